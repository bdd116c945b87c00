/* test_wikitext_print.c - text that reads as itself, pieces, and hostile trees.
 *
 * SPDX-License-Identifier: MIT
 *
 * What whole pages give is in tests/spec/create-*.md.
 */
#include "wikitext_help.h"

#include <time.h>

#include "wikitext/printer.h"

static wm_site *site;
static wm_printer *printer;
static wm_parser *parser;

static int set_up(void **state)
{
    (void)state;
    site = make_site("zh", NULL, "https://zh.wikipedia.org/wiki/X");
    printer = wm_printer_new(site);
    parser = wm_parser_new(site);
    return printer && parser ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    wm_parser_free(parser);
    wm_printer_free(printer);
    wm_site_free(site);
    return 0;
}

static wm_node *add(wm_doc *doc, wm_node *parent, wm_node_type type)
{
    wm_node *n = wm_node_new(doc, type, 0, 0);
    assert_non_null(n);
    if (parent)
        wm_node_append(parent, n);
    return n;
}

static wm_node *add_text(wm_doc *doc, wm_node *parent, const char *text)
{
    wm_node *n = add(doc, parent, WM_NODE_TEXT);
    n->u.text = wm_str(text);
    return n;
}

static void start(wm_doc *doc)
{
    memset(doc, 0, sizeof *doc);
    doc->root = add(doc, NULL, WM_NODE_DOCUMENT);
}

/* ---- text is text ---------------------------------------------------------------- */

/* Appends what the tree shows as text; fails at a node that is more than text. */
static void add_shown(const wm_doc *doc, const char *source, wm_buffer *out)
{
    for (const wm_node *n = doc->root; n; n = wm_node_step(doc->root, n)) {
        switch ((wm_node_type)n->type) {
        case WM_NODE_DOCUMENT:
        case WM_NODE_PARAGRAPH:
        case WM_NODE_LIST:
        case WM_NODE_ITEM:
        case WM_NODE_TERM:
        case WM_NODE_TABLE:
        case WM_NODE_ROW:
        case WM_NODE_CELL:
            break;
        case WM_NODE_TEXT:
        case WM_NODE_ENTITY:
        case WM_NODE_NOWIKI:
            wm_buffer_add_slice(out, n->u.text);
            break;
        case WM_NODE_MAGIC_LINK: /* shown as text */
            wm_buffer_add_slice(out, n->u.magic.text);
            break;
        default:
            fail_msg("a %s in\n%s", wm_node_name((wm_node_type)n->type), source);
        }
    }
}

static void check_shown(wm_buffer *source, wm_slice text)
{
    wm_doc doc = {0};
    wm_buffer shown = {0};
    const char *cstr = wm_buffer_cstr(source);
    assert_non_null(cstr);
    parse(parser, &doc, wm_buffer_slice(source));
    add_shown(&doc, cstr, &shown);
    if (!wm_equal(wm_trim(wm_buffer_slice(&shown)), wm_trim(text)))
        fail_msg("\"%.*s\"\nis written\n\"%s\"\nand shows\n\"%.*s\"", WM_ARG(text), cstr, WM_ARG(wm_buffer_slice(&shown)));
    wm_buffer_free(&shown);
    wm_doc_free(&doc);
}

/* The text in a paragraph, an item, a term, a cell. */
static void check_text(wm_slice text)
{
    static const wm_node_type places[] = {WM_NODE_PARAGRAPH, WM_NODE_ITEM, WM_NODE_TERM, WM_NODE_CELL};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        wm_doc doc;
        wm_buffer out = {0};
        start(&doc);
        wm_node *at = doc.root;
        if (places[i] == WM_NODE_CELL) {
            at = add(&doc, add(&doc, add(&doc, at, WM_NODE_TABLE), WM_NODE_ROW), WM_NODE_CELL);
            at->u.cell.rowspan = at->u.cell.colspan = 1;
            at->u.cell.header = text.size % 2 == 1;
        } else if (places[i] != WM_NODE_PARAGRAPH) {
            wm_node *list = add(&doc, at, WM_NODE_LIST);
            list->u.list.kind = places[i] == WM_NODE_TERM ? WM_LIST_DEFINITION : WM_LIST_BULLET;
            at = add(&doc, list, places[i]);
        }
        add(&doc, add(&doc, at, WM_NODE_PARAGRAPH), WM_NODE_TEXT)->u.text = text;
        assert_int_equal(wm_print_wikitext(printer, &doc, 0, WM_LIT("T"), &out), WM_OK);
        check_shown(&out, text);
        wm_buffer_free(&out);
        wm_doc_free(&doc);
    }
}

