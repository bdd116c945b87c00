/* arena.c - many small allocations released together.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "base/base.h"

enum { ALIGN = 16, FIRST_BLOCK = 64 * 1024, LARGEST_BLOCK = 8 * 1024 * 1024 };

struct wm_arena_block {
    wm_arena_block *next;
    size_t size; /* of what follows the head */
};

static const size_t head = (sizeof(wm_arena_block) + ALIGN - 1) / ALIGN * ALIGN;

static wm_arena_block *new_block(wm_arena *a, size_t size)
{
    bool allowed = size <= SIZE_MAX / 2 && (!a->budget || wm_budget_take(a->budget, size));
    wm_arena_block *block = allowed ? malloc(head + size) : NULL;
    if (block) {
        block->size = size;
        return block;
    }
    if (allowed && a->budget)
        a->budget->used -= size;
    a->failed = true;
    return NULL;
}

/* Giving a large block back takes the system a while, so somebody looks then whether to stop; the next allocation tells. */
static void free_block(wm_arena *a, wm_arena_block *block)
{
    enum { PER_STEP = 1024 };
    size_t steps = block ? block->size / PER_STEP : 0;
    if (block && a->budget)
        a->budget->used -= block->size < a->budget->used ? block->size : a->budget->used;
    free(block);
    (void)wm_budget_tick(a->budget, steps);
}

/* A block that small allocations are cut from; each is larger than the last. */
static bool add_block(wm_arena *a)
{
    size_t size = FIRST_BLOCK;
    while (size < LARGEST_BLOCK && size <= a->used)
        size *= 2;
    wm_arena_block *block = new_block(a, size);
    if (!block)
        return false;
    block->next = a->blocks;
    a->blocks = block;
    a->at = (char *)block + head;
    a->end = a->at + size;
    return true;
}

/* A block for one allocation, behind the one that is being cut from. */
static void *add_large(wm_arena *a, size_t size)
{
    wm_arena_block *block = new_block(a, size);
    if (!block)
        return NULL;
    wm_arena_block **place = a->blocks ? &a->blocks->next : &a->blocks;
    block->next = *place;
    *place = block;
    a->used += size;
    return (char *)block + head;
}

void *wm_arena_alloc_more(wm_arena *a, size_t size)
{
    if (a->failed || size > SIZE_MAX / 4) {
        a->failed = true;
        return NULL;
    }
    size = (size + ALIGN - 1) / ALIGN * ALIGN;
    if (!a->at || (size_t)(a->end - a->at) < size) {
        if (size >= FIRST_BLOCK / 4)
            return add_large(a, size);
        if (!add_block(a))
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

char *wm_arena_string(wm_arena *a, wm_slice s)
{
    char *copy = wm_arena_alloc(a, s.size + 1);
    if (!copy)
        return NULL;
    if (s.size)
        memcpy(copy, s.data, s.size);
    copy[s.size] = '\0';
    return copy;
}

/* The largest block that is not too large stays. That it failed is forgotten: who resets an arena has looked at that
 * before, and told it. */
void wm_arena_reset(wm_arena *a)
{
    wm_arena_block *kept = NULL;
    while (a->blocks) {
        wm_arena_block *next = a->blocks->next;
        if (a->blocks->size <= LARGEST_BLOCK && (!kept || kept->size < a->blocks->size)) {
            free_block(a, kept);
            kept = a->blocks;
        } else {
            free_block(a, a->blocks);
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
        free_block(a, a->blocks);
        a->blocks = next;
    }
    wm_budget *budget = a->budget;
    memset(a, 0, sizeof *a);
    a->budget = budget;
}
