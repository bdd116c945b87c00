/* test_dump_write.c - revisions and pages as the dump around them has them.
 *
 * SPDX-License-Identifier: MIT
 */
#include "dump_help.h"

#include "dump/dump_writer.h"
#include "dump/write/fields.h"

/* The sha1 of "new\n" in base 36, from sha1sum and bc. */
#define SHA1_NEW "6m2eajl9lg0anav4n7pxjp45jrvny2a"

static const wm_new_revision example = {
    .id = 77, .parent_id = 12, .time = 1700000000, .user = {"A & B", 5}, .text = {"new\n", 4}};

static void assert_written(const wm_buffer *b, const char *expected)
{
    if (!wm_equal(wm_buffer_slice(b), wm_str(expected)))
        fail_msg("got:\n%.*s\nexpected:\n%s", WM_ARG(wm_buffer_slice(b)), expected);
}

static void escaping(void **unused)
{
    (void)unused;
    wm_buffer b = {0};
    wm_xml_escape(WM_LIT("<a href=\"x\">'&amp;'\t\r\n</a>"), false, &b);
    assert_written(&b, "&lt;a href=&quot;x&quot;&gt;'&amp;amp;'\t&#13;\n&lt;/a&gt;");
    wm_buffer_clear(&b);
    wm_xml_escape(WM_LIT("\"<\""), true, &b);
    assert_written(&b, "\"&lt;\"");
    wm_buffer_free(&b);
}

static void forbidden(void **unused)
{
    (void)unused;
    assert_true(wm_xml_forbidden(WM_LIT("")) == WM_NONE);
    assert_true(wm_xml_forbidden(WM_LIT("a\t\n\r \x7f\xc2\x80\xef\xbf\xbd\xf4\x8f\xbf\xbf")) == WM_NONE);
    assert_int_equal(wm_xml_forbidden(WM_LIT("ab\x01")), 2);
    assert_int_equal(wm_xml_forbidden(wm_slice_of("a\0", 2)), 1);
    assert_int_equal(wm_xml_forbidden(WM_LIT("a\xef\xbf\xbe")), 1);     /* U+FFFE */
    assert_int_equal(wm_xml_forbidden(WM_LIT("\xe9\xa0\x81\xed\xa0\x80")), 3); /* a surrogate */
    assert_int_equal(wm_xml_forbidden(WM_LIT("abc\xe9\xa0")), 3);
}

/* ---- schemas --------------------------------------------------------------- */

/* The names of the elements in the revision, in order; closing tags left out. */
static void names_of(wm_slice xml, wm_buffer *out)
{
    for (size_t i = 0; i + 1 < xml.size; i++) {
        if (xml.data[i] != '<' || xml.data[i + 1] == '/')
            continue;
        size_t end = i + 1;
        while (xml.data[end] != ' ' && xml.data[end] != '>' && xml.data[end] != '/')
            end++;
        if (out->size)
            wm_buffer_add_char(out, ' ');
        wm_buffer_add_slice(out, wm_sub(xml, i + 1, end));
    }
}

/* As export-0.3.xsd to export-0.11.xsd have it. */
static void orders(void **unused)
{
    (void)unused;
    static const struct {
        const char *version, *names;
    } cases[] = {
        {"0.3", "page title id revision id timestamp contributor username minor comment text"},
        {"0.4", "page title id revision id timestamp contributor username minor comment text"},
        {"0.5", "page title id revision id timestamp contributor username minor comment text"},
        {"0.6", "page title ns id revision id timestamp contributor username minor comment sha1 text"},
        {"0.7", "page title ns id revision id parentid timestamp contributor username minor comment sha1 text"},
        {"0.8", "page title ns id revision id parentid timestamp contributor username minor comment text sha1 model format"},
        {"0.9", "page title ns id revision id parentid timestamp contributor username minor comment text sha1 model format"},
        {"0.10", "page title ns id revision id parentid timestamp contributor username minor comment model format text sha1"},
        {"0.11", "page title ns id revision id parentid timestamp contributor username minor comment origin model format text sha1"},
    };
    wm_new_revision revision = example;
    wm_new_page page = {.title = WM_LIT("T"), .ns = 0, .id = 5};
    revision.minor = true;
    revision.comment = WM_LIT("why");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        wm_layout layout;
        wm_buffer xml = {0}, names = {0};
        wm_layout_begin(&layout, wm_str(cases[i].version));
        assert_int_equal(wm_write_page(&layout, "UTF-8", &page, &revision, &xml, NULL), WM_OK);
        names_of(wm_buffer_slice(&xml), &names);
        assert_written(&names, cases[i].names);
        wm_buffer_free(&xml);
        wm_buffer_free(&names);
    }
}

