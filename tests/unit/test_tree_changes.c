/* test_tree_changes.c - what a tree became, against what its state remembers.
 *
 * SPDX-License-Identifier: MIT
 */
#include "tree_help.h"

#include "tree/changes.h"

#include <signal.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <time.h>

static void take_skipped(void *user, wm_slice file, const char *why)
{
    wm_buffer_add_format(user, "%.*s: %s\n", WM_ARG(file), why);
}

static wm_changes *open_changes(const char *path)
{
    wm_changes *c = NULL;
    wm_error error = WM_ERROR_INIT;
    assert_message(&error, wm_changes_open(path, &c, &error), WM_OK, "");
    return c;
}

/* All changes as lines: kind, file, title or old file. */
static void list(wm_changes *c, bool all, wm_buffer *out)
{
    static const char letters[] = " MADR";
    wm_error error = WM_ERROR_INIT;
    wm_change change;
    wm_status status;
    while ((status = wm_changes_next(c, all, &change, &error)) == WM_OK) {
        wm_buffer_add_format(out, "%c %.*s", letters[change.kind], WM_ARG(change.file));
        if (change.kind == WM_CHANGE_RENAMED)
            wm_buffer_add_format(out, " < %.*s (%.*s)", WM_ARG(change.old_file), WM_ARG(change.old_title));
        if (change.named)
            wm_buffer_add_format(out, " = %d:%.*s", change.ns, WM_ARG(change.title));
        assert_int_equal(change.known, change.kind != WM_CHANGE_ADDED);
        if (change.known)
            assert_int_equal(change.page_id, change.ordinal + 1);
        wm_buffer_add_char(out, '\n');
    }
    if (status != WM_END)
        fail_msg("status %d: %s", (int)status, error.message ? error.message : "");
}

static void assert_changes(bool all, const char *expected, const char *expected_skipped)
{
    wm_buffer found = {0}, skipped = {0};
    wm_changes *c = open_changes("T");
    wm_changes_set_skipped(c, take_skipped, &skipped);
    list(c, all, &found);
    if (!wm_equal(wm_buffer_slice(&found), wm_str(expected)))
        fail_msg("changes:\n%.*s\nnot:\n%s", WM_ARG(wm_buffer_slice(&found)), expected);
    if (expected_skipped && !wm_equal(wm_buffer_slice(&skipped), wm_str(expected_skipped)))
        fail_msg("skipped:\n%.*s\nnot:\n%s", WM_ARG(wm_buffer_slice(&skipped)), expected_skipped);
    wm_changes_close(c);
    wm_buffer_free(&found);
    wm_buffer_free(&skipped);
}

/* Pages A to E, in the main namespace but for D. */
static void make_tree(void)
{
    wm_tree *tree = start("T", "style=\"classic\"\n", false);
    put(tree, 0, "A", "Page/A.md", "a\n");
    put(tree, 1, "B", "Page/B.md", "b\n");
    put(tree, 2, "C c", "Page/C_c.md", "c\n");
    wm_tree_page talk = page_of(3, "D", "Talk/D.md");
    talk.ns = WM_NS_TALK;
    wm_tree_result result;
    wm_error error = WM_ERROR_INIT;
    assert_message(&error, wm_tree_put(tree, &talk, WM_LIT("d\n"), &result, &error), WM_OK, "");
    put(tree, 4, "E", "Page/E.md", "e\n");
    finish(tree, WM_OK, "");
}

static void test_unchanged(void **state)
{
    (void)state;
    make_tree();
    assert_changes(false, "", "");
    assert_changes(true, "  Page/A.md = 0:A\n  Page/B.md = 0:B\n  Page/C_c.md = 0:C c\n  Page/E.md = 0:E\n  Talk/D.md = 1:D\n", "");
}

static void test_kinds(void **state)
{
    (void)state;
    make_tree();
    make_file("T/Page/A.md", "another\n");
    make_file("T/Page/B.md", "B\n"); /* as long as before, and maybe in the same tick */
    assert_int_equal(unlink("T/Page/C_c.md"), 0);
    assert_int_equal(rename("T/Talk/D.md", "T/Page/D.md"), 0);
    make_file("T/Page/Aa.md", "new\n");
    assert_changes(false, "M Page/A.md = 0:A\nA Page/Aa.md = 0:Aa\nM Page/B.md = 0:B\nD Page/C_c.md = 0:C c\n"
                          "R Page/D.md < Talk/D.md (Talk:D) = 0:D\n", "");
}

