/* print_lists.c - lists: by lines where lines can say them, else by tags.
 *
 * SPDX-License-Identifier: MIT
 *
 * A line of wikitext holds one line of an item, and lists may follow below it. An item that holds
 * more (text behind such a list, a table, a heading, two lists of one kind in a row) cannot be
 * written so: its list gets <ul>, <ol> and <li>.
 */
#include "wikitext/print/print_private.h"

enum { MOST_MARKERS = 90, MOST_SEARCHED = 50 };

static bool is_item(const wm_node *n)
{
    return n->type == WM_NODE_ITEM || n->type == WM_NODE_TERM || n->type == WM_NODE_DESCRIPTION;
}

static bool is_bullets(const wm_node *n)
{
    return n && n->type == WM_NODE_LIST && n->u.list.kind == WM_LIST_BULLET;
}

static bool is_single(const wm_node *list)
{
    return list->first && list->first == list->last;
}

/* Which of two lists in a row is an indent where both may be: the first, when its item is empty, as one of templates alone
 * is. It stays so whatever comes to the second. */
static bool is_first_indent(const wm_node *list, const wm_node *next)
{
    return is_single(list) && (!is_single(next) || !list->first->first);
}

/* Whether a bullet list is written with : instead of *. Two bullet lists in a row inside an item would run
 * together; if one of them has a single item, an indent keeps it apart, and shows as a bullet, too. */
static bool as_indent(const wm_node *list)
{
    if (!is_bullets(list) || !is_single(list) || !is_item(list->parent))
        return false;
    const wm_node *prev = list->prev, *next = list->next;
    if (is_bullets(prev))
        return !is_first_indent(prev, list) && !(prev->prev && prev->prev->type == WM_NODE_LIST) && !(next && next->type == WM_NODE_LIST);
    return is_bullets(next) && is_first_indent(list, next) && !(prev && prev->type == WM_NODE_LIST);
}

static char marker_of(const wm_node *n)
{
    if (n->type == WM_NODE_TERM)
        return ';';
    const wm_node *list = n->parent;
    if (n->type == WM_NODE_DESCRIPTION || !list || list->type != WM_NODE_LIST)
        return n->type == WM_NODE_DESCRIPTION ? ':' : '*';
    if (list->u.list.kind == WM_LIST_ORDERED)
        return '#';
    return list->u.list.kind == WM_LIST_DEFINITION || as_indent(list) ? ':' : '*';
}

/* Whether n may stand in an item's line, or below it. */
static bool fits_line(const wm_node *n)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_HEADING:
    case WM_NODE_TABLE:
    case WM_NODE_GALLERY:
    case WM_NODE_POEM:
        return false;
    case WM_NODE_LIST:
        if (!n->prev)
            return n->parent->type != WM_NODE_BLOCKQUOTE;
        if (n->parent->type == WM_NODE_BLOCKQUOTE)
            return false;
        return n->prev->type != WM_NODE_LIST || n->prev->u.list.kind != n->u.list.kind || as_indent(n) != as_indent(n->prev);
    case WM_NODE_TERM: /* ; goes on a list of : but not when another list is open in it */
        return !n->prev || !n->prev->last || n->prev->last->type != WM_NODE_LIST;
    case WM_NODE_COMMENT: /* it could keep the line's beginning from being one */
        return !is_item(n->parent) || n->prev;
    default:
        return !n->prev || n->prev->type != WM_NODE_LIST || is_item(n);
    }
}

static bool fits_lines(const wm_node *list, size_t depth)
{
    for (const wm_node *n = list->first; n;) {
        if ((n->parent == list && !is_item(n)) || !fits_line(n))
            return false;
        bool into = n->first && n->type != WM_NODE_PARAGRAPH && wm_node_is_block((wm_node_type)n->type) && n->type != WM_NODE_INDENT_PRE;
        if (into) {
            depth += n->type == WM_NODE_LIST;
            if (depth > MOST_MARKERS)
                return false;
            n = n->first;
            continue;
        }
        while (n != list && !n->next) {
            n = n->parent;
            depth -= n->type == WM_NODE_LIST;
        }
        if (n == list)
            break;
        n = n->next;
    }
    return true;
}

