/* merge_moves.c - words that left one leaf and came to another: what does not print among them goes along.
 *
 * SPDX-License-Identifier: MIT
 *
 * A paragraph that is split, two that become one, a sentence that moves: the words that came are looked up among those
 * that went. Where all of them are found in one leaf of the base, its bytes are copied.
 */
#include <stdlib.h>

#include "lens/merge_moves.h"

/* Looking for moves takes so many steps for a token of the page, and no more: what moved among more is written anew. */
enum { MOST_PAIRS = 20000, LEAST_WORDS = 2, FREE_STEPS = 1000000, STEPS = 40 };

typedef struct runs {
    lens_run *items;
    size_t count, capacity;
} runs;

static void add_run(lens_merge *m, runs *list, uint32_t unit, uint32_t from, uint32_t to, size_t change)
{
    if (from < to && lens_grow(&m->failed, &list->items, &list->capacity, list->count + 1, sizeof *list->items))
        list->items[list->count++] = (lens_run){unit, from, to, (uint32_t)change};
}

/* Without spaces and silent tokens at both ends. */
static void trim(const lens_pieces *p, lens_run *r)
{
    while (r->from < r->to && (!lens_prints(&p->tokens[r->from]) || p->tokens[r->from].kind == LENS_SPACE))
        r->from++;
    while (r->from < r->to && (!lens_prints(&p->tokens[r->to - 1]) || p->tokens[r->to - 1].kind == LENS_SPACE))
        r->to--;
}

static bool is_word(const lens_token *t)
{
    return t->kind == LENS_WORD || t->kind == LENS_ATOM || t->kind == LENS_NOTE;
}

