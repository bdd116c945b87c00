/* merge_order.c - a container's children in the base and in the result: which is which, and which moved.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "lens/merge_children.h"
#include "lens/merge_leaf.h"

static bool is_displaced(const lens_pieces *p, uint32_t unit)
{
    uint32_t parent = p->units[unit].parent;
    lens_unit_kind kind = parent == LENS_NO_UNIT ? LENS_PAGE : (lens_unit_kind)p->units[parent].kind;
    return p->units[unit].leaf && (kind == LENS_CAPTION || kind == LENS_TABLE || kind == LENS_ROW);
}

/* ---- the two orders ---- */

static bool holds_twins(const lens_pieces *p, uint32_t unit)
{
    for (uint32_t i = unit + 1; i < p->unit_count && p->units[i].from < p->units[unit].to && p->units[i].parent != LENS_NO_UNIT; i++)
        if (p->units[i].twin != LENS_NO_UNIT)
            return true;
    return false;
}

static bool prints_itself(const lens_pieces *p, uint32_t unit)
{
    return p->units[unit].twin != LENS_NO_UNIT || holds_twins(p, unit);
}

static bool is_hidden_item(const lens_pieces *p, uint32_t unit)
{
    return unit != LENS_NO_UNIT && p->units[unit].kind == LENS_ITEM && !prints_itself(p, unit);
}

/* The first and the last token of a leaf but for tags of a <nowiki>, which no word moves with. */
static uint32_t first_token(const lens_pieces *p, const lens_unit *u)
{
    uint32_t at = u->from;
    while (at + 1 < u->to && lens_is_nowiki_glue(&p->tokens[at]))
        at++;
    return at;
}

static uint32_t last_token(const lens_pieces *p, const lens_unit *u)
{
    uint32_t at = u->to - 1;
    while (at > u->from && lens_is_nowiki_glue(&p->tokens[at]))
        at--;
    return at;
}

/* The first, or the last, leaf of a unit, or an item there that has none. shown: but for items that the style does not show. */
static uint32_t unit_at_edge(const lens_pieces *p, uint32_t unit, bool last, bool shown)
{
    for (;;) {
        uint32_t inner = p->units[unit].leaf ? LENS_NO_UNIT : last ? p->units[unit].last : p->units[unit].first;
        while (shown && is_hidden_item(p, inner))
            inner = last ? p->units[inner].prev : p->units[inner].next;
        if (inner == LENS_NO_UNIT)
            return unit;
        unit = inner;
    }
}

/* Whether the words with which a child of the base begins, or ends, begin or end another child of the edited container than edited. */
static bool is_edge_elsewhere(const lens_children *c, uint32_t source, uint32_t edited, bool last)
{
    const lens_pieces *p = c->m->source, *q = c->m->edited;
    uint32_t leaf = unit_at_edge(p, source, last, true), now = lens_edited_of(c->m, leaf);
    const lens_unit *a = &p->units[leaf];
    if (a->leaf && a->from < a->to && c->m->moved.source[last ? last_token(p, a) : first_token(p, a)])
        return true;
    while (now != LENS_NO_UNIT && q->units[now].parent != c->edited) {
        uint32_t inner = now;
        now = q->units[now].parent;
        if (now != LENS_NO_UNIT && (last ? q->units[now].last : q->units[now].first) != inner)
            return false;
    }
    return now != LENS_NO_UNIT && now != edited;
}

/* Items that a style does not show, before a list's first and behind its last that it shows, stand beside the list: they stay
 * when the list goes, or the item beside them does. */
static void trim_list(lens_pieces *p, lens_unit *list, bool start, bool end)
{
    uint32_t first = list->first, last = list->last;
    while (is_hidden_item(p, first))
        first = p->units[first].next;
    while (is_hidden_item(p, last))
        last = p->units[last].prev;
    if (first == LENS_NO_UNIT || last == LENS_NO_UNIT || list->html || list->gallery)
        return;
    if (start && first != list->first)
        list->from = list->open = p->units[first].from;
    if (end && last != list->last)
        list->to = list->close = p->units[last].to;
}

