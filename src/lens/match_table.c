/* match_table.c - which row, column and cell of a table is which.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "lens/match.h"

/* Pairs of columns that are left, and of all columns. */
enum { MOST_COLUMN_PAIRS = 4096, MOST_PLACES = 1 << 16, MOST_STRAYS = 16, SPAN_STEPS = 1 << 22 };

/* Gives every cell its column: rowspans from above and colspans push it on. Returns how many columns are followed. */
static uint32_t lay_grid(lens_matcher *m, lens_pieces *p, uint32_t table)
{
    wm_grid grid = {0};
    uint32_t columns = 0;
    wm_grid_begin(&grid);
    for (uint32_t r = p->units[table].first; r != LENS_NO_UNIT; r = p->units[r].next) {
        if (p->units[r].kind != LENS_ROW || p->units[r].first == LENS_NO_UNIT)
            continue;
        for (uint32_t c = p->units[r].first; c != LENS_NO_UNIT; c = p->units[c].next)
            if (p->units[c].kind == LENS_CELL)
                p->units[c].column = wm_grid_place(&grid, p->units[c].node);
        columns = grid.column > columns ? grid.column : columns;
        wm_grid_end_row(&grid);
    }
    m->failed |= grid.failed;
    wm_grid_free(&grid);
    return columns < WM_GRID_COLUMNS ? columns : WM_GRID_COLUMNS;
}

static void add_to_keys(const lens_pieces *p, uint32_t row, uint64_t number, uint64_t *keys, uint32_t columns)
{
    for (uint32_t c = p->units[row].first; c != LENS_NO_UNIT; c = p->units[c].next)
        /* some forms have no blank cells */
        if (p->units[c].kind == LENS_CELL && p->units[c].column < columns && p->units[c].first != LENS_NO_UNIT)
            keys[p->units[c].column] = lens_mix(keys[p->units[c].column], lens_mix(p->units[c].words, number));
}

/* Whether the cells of a row that say something all are in another row, in order. */
static bool has_cells(const lens_pieces *p, uint32_t row, const lens_pieces *q, uint32_t other)
{
    uint32_t d = q->units[other].first;
    for (uint32_t c = p->units[row].first; c != LENS_NO_UNIT; c = p->units[c].next) {
        if (!p->units[c].words)
            continue;
        while (d != LENS_NO_UNIT && q->units[d].words != p->units[c].words)
            d = q->units[d].next;
        if (d == LENS_NO_UNIT)
            return false;
        d = q->units[d].next;
    }
    return true;
}

bool lens_match_rows_stayed(const lens_matcher *m)
{
    bool went = m->a.count == m->b.count, came = went;
    for (size_t i = 0; i < m->a.count && (went || came); i++) {
        went = went && has_cells(m->q, m->b.items[i], m->p, m->a.items[i]);
        came = came && has_cells(m->p, m->a.items[i], m->q, m->b.items[i]);
    }
    return went || came;
}

/* Columns that say the same in all rows that are matched, in order. */
static void match_equal_columns(lens_matcher *m, uint32_t n, uint32_t k, uint32_t *of, uint8_t *taken)
{
    if (!lens_grow(&m->failed, &m->keys, &m->key_capacity, n + k, sizeof *m->keys))
        return;
    memset(m->keys, 0, (n + k) * sizeof *m->keys);
    for (size_t r = 0; r < m->a.count; r++)
        if (lens_match_taken(m, m->a.items[r])) {
            add_to_keys(m->p, m->a.items[r], r, m->keys, n);
            add_to_keys(m->q, lens_match_now(m, m->a.items[r]), r, m->keys + n, k);
        }
    if (wm_diff(m->keys, n, m->keys + n, k, &m->runs) != WM_OK) {
        m->failed = true;
        return;
    }
    for (size_t r = 0; r <= m->runs.count; r++) {
        wm_diff_run equal = wm_diff_equal(&m->runs, r, n, k);
        for (size_t i = equal.a, j = equal.b; i < equal.a_end; i++, j++) {
            of[i] = (uint32_t)j;
            taken[j] = 1;
        }
    }
}

/* How many columns a cell of the base covers; where it is printed, blank cells may stand for all but the first. */
static uint32_t width_of(const lens_matcher *m, const lens_unit *u)
{
    uint32_t printed = u->node->u.cell.colspan;
    uint32_t source = m->source && u->twin != LENS_NO_UNIT ? m->source->units[u->twin].node->u.cell.colspan : printed;
    return source > printed ? source : printed;
}

