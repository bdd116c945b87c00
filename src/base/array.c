/* array.c - arrays that grow.
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/base.h"

enum { FIRST = 16 };

bool wm_array_grow(void *place, size_t *capacity, size_t count, size_t element)
{
    void *items;
    size_t room = *capacity > FIRST / 2 ? *capacity : FIRST / 2;
    if (count <= *capacity)
        return true;
    room = room > SIZE_MAX / 2 || room * 2 < count ? count : room * 2;
    if (room > SIZE_MAX / element)
        return false;
    /* Copied: a pointer to another type must not be looked at as a void *. */
    memcpy(&items, place, sizeof items);
    items = realloc(items, room * element);
    if (!items)
        return false;
    memcpy(place, &items, sizeof items);
    *capacity = room;
    return true;
}
