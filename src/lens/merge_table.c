/* merge_table.c - rows, columns and cells that others reach into.
 *
 * SPDX-License-Identifier: MIT
 *
 * Where a cell of the base spans rows or columns, the printed table has empty cells. Such a place stays one: it is not
 * written, and the span grows and shrinks with the rows and columns that it covers.
 */
#include <stdlib.h>

#include "lens/merge.h"

enum { MOST_PLACES = 4 << 20 };

/* Stands in a grid at a place that a cell of the base covered, and covers no more. */
static const uint32_t ENDED = LENS_NO_UNIT - 1;

static uint32_t span_of(uint32_t n)
{
    return n ? n : 1;
}

static bool has_cells(const lens_pieces *p, uint32_t row)
{
    return p->units[row].kind == LENS_ROW && p->units[row].first != LENS_NO_UNIT;
}

static bool size_grid(const lens_pieces *p, uint32_t table, lens_grid *g)
{
    for (uint32_t r = p->units[table].first; r != LENS_NO_UNIT; r = p->units[r].next) {
        if (!has_cells(p, r))
            continue;
        g->row_count++;
        for (uint32_t c = p->units[r].first; c != LENS_NO_UNIT; c = p->units[c].next)
            if (p->units[c].kind == LENS_CELL) {
                uint32_t end = p->units[c].column + span_of(p->units[c].node->u.cell.colspan);
                g->columns = end > g->columns ? end : g->columns;
            }
    }
    return g->row_count && g->columns && g->columns <= 1024 && (uint64_t)g->row_count * g->columns <= MOST_PLACES;
}

static void cover(const lens_pieces *p, uint32_t cell, uint32_t row, lens_grid *g)
{
    const wm_node *n = p->units[cell].node;
    uint32_t tall = n->u.cell.rowspan ? n->u.cell.rowspan : UINT32_MAX, wide = span_of(n->u.cell.colspan);
    for (uint32_t r = row; r < g->row_count && r - row < tall; r++)
        for (uint32_t c = p->units[cell].column; c < g->columns && c - p->units[cell].column < wide; c++)
            if (g->cells[r * g->columns + c] == LENS_NO_UNIT)
                g->cells[r * g->columns + c] = cell;
}

static bool make_grid(lens_merge *m, uint32_t table, lens_grid *g)
{
    const lens_pieces *p = m->source;
    if (!size_grid(p, table, g))
        return false;
    size_t places = (size_t)g->row_count * g->columns;
    g->rows = malloc(g->row_count * sizeof *g->rows);
    g->cells = malloc(places * sizeof *g->cells);
    if (!g->rows || !g->cells) {
        m->failed = true;
        return false;
    }
    for (size_t i = 0; i < places; i++)
        g->cells[i] = LENS_NO_UNIT;
    uint32_t row = 0;
    for (uint32_t r = p->units[table].first; r != LENS_NO_UNIT; r = p->units[r].next) {
        if (!has_cells(p, r))
            continue;
        g->rows[row] = r;
        for (uint32_t c = p->units[r].first; c != LENS_NO_UNIT; c = p->units[c].next)
            if (p->units[c].kind == LENS_CELL)
                cover(p, c, row, g);
        row++;
    }
    return true;
}

static uint32_t row_index(const lens_grid *g, uint32_t row)
{
    size_t i;
    WM_SEARCH(i, 0, g->row_count, g->rows[i] < row);
    return i < g->row_count && g->rows[i] == row ? (uint32_t)i : UINT32_MAX;
}

static bool is_blank(const lens_merge *m, uint32_t edited)
{
    return m->edited->units[edited].first == LENS_NO_UNIT;
}

/* The column of the base in which an edited cell stands, or none. */
static uint32_t base_column(const lens_merge *m, const lens_unit *c)
{
    const lens_grid *g = m->grid;
    return c->twin != LENS_NO_UNIT ? m->printed->units[c->twin].column : c->column < g->edited_columns ? g->from[c->column] : LENS_NO_UNIT;
}

/* The row of the base in which a cell of it stands now: its own, or that to which an editor moved what spans both. */
static uint32_t row_now(const lens_merge *m, uint32_t cell)
{
    uint32_t edited = lens_edited_of(m, cell), row = edited == LENS_NO_UNIT ? LENS_NO_UNIT : lens_source_of(m, m->edited->units[edited].parent);
    return row == LENS_NO_UNIT ? m->source->units[cell].parent : row;
}

