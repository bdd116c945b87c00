/* test_site_pageset.c - the set of titles against a plain sorted array.
 *
 * SPDX-License-Identifier: MIT
 */
#include "site_help.h"

#include <stdio.h>

#include "site/siphash.h"

#define MANY 1000000

/* The i-th title: distinct for distinct i, of many lengths. */
static wm_slice title_of(uint32_t i, char *out)
{
    uint32_t h = i * 2654435761u;
    int n = i % 3 == 0   ? sprintf(out, "甲乙%u丙", i)
            : i % 3 == 1 ? sprintf(out, "Some title (%u)", i)
                         : sprintf(out, "%u", i);
    for (uint32_t k = 0; k < h % 23; k++)
        out[n++] = (char)('a' + k);
    return wm_slice_of(out, (size_t)n);
}

static int namespace_of(uint32_t i)
{
    static const int all[] = {0, 0, 0, 14, 10, -1, 828, 2300, -2, 1};
    return all[i % 10];
}

static void test_many(void **state)
{
    (void)state;
    wm_pageset *set = wm_pageset_new();
    char buffer[128];
    bool added;
    assert_non_null(set);
    assert_false(wm_pageset_has(set, 0, WM_LIT("x")));
    for (uint32_t i = 0; i < MANY; i++) {
        assert_int_equal(wm_pageset_add(set, namespace_of(i), title_of(i, buffer), &added), WM_OK);
        if (!added)
            fail_msg("title %u was there", i);
    }
    assert_int_equal(wm_pageset_count(set), MANY);
    for (uint32_t i = 0; i < MANY; i++) {
        wm_slice t = title_of(i, buffer);
        if (!wm_pageset_has(set, namespace_of(i), t))
            fail_msg("title %u is gone", i);
        if (wm_pageset_has(set, namespace_of(i) + 3, t))
            fail_msg("title %u is in another namespace", i);
        t.size--;
        if (t.size && wm_pageset_has(set, 4, t))
            fail_msg("title %u is there cut", i);
        t = title_of(i + MANY, buffer);
        if (wm_pageset_has(set, namespace_of(i + MANY), t))
            fail_msg("title %u is there", i + MANY);
    }
    for (uint32_t i = 0; i < MANY; i += 7) {
        assert_int_equal(wm_pageset_add(set, namespace_of(i), title_of(i, buffer), &added), WM_OK);
        assert_false(added);
    }
    assert_int_equal(wm_pageset_count(set), MANY);
    /* 50 bytes a title is the promise, and these are longer than most. */
    assert_true(wm_pageset_memory(set) < (size_t)MANY * 60);
    wm_pageset_free(set);
}

static void test_edges(void **state)
{
    (void)state;
    wm_pageset *set = wm_pageset_new();
    bool added;
    char *big = calloc(5, 1 << 20);
    assert_int_equal(wm_pageset_add(set, 0, WM_LIT(""), &added), WM_OK);
    assert_true(added);
    assert_true(wm_pageset_has(set, 0, WM_LIT("")));
    assert_false(wm_pageset_has(set, 1, WM_LIT("")));
    assert_int_equal(wm_pageset_add(set, INT32_MIN, WM_LIT("x"), NULL), WM_OK);
    assert_int_equal(wm_pageset_add(set, INT32_MAX, WM_LIT("x"), NULL), WM_OK);
    assert_true(wm_pageset_has(set, INT32_MIN, WM_LIT("x")));
    assert_true(wm_pageset_has(set, INT32_MAX, WM_LIT("x")));
    assert_false(wm_pageset_has(set, 0, WM_LIT("x")));
    assert_int_equal(wm_pageset_add(set, 0, wm_slice_of("a\0b", 3), NULL), WM_OK);
    assert_false(wm_pageset_has(set, 0, wm_slice_of("a\0c", 3)));
    /* Chunks that are left with a gap, then the table doubled over them. */
    for (uint32_t i = 0; i < 12; i++) {
        big[0] = (char)('a' + i);
        assert_int_equal(wm_pageset_add(set, 0, wm_slice_of(big, 900000), NULL), WM_OK);
    }
    assert_int_equal(wm_pageset_add(set, 0, wm_slice_of(big, 5 << 20), NULL), WM_BAD_INPUT);
    for (uint32_t i = 0; i < 5000; i++)
        assert_int_equal(wm_pageset_add(set, (int)i - 2000, WM_LIT("t"), NULL), WM_OK);
    for (uint32_t i = 0; i < 12; i++) {
        big[0] = (char)('a' + i);
        assert_true(wm_pageset_has(set, 0, wm_slice_of(big, 900000)));
    }
    assert_int_equal(wm_pageset_count(set), 1 + 2 + 1 + 12 + 5000);
    free(big);
    wm_pageset_free(set);
    wm_pageset_free(NULL);
}

