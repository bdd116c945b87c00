/* clean.c - makes sure of UTF-8 and of characters that XML allows.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "dump/filter.h"

enum { PRIVATE_FIRST = 0x10ff00 };

/* ---- marks ---- */

void wm_marks_add(wm_marks *m, uint64_t out, uint64_t in)
{
    if (m->count > m->head && m->items[m->count - 1].out == out) {
        m->items[m->count - 1].in = in;
        return;
    }
    if (m->count == m->capacity && m->head > m->capacity / 2) {
        memmove(m->items, m->items + m->head, (m->count - m->head) * sizeof *m->items);
        m->count -= m->head;
        m->head = 0;
    }
    if (!WM_GROW(m->items, m->capacity, m->count + 1)) {
        m->failed = true;
        return;
    }
    m->items[m->count++] = (wm_mark){out, in};
}

uint64_t wm_marks_find(wm_marks *m, uint64_t out)
{
    while (m->head + 1 < m->count && m->items[m->head + 1].out <= out)
        m->head++;
    if (m->head == m->count || m->items[m->head].out > out)
        return out;
    return m->items[m->head].in + (out - m->items[m->head].out);
}

uint64_t wm_marks_peek(const wm_marks *m, uint64_t out)
{
    size_t i = m->head;
    while (i + 1 < m->count && m->items[i + 1].out <= out)
        i++;
    if (i == m->count || m->items[i].out > out)
        return out;
    return m->items[i].in + (out - m->items[i].out);
}

void wm_marks_free(wm_marks *m)
{
    free(m->items);
    memset(m, 0, sizeof *m);
}

/* ---- characters ---- */

bool wm_xml_allows(uint32_t c)
{
    return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0xd800) || (c >= 0xe000 && c < 0xfffe) ||
           (c >= 0x10000 && c <= 0x10ffff);
}

static inline bool is_tail(unsigned char c)
{
    return (c & 0xc0) == 0x80;
}

enum { WRONG = 0, INCOMPLETE = -1 };

/* The length of the character at s, WRONG, or INCOMPLETE when more bytes may
 * make it one. The private characters are wrong unless allowed. */
static int character(const unsigned char *s, size_t size, bool private_allowed)
{
    unsigned char c = s[0];
    if (c < 0x80)
        return c >= 0x20 || c == '\t' || c == '\n' || c == '\r' ? 1 : WRONG;
    int length = c >= 0xc2 && c <= 0xdf ? 2 : c >= 0xe0 && c <= 0xef ? 3 : c >= 0xf0 && c <= 0xf4 ? 4 : 0;
    if (!length)
        return WRONG;
    for (int i = 1; i < length; i++) {
        if ((size_t)i >= size)
            return INCOMPLETE;
        if (!is_tail(s[i]))
            return WRONG;
        if (i == 1 && ((c == 0xe0 && s[1] < 0xa0) || (c == 0xed && s[1] >= 0xa0) || (c == 0xf0 && s[1] < 0x90) ||
                       (c == 0xf4 && s[1] >= 0x90)))
            return WRONG;
    }
    if (c == 0xef && s[1] == 0xbf && s[2] >= 0xbe)
        return WRONG; /* U+FFFE and U+FFFF */
    if (c == 0xf4 && s[1] == 0x8f && s[2] >= 0xbc && !private_allowed)
        return WRONG;
    return length;
}

/* What is known to be fine, as offsets. */
typedef struct known {
    size_t from, to;
} known;

/* The start of the last character that begins before to. */
static size_t last_character(const unsigned char *s, size_t to)
{
    size_t i = to - 1;
    while (i && to - i < 4 && is_tail(s[i]))
        i--;
    return i;
}

/* The bytes at the start that are fine; *problem tells what stopped it. */
static size_t clean_prefix(const unsigned char *s, size_t size, known k, bool private_allowed, int *problem)
{
    enum { A_FEW = 32 };
    size_t i = 0;
    *problem = INCOMPLETE;
    while (i < size) {
        if (i >= k.from && i < k.to)
            i = last_character(s, k.to);
        else
            i += wm_utf8_text_prefix(wm_slice_of((const char *)s + i, size - i));
        for (size_t stop = size - i > A_FEW ? i + A_FEW : size; i < stop;) {
            int length = character(s + i, size - i, private_allowed);
            if (length <= 0) {
                *problem = length;
                return i;
            }
            i += (size_t)length;
        }
    }
    return i;
}

