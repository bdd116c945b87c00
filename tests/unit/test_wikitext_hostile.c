/* test_wikitext_hostile.c - pages made to break the parser and the writer.
 *
 * SPDX-License-Identifier: MIT
 *
 * What a page costs is counted in bytes of the tree and of the Markdown, not in
 * time: four times the page may cost little more than four times as much. A
 * loop that is quadratic without making anything shows as a test that does not
 * end in its minute.
 */
#include "wikitext_help.h"

#include "markdown/writer.h"

static wm_site *site;
static wm_parser *parser;
static wm_writer *writer;

static int set_up(void **state)
{
    static const wm_write_options options = {.no_header = true};
    (void)state;
    site = make_site("zh", NULL, "https://zh.wikipedia.org/wiki/X");
    parser = wm_parser_new(site);
    writer = wm_writer_new(site, NULL, &options);
    return parser && writer ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    wm_writer_free(writer);
    wm_parser_free(parser);
    wm_site_free(site);
    return 0;
}

typedef struct cost {
    size_t tree, text;
} cost;

/* Parses, checks and writes a page. */
static cost work(wm_slice source)
{
    wm_doc doc = {0};
    wm_buffer out = {0};
    parse(parser, &doc, source);
    assert_int_equal(wm_write_markdown(writer, &doc, 0, WM_LIT("T"), &out, NULL), WM_OK);
    assert_false(out.failed);
    if (wm_utf8_valid_prefix(wm_buffer_slice(&out)) != out.size)
        fail_msg("\"%.*s\": the Markdown is not UTF-8", WM_ARG(source));
    if (out.size && out.data[out.size - 1] == '\n')
        fail_msg("\"%.*s\": a newline at the end", WM_ARG(source));
    for (size_t i = 0; i < out.size; i++)
        if ((out.data[i] == ' ' || out.data[i] == '\t') && (i + 1 == out.size || out.data[i + 1] == '\n'))
            fail_msg("\"%.*s\": a line ends in white space:\n%.*s", WM_ARG(source), WM_ARG(wm_buffer_slice(&out)));
    cost c = {doc.arena.used, out.size};
    wm_buffer_free(&out);
    wm_doc_free(&doc);
    return c;
}

static cost repeated(const char *pattern, size_t size)
{
    wm_buffer page = {0};
    size_t n = strlen(pattern);
    while (page.size + n <= size)
        wm_buffer_add(&page, pattern, n);
    cost c = work(wm_buffer_slice(&page));
    wm_buffer_free(&page);
    return c;
}

