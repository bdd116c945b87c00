/* pushes.c - what a push sent to a wiki, until the tree has it.
 *
 * SPDX-License-Identifier: MIT
 *
 * The table pushes of the state has a row a file. It is there while something is saved.
 */
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "tree/pushes.h"
#include "tree/state.h"

struct wm_pushes {
    tree_directory *directory;
    tree_state *state;
    size_t count;
    bool begun;      /* a transaction */
    wm_buffer now;   /* the dump of what pushes stored before */
    long number;     /* of it */
};

#define TABLE                                                                                                             \
    "CREATE TABLE IF NOT EXISTS pushes(file TEXT PRIMARY KEY, kind INTEGER, ns INTEGER, title TEXT, old_file TEXT,"       \
    " markdown BLOB, sent BLOB, comment TEXT, base INTEGER, page INTEGER, started INTEGER, stage INTEGER,"                \
    " revision INTEGER, parent INTEGER, time INTEGER, text BLOB, user TEXT, summary TEXT, model TEXT, minor INTEGER)"

/* ---- opening --------------------------------------------------------------------------- */

static wm_status read_dump(wm_pushes *p, wm_error *error)
{
    sqlite3_stmt *st = NULL;
    bool ok = tree_state_prepare(p->state, "SELECT path FROM dumps WHERE path LIKE '" TREE_PUSHED "%' ORDER BY position DESC LIMIT 1", &st);
    if (ok && sqlite3_step(st) == SQLITE_ROW) {
        wm_buffer_add_str(&p->now, (const char *)sqlite3_column_text(st, 0));
        ok = wm_buffer_cstr(&p->now) != NULL;
        p->number = ok ? strtol(p->now.data + strlen(TREE_PUSHED), NULL, 10) : 0;
    }
    sqlite3_finalize(st);
    return ok ? WM_OK : tree_state_failed(p->state, "cannot be read", error);
}

wm_status wm_pushes_open(const char *tree, wm_pushes **out, wm_error *error)
{
    *out = NULL;
    int table = 0, count = 0;
    wm_pushes *p = calloc(1, sizeof *p);
    if (!p)
        return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", tree);
    const tree_directory_options alone = {0};
    wm_status status = tree_directory_open(tree, &alone, &p->directory, error);
    if (status == WM_OK)
        status = tree_state_open(tree_directory_fd(p->directory), tree, &p->state, error);
    /* What was sent cannot be called back: it must be remembered through a loss of power, too. */
    if (status == WM_OK)
        status = tree_state_sql(p->state, "PRAGMA synchronous=FULL", error);
    if (status == WM_OK && (!tree_state_number(p->state, "SELECT count(*) FROM sqlite_master WHERE name = 'pushes'", &table) ||
                            (table && !tree_state_number(p->state, "SELECT count(*) FROM pushes", &count))))
        status = tree_state_failed(p->state, "cannot be read", error);
    p->count = (size_t)count;
    if (status == WM_OK)
        status = read_dump(p, error);
    if (status == WM_OK)
        *out = p;
    else
        wm_pushes_close(p);
    return status;
}

void wm_pushes_close(wm_pushes *p)
{
    if (!p)
        return;
    if (p->begun)
        tree_state_sql(p->state, "ROLLBACK", NULL);
    tree_state_close(p->state);
    tree_directory_close(p->directory);
    wm_buffer_free(&p->now);
    free(p);
}

size_t wm_pushes_count(const wm_pushes *p)
{
    return p->count;
}

/* ---- rows --------------------------------------------------------------------------------- */

static void bind_blob(sqlite3_stmt *st, int at, wm_slice bytes)
{
    sqlite3_bind_blob64(st, at, bytes.size ? bytes.data : "", bytes.size, SQLITE_STATIC);
}

static void bind_push(sqlite3_stmt *st, const wm_push *push)
{
    tree_state_bind(st, 1, push->file);
    sqlite3_bind_int(st, 2, (int)push->kind);
    sqlite3_bind_int(st, 3, push->ns);
    tree_state_bind(st, 4, push->title);
    tree_state_bind(st, 5, push->old_file);
    bind_blob(st, 6, push->markdown);
    bind_blob(st, 7, push->sent);
    tree_state_bind(st, 8, push->comment);
    sqlite3_bind_int64(st, 9, push->base);
    sqlite3_bind_int64(st, 10, push->page_id);
    sqlite3_bind_int64(st, 11, push->started);
    sqlite3_bind_int(st, 12, (int)push->stage);
    sqlite3_bind_int64(st, 13, push->revision);
    sqlite3_bind_int64(st, 14, push->parent_id);
    sqlite3_bind_int64(st, 15, push->time);
    bind_blob(st, 16, push->text);
    tree_state_bind(st, 17, push->user);
    tree_state_bind(st, 18, push->summary);
    tree_state_bind(st, 19, push->model);
    sqlite3_bind_int(st, 20, push->minor);
}

