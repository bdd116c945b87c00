/* read_blocks.c - cmark-gfm's blocks as ours, in document order.
 *
 * SPDX-License-Identifier: MIT
 */
#include <cmark-gfm-core-extensions.h>

#include "markdown/read/read_private.h"

static wm_slice literal(cmark_node *n)
{
    return wm_str(cmark_node_get_literal(n));
}

static bool is_type(cmark_node *n, const char *name)
{
    return strcmp(cmark_node_get_type_string(n), name) == 0;
}

/* ---- places -------------------------------------------------------------------- */

static uint32_t line_start(const reader *r, int line)
{
    size_t i = line > 0 ? (size_t)line - 1 : 0;
    if (!r->prepared.line_count)
        return 0;
    return r->prepared.lines[i < r->prepared.line_count ? i : r->prepared.line_count - 1];
}

static uint32_t line_end(const reader *r, int line)
{
    uint32_t end = line_start(r, line + 1), start = line_start(r, line);
    while (end > start && (r->source.data[end - 1] == '\n' || r->source.data[end - 1] == '\r'))
        end--;
    return end;
}

static void set_place(reader *r, cmark_node *n)
{
    int first = cmark_node_get_start_line(n), last = cmark_node_get_end_line(n);
    r->span.start = line_start(r, first);
    r->span.end = line_end(r, last);
    if (r->span.end < r->span.start)
        r->span.end = r->span.start;
    r->line = first > 0 ? (uint32_t)first : 0;
}

/* ---- blocks --------------------------------------------------------------------- */

static void open_block(reader *r, cmark_node *n, wm_node_type type)
{
    if (read_open(r, type))
        cmark_node_set_user_data(n, r->at);
}

static void strike_lines(reader *r, cmark_node *n)
{
    read_strike_links(r, n);
    int first = cmark_node_get_start_line(n), last = cmark_node_get_end_line(n);
    if (r->notes.definition_count && first > 0 && last >= first)
        read_strike_definitions(r, (uint32_t)read_text_line(n), (uint32_t)last);
}

static void add_code(reader *r, cmark_node *n)
{
    wm_node *code = read_add(r, WM_NODE_CODE_BLOCK);
    if (!code)
        return;
    wm_buffer_begin(&r->scratch, &r->failed);
    read_restore(r, literal(n), false, &r->scratch);
    wm_slice text = wm_buffer_slice(&r->scratch);
    if (text.size && text.data[text.size - 1] == '\n')
        text.size--;
    code->u.code.text = read_keep(r, text);
    wm_slice info = wm_trim(wm_str(cmark_node_get_fence_info(n)));
    size_t end = 0;
    while (end < info.size && info.data[end] != ' ' && info.data[end] != '\t')
        end++;
    code->u.code.lang = read_keep(r, wm_sub(info, 0, end));
    wm_slice more = wm_trim(wm_sub(info, end, info.size));
    code->u.code.line = wm_equal(more, WM_LIT("numberLines"));
    if (more.size && !code->u.code.line)
        read_warn(r, r->line, "\"%.*s\" behind the language of the code cannot be kept", WM_ARG(more));
    code->u.code.pre = end == 0;
    if (r->style->quotes)
        read_finish_fence(r, code);
}

static void open_list(reader *r, cmark_node *n)
{
    bool ordered = cmark_node_get_list_type(n) == CMARK_ORDERED_LIST;
    open_block(r, n, WM_NODE_LIST);
    if (r->failed)
        return;
    r->at->u.list.kind = ordered ? WM_LIST_ORDERED : WM_LIST_BULLET;
    if (n == r->notes.source)
        r->notes.list = r->at;
    else if (ordered && cmark_node_get_list_start(n) != 1)
        read_warn(r, r->line, "this list begins with %d; wikitext counts from 1", cmark_node_get_list_start(n));
}

