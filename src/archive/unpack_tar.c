/* unpack_tar.c - names of a tar with a NUL in them.
 *
 * SPDX-License-Identifier: MIT
 *
 * Programs end a name at a NUL or do not, so that one archive unpacks to different
 * files; libarchive does, without a word. In a plain header a NUL ends the name for
 * everybody; in the long names of pax and GNU there is none inside. Where the headers
 * are damaged this loses its way and leaves the rest to libarchive.
 */
#include "archive/unpack.h"
#include "archive/unpack_raw.h"

enum { BLOCK = 512, LONGEST_TEXT = 1 << 20 };

void wm_tar_watch_free(wm_tar_watch *w)
{
    wm_buffer_free(&w->text);
}

/* A number in octal digits, or in base 256 when the first bit is set. */
static bool read_size(const unsigned char *field, uint64_t *size)
{
    uint64_t n = 0;
    if (field[0] & 0x80) {
        for (int i = 4; i < 12; i++)
            n = n << 8 | field[i];
        *size = n;
        return field[0] == 0x80 && !field[1] && !field[2] && !field[3];
    }
    int i = 0;
    while (i < 12 && field[i] == ' ')
        i++;
    for (; i < 12 && field[i] >= '0' && field[i] <= '7'; i++)
        n = n * 8 + (uint64_t)(field[i] - '0');
    *size = n;
    return true;
}

static bool has_sum(const unsigned char *header)
{
    uint64_t sum = 0, said = 0;
    for (int i = 0; i < BLOCK; i++)
        sum += i >= 148 && i < 156 ? ' ' : header[i];
    int i = 148;
    while (i < 156 && header[i] == ' ')
        i++;
    for (; i < 156 && header[i] >= '0' && header[i] <= '7'; i++)
        said = said * 8 + (uint64_t)(header[i] - '0');
    return sum == said;
}

static bool is_zero(wm_slice bytes)
{
    size_t i = 0;
    while (i < bytes.size && !bytes.data[i])
        i++;
    return i == bytes.size;
}

static void take_header(wm_tar_watch *w)
{
    const unsigned char *h = w->header;
    char type = (char)h[156];
    uint64_t size = 0;
    w->have = 0;
    w->place = w->at - BLOCK;
    if (is_zero(wm_slice_of((const char *)h, BLOCK))) {
        w->at_end = true;
        w->ended = w->place;
        return;
    }
    if (!has_sum(h) || !read_size(h + 124, &size) || type == 'S') {
        w->lost = true;
        return;
    }
    w->extended = type == 'x' || type == 'L' || type == 'K' || type == 'g';
    if (!w->extended && w->has_given) {
        size = w->given_size;
        w->has_given = false;
    }
    /* Entries of these kinds have nothing behind them, whatever they say. */
    if (type >= '1' && type <= '6')
        size = 0;
    w->lost = size > UINT64_MAX - BLOCK || (w->extended && size > LONGEST_TEXT);
    w->used = size;
    w->left = size + (BLOCK - size % BLOCK) % BLOCK;
    wm_buffer_clear(&w->text);
}

static wm_status refuse(const wm_tar_watch *w, wm_slice name, wm_error *error)
{
    return wm_unpack_refuse(w->path, name, w->place, "has a NUL in its name; rename it and pack the tree again", error);
}

/* Records of "LENGTH KEY=VALUE\n". */
static wm_status take_records(wm_tar_watch *w, wm_error *error)
{
    wm_slice text = wm_buffer_slice(&w->text);
    while (text.size) {
        size_t length = 0, at = 0;
        for (; at < text.size && text.data[at] >= '0' && text.data[at] <= '9' && length <= text.size; at++)
            length = length * 10 + (size_t)(text.data[at] - '0');
        if (!at || at >= text.size || text.data[at] != ' ' || length <= at + 1 || length > text.size)
            return WM_OK; /* damaged, which libarchive tells */
        wm_slice record = wm_sub(text, at + 1, length - 1);
        if (wm_starts_with(record, WM_LIT("path=")) && memchr(record.data, '\0', record.size))
            return refuse(w, wm_sub(record, 5, record.size), error);
        if (wm_starts_with(record, WM_LIT("size="))) {
            w->given_size = 0;
            w->has_given = true;
            for (size_t i = 5; i < record.size && record.data[i] >= '0' && record.data[i] <= '9' && w->given_size < UINT64_MAX / 16; i++)
                w->given_size = w->given_size * 10 + (uint64_t)(record.data[i] - '0');
        }
        text = wm_sub(text, length, text.size);
    }
    return WM_OK;
}

static wm_status take_text(wm_tar_watch *w, wm_error *error)
{
    wm_slice text = wm_buffer_slice(&w->text);
    if (w->text.failed)
        return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", w->path);
    w->extended = false;
    if (w->header[156] != 'L')
        return w->header[156] == 'K' ? WM_OK : take_records(w, error);
    while (text.size && !text.data[text.size - 1])
        text.size--;
    return text.size && memchr(text.data, '\0', text.size) ? refuse(w, text, error) : WM_OK;
}

static size_t least(uint64_t a, size_t b)
{
    return a < b ? (size_t)a : b;
}

wm_status wm_tar_watch_add(wm_tar_watch *w, wm_slice bytes, wm_error *error)
{
    wm_status status = WM_OK;
    while (bytes.size && !w->lost && status == WM_OK) {
        size_t n;
        if (w->at_end) {
            w->more = w->more || !is_zero(bytes);
            return WM_OK;
        }
        if (w->left) {
            n = least(w->left, bytes.size);
            if (w->extended)
                wm_buffer_add(&w->text, bytes.data, least(w->used, n));
            w->used -= least(w->used, n);
            w->left -= n;
        } else {
            n = least(BLOCK - w->have, bytes.size);
            memcpy(w->header + w->have, bytes.data, n);
            w->have += n;
        }
        w->at += n;
        bytes = wm_sub(bytes, n, bytes.size);
        if (w->have == BLOCK)
            take_header(w);
        else if (!w->left && w->extended && !w->have)
            status = take_text(w, error);
    }
    return status;
}
