/* test_lib_site.c - wikis, sets of pages and links through wikimd.h.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lib_help.h"
#include "site/site.h"

static void nothing_is_released(void **state)
{
    (void)state;
    wm_string none = WM_STRING_INIT;
    wm_site_free(NULL);
    wm_pageset_free(NULL);
    wm_link_free(NULL);
    wm_error_clear(NULL);
    wm_string_free(NULL);
    wm_string_free(&none);
    assert_int_equal(wm_str(NULL).size, 0);
    assert_true(strlen(wm_version()) >= 5);
}

static void a_site_by_hand(void **state)
{
    (void)state;
    int ns = -9;
    wm_site *site = make_site("zh");
    assert_slice(wm_site_name(site), "Tea");
    assert_slice(wm_site_lang(site), "zh");
    assert_slice(wm_site_page_base(site), "https://tea.example/wiki/");
    assert_true(wm_site_find_namespace(site, wm_str("分类"), &ns));
    assert_int_equal(ns, WM_NS_CATEGORY);
    assert_true(wm_site_find_namespace(site, wm_str("category"), &ns));
    assert_int_equal(ns, WM_NS_CATEGORY);
    assert_false(wm_site_find_namespace(site, wm_str("Kettle"), &ns));
    assert_slice(wm_site_namespace_canonical(site, WM_NS_CATEGORY), "Category");
    assert_slice(wm_site_namespace_directory(site, WM_NS_MAIN), "Page");
    assert_slice(wm_site_namespace_directory(site, WM_NS_USER + 1), "User_talk");
    assert_null(wm_site_namespace_name(site, 4711).data);
    bool language = false;
    assert_true(wm_site_is_interwiki(site, wm_str("EN"), &language));
    assert_true(language);
    assert_true(wm_site_is_interwiki(site, wm_str("commons"), &language));
    assert_false(language);
    assert_true(wm_site_first_letter(site, WM_NS_MAIN));
    wm_site_free(site);
}

static void namespaces_ascend(void **state)
{
    (void)state;
    wm_site *site = make_site(NULL);
    int before = -100, ns = 0;
    size_t i = 0;
    for (; wm_site_namespace_at(site, i, &ns); i++) {
        assert_true(ns > before);
        before = ns;
    }
    assert_true(i >= 18); /* Media to Category talk */
    wm_site_free(site);
}

static void a_site_of_json(void **state)
{
    (void)state;
    static const char json[] =
        "{\"query\": {\"general\": {\"sitename\": \"Kettle\", \"lang\": \"de\", \"case\": \"case-sensitive\","
        "\"base\": \"https://kettle.example/w/Start\"},"
        "\"namespaces\": {\"14\": {\"id\": 14, \"*\": \"Kategorie\", \"canonical\": \"Category\"}},"
        "\"namespacealiases\": [{\"id\": 14, \"*\": \"K\"}]}}";
    wm_error error = WM_ERROR_INIT;
    int ns = 0;
    wm_site *site = wm_site_new();
    assert_int_equal(wm_site_read_json(site, wm_str(json), &error), WM_OK);
    assert_int_equal(wm_site_complete(site), WM_OK);
    assert_slice(wm_site_name(site), "Kettle");
    assert_slice(wm_site_page_base(site), "https://kettle.example/w/");
    assert_true(wm_site_find_namespace(site, wm_str("K"), &ns));
    assert_int_equal(ns, 14);
    assert_false(wm_site_first_letter(site, WM_NS_MAIN));
    assert_int_equal(wm_site_read_json(site, wm_str("{\"query\": "), &error), WM_BAD_INPUT);
    assert_non_null(error.message);
    wm_error_clear(&error);
    assert_int_equal(wm_site_read_json(site, wm_str(""), NULL), WM_BAD_INPUT);
    wm_site_free(site);
}

