/* test_lib_write.c - dumps written through wikimd.h.
 *
 * SPDX-License-Identifier: MIT
 */
#include <sys/stat.h>
#include <unistd.h>

#include "lib_help.h"

/* What a writer gave to a function. */
typedef struct sink {
    char data[16384];
    size_t size, room; /* room: more is refused */
} sink;

static wm_status take(void *user, const char *data, size_t size)
{
    sink *s = user;
    if (size > s->room - s->size)
        return WM_SYSTEM;
    memcpy(s->data + s->size, data, size);
    s->size += size;
    return WM_OK;
}

static wm_dump_writer *open_sink(sink *s, const wm_site *site)
{
    wm_dump_writer *writer = NULL;
    s->size = 0;
    s->room = sizeof s->data;
    assert_int_equal(wm_dump_writer_open_function(take, s, "sink", site, &writer, NULL), WM_OK);
    assert_non_null(writer);
    wm_dump_writer_set_time(writer, INT64_C(1700000000)); /* 2023-11-14T22:13:20Z */
    return writer;
}

static wm_dump_reader *open_bytes(const char *data, size_t size)
{
    wm_slice s = {data, size};
    wm_dump_reader *reader = NULL;
    assert_int_equal(wm_dump_reader_open_memory(s, "bytes", &reader, NULL), WM_OK);
    return reader;
}

/* ---- what is in a dump, a line a page ---- */

typedef struct log {
    char text[4096];
    size_t size;
} log;

static wm_status log_page(void *user, const wm_page *page)
{
    log *l = user;
    int ns = -9;
    wm_slice title = wm_page_title(page), text = wm_page_text(page), time = wm_page_timestamp(page);
    wm_slice who = wm_page_user(page), comment = wm_page_comment(page);
    wm_page_namespace(page, &ns);
    int n = snprintf(l->text + l->size, sizeof l->text - l->size,
                     "%.*s|%d|%llu revisions|parent %lld|%.*s|%.*s|%.*s|flags %u|%.*s\n", (int)title.size, title.data, ns,
                     (unsigned long long)wm_page_revisions(page), (long long)wm_page_parent_id(page), (int)time.size,
                     time.data, (int)who.size, who.size ? who.data : "", (int)comment.size,
                     comment.size ? comment.data : "", wm_page_flags(page), (int)text.size, text.size ? text.data : "");
    assert_true(n > 0 && (size_t)n < sizeof l->text - l->size);
    l->size += (size_t)n;
    return WM_OK;
}

static void assert_dump(const char *data, size_t size, const char *expected)
{
    log l = {.size = 0};
    wm_error error = WM_ERROR_INIT;
    wm_dump_reader *reader = open_bytes(data, size);
    if (wm_dump_reader_read(reader, NULL, log_page, &l, &error) != WM_OK)
        fail_msg("%s\n%.*s", error.message, (int)size, data);
    assert_string_equal(l.text, expected);
    wm_dump_reader_close(reader);
}

/* ---- new dumps ---- */