bool wm_is_clean(wm_slice s)
{
    int problem;
    return clean_prefix((const unsigned char *)s.data, s.size, (known){0, 0}, true, &problem) == s.size;
}

/* ---- mapping ---- */

void wm_map_bytes(const char *data, size_t size, wm_buffer *out)
{
    for (size_t i = 0; i < size; i++)
        wm_buffer_add_utf8(out, PRIVATE_FIRST + (unsigned char)data[i]);
}

bool wm_unmap(wm_buffer *b)
{
    static const char lead[] = {'\xf4', '\x8f'};
    const char *s = b->data;
    size_t from = 0, to = 0;
    while (from < b->size) {
        const char *hit = memchr(s + from, lead[0], b->size - from);
        size_t plain = hit ? (size_t)(hit - s) - from : b->size - from;
        if (from != to)
            memmove(b->data + to, s + from, plain);
        from += plain;
        to += plain;
        if (!hit)
            break;
        if (b->size - from >= 4 && s[from + 1] == lead[1] && (unsigned char)s[from + 2] >= 0xbc) {
            unsigned high = (unsigned char)s[from + 2] & 3u, low = (unsigned char)s[from + 3] & 0x3fu;
            b->data[to++] = (char)(high << 6 | low);
            from += 4;
        } else {
            b->data[to++] = s[from++];
        }
    }
    bool any = from != to;
    b->size = to;
    return any;
}

/* Copies s to c->out, its wrong bytes mapped; stops before an incomplete
 * character at the end. Returns how much of s was used. */
static size_t repair(wm_cleaner *c, wm_slice s, bool last)
{
    size_t i = 0;
    while (i < s.size) {
        int problem;
        size_t n = clean_prefix((const unsigned char *)s.data + i, s.size - i, (known){0, 0}, false, &problem);
        wm_buffer_add(&c->out, s.data + i, n);
        i += n;
        if (i == s.size || (problem == INCOMPLETE && !last))
            break;
        int length = character((const unsigned char *)s.data + i, s.size - i, true);
        size_t bytes = length > 0 ? (size_t)length : 1;
        wm_map_bytes(s.data + i, bytes, &c->out);
        i += bytes;
        c->mapped = true;
        wm_marks_add(&c->marks, c->produced + c->out.size, c->in + i);
    }
    return i;
}

wm_status wm_cleaner_push(wm_cleaner *c, wm_slice in, wm_slice text, bool last, wm_slice *out)
{
    wm_slice s = in;
    size_t from = text.size ? (size_t)(text.data - in.data) + c->carried : 0;
    if (c->carried) {
        wm_buffer_clear(&c->joined);
        wm_buffer_add(&c->joined, c->carry, c->carried);
        wm_buffer_add_slice(&c->joined, in);
        s = wm_buffer_slice(&c->joined);
        c->carried = 0;
    }
    int problem;
    size_t used = clean_prefix((const unsigned char *)s.data, s.size, (known){from, from + text.size}, false, &problem);
    if (used == s.size || (problem == INCOMPLETE && !last)) {
        *out = wm_slice_of(s.data, used);
    } else {
        wm_buffer_clear(&c->out);
        used = repair(c, s, last);
        *out = wm_buffer_slice(&c->out);
    }
    if (c->joined.failed || c->out.failed || c->marks.failed)
        return WM_NO_MEMORY;
    c->carried = s.size - used;
    if (c->carried)
        memcpy(c->carry, s.data + used, c->carried);
    c->in += used;
    c->produced += out->size;
    return WM_OK;
}

void wm_cleaner_free(wm_cleaner *c)
{
    wm_buffer_free(&c->joined);
    wm_buffer_free(&c->out);
    wm_marks_free(&c->marks);
}
