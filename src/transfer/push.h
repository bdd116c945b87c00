/* push.h - the parts of wikimd push.
 *
 * SPDX-License-Identifier: MIT
 *
 * A push is an import onto the wiki's present pages, whose texts are sent instead of written. push.c runs the parts in order.
 * push_pages.c reads the wiki's pages and merges. push_send.c sends one change and finds out what became of it.
 * push_settle.c brings the tree up to what the wiki stored.
 */
#ifndef WM_TRANSFER_PUSH_H
#define WM_TRANSFER_PUSH_H

#include "transfer/import_work.h"
#include "transfer/unified.h"
#include "tree/pushes.h"
#include "wiki/wiki_edit.h"
#include "wiki/wiki_revisions.h"

/* What is known of a page of the import, as the wiki has it now. */
typedef struct wm_push_page {
    unsigned tries;
    bool wanted, again;    /* it is to be sent; once more, as the wiki has changed */
    bool answered;         /* the wiki said what it has under the title */
    int64_t page_id, revision, parent_id, time;
    wm_range text, user, comment, model; /* in theirs */
    bool minor;
} wm_push_page;

/* A file that has another name. Slices are in the arena. */
typedef struct wm_push_move {
    wm_slice file, old_file, title, full, old_full;
    int ns;
    int64_t page_id;
} wm_push_move;

typedef struct wm_push_counts {
    uint64_t changed, added, moved, deleted, same; /* same: the wiki has the edit already */
    uint64_t resumed;      /* of an interrupted push, found in the wiki */
    uint64_t left_moves, left_deletions; /* not asked for */
} wm_push_counts;

typedef struct wm_push_run {
    const wm_push_options *options;
    wm_diff_handler handler;
    void *user;
    wm_messages *messages;
    wm_import import;
    wm_import_settings settings;
    wm_work_run work;
    void *worker;
    wm_work_batch *batch;
    wm_wiki *wiki;
    wm_pushes *pushes;
    wm_push_page *pages;   /* one for each of the import's */
    wm_push_move *moves;
    size_t move_count, move_capacity;
    wm_buffer started;     /* the wiki's time when the pages of the group were read */
    wm_buffer theirs;      /* the texts of the group */
    wm_unified_options look;
    wm_unified unified;
    wm_arena arena, scratch;
    wm_push_counts counts;
} wm_push_run;

/* ---- push_pages.c ---- */
/* Merges and sends all that is wanted. A refusal of everything ends it and is returned. */
wm_status wm_push_pages(wm_push_run *r);

/* ---- push_send.c ---- */
/* Sends the edit of a page. What is refused is told; *again: the wiki has changed since it was read. */
wm_status wm_push_send(wm_push_run *r, const wm_import_page *p, const wm_push_page *theirs, wm_slice markdown, wm_slice text,
                       bool *again);
wm_status wm_push_delete(wm_push_run *r, const wm_import_page *p, const wm_push_page *theirs);
wm_status wm_push_moves(wm_push_run *r);
/* Looks whether a change that was intended is in the wiki. It is then saved as answered; else forgotten. */
wm_status wm_push_find_out(wm_push_run *r, const wm_push *push, bool *found);
/* Tells that something is refused. Returns the status that ends the run, WM_OK for a page alone. */
wm_status wm_push_refused(wm_push_run *r, wm_slice file, wm_status status, wm_error *error);

/* ---- push_settle.c ---- */
/* Finds out about what is only intended, reads what the wiki stored, and brings the tree up to it. */
wm_status wm_push_settle(wm_push_run *r);

/* ---- push_dump.c ---- */
/* Whether a dump can hold what a wiki says of a revision: JSON can hold characters that XML cannot. */
bool wm_push_can_keep(const wm_push *push);
/* Writes the dump of what pushes stored, with the revisions that are saved now, and ends them. */
wm_status wm_push_write_dump(wm_push_run *r);

#endif