static void new_pages(void **state)
{
    (void)state;
    sink *s = calloc(1, sizeof *s);
    wm_error error = WM_ERROR_INIT;
    wm_site *site = make_site(NULL);
    wm_dump_writer *writer = open_sink(s, site);
    assert_int_equal(wm_dump_writer_set_user(writer, wm_str("Ann")), WM_OK);
    assert_int_equal(wm_dump_writer_put(writer, wm_str("Tea"), NULL, wm_str("a <b> & \"c\"\n d"), &error), WM_OK);
    assert_int_equal(wm_dump_writer_set_comment(writer, wm_str("why & how")), WM_OK);
    wm_dump_writer_set_minor(writer, true);
    assert_int_equal(wm_dump_writer_put(writer, wm_str("Category:Drinks"), NULL, wm_str(""), &error), WM_OK);
    assert_int_equal(wm_dump_writer_finish(writer, &error), WM_OK);
    assert_dump(s->data, s->size, "Tea|0|1 revisions|parent 0|2023-11-14T22:13:20Z|Ann||flags 3|a <b> & \"c\"\n d\n"
                                  "Category:Drinks|14|1 revisions|parent 0|2023-11-14T22:13:20Z|Ann|why & how|flags 7|\n");
    /* It ends once. */
    assert_int_equal(wm_dump_writer_finish(writer, &error), WM_USAGE);
    wm_error_clear(&error);
    assert_int_equal(wm_dump_writer_put(writer, wm_str("X"), NULL, wm_str("x"), NULL), WM_USAGE);
    wm_dump_writer_close(writer);
    wm_dump_writer_close(NULL);
    /* The site comes with it. */
    wm_dump_reader *reader = open_bytes(s->data, s->size);
    wm_site *read = wm_site_new();
    assert_int_equal(wm_dump_reader_read_site(reader, read, NULL), WM_OK);
    assert_int_equal(wm_site_complete(read), WM_OK);
    assert_slice(wm_site_name(read), "Tea");
    assert_slice(wm_site_lang(read), "en");
    assert_slice(wm_site_page_base(read), "https://tea.example/wiki/");
    wm_dump_reader_close(reader);
    wm_site_free(read);
    wm_site_free(site);
    free(s);
}

static void an_empty_dump(void **state)
{
    (void)state;
    sink *s = calloc(1, sizeof *s);
    wm_site *site = make_site(NULL);
    wm_dump_writer *writer = open_sink(s, site);
    assert_int_equal(wm_dump_writer_finish(writer, NULL), WM_OK);
    wm_dump_writer_close(writer);
    assert_dump(s->data, s->size, "");
    wm_site_free(site);
    free(s);
}

static void what_xml_cannot_hold(void **state)
{
    (void)state;
    sink *s = calloc(1, sizeof *s);
    wm_error error = WM_ERROR_INIT;
    wm_site *site = make_site(NULL);
    wm_dump_writer *writer = open_sink(s, site);
    assert_int_equal(wm_dump_writer_put(writer, wm_str("Tea"), NULL, wm_str("a\x01" "b"), &error), WM_BAD_INPUT);
    assert_error(&error, WM_BAD_INPUT, "byte 1 of its wikitext");
    assert_int_equal(wm_dump_writer_put(writer, wm_str("Tea"), NULL, wm_str("\xff"), &error), WM_BAD_INPUT);
    wm_error_clear(&error);
    assert_int_equal(wm_dump_writer_put(writer, wm_str("a|b"), NULL, wm_str("x"), &error), WM_BAD_INPUT);
    assert_error(&error, WM_BAD_INPUT, "a|b");
    assert_int_equal(wm_dump_writer_put(writer, wm_str(""), NULL, wm_str("x"), NULL), WM_BAD_INPUT);
    assert_int_equal(wm_dump_writer_set_comment(writer, wm_str("\x02")), WM_OK);
    assert_int_equal(wm_dump_writer_put(writer, wm_str("Tea"), NULL, wm_str("x"), &error), WM_BAD_INPUT);
    assert_error(&error, WM_BAD_INPUT, "comment");
    /* None of it is in the dump, and it goes on. */
    assert_int_equal(wm_dump_writer_set_comment(writer, wm_str("")), WM_OK);
    assert_int_equal(wm_dump_writer_put(writer, wm_str("Tea"), NULL, wm_str("x\r\ny"), NULL), WM_OK);
    assert_int_equal(wm_dump_writer_finish(writer, NULL), WM_OK);
    wm_dump_writer_close(writer);
    assert_dump(s->data, s->size, "Tea|0|1 revisions|parent 0|2023-11-14T22:13:20Z|wikimd||flags 3|x\r\ny\n");
    wm_site_free(site);
    free(s);
}

