/* read_definitions.c - definitions of links, "[label]: address", that no link uses.
 *
 * SPDX-License-Identifier: MIT
 *
 * cmark-gfm takes definitions out of the text and tells nobody. So lines that look like one are gathered first; those
 * that turn out to stand in some block strike themselves out; of the others it is told when no link has their address.
 */
#include <stdlib.h>

#include "markdown/read/read_private.h"

/* Where the label of a definition begins in a line, behind the marks of containers, and where its address does;
 * false when the line is none. */
static bool find_parts(wm_slice line, size_t *label, size_t *address)
{
    size_t i = 0;
    while (i < line.size && strchr(" \t>-*+.)0123456789", line.data[i]) && line.data[i])
        i++;
    if (i + 1 >= line.size || line.data[i] != '[' || line.data[i + 1] == '^')
        return false;
    size_t end = wm_find(line, WM_LIT("]:"), i);
    if (end == WM_NONE)
        return false;
    *label = i;
    *address = end + 2;
    return true;
}

static wm_slice line_of(const reader *r, size_t line)
{
    return wm_sub(r->source, r->prepared.lines[line - 1], r->prepared.lines[line]);
}

void read_find_definitions(reader *r)
{
    read_definitions *d = &r->prepared.links;
    size_t label, address;
    d->count = d->url_count = 0;
    if (wm_find(r->source, WM_LIT("]:"), 0) == WM_NONE)
        return;
    for (size_t line = 1; line < r->prepared.line_count; line++) {
        if (!find_parts(line_of(r, line), &label, &address))
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
    size_t low = 0, high = d->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if ((d->lines[middle] & ~READ_STRUCK) < line)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
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
    /* Definitions stand at a paragraph's beginning. */
    if (cmark_node_get_type(block) == CMARK_NODE_PARAGRAPH) {
        size_t lines = (size_t)(last - first) + 1, left = count_lines(block);
        first += lines > left ? (int)(lines - left) : 0;
    }
    for (; i < d->count && (d->lines[i] & ~READ_STRUCK) <= (uint32_t)last; i++)
        if (d->lines[i] >= (uint32_t)first)
            d->lines[i] |= READ_STRUCK;
}

/* A URL is an address without its escapes. */
static uint64_t hash_of(reader *r, wm_slice s)
{
    read_clear(r, &r->number);
    for (size_t i = 0; i < s.size; i++) {
        char next = i + 1 < s.size ? s.data[i + 1] : 'a';
        bool escape = s.data[i] == '\\' && strchr("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", next) && next;
        i += escape;
        wm_buffer_add_char(&r->number, s.data[i]);
    }
    read_clear(r, &r->scratch);
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

/* The address may stand on the next line. */
static wm_slice address_of(const reader *r, uint32_t line, size_t at)
{
    wm_slice s = wm_trim(wm_sub(line_of(r, line), at, line_of(r, line).size));
    if (!s.size && line + 1 < r->prepared.line_count)
        s = wm_trim(line_of(r, line + 1));
    bool angle = s.size && s.data[0] == '<';
    size_t end = angle;
    while (end < s.size && (angle ? s.data[end] != '>' : !read_is_space(s.data[end])))
        end++;
    return wm_sub(s, angle, end);
}

void read_finish_definitions(reader *r)
{
    read_definitions *d = &r->prepared.links;
    if (d->url_count)
        qsort(d->urls, d->url_count, sizeof *d->urls, by_value);
    for (size_t i = 0; i < d->count && !r->failed; i++) {
        size_t label = 0, address = 0;
        if ((d->lines[i] & READ_STRUCK) || !find_parts(line_of(r, d->lines[i]), &label, &address))
            continue;
        uint64_t hash = hash_of(r, address_of(r, d->lines[i], address));
        if (!d->url_count || !bsearch(&hash, d->urls, d->url_count, sizeof hash, by_value)) {
            wm_slice name = wm_sub(line_of(r, d->lines[i]), label, address - 1);
            read_warn(r, d->lines[i], "no link uses the definition of %.*s: it is left out", WM_ARG(name));
        }
    }
}
