/* splice.c - changes of the source, collected and carried out in its order.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "lens/put.h"

void add_splice(put *p, uint32_t start, uint32_t end, size_t from)
{
    if (start == end && from == p->text.size)
        return;
    if (!put_grow(p, &p->splices, &p->splice_capacity, p->splice_count + 1, sizeof *p->splices))
        return;
    p->splices[p->splice_count] = (splice){start, end < start ? start : end, from, p->text.size - from, (uint32_t)p->splice_count};
    p->splice_count++;
}

static int compare_splices(const void *a, const void *b)
{
    const splice *x = a, *y = b;
    if (x->start != y->start)
        return x->start < y->start ? -1 : 1;
    /* What is put in stands before what is replaced there; a larger one hides smaller ones. */
    bool put_in_x = x->start == x->end, put_in_y = y->start == y->end;
    if (put_in_x != put_in_y)
        return put_in_x ? -1 : 1;
    if (x->end != y->end)
        return x->end > y->end ? -1 : 1;
    return x->order < y->order ? -1 : x->order > y->order;
}

/* source[start, end) with the sorted splices [i, n) that lie in it. */
static void splice_range(const put *p, const splice *s, size_t n, uint32_t start, uint32_t end, wm_buffer *out)
{
    wm_slice source = p->source.source, text = wm_buffer_slice(&p->text);
    uint32_t at = start;
    for (size_t i = 0; i < n; i++) {
        if (s[i].start < at || s[i].end > end || (s[i].start == end && s[i].start == s[i].end && end != source.size))
            continue;
        wm_buffer_add_slice(out, wm_sub(source, at, s[i].start));
        wm_buffer_add_slice(out, wm_sub(text, s[i].text, s[i].text + s[i].size));
        at = s[i].end;
    }
    if (at < end)
        wm_buffer_add_slice(out, wm_sub(source, at, end));
}

void copy_source(put *p, uint32_t start, uint32_t end, wm_buffer *out)
{
    if (end <= start)
        return;
    if (!p->note_splices) {
        wm_buffer_add_slice(out, wm_sub(p->source.source, start, end));
        return;
    }
    /* The text of a splice may be what is being written: into a buffer of its own first. */
    wm_buffer copy = {0};
    splice_range(p, p->splices, p->note_splices, start, end, &copy);
    wm_buffer_add_slice(out, wm_buffer_slice(&copy));
    p->failed |= copy.failed;
    wm_buffer_free(&copy);
}

void take_splices(put *p, size_t first, uint32_t start, uint32_t end, wm_buffer *out)
{
    wm_buffer copy = {0};
    if (p->splice_count > first)
        qsort(p->splices + first, p->splice_count - first, sizeof *p->splices, compare_splices);
    splice_range(p, p->splices + first, p->splice_count - first, start, end, &copy);
    p->splice_count = first;
    wm_buffer_add_slice(out, wm_buffer_slice(&copy));
    p->failed |= copy.failed;
    wm_buffer_free(&copy);
}

void apply_splices(put *p, wm_buffer *out)
{
    if (p->splice_count)
        qsort(p->splices, p->splice_count, sizeof *p->splices, compare_splices);
    splice_range(p, p->splices, p->splice_count, 0, (uint32_t)p->source.source.size, out);
}

/* ---- what does not print ----------------------------------------------------------- */

static bool is_silent_node(put *p, const wm_node *n)
{
    return wm_node_is_silent((wm_node_type)n->type) || (n->type == WM_NODE_WIKILINK && flat_is_language_member(&p->source, n));
}

/* The first that ends behind at. */
static size_t first_silent(const put *p, uint32_t at)
{
    size_t low = 0, high = p->silent.count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (p->silent.items[middle].span.end <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* What is on lines of its own inside what does not print is no end of a line. */
static void widen_lines(put *p)
{
    const char *s = p->source.source.data;
    for (size_t i = 0; i < p->source.body_lines; i++) {
        line *l = &p->source.lines[i];
        if (l->kind != LINE_TEXT && l->kind != LINE_ITEM)
            continue;
        size_t k;
        while (l->outer.start < l->inner.start && (k = first_silent(p, l->outer.start)) < p->silent.count &&
               p->silent.items[k].span.start < l->outer.start) {
            l->outer.start = p->silent.items[k].span.start;
            while (l->outer.start && s[l->outer.start - 1] != '\n')
                l->outer.start--;
        }
        while (l->outer.end > l->inner.end && (k = first_silent(p, l->outer.end)) < p->silent.count &&
               p->silent.items[k].span.start < l->outer.end) {
            l->outer.end = p->silent.items[k].span.end;
            while (l->outer.end < p->source.source.size && s[l->outer.end] != '\n')
                l->outer.end++;
        }
    }
}

void collect_silent(put *p)
{
    silence_list *list = &p->silent;
    list->count = p->unknown_count = 0;
    const wm_node *root = p->source_doc->root;
    wm_span note = {0, 0};
    for (const wm_node *n = root; n;) {
        bool silent = is_silent_node(p, n);
        if (n->type == WM_NODE_REF && n->span.start >= note.end)
            note = n->span;
        if (n->type == WM_NODE_WIKILINK && n->u.link.kind == WM_LINK_UNKNOWN) {
            if (!put_grow(p, &p->unknown, &p->unknown_capacity, p->unknown_count + 1, sizeof *p->unknown))
                return;
            p->unknown[p->unknown_count++] = n;
        }
        if (silent) {
            if (!put_grow(p, &list->items, &list->capacity, list->count + 1, sizeof *list->items))
                return;
            list->items[list->count++] = (silence){n->span, n->span.start < note.end ? note : (wm_span){0, 0}};
        }
        n = silent ? wm_node_skip(root, n) : wm_node_step(root, n);
    }
    widen_lines(p);
}


static bool is_member(const put *p, wm_span span)
{
    for (size_t i = 0; i < p->source.member_count; i++)
        if (p->source.members[i].span.start >= span.start && p->source.members[i].span.end <= span.end)
            return true;
    return false;
}

void copy_silent(put *p, uint32_t start, uint32_t end, bool all, wm_buffer *out)
{
    for (size_t i = first_silent(p, start); i < p->silent.count; i++) {
        wm_span s = p->silent.items[i].span;
        if (s.start >= end)
            return;
        wm_span note = p->silent.items[i].note;
        bool with_note = note.end > note.start && note.start >= start && note.end <= end; /* goes or stays with it */
        if (s.start < start || s.end > end || with_note || (!all && !is_member(p, s)))
            continue;
        wm_buffer_add_slice(out, wm_sub(p->source.source, s.start, s.end));
    }
}

uint32_t skip_silent(const put *p, uint32_t at, uint32_t limit)
{
    for (size_t i = first_silent(p, at); i < p->silent.count; i++) {
        wm_span s = p->silent.items[i].span;
        if (s.start != at || s.end > limit)
            break;
        at = s.end;
    }
    return at;
}
