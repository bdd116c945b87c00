/* edits_tables.c - edits of a table's cells, rows and columns.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "lens/edits_make.h"

enum { MOST_COLUMNS = 40, MOST_ROWS = 400 };

typedef struct cell {
    const wm_node *n;
    size_t row, column, rows, columns; /* as far as the table goes */
} cell;

/* A table's cells at their true places. */
typedef struct grid {
    const wm_node *table;
    const wm_node *row_nodes[MOST_ROWS];
    cell *cells;
    size_t count, capacity, rows, columns;
    bool no_memory;
} grid;

static void add_cell(grid *g, cell c)
{
    if (g->count == g->capacity) {
        size_t capacity = g->capacity ? g->capacity * 2 : 64;
        cell *bigger = realloc(g->cells, capacity * sizeof *bigger);
        if (!bigger) {
            g->no_memory = true;
            return;
        }
        g->cells = bigger;
        g->capacity = capacity;
    }
    g->cells[g->count++] = c;
    if (c.column + c.columns > g->columns)
        g->columns = c.column + c.columns;
}

/* False: it is too large, or something stands in it that is in no cell. */
static bool lay_out(grid *g)
{
    size_t taken[MOST_COLUMNS] = {0}; /* rows that a cell above still covers */
    for (const wm_node *r = g->table->first; r; r = r->next) {
        if (r->type == WM_NODE_CAPTION || wm_edit_is_silent(r))
            continue;
        if (r->type != WM_NODE_ROW || g->rows == MOST_ROWS)
            return false;
        size_t column = 0;
        for (const wm_node *n = r->first; n; n = n->next) {
            if (wm_edit_is_silent(n))
                continue;
            if (n->type != WM_NODE_CELL || !n->u.cell.rowspan)
                return false;
            while (column < MOST_COLUMNS && taken[column])
                column++;
            if (n->u.cell.colspan > MOST_COLUMNS || column + n->u.cell.colspan > MOST_COLUMNS)
                return false;
            add_cell(g, (cell){n, g->rows, column, n->u.cell.rowspan, n->u.cell.colspan});
            for (size_t i = 0; i < n->u.cell.colspan; i++, column++)
                taken[column] = n->u.cell.rowspan;
        }
        for (size_t i = 0; i < MOST_COLUMNS; i++)
            taken[i] -= taken[i] > 0;
        g->row_nodes[g->rows++] = r;
    }
    for (size_t i = 0; i < MOST_COLUMNS; i++)
        if (taken[i])
            return false; /* a cell that leaves the table */
    return g->rows > 1 && g->count && !g->no_memory;
}

static bool is_table(const wm_edits *e, const wm_node *n)
{
    return n->type == WM_NODE_TABLE && !wm_edit_is_in(n->parent, WM_NODE_TABLE) && n->first &&
           wm_starts_with(wm_sub(e->s, n->span.start, n->span.end), WM_LIT("{|")) && !wm_edit_has(n, WM_NODE_CATEGORY);
}

static const cell *cell_at(const grid *g, size_t row, size_t column)
{
    for (size_t i = 0; i < g->count; i++)
        if (row >= g->cells[i].row && row < g->cells[i].row + g->cells[i].rows && column >= g->cells[i].column &&
            column < g->cells[i].column + g->cells[i].columns)
            return &g->cells[i];
    return NULL;
}

static bool has_spans(const grid *g)
{
    for (size_t i = 0; i < g->count; i++)
        if (g->cells[i].rows > 1 || g->cells[i].columns > 1)
            return true;
    return false;
}

/* ---- the source of a cell ---------------------------------------------------------------- */

static bool is_line_first(const wm_edits *e, const wm_node *n)
{
    size_t start = wm_edit_line_start(e->s, n->span.start);
    return !wm_trim(wm_sub(e->s, start, n->span.start)).size;
}

/* How long the bars are that begin a cell. */
static size_t bars(const wm_edits *e, const wm_node *n)
{
    return is_line_first(e, n) ? 1 : 2;
}

static const wm_node *next_cell(const wm_node *n)
{
    do
        n = n->next;
    while (n && n->type != WM_NODE_CELL);
    return n;
}

static const wm_node *prev_cell(const wm_node *n)
{
    do
        n = n->prev;
    while (n && n->type != WM_NODE_CELL);
    return n;
}

