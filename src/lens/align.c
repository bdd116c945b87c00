/* align.c - which line of the edited Markdown is which of the old one.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "lens/put.h"

/* Never nothing at all: pointers into an array are made before its size is looked at. */
bool put_grow(put *p, void *array, size_t *capacity, size_t count, size_t element)
{
    if (count <= *capacity && *capacity)
        return true;
    size_t room = *capacity ? *capacity : 64;
    while (room < count)
        room *= 2;
    void **at = array, *bigger = room > SIZE_MAX / element ? NULL : realloc(*at, room * element);
    if (!bigger) {
        p->failed = true;
        return false;
    }
    *at = bigger;
    *capacity = room;
    return true;
}

bool put_diff(put *p, const uint64_t *a, size_t n, const uint64_t *b, size_t m)
{
    if (wm_diff(a, n, b, m, &p->runs) == WM_OK)
        return true;
    p->failed = true;
    return false;
}

bool put_make_keys(put *p, size_t a, size_t b)
{
    return put_grow(p, &p->keys_a, &p->keys_a_capacity, a, sizeof *p->keys_a) &&
           put_grow(p, &p->keys_b, &p->keys_b_capacity, b, sizeof *p->keys_b);
}

int compare_keyed(const void *a, const void *b)
{
    const keyed *x = a, *y = b;
    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    return x->at < y->at ? -1 : x->at > y->at;
}

size_t find_keyed(const keyed *items, size_t count, uint64_t key)
{
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (items[middle].key < key)
            low = middle + 1;
        else
            high = middle;
    }
    return low < count && items[low].key == key ? low : WM_NONE;
}

static uint64_t line_content(const put *p, const flat *f, const line *l)
{
    uint64_t content = l->count;
    for (size_t i = l->first; i < l->first + l->count; i++)
        content = mix(content, token_key(p, f, &f->tokens[i]));
    return content;
}

/* ---- old and now ------------------------------------------------------------------ */

static void add_hunk(put *p, size_t a, size_t a_end, size_t b, size_t b_end)
{
    if (!put_grow(p, &p->hunks, &p->hunk_capacity, p->hunk_count + 1, sizeof *p->hunks))
        return;
    p->hunks[p->hunk_count++] = (hunk){.a = a, .a_end = a_end, .b = b, .b_end = b_end, .level = BY_TOKEN};
}

