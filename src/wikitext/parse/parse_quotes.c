/* parse_quotes.c - apostrophes, balanced line by line as MediaWiki's doQuotes does.
 *
 * SPDX-License-Identifier: MIT
 */
#include "wikitext/parse/parse_private.h"

size_t parse_first_link(run *r, size_t at)
{
    size_t i;
    PARSE_SEARCH_ON(i, r->link_cursor, r->link_count, r->links[i].start < at);
    return i;
}

size_t parse_first_tag(run *r, size_t at)
{
    size_t i;
    PARSE_SEARCH_ON(i, r->tag_cursor, r->tag_count, r->tags[i].start < at);
    return i;
}

/* The next '' at or after at that stands in no tag and no link. */
static size_t next_pair(const run *r, size_t at, size_t to, size_t *link_index, size_t *tag_index)
{
    const char *s = r->text.data;
    while (at + 1 < to) {
        const char *p = memchr(s + at, '\'', to - at - 1);
        if (!p)
            return to;
        at = (size_t)(p - s);
        if (s[at + 1] != '\'') {
            at++;
            continue;
        }
        size_t skip = 0;
        for (; *link_index < r->link_count && r->links[*link_index].start <= at; ++*link_index)
            if (r->links[*link_index].end > at && r->links[*link_index].end > skip)
                skip = r->links[*link_index].end;
        for (; *tag_index < r->tag_count && r->tags[*tag_index].start <= at; ++*tag_index)
            if (r->tags[*tag_index].end > at && r->tags[*tag_index].end > skip)
                skip = r->tags[*tag_index].end;
        if (!skip)
            return at;
        at = skip;
    }
    return to;
}

/* With both bold and italic odd, one ''' becomes ' and '': the first after a word
 * of one letter, else after a longer one, else after a space. */
static void balance(const run *r, quote *q, size_t count, size_t from)
{
    size_t bold = 0, italic = 0;
    for (size_t i = 0; i < count; i++) {
        bold += q[i].marks != 2;
        italic += q[i].marks != 3;
    }
    if (bold % 2 == 0 || italic % 2 == 0)
        return;
    size_t single = count, multi = count, space = count;
    for (size_t i = 0; i < count; i++) {
        if (q[i].marks != 3)
            continue;
        size_t floor = i ? q[i - 1].at + q[i - 1].size : from, at = q[i].at + q[i].literal;
        char x1 = at > floor ? r->text.data[at - 1] : '\0', x2 = at > floor + 1 ? r->text.data[at - 2] : '\0';
        if (x1 == ' ') {
            space = space == count ? i : space;
        } else if (x2 == ' ') {
            single = i;
            break;
        } else {
            multi = multi == count ? i : multi;
        }
    }
    size_t chosen = single < count ? single : multi < count ? multi : space;
    if (chosen < count) {
        q[chosen].marks = 2;
        q[chosen].literal++;
    }
}

size_t parse_find_quotes(wm_parser *parser, run *r, size_t from, size_t to, size_t base)
{
    size_t link_index = 0, tag_index = 0, count = 0;
    bool indexed = false;
    for (size_t at = from; at + 1 < to;) {
        if (!indexed) {
            const char *p = memchr(r->text.data + at, '\'', to - at - 1);
            if (!p)
                break;
            link_index = parse_first_link(r, from);
            tag_index = parse_first_tag(r, from);
            indexed = true;
        }
        at = next_pair(r, at, to, &link_index, &tag_index);
        if (at >= to)
            break;
        size_t n = 2;
        while (at + n < to && r->text.data[at + n] == '\'')
            n++;
        if (!parse_grow(parser, &parser->quotes, &parser->quote_capacity, base + count + 1, sizeof *parser->quotes))
            return 0;
        quote *q = &parser->quotes[base + count++];
        q->at = (uint32_t)at;
        q->size = (uint32_t)n;
        q->marks = n == 2 ? 2 : n == 3 || n == 4 ? 3 : 5;
        q->literal = (uint32_t)n - q->marks;
        at += n;
    }
    if (count)
        balance(r, parser->quotes + base, count, from);
    return count;
}
