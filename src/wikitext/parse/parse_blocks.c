/* parse_blocks.c - a run's text by lines: headings, rules, paragraphs, block tags.
 *
 * SPDX-License-Identifier: MIT
 *
 * A line ends at a newline that stands in no link and no tag. What MediaWiki's
 * BlockLevelPass decides by the HTML of a line (whether it opens or closes a
 * block) is decided here by the tags in it.
 */
#include "wikitext/parse/parse_private.h"

/* ---- frames ---- */

frame *parse_top_frame(blocks *b)
{
    return &b->parser->frames[b->base + b->count - 1];
}

bool parse_push_frame(blocks *b, frame_kind kind, wm_node *node)
{
    wm_parser *p = b->parser;
    if (!parse_grow(p, &p->frames, &p->frame_capacity, b->base + b->count + 1, sizeof *p->frames))
        return false;
    b->count++;
    p->frames_used = b->base + b->count;
    frame *f = parse_top_frame(b);
    memset(f, 0, sizeof *f);
    f->kind = kind;
    f->node = node;
    f->tag_floor = b->tag_floor;
    if (kind == FRAME_TABLE || kind == FRAME_CELL || kind == FRAME_CAPTION)
        b->tag_floor = (uint32_t)p->open_tags_used;
    if (kind == FRAME_QUOTE)
        b->quotes++;
    return true;
}

void parse_pop_frame(blocks *b)
{
    parse_close_paragraph(b);
    frame f = *parse_top_frame(b);
    cover_children(f.node);
    if (f.kind == FRAME_LIST || f.kind == FRAME_INDENT)
        cover_children(f.node->parent);
    if (f.kind == FRAME_QUOTE)
        b->quotes--;
    if (f.kind == FRAME_TABLE || f.kind == FRAME_CELL || f.kind == FRAME_CAPTION)
        parse_end_tags(b, b->tag_floor);
    b->tag_floor = f.tag_floor;
    b->count--;
    b->parser->frames_used = b->base + b->count;
}

/* Where blocks go now. Text directly in <ul> begins an item. */
wm_node *parse_container(blocks *b)
{
    frame *f = parse_top_frame(b);
    if (f->kind == FRAME_HTML_LIST) {
        uint32_t at = f->node->last ? f->node->last->span.end : f->node->span.end;
        wm_node *n = wm_node_new(b->parser->doc, WM_NODE_ITEM, at, at);
        if (!n)
            return f->node;
        wm_node_append(f->node, n);
        parse_push_frame(b, FRAME_HTML_ITEM, n);
        return n;
    }
    return f->node;
}

wm_node *parse_add_block(blocks *b, wm_node_type type, size_t from, size_t to)
{
    wm_node *parent = parse_container(b);
    wm_node *n = wm_node_new(b->parser->doc, type, source_start(b->r, from), source_end(b->r, to));
    if (!n)
        return NULL;
    if (n->span.end < n->span.start)
        n->span.end = n->span.start;
    wm_node_append(parent, n);
    return n;
}

void parse_close_lists(blocks *b)
{
    while (b->count > 1 && parse_top_frame(b)->kind == FRAME_LIST)
        parse_pop_frame(b);
}

/* ---- paragraphs ---- */

void parse_close_paragraph(blocks *b)
{
    if (b->paragraph) {
        parse_end_inlines(b->parser, b->r, b->inlines, b->done);
        cover_children(b->paragraph);
    }
    if (b->pre)
        cover_children(b->pre);
    b->paragraph = NULL;
    b->pre = NULL;
    b->in_pre = false;
    b->kind = PARAGRAPH_NONE;
}

static bool is_blank_text(const blocks *b, size_t from, size_t to)
{
    const char *s = b->r->text.data;
    while (from < to && (s[from] == ' ' || (s[from] >= '\t' && s[from] <= '\r')))
        from++;
    return from == to;
}

