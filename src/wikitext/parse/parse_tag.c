/* parse_tag.c - what an HTML tag of a text holds: name, attributes.
 *
 * SPDX-License-Identifier: MIT
 */
#include "wikitext/parse/parse_private.h"

void parse_fill_tag(wm_parser *parser, run *r, wm_node *node, size_t from, size_t to)
{
    wm_slice raw = parse_plain_text(parser, r, from, to);
    node->u.tag.raw = raw;
    if (raw.size < 3)
        return;
    size_t at = 1 + (raw.data[1] == '/'), end = raw.size - 1;
    node->u.tag.closing = at == 2;
    if (raw.data[end - 1] == '/' && end > at) {
        node->u.tag.empty = true;
        end--;
    }
    size_t n = 0;
    while (at + n < end && raw.data[at + n] != ' ' && raw.data[at + n] != '/' &&
           !(raw.data[at + n] >= '\t' && raw.data[at + n] <= '\r'))
        n++;
    char *lower = wm_arena_alloc(&parser->doc->arena, n + 1);
    if (!lower)
        return;
    for (size_t i = 0; i < n; i++) {
        char c = raw.data[at + i];
        lower[i] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
    }
    node->u.tag.name = wm_slice_of(lower, n);
    node->u.tag.attributes = wm_trim(wm_sub(raw, at + n, end));
}

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool parse_find_attribute(wm_slice a, const char *name, wm_slice *value)
{
    size_t i = 0;
    bool found = false;
    while (i < a.size) {
        while (i < a.size && (is_blank(a.data[i]) || a.data[i] == '/'))
            i++;
        size_t start = i;
        while (i < a.size && !is_blank(a.data[i]) && a.data[i] != '=' && a.data[i] != '/')
            i++;
        wm_slice key = wm_sub(a, start, i);
        size_t after = i;
        while (after < a.size && is_blank(a.data[after]))
            after++;
        wm_slice v = WM_LIT("");
        if (after < a.size && a.data[after] == '=') {
            i = after + 1;
            while (i < a.size && is_blank(a.data[i]))
                i++;
            char mark = i < a.size && (a.data[i] == '"' || a.data[i] == '\'') ? a.data[i] : '\0';
            size_t from = i += mark != '\0';
            while (i < a.size && (mark ? a.data[i] != mark : !is_blank(a.data[i])))
                i++;
            v = wm_sub(a, from, i);
            i += mark && i < a.size;
        } else if (i == start) {
            i++;
        }
        if (key.size && wm_equal_nocase(key, wm_str(name))) {
            *value = v; /* the last one counts */
            found = true;
        }
    }
    return found;
}

bool parse_tag_attribute(wm_parser *parser, wm_slice attributes, const char *name, wm_slice *value)
{
    if (!parse_find_attribute(attributes, name, value))
        return false;
    *value = wm_trim(wm_decode_entities(&parser->doc->arena, *value));
    return true;
}
