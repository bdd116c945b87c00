/* write_tables.c - pipe tables.
 *
 * SPDX-License-Identifier: MIT
 */
#include "markdown/write/write_private.h"

typedef struct cell_text {
    size_t at, size; /* in w->cells */
    uint32_t row, column, width;
    size_t points;   /* of marks, up to its end */
} cell_text;

/* A table's shape when spans are laid out. */
typedef struct shape {
    uint32_t rows, columns;
    size_t points;   /* of marks, before the first cell */
} shape;

static uint32_t add_cell_text(wm_writer *w, size_t cell)
{
    size_t at = w->cells.size;
    write_line_begin(w, &w->cells);
    w->line.begin = false;
    w->line.in_cell = w->line.break_as_tag = true;
    write_inlines(w, cell + 1, w->normal.items[cell].other);
    write_line_end(w);
    if (w->cells.size < at)
        w->cells.size = at;
    return (uint32_t)wm_utf8_count(wm_sub(wm_buffer_slice(&w->cells), at, w->cells.size));
}

/* The texts of the cells, row by row; their count. */
static size_t collect_texts(wm_writer *w, size_t table, shape *s)
{
    size_t count = 0, end = w->normal.items[table].other;
    wm_buffer_begin(&w->cells, &w->failed);
    for (size_t at = table + 1; at < end; at++) {
        const wm_normal_item *item = &w->normal.items[at];
        if (item->type == WM_NODE_ROW && item->kind == WM_NORMAL_CLOSE)
            s->rows++;
        if (item->type != WM_NODE_CELL || item->kind != WM_NORMAL_OPEN)
            continue;
        if (!write_grow(w, &w->tables.cells, &w->tables.cell_capacity, count + 1, sizeof *w->tables.cells))
            return count;
        cell_text *t = &w->tables.cells[count++];
        *t = (cell_text){.at = w->cells.size, .row = s->rows, .column = item->number};
        t->width = add_cell_text(w, at);
        t->size = w->cells.size - t->at;
        t->points = w->marks.count;
        at = item->other;
    }
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
        if (*next < count && w->tables.cells[*next].row == row && w->tables.cells[*next].column == column) {
            const cell_text *t = &w->tables.cells[*next];
            write_marks_copy(w, *next ? t[-1].points : s->points, t->points, t->at, b->size);
            ++*next;
            wm_buffer_add_slice(b, wm_sub(wm_buffer_slice(&w->cells), t->at, t->at + t->size));
            width = t->width;
        }
        add_many(b, ' ', w->style->narrow_tables ? 1 : widths[column] - width + 1);
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

/* The first cell of a table; its place. */
static size_t top_cell(const wm_writer *w, size_t table)
{
    size_t at = table + 1;
    while (w->normal.items[at].type != WM_NODE_CELL)
        at++;
    return at;
}

static void find_aligns(const wm_writer *w, size_t table, uint32_t *aligns)
{
    for (size_t at = top_cell(w, table); w->normal.items[at].type != WM_NODE_ROW; at = wm_normal_skip(&w->normal, at))
        if (w->normal.items[at].type == WM_NODE_CELL)
            aligns[w->normal.items[at].number] = w->normal.items[at].node->u.cell.align;
}

/* Whether there is no more padding than is in proportion to the source. */
static bool is_in_proportion(const wm_node *table, const shape *s, const uint32_t *widths)
{
    uint64_t longest = 0, source = table->span.end - table->span.start;
    for (uint32_t i = 0; i < s->columns; i++)
        longest += widths[i] + 3;
    uint64_t size = longest * (s->rows + 2);
    return size <= 65536 || size / 16 <= source;
}

/* Into w->html; false if it would be padding for the most. */
static bool add_pipe_table(wm_writer *w, size_t table)
{
    shape s = {.columns = w->normal.items[table].number, .points = w->marks.count};
    size_t count = collect_texts(w, table, &s), next = 0;
    if (!write_grow(w, &w->tables.columns, &w->tables.column_capacity, 2 * (size_t)s.columns, sizeof *w->tables.columns))
        return true;
    uint32_t *widths = w->tables.columns, *aligns = w->tables.columns + s.columns;
    memset(widths, 0, 2 * (size_t)s.columns * sizeof *widths);
    find_aligns(w, table, aligns);
    for (uint32_t i = 0; i < s.columns; i++)
        widths[i] = w->style->narrow_tables ? 3 : aligns[i] == WM_ALIGN_NONE ? 1 : aligns[i] == WM_ALIGN_CENTER ? 3 : 2;
    for (size_t i = 0; i < count && !w->style->narrow_tables; i++)
        if (w->tables.cells[i].width > widths[w->tables.cells[i].column])
            widths[w->tables.cells[i].column] = w->tables.cells[i].width;
    if (!is_in_proportion(w->normal.items[table].node, &s, widths))
        return false;
    wm_buffer_begin(&w->html, &w->failed);
    bool header = w->normal.items[top_cell(w, table)].node->u.cell.header;
    size_t none = count;
    add_row(w, &s, widths, header ? &next : &none, count, 0);
    add_rule(w, &s, widths, aligns);
    for (uint32_t i = header; i < s.rows; i++) {
        wm_buffer_add_char(&w->html, '\n');
        add_row(w, &s, widths, &next, count, i);
    }
    return true;
}

void write_table(wm_writer *w, size_t at)
{
    size_t mark = write_mark_add(w, WM_MARK_TABLE, &w->normal.items[at]);
    write_marks_settle(w);
    bool pipe = w->normal.items[at].flags & WM_NORMAL_GRID && add_pipe_table(w, at);
    if (!pipe) {
        write_marks_cut(w, mark + 1, 0);
        wm_buffer_begin(&w->html, &w->failed);
        write_html_table(w, at, &w->html);
    }
    write_begin_block(w, BLOCK_OTHER, false);
    size_t start = w->out->size;
    write_put_lines(w, wm_buffer_slice(&w->html));
    write_mark_place(w, mark, start, w->out->size);
}
