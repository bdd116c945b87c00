/* write_tables.c - pipe tables, and which tables can be one.
 *
 * SPDX-License-Identifier: MIT
 */
#include "markdown/write/write_private.h"

enum { MOST_COLUMNS = 4096 };

typedef struct cell_text {
    size_t at, size; /* in w->cells */
    uint32_t row, column, width;
} cell_text;

/* A table's shape when spans are laid out. */
typedef struct shape {
    uint32_t rows, columns, cells;
    bool pipe;
} shape;

static bool has_break(const wm_node *paragraph)
{
    for (const wm_node *n = paragraph->first; n; n = n->type == WM_NODE_REF ? wm_node_skip(paragraph, n) : wm_node_step(paragraph, n))
        if (n->type == WM_NODE_HARD_BREAK)
            return true;
    return false;
}

/* One paragraph without a line break, not begun by a template; or nothing. */
static bool is_simple(const wm_node *cell)
{
    const wm_node *paragraph = NULL;
    for (const wm_node *n = cell->first; n; n = n->next) {
        if (write_is_silent((wm_node_type)n->type))
            continue;
        if (n->type != WM_NODE_PARAGRAPH || paragraph)
            return false;
        paragraph = n;
    }
    return !paragraph || (!write_begins_with_block(cell) && !has_break(paragraph));
}

static const wm_node *first_cell(const wm_node *row)
{
    const wm_node *n = row->type == WM_NODE_ROW ? row->first : NULL;
    while (n && n->type != WM_NODE_CELL)
        n = n->next;
    return n;
}

/* The column of the next cell: past those that cells above still cover. */
static uint32_t place(wm_writer *w, uint32_t column, uint32_t used)
{
    while (column < used && w->columns[column])
        column++;
    return column;
}

static bool cover(wm_writer *w, const wm_node *cell, uint32_t column, uint32_t *used)
{
    uint32_t end = column + cell->u.cell.colspan;
    if (end > MOST_COLUMNS || !write_grow(w, (void **)&w->columns, &w->column_capacity, end, sizeof *w->columns))
        return false;
    for (; *used < end; ++*used)
        w->columns[*used] = 0;
    for (; column < end; column++)
        w->columns[column] = cell->u.cell.rowspan ? cell->u.cell.rowspan : UINT32_MAX;
    return true;
}

static void end_row(wm_writer *w, uint32_t used)
{
    for (uint32_t i = 0; i < used; i++)
        w->columns[i] -= w->columns[i] && w->columns[i] != UINT32_MAX;
}

static shape measure(wm_writer *w, const wm_node *table)
{
    shape s = {.pipe = true};
    uint32_t used = 0;
    for (const wm_node *row = table->first; row; row = row->next) {
        if (!first_cell(row))
            continue;
        uint32_t column = 0;
        for (const wm_node *cell = row->first; cell && s.pipe; cell = cell->next) {
            if (cell->type != WM_NODE_CELL)
                continue;
            s.cells++;
            column = place(w, column, used);
            s.pipe = is_simple(cell) && cover(w, cell, column, &used);
            column += cell->u.cell.colspan;
            s.columns = column > s.columns ? column : s.columns;
        }
        s.rows++;
        if (!s.pipe)
            return s;
        end_row(w, used);
    }
    s.columns = used > s.columns ? used : s.columns;
    /* output stays in proportion to the source: a table of huge spans is HTML */
    uint64_t size = (uint64_t)s.rows * s.columns * 2, source = table->span.end - table->span.start;
    s.pipe = s.pipe && (size < 65536 || size / 8 < source);
    return s;
}

/* ---- writing a pipe table ---- */

static uint32_t add_cell_text(wm_writer *w, const wm_node *cell)
{
    size_t at = w->cells.size;
    write_line_begin(w, &w->cells);
    w->line.begin = false;
    w->line.in_cell = w->line.break_as_tag = true;
    for (const wm_node *n = cell->first; n; n = n->next)
        if (n->type == WM_NODE_PARAGRAPH)
            write_inlines(w, n);
    write_line_end(w);
    if (w->cells.size < at)
        w->cells.size = at;
    return (uint32_t)wm_utf8_count(wm_sub(wm_buffer_slice(&w->cells), at, w->cells.size));
}

