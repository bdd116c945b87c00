/* tree.c - the shape that FORMAT gives to a page.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "shape.h"

typedef struct note {
    wm_slice name, group;
    const wm_node *content; /* NULL: none was found */
    bool used;
} note;

typedef struct notes {
    note *items;
    size_t count, capacity;
    size_t *order; /* of first use */
    size_t order_count, order_capacity;
    bool failed;
} notes;

typedef struct walk {
    shape *s;
    notes *n;
    int link_depth;
    const wm_node *external; /* whose label is open */
    bool in_code;            /* a line that starts with a space: text is code */
    wm_buffer code;
} walk;

static bool is_silent(const wm_node *n)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_COMMENT:
    case WM_NODE_TEMPLATE:
    case WM_NODE_PARAMETER:
    case WM_NODE_CATEGORY:
    case WM_NODE_SWITCH:
    case WM_NODE_INCLUDE_TAG:
    case WM_NODE_EXTENSION:
        return true;
    default:
        return false;
    }
}

/* ---- footnotes ---- */

static bool grow(notes *n, void **array, size_t *capacity, size_t count, size_t size)
{
    if (count < *capacity)
        return true;
    size_t room = *capacity ? *capacity * 2 : 64;
    void *bigger = realloc(*array, room * size);
    if (!bigger) {
        n->failed = true;
        return false;
    }
    *array = bigger;
    *capacity = room;
    return true;
}

static note *find_note(notes *n, const wm_node *ref)
{
    for (size_t i = 0; ref->u.ref.name.size && i < n->count; i++)
        if (wm_equal(n->items[i].name, ref->u.ref.name) && wm_equal(n->items[i].group, ref->u.ref.group))
            return &n->items[i];
    return NULL;
}

static note *add_note(notes *n, const wm_node *ref)
{
    if (!grow(n, (void **)&n->items, &n->capacity, n->count, sizeof *n->items))
        return NULL;
    note *added = &n->items[n->count++];
    *added = (note){.name = ref->u.ref.name, .group = ref->u.ref.group, .content = ref->u.ref.has_content ? ref : NULL};
    return added;
}

/* The first text that a name is given is its text, wherever that stands. */
static void define_note(notes *n, const wm_node *ref)
{
    if (!ref->u.ref.name.size || ref->u.ref.follow.size)
        return;
    note *known = find_note(n, ref);
    if (!known)
        add_note(n, ref);
    else if (!known->content && ref->u.ref.has_content)
        known->content = ref;
}

static bool use_note(notes *n, const wm_node *ref)
{
    if (ref->u.ref.follow.size)
        return false;
    note *known = find_note(n, ref);
    if (!known)
        known = add_note(n, ref);
    if (known && !known->used && grow(n, (void **)&n->order, &n->order_capacity, n->order_count, sizeof *n->order)) {
        known->used = true;
        n->order[n->order_count++] = (size_t)(known - n->items);
    }
    return known != NULL;
}

/* ---- inlines ---- */

static wm_slice target_text(const wm_node *link)
{
    wm_slice typed = link->u.link.typed;
    return typed.size && typed.data[0] == ':' ? wm_sub(typed, 1, typed.size) : typed;
}

/* Text alone, as code and HTML attributes hold it. */
static void flatten(const wm_node *node, wm_buffer *out)
{
    for (const wm_node *n = node->first; n; n = n->type == WM_NODE_REF ? wm_node_skip(node, n) : wm_node_step(node, n)) {
        switch ((wm_node_type)n->type) {
        case WM_NODE_TEXT:
        case WM_NODE_ENTITY:
        case WM_NODE_NOWIKI:
        case WM_NODE_SIGNATURE:
            wm_buffer_add_slice(out, n->u.text);
            break;
        case WM_NODE_MATH:
            wm_buffer_add_slice(out, n->u.math.text);
            break;
        case WM_NODE_MAGIC_LINK:
            wm_buffer_add_slice(out, n->u.magic.text);
            break;
        case WM_NODE_AUTOLINK:
            wm_buffer_add_slice(out, n->u.external.url);
            break;
        case WM_NODE_WIKILINK:
            if (!n->u.link.has_label)
                wm_buffer_add_slice(out, target_text(n));
            break;
        case WM_NODE_INVALID:
            wm_buffer_add_str(out, "\xef\xbf\xbd");
            break;
        default:
            break;
        }
    }
}

