/* inside.h - what the files of the tree room share.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TREE_INSIDE_H
#define WM_TREE_INSIDE_H

#include <sys/stat.h>

#include "tree/tree.h"

/* ---- directory.c: files below a root that nothing leads out of ---- */

typedef struct tree_directory tree_directory;

/* What is known of a file. */
typedef struct file_mark {
    char sha256[65]; /* "" when unknown */
    int64_t size, mtime; /* mtime in nanoseconds */
} file_mark;

typedef enum file_kind { FILE_ABSENT, FILE_REGULAR, FILE_OTHER } file_kind;

wm_status directory_open(const char *path, bool force, tree_directory **out, wm_error *error);
void directory_close(tree_directory *d);
int directory_fd(const tree_directory *d);
/* Size and time of a file; never follows a link. */
wm_status directory_look(tree_directory *d, wm_slice file, file_kind *kind, file_mark *mark, wm_error *error);
wm_status directory_hash(tree_directory *d, wm_slice file, char sha256[65], wm_error *error);
/* Writes beside the place and renames; mark gets size and time. */
wm_status directory_write(tree_directory *d, wm_slice file, wm_slice bytes, file_mark *mark, wm_error *error);
/* Whether anything was written or removed. */
bool directory_changed(const tree_directory *d);
/* Waits until all that was written is on the disk. */
wm_status directory_sync(tree_directory *d, wm_error *error);
wm_status directory_remove(tree_directory *d, wm_slice file, wm_error *error);

/* ---- pending.c: names and hashes that no commit has seen yet ---- */

int pending_open(int root); /* -1 with errno */
/* line is room that is used again. False with errno. */
bool pending_add(int fd, wm_buffer *line, const char sha256[65], wm_slice file);
bool pending_read(int fd, wm_buffer *out);
/* The next whole line of text at or after *at. */
bool pending_next(wm_slice text, size_t *at, wm_slice *sha256, wm_slice *file);

/* Ends what a write of the tree's files left to the system. */
wm_status directory_sync(tree_directory *d, wm_error *error);
/* The file system's time (ns) when the tree was opened. */
int64_t directory_opened_at(const tree_directory *d);

/* ---- state.c, state_file.c: .wikimd/state.sqlite ---- */

typedef struct tree_state tree_state;

/* What the run before knew of a file. */
typedef struct state_row {
    bool found, seen; /* seen: a page of this run has this file already */
    int64_t id;
    wm_slice title;   /* valid until the next call */
    file_mark mark;
} state_row;

/* The file of a page of this run. */
typedef struct state_file {
    file_mark mark; /* as we wrote it */
    int64_t old;    /* id of the row of the run before, 0 if none */
    bool edited;    /* it was left alone */
} state_file;

wm_status state_open(int root, const char *path, tree_state **out, wm_error *error);
/* Whether a file that an interrupted run wrote is still there. */
typedef wm_status (*state_check)(void *user, wm_slice file, int64_t size, bool *there, wm_error *error);
/* Begins a run or takes an interrupted one up again; *resumed_at gets where. */
wm_status state_begin(tree_state *s, const wm_tree_dump *dump, const char *version, int64_t now, state_check check,
                      void *user, uint64_t *resumed_at, wm_error *error);
/* When the run began (ns), also if it was interrupted since. */
int64_t state_started(const tree_state *s);
bool state_is_done(const tree_state *s, uint64_t ordinal);
wm_status state_find(tree_state *s, wm_slice file, state_row *row, wm_error *error);
/* Whether a page of this run has the file, and its title. Slow the first time,
 * and makes later pages slower: for what hardly ever happens. */
wm_status state_find_fresh(tree_state *s, wm_slice file, wm_buffer *title, bool *found, wm_error *error);
/* file NULL: the page has none. */
wm_status state_put(tree_state *s, const wm_tree_page *page, const state_file *file, wm_error *error);
/* Calls back for each file of earlier runs that this one did not see. */
typedef wm_status (*state_gone)(void *user, wm_slice file, const file_mark *mark, wm_error *error);
wm_status state_each_gone(tree_state *s, state_gone gone, void *user, wm_error *error);
wm_status state_finish(tree_state *s, const wm_tree_dump *dump, const char *const *sha256, wm_error *error);
void state_close(tree_state *s);

/* ---- archive.c ---- */

typedef struct tree_archive tree_archive;
wm_status archive_open(const char *path, const char *format, tree_archive **out, wm_error *error);
wm_status archive_put(tree_archive *a, wm_slice file, int64_t time, wm_slice bytes, wm_error *error);
wm_status archive_finish(tree_archive *a, wm_error *error);
void archive_close(tree_archive *a); /* without finish nothing is left */

#endif
