/* edits_tree.c - what the generator of edits asks a page's tree.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lens/edits_make.h"

bool wm_edit_is_silent(const wm_node *n)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_WIKILINK: /* to a page that a template names, without a label */
        return n->u.link.kind == WM_LINK_UNKNOWN && !n->first;
    case WM_NODE_COMMENT:
    case WM_NODE_TEMPLATE:
    case WM_NODE_PARAMETER:
    case WM_NODE_CATEGORY:
    case WM_NODE_SWITCH:
    case WM_NODE_INCLUDE_TAG:
    case WM_NODE_EXTENSION:
    case WM_NODE_HIDDEN:
        return true;
    case WM_NODE_CODE_BLOCK: /* <source file="x"/> among lines of code */
        return !n->u.code.text.size;
    default:
        return false;
    }
}

bool wm_edit_is_inline(const wm_node *n)
{
    return !wm_node_is_block((wm_node_type)n->type);
}

bool wm_edit_is_in(const wm_node *n, wm_node_type type)
{
    for (; n; n = n->parent)
        if (n->type == type)
            return true;
    return false;
}

bool wm_edit_has(const wm_node *n, wm_node_type type)
{
    return wm_edit_count(n, type) > 0;
}

size_t wm_edit_count(const wm_node *n, wm_node_type type)
{
    size_t count = 0;
    for (const wm_node *x = n; x; x = wm_node_step(n, x))
        count += x->type == type;
    return count;
}

static bool is_white(wm_slice s)
{
    return wm_trim(s).size == 0;
}

/* Whether the leaf itself says something. */
static bool says(const wm_node *n)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_TEXT:
        return !is_white(n->u.text);
    case WM_NODE_CODE_BLOCK:
        return n->u.code.text.size;
    case WM_NODE_RULE:
    case WM_NODE_AUTOLINK:
    case WM_NODE_MAGIC_LINK:
    case WM_NODE_IMAGE:
    case WM_NODE_ENTITY:
    case WM_NODE_HTML_TAG:
    case WM_NODE_HTML_BLOCK:
    case WM_NODE_REF:
    case WM_NODE_MATH:
    case WM_NODE_SIGNATURE:
    case WM_NODE_INVALID:
    case WM_NODE_REFERENCES:
        return true;
    case WM_NODE_NOWIKI:
        return !is_white(n->u.text);
    case WM_NODE_WIKILINK:
        return !n->first && n->u.link.kind != WM_LINK_UNKNOWN;
    case WM_NODE_EXTERNAL_LINK:
        return n->u.external.numbered;
    default:
        return false;
    }
}

bool wm_edit_prints(const wm_node *n)
{
    for (const wm_node *x = n; x; x = wm_node_step(n, x))
        if (says(x))
            return true;
    return false;
}

static wm_slice said(const wm_node *n)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_TEXT:
    case WM_NODE_NOWIKI:
    case WM_NODE_ENTITY:
        return wm_trim(n->u.text);
    case WM_NODE_CODE_BLOCK:
        return n->u.code.text;
    case WM_NODE_MATH:
        return n->u.math.text;
    case WM_NODE_WIKILINK:
    case WM_NODE_IMAGE:
        return n->u.link.typed;
    default:
        return wm_slice_of("", 0);
    }
}

uint64_t wm_edit_said(const wm_node *n, bool *anything)
{
    uint64_t hash = 0;
    for (const wm_node *x = wm_node_step(n, n); x; x = wm_node_step(n, x)) {
        if (!says(x))
            continue;
        hash = (hash ^ wm_hash(said(x))) * UINT64_C(0x100000001b3) + x->type;
        *anything = true;
    }
    return hash;
}

bool wm_edit_says_same(const wm_node *a, const wm_node *b)
{
    const wm_node *x = a, *y = b;
    while (x || y) {
        while (x && !says(x))
            x = wm_node_step(a, x);
        while (y && !says(y))
            y = wm_node_step(b, y);
        if (!x || !y)
            return !x && !y;
        if (x->type != y->type || !wm_equal(said(x), said(y)))
            return false;
        x = wm_node_step(a, x);
        y = wm_node_step(b, y);
    }
    return true;
}

size_t wm_edit_line_start(wm_slice s, size_t at)
{
    while (at && s.data[at - 1] != '\n')
        at--;
    return at;
}

