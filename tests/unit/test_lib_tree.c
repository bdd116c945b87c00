/* test_lib_tree.c - trees written through wikimd.h.
 *
 * SPDX-License-Identifier: MIT
 */
#include <sys/stat.h>
#include <unistd.h>

#include "lib_help.h"

typedef struct fixture {
    char directory[32];
    char dump[64], tree[64];
    wm_site *site;
    wm_converter *converter;
    wm_dump_reader *reader;
    wm_tree_writer *writer;
    unsigned flags;
    unsigned results[3]; /* of a run, by wm_tree_result */
} fixture;

static void write_file(const char *path, const char *text)
{
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(text, 1, strlen(text), file), strlen(text));
    assert_int_equal(fclose(file), 0);
}

static void assert_file(const fixture *f, const char *name, const char *expected)
{
    char path[128], text[512];
    snprintf(path, sizeof path, "%s/%s", f->tree, name);
    FILE *file = fopen(path, "rb");
    if (!file)
        fail_msg("there is no %s", path);
    size_t size = fread(text, 1, sizeof text, file);
    fclose(file);
    wm_slice s = {text, size};
    assert_slice(s, expected);
}

static bool exists(const fixture *f, const char *name)
{
    char path[128];
    struct stat about;
    snprintf(path, sizeof path, "%s/%s", f->tree, name);
    return stat(path, &about) == 0;
}

static int set_up(void **state)
{
    fixture *f = calloc(1, sizeof *f);
    const char *path = f->dump;
    strcpy(f->directory, "/tmp/wikimd-lib.XXXXXX");
    assert_non_null(mkdtemp(f->directory));
    snprintf(f->dump, sizeof f->dump, "%s/dump.xml", f->directory);
    snprintf(f->tree, sizeof f->tree, "%s/tree", f->directory);
    write_file(f->dump, small_dump);
    f->site = wm_site_new();
    assert_int_equal(wm_dump_reader_open(&path, 1, &f->reader, NULL), WM_OK);
    assert_int_equal(wm_dump_reader_read_site(f->reader, f->site, NULL), WM_OK);
    assert_int_equal(wm_site_complete(f->site), WM_OK);
    f->converter = wm_converter_new(f->site, NULL);
    assert_int_equal(wm_converter_set_header(f->converter, ""), WM_OK);
    *state = f;
    return 0;
}

static int tear_down(void **state)
{
    fixture *f = *state;
    wm_tree_writer_close(f->writer);
    wm_tree_writer_close(NULL);
    wm_dump_reader_close(f->reader);
    wm_converter_free(f->converter);
    wm_site_free(f->site);
    char command[64];
    snprintf(command, sizeof command, "rm -rf '%s'", f->directory);
    assert_int_equal(system(command), 0);
    free(f);
    return 0;
}

static wm_status put_page(void *user, const wm_page *page)
{
    fixture *f = user;
    wm_error error = WM_ERROR_INIT;
    wm_string markdown = WM_STRING_INIT;
    wm_tree_result result = WM_TREE_EDITED;
    if (wm_page_redirect(page).data)
        return wm_tree_writer_note(f->writer, page, NULL);
    wm_status status = wm_converter_get(f->converter, wm_page_title(page), wm_page_text(page), &markdown, &error);
    if (status == WM_OK)
        status = wm_tree_writer_put(f->writer, wm_str(""), page, wm_string_slice(&markdown), &result, &error);
    if (status == WM_OK)
        f->results[result]++;
    assert_null(error.message);
    wm_string_free(&markdown);
    return status;
}

/* Writes the dump's pages; what finish says. */
static wm_status write_tree(fixture *f)
{
    wm_error error = WM_ERROR_INIT;
    memset(f->results, 0, sizeof f->results);
    if (wm_tree_writer_open(f->tree, NULL, f->flags, f->converter, f->reader, &f->writer, &error) != WM_OK)
        fail_msg("%s", error.message);
    assert_int_equal(wm_dump_reader_read(f->reader, NULL, put_page, f, &error), WM_OK);
    wm_status status = wm_tree_writer_finish(f->writer, &error);
    wm_tree_writer_close(f->writer);
    f->writer = NULL;
    wm_error_clear(&error);
    return status;
}