static void any_text(void **state)
{
    static const char *const parts[] = {
        "'", "''", "'''", "[", "[[", "]", "]]", "{", "{{", "{{{", "}", "}}", "|", "||", "!", "!!", "*", "#", ":", ";", "=",
        "==", "-", "----", "<", ">", "<b>", "</b>", "<nowiki>", "</nowiki>", "<nowiki/>", "<!--", "-->", "<ref>", "</ref>",
        "<br>", "<pre>", "&", "&amp;", "&#39;", "&lt", ";", "~~~", "~", "_", "__", "__TOC__", "TOC", "http://", "http:", "//",
        "mailto:", "a", "b.c", " ", "  ", "\xe7\x94\xb2", "\xc3\xa9", "{|", "|}", "|-", "|+", "-{", "}-", "RFC 1", "ISBN ", "1",
        "/", "\"", "File:", "Category:", "\\", "`", "<math>", "<foo>", "<foo ", "onlyinclude>", "<includeonly>", "\xef\xbf\xbd"};
    uint32_t random = 12345;
    (void)state;
    for (int i = 0; i < 6000; i++) {
        wm_buffer text = {0};
        for (uint32_t n = 1 + random % 9; n; n--) {
            random = random * 1664525u + 1013904223u;
            wm_buffer_add_str(&text, parts[(random >> 8) % (sizeof parts / sizeof *parts)]);
        }
        random = random * 1664525u + 1013904223u;
        if (wm_trim(wm_buffer_slice(&text)).size)
            check_text(wm_trim(wm_buffer_slice(&text)));
        wm_buffer_free(&text);
    }
}

/* Nothing that needs no protection gets any. */
static void plain_text(void **state)
{
    static const char *const texts[] = {"a * b # c", "it's 'so'", "a [b] c", "x < y & z", "a:b;c", "a|b!!", "50% - 60 - 70", "=", "a = b",
                                        "(c) {d} ]] }}", "~ ~~", "_a_ __b__", "\xe7\x94\xb2\xef\xbc\x9a\xe4\xb9\x99", "AT&T", "1. a", "RFC 2324"};
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        wm_buffer out = {0};
        wm_print_text(printer, wm_str(texts[i]), WM_LIT("\n"), WM_PRINT_LINE, &out);
        assert_slice(wm_buffer_slice(&out), texts[i]);
        wm_buffer_free(&out);
    }
}

static void check_piece(const char *before, const char *text, const char *next, unsigned context, const char *expected, int line)
{
    wm_buffer out = {0};
    wm_buffer_add_str(&out, before);
    wm_print_text(printer, wm_str(text), wm_str(next), context, &out);
    wm_slice added = wm_sub(wm_buffer_slice(&out), strlen(before), out.size);
    if (!wm_equal(added, wm_str(expected)))
        fail_msg("line %d: \"%.*s\" is not \"%s\"", line, WM_ARG(added), expected);
    wm_buffer_free(&out);
}

static void neighbours(void **state)
{
    (void)state;
    check_piece("''a''", "'", "b", 0, "&#39;", __LINE__);
    check_piece("", "l'", "''", 0, "l&#39;", __LINE__);
    check_piece("", "[", "[[a]]", 0, "&#91;", __LINE__);
    check_piece("[[a|[b]]", "]", "", 0, "&#93;", __LINE__);
    check_piece("x", "]", "", WM_PRINT_LINK, "&#93;", __LINE__);
    check_piece("|", "a|b", "", WM_PRINT_CELL, "a&#124;b", __LINE__);
    check_piece("", "a|b", "", 0, "a|b", __LINE__);
    check_piece("x\n", "* a", "", WM_PRINT_LINE, "<nowiki>*</nowiki> a", __LINE__);
    check_piece("x ", "* a", "", 0, "* a", __LINE__);
    check_piece("", "!a", "", WM_PRINT_CELL | WM_PRINT_LINE, "<nowiki>!</nowiki>a", __LINE__);
    check_piece("", "{", "{{t}}", 0, "&#123;", __LINE__);
}

static size_t warnings;
static void count_warning(void *user, wm_span span, const char *message)
{
    (void)user;
    (void)span;
    assert_non_null(message);
    warnings++;
}