/* The cell of the base that reached into the place of an edited cell; none, or ENDED. */
static uint32_t reached_by(const lens_merge *m, uint32_t edited)
{
    const lens_grid *g = m->grid;
    const lens_unit *c = &m->edited->units[edited];
    uint32_t row = c->parent == LENS_NO_UNIT ? LENS_NO_UNIT : lens_source_of(m, c->parent);
    bool own = c->twin != LENS_NO_UNIT && m->printed->units[c->twin].twin != LENS_NO_UNIT;
    if (!g || !g->cells || row == LENS_NO_UNIT || own || (m->anew && m->anew[edited]))
        return LENS_NO_UNIT;
    uint32_t r = row_index(g, row), column = base_column(m, c);
    if (r == UINT32_MAX || column >= g->columns)
        return LENS_NO_UNIT;
    uint32_t cell = g->cells[r * g->columns + column];
    bool reaches = cell == ENDED || (cell != LENS_NO_UNIT && (row_now(m, cell) != row || m->source->units[cell].column < column));
    return reaches ? cell : LENS_NO_UNIT;
}

/* The cell of the base that reaches into the place of an empty edited cell, and stays; or none. */
static uint32_t reaching(const lens_merge *m, uint32_t edited)
{
    uint32_t cell = reached_by(m, edited);
    bool stays = cell < ENDED && lens_edited_of(m, cell) != LENS_NO_UNIT && lens_edited_of(m, row_now(m, cell)) != LENS_NO_UNIT;
    return stays ? cell : LENS_NO_UNIT;
}

static bool is_uncovered_cell(const lens_merge *m, uint32_t edited)
{
    bool cell = m->edited->units[edited].kind == LENS_CELL && m->grid && !m->grid->spans_told;
    return cell && reached_by(m, edited) != LENS_NO_UNIT && reaching(m, edited) == LENS_NO_UNIT;
}

bool lens_is_uncovered(const lens_merge *m, uint32_t edited)
{
    const lens_unit *u = &m->edited->units[edited];
    bool uncovered = is_uncovered_cell(m, edited);
    for (uint32_t c = u->kind == LENS_ROW && m->grid ? u->first : LENS_NO_UNIT; c != LENS_NO_UNIT && !uncovered; c = m->edited->units[c].next)
        uncovered = is_uncovered_cell(m, c);
    return uncovered;
}

/* A new row between two that one cell reaches into. */
static bool is_between(const lens_merge *m, uint32_t edited)
{
    const lens_pieces *e = m->edited;
    const lens_unit *c = &e->units[edited];
    uint32_t above = e->units[c->parent].prev, below = e->units[c->parent].next;
    if (!m->grid || !m->grid->cells || c->twin != LENS_NO_UNIT || lens_source_of(m, c->parent) != LENS_NO_UNIT || above == LENS_NO_UNIT || below == LENS_NO_UNIT)
        return false;
    for (uint32_t d = e->units[below].first; d != LENS_NO_UNIT; d = e->units[d].next) {
        if (e->units[d].column != c->column)
            continue;
        uint32_t cell = reaching(m, d), home = cell == LENS_NO_UNIT ? LENS_NO_UNIT : row_now(m, cell);
        for (uint32_t r = above; r != LENS_NO_UNIT && home != LENS_NO_UNIT; r = e->units[r].prev)
            if (lens_source_of(m, r) == home)
                return true;
    }
    return false;
}

/* A blank cell that a pipe table has behind a row that ended before, in HTML. */
static bool is_filled_up(const lens_merge *m, uint32_t edited)
{
    const lens_pieces *e = m->edited;
    uint32_t row = e->units[edited].parent, c = edited;
    if (!m->grid || !m->grid->flattened || lens_source_of(m, row) == LENS_NO_UNIT || (m->anew && m->anew[edited]))
        return false;
    while (c != LENS_NO_UNIT && is_blank(m, c) && e->units[c].twin == LENS_NO_UNIT)
        c = e->units[c].next;
    return c == LENS_NO_UNIT;
}

