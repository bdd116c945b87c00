/* test_base_utf8.c - UTF-8 validity, decoding and the classes of characters.
 *
 * SPDX-License-Identifier: MIT
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/base.h"

/* The definition of RFC 3629 in the plainest way: read the number, then ask
 * whether it needed that many bytes and may be written at all. */
static size_t plain_length(const unsigned char *p, size_t left)
{
    size_t n = p[0] < 0x80 ? 1 : p[0] >> 5 == 6 ? 2 : p[0] >> 4 == 14 ? 3 : p[0] >> 3 == 30 ? 4 : 0;
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (n < 2 || n > left)
        return n == 1 ? 1 : 0;
    uint32_t c = p[0] & (0xffU >> (n + 1));
    for (size_t i = 1; i < n; i++) {
        if (p[i] >> 6 != 2)
            return 0;
        c = c << 6 | (p[i] & 0x3f);
    }
    return c < least[n] || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff) ? 0 : n;
}

static size_t plain_prefix(const char *data, size_t size)
{
    size_t i = 0;
    while (i < size) {
        size_t n = plain_length((const unsigned char *)data + i, size - i);
        if (!n)
            break;
        i += n;
    }
    return i;
}

/* The same numbers in every run. */
static uint32_t next_random(uint32_t *state)
{
    *state = *state * 1664525 + 1013904223;
    return *state >> 8;
}

/* Half of the characters are ASCII, so that the runs of both kinds are short. */
static size_t add_random_character(char *out, uint32_t *state)
{
    if (next_random(state) % 2) {
        *out = 'a';
        return 1;
    }
    static const uint32_t tops[] = {0x80, 0x800, 0xd800, 0x10000, 0x110000};
    size_t n;
    do
        n = wm_utf8_encode(next_random(state) % tops[next_random(state) % 5], out);
    while (!n);
    return n;
}

/* Every combination stands at a random place in valid text, so that it meets
 * every position within a block of the fast path. The copy is of exact size:
 * the address sanitizer sees a byte read too far. */
static void check_in_context(const unsigned char *bytes, size_t size, uint32_t *state)
{
    char text[256];
    size_t at = 0, before = next_random(state) % 24, after = next_random(state) % 24;
    for (size_t i = 0; i < before; i++)
        at += add_random_character(text + at, state);
    memcpy(text + at, bytes, size);
    at += size;
    for (size_t i = 0; i < after; i++)
        at += add_random_character(text + at, state);
    char *copy = malloc(at);
    assert_non_null(copy);
    memcpy(copy, text, at);
    size_t expected = plain_prefix(copy, at), found = wm_utf8_valid_prefix(wm_slice_of(copy, at));
    size_t sure = wm_utf8_text_prefix(wm_slice_of(copy, at));
    bool good = sure <= expected && plain_prefix(copy, sure) == sure;
    for (size_t i = 0; i < sure; i++)
        good = good && ((unsigned char)copy[i] >= 0x20 || copy[i] == '\t' || copy[i] == '\n' || copy[i] == '\r') &&
               !(i + 2 < sure && memcmp(copy + i, "\xef\xbf", 2) == 0 && (unsigned char)copy[i + 2] >= 0xbe);
    free(copy);
    if (!good)
        fail_msg("%02x %02x %02x: %zu bytes are not all text", bytes[0], bytes[1], bytes[2], sure);
    if (found != expected)
        fail_msg("%02x %02x %02x: %zu instead of %zu", bytes[0], bytes[1], bytes[2], found, expected);
}

static void two_and_three_bytes(void **unused)
{
    (void)unused;
    uint32_t state = 1;
    for (unsigned a = 0; a < 256; a++)
        for (unsigned b = 0; b < 256; b++) {
            unsigned char bytes[3] = {(unsigned char)a, (unsigned char)b, 0};
            check_in_context(bytes, 2, &state);
            /* All third bytes where they matter, a few where the first two decide. */
            unsigned stride = a >> 4 == 14 || (a >= 0xc0 && b >> 6 == 2) ? 1 : 37;
            for (unsigned c = 0; c < 256; c += stride) {
                bytes[2] = (unsigned char)c;
                check_in_context(bytes, 3, &state);
            }
        }
}

