/* test_page_tree.c - linking nodes, walking over them, trees that do not hold.
 *
 * SPDX-License-Identifier: MIT
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "page/doc.h"

enum { LEVELS = 100000 };

static wm_doc doc;

static int set_up(void **state)
{
    (void)state;
    wm_doc_reset(&doc);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    wm_doc_free(&doc);
    return 0;
}

static wm_node *node(wm_node_type type, uint32_t start, uint32_t end)
{
    wm_node *n = wm_node_new(&doc, type, start, end);
    assert_non_null(n);
    assert_int_equal(n->type, type);
    assert_int_equal(n->span.start, start);
    assert_int_equal(n->span.end, end);
    assert_true(!n->parent && !n->first && !n->last && !n->next && !n->prev);
    return n;
}

static wm_node *child(wm_node *parent, wm_node_type type, uint32_t start, uint32_t end)
{
    wm_node *n = node(type, start, end);
    wm_node_append(parent, n);
    return n;
}

/* A document of size bytes. */
static wm_node *root(size_t size)
{
    static const char bytes[2 * LEVELS];
    assert_true(size <= sizeof bytes);
    wm_doc_reset(&doc);
    doc.source = wm_slice_of(bytes, size);
    doc.root = node(WM_NODE_DOCUMENT, 0, (uint32_t)size);
    return doc.root;
}

static void holds(void)
{
    wm_error error = {0};
    if (wm_doc_check(&doc, &error) != WM_OK)
        fail_msg("%s", error.message);
    wm_error_clear(&error);
}

/* The check fails and its message has this in it. */
static void breaks(const char *part)
{
    wm_error error = {0};
    assert_int_equal(wm_doc_check(&doc, &error), WM_BAD_INPUT);
    assert_int_equal(wm_doc_check(&doc, NULL), WM_BAD_INPUT);
    const char *message = error.message;
    if (wm_find(wm_str(message), wm_str(part), 0) == WM_NONE)
        fail_msg("\"%s\" does not say \"%s\"", message, part);
    wm_error_clear(&error);
}

/* The children of parent are these, told by where they start, both ways. */
static void children_are(const wm_node *parent, const char *starts)
{
    const wm_node *n = parent->first, *before = NULL;
    for (; *starts; starts++, before = n, n = n->next) {
        assert_non_null(n);
        assert_int_equal(n->span.start, (uint32_t)(*starts - '0'));
        assert_ptr_equal(n->parent, parent);
        assert_ptr_equal(n->prev, before);
    }
    assert_null(n);
    assert_ptr_equal(parent->last, before);
}

static void linking(void **state)
{
    (void)state;
    wm_node *r = root(9);
    wm_node *n4 = child(r, WM_NODE_PARAGRAPH, 4, 5);
    children_are(r, "4");
    wm_node *n2 = node(WM_NODE_PARAGRAPH, 2, 3), *n6 = node(WM_NODE_PARAGRAPH, 6, 7);
    wm_node_insert_before(n4, n2);
    children_are(r, "24");
    wm_node_insert_after(n4, n6);
    children_are(r, "246");
    wm_node_insert_before(n4, node(WM_NODE_PARAGRAPH, 3, 4));
    wm_node_insert_after(n4, node(WM_NODE_PARAGRAPH, 5, 6));
    children_are(r, "23456");
    wm_node_append(r, node(WM_NODE_PARAGRAPH, 7, 8));
    children_are(r, "234567");

    wm_node_unlink(n4);
    children_are(r, "23567");
    assert_true(!n4->parent && !n4->next && !n4->prev);
    wm_node_unlink(n2);
    children_are(r, "3567");
    wm_node_unlink(r->last);
    children_are(r, "356");
    while (r->first)
        wm_node_unlink(r->first);
    children_are(r, "");
    assert_null(r->last);
    /* A node without a parent may be unlinked, and linked again. */
    wm_node_unlink(n6);
    wm_node_append(r, n6);
    children_are(r, "6");
    holds();
}

static void walking(void **state)
{
    (void)state;
    wm_node *r = root(9);
    assert_null(wm_node_step(r, r));
    wm_node *list = child(r, WM_NODE_LIST, 0, 5);
    wm_node *item1 = child(list, WM_NODE_ITEM, 0, 2), *p1 = child(item1, WM_NODE_PARAGRAPH, 0, 2);
    wm_node *item2 = child(list, WM_NODE_ITEM, 2, 5);
    wm_node *p2 = child(r, WM_NODE_PARAGRAPH, 5, 9), *text = child(p2, WM_NODE_TEXT, 5, 9);
    const wm_node *order[] = {r, list, item1, p1, item2, p2, text};
    size_t count = sizeof order / sizeof *order;
    for (size_t i = 0; i < count; i++)
        assert_ptr_equal(wm_node_step(r, order[i]), i + 1 < count ? order[i + 1] : NULL);
    assert_ptr_equal(wm_node_skip(r, list), p2);
    assert_ptr_equal(wm_node_skip(r, item1), item2);
    assert_ptr_equal(wm_node_skip(r, p1), item2);
    assert_null(wm_node_skip(r, p2));
    assert_null(wm_node_skip(r, r));
    /* A walk inside list does not leave it. */
    assert_null(wm_node_step(list, item2));
    assert_null(wm_node_skip(list, list));
    assert_null(wm_node_skip(item1, p1));
    holds();
}

