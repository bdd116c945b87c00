/* expand_fill.h - a store from a dump.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_EXPAND_FILL_H
#define WM_EXPAND_FILL_H

#include "dump/dump.h"
#include "expand/expand.h"

/* Adds the pages of a dump, each with the revision that the options select. first: the site is filled
 * from the dump and completed; otherwise it is only read. Fails as wm_dump_read does. */
wm_status wm_expand_store_fill(wm_expand_store *store, wm_site *site, bool first, const char *const *paths, size_t count,
                               const wm_dump_options *options, wm_error *error);

#endif
