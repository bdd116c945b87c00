/* test_markdown_read.c - blocks of Markdown as a tree.
 *
 * SPDX-License-Identifier: MIT
 */
#include "reader_help.h"

#include <time.h>

static void test_paragraphs_and_headings(void **state)
{
    (void)state;
    READS("", "");
    READS("a\nb\n\nc", "paragraph(`a` newline `b`) paragraph(`c`)");
    READS("a\\\nb  \nc", "paragraph(`a` hard-break `b` hard-break `c`)");
    READS("# a\n\n###\n\nb\n-", "heading1(`a`) heading3 heading2(`b`)");
    READS("-----\n\n* * *", "rule rule");
    READS("> a\n>\n> b\n\nc", "blockquote(paragraph(`a`) paragraph(`b`)) paragraph(`c`)");
    READS("a \\* \\[b\\] &lt;c&gt; &#95; 5 &copy;", "paragraph(`a * [b] <c> _ 5 ©`)");
}

static void test_lists(void **state)
{
    (void)state;
    READS("  - a\n  - b\n      - c\n  - d",
          "bullets(item(paragraph(`a`)) item(paragraph(`b`) bullets(item(paragraph(`c`)))) item(paragraph(`d`)))");
    READS("  - a\n\n  - b", "bullets(item(paragraph(`a`)) item(paragraph(`b`)))");
    READS("1.  a\n2.\n3.  b", "numbers(item(paragraph(`a`)) item item(paragraph(`b`)))");
    READS("  -   - a", "bullets(item(bullets(item(paragraph(`a`)))))");
    READS("  - a\n\n<!-- end list -->\n\n  - b", "bullets(item(paragraph(`a`))) bullets(item(paragraph(`b`)))");
    READS("  - [ ] a", "bullets(item(paragraph(`☐` ` a`)))");
    READS("  - \\[ \\] a", "bullets(item(paragraph(`[ ] a`)))");
    READS_TELLING("4. a\n5. b\n\nc", "numbers(item(paragraph(`a`)) item(paragraph(`b`))) paragraph(`c`)",
                  "1: this list begins with 4; wikitext counts from 1\n");
}

static void test_definition_lists(void **state)
{
    (void)state;
    READS("  - t\n    d", "definitions(term(paragraph(`t`)) description(paragraph(`d`)))");
    READS("  - t\n    d\n    e\n  - u",
          "definitions(term(paragraph(`t`)) description(paragraph(`d`)) description(paragraph(`e`)) term(paragraph(`u`)))");
    READS("  -\n    d", "definitions(description(paragraph(`d`)))");
    READS("  -\n    d\n\n      -\n        e",
          "definitions(description(paragraph(`d`) definitions(description(paragraph(`e`)))))");
    /* an item apart from the one before needs a term of its own */
    READS("  -\n    d\n  -\n    e", "definitions(description(paragraph(`d`)) term description(paragraph(`e`)))");
    /* a line break is none of the list's */
    READS("  - a\\\n    b", "bullets(item(paragraph(`a` hard-break `b`)))");
    READS("  -\n  - a", "bullets(item item(paragraph(`a`)))");
    READS("  -\n      -\n      - a", "bullets(item(bullets(item item(paragraph(`a`)))))");
    READS("  -\n      - a", "definitions(description(bullets(item(paragraph(`a`)))))");
    READS("  - a\n\n      -\n        b\n  - c",
          "bullets(item(paragraph(`a`) definitions(description(paragraph(`b`)))) item(paragraph(`c`)))");
}

