/* match_notes.c - which footnote of the edited file is which of the base.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "lens/pieces.h"

enum { MOST_STEPS = 250000 };

typedef struct note_matcher {
    lens_pieces *p, *q;      /* the base as printed, and the edited file */
    uint64_t *keys;
    size_t key_capacity;
    wm_diff_runs runs;
    bool failed;
} note_matcher;

/* What a note says. */
typedef struct said {
    uint64_t key;
    uint32_t note;
    uint32_t taken;          /* of the first with its key: how many of them have a twin now */
} said;

static int by_key(const void *a, const void *b)
{
    const said *x = a, *y = b;
    return x->key < y->key ? -1 : x->key > y->key ? 1 : x->note < y->note ? -1 : x->note > y->note;
}

/* Words next to a note's first use, on one side. */
static uint64_t words_beside(const lens_pieces *p, const lens_note *n, bool behind)
{
    enum { FURTHEST = 64 };
    uint64_t words = 0;
    size_t at = n->at;
    for (int seen = 0, far = 0; seen < 3 && far < FURTHEST && (behind ? ++at < p->token_count : at-- > 0); far++) {
        if (p->tokens[at].kind == LENS_NEWLINE)
            break;
        if (p->tokens[at].kind != LENS_WORD)
            continue;
        words = lens_mix(words, p->tokens[at].key);
        seen++;
    }
    return words;
}

/* By what rule two notes are one. */
typedef enum note_rule { NOTE_BEHIND, NOTE_BEFORE, NOTE_ANY_EMPTY, NOTE_ANY } note_rule;

static bool is_empty_note(const lens_pieces *p, const lens_note *n)
{
    return n->unit == LENS_NO_UNIT || !p->units[n->unit].words;
}

/* One that says nothing is told by the words around it. */
static uint64_t note_key(const lens_pieces *p, size_t i, note_rule rule)
{
    const lens_note *n = &p->notes[i];
    bool empty = is_empty_note(p, n);
    if (rule == NOTE_ANY || (empty && rule == NOTE_ANY_EMPTY))
        return 0;
    return empty ? lens_mix(words_beside(p, n, rule == NOTE_BEFORE), 1) : p->units[n->unit].words;
}

static void join_notes(note_matcher *m, size_t i, size_t j)
{
    m->p->notes[i].now = (uint32_t)j;
    m->q->notes[j].twin = (uint32_t)i;
}

/* Notes that are one by the rule, in order, and between those that are one already. */
static void match_notes_by(note_matcher *m, note_rule rule)
{
    lens_pieces *p = m->p, *q = m->q;
    size_t n = p->note_count, k = q->note_count;
    if (!lens_grow(&m->failed, &m->keys, &m->key_capacity, n + k + 1, sizeof *m->keys))
        return;
    for (size_t i = 0; i < n; i++)
        m->keys[i] = p->notes[i].now == LENS_NO_UNIT ? note_key(p, i, rule) : lens_mix(i, 2);
    for (size_t j = 0; j < k; j++)
        m->keys[n + j] = q->notes[j].twin == LENS_NO_UNIT ? note_key(q, j, rule) : lens_mix(q->notes[j].twin, 2);
    if (wm_diff(m->keys, n, m->keys + n, k, &m->runs) != WM_OK) {
        m->failed = true;
        return;
    }
    for (size_t r = 0; r <= m->runs.count; r++) {
        wm_diff_run equal = wm_diff_equal(&m->runs, r, n, k);
        for (size_t i = equal.a, j = equal.b; i < equal.a_end; i++, j++)
            if (p->notes[i].now == LENS_NO_UNIT && q->notes[j].twin == LENS_NO_UNIT)
                join_notes(m, i, j);
    }
}

/* ---- by what the files call them ---- */

static int by_label(const void *a, const void *b)
{
    const said *x = a, *y = b;
    return x->key < y->key ? -1 : x->key > y->key;
}

/* The note of the base that the file calls so, among the sorted; NULL: there is none. */
static const said *called(const said *list, size_t count, const wm_note_label *label)
{
    size_t low;
    WM_SEARCH(low, 0, count, list[low].key < label->key);
    return label->key && low < count && list[low].key == label->key ? &list[low] : NULL;
}

/* Whether numbers tell which note is which. They do where somebody moved notes and left the numbers as they were; not where
 * the notes are numbered in order, as who numbers them again does, or a program. Then a number that is new may have no text. */
static bool numbers_tell(const note_matcher *m, const said *list, size_t count)
{
    const lens_pieces *p = m->p, *q = m->q;
    bool moved = false, same = p->note_count == q->note_count;
    for (size_t j = 0; j < q->note_count; j++) {
        const wm_note_label *label = &q->notes[j].label;
        same = same && label->key == p->notes[j].label.key;
        if (!label->number)
            continue;
        if (called(list, count, label))
            moved |= label->number != j + 1;
        else if (!q->part && is_empty_note(q, &q->notes[j]))
            return false;
    }
    return moved && !same;
}

/* Notes that are called as before: those that have names, and where numbers tell the others. texts: of those alone that say
 * the same. True: some are not where they were. */