/* Each level is a block quote with a paragraph after the deeper one. */
static void deep(void **state)
{
    (void)state;
    wm_node *r = root(2 * LEVELS), *at = r;
    for (uint32_t i = 0; i < LEVELS; i++)
        at = child(at, WM_NODE_BLOCKQUOTE, i, 2 * LEVELS - i);
    for (wm_node *n = at; n != r; n = n->parent)
        child(n, WM_NODE_PARAGRAPH, n->span.end - 1, n->span.end);
    holds();
    size_t steps = 0;
    uint32_t last = 0;
    for (const wm_node *n = r; n; n = wm_node_step(r, n), steps++) {
        assert_true(n->span.start >= last);
        last = n->span.start;
    }
    assert_int_equal(steps, 2 * LEVELS + 1);
    assert_null(wm_node_skip(r, r->first));
    wm_buffer out = {0};
    wm_doc_print(&doc, &out);
    assert_false(out.failed);
    size_t lines = 0;
    for (size_t i = 0; i < out.size; i++)
        lines += out.data[i] == '\n';
    assert_int_equal(lines, 2 * LEVELS + 1);
    assert_true(out.size < 2 * LEVELS * 160); /* not an indentation as deep as the tree */
    wm_buffer_free(&out);
    /* The fault at the bottom is found too. */
    at->last->span.end++;
    breaks("reaches outside its parent");
}

static void nesting_of_spans(void **state)
{
    (void)state;
    doc.root = NULL;
    breaks("no root");
    root(9)->span.end = 8;
    breaks("root covers bytes 0-8 of a source of 9");
    root(9)->span.start = 1;
    breaks("root covers");
    root(9)->type = WM_NODE_PARAGRAPH;
    breaks("paragraph at bytes 0-9 is not a document");

    wm_node *r = root(9);
    wm_node *a = child(r, WM_NODE_PARAGRAPH, 1, 4), *b = child(r, WM_NODE_PARAGRAPH, 4, 9);
    holds();
    b->span.start = 3;
    breaks("paragraph at bytes 3-9 overlaps paragraph at bytes 1-4");
    b->span.start = 0;
    b->span.end = 1;
    breaks("paragraph at bytes 0-1 overlaps");
    b->span = (wm_span){4, 10};
    breaks("paragraph at bytes 4-10 reaches outside its parent, document at bytes 0-9");
    b->span = (wm_span){9, 8};
    breaks("ends before it starts");
    b->span = (wm_span){9, 9};
    holds();
    wm_node *text = child(a, WM_NODE_TEXT, 0, 2);
    breaks("text at bytes 0-2 reaches outside its parent, paragraph");
    text->span = (wm_span){1, 4};
    holds();
}

static void kinds(void **state)
{
    (void)state;
    static const struct {
        wm_node_type parent, inside, outside;
    } cases[] = {
        {WM_NODE_BLOCKQUOTE, WM_NODE_PARAGRAPH, WM_NODE_TEXT},
        {WM_NODE_BLOCKQUOTE, WM_NODE_TABLE, WM_NODE_ROW},
        {WM_NODE_POEM, WM_NODE_PARAGRAPH, WM_NODE_HARD_BREAK},
        {WM_NODE_PARAGRAPH, WM_NODE_TEXT, WM_NODE_PARAGRAPH},
        {WM_NODE_PARAGRAPH, WM_NODE_REF, WM_NODE_LIST},
        {WM_NODE_HEADING, WM_NODE_BOLD, WM_NODE_RULE},
        {WM_NODE_INDENT_PRE, WM_NODE_PRE_LINE, WM_NODE_TEXT},
        {WM_NODE_TABLE, WM_NODE_ROW, WM_NODE_CELL},
        {WM_NODE_TABLE, WM_NODE_CAPTION, WM_NODE_TEXT},
        {WM_NODE_GALLERY, WM_NODE_IMAGE, WM_NODE_TEXT},
        {WM_NODE_REFERENCES, WM_NODE_REF, WM_NODE_PARAGRAPH},
        {WM_NODE_RULE, WM_NODE_TYPES, WM_NODE_COMMENT},
        {WM_NODE_CODE_BLOCK, WM_NODE_TYPES, WM_NODE_TEXT},
        {WM_NODE_HTML_BLOCK, WM_NODE_TYPES, WM_NODE_PARAGRAPH},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        wm_node *r = root(9), *parent = child(r, cases[i].parent, 0, 9);
        parent->level = 1;
        if (cases[i].inside != WM_NODE_TYPES) {
            child(parent, cases[i].inside, 0, 3);
            child(parent, WM_NODE_COMMENT, 3, 5);
            child(parent, WM_NODE_TEMPLATE, 5, 6);
            holds();
        }
        child(parent, cases[i].outside, 6, 9);
        breaks("may not stand in");
        breaks(wm_node_name(cases[i].outside));
        breaks(wm_node_name(cases[i].parent));
    }
    for (int type = 0; type < WM_NODE_TYPES; type++) {
        wm_node *inner = child(child(root(9), WM_NODE_PARAGRAPH, 0, 9), WM_NODE_TEXT, 0, 9);
        inner->type = (uint16_t)type;
        inner->level = 1;
        if (wm_node_is_block((wm_node_type)type))
            breaks("may not stand in paragraph");
        else
            holds();
    }
}

