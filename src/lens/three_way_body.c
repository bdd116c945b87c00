/* three_way_body.c - two edits of one line, merged by words.
 *
 * SPDX-License-Identifier: MIT
 *
 * What each side changed is a row of runs of words. Runs of the two that do not overlap are both taken; those that do
 * are a conflict, unless they say the same.
 */
#include <stdlib.h>

#include "lens/three_way_private.h"

enum {
    LONGEST_SLIDE = 64,   /* words that a run is moved up to a better place */
    FEW_WORDS = 4,        /* lines of fewer words are never another line */
    LONE_IDEOGRAPHS = 4   /* changed words around one that stayed by chance */
};

/* ---- words --------------------------------------------------------------------------- */

static bool read_words(lens_word_list *l, wm_slice text)
{
    l->text = text;
    l->count = 0;
    for (size_t at = 0; at < text.size;) {
        lens_word_class class;
        size_t end = lens_next_word(text, at, &class), n = l->count + 1;
        if (!WM_GROW(l->starts, l->start_capacity, n + 1) || !WM_GROW(l->classes, l->class_capacity, n) ||
            !WM_GROW(l->keys, l->key_capacity, n))
            return false;
        l->starts[l->count] = at;
        l->classes[l->count] = (uint8_t)class;
        l->keys[l->count++] = wm_hash(wm_sub(text, at, end));
        at = end;
    }
    if (!WM_GROW(l->starts, l->start_capacity, l->count + 1))
        return false;
    l->starts[l->count] = text.size;
    return true;
}

static wm_slice bytes(const lens_word_list *l, size_t from, size_t to)
{
    return wm_sub(l->text, l->starts[from], l->starts[to]);
}

static bool is_word(uint8_t class)
{
    return class == LENS_W_WORD || class == LENS_W_IDEOGRAPH;
}

static bool is_filler(uint8_t class)
{
    return class == LENS_W_SPACE || class == LENS_W_SIGN;
}

/* ---- where a run begins ------------------------------------------------------------------ */

/* An insertion or deletion can often stand at several places: "a, b, c" became "a, b, b, c", and either b may
 * be the new one. Choose the place where it begins with a line or a cell, and where its brackets are in
 * pairs. */
static int rate_place(const lens_word_list *l, size_t from, size_t to)
{
    int depth = 0, least = 0;
    for (size_t i = from; i < to; i++) {
        uint8_t c = l->classes[i];
        depth += (c == LENS_W_OPEN || c == LENS_W_OPEN_LINK) - (c == LENS_W_CLOSE || c == LENS_W_CLOSE_LINK);
        least = depth < least ? depth : least;
    }
    uint8_t first = l->classes[from];
    return (depth == 0 && least == 0 ? 8 : 0) +
           (first == LENS_W_NEWLINE ? 3 : first == LENS_W_BAR ? 2 : first == LENS_W_SPACE ? 1 : 0);
}

static void place_run(const lens_word_list *a, const lens_word_list *b, wm_diff_run *r, size_t a_from, size_t b_from)
{
    bool added = r->a == r->a_end;
    if (!added && r->b != r->b_end)
        return;
    const lens_word_list *l = added ? b : a;
    size_t from = added ? r->b : r->a, size = added ? r->b_end - r->b : r->a_end - r->a, best = 0;
    size_t room = r->a - a_from < r->b - b_from ? r->a - a_from : r->b - b_from;
    int most = size <= LONGEST_SLIDE ? rate_place(l, from, from + size) : 0;
    for (size_t k = 1; k <= room && k <= LONGEST_SLIDE && l->keys[from - k] == l->keys[from - k + size]; k++) {
        int rate = size <= LONGEST_SLIDE ? rate_place(l, from - k, from - k + size) : 0;
        if (rate >= most) {
            most = rate;
            best = k;
        }
    }
    r->a -= best, r->a_end -= best, r->b -= best, r->b_end -= best;
}

/* Whether what stayed between two runs stayed by chance: a space between two words that both changed. */
static bool is_chance(const lens_word_list *a, const wm_diff_run *before, const wm_diff_run *after)
{
    size_t from = before->a_end, to = after->a;
    bool replaced = before->a < before->a_end && before->b < before->b_end && after->a < after->a_end && after->b < after->b_end;
    if (from == to)
        return true;
    if (!replaced)
        return false;
    if (to - from == 1 && a->classes[from] == LENS_W_IDEOGRAPH)
        return before->a_end - before->a + (after->a_end - after->a) >= LONE_IDEOGRAPHS;
    for (size_t i = from; i < to; i++)
        if (!is_filler(a->classes[i]))
            return false;
    return true;
}

