/* state.c - what a tree remembers: .wikimd/state.sqlite.
 *
 * SPDX-License-Identifier: MIT
 *
 *   meta     key, value: fingerprint, run, complete, version, options, the directory that
 *            the run was started in, and what is known of the site
 *   dumps    position, path as given, size, sha256 (empty until the run is complete): the dump's files
 *   pages    a row a file, by name: ns, title, sha256, size and mtime (ns) of the file as
 *            written, ordinal in the dump, page and revision id, time (seconds), sha1
 *            (base 36), and the run that saw it last
 *   log      such rows as the run that is not complete wrote them
 *   others   what has no file, in the order of the dump: redirects and skipped pages
 *   written  files and contents that a run wrote which was killed before it said so above
 *   kept     for the time of a run: files whose pages could not be made in it
 *   pushes   for the time of a push: what was sent to a wiki, see pushes.c
 *   edits    for the time of an update: edited files and what they were made from, see state_edits.c
 *
 * A dump has its pages in another order than that of their names, so rows are only
 * appended while it is read and are sorted at the end: a table that grows in all
 * places at once becomes slower with every row. They are committed in batches. A file that is about to be written is told in
 * .wikimd/journal first, which is emptied with each batch: what a killed run wrote is
 * known by it to be no edit.
 */
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "tree/state.h"

static wm_status create(tree_state *s, wm_error *error)
{
    static const char schema[] =
        "CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;"
        "CREATE TABLE IF NOT EXISTS dumps(position INTEGER PRIMARY KEY, path TEXT, size INTEGER, sha256 TEXT);"
        "CREATE TABLE IF NOT EXISTS pages" PAGES
        "CREATE TABLE IF NOT EXISTS log(file TEXT, ns INTEGER, title TEXT, sha256 TEXT, size INTEGER, mtime INTEGER,"
        " ordinal INTEGER, page INTEGER, revision INTEGER, time INTEGER, sha1 TEXT, run INTEGER);"
        "CREATE TABLE IF NOT EXISTS others(ns INTEGER, title TEXT, ordinal INTEGER, page INTEGER, revision INTEGER, time INTEGER,"
        " sha1 TEXT, redirect TEXT, run INTEGER);"
        "CREATE TABLE IF NOT EXISTS written(file TEXT, sha256 TEXT, PRIMARY KEY(file, sha256)) WITHOUT ROWID;"
        "PRAGMA user_version=2;";
    return tree_state_sql(s, schema, error);
}

/* All tables or none, also on a disk that fills meanwhile. */
static wm_status create_whole(tree_state *s, wm_error *error)
{
    wm_status status = tree_state_sql(s, "BEGIN", error);
    if (status == WM_OK)
        status = create(s, error);
    return status == WM_OK ? tree_state_sql(s, "COMMIT", error) : status;
}

/* Version 1 had one row for each title, and a second table for the files that pages had before. */
static wm_status upgrade(tree_state *s, wm_error *error)
{
    wm_status status = tree_state_sql(s, "BEGIN; ALTER TABLE pages RENAME TO pages_1", error);
    if (status == WM_OK)
        status = create(s, error);
    if (status == WM_OK)
        status = tree_state_sql(s, "INSERT OR REPLACE INTO pages SELECT file, ns, title, sha256, size, mtime, ordinal, page, revision, time, sha1, run"
                            " FROM pages_1 WHERE file IS NOT NULL ORDER BY file, run;"
                            "INSERT INTO others SELECT ns, title, ordinal, page, revision, time, sha1, redirect, run"
                            " FROM pages_1 WHERE file IS NULL ORDER BY ordinal;"
                            "INSERT OR IGNORE INTO written SELECT file, sha256 FROM stale;"
                            "DROP TABLE pages_1; DROP TABLE stale; COMMIT", error);
    return status;
}

/* What an earlier version left behind when it met a full disk: some of our tables, and nothing in them. */
static bool is_half_made(tree_state *s)
{
    int others = 1, rows = 1;
    return tree_state_number(s, "SELECT count(*) FROM sqlite_master WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name NOT IN"
                             " ('meta', 'dumps', 'pages', 'log', 'others', 'written')", &others) && others == 0 &&
           tree_state_number(s, "SELECT count(*) FROM meta", &rows) && rows == 0;
}

