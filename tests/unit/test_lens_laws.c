/* test_lens_laws.c - the laws fail when put is wrong, and the generator makes every kind of edit.
 *
 * SPDX-License-Identifier: MIT
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "lens/laws.h"

/* A place for every kind of edit. */
static const char page[] = "{{Infobox|x}}\n"
                           "The old ca. {{num|5}} men of the harbour came to town early.\n"
                           "\n"
                           "A second paragraph stands here, with a [[link]] in it.\n"
                           "\n"
                           "A third one follows the second at some distance.\n"
                           "\n"
                           "== Boats ==\n"
                           "{{Main|Boats}}\n"
                           "Some boats<ref name=\"a\">A note of {{cite|x}} words.</ref> lie in the bay.<!-- all of them -->\n"
                           "\n"
                           "* one buoy {{a}}\n"
                           "* two piers\n"
                           "* three masts\n"
                           "\n"
                           "{| class=\"wikitable sortable\" style=\"width:50%\"\n"
                           "|+ Of the boats\n"
                           "! scope=\"col\" | Boat !! Built !! Crew\n"
                           "|- style=\"background:#eee\"\n"
                           "| Swan {{fact}} || 1990 || 5 men\n"
                           "|- class=\"x\"\n"
                           "| Gull || align=\"right\" | 1985 || 7 women\n"
                           "|-\n"
                           "| rowspan=\"2\" | Tern || 1971 || three\n"
                           "|-\n"
                           "| 1972 || four\n"
                           "|}\n"
                           "\n"
                           "== Piers ==\n"
                           "\n"
                           "A pier is long.\n"
                           "\n"
                           "{| class=\"y\"\n"
                           "|-\n"
                           "| East || 30\n"
                           "|-\n"
                           "| West || 40\n"
                           "|}\n"
                           "\n"
                           "<gallery mode=\"packed\">\n"
                           "File:A.jpg|The first\n"
                           "File:B.jpg|The second\n"
                           "</gallery>\n"
                           "\n"
                           "== Masts ==\n"
                           "\n"
                           "A mast is high, and made of {{lang|la|lignum}} mostly.\n"
                           "\n"
                           "'''Rigging'''\n"
                           "\n"
                           "* ropes of hemp\n"
                           "** and of jute, as a mast has\n"
                           "** or silk\n"
                           "\n"
                           "[[Category:Boats|b]]\n"
                           "[[Category:Piers]]";

typedef struct state {
    wm_site *site;
    wm_edits *edits;
    wm_edit edit;
    wm_buffer why;
} state;

static void load(state *s, const char *text)
{
    *s = (state){.site = wm_site_new()};
    assert_non_null(s->site);
    assert_int_equal(wm_site_set_base(s->site, WM_LIT("https://en.wikipedia.org/wiki/Main")), WM_OK);
    assert_int_equal(wm_site_set_lang(s->site, WM_LIT("en")), WM_OK);
    assert_int_equal(wm_site_complete(s->site), WM_OK);
    s->edits = wm_edits_new(s->site);
    assert_non_null(s->edits);
    assert_int_equal(wm_edits_set_page(s->edits, wm_str(text), WM_NS_MAIN, WM_LIT("T")), WM_OK);
}

static void unload(state *s)
{
    wm_edit_free(&s->edit);
    wm_buffer_free(&s->why);
    wm_edits_free(s->edits);
    wm_site_free(s->site);
}

static bool is_local(state *s, const char *text, wm_slice result)
{
    wm_buffer_clear(&s->why);
    return wm_law_is_local(wm_str(text), &s->edit, result, &s->why);
}

/* ---- the generator ---- */

static void test_every_kind(void **unused)
{
    (void)unused;
    state s;
    load(&s, page);
    for (int kind = 0; kind < WM_EDIT_KINDS; kind++) {
        int made = 0;
        for (uint64_t seed = 0; seed < 60; seed++) {
            if (!wm_edits_make(s.edits, (wm_edit_kind)kind, seed, &s.edit))
                continue;
            made++;
            assert_true(is_local(&s, page, wm_buffer_slice(&s.edit.edited)));
            assert_false(wm_equal(wm_buffer_slice(&s.edit.edited), wm_str(page)));
        }
        if (!made)
            fail_msg("no edit of the kind: %s", wm_edit_name((wm_edit_kind)kind));
    }
    unload(&s);
}

