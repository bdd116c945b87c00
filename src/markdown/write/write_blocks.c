/* write_blocks.c - the blocks of a page, in document order.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "markdown/write/write_private.h"

bool write_grow(wm_writer *w, void *array, size_t *capacity, size_t count, size_t element)
{
    if (wm_budget_grow(w->normal.budget, array, capacity, count, element))
        return true;
    w->failed = true;
    return false;
}

void write_begin_block(wm_writer *w, block_kind kind, bool indented)
{
    write_separate(w, kind, indented, false);
    write_markers(w, false);
    w->last = kind;
}

static bool is_blank_line_at(wm_slice s, size_t at)
{
    while (at < s.size && (s.data[at] == ' ' || s.data[at] == '\t'))
        at++;
    return at == s.size || s.data[at] == '\n';
}

/* Lines of a block whose first one is begun. */
void write_put_lines(wm_writer *w, wm_slice text)
{
    size_t at = 0, point = 0;
    for (;;) {
        const char *newline = at < text.size ? memchr(text.data + at, '\n', text.size - at) : NULL;
        size_t end = newline ? (size_t)(newline - text.data) : text.size, kept = end;
        while (kept > at && (text.data[kept - 1] == ' ' || text.data[kept - 1] == '\t'))
            kept--; /* in code: no line ends in white space */
        write_marks_line(w, &point, at, kept, end);
        wm_buffer_add_slice(w->out, wm_sub(text, at, kept)); /* which may be nothing, at NULL */
        if (!newline) {
            write_marks_settle(w);
            return;
        }
        w->failed |= !wm_budget_tick(w->normal.budget, 1);
        wm_buffer_add_char(w->out, '\n');
        at = end + 1;
        size_t prefix = w->prefix.size;
        bool empty = is_blank_line_at(text, at);
        while (empty && prefix && w->prefix.data[prefix - 1] == ' ')
            prefix--;
        wm_buffer_add(w->out, w->prefix.data, prefix);
    }
}

/* Whether the first line is a tag and nothing else: CommonMark takes it for the
 * beginning of an HTML block, which goes on to the next empty line (4.6, 7). */
static bool is_lone_tag(wm_slice text)
{
    size_t at = 1;
    if (text.size < 3 || text.data[0] != '<')
        return false;
    at += text.data[1] == '/';
    size_t name = at;
    while (at < text.size && ((text.data[at] | 0x20) >= 'a' && (text.data[at] | 0x20) <= 'z'))
        at++;
    if (at == name || at == text.size || !strchr(" />0123456789", text.data[at]))
        return false;
    const char *end = memchr(text.data, '>', text.size);
    size_t after = end ? (size_t)(end - text.data) + 1 : text.size;
    return end && (after == text.size || text.data[after] == '\n' || text.data[after] == '\\');
}

void write_put_text(wm_writer *w)
{
    wm_slice text = wm_buffer_slice(&w->line_text);
    if (!text.size)
        return;
    write_begin_block(w, BLOCK_TEXT, false);
    write_put_lines(w, text);
    if (is_lone_tag(text))
        w->last = BLOCK_OTHER;
}

/* ---- leaves ---- */

/* The categories, all in one paragraph. */
static void write_categories(wm_writer *w, size_t at, size_t end)
{
    for (; at < end; at++) {
        const wm_title *t = &w->normal.items[at].node->u.link.title;
        write_line_space(w);
        write_line_raw(w, WM_LIT("[Category:"));
        write_line_text(w, t->text);
        write_line_raw(w, WM_LIT("]("));
        if (w->set && wm_pageset_has(w->set, t->ns, t->text)) {
            write_line_raw(w, wm_site_shard_dirs(w->site) ? WM_LIT("../../") : WM_LIT("../"));
            wm_buffer_begin(&w->url, &w->failed);
            wm_file_name(w->site, t->ns, t->text, w->options.portable_names, &w->url);
            if (w->style->plain_links)
                write_url_encoded(w->line.out, wm_buffer_slice(&w->url));
            else
                write_url_escaped(w->line.out, wm_buffer_slice(&w->url), true, true);
        } else {
            write_line_raw(w, wm_site_page_base(w->site));
            write_line_raw(w, WM_LIT("Category:"));
            write_page_address(w, t->text, w->line.out);
        }
        write_line_raw(w, w->style->plain_links ? WM_LIT(")") : WM_LIT(" \"wikilink\")"));
        w->counts.categories++;
    }
}

