/* test_lib_dump.c - dumps through wikimd.h.
 *
 * SPDX-License-Identifier: MIT
 */
#include <unistd.h>

#include "lib_help.h"

/* What a reading told, a line a page. */
typedef struct log {
    char text[8192];
    size_t size;
    unsigned pages;
    wm_status answer; /* of the handler, for page stop_at */
    unsigned stop_at; /* 0: never */
    wm_dump_reader *reader;
} log;

static void add(log *l, const char *name, wm_slice s)
{
    int n = snprintf(l->text + l->size, sizeof l->text - l->size, "%s%.*s", name, (int)s.size, s.size ? s.data : "");
    assert_true(n >= 0 && l->size + (size_t)n < sizeof l->text);
    l->size += (size_t)n;
}

static wm_status take_page(void *user, const wm_page *page)
{
    log *l = user;
    char numbers[160];
    int ns = -9;
    bool told = wm_page_namespace(page, &ns);
    add(l, "", wm_page_title(page));
    snprintf(numbers, sizeof numbers, " ns=%d/%d id=%lld rev=%lld n=%llu of=%llu flags=%u", ns, told,
             (long long)wm_page_id(page), (long long)wm_page_revision_id(page), (unsigned long long)wm_page_ordinal(page),
             (unsigned long long)wm_page_revisions(page), wm_page_flags(page));
    add(l, numbers, wm_str(""));
    add(l, " text=", wm_page_text(page));
    add(l, "\n", wm_str(""));
    l->pages++;
    return l->stop_at == l->pages ? l->answer : WM_OK;
}

static const char small_log[] =
    "Tea ns=0/1 id=7 rev=20 n=0 of=2 flags=7 text='''Tea''' is a [[drink]].{{cn}}!\n"
    "Char ns=0/1 id=8 rev=30 n=1 of=1 flags=11 text=#REDIRECT [[Tea]]\n"
    "Category:Drinks ns=14/1 id=9 rev=40 n=2 of=1 flags=49 text=\n";

static wm_dump_reader *open_small(void)
{
    wm_dump_reader *reader = NULL;
    assert_int_equal(wm_dump_reader_open_memory(wm_str(small_dump), "small.xml", &reader, NULL), WM_OK);
    assert_non_null(reader);
    return reader;
}

static void pages_of_memory(void **state)
{
    (void)state;
    log l = {.size = 0};
    wm_error error = WM_ERROR_INIT;
    wm_dump_reader *reader = open_small();
    assert_slice(wm_dump_reader_schema(reader), "");
    assert_int_equal(wm_dump_reader_read(reader, NULL, take_page, &l, &error), WM_OK);
    assert_string_equal(l.text, small_log);
    assert_slice(wm_dump_reader_schema(reader), "0.11");
    assert_int_equal(wm_dump_reader_pages(reader), 3);
    assert_int_equal(wm_dump_reader_revisions(reader), 4);
    assert_int_equal(wm_dump_reader_length(reader), strlen(small_dump));
    assert_int_equal(wm_dump_reader_position(reader), strlen(small_dump));
    assert_int_equal(wm_dump_reader_produced(reader), strlen(small_dump));
    /* Memory can be read again. */
    memset(&l, 0, sizeof l);
    assert_int_equal(wm_dump_reader_read(reader, NULL, take_page, &l, &error), WM_OK);
    assert_string_equal(l.text, small_log);
    wm_dump_reader_close(reader);
    wm_dump_reader_close(NULL);
}

static wm_status check_first(void *user, const wm_page *page)
{
    int ns = -9;
    *(bool *)user = true;
    assert_slice(wm_page_title(page), "Tea");
    assert_true(wm_page_namespace(page, &ns));
    assert_int_equal(ns, 0);
    assert_int_equal(wm_page_offset(page), strstr(small_dump, "<page>") - small_dump);
    assert_int_equal(wm_page_file(page), 0);
    assert_null(wm_page_redirect(page).data);
    assert_int_equal(wm_page_parent_id(page), 10);
    assert_slice(wm_page_timestamp(page), "2021-01-01T00:00:00Z");
    assert_int_equal(wm_page_time(page), INT64_C(1609459200));
    assert_slice(wm_page_user(page), "Ann");
    assert_int_equal(wm_page_user_id(page), 3);
    assert_slice(wm_page_comment(page), "new & short");
    assert_slice(wm_page_model(page), "wikitext");
    assert_slice(wm_page_format(page), "text/x-wiki");
    assert_slice(wm_page_sha1(page), "abc");
    return WM_END;
}

static void what_a_page_tells(void **state)
{
    (void)state;
    bool seen = false;
    wm_dump_reader *reader = open_small();
    assert_int_equal(wm_dump_reader_read(reader, NULL, check_first, &seen, NULL), WM_END);
    assert_true(seen);
    wm_dump_reader_close(reader);
}

