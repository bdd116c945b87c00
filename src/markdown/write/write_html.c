/* write_html.c - tables that a pipe table cannot carry, and all that stands in them.
 *
 * SPDX-License-Identifier: MIT
 *
 * One element a line. No line is empty: an empty one would end CommonMark's HTML
 * block (4.6).
 */
#include "markdown/write/write_private.h"

typedef struct html {
    wm_writer *w;
    wm_buffer *out;
    bool fresh;        /* a container was just opened: what comes begins on its line */
    bool plain;        /* the paragraph being written has no <p> */
    bool spaced;
    size_t tables;     /* open ones */
} html;

static void escaped(wm_buffer *out, wm_slice s)
{
    size_t from = 0;
    for (size_t i = 0; i < s.size; i++) {
        const char *r = s.data[i] == '&'   ? "&amp;"
                        : s.data[i] == '<' ? "&lt;"
                        : s.data[i] == '>' ? "&gt;"
                        : s.data[i] == '"' ? "&quot;"
                                           : NULL;
        if (!r)
            continue;
        wm_buffer_add_slice(out, wm_sub(s, from, i));
        wm_buffer_add_str(out, r);
        from = i + 1;
    }
    wm_buffer_add_slice(out, wm_sub(s, from, s.size));
}

static void text(html *h, wm_slice s)
{
    for (size_t i = 0; i < s.size;) {
        size_t from = i;
        while (i < s.size && s.data[i] != ' ' && !(s.data[i] >= '\t' && s.data[i] <= '\r') && s.data[i] != '<' &&
               s.data[i] != '>' && s.data[i] != '&')
            i++;
        if (i > from) {
            wm_buffer_add_slice(h->out, wm_sub(s, from, i));
            h->spaced = false;
        }
        if (i == s.size)
            break;
        char c = s.data[i++];
        if (c == '<' || c == '>' || c == '&') {
            wm_buffer_add_str(h->out, c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;");
            h->spaced = false;
        } else if (!h->spaced) {
            wm_buffer_add_char(h->out, ' ');
            h->spaced = true;
        }
    }
}

static void add(html *h, const char *s)
{
    wm_buffer_add_str(h->out, s);
}

/* A tag among text. */
static void inline_tag(html *h, const char *s)
{
    add(h, s);
    h->spaced = false;
}

static void block_start(html *h)
{
    if (!h->fresh)
        wm_buffer_add_char(h->out, '\n');
    h->fresh = false;
}

static void trim_end(html *h)
{
    while (h->out->size && h->out->data[h->out->size - 1] == ' ')
        h->out->size--;
}

/* Code keeps its lines; empty ones are written as references. */
static void code(html *h, wm_slice s)
{
    size_t from = 0;
    for (size_t i = 0; i < s.size; i++) {
        if (s.data[i] != '\n')
            continue;
        escaped(h->out, wm_sub(s, from, i));
        size_t next = i + 1;
        while (next < s.size && (s.data[next] == ' ' || s.data[next] == '\t' || s.data[next] == '\r'))
            next++;
        bool blank = next == s.size || s.data[next] == '\n' || i == 0;
        add(h, blank ? "&#10;" : "\n");
        from = i + 1;
    }
    escaped(h->out, wm_sub(s, from, s.size));
}

/* The addresses of write_links.c are escaped for Markdown: without that, for HTML. */
static void href(html *h, wm_buffer *url)
{
    size_t n = 0;
    for (size_t i = 0; i < url->size; i++) {
        if (url->data[i] == '\\' && i + 1 < url->size)
            i++;
        url->data[n++] = url->data[i];
    }
    url->size = n;
    add(h, "<a href=\"");
    escaped(h->out, wm_buffer_slice(url));
    add(h, "\"");
}

static void open_link(html *h, const wm_node *n)
{
    wm_writer *w = h->w;
    wm_buffer *url = &w->address;
    if (n->type != WM_NODE_EXTERNAL_LINK && n->u.link.kind == WM_LINK_UNKNOWN)
        return;
    if (w->line.link_depth++)
        return;
    clear(w, url);
    bool inside = false;
    if (n->type == WM_NODE_WIKILINK) {
        write_link_url(w, n, url, &inside);
        href(h, url);
        add(h, " title=\"wikilink\">");
        *(inside ? &w->counts.links_inside : &w->counts.links_outside) += 1;
    } else if (n->type == WM_NODE_IMAGE) {
        write_image_url(w, n, url);
        href(h, url);
        add(h, " title=\"fig:");
        clear(w, &w->scratch);
        wm_node_words(n, &w->scratch, &w->counts.spans_flattened);
        wm_slice words = wm_trim(wm_buffer_slice(&w->scratch));
        for (size_t i = 0; i < words.size; i++) /* no line may be empty */
            if (words.data[i] == '\n')
                w->scratch.data[(size_t)(words.data - w->scratch.data) + i] = ' ';
        escaped(h->out, words.size ? words : n->u.link.title.text);
        add(h, "\">");
        w->counts.images++;
    } else {
        write_url_escaped(url, n->u.external.url, false, false);
        href(h, url);
        add(h, ">");
        w->counts.external_links++;
    }
    w->label_start = h->out->size;
    h->spaced = false;
}

static void close_link(html *h, const wm_node *n)
{
    wm_writer *w = h->w;
    if (n->type != WM_NODE_EXTERNAL_LINK && n->u.link.kind == WM_LINK_UNKNOWN)
        return;
    bool outermost = w->line.link_depth == 1, empty = h->out->size == w->label_start;
    if (n->type == WM_NODE_WIKILINK && (!n->u.link.has_label || (outermost && empty)))
        text(h, wm_link_shows(n));
    else if (n->type == WM_NODE_IMAGE && outermost && empty)
        text(h, n->u.link.title.text);
    else if (n->type == WM_NODE_EXTERNAL_LINK && outermost && (empty || n->u.external.numbered))
        wm_buffer_add_format(h->out, "%llu", (unsigned long long)++w->numbered);
    w->line.link_depth--;
    if (!outermost)
        return;
    if (n->type == WM_NODE_WIKILINK)
        text(h, write_link_trail(w, n));
    inline_tag(h, "</a>");
}

static void add_autolink(html *h, wm_slice url)
{
    if (h->w->line.link_depth) {
        text(h, url);
        return;
    }
    clear(h->w, &h->w->address);
    wm_buffer_add_slice(&h->w->address, url);
    add(h, "<a href=\"");
    escaped(h->out, url);
    add(h, "\">");
    text(h, url);
    inline_tag(h, "</a>");
    h->w->counts.external_links++;
}

static void add_ref(html *h, const wm_node *n)
{
    size_t number = wm_notes_number(&h->w->notes, n);
    if (!number)
        return;
    wm_buffer_add_format(h->out, "[%llu]", (unsigned long long)number);
    h->spaced = false;
    h->w->counts.footnotes++;
}

static bool enter_inline(html *h, const wm_node *n)
{
    wm_writer *w = h->w;
    switch ((wm_node_type)n->type) {
    case WM_NODE_TEXT:
        text(h, n == w->trail_node ? wm_sub(n->u.text, w->trail_size, n->u.text.size) : n->u.text);
        return false;
    case WM_NODE_ENTITY:
    case WM_NODE_NOWIKI:
    case WM_NODE_SIGNATURE:
        text(h, n->u.text);
        return false;
    case WM_NODE_NEWLINE:
        text(h, WM_LIT(" "));
        return false;
    case WM_NODE_HARD_BREAK:
        trim_end(h);
        add(h, "<br />\n");
        h->spaced = true;
        return false;
    case WM_NODE_BOLD:
        add(h, "<strong>");
        return true;
    case WM_NODE_ITALIC:
        add(h, "<em>");
        return true;
    case WM_NODE_STRIKE:
        add(h, "<del>");
        return true;
    case WM_NODE_CODE_SPAN:
        add(h, "<code>");
        return true;
    case WM_NODE_WIKILINK:
    case WM_NODE_IMAGE:
    case WM_NODE_EXTERNAL_LINK:
        open_link(h, n);
        return true;
    case WM_NODE_AUTOLINK:
        add_autolink(h, n->u.external.url);
        return false;
    case WM_NODE_MAGIC_LINK:
        text(h, n->u.magic.text);
        return false;
    case WM_NODE_REF:
        add_ref(h, n);
        return false;
    case WM_NODE_HTML_TAG:
        write_tag(w, n, h->out);
        h->spaced = false;
        w->counts.html_raw++;
        return false;
    case WM_NODE_MATH:
        add(h, n->u.math.block ? "\\[" : n->u.math.chem ? "\\(\\ce{" : "\\(");
        text(h, n->u.math.text);
        inline_tag(h, n->u.math.block ? "\\]" : n->u.math.chem ? "}\\)" : "\\)");
        return false;
    case WM_NODE_INVALID:
        text(h, WM_LIT("\xef\xbf\xbd"));
        return false;
    default:
        return false;
    }
}

static void leave_inline(html *h, const wm_node *n)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_BOLD:
        add(h, "</strong>");
        break;
    case WM_NODE_ITALIC:
        add(h, "</em>");
        break;
    case WM_NODE_STRIKE:
        add(h, "</del>");
        break;
    case WM_NODE_CODE_SPAN:
        inline_tag(h, "</code>");
        break;
    case WM_NODE_WIKILINK:
    case WM_NODE_IMAGE:
    case WM_NODE_EXTERNAL_LINK:
        close_link(h, n);
        break;
    default:
        break;
    }
}

