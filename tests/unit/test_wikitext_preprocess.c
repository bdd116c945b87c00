/* test_wikitext_preprocess.c - braces, comments, inclusion and extension tags.
 *
 * SPDX-License-Identifier: MIT
 */
#include "wikitext_help.h"

static wm_site *en, *zh;
static wm_parser *parser, *zh_parser;

static int set_up(void **state)
{
    (void)state;
    en = make_site("en", NULL, NULL);
    zh = make_site("zh", NULL, NULL);
    parser = wm_parser_new(en);
    zh_parser = wm_parser_new(zh);
    return parser && zh_parser ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    wm_parser_free(parser);
    wm_parser_free(zh_parser);
    wm_site_free(en);
    wm_site_free(zh);
    return 0;
}

#define TREE(source, expected) check_tree(parser, source, expected, __LINE__)
#define ZH_TREE(source, expected) check_tree(zh_parser, source, expected, __LINE__)
#define NODE(source, expected) check_node_line(parser, source, expected, __LINE__)

static void braces_match_from_the_inside(void **state)
{
    (void)state;
    TREE("x {{a}} y", "paragraph(`x ` template`{{a}}` ` y`)");
    TREE("{{{a}}}", "paragraph(parameter`{{{a}}}`)");
    TREE("{{{{a}}}}", "paragraph(`{` parameter`{{{a}}}` `}`)");
    TREE("{{{{{a}}}}}", "paragraph(template`{{{{{a}}}}}`)");
    TREE("{{{{{{a}}}}}}", "paragraph(parameter`{{{{{{a}}}}}}`)");
    TREE("{{{a}}}}", "paragraph(parameter`{{{a}}}` `}`)");
    TREE("{{{a}}", "paragraph(`{` template`{{a}}`)");
    TREE("{{a}}}", "paragraph(template`{{a}}` `}`)");
    TREE("{{a|{{b|{{c}}}}}}", "paragraph(template`{{a|{{b|{{c}}}}}}`)");
    TREE("{{{a|{{b|{{{c}}}}}}}}", "paragraph(parameter`{{{a|{{b|{{{c}}}}}}}}`)");
    TREE("{a|b}", "paragraph(`{a|b}`)");
    NODE("{{ t x | y }}", "template 0-13 \"t x\"");
    NODE("{{{ p |q}}}", "parameter 0-11 \"p\"");
    NODE("{{#if:a|b}}", "template 0-11 \"#if:a\"");
    NODE("{{t\n|a=b\n}}", "template 0-11 \"t\"");
}

static void unclosed_braces_are_text(void **state)
{
    (void)state;
    TREE("{{a", "paragraph(`{{a`)");
    TREE("a}}", "paragraph(`a}}`)");
    TREE("{{a|{{b}}", "paragraph(`{{a|` template`{{b}}`)");
    TREE("{{a|{{b}} ''c''", "paragraph(`{{a|` template`{{b}}` ` ` italic(`c`))");
    TREE("{{}} {{ }}", "paragraph(`{{}} {{ }}`)");
    TREE("{{|a}}", "paragraph(`{{|a}}`)");
    TREE("{{a|{{}}}}", "paragraph(template`{{a|{{}}}}`)");
}

/* What is open inside braces hides their end. */
static void brackets_and_headings_in_braces(void **state)
{
    (void)state;
    TREE("{{a|[[b]]}}", "paragraph(template`{{a|[[b]]}}`)");
    TREE("{{a|[[b|c]]}}", "paragraph(template`{{a|[[b|c]]}}`)");
    TREE("{{a|[[b}}", "paragraph(`{{a|[[b}}`)");
    TREE("{{a|[[b}}]]", "paragraph(`{{a|[[b}}]]`)");
    TREE("{{a|[b}}", "paragraph(template`{{a|[b}}`)");
    TREE("{{a|\n==b==\n}}", "paragraph(template`{{a|\n==b==\n}}`)");
    TREE("{{a|\n==b}}\n==", "paragraph(`{{a|` newline`\n` `==b}}` newline`\n` `==`)");
    /* A single = may begin a value, but not a second one. */
    TREE("{{a|b\n=c}}", "paragraph(template`{{a|b\n=c}}`)");
    TREE("{{a|b=\n=c}}", "paragraph(`{{a|b=` newline`\n` `=c}}`)");
    /* Outside of braces neither is in the way. */
    TREE("[[b {{a}}", "paragraph(`[[b ` template`{{a}}`)");
}

