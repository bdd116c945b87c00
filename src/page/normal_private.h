/* normal_private.h - what the files that make the normal form share.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_PAGE_NORMAL_PRIVATE_H
#define WM_PAGE_NORMAL_PRIVATE_H

#include "page/normal.h"

enum { NORMAL_NONE = UINT32_MAX };

/* An emphasis or a link that is open in a line. */
typedef struct normal_mark {
    const wm_node *node;
    uint32_t queued;  /* its place in the queue while it waits for something that prints; NORMAL_NONE: it is written */
    bool emphasis;
    bool outer;       /* a link that is one: not inside another */
    bool inside;      /* it leads to a page of the set */
    bool ended;       /* [url label] that a link in it ended */
} normal_mark;

/* A line of text while it is made. */
typedef struct normal_line {
    uint32_t visible;     /* things that print so far */
    uint32_t line_start;  /* of these, before the physical line began */
    uint32_t label_start; /* before the outermost link's label */
    uint32_t links;       /* open ones */
    uint32_t external;    /* the mark of the [url label] that is open, outermost; NORMAL_NONE */
    bool spaced;          /* a space would be one too many */
    bool break_as_tag;    /* headings, cells: a break does not end the line */
    bool code;            /* a line that starts with a space: all text is code */
    bool caption;         /* of a picture: tags of blocks have no place in it */
    bool math_block;      /* a formula and nothing else */
} normal_line;

struct normal_scratch {
    uint32_t *opens;      /* places of what is open */
    size_t open_count, open_capacity;
    wm_normal_item *queue; /* spaces, silent leaves and beginnings of emphasis that wait for something that prints */
    size_t queue_count, queue_capacity;
    size_t queue_spaces;
    normal_mark *marks;
    size_t mark_count, mark_capacity;
    normal_line line;
    const wm_node **categories;
    size_t category_count, category_capacity;
    wm_grid grid;
    wm_normal_item spare;  /* stands in when memory ran out */
    wm_slice source;
    wm_normal_options rules;
    bool caption;          /* paragraphs are captions of the grid that follows */
    const wm_node *outside;    /* a block outside of cells, which is added now, before its table */
    const wm_node *trail_node; /* the TEXT whose first trail_size bytes are in a label */
    size_t trail_size;
    uint32_t label_items;  /* HTML: items when the outermost link was opened */
    bool inside;           /* HTML: that link leads to a page of the set */
    uint32_t tables;       /* open ones that are HTML */
    wm_grid *grids;        /* of these */
    size_t grid_capacity;
    uint32_t numbered;     /* [url] so far */
};

/* ---- normal.c ---- */
/* Makes room for more items; false when there is none. */
bool page_more_items(wm_normal *n);
/* One more item. */
static inline wm_normal_item *page_push(wm_normal *n, wm_normal_kind kind, wm_node_type type, const wm_node *node, wm_span span)
{
    n->failed |= !wm_budget_tick(n->budget, 1);
    if (n->count == n->capacity && !page_more_items(n))
        return &n->scratch->spare;
    wm_normal_item *item = &n->items[n->count++];
    *item = (wm_normal_item){.kind = (uint8_t)kind, .type = (uint8_t)type, .span = span, .node = node};
    return item;
}
/* Opens a container; its item. page_close ends the one opened last. */
wm_normal_item *page_open(wm_normal *n, wm_node_type type, const wm_node *node);
void page_close(wm_normal *n);
bool page_grow(wm_normal *n, void *array, size_t *capacity, size_t count, size_t element);
/* The bytes of a slice of the source, or of the whole node. */
static inline wm_span page_span(const wm_normal *n, wm_slice s, const wm_node *node)
{
    uintptr_t source = (uintptr_t)n->scratch->source.data, at = (uintptr_t)s.data;
    if (!s.size || at < source || at + s.size > source + n->scratch->source.size)
        return node->span;
    return (wm_span){(uint32_t)(at - source), (uint32_t)(at - source + s.size)};
}
/* What is silent in a node that does not print, itself included. */
void page_silents(wm_normal *n, const wm_node *node);

/* ---- normal_queue.c ---- */
/* An item that waits. */
wm_normal_item *page_wait(wm_normal *n, wm_normal_kind kind, wm_node_type type, const wm_node *node, wm_span span);
/* One that waited comes into the form. */
void page_write_queued(wm_normal *n, const wm_normal_item *item);
/* All that waits does. */
void page_write_queue(wm_normal *n);
/* Something ends: what is silent before the first space that waits stays in it. Beginnings go on waiting. */
void page_flush_silent(wm_normal *n);
/* Takes out the spaces that wait but for the first ones. White space of a line of code is text. */
void page_drop_spaces(wm_normal *n, size_t kept);
static inline bool page_is_space(const wm_normal_item *item)
{
    return item->type == WM_NODE_NEWLINE && !(item->flags & WM_NORMAL_SILENT);
}
/* Something prints: all that waits comes before it. */
static inline void page_flush(wm_normal *n)
{
    struct normal_scratch *s = n->scratch;
    if (!s->queue_count)
        return;
    if (s->queue_count > 1 || s->queue->kind != WM_NORMAL_LEAF || n->count == n->capacity) {
        page_write_queue(n);
        return;
    }
    n->items[n->count++] = s->queue[0]; /* most often: one space */
    s->queue_count = s->queue_spaces = 0;
}

/* ---- normal_inlines.c ---- */
void page_line_begin(wm_normal *n);
void page_line_end(wm_normal *n);
/* The inline siblings from one up to another (NULL: to the last), as a line or, inside HTML, as they are. */
void page_inlines(wm_normal *n, const wm_node *from, const wm_node *stop);
/* Whether the label of [u label] says that nothing shows: [u <nowiki/>], and [](u) in Markdown. */
bool page_is_blank_label(const wm_normal *n, const wm_node *link);
/* A file of a gallery with its caption. */
void page_image(wm_normal *n, const wm_node *image);

/* ---- normal_html.c ---- */
bool page_html_enter(wm_normal *n, const wm_node *node);
void page_html_leave(wm_normal *n, const wm_node *node);

/* ---- shared by both ---- */
wm_slice page_digits(wm_normal *n, uint32_t number);

#endif