/* ---- blocks ---- */

static bool is_first_block(const wm_node *n)
{
    for (n = n->prev; n; n = n->prev)
        if (!wm_node_is_silent((wm_node_type)n->type) && wm_block_prints(n))
            return false;
    return true;
}

static void open_cell(html *h, const wm_node *n)
{
    bool head = n->u.cell.header;
    block_start(h);
    add(h, head ? "<th" : "<td");
    if (n->u.cell.rowspan != 1)
        wm_buffer_add_format(h->out, " rowspan=\"%u\"", (unsigned)n->u.cell.rowspan);
    if (n->u.cell.colspan != 1)
        wm_buffer_add_format(h->out, " colspan=\"%u\"", (unsigned)n->u.cell.colspan);
    if (n->u.cell.align != WM_ALIGN_NONE)
        add(h, n->u.cell.align == WM_ALIGN_LEFT    ? " style=\"text-align: left;\""
               : n->u.cell.align == WM_ALIGN_RIGHT ? " style=\"text-align: right;\""
                                                   : " style=\"text-align: center;\"");
    add(h, ">");
    h->fresh = true;
}

static bool open_row(html *h, const wm_node *n)
{
    const wm_node *cell = wm_row_first_cell(n);
    if (!cell)
        return false;
    uint32_t *rows = &h->w->table_rows[h->tables - 1];
    block_start(h);
    if (*rows == 0 && cell->u.cell.header) {
        add(h, "<thead>\n<tr class=\"header\">");
        *rows = 1;
        return true;
    }
    if (*rows == 0 || *rows == 1)
        add(h, "<tbody>\n");
    if (*rows == 0)
        *rows = 1;
    ++*rows;
    add(h, *rows % 2 == 0 ? "<tr class=\"odd\">" : "<tr class=\"even\">");
    return true;
}

