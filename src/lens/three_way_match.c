/* three_way_match.c - which line of one text is which of the other.
 *
 * SPDX-License-Identifier: MIT
 *
 * Lines that are equal and in order come first, then equal ones that moved, then those that are alike between two
 * that are matched, at last those that are alike and moved.
 */
#include <stdlib.h>

#include "lens/three_way_private.h"

enum {
    MOVABLE = 12,        /* bytes that a line has that is known again elsewhere */
    MOVABLE_WORDS = 6,   /* the same for one that was edited, too */
    MOST_PAIRS = 2048,   /* of lines compared between two that match; beyond, the next WINDOW are looked at */
    WINDOW = 12,
    PROBES = 4,          /* hashes of words by which a line that moved is sought */
    CANDIDATES = 8       /* lines looked at for each */
};
#define ALIKE 0.2
#define ALIKE_ELSEWHERE 0.5

/* ---- likeness ---------------------------------------------------------------------- */

static void note_word(lens_chunk *c, uint32_t hash)
{
    size_t n = c->sketch_size;
    if (n == LENS_CHUNK_SKETCH && hash >= c->sketch[n - 1])
        return;
    size_t at = n;
    while (at > 0 && c->sketch[at - 1] > hash)
        at--;
    if (at > 0 && c->sketch[at - 1] == hash)
        return;
    if (n < LENS_CHUNK_SKETCH)
        c->sketch_size = (uint8_t)++n;
    for (size_t i = n - 1; i > at; i--)
        c->sketch[i] = c->sketch[i - 1];
    c->sketch[at] = hash;
}

static const lens_chunk *sketch(lens_version *v, size_t i)
{
    lens_chunk *c = &v->chunks[i];
    if (c->sketched)
        return c;
    wm_slice body = lens_chunk_body(v, i);
    lens_word_class class;
    for (size_t at = 0; at < body.size;) {
        size_t end = lens_next_word(body, at, &class);
        if (class == LENS_W_WORD || class == LENS_W_IDEOGRAPH)
            note_word(c, (uint32_t)(wm_hash(wm_sub(body, at, end)) >> 32));
        at = end;
    }
    c->sketched = true;
    return c;
}

/* The part of the words that both have, from 0 to 1. */
static double likeness(const lens_chunk *a, const lens_chunk *b)
{
    size_t i = 0, j = 0, common = 0, all = 0;
    while (all < LENS_CHUNK_SKETCH && (i < a->sketch_size || j < b->sketch_size)) {
        bool has_a = i < a->sketch_size, has_b = j < b->sketch_size;
        if (has_a && has_b && a->sketch[i] == b->sketch[j]) {
            common++, i++, j++;
        } else if (!has_b || (has_a && a->sketch[i] < b->sketch[j])) {
            i++;
        } else {
            j++;
        }
        all++;
    }
    return all ? (double)common / (double)all : 0;
}

/* What a line is, by its first sign: a heading, an item, a row; text otherwise. */
static char kind_of(const lens_version *v, size_t i)
{
    char c = v->text.data[v->chunks[i].start];
    return strchr("=*#:;{|! <[", c) ? c : 'a';
}

/* How good a pair they are; 0: none. Lines of one kind are one when there is no better one. */
static double worth(lens_version *base, size_t b, lens_version *side, size_t x)
{
    bool same_kind = kind_of(base, b) == kind_of(side, x);
    double alike = likeness(sketch(base, b), sketch(side, x));
    if (!same_kind)
        return alike >= ALIKE ? alike * 0.9 : 0;
    return alike + 0.01;
}

static void pair(lens_version *side, size_t b, size_t x, bool moved)
{
    side->at[b] = x;
    side->to[x] = b;
    side->moved[b] = moved;
}

/* ---- equal, in order ------------------------------------------------------------------ */

/* A range that is only there or only gone and could stand further up as well does. */
static void slide(const uint64_t *a, const uint64_t *b, wm_diff_run *r, size_t a_from, size_t b_from)
{
    while (r->a > a_from && r->b > b_from &&
           ((r->a == r->a_end && a[r->a - 1] == b[r->b_end - 1]) || (r->b == r->b_end && a[r->a_end - 1] == a[r->a - 1])))
        r->a--, r->a_end--, r->b--, r->b_end--;
}

