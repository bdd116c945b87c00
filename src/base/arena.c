/* arena.c - many small allocations released together.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "base/base.h"

enum { ALIGN = 16, FIRST_BLOCK = 64 * 1024, LARGEST_BLOCK = 1024 * 1024 };

struct wm_arena_block {
    wm_arena_block *next;
    size_t size; /* of what follows the head */
};

static const size_t head = (sizeof(wm_arena_block) + ALIGN - 1) / ALIGN * ALIGN;

static bool add_block(wm_arena *a, size_t least)
{
    size_t size = a->blocks ? a->blocks->size * 2 : FIRST_BLOCK;
    if (size > LARGEST_BLOCK)
        size = LARGEST_BLOCK;
    if (size < least)
        size = least;
    wm_arena_block *block = size > SIZE_MAX - head ? NULL : malloc(head + size);
    if (!block) {
        a->failed = true;
        return false;
    }
    block->next = a->blocks;
    block->size = size;
    a->blocks = block;
    a->at = (char *)block + head;
    a->end = a->at + size;
    return true;
}

void *wm_arena_alloc(wm_arena *a, size_t size)
{
    if (size > SIZE_MAX / 2) {
        a->failed = true;
        return NULL;
    }
    size = (size + ALIGN - 1) / ALIGN * ALIGN;
    if ((size_t)(a->end - a->at) < size || !a->at) {
        if (a->failed || !add_block(a, size))
            return NULL;
    }
    void *p = a->at;
    a->at += size;
    a->used += size;
    return p;
}

void *wm_arena_zalloc(wm_arena *a, size_t size)
{
    void *p = wm_arena_alloc(a, size);
    if (p)
        memset(p, 0, size);
    return p;
}

wm_slice wm_arena_copy(wm_arena *a, wm_slice s)
{
    char *p = wm_arena_alloc(a, s.size ? s.size : 1);
    if (!p)
        return wm_slice_of(NULL, 0);
    if (s.size)
        memcpy(p, s.data, s.size);
    return wm_slice_of(p, s.size);
}

/* The newest block that is not too large stays. */
void wm_arena_reset(wm_arena *a)
{
    wm_arena_block *kept = NULL;
    while (a->blocks) {
        wm_arena_block *next = a->blocks->next;
        if (a->blocks->size <= LARGEST_BLOCK && (!kept || kept->size < a->blocks->size)) {
            free(kept);
            kept = a->blocks;
        } else {
            free(a->blocks);
        }
        a->blocks = next;
    }
    a->blocks = kept;
    a->at = kept ? (char *)kept + head : NULL;
    a->end = kept ? a->at + kept->size : NULL;
    if (kept)
        kept->next = NULL;
    a->failed = false;
    a->used = 0;
}

void wm_arena_free(wm_arena *a)
{
    while (a->blocks) {
        wm_arena_block *next = a->blocks->next;
        free(a->blocks);
        a->blocks = next;
    }
    memset(a, 0, sizeof *a);
}
