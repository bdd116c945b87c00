/* table.c - a hash table from short strings to numbers.
 *
 * SPDX-License-Identifier: MIT
 */
#include "site/site_private.h"

#include <stdlib.h>

static wm_table_entry *find_slot(wm_table_entry *entries, size_t capacity, wm_slice key, uint32_t hash)
{
    size_t i = hash & (capacity - 1);
    while (entries[i].key.data && (entries[i].hash != hash || !wm_equal(entries[i].key, key)))
        i = (i + 1) & (capacity - 1);
    return &entries[i];
}

static bool grow(wm_table *t)
{
    size_t capacity = t->capacity ? t->capacity * 2 : 64;
    wm_table_entry *entries = calloc(capacity, sizeof *entries);
    if (!entries)
        return false;
    for (size_t i = 0; i < t->capacity; i++)
        if (t->entries[i].key.data)
            *find_slot(entries, capacity, t->entries[i].key, t->entries[i].hash) = t->entries[i];
    free(t->entries);
    t->entries = entries;
    t->capacity = capacity;
    return true;
}

bool wm_table_put(wm_table *t, wm_arena *arena, wm_slice key, int32_t value, bool replace)
{
    uint32_t hash = wm_table_hash(key);
    if (t->count * 2 >= t->capacity && !grow(t))
        return false;
    wm_table_entry *e = find_slot(t->entries, t->capacity, key, hash);
    if (e->key.data) {
        if (replace)
            e->value = value;
        return true;
    }
    wm_slice copy = key.size ? wm_arena_copy(arena, key) : WM_LIT("");
    if (arena->failed)
        return false;
    e->key = copy;
    e->hash = hash;
    e->value = value;
    t->count++;
    return true;
}

uint32_t wm_table_hash(wm_slice key)
{
    return (uint32_t)wm_hash(key);
}

bool wm_table_find(const wm_table *t, wm_slice key, int32_t *value)
{
    return wm_table_find_hashed(t, key, wm_table_hash(key), value);
}

bool wm_table_find_hashed(const wm_table *t, wm_slice key, uint32_t hash, int32_t *value)
{
    if (!t->capacity)
        return false;
    const wm_table_entry *e = find_slot(t->entries, t->capacity, key, hash);
    if (!e->key.data)
        return false;
    *value = e->value;
    return true;
}

void wm_table_free(wm_table *t)
{
    free(t->entries);
    memset(t, 0, sizeof *t);
}
