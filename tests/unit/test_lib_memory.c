/* test_lib_memory.c - the i-th allocation fails, for every i, below wikimd.h.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lib_help.h"
#include "failing_memory.h"

static wm_site *site;

/* Each returns what the failure was, WM_OK when there was none. */

static wm_status resolve_links(void)
{
    wm_pageset *set = wm_pageset_new();
    wm_link *link = set ? wm_link_new(site, set) : NULL;
    wm_status status = link ? wm_pageset_add_title(set, site, wm_str("green_tea")) : WM_NO_MEMORY;
    if (status == WM_OK)
        status = wm_link_resolve(link, wm_str("green_ tea#a b"), wm_str("User:A_b"), NULL);
    if (status == WM_OK) {
        assert_slice(wm_link_title(link), "Green tea");
        assert_slice(wm_link_address(link), "https://tea.example/wiki/Green_tea#a_b");
        bool all = wm_link_is_inside(link) && wm_link_file(link, false).size && wm_link_destination(link, true).size;
        status = all ? WM_OK : WM_NO_MEMORY;
    }
    wm_link_free(link);
    wm_pageset_free(set);
    return status;
}

static wm_status convert(void)
{
    static const char text[] = "'''Tea'''<ref>x</ref> [[a_b]]\n* {{c}}\n{|\n| d\n|}";
    wm_string markdown = WM_STRING_INIT, back = WM_STRING_INIT;
    wm_error error = WM_ERROR_INIT;
    wm_converter *converter = wm_converter_new(site, NULL);
    wm_status status = converter ? wm_converter_set_header(converter, "# %t") : WM_NO_MEMORY;
    if (status == WM_OK)
        status = wm_converter_get(converter, wm_str("Tea"), wm_str(text), &markdown, &error);
    if (status == WM_OK)
        status = wm_converter_put(converter, wm_str("Tea"), wm_string_slice(&markdown), wm_str(text), &back, &error);
    if (status == WM_OK)
        assert_string(&back, text);
    else
        assert_null(back.data);
    wm_error_clear(&error);
    wm_string_free(&markdown);
    wm_string_free(&back);
    wm_converter_free(converter);
    return status;
}

static wm_status count_page(void *user, const wm_page *page)
{
    (void)page;
    ++*(unsigned *)user;
    return WM_OK;
}

static wm_status read_dump(void)
{
    unsigned pages = 0;
    wm_error error = WM_ERROR_INIT;
    wm_dump_reader *reader = NULL;
    wm_status status = wm_dump_reader_open_memory(wm_str(small_dump), "small.xml", &reader, &error);
    if (status == WM_OK)
        status = wm_dump_reader_read(reader, NULL, count_page, &pages, &error);
    else
        assert_null(reader);
    if (status == WM_OK)
        assert_int_equal(pages, 3);
    wm_error_clear(&error);
    wm_dump_reader_close(reader);
    return status;
}

static wm_status edit(void *user, const wm_page *page, wm_string *wikitext)
{
    (void)user;
    if (wm_page_ordinal(page) != 0)
        return WM_OK;
    wikitext->data = malloc(5);
    if (!wikitext->data)
        return WM_NO_MEMORY;
    memcpy(wikitext->data, "New.", 5);
    wikitext->size = 4;
    return WM_OK;
}

static wm_status throw_away(void *user, const char *data, size_t size)
{
    *(size_t *)user += size;
    return data ? WM_OK : WM_SYSTEM;
}

static wm_status copy_dump(void)
{
    size_t written = 0;
    wm_error error = WM_ERROR_INIT;
    wm_dump_reader *reader = NULL;
    wm_dump_writer *writer = NULL;
    wm_status status = wm_dump_reader_open_memory(wm_str(small_dump), "small.xml", &reader, NULL);
    if (status == WM_OK)
        status = wm_dump_writer_open_function(throw_away, &written, "nowhere", NULL, &writer, NULL);
    if (status == WM_OK)
        status = wm_dump_writer_set_comment(writer, wm_str("why"));
    if (status == WM_OK)
        status = wm_dump_writer_copy(writer, reader, WM_EDIT_APPEND, edit, NULL, &error);
    if (status == WM_OK)
        status = wm_dump_writer_finish(writer, NULL);
    if (status == WM_OK)
        assert_true(written > strlen(small_dump) + 200); /* a revision more */
    if (status != WM_OK && status != WM_NO_MEMORY)
        fail_msg("%s", error.message ? error.message : "no message");
    wm_error_clear(&error);
    wm_dump_writer_close(writer);
    wm_dump_reader_close(reader);
    return status;
}

static wm_status write_dump(void)
{
    size_t written = 0;
    wm_dump_writer *writer = NULL;
    wm_status status = wm_dump_writer_open_function(throw_away, &written, "nowhere", site, &writer, NULL);
    if (status == WM_OK)
        status = wm_dump_writer_put(writer, wm_str("green_tea"), NULL, wm_str("x & y"), NULL);
    if (status == WM_OK)
        status = wm_dump_writer_finish(writer, NULL);
    if (status == WM_OK)
        assert_true(written > 1000);
    wm_dump_writer_close(writer);
    return status;
}

static void every_allocation(wm_status (*work)(void))
{
    long i = 0;
    wm_status status = WM_NO_MEMORY;
    for (; i < 20000; i++) {
        has_failed = false;
        countdown = i;
        status = work();
        countdown = -1;
        if (!has_failed)
            break;
        if (status != WM_NO_MEMORY && status != WM_OK)
            fail_msg("allocation %ld failed: status %d", i, (int)status);
    }
    assert_int_equal(status, WM_OK);
    assert_true(i > 5);
}

static void links(void **state)
{
    (void)state;
    every_allocation(resolve_links);
}

static void conversions(void **state)
{
    (void)state;
    every_allocation(convert);
}

static void dumps(void **state)
{
    (void)state;
    every_allocation(read_dump);
}

static void copies(void **state)
{
    (void)state;
    every_allocation(copy_dump);
}

static void new_dumps(void **state)
{
    (void)state;
    every_allocation(write_dump);
}

static int make_it(void **state)
{
    (void)state;
    site = make_site(NULL);
    return 0;
}

static int free_it(void **state)
{
    (void)state;
    wm_site_free(site);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(links), cmocka_unit_test(conversions), cmocka_unit_test(dumps),
                                       cmocka_unit_test(copies), cmocka_unit_test(new_dumps)};
    return cmocka_run_group_tests(tests, make_it, free_it);
}
