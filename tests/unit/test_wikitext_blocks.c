/* test_wikitext_blocks.c - lines: headings, paragraphs, lists, tables.
 *
 * SPDX-License-Identifier: MIT
 */
#include "wikitext_help.h"

static wm_site *site;
static wm_parser *parser;

static int set_up(void **state)
{
    (void)state;
    site = make_site("en", NULL, NULL);
    parser = wm_parser_new(site);
    return parser ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    wm_parser_free(parser);
    wm_site_free(site);
    return 0;
}

#define TREE(source, expected) check_tree(parser, source, expected, __LINE__)
#define NODE(source, expected) check_node_line(parser, source, expected, __LINE__)

static void headings(void **state)
{
    (void)state;
    TREE("==a==\nb", "heading(`a`) paragraph(`b`)");
    TREE("==a== \t", "heading(`a`)");
    TREE("==a==b", "paragraph(`==a==b`)");
    TREE(" ==a==", "indent-pre(pre-line(`==a==`))");
    TREE("==a", "paragraph(`==a`)");
    TREE("==", "paragraph(`==`)");
    TREE("== ==", "heading(` `)");
    TREE("== ''a'' [[b]] ==", "heading(` ` italic(`a`) ` ` wikilink`[[b]]` ` `)");
    NODE("=a=", "heading 0-3 level=1");
    NODE("======a======", "heading 0-13 level=6");
    /* What one side has more belongs to the text. */
    NODE("==a=", "heading 0-4 level=1");
    TREE("==a=", "heading(`=a`)");
    TREE("=a==", "heading(`a=`)");
    TREE("===", "heading(`=`)");
    NODE("=======a=======", "heading 0-15 level=6");
    TREE("=======a=======", "heading(`=a=`)");
}

static void paragraphs_and_rules(void **state)
{
    (void)state;
    TREE("", "");
    TREE("\n \n", "");
    TREE("a\nb", "paragraph(`a` newline`\n` `b`)");
    TREE("a\n\nb", "paragraph(`a`) paragraph(`b`)");
    TREE("a\n \n\nb", "paragraph(`a`) paragraph(`b`)");
    TREE("----", "rule`----`");
    TREE("-----a", "rule`-----` paragraph(`a`)");
    TREE("---", "paragraph(`---`)");
    TREE("a\n----\nb", "paragraph(`a`) rule`----` paragraph(`b`)");
    TREE("{{a}}----", "paragraph(template`{{a}}` `----`)");
}

static void lines_with_a_space(void **state)
{
    (void)state;
    TREE(" a\n b", "indent-pre(pre-line(`a`) pre-line(`b`))");
    TREE("a\n b\nc", "paragraph(`a`) indent-pre(pre-line(`b`)) paragraph(`c`)");
    TREE(" a\n\n b", "indent-pre(pre-line(`a`)) indent-pre(pre-line(`b`))");
    TREE("  a", "indent-pre(pre-line(` a`))");
    TREE(" * a", "indent-pre(pre-line(`* a`))");
    TREE("\ta", "paragraph(`\ta`)");
    TREE(" <div>a</div>", "html-block`<div>` paragraph(`a`) html-block`</div>`");
    TREE("<blockquote>\n a</blockquote>", "blockquote(paragraph(` a`))");
}

static void lists(void **state)
{
    (void)state;
    TREE("*a\n*b", "list(item(paragraph(`a`)) item(paragraph(`b`)))");
    TREE("*a\n**b\n*c", "list(item(paragraph(`a`) list(item(paragraph(`b`)))) item(paragraph(`c`)))");
    TREE("**a", "list(item(list(item(paragraph(`a`)))))");
    TREE("***a\n*b", "list(item(list(item(list(item(paragraph(`a`)))))) item(paragraph(`b`)))");
    TREE("*a\n\n*b", "list(item(paragraph(`a`))) list(item(paragraph(`b`)))");
    TREE("*a\nb", "list(item(paragraph(`a`))) paragraph(`b`)");
    TREE("*\n*a", "list(item`` item(paragraph(`a`)))");
    TREE("{{a}}*b", "paragraph(template`{{a}}` `*b`)");
    NODE("#a", "list 0-2 ordered");
    NODE("*a", "list 0-2 bullet");
    NODE(":a", "list 0-2 definition");
}

