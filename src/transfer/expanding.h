/* expanding.h - templates of the dump and others, for an export with --expand.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TRANSFER_EXPANDING_H
#define WM_TRANSFER_EXPANDING_H

#include "expand/expand.h"
#include "transfer/export.h"

/* Reads the dump once more, and the dumps of --templates, into x->templates. */
wm_status wm_expanding_fill(wm_export *x);

/* The dumps that the state of a tree names, in the arena. */
wm_status wm_expanding_recall(const char *names, wm_arena *arena, wm_export_settings *s);

/* What a worker needs; all zero is none. */
typedef struct wm_expanding {
    wm_expander *expander;
    wm_expansion expansion;
} wm_expanding;

wm_status wm_expanding_open(const wm_export *x, wm_expanding *e);
void wm_expanding_close(wm_expanding *e);
/* *text becomes the text of the page with its calls expanded, which lives until the next one. */
wm_status wm_expanding_page(const wm_export *x, wm_expanding *e, int ns, wm_slice title, wm_slice *text);

#endif