/* A file that was only touched is unchanged, whatever its time. */
static void test_touched(void **state)
{
    (void)state;
    make_tree();
    struct timespec times[2] = {{.tv_sec = 1}, {.tv_sec = 1}};
    assert_int_equal(utimensat(AT_FDCWD, "T/Page/A.md", times, 0), 0);
    assert_int_equal(unlink("T/Page/B.md"), 0);
    make_file("T/Page/B.md", "b\n");
    assert_changes(false, "", "");
}

/* A renamed and edited file is one gone and one new; of equal contents the first goes to the first. */
static void test_renames(void **state)
{
    (void)state;
    wm_tree *tree = start("T", "", false);
    put(tree, 0, "A", "Page/A.md", "same\n");
    put(tree, 1, "B", "Page/B.md", "same\n");
    put(tree, 2, "C", "Page/C.md", "same\n");
    put(tree, 3, "D", "Page/D.md", "dddd\n");
    put(tree, 4, "E", "Page/E.md", "");
    put(tree, 5, "F", "Page/F.md", "ffff\n");
    finish(tree, WM_OK, "");
    assert_int_equal(rename("T/Page/C.md", "T/Page/X.md"), 0);
    assert_int_equal(rename("T/Page/A.md", "T/Page/Y.md"), 0);
    assert_int_equal(unlink("T/Page/D.md"), 0);
    make_file("T/Page/Z.md", "DDDD\n");
    assert_int_equal(rename("T/Page/E.md", "T/Page/EE.md"), 0); /* empty: of no origin */
    make_file("T/Page/FF.md", "ffff\n");                        /* a copy, F is still there */
    make_file("T/Page/Zz.md", "same\n");                        /* there is none left */
    assert_changes(false, "D Page/D.md = 0:D\nD Page/E.md = 0:E\nA Page/EE.md = 0:EE\nA Page/FF.md = 0:FF\n"
                          "R Page/X.md < Page/A.md (A) = 0:X\nR Page/Y.md < Page/C.md (C) = 0:Y\nA Page/Z.md = 0:Z\n"
                          "A Page/Zz.md = 0:Zz\n", "");
}

static void assert_skipped(const char *name, const char *why)
{
    wm_buffer line = {0};
    wm_buffer_add_format(&line, "%s: %s\n", name, why);
    assert_non_null(wm_buffer_cstr(&line));
    assert_changes(false, "", line.data);
    wm_buffer_free(&line);
}

static void test_passed_over(void **state)
{
    (void)state;
    static const struct {
        const char *name, *why;
    } files[] = {
        {"Page/.A.md", "hidden"},
        {"Page/.#A.md", "hidden"},
        {"Page/.wikimd-tmp", "left by an export that was interrupted"},
        {"Page/A.md~", "no name of a page, which ends in .md"},
        {"Page/A.md.orig", "no name of a page, which ends in .md"},
        {"Page/#A.md#", "no name of a page, which ends in .md"},
        {"Page/A.txt", "no name of a page, which ends in .md"},
        {"README.md", "in no namespace's directory"},
        {".gitignore", "hidden"},
    };
    make_tree();
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        wm_buffer path = {0};
        wm_buffer_add_format(&path, "T/%s", files[i].name);
        make_file(wm_buffer_cstr(&path), "text\n");
        assert_skipped(files[i].name, files[i].why);
        assert_int_equal(unlink(path.data), 0);
        wm_buffer_free(&path);
    }
    assert_int_equal(mkdir("T/Page/Sub.md", 0777), 0);
    make_file("T/Page/Sub.md/X.md", "x\n");
    assert_skipped("Page/Sub.md", "a directory inside that of a namespace");
    remove_all("T/Page/Sub.md");
    assert_int_equal(mkdir("T/notes", 0777), 0);
    make_file("T/notes/X.md", "x\n");
    assert_skipped("notes", "no namespace's directory");
    remove_all("T/notes");
    make_file("outside.md", "x\n");
    assert_int_equal(symlink("../../outside.md", "T/Page/X.md"), 0);
    assert_skipped("Page/X.md", "a link");
    assert_int_equal(unlink("T/Page/X.md"), 0);
    assert_int_equal(symlink("Page", "T/User"), 0);
    assert_skipped("User", "a link");
    assert_int_equal(unlink("T/User"), 0);
    assert_int_equal(mkfifo("T/Page/X.md", 0666), 0);
    assert_skipped("Page/X.md", "no regular file");
}