static void test_same_seed_same_edit(void **unused)
{
    (void)unused;
    state s, t;
    load(&s, page);
    load(&t, page);
    for (int kind = 0; kind < WM_EDIT_KINDS; kind++) {
        bool made = wm_edits_make(s.edits, (wm_edit_kind)kind, 7, &s.edit);
        wm_edits_make(t.edits, (wm_edit_kind)((kind + 5) % WM_EDIT_KINDS), 3, &t.edit);
        assert_int_equal(wm_edits_make(t.edits, (wm_edit_kind)kind, 7, &t.edit), made);
        if (made)
            assert_true(wm_equal(wm_buffer_slice(&s.edit.edited), wm_buffer_slice(&t.edit.edited)));
    }
    unload(&s);
    unload(&t);
}

/* Two marks more in a line whose marks are odd change which of them MediaWiki takes for an apostrophe. */
static void test_bold_in_odd_line(void **unused)
{
    (void)unused;
    static const char odd[] = "All of the ''Swan'''s men and boys came to town early.";
    static const char even[] = "All of the ''Swan'' men and boys came to town early.";
    state s;
    for (int i = 0; i < 2; i++) {
        int made = 0;
        load(&s, i ? even : odd);
        for (uint64_t seed = 0; seed < 60; seed++)
            made += wm_edits_make(s.edits, WM_EDIT_BOLD, seed, &s.edit);
        assert_int_equal(made > 0, i);
        unload(&s);
    }
}

/* ---- results that are wrong ---- */

/* Whether byte at of the edited page is outside of what the edit may change. */
static bool is_outside(const state *s, size_t at)
{
    size_t page_at = 0, edited_at = 0;
    for (size_t i = 0; i <= s->edit.hunk_count; i++) {
        const wm_edit_hunk *h = i < s->edit.hunk_count ? &s->edit.hunks[i] : NULL;
        size_t size = (h ? h->a : sizeof page - 1) - page_at;
        if (at >= edited_at && at < edited_at + size)
            return at > edited_at && at + 1 < edited_at + size;
        edited_at += size + (h ? h->text_size : 0);
        page_at = h ? h->b : 0;
    }
    return false;
}

/* A byte changed, lost or come anywhere but in the edit is seen. */
static void test_bytes_elsewhere(void **unused)
{
    (void)unused;
    state s;
    wm_buffer wrong = {0};
    load(&s, page);
    for (int kind = 0; kind < WM_EDIT_KINDS; kind++) {
        if (kind == WM_EDIT_TRANSLATE || !wm_edits_make(s.edits, (wm_edit_kind)kind, 11, &s.edit))
            continue;
        wm_slice good = wm_buffer_slice(&s.edit.edited);
        for (size_t at = 1; at + 1 < good.size; at += 3) {
            if (!is_outside(&s, at))
                continue;
            for (int way = 0; way < 3; way++) {
                wm_buffer_clear(&wrong);
                wm_buffer_add_slice(&wrong, wm_sub(good, 0, at));
                wm_buffer_add_str(&wrong, way == 0 ? "" : way == 1 ? "\n" : "Z");
                wm_buffer_add_slice(&wrong, wm_sub(good, way == 1 ? at : at + 1, good.size));
                /* A newline more among newlines is the same page with another one more. */
                if (wm_equal(wm_buffer_slice(&wrong), good) || good.data[at] == '\n' || good.data[at - 1] == '\n')
                    continue;
                if (is_local(&s, page, wm_buffer_slice(&wrong)))
                    fail_msg("%s: a change at byte %zu is not seen", wm_edit_name((wm_edit_kind)kind), at);
            }
        }
    }
    wm_buffer_free(&wrong);
    unload(&s);
}