static const char *const patterns[] = {
    "{{", "{{{ ", "{{a|", "{", "}}", "{{a}}", "{{{{a}}", "{{a|\n==", "-{", "-{a}-", "-{{", "[[", "[[a|",
    "[[File:a.jpg|",
    "[[File:a.jpg|[[b]]", "]]", "[[a]]b", "[[a|[[b]]", "[[a#", "[[Category:a]]\n", "[[Category:a]] b ",
    "[[en:a]]\n", "<ref>",
    "<ref ", "<ref name=a>", "<ref name=a/>", "<ref>a</ref>", "<references>", "<references/>", "<ref group=a/>",
    "<!--", "<!-- -->",
    "<!-- --> ", "\n<!-- -->", "<", "<div>", "<div ", "<div>a</div>", "</div>", "<div><blockquote>", "<blockquote>",
    "<b>", "<code>", "<code>a ", "`", "<code>`</code>", "<del>", "<del>''", "<br>", "<nowiki>", "<nowiki/>",
    "<pre>", "<pre",
    "<poem>", "<poem>a</poem>", "<gallery>\nFile:a.jpg|[[b]]\n", "<gallery>\na\n</gallery>\n", "<math>",
    "<math>\\(</math>", "<includeonly>",
    "<noinclude>", "</ref", "<ul><li>", "<ul>", "</ul>", "<li>", "<ol><li>a</ol>", "<table><tr><td>", "<span>",
    "<span title=\"",
    "'", "''", "'''", "''''", "'''''", "'''''a ", "''a'''b ", "'''''a'' ", "'' [http://a b''] ", "*''a''",
    "[http://a ", "[http://a",
    "[http://a b] ", "[http://a [http://b ", "http://a", "http://a ", "http://", ":", "a:", "&", "&amp",
    "&amp;", "&#1", "__", "__TOC__",
    "_", "~~~~", "*", "#", "#:", ";", ";a:b", ";a:b ", ":a\n", "*a\n#b\n", "*a\n**b\n", ";a\n:b\n", "*\n",
    "*a\n\n", ":::a\n*a\n", "==\n", "=",
    "==a==\n", "----", "----\n", " a\n", " \n", "a\n", "\n", "a\n\n", "\r", "\t", "{|", "{|\n", "{|\n|\n",
    "{|\n|a||\n", "{|\n|+\n", "{|\n!",
    "{|\n|-\n", "|-\n", "|}\n", "{|\n|}\n", "{|\n|a\n|}\n", ":{|\n|a\n", ":{|\n|}\n", "{|\n|colspan=1000|a\n",
    "{|\n|rowspan=9999|a\n",
    "|| ", "!! ", "|", "!", "\xff", "\xff\xe4", "\xc3\xa9", "\xe4\xb8\xad", "\x01", "*[[a", ";[[a:", "''[[a|''",
    "[[a|<ref>", "<ref>[[a|",
    "{{a|<ref>", "{{a|[[", "'''[http://a ", "<i>''", "RFC 1 ", "ISBN 1", "ISBN 0-306-40615-2 ", "\\", "!", "[",
    "]", "(", ")",
    "<a>", "</", "<p>", "</p>", "<hr>", "<s>", "<h2>", "<center>\n", "<font color=", "<ce>a",
    "<source>a</source>", "<syntaxhighlight lang=a>",
};

/* The pages are 4,000 and 16,000 bytes long. */
static void repeated_patterns(void **state)
{
    (void)state;
    enum { SIZE = 4000, TIMES = 4 };
    for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
        cost small = repeated(patterns[i], SIZE), large = repeated(patterns[i], SIZE * TIMES);
        if (large.tree > small.tree * TIMES * 3 / 2 + 4096 || large.text > small.text * TIMES * 3 / 2 + 4096)
            fail_msg("\"%s\": tree %zu to %zu, Markdown %zu to %zu", patterns[i], small.tree, large.tree, small.text, large.text);
        /* A node is about 150 bytes and a character can be one. */
        if (large.tree > SIZE * TIMES * 800)
            fail_msg("\"%s\": tree %zu of %d bytes", patterns[i], large.tree, SIZE * TIMES);
        if (large.text > SIZE * TIMES * 250)
            fail_msg("\"%s\": Markdown %zu of %d bytes", patterns[i], large.text, SIZE * TIMES);
    }
}

/* Openings, then as many closings. */
static void nests(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {
        {"{{a|", "}}"}, {"{{{a|", "}}}"}, {"{{", "}}"}, {"{", "}"}, {"-{", "}-"}, {"[[", "]]"}, {"[[a|", "]]"},
        {"[[File:a|", "]]"},
        {"<ref>", "</ref>"}, {"<poem>", "</poem>"}, {"<div>", "</div>"}, {"<blockquote>", "</blockquote>"},
        {"<ul><li>", "</li></ul>"},
        {"<ol><li>a", "</ol>"}, {"<code>", "</code>"}, {"<del>", "</del>"}, {"<b>", "</b>"},
        {"<i>''", "''</i>"}, {"{|\n|\n", "\n|}"},
        {"{|\n|a\n:", "\n|}"}, {"{|\n|+\n", "\n|}"}, {"<!--", "-->"}, {"<nowiki>", "</nowiki>"},
        {"[http://a ", "]"}, {"'''", "''"},
        {"<references><ref>", "</ref></references>"}, {"<includeonly>", "</includeonly>"},
        {"<noinclude>", "</noinclude>"},
        {"<table><tr><td>\n{|\n|", "\n|}</table>"}, {"<ref>{{a|[[File:a|", "]]}}</ref>"},
        {"<blockquote>\n*", "</blockquote>\n"},
    };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        cost costs[2];
        for (int big = 0; big < 2; big++) {
            size_t count = big ? 2000 : 500;
            wm_buffer page = {0};
            for (size_t k = 0; k < count; k++)
                wm_buffer_add_str(&page, pairs[i][0]);
            wm_buffer_add_char(&page, 'x');
            for (size_t k = 0; k < count; k++)
                wm_buffer_add_str(&page, pairs[i][1]);
            costs[big] = work(wm_buffer_slice(&page));
            wm_buffer_free(&page);
        }
        if (costs[1].tree > costs[0].tree * 6 + 4096 || costs[1].text > costs[0].text * 6 + 4096)
            fail_msg("%s: tree %zu to %zu, Markdown %zu to %zu", pairs[i][0], costs[0].tree, costs[1].tree, costs[0].text,
                     costs[1].text);
    }
}