static void new_page(void **unused)
{
    (void)unused;
    wm_layout layout;
    wm_buffer xml = {0};
    wm_new_page page = {.title = WM_LIT("Talk:\"A\" & B"), .ns = 1, .id = 5};
    wm_new_revision revision = example;
    revision.parent_id = 0;
    revision.user = WM_LIT("2001:db8::1");
    wm_layout_begin(&layout, WM_LIT("0.11"));
    assert_int_equal(wm_write_page(&layout, "UTF-8", &page, &revision, &xml, NULL), WM_OK);
    assert_written(&xml, "<page>\n"
                      "    <title>Talk:&quot;A&quot; &amp; B</title>\n"
                      "    <ns>1</ns>\n"
                      "    <id>5</id>\n"
                      "    <revision>\n"
                      "      <id>77</id>\n"
                      "      <timestamp>2023-11-14T22:13:20Z</timestamp>\n"
                      "      <contributor>\n"
                      "        <ip>2001:db8::1</ip>\n"
                      "      </contributor>\n"
                      "      <origin>77</origin>\n"
                      "      <model>wikitext</model>\n"
                      "      <format>text/x-wiki</format>\n"
                      "      <text bytes=\"4\" sha1=\"" SHA1_NEW "\" xml:space=\"preserve\">new\n</text>\n"
                      "      <sha1>" SHA1_NEW "</sha1>\n"
                      "    </revision>\n"
                      "  </page>");
    wm_buffer_free(&xml);
}

/* ---- pages that are there --------------------------------------------------- */

/* The page in xml, its positions found by the words. base: which <revision> is edited, from 0. */
static wm_raw_page raw_page(wm_slice xml, size_t base)
{
    wm_raw_page raw = {.bytes = xml, .encoding = "UTF-8"};
    size_t n = 0;
    for (size_t at = 0; (at = wm_find(xml, WM_LIT("<revision>"), at)) != WM_NONE; n++) {
        size_t end = wm_find(xml, WM_LIT("</revision>"), at) + 11;
        if (n == 0)
            raw.first_revision = at;
        if (n == base) {
            raw.revision = at;
            raw.revision_end = end;
        }
        raw.last_revision = at;
        raw.last_revision_end = end;
        at = end;
    }
    raw.close = wm_find(xml, WM_LIT("</page>"), 0);
    return raw;
}

static void assert_splice(const char *xml, size_t base, wm_splice splice, const char *version,
                          const wm_new_revision *revision, const char *expected)
{
    wm_layout layout;
    wm_buffer out = {0};
    wm_raw_page raw = raw_page(wm_str(xml), base);
    wm_layout_begin(&layout, wm_str(version));
    assert_int_equal(wm_write_changed(&raw, splice, &layout, revision, &out, NULL), WM_OK);
    assert_written(&out, expected);
    wm_buffer_free(&out);
}

#define HEAD "<page>\n\t<title>T</title>\n\t<id>1</id>\n"
/* Tabs, attributes in an order of their own, sha1 before the text, quotes as they are. */
#define FIRST "\t<revision>\n\t\t<id>11</id>\n\t\t<timestamp>2001-01-01T00:00:00Z</timestamp>\n" \
    "\t\t<contributor><username>X</username></contributor>\n\t\t<comment>c</comment>\n\t\t<sha1>old</sha1>\n" \
    "\t\t<text xml:space=\"preserve\" bytes=\"3\">\"o\"</text>\n\t</revision>"
#define SECOND "\t<revision>\n\t\t<id>12</id>\n\t\t<timestamp>2002-01-01T00:00:00Z</timestamp>\n" \
    "\t\t<contributor><username>X</username></contributor>\n\t\t<minor/>\n\t\t<sha1>old</sha1>\n" \
    "\t\t<text xml:space=\"preserve\" bytes=\"3\">\"o\"</text>\n\t</revision>"
#define ADDED(attributes) "\t<revision>\n\t\t<id>77</id>\n\t\t<parentid>12</parentid>\n" \
    "\t\t<timestamp>2023-11-14T22:13:20Z</timestamp>\n\t\t<contributor><username>A &amp; B</username></contributor>\n" \
    "\t\t<sha1>" SHA1_NEW "</sha1>\n\t\t<text" attributes ">new\n</text>\n\t</revision>"
#define TAIL "\n</page>"

