/* edits_items.c - edits that change what an item is: a paragraph, part of another, one level deeper or higher.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lens/edits_make.h"

/* Where what an item of one line says begins, and the last of the signs before it. */
static size_t text_of(const wm_edits *e, const wm_node *n)
{
    size_t at = n->first->first->span.start;
    while (at < n->span.end && e->s.data[at] == ' ')
        at++;
    return at;
}

static size_t sign_of(const wm_edits *e, const wm_node *n)
{
    size_t at = text_of(e, n);
    while (at > n->span.start + 1u && e->s.data[at - 1] == ' ')
        at--;
    return at ? at - 1 : 0;
}

/* An item of one line, written with signs, that is a paragraph and begins with a word; [*a, *b) is its line. */
static bool is_line(const wm_edits *e, const wm_node *n, size_t *a, size_t *b)
{
    const wm_node *text = n->first;
    return wm_edit_is_spare(e, n) && !n->parent->u.list.html && wm_edit_item_lines(e, n, a, b) && text && !text->next &&
           text->type == WM_NODE_PARAGRAPH && text->first->type == WM_NODE_TEXT &&
           !memchr(e->s.data + *a, '\n', *b - *a) && memchr("*#", e->s.data[sign_of(e, n)], 2);
}

/* Whether text at the beginning of a line stays text. */
static bool is_plain_start(wm_slice s, size_t at)
{
    return at < s.size && !memchr("*#:;={|!-<_[", s.data[at], 12) && s.data[at] != ' ' && s.data[at] != '\n';
}

static bool is_at_margin(const wm_edits *e, const wm_node *n)
{
    return n->parent->parent == e->doc.root && wm_edit_has_lines(e, n->parent);
}

static bool is_paragraph_to_be(const wm_edits *e, const wm_node *n)
{
    size_t a, b;
    return n->type == WM_NODE_ITEM && is_line(e, n, &a, &b) && is_at_margin(e, n) && is_plain_start(e->s, text_of(e, n));
}

/* Bytes [a, b), with the empty lines around, become a block of its own that begins with sign. [from, to) of it stay. */
static void make_block(wm_edits *e, size_t a, size_t b, const char *newlines, const char *sign, size_t from, size_t to)
{
    size_t start = wm_edit_back_blank(e->s, a), end = wm_edit_skip_lines(e->s, b);
    wm_buffer text = {0};
    wm_buffer_add_str(&text, start ? newlines : "");
    wm_buffer_add_str(&text, sign);
    wm_buffer_add_slice(&text, wm_trim(wm_sub(e->s, from, to)));
    wm_buffer_add_str(&text, end < e->s.size ? "\n\n" : "");
    wm_edit_add(e, start, end, WM_HUNK_FREE, wm_buffer_slice(&text));
    wm_edit_hold(e, from, to, WM_PIECE_MOVED);
    e->edit->no_memory |= text.failed;
    wm_buffer_free(&text);
}

static bool item_to_text(wm_edits *e)
{
    const wm_node *n = wm_edit_pick(e, is_paragraph_to_be);
    size_t a, b;
    if (!n || !wm_edit_item_lines(e, n, &a, &b))
        return false;
    make_block(e, a, b, "\n\n", "", text_of(e, n), b);
    return true;
}

static bool is_item_to_be(const wm_edits *e, const wm_node *n)
{
    return n->type == WM_NODE_PARAGRAPH && wm_edit_is_alone(e, n) && n->first && n->first->type == WM_NODE_TEXT &&
           is_plain_start(e->s, n->span.start) && !memchr(e->s.data + n->span.start, '\n', n->span.end - n->span.start) &&
           wm_edit_line_start(e->s, n->span.start) == n->span.start && wm_edit_line_end(e->s, n->span.end) == n->span.end;
}

/* It joins the list above when there is one. */
static bool text_to_item(wm_edits *e)
{
    const wm_node *n = wm_edit_pick(e, is_item_to_be);
    if (!n)
        return false;
    const wm_node *above = n->prev && n->prev->type == WM_NODE_LIST && !n->prev->u.list.html ? n->prev : NULL;
    char sign[] = "* ";
    if (above && e->s.data[above->span.start] == '#')
        sign[0] = '#';
    make_block(e, n->span.start, n->span.end, above ? "\n" : "\n\n", sign, n->span.start, n->span.end);
    return true;
}

/* An item below another of its list, on the very next line. */
static bool is_below(const wm_edits *e, const wm_node *n)
{
    size_t a, b, prev_a, prev_b;
    return n->type == WM_NODE_ITEM && n->prev && n->prev->type == WM_NODE_ITEM && is_line(e, n, &a, &b) &&
           wm_edit_is_spare(e, n->prev) && wm_edit_item_lines(e, n->prev, &prev_a, &prev_b) && prev_b + 1 == a &&
           !(n->next && wm_edit_says_same(n->prev, n->next));
}

