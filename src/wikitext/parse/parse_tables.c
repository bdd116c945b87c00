/* parse_tables.c - {| |- | ! |} by lines, as MediaWiki's doTableStuff takes them.
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/skip.h"
#include "wikitext/parse/parse_private.h"

static bool is_trimmed(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\v' || c == '\0' || c == '\n';
}

static wm_slice trimmed_text(blocks *b, size_t from, size_t to)
{
    return wm_trim(parse_plain_text(b->parser, b->r, from, to));
}

static uint32_t number(wm_slice s, uint32_t least, uint32_t most, uint32_t otherwise)
{
    uint32_t n = 0;
    size_t i = 0;
    for (; i < s.size && s.data[i] >= '0' && s.data[i] <= '9'; i++)
        if (n <= most)
            n = n * 10 + (uint32_t)(s.data[i] - '0');
    if (!i || n < least)
        return otherwise;
    return n > most ? most : n;
}

static wm_align align_of(wm_parser *parser, wm_slice attributes)
{
    wm_slice v = WM_LIT("");
    if (parse_tag_attribute(parser, attributes, "style", &v)) {
        size_t at = wm_find(v, WM_LIT("text-align"), 0);
        if (at != WM_NONE) {
            v = wm_sub(v, at + 10, v.size);
            const char *end = v.size ? memchr(v.data, ';', v.size) : NULL;
            v = wm_trim(wm_slice_of(v.data, end ? (size_t)(end - v.data) : v.size));
            v = v.size && v.data[0] == ':' ? wm_trim(wm_sub(v, 1, v.size)) : v;
        } else {
            v.size = 0;
        }
    }
    if (!v.size && !parse_tag_attribute(parser, attributes, "align", &v))
        return WM_ALIGN_NONE;
    return wm_equal_nocase(v, WM_LIT("left"))     ? WM_ALIGN_LEFT
           : wm_equal_nocase(v, WM_LIT("right"))  ? WM_ALIGN_RIGHT
           : wm_equal_nocase(v, WM_LIT("center")) ? WM_ALIGN_CENTER
                                                  : WM_ALIGN_NONE;
}

/* Ends everything inside the innermost table. */
static void pop_to_table(blocks *b)
{
    parse_close_paragraph(b);
    while (parse_top_frame(b)->kind != FRAME_TABLE)
        parse_pop_frame(b);
}

bool parse_in_table_gap(blocks *b)
{
    frame_kind k = parse_top_frame(b)->kind;
    return k == FRAME_TABLE || k == FRAME_ROW;
}

/* Whether a tag of a row or cell may stand in a line. */
static bool holds_cell_tag(wm_slice line)
{
    for (size_t at = 0; (at = wm_find(line, WM_LIT("<"), at)) != WM_NONE; at++)
        if (at + 2 < line.size && (line.data[at + 1] | 0x20) == 't' && memchr("dDhHrR", line.data[at + 2], 6))
            return true;
    return false;
}

/* Whether lines from at on are cells before the table ends or another begins. A line inside a link counts as well. */
static bool cells_come(const blocks *b, size_t at)
{
    const char *s = b->r->text.data;
    size_t size = b->r->text.size;
    while (at < size) {
        while (at < size && (is_trimmed(s[at]) || s[at] == ':'))
            at++;
        char next = at + 1 < size ? s[at + 1] : '\0';
        if (at == size || (s[at] == '{' && next == '|') || (s[at] == '|' && next == '}'))
            return false;
        if (s[at] == '!' || (s[at] == '|' && next != '-'))
            return true;
        const char *newline = memchr(s + at, '\n', size - at);
        size_t end = newline ? (size_t)(newline - s) : size;
        if (holds_cell_tag(wm_sub(b->r->text, at, end)))
            return true;
        at = end;
    }
    return false;
}

