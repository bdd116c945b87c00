/* expand_filter.c - leaves out what a reader of text does not want: navigation boxes, messages to editors, errors.
 *
 * SPDX-License-Identifier: MIT
 *
 * What a call gives is looked through for elements and tables with one of these classes, and each
 * is left out with all that it holds. Of a page's own text nothing is.
 */
#include "expand/expand_private.h"

#include <ctype.h>
#include <stdlib.h>
#include <strings.h>

enum { MOST_SEARCHES = 100 }; /* that find no end, a call */

/* ---- classes ---- */

struct expand_classes {
    size_t count;
    wm_slice names[];
};

static const char usual[] = "noprint,navbox,metadata,ambox,sistersitebox,mw-empty-elt,error,scribunto-error,navbox-styles,vertical-navbox";

/* The next name of a list, of which *at bytes are gone; empty at its end. */
static wm_slice next_name(wm_slice list, size_t *at)
{
    static const char between[] = ", ";
    while (*at < list.size && strchr(between, list.data[*at]))
        ++*at;
    size_t start = *at;
    while (*at < list.size && !strchr(between, list.data[*at]))
        ++*at;
    return wm_sub(list, start, *at);
}

static bool is_in(wm_slice list, wm_slice name)
{
    wm_slice other;
    for (size_t at = 0; (other = next_name(list, &at)).size;)
        if (wm_equal(other, name))
            return true;
    return false;
}

expand_classes *expand_classes_new(const char *keep, const char *drop)
{
    wm_slice kept = wm_str(keep ? keep : ""), lists[] = {wm_str(usual), wm_str(drop ? drop : "")}, name;
    size_t most = (lists[0].size + lists[1].size) / 2 + 1;
    expand_classes *classes = malloc(sizeof *classes + most * sizeof *classes->names);
    if (!classes)
        return NULL;
    classes->count = 0;
    for (size_t i = 0; i < 2; i++)
        for (size_t at = 0; (name = next_name(lists[i], &at)).size;)
            if (!is_in(kept, name))
                classes->names[classes->count++] = name;
    return classes;
}

static bool is_class(const expand_classes *classes, wm_slice name)
{
    for (size_t i = 0; i < classes->count; i++)
        if (wm_equal(classes->names[i], name))
            return true;
    return false;
}

/* Whether a style hides: display:none. */
static bool is_hidden(wm_slice attributes)
{
    for (size_t at = 0; (at = wm_find(attributes, WM_LIT("display"), at)) != WM_NONE;) {
        at += 7;
        size_t value = at;
        while (value < attributes.size && strchr(" :\t", attributes.data[value]))
            value++;
        if (value > at && attributes.size - value >= 4 && strncasecmp(attributes.data + value, "none", 4) == 0)
            return true;
    }
    return false;
}

/* Whether attributes have a class that is left out, or hide the element. *error: it is that of a message of an error. */
static bool is_dropped(const expand_classes *classes, wm_slice attributes, bool *error)
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
            wm_slice name = wm_sub(attributes, start, at);
            *error = wm_equal(name, WM_LIT("error")) || wm_equal(name, WM_LIT("scribunto-error"));
            if (is_class(classes, name))
                return true;
            while (quoted && at < attributes.size && isspace((unsigned char)attributes.data[at]))
                at++;
            if (at == start)
                at++;
        }
    }
    *error = false;
    return is_hidden(attributes);
}

/* ---- elements ---- */

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

/* Whether a tag has an id; `title="a&id=b"` is none. */
static bool has_id(wm_slice attributes)
{
    for (size_t at = 0; at < attributes.size;) {
        while (at < attributes.size && isspace((unsigned char)attributes.data[at]))
            at++;
        if (at + 3 <= attributes.size && wm_equal_nocase(wm_sub(attributes, at, at + 3), WM_LIT("id=")))
            return true;
        while (at < attributes.size && attributes.data[at] != '=' && !isspace((unsigned char)attributes.data[at]))
            at++;
        if (at == attributes.size || attributes.data[at] != '=')
            continue;
        char quote = ++at < attributes.size ? attributes.data[at] : ' ';
        bool quoted = quote == '"' || quote == '\'';
        const char *end = quoted ? memchr(attributes.data + at + 1, quote, attributes.size - at - 1) : NULL;
        at = quoted ? (end ? (size_t)(end - attributes.data) + 1 : attributes.size) : at;
        while (!quoted && at < attributes.size && !isspace((unsigned char)attributes.data[at]))
            at++;
    }
    return false;
}