static void a_tree_again_and_again(void **state)
{
    fixture *f = *state;
    assert_int_equal(write_tree(f), WM_OK);
    assert_int_equal(f->results[WM_TREE_WRITTEN], 2);
    assert_file(f, "Page/Tea.md", "**Tea** is a [drink](https://tea.example/wiki/drink \"wikilink\").\\!");
    assert_file(f, "Category/Drinks.md", "");
    assert_false(exists(f, "Page/Char.md"));
    assert_true(exists(f, ".wikimd/state.sqlite"));

    assert_int_equal(write_tree(f), WM_OK);
    assert_int_equal(f->results[WM_TREE_UNCHANGED], 2);

    char path[128];
    snprintf(path, sizeof path, "%s/Page/Tea.md", f->tree);
    write_file(path, "mine");
    assert_int_equal(write_tree(f), WM_DIFFERS);
    assert_int_equal(f->results[WM_TREE_EDITED], 1);
    assert_int_equal(f->results[WM_TREE_UNCHANGED], 1);
    assert_file(f, "Page/Tea.md", "mine");

    f->flags = WM_TREE_FORCE;
    assert_int_equal(write_tree(f), WM_OK);
    assert_int_equal(f->results[WM_TREE_WRITTEN], 1);
}

static void pages_from_elsewhere(void **state)
{
    fixture *f = *state;
    wm_error error = WM_ERROR_INIT;
    wm_tree_result result = WM_TREE_EDITED;
    assert_int_equal(wm_tree_writer_open(f->tree, NULL, 0, f->converter, NULL, &f->writer, &error), WM_OK);
    assert_int_equal(wm_tree_writer_put(f->writer, wm_str("Category:A/B"), NULL, wm_str("x"), &result, &error), WM_OK);
    assert_int_equal(result, WM_TREE_WRITTEN);
    assert_int_equal(wm_tree_writer_put(f->writer, wm_str("C"), NULL, wm_str("y"), NULL, &error), WM_OK);
    assert_file(f, "Category/A%2FB.md", "x");
    assert_int_equal(wm_tree_writer_put(f->writer, wm_str("a|b"), NULL, wm_str("x"), &result, &error), WM_BAD_INPUT);
    assert_error(&error, WM_BAD_INPUT, "a|b");
    assert_int_equal(wm_tree_writer_put(f->writer, wm_str(""), NULL, wm_str("x"), &result, &error), WM_BAD_INPUT);
    wm_error_clear(&error);
    assert_int_equal(wm_tree_writer_finish(f->writer, &error), WM_OK);
    wm_tree_writer_close(f->writer);
    /* A page that the next run does not have loses its file. */
    assert_int_equal(wm_tree_writer_open(f->tree, NULL, 0, f->converter, NULL, &f->writer, &error), WM_OK);
    assert_int_equal(wm_tree_writer_put(f->writer, wm_str("C"), NULL, wm_str("y"), &result, &error), WM_OK);
    assert_int_equal(result, WM_TREE_UNCHANGED);
    assert_int_equal(wm_tree_writer_finish(f->writer, &error), WM_OK);
    assert_false(exists(f, "Category/A%2FB.md"));
    assert_true(exists(f, "Page/C.md"));
}

static void what_is_refused(void **state)
{
    fixture *f = *state;
    wm_error error = WM_ERROR_INIT;
    assert_int_equal(wm_tree_writer_open(f->tree, "cpio", 0, f->converter, NULL, &f->writer, &error), WM_USAGE);
    assert_error(&error, WM_USAGE, "cpio");
    assert_null(f->writer);
    assert_int_equal(wm_tree_writer_open("-", NULL, 0, f->converter, NULL, &f->writer, &error), WM_USAGE);
    assert_error(&error, WM_USAGE, "standard output");
    assert_int_equal(wm_tree_writer_open("", NULL, 0, f->converter, NULL, &f->writer, &error), WM_USAGE);
    wm_error_clear(&error);
    /* The directory holds a dump and no tree. */
    assert_int_equal(wm_tree_writer_open(f->directory, NULL, 0, f->converter, NULL, &f->writer, &error), WM_USAGE);
    assert_error(&error, WM_USAGE, f->directory);
    assert_null(f->writer);
}

static void archives(void **state)
{
    fixture *f = *state;
    wm_error error = WM_ERROR_INIT;
    char path[128];
    struct stat about;
    snprintf(path, sizeof path, "%s/out.tar.gz", f->directory);
    assert_int_equal(wm_tree_writer_open(path, NULL, 0, f->converter, f->reader, &f->writer, &error), WM_OK);
    assert_int_equal(wm_dump_reader_read(f->reader, NULL, put_page, f, &error), WM_OK);
    wm_tree_writer_close(f->writer); /* not finished: dropped */
    assert_int_equal(stat(path, &about), -1);
    assert_int_equal(wm_tree_writer_open(path, NULL, 0, f->converter, f->reader, &f->writer, &error), WM_OK);
    assert_int_equal(wm_dump_reader_read(f->reader, NULL, put_page, f, &error), WM_OK);
    assert_int_equal(wm_tree_writer_finish(f->writer, &error), WM_OK);
    assert_int_equal(stat(path, &about), 0);
    assert_true(about.st_size > 20);
}

