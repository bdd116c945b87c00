/* parse_expand.c - the text of a run, and the way from its positions to the source.
 *
 * SPDX-License-Identifier: MIT
 */
#include "wikitext/parse/parse_private.h"

/* The text that stands for an item. */
static void add_mark(wm_buffer *out, item *it)
{
    it->at = (uint32_t)out->size;
    if (!item_is_marked(it))
        return;
    wm_buffer_add_char(out, it->constant                ? it->constant
                            : it->kind == ITEM_EXTENSION ? MARK_EXTENSION
                            : it->kind == ITEM_INVALID ? MARK_INVALID
                                                       : MARK_NOTHING);
}

bool parse_expand(wm_parser *parser, run *r)
{
    wm_slice all = wm_slice_of(parser->source.data + r->source_start, r->source_end - r->source_start);
    r->item_cursor = 0;
    if (!r->item_count) {
        r->text = all;
        return true;
    }
    wm_buffer_clear(&r->buffer);
    if (!wm_buffer_reserve(&r->buffer, all.size + r->item_count + 1)) {
        parser->failed = true;
        return false;
    }
    uint32_t at = r->source_start;
    for (size_t i = 0; i < r->item_count; i++) {
        item *it = &r->items[i];
        wm_buffer_add(&r->buffer, parser->source.data + at, it->start - at);
        add_mark(&r->buffer, it);
        at = it->end;
    }
    wm_buffer_add(&r->buffer, parser->source.data + at, r->source_end - at);
    r->text = wm_buffer_slice(&r->buffer);
    return true;
}

size_t parse_find_item(run *r, size_t at)
{
    size_t i;
    PARSE_SEARCH_ON(i, r->item_cursor, r->item_count, r->items[i].at < at);
    return i;
}

/* Moves positions of tags and links; what lies in a removed piece is dropped.
 * Removed items hold text positions in inner..inner_end until they are merged,
 * and in at how much has gone up to their end. */
static void move_records(run *r, const item *removed, size_t count)
{
    size_t cursor = 0, kept = 0;
    for (size_t i = 0; i < r->tag_count; i++) {
        tag t = r->tags[i];
        while (cursor < count && removed[cursor].inner_end <= t.start)
            cursor++;
        if (cursor < count && removed[cursor].inner <= t.start)
            continue;
        uint32_t gone = cursor ? removed[cursor - 1].at : 0;
        t.start -= gone;
        t.end -= gone;
        r->tags[kept++] = t;
    }
    r->tag_count = kept;
    for (size_t i = 0; i < r->link_count; i++) {
        /* a link can hold removed pieces in its label, so each end is looked up */
        link *l = &r->links[i];
        uint32_t *ends[] = {&l->start, &l->end, &l->target_end, &l->label, &l->label_end};
        for (size_t k = 0; k < sizeof ends / sizeof *ends; k++) {
            size_t low;
            WM_SEARCH(low, 0, count, removed[low].inner_end <= *ends[k]);
            *ends[k] -= low ? removed[low - 1].at : 0;
        }
    }
}

/* What stands in a category goes with it, what stands in the white space around it does not. */
static void swallow(wm_parser *parser, run *r, const item *removed, const item *it)
{
    bool inside = it->start >= removed->node_start && it->end <= removed->node_end;
    if (!inside && r->blocks && parse_grow(parser, &r->swallowed, &r->swallowed_capacity, r->swallowed_count + 1, sizeof *r->swallowed))
        r->swallowed[r->swallowed_count++] = *it;
}

/* Removed pieces, whose text positions are inner..inner_end, join the items. */
bool parse_remove_items(wm_parser *parser, run *r, item *removed, size_t count)
{
    wm_buffer_clear(&r->spare);
    size_t old_count = r->item_count;
    if (!wm_buffer_reserve(&r->spare, r->text.size + 1) ||
        !parse_grow(parser, &r->items, &r->item_capacity, old_count + count, sizeof *r->items)) {
        parser->failed = true;
        return false;
    }
    uint32_t gone = 0;
    for (size_t i = 0; i < count; i++) { /* spans first, while the text is whole */
        removed[i].start = source_start(r, removed[i].inner);
        removed[i].end = source_end(r, removed[i].inner_end);
        bool category = removed[i].kind == ITEM_CATEGORY;
        removed[i].node_start = category ? source_start(r, r->categories[removed[i].link].start) : removed[i].start;
        removed[i].node_end = category ? source_end(r, r->categories[removed[i].link].end) : removed[i].end;
        gone += removed[i].inner_end - removed[i].inner;
        removed[i].at = gone; /* how much has gone up to its end */
    }
    move_records(r, removed, count);
    size_t at = 0;
    for (size_t i = 0; i < count; i++) {
        wm_buffer_add(&r->spare, r->text.data + at, removed[i].inner - at);
        at = removed[i].inner_end;
    }
    wm_buffer_add(&r->spare, r->text.data + at, r->text.size - at);
    /* merge from the back; old items inside a removed piece leave the text with it */
    size_t to = old_count + count, from = old_count, next = count;
    while (from || next) {
        if (next && (!from || removed[next - 1].start >= r->items[from - 1].start)) {
            item *it = &r->items[--to];
            *it = removed[--next];
            it->at = removed[next].inner - (next ? removed[next - 1].at : 0);
        } else {
            item it = r->items[--from];
            if (next < count && it.start >= removed[next].start && it.end <= removed[next].end && it.start < removed[next].end) {
                swallow(parser, r, &removed[next], &it);
                continue;
            }
            if (next && it.start >= removed[next - 1].start && it.end <= removed[next - 1].end) {
                swallow(parser, r, &removed[next - 1], &it);
                continue;
            }
            it.at -= next ? removed[next - 1].at : 0;
            r->items[--to] = it;
        }
    }
    r->item_count = old_count + count - to;
    memmove(r->items, r->items + to, r->item_count * sizeof *r->items);
    for (size_t i = 0; i < r->item_count; i++) {
        item *it = &r->items[i];
        bool behind = i && it[-1].apart && it[-1].at == it->at && it->kind <= ITEM_IGNORED;
        it->apart = r->blocks && (behind || (it->kind == ITEM_CATEGORY && it->begins && it->ends));
    }
    wm_buffer swap = r->buffer;
    r->buffer = r->spare;
    r->spare = swap;
    r->text = wm_buffer_slice(&r->buffer);
    r->item_cursor = 0;
    return true;
}

wm_slice parse_plain_text(wm_parser *parser, run *r, size_t from, size_t to)
{
    wm_slice s = wm_sub(r->text, from, to);
    if (!r->item_count)
        return s; /* lies in the source */
    size_t i = item_at(r, from);
    while (i < r->item_count && r->items[i].at == from && !item_is_marked(&r->items[i]))
        i++;
    if (i == r->item_count || r->items[i].at >= to) /* nothing stands inside */
        return wm_slice_of(parser->source.data + behind_item(r, i, from), s.size);
    char *copy = wm_arena_alloc(&parser->doc->arena, s.size + 1);
    if (!copy)
        return wm_slice_of(NULL, 0);
    size_t n = 0;
    for (size_t k = 0; k < s.size; k++)
        if (!is_mark(s.data[k]))
            copy[n++] = s.data[k];
    return wm_slice_of(copy, n);
}

wm_slice parse_decoded_text(wm_parser *parser, run *r, size_t from, size_t to)
{
    return wm_decode_entities(&parser->doc->arena, parse_plain_text(parser, r, from, to));
}
