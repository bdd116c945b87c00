/* test_dump_encoding.c - bytes that are no UTF-8, other encodings, line ends.
 *
 * SPDX-License-Identifier: MIT
 */
#include "dump/filter.h"
#include "dump_help.h"

static void references_and_sections(void **state)
{
    (void)state;
    assert_text(WM_LIT("a &lt;&gt;&amp;&quot;&apos; &#65;&#x4E2d;&#x1F600; b"), WM_LIT("a <>&\"' A\xe4\xb8\xad\xf0\x9f\x98\x80 b"));
    assert_text(WM_LIT("a<![CDATA[<b>&amp;]] ]]]>]<!-- - -- > c -->d<?p a>b ?\?>e<![CDATA[]]>"),
                WM_LIT("a<b>&amp;]] ]]de"));
    assert_text(WM_LIT("&amp;lt; ]]> &#0000000000000000000000000000000000000000065;"), WM_LIT("&lt; ]]> A"));
    assert_text(WM_LIT(" \n\t "), WM_LIT(" \n\t "));
}

static void line_ends(void **state)
{
    (void)state;
    assert_text(WM_LIT("a\r\nb\rc\r\r\nd\r"), WM_LIT("a\nb\nc\n\nd\n"));
    assert_text(WM_LIT("\r<![CDATA[\n\r\nx\r]]>\r\n&#13;\n"), WM_LIT("\n\n\nx\n\n\r\n"));
}

/* Eight bytes are looked at together: every byte at every place among them. */
static void every_byte_at_every_place(void **state)
{
    (void)state;
    for (size_t place = 0; place < 20; place++) {
        for (unsigned byte = 0; byte < 256; byte++) {
            char text[] = "tabs\tand\nlines\r\n, too";
            text[place] = (char)byte;
            bool good = byte < 0x80 && (byte >= 0x20 || byte == '\t' || byte == '\n' || byte == '\r');
            assert_int_equal(wm_is_clean(wm_slice_of(text, sizeof text - 1)), good);
        }
    }
}

static void every_character(void **state)
{
    (void)state;
    for (uint32_t c = 0; c < 0x110000; c++) {
        wm_buffer text = {0};
        if (c >= 0xd800 && c < 0xe000)
            continue; /* what UTF-8 has no form for */
        wm_buffer_add_str(&text, "\xe6\xad\xa3");
        wm_buffer_add_utf8(&text, c);
        wm_buffer_add_str(&text, "x");
        assert_int_equal(wm_is_clean(wm_buffer_slice(&text)), wm_xml_allows(c));
        wm_buffer_free(&text);
    }
}

static void invalid_bytes_come_back(void **state)
{
    (void)state;
    char all[256 * 3 + 1], expected[256 * 3 + 1];
    size_t n = 0, m = 0;
    for (unsigned b = 0; b < 256; b++) {
        if (b == '<' || b == '&' || b == '\r')
            continue;
        all[n++] = expected[m++] = (char)b;
        all[n++] = expected[m++] = '-';
    }
    assert_text(wm_slice_of(all, n), wm_slice_of(expected, m));
    static const char *const broken[] = {
        "\xe4\xb8", "\xe4\xb8x", "\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xf0\x8f\xbf\xbf", "\xe0\x9f\xbf",
        "\xef\xbf\xbe", "\xef\xbf\xbf", "\x01\x02", "\x80\x81", "\xff", "\xf0\x9f\x98", "\xf8\x88\x80\x80\x80",
        "\xc3\xe4\xb8\xad", "\xe4\xb8\xe4\xb8\xad",
        /* characters that stand for bytes inside wikimd, and their neighbours */
        "\xf4\x8f\xbc\x80", "\xf4\x8f\xbe\xaf\xff", "\xf4\x8f\xbf\xbf", "\xf4\x8f\xbb\xbf", "\xf3\xb0\x80\x80"};
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++)
        assert_text(wm_str(broken[i]), wm_str(broken[i]));
    /* The same characters by number, also beside bytes that are mapped. */
    assert_text(WM_LIT("&#x10FF80;"), WM_LIT("\xf4\x8f\xbe\x80"));
    assert_text(WM_LIT("\xff&#x10FF80;\xff"), WM_LIT("\xff\xf4\x8f\xbe\x80\xff"));
}

