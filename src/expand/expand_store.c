/* expand_store.c - the texts that a page may ask for: every page's name, and texts packed by LZ4.
 *
 * SPDX-License-Identifier: MIT
 */
#include "expand/expand.h"
#include "expand/expand_map.h"

#include <limits.h>
#include <lz4.h>
#include <stdlib.h>

struct wm_expand_store {
    const wm_site *site;
    wm_arena arena; /* pages, titles, packed texts */
    expand_map map;
    wm_buffer packed;
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
    wm_arena_free(&store->arena);
    expand_map_free(&store->map);
    wm_buffer_free(&store->packed);
    free(store);
}

/* Texts that LZ4 does not make smaller are kept as they are. */
static bool pack(wm_expand_store *store, wm_expand_page *page, wm_slice text)
{
    page->size = text.size;
    if (!text.size)
        return true;
    if (text.size > LZ4_MAX_INPUT_SIZE)
        return false;
    int room = LZ4_compressBound((int)text.size);
    wm_buffer_clear(&store->packed);
    if (!wm_buffer_reserve(&store->packed, (size_t)room))
        return false;
    int size = LZ4_compress_default(text.data, store->packed.data, (int)text.size, room);
    wm_slice block = size > 0 && (size_t)size < text.size ? wm_slice_of(store->packed.data, (size_t)size) : text;
    wm_slice kept = wm_arena_copy(&store->arena, block);
    page->block = kept.data;
    page->block_size = (uint32_t)kept.size;
    return !store->arena.failed;
}

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
    if (expand_map_find(&store->map, page->ns, page->title))
        return WM_OK;
    wm_expand_page *kept = wm_arena_alloc(&store->arena, sizeof *kept);
    if (!kept)
        return WM_NO_MEMORY;
    *kept = *page;
    kept->block = NULL;
    kept->block_size = 0;
    kept->size = text.size;
    kept->title = wm_arena_copy(&store->arena, page->title);
    kept->user = wm_arena_copy(&store->arena, page->user);
    kept->model = wm_equal(page->model, WM_LIT("wikitext")) ? WM_LIT("") : wm_arena_copy(&store->arena, page->model);
    if ((keep_text && !pack(store, kept, text)) || store->arena.failed ||
        !expand_map_put(&store->map, kept->ns, kept->title, kept))
        return WM_NO_MEMORY;
    count(store, kept);
    return WM_OK;
}

const wm_expand_page *wm_expand_store_find(const wm_expand_store *store, int ns, wm_slice title)
{
    return store ? expand_map_find(&store->map, ns, title) : NULL;
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
