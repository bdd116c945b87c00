/* test_page_normal.c - the normal form: what prints, in printing order, and where it stands.
 *
 * SPDX-License-Identifier: MIT
 *
 * A form is written as text here: (name ...) a container, 'x' text, _ a space, [1] a note's marker, -name what is
 * silent. Cells have their column behind their name.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "page/normal.h"
#include "wikitext/parser.h"

static wm_site *site;
static wm_pageset *set;
static wm_parser *parser;
static wm_doc doc;
static wm_normal normal;
static wm_buffer out;

static int set_up(void **state)
{
    (void)state;
    site = wm_site_new();
    set = wm_pageset_new();
    if (!site || !set || wm_site_set_lang(site, WM_LIT("en")) != WM_OK || wm_site_set_case(site, true) != WM_OK ||
        wm_site_complete(site) != WM_OK || wm_pageset_add(set, WM_NS_MAIN, WM_LIT("In"), NULL) != WM_OK)
        return -1;
    parser = wm_parser_new(site);
    return parser ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    wm_parser_free(parser);
    wm_pageset_free(set);
    wm_site_free(site);
    wm_doc_free(&doc);
    wm_normal_free(&normal);
    wm_buffer_free(&out);
    return 0;
}

static void normalise(const char *source)
{
    wm_normal_options options = {.set = set};
    assert_int_equal(wm_parse(parser, &doc, wm_str(source), WM_NS_MAIN, WM_LIT("T")), WM_OK);
    assert_int_equal(wm_normalise(&normal, &doc, &options), WM_OK);
}

static void add_leaf(const wm_normal_item *item)
{
    if (item->flags & WM_NORMAL_SILENT)
        wm_buffer_add_format(&out, "-%s", wm_node_name((wm_node_type)item->type));
    else if (item->type == WM_NODE_TEXT)
        wm_buffer_add_format(&out, "'%.*s'", WM_ARG(item->text));
    else if (item->type == WM_NODE_NEWLINE)
        wm_buffer_add_char(&out, '_');
    else if (item->type == WM_NODE_REF)
        wm_buffer_add_format(&out, "[%u]", (unsigned)item->number);
    else
        wm_buffer_add_str(&out, wm_node_name((wm_node_type)item->type));
}

static void is(const char *source, const char *expected)
{
    normalise(source);
    wm_buffer_clear(&out);
    for (size_t i = 0; i < normal.count; i++) {
        const wm_normal_item *item = &normal.items[i];
        if (item->kind == WM_NORMAL_CLOSE) {
            wm_buffer_add_char(&out, ')');
            assert_int_equal(normal.items[item->other].other, i);
            continue;
        }
        if (i)
            wm_buffer_add_char(&out, ' ');
        if (item->kind == WM_NORMAL_LEAF) {
            add_leaf(item);
            continue;
        }
        wm_buffer_add_format(&out, "(%s", wm_node_name((wm_node_type)item->type));
        if (item->type == WM_NODE_CELL)
            wm_buffer_add_format(&out, "%u", (unsigned)item->number);
    }
    const char *got = wm_buffer_cstr(&out);
    assert_non_null(got);
    if (strcmp(got, expected) != 0)
        fail_msg("%s\nexpected %s\n     got %s", source, expected, got);
}

static void links(void **state)
{
    (void)state;
    is("[[a]]bc d", "(paragraph (wikilink 'a' 'bc') _ 'd')");
    is("[[in]]bc", "(paragraph (wikilink 'in') 'bc')");
    is("[[in|x]]bc", "(paragraph (wikilink 'x' 'bc'))");
    is("[[:Category:X]]", "(paragraph (wikilink 'Category:X'))");
    is("[[a| ]]", "(paragraph (wikilink 'a'))");
    is("[[a|{{t}}]]", "(paragraph (wikilink -template 'a'))");
    is("x[[a| b ]]y", "(paragraph 'x' _ (wikilink 'b' _ 'y'))");
    is("[http://x.y]", "(paragraph (external-link '1'))");
    is("[http://x.y a '''b [[c]] d''' e]",
       "(paragraph (external-link 'a' _ (bold 'b')) _ (bold (wikilink 'c') _ 'd') _ 'e')");
}

static void spaces_and_emphasis(void **state)
{
    (void)state;
    is("x''' a '''y", "(paragraph 'x' _ (bold 'a') _ 'y')");
    is("x '''{{t}}''' y", "(paragraph 'x' _ -template _ 'y')");
    is("''a'''b'''''", "(paragraph (italic 'a' (bold 'b')))");
    is("a {{t}} b", "(paragraph 'a' _ -template _ 'b')");
    is("{{t}} b", "(paragraph -template 'b')");
    is("a\nb", "(paragraph 'a' _ 'b')");
    is("a <br> b", "(paragraph 'a' hard-break 'b')");
    is("a<br>", "(paragraph 'a' -hard-break)");
    is("<code> a '''b'''</code>", "(paragraph (code-span ' a ' 'b'))");
    is("{{t}}", "-template");
}

static void what_stands_elsewhere(void **state)
{
    (void)state;
    is("a[[Category:X]]\n\nb", "(paragraph 'a' -category) (paragraph 'b') (paragraph category)");
    is("a<ref name=n /> b<ref name=n>c</ref><ref>d</ref>",
       "(paragraph 'a' [1] _ 'b' [1] [2]) (list (item (paragraph 'c')) (item (paragraph 'd')))");
    is("<gallery>\na.jpg|b\n</gallery>", "(list (item (paragraph (image 'b'))))");
}

static void tables(void **state)
{
    (void)state;
    is("{|\n|+ t\n| rowspan=2 | a || b\n|-\n| c\n|}",
       "(table (row (cell0 'a') (cell1 'b')) (row (cell1 'c'))) (paragraph 't')");
    assert_true(normal.items[0].flags & WM_NORMAL_GRID);
    assert_int_equal(normal.items[0].number, 2);
    is("{|\n| rowspan=2 |\n* a\n| ''' b'''\n|-\n| c\n|}",
       "(table (row (cell0 (list (item (paragraph ' a')))) (cell1 (paragraph (bold ' b')))) (row (cell1 (paragraph 'c'))))");
    assert_false(normal.items[0].flags & WM_NORMAL_GRID);
}

/* Each leaf knows its bytes. */
static void places(void **state)
{
    (void)state;
    const char *source = "a [[b]]c {{t}}''d''";
    static const struct { const char *text; uint16_t flags; } leaves[] = {
        {"a", 0}, {" ", 0}, {"b", WM_NORMAL_SHOWN}, {"c", WM_NORMAL_TRAIL}, {" ", 0}, {"{{t}}", WM_NORMAL_SILENT}, {"d", 0}};
    size_t found = 0;
    normalise(source);
    for (size_t i = 0; i < normal.count; i++) {
        const wm_normal_item *item = &normal.items[i];
        if (item->kind != WM_NORMAL_LEAF)
            continue;
        assert_true(found < sizeof leaves / sizeof *leaves);
        assert_int_equal(item->flags, leaves[found].flags);
        assert_true(wm_equal(wm_sub(wm_str(source), item->span.start, item->span.end), wm_str(leaves[found].text)));
        found++;
    }
    assert_int_equal(found, sizeof leaves / sizeof *leaves);
}

