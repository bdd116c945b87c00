/* test_tree_state.c - what a tree remembers: interrupted runs, pages that left, damaged states.
 *
 * SPDX-License-Identifier: MIT
 */
#include "tree_help.h"

#include <signal.h>
#include <sqlite3.h>
#include <sys/wait.h>

#define STATE "T/.wikimd/state.sqlite"

/* ---- interrupted runs ---- */

static void test_taken_up_again(void **state)
{
    (void)state;
    wm_tree *tree = start("T", "a", false);
    assert_false(wm_tree_is_done(tree, 0));
    put(tree, 0, "A", "Page/A.md", "a\n");
    put(tree, 5, "B", "Page/B.md", "b\n");
    wm_tree_page redirect = page_of(7, "R", "");
    redirect.redirect = WM_LIT("A");
    assert_int_equal(wm_tree_note(tree, &redirect, NULL), WM_OK);
    wm_tree_close(tree);

    tree = start("T", "a", false);
    for (uint64_t i = 0; i < 100; i++)
        assert_int_equal(wm_tree_is_done(tree, i), i == 0 || i == 5 || i == 7);
    assert_false(wm_tree_is_done(tree, UINT64_MAX));
    put(tree, 8, "C", "Page/C.md", "c\n");
    wm_tree_close(tree); /* interrupted once more */

    tree = start("T", "a", false);
    assert_true(wm_tree_is_done(tree, 5));
    assert_true(wm_tree_is_done(tree, 8));
    wm_tree_summary summary = finish(tree, WM_OK, ""); /* nothing was lost: nothing is removed */
    assert_int_equal(summary.resumed_at, 8);
    assert_content("T/Page/A.md", "a\n");
    assert_content("T/Page/B.md", "b\n");
    assert_content("T/Page/C.md", "c\n");

    tree = start("T", "a", false); /* a complete run is not taken up */
    assert_false(wm_tree_is_done(tree, 5));
    wm_tree_close(tree);
}

static void test_other_options(void **state)
{
    (void)state;
    wm_tree *tree = start("T", "a", false);
    put(tree, 0, "A", "Page/A.md", "a\n");
    wm_tree_close(tree);
    tree = start("T", "b", false);
    assert_false(wm_tree_is_done(tree, 0));
    assert_int_equal(put(tree, 0, "A", "Page/A.md", "a\n"), WM_TREE_UNCHANGED);
    wm_tree_close(tree);
    tree = start("T", "a", false); /* and what b did is not a's */
    assert_false(wm_tree_is_done(tree, 0));
    assert_int_equal(put(tree, 0, "A", "Page/A.md", "other\n"), WM_TREE_WRITTEN);
    assert_int_equal(finish(tree, WM_OK, "").resumed_at, 0);
}

static void test_other_dump(void **state)
{
    (void)state;
    static const char *const paths[] = {"dump.xml", "more.xml"};
    static const uint64_t sizes[][2] = {{43, 1}, {42, 1}, {42, 1}}, counts[] = {1, 2, 1};
    for (int i = 0; i < 3; i++) {
        wm_tree *tree = start("T", "", false);
        put(tree, 0, "A", "Page/A.md", "a\n");
        wm_tree_close(tree);
        wm_error error = WM_ERROR_INIT;
        wm_tree_dump dump = {.paths = paths, .sizes = sizes[i], .count = (size_t)counts[i], .options = WM_LIT("")};
        assert_message(&error, try_open("T", false, &tree, &error), WM_OK, "");
        assert_message(&error, wm_tree_begin(tree, &dump, &error), WM_OK, "");
        assert_int_equal(wm_tree_is_done(tree, 0), i == 2); /* the third is the same */
        wm_tree_close(tree);
        remove_all("T");
    }
}

