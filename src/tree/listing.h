/* listing.h - what the files share that compare a tree with its state.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TREE_LISTING_H
#define WM_TREE_LISTING_H

#include <sqlite3.h>

#include "tree/changes.h"
#include "tree/tree_private.h"

/* ---- listing.c: the files of a tree as they are ---- */

/* A directory of a namespace, or one that was. */
typedef struct listing_directory {
    char *name;
    int fd;
} listing_directory;

/* A file: its directory and its name, which lies in the walk's arena. */
typedef struct listing_file {
    const char *name;
    uint32_t directory;
    uint32_t packed;          /* of an archive: which of its files */
} listing_file;

struct wm_package;            /* package.h */

typedef struct listing {
    const char *path;         /* for messages */
    int root;
    struct wm_package *package; /* an archive, borrowed; then root is -1 */
    listing_directory *directories;
    size_t directory_count, directory_capacity;
    listing_file *files;       /* in the order of "Directory/name" */
    size_t count, capacity;
    wm_arena names;
    wm_changes_skipped skipped;
    void *user;
    uint64_t most;             /* bytes of a file that is read; 0: any */
} listing;

/* Whether a directory is one of a tree. */
typedef bool (*listing_wants)(void *user, wm_slice directory);
wm_status tree_listing_open(listing *w, const char *path, wm_error *error);
/* As tree_listing_open, for the files of an archive. */
void tree_listing_open_package(listing *w, const char *path, struct wm_package *package);
wm_status tree_listing_read(listing *w, listing_wants wants, void *user, wm_error *error);
void tree_listing_close(listing *w);
/* "Directory/name" of a file, in out. */
void tree_listing_name(const listing *w, size_t at, wm_buffer *out);
/* Its order against a name of that form. */
int tree_listing_compare(const listing *w, size_t at, wm_slice name);
/* Size and time; FILE_ABSENT when it went away. */
wm_status tree_listing_look(const listing *w, size_t at, file_kind *kind, file_mark *mark, wm_error *error);
/* Reads "Directory/name"; never through a link. Any thread. */
wm_status tree_listing_content(const listing *w, wm_slice file, wm_buffer *out, wm_error *error);
/* Whether there is such a file or directory. */
bool tree_listing_has(const listing *w, wm_slice name);
wm_status tree_listing_hash(const listing *w, size_t at, char sha256[65], wm_error *error);

/* ---- state_read.c: the state, only read ---- */

typedef struct saved_page {
    bool valid;
    int ns;
    int64_t page, revision, time, run;
    uint64_t ordinal;
    file_mark mark;
    wm_buffer file, title, sha1;
} saved_page;

typedef struct saved_state saved_state;

/* *out is NULL when the tree has no state. */
wm_status tree_saved_open(int root, const char *path, saved_state **out, wm_error *error);
/* Takes over an open database of the same form; path is for messages. It is closed when this fails, too. */
wm_status tree_saved_adopt(sqlite3 *db, const char *path, saved_state **out, wm_error *error);
/* What messages call it from now on: path is the tree's. */
wm_status tree_saved_rename(saved_state *r, const char *path, wm_error *error);
void tree_saved_close(saved_state *r);
/* Fills all but has_state. What it gives is owned by r. */
wm_status tree_saved_info(saved_state *r, wm_changes_info *info, wm_error *error);
/* When the state was last written, in nanoseconds. */
int64_t tree_saved_time(const saved_state *r);
/* Whether pages had files in the directory. *failed: memory ran out. */
bool tree_saved_directory(saved_state *r, wm_slice directory, bool *failed);
/* The names of all files in order; *file is empty after the last. */
wm_status tree_saved_names_begin(saved_state *r, wm_error *error);
wm_status tree_saved_names_next(saved_state *r, wm_slice *file, wm_error *error);
/* All pages with files, by file; page->valid is false after the last. */
wm_status tree_saved_pages_begin(saved_state *r, wm_error *error);
wm_status tree_saved_pages_next(saved_state *r, saved_page *page, wm_error *error);
wm_status tree_saved_find(saved_state *r, wm_slice file, saved_page *page, wm_error *error);
/* Whether a run that was killed wrote the file with that content. */
wm_status tree_saved_written(saved_state *r, wm_slice file, const char *sha256, bool *found, wm_error *error);
void tree_saved_page_free(saved_page *page);

#endif
