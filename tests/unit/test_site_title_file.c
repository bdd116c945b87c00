/* test_site_title_file.c - files of titles: what is in them is found, and damage is survived.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "site/title_file_form.h"

#define DUMP "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

/* The header comes last, and at the beginning. */
static wm_status write_bytes(void *user, uint64_t place, wm_slice bytes)
{
    wm_buffer *out = user;
    while (out->size < WM_TITLES_HEAD)
        wm_buffer_add_char(out, '\0');
    if (place == 0)
        memcpy(out->data, bytes.data, bytes.size);
    else
        wm_buffer_add_slice(out, bytes);
    return WM_OK;
}

static wm_title_record record_of(unsigned i, char *room, size_t size)
{
    int written = snprintf(room, size, "Title of page %u", i);
    return (wm_title_record){.ns = i % 7 == 3 ? 14 : i % 11 == 5 ? -2 : 0, .flags = i % 3 ? WM_TITLE_CONVERT : 0u, .text = wm_slice_of(room, (size_t)written),
                             .redirect = i % 3 ? wm_slice_of("", 0) : WM_LIT("Another"), .id = (int64_t)i * 3 % 1000 - 5, .file = i / 400,
                             .offset = (uint64_t)(i % 400) * 5000 + 12};
}

/* Ten in each of four files. */
static wm_title_place place_of(unsigned i)
{
    return (wm_title_place){.file = i / 10, .way = 2, .place = (uint64_t)i * 777, .offset = (uint64_t)(i % 10) * 200000};
}

static void make(wm_buffer *out, unsigned count)
{
    char room[64];
    wm_error error = WM_ERROR_INIT;
    wm_titles_maker *maker = wm_titles_new(DUMP, write_bytes, out);
    assert_non_null(maker);
    for (unsigned i = 0; i < count; i++) {
        wm_title_record r = record_of(i, room, sizeof room);
        assert_int_equal(wm_titles_add(maker, &r), WM_OK);
    }
    for (unsigned i = 0; i < 40; i++) {
        wm_title_place place = place_of(i);
        assert_int_equal(wm_titles_add_place(maker, &place), WM_OK);
    }
    const wm_title_totals totals = {-7, count, 5, 6, 9};
    assert_int_equal(wm_titles_end(maker, &totals, WM_LIT("{}\n"), WM_LIT("1.2.3"), &error), WM_OK);
    wm_titles_free(maker);
    assert_false(out->failed);
}

static void test_found(void **state)
{
    (void)state;
    const unsigned counts[] = {0, 1, 2, 150, 3000};
    for (size_t c = 0; c < sizeof counts / sizeof *counts; c++) {
        wm_buffer bytes = {0};
        wm_title_file file;
        wm_title_record found;
        wm_error error = WM_ERROR_INIT;
        char room[64];
        unsigned chosen = 0, n = 0;
        make(&bytes, counts[c]);
        assert_int_equal(wm_title_file_open(&file, wm_buffer_slice(&bytes), true, &error), WM_OK);
        assert_int_equal(file.titles, counts[c]);
        assert_int_equal(file.repeats, 0);
        assert_string_equal(file.dump, DUMP);
        assert_true(wm_equal(file.version, WM_LIT("1.2.3")));
        for (unsigned i = 0; i < counts[c]; i++) {
            wm_title_record r = record_of(i, room, sizeof room);
            assert_true(wm_title_file_find(&file, r.ns, r.text, &found));
            assert_true(wm_title_file_locate(&file, &found));
            assert_int_equal(found.id, r.id);
            assert_int_equal(found.offset, r.offset);
            assert_int_equal(found.file, r.file);
            assert_true(wm_equal(found.redirect, r.redirect));
            assert_false(wm_title_file_find(&file, r.ns + 1, r.text, &found));
            chosen += (r.flags & WM_TITLE_CONVERT) && r.ns == 14;
        }
        for (wm_title_cursor cursor = {.place = 0}; wm_title_file_next(&file, &cursor, &found); n++) {
            wm_title_record r = record_of(n, room, sizeof room);
            assert_true(wm_equal(found.text, r.text));
            assert_int_equal(found.id, r.id);
            assert_int_equal(found.offset, r.offset);
        }
        assert_int_equal(n, counts[c]);
        const int namespaces[] = {14};
        wm_title_choice choice = {.namespaces = namespaces, .count = 1};
        wm_pageset *set = wm_title_file_pageset(&file, &choice);
        assert_non_null(set);
        assert_int_equal(wm_pageset_count(set), chosen);
        assert_false(wm_pageset_has(set, 14, WM_LIT("None")));
        assert_int_equal(wm_pageset_has(set, 14, WM_LIT("Title of page 10")), counts[c] > 10);
        wm_page_name names[] = {{14, WM_LIT("Title of page 10")}, {0, WM_LIT("Title of page 1")}};
        bool has[2];
        wm_pageset_has_many(set, names, 2, has);
        assert_int_equal(has[0], counts[c] > 10);
        assert_false(has[1]);
        assert_int_equal(wm_pageset_add(set, 0, WM_LIT("X"), NULL), WM_BAD_INPUT);
        wm_pageset_free(set);
        wm_buffer_free(&bytes);
    }
}

