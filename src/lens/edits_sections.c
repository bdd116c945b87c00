/* edits_sections.c - edits of headings, and of all that stands under them.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lens/edits_make.h"

static bool is_heading(const wm_edits *e, const wm_node *n)
{
    return n->type == WM_NODE_HEADING && wm_edit_is_alone(e, n) && e->s.data[n->span.start] == '=';
}

/* A heading above a template or a comment. */
static bool is_above_silent(const wm_edits *e, const wm_node *n)
{
    const wm_node *next = n->next;
    return is_heading(e, n) && next && (wm_edit_is_silent(next) || (next->first && wm_edit_is_silent(next->first)));
}

static bool change_level(wm_edits *e)
{
    const wm_node *n = wm_edit_pick(e, is_heading);
    if (!n || n->level > 5 || e->s.data[n->span.end - 1] != '=')
        return false;
    size_t a = n->span.start, b = n->span.end, inside = a, inside_end = b;
    while (inside < b && e->s.data[inside] == '=')
        inside++;
    while (inside_end > inside && e->s.data[inside_end - 1] == '=')
        inside_end--;
    if (inside - a != n->level || b - inside_end != n->level)
        return false;
    wm_buffer text = {0};
    wm_buffer_add_str(&text, "=");
    wm_buffer_add_slice(&text, wm_sub(e->s, a, b));
    wm_buffer_add_str(&text, "=");
    wm_edit_add(e, a, b, WM_HUNK_MARKS, wm_buffer_slice(&text));
    wm_edit_hold(e, inside, inside_end, WM_PIECE_MOVED);
    e->edit->no_memory |= text.failed;
    wm_buffer_free(&text);
    return true;
}

/* The heading that ends the section of n; NULL: the page ends it. */
static const wm_node *section_end(const wm_node *n)
{
    const wm_node *x = n->next;
    while (x && !(x->type == WM_NODE_HEADING && x->level <= n->level))
        x = x->next;
    return x;
}

/* A section that ends with another heading. At its ends stands nothing that could belong to the section
 * beside it. */
static bool is_section(const wm_edits *e, const wm_node *n)
{
    const wm_node *end;
    if (!is_heading(e, n) || !(end = section_end(n)) || !is_heading(e, end) || wm_edit_says_same(n, end))
        return false;
    for (const wm_node *x = n->next; x != end; x = x->next)
        if (wm_edit_prints(x) && !wm_edit_is_block(e, x))
            return false;
    const wm_node *last = wm_edit_prev(end), *prev = wm_edit_prev(n);
    size_t before = prev ? wm_edit_core(e, prev).end : 0;
    return wm_edit_skip_blank(e->s, wm_edit_core(e, last).end) == end->span.start &&
           wm_edit_skip_blank(e->s, before) == n->span.start;
}

/* Whether the section that ends before n says the same as the section other, word for word: nobody could say then which of the
 * two moved behind the other. */
static bool is_behind_same(const wm_node *n, const wm_node *other)
{
    const wm_node *x = n->prev, *y = other, *end = section_end(other);
    while (x && !(x->type == WM_NODE_HEADING && x->level <= other->level))
        x = x->prev;
    while (x && x != n && y && y != end && wm_edit_says_same(x, y)) {
        x = wm_edit_next(x);
        y = wm_edit_next(y);
    }
    return x == n && y == end;
}

static bool move_section(wm_edits *e)
{
    const wm_node *n = wm_edit_pick(e, is_section), *to = wm_edit_pick(e, is_section);
    if (!n || !to || n == to || to->level != n->level || section_end(n) == to || wm_edit_says_same(n, to) ||
        is_behind_same(to, n))
        return false;
    const wm_node *end = section_end(n);
    if (!end)
        return false;
    size_t a = wm_edit_back_blank(e->s, n->span.start), b = end->span.start, place = to->span.start;
    if (place >= a && place < b)
        return false;
    wm_slice moved = wm_trim(wm_sub(e->s, n->span.start, b));
    wm_buffer text = {0};
    size_t gap = wm_edit_back_blank(e->s, place);
    wm_buffer_add_str(&text, gap ? "\n\n" : "");
    wm_buffer_add_slice(&text, moved);
    wm_buffer_add_str(&text, "\n\n");
    wm_edit_add(e, a, b, WM_HUNK_GONE, a ? WM_LIT("\n\n") : WM_LIT(""));
    wm_edit_add(e, gap, place, WM_HUNK_GONE, wm_buffer_slice(&text));
    wm_edit_hold(e, n->span.start, b, WM_PIECE_MOVED);
    e->edit->renumbers = true;
    e->edit->no_memory |= text.failed;
    wm_buffer_free(&text);
    return true;
}

