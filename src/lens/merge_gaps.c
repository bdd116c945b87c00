/* merge_gaps.c - what stands between a container's children.
 *
 * SPDX-License-Identifier: MIT
 *
 * Between two children that are still neighbours stand the bytes of the base. Elsewhere the silent part of a gap
 * stands where merge_silent.c says, and newlines follow least_newlines: the least for (kind, neighbour, container).
 */
#include <stdlib.h>

#include "lens/merge_children.h"

/* ---- newlines ---- */

typedef enum edge { EDGE_START, EDGE_END, EDGE_UNIT } edge;

/* What stands at one side of a separator. */
typedef struct side {
    edge edge;
    lens_unit_kind kind;
    unsigned list;           /* kind of the list */
} side;

static unsigned list_kind(const lens_pieces *p, uint32_t unit)
{
    const wm_node *n = p->units[unit].node;
    return n && n->type == WM_NODE_LIST ? (unsigned)n->u.list.kind + 1 + (n->u.list.html ? 8u : 0) : 0;
}

static side side_of(const lens_children *c, int element)
{
    if (element < 0)
        return (side){.edge = EDGE_START};
    if (element >= (int)c->count)
        return (side){.edge = EDGE_END};
    const lens_element *e = &c->elements[element];
    const lens_pieces *p = e->source != LENS_NO_UNIT ? c->m->source : c->m->edited;
    uint32_t unit = e->source != LENS_NO_UNIT ? e->source : e->edited;
    lens_unit_kind kind = (lens_unit_kind)p->units[unit].kind;
    if (e->source != LENS_NO_UNIT && e->edited != LENS_NO_UNIT) {
        /* A paragraph may have become a heading. What the printer merely writes as another kind is what it was. */
        lens_unit_kind now = (lens_unit_kind)c->m->edited->units[e->edited].kind;
        kind = now == lens_printed_kind(c->m, e->source) ? kind : now;
    }
    return (side){.edge = EDGE_UNIT, .kind = kind, .list = list_kind(p, unit)};
}

static bool is_part(lens_unit_kind kind)
{
    return lens_is_item((uint8_t)kind) || kind == LENS_ROW || kind == LENS_CELL;
}

/* The least newlines between two units in a container: fewer would make one of them, or none. */
static unsigned least_newlines(const lens_children *c, side x, side y)
{
    const lens_unit *box = &c->m->source->units[c->source];
    bool html = box->kind == LENS_LIST && (box->html);
    if (x.edge == EDGE_END || y.edge == EDGE_START)
        return 0;
    if (x.edge == EDGE_START)
        return y.edge == EDGE_UNIT && ((box->kind == LENS_TABLE) || (box->kind == LENS_QUOTE && y.kind != LENS_TEXT) ||
               (box->kind == LENS_CELL && y.kind != LENS_TEXT && y.kind != LENS_SOLE) || box->gallery) ? 1 : 0;
    if (y.edge == EDGE_END)
        return (box->kind == LENS_TABLE && box->close < box->to) || box->gallery ? 1 : 0;
    if (is_part(x.kind) || is_part(y.kind) || box->kind == LENS_TABLE) /* captions: Markdown has paragraphs for them */
        return html || x.kind == LENS_CELL ? 0 : 1;
    bool text = x.kind == LENS_TEXT && y.kind == LENS_TEXT;
    bool lists = x.kind == LENS_LIST && y.kind == LENS_LIST && x.list == y.list && x.list < 8;
    bool lines = x.kind == LENS_LINES && y.kind == LENS_LINES;
    return text || lists || lines ? 2 : 1;
}

static bool is_enough(const lens_children *c, wm_slice s, side x, side y)
{
    unsigned n = lens_newlines(s), least = least_newlines(c, x, y);
    /* A line of spaces alone is one of those that start with a space. */
    bool lines = x.kind == LENS_LINES && y.kind == LENS_LINES && wm_find(s, WM_LIT("\n\n"), 0) == WM_NONE;
    bool part = x.edge == EDGE_UNIT && y.edge == EDGE_UNIT && is_part(x.kind) && is_part(y.kind) && x.kind < LENS_ROW;
    return n >= least && !lines && !(part && n > 1);
}

