/* state.c - what a tree remembers: .wikimd/state.sqlite.
 *
 * SPDX-License-Identifier: MIT
 *
 * The file has the application id "wmst" and the schema's number as its
 * user_version. Its tables:
 *   meta   key, value: fingerprint, run, started, complete ("1" or "0"), version,
 *          options, and of the site site_name, site_base, site_lang, site_dbname
 *          and site (JSON: namespaces and case)
 *   dumps  position, path, size, sha256: the files of the dump of the last whole run
 *   pages  a row a page of the last whole run, in the dump's order: ns, title, file
 *          (NULL: none, as a redirect has), sha256, size and mtime (ns) of the file
 *          as it was written ("" when we never did), ordinal in the dump, page and
 *          revision id, time (seconds or NULL), sha1 (base 36), redirect (target),
 *          edited (1: the file differed and was left alone)
 *   fresh  the same for the run that is going on or was interrupted; old is the id
 *          of the row of pages that has the same file
 *
 * A run only appends to fresh, which has no index, and reads pages from one end
 * to the other as long as the dump's order is the same; so the cost of a page
 * does not grow with their number. At the end fresh becomes pages. Rows are
 * committed in batches: a killed run loses at most one, whose files are found to
 * have the right bytes when it goes on.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "tree/state.h"

enum { BATCH = 32768, BATCH_SECONDS = 1, MOST_BITS_LOG = 34 };

#define COLUMNS "ns, title, file, sha256, size, mtime, ordinal, page, revision, time, sha1, redirect, edited, old"

/* ---- bits ---- */

static bool get_bit(const bit_set *b, uint64_t at)
{
    return at / 8 < b->size && (b->bytes[at / 8] >> at % 8 & 1);
}

static bool set_bit(bit_set *b, uint64_t at)
{
    if (at >> MOST_BITS_LOG) /* no number of ours */
        return true;
    size_t need = (size_t)(at / 8) + 1;
    if (need > b->size) {
        size_t room = need * 2;
        uint8_t *bigger = realloc(b->bytes, room);
        if (!bigger)
            return false;
        memset(bigger + b->size, 0, room - b->size);
        b->bytes = bigger;
        b->size = room;
    }
    b->bytes[at / 8] |= (uint8_t)(1u << at % 8);
    return true;
}

bool state_is_done(const tree_state *s, uint64_t ordinal)
{
    return get_bit(&s->done, ordinal);
}

static wm_status no_memory(const tree_state *s, wm_error *error)
{
    return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", s->path);
}

/* ---- looking a file up ---- */

static void take_mark(sqlite3_stmt *st, int at, file_mark *mark)
{
    const char *hash = (const char *)sqlite3_column_text(st, at);
    memset(mark, 0, sizeof *mark);
    if (hash && strlen(hash) == 64)
        memcpy(mark->sha256, hash, 64);
    mark->size = sqlite3_column_int64(st, at + 1);
    mark->mtime = sqlite3_column_int64(st, at + 2);
}

static wm_slice column(sqlite3_stmt *st, int at)
{
    const char *text = (const char *)sqlite3_column_text(st, at);
    return wm_slice_of(text, text ? (size_t)sqlite3_column_bytes(st, at) : 0);
}

/* Columns: id, file, sha256, size, mtime, title. */
static void take_row(const tree_state *s, sqlite3_stmt *st, state_row *row)
{
    row->id = sqlite3_column_int64(st, 0);
    take_mark(st, 2, &row->mark);
    row->title = column(st, 5);
    row->seen = get_bit(&s->seen, (uint64_t)row->id);
}

static void rest(tree_state *s)
{
    sqlite3_reset(s->next);
    sqlite3_reset(s->find);
    s->at_row = false;
}

/* Whether the row after the last one found is that of file. */
static wm_status find_next(tree_state *s, wm_slice file, state_row *row, bool *hit, wm_error *error)
{
    *hit = false;
    if (!s->at_row) {
        if (s->at_end)
            return WM_OK;
        sqlite3_reset(s->next);
        sqlite3_bind_int64(s->next, 1, s->position);
        s->at_row = true;
    } else if (!s->at_hit) {
        *hit = wm_equal(column(s->next, 1), file);
    }
    if (!*hit && (s->at_hit || sqlite3_data_count(s->next) == 0)) {
        int code = sqlite3_step(s->next);
        if (code != SQLITE_ROW) {
            rest(s);
            s->at_end = true;
            return code == SQLITE_DONE ? WM_OK : state_failed(s, "cannot be read", error);
        }
        *hit = wm_equal(column(s->next, 1), file);
    }
    s->at_hit = *hit;
    if (*hit) {
        take_row(s, s->next, row);
        s->position = row->id;
    }
    return WM_OK;
}

