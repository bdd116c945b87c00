/* read_lists.c - lists that are definition lists by their form.
 *
 * SPDX-License-Identifier: MIT
 *
 *     - term             -
 *       description        description
 *
 * A line break in an item's text, or text that begins below the marker, makes an item of a
 * definition list: what wikitext prints otherwise has neither.
 */
#include "markdown/read/read_private.h"

/* The first newline in a paragraph that is not inside of something. */
static wm_node *find_newline(const wm_node *paragraph)
{
    wm_node *n = paragraph->type == WM_NODE_PARAGRAPH ? paragraph->first : NULL;
    while (n && n->type != WM_NODE_NEWLINE)
        n = n->next;
    return n;
}

/* Whether the list stands below the markers around it in any case: the innermost marker that it begins
 * with is alone, or more follows in an item that a list begins. */
static bool stands_alone(const wm_node *list)
{
    const wm_node *item = list->first, *first = item ? item->first : NULL;
    if (!first || list->u.list.kind == WM_LIST_DEFINITION)
        return true;
    return first->type == WM_NODE_LIST && (first->next || first->level == READ_LIST_ALONE);
}

/* Lists that begin an item stand on its marker's line unless it is a description's. */
static bool is_below(const wm_node *item)
{
    const wm_node *first = item->first;
    if (!first || first->type != WM_NODE_LIST || first->u.list.kind == WM_LIST_DEFINITION)
        return first != NULL;
    return first->level != READ_LIST_ALONE;
}

static bool has_form(const reader *r, const wm_node *item)
{
    if (r->style->quotes)
        return item->level == READ_ITEM_TERM;
    if (item->level == READ_ITEM_BARE)
        return is_below(item);
    return item->first && find_newline(item->first);
}

/* ---- text that was wrapped by hand ------------------------------------------------- */

enum { LEAST_WIDTH = 50, GREATEST_WIDTH = 120 };

static size_t width_of(wm_slice s)
{
    size_t width = 0, n;
    for (size_t i = 0; i < s.size; i += n)
        width += wm_utf8_decode(wm_sub(s, i, s.size), &n) >= 0x1100 ? 2 : 1;
    return width;
}

static wm_slice next_line(wm_slice *rest)
{
    const char *end = rest->size ? memchr(rest->data, '\n', rest->size) : NULL;
    size_t size = end ? (size_t)(end - rest->data) : rest->size;
    wm_slice line = wm_sub(*rest, 0, size);
    *rest = wm_sub(*rest, end ? size + 1 : size, rest->size);
    while (line.size && md_is_in(" \t\r", line.data[line.size - 1]))
        line.size--;
    return line;
}

static wm_slice first_word(wm_slice line)
{
    wm_slice s = wm_trim(line);
    size_t n = 0;
    while (n < s.size && s.data[n] != ' ' && s.data[n] != '\t')
        n++;
    return wm_sub(s, 0, n);
}

/* Whether every line of the text but its last is as long as lines that an editor fills: the next word had
 * no room on it. A term is seldom that long. */
static bool is_wrapped(const reader *r, const wm_node *text)
{
    wm_slice source = wm_sub(r->source, text->span.start, text->span.end), rest = source;
    size_t longest = 0;
    while (rest.size) {
        size_t width = width_of(next_line(&rest));
        longest = width > longest ? width : longest;
    }
    if (longest < LEAST_WIDTH || longest > GREATEST_WIDTH)
        return false;
    rest = source;
    wm_slice line = next_line(&rest);
    while (rest.size) {
        wm_slice next = next_line(&rest);
        size_t width = width_of(line);
        if (width * 5 < longest * 4 || width + 1 + width_of(first_word(next)) <= longest)
            return false;
        line = next;
    }
    return true;
}

/* Whether the line breaks in the list's items say nothing: where editors write lists, not where they are as printed. */
static bool is_wrapped_list(const reader *r, const wm_node *list)
{
    if (!r->info.own_bullets)
        return false;
    for (const wm_node *item = list->first; item; item = item->next) {
        if (item->level == READ_ITEM_BARE && is_below(item))
            return false;
        for (const wm_node *n = item->first; n; n = n->next)
            if (find_newline(n) && !is_wrapped(r, n))
                return false;
    }
    return true;
}

static wm_node *add_entry(reader *r, wm_node *at, wm_node_type type, wm_span span)
{
    wm_node *n = wm_node_new(r->doc, type, span.start, span.end);
    if (!n) {
        r->failed = true;
        return NULL;
    }
    wm_node_insert_before(at, n);
    return n;
}

