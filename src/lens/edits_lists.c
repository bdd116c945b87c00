/* edits_lists.c - edits of list items and of a gallery's images.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lens/edits_make.h"

bool wm_edit_item_lines(const wm_edits *e, const wm_node *n, size_t *a, size_t *b)
{
    size_t start = n->span.start;
    *a = wm_edit_line_start(e->s, start);
    *b = wm_edit_line_end(e->s, n->span.end);
    if (n->parent->u.list.html) {
        wm_slice tag = wm_trim(wm_sub(e->s, *a, start)), rest = wm_trim(wm_sub(e->s, n->span.end, *b));
        return wm_starts_with(tag, WM_LIT("<li")) && memchr(tag.data, '>', tag.size) == tag.data + tag.size - 1 &&
               (!rest.size || wm_equal(rest, WM_LIT("</li>"))) && (!n->next || n->next->span.start >= *b);
    }
    for (size_t i = *a; i <= start; i++)
        if (!strchr("*#:;", e->s.data[i]))
            return false;
    /* A line that begins two items at once is the outer one's. */
    for (const wm_node *x = n->parent; x; x = x->parent)
        if (x->type != WM_NODE_LIST && x->type != WM_NODE_DOCUMENT && x->span.start >= *a)
            return false;
    return *b == n->span.end;
}

static bool is_item(const wm_edits *e, const wm_node *n)
{
    size_t a, b;
    return n->type == WM_NODE_ITEM && n->parent->type == WM_NODE_LIST && n->span.end > n->span.start &&
           wm_edit_prints(n) && !wm_edit_has(n, WM_NODE_CATEGORY) && wm_edit_item_lines(e, n, &a, &b);
}

/* Neighbours are those that are shown. */
bool wm_edit_is_spare(const wm_edits *e, const wm_node *n)
{
    const wm_node *prev = e->hides ? wm_edit_prev(n) : n->prev, *next = e->hides ? wm_edit_next(n) : n->next;
    return is_item(e, n) && (n->prev || n->next) && !(prev && wm_edit_says_same(prev, n)) &&
           !(next && wm_edit_says_same(n, next)) && !wm_edit_shares_note(e, n->span.start, n->span.end);
}

static bool is_before_item(const wm_edits *e, const wm_node *n)
{
    size_t a, b, next_a, next_b;
    return wm_edit_is_spare(e, n) && n->next && wm_edit_is_spare(e, n->next) && !(n->prev && wm_edit_says_same(n->prev, n->next)) &&
           !(n->next->next && wm_edit_says_same(n, n->next->next)) && wm_edit_item_lines(e, n, &a, &b) &&
           wm_edit_item_lines(e, n->next, &next_a, &next_b) && next_a == b + 1;
}

/* Whole lines go, with one newline. */
static void delete_lines(wm_edits *e, size_t a, size_t b)
{
    if (b < e->s.size)
        b++;
    else if (a)
        a--;
    wm_edit_take_out(e, a, b);
    wm_edit_hold_silent(e, a, b, WM_PIECE_MAY);
}

/* The end of the lines behind line end b that are items of which nothing is shown: a new item may stand before or behind them. */
static size_t skip_hidden(const wm_edits *e, size_t b)
{
    while (e->hides && b < e->s.size) {
        size_t at = b + 1, end = wm_edit_line_end(e->s, at);
        while (at < end && memchr("*#:;", e->s.data[at], 4))
            at++;
        if (at == b + 1 || !wm_edit_is_gap(e, at, end))
            break;
        b = end;
    }
    return b;
}

static void insert_item(wm_edits *e, const wm_node *n)
{
    size_t a, b;
    wm_buffer text = {0};
    wm_edit_item_lines(e, n, &a, &b);
    wm_buffer_add_str(&text, "\n");
    if (n->parent->u.list.html)
        wm_buffer_add_str(&text, "<li>");
    else
        wm_buffer_add_slice(&text, wm_sub(e->s, a, n->span.start + 1u));
    wm_buffer_add_str(&text, n->parent->u.list.html ? "A brand new item</li>" : " A brand new item");
    /* A comment between it and the next one may stand before or behind. */
    const wm_node *next = n->next;
    while (next && wm_edit_is_silent(next))
        next = next->next;
    size_t end = next ? wm_edit_line_start(e->s, next->span.start) : b, hidden = skip_hidden(e, b);
    if (hidden > b || end <= b || !wm_edit_is_gap(e, b, end))
        end = hidden < e->s.size ? hidden + 1 : hidden;
    wm_buffer_add_slice(&text, wm_sub(e->s, b, end));
    wm_edit_add(e, b, end, WM_HUNK_FREE, wm_buffer_slice(&text));
    wm_edit_hold_silent(e, b, end, WM_PIECE_HELD);
    e->edit->no_memory |= text.failed;
    wm_buffer_free(&text);
}

static void swap_items(wm_edits *e, const wm_node *n)
{
    size_t a, b, next_a, next_b;
    wm_buffer text = {0};
    wm_edit_item_lines(e, n, &a, &b);
    wm_edit_item_lines(e, n->next, &next_a, &next_b);
    size_t from = wm_edit_back_blank(e->s, a);
    wm_buffer_add_slice(&text, wm_sub(e->s, from, a));
    wm_buffer_add_slice(&text, wm_sub(e->s, next_a, next_b));
    wm_buffer_add_str(&text, "\n");
    wm_buffer_add_slice(&text, wm_sub(e->s, a, b));
    wm_edit_add(e, from, next_b, WM_HUNK_GONE, wm_buffer_slice(&text));
    wm_edit_hold(e, next_a, next_b, WM_PIECE_MOVED);
    wm_edit_hold(e, a, b, WM_PIECE_MOVED);
    e->edit->renumbers |= wm_edit_has(n, WM_NODE_REF) || wm_edit_has(n->next, WM_NODE_REF);
    e->edit->no_memory |= text.failed;
    wm_buffer_free(&text);
}

