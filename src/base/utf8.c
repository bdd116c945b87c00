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

/* ---- sixteen bytes at a time ---- */

/* The bytes before each byte of a block. */
typedef struct neighbours {
    wm_sixteen here, one, two, three; /* so many bytes before */
} neighbours;

static inline wm_sixteen below(wm_sixteen v, unsigned char c)
{
    return ~wm_sixteen_from(v, c);
}

/* Sets a bit for each byte that is wrong: one that does not continue the character before it, or is no text.
 * Rare bytes that need a closer look count as wrong, too; the caller looks. */
static inline wm_sixteen wrong_bytes(neighbours n)
{
    wm_sixteen v = n.here;
    wm_sixteen tail = wm_sixteen_within(v, 0x80, 0xbf);
    wm_sixteen wanted = wm_sixteen_from(n.one, 0xc0) | wm_sixteen_from(n.two, 0xe0) | wm_sixteen_from(n.three, 0xf0);
    wm_sixteen wrong = tail ^ wanted;
    wrong |= wm_sixteen_within(v, 0xc0, 0xc1) | wm_sixteen_from(v, 0xf4);
    wrong |= wm_sixteen_equal(n.one, 0xe0) & below(v, 0xa0);          /* overlong */
    wrong |= wm_sixteen_equal(n.one, 0xed) & wm_sixteen_from(v, 0xa0); /* surrogates */
    wrong |= wm_sixteen_equal(n.one, 0xf0) & below(v, 0x90);          /* overlong */
    wrong |= wm_sixteen_equal(n.two, 0xef) & wm_sixteen_equal(n.one, 0xbf) & wm_sixteen_from(v, 0xbe); /* U+FFFE, U+FFFF */
    return wrong;
}

static inline bool any(wm_sixteen v)
{
    uint64_t half[2];
    memcpy(half, &v, sizeof half);
    return half[0] | half[1];
}

static inline wm_sixteen controls(wm_sixteen v)
{
    return below(v, 0x20) & ~(wm_sixteen_within(v, '\t', '\n') | wm_sixteen_equal(v, '\r'));
}

/* Without the last character before at if that goes on there. */
static size_t whole_characters(wm_slice s, size_t at)
{
    for (size_t back = 1; back <= 3 && back <= at; back++) {
        unsigned c = byte_at(s, at - back);
        if (!is_tail(c))
            return c >= 0xc0 && (c >= 0xf0 ? 4U : c >= 0xe0 ? 3U : 2U) > back ? at - back : at;
    }
    return at;
}

size_t wm_utf8_text_prefix(wm_slice s)
{
    char head[19] = {0}; /* nothing before the first block */
    const char *at = head + 3;
    size_t i = 0;
    bool open = false; /* whether the block before may end inside a character */
    if (s.size < 16)
        return 0;
    memcpy(head + 3, s.data, 16);
    for (; s.size - i >= 16; i += 16, at = s.data + i) {
        wm_sixteen v = wm_sixteen_load(at);
        bool high = any(v & wm_sixteen_from(v, 0x80));
        wm_sixteen wrong = controls(v);
        if (high || open)
            wrong |= wrong_bytes((neighbours){v, wm_sixteen_load(at - 1), wm_sixteen_load(at - 2), wm_sixteen_load(at - 3)});
        if (any(wrong))
            break;
        open = high;
    }
    return whole_characters(s, i);
}

/* Characters one at a time, where blocks do not tell. */
enum { A_FEW = 32 };

size_t wm_utf8_valid_prefix(wm_slice s)
{
    for (size_t i = 0;;) {
        i += wm_utf8_text_prefix(wm_sub(s, i, s.size));
        for (size_t stop = i + A_FEW; i < stop;) {
            size_t n = i < s.size ? valid_length(s, i) : 0;
            if (!n)
                return i;
            i += n;
        }
    }
}

bool wm_utf8_is_text(wm_slice s)
{
    for (size_t i = 0;;) {
        i += wm_utf8_text_prefix(wm_sub(s, i, s.size));
        for (size_t stop = i + A_FEW; i < stop;) {
            if (i == s.size)
                return true;
            unsigned c = byte_at(s, i);
            size_t n = c < 0x20 && c != '\t' && c != '\n' && c != '\r' ? 0 : valid_length(s, i);
            if (!n)
                return false;
            i += n;
        }
    }
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

bool wm_is_number(uint32_t c)
{
    if (c < 0x80)
        return c >= '0' && c <= '9';
    utf8proc_category_t k = category(c);
    return k >= UTF8PROC_CATEGORY_ND && k <= UTF8PROC_CATEGORY_NO;
}

bool wm_is_digit(uint32_t c)
{
    return c < 0x80 ? c >= '0' && c <= '9' : category(c) == UTF8PROC_CATEGORY_ND;
}

bool wm_is_word(uint32_t c)
{
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    if (c >= 0x4e00 && c <= 0x9fff)
        return true;
    utf8proc_category_t k = category(c);
    bool circled = (c >= 0x24b6 && c <= 0x24e9) || (c >= 0x1f130 && c <= 0x1f149) || (c >= 0x1f150 && c <= 0x1f169) ||
                   (c >= 0x1f170 && c <= 0x1f189); /* letters, though symbols */
    return circled || (k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_NL) || k == UTF8PROC_CATEGORY_PC;
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
