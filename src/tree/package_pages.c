/* package_pages.c - the state of a bag, from text into a database.
 *
 * SPDX-License-Identifier: MIT
 *
 * A temporary database of the form that .wikimd has: what compares a tree with its
 * state needs it by file, and the lines are in no order and may be more than memory holds.
 */
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/descriptor.h"
#include "tree/package_private.h"

enum { PIECE = 1 << 18, LONGEST_LINE = 1 << 20, LONGEST_EXPORT = 64 << 20 };

#define COLUMNS                                                                                                        \
    "ns INTEGER, title TEXT, sha256 TEXT, size INTEGER, mtime INTEGER, ordinal INTEGER, page INTEGER, revision INTEGER," \
    " time INTEGER, sha1 TEXT, run INTEGER"
#define TABLES                                                                                                         \
    "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-24576; PRAGMA user_version=2;"                \
    "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;"                                               \
    "CREATE TABLE dumps(position INTEGER PRIMARY KEY, path TEXT, size INTEGER, sha256 TEXT);"                          \
    "CREATE TABLE written(file TEXT, sha256 TEXT, PRIMARY KEY(file, sha256)) WITHOUT ROWID;"                           \
    "CREATE TABLE pages(file TEXT PRIMARY KEY, " COLUMNS ") WITHOUT ROWID; CREATE TABLE lines(file TEXT, " COLUMNS ");" \
    "BEGIN"

/* Rows that come in no order are sorted first: one by one each would be sought for on the disk. */
#define SORT "INSERT INTO pages SELECT * FROM lines ORDER BY file; DROP TABLE lines; COMMIT"

/* A file of the bag, read in pieces. */
typedef struct lines {
    const wm_package *p;
    const char *name;
    int fd;
    uint64_t at, end;
    wm_buffer held;
    size_t used;        /* of held */
    uint64_t number;    /* of the line */
} lines;

static wm_status more(lines *l, wm_error *error)
{
    memmove(l->held.data, l->held.data + l->used, l->held.size - l->used);
    l->held.size -= l->used;
    l->used = 0;
    size_t wanted = l->end - l->at < PIECE ? (size_t)(l->end - l->at) : PIECE;
    if (!wm_buffer_reserve(&l->held, wanted))
        return tree_package_no_memory(l->p, error);
    ssize_t n = wm_read_at(l->fd, l->held.data + l->held.size, wanted, l->at);
    if (n <= 0)
        return wm_fail_errno(error, n ? errno : EIO, "%s/%s: cannot be read", l->p->path, l->name);
    l->held.size += (size_t)n;
    l->at += (uint64_t)n;
    return WM_OK;
}

/* The next line without its end; WM_END after the last. */
static wm_status next_line(lines *l, wm_slice *line, wm_error *error)
{
    size_t looked = 0;
    for (;;) {
        wm_slice rest = wm_slice_of(l->held.data ? l->held.data + l->used : NULL, l->held.size - l->used);
        const char *end = rest.size > looked ? memchr(rest.data + looked, '\n', rest.size - looked) : NULL;
        if (!end && l->at == l->end && !rest.size)
            return WM_END;
        l->number += end || l->at == l->end;
        if (end || l->at == l->end) {
            *line = wm_sub(rest, 0, end ? (size_t)(end - rest.data) : rest.size);
            l->used += line->size + (end != NULL);
            return WM_OK;
        }
        looked = rest.size;
        if (looked > LONGEST_LINE)
            return wm_fail(error, WM_BAD_INPUT, "%s/%s, line %llu: longer than a line of a page can be; the bag is damaged", l->p->path,
                           l->name, (unsigned long long)l->number + 1);
        if (!l->held.data && !wm_buffer_reserve(&l->held, PIECE))
            return tree_package_no_memory(l->p, error);
        wm_status status = more(l, error);
        if (status != WM_OK)
            return status;
    }
}

/* ---- writing the database -------------------------------------------------- */

static wm_status failed(const wm_package *p, sqlite3 *db, wm_error *error)
{
    if (sqlite3_errcode(db) == SQLITE_NOMEM)
        return tree_package_no_memory(p, error);
    return wm_fail(error, WM_SYSTEM, "%s: its table of pages cannot be kept in a temporary file: %s; set TMPDIR to a directory with more space",
                   p->path, sqlite3_errmsg(db));
}