static void a_sink_that_is_full(void **state)
{
    (void)state;
    sink *s = calloc(1, sizeof *s);
    wm_error error = WM_ERROR_INIT;
    wm_site *site = make_site(NULL);
    wm_dump_writer *writer = open_sink(s, site);
    s->room = 100;
    assert_int_equal(wm_dump_writer_put(writer, wm_str("Tea"), NULL, wm_str("x"), &error), WM_SYSTEM);
    assert_error(&error, WM_SYSTEM, "sink");
    s->room = sizeof s->data;
    assert_int_equal(wm_dump_writer_finish(writer, &error), WM_USAGE);
    wm_error_clear(&error);
    wm_dump_writer_close(writer);
    /* Without a site there can be no new dump. */
    writer = open_sink(s, NULL);
    assert_int_equal(wm_dump_writer_put(writer, wm_str("Tea"), NULL, wm_str("x"), &error), WM_USAGE);
    assert_error(&error, WM_USAGE, "site");
    assert_int_equal(s->size, 0);
    wm_dump_writer_close(writer);
    wm_site_free(site);
    free(s);
}

/* ---- pages of a dump, changed ---- */

typedef struct changing {
    wm_dump_writer *writer;
    const char *title, *text; /* the page that is edited */
    wm_status answer;
} changing;

static bool is_title(const wm_page *page, const char *title)
{
    wm_slice t = wm_page_title(page);
    return t.size == strlen(title) && memcmp(t.data, title, t.size) == 0;
}

static wm_status put_changed(void *user, const wm_page *page)
{
    changing *c = user;
    return is_title(page, c->title) ? wm_dump_writer_put(c->writer, wm_str(""), page, wm_str(c->text), NULL) : WM_OK;
}

static void changed_pages_alone(void **state)
{
    (void)state;
    sink *s = calloc(1, sizeof *s);
    wm_site *site = make_site(NULL);
    changing c = {.writer = open_sink(s, site), .title = "Tea", .text = "New."};
    wm_dump_reader *reader = open_bytes(small_dump, strlen(small_dump));
    assert_int_equal(wm_dump_reader_read(reader, NULL, put_changed, &c, NULL), WM_OK);
    assert_int_equal(wm_dump_writer_finish(c.writer, NULL), WM_OK);
    assert_dump(s->data, s->size, "Tea|0|1 revisions|parent 20|2023-11-14T22:13:20Z|wikimd||flags 3|New.\n");
    wm_dump_writer_close(c.writer);
    /* A time before the base's is moved: the wiki would put it into the history. */
    c.writer = open_sink(s, site);
    wm_dump_writer_set_time(c.writer, INT64_C(1500000000));
    assert_int_equal(wm_dump_reader_read(reader, NULL, put_changed, &c, NULL), WM_OK);
    assert_int_equal(wm_dump_writer_finish(c.writer, NULL), WM_OK);
    assert_dump(s->data, s->size, "Tea|0|1 revisions|parent 20|2021-01-01T00:00:01Z|wikimd||flags 3|New.\n");
    wm_dump_writer_close(c.writer);
    wm_dump_reader_close(reader);
    wm_site_free(site);
    free(s);
}

/* ---- copies ---- */

static wm_status edit(void *user, const wm_page *page, wm_string *wikitext)
{
    changing *c = user;
    assert_null(wikitext->data);
    if (!c->title || !is_title(page, c->title))
        return WM_OK;
    if (c->answer != WM_OK)
        return c->answer;
    wikitext->size = strlen(c->text);
    wikitext->data = malloc(wikitext->size + 1);
    assert_non_null(wikitext->data);
    memcpy(wikitext->data, c->text, wikitext->size + 1);
    return WM_OK;
}

static void a_copy_without_edits(void **state)
{
    (void)state;
    sink *s = calloc(1, sizeof *s);
    changing c = {.title = NULL};
    wm_dump_reader *reader = open_bytes(small_dump, strlen(small_dump));
    for (int i = 0; i < 2; i++) {
        wm_dump_writer *writer = open_sink(s, NULL);
        assert_int_equal(wm_dump_writer_copy(writer, reader, WM_EDIT_APPEND, edit, &c, NULL), WM_OK);
        assert_int_equal(wm_dump_writer_finish(writer, NULL), WM_OK);
        wm_dump_writer_close(writer);
        assert_int_equal(s->size, strlen(small_dump));
        assert_memory_equal(s->data, small_dump, s->size);
        /* The text that the page has already is no edit. */
        c.title = "Tea";
        c.text = "'''Tea''' is a [[drink]].{{cn}}!";
    }
    wm_dump_reader_close(reader);
    free(s);
}

