/* test_tree_directory.c - a directory of pages: what is written and what is left alone.
 *
 * SPDX-License-Identifier: MIT
 */
#include "tree_help.h"

static void test_write(void **state)
{
    (void)state;
    struct stat before, after;
    assert_int_equal(export_page("T", false, "one\n"), WM_TREE_WRITTEN);
    assert_content("T/Page/A.md", "one\n");
    assert_entries("T", 2); /* Page and .wikimd */
    assert_entries("T/Page", 1);
    assert_int_equal(stat("T/Page/A.md", &before), 0);

    assert_int_equal(export_page("T", false, "one\n"), WM_TREE_UNCHANGED);
    assert_int_equal(stat("T/Page/A.md", &after), 0);
    assert_int_equal(before.st_ino, after.st_ino);
    assert_int_equal(before.st_mtim.tv_sec, after.st_mtim.tv_sec);
    assert_int_equal(before.st_mtim.tv_nsec, after.st_mtim.tv_nsec);

    assert_int_equal(export_page("T", false, "two\n"), WM_TREE_WRITTEN);
    assert_content("T/Page/A.md", "two\n");
    assert_int_equal(export_page("T", false, ""), WM_TREE_WRITTEN);
    assert_content("T/Page/A.md", "");
}

static void test_bytes(void **state)
{
    (void)state;
    wm_buffer text = {0}, read = {0};
    for (unsigned i = 0; i < 1000003; i++)
        wm_buffer_add_char(&text, (char)(i * 7 % 251 + i / 65536)); /* zeros among them */
    wm_tree *tree = start("T/", "", false);
    wm_tree_page page = page_of(0, "美国", "Page/美国.md");
    wm_tree_result result;
    assert_int_equal(wm_tree_put(tree, &page, wm_buffer_slice(&text), &result, NULL), WM_OK);
    wm_tree_summary summary = finish(tree, WM_OK, "");
    assert_int_equal(summary.written, 1);
    assert_int_equal(summary.bytes, 1000003);
    read_all("T/Page/美国.md", &read);
    assert_true(wm_equal(wm_buffer_slice(&read), wm_buffer_slice(&text)));
    wm_buffer_free(&text);
    wm_buffer_free(&read);
}

static void test_parents_are_made(void **state)
{
    (void)state;
    assert_int_equal(export_page("a/b//c/T", false, "one\n"), WM_TREE_WRITTEN);
    assert_content("a/b/c/T/Page/A.md", "one\n");
}

static void test_summary(void **state)
{
    (void)state;
    wm_tree *tree = start("T", "", false);
    put(tree, 0, "A", "Page/A.md", "a\n");
    put(tree, 1, "B", "Page/B.md", "b\n");
    finish(tree, WM_OK, "");
    make_file("T/Page/B.md", "mine\n");
    tree = start("T", "", false);
    assert_int_equal(put(tree, 0, "A", "Page/A.md", "a\n"), WM_TREE_UNCHANGED);
    assert_int_equal(put(tree, 1, "B", "Page/B.md", "b\n"), WM_TREE_EDITED);
    assert_int_equal(put(tree, 2, "C", "Talk/C.md", "ccc\n"), WM_TREE_WRITTEN);
    wm_tree_summary s = finish(tree, WM_DIFFERS, "");
    assert_int_equal(s.written, 1);
    assert_int_equal(s.unchanged, 1);
    assert_int_equal(s.edited, 1);
    assert_int_equal(s.bytes, 4);
    assert_int_equal(s.removed, 0);
    assert_int_equal(s.resumed_at, 0);
    assert_content("T/Page/B.md", "mine\n");
}

/* ---- edits ---- */

static void test_edited(void **state)
{
    (void)state;
    export_page("T", false, "one\n");
    make_file("T/Page/A.md", "one, mine\n");
    /* Again and again: what was written stays what it is compared with. */
    for (int i = 0; i < 3; i++) {
        assert_int_equal(export_page("T", false, i == 1 ? "one\n" : "two\n"), WM_TREE_EDITED);
        assert_content("T/Page/A.md", "one, mine\n");
    }
    /* Put back as it was, it is ours again. */
    make_file("T/Page/A.md", "one\n");
    assert_int_equal(export_page("T", false, "two\n"), WM_TREE_WRITTEN);
    make_file("T/Page/A.md", "mine again\n");
    assert_int_equal(export_page("T", true, "two\n"), WM_TREE_WRITTEN);
    assert_content("T/Page/A.md", "two\n");
    assert_int_equal(export_page("T", false, "three\n"), WM_TREE_WRITTEN);
}