static void lists_tables_headings(void **state)
{
    (void)state;
    wm_node *list = child(root(9), WM_NODE_LIST, 0, 9), *item = child(list, WM_NODE_ITEM, 0, 4);
    list->u.list.kind = WM_LIST_BULLET;
    holds();
    list->u.list.kind = WM_LIST_DEFINITION;
    breaks("item at bytes 0-4 may not stand in list");
    item->type = WM_NODE_TERM;
    holds();
    list->u.list.kind = WM_LIST_ORDERED;
    breaks("term");

    wm_node *row = child(child(root(9), WM_NODE_TABLE, 0, 9), WM_NODE_ROW, 2, 9);
    child(child(row, WM_NODE_CELL, 2, 5), WM_NODE_PARAGRAPH, 2, 5);
    child(row, WM_NODE_PARAGRAPH, 5, 6);
    holds();
    child(row, WM_NODE_ROW, 6, 7);
    breaks("row at bytes 6-7 may not stand in row");

    wm_node *heading = child(root(9), WM_NODE_HEADING, 0, 9);
    breaks("level outside 1 to 6");
    heading->level = 7;
    breaks("level outside 1 to 6");
    heading->level = 6;
    holds();
    heading->type = WM_NODE_TYPES;
    breaks("no known type");
}

static void wrong_links(void **state)
{
    (void)state;
    wm_node *r = root(9);
    wm_node *a = child(r, WM_NODE_PARAGRAPH, 0, 3), *b = child(r, WM_NODE_PARAGRAPH, 3, 6);
    holds();
    b->prev = NULL;
    breaks("not linked to what stands");
    b->prev = a;
    r->last = a;
    breaks("not linked to what stands after it");
    r->last = NULL;
    breaks("first child without a last one");
    r->last = b;
    b->parent = a;
    breaks("has another parent than");
    b->parent = r;
    a->parent = b;
    breaks("does not name as its parent");
    a->parent = r;
    holds();
}

static void strays(void **state)
{
    (void)state;
    root(9);
    wm_node *a = node(WM_NODE_TEMPLATE, 2, 4), *b = node(WM_NODE_COMMENT, 4, 6);
    doc.strays = a;
    a->next = b;
    holds();
    doc.strays = b;
    b->next = a;
    a->next = NULL;
    breaks("template at bytes 2-4 among the strays overlaps comment at bytes 4-6");
    b->next = NULL;
    b->span.end = 10;
    breaks("comment at bytes 4-10 reaches outside the source");
    b->span.end = 6;
    holds();
    b->type = WM_NODE_TEXT;
    breaks("text at bytes 4-6 is no stray");
}

static void names(void **state)
{
    (void)state;
    for (int i = 0; i < WM_NODE_TYPES; i++) {
        assert_non_null(wm_node_name((wm_node_type)i));
        for (int j = 0; j < i; j++)
            assert_string_not_equal(wm_node_name((wm_node_type)i), wm_node_name((wm_node_type)j));
    }
    assert_string_equal(wm_node_name(WM_NODE_TYPES), "unknown");
    assert_true(wm_node_is_block(WM_NODE_REFERENCES));
    assert_false(wm_node_is_block(WM_NODE_TEXT));
}

/* What was in a document is gone after a reset, whatever it held. */
static void reset(void **state)
{
    (void)state;
    root(9);
    doc.strays = node(WM_NODE_COMMENT, 0, 1);
    wm_doc_reset(&doc);
    assert_true(!doc.root && !doc.strays && doc.source.size == 0 && doc.arena.used == 0);
    wm_doc_free(&doc);
    wm_doc_free(&doc);
    wm_doc_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(linking, set_up, tear_down),
        cmocka_unit_test_setup_teardown(walking, set_up, tear_down),
        cmocka_unit_test_setup_teardown(deep, set_up, tear_down),
        cmocka_unit_test_setup_teardown(nesting_of_spans, set_up, tear_down),
        cmocka_unit_test_setup_teardown(kinds, set_up, tear_down),
        cmocka_unit_test_setup_teardown(lists_tables_headings, set_up, tear_down),
        cmocka_unit_test_setup_teardown(wrong_links, set_up, tear_down),
        cmocka_unit_test_setup_teardown(strays, set_up, tear_down),
        cmocka_unit_test_setup_teardown(names, set_up, tear_down),
        cmocka_unit_test_setup_teardown(reset, set_up, tear_down),
    };
    return cmocka_run_group_tests_name("doc tree", tests, NULL, NULL);
}