/* A little of everything. */
static const char everything[] =
    "{{Infobox\n|name = {{{1|x}}}\n|a = [[b|c]]\n}}\n"
    "'''甲'''是''乙''的'''''丙'''''<ref name=\"n\">''註'' [http://a.b/c?d=e f] {{cite|x}}</ref>，見[[丁#節|戊]]們<ref name=n />。\n"
    "<!-- c --> \n第二行<br>x &amp; &#160;&nbsp; http://c.d/e_(f). RFC 2324 ISBN 0-306-40615-2 -{zh-hans:简;zh-hant:繁}-\n\n"
    "== 標''題'' ==\n*a\n** b [[File:x.jpg|thumb|100px|字[[己]] <ref>r</ref>]]\n*# c\n*: d\n# e\n; t : d\n: {|\n| x\n|}\n"
    ";; u\n::* v\n----\n pre ''a''\n pre\tb\n\n"
    "{| class=\"wikitable\" {{style}}\n|+ align=left | caption\n! scope=col | h !! i\n|- bgcolor=red\n"
    "| rowspan=2 | a || colspan=\"2\" style=\"text-align:right\" | b\n|-\n|\n* l\n* m\n{|\n! n\n|}\n| p<br/>q\n|}\n"
    "<div class=\"x\">\n<blockquote>q\n\nr</blockquote></div>\n<ul><li>a<li>b<ol><li>c</ol></ul>\n"
    "<pre>\na <b> &lt;\n</pre>\n<syntaxhighlight lang=\"c\" line>\nint x; /* ]] }} */\n</syntaxhighlight><source>y</source>\n"
    "<poem>\na\n  b ''c''\n</poem>\n<gallery>\nFile:a.jpg|''b''\nFile:c.jpg\n</gallery>\n"
    "<math>a<b\\}</math> <code>`c` ''d''</code> <del>e</del> <sub>2</sub><span {{x}}>f</span> <unknown> <timeline>t</timeline>\n"
    "<nowiki>''[[x]]''</nowiki> [[a|b [[c]] __TOC__ __NOTOC__ {{#if:a|b}} {{unclosed|\n==h==\n\n"
    "<noinclude>x</noinclude><includeonly>y</includeonly> ~~~~ \xff\xe4\xb8 \x01 {{{{{a}}}}} -{ }- }} ]] |}\n"
    "<references group=\"g\">\n<ref name=z>z</ref>\n</references>\n[[en:A]]\n[[Category:甲|k]]\n[[分类:乙]]\n<!-- unclosed [[ {{";

static void truncated_at_every_byte(void **state)
{
    (void)state;
    for (size_t n = 0; n < sizeof everything; n++) {
        /* A copy of its own, so that a read past the end shows under a sanitizer. */
        char *copy = malloc(n ? n : 1);
        assert_non_null(copy);
        memcpy(copy, everything, n);
        work(wm_slice_of(copy, n));
        free(copy);
    }
}

static void begun_at_every_byte(void **state)
{
    (void)state;
    for (size_t n = 1; n < sizeof everything; n++)
        work(wm_slice_of(everything + n, sizeof everything - 1 - n));
}

static void every_byte_left_out(void **state)
{
    (void)state;
    char page[sizeof everything];
    for (size_t n = 0; n + 1 < sizeof everything; n++) {
        memcpy(page, everything, n);
        memcpy(page + n, everything + n + 1, sizeof everything - 2 - n);
        work(wm_slice_of(page, sizeof everything - 2));
    }
}

