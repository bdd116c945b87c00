/* state.h - the state's handle and its SQL: what state.c and state_file.c share.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TREE_STATE_H
#define WM_TREE_STATE_H

#include <sqlite3.h>

#include "tree/inside.h"

/* Bits by number; those never set are 0. */
typedef struct bit_set {
    uint8_t *bytes;
    size_t size;
} bit_set;

struct tree_state {
    sqlite3 *db;
    char *path;
    sqlite3_stmt *find, *next, *put;
    int64_t run, started;
    bool running;          /* a transaction is open */
    bool old;              /* there are pages of a run before */
    bool at_row, at_hit, at_end; /* next has a row; it was handed out; no more rows */
    int64_t position;      /* id of the row of pages found last */
    size_t pending;        /* rows since the last commit */
    int64_t committed;     /* seconds */
    bit_set done;          /* ordinals of the run that is taken up again */
    bit_set seen;          /* ids of pages whose file this run has too */
};

#define STATE_COLUMNS                                                                                     \
    "(id INTEGER PRIMARY KEY, ns INTEGER, title TEXT, file TEXT, sha256 TEXT, size INTEGER,"              \
    " mtime INTEGER, ordinal INTEGER, page INTEGER, revision INTEGER, time INTEGER, sha1 TEXT,"           \
    " redirect TEXT, edited INTEGER, old INTEGER);"
#define STATE_FRESH "CREATE TABLE fresh" STATE_COLUMNS

wm_status state_failed(const tree_state *s, const char *what, wm_error *error);
wm_status state_sql(tree_state *s, const char *sql, wm_error *error);
bool state_prepare(tree_state *s, const char *sql, sqlite3_stmt **out);
void state_bind(sqlite3_stmt *st, int at, wm_slice text);
wm_status state_set(tree_state *s, const char *key, wm_slice value, wm_error *error);
/* Appends the value of a key, nothing when there is none. */
wm_status state_get(tree_state *s, const char *key, wm_buffer *out, wm_error *error);
wm_status state_get_number(tree_state *s, const char *key, int64_t *out, wm_error *error);

#endif