static void says(const char *source, wm_buffer *to)
{
    normalise(source);
    wm_normal_say(&normal, to);
    assert_false(to->failed);
}

/* What says the same and what does not. */
static void sayings(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {
        {"'''''a'''''", "''' ''a'' '''"}, {"a  b", "a\nb"}, {"[[a]]b", "[[a|ab]]"}, {"* a\n* b", "*a {{t}}\n* b"}};
    static const char *const others[][2] = {
        {"''a''", "'''a'''"}, {"a b", "ab"}, {"[[a]]", "[[b|a]]"}, {"* a\n* b", "* a\n** b"}, {"a\n\nb", "a b"},
        {"{|\n| a || b\n|}", "{|\n| a\n|-\n| b\n|}"}, {"<pre>abc</pre>", "<pre>abd</pre>"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs + sizeof others / sizeof *others; i++) {
        bool same = i < sizeof pairs / sizeof *pairs;
        const char *const *pair = same ? pairs[i] : others[i - sizeof pairs / sizeof *pairs];
        wm_buffer a = {0}, b = {0};
        says(pair[0], &a);
        says(pair[1], &b);
        if (wm_equal(wm_buffer_slice(&a), wm_buffer_slice(&b)) != same)
            fail_msg("%s and %s\n%.*s\n%.*s", pair[0], pair[1], WM_ARG(wm_buffer_slice(&a)), WM_ARG(wm_buffer_slice(&b)));
        wm_buffer_free(&a);
        wm_buffer_free(&b);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(links),  cmocka_unit_test(spaces_and_emphasis), cmocka_unit_test(what_stands_elsewhere),
        cmocka_unit_test(tables), cmocka_unit_test(places),              cmocka_unit_test(sayings),
    };
    return cmocka_run_group_tests_name("the normal form", tests, set_up, tear_down);
}
