/* merge_moves.c - words that left one leaf and came to another: what does not print among them goes along.
 *
 * SPDX-License-Identifier: MIT
 *
 * A paragraph that is split, two that become one, a sentence that moves: the words that came are looked up among those
 * that went. Where all of them are found in one leaf of the base, its bytes are copied.
 */
#include <stdlib.h>

#include "lens/merge_leaf.h"

/* Looking for moves takes so many steps for a token of the page, and no more: what moved among more is written anew. */
enum { MOST_PAIRS = 20000, LEAST_WORDS = 2, MOST_PARTS = 16, FREE_STEPS = 1000000, STEPS = 40 };

/* Tokens [from, to) of the edited or the printed page that came or went. */
typedef struct run {
    uint32_t unit;           /* leaf of that page */
    uint32_t from, to;
    uint32_t of;             /* of words that came: the printed leaf that they are a share of, plus 1; 0: not known */
} run;

typedef struct runs {
    run *items;
    size_t count, capacity;
} runs;

static void add_run(lens_merge *m, runs *list, uint32_t unit, uint32_t from, uint32_t to)
{
    if (from < to && lens_grow(&m->failed, &list->items, &list->capacity, list->count + 1, sizeof *list->items))
        list->items[list->count++] = (run){unit, from, to, 0};
}

/* Without spaces and silent tokens at both ends. */
static void trim(const lens_pieces *p, run *r)
{
    while (r->from < r->to && (!lens_prints(&p->tokens[r->from]) || p->tokens[r->from].kind == LENS_SPACE))
        r->from++;
    while (r->from < r->to && (!lens_prints(&p->tokens[r->to - 1]) || p->tokens[r->to - 1].kind == LENS_SPACE))
        r->to--;
}

static size_t count_words(const lens_pieces *p, const run *r)
{
    size_t n = 0;
    for (uint32_t i = r->from; i < r->to; i++)
        n += p->tokens[i].kind == LENS_WORD || p->tokens[i].kind == LENS_NOTE || p->tokens[i].kind == LENS_ATOM;
    return n;
}

/* The next token that prints; spaces in a row are one. */
static uint32_t next_loud(const lens_pieces *p, uint32_t at, uint32_t end)
{
    bool space = at < end && p->tokens[at].kind == LENS_SPACE;
    for (at++; at < end; at++)
        if (lens_prints(&p->tokens[at]) && !(space && p->tokens[at].kind == LENS_SPACE))
            break;
    return at;
}

/* Where in the printed leaf u the tokens of r stand: *from and *to get the range. Ends when no steps are left. */
static bool find_run(const lens_merge *m, const lens_unit *u, const run *r, uint32_t *from, uint32_t *to, size_t *steps)
{
    const lens_pieces *b = m->printed, *c = m->edited;
    uint64_t first = c->tokens[r->from].key;
    for (uint32_t at = u->from; at < u->to && *steps; at++) {
        --*steps;
        if (b->tokens[at].key != first || !lens_prints(&b->tokens[at]))
            continue;
        uint32_t i = at, j = r->from, last = at;
        while (i < u->to && j < r->to && b->tokens[i].key == c->tokens[j].key && *steps) {
            --*steps;
            last = i;
            i = next_loud(b, i, u->to);
            j = next_loud(c, j, r->to);
        }
        if (j >= r->to) {
            *from = at;
            *to = last + 1;
            return true;
        }
    }
    return false;
}

/* How many tokens of [from, to) went. */
static uint32_t overlap(const run *went, uint32_t from, uint32_t to)
{
    uint32_t low = went->from > from ? went->from : from, high = went->to < to ? went->to : to;
    return high > low ? high - low : 0;
}

/* Where a leaf begins to be what it says, before its first word: the spaces that begin a line of code are those of the line that
 * the words come to. */
static uint32_t lines_start(const lens_pieces *p, const lens_unit *u, uint32_t words)
{
    uint32_t at = u->from;
    while (u->kind == LENS_LINES && at < words && !wm_trim(lens_range(p, at, at + 1)).size)
        at++;
    return at;
}

/* Widens the words by what does not print beside them: at an end of the leaf all of it, elsewhere what
 * follows the last word without a space. */
static void take_ends(const lens_merge *m, uint32_t unit, uint32_t from, uint32_t to, uint32_t *a_from, uint32_t *a_to)
{
    const lens_unit *b = &m->printed->units[unit], *a = &m->source->units[b->twin];
    run before = {unit, b->from, from, 0}, behind = {unit, to, b->to, 0};
    trim(m->printed, &before);
    trim(m->printed, &behind);
    if (before.from == before.to)
        *a_from = lines_start(m->source, a, *a_from);
    if (behind.from == behind.to)
        *a_to = a->to;
    while (*a_to < a->to && m->source->tokens[*a_to].kind == LENS_SILENT)
        ++*a_to;
    lens_take_nowiki(m->source, a, a_from, a_to);
}

