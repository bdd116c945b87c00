/* test_dump_write_tee.c - a dump's bytes beside its pages, and where in them pages are.
 *
 * SPDX-License-Identifier: MIT
 */
#include "dump_help.h"

#include "dump/dump_writer.h"

typedef struct teed {
    wm_buffer bytes, marks;
    uint64_t close, end, root_end;
    size_t ends;         /* calls without bytes */
    bool ahead;          /* every page's bytes were there when it was handed out */
    const char *encoding;
    wm_buffer tags;      /* the first bytes at each position of each page */
    size_t unit;
    bool big;
} teed;

static wm_status on_bytes(void *user, const wm_dump_file *file, wm_slice bytes)
{
    teed *t = user;
    wm_buffer_add_slice(&t->bytes, bytes);
    t->ends += bytes.size == 0;
    t->close = file->close;
    t->end = file->end;
    t->root_end = file->root_end;
    t->encoding = file->encoding;
    assert_true(file->exact);
    return WM_OK;
}

/* What stands around a position, as ASCII. */
static void add_tag(teed *t, uint64_t at, bool behind)
{
    enum { LETTERS = 6 };
    size_t from = behind ? (size_t)at - LETTERS * t->unit : (size_t)at;
    assert_true(from + LETTERS * t->unit <= t->bytes.size);
    for (size_t i = 0; i < LETTERS; i++)
        wm_buffer_add_char(&t->tags, t->bytes.data[from + i * t->unit + (t->big ? 1 : 0)]);
    wm_buffer_add_char(&t->tags, ' ');
}

static wm_status on_page(void *user, const wm_page *p)
{
    teed *t = user;
    t->ahead = t->ahead && t->bytes.size >= p->end;
    add_tag(t, p->offset, false);
    add_tag(t, p->first_revision, false);
    add_tag(t, p->last_revision, false);
    add_tag(t, p->last_revision_end, true);
    add_tag(t, p->revision.offset, false);
    add_tag(t, p->revision.end, true);
    add_tag(t, p->close, false);
    add_tag(t, p->end, true);
    wm_buffer_add_format(&t->marks, "%" PRId64 "@%" PRId64 " %" PRId64 "\n", p->latest_id, p->latest_time, p->highest_id);
    return WM_OK;
}

static const char dump[] =
    "<mediawiki version=\"0.10\">\n"
    "<page><title>\xe9\xa0\x81</title><revision><id>9</id><timestamp>2002-01-01T00:00:00Z</timestamp><text>\xf0\x9d\x84\x9e&lt;</text></revision>\n"
    "<revision><id>5</id><timestamp>2001-01-01T00:00:00Z</timestamp><text>b</text></revision></page>\n"
    "<page ><title>B</title><revision ><timestamp>2003-01-01T00:00:00Z</timestamp><text/></revision></page >\n"
    "</mediawiki >\n";

static void read_teed(wm_slice data, size_t limit, teed *t)
{
    wm_dump *d;
    assert_int_equal(wm_dump_open_memory(data, "d", NULL, &d, NULL), WM_OK);
    wm_dump_set_limit(d, limit);
    wm_dump_set_tee(d, on_bytes, t);
    assert_int_equal(wm_dump_read(d, NULL, on_page, t, NULL), WM_OK);
    wm_dump_close(d);
}

static void free_teed(teed *t)
{
    wm_buffer_free(&t->bytes);
    wm_buffer_free(&t->marks);
    wm_buffer_free(&t->tags);
}

static const size_t limits[] = {0, 1, 2, 3, 7, 4096};

static void assert_teed(wm_slice data, const char *encoding, size_t unit, bool big)
{
    static const char tags[] = "<page> <revis <revis ision> <revis ision> </page /page> "
                               "<page  <revis <revis ision> <revis ision> </page page > ";
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
        teed t = {.ahead = true, .unit = unit, .big = big};
        read_teed(data, limits[i], &t);
        assert_true(wm_equal(wm_buffer_slice(&t.bytes), data));
        assert_true(t.ahead);
        assert_int_equal(t.ends, 1);
        assert_string_equal(t.encoding, encoding);
        assert_string_equal(wm_buffer_cstr(&t.tags), tags);
        assert_string_equal(wm_buffer_cstr(&t.marks), "9@1009843200 9\n0@1041379200 0\n");
        wm_buffer_clear(&t.tags);
        add_tag(&t, t.close, false);
        add_tag(&t, t.end, true);
        add_tag(&t, t.root_end, true);
        assert_string_equal(wm_buffer_cstr(&t.tags), "</medi wiki > 0.10\"> ");
        free_teed(&t);
    }
}

