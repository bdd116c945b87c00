/* match.c - which unit of one page is which of another.
 *
 * SPDX-License-Identifier: MIT
 *
 * Children are matched level by level: first those that are equal, in order; then, between them, those that are
 * alike; last, anywhere on the page, those that moved. Rows of a table are matched before its columns, cells
 * by both.
 */
#include <stdlib.h>

#include "lens/pieces.h"

enum { MOST_SCORES = 250000, MOST_COLUMN_PAIRS = 4096, MOST_STRAYS = 16, MOST_MOVED = 500 };

/* What links, notes and formulas count that are the same ones; what a pair may be less alike than others in a text of which
 * every word became another. */
static const double SAME_SHAPE = .25, TRANSLATED = .25;
static const double UNLIKE = .1, ALIKE = .5;

typedef struct pair {
    uint32_t p, q;
} pair;

typedef struct matcher {
    lens_pieces *p, *q;
    const lens_pieces *source; /* of an edit */
    uint64_t *said_p, *said_q; /* words of all leaves, in order of value */
    size_t said_p_count, said_q_count;
    bool edit;               /* q is what an editor made of p; else p is printed as q */
    pair *work;
    size_t work_count, work_capacity;
    lens_slots a, b;
    uint64_t *keys;
    size_t key_capacity;
    double *scores;
    size_t score_capacity;
    wm_diff_runs runs;
    bool failed;
} matcher;

static void add_slot(lens_slots *s, uint32_t unit, bool *failed)
{
    if (lens_grow(failed, &s->items, &s->capacity, s->count + 1, sizeof *s->items))
        s->items[s->count++] = unit;
}

static void add_loose_text(const lens_pieces *p, uint32_t parent, lens_slots *out, bool *failed)
{
    for (uint32_t c = p->units[parent].first; c != LENS_NO_UNIT; c = p->units[c].next) {
        if (p->units[c].leaf)
            add_slot(out, c, failed);
        if (p->units[c].kind == LENS_ROW)
            for (uint32_t d = p->units[c].first; d != LENS_NO_UNIT; d = p->units[d].next)
                if (p->units[d].leaf)
                    add_slot(out, d, failed);
    }
}

void lens_slots_of(const lens_pieces *p, uint32_t unit, lens_slots *out, bool *failed)
{
    out->count = 0;
    bool table = p->units[unit].kind == LENS_TABLE, row = p->units[unit].kind == LENS_ROW;
    for (uint32_t c = p->units[unit].first; c != LENS_NO_UNIT; c = p->units[c].next) {
        const lens_unit *u = &p->units[c];
        if ((table && (u->kind != LENS_ROW || u->first == LENS_NO_UNIT)) || (row && u->kind != LENS_CELL))
            continue;
        if (u->kind != LENS_TABLE) {
            add_slot(out, c, failed);
            continue;
        }
        add_loose_text(p, c, out, failed);
        add_slot(out, c, failed);
        for (uint32_t d = u->first; d != LENS_NO_UNIT; d = p->units[d].next)
            if (p->units[d].kind == LENS_CAPTION)
                for (uint32_t e = p->units[d].first; e != LENS_NO_UNIT; e = p->units[e].next)
                    add_slot(out, e, failed);
    }
}

static bool is_taken(const matcher *m, uint32_t p)
{
    return (m->edit ? m->p->units[p].now : m->p->units[p].twin) != LENS_NO_UNIT;
}

static void join(matcher *m, uint32_t p, uint32_t q)
{
    lens_unit *u = &m->p->units[p], *v = &m->q->units[q];
    if (is_taken(m, p) || v->twin != LENS_NO_UNIT)
        return;
    if (m->edit)
        u->now = q;
    else
        u->twin = q;
    v->twin = p;
    if (u->leaf || v->leaf)
        return;
    if (lens_grow(&m->failed, &m->work, &m->work_capacity, m->work_count + 1, sizeof *m->work))
        m->work[m->work_count++] = (pair){p, q};
}

/* ---- alike ---- */

static bool is_list_part(const lens_unit *u)
{
    return u->kind == LENS_ITEM || u->kind == LENS_TERM || u->kind == LENS_DESCRIPTION;
}

