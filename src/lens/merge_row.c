/* merge_row.c - the cells of a row: the signs that open them and what parts them.
 *
 * SPDX-License-Identifier: MIT
 *
 * What parts two cells, ` || ` or a new line, belongs to their places in the row. Places go with cells that go; those
 * that stay take them in order, and a new cell is set apart as the next one is:
 *
 *     | a || b        the first column goes     | b
 *     | c             the two change places     | d
 *     || d                                      || c
 */
#include <stdio.h>

#include "lens/merge_children.h"

enum { NEAR = 64 };

/* ---- the places of a row ---- */

static uint32_t next_cell(const lens_pieces *p, uint32_t cell)
{
    do
        cell = p->units[cell].next;
    while (cell != LENS_NO_UNIT && p->units[cell].kind != LENS_CELL);
    return cell;
}

static uint32_t first_cell(const lens_pieces *p, uint32_t row)
{
    uint32_t cell = p->units[row].first;
    return cell == LENS_NO_UNIT || p->units[cell].kind == LENS_CELL ? cell : next_cell(p, cell);
}

static bool begins_with_text(const lens_pieces *p, uint32_t cell)
{
    uint32_t first = p->units[cell].first;
    return first != LENS_NO_UNIT && p->units[first].kind == LENS_TEXT;
}

static bool parts_cells(const lens_pieces *p, uint32_t row)
{
    uint32_t first = p->units[row].kind == LENS_ROW ? first_cell(p, row) : LENS_NO_UNIT;
    return first != LENS_NO_UNIT && next_cell(p, first) != LENS_NO_UNIT;
}

lens_line lens_line_of(const lens_pieces *p, uint32_t row)
{
    uint32_t found = row, up = row, down = row;
    for (int far = 0; far < NEAR && !parts_cells(p, found) && (up != LENS_NO_UNIT || down != LENS_NO_UNIT); far++) {
        up = up == LENS_NO_UNIT ? up : p->units[up].prev;
        down = down == LENS_NO_UNIT ? down : p->units[down].next;
        found = up != LENS_NO_UNIT && parts_cells(p, up) ? up : down != LENS_NO_UNIT && parts_cells(p, down) ? down : row;
    }
    lens_line line = {.place = first_cell(p, found), .own = LENS_NO_UNIT};
    line.like = line.place;
    while (line.like != LENS_NO_UNIT && !begins_with_text(p, line.like))
        line.like = next_cell(p, line.like);
    return line;
}

/* The white space before a cell of the base. */
static wm_slice space_before(const lens_pieces *p, uint32_t cell)
{
    return lens_blank_end(lens_bytes(p, 0, lens_start(p, p->units[cell].from)));
}

static uint32_t next_place(const lens_pieces *p, const lens_line *line)
{
    uint32_t next = line->sign && line->place != LENS_NO_UNIT ? next_cell(p, line->place) : LENS_NO_UNIT;
    return next != LENS_NO_UNIT ? next : line->place;
}

static bool is_first(const lens_pieces *p, uint32_t cell)
{
    return first_cell(p, p->units[cell].parent) == cell;
}

wm_slice lens_cell_space(const lens_merge *m, const lens_line *line)
{
    const lens_pieces *p = m->source;
    uint32_t like = line->own != LENS_NO_UNIT && !is_first(p, line->own) ? line->own : next_place(p, line);
    return like == LENS_NO_UNIT || is_first(p, like) ? WM_LIT("\n") : space_before(p, like);
}

/* ---- signs ---- */

static size_t count_signs(wm_slice open)
{
    size_t n = 0;
    while (n < open.size && n < 2 && (open.data[n] == '|' || open.data[n] == '!') && open.data[n] == open.data[0])
        n++;
    return n;
}

static bool is_first_row(const lens_pieces *p, uint32_t row)
{
    do
        row = p->units[row].prev;
    while (row != LENS_NO_UNIT && (p->units[row].kind != LENS_ROW || p->units[row].first == LENS_NO_UNIT));
    return row == LENS_NO_UNIT;
}

/* In a pipe table, Markdown says only whether its first row is one of headers. All other cells stay headers
 * or not, as they were; a new cell is what stood at its place. */
static bool is_header(const lens_merge *m, uint32_t edited, uint32_t source, uint32_t place)
{
    const lens_pieces *p = m->source, *e = m->edited;
    uint32_t row = e->units[edited].parent, source_row = lens_source_of(m, row);
    uint32_t of = source != LENS_NO_UNIT ? source : source_row != LENS_NO_UNIT ? place : LENS_NO_UNIT;
    bool now = e->units[edited].node->u.cell.header;
    if (of == LENS_NO_UNIT || !m->grid || m->grid->headers_told || (m->anew && m->anew[edited]))
        return now;
    if (is_first_row(e, row)) {
        uint32_t first = first_cell(e, row), was = lens_source_of(m, first);
        was = was == LENS_NO_UNIT && source_row != LENS_NO_UNIT ? first_cell(p, source_row) : was;
        if (was == LENS_NO_UNIT || p->units[was].node->u.cell.header != e->units[first].node->u.cell.header)
            return now;
    }
    return p->units[of].node->u.cell.header;
}