/* Before anything is changed in it: whether the file is a state, or new. */
static wm_status check_version(tree_state *s, int *version, wm_error *error)
{
    int tables = 0;
    if (!tree_state_number(s, "PRAGMA user_version", version) || !tree_state_number(s, "SELECT count(*) FROM sqlite_master", &tables))
        return tree_state_failed(s, "cannot be read", error);
    if (*version == 0 && tables > 0 && !is_half_made(s))
        return wm_fail(error, WM_BAD_INPUT, "%s: a database of another program; move it away, or name another directory", s->path);
    if (*version < 0 || *version > SCHEMA)
        return wm_fail(error, WM_BAD_INPUT, "%s: the state is of version %d, which this program does not know; use the program that wrote it",
                       s->path, *version);
    return WM_OK;
}

/* SQLite must not follow a link out of the tree, and cannot say well what else is in its way. */
static wm_status check_files(const tree_state *s, wm_error *error)
{
    static const char *const names[] = {"", "-wal", "-shm", "-journal"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct stat st;
        wm_buffer name = {0};
        wm_buffer_add_format(&name, ".wikimd/state.sqlite%s", names[i]);
        bool odd = wm_buffer_cstr(&name) && fstatat(s->root, name.data, &st, AT_SYMLINK_NOFOLLOW) == 0 && !S_ISREG(st.st_mode);
        wm_buffer_free(&name);
        if (odd)
            return wm_fail(error, WM_BAD_INPUT, "%s%s: it is no regular file; remove it", s->path, names[i]);
    }
    return WM_OK;
}

wm_status tree_state_open(int root, const char *path, tree_state **out, wm_error *error)
{
    *out = NULL;
    tree_state *s = calloc(1, sizeof *s);
    wm_buffer name = {0};
    size_t size = strlen(path);
    if (s) {
        s->root = root;
        s->journal = -1;
    }
    while (size > 1 && path[size - 1] == '/')
        size--;
    wm_buffer_add(&name, path, size);
    wm_buffer_add_str(&name, "/.wikimd/state.sqlite");
    if (s)
        s->path = wm_buffer_detach(&name, NULL);
    wm_buffer_free(&name);
    if (!s || !s->path) {
        tree_state_close(s);
        return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", path);
    }
    wm_status status = check_files(s, error);
    if (status != WM_OK) {
        tree_state_close(s);
        return status;
    }
    int version = 0, flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(s->path, &s->db, flags, NULL) != SQLITE_OK)
        status = s->db ? tree_state_failed(s, "cannot be opened", error) : wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", path);
    if (status == WM_OK)
        status = check_version(s, &version, error);
    if (status == WM_OK)
        status = tree_state_sql(s, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-65536; PRAGMA wal_autocheckpoint=8192;", error);
    if (status == WM_OK)
        status = version == 1 ? upgrade(s, error) : create_whole(s, error);
    if (status == WM_OK)
        status = tree_state_sql(s, "CREATE TEMP TABLE kept(file TEXT PRIMARY KEY) WITHOUT ROWID", error);
    if (status == WM_OK)
        status = tree_journal_open(s, error);
    bool ok = status == WM_OK &&
              tree_state_prepare(s, "SELECT ns, title, sha256, size, mtime, run, revision FROM pages WHERE file = ?1", &s->find) &&
              tree_state_prepare(s, "SELECT ns, title, sha256, size, mtime, run, revision FROM log WHERE file = ?1", &s->find_new) &&
              tree_state_prepare(s, "INSERT INTO log VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12)", &s->put) &&
              tree_state_prepare(s, "INSERT INTO others VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9)", &s->note) &&
              tree_state_prepare(s, "INSERT OR IGNORE INTO kept VALUES(?1)", &s->keep) &&
              tree_state_prepare(s, "SELECT 1 FROM written WHERE file = ?1 AND sha256 = ?2", &s->wrote);
    if (!ok) {
        if (status == WM_OK)
            status = tree_state_failed(s, "cannot be read", error);
        tree_state_close(s);
        return status;
    }
    *out = s;
    return WM_OK;
}