/* The child writes, says so and waits to be killed; the parent is refused meanwhile. */
static void hold_and_kill(uint64_t pages, bool open_meanwhile)
{
    int ready[2];
    assert_int_equal(pipe(ready), 0);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        wm_tree *tree = start("T", "", false);
        char file[64], title[32];
        for (uint64_t i = 0; i < pages; i++) {
            snprintf(title, sizeof title, "P%d", (int)i);
            snprintf(file, sizeof file, "Page/P%d.md", (int)i);
            put(tree, i, title, file, title);
        }
        if (write(ready[1], "x", 1) != 1)
            _exit(1);
        for (;;)
            pause();
    }
    char c;
    close(ready[1]);
    assert_int_equal(read(ready[0], &c, 1), 1);
    close(ready[0]);
    if (open_meanwhile) {
        wm_tree *tree = NULL;
        wm_error error = WM_ERROR_INIT;
        for (int force = 0; force < 2; force++)
            assert_message(&error, try_open("T", force, &tree, &error), WM_SYSTEM, "T: another export");
        assert_null(tree);
    }
    assert_int_equal(kill(child, SIGKILL), 0);
    assert_int_equal(waitpid(child, NULL, 0), child);
}

static void test_one_at_a_time(void **state)
{
    (void)state;
    hold_and_kill(1, true);
    assert_content("T/Page/P0.md", "P0");
    wm_tree *tree = start("T", "other", false); /* the lock went with its holder */
    assert_int_equal(put(tree, 0, "A", "Page/A.md", "a\n"), WM_TREE_WRITTEN);
    finish(tree, WM_OK, "removed Page/P0.md\n"); /* which had not come to say what it wrote */
}

/* Two archives of one name are not written at a time; what a killed run left is in nobody's way. */
static void test_one_archive_at_a_time(void **state)
{
    (void)state;
    int ready[2];
    char c;
    wm_tree *tree = NULL;
    wm_error error = WM_ERROR_INIT;
    assert_int_equal(pipe(ready), 0);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        if (try_open("a.zip", false, &tree, NULL) != WM_OK || write(ready[1], "x", 1) != 1)
            _exit(1);
        for (;;)
            pause();
    }
    close(ready[1]);
    assert_int_equal(read(ready[0], &c, 1), 1);
    close(ready[0]);
    assert_message(&error, try_open("a.zip", false, &tree, &error), WM_SYSTEM, "another export");
    assert_int_equal(kill(child, SIGKILL), 0);
    assert_int_equal(waitpid(child, NULL, 0), child);
    assert_entries(".", 1);
    assert_message(&error, try_open("a.zip", false, &tree, &error), WM_OK, "");
    wm_tree_close(tree);
    assert_entries(".", 0);
}

/* A killed run: what was committed is done, the files of the rest are found. */
static void test_killed(void **state)
{
    (void)state;
    enum { PAGES = 5000 };
    hold_and_kill(PAGES, false);
    wm_tree *tree = start("T", "", false);
    uint64_t done = 0;
    while (done < PAGES && wm_tree_is_done(tree, done))
        done++;
    assert_true(done > 0);
    for (uint64_t i = done; i < PAGES; i++) {
        char file[64], title[32];
        assert_false(wm_tree_is_done(tree, i));
        snprintf(title, sizeof title, "P%d", (int)i);
        snprintf(file, sizeof file, "Page/P%d.md", (int)i);
        assert_int_equal(put(tree, i, title, file, title), WM_TREE_UNCHANGED);
    }
    wm_tree_summary summary = finish(tree, WM_OK, "");
    assert_int_equal(summary.resumed_at, done - 1);
    assert_entries("T/Page", PAGES);
}

/* What a killed run wrote last is no edit, with other options neither; what was edited since is. */
static void test_killed_with_other_options(void **state)
{
    (void)state;
    for (int edited = 0; edited < 2; edited++) {
        hold_and_kill(5, false);
        if (edited)
            make_file("T/Page/P3.md", "mine, all of it\n");
        wm_tree_close(start("T", "second", false)); /* and another that does not end */
        wm_tree *tree = start("T", "third", false);
        assert_int_equal(put(tree, 0, "P0", "Page/P0.md", "another\n"), WM_TREE_WRITTEN);
        assert_int_equal(put(tree, 3, "P3", "Page/P3.md", "another\n"), edited ? WM_TREE_EDITED : WM_TREE_WRITTEN);
        finish(tree, edited ? WM_DIFFERS : WM_OK, "removed Page/P1.md\nremoved Page/P2.md\nremoved Page/P4.md\n");
        assert_content("T/Page/P3.md", edited ? "mine, all of it\n" : "another\n");
        assert_entries("T/Page", 2);
        assert_entries("T/.wikimd", 2);
        remove_all("T");
    }
}

