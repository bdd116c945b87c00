/* fetch.h - the parts of a fetch, which an update from a wiki uses, too.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TRANSFER_FETCH_H
#define WM_TRANSFER_FETCH_H

#include "dump/dump_writer.h"
#include "transfer/fetch_journal.h"
#include "transfer/progress.h"
#include "transfer/report.h"
#include "transfer/run.h"
#include "transfer/selection.h"
#include "wiki/wiki_revisions.h"

/* The XML of one page, as it comes. */
typedef struct wm_fetched {
    wm_new_page page;
    wm_buffer title, redirect, revisions;
    uint64_t count;
    bool begun;            /* what stands before the revisions is in the journal */
    bool gone;
} wm_fetched;

typedef struct wm_fetch {
    const wm_fetch_options *o;
    wm_messages *messages;
    wm_error error;
    wm_report *report;
    wm_progress progress;
    wm_wiki *wiki;
    wm_site *site;
    wm_selection selection;
    int *namespaces;       /* that the wiki has; the site may know more */
    size_t namespace_count, namespace_capacity;
    wm_layout layout;
    wm_fetch_journal journal;
    bool listed;           /* the journal has the list of pages, made by this run */
    wm_arena arena;
    wm_buffer slot, clean;
    const int64_t *ids;    /* of the batch */
    wm_fetched pages[WM_WIKI_BATCH];
    size_t batch;
    uint64_t revisions;    /* in the journal */
    uint64_t gone, absent, hidden, lost;
} wm_fetch;

/* o, messages and report are set. Opens the wiki and the journal, and reads what wiki it is. */
wm_status wm_fetch_open(wm_fetch *f);
/* Fetches the pages that the journal lists, as far as an interrupted run did not. */
wm_status wm_fetch_pages(wm_fetch *f);
/* Makes the dump of what the journal holds, and removes the journal. */
wm_status wm_fetch_write(wm_fetch *f);
/* Closes all but the report. */
void wm_fetch_release(wm_fetch *f);

#endif