static bool add_move(lens_merge *m, const run *came, uint32_t unit, uint32_t from, uint32_t to, bool changed)
{
    uint32_t a_from, a_to;
    if (!lens_source_range(m, unit, from, to, &a_from, &a_to))
        return false;
    uint32_t first = a_from, last = a_to;
    take_ends(m, unit, from, to, &a_from, &a_to);
    if (!lens_grow(&m->failed, &m->moves, &m->move_capacity, m->move_count + 1, sizeof *m->moves))
        return false;
    m->moves[m->move_count++] = (lens_move){came->from, came->to, m->printed->units[unit].twin, a_from, a_to,
                                               changed ? from : 0, changed ? to : 0};
    for (uint32_t i = a_from; i < a_to; i++)
        m->moved[i] = changed || i < first || i >= last ? LENS_MOVED_ALONG : LENS_MOVED;
    return true;
}

static int by_place(const void *a, const void *b)
{
    const lens_move *x = a, *y = b;
    return x->from < y->from ? -1 : x->from > y->from;
}

static bool was_moved(lens_merge *m, uint32_t unit, uint32_t from, uint32_t to)
{
    uint32_t a_from, a_to;
    if (!lens_source_range(m, unit, from, to, &a_from, &a_to))
        return true;
    for (uint32_t i = a_from; i < a_to; i++)
        if (m->moved[i])
            return true;
    return false;
}

/* What stands before or behind a unit, or, where the unit is all of an item, what is all of the item before or behind it. */
static uint32_t unit_beside(const lens_pieces *p, uint32_t unit, bool before)
{
    const lens_unit *u = &p->units[unit];
    uint32_t beside = before ? u->prev : u->next;
    if (beside != LENS_NO_UNIT || u->parent == LENS_NO_UNIT || !lens_is_item(p->units[u->parent].kind) || (before ? u->next : u->prev) != LENS_NO_UNIT)
        return beside;
    uint32_t item = before ? p->units[u->parent].prev : p->units[u->parent].next;
    return item == LENS_NO_UNIT || !lens_is_item(p->units[item].kind) || p->units[item].first != p->units[item].last ? LENS_NO_UNIT : p->units[item].first;
}

/* Whether two leaves of the edited page are neighbours. */
static bool is_beside(const lens_merge *m, uint32_t a, uint32_t b)
{
    return a != LENS_NO_UNIT && (unit_beside(m->edited, a, false) == b || unit_beside(m->edited, a, true) == b);
}

static run whole_leaf(const lens_pieces *p, uint32_t unit)
{
    run r = {unit, p->units[unit].from, p->units[unit].to, 0};
    trim(p, &r);
    return r;
}

/* New leaves stand in a row beside a leaf of the edited page. Returns the first of the row that unit is in;
 * none when it is in no row. */
static uint32_t first_part(const lens_pieces *e, uint32_t unit, uint32_t leaf, bool before)
{
    uint32_t first = LENS_NO_UNIT, at = leaf;
    bool found = false;
    for (int far = 0; far < MOST_PARTS; far++) {
        at = unit_beside(e, at, before);
        if (at == LENS_NO_UNIT || !e->units[at].leaf || e->units[at].twin != LENS_NO_UNIT)
            break;
        first = before || first == LENS_NO_UNIT ? at : first;
        found |= at == unit;
    }
    return found ? first : LENS_NO_UNIT;
}

/* Whether tokens [from, to) hold no word: signs alone, which two texts have in common by chance, like the full stop at their ends. */
static bool are_signs(const lens_pieces *p, uint32_t from, uint32_t to)
{
    size_t length;
    for (; from < to; from++) {
        const lens_token *t = &p->tokens[from];
        if (t->kind == LENS_NOTE || t->kind == LENS_ATOM || (t->kind == LENS_WORD && !wm_is_punctuation(wm_utf8_decode(lens_bytes(p, t->start, t->end), &length))))
            return false;
    }
    return true;
}

/* The first of the edited leaves among which the words w went to: parts of a paragraph beside what is left of it, or the
 * paragraph that took them in. */