void tree_state_close(tree_state *s)
{
    if (!s)
        return;
    sqlite3_finalize(s->find);
    sqlite3_finalize(s->find_new);
    sqlite3_finalize(s->put);
    sqlite3_finalize(s->note);
    sqlite3_finalize(s->keep);
    sqlite3_finalize(s->wrote);
    bool kept = s->db && s->run && sqlite3_exec(s->db, "COMMIT", NULL, NULL, NULL) == SQLITE_OK;
    sqlite3_close(s->db);
    /* With nothing in it, it is that of no run, or of one that wrote nothing since its last batch. */
    struct stat about;
    kept |= s->journal >= 0 && fstat(s->journal, &about) == 0 && about.st_size == 0;
    if (s->journal >= 0)
        close(s->journal);
    if (kept)
        unlinkat(s->root, JOURNAL, 0);
    wm_buffer_free(&s->line);
    free(s->seen);
    free(s->done);
    free(s->path);
    free(s);
}

static bool set_done(tree_state *s, uint64_t ordinal)
{
    size_t need = (size_t)(ordinal / 8) + 1;
    size_t had = s->done_size;
    if (!WM_GROW(s->done, s->done_size, need))
        return false;
    if (s->done_size > had)
        memset(s->done + had, 0, s->done_size - had);
    s->done[ordinal / 8] |= (uint8_t)(1u << ordinal % 8);
    return true;
}

static uint64_t hash_of(wm_slice file)
{
    uint64_t hash = wm_hash(file);
    return hash ? hash : 1;
}

/* Whether this run saw the file, as far as its hash tells. */
static bool has_seen(const tree_state *s, wm_slice file)
{
    uint64_t hash = hash_of(file);
    size_t mask = s->seen_capacity - 1;
    for (size_t i = (size_t)hash; s->seen_capacity && s->seen[i & mask]; i++)
        if (s->seen[i & mask] == hash)
            return true;
    return false;
}

static void place_seen(uint64_t *seen, size_t capacity, uint64_t hash)
{
    size_t i = (size_t)hash & (capacity - 1);
    while (seen[i] && seen[i] != hash)
        i = (i + 1) & (capacity - 1);
    seen[i] = hash;
}

static wm_status add_seen(tree_state *s, wm_slice file, wm_error *error)
{
    if (s->seen_count >= s->seen_capacity / 4 * 3) {
        size_t capacity = s->seen_capacity ? s->seen_capacity * 2 : 4096;
        uint64_t *bigger = calloc(capacity, sizeof *bigger);
        if (!bigger)
            return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", s->path);
        for (size_t i = 0; i < s->seen_capacity; i++)
            if (s->seen[i])
                place_seen(bigger, capacity, s->seen[i]);
        free(s->seen);
        s->seen = bigger;
        s->seen_capacity = capacity;
    }
    place_seen(s->seen, s->seen_capacity, hash_of(file));
    s->seen_count++;
    return WM_OK;
}

/* What the run that is taken up again had done. */
static wm_status read_done(tree_state *s, uint64_t *last, wm_error *error)
{
    sqlite3_stmt *st = NULL;
    *last = 0;
    if (!tree_state_prepare(s, "SELECT ordinal, file FROM log WHERE run = ?1 UNION ALL SELECT ordinal, NULL FROM others WHERE run = ?1", &st))
        return tree_state_failed(s, "cannot be read", error);
    sqlite3_bind_int64(st, 1, s->run);
    wm_status status = WM_OK;
    while (status == WM_OK && sqlite3_step(st) == SQLITE_ROW) {
        uint64_t ordinal = (uint64_t)sqlite3_column_int64(st, 0);
        const char *file = (const char *)sqlite3_column_text(st, 1);
        if (!set_done(s, ordinal))
            status = wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", s->path);
        else if (file)
            status = add_seen(s, wm_slice_of(file, (size_t)sqlite3_column_bytes(st, 1)), error);
        *last = ordinal > *last ? ordinal : *last;
    }
    sqlite3_finalize(st);
    return status;
}

