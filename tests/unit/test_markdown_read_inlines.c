/* test_markdown_read_inlines.c - links, emphasis, TeX, notes and memberships of Markdown as a tree.
 *
 * SPDX-License-Identifier: MIT
 */
#include "reader_help.h"

static void test_emphasis(void **state)
{
    (void)state;
    READS("**a** *b* ***c*** ~~d~~", "paragraph(bold(`a`) ` ` italic(`b`) ` ` italic(bold(`c`)) ` ` strike(`d`))");
    READS("<strong>a</strong><em>b</em><del>c</del><strike>d</strike>", "paragraph(bold(`a`) italic(`b`) strike(`c`) strike(`d`))");
    READS("<strong>a *b* c</strong> d*", "paragraph(bold(`a ` italic(`b`) ` c`) ` d*`)");
    READS("<em>a <strong>b</em> c</strong>", "paragraph(italic(`a ` html-tag<<strong>> `b`) ` c` html-tag<</strong>>)");
    READS("a <b>b</b> <strong></strong>", "paragraph(`a ` html-tag<<b>> `b` html-tag<</b>> ` ` html-tag<<strong>> html-tag<</strong>>)");
    READS("a <code>b *c*</code> <sub>d</sub>",
          "paragraph(`a ` code-span(`b ` italic(`c`)) ` ` html-tag<<sub>> `d` html-tag<</sub>>)");
    READS("a<br>b<br />\nc", "paragraph(`a` hard-break `b` hard-break `c`)");
    READS("## a<br />b", "heading2(`a` hard-break `b`)");
}

static void test_page_links(void **state)
{
    (void)state;
    const wm_read_options clean = {.style = WM_STYLE_CLEAN};
    READS("[a](../Page/B_c.md \"wikilink\")", "paragraph(wikilink<B c>(`a`))");
    READS("[a](B_c.md#d_e)", "paragraph(wikilink<B c#d e>(`a`))");
    READS("[a](./B.md)", "paragraph(wikilink<B>(`a`))");
    READS("[a](../Page/B%252FC%3F.md \"wikilink\")", "paragraph(wikilink<B/C?>(`a`))");
    READS("[a](../Help/B.md)", "paragraph(wikilink<Help:B>(`a`))");
    READS("[a](../Category/B.md \"wikilink\")", "paragraph(wikilink<:Category:B>(`a`))");
    READS("[a](#b_c \"wikilink\")", "paragraph(wikilink<#b c>(`a`))");
    READS("[a](https://zh.wikipedia.org/wiki/b_\\(c\\) \"wikilink\")", "paragraph(wikilink<b (c)>(`a`))");
    READS("[a](https://zh.wikipedia.org/wiki/B%25)", "paragraph(wikilink<B%>(`a`))");
    READS("[a](https://zh.wikipedia.org/wiki/:en:B \"wikilink\")", "paragraph(wikilink<:en:B>(`a`))");
    READS("x [a](https://zh.wikipedia.org/wiki/:Category:B \"wikilink\")", "paragraph(`x ` wikilink<:Category:B>(`a`))");
    READS("x [a](https://zh.wikipedia.org/wiki/File:B.jpg \"wikilink\")", "paragraph(`x ` wikilink<:File:B.jpg>(`a`))");
    READS("[a][b]\n\n[b]: ../Page/C.md \"wikilink\"", "paragraph(wikilink<C>(`a`))");
    /* addresses as browsers show them */
    READS("[a](https://zh.wikipedia.org/wiki/%E4%B8%81)", "paragraph(external<https://zh.wikipedia.org/wiki/%E4%B8%81>(`a`))");
    READS("[a](https://zh.wikipedia.org/wiki/B?action=edit)", "paragraph(external<https://zh.wikipedia.org/wiki/B?action=edit>(`a`))");
    READS("[a](https://zh.wikipedia.org/wiki/B:%3D/c)", "paragraph(external<https://zh.wikipedia.org/wiki/B:%3D/c>(`a`))");
    READS("[a](https://zh.wikipedia.org/wiki/B:%3D/c \"wikilink\")", "paragraph(wikilink<B:=/c>(`a`))");
    READS("[a](https://zh.wikipedia.org/wiki/B?)", "paragraph(wikilink<B?>(`a`))");
    READS_WITH(&clean, "[a](https://zh.wikipedia.org/wiki/B?action=edit)", "paragraph(external<https://zh.wikipedia.org/wiki/B?action=edit>(`a`))");
    READS_WITH(&clean, "[a](https://zh.wikipedia.org/wiki/B%3D)", "paragraph(external<https://zh.wikipedia.org/wiki/B%3D>(`a`))");
    READS_WITH(&clean, "[a](https://zh.wikipedia.org/wiki/B%3F)", "paragraph(wikilink<B?>(`a`))");
    READS_WITH(&clean, "[a](https://zh.wikipedia.org/wiki/%E4%B8%81)", "paragraph(wikilink<丁>(`a`))");
    /* no title */
    READS("[a](https://zh.wikipedia.org/wiki/B{c \"wikilink\")", "paragraph(external<https://zh.wikipedia.org/wiki/B{c>(`a`))");
}

