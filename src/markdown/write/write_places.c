/* write_places.c - where the blocks of a page stand in its Markdown.
 *
 * SPDX-License-Identifier: MIT
 */
#include "markdown/write/write_private.h"

/* Whether the node has a place: a child of the document, or of a list among these. */
static bool has_place(const wm_node *n)
{
    const wm_node *parent = n->parent;
    return parent && n->type != WM_NODE_LIST &&
           (parent->type == WM_NODE_DOCUMENT ||
            (parent->type == WM_NODE_LIST && parent->parent && parent->parent->type == WM_NODE_DOCUMENT));
}

/* The block with a place that a node stands in, if it is not far: what stands deep in one prints after it began. */
static const wm_node *block_of(const wm_node *n)
{
    for (int i = 0; n && i < 4; i++, n = n->parent)
        if (has_place(n))
            return n;
    return NULL;
}

/* The block with a place that follows; after: NULL for the first. Lists that do not print have none. */
static const wm_node *next_block(const wm_node *root, const wm_node *after)
{
    const wm_node *n = after ? after->next : root->first;
    if (after && !n && after->parent != root)
        n = after->parent->next;
    while (n && n->type == WM_NODE_LIST && n->parent == root && !(n->first && wm_block_prints(n)))
        n = n->next;
    return n && n->type == WM_NODE_LIST && n->parent == root ? n->first : n;
}

static void add_place(wm_writer *w, const wm_node *n)
{
    wm_block_places *p = w->places.out;
    if (write_grow(w, &p->items, &p->capacity, p->count + 1, sizeof *p->items))
        p->items[p->count++] = (wm_block_place){.span = n->span, .start = w->out->size, .end = w->out->size};
    w->places.block = n;
}

void write_begin_place(wm_writer *w, const wm_node *node)
{
    if (!w->places.out || w->places.done)
        return;
    const wm_node *root = w->root, *block = node ? block_of(node) : NULL;
    bool list = node && node->type == WM_NODE_LIST && node->parent == root;
    if (block == w->places.block && block)
        return;
    if (node && !block && !list)
        return;
    if (w->places.open)
        w->places.out->items[w->places.out->count - 1].end = w->out->size;
    w->places.open = false;
    for (const wm_node *n = next_block(root, w->places.block); n && !w->failed; n = next_block(root, n)) {
        if (list && n->parent == node)
            return;
        add_place(w, n);
        w->places.open = n == block && !w->failed;
        if (n == block)
            return;
    }
    w->places.done = !node;
}
