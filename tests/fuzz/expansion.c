/* expansion.c - any template text and arguments: expanding must end, and the map must tile.
 *
 * SPDX-License-Identifier: MIT
 *
 * Up to the first NUL byte the input is the text of Template:T, then of Module:M, the rest a page.
 */
#include <stdlib.h>

#include "expand/expand.h"
#include "fuzz.h"

const char fuzz_seeds[] = "expand";

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
    wm_slice rest = wm_slice_of((const char *)data, size);
    wm_expand_options options = {.include_limit = 100000, .memory_limit = 32 << 20, .lua_seconds = 1, .lua_memory = 8 << 20};
    wm_site *site = wm_site_new();
    wm_site_set_lang(site, WM_LIT("en"));
    wm_site_complete(site);
    wm_expand_store *store = wm_expand_store_new(site);
    wm_expand_page page = {.ns = WM_NS_TEMPLATE, .title = WM_LIT("T")};
    wm_expand_store_add(store, &page, piece(&rest), true);
    page.ns = WM_NS_MODULE;
    page.title = WM_LIT("M");
    wm_expand_store_add(store, &page, piece(&rest), true);
    page.ns = WM_NS_MAIN;
    page.title = WM_LIT("P");
    wm_expander *x = wm_expander_new(site, store, &options);
    wm_expansion e = {0};
    wm_buffer out = {0};
    if (wm_expand(x, &page, rest, &out) == WM_OK && wm_expand_mapped(x, &page, rest, &e) == WM_OK) {
        uint32_t at = 0, from = 0;
        for (size_t i = 0; i < e.run_count; i++) {
            if (e.runs[i].start != at || e.runs[i].source_start != from)
                abort();
            at = e.runs[i].end;
            from = e.runs[i].source_end;
        }
        if (at != e.text.size || from != rest.size)
            abort();
    }
    wm_buffer_free(&out);
    wm_expansion_free(&e);
    wm_expander_free(x);
    wm_expand_store_free(store);
    wm_site_free(site);
    return 0;
}
