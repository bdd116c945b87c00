/* expand_map.c - a hash table from (number, text) to a pointer.
 *
 * SPDX-License-Identifier: MIT
 */
#include "expand/expand_map.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

/* Whoever edits a wiki chooses the texts, so nobody may know the key. */
static void make_key(expand_map *map)
{
    int fd = open("/dev/urandom", O_RDONLY | O_CLOEXEC);
    map->key.words[0] = (uint64_t)(uintptr_t)map;
    map->key.words[1] = (uint64_t)(uintptr_t)&fd;
    if (fd < 0)
        return;
    if (read(fd, map->key.words, sizeof map->key.words) < 0)
        map->key.words[1]++;
    close(fd);
}

static uint64_t hash_of(const expand_map *map, int64_t number, wm_slice text)
{
    return wm_sip_hash(&map->key, (uint64_t)number, text, 1, 3) | 1;
}

static expand_map_entry *slot(expand_map_entry *entries, size_t capacity, uint64_t hash, int64_t number, wm_slice text)
{
    for (size_t i = (size_t)(hash >> 1) & (capacity - 1);; i = (i + 1) & (capacity - 1)) {
        expand_map_entry *e = &entries[i];
        if (!e->hash || (e->hash == hash && e->number == number && wm_equal(e->text, text)))
            return e;
    }
}

const void *expand_map_find(const expand_map *map, int64_t number, wm_slice text)
{
    if (!map->count)
        return NULL;
    return slot(map->entries, map->capacity, hash_of(map, number, text), number, text)->value;
}

static bool grow(expand_map *map)
{
    size_t capacity = map->capacity ? map->capacity * 2 : 64;
    expand_map_entry *entries = calloc(capacity, sizeof *entries);
    if (!entries)
        return false;
    if (!map->capacity)
        make_key(map);
    for (size_t i = 0; i < map->capacity; i++) {
        const expand_map_entry *e = &map->entries[i];
        if (e->hash)
            *slot(entries, capacity, e->hash, e->number, e->text) = *e;
    }
    free(map->entries);
    map->entries = entries;
    map->capacity = capacity;
    return true;
}

bool expand_map_put(expand_map *map, int64_t number, wm_slice text, const void *value)
{
    if (map->count * 2 >= map->capacity && !grow(map))
        return false;
    uint64_t hash = hash_of(map, number, text);
    expand_map_entry *e = slot(map->entries, map->capacity, hash, number, text);
    if (e->hash)
        return true;
    e->hash = hash;
    e->number = number;
    e->text = text;
    e->value = value;
    map->count++;
    return true;
}

void expand_map_free(expand_map *map)
{
    free(map->entries);
    memset(map, 0, sizeof *map);
}