static wm_status check_redirect(void *user, const wm_page *page)
{
    if (wm_page_ordinal(page) == 1) {
        *(bool *)user = true;
        assert_slice(wm_page_redirect(page), "Tea");
        assert_slice(wm_page_user(page), "");
        assert_true(wm_page_flags(page) & WM_PAGE_USER_DELETED);
        assert_slice(wm_page_model(page), "wikitext"); /* the dump does not say */
    }
    return WM_OK;
}

static void a_redirect_tells_its_target(void **state)
{
    (void)state;
    bool seen = false;
    wm_dump_reader *reader = open_small();
    assert_int_equal(wm_dump_reader_read(reader, NULL, check_redirect, &seen, NULL), WM_OK);
    assert_true(seen);
    wm_dump_reader_close(reader);
}

static void other_revisions(void **state)
{
    (void)state;
    log l = {.size = 0};
    wm_dump_reader *reader = open_small();
    wm_dump_reader_select_time(reader, INT64_C(1588000000)); /* 2020-04-27 */
    assert_int_equal(wm_dump_reader_read(reader, NULL, take_page, &l, NULL), WM_OK);
    assert_string_equal(l.text, "Tea ns=0/1 id=7 rev=10 n=0 of=2 flags=3 text=First.\n"
                                "Char ns=0/1 id=8 rev=0 n=1 of=1 flags=0 text=\n"
                                "Category:Drinks ns=14/1 id=9 rev=0 n=2 of=1 flags=0 text=\n");
    memset(&l, 0, sizeof l);
    wm_dump_reader_select_id(reader, 30);
    assert_int_equal(wm_dump_reader_read(reader, NULL, take_page, &l, NULL), WM_OK);
    assert_non_null(strstr(l.text, "Char ns=0/1 id=8 rev=30"));
    assert_non_null(strstr(l.text, "Tea ns=0/1 id=7 rev=0"));
    memset(&l, 0, sizeof l);
    wm_dump_reader_select_current(reader);
    assert_int_equal(wm_dump_reader_read(reader, NULL, take_page, &l, NULL), WM_OK);
    assert_string_equal(l.text, small_log);
    wm_dump_reader_close(reader);
}

static void texts_are_limited(void **state)
{
    (void)state;
    log l = {.size = 0};
    wm_dump_reader *reader = open_small();
    wm_dump_reader_limit_text(reader, 6);
    assert_int_equal(wm_dump_reader_read(reader, NULL, take_page, &l, NULL), WM_OK);
    assert_non_null(strstr(l.text, "flags=71 text='''Tea\n"));
    memset(&l, 0, sizeof l);
    wm_dump_reader_limit_text(reader, 0);
    assert_int_equal(wm_dump_reader_read(reader, NULL, take_page, &l, NULL), WM_OK);
    assert_null(strstr(l.text, "'''"));
    memset(&l, 0, sizeof l);
    wm_dump_reader_limit_text(reader, SIZE_MAX);
    assert_int_equal(wm_dump_reader_read(reader, NULL, take_page, &l, NULL), WM_OK);
    assert_string_equal(l.text, small_log);
    wm_dump_reader_close(reader);
}

static void the_site_comes_first(void **state)
{
    (void)state;
    log l = {.size = 0};
    wm_dump_reader *reader = open_small();
    wm_site *site = wm_site_new();
    assert_int_equal(wm_dump_reader_read_site(reader, site, NULL), WM_OK);
    assert_int_equal(wm_site_complete(site), WM_OK);
    assert_slice(wm_site_dbname(site), "teawiki");
    assert_slice(wm_site_lang(site), "en");
    assert_slice(wm_site_page_base(site), "https://tea.example/wiki/");
    assert_int_equal(wm_dump_reader_read(reader, NULL, take_page, &l, NULL), WM_OK);
    assert_string_equal(l.text, small_log); /* texts are kept again */
    wm_dump_reader_close(reader);
    wm_site_free(site);
}

static void a_dump_without_pages_has_a_site(void **state)
{
    (void)state;
    wm_dump_reader *reader = NULL;
    wm_site *site = wm_site_new();
    assert_int_equal(wm_dump_reader_open_memory(
                         wm_str("<mediawiki version=\"0.11\"><siteinfo><dbname>x</dbname></siteinfo></mediawiki>"), NULL,
                         &reader, NULL),
                     WM_OK);
    assert_int_equal(wm_dump_reader_read_site(reader, site, NULL), WM_OK);
    assert_slice(wm_site_dbname(site), "x");
    wm_dump_reader_close(reader);
    wm_site_free(site);
}

/* ---- from a function ---- */

typedef struct feed {
    wm_slice rest;
    size_t piece;
    wm_status end;
} feed;

