/* tree.c - the shape that FORMAT gives to a page.
 *
 * SPDX-License-Identifier: MIT
 */
#include "page/prints.h"
#include "shape.h"

typedef struct walk {
    shape *s;
    wm_notes *n;
    int link_depth;
    const wm_node *external; /* whose label is open */
    bool in_code;            /* a line that starts with a space: text is code */
    wm_buffer code;
} walk;

/* ---- inlines ---- */

static void add_flat_code(walk *w, const wm_node *node)
{
    wm_buffer text = {0};
    uint64_t lost = 0;
    wm_node_words(node, &text, &lost);
    shape_code(w->s, "code", wm_buffer_slice(&text));
    w->s->out.failed = w->s->out.failed || text.failed;
    wm_buffer_free(&text);
}

/* In a line that starts with a space the text between markup is code. */
static void end_code(walk *w)
{
    wm_slice rest = wm_buffer_slice(&w->code);
    while (rest.size) {
        const char *end = memchr(rest.data, '\n', rest.size);
        size_t size = end ? (size_t)(end - rest.data) : rest.size;
        shape_code(w->s, "code", wm_sub(rest, 0, size));
        rest = wm_sub(rest, end ? size + 1 : size, rest.size);
    }
    wm_buffer_clear(&w->code);
}

static bool take_code(walk *w, const wm_node *n)
{
    uint64_t lost = 0;
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
    case WM_NODE_HARD_BREAK:
        wm_buffer_add_char(&w->code, n->type == WM_NODE_NEWLINE ? ' ' : '\n');
        return true;
    case WM_NODE_CODE_SPAN:
        wm_node_words(n, &w->code, &lost);
        return true;
    case WM_NODE_HTML_TAG:
        return true;
    default:
        if (!wm_node_is_silent((wm_node_type)n->type))
            end_code(w);
        return wm_node_is_silent((wm_node_type)n->type);
    }
}

/* Where the label began, to see whether anything was printed in it. Only the
 * outermost link is one; those in its label are text. */
typedef struct label {
    size_t at;
} label;

static void end_external(walk *w, size_t at)
{
    if (!w->external)
        return;
    w->external = NULL;
    w->link_depth--;
    shape_drop_number(w->s, at);
}

static bool open_link(walk *w, const wm_node *n, label *l)
{
    if (n->type == WM_NODE_EXTERNAL_LINK) {
        if (w->link_depth++ == 0) {
            shape_line(w->s, "external");
            w->external = n;
            l->at = w->s->out.size;
        }
        return true;
    }
    end_external(w, l->at); /* links do not nest: the outer one ends here */
    if (n->u.link.kind != WM_LINK_UNKNOWN && w->link_depth++ == 0) {
        shape_line(w->s, n->type == WM_NODE_IMAGE ? "file" : "wikilink");
        l->at = w->s->out.size;
    }
    return true;
}

static void close_link(walk *w, const wm_node *n, const label *l)
{
    if (n->type == WM_NODE_EXTERNAL_LINK) {
        if (w->external == n)
            end_external(w, l->at);
        else if (w->link_depth && !w->external && n->span.start < n->span.end && w->link_depth > 1)
            w->link_depth--;
        return;
    }
    if (n->u.link.kind == WM_LINK_UNKNOWN)
        return;
    bool outermost = w->link_depth == 1, empty = outermost && w->s->out.size == l->at;
    if (n->type == WM_NODE_IMAGE ? empty : (!n->u.link.has_label || empty))
        shape_text(w->s, n->type == WM_NODE_IMAGE ? n->u.link.title.text : wm_link_shows(n));
    w->link_depth--;
}

/* True if its children follow. */
static bool enter_inline(walk *w, const wm_node *n, label *l)
{
    if (w->in_code && take_code(w, n))
        return false;
    switch ((wm_node_type)n->type) {
    case WM_NODE_TEXT:
    case WM_NODE_ENTITY:
    case WM_NODE_NOWIKI:
    case WM_NODE_SIGNATURE:
        shape_text(w->s, n->u.text);
        return false;
    case WM_NODE_INVALID:
        shape_text(w->s, WM_LIT("\xef\xbf\xbd"));
        return false;
    case WM_NODE_MAGIC_LINK:
        shape_text(w->s, n->u.magic.text);
        return false;
    case WM_NODE_MATH:
        shape_text(w->s, WM_LIT("("));
        shape_text(w->s, n->u.math.text);
        shape_text(w->s, WM_LIT(")"));
        return false;
    case WM_NODE_REF:
        if (wm_notes_number(w->n, n))
            shape_text(w->s, WM_LIT("[0]"));
        return false;
    case WM_NODE_BOLD:
        w->s->bold++;
        return true;
    case WM_NODE_ITALIC:
        w->s->italic++;
        return true;
    case WM_NODE_STRIKE:
        w->s->strike++;
        return true;
    case WM_NODE_HTML_TAG:
        if (!w->link_depth || !wm_tag_is_block(n->u.tag.name))
            shape_tag(w->s, n->u.tag.name, n->u.tag.closing);
        return false;
    case WM_NODE_CODE_SPAN:
        add_flat_code(w, n);
        return false;
    case WM_NODE_AUTOLINK:
        if (w->link_depth == 0)
            shape_line(w->s, "external");
        shape_text(w->s, n->u.external.url);
        return false;
    case WM_NODE_WIKILINK:
    case WM_NODE_IMAGE:
    case WM_NODE_EXTERNAL_LINK:
        return open_link(w, n, l);
    default:
        return false;
    }
}

