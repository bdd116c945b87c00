/* test_lens_changes.c - where two files differ: each place of its own, at line ends and the file's end, too.
 *
 * SPDX-License-Identifier: MIT
 */
#include "tests/unit/site_help.h"

#include "lens/put_private.h"

/* Each change as "old>new;", what stands between them taken out. */
static void changed(const char *old, const char *now, const char *expected)
{
    lens_change_spans changes = {0};
    wm_buffer told = {0}, again = {0};
    wm_slice a = wm_str(old), b = wm_str(now);
    size_t done = 0;
    assert_int_equal(lens_find_change_spans(a, b, LENS_MOST_CHANGES, &changes), WM_OK);
    for (size_t i = 0; i < changes.count; i++) {
        const lens_change_span *x = &changes.items[i];
        wm_buffer_add_format(&told, "%.*s>%.*s;", WM_ARG(wm_sub(a, x->start, x->end)), WM_ARG(wm_sub(b, x->now, x->now_end)));
        wm_buffer_add_slice(&again, wm_sub(a, done, x->start));
        assert_int_equal(again.size, x->now);
        wm_buffer_add_slice(&again, wm_sub(b, x->now, x->now_end));
        done = x->end;
    }
    wm_buffer_add_slice(&again, wm_sub(a, done, a.size));
    wm_buffer_add_char(&told, '\0');
    assert_string_equal(told.data, expected);
    assert_true(wm_equal(wm_buffer_slice(&again), b));
    free(changes.items);
    wm_buffer_free(&told);
    wm_buffer_free(&again);
}

static void test_places(void **state)
{
    (void)state;
    changed("one\n", "one\n", "");
    changed("one two\n", "one too\n", "w>o;");
    changed("one\n\ntwo\n\nsix\n", "onn\n\ntwo\n\nsex\n", "e>n;i>e;");
    changed("a\n\nb\n\nc\n", "a\n\nx\n\nb\n\nd\n", ">x\n\n;c>d;");
    changed("x\n\nb\n", "b\n\ny\n", "x\n\n>;>\ny\n;");
}

static void test_ends(void **state)
{
    (void)state;
    changed("one\n\ntwo", "onn\n\ntwo\n\nsix", "e>n;>\n\nsix;");
    changed("one\n\ntwo\n\nsix", "onn\n\ntwo", "e>n;\n\nsix>;");
    changed("one\n\nb b\n\n# H\n\nend\n", "onn\n\nb b\n\n# H\n\nnew\n\nend\n", "e>n;>\nnew\n;");
    changed("", "one", ">one;");
}

/* A line that moved is one change with what it moved over. */
static void test_moves(void **state)
{
    (void)state;
    changed("q\n\na\n\nmoved\n\nb\n\nc\n\nd\n", "r\n\na\n\nb\n\nc\n\nmoved\n\nd\n",
            "q>r;moved\n\nb\n\nc>b\n\nc\n\nmoved;");
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_places), cmocka_unit_test(test_ends), cmocka_unit_test(test_moves)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
