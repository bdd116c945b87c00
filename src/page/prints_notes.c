/* prints_notes.c - footnotes: their numbers, and which <ref> holds the text.
 *
 * SPDX-License-Identifier: MIT
 *
 * A note is told by its name and group; one without a name is a note of its own.
 * The first text that a name is given is its text, wherever that stands.
 */
#include <stdlib.h>

#include "page/prints.h"

void wm_notes_clear(wm_notes *notes)
{
    if (notes->named)
        memset(notes->slots, 0, notes->slot_count * sizeof *notes->slots);
    notes->count = notes->order_count = notes->named = 0;
    notes->failed = false;
}

void wm_notes_free(wm_notes *notes)
{
    free(notes->items);
    free(notes->order);
    free(notes->slots);
    memset(notes, 0, sizeof *notes);
}

static uint64_t key_hash(const wm_node *ref)
{
    return wm_hash(ref->u.ref.name) * 31 + wm_hash(ref->u.ref.group) + ref->u.ref.list * UINT64_C(0x9e3779b97f4a7c15);
}

/* The slot of a named note: its own or the free one where it would go. */
static uint32_t *find_slot(const wm_notes *notes, const wm_node *ref, uint64_t hash)
{
    size_t mask = notes->slot_count - 1;
    for (size_t i = hash & mask;; i = (i + 1) & mask) {
        uint32_t *slot = &notes->slots[i];
        if (!*slot)
            return slot;
        const wm_note *n = &notes->items[*slot - 1];
        if (n->hash == hash && wm_equal(n->first->u.ref.name, ref->u.ref.name) &&
            wm_equal(n->first->u.ref.group, ref->u.ref.group) && n->first->u.ref.list == ref->u.ref.list)
            return slot;
    }
}

static bool grow_slots(wm_notes *notes)
{
    if (notes->named * 2 < notes->slot_count)
        return true;
    size_t size = notes->slot_count ? notes->slot_count * 2 : 64;
    uint32_t *bigger = calloc(size, sizeof *bigger);
    if (!bigger) {
        notes->failed = true;
        return false;
    }
    free(notes->slots);
    notes->slots = bigger;
    notes->slot_count = size;
    for (size_t i = 0; i < notes->count; i++)
        if (notes->items[i].first->u.ref.name.size)
            *find_slot(notes, notes->items[i].first, notes->items[i].hash) = (uint32_t)i + 1;
    return true;
}

static wm_note *add_note(wm_notes *notes, const wm_node *ref)
{
    if (!WM_GROW(notes->items, notes->capacity, notes->count + 1)) {
        notes->failed = true;
        return NULL;
    }
    wm_note *n = &notes->items[notes->count++];
    *n = (wm_note){.first = ref, .content = ref->u.ref.has_content ? ref : NULL};
    return n;
}

void wm_notes_define(wm_notes *notes, const wm_node *ref)
{
    if (!ref->u.ref.name.size || ref->u.ref.follow.size || !grow_slots(notes))
        return;
    uint64_t hash = key_hash(ref);
    uint32_t *slot = find_slot(notes, ref, hash);
    if (*slot) {
        wm_note *known = &notes->items[*slot - 1];
        if (!known->content && ref->u.ref.has_content)
            known->content = ref;
        return;
    }
    wm_note *n = add_note(notes, ref);
    if (!n)
        return;
    n->hash = hash;
    *slot = (uint32_t)notes->count;
    notes->named++;
}

static uint32_t give_number(wm_notes *notes, uint32_t index)
{
    if (!WM_GROW(notes->order, notes->order_capacity, notes->order_count + 1)) {
        notes->failed = true;
        return 0;
    }
    notes->order[notes->order_count++] = index;
    return notes->items[index].number = (uint32_t)notes->order_count;
}

uint32_t wm_notes_number(wm_notes *notes, const wm_node *ref)
{
    if (!wm_ref_has_number(ref))
        return 0;
    if (!ref->u.ref.name.size || ref->u.ref.follow.size)
        return add_note(notes, ref) ? give_number(notes, (uint32_t)notes->count - 1) : 0;
    uint32_t position = notes->slot_count ? *find_slot(notes, ref, key_hash(ref)) : 0;
    if (!position)
        return 0;
    uint32_t number = notes->items[position - 1].number;
    return number ? number : give_number(notes, position - 1);
}