static void a_set_takes_titles(void **state)
{
    (void)state;
    wm_site *site = make_site("zh");
    wm_pageset *set = wm_pageset_new();
    assert_int_equal(wm_pageset_add_title(set, site, wm_str("green tea")), WM_OK);
    assert_int_equal(wm_pageset_add_title(set, site, wm_str("Green_tea")), WM_OK);
    assert_int_equal(wm_pageset_add_title(set, site, wm_str("分类:茶")), WM_OK);
    assert_int_equal(wm_pageset_count(set), 2);
    assert_true(wm_pageset_memory(set) > 0);
    assert_true(wm_pageset_has_title(set, site, wm_str("Category:茶")));
    assert_true(wm_pageset_has_title(set, site, wm_str(" green  tea ")));
    assert_false(wm_pageset_has_title(set, site, wm_str("Black tea")));
    static const char *const bad[] = {"", " ", "a|b", "a[b", "en:Tea", "分类:", "../x", "#part", "\xff"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_int_equal(wm_pageset_add_title(set, site, wm_str(bad[i])), WM_BAD_INPUT);
        assert_false(wm_pageset_has_title(set, site, wm_str(bad[i])));
    }
    assert_int_equal(wm_pageset_count(set), 2);
    wm_pageset_free(set);
    wm_site_free(site);
}

/* Titles that are a page, a redirect and a target, in any order; what each is stays. */
static void a_set_takes_redirects(void **state)
{
    (void)state;
    enum { MANY = 20000 };
    char title[32], target[32];
    wm_site *site = make_site("en");
    wm_pageset *set = wm_pageset_new();
    for (int i = 0; i < MANY; i++) {
        snprintf(title, sizeof title, "R %d", i);
        snprintf(target, sizeof target, "%s %d#s", i % 3 ? "P" : "R", i % 100 + (i % 3 ? 0 : 1));
        assert_int_equal(wm_pageset_add_redirect_title(set, site, wm_str(title), wm_str(target)), WM_OK);
    }
    assert_int_equal(wm_pageset_count(set), 0);
    for (int i = 0; i < 100; i++) {
        snprintf(title, sizeof title, "P %d", i);
        assert_false(wm_pageset_has_title(set, site, wm_str(title)));
        assert_int_equal(wm_pageset_add_title(set, site, wm_str(title)), WM_OK);
        assert_true(wm_pageset_has_title(set, site, wm_str(title)));
    }
    assert_int_equal(wm_pageset_add_title(set, site, wm_str("R 4")), WM_OK); /* a page from now on */
    assert_int_equal(wm_pageset_count(set), 101);
    assert_false(wm_pageset_has_title(set, site, wm_str("R 5")));
    size_t found = 0;
    for (int i = 0; i < 100; i++) {
        wm_page_name alias;
        snprintf(title, sizeof title, "P %d", i);
        for (uint64_t place = 0; wm_pageset_next_alias(set, 0, wm_str(title), &place, &alias);) {
            wm_title to = {.text = alias.text};
            assert_true(wm_pageset_follow(set, &to));
            assert_true(wm_equal(to.text, wm_str(title)) && wm_equal(to.fragment, WM_LIT("s")));
            found++;
        }
    }
    assert_int_equal(found, MANY - (MANY + 2) / 3 - 1);
    wm_title twice = {.text = WM_LIT("R 6")}; /* to another redirect */
    assert_false(wm_pageset_follow(set, &twice));
    static const char *const bad[] = {"", "a|b", "en:Tea", "#part"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_int_equal(wm_pageset_add_redirect_title(set, site, wm_str(bad[i]), wm_str("P 1")), WM_BAD_INPUT);
        assert_int_equal(wm_pageset_add_redirect_title(set, site, wm_str("R 1"), wm_str(bad[i])), WM_BAD_INPUT);
    }
    wm_pageset_free(set);
    wm_site_free(site);
}

/* ---- links ---- */

typedef struct links {
    wm_site *site;
    wm_pageset *set;
    wm_link *link;
} links;

static int set_up(void **state)
{
    links *l = calloc(1, sizeof *l);
    l->site = make_site("zh");
    l->set = wm_pageset_new();
    assert_int_equal(wm_pageset_add_title(l->set, l->site, wm_str("绿茶")), WM_OK);
    assert_int_equal(wm_pageset_add_title(l->set, l->site, wm_str("What?")), WM_OK);
    assert_int_equal(wm_pageset_add_title(l->set, l->site, wm_str("Help:Brewing/Water")), WM_OK);
    l->link = wm_link_new(l->site, l->set);
    assert_non_null(l->link);
    *state = l;
    return 0;
}