/* A section goes with its heading; no note in it is used elsewhere. */
static bool delete_section(wm_edits *e)
{
    const wm_node *n = wm_edit_pick(e, is_section), *end = n ? section_end(n) : NULL, *prev = n ? wm_edit_prev(n) : NULL;
    if (!end || wm_edit_shares_note(e, n->span.start, end->span.start) || (prev && wm_edit_says_same(prev, wm_edit_prev(end))) ||
        is_behind_same(n, n))
        return false;
    for (const wm_node *x = n; x != end; x = x->next)
        e->edit->renumbers |= wm_edit_has(x, WM_NODE_REF);
    size_t a = wm_edit_back_blank(e->s, n->span.start), b = end->span.start;
    wm_edit_add(e, a, b, WM_HUNK_GONE, a ? WM_LIT("\n\n") : WM_LIT(""));
    wm_edit_hold_silent(e, n->span.start, b, WM_PIECE_MAY);
    return true;
}

/* A heading or paragraph n, of which [a, b) is what it says, becomes a block of its own between these marks. */
static bool remake(wm_edits *e, const wm_node *n, size_t a, size_t b, const char *mark)
{
    wm_slice said = wm_trim(wm_sub(e->s, a, b));
    if (!said.size || wm_find(said, WM_LIT("''"), 0) != WM_NONE)
        return false;
    size_t from = wm_edit_back_blank(e->s, n->span.start), to = wm_edit_skip_lines(e->s, n->span.end);
    wm_buffer text = {0};
    wm_buffer_add_str(&text, from ? "\n\n" : "");
    wm_buffer_add_str(&text, mark);
    wm_buffer_add_slice(&text, said);
    wm_buffer_add_str(&text, mark);
    wm_buffer_add_str(&text, to < e->s.size ? "\n\n" : "");
    wm_edit_add(e, from, to, WM_HUNK_FREE, wm_buffer_slice(&text));
    wm_edit_hold(e, a, b, WM_PIECE_MOVED);
    wm_edit_hold_silent(e, n->span.end, to, WM_PIECE_HELD);
    e->edit->no_memory |= text.failed;
    wm_buffer_free(&text);
    return true;
}

static bool heading_to_bold(wm_edits *e)
{
    const wm_node *n = wm_edit_pick(e, is_heading);
    return n && n->first && n->last && remake(e, n, n->first->span.start, n->last->span.end, "'''");
}

/* A paragraph of nothing but bold words. */
static bool is_bold(const wm_edits *e, const wm_node *n)
{
    const wm_node *bold = n->type == WM_NODE_PARAGRAPH && n->first == n->last ? n->first : NULL;
    return bold && bold->type == WM_NODE_BOLD && bold->first && bold->first == bold->last && bold->first->type == WM_NODE_TEXT &&
           wm_edit_is_alone(e, n);
}

static bool bold_to_heading(wm_edits *e)
{
    const wm_node *n = wm_edit_pick(e, is_bold);
    return n && remake(e, n, n->first->first->span.start, n->first->first->span.end, "===");
}

bool wm_edit_sections(wm_edits *e, wm_edit_kind kind)
{
    if (kind == WM_EDIT_HEADING_LEVEL)
        return change_level(e);
    if (kind == WM_EDIT_MOVE_SECTION)
        return move_section(e);
    if (kind == WM_EDIT_DELETE_SECTION)
        return delete_section(e);
    if (kind == WM_EDIT_HEADING_TO_BOLD)
        return heading_to_bold(e);
    if (kind == WM_EDIT_BOLD_TO_HEADING)
        return bold_to_heading(e);
    const wm_node *n = wm_edit_chance(e, 4) ? wm_edit_pick(e, is_above_silent) : NULL;
    if (!n)
        n = wm_edit_pick(e, is_heading);
    if (n)
        wm_edit_delete_block(e, n);
    return n;
}
