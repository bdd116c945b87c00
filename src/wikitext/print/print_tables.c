/* print_tables.c - {| |} with short rows where every cell is a text.
 *
 * SPDX-License-Identifier: MIT
 */
#include "wikitext/print/print_private.h"

/* Attributes on the line of a mark: nothing may end them before their time. */
static void add_given(wm_slice a, wm_buffer *out)
{
    if (!a.size)
        return;
    wm_buffer_add_char(out, ' ');
    for (size_t i = 0; i < a.size; i++) {
        char c = a.data[i], next = i + 1 < a.size ? a.data[i + 1] : '\0';
        if (c == '|')
            wm_buffer_add_str(out, "&#124;");
        else if ((c == '[' || c == '{') && next == c)
            wm_buffer_add_str(out, c == '[' ? "&#91;" : "&#123;");
        else
            wm_buffer_add_char(out, c == '\n' || c == '\r' ? ' ' : c);
    }
}

/* Whether a cell's content stands on the line of its mark. */
static bool is_short(const wm_node *cell)
{
    return !cell->first || (cell->first == cell->last && cell->first->type == WM_NODE_PARAGRAPH);
}

static bool has_break(const wm_node *cell)
{
    for (const wm_node *n = cell->first ? cell->first->first : NULL; n; n = wm_node_step(cell, n))
        if (n->type == WM_NODE_HARD_BREAK)
            return true;
    return false;
}

/* A table of nothing but short texts reads as a plain one. One that was written as tags, for its
 * spans perhaps, needs a cell of two paragraphs to stay so: the last that is not empty, or the last. */
static const wm_node *find_spread(const wm_node *table)
{
    const wm_node *last = NULL, *full = NULL;
    if (!table->u.table.html)
        return NULL;
    for (const wm_node *row = table->first; row; row = row->next) {
        if (row->type == WM_NODE_CAPTION && !is_short(row))
            return NULL;
        for (const wm_node *c = row->type == WM_NODE_ROW ? row->first : NULL; c; c = c->next) {
            if (c->type != WM_NODE_CELL)
                continue;
            if (!is_short(c) || has_break(c))
                return NULL;
            last = c;
            full = c->first ? c : full;
        }
    }
    return full ? full : last;
}

void print_enter_table(wm_printer *p, const wm_node *n, uint32_t colons, wm_buffer *out)
{
    print_frame *f = print_top(p);
    if (f->mode == MODE_LINE)
        print_warn(p, n, "a table cannot stand in this list's item");
    if (!f->colons)
        print_begin(p, WM_NODE_TABLE, out);
    wm_slice given = n->u.table.attributes;
    bool classed = wm_starts_with(given, WM_LIT("class=")) || wm_find(given, WM_LIT(" class="), 0) != WM_NONE;
    if (!(f->context & WM_PRINT_CELL))
        p->spread = find_spread(n);
    wm_buffer_add_str(out, classed ? "{|" : "{| class=\"wikitable\"");
    add_given(given, out);
    print_push(p, n, MODE_LINES, WM_PRINT_CELL)->colons = colons;
}

void print_leave_table(wm_printer *p, const wm_node *n, wm_buffer *out)
{
    (void)n;
    print_pop(p);
    wm_buffer_add_str(out, "\n|}");
}

bool print_enter_caption(wm_printer *p, const wm_node *n, wm_buffer *out)
{
    wm_buffer_add_str(out, "\n|+");
    print_frame *f = print_push(p, n, is_short(n) ? MODE_LINE : MODE_TIGHT, WM_PRINT_CELL);
    f->item = true;
    if (f->mode == MODE_TIGHT)
        wm_buffer_add_char(out, ' ');
    return true;
}

void print_enter_row(wm_printer *p, const wm_node *n, wm_buffer *out)
{
    bool short_row = true;
    for (const wm_node *c = n->first; c; c = c->next)
        if (c->type == WM_NODE_CELL && (!is_short(c) || c == p->spread))
            short_row = false;
    wm_buffer_add_str(out, "\n|-");
    add_given(n->u.cell.attributes, out);
    print_push(p, n, MODE_LINES, WM_PRINT_CELL)->short_row = short_row;
}

static const char *align_name(wm_align align)
{
    return align == WM_ALIGN_LEFT ? "left" : align == WM_ALIGN_RIGHT ? "right" : "center";
}

/* The attributes with the | that ends them. */
static void add_attributes(const wm_node *n, wm_buffer *out)
{
    size_t before = out->size;
    if (n->u.cell.rowspan != 1)
        wm_buffer_add_format(out, " rowspan=\"%u\"", (unsigned)n->u.cell.rowspan);
    if (n->u.cell.colspan > 1)
        wm_buffer_add_format(out, " colspan=\"%u\"", (unsigned)n->u.cell.colspan);
    if (n->u.cell.align != WM_ALIGN_NONE)
        wm_buffer_add_format(out, " style=\"text-align: %s;\"", align_name(n->u.cell.align));
    add_given(n->u.cell.attributes, out);
    if (out->size > before)
        wm_buffer_add_str(out, " |");
}

bool print_enter_cell(wm_printer *p, const wm_node *n, wm_buffer *out)
{
    bool beside = print_top(p)->short_row && n->prev && n->prev->type == WM_NODE_CELL && n->prev->u.cell.header == n->u.cell.header;
    bool head = n->u.cell.header;
    if (beside)
        wm_buffer_add_str(out, head ? " !!" : " ||");
    else
        wm_buffer_add_str(out, head ? "\n!" : "\n|");
    add_attributes(n, out);
    unsigned context = (unsigned)WM_PRINT_CELL | (head ? (unsigned)PRINT_HEAD : 0);
    print_push(p, n, is_short(n) ? MODE_LINE : MODE_LINES, context)->item = true;
    if (!is_short(n))
        wm_buffer_add_char(out, '\n');
    return true;
}

void print_leave_cell(wm_printer *p, const wm_node *n, wm_buffer *out)
{
    print_pop(p);
    if (n == p->spread)
        wm_buffer_add_str(out, n->first ? "\n<nowiki/>" : "\n<nowiki/>\n\n<nowiki/>");
}