bool tree_state_is_done(const tree_state *s, uint64_t ordinal)
{
    return ordinal / 8 < s->done_size && (s->done[ordinal / 8] >> ordinal % 8 & 1);
}

/* False when it cannot be read. */
static bool read_run(tree_state *s, int64_t *run)
{
    wm_buffer b = {0};
    tree_state_get_meta(s, "run", &b);
    const char *text = wm_buffer_cstr(&b);
    *run = text ? strtoll(text, NULL, 10) : 0;
    wm_buffer_free(&b);
    return text != NULL;
}

/* ---- a run ---- */

/* What a push sent is to be in the tree before its files become those of another dump. */
static wm_status check_pushes(tree_state *s, wm_error *error)
{
    int table = 0, pushes = 0;
    if (!tree_state_number(s, "SELECT count(*) FROM sqlite_master WHERE name = 'pushes'", &table) ||
        (table && !tree_state_number(s, "SELECT count(*) FROM pushes", &pushes)))
        return tree_state_failed(s, "cannot be read", error);
    return pushes ? wm_fail(error, WM_USAGE, "%s: a push from this tree was interrupted; run that again first", s->path) : WM_OK;
}

wm_status tree_state_begin(tree_state *s, const wm_tree_dump *dump, const char *version, uint64_t *resumed_at, wm_error *error)
{
    wm_buffer print = {0}, old = {0}, complete = {0};
    tree_state_fingerprint(dump, version, &print);
    tree_state_get_meta(s, "fingerprint", &old);
    tree_state_get_meta(s, "complete", &complete);
    *resumed_at = 0;
    int64_t run;
    bool known = read_run(s, &run);
    bool resume = run > 0 && wm_equal(wm_buffer_slice(&complete), WM_LIT("0")) &&
                  wm_equal(wm_buffer_slice(&print), wm_buffer_slice(&old));
    s->old = run > 0;
    wm_status status = !known || print.failed || old.failed || complete.failed ? wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", s->path) : WM_OK;
    if (status == WM_OK)
        status = check_pushes(s, error);
    if (status == WM_OK)
        status = tree_state_sql(s, "BEGIN", error);
    s->run = resume ? run : run + 1;
    if (status == WM_OK)
        status = tree_journal_take(s, error);
    /* What a run wrote that is not taken up again is what the next finds. */
    if (status == WM_OK && !resume)
        status = tree_state_sql(s, "INSERT OR REPLACE INTO pages SELECT * FROM log ORDER BY file; DELETE FROM log", error);
    if (status == WM_OK && resume)
        status = read_done(s, resumed_at, error);
    else if (status == WM_OK)
        status = tree_state_write_meta(s, dump, wm_buffer_slice(&print), version, error);
    if (status == WM_OK && !resume)
        status = tree_state_write_dumps(s, dump, NULL, error);
    if (status == WM_OK)
        status = tree_state_commit(s, error);
    wm_buffer_free(&print);
    wm_buffer_free(&old);
    wm_buffer_free(&complete);
    return status;
}

static void take_mark(sqlite3_stmt *st, int at, file_mark *mark)
{
    const char *hash = (const char *)sqlite3_column_text(st, at);
    size_t n = hash ? strlen(hash) : 0;
    memset(mark, 0, sizeof *mark);
    if (n == 64)
        memcpy(mark->sha256, hash, 64);
    mark->size = sqlite3_column_int64(st, at + 1);
    mark->mtime = sqlite3_column_int64(st, at + 2);
}

static wm_status find_in(tree_state *s, sqlite3_stmt *st, wm_slice file, state_row *row, wm_error *error)
{
    sqlite3_reset(st);
    tree_state_bind(st, 1, file);
    int code = sqlite3_step(st);
    if (code == SQLITE_DONE)
        return WM_OK;
    if (code != SQLITE_ROW)
        return tree_state_failed(s, "cannot be read", error);
    row->found = true;
    row->ns = sqlite3_column_int(st, 0);
    row->title = wm_slice_of((const char *)sqlite3_column_text(st, 1), (size_t)sqlite3_column_bytes(st, 1));
    take_mark(st, 2, &row->mark);
    row->this_run = sqlite3_column_int64(st, 5) == s->run;
    row->revision_id = sqlite3_column_int64(st, 6);
    return WM_OK;
}

