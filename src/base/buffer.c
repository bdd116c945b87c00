/* buffer.c - a growing run of bytes.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>
#include <stdlib.h>

#include "base/base.h"

void wm_buffer_free(wm_buffer *b)
{
    free(b->data);
    memset(b, 0, sizeof *b);
}

bool wm_buffer_reserve(wm_buffer *b, size_t extra)
{
    if (b->failed)
        return false;
    if (b->capacity - b->size >= extra)
        return true;
    size_t room = b->capacity < 64 ? 64 : b->capacity;
    /* Below half of all sizes, so that the growing cannot overflow. */
    if (extra > SIZE_MAX / 2 - b->size) {
        b->failed = true;
        return false;
    }
    while (room - b->size < extra)
        room += room / 2;
    char *bigger = realloc(b->data, room);
    if (!bigger) {
        b->failed = true;
        return false;
    }
    b->data = bigger;
    b->capacity = room;
    return true;
}

void wm_buffer_add_format(wm_buffer *b, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    wm_buffer_add_format_list(b, format, args);
    va_end(args);
}

void wm_buffer_add_format_list(wm_buffer *b, const char *format, va_list args)
{
    va_list again;
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, again);
    va_end(again);
    if (n < 0)
        b->failed = true;
    else if (wm_buffer_reserve(b, (size_t)n + 1)) {
        vsnprintf(b->data + b->size, (size_t)n + 1, format, args);
        b->size += (size_t)n;
    }
}

void wm_buffer_add_utf8(wm_buffer *b, uint32_t codepoint)
{
    char bytes[4];
    wm_buffer_add(b, bytes, wm_utf8_encode(codepoint, bytes));
}

const char *wm_buffer_cstr(wm_buffer *b)
{
    if (!wm_buffer_reserve(b, 1))
        return NULL;
    b->data[b->size] = '\0';
    return b->data;
}

char *wm_buffer_detach(wm_buffer *b, size_t *size)
{
    char *data = wm_buffer_cstr(b) ? b->data : NULL;
    if (!data)
        return NULL;
    if (size)
        *size = b->size;
    memset(b, 0, sizeof *b);
    return data;
}