static void collect_units(lens_children *c)
{
    lens_pieces *p = c->m->source;
    for (uint32_t u = p->units[c->source].first; u != LENS_NO_UNIT; u = p->units[u].next) {
        if (p->units[u].kind == LENS_ROW && p->units[u].first == LENS_NO_UNIT)
            continue; /* a row without cells does not print */
        if (!prints_itself(p, u))
            continue; /* it stays as what is silent does */
        uint32_t now = lens_edited_of(c->m, u);
        if (p->units[u].kind == LENS_LIST)
            trim_list(p, &p->units[u], now == LENS_NO_UNIT || is_edge_elsewhere(c, u, now, false), now == LENS_NO_UNIT || is_edge_elsewhere(c, u, now, true));
        if (lens_grow(&c->m->failed, &c->units, &c->unit_capacity, c->unit_count + 1, sizeof *c->units))
            c->units[c->unit_count++] = u;
    }
}

static uint32_t index_of(const lens_children *c, uint32_t unit)
{
    size_t i;
    WM_SEARCH(i, 0, c->unit_count, c->units[i] < unit);
    return i < c->unit_count && c->units[i] == unit ? (uint32_t)i + 1 : 0;
}

static void add_element(lens_children *c, uint32_t edited, uint32_t source)
{
    if (!lens_grow(&c->m->failed, &c->elements, &c->capacity, c->count + 1, sizeof *c->elements))
        return;
    lens_element *e = &c->elements[c->count++];
    *e = (lens_element){.edited = edited, .source = source};
    e->index = source == LENS_NO_UNIT ? 0 : index_of(c, source);
}

static uint32_t table_above(const lens_pieces *p, uint32_t unit)
{
    while (unit != LENS_NO_UNIT && p->units[unit].kind != LENS_TABLE)
        unit = p->units[unit].parent;
    return unit;
}

/* So many captions, or lines of text, a table may have: each is looked at with all of them. */
enum { FURTHEST = 256 };

/* Whether what a table of the base prints beside itself still stands there: a caption behind it, other text before it. */
static bool is_at_table(const lens_merge *m, uint32_t edited, uint32_t source)
{
    const lens_pieces *e = m->edited;
    uint32_t table = table_above(m->source, source);
    if (table_above(e, edited) != LENS_NO_UNIT)
        return lens_source_of(m, table_above(e, edited)) == table;
    bool caption = m->source->units[m->source->units[source].parent].kind == LENS_CAPTION;
    size_t far = 0;
    for (uint32_t u = edited; u != LENS_NO_UNIT && far < FURTHEST; far++, u = caption ? e->units[u].prev : e->units[u].next) {
        if (e->units[u].kind == LENS_TABLE)
            return lens_source_of(m, u) == table;
        uint32_t s = lens_source_of(m, u);
        if (s == LENS_NO_UNIT || table_above(m->source, s) != table)
            return false;
    }
    return false;
}

static bool is_place(const lens_children *c, uint32_t edited)
{
    const lens_unit *u = &c->m->edited->units[edited];
    return u->kind == LENS_CELL && u->first == LENS_NO_UNIT && u->twin != LENS_NO_UNIT && c->m->printed->units[u->twin].twin == LENS_NO_UNIT;
}

static void collect_elements(lens_children *c)
{
    lens_merge *m = c->m;
    const lens_pieces *e = m->edited;
    for (uint32_t u = e->units[c->edited].first; u != LENS_NO_UNIT; u = e->units[u].next) {
        uint32_t source = lens_source_of(m, u);
        if (lens_in_table(c) && (e->units[u].kind != LENS_ROW || e->units[u].first == LENS_NO_UNIT))
            continue;
        if (lens_is_reached(m, u))
            continue;
        if (source != LENS_NO_UNIT && is_displaced(m->source, source) && !lens_in_table(c))
            if (is_at_table(m, u, source))
                continue; /* its table writes it */
        add_element(c, u, source);
    }
    /* Places behind a short row print as blank cells, and stay places; but what covered them left a cell. */
    while (c->count && m->source->units[c->source].kind == LENS_ROW && is_place(c, c->elements[c->count - 1].edited) &&
           !lens_is_uncovered(m, c->elements[c->count - 1].edited))
        c->count--;
}

/* What of a table prints elsewhere stays where it is unless it went; edited gets what it is now. */
static bool keeps_displaced(const lens_children *c, uint32_t unit, uint32_t *edited)
{
    const lens_pieces *p = c->m->source;
    uint32_t leaf = p->units[unit].leaf ? unit : p->units[unit].first;
    uint32_t twin = leaf == LENS_NO_UNIT ? LENS_NO_UNIT : p->units[leaf].twin;
    *edited = LENS_NO_UNIT;
    if (leaf == LENS_NO_UNIT || twin == LENS_NO_UNIT)
        return true;
    *edited = c->m->printed->units[twin].now;
    return *edited != LENS_NO_UNIT && is_at_table(c->m, *edited, leaf);
}