wm_status state_find(tree_state *s, wm_slice file, state_row *row, wm_error *error)
{
    memset(row, 0, sizeof *row);
    if (!s->old)
        return WM_OK;
    wm_status status = find_next(s, file, row, &row->found, error);
    if (status != WM_OK || row->found)
        return status;
    sqlite3_reset(s->find);
    state_bind(s->find, 1, file);
    int code = sqlite3_step(s->find);
    if (code == SQLITE_DONE)
        return WM_OK;
    if (code != SQLITE_ROW)
        return state_failed(s, "cannot be read", error);
    row->found = true;
    take_row(s, s->find, row);
    /* The pages after it are likely to follow here too. */
    sqlite3_reset(s->next);
    s->at_row = s->at_hit = s->at_end = false;
    s->position = row->id;
    return WM_OK;
}

wm_status state_find_fresh(tree_state *s, wm_slice file, wm_buffer *title, bool *found, wm_error *error)
{
    sqlite3_stmt *st = NULL;
    *found = false;
    wm_status status = state_sql(s, "CREATE INDEX IF NOT EXISTS fresh_by_file ON fresh(file)", error);
    if (status != WM_OK)
        return status;
    if (!state_prepare(s, "SELECT title FROM fresh WHERE file = ?1", &st))
        return state_failed(s, "cannot be read", error);
    state_bind(st, 1, file);
    int code = sqlite3_step(st);
    if (code == SQLITE_ROW) {
        *found = true;
        wm_buffer_add_slice(title, column(st, 0));
    } else if (code != SQLITE_DONE) {
        status = state_failed(s, "cannot be read", error);
    }
    sqlite3_finalize(st);
    return status;
}

/* ---- a page ---- */

static int64_t seconds_now(void)
{
    struct timespec t = {0, 0};
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec;
}

static wm_status commit_batch(tree_state *s, wm_error *error)
{
    int64_t now = seconds_now();
    if (++s->pending < BATCH && now <= s->committed + BATCH_SECONDS)
        return WM_OK;
    s->pending = 0;
    s->committed = now;
    rest(s); /* a reader in the middle would keep the log from starting over */
    return state_sql(s, "COMMIT; BEGIN", error);
}

wm_status state_put(tree_state *s, const wm_tree_page *page, const state_file *file, wm_error *error)
{
    static const state_file none = {.mark = {.size = -1}};
    sqlite3_stmt *st = s->put;
    bool has_file = file != NULL && page->file.size > 0;
    if (!file)
        file = &none;
    sqlite3_bind_int(st, 1, page->ns);
    state_bind(st, 2, page->title);
    if (has_file)
        state_bind(st, 3, page->file);
    else
        sqlite3_bind_null(st, 3);
    state_bind(st, 4, wm_str(file->mark.sha256));
    sqlite3_bind_int64(st, 5, file->mark.size);
    sqlite3_bind_int64(st, 6, file->mark.mtime);
    sqlite3_bind_int64(st, 7, (sqlite3_int64)page->ordinal);
    sqlite3_bind_int64(st, 8, page->page_id);
    sqlite3_bind_int64(st, 9, page->revision_id);
    if (page->time == INT64_MIN)
        sqlite3_bind_null(st, 10);
    else
        sqlite3_bind_int64(st, 10, page->time);
    state_bind(st, 11, page->sha1);
    state_bind(st, 12, page->redirect);
    sqlite3_bind_int(st, 13, file->edited);
    sqlite3_bind_int64(st, 14, file->old);
    int code = sqlite3_step(st);
    wm_status status = code == SQLITE_DONE ? WM_OK : state_failed(s, "cannot be changed", error);
    sqlite3_reset(st);
    if (status == WM_OK && file->old && !set_bit(&s->seen, (uint64_t)file->old))
        status = no_memory(s, error);
    return status == WM_OK ? commit_batch(s, error) : status;
}

/* ---- the beginning of a run ---- */

/* What makes two runs the same: the program, the dump's files and the options. */
static void fingerprint(const wm_tree_dump *dump, const char *version, wm_buffer *out)
{
    wm_buffer_add_str(out, version ? version : "");
    wm_buffer_add_char(out, '\n');
    for (size_t i = 0; i < dump->count; i++) {
        struct stat st;
        wm_buffer_add_format(out, "%s %" PRIu64, dump->paths[i], dump->sizes[i]);
        /* Another dump of the same size would have other pages at its ordinals. */
        if (stat(dump->paths[i], &st) == 0 && S_ISREG(st.st_mode))
            wm_buffer_add_format(out, " %" PRId64 ".%09ld", (int64_t)st.st_mtim.tv_sec, st.st_mtim.tv_nsec);
        wm_buffer_add_char(out, '\n');
    }
    wm_buffer_add_slice(out, dump->options);
}

