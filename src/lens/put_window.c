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

/* Items of such a list read alone as they do among the others. */
static bool has_own_items(const wm_node *n)
{
    return n->type == WM_NODE_LIST && !n->u.list.html && n->u.list.kind != WM_LIST_DEFINITION;
}

/* The block that a node is, with its places, the first of which is at *i or behind. */
static void add_block(const lens_put *p, lens_window *w, const wm_node *n, size_t *i)
{
    const wm_block_places *places = &p->places;
    lens_block b = {.node = n, .span = n->span, .firm = n->type == WM_NODE_PARAGRAPH || n->type == WM_NODE_HEADING || n->type == WM_NODE_TABLE};
    bool any = false;
    for (; *i < places->count && places->items[*i].span.start < n->span.end; ++*i) {
        const wm_block_place *place = &places->items[*i];
        if (place->span.start < n->span.start || place->end == place->start)
            continue;
        b.start = any ? b.start : place->start;
        b.end = place->end;
        any = true;
    }
    for (b.text = b.start; b.text < b.end && p->before.data[b.text] == '\n';)
        b.text++;
    if (any && lens_grow(&w->failed, &w->blocks, &w->capacity, w->count + 1, sizeof *w->blocks))
        w->blocks[w->count++] = b;
}

static void collect_blocks(const lens_put *p, lens_window *w)
{
    size_t i = 0;
    for (const wm_node *n = p->base.root->first; n; n = n->next) {
        if (!has_own_items(n))
            add_block(p, w, n, &i);
        for (const wm_node *item = has_own_items(n) ? n->first : NULL; item; item = item->next)
            if (item->type == WM_NODE_ITEM)
                add_block(p, w, item, &i);
    }
}

lens_change_span lens_find_change(wm_slice old, wm_slice now)
{
    size_t prefix = 0, suffix = 0, most = old.size < now.size ? old.size : now.size;
    while (prefix < most && old.data[prefix] == now.data[prefix])
        prefix++;
    while (suffix < most - prefix && old.data[old.size - 1 - suffix] == now.data[now.size - 1 - suffix])
        suffix++;
    return (lens_change_span){prefix, old.size - suffix, now.size - suffix};
}

/* The block inside of which words of a line changed; WM_NONE: there is no such. */
static size_t block_around(const lens_window *w, wm_slice old, wm_slice now, lens_change_span x)
{
    size_t i = 0;
    while (i < w->count && w->blocks[i].end <= x.end)
        i++;
    if (i == w->count || !w->blocks[i].firm || w->blocks[i].text >= x.start)
        return WM_NONE;
    bool line = wm_find(wm_sub(old, x.start, x.end), WM_LIT("\n"), 0) == WM_NONE &&
                wm_find(wm_sub(now, x.start, x.now_end), WM_LIT("\n"), 0) == WM_NONE;
    return line ? i : WM_NONE;
}

/* The last block before the change, and the first one behind it, that are unchanged. WM_NONE: the page's top, its end. */
static size_t block_before(const lens_window *w, lens_change_span x)
{
    size_t i = 0;
    while (i < w->count && w->blocks[i].end + 2 <= x.start)
        i++;
    return i ? i - 1 : WM_NONE;
}

static size_t block_behind(const lens_window *w, lens_change_span x)
{
    size_t i = w->count;
    while (i && w->blocks[i - 1].start >= x.end + 2)
        i--;
    return i < w->count ? i : WM_NONE;
}

bool lens_find_part(const lens_window *w, wm_slice source, wm_slice old, wm_slice now, lens_change_span x, size_t *inside, lens_part *part)
{
    *inside = block_around(w, old, now, x);
    size_t first = *inside != WM_NONE ? *inside : block_before(w, x), last = *inside != WM_NONE ? *inside : block_behind(w, x);
    bool top = first == WM_NONE, bottom = last == WM_NONE;
    if (!w->count || (top && x.start < w->blocks[0].start))
        return false;
    const lens_block *low = &w->blocks[top ? 0 : first], *high = &w->blocks[bottom ? w->count - 1 : last];
    /* What stands at a page's end may be its notes or categories now. */
    if (bottom && (x.end > high->end || high->end == old.size))
        return false;
    part->span = (wm_span){top ? 0 : low->span.start, bottom ? (uint32_t)source.size : high->span.end};
    part->start = low->start;
    part->end = high->end;
    part->text = wm_sub(source, part->span.start, part->span.end);
    part->old = wm_sub(old, part->start, part->end);
    part->now = wm_sub(now, part->start, part->end + (now.size - old.size));
    return part->old.size < old.size - old.size / 8;
}

wm_status lens_put_window(lens_put *p, wm_slice source, bool *good)
{
    lens_window w = {0};
    *good = false;
    collect_blocks(p, &w);
    wm_status status = w.failed ? WM_NO_MEMORY : WM_OK;
    wm_slice old = wm_buffer_slice(&p->before);
    lens_change_span x = lens_find_change(old, p->markdown);
    lens_part part = {0};
    size_t inside;
    bool fits = status == WM_OK && lens_find_part(&w, source, old, p->markdown, x, &inside, &part);
    if (part.text.size && inside != WM_NONE && w.blocks[inside].node->type == WM_NODE_TABLE)
        status = lens_put_row(p, source, w.blocks[inside].node, &part, x.start, good);
    if (fits && status == WM_OK && !*good)
        status = lens_merge_part(p, source, &part, good);
    else if (status == WM_OK && !*good && w.count && x.end > w.blocks[w.count - 1].end)
        status = lens_put_notes(p, &w, source, good);
    free(w.blocks);
    return status;
}
