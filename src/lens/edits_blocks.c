/* edits_blocks.c - edits of the blocks that stand at a page's margin: deleted, inserted, swapped, moved.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lens/edits_make.h"

/* Blocks of many kinds, as they come from another page. */
static const char *const donors[] = {
    "{| class=\"wikitable\"\n! Ferry !! Year\n|-\n| Gannet || 1931\n|}",
    "* first buoy\n* second buoy",
    "# steer north\n# drop anchor",
    "* outer mole\n** inner mole",
    "<gallery>\nFile:Gannet.jpg|The Gannet\n</gallery>",
    "<pre>\nmast = 1\n</pre>",
    "<syntaxhighlight lang=\"c\">\nint mast;\n</syntaxhighlight>",
    "<blockquote>\nQuoted at sea.\n</blockquote>",
    ": an indented remark",
    "; keel\n: the lowest beam",
    " a line of code",
    "<poem>\nThe tide,\nthe tide\n</poem>",
    "----",
    "[[File:Gannet.jpg|thumb|The Gannet at sea]]",
    "A pasted paragraph with ''italics'' and a [[Gannet|link]].",
    "=== Pasted heading ===",
    "<math>x^2</math>",
};

/* A block that can be taken out of its place: it prints, and has lines for itself. */
bool wm_edit_is_block(const wm_edits *e, const wm_node *n)
{
    if (n->parent != e->doc.root || !wm_node_is_block((wm_node_type)n->type) || n->type == WM_NODE_HTML_BLOCK ||
        n->type == WM_NODE_REFERENCES || !wm_edit_prints(n) || !wm_edit_has_lines(e, n))
        return false;
    wm_span core = wm_edit_core(e, n);
    for (const wm_node *x = n; x; x = wm_node_step(n, x))
        if ((x->type == WM_NODE_CATEGORY && x->span.start >= core.start && x->span.end <= core.end) ||
            (x->type == WM_NODE_WIKILINK && x->u.link.language))
            return false; /* they print elsewhere */
    return true;
}

static bool is_other(const wm_node *a, const wm_node *b)
{
    return !a || !wm_edit_says_same(a, b);
}

/* Besides: no neighbour says the same, so that it is known which one went. */
static bool is_distinct(const wm_edits *e, const wm_node *n)
{
    if (!wm_edit_is_block(e, n))
        return false;
    const wm_node *prev = wm_edit_prev(n), *next = wm_edit_next(n);
    return is_other(prev, n) && is_other(next, n);
}

bool wm_edit_is_alone(const wm_edits *e, const wm_node *n)
{
    return is_distinct(e, n) && !wm_edit_shares_note(e, n->span.start, n->span.end) &&
           (wm_edit_prev(n) || wm_edit_next(n));
}

/* Whether a block's text runs on when a line of text follows. */
static bool runs_on(const wm_node *n)
{
    return n && (n->type == WM_NODE_PARAGRAPH || n->type == WM_NODE_INDENT_PRE || n->type == WM_NODE_LIST);
}

/* The block goes with the newlines at one side; no two blocks are joined. What does not print
 * between it and its neighbours stays, with any white space. */
void wm_edit_delete_block(wm_edits *e, const wm_node *n)
{
    wm_span core = wm_edit_core(e, n);
    const wm_node *prev = wm_edit_prev(n), *next = wm_edit_next(n);
    size_t a = wm_edit_back_blank(e->s, core.start), b = wm_edit_skip_lines(e->s, core.end);
    wm_slice before = wm_sub(e->s, a, core.start), behind = wm_sub(e->s, core.end, b);
    wm_slice gap = before.size > behind.size && b < e->s.size ? before : behind;
    if (a == 0)
        gap = WM_LIT("");
    else if (gap.size < 2 && runs_on(prev) && runs_on(next))
        gap = WM_LIT("\n\n");
    size_t from = prev ? wm_edit_core(e, prev).end : 0, to = next ? wm_edit_core(e, next).start : e->s.size;
    if (from > a || !wm_edit_is_gap(e, from, core.start))
        from = a;
    if (to < b || !wm_edit_is_gap(e, core.end, to))
        to = b;
    wm_buffer text = {0};
    wm_buffer_add_slice(&text, wm_sub(e->s, from, a));
    wm_buffer_add_slice(&text, gap);
    wm_buffer_add_slice(&text, wm_sub(e->s, b, to));
    wm_edit_add(e, from, to, WM_HUNK_GONE, wm_buffer_slice(&text));
    wm_edit_hold_silent(e, from, core.start, WM_PIECE_HELD);
    wm_edit_hold_silent(e, core.start, core.end, WM_PIECE_MAY);
    wm_edit_hold_silent(e, core.end, to, WM_PIECE_HELD);
    e->edit->renumbers |= wm_edit_has(n, WM_NODE_REF);
    e->edit->no_memory |= text.failed;
    wm_buffer_free(&text);
}

