/* match.c - which unit of one page is which of another.
 *
 * SPDX-License-Identifier: MIT
 *
 * Children are matched level by level: first those that are equal, in order; then, between them, those that are
 * alike; last, anywhere on the page, those that moved. Rows of a table are matched before its columns, cells
 * by both (match_table.c); what moved is in match_moved.c.
 */
#include <stdlib.h>

#include "lens/match.h"

/* SAME_SHAPE: how much equal links, notes and formulas count for likeness; SAME_NAME: likewise, that of a row. TRANSLATED: how much less alike than others
 * a pair may be in a text of which every word became another. */
static const double SAME_SHAPE = .25, TRANSLATED = .25, SAME_NAME = .2;
static const double UNLIKE = .1, ALIKE = .5;

void lens_slots_add(lens_slots *s, uint32_t unit, bool *failed)
{
    if (lens_grow(failed, &s->items, &s->capacity, s->count + 1, sizeof *s->items))
        s->items[s->count++] = unit;
}

static void add_loose_text(const lens_pieces *p, uint32_t parent, lens_slots *out, bool *failed)
{
    for (uint32_t c = p->units[parent].first; c != LENS_NO_UNIT; c = p->units[c].next) {
        if (p->units[c].leaf)
            lens_slots_add(out, c, failed);
        if (p->units[c].kind == LENS_ROW)
            for (uint32_t d = p->units[c].first; d != LENS_NO_UNIT; d = p->units[d].next)
                if (p->units[d].leaf)
                    lens_slots_add(out, d, failed);
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
            lens_slots_add(out, c, failed);
            continue;
        }
        add_loose_text(p, c, out, failed);
        lens_slots_add(out, c, failed);
        for (uint32_t d = u->first; d != LENS_NO_UNIT; d = p->units[d].next)
            if (p->units[d].kind == LENS_CAPTION)
                for (uint32_t e = p->units[d].first; e != LENS_NO_UNIT; e = p->units[e].next)
                    lens_slots_add(out, e, failed);
    }
}

uint32_t lens_match_now(const lens_matcher *m, uint32_t p)
{
    return m->edit ? m->p->units[p].now : m->p->units[p].twin;
}

bool lens_match_taken(const lens_matcher *m, uint32_t p)
{
    return lens_match_now(m, p) != LENS_NO_UNIT;
}

void lens_match_join(lens_matcher *m, uint32_t p, uint32_t q)
{
    lens_unit *u = &m->p->units[p], *v = &m->q->units[q];
    if (lens_match_taken(m, p) || v->twin != LENS_NO_UNIT)
        return;
    if (m->edit)
        u->now = q;
    else
        u->twin = q;
    v->twin = p;
    if (u->leaf || v->leaf)
        return;
    if (lens_grow(&m->failed, &m->work, &m->work_capacity, m->work_count + 1, sizeof *m->work))
        m->work[m->work_count++] = (lens_pair){p, q};
}

/* ---- alike ---- */

/* Whether one may be made of the other by an edit inside it. */
bool lens_match_may_be(const lens_unit *u, const lens_unit *v)
{
    if (u->leaf != v->leaf)
        return false;
    if (u->leaf)
        return (u->kind == LENS_SOLE) == (v->kind == LENS_SOLE) && (u->kind == LENS_CODE) == (v->kind == LENS_CODE);
    return u->kind == v->kind || (lens_is_item(u->kind) && lens_is_item(v->kind));
}

static uint64_t *collect_said(lens_matcher *m, const lens_pieces *p, size_t *count)
{
    uint64_t *list = malloc((p->unit_count + 1) * sizeof *list);
    m->failed |= !list;
    for (size_t i = 0; list && i < p->unit_count; i++)
        if ((p->units[i].leaf || p->units[i].kind == LENS_ROW) && p->units[i].parent != LENS_NO_UNIT && p->units[i].words &&
            p->units[i].sketch_size > 0)
            list[(*count)++] = p->units[i].words;
    if (*count)
        qsort(list, *count, sizeof *list, wm_diff_by_value);
    return list;
}