static void a_copy_with_an_edit(void **state)
{
    (void)state;
    sink *s = calloc(1, sizeof *s);
    changing c = {.title = "Tea", .text = "New & better."};
    wm_dump_reader *reader = open_bytes(small_dump, strlen(small_dump));
    wm_dump_writer *writer = open_sink(s, NULL);
    assert_int_equal(wm_dump_writer_copy(writer, reader, WM_EDIT_APPEND, edit, &c, NULL), WM_OK);
    assert_int_equal(wm_dump_writer_finish(writer, NULL), WM_OK);
    wm_dump_writer_close(writer);
    assert_dump(s->data, s->size,
                "Tea|0|3 revisions|parent 20|2023-11-14T22:13:20Z|wikimd||flags 3|New & better.\n"
                "Char|0|1 revisions|parent 0|2020-05-01T00:00:00Z|||flags 11|#REDIRECT [[Tea]]\n"
                "Category:Drinks|14|1 revisions|parent 0|2020-06-01T00:00:00Z|Bob||flags 49|\n");
    /* Everything else is as it was: the revision was put in at one place. */
    size_t same = 0;
    while (small_dump[same] == s->data[same])
        same++;
    size_t added = s->size - strlen(small_dump);
    assert_string_equal(s->data + same + added, small_dump + same);
    wm_dump_reader_close(reader);
    free(s);
}

static void an_edit_in_place(void **state)
{
    (void)state;
    sink *s = calloc(1, sizeof *s);
    changing c = {.title = "Tea", .text = "New."};
    wm_dump_reader *reader = open_bytes(small_dump, strlen(small_dump));
    wm_dump_writer *writer = open_sink(s, NULL);
    assert_int_equal(wm_dump_writer_copy(writer, reader, WM_EDIT_IN_PLACE, edit, &c, NULL), WM_OK);
    assert_int_equal(wm_dump_writer_finish(writer, NULL), WM_OK);
    wm_dump_writer_close(writer);
    assert_dump(s->data, s->size,
                "Tea|0|2 revisions|parent 10|2021-01-01T00:00:00Z|Ann|new & short|flags 7|New.\n"
                "Char|0|1 revisions|parent 0|2020-05-01T00:00:00Z|||flags 11|#REDIRECT [[Tea]]\n"
                "Category:Drinks|14|1 revisions|parent 0|2020-06-01T00:00:00Z|Bob||flags 49|\n");
    wm_dump_reader_close(reader);
    free(s);
}

static void copies_that_fail(void **state)
{
    (void)state;
    sink *s = calloc(1, sizeof *s);
    wm_error error = WM_ERROR_INIT;
    changing c = {.title = "Char", .text = "x", .answer = WM_DIFFERS};
    wm_dump_reader *reader = open_bytes(small_dump, strlen(small_dump));
    wm_dump_writer *writer = open_sink(s, NULL);
    assert_int_equal(wm_dump_writer_copy(writer, reader, WM_EDIT_APPEND, edit, &c, &error), WM_DIFFERS);
    assert_error(&error, WM_DIFFERS, "caller");
    assert_int_equal(wm_dump_writer_finish(writer, &error), WM_USAGE);
    wm_error_clear(&error);
    wm_dump_writer_close(writer);
    /* An edit that XML cannot hold. */
    c.answer = WM_OK;
    c.text = "\x01";
    writer = open_sink(s, NULL);
    assert_int_equal(wm_dump_writer_copy(writer, reader, WM_EDIT_APPEND, edit, &c, &error), WM_BAD_INPUT);
    assert_error(&error, WM_BAD_INPUT, "Char");
    /* Twice into one writer. */
    assert_int_equal(wm_dump_writer_copy(writer, reader, WM_EDIT_APPEND, edit, &c, &error), WM_USAGE);
    wm_error_clear(&error);
    wm_dump_writer_close(writer);
    wm_dump_reader_close(reader);
    /* A dump that is cut off, at every byte: never a copy that counts as whole. */
    c.title = NULL;
    for (size_t size = 0; size + 14 < strlen(small_dump); size += 7) {
        reader = open_bytes(small_dump, size);
        writer = open_sink(s, NULL);
        assert_int_equal(wm_dump_writer_copy(writer, reader, WM_EDIT_APPEND, edit, &c, NULL), WM_BAD_INPUT);
        assert_int_equal(wm_dump_writer_finish(writer, NULL), WM_USAGE);
        wm_dump_writer_close(writer);
        wm_dump_reader_close(reader);
    }
    free(s);
}