/* Where something can be put before n: bytes [a, b) of white space and what does not print. */
static void gap_before(const wm_edits *e, const wm_node *n, size_t *a, size_t *b)
{
    const wm_node *prev = wm_edit_prev(n);
    *a = prev ? wm_edit_core(e, prev).end : 0;
    *b = wm_edit_core(e, n).start;
}

/* What does not print in a gap stays with the block above. */
static void add_above(const wm_edits *e, size_t a, size_t b, wm_buffer *text)
{
    size_t end = wm_edit_back_blank(e->s, b);
    if (end > a)
        wm_buffer_add_slice(text, wm_sub(e->s, a, end));
}

static void insert_before(wm_edits *e, const wm_node *n, wm_slice block)
{
    size_t a, b;
    wm_buffer text = {0};
    gap_before(e, n, &a, &b);
    add_above(e, a, b, &text);
    wm_buffer_add_str(&text, text.size || a ? "\n\n" : "");
    wm_buffer_add_slice(&text, block);
    wm_buffer_add_str(&text, "\n\n");
    wm_edit_add(e, a, b, WM_HUNK_FREE, wm_buffer_slice(&text));
    wm_edit_hold_silent(e, a, b, WM_PIECE_HELD);
    e->edit->no_memory |= text.failed;
    wm_buffer_free(&text);
}

static bool is_place(const wm_edits *e, const wm_node *n)
{
    const wm_node *prev;
    size_t a, b;
    if (!wm_edit_is_block(e, n) || ((prev = wm_edit_prev(n)) && !wm_edit_is_block(e, prev)))
        return false;
    gap_before(e, n, &a, &b);
    /* Beside a rule nobody could say which one is new. */
    return n->type != WM_NODE_RULE && !(prev && prev->type == WM_NODE_RULE) && wm_edit_is_gap(e, a, b);
}

/* A table that ends with the page: text behind it would stand in it, and print before it. */
static bool is_unended(const wm_edits *e, const wm_node *n)
{
    wm_slice s = wm_sub(e->s, n->span.start, n->span.end);
    size_t tag = s.size;
    while (tag && s.data[tag - 1] != '<')
        tag--;
    bool ended = tag && s.size - tag >= 7 && wm_ends_with(s, WM_LIT(">")) && wm_equal_nocase(wm_sub(s, tag, tag + 6), WM_LIT("/table"));
    return n->type == WM_NODE_TABLE && !wm_ends_with(s, WM_LIT("|}")) && !ended;
}

/* Behind the last block, before the categories. Templates at the end may stand before or behind it. */
static bool append(wm_edits *e)
{
    const wm_node *n = e->doc.root->last;
    while (n && !wm_edit_is_block(e, n)) {
        if (wm_edit_prints(n))
            return false;
        n = n->prev;
    }
    if (!n || is_unended(e, n))
        return false;
    size_t a = wm_edit_core(e, n).end;
    wm_buffer text = {0};
    wm_buffer_add_str(&text, "\n\nA last paragraph of the page.");
    wm_buffer_add_slice(&text, wm_sub(e->s, a, e->s.size));
    wm_edit_add(e, a, e->s.size, WM_HUNK_FREE, wm_buffer_slice(&text));
    wm_edit_hold_silent(e, a, e->s.size, WM_PIECE_HELD);
    e->edit->no_memory |= text.failed;
    wm_buffer_free(&text);
    return wm_edit_is_gap(e, a, e->s.size);
}

/* Whether nothing that does not print is next to a side of n, of which nobody knows whether it is n's. */
static bool is_free_before(const wm_edits *e, const wm_node *n)
{
    const wm_node *prev = wm_edit_prev(n);
    size_t from = prev ? wm_edit_core(e, prev).end : 0;
    return wm_edit_core(e, n).start == n->span.start && from <= n->span.start &&
           !wm_trim(wm_sub(e->s, from, n->span.start)).size;
}

static bool is_free_behind(const wm_edits *e, const wm_node *n)
{
    const wm_node *next = wm_edit_next(n);
    size_t to = next ? wm_edit_core(e, next).start : e->s.size;
    return wm_edit_core(e, n).end == n->span.end && to >= n->span.end && !wm_trim(wm_sub(e->s, n->span.end, to)).size;
}

static bool is_moved(const wm_edits *e, const wm_node *n)
{
    return is_distinct(e, n) && !is_unended(e, n) && is_free_before(e, n) && is_free_behind(e, n);
}