bool lens_is_reached(const lens_merge *m, uint32_t edited)
{
    return m->edited->units[edited].kind == LENS_CELL && is_blank(m, edited) &&
           (reaching(m, edited) != LENS_NO_UNIT || is_between(m, edited) || is_filled_up(m, edited));
}

/* ---- spans that grow and shrink ---- */

static void patch_number(lens_merge *m, uint32_t cell, const char *name, uint32_t number)
{
    const lens_unit *u = &m->source->units[cell];
    if (u->open <= u->from)
        return;
    uint32_t start = m->source->tokens[u->from].start, end = m->source->tokens[u->open - 1].end;
    wm_slice open = lens_bytes(m->source, start, end);
    size_t from, stop;
    if (!lens_find_attribute(open, name, &from, &stop))
        return;
    while (from < stop && (open.data[from] < '0' || open.data[from] > '9'))
        from++;
    size_t to = from;
    while (to < stop && open.data[to] >= '0' && open.data[to] <= '9')
        to++;
    wm_buffer text = {0};
    wm_buffer_add_format(&text, "%u", (unsigned)number);
    m->failed |= text.failed;
    lens_add_patch(m, start + (uint32_t)from, start + (uint32_t)to, wm_buffer_slice(&text));
    wm_buffer_free(&text);
}

/* The row of the edited table in which a cell of the base begins now; UINT32_MAX when that went. */
static uint32_t new_row(const lens_merge *m, uint32_t cell, const uint32_t *place)
{
    uint32_t row = row_index(m->grid, row_now(m, cell));
    return row == UINT32_MAX ? UINT32_MAX : place[row];
}

/* How many rows of the base a cell covers that stay, and those that came between them. */
static uint32_t rows_covered(const lens_merge *m, uint32_t cell, const uint32_t *place)
{
    const lens_grid *g = m->grid;
    uint32_t row = row_index(g, m->source->units[cell].parent), first = new_row(m, cell, place), last = first;
    for (uint32_t r = row; r < g->row_count && r - row < m->source->units[cell].node->u.cell.rowspan; r++) {
        if (r > row && g->cells[r * g->columns + m->source->units[cell].column] != cell)
            continue;
        if (place[r] != UINT32_MAX && place[r] > last)
            last = place[r];
    }
    return last - first + 1;
}

/* How many columns of the printed table a cell covers; fewer than it spans where the table is narrower, or another cell
 * covers them too. */
static uint32_t columns_printed(const lens_merge *m, uint32_t cell)
{
    const lens_grid *g = m->grid;
    const lens_unit *u = &m->source->units[cell];
    uint32_t n = 0, r = row_index(g, u->parent), printed = u->twin, span = u->node->u.cell.colspan;
    if (m->printed->units[printed].node->u.cell.colspan > 1)
        return span;
    for (uint32_t c = printed; c != LENS_NO_UNIT && m->printed->units[c].column < u->column + span; c = m->printed->units[c].next)
        n += c == printed || (m->printed->units[c].column < g->columns && g->cells[r * g->columns + m->printed->units[c].column] == cell);
    return n;
}

/* Marks the columns that went: a cell of its own stood there in a row that stays, and does not now. */
static void find_gone(lens_merge *m)
{
    lens_grid *g = m->grid;
    g->gone = calloc(g->columns, 1);
    m->failed |= !g->gone;
    for (uint32_t c = 0; c < g->columns && g->gone; c++)
        for (uint32_t r = 0; r < g->row_count; r++) {
            uint32_t own = g->cells[r * g->columns + c];
            if (own == LENS_NO_UNIT || span_of(m->source->units[own].node->u.cell.colspan) > 1 || lens_edited_of(m, g->rows[r]) == LENS_NO_UNIT)
                continue;
            g->gone[c] = lens_edited_of(m, own) == LENS_NO_UNIT;
            break;
        }
}

/* How many columns a cell of a flattened table still covers. */
static uint32_t columns_left(const lens_grid *g, const lens_unit *cell)
{
    uint32_t left = cell->node->u.cell.colspan;
    for (uint32_t c = cell->column; c < g->columns && c - cell->column < cell->node->u.cell.colspan; c++)
        left -= g->gone[c];
    return left ? left : 1;
}

