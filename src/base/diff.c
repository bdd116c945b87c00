/* diff.c - the least changes between two sequences.
 *
 * SPDX-License-Identifier: MIT
 *
 * Myers' O(ND) algorithm in its linear-space form: the middle of a shortest
 * path is sought from both ends at once, then the halves, with an explicit stack. Where
 * that would take too long the furthest point reached so far is taken for the middle: the
 * result is then right but not the shortest.
 */
#include <stdlib.h>

#include "base/diff.h"

/* MOST_STEPS: steps that any comparison may take, besides some for each element. A step over an equal element
 * counts less: WALK of them are one. When no steps are left, at most SHORT_WALK equal elements are walked over from
 * the end: that walk is made again for each part, and would be quadratic. */
enum { MOST_STEPS = 1 << 22, WALK = 8, SHORT_WALK = 16 };

typedef struct box {
    size_t a, a_end, b, b_end;
} box;

typedef struct diff {
    const uint64_t *a, *b;
    wm_diff_runs *runs;
    box *stack;
    size_t depth, capacity;
    ptrdiff_t *forward, *backward; /* furthest a on each diagonal, offset by middle */
    ptrdiff_t middle;
    size_t budget;                 /* steps left for the whole */
} diff;

void wm_diff_runs_free(wm_diff_runs *runs)
{
    free(runs->items);
    runs->items = NULL;
    runs->count = runs->capacity = 0;
}