static size_t collect_texts(wm_writer *w, const wm_node *table, const shape *s)
{
    size_t count = 0;
    uint32_t row_number = 0, used = 0;
    clear(w, &w->cells);
    for (const wm_node *row = table->first; row && !w->failed; row = row->next) {
        if (!first_cell(row))
            continue;
        uint32_t column = 0;
        for (const wm_node *cell = row->first; cell; cell = cell->next) {
            if (cell->type != WM_NODE_CELL)
                continue;
            column = place(w, column, used);
            if (!cover(w, cell, column, &used) ||
                !write_grow(w, (void **)&w->cell_texts, &w->cell_text_capacity, count + 1, sizeof *w->cell_texts))
                return count;
            size_t at = w->cells.size;
            uint32_t width = add_cell_text(w, cell);
            w->cell_texts[count++] = (cell_text){.at = at, .size = w->cells.size - at, .row = row_number, .column = column, .width = width};
            column += cell->u.cell.colspan;
        }
        row_number++;
        end_row(w, used);
    }
    (void)s;
    return count;
}

static void add_many(wm_buffer *b, char c, uint32_t count)
{
    if (wm_buffer_reserve(b, count)) {
        memset(b->data + b->size, c, count);
        b->size += count;
    }
}

static void add_row(wm_writer *w, const shape *s, const uint32_t *widths, size_t *next, size_t count, uint32_t row)
{
    wm_buffer *b = &w->html;
    wm_buffer_add_char(b, '|');
    for (uint32_t column = 0; column < s->columns; column++) {
        uint32_t width = 0;
        wm_buffer_add_char(b, ' ');
        if (*next < count && w->cell_texts[*next].row == row && w->cell_texts[*next].column == column) {
            const cell_text *t = &w->cell_texts[(*next)++];
            wm_buffer_add_slice(b, wm_sub(wm_buffer_slice(&w->cells), t->at, t->at + t->size));
            width = t->width;
        }
        add_many(b, ' ', widths[column] - width + 1);
        wm_buffer_add_char(b, '|');
    }
}

static void add_rule(wm_writer *w, const shape *s, const uint32_t *widths, const uint32_t *aligns)
{
    wm_buffer *b = &w->html;
    wm_buffer_add_str(b, "\n|");
    for (uint32_t column = 0; column < s->columns; column++) {
        uint32_t align = aligns[column], colons = align == WM_ALIGN_NONE ? 0 : align == WM_ALIGN_CENTER ? 2 : 1;
        wm_buffer_add_char(b, ' ');
        if (align == WM_ALIGN_LEFT || align == WM_ALIGN_CENTER)
            wm_buffer_add_char(b, ':');
        add_many(b, '-', widths[column] - colons);
        if (align == WM_ALIGN_RIGHT || align == WM_ALIGN_CENTER)
            wm_buffer_add_char(b, ':');
        wm_buffer_add_str(b, " |");
    }
}

static void find_aligns(wm_writer *w, const wm_node *table, uint32_t *aligns)
{
    (void)w;
    const wm_node *row = table->first;
    while (row && !first_cell(row))
        row = row->next;
    uint32_t column = 0;
    for (const wm_node *cell = row ? row->first : NULL; cell; cell = cell->next) {
        if (cell->type != WM_NODE_CELL)
            continue;
        aligns[column] = cell->u.cell.align;
        column += cell->u.cell.colspan;
    }
}