/* The sign of a cell on the line of another one: a line of headers may mix `!!` and `||`, which belong to their places. */
static char sign_on_line(const lens_pieces *p, const lens_line *line, char had)
{
    const lens_unit *own = line->own != LENS_NO_UNIT && line->sign == '!' ? &p->units[line->own] : NULL;
    wm_slice open = own ? lens_range(p, own->from, own->open) : WM_LIT("");
    return count_signs(open) == 2 ? open.data[0] : had;
}

/* Whether a cell is more than a line of text. */
bool lens_has_blocks(const lens_pieces *p, uint32_t cell)
{
    uint32_t first = p->units[cell].first;
    return first != LENS_NO_UNIT && (p->units[first].next != LENS_NO_UNIT || p->units[first].kind != LENS_TEXT);
}

/* Whether what follows the last cell on its line would be part of it. */
static bool is_broken(const lens_merge *m, const lens_line *line, bool whole)
{
    if (!whole)
        return memchr(m->out->data + line->at, '\n', m->out->size - line->at);
    uint32_t source = lens_source_of(m, line->cell);
    return lens_has_blocks(m->edited, line->cell) && source != LENS_NO_UNIT && !lens_has_blocks(m->source, source);
}

static bool begins_line(wm_slice before)
{
    size_t at = before.size;
    while (at && (before.data[at - 1] == ' ' || before.data[at - 1] == '\t'))
        at--;
    return !at || before.data[at - 1] == '\n';
}

/* Replaces the signs of the cell at at; `|-5` would be a row, `!-5` is a header. */
static void set_signs(lens_merge *m, size_t at, size_t had, char sign, size_t count)
{
    wm_buffer *out = m->out;
    char signs[4] = {sign, sign, ' ', 0};
    char next = at + had < out->size ? out->data[at + had] : ' ';
    bool apart = count == 1 && sign == '|' && next && strchr("-+}", next);
    size_t size = count + apart, tail = out->size - at - had;
    for (size_t i = had; i < size; i++)
        wm_buffer_add_char(out, ' ');
    if (out->failed)
        return;
    memmove(out->data + at + size, out->data + at + had, tail);
    memcpy(out->data + at, signs + 2 - count, size);
    out->size = at + size + tail;
}

void lens_write_cell(lens_merge *m, lens_line *line, uint32_t edited, uint32_t sibling, bool whole)
{
    wm_buffer *out = m->out;
    const lens_pieces *p = m->source;
    uint32_t source = lens_source_of(m, edited);
    uint32_t place = line->own != LENS_NO_UNIT ? line->own : next_place(p, line);
    bool header = is_header(m, edited, source, place), begins = begins_line(wm_buffer_slice(out));
    if (!begins && line->sign && (header != (line->sign == '!') || is_broken(m, line, whole))) {
        while (out->size && out->data[out->size - 1] == ' ')
            out->size--;
        wm_buffer_add_char(out, '\n');
        begins = true;
    }
    size_t at = out->size;
    if (sibling == LENS_NO_UNIT && place != LENS_NO_UNIT)
        sibling = begins_with_text(p, place) || line->like == LENS_NO_UNIT ? place : line->like;
    lens_emit(m, edited, sibling);
    wm_slice cell = wm_sub(wm_buffer_slice(out), at, out->size);
    bool began = source != LENS_NO_UNIT && begins_line(lens_bytes(p, 0, lens_start(p, p->units[source].from)));
    size_t had = count_signs(cell);
    bool odd = had == 1 && !begins && !began && source != LENS_NO_UNIT; /* a comment stands between the two */
    char sign = begins || had < 2 ? (header ? '!' : '|') : cell.data[0];
    if (!begins)
        sign = sign_on_line(p, line, sign);
    if (had && !odd) /* of two that began a line, the second ended no attributes */
        set_signs(m, at, begins && began ? 1 : had, sign, begins ? 1 : 2);
    line->sign = begins || !line->sign ? sign : line->sign;
    line->place = place;
    line->cell = edited;
    line->at = at;
}

