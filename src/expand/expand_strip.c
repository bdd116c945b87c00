/* expand_strip.c - markers: what is kept away from functions while a page is expanded.
 *
 * SPDX-License-Identifier: MIT
 *
 * An extension's tag is no text that a function may look into or cut. It is put away, a
 * marker stands for it, and at the end the marker is replaced. A marker is what it is in MediaWiki
 * too, because modules know its form: DEL'"`UNIQ--ref-0000001A-QINU`"'DEL.
 */
#include "expand/expand_private.h"

#include <stdlib.h>

#define PREFIX "\x7f'\"`UNIQ-"
#define SUFFIX "-QINU`\"'\x7f"
enum { PREFIX_SIZE = sizeof PREFIX - 1, SUFFIX_SIZE = sizeof SUFFIX - 1, NAME_MAX_BYTES = 64 };

/* Puts text away; the marker that stands for it is appended. */
static void expand_strip_add(wm_expander *x, const expand_strip *strip, wm_slice name, wm_buffer *out)
{
    if (!WM_GROW(x->strips.items, x->strips.capacity, x->strips.count + 1)) {
        x->failed = true;
        return;
    }
    if (name.size > NAME_MAX_BYTES)
        name.size = NAME_MAX_BYTES;
    wm_buffer_add_format(out, "%s-%.*s-%08X%s", PREFIX, WM_ARG(name), (unsigned)x->strips.count, SUFFIX);
    x->strips.items[x->strips.count++] = *strip;
}

size_t expand_marker(const wm_expander *x, wm_slice s, const expand_strip **strip)
{
    if (s.size < PREFIX_SIZE + SUFFIX_SIZE + 10 || memcmp(s.data, PREFIX, PREFIX_SIZE) != 0)
        return 0;
    size_t limit = PREFIX_SIZE + NAME_MAX_BYTES + SUFFIX_SIZE + 12;
    size_t end = wm_find(wm_sub(s, 0, s.size < limit ? s.size : limit), WM_LIT(SUFFIX), PREFIX_SIZE);
    if (end == WM_NONE || end < PREFIX_SIZE + 9)
        return 0;
    uint32_t number = 0;
    for (size_t i = end - 8; i < end; i++) {
        char c = s.data[i];
        if (!((c >= '0' && c <= '9') || (c >= 'A' && c <= 'F')))
            return 0;
        number = number << 4 | (uint32_t)(c <= '9' ? c - '0' : c - 'A' + 10);
    }
    if (number >= x->strips.count)
        return 0;
    *strip = &x->strips.items[number];
    return end + SUFFIX_SIZE;
}

/* What is left to be copied of a text, and of those around it. */
typedef struct level {
    wm_slice rest;
} level;

/* A tag as it is written; what it holds is expanded, where a reader wants that. */
static wm_slice shown(wm_expander *x, const expand_strip *strip)
{
    if (!x->inside_tags || !strip->has_inner || !expand_holds_wikitext(strip->name) ||
        wm_find(strip->inner, WM_LIT("{{"), 0) == WM_NONE)
        return strip->text;
    wm_slice name = strip->name, attributes = strip->attributes; /* the list may move */
    wm_slice inner = expand_wikitext(x, x->root, strip->inner);
    return expand_format(x, "<%.*s%.*s>%.*s</%.*s>", WM_ARG(name), WM_ARG(attributes), WM_ARG(inner), WM_ARG(name));
}

/* Markers in what markers stand for are replaced too, so deep as MediaWiki does. */
void expand_unstrip(wm_expander *x, wm_slice text, wm_buffer *out)
{
    level levels[EXPAND_UNSTRIP_DEPTH + 1];
    size_t depth = 0;
    levels[0].rest = text;
    for (;;) {
        wm_slice *rest = &levels[depth].rest;
        const char *del = rest->size ? memchr(rest->data, '\x7f', rest->size) : NULL;
        size_t before = del ? (size_t)(del - rest->data) : rest->size;
        const expand_strip *strip = NULL;
        wm_buffer_add(out, rest->data, before);
        *rest = wm_sub(*rest, before, rest->size);
        if (!rest->size) {
            if (!depth--)
                break;
            continue;
        }
        size_t marker = expand_marker(x, *rest, &strip);
        if (marker && out->size + strip->text.size > x->options.memory_limit) {
            x->limited = true;
            *rest = wm_sub(*rest, marker, rest->size);
            continue;
        }
        if (!marker) {
            wm_buffer_add_char(out, '\x7f');
            *rest = wm_sub(*rest, 1, rest->size);
            continue;
        }
        *rest = wm_sub(*rest, marker, rest->size);
        if (depth < EXPAND_UNSTRIP_DEPTH)
            levels[++depth].rest = shown(x, strip);
        else
            wm_buffer_add_str(out, "<span class=\"error\">Unstrip recursion limit exceeded (20)</span>");
    }
}

static wm_slice without(wm_expander *x, wm_slice text, bool nowiki, bool keep)
{
    if (!text.size || !memchr(text.data, '\x7f', text.size))
        return text;
    wm_buffer *b = expand_scratch(x);
    if (!b)
        return WM_LIT("");
    for (size_t i = 0; i < text.size;) {
        const expand_strip *strip = NULL;
        size_t marker = text.data[i] == '\x7f' ? expand_marker(x, wm_sub(text, i, text.size), &strip) : 0;
        if (!marker) {
            wm_buffer_add_char(b, text.data[i++]);
            continue;
        }
        if (nowiki && strip->nowiki)
            wm_buffer_add_slice(b, strip->inner);
        else if (keep)
            wm_buffer_add_slice(b, wm_sub(text, i, i + marker));
        i += marker;
    }
    return expand_scratch_text(x, b);
}

wm_slice expand_kill_markers(wm_expander *x, wm_slice text)
{
    return without(x, text, false, false);
}

wm_slice expand_unstrip_nowiki(wm_expander *x, wm_slice text, bool keep)
{
    return without(x, text, true, keep);
}

void expand_tag(wm_expander *x, wm_slice name, wm_slice attributes, bool has_inner, wm_slice inner, wm_slice close,
                wm_buffer *out)
{
    expand_strip strip = {.name = name, .attributes = attributes, .has_inner = has_inner, .inner = inner};
    strip.nowiki = wm_equal_nocase(name, WM_LIT("nowiki"));
    wm_buffer *b = expand_scratch(x);
    if (!b)
        return;
    wm_buffer_add_char(b, '<');
    wm_buffer_add_slice(b, name);
    wm_buffer_add_slice(b, attributes);
    if (has_inner) {
        wm_buffer_add_char(b, '>');
        wm_buffer_add_slice(b, inner);
        wm_buffer_add_slice(b, close);
    } else {
        wm_buffer_add_str(b, "/>");
    }
    strip.text = expand_scratch_text(x, b);
    expand_strip_add(x, &strip, name, out);
}
