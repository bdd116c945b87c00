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
    size_t i = 0, j = 0;
    for (size_t r = 0; r <= m->runs.count; r++) {
        wm_diff_run run = r == m->runs.count ? (wm_diff_run){n, n, k, k} : m->runs.items[r];
        for (; i < run.a && j < run.b; i++, j++)
            if (p->notes[i].now == LENS_NO_UNIT && q->notes[j].twin == LENS_NO_UNIT)
                join_notes(m, i, j);
        i = run.a_end;
        j = run.b_end;
    }
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

/* Pairs notes: first those that say the same, then empty ones by the words around them, then those that moved
 * or changed, then the rest in order. Every empty note of the edited file was one in the base: nobody types
 * an empty note. */
void lens_match_notes(lens_pieces *printed, lens_pieces *edited, bool *failed)
{
    note_matcher matcher = {.p = printed, .q = edited}, *m = &matcher;
    match_notes_by(m, NOTE_BEHIND);
    if (keeps_notes(m)) {
        for (size_t i = 0; i < m->p->note_count; i++)
            join_notes(m, i, i);
    } else {
        match_notes_by(m, NOTE_BEFORE);
        match_notes_moved(m);
        match_notes_alike(m);
        match_notes_by(m, NOTE_ANY_EMPTY);
    }
    if (m->p->note_count == m->q->note_count)
        match_notes_by(m, NOTE_ANY);
    *failed |= m->failed;
    free(m->keys);
    wm_diff_runs_free(&m->runs);
}