static uint32_t columns_covered(const lens_merge *m, uint32_t cell)
{
    uint32_t printed = m->source->units[cell].twin, edited = m->printed->units[printed].now, n = 0, last = 1;
    for (uint32_t c = edited; c != LENS_NO_UNIT; c = m->edited->units[c].next) {
        n++;
        if (is_blank(m, c) && reaching(m, c) == cell)
            last = n;
    }
    uint32_t span = m->source->units[cell].node->u.cell.colspan, had = columns_printed(m, cell);
    return span + last > had ? span + last - had : 1;
}

/* place: of each row of the base, in the edited table; UINT32_MAX when it went. */
static void patch_spans(lens_merge *m, const uint32_t *place)
{
    const lens_grid *g = m->grid;
    for (uint32_t r = 0; r < g->row_count; r++) {
        for (uint32_t c = m->source->units[g->rows[r]].first; c != LENS_NO_UNIT; c = m->source->units[c].next) {
            const lens_unit *u = &m->source->units[c];
            if (u->kind != LENS_CELL || lens_edited_of(m, c) == LENS_NO_UNIT || new_row(m, c, place) == UINT32_MAX)
                continue;
            const wm_node *n = u->node;
            if (n->u.cell.rowspan > 1 && r + n->u.cell.rowspan <= g->row_count) {
                uint32_t rows = rows_covered(m, c, place);
                if (rows != n->u.cell.rowspan)
                    patch_number(m, c, "rowspan", rows);
            }
            if (n->u.cell.colspan > 1) {
                uint32_t columns = g->gone ? columns_left(g, u) : columns_covered(m, c);
                if (columns != n->u.cell.colspan)
                    patch_number(m, c, "colspan", columns);
            }
        }
    }
}

/* For each column of the edited table, the column of the base that it was. The cells that stand in this
 * column alone decide; else those that begin there; else it follows the column before. */
static void find_columns(lens_merge *m, uint32_t edited)
{
    const lens_pieces *e = m->edited;
    lens_grid *g = m->grid;
    size_t capacity = 0;
    for (int wide = 0; wide <= 1; wide++)
        for (uint32_t r = e->units[edited].first; r != LENS_NO_UNIT; r = e->units[r].next)
            for (uint32_t c = has_cells(e, r) ? e->units[r].first : LENS_NO_UNIT; c != LENS_NO_UNIT; c = e->units[c].next) {
                const lens_unit *u = &e->units[c];
                if (u->kind != LENS_CELL || u->column >= WM_GRID_COLUMNS)
                    continue;
                if (!lens_grow(&m->failed, &g->from, &capacity, u->column + 1, sizeof *g->from))
                    return;
                for (; g->edited_columns <= u->column; g->edited_columns++)
                    g->from[g->edited_columns] = LENS_NO_UNIT;
                uint32_t source = u->twin == LENS_NO_UNIT ? LENS_NO_UNIT : m->printed->units[u->twin].twin;
                bool spans = source != LENS_NO_UNIT && m->source->units[source].node->u.cell.colspan > 1;
                if (u->twin != LENS_NO_UNIT && spans == (wide == 1) && g->from[u->column] == LENS_NO_UNIT)
                    g->from[u->column] = m->printed->units[u->twin].column;
            }
    /* In HTML no blank cells stood for what a cell covers; now each follows the one before. */
    for (uint32_t i = 1; i < g->edited_columns && g->flattened; i++)
        if (g->from[i] == LENS_NO_UNIT && g->from[i - 1] != LENS_NO_UNIT)
            g->from[i] = g->from[i - 1] + 1;
    uint32_t next = UINT32_MAX;
    for (uint32_t i = g->edited_columns; i--;) {
        for (uint32_t k = i; g->from[i] == LENS_NO_UNIT && k && g->from[k - 1] != LENS_NO_UNIT && g->from[k - 1] + 1 < next; k = 0)
            g->from[i] = g->from[k - 1] + 1;
        next = g->from[i] != LENS_NO_UNIT ? g->from[i] : next;
    }
}

/* A cell of the base stands in a row of the edited table: it covers its columns from there on. */
static void stand_own(const lens_merge *m, uint32_t own, uint32_t *standing)
{
    const lens_grid *g = m->grid;
    const lens_unit *u = &m->source->units[own];
    uint32_t row = row_index(g, u->parent), wide = span_of(u->node->u.cell.colspan);
    for (uint32_t c = u->column; row != UINT32_MAX && c < g->columns && c - u->column < wide; c++)
        standing[c] = g->cells[row * g->columns + c] == own ? own : standing[c];
}

