/* diff.h - the least changes between two sequences.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_BASE_DIFF_H
#define WM_BASE_DIFF_H

#include "base/base.h"

/* a[a, a_end) became b[b, b_end); one of them may be empty. */
typedef struct wm_diff_run {
    size_t a, a_end, b, b_end;
} wm_diff_run;

/* All zero is empty; kept from one comparison to the next. */
typedef struct wm_diff_runs {
    wm_diff_run *items;
    size_t count, capacity;
} wm_diff_runs;

/* Compares two sequences of hashes: runs gets the changed ranges, in order, none touching the next. As few
 * elements as can be are in them, unless that takes more than some million steps, of which
 * time for long and different sequences is bounded: then more are. WM_NO_MEMORY is the only failure. */
wm_status wm_diff(const uint64_t *a, size_t n, const uint64_t *b, size_t m, wm_diff_runs *runs);
/* What is the same in front of run r, and for r = runs->count what is behind the last: a[out.a, out.a_end) is
 * b[out.b, out.b_end). n and m are the lengths of the sequences. */
wm_diff_run wm_diff_equal(const wm_diff_runs *runs, size_t r, size_t n, size_t m);
void wm_diff_runs_free(wm_diff_runs *runs);
/* The order of two hashes, for qsort and bsearch. */
int wm_diff_by_value(const void *a, const void *b);

#endif