static void lists_mixed(void **state)
{
    (void)state;
    TREE("*a\n#b", "list(item(paragraph(`a`))) list(item(paragraph(`b`)))");
    TREE("#a\n#*b\n#c", "list(item(paragraph(`a`) list(item(paragraph(`b`)))) item(paragraph(`c`)))");
    TREE("*#a\n*#b", "list(item(list(item(paragraph(`a`)) item(paragraph(`b`)))))");
    /* Another list in the same item, not another item. */
    TREE("*#a\n**b", "list(item(list(item(paragraph(`a`))) list(item(paragraph(`b`)))))");
    TREE("*a\n*:b\n*c", "list(item(paragraph(`a`) list(description(paragraph(`b`)))) item(paragraph(`c`)))");
    TREE(":*a\n:*b", "list(description(list(item(paragraph(`a`)) item(paragraph(`b`)))))");
    TREE(":a\n::b\n:c", "list(description(paragraph(`a`) list(description(paragraph(`b`)))) description(paragraph(`c`)))");
    TREE(":a\n*b", "list(description(paragraph(`a`))) list(item(paragraph(`b`)))");
    TREE("#a\n##b\n#*c", "list(item(paragraph(`a`) list(item(paragraph(`b`))) list(item(paragraph(`c`)))))");
}

static void definitions(void **state)
{
    (void)state;
    TREE(";a\n:b\n;c\n:d",
         "list(term(paragraph(`a`)) description(paragraph(`b`)) term(paragraph(`c`)) description(paragraph(`d`)))");
    TREE("; a : b", "list(term(paragraph(` a `)) description(paragraph(` b`)))");
    TREE(";a:b:c", "list(term(paragraph(`a`)) description(paragraph(`b:c`)))");
    TREE(":a:b", "list(description(paragraph(`a:b`)))");
    TREE("*;a:b", "list(item(list(term(paragraph(`a`)) description(paragraph(`b`)))))");
    TREE(";;a:b", "list(term(paragraph(`a`)) description(list(term(paragraph(`b`)))))");
    TREE(";a:", "list(term(paragraph(`a`)) description``)");
    /* What the term opens it also ends. */
    TREE(";<ul><li>a:b", "list(term(list(item(paragraph(`a:b`)))))");
    TREE(";<blockquote>a</blockquote>:b", "list(term(blockquote(paragraph(`a`))) description(paragraph(`b`)))");
}

static void colons_that_do_not_divide(void **state)
{
    (void)state;
    TREE(";[[a:b]]:c", "list(term(paragraph(wikilink`[[a:b]]`)) description(paragraph(`c`)))");
    TREE(";[[a|b:c]]:d", "list(term(paragraph(wikilink(`b:c`))) description(paragraph(`d`)))");
    TREE(";[http://a b:c]:d", "list(term(paragraph(external-link(`b:c`))) description(paragraph(`d`)))");
    TREE(";http://a.b/c :d", "list(term(paragraph(autolink`http://a.b/c` ` `)) description(paragraph(`d`)))");
    TREE(";http://a.b: d", "list(term(paragraph(autolink`http://a.b`)) description(paragraph(` d`)))");
    TREE(";''a:b'':c", "list(term(paragraph(italic(`a:b`))) description(paragraph(`c`)))");
    TREE(";<b>a:b</b>:c",
         "list(term(paragraph(html-tag`<b>` `a:b` html-tag`</b>`)) description(paragraph(`c`)))");
    TREE(";<span title=\"a:b\">c</span>:d",
         "list(term(paragraph(html-tag`<span title=\"a:b\">` `c` html-tag`</span>`)) description(paragraph(`d`)))");
    TREE(";a<nowiki>:</nowiki>b:c",
         "list(term(paragraph(`a` nowiki`<nowiki>:</nowiki>` `b`)) description(paragraph(`c`)))");
    TREE(";{{a:b}}:c", "list(term(paragraph(template`{{a:b}}`)) description(paragraph(`c`)))");
    TREE(";-{a:b}-:c", "list(term(paragraph(`-{a:b}-`)) description(paragraph(`c`)))");
}

static void html_lists(void **state)
{
    (void)state;
    TREE("<ul><li>a<li>b</ul>", "list(item(paragraph(`a`)) item(paragraph(`b`)))");
    TREE("<ol>\n<li>a</li>\n<li>b</li>\n</ol>", "list(item(paragraph(`a`)) item(paragraph(`b`)))");
    TREE("<ul><li>a<ol><li>b</ol></ul>", "list(item(paragraph(`a`) list(item(paragraph(`b`)))))");
    TREE("<ul><li>\n* a\n</ul>", "list(item(list(item(paragraph(` a`)))))");
    NODE("<ol><li>a</ol>", "list 0-14 ordered html");
}

