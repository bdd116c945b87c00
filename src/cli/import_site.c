/* import_site.c - the wiki of a tree that has no base.
 *
 * SPDX-License-Identifier: MIT
 */
#include "cli/import.h"
#include "tree/describe.h"

static wm_status out_of_memory(wm_import *x)
{
    return wm_fail(&x->error, WM_NO_MEMORY, "out of memory");
}

/* ---- from the files -------------------------------------------------------- */

/* The address without the title at its end. */
static wm_slice address_of(wm_slice url, wm_slice title)
{
    wm_slice base = url;
    size_t size = title.size;
    if (base.size > size) {
        size_t at = base.size - size;
        bool same = true;
        for (size_t i = 0; i < size && same; i++)
            same = base.data[at + i] == title.data[i] || (base.data[at + i] == '_' && title.data[i] == ' ');
        if (same)
            return wm_sub(base, 0, at);
    }
    size_t wiki = wm_find(base, WM_LIT("/wiki/"), 0);
    return wiki == WM_NONE ? WM_LIT("") : wm_sub(base, 0, wiki + 6);
}

static wm_status site_from_headline(wm_import *x, const wm_headline *h)
{
    wm_slice base = address_of(wm_buffer_slice(&h->url), wm_buffer_slice(&h->title));
    wm_status status = WM_OK;
    if (base.size)
        status = wm_site_set_base(x->site, base);
    if (status == WM_OK && h->lang)
        status = wm_site_set_lang(x->site, wm_str(h->lang));
    if (status == WM_OK && h->site.size)
        status = wm_site_set_name(x->site, wm_buffer_slice(&h->site));
    return status == WM_NO_MEMORY ? out_of_memory(x) : status;
}

/* The first file with a header line tells of the wiki. */
static wm_status site_from_files(wm_import *x)
{
    enum { ENOUGH = 100 }; /* files to look into */
    wm_changes *changes = NULL;
    wm_change change;
    wm_headline headline = {.lang = NULL};
    wm_buffer text = {0};
    bool found = false;
    wm_status status = wm_changes_open(x->settings->tree, &changes, &x->error);
    for (size_t i = 0; status == WM_OK && i < ENOUGH && !found; i++) {
        status = wm_changes_next(changes, true, &change, &x->error);
        if (status != WM_OK || change.kind == WM_DELETED)
            continue;
        wm_buffer_clear(&text);
        status = wm_changes_read(changes, change.file, &text, &x->error);
        found = status == WM_OK && wm_import_header(x->how.header, wm_buffer_slice(&text), &headline);
    }
    if (found)
        status = site_from_headline(x, &headline);
    wm_changes_close(changes);
    wm_headline_free(&headline);
    wm_buffer_free(&text);
    return status == WM_END ? WM_OK : status;
}

wm_status wm_import_make_site(wm_import *x)
{
    wm_status status = x->info->has_state ? wm_tree_recall_site(x->info, x->site, &x->error) : site_from_files(x);
    if (status != WM_OK)
        return status;
    return wm_site_set_case(x->site, true) == WM_OK ? WM_OK : out_of_memory(x);
}