/* ---- what became of it ---- */

typedef struct log {
    char text[2048];
    size_t size;
} log;

static void add(log *l, wm_slice s, const char *after)
{
    int n = snprintf(l->text + l->size, sizeof l->text - l->size, "%.*s%s", (int)s.size, s.size ? s.data : "", after);
    assert_true(n >= 0 && (size_t)n < sizeof l->text - l->size);
    l->size += (size_t)n;
}

static void note_skipped(void *user, wm_slice file, const char *why)
{
    assert_true(strlen(why) > 0);
    add(user, file, "\n");
}

/* A line a change. */
static void read_changes(const fixture *f, bool all, log *l, log *skipped)
{
    static const char *const letters[] = {" ", "M", "A", "D", "R"};
    wm_error error = WM_ERROR_INIT;
    wm_tree_reader *reader = NULL;
    if (wm_tree_reader_open(f->tree, &reader, &error) != WM_OK)
        fail_msg("%s", error.message);
    wm_tree_reader_set_skipped(reader, note_skipped, skipped);
    assert_slice(wm_tree_reader_file(reader), ""); /* nothing was gone to */
    assert_int_equal(wm_tree_reader_change(reader), WM_CHANGE_NONE);
    wm_status status;
    l->size = skipped->size = 0;
    l->text[0] = skipped->text[0] = '\0';
    while ((status = wm_tree_reader_next(reader, all, &error)) == WM_OK) {
        char numbers[64];
        snprintf(numbers, sizeof numbers, "|%lld|%lld\n", (long long)wm_tree_reader_page_id(reader),
                 (long long)wm_tree_reader_revision_id(reader));
        add(l, wm_str(letters[wm_tree_reader_change(reader)]), "|");
        add(l, wm_tree_reader_old_file(reader), "|");
        add(l, wm_tree_reader_file(reader), "|");
        add(l, wm_tree_reader_old_title(reader), "|");
        add(l, wm_tree_reader_title(reader), numbers);
    }
    assert_int_equal(status, WM_END);
    assert_null(error.message);
    assert_slice(wm_tree_reader_title(reader), "");
    wm_tree_reader_close(reader);
}

static void changes_of_a_tree(void **state)
{
    fixture *f = *state;
    char from[128], to[128];
    log l, skipped;
    assert_int_equal(write_tree(f), WM_OK);
    read_changes(f, false, &l, &skipped);
    assert_string_equal(l.text, "");
    read_changes(f, true, &l, &skipped);
    assert_string_equal(l.text, " ||Category/Drinks.md||Category:Drinks|9|40\n"
                                " ||Page/Tea.md||Tea|7|20\n");
    snprintf(from, sizeof from, "%s/Page/Tea.md", f->tree);
    snprintf(to, sizeof to, "%s/Page/Green_tea.md", f->tree);
    assert_int_equal(rename(from, to), 0);
    snprintf(from, sizeof from, "%s/Category/Drinks.md", f->tree);
    write_file(from, "mine");
    snprintf(from, sizeof from, "%s/Page/New.md", f->tree);
    write_file(from, "new");
    snprintf(from, sizeof from, "%s/Page/notes.txt", f->tree);
    write_file(from, "no page");
    read_changes(f, false, &l, &skipped);
    assert_string_equal(l.text, "M||Category/Drinks.md||Category:Drinks|9|40\n"
                                "R|Page/Tea.md|Page/Green_tea.md|Tea|Green tea|7|20\n"
                                "A||Page/New.md||New|0|0\n");
    assert_string_equal(skipped.text, "Page/notes.txt\n");
    snprintf(to, sizeof to, "%s/Page/Green_tea.md", f->tree);
    assert_int_equal(unlink(to), 0);
    read_changes(f, false, &l, &skipped);
    assert_non_null(strstr(l.text, "D||Page/Tea.md||Tea|7|20\n"));
}

