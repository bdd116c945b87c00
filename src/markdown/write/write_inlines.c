/* write_inlines.c - the inline nodes of a block, in document order.
 *
 * SPDX-License-Identifier: MIT
 */
#include "markdown/write/write_private.h"

/* A delimiter of backquotes that does not occur in the content. */
void write_code_span(wm_writer *w, wm_slice content)
{
    while (content.size && (content.data[content.size - 1] == ' ' || content.data[content.size - 1] == '\t' ||
                            content.data[content.size - 1] == '\n' || content.data[content.size - 1] == '\r'))
        content.size--;
    if (!content.size)
        return;
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

static void write_code(wm_writer *w, const wm_node *n)
{
    clear(w, &w->scratch);
    wm_node_words(n, &w->scratch, &w->counts.spans_flattened);
    wm_slice s = wm_trim(wm_buffer_slice(&w->scratch));
    write_code_span(w, s);
}

/* TeX as it stands, but for what Markdown would take for markup of its own. */
static void write_math(wm_writer *w, const wm_node *n)
{
    wm_slice s = n->u.math.text;
    write_line_raw(w, n->u.math.block ? WM_LIT("\\[") : WM_LIT("\\("));
    if (n->u.math.chem)
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
    if (n->u.math.chem)
        write_line_raw(w, WM_LIT("}"));
    write_line_raw(w, n->u.math.block ? WM_LIT("\\]") : WM_LIT("\\)"));
}

static void write_ref(wm_writer *w, const wm_node *n)
{
    size_t number = wm_notes_number(&w->notes, n);
    if (!number)
        return;
    char text[40];
    size_t size = 0, value = number;
    char digits[24];
    while (value) {
        digits[size++] = (char)('0' + value % 10);
        value /= 10;
    }
    size_t at = 0;
    text[at++] = '\\';
    text[at++] = '[';
    while (size)
        text[at++] = digits[--size];
    text[at++] = '\\';
    text[at++] = ']';
    write_line_raw(w, wm_slice_of(text, at));
    w->counts.footnotes++;
}

/* Ends the external link that is open. A link inside its label ends it as well:
 * links do not nest, and what MediaWiki shows is one after the other. */
static void end_external(wm_writer *w)
{
    const wm_node *n = w->line.external;
    if (!n)
        return;
    line *l = &w->line;
    write_emphasis_suspend(w, w->label_start);
    uint8_t open = l->open_count; /* what waits for content begins behind the link */
    while (l->open_count && l->open[l->open_count - 1].at == WM_NONE)
        l->open_count--;
    l->external = NULL;
    l->link_depth--;
    write_external_close(w, n);
    l->open_count = open;
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
    clear(w, &w->code);
}

/* Text goes to the code; true if the node was taken. */
static bool take_code(wm_writer *w, const wm_node *n)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_TEXT:
    case WM_NODE_ENTITY:
    case WM_NODE_NOWIKI:
    case WM_NODE_SIGNATURE:
        wm_buffer_add_slice(&w->code, n->u.text);
        return true;
    case WM_NODE_MAGIC_LINK:
        wm_buffer_add_slice(&w->code, n->u.magic.text);
        return true;
    case WM_NODE_MATH:
        wm_buffer_add_slice(&w->code, n->u.math.text);
        return true;
    case WM_NODE_INVALID:
        wm_buffer_add_str(&w->code, "\xef\xbf\xbd");
        return true;
    case WM_NODE_NEWLINE:
        wm_buffer_add_char(&w->code, ' ');
        return true;
    case WM_NODE_HARD_BREAK:
        wm_buffer_add_char(&w->code, '\n');
        return true;
    case WM_NODE_CODE_SPAN:
        wm_node_words(n, &w->code, &w->counts.spans_flattened);
        return true;
    case WM_NODE_HTML_TAG:
        w->counts.spans_flattened++;
        return true;
    default:
        if (!wm_node_is_silent((wm_node_type)n->type))
            end_code(w);
        return wm_node_is_silent((wm_node_type)n->type);
    }
}

void write_code_line(wm_writer *w, const wm_node *pre_line)
{
    clear(w, &w->code);
    w->line.code = true;
    write_inlines(w, pre_line);
    end_code(w);
    w->line.code = false;
    write_line_end(w);
}

