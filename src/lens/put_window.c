/* put_window.c - the part of a page that an edit touches.
 *
 * SPDX-License-Identifier: MIT
 *
 * Most edits change a few blocks. Where the Markdown around them is as it was, the blocks with a neighbour on each side
 * are merged as a page of their own, which costs next to nothing. Notes and categories print elsewhere than they
 * stand: an edit that may touch them takes the whole page.
 */
#include "lens/put_private.h"

/* A child of the page and its Markdown, what separates it from the block before included. */
typedef struct block {
    wm_span span;
    size_t start, end;
    wm_node_type type;
} block;

typedef struct window {
    block *blocks;
    size_t count, capacity;
    bool failed;
} window;

static void collect_blocks(const lens_put *p, window *w)
{
    const wm_block_places *places = &p->places;
    size_t i = 0;
    for (const wm_node *n = p->base.root->first; n; n = n->next) {
        block b = {.span = n->span, .type = (wm_node_type)n->type};
        bool any = false;
        for (; i < places->count && places->items[i].span.start < n->span.end; i++) {
            if (places->items[i].span.start < n->span.start || places->items[i].end == places->items[i].start)
                continue;
            b.start = any ? b.start : places->items[i].start;
            b.end = places->items[i].end;
            any = true;
        }
        if (any && lens_grow(&w->failed, &w->blocks, &w->capacity, w->count + 1, sizeof *w->blocks))
            w->blocks[w->count++] = b;
    }
}

/* Paragraphs and headings do not join what stands beside them. */
static bool is_plain(const block *b)
{
    return b->type == WM_NODE_PARAGRAPH || b->type == WM_NODE_HEADING;
}

/* Whether a marker of a note, a numbered link or a category stands in the Markdown. */
static bool has_numbers(wm_slice s)
{
    for (size_t i = 0; i + 1 < s.size; i++) {
        if (s.data[i] != '[')
            continue;
        char next = s.data[i + 1];
        if ((next >= '0' && next <= '9') || next == '^')
            return true;
    }
    return false;
}

/* The blocks [*low, *high] that hold the change and an unchanged plain one on each side. False: there are none. */
static bool find_blocks(const lens_put *p, const window *w, size_t *low, size_t *high)
{
    wm_slice old = wm_buffer_slice(&p->before), now = p->markdown;
    size_t prefix = 0, suffix = 0, most = old.size < now.size ? old.size : now.size;
    while (prefix < most && old.data[prefix] == now.data[prefix])
        prefix++;
    while (suffix < most - prefix && old.data[old.size - 1 - suffix] == now.data[now.size - 1 - suffix])
        suffix++;
    size_t first = 0, last = w->count;
    while (first < w->count && w->blocks[first].end < prefix)
        first++;
    while (last && w->blocks[last - 1].start > old.size - suffix)
        last--;
    while (first && !(w->blocks[first - 1].end + 2 <= prefix && is_plain(&w->blocks[first - 1])))
        first--;
    while (last < w->count && !(w->blocks[last].start >= old.size - suffix + 2 && is_plain(&w->blocks[last])))
        last++;
    if (!first || last >= w->count || last < first)
        return false;
    *low = first - 1;
    *high = last;
    return true;
}

wm_status lens_put_window(lens_put *p, wm_slice source, bool *good)
{
    window w = {0};
    size_t low, high;
    *good = false;
    collect_blocks(p, &w);
    bool found = !w.failed && find_blocks(p, &w, &low, &high);
    wm_status status = w.failed ? WM_NO_MEMORY : WM_OK;
    if (found) {
        wm_slice old = wm_buffer_slice(&p->before), now = p->markdown;
        size_t start = w.blocks[low].start, end = w.blocks[high].end;
        wm_slice old_part = wm_sub(old, start, end), now_part = wm_sub(now, start, now.size - (old.size - end));
        wm_span span = {w.blocks[low].span.start, w.blocks[high].span.end};
        if (2 * (end - start) < old.size && !has_numbers(old_part) && !has_numbers(now_part))
            status = lens_merge_part(p, source, span, old_part, now_part, good);
    }
    free(w.blocks);
    return status;
}
