/* three_way.h - two edits of one page of wikitext, made apart, become one.
 *
 * SPDX-License-Identifier: MIT
 *
 * base is the page that both began with, ours and theirs are what became of it. The texts are cut into lines, where a
 * row of a table, a template, a note or a gallery counts as one line however many it takes. What was edited, deleted or
 * moved on one side is so in the result; what was edited on both is merged by words.
 */
#ifndef WM_LENS_THREE_WAY_H
#define WM_LENS_THREE_WAY_H

#include "base/base.h"

typedef enum wm_conflict_kind {
    WM_CONFLICT_EDITED,   /* both say the same words in another way */
    WM_CONFLICT_DELETED,  /* one edited, or put something into, what the other deleted */
    WM_CONFLICT_INSERTED, /* both put something into one place */
    WM_CONFLICT_MOVED     /* both moved the same to other places */
} wm_conflict_kind;

/* Bytes of each text; empty, where the text has nothing of it. */
typedef struct wm_conflict {
    wm_conflict_kind kind;
    size_t base, base_end, ours, ours_end, theirs, theirs_end;
} wm_conflict;

/* All zero is none. */
typedef struct wm_conflicts {
    wm_conflict *items;
    size_t count, capacity;
} wm_conflicts;
void wm_conflicts_free(wm_conflicts *conflicts);
/* "edited", "deleted", "inserted", "moved". */
const char *wm_conflict_name(wm_conflict_kind kind);

/* What is written where the two cannot both be followed. */
typedef enum wm_merge_choice {
    WM_MERGE_NOTHING, /* the result is empty */
    WM_MERGE_OURS,
    WM_MERGE_THEIRS,
    WM_MERGE_MARKERS  /* both, between lines <<<<<<< ours, ======= and >>>>>>> theirs */
} wm_merge_choice;

/* Appends the merged page to out. WM_DIFFERS: there are conflicts, and conflicts (may be NULL) gets them, in the order of
 * the result. Apart from the choice, swapping ours and theirs gives the same. Takes time in proportion to the texts. */
wm_status wm_merge_wikitext(wm_slice base, wm_slice ours, wm_slice theirs, wm_merge_choice choice, wm_buffer *out,
                            wm_conflicts *conflicts);

/* The line of a text, from 1, where a conflict begins that WM_MERGE_MARKERS wrote and nobody settled; 0: none. */
size_t wm_merge_conflict_line(wm_slice text);

#endif
