/* write_notes.c - labels of footnotes: [^name] where the note has a name that can be one, else [^1], [^group-1].
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "markdown/write/write_private.h"

/* Letters, digits, - and _ of ASCII, and not digits alone. */
static bool is_label(wm_slice s)
{
    bool other = false;
    if (!s.size || s.size > 60)
        return false;
    for (size_t i = 0; i < s.size; i++) {
        char c = s.data[i];
        bool letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
        if (!letter && !(c >= '0' && c <= '9') && c != '-' && c != '_')
            return false;
        other |= letter || c == '-' || c == '_';
    }
    return other;
}

/* Renderers look labels up without case. */
static uint64_t folded_hash(wm_slice s)
{
    char folded[96];
    size_t size = s.size < sizeof folded ? s.size : sizeof folded;
    for (size_t i = 0; i < size; i++)
        folded[i] = (char)(s.data[i] >= 'A' && s.data[i] <= 'Z' ? s.data[i] | 0x20 : s.data[i]);
    return wm_hash(wm_slice_of(folded, size));
}

static int by_value(const void *a, const void *b)
{
    uint64_t x, y;
    memcpy(&x, a, sizeof x);
    memcpy(&y, b, sizeof y);
    return x < y ? -1 : x > y;
}

static wm_slice numbered(wm_writer *w, wm_slice group, uint32_t number)
{
    char digits[10]; /* of 32 bits */
    size_t first = sizeof digits;
    wm_buffer_begin(&w->scratch, &w->failed);
    if (is_label(group)) {
        wm_buffer_add_slice(&w->scratch, group);
        wm_buffer_add_char(&w->scratch, '-');
    }
    do
        digits[--first] = (char)('0' + number % 10);
    while (number /= 10);
    wm_buffer_add(&w->scratch, digits + first, sizeof digits - first);
    wm_slice kept = wm_arena_copy(&w->normal.arena, wm_buffer_slice(&w->scratch));
    w->failed |= w->normal.arena.failed;
    return kept;
}

/* What a note would be called if no other were called the same. */
static wm_slice wanted(wm_writer *w, uint32_t number)
{
    const wm_note *note = &w->normal.notes.items[w->normal.notes.order[number - 1]];
    const wm_node *ref = note->first ? note->first : note->content;
    if (!ref)
        return numbered(w, WM_LIT(""), number);
    wm_slice name = ref->u.ref.name;
    return is_label(name) ? name : numbered(w, ref->u.ref.group, number);
}

/* Two notes of one label would be one: all that share theirs get numbers. Numbers alone are no name's. */
void write_label_notes(wm_writer *w)
{
    uint32_t count = wm_notes_used(&w->normal.notes);
    if (!count || !write_grow(w, &w->page.labels, &w->page.label_capacity, count, sizeof *w->page.labels))
        return;
    uint64_t *hashes = malloc(count * sizeof *hashes);
    if (!hashes) {
        w->failed = true;
        return;
    }
    for (uint32_t i = 0; i < count; i++) {
        w->page.labels[i] = wanted(w, i + 1);
        hashes[i] = folded_hash(w->page.labels[i]);
    }
    qsort(hashes, count, sizeof *hashes, by_value);
    size_t repeated = 0;
    for (uint32_t i = 1; i < count; i++)
        if (hashes[i] == hashes[i - 1] && (!repeated || hashes[repeated - 1] != hashes[i]))
            hashes[repeated++] = hashes[i];
    for (uint32_t i = 0; i < count && repeated; i++) {
        uint64_t hash = folded_hash(w->page.labels[i]);
        if (bsearch(&hash, hashes, repeated, sizeof *hashes, by_value))
            w->page.labels[i] = numbered(w, WM_LIT(""), i + 1);
    }
    free(hashes);
}

wm_slice write_label_of(const wm_writer *w, uint32_t number)
{
    bool given = !w->failed && number && number <= wm_notes_used(&w->normal.notes) && number <= w->page.label_capacity;
    return given ? w->page.labels[number - 1] : WM_LIT("");
}
