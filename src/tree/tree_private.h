/* tree_private.h - what the files of the tree room share.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TREE_TREE_PRIVATE_H
#define WM_TREE_TREE_PRIVATE_H

#include <sys/stat.h>

#include "archive/archive_out.h"
#include "tree/tree.h"

/* ---- directory.c: files below a root that nothing leads out of ---- */

typedef struct tree_directory tree_directory;

/* What is known of a file. */
typedef struct file_mark {
    char sha256[65]; /* "" when unknown */
    int64_t size, mtime; /* mtime in nanoseconds */
} file_mark;

typedef enum file_kind { FILE_ABSENT, FILE_REGULAR, FILE_OTHER } file_kind;

typedef struct tree_directory_options {
    bool force;        /* whatever is in it */
    bool room;         /* it is that of a shard */
    const char *shard; /* which this process writes, beside others that write theirs; NULL: it is alone */
} tree_directory_options;

wm_status tree_directory_open(const char *path, const tree_directory_options *options, tree_directory **out, wm_error *error);
void tree_directory_close(tree_directory *d);
int tree_directory_fd(const tree_directory *d);
/* Size and time of a file; never follows a link. */
wm_status tree_directory_look(tree_directory *d, wm_slice file, file_kind *kind, file_mark *mark, wm_error *error);
wm_status tree_directory_hash(tree_directory *d, wm_slice file, char sha256[65], wm_error *error);
/* Appends what is in it. */
wm_status tree_directory_read(tree_directory *d, wm_slice file, wm_buffer *out, wm_error *error);
/* Writes beside the place and renames; mark gets size and time. */
/* seen: how the file was looked at, all zero when it was absent. WM_DIFFERS, and nothing is written, when somebody changed it since.
 * NULL: it is written whatever stands there. */
wm_status tree_directory_write(tree_directory *d, wm_slice file, wm_slice bytes, const file_mark *seen, file_mark *mark,
                               wm_error *error);
/* Waits until all that was written is on the disk. */
wm_status tree_directory_sync(tree_directory *d, wm_error *error);
wm_status tree_directory_remove(tree_directory *d, wm_slice file, wm_error *error);

/* ---- state.c: .wikimd/state.sqlite ---- */

typedef struct tree_state tree_state;

enum { TREE_SCHEMA = 2 };

/* How the paths in the state begin of dumps that lie beside it, and of those that a push made. */
#define TREE_BESIDE ".wikimd/"
#define TREE_PUSHED ".wikimd/pushed-"

typedef struct state_row {
    bool found, this_run;
    int ns;
    wm_slice title; /* valid until the next call */
    int64_t revision_id;
    file_mark mark;
} state_row;

wm_status tree_state_open(int root, const char *path, tree_state **out, wm_error *error);
/* Begins a run or takes an interrupted one up again; *resumed_at gets where. */
wm_status tree_state_begin(tree_state *s, const wm_tree_dump *dump, const char *version, uint64_t *resumed_at, wm_error *error);
bool tree_state_is_done(const tree_state *s, uint64_t ordinal);
wm_status tree_state_find(tree_state *s, wm_slice file, state_row *row, wm_error *error);
/* Says before a file is written what it will be. */
wm_status tree_state_intend(tree_state *s, wm_slice file, const char *sha256, wm_error *error);
/* Whether a run that was killed wrote the file with that content. */
bool tree_state_wrote(tree_state *s, wm_slice file, const char *sha256);
wm_status tree_state_put(tree_state *s, const wm_tree_page *page, const file_mark *mark, wm_error *error);
/* A page without a file. */
wm_status tree_state_note(tree_state *s, const wm_tree_page *page, wm_error *error);
/* What earlier runs know of a file stays known, though this one does not see its page. */
wm_status tree_state_keep(tree_state *s, wm_slice file, wm_error *error);
/* Calls back for each file of earlier runs that this one neither saw nor keeps; the mark of what a killed run wrote is empty. */
typedef wm_status (*state_gone)(void *user, wm_slice file, const file_mark *mark, wm_error *error);
wm_status tree_state_each_gone(tree_state *s, state_gone gone, void *user, wm_error *error);
wm_status tree_state_finish(tree_state *s, const wm_tree_dump *dump, const char *const *sha256, wm_error *error);
void tree_state_close(tree_state *s);

/* ---- state_edits.c: what an update must not forget ---- */

/* Before the run begins: the first of them begins a transaction, tree_state_edits_saved ends it. */
wm_status tree_state_save_edit(tree_state *s, const wm_tree_edit *edit, wm_error *error);
wm_status tree_state_edits_saved(tree_state *s, wm_slice update, wm_error *error);
wm_status tree_state_mark_conflict(tree_state *s, wm_slice file, wm_error *error);
/* Texts lie in the arena. */
typedef wm_tree_edit_taker tree_edit_taker;
wm_status tree_state_edits(tree_state *s, bool texts, wm_arena *arena, tree_edit_taker taker, void *user, wm_error *error);
/* The edit of a file; without a file when there is none. */
wm_status tree_state_edit(tree_state *s, wm_slice file, wm_arena *arena, wm_tree_edit *edit, wm_error *error);

#endif