/* A page is gone when something else stands in its place. */
static void test_replaced(void **state)
{
    (void)state;
    make_tree();
    make_file("outside.md", "a\n");
    assert_int_equal(unlink("T/Page/A.md"), 0);
    assert_int_equal(symlink("../../outside.md", "T/Page/A.md"), 0);
    remove_all("T/Talk");
    assert_int_equal(symlink("Page", "T/Talk"), 0);
    assert_changes(false, "D Page/A.md = 0:A\nD Talk/D.md = 1:D\n", NULL);
}

static void test_added_names(void **state)
{
    (void)state;
    make_tree();
    assert_int_equal(mkdir("T/Category", 0777), 0);
    make_file("T/Category/New_one.md", "n\n");
    make_file("T/Page/A%2FB.md", "n\n");
    make_file("T/Page/two spaces.md", "n\n");                      /* no name that an export writes */
    assert_changes(false, "A Category/New_one.md = 14:New one\nA Page/A%2FB.md = 0:A/B\nA Page/two spaces.md\n", "");
}

/* "A b/x" is before "A/x", "A/x" before "A!/x". */
static void test_order(void **state)
{
    (void)state;
    wm_tree *tree = start("T", "", false);
    put(tree, 0, "A", "Page/A.md", "a\n");
    put(tree, 1, "B", "Page!/A.md", "b\n");
    put(tree, 2, "C", "Page b/A.md", "c\n");
    put(tree, 3, "D", "Pag/A.md", "d\n");
    put(tree, 4, "E", "Page/A-.md", "e\n");
    put(tree, 5, "F", "Page/AA.md", "f\n");
    finish(tree, WM_OK, "");
    assert_changes(true, "  Pag/A.md = 0:D\n  Page b/A.md = 0:C\n  Page!/A.md = 0:B\n  Page/A-.md = 0:E\n  Page/A.md = 0:A\n"
                         "  Page/AA.md = 0:F\n", "");
    remove_all("T/Page!");
    make_file("T/Page/AB.md", "f\n");
    assert_int_equal(unlink("T/Page/AA.md"), 0);
    assert_changes(false, "D Page!/A.md = 0:B\nR Page/AB.md < Page/AA.md (F) = 0:AB\n", "");
}

static void test_without_state(void **state)
{
    (void)state;
    make_tree();
    remove_all("T/.wikimd");
    wm_changes *c = open_changes("T");
    assert_false(wm_changes_get_info(c)->has_state);
    wm_changes_close(c);
    assert_changes(false, "A Page/A.md = 0:A\nA Page/B.md = 0:B\nA Page/C_c.md = 0:C c\nA Page/E.md = 0:E\nA Talk/D.md = 1:D\n", "");
}

static void test_info(void **state)
{
    (void)state;
    make_tree();
    wm_changes *c = open_changes("T/");
    const wm_changes_info *info = wm_changes_get_info(c);
    assert_true(info->has_state && info->complete);
    assert_int_equal(info->dump_count, 1);
    assert_string_equal(info->dump_paths[0], "dump.xml");
    assert_int_equal(info->dump_sizes[0], 42);
    assert_string_equal(info->dump_sha256[0], "00");
    assert_true(wm_equal(info->options, WM_LIT("style=\"classic\"\n")));
    assert_true(wm_equal(info->site_name, WM_LIT("W")));
    wm_changes_close(c);
    assert_entries("T/.wikimd", 2); /* state and lock: nothing was left there */
}