int wm_diff_by_value(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

/* A changed range; one that touches the last becomes part of it. */
static bool add_run(wm_diff_runs *runs, const box *x)
{
    wm_diff_run *last = runs->count ? &runs->items[runs->count - 1] : NULL;
    if (last && last->a_end == x->a && last->b_end == x->b) {
        last->a_end = x->a_end;
        last->b_end = x->b_end;
        return true;
    }
    if (!WM_GROW(runs->items, runs->capacity, runs->count + 1))
        return false;
    runs->items[runs->count++] = (wm_diff_run){x->a, x->a_end, x->b, x->b_end};
    return true;
}

static bool push(diff *d, size_t a, size_t a_end, size_t b, size_t b_end)
{
    if (a == a_end && b == b_end)
        return true;
    if (!WM_GROW(d->stack, d->capacity, d->depth + 1))
        return false;
    d->stack[d->depth++] = (box){a, a_end, b, b_end};
    return true;
}

/* The furthest points from one end: a on the diagonals low, low + 2, ..., high (a - b). */
typedef struct front {
    ptrdiff_t *at;
    ptrdiff_t low, high;
} front;

/* One diagonal more on each side, where the box has it. */
static void widen(front *f, ptrdiff_t lowest, ptrdiff_t highest, ptrdiff_t never)
{
    if (f->low > lowest)
        f->at[--f->low - 1] = never;
    else
        f->low++;
    if (f->high < highest)
        f->at[++f->high + 1] = never;
    else
        f->high--;
}

/* The point furthest along that the front from the beginning has reached. */
static void take_furthest(const front *f, const box *x, size_t *at_a, size_t *at_b)
{
    ptrdiff_t best = -1;
    for (ptrdiff_t k = f->low; k <= f->high; k += 2) {
        ptrdiff_t i = f->at[k] < (ptrdiff_t)x->a_end ? f->at[k] : (ptrdiff_t)x->a_end, j = i - k;
        if (j > (ptrdiff_t)x->b_end) {
            i -= j - (ptrdiff_t)x->b_end;
            j = (ptrdiff_t)x->b_end;
        }
        if (i + j > best && i >= (ptrdiff_t)x->a && j >= (ptrdiff_t)x->b) {
            best = i + j;
            *at_a = (size_t)i;
            *at_b = (size_t)j;
        }
    }
}

/* Looks for a point on a shortest path through the box, whose corners differ. */
static void find_middle(diff *d, const box *x, size_t *at_a, size_t *at_b)
{
    const uint64_t *a = d->a, *b = d->b;
    const ptrdiff_t a0 = (ptrdiff_t)x->a, a1 = (ptrdiff_t)x->a_end, b0 = (ptrdiff_t)x->b, b1 = (ptrdiff_t)x->b_end;
    front f = {d->forward + d->middle, a0 - b0, a0 - b0}, r = {d->backward + d->middle, a1 - b1, a1 - b1};
    bool odd = (f.low - r.low) & 1;
    size_t walked = 0;
    f.at[f.low] = a0;
    r.at[r.low] = a1;
    for (size_t cost = 1;; cost++) {
        widen(&f, a0 - b1, a1 - b0, -1);
        for (ptrdiff_t k = f.high; k >= f.low; k -= 2) {
            ptrdiff_t down = f.at[k + 1], right = f.at[k - 1] + 1, i = down >= right ? down : right, j = i - k;
            while (i < a1 && j < b1 && a[i] == b[j])
                i++, j++, walked++;
            f.at[k] = i;
            if (odd && k >= r.low && k <= r.high && r.at[k] <= i) {
                *at_a = (size_t)i;
                *at_b = (size_t)j;
                return;
            }
        }
        widen(&r, a0 - b1, a1 - b0, PTRDIFF_MAX);
        for (ptrdiff_t k = r.high; k >= r.low; k -= 2) {
            ptrdiff_t up = r.at[k - 1], left = r.at[k + 1], i = up < left ? up : left - 1, j = i - k;
            for (size_t n = 0; i > a0 && j > b0 && a[i - 1] == b[j - 1] && (d->budget || n < SHORT_WALK); n++)
                i--, j--, walked++;
            r.at[k] = i;
            if (!odd && k >= f.low && k <= f.high && i <= f.at[k]) {
                *at_a = (size_t)i;
                *at_b = (size_t)j;
                return;
            }
        }
        size_t taken = 2 * cost + walked / WALK;
        d->budget = d->budget > taken ? d->budget - taken : 0;
        walked = 0;
        if (d->budget == 0 && cost > 16) {
            take_furthest(&f, x, at_a, at_b);
            return;
        }
    }
}

static bool compare(diff *d)
{
    while (d->depth) {
        box x = d->stack[--d->depth];
        while (x.a < x.a_end && x.b < x.b_end && d->a[x.a] == d->b[x.b])
            x.a++, x.b++;
        while (x.a < x.a_end && x.b < x.b_end && d->a[x.a_end - 1] == d->b[x.b_end - 1])
            x.a_end--, x.b_end--;
        if (x.a == x.a_end && x.b == x.b_end)
            continue;
        if (x.a == x.a_end || x.b == x.b_end) {
            if (!add_run(d->runs, &x))
                return false;
            continue;
        }
        size_t a = x.a, b = x.b;
        find_middle(d, &x, &a, &b);
        if ((a == x.a && b == x.b) || (a == x.a_end && b == x.b_end)) {
            if (!add_run(d->runs, &x))
                return false;
            continue;
        }
        if (!push(d, a, x.a_end, b, x.b_end) || !push(d, x.a, a, x.b, b)) /* the first half is seen first */
            return false;
    }
    return true;
}

wm_diff_run wm_diff_equal(const wm_diff_runs *runs, size_t r, size_t n, size_t m)
{
    wm_diff_run last = r ? runs->items[r - 1] : (wm_diff_run){0};
    wm_diff_run next = r < runs->count ? runs->items[r] : (wm_diff_run){n, n, m, m};
    return (wm_diff_run){last.a_end, next.a, last.b_end, next.b};
}

wm_status wm_diff(const uint64_t *a, size_t n, const uint64_t *b, size_t m, wm_diff_runs *runs)
{
    runs->count = 0;
    size_t start = 0;
    while (start < n && start < m && a[start] == b[start])
        start++;
    while (n > start && m > start && a[n - 1] == b[m - 1])
        n--, m--;
    if (n == start && m == start)
        return WM_OK;
    diff d = {.a = a, .b = b, .runs = runs};
    size_t diagonals = (n - start) + (m - start) + 3;
    ptrdiff_t *fronts = diagonals > SIZE_MAX / 2 / sizeof *fronts ? NULL : malloc(2 * diagonals * sizeof *fronts);
    bool done = false;
    if (fronts) {
        /* Diagonals run from start - m to n - start, and one beyond at each end. */
        d.forward = fronts;
        d.backward = fronts + diagonals;
        d.middle = (ptrdiff_t)(m - start) + 1;
        d.budget = 64 * diagonals + (size_t)MOST_STEPS;
        done = push(&d, start, n, start, m) && compare(&d);
    }
    free(fronts);
    free(d.stack);
    return done ? WM_OK : WM_NO_MEMORY;
}