static void tidy_runs(const lens_word_list *a, const lens_word_list *b, wm_diff_runs *runs)
{
    size_t n = 0;
    for (size_t i = 0; i < runs->count; i++) {
        wm_diff_run r = runs->items[i], *last = n ? &runs->items[n - 1] : NULL;
        place_run(a, b, &r, last ? last->a_end : 0, last ? last->b_end : 0);
        if (last && is_chance(a, last, &r)) {
            last->a_end = r.a_end;
            last->b_end = r.b_end;
        } else {
            runs->items[n++] = r;
        }
    }
    runs->count = n;
}

/* ---- what forbids a merge by words ---------------------------------------------------------- */

/* Whether so few words stayed that the line is another one. Cells and arguments each stand for themselves. */
static bool is_rewritten(const lens_word_list *a, const lens_word_list *b, const wm_diff_runs *runs)
{
    size_t words = 0, kept = 0, now = 0, r = 0;
    for (size_t i = 0; i < a->count; i++) {
        if (a->classes[i] == LENS_W_BAR || a->classes[i] == LENS_W_NEWLINE)
            return false;
        while (r < runs->count && runs->items[r].a_end <= i)
            r++;
        words += is_word(a->classes[i]);
        kept += is_word(a->classes[i]) && !(r < runs->count && runs->items[r].a <= i);
    }
    for (size_t i = 0; i < b->count; i++)
        now += is_word(b->classes[i]);
    size_t fewer = words < now ? words : now;
    return words >= FEW_WORDS && now >= FEW_WORDS && kept * 4 < fewer;
}

typedef enum mark { MARK_QUOTES, MARK_LINK, MARK_OTHER, MARKS } mark;

/* How deep words [from, to) go in, or out; of quotes, how many they are. */
static long depth_of(const lens_word_list *l, size_t from, size_t to, mark kind)
{
    long depth = 0;
    for (size_t i = from; i < to; i++) {
        uint8_t c = l->classes[i];
        switch (kind) {
        case MARK_QUOTES: depth += c == LENS_W_QUOTES; break;
        case MARK_LINK: depth += (c == LENS_W_OPEN_LINK) - (c == LENS_W_CLOSE_LINK); break;
        default: depth += (c == LENS_W_OPEN) - (c == LENS_W_CLOSE); break;
        }
    }
    return depth;
}

/* Finds a run that opens or closes more brackets than it did, and the run that makes up for it: what stands
 * between came to stand in brackets. Looks from run *at on; false when there is none. */
static bool next_pair(const lens_word_list *a, const lens_word_list *b, const wm_diff_runs *runs, mark kind, size_t *at,
                      wm_diff_run *out)
{
    long depth = 0;
    bool open = false;
    for (; *at < runs->count; ++*at) {
        const wm_diff_run *r = &runs->items[*at];
        long change = depth_of(b, r->b, r->b_end, kind) - depth_of(a, r->a, r->a_end, kind);
        if (kind == MARK_QUOTES)
            change &= 1;
        if (change == 0)
            continue;
        if (!open)
            *out = *r;
        out->a_end = r->a_end;
        open = true;
        depth += change;
        if (kind == MARK_QUOTES ? depth == 2 : depth == 0) {
            ++*at;
            break;
        }
    }
    return open;
}

/* Brackets of one side and the other must not cross, and those of one kind not nest. */
static bool cross(const wm_diff_run *x, const wm_diff_run *y, bool one_kind)
{
    if (x->a_end <= y->a || y->a_end <= x->a || (x->a == y->a && x->a_end == y->a_end))
        return false;
    bool nested = (x->a <= y->a && y->a_end <= x->a_end) || (y->a <= x->a && x->a_end <= y->a_end);
    return one_kind || !nested;
}

static bool brackets_cross(const lens_body_merge *m, mark kind, mark other)
{
    size_t i = 0, j = 0;
    wm_diff_run x, y;
    bool has_x = next_pair(&m->base, &m->sides[0], &m->runs[0], kind, &i, &x);
    bool has_y = next_pair(&m->base, &m->sides[1], &m->runs[1], other, &j, &y);
    while (has_x && has_y) {
        if (cross(&x, &y, kind == other))
            return true;
        if (x.a_end <= y.a_end)
            has_x = next_pair(&m->base, &m->sides[0], &m->runs[0], kind, &i, &x);
        else
            has_y = next_pair(&m->base, &m->sides[1], &m->runs[1], other, &j, &y);
    }
    return false;
}

