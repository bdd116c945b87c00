/* test_transfer_unified.c - unified diffs and quoted names.
 *
 * SPDX-License-Identifier: MIT
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include <stdio.h>

#include "transfer/unified.h"

static const wm_unified_options plain = {.context = 3};

static void make(const wm_unified_options *options, const char *a, const char *b, wm_buffer *out)
{
    wm_unified u = {.count = {0, 0}};
    wm_buffer_clear(out);
    assert_int_equal(wm_unified_add(&u, options, "T", wm_str(a), "T", wm_str(b), out), WM_OK);
    wm_unified_free(&u);
}

static void assert_diff(const wm_unified_options *options, const char *a, const char *b, const char *expected)
{
    wm_buffer out = {0};
    make(options, a, b, &out);
    if (!wm_equal(wm_buffer_slice(&out), wm_str(expected)))
        fail_msg("differs:\n%.*s\nnot:\n%s", WM_ARG(wm_buffer_slice(&out)), expected);
    wm_buffer_free(&out);
}

static void test_forms(void **state)
{
    (void)state;
    static const wm_unified_options none = {.context = 0}, one = {.context = 1};
    assert_diff(&plain, "", "", "");
    assert_diff(&plain, "a\nb\n", "a\nb\n", "");
    assert_diff(&plain, "a\n", "", "--- a/T\n+++ b/T\n@@ -1 +0,0 @@\n-a\n");
    assert_diff(&plain, "", "a\nb\n", "--- a/T\n+++ b/T\n@@ -0,0 +1,2 @@\n+a\n+b\n");
    assert_diff(&plain, "a\nb", "a\nb\n", "--- a/T\n+++ b/T\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n");
    assert_diff(&plain, "a\nb", "x\nb", "--- a/T\n+++ b/T\n@@ -1,2 +1,2 @@\n-a\n+x\n b\n\\ No newline at end of file\n");
    assert_diff(&none, "1\n2\n3\n", "1\n3\n4\n", "--- a/T\n+++ b/T\n@@ -2 +1,0 @@\n-2\n@@ -3,0 +3 @@\n+4\n");
    /* Hunks that touch are one. */
    assert_diff(&one, "1\n2\n3\n4\n5\n6\n", "x\n2\n3\ny\n5\n6\n",
                "--- a/T\n+++ b/T\n@@ -1,5 +1,5 @@\n-1\n+x\n 2\n 3\n-4\n+y\n 5\n");
    assert_diff(&one, "1\n2\n3\n4\n5\n6\n", "x\n2\n3\n4\ny\n6\n",
                "--- a/T\n+++ b/T\n@@ -1,2 +1,2 @@\n-1\n+x\n 2\n@@ -4,3 +4,3 @@\n 4\n-5\n+y\n 6\n");
}

/* The heading behind @@ stands above the first line that is shown. */
static void test_headings(void **state)
{
    (void)state;
    static const wm_unified_options one = {.context = 1};
    assert_diff(&one, "== A ==\n1\n2\n3\n4\n== B ==\n5\n6\n7\n", "== A ==\n1\n2\nx\n4\n== B ==\n5\n6\ny\n",
                "--- a/T\n+++ b/T\n@@ -3,3 +3,3 @@ == A ==\n 2\n-3\n+x\n 4\n@@ -8,2 +8,2 @@ == B ==\n 6\n-7\n+y\n");
    assert_diff(&one, "= \n=\n1\n2\n3\n", "= \n=\n1\n2\nx\n", "--- a/T\n+++ b/T\n@@ -4,2 +4,2 @@\n 2\n-3\n+x\n");
}

static void test_names(void **state)
{
    (void)state;
    wm_unified u = {.count = {0, 0}};
    wm_buffer out = {0};
    assert_int_equal(wm_unified_add(&u, &plain, NULL, WM_LIT(""), "A \"b\"\\", WM_LIT("x\n"), &out), WM_OK);
    assert_true(wm_equal(wm_buffer_slice(&out), WM_LIT("--- /dev/null\n+++ \"b/A \\\"b\\\"\\\\\"\n@@ -0,0 +1 @@\n+x\n")));
    wm_unified_free(&u);
    wm_buffer_free(&out);
}

/* Nothing in a text drives the terminal. */
static void test_terminal(void **state)
{
    (void)state;
    static const wm_unified_options terminal = {.context = 3, .terminal = true};
    assert_diff(&terminal, "", "a\tb\r\033[2J\177\302\233m\303\251\n", "--- a/T\n+++ b/T\n@@ -0,0 +1 @@\n+a\tb^M^[[2J^?<9b>m\303\251\n");
}

