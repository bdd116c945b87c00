/* test_lib_convert.c - wikitext to Markdown and back through wikimd.h.
 *
 * SPDX-License-Identifier: MIT
 */
#include <pthread.h>

#include "lib_help.h"

static const char wikitext[] = "'''Tea''' is a [[drink]], ''not'' [[coffee]].{{citation needed}}";
static const char body[] =
    "**Tea** is a [drink](../Page/Drink.md \"wikilink\"), *not* [coffee](https://tea.example/wiki/coffee \"wikilink\").";

typedef struct fixture {
    wm_site *site;
    wm_pageset *pages;
    wm_converter *converter;
} fixture;

static int set_up(void **state)
{
    fixture *f = calloc(1, sizeof *f);
    f->site = make_site(NULL);
    f->pages = wm_pageset_new();
    assert_int_equal(wm_pageset_add_title(f->pages, f->site, wm_str("Drink")), WM_OK);
    f->converter = wm_converter_new(f->site, f->pages);
    assert_non_null(f->converter);
    *state = f;
    return 0;
}

static int tear_down(void **state)
{
    fixture *f = *state;
    wm_converter_free(f->converter);
    wm_converter_free(NULL);
    wm_pageset_free(f->pages);
    wm_site_free(f->site);
    free(f);
    return 0;
}

/* get of text on the page Tea; the caller frees. */
static wm_string get(wm_converter *converter, const char *text)
{
    wm_string out = WM_STRING_INIT;
    assert_int_equal(wm_converter_get(converter, wm_str("Tea"), wm_str(text), &out, NULL), WM_OK);
    return out;
}

static void headers(void **state)
{
    fixture *f = *state;
    char expected[512];
    snprintf(expected, sizeof expected, "> This article is converted from Tea: [Tea](https://tea.example/wiki/Tea).\n\n\n%s", body);
    wm_string out = get(f->converter, wikitext);
    assert_string(&out, expected);
    wm_string_free(&out);
    assert_null(out.data);

    char template[] = "# %t (100%%, %u)";
    assert_int_equal(wm_converter_set_header(f->converter, template), WM_OK);
    template[0] = 'X'; /* it was copied */
    snprintf(expected, sizeof expected, "# Tea (100%%, https://tea.example/wiki/Tea)\n\n\n%s", body);
    out = get(f->converter, wikitext);
    assert_string(&out, expected);
    wm_string_free(&out);

    assert_int_equal(wm_converter_set_header(f->converter, ""), WM_OK);
    out = get(f->converter, wikitext);
    assert_string(&out, body);
    wm_string_free(&out);

    assert_int_equal(wm_converter_set_header(f->converter, NULL), WM_OK);
    out = get(f->converter, "");
    assert_non_null(strstr(out.data, "> This article"));
    wm_string_free(&out);
}

static void a_link_and_the_converter_agree(void **state)
{
    fixture *f = *state;
    static const char *const targets[] = {"drink", "Drink#Cold ones", "coffee (bean)", "#Leaves", ":Category:Drinks",
                                          "wikt:tea", "What?", "Talk:Tea/1", "50% tea", "A & B", "User:X_y"};
    wm_link *link = wm_link_new(f->site, f->pages);
    assert_int_equal(wm_converter_set_header(f->converter, ""), WM_OK);
    for (int portable = 0; portable < 2; portable++) {
        wm_converter_set_portable_names(f->converter, portable);
        for (size_t i = 0; i < sizeof targets / sizeof *targets; i++) {
            char source[128], expected[512];
            assert_int_equal(wm_link_resolve(link, wm_str(targets[i]), wm_str("Tea"), NULL), WM_OK);
            wm_slice destination = wm_link_destination(link, portable);
            snprintf(source, sizeof source, "[[%s|x]]", targets[i]);
            snprintf(expected, sizeof expected, "[x](%.*s \"wikilink\")", (int)destination.size, destination.data);
            wm_string out = get(f->converter, source);
            assert_string(&out, expected);
            wm_string_free(&out);
        }
    }
    wm_link_free(link);
}

static void portable_names(void **state)
{
    fixture *f = *state;
    assert_int_equal(wm_pageset_add_title(f->pages, f->site, wm_str("What is tea?")), WM_OK);
    assert_int_equal(wm_converter_set_header(f->converter, ""), WM_OK);
    wm_string plain = get(f->converter, "[[What is tea?]]");
    wm_converter_set_portable_names(f->converter, true);
    wm_string portable = get(f->converter, "[[What is tea?]]");
    assert_string(&plain, "[What is tea?](../Page/What_is_tea%3F.md \"wikilink\")");
    assert_string_not_equal(plain.data, portable.data);
    wm_string_free(&plain);
    wm_string_free(&portable);
}