/* Where a cell ends, with the comments and templates behind what it says. */
static size_t cell_end(const wm_node *n)
{
    while (n->next && wm_edit_is_silent(n->next))
        n = n->next;
    return n->span.end;
}

/* Makes a span of a cell one smaller. False: its attribute is not found. */
static bool lower_span(wm_edits *e, const wm_node *n, const char *name)
{
    size_t a = n->span.start, end = n->first ? n->first->span.start : n->span.end, size = strlen(name);
    while (a + size <= end && !wm_equal_nocase(wm_sub(e->s, a, a + size), wm_str(name)))
        a++;
    size_t b = a + size;
    while (b < end && (e->s.data[b] == ' ' || e->s.data[b] == '=' || e->s.data[b] == '"' || e->s.data[b] == '\''))
        b++;
    size_t digits = b;
    long number = 0;
    for (; b < end && e->s.data[b] >= '0' && e->s.data[b] <= '9' && b - digits <= 4; b++)
        number = number * 10 + (e->s.data[b] - '0');
    if (a + size > end || b == digits || b - digits > 4)
        return false;
    number--;
    char text[16];
    size_t length = 0;
    for (long x = number; x > 0 || !length; x /= 10) {
        memmove(text + 1, text, length++);
        text[0] = (char)('0' + x % 10);
    }
    wm_buffer attribute = {0};
    wm_buffer_add_slice(&attribute, wm_sub(e->s, a, digits));
    wm_buffer_add(&attribute, text, length);
    if (b < end && (e->s.data[b] == '"' || e->s.data[b] == '\''))
        wm_buffer_add(&attribute, e->s.data + b++, 1);
    size_t bar = b;
    while (bar < end && e->s.data[bar] == ' ')
        bar++;
    if (bar < end && e->s.data[bar] == '|') {
        wm_buffer_add_slice(&attribute, wm_sub(e->s, b, bar + 1));
        b = bar + 1;
    }
    if (wm_edit_back_blank(e->s, a) < a) { /* the attribute may go, with the space before it */
        wm_buffer spaced = {0};
        wm_buffer_add_slice(&spaced, wm_sub(e->s, a - 1, a));
        wm_buffer_add_slice(&spaced, wm_buffer_slice(&attribute));
        wm_edit_add(e, a - 1, b, WM_HUNK_NUMBER, wm_buffer_slice(&spaced));
        e->edit->no_memory |= spaced.failed;
        wm_buffer_free(&spaced);
    } else {
        wm_edit_add(e, a, b, WM_HUNK_NUMBER, wm_buffer_slice(&attribute));
    }
    e->edit->no_memory |= attribute.failed;
    wm_buffer_free(&attribute);
    return number > 0;
}

/* ---- rows ------------------------------------------------------------------------------ */

/* The lines of a row without the last newline. */
static bool row_lines(const wm_edits *e, const wm_node *r, size_t *a, size_t *b)
{
    *a = r->span.start;
    *b = r->span.end;
    return wm_edit_line_start(e->s, *a) == *a && *b < e->s.size && e->s.data[*b] == '\n';
}

static bool is_explicit(const wm_edits *e, const wm_node *r)
{
    return wm_starts_with(wm_sub(e->s, r->span.start, r->span.end), WM_LIT("|-"));
}

/* Whether a cell of row r goes on below it, or one from above into it. */
static bool spans_below(const grid *g, size_t r)
{
    for (size_t i = 0; i < g->count; i++)
        if (g->cells[i].row <= r && g->cells[i].row + g->cells[i].rows > r + 1)
            return true;
    return false;
}