/* Applies a diff to a; what it gives must be b. */
static void apply(wm_slice a, wm_slice diff, wm_buffer *out)
{
    size_t at = 0, line = 1, hunk_left[2] = {0, 0};
    wm_buffer_clear(out);
    for (size_t p = 0; p < diff.size;) {
        size_t end = wm_find(diff, WM_LIT("\n"), p) + 1;
        wm_slice text = wm_sub(diff, p, end);
        p = end;
        if (wm_starts_with(text, WM_LIT("--- ")) || wm_starts_with(text, WM_LIT("+++ ")))
            continue;
        if (text.data[0] == '@') {
            size_t start = 0, count = 1, b_start = 0, b_count = 1;
            assert_int_equal(hunk_left[0] + hunk_left[1], 0);
            if (sscanf(text.data, "@@ -%zu,%zu +%zu,%zu", &start, &count, &b_start, &b_count) < 2)
                count = 1;
            const char *plus = strchr(text.data, '+');
            if (sscanf(plus, "+%zu,%zu", &b_start, &b_count) < 2)
                b_count = 1;
            for (; line < start + (count == 0); line++) {
                size_t next = wm_find(a, WM_LIT("\n"), at) + 1;
                wm_buffer_add_slice(out, wm_sub(a, at, next));
                at = next;
            }
            hunk_left[0] = count;
            hunk_left[1] = b_count;
            continue;
        }
        if (text.data[0] != '+') {
            wm_slice was = wm_sub(text, 1, text.size);
            assert_true(wm_starts_with(wm_sub(a, at, a.size), was));
            at += was.size;
            line++;
            hunk_left[0]--;
        }
        if (text.data[0] != '-') {
            wm_buffer_add_slice(out, wm_sub(text, 1, text.size));
            hunk_left[1]--;
        }
    }
    assert_int_equal(hunk_left[0] + hunk_left[1], 0);
    wm_buffer_add_slice(out, wm_sub(a, at, a.size));
}

static void add_random(wm_buffer *b, unsigned *seed)
{
    *seed = *seed * 1103515245u + 12345u;
    size_t lines = (*seed >> 16) % 40;
    for (size_t i = 0; i < lines; i++) {
        *seed = *seed * 1103515245u + 12345u;
        wm_buffer_add_char(b, (char)('a' + (*seed >> 16) % 4));
        wm_buffer_add_char(b, '\n');
    }
}

static void test_applies(void **state)
{
    (void)state;
    wm_buffer a = {0}, b = {0}, diff = {0}, got = {0};
    unsigned seed = 1;
    for (int i = 0; i < 3000; i++) {
        wm_unified_options options = {.context = (size_t)(i % 5)};
        wm_buffer_clear(&a);
        wm_buffer_clear(&b);
        add_random(&a, &seed);
        add_random(&b, &seed);
        make(&options, wm_buffer_cstr(&a), wm_buffer_cstr(&b), &diff);
        apply(wm_buffer_slice(&a), wm_buffer_slice(&diff), &got);
        if (diff.size)
            assert_true(wm_equal(wm_buffer_slice(&got), wm_buffer_slice(&b)));
        else
            assert_true(wm_equal(wm_buffer_slice(&a), wm_buffer_slice(&b)));
    }
    wm_buffer_free(&a);
    wm_buffer_free(&b);
    wm_buffer_free(&diff);
    wm_buffer_free(&got);
}

static void test_quoting(void **state)
{
    (void)state;
    static const struct {
        const char *name, *with_spaces, *without;
    } names[] = {
        {"Page/A.md", "Page/A.md", "Page/A.md"},
        {"", "", ""},
        {"a b", "\"a b\"", "a b"},
        {"a\"b", "\"a\\\"b\"", "\"a\\\"b\""},
        {"a\\b", "\"a\\\\b\"", "\"a\\\\b\""},
        {"\t\n\a\033\177", "\"\\t\\n\\a\\033\\177\"", "\"\\t\\n\\a\\033\\177\""},
        {"\347\276\216", "\347\276\216", "\347\276\216"},
        {"\347\276", "\"\\347\\276\"", "\"\\347\\276\""},
        {"\302\233", "\"\\302\\233\"", "\"\\302\\233\""},
        {"\303\251\t", "\"\303\251\\t\"", "\"\303\251\\t\""},
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        for (int spaces = 0; spaces < 2; spaces++) {
            wm_buffer out = {0};
            const char *expected = spaces ? names[i].with_spaces : names[i].without;
            wm_quote_name(wm_str(names[i].name), spaces, &out);
            if (!wm_equal(wm_buffer_slice(&out), wm_str(expected)))
                fail_msg("%zu: %.*s, not %s", i, WM_ARG(wm_buffer_slice(&out)), expected);
            wm_buffer_free(&out);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_forms), cmocka_unit_test(test_headings), cmocka_unit_test(test_names), cmocka_unit_test(test_terminal),
        cmocka_unit_test(test_applies), cmocka_unit_test(test_quoting),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
