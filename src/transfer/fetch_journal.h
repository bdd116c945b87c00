/* fetch_journal.h - what a fetch has so far, so that one that was cut goes on.
 *
 * SPDX-License-Identifier: MIT
 *
 * A directory beside the dump that is to be. It holds what was asked for, the wiki's site information, the list of pages,
 * and the pages as XML that were fetched. "done" says how many these are and how many bytes; what stands behind that in
 * the XML was being written when the run was cut, and is written again.
 */
#ifndef WM_TRANSFER_FETCH_JOURNAL_H
#define WM_TRANSFER_FETCH_JOURNAL_H

#include <stdio.h>

#include "base/base.h"

typedef struct wm_fetch_journal {
    wm_buffer directory;
    FILE *xml;
    int64_t *ids;       /* of the pages to fetch, ascending */
    size_t count, capacity;
    size_t done;        /* of them are in the XML */
    uint64_t size;      /* bytes of the XML up to there */
    uint64_t revisions; /* in it */
    wm_buffer site;     /* JSON */
    bool resumed;       /* the list and the site are those of the run before */
} wm_fetch_journal; /* all zero is closed */

/* asked: all that makes two fetches the same. Takes up what another run left of the same fetch. WM_USAGE: it is of another. */
wm_status wm_fetch_journal_open(wm_fetch_journal *j, const char *output, wm_slice asked, wm_error *error);
/* Adds a page to the list, which is none yet. False when memory runs out. */
bool wm_fetch_journal_list(wm_fetch_journal *j, int64_t id);
/* The list and the site are complete: sorts the list, drops what is twice, and keeps both. */
wm_status wm_fetch_journal_begin(wm_fetch_journal *j, wm_error *error);
wm_status wm_fetch_journal_write(wm_fetch_journal *j, wm_slice xml, wm_error *error);
/* So many pages of the list are written, with so many revisions: they are never fetched again. */
wm_status wm_fetch_journal_commit(wm_fetch_journal *j, size_t done, uint64_t revisions, wm_error *error);
/* The XML from its start; the taker gets it in pieces. */
wm_status wm_fetch_journal_read(wm_fetch_journal *j, wm_status (*take)(void *user, wm_slice piece, wm_error *error), void *user,
                                wm_error *error);
/* Removes it: the dump is there. */
void wm_fetch_journal_remove(wm_fetch_journal *j);
/* Leaves it for the next run. */
void wm_fetch_journal_close(wm_fetch_journal *j);

#endif
