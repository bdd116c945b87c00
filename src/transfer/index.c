/* index.c - the pages of a dump, without their texts.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "transfer/inputs.h"
#include "transfer/selection.h"

typedef struct place {
    uint64_t bit, offset;
} place;

struct wm_index {
    wm_dump *dump;
    wm_site *site;
    const char **paths;    /* of the files */
    size_t count;
    wm_folder *folders;    /* one for each name that was given */
    size_t given;
    place *places;         /* of the blocks of the present file */
    size_t place_count, place_capacity;
    size_t file;
    bool failed;           /* memory ran out */
    bool ready;            /* the site is complete */
    wm_selection everything;
    wm_arena arena;
    wm_index_handler handler;
    void *user;
};

wm_status wm_index_open(const char *const *paths, size_t count, bool incomplete, uint64_t memory, wm_index **out,
                        wm_error *error)
{
    wm_dump_options options = {.text_limit = WM_TEXT_START, .memory = memory};
    *out = NULL;
    wm_index *index = calloc(1, sizeof *index);
    if (index)
        index->site = wm_site_new();
    if (index)
        index->folders = calloc(count ? count : 1, sizeof *index->folders);
    if (!index || !index->site || !index->folders) {
        wm_index_close(index);
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    }
    index->everything.all_namespaces = true;
    index->given = count;
    index->paths = wm_inputs_expand(paths, count, incomplete, index->folders, &index->count, error);
    wm_status status = index->paths ? wm_dump_open(index->paths, index->count, &options, &index->dump, error) : error->status;
    if (status == WM_OK)
        *out = index;
    else
        wm_index_close(index);
    return status;
}

void wm_index_close(wm_index *index)
{
    if (!index)
        return;
    wm_dump_close(index->dump);
    wm_site_free(index->site);
    wm_arena_free(&index->arena);
    for (size_t i = 0; index->folders && i < index->given; i++)
        wm_folder_close(&index->folders[i]);
    free(index->folders);
    free(index->paths);
    free(index->places);
    free(index);
}

size_t wm_index_files(const wm_index *index)
{
    return index->count;
}

static void take_block(void *user, uint64_t bit, uint64_t offset)
{
    wm_index *x = user;
    if (wm_dump_restart(x->dump) != WM_RESTART_BLOCK)
        return; /* members of gzip */
    if (offset == 0)
        x->place_count = 0; /* of another file */
    if (!WM_GROW(x->places, x->place_capacity, x->place_count + 1)) {
        x->failed = true;
        return;
    }
    x->places[x->place_count++] = (place){bit, offset};
}

/* The last block that begins at or before the page. */
static void find_block(wm_index *x, wm_index_entry *entry)
{
    size_t i;
    WM_SEARCH(i, 0, x->file == entry->file ? x->place_count : 0, x->places[i].offset <= entry->offset);
    entry->has_block = i > 0;
    if (i) {
        entry->block = x->places[i - 1].bit;
        entry->within = entry->offset - x->places[i - 1].offset;
    }
}

static wm_status take_page(void *user, const wm_page *page)
{
    wm_index *x = user;
    wm_judged judged;
    if (!x->ready && wm_site_complete(x->site) != WM_OK)
        return WM_NO_MEMORY;
    x->ready = true;
    wm_arena_reset(&x->arena);
    wm_status status = wm_selection_judge(&x->everything, x->site, &x->arena, page, &judged);
    if (status != WM_OK)
        return status;
    wm_index_entry entry = {.offset = page->offset, .id = page->id, .file = page->file, .path = x->paths[page->file], .title = page->title,
                            .redirect = judged.redirect.size ? judged.redirect : page->redirect, .ns = judged.ns};
    if (x->file != page->file && x->place_count && x->places[0].offset)
        x->place_count = 0;
    x->file = page->file;
    find_block(x, &entry);
    return x->failed ? WM_NO_MEMORY : x->handler(x->user, &entry);
}

wm_status wm_index_read(wm_index *index, wm_index_handler handler, void *user, wm_error *error)
{
    index->handler = handler;
    index->user = user;
    wm_dump_set_blocks(index->dump, take_block, index);
    wm_status status = wm_dump_read(index->dump, index->site, take_page, index, error);
    return status == WM_NO_MEMORY ? wm_fail(error, status, "out of memory") : status;
}
