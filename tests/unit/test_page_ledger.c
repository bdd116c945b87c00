/* test_page_ledger.c - every byte of a page is put down once, in its kind.
 *
 * SPDX-License-Identifier: MIT
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "page/ledger.h"
#include "wikitext/parser.h"

static wm_site *site;
static wm_parser *parser;

static int set_up(void **state)
{
    (void)state;
    site = wm_site_new();
    wm_site_set_lang(site, WM_LIT("en"));
    wm_site_complete(site);
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

static void add(wm_ledger *ledger, wm_slice source)
{
    wm_doc doc = {0};
    assert_int_equal(wm_parse(parser, &doc, source, 0, WM_LIT("T")), WM_OK);
    wm_ledger_add_doc(ledger, &doc);
    wm_doc_free(&doc);
}

/* The kind's count and bytes are these, and all bytes are put down. */
static void holds(const char *source, wm_ledger_kind kind, uint64_t count, uint64_t bytes)
{
    wm_ledger ledger = {0};
    add(&ledger, wm_str(source));
    if (ledger.kinds[kind].count != count || ledger.kinds[kind].bytes != bytes)
        fail_msg("%s: %s: %d times %d bytes", source, wm_ledger_name(kind), (int)ledger.kinds[kind].count,
                 (int)ledger.kinds[kind].bytes);
    if (!wm_ledger_balances(&ledger))
        fail_msg("%s: does not balance: %d of %d", source, (int)(ledger.printed + ledger.markup), (int)ledger.source);
    wm_ledger_free(&ledger);
}

static void kinds(void **state)
{
    (void)state;
    holds("a {{T|x}} b {{T|{{U}}}}", WM_LEDGER_TEMPLATES, 2, 7 + 11);
    holds("a {{{p|q}}} b", WM_LEDGER_PARAMETERS, 1, 9);
    holds("a<!-- c -->b", WM_LEDGER_COMMENTS, 1, 10);
    holds("[[Category:X|key]] [[Category:Y]] [[Category:Z|z]]", WM_LEDGER_SORT_KEYS, 2, 4);
    holds("a __TOC__ b __NOTOC__", WM_LEDGER_SWITCHES, 2, 7 + 9);
    holds("a <span class=\"x\">b</span> c", WM_LEDGER_HTML, 2, 16 + 7);
    holds("a <timeline>b</timeline> c", WM_LEDGER_EXTENSIONS, 1, 22);
    holds("<noinclude>a</noinclude>", WM_LEDGER_INCLUDES, 2, 11 + 12);
    holds("a\xff b\xff\xfe c", WM_LEDGER_INVALID, 3, 3);
    holds("{| class=\"a\"\n|- id=b\n| x=y | z\n|}", WM_LEDGER_ATTRIBUTES, 3, 9 + 4 + 3);
    holds("[[File:A.jpg|thumb|10px|b]]", WM_LEDGER_IMAGE_OPTIONS, 2, 11);
    holds("[[File:A.jpg|thumb]]", WM_LEDGER_IMAGE_OPTIONS, 1, 6);
    holds("[[File:A.jpg|b]] [[File:A.jpg]]", WM_LEDGER_IMAGE_OPTIONS, 0, 0);
    holds("[[File:A.jpg|b ''c'' d]]", WM_LEDGER_FLATTENED, 1, 4);
    holds("<code>b ''c'' d</code> ''e''", WM_LEDGER_FLATTENED, 1, 4);
}

static void templates_in_markup(void **state)
{
    (void)state;
    /* Inside a target or an attribute they are no leaves of the tree, yet count. */
    holds("{| class={{x}}\n|}", WM_LEDGER_TEMPLATES, 1, 5);
    holds("[[A{{x}}B|c]]", WM_LEDGER_TEMPLATES, 1, 5);
    holds("[[File:A.jpg|{{x}}px|b]]", WM_LEDGER_TEMPLATES, 1, 5);
}