static uint32_t find_parts(const lens_merge *m, const run *r, const run *w)
{
    const lens_unit *u = &m->printed->units[w->unit], *v = &m->edited->units[r->unit];
    run all = whole_leaf(m->edited, r->unit), gone = whole_leaf(m->printed, w->unit);
    bool begins = are_signs(m->printed, gone.from, w->from), ends = are_signs(m->printed, w->to, gone.to);
    if (v->twin == LENS_NO_UNIT && r->from == all.from && r->to == all.to && u->now != LENS_NO_UNIT)
        return begins ? first_part(m->edited, r->unit, u->now, true) : ends ? first_part(m->edited, r->unit, u->now, false) : LENS_NO_UNIT;
    bool taken = u->now == LENS_NO_UNIT && w->from == gone.from && w->to == gone.to && v->twin != LENS_NO_UNIT;
    if (taken && r->of)
        return r->of == w->unit + 1 ? r->unit : LENS_NO_UNIT;
    return taken && ((r->from == all.from && u->next == v->twin) || (r->to == all.to && u->prev == v->twin)) ? r->unit : LENS_NO_UNIT;
}

static size_t add_keys(lens_merge *m, const lens_pieces *p, const run *r, size_t at)
{
    for (uint32_t i = r->from; i < r->to; i++)
        if (lens_prints(&p->tokens[i]) && p->tokens[i].kind != LENS_SPACE && lens_grow(&m->failed, &m->keys, &m->key_capacity, at + 1, sizeof *m->keys))
            m->keys[at++] = p->tokens[i].key;
    return at;
}

/* Adds the keys of r, and of the parts before and behind it when it is one, from at on: those of r are [*start, *end). */
static size_t add_parts(lens_merge *m, const run *r, uint32_t first, size_t at, size_t *start, size_t *end)
{
    const lens_pieces *e = m->edited;
    bool alone = e->units[r->unit].twin != LENS_NO_UNIT;
    *start = *end = at;
    for (uint32_t u = first; u != LENS_NO_UNIT && (alone || (e->units[u].leaf && e->units[u].twin == LENS_NO_UNIT)); u = unit_beside(e, u, false)) {
        run part = alone ? *r : whole_leaf(e, u);
        if (u == r->unit)
            *start = at;
        at = add_keys(m, e, &part, at);
        if (u == r->unit)
            *end = at;
        if (alone)
            break;
    }
    return at;
}

/* The tokens of w that are words [low, high) of it. */
static void cut_run(const lens_pieces *p, run *w, size_t low, size_t high)
{
    run cut = {w->unit, w->to, w->from, w->of};
    size_t seen = 0;
    for (uint32_t t = w->from; t < w->to; t++) {
        if (!lens_prints(&p->tokens[t]) || p->tokens[t].kind == LENS_SPACE)
            continue;
        cut.from = seen == low ? t : cut.from;
        cut.to = seen < high ? t + 1 : cut.to;
        seen++;
    }
    *w = cut;
}

/* Narrows w to the words that became part r. The parts, beginning with first, share w in order: those before
 * r have its start, those behind r its end. False when w and r have little in common. */
static bool take_share(lens_merge *m, const run *r, uint32_t first, run *w)
{
    size_t n = add_keys(m, m->printed, w, 0), start, end, k = add_parts(m, r, first, n, &start, &end) - n;
    if (m->failed || wm_diff(m->keys, n, m->keys + n, k, &m->runs) != WM_OK)
        return false;
    size_t low = 0, high = n, same = 0, i = 0, j = n;
    for (size_t d = 0; d <= m->runs.count; d++) {
        wm_diff_run gap = d < m->runs.count ? m->runs.items[d] : (wm_diff_run){n, n, k, k};
        for (; i < gap.a && j < n + gap.b; i++, j++) {
            low = j < start ? i + 1 : low;
            high = j >= end && high == n ? i : high;
            same += j >= start && j < end;
        }
        i = gap.a_end;
        j = n + gap.b_end;
    }
    size_t share = high > low ? high - low : 0, own = end - start;
    cut_run(m->printed, w, low, high);
    return w->from < w->to && 3 * same >= (share < own ? share : own);
}

static bool is_gone_leaf(const lens_merge *m, uint32_t unit)
{
    const lens_unit *u = unit == LENS_NO_UNIT ? NULL : &m->printed->units[unit];
    return u && u->leaf && u->now == LENS_NO_UNIT && u->twin != LENS_NO_UNIT && m->source->units[u->twin].leaf;
}

/* The leaf before a printed one, or behind it, whatever holds it; or none. */
static uint32_t leaf_beside(const lens_pieces *p, uint32_t leaf, bool before)
{
    uint32_t at = leaf;
    do
        at = before ? at - 1 : at + 1; /* in front of the first unit is none */
    while (at < p->unit_count && !p->units[at].leaf);
    return at < p->unit_count ? at : LENS_NO_UNIT;
}

