/* lib_files.c - files of all kinds, as the library's callers name them.
 *
 * SPDX-License-Identifier: MIT
 */
#include "archive/unpack.h"
#include "io/source.h"
#include "lib/lib_private.h"
#include "transfer/run.h"
#include "transfer/selection.h"
#include "wiki/wiki.h"

wm_status wm_read_file(const char *path, wm_string *out, wm_error *error)
{
    wm_buffer text = {0};
    *out = (wm_string)WM_STRING_INIT;
    wm_status status = wm_read_all(path, &text, error);
    if (status == WM_OK)
        return lib_hand_over(&text, out, error);
    wm_buffer_free(&text);
    return status;
}

wm_status wm_site_read_file(wm_site *site, const char *path, wm_error *error)
{
    return wm_site_load(site, path, NULL, error);
}

wm_status wm_pageset_read_file(wm_pageset *set, const wm_site *site, const char *path, uint64_t *invalid, wm_error *error)
{
    uint64_t lines = 0;
    wm_status status = wm_pages_read(path, site, set, true, &lines, NULL, error);
    if (invalid)
        *invalid = lines;
    return status;
}

bool wm_tree_is_archive(const char *path)
{
    return wm_unpack_is_archive(path);
}

wm_status wm_version_libraries(wm_string *out, wm_error *error)
{
    wm_buffer text = {0};
    *out = (wm_string)WM_STRING_INIT;
    wm_base_versions(&text);
    wm_io_versions(&text);
    wm_wiki_versions(&text);
    return lib_hand_over(&text, out, error);
}