/* White space that stood behind an element in the base, and before one. */
static bool space_behind(const lens_children *c, int element, wm_slice *s)
{
    size_t k = element < 0 ? 0 : element >= (int)c->count ? SIZE_MAX : c->elements[element].ends ? c->elements[element].ends : SIZE_MAX;
    if (k == SIZE_MAX)
        return false;
    const lens_gap *g = &c->gaps[k];
    *s = lens_bytes(c->m->source, g->start, g->core == g->core_end ? g->end : g->core);
    return true;
}

/* White space without the spaces that end the line before it: they stay with that line. */
static wm_slice from_newline(wm_slice s)
{
    const char *newline = s.size ? memchr(s.data, '\n', s.size) : NULL;
    return newline ? wm_sub(s, (size_t)(newline - s.data), s.size) : s;
}

static bool space_before(const lens_children *c, int element, wm_slice *s)
{
    size_t k = element >= (int)c->count ? c->unit_count + 1 : element < 0 ? 0 : c->elements[element].starts;
    if (!k)
        return false;
    const lens_gap *g = &c->gaps[k - 1];
    *s = from_newline(lens_bytes(c->m->source, g->core == g->core_end ? g->start : g->core_end, g->end));
    return true;
}

static bool is_between_parts(side x, side y)
{
    return x.edge == EDGE_UNIT && y.edge == EDGE_UNIT && is_part(x.kind) && is_part(y.kind);
}

/* White space that stood before the row or item at the place of an element: of rows that change places each takes the empty line
 * that stood before the other. */
static bool space_at_place(const lens_children *c, int element, wm_slice *s)
{
    const lens_gap *g = c->home[element] ? &c->gaps[c->home[element] - 1] : NULL;
    if (!g || g->core != g->core_end)
        return false;
    *s = from_newline(lens_bytes(c->m->source, g->start, g->end));
    return true;
}

/* The spaces at the end of s, white space of the base, with which the line of the next unit begins. */
static wm_slice indent_in(const lens_children *c, wm_slice s)
{
    size_t at = s.size;
    while (at && (s.data[at - 1] == ' ' || s.data[at - 1] == '\t'))
        at--;
    bool begins = at ? s.data[at - 1] == '\n' : s.data == c->m->source->source.data;
    return begins ? wm_sub(s, at, s.size) : WM_LIT("");
}

static void write_own_indent(lens_children *c, int element)
{
    wm_slice own;
    if (space_before(c, element, &own))
        wm_buffer_add_slice(c->m->out, indent_in(c, own));
}

/* Writes white space of the base before another element than the one whose line it began, which has its own indent. */
static void write_behind_space(lens_children *c, wm_slice s, int y)
{
    wm_buffer_add_slice(c->m->out, wm_sub(s, 0, s.size - indent_in(c, s).size));
    write_own_indent(c, y);
}

/* What the printer put before an element of the edited file. */
static wm_slice printed_space(const lens_children *c, int element)
{
    const lens_pieces *p = c->m->edited;
    uint32_t unit = element < (int)c->count && element >= 0 ? c->elements[element].edited : LENS_NO_UNIT;
    if (unit == LENS_NO_UNIT || !p->units[unit].from)
        return WM_LIT("\n");
    uint32_t prev = p->units[unit].prev;
    uint32_t from = prev != LENS_NO_UNIT ? p->units[prev].to : p->units[unit].from;
    return lens_blank_end(lens_range(p, from, p->units[unit].from));
}

/* ---- writing ---- */

/* `||` of an empty cell, which is filled now. */
static bool is_tight_cell(const lens_children *c)
{
    const lens_unit *a = &c->m->source->units[c->source];
    wm_buffer *out = c->m->out;
    return a->kind == LENS_CELL && !c->unit_count && out->size && (out->data[out->size - 1] == '|' || out->data[out->size - 1] == '!');
}

