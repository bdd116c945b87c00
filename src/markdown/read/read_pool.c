/* read_pool.c - the memory of cmark-gfm's trees, released at once.
 *
 * SPDX-License-Identifier: MIT
 *
 * A parser of cmark-gfm makes a node and some strings for every few bytes, all of which
 * go together: allocating them one by one took a fifth of reading. Its allocator gets no
 * argument, so the arena of a thread is found through a variable of the thread; it is
 * set while that thread parses and holds nothing else. cmark-gfm asks for no result: when memory
 * runs out, nothing but leaving it altogether helps, and all it has is in the arena.
 */
#include <stdlib.h>

#include "markdown/read/read_private.h"

static _Thread_local read_pool *current;

/* What is in front of each allocation, for realloc. */
enum { HEAD = 16 };

void read_pool_look(void)
{
    if (current->arena.budget && !wm_budget_take(current->arena.budget, 0))
        longjmp(current->out_of_memory, 1);
}

static void *pool_alloc(size_t size)
{
    bool goes_on = size <= SIZE_MAX / 4 && wm_budget_tick(current->arena.budget, 1);
    char *p = goes_on ? wm_arena_alloc(&current->arena, size + HEAD) : NULL;
    if (!p)
        longjmp(current->out_of_memory, 1);
    memcpy(p, &size, sizeof size);
    return p + HEAD;
}

static void *pool_calloc(size_t count, size_t size)
{
    if (size && count > SIZE_MAX / 4 / size)
        longjmp(current->out_of_memory, 1);
    void *p = pool_alloc(count * size);
    memset(p, 0, count * size);
    return p;
}

static void *pool_realloc(void *old, size_t size)
{
    size_t had = 0;
    if (old)
        memcpy(&had, (char *)old - HEAD, sizeof had);
    if (old && size <= had)
        return old;
    void *p = pool_alloc(size);
    if (had)
        memcpy(p, old, had);
    return p;
}

/* The parser's last walk over the tree allocates nothing. Over a large one it takes long, so somebody looks here, too. */
static void pool_free(void *p)
{
    enum { LARGE = 256 << 20 };
    (void)p; /* with the arena */
    if (current->arena.used >= LARGE)
        read_pool_look();
}

cmark_mem *read_pool_enter(read_pool *pool)
{
    wm_arena_reset(&pool->arena);
    pool->memory = (cmark_mem){pool_calloc, pool_realloc, pool_free};
    current = pool;
    return &pool->memory;
}

void read_pool_leave(void)
{
    current = NULL;
}