/* Half a line, and lines that are none, are passed over. */
static void test_journal(void **state)
{
    (void)state;
    char hash[65];
    assert_true(wm_sha256_hex(WM_LIT("x\n"), hash));
    wm_tree_close(start("T", "", false));
    assert_int_equal(mkdir("T/Page", 0777), 0);
    make_file("T/Page/X.md", "x\n");
    make_file("T/Page/Y.md", "x\n");
    wm_buffer b = {0};
    wm_buffer_add_format(&b, "\nodd\n%s Page/X.md\n%s \n%s Page/Y.md", hash, hash, hash);
    make_file("T/.wikimd/journal", wm_buffer_cstr(&b));
    wm_buffer_free(&b);
    wm_tree *tree = start("T", "", false);
    assert_int_equal(put(tree, 0, "X", "Page/X.md", "new\n"), WM_TREE_WRITTEN);
    assert_int_equal(put(tree, 1, "Y", "Page/Y.md", "new\n"), WM_TREE_EDITED);
    finish(tree, WM_DIFFERS, "");
}

/* ---- pages that left ---- */

static void test_removed(void **state)
{
    (void)state;
    wm_tree *tree = start("T", "", false);
    put(tree, 0, "A", "Page/A.md", "a\n");
    put(tree, 1, "B", "Page/B.md", "b\n");
    put(tree, 2, "C", "Talk/C.md", "c\n");
    put(tree, 3, "D", "Page/D.md", "d\n");
    put(tree, 4, "E", "Page/E.md", "e\n");
    finish(tree, WM_OK, "");
    make_file("T/Page/B.md", "mine, all of it\n");
    assert_int_equal(unlink("T/Page/D.md"), 0);
    assert_int_equal(unlink("T/Page/E.md"), 0);
    make_file("outside", "e\n");
    assert_int_equal(symlink("../../outside", "T/Page/E.md"), 0);
    make_file("T/Page/Mine.md", "never ours\n");

    tree = start("T", "", false);
    put(tree, 0, "A", "Page/A.md", "a\n");
    wm_tree_summary s = finish(tree, WM_DIFFERS, "kept Page/B.md\nkept Page/E.md\nremoved Talk/C.md\n");
    assert_int_equal(s.removed, 1);
    assert_int_equal(s.kept_edited, 2);
    assert_false(exists("T/Talk/C.md"));
    assert_content("T/Page/A.md", "a\n");
    assert_content("T/Page/B.md", "mine, all of it\n");
    assert_content("T/Page/Mine.md", "never ours\n");
    assert_content("T/Page/E.md", "e\n");
    assert_content("outside", "e\n");

    tree = start("T", "", false); /* it is known no more */
    put(tree, 0, "A", "Page/A.md", "a\n");
    finish(tree, WM_OK, "");
}

static void test_removed_with_force(void **state)
{
    (void)state;
    export_page("T", false, "a\n");
    make_file("T/Page/A.md", "mine, all of it\n");
    make_file("T/Page/Mine.md", "never ours\n");
    wm_tree_summary s = finish(start("T", "", true), WM_OK, "removed Page/A.md\n");
    assert_int_equal(s.removed, 1);
    assert_entries("T/Page", 1);
}

static void test_damaged_dump_removes_nothing(void **state)
{
    (void)state;
    export_page("T", false, "a\n");
    wm_tree *tree;
    wm_error error = WM_ERROR_INIT;
    wm_tree_dump dump = {.damaged = true};
    assert_message(&error, try_open("T", false, &tree, &error), WM_OK, "");
    assert_message(&error, wm_tree_begin(tree, &dump, &error), WM_OK, "");
    finish(tree, WM_OK, "");
    assert_content("T/Page/A.md", "a\n");
    finish(start("T", "", false), WM_OK, "removed Page/A.md\n"); /* it stayed known */
    assert_entries("T/Page", 0);
}

