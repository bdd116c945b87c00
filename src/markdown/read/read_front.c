/* read_front.c - YAML front matter, as blogs and site generators put it before a page.
 *
 * SPDX-License-Identifier: MIT
 *
 * It is no text of the page. The categories that it names become the page's; the rest is left out.
 */
#include "markdown/read/read_private.h"

/* Takes a line off the front of *rest, without its end. */
static bool next_line(wm_slice *rest, wm_slice *line)
{
    if (!rest->size)
        return false;
    const char *newline = memchr(rest->data, '\n', rest->size);
    size_t size = newline ? (size_t)(newline - rest->data) : rest->size;
    *line = wm_sub(*rest, 0, size);
    if (line->size && line->data[line->size - 1] == '\r')
        line->size--;
    *rest = wm_sub(*rest, size + (newline != NULL), rest->size);
    return true;
}

/* The key of "key: value" or "key:", and where its value begins; 0: the line is none. */
static size_t key_size(wm_slice line)
{
    size_t i = 0;
    while (i < line.size && (((line.data[i] | 0x20) >= 'a' && (line.data[i] | 0x20) <= 'z') || md_is_in("_-.", line.data[i]) ||
                             (i && line.data[i] >= '0' && line.data[i] <= '9')))
        i++;
    bool ends = i && i < line.size && line.data[i] == ':' && (i + 1 == line.size || line.data[i + 1] == ' ');
    return ends ? i : 0;
}

size_t read_front_matter(reader *r, wm_slice s)
{
    wm_slice rest = s, line;
    if (!wm_starts_with(s, WM_LIT("---")) || !next_line(&rest, &line) || wm_trim(line).size != 3)
        return 0;
    const char *begin = rest.data;
    bool keys = false;
    while (next_line(&rest, &line)) {
        wm_slice trimmed = wm_trim(line);
        if (keys && (wm_equal(trimmed, WM_LIT("---")) || wm_equal(trimmed, WM_LIT("...")))) {
            r->prepared.front = wm_slice_of(begin, (size_t)(line.data - begin));
            return s.size - rest.size;
        }
        bool key = key_size(line) != 0;
        bool belongs = line.size && md_is_in(" \t-#", line.data[0]); /* to the key above; or a remark */
        if (!key && !(belongs && (keys || line.data[0] == '#')))
            return 0;
        keys |= key;
    }
    return 0;
}

/* A value without its quotes. */
static wm_slice unquoted(wm_slice s)
{
    s = wm_trim(s);
    bool quoted = s.size >= 2 && (s.data[0] == '"' || s.data[0] == '\'') && s.data[s.size - 1] == s.data[0];
    return quoted ? wm_sub(s, 1, s.size - 1) : s;
}

static void add_category(reader *r, wm_slice name)
{
    wm_title title;
    name = unquoted(name);
    if (!name.size)
        return;
    if (!wm_title_parse(r->site, &r->doc->arena, name, WM_NS_CATEGORY, &title) || title.ns != WM_NS_CATEGORY || title.interwiki.size) {
        read_warn(r, 1, "the category \"%.*s\" of the front matter is no title of a page: it is left out", WM_ARG(name));
        return;
    }
    wm_node *n = wm_node_new(r->doc, WM_NODE_CATEGORY, r->doc->root->span.end, r->doc->root->span.end);
    if (!n) {
        r->failed = true;
        return;
    }
    n->u.link.title = title;
    read_clear(r, &r->scratch);
    wm_title_full(r->site, title.ns, title.text, &r->scratch);
    n->u.link.typed = read_keep(r, wm_buffer_slice(&r->scratch));
    wm_node_append(r->doc->root, n);
}

/* [a, "b"] or a single name. */
static void add_list(reader *r, wm_slice value)
{
    value = wm_trim(value);
    if (value.size < 2 || value.data[0] != '[' || value.data[value.size - 1] != ']') {
        add_category(r, value);
        return;
    }
    value = wm_sub(value, 1, value.size - 1);
    char quote = '\0';
    size_t from = 0;
    for (size_t i = 0; i <= value.size; i++) {
        char c = i < value.size ? value.data[i] : ',';
        if (quote && i < value.size) {
            quote = c == quote ? '\0' : quote;
        } else if (c == '"' || (c == '\'' && !wm_trim(wm_sub(value, from, i)).size)) {
            quote = c;
        } else if (c == ',') {
            add_category(r, wm_sub(value, from, i));
            from = i + 1;
        }
    }
}

void read_finish_front(reader *r)
{
    wm_slice rest = r->prepared.front, line;
    bool categories = false, told = false;
    while (next_line(&rest, &line)) {
        size_t size = key_size(line);
        wm_slice key = wm_sub(line, 0, size);
        if (size) {
            categories = wm_equal_nocase(key, WM_LIT("categories")) || wm_equal_nocase(key, WM_LIT("category"));
            if (categories)
                add_list(r, wm_sub(line, size + 1, line.size));
            else if (!told)
                read_warn(r, 1, "of the front matter only categories are kept, not \"%.*s\"", WM_ARG(key));
            told |= !categories;
        } else if (categories && wm_starts_with(wm_trim(line), WM_LIT("- "))) {
            add_category(r, wm_sub(wm_trim(line), 2, wm_trim(line).size));
        }
    }
}