static size_t count_words(const lens_pieces *p, const lens_run *r)
{
    size_t n = 0;
    for (uint32_t i = r->from; i < r->to; i++)
        n += is_word(&p->tokens[i]);
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
static bool find_run(const lens_merge *m, const lens_unit *u, const lens_run *r, uint32_t *from, uint32_t *to, size_t *steps)
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
static uint32_t overlap(const lens_run *went, uint32_t from, uint32_t to)
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

/* Where the paragraph begins that stands in the base in one leaf with the pictures above it, before its first word. */
static uint32_t paragraph_start(const lens_pieces *p, const lens_unit *u, uint32_t words)
{
    uint32_t at = words;
    while (at > u->from && !lens_ends_picture(&p->tokens[at - 1]))
        at--;
    while (at < words && p->tokens[at].kind == LENS_SPACE)
        at++;
    return at;
}

/* Where what does not print stands before the words and between spaces, as a flag does: it is theirs. */
static uint32_t set_before(const lens_pieces *p, const lens_unit *u, uint32_t words)
{
    uint32_t at = words, first = words;
    while (at > u->from && (p->tokens[at - 1].kind == LENS_SPACE || p->tokens[at - 1].kind == LENS_SILENT)) {
        at--;
        if (p->tokens[at].kind == LENS_SILENT && p->tokens[at + 1].kind == LENS_SPACE && (at == u->from || p->tokens[at - 1].kind == LENS_SPACE))
            first = at;
    }
    return first;
}

/* Widens the words by what does not print beside them: at an end of the leaf, and below a picture, all of it, elsewhere what
 * follows the last word without a space, and what is set before the first between spaces. */
static void take_ends(const lens_merge *m, uint32_t unit, uint32_t from, uint32_t to, uint32_t *a_from, uint32_t *a_to)
{
    const lens_unit *b = &m->printed->units[unit], *a = &m->source->units[b->twin];
    lens_run before = {unit, b->from, from, 0}, behind = {unit, to, b->to, 0};
    trim(m->printed, &before);
    trim(m->printed, &behind);
    if (before.from == before.to)
        *a_from = lines_start(m->source, a, *a_from);
    else if (m->printed->rules.pictures && lens_ends_picture(&m->printed->tokens[before.to - 1]))
        *a_from = paragraph_start(m->source, a, *a_from);
    if (behind.from == behind.to)
        *a_to = a->to;
    while (*a_to < a->to && m->source->tokens[*a_to].kind == LENS_SILENT)
        ++*a_to;
    *a_from = set_before(m->source, a, *a_from);
    lens_take_nowiki(m->source, a, a_from, a_to);
}

bool lens_add_move(lens_merge *m, const lens_run *came, uint32_t unit, uint32_t from, uint32_t to, bool changed)
{
    uint32_t a_from, a_to;
    if (!lens_source_range(m, unit, from, to, &a_from, &a_to))
        return false;
    uint32_t first = a_from, last = a_to;
    take_ends(m, unit, from, to, &a_from, &a_to);
    if (!lens_grow(&m->failed, &m->moved.items, &m->moved.capacity, m->moved.count + 1, sizeof *m->moved.items))
        return false;
    m->moved.items[m->moved.count++] = (lens_move){came->from, came->to, m->printed->units[unit].twin, a_from, a_to,
                                               changed ? from : 0, changed ? to : 0};
    for (uint32_t i = a_from; i < a_to; i++)
        m->moved.source[i] = changed || i < first || i >= last ? LENS_MOVED_ALONG : LENS_MOVED;
    memset(m->moved.printed + from, 1, to - from);
    return true;
}

int lens_by_place(const void *a, const void *b)
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
        if (m->moved.source[i])
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

lens_run lens_whole_leaf(const lens_pieces *p, uint32_t unit)
{
    lens_run r = {unit, p->units[unit].from, p->units[unit].to, 0};
    trim(p, &r);
    return r;
}

/* Whether something that does not print stands in printed tokens [from, to) or right beside them. */
static bool has_company(lens_merge *m, uint32_t unit, uint32_t from, uint32_t to)
{
    uint32_t a_from, a_to;
    if (!lens_source_range(m, unit, from, to, &a_from, &a_to))
        return false;
    take_ends(m, unit, from, to, &a_from, &a_to);
    for (uint32_t i = a_from; i < a_to; i++)
        if (m->source->tokens[i].kind == LENS_SILENT)
            return true;
    return false;
}

/* To find the place of words in the base all of their leaf is compared. */
static void pay_for_look(const lens_unit *leaf, size_t *steps)
{
    size_t look = (size_t)(leaf->to - leaf->from) * 8;
    *steps -= look < *steps ? look : *steps;
}

/* What does not print and follows words behind a space is set behind them where a sign or the leaf's end follows: `pier {{b}}, `.
 * Such words take the space along. */
static void take_space_behind(lens_merge *m, lens_run *same, lens_run *came)
{
    const lens_pieces *a = m->source, *b = m->printed, *c = m->edited;
    uint32_t from, to, end = a->units[b->units[same->unit].twin].to;
    if (same->to == b->units[same->unit].to || came->to == c->units[came->unit].to || b->tokens[same->to].kind != LENS_SPACE ||
        c->tokens[came->to].kind != LENS_SPACE || !lens_source_range(m, same->unit, same->from, same->to + 1, &from, &to))
        return;
    uint32_t next = to;
    while (next < end && a->tokens[next].kind == LENS_SILENT)
        next++;
    if (next > to && (next == end || (a->tokens[next].kind == LENS_WORD && !lens_has_letter(a, &a->tokens[next]))))
        same->to++, came->to++;
}

/* Finds what came among what went, as it was. */
static bool find_moved(lens_merge *m, const lens_run *r, const runs *went, size_t *steps)
{
    size_t words = count_words(m->edited, r);
    for (size_t j = 0; words && j < went->count; j++) {
        const lens_run *w = &went->items[j];
        uint32_t from, to;
        const lens_unit *u = &m->printed->units[w->unit], *v = &m->edited->units[r->unit];
        if (!find_run(m, u, r, &from, &to, steps))
            continue;
        pay_for_look(u, steps);
        bool whole = from == u->from && to == u->to && u->now == LENS_NO_UNIT;
        bool part = v->twin == LENS_NO_UNIT && r->from == v->from && r->to == v->to && (from == u->from || to == u->to) && is_beside(m, u->now, r->unit);
        bool alone = v->twin == LENS_NO_UNIT && r->from == v->from && r->to == v->to;
        bool tells = words >= LEAST_WORDS || whole || part || (alone && has_company(m, w->unit, from, to));
        if (!tells || 2 * overlap(w, from, to) < to - from || was_moved(m, w->unit, from, to))
            continue;
        if (lens_add_move(m, r, w->unit, from, to, false))
            return true;
    }
    return false;
}

/* Whether a key stands in a leaf once. */
static bool stands_once(const lens_pieces *p, uint32_t unit, uint64_t key, size_t *steps)
{
    size_t n = 0;
    for (uint32_t i = p->units[unit].from; i < p->units[unit].to && *steps; i++, --*steps)
        n += p->tokens[i].key == key;
    return n == 1;
}

/* Finds words that changed places in their own leaf among others: `fish{{a}}, wool and tar` that becomes `wool, tar and fish`. They
 * are looked for where something that does not print would be left behind without them. The words are behind edited token at of r;
 * returns the token behind them, or at + 1. */
static uint32_t find_word(lens_merge *m, const lens_run *r, uint32_t at, const runs *went, size_t *steps)
{
    const lens_pieces *b = m->printed, *c = m->edited;
    uint32_t unit = c->units[r->unit].twin;
    for (size_t j = 0; j < went->count && *steps; j++) {
        const lens_run *w = &went->items[j];
        --*steps;
        for (uint32_t i = w->from; w->unit == unit && w->change != r->change && i < w->to && *steps; i++) {
            --*steps;
            if (b->tokens[i].key != c->tokens[at].key)
                continue;
            lens_run came = {r->unit, at, at + 1, r->change}, same = {unit, i, i + 1, 0};
            while (same.to < w->to && came.to < r->to && b->tokens[same.to].key == c->tokens[came.to].key)
                same.to++, came.to++;
            trim(b, &same);
            trim(c, &came);
            if (same.to - same.from != came.to - came.from || !stands_once(b, unit, c->tokens[at].key, steps) || !stands_once(c, r->unit, c->tokens[at].key, steps))
                continue;
            pay_for_look(&b->units[unit], steps);
            take_space_behind(m, &same, &came);
            if (has_company(m, unit, same.from, same.to) && !was_moved(m, unit, same.from, same.to) && lens_add_move(m, &came, unit, same.from, same.to, false))
                return came.to;
        }
    }
    return at + 1;
}

static void pair_runs(lens_merge *m, runs *came, const runs *went)
{
    size_t steps = FREE_STEPS + STEPS * (m->printed->token_count + m->edited->token_count);
    if (went->count && came->count > MOST_PAIRS / went->count)
        return;
    for (size_t i = 0; i < came->count; i++)
        trim(m->edited, &came->items[i]);
    for (size_t i = 0; i < came->count && !m->failed; i++) {
        lens_run *r = &came->items[i];
        if (find_moved(m, r, went, &steps))
            continue;
        for (uint32_t at = r->from; at < r->to && !m->failed && steps;)
            at = is_word(&m->edited->tokens[at]) ? find_word(m, r, at, went, &steps) : at + 1;
    }
}

void lens_find_moves(lens_merge *m)
{
    runs came = {0}, went = {0};
    const lens_pieces *b = m->printed, *c = m->edited;
    lens_find_joins(m);
    for (uint32_t i = 0; i < c->unit_count && !m->failed; i++) {
        const lens_unit *u = &c->units[i];
        if (!u->leaf || u->parent == LENS_NO_UNIT || u->kind == LENS_CODE || u->kind == LENS_SOLE)
            continue;
        if (lens_source_of(m, i) == LENS_NO_UNIT || !m->source->units[lens_source_of(m, i)].leaf) {
            add_run(m, &came, i, u->from, u->to, 0);
            continue;
        }
        if (b->units[u->twin].same == u->same)
            continue;
        size_t count = 0;
        lens_leaf_change *changes = lens_leaf_changes(m, i, &count);
        for (size_t k = 0; k < count; k++) {
            add_run(m, &came, i, changes[k].c, changes[k].c_end, k + 1);
            add_run(m, &went, u->twin, changes[k].b, changes[k].b_end, k + 1);
        }
        free(changes);
    }
    for (uint32_t i = 0; i < b->unit_count && !m->failed; i++) {
        const lens_unit *u = &b->units[i];
        if (u->leaf && u->parent != LENS_NO_UNIT && u->now == LENS_NO_UNIT && u->twin != LENS_NO_UNIT && m->source->units[u->twin].leaf)
            add_run(m, &went, i, u->from, u->to, 0);
    }
    pair_runs(m, &came, &went);
    if (m->moved.count > 1)
        qsort(m->moved.items, m->moved.count, sizeof *m->moved.items, lens_by_place);
    free(came.items);
    free(went.items);
}

size_t lens_first_move(const lens_merge *m, uint32_t edited)
{
    size_t i;
    WM_SEARCH(i, 0, m->moved.count, m->moved.items[i].to <= edited);
    return i;
}

const lens_move *lens_move_of(const lens_merge *m, uint32_t edited)
{
    size_t i = lens_first_move(m, edited);
    return i < m->moved.count && m->moved.items[i].from <= edited ? &m->moved.items[i] : NULL;
}

const lens_move *lens_move_at(const lens_merge *m, uint32_t edited)
{
    const lens_move *move = lens_move_of(m, edited);
    return move && move->from == edited ? move : NULL;
}
