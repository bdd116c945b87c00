/* expand_filter.c - leaves out what a reader of text does not want: navigation boxes, messages to editors, errors.
 *
 * SPDX-License-Identifier: MIT
 *
 * What a call gives is looked through for elements and tables with one of these classes, and each
 * is left out with all that it holds. Of a page's own text nothing is.
 */
#include "expand/expand_private.h"

#include <ctype.h>

enum { MOST_SEARCHES = 100 }; /* that find no end, a call */

static const char *const classes[] = {"noprint", "navbox", "metadata", "ambox", "sistersitebox", "mw-empty-elt", "error",
                                      "scribunto-error", "navbox-styles", "vertical-navbox", NULL};

/* Whether attributes have a class that is left out, or hide the element. */
static bool is_dropped(wm_slice attributes)
{
    for (size_t at = 0; (at = wm_find(attributes, WM_LIT("class="), at)) != WM_NONE;) {
        at += 6;
        char quote = at < attributes.size ? attributes.data[at] : ' ';
        bool quoted = quote == '"' || quote == '\'';
        at += quoted;
        while (at < attributes.size && (quoted ? attributes.data[at] != quote : !isspace((unsigned char)attributes.data[at]))) {
            size_t start = at;
            while (at < attributes.size && !isspace((unsigned char)attributes.data[at]) && attributes.data[at] != quote)
                at++;
            if (wm_is_one_of(wm_sub(attributes, start, at), classes))
                return true;
            while (quoted && at < attributes.size && isspace((unsigned char)attributes.data[at]))
                at++;
            if (at == start)
                at++;
        }
    }
    return wm_find(attributes, WM_LIT("display:none"), 0) != WM_NONE || wm_find(attributes, WM_LIT("display: none"), 0) != WM_NONE;
}

static size_t name_end(wm_slice s, size_t at)
{
    while (at < s.size && isalpha((unsigned char)s.data[at]))
        at++;
    return at;
}

/* The end of the element whose opening tag's name is at name; 0 when it is not closed. */
static size_t element_end(wm_slice s, wm_slice name, size_t from)
{
    size_t depth = 1;
    for (size_t at = from; at < s.size; at++) {
        const char *p = memchr(s.data + at, '<', s.size - at);
        if (!p)
            return 0;
        at = (size_t)(p - s.data);
        bool closing = at + 1 < s.size && s.data[at + 1] == '/';
        size_t start = at + 1 + closing, end = name_end(s, start);
        if (!wm_equal_nocase(wm_sub(s, start, end), name))
            continue;
        const char *gt = memchr(s.data + end, '>', s.size - end);
        if (!gt)
            return 0;
        at = (size_t)(gt - s.data);
        if (closing)
            depth--;
        else if (s.data[at - 1] != '/')
            depth++;
        if (!depth)
            return at + 1;
    }
    return 0;
}

/* The end of the table whose {| is at at; 0 when it is not closed. */
static size_t table_end(wm_slice s, size_t at)
{
    size_t depth = 0;
    for (; at + 1 < s.size; at++) {
        bool line_start = at == 0 || s.data[at - 1] == '\n';
        if (!line_start)
            continue;
        while (at + 1 < s.size && (s.data[at] == ' ' || s.data[at] == ':'))
            at++;
        if (s.data[at] == '{' && s.data[at + 1] == '|')
            depth++;
        else if (s.data[at] == '|' && s.data[at + 1] == '}' && depth && --depth == 0)
            return at + 2;
    }
    return 0;
}

/* Where what begins at at ends, if it is left out; else 0. */
static size_t dropped_end(wm_slice s, size_t at, bool *unclosed)
{
    size_t past;
    static const char *const names[] = {"div", "span", "table", "strong", "small", "sup", "p", "ul", "ol", "li", "tr", "td", NULL};
    if (s.data[at] == '{') {
        if (at + 1 >= s.size || s.data[at + 1] != '|' || (at && s.data[at - 1] != '\n'))
            return 0;
        const char *newline = memchr(s.data + at, '\n', s.size - at);
        wm_slice attributes = wm_sub(s, at + 2, newline ? (size_t)(newline - s.data) : s.size);
        if (!is_dropped(attributes))
            return 0;
        past = table_end(s, at);
        *unclosed = !past;
        return past;
    }
    size_t end = name_end(s, at + 1);
    if (!wm_is_one_of(wm_sub(s, at + 1, end), names))
        return 0;
    const char *gt = memchr(s.data + end, '>', s.size - end);
    if (!gt || !is_dropped(wm_sub(s, end, (size_t)(gt - s.data))))
        return 0;
    if (gt[-1] == '/')
        return (size_t)(gt - s.data) + 1;
    past = element_end(s, wm_sub(s, at + 1, end), (size_t)(gt - s.data) + 1);
    *unclosed = !past;
    return past;
}

void expand_filter(wm_expander *x, wm_slice text, wm_buffer *out)
{
    size_t done = 0, searches = 0;
    for (size_t at = 0; at < text.size; at++) {
        if (text.data[at] != '<' && text.data[at] != '{')
            continue;
        bool unclosed = false;
        size_t end = searches < MOST_SEARCHES ? dropped_end(text, at, &unclosed) : 0;
        searches += unclosed; /* each costs the text's length */
        if (!end)
            continue;
        wm_buffer_add_slice(out, wm_sub(text, done, at));
        x->counts.dropped++;
        done = end;
        at = end - 1;
    }
    wm_buffer_add_slice(out, wm_sub(text, done, text.size));
}
