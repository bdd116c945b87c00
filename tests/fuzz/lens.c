/* lens.c - any bytes are a page: nobody's edit gives it back, and made-up edits are edits.
 *
 * SPDX-License-Identifier: MIT
 *
 * The first byte chooses the edits, too. GetPut must hold of every page. PutGet and Locality are
 * tried and counted; with WIKIMD_FUZZ_LAWS set, one that fails ends the run, as a crash does.
 */
#include <stdio.h>
#include <stdlib.h>

#include "fuzz.h"
#include "lens/laws.h"

const char fuzz_seeds[] = "lens";

static void take_failure(void *user, wm_law law, const char *kind, size_t line, const char *message)
{
    const char *all = getenv("WIKIMD_FUZZ_LAWS");
    (void)user;
    if (law != WM_LAW_GETPUT && !(all && *all && law != WM_LAW_CREATEGET))
        return;
    fprintf(stderr, "%s, %s, line %zu: %s\n", wm_law_name(law), kind, line, message);
    must(false, "the laws hold");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    enum { EDITS = 3 };
    static wm_site *site;
    if (!site)
        site = fuzz_site();
    wm_slice page = wm_slice_of((const char *)data, size);
    wm_laws *laws = wm_laws_new(site, NULL, NULL);
    must(laws, "there is memory");
    wm_laws_set_failure(laws, take_failure, NULL);
    must(wm_laws_try(laws, page, WM_NS_MAIN, WM_LIT("T"), EDITS, WM_EDIT_ANY, size ? data[0] : 0) == WM_OK,
         "the laws can be tried");
    wm_laws_free(laws);
    return 0;
}