/* An edit of the kind that turns the page into by_hand. */
static void make(state *s, wm_edit_kind kind, const char *by_hand)
{
    for (uint64_t seed = 0; seed < 4000; seed++)
        if (wm_edits_make(s->edits, kind, seed, &s->edit) && wm_equal(wm_buffer_slice(&s->edit.edited), wm_str(by_hand)))
            return;
    fail_msg("the edit is never made: %s", by_hand);
}

typedef struct trial {
    const char *result;
    bool right;
} trial;

static void judge(const char *text, wm_edit_kind kind, const char *by_hand, const trial *trials)
{
    state s;
    load(&s, text);
    make(&s, kind, by_hand);
    for (const trial *t = trials; t->result; t++)
        if (is_local(&s, text, wm_str(t->result)) != t->right)
            fail_msg("%s is taken for %s", t->result, t->right ? "wrong" : "right");
    unload(&s);
}

static void test_hole(void **unused)
{
    (void)unused;
    static const trial trials[] = {
        {"The corn {{num|5}} came early.", true},   {"The {{num|5}} corn came early.", true},
        {"The cor{{num|5}}n came early.", false},   {"The corn came early.", false},
        {"The corn {{num|6}} came early.", false},  {"The corn came {{num|5}} early.", false},
        {"{{num|5}} The corn came early.", false},  {"The corn {{num|5}} came  early.", false},
        {"The corn {{num|5}} came early.\n", false}, {"The corn men {{num|5}} came early.", false},
        {NULL, false},
    };
    judge("The ca {{num|5}} men came early.", WM_EDIT_HOLE_ONE, "The corn {{num|5}} came early.", trials);
}

static void test_deleted_block(void **unused)
{
    (void)unused;
    static const trial trials[] = {
        {"One {{a}} word.\n\n<!-- c -->\n\nThree {{b}} words.", true},
        {"One {{a}} word.\n<!-- c -->\n\nThree {{b}} words.", true},
        {"One {{a}} word.\n\n{{x}}\n\n<!-- c -->\n\nThree {{b}} words.", true},
        {"One {{a}} word.\n\nThree {{b}} words.", false},
        {"One word.\n\n<!-- c -->\n\nThree {{b}} words.", false},
        {"One {{a}} word.\n\nThree {{b}} words.\n\n<!-- c -->", false},
        {"One {{a}} word.\n\n<!-- c -->\n\nThree words. {{b}}", false},
        {NULL, false},
    };
    judge("One {{a}} word.\n\nTwo {{x}} words.\n\n<!-- c -->\n\nThree {{b}} words.", WM_EDIT_DELETE_BLOCK,
          "One {{a}} word.\n\n<!-- c -->\n\nThree {{b}} words.", trials);
}

static void test_swapped_blocks(void **unused)
{
    (void)unused;
    static const trial trials[] = {
        {"* two {{b}}\n\n<!-- c -->\n\nOne {{a}} word.", true},
        {"<!-- c -->\n\n* two {{b}}\n\nOne {{a}} word.", true},
        {"* two {{b}}\n\nOne {{a}} word.\n\n<!-- c -->", true},
        {"* two {{b}}\n\nOne {{a}} word.", false},
        {"* two\n\n<!-- c -->\n\nOne {{a}} word.{{b}}", false},
        {"*two {{b}}\n\n<!-- c -->\n\nOne {{a}} word.", false},
        {NULL, false},
    };
    judge("One {{a}} word.\n\n<!-- c -->\n\n* two {{b}}", WM_EDIT_SWAP_BLOCKS, "* two {{b}}\n\n<!-- c -->\n\nOne {{a}} word.", trials);
}

/* Code without text prints nothing: a program that loses it is wrong. */
static void test_empty_code(void **unused)
{
    (void)unused;
    static const trial trials[] = {
        {"One word.\n\n<source file=\"x\"/>\n\nThree words.", true},
        {"One word.\n<source file=\"x\"/>\n\nThree words.", true},
        {"One word.\n\nThree words.", false},
        {"One word.\n\n<source file=\"y\"/>\n\nThree words.", false},
        {"One word.\n\nThree words.\n\n<source file=\"x\"/>", false},
        {NULL, false},
    };
    judge("One word.\n\nTwo words.\n\n<source file=\"x\"/>\n\nThree words.", WM_EDIT_DELETE_BLOCK,
          "One word.\n\n<source file=\"x\"/>\n\nThree words.", trials);
}