static void leave_inline(walk *w, const wm_node *n, const label *l)
{
    if (w->in_code)
        end_code(w);
    switch ((wm_node_type)n->type) {
    case WM_NODE_BOLD:
        w->s->bold--;
        break;
    case WM_NODE_ITALIC:
        w->s->italic--;
        break;
    case WM_NODE_STRIKE:
        w->s->strike--;
        break;
    case WM_NODE_WIKILINK:
    case WM_NODE_IMAGE:
    case WM_NODE_EXTERNAL_LINK:
        close_link(w, n, l);
        break;
    default:
        break;
    }
}

/* Depth first without recursion; root itself is entered and left by the caller. */
static void walk_inlines(walk *w, const wm_node *root)
{
    label l = {0};
    const wm_node *n = root->first;
    while (n) {
        bool inside = enter_inline(w, n, &l);
        if (inside && n->first) {
            n = n->first;
            continue;
        }
        if (inside)
            leave_inline(w, n, &l);
        while (n != root && !n->next) {
            n = n->parent;
            if (n != root)
                leave_inline(w, n, &l);
        }
        if (n == root)
            return;
        n = n->next;
    }
}

/* ---- tables ---- */

typedef struct extent {
    unsigned rows, columns;
    bool header, simple;
} extent;

/* Rows and columns with the spans laid out. */
static extent measure(const wm_node *table)
{
    extent e = {.simple = true};
    wm_grid grid = {0};
    for (const wm_node *row = table->first; row && e.simple; row = row->next) {
        const wm_node *cell = wm_row_first_cell(row);
        if (!cell)
            continue;
        e.header = e.rows ? e.header : cell->u.cell.header;
        e.rows++;
        for (; cell && e.simple; cell = wm_next_cell(cell)) {
            wm_grid_place(&grid, cell);
            e.simple = wm_cell_is_simple(cell, false) && !grid.wide;
        }
        e.columns = grid.used;
        wm_grid_end_row(&grid);
    }
    e.simple = e.simple && !grid.failed;
    wm_grid_free(&grid);
    return e;
}

static void use_notes_in(walk *w, const wm_node *root)
{
    for (const wm_node *n = root->first; n; n = n->type == WM_NODE_REF || n->type == WM_NODE_REFERENCES ? wm_node_skip(root, n) : wm_node_step(root, n))
        if (n->type == WM_NODE_REF)
            wm_notes_number(w->n, n);
}

static void add_captions(walk *w, const wm_node *table, bool as_html)
{
    for (const wm_node *n = table->first; as_html && n; n = n->next)
        if (n->type == WM_NODE_CAPTION)
            use_notes_in(w, n);
    for (const wm_node *n = as_html ? NULL : wm_table_next_caption(table, NULL); n; n = wm_table_next_caption(table, n))
        walk_inlines(w, n);
}

static void walk_block(walk *w, const wm_node *top);

static void add_table(walk *w, const wm_node *table)
{
    extent e = measure(table);
    for (const wm_node *n = wm_table_next_gap(table, NULL); n; n = wm_table_next_gap(table, n))
        walk_block(w, n);
    if (!e.rows) { /* a caption at most */
        add_captions(w, table, false);
        return;
    }
    if (!e.simple) {
        shape_line(w->s, "TABLE");
        add_captions(w, table, true);
        for (const wm_node *n = table->first; n; n = n->next)
            if (n->type == WM_NODE_ROW)
                use_notes_in(w, n);
        return;
    }
    shape_line(w->s, "table(%ux%u)", e.rows + !e.header, e.columns);
    for (const wm_node *row = table->first; row; row = row->next)
        for (const wm_node *cell = wm_row_first_cell(row); cell; cell = wm_next_cell(cell))
            for (const wm_node *p = cell->first; p; p = p->next)
                if (p->type == WM_NODE_PARAGRAPH)
                    walk_inlines(w, p);
    add_captions(w, table, false);
}

/* ---- blocks ---- */

static void add_gallery(walk *w, const wm_node *gallery)
{
    if (!wm_first_loud(gallery))
        return;
    shape_line(w->s, "ul(");
    for (const wm_node *n = gallery->first; n; n = n->next) {
        if (n->type == WM_NODE_PARAGRAPH && wm_inlines_print(n)) { /* the caption */
            shape_line(w->s, "li(");
            walk_inlines(w, n);
            shape_line(w->s, ")");
        }
        if (n->type != WM_NODE_IMAGE)
            continue;
        label l = {0};
        shape_line(w->s, "li(");
        enter_inline(w, n, &l);
        walk_inlines(w, n);
        leave_inline(w, n, &l);
        shape_line(w->s, ")");
    }
    shape_line(w->s, ")");
}