static void test_edited_to_what_comes(void **state)
{
    (void)state;
    export_page("T", false, "one\n");
    make_file("T/Page/A.md", "two, the same\n");
    assert_int_equal(export_page("T", false, "two, the same\n"), WM_TREE_UNCHANGED);
    assert_int_equal(export_page("T", false, "three\n"), WM_TREE_WRITTEN);
}

/* The size is as it was: the time alone makes the file read. */
static void test_edited_same_size(void **state)
{
    (void)state;
    struct timespec times[2] = {{.tv_sec = 1000}, {.tv_sec = 1000}};
    export_page("T", false, "one\n");
    make_file("T/Page/A.md", "eno\n");
    assert_int_equal(utimensat(AT_FDCWD, "T/Page/A.md", times, 0), 0);
    assert_int_equal(export_page("T", false, "two\n"), WM_TREE_EDITED);
    assert_content("T/Page/A.md", "eno\n");
}

static void test_touched(void **state)
{
    (void)state;
    struct timespec times[2] = {{.tv_sec = 1000}, {.tv_sec = 1000}};
    export_page("T", false, "one\n");
    assert_int_equal(utimensat(AT_FDCWD, "T/Page/A.md", times, 0), 0);
    assert_int_equal(export_page("T", false, "one\n"), WM_TREE_UNCHANGED);
    times[1].tv_sec = 2000;
    assert_int_equal(utimensat(AT_FDCWD, "T/Page/A.md", times, 0), 0);
    assert_int_equal(export_page("T", false, "two\n"), WM_TREE_WRITTEN);
    assert_content("T/Page/A.md", "two\n");
}

static void test_deleted(void **state)
{
    (void)state;
    export_page("T", false, "one\n");
    assert_int_equal(unlink("T/Page/A.md"), 0);
    assert_int_equal(export_page("T", false, "one\n"), WM_TREE_EDITED);
    assert_int_equal(export_page("T", false, "two\n"), WM_TREE_EDITED);
    assert_false(exists("T/Page/A.md"));
    assert_int_equal(rmdir("T/Page"), 0);
    assert_int_equal(export_page("T", false, "two\n"), WM_TREE_EDITED);
    assert_int_equal(export_page("T", true, "two\n"), WM_TREE_WRITTEN);
    assert_content("T/Page/A.md", "two\n");
}

static void test_foreign_file(void **state)
{
    (void)state;
    finish(start("T", "", false), WM_OK, "");
    assert_int_equal(mkdir("T/Page", 0777), 0);
    make_file("T/Page/A.md", "not ours\n");
    assert_int_equal(export_page("T", false, "one\n"), WM_TREE_EDITED);
    assert_int_equal(export_page("T", false, "one\n"), WM_TREE_EDITED);
    assert_content("T/Page/A.md", "not ours\n");
    assert_int_equal(export_page("T", true, "one\n"), WM_TREE_WRITTEN);
    assert_content("T/Page/A.md", "one\n");
}

/* ---- links ---- */

static void test_link_at_the_place(void **state)
{
    (void)state;
    make_file("outside", "one\n"); /* the very bytes that come */
    export_page("T", false, "one\n");
    assert_int_equal(unlink("T/Page/A.md"), 0);
    assert_int_equal(symlink("../../outside", "T/Page/A.md"), 0);
    assert_int_equal(export_page("T", false, "one\n"), WM_TREE_EDITED);
    assert_int_equal(export_page("T", false, "two\n"), WM_TREE_EDITED);
    struct stat st;
    assert_int_equal(lstat("T/Page/A.md", &st), 0);
    assert_true(S_ISLNK(st.st_mode));
    assert_int_equal(export_page("T", true, "two\n"), WM_TREE_WRITTEN);
    assert_int_equal(lstat("T/Page/A.md", &st), 0);
    assert_true(S_ISREG(st.st_mode));
    assert_content("T/Page/A.md", "two\n");
    assert_content("outside", "one\n");
}

static void test_dangling_link(void **state)
{
    (void)state;
    assert_int_equal(mkdir("T", 0777), 0);
    finish(start("T", "", false), WM_OK, "");
    assert_int_equal(mkdir("T/Page", 0777), 0);
    assert_int_equal(symlink("../../outside", "T/Page/A.md"), 0);
    assert_int_equal(export_page("T", true, "two\n"), WM_TREE_WRITTEN);
    assert_false(exists("outside"));
}

