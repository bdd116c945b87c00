/* test_dump_hostile.c - what is no dump, damaged dumps, attacks.
 *
 * SPDX-License-Identifier: MIT
 */
#include "dump_help.h"

#define PAGE "<page><title>P</title></page>"

static void declarations_are_refused(void **state)
{
    (void)state;
    assert_refused(WM_LIT("<!DOCTYPE mediawiki [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><mediawiki>"
                          "<page><title>&b;</title></page></mediawiki>"), 0, "declaration");
    assert_refused(WM_LIT("<?xml version='1.0'?><!DOCTYPE x SYSTEM 'file:///etc/passwd'><mediawiki>" PAGE "</mediawiki>"), 0,
                   "declaration");
    assert_refused(WM_LIT("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><mediawiki><page><title>&e;</title></page>"
                          "</mediawiki>"), 0, "declaration");
    assert_refused(WM_LIT("<mediawiki>" PAGE "<!ENTITY a 'b'>" PAGE "</mediawiki>"), 1, "declaration");
    assert_refused(WM_LIT("<mediawiki>" PAGE "<page><title>Q</title><revision><text>&nbsp;</text></revision></page>"
                          "</mediawiki>"), 1, "&nbsp;");
    assert_refused(WM_LIT("<mediawiki>" PAGE "<page><title>&e;</title></page></mediawiki>"), 1, "&e;");
}

static void what_is_no_dump(void **state)
{
    (void)state;
    assert_refused(WM_LIT(""), 0, "empty");
    assert_refused(WM_LIT(" \n"), 0, "empty");
    assert_refused(WM_LIT("<!DOCTYPE html>\n<html><head><title>Error</title></head></html>"), 0, "HTML");
    assert_refused(WM_LIT("<html><body>503</body></html>"), 0, "HTML");
    assert_refused(WM_LIT("<!doctype HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'"), 0, "HTML");
    assert_refused(WM_LIT("<?xml version='1.0'?><api><error code='x'/></api>"), 0, "API");
    assert_refused(WM_LIT("{\"error\":{}}"), 0, "JSON");
    assert_refused(WM_LIT(PAGE PAGE), 0, "cut from a dump");
    assert_refused(WM_LIT("600:10:Title\n"), 0, "index of a multistream dump");
    assert_refused(WM_LIT("-- MySQL dump 10.19\n"), 0, "SQL");
    assert_refused(WM_LIT("hello world"), 0, "not XML");
    assert_refused(WM_LIT("<x>"), 0, "<mediawiki>");
    assert_refused(WM_LIT("<?xml version='1.0'?><test:data xmlns:test='t'><page/></test:data>"), 0, "<data>");
}

static void damage(void **state)
{
    (void)state;
    assert_refused(WM_LIT("<mediawiki>" PAGE "<page><title>Q</title></pag></mediawiki>"), 1,
                   "page Q: byte 62: not well-formed XML: a <page> that is ended by </pag>");
    /* Tags with attributes take another way than those without. */
    assert_refused(WM_LIT("<mediawiki>" PAGE "<page><title>Q</title><revision><text bytes='1'>x</revision></page>"), 1,
                   "page Q: byte 89: not well-formed XML: a <text> that is ended by </revision>");
    assert_refused(WM_LIT("<mediawiki>" PAGE "<page><title>Q</title><revision><comment a='1'>x</comment></text></page>"), 1,
                   "a <revision> that is ended by </text>");
    assert_refused(WM_LIT("<mediawiki>" PAGE "<page><title>Q</title></mediawiki>"), 1,
                   "a <page> that is ended by </mediawiki>");
    assert_refused(WM_LIT("<mediawiki>" PAGE "<page><title>Q</ title></page></mediawiki>"), 1, "not well-formed");
    assert_refused(WM_LIT("<mediawiki>" PAGE "<page><title>Q</title>< ns></ns></page></mediawiki>"), 1, "not well-formed");
    assert_refused(WM_LIT("<mediawiki>" PAGE "<page><title>Q</title><minor/ ></page></mediawiki>"), 1, "not well-formed");
    assert_refused(WM_LIT("<mediawiki>" PAGE "<page><title>Q</title><ns/ /></page></mediawiki>"), 1, "not well-formed");
    assert_refused(WM_LIT("<mediawiki>" PAGE "<page><title>Q</title><revision><text>a < b</text></revision></page>"), 1,
                   "page Q");
    assert_refused(WM_LIT("<mediawiki>" PAGE "<page><title>A & B</title></page></mediawiki>"), 1, "&amp;");
    assert_refused(WM_LIT("<mediawiki>" PAGE "<page><title>&#x;</title></page></mediawiki>"), 1, "&#x;");
    assert_refused(WM_LIT("<mediawiki>" PAGE "</mediawiki><mediawiki>" PAGE "</mediawiki>"), 1, "follows");
    assert_refused(WM_LIT("<mediawiki>" PAGE "</mediawiki>x"), 1, "follows");
    assert_refused(WM_LIT("<mediawiki>" PAGE "<page a='1' a='2'/></mediawiki>"), 1, "a");
}