static void bind(sqlite3_stmt *st, int at, wm_slice text)
{
    sqlite3_bind_text(st, at, text.size ? text.data : "", (int)text.size, SQLITE_STATIC);
}

static wm_status run(const wm_package *p, sqlite3 *db, sqlite3_stmt *st, wm_error *error)
{
    int code = sqlite3_step(st);
    sqlite3_reset(st);
    return code == SQLITE_DONE ? WM_OK : failed(p, db, error);
}

static wm_status wrong(const lines *l, const wm_error *why, wm_error *error)
{
    if (why->status == WM_NO_MEMORY)
        return tree_package_no_memory(l->p, error);
    return wm_fail(error, WM_BAD_INPUT, "%s/%s, line %llu: %s; restore the file", l->p->path, l->name, (unsigned long long)l->number,
                   why->message ? why->message : "it is damaged");
}

static wm_status put_page(const lines *l, sqlite3 *db, sqlite3_stmt *st, const wm_bag_page *page, wm_error *error)
{
    bind(st, 1, page->file);
    sqlite3_bind_int(st, 2, page->ns);
    bind(st, 3, page->title);
    bind(st, 4, page->sha256);
    sqlite3_bind_int64(st, 5, (sqlite3_int64)page->size);
    sqlite3_bind_int64(st, 6, (sqlite3_int64)page->ordinal);
    sqlite3_bind_int64(st, 7, page->page_id);
    sqlite3_bind_int64(st, 8, page->revision_id);
    if (page->time == INT64_MIN)
        sqlite3_bind_null(st, 9);
    else
        sqlite3_bind_int64(st, 9, page->time);
    bind(st, 10, page->sha1);
    return run(l->p, db, st, error);
}

static wm_status sort_pages(const wm_package *p, sqlite3 *db, wm_error *error)
{
    int code = sqlite3_exec(db, SORT, NULL, NULL, NULL);
    if (code == SQLITE_OK)
        return WM_OK;
    if (code != SQLITE_CONSTRAINT)
        return failed(p, db, error);
    sqlite3_stmt *st = NULL;
    wm_status status = WM_OK;
    if (sqlite3_prepare_v2(db, "SELECT file FROM lines GROUP BY file HAVING count(*) > 1 ORDER BY file", -1, &st, NULL) != SQLITE_OK ||
        sqlite3_step(st) != SQLITE_ROW)
        status = failed(p, db, error);
    else
        status = wm_fail(error, WM_BAD_INPUT, "%s/" WM_BAG_PAGES ": %s is the file of two pages; restore the file", p->path,
                         (const char *)sqlite3_column_text(st, 0));
    sqlite3_finalize(st);
    return status;
}

static wm_status read_pages(lines *l, sqlite3 *db, sqlite3_stmt *st, wm_error *error)
{
    wm_error why = WM_ERROR_INIT;
    wm_bag_columns columns;
    wm_bag_page page;
    wm_slice line;
    wm_status status = next_line(l, &line, error);
    if (status == WM_END)
        return wm_fail(error, WM_BAD_INPUT, "%s/%s: it is empty; restore the file", l->p->path, l->name);
    if (status == WM_OK && wm_bag_columns_read(line, &columns, &why) != WM_OK)
        status = wrong(l, &why, error);
    while (status == WM_OK && (status = next_line(l, &line, error)) == WM_OK) {
        if (!line.size)
            continue;
        if (wm_bag_page_read(&columns, line, &page, &why) != WM_OK)
            status = wrong(l, &why, error);
        else if (page.file.size)
            status = put_page(l, db, st, &page, error);
    }
    wm_error_clear(&why);
    return status == WM_END ? WM_OK : status;
}

/* ---- export.json ----------------------------------------------------------- */