static void counts(void **state)
{
    fixture *f = *state;
    for (int i = 0; i <= WM_COUNT_CREATES; i++)
        assert_int_equal(wm_converter_count(f->converter, (wm_count)i), 0);
    wm_string out = get(f->converter, "[[Drink]] [[milk]] [https://x.example x]<ref>r</ref> [[File:a.jpg|thumb|A]]\xff <u>u</u>"
                                      "[[Category:A]][[Category:B]]");
    wm_string_free(&out);
    assert_int_equal(wm_converter_count(f->converter, WM_COUNT_GETS), 1);
    assert_int_equal(wm_converter_count(f->converter, WM_COUNT_LINKS_INSIDE), 1);
    assert_int_equal(wm_converter_count(f->converter, WM_COUNT_LINKS_OUTSIDE), 1);
    assert_int_equal(wm_converter_count(f->converter, WM_COUNT_EXTERNAL_LINKS), 1);
    assert_int_equal(wm_converter_count(f->converter, WM_COUNT_IMAGES), 1);
    assert_int_equal(wm_converter_count(f->converter, WM_COUNT_FOOTNOTES), 1);
    assert_int_equal(wm_converter_count(f->converter, WM_COUNT_CATEGORIES), 2);
    assert_int_equal(wm_converter_count(f->converter, WM_COUNT_INVALID_BYTES), 1);
    assert_int_equal(wm_converter_count(f->converter, WM_COUNT_HTML), 2);
    /* Counts outlive a change of settings; one of another library is 0. */
    wm_converter_set_portable_names(f->converter, true);
    out = get(f->converter, "[[Drink]]");
    wm_string_free(&out);
    assert_int_equal(wm_converter_count(f->converter, WM_COUNT_LINKS_INSIDE), 2);
    assert_int_equal(wm_converter_count(f->converter, (wm_count)1000), 0);
}

static void nothing_changed(void **state)
{
    fixture *f = *state;
    static const char *const pages[] = {"", "\n", "x", "x\n\n\n", "'''", "{{a}}\n<!-- b -->", "{|\n| a\n", "[[", "a\r\nb", "\xff"};
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        wm_string markdown = get(f->converter, pages[i]), back = WM_STRING_INIT;
        assert_int_equal(wm_converter_put(f->converter, wm_str("Tea"), wm_string_slice(&markdown), wm_str(pages[i]), &back, NULL),
                         WM_OK);
        assert_string(&back, pages[i]);
        wm_string_free(&markdown);
        wm_string_free(&back);
    }
    assert_int_equal(wm_converter_count(f->converter, WM_COUNT_PUTS), sizeof pages / sizeof *pages);
    assert_int_equal(wm_converter_count(f->converter, WM_COUNT_PUTS_UNCHANGED), sizeof pages / sizeof *pages);
    assert_int_equal(wm_converter_count(f->converter, WM_COUNT_PUTS_FAILED), 0);
}

/* base, what is edited in its Markdown, and the wikitext that must come of it. */
static void edits(void **state)
{
    fixture *f = *state;
    static const struct {
        const char *base, *old_text, *new_text, *expected;
    } cases[] = {
        {"'''Tea''' is a {{adj|hot}} [[drink]].<!-- sic -->", "**Tea**", "**Green tea**",
         "'''Green tea''' is a {{adj|hot}} [[drink]].<!-- sic -->"},
        {"{{Infobox}}\n==Uses==\n*one\n* two{{cn}}\n", "one", "three", "{{Infobox}}\n==Uses==\n*three\n* two{{cn}}\n"},
        {"{| class=x style='a:b'\n! A\n! B\n|- id=r\n| c || d\n|}", "d ", "e ",
         "{| class=x style='a:b'\n! A\n! B\n|- id=r\n| c || e\n|}"},
        {"a<ref>one {{b}}</ref> c", "one", "two", "a<ref>two {{b}}</ref> c"},
    };
    assert_int_equal(wm_converter_set_header(f->converter, ""), WM_OK);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        wm_string markdown = get(f->converter, cases[i].base), back = WM_STRING_INIT;
        char edited[512];
        const char *at = strstr(markdown.data, cases[i].old_text);
        if (!at)
            fail_msg("\"%s\" is not in \"%s\"", cases[i].old_text, markdown.data);
        snprintf(edited, sizeof edited, "%.*s%s%s", (int)(at - markdown.data), markdown.data, cases[i].new_text,
                 at + strlen(cases[i].old_text));
        assert_int_equal(wm_converter_put(f->converter, wm_str("Tea"), wm_str(edited), wm_str(cases[i].base), &back, NULL), WM_OK);
        assert_string(&back, cases[i].expected);
        wm_string_free(&back);
        wm_string_free(&markdown);
    }
    assert_int_equal(wm_converter_count(f->converter, WM_COUNT_PUTS), sizeof cases / sizeof *cases);
    assert_int_equal(wm_converter_count(f->converter, WM_COUNT_PUTS_UNCHANGED), 0);
    assert_int_equal(wm_converter_count(f->converter, WM_COUNT_PUTS_FAILED), 0);
}