static void invalid_is_told(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool invalid;
    } cases[] = {{"\xff", true}, {"\x01", true}, {"\xef\xbf\xbe", true}, {"\xe4\xb8\xad", false},
                 {"\xf4\x8f\xbe\x80", false}, {"&#x10FFFF;", false}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        wm_buffer b = {0};
        reading x = {0};
        read_bytes(&x, dump_of_text(&b, wm_str(cases[i].text)));
        assert_int_equal(x.status, WM_OK);
        assert_int_equal(strstr(x.pages.data, " invalid ") != NULL, cases[i].invalid);
        assert_string_equal(x.warnings.data, cases[i].invalid ? "invalid[T]\n" : "");
        release(&x);
        wm_buffer_free(&b);
    }
}

/* Offsets are the file's own, also behind bytes that became longer; title,
 * redirect and comment get their bytes back too. read_bytes checks offsets. */
static void offsets_after_mapped_bytes(void **state)
{
    (void)state;
    static const char xml[] = "<mediawiki>\xff\xfe<page><title>A\xff</title><redirect title='R\xfe'/><revision><id>1</id>"
                              "<timestamp>2020-01-01T00:00:00Z</timestamp><comment>\x80</comment><text>\xe4\xb8</text>"
                              "</revision></page>\x01<page><title>B</title><revision><id>2</id></revision></page>"
                              "</mediawiki>";
    for (size_t limit = 0; limit < 5; limit++) {
        reading x = {.limit = limit};
        read_bytes(&x, wm_str(xml));
        assert_int_equal(x.status, WM_OK);
        assert_int_equal(x.page_count, 2);
        assert_true(wm_starts_with(wm_buffer_slice(&x.pages), WM_LIT("A\xff id=0 ns=none redirect=[R\xfe]")));
        assert_non_null(strstr(x.pages.data, "comment=[\x80]"));
        release(&x);
    }
}

/* A reference that XML forbids is left out, in text and in tags, and the rest
 * stays whole. */
static void forbidden_references(void **state)
{
    (void)state;
    assert_text(WM_LIT("a&#1;&lt;&#0;b&#xD800;&#x110000;&#99999999999999999999;c&#xFFFE;&amp;"), WM_LIT("a<bc&"));
    reading x = {0};
    read_bytes(&x, WM_LIT("<mediawiki><page><title>A&#2;B&#1;</title><redirect title='x&#1;&lt;y'/></page>"
                          "<page><title>B&#1;</title></page></mediawiki>"));
    assert_int_equal(x.status, WM_OK);
    assert_true(wm_starts_with(wm_buffer_slice(&x.pages), WM_LIT("AB id=0 ns=none redirect=[x<y]")));
    assert_string_equal(x.warnings.data, "reference[A]\nreference[B]\n");
    release(&x);
}

/* ASCII and the characters written as \x01 (U+4E2D) and \x02 (U+1F600). */
static void to_utf16(const char *text, bool big, bool mark, wm_buffer *out)
{
    wm_buffer_clear(out);
    uint32_t units[2];
    for (const char *p = mark ? text - 1 : text; p < text || *p; p++) {
        size_t n = 1;
        units[0] = p < text ? 0xfeff : *p == 1 ? 0x4e2d : *p == 2 ? 0xd83d : (uint32_t)*p;
        units[1] = 0xde00;
        n += p >= text && *p == 2;
        for (size_t i = 0; i < n; i++) {
            wm_buffer_add_char(out, (char)(big ? units[i] >> 8 : units[i] & 0xff));
            wm_buffer_add_char(out, (char)(big ? units[i] & 0xff : units[i] >> 8));
        }
    }
}

static void utf16(void **state)
{
    (void)state;
    static const char xml[] = " <?xml version='1.0' encoding='UTF-16'?>\r\n<mediawiki><page><title>T\x01</title><revision>"
                              "<id>1</id><timestamp>2020-01-01T00:00:00Z</timestamp><text>a\r\n\x02\x01&lt;</text>"
                              "</revision></page></mediawiki>";
    for (unsigned variant = 0; variant < 20; variant++) {
        bool big = variant & 1, mark = variant & 2;
        wm_buffer b = {0};
        to_utf16(xml + 1, big, mark, &b);
        reading x = {.limit = variant / 4};
        read_encoded(&x, wm_buffer_slice(&b));
        if (x.status != WM_OK)
            fail_msg("%s", x.error.message);
        assert_string_equal(x.texts.data, "a\n\xf0\x9f\x98\x80\xe4\xb8\xad<|");
        assert_true(wm_starts_with(wm_buffer_slice(&x.pages), WM_LIT("T\xe4\xb8\xad id=0")));
        release(&x);
        wm_buffer_free(&b);
    }
}

