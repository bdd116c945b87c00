/* match_moved.c - what stands elsewhere on the edited page, and what is left.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "lens/match.h"

enum { MOST_MOVED = 500 };

/* A unit of the base. */
typedef struct lost {
    uint64_t key;
    uint32_t sort, unit; /* may_be holds for two of one sort */
    size_t next;         /* of the first of a key and a sort: where such begin that are not taken */
} lost;

static int compare_lost(uint64_t key, uint32_t sort, const lost *y)
{
    return key < y->key ? -1 : key > y->key ? 1 : sort < y->sort ? -1 : sort > y->sort;
}

static int by_key(const void *a, const void *b)
{
    const lost *x = a, *y = b;
    int order = compare_lost(x->key, x->sort, y);
    return order ? order : x->unit < y->unit ? -1 : x->unit > y->unit;
}

static uint32_t sort_of(const lens_unit *u)
{
    if (u->leaf)
        return u->kind == LENS_SOLE ? 1 : u->kind == LENS_CODE ? 2 : 0;
    return 16 + (uint32_t)(lens_is_item(u->kind) ? LENS_ITEM : u->kind);
}

/* The first that is not taken of a key and a sort, or none. Those before it are passed over once and for all. */
static uint32_t find_lost(const lens_matcher *m, lost *list, size_t count, uint64_t key, uint32_t sort)
{
    size_t i;
    WM_SEARCH(i, 0, count, compare_lost(key, sort, &list[i]) > 0);
    size_t at = i < count && list[i].next > i ? list[i].next : i;
    while (at < count && compare_lost(key, sort, &list[at]) == 0 && lens_match_taken(m, list[at].unit))
        at++;
    if (i < count)
        list[i].next = at;
    return at < count && compare_lost(key, sort, &list[at]) == 0 ? list[at].unit : LENS_NO_UNIT;
}

static bool is_live(const lens_pieces *p, uint32_t i)
{
    return p->units[i].parent != LENS_NO_UNIT;
}

static bool is_block(const lens_unit *u)
{
    return u->kind == LENS_LIST || u->kind == LENS_TABLE || u->kind == LENS_QUOTE;
}

/* How many printing tokens two leaves have in common from their beginnings on, or back from their ends. */
static uint32_t count_common(const lens_pieces *p, const lens_unit *u, const lens_pieces *q, const lens_unit *v, bool ends)
{
    uint32_t n = u->to - u->from < v->to - v->from ? u->to - u->from : v->to - v->from, i = 0;
    while (i < n && p->tokens[ends ? u->to - 1 - i : u->from + i].key == q->tokens[ends ? v->to - 1 - i : v->from + i].key)
        i++;
    return i;
}

/* Whether a leaf of the edited file is the first or the last part of a paragraph of which the one beside it is the rest. */
static bool is_part(const lens_matcher *m, uint32_t j)
{
    const lens_pieces *p = m->p, *q = m->q;
    const lens_unit *v = &q->units[j];
    for (int side = 0; side < 2; side++) {
        uint32_t beside = side ? v->prev : v->next, was = beside == LENS_NO_UNIT ? LENS_NO_UNIT : q->units[beside].twin;
        bool again = beside != LENS_NO_UNIT && q->units[beside].words == v->words; /* the same once more is no part */
        if (was != LENS_NO_UNIT && !again && q->units[beside].leaf && p->units[was].leaf &&
            2 * count_common(p, &p->units[was], q, v, side) > v->to - v->from)
            return true;
    }
    return false;
}

/* Units of the edited file that have no twin yet and say what one of the base says that has none either. */
void lens_match_moved(lens_matcher *m, bool words)
{
    lens_pieces *p = m->p, *q = m->q;
    lost *list = malloc((p->unit_count + 1) * sizeof *list);
    size_t count = 0;
    m->failed |= !list;
    for (uint32_t i = 0; list && i < p->unit_count; i++)
        if (is_live(p, i) && !lens_match_taken(m, i) && p->units[i].words && (!words || p->units[i].leaf))
            list[count++] = (lost){words ? p->units[i].words : p->units[i].same, sort_of(&p->units[i]), i, 0};
    if (count)
        qsort(list, count, sizeof *list, by_key);
    for (uint32_t j = 0; count && j < q->unit_count && !m->failed; j++) {
        const lens_unit *v = &q->units[j];
        if (!is_live(q, j) || v->twin != LENS_NO_UNIT || (words && (!v->leaf || is_part(m, j))))
            continue;
        uint32_t found = find_lost(m, list, count, words ? v->words : v->same, sort_of(v));
        if (found != LENS_NO_UNIT) {
            lens_match_join(m, found, j);
            lens_match_below(m);
        }
    }
    free(list);
}

