/* parse_tags.c - block tags: which are open, which ends of them end nothing, what they make.
 *
 * SPDX-License-Identifier: MIT
 *
 * The open tags of a run are a stack; each knows the one of its name below it. A tag that ends takes those above it
 * along, as with an HTML parser, and a cell or a table, be it of wikitext or of tags, lets nothing end that was begun outside.
 */
#include "wikitext/parse/parse_private.h"

struct open_tag {
    uint8_t name;
    uint32_t below; /* the place of the next one below with this name, from 1; 0: there is none */
};

static void open_tag(blocks *b, const tag *t)
{
    wm_parser *p = b->parser;
    if (!parse_grow(p, &p->open_tags, &p->open_tag_capacity, p->open_tags_used + 1, sizeof *p->open_tags))
        return;
    p->open_tags[p->open_tags_used++] = (struct open_tag){t->name, b->last_tag[t->name]};
    b->last_tag[t->name] = (uint32_t)p->open_tags_used;
}

void parse_end_tags(blocks *b, size_t floor)
{
    wm_parser *p = b->parser;
    while (p->open_tags_used > floor) {
        const struct open_tag *open = &p->open_tags[--p->open_tags_used];
        b->last_tag[open->name] = open->below;
    }
}

bool parse_in_html_table(const blocks *b)
{
    return b->last_tag[b->parser->names.table] > b->tag_floor;
}

static uint32_t later(uint32_t a, uint32_t b)
{
    return a > b ? a : b;
}

/* The place from which on a tag can end: behind the cell, caption or table that is open. */
static uint32_t scope_of(const blocks *b, uint8_t name)
{
    const uint32_t *last = b->last_tag;
    uint8_t table = b->parser->names.table, caption = b->parser->names.caption, tr = b->parser->names.tr;
    uint8_t td = b->parser->names.td, th = b->parser->names.th;
    if (name == table)
        return b->tag_floor;
    uint32_t floor = later(b->tag_floor, last[table]);
    /* Outside of a table <caption> and <td> are nothing, and so end nothing. */
    if (name == tr || name == td || name == th || name == caption || !parse_in_html_table(b))
        return floor;
    return later(later(floor, last[caption]), later(last[td], last[th]));
}

static bool is_stray(const blocks *b, const tag *t)
{
    return b->last_tag[t->name] <= scope_of(b, t->name);
}

static void close_tag(blocks *b, const tag *t)
{
    if (b->last_tag[t->name] > b->tag_floor)
        parse_end_tags(b, b->last_tag[t->name] - 1);
}

/* ---- frames ---- */

/* The nearest frame of the kind that a closing tag can reach, or NULL. */
static frame *find_frame(blocks *b, frame_kind kind)
{
    for (size_t i = b->count; i-- > 1;) {
        frame *f = &b->parser->frames[b->base + i];
        if (f->kind == kind)
            return f;
        if (f->kind == FRAME_CELL || f->kind == FRAME_CAPTION || f->kind == FRAME_TABLE || f->kind == FRAME_LIST)
            return NULL;
    }
    return NULL;
}

static void pop_through(blocks *b, const frame *f)
{
    size_t index = (size_t)(f - b->parser->frames) - b->base;
    while (b->count > index)
        parse_pop_frame(b);
}

/* ---- block tags in a line ---- */

static void add_html_block(blocks *b, const tag *t)
{
    parse_close_paragraph(b);
    wm_node *n = parse_add_block(b, WM_NODE_HTML_BLOCK, t->start, t->end);
    if (n)
        parse_fill_tag(b->parser, b->r, n, t->start, t->end);
    if (t->closing)
        close_tag(b, t);
    else
        open_tag(b, t);
}

/* <pre> that nothing closes: an extension's tag no more, and code to the end. */
static bool opens_pre(const blocks *b, const tag *t)
{
    return !t->closing && t->name == b->parser->names.pre && !b->in_pre;
}

static void open_pre(blocks *b, const tag *t)
{
    parse_close_paragraph(b);
    b->pre = parse_add_block(b, WM_NODE_INDENT_PRE, t->start, t->end);
    b->in_pre = b->pre != NULL;
}