static void test_code(void **state)
{
    (void)state;
    READS("    a\n      b", "pre<a\n  b>");
    READS("```\na\n\n```", "pre<a\n>");
    READS("``` c\nx;\n```", "code:c<x;>");
    READS("~~~ py numberLines\nx\n~~~", "code:py:line<x>");
    READS("`a`\n` b`", "indent-pre(pre-line(`a`) pre-line(` b`))");
    READS("`a` [`b`](http://u)\n`c`", "indent-pre(pre-line(`a` ` ` external<http://u>(`b`)) pre-line(`c`))");
    READS("`a`", "paragraph(code-span(`a`))");
    READS("`  a`", "indent-pre(pre-line(`  a`))");
    READS("`a`\nb", "paragraph(code-span(`a`) newline `b`)");
    READS("`a`<!-- -->`b`", "paragraph(code-span(`a`) code-span(`b`))");
    /* in a list such lines are those of a definition list */
    READS("  - `a`\n    `b`", "definitions(term(paragraph(code-span(`a`))) description(paragraph(code-span(`b`))))");
    READS("1.  `a`\n    `b`\n\nc", "numbers(item(indent-pre(pre-line(`a`) pre-line(`b`)))) paragraph(`c`)");
}

static void test_pipe_tables(void **state)
{
    (void)state;
    READS("| a | b |\n| - | - |\n| c |   |\n", "table(row(th(paragraph(`a`)) th(paragraph(`b`))) row(td(paragraph(`c`)) td))");
    READS("|   |   |\n| - | - |\n| c | d |", "table(row(td(paragraph(`c`)) td(paragraph(`d`))))");
    READS("|   |\n| - |", "table(row(th))");
    READS("|    | a   |     |\n| -- | :-: | --: |\n| b  | c   | d   |\n| e | f | g |",
          "table(row(th th:center(paragraph(`a`)) th:right) row(td(paragraph(`b`)) td(paragraph(`c`)) td(paragraph(`d`))) "
          "row(td(paragraph(`e`)) td(paragraph(`f`)) td(paragraph(`g`))))");
    READS("|   |\n| :- |\n| a |", "table(row(td:left(paragraph(`a`))))");
    READS("| a\\|b | `c\\|d` |\n| - | - |\n\nx",
          "table(row(th(paragraph(`a|b`)) th(paragraph(code-span(`c|d`))))) paragraph(`x`)");
    READS_TELLING("| a |\n| - |\n| b |\n| c\\|d | e | f", "table(row(th(paragraph(`a`))) row(td(paragraph(`b`))) row(td(paragraph(`c|d`))))",
                  "4: this row has more cells than the table has columns: 2 are left out\n");
    READS("| a<br />b |\n| - |\n| **c** \\(x\\|y\\) |",
          "table(row(th(paragraph(`a` hard-break `b`))) row(td(paragraph(bold(`c`) ` ` math<x|y>))))");
}

static void test_html_blocks(void **state)
{
    (void)state;
    READS("<div class=\"x\">\n\na\n\n</div>", "html-block<<div class=\"x\">> paragraph(`a`) html-block<</div>>");
    READS("<div>*a* &amp; <b>b</b></div>",
          "html-block<<div>> paragraph(`*a* & ` html-tag<<b>> `b` html-tag<</b>>) html-block<</div>>");
    READS("<table>\n\n<tr>\n\n<td>\n\na\n\n</td>\n\n</tr>\n\n</table>",
          "html-block<<table>> html-block<<tr>> html-block<<td>> paragraph(`a`) html-block<</td>> html-block<</tr>> "
          "html-block<</table>>");
    READS("<references />\n\n<references group=\"a\"/>", "references<<references />> references<<references group=\"a\"/>>");
    READS("<!-- a\nb -->\n\nc <!-- d --> e", "comment<<!-- a\nb -->> paragraph(`c ` comment<<!-- d -->> ` e`)");
    READS("<hr>", "rule");
    READS("<blockquote>a<p>b</blockquote>", "blockquote(paragraph(`a`) paragraph(`b`))");
    READS("<blockquote>\n\n*a*\n\n<blockquote>\n\nb\n\n</blockquote>\n\n</blockquote>\n\nc",
          "blockquote(paragraph(italic(`a`)) blockquote(paragraph(`b`))) paragraph(`c`)");
    READS("> <blockquote>\n\na\n\n</blockquote>",
          "blockquote(html-block<<blockquote>>) paragraph(`a`) html-block<</blockquote>>");
    READS("<ul><li>a<li>b</ul>", "bullets(item(paragraph(`a`)) item(paragraph(`b`)))");
    READS("<dl><dt>a</dt><dd>b</dd></dl>", "definitions(term(paragraph(`a`)) description(paragraph(`b`)))");
    READS("<pre>\na &lt;b\n\n c</pre>", "pre<a <b\n\n c>");
    READS("<h3>a</h3>", "heading3(`a`)");
    READS_TELLING("<?php x ?>\n\na", "paragraph(`a`)", "1: \"<?php x ?>\" has no place on a wiki and is left out\n");
}