/* by_line: each of its lines is a code span. */
static void add_flat_code(walk *w, const wm_node *node)
{
    wm_buffer text = {0};
    flatten(node, &text);
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
        flatten(n, &w->code);
        return true;
    case WM_NODE_HTML_TAG:
        return true;
    default:
        if (!is_silent(n))
            end_code(w);
        return is_silent(n);
    }
}

/* Tags of blocks have no place in a label. */
static bool is_block_tag(wm_slice name)
{
    static const char *const names[] = {"center", "div", "p", "table", "tr", "td", "th", "caption", "ul", "ol", "li", "dl",
                                        "dt", "dd", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "hr"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (wm_equal(name, wm_str(names[i])))
            return true;
    return false;
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
        shape_text(w->s, n->type == WM_NODE_IMAGE ? n->u.link.title.text : target_text(n));
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
        if (use_note(w->n, n))
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
        if (!w->link_depth || !is_block_tag(n->u.tag.name))
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

static bool has_break(const wm_node *paragraph)
{
    for (const wm_node *n = paragraph->first; n;
         n = n->type == WM_NODE_REF ? wm_node_skip(paragraph, n) : wm_node_step(paragraph, n))
        if (n->type == WM_NODE_HARD_BREAK)
            return true;
    return false;
}

static bool begins_with_template(const wm_node *paragraph)
{
    const wm_node *n = paragraph->first;
    while (n && n->type != WM_NODE_TEMPLATE && n->type != WM_NODE_PARAMETER &&
           (is_silent(n) || n->type == WM_NODE_NEWLINE || (n->type == WM_NODE_TEXT && !wm_trim(n->u.text).size)))
        n = n->next;
    return n && (n->type == WM_NODE_TEMPLATE || n->type == WM_NODE_PARAMETER);
}

/* Nothing, or one paragraph without a line break. */
static bool is_simple(const wm_node *cell)
{
    const wm_node *paragraph = NULL;
    for (const wm_node *n = cell->first; n; n = n->next) {
        if (is_silent(n))
            continue;
        if (paragraph || n->type != WM_NODE_PARAGRAPH)
            return false;
        paragraph = n;
    }
    return !paragraph || (!has_break(paragraph) && !begins_with_template(paragraph));
}

static const wm_node *next_cell(const wm_node *n)
{
    while (n && n->type != WM_NODE_CELL)
        n = n->next;
    return n;
}

enum { MOST_COLUMNS = 4096 };

typedef struct extent {
    unsigned rows, columns;
    bool header, simple;
} extent;

/* Rows and columns with the spans laid out. */
static extent measure(const wm_node *table)
{
    extent e = {.simple = true};
    static const uint32_t no_end = UINT32_MAX;
    uint32_t *covered = calloc(MOST_COLUMNS, sizeof *covered); /* rows still covered, this one included */
    for (const wm_node *row = table->first; covered && row && e.simple; row = row->next) {
        const wm_node *cell = row->type == WM_NODE_ROW ? next_cell(row->first) : NULL;
        if (!cell)
            continue;
        e.header = e.rows ? e.header : cell->u.cell.header;
        unsigned column = 0;
        for (; cell && e.simple; cell = next_cell(cell->next)) {
            while (column < MOST_COLUMNS && covered[column])
                column++;
            unsigned end = column + cell->u.cell.colspan;
            e.simple = is_simple(cell) && end <= MOST_COLUMNS;
            for (; e.simple && column < end; column++)
                covered[column] = cell->u.cell.rowspan ? cell->u.cell.rowspan : no_end;
            e.columns = end > e.columns ? end : e.columns;
        }
        e.rows++;
        for (unsigned i = 0; i < MOST_COLUMNS; i++)
            covered[i] -= covered[i] && covered[i] != no_end;
    }
    e.simple = e.simple && covered;
    free(covered);
    return e;
}

/* What stands in the table but in no cell, and prints before it. */
static void add_gaps(walk *w, const wm_node *table)
{
    for (const wm_node *n = table->first; n; n = n->next) {
        if (n->type == WM_NODE_PARAGRAPH)
            walk_inlines(w, n);
        for (const wm_node *m = n->type == WM_NODE_ROW ? n->first : NULL; m; m = m->next)
            if (m->type == WM_NODE_PARAGRAPH)
                walk_inlines(w, m);
    }
}

static void use_notes_in(walk *w, const wm_node *root)
{
    for (const wm_node *n = root->first; n; n = n->type == WM_NODE_REF || n->type == WM_NODE_REFERENCES ? wm_node_skip(root, n) : wm_node_step(root, n))
        if (n->type == WM_NODE_REF)
            use_note(w->n, n);
}

static void add_captions(walk *w, const wm_node *table, bool as_html)
{
    for (const wm_node *n = table->first; n; n = n->next) {
        if (n->type != WM_NODE_CAPTION)
            continue;
        if (as_html)
            use_notes_in(w, n);
        for (const wm_node *p = as_html ? NULL : n->first; p; p = p->next)
            if (p->type == WM_NODE_PARAGRAPH)
                walk_inlines(w, p);
    }
}

static void add_table(walk *w, const wm_node *table)
{
    extent e = measure(table);
    add_gaps(w, table);
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
        for (const wm_node *cell = row->type == WM_NODE_ROW ? next_cell(row->first) : NULL; cell; cell = next_cell(cell->next))
            for (const wm_node *p = cell->first; p; p = p->next)
                if (p->type == WM_NODE_PARAGRAPH)
                    walk_inlines(w, p);
    add_captions(w, table, false);
}

/* ---- blocks ---- */

static bool any_loud(const wm_node *n)
{
    const wm_node *child = n->first;
    while (child && is_silent(child))
        child = child->next;
    return child != NULL;
}

static const wm_node *loud_sibling(const wm_node *n, bool forward)
{
    do
        n = forward ? n->next : n->prev;
    while (n && is_silent(n));
    return n;
}

static void add_gallery(walk *w, const wm_node *gallery)
{
    if (!any_loud(gallery))
        return;
    shape_line(w->s, "ul(");
    for (const wm_node *n = gallery->first; n; n = n->next) {
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
        if (!any_loud(n))
            return false;
        shape_line(w->s, n->u.list.kind == WM_LIST_ORDERED ? "ol(" : "ul(");
        return true;
    case WM_NODE_DESCRIPTION: /* shares the item of the term or description before it */
        if (!loud_sibling(n, false))
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
    const wm_node *next;
    wm_buffer *b = &w->s->out;
    switch ((wm_node_type)n->type) {
    case WM_NODE_TERM:
    case WM_NODE_DESCRIPTION:
        next = loud_sibling(n, true);
        if (!next || next->type != WM_NODE_DESCRIPTION)
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

static void walk_blocks(walk *w, const wm_node *root)
{
    const wm_node *n = root->first;
    while (n) {
        bool inside = enter_block(w, n);
        if (inside && n->first) {
            n = n->first;
            continue;
        }
        if (inside)
            leave_block(w, n);
        while (n != root && !n->next) {
            n = n->parent;
            if (n != root)
                leave_block(w, n);
        }
        if (n == root)
            return;
        n = n->next;
    }
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
    notes n = {0};
    walk w = {.s = s, .n = &n};
    shape_clear(s);
    for (const wm_node *i = doc->root; i; i = wm_node_step(doc->root, i))
        if (i->type == WM_NODE_REF)
            define_note(&n, i);
    walk_blocks(&w, doc->root);
    for (const wm_node *i = doc->root; i; i = wm_node_step(doc->root, i))
        if (i->type == WM_NODE_CATEGORY && i->u.link.kind != WM_LINK_UNKNOWN) {
            shape_line(s, "wikilink");
            shape_text(s, WM_LIT("Category:"));
            shape_text(s, i->u.link.title.text);
        }
    if (n.order_count)
        shape_line(s, "ol(");
    for (size_t i = 0; i < n.order_count; i++) { /* a note may use further ones */
        const wm_node *content = n.items[n.order[i]].content;
        shape_line(s, "li(");
        if (content)
            walk_blocks(&w, content);
        shape_line(s, ")");
    }
    if (n.order_count)
        shape_line(s, ")");
    shape_line(s, "end");
    s->out.failed = s->out.failed || n.failed || w.code.failed;
    wm_buffer_free(&w.code);
    free(n.items);
    free(n.order);
}