/* A table that its tag ends changes places, however the tag is written. */
static void test_swapped_table(void **unused)
{
    (void)unused;
    static const trial trials[] = {
        {"{| id=x\n| a {{b}}\n</TABLE >\n\nOne {{a}} word.", true},
        {"{|\n| a {{b}}\n</TABLE >\n\nOne {{a}} word.", false},
        {"{| id=x\n| a\n</TABLE >\n\nOne {{a}} word.", false},
        {"One {{a}} word.\n\n{| id=x\n| a {{b}}\n|}", false},
        {NULL, false},
    };
    judge("One {{a}} word.\n\n{| id=x\n| a {{b}}\n</TABLE >", WM_EDIT_SWAP_BLOCKS,
          "{| id=x\n| a {{b}}\n</TABLE >\n\nOne {{a}} word.", trials);
}

static void test_deleted_row(void **unused)
{
    (void)unused;
    static const char table[] = "{| class=\"x\"\n|-\n| rowspan=\"3\" | a {{t}} || b\n|- style=\"y\"\n| c {{u}}\n|-\n| d\n|}";
    static const trial trials[] = {
        {"{| class=\"x\"\n|-\n| rowspan=\"2\" | a {{t}} || b\n|-\n| d\n|}", true},
        {"{| class=\"x\"\n|-\n| rowspan=2 | a {{t}} || b\n|-\n| d\n|}", true},
        {"{| class=\"x\"\n|-\n| rowspan=\"3\" | a {{t}} || b\n|-\n| d\n|}", false},
        {"{| class=\"x\"\n|-\n| a {{t}} || b\n|-\n| d\n|}", false},
        {"{|\n|-\n| rowspan=\"2\" | a {{t}} || b\n|-\n| d\n|}", false},
        {"{| class=\"x\"\n|-\n| rowspan=\"2\" | a || b\n|-\n| d {{t}}\n|}", false},
        {NULL, false},
    };
    judge(table, WM_EDIT_DELETE_ROW, "{| class=\"x\"\n|-\n| rowspan=\"2\" | a {{t}} || b\n|-\n| d\n|}", trials);
}

static void test_deleted_column(void **unused)
{
    (void)unused;
    static const char table[] = "{| class=\"x\"\n! a !! b\n|- style=\"y\"\n| c || class=\"z\" | d {{t}}\n|}";
    static const trial trials[] = {
        {"{| class=\"x\"\n! b\n|- style=\"y\"\n| class=\"z\" | d {{t}}\n|}", true},
        {"{| class=\"x\"\n!b\n|- style=\"y\"\n|class=\"z\" | d {{t}}\n|}", true},
        {"{| class=\"x\"\n! b\n|- style=\"y\"\n| d {{t}}\n|}", false},
        {"{| class=\"x\"\n! b\n|-\n| class=\"z\" | d {{t}}\n|}", false},
        {"{| class=\"x\"\n! b\n|- style=\"y\"\n| class=\"z\" | d\n|}\n{{t}}", false},
        {NULL, false},
    };
    judge(table, WM_EDIT_DELETE_COLUMN, "{| class=\"x\"\n! b\n|- style=\"y\"\n| class=\"z\" | d {{t}}\n|}", trials);
}

