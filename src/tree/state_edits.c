/* state_edits.c - what an update that is under way must not forget: edited files, and the texts they began with.
 *
 * SPDX-License-Identifier: MIT
 *
 * The table edits of the state has a row a file. It is filled before the first page of the newer dump is written, since
 * the state then says that the tree was made from that dump; it is dropped when the run is finished. The key "update" of
 * meta names the newer dump.
 */
#include "tree/state.h"

enum { IN_CONFLICT = 16 }; /* a bit of the column kind */

static wm_status begin(tree_state *s, wm_error *error)
{
    static const char sql[] =
        "BEGIN; DROP TABLE IF EXISTS edits;"
        "CREATE TABLE edits(file TEXT PRIMARY KEY, ns INTEGER, title TEXT, kind INTEGER, page INTEGER, revision INTEGER,"
        " base BLOB, markdown BLOB)";
    return sqlite3_get_autocommit(s->db) ? tree_state_sql(s, sql, error) : WM_OK;
}

wm_status tree_state_save_edit(tree_state *s, const wm_tree_edit *edit, wm_error *error)
{
    sqlite3_stmt *st = NULL;
    wm_status status = begin(s, error);
    if (status != WM_OK)
        return status;
    bool ok = tree_state_prepare(s, "INSERT OR REPLACE INTO edits VALUES(?1,?2,?3,?4,?5,?6,?7,?8)", &st);
    if (ok) {
        tree_state_bind(st, 1, edit->file);
        sqlite3_bind_int(st, 2, edit->ns);
        tree_state_bind(st, 3, edit->title);
        sqlite3_bind_int(st, 4, (int)edit->kind);
        sqlite3_bind_int64(st, 5, edit->page_id);
        sqlite3_bind_int64(st, 6, edit->revision_id);
        sqlite3_bind_blob64(st, 7, edit->base.data, edit->base.size, SQLITE_STATIC);
        sqlite3_bind_blob64(st, 8, edit->markdown.data, edit->markdown.size, SQLITE_STATIC);
        ok = sqlite3_step(st) == SQLITE_DONE;
    }
    sqlite3_finalize(st);
    return ok ? WM_OK : tree_state_failed(s, "cannot be changed", error);
}

wm_status tree_state_edits_saved(tree_state *s, wm_slice update, wm_error *error)
{
    wm_status status = begin(s, error);
    if (status == WM_OK)
        status = tree_state_set_meta(s, "update", update, error);
    return status == WM_OK ? tree_state_sql(s, "COMMIT", error) : status;
}

wm_status tree_state_mark_conflict(tree_state *s, wm_slice file, wm_error *error)
{
    sqlite3_stmt *st = NULL;
    bool ok = tree_state_prepare(s, "UPDATE edits SET kind = kind | ?2 WHERE file = ?1", &st);
    if (ok) {
        tree_state_bind(st, 1, file);
        sqlite3_bind_int(st, 2, IN_CONFLICT);
        ok = sqlite3_step(st) == SQLITE_DONE;
    }
    sqlite3_finalize(st);
    return ok ? WM_OK : tree_state_failed(s, "cannot be changed", error);
}

static wm_slice blob(sqlite3_stmt *st, int at, wm_arena *arena)
{
    const char *data = sqlite3_column_blob(st, at);
    return data ? wm_arena_copy(arena, wm_slice_of(data, (size_t)sqlite3_column_bytes(st, at))) : WM_LIT("");
}

static wm_status read_edits(tree_state *s, sqlite3_stmt *st, wm_arena *arena, tree_edit_taker taker, void *user, wm_error *error)
{
    int code = SQLITE_DONE;
    wm_status status = WM_OK;
    while (status == WM_OK && (code = sqlite3_step(st)) == SQLITE_ROW) {
        int kind = sqlite3_column_int(st, 3);
        wm_tree_edit edit = {.file = blob(st, 0, arena), .ns = sqlite3_column_int(st, 1), .title = blob(st, 2, arena),
                             .kind = (wm_tree_edit_kind)(kind & ~IN_CONFLICT), .in_conflict = kind & IN_CONFLICT, .page_id = sqlite3_column_int64(st, 4),
                             .revision_id = sqlite3_column_int64(st, 5), .base = blob(st, 6, arena), .markdown = blob(st, 7, arena)};
        status = arena->failed ? wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", s->path) : taker(user, &edit, error);
    }
    return status == WM_OK && code != SQLITE_DONE ? tree_state_failed(s, "cannot be read", error) : status;
}

wm_status tree_state_edits(tree_state *s, bool texts, wm_arena *arena, tree_edit_taker taker, void *user, wm_error *error)
{
    sqlite3_stmt *st = NULL;
    bool ok = tree_state_prepare(s, texts ? "SELECT * FROM edits ORDER BY file"
                                          : "SELECT file, ns, title, kind, page, revision, '', '' FROM edits ORDER BY file", &st);
    wm_status status = ok ? read_edits(s, st, arena, taker, user, error) : tree_state_failed(s, "cannot be read", error);
    sqlite3_finalize(st);
    return status;
}

static wm_status take_one(void *user, const wm_tree_edit *edit, wm_error *error)
{
    (void)error;
    *(wm_tree_edit *)user = *edit;
    return WM_OK;
}

wm_status tree_state_edit(tree_state *s, wm_slice file, wm_arena *arena, wm_tree_edit *edit, wm_error *error)
{
    sqlite3_stmt *st = NULL;
    bool ok = tree_state_prepare(s, "SELECT * FROM edits WHERE file = ?1", &st);
    memset(edit, 0, sizeof *edit);
    if (ok)
        tree_state_bind(st, 1, file);
    wm_status status = ok ? read_edits(s, st, arena, take_one, edit, error) : tree_state_failed(s, "cannot be read", error);
    sqlite3_finalize(st);
    return status;
}
