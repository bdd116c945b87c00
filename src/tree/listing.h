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
typedef struct walked_directory {
    char *name;
    int fd;
} walked_directory;

/* A file: its directory and its name, which lies in the walk's arena. */
typedef struct walked_file {
    const char *name;
    uint32_t directory;
    uint32_t packed;          /* of an archive: which of its files */
} walked_file;

struct wm_package;            /* package.h */

typedef struct walk {
    const char *path;         /* for messages */
    int root;
    struct wm_package *package; /* an archive, borrowed; then root is -1 */
    walked_directory *directories;
    size_t directory_count, directory_capacity;
    walked_file *files;       /* in the order of "Directory/name" */
    size_t count, capacity;
    wm_arena names;
    wm_changes_skipped skipped;
    void *user;
} walk;

/* Whether a directory is one of a tree. */
typedef bool (*walk_wants)(void *user, wm_slice directory);
wm_status walk_open(walk *w, const char *path, wm_error *error);
/* As walk_open, for the files of an archive. */
void walk_open_package(walk *w, const char *path, struct wm_package *package);
wm_status walk_read(walk *w, walk_wants wants, void *user, wm_error *error);
void walk_close(walk *w);
/* "Directory/name" of a file, in out. */
void walk_name(const walk *w, size_t at, wm_buffer *out);
/* Its order against a name of that form. */
int walk_compare(const walk *w, size_t at, wm_slice name);
/* Size and time; FILE_ABSENT when it went away. */
wm_status walk_look(const walk *w, size_t at, file_kind *kind, file_mark *mark, wm_error *error);
/* Reads "Directory/name"; never through a link. Any thread. */
wm_status walk_content(const walk *w, wm_slice file, wm_buffer *out, wm_error *error);
/* Whether there is such a file or directory. */
bool walk_has(const walk *w, wm_slice name);
wm_status walk_hash(const walk *w, size_t at, char sha256[65], wm_error *error);

/* ---- state_read.c: the state, only read ---- */

typedef struct remembered_page {
    bool valid;
    int ns;
    int64_t page, revision, time, run;
    uint64_t ordinal;
    file_mark mark;
    wm_buffer file, title, sha1;
} remembered_page;

typedef struct remembered remembered;

/* *out is NULL when the tree has no state. */
wm_status remembered_open(int root, const char *path, remembered **out, wm_error *error);
/* Takes over an open database of the same form; path is for messages. It is closed when this fails, too. */
wm_status remembered_adopt(sqlite3 *db, const char *path, remembered **out, wm_error *error);
/* What messages call it from now on: path is the tree's. */
wm_status remembered_rename(remembered *r, const char *path, wm_error *error);
void remembered_close(remembered *r);
/* Fills all but has_state. What it gives is owned by r. */
wm_status remembered_info(remembered *r, wm_changes_info *info, wm_error *error);
/* When the state was last written, in nanoseconds. */
int64_t remembered_time(const remembered *r);
/* Whether pages had files in the directory. *failed: memory ran out. */
bool remembered_directory(remembered *r, wm_slice directory, bool *failed);
/* The names of all files in order; *file is empty after the last. */
wm_status remembered_names_begin(remembered *r, wm_error *error);
wm_status remembered_names_next(remembered *r, wm_slice *file, wm_error *error);
/* All pages with files, by file; page->valid is false after the last. */
wm_status remembered_pages_begin(remembered *r, wm_error *error);
wm_status remembered_pages_next(remembered *r, remembered_page *page, wm_error *error);
wm_status remembered_find(remembered *r, wm_slice file, remembered_page *page, wm_error *error);
/* Whether a run that was killed wrote the file with that content. */
wm_status remembered_written(remembered *r, wm_slice file, const char *sha256, bool *found, wm_error *error);
void remembered_page_free(remembered_page *page);

#endif
