/* test_wikitext_inlines.c - quotes, links, addresses, entities, inline tags.
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

static void quotes(void **state)
{
    (void)state;
    TREE("a'b", "paragraph(`a'b`)");
    TREE("''a'' '''b'''", "paragraph(italic(`a`) ` ` bold(`b`))");
    TREE("'''''a'' b'''", "paragraph(bold(italic(`a`) ` b`))");
    TREE("'''''a''' b''", "paragraph(italic(bold(`a`) ` b`))");
    TREE("'''a ''b'''''", "paragraph(bold(`a ` italic(`b`)))");
    TREE("''a '''b'''''", "paragraph(italic(`a ` bold(`b`)))");
    /* Of four one is text, of more than five all but five. */
    TREE("a''''b''''c", "paragraph(`a'` bold(`b'`) `c`)");
    TREE("'''''''a''", "paragraph(`''` bold(italic(`a`)))");
    NODE("x ''a''", "italic 2-7");
    NODE("x '''a'''", "bold 2-9");
}

static void quotes_end_with_the_line(void **state)
{
    (void)state;
    TREE("''a", "paragraph(italic(`a`))");
    TREE("'''a", "paragraph(bold(`a`))");
    TREE("'''''a", "paragraph(bold(italic(`a`)))");
    TREE("''''''a", "paragraph(`'` bold(italic(`a`)))");
    TREE("''a\nb", "paragraph(italic(`a`) newline`\n` `b`)");
    TREE("* ''a\n* b", "list(item(paragraph(` ` italic(`a`))) item(paragraph(` b`)))");
}

/* With both kinds odd, one ''' is an apostrophe and '': the first behind a word
 * of one letter, else behind a longer one, else behind a space. */
static void quotes_balanced(void **state)
{
    (void)state;
    TREE("an b'''c '''d'''e ''f", "paragraph(`an b'` italic(`c ` bold(`d`) `e `) `f`)");
    TREE("'''an b'''c ''d'''", "paragraph(bold(`an b'` italic(`c `) `d`))");
    TREE("ab'''c ''d", "paragraph(`ab'` italic(`c `) `d`)");
    TREE("ab '''c ''d", "paragraph(`ab '` italic(`c `) `d`)");
    TREE("ab '''c de'''f g'''h ''i", "paragraph(`ab ` bold(`c de`) `f g'` italic(`h `) `i`)");
    TREE("ab '''c de'''f gh'''i ''j", "paragraph(`ab ` bold(`c de'` italic(`f gh`)) italic(`i `) `j`)");
    /* One kind odd changes nothing. */
    TREE("a '''b", "paragraph(`a ` bold(`b`))");
    TREE("a'''b ''c''", "paragraph(`a` bold(`b ` italic(`c`)))");
}

/* What overlaps is cut in two, as an HTML parser does. */
static void quotes_that_overlap(void **state)
{
    (void)state;
    TREE("'''a''b'''c''", "paragraph(bold(`a` italic(`b`)) italic(`c`))");
    TREE("''a'''b''c'''", "paragraph(italic(`a` bold(`b`)) bold(`c`))");
    NODE("'''a''b'''c''", "italic 10-13");
    TREE("''[[a|b''c]]''", "paragraph(italic(wikilink(`b` italic(`c`))))");
}

static void links(void **state)
{
    (void)state;
    TREE("[[a]]", "paragraph(wikilink`[[a]]`)");
    TREE("[[a|b]]c", "paragraph(wikilink(`b`) `c`)");
    TREE("[[a|b|c]]", "paragraph(wikilink(`b|c`))");
    TREE("[[a|b\nc]]", "paragraph(wikilink(`b` newline`\n` `c`))");
    TREE("[[a|''b'']] ''[[a]]''", "paragraph(wikilink(italic(`b`)) ` ` italic(wikilink`[[a]]`))");
    TREE("[[a]]]", "paragraph(wikilink`[[a]]` `]`)");
    TREE("[[a|b]]]", "paragraph(wikilink(`b`) `]`)");
    TREE("[[a|[b]]]", "paragraph(wikilink(`[b]`))");
    TREE("[[a|[[b]]]]", "paragraph(`[[a|` wikilink`[[b]]` `]]`)");
    NODE("[[ :a_b#c_d ]]", "wikilink 0-14 page typed=\":a_b#c_d\" ns=0 title=\"A b\" fragment=\"c d\"");
    NODE("[[#a]]", "wikilink 0-6 page typed=\"#a\" ns=0 title=\"T\" fragment=\"a\"");
    NODE("[[a&amp;b%20c]]", "wikilink 0-15 page typed=\"a&b c\" ns=0 title=\"A&b c\"");
    NODE("[[Talk:a|b]]", "wikilink 0-12 page typed=\"Talk:a\" ns=1 title=\"A\" label");
    NODE("[[wikt:x]]", "wikilink 0-10 interwiki typed=\"wikt:x\"");
    NODE("[[de:x]]", "wikilink 0-8 interwiki typed=\"de:x\" language");
    NODE("[[:de:x]]", "wikilink 0-9 interwiki typed=\":de:x\"");
    NODE("[[b {{c}}|d]]", "wikilink 0-13 unknown typed=\"b\" label");
    NODE("[[b {{c}}|d]]", "stray template 4-9 \"c\"");
}