static int compare_keys(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

/* The words of a line, sorted, into keys; how many. */
static size_t word_keys(put *p, const flat *f, const line *l, uint64_t *keys)
{
    size_t n = 0;
    for (size_t i = l->first; i < l->first + l->count; i++)
        if (f->tokens[i].kind != TOKEN_SPACE)
            keys[n++] = token_key(p, f, &f->tokens[i]);
    qsort(keys, n, sizeof *keys, compare_keys);
    return n;
}

/* How much alike two lines are: 0 to 1; below 0: they cannot be paired. */
double line_likeness(put *p, const line *a, const line *b)
{
    bool textual = (a->kind == LINE_TEXT || a->kind == LINE_ITEM || a->kind == LINE_HEADING) &&
                   (b->kind == LINE_TEXT || b->kind == LINE_ITEM || b->kind == LINE_HEADING);
    if (a->kind != b->kind && !textual)
        return -1;
    double frame = a->marker == b->marker ? 0.05 : 0;
    if (a->kind == LINE_CELL && a->column == b->column)
        frame += 0.3;
    if (!a->count && !b->count)
        return a->marker == b->marker ? 1 : 0.3 + frame;
    if (!a->count || !b->count)
        return a->kind == LINE_CELL ? frame : a->kind == b->kind ? 0.05 : -1;
    if (!put_make_keys(p, a->count, b->count))
        return -1;
    size_t n = word_keys(p, &p->old, a, p->keys_a), m = word_keys(p, &p->now, b, p->keys_b), common = 0;
    for (size_t i = 0, j = 0; i < n && j < m;) {
        if (p->keys_a[i] == p->keys_b[j]) {
            common++;
            i++;
            j++;
        } else if (p->keys_a[i] < p->keys_b[j]) {
            i++;
        } else {
            j++;
        }
    }
    return n + m ? 2 * (double)common / (double)(n + m) + frame : frame;
}

static bool add_pair(put *p, size_t a, size_t b)
{
    if (!put_grow(p, &p->pairs, &p->pair_capacity, p->pair_count + 1, sizeof *p->pairs))
        return false;
    p->pairs[p->pair_count++] = (line_pair){a, b};
    return true;
}

/* Lines too unlike to be one that was edited. */
static const double LEAST_ALIKE = 0.3;
enum { MOST_SCORES = 1 << 16 };


static int compare_pairs(const void *x, const void *y)
{
    const line_pair *a = x, *b = y;
    return a->a < b->a ? -1 : a->a > b->a;
}

/* As many lines of the same kinds between two pairs: each was written anew. */
static void pair_leftover(put *p, hunk *h)
{
    size_t count = h->pair_count, a = h->a, b = h->b;
    for (size_t i = 0; i <= count; i++) {
        line_pair next = i < count ? p->pairs[h->pairs + i] : (line_pair){h->a_end, h->b_end};
        size_t n = next.a - a, k = 0;
        bool same = n > 0 && n == next.b - b;
        for (; same && k < n; k++)
            same = p->old.lines[a + k].kind == p->now.lines[b + k].kind && p->old.lines[a + k].kind != LINE_TEXT &&
                   p->old.lines[a + k].marker == p->now.lines[b + k].marker;
        for (k = 0; same && k < n; k++)
            add_pair(p, a + k, b + k);
        a = next.a + 1;
        b = next.b + 1;
    }
    h->pair_count = p->pair_count - h->pairs;
    if (h->pair_count > count)
        qsort(p->pairs + h->pairs, h->pair_count, sizeof *p->pairs, compare_pairs);
}

/* ---- lines that moved ---- */

/* Whether a line, wherever it stands, is known by what it says. */
static bool is_known_line(const line *l)
{
    enum { LEAST_TOKENS = 7 };
    return (l->kind == LINE_TEXT || l->kind == LINE_ITEM) && l->count >= LEAST_TOKENS;
}

/* From now on an item is the same whether it begins a list or not. */
static void know_by_kin(const put *p, const flat *f, uint64_t *keys)
{
    for (size_t i = 0; i < f->line_count; i++)
        if (f->lines[i].begins_list)
            keys[i] = mix(line_content(p, f, &f->lines[i]), f->lines[i].kin);
}

/* The lines of old that went and those that came, by what they say. */
static bool scan_moved(put *p)
{
    size_t gone = 0, came = 0;
    for (size_t i = 0; i < p->hunk_count; i++) {
        gone += p->hunks[i].a_end - p->hunks[i].a;
        came += p->hunks[i].b_end - p->hunks[i].b;
    }
    if (!put_grow(p, &p->keyed, &p->keyed_capacity, gone, sizeof *p->keyed) ||
        !put_grow(p, &p->came, &p->came_capacity, came, sizeof *p->came))
        return false;
    p->keyed_count = p->came_count = 0;
    for (size_t i = 0; i < p->hunk_count; i++) {
        const hunk *h = &p->hunks[i];
        for (size_t a = h->a; a < h->a_end; a++)
            if (is_known_line(&p->old.lines[a]))
                p->keyed[p->keyed_count++] = (keyed){p->old_keys[a], a};
        for (size_t b = h->b; b < h->b_end; b++)
            if (is_known_line(&p->now.lines[b]))
                p->came[p->came_count++] = (keyed){p->now_keys[b], b};
    }
    if (p->keyed_count)
        qsort(p->keyed, p->keyed_count, sizeof *p->keyed, compare_keyed);
    if (p->came_count)
        qsort(p->came, p->came_count, sizeof *p->came, compare_keyed);
    return true;
}

/* How alike two lines are, of which neither is found elsewhere; else they are two. */
static double pair_likeness(put *p, size_t a, size_t b)
{
    const line *o = &p->old.lines[a], *n = &p->now.lines[b];
    if ((is_known_line(o) && find_keyed(p->came, p->came_count, p->old_keys[a]) != WM_NONE) ||
        (is_known_line(n) && find_keyed(p->keyed, p->keyed_count, p->now_keys[b]) != WM_NONE))
        return -1;
    return line_likeness(p, o, n);
}

static bool are_cells(const flat *f, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        if (f->lines[i].kind != LINE_CELL)
            return false;
    return true;
}

/* The pairs of most likeness that do not cross. */
static void pair_hunk(put *p, hunk *h)
{
    size_t n = h->a_end - h->a, m = h->b_end - h->b;
    h->pairs = p->pair_count;
    h->pair_count = 0;
    if (!n || !m)
        return;
    if (n == m && n > 1 && are_cells(&p->old, h->a, h->a_end) && are_cells(&p->now, h->b, h->b_end)) {
        pair_leftover(p, h);
        if (h->pair_count == n)
            return;
        p->pair_count = h->pairs;
        h->pair_count = 0;
    }
    if (n == 1 && m == 1) {
        if (pair_likeness(p, h->a, h->b) >= 0)
            add_pair(p, h->a, h->b);
    } else if (n * m <= MOST_SCORES) {
        size_t width = m + 1;
        if (!put_grow(p, &p->scores, &p->score_capacity, 2 * (n + 1) * width, sizeof *p->scores))
            return;
        double *best = p->scores, *own = p->scores + (n + 1) * width;
        for (size_t j = 0; j <= m; j++)
            best[n * width + j] = 0;
        for (size_t i = n; i--;) {
            best[i * width + m] = 0;
            for (size_t j = m; j--;) {
                double score = pair_likeness(p, h->a + i, h->b + j);
                own[i * width + j] = score;
                double down = best[(i + 1) * width + j], right = best[i * width + j + 1];
                double skip = down > right ? down : right;
                double take = score >= LEAST_ALIKE ? score + best[(i + 1) * width + j + 1] : -1;
                best[i * width + j] = take >= skip ? take : skip;
            }
        }
        for (size_t i = 0, j = 0; i < n && j < m;) {
            double here = best[i * width + j];
            if (own[i * width + j] >= LEAST_ALIKE && here == own[i * width + j] + best[(i + 1) * width + j + 1])
                add_pair(p, h->a + i++, h->b + j++);
            else if (here == best[(i + 1) * width + j])
                i++;
            else
                j++;
        }
    } else if (n == m) {
        for (size_t i = 0; i < n; i++)
            if (pair_likeness(p, h->a + i, h->b + i) >= 0)
                add_pair(p, h->a + i, h->b + i);
    }
    h->pair_count = p->pair_count - h->pairs;
    pair_leftover(p, h);
}

/* How well a range that came or went stands for a thing of its own: rows begin with
 * their mark, a table and a quotation are whole. */
static int line_fit(const flat *f, size_t from, size_t to)
{
    int depth = 0, fit = 0;
    for (size_t i = from; i < to; i++) {
        line_kind kind = f->lines[i].kind;
        depth += kind == LINE_TABLE || kind == LINE_QUOTE;
        depth -= kind == LINE_TABLE_END || kind == LINE_QUOTE_END;
        if (depth < 0)
            return 0;
    }
    fit += depth == 0 ? 4 : 0;
    line_kind first = f->lines[from].kind;
    if (first == LINE_ROW || first == LINE_HEADING)
        fit += 2;
    else if (first != LINE_CELL && f->lines[from].path_size <= 1)
        fit += 1;
    return fit;
}

/* Of the places at which a range of equal elements may as well stand, the best. */
static void slide_lines(const flat *f, const uint64_t *keys, size_t low, size_t high, size_t *from, size_t *to, ptrdiff_t *moved)
{
    size_t at = *from, end = *to, best = *from;
    while (at > low && keys[at - 1] == keys[end - 1] && *from - at < MOST_EQUALS)
        at--, end--;
    int fit = -1;
    for (;; at++, end++) {
        int here = line_fit(f, at, end) * 2 + (at == *from);
        if (here > fit) {
            fit = here;
            best = at;
        }
        if (end >= high || keys[at] != keys[end] || (at > *from && at - *from >= MOST_EQUALS))
            break;
    }
    *moved = (ptrdiff_t)best - (ptrdiff_t)*from;
    *to = best + (*to - *from);
    *from = best;
}

/* A cell that came and one that went in the same row: others of that text stand between them, and all of them
 * stay where they are. */
static void join_cells(put *p, size_t a, size_t b)
{
    size_t kept = 0;
    wm_diff_run *runs = p->runs.items;
    for (size_t r = 0; r < p->runs.count; r++) {
        wm_diff_run *last = kept ? &runs[kept - 1] : NULL;
        wm_diff_run run = runs[r];
        bool one_way = last && ((last->a == last->a_end && run.b == run.b_end) || (last->b == last->b_end && run.a == run.a_end));
        if (one_way && run.a_end - last->a == run.b_end - last->b && are_cells(&p->old, a + last->a, a + run.a_end) &&
            are_cells(&p->now, b + last->b, b + run.b_end)) {
            last->a_end = run.a_end;
            last->b_end = run.b_end;
        } else {
            runs[kept++] = run;
        }
    }
    p->runs.count = kept;
}

/* Hunks among the lines [a, a_end) of old and [b, b_end) of now. */
static void align_range(put *p, size_t a, size_t a_end, size_t b, size_t b_end)
{
    if (!put_diff(p, p->old_keys + a, a_end - a, p->now_keys + b, b_end - b))
        return;
    join_cells(p, a, b);
    for (size_t r = 0; r < p->runs.count; r++) {
        wm_diff_run run = p->runs.items[r];
        size_t low = r ? p->runs.items[r - 1].a_end : 0, high = r + 1 < p->runs.count ? p->runs.items[r + 1].a : a_end - a;
        size_t low_b = r ? p->runs.items[r - 1].b_end : 0, high_b = r + 1 < p->runs.count ? p->runs.items[r + 1].b : b_end - b;
        run.a += a, run.a_end += a, run.b += b, run.b_end += b;
        ptrdiff_t moved = 0;
        if (run.b == run.b_end) {
            slide_lines(&p->old, p->old_keys, a + low, a + high, &run.a, &run.a_end, &moved);
            run.b = run.b_end = (size_t)((ptrdiff_t)run.b + moved);
        } else if (run.a == run.a_end) {
            slide_lines(&p->now, p->now_keys, b + low_b, b + high_b, &run.b, &run.b_end, &moved);
            run.a = run.a_end = (size_t)((ptrdiff_t)run.a + moved);
        }
        p->runs.items[r] = (wm_diff_run){run.a - a, run.a_end - a, run.b - b, run.b_end - b};
        add_hunk(p, run.a, run.a_end, run.b, run.b_end);
    }
}

/* The lines of note number (from 1). */
static void note_lines(const flat *f, uint32_t number, size_t *from, size_t *to)
{
    size_t low = f->body_lines, high = f->line_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (f->lines[middle].note < number)
            low = middle + 1;
        else
            high = middle;
    }
    *from = low;
    while (low < f->line_count && f->lines[low].note == number)
        low++;
    *to = low;
}