/* An editor wrote words into this column: what covered it ends above, in all its columns. */
static void stand_words(const lens_merge *m, uint32_t column, uint32_t *standing)
{
    uint32_t cell = standing[column], wide = cell == LENS_NO_UNIT ? 0 : span_of(m->source->units[cell].node->u.cell.colspan);
    uint32_t from = wide ? m->source->units[cell].column : 0;
    for (uint32_t c = from; c < m->grid->columns && c - from < wide; c++)
        standing[c] = standing[c] == cell ? LENS_NO_UNIT : standing[c];
}

/* Takes the places of a row of the base away from cells that reached into it from above, and do not stand above it now. */
static void end_spans_above(const lens_merge *m, uint32_t row, const uint32_t *standing)
{
    const lens_grid *g = m->grid;
    for (uint32_t c = 0; c < g->columns; c++) {
        uint32_t *cell = &g->cells[row * g->columns + c];
        if (*cell < ENDED && *cell != standing[c] && m->source->units[*cell].parent != g->rows[row])
            *cell = ENDED;
    }
}

/* Cells that span rows end where, in the order in which rows stand now, others come to a place that they covered; and reach into no row
 * that moved above them. */
static void end_spans(lens_merge *m, uint32_t edited)
{
    const lens_pieces *e = m->edited;
    lens_grid *g = m->grid;
    uint32_t *standing = malloc((g->columns + 1) * sizeof *standing); /* of each column of the base: the cell that covers it */
    m->failed |= !standing;
    for (uint32_t c = 0; standing && c < g->columns; c++)
        standing[c] = LENS_NO_UNIT;
    for (uint32_t r = standing ? e->units[edited].first : LENS_NO_UNIT; r != LENS_NO_UNIT; r = e->units[r].next) {
        uint32_t source = has_cells(e, r) ? lens_source_of(m, r) : LENS_NO_UNIT;
        uint32_t row = source == LENS_NO_UNIT ? UINT32_MAX : row_index(g, source);
        for (uint32_t c = has_cells(e, r) ? e->units[r].first : LENS_NO_UNIT; c != LENS_NO_UNIT; c = e->units[c].next) {
            const lens_unit *u = &e->units[c];
            uint32_t own = u->kind == LENS_CELL ? lens_source_of(m, c) : LENS_NO_UNIT, column = u->kind == LENS_CELL ? base_column(m, u) : LENS_NO_UNIT;
            if (own != LENS_NO_UNIT)
                stand_own(m, own, standing);
            else if (column < g->columns && !is_blank(m, c))
                stand_words(m, column, standing);
        }
        if (row != UINT32_MAX)
            end_spans_above(m, row, standing);
    }
    free(standing);
}

static void find_told(const lens_pieces *p, uint32_t table, lens_grid *g)
{
    bool first = true;
    size_t in_first = 0;
    for (uint32_t r = p->units[table].first; r != LENS_NO_UNIT; r = p->units[r].next) {
        if (!has_cells(p, r))
            continue;
        const wm_node *head = NULL;
        size_t cells = 0;
        for (uint32_t c = p->units[r].first; c != LENS_NO_UNIT; c = p->units[c].next) {
            const wm_node *n = p->units[c].kind == LENS_CELL ? p->units[c].node : NULL;
            if (!n)
                continue;
            head = head ? head : n;
            cells++;
            g->headers_told |= n->u.cell.header != (first && head->u.cell.header);
            g->aligns_told |= !first && n->u.cell.align != WM_ALIGN_NONE;
            g->spans_told |= n->u.cell.colspan != 1 || n->u.cell.rowspan != 1;
            g->blocks |= lens_has_blocks(p, c);
        }
        g->ragged |= !first && cells != in_first;
        in_first = cells;
        first = false;
    }
}

static uint32_t row_with_cells(const lens_pieces *p, uint32_t row)
{
    while (row != LENS_NO_UNIT && !has_cells(p, row))
        row = p->units[row].next;
    return row;
}

