/* tree_state_sql.c - what the state tells SQLite, and what it says of a run as a whole.
 *
 * SPDX-License-Identifier: MIT
 */
#include <errno.h>
#include <unistd.h>

#include "tree/state.h"

wm_status tree_state_failed(const tree_state *s, const char *what, wm_error *error)
{
    int code = sqlite3_errcode(s->db);
    bool damaged = code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
    const char *advice = damaged ? "; the state is damaged: remove the file, the next export looks at every file again"
                         : code == SQLITE_FULL ? "; make room and run the command again"
                                               : "";
    return wm_fail(error, damaged ? WM_BAD_INPUT : code == SQLITE_NOMEM ? WM_NO_MEMORY : WM_SYSTEM, "%s: %s: %s%s", s->path, what,
                   sqlite3_errmsg(s->db), advice);
}

wm_status tree_state_sql(tree_state *s, const char *sql, wm_error *error)
{
    return sqlite3_exec(s->db, sql, NULL, NULL, NULL) == SQLITE_OK ? WM_OK : tree_state_failed(s, "cannot be changed", error);
}

bool tree_state_prepare(tree_state *s, const char *sql, sqlite3_stmt **out)
{
    return sqlite3_prepare_v2(s->db, sql, -1, out, NULL) == SQLITE_OK;
}

void tree_state_bind(sqlite3_stmt *st, int at, wm_slice text)
{
    sqlite3_bind_text(st, at, text.size ? text.data : "", (int)text.size, SQLITE_STATIC);
}

/* The first column of the first row. False when the query fails. */
bool tree_state_number(tree_state *s, const char *sql, int *value)
{
    sqlite3_stmt *st = NULL;
    bool ok = tree_state_prepare(s, sql, &st) && sqlite3_step(st) == SQLITE_ROW;
    if (ok)
        *value = sqlite3_column_int(st, 0);
    sqlite3_finalize(st);
    return ok;
}

wm_status tree_state_set_meta(tree_state *s, const char *key, wm_slice value, wm_error *error)
{
    sqlite3_stmt *st = NULL;
    bool ok = tree_state_prepare(s, "INSERT OR REPLACE INTO meta VALUES(?1, ?2)", &st);
    if (ok) {
        tree_state_bind(st, 1, wm_str(key));
        tree_state_bind(st, 2, value);
        ok = sqlite3_step(st) == SQLITE_DONE;
    }
    sqlite3_finalize(st);
    return ok ? WM_OK : tree_state_failed(s, "cannot be changed", error);
}

/* Appends the value of a key, nothing when there is none. */
void tree_state_get_meta(tree_state *s, const char *key, wm_buffer *out)
{
    sqlite3_stmt *st = NULL;
    if (tree_state_prepare(s, "SELECT value FROM meta WHERE key = ?1", &st)) {
        tree_state_bind(st, 1, wm_str(key));
        if (sqlite3_step(st) == SQLITE_ROW && sqlite3_column_text(st, 0))
            wm_buffer_add(out, (const char *)sqlite3_column_text(st, 0), (size_t)sqlite3_column_bytes(st, 0));
    }
    sqlite3_finalize(st);
}

/* What makes two runs the same: the dump's files and the options. */
void tree_state_fingerprint(const wm_tree_dump *dump, const char *version, wm_buffer *out)
{
    wm_buffer_add_str(out, version ? version : "");
    wm_buffer_add_char(out, '\n');
    for (size_t i = 0; i < dump->count; i++)
        wm_buffer_add_format(out, "%s %llu\n", dump->paths[i], (unsigned long long)dump->sizes[i]);
    wm_buffer_add_slice(out, dump->options);
    if (dump->shard.size) {
        wm_buffer_add_str(out, "shard ");
        wm_buffer_add_slice(out, dump->shard);
    }
}

/* Appends the current directory, which a relative path of a dump is meant from. */
static void add_current_directory(wm_buffer *out)
{
    for (size_t room = 1024; wm_buffer_reserve(out, room); room *= 2) {
        if (getcwd(out->data, out->capacity)) {
            out->size = strlen(out->data);
            return;
        }
        if (errno != ERANGE)
            return;
    }
}

wm_status tree_state_write_meta(tree_state *s, const wm_tree_dump *dump, wm_slice print, const char *version, wm_error *error)
{
    wm_buffer directory = {0};
    if (dump->directory)
        wm_buffer_add_str(&directory, dump->directory);
    else
        add_current_directory(&directory);
    char run[32];
    wm_buffer b = {0};
    wm_buffer_add_format(&b, "%lld", (long long)s->run);
    size_t n = b.size < sizeof run ? b.size : sizeof run - 1;
    memcpy(run, b.data ? b.data : "", n);
    wm_buffer_free(&b);
    struct {
        const char *key;
        wm_slice value;
    } rows[] = {{"fingerprint", print}, {"run", wm_slice_of(run, n)}, {"complete", WM_LIT("0")},
                {"version", wm_str(version ? version : "")},
                {"options", dump->options}, {"directory", wm_buffer_slice(&directory)},
                    {"site_name", dump->site_name}, {"site_base", dump->site_base},
                {"site_lang", dump->site_lang}, {"site_dbname", dump->site_dbname}, {"site", dump->site_json}};
    wm_status status = WM_OK;
    for (size_t i = 0; i < sizeof rows / sizeof *rows && status == WM_OK; i++)
        status = tree_state_set_meta(s, rows[i].key, rows[i].value, error);
    wm_buffer_free(&directory);
    return status;
}

wm_status tree_state_write_dumps(tree_state *s, const wm_tree_dump *dump, const char *const *sha256, wm_error *error)
{
    sqlite3_stmt *st = NULL;
    wm_status status = tree_state_sql(s, "DELETE FROM dumps", error);
    if (status != WM_OK)
        return status;
    bool ok = tree_state_prepare(s, "INSERT INTO dumps VALUES(?1,?2,?3,?4)", &st);
    for (size_t i = 0; i < dump->count && ok; i++) {
        sqlite3_reset(st);
        sqlite3_bind_int64(st, 1, (sqlite3_int64)i);
        tree_state_bind(st, 2, wm_str(dump->paths[i]));
        sqlite3_bind_int64(st, 3, (sqlite3_int64)(dump->sizes ? dump->sizes[i] : 0));
        tree_state_bind(st, 4, wm_str(sha256 && sha256[i] ? sha256[i] : ""));
        ok = sqlite3_step(st) == SQLITE_DONE;
    }
    sqlite3_finalize(st);
    return ok ? WM_OK : tree_state_failed(s, "cannot be changed", error);
}
