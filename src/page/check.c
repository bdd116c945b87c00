/* check.c - whether a tree keeps what doc.h promises.
 *
 * SPDX-License-Identifier: MIT
 */
#include "page/prints.h"

_Static_assert(WM_NODE_TYPES <= 64, "a set of node types is a 64-bit mask");

#define BIT(type) (UINT64_C(1) << (type))

static const uint64_t blocks = BIT(WM_NODE_PARAGRAPH) | BIT(WM_NODE_HEADING) | BIT(WM_NODE_RULE) |
                               BIT(WM_NODE_LIST) | BIT(WM_NODE_INDENT_PRE) | BIT(WM_NODE_CODE_BLOCK) |
                               BIT(WM_NODE_BLOCKQUOTE) | BIT(WM_NODE_HTML_BLOCK) | BIT(WM_NODE_TABLE) |
                               BIT(WM_NODE_GALLERY) | BIT(WM_NODE_POEM) | BIT(WM_NODE_REFERENCES);
/* Of a table, outside of its cells. */
static const uint64_t outside = BIT(WM_NODE_PARAGRAPH) | BIT(WM_NODE_HEADING) | BIT(WM_NODE_RULE) | BIT(WM_NODE_LIST);
static const uint64_t inlines = (BIT(WM_NODE_TYPES) - 1) & ~(BIT(WM_NODE_TEXT) - 1);

/* What prints nothing may stand besides in all that may hold anything. */
static uint64_t allowed(const wm_node *parent)
{
    switch ((wm_node_type)parent->type) {
    case WM_NODE_DOCUMENT:
    case WM_NODE_ITEM:
    case WM_NODE_TERM:
    case WM_NODE_DESCRIPTION:
    case WM_NODE_BLOCKQUOTE:
    case WM_NODE_CAPTION:
    case WM_NODE_CELL:
    case WM_NODE_POEM:
    case WM_NODE_REF:
        return blocks;
    case WM_NODE_PARAGRAPH:
    case WM_NODE_HEADING:
    case WM_NODE_PRE_LINE:
    case WM_NODE_BOLD:
    case WM_NODE_ITALIC:
    case WM_NODE_WIKILINK:
    case WM_NODE_EXTERNAL_LINK:
    case WM_NODE_IMAGE:
    case WM_NODE_CODE_SPAN:
    case WM_NODE_STRIKE:
        return inlines;
    case WM_NODE_LIST:
        if (parent->u.list.kind == WM_LIST_DEFINITION)
            return BIT(WM_NODE_TERM) | BIT(WM_NODE_DESCRIPTION);
        return BIT(WM_NODE_ITEM);
    case WM_NODE_INDENT_PRE:
        return BIT(WM_NODE_PRE_LINE);
    case WM_NODE_TABLE:
        return BIT(WM_NODE_CAPTION) | BIT(WM_NODE_ROW) | outside;
    case WM_NODE_ROW:
        return BIT(WM_NODE_CELL) | outside;
    case WM_NODE_GALLERY:
        return BIT(WM_NODE_IMAGE) | BIT(WM_NODE_PARAGRAPH);
    case WM_NODE_REFERENCES:
        return BIT(WM_NODE_REF);
    default:
        return 0;
    }
}

static wm_status bad(wm_error *error, const wm_node *n, const char *what)
{
    return wm_fail(error, WM_BAD_INPUT, "tree: %s at bytes %u-%u %s", wm_node_name((wm_node_type)n->type),
                   (unsigned)n->span.start, (unsigned)n->span.end, what);
}

static wm_status bad_pair(wm_error *error, const wm_node *n, const char *what, const wm_node *other)
{
    return wm_fail(error, WM_BAD_INPUT, "tree: %s at bytes %u-%u %s %s at bytes %u-%u",
                   wm_node_name((wm_node_type)n->type), (unsigned)n->span.start, (unsigned)n->span.end, what,
                   wm_node_name((wm_node_type)other->type), (unsigned)other->span.start,
                   (unsigned)other->span.end);
}

static wm_status check_node(const wm_node *n, wm_error *error)
{
    const wm_node *parent = n->parent;
    if (n->type >= WM_NODE_TYPES)
        return bad(error, n, "is of no known type");
    if (n->span.start > n->span.end)
        return bad(error, n, "ends before it starts");
    if (n->type == WM_NODE_HEADING && (n->level < 1 || n->level > 6))
        return bad(error, n, "has a level outside 1 to 6");
    if ((n->first == NULL) != (n->last == NULL))
        return bad(error, n, "has a first child without a last one, or the reverse");
    if (!parent)
        return WM_OK;
    uint64_t may_hold = allowed(parent);
    if (!(may_hold & BIT(n->type)) && !(may_hold && wm_node_is_silent((wm_node_type)n->type)))
        return bad_pair(error, n, "may not stand in", parent);
    if (n->span.start < parent->span.start || n->span.end > parent->span.end)
        return bad_pair(error, n, "reaches outside its parent,", parent);
    if (n->prev ? n->prev->next != n : parent->first != n)
        return bad(error, n, "is not linked to what stands before it");
    if (n->next ? n->next->prev != n : parent->last != n)
        return bad(error, n, "is not linked to what stands after it");
    if (n->prev && n->prev->span.end > n->span.start)
        return bad_pair(error, n, "overlaps", n->prev);
    return WM_OK;
}

wm_status wm_doc_check(const wm_doc *doc, wm_error *error)
{
    const wm_node *root = doc->root;
    if (!root)
        return wm_fail(error, WM_BAD_INPUT, "tree: there is no root");
    if (root->type != WM_NODE_DOCUMENT || root->parent)
        return bad(error, root, "is not a document at the root");
    if (root->span.start != 0 || root->span.end != doc->source.size)
        return wm_fail(error, WM_BAD_INPUT, "tree: the root covers bytes %u-%u of a source of %zu bytes",
                       (unsigned)root->span.start, (unsigned)root->span.end, doc->source.size);
    for (const wm_node *n = root; n; n = wm_node_step(root, n)) {
        if (n->first && n->first->parent != n)
            return bad_pair(error, n->first, "does not name as its parent", n);
        if (n->next && n->next->parent != n->parent)
            return bad_pair(error, n->next, "has another parent than", n);
        wm_status status = check_node(n, error);
        if (status != WM_OK)
            return status;
    }
    const wm_node *before = NULL;
    for (const wm_node *n = doc->strays; n; before = n, n = n->next) {
        if (n->type >= WM_NODE_TYPES || !wm_node_is_silent((wm_node_type)n->type))
            return bad(error, n, "is no stray: it prints something");
        if (n->span.start > n->span.end || n->span.end > doc->source.size)
            return bad(error, n, "reaches outside the source");
        if (before && before->span.end > n->span.start)
            return bad_pair(error, n, "among the strays overlaps", before);
    }
    return WM_OK;
}
