/* write_html.c - tables that a pipe table cannot carry, and all that stands in them.
 *
 * SPDX-License-Identifier: MIT
 *
 * One element a line. No line is empty: an empty one would end CommonMark's HTML
 * block (4.6). A paragraph with a note in it stands between empty lines for just that
 * reason: it is Markdown there, in which [^1] is a note and not text.
 */
#include "markdown/write/write_private.h"

typedef struct html {
    wm_writer *w;
    wm_buffer *out;
    bool fresh;        /* a container was just opened: what comes begins on its line */
    bool plain;        /* the paragraph being written has no <p> */
    bool spaced;
    bool markdown;     /* a paragraph of Markdown was written: an empty line and a tag come next */
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
               s.data[i] != '>' && s.data[i] != '&' && !(s.data[i] == '{' && h->w->style->flavor.braces))
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
        } else if (c == '{') {
            wm_buffer_add_str(h->out, "&#123;");
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

/* Whether what is written ends with a bracket and a number. */
static bool opens_number(wm_slice s)
{
    size_t at = s.size;
    while (at && s.data[at - 1] >= '0' && s.data[at - 1] <= '9')
        at--;
    return at && at < s.size && s.data[at] != '0' && s.data[at - 1] == '[';
}

/* Text of the page. On a page with notes "[1]" in it is no marker of one. */
static void page_text(html *h, wm_slice s)
{
    while (wm_notes_used(&h->w->normal.notes) && s.size) {
        const char *close = memchr(s.data, ']', s.size);
        if (!close)
            break;
        size_t at = (size_t)(close - s.data);
        text(h, wm_sub(s, 0, at));
        bool number = opens_number(wm_buffer_slice(h->out));
        add(h, number ? "&#93;" : "]");
        h->spaced = false;
        s = wm_sub(s, at + 1, s.size);
    }
    text(h, s);
}

/* A tag among text. */
static void inline_tag(html *h, const char *s)
{
    add(h, s);
    h->spaced = false;
}

/* HTML goes on below Markdown. */
static void end_markdown(html *h)
{
    if (h->markdown)
        wm_buffer_add_char(h->out, '\n');
    h->markdown = false;
}

static void block_start(html *h)
{
    end_markdown(h);
    if (!h->fresh)
        wm_buffer_add_char(h->out, '\n');
    h->fresh = false;
}

static void trim_end(html *h)
{
    while (h->out->size && h->out->data[h->out->size - 1] == ' ')
        h->out->size--;
}

/* In some flavours braces are the tool's, also in code. */
static void code_line(html *h, wm_slice s)
{
    const char *brace = h->w->style->flavor.braces && s.size ? memchr(s.data, '{', s.size) : NULL;
    while (brace) {
        size_t at = (size_t)(brace - s.data);
        escaped(h->out, wm_sub(s, 0, at));
        add(h, "&#123;");
        s = wm_sub(s, at + 1, s.size);
        brace = s.size ? memchr(s.data, '{', s.size) : NULL;
    }
    escaped(h->out, s);
}

/* Code keeps its lines; empty ones are written as references. */
static void code(html *h, wm_slice s)
{
    size_t from = 0;
    for (size_t i = 0; i < s.size; i++) {
        if (s.data[i] != '\n')
            continue;
        code_line(h, wm_sub(s, from, i));
        size_t next = i + 1;
        while (next < s.size && (s.data[next] == ' ' || s.data[next] == '\t' || s.data[next] == '\r'))
            next++;
        bool blank = next == s.size || s.data[next] == '\n' || i == 0;
        add(h, blank ? "&#10;" : "\n");
        from = i + 1;
    }
    code_line(h, wm_sub(s, from, s.size));
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

/* The words of a caption, or the file's name, in one line: no line may be empty. */
static void add_caption_words(html *h, const wm_node *n)
{
    wm_writer *w = h->w;
    wm_buffer_begin(&w->scratch, &w->failed);
    wm_node_words(n, &w->scratch, &w->counts.spans_flattened);
    for (size_t i = 0; i < w->scratch.size; i++)
        if (w->scratch.data[i] == '\n')
            w->scratch.data[i] = ' ';
    wm_slice words = wm_trim(wm_buffer_slice(&w->scratch));
    escaped(h->out, words.size ? words : wm_image_shows(n, w->style->plain_links));
}

static void image_title(html *h, const wm_node *n)
{
    add(h, " title=\"fig:");
    add_caption_words(h, n);
    add(h, "\">");
}

/* <img>, with the caption as what is read in its place. */
static void add_picture(html *h, const wm_node *n, wm_buffer *url)
{
    add(h, "<img src=\"");
    escaped(h->out, wm_buffer_slice(url));
    add(h, "\" alt=\"");
    add_caption_words(h, n);
    add(h, "\" />");
    h->spaced = false;
}

static void open_link(html *h, const wm_normal_item *item)
{
    wm_writer *w = h->w;
    const wm_node *n = item->node;
    wm_buffer *url = &w->address;
    if (item->type == WM_NODE_IMAGE && write_is_html_image(w, n)) {
        write_image_tag(w, n, true, h->out);
        w->counts.images++;
        h->spaced = false;
        return;
    }
    wm_buffer_begin(url, &w->failed);
    if (item->type == WM_NODE_WIKILINK) {
        bool inside = write_link_url(w, n, item->flags & WM_NORMAL_INSIDE, url);
        if (inside && w->style->flavor.hrefs) {
            wm_buffer_begin(&w->scratch, &w->failed);
            md_href(w->style->flavor.hrefs, wm_buffer_slice(url), &w->scratch);
            wm_buffer_clear(url);
            wm_buffer_add_slice(url, wm_buffer_slice(&w->scratch));
        }
        if (inside && w->style->flavor.hrefs == MD_HREFS_RELREF && wm_starts_with(wm_buffer_slice(url), WM_LIT("{{"))) {
            add(h, "<a href=\""); /* the tool takes it before it is HTML */
            wm_buffer_add_slice(h->out, wm_buffer_slice(url));
            add(h, "\"");
        } else {
            href(h, url);
        }
        add(h, w->style->plain_links ? ">" : " title=\"wikilink\">");
        *(inside ? &w->counts.links_inside : &w->counts.links_outside) += 1;
    } else if (item->type == WM_NODE_IMAGE) {
        write_image_url(w, n, url);
        w->counts.images++;
        if (w->style->plain_links) {
            add_picture(h, n, url);
            return;
        }
        href(h, url);
        image_title(h, n);
    } else {
        write_url_escaped(url, n->u.external.url, false, false);
        href(h, url);
        add(h, ">");
        w->counts.external_links++;
    }
    h->spaced = false;
}

static void add_autolink(html *h, wm_slice url)
{
    add(h, "<a href=\"");
    escaped(h->out, url);
    add(h, "\">");
    text(h, url);
    inline_tag(h, "</a>");
    h->w->counts.external_links++;
}

/* The mark as a link to where Python-Markdown puts the note, which leads back to the id. */
static void add_note_link(html *h, const wm_normal_item *item)
{
    const wm_notes *notes = &h->w->normal.notes;
    wm_slice label = write_label_of(h->w, item->number);
    add(h, "<a ");
    if (notes->items[notes->order[item->number - 1]].first == item->node)
        wm_buffer_add_format(h->out, "id=\"fnref:%.*s\" ", WM_ARG(label));
    wm_buffer_add_format(h->out, "href=\"#fn:%.*s\">[%.*s]</a>", WM_ARG(label), WM_ARG(label));
}

static void add_ref(html *h, const wm_normal_item *item)
{
    uint32_t number = item->number;
    write_mark_begin(h->w, WM_MARK_USE, item, h->out);
    if (h->w->style->flavor.table_notes == MD_NOTES_LINKS && h->w->style->labelled_notes)
        add_note_link(h, item);
    else if (h->w->style->labelled_notes)
        wm_buffer_add_format(h->out, "[^%.*s]", WM_ARG(write_label_of(h->w, number)));
    else
        wm_buffer_add_format(h->out, "[%u]", (unsigned)number);
    write_mark_end(h->w, item, h->out);
    h->spaced = false;
    h->w->counts.footnotes++;
}

static void add_math(html *h, const wm_normal_item *item)
{
    bool block = item->flags & WM_NORMAL_BLOCK, chem = item->node->u.math.chem;
    add(h, block ? "\\[" : chem ? "\\(\\ce{" : "\\(");
    text(h, item->text);
    inline_tag(h, block ? "\\]" : chem ? "}\\)" : "\\)");
}

static void add_code_block(html *h, const wm_node *n)
{
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

void write_html_code(wm_writer *w, const wm_node *n, wm_buffer *out)
{
    html h = {.w = w, .out = out, .fresh = true};
    add_code_block(&h, n);
}

static void add_tag(html *h, const wm_node *n)
{
    write_tag(h->w, n, h->out);
    h->w->counts.html_raw++;
}

static void add_leaf(html *h, const wm_normal_item *item)
{
    switch ((wm_node_type)item->type) {
    case WM_NODE_TEXT:
        page_text(h, item->text);
        break;
    case WM_NODE_NEWLINE:
        text(h, WM_LIT(" "));
        break;
    case WM_NODE_HARD_BREAK:
        trim_end(h);
        add(h, "<br />\n");
        h->spaced = true;
        break;
    case WM_NODE_AUTOLINK:
        write_mark_begin(h->w, WM_MARK_LINK, item, h->out);
        add_autolink(h, item->text);
        write_mark_end(h->w, item, h->out);
        break;
    case WM_NODE_REF:
        add_ref(h, item);
        break;
    case WM_NODE_HTML_TAG:
        add_tag(h, item->node);
        h->spaced = false;
        break;
    case WM_NODE_MATH:
        add_math(h, item);
        break;
    case WM_NODE_RULE:
        block_start(h);
        add(h, "<hr />");
        break;
    case WM_NODE_HTML_BLOCK:
        block_start(h);
        add_tag(h, item->node);
        break;
    case WM_NODE_REFERENCES:
        block_start(h);
        write_references(h->w, item->node, h->out);
        break;
    case WM_NODE_CODE_BLOCK:
        add_code_block(h, item->node);
        break;
    default:
        break;
    }
}

/* ---- tables ---- */

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

static void open_row(html *h, const wm_node *n)
{
    uint32_t *rows = &h->w->tables.rows[h->tables - 1];
    block_start(h);
    if (*rows == 0 && wm_row_first_cell(n)->u.cell.header) {
        add(h, h->w->style->narrow_tables ? "<thead>\n<tr>" : "<thead>\n<tr class=\"header\">");
        *rows = 1;
        return;
    }
    if (*rows == 0 || *rows == 1)
        add(h, "<tbody>\n");
    if (*rows == 0)
        *rows = 1;
    ++*rows;
    if (h->w->style->narrow_tables)
        add(h, "<tr>");
    else
        add(h, *rows % 2 == 0 ? "<tr class=\"odd\">" : "<tr class=\"even\">");
}

static void close_row(html *h)
{
    add(h, "\n</tr>");
    if (h->w->tables.rows[h->tables - 1] == 1)
        add(h, "\n</thead>");
    h->fresh = false;
}

static void open_table(html *h)
{
    wm_writer *w = h->w;
    if (!write_grow(w, &w->tables.rows, &w->tables.row_capacity, h->tables + 1, sizeof *w->tables.rows))
        return; /* and no more is written */
    w->tables.rows[h->tables++] = 0;
    block_start(h);
    add(h, "<table>");
}

static void close_table(html *h)
{
    if (h->w->tables.rows[--h->tables] > 1)
        add(h, "\n</tbody>");
    add(h, "\n</table>");
    h->fresh = false;
}

/* ---- Markdown between the tags ---- */

/* Whether only Markdown can say what is at a place. */
static bool wants_markdown(const wm_writer *w, const wm_normal_item *item)
{
    bool note = item->type == WM_NODE_REF && w->style->labelled_notes && w->style->flavor.table_notes == MD_NOTES_BLOCKS;
    bool link = item->type == WM_NODE_WIKILINK && item->flags & WM_NORMAL_INSIDE && w->style->flavor.hrefs == MD_HREFS_MARKDOWN;
    return (note || link) && !wm_normal_is_silent(item);
}

/* Whether a block of text is written as Markdown: one that has to be, and one that a tag does not set apart from such a block. */
static bool is_markdown(const html *h, const wm_normal_item *item)
{
    const wm_writer *w = h->w;
    size_t at = (size_t)(item - w->normal.items) + 1;
    bool text = item->type == WM_NODE_PARAGRAPH || item->type == WM_NODE_HEADING || item->type == WM_NODE_INDENT_PRE;
    if (!text || !w->style->labelled_notes)
        return false;
    if (h->markdown && item->flags & WM_NORMAL_PLAIN)
        return true;
    while (at < item->other && !wants_markdown(w, &w->normal.items[at]))
        at++;
    return at < item->other;
}

static void add_markdown(html *h, const wm_normal_item *item)
{
    wm_writer *w = h->w;
    size_t points = w->marks.count;
    write_text_of(w, (size_t)(item - w->normal.items), &w->cells);
    memset(&w->line, 0, sizeof w->line);
    if (!w->cells.size)
        return;
    end_markdown(h);
    add(h, "\n\n");
    if (item->type == WM_NODE_HEADING)
        wm_buffer_add_format(h->out, "%.*s ", (int)item->node->level, "######");
    write_marks_copy(w, points, w->marks.count, 0, h->out->size);
    wm_buffer_add_slice(h->out, wm_buffer_slice(&w->cells));
    h->fresh = false;
    h->markdown = true;
}

/* ---- containers ---- */

/* Whether a paragraph is all that a cell holds. */
static bool is_only_block(const wm_writer *w, const wm_normal_item *item)
{
    const wm_normal *n = &w->normal;
    size_t open = (size_t)(item - n->items), next = wm_normal_loud(n, (size_t)item->other + 1, n->count);
    while (open && wm_normal_is_silent(&n->items[open - 1]))
        open--;
    bool first = open && n->items[open - 1].kind == WM_NORMAL_OPEN && n->items[open - 1].type == WM_NODE_CELL;
    return first && next < n->count && n->items[next].kind == WM_NORMAL_CLOSE;
}

static void open_paragraph(html *h, const wm_normal_item *item)
{
    h->plain = item->flags & WM_NORMAL_PLAIN || (h->w->style->narrow_tables && is_only_block(h->w, item));
    block_start(h);
    if (!h->plain)
        add(h, "<p>");
    h->spaced = true;
}

static const char *list_tag(const wm_normal_item *item)
{
    return item->number == WM_LIST_ORDERED ? "ol>" : item->number == WM_LIST_BULLET ? "ul>" : "dl>";
}

/* A container on a line of its own, in which text or blocks follow (fresh) on the same line. */
static void open_tag(html *h, const char *tag, bool fresh)
{
    block_start(h);
    add(h, tag);
    h->fresh = fresh;
}

static void open_item(html *h, const wm_normal_item *item)
{
    switch ((wm_node_type)item->type) {
    case WM_NODE_PARAGRAPH:
        open_paragraph(h, item);
        break;
    case WM_NODE_HEADING:
        block_start(h);
        wm_buffer_add_format(h->out, "<h%u>", (unsigned)item->node->level);
        h->spaced = true;
        break;
    case WM_NODE_LIST:
        open_tag(h, "<", false);
        add(h, list_tag(item));
        break;
    case WM_NODE_ITEM:
        open_tag(h, "<li>", true);
        break;
    case WM_NODE_TERM:
        open_tag(h, "<dt>", true);
        break;
    case WM_NODE_DESCRIPTION:
        open_tag(h, "<dd>", true);
        break;
    case WM_NODE_INDENT_PRE:
        open_tag(h, "<p>", true);
        break;
    case WM_NODE_PRE_LINE:
        open_tag(h, "<code>", false);
        h->spaced = false;
        break;
    case WM_NODE_BLOCKQUOTE:
        open_tag(h, "<blockquote>", false);
        break;
    case WM_NODE_TABLE:
        open_table(h);
        break;
    case WM_NODE_CAPTION:
        open_tag(h, "<caption>", true);
        break;
    case WM_NODE_ROW:
        open_row(h, item->node);
        break;
    case WM_NODE_CELL:
        open_cell(h, item->node);
        break;
    case WM_NODE_BOLD:
        add(h, "<strong>");
        break;
    case WM_NODE_ITALIC:
        add(h, "<em>");
        break;
    case WM_NODE_STRIKE:
        add(h, "<del>");
        break;
    case WM_NODE_CODE_SPAN:
        add(h, "<code>");
        break;
    default:
        write_mark_begin(h->w, item->type == WM_NODE_IMAGE ? WM_MARK_IMAGE : WM_MARK_LINK, item, h->out);
        open_link(h, item);
        break;
    }
}

static void close_tag(html *h, const char *tag)
{
    add(h, tag);
    h->fresh = false;
}

/* Those whose end is set on a line of its own anyway. */
static bool ends_on_line(const wm_normal_item *item)
{
    return item->type == WM_NODE_LIST || item->type == WM_NODE_BLOCKQUOTE || item->type == WM_NODE_TABLE || item->type == WM_NODE_ROW;
}

static void close_item(html *h, const wm_normal_item *item)
{
    if (h->markdown && !ends_on_line(item))
        wm_buffer_add_char(h->out, '\n');
    end_markdown(h);
    switch ((wm_node_type)item->type) {
    case WM_NODE_PARAGRAPH:
        trim_end(h);
        close_tag(h, h->plain ? "" : "</p>");
        break;
    case WM_NODE_HEADING:
        trim_end(h);
        wm_buffer_add_format(h->out, "</h%u>", (unsigned)item->node->level);
        break;
    case WM_NODE_LIST:
        add(h, "\n</");
        add(h, list_tag(item));
        break;
    case WM_NODE_ITEM:
        close_tag(h, "</li>");
        break;
    case WM_NODE_TERM:
        close_tag(h, "</dt>");
        break;
    case WM_NODE_DESCRIPTION:
        close_tag(h, "</dd>");
        break;
    case WM_NODE_INDENT_PRE:
        close_tag(h, "</p>");
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
        close_tag(h, "</caption>");
        break;
    case WM_NODE_ROW:
        close_row(h);
        break;
    case WM_NODE_CELL:
        close_tag(h, item->node->u.cell.header ? "</th>" : "</td>");
        break;
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
    default:
        inline_tag(h, "</a>");
        write_mark_end(h->w, &h->w->normal.items[item->other], h->out);
        break;
    }
}

void write_html_table(wm_writer *w, size_t at, wm_buffer *out)
{
    html h = {.w = w, .out = out, .fresh = true};
    size_t end = w->normal.items[at].other;
    memset(&w->line, 0, sizeof w->line);
    for (; at <= end && !w->failed; at++) {
        const wm_normal_item *item = &w->normal.items[at];
        w->failed |= !wm_budget_tick(w->normal.budget, 1);
        if (wm_normal_is_silent(item)) {
            write_mark_call(w, item, out);
            continue;
        }
        if (item->kind == WM_NORMAL_OPEN && is_markdown(&h, item)) {
            add_markdown(&h, item);
            at = item->other;
        } else if (item->kind == WM_NORMAL_OPEN) {
            open_item(&h, item);
            if (item->type == WM_NODE_IMAGE && w->style->plain_links) {
                at = item->other; /* its words are in the tag */
                write_mark_end(w, item, out);
            }
        } else if (item->kind == WM_NORMAL_CLOSE) {
            close_item(&h, item);
        } else {
            add_leaf(&h, item);
        }
    }
}