void align_now(put *p)
{
    align_notes(p);
    p->hunk_count = p->pair_count = 0;
    if (p->failed || !put_grow(p, &p->old_keys, &p->old_keys_capacity, p->old.line_count, sizeof *p->old_keys) ||
        !put_grow(p, &p->now_keys, &p->now_keys_capacity, p->now.line_count, sizeof *p->now_keys))
        return;
    for (size_t i = 0; i < p->old.line_count; i++)
        p->old_keys[i] = mix(line_content(p, &p->old, &p->old.lines[i]), p->old.lines[i].marker);
    for (size_t i = 0; i < p->now.line_count; i++)
        p->now_keys[i] = mix(line_content(p, &p->now, &p->now.lines[i]), p->now.lines[i].marker);
    align_range(p, 0, p->old.body_lines, 0, p->now.body_lines);
    uint32_t *by_id = calloc((size_t)p->note_ids + 1, sizeof *by_id);
    if (!by_id) {
        p->failed = true;
        return;
    }
    for (size_t i = 0; i < wm_notes_used(&p->old.notes); i++)
        by_id[p->old_note[i]] = (uint32_t)i + 1;
    for (size_t i = 0; i < wm_notes_used(&p->now.notes) && !p->failed; i++) {
        uint32_t number = by_id[p->now_note[i]];
        if (!number)
            continue;
        size_t a, a_end, b, b_end;
        note_lines(&p->old, number, &a, &a_end);
        note_lines(&p->now, (uint32_t)i + 1, &b, &b_end);
        align_range(p, a, a_end, b, b_end);
    }
    free(by_id);
    if (p->failed)
        return;
    know_by_kin(p, &p->old, p->old_keys);
    know_by_kin(p, &p->now, p->now_keys);
    if (!scan_moved(p))
        return;
    for (size_t i = 0; i < p->hunk_count && !p->failed; i++)
        pair_hunk(p, &p->hunks[i]);
}

