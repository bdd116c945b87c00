/* test_tree_package.c - bags and archives as trees: their forms, any damage, failing allocations.
 *
 * SPDX-License-Identifier: MIT
 */
#include "tree_help.h"

#include "tree/changes.h"
#include "tree/tree_private.h"
#include "failing_memory.h"

static size_t open_files(void)
{
    size_t n = 0;
    for (int fd = 0; fd < 256; fd++)
        n += fcntl(fd, F_GETFD) >= 0;
    return n;
}

/* ---- what is packed ---- */

typedef struct item {
    const char *name, *text;
} item;

#define PAGES "namespace\ttitle\tpage_id\trevision_id\ttimestamp\tsha1\tfile\tsize\tfile_sha256\tredirect\tordinal\n"
#define SUM_A "87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7" /* of "a\n" */
#define SUM_B "0263829989b6fd954f72baaf2fc64bc2e2f01d692d4de72986ea808f6e99813f" /* of "b\n" */

static const item bag[] = {
    {"B/bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"},
    {"B/data/export.json", "{\"wikimd\": \"1\", \"complete\": true, \"options\": \"style=\\\"clean\\\"\\n\", \"wiki\": {\"name\": \"W\"}, \"dumps\": "
                           "[{\"file\": \"data/dump/x.xml.bz2\", \"sha256\": \"12\", \"source_sha256\": \"34\"}]}\n"},
    {"B/data/pages.tsv", PAGES "0\tA\t1\t2\t2001-09-09T01:46:40Z\txyz\tPage/A.md\t2\t" SUM_A "\t\t5\n"
                               "0\tB\t3\t4\t\t\tPage/B.md\t2\t" SUM_B "\t\t6\n0\tR\t5\t6\t\t\t\t\t\tA\t7\n"},
    {"B/data/dump/x.xml.bz2", "BZh9"},
    {"B/data/dump/x-index.txt.bz2", "BZh9"},
    {"B/data/tree/Page/A.md", "a\n"},
    {"B/data/tree/Page/B.md", "another\n"},
    {"B/data/tree/Page/C.md", "c\n"},
    {"B/data/tree/Page/no page", "d\n"},
};
enum { BAG = sizeof bag / sizeof *bag };

/* Without the first bytes of the names. */
static void pack(const char *dest, const char *format, size_t without)
{
    wm_archive_out *a = NULL;
    wm_error error = WM_ERROR_INIT;
    assert_message(&error, wm_archive_out_open(dest, format, &a, &error), WM_OK, "");
    for (size_t i = 0; i < BAG; i++)
        assert_message(&error, wm_archive_out_put(a, wm_str(bag[i].name + without), 0, wm_str(bag[i].text), &error), WM_OK, "");
    assert_message(&error, wm_archive_out_finish(a, &error), WM_OK, "");
    wm_archive_out_close(a);
}

static void make_bag(void)
{
    static const char *const directories[] = {"B", "B/data", "B/data/dump", "B/data/tree", "B/data/tree/Page"};
    for (size_t i = 0; i < sizeof directories / sizeof *directories; i++)
        assert_int_equal(mkdir(directories[i], 0777), 0);
    for (size_t i = 0; i < BAG; i++)
        make_file(bag[i].name, bag[i].text);
}

static void take_skipped(void *user, wm_slice file, const char *why)
{
    (void)why;
    wm_buffer_add_format(user, "%.*s;", WM_ARG(file));
}

