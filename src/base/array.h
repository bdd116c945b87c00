/* array.h - arrays that grow.
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

/* place is where the pointer to the array lies. At least doubles the room. */
bool wm_array_grow(void *place, size_t *capacity, size_t count, size_t element);

#endif