static void variants(void **state)
{
    (void)state;
    ZH_TREE("-{a|{{b}}}-", "paragraph(`-{a|` template`{{b}}` `}-`)");
    ZH_TREE("-{{a}}-", "paragraph(`-` template`{{a}}` `-`)");
    ZH_TREE("-{{{a}}}-", "paragraph(`-` parameter`{{{a}}}` `-`)");
    ZH_TREE("-{{{{a}}}}-", "paragraph(`-{` parameter`{{{a}}}` `}-`)");
    /* -{ ends at }- only. */
    ZH_TREE("{{a|-{b}-}}", "paragraph(template`{{a|-{b}-}}`)");
    ZH_TREE("{{a|-{b}}}-", "paragraph(`{{a|-{b}}}-`)");
    ZH_TREE("{{a|-{b}}", "paragraph(`{{a|-{b}}`)");
    /* A wiki without variants knows no -{. */
    TREE("{{a|-{b}}}-", "paragraph(template`{{a|-{b}}` `}-`)");
    TREE("{{a|-{b}}", "paragraph(template`{{a|-{b}}`)");
}

static void comments(void **state)
{
    (void)state;
    TREE("a<!-- x -->b", "paragraph(`a` comment`<!-- x -->` `b`)");
    TREE("a <!-- x --> b", "paragraph(`a ` comment`<!-- x -->` ` b`)");
    TREE("a<!-- x", "paragraph(`a` comment`<!-- x`)");
    TREE("a<!-->b-->c", "paragraph(`a` comment`<!-->b-->` `c`)");
    TREE("<!- a -->", "paragraph(`<!- a -->`)");
    TREE("{{a|<!-- }} -->}}", "paragraph(template`{{a|<!-- }} -->}}`)");
    TREE("''<!-- '' -->a''", "paragraph(italic(comment`<!-- '' -->` `a`))");
    TREE("[[a<!-- x -->b]]", "paragraph(wikilink`[[a<!-- x -->b]]`)");
    NODE("[[a<!-- x -->b]]", "wikilink 0-16 page typed=\"ab\" ns=0 title=\"Ab\"");
    NODE("[[a<!-- x -->b]]", "stray comment 3-13");
}

/* Alone on its line a comment takes the line with it. */
static void comments_and_lines(void **state)
{
    (void)state;
    TREE("a\n<!-- x -->\nb", "paragraph(`a` newline`\n` comment`<!-- x -->\n` `b`)");
    TREE("a\n  <!-- x -->  <!-- y -->  \nb",
         "paragraph(`a` newline`\n` comment`  <!-- x -->  ` comment`<!-- y -->  \n` `b`)");
    TREE("a\n<!-- x -->\n\nb", "paragraph(`a`) comment`<!-- x -->\n` paragraph(`b`)");
    TREE("* a\n<!-- x -->\n* b", "list(item(paragraph(` a`)) comment`<!-- x -->\n` item(paragraph(` b`)))");
    TREE("a\n<!-- x --> b\nc", "paragraph(`a`) comment`<!-- x -->` indent-pre(pre-line(`b`)) paragraph(`c`)");
    TREE("<!-- x -->* a", "comment`<!-- x -->` list(item(paragraph(` a`)))");
    TREE("<!-- x --> a", "comment`<!-- x -->` indent-pre(pre-line(`a`))");
    TREE("<!-- x -->==a==", "comment`<!-- x -->` heading(`a`)");
    TREE("==a==<!-- x --> <!-- y -->", "heading(`a`) comment`<!-- x -->` comment`<!-- y -->`");
    TREE("==a==<!-- x --> b", "paragraph(`==a==` comment`<!-- x -->` ` b`)");
}