static void links_that_are_none(void **state)
{
    (void)state;
    static const char *const sources[] = {"[[]]", "[[ ]]", "[[|a]]", "[[a|]]", "[[a", "[[a|b", "a]]", "[a]", "[[a]b]]", "[[a[b]]",
                                          "[[[a]]]", "[[a<b]]", "[[a{b]]", "[[a>]]", "[[a%00]]", "[[../a]]",
                                          "[[a/./b]]", "[[a~~~b]]",
                                          "[[:]]", "[[File:]]", "[[Talk:|a]]"};
    for (size_t i = 0; i < sizeof sources / sizeof *sources; i++) {
        wm_buffer expected = {0};
        wm_buffer_add_format(&expected, "paragraph(`%s`)", sources[i]);
        TREE(sources[i], wm_buffer_cstr(&expected));
        wm_buffer_free(&expected);
    }
    TREE("[[a\nb]]", "paragraph(`[[a` newline`\n` `b]]`)");
    TREE("[[http://a b]]", "paragraph(`[` external-link(`b`) `]`)");
}

static void images(void **state)
{
    (void)state;
    TREE("[[File:x.jpg|[[y]] z]]", "paragraph(image(wikilink`[[y]]` ` z`))");
    TREE("[[File:x.jpg|thumb|10px|y]]", "paragraph(image(`y`))");
    TREE("[[File:x.jpg|y|z]]", "paragraph(image(`z`))");
    TREE("[[File:x.jpg|[[File:y.jpg|[[z]]]] a]]", "paragraph(image(image(wikilink`[[z]]`) ` a`))");
    TREE("[[:File:x.jpg|y]]", "paragraph(wikilink(`y`))");
    TREE("[[Media:x.jpg]]", "paragraph(wikilink`[[Media:x.jpg]]`)");
    TREE("[[File:x.jpg|[[y]]", "paragraph(`[[File:x.jpg|` wikilink`[[y]]`)");
    NODE("[[image:a b.jpg]]", "image 0-17 page typed=\"image:a b.jpg\" ns=6 title=\"A b.jpg\"");
}

static void external_links(void **state)
{
    (void)state;
    TREE("[http://a b]", "paragraph(external-link(`b`))");
    TREE("[//a b] [ftp://a b] [mailto:a@b c]",
         "paragraph(external-link(`b`) ` ` external-link(`b`) ` ` external-link(`c`))");
    TREE("[http://a ''b'']", "paragraph(external-link(italic(`b`)))");
    TREE("[http://a [[b]]]", "paragraph(external-link(wikilink`[[b]]`))");
    TREE("[http://a]]", "paragraph(external-link`[http://a]` `]`)");
    TREE("[http://a b\nc]", "paragraph(`[` autolink`http://a` ` b` newline`\n` `c]`)");
    TREE("[a b] [http:// b]", "paragraph(`[a b] [http:// b]`)");
    NODE("[http://a]", "external-link 0-10 url=\"http://a\" numbered");
    NODE("[http://a?b&amp;c d]", "external-link 0-20 url=\"http://a?b&c\"");
    NODE("[http://g{{h}}]", "external-link 0-15 url=\"http://g\" numbered");
}