static void test_translated_page(void **unused)
{
    (void)unused;
    static const char text[] = "Some words {{a}} of it[[x]].\n\n{| class=\"x\"\n| style=\"y\" | cell<ref>note</ref>\n|}";
    state s;
    load(&s, text);
    assert_true(wm_edits_make(s.edits, WM_EDIT_TRANSLATE, 1, &s.edit));
    assert_true(is_local(&s, text, WM_LIT("Ein {{a}} Wort[[x]].\n\n{| class=\"x\"\n| style=\"y\" | Feld<ref>note</ref>\n|}")));
    assert_true(is_local(&s, text, WM_LIT("Ein Wort[[x]].{{a}}\n\n{| class=\"x\"\n| style=\"y\" | Feld<ref>note</ref>\n|}")) == false);
    assert_false(is_local(&s, text, WM_LIT("E{{a}}in Wort[[x]].\n\n{| class=\"x\"\n| style=\"y\" | Feld<ref>note</ref>\n|}")));
    assert_false(is_local(&s, text, WM_LIT("Ein Wort[[x]].\n\n{| class=\"x\"\n| style=\"y\" | Feld<ref>note</ref>\n|}")));
    assert_false(is_local(&s, text, WM_LIT("Ein {{a}} Wort[[x]].\n\n{|\n| style=\"y\" | Feld<ref>note</ref>\n|}")));
    assert_false(is_local(&s, text, WM_LIT("Ein {{a}} Wort[[x]].\n\n{| class=\"x\"\n| Feld<ref>note</ref>\n|}")));
    assert_false(is_local(&s, text, WM_LIT("Ein {{a}} Wort[[x]].\n\n{| class=\"x\"\n| style=\"y\" | Feld<ref>Wort</ref>\n|}")));
    unload(&s);
}

/* ---- trying them ---- */

/* Counts agree, and pages without a place for an edit are fine. */
static void test_counts(void **unused)
{
    (void)unused;
    static const char *const pages[] = {page, "", "{{a}}", "<!-- a -->", "= =", "{|\n|}", "* ", "'''", "[[Category:A]]"};
    state s;
    load(&s, page);
    wm_law_counts counts = {0}, sum = {0};
    wm_laws *laws = wm_laws_new(s.site, NULL, NULL);
    assert_non_null(laws);
    wm_laws_set_counts(laws, &counts);
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
        assert_int_equal(wm_laws_try(laws, wm_str(pages[i]), WM_NS_MAIN, WM_LIT("T"), 20, WM_EDIT_ANY, i), WM_OK);
    uint64_t tried = 0, failed = 0;
    for (int i = 0; i < WM_EDIT_KINDS; i++) {
        tried += counts.kinds[i].tried;
        failed += counts.kinds[i].locality;
    }
    assert_int_equal(tried, counts.edits);
    assert_int_equal(tried, counts.laws[WM_LAW_LOCALITY].tried);
    assert_int_equal(failed, counts.laws[WM_LAW_LOCALITY].failed);
    assert_int_equal(counts.laws[WM_LAW_GETPUT].failed, 0);
    assert_true(tried > 10);
    wm_law_counts_add(&sum, &counts);
    wm_law_counts_add(&sum, &counts);
    assert_int_equal(sum.edits, 2 * counts.edits);
    wm_laws_free(laws);
    unload(&s);
}

/* The law holds on each of the pages. */
static void expect_law(wm_law law, const char *const *pages, size_t count)
{
    state s;
    load(&s, page);
    wm_law_counts counts = {0};
    wm_laws *laws = wm_laws_new(s.site, NULL, NULL);
    assert_non_null(laws);
    wm_laws_set_counts(laws, &counts);
    for (size_t i = 0; i < count; i++)
        assert_int_equal(wm_laws_try(laws, wm_str(pages[i]), WM_NS_MAIN, WM_LIT("T"), 0, WM_EDIT_ANY, i), WM_OK);
    assert_int_equal(counts.laws[law].tried, count);
    assert_int_equal(counts.laws[law].failed, 0);
    wm_laws_free(laws);
    unload(&s);
}

/* An address of the wiki's own is a link to the page to create, and nothing is lost by that. */
static void test_own_address(void **unused)
{
    (void)unused;
    static const char *const pages[] = {"A [https://en.wikipedia.org/wiki/Boat boat].",
                                        "{|\n|\n[https://en.wikipedia.org/wiki/Boat boat]\n\nb\n|}"};
    expect_law(WM_LAW_CREATEGET, pages, sizeof pages / sizeof *pages);
}