static void tables(void **state)
{
    (void)state;
    TREE("{|\n|a||b\n|-\n!c!!d\n|}",
         "table(row(cell(paragraph(`a`)) cell(paragraph(`b`))) row(cell(paragraph(`c`)) cell(paragraph(`d`))))");
    /* !! parts cells behind ! only, || behind both. */
    TREE("{|\n|a!!b\n!c||d\n|}", "table(row(cell(paragraph(`a!!b`)) cell(paragraph(`c`)) cell(paragraph(`d`))))");
    TREE("{|\n|a\nb\n\nc\n|}", "table(row(cell(paragraph(`a`) paragraph(`b`) paragraph(`c`))))");
    TREE("{|\n|\n*a\n*b\n|c\n|}", "table(row(cell(list(item(paragraph(`a`)) item(paragraph(`b`)))) cell(paragraph(`c`))))");
    TREE("{|\n|-\n|-\n|a\n|}", "table(row`|-` row(cell(paragraph(`a`))))");
    TREE("{|\n|}", "table`{|\n|}`");
    TREE("{|\n|}b", "table`{|\n|}` paragraph(`b`)");
    TREE(" {|\n|a\n |}", "table(row(cell(paragraph(`a`))))");
    TREE("a\n{|\n|b\n|}\nc", "paragraph(`a`) table(row(cell(paragraph(`b`)))) paragraph(`c`)");
    TREE(":{|\n|a\n|}", "list(description(table(row(cell(paragraph(`a`))))))");
    TREE("|-\n|a", "paragraph(`|-` newline`\n` `|a`)");
    TREE("{|\na\n|}", "table(paragraph(`a`))");
    NODE("{|\n!a\n|b\n|}", "cell 3-5 header");
    NODE("{|\n!a\n|b\n|}", "cell 6-8");
}

static void tables_nested_and_unclosed(void **state)
{
    (void)state;
    TREE("{|\n|a\n{|\n|b\n|}\n|}", "table(row(cell(paragraph(`a`) table(row(cell(paragraph(`b`)))))))");
    TREE("{|\n|a\n{|\n|b\n|}\nc\n|d\n|}",
         "table(row(cell(paragraph(`a`) table(row(cell(paragraph(`b`)))) paragraph(`c`)) cell(paragraph(`d`))))");
    TREE("{|\n|a", "table(row(cell(paragraph(`a`))))");
    TREE("{|\n|a\n{|\n|b", "table(row(cell(paragraph(`a`) table(row(cell(paragraph(`b`)))))))");
    TREE("{|", "table`{|`");
    TREE("|}", "paragraph(`|}`)");
    TREE("{|\n{{a}}\n|b\n|}", "table(template`{{a}}` row(cell(paragraph(`b`))))");
    TREE("{|\n|''a\n|b''\n|}", "table(row(cell(paragraph(italic(`a`))) cell(paragraph(`b` italic`''`))))");
}

static void captions(void **state)
{
    (void)state;
    TREE("{|\n|+ a\n|b\n|}", "table(caption(paragraph(`a`)) row(cell(paragraph(`b`))))");
    TREE("{|\n|+ style=x | a\n|}", "table(caption(paragraph(`a`)))");
    TREE("{|\n|+ a\nb\n|}", "table(caption(paragraph(`a` newline`\n` `b`)))");
}

static void cell_attributes(void **state)
{
    (void)state;
    TREE("{|\n|x|y|z\n|}", "table(row(cell(paragraph(`y|z`))))");
    TREE("{|\n|x=1||y=1|z\n|}", "table(row(cell(paragraph(`x=1`)) cell(paragraph(`z`))))");
    TREE("{|\n|[[a|b]]|c\n|}", "table(row(cell(paragraph(wikilink(`b`) `|c`))))");
    TREE("{|\n|{{a|b}}c\n|}", "table(row(cell(paragraph(template`{{a|b}}` `c`))))");
    NODE("{|\n|style=\"a\"|b\n|}", "cell 3-15 attributes=\"style=\\\"a\\\"\"");
    NODE("{|\n|a{{b}}=c|d\n|}", "cell 3-14 attributes=\"a=c\"");
    NODE("{|\n|align=right|b\n|}", "cell 3-17 attributes=\"align=right\" right");
    NODE("{|\n|style=\"text-align: center\"|b\n|}", "cell 3-32 attributes=\"style=\\\"text-align: center\\\"\" center");
    NODE("{| class=\"{{a}}\" id=b\n|-  c=d\n|}", "table 0-32 attributes=\"class=\\\"\\\" id=b\"");
    NODE("{| class=\"{{a}}\" id=b\n|-  c=d\n|}", "row 22-29 attributes=\"c=d\"");
}