static void write_paragraph(wm_writer *w, size_t at)
{
    const wm_normal_item *item = &w->normal.items[at];
    if (item->flags & WM_NORMAL_MEMBERS && (w->options.body_only || (w->style->front && !w->options.no_header)))
        return; /* they are in the front matter */
    if (item->flags & WM_NORMAL_PICTURE) {
        write_picture(w, at);
        return;
    }
    if (item->flags & WM_NORMAL_CAPTION) {
        write_caption(w, at + 1, item->other);
        return;
    }
    wm_buffer_begin(&w->line_text, &w->failed);
    write_line_begin(w, &w->line_text);
    if (item->flags & WM_NORMAL_MEMBERS)
        write_categories(w, at + 1, item->other);
    else if (w->style->quotes && item->node->parent && item->node->parent->type == WM_NODE_TERM)
        write_term(w, at);
    else
        write_inlines(w, at + 1, item->other);
    write_line_end(w);
    write_put_text(w);
    if (w->places.origins) {
        write_bold_origin(w, at);
        write_image_origin(w, at);
    }
}

static void write_heading(wm_writer *w, size_t at)
{
    const wm_normal_item *item = &w->normal.items[at];
    write_text_of(w, at, &w->line_text);
    if (w->style->quotes && !w->line_text.size)
        return;
    write_begin_block(w, BLOCK_OTHER, false);
    size_t mark = write_mark_add(w, WM_MARK_HEADING, item), start = w->out->size;
    wm_buffer_add(w->out, "######", item->node->level);
    if (w->line_text.size) {
        wm_buffer_add_char(w->out, ' ');
        write_put_lines(w, wm_buffer_slice(&w->line_text));
    }
    write_mark_words(w, mark, at);
    write_mark_place(w, mark, start, w->out->size);
}

/* Lines that start with a space: each a code span, all one paragraph. Links and
 * emphasis in them stay, with code inside. */
static void add_code_rows(wm_writer *w, size_t at, wm_buffer *out)
{
    size_t end = w->normal.items[at].other;
    for (at++; at < end; at = wm_normal_skip(&w->normal, at)) {
        if (w->normal.items[at].type != WM_NODE_PRE_LINE)
            continue;
        size_t before = out->size;
        if (before)
            wm_buffer_add_char(out, '\n');
        size_t start = out->size;
        write_line_begin(w, out);
        write_code_line(w, at + 1, w->normal.items[at].other);
        while (out->size > start && out->data[out->size - 1] == '\n')
            out->size--;
        if (out->size <= start)
            out->size = before;
    }
}

void write_text_of(wm_writer *w, size_t at, wm_buffer *out)
{
    const wm_normal_item *item = &w->normal.items[at];
    wm_buffer_begin(out, &w->failed);
    if (item->type == WM_NODE_INDENT_PRE) {
        add_code_rows(w, at, out);
        return;
    }
    write_line_begin(w, out);
    w->line.break_as_tag = w->line.heading = item->type == WM_NODE_HEADING;
    if (w->line.heading)
        write_second_name(w, at);
    write_inlines(w, at + 1, item->other);
    write_line_end(w);
    if (item->type == WM_NODE_HEADING)
        write_heading_id(w, at, out);
}

static void write_indent_pre(wm_writer *w, size_t at)
{
    if (w->style->quotes && write_fenced_lines(w, at))
        return;
    write_text_of(w, at, &w->line_text);
    write_put_text(w);
}

/* Whether indentation can carry the code: FORMAT's rule, and CommonMark's that
 * an indented block neither begins nor ends with a blank line and that two of
 * them would be one (4.4). */