static size_t first_not_below(const uint64_t *list, size_t count, uint64_t value)
{
    size_t i;
    WM_SEARCH(i, 0, count, list[i] < value);
    return i;
}

/* How often a leaf or a row says these words. */
static size_t count_said(const uint64_t *list, size_t count, uint64_t words)
{
    size_t from = words ? first_not_below(list, count, words) : count;
    return words == UINT64_MAX ? count - from : words ? first_not_below(list, count, words + 1) - from : 0;
}

/* What tells a unit: of an item its first leaf, its own text, and not that of the items below it; of a row all that it says. */
static const lens_unit *own_text(const lens_pieces *p, const lens_unit *u)
{
    if (u->leaf || u->kind == LENS_ROW)
        return u;
    bool has = lens_is_item(u->kind) && u->first != LENS_NO_UNIT && p->units[u->first].leaf;
    return has ? &p->units[u->first] : NULL;
}

/* Whether the words of one of them stand elsewhere on the other page: then it moved, and neither was made of the other. */
static bool is_elsewhere(const lens_matcher *m, const lens_unit *u, const lens_unit *v)
{
    const lens_unit *s = own_text(m->p, u), *t = own_text(m->q, v);
    if (!m->edit || !s || !t || s->words == t->words)
        return false;
    size_t came = count_said(m->said_p, m->said_p_count, t->words), went = count_said(m->said_q, m->said_q_count, s->words);
    return (came && came >= count_said(m->said_q, m->said_q_count, t->words)) ||
           (went && went >= count_said(m->said_p, m->said_p_count, s->words));
}

/* Told of the steps of a loop that a page can make long: whether it goes on. */
static bool match_goes_on(lens_matcher *m, size_t steps)
{
    m->failed |= !wm_budget_tick(m->p->doc.arena.budget, steps);
    return !m->failed;
}

/* From the first word of a leaf or a row to its last. */
static wm_slice text_of(const lens_pieces *p, const lens_unit *u)
{
    uint32_t from = u->from, to = u->to;
    while (from < to && p->tokens[from].kind != LENS_WORD)
        from++;
    while (from < to && p->tokens[to - 1].kind != LENS_WORD)
        to--;
    return lens_range(p, from, to);
}

/* How much of the longer one's bytes, from 0 to 1, both have at their ends: `Etymolgy` became `Etymology`, rather than
 * `References`. */
static double ends_alike(wm_slice a, wm_slice b)
{
    enum { MOST = 64 };
    size_t least = a.size < b.size ? a.size : b.size, most = a.size < b.size ? b.size : a.size, head = 0, tail = 0;
    while (head < least && head < MOST && a.data[head] == b.data[head])
        head++;
    while (tail < least - head && tail < MOST && a.data[a.size - 1 - tail] == b.data[b.size - 1 - tail])
        tail++;
    return most ? (double)(head + tail) / (double)most : 0;
}

/* Whether a cell says a letter near its beginning. */
static bool says_letter(const lens_pieces *p, const lens_unit *cell)
{
    enum { NEAR = 16 };
    for (uint32_t i = cell->open; i < cell->close && i - cell->open < NEAR; i++)
        if (lens_has_letter(p, &p->tokens[i]))
            return true;
    return false;
}

/* The words of the first cell of a row that is not a number alone, and so tells it; 0 where there is none among the first. */
static uint64_t name_of(const lens_pieces *p, const lens_unit *row)
{
    enum { NEAR = 4 };
    uint32_t c = row->first;
    for (int i = 0; i < NEAR && c != LENS_NO_UNIT; i++, c = p->units[c].next)
        if (p->units[c].kind == LENS_CELL && p->units[c].words && says_letter(p, &p->units[c]))
            return p->units[c].words;
    return 0;
}

/* Whether two rows have one name. */
static bool is_named_alike(const lens_matcher *m, const lens_unit *u, const lens_unit *v)
{
    uint64_t name = m->edit && u->kind == LENS_ROW && v->kind == LENS_ROW ? name_of(m->p, u) : 0;
    return name && name == name_of(m->q, v);
}