static void repeat(wm_buffer *b, const char *s, size_t count)
{
    for (size_t i = 0; i < count; i++)
        wm_buffer_add_str(b, s);
}

/* What stands behind the last tag of a block of HTML is text. */
static void test_words_behind_tags(void **state)
{
    (void)state;
    READS("<!-- c --> words", "comment<<!-- c -->> paragraph(`words`)");
    READS("<div>x</div> words", "html-block<<div>> paragraph(`x`) html-block<</div>> paragraph(`words`)");
    READS("<hr>words", "rule paragraph(`words`)");
    READS("<p>words", "paragraph(`words`)");
    READS("<div>words", "html-block<<div>> paragraph(`words`)");
    READS("<h2>T</h2> words", "heading2(`T`) paragraph(`words`)");
    READS("<ul><li>a</ul> words\n\nb", "bullets(item(paragraph(`a`))) paragraph(`words`) paragraph(`b`)");
    READS("<table><tr><td>a</table> words", "table(row(td(paragraph(`a`)))) paragraph(`words`)");
    READS_TELLING("<?php x ?> words", "paragraph(`words`)", "1: \"<?php x ?>\" has no place on a wiki and is left out\n");
    READS_TELLING("<style>a</style> words", "paragraph(`words`)", "1: \"<style>a</style>\" has no place on a wiki and is left out\n");
    READS_TELLING("a <?php x ?> words", "paragraph(`a ` ` words`)", "1: \"<?php x ?>\" has no place on a wiki and is left out\n");
    READS("\xff\xff<!", "paragraph(`\xef\xbf\xbd\xef\xbf\xbd<!`)");
    READS("\xff\xff\xff\xff\xff\xff\xff <?a", "paragraph(`\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd <?a`)");
    READS("[^a <![CDATA[ b:]: words\nmore d]", "paragraph(`[^a <![CDATA[ b:]: words` newline `more d]`)");
    READS("[^\n\xff\x01] words", "paragraph(`[^` newline `\xef\xbf\xbd\x01] words`)");
    READS("`[^` [^x `]\ny` z] [^a\nb](http://x.y)", "paragraph(code-span(`[^`) ` [^x ` code-span(`] y`) ` z] ` external<http://x.y>(`^a` newline `b`))");
    READS("a <? words\n\n?>", "paragraph(`a <? words`) paragraph(`?>`)");
}

