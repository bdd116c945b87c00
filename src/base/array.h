/* array.h - arrays that grow, and searches in sorted ones.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_BASE_ARRAY_H
#define WM_BASE_ARRAY_H

#include <stdbool.h>
#include <stddef.h>

/* Makes room in the array items, which has room for capacity, for count in all. False when
 * memory runs out; the array is then as it was.
 *
 *     if (!WM_GROW(b->items, b->capacity, b->count + 1))
 *         return WM_NO_MEMORY;
 *     b->items[b->count++] = item;
 */
#define WM_GROW(items, capacity, count) \
    ((count) <= (capacity) || wm_array_grow(&(items), &(capacity), (count), sizeof *(items)))

/* Sets i to the first of first to end - 1 for which before is false, or to end: a binary search. before is an
 * expression in i, true in a first part of the array and false in the rest.
 *
 *     size_t i;
 *     WM_SEARCH(i, 0, count, items[i].key < key);
 *     return i < count && items[i].key == key ? &items[i] : NULL;
 */
#define WM_SEARCH(i, first, end, before)                          \
    do {                                                          \
        size_t wm_first = (first), wm_end = (end);                \
        while ((i) = wm_first + (wm_end - wm_first) / 2, wm_first < wm_end) { \
            if (before)                                           \
                wm_first = (i) + 1;                               \
            else                                                  \
                wm_end = (i);                                     \
        }                                                         \
    } while (0)

/* place is where the pointer to the array lies. At least doubles the room. */
bool wm_array_grow(void *place, size_t *capacity, size_t count, size_t element);

#endif