static void test_places(void **state)
{
    (void)state;
    wm_buffer bytes = {0};
    wm_title_file file;
    wm_title_record found;
    wm_title_place place;
    wm_error error = WM_ERROR_INIT;
    char room[64];
    uint64_t end = 0;
    make(&bytes, 1500);
    assert_int_equal(wm_title_file_open(&file, wm_buffer_slice(&bytes), true, &error), WM_OK);
    assert_int_equal(file.totals.latest, -7);
    assert_int_equal(file.totals.stored, 1500);
    assert_int_equal(file.totals.articles, 5);
    assert_int_equal(file.totals.uploads, 6);
    assert_int_equal(file.totals.farthest, 9);
    for (unsigned i = 0; i < 1500; i++) {
        wm_title_record r = record_of(i, room, sizeof room);
        for (uint64_t before = 0; before < 5000; before += 4999) { /* itself, and from behind the one before it */
            wm_title_cursor cursor;
            wm_title_file_seek(&file, r.file, r.offset > before ? r.offset - before : 0, &cursor);
            assert_true(wm_title_file_next(&file, &cursor, &found));
            assert_int_equal(found.offset, r.offset);
            assert_int_equal(found.file, r.file);
        }
        assert_true(wm_title_file_place(&file, r.file, r.offset, &place, &end));
        assert_true(place.file == r.file && place.way == 2 && place.offset <= r.offset && end > r.offset);
        assert_int_equal(place.place, (r.file * 10 + r.offset / 200000) * 777);
        assert_int_equal(end, r.offset / 200000 == 9 ? UINT64_MAX : (r.offset / 200000 + 1) * 200000);
    }
    assert_false(wm_title_file_place(&file, 4, 0, &place, &end));
    wm_title_cursor cursor;
    wm_title_file_seek(&file, 9, 0, &cursor);
    assert_false(wm_title_file_next(&file, &cursor, &found));
    /* Beside its title and what it leads to a page has 6 bytes in the records and less than 6 in the table. */
    uint64_t titles = 1500 * 17 + 500 * 8;
    assert_true(file.sheets * WM_TITLES_HEAD < titles + 1500 * 6 + 4 * WM_TITLES_HEAD);
    assert_true(file.slots * file.slot_size < 1500 * 6);
    wm_buffer_free(&bytes);
}