static bool is_item_of_lines(const lens_children *c)
{
    const lens_unit *box = &c->m->source->units[c->source];
    return lens_is_item(box->kind) && !box->html && !box->gallery;
}

static void write_line_end(lens_children *c, int x)
{
    if (x >= 0 && x < (int)c->count)
        lens_write_line_end(c->m, c->elements[x].edited);
}

/* White space that begins with a newline, behind the spaces that ended the line of element x. */
static void write_space(lens_children *c, int x, wm_slice s)
{
    if (s.size && s.data[0] == '\n')
        write_line_end(c, x);
    wm_buffer_add_slice(c->m->out, s);
}

/* Whether the leaf of the base that began or ended as child k, from 1, has its first picture on a line and text on the next. */
static bool has_picture_line(const lens_children *c, size_t k)
{
    enum { FAR = 256 };
    const lens_pieces *p = c->m->source;
    const lens_unit *u = k ? &p->units[c->units[k - 1]] : NULL;
    for (uint32_t i = u && u->leaf ? u->from : 0; u && u->leaf && i + 1 < u->to && i < u->from + FAR; i++)
        if (lens_ends_picture(&p->tokens[i]))
            return p->source.data[p->tokens[i].end] == '\n';
    return false;
}

/* Whether an element is a picture that style clean prints above what stands behind it: that needs no empty line before it. */
static bool is_picture(const lens_children *c, int element)
{
    const lens_pieces *p = c->m->edited;
    uint32_t edited = element >= 0 && element < (int)c->count && p->rules.pictures ? c->elements[element].edited : LENS_NO_UNIT;
    const lens_unit *u = edited == LENS_NO_UNIT ? NULL : &p->units[edited];
    return u && u->leaf && u->to > u->from && lens_ends_picture(&p->tokens[u->to - 1]);
}

/* Whether element x is a picture, and the next one stands on the line behind it: so stood text in the base here. */
static bool is_picture_line(const lens_children *c, int x, int y)
{
    return is_picture(c, x) && y < (int)c->count &&
           (has_picture_line(c, c->elements[x].starts) || has_picture_line(c, c->elements[y].starts) || has_picture_line(c, c->elements[y].ends));
}