static wm_status keep_offset(void *user, const wm_page *page)
{
    *(uint64_t *)user = page->offset;
    return WM_OK;
}

static void utf16_offsets(void **state)
{
    (void)state;
    static const char xml[] = " <?xml version='1.0'?><mediawiki>\x01\x02\x01<page><title>T</title></page></mediawiki>";
    wm_buffer b = {0};
    to_utf16(xml + 1, false, true, &b);
    wm_dump *dump = NULL;
    wm_error error = WM_ERROR_INIT;
    uint64_t offset = 0;
    assert_int_equal(wm_dump_open_memory(wm_buffer_slice(&b), "x", NULL, &dump, &error), WM_OK);
    assert_int_equal(wm_dump_read(dump, NULL, keep_offset, &offset, &error), WM_OK);
    assert_memory_equal(b.data + offset, "<\0p\0a\0g\0e\0", 10);
    wm_dump_close(dump);
    wm_buffer_free(&b);
}

static void lone_surrogates(void **state)
{
    (void)state;
    wm_buffer b = {0};
    to_utf16(&" <mediawiki><page><title>T</title><revision><text>?!</text></revision></page></mediawiki>"[1], false, true, &b);
    char *at = memchr(b.data, '?', b.size);
    assert_non_null(at);
    at[0] = '\x3d';
    at[1] = '\xd8'; /* a high surrogate before ! */
    reading x = {0};
    read_encoded(&x, wm_buffer_slice(&b));
    assert_int_equal(x.status, WM_OK);
    assert_string_equal(x.texts.data, "\xed\xa0\xbd!|");
    release(&x);
    wm_buffer_free(&b);
}

static void other_encodings(void **state)
{
    (void)state;
    static const struct {
        const char *xml, *texts;
    } cases[] = {
        {"<?xml version='1.0' encoding='ISO-8859-1'?><mediawiki><page><revision><text>\xe4</text></revision></page>"
         "</mediawiki>", "\xc3\xa4|"},
        {"<?xml version='1.0' encoding = \"Big5\" ?><mediawiki><page><revision><text>\xa4\xa4</text></revision></page>"
         "</mediawiki>", "\xe4\xb8\xad|"},
        {"\xef\xbb\xbf<?xml version='1.0' encoding='utf-8'?><mediawiki><page><revision><text>\xc3\xa4</text></revision>"
         "</page></mediawiki>", "\xc3\xa4|"},
        {"\n <?xml version='1.0'?>\n<mediawiki><page><revision><text>b</text></revision></page></mediawiki>", "b|"},
        {"<?xml version='1.0' encoding='UTF-16'?><mediawiki><page><revision><text>b</text></revision></page>"
         "</mediawiki>", "b|"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        for (size_t limit = 0; limit < 4; limit++) {
            reading x = {.limit = limit};
            read_encoded(&x, wm_str(cases[i].xml));
            if (x.status != WM_OK)
                fail_msg("%s", x.error.message);
            assert_string_equal(x.texts.data, cases[i].texts);
            release(&x);
        }
    }
    assert_refused(WM_LIT("<?xml version='1.0' encoding='klingon'?><mediawiki/>"), 0, "klingon");
    assert_refused(WM_LIT("<?xml version='1.0' encoding='UTF-8//IGNORE'?><mediawiki/>"), 0, "UTF-8//IGNORE");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(references_and_sections), cmocka_unit_test(line_ends),
        cmocka_unit_test(every_byte_at_every_place), cmocka_unit_test(every_character),
        cmocka_unit_test(invalid_bytes_come_back), cmocka_unit_test(invalid_is_told),
        cmocka_unit_test(offsets_after_mapped_bytes), cmocka_unit_test(forbidden_references),
        cmocka_unit_test(utf16), cmocka_unit_test(utf16_offsets), cmocka_unit_test(lone_surrogates),
        cmocka_unit_test(other_encodings),
    };
    return cmocka_run_group_tests_name("dump: encodings", tests, NULL, NULL);
}