static void test_read(void **state)
{
    (void)state;
    static const char *const bad[] = {"", "A.md", "/A.md", "Page/", "../outside.md", "Page/../A.md", "Page/xx/y.md", ".wikimd/lock",
                                      "Page/.hidden", "Page/link.md", "Link/outside.md", "Page/none.md"};
    wm_buffer out = {0};
    wm_error error = WM_ERROR_INIT;
    make_tree();
    make_file("outside.md", "x\n");
    assert_int_equal(symlink("../../outside.md", "T/Page/link.md"), 0);
    assert_int_equal(symlink("..", "T/Link"), 0);
    wm_changes *c = open_changes("T");
    wm_buffer_add_str(&out, "before ");
    assert_message(&error, wm_changes_read(c, WM_LIT("Page/A.md"), &out, &error), WM_OK, "");
    assert_true(wm_equal(wm_buffer_slice(&out), WM_LIT("before a\n")));
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        wm_status status = wm_changes_read(c, wm_str(bad[i]), &out, &error);
        if (status != (i + 1 < sizeof bad / sizeof *bad ? WM_BAD_INPUT : WM_SYSTEM))
            fail_msg("\"%s\": status %d", bad[i], (int)status);
        assert_message(&error, status, status, bad[i]);
    }
    assert_true(wm_equal(wm_buffer_slice(&out), WM_LIT("before a\n")));
    wm_buffer_free(&out);
    wm_changes_close(c);
}

static void refuse(wm_status expected, const char *word)
{
    wm_changes *c = NULL;
    wm_error error = WM_ERROR_INIT;
    assert_message(&error, wm_changes_open("T", &c, &error), expected, word);
    assert_null(c);
}

static void test_no_tree(void **state)
{
    (void)state;
    refuse(WM_SYSTEM, "T:");
    make_file("T", "x\n");
    refuse(WM_USAGE, "no archive");
}

static void test_bad_states(void **state)
{
    (void)state;
    make_tree();
    make_file("T/.wikimd/state.sqlite", "this is no database, and it is longer than the mark at the beginning of one is\n");
    refuse(WM_BAD_INPUT, "T/.wikimd/state.sqlite");
    make_file("T/.wikimd/state.sqlite", "");
    refuse(WM_BAD_INPUT, "T/.wikimd/state.sqlite");
    assert_int_equal(unlink("T/.wikimd/state.sqlite"), 0);
    sqlite3 *db = NULL;
    assert_int_equal(sqlite3_open("T/.wikimd/state.sqlite", &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, "CREATE TABLE recipes(x)", NULL, NULL, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_close(db), SQLITE_OK);
    refuse(WM_BAD_INPUT, "another program");
    assert_int_equal(unlink("T/.wikimd/state.sqlite"), 0);
    assert_int_equal(symlink("../../outside", "T/.wikimd/state.sqlite"), 0);
    refuse(WM_BAD_INPUT, "no regular file");
    remove_all("T/.wikimd");
    assert_int_equal(symlink("Page", "T/.wikimd"), 0);
    refuse(WM_BAD_INPUT, "T/.wikimd");
}

/* Whatever is overwritten in the state: a message or a list, never a crash. */
static void test_damage(void **state)
{
    (void)state;
    wm_buffer whole = {0}, found = {0};
    make_tree();
    read_all("T/.wikimd/state.sqlite", &whole);
    size_t refused = 0;
    for (size_t at = 0; at < whole.size; at += 509) {
        FILE *f = fopen("T/.wikimd/state.sqlite", "wb");
        assert_non_null(f);
        assert_int_equal(fwrite(whole.data, 1, whole.size, f), whole.size);
        assert_int_equal(fseek(f, (long)at, SEEK_SET), 0);
        for (int i = 0; i < 256; i++)
            fputc(0xa5, f);
        assert_int_equal(fclose(f), 0);
        wm_changes *c = NULL;
        wm_change change;
        wm_error error = WM_ERROR_INIT;
        wm_status status = wm_changes_open("T", &c, &error);
        for (int i = 0; i < 100 && status == WM_OK; i++)
            status = wm_changes_next(c, true, &change, &error);
        assert_int_not_equal(status, WM_OK);
        refused += status != WM_END;
        if (status != WM_END)
            assert_message(&error, status, status, "T/.wikimd/state.sqlite");
        wm_changes_close(c);
    }
    assert_true(refused > 0);
    wm_buffer_free(&whole);
    wm_buffer_free(&found);
}

/* While an export writes it, a tree is not compared; the state of one that was killed is read with
 * what is still in its log, and stays as it is. */
static void test_killed(void **state)
{
    (void)state;
    int ready[2];
    char c;
    assert_int_equal(pipe(ready), 0);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        wm_tree *tree = start("T", "", false);
        char file[64], title[32];
        for (uint64_t i = 0; i < 5000; i++) {
            snprintf(title, sizeof title, "P%d", (int)i);
            snprintf(file, sizeof file, "Page/P%d.md", (int)i);
            put(tree, i, title, file, title);
        }
        if (write(ready[1], "x", 1) != 1)
            _exit(1);
        for (;;)
            pause();
    }
    close(ready[1]);
    assert_int_equal(read(ready[0], &c, 1), 1);
    close(ready[0]);
    refuse(WM_SYSTEM, "an export, update or push writes this tree");
    assert_int_equal(kill(child, SIGKILL), 0);
    assert_int_equal(waitpid(child, NULL, 0), child);
    struct stat before, after;
    assert_int_equal(stat("T/.wikimd/state.sqlite-wal", &before), 0);
    wm_changes *changes = open_changes("T");
    assert_false(wm_changes_get_info(changes)->complete);
    wm_change change;
    wm_status status;
    size_t unchanged = 0, added = 0;
    while ((status = wm_changes_next(changes, true, &change, NULL)) == WM_OK) {
        unchanged += change.kind == WM_CHANGE_NONE;
        added += change.kind == WM_CHANGE_ADDED;
    }
    assert_int_equal(status, WM_END);
    assert_int_equal(unchanged, 4096); /* what was committed */
    assert_int_equal(added, 0);        /* and the rest is known to be of the export */
    wm_changes_close(changes);
    assert_int_equal(stat("T/.wikimd/state.sqlite-wal", &after), 0);
    assert_int_equal(before.st_size, after.st_size);
}

