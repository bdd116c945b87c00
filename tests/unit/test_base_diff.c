/* test_base_diff.c - the least changes between two sequences.
 *
 * SPDX-License-Identifier: MIT
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/diff.h"

enum { LONGEST = 48 };

/* The length of a longest common subsequence, the slow way. */
static size_t common(const uint64_t *a, size_t n, const uint64_t *b, size_t m)
{
    size_t best[LONGEST + 1][LONGEST + 1] = {{0}};
    for (size_t i = n; i--;)
        for (size_t j = m; j--;)
            best[i][j] = a[i] == b[j]                      ? best[i + 1][j + 1] + 1
                         : best[i + 1][j] > best[i][j + 1] ? best[i + 1][j]
                                                           : best[i][j + 1];
    return best[0][0];
}

/* Checks that what lies between the runs is equal; how much that is. */
static size_t kept(const uint64_t *a, size_t n, const uint64_t *b, size_t m, const wm_diff_runs *runs)
{
    size_t i = 0, j = 0, equal = 0;
    for (size_t k = 0; k <= runs->count; k++) {
        bool last = k == runs->count;
        size_t a_end = last ? n : runs->items[k].a, b_end = last ? m : runs->items[k].b;
        assert_true(a_end >= i && a_end - i == b_end - j);
        assert_true(k == 0 || last || a_end > i); /* no run touches the next */
        wm_diff_run same = wm_diff_equal(runs, k, n, m);
        assert_true(same.a == i && same.a_end == a_end && same.b == j && same.b_end == b_end);
        for (; i < a_end; i++, j++, equal++)
            assert_true(a[i] == b[j]);
        if (last)
            break;
        assert_true(runs->items[k].a_end > i || runs->items[k].b_end > j);
        i = runs->items[k].a_end;
        j = runs->items[k].b_end;
    }
    return equal;
}

static uint64_t next(uint64_t *seed)
{
    *seed = *seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return *seed >> 33;
}

static void test_least(void **state)
{
    (void)state;
    wm_diff_runs runs = {0};
    uint64_t seed = 1, a[LONGEST], b[LONGEST];
    for (int round = 0; round < 20000; round++) {
        size_t n = next(&seed) % LONGEST, m = next(&seed) % LONGEST;
        uint64_t letters = 1 + next(&seed) % 8, edits = 1 + next(&seed) % 12;
        for (size_t i = 0; i < n; i++)
            a[i] = next(&seed) % letters;
        for (size_t i = 0; i < m; i++)
            b[i] = i < n && next(&seed) % 12 >= edits ? a[i] : next(&seed) % letters;
        assert_int_equal(wm_diff(a, n, b, m, &runs), WM_OK);
        assert_int_equal(kept(a, n, b, m, &runs), common(a, n, b, m));
    }
    wm_diff_runs_free(&runs);
}

static void test_ends(void **state)
{
    (void)state;
    wm_diff_runs runs = {0};
    const uint64_t a[] = {1, 2, 3}, b[] = {1, 9, 3};
    assert_int_equal(wm_diff(a, 0, b, 0, &runs), WM_OK);
    assert_int_equal(runs.count, 0);
    assert_int_equal(wm_diff(a, 3, a, 3, &runs), WM_OK);
    assert_int_equal(runs.count, 0);
    assert_int_equal(wm_diff(a, 3, b, 0, &runs), WM_OK);
    assert_int_equal(runs.count, 1);
    assert_true(runs.items[0].a == 0 && runs.items[0].a_end == 3 && runs.items[0].b_end == 0);
    assert_int_equal(wm_diff(a, 3, b, 3, &runs), WM_OK);
    assert_int_equal(runs.count, 1);
    assert_true(runs.items[0].a == 1 && runs.items[0].a_end == 2 && runs.items[0].b == 1 && runs.items[0].b_end == 2);
    wm_diff_runs_free(&runs);
}

/* Sequences of which the least changes would take too long are compared all the
 * same: within the test's patience, and rightly. */
static void test_long(void **state)
{
    (void)state;
    enum { SIZE = 400000 };
    wm_diff_runs runs = {0};
    uint64_t *a = malloc(SIZE * sizeof *a), *b = malloc(SIZE * sizeof *b), seed = 7;
    assert_non_null(a);
    assert_non_null(b);
    for (size_t i = 0; i < SIZE; i++) {
        a[i] = next(&seed) % 3;
        b[i] = next(&seed) % 2;
    }
    assert_int_equal(wm_diff(a, SIZE, b, SIZE, &runs), WM_OK);
    kept(a, SIZE, b, SIZE, &runs);
    for (size_t i = 0; i < SIZE; i++)
        b[i] = UINT64_C(1) << 40 | i; /* nothing in common */
    assert_int_equal(wm_diff(a, SIZE, b, SIZE, &runs), WM_OK);
    assert_int_equal(kept(a, SIZE, b, SIZE, &runs), 0);
    wm_diff_runs_free(&runs);
    free(a);
    free(b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_least),
        cmocka_unit_test(test_ends),
        cmocka_unit_test(test_long),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
