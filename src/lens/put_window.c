/* put_window.c - the part of a page that an edit touches.
 *
 * SPDX-License-Identifier: MIT
 *
 * Most edits change a few blocks. Where the Markdown around them is as it was, the blocks with a neighbour on each side
 * are merged as a page of their own, which costs next to nothing. What notes say and the categories stand elsewhere, and
 * must be as they were: then a marker is read as a note that has a number and nothing else. A result that does not
 * print as the edited file, byte for byte, is forgotten, and the page is merged.
 */
#include "lens/put_private.h"

/* A child of the page and its Markdown, what separates it from the block before included. */
typedef struct block {
    wm_span span;
    size_t start, end;
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
        block b = {.span = n->span};
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

/* A part of the page: its source, and where its Markdown begins, and ends before the edit. */
typedef struct part {
    wm_span span;
    size_t start, end;
} part;

/* The blocks that hold the change and an unchanged plain one on each side, or the page's own end. False: what changed may
 * be a note's text or a category, or there is nothing else. */
static bool find_part(const lens_put *p, const window *w, wm_slice source, part *found)
{
    wm_slice old = wm_buffer_slice(&p->before), now = p->markdown;
    size_t prefix = 0, suffix = 0, most = old.size < now.size ? old.size : now.size;
    while (prefix < most && old.data[prefix] == now.data[prefix])
        prefix++;
    while (suffix < most - prefix && old.data[old.size - 1 - suffix] == now.data[now.size - 1 - suffix])
        suffix++;
    size_t first = 0, last = w->count, changed = old.size - suffix;
    while (first < w->count && w->blocks[first].end < prefix)
        first++;
    while (last && w->blocks[last - 1].start > changed)
        last--;
    while (first && !(w->blocks[first - 1].end + 2 <= prefix))
        first--;
    while (last < w->count && !(w->blocks[last].start >= changed + 2))
        last++;
    if (!w->count || last < first || (!first && prefix < w->blocks[0].start))
        return false;
    const block *low = &w->blocks[first ? first - 1 : 0], *high = &w->blocks[last < w->count ? last : w->count - 1];
    /* What stands at a page's end may be its notes or categories now. */
    if (last == w->count && (changed > high->end || high->end == old.size))
        return false;
    found->span = (wm_span){first ? low->span.start : 0, last < w->count ? high->span.end : (uint32_t)source.size};
    found->start = low->start;
    found->end = high->end;
    return found->end - found->start < old.size - old.size / 8;
}

wm_status lens_put_window(lens_put *p, wm_slice source, bool *good)
{
    window w = {0};
    part found = {0};
    *good = false;
    collect_blocks(p, &w);
    wm_status status = w.failed ? WM_NO_MEMORY : WM_OK;
    if (!w.failed && find_part(p, &w, source, &found)) {
        wm_slice old = wm_buffer_slice(&p->before), now = p->markdown;
        wm_slice old_part = wm_sub(old, found.start, found.end), now_part = wm_sub(now, found.start, now.size - (old.size - found.end));
        status = lens_merge_part(p, source, found.span, old_part, now_part, good);
    }
    free(w.blocks);
    return status;
}
