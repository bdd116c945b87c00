/* expanding.h - templates of the dump and others, for runs with --expand.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TRANSFER_EXPANDING_H
#define WM_TRANSFER_EXPANDING_H

#include "dump/dump.h"
#include "expand/expand.h"
#include "site/title_file.h"
#include "tree/describe.h"

/* What --expand was given. Strings are borrowed. */
typedef struct wm_expanding_settings {
    wm_expansion_options given;
    int64_t now;                  /* INT64_MIN: the latest time of the dump */
} wm_expanding_settings;

/* That the others are given with --expand only; reads the time. */
wm_status wm_expanding_check(wm_expanding_settings *s, wm_error *error);
/* What the state of a tree tells, in the arena. */
wm_status wm_expanding_recall(const wm_tree_settings *old, wm_arena *arena, wm_expanding_settings *s, wm_error *error);

/* Reads a dump, and the dumps of --templates, into a new store. A dump that is damaged gives what it has. With its titles
 * in a file, not NULL, its pages are read when they are asked for: file and paths are borrowed, then. */
wm_status wm_expanding_fill(const wm_expanding_settings *s, wm_site *site, const wm_title_file *titles, const char *const *paths, size_t count,
                            const wm_dump_options *options, wm_expand_store **store, wm_error *error);
/* An expander for a worker, whose pages have that budget; NULL when memory runs out. */
wm_expander *wm_expanding_expander(const wm_expanding_settings *s, const wm_site *site, const wm_expand_store *store, wm_budget *budget);

#endif
