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
} lens_part;

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

#endif
