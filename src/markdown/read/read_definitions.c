/* read_definitions.c - definitions of links, "[label]: address", that no link uses.
 *
 * SPDX-License-Identifier: MIT
 *
 * cmark-gfm takes definitions out of the text and tells nobody. So lines that look like one are gathered first; those
 * that turn out to stand in some block strike themselves out; of the others it is told when no link has their address.
 */
#include <stdlib.h>

#include "markdown/read/read_private.h"

/* A definition in the source: [label] at [start, end), the address behind the colon. */
typedef struct parts {
    size_t start, end, address;
} parts;

/* Where the label ends that begins at at: behind its "]"; WM_NONE when it is none. It may be of several lines. */
static size_t find_label_end(wm_slice s, size_t at)
{
    enum { LONGEST = 1000 }; /* CommonMark's own limit */
    size_t limit = s.size - at > LONGEST ? at + LONGEST : s.size;
    bool blank = false;
    for (size_t i = at + 1; i < limit && s.data[i] != '['; i++) {
        if (s.data[i] == ']')
            return i + 1;
        if (s.data[i] == '\n' && blank)
            return WM_NONE; /* the paragraph's end */
        blank = s.data[i] == '\n' || (blank && read_is_space(s.data[i]));
        i += s.data[i] == '\\';
    }
    return WM_NONE;
}

/* The definition that begins in a line, behind the marks of containers; false when none does. */
static bool find_parts(const reader *r, size_t line, parts *p)
{
    wm_slice s = r->source;
    size_t i = r->prepared.lines[line - 1], end = r->prepared.lines[line];
    while (i < end && md_is_in(" \t>-*+.)0123456789", s.data[i]))
        i++;
    if (i == end || s.data[i] != '[' || read_note_label(s, i))
        return false;
    *p = (parts){.start = i, .end = find_label_end(s, i)};
    if (p->end == WM_NONE || p->end == s.size || s.data[p->end] != ':')
        return false;
    p->address = p->end + 1;
    return true;
}

void read_find_definitions(reader *r)
{
    read_definitions *d = &r->prepared.links;
    parts p;
    d->count = d->url_count = 0;
    if (wm_find(r->source, WM_LIT("]:"), 0) == WM_NONE)
        return;
    for (size_t line = 1; line < r->prepared.line_count; line++) {
        if (!find_parts(r, line, &p))
            continue;
        if (!read_grow(r, &d->lines, &d->capacity, d->count + 1, sizeof *d->lines))
            return;
        d->lines[d->count++] = (uint32_t)line;
    }
}

/* Lines of a paragraph as cmark-gfm left them. A code span or a tag over several counts as one, so there may be more. */
static size_t count_lines(cmark_node *paragraph)
{
    size_t lines = 1;
    for (cmark_node *n = cmark_node_first_child(paragraph); n;) {
        lines += cmark_node_get_type(n) == CMARK_NODE_SOFTBREAK || cmark_node_get_type(n) == CMARK_NODE_LINEBREAK;
        cmark_node *next = cmark_node_first_child(n);
        while (!next && n != paragraph) {
            next = cmark_node_next(n);
            if (!next)
                n = cmark_node_parent(n);
        }
        n = next;
    }
    return lines;
}

/* The first of the lines from this one on. */
static size_t lower_bound(const read_definitions *d, uint32_t line)
{
    size_t i;
    WM_SEARCH(i, 0, d->count, (d->lines[i] & ~READ_STRUCK) < line);
    return i;
}

int read_text_line(cmark_node *block)
{
    int first = cmark_node_get_start_line(block), last = cmark_node_get_end_line(block);
    bool heading = cmark_node_get_type(block) == CMARK_NODE_HEADING;
    if (last <= first || (!heading && cmark_node_get_type(block) != CMARK_NODE_PARAGRAPH))
        return first;
    /* The line of = or - below a heading is no text. */
    size_t lines = (size_t)(last - first) + 1, left = count_lines(block) + heading;
    return first + (lines > left ? (int)(lines - left) : 0);
}

