/* record.h - a page as a line of JSON: its text, what is known of it, and what stands where in the text.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_LENS_RECORD_H
#define WM_LENS_RECORD_H

#include "markdown/writer.h"
#include "page/ledger.h"

typedef struct wm_record_page {
    int ns;
    wm_slice title;
    int64_t page_id, revision; /* 0: not known */
    wm_slice timestamp;        /* empty: not known */
    const wm_doc *doc;         /* its tree */
    wm_slice text;             /* its Markdown, to which the marks refer */
} wm_record_page;

/* Scratch memory for one page after the other. One thread at a time. */
typedef struct wm_record wm_record;
wm_record *wm_record_new(const wm_site *site, const wm_pageset *set);
void wm_record_free(wm_record *record);
/* What the writer is to write its marks to. */
wm_marks *wm_record_marks(wm_record *record);
/* Appends the page, with a newline. The marks are those of its text. Every line has the same members of the same types.
 * False when memory ran out. */
bool wm_record_add(wm_record *record, wm_writer *writer, const wm_record_page *page, wm_buffer *out);

#endif