wm_status wm_pushes_save(wm_pushes *p, const wm_push *push, wm_error *error)
{
    sqlite3_stmt *st = NULL;
    int count = 0;
    wm_status status = p->count ? WM_OK : tree_state_sql(p->state, TABLE, error);
    if (status != WM_OK)
        return status;
    bool ok = tree_state_prepare(p->state, "INSERT OR REPLACE INTO pushes VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,"
                                 "?18,?19,?20)", &st);
    if (ok) {
        bind_push(st, push);
        ok = sqlite3_step(st) == SQLITE_DONE;
    }
    sqlite3_finalize(st);
    ok = ok && tree_state_number(p->state, "SELECT count(*) FROM pushes", &count);
    p->count = (size_t)count;
    return ok ? WM_OK : tree_state_failed(p->state, "cannot be changed", error);
}

/* Runs a statement that has the name of a file. */
static wm_status run_for(wm_pushes *p, const char *sql, wm_slice file, wm_error *error)
{
    sqlite3_stmt *st = NULL;
    bool ok = tree_state_prepare(p->state, sql, &st);
    if (ok) {
        tree_state_bind(st, 1, file);
        ok = sqlite3_step(st) == SQLITE_DONE;
    }
    sqlite3_finalize(st);
    return ok ? WM_OK : tree_state_failed(p->state, "cannot be changed", error);
}

wm_status wm_pushes_drop(wm_pushes *p, wm_slice file, wm_error *error)
{
    int count = 0;
    wm_status status = run_for(p, "DELETE FROM pushes WHERE file = ?1", file, error);
    if (status == WM_OK && !tree_state_number(p->state, "SELECT count(*) FROM pushes", &count))
        return tree_state_failed(p->state, "cannot be read", error);
    p->count = (size_t)count;
    return status;
}

wm_status wm_pushes_stored(wm_pushes *p, const wm_push *push, wm_error *error)
{
    sqlite3_stmt *st = NULL;
    bool ok = tree_state_prepare(p->state, "UPDATE pushes SET stage = 2, page = ?2, revision = ?3, parent = ?4, time = ?5, text = ?6, user = ?7,"
                                 " summary = ?8, model = ?9, minor = ?10 WHERE file = ?1", &st);
    if (ok) {
        tree_state_bind(st, 1, push->file);
        sqlite3_bind_int64(st, 2, push->page_id);
        sqlite3_bind_int64(st, 3, push->revision);
        sqlite3_bind_int64(st, 4, push->parent_id);
        sqlite3_bind_int64(st, 5, push->time);
        bind_blob(st, 6, push->text);
        tree_state_bind(st, 7, push->user);
        tree_state_bind(st, 8, push->summary);
        tree_state_bind(st, 9, push->model);
        sqlite3_bind_int(st, 10, push->minor);
        ok = sqlite3_step(st) == SQLITE_DONE;
    }
    sqlite3_finalize(st);
    return ok ? WM_OK : tree_state_failed(p->state, "cannot be changed", error);
}

static wm_slice bytes_of(sqlite3_stmt *st, int at, wm_arena *arena)
{
    const char *data = sqlite3_column_blob(st, at);
    return data ? wm_arena_copy(arena, wm_slice_of(data, (size_t)sqlite3_column_bytes(st, at))) : WM_LIT("");
}