/* ---- the result --------------------------------------------------------------------- */

static bool same_members(const flat *a, const flat *b)
{
    if (a->member_count != b->member_count)
        return false;
    for (size_t i = 0; i < a->member_count; i++)
        if (a->members[i].key != b->members[i].key)
            return false;
    return true;
}

/* The hunks that may have made now's lines [b, b_end) come out otherwise. */
static void raise_near(put *p, size_t b, size_t b_end)
{
    size_t nearest = WM_NONE, least = SIZE_MAX;
    bool any = false;
    for (size_t i = 0; i < p->hunk_count; i++) {
        hunk *h = &p->hunks[i];
        if (h->b <= b_end + 1 && b <= h->b_end + 1) {
            if (h->level < BY_PAGE && !h->raised)
                h->level++;
            any = h->raised = true;
        }
        size_t far = h->b > b_end ? h->b - b_end : b > h->b_end ? b - h->b_end : 0;
        if (far < least) {
            least = far;
            nearest = i;
        }
    }
    if (!any && nearest != WM_NONE && p->hunks[nearest].level < BY_PAGE && !p->hunks[nearest].raised) {
        p->hunks[nearest].level++;
        p->hunks[nearest].raised = true;
    }
}

bool layouts_agree(put *p, const flat *a, const flat *b)
{
    size_t n = a->line_count, m = b->line_count;
    if (!put_make_keys(p, n, m))
        return false;
    bool same = n == m && same_members(a, b) && wm_notes_used(&a->notes) == wm_notes_used(&b->notes);
    for (size_t i = 0; i < n; i++)
        p->keys_a[i] = mix(mix(a->lines[i].content, a->lines[i].marker), a->lines[i].note);
    for (size_t i = 0; i < m; i++)
        p->keys_b[i] = mix(mix(b->lines[i].content, b->lines[i].marker), b->lines[i].note);
    bool lines_same = n == m && (!n || memcmp(p->keys_a, p->keys_b, n * sizeof *p->keys_a) == 0);
    if (same && lines_same)
        return true;
    if (b != &p->now || lines_same || p->settled || !put_diff(p, p->keys_a, n, p->keys_b, m))
        return false;
    for (size_t i = 0; i < p->hunk_count; i++)
        p->hunks[i].raised = false;
    for (size_t r = 0; r < p->runs.count; r++)
        raise_near(p, p->runs.items[r].b, p->runs.items[r].b_end);
    return false;
}

size_t lines_apart(const put *p)
{
    size_t lines = 1; /* members or notes */
    for (size_t r = 0; r < p->runs.count; r++)
        lines += (p->runs.items[r].a_end - p->runs.items[r].a) + (p->runs.items[r].b_end - p->runs.items[r].b);
    return lines;
}