/* How often the cells of column i say what those of column j say, over all matched rows. */
static void count_columns(lens_matcher *m, uint32_t n, uint32_t k, const uint32_t *of, const uint8_t *taken, double *likeness)
{
    for (size_t r = 0; r < m->a.count; r++) {
        uint32_t p = m->a.items[r], q = lens_match_now(m, p);
        for (uint32_t c = q == LENS_NO_UNIT ? q : m->p->units[p].first; c != LENS_NO_UNIT; c = m->p->units[c].next) {
            const lens_unit *u = &m->p->units[c];
            uint32_t end = u->kind == LENS_CELL ? u->column + width_of(m, u) : 0;
            for (uint32_t d = m->q->units[q].first; d != LENS_NO_UNIT && u->kind == LENS_CELL; d = m->q->units[d].next) {
                const lens_unit *v = &m->q->units[d];
                if (v->kind != LENS_CELL || v->column >= k || taken[v->column])
                    continue;
                double like = v->words == u->words ? (v->words ? 1 : .5) : .8 * lens_likeness(u, v);
                for (uint32_t i = u->column; i < end && i < n && like > 0; i++)
                    likeness[i * k + v->column] += of[i] == LENS_NO_UNIT ? like : 0;
            }
        }
    }
}

/* Columns that are left over pair in order, where none came or went. */
static void pair_left(uint32_t n, uint32_t k, uint32_t *of, uint8_t *taken)
{
    for (uint32_t i = 0, j = 0; i < n && n == k; i++) {
        while (j < k && taken[j])
            j++;
        if (of[i] == LENS_NO_UNIT && j < k) {
            of[i] = j;
            taken[j] = 1;
        }
    }
}

/* The best pairs of columns first, wherever they stand. */
static void choose_columns(const double *likeness, uint32_t n, uint32_t k, uint32_t *of, uint8_t *taken)
{
    /* Where none came or went, an empty cell is no sign that one moved. */
    const double stays = n == k ? .6 : 1e-3;
    for (uint32_t round = 0; round < n; round++) {
        double best = 0;
        uint32_t bi = n, bj = k;
        for (uint32_t i = 0; i < n; i++) {
            for (uint32_t j = 0; j < k && of[i] == LENS_NO_UNIT; j++) {
                double here = likeness[i * k + j] + (i == j ? stays : 0) - 1e-6 * (double)(i > j ? i - j : j - i);
                if (!taken[j] && likeness[i * k + j] > 0 && here > best)
                    best = here, bi = i, bj = j;
            }
        }
        if (bi == n)
            break;
        of[bi] = bj;
        taken[bj] = 1;
    }
}

/* How many pairs there are of columns that are not matched: of a table with a heading over a hundred columns, few. */
static size_t count_pairs(uint32_t n, uint32_t k, const uint32_t *of, const uint8_t *taken)
{
    size_t went = 0, came = 0;
    for (uint32_t i = 0; i < n; i++)
        went += of[i] == LENS_NO_UNIT;
    for (uint32_t j = 0; j < k; j++)
        came += !taken[j];
    return went * came;
}

static void match_columns(lens_matcher *m, uint32_t n, uint32_t k, uint32_t *of, uint8_t *taken)
{
    for (uint32_t i = 0; i < n; i++)
        of[i] = m->edit || i >= k ? LENS_NO_UNIT : i;
    if (!m->edit)
        return;
    match_equal_columns(m, n, k, of, taken);
    size_t pairs = m->failed ? 0 : count_pairs(n, k, of, taken);
    if (pairs && pairs <= MOST_COLUMN_PAIRS && (size_t)n * k <= MOST_PLACES && lens_grow(&m->failed, &m->scores, &m->score_capacity, n * k, sizeof *m->scores)) {
        memset(m->scores, 0, n * k * sizeof *m->scores);
        count_columns(m, n, k, of, taken, m->scores);
        choose_columns(m->scores, n, k, of, taken);
    }
    pair_left(n, k, of, taken);
}

/* The edited cell at the place of u, or none; of one whose first column went, at that of the next which it covers. */
static uint32_t cell_at_place(const lens_matcher *m, const lens_unit *u, uint32_t q, uint32_t n, const uint32_t *of, const uint32_t *at)
{
    uint32_t i = u->column, end = i + width_of(m, u);
    if (u->kind != LENS_CELL || i >= n)
        return LENS_NO_UNIT;
    while (i + 1 < end && i + 1 < n && of[i] == LENS_NO_UNIT)
        i++;
    uint32_t d = of[i] == LENS_NO_UNIT ? LENS_NO_UNIT : at[of[i]];
    return d != LENS_NO_UNIT && m->q->units[d].parent == q ? d : LENS_NO_UNIT;
}

/* A cell whose column went, but which is still in its row. */
static void match_stray(lens_matcher *m, uint32_t c, uint32_t q)
{
    for (uint32_t d = m->q->units[q].first; d != LENS_NO_UNIT; d = m->q->units[d].next)
        if (m->q->units[d].kind == LENS_CELL && m->q->units[d].twin == LENS_NO_UNIT && m->q->units[d].words == m->p->units[c].words) {
            lens_match_join(m, c, d);
            return;
        }
}

/* Pairs cells: first those that say the same at the same place, then those that say the same elsewhere, then
 * each with what stands at its place. at is the cell of each column. */
