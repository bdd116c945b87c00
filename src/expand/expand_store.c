/* expand_store.c - the texts that a page may ask for: every page's name, and texts packed by LZ4.
 *
 * SPDX-License-Identifier: MIT
 */
#include "expand/expand_late.h"

#include <limits.h>
#include <lz4.h>
#include <stdlib.h>

struct wm_expand_store {
    const wm_site *site;
    expand_texts texts;
    expand_late *late; /* what is read when it is asked for, and goes before texts; or NULL */
    int64_t latest;
    wm_expand_totals totals;
};

wm_expand_store *wm_expand_store_new(const wm_site *site)
{
    wm_expand_store *store = calloc(1, sizeof *store);
    if (store) {
        store->site = site;
        store->latest = INT64_MIN;
    }
    return store;
}

void wm_expand_store_free(wm_expand_store *store)
{
    if (!store)
        return;
    expand_texts_free(&store->texts);
    expand_late_free(store->late);
    free(store);
}

/* ---- texts ---- */

void expand_texts_free(expand_texts *texts)
{
    wm_arena_free(&texts->arena);
    expand_map_free(&texts->map);
    wm_buffer_free(&texts->packed);
}

/* Texts that LZ4 does not make smaller are kept as they are. */
static bool pack(expand_texts *texts, wm_expand_page *page, wm_slice text)
{
    if (!text.size)
        return true;
    if (text.size > LZ4_MAX_INPUT_SIZE)
        return false;
    int room = LZ4_compressBound((int)text.size);
    wm_buffer_clear(&texts->packed);
    if (!wm_buffer_reserve(&texts->packed, (size_t)room))
        return false;
    int size = LZ4_compress_default(text.data, texts->packed.data, (int)text.size, room);
    wm_slice block = size > 0 && (size_t)size < text.size ? wm_slice_of(texts->packed.data, (size_t)size) : text;
    wm_slice kept = wm_arena_copy(&texts->arena, block);
    page->block = kept.data;
    page->block_size = (uint32_t)kept.size;
    return !texts->arena.failed;
}

const wm_expand_page *expand_texts_put(expand_texts *texts, const wm_expand_page *page, wm_slice text, bool keep_text)
{
    wm_expand_page *kept = wm_arena_alloc(&texts->arena, sizeof *kept);
    if (!kept)
        return NULL;
    *kept = *page;
    kept->block = NULL;
    kept->block_size = 0;
    kept->size = text.size;
    kept->title = wm_arena_copy(&texts->arena, page->title);
    kept->user = wm_arena_copy(&texts->arena, page->user);
    kept->model = wm_equal(page->model, WM_LIT("wikitext")) ? WM_LIT("") : wm_arena_copy(&texts->arena, page->model);
    bool good = (!keep_text || pack(texts, kept, text)) && !texts->arena.failed;
    return good && expand_map_put(&texts->map, kept->ns, kept->title, kept) ? kept : NULL;
}

/* ---- the store ---- */

static void count(wm_expand_store *store, const wm_expand_page *page)
{
    store->totals.pages++;
    store->totals.bytes += page->size;
    store->totals.articles += page->ns == WM_NS_MAIN && !page->redirect;
    store->totals.files += page->ns == WM_NS_FILE;
    if (page->time != INT64_MIN && page->time > store->latest)
        store->latest = page->time;
}

wm_status wm_expand_store_add(wm_expand_store *store, const wm_expand_page *page, wm_slice text, bool keep_text)
{
    if (expand_map_find(&store->texts.map, page->ns, page->title) || (store->late && expand_late_has(store->late, page->ns, page->title)))
        return WM_OK;
    const wm_expand_page *kept = expand_texts_put(&store->texts, page, text, keep_text);
    if (!kept)
        return WM_NO_MEMORY;
    count(store, kept);
    return WM_OK;
}

const wm_expand_page *wm_expand_store_find(const wm_expand_store *store, int ns, wm_slice title)
{
    if (!store)
        return NULL;
    const wm_expand_page *page = store->late ? expand_late_find(store->late, ns, title) : NULL;
    return page ? page : expand_map_find(&store->texts.map, ns, title);
}

/* ---- pages that are read when they are asked for ---- */

enum { FARTHEST = 16 << 20 }; /* bytes that are decoded for one page, and those of the page */

bool wm_expand_store_can_follow(const wm_title_file *titles)
{
    return titles->totals.stored == titles->titles && titles->totals.farthest <= FARTHEST;
}

wm_status wm_expand_store_follow(wm_expand_store *store, const wm_title_file *titles, const char *const *paths, size_t count,
                                 const wm_dump_options *options, wm_error *error)
{
    const wm_title_totals *t = &titles->totals;
    store->late = expand_late_new(store->site, titles, paths, count, options);
    if (!store->late)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    store->latest = t->latest;
    store->totals = (wm_expand_totals){.pages = t->stored, .articles = t->articles, .files = t->uploads};
    return WM_OK;
}

bool wm_expand_store_is_late(const wm_expand_store *store)
{
    return store && store->late;
}

bool wm_expand_store_has(const wm_expand_store *store, int ns, wm_slice title)
{
    return (wm_expand_store_is_late(store) && expand_late_has(store->late, ns, title)) || (store && expand_map_find(&store->texts.map, ns, title));
}

bool wm_expand_store_brief(const wm_expand_store *store, int ns, wm_slice title, wm_expand_page *out)
{
    return wm_expand_store_is_late(store) && expand_late_brief(store->late, ns, title, out);
}

wm_status wm_expand_store_check(const wm_expand_store *store, wm_error *error)
{
    return wm_expand_store_is_late(store) ? expand_late_check(store->late, error) : WM_OK;
}

bool wm_expand_store_text(const wm_expand_store *store, const wm_expand_page *page, wm_buffer *out)
{
    (void)store;
    if (page->block_size == page->size || !page->block) {
        wm_buffer_add(out, page->block, page->block_size);
        return !out->failed;
    }
    if (page->size > INT_MAX || !wm_buffer_reserve(out, page->size))
        return false;
    int size = LZ4_decompress_safe(page->block, out->data + out->size, (int)page->block_size, (int)page->size);
    if (size < 0 || (size_t)size != page->size)
        return false;
    out->size += page->size;
    return true;
}

int64_t wm_expand_store_latest(const wm_expand_store *store)
{
    return store ? store->latest : INT64_MIN;
}

wm_expand_totals wm_expand_store_totals(const wm_expand_store *store)
{
    static const wm_expand_totals none = {0, 0, 0, 0};
    return store ? store->totals : none;
}