static bool match_notes_called(note_matcher *m, bool texts)
{
    const lens_pieces *p = m->p, *q = m->q;
    said *list = malloc((p->note_count + 1) * sizeof *list);
    size_t count = 0;
    bool moved = false;
    m->failed |= !list;
    for (uint32_t i = 0; list && i < p->note_count; i++)
        if (p->notes[i].label.key)
            list[count++] = (said){p->notes[i].label.key, i, 0};
    if (count)
        qsort(list, count, sizeof *list, by_label);
    bool numbers = count && numbers_tell(m, list, count);
    for (size_t j = 0; j < q->note_count && count; j++) {
        const said *old = called(list, count, &q->notes[j].label);
        if (!old || q->notes[j].twin != LENS_NO_UNIT || p->notes[old->note].now != LENS_NO_UNIT)
            continue;
        const lens_note *was = &p->notes[old->note], *now = &q->notes[j];
        bool empty = is_empty_note(p, was) && is_empty_note(q, now);
        if ((now->label.number && !numbers && !(was->label.number != old->note + 1 && !q->part)) ||
            (texts && !empty && note_key(p, old->note, NOTE_BEHIND) != note_key(q, j, NOTE_BEHIND)))
            continue;
        join_notes(m, old->note, j);
        moved |= old->note != j;
    }
    free(list);
    return moved;
}

/* Whether the notes are those of before one by one: as many, and no other order has more in common. */
static bool keeps_notes(const note_matcher *m)
{
    const lens_pieces *p = m->p, *q = m->q;
    size_t n = p->note_count, same = 0, joined = 0;
    for (size_t i = 0; n == q->note_count && i < n; i++) {
        if (is_empty_note(p, &p->notes[i]) != is_empty_note(q, &q->notes[i]))
            return false;
        same += note_key(p, i, NOTE_BEHIND) == note_key(q, i, NOTE_BEHIND);
        joined += p->notes[i].now != LENS_NO_UNIT;
    }
    return n == q->note_count && same >= joined;
}

/* Notes that say what others said elsewhere. */
static void match_notes_moved(note_matcher *m)
{
    const lens_pieces *p = m->p, *q = m->q;
    said *list = malloc((p->note_count + 1) * sizeof *list);
    size_t count = 0;
    m->failed |= !list;
    for (uint32_t i = 0; list && i < p->note_count; i++)
        if (p->notes[i].now == LENS_NO_UNIT)
            list[count++] = (said){note_key(p, i, NOTE_BEHIND), i, 0};
    if (count)
        qsort(list, count, sizeof *list, by_key);
    for (size_t j = 0; count && j < q->note_count; j++) {
        if (q->notes[j].twin != LENS_NO_UNIT)
            continue;
        uint64_t key = note_key(q, j, NOTE_BEHIND);
        size_t low;
        WM_SEARCH(low, 0, count, list[low].key < key);
        size_t at = low < count ? low + list[low].taken : count;
        if (at < count && list[at].key == key) {
            join_notes(m, list[at].note, j);
            list[low].taken++;
        }
    }
    free(list);
}

/* Notes that changed: each with the one that is most alike. */
static void match_notes_alike(note_matcher *m)
{
    lens_pieces *p = m->p, *q = m->q;
    size_t steps = 0;
    for (size_t j = 0; j < q->note_count; j++) {
        double best = .3;
        size_t at = p->note_count;
        if (q->notes[j].twin != LENS_NO_UNIT || is_empty_note(q, &q->notes[j]))
            continue;
        for (size_t i = 0; i < p->note_count && steps < MOST_STEPS; i++, steps++) {
            if (p->notes[i].now != LENS_NO_UNIT || is_empty_note(p, &p->notes[i]))
                continue;
            double like = lens_likeness(&p->units[p->notes[i].unit], &q->units[q->notes[j].unit]);
            if (like > best)
                best = like, at = i;
        }
        if (at < p->note_count)
            join_notes(m, at, j);
    }
}

/* Pairs notes in this order: those that are called and say the same; those that say the same; empty ones by the words around
 * them; those that moved or changed; those that are called the same; the rest as they stand. Nobody types an empty note, so
 * each one of the edited file was one in the base. */
void lens_match_notes(lens_pieces *printed, lens_pieces *edited, bool *failed)
{
    note_matcher matcher = {.p = printed, .q = edited}, *m = &matcher;
    bool moved = match_notes_called(m, true);
    match_notes_by(m, NOTE_BEHIND);
    if (!moved && keeps_notes(m)) {
        for (size_t i = 0; i < m->p->note_count; i++)
            join_notes(m, i, i);
    } else {
        match_notes_by(m, NOTE_BEFORE);
        match_notes_moved(m);
        match_notes_alike(m);
        match_notes_called(m, false);
        match_notes_by(m, NOTE_ANY_EMPTY);
    }
    if (m->p->note_count == m->q->note_count)
        match_notes_by(m, NOTE_ANY);
    *failed |= m->failed;
    free(m->keys);
    wm_diff_runs_free(&m->runs);
}