static void keep(wm_tree *tree, const char *title, const char *file, bool expected)
{
    wm_tree_page page = page_of(9, title, file);
    wm_error error = WM_ERROR_INIT;
    bool stays = !expected;
    assert_message(&error, wm_tree_keep(tree, &page, &stays, &error), WM_OK, "");
    assert_int_equal(stays, expected);
}

/* A page that failed is not gone, whoever wrote its file: a run that ended, or one that was killed. */
static void test_failed_page_stays(void **state)
{
    (void)state;
    for (int ended = 0; ended < 2; ended++) {
        hold_and_kill(3, false);
        if (ended) {
            wm_tree *whole = start("T", "", false);
            put(whole, 0, "P0", "Page/P0.md", "text\n");
            put(whole, 1, "P1", "Page/P1.md", "text\n");
            put(whole, 2, "P2", "Page/P2.md", "text\n");
            finish(whole, WM_OK, "");
        }
        wm_tree *tree = start("T", "second", false);
        keep(tree, "P0", "Page/P0.md", true);
        keep(tree, "P9", "Page/P9.md", false);
        put(tree, 1, "P1", "Page/P1.md", "another\n");
        keep(tree, "Other", "Page/P1.md", true); /* the second page of a file */
        finish(tree, WM_OK, "removed Page/P2.md\n");
        assert_content("T/Page/P0.md", ended ? "text\n" : "P0");
        tree = start("T", "third", false); /* it stayed known: it is no edit */
        assert_int_equal(put(tree, 0, "P0", "Page/P0.md", "new\n"), WM_TREE_WRITTEN);
        finish(tree, WM_OK, "removed Page/P1.md\n");
        remove_all("T");
    }
}

/* Only an end tells that a page left. */
static void test_close_removes_nothing(void **state)
{
    (void)state;
    export_page("T", false, "a\n");
    wm_tree_close(start("T", "other", false));
    assert_content("T/Page/A.md", "a\n");
    finish(start("T", "other", false), WM_OK, "removed Page/A.md\n");
}

static void test_other_file_name(void **state)
{
    (void)state;
    wm_tree *tree = start("T", "", false);
    put(tree, 0, "A:b", "Page/A:b.md", "a\n");
    put(tree, 1, "C:d", "Page/C:d.md", "c\n");
    finish(tree, WM_OK, "");
    make_file("T/Page/C:d.md", "mine, all of it\n");
    tree = start("T", "portable", false);
    assert_int_equal(put(tree, 0, "A:b", "Page/A%3Ab.md", "a\n"), WM_TREE_WRITTEN);
    assert_int_equal(put(tree, 1, "C:d", "Page/C%3Ad.md", "c\n"), WM_TREE_WRITTEN);
    assert_content("T/Page/A:b.md", "a\n"); /* until the end */
    wm_tree_close(tree);
    tree = start("T", "portable", false);   /* and over an interruption */
    assert_true(wm_tree_is_done(tree, 1));
    finish(tree, WM_DIFFERS, "removed Page/A:b.md\nkept Page/C:d.md\n");
    assert_content("T/Page/A%3Ab.md", "a\n");
    assert_content("T/Page/C:d.md", "mine, all of it\n");
    assert_entries("T/Page", 3);
}

/* ---- redirects ---- */

static void note(wm_tree *tree, uint64_t ordinal, const char *title)
{
    wm_tree_page page = page_of(ordinal, title, "");
    wm_error error = WM_ERROR_INIT;
    page.redirect = WM_LIT("B");
    assert_message(&error, wm_tree_note(tree, &page, &error), WM_OK, "");
}

static void test_redirects(void **state)
{
    (void)state;
    wm_tree *tree = start("T", "", false);
    note(tree, 0, "A");
    note(tree, 1, "A2");
    finish(tree, WM_OK, "");
    assert_entries("T", 1);
    assert_int_equal(export_page("T", false, "a\n"), WM_TREE_WRITTEN); /* becomes a page */
    tree = start("T", "", false);                                     /* and a redirect again */
    note(tree, 0, "A");
    finish(tree, WM_OK, "removed Page/A.md\n");
    assert_entries("T/Page", 0);
}