/* With which blanks the line begins on which the first cell of a row stands: ` | a || b`. */
static wm_slice indent_of(const lens_pieces *p, uint32_t cell)
{
    wm_slice space = cell == LENS_NO_UNIT ? WM_LIT("") : space_before(p, cell);
    size_t at = space.size;
    while (at && space.data[at - 1] != '\n')
        at--;
    return at ? wm_sub(space, at, space.size) : WM_LIT("");
}

/* A new row, with its cells on lines of their own or on one, as those of the row beside. */
void lens_emit_row(lens_merge *m, uint32_t edited, uint32_t sibling)
{
    const lens_pieces *e = m->edited;
    lens_line line = lens_line_of(m->source, sibling);
    wm_buffer_add_str(m->out, "|-\n");
    wm_buffer_add_slice(m->out, indent_of(m->source, line.place));
    for (uint32_t k = e->units[edited].first; k != LENS_NO_UNIT; k = e->units[k].next) {
        if (e->units[k].kind != LENS_CELL || lens_is_reached(m, k))
            continue;
        if (line.sign)
            wm_buffer_add_slice(m->out, lens_cell_space(m, &line));
        lens_write_cell(m, &line, k, LENS_NO_UNIT, false);
    }
}

/* ---- what opens a cell ---- */

/* Adds, changes or removes (value empty) an attribute of what opens a cell: `||`, `! scope="col" |`, `<td>`. */
static void set_attribute(wm_buffer *open, const char *name, wm_slice value)
{
    wm_slice own = wm_buffer_slice(open);
    size_t start, end, signs = count_signs(own), size = strlen(name);
    wm_buffer out = {0};
    bool has = lens_find_attribute(own, name, &start, &end);
    if (!has && !value.size)
        return;
    if (!has) {
        start = end = signs ? signs : wm_find(own, WM_LIT(">"), 0) == WM_NONE ? own.size : wm_find(own, WM_LIT(">"), 0);
        wm_buffer_add_slice(&out, wm_sub(own, 0, start));
        wm_buffer_add_format(&out, " %s=\"%.*s\"", name, WM_ARG(value));
        wm_buffer_add_str(&out, signs && wm_find(own, WM_LIT("|"), signs) == WM_NONE ? " |" : "");
    } else if (value.size && end > start + size) { /* the value between its quotes */
        start += size;
        while (start < end && (own.data[start] == ' ' || own.data[start] == '='))
            start++;
        bool quoted = start < end && (own.data[start] == '"' || own.data[start] == '\'');
        start += quoted;
        end -= quoted && end > start;
        wm_buffer_add_slice(&out, wm_sub(own, 0, start));
        wm_buffer_add_slice(&out, value);
    } else {
        while (end < own.size && own.data[end] == ' ')
            end++;
        wm_buffer_add_slice(&out, wm_sub(own, 0, start));
    }
    wm_buffer_add_slice(&out, wm_sub(own, end, own.size));
    wm_buffer_free(open);
    *open = out;
}

static void set_span(wm_buffer *open, const char *name, uint32_t now)
{
    char digits[16];
    set_attribute(open, name, wm_slice_of(digits, (size_t)snprintf(digits, sizeof digits, "%u", (unsigned)now)));
}

void lens_write_cell_open(lens_merge *m, uint32_t source, uint32_t edited)
{
    static const char *const names[] = {"", "left", "center", "right"};
    const lens_unit *a = &m->source->units[source];
    const wm_node *own = a->node, *printed = m->printed->units[m->edited->units[edited].twin].node, *now = m->edited->units[edited].node;
    bool told = !m->grid || m->grid->spans_told || (m->anew && m->anew[edited]);
    bool aligned = !m->grid || m->grid->aligns_told || (m->anew && m->anew[edited]) || is_first_row(m->edited, m->edited->units[edited].parent);
    bool align = aligned && printed->u.cell.align != now->u.cell.align && own->u.cell.align != now->u.cell.align;
    bool wide = told && printed->u.cell.colspan != now->u.cell.colspan && own->u.cell.colspan != now->u.cell.colspan;
    bool tall = told && printed->u.cell.rowspan != now->u.cell.rowspan && own->u.cell.rowspan != now->u.cell.rowspan;
    if (!align && !wide && !tall) {
        lens_copy_source(m, a->from, a->open);
        return;
    }
    wm_buffer open = {0};
    wm_buffer_add_slice(&open, lens_range(m->source, a->from, a->open));
    if (align)
        set_attribute(&open, "align", wm_str(names[now->u.cell.align]));
    if (wide)
        set_span(&open, "colspan", now->u.cell.colspan);
    if (tall)
        set_span(&open, "rowspan", now->u.cell.rowspan);
    m->failed |= open.failed;
    wm_buffer_add_slice(m->out, wm_buffer_slice(&open));
    wm_buffer_free(&open);
}