/* Whether a row has more or fewer cells than the row at its place had, or there are more rows or fewer. */
static bool is_reshaped(const lens_merge *m, uint32_t printed, uint32_t edited)
{
    const lens_pieces *p = m->printed, *q = m->edited;
    uint32_t r = row_with_cells(p, p->units[printed].first), s = row_with_cells(q, q->units[edited].first);
    bool same = true;
    while (same && r != LENS_NO_UNIT && s != LENS_NO_UNIT) {
        uint32_t c = p->units[r].first, d = q->units[s].first;
        for (; c != LENS_NO_UNIT && d != LENS_NO_UNIT; c = p->units[c].next)
            d = q->units[d].next;
        same = c == d;
        r = row_with_cells(p, p->units[r].next);
        s = row_with_cells(q, q->units[s].next);
    }
    return !same || r != s;
}

/* Whether a table was printed as HTML, which tells spans and where a row ends, and is a pipe table now: the cells with blocks went. */
static bool is_flattened(const lens_merge *m, uint32_t printed, uint32_t edited)
{
    lens_grid was = {0}, now = {0};
    find_told(m->printed, printed, &was);
    find_told(m->edited, edited, &now);
    return (was.spans_told || was.ragged) && !now.spans_told && !now.ragged && !now.blocks;
}

/* How many columns of the base are left: cells that stay cover them. */
static uint32_t columns_kept(const lens_merge *m)
{
    const lens_grid *g = m->grid;
    uint32_t kept = 0;
    for (uint32_t c = 0; c < g->columns; c++)
        for (uint32_t r = 0; r < g->row_count && !g->gone[c]; r++)
            if (lens_edited_of(m, g->cells[r * g->columns + c]) != LENS_NO_UNIT) {
                kept++;
                break;
            }
    return kept;
}

/* In a pipe table blank cells stand for what a cell covers; one that is narrower than the columns that are left is none:
 * an editor lowered its spans. */
static void settle_flattened(lens_merge *m, uint32_t edited)
{
    lens_grid *g = m->grid;
    uint32_t columns = 0;
    if (!g->flattened)
        return;
    find_gone(m);
    for (uint32_t r = m->edited->units[edited].first; r != LENS_NO_UNIT; r = m->edited->units[r].next) {
        uint32_t last = m->edited->units[r].kind == LENS_ROW ? m->edited->units[r].last : LENS_NO_UNIT;
        if (last != LENS_NO_UNIT && m->edited->units[last].column >= columns)
            columns = m->edited->units[last].column + 1;
    }
    g->flattened = g->gone && columns >= columns_kept(m);
    if (!g->flattened) {
        free(g->gone);
        g->gone = NULL;
    }
}

static uint32_t *find_places(lens_merge *m, uint32_t edited)
{
    const lens_grid *g = m->grid;
    uint32_t *place = malloc((g->row_count + 1) * sizeof *place), n = 0;
    m->failed |= !place;
    for (uint32_t r = 0; place && r < g->row_count; r++)
        place[r] = UINT32_MAX;
    for (uint32_t r = place ? m->edited->units[edited].first : LENS_NO_UNIT; r != LENS_NO_UNIT; r = m->edited->units[r].next) {
        if (!has_cells(m->edited, r))
            continue;
        uint32_t source = lens_source_of(m, r), row = source == LENS_NO_UNIT ? UINT32_MAX : row_index(g, source);
        if (row != UINT32_MAX)
            place[row] = n;
        n++;
    }
    return place;
}

void lens_emit_table(lens_merge *m, uint32_t source, uint32_t edited)
{
    lens_grid grid = {0}, *outer = m->grid;
    m->grid = &grid;
    find_told(m->edited, edited, &grid);
    uint32_t printed = m->edited->units[edited].twin;
    grid.reshaped = is_reshaped(m, printed, edited);
    grid.flattened = is_flattened(m, printed, edited);
    if (make_grid(m, source, &grid)) {
        settle_flattened(m, edited);
        find_columns(m, edited);
        if (!grid.spans_told)
            end_spans(m, edited);
        uint32_t *place = grid.spans_told ? NULL : find_places(m, edited);
        if (place)
            patch_spans(m, place);
        free(place);
    }
    if (!m->failed)
        lens_emit_children(m, source, edited);
    free(grid.rows);
    free(grid.cells);
    free(grid.from);
    free(grid.gone);
    m->grid = outer;
}