/* True if its children come next and leave_inline after them. */
static bool enter_inline(wm_writer *w, const wm_node *n)
{
    if (w->line.code && take_code(w, n))
        return false;
    switch ((wm_node_type)n->type) {
    case WM_NODE_TEXT:
        write_line_text(w, n == w->trail_node ? wm_sub(n->u.text, w->trail_size, n->u.text.size) : n->u.text);
        return false;
    case WM_NODE_ENTITY:
    case WM_NODE_NOWIKI:
    case WM_NODE_SIGNATURE:
        write_line_text(w, n->u.text);
        return false;
    case WM_NODE_NEWLINE:
        write_line_space(w);
        return false;
    case WM_NODE_HARD_BREAK:
        write_line_break(w);
        return false;
    case WM_NODE_TEMPLATE:
    case WM_NODE_PARAMETER:
    case WM_NODE_EXTENSION:
    case WM_NODE_SWITCH:
        if (w->line.out->size > w->line.start && !(w->line.link_depth && w->line.out->size == w->label_start))
            w->line.spaced = false; /* spaces on both sides stay */
        return false;
    case WM_NODE_BOLD:
    case WM_NODE_ITALIC:
    case WM_NODE_STRIKE:
        write_emphasis_open(w, n);
        return true;
    case WM_NODE_WIKILINK:
        end_external(w);
        write_wikilink_open(w, n);
        return true;
    case WM_NODE_IMAGE:
        end_external(w);
        write_image_open(w, n);
        return true;
    case WM_NODE_EXTERNAL_LINK:
        if (w->line.link_depth++ == 0) {
            write_line_raw(w, WM_LIT("["));
            w->label_start = w->line.out->size;
            w->line.spaced = true;
            w->line.external = n;
        }
        return true;
    case WM_NODE_AUTOLINK:
        write_autolink(w, n);
        return false;
    case WM_NODE_MAGIC_LINK: /* plain text since MediaWiki 1.28 unless a wiki turns them on */
        write_line_text(w, n->u.magic.text);
        return false;
    case WM_NODE_REF:
        write_ref(w, n);
        return false;
    case WM_NODE_HTML_TAG:
        if (w->line.link_depth && wm_tag_is_block(n->u.tag.name)) {
            write_line_space(w);
            w->counts.spans_flattened++;
            return false;
        }
        clear(w, &w->scratch);
        write_tag(w, n, &w->scratch);
        write_line_raw(w, wm_buffer_slice(&w->scratch));
        w->counts.html_raw++;
        return false;
    case WM_NODE_CODE_SPAN:
        write_code(w, n);
        return false;
    case WM_NODE_MATH:
        write_math(w, n);
        return false;
    case WM_NODE_INVALID:
        write_line_raw(w, WM_LIT("\xef\xbf\xbd"));
        return false;
    default:
        return false;
    }
}

static void leave_inline(wm_writer *w, const wm_node *n)
{
    if (w->line.code)
        end_code(w);
    switch ((wm_node_type)n->type) {
    case WM_NODE_BOLD:
    case WM_NODE_ITALIC:
    case WM_NODE_STRIKE:
        write_emphasis_close(w, n);
        break;
    case WM_NODE_WIKILINK:
        write_wikilink_close(w, n);
        break;
    case WM_NODE_IMAGE:
        write_image_close(w, n);
        break;
    case WM_NODE_EXTERNAL_LINK:
        if (w->line.external == n)
            end_external(w);
        else if (w->line.link_depth > 1)
            w->line.link_depth--;
        break;
    default:
        break;
    }
}

void write_inline_run(wm_writer *w, const wm_node *from, const wm_node *stop)
{
    const wm_node *parent = from ? from->parent : NULL, *n = from;
    while (n && n != stop) {
        bool inside = enter_inline(w, n);
        if (inside && n->first) {
            n = n->first;
            continue;
        }
        if (inside)
            leave_inline(w, n);
        while (n->parent != parent && !n->next) {
            n = n->parent;
            leave_inline(w, n);
        }
        n = n->next;
    }
}

void write_inlines(wm_writer *w, const wm_node *node)
{
    write_inline_run(w, node->first, NULL);
}