static bool delete_row(wm_edits *e, grid *g)
{
    size_t r = wm_edit_chance(e, g->rows), a, b, printing = 0;
    for (size_t i = 0; i < g->rows; i++)
        printing += wm_edit_prints(g->row_nodes[i]);
    /* A row under a span is what is looked for. */
    for (size_t i = 0; i < g->count; i++)
        if (g->cells[i].rows > 1 && wm_edit_chance(e, 2))
            r = g->cells[i].row + 1 + wm_edit_chance(e, g->cells[i].rows - 1);
    const wm_node *n = g->row_nodes[r];
    if (!row_lines(e, n, &a, &b) || !wm_edit_prints(n) || printing < 2 || wm_edit_shares_note(e, a, b) ||
        (r && wm_edit_says_same(n, g->row_nodes[r - 1])) || (r + 1 < g->rows && wm_edit_says_same(n, g->row_nodes[r + 1])))
        return false;
    for (size_t i = 0; i < g->count; i++) {
        const cell *c = &g->cells[i];
        if (c->row == r && c->rows > 1)
            return false;
        if (c->row < r && c->row + c->rows > r && !lower_span(e, c->n, "rowspan"))
            return false;
    }
    b++;
    /* The bare line that begins the next row may go instead of this row's. */
    wm_slice kept = WM_LIT("");
    size_t end = wm_edit_line_end(e->s, b);
    if (end < e->s.size && wm_equal(wm_trim(wm_sub(e->s, b, end)), WM_LIT("|-"))) {
        kept = wm_sub(e->s, b, end + 1);
        b = end + 1;
    }
    end = wm_edit_skip_blank(e->s, b);
    size_t from = wm_edit_back_blank(e->s, a);
    wm_buffer text = {0};
    wm_buffer_add_slice(&text, wm_sub(e->s, from, a));
    wm_buffer_add_slice(&text, kept);
    wm_buffer_add_slice(&text, wm_sub(e->s, b, end));
    wm_edit_add(e, from, end, WM_HUNK_CELLS, wm_buffer_slice(&text));
    wm_edit_hold_silent(e, a, b, WM_PIECE_MAY);
    e->edit->renumbers |= wm_edit_has(n, WM_NODE_REF);
    e->edit->no_memory |= text.failed;
    wm_buffer_free(&text);
    return true;
}

static bool insert_row(wm_edits *e, grid *g)
{
    size_t r = wm_edit_chance(e, g->rows), a, b;
    if (!row_lines(e, g->row_nodes[r], &a, &b) || spans_below(g, r) || g->columns > 20 || !wm_edit_prints(g->row_nodes[r]) ||
        (r + 1 < g->rows && !wm_edit_prints(g->row_nodes[r + 1])))
        return false; /* before or behind a row of nothing is the same */
    wm_buffer text = {0};
    wm_buffer_add_str(&text, "\n|-\n| Brand new");
    for (size_t i = 1; i < g->columns; i++)
        wm_buffer_add_str(&text, " || cell");
    size_t end = r + 1 < g->rows ? g->row_nodes[r + 1]->span.start : b + 1;
    if (end <= b || !wm_edit_is_gap(e, b, end))
        end = b + 1;
    wm_buffer_add_slice(&text, wm_sub(e->s, b, end));
    wm_edit_add(e, b, end, WM_HUNK_FREE, wm_buffer_slice(&text));
    wm_edit_hold_silent(e, b, end, WM_PIECE_HELD);
    e->edit->no_memory |= text.failed;
    wm_buffer_free(&text);
    return true;
}

static bool swap_rows(wm_edits *e, grid *g)
{
    size_t r = 1 + wm_edit_chance(e, g->rows - 1), a, b, next_a, next_b;
    if (r + 1 >= g->rows || spans_below(g, r - 1) || spans_below(g, r) || spans_below(g, r + 1))
        return false;
    const wm_node *x = g->row_nodes[r], *y = g->row_nodes[r + 1];
    if (!row_lines(e, x, &a, &b) || !row_lines(e, y, &next_a, &next_b) || next_a != b + 1 || !is_explicit(e, x) ||
        !is_explicit(e, y) || !wm_edit_prints(x) || !wm_edit_prints(y) || wm_edit_says_same(x, y) ||
        wm_edit_says_same(g->row_nodes[r - 1], y) || (r + 2 < g->rows && wm_edit_says_same(x, g->row_nodes[r + 2])))
        return false;
    wm_buffer text = {0};
    wm_buffer_add_slice(&text, wm_sub(e->s, next_a, next_b));
    wm_buffer_add_str(&text, "\n");
    wm_buffer_add_slice(&text, wm_sub(e->s, a, b));
    wm_edit_add(e, a, next_b, WM_HUNK_GONE, wm_buffer_slice(&text));
    wm_edit_hold(e, next_a, next_b, WM_PIECE_MOVED);
    wm_edit_hold(e, a, b, WM_PIECE_MOVED);
    e->edit->renumbers |= wm_edit_has(x, WM_NODE_REF) || wm_edit_has(y, WM_NODE_REF);
    e->edit->no_memory |= text.failed;
    wm_buffer_free(&text);
    return true;
}

