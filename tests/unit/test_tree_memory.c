/* test_tree_memory.c - the i-th allocation fails while a tree is compared, for every i.
 *
 * SPDX-License-Identifier: MIT
 */
#include "tree_help.h"

#include "tree/changes.h"
#include "failing_memory.h"

/* The changes as letters, in a buffer that is large enough; false when memory ran out. */
static bool list(long fail_at, char letters[16], bool *failed)
{
    wm_changes *c = NULL;
    wm_change change;
    size_t n = 0;
    countdown = fail_at;
    wm_status status = wm_changes_open("T", &c, NULL);
    while (status == WM_OK && (status = wm_changes_next(c, true, &change, NULL)) == WM_OK) {
        assert_true(n < 15);
        letters[n++] = " MADR"[change.kind];
        assert_true(change.named);
    }
    *failed = countdown < 0;
    countdown = -1;
    letters[n] = '\0';
    wm_changes_close(c);
    if (status != WM_END)
        assert_int_equal(status, WM_NO_MEMORY);
    return status == WM_END;
}

static void test_compare(void **state)
{
    (void)state;
    wm_tree *tree = start("T", "", false);
    put(tree, 0, "A", "Page/A.md", "a\n");
    put(tree, 1, "B", "Page/B.md", "b\n");
    put(tree, 2, "C", "Page/C.md", "c\n");
    put(tree, 3, "D", "Talk/D.md", "d\n");
    finish(tree, WM_OK, "");
    make_file("T/Page/B.md", "another\n");
    assert_int_equal(rename("T/Page/C.md", "T/Page/E.md"), 0);
    assert_int_equal(unlink("T/Talk/D.md"), 0);
    assert_int_equal(mkdir("T/User", 0777), 0);
    make_file("T/User/F.md", "f\n");
    char letters[16];
    bool failed = true;
    long at = 0;
    for (; failed && at < 1000000; at++) {
        if (list(at, letters, &failed))
            assert_string_equal(letters, " MRDA");
    }
    assert_false(failed);
    assert_true(at > 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {IN_DIRECTORY(test_compare)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