/* Text of a line, or a piece of it between block tags. */
static void add_piece(blocks *b, size_t from, size_t to, paragraph_kind kind)
{
    if (is_blank_text(b, from, to))
        return;
    if (b->pre || (b->paragraph && b->kind != kind))
        parse_close_paragraph(b);
    if (b->paragraph && !b->poem && from > 0 && b->r->text.data[from - 1] == '\n') {
        wm_node *n = wm_node_new(b->parser->doc, WM_NODE_NEWLINE, source_start(b->r, from - 1), source_end(b->r, from));
        if (n && n->span.start >= b->paragraph->span.start) {
            wm_node *parent = b->inlines->count ? b->inlines->open[b->inlines->count - 1] : b->paragraph;
            wm_node_append(parent, n);
        }
    }
    if (!b->paragraph) {
        b->paragraph = parse_add_block(b, WM_NODE_PARAGRAPH, from, to);
        b->kind = kind;
        b->inlines->count = 0;
    }
    if (!b->paragraph)
        return;
    b->paragraph->span.end = source_end(b->r, to);
    b->done = to;
    parse_add_piece(b->parser, b->r, b->paragraph, from, to, b->inlines, b->emphasis);
    cover_children(b->paragraph);
}

/* ---- a line ---- */

/* A line of code, whose text begins at content. */
static void pre_line(blocks *b, size_t from, size_t content, size_t to)
{
    if (!b->pre) {
        parse_close_paragraph(b);
        b->pre = parse_add_block(b, WM_NODE_INDENT_PRE, from, to);
    }
    wm_node *n = b->pre ? wm_node_new(b->parser->doc, WM_NODE_PRE_LINE, source_start(b->r, from), source_end(b->r, to)) : NULL;
    if (!n)
        return;
    if (n->span.end < n->span.start)
        n->span.end = n->span.start;
    wm_node_append(b->pre, n);
    parse_add_inlines(b->parser, b->r, n, content, to, NULL, 0);
    cover_children(n);
    cover_children(b->pre);
}

/* Whether position at lies in a link that starts at or after from. */
static bool in_link(blocks *b, size_t at, size_t *link_index, size_t *link_end)
{
    run *r = b->r;
    for (; *link_index < r->link_count && r->links[*link_index].start <= at; ++*link_index)
        if (r->links[*link_index].end > *link_end)
            *link_end = r->links[*link_index].end;
    return at < *link_end;
}

/* The next block tag or block extension in [at, to): its position, or to. */
static size_t next_block(blocks *b, size_t at, size_t to, size_t *tag_index, size_t *link_index, size_t *link_end, item **extension)
{
    run *r = b->r;
    size_t tag_at = to, mark_at = to;
    for (; *tag_index < r->tag_count && r->tags[*tag_index].start < to; ++*tag_index) {
        tag *t = &r->tags[*tag_index];
        if (t->start >= at && t->cls >= TAG_BLOCK && !in_link(b, t->start, link_index, link_end) && parse_parts_line(b, t)) {
            tag_at = t->start;
            break;
        }
    }
    *extension = NULL;
    if (!r->item_count || parse_in_table_gap(b))
        return tag_at;
    for (size_t i = item_at(r, at); i < r->item_count && r->items[i].at < tag_at; i++) {
        item *it = &r->items[i];
        if (it->kind == ITEM_EXTENSION && !it->used && parse_extension_is_block(b->parser, it)) {
            size_t link_from = parse_first_link(r, at), end = 0;
            if (in_link(b, it->at, &link_from, &end))
                continue;
            mark_at = it->at;
            *extension = it;
            break;
        }
    }
    return mark_at < tag_at ? mark_at : tag_at;
}