static void test_repeated(void **state)
{
    (void)state;
    wm_buffer bytes = {0};
    wm_title_file file;
    wm_error error = WM_ERROR_INIT;
    char room[64];
    wm_titles_maker *maker = wm_titles_new(DUMP, write_bytes, &bytes);
    wm_title_record r = record_of(1, room, sizeof room);
    assert_int_equal(wm_titles_add(maker, &r), WM_OK);
    assert_int_equal(wm_titles_add(maker, &r), WM_OK);
    r.redirect = wm_slice_of(room, 2000);
    assert_int_equal(wm_titles_add(maker, &r), WM_BAD_INPUT);
    assert_int_equal(wm_titles_end(maker, &(wm_title_totals){.latest = 0}, WM_LIT(""), WM_LIT("1"), &error), WM_OK);
    wm_titles_free(maker);
    assert_int_equal(wm_title_file_open(&file, wm_buffer_slice(&bytes), true, &error), WM_OK);
    assert_int_equal(file.repeats, 1);
    wm_buffer_free(&bytes);
}

/* Whoever wrote the file may have made its digests fit. */
static void sign(wm_buffer *bytes)
{
    char hex[65];
    wm_sha256_hex(wm_sub(wm_buffer_slice(bytes), WM_TITLES_HEAD, bytes->size), hex);
    memcpy(bytes->data + FIELD_BODY, hex, DIGITS);
    wm_sha256_hex(wm_sub(wm_buffer_slice(bytes), 0, FIELD_HEAD), hex);
    memcpy(bytes->data + FIELD_HEAD, hex, DIGITS);
}

/* Each search and each walk ends, and stays inside. */
static void look_through(wm_slice bytes)
{
    wm_title_file file;
    wm_title_record found;
    wm_error error = WM_ERROR_INIT;
    char room[64];
    if (wm_title_file_open(&file, bytes, true, &error) == WM_OK) {
        for (wm_title_cursor cursor = {.place = 0}; wm_title_file_next(&file, &cursor, &found);)
            assert_true(cursor.place <= bytes.size && (wm_title_file_locate(&file, &found), true));
        for (unsigned i = 0; i < 4; i++) {
            wm_title_record r = record_of(i, room, sizeof room);
            wm_title_file_find(&file, r.ns, r.text, &found);
            wm_title_cursor cursor;
            wm_title_place place;
            uint64_t end;
            wm_title_file_seek(&file, r.file, r.offset, &cursor);
            wm_title_file_place(&file, r.file, r.offset, &place, &end);
        }
    }
    wm_error_clear(&error);
}

static void test_damaged(void **state)
{
    (void)state;
    static const unsigned char values[] = {0, 1, 0x7f, 0x80, 0xff};
    wm_buffer whole = {0};
    make(&whole, 3);
    for (size_t at = 0; at < whole.size; at++) {
        if (at == FIELDS_END)
            at = WM_TITLES_HEAD; /* nobody looks at what is between */
        if (at == WM_TITLES_HEAD + 200)
            at = 2 * WM_TITLES_HEAD - 8; /* nor at the end of the sheet */
        for (size_t v = 0; v < sizeof values; v++) {
            /* a copy of its own size, so that a sanitizer sees a step too far */
            wm_buffer copy = {0};
            wm_buffer_add_slice(&copy, wm_buffer_slice(&whole));
            copy.data[at] = (char)values[v];
            if (at < FIELD_BODY || at >= FIELDS_END)
                sign(&copy);
            char *exact = malloc(copy.size);
            memcpy(exact, copy.data, copy.size);
            look_through(wm_slice_of(exact, copy.size));
            free(exact);
            wm_buffer_free(&copy);
        }
    }
    for (size_t size = 0; size < whole.size; size += size < 400 ? 1 : 97) {
        wm_title_file file;
        wm_error error = WM_ERROR_INIT;
        assert_int_equal(wm_title_file_open(&file, wm_sub(wm_buffer_slice(&whole), 0, size), true, &error), WM_BAD_INPUT);
        assert_non_null(error.message);
        wm_error_clear(&error);
    }
    wm_buffer_free(&whole);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_found), cmocka_unit_test(test_places), cmocka_unit_test(test_repeated), cmocka_unit_test(test_damaged)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
