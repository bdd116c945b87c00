/* test_io_unpack.c - what an entry of an archive may be called, and names that a file system takes for one.
 *
 * SPDX-License-Identifier: MIT
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "archive/unpack.h"

static void trims(const char *name, const char *expected)
{
    wm_slice got = wm_unpack_trim(wm_str(name));
    if (!wm_equal(got, wm_str(expected)))
        fail_msg("\"%s\" becomes \"%.*s\", not \"%s\"", name, WM_ARG(got), expected);
}

static void test_trim(void **state)
{
    (void)state;
    trims("a/b", "a/b");
    trims("./a/b", "a/b");
    trims("././/a/", "a");
    trims(".", "");
    trims("./", "");
    trims("", "");
    trims("/", "/");
    trims("..", "..");
    trims("./..", "..");
    trims(".a", ".a");
    trims("a//", "a/");
}

static void judge(wm_slice name, const char *word)
{
    const char *why = wm_unpack_fault(name);
    if (!word != !why || (word && !strstr(why, word)))
        fail_msg("\"%.*s\": %s", WM_ARG(name), why ? why : "taken");
}

static void test_fault(void **state)
{
    (void)state;
    char long_part[300], long_name[5000];
    judge(WM_LIT("Page/A.md"), NULL);
    judge(WM_LIT("a...b/..c/c.."), NULL);
    judge(WM_LIT("Page/\xe7\xbe\x8e\xe5\x9b\xbd \\:*?\"<>|.md"), NULL);
    judge(WM_LIT("/a"), "absolute");
    judge(WM_LIT(".."), "..");
    judge(WM_LIT("a/../b"), "..");
    judge(WM_LIT("a/.."), "..");
    judge(WM_LIT("a/./b"), "\".\"");
    judge(WM_LIT("a//b"), "empty");
    judge(WM_LIT("a/"), "empty");
    judge(WM_LIT("a\nb"), "control");
    judge(WM_LIT("a\0b"), "control");
    judge(WM_LIT("a\x7f"), "control");
    judge(WM_LIT("a\xc2\x85"), "control");
    judge(WM_LIT("a\xc2\xa0"), NULL);
    judge(WM_LIT("caf\xe9"), "UTF-8");
    judge(WM_LIT("\xc0\xaf" "etc"), "UTF-8");
    judge(WM_LIT("\xed\xa0\x80"), "UTF-8");
    memset(long_part, 'x', sizeof long_part);
    judge(wm_slice_of(long_part, 255), NULL);
    judge(wm_slice_of(long_part, 256), "255");
    for (size_t i = 0; i < sizeof long_name; i++)
        long_name[i] = i % 2 ? '/' : 'x';
    judge(wm_slice_of(long_name, 4095), NULL);
    judge(wm_slice_of(long_name, 4097), "4096");
}

static void test_show(void **state)
{
    (void)state;
    wm_buffer out = {0};
    wm_unpack_show(WM_LIT("a\x1b[2J\0\xe9\xe7\xbe\x8e\xc2\x9b"), &out);
    assert_string_equal(wm_buffer_cstr(&out), "a\\x1b[2J\\x00\\xe9\xe7\xbe\x8e\\xc2\\x9b");
    wm_buffer_free(&out);
}

static void folds(const char *a, const char *b, bool same)
{
    wm_buffer one = {0}, two = {0};
    wm_fold_name(wm_str(a), &one);
    wm_fold_name(wm_str(b), &two);
    assert_false(one.failed || two.failed);
    if (wm_equal(wm_buffer_slice(&one), wm_buffer_slice(&two)) != same)
        fail_msg("\"%s\" and \"%s\" are %s", a, b, same ? "told apart" : "taken for one");
    wm_buffer_free(&one);
    wm_buffer_free(&two);
}

static void test_fold(void **state)
{
    (void)state;
    folds("Page/Tea.md", "page/TEA.MD", true);
    folds("a", "b", false);
    folds("\xc3\x89t\xc3\xa9", "\xc3\xa9T\xc3\x89", true);                /* Été, éTÉ */
    folds("\xc3\xa9", "e\xcc\x81", true);                                  /* composed or not */
    folds("\xc3\x89", "e\xcc\x81", true);
    folds("\xe1\xbb\x85", "E\xcc\x83\xcc\x82", false);                     /* the order of marks of one class counts */
    folds("\xe1\xbb\x85", "E\xcc\x82\xcc\x83", true);
    folds("\xd0\xa7\xd0\xb0\xd0\xb9", "\xd1\x87\xd0\xb0\xd0\xb8\xcc\x86", true); /* Чай, its last letter in two */
    folds("\xed\x95\x9c", "\xe1\x84\x92\xe1\x85\xa1\xe1\x86\xab", true);   /* a Korean syllable and its letters */
    folds("Ma\xc3\x9f" "e", "Masse", false);                               /* ß is no ss */
    folds("\xe7\xbe\x8e", "\xe5\x9b\xbd", false);
    folds("caf\xe9", "caf\xe9", true);                                     /* not even UTF-8 */
    folds("", "", true);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_trim), cmocka_unit_test(test_fault), cmocka_unit_test(test_show),
                                       cmocka_unit_test(test_fold)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