static void bare_addresses(void **state)
{
    (void)state;
    TREE("a http://b.c d", "paragraph(`a ` autolink`http://b.c` ` d`)");
    TREE("http://a.b. http://a.b,c;", "paragraph(autolink`http://a.b` `. ` autolink`http://a.b,c` `;`)");
    TREE("http://a!?", "paragraph(autolink`http://a` `!?`)");
    /* A ) at the end belongs to it only if a ( is in it. */
    TREE("(http://a.b).", "paragraph(`(` autolink`http://a.b` `).`)");
    TREE("http://a.b(c).", "paragraph(autolink`http://a.b(c)` `.`)");
    TREE("http://a.b''c''", "paragraph(autolink`http://a.b` italic(`c`))");
    TREE("http://a.b<b>", "paragraph(autolink`http://a.b` html-tag`<b>`)");
    TREE("http://a.b&lt;c", "paragraph(autolink`http://a.b` entity`&lt;` `c`)");
    TREE("http://a.b&amp;c", "paragraph(autolink`http://a.b&amp;c`)");
    NODE("http://a.b&amp;c", "autolink 0-16 url=\"http://a.b&c\"");
    TREE("http://a\"b http://a]]", "paragraph(autolink`http://a` `\"b ` autolink`http://a` `]]`)");
    TREE("xhttp://a", "paragraph(`xhttp://a`)");
    TREE("//a.b http:// HTTP://a", "paragraph(`//a.b http:// ` autolink`HTTP://a`)");
    TREE("http://a.b\xe3\x80\x82\xe3\x80\x80" "c", "paragraph(autolink`http://a.b\xe3\x80\x82` `\xe3\x80\x80" "c`)");
}

static void magic_links(void **state)
{
    (void)state;
    NODE("RFC 2324", "magic-link 0-8 \"RFC 2324\" url=\"https://tools.ietf.org/html/rfc2324\"");
    NODE("ISBN 978-0-306-40615-7", "magic-link 0-22 \"ISBN 978-0-306-40615-7\" isbn=\"9780306406157\"");
    NODE("ISBN 0-8044-2957-x", "magic-link 0-18 \"ISBN 0-8044-2957-x\" isbn=\"080442957X\"");
    TREE("PMID 7.", "paragraph(magic-link`PMID 7` `.`)");
    TREE("RFC 1x xRFC 1 RFC1 ISBN 1", "paragraph(`RFC 1x xRFC 1 RFC1 ISBN 1`)");
}

static void entities(void **state)
{
    (void)state;
    TREE("a&amp;b", "paragraph(`a` entity`&amp;` `b`)");
    NODE("&eacute;", "entity 0-8 \"\xc3\xa9\"");
    NODE("&#x4E2D;", "entity 0-8 \"\xe4\xb8\xad\"");
    NODE("&#65;", "entity 0-5 \"A\"");
    TREE("&amp &nosuch; &Amp; &; &#; &#x;", "paragraph(`&amp &nosuch; &Amp; &; &#; &#x;`)");
    /* Numbers that are no characters. */
    TREE("&#0;&#1;&#xd800;&#x110000;&#99999999999999999999;", "paragraph(`&#0;&#1;&#xd800;&#x110000;&#99999999999999999999;`)");
}

static void inline_tags(void **state)
{
    (void)state;
    TREE("<b>a</b>", "paragraph(html-tag`<b>` `a` html-tag`</b>`)");
    TREE("<x>a</x> < b", "paragraph(`<x>a</x> < b`)");
    TREE("<code>''a''</code>", "paragraph(code-span(italic(`a`)))");
    TREE("<code>a", "paragraph(html-tag`<code>` `a`)");
    TREE("<del>a</del>", "paragraph(strike(`a`))");
    TREE("a<br/>b<BR>", "paragraph(`a` hard-break`<br/>` `b` hard-break`<BR>`)");
    TREE("<span\ntitle=a>b</span>", "paragraph(html-tag`<span\ntitle=a>` `b` html-tag`</span>`)");
    TREE("<span title=\"a>b\">", "paragraph(html-tag`<span title=\"a>` `b\">`)");
    NODE("<Span title={{a}} />", "html-tag 0-20 \"span\" raw=\"<Span title= />\" attributes=\"title=\" empty");
    NODE("</b >", "html-tag 0-5 \"b\" raw=\"</b >\" closing");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(quotes),
        cmocka_unit_test(quotes_end_with_the_line),
        cmocka_unit_test(quotes_balanced),
        cmocka_unit_test(quotes_that_overlap),
        cmocka_unit_test(links),
        cmocka_unit_test(links_that_are_none),
        cmocka_unit_test(images),
        cmocka_unit_test(external_links),
        cmocka_unit_test(bare_addresses),
        cmocka_unit_test(magic_links),
        cmocka_unit_test(entities),
        cmocka_unit_test(inline_tags),
    };
    return cmocka_run_group_tests_name("wikitext inlines", tests, set_up, tear_down);
}