/* So is one of a page that has a file, which is written as that file's name. */
static void test_own_address_of_file(void **unused)
{
    (void)unused;
    state s;
    load(&s, page);
    wm_pageset *set = wm_pageset_new();
    wm_law_counts counts = {0};
    assert_non_null(set);
    assert_int_equal(wm_pageset_add_title(set, s.site, wm_str("Boat")), WM_OK);
    wm_laws *laws = wm_laws_new(s.site, set, NULL);
    assert_non_null(laws);
    wm_laws_set_counts(laws, &counts);
    wm_slice own = WM_LIT("A [https://en.wikipedia.org/wiki/Boat boat], [https://en.wikipedia.org/wiki/Ship ship], [[Boat|boat]].");
    assert_int_equal(wm_laws_try(laws, own, WM_NS_MAIN, WM_LIT("T"), 0, WM_EDIT_ANY, 1), WM_OK);
    assert_int_equal(counts.laws[WM_LAW_CREATEGET].tried, 1);
    assert_int_equal(counts.laws[WM_LAW_CREATEGET].failed, 0);
    wm_laws_free(laws);
    wm_pageset_free(set);
    unload(&s);
}

/* White space that an editor leaves at line ends is no edit of code that begins with an empty line. */
static void test_habits_in_code(void **unused)
{
    (void)unused;
    static const char *const pages[] = {"a\n<pre class=\"x\">\n\n== S ==\n</pre>\nb", "<pre>\n\n\n\nx\n\n</pre>", "<pre>\nx\n\n</pre>"};
    expect_law(WM_LAW_HABITS, pages, sizeof pages / sizeof *pages);
}

/* Of edits of one kind some are none to try, and the others hold. Returns the counts. */
static wm_law_counts try_unmeant(const char *wikitext, unsigned edits, wm_edit_kind kind)
{
    state s;
    load(&s, page);
    wm_law_counts counts = {0};
    wm_laws *laws = wm_laws_new(s.site, NULL, NULL);
    assert_non_null(laws);
    wm_laws_set_counts(laws, &counts);
    assert_int_equal(wm_laws_try(laws, wm_str(wikitext), WM_NS_MAIN, WM_LIT("T"), edits, UINT64_C(1) << kind, 1), WM_OK);
    assert_true(counts.unmeant > 0);
    assert_int_equal(counts.laws[WM_LAW_LOCALITY].failed, 0);
    wm_laws_free(laws);
    unload(&s);
    return counts;
}

/* Lines in tags become code where they are moved to: that moves no block of the Markdown, and is no edit to try. */
static void test_unmeant(void **unused)
{
    (void)unused;
    wm_law_counts counts = try_unmeant("<box>\n  <a>\n    Fleet\n  </a>\n<caption/>\n  </b>\n  <c>Harbour</c>\n</box>\nTea.\n<pre>\nx\n</pre>\n", 60,
                                       WM_EDIT_MOVE_BLOCK);
    assert_true(counts.edits > 0);
}

/* Without the heading that ends it, a tag that nobody closes takes the paragraphs below along: no heading became bold alone. */
static void test_unmeant_heading(void **unused)
{
    (void)unused;
    try_unmeant("<caption/>\n<data> Fleet\n== Boats ==\nTea.\n\nThey drink it.\n", 5, WM_EDIT_HEADING_TO_BOLD);
}

