/* maker.h - a line's tokens while they are made.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_LENS_MAKER_H
#define WM_LENS_MAKER_H

#include "lens/flat.h"

/* What is between the last visible token and the next. */
enum { MAX_PENDING = 64 };

typedef struct maker {
    flat *f;
    size_t first;              /* token of the line */
    token pending[MAX_PENDING];
    size_t pending_count;
    uint32_t unit;             /* the one that is open, or 0 */
    const wm_node *nowiki;     /* that the text stands in */
    bool words_only;           /* in code */
    unsigned links;            /* open ones: what is inside one prints without its brackets */
    const wm_node *words_root; /* where that began */
    bool code;                 /* spaces count */
    bool pre, in_run;          /* a line that starts with a space: runs of code */
    const wm_node *pre_node;
    const wm_node *trail_node; /* TEXT whose first bytes belong to a link */
    size_t trail_size;
} maker;

token *maker_emit(maker *m, const token *t);
void maker_flush(maker *m, bool at_end);
void maker_wait(maker *m, const token *t);
/* Drops the beginning that waits together with its end; false when something
 * visible stands between. */
bool maker_cancel(maker *m, const wm_node *node, wm_span end);
void maker_close_run(maker *m, uint32_t at);
void maker_space(maker *m, wm_span span, size_t width);
/* Text that stands at source bytes of its own (verbatim), or all of it at span. */
void maker_text(maker *m, wm_slice s, wm_span span, bool verbatim);
/* A slice of the source knows where it stands; other text is a unit at span. */
void maker_slice(maker *m, wm_slice s, wm_span span);

#endif
