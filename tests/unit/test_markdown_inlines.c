/* test_markdown_inlines.c - escapes, emphasis, links, the header line.
 *
 * SPDX-License-Identifier: MIT
 */
#include "markdown_help.h"

static wm_site *site;

static int set_up(void **state)
{
    (void)state;
    site = make_site("zh", NULL, "https://zh.wikipedia.org/wiki/X");
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    wm_site_free(site);
    return 0;
}

#define GIVES(source, expected) check_markdown(site, source, expected, __LINE__)

static void escapes(void **state)
{
    (void)state;
    GIVES("a*b [c] #d <e `f \\g ~h !i", "a\\*b \\[c\\] \\#d \\<e \\`f \\\\g \\~h \\!i");
    GIVES("a>b", "a\\>b");
    GIVES("a | b { c } $ ^ ( d ) \"e\" : ;", "a | b { c } $ ^ ( d ) \"e\" : ;");
    GIVES("&lt;b&gt; &#42;", "\\<b\\> \\*");
    GIVES("<nowiki>''a'' *b* [[c]]</nowiki>", "''a'' \\*b\\* \\[\\[c\\]\\]");
    GIVES("a \xff", "a \xef\xbf\xbd");
}

/* An ampersand is one only before what would be a reference. */
static void ampersands(void **state)
{
    (void)state;
    GIVES("a & b &1 &; &", "a & b &1 &; &");
    GIVES("R&D a&b;", "R\\&D a\\&b;");
    GIVES("&amp;amp;", "\\&amp;");
    /* The letter may stand in the next node. */
    GIVES("&{{t}}amp; x", "\\&amp; x");
    GIVES("&amp;&amp; &amp;1", "&& &1");
}

/* - + = and numbers only where a block begins. */
static void block_starts(void **state)
{
    (void)state;
    GIVES("- a - b", "\\- a - b");
    GIVES("+ a", "\\+ a");
    GIVES("= a", "\\= a");
    GIVES("1. a 2. b", "1\\. a 2. b");
    GIVES("12) a", "12\\) a");
    GIVES("1.a 2", "1.a 2");
    GIVES("1999", "1999");
    GIVES("a\n- b\n1. c", "a - b 1. c");
    GIVES("a<br>- b", "a\\\n\\- b");
    GIVES("a<br>1. b", "a\\\n1\\. b");
    GIVES("{{t}}- a", "\\- a");
    GIVES("* - a", "  - \\- a");
    GIVES("# 1. a", "1.  1\\. a");
    GIVES("''-'' a", "*-* a");
    GIVES("== - a ==", "## \\- a");
}

static void emphasis(void **state)
{
    (void)state;
    GIVES("'''a''' ''b'' '''''c'''''", "**a** *b* ***c***");
    GIVES("a'''b'''c", "a**b**c");
    /* Spaces just inside move out, and what is empty then goes. */
    GIVES("a '' b '' c", "a *b* c");
    GIVES("a'' b''", "a *b*");
    GIVES("''a ''b", "*a* b");
    GIVES("a'' ''b", "a b");
}

/* Between a letter and punctuation CommonMark reads no delimiter. */
static void emphasis_as_tags(void **state)
{
    (void)state;
    GIVES("'''甲。'''乙", "<strong>甲。</strong>乙");
    GIVES("''甲。''乙", "<em>甲。</em>乙");
    GIVES("'''甲。''' 乙", "**甲。** 乙");
    GIVES("'''甲。'''", "**甲。**");
    GIVES("'''甲。'''，乙", "**甲。**，乙");
    GIVES("甲'''「乙」'''", "甲<strong>「乙」</strong>");
    GIVES("'''「乙」'''", "**「乙」**");
    GIVES("甲 '''(b)''' c", "甲 **(b)** c");
    GIVES("a'''(b)'''c", "a<strong>(b)</strong>c");
    GIVES("a''[[b]]''c", "a<em>[b](https://zh.wikipedia.org/wiki/b \"wikilink\")</em>c");
    GIVES("''[[b]]'' c", "*[b](https://zh.wikipedia.org/wiki/b \"wikilink\")* c");
}

/* A _ has no escape; where it would be emphasis it is a reference. */
static void underscores(void **state)
{
    (void)state;
    GIVES("a_b a__b _ a_", "a_b a__b _ a_");
    GIVES("_a", "_a");
    GIVES("_a b_", "_a b&#95;");
    GIVES("_a_b", "_a_b");
    GIVES("a _b_ c", "a _b&#95; c");
}

static void white_space(void **state)
{
    (void)state;
    GIVES("a  \t b\nc", "a b c");
    GIVES("a \n b ", "a\n\n`b`");
    GIVES("a {{t}} b", "a  b");
    GIVES("a<br>", "a");
    GIVES("a<br>\n\nb", "a\n\nb");
    GIVES("== a <br> b ==", "## a<br /> b");
    GIVES("* a \n*b\t", "  - a\n  - b");
    GIVES("'''a '''", "**a**");
    GIVES("甲\xe3\x80\x80乙&nbsp;丙", "甲\xe3\x80\x80乙\xc2\xa0丙");
}