/* A run with other file names is broken off: the old names are known as well as the new ones. */
static void test_broken_off(void **state)
{
    (void)state;
    wm_tree *tree = start("T", "", false);
    put(tree, 0, "A:b", "Page/A:b.md", "a\n");
    put(tree, 1, "C:d", "Page/C:d.md", "c\n");
    finish(tree, WM_OK, "");
    make_file("T/Page/C:d.md", "mine, all of it\n");
    tree = start("T", "portable", false);
    put(tree, 0, "A:b", "Page/A%3Ab.md", "a\n");
    put(tree, 1, "C:d", "Page/C%3Ad.md", "c\n");
    wm_tree_close(tree);
    assert_changes(false, "M Page/C:d.md = 0:C:d\n", "");
}

/* What a killed run wrote is no new page. */
static void test_left(void **state)
{
    (void)state;
    char hash[65];
    assert_true(wm_sha256_hex(WM_LIT("x\n"), hash));
    wm_buffer b = {0};
    wm_buffer_add_format(&b, "%s Page/X.md\n%s Page/Y.md\n", hash, hash);
    wm_tree_close(start("T", "", false));
    assert_int_equal(mkdir("T/Page", 0777), 0);
    make_file("T/Page/X.md", "x\n");
    make_file("T/Page/Y.md", "y\n");
    make_file("T/.wikimd/journal", wm_buffer_cstr(&b));
    wm_buffer_free(&b);
    assert_changes(false, "A Page/Y.md = 0:Y\n", "Page/X.md: written by an export that was interrupted\n");
    wm_tree_close(start("T", "other", false));
    assert_changes(false, "A Page/Y.md = 0:Y\n", "Page/X.md: written by an export that was interrupted\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_DIRECTORY(test_unchanged), IN_DIRECTORY(test_kinds), IN_DIRECTORY(test_touched), IN_DIRECTORY(test_renames),
        IN_DIRECTORY(test_passed_over), IN_DIRECTORY(test_replaced), IN_DIRECTORY(test_added_names), IN_DIRECTORY(test_order),
        IN_DIRECTORY(test_without_state), IN_DIRECTORY(test_info), IN_DIRECTORY(test_read), IN_DIRECTORY(test_no_tree),
        IN_DIRECTORY(test_bad_states), IN_DIRECTORY(test_damage), IN_DIRECTORY(test_killed), IN_DIRECTORY(test_broken_off), IN_DIRECTORY(test_left),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
