/* parse_lists.c - lines that begin with * # : ;
 *
 * SPDX-License-Identifier: MIT
 *
 * The open levels are the FRAME_LISTs on top; a ; counts as : when lines are
 * compared, but not the other way round, as in MediaWiki's BlockLevelPass.
 */
#include "wikitext/parse/parse_private.h"

static bool is_list_char(char c)
{
    return c == '*' || c == '#' || c == ':' || c == ';';
}

static size_t open_levels(const blocks *b)
{
    size_t n = 0;
    while (n < b->count && b->parser->frames[b->base + b->count - 1 - n].kind == FRAME_LIST)
        n++;
    return n;
}

static frame *level(const blocks *b, size_t levels, size_t i)
{
    return &b->parser->frames[b->base + b->count - levels + i];
}

static wm_node_type item_type(char c)
{
    return c == ';' ? WM_NODE_TERM : c == ':' ? WM_NODE_DESCRIPTION : WM_NODE_ITEM;
}

static void next_item(blocks *b, char c, size_t at)
{
    parse_close_paragraph(b);
    frame *f = parse_top_frame(b);
    uint32_t start = source_start(b->r, at);
    wm_node *list = f->node->parent;
    if (f->node->last && f->node->span.end < f->node->last->span.end)
        f->node->span.end = f->node->last->span.end;
    wm_node *n = wm_node_new(b->parser->doc, item_type(c), start, start);
    if (!n)
        return;
    wm_node_append(list, n);
    f->node = n;
}

static void open_level(blocks *b, char c, size_t at)
{
    parse_close_paragraph(b);
    uint32_t start = source_start(b->r, at);
    wm_node *parent = parse_container(b);
    wm_node *list = wm_node_new(b->parser->doc, WM_NODE_LIST, start, start);
    wm_node *n = wm_node_new(b->parser->doc, item_type(c), start, start);
    if (!list || !n)
        return;
    list->u.list.kind = c == '*' ? WM_LIST_BULLET : c == '#' ? WM_LIST_ORDERED : WM_LIST_DEFINITION;
    wm_node_append(parent, list);
    wm_node_append(list, n);
    if (parse_push_frame(b, FRAME_LIST, n))
        parse_top_frame(b)->mark = c == ';' ? ':' : c;
}

/* A colon in a link, in a pair of tags or in an address does not divide term and description. Steps over such
 * a thing at at. Returns the position after it, or at. */
static size_t step_over(blocks *b, size_t at, size_t to, size_t *link_index, size_t *tag_index, size_t *nesting)
{
    run *r = b->r;
    while (*link_index < r->link_count && r->links[*link_index].start < at)
        ++*link_index;
    if (*link_index < r->link_count && r->links[*link_index].start == at)
        return r->links[*link_index].end;
    while (*tag_index < r->tag_count && r->tags[*tag_index].start < at)
        ++*tag_index;
    if (*tag_index < r->tag_count && r->tags[*tag_index].start == at) {
        const tag *t = &r->tags[*tag_index];
        if (t->closing)
            *nesting -= *nesting > 0;
        else if (!t->empty && t->cls != TAG_BREAK && t->cls != TAG_RULE)
            ++*nesting;
        return t->end;
    }
    size_t url, label, no_close = 0;
    if (r->text.data[at] == '[') {
        size_t end = parse_match_external(r, at, to, to, *link_index, &url, &label, &no_close);
        return end ? end : at;
    }
    return at;
}

/* The colon between term and description of "; t : d", or WM_NONE. */
static size_t find_colon(blocks *b, size_t from, size_t to)
{
    wm_slice text = b->r->text;
    size_t link_index = parse_first_link(b->r, from), tag_index = parse_first_tag(b->r, from), nesting = 0;
    if (!memchr(text.data + from, ':', to - from))
        return WM_NONE;
    size_t quote_index = b->parser->quotes_used, quote_end = quote_index + parse_find_quotes(b->parser, b->r, from, to, quote_index);
    bool bold = false, italic = false;
    for (size_t at = from; at < to;) {
        char c = text.data[at];
        size_t next = c == '[' || c == '<' ? step_over(b, at, to, &link_index, &tag_index, &nesting) : at;
        if (next > at) {
            at = next;
            continue;
        }
        if (c == '\'' && quote_index < quote_end && at == b->parser->quotes[quote_index].at) {
            const quote *q = &b->parser->quotes[quote_index++];
            bold ^= q->marks != 2;
            italic ^= q->marks != 3;
            at += q->size;
            continue;
        }
        if (c == ':' && nesting == 0 && !bold && !italic) {
            size_t start, end = wt_match_bare_url(text, from, at, to, &start);
            if (!end)
                return at;
            at = end;
            continue;
        }
        if (c == '-' && at + 1 < to && text.data[at + 1] == '{') {
            size_t close = wm_find(wm_sub(text, 0, to), WM_LIT("}-"), at);
            if (close != WM_NONE) {
                at = close + 2;
                continue;
            }
        }
        at++;
    }
    return WM_NONE;
}

/* The HTML lists and quotes that open in an item end with its line. */
static void part_content(blocks *b, size_t from, size_t to)
{
    size_t levels = b->count;
    parse_line_content(b, from, to, true);
    while (b->count > levels)
        parse_pop_frame(b);
    parse_close_paragraph(b);
}

/* "; t : d": the term, which is the open item, ends at its colon. Returns where the rest begins. */
static size_t take_term(blocks *b, size_t from, size_t to)
{
    size_t colon = find_colon(b, from, to);
    if (colon == WM_NONE)
        return from;
    part_content(b, from, colon);
    next_item(b, ':', colon);
    return colon + 1;
}

bool parse_list_line(blocks *b, size_t from, size_t to)
{
    const char *s = b->r->text.data;
    size_t prefix = 0;
    size_t levels = open_levels(b), common = 0;
    while (from + prefix < to && is_list_char(s[from + prefix]) && b->count - levels + prefix <= MAX_NESTING)
        prefix++;
    if (!prefix)
        return false;
    parse_close_paragraph(b);
    bool same = levels == prefix;
    for (size_t i = 0; same && i < prefix; i++)
        same = level(b, levels, i)->mark == (s[from + i] == ';' ? ':' : s[from + i]);
    size_t content = from + prefix;
    if (same) {
        next_item(b, s[content - 1], from);
        if (s[content - 1] == ';')
            content = take_term(b, content, to);
    } else {
        while (common < levels && common < prefix && level(b, levels, common)->mark == s[from + common])
            common++;
        while (levels > common) {
            parse_pop_frame(b);
            levels--;
        }
        if (prefix <= common && common > 0) {
            next_item(b, s[from + common - 1], from);
            if (s[from + common - 1] == ';')
                content = take_term(b, content, to);
        }
        for (; common < prefix; common++) { /* MediaWiki divides at each level: ;*a:b is ;a and :*b */
            open_level(b, s[from + common], content > from + prefix ? content : from + common);
            if (s[from + common] == ';')
                content = take_term(b, content, to);
        }
    }
    part_content(b, content, to);
    return true;
}