static void close_row(html *h, const wm_node *n)
{
    if (!wm_row_first_cell(n))
        return;
    add(h, "\n</tr>");
    if (h->w->table_rows[h->tables - 1] == 1)
        add(h, "\n</thead>");
    h->fresh = false;
}

static bool open_table(html *h)
{
    wm_writer *w = h->w;
    if (!write_grow(w, (void **)&w->table_rows, &w->table_row_capacity, h->tables + 1, sizeof *w->table_rows))
        return false;
    w->table_rows[h->tables++] = 0;
    block_start(h);
    add(h, "<table>");
    return true;
}

static void close_table(html *h)
{
    if (h->w->table_rows[--h->tables] > 1)
        add(h, "\n</tbody>");
    add(h, "\n</table>");
    h->fresh = false;
}

static bool open_paragraph(html *h, const wm_node *n)
{
    if (!wm_inlines_print(n))
        return false;
    wm_node_type in = (wm_node_type)n->parent->type;
    bool item = in == WM_NODE_ITEM || in == WM_NODE_TERM || in == WM_NODE_DESCRIPTION || in == WM_NODE_CAPTION;
    h->plain = item && is_first_block(n);
    block_start(h);
    if (!h->plain)
        add(h, "<p>");
    h->spaced = true;
    return true;
}

static void add_code_block(html *h, const wm_node *n)
{
    if (!n->u.code.text.size)
        return;
    block_start(h);
    if (n->u.code.lang.size) {
        add(h, "<pre class=\"");
        escaped(h->out, n->u.code.lang);
        add(h, "\"><code>");
    } else {
        add(h, "<pre><code>");
    }
    code(h, n->u.code.text);
    add(h, "</code></pre>");
}

