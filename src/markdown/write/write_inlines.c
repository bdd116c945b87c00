/* write_inlines.c - the inlines of a block, in the order of the normal form.
 *
 * SPDX-License-Identifier: MIT
 */
#include "markdown/foreign.h"
#include "markdown/write/write_private.h"

/* Whether the tool would take something in the code for its own. */
static bool is_taken(const wm_writer *w, wm_slice code)
{
    size_t at = w->style->flavor.braces ? wm_find(code, WM_LIT("{{"), 0) : WM_NONE;
    for (; at != WM_NONE; at = wm_find(code, WM_LIT("{{"), at + 1))
        if (w->style->flavor.braces == MD_BRACES_VUE || (at + 2 < code.size && md_is_in("<%", code.data[at + 2])))
            return true;
    return false;
}

/* As text, in which that can be escaped. */
static void write_code_tag(wm_writer *w, wm_slice content)
{
    write_line_raw(w, WM_LIT("<code>"));
    write_line_text(w, content);
    write_line_raw(w, WM_LIT("</code>"));
}

/* A delimiter of backquotes that does not occur in the content. */
static void write_code_span(wm_writer *w, wm_slice content)
{
    while (content.size && (content.data[content.size - 1] == ' ' || content.data[content.size - 1] == '\t' ||
                            content.data[content.size - 1] == '\n' || content.data[content.size - 1] == '\r'))
        content.size--;
    if (!content.size)
        return;
    if (is_taken(w, content)) {
        write_code_tag(w, content);
        return;
    }
    wm_buffer *b = w->line.out;
    uint64_t lengths = 0; /* bit n: a run of n backquotes occurs */
    size_t longest = 0;
    for (size_t i = 0; i < content.size;) {
        size_t n = 0;
        while (i + n < content.size && content.data[i + n] == '`')
            n++;
        if (n && n < 64)
            lengths |= UINT64_C(1) << n;
        longest = n > longest ? n : longest;
        i += n ? n : 1;
    }
    size_t mark = 1;
    while (mark < 63 && lengths >> mark & 1)
        mark++;
    if (mark == 63)
        mark = longest + 1;
    bool pad = content.data[0] == '`' || content.data[content.size - 1] == '`';
    write_line_before(w, '`');
    if (w->line.code_end == b->size && b->size > w->line.start)
        write_line_raw(w, WM_LIT("<!-- -->")); /* two code spans that touch would be one */
    for (size_t i = 0; i < mark; i++)
        wm_buffer_add_char(b, '`');
    if (pad)
        wm_buffer_add_char(b, ' ');
    for (size_t i = 0; i < content.size; i++) {
        char c = content.data[i];
        if (c == '|' && w->line.in_cell)
            wm_buffer_add_char(b, '\\');
        wm_buffer_add_char(b, c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
    }
    if (pad)
        wm_buffer_add_char(b, ' ');
    for (size_t i = 0; i < mark; i++)
        wm_buffer_add_char(b, '`');
    w->line.code_end = b->size;
    w->line.spaced = w->line.begin = false;
}

/* The words from one place up to another. */
static void write_code(wm_writer *w, size_t at, size_t end)
{
    wm_buffer_begin(&w->scratch, &w->failed);
    for (; at < end; at++)
        if (!wm_normal_is_silent(&w->normal.items[at]))
            wm_buffer_add_slice(&w->scratch, w->normal.items[at].text);
    write_code_span(w, wm_trim(wm_buffer_slice(&w->scratch)));
}

/* A letter or digit stands behind: $x$y is no formula. */
static bool is_word_next(const wm_writer *w, const wm_normal_item *item)
{
    size_t at = (size_t)(item - w->normal.items) + 1, n;
    at = wm_normal_loud(&w->normal, at, w->normal.count);
    while (at < w->normal.count && w->normal.items[at].kind == WM_NORMAL_CLOSE && !wm_node_is_block(w->normal.items[at].type))
        at = wm_normal_loud(&w->normal, at + 1, w->normal.count);
    const wm_normal_item *next = at < w->normal.count ? &w->normal.items[at] : NULL;
    if (!next || next->type != WM_NODE_TEXT || !next->text.size)
        return next && (next->type == WM_NODE_MATH || (next->kind == WM_NORMAL_OPEN && !wm_node_is_block(next->type)));
    uint32_t c = wm_utf8_decode(next->text, &n);
    return wm_is_letter(c) || (c >= '0' && c <= '9') || c == '_' || c == '{' || c == '$' || c == '&';
}

/* $x$, and $$x$$ for a block; false where that would be read as something else. */
static bool write_dollars(wm_writer *w, const wm_normal_item *item)
{
    wm_buffer *b = &w->scratch;
    bool block = item->flags & WM_NORMAL_BLOCK;
    wm_slice s = wm_trim(item->text);
    if (is_word_next(w, item) || (w->line.in_cell && memchr(s.data, '|', s.size)))
        return false;
    wm_buffer_begin(b, &w->failed);
    wm_buffer_add_str(b, block ? "$$" : "$");
    if (item->node->u.math.chem)
        wm_buffer_add_str(b, "\\ce{");
    for (size_t i = 0; i < s.size; i++) {
        bool blank = s.data[i] == '\n' || s.data[i] == '\r' || s.data[i] == '\t' || s.data[i] == ' ';
        if (!blank)
            wm_buffer_add_char(b, s.data[i]);
        else if (b->data[b->size - 1] != ' ')
            wm_buffer_add_char(b, ' ');
    }
    if (item->node->u.math.chem)
        wm_buffer_add_char(b, '}');
    wm_buffer_add_str(b, block ? "$$" : "$");
    wm_slice text = wm_buffer_slice(b);
    write_line_before(w, '$');
    size_t n;
    wm_slice done = wm_buffer_slice(w->line.out);
    uint32_t before = done.size > w->line.start ? wm_utf8_decode_last(wm_sub(done, w->line.start, done.size), &n) : ' ';
    bool word = wm_is_letter(before) || (before >= '0' && before <= '9') || before == '_' || before == '$' || before == '\\';
    if (word || md_dollar_math(text, 0, true) != text.size)
        return false;
    write_line_raw(w, text);
    return true;
}

/* TeX as it stands, but for what Markdown would take for markup of its own. */
static void write_math(wm_writer *w, const wm_normal_item *item)
{
    wm_slice s = item->text;
    bool block = item->flags & WM_NORMAL_BLOCK, chem = item->node->u.math.chem;
    if (w->style->dollars && write_dollars(w, item))
        return;
    write_line_raw(w, block ? WM_LIT("\\[") : WM_LIT("\\("));
    if (chem)
        write_line_raw(w, WM_LIT("\\ce{"));
    size_t from = 0;
    for (size_t i = 0; i < s.size; i++) {
        char c = s.data[i];
        bool blank = c == '\n' || c == '\r' || c == '\t';
        if (!blank && c != '*' && c != '`' && c != '<' && c != '_' && c != '~' && !(c == '|' && w->line.in_cell))
            continue;
        write_line_raw(w, wm_sub(s, from, i));
        if (blank)
            write_line_space(w);
        else if (c == '_' || c == '~')
            write_line_text(w, wm_sub(s, i, i + 1));
        else
            write_line_raw(w, c == '*' ? WM_LIT("\\*") : c == '`' ? WM_LIT("\\`") : c == '<' ? WM_LIT("\\<") : WM_LIT("\\|"));
        from = i + 1;
    }
    write_line_raw(w, wm_sub(s, from, s.size));
    if (chem)
        write_line_raw(w, WM_LIT("}"));
    write_line_raw(w, block ? WM_LIT("\\]") : WM_LIT("\\)"));
}

static void write_label(wm_writer *w, uint32_t number)
{
    write_line_raw(w, WM_LIT("[^"));
    write_line_raw(w, write_label_of(w, number));
    write_line_raw(w, WM_LIT("]"));
    w->line.note_end = w->line.out->size;
    w->counts.footnotes++;
}

static void write_ref(wm_writer *w, uint32_t number)
{
    if (w->style->labelled_notes) {
        write_label(w, number);
        return;
    }
    char text[16];
    size_t at = sizeof text;
    text[--at] = ']';
    text[--at] = '\\';
    do
        text[--at] = (char)('0' + number % 10);
    while (number /= 10);
    text[--at] = '[';
    text[--at] = '\\';
    write_line_raw(w, wm_slice_of(text + at, sizeof text - at));
    w->counts.footnotes++;
}

/* In a line that starts with a space all text is code; markup ends a span of it
 * and begins another. Spaces beside markup stay outside. */
static void end_code(wm_writer *w)
{
    line *l = &w->line;
    wm_slice s = wm_buffer_slice(&w->code);
    for (size_t at = 0; at < s.size;) {
        const char *newline = memchr(s.data + at, '\n', s.size - at);
        size_t end = newline ? (size_t)(newline - s.data) : s.size;
        wm_slice piece = wm_sub(s, at, end);
        bool first = l->out->size == l->start;
        wm_slice trimmed = wm_trim(piece);
        if (trimmed.size && !first && trimmed.data > piece.data) {
            write_line_space(w);
            piece = wm_sub(piece, (size_t)(trimmed.data - piece.data), piece.size);
        }
        if (trimmed.size)
            write_code_span(w, piece);
        if (piece.size && (!trimmed.size || trimmed.data + trimmed.size < piece.data + piece.size))
            write_line_space(w);
        if (newline)
            write_line_row(w);
        at = end + 1;
    }
    wm_buffer_begin(&w->code, &w->failed);
}

/* In a line of code: text that is not what a link without a label shows. */
static bool is_code_text(const wm_normal_item *item)
{
    return item->type == WM_NODE_TEXT && !(item->flags & WM_NORMAL_SHOWN) && item->node->type != WM_NODE_AUTOLINK;
}

/* Whether white space follows the text in its node. */
static bool has_more(const wm_normal_item *item)
{
    switch ((wm_node_type)item->node->type) {
    case WM_NODE_TEXT:
    case WM_NODE_ENTITY:
    case WM_NODE_NOWIKI:
    case WM_NODE_SIGNATURE: {
        wm_slice all = item->node->u.text;
        return item->text.data + item->text.size != all.data + all.size;
    }
    default:
        return false;
    }
}

static void write_text(wm_writer *w, const wm_normal_item *item)
{
    if (item->node->type == WM_NODE_AUTOLINK)
        w->counts.external_links++;
    w->line.space_follows = !item->flags && has_more(item);
    write_line_text(w, item->text);
    w->line.space_follows = false;
}

static void write_html_tag(wm_writer *w, const wm_node *tag)
{
    wm_buffer_begin(&w->scratch, &w->failed);
    write_tag(w, tag, &w->scratch);
    write_line_raw(w, wm_buffer_slice(&w->scratch));
    w->counts.html_raw++;
}

static void write_leaf(wm_writer *w, const wm_normal_item *item)
{
    switch ((wm_node_type)item->type) {
    case WM_NODE_TEXT:
        write_text(w, item);
        break;
    case WM_NODE_NEWLINE:
        if (w->line.code)
            write_line_space(w);
        else
            write_line_add_space(w);
        break;
    case WM_NODE_HARD_BREAK:
        write_line_break(w);
        break;
    case WM_NODE_AUTOLINK:
        write_mark_begin(w, WM_MARK_LINK, item, w->line.out);
        write_autolink(w, item->text);
        write_mark_end(w, item, w->line.out);
        break;
    case WM_NODE_REF:
        write_mark_begin(w, WM_MARK_USE, item, w->line.out);
        write_ref(w, item->number);
        write_mark_end(w, item, w->line.out);
        break;
    case WM_NODE_HTML_TAG:
        write_html_tag(w, item->node);
        break;
    case WM_NODE_MATH:
        write_math(w, item);
        break;
    default:
        break;
    }
}

bool write_needs_tag(const wm_writer *w, const wm_normal_item *item)
{
    if (!w->style->flavor.tags_round_notes || !w->line.heading)
        return false;
    for (const wm_normal_item *i = item + 1, *end = w->normal.items + item->other; i < end; i++)
        if (i->type == WM_NODE_REF && !wm_normal_is_silent(i))
            return true;
    return false;
}

static void open_inline(wm_writer *w, const wm_normal_item *item)
{
    switch ((wm_node_type)item->type) {
    case WM_NODE_BOLD:
    case WM_NODE_ITALIC:
    case WM_NODE_STRIKE:
        write_emphasis_open(w, item->node, w->line.open_count < MAX_EMPHASIS && write_needs_tag(w, item));
        break;
    default:
        write_mark_begin(w, item->type == WM_NODE_IMAGE ? WM_MARK_IMAGE : WM_MARK_LINK, item, w->line.out);
        write_link_open(w, item);
        break;
    }
}

static void close_inline(wm_writer *w, const wm_normal_item *item)
{
    switch ((wm_node_type)item->type) {
    case WM_NODE_BOLD:
    case WM_NODE_ITALIC:
    case WM_NODE_STRIKE:
        write_emphasis_close(w, item->node);
        break;
    case WM_NODE_WIKILINK:
        write_wikilink_close(w, item);
        break;
    case WM_NODE_IMAGE:
        write_image_close(w, item->node);
        break;
    default:
        write_external_close(w, item);
        break;
    }
    write_mark_end(w, &w->normal.items[item->other], w->line.out);
}

void write_inlines(wm_writer *w, size_t at, size_t end)
{
    while (at < end && !w->failed) {
        const wm_normal_item *item = &w->normal.items[at++];
        w->failed |= !wm_budget_tick(w->normal.budget, 1);
        if (wm_normal_is_silent(item)) {
            write_mark_call(w, item, w->line.out);
            continue;
        }
        if (w->page.in_term && item->type == WM_NODE_BOLD)
            continue;
        if (w->line.code) {
            if (item->kind == WM_NORMAL_LEAF && is_code_text(item)) {
                wm_buffer_add_slice(&w->code, item->text);
                continue;
            }
            end_code(w);
        }
        if (item->kind == WM_NORMAL_LEAF) {
            write_leaf(w, item);
        } else if (item->type == WM_NODE_CODE_SPAN) {
            write_code(w, at, item->other);
            at = (size_t)item->other + 1;
        } else if (item->kind == WM_NORMAL_OPEN && write_path_link(w, at - 1)) {
            at = (size_t)item->other + 1;
        } else if (item->kind == WM_NORMAL_OPEN && item->type == WM_NODE_IMAGE && write_is_html_image(w, item->node)) {
            write_mark_begin(w, WM_MARK_IMAGE, item, w->line.out);
            write_image_html(w, item->node, true);
            write_mark_end(w, item, w->line.out);
            at = (size_t)item->other + 1;
        } else if (item->kind == WM_NORMAL_OPEN) {
            open_inline(w, item);
        } else {
            close_inline(w, item);
        }
    }
}

void write_code_line(wm_writer *w, size_t at, size_t end)
{
    wm_buffer_begin(&w->code, &w->failed);
    w->line.code = true;
    write_inlines(w, at, end);
    end_code(w);
    w->line.code = false;
    write_line_end(w);
}