/* Apostrophes are balanced in the whole line, however block tags divide it: '''<div>a</div>'''. */
static void begin_emphasis(blocks *b, line_emphasis *line, size_t from, size_t to)
{
    wm_parser *p = b->parser;
    size_t base = p->quotes_used, count = parse_find_quotes(p, b->r, from, to, base);
    if (!count)
        return;
    *line = (line_emphasis){.quote = base, .quote_end = base + count};
    p->quotes_used = base + count;
    b->emphasis = line;
}

void parse_line_content(blocks *b, size_t from, size_t to, bool raw)
{
    run *r = b->r;
    size_t tag_index = parse_first_tag(r, from), link_index = parse_first_link(r, from), link_end = 0, at = from;
    paragraph_kind kind = raw ? PARAGRAPH_RAW : PARAGRAPH_PLAIN;
    line_emphasis emphasis = {0};
    size_t quotes = b->parser->quotes_used;
    while (at < to && !b->parser->failed) {
        item *extension;
        size_t next = next_block(b, at, to, &tag_index, &link_index, &link_end, &extension);
        if (next < to && !b->emphasis && at == from)
            begin_emphasis(b, &emphasis, from, to);
        if (b->in_pre) {
            pre_line(b, at, at, to);
            break;
        }
        add_piece(b, at, next, kind);
        if (next >= to)
            break;
        if (extension) {
            parse_close_paragraph(b);
            parse_add_extension(b->parser, r, extension, parse_container(b));
            at = next + 1;
        } else {
            tag t = r->tags[tag_index++];
            parse_take_tag(b, &t);
            at = t.end;
        }
    }
    if (b->emphasis == &emphasis) {
        b->emphasis = NULL;
        b->parser->quotes_used = quotes;
    }
}

/* ---- lines ---- */

static uint8_t line_flags(blocks *b, size_t from, size_t to)
{
    run *r = b->r;
    uint8_t flags = 0;
    for (size_t i = b->tag_cursor; i < r->tag_count && r->tags[i].start < to; i++) {
        if (r->tags[i].start < from)
            b->tag_cursor = i + 1;
        else
            flags |= r->tags[i].line;
    }
    if (!r->item_count)
        return flags;
    for (size_t i = item_at(r, from); i < r->item_count && r->items[i].at < to; i++)
        if (r->items[i].kind == ITEM_EXTENSION)
            flags |= parse_extension_line(&r->items[i]);
    return flags;
}

/* Whether a link goes over a newline: headings are looked for line by line, before links. */
static bool holds_broken_link(blocks *b, size_t from, size_t to)
{
    run *r = b->r;
    for (size_t i = parse_first_link(r, from); i < r->link_count && r->links[i].start < to; i++)
        if (memchr(r->text.data + r->links[i].start, '\n', r->links[i].end - r->links[i].start))
            return true;
    return false;
}

static bool heading_line(blocks *b, size_t from, size_t to)
{
    const char *s = b->r->text.data;
    size_t end = to, level = 0, closing = 0;
    while (end > from && (s[end - 1] == ' ' || (s[end - 1] >= '\t' && s[end - 1] <= '\r')))
        end--;
    while (level < 6 && from + level < end && s[from + level] == '=')
        level++;
    while (closing < 6 && closing < end - from && s[end - 1 - closing] == '=')
        closing++;
    level = closing < level ? closing : level;
    while (level && end - from < 2 * level + 1)
        level--;
    if (!level || (memchr(s + from, '\n', end - from) && holds_broken_link(b, from, end)))
        return false;
    parse_close_paragraph(b);
    parse_close_lists(b);
    b->in_block = false;
    wm_node *n = parse_add_block(b, WM_NODE_HEADING, from, end);
    if (!n)
        return true;
    n->level = (uint16_t)level;
    parse_add_inlines(b->parser, b->r, n, from + level, end - level, NULL, 0);
    cover_children(n);
    return true;
}

static bool rule_line(blocks *b, size_t from, size_t to)
{
    const char *s = b->r->text.data;
    size_t at = from;
    while (at < to && s[at] == '-')
        at++;
    if (at - from < 4)
        return false;
    parse_close_paragraph(b);
    parse_close_lists(b);
    b->in_block = false;
    parse_add_block(b, WM_NODE_RULE, from, at);
    parse_line_content(b, at, to, true);
    return true;
}

