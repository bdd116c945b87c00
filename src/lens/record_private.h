/* record_private.h - what the files of a record share.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_LENS_RECORD_PRIVATE_H
#define WM_LENS_RECORD_PRIVATE_H

#include "lens/record.h"
#include "page/prints.h"

/* Characters of the text up to each of its pieces. */
typedef struct record_places {
    wm_slice text;
    uint32_t *sums;
    size_t capacity;
    bool ascii;    /* a byte is a character */
    bool failed;
} record_places;

struct wm_record {
    const wm_site *site;
    const wm_pageset *set;
    wm_marks marks;
    wm_ledger ledger;
    record_places places;
    wm_buffer words;
    bool failed;   /* words had no memory before they were begun anew */
    size_t *uses;  /* marks of notes' markers, by their notes */
    size_t use_capacity;
};

/* ---- record_places.c ---- */
void lens_record_count(record_places *places, wm_slice text);
size_t lens_record_place(const record_places *places, size_t byte);
/* Appends a key, with all that stands before its value, and a number. */
void lens_record_number(wm_buffer *out, wm_slice key, uint64_t value);
/* Appends ,"start":S,"end":E: characters of the text. */
void lens_record_add_span(const record_places *places, const wm_mark *mark, wm_buffer *out);

/* ---- record_members.c: lists of objects ---- */
void lens_record_links(wm_record *r, wm_buffer *out);
void lens_record_images(const wm_record *r, wm_buffer *out);
void lens_record_tables(wm_record *r, wm_buffer *out);
void lens_record_sections(const wm_record *r, wm_buffer *out);
void lens_record_citations(wm_record *r, wm_slice source, wm_buffer *out);
void lens_record_loss(wm_record *r, const wm_doc *doc, wm_buffer *out);

/* ---- record_infoboxes.c ---- */
void lens_record_infoboxes(wm_record *r, wm_slice source, wm_buffer *out);

#endif