static void open_item(reader *r, cmark_node *n)
{
    cmark_node *first = cmark_node_first_child(n);
    open_block(r, n, WM_NODE_ITEM);
    if (!r->failed && first && cmark_node_get_start_line(first) > cmark_node_get_start_line(n))
        r->at->level = READ_ITEM_BARE;
    cmark_node *list = cmark_node_parent(n), *around = list ? cmark_node_parent(list) : NULL;
    if (!r->style->own_markers && around && cmark_node_get_type(around) == CMARK_NODE_DOCUMENT && cmark_node_get_start_column(n) == 1 &&
        cmark_node_get_list_type(list) == CMARK_BULLET_LIST)
        r->info.own_bullets = true;
    if (r->notes.list && r->at->parent == r->notes.list)
        r->notes.inside = ++r->notes.begun;
}

/* ---- tables ---------------------------------------------------------------------- */

static bool is_blank_row(cmark_node *row)
{
    for (cmark_node *cell = cmark_node_first_child(row); cell; cell = cmark_node_next(cell))
        if (cmark_node_first_child(cell))
            return false;
    return true;
}

static wm_align align_of(uint8_t c)
{
    return c == 'l' ? WM_ALIGN_LEFT : c == 'c' ? WM_ALIGN_CENTER : c == 'r' ? WM_ALIGN_RIGHT : WM_ALIGN_NONE;
}

/* GitHub's tables drop what does not fit: the cells of a row beyond the header's. */
static void check_row(reader *r, cmark_node *row)
{
    wm_slice s = wm_sub(r->source, r->span.start, r->span.end);
    size_t pipes = 0, columns = cmark_gfm_extensions_get_table_columns(cmark_node_parent(row));
    int column = cmark_node_get_start_column(row);
    size_t i = column > 0 ? (size_t)column - 1 : 0;
    if (!r->warning || i > s.size)
        return;
    s = wm_trim(wm_sub(s, i, s.size));
    for (i = 0; i < s.size && (s.data[i] == '>' || s.data[i] == ' ' || s.data[i] == '\t'); i++)
        ;
    i += i < s.size && s.data[i] == '|';
    for (; i < s.size; i++) {
        if (s.data[i] == '\\')
            i++;
        else
            pipes += s.data[i] == '|' && i + 1 < s.size;
    }
    if (pipes >= columns)
        read_warn(r, r->line, "this row has more cells than the table has columns: %zu are left out", pipes + 1 - columns);
}

/* False: a row of blanks above the first row stands for no header. */
static bool open_row(reader *r, cmark_node *n)
{
    bool header = cmark_gfm_extensions_get_table_row_is_header(n);
    if (header && cmark_node_next(n) && is_blank_row(n))
        return false;
    check_row(r, n);
    open_block(r, n, WM_NODE_ROW);
    return true;
}

static void open_cell(reader *r, cmark_node *n)
{
    cmark_node *row = cmark_node_parent(n), *table = cmark_node_parent(row);
    open_block(r, n, WM_NODE_CELL);
    if (r->failed)
        return;
    wm_node *cell = r->at;
    cell->u.cell.colspan = cell->u.cell.rowspan = 1;
    cell->u.cell.header = cmark_gfm_extensions_get_table_row_is_header(row);
    if (!cell->parent->prev) { /* first row */
        size_t column = 0;
        for (const wm_node *c = cell->prev; c; c = c->prev)
            column++;
        if (column < cmark_gfm_extensions_get_table_columns(table))
            cell->u.cell.align = align_of(cmark_gfm_extensions_get_table_alignments(table)[column]);
    }
    r->in_cell = true;
    if (cmark_node_first_child(n))
        read_open(r, WM_NODE_PARAGRAPH);
}

