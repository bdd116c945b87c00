/* test_lens_window.c - an edit of a long page costs two runs of get, and says what it would otherwise.
 *
 * SPDX-License-Identifier: MIT
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "lens/lens.h"
#include "site_help.h"

enum { BLOCKS = 60 };

static wm_site *site;
static wm_lens *lens;
static wm_buffer source, before, edited, after, made;

static int set_up(void **state)
{
    (void)state;
    static const wm_write_options options = {.no_header = true};
    site = make_site("en", "testwiki", "https://en.example.org/wiki/Main_Page");
    lens = wm_lens_new(site, NULL, &options);
    return lens ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    wm_lens_free(lens);
    wm_site_free(site);
    wm_buffer *all[] = {&source, &before, &edited, &after, &made};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        wm_buffer_free(all[i]);
    return 0;
}

/* A page of blocks, each with a template, a note, a list and a table here and there. */
static void write_source(void)
{
    wm_buffer_clear(&source);
    for (int i = 0; i < BLOCKS; i++) {
        wm_buffer_add_format(&source, "== Pier %d ==\n{{tide|%d}}\nThe pier of [[Larn|Larn %d]] is {{long|%d}}old.", i, i, i, i);
        if (i % 3 == 0)
            wm_buffer_add_format(&source, "<ref>Harbour book, leaf %d.</ref>", i);
        wm_buffer_add_format(&source, " Boats %d come.\n\n", i);
        if (i % 4 == 0)
            wm_buffer_add_format(&source, "* one {{a}} %d\n* two\n** three %d\n\n", i, i);
        if (i % 10 == 0)
            wm_buffer_add_format(&source, "{| class=\"wikitable\" <!-- x -->\n! Boat !! Men\n|-\n| Gull %d || 4\n|}\n\n", i);
    }
    wm_buffer_add_str(&source, "<references />\n[[Category:Piers|*]]\n");
    wm_buffer_clear(&before);
    assert_int_equal(wm_lens_get(lens, wm_buffer_slice(&source), 0, WM_LIT("Larn"), &before, NULL), WM_OK);
}

/* b is a with the first of a text as another one. */
static void replace(const wm_buffer *a, const char *text, const char *by, wm_buffer *b)
{
    wm_slice s = wm_buffer_slice(a);
    size_t at = wm_find(s, wm_str(text), 0);
    if (at == WM_NONE)
        fail_msg("no \"%s\"", text);
    wm_buffer_clear(b);
    wm_buffer_add_slice(b, wm_sub(s, 0, at));
    wm_buffer_add_str(b, by);
    wm_buffer_add_slice(b, wm_sub(s, at + strlen(text), s.size));
}

static wm_put_counts put_edited_page(void)
{
    wm_put_counts counts = {0};
    wm_buffer_clear(&made);
    assert_int_equal(wm_lens_put(lens, wm_buffer_slice(&edited), wm_buffer_slice(&source), 0, WM_LIT("Larn"), &made, &counts), WM_OK);
    return counts;
}

static void assert_made(const wm_buffer *expected)
{
    size_t at = 0;
    while (at < made.size && at < expected->size && made.data[at] == expected->data[at])
        at++;
    if (at < made.size || at < expected->size)
        fail_msg("\"%.*s\" is not \"%.*s\"", (int)(made.size - at < 120 ? made.size - at : 120), made.data + at,
                 (int)(expected->size - at < 120 ? expected->size - at : 120), expected->data + at);
}

/* from becomes to in the Markdown and was to wikitext_to in the wikitext. */
static void check(const char *from, const char *to, const char *wikitext, const char *wikitext_to, uint64_t gets)
{
    write_source();
    replace(&before, from, to, &edited);
    replace(&source, wikitext, wikitext_to, &after);
    wm_put_counts counts = put_edited_page();
    assert_made(&after);
    assert_int_equal(counts.by_token, 1);
    if (counts.gets > gets)
        fail_msg("\"%s\" takes %d gets", to, (int)counts.gets);
}

