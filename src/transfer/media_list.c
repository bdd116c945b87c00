/* media_list.c - the files that pages show, by name.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "transfer/media_list.h"

void wm_media_names(const wm_doc *doc, wm_buffer *out)
{
    for (const wm_node *n = doc->root; n; n = wm_node_step(doc->root, n)) {
        if (n->type != WM_NODE_IMAGE || n->u.link.kind != WM_LINK_PAGE || !n->u.link.title.text.size)
            continue;
        wm_buffer_add_slice(out, n->u.link.title.text);
        wm_buffer_add_char(out, '\n');
    }
}

wm_status wm_media_list_open(wm_media_list *list, const char *path, wm_error *error)
{
    return path ? wm_outfile_open(&list->file, path, error) : WM_OK;
}

/* The slot that has the name or is free for it. */
static uint32_t *find(const wm_media_list *list, wm_slice name)
{
    size_t i = (size_t)wm_hash(name) & (list->slot_count - 1);
    while (list->slots[i] && !wm_equal(list->names[list->slots[i] - 1], name))
        i = (i + 1) & (list->slot_count - 1);
    return &list->slots[i];
}

static bool grow(wm_media_list *list)
{
    if (list->count * 2 < list->slot_count)
        return true;
    size_t count = list->slot_count ? list->slot_count * 2 : 1024;
    uint32_t *slots = calloc(count, sizeof *slots);
    if (!slots)
        return false;
    free(list->slots);
    list->slots = slots;
    list->slot_count = count;
    for (size_t i = 0; i < list->count; i++)
        *find(list, list->names[i]) = (uint32_t)i + 1;
    return true;
}

wm_status wm_media_list_add(wm_media_list *list, wm_slice lines)
{
    for (size_t from = 0; from < lines.size;) {
        size_t end = wm_find(lines, WM_LIT("\n"), from);
        wm_slice name = wm_sub(lines, from, end);
        from = end + 1;
        if (!grow(list) || list->count >= UINT32_MAX - 1)
            return WM_NO_MEMORY;
        uint32_t *slot = find(list, name);
        if (*slot)
            continue;
        if (!WM_GROW(list->names, list->capacity, list->count + 1))
            return WM_NO_MEMORY;
        list->names[list->count++] = wm_arena_copy(&list->arena, name);
        *slot = (uint32_t)list->count;
        if (list->arena.failed)
            return WM_NO_MEMORY;
    }
    return WM_OK;
}

static int by_bytes(const void *a, const void *b)
{
    return wm_compare(*(const wm_slice *)a, *(const wm_slice *)b);
}

wm_status wm_media_list_end(wm_media_list *list, bool whole, wm_error *error)
{
    if (!wm_media_list_is_open(list))
        return WM_OK;
    if (!whole) {
        wm_outfile_drop(&list->file);
        return WM_OK;
    }
    if (list->count)
        qsort(list->names, list->count, sizeof *list->names, by_bytes);
    for (size_t i = 0; i < list->count; i++) {
        wm_outfile_write(&list->file, list->names[i]);
        wm_outfile_write(&list->file, WM_LIT("\n"));
    }
    return wm_outfile_keep(&list->file, error);
}

void wm_media_list_free(wm_media_list *list)
{
    wm_outfile_drop(&list->file);
    wm_arena_free(&list->arena);
    free(list->names);
    free(list->slots);
    memset(list, 0, sizeof *list);
}