static wm_status match_equal(lens_version *base, lens_version *side, wm_diff_runs *runs)
{
    size_t n = base->count - 1, m = side->count - 1;
    uint64_t *keys = n + m < SIZE_MAX / sizeof *keys ? malloc((n + m + 1) * sizeof *keys) : NULL;
    if (!keys)
        return WM_NO_MEMORY;
    for (size_t i = 0; i < n; i++)
        keys[i] = base->chunks[i + 1].hash;
    for (size_t i = 0; i < m; i++)
        keys[n + i] = side->chunks[i + 1].hash;
    wm_status status = wm_diff(keys, n, keys + n, m, runs);
    size_t a = 0, b = 0;
    for (size_t k = 0; status == WM_OK && k <= runs->count; k++) {
        wm_diff_run *r = k < runs->count ? &runs->items[k] : NULL;
        if (r)
            slide(keys, keys + n, r, a, b);
        for (; a < (r ? r->a : n); a++, b++)
            pair(side, a + 1, b + 1, false);
        if (r) {
            a = r->a_end;
            b = r->b_end;
            r->a++, r->a_end++, r->b++, r->b_end++; /* of chunks, the first of which is the page's beginning */
        }
    }
    free(keys);
    return status;
}

/* ---- equal, moved ----------------------------------------------------------------------- */

typedef struct entry {
    uint64_t hash;
    size_t index;
    bool of_side;
} entry;

static int by_hash(const void *a, const void *b)
{
    const entry *x = a, *y = b;
    if (x->hash != y->hash)
        return x->hash < y->hash ? -1 : 1;
    if (x->of_side != y->of_side)
        return x->of_side ? 1 : -1;
    return x->index < y->index ? -1 : x->index > y->index;
}

static bool is_same(const lens_version *base, size_t b, const lens_version *side, size_t x)
{
    return side->at[b] == WM_NONE && side->to[x] == WM_NONE && base->chunks[b].hash == side->chunks[x].hash;
}

/* What stands beside a line that moved, and is too common to be known alone, moved with it. */
static void widen_move(const lens_version *base, lens_version *side, size_t b, size_t x)
{
    for (size_t i = 1; b + i < base->count && x + i < side->count && is_same(base, b + i, side, x + i); i++)
        pair(side, b + i, x + i, true);
    for (size_t i = 1; i < b && i < x && is_same(base, b - i, side, x - i); i++)
        pair(side, b - i, x - i, true);
}

static size_t add_unmatched(const lens_version *base, const lens_version *side, bool of_side, entry *out)
{
    const lens_version *v = of_side ? side : base;
    size_t n = 0;
    for (size_t i = 1; i < v->count; i++) {
        bool matched = (of_side ? side->to[i] : side->at[i]) != WM_NONE;
        if (!matched && v->chunks[i].end - v->chunks[i].start >= MOVABLE)
            out[n++] = (entry){v->chunks[i].hash, i, of_side};
    }
    return n;
}

static wm_status match_moved(lens_version *base, lens_version *side)
{
    size_t room = base->count + side->count;
    entry *entries = room < SIZE_MAX / sizeof *entries ? malloc(room * sizeof *entries) : NULL;
    if (!entries)
        return WM_NO_MEMORY;
    size_t n = add_unmatched(base, side, false, entries);
    n += add_unmatched(base, side, true, entries + n);
    qsort(entries, n, sizeof *entries, by_hash);
    for (size_t i = 0, end; i < n; i = end) {
        end = i + 1;
        while (end < n && entries[end].hash == entries[i].hash)
            end++;
        const entry *b = &entries[i], *x = &entries[end - 1];
        if (end - i == 2 && !b->of_side && x->of_side && is_same(base, b->index, side, x->index)) {
            pair(side, b->index, x->index, true);
            widen_move(base, side, b->index, x->index);
        }
    }
    free(entries);
    return WM_OK;
}

/* ---- alike, in order ---------------------------------------------------------------------- */

typedef struct gap {
    size_t *b, *x;          /* what is not matched between two that are */
    size_t n, m, b_capacity, x_capacity;
    double *best;           /* of the last WINDOW-free table: (n + 1) * (m + 1) */
    size_t best_capacity;
} gap;

static wm_status match_all_pairs(gap *g, lens_version *base, lens_version *side)
{
    size_t width = g->m + 1;
    if (!WM_GROW(g->best, g->best_capacity, (g->n + 1) * width * 2))
        return WM_NO_MEMORY;
    double *value = g->best + (g->n + 1) * width; /* of each pair */
    for (size_t i = g->n + 1; i-- > 0;) {
        for (size_t j = g->m + 1; j-- > 0;) {
            double *at = &g->best[i * width + j];
            *at = 0;
            if (i == g->n || j == g->m)
                continue;
            double v = value[i * width + j] = worth(base, g->b[i], side, g->x[j]);
            double taken = v > 0 ? v + at[width + 1] : 0, skipped = at[width] > at[1] ? at[width] : at[1];
            *at = taken >= skipped ? taken : skipped;
        }
    }
    for (size_t i = 0, j = 0; i < g->n && j < g->m;) {
        const double *at = &g->best[i * width + j];
        double v = value[i * width + j];
        if (v > 0 && *at <= v + at[width + 1])
            pair(side, g->b[i++], g->x[j++], false);
        else if (at[width] >= at[1])
            i++;
        else
            j++;
    }
    return WM_OK;
}