static wm_status feed_read(void *user, char *buffer, size_t capacity, size_t *size)
{
    feed *f = user;
    size_t n = f->rest.size < f->piece ? f->rest.size : f->piece;
    assert_true(capacity > 0);
    if (n > capacity)
        n = capacity;
    if (n)
        memcpy(buffer, f->rest.data, n);
    f->rest.data += n;
    f->rest.size -= n;
    *size = n;
    return n ? WM_OK : f->end;
}

static void pages_of_a_function(void **state)
{
    (void)state;
    static const size_t pieces[] = {1, 2, 3, 7, 4096, 1 << 20};
    for (size_t i = 0; i < 2 * sizeof pieces / sizeof *pieces; i++) {
        log l = {.size = 0};
        wm_error error = WM_ERROR_INIT;
        feed f = {wm_str(small_dump), pieces[i / 2], i % 2 ? WM_END : WM_OK};
        wm_dump_reader *reader = NULL;
        wm_site *site = wm_site_new();
        assert_int_equal(wm_dump_reader_open_function(feed_read, &f, "feed", &reader, &error), WM_OK);
        assert_int_equal(wm_dump_reader_read(reader, site, take_page, &l, &error), WM_OK);
        assert_string_equal(l.text, small_log);
        assert_slice(wm_site_dbname(site), "teawiki");
        assert_int_equal(wm_dump_reader_read(reader, site, take_page, &l, &error), WM_USAGE);
        assert_error(&error, WM_USAGE, "only once");
        assert_int_equal(l.pages, 3);
        wm_dump_reader_close(reader);
        wm_site_free(site);
    }
}

static void a_function_fails(void **state)
{
    (void)state;
    static const wm_status failures[] = {WM_SYSTEM, WM_BAD_INPUT, WM_NO_MEMORY, WM_INTERRUPTED};
    for (size_t i = 0; i < sizeof failures / sizeof *failures; i++) {
        log l = {.size = 0};
        wm_error error = WM_ERROR_INIT;
        feed f = {wm_str(small_dump), 64, failures[i]};
        f.rest.size -= 100; /* inside the last page */
        wm_dump_reader *reader = NULL;
        assert_int_equal(wm_dump_reader_open_function(feed_read, &f, "feed", &reader, &error), WM_OK);
        assert_int_equal(wm_dump_reader_read(reader, NULL, take_page, &l, &error), failures[i]);
        assert_error(&error, failures[i], "feed");
        assert_int_equal(l.pages, 2);
        wm_dump_reader_close(reader);
    }
}

static wm_status give_too_much(void *user, char *buffer, size_t capacity, size_t *size)
{
    (void)user;
    memset(buffer, ' ', capacity);
    *size = capacity + 1;
    return WM_OK;
}

static void a_function_lies(void **state)
{
    (void)state;
    log l = {.size = 0};
    wm_error error = WM_ERROR_INIT;
    wm_dump_reader *reader = NULL;
    assert_int_equal(wm_dump_reader_open_function(give_too_much, NULL, "liar", &reader, &error), WM_OK);
    assert_int_equal(wm_dump_reader_read(reader, NULL, take_page, &l, &error), WM_USAGE);
    assert_error(&error, WM_USAGE, "liar");
    wm_dump_reader_close(reader);
}

/* ---- files, damage, stopping ---- */

static void write_file(const char *path, const char *text, size_t size)
{
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(text, 1, size, file), size);
    assert_int_equal(fclose(file), 0);
}

static void note_warning(void *user, const char *kind, const char *file, wm_slice page, uint64_t offset,
                         const char *message)
{
    log *l = user;
    (void)page;
    (void)offset;
    assert_non_null(file);
    assert_true(strlen(message) > 0);
    add(l, kind, wm_str("\n"));
}

static void files_are_one_dump(void **state)
{
    (void)state;
    char directory[] = "/tmp/wikimd-lib.XXXXXX", paths[2][64];
    assert_non_null(mkdtemp(directory));
    const char *names[2] = {paths[0], paths[1]};
    for (int i = 0; i < 2; i++)
        snprintf(paths[i], sizeof paths[i], "%s/%d.xml", directory, i);
    write_file(paths[0], small_dump, strlen(small_dump) - 60); /* cut off: damaged */
    write_file(paths[1], small_dump, strlen(small_dump));
    log l = {.size = 0}, warnings = {.size = 0};
    wm_error error = WM_ERROR_INIT;
    wm_dump_reader *reader = NULL;
    assert_int_equal(wm_dump_reader_open(names, 2, &reader, &error), WM_OK);
    wm_dump_reader_set_warning(reader, note_warning, &warnings);
    assert_int_equal(wm_dump_reader_read(reader, NULL, take_page, &l, &error), WM_BAD_INPUT);
    assert_error(&error, WM_BAD_INPUT, paths[0]);
    assert_int_equal(l.pages, 5); /* two of the first, all of the second */
    wm_dump_reader_close(reader);
    /* Two damages: one is the failure, the other a warning. */
    write_file(paths[1], small_dump, strlen(small_dump) - 60);
    assert_int_equal(wm_dump_reader_open(names, 2, &reader, &error), WM_OK);
    wm_dump_reader_set_warning(reader, note_warning, &warnings);
    assert_int_equal(wm_dump_reader_read(reader, NULL, take_page, &l, NULL), WM_BAD_INPUT);
    assert_string_equal(warnings.text, "damage\n");
    wm_dump_reader_close(reader);
    assert_int_equal(unlink(paths[0]), 0);
    assert_int_equal(unlink(paths[1]), 0);
    assert_int_equal(rmdir(directory), 0);
}