static void append(void **unused)
{
    (void)unused;
    assert_splice(HEAD FIRST "\n" SECOND TAIL, 0, WM_SPLICE_APPEND, "0.7", &example,
                  HEAD FIRST "\n" SECOND "\n" ADDED(" xml:space=\"preserve\" bytes=\"4\"") TAIL);
    /* What stands behind the last revision stays behind the new one. */
    assert_splice(HEAD FIRST "\n\t<upload><x/></upload>" TAIL, 0, WM_SPLICE_APPEND, "0.7", &example,
                  HEAD FIRST "\n" ADDED(" xml:space=\"preserve\" bytes=\"4\"") "\n\t<upload><x/></upload>" TAIL);
}

static void alone(void **unused)
{
    (void)unused;
    assert_splice(HEAD FIRST "\n" SECOND TAIL, 1, WM_SPLICE_ALONE, "0.7", &example,
                  HEAD ADDED(" xml:space=\"preserve\" bytes=\"4\"") TAIL);
}

static void no_white_space(void **unused)
{
    (void)unused;
    assert_splice("<page><title>T</title><revision><id>1</id><timestamp>2001-01-01T00:00:00Z</timestamp>"
                  "<text>a</text></revision></page>", 0, WM_SPLICE_APPEND, "0.3", &example,
                  "<page><title>T</title><revision><id>1</id><timestamp>2001-01-01T00:00:00Z</timestamp>"
                  "<text>a</text></revision><revision><id>77</id><timestamp>2023-11-14T22:13:20Z</timestamp>"
                  "<contributor><username>A &amp; B</username></contributor><text>new\n</text></revision></page>");
}

/* Nothing but text, bytes and sha1 change, in the revision that is meant. */
static void in_place(void **unused)
{
    (void)unused;
    wm_new_revision quoted = example;
    quoted.text = WM_LIT("\"<\"");
    char sha1[32];
    assert_true(wm_sha1_base36(quoted.text, sha1));
    wm_buffer expected = {0};
    wm_buffer_add_format(&expected, "%s", HEAD "\t<revision>\n\t\t<id>11</id>\n\t\t<timestamp>2001-01-01T00:00:00Z</timestamp>\n"
                         "\t\t<contributor><username>X</username></contributor>\n\t\t<comment>c</comment>\n");
    wm_buffer_add_format(&expected, "\t\t<sha1>%s</sha1>\n\t\t<text xml:space=\"preserve\" bytes=\"3\">\"&lt;\"</text>\n"
                         "\t</revision>\n" SECOND TAIL, sha1);
    assert_splice(HEAD FIRST "\n" SECOND TAIL, 0, WM_SPLICE_REPLACE, "0.7", &quoted, wm_buffer_cstr(&expected));
    wm_buffer_free(&expected);
}

/* An empty element takes text; comments, CDATA and what looks like an element in them is passed over. */
static void in_place_empty(void **unused)
{
    (void)unused;
    assert_splice("<page><revision><!-- <text>no</text> --><comment><![CDATA[<text>]]></comment>"
                  "<text bytes='0' sha1=\"x\" /><sha1/></revision></page>", 0, WM_SPLICE_REPLACE, "0.11", &example,
                  "<page><revision><!-- <text>no</text> --><comment><![CDATA[<text>]]></comment>"
                  "<text bytes='4' sha1=\"" SHA1_NEW "\" xml:space=\"preserve\">new\n</text><sha1>" SHA1_NEW
                  "</sha1></revision></page>");
}

/* The other slots go along, and the revision's sha1 is that of all: the sha1 of "main's, then
 * the other's", for mediainfo is behind main in the alphabet. */
static void slots(void **unused)
{
    (void)unused;
#define OTHER "<content><role>mediainfo</role><origin>1</origin><model>m</model><format>f</format>" \
    "<text bytes=\"2\" sha1=\"0000000000000000000000000000abc\">{}</text></content>"
    char both[32];
    assert_true(wm_sha1_base36(WM_LIT(SHA1_NEW "0000000000000000000000000000abc"), both));
    wm_buffer expected = {0};
    wm_buffer_add_format(&expected, "<page><revision><id>1</id><text sha1=\"x\">a</text>" OTHER "<sha1>y</sha1></revision>"
                         "<revision><id>77</id><parentid>12</parentid><timestamp>2023-11-14T22:13:20Z</timestamp>"
                         "<contributor><username>A &amp; B</username></contributor><origin>77</origin>"
                         "<model>wikitext</model><format>text/x-wiki</format><text sha1=\"" SHA1_NEW "\">new\n</text>"
                         OTHER "<sha1>%s</sha1></revision></page>", both);
    assert_splice("<page><revision><id>1</id><text sha1=\"x\">a</text>" OTHER "<sha1>y</sha1></revision></page>", 0,
                  WM_SPLICE_APPEND, "0.11", &example, wm_buffer_cstr(&expected));
    wm_buffer_free(&expected);
}