/* Whether all that a table of the base prints beside itself is still there as it was. */
bool lens_keeps_displaced(lens_merge *m, uint32_t source)
{
    lens_children c = {.m = m, .source = source};
    const lens_pieces *p = m->source;
    for (uint32_t u = p->units[source].first; u != LENS_NO_UNIT; u = p->units[u].next) {
        uint32_t edited;
        if (p->units[u].kind == LENS_ROW)
            continue;
        if (!keeps_displaced(&c, u, &edited))
            return false;
        if (edited != LENS_NO_UNIT && m->edited->units[edited].same != m->printed->units[m->edited->units[edited].twin].same)
            return false;
    }
    return true;
}

/* A table's caption and text between its rows, behind the unit that they follow. */
static void add_displaced(lens_children *c)
{
    lens_merge *m = c->m;
    for (size_t i = 0; lens_in_table(c) && i < c->unit_count; i++) {
        uint32_t unit = c->units[i];
        uint32_t edited;
        if (m->source->units[unit].kind == LENS_ROW || !keeps_displaced(c, unit, &edited))
            continue;
        size_t at = 0;
        for (size_t k = i; k-- && !at;)
            for (size_t j = 0; j < c->count && !at; j++)
                if (c->elements[j].index == k + 1)
                    at = j + 1;
        add_element(c, edited, unit);
        if (m->failed)
            return;
        lens_element e = c->elements[c->count - 1];
        memmove(c->elements + at + 1, c->elements + at, (c->count - 1 - at) * sizeof e);
        c->elements[at] = e;
    }
}

uint32_t lens_words_at_edge(const lens_merge *m, uint32_t edited, bool last)
{
    const lens_unit *u = &m->edited->units[edited];
    uint32_t source = lens_source_of(m, edited);
    if (!u->leaf || u->from == u->to)
        return source;
    const lens_move *move = lens_move_of(m, last ? last_token(m->edited, u) : first_token(m->edited, u));
    const lens_unit *from = move ? &m->source->units[move->unit] : NULL;
    if (from && (last ? move->source_end > last_token(m->source, from) : move->source <= first_token(m->source, from)))
        return move->unit;
    const lens_unit *a = source == LENS_NO_UNIT ? NULL : &m->source->units[source];
    if (a && a->leaf && a->from < a->to && m->moved.source[last ? last_token(m->source, a) : first_token(m->source, a)])
        return LENS_NO_UNIT;
    return source;
}

bool lens_keeps_ends(const lens_merge *m, uint32_t edited)
{
    uint32_t head = unit_at_edge(m->edited, edited, false, false), tail = unit_at_edge(m->edited, edited, true, false);
    return lens_words_at_edge(m, head, false) == lens_source_of(m, head) && lens_words_at_edge(m, tail, true) == lens_source_of(m, tail);
}

/* The leaf, or the empty cell, with which an edited unit ends; a cell into which another one reaches is not there in the base. */
static uint32_t shown_end(const lens_merge *m, uint32_t edited)
{
    uint32_t at = unit_at_edge(m->edited, edited, true, false);
    while (lens_is_reached(m, at) && m->edited->units[at].prev != LENS_NO_UNIT)
        at = unit_at_edge(m->edited, m->edited->units[at].prev, true, false);
    return at;
}

void lens_write_line_end(lens_merge *m, uint32_t edited)
{
    const lens_pieces *p = m->source;
    const wm_buffer *out = m->out;
    uint32_t words = edited == LENS_NO_UNIT ? LENS_NO_UNIT : lens_words_at_edge(m, shown_end(m, edited), true);
    bool written = out->size && (out->data[out->size - 1] == ' ' || out->data[out->size - 1] == '\t');
    if (written || words == LENS_NO_UNIT || (!p->units[words].leaf && p->units[words].kind != LENS_CELL) || p->units[words].from == p->units[words].to)
        return;
    size_t start = p->tokens[p->units[words].to - 1].end, at = start;
    while (at < p->source.size && (p->source.data[at] == ' ' || p->source.data[at] == '\t'))
        at++;
    if (at == p->source.size || p->source.data[at] == '\n')
        wm_buffer_add_slice(m->out, wm_sub(p->source, start, at));
}

