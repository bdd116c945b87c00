/* utf8.c - UTF-8 and the classes of its characters.
 *
 * SPDX-License-Identifier: MIT
 */
#include <utf8proc.h>

#include "base/skip.h"

static inline unsigned byte_at(wm_slice s, size_t i)
{
    return (unsigned char)s.data[i];
}

static inline bool is_tail(unsigned c)
{
    return (c & 0xc0) == 0x80;
}

/* The length of the valid character at i, 0 if there is none. */
static inline size_t valid_length(wm_slice s, size_t i)
{
    unsigned c = byte_at(s, i);
    size_t left = s.size - i;
    if (c < 0x80)
        return 1;
    if (c >= 0xe1 && c <= 0xec) /* most of the world's text */
        return left >= 3 && is_tail(byte_at(s, i + 1)) && is_tail(byte_at(s, i + 2)) ? 3 : 0;
    if (c >= 0xc2 && c <= 0xdf)
        return left >= 2 && is_tail(byte_at(s, i + 1)) ? 2 : 0;
    if (c >= 0xe0 && c <= 0xef) {
        if (left < 3 || !is_tail(byte_at(s, i + 1)) || !is_tail(byte_at(s, i + 2)))
            return 0;
        if (c == 0xe0)
            return byte_at(s, i + 1) >= 0xa0 ? 3 : 0; /* overlong */
        if (c == 0xed)
            return byte_at(s, i + 1) < 0xa0 ? 3 : 0; /* surrogates */
        return 3;
    }
    if (c >= 0xf0 && c <= 0xf4) {
        if (left < 4 || !is_tail(byte_at(s, i + 1)) || !is_tail(byte_at(s, i + 2)) || !is_tail(byte_at(s, i + 3)))
            return 0;
        if (c == 0xf0)
            return byte_at(s, i + 1) >= 0x90 ? 4 : 0; /* overlong */
        if (c == 0xf4)
            return byte_at(s, i + 1) < 0x90 ? 4 : 0; /* past U+10FFFF */
        return 4;
    }
    return 0;
}

/* A machine over bytes whose state is a shift count: each byte's word holds,
 * at the present state's shift, the shift of the next state. One shift a byte
 * and no branch, whatever the script. The wrong state is 0, so that whatever is
 * not listed leads there, and stays there. */
enum {
    WRONG = 0,
    START = 6,
    TAIL1 = 12, /* one tail byte to come */
    TAIL2 = 18,
    TAIL3 = 24,
    AFTER_E0 = 30, /* an overlong form may follow */
    AFTER_ED = 36, /* a surrogate may follow */
    AFTER_F0 = 42, /* an overlong form may follow */
    AFTER_F4 = 48  /* something past U+10FFFF may follow */
};
#define GO(from, to) ((uint64_t)(to) << (from))
#define TAIL (GO(TAIL1, START) | GO(TAIL2, TAIL1) | GO(TAIL3, TAIL2))
#define FOUR(x) x, x, x, x
#define SIXTEEN(x) FOUR(x), FOUR(x), FOUR(x), FOUR(x)

static const uint64_t steps[256] = {
    SIXTEEN(GO(START, START)), SIXTEEN(GO(START, START)), SIXTEEN(GO(START, START)), SIXTEEN(GO(START, START)),
    SIXTEEN(GO(START, START)), SIXTEEN(GO(START, START)), SIXTEEN(GO(START, START)), SIXTEEN(GO(START, START)),
    /* 80 */ SIXTEEN(TAIL | GO(AFTER_ED, TAIL1) | GO(AFTER_F4, TAIL2)),
    /* 90 */ SIXTEEN(TAIL | GO(AFTER_ED, TAIL1) | GO(AFTER_F0, TAIL2)),
    /* A0 */ SIXTEEN(TAIL | GO(AFTER_E0, TAIL1) | GO(AFTER_F0, TAIL2)),
    /* B0 */ SIXTEEN(TAIL | GO(AFTER_E0, TAIL1) | GO(AFTER_F0, TAIL2)),
    /* C0 */ WRONG, WRONG, GO(START, TAIL1), GO(START, TAIL1), FOUR(GO(START, TAIL1)), FOUR(GO(START, TAIL1)),
    FOUR(GO(START, TAIL1)),
    /* D0 */ SIXTEEN(GO(START, TAIL1)),
    /* E0 */ GO(START, AFTER_E0), GO(START, TAIL2), GO(START, TAIL2), GO(START, TAIL2), FOUR(GO(START, TAIL2)),
    FOUR(GO(START, TAIL2)), GO(START, TAIL2), GO(START, AFTER_ED), GO(START, TAIL2), GO(START, TAIL2),
    /* F0 */ GO(START, AFTER_F0), GO(START, TAIL3), GO(START, TAIL3), GO(START, TAIL3),
    GO(START, AFTER_F4), WRONG, WRONG, WRONG, FOUR(WRONG), FOUR(WRONG)};

static inline uint64_t step(uint64_t state, wm_slice s, size_t i)
{
    return steps[(unsigned char)s.data[i]] >> (state & 63);
}

