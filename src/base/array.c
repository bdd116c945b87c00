/* array.c - arrays that grow, also within what a page may take.
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/base.h"

enum { FIRST = 16, PIECE = 16 << 20, AT_ONCE = 4 * PIECE };

/* For how many there will be room when count have to fit; 0 when so many bytes cannot be counted. */
static size_t room_for(size_t capacity, size_t count, size_t element)
{
    size_t room = capacity > FIRST / 2 ? capacity : FIRST / 2;
    room = room > SIZE_MAX / 2 || room * 2 < count ? count : room * 2;
    return room > SIZE_MAX / element ? 0 : room;
}

bool wm_array_grow(void *place, size_t *capacity, size_t count, size_t element)
{
    void *items;
    if (count <= *capacity)
        return true;
    size_t room = room_for(*capacity, count, element);
    if (!room)
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

/* What realloc does, but in pieces: it may take seconds for hundreds of megabytes, in which nobody looks whether to stop. */
static void *copy_in_pieces(wm_budget *b, char *old, size_t size, size_t larger)
{
    char *items = malloc(larger);
    for (size_t at = 0; items && at < size; at += PIECE) {
        memcpy(items + at, old + at, size - at < PIECE ? size - at : PIECE);
        if (!wm_budget_take(b, 0)) {
            free(items);
            return NULL;
        }
    }
    if (items)
        free(old);
    return items;
}

static bool grow_large(wm_budget *b, void *place, size_t *capacity, size_t room, size_t element)
{
    void *items;
    memcpy(&items, place, sizeof items);
    items = copy_in_pieces(b, items, *capacity * element, room * element);
    if (!items)
        return false;
    memcpy(place, &items, sizeof items);
    *capacity = room;
    return true;
}

bool wm_budget_grow(wm_budget *b, void *array, size_t *capacity, size_t count, size_t element)
{
    if (count <= *capacity || !b)
        return wm_array_grow(array, capacity, count, element);
    size_t room = room_for(*capacity, count, element), more = (room - *capacity) * element;
    if (!room)
        return false;
    /* Asked for first: what a page may not have is not made only to be refused. */
    b->arrays += more;
    if (wm_budget_take(b, 0) && (*capacity * element >= AT_ONCE ? grow_large(b, array, capacity, room, element)
                                                                 : wm_array_grow(array, capacity, count, element)))
        return true;
    b->arrays -= more;
    return false;
}