/* What tells between units of which none has a word of the other, or all have as many: little. */
static double letters_score(const lens_matcher *m, const lens_unit *u, const lens_unit *v)
{
    static const double LETTERS = .01, LEVEL = .008;
    if (!m->edit || (!u->leaf && u->kind != LENS_ROW))
        return 0;
    bool levels = u->kind == LENS_HEADING && v->kind == LENS_HEADING;
    return LETTERS * ends_alike(text_of(m->p, u), text_of(m->q, v)) + (!levels ? 0 : u->node->level == v->node->level ? LEVEL : -LEVEL);
}

double lens_match_score(const lens_matcher *m, uint32_t p, uint32_t q)
{
    const lens_unit *u = &m->p->units[p], *v = &m->q->units[q];
    if (!lens_match_may_be(u, v) || lens_match_taken(m, p) || v->twin != LENS_NO_UNIT)
        return 0;
    if (is_elsewhere(m, u, v))
        return 0;
    double like = lens_likeness(u, v);
    if (m->edit && u->shaped && u->shape == v->shape)
        like += SAME_SHAPE;
    if (is_named_alike(m, u, v))
        like += SAME_NAME;
    if (u->kind == v->kind)
        return like + .02 + letters_score(m, u, v);
    return like >= (m->edit ? .4 : .1) ? like : 0;
}

/* Whether the larger of two leaves has most words of the smaller one: that is a part of it. Of a few words it has all, and the
 * two are of one kind: a heading says words of the paragraph below it. */
static bool is_within(const lens_unit *small, const lens_unit *large)
{
    enum { FEW = 2, LEAST = 4 };
    uint32_t seen = 0, both = 0;
    bool all = large->sketch_size < LENS_SKETCH; /* else it has words above the last, of which nobody knows which */
    for (uint32_t i = 0, j = 0; i < small->sketch_size && (all || j < large->sketch_size); i++, seen++) {
        while (j < large->sketch_size && large->sketch[j] < small->sketch[i])
            j++;
        if (j == large->sketch_size && !all)
            break;
        both += j < large->sketch_size && large->sketch[j] == small->sketch[i];
    }
    return seen >= LEAST ? 4 * both >= 3 * seen : seen >= FEW && both == seen && small->kind == large->kind;
}

static bool is_part_of_other(const lens_matcher *m, uint32_t p, uint32_t q)
{
    const lens_unit *u = own_text(m->p, &m->p->units[p]), *v = own_text(m->q, &m->q->units[q]);
    return u && v && u->leaf && v->leaf && (is_within(u, v) || is_within(v, u));
}

/* Whether a[i], or b[i], is a part of another one of the others. */
static bool is_joined_or_split(const lens_matcher *m, const uint32_t *a, const uint32_t *b, size_t n, size_t i)
{
    bool part = false;
    for (size_t j = 0; j < n && !part; j++)
        part = j != i && (is_part_of_other(m, a[i], b[j]) || is_part_of_other(m, a[j], b[i]));
    return part;
}

/* Whether units of a and b are alike in all but words, one by one: a translation. best: how alike the best pairs are. */
static bool is_translated(lens_matcher *m, const uint32_t *a, size_t n, const uint32_t *b, size_t k, double best)
{
    double sum = TRANSLATED * (double)n;
    for (size_t i = 0; i < n && n == k && match_goes_on(m, n); i++) {
        double s = m->edit && m->p->units[a[i]].shape == m->q->units[b[i]].shape ? lens_match_score(m, a[i], b[i]) : 0;
        if (s <= 0 || (s < UNLIKE && is_joined_or_split(m, a, b, n, i)))
            return false;
        sum += s;
    }
    return n == k && sum >= best;
}

static void pair_in_order(lens_matcher *m, const uint32_t *a, size_t n, const uint32_t *b, size_t k)
{
    for (size_t i = 0; i < n && i < k && match_goes_on(m, 1); i++)
        if (lens_match_score(m, a[i], b[i]) > 0)
            lens_match_join(m, a[i], b[i]);
}

