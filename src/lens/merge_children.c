/* merge_children.c - a container's children in their new order, and what stands between them.
 *
 * SPDX-License-Identifier: MIT
 *
 * Between two children that are still neighbours stand the bytes of the base. Elsewhere the silent part of a gap
 * (templates, comments, tags that print nothing) goes with the neighbour that stayed, and newlines follow
 * lens_least_newlines.
 */
#include <stdlib.h>

#include "lens/merge.h"

/* Bytes between two neighbours in the base: white space, the silent part, white space. */
typedef struct gap {
    uint32_t start, end;     /* of all */
    uint32_t core, core_end; /* of the silent part; equal when there is none */
    int at;                  /* element that it follows (>= 0), or ~element that it precedes; GAP_ */
} gap;

enum { GAP_WHOLE = 1 << 29, GAP_GONE = (1 << 29) + 1 };

typedef struct children {
    lens_merge *m;
    uint32_t source, edited;
    uint32_t *units;         /* of the base, in order */
    size_t unit_count, unit_capacity;
    lens_element *elements;
    size_t count, capacity;
    gap *gaps;               /* unit_count + 1 */
    int *place;              /* of each unit of the base, from 1: its element, or -1 */
} children;

static bool is_blank_byte(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

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

static void collect_units(children *c)
{
    lens_pieces *p = c->m->source;
    for (uint32_t u = p->units[c->source].first; u != LENS_NO_UNIT; u = p->units[u].next) {
        if (p->units[u].kind == LENS_ROW && p->units[u].first == LENS_NO_UNIT)
            continue; /* a row without cells does not print */
        if (p->units[u].twin == LENS_NO_UNIT && !holds_twins(p, u))
            continue; /* it did not print as itself: it stays as what is silent does */
        if (lens_grow(&c->m->failed, &c->units, &c->unit_capacity, c->unit_count + 1, sizeof *c->units))
            c->units[c->unit_count++] = u;
    }
}

static uint32_t index_of(const children *c, uint32_t unit)
{
    size_t low = 0, high = c->unit_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (c->units[middle] < unit)
            low = middle + 1;
        else
            high = middle;
    }
    return low < c->unit_count && c->units[low] == unit ? (uint32_t)low + 1 : 0;
}

static void add_element(children *c, uint32_t edited, uint32_t source)
{
    if (!lens_grow(&c->m->failed, &c->elements, &c->capacity, c->count + 1, sizeof *c->elements))
        return;
    lens_element *e = &c->elements[c->count++];
    *e = (lens_element){.edited = edited, .source = source};
    e->index = source == LENS_NO_UNIT ? 0 : index_of(c, source);
}

static bool in_table(const children *c)
{
    return c->m->source->units[c->source].kind == LENS_TABLE;
}


static uint32_t table_above(const lens_pieces *p, uint32_t unit)
{
    while (unit != LENS_NO_UNIT && p->units[unit].kind != LENS_TABLE)
        unit = p->units[unit].parent;
    return unit;
}

/* Whether what a table of the base prints beside itself still stands there: a caption behind it, other text before it. */
static bool is_at_table(const lens_merge *m, uint32_t edited, uint32_t source)
{
    const lens_pieces *e = m->edited;
    uint32_t table = table_above(m->source, source);
    if (table_above(e, edited) != LENS_NO_UNIT)
        return lens_source_of(m, table_above(e, edited)) == table;
    bool caption = m->source->units[m->source->units[source].parent].kind == LENS_CAPTION;
    for (uint32_t u = edited; u != LENS_NO_UNIT; u = caption ? e->units[u].prev : e->units[u].next) {
        if (e->units[u].kind == LENS_TABLE)
            return lens_source_of(m, u) == table;
        uint32_t s = lens_source_of(m, u);
        if (s == LENS_NO_UNIT || table_above(m->source, s) != table)
            return false;
    }
    return false;
}

static void collect_elements(children *c)
{
    lens_merge *m = c->m;
    const lens_pieces *e = m->edited;
    for (uint32_t u = e->units[c->edited].first; u != LENS_NO_UNIT; u = e->units[u].next) {
        uint32_t source = lens_source_of(m, u);
        if (in_table(c) && (e->units[u].kind != LENS_ROW || e->units[u].first == LENS_NO_UNIT))
            continue;
        if (lens_is_reached(m, u))
            continue;
        if (source != LENS_NO_UNIT && is_displaced(m->source, source) && !in_table(c))
            if (is_at_table(m, u, source))
                continue; /* its table writes it */
        add_element(c, u, source);
    }
}