/* A run that took the page for a redirect is broken off: the file is still ours. */
static void test_redirect_for_a_while(void **state)
{
    (void)state;
    export_page("T", false, "a\n");
    wm_tree *tree = start("T", "second", false);
    note(tree, 0, "A");
    wm_tree_close(tree);
    assert_int_equal(export_page("T", false, "another\n"), WM_TREE_WRITTEN);
    assert_content("T/Page/A.md", "another\n");
    make_file("T/Page/A.md", "mine, all of it\n");
    tree = start("T", "second", false);
    note(tree, 0, "A");
    wm_tree_close(tree);
    assert_int_equal(export_page("T", false, "a third\n"), WM_TREE_EDITED);
}

/* ---- states that are not ours, or damaged ---- */

static void refuse(wm_status expected, const char *word)
{
    wm_tree *tree = NULL;
    wm_error error = WM_ERROR_INIT;
    for (int force = 0; force < 2; force++)
        assert_message(&error, try_open("T", force, &tree, &error), expected, word);
    assert_null(tree);
}

static void test_corrupt(void **state)
{
    (void)state;
    export_page("T", false, "a\n");
    make_file(STATE, "this is no database, and it is longer than the mark at the beginning of one is\n");
    refuse(WM_BAD_INPUT, STATE);
    /* As the message says: without the file, every file is looked at again. */
    assert_int_equal(unlink(STATE), 0);
    assert_int_equal(export_page("T", false, "a\n"), WM_TREE_UNCHANGED);
    assert_int_equal(export_page("T", false, "b\n"), WM_TREE_WRITTEN);
}

/* Any page of the file overwritten: a message or a run, never a crash, and a failure names the file. */
static void test_corrupt_anywhere(void **state)
{
    (void)state;
    wm_buffer whole = {0};
    export_page("T", false, "a\n");
    read_all(STATE, &whole);
    size_t refused = 0;
    for (size_t at = 0; at < whole.size; at += 509) {
        FILE *f = fopen(STATE, "wb");
        assert_non_null(f);
        assert_int_equal(fwrite(whole.data, 1, whole.size, f), whole.size);
        assert_int_equal(fseek(f, (long)at, SEEK_SET), 0);
        for (int i = 0; i < 256; i++)
            fputc(0xa5, f);
        assert_int_equal(fclose(f), 0);
        wm_tree *tree = NULL;
        wm_error error = WM_ERROR_INIT;
        wm_tree_dump dump = {.options = WM_LIT("x")};
        wm_tree_page page = page_of(0, "A", "Page/A.md");
        wm_tree_result result;
        wm_status status = try_open("T", false, &tree, &error);
        if (status == WM_OK)
            status = wm_tree_begin(tree, &dump, &error);
        if (status == WM_OK)
            status = wm_tree_put(tree, &page, WM_LIT("a\n"), &result, &error);
        if (status == WM_OK)
            status = wm_tree_finish(tree, NULL, NULL, NULL, NULL, &error);
        wm_tree_close(tree);
        refused += status != WM_OK;
        assert_message(&error, status, status, STATE);
        unlink(STATE "-wal");
        unlink(STATE "-shm");
    }
    assert_true(refused > 0);
    wm_buffer_free(&whole);
}