bool parse_in_lost_table(blocks *b, size_t from)
{
    size_t i = b->count - 1;
    while (i > 0 && b->parser->frames[b->base + i].kind == FRAME_LIST)
        i--;
    if (i > 0 && b->parser->frames[b->base + i].kind == FRAME_ROW)
        i--;
    frame *f = &b->parser->frames[b->base + i];
    if (f->kind != FRAME_TABLE)
        return false;
    f->cells = f->cells || (!f->looked && cells_come(b, from));
    f->looked = true;
    return !f->cells;
}

/* The table that is open knows of a cell or caption. */
static void has_cell(blocks *b)
{
    for (size_t i = b->count; i-- > 0;) {
        frame *f = &b->parser->frames[b->base + i];
        if (f->kind == FRAME_TABLE) {
            f->cells = true;
            return;
        }
    }
}

static void open_row(blocks *b, size_t at, size_t end)
{
    wm_node *n = parse_add_block(b, WM_NODE_ROW, at, end);
    if (n)
        parse_push_frame(b, FRAME_ROW, n);
}

static void open_cell(blocks *b, size_t at)
{
    has_cell(b);
    if (parse_top_frame(b)->kind == FRAME_TABLE)
        open_row(b, at, at);
    wm_node *n = parse_add_block(b, WM_NODE_CELL, at, at);
    if (!n)
        return;
    n->u.cell.colspan = n->u.cell.rowspan = 1;
    parse_push_frame(b, FRAME_CELL, n);
}

static void open_indents(blocks *b, size_t from, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        wm_node *list = parse_add_block(b, WM_NODE_LIST, from + i, from + i + 1);
        wm_node *n = list ? wm_node_new(b->parser->doc, WM_NODE_DESCRIPTION, list->span.start, list->span.end) : NULL;
        if (!n)
            return;
        list->u.list.kind = WM_LIST_DEFINITION;
        wm_node_append(list, n);
        parse_push_frame(b, FRAME_INDENT, n);
    }
}

static void open_table(blocks *b, size_t from, size_t colons, size_t mark, size_t to)
{
    parse_close_paragraph(b);
    parse_close_lists(b);
    if (parse_in_table_gap(b)) {
        /* To a browser no table can begin there: the one around ends, and what comes of it later is text. */
        size_t end = from;
        while (end > 0 && is_trimmed(b->r->text.data[end - 1]))
            end--;
        parse_close_table(b, end);
        b->lost_tables++;
    }
    open_indents(b, from, colons);
    wm_node *n = parse_add_block(b, WM_NODE_TABLE, mark, to);
    if (!n)
        return;
    n->u.table.attributes = trimmed_text(b, mark + 2, to);
    if (!parse_push_frame(b, FRAME_TABLE, n))
        return;
    parse_top_frame(b)->indents = (uint32_t)colons;
    b->tables++;
    b->in_block = true;
}

void parse_close_table(blocks *b, size_t at)
{
    pop_to_table(b);
    frame f = *parse_top_frame(b);
    f.node->span.end = source_end(b->r, at);
    parse_pop_frame(b);
    b->tables--;
    for (uint32_t i = 0; i < f.indents && parse_top_frame(b)->kind == FRAME_INDENT; i++)
        parse_pop_frame(b);
    b->in_block = false;
}

/* The next || (or !! on a header line) that stands in no tag. */
static size_t next_separator(blocks *b, size_t at, size_t to, bool header, size_t *tag_index)
{
    run *r = b->r;
    const char *s = r->text.data;
    for (; at + 1 < to; at++) {
        WM_SKIP(s, at, to, wm_sixteen_equal(v, '<') | wm_sixteen_equal(v, '|') | wm_sixteen_equal(v, '!'))
        if (at + 1 >= to)
            break;
        if (s[at] == '<') {
            while (*tag_index < r->tag_count && r->tags[*tag_index].start < at)
                ++*tag_index;
            if (*tag_index < r->tag_count && r->tags[*tag_index].start == at)
                at = r->tags[*tag_index].end - 1;
        } else if ((s[at] == '|' && s[at + 1] == '|') || (header && s[at] == '!' && s[at + 1] == '!')) {
            return at;
        }
    }
    return to;
}