/* Many at once say what each says alone, in sets of any size and for any count. */
static void test_at_once(void **state)
{
    (void)state;
    enum { ASKED = 101 };
    static char buffers[ASKED][128];
    wm_page_name names[ASKED];
    bool found[ASKED];
    wm_pageset *set = wm_pageset_new();
    assert_non_null(set);
    for (uint32_t size = 0; size < 3000; size++) {
        for (uint32_t i = 0; i < ASKED; i++) {
            uint32_t t = (size + i * 37) % 6000;
            names[i] = (wm_page_name){namespace_of(t) + (int)(i % 2), title_of(t, buffers[i])};
            found[i] = i % 3 == 0;
        }
        wm_pageset_has_many(set, names, size % ASKED, found);
        for (uint32_t i = 0; i < ASKED; i++) {
            if (found[i] != (i < size % ASKED ? wm_pageset_has(set, names[i].ns, names[i].text) : i % 3 == 0))
                fail_msg("title %u of a set of %u", i, size);
        }
        assert_int_equal(wm_pageset_add(set, namespace_of(size), title_of(size, buffers[0]), NULL), WM_OK);
    }
    wm_pageset_free(set);
}

/* The example of the paper: SipHash-2-4, the key 00 to 0f, the bytes 00 to 0e. */
static void test_sip(void **state)
{
    (void)state;
    static const char bytes[] = "\x08\x09\x0a\x0b\x0c\x0d\x0e";
    const wm_sip_key key = {{UINT64_C(0x0706050403020100), UINT64_C(0x0f0e0d0c0b0a0908)}};
    assert_true(wm_sip_hash(&key, UINT64_C(0x0706050403020100), wm_slice_of(bytes, 7), 2, 4) ==
                UINT64_C(0xa129ca6149be45e5));
}

/* Whatever titles are chosen so as to meet in a table whose hash is known: here
 * ones that agree in 12 bits of wm_hash. With a key of the set's own they are
 * spread as any are. */
static void test_chosen(void **state)
{
    (void)state;
    enum { CHOSEN = 1024 };
    static unsigned in_place[4096];
    const wm_sip_key key = {{1, 2}};
    unsigned most = 0, chosen = 0;
    for (uint32_t i = 0; chosen < CHOSEN; i++) {
        char buffer[128];
        wm_slice t = title_of(i, buffer);
        if (wm_hash(t) & 4095)
            continue;
        chosen++;
        unsigned *n = &in_place[wm_sip_hash(&key, 0, t, 1, 3) & 4095];
        most = ++*n > most ? *n : most;
    }
    assert_in_range(most, 1, 8);
}

/* Every bit of every byte of a title, and of the namespace, moves the hash. */
static void test_every_bit(void **state)
{
    (void)state;
    const wm_sip_key key = {{3, 4}};
    for (size_t size = 0; size < 40; size++) {
        char text[41] = {0};
        uint64_t plain = wm_sip_hash(&key, 0, wm_slice_of(text, size), 1, 3);
        assert_true(plain != wm_sip_hash(&key, 0, wm_slice_of(text, size + 1), 1, 3));
        for (size_t bit = 0; bit < size * 8; bit++) {
            text[bit / 8] = (char)(1 << bit % 8);
            assert_true(wm_sip_hash(&key, 0, wm_slice_of(text, size), 1, 3) != plain);
            text[bit / 8] = 0;
        }
        for (unsigned bit = 0; bit < 64; bit++)
            assert_true(wm_sip_hash(&key, UINT64_C(1) << bit, wm_slice_of(text, size), 1, 3) != plain);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_many),    cmocka_unit_test(test_edges),
                                       cmocka_unit_test(test_at_once), cmocka_unit_test(test_sip),
                                       cmocka_unit_test(test_chosen),  cmocka_unit_test(test_every_bit)};
    return cmocka_run_group_tests_name("site pageset", tests, NULL, NULL);
}
