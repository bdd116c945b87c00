/* package.h - trees that do not lie open in a directory: archives and bags.
 *
 * SPDX-License-Identifier: MIT
 *
 * A bag (RFC 8493) holds a tree in data/tree, its state in data/pages.tsv and
 * data/export.json, and the dump in data/dump. An archive holds a tree or a bag.
 * Nothing of an archive gets a name in the file system: the contents go into one
 * temporary file that has none itself.
 */
#ifndef WM_TREE_PACKAGE_H
#define WM_TREE_PACKAGE_H

#include "tree/listing.h"

typedef struct wm_package wm_package;

/* A file of an archive. Names are sorted, and those of pages begin with their directory: the prefix is
 * taken off. */
typedef struct packed_file {
    const char *name;          /* in the arena; whole */
    uint64_t place;            /* in the archive, for messages */
    uint64_t start, size;      /* of the contents, in the temporary file; start is UINT64_MAX when not kept */
    unsigned char sha256[32];  /* of files that end in .md */
    bool is_directory;
    bool names_itself;         /* the first line has the title that the name tells */
    bool is_state;             /* .wikimd or in it */
} packed_file;

typedef struct package_options {
    bool names;                /* pages will not be read, only compared */
    bool dump;                 /* the base dump will be read */
    const volatile int *stop;  /* or NULL */
} package_options;

/* *out is NULL for a directory that is no bag: a plain tree. */
wm_status tree_package_open(const char *path, const package_options *options, wm_package **out, wm_error *error);
wm_package *tree_package_share(wm_package *p);
void tree_package_close(wm_package *p); /* of each that shares it */

/* Whether it is a directory; then root is its tree's, owned by the package, and files are as listing.c finds them. */
bool tree_package_is_directory(const wm_package *p);
const char *tree_package_tree_path(const wm_package *p);

/* The files below the tree's root, as "Page/A.md", in order. */
size_t tree_package_count(const wm_package *p);
const char *tree_package_name(const wm_package *p, size_t at);
const packed_file *tree_package_at(const wm_package *p, size_t at);
/* WM_NONE when there is none. */
size_t tree_package_find(const wm_package *p, wm_slice file);
/* Also of directories. */
bool tree_package_has(const wm_package *p, wm_slice name);
wm_status tree_package_content(const wm_package *p, size_t at, wm_buffer *out, wm_error *error);
void tree_package_hash(const wm_package *p, size_t at, char sha256[65]);

/* The state: that of .wikimd, or that of the bag. *out is NULL when there is none. */
wm_status tree_package_state(wm_package *p, saved_state **out, wm_error *error);
/* What the state says of dumps does not hold for a bag, which has its own. */
wm_status tree_package_set_dumps(wm_package *p, wm_changes_info *info, wm_error *error);
/* Refuses names that a file system may take for one, unless the state (may be NULL) knows both. */
wm_status tree_package_check_names(const wm_package *p, saved_state *state, wm_error *error);

#endif
