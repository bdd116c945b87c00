/* test_dump_pieces.c - pieces of any size, truncation anywhere, several files.
 *
 * SPDX-License-Identifier: MIT
 */
#include <unistd.h>

#include "dump_help.h"

static const char small[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<mediawiki xmlns=\"http://www.mediawiki.org/xml/export-0.10/\" version=\"0.10\" xml:lang=\"en\">\n"
    "  <siteinfo><sitename>S</sitename><namespaces><namespace key=\"0\" /></namespaces></siteinfo>\n"
    "  <!-- a comment > with ]]> -- in it -->\n"
    "  <page>\r\n    <title>A &amp; \xe4\xb8\xad</title>\n    <ns>0</ns>\n    <id>1</id>\n"
    "    <redirect title=\"R > &quot;&#x4e2d;&quot;\" />\n"
    "    <revision>\n      <id>10</id>\n      <timestamp>2020-01-01T00:00:00Z</timestamp>\n"
    "      <contributor><username>U</username><id>3</id></contributor>\n      <minor />\n"
    "      <text xml:space=\"preserve\" bytes=\"4\">one\r\n&lt;&#65;<![CDATA[<]]]>\xf0\x9f\x98\x80\xff\xe4\xb8</text>\n"
    "    </revision>\n  </page>\n"
    "  <page><title>B</title><ns>1</ns><id>2</id><revision><id>11</id><timestamp>2020-01-01T00:00:00Z</timestamp>"
    "<text>a&#1;b</text></revision><revision><id>12</id><timestamp>2021-01-01T00:00:00Z</timestamp><text>\x01 \r</text>"
    "</revision></page>\n"
    "</mediawiki>\n";

static void pieces_give_the_same(void **state)
{
    (void)state;
    static const size_t limits[] = {1, 2, 3, 5, 7, 64, 4096};
    reading whole = {0};
    read_bytes(&whole, wm_str(small));
    assert_int_equal(whole.status, WM_OK);
    assert_string_equal(whole.texts.data, "one\n<A<]\xf0\x9f\x98\x80\xff\xe4\xb8|\x01 \n|");
    assert_int_equal(whole.revision_count, 3);
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
        reading x = {.limit = limits[i]};
        read_bytes(&x, wm_str(small));
        assert_int_equal(x.status, WM_OK);
        assert_string_equal(x.pages.data, whole.pages.data);
        assert_string_equal(x.warnings.data, whole.warnings.data);
        release(&x);
    }
    release(&whole);
}

/* Whole pages before the cut are handed out, and no other. */
static void truncation_at_every_byte(void **state)
{
    (void)state;
    wm_slice all = wm_str(small);
    size_t first = wm_find(all, WM_LIT("</page>"), 0) + 7;
    size_t second = wm_find(all, WM_LIT("</page>"), first) + 7;
    size_t end = wm_find(all, WM_LIT("</mediawiki>"), 0) + 12;
    for (size_t n = 0; n <= all.size; n++) {
        static const size_t limits[] = {0, 3};
        for (size_t i = 0; i < 2; i++) {
            reading x = {.limit = limits[i]};
            /* A copy, so that a byte past the cut cannot be read unnoticed. */
            char *copy = malloc(n ? n : 1);
            assert_non_null(copy);
            memcpy(copy, small, n);
            read_bytes(&x, wm_slice_of(copy, n));
            assert_int_equal(x.status, n < end ? WM_BAD_INPUT : WM_OK);
            assert_int_equal(x.page_count, n < first ? 0 : n < second ? 1 : 2);
            release(&x);
            free(copy);
        }
    }
}

/* One wrong byte anywhere: pages or a failure with a message, never a crash, and
 * the same in pieces. */
static void every_byte_damaged(void **state)
{
    (void)state;
    char copy[sizeof small];
    static const char wrong[] = {'<', '>', '&', '"', '\0', '\xff', ';'};
    for (size_t n = 0; n < sizeof small - 1; n++) {
        for (size_t i = 0; i < sizeof wrong; i++) {
            memcpy(copy, small, sizeof small);
            copy[n] = wrong[i];
            reading x = {0}, y = {.limit = 2};
            read_encoded(&x, wm_slice_of(copy, sizeof small - 1));
            read_encoded(&y, wm_slice_of(copy, sizeof small - 1));
            assert_true(x.status == WM_OK || x.status == WM_BAD_INPUT);
            assert_int_equal(x.status, y.status);
            assert_bytes(&y.pages, wm_buffer_slice(&x.pages));
            release(&x);
            release(&y);
        }
    }
}