size_t wm_utf8_valid_prefix(wm_slice s)
{
    uint64_t state = START;
    size_t i = 0;
    while (s.size - i >= 16) {
        uint64_t words[2];
        memcpy(words, s.data + i, 16);
        if (((words[0] | words[1]) & UINT64_C(0x8080808080808080)) == 0 && (state & 63) == START) {
            i += 16;
            continue;
        }
        uint64_t next = state;
        for (size_t k = 0; k < 16; k++)
            next = step(next, s, i + k);
        if ((next & 63) == WRONG)
            break;
        state = next;
        i += 16;
    }
    /* All before i is valid but that its last character may go on after i. */
    if ((state & 63) != START)
        do
            i--;
        while (is_tail(byte_at(s, i)));
    while (i < s.size) {
        size_t n = valid_length(s, i);
        if (!n)
            break;
        i += n;
    }
    return i;
}

static bool has_control(wm_slice s)
{
    size_t i = 0;
    while (s.size - i >= 16) {
        wm_sixteen v = wm_sixteen_load(s.data + i), white = wm_sixteen_within(v, '\t', '\n') | wm_sixteen_equal(v, '\r');
        if (wm_sixteen_first(wm_sixteen_within(v, 0, 0x1f) & ~white) < 16)
            return true;
        i += 16;
    }
    for (; i < s.size; i++) {
        unsigned c = byte_at(s, i);
        if (c < 0x20 && c != '\t' && c != '\n' && c != '\r')
            return true;
    }
    return false;
}

bool wm_utf8_is_text(wm_slice s)
{
    return !has_control(s) && wm_utf8_valid_prefix(s) == s.size;
}

uint32_t wm_utf8_decode(wm_slice s, size_t *length)
{
    size_t n = valid_length(s, 0);
    *length = n ? n : 1;
    uint32_t c = byte_at(s, 0);
    switch (n) {
    case 1:
        return c;
    case 2:
        return (c & 0x1f) << 6 | (byte_at(s, 1) & 0x3f);
    case 3:
        return (c & 0x0f) << 12 | (byte_at(s, 1) & 0x3f) << 6 | (byte_at(s, 2) & 0x3f);
    case 4:
        return (c & 0x07) << 18 | (byte_at(s, 1) & 0x3f) << 12 | (byte_at(s, 2) & 0x3f) << 6 | (byte_at(s, 3) & 0x3f);
    default:
        return 0xfffd;
    }
}

uint32_t wm_utf8_decode_last(wm_slice s, size_t *length)
{
    for (size_t n = 1; n <= 4 && n <= s.size; n++) {
        if (is_tail(byte_at(s, s.size - n)))
            continue;
        size_t used;
        uint32_t c = wm_utf8_decode(wm_sub(s, s.size - n, s.size), &used);
        if (used == n) {
            *length = n;
            return c;
        }
        break;
    }
    *length = 1;
    return 0xfffd;
}

size_t wm_utf8_encode(uint32_t c, char out[4])
{
    if (c < 0x80) {
        out[0] = (char)c;
        return 1;
    }
    if (c < 0x800) {
        out[0] = (char)(0xc0 | c >> 6);
        out[1] = (char)(0x80 | (c & 0x3f));
        return 2;
    }
    if (c >= 0xd800 && c <= 0xdfff)
        return 0;
    if (c < 0x10000) {
        out[0] = (char)(0xe0 | c >> 12);
        out[1] = (char)(0x80 | (c >> 6 & 0x3f));
        out[2] = (char)(0x80 | (c & 0x3f));
        return 3;
    }
    if (c > 0x10ffff)
        return 0;
    out[0] = (char)(0xf0 | c >> 18);
    out[1] = (char)(0x80 | (c >> 12 & 0x3f));
    out[2] = (char)(0x80 | (c >> 6 & 0x3f));
    out[3] = (char)(0x80 | (c & 0x3f));
    return 4;
}

size_t wm_utf8_count(wm_slice s)
{
    size_t count = 0;
    for (size_t i = 0; i < s.size; count++) {
        size_t n = valid_length(s, i);
        i += n ? n : 1;
    }
    return count;
}

static utf8proc_category_t category(uint32_t c)
{
    return utf8proc_category((utf8proc_int32_t)c);
}

bool wm_is_letter(uint32_t c)
{
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (c >= 0x4e00 && c <= 0x9fff)
        return true;
    utf8proc_category_t k = category(c);
    return k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_LO;
}

bool wm_is_space(uint32_t c)
{
    if (c < 0x80)
        return c == ' ' || (c >= '\t' && c <= '\r');
    if (c == 0x85 || c == 0x180e) /* PCRE's \s keeps the Mongolian vowel separator */
        return true;
    utf8proc_category_t k = category(c);
    return k == UTF8PROC_CATEGORY_ZS || k == UTF8PROC_CATEGORY_ZL || k == UTF8PROC_CATEGORY_ZP;
}

bool wm_is_punctuation(uint32_t c)
{
    if (c < 0x80)
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    if (c >= 0x4e00 && c <= 0x9fff)
        return false;
    utf8proc_category_t k = category(c);
    return k >= UTF8PROC_CATEGORY_PC && k <= UTF8PROC_CATEGORY_PO;
}

uint32_t wm_to_upper(uint32_t c)
{
    if (c < 0x80)
        return c >= 'a' && c <= 'z' ? c - 32 : c;
    if (c >= 0x2e80 && c <= 0x9fff)
        return c;
    return (uint32_t)utf8proc_toupper((utf8proc_int32_t)c);
}

uint32_t wm_to_lower(uint32_t c)
{
    if (c < 0x80)
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    if (c >= 0x2e80 && c <= 0x9fff)
        return c;
    return (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
}