static void test_words(void **state)
{
    (void)state;
    check("Boats 31 come", "Boats 31 often come", "Boats 31 come", "Boats 31 often come", 2);
    check("old. Boats 17", "old. Most boats 17", "old. Boats 17", "old. Most boats 17", 2);
    check("Gull 30", "Gulf 30", "Gull 30", "Gulf 30", 2);
    check("three 28", "tree 28", "three 28", "tree 28", 2);
    check("# Pier 44", "# Piers 44", "== Pier 44", "== Piers 44", 2);
    check("leaf 33", "leaves 33", "leaf 33", "leaves 33", 2);
    check("[Larn 7]", "[Larne 7]", "[[Larn|Larn 7", "[[Larn|Larne 7", 2);
}

/* Text that is there more than once is changed where it was. */
static void test_again_and_again(void **state)
{
    (void)state;
    write_source();
    wm_buffer_clear(&after);
    wm_buffer_clear(&edited);
    for (int i = 0, copy = 0; copy < 2; copy++) { /* the ninth "two" of fifteen */
        const wm_buffer *from = copy ? &before : &source;
        wm_buffer *to = copy ? &edited : &after;
        wm_slice s = wm_buffer_slice(from);
        size_t at = 0;
        for (i = 0; i < 9; i++)
            at = wm_find(s, WM_LIT("two\n"), at) + 1;
        wm_buffer_add_slice(to, wm_sub(s, 0, at + 2));
        wm_buffer_add_str(to, "fold");
        wm_buffer_add_slice(to, wm_sub(s, at + 2, s.size));
    }
    put_edited_page();
    assert_made(&after);
}

static void test_blocks(void **state)
{
    (void)state;
    check("Boats 31 come.", "Boats *31* come.", "Boats 31 come.", "Boats ''31'' come.", 2);
    check("Boats 30 come.", "Boats 30 come. **No.**", "Boats 30 come.", "Boats 30 come. '''No.'''", 2);
    check("is old. Boats 31 come.", "is old. Boats 31 come.\n\nNone in winter.", "Boats 31 come.", "Boats 31 come.\n\nNone in winter.", 2);
    check("  - two\n      - three 24\n", "  - two\n  - a half\n      - three 24\n", "* two\n** three 24", "* two\n* a half\n** three 24", 2);
}

static void test_two_edits(void **state)
{
    (void)state;
    write_source();
    replace(&before, "Boats 9 come", "Boats 9 go", &after);
    replace(&after, "three 48", "trees 48", &edited);
    replace(&source, "Boats 9 come", "Boats 9 go", &before);
    replace(&before, "three 48", "trees 48", &after);
    wm_put_counts counts = put_edited_page();
    assert_made(&after);
    assert_int_equal(counts.gets, 2);
}

/* What moves takes its templates along, however far it goes. */
static void test_far_move(void **state)
{
    (void)state;
    static const char *const paragraphs[] = {"The pier of [[Larn|Larn 7]] is {{long|7}}old. Boats 7 come.",
                                             "The pier of [[Larn|Larn 49]] is {{long|49}}old. Boats 49 come."};
    static const char *const others[] = {"Nobody {{who}} fishes where the ferry turns.", "Old men {{rp|49}} tell of whales."};
    write_source();
    replace(&source, paragraphs[0], others[0], &made);
    replace(&made, paragraphs[1], others[1], &source);
    replace(&source, others[0], "@", &made);
    replace(&made, others[1], others[0], &edited);
    replace(&edited, "@", others[1], &after);
    wm_buffer_clear(&edited);
    assert_int_equal(wm_lens_get(lens, wm_buffer_slice(&after), 0, WM_LIT("Larn"), &edited, NULL), WM_OK);
    put_edited_page();
    assert_made(&after);
}

/* Letters that would be markup are no words. */
static void test_markup(void **state)
{
    (void)state;
    check("Boats 31 come.", "Boats 31 co''me.", "Boats 31 come.", "Boats 31 co<nowiki>''</nowiki>me.", 9);
    check("Boats 31 come.", "Boats \\[\\[31\\]\\] come.", "Boats 31 come.", "Boats <nowiki>[[</nowiki>31]] come.", 9);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words), cmocka_unit_test(test_again_and_again), cmocka_unit_test(test_blocks),
        cmocka_unit_test(test_two_edits), cmocka_unit_test(test_far_move), cmocka_unit_test(test_markup),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