/* Whether the <span> with these attributes, of which the text from at on is behind its tag, holds nothing or what is hidden, and no
 * link leads to it: data for programs, as those beside citations are. */
static bool is_empty_span(wm_slice attributes, wm_slice s, size_t at, bool *unclosed)
{
    if (has_id(attributes))
        return false;
    for (;;) {
        wm_slice rest = wm_sub(s, at, s.size);
        if (wm_starts_with(rest, WM_LIT("</span>")))
            return true;
        const char *gt = wm_starts_with(rest, WM_LIT("<span ")) ? memchr(rest.data, '>', rest.size) : NULL;
        if (!gt || gt[-1] == '/' || !is_hidden(wm_sub(rest, 0, (size_t)(gt - rest.data))))
            return false;
        at = element_end(s, WM_LIT("span"), (size_t)(gt - s.data) + 1);
        *unclosed = !at;
        if (!at)
            return false;
    }
}

/* Where what begins at at ends, if it is left out; else 0. */
static size_t dropped_end(const expand_classes *classes, wm_slice s, size_t at, bool *unclosed, bool *error)
{
    size_t past;
    static const char *const names[] = {"div", "span", "table", "strong", "small", "sup", "p", "ul", "ol", "li", "tr", "td", "th",
                                        "dl", "dd", "dt", "center", "big", "b", "i", "code", "cite", NULL};
    if (s.data[at] == '{') {
        if (at + 1 >= s.size || s.data[at + 1] != '|' || (at && s.data[at - 1] != '\n'))
            return 0;
        const char *newline = memchr(s.data + at, '\n', s.size - at);
        wm_slice attributes = wm_sub(s, at + 2, newline ? (size_t)(newline - s.data) : s.size);
        if (!is_dropped(classes, attributes, error))
            return 0;
        past = table_end(s, at);
        *unclosed = !past;
        return past;
    }
    size_t end = name_end(s, at + 1);
    if (!wm_is_one_of(wm_sub(s, at + 1, end), names))
        return 0;
    const char *gt = memchr(s.data + end, '>', s.size - end);
    wm_slice attributes = gt ? wm_sub(s, end, (size_t)(gt - s.data)) : wm_sub(s, end, end);
    if (!gt)
        return 0;
    bool empty = wm_equal(wm_sub(s, at + 1, end), WM_LIT("span")) && is_empty_span(attributes, s, (size_t)(gt - s.data) + 1, unclosed);
    if (!is_dropped(classes, attributes, error) && !empty)
        return 0;
    if (gt[-1] == '/')
        return (size_t)(gt - s.data) + 1;
    past = element_end(s, wm_sub(s, at + 1, end), (size_t)(gt - s.data) + 1);
    *unclosed = !past;
    return past;
}

/* ---- rows and cells ---- */

/* The end of the part of a table that begins at at, a line's start: of a row where the next begins, of a cell where the
 * next cell does. */
static size_t part_end(wm_slice s, size_t at, bool row)
{
    size_t depth = 0;
    while (at < s.size) {
        const char *newline = memchr(s.data + at, '\n', s.size - at);
        if (!newline)
            return s.size;
        at = (size_t)(newline - s.data) + 1;
        char c = at < s.size ? s.data[at] : ' ', next = at + 1 < s.size ? s.data[at + 1] : ' ';
        bool ends = c == '|' && next == '}';
        if (!depth && (ends || (c == '|' && (!row || next == '-')) || (c == '!' && !row)))
            return at;
        depth += c == '{' && next == '|';
        depth -= ends;
    }
    return s.size;
}

/* The attributes of a cell, which one | ends on its own line; empty when it has none. */
static wm_slice cell_attributes(wm_slice s, size_t at)
{
    const char *newline = memchr(s.data + at, '\n', s.size - at);
    wm_slice line = wm_sub(s, at, newline ? (size_t)(newline - s.data) : s.size);
    size_t bar = wm_find(line, WM_LIT("|"), 0);
    if (bar == WM_NONE || (bar + 1 < line.size && line.data[bar + 1] == '|'))
        return WM_LIT("");
    line.size = bar;
    return wm_find(line, WM_LIT("[["), 0) == WM_NONE ? line : WM_LIT("");
}

