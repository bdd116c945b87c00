/* read_mixed.c - tables of HTML with Markdown between their tags.
 *
 * SPDX-License-Identifier: MIT
 *
 *     <table>
 *     <tr>
 *     <td>
 *
 *     a[^1]
 *
 *     </td>
 *     </tr>
 *     </table>
 *
 * is a block of HTML, a paragraph and another block of HTML to CommonMark. Here it is one table. A tag <table> that stands in
 * its block alone begins none: that is how tags of a wikitext are printed, each by itself.
 */
#include "markdown/read/read_private.h"

typedef struct beginning {
    cmark_node *block;
    bool own; /* a tag of the table follows in the block */
} beginning;

/* What a block has in user_data once it was looked at: where the table ends that begins in it, or itself. */
static cmark_node *end_of(cmark_node *block)
{
    return cmark_node_get_user_data(block);
}

static bool is_html(cmark_node *n)
{
    return cmark_node_get_type(n) == CMARK_NODE_HTML_BLOCK;
}

/* Whether a part of a table comes right behind the tag that begins at at. */
static bool is_followed(wm_slice s, size_t at)
{
    const char *end = memchr(s.data + at, '>', s.size - at);
    wm_slice rest = end ? wm_trim(wm_sub(s, (size_t)(end - s.data) + 1, s.size)) : wm_slice_of(NULL, 0);
    return rest.size > 2 && rest.data[0] == '<' && ((rest.data[1] | 0x20) == 't' || (rest.data[1] | 0x20) == 'c');
}

/* The next <table or </table of a block from *at on; 0: there is none, else the sign of its kind. */
static int next_table(wm_slice s, size_t *at)
{
    for (; *at < s.size; ++*at) {
        const char *p = memchr(s.data + *at, '<', s.size - *at);
        if (!p)
            break;
        *at = (size_t)(p - s.data);
        bool closing = *at + 1 < s.size && s.data[*at + 1] == '/';
        size_t name = *at + 1 + closing, end = name + 5;
        if (end < s.size && wm_equal_nocase(wm_sub(s, name, end), WM_LIT("table")) && md_is_in(" \t\n/>", s.data[end]))
            return closing ? -1 : 1;
    }
    return 0;
}

/* Takes the tables that begin and end in a block; of those that are open then, *count stand in open. */
static bool look_at(reader *r, cmark_node *block, size_t *count)
{
    wm_slice s = wm_str(cmark_node_get_literal(block));
    size_t at = 0;
    cmark_node_set_user_data(block, block);
    for (int kind; (kind = next_table(s, &at)); at++) {
        beginning *open = r->html.beginnings;
        if (kind > 0) {
            if (!read_grow(r, &r->html.beginnings, &r->html.beginning_capacity, *count + 1, sizeof *open))
                return false;
            r->html.beginnings[(*count)++] = (beginning){.block = block, .own = is_followed(s, at)};
        } else if (*count) {
            --*count;
            if (open[*count].own && open[*count].block != block)
                cmark_node_set_user_data(open[*count].block, block);
        }
    }
    return true;
}

cmark_node *read_mixed_end(reader *r, cmark_node *first)
{
    size_t count = 0, at = 0;
    if (r->html.mixed || (!end_of(first) && !next_table(wm_str(cmark_node_get_literal(first)), &at)))
        return first;
    for (cmark_node *n = end_of(first) ? NULL : first; n; n = cmark_node_next(n))
        if (is_html(n) && !look_at(r, n, &count))
            return first;
    cmark_node *end = first;
    while (end_of(end) != end) /* where one ends the next may begin */
        end = end_of(end);
    return end;
}

void read_mixed(reader *r, cmark_node *first, cmark_node *end)
{
    size_t tags = r->html.tag_count;
    wm_span span = {0};
    uint32_t line = 0;
    for (cmark_node *n = first; read_goes_on(r, 1); n = cmark_node_next(n)) {
        if (is_html(n)) {
            read_tag_html(r, read_html_of(r, n));
            span.start = span.end ? span.start : r->span.start;
            span.end = r->span.end;
            line = line ? line : r->line;
        } else {
            read_tag_block(r, n);
        }
        if (n == end)
            break;
    }
    r->span = span;
    r->line = line;
    r->html.mixed = true;
    read_tagged(r, tags);
    r->html.mixed = false;
}