static void links(void **state)
{
    (void)state;
    GIVES("[[b]]", "[b](https://zh.wikipedia.org/wiki/b \"wikilink\")");
    GIVES("a![[b]]", "a\\![b](https://zh.wikipedia.org/wiki/b \"wikilink\")");
    GIVES("[[b c (d)]]", "[b c (d)](https://zh.wikipedia.org/wiki/b_c_\\(d\\) \"wikilink\")");
    GIVES("[[#s]]", "[\\#s](#s \"wikilink\")");
    GIVES("[[b|]]", "\\[\\[b|\\]\\]");
    GIVES("[http://a b] [http://c] [http://d]", "[b](http://a) [1](http://c) [2](http://d)");
    GIVES("http://a", "<http://a>");
    GIVES("[[File:a b.jpg|c ''d'']]", "[c *d*](https://zh.wikipedia.org/wiki/File:A_b.jpg \"fig:c d\")");
    GIVES("a[[Category:B]] [[Category:C|k]]",
          "a\n\n[Category:B](https://zh.wikipedia.org/wiki/Category:B \"wikilink\") "
          "[Category:C](https://zh.wikipedia.org/wiki/Category:C \"wikilink\")");
}

static void links_in_the_set(void **state)
{
    (void)state;
    static const wm_write_options options = {.no_header = true}, portable = {.no_header = true, .portable_names = true};
    wm_pageset *set = wm_pageset_new();
    wm_buffer out = {0};
    wm_write_counts counts = {0};
    assert_int_equal(wm_pageset_add(set, 0, WM_LIT("A/b?"), NULL), WM_OK);
    assert_int_equal(wm_pageset_add(set, 14, WM_LIT("C"), NULL), WM_OK);
    convert(site, set, &options, WM_LIT("[[a/b?#s|x]] [[b]] [[Category:c]] [http://d] http://e <ref>f</ref>"), &out, &counts);
    assert_slice(wm_buffer_slice(&out),
                 "[x](../Page/A%252Fb%3F.md#s \"wikilink\") [b](https://zh.wikipedia.org/wiki/b \"wikilink\") [1](http://d) "
                 "<http://e> \\[1\\]\n\n[Category:C](../Category/C.md \"wikilink\")\n\n1.  f");
    assert_int_equal(counts.links_inside, 1);
    assert_int_equal(counts.links_outside, 1);
    assert_int_equal(counts.external_links, 2);
    assert_int_equal(counts.categories, 1);
    assert_int_equal(counts.footnotes, 1);
    out.size = 0;
    convert(site, set, &portable, WM_LIT("[[a/b?]]"), &out, NULL);
    assert_true(wm_starts_with(wm_buffer_slice(&out), WM_LIT("[a/b?](../Page/A%252Fb%253F")));
    wm_buffer_free(&out);
    wm_pageset_free(set);
}

static void check_header(const char *lang, const char *name, const char *template, const char *expected)
{
    wm_site *other = make_site(lang, NULL, "https://x.org/wiki/X");
    wm_write_options options = {.shown = {.header = template}};
    wm_buffer out = {0};
    if (name)
        assert_int_equal(wm_site_set_name(other, wm_str(name)), WM_OK);
    convert(other, NULL, &options, WM_LIT("a"), &out, NULL);
    assert_slice(wm_buffer_slice(&out), expected);
    wm_buffer_free(&out);
    wm_site_free(other);
}

static void headers(void **state)
{
    (void)state;
    check_header("zh", NULL, NULL, "> 本文内容由[T](https://x.org/wiki/T)转换而来。\n\n\na");
    check_header("zh-hant", NULL, NULL, "> 本文内容由[T](https://x.org/wiki/T)转换而来。\n\n\na");
    check_header("ja", NULL, NULL, "> この記事は[T](https://x.org/wiki/T)から翻訳されています。\n\n\na");
    check_header("en", NULL, NULL, "> This article is converted from Wikipedia: [T](https://x.org/wiki/T).\n\n\na");
    check_header("en", "My Wiki", NULL, "> This article is converted from My Wiki: [T](https://x.org/wiki/T).\n\n\na");
    check_header("gan", NULL, NULL, "> This article is converted from Wikipedia: [T](https://x.org/wiki/T).\n\n\na");
    check_header("zh", NULL, "%t %u 100%%", "T https://x.org/wiki/T 100%\n\n\na");
}

/* The characters that a title in the header escapes. */
static void header_of_a_title(void **state)
{
    (void)state;
    static const wm_write_options options = {.shown = {.header = NULL}};
    wm_parser *parser = wm_parser_new(site);
    wm_writer *writer = wm_writer_new(site, NULL, &options);
    wm_doc doc = {0};
    wm_buffer out = {0};
    parse(parser, &doc, WM_LIT(""));
    assert_int_equal(wm_write_markdown(writer, &doc, 4, WM_LIT("A b (c*d)?~_&!"), &out, NULL), WM_OK);
    wm_buffer expected = {0};
    wm_buffer_add_str(&expected, "> 本文内容由[");
    wm_title_full(site, 4, WM_LIT(""), &expected);
    wm_buffer_add_str(&expected, "A b \\(c\\*d\\)\\?\\~_\\&!](https://zh.wikipedia.org/wiki/");
    wm_title_full(site, 4, WM_LIT(""), &expected);
    wm_buffer_add_str(&expected, "A_b_\\(c\\*d\\)\\?\\~_\\&!)转换而来。");
    assert_slice(wm_buffer_slice(&out), wm_buffer_cstr(&expected));
    wm_buffer_free(&expected);
    wm_buffer_free(&out);
    wm_doc_free(&doc);
    wm_writer_free(writer);
    wm_parser_free(parser);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(escapes),
        cmocka_unit_test(ampersands),
        cmocka_unit_test(block_starts),
        cmocka_unit_test(emphasis),
        cmocka_unit_test(emphasis_as_tags),
        cmocka_unit_test(underscores),
        cmocka_unit_test(white_space),
        cmocka_unit_test(links),
        cmocka_unit_test(links_in_the_set),
        cmocka_unit_test(headers),
        cmocka_unit_test(header_of_a_title),
    };
    return cmocka_run_group_tests_name("markdown inlines", tests, set_up, tear_down);
}
