/* test_wikitext_print_memory.c - the i-th allocation of the printer fails, for every i.
 *
 * SPDX-License-Identifier: MIT
 */
#include "wikitext_help.h"

#include "wikitext/printer.h"
#include "failing_memory.h"

static wm_site *site;
static wm_pageset *set; /* with the page of a link whose label is read as a title */
static wm_buffer page; /* large enough for every growing array to grow */

static int set_up(void **state)
{
    static const char part[] =
        "'''a''' [[b|''c'']] [[green tea|Green_tea]] [[File:e.jpg|thumb|f]]<ref name=n>h [http://a.b i]</ref> http://d.e <code>x[[y]]</code>\n* k\n** l\n; t : d\n"
        "{|\n|+ m\n! n\n|-\n| o || rowspan=2 | p<br>q\n{|\n| r\n|}\n|}\n<div>u</div>\n<pre>\ny</pre>\n"
        "<blockquote>\n* z\n\nx\n</blockquote>\n<ul><li>a\n* b\nc</li></ul>\n== h ==\n p\n[[Category:x]] <math>a</math><del>b</del>\n\n";
    (void)state;
    site = make_site("en", NULL, "https://en.wikipedia.org/wiki/X");
    set = wm_pageset_new();
    if (!set || wm_pageset_add(set, WM_NS_MAIN, WM_LIT("Green tea"), NULL) != WM_OK)
        return -1;
    for (int i = 0; i < 400; i++)
        wm_buffer_add_str(&page, part);
    for (int i = 0; i < 40; i++)
        wm_buffer_add_str(&page, "<blockquote>\n* a\n\n");
    wm_buffer_add_str(&page, "<references />\n*********a\n{|\n| a\n* b\n|}\n");
    return page.failed ? -1 : 0;
}

static int tear_down(void **state)
{
    (void)state;
    wm_buffer_free(&page);
    wm_pageset_free(set);
    wm_site_free(site);
    return 0;
}

/* The printing of a tree with the given number of allocations going well; afterwards the same
 * printer, with memory again, prints what it always does. */
static bool print(const wm_doc *doc, wm_slice expected, long allocations)
{
    long before = alive;
    wm_buffer out = {0};
    countdown = allocations;
    wm_printer *printer = wm_printer_new(site);
    bool done = printer != NULL;
    if (done) {
        wm_printer_set_pages(printer, set);
        wm_status status = wm_print_wikitext(printer, doc, 0, WM_LIT("T"), &out);
        assert_true(status == WM_OK || status == WM_NO_MEMORY);
        done = status == WM_OK;
        assert_true(!done || wm_equal(wm_buffer_slice(&out), expected));
        countdown = -1;
        wm_buffer_free(&out);
        assert_int_equal(wm_print_wikitext(printer, doc, 0, WM_LIT("T"), &out), WM_OK);
        assert_true(wm_equal(wm_buffer_slice(&out), expected));
    }
    countdown = -1;
    wm_buffer_free(&out);
    wm_printer_free(printer);
    assert_int_equal(alive, before);
    return done;
}

static void every_allocation(void **state)
{
    (void)state;
    wm_doc doc = {0};
    wm_buffer expected = {0};
    wm_parser *parser = wm_parser_new(site);
    wm_printer *printer = wm_printer_new(site);
    assert_non_null(parser);
    assert_non_null(printer);
    wm_printer_set_pages(printer, set);
    parse(parser, &doc, wm_buffer_slice(&page));
    assert_int_equal(wm_print_wikitext(printer, &doc, 0, WM_LIT("T"), &expected), WM_OK);
    long i = 0;
    while (!print(&doc, wm_buffer_slice(&expected), i)) {
        i++;
        assert_true(i < 100000);
    }
    assert_true(i > 10); /* the page is large enough to be worth it */
    wm_printer_free(printer);
    wm_parser_free(parser);
    wm_buffer_free(&expected);
    wm_doc_free(&doc);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_allocation)};
    return cmocka_run_group_tests_name("wikitext print memory", tests, set_up, tear_down);
}