static bool has_rows(tree_state *s, const char *sql)
{
    sqlite3_stmt *st = NULL;
    bool any = state_prepare(s, sql, &st) && sqlite3_step(st) == SQLITE_ROW;
    sqlite3_finalize(st);
    return any;
}

/* Adds what the run in fresh saw to what is known from before. */
static wm_status merge(tree_state *s, wm_error *error)
{
    static const char sql[] =
        "DELETE FROM pages WHERE file IN (SELECT file FROM fresh WHERE file IS NOT NULL)"
        " OR (file IS NULL AND (ns, title) IN (SELECT ns, title FROM fresh));"
        "DROP INDEX IF EXISTS pages_by_file; DROP INDEX IF EXISTS fresh_by_file;"
        "INSERT INTO pages(" COLUMNS ") SELECT " COLUMNS " FROM fresh ORDER BY id;"
        "DELETE FROM fresh;"
        "CREATE INDEX pages_by_file ON pages(file) WHERE file IS NOT NULL;";
    rest(s);
    return has_rows(s, "SELECT 1 FROM fresh LIMIT 1") ? state_sql(s, sql, error) : WM_OK;
}

/* Forgets a row of the interrupted run, and with lost also that its file was
 * ours before, so that the page is written as if it were new. */
static wm_status forget(tree_state *s, int64_t id, int64_t old, bool lost, wm_error *error)
{
    char sql[128];
    snprintf(sql, sizeof sql, "DELETE FROM fresh WHERE id = %" PRId64, id);
    wm_status status = state_sql(s, sql, error);
    if (status != WM_OK || !lost || !old)
        return status;
    snprintf(sql, sizeof sql, "UPDATE pages SET sha256 = '' WHERE id = %" PRId64, old);
    return state_sql(s, sql, error);
}

/* Finds which pages the interrupted run did. What it left alone is looked at
 * again, to be told again; what was lost with the machine is done again. */
static wm_status read_done(tree_state *s, state_check check, void *user, uint64_t *last, wm_error *error)
{
    sqlite3_stmt *st = NULL;
    wm_status status = WM_OK;
    int code = SQLITE_DONE;
    if (!state_prepare(s, "SELECT id, ordinal, old, edited, size, file FROM fresh", &st))
        return state_failed(s, "cannot be read", error);
    while (status == WM_OK && (code = sqlite3_step(st)) == SQLITE_ROW) {
        int64_t id = sqlite3_column_int64(st, 0), old = sqlite3_column_int64(st, 2);
        uint64_t ordinal = (uint64_t)sqlite3_column_int64(st, 1);
        bool edited = sqlite3_column_int(st, 3) != 0, there = true;
        wm_slice file = column(st, 5);
        if (!edited && file.size)
            status = check(user, file, sqlite3_column_int64(st, 4), &there, error);
        if (status != WM_OK)
            break;
        if (edited || !there) {
            status = forget(s, id, old, !edited, error);
            continue;
        }
        if (!set_bit(&s->done, ordinal) || (old > 0 && !set_bit(&s->seen, (uint64_t)old)))
            status = no_memory(s, error);
        *last = ordinal > *last ? ordinal : *last;
    }
    if (status == WM_OK && code != SQLITE_DONE)
        status = state_failed(s, "cannot be read", error);
    sqlite3_finalize(st);
    return status;
}

static wm_status write_meta(tree_state *s, const wm_tree_dump *dump, wm_slice print, const char *version, wm_error *error)
{
    char run[32], started[32];
    snprintf(run, sizeof run, "%" PRId64, s->run);
    snprintf(started, sizeof started, "%" PRId64, s->started);
    struct {
        const char *key;
        wm_slice value;
    } rows[] = {{"fingerprint", print}, {"run", wm_str(run)}, {"started", wm_str(started)}, {"complete", WM_LIT("0")},
                {"version", wm_str(version)}, {"options", dump->options}, {"site_name", dump->site_name},
                {"site_base", dump->site_base}, {"site_lang", dump->site_lang}, {"site_dbname", dump->site_dbname},
                {"site", dump->site_json}};
    wm_status status = WM_OK;
    for (size_t i = 0; i < sizeof rows / sizeof *rows && status == WM_OK; i++)
        status = state_set(s, rows[i].key, rows[i].value, error);
    return status;
}

