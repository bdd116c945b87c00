/* export_work.h - what travels between the threads of an export.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TRANSFER_EXPORT_WORK_H
#define WM_TRANSFER_EXPORT_WORK_H

#include "transfer/batch.h"
#include "transfer/export.h"
#include "transfer/pipeline.h"

/* What a worker makes of an item. */
typedef struct wm_outcome {
    wm_range markdown, ledger, media;
    size_t text_size;    /* of the Markdown alone, where markdown is a line of JSON */
    wm_status status;
    const char *why;     /* the page failed */
    wm_write_counts counts;
    size_t first_note, note_count; /* of its expansion */
    char own_sha1[32];
    wm_sha1_match sha1; /* that of the text, compared with what the dump says */
    bool unbalanced;
    bool stub;       /* a redirect that has a file */
    bool done;       /* written by the run before; nothing is to be done */
    bool old;        /* not changed since --since */
    bool unchosen;   /* not of the pages that were chosen */
    bool superseded; /* another element of the page has its latest revision */
    bool contradicts;/* with the same number, and another text */
} wm_outcome;

/* What the expansion of a page tells. */
typedef struct wm_outcome_note {
    const char *kind;
    uint32_t where;      /* byte of the page's text */
    wm_range message;    /* in notes_text */
} wm_outcome_note;

/* A batch on its way. */
typedef struct wm_export_work {
    wm_buffer room;      /* for what comes from the spool's file */
    wm_slice packed;
    wm_batch batch;
    wm_outcome *outcomes; /* of the batch's items */
    size_t capacity;
    wm_buffer markdown, ledger_lines, media;
    wm_ledger ledger;    /* the sum over the batch */
    wm_outcome_note *notes;
    size_t note_count, note_capacity;
    wm_buffer notes_text;
    wm_expand_counts expanded;
    bool no_memory;      /* for a note */
} wm_export_work;

typedef struct wm_conversion {
    wm_export *x;
    wm_pipeline *pipeline;
    wm_export_work *filling;   /* what the next block goes into */
    wm_buffer file;            /* the writer's */
    bool resuming;             /* pages of an interrupted run may be passed over */
    wm_error write_error;
} wm_conversion;

/* The bytes of a range of the batch. */
static inline wm_slice wm_export_work_get(const wm_export_work *b, wm_range range)
{
    return wm_batch_get(&b->batch, range);
}

/* ---- export_work.c: the functions of the pipeline, whose user is a wm_conversion ---- */
void *wm_export_work_new(void *user);
void wm_export_work_free(void *user, void *work);
void wm_export_work_empty(wm_export_work *work);
void *wm_export_worker_new(void *user);
void wm_export_worker_free(void *user, void *worker);
wm_status wm_export_work_convert(void *user, void *worker, void *work);

#endif