static int tear_down(void **state)
{
    links *l = *state;
    wm_link_free(l->link);
    wm_pageset_free(l->set);
    wm_site_free(l->site);
    free(l);
    return 0;
}

static void resolve(links *l, const char *target, const char *page)
{
    wm_error error = WM_ERROR_INIT;
    if (wm_link_resolve(l->link, wm_str(target), wm_str(page), &error) != WM_OK)
        fail_msg("%s: %s", target, error.message);
}

static void a_link_inside(void **state)
{
    links *l = *state;
    resolve(l, "绿茶#采 摘", "首页");
    assert_int_equal(wm_link_get_role(l->link), WM_ROLE_LINK);
    assert_int_equal(wm_link_namespace(l->link), 0);
    assert_slice(wm_link_text(l->link), "绿茶");
    assert_slice(wm_link_title(l->link), "绿茶");
    assert_slice(wm_link_fragment(l->link), "采 摘");
    assert_slice(wm_link_interwiki(l->link), "");
    assert_true(wm_link_is_inside(l->link));
    assert_slice(wm_link_file(l->link, false), "Page/绿茶.md");
    assert_slice(wm_link_destination(l->link, false), "../Page/绿茶.md#采_摘");
    assert_slice(wm_link_address(l->link), "https://tea.example/wiki/%E7%BB%BF%E8%8C%B6#%E9%87%87_%E6%91%98");
}

static void a_link_outside(void **state)
{
    links *l = *state;
    resolve(l, " black_tea (drink) ", "首页");
    assert_slice(wm_link_title(l->link), "Black tea (drink)");
    assert_null(wm_link_fragment(l->link).data);
    assert_false(wm_link_is_inside(l->link));
    assert_slice(wm_link_address(l->link), "https://tea.example/wiki/Black_tea_(drink)");
    assert_slice(wm_link_file(l->link, false), "Page/Black_tea_(drink).md");
    /* The form keeps the letters as they were typed, and escapes for Markdown. */
    assert_slice(wm_link_destination(l->link, false), "https://tea.example/wiki/black_tea_\\(drink\\)");
}

static void odd_file_names(void **state)
{
    links *l = *state;
    resolve(l, "What?", "");
    assert_slice(wm_link_file(l->link, false), "Page/What?.md");
    assert_slice(wm_link_destination(l->link, false), "../Page/What%3F.md");
    assert_slice(wm_link_address(l->link), "https://tea.example/wiki/What%3F");
    wm_slice portable = wm_link_file(l->link, true);
    assert_null(memchr(portable.data, '?', portable.size));
}

static void roles(void **state)
{
    links *l = *state;
    resolve(l, "文件:a.jpg", "");
    assert_int_equal(wm_link_get_role(l->link), WM_ROLE_IMAGE);
    assert_int_equal(wm_link_namespace(l->link), WM_NS_FILE);
    assert_slice(wm_link_text(l->link), "A.jpg");
    resolve(l, ":文件:a.jpg", "");
    assert_int_equal(wm_link_get_role(l->link), WM_ROLE_LINK);
    assert_int_equal(wm_link_namespace(l->link), WM_NS_FILE);
    resolve(l, "category:茶", "");
    assert_int_equal(wm_link_get_role(l->link), WM_ROLE_CATEGORY);
    assert_slice(wm_link_title(l->link), "Category:茶");
    assert_slice(wm_link_file(l->link, false), "Category/茶.md");
    resolve(l, "EN:green tea", "");
    assert_int_equal(wm_link_get_role(l->link), WM_ROLE_LANGUAGE);
    assert_slice(wm_link_interwiki(l->link), "en");
    assert_slice(wm_link_title(l->link), "en:green tea");
    assert_slice(wm_link_address(l->link), "https://tea.example/wiki/en:green_tea");
    assert_slice(wm_link_file(l->link, false), "");
    resolve(l, ":en:green tea", "");
    assert_int_equal(wm_link_get_role(l->link), WM_ROLE_LINK);
    resolve(l, "Special:Version", "");
    assert_int_equal(wm_link_namespace(l->link), WM_NS_SPECIAL);
    assert_slice(wm_link_file(l->link, false), "");
}