/* The child of the container that begins, or ends, with this unit of the base; 0: none does. */
static uint32_t child_at_edge(const lens_children *c, uint32_t unit, bool last)
{
    const lens_pieces *p = c->m->source;
    while (unit != LENS_NO_UNIT) {
        uint32_t parent = p->units[unit].parent;
        if (parent == c->source)
            return index_of(c, unit);
        do
            unit = last ? p->units[unit].next : p->units[unit].prev;
        while (is_hidden_item(p, unit));
        if (parent == LENS_NO_UNIT || unit != LENS_NO_UNIT)
            return 0;
        unit = parent;
    }
    return 0;
}

static bool is_in_list(const lens_unit *u)
{
    return u->leaf || u->kind == LENS_LIST || lens_is_item(u->kind);
}

/* Which child of the base an element begins, or ends, as: what stands before, or behind, that stands there, too. Two lists
 * may have become one, an item a paragraph. */
static uint32_t find_edge(const lens_children *c, const lens_element *e, bool last)
{
    const lens_merge *m = c->m;
    const lens_unit *u = &m->edited->units[e->edited];
    if (!is_in_list(u) || (e->source != LENS_NO_UNIT && !is_in_list(&m->source->units[e->source])))
        return e->index;
    uint32_t edited = unit_at_edge(m->edited, e->edited, last, false), words = lens_words_at_edge(m, edited, last);
    uint32_t child = child_at_edge(c, words, last);
    if (child || u->leaf)
        return child;
    return e->source != LENS_NO_UNIT && is_edge_elsewhere(c, e->source, e->edited, last) ? 0 : e->index;
}

static void find_edges(lens_children *c, lens_element *e)
{
    e->starts = e->ends = e->index;
    if (e->edited == LENS_NO_UNIT)
        return;
    e->starts = find_edge(c, e, false);
    e->ends = find_edge(c, e, true);
}

void lens_find_within(const lens_children *c, int *within)
{
    const lens_merge *m = c->m;
    for (size_t i = 0; i < c->count; i++) {
        const lens_unit *u = c->elements[i].edited == LENS_NO_UNIT ? NULL : &m->edited->units[c->elements[i].edited];
        bool words = u && u->leaf && u->from < u->to && m->moved.count;
        for (size_t k = words ? lens_first_move(m, u->from) : m->moved.count; k < m->moved.count && m->moved.items[k].from < u->to; k++) {
            const lens_move *move = &m->moved.items[k];
            const lens_unit *a = &m->source->units[move->unit];
            uint32_t index = move->source <= first_token(m->source, a) && move->source_end > last_token(m->source, a) ? index_of(c, move->unit) : 0;
            if (index)
                within[index] = (int)i;
        }
    }
}

/* How much says that a unit of the base stayed: a block's tag hardly, it goes with the block. */
static uint64_t weight_of(const lens_unit *u)
{
    return u->kind == LENS_SOLE ? 1 : UINT64_C(1) << 32;
}

/* Elements that keep their order: their weight, and the last of them, from 1, with its index. */
typedef struct heaviest {
    uint64_t weight;
    uint32_t element, index;
} heaviest;

/* Of two as heavy the one that ends earlier in the base. */
static heaviest heavier(heaviest a, heaviest b)
{
    return a.weight > b.weight || (a.weight == b.weight && a.index <= b.index) ? a : b;
}

/* The heaviest elements that keep their order stay in place; the others moved. all is a Fenwick tree: each entry is the best of a
 * range of indices in the base. */
static void find_in_place(lens_children *c)
{
    size_t n = c->unit_count;
    heaviest *all = calloc(n + 1, sizeof *all);
    uint32_t *before = calloc(c->count + 1, sizeof *before);
    c->m->failed |= !all || !before;
    for (uint32_t i = 0; i < c->count && !c->m->failed; i++) {
        size_t index = c->elements[i].index;
        if (!index)
            continue;
        heaviest now = {0};
        for (size_t k = index - 1; k; k &= k - 1)
            now = heavier(all[k], now);
        before[i] = now.element;
        now = (heaviest){now.weight + weight_of(&c->m->source->units[c->units[index - 1]]), i + 1, (uint32_t)index};
        for (size_t k = index; k <= n; k += k & (~k + 1))
            all[k] = heavier(now, all[k]);
    }
    heaviest last = {0};
    for (size_t k = n; k && !c->m->failed; k &= k - 1)
        last = heavier(all[k], last);
    for (uint32_t i = last.element; i; i = before[i - 1])
        c->elements[i - 1].in_place = true;
    free(all);
    free(before);
}

void lens_order_children(lens_children *c)
{
    collect_units(c);
    collect_elements(c);
    add_displaced(c);
    for (size_t i = 0; i < c->count; i++)
        find_edges(c, &c->elements[i]);
    find_in_place(c);
}