size_t wm_edit_line_end(wm_slice s, size_t at)
{
    const char *newline = at < s.size ? memchr(s.data + at, '\n', s.size - at) : NULL;
    return newline ? (size_t)(newline - s.data) : s.size;
}

static bool is_blank(char c)
{
    return c == '\n' || c == ' ' || c == '\t' || c == '\r';
}

size_t wm_edit_skip_blank(wm_slice s, size_t at)
{
    while (at < s.size && is_blank(s.data[at]))
        at++;
    return at;
}

size_t wm_edit_skip_lines(wm_slice s, size_t at)
{
    size_t end = wm_edit_skip_blank(s, at), line = end < s.size ? wm_edit_line_start(s, end) : end;
    return line > at ? line : at;
}

size_t wm_edit_back_blank(wm_slice s, size_t at)
{
    while (at && is_blank(s.data[at - 1]))
        at--;
    return at;
}

/* Whether a child of a paragraph ends a line of it: a comment alone on its line takes the newline along. */
static bool ends_line(const wm_edits *e, const wm_node *n)
{
    return n->type == WM_NODE_NEWLINE || n->type == WM_NODE_CATEGORY ||
           (n->type == WM_NODE_COMMENT && memchr(e->s.data + n->span.start, '\n', n->span.end - n->span.start));
}

/* Says nothing, at an end of a paragraph. */
static bool is_passed(const wm_node *n)
{
    return wm_edit_is_silent(n) || n->type == WM_NODE_NEWLINE || (n->type == WM_NODE_TEXT && is_white(n->u.text));
}

wm_span wm_edit_core(const wm_edits *e, const wm_node *n)
{
    wm_span core = n->span;
    if (n->type != WM_NODE_PARAGRAPH)
        return core;
    const wm_node *first = n->first, *last = n->last;
    for (const wm_node *x = n->first; x && is_passed(x); x = x->next)
        if (ends_line(e, x))
            first = x->next;
    for (const wm_node *x = n->last; x && is_passed(x); x = x->prev)
        if (ends_line(e, x))
            last = x->prev;
    if (!first || !last || first->span.start > last->span.start)
        return core;
    core.start = first == n->first ? n->span.start : first->span.start;
    core.end = last == n->last ? n->span.end : last->span.end;
    return core;
}

bool wm_edit_has_lines(const wm_edits *e, const wm_node *n)
{
    wm_span core = wm_edit_core(e, n);
    return is_white(wm_sub(e->s, wm_edit_line_start(e->s, core.start), core.start)) &&
           is_white(wm_sub(e->s, core.end, wm_edit_line_end(e->s, core.end)));
}

bool wm_edit_shares_note(const wm_edits *e, size_t a, size_t b)
{
    const wm_node *root = e->doc.root;
    for (const wm_node *n = root; n; n = wm_node_step(root, n)) {
        if (n->type != WM_NODE_REF || n->span.start < a || n->span.end > b)
            continue;
        if (n->u.ref.follow.size)
            return true; /* it is the second half of another */
        if (!n->u.ref.name.size || !n->u.ref.has_content)
            continue;
        for (const wm_node *m = root; m; m = wm_node_step(root, m))
            if (m->type == WM_NODE_REF && (m->span.start < a || m->span.end > b) &&
                wm_equal(m->u.ref.name, n->u.ref.name) && wm_equal(m->u.ref.group, n->u.ref.group))
                return true;
    }
    return false;
}

bool wm_edit_is_gap(const wm_edits *e, size_t a, size_t b)
{
    const wm_node *root = e->doc.root, *n = root;
    size_t at = a;
    while (n && n->span.start < b) {
        if (n->span.end <= a || n->span.end > b || n->span.start < a || !wm_edit_is_silent(n)) {
            n = n->span.end <= a ? wm_node_skip(root, n) : wm_node_step(root, n);
            continue;
        }
        if (!is_white(wm_sub(e->s, at, n->span.start)))
            return false;
        at = n->span.end;
        n = wm_node_skip(root, n);
    }
    return is_white(wm_sub(e->s, at, b));
}

const wm_node *wm_edit_next(const wm_node *n)
{
    do
        n = n->next;
    while (n && !wm_edit_prints(n));
    return n;
}

const wm_node *wm_edit_prev(const wm_node *n)
{
    do
        n = n->prev;
    while (n && !wm_edit_prints(n));
    return n;
}