static void inclusion(void **state)
{
    (void)state;
    TREE("<includeonly>a</includeonly>b", "include-tag`<includeonly>a</includeonly>` paragraph(`b`)");
    TREE("<includeonly>a", "include-tag`<includeonly>a`");
    TREE("<includeonly/>a", "include-tag`<includeonly/>` paragraph(`a`)");
    TREE("</includeonly>a", "paragraph(`</includeonly>a`)");
    TREE("a <noinclude>b</noinclude> c",
         "paragraph(`a ` include-tag`<noinclude>` `b` include-tag`</noinclude>` ` c`)");
    TREE("<onlyinclude>a", "include-tag`<onlyinclude>` paragraph(`a`)");
    TREE("<noinclude>* a", "include-tag`<noinclude>` list(item(paragraph(` a`)))");
    TREE("<NoInclude >a", "include-tag`<NoInclude >` paragraph(`a`)");
    TREE("<noincludex>a", "paragraph(`<noincludex>a`)");
    TREE("{{a|<includeonly>}}</includeonly>}}", "paragraph(template`{{a|<includeonly>}}</includeonly>}}`)");
}

static void extension_tags(void **state)
{
    (void)state;
    TREE("<nowiki>''a''</nowiki>", "paragraph(nowiki`<nowiki>''a''</nowiki>`)");
    TREE("<NOWIKI>a</nowiki >", "paragraph(nowiki`<NOWIKI>a</nowiki >`)");
    TREE("{{a|<nowiki>}}</nowiki>}}", "paragraph(template`{{a|<nowiki>}}</nowiki>}}`)");
    TREE("<nowiki/>''a''", "paragraph(nowiki`<nowiki/>` italic(`a`))");
    TREE("<nowiki><!--</nowiki>a", "paragraph(nowiki`<nowiki><!--</nowiki>` `a`)");
    NODE("<nowiki>&lt;'</nowiki>", "nowiki 0-22 \"<'\"");
    TREE("<nowikix>''a''</nowikix>", "paragraph(`<nowikix>` italic(`a`) `</nowikix>`)");
    TREE("<math>a<b</math>", "paragraph(math`<math>a<b</math>`)");
    NODE("<math display=\"block\">x</math>", "math 0-30 \"x\" block");
    NODE("<ce>H2O</ce>", "math 0-12 \"H2O\" chem");
    TREE("<timeline>{{</timeline>", "paragraph(extension`<timeline>{{</timeline>`)");
    TREE("<pre>a''b''</pre>", "code-block`<pre>a''b''</pre>`");
    NODE("<pre>\na&lt;b\n</pre>", "code-block 0-19 \"a<b\" pre");
    NODE("<source lang=\"c\" line>\na;\n</source>", "code-block 0-35 \"a;\" lang=\"c\" line");
    TREE("<poem>\na\nb\n\nc\n</poem>", "poem(paragraph(`a` hard-break`\n` `b`) paragraph(`c`))");
    TREE("<gallery>\nFile:A.jpg|''b''\n\na{b\nx y\n</gallery>", "gallery(image(italic(`b`)) image`x y`)");
    NODE("<gallery>\nx y\n</gallery>", "image 10-13 page typed=\"x y\" ns=6 title=\"X y\"");
}

static void unclosed_extension_tags_are_text(void **state)
{
    (void)state;
    TREE("<nowiki>''a''", "paragraph(`<nowiki>` italic(`a`))");
    TREE("<nowiki>a</nowiki", "paragraph(`<nowiki>a</nowiki`)");
    TREE("<ref>{{a}}", "paragraph(`<ref>` template`{{a}}`)");
    TREE("<ref", "paragraph(`<ref`)");
    TREE("<source>[[a]]", "paragraph(`<source>` wikilink`[[a]]`)");
    TREE("</ref>", "paragraph(`</ref>`)");
    /* One that closes does so whatever unclosed ones there are. */
    TREE("<ref>a <math>b <nowiki>c</nowiki>", "paragraph(`<ref>a <math>b ` nowiki`<nowiki>c</nowiki>`)");
}

