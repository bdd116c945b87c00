/* unpack_names.c - what an entry of an archive may be called.
 *
 * SPDX-License-Identifier: MIT
 */
#include "archive/unpack.h"

enum { LONGEST_PART = 255, LONGEST = 4096, SHOWN = 300 };

wm_slice wm_unpack_trim(wm_slice name)
{
    while (name.size >= 2 && name.data[0] == '.' && name.data[1] == '/') {
        name = wm_sub(name, 2, name.size);
        while (name.size && name.data[0] == '/') /* ".//a" */
            name = wm_sub(name, 1, name.size);
    }
    if (name.size > 1 && name.data[name.size - 1] == '/')
        name.size--;
    if (name.size == 1 && name.data[0] == '.')
        name.size = 0;
    return name;
}

static const char *part_fault(wm_slice part)
{
    if (!part.size)
        return "has a name with an empty part (\"//\"); pack the tree again with plain relative names";
    if (wm_equal(part, WM_LIT("..")))
        return "leads out of the archive with \"..\"; pack the tree again with plain relative names";
    if (wm_equal(part, WM_LIT(".")))
        return "has a name with a \".\" in it; pack the tree again with plain relative names";
    if (part.size > LONGEST_PART)
        return "has a part in its name of more than 255 bytes, which no file can have; rename it and pack the tree again";
    return NULL;
}

static const char *character_fault(wm_slice name)
{
    for (size_t at = 0, length; at < name.size; at += length) {
        uint32_t c = wm_utf8_decode(wm_sub(name, at, name.size), &length);
        if (c < 0x20 || (c >= 0x7f && c < 0xa0))
            return "has a control character in its name; rename it and pack the tree again";
    }
    return NULL;
}

const char *wm_unpack_fault(wm_slice name)
{
    if (name.data[0] == '/')
        return "has an absolute name; pack the tree again with relative names";
    if (name.size > LONGEST)
        return "has a name of more than 4096 bytes; rename it and pack the tree again";
    if (wm_utf8_valid_prefix(name) != name.size)
        return "has a name that is not UTF-8; pack the tree again with names in UTF-8";
    for (size_t at = 0; at <= name.size;) {
        size_t end = wm_find(name, WM_LIT("/"), at);
        end = end == WM_NONE ? name.size : end;
        const char *why = part_fault(wm_sub(name, at, end));
        if (why)
            return why;
        at = end + 1;
    }
    return character_fault(name);
}

void wm_unpack_show(wm_slice name, wm_buffer *out)
{
    size_t limit = out->size + SHOWN;
    for (size_t at = 0, length; at < name.size; at += length) {
        if (out->size >= limit) {
            wm_buffer_add_str(out, "...");
            return;
        }
        uint32_t c = wm_utf8_decode(wm_sub(name, at, name.size), &length);
        bool shows = c >= 0x20 && !(c >= 0x7f && c < 0xa0) && (c != 0xfffd || length > 1);
        if (shows)
            wm_buffer_add(out, name.data + at, length);
        for (size_t i = 0; !shows && i < length; i++)
            wm_buffer_add_format(out, "\\x%02x", (unsigned)(unsigned char)name.data[at + i]);
    }
}