static void relative_to_the_page(void **state)
{
    links *l = *state;
    resolve(l, "#水温", "绿茶");
    assert_slice(wm_link_title(l->link), "绿茶");
    assert_slice(wm_link_fragment(l->link), "水温");
    assert_slice(wm_link_destination(l->link, false), "#水温");
    resolve(l, "#水温", "");
    assert_slice(wm_link_title(l->link), "");
    assert_slice(wm_link_address(l->link), "#%E6%B0%B4%E6%B8%A9");
    resolve(l, "/Water", "Help:Brewing");
    assert_slice(wm_link_text(l->link), "Brewing/Water");
    assert_true(wm_link_is_inside(l->link));
    resolve(l, "../Leaves/", "Help:Brewing/Water");
    assert_slice(wm_link_text(l->link), "Brewing/Leaves");
    resolve(l, "/Water", "Brewing"); /* no subpages in the main namespace */
    assert_slice(wm_link_text(l->link), "/Water");
}

static void entities_and_percents(void **state)
{
    links *l = *state;
    resolve(l, "Tea &amp; milk", "");
    assert_slice(wm_link_title(l->link), "Tea & milk");
    resolve(l, "Caf%C3%A9", "");
    assert_slice(wm_link_title(l->link), "Café");
}

static void no_links(void **state)
{
    links *l = *state;
    wm_error error = WM_ERROR_INIT;
    static const char *const bad[] = {"", "a|b", "a[b", "a]]b", "a]] [[b", "<b>", "a\nb", "https://x.example/", "{{x}}", "::",
                                      "../x", "a%00b", "\xff"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        resolve(l, "绿茶", "");
        if (wm_link_resolve(l->link, wm_str(bad[i]), wm_str(""), &error) != WM_BAD_INPUT)
            fail_msg("[[%s]] is a link to %.*s", bad[i], (int)wm_link_title(l->link).size, wm_link_title(l->link).data);
        assert_error(&error, WM_BAD_INPUT, "[[");
        assert_slice(wm_link_title(l->link), "");
        assert_slice(wm_link_file(l->link, false), "");
        assert_slice(wm_link_destination(l->link, true), "");
        assert_false(wm_link_is_inside(l->link));
    }
    assert_int_equal(wm_link_resolve(l->link, wm_str("x"), wm_str("a|b"), &error), WM_USAGE);
    assert_error(&error, WM_USAGE, "a|b");
}

static void redirects(void **state)
{
    links *l = *state;
    assert_true(wm_link_redirect(l->link, wm_str("#REDIRECT [[绿茶#史|x]]\n[[Category:X]]")));
    assert_slice(wm_link_title(l->link), "绿茶");
    assert_slice(wm_link_fragment(l->link), "史");
    assert_true(wm_link_redirect(l->link, wm_str("#重定向 [[分类:茶]]")));
    assert_slice(wm_link_title(l->link), "Category:茶");
    assert_int_equal(wm_link_get_role(l->link), WM_ROLE_LINK);
    assert_false(wm_link_redirect(l->link, wm_str("绿茶是茶。")));
    assert_slice(wm_link_title(l->link), "");
    assert_false(wm_link_redirect(l->link, wm_str("")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_is_released),
        cmocka_unit_test(a_site_by_hand),
        cmocka_unit_test(namespaces_ascend),
        cmocka_unit_test(a_site_of_json),
        cmocka_unit_test(a_set_takes_titles),
        cmocka_unit_test(a_set_takes_redirects),
        cmocka_unit_test_setup_teardown(a_link_inside, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_link_outside, set_up, tear_down),
        cmocka_unit_test_setup_teardown(odd_file_names, set_up, tear_down),
        cmocka_unit_test_setup_teardown(roles, set_up, tear_down),
        cmocka_unit_test_setup_teardown(relative_to_the_page, set_up, tear_down),
        cmocka_unit_test_setup_teardown(entities_and_percents, set_up, tear_down),
        cmocka_unit_test_setup_teardown(no_links, set_up, tear_down),
        cmocka_unit_test_setup_teardown(redirects, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