/* How alike each of a is to each of b. Two units without a common word are no pair when one of them has many
 * words in common with a third, or is a part of it. (A row whose cells are blank has no words, and may have had any.) */
static void score_pairs(lens_matcher *m, const uint32_t *a, size_t n, const uint32_t *b, size_t k, double *own, double *most)
{
    for (size_t i = 0; i < n + k; i++)
        most[i] = 0;
    for (size_t i = 0; i < n && match_goes_on(m, k); i++)
        for (size_t j = 0; j < k; j++) {
            double s = own[i * (k + 1) + j] = lens_match_score(m, a[i], b[j]);
            s = m->edit && s > 0 && s <= ALIKE && m->p->units[a[i]].leaf && is_part_of_other(m, a[i], b[j]) ? 1 : s;
            most[i] = s > most[i] ? s : most[i];
            most[n + j] = s > most[n + j] ? s : most[n + j];
        }
    for (size_t i = 0; i < n && m->edit && !m->failed; i++)
        for (size_t j = 0; j < k; j++)
            if (own[i * (k + 1) + j] < UNLIKE && (most[i] > ALIKE || most[n + j] > ALIKE) && m->p->units[a[i]].words &&
                m->q->units[b[j]].words)
                own[i * (k + 1) + j] = 0;
}

/* Pairs units of a[0, n) with such of b[0, k) so that they are most alike, in order. */
void lens_match_alike(lens_matcher *m, const uint32_t *a, size_t n, const uint32_t *b, size_t k)
{
    if (!n || !k)
        return;
    size_t width = k + 1;
    if (n * k > LENS_MOST_SCORES) {
        pair_in_order(m, a, n, b, k);
        return;
    }
    if (!lens_grow(&m->failed, &m->scores, &m->score_capacity, 2 * (n + 1) * width + n + k, sizeof *m->scores))
        return;
    double *best = m->scores, *own = m->scores + (n + 1) * width;
    score_pairs(m, a, n, b, k, own, own + (n + 1) * width);
    for (size_t j = 0; j <= k; j++)
        best[n * width + j] = 0;
    for (size_t i = n; i-- && match_goes_on(m, k);) {
        best[i * width + k] = 0;
        for (size_t j = k; j--;) {
            double s = own[i * width + j];
            double down = best[(i + 1) * width + j], right = best[i * width + j + 1];
            double skip = down > right ? down : right, take = s > 0 ? s + best[(i + 1) * width + j + 1] : -1;
            best[i * width + j] = take >= skip ? take : skip;
        }
    }
    if (m->failed)
        return;
    if (is_translated(m, a, n, b, k, best[0])) {
        pair_in_order(m, a, n, b, k);
        return;
    }
    for (size_t i = 0, j = 0; i < n && j < k;) {
        double here = best[i * width + j];
        if (own[i * width + j] > 0 && here == own[i * width + j] + best[(i + 1) * width + j + 1])
            lens_match_join(m, a[i++], b[j++]);
        else if (here == best[(i + 1) * width + j])
            i++;
        else
            j++;
    }
}

/* ---- levels ---- */

static size_t count_empty(const lens_pieces *p, const lens_slots *s)
{
    size_t n = 0;
    for (size_t i = 0; i < s->count; i++)
        n += !p->units[s->items[i]].words;
    return n;
}

static void drop_empty(const lens_pieces *p, lens_slots *s)
{
    size_t kept = 0;
    for (size_t i = 0; i < s->count; i++)
        if (p->units[s->items[i]].words)
            s->items[kept++] = s->items[i];
    s->count = kept;
}

/* Of a list that was parted, nothing in it tells which of its items without words are left: lens_match_empty asks what stands
 * around them. */
static void leave_empty(lens_matcher *m)
{
    if (count_empty(m->p, &m->a) <= count_empty(m->q, &m->b))
        return;
    drop_empty(m->p, &m->a);
    drop_empty(m->q, &m->b);
}

