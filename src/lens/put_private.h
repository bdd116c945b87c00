/* put_private.h - what the files of put share.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_LENS_PUT_PRIVATE_H
#define WM_LENS_PUT_PRIVATE_H

#include <stdlib.h>

#include "lens/put.h"

struct lens_put {
    wm_lens *lens;
    lens_pieces source, printed, edited;
    lens_merge merge;
    wm_doc base;             /* the tree of the base */
    wm_doc read, again;      /* those of the edited file and of what the result prints */
    wm_block_places places;  /* of the base's blocks in its Markdown */
    wm_buffer before;        /* the Markdown that get gives for the base */
    wm_buffer printed_text, edited_text, again_text, got, result;
    wm_buffer reading, again_reading; /* what the edited file says, and what the result does */
    uint64_t gets;
    uint32_t notes;          /* of the base, at most */
    bool anew;               /* a unit was printed anew */
    int ns;
    wm_slice title, markdown;
};

/* ---- put.c ---- */
/* Merges the part of the base at span, whose Markdown was old and is now, as a page of its own. good: the page with it
 * prints as the edited file, byte for byte; it is in p->result. */
wm_status lens_merge_part(lens_put *p, wm_slice source, wm_span span, wm_slice old, wm_slice now, bool *good);

/* ---- silent.c ---- */
/* Whether what does not print in units that stayed is in p->result. */
bool lens_keeps_silent(lens_put *p, bool *failed);

/* ---- put_window.c ---- */
/* Puts an edit that touches a few blocks alone. good: as lens_merge_part; else the whole page is to be merged. */
wm_status lens_put_window(lens_put *p, wm_slice source, bool *good);

#endif