static void positions(void **unused)
{
    (void)unused;
    assert_teed(wm_str(dump), "UTF-8", 1, false);
    wm_buffer marked = {0};
    wm_buffer_add_str(&marked, "\xef\xbb\xbf");
    wm_buffer_add_str(&marked, dump);
    assert_teed(wm_buffer_slice(&marked), "UTF-8", 1, false);
    wm_buffer_free(&marked);
}

static void positions_utf16(void **unused)
{
    (void)unused;
    wm_buffer little = {0}, big = {0};
    wm_buffer_add(&little, "\xff\xfe", 2);
    assert_true(wm_write_encoded("UTF-16LE", wm_str(dump), &little));
    assert_teed(wm_buffer_slice(&little), "UTF-16LE", 2, false);
    assert_true(wm_write_encoded("UTF-16BE", wm_str(dump), &big));
    assert_teed(wm_buffer_slice(&big), "UTF-16BE", 2, true);
    wm_buffer_free(&little);
    wm_buffer_free(&big);
}

/* Bytes that are no UTF-8 move nothing. */
static void positions_invalid(void **unused)
{
    (void)unused;
    wm_buffer broken = {0};
    wm_buffer_add_str(&broken, dump);
    char *at = strstr(broken.data, "\xf0\x9d");
    assert_non_null(at);
    at[1] = '\x01';
    assert_teed(wm_buffer_slice(&broken), "UTF-8", 1, false);
    wm_buffer_free(&broken);
}

/* All bytes come, also behind damage and of a dump that ends early. */
static void damage(void **unused)
{
    (void)unused;
    wm_slice whole = wm_str(dump);
    for (size_t size = 0; size < whole.size - 1; size++) {
        teed t = {.ahead = true, .unit = 1};
        wm_dump *d;
        wm_buffer data = {0};
        wm_buffer_add_slice(&data, wm_sub(whole, 0, size));
        if (size > 60)
            wm_buffer_add_str(&data, "<p & <q");
        assert_int_equal(wm_dump_open_memory(wm_buffer_slice(&data), "d", NULL, &d, NULL), WM_OK);
        wm_dump_set_limit(d, 5);
        wm_dump_set_tee(d, on_bytes, &t);
        assert_int_equal(wm_dump_read(d, NULL, NULL, NULL, NULL), WM_BAD_INPUT);
        wm_dump_close(d);
        assert_true(wm_equal(wm_buffer_slice(&t.bytes), wm_buffer_slice(&data)));
        assert_int_equal(t.ends, 1);
        wm_buffer_free(&data);
        free_teed(&t);
    }
}

static wm_status stop_at_bytes(void *user, const wm_dump_file *file, wm_slice bytes)
{
    (void)file;
    (void)bytes;
    size_t *calls = user;
    return ++*calls == 3 ? WM_DIFFERS : WM_OK;
}

static void stopped(void **unused)
{
    (void)unused;
    size_t calls = 0;
    wm_dump *d;
    assert_int_equal(wm_dump_open_memory(wm_str(dump), "d", NULL, &d, NULL), WM_OK);
    wm_dump_set_limit(d, 10);
    wm_dump_set_tee(d, stop_at_bytes, &calls);
    assert_int_equal(wm_dump_read(d, NULL, NULL, NULL, NULL), WM_DIFFERS);
    assert_int_equal(calls, 3);
    wm_dump_close(d);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(positions), cmocka_unit_test(positions_utf16),
                                       cmocka_unit_test(positions_invalid), cmocka_unit_test(damage),
                                       cmocka_unit_test(stopped)};
    return cmocka_run_group_tests_name("dump_write_tee", tests, NULL, NULL);
}