/* A word of the page becomes another; whether the part around it was enough. */
static bool takes_part(wm_lens *lens, const char *word, const char *other)
{
    wm_slice source = wm_str(page), title = WM_LIT("T");
    wm_buffer markdown = {0}, edited = {0}, out = {0}, wanted = {0};
    wm_put_counts counts = {0};
    assert_int_equal(wm_lens_get(lens, source, WM_NS_MAIN, title, &markdown, NULL), WM_OK);
    wm_slice texts[] = {wm_buffer_slice(&markdown), source};
    wm_buffer *outs[] = {&edited, &wanted};
    for (size_t i = 0; i < 2; i++) {
        size_t at = wm_find(texts[i], wm_str(word), 0);
        assert_true(at != WM_NONE);
        wm_buffer_add_slice(outs[i], wm_sub(texts[i], 0, at));
        wm_buffer_add_str(outs[i], other);
        wm_buffer_add_slice(outs[i], wm_sub(texts[i], at + strlen(word), texts[i].size));
    }
    assert_int_equal(wm_lens_put(lens, wm_buffer_slice(&edited), source, WM_NS_MAIN, title, &out, &counts), WM_OK);
    assert_true(wm_equal(wm_buffer_slice(&out), wm_buffer_slice(&wanted)));
    wm_buffer *buffers[] = {&markdown, &edited, &out, &wanted};
    for (size_t i = 0; i < 4; i++)
        wm_buffer_free(buffers[i]);
    return counts.parts == 1 && counts.gets == 2;
}

/* A page of which put left edits out has each edit whole or not at all. */
static void test_left_out(void **unused)
{
    (void)unused;
    static const char old[] = "A pier.\n\nA mast of oak.\n\nThe bay.\n", moved[] = "A long pier.\n\nThe bay.\n\nA mast of oak.\n";
    static const struct {
        const char *made;
        bool right;
    } pages[] = {
        {"A pier.\n\nA mast of oak.\n\nThe bay.\n", true},      /* nothing is done */
        {"A long pier.\n\nA mast of oak.\n\nThe bay.\n", true}, /* the word alone */
        {"A pier.\n\nThe bay.\n\nA mast of oak.\n", true},      /* the move alone */
        {"A long pier.\n\nThe bay.\n", false},                  /* half of the move: the paragraph is gone */
        {"A pier.\n\nA mast of oak.\n\nThe bay.\n\nA mast of oak.\n", false},
        {"A long long pier.\n\nA mast of oak.\n\nThe bay.\n", false},
        {"A long pier.\n\nA mast of fir.\n\nThe bay.\n", false},
    };
    wm_buffer why = {0};
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        wm_buffer_clear(&why);
        assert_int_equal(wm_law_is_left(wm_str(old), wm_str(moved), wm_str(pages[i].made), &why), pages[i].right);
        assert_int_equal(why.size == 0, pages[i].right);
    }
    wm_buffer_free(&why);
    assert_true(wm_law_is_left(WM_LIT(""), WM_LIT(""), WM_LIT(""), NULL));
}

static void test_parts(void **unused)
{
    (void)unused;
    static const wm_write_options options = {0};
    state s;
    load(&s, page);
    wm_lens *lens = wm_lens_new(s.site, NULL, &options);
    assert_non_null(lens);
    assert_true(takes_part(lens, "Some boats", "Many boats"));   /* a note is beside it */
    assert_true(takes_part(lens, "harbour came", "haven came"));  /* at the top, below a template */
    assert_true(takes_part(lens, "Piers", "Quays"));
    assert_true(takes_part(lens, "two piers", "ten piers"));
    assert_true(takes_part(lens, "7 women", "8 women"));          /* a row that no cell reaches into */
    wm_lens_free(lens);
    unload(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_kind),     cmocka_unit_test(test_same_seed_same_edit),
        cmocka_unit_test(test_bold_in_odd_line),
        cmocka_unit_test(test_bytes_elsewhere), cmocka_unit_test(test_hole),
        cmocka_unit_test(test_deleted_block),  cmocka_unit_test(test_swapped_blocks),
        cmocka_unit_test(test_empty_code),     cmocka_unit_test(test_swapped_table),
        cmocka_unit_test(test_deleted_row),    cmocka_unit_test(test_deleted_column),
        cmocka_unit_test(test_translated_page), cmocka_unit_test(test_counts), cmocka_unit_test(test_own_address),
        cmocka_unit_test(test_habits_in_code), cmocka_unit_test(test_unmeant), cmocka_unit_test(test_unmeant_heading), cmocka_unit_test(test_own_address_of_file),
        cmocka_unit_test(test_left_out),       cmocka_unit_test(test_parts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
