/* index.c - any bytes are the index of a dump: its page is found where it says, or it is refused with a message.
 *
 * SPDX-License-Identifier: MIT
 *
 * The dump has two pages; the index is of it, or of another, or none.
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/base.h"
#include "fuzz.h"

const char fuzz_seeds[] = "index";

static const char dump[] = "<mediawiki xml:lang=\"en\">\n"
                           "<page><title>A</title><ns>0</ns><id>1</id><revision><id>1</id><text>one</text></revision></page>\n"
                           "<page><title>B</title><ns>0</ns><id>2</id><revision><id>2</id><text>two</text></revision></page>\n"
                           "</mediawiki>\n";

static FILE *make_file(const void *data, size_t size, char path[32])
{
    FILE *file = tmpfile();
    must(file && fwrite(data, 1, size, file) == size && fflush(file) == 0, "there is room");
    snprintf(path, 32, "/dev/fd/%d", fileno(file));
    return file;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static wm_site *site;
    char dump_path[32], index_path[32];
    if (!site)
        site = wm_site_new();
    must(site && wm_site_complete(site) == WM_OK, "a site is made");
    FILE *pages = make_file(dump, sizeof dump - 1, dump_path), *index = make_file(data, size, index_path);
    wm_string text = {0};
    wm_error error = WM_ERROR_INIT;
    wm_status status = wm_dump_find_page(dump_path, index_path, site, WM_LIT("B"), &text, &error);
    must(status == WM_OK || status == WM_BAD_INPUT, "an index is good or bad input");
    must((status == WM_OK) == (error.message == NULL), "a failure, and only a failure, has a message");
    must(status != WM_OK || (text.size == 3 && memcmp(text.data, "two", 3) == 0), "the page that is found is the one asked for");
    wm_string_free(&text);
    wm_error_clear(&error);
    fclose(pages);
    fclose(index);
    return 0;
}