/* The table that a list is nothing but the indent of, or NULL. */
static const wm_node *indented_table(const wm_node *list, uint32_t *colons)
{
    const wm_node *n = list;
    *colons = 0;
    while (n && n->type == WM_NODE_LIST && n->u.list.kind == WM_LIST_DEFINITION && n->first && n->first == n->last &&
           n->first->type == WM_NODE_DESCRIPTION && n->first->first && n->first->first == n->first->last && *colons < MOST_MARKERS) {
        ++*colons;
        n = n->first->first;
    }
    return n && n != list && n->type == WM_NODE_TABLE ? n : NULL;
}

/* ---- lists as lines ---- */

static bool in_lines(const wm_printer *p)
{
    return p->frame_count && p->frames[p->frame_count - 1].mode == MODE_LINE;
}

bool print_enter_list(wm_printer *p, const wm_node *n, wm_buffer *out)
{
    unsigned context = print_top(p)->context;
    uint32_t colons;
    if (print_top(p)->colons) {
        print_push(p, n, MODE_LINE, context)->colons = 1;
        return true;
    }
    const wm_node *table = n->type == WM_NODE_LIST && !in_lines(p) ? indented_table(n, &colons) : NULL;
    if (in_lines(p) || (n->type == WM_NODE_LIST && !table && p->html_lists < MOST_SEARCHED && fits_lines(n, 1))) {
        bool nested = in_lines(p);
        if (nested)
            print_top(p)->last = WM_NODE_LIST;
        else
            print_begin(p, WM_NODE_LIST, out);
        if (nested && p->markers.size && p->markers.data[p->markers.size - 1] == ';')
            p->markers.data[p->markers.size - 1] = ':';
        if (!nested)
            p->fresh_line = true;
        print_push(p, n, MODE_LINE, context & ~(unsigned)PRINT_TERM);
        return true;
    }
    print_begin(p, WM_NODE_LIST, out);
    if (table) {
        for (uint32_t i = 0; i < colons; i++)
            wm_buffer_add_char(out, ':');
        print_push(p, n, MODE_LINE, context)->colons = colons;
        return true;
    }
    wm_buffer_add_str(out, n->u.list.kind == WM_LIST_ORDERED ? "<ol>" : "<ul>");
    p->html_lists++;
    print_push(p, n, MODE_TIGHT, context)->html = true;
    return true;
}

void print_leave_list(wm_printer *p, const wm_node *n, wm_buffer *out)
{
    bool html = print_top(p)->html;
    print_pop(p);
    if (!html)
        return;
    p->html_lists--;
    wm_buffer_add_str(out, n->u.list.kind == WM_LIST_ORDERED ? "\n</ol>" : "\n</ul>");
}

/* ---- items ---- */

/* Terms and descriptions that Markdown shows in one item. */
static bool continues(const wm_node *n)
{
    return n->type == WM_NODE_DESCRIPTION && n->prev;
}

static bool enter_html_item(wm_printer *p, const wm_node *n, wm_buffer *out)
{
    unsigned context = print_top(p)->context;
    wm_buffer_add_str(out, continues(n) ? "\n" : "\n<li>");
    print_push(p, n, MODE_TIGHT, context);
    return true;
}

/* An item that begins with a list needs no line of its own when it is the first. */
static bool begins_with_list(const wm_node *n)
{
    return n->first && n->first->type == WM_NODE_LIST && !n->prev;
}

bool print_enter_item(wm_printer *p, const wm_node *n, wm_buffer *out)
{
    print_frame *list = print_top(p);
    if (list->html)
        return enter_html_item(p, n, out);
    unsigned context = list->context;
    if (list->colons) {
        print_push(p, n, MODE_LINES, context)->colons = list->colons;
        return true;
    }
    char c = marker_of(n);
    print_frame *f = print_push(p, n, MODE_LINE, context | (c == ';' ? (unsigned)PRINT_TERM : 0));
    wm_buffer_add_char(&p->markers, c);
    if (begins_with_list(n))
        return true;
    if (!p->fresh_line)
        wm_buffer_add_char(out, '\n');
    p->fresh_line = false;
    wm_buffer_add_slice(out, wm_buffer_slice(&p->markers));
    f->item = true;
    return true;
}

void print_leave_item(wm_printer *p, const wm_node *n, wm_buffer *out)
{
    print_frame f = *print_top(p);
    print_pop(p);
    if (!print_top(p)->html)
        return;
    bool goes_on = n->next && continues(n->next);
    if (goes_on)
        return;
    bool plain = f.last == WM_NODE_PARAGRAPH || f.last == WM_NODE_DOCUMENT;
    wm_buffer_add_str(out, plain ? "</li>" : "\n</li>");
}