/* Collects leaves that went and stood in a row before, or behind, a printed leaf, in order. Returns how many. */
static size_t gone_beside(const lens_merge *m, uint32_t leaf, bool before, uint32_t gone[MOST_PARTS])
{
    size_t count = 0;
    for (uint32_t at = leaf_beside(m->printed, leaf, before); count < MOST_PARTS && is_gone_leaf(m, at); at = leaf_beside(m->printed, at, before))
        gone[count++] = at;
    for (size_t i = 0; before && i < count / 2; i++) {
        uint32_t swap = gone[i];
        gone[i] = gone[count - 1 - i];
        gone[count - 1 - i] = swap;
    }
    return count;
}

/* For each of count leaves, of which the words end at ends, how many of the k words that came are of it or of one before. */
static void find_shares(const wm_diff_runs *d, const size_t *ends, size_t count, size_t k, size_t *shares)
{
    memset(shares, 0, count * sizeof *shares);
    for (size_t r = 0, i = 0, j = 0; r <= d->count; r++) {
        size_t stop = r < d->count ? d->items[r].a : ends[count - 1];
        for (size_t leaf = 0; leaf < count; leaf++) {
            size_t last = ends[leaf] < stop ? ends[leaf] : stop;
            if (last > i)
                shares[leaf] = j + (last - i);
        }
        if (r == d->count)
            break;
        i = d->items[r].a_end;
        j = d->items[r].b_end;
    }
    for (size_t leaf = 1; leaf < count; leaf++)
        shares[leaf] = shares[leaf] > shares[leaf - 1] ? shares[leaf] : shares[leaf - 1];
    shares[count - 1] = k;
}

/* Takes the runs before, or behind, run i that nothing but a space parts from it into it: the space between two words that became
 * two others is the same by chance. The last run at that side. */
static size_t join_runs(const lens_pieces *p, const runs *list, size_t i, bool before)
{
    for (;;) {
        size_t next = before ? i - 1 : i + 1; /* none is before the first */
        if (next >= list->count || list->items[next].unit != list->items[i].unit)
            return i;
        const run *x = &list->items[before ? next : i], *y = &list->items[before ? i : next];
        for (uint32_t at = x->to; at < y->from; at++)
            if (lens_prints(&p->tokens[at]) && p->tokens[at].kind != LENS_SPACE)
                return i;
        i = next;
    }
}

/* Paragraphs or items in a row that joined another came to it in one run: each has its share of that. Cuts came->items[i] into these. */
static void cut_joined(lens_merge *m, runs *came, size_t i)
{
    run r = came->items[i], all = whole_leaf(m->edited, r.unit);
    const lens_unit *v = &m->edited->units[r.unit];
    bool before = r.from == all.from, behind = r.to == all.to;
    size_t far = before == behind ? i : join_runs(m->edited, came, i, behind);
    r.from = behind && !before ? came->items[far].from : r.from;
    r.to = before && !behind ? came->items[far].to : r.to;
    before = r.from == all.from;
    behind = r.to == all.to;
    uint32_t gone[MOST_PARTS];
    size_t n = 0, ends[MOST_PARTS], shares[MOST_PARTS];
    size_t count = v->twin == LENS_NO_UNIT || before == behind ? 0 : gone_beside(m, v->twin, before, gone);
    if (!count)
        return;
    for (size_t p = 0; p < count; p++) {
        run whole = whole_leaf(m->printed, gone[p]);
        ends[p] = n = add_keys(m, m->printed, &whole, n);
    }
    size_t k = add_keys(m, m->edited, &r, n) - n;
    if (m->failed || wm_diff(m->keys, n, m->keys + n, k, &m->runs) != WM_OK)
        return;
    find_shares(&m->runs, ends, count, k, shares);
    for (size_t taken = far < i ? far : i; taken <= (far < i ? i : far); taken++)
        came->items[taken].to = came->items[taken].from;
    for (size_t p = 0, low = 0; p < count; low = shares[p++]) {
        run share = r;
        cut_run(m->edited, &share, low, shares[p]);
        size_t at = came->count;
        add_run(m, came, share.unit, share.from, share.to);
        if (came->count > at)
            came->items[at].of = gone[p] + 1;
    }
}

