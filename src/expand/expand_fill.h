/* expand_fill.h - a store from a dump.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_EXPAND_FILL_H
#define WM_EXPAND_FILL_H

#include "dump/dump.h"
#include "expand/expand.h"
#include "site/title_file.h"

/* Adds the pages of a dump, each with the revision that the options select. first: the site is filled
 * from the dump and completed; otherwise it is only read. Fails as wm_dump_read does. */
wm_status wm_expand_store_fill(wm_expand_store *store, wm_site *site, bool first, const char *const *paths, size_t count,
                               const wm_dump_options *options, wm_error *error);

/* The same pages, but each is read when it is asked for. False where that cannot be done: the file of titles does not tell
 * enough, or decoding would begin too far before a page. What is given is borrowed as long as the store lives. */
bool wm_expand_store_can_follow(const wm_title_file *titles);
wm_status wm_expand_store_follow(wm_expand_store *store, const wm_title_file *titles, const char *const *paths, size_t count,
                                 const wm_dump_options *options, wm_error *error);
/* A page of a dump as a store has it, its slices in the arena or in the page. False for one that no store has. */
bool wm_expand_page_of(const wm_site *site, wm_arena *arena, const wm_page *page, wm_expand_page *out);

#endif