static void stopping(void **state)
{
    (void)state;
    reading x = {.stop_after = 1};
    read_bytes(&x, wm_str(small));
    assert_int_equal(x.status, WM_DIFFERS);
    assert_int_equal(x.page_count, 1);
    release(&x);
    int stop = 1;
    reading y = {.options = {.stop = &stop}};
    read_bytes(&y, wm_str(small));
    assert_int_equal(y.status, WM_INTERRUPTED);
    assert_int_equal(y.page_count, 0);
    release(&y);
}

static void write_file(char *path, wm_slice data)
{
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, data.data, data.size), data.size);
    close(fd);
}

static void several_files(void **state)
{
    (void)state;
    char a[] = "/tmp/wikimd-dump-a.XXXXXX", b[] = "/tmp/wikimd-dump-b.XXXXXX", c[] = "/tmp/wikimd-dump-c.XXXXXX";
    write_file(a, WM_LIT("<mediawiki><page><title>A</title></page></mediawiki>"));
    write_file(b, WM_LIT("<mediawiki><page><title>B</title></page><page><title>C"));
    write_file(c, WM_LIT("<mediawiki><page><title>D</title></page></mediawiki>"));
    const char *paths[] = {a, b, c};
    reading x = {0};
    read_files(&x, paths, 3);
    /* The damaged file is told, those after it are read all the same. */
    assert_int_equal(x.status, WM_BAD_INPUT);
    assert_non_null(strstr(x.error.message, b));
    assert_non_null(strstr(x.error.message, "page C"));
    assert_non_null(strstr(x.pages.data, "A id=0 ns=none file=0 n=0 "));
    assert_non_null(strstr(x.pages.data, "B id=0 ns=none file=1 n=1 "));
    assert_non_null(strstr(x.pages.data, "D id=0 ns=none file=2 n=2 "));
    assert_int_equal(x.page_count, 3);
    release(&x);
    const char *twice[] = {b, a, b};
    reading y = {0};
    read_files(&y, twice, 3);
    assert_int_equal(y.status, WM_BAD_INPUT);
    assert_string_equal(y.warnings.data, "damage[]\n");
    release(&y);
    unlink(a);
    unlink(b);
    unlink(c);
    reading z = {0};
    read_files(&z, paths, 1);
    assert_int_equal(z.status, WM_SYSTEM);
    assert_non_null(strstr(z.error.message, a));
    release(&z);
}

static wm_status add_position(void *user, const wm_page *page)
{
    uint64_t *sum = user;
    *sum += page->offset;
    return WM_OK;
}

static void a_dump_is_read_twice(void **state)
{
    (void)state;
    wm_dump *dump = NULL;
    wm_error error = WM_ERROR_INIT;
    uint64_t once = 0, again = 0;
    assert_int_equal(wm_dump_open_memory(wm_str(small), "x", NULL, &dump, &error), WM_OK);
    assert_int_equal(wm_dump_read(dump, NULL, add_position, &once, &error), WM_OK);
    assert_int_equal(wm_dump_read(dump, NULL, add_position, &again, &error), WM_OK);
    assert_true(once > 0);
    assert_int_equal(once, again);
    wm_dump_progress p;
    wm_dump_get_progress(dump, &p);
    assert_int_equal(p.produced, sizeof small - 1);
    assert_int_equal(p.compressed_position, sizeof small - 1);
    assert_int_equal(p.compressed_length, sizeof small - 1);
    assert_int_equal(p.pages, 2);
    assert_int_equal(p.revisions, 3);
    wm_dump_close(dump);
    wm_dump_close(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pieces_give_the_same), cmocka_unit_test(truncation_at_every_byte),
        cmocka_unit_test(every_byte_damaged), cmocka_unit_test(stopping), cmocka_unit_test(several_files),
        cmocka_unit_test(a_dump_is_read_twice),
    };
    return cmocka_run_group_tests_name("dump: pieces and files", tests, NULL, NULL);
}
