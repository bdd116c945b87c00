/* merge_joins.c - paragraphs and items that were split, and such that became one, whatever changed in them.
 *
 * SPDX-License-Identifier: MIT
 *
 * Of a paragraph that became two, the larger part is its twin; of two that became one, the larger one has a twin. Compared with
 * its twin alone, a leaf has words in common with it by chance. So all that stood there is compared with all that stands there:
 *
 *     a  The pier is old{{x}}.       a' The pier is old, and the mole leaks since the winter.
 *     b  The mole leaks{{y}} since the winter.
 *
 * The words of a and b in a row are those of a'; the part of a' that has the words of a is a, which moved there.
 */
#include <stdlib.h>

#include "lens/merge_moves.h"

/* PARTS: so many leaves in a row are looked at, at each side. LEAST: so many words tell that a leaf is a part. */
enum { PARTS = 16, LEAST = 2 };

/* Leaves in a row. */
typedef struct row {
    uint32_t units[2 * PARTS + 1];
    size_t ends[2 * PARTS + 1]; /* how many words there are up to the end of each */
    size_t count, twin;         /* which of them has the twin */
} row;

static bool is_shown(const lens_token *t)
{
    return lens_prints(t) && t->kind != LENS_SPACE;
}

static size_t add_keys(lens_merge *m, const lens_pieces *p, uint32_t unit, size_t at)
{
    const lens_unit *u = &p->units[unit];
    for (uint32_t i = u->from; i < u->to; i++)
        if (is_shown(&p->tokens[i]) && lens_grow(&m->failed, &m->keys, &m->key_capacity, at + 1, sizeof *m->keys))
            m->keys[at++] = p->tokens[i].key;
    return at;
}

static size_t add_row(lens_merge *m, const lens_pieces *p, row *r, size_t at)
{
    size_t start = at;
    for (size_t i = 0; i < r->count; i++) {
        at = add_keys(m, p, r->units[i], at);
        r->ends[i] = at - start;
    }
    return at;
}

/* The leaf before another, or behind it, whatever holds it; or none. */
static uint32_t leaf_beside(const lens_pieces *p, uint32_t leaf, bool before)
{
    uint32_t at = leaf;
    do
        at = before ? at - 1 : at + 1; /* in front of the first unit is none */
    while (at < p->unit_count && !p->units[at].leaf);
    return at < p->unit_count ? at : LENS_NO_UNIT;
}

/* Whether a leaf of the printed page went, or one of the edited page is new. */
static bool is_alone(const lens_merge *m, const lens_pieces *p, uint32_t unit)
{
    const lens_unit *u = &p->units[unit];
    if (u->parent == LENS_NO_UNIT || u->kind == LENS_CODE || u->kind == LENS_SOLE || u->from == u->to)
        return false;
    if (p == m->edited)
        return lens_source_of(m, unit) == LENS_NO_UNIT;
    return u->now == LENS_NO_UNIT && u->twin != LENS_NO_UNIT && m->source->units[u->twin].leaf;
}

/* The leaf, with those around it that are alone. */
static void collect_row(const lens_merge *m, const lens_pieces *p, uint32_t leaf, row *r)
{
    uint32_t first = leaf;
    r->count = r->twin = 0;
    for (uint32_t at = leaf_beside(p, leaf, true); at != LENS_NO_UNIT && r->twin < PARTS && is_alone(m, p, at); at = leaf_beside(p, at, true)) {
        first = at;
        r->twin++;
    }
    for (uint32_t at = first; at != LENS_NO_UNIT && r->count < r->twin + PARTS; at = leaf_beside(p, at, false)) {
        if (at != leaf && !is_alone(m, p, at))
            break;
        r->units[r->count++] = at;
    }
}

