/* read_labels.c - labels of notes, [^x], that cmark-gfm does not see.
 *
 * SPDX-License-Identifier: MIT
 *
 * cmark-gfm drops a definition that no marker names, and takes a marker without a definition for text. A table of HTML
 * holds no markers for it; the definitions for a part of a page are not in that part. So the missing half is added at
 * the end of what cmark-gfm reads. Nothing of it gets into the tree.
 */
#include <stdlib.h>

#include "markdown/read/read_private.h"

static uint64_t folded_hash(wm_slice s)
{
    uint64_t hash = 14695981039346656037u;
    for (size_t i = 0; i < s.size; i++) {
        unsigned char c = (unsigned char)s.data[i];
        hash = (hash ^ (c >= 'A' && c <= 'Z' ? c | 0x20u : c)) * 1099511628211u;
    }
    return hash;
}

wm_slice read_marker_label(wm_slice s, size_t at)
{
    size_t end = at + 2;
    if (s.size - at < 4 || s.data[at] != '[' || s.data[at + 1] != '^')
        return wm_slice_of(NULL, 0);
    while (end < s.size && !md_is_in("[]<`\\ \t\r\n", s.data[end]))
        end++;
    return end < s.size && s.data[end] == ']' ? wm_sub(s, at + 2, end) : wm_slice_of(NULL, 0);
}

/* The next [^x] from *at on; *at is behind it then. */
static wm_slice next_label(wm_slice s, size_t *at)
{
    while ((*at = wm_find(s, WM_LIT("[^"), *at)) != WM_NONE) {
        wm_slice label = read_marker_label(s, *at);
        *at += 2 + label.size;
        if (label.size)
            return label;
    }
    return wm_slice_of(NULL, 0);
}

static bool begins_line(wm_slice s, wm_slice label)
{
    size_t at = (size_t)(label.data - s.data) - 2;
    return !at || s.data[at - 1] == '\n';
}

static void add_definition(reader *r, wm_slice label)
{
    read_notes *n = &r->notes;
    wm_buffer_add_format(&r->prepared.text, "[^%.*s]: x\n", WM_ARG(label));
    if (read_grow(r, &n->added, &n->added_capacity, n->added_count + 1, sizeof *n->added))
        n->added[n->added_count++] = label;
}

/* An empty line stands between the text and what is added. */
wm_slice read_added_label(const reader *r, uint32_t line)
{
    size_t i = line - r->prepared.body_lines - 2;
    return i < r->notes.added_count ? r->notes.added[i] : wm_slice_of(NULL, 0);
}

void read_add_labels(reader *r)
{
    wm_buffer *b = &r->prepared.text;
    wm_slice s = r->source;
    bool part = r->notes.part;
    size_t at = r->prepared.lines[0];
    r->prepared.body_lines = r->prepared.line_count - 1;
    if (!part && wm_find(s, WM_LIT("<t"), at) == WM_NONE)
        return;
    wm_buffer_add_char(b, '\n');
    for (wm_slice label; at != WM_NONE && (label = next_label(s, &at)).size;) {
        bool definition = begins_line(s, label) && at + 1 < s.size && s.data[at] == ']' && s.data[at + 1] == ':';
        if (part)
            add_definition(r, label);
        else if (definition)
            wm_buffer_add_format(b, "[^%.*s]\n", WM_ARG(label));
    }
}

static int by_hash(const void *a, const void *b)
{
    const read_label *x = a, *y = b;
    return x->hash != y->hash ? (x->hash < y->hash ? -1 : 1) : x->number < y->number ? -1 : x->number > y->number;
}

void read_sort_labels(reader *r)
{
    for (size_t i = 0; i < r->notes.count; i++) {
        const read_note *n = &r->notes.items[i];
        if (!n->defined || !read_grow(r, &r->notes.labels, &r->notes.label_capacity, r->notes.label_count + 1, sizeof *r->notes.labels))
            continue;
        r->notes.labels[r->notes.label_count++] = (read_label){.hash = folded_hash(n->label), .number = n->number};
    }
    if (r->notes.label_count)
        qsort(r->notes.labels, r->notes.label_count, sizeof *r->notes.labels, by_hash);
}

uint32_t read_find_label(const reader *r, wm_slice label)
{
    uint64_t hash = folded_hash(label);
    size_t i;
    WM_SEARCH(i, 0, r->notes.label_count, r->notes.labels[i].hash < hash);
    return i < r->notes.label_count && r->notes.labels[i].hash == hash ? r->notes.labels[i].number : 0;
}

/* The number that a label is, or that stands behind its last "-". */
static uint32_t number_in(wm_slice label)
{
    uint32_t number = 0;
    size_t at = label.size;
    while (at && label.data[at - 1] >= '0' && label.data[at - 1] <= '9')
        at--;
    for (size_t i = at; i < label.size && number < 10000000; i++)
        number = number * 10 + (uint32_t)(label.data[i] - '0');
    return !at || label.data[at - 1] == '-' ? number : 0;
}

void read_tell_labels(reader *r)
{
    wm_note_label *labels = r->notes.mark_count ? wm_arena_alloc(&r->doc->arena, r->notes.mark_count * sizeof *labels) : NULL;
    size_t count = 0, defined = r->notes.count;
    while (defined && r->notes.items[defined - 1].defined)
        defined--;
    for (wm_node *n = r->doc->root, *next; n && labels; n = next) {
        bool ref = n->type == WM_NODE_REF;
        next = ref ? wm_node_skip(r->doc->root, n) : wm_node_step(r->doc->root, n);
        if (!ref || !n->u.ref.list)
            continue;
        const mark *m = &r->notes.marks[n->u.ref.list - 1];
        bool known = m->defined && m->number && m->number <= r->notes.count - defined;
        wm_slice label = known ? r->notes.items[defined + m->number - 1].label : WM_LIT("");
        labels[count].key = m->defined ? folded_hash(label) : m->number;
        labels[count++].number = m->defined ? number_in(label) : m->number;
    }
    for (size_t i = 0; i < r->notes.mark_count; i++)
        if (r->notes.marks[i].ref->type == WM_NODE_REF)
            r->notes.marks[i].ref->u.ref.list = 0;
    r->info.labels = labels;
    r->info.label_count = count;
}