/* Where the content of a cell begins: behind its attributes and their |. */
static size_t content_start(blocks *b, size_t from, size_t to)
{
    run *r = b->r;
    const char *s = r->text.data;
    size_t tag_index = parse_first_tag(r, from);
    for (size_t at = from; at < to; at++) {
        WM_SKIP(s, at, to, wm_sixteen_equal(v, '<') | wm_sixteen_equal(v, '|') | wm_sixteen_equal(v, '[') |
                wm_sixteen_equal(v, '-'))
        if (at >= to)
            break;
        if (s[at] == '<') {
            while (tag_index < r->tag_count && r->tags[tag_index].start < at)
                tag_index++;
            if (tag_index < r->tag_count && r->tags[tag_index].start == at)
                at = r->tags[tag_index].end - 1;
        } else if (s[at] == '|') {
            return at + 1;
        } else if (at + 1 < to && ((s[at] == '[' && s[at + 1] == '[') || (s[at] == '-' && s[at + 1] == '{'))) {
            return from;
        }
    }
    return from;
}

static void fill_cell(blocks *b, wm_node *n, size_t from, size_t to, bool header)
{
    wm_slice v, attributes = from < to ? trimmed_text(b, from, to) : WM_LIT("");
    n->u.cell.attributes = attributes;
    n->u.cell.header = header;
    if (!attributes.size)
        return;
    if (parse_tag_attribute(b->parser, attributes, "colspan", &v))
        n->u.cell.colspan = number(v, 1, 1000, 1);
    if (parse_tag_attribute(b->parser, attributes, "rowspan", &v))
        n->u.cell.rowspan = number(v, 0, 65534, 1);
    n->u.cell.align = align_of(b->parser, attributes);
}

/* One cell: the mark before it is at mark. */
static void add_cell(blocks *b, size_t mark, size_t from, size_t to, bool header, bool caption)
{
    parse_close_paragraph(b);
    while (parse_top_frame(b)->kind != FRAME_TABLE && parse_top_frame(b)->kind != FRAME_ROW)
        parse_pop_frame(b);
    if (caption) {
        pop_to_table(b);
        has_cell(b);
        wm_node *n = parse_add_block(b, WM_NODE_CAPTION, mark, from);
        if (!n || !parse_push_frame(b, FRAME_CAPTION, n))
            return;
    } else {
        open_cell(b, mark);
    }
    size_t start = content_start(b, from, to);
    if (!caption && parse_top_frame(b)->kind == FRAME_CELL)
        fill_cell(b, parse_top_frame(b)->node, from, start > from ? start - 1 : from, header);
    frame *f = parse_top_frame(b);
    f->node->span.end = source_start(b->r, start);
    b->in_block = caption;
    while (start < to && is_trimmed(b->r->text.data[start]))
        start++;
    while (to > start && is_trimmed(b->r->text.data[to - 1]))
        to--;
    parse_line_content(b, start, to, true);
}

static void cell_line(blocks *b, size_t mark, size_t to)
{
    char c = b->r->text.data[mark];
    bool header = c == '!', caption = !header && mark + 1 < to && b->r->text.data[mark + 1] == '+';
    size_t tag_index = parse_first_tag(b->r, mark), at = mark + 1 + caption;
    for (;;) {
        size_t end = next_separator(b, at, to, header, &tag_index);
        add_cell(b, mark, at, end, header, caption);
        if (end >= to || b->parser->failed)
            return;
        mark = end;
        at = end + 2;
    }
}