/* What the tree cannot say is told. */
static void test_told(void **state)
{
    (void)state;
    READS_TELLING("[a]: http://x.y\n[b]: http://z.y\nwords [a]", "paragraph(`words ` external<http://x.y>(`a`))",
                  "2: no link uses the definition of [b]: it is left out\n");
    READS_TELLING("words [a]\n\n> [a]: <http://x.y>\n> [c]:\n> http://z.y", "paragraph(`words ` external<http://x.y>(`a`)) blockquote",
                  "4: no link uses the definition of [c]: it is left out\n");
    READS_TELLING("[a]: http://x.y\nwords\n===\n# [b]: c", "heading1(`words`) heading1(`[b]: c`)",
                  "1: no link uses the definition of [a]: it is left out\n");
    READS_TELLING("[^<b]: c\nwords", "paragraph(`words`)", "1: nothing refers to note [^<b]: it is left out\n");
    READS_TELLING("[^]: words", "", "1: no link uses the definition of [^]: it is left out\n");
    READS_TELLING("[^a b]: words\n[^c\nd]: more", "", "1: no link uses the definition of [^a b]: it is left out\n"
                  "2: no link uses the definition of [^c d]: it is left out\n");
    READS_TELLING("[a\\]\n  b]:\nhttp://x.y", "", "1: no link uses the definition of [a\\]   b]: it is left out\n");
    READS("[a\nb]: http://x.y\n\n[a b]", "paragraph(external<http://x.y>(`a b`))");
    READS("[a\n\nb]: c", "paragraph(`[a`) paragraph(`b]: c`)");
    READS("```\n[a]: http://x.y\n```\n\na\n[b]: c", "pre<[a]: http://x.y> paragraph(`a` newline `[b]: c`)");
    READS_TELLING("``` c more words\na\n```", "code:c<a>", "1: \"more words\" behind the language of the code cannot be kept\n");
    READS_TELLING("<pre>a <!-- b --> c</pre>", "pre<a  c>", "1: \"<!-- b -->\" has no place in code and is left out\n");
    READS_TELLING("<p><a href=\"http://x.y\">a <img src=\"b\" alt=\"words\"> c</a></p>", "paragraph(external<http://x.y>(`a c`))",
                  "1: an image in a link cannot be kept: \"words\" is left out\n");
}

static void test_huge_tables(void **state)
{
    (void)state;
    wm_buffer b = {0};
    wm_site *site = reader_site();
    wm_markdown_reader *reader = wm_markdown_reader_new(site, NULL);
    wm_doc doc = {0};
    repeat(&b, "|a", 900);
    wm_buffer_add_str(&b, "|\n");
    repeat(&b, "|-", 900);
    wm_buffer_add_str(&b, "|\n|b|\n");
    assert_int_equal(wm_read_markdown(reader, &doc, wm_buffer_slice(&b), 0, WM_LIT("T"), NULL), WM_OK);
    assert_int_equal(doc.root->first->type, WM_NODE_TABLE);
    repeat(&b, "|b|\n", 400); /* 360,000 cells */
    assert_int_equal(wm_read_markdown(reader, &doc, wm_buffer_slice(&b), 0, WM_LIT("T"), NULL), WM_OK);
    assert_int_equal(doc.root->first->type, WM_NODE_PARAGRAPH);
    wm_buffer_free(&b);
    wm_doc_free(&doc);
    wm_markdown_reader_free(reader);
    wm_site_free(site);
}

static void test_html_tables(void **state)
{
    (void)state;
    READS("<table>\n<caption>c</caption>\n<thead>\n<tr class=\"header\">\n<th><p>a</p></th>\n</tr>\n</thead>\n<tbody>\n"
          "<tr class=\"odd\">\n<td><p>b<br />\nc</p></td>\n</tr>\n</tbody>\n</table>",
          "table(caption(paragraph(`c`)) row(th(paragraph(`a`))) row(td(paragraph(`b` hard-break `c`))))");
    READS("<table><tr><td rowspan=\"2\" colspan=3 style=\"text-align: right;\">a<td align=center class=x>b</table>",
          "table(row(td:right:colspan3:rowspan2(paragraph(`a`)) td:center<class=x>(paragraph(`b`))))");
    READS("<table><tr><td><ul>\n<li>a\n<ul>\n<li>b</li>\n</ul></li>\n</ul>\n<p>c <strong>d</strong> <em>e</em></p></td></tr></table>",
          "table(row(td(bullets(item(paragraph(`a`) bullets(item(paragraph(`b`))))) paragraph(`c ` bold(`d`) ` ` italic(`e`)))))");
    READS("<table><tr><td><table><tr><td>a</td></tr></table></td><td>b</td></tr></table>",
          "table(row(td(table(row(td(paragraph(`a`))))) td(paragraph(`b`))))");
    READS("<table><tr><td><p><code> a</code>\n<code>b</code></p><pre class=\"c\"><code>x&#10;\ny</code></pre></td></tr></table>",
          "table(row(td(indent-pre(pre-line(` a`) pre-line(`b`)) code:c<x\n\ny>)))");
    READS("<table><tr><td>\\(a &lt; b\\) &amp;lt;</td></tr></table>", "table(row(td(paragraph(math<a < b> ` &lt;`))))");
    READS("<table><tr><td><a href=\"../Page/A.md\" title=\"wikilink\">b</a><a href=\"http://u/\">http://u/</a></td></tr></table>",
          "table(row(td(paragraph(wikilink<A>(`b`) autolink<http://u/>))))");
    READS("<table><tr><td><div><em>a</em> b</div></td></tr></table>",
          "table(row(td(html-block<<div>> paragraph(italic(`a`) ` b`) html-block<</div>>)))");
    READS("<table><tr><td><strong></strong> <small>a</small></td></tr></table>",
          "table(row(td(paragraph(html-tag<<strong>> html-tag<</strong>> ` ` html-tag<<small>> `a` html-tag<</small>>))))");
}

