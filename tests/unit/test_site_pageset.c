/* test_site_pageset.c - the set of titles against a plain sorted array.
 *
 * SPDX-License-Identifier: MIT
 */
#include "site_help.h"

#include <stdio.h>

#define MANY 1000000

/* The i-th title: distinct for distinct i, of many lengths. */
static wm_slice title_of(uint32_t i, char *out)
{
    uint32_t h = i * 2654435761u;
    int n = i % 3 == 0   ? sprintf(out, "甲乙%u丙", i)
            : i % 3 == 1 ? sprintf(out, "Some title (%u)", i)
                         : sprintf(out, "%u", i);
    for (uint32_t k = 0; k < h % 23; k++)
        out[n++] = (char)('a' + k);
    return wm_slice_of(out, (size_t)n);
}

static int namespace_of(uint32_t i)
{
    static const int all[] = {0, 0, 0, 14, 10, -1, 828, 2300, -2, 1};
    return all[i % 10];
}

static void test_many(void **state)
{
    (void)state;
    wm_pageset *set = wm_pageset_new();
    char buffer[128];
    bool added;
    assert_non_null(set);
    assert_false(wm_pageset_has(set, 0, WM_LIT("x")));
    for (uint32_t i = 0; i < MANY; i++) {
        assert_int_equal(wm_pageset_add(set, namespace_of(i), title_of(i, buffer), &added), WM_OK);
        if (!added)
            fail_msg("title %u was there", i);
    }
    assert_int_equal(wm_pageset_count(set), MANY);
    for (uint32_t i = 0; i < MANY; i++) {
        wm_slice t = title_of(i, buffer);
        if (!wm_pageset_has(set, namespace_of(i), t))
            fail_msg("title %u is gone", i);
        if (wm_pageset_has(set, namespace_of(i) + 3, t))
            fail_msg("title %u is in another namespace", i);
        t.size--;
        if (t.size && wm_pageset_has(set, 4, t))
            fail_msg("title %u is there cut", i);
        t = title_of(i + MANY, buffer);
        if (wm_pageset_has(set, namespace_of(i + MANY), t))
            fail_msg("title %u is there", i + MANY);
    }
    for (uint32_t i = 0; i < MANY; i += 7) {
        assert_int_equal(wm_pageset_add(set, namespace_of(i), title_of(i, buffer), &added), WM_OK);
        assert_false(added);
    }
    assert_int_equal(wm_pageset_count(set), MANY);
    /* 50 bytes a title is the promise, and these are longer than most. */
    assert_true(wm_pageset_memory(set) < (size_t)MANY * 60);
    wm_pageset_free(set);
}

static void test_edges(void **state)
{
    (void)state;
    wm_pageset *set = wm_pageset_new();
    bool added;
    char *big = calloc(5, 1 << 20);
    assert_int_equal(wm_pageset_add(set, 0, WM_LIT(""), &added), WM_OK);
    assert_true(added);
    assert_true(wm_pageset_has(set, 0, WM_LIT("")));
    assert_false(wm_pageset_has(set, 1, WM_LIT("")));
    assert_int_equal(wm_pageset_add(set, INT32_MIN, WM_LIT("x"), NULL), WM_OK);
    assert_int_equal(wm_pageset_add(set, INT32_MAX, WM_LIT("x"), NULL), WM_OK);
    assert_true(wm_pageset_has(set, INT32_MIN, WM_LIT("x")));
    assert_true(wm_pageset_has(set, INT32_MAX, WM_LIT("x")));
    assert_false(wm_pageset_has(set, 0, WM_LIT("x")));
    assert_int_equal(wm_pageset_add(set, 0, wm_slice_of("a\0b", 3), NULL), WM_OK);
    assert_false(wm_pageset_has(set, 0, wm_slice_of("a\0c", 3)));
    /* Chunks that are left with a gap, then the table doubled over them. */
    for (uint32_t i = 0; i < 12; i++) {
        big[0] = (char)('a' + i);
        assert_int_equal(wm_pageset_add(set, 0, wm_slice_of(big, 3 << 20), NULL), WM_OK);
    }
    assert_int_equal(wm_pageset_add(set, 0, wm_slice_of(big, 5 << 20), NULL), WM_BAD_INPUT);
    for (uint32_t i = 0; i < 5000; i++)
        assert_int_equal(wm_pageset_add(set, (int)i - 2000, WM_LIT("t"), NULL), WM_OK);
    for (uint32_t i = 0; i < 12; i++) {
        big[0] = (char)('a' + i);
        assert_true(wm_pageset_has(set, 0, wm_slice_of(big, 3 << 20)));
    }
    assert_int_equal(wm_pageset_count(set), 1 + 2 + 1 + 12 + 5000);
    free(big);
    wm_pageset_free(set);
    wm_pageset_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_many), cmocka_unit_test(test_edges)};
    return cmocka_run_group_tests_name("site pageset", tests, NULL, NULL);
}
