/* test_wikitext_memory.c - the i-th allocation fails, for every i.
 *
 * SPDX-License-Identifier: MIT
 */
#include "wikitext_help.h"

#include "markdown/writer.h"
#include "failing_memory.h"

static wm_site *site;
static wm_buffer page; /* large enough for every growing array to grow */

static int set_up(void **state)
{
    static const char part[] =
        "'''a''' {{t|{{u}}}} {{{p|q}}} <!-- c --> [[b|''c'']]d [[File:e.jpg|thumb|[[f]] g]]<ref name=n>h [http://a.b i]</ref>"
        "<ref name=\"m\">[[j]]</ref>\n* k\n** l &amp; \xff\n; t : d\n{|\n|+ m\n! n\n|-\n| o || rowspan=2 | p<br>q\n{|\n| r\n|}\n|}\n"
        "{|\n| s | t\n|}\n<div>u</div>\n<poem>\nv\nw\n</poem><nowiki>&lt;x</nowiki>\n<pre>\ny&gt;</pre>\n<blockquote><ul><li>z</ul></blockquote>\n"
        "<gallery>\nFile:a.jpg|b\n</gallery>\n== h ==\n p\n[[Category:x]] __TOC__ <math>a</math><code>`</code><del>b</del> ISBN 0-306-40615-2 "
        "<span {{x}}>y</span> [http://c] http://d. '''''e'' f'''\n\n";
    (void)state;
    site = make_site("en", NULL, "https://en.wikipedia.org/wiki/X");
    for (int i = 0; i < 40; i++)
        wm_buffer_add_str(&page, part);
    for (int i = 0; i < 40; i++)
        wm_buffer_add_str(&page, i % 2 ? "{{a|" : "<blockquote>[[File:a|");
    for (int i = 0; i < 200; i++)
        wm_buffer_add_format(&page, "<ref name=r%d>x</ref>", i);
    wm_buffer_add_str(&page, "<references><ref name=z>a</ref></references>\n*********a");
    return page.failed ? -1 : 0;
}

static int tear_down(void **state)
{
    (void)state;
    wm_buffer_free(&page);
    wm_site_free(site);
    return 0;
}

/* The work with the given number of allocations going well; returns whether it
 * could be done. A second page is worked on after a failure by the same parser and
 * writer, with memory again, and gives what it always does. */
static bool convert(long allocations)
{
    static const wm_write_options options = {.no_header = true};
    static const char second[] = "* ''a''<ref>b</ref>\n{|\n|c\n|}\n";
    static const char expected[] = "  - *a*\\[1\\]\n\n|   |\n| - |\n| c |\n\n1.  b";
    long before = alive;
    wm_doc doc = {0};
    wm_buffer out = {0};
    countdown = allocations;
    wm_parser *parser = wm_parser_new(site);
    wm_writer *writer = parser ? wm_writer_new(site, NULL, &options) : NULL;
    bool done = writer != NULL;
    if (done) {
        wm_status status = wm_parse(parser, &doc, wm_buffer_slice(&page), 0, WM_LIT("T"));
        if (status == WM_OK)
            status = wm_write_markdown(writer, &doc, 0, WM_LIT("T"), &out, NULL);
        assert_true(status == WM_OK || status == WM_NO_MEMORY);
        done = status == WM_OK;
        assert_true(!done || !out.failed);
        assert_int_equal(done, countdown >= 0 || allocations < 0);
        countdown = -1;
        wm_buffer_free(&out);
        parse(parser, &doc, wm_str(second));
        assert_int_equal(wm_write_markdown(writer, &doc, 0, WM_LIT("T"), &out, NULL), WM_OK);
        assert_slice(wm_buffer_slice(&out), expected);
    }
    countdown = -1;
    wm_buffer_free(&out);
    wm_doc_free(&doc);
    wm_writer_free(writer);
    wm_parser_free(parser);
    assert_int_equal(alive, before);
    return done;
}

static void every_allocation(void **state)
{
    (void)state;
    assert_true(convert(-1));
    long i = 0;
    while (!convert(i)) {
        i++;
        assert_true(i < 100000);
    }
    assert_true(i > 50); /* the page is large enough to be worth it */
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_allocation)};
    return cmocka_run_group_tests_name("wikitext memory", tests, set_up, tear_down);
}