/* Where the row or cell of a table that begins at at ends, if it is left out; else 0. */
static size_t dropped_part_end(const expand_classes *classes, wm_slice s, size_t at, bool *error)
{
    bool row = s.data[at] == '|' && at + 1 < s.size && s.data[at + 1] == '-';
    wm_slice attributes;
    if (row) {
        const char *newline = memchr(s.data + at, '\n', s.size - at);
        attributes = wm_sub(s, at + 2, newline ? (size_t)(newline - s.data) : s.size);
    } else {
        attributes = cell_attributes(s, at + 1);
    }
    return attributes.size && is_dropped(classes, attributes, error) ? part_end(s, at, row) : 0;
}

/* How many tables are open behind the line that begins at at, of which depth are before. */
static size_t table_depth(wm_slice s, size_t at, size_t depth)
{
    while (at + 1 < s.size && (s.data[at] == ' ' || s.data[at] == ':'))
        at++;
    wm_slice two = wm_sub(s, at, at + 2 <= s.size ? at + 2 : s.size);
    return wm_equal(two, WM_LIT("{|")) ? depth + 1 : depth && wm_equal(two, WM_LIT("|}")) ? depth - 1 : depth;
}

/* ---- what is left out ---- */

/* Tells of an error that is left out: the call that gave it, and what it says without its tags. */
static void tell_error(wm_expander *x, wm_slice element)
{
    wm_slice call = wm_sub(x->source, x->where, x->source.size);
    size_t end = 0;
    while (end < call.size && !(end > 1 && strchr("|}\n", call.data[end])))
        end++;
    wm_buffer *b = expand_scratch(x);
    if (!b)
        return;
    wm_buffer_add_slice(b, wm_sub(call, 0, end));
    wm_buffer_add_str(b, "}}: ");
    for (size_t at = 0; at < element.size; at++) {
        const char *gt = element.data[at] == '<' ? memchr(element.data + at, '>', element.size - at) : NULL;
        if (gt)
            at = (size_t)(gt - element.data);
        else
            wm_buffer_add_char(b, element.data[at]);
    }
    expand_tell(x, "error", wm_buffer_slice(b));
    expand_scratch_done(x);
}

void expand_filter(wm_expander *x, wm_slice text, wm_buffer *out)
{
    size_t done = 0, searches = 0, depth = 0;
    for (size_t at = 0; at < text.size; at++) {
        bool line_start = at == 0 || text.data[at - 1] == '\n', unclosed = false, error = false;
        size_t end = 0;
        if (line_start && depth && (text.data[at] == '|' || text.data[at] == '!'))
            end = dropped_part_end(x->classes, text, at, &error);
        else if ((text.data[at] == '<' || text.data[at] == '{') && searches < MOST_SEARCHES)
            end = dropped_end(x->classes, text, at, &unclosed, &error);
        searches += unclosed; /* each costs the text's length */
        if (line_start && !end)
            depth = table_depth(text, at, depth);
        if (!end)
            continue;
        wm_buffer_add_slice(out, wm_sub(text, done, at));
        if (error)
            tell_error(x, wm_sub(text, at, end));
        else
            x->counts.dropped++;
        done = end;
        at = end - 1;
    }
    wm_buffer_add_slice(out, wm_sub(text, done, text.size));
}

/* ---- infoboxes ---- */

/* The end of the infobox that begins at at, written in tags; 0: none does. */
static size_t infobox_end(wm_slice s, size_t at, bool *unclosed)
{
    wm_slice here = wm_sub(s, at, s.size);
    const char *gt = here.size > 6 && wm_equal_nocase(wm_sub(here, 0, 6), WM_LIT("<table")) ? memchr(here.data, '>', here.size) : NULL;
    if (!gt || wm_find(wm_sub(here, 0, (size_t)(gt - here.data)), WM_LIT("infobox"), 0) == WM_NONE)
        return 0;
    size_t end = element_end(s, WM_LIT("table"), at + (size_t)(gt - here.data) + 1);
    *unclosed = !end;
    return end;
}

void expand_boxes(wm_slice text, wm_buffer *out)
{
    size_t done = 0, searches = 0;
    for (size_t at = 0; searches < MOST_SEARCHES && (at = wm_find(text, WM_LIT("<table"), at)) != WM_NONE; at++) {
        bool unclosed = false;
        size_t end = infobox_end(text, at, &unclosed);
        searches += unclosed;
        if (!end)
            continue;
        wm_buffer_add_slice(out, wm_sub(text, done, at));
        done = at;
        if (expand_infobox(wm_sub(text, at, end), out)) {
            done = end;
            at = end - 1;
            if (end < text.size && text.data[end] != '\n')
                wm_buffer_add_char(out, '\n');
        }
    }
    wm_buffer_add_slice(out, wm_sub(text, done, text.size));
}