static bool must_be_whole(const lens_body_merge *m)
{
    for (int s = 0; s < 2; s++)
        if (is_rewritten(&m->base, &m->sides[s], &m->runs[s]))
            return true;
    for (int kind = 0; kind < MARKS; kind++)
        for (int other = 0; other < MARKS; other++)
            if (brackets_cross(m, (mark)kind, (mark)other))
                return true;
    return false;
}

/* ---- the merge ---------------------------------------------------------------------------------- */

/* Whether two words that nobody wrote in a row would be, where run r of l is followed by run q of k. */
static bool glued(const lens_word_list *l, const wm_diff_run *r, const lens_word_list *k, const wm_diff_run *q)
{
    return r->b < r->b_end && q->b < q->b_end && is_word(l->classes[r->b_end - 1]) && is_word(k->classes[q->b]);
}

static bool begins_part(const lens_word_list *l, const wm_diff_run *r)
{
    uint8_t first = l->classes[r->b], last = l->classes[r->b_end - 1];
    return first == LENS_W_NEWLINE || first == LENS_W_BAR || last == LENS_W_NEWLINE || last == LENS_W_BAR;
}

/* Whether run r of l, which puts something in, and run q of k, which does not, exclude each other. */
static bool insertion_clashes(const lens_word_list *l, const wm_diff_run *r, const lens_word_list *k, const wm_diff_run *q)
{
    if (r->a < q->a || r->a > q->a_end)
        return false;
    if (r->a > q->a && r->a < q->a_end)
        return true;
    if (q->b == q->b_end)
        return !begins_part(l, r);
    return r->a == q->a ? glued(l, r, k, q) : glued(k, q, l, r);
}

/* The word that a run ends with, or begins with; 0 when it has none. */
static uint64_t edge_word(const lens_word_list *l, const wm_diff_run *r, bool last)
{
    for (size_t i = r->b; i < r->b_end; i++) {
        size_t at = last ? r->b_end - 1 - (i - r->b) : i;
        if (!is_filler(l->classes[at]))
            return is_word(l->classes[at]) ? l->keys[at] : 0;
    }
    return 0;
}

/* Whether both put one word into one place, in two ways: run r of l stands before run q of k, or a space before it. */
static bool doubles(const lens_body_merge *m, const lens_word_list *l, const wm_diff_run *r, const lens_word_list *k,
                    const wm_diff_run *q)
{
    if (q->a < r->a_end || q->a - r->a_end > 1 || (q->a > r->a_end && !is_filler(m->base.classes[r->a_end])))
        return false;
    uint64_t word = edge_word(l, r, true);
    return word && word == edge_word(k, q, false);
}

/* Whether a run of ours and one of theirs exclude each other. Runs that touch do not, when both replace something. */
static bool clash(const lens_body_merge *m, const wm_diff_run *o, const wm_diff_run *t)
{
    const lens_word_list *ours = &m->sides[0], *theirs = &m->sides[1];
    if (doubles(m, ours, o, theirs, t) || doubles(m, theirs, t, ours, o))
        return true;
    bool adds_o = o->a == o->a_end, adds_t = t->a == t->a_end;
    if (adds_o && adds_t)
        return o->a == t->a;
    if (adds_o)
        return insertion_clashes(ours, o, theirs, t);
    if (adds_t)
        return insertion_clashes(theirs, t, ours, o);
    if (o->a_end == t->a)
        return glued(ours, o, theirs, t);
    if (t->a_end == o->a)
        return glued(theirs, t, ours, o);
    return o->a < t->a_end && t->a < o->a_end;
}

/* What words [from, to) of the base are on a side of which runs [first, last) lie in them. */
static void map_range(const wm_diff_run *first, const wm_diff_run *last, size_t from, size_t to, size_t *b, size_t *b_end)
{
    *b = first->b - (first->a - from);
    *b_end = last[-1].b_end + (to - last[-1].a_end);
}

static void note_conflict(lens_body_merge *m, size_t base, size_t base_end, const size_t at[2], const size_t end[2])
{
    if (!WM_GROW(m->items, m->capacity, m->count + 1)) {
        m->failed = true;
        return;
    }
    m->items[m->count++] = (wm_conflict){WM_CONFLICT_EDITED, m->base.starts[base], m->base.starts[base_end],
                                         m->sides[0].starts[at[0]], m->sides[0].starts[end[0]],
                                         m->sides[1].starts[at[1]], m->sides[1].starts[end[1]]};
}