static void write_pipe_table(wm_writer *w, const wm_node *table, const shape *s)
{
    size_t count = collect_texts(w, table, s), next = 0;
    if (!write_grow(w, (void **)&w->columns, &w->column_capacity, 2 * (size_t)s->columns, sizeof *w->columns))
        return;
    uint32_t *widths = w->columns, *aligns = w->columns + s->columns;
    memset(widths, 0, 2 * (size_t)s->columns * sizeof *widths);
    find_aligns(w, table, aligns);
    for (uint32_t i = 0; i < s->columns; i++)
        widths[i] = aligns[i] == WM_ALIGN_NONE ? 1 : aligns[i] == WM_ALIGN_CENTER ? 3 : 2;
    uint64_t longest = 0;
    for (size_t i = 0; i < count; i++)
        if (w->cell_texts[i].width > widths[w->cell_texts[i].column])
            widths[w->cell_texts[i].column] = w->cell_texts[i].width;
    for (uint32_t i = 0; i < s->columns; i++)
        longest += widths[i] + 3;
    uint64_t size = longest * (s->rows + 2), source = table->span.end - table->span.start;
    if (size > 65536 && size / 16 > source) { /* padding out of proportion */
        clear(w, &w->html);
        write_html_table(w, table, &w->html);
        return;
    }
    clear(w, &w->html);
    const wm_node *top = NULL;
    for (const wm_node *row = table->first; row && !top; row = row->next)
        top = first_cell(row);
    bool header = top && top->u.cell.header;
    size_t none = count;
    add_row(w, s, widths, header ? &next : &none, count, 0);
    add_rule(w, s, widths, aligns);
    for (uint32_t i = header; i < s->rows; i++) {
        wm_buffer_add_char(&w->html, '\n');
        add_row(w, s, widths, &next, count, i);
    }
}

/* Text, with the block tags in it as blocks. */
static void write_gap_text(wm_writer *w, const wm_node *n)
{
    const wm_node *from = n->first;
    while (from) {
        const wm_node *stop = from;
        while (stop && !(stop->type == WM_NODE_HTML_TAG && md_is_block_tag(stop->u.tag.name)))
            stop = stop->next;
        clear(w, &w->line_text);
        write_line_begin(w, &w->line_text);
        if (from != stop)
            write_inline_run(w, from, stop);
        write_line_end(w);
        write_put_text(w);
        if (stop)
            write_html_block(w, stop);
        from = stop ? stop->next : NULL;
    }
}

/* What stands between the cells shows before the table. */
static void write_gaps(wm_writer *w, const wm_node *table)
{
    for (const wm_node *n = table->first; n; n = n->next) {
        if (n->type == WM_NODE_PARAGRAPH)
            write_gap_text(w, n);
        else if (n->type == WM_NODE_ROW)
            for (const wm_node *c = n->first; c; c = c->next)
                if (c->type == WM_NODE_PARAGRAPH)
                    write_gap_text(w, c);
    }
}

static void write_captions(wm_writer *w, const wm_node *table)
{
    for (const wm_node *n = table->first; n; n = n->next)
        if (n->type == WM_NODE_CAPTION)
            for (const wm_node *c = n->first; c; c = c->next)
                if (c->type == WM_NODE_PARAGRAPH)
                    write_gap_text(w, c);
}

/* Whether the captions hold but one paragraph, as a pipe table's must. */
static bool has_plain_captions(const wm_node *table)
{
    for (const wm_node *n = table->first; n; n = n->next)
        if (n->type == WM_NODE_CAPTION)
            for (const wm_node *c = n->first; c; c = c->next)
                if (c->type != WM_NODE_PARAGRAPH && !write_is_silent((wm_node_type)c->type))
                    return false;
    return true;
}

void write_table(wm_writer *w, const wm_node *table)
{
    write_gaps(w, table);
    shape s = measure(w, table);
    if (!s.rows) {
        write_captions(w, table);
        return;
    }
    bool pipe = s.pipe && has_plain_captions(table);
    if (pipe) {
        write_pipe_table(w, table, &s);
        pipe = w->html.size && w->html.data[0] == '|';
    } else {
        clear(w, &w->html);
        write_html_table(w, table, &w->html);
    }
    write_begin_block(w, BLOCK_OTHER, false);
    write_put_lines(w, wm_buffer_slice(&w->html));
    if (pipe)
        write_captions(w, table);
}