/* Finds what came among what went, as it was. */
static bool find_moved(lens_merge *m, const run *r, const runs *went, size_t *steps)
{
    size_t words = count_words(m->edited, r);
    for (size_t j = 0; words && j < went->count; j++) {
        const run *w = &went->items[j];
        uint32_t from, to;
        const lens_unit *u = &m->printed->units[w->unit], *v = &m->edited->units[r->unit];
        if (!find_run(m, u, r, &from, &to, steps))
            continue;
        size_t look = (size_t)(u->to - u->from) * 8; /* was_moved compares the whole leaf */
        *steps -= look < *steps ? look : *steps;
        bool whole = from == u->from && to == u->to && u->now == LENS_NO_UNIT;
        bool part = v->twin == LENS_NO_UNIT && r->from == v->from && r->to == v->to && (from == u->from || to == u->to) && is_beside(m, u->now, r->unit);
        if ((words < LEAST_WORDS && !whole && !part) || 2 * overlap(w, from, to) < to - from || was_moved(m, w->unit, from, to))
            continue;
        if (add_move(m, r, w->unit, from, to, false))
            return true;
    }
    return false;
}

/* And with other edits: the parts of a paragraph that was split, and paragraphs that became one. */
static void find_changed(lens_merge *m, const run *r, const runs *went)
{
    for (size_t j = 0; j < went->count && r->from < r->to; j++) {
        run w = went->items[j];
        trim(m->printed, &w);
        uint32_t first = w.from < w.to ? find_parts(m, r, &w) : LENS_NO_UNIT;
        if (first != LENS_NO_UNIT && take_share(m, r, first, &w) && !was_moved(m, w.unit, w.from, w.to) && add_move(m, r, w.unit, w.from, w.to, true))
            return;
    }
}

static void pair_runs(lens_merge *m, runs *came, const runs *went)
{
    size_t steps = FREE_STEPS + STEPS * (m->printed->token_count + m->edited->token_count);
    if (went->count && came->count > MOST_PAIRS / went->count)
        return;
    size_t own = came->count;
    for (size_t i = 0; i < own; i++)
        trim(m->edited, &came->items[i]);
    for (size_t i = 0; i < own && !m->failed; i++)
        if (came->items[i].from < came->items[i].to)
            cut_joined(m, came, i);
    for (size_t i = 0; i < came->count && !m->failed; i++) {
        run *r = &came->items[i];
        if (find_moved(m, r, went, &steps))
            r->to = r->from;
    }
    for (size_t i = 0; i < came->count && !m->failed; i++)
        find_changed(m, &came->items[i], went);
}

void lens_find_moves(lens_merge *m)
{
    runs came = {0}, went = {0};
    const lens_pieces *b = m->printed, *c = m->edited;
    for (uint32_t i = 0; i < c->unit_count && !m->failed; i++) {
        const lens_unit *u = &c->units[i];
        if (!u->leaf || u->parent == LENS_NO_UNIT || u->kind == LENS_CODE || u->kind == LENS_SOLE)
            continue;
        if (lens_source_of(m, i) == LENS_NO_UNIT || !m->source->units[lens_source_of(m, i)].leaf) {
            add_run(m, &came, i, u->from, u->to);
            continue;
        }
        if (b->units[u->twin].same == u->same)
            continue;
        size_t count = 0;
        lens_leaf_change *changes = lens_leaf_changes(m, i, &count);
        for (size_t k = 0; k < count; k++) {
            add_run(m, &came, i, changes[k].c, changes[k].c_end);
            add_run(m, &went, u->twin, changes[k].b, changes[k].b_end);
        }
        free(changes);
    }
    for (uint32_t i = 0; i < b->unit_count && !m->failed; i++) {
        const lens_unit *u = &b->units[i];
        if (u->leaf && u->parent != LENS_NO_UNIT && u->now == LENS_NO_UNIT && u->twin != LENS_NO_UNIT && m->source->units[u->twin].leaf)
            add_run(m, &went, i, u->from, u->to);
    }
    pair_runs(m, &came, &went);
    if (m->move_count > 1)
        qsort(m->moves, m->move_count, sizeof *m->moves, by_place);
    free(came.items);
    free(went.items);
}

size_t lens_first_move(const lens_merge *m, uint32_t edited)
{
    size_t i;
    WM_SEARCH(i, 0, m->move_count, m->moves[i].to <= edited);
    return i;
}

const lens_move *lens_move_of(const lens_merge *m, uint32_t edited)
{
    size_t i = lens_first_move(m, edited);
    return i < m->move_count && m->moves[i].from <= edited ? &m->moves[i] : NULL;
}

const lens_move *lens_move_at(const lens_merge *m, uint32_t edited)
{
    const lens_move *move = lens_move_of(m, edited);
    return move && move->from == edited ? move : NULL;
}