static void test_external_links(void **state)
{
    (void)state;
    READS("[a *b*](http://u/\\(v\\))", "paragraph(external<http://u/(v)>(`a ` italic(`b`)))");
    READS("<http://u/?a=b&c>", "paragraph(autolink<http://u/?a=b&c>)");
    READS("[http://u/a b](http://u/a%20b)", "paragraph(autolink<http://u/a b>)");
    READS("[1](http://u) [2](http://v) [2](http://w) [4](http://x)",
          "paragraph(numbered<http://u> ` ` numbered<http://v> ` ` external<http://w>(`2`) ` ` external<http://x>(`4`))");
    READS("<a@b.c> [d](mailto:e@f.g)", "paragraph(external<mailto:a@b.c>(`a@b.c`) ` ` external<mailto:e@f.g>(`d`))");
    READS("http://u", "paragraph(autolink<http://u>)");
    READS("http\\://u", "paragraph(`http://u`)");
    READS("a <a href=\"http://u\">b *c*</a> <a href=\"../Page/D.md\">d</a> <a href=\"http://v\">http://v</a>",
          "paragraph(`a ` external<http://u>(`b ` italic(`c`)) ` ` wikilink<D>(`d`) ` ` autolink<http://v>)");
    READS("<a>b</a> <a href=\"http://u\">[c](http://v)</a>", "paragraph(`b` ` ` external<http://v>(`c`))");
    READS_TELLING("[a](http://u \"b\")", "paragraph(external<http://u>(`a`))", "1: the link's title \"b\" cannot be kept\n");
    READS_TELLING("[a]() [b](c/d.png)", "paragraph(`a b`)",
                  "1: the link to \"\" leads to no page: only its words are kept\n"
                  "1: the link to \"c/d.png\" leads to no page: only its words are kept\n");
}

static void test_images(void **state)
{
    (void)state;
    READS("[c *d*](https://zh.wikipedia.org/wiki/File:A_b.jpg \"fig:c d\")", "paragraph(image<File:A b.jpg>(`c ` italic(`d`)))");
    READS("[A b.jpg](https://zh.wikipedia.org/wiki/File:A_b.jpg \"fig:A b.jpg\")", "paragraph(image<File:A b.jpg>)");
    READS("![c](https://zh.wikipedia.org/wiki/File:A.jpg)", "paragraph(image<File:A.jpg>(`c`))");
    READS("![c](File:a.jpg)", "paragraph(image<File:A.jpg>(`c`))");
    READS("![c](images/a_b.jpg)", "paragraph(image<File:A b.jpg>(`c`))");
    READS("a <img src=\"File:A.jpg\" alt=\"c d\"> b", "paragraph(`a ` image<File:A.jpg>(`c d`) ` b`)");
    READS_TELLING("![c](http://u/a.jpg)", "paragraph(external<http://u/a.jpg>(`c`))",
                  "1: the image http://u/a.jpg is not on the wiki: it becomes a link\n");
}

static void test_math(void **state)
{
    (void)state;
    READS("a \\(x^2 \\{y_1\\} \\\\ z\\) b", "paragraph(`a ` math<x^2 \\{y_1\\} \\\\ z> ` b`)");
    READS("\\(a \\* b \\< c &#95; \\~ \\`\\)", "paragraph(math<a * b < c _ ~ `>)");
    READS("\\(\\ce{H2O}\\)", "paragraph(chem<H2O>)");
    READS("\\[\\frac{a}{b}\\]", "paragraph(math-block<\\frac{a}{b}>)");
    READS("\\[x^2\\]", "paragraph(math-block<x^2>)");
    READS("a \\[x\\] \\[x^2\\]", "paragraph(`a [x] [x^2]`)");
    READS("\\[a\\]", "paragraph(`[a]`)");
    READS("a \\\\(b\\\\)", "paragraph(`a \\(b\\)`)");
    READS("\\(a b", "paragraph(`(a b`)");
    READS("`\\(a\\)` \\(b\\)", "paragraph(code-span(`\\(a\\)`) ` ` math<b>)");
    READS("    \\(a_b\\)", "pre<\\(a_b\\)>");
    READS("**\\(a\\)** b", "paragraph(bold(math<a>) ` b`)");
    READS("[a](http://u/\\(v\\)) [\\(x\\)](http://w)", "paragraph(external<http://u/(v)>(`a`) ` ` external<http://w>(math<x>))");
    READS("<span title=\"\\(a\\)\">b</span>", "paragraph(html-tag<<span title=\"\\(a\\)\">> `b` html-tag<</span>>)");
}