static void match_near_pairs(const gap *g, lens_version *base, lens_version *side)
{
    for (size_t i = 0, j = 0; i < g->n && j < g->m; i++) {
        size_t best = WM_NONE;
        double most = ALIKE;
        for (size_t k = j; k < g->m && k < j + WINDOW; k++) {
            double v = worth(base, g->b[i], side, g->x[k]);
            if (v > most) {
                most = v;
                best = k;
            }
        }
        if (best != WM_NONE) {
            pair(side, g->b[i], g->x[best], false);
            j = best + 1;
        }
    }
}

static wm_status match_alike(lens_version *base, lens_version *side, const wm_diff_runs *runs)
{
    gap g = {0};
    wm_status status = WM_OK;
    for (size_t k = 0; k < runs->count && status == WM_OK; k++) {
        const wm_diff_run *r = &runs->items[k];
        g.n = g.m = 0;
        if (!WM_GROW(g.b, g.b_capacity, r->a_end - r->a) || !WM_GROW(g.x, g.x_capacity, r->b_end - r->b)) {
            status = WM_NO_MEMORY;
            break;
        }
        for (size_t i = r->a; i < r->a_end; i++)
            if (side->at[i] == WM_NONE)
                g.b[g.n++] = i;
        for (size_t i = r->b; i < r->b_end; i++)
            if (side->to[i] == WM_NONE)
                g.x[g.m++] = i;
        if (g.n == 0 || g.m == 0)
            continue;
        if (g.n <= MOST_PAIRS / g.m)
            status = match_all_pairs(&g, base, side);
        else
            match_near_pairs(&g, base, side);
    }
    free(g.b);
    free(g.x);
    free(g.best);
    return status;
}

/* ---- alike, moved ---------------------------------------------------------------------------- */

static const entry *first_with(const entry *entries, size_t n, uint64_t hash)
{
    size_t i;
    WM_SEARCH(i, 0, n, entries[i].hash < hash);
    return entries + i;
}

static void match_elsewhere(lens_version *base, size_t b, lens_version *side, const entry *entries, size_t n)
{
    const lens_chunk *c = sketch(base, b);
    size_t best = WM_NONE;
    double most = ALIKE_ELSEWHERE;
    for (size_t p = 0; p < PROBES; p++) {
        const entry *e = first_with(entries, n, c->sketch[p]);
        for (size_t k = 0; k < CANDIDATES && e < entries + n && e->hash == c->sketch[p]; k++, e++) {
            double v = side->to[e->index] == WM_NONE ? likeness(c, sketch(side, e->index)) : 0;
            if (v > most) {
                most = v;
                best = e->index;
            }
        }
    }
    if (best != WM_NONE)
        pair(side, b, best, true);
}

static wm_status match_moved_alike(lens_version *base, lens_version *side)
{
    size_t n = 0, capacity = 0;
    entry *entries = NULL;
    for (size_t x = 1; x < side->count; x++) {
        if (side->to[x] != WM_NONE || sketch(side, x)->sketch_size < MOVABLE_WORDS)
            continue;
        if (!WM_GROW(entries, capacity, n + PROBES)) {
            free(entries);
            return WM_NO_MEMORY;
        }
        for (size_t p = 0; p < PROBES; p++)
            entries[n++] = (entry){side->chunks[x].sketch[p], x, true};
    }
    if (n)
        qsort(entries, n, sizeof *entries, by_hash);
    for (size_t b = 1; n && b < base->count; b++)
        if (side->at[b] == WM_NONE && sketch(base, b)->sketch_size >= MOVABLE_WORDS)
            match_elsewhere(base, b, side, entries, n);
    free(entries);
    return WM_OK;
}

wm_status lens_match_versions(lens_version *base, lens_version *side)
{
    wm_diff_runs runs = {0};
    side->at = base->count < SIZE_MAX / sizeof *side->at ? malloc(base->count * sizeof *side->at) : NULL;
    side->moved = calloc(base->count, sizeof *side->moved);
    if (!side->at || !side->moved)
        return WM_NO_MEMORY;
    for (size_t i = 0; i < base->count; i++)
        side->at[i] = i ? WM_NONE : 0;
    wm_status status = match_equal(base, side, &runs);
    if (status == WM_OK)
        status = match_moved(base, side);
    if (status == WM_OK)
        status = match_alike(base, side, &runs);
    if (status == WM_OK)
        status = match_moved_alike(base, side);
    wm_diff_runs_free(&runs);
    return status;
}