/* Writes what became of base words [from, to), which runs from[0..1] to to[0..1] of the sides lie in. */
static void write_cluster(lens_body_merge *m, size_t from, size_t to, const size_t first[2], const size_t last[2],
                          int prefer, wm_buffer *out)
{
    size_t at[2], end[2];
    int side = first[0] < last[0] ? 0 : 1;
    for (int s = 0; s < 2; s++)
        if (first[s] < last[s])
            map_range(m->runs[s].items + first[s], m->runs[s].items + last[s], from, to, &at[s], &end[s]);
    if (first[0] < last[0] && first[1] < last[1] &&
        !wm_equal(bytes(&m->sides[0], at[0], end[0]), bytes(&m->sides[1], at[1], end[1]))) {
        note_conflict(m, from, to, at, end);
        side = prefer;
    }
    wm_buffer_add_slice(out, bytes(&m->sides[side], at[side], end[side]));
}

/* The next run of both sides, in the order of the base; what is put in stands before what is replaced behind it. */
static int next_side(const lens_body_merge *m, const size_t at[2])
{
    bool has_o = at[0] < m->runs[0].count, has_t = at[1] < m->runs[1].count;
    if (!has_o || !has_t)
        return has_o ? 0 : 1;
    const wm_diff_run *o = &m->runs[0].items[at[0]], *t = &m->runs[1].items[at[1]];
    if (o->a != t->a)
        return o->a < t->a ? 0 : 1;
    return o->a_end <= t->a_end ? 0 : 1;
}

static void merge_runs(lens_body_merge *m, int prefer, wm_buffer *out)
{
    size_t at[2] = {0, 0}, done = 0;
    const wm_diff_run *runs[2] = {m->runs[0].items, m->runs[1].items};
    while (at[0] < m->runs[0].count || at[1] < m->runs[1].count) {
        size_t first[2] = {at[0], at[1]};
        int side = next_side(m, at);
        size_t from = runs[side][at[side]].a, to = runs[side][at[side]].a_end;
        at[side]++;
        for (bool grown = true; grown;) {
            grown = false;
            for (int s = 0; s < 2 && !grown; s++) {
                if (at[s] >= m->runs[s].count || at[!s] == first[!s])
                    continue;
                const wm_diff_run *next = &runs[s][at[s]], *last = &runs[!s][at[!s] - 1];
                grown = s == 0 ? clash(m, next, last) : clash(m, last, next);
                if (grown) {
                    from = next->a < from ? next->a : from;
                    to = next->a_end > to ? next->a_end : to;
                    at[s]++;
                }
            }
        }
        wm_buffer_add_slice(out, bytes(&m->base, done, from));
        write_cluster(m, from, to, first, at, prefer, out);
        done = to;
    }
    wm_buffer_add_slice(out, bytes(&m->base, done, m->base.count));
}

void lens_merge_body(lens_body_merge *m, wm_slice base, wm_slice ours, wm_slice theirs, int prefer, wm_buffer *out)
{
    m->count = 0;
    if (!read_words(&m->base, base) || !read_words(&m->sides[0], ours) || !read_words(&m->sides[1], theirs)) {
        m->failed = true;
        return;
    }
    for (int s = 0; s < 2; s++) {
        const lens_word_list *l = &m->sides[s];
        if (wm_diff(m->base.keys, m->base.count, l->keys, l->count, &m->runs[s]) != WM_OK) {
            m->failed = true;
            return;
        }
        tidy_runs(&m->base, l, &m->runs[s]);
    }
    if (wm_equal(ours, theirs) || !must_be_whole(m)) {
        merge_runs(m, prefer, out);
        return;
    }
    size_t at[2] = {0, 0}, end[2] = {m->sides[0].count, m->sides[1].count};
    note_conflict(m, 0, m->base.count, at, end);
    wm_buffer_add_slice(out, prefer ? theirs : ours);
}

void lens_body_merge_free(lens_body_merge *m)
{
    lens_word_list *lists[] = {&m->base, &m->sides[0], &m->sides[1]};
    for (size_t i = 0; i < 3; i++) {
        free(lists[i]->starts);
        free(lists[i]->classes);
        free(lists[i]->keys);
    }
    wm_diff_runs_free(&m->runs[0]);
    wm_diff_runs_free(&m->runs[1]);
    free(m->items);
    memset(m, 0, sizeof *m);
}
