/* test_site_memory.c - the i-th allocation fails, for every i.
 *
 * SPDX-License-Identifier: MIT
 */
#include "site_help.h"
#include "failing_memory.h"

/* Returns whether all of it could be done. */
static bool make_and_use(void)
{
    wm_site *site = wm_site_new();
    wm_arena arena = {0};
    wm_buffer name = {0};
    wm_title t;
    bool done = site && wm_site_set_name(site, WM_LIT("Wikipedia")) == WM_OK &&
                wm_site_set_base(site, WM_LIT("https://zh.wikipedia.org/wiki/X")) == WM_OK &&
                wm_site_add_namespace(site, 14, WM_LIT("分类"), true) == WM_OK &&
                wm_site_complete(site) == WM_OK;
    if (done) {
        done = wm_title_parse(site, &arena, WM_LIT("category: foo_bar"), 0, &t);
        if (done) {
            wm_file_name(site, t.ns, t.text, false, &name);
            done = !name.failed;
        }
        if (done) {
            assert_slice(t.text, "Foo bar");
            assert_slice(wm_buffer_slice(&name), "Category/Foo_bar.md");
        }
    }
    wm_buffer_free(&name);
    wm_arena_free(&arena);
    wm_site_free(site);
    return done;
}

static bool fill(void)
{
    wm_pageset *set = wm_pageset_new();
    bool done = set != NULL;
    size_t added = 0;
    for (int i = 0; done && i < 5000; i++) {
        done = wm_pageset_add(set, i, WM_LIT("title"), NULL) == WM_OK;
        added += done;
    }
    /* What was added before the failure is still there. */
    for (int i = 0; set && i < 5000; i++)
        assert_int_equal(wm_pageset_has(set, i, WM_LIT("title")), (size_t)i < added);
    wm_pageset_free(set);
    return done;
}

static void every(bool (*work)(void))
{
    long i = 0;
    for (bool done = false; !done; i++) {
        assert_true(i < 100000);
        countdown = i;
        done = work();
        if (countdown >= 0)
            assert_true(done);
        countdown = -1;
    }
    assert_true(i > 3);
}

static void test_site(void **state)
{
    (void)state;
    every(make_and_use);
}

static void test_pageset(void **state)
{
    (void)state;
    every(fill);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_site), cmocka_unit_test(test_pageset)};
    return cmocka_run_group_tests_name("site memory", tests, NULL, NULL);
}