static void habits_of_editors(void **state)
{
    fixture *f = *state;
    static const char base[] = "'''Tea''' is\nhot.\n\n* one\n* {{two}}2\n";
    static const char *const same[] = {"**Tea** is hot.\r\n\r\n  - one\r\n  - 2\r\n", "__Tea__\nis hot.\n\n* one\n* 2",
                                       "\xef\xbb\xbf**Tea** is hot.  \n\n- one\n- 2\n\n"};
    assert_int_equal(wm_converter_set_header(f->converter, ""), WM_OK);
    for (size_t i = 0; i < sizeof same / sizeof *same; i++) {
        wm_string back = WM_STRING_INIT;
        assert_int_equal(wm_converter_put(f->converter, wm_str("Tea"), wm_str(same[i]), wm_str(base), &back, NULL), WM_OK);
        assert_string(&back, base);
        wm_string_free(&back);
    }
    assert_int_equal(wm_converter_count(f->converter, WM_COUNT_PUTS_UNCHANGED), sizeof same / sizeof *same);
}

static void created(void **state)
{
    fixture *f = *state;
    static const char *const pairs[][2] = {
        {"## Kinds\n\n- green\n- **black**\n", "== Kinds ==\n\n* green\n* '''black'''"},
        {"A [drink](../Page/Drink.md \"wikilink\") and [more](https://x.example/).\n",
         "A [[drink]] and [https://x.example/ more]."},
        {"2 < 3, [[x]] and {{y}}\n", NULL},
    };
    assert_int_equal(wm_converter_set_header(f->converter, ""), WM_OK);
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        wm_string out = WM_STRING_INIT, again = WM_STRING_INIT;
        assert_int_equal(wm_converter_create(f->converter, wm_str("Tea"), wm_str(pairs[i][0]), &out, NULL), WM_OK);
        if (pairs[i][1])
            assert_string(&out, pairs[i][1]);
        /* However it is written, it reads as it was. */
        wm_string back = get(f->converter, out.data);
        assert_int_equal(wm_converter_create(f->converter, wm_str("Tea"), wm_string_slice(&back), &again, NULL), WM_OK);
        assert_string(&again, out.data);
        wm_string_free(&again);
        wm_string_free(&back);
        wm_string_free(&out);
    }
    assert_int_equal(wm_converter_count(f->converter, WM_COUNT_CREATES), 6);
}

typedef struct told {
    size_t line;
    unsigned count;
} told;

static void note_warning(void *user, size_t line, const char *message)
{
    told *t = user;
    t->line = line;
    t->count++;
    assert_true(strlen(message) > 0);
}

static void create_and_free(const fixture *f, const char *text)
{
    wm_string out = WM_STRING_INIT;
    wm_status status = wm_converter_create(f->converter, wm_str("Tea"), wm_str(text), &out, NULL);
    assert_true(status == WM_OK || status == WM_DIFFERS);
    wm_string_free(&out);
}

static void warnings(void **state)
{
    fixture *f = *state;
    static const char titled[] = "one\n\n[two](a.md \"title\")\n"; /* links have no titles in wikitext */
    told t = {0, 0};
    wm_converter_set_warning(f->converter, note_warning, &t);
    create_and_free(f, "one\n");
    assert_int_equal(t.count, 0);
    create_and_free(f, titled);
    assert_int_equal(t.count, 1);
    assert_int_equal(t.line, 3);
    wm_converter_set_portable_names(f->converter, true); /* makes a new lens */
    create_and_free(f, titled);
    assert_int_equal(t.count, 2);
    wm_converter_set_warning(f->converter, NULL, NULL);
    create_and_free(f, titled);
    assert_int_equal(t.count, 2);
}

