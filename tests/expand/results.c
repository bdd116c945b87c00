/* results.c - what is kept from page to page changes no page.
 *
 * SPDX-License-Identifier: MIT
 *
 * Each page is expanded by an expander that came by other pages before, again and again, and by one that did not.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "expand/expand.h"

typedef struct text {
    const char *title, *wikitext;
} text;

static const text templates[] = {
    {"Inner", "0123456789{{Bare}}{{{1}}}"},
    {"Bare", "bare text, and as long as that"},
    {"Outer", "{{Inner|a}}{{Inner|a}}-{{{1}}}"},
    {"Passes", "{{Inner|{{{1}}}}} {{Inner|{{{none|b}}}}}"},
    {"Perhaps", "{{#if:{{{1|}}}|{{Back}}|a}}"},
    {"Back", "[{{Perhaps}}]"},
    {"Calls back", "{{Back}}"},
    {"Named", "{{Inner|{{PAGENAME}}}} {{Title}}"},
    {"Title", "({{FULLPAGENAME}})"},
    {"Noted", "{{Note|x}}"},
    {"Note", "<ref>{{{1}}}</ref>"},
    {"Line", "{{List|a}}"},
    {"List", "* {{{1}}}"},
    {"Of parent", "{{#invoke:Frames|parent}}{{#invoke:Frames|title}}"},
    {"Own", "{{#invoke:Frames|own|a}}"},
};

static const char module[] = "local p = {}\n"
                             "function p.parent(f) return f:getParent().args[1] end\n"
                             "function p.title(f) return f:getParent():getTitle() end\n"
                             "function p.own(f) return f.args[1] .. f:preprocess('{{Inner|a}}') end\n"
                             "return p\n";

static const text pages[] = {
    {"One", "{{Outer|1}} {{Outer|2}} {{Outer|3}} {{Inner|a}}"},
    {"Two", "{{Passes|1}} {{Passes|2}} {{Passes|1}} {{Bare}} {{Passes|1}}"},
    {"Three", "{{Calls back|1}} {{Calls back|2}} {{Calls back|3}} {{Perhaps|yes}} {{Perhaps|yes}}"},
    {"Again", "{{Perhaps|yes}} {{Calls back|1}} {{Back}} {{Perhaps|yes}} {{Calls back|2}} {{Back}}"},
    {"Four", "{{Named|1}} {{Named|2}} {{Named|3}}"},
    {"Five", "{{Noted|1}} {{Noted|2}} {{Noted|3}} <ref>y</ref>"},
    {"Six", "{{Line|1}} {{Line|2}}\n{{Line|3}}{{Line|4}}"},
    {"Seven", "{{Of parent|1}} {{Of parent|2}} {{Of parent|3}} {{Own|1}} {{Own|2}} {{Own|3}}"},
    {"Eight", "{{Outer|1}}{{Outer|2}}{{Outer|3}}{{Outer|4}}{{Outer|5}}{{Outer|6}}{{Outer|7}}{{Outer|8}}{{Outer|9}}{{Gone}}"},
    {"Nine", "{{Gone}}{{Bare}}{{Outer|a}}{{Outer|b}}{{Outer|c}}{{Bare}}{{Outer|d}}{{Outer|e}}{{Outer|f}}{{Outer|g}}{{Outer|h}}"},
};
enum { PAGES = sizeof pages / sizeof *pages };

typedef struct wiki {
    wm_site *site;
    wm_expand_store *store;
} wiki;

static void open_wiki(wiki *w)
{
    w->site = wm_site_new();
    assert_non_null(w->site);
    wm_site_set_lang(w->site, WM_LIT("en"));
    wm_site_complete(w->site);
    w->store = wm_expand_store_new(w->site);
    for (size_t i = 0; i < sizeof templates / sizeof *templates; i++) {
        wm_expand_page page = {.ns = WM_NS_TEMPLATE, .title = wm_str(templates[i].title)};
        assert_int_equal(wm_expand_store_add(w->store, &page, wm_str(templates[i].wikitext), true), WM_OK);
    }
    wm_expand_page page = {.ns = WM_NS_MODULE, .title = WM_LIT("Frames")};
    assert_int_equal(wm_expand_store_add(w->store, &page, wm_str(module), true), WM_OK);
}

static void close_wiki(wiki *w)
{
    wm_expand_store_free(w->store);
    wm_site_free(w->site);
}

static void take_warning(void *user, const char *kind, uint32_t where, wm_slice message)
{
    wm_buffer_add_format(user, "\n%s %u %.*s", kind, (unsigned)where, WM_ARG(message));
}

/* What the page gives, and what was told of. */
static void expand(wm_expander *x, const text *t, bool mapped, wm_buffer *out)
{
    wm_expand_page page = {.title = wm_str(t->title)};
    wm_expansion e = {0};
    wm_buffer told = {0};
    wm_buffer_clear(out);
    wm_expander_set_warning(x, take_warning, &told);
    if (mapped) {
        assert_int_equal(wm_expand_mapped(x, &page, wm_str(t->wikitext), &e), WM_OK);
        wm_buffer_add_slice(out, wm_buffer_slice(&e.text));
        wm_expansion_free(&e);
    } else {
        assert_int_equal(wm_expand(x, &page, wm_str(t->wikitext), out), WM_OK);
    }
    wm_buffer_add_slice(out, wm_buffer_slice(&told));
    wm_buffer_free(&told);
}

static void try_all(bool mapped, size_t limit, uint64_t *inner, uint64_t *limited)
{
    enum { ROUNDS = 4 };
    wiki w;
    open_wiki(&w);
    wm_expand_options options = {.include_limit = limit};
    wm_expander *old = wm_expander_new(w.site, w.store, &options);
    wm_buffer a = {0}, b = {0};
    for (size_t i = 0; i < ROUNDS * PAGES; i++) {
        wm_expander *fresh = wm_expander_new(w.site, w.store, &options);
        assert_true(old && fresh);
        const text *page = &pages[i * (1 + i / PAGES) % PAGES];
        expand(old, page, mapped, &a);
        expand(fresh, page, mapped, &b);
        assert_string_equal(wm_buffer_cstr(&a), wm_buffer_cstr(&b));
        *limited += wm_expander_counts(fresh).limits;
        wm_expander_free(fresh);
    }
    *inner += wm_expander_counts(old).inner_kept;
    wm_expander_free(old);
    wm_buffer_free(&a);
    wm_buffer_free(&b);
    close_wiki(&w);
}

static void test_same_pages(void **state)
{
    (void)state;
    uint64_t inner = 0, limited = 0;
    try_all(false, 0, &inner, &limited);
    try_all(true, 0, &inner, &limited);
    assert_true(inner > 20);
    assert_int_equal(limited, 0);
}

/* What pages take is counted alike, so that they run into limits at the same place. */
static void test_same_limits(void **state)
{
    (void)state;
    uint64_t inner = 0, limited = 0;
    for (size_t limit = 100; limit < 1400; limit += 37) {
        try_all(false, limit, &inner, &limited);
        try_all(true, limit, &inner, &limited);
    }
    assert_true(inner > 100);
    assert_true(limited > 100);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_same_pages), cmocka_unit_test(test_same_limits)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