static void four_bytes(void **unused)
{
    (void)unused;
    static const unsigned char edges[] = {0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff};
    uint32_t state = 2;
    for (unsigned a = 0xef; a < 256; a++)
        for (size_t b = 0; b < sizeof edges; b++)
            for (size_t c = 0; c < sizeof edges; c++)
                for (size_t d = 0; d < sizeof edges; d++) {
                    unsigned char bytes[4] = {(unsigned char)a, edges[b], edges[c], edges[d]};
                    check_in_context(bytes, 4, &state);
                }
}

static void assert_prefix(const char *bytes, size_t expected)
{
    assert_int_equal(wm_utf8_valid_prefix(wm_str(bytes)), expected);
}

static void boundaries(void **unused)
{
    (void)unused;
    assert_int_equal(wm_utf8_valid_prefix(wm_slice_of(NULL, 0)), 0);
    assert_int_equal(wm_utf8_valid_prefix(wm_slice_of("\0\0", 2)), 2);
    assert_prefix("\xc0\x80", 0);             /* overlong NUL */
    assert_prefix("\xc1\xbf", 0);             /* overlong DEL */
    assert_prefix("\xe0\x9f\xbf", 0);         /* overlong U+07FF */
    assert_prefix("\xe0\xa0\x80", 3);         /* U+0800 */
    assert_prefix("\xed\x9f\xbf", 3);         /* U+D7FF */
    assert_prefix("\xed\xa0\x80", 0);         /* U+D800 */
    assert_prefix("\xed\xbf\xbf", 0);         /* U+DFFF */
    assert_prefix("\xee\x80\x80", 3);         /* U+E000 */
    assert_prefix("\xf0\x8f\xbf\xbf", 0);     /* overlong U+FFFF */
    assert_prefix("\xf0\x90\x80\x80", 4);     /* U+10000 */
    assert_prefix("\xf4\x8f\xbf\xbf", 4);     /* U+10FFFF */
    assert_prefix("\xf4\x90\x80\x80", 0);     /* U+110000 */
    assert_prefix("\xf5\x80\x80\x80", 0);
    assert_prefix("ab\x80", 2);               /* a tail without a head */
    assert_prefix("\xe4\xb8\xad\xe4\xb8", 3); /* a character cut off */
}

/* Long text of one script with one wrong byte, at every place. */
static void one_wrong_byte(void **unused)
{
    (void)unused;
    static const char *const characters[] = {"a", "\xc3\xa9", "\xe4\xb8\xad", "\xf0\xa0\x80\x80"};
    for (size_t k = 0; k < 4; k++) {
        char text[120];
        for (size_t i = 0; i < sizeof text; i += k + 1)
            memcpy(text + i, characters[k], k + 1);
        assert_int_equal(wm_utf8_valid_prefix(wm_slice_of(text, sizeof text)), sizeof text);
        assert_true(wm_utf8_text_prefix(wm_slice_of(text, sizeof text)) > sizeof text - 20);
        for (size_t i = 0; i < sizeof text; i++) {
            char kept = text[i];
            text[i] = (char)0xff;
            assert_int_equal(wm_utf8_valid_prefix(wm_slice_of(text, sizeof text)), i / (k + 1) * (k + 1));
            assert_int_equal(wm_utf8_valid_prefix(wm_slice_of(text, i)), i / (k + 1) * (k + 1));
            text[i] = kept;
        }
    }
}

static void decoding_undoes_encoding(void **unused)
{
    (void)unused;
    char bytes[4];
    size_t n, used;
    for (uint32_t c = 0; c <= 0x10ffff; c++) {
        n = wm_utf8_encode(c, bytes);
        if (c >= 0xd800 && c <= 0xdfff) {
            assert_int_equal(n, 0);
            continue;
        }
        assert_int_equal(n, c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4);
        if (wm_utf8_decode(wm_slice_of(bytes, n), &used) != c || used != n)
            fail_msg("U+%04X does not decode", (unsigned)c);
        if (wm_utf8_decode_last(wm_slice_of(bytes, n), &used) != c || used != n)
            fail_msg("U+%04X does not decode backwards", (unsigned)c);
    }
    assert_int_equal(wm_utf8_encode(0x110000, bytes), 0);
    assert_int_equal(wm_utf8_encode(UINT32_MAX, bytes), 0);
}

