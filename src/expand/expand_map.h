/* expand_map.h - a hash table from (number, text) to a pointer.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_EXPAND_MAP_H
#define WM_EXPAND_MAP_H

#include "site/siphash.h"

typedef struct expand_map_entry {
    uint64_t hash; /* never 0 */
    int64_t number;
    wm_slice text;
    const void *value;
} expand_map_entry;

/* All zero is empty. The texts are borrowed. */
typedef struct expand_map {
    expand_map_entry *entries; /* capacity is a power of two, or 0 */
    size_t capacity, count;
    wm_sip_key key;
} expand_map;

const void *expand_map_find(const expand_map *map, int64_t number, wm_slice text);
/* What is there already stays. False when memory runs out. */
bool expand_map_put(expand_map *map, int64_t number, wm_slice text, const void *value);
void expand_map_free(expand_map *map);

#endif
