/* title_file.h - the titles of a dump in a file that many processes map, and what is known of each.
 *
 * SPDX-License-Identifier: MIT
 *
 * wikimd-pages(5) says how the file is made up. Who reads it trusts no byte: every place is compared with the
 * end of what holds it, and every search ends.
 */
#ifndef WM_SITE_TITLE_FILE_H
#define WM_SITE_TITLE_FILE_H

#include "site/site.h"

enum {
    WM_TITLES_HEAD = 4096,  /* bytes of the header, and of each sheet of records */
    WM_TITLES_REPEATS = 32, /* where the header has the number of pages whose title an earlier one has */
    WM_TITLES_SUM = 296,    /* where the 64 digits are in the header that tell one file from another */
    WM_TITLES_PROBES = 4096 /* slots that one search may look at */
};

/* Of a page: it is written when its namespace is; it leads to another one. */
enum { WM_TITLE_CONVERT = 1, WM_TITLE_REDIRECT = 2 };

typedef struct wm_title_record {
    int ns;
    unsigned flags;
    wm_slice text;     /* without namespace */
    wm_slice redirect; /* full title of the page that it leads to, empty when it is none */
    int64_t id;
    uint32_t file;     /* of the dump's files, from 0 */
    uint64_t offset;   /* of <page> in that file, decompressed */
    uint64_t at;       /* of the record among the records */
} wm_title_record;

/* What the dump is in all: its latest time, INT64_MIN when none is told; pages that have a revision; of these those of the
 * main namespace that are no redirects, and those of files; the most bytes that are decoded before a page begins. */
typedef struct wm_title_totals {
    int64_t latest;
    uint64_t stored, articles, uploads, farthest;
} wm_title_totals;

/* Where decoding can begin: how, the bit of a block or the byte, and the byte of the XML that stands there. */
typedef struct wm_title_place {
    uint32_t file;
    unsigned way;      /* wm_restart; none: the file is read from its beginning */
    uint64_t place, offset;
} wm_title_place;

/* ---- reading ---- */

typedef struct wm_title_file {
    wm_slice bytes;    /* all of it; borrowed */
    uint64_t titles, repeats, sheets, slots, probes, place_count;
    uint64_t key[2];
    unsigned slot_size;
    const unsigned char *records, *table, *places;
    wm_title_totals totals;
    char dump[65];     /* SHA-256 of what the dump's files are known by */
    char sum[65];      /* that of the header, which has that of the rest in it */
    wm_slice about;    /* JSON for people: version, wiki, files */
    wm_slice version;  /* of the program that made it */
} wm_title_file;

/* bytes must outlive the file. whole: their checksum is compared, too, which reads all of them. */
wm_status wm_title_file_open(wm_title_file *file, wm_slice bytes, bool whole, wm_error *error);
/* The record of a title, or at a place, but for id and offset ... */
bool wm_title_file_find(const wm_title_file *file, int ns, wm_slice text, wm_title_record *out);
bool wm_title_file_at(const wm_title_file *file, uint64_t at, wm_title_record *out);
/* ... which this fills in. */
bool wm_title_file_locate(const wm_title_file *file, wm_title_record *record);

/* All zero is before the first record. */
typedef struct wm_title_cursor {
    uint64_t place;
    int64_t id;
    uint64_t offset;
} wm_title_cursor;
/* The records in the dump's order. False at the end, and where the file is damaged. */
bool wm_title_file_next(const wm_title_file *file, wm_title_cursor *cursor, wm_title_record *out);
/* Goes to before the first page of a file of the dump that begins at or behind a byte. */
void wm_title_file_seek(const wm_title_file *file, uint32_t of, uint64_t offset, wm_title_cursor *cursor);
/* Where decoding can begin for that byte, and *end, the byte where the next such place is (UINT64_MAX: none). False when none
 * is known. */
bool wm_title_file_place(const wm_title_file *file, uint32_t of, uint64_t offset, wm_title_place *out, uint64_t *end);

/* Which of its pages are written. */
typedef struct wm_title_choice {
    bool all_namespaces;
    const int *namespaces;
    size_t count;
    const wm_pageset *listed; /* NULL: all */
    const wm_site *redirects; /* that the titles are of: redirects are followed; NULL: they are not */
} wm_title_choice;
/* A page set of these; file and choice are borrowed, and nothing can be added. NULL when memory runs out. */
wm_pageset *wm_title_file_pageset(const wm_title_file *file, const wm_title_choice *choice);
/* For pageset.c. */
bool wm_title_file_has(const wm_title_file *file, const wm_title_choice *choice, int ns, wm_slice text);
size_t wm_title_file_count(const wm_title_file *file, const wm_title_choice *choice);

/* ---- writing ---- */

typedef struct wm_titles_maker wm_titles_maker;
/* Takes the bytes of the file as they come, each with its place; the header comes last. */
typedef wm_status (*wm_titles_write)(void *user, uint64_t place, wm_slice bytes);
/* dump: the 64 digits that the dump's files are known by. NULL when memory runs out. */
wm_titles_maker *wm_titles_new(const char *dump, wm_titles_write write, void *user);
void wm_titles_free(wm_titles_maker *maker);
wm_status wm_titles_add(wm_titles_maker *maker, const wm_title_record *record);
/* In order of file and offset, at any time. */
wm_status wm_titles_add_place(wm_titles_maker *maker, const wm_title_place *place);
/* What is behind the records: the table, the places, about, then the header. */
wm_status wm_titles_end(wm_titles_maker *maker, const wm_title_totals *totals, wm_slice about, wm_slice version, wm_error *error);

#endif