static void take_list_tag(blocks *b, const tag *t)
{
    parse_close_paragraph(b);
    if (t->closing) {
        frame *f = find_frame(b, FRAME_HTML_LIST);
        if (!f)
            return;
        f->node->span.end = source_end(b->r, t->end);
        wm_node *list = f->node;
        pop_through(b, f);
        list->span.end = source_end(b->r, t->end);
        return;
    }
    if (b->count >= MAX_NESTING) {
        add_html_block(b, t);
        return;
    }
    wm_node *n = parse_add_block(b, WM_NODE_LIST, t->start, t->end);
    if (!n)
        return;
    n->u.list.kind = (b->r->text.data[t->start + 1] | 0x20) == 'o' ? WM_LIST_ORDERED : WM_LIST_BULLET;
    n->u.list.html = true;
    parse_push_frame(b, FRAME_HTML_LIST, n);
}

static void take_item_tag(blocks *b, const tag *t)
{
    frame *list = find_frame(b, FRAME_HTML_LIST);
    if (!list && !t->closing) {
        add_html_block(b, t);
        return;
    }
    parse_close_paragraph(b);
    if (!list)
        return;
    size_t index = (size_t)(list - b->parser->frames) - b->base;
    while (b->count > index + 1)
        parse_pop_frame(b);
    if (t->closing)
        return;
    wm_node *n = wm_node_new(b->parser->doc, WM_NODE_ITEM, source_start(b->r, t->start), source_end(b->r, t->end));
    if (!n)
        return;
    wm_node_append(parse_top_frame(b)->node, n);
    parse_push_frame(b, FRAME_HTML_ITEM, n);
}

static void take_quote_tag(blocks *b, const tag *t)
{
    parse_close_paragraph(b);
    if (t->closing) {
        frame *f = find_frame(b, FRAME_QUOTE);
        if (!f) {
            return;
        }
        wm_node *n = f->node;
        pop_through(b, f);
        n->span.end = source_end(b->r, t->end);
        return;
    }
    if (b->count >= MAX_NESTING) {
        add_html_block(b, t);
        return;
    }
    wm_node *n = parse_add_block(b, WM_NODE_BLOCKQUOTE, t->start, t->end);
    if (n)
        parse_push_frame(b, FRAME_QUOTE, n);
}

void parse_take_tag(blocks *b, const tag *t)
{
    switch ((tag_class)t->cls) {
    case TAG_PARAGRAPH:
        parse_close_paragraph(b);
        break;
    case TAG_RULE:
        parse_close_paragraph(b);
        parse_add_block(b, WM_NODE_RULE, t->start, t->end);
        break;
    case TAG_LIST:
        take_list_tag(b, t);
        break;
    case TAG_ITEM:
        take_item_tag(b, t);
        break;
    case TAG_BLOCKQUOTE:
        take_quote_tag(b, t);
        break;
    default:
        if (opens_pre(b, t))
            open_pre(b, t);
        else if (!parse_table_tag(b, t))
            add_html_block(b, t);
    }
}

static bool is_cell_tag(const blocks *b, const tag *t)
{
    return t->name == b->parser->names.td || t->name == b->parser->names.th || t->name == b->parser->names.tr;
}

/* Whether a tag parts the line. Ends that end nothing print nothing; between the cells of a table only rows and cells count. */
bool parse_parts_line(blocks *b, tag *t)
{
    if (t->cls < TAG_BLOCK || t->cls > TAG_BLOCKQUOTE)
        return false;
    bool of_table = is_cell_tag(b, t) && b->tables && !parse_in_html_table(b);
    bool gap = parse_in_table_gap(b) && !of_table;
    t->stray = t->cls == TAG_BLOCK && t->closing && !of_table && is_stray(b, t);
    if (gap && t->cls == TAG_BLOCK && !t->closing)
        open_tag(b, t);
    else if (gap && t->cls == TAG_BLOCK && !t->stray)
        close_tag(b, t);
    return !gap && !t->stray;
}