/* Whether one may be made of the other by an edit inside it. */
static bool may_be(const lens_unit *u, const lens_unit *v)
{
    if (u->leaf != v->leaf)
        return false;
    if (u->leaf)
        return (u->kind == LENS_SOLE) == (v->kind == LENS_SOLE) && (u->kind == LENS_CODE) == (v->kind == LENS_CODE);
    return u->kind == v->kind || (is_list_part(u) && is_list_part(v));
}

static int by_value(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

static uint64_t *collect_said(matcher *m, const lens_pieces *p, size_t *count)
{
    uint64_t *list = malloc((p->unit_count + 1) * sizeof *list);
    m->failed |= !list;
    for (size_t i = 0; list && i < p->unit_count; i++)
        if (p->units[i].leaf && p->units[i].parent != LENS_NO_UNIT && p->units[i].words && p->units[i].sketch_size > 0)
            list[(*count)++] = p->units[i].words;
    if (*count)
        qsort(list, *count, sizeof *list, by_value);
    return list;
}

static size_t first_not_below(const uint64_t *list, size_t count, uint64_t value)
{
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (list[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* How often a leaf says these words. */
static size_t count_said(const uint64_t *list, size_t count, uint64_t words)
{
    size_t from = words ? first_not_below(list, count, words) : count;
    return words == UINT64_MAX ? count - from : words ? first_not_below(list, count, words + 1) - from : 0;
}

/* The first leaf of an item: its own text, and not that of the items below it. */
static const lens_unit *own_text(const lens_pieces *p, const lens_unit *u)
{
    if (u->leaf)
        return u;
    bool has = is_list_part(u) && u->first != LENS_NO_UNIT && p->units[u->first].leaf;
    return has ? &p->units[u->first] : NULL;
}

/* Whether the words of one of them stand elsewhere on the other page: then it moved, and neither was made of the other. */
static bool is_elsewhere(const matcher *m, const lens_unit *u, const lens_unit *v)
{
    const lens_unit *s = own_text(m->p, u), *t = own_text(m->q, v);
    if (!m->edit || !s || !t || s->words == t->words)
        return false;
    size_t came = count_said(m->said_p, m->said_p_count, t->words), went = count_said(m->said_q, m->said_q_count, s->words);
    return (came && came >= count_said(m->said_q, m->said_q_count, t->words)) ||
           (went && went >= count_said(m->said_p, m->said_p_count, s->words));
}

static double score(const matcher *m, uint32_t p, uint32_t q)
{
    const lens_unit *u = &m->p->units[p], *v = &m->q->units[q];
    if (!may_be(u, v) || is_taken(m, p) || v->twin != LENS_NO_UNIT)
        return 0;
    if (is_elsewhere(m, u, v))
        return 0;
    double like = lens_likeness(u, v);
    if (m->edit && u->shaped && u->shape == v->shape)
        like += SAME_SHAPE;
    if (u->kind == v->kind)
        return like + .02;
    return like >= (m->edit ? .4 : .1) ? like : 0;
}

/* Whether units of a and b are alike in all but words, one by one: a translation. best: how alike the best pairs are. */
static bool is_translated(const matcher *m, const uint32_t *a, size_t n, const uint32_t *b, size_t k, double best)
{
    double sum = TRANSLATED * (double)n;
    for (size_t i = 0; i < n && n == k; i++) {
        double s = m->edit && m->p->units[a[i]].shape == m->q->units[b[i]].shape ? score(m, a[i], b[i]) : 0;
        if (s <= 0)
            return false;
        sum += s;
    }
    return n == k && sum >= best;
}

static void pair_in_order(matcher *m, const uint32_t *a, size_t n, const uint32_t *b, size_t k)
{
    for (size_t i = 0; i < n && i < k; i++)
        if (score(m, a[i], b[i]) > 0)
            join(m, a[i], b[i]);
}

/* How alike each of a is to each of b. Those that have nothing in common are no pair where one of them has much in common with
 * another: it is part of that. */
static void score_pairs(matcher *m, const uint32_t *a, size_t n, const uint32_t *b, size_t k, double *own, double *most)
{
    for (size_t i = 0; i < n + k; i++)
        most[i] = 0;
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < k; j++) {
            double s = own[i * (k + 1) + j] = score(m, a[i], b[j]);
            most[i] = s > most[i] ? s : most[i];
            most[n + j] = s > most[n + j] ? s : most[n + j];
        }
    for (size_t i = 0; i < n && m->edit; i++)
        for (size_t j = 0; j < k; j++)
            if (own[i * (k + 1) + j] < UNLIKE && (most[i] > ALIKE || most[n + j] > ALIKE))
                own[i * (k + 1) + j] = 0;
}

/* Pairs units of a[0, n) with such of b[0, k) so that they are most alike, in order. */
static void pair_alike(matcher *m, const uint32_t *a, size_t n, const uint32_t *b, size_t k)
{
    if (!n || !k)
        return;
    size_t width = k + 1;
    if (n * k > MOST_SCORES) {
        pair_in_order(m, a, n, b, k);
        return;
    }
    if (!lens_grow(&m->failed, &m->scores, &m->score_capacity, 2 * (n + 1) * width + n + k, sizeof *m->scores))
        return;
    double *best = m->scores, *own = m->scores + (n + 1) * width;
    score_pairs(m, a, n, b, k, own, own + (n + 1) * width);
    for (size_t j = 0; j <= k; j++)
        best[n * width + j] = 0;
    for (size_t i = n; i-- && !m->failed;) {
        m->failed |= !wm_budget_tick(m->p->doc.arena.budget, k);
        best[i * width + k] = 0;
        for (size_t j = k; j--;) {
            double s = own[i * width + j];
            double down = best[(i + 1) * width + j], right = best[i * width + j + 1];
            double skip = down > right ? down : right, take = s > 0 ? s + best[(i + 1) * width + j + 1] : -1;
            best[i * width + j] = take >= skip ? take : skip;
        }
    }
    if (is_translated(m, a, n, b, k, best[0])) {
        pair_in_order(m, a, n, b, k);
        return;
    }
    for (size_t i = 0, j = 0; i < n && j < k;) {
        double here = best[i * width + j];
        if (own[i * width + j] > 0 && here == own[i * width + j] + best[(i + 1) * width + j + 1])
            join(m, a[i++], b[j++]);
        else if (here == best[(i + 1) * width + j])
            i++;
        else
            j++;
    }
}

static uint64_t level_key(const matcher *m, const lens_unit *u)
{
    uint64_t key = m->edit ? u->same : u->words;
    /* What has no words is told by its kind. */
    return u->words ? key : lens_mix(key, u->leaf ? 1 : 2);
}

static void match_level(matcher *m)
{
    size_t n = m->a.count, k = m->b.count;
    if (!lens_grow(&m->failed, &m->keys, &m->key_capacity, n + k + 1, sizeof *m->keys))
        return;
    for (size_t i = 0; i < n; i++)
        m->keys[i] = level_key(m, &m->p->units[m->a.items[i]]);
    for (size_t j = 0; j < k; j++)
        m->keys[n + j] = level_key(m, &m->q->units[m->b.items[j]]);
    if (wm_diff(m->keys, n, m->keys + n, k, &m->runs) != WM_OK) {
        m->failed = true;
        return;
    }
    size_t i = 0, j = 0;
    for (size_t r = 0; r <= m->runs.count; r++) {
        bool last = r == m->runs.count;
        wm_diff_run run = last ? (wm_diff_run){n, n, k, k} : m->runs.items[r];
        for (; i < run.a && j < run.b; i++, j++)
            join(m, m->a.items[i], m->b.items[j]);
        if (last)
            break;
        if (n && k)
            pair_alike(m, m->a.items + run.a, run.a_end - run.a, m->b.items + run.b, run.b_end - run.b);
        i = run.a_end;
        j = run.b_end;
    }
}

/* ---- tables ---- */

/* Gives every cell its column: rowspans from above and colspans push it on. Returns how many columns are followed. */
static uint32_t lay_grid(matcher *m, lens_pieces *p, uint32_t table)
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

static uint32_t now_of(const matcher *m, uint32_t p)
{
    return m->edit ? m->p->units[p].now : m->p->units[p].twin;
}

static void add_to_keys(const lens_pieces *p, uint32_t row, uint64_t number, uint64_t *keys, uint32_t columns)
{
    for (uint32_t c = p->units[row].first; c != LENS_NO_UNIT; c = p->units[c].next)
        if (p->units[c].kind == LENS_CELL && p->units[c].column < columns && p->units[c].first != LENS_NO_UNIT) /* some forms have no blank cells */
            keys[p->units[c].column] = lens_mix(keys[p->units[c].column], lens_mix(p->units[c].words, number));
}

/* Columns that say the same in all rows that are matched, in order. */
static void match_equal_columns(matcher *m, uint32_t n, uint32_t k, uint32_t *of, uint8_t *taken)
{
    if (!lens_grow(&m->failed, &m->keys, &m->key_capacity, n + k, sizeof *m->keys))
        return;
    memset(m->keys, 0, (n + k) * sizeof *m->keys);
    for (size_t r = 0; r < m->a.count; r++)
        if (now_of(m, m->a.items[r]) != LENS_NO_UNIT) {
            add_to_keys(m->p, m->a.items[r], r, m->keys, n);
            add_to_keys(m->q, now_of(m, m->a.items[r]), r, m->keys + n, k);
        }
    if (wm_diff(m->keys, n, m->keys + n, k, &m->runs) != WM_OK) {
        m->failed = true;
        return;
    }
    uint32_t i = 0, j = 0;
    for (size_t r = 0; r <= m->runs.count; r++) {
        bool last = r == m->runs.count;
        for (; i < (last ? n : m->runs.items[r].a); i++, j++) {
            of[i] = j;
            taken[j] = 1;
        }
        i = last ? n : (uint32_t)m->runs.items[r].a_end;
        j = last ? k : (uint32_t)m->runs.items[r].b_end;
    }
}

/* How many columns a cell of the base covers; where it is printed, blank cells may stand for all but the first. */
static uint32_t width_of(const matcher *m, const lens_unit *u)
{
    uint32_t printed = u->node->u.cell.colspan;
    uint32_t source = m->source && u->twin != LENS_NO_UNIT ? m->source->units[u->twin].node->u.cell.colspan : printed;
    return source > printed ? source : printed;
}

/* How often the cells of column i say what those of column j say, over all matched rows. */
static void count_columns(matcher *m, uint32_t n, uint32_t k, const uint32_t *of, const uint8_t *taken, double *likeness)
{
    for (size_t r = 0; r < m->a.count; r++) {
        uint32_t p = m->a.items[r], q = now_of(m, p);
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

/* The best pairs of columns first, wherever they stand. Those that are left over pair in order. */
static void choose_columns(const double *likeness, uint32_t n, uint32_t k, uint32_t *of, uint8_t *taken)
{
    for (uint32_t round = 0; round < n; round++) {
        double best = 0;
        uint32_t bi = n, bj = k;
        for (uint32_t i = 0; i < n; i++) {
            for (uint32_t j = 0; j < k && of[i] == LENS_NO_UNIT; j++) {
                double here = likeness[i * k + j] + (i == j ? 1e-3 : 0) - 1e-6 * (double)(i > j ? i - j : j - i);
                if (!taken[j] && likeness[i * k + j] > 0 && here > best)
                    best = here, bi = i, bj = j;
            }
        }
        if (bi == n)
            break;
        of[bi] = bj;
        taken[bj] = 1;
    }
    for (uint32_t i = 0, j = 0; i < n && n == k; i++) {
        while (j < k && taken[j])
            j++;
        if (of[i] == LENS_NO_UNIT && j < k) {
            of[i] = j;
            taken[j] = 1;
        }
    }
}

static void match_columns(matcher *m, uint32_t n, uint32_t k, uint32_t *of, uint8_t *taken)
{
    for (uint32_t i = 0; i < n; i++)
        of[i] = m->edit || i >= k ? LENS_NO_UNIT : i;
    if (!m->edit)
        return;
    match_equal_columns(m, n, k, of, taken);
    if (m->failed || (size_t)n * k > MOST_COLUMN_PAIRS || !lens_grow(&m->failed, &m->scores, &m->score_capacity, n * k, sizeof *m->scores))
        return;
    memset(m->scores, 0, n * k * sizeof *m->scores);
    count_columns(m, n, k, of, taken, m->scores);
    choose_columns(m->scores, n, k, of, taken);
}

/* The edited cell at the place of u, or none; of one whose first column went, at that of the next which it covers. */
static uint32_t cell_at_place(const matcher *m, const lens_unit *u, uint32_t q, uint32_t n, const uint32_t *of, const uint32_t *at)
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
static void match_stray(matcher *m, uint32_t c, uint32_t q)
{
    for (uint32_t d = m->q->units[q].first; d != LENS_NO_UNIT; d = m->q->units[d].next)
        if (m->q->units[d].kind == LENS_CELL && m->q->units[d].twin == LENS_NO_UNIT && m->q->units[d].words == m->p->units[c].words) {
            join(m, c, d);
            return;
        }
}

/* Cells that say the same as what stands at their place; those that strayed; then each with what stands at its place.
 * at: the cell of each column. */
static void match_row(matcher *m, uint32_t p, uint32_t q, uint32_t n, uint32_t k, const uint32_t *of, uint32_t *at)
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
                join(m, c, d);
            else if (round == 1 && d == LENS_NO_UNIT && u->words && u->kind == LENS_CELL && strays++ < MOST_STRAYS)
                match_stray(m, c, q);
        }
}

static void match_cells(matcher *m, uint32_t p_table, uint32_t q_table)
{
    uint32_t n = lay_grid(m, m->p, p_table), k = lay_grid(m, m->q, q_table);
    uint32_t *of = malloc((n + k + 1) * sizeof *of);
    uint8_t *taken = calloc(k + 1, 1);
    m->failed |= !of || !taken;
    if (!m->failed)
        match_columns(m, n, k, of, taken);
    for (uint32_t j = 0; j < k && !m->failed; j++)
        of[n + j] = LENS_NO_UNIT;
    for (size_t r = 0; r < m->a.count && !m->failed; r++)
        if (now_of(m, m->a.items[r]) != LENS_NO_UNIT)
            match_row(m, m->a.items[r], now_of(m, m->a.items[r]), n, k, of, of + n);
    free(of);
    free(taken);
}

/* ---- levels ---- */

static void match_below(matcher *m)
{
    while (m->work_count && !m->failed) {
        m->failed |= !wm_budget_tick(m->p->doc.arena.budget, 1);
        pair w = m->work[--m->work_count];
        lens_unit_kind kind = (lens_unit_kind)m->p->units[w.p].kind;
        if (kind == LENS_ROW && m->q->units[w.q].kind == LENS_ROW)
            continue; /* match_cells did, or does */
        lens_slots_of(m->p, w.p, &m->a, &m->failed);
        lens_slots_of(m->q, w.q, &m->b, &m->failed);
        if (kind == LENS_TABLE && !m->edit && m->a.count == m->b.count) {
            for (size_t i = 0; i < m->a.count; i++)
                join(m, m->a.items[i], m->b.items[i]);
        } else {
            match_level(m);
        }
        if (kind == LENS_TABLE && m->q->units[w.q].kind == LENS_TABLE)
            match_cells(m, w.p, w.q);
    }
}

/* ---- moves ---- */

/* A unit or a note of the base. */
typedef struct lost {
    uint64_t key;
    uint32_t sort, unit; /* may_be holds for two of one sort */
    size_t next;         /* of the first of a key and a sort: where such begin that are not taken */
} lost;

static int compare_lost(uint64_t key, uint32_t sort, const lost *y)
{
    return key < y->key ? -1 : key > y->key ? 1 : sort < y->sort ? -1 : sort > y->sort;
}

static int by_key(const void *a, const void *b)
{
    const lost *x = a, *y = b;
    int order = compare_lost(x->key, x->sort, y);
    return order ? order : x->unit < y->unit ? -1 : x->unit > y->unit;
}

static uint32_t sort_of(const lens_unit *u)
{
    if (u->leaf)
        return u->kind == LENS_SOLE ? 1 : u->kind == LENS_CODE ? 2 : 0;
    return 16 + (uint32_t)(is_list_part(u) ? LENS_ITEM : u->kind);
}

/* The first that is not taken of a key and a sort, or none. Those before it are passed over once and for all. */
static uint32_t find_lost(const matcher *m, bool (*taken)(const matcher *, uint32_t), lost *list, size_t count, uint64_t key, uint32_t sort)
{
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (compare_lost(key, sort, &list[middle]) > 0)
            low = middle + 1;
        else
            high = middle;
    }
    size_t at = low < count && list[low].next > low ? list[low].next : low;
    while (at < count && compare_lost(key, sort, &list[at]) == 0 && taken(m, list[at].unit))
        at++;
    if (low < count)
        list[low].next = at;
    return at < count && compare_lost(key, sort, &list[at]) == 0 ? list[at].unit : LENS_NO_UNIT;
}

static bool is_live(const lens_pieces *p, uint32_t i)
{
    return p->units[i].parent != LENS_NO_UNIT;
}

static bool is_block(const lens_unit *u)
{
    return u->kind == LENS_LIST || u->kind == LENS_TABLE || u->kind == LENS_QUOTE;
}

/* Units of the edited file that have no twin yet and say what one of the base says that has none either. */
static void match_moved(matcher *m, bool words)
{
    lens_pieces *p = m->p, *q = m->q;
    lost *list = malloc((p->unit_count + 1) * sizeof *list);
    size_t count = 0;
    m->failed |= !list;
    for (uint32_t i = 0; list && i < p->unit_count; i++)
        if (is_live(p, i) && !is_taken(m, i) && p->units[i].words && (!words || p->units[i].leaf))
            list[count++] = (lost){words ? p->units[i].words : p->units[i].same, sort_of(&p->units[i]), i, 0};
    if (count)
        qsort(list, count, sizeof *list, by_key);
    for (uint32_t j = 0; count && j < q->unit_count && !m->failed; j++) {
        const lens_unit *v = &q->units[j];
        if (!is_live(q, j) || v->twin != LENS_NO_UNIT || (words && !v->leaf))
            continue;
        uint32_t found = find_lost(m, is_taken, list, count, words ? v->words : v->same, sort_of(v));
        if (found != LENS_NO_UNIT) {
            join(m, found, j);
            match_below(m);
        }
    }
    free(list);
}

/* Lists, tables and quotations that moved and changed: each with the one that is most alike. */
static void match_moved_alike(matcher *m)
{
    lens_pieces *p = m->p, *q = m->q;
    m->a.count = 0;
    for (uint32_t i = 0; i < p->unit_count; i++)
        if (is_live(p, i) && !is_taken(m, i) && p->units[i].words && is_block(&p->units[i]))
            add_slot(&m->a, i, &m->failed);
    lens_slots went = m->a; /* match_below takes the other */
    m->a = (lens_slots){0};
    for (uint32_t j = 0; went.count && j < q->unit_count && !m->failed; j++) {
        const lens_unit *v = &q->units[j];
        if (!is_live(q, j) || v->twin != LENS_NO_UNIT || !v->words || !is_block(v))
            continue;
        double best = .5;
        uint32_t found = LENS_NO_UNIT;
        for (size_t i = 0; i < went.count && i < MOST_MOVED; i++) {
            const lens_unit *u = &p->units[went.items[i]];
            double like = u->kind == v->kind && !is_taken(m, went.items[i]) ? lens_likeness(u, v) : 0;
            if (like > best)
                best = like, found = went.items[i];
        }
        if (found != LENS_NO_UNIT) {
            join(m, found, j);
            match_below(m);
        }
    }
    free(went.items);
}

/* Leaves that are left, alike and in order: a paragraph that became an item and changed. */
static void match_leaves(matcher *m)
{
    m->a.count = m->b.count = 0;
    for (uint32_t i = 0; i < m->p->unit_count; i++)
        if (is_live(m->p, i) && m->p->units[i].leaf && !is_taken(m, i))
            add_slot(&m->a, i, &m->failed);
    for (uint32_t j = 0; j < m->q->unit_count; j++)
        if (is_live(m->q, j) && m->q->units[j].leaf && m->q->units[j].twin == LENS_NO_UNIT)
            add_slot(&m->b, j, &m->failed);
    size_t kept = 0;
    for (size_t i = 0; i < m->b.count; i++) {
        double best = 0;
        for (size_t j = 0; j < m->a.count && m->a.count * m->b.count <= MOST_SCORES; j++) {
            double s = score(m, m->a.items[j], m->b.items[i]);
            best = s > best ? s : best;
        }
        if (best >= .4)
            m->b.items[kept++] = m->b.items[i];
    }
    m->b.count = kept;
    pair_alike(m, m->a.items, m->a.count, m->b.items, m->b.count);
}

/* Leaves that are left, by their words and in order: what prints as a list may be none. */
static void match_left(matcher *m)
{
    m->a.count = m->b.count = 0;
    for (uint32_t i = 0; i < m->p->unit_count; i++)
        if (is_live(m->p, i) && m->p->units[i].leaf && m->p->units[i].words && !is_taken(m, i))
            add_slot(&m->a, i, &m->failed);
    for (uint32_t j = 0; j < m->q->unit_count; j++)
        if (is_live(m->q, j) && m->q->units[j].leaf && m->q->units[j].words && m->q->units[j].twin == LENS_NO_UNIT)
            add_slot(&m->b, j, &m->failed);
    if (m->a.count && m->b.count)
        match_level(m);
}

static bool is_empty_part(const lens_pieces *p, uint32_t i)
{
    return i != LENS_NO_UNIT && is_live(p, i) && is_list_part(&p->units[i]) && p->units[i].kind != LENS_LIST && !p->units[i].words;
}

/* Joins empty item j with the one that stands beside what its neighbour was, if that is empty and left as well. */
static void match_beside(matcher *m, uint32_t j, bool behind)
{
    const lens_unit *v = &m->q->units[j];
    uint32_t neighbour = behind ? v->prev : v->next;
    uint32_t was = neighbour == LENS_NO_UNIT ? LENS_NO_UNIT : m->q->units[neighbour].twin;
    uint32_t i = was == LENS_NO_UNIT ? LENS_NO_UNIT : behind ? m->p->units[was].next : m->p->units[was].prev;
    if (is_empty_part(m->p, i) && !is_taken(m, i) && may_be(&m->p->units[i], v))
        join(m, i, j);
}

/* Items that say nothing, for they hold a template alone. Words cannot tell them: they go with the items beside them,
 * and what is left is taken in order. An editor makes no empty item: each was one. */
static void match_empty(matcher *m)
{
    const lens_pieces *p = m->p, *q = m->q;
    for (uint32_t j = 0; j < q->unit_count; j++)
        if (is_empty_part(q, j) && q->units[j].twin == LENS_NO_UNIT)
            match_beside(m, j, true);
    for (uint32_t j = (uint32_t)q->unit_count; j--;)
        if (is_empty_part(q, j) && q->units[j].twin == LENS_NO_UNIT)
            match_beside(m, j, false);
    uint32_t i = 0;
    for (uint32_t j = 0; j < q->unit_count; j++) {
        if (!is_empty_part(q, j) || q->units[j].twin != LENS_NO_UNIT)
            continue;
        while (i < p->unit_count && !(is_empty_part(p, i) && !is_taken(m, i)))
            i++;
        if (i == p->unit_count)
            break;
        if (may_be(&p->units[i], &q->units[j]))
            join(m, i, j);
    }
    match_below(m);
}

static void free_matcher(matcher *m)
{
    free(m->work);
    free(m->said_p);
    free(m->said_q);
    free(m->a.items);
    free(m->b.items);
    free(m->keys);
    free(m->scores);
    wm_diff_runs_free(&m->runs);
}

/* ---- the two matches ---- */

void lens_match_source(lens_pieces *source, lens_pieces *printed, bool *failed)
{
    matcher m = {.p = source, .q = printed};
    lens_pieces_hash(source, false);
    lens_pieces_hash(printed, false);
    join(&m, source->page, printed->page);
    for (size_t i = 0; i < source->note_count && i < printed->note_count; i++)
        if (source->notes[i].unit != LENS_NO_UNIT && printed->notes[i].unit != LENS_NO_UNIT)
            join(&m, source->notes[i].unit, printed->notes[i].unit);
    match_below(&m);
    match_left(&m);
    *failed |= m.failed;
    free_matcher(&m);
}

void lens_match_edit(const lens_pieces *source, lens_pieces *printed, lens_pieces *edited, bool *failed)
{
    matcher m = {.source = source, .p = printed, .q = edited, .edit = true};
    lens_pieces_hash(printed, false);
    lens_pieces_hash(edited, false);
    lens_match_notes(printed, edited, &m.failed);
    lens_pieces_hash(edited, true);
    m.said_p = collect_said(&m, printed, &m.said_p_count);
    m.said_q = collect_said(&m, edited, &m.said_q_count);
    join(&m, printed->page, edited->page);
    for (size_t j = 0; j < edited->note_count; j++) {
        uint32_t i = edited->notes[j].twin;
        if (i != LENS_NO_UNIT && printed->notes[i].unit != LENS_NO_UNIT && edited->notes[j].unit != LENS_NO_UNIT)
            join(&m, printed->notes[i].unit, edited->notes[j].unit);
    }
    match_below(&m);
    if (!m.failed)
        match_moved(&m, false);
    if (!m.failed)
        match_moved_alike(&m);
    if (!m.failed)
        match_moved(&m, true);
    if (!m.failed)
        match_leaves(&m);
    if (!m.failed)
        match_empty(&m);
    *failed |= m.failed;
    free_matcher(&m);
}