static void sql(const char *text)
{
    sqlite3 *db = NULL;
    assert_int_equal(sqlite3_open(STATE, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, text, NULL, NULL, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_close(db), SQLITE_OK);
}

static void test_version(void **state)
{
    (void)state;
    export_page("T", false, "a\n");
    sql("PRAGMA user_version=99");
    refuse(WM_BAD_INPUT, STATE);
}

/* A tree of the first version of the state is taken over. */
static void test_first_version(void **state)
{
    (void)state;
    char a[65];
    assert_true(wm_sha256_hex(WM_LIT("a\n"), a));
    export_page("T", false, "a\n");
    assert_int_equal(unlink(STATE), 0);
    make_file("T/Page/Old.md", "a\n");
    wm_buffer b = {0};
    wm_buffer_add_format(&b,
                         "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;"
                         "CREATE TABLE dumps(position INTEGER PRIMARY KEY, path TEXT, size INTEGER, sha256 TEXT);"
                         "CREATE TABLE pages(ns INTEGER, title TEXT, file TEXT, sha256 TEXT, size INTEGER, mtime INTEGER,"
                         " ordinal INTEGER, page INTEGER, revision INTEGER, time INTEGER, sha1 TEXT, redirect TEXT, run INTEGER,"
                         " PRIMARY KEY(ns, title)) WITHOUT ROWID;"
                         "CREATE INDEX pages_by_file ON pages(file) WHERE file IS NOT NULL;"
                         "CREATE TABLE stale(file TEXT PRIMARY KEY, sha256 TEXT, size INTEGER, mtime INTEGER) WITHOUT ROWID;"
                         "INSERT INTO meta VALUES('run', '3'), ('complete', '1');"
                         "INSERT INTO pages VALUES(0, 'A', 'Page/A.md', '%s', 2, 0, 5, 6, 7, 8, 'x', '', 3);"
                         "INSERT INTO pages VALUES(0, 'B', NULL, '', -1, 0, 6, 7, 8, 9, 'x', 'A', 3);"
                         "INSERT INTO stale VALUES('Page/Old.md', '%s', 2, 0);"
                         "PRAGMA user_version=1;",
                         a, a);
    sql(wm_buffer_cstr(&b));
    wm_buffer_free(&b);
    wm_tree *tree = start("T", "", false);
    assert_int_equal(put(tree, 0, "A", "Page/A.md", "b\n"), WM_TREE_WRITTEN);
    finish(tree, WM_OK, "removed Page/Old.md\n");
    assert_content("T/Page/A.md", "b\n");
}

static void test_other_database(void **state)
{
    (void)state;
    wm_buffer before = {0}, after = {0};
    export_page("T", false, "a\n");
    assert_int_equal(unlink(STATE), 0);
    sql("CREATE TABLE recipes(x); INSERT INTO recipes VALUES('soup')");
    read_all(STATE, &before);
    refuse(WM_BAD_INPUT, STATE);
    read_all(STATE, &after);
    assert_true(wm_equal(wm_buffer_slice(&before), wm_buffer_slice(&after)));
    wm_buffer_free(&before);
    wm_buffer_free(&after);
}

/* The state, and what SQLite puts beside it, are never reached through a link. */
static void test_links(void **state)
{
    (void)state;
    static const char *const names[] = {STATE, STATE "-wal", STATE "-shm", STATE "-journal"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        export_page("T", false, "a\n");
        unlink(names[i]);
        assert_int_equal(symlink("../../outside", names[i]), 0);
        refuse(WM_BAD_INPUT, names[i]);
        assert_false(exists("outside"));
        remove_all("T");
    }
    export_page("T", false, "a\n");
    assert_int_equal(unlink("T/.wikimd/lock"), 0);
    assert_int_equal(symlink("../../outside", "T/.wikimd/lock"), 0);
    refuse(WM_SYSTEM, "T/.wikimd/lock");
    assert_false(exists("outside"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_DIRECTORY(test_taken_up_again), IN_DIRECTORY(test_other_options), IN_DIRECTORY(test_other_dump),
        IN_DIRECTORY(test_one_at_a_time), IN_DIRECTORY(test_killed_with_other_options), IN_DIRECTORY(test_journal), IN_DIRECTORY(test_one_archive_at_a_time), IN_DIRECTORY(test_killed), IN_DIRECTORY(test_removed),
        IN_DIRECTORY(test_removed_with_force), IN_DIRECTORY(test_damaged_dump_removes_nothing),
        IN_DIRECTORY(test_failed_page_stays), IN_DIRECTORY(test_close_removes_nothing), IN_DIRECTORY(test_other_file_name), IN_DIRECTORY(test_redirects),
        IN_DIRECTORY(test_redirect_for_a_while), IN_DIRECTORY(test_corrupt), IN_DIRECTORY(test_corrupt_anywhere),
        IN_DIRECTORY(test_version), IN_DIRECTORY(test_first_version), IN_DIRECTORY(test_other_database), IN_DIRECTORY(test_links),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