static void test_directory_at_the_place(void **state)
{
    (void)state;
    finish(start("T", "", false), WM_OK, "");
    assert_int_equal(mkdir("T/Page", 0777), 0);
    assert_int_equal(mkdir("T/Page/A.md", 0777), 0);
    assert_int_equal(export_page("T", false, "one\n"), WM_TREE_EDITED);
    wm_tree *tree = start("T", "", true);
    wm_tree_page page = page_of(0, "A", "Page/A.md");
    wm_tree_result result;
    wm_error error = WM_ERROR_INIT;
    assert_message(&error, wm_tree_put(tree, &page, WM_LIT("one\n"), &result, &error), WM_BAD_INPUT, "T/Page/A.md");
    wm_tree_close(tree);
    assert_entries("T/Page", 1);
}

static void test_directory_link(void **state)
{
    (void)state;
    assert_int_equal(mkdir("outside", 0777), 0);
    finish(start("T", "", false), WM_OK, "");
    assert_int_equal(symlink("../outside", "T/Page"), 0);
    for (int force = 0; force < 2; force++) {
        wm_tree *tree = start("T", "", force);
        wm_tree_page page = page_of(0, "A", "Page/A.md");
        wm_tree_result result;
        wm_error error = WM_ERROR_INIT;
        assert_message(&error, wm_tree_put(tree, &page, WM_LIT("one\n"), &result, &error), WM_SYSTEM, "T/Page");
        wm_tree_close(tree);
        assert_entries("outside", 0);
    }
}

static void test_file_for_directory(void **state)
{
    (void)state;
    finish(start("T", "", false), WM_OK, "");
    make_file("T/Page", "mine\n");
    wm_tree *tree = start("T", "", true);
    wm_tree_page page = page_of(0, "A", "Page/A.md");
    wm_tree_result result;
    wm_error error = WM_ERROR_INIT;
    assert_message(&error, wm_tree_put(tree, &page, WM_LIT("one\n"), &result, &error), WM_SYSTEM, "T/Page");
    wm_tree_close(tree);
    assert_content("T/Page", "mine\n");
}

static void test_leftover_temporary(void **state)
{
    (void)state;
    export_page("T", false, "one\n");
    make_file("T/Page/.wikimd-tmp", "half a pa");
    assert_int_equal(export_page("T", false, "two\n"), WM_TREE_WRITTEN);
    assert_content("T/Page/A.md", "two\n");
    assert_entries("T/Page", 1);
    make_file("outside", "mine\n");
    assert_int_equal(symlink("../../outside", "T/Page/.wikimd-tmp"), 0);
    assert_int_equal(export_page("T", false, "three\n"), WM_TREE_WRITTEN);
    assert_content("outside", "mine\n");
    assert_entries("T/Page", 1);
}

/* ---- names ---- */

static void test_names(void **state)
{
    (void)state;
    static const char *const bad[] = {"",        "A.md",       "/A.md",      "Page/",        "Page/..",  "Page/.",
                                      "../A.md", "./A.md",     "../../A.md", "Page/../A.md", "Page//A",  "Page/BB/A.md", "Page/B/C/A.md", "Page/./A.md",
                                      ".wikimd/state.sqlite", "Page/.wikimd", "/etc/A.md"};
    wm_tree *tree = start("D/T", "", true);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        wm_tree_page page = page_of(i, "A", bad[i]);
        wm_tree_result result;
        wm_error error = WM_ERROR_INIT;
        wm_status status = wm_tree_put(tree, &page, WM_LIT("one\n"), &result, &error);
        if (status != WM_BAD_INPUT)
            fail_msg("\"%s\": status %d", bad[i], (int)status);
        assert_message(&error, status, WM_BAD_INPUT, bad[i]);
    }
    wm_tree_page zero = page_of(50, "A", "");
    zero.file = WM_LIT("Page/A.md\0x");
    wm_tree_result result;
    wm_error error = WM_ERROR_INIT;
    assert_message(&error, wm_tree_put(tree, &zero, WM_LIT("one\n"), &result, &error), WM_BAD_INPUT, "D/T");
    assert_int_equal(put(tree, 60, "A", "Page/a..md", "one\n"), WM_TREE_WRITTEN);
    finish(tree, WM_OK, "");
    assert_entries("D", 1);
    assert_entries("D/T", 2);
    assert_entries("D/T/Page", 1);
}