static void match_row(lens_matcher *m, uint32_t p, uint32_t q, uint32_t n, uint32_t k, const uint32_t *of, uint32_t *at)
{
    size_t strays = 0;
    for (uint32_t d = m->q->units[q].first; d != LENS_NO_UNIT; d = m->q->units[d].next)
        if (m->q->units[d].kind == LENS_CELL && m->q->units[d].column < k)
            at[m->q->units[d].column] = d;
    for (int round = 0; round < 3; round++)
        for (uint32_t c = m->p->units[p].first; c != LENS_NO_UNIT; c = m->p->units[c].next) {
            const lens_unit *u = &m->p->units[c];
            uint32_t d = cell_at_place(m, u, q, n, of, at);
            if (d != LENS_NO_UNIT && (round == 2 || (!round && m->q->units[d].words == u->words)))
                lens_match_join(m, c, d);
            else if (round == 1 && d == LENS_NO_UNIT && u->words && u->kind == LENS_CELL && strays++ < MOST_STRAYS)
                match_stray(m, c, q);
        }
}

/* Pairs the cells of a row that says what it said and has as many: a column that came is none of this row. False: it is no
 * such row. */
static bool match_row_kept(lens_matcher *m, uint32_t p, uint32_t q)
{
    const lens_unit *u = &m->p->units[p], *v = &m->q->units[q];
    uint32_t c = u->words == v->words ? u->first : LENS_NO_UNIT, d = v->first;
    for (; c != LENS_NO_UNIT && d != LENS_NO_UNIT && m->p->units[c].words == m->q->units[d].words; d = m->q->units[d].next)
        c = m->p->units[c].next;
    if (c != LENS_NO_UNIT || d != LENS_NO_UNIT)
        return false;
    for (c = u->first, d = v->first; c != LENS_NO_UNIT; c = m->p->units[c].next, d = m->q->units[d].next)
        if (m->p->units[c].kind == LENS_CELL && m->q->units[d].kind == LENS_CELL)
            lens_match_join(m, c, d);
    return true;
}

/* None, too, when no steps are left. */
static uint32_t cell_in_column(const lens_pieces *p, uint32_t row, uint32_t column, size_t *steps)
{
    uint32_t c = row == LENS_NO_UNIT ? LENS_NO_UNIT : p->units[row].first;
    for (; *steps && c != LENS_NO_UNIT && (p->units[c].kind != LENS_CELL || p->units[c].column != column); --*steps)
        c = p->units[c].next;
    return *steps ? c : LENS_NO_UNIT;
}

/* Joins cell c of row r with the one that says the same in another of the rows that it spans, which stands above now. In a pipe table
 * the words of such a cell stand in the first of these rows, and those below have an empty cell there. */
static void match_span(lens_matcher *m, size_t r, uint32_t c, uint32_t column, size_t *steps)
{
    const lens_unit *u = &m->p->units[c];
    uint32_t rows = u->twin == LENS_NO_UNIT || !u->words ? 0 : m->source->units[u->twin].node->u.cell.rowspan;
    if (rows < 2 || u->node->u.cell.rowspan > 1)
        return;
    uint32_t stays = cell_in_column(m->q, lens_match_now(m, m->a.items[r]), column, steps);
    if (stays != LENS_NO_UNIT && m->q->units[stays].words)
        return;
    for (size_t i = r + 1; i < m->a.count && i - r < rows && *steps; i++) {
        --*steps;
        uint32_t own = cell_in_column(m->p, m->a.items[i], u->column, steps), d = cell_in_column(m->q, lens_match_now(m, m->a.items[i]), column, steps);
        if (d == LENS_NO_UNIT || m->q->units[d].words != u->words || own == LENS_NO_UNIT || m->p->units[own].words)
            continue;
        lens_match_join(m, c, d);
        return;
    }
}

static void match_spans(lens_matcher *m, uint32_t n, const uint32_t *of)
{
    size_t steps = SPAN_STEPS; /* a table of hostile spans is matched without */
    for (size_t r = 0; r < m->a.count && m->source; r++)
        for (uint32_t c = m->p->units[m->a.items[r]].first; c != LENS_NO_UNIT; c = m->p->units[c].next)
            if (m->p->units[c].kind == LENS_CELL && m->p->units[c].column < n && of[m->p->units[c].column] != LENS_NO_UNIT)
                match_span(m, r, c, of[m->p->units[c].column], &steps);
}

void lens_match_cells(lens_matcher *m, uint32_t p_table, uint32_t q_table)
{
    uint32_t n = lay_grid(m, m->p, p_table), k = lay_grid(m, m->q, q_table);
    uint32_t *of = malloc((n + k + 1) * sizeof *of);
    uint8_t *taken = calloc(k + 1, 1);
    m->failed |= !of || !taken;
    if (!m->failed)
        match_columns(m, n, k, of, taken);
    for (uint32_t j = 0; j < k && !m->failed; j++)
        of[n + j] = LENS_NO_UNIT;
    if (!m->failed)
        match_spans(m, n, of);
    for (size_t r = 0; r < m->a.count && !m->failed; r++)
        if (lens_match_taken(m, m->a.items[r]) &&
            !(m->edit && n < k && match_row_kept(m, m->a.items[r], lens_match_now(m, m->a.items[r]))))
            match_row(m, m->a.items[r], lens_match_now(m, m->a.items[r]), n, k, of, of + n);
    free(of);
    free(taken);
}
