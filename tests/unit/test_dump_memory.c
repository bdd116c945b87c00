/* test_dump_memory.c - the i-th allocation fails, for every i.
 *
 * SPDX-License-Identifier: MIT
 */
#include "dump_help.h"
#include "failing_memory.h"

static wm_status check_page(void *user, const wm_page *page)
{
    unsigned *pages = user;
    ++*pages;
    /* A page that is handed out is whole. */
    assert_true(wm_equal(page->title, WM_LIT("T\xff")));
    assert_true(wm_equal(page->redirect, WM_LIT("R")));
    assert_true(wm_equal(page->revision.text, WM_LIT("text\xff<")));
    assert_true(wm_equal(page->revision.comment, WM_LIT("c")));
    return WM_OK;
}

static wm_status read_once(wm_slice xml, unsigned *pages)
{
    wm_dump *dump = NULL;
    wm_error error = WM_ERROR_INIT;
    *pages = 0;
    wm_status status = wm_dump_open_memory(xml, "x", NULL, &dump, &error);
    if (status == WM_OK) {
        wm_dump_set_limit(dump, 50);
        status = wm_dump_read(dump, NULL, check_page, pages, &error);
    }
    wm_dump_close(dump);
    wm_error_clear(&error);
    return status;
}

static void every_allocation(void **state)
{
    (void)state;
    static const char xml[] =
        "<?xml version='1.0'?><mediawiki><page><title>T\xff</title><redirect title='R'/><revision><id>1</id>"
        "<timestamp>2020-01-01T00:00:00Z</timestamp><text>old</text></revision><revision><id>2</id>"
        "<timestamp>2020-01-02T00:00:00Z</timestamp><contributor><username>U</username></contributor><comment>c</comment>"
        "<text sha1='s'>text\xff&lt;</text></revision></page></mediawiki>";
    long i = 0;
    for (wm_status status = WM_NO_MEMORY; status != WM_OK; i++) {
        unsigned pages;
        countdown = i;
        status = read_once(wm_str(xml), &pages);
        bool used = countdown < 0;
        countdown = -1;
        /* A message that cannot be allocated is no failure of its own. */
        if (status != WM_OK) {
            assert_int_equal(status, WM_NO_MEMORY);
            assert_true(used);
        } else {
            assert_int_equal(pages, 1);
        }
    }
    assert_true(i > 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_allocation)};
    return cmocka_run_group_tests_name("dump: out of memory", tests, NULL, NULL);
}
