/* test_lens_memory.c - the i-th allocation fails, or all from it on, for every i, while Markdown is read and put.
 *
 * SPDX-License-Identifier: MIT
 *
 * cmark-gfm knows no failure: that of its trees is the reader's, too.
 */
#include "lens/lens.h"
#include "site_help.h"
#include "failing_memory.h"

static wm_site *site;

typedef struct task {
    const char *source; /* NULL: there is no base */
    const char *markdown, *expected;
} task;

/* Whether all of it could be done; what was done is right. */
static bool put_page(const task *t)
{
    static const wm_write_options options = {.no_header = true};
    wm_buffer out = {0};
    wm_lens *lens = wm_lens_new(site, NULL, &options);
    wm_status status = WM_NO_MEMORY;
    if (lens)
        status = t->source ? wm_lens_put(lens, wm_str(t->markdown), wm_str(t->source), 0, WM_LIT("Pier"), &out, NULL)
                                : wm_lens_create(lens, wm_str(t->markdown), 0, WM_LIT("Pier"), &out);
    bool reached = has_failed;
    countdown = -1;
    if (status == WM_OK)
        assert_slice(wm_buffer_slice(&out), t->expected);
    else
        assert_int_equal(status, WM_NO_MEMORY);
    wm_buffer_free(&out);
    wm_lens_free(lens);
    return status == WM_OK && !reached;
}

/* Allocations go on being asked for, each failing in its turn, until none does. */
static void every_from(const task *t, bool all)
{
    long i = 0;
    lasting = all;
    for (;; i++) {
        has_failed = false;
        countdown = i;
        bool whole = put_page(t);
        if (whole)
            break;
        if (i > 1000000)
            fail_msg("it does not end");
    }
    assert_true(i > 10);
}

/* One fails, or it and all after it. */
static void every(const task *t)
{
    every_from(t, false);
    every_from(t, true);
}

#define SOURCE "== Pier ==\nThe pier{{long}} is old.\n\n{| class=\"x\"\n! A\n|-\n| b\n|}\n\n* one\n* two\n\nSome say 300 yards.\n"

static void test_create(void **state)
{
    (void)state;
    static const task t = {.markdown = "## Pier\n\nA *pier* & [one](https://en.example.org/wiki/Two \"wikilink\").\n\n  - x\n\n| A |\n|---|\n| b |\n",
                           .expected = "== Pier ==\n\nA ''pier'' & [[Two|one]].\n\n* x\n\n{| class=\"wikitable\"\n|-\n! A\n|-\n| b\n|}"};
    every(&t);
}

static void test_put_words(void **state)
{
    (void)state;
    static const task t = {.source = SOURCE,
                           .markdown = "## Pier\n\nThe pier is old.\n\n| A |\n| - |\n| b |\n\n  - one\n  - two\n\nSome say 400 yards.",
                           .expected = "== Pier ==\nThe pier{{long}} is old.\n\n{| class=\"x\"\n! A\n|-\n| b\n|}\n\n* one\n* two\n\nSome say 400 yards.\n"};
    every(&t);
}

static void test_put_page(void **state)
{
    (void)state;
    static const task t = {.source = SOURCE,
                           .markdown = "## Pier\n\nThe *pier* is old.\n\n  - one\n  - half\n  - two\n\nSome say 400 *yards*.",
                           .expected = "== Pier ==\nThe ''pier''{{long}} is old.\n\n* one\n* half\n* two\n\nSome say 400 ''yards''.\n"};
    every(&t);
}

/* The tags of code keep what the edit does not name; those of emphasis and of others are told apart by what they print. */
static void test_put_tags(void **state)
{
    (void)state;
    static const task t = {.source = "<syntaxhighlight lang=\"c\" highlight=\"1\">\nx\n</syntaxhighlight>\n\nA <em>b</em> and <abbr title=\"x\">y</abbr>.\n<hr class=\"z\">\n",
                           .markdown = "``` d\nx\n```\n\nA <em>b</em> and <abbr title=\"x\">y</abbr> c.\n\n-----\n",
                           .expected = "<syntaxhighlight lang=\"d\" highlight=\"1\">\nx\n</syntaxhighlight>\n\nA <em>b</em> and <abbr title=\"x\">y</abbr> c.\n<hr class=\"z\">\n"};
    every(&t);
}

/* A note that goes, and with it the number of the other; a category that is another: both are told to the merge as patches. */
static void test_put_notes(void **state)
{
    (void)state;
    static const task t = {.source = "A<ref>x</ref> b<ref>y</ref> c.\n[[Category:One]]\n",
                           .markdown = "A b\\[1\\] c.\n\n[Category:Two](https://en.example.org/wiki/Category:Two \"wikilink\")\n\n1.  y\n",
                           .expected = "A b<ref>y</ref> c.\n[[Category:Two]]\n"};
    every(&t);
}

static int set_up(void **state)
{
    (void)state;
    site = make_site("en", "testwiki", "https://en.example.org/wiki/Main_Page");
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    wm_site_free(site);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_create), cmocka_unit_test(test_put_words), cmocka_unit_test(test_put_page), cmocka_unit_test(test_put_tags),
                                       cmocka_unit_test(test_put_notes)};
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