/* Joins rows that are left with those that are most alike, wherever they stand: they moved and changed. */
static void match_rows_alike(lens_matcher *m)
{
    static const double LEAST = .6;
    size_t went = 0, came = 0;
    for (size_t i = 0; i < m->a.count; i++)
        went += !lens_match_taken(m, m->a.items[i]);
    for (size_t j = 0; j < m->b.count; j++)
        came += m->q->units[m->b.items[j]].twin == LENS_NO_UNIT;
    if (!went || !came || (m->a.count + 1) * came > LENS_MOST_SCORES)
        return;
    for (size_t j = 0; j < m->b.count; j++) {
        double best = LEAST;
        uint32_t found = LENS_NO_UNIT;
        for (size_t i = 0; i < m->a.count && m->q->units[m->b.items[j]].twin == LENS_NO_UNIT; i++) {
            double like = lens_match_score(m, m->a.items[i], m->b.items[j]);
            if (like > best)
                best = like, found = m->a.items[i];
        }
        if (found != LENS_NO_UNIT)
            lens_match_join(m, found, m->b.items[j]);
    }
}

/* Rows of one table that stand elsewhere in it and say what they said: one that changed places with the row of headers is no
 * row of headers in the Markdown any more, or is one. m->a and m->b are its rows. */
void lens_match_rows_moved(lens_matcher *m)
{
    lost *list = malloc((m->a.count + 1) * sizeof *list);
    size_t count = 0;
    m->failed |= !list;
    for (size_t i = 0; list && i < m->a.count; i++) {
        uint32_t row = m->a.items[i];
        if (!lens_match_taken(m, row) && m->p->units[row].words)
            list[count++] = (lost){m->p->units[row].words, sort_of(&m->p->units[row]), row, 0};
    }
    if (count)
        qsort(list, count, sizeof *list, by_key);
    for (size_t j = 0; count && j < m->b.count; j++) {
        const lens_unit *v = &m->q->units[m->b.items[j]];
        uint32_t found = v->twin == LENS_NO_UNIT && v->words ? find_lost(m, list, count, v->words, sort_of(v)) : LENS_NO_UNIT;
        if (found != LENS_NO_UNIT)
            lens_match_join(m, found, m->b.items[j]);
    }
    free(list);
    if (!m->failed)
        match_rows_alike(m);
}

/* Lists, tables and quotations that moved and changed: each with the one that is most alike. */
void lens_match_moved_alike(lens_matcher *m)
{
    lens_pieces *p = m->p, *q = m->q;
    m->a.count = 0;
    for (uint32_t i = 0; i < p->unit_count; i++)
        if (is_live(p, i) && !lens_match_taken(m, i) && p->units[i].words && is_block(&p->units[i]))
            lens_slots_add(&m->a, i, &m->failed);
    lens_slots went = m->a; /* match_below takes the other */
    m->a = (lens_slots){0};
    for (uint32_t j = 0; went.count && j < q->unit_count && !m->failed; j++) {
        const lens_unit *v = &q->units[j];
        if (!is_live(q, j) || v->twin != LENS_NO_UNIT || !v->words || !is_block(v))
            continue;
        double best = .5;
        uint32_t found = LENS_NO_UNIT;
        for (size_t i = 0; i < went.count && i < MOST_MOVED; i++) {
            const lens_unit *u = &p->units[went.items[i]];
            double like = u->kind == v->kind && !lens_match_taken(m, went.items[i]) ? lens_likeness(u, v) : 0;
            if (like > best)
                best = like, found = went.items[i];
        }
        if (found != LENS_NO_UNIT) {
            lens_match_join(m, found, j);
            lens_match_below(m);
        }
    }
    free(went.items);
}

/* The leaves of both pages that are left. words: those alone that have some. */
static void collect_leaves(lens_matcher *m, bool words)
{
    m->a.count = m->b.count = 0;
    for (uint32_t i = 0; i < m->p->unit_count; i++)
        if (is_live(m->p, i) && m->p->units[i].leaf && (!words || m->p->units[i].words) && !lens_match_taken(m, i))
            lens_slots_add(&m->a, i, &m->failed);
    for (uint32_t j = 0; j < m->q->unit_count; j++)
        if (is_live(m->q, j) && m->q->units[j].leaf && (!words || m->q->units[j].words) && m->q->units[j].twin == LENS_NO_UNIT)
            lens_slots_add(&m->b, j, &m->failed);
}

/* Joins the items that two leaves begin, if these stand in one list: an item that moved in it and changed. */
static void match_items_above(lens_matcher *m, uint32_t leaf)
{
    const lens_unit *v = &m->q->units[leaf], *u = v->twin == LENS_NO_UNIT ? NULL : &m->p->units[v->twin];
    if (!u || u->parent == LENS_NO_UNIT || v->parent == LENS_NO_UNIT || u->prev != LENS_NO_UNIT || v->prev != LENS_NO_UNIT)
        return;
    uint32_t was = u->parent, item = v->parent;
    if (lens_is_item(m->p->units[was].kind) && lens_is_item(m->q->units[item].kind) && lens_match_now(m, m->p->units[was].parent) == m->q->units[item].parent)
        lens_match_join(m, was, item);
}