static void assert_bag(const char *path, bool archive)
{
    wm_changes_options options = {.dump = true};
    wm_changes *c = NULL, *again = NULL;
    wm_change change;
    wm_buffer seen = {0}, text = {0};
    wm_error error = WM_ERROR_INIT;
    size_t before = open_files();
    assert_message(&error, wm_changes_open_with(path, &options, &c, &error), WM_OK, "");
    const wm_changes_info *info = wm_changes_get_info(c);
    assert_true(info->has_state && info->complete);
    assert_true(wm_equal(info->options, WM_LIT("style=\"clean\"\n")) && wm_equal(info->site_name, WM_LIT("W")));
    assert_int_equal(info->dump_count, 1);
    assert_string_equal(info->dump_sha256[0], "12");
    assert_string_equal(info->dump_source_sha256[0], "34");
    assert_non_null(strstr(info->dump_names[0], "/data/dump/x.xml.bz2"));
    assert_content(info->dump_paths[0], "BZh9");
    if (archive)
        assert_null(strstr(info->dump_paths[0], "x.xml"));
    wm_changes_set_skipped(c, take_skipped, &seen);
    assert_message(&error, wm_changes_reopen(c, &again, &error), WM_OK, "");
    wm_changes_close(again);
    while (wm_changes_next(c, true, &change, &error) == WM_OK) {
        wm_buffer_add_format(&seen, "%c %.*s %d %.*s %d %d;", " MADR"[change.kind], WM_ARG(change.file), change.ns, WM_ARG(change.title),
                             (int)change.page_id, (int)change.ordinal);
        assert_true(change.time == (change.page_id == 1 ? 1000000000 : INT64_MIN));
        assert_message(&error, wm_changes_read(c, change.file, &text, &error), WM_OK, "");
    }
    wm_buffer_add_slice(&seen, wm_buffer_slice(&text));
    assert_string_equal(wm_buffer_cstr(&seen), "Page/no page;  Page/A.md 0 A 1 5;M Page/B.md 0 B 3 6;A Page/C.md 0 C 0 0;a\nanother\nc\n");
    assert_true(wm_changes_has(c, WM_LIT("Page/A.md")) && wm_changes_has(c, WM_LIT("Page")));
    assert_false(wm_changes_has(c, WM_LIT("Page/A")) || wm_changes_has(c, WM_LIT("Page/Z.md")) || wm_changes_has(c, WM_LIT("Pag")));
    assert_message(&error, wm_changes_read(c, WM_LIT("Page/Z.md"), &text, &error), archive ? WM_BAD_INPUT : WM_SYSTEM, "Page/Z.md");
    wm_changes_close(c);
    wm_buffer_free(&seen);
    wm_buffer_free(&text);
    wm_error_clear(&error);
    assert_int_equal(open_files(), before);
}

static void test_forms(void **state)
{
    (void)state;
    static const char *const formats[] = {"tar", "tar.gz", "tar.bz2", "zip"};
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        for (size_t without = 0; without <= 2; without += 2) {
            pack("packed", formats[i], without);
            assert_bag("packed", true);
        }
    }
    make_bag();
    assert_bag("B", false);
    assert_bag("B/", false);
}

static void refuse(const char *path, wm_status expected, const char *word)
{
    wm_changes *c = NULL;
    wm_error error = WM_ERROR_INIT;
    assert_message(&error, wm_changes_open(path, &c, &error), expected, word);
    assert_null(c);
}

/* A bag's own directories are no links. */
static void test_links(void **state)
{
    (void)state;
    make_bag();
    assert_int_equal(rename("B/data/tree", "T"), 0);
    assert_int_equal(symlink("../../T", "B/data/tree"), 0);
    refuse("B", WM_BAD_INPUT, "B/data/tree");
    assert_int_equal(unlink("B/data/tree"), 0);
    assert_int_equal(rename("T", "B/data/tree"), 0);
    assert_int_equal(rename("B/data/pages.tsv", "P"), 0);
    assert_int_equal(symlink("../../P", "B/data/pages.tsv"), 0);
    refuse("B", WM_SYSTEM, "B/data/pages.tsv");
}

/* Names for people only: contents cannot be asked for. */
static void test_names(void **state)
{
    (void)state;
    wm_changes_options options = {.names = true};
    wm_changes *c = NULL;
    wm_buffer text = {0};
    wm_error error = WM_ERROR_INIT;
    pack("packed", "tar", 0);
    assert_message(&error, wm_changes_open_with("packed", &options, &c, &error), WM_OK, "");
    assert_message(&error, wm_changes_read(c, WM_LIT("Page/A.md"), &text, &error), WM_USAGE, "Page/A.md");
    wm_changes_close(c);
    wm_buffer_free(&text);
}

static void test_stop(void **state)
{
    (void)state;
    volatile int stop = 1;
    wm_changes_options options = {.stop = &stop};
    wm_changes *c = NULL;
    size_t before = open_files();
    pack("packed", "tar", 0);
    assert_int_equal(wm_changes_open_with("packed", &options, &c, NULL), WM_INTERRUPTED);
    pack("packed", "zip", 0);
    assert_int_equal(wm_changes_open_with("packed", &options, &c, NULL), WM_INTERRUPTED);
    assert_int_equal(open_files(), before);
}

/* ---- damage ---- */

static wm_status read_through(const char *path, wm_error *error)
{
    wm_changes *c = NULL;
    wm_change change;
    wm_status status = wm_changes_open(path, &c, error);
    while (status == WM_OK)
        status = wm_changes_next(c, true, &change, error);
    wm_changes_close(c);
    return status;
}

static void write_bytes(const char *path, wm_slice bytes)
{
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(bytes.data, 1, bytes.size, f), bytes.size);
    assert_int_equal(fclose(f), 0);
}