static bool is_swapped(const wm_edits *e, const wm_node *n)
{
    const wm_node *next;
    return is_distinct(e, n) && (next = wm_edit_next(n)) && is_distinct(e, next) && !is_unended(e, next) && is_free_before(e, n) &&
           is_free_behind(e, next) && is_other(wm_edit_prev(n), next) &&
           is_other(wm_edit_next(next), n) && wm_edit_is_gap(e, wm_edit_core(e, n).end, wm_edit_core(e, next).start);
}

/* Two neighbours change places. What does not print between them may stand before, between or behind. */
static void swap(wm_edits *e, const wm_node *n)
{
    const wm_node *next = wm_edit_next(n);
    wm_span x = wm_edit_core(e, n), y = wm_edit_core(e, next);
    size_t a = wm_edit_back_blank(e->s, x.start), b = wm_edit_skip_lines(e->s, y.end);
    wm_slice between = wm_trim(wm_sub(e->s, x.end, y.start));
    wm_buffer text = {0};
    wm_buffer_add_str(&text, a ? "\n\n" : "");
    wm_buffer_add_slice(&text, wm_sub(e->s, y.start, y.end));
    wm_buffer_add_str(&text, "\n\n");
    if (between.size) {
        wm_buffer_add_slice(&text, between);
        wm_buffer_add_str(&text, "\n\n");
    }
    wm_buffer_add_slice(&text, wm_sub(e->s, x.start, x.end));
    wm_buffer_add_str(&text, b < e->s.size ? "\n\n" : "");
    wm_edit_add(e, a, b, WM_HUNK_GONE, wm_buffer_slice(&text));
    wm_edit_hold(e, y.start, y.end, WM_PIECE_MOVED);
    wm_edit_hold(e, x.start, x.end, WM_PIECE_MOVED);
    wm_edit_hold_silent(e, x.end, y.start, WM_PIECE_HELD);
    e->edit->renumbers |= wm_edit_has(n, WM_NODE_REF) || wm_edit_has(next, WM_NODE_REF);
    e->edit->no_memory |= text.failed;
    wm_buffer_free(&text);
}

static bool move(wm_edits *e)
{
    const wm_node *n = wm_edit_pick(e, is_moved), *to = wm_edit_pick(e, is_place);
    size_t a, b, pieces = e->edit->piece_count;
    if (!n || !to || n == to || wm_edit_next(n) == to || wm_edit_prev(n) == to || wm_edit_says_same(n, to) ||
        (wm_edit_prev(to) && wm_edit_says_same(n, wm_edit_prev(to))))
        return false;
    wm_span core = wm_edit_core(e, n);
    wm_buffer text = {0};
    gap_before(e, to, &a, &b);
    add_above(e, a, b, &text);
    wm_buffer_add_str(&text, a || text.size ? "\n\n" : "");
    wm_buffer_add_slice(&text, wm_sub(e->s, core.start, core.end));
    wm_buffer_add_str(&text, "\n\n");
    wm_edit_delete_block(e, n);
    /* What does not print went with the block: none of it may stay. */
    while (e->edit->piece_count > pieces)
        e->edit->piece_count--;
    wm_edit_add(e, a, b, WM_HUNK_GONE, wm_buffer_slice(&text));
    wm_edit_hold(e, core.start, core.end, WM_PIECE_MOVED);
    wm_edit_hold_silent(e, a, b, WM_PIECE_HELD);
    e->edit->no_memory |= text.failed;
    wm_buffer_free(&text);
    return true;
}

bool wm_edit_blocks(wm_edits *e, wm_edit_kind kind)
{
    const wm_node *n;
    switch (kind) {
    case WM_EDIT_DELETE_BLOCK:
        if ((n = wm_edit_pick(e, wm_edit_is_alone)))
            wm_edit_delete_block(e, n);
        return n;
    case WM_EDIT_SWAP_BLOCKS:
        if ((n = wm_edit_pick(e, is_swapped)))
            swap(e, n);
        return n;
    case WM_EDIT_MOVE_BLOCK:
        return move(e);
    case WM_EDIT_APPEND_BLOCK:
        return append(e);
    default:
        if ((n = wm_edit_pick(e, is_place)))
            insert_before(e, n,
                          kind == WM_EDIT_INSERT_BLOCK     ? WM_LIT("A new paragraph, ''put in'', of some words.")
                          : kind == WM_EDIT_INSERT_HEADING ? WM_LIT("=== A new heading ===")
                                                           : wm_str(donors[wm_edit_chance(e, sizeof donors / sizeof *donors)]));
        return n;
    }
}