/* ---- galleries ----------------------------------------------------------------------- */

static const wm_node *other_image(const wm_node *n)
{
    for (const wm_node *x = n->parent->first; x; x = x->next)
        if (x != n && x->type == WM_NODE_IMAGE)
            return x;
    return NULL;
}

/* One with a line of its own: `</gallery>` does not end it. */
static bool is_image(const wm_edits *e, const wm_node *n)
{
    return n->type == WM_NODE_IMAGE && n->parent->type == WM_NODE_GALLERY &&
           wm_edit_line_start(e->s, n->span.start) == n->span.start && wm_edit_line_end(e->s, n->span.end) < n->parent->span.end &&
           !(n->prev && wm_edit_says_same(n->prev, n)) && !(n->next && wm_edit_says_same(n, n->next)) &&
           !wm_edit_shares_note(e, n->span.start, n->span.end);
}

static bool is_one_of_images(const wm_edits *e, const wm_node *n)
{
    return is_image(e, n) && other_image(n);
}

static bool is_last_image(const wm_edits *e, const wm_node *n)
{
    return is_image(e, n) && !n->next;
}

static bool delete_image(wm_edits *e, bool last)
{
    const wm_node *n = wm_edit_pick(e, last ? is_last_image : is_one_of_images);
    if (!n)
        return false;
    e->edit->renumbers |= wm_edit_has(n, WM_NODE_REF);
    size_t a = n->span.start, b = wm_edit_line_end(e->s, n->span.end);
    if (other_image(n)) {
        delete_lines(e, a, b);
        return true;
    }
    /* An empty gallery may stay or go. */
    wm_span gallery = n->parent->span;
    wm_buffer text = {0};
    wm_buffer_add_slice(&text, wm_sub(e->s, gallery.start, a));
    wm_buffer_add_slice(&text, wm_sub(e->s, b + 1, gallery.end));
    wm_edit_add(e, wm_edit_back_blank(e->s, gallery.start), wm_edit_skip_blank(e->s, gallery.end), WM_HUNK_FREE, WM_LIT(""));
    wm_edit_hunk *h = &e->edit->hunks[e->edit->hunk_count - 1];
    wm_buffer *texts = &e->edit->texts;
    h->text = texts->size;
    wm_buffer_add_slice(texts, wm_sub(e->s, h->a, gallery.start));
    wm_buffer_add_slice(texts, wm_buffer_slice(&text));
    wm_buffer_add_slice(texts, wm_sub(e->s, gallery.end, h->b));
    h->text_size = texts->size - h->text;
    e->edit->no_memory |= text.failed;
    wm_buffer_free(&text);
    return true;
}

/* An image with another on the next line, in a gallery whose tag prints nothing: it can be said twice. */
static bool is_before_image(const wm_edits *e, const wm_node *n)
{
    if (!is_image(e, n) || !n->next || !is_image(e, n->next) || wm_edit_line_end(e->s, n->span.end) + 1 != n->next->span.start)
        return false;
    wm_slice s = wm_sub(e->s, n->parent->span.start, n->parent->span.end);
    const char *end = memchr(s.data, '>', s.size);
    return end && wm_find(wm_slice_of(s.data, (size_t)(end - s.data)), WM_LIT("caption"), 0) == WM_NONE && wm_edit_is_block(e, n->parent);
}

static bool part_gallery(wm_edits *e)
{
    const wm_node *n = wm_edit_pick(e, is_before_image);
    if (!n)
        return false;
    size_t a = wm_edit_line_end(e->s, n->span.end);
    const char *tag = e->s.data + n->parent->span.start, *end = memchr(tag, '>', a - n->parent->span.start);
    wm_buffer text = {0};
    wm_buffer_add_str(&text, "\n</gallery>\n\nA paragraph between the images.\n\n");
    wm_buffer_add_slice(&text, wm_slice_of(tag, (size_t)(end - tag) + 1));
    wm_buffer_add_str(&text, "\n");
    wm_edit_add(e, a, a + 1, WM_HUNK_FREE, wm_buffer_slice(&text));
    e->edit->no_memory |= text.failed;
    wm_buffer_free(&text);
    return true;
}

bool wm_edit_lists(wm_edits *e, wm_edit_kind kind)
{
    const wm_node *n;
    size_t a, b;
    switch (kind) {
    case WM_EDIT_DELETE_IMAGE:
    case WM_EDIT_LAST_IMAGE:
        return delete_image(e, kind == WM_EDIT_LAST_IMAGE);
    case WM_EDIT_PART_GALLERY:
        return part_gallery(e);
    case WM_EDIT_DELETE_ITEM:
        if (!(n = wm_edit_pick(e, wm_edit_is_spare)))
            return false;
        wm_edit_item_lines(e, n, &a, &b);
        delete_lines(e, a, b);
        e->edit->renumbers |= wm_edit_has(n, WM_NODE_REF);
        return true;
    case WM_EDIT_INSERT_ITEM:
        if ((n = wm_edit_pick(e, is_item)))
            insert_item(e, n);
        return n;
    default:
        if ((n = wm_edit_pick(e, is_before_item)))
            swap_items(e, n);
        return n;
    }
}