static bool nest(wm_edits *e)
{
    const wm_node *n = wm_edit_pick(e, is_below);
    if (!n)
        return false;
    size_t at = sign_of(e, n) + 1;
    wm_edit_add(e, at, at, WM_HUNK_FREE, wm_sub(e->s, at - 1, at));
    return true;
}

/* The last item of a list below another item, with nothing of that item behind it. */
static bool is_nested_last(const wm_edits *e, const wm_node *n)
{
    size_t a, b;
    const wm_node *list = n->parent, *outer = list ? list->parent : NULL;
    return n->type == WM_NODE_ITEM && !n->next && outer && outer->type == WM_NODE_ITEM && !list->next && !outer->parent->u.list.html &&
           outer->parent->type == WM_NODE_LIST && is_line(e, n, &a, &b) && sign_of(e, n) > a &&
           memchr("*#", e->s.data[sign_of(e, n) - 1], 2) && wm_edit_prints(outer) && outer->first != list &&
           !(outer->next && wm_edit_says_same(n, outer->next)) && !wm_edit_says_same(n, outer);
}

static bool unnest(wm_edits *e)
{
    const wm_node *n = wm_edit_pick(e, is_nested_last);
    if (!n)
        return false;
    size_t at = sign_of(e, n);
    wm_edit_add(e, at, at + 1, WM_HUNK_FREE, WM_LIT(""));
    return true;
}

static bool is_parted(const wm_edits *e, const wm_node *n)
{
    size_t a, b;
    return is_below(e, n) && is_at_margin(e, n) && wm_edit_item_lines(e, n->prev, &a, &b) && n->parent->span.start <= a;
}

static bool part(wm_edits *e)
{
    const wm_node *n = wm_edit_pick(e, is_parted);
    size_t a, b;
    if (!n || !wm_edit_item_lines(e, n, &a, &b))
        return false;
    wm_edit_add(e, a - 1, a, WM_HUNK_FREE, WM_LIT("\n\nA paragraph between the items.\n\n"));
    return true;
}

/* Two items of one line each. */
static bool is_joined(const wm_edits *e, const wm_node *n)
{
    size_t a, b;
    return is_below(e, n) && is_line(e, n->prev, &a, &b) && n->prev->first->last->type == WM_NODE_TEXT;
}

static bool merge_items(wm_edits *e)
{
    const wm_node *n = wm_edit_pick(e, is_joined);
    size_t a, b;
    if (!n || !wm_edit_item_lines(e, n, &a, &b) || wm_edit_has_open_marks(e, a) || wm_edit_has_open_marks(e, a - 1))
        return false;
    wm_edit_add(e, wm_edit_back_blank(e->s, a), text_of(e, n), WM_HUNK_GONE, WM_LIT(" "));
    return true;
}

/* The item ends before a word and another begins with it. */
static bool split_item(wm_edits *e)
{
    static const wm_node_type in = WM_NODE_ITEM;
    wm_edit_word w;
    size_t a, b;
    if (!wm_edit_pick_word(e, &in, &w))
        return false;
    const wm_node *n = w.node->parent->parent;
    if (!n || n->type != WM_NODE_ITEM || !is_line(e, n, &a, &b) || w.a < text_of(e, n) + 2 || e->s.data[w.a - 1] != ' ')
        return false;
    size_t end = wm_edit_back_blank(e->s, w.a);
    if (end <= w.node->span.start)
        return false;
    wm_buffer text = {0};
    wm_buffer_add_str(&text, "\n");
    wm_buffer_add_slice(&text, wm_sub(e->s, a, text_of(e, n)));
    wm_edit_add(e, end, w.a, WM_HUNK_FREE, wm_buffer_slice(&text));
    e->edit->no_memory |= text.failed;
    wm_buffer_free(&text);
    return true;
}

bool wm_edit_items(wm_edits *e, wm_edit_kind kind)
{
    switch (kind) {
    case WM_EDIT_ITEM_TO_TEXT:
        return item_to_text(e);
    case WM_EDIT_TEXT_TO_ITEM:
        return text_to_item(e);
    case WM_EDIT_NEST_ITEM:
        return nest(e);
    case WM_EDIT_UNNEST_ITEM:
        return unnest(e);
    case WM_EDIT_PART_LIST:
        return part(e);
    case WM_EDIT_MERGE_ITEMS:
        return merge_items(e);
    default:
        return split_item(e);
    }
}
