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
    WM_TITLES_SUM = 240,    /* where the 64 digits are in the header that tell one file from another */
    WM_TITLES_SLOT = 6,     /* bytes of a slot of the table */
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
} wm_title_record;

/* ---- reading ---- */

typedef struct wm_title_file {
    wm_slice bytes;    /* all of it; borrowed */
    uint64_t titles, repeats, sheets, slots, probes;
    uint64_t key[2];
    const unsigned char *records, *table;
    char dump[65];     /* SHA-256 of what the dump's files are known by */
    char sum[65];      /* that of the header, which has that of the rest in it */
    wm_slice about;    /* JSON for people: version, wiki, files */
    wm_slice version;  /* of the program that made it */
} wm_title_file;

/* bytes must outlive the file. whole: their checksum is compared, too, which reads all of them. */
wm_status wm_title_file_open(wm_title_file *file, wm_slice bytes, bool whole, wm_error *error);
bool wm_title_file_find(const wm_title_file *file, int ns, wm_slice text, wm_title_record *out);
/* The records in the dump's order: *place is 0 at first. False at the end, and where the file is damaged. */
bool wm_title_file_next(const wm_title_file *file, uint64_t *place, wm_title_record *out);

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
/* What is behind the records: the table, about, then the header. */
wm_status wm_titles_end(wm_titles_maker *maker, wm_slice about, wm_slice version, wm_error *error);

#endif
