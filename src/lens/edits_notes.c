/* edits_notes.c - edits of notes and categories, which print at another place than they stand at.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lens/edits_make.h"
#include "page/prints.h"

/* ---- categories ------------------------------------------------------------------ */

static bool is_category(const wm_edits *e, const wm_node *n)
{
    (void)e;
    return n->type == WM_NODE_CATEGORY;
}

static bool is_sole_category(const wm_edits *e, const wm_node *n)
{
    if (n->type != WM_NODE_CATEGORY)
        return false;
    for (const wm_node *x = e->doc.root; x; x = wm_node_step(e->doc.root, x))
        if (x != n && x->type == WM_NODE_CATEGORY && wm_equal(x->u.link.title.text, n->u.link.title.text))
            return false;
    return true;
}

static bool insert_category(wm_edits *e)
{
    const wm_node *last = NULL;
    for (const wm_node *n = e->doc.root; n; n = wm_node_step(e->doc.root, n))
        if (is_category(e, n))
            last = n;
    if (!last)
        return false;
    size_t a = wm_edit_back_blank(e->s, last->span.end), b = e->s.size;
    if (!wm_edit_is_gap(e, a, b))
        b = a;
    wm_buffer text = {0};
    wm_buffer_add_str(&text, "\n[[Category:Wikimd test]]");
    wm_buffer_add_slice(&text, wm_sub(e->s, a, b));
    wm_edit_add(e, a, b, WM_HUNK_FREE, wm_buffer_slice(&text));
    wm_edit_hold_silent(e, a, b, WM_PIECE_HELD);
    e->edit->no_memory |= text.failed;
    wm_buffer_free(&text);
    return true;
}

static bool delete_category(wm_edits *e)
{
    const wm_node *n = wm_edit_pick(e, is_sole_category);
    if (!n)
        return false;
    size_t a = n->span.start, b = n->span.end;
    size_t from = wm_edit_line_start(e->s, a), to = wm_edit_line_end(e->s, b);
    if (from == a && to == b) /* a line of its own */
        a -= a && to == e->s.size, b += to < e->s.size;
    wm_edit_take_out(e, a, b);
    return true;
}

/* ---- notes ---------------------------------------------------------------------------- */

static bool new_note(wm_edits *e)
{
    wm_edit_word w;
    const wm_node_type in = WM_NODE_PARAGRAPH;
    if (!wm_edit_pick_word(e, &in, &w) || w.single || w.node->parent->type != WM_NODE_PARAGRAPH ||
        wm_edit_is_in(w.node, WM_NODE_TABLE) || wm_edit_is_in(w.node, WM_NODE_REF) || wm_edit_is_in(w.node, WM_NODE_GALLERY) || wm_edit_is_at_hole(e, &w))
        return false;
    wm_edit_add(e, w.b, w.b, WM_HUNK_FREE, WM_LIT("<ref>A brand new note.</ref>"));
    e->edit->renumbers = true;
    return true;
}

/* Whether nobody can tell from the Markdown which of two notes went. */
static bool same_note(const wm_node *a, const wm_node *b)
{
    return b && b->type == WM_NODE_REF && wm_edit_says_same(a, b);
}

static bool is_note(const wm_edits *e, const wm_node *n)
{
    return n->type == WM_NODE_REF && n->parent->type == WM_NODE_PARAGRAPH && n->parent->parent == e->doc.root &&
           !wm_edit_shares_note(e, n->span.start, n->span.end) && !same_note(n, n->next) && !same_note(n, n->prev) &&
           wm_edit_line_start(e->s, n->span.start) != n->span.start;
}

static bool delete_note(wm_edits *e)
{
    const wm_node *n = wm_edit_pick(e, is_note);
    if (!n)
        return false;
    wm_edit_take_out(e, n->span.start, n->span.end); /* of two spaces around it one prints */
    e->edit->renumbers = true;
    return true;
}

/* A block with all notes of the page. */
static bool has_only_note(const wm_edits *e, const wm_node *n)
{
    size_t here;
    return wm_edit_is_alone(e, n) && (here = wm_edit_count(n, WM_NODE_REF)) && here == wm_edit_count(e->doc.root, WM_NODE_REF);
}

bool wm_edit_notes(wm_edits *e, wm_edit_kind kind)
{
    switch (kind) {
    case WM_EDIT_INSERT_CATEGORY:
        return insert_category(e);
    case WM_EDIT_DELETE_CATEGORY:
        return delete_category(e);
    case WM_EDIT_NEW_NOTE:
        return new_note(e);
    case WM_EDIT_DELETE_NOTE:
        return delete_note(e);
    default: {
        const wm_node *n = wm_edit_pick(e, has_only_note);
        if (n)
            wm_edit_delete_block(e, n);
        return n;
    }
    }
}