void lens_match_below(lens_matcher *m)
{
    while (m->work_count && match_goes_on(m, 1)) {
        lens_pair w = m->work[--m->work_count];
        lens_unit_kind kind = (lens_unit_kind)m->p->units[w.p].kind;
        if (kind == LENS_ROW && m->q->units[w.q].kind == LENS_ROW)
            continue; /* lens_match_cells did, or does */
        lens_slots_of(m->p, w.p, &m->a, &m->failed);
        lens_slots_of(m->q, w.q, &m->b, &m->failed);
        if (kind == LENS_TABLE && (m->edit ? lens_match_rows_stayed(m) : m->a.count == m->b.count)) {
            for (size_t i = 0; i < m->a.count; i++)
                lens_match_join(m, m->a.items[i], m->b.items[i]);
        } else {
            if (kind == LENS_LIST && m->edit)
                leave_empty(m);
            lens_match_level(m);
            if (kind == LENS_TABLE && m->edit)
                lens_match_rows_moved(m);
        }
        if (kind == LENS_TABLE && m->q->units[w.q].kind == LENS_TABLE)
            lens_match_cells(m, w.p, w.q);
    }
}

static void free_matcher(lens_matcher *m)
{
    free(m->work);
    free(m->said_p);
    free(m->said_q);
    free(m->a.items);
    free(m->b.items);
    free(m->keys);
    free(m->scores);
    wm_diff_runs_free(&m->runs);
    for (size_t i = 0; i < sizeof m->sections / sizeof *m->sections; i++)
        wm_diff_runs_free(&m->sections[i]);
}

/* ---- the two matches ---- */

void lens_match_source(lens_pieces *source, lens_pieces *printed, bool *failed)
{
    lens_matcher m = {.p = source, .q = printed};
    lens_pieces_hash(source, false);
    lens_pieces_hash(printed, false);
    lens_match_join(&m, source->page, printed->page);
    for (size_t i = 0; i < source->note_count && i < printed->note_count; i++)
        if (source->notes[i].unit != LENS_NO_UNIT && printed->notes[i].unit != LENS_NO_UNIT)
            lens_match_join(&m, source->notes[i].unit, printed->notes[i].unit);
    lens_match_below(&m);
    lens_match_left(&m);
    *failed |= m.failed || source->failed || printed->failed;
    free_matcher(&m);
}

static bool keeps_numbers(const lens_pieces *edited)
{
    for (size_t j = 0; j < edited->note_count; j++)
        if (edited->notes[j].twin != j)
            return false;
    return true;
}

void lens_match_edit(const lens_pieces *source, lens_pieces *printed, lens_pieces *edited, bool *failed)
{
    lens_matcher m = {.source = source, .p = printed, .q = edited, .edit = true};
    lens_pieces_hash(edited, false);
    lens_match_notes(printed, edited, &m.failed);
    if (!keeps_numbers(edited))
        lens_pieces_hash(edited, true);
    m.said_p = collect_said(&m, printed, &m.said_p_count);
    m.said_q = collect_said(&m, edited, &m.said_q_count);
    lens_match_join(&m, printed->page, edited->page);
    for (size_t j = 0; j < edited->note_count; j++) {
        uint32_t i = edited->notes[j].twin;
        if (i != LENS_NO_UNIT && printed->notes[i].unit != LENS_NO_UNIT && edited->notes[j].unit != LENS_NO_UNIT)
            lens_match_join(&m, printed->notes[i].unit, edited->notes[j].unit);
    }
    lens_match_below(&m);
    if (!m.failed)
        lens_match_moved(&m, false);
    if (!m.failed)
        lens_match_moved_alike(&m);
    if (!m.failed)
        lens_match_moved(&m, true);
    if (!m.failed)
        lens_match_leaves(&m);
    if (!m.failed)
        lens_match_empty(&m);
    *failed |= m.failed || printed->failed || edited->failed;
    free_matcher(&m);
}