static void read_push(sqlite3_stmt *st, wm_arena *arena, wm_push *push)
{
    *push = (wm_push){.file = bytes_of(st, 0, arena), .kind = (wm_push_kind)sqlite3_column_int(st, 1), .ns = sqlite3_column_int(st, 2),
                      .title = bytes_of(st, 3, arena), .old_file = bytes_of(st, 4, arena), .markdown = bytes_of(st, 5, arena),
                      .sent = bytes_of(st, 6, arena), .comment = bytes_of(st, 7, arena), .base = sqlite3_column_int64(st, 8),
                      .page_id = sqlite3_column_int64(st, 9), .started = sqlite3_column_int64(st, 10),
                      .stage = (wm_push_stage)sqlite3_column_int(st, 11), .revision = sqlite3_column_int64(st, 12),
                      .parent_id = sqlite3_column_int64(st, 13), .time = sqlite3_column_int64(st, 14), .text = bytes_of(st, 15, arena),
                      .user = bytes_of(st, 16, arena), .summary = bytes_of(st, 17, arena), .model = bytes_of(st, 18, arena),
                      .minor = sqlite3_column_int(st, 19) != 0};
}

/* The row behind a file, so that the taker may change rows. */
wm_status wm_pushes_each(wm_pushes *p, wm_arena *arena, wm_push_taker taker, void *user, wm_error *error)
{
    wm_buffer last = {0};
    wm_status status = WM_OK;
    bool more = p->count > 0;
    while (more && status == WM_OK) {
        sqlite3_stmt *st = NULL;
        wm_push push;
        wm_arena_reset(arena);
        bool ok = tree_state_prepare(p->state, "SELECT * FROM pushes WHERE file > ?1 ORDER BY file LIMIT 1", &st);
        if (ok)
            tree_state_bind(st, 1, wm_buffer_slice(&last));
        int code = ok ? sqlite3_step(st) : SQLITE_ERROR;
        more = code == SQLITE_ROW;
        if (more)
            read_push(st, arena, &push);
        else if (code != SQLITE_DONE)
            status = tree_state_failed(p->state, "cannot be read", error);
        sqlite3_finalize(st);
        if (!more)
            break;
        wm_buffer_clear(&last);
        wm_buffer_add_slice(&last, push.file);
        status = arena->failed || last.failed ? wm_fail(error, WM_NO_MEMORY, "memory ran out") : taker(user, &push, error);
    }
    wm_buffer_free(&last);
    return status;
}

/* ---- the tree follows ----------------------------------------------------------------------- */

static wm_status begin(wm_pushes *p, wm_error *error)
{
    wm_status status = p->begun ? WM_OK : tree_state_sql(p->state, "BEGIN", error);
    p->begun = p->begun || status == WM_OK;
    return status;
}

wm_status wm_pushes_read(wm_pushes *p, wm_slice file, wm_buffer *out, bool *exists, wm_error *error)
{
    file_kind kind;
    file_mark mark;
    wm_status status = tree_directory_look(p->directory, file, &kind, &mark, error);
    *exists = status == WM_OK && kind == FILE_REGULAR;
    if (status != WM_OK || kind == FILE_ABSENT)
        return status;
    if (kind != FILE_REGULAR)
        return wm_fail(error, WM_BAD_INPUT, "%.*s is no regular file", WM_ARG(file));
    return tree_directory_read(p->directory, file, out, error);
}

static wm_status put_row(wm_pushes *p, const wm_push *push, const file_mark *mark, wm_error *error)
{
    sqlite3_stmt *st = NULL;
    char sha1[32] = "";
    wm_sha1_base36(push->text, sha1);
    bool ok = tree_state_prepare(p->state, "INSERT OR REPLACE INTO pages VALUES(?1,?2,?3,?4,?5,?6,"
                                 "coalesce((SELECT ordinal FROM pages WHERE file = ?1), (SELECT max(ordinal) + 1 FROM pages), 0),"
                                 "?7,?8,?9,?10,coalesce((SELECT value FROM meta WHERE key = 'run'), 1))", &st);
    if (ok) {
        tree_state_bind(st, 1, push->file);
        sqlite3_bind_int(st, 2, push->ns);
        tree_state_bind(st, 3, push->title);
        tree_state_bind(st, 4, wm_str(mark->sha256));
        sqlite3_bind_int64(st, 5, mark->size);
        sqlite3_bind_int64(st, 6, mark->mtime);
        sqlite3_bind_int64(st, 7, push->page_id);
        sqlite3_bind_int64(st, 8, push->revision);
        sqlite3_bind_int64(st, 9, push->time);
        tree_state_bind(st, 10, wm_str(sha1));
        ok = sqlite3_step(st) == SQLITE_DONE;
    }
    sqlite3_finalize(st);
    return ok ? WM_OK : tree_state_failed(p->state, "cannot be changed", error);
}

