/* package_private.h - what the files of packages share.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TREE_PACKAGE_PRIVATE_H
#define WM_TREE_PACKAGE_PRIVATE_H

#include "tree/bag.h"
#include "tree/package.h"

/* A file of data/dump. */
typedef struct packed_dump {
    char *name;   /* within the package */
    char *path;   /* to be opened by; of an archive it is "/dev/fd/N" */
    int fd;       /* -1 in a directory */
} packed_dump;

struct wm_package {
    char *path;
    unsigned shares;
    bool is_bag, is_directory, any_case;
    char *tree_path;       /* of a directory: PATH/data/tree */
    int root;              /* of a directory */
    int contents;          /* the temporary file */
    uint64_t written;
    wm_arena names;
    packed_file *files;    /* all of an archive's, by name once it is read */
    size_t count, capacity;
    const char *top_name;  /* of any file: its first top bytes are those before "bagit.txt" or ".wikimd" */
    size_t top;
    size_t prefix;         /* bytes before the names of the tree's files */
    size_t first, end;     /* which of files are the tree's */
    packed_dump *dumps;
    size_t dump_count, dump_capacity;
    wm_bag_export said;    /* export.json of a bag */
    const char **told;     /* of tree_package_set_dumps: paths, hashes of what was exported, names for messages */
};

/* ---- package_archive.c ---- */
wm_status tree_package_read_archive(wm_package *p, const package_options *options, wm_error *error);

/* ---- package.c ---- */

wm_status tree_package_no_memory(const wm_package *p, wm_error *error);
bool tree_package_add_dump(wm_package *p, wm_slice name, const char *path, int fd);
/* One of a bag's own files, such as "data/pages.tsv": a descriptor to be closed, and where the file is in it. fd is
 * -1 when there is none. */
wm_status tree_package_open_file(const wm_package *p, const char *name, int *fd, uint64_t *start, uint64_t *size, wm_error *error);

/* ---- package_names.c ---- */

/* Whether a page's first line links its own title; name ends in .md, start is the beginning of the page. */
bool tree_package_names_itself(wm_slice name, wm_slice start);

/* ---- package_state.c, package_pages.c ---- */

/* Reads data/pages.tsv and data/export.json into a database like that of .wikimd; WM_END when there
 * is no pages.tsv. */
wm_status tree_package_read_pages(wm_package *p, sqlite3 *db, wm_error *error);

#endif