/* ---- files ---- */

static void files(void **state)
{
    (void)state;
    static const char *const names[] = {"out.xml", "out.xml.gz", "out.xml.bz2"};
    static const char *const magics[] = {"<m", "\x1f\x8b", "BZ"};
    char directory[] = "/tmp/wikimd-lib.XXXXXX", path[64];
    struct stat about;
    assert_non_null(mkdtemp(directory));
    wm_site *site = make_site(NULL);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        wm_dump_writer *writer = NULL;
        wm_dump_reader *reader = NULL;
        const char *name = path;
        log l = {.size = 0};
        char magic[2] = "";
        snprintf(path, sizeof path, "%s/%s", directory, names[i]);
        assert_int_equal(wm_dump_writer_open(path, site, &writer, NULL), WM_OK);
        wm_dump_writer_set_time(writer, 0);
        assert_int_equal(wm_dump_writer_put(writer, wm_str("Tea"), NULL, wm_str("x"), NULL), WM_OK);
        assert_int_equal(stat(path, &about), -1); /* not before it is whole */
        assert_int_equal(wm_dump_writer_finish(writer, NULL), WM_OK);
        wm_dump_writer_close(writer);
        FILE *file = fopen(path, "rb");
        assert_non_null(file);
        assert_int_equal(fread(magic, 1, 2, file), 2);
        fclose(file);
        assert_memory_equal(magic, magics[i], 2);
        assert_int_equal(wm_dump_reader_open(&name, 1, &reader, NULL), WM_OK);
        assert_int_equal(wm_dump_reader_read(reader, NULL, log_page, &l, NULL), WM_OK);
        assert_string_equal(l.text, "Tea|0|1 revisions|parent 0|1970-01-01T00:00:00Z|wikimd||flags 3|x\n");
        wm_dump_reader_close(reader);
        assert_int_equal(unlink(path), 0);
        /* What is not finished leaves nothing. */
        assert_int_equal(wm_dump_writer_open(path, site, &writer, NULL), WM_OK);
        assert_int_equal(wm_dump_writer_put(writer, wm_str("Tea"), NULL, wm_str("x"), NULL), WM_OK);
        wm_dump_writer_close(writer);
    }
    wm_error error = WM_ERROR_INIT;
    wm_dump_writer *writer = NULL;
    assert_int_equal(wm_dump_writer_open("/nowhere/at/all.xml", site, &writer, &error), WM_SYSTEM);
    assert_error(&error, WM_SYSTEM, "/nowhere/at/all.xml");
    assert_null(writer);
    wm_site_free(site);
    assert_int_equal(rmdir(directory), 0); /* empty */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(new_pages),
        cmocka_unit_test(an_empty_dump),
        cmocka_unit_test(what_xml_cannot_hold),
        cmocka_unit_test(a_sink_that_is_full),
        cmocka_unit_test(changed_pages_alone),
        cmocka_unit_test(a_copy_without_edits),
        cmocka_unit_test(a_copy_with_an_edit),
        cmocka_unit_test(an_edit_in_place),
        cmocka_unit_test(copies_that_fail),
        cmocka_unit_test(files),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