static void invalid_bytes_decode_one_by_one(void **unused)
{
    (void)unused;
    size_t n;
    assert_int_equal(wm_utf8_decode(WM_LIT("\xe4\xb8"), &n), 0xfffd);
    assert_int_equal(n, 1);
    assert_int_equal(wm_utf8_decode_last(WM_LIT("a\xb8"), &n), 0xfffd);
    assert_int_equal(n, 1);
    assert_int_equal(wm_utf8_decode_last(WM_LIT("\x80\x80\x80\x80\x80"), &n), 0xfffd);
    assert_int_equal(n, 1);
    assert_int_equal(wm_utf8_decode_last(WM_LIT("a\xe4\xb8\xad"), &n), 0x4e2d);
    assert_int_equal(n, 3);
    assert_int_equal(wm_utf8_count(WM_LIT("a\xe4\xb8\xad\xff\xe4\xb8")), 5);
    assert_int_equal(wm_utf8_count(wm_slice_of(NULL, 0)), 0);
}

static void classes(void **unused)
{
    (void)unused;
    static const uint32_t letters[] = {'a', 'Z', 0xe9, 0x3b1, 0x5d0, 0x4e00, 0x9fff, 0x3042, 0xac00, 0x20000, 0x2b0};
    static const uint32_t no_letters[] = {'1', '_', '@', '[', '{', 0xd7, 0x300, 0x3001, 0x0966, 0x1f600, 0x110000};
    static const uint32_t spaces[] = {' ', '\t', '\n', '\v', '\f', '\r', 0x85, 0xa0, 0x1680, 0x180e,
                                      0x2000, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000};
    static const uint32_t no_spaces[] = {0, 8, 14, 'x', 0x200b, 0xfeff, 0x4e00};
    static const uint32_t marks[] = {'!', '$', '+', '<', '=', '>', '^', '`', '|', '~', 0xa7, 0xb7, 0x2014, 0x3001, 0xff0c};
    /* Unicode's symbols count only since CommonMark 0.31. */
    static const uint32_t no_marks[] = {'a', '0', ' ', 0x7f, 0xa3, 0x20ac, 0x2190, 0x4e00, 0xd7};
    for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
        assert_true(wm_is_letter(letters[i]));
    for (size_t i = 0; i < sizeof no_letters / sizeof *no_letters; i++)
        assert_false(wm_is_letter(no_letters[i]));
    for (size_t i = 0; i < sizeof spaces / sizeof *spaces; i++)
        assert_true(wm_is_space(spaces[i]));
    for (size_t i = 0; i < sizeof no_spaces / sizeof *no_spaces; i++)
        assert_false(wm_is_space(no_spaces[i]));
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        assert_true(wm_is_punctuation(marks[i]));
    for (size_t i = 0; i < sizeof no_marks / sizeof *no_marks; i++)
        assert_false(wm_is_punctuation(no_marks[i]));
}

static void case_mapping(void **unused)
{
    (void)unused;
    static const uint32_t pairs[][2] = {{'a', 'A'}, {'z', 'Z'}, {0xe9, 0xc9}, {0x3b1, 0x391}, {0x436, 0x416},
                                        {0xff, 0x178}, {0x561, 0x531}, {0x10428, 0x10400}};
    static const uint32_t fixed[] = {'1', '[', 0xd7, 0x4e00, 0x3042, 0x1f600};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        assert_int_equal(wm_to_upper(pairs[i][0]), pairs[i][1]);
        assert_int_equal(wm_to_upper(pairs[i][1]), pairs[i][1]);
        assert_int_equal(wm_to_lower(pairs[i][1]), pairs[i][0]);
        assert_int_equal(wm_to_lower(pairs[i][0]), pairs[i][0]);
    }
    for (size_t i = 0; i < sizeof fixed / sizeof *fixed; i++) {
        assert_int_equal(wm_to_upper(fixed[i]), fixed[i]);
        assert_int_equal(wm_to_lower(fixed[i]), fixed[i]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_and_three_bytes),
        cmocka_unit_test(four_bytes),
        cmocka_unit_test(boundaries),
        cmocka_unit_test(one_wrong_byte),
        cmocka_unit_test(decoding_undoes_encoding),
        cmocka_unit_test(invalid_bytes_decode_one_by_one),
        cmocka_unit_test(classes),
        cmocka_unit_test(case_mapping),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