static wm_status put_export(const wm_package *p, sqlite3 *db, wm_error *error)
{
    const wm_bag_export *e = &p->said;
    const struct {
        const char *key;
        wm_slice value;
    } rows[] = {{"complete", wm_str(e->complete ? "1" : "0")}, {"version", e->version}, {"options", e->options},
                {"site_name", e->site_name},
                {"site_base", e->site_base}, {"site_lang", e->site_lang}, {"site_dbname", e->site_dbname}, {"site", e->site_json}};
    sqlite3_stmt *meta = NULL, *dumps = NULL;
    bool ok = sqlite3_prepare_v2(db, "INSERT INTO meta VALUES(?1,?2)", -1, &meta, NULL) == SQLITE_OK &&
              sqlite3_prepare_v2(db, "INSERT INTO dumps VALUES(?1,?2,?3,?4)", -1, &dumps, NULL) == SQLITE_OK;
    wm_status status = ok ? WM_OK : failed(p, db, error);
    for (size_t i = 0; i < sizeof rows / sizeof *rows && status == WM_OK; i++) {
        bind(meta, 1, wm_str(rows[i].key));
        bind(meta, 2, rows[i].value);
        status = run(p, db, meta, error);
    }
    for (size_t i = 0; i < e->dump_count && status == WM_OK; i++) {
        sqlite3_bind_int64(dumps, 1, (sqlite3_int64)i);
        bind(dumps, 2, e->dumps[i].file);
        sqlite3_bind_int64(dumps, 3, (sqlite3_int64)e->dumps[i].size);
        bind(dumps, 4, e->dumps[i].sha256);
        status = run(p, db, dumps, error);
    }
    sqlite3_finalize(meta);
    sqlite3_finalize(dumps);
    return status;
}

static wm_status read_export(wm_package *p, wm_error *error)
{
    lines l = {.p = p, .name = WM_BAG_EXPORT};
    wm_buffer name = {0};
    wm_status status = tree_package_open_file(p, WM_BAG_EXPORT, &l.fd, &l.at, &l.end, error);
    if (status != WM_OK)
        return status;
    if (l.fd < 0)
        return wm_fail(error, WM_BAD_INPUT, "%s/" WM_BAG_EXPORT " is missing: restore it, or remove " WM_BAG_PAGES
                       " as well, and every file counts as a new page", p->path);
    l.end += l.at;
    if (l.end - l.at > LONGEST_EXPORT)
        status = wm_fail(error, WM_BAD_INPUT, "%s/" WM_BAG_EXPORT ": longer than it can be; the bag is damaged", p->path);
    while (status == WM_OK && l.at < l.end)
        status = !l.held.data && !wm_buffer_reserve(&l.held, PIECE) ? tree_package_no_memory(p, error) : more(&l, error);
    wm_buffer_add_format(&name, "%s/" WM_BAG_EXPORT, p->path);
    wm_bag_export_free(&p->said);
    if (status == WM_OK)
        status = wm_buffer_cstr(&name) ? wm_bag_export_read(wm_buffer_slice(&l.held), name.data, &p->said, error)
            : tree_package_no_memory(p, error);
    wm_buffer_free(&name);
    wm_buffer_free(&l.held);
    close(l.fd);
    return status;
}

wm_status tree_package_read_pages(wm_package *p, sqlite3 *db, wm_error *error)
{
    lines l = {.p = p, .name = WM_BAG_PAGES};
    sqlite3_stmt *st = NULL;
    wm_status status = tree_package_open_file(p, WM_BAG_PAGES, &l.fd, &l.at, &l.end, error);
    if (status != WM_OK)
        return status;
    if (l.fd < 0)
        return WM_END;
    l.end += l.at;
    status = sqlite3_exec(db, TABLES, NULL, NULL, NULL) == SQLITE_OK ? read_export(p, error) : failed(p, db, error);
    if (status == WM_OK)
        status = put_export(p, db, error);
    if (status == WM_OK && sqlite3_prepare_v2(db, "INSERT INTO lines VALUES(?1,?2,?3,?4,?5,0,?6,?7,?8,?9,?10,0)", -1,
                                              &st, NULL) != SQLITE_OK)
        status = failed(p, db, error);
    if (status == WM_OK)
        status = read_pages(&l, db, st, error);
    sqlite3_finalize(st);
    if (status == WM_OK)
        status = sort_pages(p, db, error);
    wm_buffer_free(&l.held);
    close(l.fd);
    return status;
}
