/* node.c - making, linking and walking the nodes of a page's tree.
 *
 * SPDX-License-Identifier: MIT
 */
#include "page/doc.h"

void wm_doc_reset(wm_doc *doc)
{
    wm_arena_reset(&doc->arena);
    doc->source = wm_slice_of(NULL, 0);
    doc->root = NULL;
    doc->strays = NULL;
    doc->dropped = 0;
}

void wm_doc_free(wm_doc *doc)
{
    if (!doc)
        return;
    wm_arena_free(&doc->arena);
    doc->source = wm_slice_of(NULL, 0);
    doc->root = NULL;
    doc->strays = NULL;
    doc->dropped = 0;
}

/* Half of all nodes are text. A text node never becomes another kind, so it gets only the room of one: half
 * of a node's. */
static inline size_t size_of(wm_node_type type)
{
    return type == WM_NODE_TEXT || type == WM_NODE_NEWLINE ? offsetof(wm_node, u) + sizeof(wm_slice) : sizeof(wm_node);
}

wm_node *wm_node_new(wm_doc *doc, wm_node_type type, uint32_t start, uint32_t end)
{
    size_t size = size_of(type);
    wm_node *n = wm_arena_alloc(&doc->arena, size);
    if (!n)
        return NULL;
    memset(n, 0, size);
    n->type = (uint16_t)type;
    n->span.start = start;
    n->span.end = end;
    return n;
}

void wm_node_append(wm_node *parent, wm_node *child)
{
    child->parent = parent;
    child->next = NULL;
    child->prev = parent->last;
    if (parent->last)
        parent->last->next = child;
    else
        parent->first = child;
    parent->last = child;
}

void wm_node_insert_before(wm_node *at, wm_node *child)
{
    child->parent = at->parent;
    child->next = at;
    child->prev = at->prev;
    if (at->prev)
        at->prev->next = child;
    else if (at->parent)
        at->parent->first = child;
    at->prev = child;
}

void wm_node_insert_after(wm_node *at, wm_node *child)
{
    child->parent = at->parent;
    child->prev = at;
    child->next = at->next;
    if (at->next)
        at->next->prev = child;
    else if (at->parent)
        at->parent->last = child;
    at->next = child;
}

void wm_node_unlink(wm_node *node)
{
    if (node->prev)
        node->prev->next = node->next;
    else if (node->parent)
        node->parent->first = node->next;
    if (node->next)
        node->next->prev = node->prev;
    else if (node->parent)
        node->parent->last = node->prev;
    node->parent = node->next = node->prev = NULL;
}

bool wm_node_is_block(wm_node_type type)
{
    return type < WM_NODE_TEXT;
}

wm_node *wm_node_step(const wm_node *root, const wm_node *n)
{
    if (n->first)
        return n->first;
    return wm_node_skip(root, n);
}

wm_node *wm_node_skip(const wm_node *root, const wm_node *n)
{
    while (n != root) {
        if (n->next)
            return n->next;
        n = n->parent;
        if (!n)
            break;
    }
    return NULL;
}

static const char *const names[WM_NODE_TYPES] = {
    [WM_NODE_DOCUMENT] = "document",
    [WM_NODE_PARAGRAPH] = "paragraph",
    [WM_NODE_HEADING] = "heading",
    [WM_NODE_RULE] = "rule",
    [WM_NODE_LIST] = "list",
    [WM_NODE_ITEM] = "item",
    [WM_NODE_TERM] = "term",
    [WM_NODE_DESCRIPTION] = "description",
    [WM_NODE_INDENT_PRE] = "indent-pre",
    [WM_NODE_PRE_LINE] = "pre-line",
    [WM_NODE_CODE_BLOCK] = "code-block",
    [WM_NODE_BLOCKQUOTE] = "blockquote",
    [WM_NODE_HTML_BLOCK] = "html-block",
    [WM_NODE_TABLE] = "table",
    [WM_NODE_CAPTION] = "caption",
    [WM_NODE_ROW] = "row",
    [WM_NODE_CELL] = "cell",
    [WM_NODE_GALLERY] = "gallery",
    [WM_NODE_POEM] = "poem",
    [WM_NODE_REFERENCES] = "references",
    [WM_NODE_TEXT] = "text",
    [WM_NODE_NEWLINE] = "newline",
    [WM_NODE_HARD_BREAK] = "hard-break",
    [WM_NODE_BOLD] = "bold",
    [WM_NODE_ITALIC] = "italic",
    [WM_NODE_WIKILINK] = "wikilink",
    [WM_NODE_EXTERNAL_LINK] = "external-link",
    [WM_NODE_AUTOLINK] = "autolink",
    [WM_NODE_MAGIC_LINK] = "magic-link",
    [WM_NODE_IMAGE] = "image",
    [WM_NODE_CATEGORY] = "category",
    [WM_NODE_TEMPLATE] = "template",
    [WM_NODE_PARAMETER] = "parameter",
    [WM_NODE_COMMENT] = "comment",
    [WM_NODE_NOWIKI] = "nowiki",
    [WM_NODE_ENTITY] = "entity",
    [WM_NODE_REF] = "ref",
    [WM_NODE_HTML_TAG] = "html-tag",
    [WM_NODE_CODE_SPAN] = "code-span",
    [WM_NODE_STRIKE] = "strike",
    [WM_NODE_MATH] = "math",
    [WM_NODE_SWITCH] = "switch",
    [WM_NODE_INCLUDE_TAG] = "include-tag",
    [WM_NODE_EXTENSION] = "extension",
    [WM_NODE_HIDDEN] = "hidden",
    [WM_NODE_SIGNATURE] = "signature",
    [WM_NODE_INVALID] = "invalid",
};

const char *wm_node_name(wm_node_type type)
{
    return (unsigned)type < WM_NODE_TYPES ? names[type] : "unknown";
}
