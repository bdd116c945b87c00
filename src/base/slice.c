/* slice.c - comparing and searching borrowed bytes.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "base/base.h"

char *wm_slice_string(wm_slice s)
{
    char *copy = malloc(s.size + 1);
    if (!copy)
        return NULL;
    if (s.size)
        memcpy(copy, s.data, s.size);
    copy[s.size] = '\0';
    return copy;
}

bool wm_ends_with(wm_slice s, wm_slice suffix)
{
    return s.size >= suffix.size &&
           (suffix.size == 0 || memcmp(s.data + s.size - suffix.size, suffix.data, suffix.size) == 0);
}

static inline unsigned char lower(char c)
{
    return (unsigned char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
}

bool wm_equal_nocase(wm_slice a, wm_slice b)
{
    if (a.size != b.size)
        return false;
    for (size_t i = 0; i < a.size; i++)
        if (lower(a.data[i]) != lower(b.data[i]))
            return false;
    return true;
}

int wm_compare(wm_slice a, wm_slice b)
{
    size_t n = a.size < b.size ? a.size : b.size;
    int order = n ? memcmp(a.data, b.data, n) : 0;
    return order ? order : (a.size > b.size) - (a.size < b.size);
}

static inline bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

wm_slice wm_trim(wm_slice s)
{
    while (s.size && is_blank(s.data[0])) {
        s.data++;
        s.size--;
    }
    while (s.size && is_blank(s.data[s.size - 1]))
        s.size--;
    return s;
}

/* Looks for the needle's first byte. The needles of this project begin with a rare byte ("-->", "}-"), so memchr
 * does nearly all the work. */
size_t wm_find(wm_slice s, wm_slice needle, size_t from)
{
    if (needle.size == 0)
        return from <= s.size ? from : WM_NONE;
    while (from < s.size && s.size - from >= needle.size) {
        const char *p = memchr(s.data + from, needle.data[0], s.size - from - needle.size + 1);
        if (!p)
            return WM_NONE;
        if (memcmp(p, needle.data, needle.size) == 0)
            return (size_t)(p - s.data);
        from = (size_t)(p - s.data) + 1;
    }
    return WM_NONE;
}
