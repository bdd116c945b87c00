/* fold.c - names that a file system may take for one.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include <utf8proc.h>

#include "base/base.h"

static bool fold_ascii(wm_slice name, wm_buffer *out)
{
    for (size_t i = 0; i < name.size; i++) {
        char c = name.data[i];
        if ((unsigned char)c >= 0x80)
            return false;
        wm_buffer_add_char(out, c >= 'A' && c <= 'Z' ? (char)(c | 32) : c);
    }
    return true;
}

void wm_fold_name(wm_slice name, wm_buffer *out)
{
    size_t start = out->size;
    if (fold_ascii(name, out))
        return;
    out->size = start;
    utf8proc_uint8_t *composed = NULL;
    utf8proc_ssize_t size = utf8proc_map((const utf8proc_uint8_t *)name.data, (utf8proc_ssize_t)name.size, &composed,
                                         UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    wm_slice text = size < 0 ? name : wm_slice_of((const char *)composed, (size_t)size);
    out->failed = out->failed || size == UTF8PROC_ERROR_NOMEM;
    for (size_t at = 0, length; at < text.size; at += length) {
        uint32_t c = wm_utf8_decode(wm_sub(text, at, text.size), &length);
        wm_buffer_add_utf8(out, wm_to_lower(c));
    }
    free(composed);
}

void wm_decompose(wm_slice text, wm_buffer *out)
{
    utf8proc_uint8_t *parts = NULL;
    utf8proc_ssize_t size = utf8proc_map((const utf8proc_uint8_t *)text.data, (utf8proc_ssize_t)text.size, &parts,
                                         UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT);
    out->failed = out->failed || size == UTF8PROC_ERROR_NOMEM;
    wm_buffer_add_slice(out, size < 0 ? text : wm_slice_of((const char *)parts, (size_t)size));
    free(parts);
}
