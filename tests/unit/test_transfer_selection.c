/* test_transfer_selection.c - which pages are written; repeated titles; lists of titles.
 *
 * SPDX-License-Identifier: MIT
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <cmocka.h>

#include "transfer/repeats.h"
#include "transfer/selection.h"

static wm_site *site;

static int set_up(void **state)
{
    (void)state;
    site = wm_site_new();
    wm_site_set_lang(site, WM_LIT("zh"));
    wm_site_add_namespace(site, 0, WM_LIT(""), true);
    wm_site_add_namespace(site, 1, WM_LIT("Talk"), true);
    wm_site_add_namespace(site, 4, WM_LIT("Wikipedia"), true);
    wm_site_add_namespace(site, 14, WM_LIT("Category"), true);
    return wm_site_complete(site) == WM_OK ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    wm_site_free(site);
    return 0;
}

static void namespaces(void **state)
{
    (void)state;
    wm_error error = WM_ERROR_INIT;
    wm_selection s = {0};
    assert_int_equal(wm_selection_set_namespaces(&s, site, NULL, &error), WM_OK);
    assert_int_equal(s.count, 5);
    wm_selection_free(&s);
    assert_int_equal(wm_selection_set_namespaces(&s, site, "Category, 1,main,分类,Wikipedia", &error), WM_OK);
    assert_int_equal(s.count, 4); /* 分类 is Category again */
    assert_int_equal(s.namespaces[0], 0);
    assert_int_equal(s.namespaces[1], 1);
    assert_int_equal(s.namespaces[2], 4);
    assert_int_equal(s.namespaces[3], 14);
    wm_selection_free(&s);
    assert_int_equal(wm_selection_set_namespaces(&s, site, "all", &error), WM_OK);
    assert_true(s.all_namespaces);
    wm_selection_free(&s);
    static const char *const bad[] = {"", "0,", "Nonsense", "-1", "1x", "Special", NULL};
    for (int i = 0; bad[i]; i++) {
        assert_int_equal(wm_selection_set_namespaces(&s, site, bad[i], &error), WM_USAGE);
        assert_non_null(strstr(error.message, "--namespaces"));
        wm_error_clear(&error);
        wm_selection_free(&s);
    }
}

static void revisions(void **state)
{
    (void)state;
    wm_error error = WM_ERROR_INIT;
    wm_revision_choice choice;
    assert_int_equal(wm_revision_parse("current", &choice, &error), WM_OK);
    assert_int_equal(choice.by, WM_REVISION_CURRENT);
    assert_int_equal(wm_revision_parse("1234567890123", &choice, &error), WM_OK);
    assert_int_equal(choice.by, WM_REVISION_ID);
    assert_true(choice.value == 1234567890123);
    static const char *const times[] = {"2001-01-15T00:00:00Z", "2001-01-15", "20010115000000", NULL};
    for (int i = 0; times[i]; i++) {
        assert_int_equal(wm_revision_parse(times[i], &choice, &error), WM_OK);
        assert_int_equal(choice.by, WM_REVISION_TIME);
        assert_true(choice.value == 979516800);
    }
    static const char *const bad[] = {"", "latest", "-1", "2001", "2001-13-01", "2001-01-15T00:00:00",
                                      "20011315000000", "yesterday at half past nine in the morning", NULL};
    for (int i = 0; bad[i]; i++) {
        if (strcmp(bad[i], "2001") == 0)
            continue; /* the number of a revision */
        assert_int_equal(wm_revision_parse(bad[i], &choice, &error), WM_USAGE);
        wm_error_clear(&error);
    }
}

/* A page of the main namespace with a wikitext revision. */
static wm_page page_of(const char *title, const char *text)
{
    wm_page page = {.title = wm_str(title), .has_ns = true, .has_revision = true, .revisions = 1};
    page.revision.model = WM_LIT("wikitext");
    page.revision.text = wm_str(text);
    page.revision.has_text = true;
    return page;
}

static wm_verdict judge(const wm_selection *s, const wm_page *page)
{
    wm_arena arena = {0};
    wm_judged judged;
    assert_int_equal(wm_selection_judge(s, site, &arena, page, &judged), WM_OK);
    wm_arena_free(&arena);
    return judged.verdict;
}

