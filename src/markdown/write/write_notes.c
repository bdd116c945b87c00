/* write_notes.c - footnotes: their numbers, and which <ref> holds the text.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "markdown/write/write_private.h"

static uint64_t key_hash(const wm_node *ref)
{
    return wm_hash(ref->u.ref.name) * 31 + wm_hash(ref->u.ref.group);
}

/* The index slot of a named note: its own or the free one where it would go. */
static uint32_t *find_slot(wm_writer *w, wm_slice group, wm_slice name, uint64_t hash)
{
    size_t mask = w->note_index_size - 1;
    for (size_t i = hash & mask;; i = (i + 1) & mask) {
        uint32_t *slot = &w->note_index[i];
        if (!*slot)
            return slot;
        const note *n = &w->notes[*slot - 1];
        if (n->hash == hash && wm_equal(n->name, name) && wm_equal(n->group, group))
            return slot;
    }
}

static bool grow_index(wm_writer *w)
{
    if (w->note_index && w->note_count * 2 < w->note_index_size)
        return true;
    size_t size = w->note_index_size ? w->note_index_size * 2 : 64;
    uint32_t *bigger = calloc(size, sizeof *bigger);
    if (!bigger) {
        w->failed = true;
        return false;
    }
    free(w->note_index);
    w->note_index = bigger;
    w->note_index_size = size;
    for (size_t i = 0; i < w->note_count; i++)
        if (w->notes[i].name.size)
            *find_slot(w, w->notes[i].group, w->notes[i].name, w->notes[i].hash) = (uint32_t)i + 1;
    return true;
}

static note *add_note(wm_writer *w, const wm_node *ref)
{
    if (!write_grow(w, (void **)&w->notes, &w->note_capacity, w->note_count + 1, sizeof *w->notes))
        return NULL;
    note *n = &w->notes[w->note_count++];
    memset(n, 0, sizeof *n);
    n->name = ref->u.ref.name;
    n->group = ref->u.ref.group;
    n->content = ref->u.ref.has_content ? ref : NULL;
    return n;
}

/* Named notes are entered before anything is written, so that the first use
 * knows its text wherever that stands; a number is given at the first use. */
void write_note_define(wm_writer *w, const wm_node *ref)
{
    if (!ref->u.ref.name.size || ref->u.ref.follow.size || !grow_index(w))
        return;
    uint64_t hash = key_hash(ref);
    uint32_t *slot = find_slot(w, ref->u.ref.group, ref->u.ref.name, hash);
    if (*slot) {
        note *known = &w->notes[*slot - 1];
        if (!known->content && ref->u.ref.has_content)
            known->content = ref;
        return;
    }
    note *n = add_note(w, ref);
    if (!n)
        return;
    n->hash = hash;
    *slot = (uint32_t)w->note_count;
}

static bool add_order(wm_writer *w, uint32_t index)
{
    if (!write_grow(w, (void **)&w->order, &w->order_capacity, w->order_count + 1, sizeof *w->order))
        return false;
    w->order[w->order_count++] = index;
    w->notes[index].number = (uint32_t)w->order_count;
    return true;
}

size_t write_note_number(wm_writer *w, const wm_node *ref)
{
    if (ref->u.ref.follow.size)
        return 0;
    if (!ref->u.ref.name.size) {
        if (!add_note(w, ref) || !add_order(w, (uint32_t)w->note_count - 1))
            return 0;
        return w->order_count;
    }
    if (!w->note_index_size)
        return 0;
    uint32_t slot = *find_slot(w, ref->u.ref.group, ref->u.ref.name, key_hash(ref));
    if (!slot)
        return 0;
    if (!w->notes[slot - 1].number)
        add_order(w, slot - 1);
    return w->notes[slot - 1].number;
}