static void names(void **state)
{
    (void)state;
    wm_ledger ledger = {0};
    wm_buffer json = {0};
    add(&ledger, WM_LIT("{{A}}{{B|x}}{{A}}<!---->"));
    wm_ledger_json(&ledger, &json);
    assert_non_null(strstr(wm_buffer_cstr(&json),
                           "\"templates\": {\"count\": 3, \"bytes\": 17, \"names\": {\"A\": [2, 10], \"B\": [1, 7]}}"));
    assert_non_null(strstr(wm_buffer_cstr(&json), "\"comments\": {\"count\": 1, \"bytes\": 7}"));
    wm_buffer_free(&json);
    wm_ledger_free(&ledger);
}

static void sums(void **state)
{
    (void)state;
    wm_ledger page = {0}, sum = {.name_limit = 100};
    wm_buffer source = {0};
    uint64_t bytes = 0;
    for (int i = 0; i < 300; i++) {
        wm_buffer_clear(&source);
        wm_buffer_add_format(&source, "x {{n%d}} {{same}} <b>\n", i);
        wm_ledger_clear(&page);
        add(&page, wm_buffer_slice(&source));
        wm_ledger_add(&sum, &page);
        bytes += source.size;
        assert_true(wm_ledger_balances(&page));
    }
    assert_int_equal(sum.source, bytes);
    assert_true(wm_ledger_balances(&sum));
    assert_int_equal(sum.kinds[WM_LEDGER_TEMPLATES].count, 600);
    /* The names are limited, their numbers are not. */
    uint64_t counted = 0, same = 0;
    for (size_t i = 0; i < sum.count; i++) {
        if (sum.entries[i].kind == WM_LEDGER_TEMPLATES)
            counted += sum.entries[i].tally.count;
        if (wm_equal(sum.entries[i].name, WM_LIT("same")))
            same += sum.entries[i].tally.count;
    }
    assert_int_equal(counted, 600);
    assert_int_equal(same, 300);
    assert_true(sum.count <= 102);
    wm_buffer_free(&source);
    wm_ledger_free(&page);
    wm_ledger_free(&sum);
}

static const char rich[] =
    "{{a|{{b}}}}'''b''' ''c'' [[File:X.png|thumb|{{y}}|x ''y'' [[z]]]] <ref name=\"n{{q}}\" group=g>t {{u}}</ref>\n"
    "{| class={{cl}} <!-- k -->\n|+ cap\n|- style=a\n! a=b | h || c\n|-\n| d\n* e\n|}\n"
    "[[Category:K|{{s}} key]]<gallery>\nFile:a.jpg|b {{c}} ''d''\nb.png\n</gallery>\n"
    "<pre>x</pre>\n== h {{i}} ==\n;t:d\n# o <code>''z'' {{w}}</code>\n x pre ''y''\n<!-- e -->\n"
    "<div class=\"{{m}}\">&amp;</div> http://e.org [http://e.org/{{p}} l] <math>x</math> -{a|b}- {{{1|2}}}"
    "<references><ref name=z>f</ref></references> __NOTOC__ ~~~~ <poem>a\nb</poem><includeonly>i</includeonly>\xff";

static void balances(void **state)
{
    (void)state;
    wm_ledger ledger = {0};
    for (size_t size = 0; size < sizeof rich; size++) {
        wm_ledger_clear(&ledger);
        add(&ledger, wm_slice_of(rich, size));
        if (!wm_ledger_balances(&ledger))
            fail_msg("cut at %d it does not balance", (int)size);
    }
    for (size_t start = 0; start < sizeof rich; start++) {
        wm_ledger_clear(&ledger);
        add(&ledger, wm_slice_of(rich + start, sizeof rich - start));
        if (!wm_ledger_balances(&ledger))
            fail_msg("begun at %d it does not balance", (int)start);
    }
    wm_ledger_free(&ledger);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(kinds), cmocka_unit_test(templates_in_markup), cmocka_unit_test(names),
        cmocka_unit_test(sums), cmocka_unit_test(balances),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