/* Leaves that are left, alike and in order: a paragraph that became an item and changed. */
void lens_match_leaves(lens_matcher *m)
{
    size_t kept = 0;
    collect_leaves(m, false);
    for (size_t i = 0; i < m->b.count; i++) {
        double best = 0;
        for (size_t j = 0; j < m->a.count && m->a.count * m->b.count <= LENS_MOST_SCORES; j++) {
            double s = lens_match_score(m, m->a.items[j], m->b.items[i]);
            best = s > best ? s : best;
        }
        if (best >= .4 && !is_part(m, m->b.items[i]))
            m->b.items[kept++] = m->b.items[i];
    }
    m->b.count = kept;
    lens_match_alike(m, m->a.items, m->a.count, m->b.items, m->b.count);
    for (size_t i = 0; i < m->b.count; i++)
        match_items_above(m, m->b.items[i]);
}

/* Leaves that are left, by their words and in order: what prints as a list may be none. */
void lens_match_left(lens_matcher *m)
{
    collect_leaves(m, true);
    if (m->a.count && m->b.count)
        lens_match_level(m);
}

static bool is_empty_part(const lens_pieces *p, uint32_t i)
{
    return i != LENS_NO_UNIT && is_live(p, i) && lens_is_item(p->units[i].kind) && !p->units[i].words;
}

/* Joins empty item j with the one that stands beside what its neighbour was, if that is empty and left as well. */
static void match_beside(lens_matcher *m, uint32_t j, bool behind)
{
    const lens_unit *v = &m->q->units[j];
    uint32_t neighbour = behind ? v->prev : v->next;
    uint32_t was = neighbour == LENS_NO_UNIT ? LENS_NO_UNIT : m->q->units[neighbour].twin;
    uint32_t i = was == LENS_NO_UNIT ? LENS_NO_UNIT : behind ? m->p->units[was].next : m->p->units[was].prev;
    if (is_empty_part(m->p, i) && !lens_match_taken(m, i) && lens_match_may_be(&m->p->units[i], v))
        lens_match_join(m, i, j);
}

/* The leaves of a page that are on both, and its empty items that are not: in order, as what tells them and which unit. */
typedef struct in_order {
    uint64_t *keys;
    uint32_t *units;
    size_t count, empty;
} in_order;

static bool add_in_order(const lens_matcher *m, const lens_pieces *p, in_order *list)
{
    list->keys = malloc((p->unit_count + 1) * sizeof *list->keys);
    list->units = malloc((p->unit_count + 1) * sizeof *list->units);
    for (uint32_t i = 0; list->keys && list->units && i < p->unit_count; i++) {
        uint32_t other = p == m->p ? lens_match_now(m, i) : p->units[i].twin;
        bool empty = is_empty_part(p, i) && other == LENS_NO_UNIT;
        if (!empty && (other == LENS_NO_UNIT || !p->units[i].leaf || !is_live(p, i)))
            continue;
        list->empty += empty;
        list->keys[list->count] = empty ? 0 : 1 + (uint64_t)(p == m->p ? i : other);
        list->units[list->count++] = i;
    }
    return list->keys && list->units;
}

/* Pairs empty items that have the same leaves before and behind them, in whatever lists they stand. */
static void match_between(lens_matcher *m)
{
    in_order a = {0}, b = {0};
    m->failed |= !add_in_order(m, m->p, &a) || !add_in_order(m, m->q, &b);
    bool both = !m->failed && a.empty && b.empty;
    if (both && wm_diff(a.keys, a.count, b.keys, b.count, &m->runs) != WM_OK)
        m->failed = true;
    for (size_t r = 0; both && !m->failed && r <= m->runs.count; r++) {
        wm_diff_run equal = wm_diff_equal(&m->runs, r, a.count, b.count);
        for (size_t i = equal.a, j = equal.b; i < equal.a_end; i++, j++)
            if (!a.keys[i] && lens_match_may_be(&m->p->units[a.units[i]], &m->q->units[b.units[j]]))
                lens_match_join(m, a.units[i], b.units[j]);
    }
    free(a.keys);
    free(a.units);
    free(b.keys);
    free(b.units);
}

/* Pairs items without words, which hold a template alone. They go with the items beside them; what is left is
 * paired in order. Every empty item of the edited file was one in the base: nobody types an empty item. */
void lens_match_empty(lens_matcher *m)
{
    const lens_pieces *p = m->p, *q = m->q;
    match_between(m);
    for (uint32_t j = 0; j < q->unit_count; j++)
        if (is_empty_part(q, j) && q->units[j].twin == LENS_NO_UNIT)
            match_beside(m, j, true);
    for (uint32_t j = (uint32_t)q->unit_count; j--;)
        if (is_empty_part(q, j) && q->units[j].twin == LENS_NO_UNIT)
            match_beside(m, j, false);
    uint32_t i = 0;
    for (uint32_t j = 0; j < q->unit_count; j++) {
        if (!is_empty_part(q, j) || q->units[j].twin != LENS_NO_UNIT)
            continue;
        while (i < p->unit_count && !(is_empty_part(p, i) && !lens_match_taken(m, i)))
            i++;
        if (i == p->unit_count)
            break;
        if (lens_match_may_be(&p->units[i], &q->units[j]))
            lens_match_join(m, i, j);
    }
    lens_match_below(m);
}