/* Cells of a table that ended before. */
static void lost_line(blocks *b, size_t mark, size_t to)
{
    const char *s = b->r->text.data;
    char next = mark + 1 < to ? s[mark + 1] : '\0';
    bool header = s[mark] == '!';
    if (!header && next == '}') {
        b->lost_tables--;
        b->in_block = false;
        parse_line_content(b, mark + 2, to, true);
        return;
    }
    b->in_block = !header && next == '-';
    if (b->in_block)
        return;
    size_t tag_index = parse_first_tag(b->r, mark), at = mark + 1 + (!header && next == '+');
    while (!b->parser->failed) {
        size_t end = next_separator(b, at, to, header, &tag_index), start = content_start(b, at, end), stop = end;
        while (start < stop && is_trimmed(s[start]))
            start++;
        while (stop > start && is_trimmed(s[stop - 1]))
            stop--;
        parse_close_paragraph(b);
        parse_line_content(b, start, stop, true);
        if (end >= to)
            return;
        at = end + 2;
    }
}

static void row_line(blocks *b, size_t mark, size_t to)
{
    pop_to_table(b);
    open_row(b, mark, to);
    size_t at = mark + 1;
    while (at < to && b->r->text.data[at] == '-')
        at++;
    if (parse_top_frame(b)->kind == FRAME_ROW)
        parse_top_frame(b)->node->u.cell.attributes = trimmed_text(b, at, to);
    b->in_block = true;
}

/* Ends the cell or caption that is open, for a tag of the table. */
static void end_cell(blocks *b)
{
    parse_close_paragraph(b);
    while (!parse_in_table_gap(b))
        parse_pop_frame(b);
}

bool parse_table_tag(blocks *b, const tag *t)
{
    bool row = t->name == b->parser->names.tr, header = t->name == b->parser->names.th;
    if (!b->tables || parse_in_html_table(b) || !(row || header || t->name == b->parser->names.td))
        return false;
    size_t from = t->start + 1 + t->name_size, to = t->end - 1 - t->empty;
    end_cell(b);
    if (row)
        pop_to_table(b);
    if (t->closing)
        return true;
    if (row) {
        open_row(b, t->start, t->end);
        if (parse_top_frame(b)->kind == FRAME_ROW)
            parse_top_frame(b)->node->u.cell.attributes = trimmed_text(b, from, to);
        b->in_block = true;
        return true;
    }
    open_cell(b, t->start);
    if (parse_top_frame(b)->kind == FRAME_CELL) {
        fill_cell(b, parse_top_frame(b)->node, from, to, header);
        parse_top_frame(b)->node->span.end = source_start(b->r, t->end);
    }
    b->in_block = false;
    return true;
}

bool parse_table_line(blocks *b, size_t from, size_t to)
{
    const char *s = b->r->text.data;
    size_t start = from, end = to;
    while (start < end && is_trimmed(s[start]))
        start++;
    if (start == end)
        return false;
    if (s[start] == ':' || s[start] == '{') {
        size_t at = start;
        while (at < end && s[at] == ':')
            at++;
        size_t colons = at - start;
        while (at < end && is_trimmed(s[at]))
            at++;
        if (at + 1 >= end || s[at] != '{' || s[at + 1] != '|')
            return false;
        while (end > at + 2 && is_trimmed(s[end - 1]))
            end--;
        open_table(b, start, colons, at, end);
        return true;
    }
    if (!(b->tables || b->lost_tables) || (s[start] != '|' && s[start] != '!'))
        return false;
    while (end > start + 1 && is_trimmed(s[end - 1]))
        end--;
    char next = start + 1 < end ? s[start + 1] : '\0';
    parse_close_paragraph(b);
    if (!b->tables) {
        parse_close_lists(b);
        lost_line(b, start, end);
    } else if (s[start] == '|' && next == '}') {
        parse_close_table(b, start + 2);
        parse_line_content(b, start + 2, end, true);
    } else if (s[start] == '|' && next == '-') {
        row_line(b, start, end);
    } else {
        cell_line(b, start, end);
    }
    return true;
}
