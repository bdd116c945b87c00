/* update.h - a tree is brought up to a newer dump, and its edits go with it.
 *
 * SPDX-License-Identifier: MIT
 *
 * An update is an export of the newer dump over the tree. What was edited is not left alone, as an export does, but merged:
 * update.c finds the edits and the texts that they were made from, update_merge.c merges one page.
 */
#ifndef WM_TRANSFER_UPDATE_H
#define WM_TRANSFER_UPDATE_H

#include "lens/lens.h"
#include "transfer/export.h"
#include "transfer/import.h"
#include "transfer/update_wiki.h"

/* An edited file, without its texts. */
typedef struct wm_update_file {
    wm_tree_edit edit;
    wm_slice moved_to; /* GONE: the file that it became; "" when it was deleted */
    bool met;          /* the newer dump has its page */
    wm_slice elsewhere; /* the title that the page has there now */
} wm_update_file;

typedef struct wm_update {
    wm_import import;        /* the tree and its base */
    wm_import_settings settings;
    wm_update_file *files;   /* by namespace and title */
    size_t count, capacity;
    wm_update_file **by_id;  /* those that a page was edited in, by its id */
    size_t id_count;
    bool resumes;            /* the edits are in the state: an update to this dump was interrupted */
    wm_buffer name;          /* of the newer dump, for the state */
    wm_update_wiki wiki;     /* of a tree that is brought up to a wiki */
    bool from_wiki;
    bool same;               /* the wiki has nothing new */
    wm_arena arena;
    /* the merge of a page */
    wm_lens *lens;
    wm_budget budget;
    wm_arena texts;
    wm_buffer ours, text, markdown, base, told;
    uint64_t merged, conflicts;
} wm_update;

/* ---- update.c: what an export asks that is an update ---- */

/* Keeps the edits in the tree's state, before the run begins. */
wm_status wm_update_save(wm_update *u, wm_export *x);
/* Puts a page into the tree; text is its wikitext, markdown what the export makes of it. */
wm_status wm_update_put(wm_update *u, wm_export *x, const wm_tree_page *page, wm_slice text, wm_slice markdown,
                        wm_tree_result *result, wm_error *error);
/* The name that the state gets of the i-th of the newer dump's files, where it is not the one that was given; NULL else. */
const char *wm_update_name(const wm_update *u, size_t i);
/* Whether a page of the i-th file counts. */
bool wm_update_takes(const wm_update *u, size_t file, int64_t page_id);
/* The page was written by the interrupted run. */
void wm_update_note_done(wm_update *u, int ns, wm_slice title);
/* All pages were put: tells of edited files whose pages the newer dump has no more. */
void wm_update_settle(wm_update *u);

/* ---- update_merge.c ---- */

/* What a file becomes whose edit made markdown of base, now that its page is theirs: u->markdown. u->told gets what is to
 * be told of conflicts; the file then has markers. shown is the Markdown of theirs. */
wm_status wm_update_merge(wm_update *u, const wm_export *x, const wm_tree_edit *edit, wm_slice theirs, wm_slice shown,
                          wm_error *error);

#endif