/* ---- encodings -------------------------------------------------------------- */

static void utf16(void **unused)
{
    (void)unused;
    static const char *const encodings[] = {"UTF-16LE", "UTF-16BE"};
    const char *page = "<page>\r\n <title>\xe9\xa0\x81</title>\r\n <revision>\r\n  <id>1</id>\r\n  <text>\xf0\x9d\x84\x9e</text>\r\n </revision>\r\n</page>";
    wm_new_revision revision = example;
    revision.text = WM_LIT("\xf0\x9d\x84\x9e\xe9\xa0\x81");
    wm_layout layout;
    wm_layout_begin(&layout, WM_LIT("0.4"));
    for (size_t e = 0; e < 2; e++) {
        wm_buffer plain = {0}, wide = {0}, out = {0}, expected = {0};
        wm_raw_page raw = raw_page(wm_str(page), 0), positions = raw;
        assert_int_equal(wm_write_changed(&raw, WM_SPLICE_APPEND, &layout, &revision, &plain, NULL), WM_OK);
        assert_true(wm_write_encoded(encodings[e], wm_str(page), &wide));
        size_t *places[] = {&positions.first_revision, &positions.last_revision, &positions.last_revision_end,
                            &positions.revision, &positions.revision_end, &positions.close};
        for (size_t i = 0; i < 6; i++) {
            wm_buffer before = {0};
            assert_true(wm_write_encoded(encodings[e], wm_slice_of(page, *places[i]), &before));
            *places[i] = before.size;
            wm_buffer_free(&before);
        }
        positions.bytes = wm_buffer_slice(&wide);
        positions.encoding = encodings[e];
        assert_int_equal(wm_write_changed(&positions, WM_SPLICE_APPEND, &layout, &revision, &out, NULL), WM_OK);
        assert_true(wm_write_encoded(encodings[e], wm_buffer_slice(&plain), &expected));
        assert_true(wm_equal(wm_buffer_slice(&out), wm_buffer_slice(&expected)));
        wm_buffer_free(&plain);
        wm_buffer_free(&wide);
        wm_buffer_free(&out);
        wm_buffer_free(&expected);
    }
}

static void refused(void **unused)
{
    (void)unused;
    wm_layout layout;
    wm_buffer out = {0};
    wm_error error = WM_ERROR_INIT;
    wm_raw_page raw = raw_page(WM_LIT("<page><revision><text>a</text></revision></page>"), 0);
    wm_layout_begin(&layout, WM_LIT("0.10"));
    raw.encoding = "EUC-JP";
    assert_int_equal(wm_write_changed(&raw, WM_SPLICE_APPEND, &layout, &example, &out, &error), WM_BAD_INPUT);
    assert_non_null(strstr(error.message, "EUC-JP"));
    wm_error_clear(&error);
    /* A prefix on every element is XML, but what would be written beside it would be something else. */
    raw = raw_page(WM_LIT("<page><revision><text>a</text></revision></page>"), 0);
    wm_slice prefixed = WM_LIT("<m:page><m:revision><m:text>a</m:text></m:revision></m:page>");
    raw.bytes = prefixed;
    raw.first_revision = raw.last_revision = raw.revision = 8;
    raw.last_revision_end = raw.revision_end = prefixed.size - 9;
    raw.close = prefixed.size - 9;
    assert_int_equal(wm_write_changed(&raw, WM_SPLICE_APPEND, &layout, &example, &out, &error), WM_BAD_INPUT);
    assert_int_equal(out.size, 0);
    wm_error_clear(&error);
    wm_buffer_free(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(escaping), cmocka_unit_test(forbidden), cmocka_unit_test(orders), cmocka_unit_test(new_page),
        cmocka_unit_test(append), cmocka_unit_test(alone), cmocka_unit_test(no_white_space), cmocka_unit_test(in_place),
        cmocka_unit_test(in_place_empty), cmocka_unit_test(slots), cmocka_unit_test(utf16), cmocka_unit_test(refused)};
    return cmocka_run_group_tests_name("dump_write", tests, NULL, NULL);
}
