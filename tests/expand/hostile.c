/* hostile.c - templates and modules that mean harm: each ends at its limit, and says so.
 *
 * SPDX-License-Identifier: MIT
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <cmocka.h>

#include "expand/expand.h"

typedef struct wiki {
    wm_site *site;
    wm_expand_store *store;
    wm_expander *x;
    wm_buffer out;
} wiki;

static void add(wiki *w, int ns, const char *title, wm_slice text)
{
    wm_expand_page page = {.ns = ns, .title = wm_str(title), .time = 0};
    assert_int_equal(wm_expand_store_add(w->store, &page, text, true), WM_OK);
}

static void open_wiki(wiki *w, const wm_expand_options *options)
{
    memset(w, 0, sizeof *w);
    w->site = wm_site_new();
    assert_non_null(w->site);
    wm_site_set_lang(w->site, WM_LIT("en"));
    wm_site_complete(w->site);
    w->store = wm_expand_store_new(w->site);
    w->x = wm_expander_new(w->site, w->store, options);
    assert_non_null(w->x);
}

static void close_wiki(wiki *w)
{
    wm_expander_free(w->x);
    wm_expand_store_free(w->store);
    wm_site_free(w->site);
    wm_buffer_free(&w->out);
}

static wm_slice expand(wiki *w, wm_slice text)
{
    wm_expand_page page = {.title = WM_LIT("Page"), .time = 0};
    wm_buffer_clear(&w->out);
    assert_int_equal(wm_expand(w->x, &page, text, &w->out), WM_OK);
    return wm_buffer_slice(&w->out);
}

static bool says(wm_slice text, const char *words)
{
    return wm_find(text, wm_str(words), 0) != WM_NONE;
}

static wm_slice repeat(const char *text, size_t n, wm_buffer *b)
{
    wm_buffer_clear(b);
    while (n--)
        wm_buffer_add_str(b, text);
    return wm_buffer_slice(b);
}

/* Ten calls of what has ten calls of what ..., nine deep: a thousand million. */
static void test_many_calls(void **state)
{
    (void)state;
    wiki w;
    wm_buffer b = {0};
    wm_expand_options options = {.include_limit = 100000};
    open_wiki(&w, &options);
    for (char c = 'A'; c < 'I'; c++) {
        char title[2] = {c, '\0'}, call[16];
        snprintf(call, sizeof call, "{{%c|{{{1}}}}}", c + 1);
        add(&w, WM_NS_TEMPLATE, title, repeat(call, 10, &b));
    }
    add(&w, WM_NS_TEMPLATE, "I", WM_LIT("some words {{{1}}}"));
    wm_slice got = expand(&w, WM_LIT("{{A|x}}"));
    assert_true(got.size < 10000000);
    assert_true(wm_expander_counts(w.x).limits == 1);
    wm_buffer_free(&b);
    close_wiki(&w);
}

static void test_doubling(void **state)
{
    (void)state;
    wiki w;
    wm_buffer b = {0};
    open_wiki(&w, NULL);
    add(&w, WM_NS_TEMPLATE, "D", WM_LIT("{{{1}}}{{{1}}}"));
    repeat("{{D|", 60, &b);
    wm_buffer_add_str(&b, "0123456789");
    for (int i = 0; i < 60; i++)
        wm_buffer_add_str(&b, "}}");
    wm_slice got = expand(&w, wm_buffer_slice(&b));
    assert_true(got.size < 20u << 20);
    assert_int_equal(wm_expander_counts(w.x).limits, 1);
    wm_buffer_free(&b);
    close_wiki(&w);
}

static void test_loops(void **state)
{
    (void)state;
    wiki w;
    open_wiki(&w, NULL);
    add(&w, WM_NS_TEMPLATE, "A", WM_LIT("{{B}}"));
    add(&w, WM_NS_TEMPLATE, "B", WM_LIT("{{A}}"));
    add(&w, WM_NS_MAIN, "Page", WM_LIT("{{:Page}}"));
    assert_true(says(expand(&w, WM_LIT("{{A}}")), "Template loop detected: [[Template:A]]"));
    assert_true(says(expand(&w, WM_LIT("{{:Page}}")), "Template loop detected: [[Page]]"));
    close_wiki(&w);
}

