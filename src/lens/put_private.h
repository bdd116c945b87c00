/* put_private.h - what the files of put share.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_LENS_PUT_PRIVATE_H
#define WM_LENS_PUT_PRIVATE_H

#include <stdlib.h>

#include "lens/put.h"
#include "markdown/style.h"

struct lens_put {
    wm_lens *lens;
    lens_pieces source, printed, edited;
    lens_merge merge;
    wm_doc base;             /* the tree of the base */
    wm_doc read, again;      /* those of the edited file and of what the result prints */
    wm_block_places places;  /* of the base's blocks in its Markdown */
    wm_origins origins;      /* what they were where Markdown does not say it */
    wm_buffer head;          /* the edited file with the base's head (front.c) */
    ptrdiff_t lines;         /* how many more lines the edited file has before its text than that */
    wm_buffer before;        /* the Markdown that get gives for the base */
    wm_buffer printed_text, edited_text, again_text, got, result;
    wm_buffer reading, again_reading; /* what the edited file says, and what the result does */
    uint64_t gets;
    uint32_t notes;          /* of the base, at most */
    size_t title_apart;      /* a line of the edited file where a picture's title alone was edited; 0: there is none */
    bool anew;               /* a unit was printed anew */
    int ns;
    wm_slice title, markdown;
};

/* A part of the page, merged as a page of its own. */
typedef struct lens_part {
    wm_span span;            /* of the base, which the result takes the place of */
    wm_slice text;           /* that is merged */
    size_t before, after;    /* bytes at its ends that are not of span, and must not change */
    wm_slice old, now;       /* its Markdown */
    size_t start, end;       /* where old stands in that of the page */
    bool own_notes;          /* old and now end with the notes that they name */
} lens_part;

/* A child of the page, or an item of such a list, and its Markdown, what separates it from the block before included. */
typedef struct lens_block {
    const wm_node *node;
    wm_span span;
    size_t start, end;
    size_t text;             /* where it begins behind that */
    bool firm;               /* a paragraph, a heading or a table: words that change inside it change nothing beside it */
} lens_block;

typedef struct lens_window {
    lens_block *blocks;
    size_t count, capacity;
    bool failed;
} lens_window;

/* What became other: bytes [start, end) of the old Markdown and [start, now_end) of the new. */
typedef struct lens_change_span {
    size_t start, end, now_end;
} lens_change_span;

/* ---- put.c ---- */
/* good: the page with what the part becomes prints as the edited file, byte for byte; it is in p->result. */
wm_status lens_merge_part(lens_put *p, wm_slice source, const lens_part *part, bool *good);

/* ---- front.c ---- */
/* The edited file as put reads it: what stands in its head is the base's, but for the categories. */
wm_slice lens_take_front(lens_put *p, wm_slice markdown);

/* ---- put_row.c ---- */
/* Puts words that changed at a byte of the Markdown, in a table that is a part, into their row alone; good as above. */
wm_status lens_put_row(lens_put *p, wm_slice source, const wm_node *table, const lens_part *around, size_t at, bool *good);

/* ---- silent.c ---- */
/* Whether what does not print in units that stayed is in p->result. */
bool lens_keeps_silent(lens_put *p, bool *failed);

/* ---- put_window.c ---- */
/* Puts an edit that touches a few blocks alone. good: as lens_merge_part; else the whole page is to be merged. */
wm_status lens_put_window(lens_put *p, wm_slice source, bool *good);
lens_change_span lens_find_change(wm_slice old, wm_slice now);
/* The blocks of the old Markdown around a change, of which the block *inside alone is when that is not WM_NONE. False: it
 * may be the change of a note's text or a category. */
bool lens_find_part(const lens_window *w, wm_slice source, wm_slice old, wm_slice now, lens_change_span x, size_t *inside, lens_part *part);

/* ---- put_notes.c ---- */
/* Likewise puts an edit that changes the page's list of notes. */
wm_status lens_put_notes(lens_put *p, const lens_window *w, wm_slice source, bool *good);

#endif
