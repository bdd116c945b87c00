/* state_absorb.c - the states of shards become that of their tree.
 *
 * SPDX-License-Identifier: MIT
 *
 * Their rows are appended in the order of the shards, which is that of the dump, as if one run had written them.
 */
#include "tree/state.h"
#include "tree/tree_shard.h"

wm_status tree_state_sum(tree_state *s, const char *schema, char hex[65], wm_error *error)
{
    sqlite3_stmt *st = NULL;
    wm_buffer query = {0};
    wm_buffer_add_format(&query, "SELECT file, sha256 FROM %s.pages ORDER BY file", schema);
    wm_sha256 *hash = wm_sha256_new();
    bool ok = hash && wm_buffer_cstr(&query) && tree_state_prepare(s, query.data, &st);
    int code = SQLITE_DONE;
    while (ok && (code = sqlite3_step(st)) == SQLITE_ROW) {
        for (int i = 0; i < 2; i++) {
            const char *text = (const char *)sqlite3_column_text(st, i);
            wm_sha256_add(hash, text ? text : "", text ? (size_t)sqlite3_column_bytes(st, i) : 0);
            wm_sha256_add(hash, "\n", 1);
        }
    }
    sqlite3_finalize(st);
    wm_buffer_free(&query);
    bool ended = hash && wm_sha256_end(hash, hex);
    if (ok && code == SQLITE_DONE && ended)
        return WM_OK;
    return hash ? tree_state_failed(s, "cannot be read", error) : wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", s->path);
}

wm_status tree_state_absorb_begin(tree_state *s, wm_error *error)
{
    /* What a merge that was killed had taken is taken again. */
    return tree_state_sql(s, "DELETE FROM log; DELETE FROM others; DELETE FROM written", error);
}

static wm_status attach(tree_state *s, const char *room, wm_error *error)
{
    wm_buffer path = {0};
    sqlite3_stmt *st = NULL;
    wm_buffer_add_format(&path, "%s/.wikimd/state.sqlite", room);
    if (!wm_buffer_cstr(&path)) {
        wm_buffer_free(&path);
        return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", s->path);
    }
    wm_status status = tree_state_sql(s, "COMMIT", error);
    bool ok = status == WM_OK && tree_state_prepare(s, "ATTACH ?1 AS part", &st);
    if (ok) {
        tree_state_bind(st, 1, wm_buffer_slice(&path));
        ok = sqlite3_step(st) == SQLITE_DONE;
    }
    if (status == WM_OK && !ok)
        status = wm_fail(error, WM_BAD_INPUT, "%s: the state of a shard cannot be read: %s; remove %s and make the shard again", path.data,
                         sqlite3_errmsg(s->db), room);
    sqlite3_finalize(st);
    wm_buffer_free(&path);
    return status;
}

static wm_status take_rows(tree_state *s, const char *room, const char *sum, wm_error *error)
{
    char hex[65];
    wm_buffer sql = {0};
    wm_error own = WM_ERROR_INIT;
    bool same = tree_state_sum(s, "part", hex, &own) == WM_OK && strcmp(hex, sum) == 0;
    wm_error_clear(&own);
    if (!same)
        return wm_fail(error, WM_BAD_INPUT, "%s: the state of the shard is not what its run left; remove %s and make the shard again", room, room);
    wm_buffer_add_format(&sql,
                         "INSERT INTO log SELECT file, ns, title, sha256, size, mtime, ordinal, page, revision, time, sha1, %lld FROM part.pages;"
                         "INSERT INTO others SELECT ns, title, ordinal, page, revision, time, sha1, redirect, %lld FROM part.others ORDER BY rowid",
                         (long long)s->run, (long long)s->run);
    wm_status status = wm_buffer_cstr(&sql) ? tree_state_sql(s, sql.data, error) : wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", s->path);
    wm_buffer_free(&sql);
    return status;
}

wm_status tree_state_absorb(tree_state *s, const char *room, const char *sum, wm_error *error)
{
    wm_status status = attach(s, room, error);
    bool attached = status == WM_OK;
    if (attached)
        status = tree_state_sql(s, "BEGIN", error);
    if (status == WM_OK)
        status = take_rows(s, room, sum, error);
    if (attached) { /* whatever failed before it is what is told */
        wm_error own = WM_ERROR_INIT;
        wm_status ended = tree_state_sql(s, status == WM_OK ? "COMMIT" : "ROLLBACK", &own);
        if (ended == WM_OK)
            ended = tree_state_sql(s, "DETACH part; BEGIN", &own);
        if (status == WM_OK && ended != WM_OK)
            status = wm_fail(error, ended, "%s", own.message ? own.message : "out of memory");
        wm_error_clear(&own);
    }
    return status;
}

wm_status tree_state_absorb_end(tree_state *s, wm_error *error)
{
    sqlite3_stmt *st = NULL;
    wm_status status = WM_OK;
    if (!tree_state_prepare(s, "SELECT file, min(title), max(title) FROM log GROUP BY file HAVING count(*) > 1 LIMIT 1", &st))
        return tree_state_failed(s, "cannot be read", error);
    if (sqlite3_step(st) == SQLITE_ROW)
        status = wm_fail(error, WM_BAD_INPUT, "%s: the file of two pages of different shards, \"%s\" and \"%s\"; export the dump without shards",
                         (const char *)sqlite3_column_text(st, 0), (const char *)sqlite3_column_text(st, 1),
                         (const char *)sqlite3_column_text(st, 2));
    sqlite3_finalize(st);
    return status;
}