static void verdicts(void **state)
{
    (void)state;
    wm_error error = WM_ERROR_INIT;
    wm_selection s = {0};
    wm_pageset *listed = wm_pageset_new();
    wm_pageset_add(listed, 0, WM_LIT("A"), NULL);
    wm_selection_set_namespaces(&s, site, NULL, &error);
    wm_page page = page_of("A", "text");
    assert_int_equal(judge(&s, &page), WM_CONVERT);
    page.revision.text = WM_LIT("");
    assert_int_equal(judge(&s, &page), WM_CONVERT); /* an empty page is a page */
    page = page_of("A", "#REDIRECT [[B]]");
    assert_int_equal(judge(&s, &page), WM_SKIP_REDIRECT);
    page = page_of("A", "#重定向 [[B]]");
    assert_int_equal(judge(&s, &page), WM_SKIP_REDIRECT);
    page = page_of("A", "text");
    page.redirect = WM_LIT("B"); /* the text says otherwise, and it is the revision's own */
    assert_int_equal(judge(&s, &page), WM_CONVERT);
    page.revision.has_text = false;
    assert_int_equal(judge(&s, &page), WM_SKIP_REDIRECT);
    page.redirect = wm_slice_of(NULL, 0);
    assert_int_equal(judge(&s, &page), WM_SKIP_NO_TEXT);
    page.revision.text_deleted = true;
    assert_int_equal(judge(&s, &page), WM_SKIP_DELETED);
    page.revision.model = WM_LIT("javascript");
    assert_int_equal(judge(&s, &page), WM_SKIP_MODEL);
    page.has_revision = false;
    assert_int_equal(judge(&s, &page), WM_SKIP_NO_REVISION);
    page = page_of("A<b", "text");
    assert_int_equal(judge(&s, &page), WM_SKIP_TITLE);
    page = page_of("../../etc", "text");
    assert_int_equal(judge(&s, &page), WM_SKIP_TITLE);
    page = page_of("Talk:A", "text");
    page.ns = 1;
    assert_int_equal(judge(&s, &page), WM_SKIP_NAMESPACE);
    page.has_ns = false; /* an old dump: told by the title */
    assert_int_equal(judge(&s, &page), WM_SKIP_NAMESPACE);
    s.listed = listed;
    page = page_of("B", "text");
    assert_int_equal(judge(&s, &page), WM_SKIP_UNLISTED);
    page = page_of("A", "text");
    assert_int_equal(judge(&s, &page), WM_CONVERT);
    wm_selection_free(&s);
    wm_pageset_free(listed);
}

static void repeats(void **state)
{
    (void)state;
    wm_repeats r = {0};
    assert_null(wm_repeats_find(&r, 0, WM_LIT("A")));
    wm_repeat *a = wm_repeats_add(&r, 0, WM_LIT("A"));
    assert_non_null(a);
    assert_ptr_equal(wm_repeats_add(&r, 0, WM_LIT("A")), a);
    assert_ptr_not_equal(wm_repeats_add(&r, 1, WM_LIT("A")), a);
    wm_repeat_consider(a, 100, 7, WM_LIT("x"), 0, true);
    wm_repeat_consider(a, 200, 5, WM_LIT("x"), 1, true);
    wm_repeat_consider(a, 150, 9, WM_LIT("x"), 2, false);
    assert_int_equal(a->ordinal, 1);
    wm_repeat_consider(a, 200, 6, WM_LIT("x"), 3, false); /* the same time: the later id */
    assert_int_equal(a->ordinal, 3);
    assert_false(a->written);
    wm_repeat_consider(a, 200, 5, WM_LIT("x"), 4, true);
    assert_int_equal(a->ordinal, 3);
    assert_false(wm_repeat_contradicts(a, 6, WM_LIT("x")));
    assert_true(wm_repeat_contradicts(a, 6, WM_LIT("y")));
    assert_false(wm_repeat_contradicts(a, 5, WM_LIT("y")));
    wm_buffer name = {0};
    for (int i = 0; i < 1000; i++) {
        wm_buffer_clear(&name);
        wm_buffer_add_format(&name, "n%d", i);
        assert_non_null(wm_repeats_add(&r, 0, wm_buffer_slice(&name)));
    }
    assert_int_equal(r.count, 1002);
    assert_ptr_equal(wm_repeats_find(&r, 0, WM_LIT("A")), a);
    assert_non_null(wm_repeats_find(&r, 0, WM_LIT("n999")));
    assert_null(wm_repeats_find(&r, 0, WM_LIT("n1000")));
    wm_buffer_free(&name);
    wm_repeats_free(&r);
}

static wm_pageset *read_list(const char *text, uint64_t *invalid)
{
    char path[] = "/tmp/wikimd-list.XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, text, strlen(text)), (ssize_t)strlen(text));
    close(fd);
    wm_pageset *set = wm_pageset_new();
    wm_error error = WM_ERROR_INIT;
    *invalid = 0;
    assert_int_equal(wm_pages_read(path, site, set, false, invalid, NULL, &error), WM_OK);
    unlink(path);
    return set;
}

static void lists(void **state)
{
    (void)state;
    uint64_t invalid;
    wm_pageset *set = read_list("\xef\xbb\xbf" "A\r\n\n  b_c \nCategory:甲\n分类:乙\n[x]\nen:foreign\nlast", &invalid);
    assert_int_equal(wm_pageset_count(set), 5);
    assert_true(wm_pageset_has(set, 0, WM_LIT("A")));
    assert_true(wm_pageset_has(set, 0, WM_LIT("B c")));
    assert_true(wm_pageset_has(set, 14, WM_LIT("甲")));
    assert_true(wm_pageset_has(set, 14, WM_LIT("乙")));
    assert_true(wm_pageset_has(set, 0, WM_LIT("Last")));
    assert_int_equal(invalid, 2);
    wm_pageset_free(set);
    set = read_list("", &invalid);
    assert_int_equal(wm_pageset_count(set), 0);
    assert_int_equal(invalid, 0);
    wm_pageset_free(set);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(namespaces), cmocka_unit_test(revisions), cmocka_unit_test(verdicts),
        cmocka_unit_test(repeats), cmocka_unit_test(lists),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
