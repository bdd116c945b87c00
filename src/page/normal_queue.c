/* normal_queue.c - what waits in a line until something prints.
 *
 * SPDX-License-Identifier: MIT
 *
 * Spaces, what is silent, and beginnings of emphasis wait. Once something prints, spaces come before the
 * beginnings that stood before them, so '''_a''' is _'''a'''. An end goes before the spaces that
 * wait, so '''a_''' is '''a'''_, and an end whose beginning still waits takes it away.
 */
#include "page/normal_private.h"

wm_normal_item *page_wait(wm_normal *n, wm_normal_kind kind, wm_node_type type, const wm_node *node, wm_span span)
{
    struct normal_scratch *s = n->scratch;
    if (s->queue_count == s->queue_capacity &&
        !page_grow(n, &s->queue, &s->queue_capacity, s->queue_count + 1, sizeof *s->queue))
        return &s->spare;
    wm_normal_item *item = &s->queue[s->queue_count++];
    *item = (wm_normal_item){.kind = (uint8_t)kind, .type = (uint8_t)type, .span = span, .node = node};
    return item;
}

/* A CLOSE in the queue is what was taken out of it. */
static bool is_dead(const wm_normal_item *item)
{
    return item->kind == WM_NORMAL_CLOSE;
}

void page_write_queued(wm_normal *n, const wm_normal_item *item)
{
    struct normal_scratch *s = n->scratch;
    n->failed |= !wm_budget_tick(n->budget, 1);
    if (is_dead(item))
        return;
    if (item->kind == WM_NORMAL_OPEN) {
        normal_mark *m = &s->marks[item->other];
        m->queued = NORMAL_NONE;
        page_open(n, (wm_node_type)item->type, item->node);
        return;
    }
    if (n->count < n->capacity || page_more_items(n))
        n->items[n->count++] = *item;
}

void page_write_queue(wm_normal *n)
{
    struct normal_scratch *s = n->scratch;
    size_t count = s->queue_count, last = count;
    while (last && (s->line.code || !page_is_space(&s->queue[last - 1])))
        last--;
    for (size_t i = 0; i < last; i++)
        if (s->queue[i].kind != WM_NORMAL_OPEN)
            page_write_queued(n, &s->queue[i]);
    for (size_t i = 0; i < count; i++)
        if (i >= last || s->queue[i].kind == WM_NORMAL_OPEN)
            page_write_queued(n, &s->queue[i]);
    s->queue_count = s->queue_spaces = 0;
}

/* Something ends: what is silent before the first space that waits stays in it. Beginnings go on waiting. */
void page_flush_silent(wm_normal *n)
{
    struct normal_scratch *s = n->scratch;
    size_t kept = 0;
    bool before = true;
    if (!s->queue_count || page_is_space(&s->queue[0]))
        return;
    for (size_t i = 0; i < s->queue_count; i++) {
        wm_normal_item *item = &s->queue[i];
        before = before && !page_is_space(item);
        if (before && item->kind == WM_NORMAL_LEAF) {
            page_write_queued(n, item);
            continue;
        }
        if (is_dead(item))
            continue;
        if (item->kind == WM_NORMAL_OPEN)
            s->marks[item->other].queued = (uint32_t)kept;
        s->queue[kept++] = *item;
    }
    s->queue_count = kept;
}

/* Takes out the spaces that wait but for the first ones. White space of a line of code is text. */
void page_drop_spaces(wm_normal *n, size_t kept)
{
    struct normal_scratch *s = n->scratch;
    size_t left = kept;
    for (size_t i = 0; i < s->queue_count; i++) {
        wm_normal_item *item = &s->queue[i];
        n->failed |= !wm_budget_tick(n->budget, 1);
        if (!page_is_space(item) && !(item->kind == WM_NORMAL_LEAF && item->type == WM_NODE_TEXT))
            continue;
        if (left) {
            left--;
        } else {
            item->kind = WM_NORMAL_CLOSE;
            item->type = WM_NODE_TEXT;
        }
    }
    s->queue_spaces = s->queue_spaces > kept ? kept : s->queue_spaces;
}
