/* print_private.h - what the files of the printer share.
 *
 * SPDX-License-Identifier: MIT
 *
 * Blocks are walked with a stack of frames, one for each open container; inlines
 * by their parents. Only a note begins a walk inside a walk, and a note inside
 * a note waits until that one is done.
 */
#ifndef WM_WIKITEXT_PRINT_PRINT_PRIVATE_H
#define WM_WIKITEXT_PRINT_PRINT_PRIVATE_H

#include "wikitext/markup.h"
#include "wikitext/printer.h"

/* Besides those of printer.h. */
enum {
    PRINT_CAPTION = 64, /* of a file: | divides */
    PRINT_LABEL = 128,  /* of a wiki link: ]] ends it */
    PRINT_TERM = 256,   /* behind ; where a colon divides */
    PRINT_HEAD = 512    /* a header cell, where !! divides */
};

/* How the blocks of a container are set. */
typedef enum print_mode {
    MODE_LINES, /* on lines of their own, an empty line between */
    MODE_LINE,  /* all on one line: an item */
    MODE_TIGHT  /* the first paragraph where the tag ends, the others in <p> */
} print_mode;

typedef struct print_frame {
    const wm_node *node;
    print_mode mode;
    wm_node_type last;   /* block before, WM_NODE_DOCUMENT when there is none */
    unsigned context;
    size_t markers;      /* size of p->markers outside */
    bool html;           /* LIST, BLOCKQUOTE: written as tags */
    bool item;           /* content follows a marker: a space between */
    bool short_row;      /* ROW: cells side by side */
    uint32_t colons;     /* TABLE: of the indents around it */
} print_frame;

/* Marks that are open: how many, nested. */
typedef struct print_emphasis {
    unsigned bold, italic, strike, code;
    unsigned outer_bold, outer_italic; /* outside of the link: its label's marks are its own */
    unsigned captions;                 /* open ones of images that show them: links in them are links */
} print_emphasis;

/* Notes that stood in notes: they are printed behind the page. */
typedef struct print_pending {
    const wm_node **notes;
    size_t count, capacity, done;
} print_pending;

struct wm_printer {
    const wm_site *site;
    const wm_pageset *set;
    wm_printer_warning warning;
    void *user;
    wm_arena arena;
    wm_budget *budget;    /* of the doc, or NULL */
    wm_buffer label, target, scratch, text, markers;
    print_frame *frames;
    size_t frame_count, frame_capacity;
    print_frame spare;    /* stands in when memory ran out */
    print_pending pending;
    size_t quotes;        /* open block quotes */
    size_t html_lists;    /* open lists written as tags */
    size_t numbered;      /* [url] so far */
    size_t links;         /* open links */
    unsigned link_context;/* of their labels */
    print_emphasis emphasis;
    const wm_node *spread;/* the cell that keeps a table in the form it has */
    bool pre;             /* a line that starts with a space: code needs no tags */
    bool in_block;        /* behind a tag that lets no paragraph end (BlockLevelPass) */
    bool fresh_line;      /* a list's first marker needs no newline */
    bool in_note;
    bool variants;        /* -{ is markup */
    bool wiki_trails;     /* letters join a link's label by the wiki's rule */
    bool failed;
};

bool print_grow(wm_printer *p, void *array, size_t *capacity, size_t count, size_t element);
void print_warn(wm_printer *p, const wm_node *n, const char *message);

/* ---- print_text.c ---- */
void print_text(wm_printer *p, wm_slice s, wm_slice next, unsigned context, wm_buffer *out);
/* Text between <nowiki> tags. */
void print_nowiki(wm_slice s, wm_buffer *out);
/* Protects the line that begins at start if its first characters are markup there. */
void print_guard_line(wm_buffer *out, size_t start, unsigned context);
/* A value between quotes. */
void print_attribute(wm_slice s, wm_buffer *out);

/* ---- print_inlines.c ---- */
void print_inlines(wm_printer *p, const wm_node *from, const wm_node *stop, unsigned context, wm_buffer *out);
/* What the reader will see first behind the text that ends with n. */
wm_slice print_next(const wm_node *n);
/* Tags as they are; those that MediaWiki does not allow as text. */
void print_tag(wm_printer *p, const wm_node *n, wm_buffer *out);
void print_pending_notes(wm_printer *p, wm_buffer *out);

/* ---- print_links.c ---- */
/* Opens a link; false if all of it is written and its children are not to be walked. */
bool print_open_link(wm_printer *p, const wm_node *n, unsigned context, wm_buffer *out);
void print_close_link(wm_printer *p, const wm_node *n, wm_buffer *out);
void print_autolink(wm_printer *p, const wm_node *n, unsigned context, wm_buffer *out);
void print_category(wm_printer *p, const wm_node *n, wm_buffer *out);

/* ---- print_blocks.c, print_lists.c, print_tables.c ---- */
print_frame *print_top(wm_printer *p);
print_frame *print_push(wm_printer *p, const wm_node *n, print_mode mode, unsigned context);
void print_pop(wm_printer *p);
/* What stands before a block of the type. */
void print_begin(wm_printer *p, wm_node_type type, wm_buffer *out);
void print_block_run(wm_printer *p, const wm_node *from, const wm_node *stop, print_mode mode, unsigned context, wm_buffer *out);
bool print_enter_list(wm_printer *p, const wm_node *n, wm_buffer *out);
void print_leave_list(wm_printer *p, const wm_node *n, wm_buffer *out);
bool print_enter_item(wm_printer *p, const wm_node *n, wm_buffer *out);
void print_leave_item(wm_printer *p, const wm_node *n, wm_buffer *out);
void print_enter_table(wm_printer *p, const wm_node *n, uint32_t colons, wm_buffer *out);
void print_leave_table(wm_printer *p, const wm_node *n, wm_buffer *out);
void print_enter_row(wm_printer *p, const wm_node *n, wm_buffer *out);
bool print_enter_cell(wm_printer *p, const wm_node *n, wm_buffer *out);
bool print_enter_caption(wm_printer *p, const wm_node *n, wm_buffer *out);
void print_leave_cell(wm_printer *p, const wm_node *n, wm_buffer *out);

#endif