static bool enter_block(html *h, const wm_node *n)
{
    wm_writer *w = h->w;
    switch ((wm_node_type)n->type) {
    case WM_NODE_PARAGRAPH:
        return open_paragraph(h, n);
    case WM_NODE_HEADING:
        block_start(h);
        wm_buffer_add_format(h->out, "<h%u>", (unsigned)n->level);
        h->spaced = true;
        return true;
    case WM_NODE_RULE:
        block_start(h);
        add(h, "<hr />");
        return false;
    case WM_NODE_LIST:
        block_start(h);
        add(h, n->u.list.kind == WM_LIST_ORDERED ? "<ol>" : n->u.list.kind == WM_LIST_BULLET ? "<ul>" : "<dl>");
        return true;
    case WM_NODE_ITEM:
    case WM_NODE_TERM:
    case WM_NODE_DESCRIPTION:
        block_start(h);
        add(h, n->type == WM_NODE_ITEM ? "<li>" : n->type == WM_NODE_TERM ? "<dt>" : "<dd>");
        h->fresh = true;
        return true;
    case WM_NODE_GALLERY:
        if (!wm_block_prints(n))
            return false;
        block_start(h);
        add(h, "<ul>");
        return true;
    case WM_NODE_INDENT_PRE:
        if (!wm_block_prints(n))
            return false;
        block_start(h);
        add(h, "<p>");
        h->fresh = true;
        return true;
    case WM_NODE_PRE_LINE:
        if (!wm_inlines_print(n))
            return false;
        block_start(h);
        add(h, "<code>");
        h->spaced = false;
        return true;
    case WM_NODE_CODE_BLOCK:
        add_code_block(h, n);
        return false;
    case WM_NODE_BLOCKQUOTE:
        block_start(h);
        add(h, "<blockquote>");
        h->fresh = false;
        return true;
    case WM_NODE_HTML_BLOCK:
        block_start(h);
        write_tag(w, n, h->out);
        w->counts.html_raw++;
        return false;
    case WM_NODE_TABLE:
        return open_table(h);
    case WM_NODE_CAPTION:
        block_start(h);
        add(h, "<caption>");
        h->fresh = true;
        return true;
    case WM_NODE_ROW:
        return open_row(h, n);
    case WM_NODE_CELL:
        open_cell(h, n);
        return true;
    case WM_NODE_REFERENCES:
        block_start(h);
        write_references(w, n, h->out);
        return false;
    default:
        return n->type == WM_NODE_POEM;
    }
}

static void leave_block(html *h, const wm_node *n)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_PARAGRAPH:
        trim_end(h);
        if (!h->plain)
            add(h, "</p>");
        h->fresh = false;
        break;
    case WM_NODE_HEADING:
        trim_end(h);
        wm_buffer_add_format(h->out, "</h%u>", (unsigned)n->level);
        break;
    case WM_NODE_LIST:
        add(h, n->u.list.kind == WM_LIST_ORDERED ? "\n</ol>" : n->u.list.kind == WM_LIST_BULLET ? "\n</ul>" : "\n</dl>");
        break;
    case WM_NODE_GALLERY:
        add(h, "\n</ul>");
        break;
    case WM_NODE_ITEM:
        add(h, "</li>");
        h->fresh = false;
        break;
    case WM_NODE_TERM:
        add(h, "</dt>");
        h->fresh = false;
        break;
    case WM_NODE_DESCRIPTION:
        add(h, "</dd>");
        h->fresh = false;
        break;
    case WM_NODE_INDENT_PRE:
        add(h, "</p>");
        h->fresh = false;
        break;
    case WM_NODE_PRE_LINE:
        trim_end(h);
        add(h, "</code>");
        break;
    case WM_NODE_BLOCKQUOTE:
        add(h, "\n</blockquote>");
        break;
    case WM_NODE_TABLE:
        close_table(h);
        break;
    case WM_NODE_CAPTION:
        add(h, "</caption>");
        h->fresh = false;
        break;
    case WM_NODE_ROW:
        close_row(h, n);
        break;
    case WM_NODE_CELL:
        add(h, n->u.cell.header ? "</th>" : "</td>");
        h->fresh = false;
        break;
    default:
        break;
    }
}

static bool in_gallery(const wm_node *n)
{
    return n->type == WM_NODE_IMAGE && n->parent && n->parent->type == WM_NODE_GALLERY;
}

static bool enter(html *h, const wm_node *n)
{
    if (wm_node_is_block((wm_node_type)n->type))
        return enter_block(h, n);
    if (in_gallery(n)) {
        block_start(h);
        add(h, "<li>");
    }
    return enter_inline(h, n);
}

static void leave(html *h, const wm_node *n)
{
    if (wm_node_is_block((wm_node_type)n->type)) {
        leave_block(h, n);
        return;
    }
    leave_inline(h, n);
    if (in_gallery(n))
        add(h, "</li>");
}

void write_html_table(wm_writer *w, const wm_node *table, wm_buffer *out)
{
    html h = {.w = w, .out = out, .fresh = true};
    memset(&w->line, 0, sizeof w->line);
    const wm_node *n = table;
    for (;;) {
        /* text between cells was written before the table */
        bool gap = n->type == WM_NODE_PARAGRAPH && (n->parent->type == WM_NODE_TABLE || n->parent->type == WM_NODE_ROW) &&
                   h.tables == 1;
        bool inside = !gap && !w->failed && enter(&h, n);
        if (inside && n->first) {
            n = n->first;
            continue;
        }
        if (inside)
            leave(&h, n);
        while (n != table && !n->next) {
            n = n->parent;
            leave(&h, n);
        }
        if (n == table)
            return;
        n = n->next;
    }
}