/* Nests are as deep as a text is long; nothing may recur as deep. */
static void test_nests(void **state)
{
    (void)state;
    static const char *const openings[] = {"{{a|", "{{{a|", "{{#if:x|", "[[", "-{", "{", "{{lc:", "=\n{{a|", "<!--a-->{{", "{{{{{a|"};
    wiki w;
    wm_buffer b = {0};
    open_wiki(&w, NULL);
    add(&w, WM_NS_TEMPLATE, "A", WM_LIT("{{{1|}}}"));
    for (size_t i = 0; i < sizeof openings / sizeof *openings; i++) {
        repeat(openings[i], 100000, &b);
        expand(&w, wm_buffer_slice(&b));
        for (int k = 0; k < 300000; k++)
            wm_buffer_add_char(&b, "}}]-"[i == 3 ? 2 : 0]);
        expand(&w, wm_buffer_slice(&b));
    }
    wm_buffer_free(&b);
    close_wiki(&w);
}

/* What looks for its end again and again would take minutes. */
static void test_linear(void **state)
{
    (void)state;
    static const char *const pieces[] = {"<ref>", "<!--", "<!--a--> ", "<noinclude", "<nowiki><pre>", "==a <!--b--> ", "\n=",
                                         "{{a|b=", "[[a|", "<onlyinclude>", "| ", "= = ", "&#", "{{a}} "};
    wiki w;
    wm_buffer b = {0};
    open_wiki(&w, NULL);
    clock_t before = clock();
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++)
        expand(&w, repeat(pieces[i], 200000, &b));
    wm_buffer_clear(&b);
    wm_buffer_add_str(&b, "{{#iferror:");
    for (int i = 0; i < 100000; i++)
        wm_buffer_add_str(&b, "<strong class=\"");
    wm_buffer_add_str(&b, ">|a|b}}");
    assert_true(says(expand(&w, wm_buffer_slice(&b)), "b"));
    assert_true(clock() - before < 60 * CLOCKS_PER_SEC);
    wm_buffer_free(&b);
    close_wiki(&w);
}

static void test_many_arguments(void **state)
{
    (void)state;
    wiki w;
    wm_buffer b = {0};
    open_wiki(&w, NULL);
    repeat("{{{x|}}}{{{12345|}}}", 20000, &b);
    add(&w, WM_NS_TEMPLATE, "A", wm_buffer_slice(&b));
    wm_buffer_clear(&b);
    wm_buffer_add_str(&b, "{{A");
    for (int i = 0; i < 50000; i++)
        wm_buffer_add_format(&b, "|a%d=b", i);
    wm_buffer_add_str(&b, "}}");
    assert_int_equal(expand(&w, wm_buffer_slice(&b)).size, 0);
    wm_buffer_free(&b);
    close_wiki(&w);
}

#ifdef WM_HAVE_LUA
static wm_slice run_module(wiki *w, const char *body)
{
    wm_buffer b = {0};
    wm_expand_options options = {.lua_seconds = 1, .lua_memory = 20 << 20};
    open_wiki(w, &options);
    wm_buffer_add_format(&b, "local p = {}\nfunction p.f(frame) %s end\nreturn p", body);
    add(w, WM_NS_MODULE, "M", wm_buffer_slice(&b));
    add(w, WM_NS_TEMPLATE, "T", WM_LIT("{{#invoke:M|f}}"));
    add(w, WM_NS_MODULE, "Req", WM_LIT("return require('Module:Req')"));
    wm_buffer_free(&b);
    return expand(w, WM_LIT("{{#invoke:M|f}}"));
}