wm_status tree_state_find(tree_state *s, wm_slice file, state_row *row, wm_error *error)
{
    memset(row, 0, sizeof *row);
    if (has_seen(s, file)) { /* the log is read through, for a page that is refused */
        wm_status status = find_in(s, s->find_new, file, row, error);
        if (status != WM_OK || row->found)
            return status;
    }
    return s->old ? find_in(s, s->find, file, row, error) : WM_OK;
}

static void bind_time(sqlite3_stmt *st, int at, int64_t time)
{
    if (time == INT64_MIN)
        sqlite3_bind_null(st, at);
    else
        sqlite3_bind_int64(st, at, time);
}

static wm_status step(tree_state *s, sqlite3_stmt *st, wm_error *error)
{
    int code = sqlite3_step(st);
    sqlite3_reset(st);
    if (code != SQLITE_DONE)
        return tree_state_failed(s, "cannot be changed", error);
    return ++s->pending < BATCH ? WM_OK : tree_state_commit(s, error);
}

wm_status tree_state_note(tree_state *s, const wm_tree_page *page, wm_error *error)
{
    sqlite3_stmt *st = s->note;
    if (tree_state_is_done(s, page->ordinal))
        return WM_OK;
    sqlite3_bind_int(st, 1, page->ns);
    tree_state_bind(st, 2, page->title);
    sqlite3_bind_int64(st, 3, (sqlite3_int64)page->ordinal);
    sqlite3_bind_int64(st, 4, page->page_id);
    sqlite3_bind_int64(st, 5, page->revision_id);
    bind_time(st, 6, page->time);
    tree_state_bind(st, 7, page->sha1);
    tree_state_bind(st, 8, page->redirect);
    sqlite3_bind_int64(st, 9, s->run);
    return step(s, st, error);
}

wm_status tree_state_put(tree_state *s, const wm_tree_page *page, const file_mark *mark, wm_error *error)
{
    sqlite3_stmt *st = s->put;
    sqlite3_reset(s->find);
    sqlite3_reset(s->find_new);
    wm_status status = add_seen(s, page->file, error);
    if (status != WM_OK)
        return status;
    tree_state_bind(st, 1, page->file);
    sqlite3_bind_int(st, 2, page->ns);
    tree_state_bind(st, 3, page->title);
    tree_state_bind(st, 4, wm_str(mark->sha256));
    sqlite3_bind_int64(st, 5, mark->size);
    sqlite3_bind_int64(st, 6, mark->mtime);
    sqlite3_bind_int64(st, 7, (sqlite3_int64)page->ordinal);
    sqlite3_bind_int64(st, 8, page->page_id);
    sqlite3_bind_int64(st, 9, page->revision_id);
    bind_time(st, 10, page->time);
    tree_state_bind(st, 11, page->sha1);
    sqlite3_bind_int64(st, 12, s->run);
    return step(s, st, error);
}

wm_status tree_state_keep(tree_state *s, wm_slice file, wm_error *error)
{
    if (!s->old)
        return WM_OK;
    tree_state_bind(s->keep, 1, file);
    int code = sqlite3_step(s->keep);
    sqlite3_reset(s->keep);
    return code == SQLITE_DONE ? WM_OK : tree_state_failed(s, "cannot be changed", error);
}

/* ---- the end ---- */

/* Sorts the rows of this run. A page that comes twice is as it came last. */
static wm_status gather(tree_state *s, wm_error *error)
{
    sqlite3_reset(s->find); /* a page that was refused left it open */
    sqlite3_reset(s->find_new);
    if (s->gathered)
        return WM_OK;
    s->gathered = true;
    wm_status status = tree_state_commit(s, error); /* so that what follows can be taken back */
    return status != WM_OK ? status
                           : tree_state_sql(s, "DROP TABLE IF EXISTS pages_new; CREATE TABLE pages_new" PAGES
                                        "INSERT OR REPLACE INTO pages_new SELECT * FROM log ORDER BY file, rowid", error);
}

