/* bag_check.h - whether a bag is as it was packed.
 *
 * SPDX-License-Identifier: MIT
 *
 * A directory or an archive. An archive is unpacked into one temporary file without a name.
 */
#ifndef WM_TREE_BAG_CHECK_H
#define WM_TREE_BAG_CHECK_H

#include "tree/bag.h"

/* What is wrong, by file. */
typedef struct wm_bag_problem {
    const char *file;    /* below the bag; the bag itself: its path */
    const char *kind;    /* "missing", "changed", "extra", "name", "unreadable", "form", "archive" */
    const char *message;
} wm_bag_problem;

typedef struct wm_bag_check_counts {
    uint64_t files, bytes;     /* found and listed by a manifest */
    uint64_t whole;
    uint64_t hashed;           /* bytes, once for each checksum */
    double seconds;
    uint64_t unvouched;        /* tag files that no tag manifest lists: no fault */
} wm_bag_check_counts;

typedef struct wm_bag_check wm_bag_check;
/* Whether a path is a bag: a directory with bagit.txt, or an archive with it at its top or in the one
 * directory there. Only looks at the beginning of an archive. Fails when memory runs out; what cannot be read is no bag. */
wm_status wm_bag_check_is_bag(const char *path, bool *is, wm_error *error);
/* Lists the files and reads the manifests. stop may be NULL. What is wrong is no failure but a problem. */
wm_status wm_bag_check_open(const char *path, const volatile int *stop, wm_bag_check **out, wm_error *error);
/* Hashes every file, in so many threads. */
wm_status wm_bag_check_run(wm_bag_check *c, unsigned jobs, wm_error *error);
/* Adds one that was found elsewhere; false when memory runs out. */
/* What the message says of the file at its beginning is left out. */
bool wm_bag_check_add_error(wm_bag_check *c, wm_slice file, const char *kind, const wm_error *error);
bool wm_bag_check_add_problem_list(wm_bag_check *c, wm_slice file, const char *kind, const char *format, va_list values)
    WM_PRINTF(4, 0);
bool wm_bag_check_add_problem(wm_bag_check *c, wm_slice file, const char *kind, const char *format, ...) WM_PRINTF(4, 5);
/* By file, once all are known; NULL past the last. */
const wm_bag_problem *wm_bag_check_problem(wm_bag_check *c, size_t i);
void wm_bag_check_get_counts(const wm_bag_check *c, wm_bag_check_counts *counts);

/* The files: 0, 1, ... in no order. */
size_t wm_bag_check_count(const wm_bag_check *c);
wm_slice wm_bag_check_name(const wm_bag_check *c, size_t i);
size_t wm_bag_check_find(const wm_bag_check *c, wm_slice name); /* WM_NONE; also of missing ones */
/* Found, and as every manifest that lists it says; at least one does. */
bool wm_bag_check_is_whole(const wm_bag_check *c, size_t i);
bool wm_bag_check_is_found(const wm_bag_check *c, size_t i);
/* One manifest says that it is whole, another says that it is not. */
bool wm_bag_check_is_disputed(const wm_bag_check *c, size_t i);
/* The checksum that wm_bag_check_matches compares; false when there is no manifest. */
bool wm_bag_check_kind(const wm_bag_check *c, wm_digest_kind *kind);
/* Whether a checksum is that of the manifest. */
bool wm_bag_check_matches(const wm_bag_check *c, size_t i, const char *hex);
wm_status wm_bag_check_read(const wm_bag_check *c, size_t i, wm_buffer *out, wm_error *error);
/* Appends a name to open a file of data/dump by. */
void wm_bag_check_path(const wm_bag_check *c, size_t i, wm_buffer *out);
void wm_bag_check_close(wm_bag_check *c);

#endif