static bool can_indent(wm_writer *w, wm_slice code)
{
    level *l = write_top_level(w);
    bool first_in_item = l && l->kind == LEVEL_ITEM && (l->marker || w->last == BLOCK_NONE);
    if (w->style->own_markers || code.size <= 2 || first_in_item || w->last == BLOCK_INDENTED || code.data[0] == ' ' ||
        (code.data[0] >= '\t' && code.data[0] <= '\r'))
        return false;
    size_t last = code.size;
    while (last && code.data[last - 1] != '\n')
        last--;
    return !is_blank_line_at(code, last);
}

static void write_code_lines(wm_writer *w, wm_slice code)
{
    size_t outer = w->prefix.size;
    wm_buffer_add_str(&w->prefix, "    ");
    wm_buffer_add_str(w->out, "    ");
    write_put_lines(w, code);
    w->prefix.size = outer;
}

void write_fence(wm_writer *w, wm_slice lang, bool numbered, wm_slice code)
{
    size_t longest = 0;
    for (size_t i = 0; i < code.size;) {
        size_t run = 0;
        while (i + run < code.size && code.data[i + run] == '`')
            run++;
        longest = run > longest ? run : longest;
        i += run ? run : 1;
    }
    size_t size = longest >= 3 ? longest + 1 : 3;
    wm_buffer_begin(&w->scratch, &w->failed);
    wm_buffer *b = &w->scratch;
    for (size_t i = 0; i < size; i++)
        wm_buffer_add_char(b, '`');
    bool named = false;
    for (size_t i = 0; i < lang.size; i++) {
        char c = lang.data[i];
        if (c == '`' || c == ' ' || (c >= '\t' && c <= '\r'))
            continue;
        if (!named && !w->style->own_markers)
            wm_buffer_add_char(b, ' ');
        named = true;
        wm_buffer_add_char(b, c);
    }
    if (numbered && named)
        wm_buffer_add_str(b, " numberLines");
    wm_buffer_add_char(b, '\n');
    wm_buffer_add_slice(b, code);
    wm_buffer_add_char(b, '\n');
    for (size_t i = 0; i < size; i++)
        wm_buffer_add_char(b, '`');
    write_put_lines(w, wm_buffer_slice(b));
}

static void write_code_block(wm_writer *w, const wm_node *n)
{
    wm_slice code = n->u.code.text;
    bool shortcodes = wm_find(code, WM_LIT("{{<"), 0) != WM_NONE || wm_find(code, WM_LIT("{{%"), 0) != WM_NONE;
    if (shortcodes && w->style->flavor.braces == MD_BRACES_SHORTCODES) { /* the tool takes them in a fence, too */
        write_begin_block(w, BLOCK_OTHER, false);
        wm_buffer_begin(&w->html, &w->failed);
        write_html_code(w, n, &w->html);
        write_put_lines(w, wm_buffer_slice(&w->html));
        return;
    }
    bool indent = !n->u.code.lang.size && can_indent(w, code);
    write_begin_block(w, indent ? BLOCK_INDENTED : BLOCK_OTHER, indent);
    if (indent)
        write_code_lines(w, code);
    else
        write_fence(w, n->u.code.lang, n->u.code.line, code);
    if (!n->u.code.lang.size)
        write_origin(w, WM_ORIGIN_FENCE, false, code);
}

static void write_html_block(wm_writer *w, const wm_node *n)
{
    wm_buffer_begin(&w->line_text, &w->failed);
    if (wm_equal(n->u.tag.name, WM_LIT("pre"))) {
        /* a lone <pre> would swallow the rest of the file: text */
        write_line_begin(w, &w->line_text);
        write_line_text(w, n->u.tag.raw);
        write_line_end(w);
    } else {
        memset(&w->line, 0, sizeof w->line);
        write_tag(w, n, &w->line_text);
        w->counts.html_raw++;
    }
    write_begin_block(w, BLOCK_OTHER, false);
    write_put_lines(w, wm_buffer_slice(&w->line_text));
}

