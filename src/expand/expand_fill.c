/* expand_fill.c - a store from a dump.
 *
 * SPDX-License-Identifier: MIT
 */
#include "expand/expand_fill.h"

typedef struct filling {
    wm_expand_store *store;
    wm_site *site;
    bool complete, first;
    wm_arena arena;
    wm_error *error;
} filling;

bool wm_expand_page_of(const wm_site *site, wm_arena *arena, const wm_page *page, wm_expand_page *out)
{
    const wm_revision *r = &page->revision;
    int ns;
    wm_slice text;
    wm_title target;
    if (!page->has_revision || !wm_title_split(site, arena, page->title, page->has_ns, page->ns, &ns, &text))
        return false;
    *out = (wm_expand_page){.ns = ns, .title = text, .id = page->id, .revision = r->id, .time = r->time, .user = r->user, .model = r->model};
    out->redirect = r->has_text && wm_redirect_target(site, arena, r->text, &target);
    return true;
}

static wm_status add_page(void *user, const wm_page *page)
{
    filling *f = user;
    wm_expand_page kept;
    wm_arena_reset(&f->arena);
    if (!f->complete && f->first && wm_site_complete(f->site) != WM_OK)
        return wm_fail(f->error, WM_NO_MEMORY, "out of memory");
    f->complete = true;
    bool titled = wm_expand_page_of(f->site, &f->arena, page, &kept);
    if (f->arena.failed)
        return wm_fail(f->error, WM_NO_MEMORY, "out of memory");
    if (!titled)
        return WM_OK;
    if (wm_expand_store_add(f->store, &kept, page->revision.text, page->revision.has_text) != WM_OK)
        return wm_fail(f->error, WM_NO_MEMORY, "out of memory");
    return WM_OK;
}

wm_status wm_expand_store_fill(wm_expand_store *store, wm_site *site, bool first, const char *const *paths, size_t count,
                               const wm_dump_options *options, wm_error *error)
{
    filling f = {.store = store, .site = site, .first = first, .error = error};
    wm_dump *dump = NULL;
    wm_status status = wm_dump_open(paths, count, options, &dump, error);
    if (status == WM_OK)
        status = wm_dump_read(dump, first ? site : NULL, add_page, &f, error);
    wm_dump_close(dump);
    wm_arena_free(&f.arena);
    if (status == WM_OK && first && wm_site_complete(site) != WM_OK)
        status = wm_fail(error, WM_NO_MEMORY, "out of memory");
    return status;
}