static void what_cannot_be_opened(void **state)
{
    (void)state;
    wm_error error = WM_ERROR_INIT;
    wm_dump_reader *reader = (wm_dump_reader *)(void *)&error;
    const char *missing = "/nowhere/at/all.xml", *directory = "/tmp", *twice[] = {"-", "-"}, *none = NULL;
    assert_int_not_equal(wm_dump_reader_open(&missing, 1, &reader, &error), WM_OK);
    assert_null(reader);
    assert_non_null(strstr(error.message, missing));
    wm_error_clear(&error);
    assert_int_equal(wm_dump_reader_open(&directory, 1, &reader, &error), WM_USAGE);
    assert_error(&error, WM_USAGE, "/tmp");
    assert_int_equal(wm_dump_reader_open(NULL, 0, &reader, &error), WM_USAGE);
    assert_error(&error, WM_USAGE, "no dump");
    assert_int_equal(wm_dump_reader_open(twice, 2, &reader, &error), WM_USAGE);
    assert_error(&error, WM_USAGE, "2 times");
    assert_int_equal(wm_dump_reader_open(&none, 1, &reader, &error), WM_USAGE);
    assert_error(&error, WM_USAGE, "no name");
    assert_null(reader);
}

static void what_is_no_dump(void **state)
{
    (void)state;
    log l = {.size = 0};
    wm_error error = WM_ERROR_INIT;
    wm_dump_reader *reader = NULL;
    assert_int_equal(wm_dump_reader_open_memory(wm_str("<html><body>x</body></html>"), "page.html", &reader, &error), WM_OK);
    assert_int_equal(wm_dump_reader_read(reader, NULL, take_page, &l, &error), WM_BAD_INPUT);
    assert_error(&error, WM_BAD_INPUT, "page.html");
    assert_int_equal(l.pages, 0);
    wm_dump_reader_close(reader);
}

static wm_status stop_reading(void *user, const wm_page *page)
{
    log *l = user;
    wm_dump_reader_stop(l->reader);
    return take_page(user, page);
}

static void readings_are_stopped(void **state)
{
    (void)state;
    wm_error error = WM_ERROR_INIT;
    log l = {.stop_at = 2, .answer = WM_DIFFERS};
    wm_dump_reader *reader = open_small();
    assert_int_equal(wm_dump_reader_read(reader, NULL, take_page, &l, &error), WM_DIFFERS);
    assert_int_equal(l.pages, 2);
    wm_error_clear(&error);
    /* A stop that comes during a reading and one before the next. */
    log m = {.reader = reader};
    feed f = {wm_str(small_dump), 50, WM_OK};
    wm_dump_reader *fed = NULL;
    assert_int_equal(wm_dump_reader_open_function(feed_read, &f, "feed", &fed, NULL), WM_OK);
    m.reader = fed;
    assert_int_equal(wm_dump_reader_read(fed, NULL, stop_reading, &m, &error), WM_INTERRUPTED);
    assert_int_equal(m.pages, 1);
    wm_error_clear(&error);
    wm_dump_reader_stop(reader);
    l.pages = 0;
    assert_int_equal(wm_dump_reader_read(reader, NULL, take_page, &l, &error), WM_INTERRUPTED);
    assert_int_equal(l.pages, 0);
    wm_error_clear(&error);
    wm_dump_reader_close(fed);
    wm_dump_reader_close(reader);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pages_of_memory),
        cmocka_unit_test(what_a_page_tells),
        cmocka_unit_test(a_redirect_tells_its_target),
        cmocka_unit_test(other_revisions),
        cmocka_unit_test(texts_are_limited),
        cmocka_unit_test(the_site_comes_first),
        cmocka_unit_test(a_dump_without_pages_has_a_site),
        cmocka_unit_test(pages_of_a_function),
        cmocka_unit_test(a_function_fails),
        cmocka_unit_test(a_function_lies),
        cmocka_unit_test(files_are_one_dump),
        cmocka_unit_test(what_cannot_be_opened),
        cmocka_unit_test(what_is_no_dump),
        cmocka_unit_test(readings_are_stopped),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