static bool enter_table_part(reader *r, cmark_node *n)
{
    if ((cmark_node_get_type(n) & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_INLINE)
        return read_inline_enter(r, n);
    if (is_type(n, "table")) {
        set_place(r, n);
        read_strike_links(r, n);
        open_block(r, n, WM_NODE_TABLE);
    } else if (is_type(n, "table_row") || is_type(n, "table_header")) {
        set_place(r, n);
        return open_row(r, n);
    } else if (is_type(n, "table_cell")) {
        open_cell(r, n);
    }
    return true;
}

/* A paragraph above the table that is emphasised with _, as we write captions. */
static bool is_caption(const reader *r, const wm_node *n)
{
    wm_slice text = n ? wm_trim(wm_sub(r->source, n->span.start, n->span.end)) : WM_LIT("");
    while (text.size && (text.data[0] == '>' || text.data[0] == ' '))
        text = wm_sub(text, 1, text.size);
    return n && n->type == WM_NODE_PARAGRAPH && n->first && n->first->type == WM_NODE_ITALIC && !n->first->next && text.size &&
           text.data[0] == '_';
}

/* Captions come into the table. */
static void take_captions(reader *r, wm_node *table)
{
    while (is_caption(r, table->prev) && !read_is_of_picture(r, table->prev)) {
        wm_node *paragraph = table->prev, *italic = paragraph->first, *caption = table->first;
        if (!caption || caption->type != WM_NODE_CAPTION) {
            caption = wm_node_new(r->doc, WM_NODE_CAPTION, paragraph->span.start, paragraph->span.end);
            if (!caption) {
                r->failed = true;
                return;
            }
            if (table->first)
                wm_node_insert_before(table->first, caption);
            else
                wm_node_append(table, caption);
        }
        wm_node_unlink(paragraph);
        table->span.start = caption->span.start = paragraph->span.start;
        wm_node_unlink(italic);
        while (italic->first) {
            wm_node *n = italic->first;
            wm_node_unlink(n);
            wm_node_append(paragraph, n);
        }
        if (caption->first)
            wm_node_insert_before(caption->first, paragraph);
        else
            wm_node_append(caption, paragraph);
    }
}

static bool leave_table_part(reader *r, cmark_node *n)
{
    wm_node *own = cmark_node_get_user_data(n);
    if (!own || !(own->type == WM_NODE_TABLE || own->type == WM_NODE_ROW || own->type == WM_NODE_CELL))
        return false;
    if (own->type == WM_NODE_CELL) {
        if (r->at != own) {
            read_flush(r);
            read_pair_tags(r, r->at);
            r->at = own;
        }
        r->in_cell = false;
    }
    read_close(r);
    if (own->type == WM_NODE_TABLE && r->style->narrow_tables)
        take_captions(r, own);
    return true;
}

/* ---- the walk --------------------------------------------------------------------- */

/* How many quotations that begin on the same line are around one. */
static uint16_t quotes_around(const wm_node *quote)
{
    size_t steps = 0;
    for (const wm_node *n = quote->parent; n && steps < 64; n = n->parent, steps++)
        if (n->type == WM_NODE_BLOCKQUOTE)
            return (uint16_t)(n->level + 1);
    return 0;
}

wm_slice read_html_of(reader *r, cmark_node *block)
{
    set_place(r, block);
    strike_lines(r, block);
    wm_buffer_begin(&r->scratch, &r->failed);
    read_restore(r, literal(block), false, &r->scratch);
    return read_keep(r, wm_buffer_slice(&r->scratch));
}

static cmark_node *add_html(reader *r, cmark_node *first)
{
    cmark_node *end = read_mixed_end(r, first);
    if (end == first)
        read_html_block(r, read_html_of(r, first));
    else
        read_mixed(r, first, end);
    return end;
}

/* True if its children come next. *at: the last block that was read with it. */
static bool enter(reader *r, cmark_node **at)
{
    cmark_node *n = *at;
    switch (cmark_node_get_type(n)) {
    case CMARK_NODE_DOCUMENT:
        return true;
    case CMARK_NODE_PARAGRAPH:
        if (read_is_added(r, (uint32_t)cmark_node_get_start_line(n)))
            return false;
        set_place(r, n);
        strike_lines(r, n);
        open_block(r, n, WM_NODE_PARAGRAPH);
        return true;
    case CMARK_NODE_HEADING:
        set_place(r, n);
        read_strike_links(r, n);
        open_block(r, n, WM_NODE_HEADING);
        if (!r->failed)
            r->at->level = (uint16_t)cmark_node_get_heading_level(n);
        return true;
    case CMARK_NODE_THEMATIC_BREAK:
        set_place(r, n);
        read_add(r, WM_NODE_RULE);
        return false;
    case CMARK_NODE_LIST:
        set_place(r, n);
        open_list(r, n);
        return true;
    case CMARK_NODE_ITEM:
        set_place(r, n);
        open_item(r, n);
        return true;
    case CMARK_NODE_BLOCK_QUOTE:
        set_place(r, n);
        open_block(r, n, WM_NODE_BLOCKQUOTE);
        if (r->style->quotes && !r->failed)
            r->at->level = quotes_around(r->at);
        return true;
    case CMARK_NODE_CODE_BLOCK:
        set_place(r, n);
        strike_lines(r, n);
        add_code(r, n);
        return false;
    case CMARK_NODE_HTML_BLOCK:
        *at = add_html(r, n);
        return false;
    case CMARK_NODE_FOOTNOTE_DEFINITION:
        if (read_is_added(r, (uint32_t)cmark_node_get_start_line(n))) {
            r->notes.begun++;
            return false;
        }
        set_place(r, n);
        open_block(r, n, WM_NODE_REF);
        r->notes.inside = ++r->notes.begun;
        return true;
    default:
        return enter_table_part(r, n);
    }
}

static void leave(reader *r, cmark_node *n)
{
    wm_node *own = cmark_node_get_user_data(n);
    switch (cmark_node_get_type(n)) {
    case CMARK_NODE_DOCUMENT:
        break;
    case CMARK_NODE_PARAGRAPH:
        read_flush(r);
        read_pair_tags(r, own);
        r->at = own;
        read_close(r);
        read_code_lines(r, own);
        break;
    case CMARK_NODE_HEADING:
        read_flush(r);
        if (r->style->flavor.heading_ids)
            read_strike_heading_id(r, own);
        read_pair_tags(r, own);
        read_close(r);
        break;
    case CMARK_NODE_LIST:
        read_close(r);
        if (own != r->notes.list)
            read_finish_list(r, own);
        break;
    case CMARK_NODE_FOOTNOTE_DEFINITION:
        read_close(r);
        wm_node_unlink(own);
        r->notes.items[r->notes.inside - 1].item = own;
        r->notes.inside = 0;
        break;
    case CMARK_NODE_ITEM:
        read_close(r);
        if (r->notes.list && own->parent == r->notes.list) {
            r->notes.items[r->notes.inside - 1].item = own;
            r->notes.inside = 0;
        }
        break;
    case CMARK_NODE_BLOCK_QUOTE:
        read_close(r);
        if (r->style->quotes && !r->failed)
            read_finish_quote(r, own);
        break;
    default:
        if (!leave_table_part(r, n))
            read_inline_leave(r, n);
        break;
    }
}

void read_block(reader *r, cmark_node *block)
{
    cmark_node *n = block;
    while (n && read_goes_on(r, 1)) {
        bool inside = enter(r, &n);
        cmark_node *child = inside ? cmark_node_first_child(n) : NULL;
        if (child) {
            n = child;
            continue;
        }
        if (inside && !r->failed)
            leave(r, n);
        while (!r->failed && n != block && !cmark_node_next(n)) {
            n = cmark_node_parent(n);
            leave(r, n);
        }
        n = n == block ? NULL : cmark_node_next(n);
    }
}

void read_blocks(reader *r, cmark_node *document)
{
    read_find_notes(r, document);
    read_find_definitions(r);
    read_block(r, document);
}