/* ---- columns ---------------------------------------------------------------------------- */

/* Whether what stands there would be a row, a caption or the table's end behind one bar. */
static bool begins_mark(const wm_edits *e, size_t at)
{
    return at < e->s.size && (e->s.data[at] == '-' || e->s.data[at] == '+' || e->s.data[at] == '}');
}

/* Takes a cell out of its row. */
static bool delete_cell(wm_edits *e, const wm_node *n)
{
    const wm_node *next = next_cell(n);
    if (!next && !prev_cell(n))
        return false;
    size_t a = wm_edit_back_blank(e->s, n->span.start), b = n->span.end;
    wm_buffer text = {0};
    if (next) {
        size_t behind = next->span.start + bars(e, next);
        for (b = behind; b < next->span.end && e->s.data[b] == ' ';)
            b++;
        wm_slice between = wm_trim(wm_sub(e->s, n->span.end, next->span.start));
        if (between.size && is_line_first(e, n) && !is_line_first(e, next)) { /* it stays, on a line of its own */
            wm_buffer_add_slice(&text, wm_sub(e->s, a, n->span.start));
            wm_buffer_add_format(&text, "%.*s\n%c", WM_ARG(between), e->s.data[n->span.start]);
        } else if (between.size)
            wm_buffer_add_slice(&text, wm_sub(e->s, n->span.end, behind));
        else if (is_line_first(e, n) && !is_line_first(e, next)) /* | a || b: the first bar is the next one's */
            wm_buffer_add_slice(&text, wm_sub(e->s, a, n->span.start + 1));
        else
            wm_buffer_add_slice(&text, wm_sub(e->s, wm_edit_back_blank(e->s, next->span.start), behind));
        wm_buffer_add_slice(&text, behind == b && begins_mark(e, b) ? WM_LIT(" ") : wm_sub(e->s, behind, b));
    }
    wm_edit_add(e, a, b, WM_HUNK_CELLS, wm_buffer_slice(&text));
    wm_edit_hold_silent(e, n->span.start, n->span.end, WM_PIECE_MAY);
    if (next)
        wm_edit_hold_silent(e, n->span.end, next->span.start, WM_PIECE_HELD);
    e->edit->renumbers |= wm_edit_has(n, WM_NODE_REF);
    e->edit->no_memory |= text.failed;
    wm_buffer_free(&text);
    return !wm_edit_shares_note(e, n->span.start, n->span.end);
}

static bool delete_column(wm_edits *e, grid *g)
{
    size_t column = wm_edit_chance(e, g->columns);
    const cell *last = NULL;
    if (wm_edit_chance(e, 3) == 0)
        column = 0;
    if (g->columns < 2)
        return false;
    for (size_t r = 0; r < g->rows; r++) {
        const cell *c = cell_at(g, r, column), *left = column ? cell_at(g, r, column - 1) : NULL;
        const cell *right = cell_at(g, r, column + 1);
        if (!c || (left && left != c && wm_edit_says_same(left->n, c->n)) ||
            (right && right != c && wm_edit_says_same(right->n, c->n)))
            return false;
        if (c == last)
            continue;
        last = c;
        if (c->row != r) /* a cell of another column's span lies between */
            continue;
        if (c->columns > 1 ? !lower_span(e, c->n, "colspan") : !delete_cell(e, c->n))
            return false;
    }
    return true;
}

/* Whether the cells of a row stand on one line. */
static bool is_one_line(const wm_edits *e, const wm_node *n)
{
    const wm_node *next = next_cell(n);
    if (memchr(e->s.data + n->span.start, '\n', n->span.end - n->span.start))
        return false;
    return next ? !is_line_first(e, next) : !is_line_first(e, n);
}