/* As HTML limits them. */
static void spans(void **state)
{
    (void)state;
    NODE("{|\n|rowspan=2 colspan=\"3\"|b\n|}", "cell 3-27 attributes=\"rowspan=2 colspan=\\\"3\\\"\" colspan=3 rowspan=2");
    NODE("{|\n|rowspan=0|b\n|}", "cell 3-15 attributes=\"rowspan=0\" rowspan=0");
    NODE("{|\n|colspan=0|b\n|}", "cell 3-15 attributes=\"colspan=0\"");
    NODE("{|\n|rowspan=65535|b\n|}", "cell 3-19 attributes=\"rowspan=65535\" rowspan=65534");
    NODE("{|\n|colspan=1001|b\n|}", "cell 3-18 attributes=\"colspan=1001\" colspan=1000");
    NODE("{|\n|colspan=99999999999999999999|b\n|}", "cell 3-34 attributes=\"colspan=99999999999999999999\" colspan=1000");
    NODE("{|\n|rowspan=-2|b\n|}", "cell 3-16 attributes=\"rowspan=-2\"");
    NODE("{|\n|rowspan=x|b\n|}", "cell 3-15 attributes=\"rowspan=x\"");
}

static void html_blocks(void **state)
{
    (void)state;
    TREE("<div>a</div>", "html-block`<div>` paragraph(`a`) html-block`</div>`");
    TREE("a<div>b", "paragraph(`a`) html-block`<div>` paragraph(`b`)");
    TREE("</div>", "paragraph(include-tag`</div>`)");
    TREE("<div", "paragraph(`<div`)");
    TREE("<p>a</p>", "paragraph(`a`)");
    TREE("<hr>", "rule`<hr>`");
    TREE("<blockquote>a\n\nb</blockquote>c", "blockquote(paragraph(`a`) paragraph(`b`)) paragraph(`c`)");
    TREE("<blockquote>a", "blockquote(paragraph(`a`))");
    NODE("<div class=\"x\" {{y}}>", "html-block 0-21 \"div\" raw=\"<div class=\\\"x\\\" >\" attributes=\"class=\\\"x\\\"\"");
    TREE("<poem>a\nb<td></poem>", "poem(paragraph(`a` hard-break`\n` `b`) html-block`<td>`)");
}

static void categories_and_switches(void **state)
{
    (void)state;
    TREE("[[Category:a]]", "category`[[Category:a]]`");
    TREE("a\n[[Category:b]]\n\nc", "paragraph(`a`) category`[[Category:b]]` paragraph(`c`)");
    TREE("a [[Category:b]] c", "paragraph(`a` category`[[Category:b]]` ` c`)");
    TREE("a\n[[Category:b]]\nc", "paragraph(`a` category`[[Category:b]]` newline`\n` `c`)");
    TREE("* a\n<!-- x -->\n[[Category:b]]", "list(item(paragraph(` a`))) comment`<!-- x -->\n` category`[[Category:b]]`");
    TREE("* a\n[[Category:b]]\n* c", "list(item(paragraph(` a`)) category`[[Category:b]]` item(paragraph(` c`)))");
    TREE("* a\n\n<noinclude>[[Category:b]] [[Category:c]]</noinclude>\nd",
         "list(item(paragraph(` a`))) include-tag`<noinclude>` category`[[Category:b]]` category`[[Category:c]]` include-tag`</noinclude>` paragraph(`d`)");
    TREE("[[:Category:a]]", "paragraph(wikilink`[[:Category:a]]`)");
    TREE("__TOC__\na __NOTOC__ __NO__", "switch`__TOC__` paragraph(`a ` switch`__NOTOC__` ` __NO__`)");
    NODE("[[Category:X y| k ]]", "category 0-20 page typed=\"Category:X y\" ns=14 title=\"X y\" sort=\" k \" label");
    NODE("[[category:x]]", "category 0-14 page typed=\"category:x\" ns=14 title=\"X\"");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(headings),
        cmocka_unit_test(paragraphs_and_rules),
        cmocka_unit_test(lines_with_a_space),
        cmocka_unit_test(lists),
        cmocka_unit_test(lists_mixed),
        cmocka_unit_test(definitions),
        cmocka_unit_test(colons_that_do_not_divide),
        cmocka_unit_test(html_lists),
        cmocka_unit_test(tables),
        cmocka_unit_test(tables_nested_and_unclosed),
        cmocka_unit_test(captions),
        cmocka_unit_test(cell_attributes),
        cmocka_unit_test(spans),
        cmocka_unit_test(html_blocks),
        cmocka_unit_test(categories_and_switches),
    };
    return cmocka_run_group_tests_name("wikitext blocks", tests, set_up, tear_down);
}