/* Created wikitext is read again. */
static void differs(void **state)
{
    fixture *f = *state;
    wm_string out = WM_STRING_INIT;
    told t = {0, 0};
    wm_converter_set_warning(f->converter, note_warning, &t);
    assert_int_equal(wm_converter_create(f->converter, wm_str("Pier"), wm_str("one\n\n***a* b:*\n"), &out, NULL), WM_DIFFERS);
    assert_true(out.size > 0);
    assert_int_equal(t.count, 1);
    assert_int_equal(t.line, 3);
    wm_string_free(&out);
    wm_converter_set_warning(f->converter, NULL, NULL);
}

static void no_titles(void **state)
{
    fixture *f = *state;
    static const char *const bad[] = {"", "a|b", "[x]", "a\nb", "\xff", ":x"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        wm_error error = WM_ERROR_INIT;
        wm_string out = {(char *)(void *)&error, 5};
        assert_int_equal(wm_converter_get(f->converter, wm_str(bad[i]), wm_str("x"), &out, &error), WM_USAGE);
        assert_error(&error, WM_USAGE, bad[i]);
        assert_null(out.data);
        assert_int_equal(out.size, 0);
        assert_int_equal(wm_converter_put(f->converter, wm_str(bad[i]), wm_str("x"), wm_str("x"), &out, NULL), WM_USAGE);
        assert_int_equal(wm_converter_create(f->converter, wm_str(bad[i]), wm_str("x"), &out, NULL), WM_USAGE);
        assert_null(out.data);
    }
    assert_int_equal(wm_converter_count(f->converter, WM_COUNT_GETS), 0);
    assert_int_equal(wm_converter_count(f->converter, WM_COUNT_PUTS), 0);
    assert_int_equal(wm_converter_count(f->converter, WM_COUNT_CREATES), 0);
}

static void too_long(void **state)
{
    fixture *f = *state;
    wm_error error = WM_ERROR_INIT;
    wm_string out = WM_STRING_INIT;
    if (sizeof(size_t) < 8)
        skip();
    /* It is refused by its size; the bytes are not looked at. */
    wm_slice huge = {"x", (size_t)UINT32_MAX + 1};
    assert_int_equal(wm_converter_get(f->converter, wm_str("Tea"), huge, &out, &error), WM_BAD_INPUT);
    assert_error(&error, WM_BAD_INPUT, "Tea");
    assert_null(out.data);
}

/* ---- threads ---- */

enum { THREADS = 4, ROUNDS = 50 };

static void *convert_often(void *argument)
{
    const fixture *f = argument;
    wm_converter *converter = wm_converter_new(f->site, f->pages);
    size_t good = 0;
    if (!converter || wm_converter_set_header(converter, "") != WM_OK)
        return NULL;
    for (int i = 0; i < ROUNDS; i++) {
        wm_string out = WM_STRING_INIT;
        if (wm_converter_get(converter, wm_str("Tea"), wm_str(wikitext), &out, NULL) == WM_OK)
            good += strcmp(out.data, body) == 0;
        wm_string_free(&out);
    }
    wm_converter_free(converter);
    return good == ROUNDS ? argument : NULL;
}

static void many_threads(void **state)
{
    fixture *f = *state;
    pthread_t threads[THREADS];
    for (int i = 0; i < THREADS; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, convert_often, f), 0);
    for (int i = 0; i < THREADS; i++) {
        void *good = NULL;
        assert_int_equal(pthread_join(threads[i], &good), 0);
        assert_ptr_equal(good, f);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(headers, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_link_and_the_converter_agree, set_up, tear_down),
        cmocka_unit_test_setup_teardown(portable_names, set_up, tear_down),
        cmocka_unit_test_setup_teardown(counts, set_up, tear_down),
        cmocka_unit_test_setup_teardown(nothing_changed, set_up, tear_down),
        cmocka_unit_test_setup_teardown(edits, set_up, tear_down),
        cmocka_unit_test_setup_teardown(habits_of_editors, set_up, tear_down),
        cmocka_unit_test_setup_teardown(created, set_up, tear_down),
        cmocka_unit_test_setup_teardown(warnings, set_up, tear_down),
        cmocka_unit_test_setup_teardown(differs, set_up, tear_down),
        cmocka_unit_test_setup_teardown(no_titles, set_up, tear_down),
        cmocka_unit_test_setup_teardown(too_long, set_up, tear_down),
        cmocka_unit_test_setup_teardown(many_threads, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