void read_strike_links(reader *r, cmark_node *block)
{
    read_definitions *d = &r->prepared.links;
    int first = cmark_node_get_start_line(block), last = cmark_node_get_end_line(block);
    if (!d->count || first < 1 || last < first)
        return;
    size_t i = lower_bound(d, (uint32_t)first);
    if (i == d->count || (d->lines[i] & ~READ_STRUCK) > (uint32_t)last)
        return;
    first = read_text_line(block);
    for (; i < d->count && (d->lines[i] & ~READ_STRUCK) <= (uint32_t)last; i++)
        if (d->lines[i] >= (uint32_t)first)
            d->lines[i] |= READ_STRUCK;
}

/* A URL is an address without its escapes. */
static uint64_t hash_of(reader *r, wm_slice s)
{
    wm_buffer_begin(&r->number, &r->failed);
    for (size_t i = 0; i < s.size; i++) {
        char next = i + 1 < s.size ? s.data[i + 1] : '\0';
        bool escape = s.data[i] == '\\' && md_is_in("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", next);
        i += escape;
        wm_buffer_add_char(&r->number, s.data[i]);
    }
    wm_buffer_begin(&r->scratch, &r->failed);
    read_decode(r, wm_buffer_slice(&r->number), &r->scratch);
    return wm_hash(wm_buffer_slice(&r->scratch));
}

void read_note_url(reader *r, wm_slice url)
{
    read_definitions *d = &r->prepared.links;
    if (d->count && read_grow(r, &d->urls, &d->url_capacity, d->url_count + 1, sizeof *d->urls))
        d->urls[d->url_count++] = wm_hash(url);
}

static int by_value(const void *a, const void *b)
{
    uint64_t x, y;
    memcpy(&x, a, sizeof x);
    memcpy(&y, b, sizeof y);
    return x < y ? -1 : x > y;
}

/* The address at at; it may stand on the next line. */
static wm_slice address_of(const reader *r, size_t at)
{
    wm_slice s = r->source;
    size_t end_of_line = wm_find(s, WM_LIT("\n"), at);
    wm_slice line = wm_trim(wm_sub(s, at, end_of_line == WM_NONE ? s.size : end_of_line));
    if (!line.size && end_of_line != WM_NONE) {
        size_t next = wm_find(s, WM_LIT("\n"), end_of_line + 1);
        line = wm_trim(wm_sub(s, end_of_line + 1, next == WM_NONE ? s.size : next));
    }
    s = line;
    bool angle = s.size && s.data[0] == '<';
    size_t end = angle;
    while (end < s.size && (angle ? s.data[end] != '>' : !read_is_space(s.data[end])))
        end++;
    return wm_sub(s, angle, end);
}

static void warn_unused(reader *r, uint32_t line, const parts *p)
{
    wm_buffer_begin(&r->scratch, &r->failed);
    for (size_t i = p->start; i < p->end; i++)
        wm_buffer_add_char(&r->scratch, r->source.data[i] == '\n' ? ' ' : r->source.data[i]);
    read_warn(r, line, "no link uses the definition of %.*s: it is left out", WM_ARG(wm_buffer_slice(&r->scratch)));
}

void read_finish_definitions(reader *r)
{
    read_definitions *d = &r->prepared.links;
    if (d->url_count)
        qsort(d->urls, d->url_count, sizeof *d->urls, by_value);
    for (size_t i = 0; i < d->count && !r->failed; i++) {
        parts p;
        if ((d->lines[i] & READ_STRUCK) || !find_parts(r, d->lines[i], &p))
            continue;
        uint64_t hash = hash_of(r, address_of(r, p.address));
        if (!d->url_count || !bsearch(&hash, d->urls, d->url_count, sizeof hash, by_value))
            warn_unused(r, d->lines[i], &p);
    }
}