/* ---- the row of blocks ---- */

static void write_references_tag(wm_writer *w, const wm_node *n)
{
    wm_buffer_begin(&w->line_text, &w->failed);
    write_references(w, n, &w->line_text);
    write_begin_block(w, BLOCK_OTHER, false);
    write_put_lines(w, wm_buffer_slice(&w->line_text));
}

static void write_leaf(wm_writer *w, const wm_normal_item *item)
{
    switch ((wm_node_type)item->type) {
    case WM_NODE_RULE:
        write_begin_block(w, BLOCK_OTHER, false);
        wm_buffer_add_str(w->out, w->style->own_markers ? "---" : "-----");
        break;
    case WM_NODE_CODE_BLOCK:
        write_code_block(w, item->node);
        break;
    case WM_NODE_HTML_BLOCK:
        write_html_block(w, item->node);
        break;
    case WM_NODE_REFERENCES:
        write_references_tag(w, item->node);
        break;
    default:
        break;
    }
}

/* A list that is written as quotes and bullets. */
static bool is_definitions(const wm_writer *w, size_t at)
{
    const wm_normal_item *list = &w->normal.items[at];
    return w->style->quotes && list->number == WM_LIST_DEFINITION && list->node && list->node->type == WM_NODE_LIST;
}

/* Writes the container that opens at a place, or its beginning alone; the place to go on at. */
static size_t open_block(wm_writer *w, size_t at)
{
    if (write_is_left_out(w, at))
        return wm_normal_skip(&w->normal, at);
    switch ((wm_node_type)w->normal.items[at].type) {
    case WM_NODE_PARAGRAPH:
        write_paragraph(w, at);
        break;
    case WM_NODE_HEADING:
        write_heading(w, at);
        break;
    case WM_NODE_INDENT_PRE:
        write_indent_pre(w, at);
        break;
    case WM_NODE_TABLE:
        write_table(w, at);
        break;
    case WM_NODE_LIST:
        if (!is_definitions(w, at))
            write_enter_list(w, at);
        return at + 1;
    case WM_NODE_TERM:
    case WM_NODE_DESCRIPTION:
        if (w->style->quotes)
            write_enter_definition(w, at);
        else
            write_enter_item(w, at);
        return at + 1;
    case WM_NODE_BLOCKQUOTE:
        write_enter_quote(w);
        return at + 1;
    default:
        write_enter_item(w, at);
        write_mark_note(w, at, false);
        return at + 1;
    }
    return wm_normal_skip(&w->normal, at);
}

static void close_block(wm_writer *w, size_t at)
{
    switch ((wm_node_type)w->normal.items[at].type) {
    case WM_NODE_LIST:
        if (is_definitions(w, at))
            write_leave_definitions(w, at);
        else {
            write_list_origin(w, w->normal.items[at].other);
            write_leave_list(w);
        }
        break;
    case WM_NODE_TERM:
    case WM_NODE_DESCRIPTION:
        if (w->style->quotes)
            write_leave_definition(w, at);
        else
            write_leave_item(w, at);
        break;
    case WM_NODE_BLOCKQUOTE:
        write_leave_quote(w);
        break;
    default:
        write_leave_item(w, at);
        write_mark_note(w, w->normal.items[at].other, true);
        break;
    }
}

void write_blocks(wm_writer *w)
{
    size_t at = 0;
    while (at < w->normal.count && !w->failed) {
        w->failed |= !wm_budget_tick(w->normal.budget, 1);
        const wm_normal_item *item = &w->normal.items[at];
        if (w->places.out && item->kind != WM_NORMAL_CLOSE && !wm_normal_is_silent(item))
            write_begin_place(w, item->node);
        if (item->kind == WM_NORMAL_OPEN) {
            at = open_block(w, at);
            continue;
        }
        if (item->kind == WM_NORMAL_CLOSE)
            close_block(w, at);
        else if (wm_normal_is_silent(item))
            write_mark_call(w, item, NULL);
        else
            write_leaf(w, item);
        at++;
    }
}