/* What cannot be said is told of, and nothing is lost. */
static void unsayable(void **state)
{
    wm_doc doc;
    wm_buffer out = {0};
    (void)state;
    start(&doc);
    wm_node *paragraph = add(&doc, doc.root, WM_NODE_PARAGRAPH), *link = add(&doc, paragraph, WM_NODE_EXTERNAL_LINK);
    link->u.external.url = WM_LIT("x.html");
    add_text(&doc, link, "label");
    wm_node *tag = add(&doc, doc.root, WM_NODE_HTML_BLOCK);
    tag->u.tag.raw = WM_LIT("<iframe>");
    tag->u.tag.name = WM_LIT("iframe");
    warnings = 0;
    wm_printer_set_warning(printer, count_warning, NULL);
    assert_int_equal(wm_print_wikitext(printer, &doc, 0, WM_LIT("T"), &out), WM_OK);
    wm_printer_set_warning(printer, NULL, NULL);
    assert_int_equal(warnings, 2);
    assert_slice(wm_buffer_slice(&out), "label (<nowiki>x.html</nowiki>)\n\n&lt;iframe>");
    wm_buffer_free(&out);
    wm_doc_free(&doc);
}

/* A note in a note: tags of notes do not nest, so it is defined with the list. */
static void note_in_note(void **state)
{
    wm_doc doc;
    wm_buffer out = {0};
    (void)state;
    start(&doc);
    wm_node *outer = add(&doc, add(&doc, doc.root, WM_NODE_PARAGRAPH), WM_NODE_REF);
    wm_node *text = add(&doc, outer, WM_NODE_PARAGRAPH);
    add_text(&doc, text, "a");
    add_text(&doc, add(&doc, add(&doc, text, WM_NODE_REF), WM_NODE_PARAGRAPH), "b");
    add(&doc, doc.root, WM_NODE_REFERENCES);
    assert_int_equal(wm_print_wikitext(printer, &doc, 0, WM_LIT("T"), &out), WM_OK);
    assert_slice(wm_buffer_slice(&out), "<ref>a<ref name=\"inner-1\" /></ref>\n\n<references>\n<ref name=\"inner-1\">b</ref>\n</references>");
    wm_buffer_free(&out);
    wm_doc_free(&doc);
}

/* ---- hostile trees ------------------------------------------------------------------- */

static void check_deep(wm_node_type outer, wm_node_type inner, size_t most)
{
    enum { DEEP = 100000 };
    wm_doc doc;
    wm_buffer out = {0};
    start(&doc);
    bool inlines = outer == WM_NODE_BOLD || outer == WM_NODE_ITALIC;
    wm_node *at = inlines ? add(&doc, doc.root, WM_NODE_PARAGRAPH) : doc.root;
    for (int i = 0; i < DEEP; i++) {
        at = add(&doc, at, outer);
        if (inner != outer)
            at = add(&doc, at, inner);
    }
    add_text(&doc, inlines ? at : add(&doc, at, WM_NODE_PARAGRAPH), "x");
    clock_t before = clock();
    assert_int_equal(wm_print_wikitext(printer, &doc, 0, WM_LIT("T"), &out), WM_OK);
    assert_true(clock() - before < 5 * CLOCKS_PER_SEC);
    assert_true(out.size <= most * DEEP + 10000);
    assert_true(wm_find(wm_buffer_slice(&out), WM_LIT("x"), 0) != WM_NONE);
    wm_buffer_free(&out);
    wm_doc_free(&doc);
}

static void deep_trees(void **state)
{
    (void)state;
    check_deep(WM_NODE_BLOCKQUOTE, WM_NODE_BLOCKQUOTE, 30);
    check_deep(WM_NODE_LIST, WM_NODE_ITEM, 30);
    check_deep(WM_NODE_BOLD, WM_NODE_ITALIC, 1);
    check_deep(WM_NODE_ITALIC, WM_NODE_BOLD, 1);
}

static void long_texts(void **state)
{
    static const char *const parts[] = {"[[", "''", "{{", "'", "[", "<", "&", "_", "__", "~", ":", "tel:", "a:", "http://", "<!--", "-{", "|", "!"};
    (void)state;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        wm_buffer text = {0}, out = {0};
        while (text.size < 1000000)
            wm_buffer_add_str(&text, parts[i]);
        clock_t before = clock();
        wm_print_text(printer, wm_buffer_slice(&text), WM_LIT(""), WM_PRINT_LINE, &out);
        assert_true(clock() - before < 3 * CLOCKS_PER_SEC);
        assert_true(out.size >= text.size && !out.failed);
        wm_buffer_free(&text);
        wm_buffer_free(&out);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(any_text),  cmocka_unit_test(plain_text),   cmocka_unit_test(neighbours),
        cmocka_unit_test(unsayable), cmocka_unit_test(note_in_note), cmocka_unit_test(deep_trees), cmocka_unit_test(long_texts),
    };
    return cmocka_run_group_tests_name("wikitext print", tests, set_up, tear_down);
}