/* What of a table prints elsewhere stays where it is unless it went; edited gets what it is now. */
static bool keeps_displaced(const children *c, uint32_t unit, uint32_t *edited)
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
    children c = {.m = m, .source = source};
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
static void add_displaced(children *c)
{
    lens_merge *m = c->m;
    for (size_t i = 0; in_table(c) && i < c->unit_count; i++) {
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

/* The longest run of elements that keep their order stays in place; the others moved. */
static void find_in_place(children *c)
{
    size_t n = c->count, length = 0;
    uint32_t *tail = malloc((n + 1) * sizeof *tail), *before = malloc((n + 1) * sizeof *before);
    c->m->failed |= !tail || !before;
    for (size_t i = 0; i < n && !c->m->failed; i++) {
        if (!c->elements[i].index)
            continue;
        size_t low = 0, high = length;
        while (low < high) {
            size_t middle = low + (high - low) / 2;
            if (c->elements[tail[middle]].index < c->elements[i].index)
                low = middle + 1;
            else
                high = middle;
        }
        before[i] = low ? tail[low - 1] : UINT32_MAX;
        tail[low] = (uint32_t)i;
        length = low == length ? length + 1 : length;
    }
    for (uint32_t i = length ? tail[length - 1] : UINT32_MAX; i != UINT32_MAX; i = before[i])
        c->elements[i].in_place = true;
    free(tail);
    free(before);
}

/* ---- gaps ---- */

/* The bytes between unit k and unit k + 1 of the base, from 1; 0 and one behind the last are the container's ends. */
static gap find_gap(const children *c, size_t k)
{
    const lens_pieces *p = c->m->source;
    const lens_unit *box = &p->units[c->source];
    uint32_t from = k ? p->units[c->units[k - 1]].to : box->open;
    uint32_t to = k < c->unit_count ? p->units[c->units[k]].from : box->close;
    gap g = {.at = GAP_GONE};
    g.start = from < to ? p->tokens[from].start : from ? p->tokens[from - 1].end : lens_start(p, from);
    g.end = from < to ? p->tokens[to - 1].end : g.start;
    g.core = g.start;
    g.core_end = g.end;
    while (g.core < g.core_end && is_blank_byte(p->source.data[g.core]))
        g.core++;
    while (g.core_end > g.core && is_blank_byte(p->source.data[g.core_end - 1]))
        g.core_end--;
    if (g.core == g.core_end)
        g.core = g.core_end = g.start;
    return g;
}

static unsigned newlines(wm_slice s)
{
    unsigned n = 0;
    for (size_t i = 0; i < s.size; i++)
        n += s.data[i] == '\n';
    return n;
}

/* The element that a unit of the base is (from 1); the container's ends are -1 and count. */
static int place_of(const children *c, size_t unit)
{
    return unit == 0 ? -1 : unit > c->unit_count ? (int)c->count : c->place[unit];
}

static bool is_present(const children *c, size_t unit)
{
    return unit == 0 || unit > c->unit_count || c->place[unit] >= 0;
}

static bool is_in_place(const children *c, size_t unit)
{
    return unit == 0 || unit > c->unit_count || (c->place[unit] >= 0 && c->elements[c->place[unit]].in_place);
}

/* Whether a new element stands where units [low, high] of the base were. */
static bool is_replaced(const children *c, size_t low, size_t high)
{
    while (!is_in_place(c, low))
        low--;
    while (!is_in_place(c, high))
        high++;
    for (int e = place_of(c, low) + 1; e < place_of(c, high); e++)
        if (!c->elements[e].index)
            return true;
    return false;
}

/* Says with which neighbour the silent part of each gap goes. */
static void place_gaps(children *c)
{
    const char *s = c->m->source->source.data;
    for (size_t k = 0; k <= c->unit_count; k++) {
        gap *g = &c->gaps[k];
        *g = find_gap(c, k);
        if (is_present(c, k) && is_present(c, k + 1) && place_of(c, k + 1) == place_of(c, k) + 1) {
            g->at = GAP_WHOLE;
            continue;
        }
        if (g->core == g->core_end)
            continue;
        bool near_next = newlines(wm_slice_of(s + g->core_end, g->end - g->core_end)) < newlines(wm_slice_of(s + g->start, g->core - g->start));
        bool heads = k < c->unit_count && c->m->source->units[c->units[k]].kind == LENS_HEADING &&
                     newlines(wm_slice_of(s + g->start, g->core - g->start)) > 1;
        near_next |= heads;
        bool left = is_in_place(c, k), right = is_in_place(c, k + 1);
        bool tail = k == c->unit_count && k && c->m->source->units[c->source].kind == LENS_PAGE;
        if (left && right)
            g->at = tail && newlines(wm_slice_of(s + g->start, g->core - g->start)) ? ~place_of(c, k + 1) : near_next && k < c->unit_count ? ~place_of(c, k + 1) : place_of(c, k) + 1;
        else if (left)
            g->at = place_of(c, k) + 1;
        else if (right)
            g->at = ~place_of(c, k + 1);
        else if (is_present(c, k))
            g->at = place_of(c, k) + 1;
        else if (is_present(c, k + 1))
            g->at = ~place_of(c, k + 1);
        else if (is_replaced(c, k, k + 1)) {
            size_t low = k;
            while (!is_in_place(c, low))
                low--;
            g->at = place_of(c, low) + 1;
        }
    }
}

/* ---- newlines ---- */

typedef enum edge { EDGE_START, EDGE_END, EDGE_UNIT } edge;

/* What stands at one side of a separator. */
typedef struct side {
    edge edge;
    lens_unit_kind kind;
    unsigned list;           /* kind of the list */
    bool heading_level;
} side;

static unsigned list_kind(const lens_pieces *p, uint32_t unit)
{
    const wm_node *n = p->units[unit].node;
    return n && n->type == WM_NODE_LIST ? (unsigned)n->u.list.kind + 1 + (n->u.list.html ? 8u : 0) : 0;
}

static side side_of(const children *c, int element)
{
    if (element < 0)
        return (side){.edge = EDGE_START};
    if (element >= (int)c->count)
        return (side){.edge = EDGE_END};
    const lens_element *e = &c->elements[element];
    const lens_pieces *p = e->source != LENS_NO_UNIT ? c->m->source : c->m->edited;
    uint32_t unit = e->source != LENS_NO_UNIT ? e->source : e->edited;
    /* A paragraph may have become a heading. */
    lens_unit_kind kind = (lens_unit_kind)(e->edited != LENS_NO_UNIT ? c->m->edited->units[e->edited].kind : p->units[unit].kind);
    return (side){.edge = EDGE_UNIT, .kind = kind, .list = list_kind(p, unit)};
}

static bool is_part(lens_unit_kind kind)
{
    return kind == LENS_ITEM || kind == LENS_TERM || kind == LENS_DESCRIPTION || kind == LENS_ROW || kind == LENS_CELL;
}

/* The least newlines between two units in a container: fewer would make one of them, or none. */
static unsigned least_newlines(const children *c, side x, side y)
{
    const lens_unit *box = &c->m->source->units[c->source];
    bool html = box->kind == LENS_LIST && (box->html);
    if (x.edge == EDGE_END || y.edge == EDGE_START)
        return 0;
    if (x.edge == EDGE_START)
        return y.edge == EDGE_UNIT && ((box->kind == LENS_TABLE) || (box->kind == LENS_QUOTE && y.kind != LENS_TEXT) ||
               (box->kind == LENS_CELL && y.kind != LENS_TEXT && y.kind != LENS_SOLE) || box->gallery) ? 1 : 0;
    if (y.edge == EDGE_END)
        return box->kind == LENS_TABLE || box->gallery ? 1 : 0;
    if (is_part(x.kind) || is_part(y.kind))
        return html || x.kind == LENS_CELL ? 0 : 1;
    bool text = x.kind == LENS_TEXT && y.kind == LENS_TEXT;
    bool lists = x.kind == LENS_LIST && y.kind == LENS_LIST && x.list == y.list && x.list < 8;
    bool lines = x.kind == LENS_LINES && y.kind == LENS_LINES;
    return text || lists || lines ? 2 : 1;
}

static bool is_enough(const children *c, wm_slice s, side x, side y)
{
    unsigned n = newlines(s), least = least_newlines(c, x, y);
    bool part = x.edge == EDGE_UNIT && y.edge == EDGE_UNIT && is_part(x.kind) && is_part(y.kind) && x.kind < LENS_ROW;
    return n >= least && !(part && n > 1);
}

static wm_slice blank(const children *c, uint32_t start, uint32_t end)
{
    return lens_bytes(c->m->source, start, end);
}

/* White space that stood behind an element in the base, and before one. */
static bool space_behind(const children *c, int element, wm_slice *s)
{
    size_t k = element < 0 ? 0 : element >= (int)c->count ? SIZE_MAX : c->elements[element].index ? c->elements[element].index : SIZE_MAX;
    if (k == SIZE_MAX)
        return false;
    const gap *g = &c->gaps[k];
    *s = g->core == g->core_end ? blank(c, g->start, g->end) : blank(c, g->start, g->core);
    return true;
}

static bool space_before(const children *c, int element, wm_slice *s)
{
    size_t k = element >= (int)c->count ? c->unit_count + 1 : element < 0 ? 0 : c->elements[element].index;
    if (!k)
        return false;
    const gap *g = &c->gaps[k - 1];
    *s = g->core == g->core_end ? blank(c, g->start, g->end) : blank(c, g->core_end, g->end);
    size_t at = 0; /* spaces at the end of a line stay with it */
    while (at < s->size && s->data[at] != '\n')
        at++;
    if (at < s->size)
        *s = wm_sub(*s, at, s->size);
    return true;
}

/* What the printer put before an element of the edited file. */
static wm_slice printed_space(const children *c, int element)
{
    const lens_pieces *p = c->m->edited;
    uint32_t unit = element < (int)c->count && element >= 0 ? c->elements[element].edited : LENS_NO_UNIT;
    if (unit == LENS_NO_UNIT || !p->units[unit].from)
        return WM_LIT("\n");
    uint32_t prev = p->units[unit].prev;
    uint32_t from = prev != LENS_NO_UNIT ? p->units[prev].to : p->units[unit].from;
    wm_slice s = lens_bytes(p, lens_start(p, from), lens_start(p, p->units[unit].from));
    size_t at = s.size;
    while (at && is_blank_byte(s.data[at - 1]))
        at--;
    return wm_sub(s, at, s.size);
}

/* ---- writing ---- */

/* Between cells: as between two cells of the row. */
static bool cell_separator(const children *c, wm_slice *s)
{
    for (size_t k = 1; k < c->unit_count; k++)
        if (c->gaps[k].core == c->gaps[k].core_end) {
            *s = blank(c, c->gaps[k].start, c->gaps[k].end);
            return true;
        }
    return false;
}

/* `||` of an empty cell, which is filled now. */
static bool is_tight_cell(const children *c)
{
    const lens_unit *a = &c->m->source->units[c->source];
    wm_buffer *out = c->m->out;
    return a->kind == LENS_CELL && !c->unit_count && out->size && (out->data[out->size - 1] == '|' || out->data[out->size - 1] == '!');
}

static void write_separator(children *c, int x, int y, bool text_between, unsigned have)
{
    side left = side_of(c, x), right = side_of(c, y);
    wm_slice s;
    bool new_x = left.edge == EDGE_UNIT && !c->elements[x].index, new_y = right.edge == EDGE_UNIT && !c->elements[y].index;
    if (text_between)
        left.kind = have >= 2 ? LENS_SOLE : left.kind;
    bool last = right.edge == EDGE_END;
    if (left.kind == LENS_CELL && right.kind == LENS_CELL && left.edge == EDGE_UNIT && right.edge == EDGE_UNIT && cell_separator(c, &s)) {
        wm_buffer_add_slice(c->m->out, s);
        return;
    }
    size_t k = y < (int)c->count && y >= 0 ? c->elements[y].index : last ? c->unit_count + 1 : 0;
    bool joined = k > 1 && c->m->joined[c->units[k - 2]];
    if (joined && space_before(c, y, &s) && is_enough(c, s, left, right)) {
        wm_buffer_add_slice(c->m->out, s);
        return;
    }
    if (last && space_before(c, y, &s) && is_enough(c, s, left, right)) {
        wm_buffer_add_slice(c->m->out, s);
        return;
    }
    bool behind = (!new_x && space_behind(c, x, &s)) && is_enough(c, s, left, right) &&
                  !(new_y && right.kind != left.kind && left.edge == EDGE_UNIT && newlines(s) < 2 && left.kind != LENS_HEADING && !is_part(right.kind));
    if (behind) {
        wm_buffer_add_slice(c->m->out, s);
        return;
    }
    if (!new_y && space_before(c, y, &s) && is_enough(c, s, left, right) && left.edge != EDGE_START) {
        wm_buffer_add_slice(c->m->out, s);
        return;
    }
    s = printed_space(c, y);
    unsigned least = least_newlines(c, left, right);
    if (last)
        s = WM_LIT("");
    if (left.edge == EDGE_START && right.edge == EDGE_UNIT && is_tight_cell(c))
        s = WM_LIT(" ");
    else if (left.edge == EDGE_START)
        s = least ? WM_LIT("\n") : WM_LIT("");
    if (is_enough(c, s, left, right))
        wm_buffer_add_slice(c->m->out, s);
    else
        for (; least; least--)
            wm_buffer_add_char(c->m->out, '\n');
}

static void copy_gap(children *c, uint32_t start, uint32_t end)
{
    lens_copy_bytes(c->m, start, end);
}

/* All that stands between elements x and y. */
static void write_between(children *c, int x, int y)
{
    size_t left = x < 0 ? 0 : c->elements[x].index, right = y >= (int)c->count ? c->unit_count + 1 : c->elements[y].index;
    if ((x < 0 || left) && right == left + 1 && c->gaps[left].at == GAP_WHOLE) {
        copy_gap(c, c->gaps[left].start, c->gaps[left].end);
        return;
    }
    bool open_end = false; /* the last piece is what ends the container */
    bool any = false, open = true; /* open: the white space before the next piece is not written */
    unsigned have = 0;
    wm_slice tail = {0};
    for (size_t k = 0; k <= c->unit_count; k++) {
        gap *g = &c->gaps[k];
        if (g->at != x + 1 || g->at >= GAP_WHOLE || g->at < 0)
            continue;
        wm_slice lead = blank(c, g->start, g->core);
        if (any && !newlines(tail) && !newlines(lead))
            lead = WM_LIT("\n");
        else if (any && newlines(tail))
            lead = tail;
        have = newlines(lead) > have ? newlines(lead) : have;
        wm_buffer_add_slice(c->m->out, lead);
        copy_gap(c, g->core, g->core_end);
        tail = blank(c, g->core_end, g->end);
        any = true;
        open_end = k == c->unit_count;
    }
    for (size_t k = 0; k <= c->unit_count; k++) {
        gap *g = &c->gaps[k];
        if (g->at >= 0 || ~g->at != y)
            continue;
        wm_slice lead = blank(c, g->start, g->core);
        if (any) {
            lead = newlines(tail) ? tail : newlines(lead) ? lead : WM_LIT("\n");
            wm_buffer_add_slice(c->m->out, lead);
        } else if (x < 0) {
            wm_slice s;
            if (space_behind(c, x, &s) && c->gaps[0].at != GAP_GONE)
                wm_buffer_add_slice(c->m->out, s);
            else if (c->m->source->units[c->source].kind != LENS_PAGE && newlines(lead))
                wm_buffer_add_slice(c->m->out, lead);
        } else {
            wm_slice s;
            if (!space_behind(c, x, &s) || !newlines(s))
                s = newlines(lead) ? lead : WM_LIT("\n\n");
            wm_buffer_add_slice(c->m->out, s);
            have = newlines(s) > have ? newlines(s) : have;
        }
        copy_gap(c, g->core, g->core_end);
        tail = blank(c, g->core_end, g->end);
        any = true;
        open = right && k + 1 == right;
        open_end = k == c->unit_count;
    }
    if (!any) {
        write_separator(c, x, y, false, 0);
        return;
    }
    side l = side_of(c, x), r = side_of(c, y);
    unsigned least = least_newlines(c, l, r);
    if (have >= 2 && least > 1)
        least = 1;
    if (l.edge == EDGE_START && r.edge == EDGE_UNIT && r.kind != LENS_TEXT)
        least = 1;
    if (r.edge == EDGE_END && !open_end) {
        for (; least; least--)
            wm_buffer_add_char(c->m->out, '\n');
        return;
    }
    if (newlines(tail) >= least && (newlines(tail) || least == 0 || open)) {
        wm_buffer_add_slice(c->m->out, tail);
        return;
    }
    for (; least; least--)
        wm_buffer_add_char(c->m->out, '\n');
}

/* A unit of the base that is like a new one: its syntax is taken over. */
static uint32_t find_sibling(const children *c, size_t element)
{
    lens_unit_kind kind = (lens_unit_kind)c->m->edited->units[c->elements[element].edited].kind;
    /* One that begins with text shows how its marker and its text are set apart. */
    for (size_t far = 1; far <= c->count && c->count < 4096; far++)
        for (int way = -1; way <= 1; way += 2) {
            ptrdiff_t at = (ptrdiff_t)element + way * (ptrdiff_t)far;
            if (at < 0 || at >= (ptrdiff_t)c->count || !c->elements[at].index)
                continue;
            const lens_unit *u = &c->m->source->units[c->elements[at].source];
            if (u->kind == kind && u->first != LENS_NO_UNIT && c->m->source->units[u->first].leaf)
                return c->elements[at].source;
        }
    for (size_t far = 1; far <= c->count; far++)
        for (int way = -1; way <= 1; way += 2) {
            ptrdiff_t at = (ptrdiff_t)element + way * (ptrdiff_t)far;
            if (at < 0 || at >= (ptrdiff_t)c->count || !c->elements[at].index)
                continue;
            const lens_unit *u = &c->m->source->units[c->elements[at].source];
            if (u->kind == kind)
                return c->elements[at].source;
        }
    for (size_t i = 0; i < c->unit_count; i++)
        if (c->m->source->units[c->units[i]].kind == kind)
            return c->units[i];
    return LENS_NO_UNIT;
}

static bool same_bytes(const lens_pieces *p, uint32_t from, uint32_t to, const lens_pieces *q, uint32_t start, uint32_t end)
{
    return wm_equal(lens_bytes(p, lens_start(p, from), lens_start(p, to)), lens_bytes(q, lens_start(q, start), lens_start(q, end)));
}

/* Whether the marks that open the container are to be those of the base. */
static bool keeps_marks(const children *c)
{
    const lens_merge *m = c->m;
    const lens_unit *u = &m->edited->units[c->edited];
    const lens_unit *b = &m->printed->units[u->twin];
    return same_bytes(m->edited, u->from, u->open, m->printed, b->from, b->open) &&
           (b->kind == u->kind || m->source->units[c->source].kind == u->kind);
}

/* A caption, or text between rows, with what was edited of it. */
static void write_displaced(children *c, const lens_element *e)
{
    lens_merge *m = c->m;
    const lens_unit *u = &m->source->units[e->source];
    uint32_t leaf = u->leaf ? e->source : u->first;
    if (e->edited == LENS_NO_UNIT || leaf == LENS_NO_UNIT) {
        lens_copy_source(m, u->from, u->to);
        return;
    }
    lens_copy_source(m, u->from, m->source->units[leaf].from);
    lens_emit(m, e->edited, LENS_NO_UNIT);
    lens_copy_source(m, m->source->units[leaf].to, u->to);
}

static bool has_mark(const lens_pieces *p, uint32_t row)
{
    const lens_unit *u = &p->units[row];
    return u->open > u->from && p->source.data[p->tokens[u->from].start] == '|';
}

static bool at_line_start(const lens_merge *m, size_t at)
{
    return !at || m->out->data[at - 1] == '\n';
}

/* A cell whose sign stands alone begins a line. */
static void write_cell_line(children *c, const lens_element *e)
{
    lens_merge *m = c->m;
    if (!e->index || at_line_start(m, m->out->size))
        return;
    const lens_unit *u = &m->source->units[e->source];
    wm_slice open = lens_bytes(m->source, lens_start(m->source, u->from), lens_start(m->source, u->open));
    bool pair = open.size > 1 && (open.data[1] == '|' || open.data[1] == '!');
    if (pair)
        return;
    while (m->out->size && m->out->data[m->out->size - 1] == ' ')
        m->out->size--;
    wm_buffer_add_char(m->out, '\n');
}

/* Of two signs at the start of a line one goes. */
static void mend_signs(lens_merge *m, size_t at)
{
    bool pair = at + 1 < m->out->size && (m->out->data[at] == '|' || m->out->data[at] == '!') && m->out->data[at + 1] == m->out->data[at];
    if (!pair || !at_line_start(m, at))
        return;
    memmove(m->out->data + at, m->out->data + at + 1, m->out->size - at - 1);
    m->out->size--;
}

static void write_element(children *c, size_t i)
{
    lens_merge *m = c->m;
    const lens_element *e = &c->elements[i];
    uint32_t sibling = e->source == LENS_NO_UNIT ? find_sibling(c, i) : LENS_NO_UNIT;
    bool row = in_table(c) && m->edited->units[e->edited].kind == LENS_ROW;
    bool first = row && (!i || m->source->units[c->elements[i - 1].index ? c->elements[i - 1].source : c->source].kind == LENS_CAPTION);
    size_t before = m->out->size;
    bool cell = m->edited->units[e->edited].kind == LENS_CELL && m->source->units[c->source].kind == LENS_ROW;
    if (cell)
        write_cell_line(c, e);
    before = m->out->size;
    if (row && !first && e->index && !has_mark(m->source, e->source))
        wm_buffer_add_str(m->out, "|-\n");
    lens_emit(m, e->edited, sibling);
    bool own_line = e->index && m->source->units[e->source].from && lens_start(m->source, m->source->units[e->source].from) &&
                    m->source->source.data[lens_start(m->source, m->source->units[e->source].from) - 1] == '\n';
    if (cell && !own_line)
        mend_signs(m, before);
    bool bare = row && first && !e->index && c->unit_count && !has_mark(m->source, c->units[0]);
    if (bare && m->out->size > before + 3 && memcmp(m->out->data + before, "|-\n", 3) == 0) {
        memmove(m->out->data + before, m->out->data + before + 3, m->out->size - before - 3);
        m->out->size -= 3;
    }
}

/* What opens a cell is edited part by part; elsewhere it is that of the base or the printer's. */
static bool write_cell_open(children *c)
{
    lens_merge *m = c->m;
    const lens_unit *a = &m->source->units[c->source], *e = &m->edited->units[c->edited];
    if (a->kind != LENS_CELL || e->kind != LENS_CELL || a->open <= a->from || e->twin == LENS_NO_UNIT)
        return false;
    wm_slice own = lens_bytes(m->source, m->source->tokens[a->from].start, m->source->tokens[a->open - 1].end);
    const wm_node *printed = m->printed->units[e->twin].node;
    if (printed->u.cell.header == e->node->u.cell.header && printed->u.cell.align == e->node->u.cell.align &&
        printed->u.cell.colspan == e->node->u.cell.colspan && printed->u.cell.rowspan == e->node->u.cell.rowspan) {
        lens_copy_source(m, a->from, a->open);
        return true;
    }
    lens_merge_cell(m, own, printed, e->node, false);
    return true;
}

static void write_children(children *c)
{
    lens_merge *m = c->m;
    const lens_unit *a = &m->source->units[c->source];
    bool keeps = keeps_marks(c);
    if (write_cell_open(c))
        keeps = true;
    else if (keeps)
        lens_copy_source(m, a->from, a->open);
    else
        lens_copy_edited(m, m->edited->units[c->edited].from, m->edited->units[c->edited].open);
    for (int i = 0; i <= (int)c->count && !m->failed; i++) {
        write_between(c, i - 1, i);
        if (i == (int)c->count)
            break;
        const lens_element *e = &c->elements[i];
        if (in_table(c) && (e->source == LENS_NO_UNIT || m->source->units[e->source].kind != LENS_ROW) && e->index)
            write_displaced(c, e);
        else
            write_element(c, (size_t)i);
    }
    if (keeps)
        lens_copy_source(m, a->close, a->to);
    else
        lens_copy_edited(m, m->edited->units[c->edited].close, m->edited->units[c->edited].to);
}

void lens_emit_children(lens_merge *m, uint32_t source, uint32_t edited)
{
    children c = {.m = m, .source = source, .edited = edited};
    collect_units(&c);
    collect_elements(&c);
    add_displaced(&c);
    find_in_place(&c);
    c.gaps = calloc(c.unit_count + 1, sizeof *c.gaps);
    c.place = malloc((c.unit_count + 2) * sizeof *c.place);
    m->failed |= !c.gaps || !c.place;
    if (!m->failed) {
        for (size_t i = 0; i < c.unit_count + 2; i++)
            c.place[i] = -1;
        for (size_t i = 0; i < c.count; i++)
            if (c.elements[i].index)
                c.place[c.elements[i].index] = (int)i;
        place_gaps(&c);
        write_children(&c);
    }
    free(c.units);
    free(c.elements);
    free(c.gaps);
    free(c.place);
}