/* Cut off anywhere before its end mark it is refused, and says so. */
static void cut_everywhere(const char *format, size_t end)
{
    wm_buffer whole = {0};
    pack("packed", format, 0);
    read_all("packed", &whole);
    assert_true(whole.size > end);
    size_t step = whole.size > 4096 ? 37 : 1;
    for (size_t size = 0; size < whole.size - end; size += step) {
        wm_error error = WM_ERROR_INIT;
        write_bytes("cut", wm_sub(wm_buffer_slice(&whole), 0, size));
        wm_status status = read_through("cut", &error);
        if (status != WM_BAD_INPUT && status != WM_USAGE)
            fail_msg("%s, %zu of %zu bytes: status %d", format, size, whole.size, (int)status);
        assert_non_null(error.message);
        wm_error_clear(&error);
    }
    wm_buffer_free(&whole);
}

static void test_cut(void **state)
{
    (void)state;
    size_t before = open_files();
    cut_everywhere("tar", 1024); /* one of the two zero blocks will do */
    cut_everywhere("tar.gz", 0);
    cut_everywhere("tar.bz2", 0);
    cut_everywhere("zip", 0);
    assert_int_equal(open_files(), before);
}

/* A changed byte is refused or changes what a file holds or is called; nothing else happens. */
static void test_flipped(void **state)
{
    (void)state;
    static const char *const formats[] = {"tar", "zip"};
    size_t before = open_files();
    for (size_t i = 0; i < 2; i++) {
        wm_buffer whole = {0};
        pack("packed", formats[i], 0);
        read_all("packed", &whole);
        for (size_t at = 0; at < whole.size; at += 5) {
            wm_error error = WM_ERROR_INIT;
            whole.data[at] = (char)(whole.data[at] ^ (1 << at % 8));
            write_bytes("flipped", wm_buffer_slice(&whole));
            wm_status status = read_through("flipped", &error);
            if (status != WM_END && status != WM_BAD_INPUT && status != WM_USAGE)
                fail_msg("%s, byte %zu: status %d: %s", formats[i], at, (int)status, error.message ? error.message : "");
            assert_true(status == WM_END || error.message);
            wm_error_clear(&error);
            whole.data[at] = (char)(whole.data[at] ^ (1 << at % 8));
        }
        wm_buffer_free(&whole);
    }
    assert_int_equal(open_files(), before);
}

/* ---- memory ---- */

static void fail_everywhere(const char *path)
{
    size_t before = open_files();
    bool failed = true;
    long at = 0;
    for (; failed && at < 1000000; at++) {
        countdown = at;
        wm_status status = read_through(path, NULL);
        failed = countdown < 0;
        countdown = -1;
        if (status != WM_END && status != WM_NO_MEMORY)
            fail_msg("%s, allocation %ld: status %d", path, at, (int)status);
        assert_int_equal(open_files(), before);
    }
    assert_false(failed);
    assert_true(at > 10);
}

static void test_memory(void **state)
{
    (void)state;
    static const char *const formats[] = {"tar", "tar.gz", "zip"};
    make_bag();
    fail_everywhere("B");
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        pack("packed", formats[i], 0);
        fail_everywhere("packed");
    }
}

/* With the state of a tree inside, which is copied out to be read. */
static void test_state_memory(void **state)
{
    (void)state;
    wm_buffer database = {0};
    wm_archive_out *a = NULL;
    wm_error error = WM_ERROR_INIT;
    export_page("T", false, "a\n");
    read_all("T/.wikimd/state.sqlite", &database);
    assert_message(&error, wm_archive_out_open("packed", "tar", &a, &error), WM_OK, "");
    assert_message(&error, wm_archive_out_put(a, WM_LIT("T/Page/A.md"), 0, WM_LIT("a\n"), &error), WM_OK, "");
    assert_message(&error, wm_archive_out_put(a, WM_LIT("T/.wikimd/state.sqlite"), 0, wm_buffer_slice(&database), &error), WM_OK, "");
    assert_message(&error, wm_archive_out_finish(a, &error), WM_OK, "");
    wm_archive_out_close(a);
    wm_buffer_free(&database);
    assert_int_equal(mkdir("temporary", 0777), 0);
    assert_int_equal(setenv("TMPDIR", "temporary", 1), 0);
    fail_everywhere("packed");
    assert_entries("temporary", 0);
    assert_int_equal(unsetenv("TMPDIR"), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_DIRECTORY(test_forms), IN_DIRECTORY(test_links),   IN_DIRECTORY(test_names),  IN_DIRECTORY(test_stop),
        IN_DIRECTORY(test_cut),   IN_DIRECTORY(test_flipped), IN_DIRECTORY(test_memory), IN_DIRECTORY(test_state_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
