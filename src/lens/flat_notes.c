/* flat_notes.c - the numbers of notes: those that the printed form gives them.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "lens/flat.h"

/* A note with a name, wherever it is used. */
typedef struct named {
    uint64_t hash;
    const wm_node *first;    /* a REF with its name and group; NULL: the slot is free */
    const wm_node *content;  /* the REF with the text, or NULL */
    uint32_t number;         /* 0 until it is used */
} named;

struct flat_names {
    named *slots;
    size_t size, count;      /* size: a power of two */
};

static uint64_t ref_hash(const wm_node *ref)
{
    return mix(wm_hash(ref->u.ref.name), wm_hash(ref->u.ref.group));
}

static named *find(const struct flat_names *names, const wm_node *ref, uint64_t hash)
{
    size_t mask = names->size - 1;
    for (size_t i = hash & mask;; i = (i + 1) & mask) {
        named *n = &names->slots[i];
        if (!n->first || (n->hash == hash && wm_equal(n->first->u.ref.name, ref->u.ref.name) &&
                          wm_equal(n->first->u.ref.group, ref->u.ref.group)))
            return n;
    }
}

static bool make_room(flat *f)
{
    struct flat_names *names = f->names;
    if (names->count * 2 < names->size)
        return true;
    struct flat_names bigger = {.size = names->size ? names->size * 2 : 64, .count = names->count};
    bigger.slots = calloc(bigger.size, sizeof *bigger.slots);
    if (!bigger.slots) {
        f->failed = true;
        return false;
    }
    for (size_t i = 0; i < names->size; i++)
        if (names->slots[i].first)
            *find(&bigger, names->slots[i].first, names->slots[i].hash) = names->slots[i];
    free(names->slots);
    *names = bigger;
    return true;
}

void flat_notes_reset(flat *f)
{
    f->note_count = 0;
    if (!f->names && !(f->names = calloc(1, sizeof *f->names))) {
        f->failed = true;
        return;
    }
    f->names->count = 0;
    if (f->names->slots)
        memset(f->names->slots, 0, f->names->size * sizeof *f->names->slots);
}

void flat_notes_free(flat *f)
{
    if (f->names)
        free(f->names->slots);
    free(f->names);
    f->names = NULL;
}

/* All names first: the text may stand behind the first use. */
void flat_define_notes(flat *f, const wm_node *root)
{
    for (const wm_node *n = root; n && !f->failed; n = wm_node_step(root, n)) {
        if (n->type != WM_NODE_REF || !n->u.ref.name.size || n->u.ref.follow.size || !make_room(f))
            continue;
        uint64_t hash = ref_hash(n);
        named *slot = find(f->names, n, hash);
        if (!slot->first) {
            *slot = (named){.hash = hash, .first = n};
            f->names->count++;
        }
        if (!slot->content && n->u.ref.has_content)
            slot->content = n;
    }
}

static uint32_t add_note(flat *f, const wm_node *content)
{
    if (!flat_grow(f, (void **)(uintptr_t)&f->notes, &f->note_capacity, f->note_count + 1, sizeof *f->notes))
        return 0;
    f->notes[f->note_count++] = content;
    return (uint32_t)f->note_count;
}

uint32_t flat_note_number(flat *f, const wm_node *ref)
{
    if (ref->u.ref.follow.size)
        return 0;
    if (!ref->u.ref.name.size)
        return add_note(f, ref->u.ref.has_content ? ref : NULL);
    if (!f->names || !f->names->size)
        return 0;
    named *slot = find(f->names, ref, ref_hash(ref));
    if (!slot->first)
        return 0;
    if (!slot->number)
        slot->number = add_note(f, slot->content);
    return slot->number;
}