wm_status tree_state_each_gone(tree_state *s, state_gone gone, void *user, wm_error *error)
{
    static const char *const queries[] = {
        "SELECT file, sha256, size, mtime FROM pages WHERE file NOT IN (SELECT file FROM pages_new)"
        " AND file NOT IN (SELECT file FROM kept) ORDER BY file",
        "SELECT DISTINCT file, '', -1, 0 FROM written WHERE file NOT IN (SELECT file FROM pages)"
        " AND file NOT IN (SELECT file FROM pages_new) AND file NOT IN (SELECT file FROM kept) ORDER BY file"};
    wm_status status = s->old ? gather(s, error) : WM_OK;
    for (size_t i = 0; i < 2 && status == WM_OK && s->old; i++) {
        sqlite3_stmt *st = NULL;
        if (!tree_state_prepare(s, queries[i], &st))
            return tree_state_failed(s, "cannot be read", error);
        int code = SQLITE_DONE;
        while (status == WM_OK && (code = sqlite3_step(st)) == SQLITE_ROW) {
            file_mark mark;
            wm_slice file = wm_slice_of((const char *)sqlite3_column_text(st, 0), (size_t)sqlite3_column_bytes(st, 0));
            take_mark(st, 1, &mark);
            status = gone(user, file, &mark, error);
        }
        if (status == WM_OK && code != SQLITE_DONE)
            status = tree_state_failed(s, "cannot be read", error);
        sqlite3_finalize(st);
    }
    return status;
}

/* Gives back the room that sorting took, once it is a good part of the file. */
static wm_status shrink(tree_state *s, wm_error *error)
{
    int pages = 0, unused = 0;
    if (!tree_state_number(s, "PRAGMA page_count", &pages) || !tree_state_number(s, "PRAGMA freelist_count", &unused))
        return tree_state_failed(s, "cannot be read", error);
    return unused > pages / 4 ? tree_state_sql(s, "VACUUM", error) : WM_OK;
}

wm_status tree_state_finish(tree_state *s, const wm_tree_dump *dump, const char *const *sha256, wm_error *error)
{
    wm_buffer sql = {0};
    wm_status status = gather(s, error);
    /* What a damaged dump does not show may still be there, and so is what failed: it stays known. */
    if (dump->damaged)
        wm_buffer_add_str(&sql, "INSERT OR REPLACE INTO pages SELECT * FROM pages_new ORDER BY file; DROP TABLE pages_new;");
    else
        wm_buffer_add_format(&sql, "INSERT OR IGNORE INTO pages_new SELECT * FROM pages WHERE file IN (SELECT file FROM kept);"
                             "DROP TABLE pages; ALTER TABLE pages_new RENAME TO pages; DELETE FROM others WHERE run <> %lld;",
                             (long long)s->run);
    wm_buffer_add_str(&sql, "DELETE FROM log; DELETE FROM written WHERE file NOT IN (SELECT file FROM kept);"
                             "DROP TABLE IF EXISTS edits; DELETE FROM meta WHERE key = 'update';");
    const char *text = wm_buffer_cstr(&sql);
    if (status == WM_OK)
        status = text ? tree_state_sql(s, text, error) : wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", s->path);
    wm_buffer_free(&sql);
    if (status == WM_OK)
        status = tree_state_write_dumps(s, dump, sha256, error);
    if (status == WM_OK)
        status = tree_state_set_meta(s, "complete", WM_LIT("1"), error);
    if (status == WM_OK)
        status = tree_state_commit(s, error);
    if (status != WM_OK) { /* half an end must not be kept when the state is closed */
        sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
        sqlite3_exec(s->db, "BEGIN", NULL, NULL, NULL);
        return status;
    }
    status = tree_state_sql(s, "COMMIT", error);
    if (status == WM_OK)
        status = shrink(s, error);
    if (status == WM_OK)
        status = tree_state_sql(s, "PRAGMA wal_checkpoint(TRUNCATE); BEGIN", error);
    return status;
}
