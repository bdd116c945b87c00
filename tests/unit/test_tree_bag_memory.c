/* test_tree_bag_memory.c - the i-th allocation fails while a bag is written and checked, for every i.
 *
 * SPDX-License-Identifier: MIT
 */
#include "tree_help.h"

#include "tree/bag_check.h"
#include "failing_memory.h"

static wm_status fill(wm_tree *tree)
{
    static const char *const paths[] = {"x/dump.xml"};
    static const uint64_t sizes[] = {12};
    static const char *const hashes[] = {""};
    wm_tree_dump dump = {.paths = paths, .sizes = sizes, .count = 1, .options = WM_LIT("style=\"classic\"\n"),
                         .site_name = WM_LIT("T"), .site_base = WM_LIT("https://t.example/wiki/"), .site_json = WM_LIT("{}")};
    wm_tree_page page = {.title = WM_LIT("A"), .file = WM_LIT("Page/A%2F.md"), .time = 1, .page_id = 1};
    wm_tree_page other = {.title = WM_LIT("R"), .time = INT64_MIN, .redirect = WM_LIT("A")};
    wm_tree_result result;
    wm_status status = wm_tree_begin(tree, &dump, NULL);
    if (status == WM_OK)
        status = wm_tree_put(tree, &page, WM_LIT("text\n"), &result, NULL);
    if (status == WM_OK)
        status = wm_tree_note(tree, &other, NULL);
    wm_bag_file *file = status == WM_OK ? wm_tree_bag_file(tree, WM_LIT("dump.xml.bz2"), NULL) : NULL;
    wm_bag_file *index = file ? wm_tree_bag_file(tree, WM_LIT("dump-index.txt.bz2"), NULL) : NULL;
    if (status == WM_OK && !index)
        return WM_NO_MEMORY;
    if (status == WM_OK)
        status = wm_bag_file_write(file, WM_LIT("packed"), NULL);
    wm_bag_dump_told told = {.file = file, .index = index, .bytes = 12, .streams = 1, .pages = 2, .revisions = 2, .last_time = 2};
    if (status == WM_OK)
        status = wm_tree_bag_dump(tree, &told, NULL);
    return status == WM_OK ? wm_tree_finish(tree, hashes, NULL, NULL, NULL, NULL) : status;
}

static void remove_bag(const char *name)
{
    char command[64];
    snprintf(command, sizeof command, "rm -rf %s", name);
    assert_int_equal(system(command), 0);
}

/* libcrypto and libarchive have failures of their own to tell. */
static void assert_out_of_memory(wm_status status)
{
    assert_true(status == WM_NO_MEMORY || status == WM_SYSTEM || status == WM_USAGE);
}

static void test_write(const char *name)
{
    const wm_bag_info info[] = {{WM_LIT("Key"), WM_LIT("value")}};
    const wm_bag_options bag = {.digests = {WM_MD5, WM_SHA512}, .digest_count = 2, .info = info, .info_count = 1};
    wm_tree_options options = {.version = "1", .bag = &bag};
    bool failed = true;
    long at = 0;
    for (; failed && at < 100000; at++) {
        wm_tree *tree = NULL;
        countdown = at;
        wm_status status = wm_tree_open(name, &options, &tree, NULL);
        if (status == WM_OK)
            status = fill(tree);
        wm_tree_close(tree);
        failed = countdown < 0;
        countdown = -1;
        struct stat st;
        bool there = stat(name, &st) == 0;
        /* A bag is there when it is whole, and only then; nothing else is left. */
        assert_int_equal(there, status == WM_OK);
        if (status != WM_OK)
            assert_out_of_memory(status);
        else if (failed)
            remove_bag(name);
    }
    assert_false(failed);
    assert_true(at > 50);
    DIR *dir = opendir(".");
    struct dirent *entry;
    while ((entry = readdir(dir)) != NULL)
        assert_true(entry->d_name[0] == '.' || strcmp(entry->d_name, name) == 0);
    closedir(dir);
}

/* What is wrong is all told, or memory ran out. */
static void test_check(const char *name, size_t wanted)
{
    bool failed = true;
    long at = 0;
    for (; failed && at < 100000; at++) {
        wm_bag_check *c = NULL;
        countdown = at;
        wm_status status = wm_bag_check_open(name, NULL, &c, NULL);
        if (status == WM_OK)
            status = wm_bag_check_run(c, 1, NULL);
        failed = countdown < 0;
        countdown = -1;
        size_t n = 0;
        while (status == WM_OK && wm_bag_check_problem(c, n))
            n++;
        wm_bag_check_close(c);
        /* An archive's reader may take the failure for damage; libcrypto may recover. */
        if (status == WM_OK && !failed)
            assert_int_equal(n, wanted);
        else if (status == WM_OK)
            assert_true(n >= wanted);
        else
            assert_out_of_memory(status);
    }
    assert_false(failed);
    assert_true(at > 20);
}

static void test_directory(void **state)
{
    (void)state;
    test_write("t.bag");
    test_check("t.bag", 0);
    make_file("t.bag/data/tree/Page/New.md", "x\n");
    make_file("t.bag/data/pages.tsv", "x\n");
    assert_int_equal(rename("t.bag/data/export.json", "t.bag/data/Export.json"), 0);
    assert_int_equal(unlink("t.bag/README.md"), 0);
    test_check("t.bag", 5);
}

static void test_archive(void **state)
{
    (void)state;
    test_write("t.bag.tar");
    test_check("t.bag.tar", 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {IN_DIRECTORY(test_directory), IN_DIRECTORY(test_archive)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
