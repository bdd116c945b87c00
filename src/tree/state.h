/* state.h - what the files of the state share.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TREE_STATE_H
#define WM_TREE_STATE_H

#include <sqlite3.h>

#include "tree/tree_private.h"

enum { SCHEMA = TREE_SCHEMA, BATCH = 4096 }; /* rows in a transaction */

#define JOURNAL ".wikimd/journal"

#define PAGES                                                                                                          \
    "(file TEXT PRIMARY KEY, ns INTEGER, title TEXT, sha256 TEXT, size INTEGER, mtime INTEGER, ordinal INTEGER,"       \
    " page INTEGER, revision INTEGER, time INTEGER, sha1 TEXT, run INTEGER) WITHOUT ROWID;"

struct tree_state {
    sqlite3 *db;
    char *path;
    sqlite3_stmt *find, *find_new, *put, *note, *keep, *wrote;
    int root, journal; /* descriptors; the root is borrowed */
    wm_buffer line;
    int64_t run;
    bool old;         /* rows of earlier runs may be there */
    bool gathered;    /* the rows of this run are in pages_new, sorted */
    size_t pending;
    uint64_t *seen;   /* the hashes of this run's files, 0 for none */
    size_t seen_count, seen_capacity;
    uint8_t *done;    /* a bit for each ordinal of the run that is taken up again */
    size_t done_size; /* bytes */
};

/* ---- tree_state_sql.c ---- */

/* Tells of a failure of SQLite. */
wm_status tree_state_failed(const tree_state *s, const char *what, wm_error *error);
wm_status tree_state_sql(tree_state *s, const char *sql, wm_error *error);
bool tree_state_prepare(tree_state *s, const char *sql, sqlite3_stmt **out);
void tree_state_bind(sqlite3_stmt *st, int at, wm_slice text);
/* The first column of the first row. False when the query fails. */
bool tree_state_number(tree_state *s, const char *sql, int *value);
/* What makes two runs the same: the dump's files and the options. */
void tree_state_fingerprint(const wm_tree_dump *dump, const char *version, wm_buffer *out);
/* Appends the value of a key, nothing when there is none. */
void tree_state_get_meta(tree_state *s, const char *key, wm_buffer *out);
wm_status tree_state_set_meta(tree_state *s, const char *key, wm_slice value, wm_error *error);
wm_status tree_state_write_meta(tree_state *s, const wm_tree_dump *dump, wm_slice print, const char *version, wm_error *error);
/* sha256 may be NULL. */
wm_status tree_state_write_dumps(tree_state *s, const wm_tree_dump *dump, const char *const *sha256, wm_error *error);

/* ---- journal.c ---- */

wm_status tree_journal_open(tree_state *s, wm_error *error);
/* Takes over what a killed run wrote; in a transaction. */
wm_status tree_journal_take(tree_state *s, wm_error *error);
/* Ends a transaction, and with it the journal, and begins another. */
wm_status tree_state_commit(tree_state *s, wm_error *error);

#endif