static void write_separator(lens_children *c, int x, int y)
{
    side left = side_of(c, x), right = side_of(c, y);
    wm_slice s;
    bool new_x = left.edge == EDGE_UNIT && !c->elements[x].ends, new_y = right.edge == EDGE_UNIT && !c->elements[y].starts;
    bool last = right.edge == EDGE_END;
    if (left.kind == LENS_CELL && right.kind == LENS_CELL && left.edge == EDGE_UNIT && right.edge == EDGE_UNIT) {
        wm_slice space = lens_cell_space(c->m, &c->line);
        if (!new_x && lens_newlines(space) && space_behind(c, x, &s))
            wm_buffer_add_slice(c->m->out, wm_sub(s, 0, s.size - from_newline(s).size));
        wm_buffer_add_slice(c->m->out, from_newline(space));
        return;
    }
    if (is_between_parts(left, right) && space_at_place(c, y, &s) && is_enough(c, s, left, right)) {
        write_space(c, x, s);
        return;
    }
    bool begins = left.edge == EDGE_START && new_y && right.kind == LENS_TEXT && is_item_of_lines(c);
    if (begins && (lens_marker_space(c->m, c->elements[y].edited, &s) || space_behind(c, x, &s))) {
        wm_buffer_add_slice(c->m->out, lens_newlines(s) ? WM_LIT(" ") : s);
        return;
    }
    if (last && space_before(c, y, &s) && is_enough(c, s, left, right)) {
        if (is_item_of_lines(c) && left.edge == EDGE_UNIT && !lens_newlines(s) && !c->elements[x].ends)
            write_line_end(c, x); /* it ends with other words */
        else
            write_space(c, x, s);
        return;
    }
    bool behind = (!new_x && space_behind(c, x, &s)) && is_enough(c, s, left, right) &&
                  !(new_y && right.kind != left.kind && left.edge == EDGE_UNIT && lens_newlines(s) < 2 && left.kind != LENS_HEADING && !is_part(right.kind));
    if (behind && is_part(right.kind)) { /* whose marks write the space before them */
        wm_buffer_add_slice(c->m->out, s);
        return;
    }
    if (behind) {
        write_behind_space(c, s, y);
        return;
    }
    if (!new_y && space_before(c, y, &s) && is_enough(c, s, left, right) && left.edge != EDGE_START) {
        write_space(c, x, s);
        return;
    }
    if (is_picture_line(c, x, y)) {
        write_space(c, x, WM_LIT("\n"));
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
    write_space(c, x, is_enough(c, s, left, right) ? s : wm_sub(WM_LIT("\n\n"), 0, least));
    wm_slice out = wm_buffer_slice(c->m->out);
    if (right.edge == EDGE_UNIT && !is_part(right.kind) && (!out.size || out.data[out.size - 1] == '\n'))
        write_own_indent(c, y);
}

/* Which gap of the base stood at each element's place, among those that are kept. Between it and the one before, nothing went and
 * nothing came. */
static void find_homes(lens_children *c)
{
    size_t unit = 0;
    for (size_t i = 0; i < c->count; i++) {
        if (!c->elements[i].index)
            continue;
        size_t before = unit++;
        while (unit <= c->unit_count && c->place[unit] < 0)
            unit++;
        if (unit == before + 1 && (!i || c->elements[i - 1].index))
            c->home[i] = (uint32_t)unit;
    }
}

/* The silent parts that go with an element, in the order of the base. */
static void chain_gaps(lens_children *c)
{
    for (size_t k = c->unit_count + 1; k--;) {
        int at = c->gaps[k].at;
        if (at >= LENS_GAP_WHOLE)
            continue;
        uint32_t *first = at >= 0 ? &c->behind[at] : &c->before[~at];
        c->chain[k] = *first;
        *first = (uint32_t)k + 1;
    }
}

/* What is written between two elements so far. */
typedef struct between {
    int x;                   /* the element before */
    bool any, at_end, joins; /* at_end: the last piece stood at the container's end; joins: right before the next element */
    bool touches;            /* the last piece is on a line of its own, and the next element stood on that line: `<br><gallery>` */
    bool begun;              /* the last piece is the tag that begins the next element */
    bool parted;             /* a list of notes without notes is among the pieces: no text goes on behind it */
    unsigned have;           /* the most newlines in a row */
    unsigned lead;           /* newlines before the last piece */
    wm_slice tail;           /* white space behind the last piece in the base */
} between;

/* The end of the last node of this type in a gap; its start when there is none. */
static uint32_t last_end(const lens_children *c, const lens_gap *g, wm_node_type type)
{
    size_t k = (size_t)(g - c->gaps);
    uint32_t end = g->start;
    const wm_node *n = k && k <= c->unit_count ? c->m->source->units[c->units[k - 1]].node : NULL;
    for (n = n ? n->next : NULL; n && n->span.start < g->core_end; n = n->next)
        end = n->type == type ? n->span.end : end;
    return end;
}

/* Whether two paragraphs stood around the gap. */
static bool parted_text(const lens_children *c, const lens_gap *g)
{
    const lens_unit *units = c->m->source->units;
    size_t k = (size_t)(g - c->gaps);
    return k && k < c->unit_count && units[c->units[k - 1]].kind == LENS_TEXT && units[c->units[k]].kind == LENS_TEXT;
}

static void write_piece(lens_children *c, between *w, const lens_gap *g, wm_slice lead)
{
    w->parted |= last_end(c, g, WM_NODE_REFERENCES) > g->start;
    wm_buffer_add_slice(c->m->out, lead);
    w->lead = lens_newlines(lead);
    /* MediaWiki takes the newlines before a category away with it (Parser::handleInternalLinks2). */
    bool eaten = last_end(c, g, WM_NODE_CATEGORY) > g->start && !parted_text(c, g);
    w->have = eaten ? 0 : w->lead > w->have ? w->lead : w->have;
    lens_copy_bytes(c->m, g->core, g->core_end);
    w->tail = lens_bytes(c->m->source, g->core_end, g->end);
    w->at_end = g == &c->gaps[c->unit_count];
    w->any = true;
}

/* Whether nothing stands before the first child: the line of what comes there begins the container. */
static bool begins_bare(const lens_children *c)
{
    const lens_unit *box = &c->m->source->units[c->source];
    return box->kind == LENS_PAGE || (box->kind == LENS_LIST && !box->html && !box->gallery);
}

static void write_behind(lens_children *c, between *w, const lens_gap *g)
{
    wm_slice lead = lens_bytes(c->m->source, g->start, g->core);
    if (w->any && lens_newlines(w->tail))
        lead = w->tail;
    else if (w->any && !lens_newlines(lead) && c->m->source->units[c->source].kind != LENS_ROW)
        lead = WM_LIT("\n");
    else if (w->x < 0 && g != c->gaps && begins_bare(c))
        lead = WM_LIT("");
    write_piece(c, w, g, lead);
}

/* next: the element that the piece stands before. */
static void write_before(lens_children *c, between *w, const lens_gap *g, int next)
{
    wm_slice lead = lens_bytes(c->m->source, g->start, g->core), s;
    if (w->any)
        lead = lens_newlines(w->tail) ? w->tail : lens_newlines(lead) ? lead : WM_LIT("\n");
    else if (w->x < 0 && space_behind(c, w->x, &s) && c->gaps[0].at != LENS_GAP_GONE)
        lead = s;
    else if (w->x < 0)
        lead = !begins_bare(c) && lens_newlines(lead) ? lead : WM_LIT("");
    else if (space_behind(c, w->x, &s) && lens_newlines(s))
        lead = s;
    else
        lead = lens_newlines(lead) ? from_newline(lead) : WM_LIT("\n\n");
    /* What begins the line of the next element stays there: `<noinclude>text` after a new paragraph; so does a poem's
     * tag. */
    bool joins = next < (int)c->count && c->elements[next].starts && g == &c->gaps[c->elements[next].starts - 1];
    w->begun = joins && lens_begins_next(c, c->elements[next].starts - 1, g);
    bool begins_line = joins && (g->core_end == g->end || w->begun);
    if (begins_line && w->x >= 0 && lens_newlines(lead) < least_newlines(c, side_of(c, w->x), side_of(c, next)))
        lead = WM_LIT("\n\n");
    write_piece(c, w, g, lead);
}

/* What parts the last piece from the next element. */
static void write_tail(lens_children *c, const between *w, int y)
{
    side l = side_of(c, w->x), r = side_of(c, y);
    unsigned least = least_newlines(c, l, r);
    if ((w->have >= 2 || w->parted) && least > 1)
        least = w->joins && !lens_newlines(w->tail) ? 0 : 1;
    if (l.edge == EDGE_START && r.edge == EDGE_UNIT && r.kind != LENS_TEXT)
        least = 1;
    if (w->touches || w->begun)
        least = 0;
    bool ends = r.edge == EDGE_END && !w->at_end;
    if (w->at_end && r.edge == EDGE_UNIT && w->lead > least) /* what ended the page has nothing behind it */
        least = w->lead > 2 ? 2 : w->lead;
    if (!ends && lens_newlines(w->tail) >= least && (lens_newlines(w->tail) || least == 0 || w->joins))
        wm_buffer_add_slice(c->m->out, w->tail);
    else
        wm_buffer_add_slice(c->m->out, wm_sub(WM_LIT("\n\n"), 0, least));
}

/* Writes what stood between two lists before an item of the second, where they are one now. */
static void write_seams(lens_children *c, between *w, int y)
{
    lens_merge *m = c->m;
    uint32_t unit = w->x >= 0 && y < (int)c->count ? c->elements[y].source : LENS_NO_UNIT;
    bool item = unit != LENS_NO_UNIT && lens_is_item(m->source->units[unit].kind);
    for (size_t i = 0; item && i < m->seams.count; i++) {
        lens_seam *seam = &m->seams.items[i];
        if (seam->unit != unit)
            continue;
        wm_buffer_add_slice(m->out, w->any && lens_newlines(w->tail) ? w->tail : WM_LIT("\n"));
        lens_copy_bytes(m, seam->start, seam->end);
        *w = (between){.x = w->x, .any = true, .have = 1, .lead = 1, .tail = WM_LIT("\n")};
        seam->written = true;
    }
}

bool lens_is_whole(const lens_children *c, int x, int y)
{
    size_t left = x < 0 ? 0 : c->elements[x].ends, right = y >= (int)c->count ? c->unit_count + 1 : c->elements[y].starts;
    if ((x >= 0 && !left) || right != left + 1 || c->gaps[left].at != LENS_GAP_WHOLE)
        return false;
    bool cells = x >= 0 && right <= c->unit_count && c->line.own != LENS_NO_UNIT && c->gaps[left].core == c->gaps[left].core_end;
    return !cells || c->line.own == c->units[right - 1];
}

/* The next unit of the base that is still there. */
static uint32_t next_kept(lens_children *c)
{
    while (c->kept < c->unit_count && c->place[c->kept + 1] < 0)
        c->kept++;
    return c->kept < c->unit_count ? c->units[c->kept++] : LENS_NO_UNIT;
}

/* How many tables that nothing ends stand at the end of a unit, one in the other. */
static unsigned count_unended(const lens_pieces *p, uint32_t unit)
{
    unsigned n = 0;
    for (; unit != LENS_NO_UNIT; unit = p->units[unit].last) {
        const lens_unit *u = &p->units[unit];
        if (u->kind == LENS_TABLE && u->close < u->to)
            return n;
        n += u->kind == LENS_TABLE;
    }
    return n;
}

/* Ends the tables that ended with the page: what comes behind them now would be in them. */
static void end_tables(lens_children *c, int x)
{
    const lens_element *e = x >= 0 ? &c->elements[x] : NULL;
    const lens_merge *m = c->m;
    bool anew = e && e->edited != LENS_NO_UNIT && m->anew && m->anew[e->edited];
    if (!e || e->source == LENS_NO_UNIT || e->index != c->unit_count || anew)
        return;
    for (unsigned n = count_unended(m->source, e->source); n; n--)
        wm_buffer_add_str(m->out, "\n|}");
}

/* Whether an element is of another kind than the child of the base, from 1, as which it begins or ends. */
static bool is_other_kind(const lens_children *c, int element, size_t child)
{
    return child && side_of(c, element).kind != (lens_unit_kind)c->m->source->units[c->units[child - 1]].kind;
}

/* Writes a gap of the base between two that are still neighbours. Where one of them became of another kind, as a heading that is
 * a paragraph now, more newlines may be needed: beside the one that changed, or behind what stands on the line of x. */
static void write_whole(lens_children *c, int x, int y, const lens_gap *g)
{
    const lens_pieces *p = c->m->source;
    uint32_t category = last_end(c, g, WM_NODE_CATEGORY), at = g->core_end;
    wm_slice gap = lens_bytes(p, category, g->end), lead = lens_bytes(p, g->start, g->core);
    bool both = x >= 0 && y < (int)c->count, enough = is_picture(c, x) && lens_newlines(gap);
    bool left = both && is_other_kind(c, x, c->elements[x].ends), right = both && is_other_kind(c, y, c->elements[y].starts);
    unsigned least = least_newlines(c, side_of(c, x), side_of(c, y));
    bool held = least < 2 ? lens_newlines(lens_bytes(p, g->start, g->end)) >= least : wm_find(gap, WM_LIT("\n\n"), 0) != WM_NONE;
    if ((!left && !right) || enough || held) {
        lens_copy_bytes(c->m, g->start, g->end);
        return;
    }
    if (left && category == g->start && lens_newlines(lead))
        at = g->start;
    uint32_t line = at; /* spaces at the end of the line stay there */
    while (line < g->end && p->source.data[line] == ' ')
        line++;
    at = line < g->end && p->source.data[line] == '\n' ? line : at;
    bool begun = at > g->start && p->source.data[at - 1] == '\n'; /* a comment takes its line's end along */
    lens_copy_bytes(c->m, g->start, at);
    wm_buffer_add_str(c->m->out, least < 2 || begun || lens_newlines(lens_bytes(p, at, g->end)) ? "\n" : "\n\n");
    lens_copy_bytes(c->m, at, g->end);
}

/* All that stands between elements x and y. */
void lens_write_between(lens_children *c, int x, int y)
{
    size_t right = y >= (int)c->count ? c->unit_count + 1 : c->elements[y].starts;
    c->line.own = LENS_NO_UNIT;
    if (c->m->source->units[c->source].kind == LENS_ROW && y < (int)c->count && right)
        c->line.own = next_kept(c);
    if (lens_is_whole(c, x, y)) {
        between w = {.x = x};
        for (uint32_t k = c->behind[x + 1]; k; k = c->chain[k - 1])
            write_behind(c, &w, &c->gaps[k - 1]); /* from before the second of two lists that are one now */
        write_whole(c, x, y, &c->gaps[right - 1]);
        return;
    }
    if (y < (int)c->count && c->m->source->units[c->source].kind == LENS_PAGE)
        end_tables(c, x);
    between w = {.x = x, .joins = true};
    for (uint32_t k = c->behind[x + 1]; k; k = c->chain[k - 1])
        write_behind(c, &w, &c->gaps[k - 1]);
    for (uint32_t k = c->before[y]; k; k = c->chain[k - 1]) {
        bool begins = !c->m->out->size;
        write_before(c, &w, &c->gaps[k - 1], y);
        w.joins = right == k;
        w.touches = w.joins && c->gaps[k - 1].core_end == c->gaps[k - 1].end && (w.lead || begins);
    }
    write_seams(c, &w, y);
    if (w.any)
        write_tail(c, &w, y);
    else
        write_separator(c, x, y);
}

bool lens_place_gaps(lens_children *c)
{
    c->gaps = calloc(c->unit_count + 1, sizeof *c->gaps);
    c->place = malloc(4 * (c->unit_count + 2) * sizeof *c->place);
    c->behind = calloc(c->count + 2, sizeof *c->behind);
    c->before = calloc(c->count + 2, sizeof *c->before);
    c->chain = calloc(c->unit_count + 2, sizeof *c->chain);
    c->home = calloc(c->count + 1, sizeof *c->home);
    if (!c->gaps || !c->place || !c->behind || !c->before || !c->chain || !c->home)
        return false;
    c->starts = c->place + c->unit_count + 2;
    c->ends = c->starts + c->unit_count + 2;
    c->within = c->ends + c->unit_count + 2;
    for (size_t i = 0; i < 4 * (c->unit_count + 2); i++)
        c->place[i] = -1;
    for (size_t i = 0; i < c->count; i++) {
        const lens_element *e = &c->elements[i];
        c->place[e->index] = c->starts[e->starts] = c->ends[e->ends] = (int)i;
    }
    c->place[0] = c->starts[0] = c->ends[0] = -1; /* of those that are no unit of the base */
    lens_find_within(c, c->within);
    lens_place_silent(c);
    chain_gaps(c);
    find_homes(c);
    return true;
}

void lens_free_children(lens_children *c)
{
    free(c->units);
    free(c->elements);
    free(c->gaps);
    free(c->place);
    free(c->behind);
    free(c->before);
    free(c->chain);
    free(c->home);
}