static const char alphabet[] = "[]{}|'=*#:;<!-\na &>_/";

/* Every order of up to three characters, in the middle of a line and at its start. */
static void short_strings(void **state)
{
    (void)state;
    enum { LETTERS = sizeof alphabet - 1 };
    char page[8] = "a";
    for (size_t i = 0; i < LETTERS * LETTERS * LETTERS; i++) {
        page[1] = alphabet[i % LETTERS];
        page[2] = alphabet[i / LETTERS % LETTERS];
        page[3] = alphabet[i / LETTERS / LETTERS];
        for (size_t from = 0; from < 2; from++)
            for (size_t to = 2; to <= 4; to++)
                if (to == 4 || i < LETTERS * LETTERS)
                    work(wm_slice_of(page + from, to - from));
    }
}

/* Words of the language in an order that a generator gives: the same always. */
static void sampled_strings(void **state)
{
    (void)state;
    static const char *const words[] = {
        "[[", "]]", "{{", "}}", "{{{", "}}}", "|", "||", "!!", "''", "'''", "'''''", "=", "==", "\n", "\n",
        "\n", "*", "#", ":", ";", "<", ">",
        "<!--", "-->", "-", "{|", "|}", "|-", "|+", "!", "a", "b", " ", " ", "[http://a ", "]", "http://b",
        "<ref>", "</ref>", "<ref name=a/>",
        "<div>", "</div>", "<ul>", "<li>", "</ul>", "<blockquote>", "</blockquote>", "<code>", "</code>",
        "<del>", "</del>", "<br>", "<pre>",
        "</pre>", "<nowiki>", "</nowiki>", "<poem>", "</poem>", "<gallery>", "</gallery>", "<references>",
        "</references>", "File:c.jpg",
        "Category:d", "-{", "}-", "__TOC__", "&amp;", "&", "~", "`", "_", "\\", "(", "1.", "+", "----", "\xff",
        "\xe4\xb8\xad", "\t",
        "<b>", "</b>", "<p>", "<hr>", "<table>", "<td>", "</table>", "<math>", "</math>", "RFC 1", "rowspan=2",
        "colspan=3", "<noinclude>",
    };
    uint64_t seed = 1;
    for (int i = 0; i < 40000; i++) {
        wm_buffer page = {0};
        unsigned count = 3 + (unsigned)i % 22;
        while (count--) {
            seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
            wm_buffer_add_str(&page, words[(seed >> 33) % (sizeof words / sizeof *words)]);
        }
        work(wm_buffer_slice(&page));
        wm_buffer_free(&page);
    }
}

/* A parser and a writer are the same after a hostile page as before it. */
static void nothing_stays_behind(void **state)
{
    (void)state;
    static const char page[] = "* ''a'' <ref name=x>b</ref> [http://a] [[c]]\n{|\n|d\n|}\n";
    wm_doc doc = {0};
    wm_buffer first = {0}, again = {0};
    parse(parser, &doc, wm_str(page));
    assert_int_equal(wm_write_markdown(writer, &doc, 0, WM_LIT("T"), &first, NULL), WM_OK);
    for (size_t n = 0; n < sizeof everything; n += 7) {
        work(wm_slice_of(everything, n));
        again.size = 0;
        parse(parser, &doc, wm_str(page));
        assert_int_equal(wm_write_markdown(writer, &doc, 0, WM_LIT("T"), &again, NULL), WM_OK);
        assert_slice(wm_buffer_slice(&again), wm_buffer_cstr(&first));
    }
    wm_buffer_free(&first);
    wm_buffer_free(&again);
    wm_doc_free(&doc);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(repeated_patterns),   cmocka_unit_test(nests),
        cmocka_unit_test(truncated_at_every_byte), cmocka_unit_test(begun_at_every_byte),
        cmocka_unit_test(every_byte_left_out), cmocka_unit_test(short_strings),
        cmocka_unit_test(sampled_strings),     cmocka_unit_test(nothing_stays_behind),
    };
    return cmocka_run_group_tests_name("wikitext hostile", tests, set_up, tear_down);
}