static bool insert_column(wm_edits *e, grid *g)
{
    size_t column = wm_edit_chance(e, g->columns);
    if (has_spans(g) || g->columns > 20)
        return false;
    for (size_t r = 0; r < g->rows; r++) {
        const cell *c = cell_at(g, r, column);
        if (!c)
            return false;
        char mark = c->n->u.cell.header ? '!' : '|', word[24] = "\n! column ";
        if (is_one_line(e, c->n))
            memcpy(word, " !! column", 10);
        for (char *at = word; *at; at++)
            if (*at == '!')
                *at = mark;
        wm_slice text = wm_trim(wm_slice_of(word + 1, strlen(word) - 1));
        text = wm_slice_of(text.data - 1, text.size + 1);
        wm_buffer full = {0};
        size_t end = cell_end(c->n), behind = wm_edit_skip_blank(e->s, end);
        wm_buffer_add_slice(&full, text);
        wm_buffer_add_slice(&full, wm_sub(e->s, end, behind));
        wm_edit_add(e, end, behind, WM_HUNK_FREE, wm_buffer_slice(&full));
        e->edit->no_memory |= full.failed;
        wm_buffer_free(&full);
    }
    return true;
}

static bool swap_columns(wm_edits *e, grid *g)
{
    size_t column = wm_edit_chance(e, g->columns);
    if (has_spans(g) || column + 1 >= g->columns)
        return false;
    for (size_t r = 0; r < g->rows; r++) {
        const cell *x = cell_at(g, r, column), *y = cell_at(g, r, column + 1);
        if (!x || !y || next_cell(x->n) != y->n || x->n->u.cell.header != y->n->u.cell.header ||
            wm_edit_says_same(x->n, y->n))
            return false;
        size_t a = x->n->span.start + bars(e, x->n), b = y->n->span.start + bars(e, y->n), middle = cell_end(x->n), end = cell_end(y->n);
        wm_slice first = wm_sub(e->s, a, middle), second = wm_sub(e->s, b, end);
        if (begins_mark(e, a) || begins_mark(e, b))
            return false;
        /* A list or a paragraph begins on a line of its own: bars of one line cannot part them. */
        if (!is_line_first(e, y->n) && (memchr(first.data, '\n', first.size) || memchr(second.data, '\n', second.size)))
            return false;
        wm_buffer text = {0};
        wm_buffer_add_slice(&text, second);
        wm_buffer_add_slice(&text, wm_sub(e->s, middle, b));
        wm_buffer_add_slice(&text, first);
        wm_buffer_add_slice(&text, wm_sub(e->s, end, wm_edit_skip_blank(e->s, end)));
        wm_edit_add(e, a, wm_edit_skip_blank(e->s, end), WM_HUNK_CELLS, wm_buffer_slice(&text));
        wm_edit_hold(e, b, end, WM_PIECE_MOVED);
        wm_edit_hold(e, a, middle, WM_PIECE_MOVED);
        e->edit->renumbers |= wm_edit_has(x->n, WM_NODE_REF) || wm_edit_has(y->n, WM_NODE_REF);
        e->edit->no_memory |= text.failed;
        wm_buffer_free(&text);
    }
    return true;
}

static bool edit_cell(wm_edits *e)
{
    const wm_node_type in = WM_NODE_CELL;
    wm_edit_word w;
    if (!wm_edit_pick_word(e, &in, &w))
        return false;
    wm_slice word = wm_sub(e->s, w.a, w.b);
    wm_edit_add(e, w.a, w.b, WM_HUNK_WORDS, wm_edit_new_word(e, word, word));
    return true;
}

bool wm_edit_tables(wm_edits *e, wm_edit_kind kind)
{
    if (kind == WM_EDIT_CELL)
        return edit_cell(e);
    size_t hunks = e->edit->hunk_count, pieces = e->edit->piece_count;
    for (int tries = 0; tries < 4; tries++) {
        grid g = {.table = wm_edit_pick(e, is_table)};
        if (!g.table)
            return false;
        bool made = lay_out(&g) && (kind == WM_EDIT_DELETE_ROW      ? delete_row(e, &g)
                                    : kind == WM_EDIT_INSERT_ROW    ? insert_row(e, &g)
                                    : kind == WM_EDIT_SWAP_ROWS     ? swap_rows(e, &g)
                                    : kind == WM_EDIT_DELETE_COLUMN ? delete_column(e, &g)
                                    : kind == WM_EDIT_INSERT_COLUMN ? insert_column(e, &g)
                                                                    : swap_columns(e, &g));
        e->edit->no_memory |= g.no_memory;
        free(g.cells);
        if (made)
            return true;
        wm_edit_undo(e, hunks, pieces);
    }
    return false;
}