static void refs(void **state)
{
    (void)state;
    TREE("<ref>''a''</ref>", "paragraph(ref(paragraph(italic(`a`))))");
    TREE("<ref>* a</ref>", "paragraph(ref(paragraph(`* a`)))");
    TREE("<ref>a\n* b</ref>", "paragraph(ref(paragraph(`a`) list(item(paragraph(` b`)))))");
    TREE("<ref name=a/>", "paragraph(ref`<ref name=a/>`)");
    /* The first </ref> ends it. */
    TREE("<ref>a<ref>b</ref></ref>", "paragraph(ref(paragraph(`a<ref>b`)) `</ref>`)");
    TREE("<references><ref name=a>b</ref> x</references>", "references(ref(paragraph(`b`)))");
    NODE("<ref name=\"n m\" group=g follow=f>x</ref>", "ref 0-40 name=\"n m\" group=\"g\" follow=\"f\" content");
    NODE("<ref name = 'a&amp;b' />", "ref 0-24 name=\"a&b\"");
    NODE("<ref name=a></ref>", "ref 0-18 name=\"a\"");
}

/* No byte is lost: each is a node of its own, and the text around it stays. */
static void bytes_that_are_no_characters(void **state)
{
    (void)state;
    static const struct {
        const char *bytes;
        const char *expected;
    } cases[] = {
        {"a\xff" "b", "paragraph(`a` invalid`\xff` `b`)"},
        {"\xc3(", "paragraph(invalid`\xc3` `(`)"},
        {"\xed\xa0\x80", "paragraph(invalid`\xed` invalid`\xa0` invalid`\x80`)"},
        {"\xf4\x90\x80\x80", "paragraph(invalid`\xf4` invalid`\x90` invalid`\x80` invalid`\x80`)"},
        {"\xc0\xaf", "paragraph(invalid`\xc0` invalid`\xaf`)"},
        {"\xe4\xb8", "paragraph(invalid`\xe4` invalid`\xb8`)"},
        {"\xe4\xb8\xad", "paragraph(`\xe4\xb8\xad`)"},
        {"\x01* a\x7f", "paragraph(invalid`\x01` `* a\x7f`)"},
        {"==\xff==", "heading(invalid`\xff`)"},
        {"* \xff", "list(item(paragraph(` ` invalid`\xff`)))"},
        {"''\xff''", "paragraph(italic(invalid`\xff`))"},
        {"{{\xff}}\xfe", "paragraph(template`{{\xff}}` invalid`\xfe`)"},
        {"<nowiki>\xff</nowiki>\xff", "paragraph(nowiki`<nowiki>\xff</nowiki>` invalid`\xff`)"},
        {"[[a\xff]]", "paragraph(`[[a` invalid`\xff` `]]`)"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        TREE(cases[i].bytes, cases[i].expected);
    wm_doc doc = {0};
    parse(parser, &doc, wm_slice_of("a\0b", 3));
    assert_int_equal(doc.root->first->first->next->type, WM_NODE_INVALID);
    assert_int_equal(doc.root->first->last->span.start, 2);
    wm_doc_free(&doc);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(braces_match_from_the_inside),
        cmocka_unit_test(unclosed_braces_are_text),
        cmocka_unit_test(brackets_and_headings_in_braces),
        cmocka_unit_test(variants),
        cmocka_unit_test(comments),
        cmocka_unit_test(comments_and_lines),
        cmocka_unit_test(inclusion),
        cmocka_unit_test(extension_tags),
        cmocka_unit_test(unclosed_extension_tags_are_text),
        cmocka_unit_test(refs),
        cmocka_unit_test(bytes_that_are_no_characters),
    };
    return cmocka_run_group_tests_name("wikitext preprocess", tests, set_up, tear_down);
}
