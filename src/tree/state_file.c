/* state_file.c - opening, checking and closing the state's file.
 *
 * SPDX-License-Identifier: MIT
 *
 * The tables are described in state.c. A state may come from anyone, with the
 * tree it lies in: it is opened so that its schema can run nothing.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "tree/state.h"

enum { SCHEMA = 1, WM_STATE_ID = 0x776d7374 /* "wmst" */, BUSY_MS = 3000 };

#define STATE_FILE "/.wikimd/state.sqlite"

wm_status state_failed(const tree_state *s, const char *what, wm_error *error)
{
    int code = sqlite3_errcode(s->db) & 0xff;
    const char *advice = "";
    wm_status status = WM_SYSTEM;
    switch (code) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_ERROR: /* a table or column that is not there */
        status = WM_BAD_INPUT;
        advice = "; the state is damaged: remove this file, and the next export compares every file again";
        break;
    case SQLITE_FULL:
        advice = "; make room and run the command again, it goes on where it stopped";
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        advice = "; another program reads the state: close it";
        break;
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
        advice = "; write where you may, or change the permissions";
        break;
    case SQLITE_NOMEM:
        status = WM_NO_MEMORY;
        break;
    default:
        break;
    }
    return wm_fail(error, status, "%s: %s: %s%s", s->path, what, sqlite3_errmsg(s->db), advice);
}

wm_status state_sql(tree_state *s, const char *sql, wm_error *error)
{
    return sqlite3_exec(s->db, sql, NULL, NULL, NULL) == SQLITE_OK ? WM_OK : state_failed(s, "cannot be changed", error);
}

bool state_prepare(tree_state *s, const char *sql, sqlite3_stmt **out)
{
    return sqlite3_prepare_v2(s->db, sql, -1, out, NULL) == SQLITE_OK;
}

void state_bind(sqlite3_stmt *st, int at, wm_slice text)
{
    sqlite3_bind_text64(st, at, text.size ? text.data : "", (sqlite3_uint64)text.size, SQLITE_STATIC, SQLITE_UTF8);
}

/* ---- meta ---- */

wm_status state_set(tree_state *s, const char *key, wm_slice value, wm_error *error)
{
    sqlite3_stmt *st = NULL;
    bool ok = state_prepare(s, "INSERT OR REPLACE INTO meta VALUES(?1, ?2)", &st);
    if (ok) {
        state_bind(st, 1, wm_str(key));
        state_bind(st, 2, value);
        ok = sqlite3_step(st) == SQLITE_DONE;
    }
    wm_status status = ok ? WM_OK : state_failed(s, "cannot be changed", error);
    sqlite3_finalize(st);
    return status;
}

wm_status state_get(tree_state *s, const char *key, wm_buffer *out, wm_error *error)
{
    sqlite3_stmt *st = NULL;
    int code = SQLITE_ERROR;
    if (state_prepare(s, "SELECT value FROM meta WHERE key = ?1", &st)) {
        state_bind(st, 1, wm_str(key));
        code = sqlite3_step(st);
        const char *text = code == SQLITE_ROW ? (const char *)sqlite3_column_text(st, 0) : NULL;
        if (text)
            wm_buffer_add(out, text, (size_t)sqlite3_column_bytes(st, 0));
    }
    wm_status status = code == SQLITE_ROW || code == SQLITE_DONE ? WM_OK : state_failed(s, "cannot be read", error);
    sqlite3_finalize(st);
    return status;
}

wm_status state_get_number(tree_state *s, const char *key, int64_t *out, wm_error *error)
{
    wm_buffer b = {0};
    wm_status status = state_get(s, key, &b, error);
    const char *text = wm_buffer_cstr(&b);
    *out = status == WM_OK && text ? strtoll(text, NULL, 10) : 0;
    if (status == WM_OK && !text)
        status = wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", s->path);
    wm_buffer_free(&b);
    return status;
}

/* ---- the file ---- */

/* The database and what SQLite may put beside it are files, not links. */
static wm_status check_files(const tree_state *s, int root, wm_error *error)
{
    static const char *const endings[] = {"", "-wal", "-shm", "-journal"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        char name[64];
        struct stat st;
        snprintf(name, sizeof name, "%s%s", STATE_FILE + 1, endings[i]);
        if (fstatat(root, name, &st, AT_SYMLINK_NOFOLLOW) == 0 && !S_ISREG(st.st_mode))
            return wm_fail(error, WM_BAD_INPUT, "%s%s: it is no regular file; remove it", s->path, endings[i]);
    }
    return WM_OK;
}

static wm_status read_number(tree_state *s, const char *sql, int64_t *out, wm_error *error)
{
    sqlite3_stmt *st = NULL;
    bool ok = state_prepare(s, sql, &st) && sqlite3_step(st) == SQLITE_ROW;
    if (ok)
        *out = sqlite3_column_int64(st, 0);
    wm_status status = ok ? WM_OK : state_failed(s, "cannot be read", error);
    sqlite3_finalize(st);
    return status;
}