static void deep_and_long(void **state)
{
    (void)state;
    wm_buffer b = {0};
    wm_buffer_add_str(&b, "<mediawiki>" PAGE);
    for (int i = 0; i < 100000; i++)
        wm_buffer_add_str(&b, "<a>");
    assert_non_null(wm_buffer_cstr(&b));
    assert_refused(wm_buffer_slice(&b), 1, "in each other");
    wm_buffer_clear(&b);
    wm_buffer_add_str(&b, "<mediawiki>" PAGE "<page");
    for (int i = 0; i < 100000; i++)
        wm_buffer_add_format(&b, " a%d=''", i);
    wm_buffer_add_str(&b, "/></mediawiki>");
    assert_non_null(wm_buffer_cstr(&b));
    assert_refused(wm_buffer_slice(&b), 1, "a tag of more than");
    wm_buffer_clear(&b);
    wm_buffer_add_str(&b, "<mediawiki>" PAGE "<page><title>&");
    for (int i = 0; i < 100000; i++)
        wm_buffer_add_char(&b, 'x');
    assert_non_null(wm_buffer_cstr(&b));
    assert_refused(wm_buffer_slice(&b), 1, "&amp;");
    wm_buffer_free(&b);
}

/* libxml2 gives up on text nodes over 10 MB unless told otherwise. */
static void a_large_text(void **state)
{
    (void)state;
    enum { SIZE = 12 * 1024 * 1024 };
    wm_buffer text = {0}, b = {0};
    for (size_t i = 0; i < SIZE / 4; i++)
        wm_buffer_add(&text, "a\xe4\xb8\xad", 4);
    assert_false(text.failed);
    reading x = {0};
    read_bytes(&x, dump_of_text(&b, wm_buffer_slice(&text)));
    assert_int_equal(x.status, WM_OK);
    assert_int_equal(x.texts.size, SIZE + 1);
    assert_memory_equal(x.texts.data, text.data, SIZE);
    release(&x);
    wm_buffer_free(&b);
    wm_buffer_free(&text);
}

/* Names that libxml2 remembers do not fill the memory. */
static void many_names(void **state)
{
    (void)state;
    wm_buffer b = {0};
    wm_buffer_add_str(&b, "<mediawiki>" PAGE);
    for (int i = 0; i < 400000; i++)
        wm_buffer_add_format(&b, "<element_with_a_long_name_%d/>", i);
    wm_buffer_add_str(&b, "</mediawiki>");
    reading x = {0};
    read_bytes(&x, wm_buffer_slice(&b));
    assert_int_equal(x.status, WM_BAD_INPUT);
    assert_non_null(strstr(x.error.message, "too many different names"));
    assert_int_equal(x.page_count, 1);
    release(&x);
    wm_buffer_free(&b);
}

/* Whatever is wrong in a page, the pages around it are read, in pieces of any size. */
static void damaged_pages_are_passed_over(void **state)
{
    (void)state;
    static const char *const damages[] = {
        "<page><title>Q</title><revision><text>cut o", "<page><title>Q</title><revision><tex", "<page><title>Q</title",
        "<page><title>Q</title><revision><text>a & b</text></revision></page>",
        "<page><title>Q</title><revision><text>a < b</text></revision></page>",
        "<page><title>Q</title><revision><text>&#xq;</text></revision></page>", "<page><title>Q</titel></page>",
        "<page><title>Q</title><ns a=></ns></page>", "<page><title>Q &undeclared;</title></page>", "& between", "< between",
        "<page a=><title>Q</title></page>", "<page a='1' a='2'><title>Q</title></page>", "</revision>",
        "<page><title>Q</title><page><title>Q</title><page x='1'><title>Q</title>", "<page"};
    static const size_t limits[] = {0, 1, 2, 3, 7};
    for (size_t i = 0; i < sizeof damages / sizeof *damages; i++) {
        wm_buffer xml = {0}, first = {0};
        wm_buffer_add_format(&xml, "<mediawiki xmlns='u' a='b'>" PAGE "%s" PAGE "%s" PAGE "</mediawiki>\n", damages[i], damages[i]);
        for (size_t k = 0; k < sizeof limits / sizeof *limits; k++) {
            reading x = {.limit = limits[k]};
            read_encoded(&x, wm_buffer_slice(&xml));
            assert_int_equal(x.status, WM_BAD_INPUT);
            assert_int_equal(x.page_count, 3);
            assert_non_null(strstr(x.error.message, "byte "));
            assert_non_null(strstr(x.error.message, "left out"));
            assert_null(strstr(x.warnings.data, "truncated"));
            if (k == 0)
                wm_buffer_add_slice(&first, wm_buffer_slice(&x.pages));
            assert_bytes(&x.pages, wm_buffer_slice(&first));
            release(&x);
        }
        wm_buffer_free(&xml);
        wm_buffer_free(&first);
    }
}

/* Behind damage a truncated dump is still one, and what is refused is. */
static void damage_hides_nothing(void **state)
{
    (void)state;
    static const struct {
        const char *xml;
        unsigned pages;
    } cases[] = {{"<mediawiki><page>&</page>" PAGE "<page><title>Q</title>", 1},
                 {"<mediawiki><page>&</page>" PAGE, 1},
                 {"<mediawiki><page>&</page>" PAGE "</mediawiki>more", 1},
                 {"<mediawiki><page>&</page>" PAGE "<!DOCTYPE x>" PAGE "</mediawiki>", 1}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        reading x = {.limit = i};
        read_encoded(&x, wm_str(cases[i].xml));
        assert_int_equal(x.status, WM_BAD_INPUT);
        assert_int_equal(x.page_count, cases[i].pages);
        assert_non_null(strstr(x.error.message, "an & that"));
        assert_non_null(strstr(x.warnings.data, "damage["));
        release(&x);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(damaged_pages_are_passed_over), cmocka_unit_test(damage_hides_nothing),
                                       cmocka_unit_test(declarations_are_refused), cmocka_unit_test(what_is_no_dump), cmocka_unit_test(damage),
        cmocka_unit_test(deep_and_long), cmocka_unit_test(a_large_text), cmocka_unit_test(many_names),
    };
    return cmocka_run_group_tests_name("dump: hostile input", tests, NULL, NULL);
}