static void what_the_state_remembers(void **state)
{
    fixture *f = *state;
    wm_error error = WM_ERROR_INIT;
    wm_tree_reader *reader = NULL;
    wm_string text = WM_STRING_INIT;
    assert_int_equal(write_tree(f), WM_OK);
    assert_int_equal(wm_tree_reader_open(f->tree, &reader, &error), WM_OK);
    assert_true(wm_tree_reader_has_state(reader));
    assert_string_equal(wm_tree_reader_dump(reader, 0), f->dump);
    assert_int_equal(strlen(wm_tree_reader_dump_sha256(reader, 0)), 64);
    assert_null(wm_tree_reader_dump(reader, 1));
    assert_null(wm_tree_reader_dump_sha256(reader, 1));
    assert_int_equal(wm_tree_reader_next(reader, true, &error), WM_OK);
    assert_int_equal(wm_tree_reader_next(reader, true, &error), WM_OK);
    assert_slice(wm_tree_reader_sha1(reader), "abc");
    assert_int_equal(wm_tree_reader_time(reader), INT64_C(1609459200));
    assert_int_equal(wm_tree_reader_read(reader, wm_tree_reader_file(reader), &text, &error), WM_OK);
    assert_non_null(strstr(text.data, "**Tea**"));
    wm_string_free(&text);
    assert_int_not_equal(wm_tree_reader_read(reader, wm_str("../dump.xml"), &text, &error), WM_OK);
    assert_null(text.data);
    assert_non_null(error.message);
    wm_error_clear(&error);
    assert_int_not_equal(wm_tree_reader_read(reader, wm_str("Page/None.md"), &text, NULL), WM_OK);
    wm_tree_reader_close(reader);
    wm_tree_reader_close(NULL);
}

static void a_site_of_the_state(void **state)
{
    fixture *f = *state;
    wm_error error = WM_ERROR_INIT;
    wm_tree_reader *reader = NULL;
    int ns = 0, other = 0;
    wm_site *site = wm_site_new();
    assert_int_equal(wm_site_add_namespace(f->site, 310, wm_str("茶 & \"Kanne\""), false), WM_OK);
    assert_int_equal(write_tree(f), WM_OK);
    assert_int_equal(wm_tree_reader_open(f->tree, &reader, &error), WM_OK);
    assert_int_equal(wm_tree_reader_read_site(reader, site, &error), WM_OK);
    assert_int_equal(wm_site_complete(site), WM_OK);
    wm_tree_reader_close(reader);
    assert_slice(wm_site_name(site), "Tea");
    assert_slice(wm_site_dbname(site), "teawiki");
    assert_slice(wm_site_lang(site), "en");
    assert_slice(wm_site_page_base(site), "https://tea.example/wiki/");
    size_t i = 0;
    for (; wm_site_namespace_at(f->site, i, &ns); i++) {
        wm_slice name = wm_site_namespace_name(site, ns), expected = wm_site_namespace_name(f->site, ns);
        assert_true(wm_site_namespace_at(site, i, &other));
        assert_int_equal(ns, other);
        assert_int_equal(name.size, expected.size);
        assert_memory_equal(name.size ? name.data : "", expected.size ? expected.data : "", name.size);
        assert_int_equal(wm_site_first_letter(site, ns), wm_site_first_letter(f->site, ns));
    }
    assert_false(wm_site_namespace_at(site, i, &other));
    assert_false(wm_site_first_letter(site, 310));
    wm_site_free(site);
}

static void a_tree_without_state(void **state)
{
    fixture *f = *state;
    wm_error error = WM_ERROR_INIT;
    wm_tree_reader *reader = NULL;
    char path[128];
    assert_int_not_equal(wm_tree_reader_open(f->tree, &reader, &error), WM_OK);
    assert_non_null(strstr(error.message, f->tree));
    wm_error_clear(&error);
    assert_null(reader);
    assert_int_equal(write_tree(f), WM_OK);
    snprintf(path, sizeof path, "%s/.wikimd/state.sqlite", f->tree);
    assert_int_equal(unlink(path), 0);
    assert_int_equal(wm_tree_reader_open(f->tree, &reader, &error), WM_OK);
    assert_false(wm_tree_reader_has_state(reader));
    assert_null(wm_tree_reader_dump(reader, 0));
    wm_tree_reader_set_site(reader, f->site);
    assert_int_equal(wm_tree_reader_next(reader, false, &error), WM_OK);
    assert_int_equal(wm_tree_reader_change(reader), WM_CHANGE_ADDED);
    assert_slice(wm_tree_reader_title(reader), "Category:Drinks");
    wm_tree_reader_close(reader);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_tree_again_and_again, set_up, tear_down),
        cmocka_unit_test_setup_teardown(pages_from_elsewhere, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_is_refused, set_up, tear_down),
        cmocka_unit_test_setup_teardown(archives, set_up, tear_down),
        cmocka_unit_test_setup_teardown(changes_of_a_tree, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_the_state_remembers, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_site_of_the_state, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_tree_without_state, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