static void add_lone_tag(walk *w, const wm_node *n)
{
    if (wm_equal(n->u.tag.name, WM_LIT("pre")))
        shape_text(w->s, n->u.tag.raw); /* as a tag it would swallow what follows */
    else
        shape_tag(w->s, n->u.tag.name, n->u.tag.closing);
}

static bool enter_block(walk *w, const wm_node *n)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_PARAGRAPH:
        walk_inlines(w, n);
        return false;
    case WM_NODE_HEADING:
        shape_line(w->s, "h%u(", (unsigned)n->level);
        walk_inlines(w, n);
        shape_line(w->s, ")");
        return false;
    case WM_NODE_RULE:
        shape_line(w->s, "hr");
        return false;
    case WM_NODE_LIST:
        if (!wm_first_loud(n))
            return false;
        shape_line(w->s, n->u.list.kind == WM_LIST_ORDERED ? "ol(" : "ul(");
        return true;
    case WM_NODE_DESCRIPTION: /* shares the item of the term or description before it */
        if (!wm_item_continues(n))
            shape_line(w->s, "li(");
        return true;
    case WM_NODE_ITEM:
    case WM_NODE_TERM:
        shape_line(w->s, "li(");
        return true;
    case WM_NODE_INDENT_PRE:
        for (const wm_node *l = n->first; l; l = l->next)
            if (l->type == WM_NODE_PRE_LINE) {
                w->in_code = true;
                walk_inlines(w, l);
                end_code(w);
                w->in_code = false;
            }
        return false;
    case WM_NODE_CODE_BLOCK:
        shape_code(w->s, "block", n->u.code.text);
        return false;
    case WM_NODE_BLOCKQUOTE:
        shape_line(w->s, "quote(");
        return true;
    case WM_NODE_HTML_BLOCK:
        add_lone_tag(w, n);
        return false;
    case WM_NODE_TABLE:
        add_table(w, n);
        return false;
    case WM_NODE_GALLERY:
        add_gallery(w, n);
        return false;
    case WM_NODE_POEM:
        return true;
    case WM_NODE_REFERENCES:
        shape_line(w->s, "<references");
        return false;
    default:
        return false;
    }
}

static void leave_block(walk *w, const wm_node *n)
{
    wm_buffer *b = &w->s->out;
    switch ((wm_node_type)n->type) {
    case WM_NODE_TERM:
    case WM_NODE_DESCRIPTION:
        if (!wm_item_goes_on(n))
            shape_line(w->s, ")");
        break;
    case WM_NODE_BLOCKQUOTE:
        if (wm_ends_with(wm_buffer_slice(b), WM_LIT("\nquote(\n")) || wm_equal(wm_buffer_slice(b), WM_LIT("quote(\n")))
            b->size -= 7; /* nothing in it prints */
        else
            shape_line(w->s, ")");
        break;
    case WM_NODE_LIST:
    case WM_NODE_ITEM:
        shape_line(w->s, ")");
        break;
    default:
        break;
    }
}

static void walk_block(walk *w, const wm_node *top)
{
    const wm_node *n = top;
    for (;;) {
        bool inside = enter_block(w, n);
        if (inside && n->first) {
            n = n->first;
            continue;
        }
        if (inside)
            leave_block(w, n);
        while (n != top && !n->next) {
            n = n->parent;
            leave_block(w, n);
        }
        if (n == top)
            return;
        n = n->next;
    }
}

static void walk_blocks(walk *w, const wm_node *root)
{
    for (const wm_node *n = root->first; n; n = n->next)
        walk_block(w, n);
}

/* ---- a page ---- */

void shape_blank_math(wm_doc *doc)
{
    for (wm_node *n = doc->root; n; n = wm_node_step(doc->root, n))
        if (n->type == WM_NODE_MATH) {
            n->u.math.text = WM_LIT("M");
            n->u.math.chem = false;
        }
}

void shape_of_tree(shape *s, const wm_doc *doc)
{
    wm_notes n = {0};
    walk w = {.s = s, .n = &n};
    shape_clear(s);
    for (const wm_node *i = doc->root; i; i = wm_node_step(doc->root, i))
        if (i->type == WM_NODE_REF)
            wm_notes_define(&n, i);
    walk_blocks(&w, doc->root);
    for (const wm_node *i = doc->root; i; i = wm_node_step(doc->root, i))
        if (wm_node_is_category(i)) {
            shape_line(s, "wikilink");
            shape_text(s, WM_LIT("Category:"));
            shape_text(s, i->u.link.title.text);
        }
    if (wm_notes_used(&n))
        shape_line(s, "ol(");
    for (uint32_t i = 1; i <= wm_notes_used(&n); i++) { /* a note may use further ones */
        const wm_node *content = wm_notes_content(&n, i);
        shape_line(s, "li(");
        if (content)
            walk_blocks(&w, content);
        shape_line(s, ")");
    }
    if (wm_notes_used(&n))
        shape_line(s, ")");
    shape_line(s, "end");
    s->out.failed = s->out.failed || n.failed || w.code.failed;
    wm_buffer_free(&w.code);
    wm_notes_free(&n);
}