static void test_bytes(void **state)
{
    (void)state;
    READS("\xef\xbb\xbf# a\r\n\r\nb\r\nc", "heading1(`a`) paragraph(`b` newline `c`)");
    READS("a\rb", "paragraph(`a` newline `b`)");
    READS("a\xff" "b \xed\xa0\x80", "paragraph(`a\xef\xbf\xbd" "b \xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd`)");
    READS("a\xef\xb7\x90" "0\xef\xb7\x91 b", "paragraph(`a` `\xef\xb7\x90` `0` `\xef\xb7\x91` ` b`)");
    read_with(NULL, wm_slice_of("a\0b", 3), "paragraph(`a\xef\xbf\xbd" "b`)", "", __LINE__);
}

static void check_header(const wm_read_options *options, const char *markdown, const char *title, const char *url)
{
    wm_site *site = reader_site();
    wm_markdown_reader *reader = wm_markdown_reader_new(site, options);
    wm_doc doc = {0};
    wm_read_info info;
    assert_int_equal(wm_read_markdown(reader, &doc, wm_str(markdown), 0, WM_LIT("T"), &info), WM_OK);
    assert_int_equal(info.has_header, title != NULL);
    if (title) {
        assert_slice(info.title, title);
        assert_slice(info.url, url);
        assert_true(!doc.root->first || doc.root->first->type == WM_NODE_PARAGRAPH);
    }
    wm_doc_free(&doc);
    wm_markdown_reader_free(reader);
    wm_site_free(site);
}

static void test_header(void **state)
{
    (void)state;
    check_header(NULL, "> 本文内容由[甲\\(乙\\)](https://zh.wikipedia.org/wiki/甲\\(乙\\))转换而来。\n\n\na", "甲(乙)",
                 "https://zh.wikipedia.org/wiki/甲(乙)");
    check_header(NULL, "\xef\xbb\xbf> この記事は[A B](u/A_B)から翻訳されています。\r\n\r\na", "A B", "u/A_B");
    check_header(NULL, "> This article is converted from Some: [ Wiki: [A](u).", "A", "u");
    check_header(NULL, "> This article is converted from Wikipedia: [\\[A\\]](u/\\[A\\]).", "[A]", "u/[A]");
    check_header(NULL, "> This article is converted from Wikipedia: [A](u). And more", NULL, NULL);
    check_header(NULL, "a\n\n> 本文内容由[甲](u)转换而来。", NULL, NULL);
    check_header(&(wm_read_options){.keep_header = true}, "> 本文内容由[甲](u)转换而来。", NULL, NULL);
    check_header(&(wm_read_options){.header = "%t (100%%) %u"}, "A \\# B (100%) u\n\na", "A # B", "u");
    check_header(&(wm_read_options){.header = "%t"}, "> 本文内容由[甲](u)转换而来。", "> 本文内容由[甲](u)转换而来。", "");
}

