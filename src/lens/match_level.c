/* match_level.c - the children of two units that are one: which of them are equal, in order.
 *
 * SPDX-License-Identifier: MIT
 *
 * Two sections may both say "None.", so equal blocks are first sought under equal headings: those of all levels, or the
 * nearest. On a page where each language has its "Noun", a section that moved is known by the former, a heading that moved
 * alone by the latter. Both are tried, and the one by which fewer places of the page came apart is taken.
 */
#include <stdlib.h>

#include "lens/match.h"

/* Of which blocks two that are equal are one: any; those under an equal heading; those under equal ones of all levels. */
typedef enum headings { ANY_HEADING, NEAREST, ALL_LEVELS } headings;

static uint64_t level_key(const lens_matcher *m, const lens_unit *u)
{
    uint64_t key = m->edit ? u->same : u->words;
    /* What has no words is told by its kind. */
    return u->words ? key : lens_mix(key, u->leaf ? 1 : 2);
}

/* Whether a row says nothing in the file: no other row that says nothing tells that it is the same one. */
static bool is_blank_row(const lens_matcher *m, const lens_unit *u)
{
    return m->edit && u->kind == LENS_ROW && !u->words;
}

/* The keys of units, from key on. What stands under another heading is another block. False: there is no heading. */
static bool add_level_keys(lens_matcher *m, const lens_pieces *p, const uint32_t *units, size_t n, size_t key, headings under)
{
    enum { LEVELS = 7 };
    uint64_t above[LEVELS] = {0}; /* what stands under a heading of each level */
    bool headed = false;
    for (size_t i = 0; i < n; i++) {
        const lens_unit *u = &p->units[units[i]];
        if (u->kind == LENS_HEADING) {
            size_t level = u->node && u->node->level < LEVELS ? u->node->level : LEVELS - 1;
            above[level] = lens_mix(under == ALL_LEVELS && level ? above[level - 1] : 0, u->same);
            for (size_t below = level + 1; below < LEVELS; below++)
                above[below] = above[level];
            headed = true;
        }
        m->keys[key + i] = is_blank_row(m, u) ? lens_mix(p == m->p, units[i]) : lens_mix(level_key(m, u), under ? above[LEVELS - 1] : 0);
    }
    return headed;
}

/* Joins units of m->a and m->b, or takes a note of it where that is merely tried. */
static void pair_units(lens_matcher *m, const uint32_t *a, const uint32_t *b)
{
    if (m->trial)
        m->trial[b - m->b.items] = (uint32_t)(a - m->a.items);
    else
        lens_match_join(m, *a, *b);
}

/* Matches a[0, n) with b[0, k): what is equal, in order, and between that what is alike. */
static void match_units(lens_matcher *m, const uint32_t *a, size_t n, const uint32_t *b, size_t k, headings under)
{
    wm_diff_runs *runs = under ? &m->sections[under - 1] : &m->runs;
    if (!lens_grow(&m->failed, &m->keys, &m->key_capacity, n + k + 1, sizeof *m->keys))
        return;
    bool headed = add_level_keys(m, m->p, a, n, 0, under);
    headed = add_level_keys(m, m->q, b, k, n, under) && headed;
    if (under && !headed) {
        match_units(m, a, n, b, k, ANY_HEADING);
        return;
    }
    if (wm_diff(m->keys, n, m->keys + n, k, runs) != WM_OK) {
        m->failed = true;
        return;
    }
    for (size_t r = 0; r <= runs->count; r++) {
        wm_diff_run equal = wm_diff_equal(runs, r, n, k);
        for (size_t i = equal.a, j = equal.b; i < equal.a_end; i++, j++)
            pair_units(m, a + i, b + j);
        if (r == runs->count)
            break;
        wm_diff_run run = runs->items[r];
        size_t went = run.a_end - run.a, came = run.b_end - run.b;
        if (under)
            match_units(m, went ? a + run.a : a, went, came ? b + run.b : b, came, under - 1);
        else if (!m->trial)
            lens_match_alike(m, went ? a + run.a : a, went, came ? b + run.b : b, came);
    }
}

/* ---- which headings ---- */

typedef struct left_unit {
    uint64_t key;
    uint32_t index;
} left_unit;

static int by_key(const void *a, const void *b)
{
    const left_unit *x = a, *y = b;
    return x->key < y->key ? -1 : x->key > y->key ? 1 : x->index < y->index ? -1 : x->index > y->index;
}

/* Pairs what is left and equal, in order: it moved. p: room for the units of m->a and m->b. */
static void pair_left(lens_matcher *m, const bool *taken, left_unit *p)
{
    size_t n = 0, k = 0;
    for (size_t i = 0; i < m->a.count; i++)
        if (!taken[i])
            p[n++] = (left_unit){level_key(m, &m->p->units[m->a.items[i]]), (uint32_t)i};
    left_unit *q = p + n;
    for (size_t j = 0; j < m->b.count; j++)
        if (m->trial[j] == LENS_NO_UNIT)
            q[k++] = (left_unit){level_key(m, &m->q->units[m->b.items[j]]), (uint32_t)j};
    qsort(p, n, sizeof *p, by_key);
    qsort(q, k, sizeof *q, by_key);
    for (size_t i = 0, j = 0; i < n && j < k;) {
        if (p[i].key == q[j].key)
            m->trial[q[j++].index] = p[i++].index;
        else if (p[i].key < q[j].key)
            i++;
        else
            j++;
    }
}

/* How many neighbours of the edited page were none before, were blocks matched so. */
static size_t count_breaks(lens_matcher *m, headings under, bool *taken, left_unit *room)
{
    size_t n = m->a.count, k = m->b.count, breaks = 0;
    for (size_t j = 0; j < k; j++)
        m->trial[j] = LENS_NO_UNIT;
    match_units(m, m->a.items, n, m->b.items, k, under);
    for (int round = 0; round < 2; round++) {
        memset(taken, 0, n);
        for (size_t j = 0; j < k; j++)
            if (m->trial[j] != LENS_NO_UNIT)
                taken[m->trial[j]] = true;
        if (!round)
            pair_left(m, taken, room);
    }
    size_t next = 0; /* of those that are there still */
    for (size_t j = 0; j <= k; j++) {
        size_t at = j < k ? m->trial[j] : n;
        if (at == LENS_NO_UNIT)
            continue;
        while (next < n && !taken[next])
            next++;
        breaks += at != next;
        next = at + 1;
    }
    return breaks;
}

static headings choose_headings(lens_matcher *m)
{
    size_t n = m->a.count, k = m->b.count, breaks[2] = {0};
    if (!n || !k)
        return ANY_HEADING;
    m->trial = malloc(k * sizeof *m->trial);
    bool *taken = malloc(n);
    left_unit *room = malloc((n + k) * sizeof *room);
    m->failed |= !m->trial || !taken || !room;
    for (int i = 0; i < 2 && !m->failed; i++)
        breaks[i] = count_breaks(m, i ? ALL_LEVELS : NEAREST, taken, room);
    free(m->trial);
    m->trial = NULL;
    free(taken);
    free(room);
    return breaks[1] <= breaks[0] ? ALL_LEVELS : NEAREST;
}

void lens_match_level(lens_matcher *m)
{
    headings under = m->edit ? choose_headings(m) : ANY_HEADING;
    match_units(m, m->a.items, m->a.count, m->b.items, m->b.count, under);
}
