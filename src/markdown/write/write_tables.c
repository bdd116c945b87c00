/* write_tables.c - pipe tables, and which tables can be one.
 *
 * SPDX-License-Identifier: MIT
 */
#include "markdown/write/write_private.h"

typedef struct cell_text {
    size_t at, size; /* in w->cells */
    uint32_t row, column, width;
} cell_text;

/* A table's shape when spans are laid out. */
typedef struct shape {
    uint32_t rows, columns, cells;
    bool pipe;
} shape;

static shape measure(wm_writer *w, const wm_node *table)
{
    shape s = {.pipe = true};
    wm_grid *grid = &w->grid;
    wm_grid_begin(grid);
    for (const wm_node *row = table->first; row && s.pipe; row = row->next) {
        const wm_node *cell = wm_row_first_cell(row);
        if (!cell)
            continue;
        s.rows++;
        for (; cell && s.pipe; cell = wm_next_cell(cell)) {
            wm_grid_place(grid, cell);
            s.pipe = wm_cell_is_simple(cell) && !grid->wide;
        }
        wm_grid_end_row(grid);
    }
    s.columns = grid->used;
    w->failed |= grid->failed;
    /* output stays in proportion to the source: a table of huge spans is HTML */
    uint64_t size = (uint64_t)s.rows * s.columns * 2, source = table->span.end - table->span.start;
    s.pipe = s.pipe && !w->failed && (size < 65536 || size / 8 < source);
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

static size_t collect_texts(wm_writer *w, const wm_node *table)
{
    size_t count = 0;
    clear(w, &w->cells);
    wm_grid_begin(&w->grid);
    for (const wm_node *row = table->first; row && !w->failed; row = row->next) {
        const wm_node *cell = wm_row_first_cell(row);
        if (!cell)
            continue;
        for (; cell; cell = wm_next_cell(cell)) {
            if (!write_grow(w, (void **)&w->cell_texts, &w->cell_text_capacity, count + 1, sizeof *w->cell_texts))
                return count;
            cell_text *t = &w->cell_texts[count++];
            *t = (cell_text){.at = w->cells.size, .row = w->grid.row, .column = wm_grid_place(&w->grid, cell)};
            t->width = add_cell_text(w, cell);
            t->size = w->cells.size - t->at;
        }
        wm_grid_end_row(&w->grid);
    }
    w->failed |= w->grid.failed;
    return w->failed ? 0 : count;
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

static const wm_node *top_cell(const wm_node *table)
{
    const wm_node *row = table->first, *cell = NULL;
    for (; row && !cell; row = row->next)
        cell = wm_row_first_cell(row);
    return cell;
}

static void find_aligns(const wm_node *table, uint32_t *aligns)
{
    uint32_t column = 0;
    for (const wm_node *cell = top_cell(table); cell; cell = wm_next_cell(cell)) {
        aligns[column] = cell->u.cell.align;
        column += cell->u.cell.colspan;
    }
}

static void write_pipe_table(wm_writer *w, const wm_node *table, const shape *s)
{
    size_t count = collect_texts(w, table), next = 0;
    if (!write_grow(w, (void **)&w->columns, &w->column_capacity, 2 * (size_t)s->columns, sizeof *w->columns))
        return;
    uint32_t *widths = w->columns, *aligns = w->columns + s->columns;
    memset(widths, 0, 2 * (size_t)s->columns * sizeof *widths);
    find_aligns(table, aligns);
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
    const wm_node *top = top_cell(table);
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
        const wm_node *stop = wm_gap_stop(from);
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

static void write_captions(wm_writer *w, const wm_node *table)
{
    for (const wm_node *n = wm_table_next_caption(table, NULL); n; n = wm_table_next_caption(table, n))
        write_gap_text(w, n);
}

void write_table(wm_writer *w, const wm_node *table)
{
    for (const wm_node *n = wm_table_next_gap(table, NULL); n; n = wm_table_next_gap(table, n))
        write_gap_text(w, n);
    shape s = measure(w, table);
    if (!s.rows) {
        write_captions(w, table);
        return;
    }
    bool pipe = s.pipe && wm_table_has_plain_captions(table);
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
