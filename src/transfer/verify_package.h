/* verify_package.h - the parts of wikimd verify that check a bag or a tree.
 *
 * SPDX-License-Identifier: MIT
 *
 * verify_package.c checks files and tells, verify_streams.c the streams of a damaged dump, verify_pages.c
 * the dump against the tree; verify_tree.c does the same for a tree that is no bag.
 */
#ifndef WM_TRANSFER_VERIFY_PACKAGE_H
#define WM_TRANSFER_VERIFY_PACKAGE_H

#include "io/bzip2_streams.h"
#include "transfer/export.h"
#include "transfer/revision_sums.h"
#include "tree/bag_check.h"
#include "tree/describe.h"

typedef struct wm_package_settings {
    const char *path, *recover, *siteinfo, *report;
    long jobs;
} wm_package_settings;

/* A dump of the bag. */
typedef struct wm_package_dump {
    const wm_bag_dump *told;   /* NULL when export.json does not tell of it */
    size_t file, index;        /* of the check; index may be WM_NONE */
    char *name, *path;         /* below the bag; what to open: the file, or what is whole of it */
    void *mapped;              /* while its streams are looked at */
    size_t mapped_size;
    wm_bzip2_streams streams;
    int spool;                 /* -1 */
    bool damaged, missing;
    uint64_t lost_pages;       /* as the index tells */
    wm_sha256 *hash;           /* of its XML, while it is read */
} wm_package_dump;

/* pages.tsv */
typedef struct wm_package_table {
    wm_buffer text;
    wm_bag_columns columns;
    uint64_t *rows;            /* where lines begin */
    uint32_t *index;           /* by name space and title; 0 is free */
    uint8_t *seen;
    size_t count, capacity, index_size;
    bool known;
} wm_package_table;

typedef struct wm_package_run {
    const wm_package_settings *settings;
    wm_messages *messages;
    wm_error error;
    wm_arena arena;
    wm_bag_check *check;
    wm_bag_export told;
    bool has_told;
    wm_package_table table;
    wm_package_dump *dumps;
    size_t dump_count, dump_capacity;
    wm_tree *recovered;        /* --recover DIRECTORY */
    wm_digest *digest;
    uint8_t *given;            /* by file of the check: a page gave it */
    wm_buffer name;
    uint64_t pages, matching, recovered_pages, recovered_lost, unvouched_pages;
    wm_revision_sums sums;     /* of the dump */
    bool compared;             /* the dump was read */
} wm_package_run;

/* Adds a problem with a file of the bag. WM_NO_MEMORY is the only failure. */
wm_status wm_package_problem(wm_package_run *r, wm_slice file, const char *kind, const char *format, ...) WM_PRINTF(4, 5);

/* ---- verify_streams.c ---- */

/* Finds the dumps; of those that are damaged, what is whole. */
wm_status wm_package_open_dumps(wm_package_run *r);
/* Writes what is whole of them as one dump. */
wm_status wm_package_recover_dump(wm_package_run *r);
void wm_package_close_dumps(wm_package_run *r);

/* ---- verify_pages.c ---- */

/* The row of a page, WM_NONE when there is none. */
size_t wm_package_row(wm_package_run *r, int ns, wm_slice title, wm_bag_page *row);
/* The n-th row; false when it cannot be read. */
bool wm_package_row_at(const wm_package_run *r, size_t n, wm_bag_page *row);
wm_status wm_package_read_table(wm_package_run *r);
void wm_package_free_table(wm_package_table *table);
/* Converts the pages of the dumps and compares. */
wm_status wm_package_compare(wm_package_run *r);

/* ---- verify_package.c ---- */

/* error gets what ended the run; it is told, too. */
wm_status wm_package_verify(const wm_package_settings *settings, wm_messages *messages, wm_error *error);

/* ---- verify_tree.c ---- */

/* A tree that is no bag: its files against its state, the dump that it names against both. */
wm_status wm_tree_verify(const wm_package_settings *settings, wm_messages *messages, wm_error *error);

#endif