/* Nothing of a file that is not ours is changed: this comes first. */
static wm_status check_schema(tree_state *s, bool *empty, wm_error *error)
{
    int64_t id = 0, version = 0, tables = 0;
    wm_status status = read_number(s, "PRAGMA application_id", &id, error);
    if (status == WM_OK)
        status = read_number(s, "PRAGMA user_version", &version, error);
    if (status == WM_OK)
        status = read_number(s, "SELECT count(*) FROM sqlite_master", &tables, error);
    *empty = status == WM_OK && id == 0 && version == 0 && tables == 0;
    if (status != WM_OK || *empty)
        return status;
    if (id != WM_STATE_ID)
        return wm_fail(error, WM_BAD_INPUT, "%s: it is a database, but no state that this program wrote; move it away, "
                       "and the next export compares every file again", s->path);
    if (version != SCHEMA)
        return wm_fail(error, WM_BAD_INPUT, "%s: the state is of version %d, and this program knows version %d; use the "
                       "program that wrote it, or move it away", s->path, (int)version, SCHEMA);
    return WM_OK;
}

static wm_status create(tree_state *s, wm_error *error)
{
    char sql[1024];
    snprintf(sql, sizeof sql,
             "BEGIN;"
             "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;"
             "CREATE TABLE dumps(position INTEGER PRIMARY KEY, path TEXT, size INTEGER, sha256 TEXT);"
             "CREATE TABLE pages" STATE_COLUMNS STATE_FRESH
             "CREATE INDEX pages_by_file ON pages(file) WHERE file IS NOT NULL;"
             "PRAGMA application_id=%d; PRAGMA user_version=%d; COMMIT",
             WM_STATE_ID, SCHEMA);
    return state_sql(s, sql, error);
}

static bool prepare_all(tree_state *s)
{
    return state_prepare(s, "SELECT id, file, sha256, size, mtime, title FROM pages WHERE file = ?1", &s->find) &&
           state_prepare(s, "SELECT id, file, sha256, size, mtime, title FROM pages"
                            " WHERE id > ?1 AND +file IS NOT NULL ORDER BY id", &s->next) &&
           state_prepare(s, "INSERT INTO fresh VALUES(NULL,?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14)", &s->put);
}

static wm_status open_database(tree_state *s, wm_error *error)
{
    bool empty = false;
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(s->path, &s->db, flags, NULL) != SQLITE_OK)
        return s->db ? state_failed(s, "cannot be opened", error)
                     : wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", s->path);
    sqlite3_busy_timeout(s->db, BUSY_MS);
    sqlite3_db_config(s->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_db_config(s->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    sqlite3_db_config(s->db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
    sqlite3_db_config(s->db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, NULL);
    /* One writer, by our lock: exclusive mode needs no shared memory, which
     * network file systems do not give. */
    wm_status status = state_sql(s, "PRAGMA locking_mode=EXCLUSIVE; PRAGMA cache_size=-8192", error);
    if (status == WM_OK)
        status = check_schema(s, &empty, error);
    if (status == WM_OK)
        status = state_sql(s, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=8192", error);
    if (status == WM_OK && empty)
        status = create(s, error);
    if (status == WM_OK && !prepare_all(s))
        status = state_failed(s, "cannot be read", error);
    return status;
}

wm_status state_open(int root, const char *path, tree_state **out, wm_error *error)
{
    *out = NULL;
    tree_state *s = calloc(1, sizeof *s);
    wm_buffer name = {0};
    size_t size = strlen(path);
    while (size > 1 && path[size - 1] == '/')
        size--;
    /* SQLite reads "file:" at the beginning of a name as the scheme of an address
     * where it was built so. */
    if (path[0] != '/')
        wm_buffer_add_str(&name, "./");
    wm_buffer_add(&name, path, size);
    wm_buffer_add_str(&name, STATE_FILE);
    if (s)
        s->path = wm_buffer_detach(&name, NULL);
    wm_buffer_free(&name);
    if (!s || !s->path) {
        state_close(s);
        return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", path);
    }
    wm_status status = check_files(s, root, error);
    if (status == WM_OK)
        status = open_database(s, error);
    if (status != WM_OK) {
        state_close(s);
        return status;
    }
    *out = s;
    return WM_OK;
}

void state_close(tree_state *s)
{
    if (!s)
        return;
    sqlite3_finalize(s->find);
    sqlite3_finalize(s->next);
    sqlite3_finalize(s->put);
    if (s->running)
        sqlite3_exec(s->db, "COMMIT", NULL, NULL, NULL);
    /* So that the state can be read where nothing can be written. */
    if (s->db)
        sqlite3_exec(s->db, "PRAGMA journal_mode=DELETE", NULL, NULL, NULL);
    sqlite3_close(s->db);
    free(s->done.bytes);
    free(s->seen.bytes);
    free(s->path);
    free(s);
}
