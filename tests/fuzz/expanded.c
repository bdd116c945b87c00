/* expanded.c - any templates and any page that calls them, as export --expand reads it: nobody's edit gives the page back,
 * and made-up edits are edits, or are refused.
 *
 * SPDX-License-Identifier: MIT
 *
 * Up to the first NUL byte the input is the text of Template:T, then of Template:U, the rest the page. The first byte
 * chooses the edits, too. GetPut must hold; PutGet and Locality must with WIKIMD_FUZZ_LAWS set.
 */
#include <stdio.h>
#include <stdlib.h>

#include "expand/expand.h"
#include "fuzz.h"
#include "lens/laws.h"

const char fuzz_seeds[] = "expanded";

static void take_failure(void *user, wm_law law, const char *kind, size_t line, const char *message)
{
    const char *all = getenv("WIKIMD_FUZZ_LAWS");
    (void)user;
    if (law != WM_LAW_GETPUT && !(all && *all && (law == WM_LAW_PUTGET || law == WM_LAW_LOCALITY)))
        return;
    fprintf(stderr, "%s, %s, line %zu: %s\n", wm_law_name(law), kind, line, message);
    must(false, "the laws hold");
}

static wm_slice piece(wm_slice *rest)
{
    const char *end = rest->size ? memchr(rest->data, '\0', rest->size) : NULL;
    size_t size = end ? (size_t)(end - rest->data) : rest->size;
    wm_slice s = wm_sub(*rest, 0, size);
    *rest = wm_sub(*rest, end ? size + 1 : size, rest->size);
    return s;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    enum { EDITS = 3 };
    wm_slice rest = wm_slice_of((const char *)data, size);
    wm_expand_options options = {.include_limit = 20000, .memory_limit = 16 << 20, .expand_tags = true, .drop_classes = true};
    wm_site *site = wm_site_new();
    must(site && wm_site_set_base(site, WM_LIT("https://w.example/wiki/Main")) == WM_OK && wm_site_set_lang(site, WM_LIT("en")) == WM_OK &&
             wm_site_complete(site) == WM_OK,
         "a site is made");
    wm_expand_store *store = wm_expand_store_new(site);
    wm_expand_page page = {.ns = WM_NS_TEMPLATE, .title = WM_LIT("T")};
    wm_expand_store_add(store, &page, piece(&rest), true);
    page.title = WM_LIT("U");
    wm_expand_store_add(store, &page, piece(&rest), true);
    wm_expander *x = wm_expander_new(site, store, &options);
    wm_laws *laws = wm_laws_new(site, NULL, NULL);
    must(store && x && laws, "there is memory");
    wm_laws_set_expander(laws, x, store);
    wm_laws_set_failure(laws, take_failure, NULL);
    must(wm_laws_try(laws, rest, WM_NS_MAIN, WM_LIT("P"), EDITS, WM_EDIT_ANY, size ? data[0] : 0) == WM_OK, "the laws can be tried");
    wm_laws_free(laws);
    wm_expander_free(x);
    wm_expand_store_free(store);
    wm_site_free(site);
    return 0;
}
