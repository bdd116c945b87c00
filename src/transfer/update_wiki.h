/* update_wiki.h - what became of a tree's pages in a wiki that answers over the network.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TRANSFER_UPDATE_WIKI_H
#define WM_TRANSFER_UPDATE_WIKI_H

#include "transfer/fetch.h"
#include "tree/changes.h"
#include "tree/describe.h"

/* The dump that a tree is brought up to: the files that it was made from, of which only some pages count, and behind
 * them one with the pages that changed. That lies beside the state and takes the place of the one that an update made before. */
typedef struct wm_update_wiki {
    const char **dumps;   /* the files, the new one last; owned list, of strings in the arena */
    wm_arena arena;
    size_t dump_count;
    wm_buffer name;       /* of the new one, as the state has it: ".wikimd/fetched-2.xml" */
    wm_buffer path;       /* where it is */
    wm_buffer before;     /* the one that it takes the place of; empty: none */
    int64_t *kept;        /* ids of the pages that count in the other files, ascending */
    size_t kept_count, kept_capacity;
    uint64_t known, changed, gone; /* pages of the dump before; of them and new ones, fetched; in the wiki no more */
} wm_update_wiki;         /* all zero is empty */

/* Asks the wiki which pages changed and fetches these. *same: none did, so there is no new file. An update that was interrupted
 * goes on with what it had fetched. report gets warnings. */
wm_status wm_update_wiki_read(wm_update_wiki *w, const wm_api_options *api, const char *tree, const wm_changes_info *info,
                              const wm_tree_settings *was, wm_messages *messages, wm_report *report, bool *same, wm_error *error);
/* How the state names the i-th file when it lies beside it, else NULL. */
const char *wm_update_wiki_name(const wm_update_wiki *w, size_t i);
/* Whether a page of the i-th file counts. */
bool wm_update_wiki_counts(const wm_update_wiki *w, size_t file, int64_t page_id);
/* The tree is finished: the file before is removed. */
void wm_update_wiki_done(wm_update_wiki *w);
void wm_update_wiki_free(wm_update_wiki *w);

#endif