/* Links to other languages, which MediaWiki shows beside the page, have a
 * paragraph of their own. */
static bool begins_with_language(blocks *b, size_t from)
{
    run *r = b->r;
    if (r->text.data[from] != '[')
        return false;
    size_t i = parse_first_link(r, from);
    return i < r->link_count && r->links[i].start == from && r->links[i].language;
}

/* Whether a file with a place, which is a block to MediaWiki, stands in a line. */
static bool has_placed_image(const blocks *b, size_t from, size_t to)
{
    run *r = b->r;
    size_t end = from;
    for (size_t i = parse_first_link(r, from); i < r->link_count && r->links[i].start < to; i++) {
        const link *l = &r->links[i];
        if (!l->image || !l->label || l->start < end)
            continue;
        end = l->end; /* one in its caption is part of the search */
        for (size_t at = l->label; at < l->label_end;) {
            const char *bar = memchr(r->text.data + at, '|', l->label_end - at);
            size_t stop = bar ? (size_t)(bar - r->text.data) : l->label_end;
            if (wm_image_is_placed(wm_sub(r->text, at, stop)))
                return true;
            at = stop + 1;
        }
    }
    return false;
}

static void plain_line(blocks *b, size_t from, size_t to)
{
    parse_close_lists(b);
    bool language = from < to && begins_with_language(b, from);
    if (language && !b->languages)
        parse_close_paragraph(b);
    b->languages = language;
    uint8_t flags = line_flags(b, from, to);
    bool blank = is_blank_text(b, from, to), space = to > from && b->r->text.data[from] == ' ';
    if (!flags && space && !b->in_block && !b->quotes && has_placed_image(b, from, to))
        flags = LINE_CLOSES;
    if (flags) {
        if (b->pre || b->kind == PARAGRAPH_PLAIN)
            parse_close_paragraph(b);
        b->in_block = !(flags & LINE_CLOSES);
        parse_line_content(b, from, to, true);
    } else if (b->in_block) {
        if (!blank)
            parse_line_content(b, from, to, true);
    } else if (space && (b->pre || !blank) && !b->quotes) {
        pre_line(b, from, from + 1, to);
    } else if (blank) {
        parse_close_paragraph(b);
    } else {
        parse_line_content(b, from, to, false);
    }
}

static void poem_line(blocks *b, size_t from, size_t to)
{
    const char *s = b->r->text.data;
    size_t end = to;
    while (from < to && s[from] == ':')
        from++;
    if (is_blank_text(b, from, end)) {
        parse_close_paragraph(b);
        return;
    }
    if (s[from] == '-' && rule_line(b, from, to))
        return;
    if (b->paragraph) {
        size_t newline = from;
        while (newline > 0 && s[newline - 1] != '\n')
            newline--;
        wm_node *n = wm_node_new(b->parser->doc, WM_NODE_HARD_BREAK, source_start(b->r, newline - 1), source_end(b->r, newline));
        if (n)
            wm_node_append(b->inlines->count ? b->inlines->open[b->inlines->count - 1] : b->paragraph, n);
    }
    if (line_flags(b, from, end)) {
        parse_line_content(b, from, end, true);
        return;
    }
    if (!b->paragraph) {
        b->paragraph = parse_add_block(b, WM_NODE_PARAGRAPH, from, end);
        b->inlines->count = 0;
        b->kind = PARAGRAPH_RAW;
    }
    if (!b->paragraph)
        return;
    b->paragraph->span.end = source_end(b->r, end);
    b->done = end;
    parse_add_inlines(b->parser, b->r, b->paragraph, from, end, b->inlines, 0);
    cover_children(b->paragraph);
}

