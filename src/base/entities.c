/* entities.c - character references, as MediaWiki's Sanitizer decodes them.
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/entities.h"

#include "base/array.h"
#include "base/entity_names.h"
#include "base/hex.h"

enum { LONGEST_NAME = 40 };

/* The code points that a reference may stand for: those that XML and HTML allow (Sanitizer::validateCodepoint). */
static bool allowed(uint32_t c)
{
    return c == 9 || c == 10 || (c >= 0x20 && c <= 0x7e) || (c >= 0xa0 && c <= 0xd7ff) || (c >= 0xe000 && c <= 0xfffd) ||
           (c >= 0x10000 && c <= 0x10ffff);
}

static size_t decode_number(wm_slice s, char out[8], size_t *out_size)
{
    size_t i = 2;
    bool hex = i < s.size && (s.data[i] == 'x' || s.data[i] == 'X');
    uint32_t base = hex ? 16 : 10, value = 0;
    i += hex;
    size_t first = i;
    for (; i < s.size; i++) {
        int digit = wm_hex_digit(s.data[i]);
        if (digit < 0 || (uint32_t)digit >= base)
            break;
        if (value <= 0x10ffff)
            value = value * base + (uint32_t)digit;
    }
    if (i == first || i >= s.size || s.data[i] != ';' || !allowed(value))
        return 0;
    *out_size = wm_utf8_encode(value, out);
    return *out_size ? i + 1 : 0;
}

static const char *look_up(const char *name, size_t size)
{
    size_t i;
    WM_SEARCH(i, 0, wm_entity_name_count, strncmp(wm_entity_names[i].name, name, size) < 0);
    if (i == wm_entity_name_count)
        return NULL;
    const char *found = wm_entity_names[i].name;
    return strncmp(found, name, size) == 0 && found[size] == '\0' ? wm_entity_names[i].value : NULL;
}

size_t wm_decode_entity(wm_slice s, char out[8], size_t *out_size)
{
    if (s.size < 3)
        return 0;
    if (s.data[1] == '#')
        return decode_number(s, out, out_size);
    size_t i = 1, most = s.size < LONGEST_NAME ? s.size : LONGEST_NAME;
    while (i < most && ((s.data[i] >= 'a' && s.data[i] <= 'z') || (s.data[i] >= 'A' && s.data[i] <= 'Z') ||
                        (s.data[i] >= '0' && s.data[i] <= '9') || (unsigned char)s.data[i] >= 0x80))
        i++;
    if (i == 1 || i >= most || s.data[i] != ';')
        return 0;
    const char *value = look_up(s.data + 1, i - 1);
    if (!value)
        return 0;
    *out_size = strlen(value);
    memcpy(out, value, *out_size);
    return i + 1;
}

wm_slice wm_decode_entities(wm_arena *arena, wm_slice s)
{
    const char *at = s.size ? memchr(s.data, '&', s.size) : NULL;
    if (!at)
        return s;
    char *copy = wm_arena_alloc(arena, s.size + s.size / 4 + 8); /* &nGt; gives 6 bytes for 5 */
    if (!copy)
        return wm_slice_of(NULL, 0);
    size_t size = (size_t)(at - s.data), i = size;
    memcpy(copy, s.data, size);
    while (i < s.size) {
        char bytes[8];
        size_t n, used = s.data[i] == '&' ? wm_decode_entity(wm_sub(s, i, s.size), bytes, &n) : 0;
        if (used) {
            memcpy(copy + size, bytes, n);
            size += n;
            i += used;
        } else {
            copy[size++] = s.data[i++];
        }
    }
    return wm_slice_of(copy, size);
}