static void test_two_pages_one_file(void **state)
{
    (void)state;
    for (int i = 0; i < 2; i++) { /* new, and over a tree */
        wm_tree *tree = start("T", i ? "other" : "", false);
        put(tree, 0, "First", "Page/A.md", "one\n");
        wm_tree_page page = page_of(1, "Second", "Page/A.md");
        wm_tree_result result;
        wm_error error = WM_ERROR_INIT;
        wm_status status = wm_tree_put(tree, &page, WM_LIT("two\n"), &result, &error);
        assert_non_null(error.message);
        assert_non_null(strstr(error.message, "First"));
        assert_message(&error, status, WM_BAD_INPUT, "Second");
        page.title = WM_LIT("First");
        page.ns = 1;
        assert_message(&error, wm_tree_put(tree, &page, WM_LIT("two\n"), &result, &error), WM_BAD_INPUT, "Page/A.md");
        finish(tree, WM_OK, "");
        assert_content("T/Page/A.md", "one\n");
    }
}

/* ---- whose directory it is ---- */

static void test_foreign_directory(void **state)
{
    (void)state;
    wm_tree *tree = NULL;
    wm_error error = WM_ERROR_INIT;
    assert_int_equal(mkdir("T", 0777), 0);
    make_file("T/letter", "mine\n");
    assert_message(&error, try_open("T", false, &tree, &error), WM_USAGE, "T");
    assert_null(tree);
    assert_entries("T", 1);
    assert_int_equal(export_page("T", true, "one\n"), WM_TREE_WRITTEN);
    assert_content("T/letter", "mine\n");
    assert_int_equal(export_page("T", false, "one\n"), WM_TREE_UNCHANGED);
}

static void test_not_a_directory(void **state)
{
    (void)state;
    wm_tree *tree = NULL;
    wm_error error = WM_ERROR_INIT;
    make_file("T", "mine\n");
    assert_message(&error, try_open("T", true, &tree, &error), WM_SYSTEM, "T");
    assert_message(&error, try_open("T/under", true, &tree, &error), WM_SYSTEM, "T/under");
    assert_message(&error, try_open("", true, &tree, &error), WM_USAGE, "destination");
    assert_content("T", "mine\n");
}

static void test_state_directory_link(void **state)
{
    (void)state;
    wm_tree *tree = NULL;
    wm_error error = WM_ERROR_INIT;
    export_page("other", false, "one\n");
    wm_buffer before = {0}, after = {0};
    read_all("other/.wikimd/state.sqlite", &before);
    assert_int_equal(mkdir("T", 0777), 0);
    assert_int_equal(symlink("../other/.wikimd", "T/.wikimd"), 0);
    for (int force = 0; force < 2; force++)
        assert_message(&error, try_open("T", force, &tree, &error), WM_SYSTEM, "T/.wikimd");
    assert_int_equal(mkdir("empty", 0777), 0);
    assert_int_equal(unlink("T/.wikimd"), 0);
    assert_int_equal(symlink("../empty", "T/.wikimd"), 0);
    for (int force = 0; force < 2; force++)
        assert_message(&error, try_open("T", force, &tree, &error), WM_SYSTEM, "T/.wikimd");
    assert_entries("empty", 0);
    read_all("other/.wikimd/state.sqlite", &after);
    assert_true(wm_equal(wm_buffer_slice(&before), wm_buffer_slice(&after)));
    wm_buffer_free(&before);
    wm_buffer_free(&after);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_DIRECTORY(test_write), IN_DIRECTORY(test_bytes), IN_DIRECTORY(test_parents_are_made), IN_DIRECTORY(test_summary),
        IN_DIRECTORY(test_edited), IN_DIRECTORY(test_edited_to_what_comes), IN_DIRECTORY(test_edited_same_size),
        IN_DIRECTORY(test_touched), IN_DIRECTORY(test_deleted), IN_DIRECTORY(test_foreign_file),
        IN_DIRECTORY(test_link_at_the_place), IN_DIRECTORY(test_dangling_link), IN_DIRECTORY(test_directory_at_the_place),
        IN_DIRECTORY(test_directory_link), IN_DIRECTORY(test_file_for_directory), IN_DIRECTORY(test_leftover_temporary),
        IN_DIRECTORY(test_names), IN_DIRECTORY(test_two_pages_one_file), IN_DIRECTORY(test_foreign_directory),
        IN_DIRECTORY(test_not_a_directory), IN_DIRECTORY(test_state_directory_link),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