/* Moves what stands before the newline into a paragraph of its own, which is put before this one. */
static wm_node *split_paragraph(reader *r, wm_node *paragraph, wm_node *newline)
{
    wm_node *line = add_entry(r, paragraph, WM_NODE_PARAGRAPH, paragraph->span);
    while (line && paragraph->first != newline) {
        wm_node *n = paragraph->first;
        wm_node_unlink(n);
        wm_node_append(line, n);
    }
    wm_node_unlink(newline);
    return line;
}

/* The words of a term are printed in bold, which is not theirs. */
static void unbold(wm_node *paragraph)
{
    wm_node holder = {.first = paragraph};
    read_unbold_term(&holder);
}

/* Whether the item begins with a term. Where editors write lists, text may have come up to the marker that it stood below. */
static bool begins_with_term(reader *r, const wm_node *item)
{
    if (r->info.own_bullets && !r->style->quotes && read_was_description(r, item))
        return false;
    return item->level != READ_ITEM_BARE || r->lists_read == WM_READ_LISTS_DEFINITIONS;
}

/* The entries of one item, put before it in the list. */
static void make_entries(reader *r, wm_node *item, bool first)
{
    bool term = begins_with_term(r, item);
    wm_node *entry = NULL, *next;
    if (!term && !first)
        add_entry(r, item, WM_NODE_TERM, item->span); /* keeps it apart from the one before */
    for (wm_node *n = item->first; n && !r->failed; n = next) {
        wm_node *newline = find_newline(n);
        if (newline) {
            next = n;
            n = split_paragraph(r, n, newline);
            if (!n)
                break;
        } else {
            next = n->next;
        }
        wm_node_unlink(n);
        if (term && item->level == READ_ITEM_TERM)
            unbold(n);
        if (!entry || n->type == WM_NODE_PARAGRAPH) {
            entry = add_entry(r, item, term ? WM_NODE_TERM : WM_NODE_DESCRIPTION, item->span);
            term = false;
        }
        if (entry)
            wm_node_append(entry, n);
    }
    if (!entry)
        add_entry(r, item, WM_NODE_TERM, item->span);
}

/* The first item of another form than the list's first item, or NULL. */
static wm_node *other_form(const reader *r, const wm_node *list)
{
    wm_node *n = list->first;
    bool first = n && has_form(r, n);
    while (n && has_form(r, n) == first)
        n = n->next;
    return n;
}

/* Moves an item and what follows it to a list of their own, which is returned. */
static wm_node *part_list(reader *r, wm_node *list, wm_node *item)
{
    wm_node *rest = wm_node_new(r->doc, WM_NODE_LIST, item->span.start, list->span.end);
    if (!rest) {
        r->failed = true;
        return NULL;
    }
    rest->u.list = list->u.list;
    list->span.end = item->span.start;
    for (wm_node *next; item; item = next) {
        next = item->next;
        wm_node_unlink(item);
        wm_node_append(rest, item);
    }
    wm_node_insert_after(list, rest);
    return rest;
}

/* Finishes one list; returns the list that was parted from it, or NULL. */
static wm_node *finish_list(reader *r, wm_node *list)
{
    bool bullets = list->u.list.kind == WM_LIST_BULLET, alone = stands_alone(list);
    wm_node *other = bullets ? other_form(r, list) : NULL, *rest = NULL;
    bool definition = bullets && (other || (list->first && has_form(r, list->first))) && !is_wrapped_list(r, list);
    /* asked of every list of which the writer told: those that changed are found by their places among them */
    bool was_bullets = bullets && !r->style->quotes && read_was_bullets(r, list);
    definition = definition && !(was_bullets && r->lists_read == WM_READ_LISTS_BY_FORM);
    r->info.mixed_lists += definition && other && !r->style->quotes;
    if (definition && other && (r->lists_read == WM_READ_LISTS_PARTED || r->style->quotes)) {
        rest = part_list(r, list, other);
        definition = has_form(r, list->first);
    }
    if (r->lists_read == WM_READ_LISTS_DEFINITIONS)
        definition = bullets;
    wm_node *next;
    bool first = true;
    for (wm_node *n = list->first; n && !r->failed; n = next, first = false) {
        next = n->next;
        for (wm_node *inside = n->first; inside; inside = inside->next)
            if (inside->type == WM_NODE_LIST)
                inside->level = 0;
        if (definition) {
            make_entries(r, n, first);
            wm_node_unlink(n);
        }
        n->level = 0;
    }
    if (definition)
        list->u.list.kind = WM_LIST_DEFINITION;
    if (alone && list->parent && list->parent->type == WM_NODE_ITEM)
        list->level = READ_LIST_ALONE;
    return rest;
}

void read_finish_list(reader *r, wm_node *list)
{
    if (r->style->quotes)
        read_mark_terms(r, list);
    while (list && !r->failed)
        list = finish_list(r, list);
}
