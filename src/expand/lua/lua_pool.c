/* lua_pool.c - small blocks of memory for Lua.
 *
 * SPDX-License-Identifier: MIT
 *
 * Lua says of each block how large it is, so that blocks need no heads: what is given back goes into the list of its size.
 * Chunks are given back with the state. A build that checks memory asks for each block by itself.
 */
#include "expand/lua/lua_host.h"

#include <stdlib.h>

enum { CHUNK = 64 * 1024 };

/* The number of its list; 0: it is large, and from malloc. */
static size_t class_of(size_t size)
{
#ifdef WM_CHECKED
    (void)size;
    return 0;
#else
    size_t class = (size + EXPAND_LUA_UNIT - 1) / EXPAND_LUA_UNIT;
    return class < EXPAND_LUA_SIZES ? class : 0;
#endif
}

/* What is left of the newest chunk becomes a small block. */
static bool add_chunk(expand_lua_pool *pool)
{
    size_t left = (size_t)(pool->end - pool->at) / EXPAND_LUA_UNIT;
    char *chunk = malloc(CHUNK);
    if (!chunk)
        return false;
    if (left) {
        *(void **)(void *)pool->at = pool->unused[left];
        pool->unused[left] = pool->at;
    }
    *(void **)(void *)chunk = pool->chunks;
    pool->chunks = chunk;
    pool->at = chunk + EXPAND_LUA_UNIT;
    pool->end = chunk + CHUNK;
    pool->size += CHUNK;
    return true;
}

static void *take(expand_lua_pool *pool, size_t class)
{
    void *block = pool->unused[class];
    if (block) {
        pool->unused[class] = *(void **)block;
        return block;
    }
    if ((size_t)(pool->end - pool->at) < class * EXPAND_LUA_UNIT && !add_chunk(pool))
        return NULL;
    block = pool->at;
    pool->at += class * EXPAND_LUA_UNIT;
    return block;
}

static void give_back(expand_lua_pool *pool, void *block, size_t class)
{
    if (!class) {
        free(block);
        return;
    }
    *(void **)block = pool->unused[class];
    pool->unused[class] = block;
}

/* As realloc, but that it is told the old size. */
static void *resize(expand_lua_pool *pool, void *old, size_t old_size, size_t size)
{
    size_t from = class_of(old_size), to = class_of(size);
    if (!size) {
        if (old)
            give_back(pool, old, from);
        return NULL;
    }
    if (!old && to)
        return take(pool, to);
    if (!from && !to)
        return realloc(old, size);
    if (old && from == to)
        return old;
    void *block = to ? take(pool, to) : malloc(size);
    if (block && old) {
        memcpy(block, old, old_size < size ? old_size : size);
        give_back(pool, old, from);
    }
    return block;
}

void *expand_lua_allocate(void *user, void *old, size_t old_size, size_t size)
{
    expand_lua *lua = user;
    old_size = old ? old_size : 0;
    if (size > old_size && lua->limit && lua->used + (size - old_size) > lua->limit)
        return NULL;
    void *p = resize(&lua->pool, old, old_size, size);
    if (p || !size)
        lua->used = lua->used - old_size + size;
    if (size > old_size)
        expand_lua_count_work(lua, size - old_size);
    return p;
}

void expand_lua_pool_free(expand_lua_pool *pool)
{
    for (void *chunk = pool->chunks; chunk;) {
        void *next = *(void **)chunk;
        free(chunk);
        chunk = next;
    }
    memset(pool, 0, sizeof *pool);
}