/* Warnings name the lines of the file. */
static void test_lines(void **state)
{
    (void)state;
    READS_TELLING("> 本文内容由[T](u)转换而来。\n\n\na\n\n[b](c/d.png)", "paragraph(`a`) paragraph(`b`)",
                  "6: the link to \"c/d.png\" leads to no page: only its words are kept\n");
}

/* Deep and long things: what is asked is that they end. */
static void test_hostile(void **state)
{
    (void)state;
    static const char *const pieces[] = {"<em>", "<em>a</em>", "</em>", "<table><tr><td>", "<ul><li>", "[1]", "\\(", "\\(x\\)", "\\[x_{", "`", "a\n",
                                         "  - a\n    b\n", "<a href=\"x\">", "<a href=\"http://x\">t</a>", "</a>", "<p", "<!--", "**a ", "[a](", "&copy;", "\\", "<blockquote>",
                                         "</td>", "<td>", "<li>", "<x y=\"", "\xef\xb7\x90", "a <?", "a <!A ", "a <![CDATA[", "<a<?", "](<?", "1. a\n", "  -\n"};
    wm_site *site = reader_site();
    wm_markdown_reader *reader = wm_markdown_reader_new(site, NULL);
    wm_doc doc = {0};
    wm_buffer b = {0};
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++)
        for (int html = 0; html < 2; html++) {
            wm_buffer_clear(&b);
            if (html)
                wm_buffer_add_str(&b, "<div>");
            repeat(&b, pieces[i], 20000);
            wm_buffer_add_str(&b, "\n\n1.  n\n");
            clock_t start = clock();
            assert_int_equal(wm_read_markdown(reader, &doc, wm_buffer_slice(&b), 0, WM_LIT("T"), NULL), WM_OK);
            check_links(&doc);
            double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
            if (seconds > 5)
                fail_msg("20000 of %s take %f s", pieces[i], seconds);
        }
    wm_buffer_free(&b);
    wm_doc_free(&doc);
    wm_markdown_reader_free(reader);
    wm_site_free(site);
}

/* A page that is cut off anywhere is one. */
static void test_truncation(void **state)
{
    (void)state;
    static const char page[] = "> 本文内容由[甲](u)转换而来。\n\n\n**a** \\(x^2\\) \\[1\\] [b](../Page/C.md \"wikilink\")[^q]\n\n"
                               "| a | b |\n| - | - |\n| c | d |\n\n<table>\n<tr>\n<td><p>[1] <a href=\"u\">v</a></p></td>\n</tr>\n"
                               "</table>\n\n  - t\n    d\n\n``` c\nx\n```\n\n[Category:X](https://zh.wikipedia.org/wiki/Category:X "
                               "\"wikilink\")\n\n1.  n &amp; <b>m</b>\n\n[^q]: r\n";
    wm_site *site = reader_site();
    wm_markdown_reader *reader = wm_markdown_reader_new(site, NULL);
    wm_doc doc = {0};
    for (size_t size = 0; size < sizeof page; size++) {
        assert_int_equal(wm_read_markdown(reader, &doc, wm_slice_of(page, size), 0, WM_LIT("T"), NULL), WM_OK);
        check_links(&doc);
    }
    wm_doc_free(&doc);
    wm_markdown_reader_free(reader);
    wm_site_free(site);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_paragraphs_and_headings),
        cmocka_unit_test(test_lists),
        cmocka_unit_test(test_definition_lists),
        cmocka_unit_test(test_code),
        cmocka_unit_test(test_pipe_tables),
        cmocka_unit_test(test_html_blocks),
        cmocka_unit_test(test_html_tables),
        cmocka_unit_test(test_bytes),
        cmocka_unit_test(test_header),
        cmocka_unit_test(test_lines),
        cmocka_unit_test(test_hostile),
        cmocka_unit_test(test_words_behind_tags),
        cmocka_unit_test(test_told),
        cmocka_unit_test(test_huge_tables),
        cmocka_unit_test(test_truncation),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
