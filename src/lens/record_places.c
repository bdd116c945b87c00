/* record_places.c - places in a text as numbers of characters, as text[start:end] in Python takes them.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "lens/record_private.h"

enum { PIECE = 64 };

/* Bytes that begin a character, eight at a time: of the others the two upper bits are 10. */
static size_t count_characters(wm_slice s)
{
    size_t n = s.size, i = 0;
    for (; s.size - i >= 8; i += 8) {
        uint64_t v;
        memcpy(&v, s.data + i, sizeof v);
        v = v >> 7 & ~(v >> 6) & UINT64_C(0x0101010101010101);
        n -= (size_t)(v * UINT64_C(0x0101010101010101) >> 56);
    }
    for (; i < s.size; i++)
        n -= ((unsigned char)s.data[i] & 0xc0) == 0x80;
    return n;
}

void lens_record_count(record_places *p, wm_slice text)
{
    unsigned high = 0;
    for (size_t i = 0; i < text.size; i++)
        high |= (unsigned char)text.data[i];
    p->text = text;
    p->failed = false;
    p->ascii = high < 0x80;
    size_t pieces = text.size / PIECE + 1;
    if (p->ascii)
        return;
    if (!WM_GROW(p->sums, p->capacity, pieces)) {
        p->failed = true;
        return;
    }
    uint32_t sum = 0;
    for (size_t i = 0; i < pieces; i++) {
        size_t from = i * PIECE, end = text.size - from > PIECE ? from + PIECE : text.size;
        p->sums[i] = sum;
        sum += (uint32_t)count_characters(wm_sub(text, from, end));
    }
}

size_t lens_record_place(const record_places *p, size_t byte)
{
    if (byte > p->text.size)
        byte = p->text.size;
    if (p->ascii || p->failed)
        return byte;
    size_t piece = byte / PIECE;
    return p->sums[piece] + count_characters(wm_sub(p->text, piece * PIECE, byte));
}

void lens_record_number(wm_buffer *out, wm_slice key, uint64_t value)
{
    char digits[20];
    size_t at = sizeof digits;
    do
        digits[--at] = (char)('0' + value % 10);
    while (value /= 10);
    wm_buffer_add_slice(out, key);
    wm_buffer_add(out, digits + at, sizeof digits - at);
}

void lens_record_add_span(const record_places *p, const wm_mark *mark, wm_buffer *out)
{
    lens_record_number(out, WM_LIT(",\"start\":"), lens_record_place(p, mark->start));
    lens_record_number(out, WM_LIT(",\"end\":"), lens_record_place(p, mark->end));
}