/* Text inside a table but in no cell: a paragraph of the table, whatever tags
 * are in it but those of rows and cells. Templates there are placed at the end. Of a table without any cell headings,
 * rules and lists are blocks. */
static bool gap_line(blocks *b, size_t from, size_t to)
{
    if (!b->tables)
        return false;
    if (parse_in_lost_table(b, from)) {
        char first = from < to ? b->r->text.data[from] : '\n';
        if ((first == '=' && heading_line(b, from, to)) || (first == '-' && rule_line(b, from, to)) || parse_list_line(b, from, to))
            return true;
        parse_close_lists(b);
    }
    if (!parse_in_table_gap(b))
        return false;
    for (size_t i = from; i < to; i++) {
        char c = b->r->text.data[i];
        if (c != ' ' && !(c >= '\t' && c <= '\r') && c != MARK_NOTHING) {
            parse_line_content(b, from, to, true);
            break;
        }
    }
    return true;
}

static void take_line(blocks *b, size_t from, size_t to)
{
    if (b->poem) {
        poem_line(b, from, to);
        return;
    }
    if (b->in_pre && !b->tables) {
        pre_line(b, from, from, to);
        return;
    }
    if (parse_table_line(b, from, to) || gap_line(b, from, to))
        return;
    if (b->in_pre) {
        pre_line(b, from, from, to);
        return;
    }
    char c = from < to ? b->r->text.data[from] : '\n';
    if (c == '=' && heading_line(b, from, to))
        return;
    if (c == '-' && rule_line(b, from, to))
        return;
    if ((c == '*' || c == '#' || c == ':' || c == ';') && parse_list_line(b, from, to))
        return;
    plain_line(b, from, to);
}

/* The newline that ends the line at at, or the end of the text. */
static size_t line_end(blocks *b, size_t at)
{
    run *r = b->r;
    for (;;) {
        const char *p = at < r->text.size ? memchr(r->text.data + at, '\n', r->text.size - at) : NULL;
        if (!p)
            return r->text.size;
        at = (size_t)(p - r->text.data);
        size_t skip = 0;
        for (; b->link_cursor < r->link_count && r->links[b->link_cursor].start < at; b->link_cursor++)
            if (r->links[b->link_cursor].end > at && r->links[b->link_cursor].end > skip)
                skip = r->links[b->link_cursor].end;
        for (; b->line_tag < r->tag_count && r->tags[b->line_tag].start < at; b->line_tag++)
            if (r->tags[b->line_tag].end > at && r->tags[b->line_tag].end > skip)
                skip = r->tags[b->line_tag].end;
        if (!skip)
            return at;
        at = skip;
    }
}

static void take_lines(blocks *b, unsigned flags)
{
    size_t at = 0, size = b->r->text.size;
    if (flags & RUN_MID_LINE) {
        b->in_block = true; /* MediaWiki puts it into an <li> */
        size_t end = line_end(b, 0);
        parse_line_content(b, 0, end, true);
        at = end + 1;
    }
    while (at < size && parse_goes_on(b->parser, 1)) {
        size_t end = line_end(b, at);
        take_line(b, at, end);
        at = end + 1;
    }
    while (b->tables)
        parse_close_table(b, size);
    while (b->count > 1)
        parse_pop_frame(b);
    parse_close_paragraph(b);
}

void parse_blocks(wm_parser *parser, run *r, wm_node *parent, unsigned flags)
{
    inlines state = {.count = 0};
    size_t base = parser->frames_used, tags = parser->open_tags_used;
    blocks b = {.parser = parser, .r = r, .base = base, .poem = (flags & RUN_POEM) != 0, .inlines = &state,
                .tag_floor = (uint32_t)tags};
    if (!parse_push_frame(&b, FRAME_ROOT, parent))
        return;
    /* runs inside this one put their frames above: they end before it goes on */
    take_lines(&b, flags);
    parse_end_tags(&b, tags);
    parser->frames_used = base;
}
