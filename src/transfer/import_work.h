/* import_work.h - what travels between the threads of an import.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TRANSFER_IMPORT_WORK_H
#define WM_TRANSFER_IMPORT_WORK_H

#include <stddef.h>

#include "transfer/batch.h"
#include "transfer/import.h"

typedef enum wm_work_result {
    WM_WORK_SAME,
    WM_WORK_WRITTEN,
    WM_WORK_CONFLICT, /* the newer dump's page excludes the edit: it stays as it was */
    WM_WORK_LEFT,   /* wikitext cannot say the edit: the page stays as it was */
    WM_WORK_FAILED
} wm_work_result;

/* What put made of a page, to be kept. */
typedef struct wm_work_put {
    bool is;                  /* there is something */
    bool now;                 /* it was not found among what shards put */
    wm_shelved record;        /* its slices are empty, */
    wm_range notes, text;     /* and these are in notes_text and output */
} wm_work_put;

/* What an import knows of an item of its batch, and what the worker made of it. */
typedef struct wm_work {
    wm_range raw;             /* in the batch's text: the page as it was; the item's text is the wikitext it is edited from */
    wm_range before;          /* white space before the page when it is written alone */
    size_t skip_front, skip_back; /* bytes of the page that are not written: it goes on over several files */
    wm_range model, format;
    wm_raw_page page;         /* of a page of the base: positions; bytes are set by the worker */
    wm_import_page *of;
    int64_t parent_id;
    bool late;                /* time had to be moved */
    /* what the worker did */
    wm_work_result result;
    bool inexact;
    bool partly;              /* edits of words that templates give are left out */
    bool merged;              /* the newer dump's page was edited, too */
    wm_range conflict;        /* what is to be told of it, in notes_text */
    wm_range out;             /* in output */
    size_t first_note, note_count;
    wm_work_put put;
} wm_work;

/* A line to be told about a file. */
typedef struct wm_work_note {
    size_t line;
    bool failure;
    wm_range message; /* in notes_text */
} wm_work_note;

typedef struct wm_work_batch {
    wm_batch batch;
    wm_work *works;             /* one for each of the batch's items */
    size_t capacity;
    wm_buffer output, notes_text;
    wm_work_note *notes;
    size_t note_count, note_capacity;
    wm_put_counts put;
} wm_work_batch;

/* What the workers need of the run. */
typedef struct wm_work_run {
    wm_import *x;
    wm_layout layout;           /* of the base, learnt from its first page */
    void *user;
    bool text_only;             /* out gets the wikitext of a page and nothing around it */
    bool whole;                 /* all pages are written, not only those that changed */
    bool keeps;                 /* pages are put and what comes of it is kept: nothing is written */
    wm_error error;             /* of writing */
} wm_work_run;

/* ---- import_work.c, import_writer.c: the functions of the pipeline ---- */
void *wm_work_batch_new(void *user);
void wm_work_batch_free(void *user, void *batch);
void wm_work_batch_empty(wm_work_batch *batch);
wm_work *wm_work_add(wm_work_batch *batch, wm_item_kind kind); /* NULL when memory runs out */
/* The item that work is of. */
static inline wm_item *wm_work_item(const wm_work_batch *batch, const wm_work *work)
{
    return &batch->batch.items[work - batch->works];
}
void *wm_work_worker_new(void *user);  /* user points to a wm_work_run */
void wm_work_worker_free(void *user, void *worker);
wm_status wm_work_convert(void *user, void *worker, void *batch);
wm_status wm_work_write(void *user, void *batch);
/* ---- import_puts.c ---- */
/* What tells a put from all others. base is empty for a page that is new. False when memory runs out. */
bool wm_puts_key(const wm_import *x, const wm_work *work, bool create, wm_slice markdown, wm_slice base, const wm_page_facts *facts, char key[WM_SHELF_KEY + 1]);
/* Keeps what was put with the batch, to be written in order. notes is the first of them, before what had been counted; the record
 * has the rest. */
void wm_puts_keep(wm_work_batch *batch, wm_work *work, const wm_shelved *record, size_t notes, const wm_put_counts *before);
/* Adds the notes and counts of a record to the batch. */
void wm_puts_take(wm_work_batch *batch, const wm_shelved *record);
/* The last stage of a shard: what was put is kept. */
wm_status wm_puts_write(void *user, void *batch);

/* Tells and counts what became of a page; and what put did in the batch. */
void wm_work_tell(wm_work_run *run, const wm_work_batch *batch, const wm_work *work);
void wm_work_add_counts(wm_work_run *run, const wm_work_batch *batch);
/* The file of the last page of a batch as it was read: until the next. */
wm_slice wm_work_markdown(const void *worker);
/* Appends the Markdown of a page, as an export writes it. */
wm_status wm_work_get(void *worker, wm_slice text, int ns, wm_slice title, wm_buffer *out, wm_error *error);

#endif