/* The file becomes merged; mark gets its size and time. */
static wm_status write_file(wm_pushes *p, wm_slice file, wm_slice merged, wm_slice seen, file_mark *mark, wm_error *error)
{
    file_kind kind;
    char hash[65];
    wm_status status = tree_directory_look(p->directory, file, &kind, mark, error);
    if (status != WM_OK)
        return status;
    if (!wm_sha256_hex(seen, hash))
        return wm_fail(error, WM_NO_MEMORY, "%.*s: memory ran out", WM_ARG(file));
    if (kind == FILE_REGULAR)
        status = tree_directory_hash(p->directory, file, mark->sha256, error);
    if (status != WM_OK)
        return status;
    if (kind != FILE_REGULAR || strcmp(mark->sha256, hash) != 0)
        return WM_DIFFERS;
    const file_mark now = *mark;
    return wm_equal(seen, merged) ? WM_OK : tree_directory_write(p->directory, file, merged, &now, mark, error);
}

wm_status wm_pushes_place(wm_pushes *p, const wm_push *push, wm_slice markdown, const wm_slice *merged, wm_slice seen,
                          wm_error *error)
{
    file_mark mark = {.sha256 = ""};
    wm_status status = begin(p, error);
    if (status == WM_OK && merged)
        status = write_file(p, push->file, *merged, seen, &mark, error);
    if (status != WM_OK)
        return status;
    /* No time: the file is not what the revision would be, and has to be looked at. */
    if (!merged || !wm_equal(markdown, *merged))
        mark = (file_mark){.size = (int64_t)markdown.size};
    if (!wm_sha256_hex(markdown, mark.sha256))
        return wm_fail(error, WM_NO_MEMORY, "%.*s: memory ran out", WM_ARG(push->file));
    if (push->old_file.size && !wm_equal(push->old_file, push->file))
        status = run_for(p, "DELETE FROM pages WHERE file = ?1", push->old_file, error);
    return status == WM_OK ? put_row(p, push, &mark, error) : status;
}

wm_status wm_pushes_forget(wm_pushes *p, const wm_push *push, wm_error *error)
{
    wm_status status = begin(p, error);
    return status == WM_OK ? run_for(p, "DELETE FROM pages WHERE file = ?1", push->file, error) : status;
}

void wm_pushes_dump(const wm_pushes *p, wm_buffer *now, wm_buffer *next)
{
    wm_buffer_add_slice(now, wm_buffer_slice(&p->now));
    wm_buffer_add_format(next, TREE_PUSHED "%ld.xml", p->number + 1);
}

static wm_status name_dump(wm_pushes *p, const char *dump, uint64_t size, const char *sha256, wm_error *error)
{
    sqlite3_stmt *st = NULL;
    wm_status status = tree_state_sql(p->state, "DELETE FROM dumps WHERE path LIKE '" TREE_PUSHED "%'", error);
    if (status != WM_OK)
        return status;
    bool ok = tree_state_prepare(p->state, "INSERT INTO dumps VALUES((SELECT coalesce(max(position) + 1, 0) FROM dumps), ?1, ?2, ?3)", &st);
    if (ok) {
        tree_state_bind(st, 1, wm_str(dump));
        sqlite3_bind_int64(st, 2, (sqlite3_int64)size);
        tree_state_bind(st, 3, wm_str(sha256));
        ok = sqlite3_step(st) == SQLITE_DONE;
    }
    sqlite3_finalize(st);
    return ok ? WM_OK : tree_state_failed(p->state, "cannot be changed", error);
}

wm_status wm_pushes_end(wm_pushes *p, const char *dump, uint64_t size, const char *sha256, wm_error *error)
{
    wm_status status = begin(p, error);
    if (status == WM_OK && dump)
        status = name_dump(p, dump, size, sha256, error);
    if (status == WM_OK)
        status = tree_directory_sync(p->directory, error);
    if (status == WM_OK)
        status = tree_state_sql(p->state, "DROP TABLE IF EXISTS pushes; COMMIT", error);
    if (status != WM_OK)
        return status;
    p->begun = false;
    p->count = 0;
    /* Nobody names the older one any more. */
    if (dump && p->now.size && strcmp(p->now.data, dump) != 0)
        unlinkat(tree_directory_fd(p->directory), p->now.data, 0);
    if (dump) {
        p->number++;
        wm_buffer_clear(&p->now);
        wm_buffer_add_str(&p->now, dump);
        wm_buffer_cstr(&p->now);
    }
    return WM_OK;
}