static void test_modules(void **state)
{
    (void)state;
    static const struct {
        const char *body, *says;
    } bombs[] = {
        {"while true do end", "The time allocated for running scripts has expired"},
        {"while true do pcall(function() while true do end end) end", "The time allocated for running scripts has expired"},
        {"local s = 'x' while true do s = s .. s end", "not enough memory"},
        {"local t = {} for i = 1, 1e9 do t[i] = {} end", "not enough memory"},
        {"return ('x'):rep(1e9)", "not enough memory"},
        {"local function f() return f() + 1 end return f()", "stack overflow"},
        {"return require('Module:Req')", "Lua error"},
        {"return ('a'):rep(30000):find(('a*'):rep(60) .. '[bc]')", "time allocated"},
        {"return mw.ustring.find(('ä'):rep(30000), ('ä*'):rep(60) .. '[bc]')", "time allocated"},
        {"return ('x'):find(('('):rep(5000))", "too many captures"},
        {"return ('x'):rep(5000):find(('x?'):rep(4000))", "recursion depth limit exceeded"},
        {"return frame:preprocess('{{T}}')", ""},
        {"return frame:expandTemplate{ title = 'T' }", ""},
        {"return ('%99999999d'):format(1)", "Lua error"},
        {"local t = {} t.t = t return mw.text.jsonEncode(t)", "recursion"},
        {"return mw.text.jsonDecode(('['):rep(100000))", "Lua error"},
        {"return tostring(io) .. tostring(package.loadlib) .. tostring(os.exit) .. tostring(debug.getinfo)", "nilnilnilnil"},
        {"return loadstring and 'open' or 'closed'", "closed"},
        {"getmetatable('').__index = nil return 'x'", "Lua error"},
        {"return tostring(getfenv(mw.text.trim)) .. tostring(pcall(setfenv, mw.text.trim, {}))", "nilfalse"},
        {"local s = string.rep('a', 1e6) for i = 1, 1e6 do s:gsub('a', 'b') end", "time allocated"},
    };
    for (size_t i = 0; i < sizeof bombs / sizeof *bombs; i++) {
        wiki w;
        wm_slice got = run_module(&w, bombs[i].body);
        if (!says(got, bombs[i].says))
            fail_msg("%s gives \"%.*s\"", bombs[i].body, (int)(got.size < 300 ? got.size : 300), got.data);
        assert_true(got.size < 1 << 20);
        /* The next page is as if nothing had been. */
        if (i == 2)
            assert_true(says(expand(&w, WM_LIT("{{lc:A}}")), "a"));
        close_wiki(&w);
    }
}

/* Modules do not meet: neither in a page nor from page to page. */
static void test_isolation(void **state)
{
    (void)state;
    wiki w;
    open_wiki(&w, NULL);
    add(&w, WM_NS_MODULE, "M", WM_LIT("local p = {}\nfunction p.set() x = 1 string.x = 1 mw.x = 1 mw.text.x = 1 mw.site.x = 1 end\n"
                                      "function p.get() return tostring(x) .. tostring(string.x) .. tostring(mw.x) .. tostring(mw.text.x) end\n"
                                      "return p"));
    assert_true(says(expand(&w, WM_LIT("{{#invoke:M|set}}{{#invoke:M|get}}")), "nilnilnilnil"));
    assert_true(says(expand(&w, WM_LIT("{{#invoke:M|get}}")), "nilnilnilnil"));
    close_wiki(&w);
}
#else
static void test_modules(void **state)
{
    (void)state;
    print_message("modules: wikimd was built without Lua\n");
    skip();
}
#endif

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_many_calls), cmocka_unit_test(test_doubling), cmocka_unit_test(test_loops),
        cmocka_unit_test(test_nests), cmocka_unit_test(test_linear), cmocka_unit_test(test_many_arguments),
        cmocka_unit_test(test_modules),
#ifdef WM_HAVE_LUA
        cmocka_unit_test(test_isolation),
#endif
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