/* The tokens of a leaf that are its words [low, high). */
static lens_run cut(const lens_pieces *p, uint32_t unit, size_t low, size_t high)
{
    const lens_unit *u = &p->units[unit];
    lens_run r = {unit, u->to, u->to, 0};
    size_t seen = 0;
    for (uint32_t t = u->from; t < u->to; t++) {
        if (!is_shown(&p->tokens[t]))
            continue;
        r.from = seen == low ? t : r.from;
        r.to = seen < high ? t + 1 : r.to;
        seen++;
    }
    return r;
}

/* What a leaf of a row has in common with the one that all of the row is compared with. */
typedef struct share {
    size_t low, high;        /* words of that one, from the first that both have to the last */
    size_t own, own_end;     /* likewise of the leaf itself */
    size_t same;
} share;

/* The share of each leaf of the row, of which the words are the first of the two texts or, with swapped, the second. */
static void find_shares(const wm_diff_runs *d, const row *r, size_t total, bool swapped, share *shares)
{
    memset(shares, 0, r->count * sizeof *shares);
    size_t i = 0, j = 0, leaf = 0;
    for (size_t k = 0; k <= d->count; k++) {
        size_t stop = k < d->count ? (swapped ? d->items[k].b : d->items[k].a) : total;
        for (; i < stop; i++, j++) {
            while (leaf + 1 < r->count && i >= r->ends[leaf])
                leaf++;
            share *s = &shares[leaf];
            size_t own = i - (leaf ? r->ends[leaf - 1] : 0);
            s->low = s->same ? s->low : j;
            s->own = s->same ? s->own : own;
            s->high = j + 1;
            s->own_end = own + 1;
            s->same++;
        }
        if (k < d->count) {
            i = swapped ? d->items[k].b_end : d->items[k].a_end;
            j = swapped ? d->items[k].a_end : d->items[k].b_end;
        }
    }
}

/* Whether a leaf of so many words is, but for edits, its share. */
static bool is_part(const share *s, size_t words)
{
    return s->same >= LEAST && 2 * s->same >= words && 2 * s->same >= s->high - s->low;
}

/* Whether the first words of a leaf, or the last, are the first, or the last, of what was split: new words came to them. all: how many
 * that one has. */
static bool is_end_of_part(const share *s, size_t words, size_t all)
{
    bool first = !s->low && !s->own, last = s->high == all && s->own_end == words;
    return (first || last) && s->same > LEAST && s->same == s->high - s->low && s->same == s->own_end - s->own;
}

/* How many words the leaf at i of a row has. */
static size_t words_of(const row *r, size_t i)
{
    return r->ends[i] - (i ? r->ends[i - 1] : 0);
}

/* A row with the words of a printed leaf that was split, or leaves that became an edited one. */
typedef struct comparison {
    row *row;
    uint32_t other;
    bool split;
    size_t all;              /* words of the other */
    share shares[2 * PARTS + 1];
} comparison;

static void compare(lens_merge *m, comparison *x)
{
    size_t n = x->split ? add_keys(m, m->printed, x->other, 0) : add_row(m, m->printed, x->row, 0);
    size_t k = (x->split ? add_row(m, m->edited, x->row, n) : add_keys(m, m->edited, x->other, n)) - n;
    if (m->failed || wm_diff(m->keys, n, m->keys + n, k, &m->runs) != WM_OK) {
        m->failed = true;
        return;
    }
    x->all = x->split ? n : k;
    find_shares(&m->runs, x->row, x->split ? k : n, x->split, x->shares);
}

/* Takes leaves out of the row that are no parts, but have a word in common by chance: the full stop of a new paragraph is not the one
 * with which the paragraph that was split ended. */
static bool drop_strangers(comparison *x)
{
    row *r = x->row;
    size_t kept = 0, twin = r->twin, had = r->count;
    for (size_t i = 0; i < had; i++) {
        const share *s = &x->shares[i];
        bool stranger = i != twin && s->same && !is_part(s, words_of(r, i)) && !is_end_of_part(s, words_of(r, i), x->all);
        if (stranger)
            continue;
        r->twin = i == twin ? kept : r->twin;
        r->units[kept++] = r->units[i];
    }
    r->count = kept;
    return kept < had;
}

