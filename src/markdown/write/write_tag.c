/* write_tag.c - HTML tags as written, or cleanly where CommonMark would not see a tag.
 *
 * SPDX-License-Identifier: MIT
 */
#include "markdown/write/write_private.h"

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_name_start(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':';
}

static bool is_name(char c)
{
    return is_name_start(c) || (c >= '0' && c <= '9') || c == '.' || c == '-';
}

/* The next attribute at *at: its name and value as CommonMark 6.6 defines them.
 * False at the end or at something that is none. */
static bool next_attribute(wm_slice a, size_t *at, wm_slice *name, wm_slice *value, bool *strict)
{
    size_t i = *at, start = i;
    while (i < a.size && is_blank(a.data[i]))
        i++;
    if (i == a.size)
        return false;
    if (i == start && start)
        *strict = false; /* white space must stand before it */
    start = i;
    while (i < a.size && is_name(a.data[i]))
        i++;
    if (i == start || !is_name_start(a.data[start])) {
        *strict = false;
        while (i < a.size && !is_blank(a.data[i]))
            i++;
        *name = WM_LIT("");
        *value = WM_LIT("");
        *at = i;
        return true;
    }
    *name = wm_sub(a, start, i);
    *value = wm_slice_of(NULL, 0);
    size_t after = i;
    while (after < a.size && is_blank(a.data[after]))
        after++;
    if (after == a.size || a.data[after] != '=') {
        *at = i;
        return true;
    }
    i = after + 1;
    while (i < a.size && is_blank(a.data[i]))
        i++;
    char quote = i < a.size && (a.data[i] == '"' || a.data[i] == '\'') ? a.data[i] : '\0';
    start = i += quote != '\0';
    while (i < a.size && (quote ? a.data[i] != quote : !is_blank(a.data[i]))) {
        char c = a.data[i++];
        if (!quote && (c == '"' || c == '\'' || c == '=' || c == '<' || c == '>' || c == '`'))
            *strict = false;
    }
    *value = wm_sub(a, start, i);
    if (quote ? i == a.size : i == start)
        *strict = false;
    *at = i + (quote && i < a.size);
    return true;
}

static bool is_strict(wm_slice attributes)
{
    size_t at = 0;
    wm_slice name, value;
    bool strict = true;
    while (strict && next_attribute(attributes, &at, &name, &value, &strict))
        ;
    return strict && !memchr(attributes.size ? attributes.data : "", '\n', attributes.size);
}

static void write_clean(const wm_node *n, wm_buffer *out, bool empty)
{
    wm_buffer_add_str(out, n->u.tag.closing ? "</" : "<");
    wm_buffer_add_slice(out, n->u.tag.name);
    size_t at = 0;
    wm_slice name, value;
    bool strict;
    while (!n->u.tag.closing && next_attribute(n->u.tag.attributes, &at, &name, &value, &strict)) {
        if (!name.size)
            continue;
        wm_buffer_add_char(out, ' ');
        wm_buffer_add_slice(out, name);
        if (!value.data)
            continue;
        wm_buffer_add_str(out, "=\"");
        for (size_t i = 0; i < value.size; i++) {
            char c = value.data[i];
            if (c == '"')
                wm_buffer_add_str(out, "&quot;");
            else
                wm_buffer_add_char(out, is_blank(c) ? ' ' : c);
        }
        wm_buffer_add_char(out, '"');
    }
    wm_buffer_add_str(out, empty ? " />" : ">");
}

void wm_write_clean_tag(const wm_node *n, wm_buffer *out)
{
    write_clean(n, out, n->u.tag.empty && !n->u.tag.closing);
}

bool wm_tag_is_strict(const wm_node *n)
{
    wm_slice raw = n->u.tag.raw;
    bool closing = n->u.tag.closing && !n->u.tag.attributes.size && !n->u.tag.empty;
    bool opening = !n->u.tag.closing && is_strict(n->u.tag.attributes);
    return (closing || opening) && raw.size && !memchr(raw.data, '\n', raw.size);
}

void write_tag(wm_writer *w, const wm_node *n, wm_buffer *out)
{
    wm_slice raw = n->u.tag.raw;
    bool pipe = w->line.in_cell && raw.size && memchr(raw.data, '|', raw.size);
    if (wm_tag_is_strict(n) && !pipe)
        wm_buffer_add_slice(out, raw);
    else
        wm_write_clean_tag(n, out);
    if (pipe) { /* in an attribute, where it says nothing: a reference */
        for (size_t i = 0; i < out->size; i++)
            if (out->data[i] == '|') {
                wm_buffer_add(out, "    ", 4);
                memmove(out->data + i + 5, out->data + i + 1, out->size - i - 5);
                memcpy(out->data + i, "&#124", 5);
                wm_buffer_add_char(out, ' ');
                memmove(out->data + i + 6, out->data + i + 5, out->size - i - 6);
                out->data[i + 5] = ';';
            }
    }
}

void write_references(wm_writer *w, const wm_node *n, wm_buffer *out)
{
    (void)w;
    if (n->u.tag.empty && is_strict(n->u.tag.attributes))
        wm_buffer_add_slice(out, n->u.tag.raw);
    else
        write_clean(n, out, true);
}