static wm_status begin(tree_state *s, const wm_tree_dump *dump, wm_slice print, const char *version, bool resume,
                       state_check check, void *user, uint64_t *resumed_at, wm_error *error)
{
    wm_status status = state_sql(s, "BEGIN IMMEDIATE", error);
    if (status != WM_OK)
        return status;
    s->running = true;
    s->committed = seconds_now();
    if (resume) {
        status = read_done(s, check, user, resumed_at, error);
    } else {
        status = merge(s, error);
        if (status == WM_OK)
            status = write_meta(s, dump, print, version, error);
    }
    s->old = has_rows(s, "SELECT 1 FROM pages WHERE file IS NOT NULL LIMIT 1");
    return status;
}

wm_status state_begin(tree_state *s, const wm_tree_dump *dump, const char *version, int64_t now, state_check check,
                      void *user, uint64_t *resumed_at, wm_error *error)
{
    wm_buffer print = {0}, old = {0}, complete = {0};
    *resumed_at = 0;
    fingerprint(dump, version, &print);
    wm_status status = state_get(s, "fingerprint", &old, error);
    if (status == WM_OK)
        status = state_get(s, "complete", &complete, error);
    if (status == WM_OK)
        status = state_get_number(s, "run", &s->run, error);
    bool resume = s->run > 0 && wm_equal(wm_buffer_slice(&complete), WM_LIT("0")) &&
                  wm_equal(wm_buffer_slice(&print), wm_buffer_slice(&old));
    if (resume && status == WM_OK)
        status = state_get_number(s, "started", &s->started, error);
    if (!resume) {
        s->run++;
        s->started = now;
    }
    if (status == WM_OK && (print.failed || old.failed || complete.failed))
        status = no_memory(s, error);
    if (status == WM_OK)
        status = begin(s, dump, wm_buffer_slice(&print), version ? version : "", resume, check, user, resumed_at, error);
    wm_buffer_free(&print);
    wm_buffer_free(&old);
    wm_buffer_free(&complete);
    return status;
}

int64_t state_started(const tree_state *s)
{
    return s->started;
}

/* ---- the end of a run ---- */

wm_status state_each_gone(tree_state *s, state_gone gone, void *user, wm_error *error)
{
    sqlite3_stmt *st = NULL;
    wm_status status = WM_OK;
    int code = SQLITE_DONE;
    if (!s->old)
        return WM_OK;
    if (!state_prepare(s, "SELECT id, file, sha256, size, mtime FROM pages WHERE file IS NOT NULL ORDER BY id", &st))
        return state_failed(s, "cannot be read", error);
    while (status == WM_OK && (code = sqlite3_step(st)) == SQLITE_ROW) {
        file_mark mark;
        if (get_bit(&s->seen, (uint64_t)sqlite3_column_int64(st, 0)))
            continue;
        take_mark(st, 2, &mark);
        status = gone(user, column(st, 1), &mark, error);
    }
    if (status == WM_OK && code != SQLITE_DONE)
        status = state_failed(s, "cannot be read", error);
    sqlite3_finalize(st);
    return status;
}

static wm_status put_dumps(tree_state *s, const wm_tree_dump *dump, const char *const *sha256, wm_error *error)
{
    wm_status status = state_sql(s, "DELETE FROM dumps", error);
    for (size_t i = 0; i < dump->count && status == WM_OK; i++) {
        sqlite3_stmt *st = NULL;
        bool ok = state_prepare(s, "INSERT INTO dumps VALUES(?1,?2,?3,?4)", &st);
        if (ok) {
            sqlite3_bind_int64(st, 1, (sqlite3_int64)i);
            state_bind(st, 2, wm_str(dump->paths[i]));
            sqlite3_bind_int64(st, 3, (sqlite3_int64)dump->sizes[i]);
            state_bind(st, 4, wm_str(sha256 && sha256[i] ? sha256[i] : ""));
            ok = sqlite3_step(st) == SQLITE_DONE;
        }
        if (!ok)
            status = state_failed(s, "cannot be changed", error);
        sqlite3_finalize(st);
    }
    return status;
}

wm_status state_finish(tree_state *s, const wm_tree_dump *dump, const char *const *sha256, wm_error *error)
{
    static const char swap[] =
        "DROP INDEX IF EXISTS fresh_by_file; DROP TABLE pages; ALTER TABLE fresh RENAME TO pages;"
        "CREATE INDEX pages_by_file ON pages(file) WHERE file IS NOT NULL;" STATE_FRESH;
    rest(s);
    /* What a damaged dump does not show may still be there: it stays known. */
    wm_status status = dump->damaged ? merge(s, error) : state_sql(s, swap, error);
    if (status == WM_OK)
        status = put_dumps(s, dump, sha256, error);
    if (status == WM_OK)
        status = state_set(s, "complete", WM_LIT("1"), error);
    if (status == WM_OK)
        status = state_sql(s, "COMMIT", error);
    if (status != WM_OK)
        return status;
    s->running = false;
    return state_sql(s, "PRAGMA wal_checkpoint(TRUNCATE)", error);
}