/* Whether word i of a leaf is a sign, right behind the word before it. */
static bool is_sign_behind(const lens_pieces *p, uint32_t unit, size_t i)
{
    lens_run sign = cut(p, unit, i, i + 1), before = cut(p, unit, i - 1, i);
    return sign.from == before.to && sign.to == sign.from + 1 && p->tokens[sign.from].kind == LENS_WORD && !lens_has_letter(p, &p->tokens[sign.from]);
}

/* Whether the sign that ends leaf i of a row became the one that stands there in the other: `old.` and `, and it leaks`. */
static bool ends_in_sign(const lens_merge *m, const comparison *x, size_t i)
{
    const row *r = x->row;
    const share *s = &x->shares[i];
    const lens_pieces *rows = x->split ? m->edited : m->printed, *p = x->split ? m->printed : m->edited;
    size_t next = i + 1 < r->count && x->shares[i + 1].same ? x->shares[i + 1].low : x->all;
    return s->own_end && s->own_end + 1 == words_of(r, i) && s->high < next && is_sign_behind(rows, r->units[i], s->own_end) &&
           is_sign_behind(p, x->other, s->high);
}

/* Finds the leaves of a row that are parts of the other. taken: of edited units, whether they are parts already. */
static void pair_row(lens_merge *m, row *r, uint32_t other, bool split, uint8_t *taken)
{
    comparison x = {.row = r, .other = other, .split = split};
    if (r->count < 2)
        return;
    compare(m, &x);
    if (!m->failed && drop_strangers(&x))
        compare(m, &x);
    const lens_pieces *rows = split ? m->edited : m->printed, *p = split ? m->printed : m->edited;
    for (size_t i = 0; i < r->count && !m->failed; i++) {
        size_t words = words_of(r, i);
        share s = x.shares[i];
        lens_run whole = lens_whole_leaf(rows, r->units[i]);
        bool known = whole.from == whole.to || (split ? taken[r->units[i]] : m->moved.printed[whole.from]);
        bool part_of = split && !is_part(&s, words) && is_end_of_part(&s, words, x.all);
        if (i == r->twin || known || (!is_part(&s, words) && !part_of))
            continue;
        if (part_of)
            whole = cut(rows, r->units[i], s.own, s.own_end);
        s.low = i || part_of ? s.low : 0;
        s.high = i + 1 == r->count && !part_of ? x.all : s.high + (!part_of && ends_in_sign(m, &x, i));
        lens_run part = cut(p, other, s.low, s.high);
        bool changed = !part_of && (s.same != words || s.high - s.low != words);
        if (part.from < part.to)
            taken[split ? r->units[i] : other] =
                lens_add_move(m, split ? &whole : &part, split ? other : r->units[i], split ? part.from : whole.from, split ? part.to : whole.to, changed);
    }
}

void lens_find_joins(lens_merge *m)
{
    row r;
    uint8_t *taken = calloc(m->edited->unit_count + 1, 1);
    m->failed |= !taken;
    for (uint32_t i = 0; i < m->edited->unit_count && !m->failed; i++) {
        const lens_unit *u = &m->edited->units[i];
        uint32_t source = lens_source_of(m, i);
        if (!u->leaf || u->parent == LENS_NO_UNIT || u->kind == LENS_CODE || u->kind == LENS_SOLE || source == LENS_NO_UNIT ||
            !m->source->units[source].leaf || m->printed->units[u->twin].same == u->same)
            continue;
        collect_row(m, m->printed, u->twin, &r);
        pair_row(m, &r, i, false, taken);
        collect_row(m, m->edited, i, &r);
        pair_row(m, &r, u->twin, true, taken);
    }
    free(taken);
    if (m->moved.count > 1)
        qsort(m->moved.items, m->moved.count, sizeof *m->moved.items, lens_by_place);
}
