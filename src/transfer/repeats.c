/* repeats.c - titles that several <page> elements of a dump share.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "transfer/repeats.h"

void wm_repeats_free(wm_repeats *r)
{
    free(r->slots);
    wm_arena_free(&r->arena);
    memset(r, 0, sizeof *r);
}

/* The slot that holds the title, or the empty one where it belongs. */
static size_t place(const wm_repeats *r, int ns, wm_slice title)
{
    uint64_t hash = wm_hash(title) + (uint64_t)ns * 0x9e3779b97f4a7c15u;
    size_t at = (size_t)hash & (r->capacity - 1);
    while (r->slots[at] && !(r->slots[at]->ns == ns && wm_equal(r->slots[at]->title, title)))
        at = (at + 1) & (r->capacity - 1);
    return at;
}

wm_repeat *wm_repeats_find(const wm_repeats *r, int ns, wm_slice title)
{
    return r->capacity ? r->slots[place(r, ns, title)] : NULL;
}

static bool grow(wm_repeats *r)
{
    wm_repeats bigger = *r;
    bigger.capacity = r->capacity ? r->capacity * 2 : 64;
    bigger.slots = calloc(bigger.capacity, sizeof(wm_repeat *));
    if (!bigger.slots)
        return false;
    for (size_t i = 0; i < r->capacity; i++) {
        if (r->slots[i])
            bigger.slots[place(&bigger, r->slots[i]->ns, r->slots[i]->title)] = r->slots[i];
    }
    free(r->slots);
    r->slots = bigger.slots;
    r->capacity = bigger.capacity;
    return true;
}

wm_repeat *wm_repeats_add(wm_repeats *r, int ns, wm_slice title)
{
    wm_repeat *found = wm_repeats_find(r, ns, title);
    if (found)
        return found;
    if ((r->count + 1) * 4 > r->capacity * 3 && !grow(r))
        return NULL;
    wm_repeat *repeat = wm_arena_zalloc(&r->arena, sizeof *repeat);
    if (!repeat)
        return NULL;
    repeat->ns = ns;
    repeat->title = wm_arena_copy(&r->arena, title);
    if (r->arena.failed)
        return NULL;
    r->slots[place(r, ns, title)] = repeat;
    r->count++;
    return repeat;
}

void wm_repeat_consider(wm_repeat *repeat, int64_t time, int64_t revision, wm_slice text, uint64_t ordinal,
                        bool written)
{
    if (repeat->has_revision &&
        (time < repeat->time || (time == repeat->time && revision < repeat->revision)))
        return;
    repeat->has_revision = true;
    repeat->time = time;
    repeat->revision = revision;
    repeat->text = wm_hash(text);
    repeat->ordinal = ordinal;
    repeat->written = written;
}

bool wm_repeat_contradicts(const wm_repeat *repeat, int64_t revision, wm_slice text)
{
    return repeat->has_revision && revision && revision == repeat->revision && wm_hash(text) != repeat->text;
}
