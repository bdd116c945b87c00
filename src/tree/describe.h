/* describe.h - what the state of a tree remembers of a run, as text.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TREE_DESCRIBE_H
#define WM_TREE_DESCRIBE_H

#include "tree/changes.h"

/* All that changes the output. NULL is what was not given. Of files it is the
 * SHA-256 of their contents, not their names. */
typedef struct wm_tree_settings {
    const char *style, *flavor, *namespaces, *revision, *base_url, *lang, *pages, *siteinfo;
    const char *categories, *linked_from;
    bool no_disambiguation;
    const char *templates; /* names of dumps, each ended by a newline */
    const char *since;
    wm_shown_options shown;
    const char *now, *keep, *drop; /* of an export with --expand */
    bool no_header, portable_names, shard_dirs, expand;
} wm_tree_settings;

/* Appends lines of name=JSON string, in a fixed order: wm_tree_dump's options. */
void wm_tree_describe_settings(const wm_tree_settings *settings, wm_buffer *out);
/* The way back; strings lie in the arena. What is not known is passed over. WM_NO_MEMORY is the only failure. */
wm_status wm_tree_recall_settings(wm_slice options, wm_arena *arena, wm_tree_settings *settings);
/* Appends name, address, language, case and namespaces as wm_site_read_json takes
 * them: wm_tree_dump's site_json. */
void wm_tree_describe_site(const wm_site *site, wm_buffer *out);
/* The way back: fills a site from what the state remembers. */
wm_status wm_tree_recall_site(const wm_changes_info *info, wm_site *site, wm_error *error);

#endif