static void test_notes(void **state)
{
    (void)state;
    READS("a\\[1\\] b\\[2\\]\n\n1.  c *d*\n2.\n", "paragraph(`a` ref(paragraph(`c ` italic(`d`))) ` b` ref)");
    READS("a\\[1\\] b\\[1\\]\n\n1.  c", "paragraph(`a` ref<note1>(paragraph(`c`)) ` b` ref<note1>-again)");
    READS("  - a\\[1\\]\n\n<!-- end list -->\n\n1.  c", "bullets(item(paragraph(`a` ref(paragraph(`c`)))))");
    /* numbers as people leave them */
    READS("a\\[2\\] b\\[4\\]\n\n2.  c\n4.  d", "paragraph(`a` ref(paragraph(`c`)) ` b` ref(paragraph(`d`)))");
    READS("a\\[2\\] b\\[1\\]\n\n1.  c\n1.  d", "paragraph(`a` ref(paragraph(`d`)) ` b` ref(paragraph(`c`)))");
    READS("a\\[1\\] b\\[7\\]\n\n1.  c", "paragraph(`a` ref(paragraph(`c`)) ` b[7]`)");
    READS("a\\[1\\]\n\n1.  c\\[2\\]\n2.  d", "paragraph(`a` ref(paragraph(`c` ref(paragraph(`d`)))))");
    READS("<table><tr><td>a[1]</td></tr></table>\n\n1.  c", "table(row(td(paragraph(`a` ref(paragraph(`c`))))))");
    READS("a[^x] b[^x]\n\n[^x]: c", "paragraph(`a` ref<x>(paragraph(`c`)) ` b` ref<x>-again)");
    READS("a\\[1\\] b[^q]\n\n1.  c\n\n[^q]: d\n\n    e", "paragraph(`a` ref(paragraph(`c`)) ` b` ref(paragraph(`d`) paragraph(`e`)))");
    READS_TELLING("a\\[1\\]\n\n1.  c\n2.  d", "paragraph(`a` ref(paragraph(`c`)))",
                  "4: nothing refers to note 2: it is left out\n");
    READS_TELLING("a[^x]\n\n```\n[^z]: c\n```\n\n[^x]: d\n\n[^y]: e\n", "paragraph(`a` ref(paragraph(`d`))) pre<[^z]: c>",
                  "9: nothing refers to note [^y]: it is left out\n");
    READS_TELLING("a\n\n[^q]: x [^r]\n\n[^r]: y [^q]", "paragraph(`a`)",
                  "5: only notes that nothing refers to name [^r]: it is left out\n"
                  "3: only notes that nothing refers to name [^q]: it is left out\n");
    READS_TELLING("[^q]:[^q]enn", "", "1: only notes that nothing refers to name [^q]: it is left out\n");
}

/* Where the markers do not say that they are, nothing is a note. */
static void test_no_notes(void **state)
{
    (void)state;
    READS("a\n\n1.  c", "paragraph(`a`) numbers(item(paragraph(`c`)))");
    READS("a\\[1\\]", "paragraph(`a[1]`)");
    READS("a\\[1\\]\n\n1.  c\n\nd", "paragraph(`a[1]`) numbers(item(paragraph(`c`))) paragraph(`d`)");
    READS("a\\[1\\]\n\n1.  c\n2.  d\n3.  e", "paragraph(`a[1]`) numbers(item(paragraph(`c`)) item(paragraph(`d`)) item(paragraph(`e`)))");
    READS("a `[1]` \\[01\\]\n\n1.  c", "paragraph(`a ` code-span(`[1]`) ` [01]`) numbers(item(paragraph(`c`)))");
    /* a note that only itself refers to */
    READS("a\n\n1.  c\\[1\\]", "paragraph(`a`) numbers(item(paragraph(`c[1]`)))");
}

static void test_memberships(void **state)
{
    (void)state;
#define BASE "https://zh.wikipedia.org/wiki/"
    READS("a\n\n[Category:X](" BASE "Category:X \"wikilink\") [Category:Y z](../Category/Y_z.md \"wikilink\")\n\n1.  n",
          "paragraph(`a`) numbers(item(paragraph(`n`))) category<Category:X> category<Category:Y z>");
    READS("[分类:X](" BASE "分类:X)", "category<分类:X>");
    READS("[Category:X](" BASE ":Category:X \"wikilink\")", "paragraph(wikilink<:Category:X>(`Category:X`))");
    READS("[Category:X](" BASE "Category:X \"wikilink\")\n\na",
          "paragraph(wikilink<:Category:X>(`Category:X`)) paragraph(`a`)");
    READS("[en:X](" BASE "en:X \"wikilink\") [de:Y z](" BASE "de:Y_z \"wikilink\")",
          "paragraph(language<en:X>(`en:X`) ` ` language<de:Y z>(`de:Y z`))");
    READS("a [b](" BASE "en:X \"wikilink\")", "paragraph(`a ` wikilink<:en:X>(`b`))");
    READS("a[1]\n\n[Category:X](" BASE "Category:X \"wikilink\")\n\n1.  n", "paragraph(`a` ref(paragraph(`n`))) category<Category:X>");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_emphasis),       cmocka_unit_test(test_page_links), cmocka_unit_test(test_external_links),
        cmocka_unit_test(test_images),         cmocka_unit_test(test_math),       cmocka_unit_test(test_notes),
        cmocka_unit_test(test_no_notes),       cmocka_unit_test(test_memberships),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
