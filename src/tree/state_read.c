/* state_read.c - the state of a tree, only read.
 *
 * SPDX-License-Identifier: MIT
 *
 * SQLite makes files beside a database even when it only reads it. A state that
 * was closed in good order is therefore opened as one that nobody writes; one whose
 * last changes still lie in the log of a run that was killed is copied first.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/descriptor.h"
#include "tree/listing.h"

#define STATE ".wikimd/state.sqlite"

struct saved_state {
    sqlite3 *db;
    char *path;         /* for messages */
    int64_t time;
    sqlite3_stmt *names, *pages, *find, *written, *directory;
    int version;
    bool log;           /* the rows of a run that did not end are there besides */
    saved_page ahead;
    wm_buffer journal;  /* what a killed run was about to write: 64 digits, a space, a file and \n */
    wm_arena arena;     /* what info gives */
    wm_slice from;      /* the directory that the export was started in */
};

static wm_status failed(const saved_state *r, wm_error *error)
{
    int code = sqlite3_errcode(r->db);
    if (code == SQLITE_NOMEM)
        return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", r->path);
    if (code == SQLITE_NOTADB || code == SQLITE_CORRUPT || code == SQLITE_ERROR)
        return wm_fail(error, WM_BAD_INPUT, "%s: the state is damaged (%s): restore it, or export into a new directory; "
                       "without it every file would count as a new page", r->path, sqlite3_errmsg(r->db));
    return wm_fail(error, WM_SYSTEM, "%s: the state cannot be read: %s", r->path, sqlite3_errmsg(r->db));
}

static bool prepare(saved_state *r, const char *sql, sqlite3_stmt **out)
{
    return *out || sqlite3_prepare_v2(r->db, sql, -1, out, NULL) == SQLITE_OK;
}

static wm_slice column(sqlite3_stmt *st, int at)
{
    const char *text = (const char *)sqlite3_column_text(st, at);
    return wm_slice_of(text, text ? (size_t)sqlite3_column_bytes(st, at) : 0);
}

/* ---- opening --------------------------------------------------------------- */

/* An export holds a lock while it writes. */
static wm_status check_lock(int root, const char *path, wm_error *error)
{
    int fd = openat(root, ".wikimd/lock", O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return WM_OK;
    struct flock lock = {.l_type = F_RDLCK, .l_whence = SEEK_SET};
    bool held = fcntl(fd, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    close(fd);
    return held ? wm_fail(error, WM_SYSTEM, "%s: an export, update or push writes this tree; wait until it has ended", path) : WM_OK;
}

static bool has_log(int root)
{
    struct stat st;
    return fstatat(root, STATE "-wal", &st, AT_SYMLINK_NOFOLLOW) == 0 && st.st_size > 0;
}

static int copy_file(int root, const char *from, const char *to)
{
    char piece[65536];
    int in = openat(root, from, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    int out = in < 0 ? -1 : open(to, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    int err = in < 0 || out < 0 ? errno : 0;
    while (!err) {
        ssize_t n = wm_read(in, piece, sizeof piece);
        if (n <= 0) {
            err = n < 0 ? errno : 0;
            break;
        }
        err = wm_write_all(out, wm_slice_of(piece, (size_t)n));
    }
    if (in >= 0)
        close(in);
    if (out >= 0 && close(out) != 0 && !err)
        err = errno;
    return err;
}

/* What cannot be read counts as empty. */
static int read_small(int root, const char *name, wm_buffer *out)
{
    int fd = openat(root, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return errno;
    wm_read_rest(fd, out);
    close(fd);
    return out->failed ? ENOMEM : 0;
}

static bool open_database(saved_state *r, const char *name, int flags)
{
    /* The first query tells whether it is a database at all, and reads the log. */
    return sqlite3_open_v2(name, &r->db, flags | SQLITE_OPEN_NOMUTEX, NULL) == SQLITE_OK &&
           sqlite3_exec(r->db, "PRAGMA cache_size=-8192; PRAGMA mmap_size=268435456; SELECT count(*) FROM sqlite_master", NULL, NULL,
                        NULL) == SQLITE_OK;
}

/* Opens a copy of state and log, which has no name any more afterwards. */
static wm_status open_copy(saved_state *r, int root, wm_error *error)
{
    static const char *const ends[] = {"", "-wal", "-shm"};
    const char *place = getenv("TMPDIR");
    wm_buffer directory = {0}, name = {0};
    wm_buffer_add_format(&directory, "%s/wikimd-XXXXXX", place && *place ? place : "/tmp");
    if (!wm_buffer_cstr(&directory) || !mkdtemp(directory.data)) {
        int err = directory.failed ? ENOMEM : errno;
        wm_status status = wm_fail_errno(error, err, "%s: no directory for a copy of the state can be made",
                                         directory.failed ? "" : directory.data);
        wm_buffer_free(&directory);
        return status;
    }
    int err = 0;
    for (size_t i = 0; i < 2 && !err; i++) {
        wm_buffer from = {0};
        wm_buffer_add_format(&from, STATE "%s", ends[i]);
        wm_buffer_clear(&name);
        wm_buffer_add_format(&name, "%s/state%s", directory.data, ends[i]);
        err = wm_buffer_cstr(&from) && wm_buffer_cstr(&name) ? copy_file(root, from.data, name.data) : ENOMEM;
        wm_buffer_free(&from);
    }
    wm_status status = err ? wm_fail_errno(error, err, "%s: the state cannot be copied to be read", r->path) : WM_OK;
    wm_buffer_clear(&name);
    wm_buffer_add_format(&name, "%s/state", directory.data);
    if (status == WM_OK && !wm_buffer_cstr(&name))
        status = wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", r->path);
    if (status == WM_OK && !open_database(r, name.data, SQLITE_OPEN_READWRITE))
        status = failed(r, error);
    for (size_t i = 0; i < 3; i++) {
        wm_buffer_clear(&name);
        wm_buffer_add_format(&name, "%s/state%s", directory.data, ends[i]);
        if (wm_buffer_cstr(&name))
            unlink(name.data);
    }
    rmdir(directory.data);
    wm_buffer_free(&directory);
    wm_buffer_free(&name);
    return status;
}

static wm_status open_unchanged(saved_state *r, wm_error *error)
{
    static const char digits[] = "0123456789ABCDEF";
    wm_buffer name = {0};
    wm_buffer_add_str(&name, "file:");
    for (const char *p = r->path; *p; p++) {
        unsigned char c = (unsigned char)*p;
        if (c == '/' || c == '.' || c == '-' || c == '_' || (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z'))
            wm_buffer_add_char(&name, (char)c);
        else
            wm_buffer_add_format(&name, "%%%c%c", digits[c >> 4], digits[c & 15]);
    }
    wm_buffer_add_str(&name, "?immutable=1");
    wm_status status = wm_buffer_cstr(&name) ? WM_OK : wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", r->path);
    if (status == WM_OK && !open_database(r, name.data, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI))
        status = failed(r, error);
    wm_buffer_free(&name);
    return status;
}

/* A state may have come from anywhere: a view or a trigger could make a look at it take for ever. */
static wm_status check_tables(saved_state *r, wm_error *error)
{
    static const char sql[] = "SELECT 1 FROM sqlite_master WHERE type NOT IN ('table', 'index') OR (type = 'table' AND rootpage = 0) UNION ALL "
                              "SELECT 1 FROM sqlite_master m, pragma_table_xinfo(m.name) x WHERE m.type = 'table' AND x.hidden <> 0";
    sqlite3_stmt *st = NULL;
    sqlite3_db_config(r->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_db_config(r->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    int code = sqlite3_prepare_v2(r->db, sql, -1, &st, NULL) == SQLITE_OK ? sqlite3_step(st) : SQLITE_ERROR;
    sqlite3_finalize(st);
    if (code == SQLITE_DONE)
        return WM_OK;
    if (code != SQLITE_ROW)
        return failed(r, error);
    return wm_fail(error, WM_BAD_INPUT, "%s: it holds more than the state of a tree, so that no export made it; do without it, and give the dump with --base",
                   r->path);
}

static wm_status check_version(saved_state *r, wm_error *error)
{
    sqlite3_stmt *st = NULL;
    bool ok = prepare(r, "PRAGMA user_version", &st) && sqlite3_step(st) == SQLITE_ROW;
    if (ok)
        r->version = sqlite3_column_int(st, 0);
    sqlite3_finalize(st);
    if (!ok)
        return failed(r, error);
    if (r->version == 0)
        return wm_fail(error, WM_BAD_INPUT, "%s: a database of another program, or empty; export into a new directory", r->path);
    if (r->version < 0 || r->version > TREE_SCHEMA)
        return wm_fail(error, WM_BAD_INPUT, "%s: the state is of version %d, which this program does not know; use the program that wrote it",
                       r->path, r->version);
    wm_status status = check_tables(r, error);
    if (status != WM_OK)
        return status;
    sqlite3_stmt *log = NULL;
    r->log = sqlite3_prepare_v2(r->db, "SELECT 1 FROM log LIMIT 1", -1, &log, NULL) == SQLITE_OK && sqlite3_step(log) == SQLITE_ROW;
    sqlite3_finalize(log);
    return WM_OK;
}

static wm_status look(int root, const char *path, bool *exists, int64_t *time, wm_error *error)
{
    struct stat st;
    *exists = false;
    if (fstatat(root, ".wikimd", &st, AT_SYMLINK_NOFOLLOW) != 0)
        return errno == ENOENT ? WM_OK : wm_fail_errno(error, errno, "%s/.wikimd: cannot be looked at", path);
    if (!S_ISDIR(st.st_mode))
        return wm_fail(error, WM_BAD_INPUT, "%s/.wikimd: no directory; remove it", path);
    if (fstatat(root, STATE, &st, AT_SYMLINK_NOFOLLOW) != 0)
        return errno == ENOENT ? WM_OK : wm_fail_errno(error, errno, "%s/" STATE ": cannot be looked at", path);
    if (!S_ISREG(st.st_mode))
        return wm_fail(error, WM_BAD_INPUT, "%s/" STATE ": it is no regular file; remove it", path);
    *exists = true;
    *time = (int64_t)st.st_mtim.tv_sec * 1000000000 + st.st_mtim.tv_nsec;
    return WM_OK;
}

wm_status tree_saved_open(int root, const char *path, saved_state **out, wm_error *error)
{
    bool exists;
    int64_t time = 0;
    *out = NULL;
    wm_status status = look(root, path, &exists, &time, error);
    if (status != WM_OK || !exists)
        return status;
    status = check_lock(root, path, error);
    if (status != WM_OK)
        return status;
    saved_state *r = calloc(1, sizeof *r);
    wm_buffer name = {0};
    size_t size = strlen(path);
    while (size > 1 && path[size - 1] == '/')
        size--;
    wm_buffer_add(&name, path, size);
    wm_buffer_add_str(&name, "/" STATE);
    if (r)
        r->path = wm_buffer_detach(&name, NULL);
    wm_buffer_free(&name);
    if (!r || !r->path) {
        tree_saved_close(r);
        return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", path);
    }
    r->time = time;
    if (read_small(root, ".wikimd/journal", &r->journal) == ENOMEM) {
        tree_saved_close(r);
        return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", path);
    }
    status = has_log(root) ? open_copy(r, root, error) : open_unchanged(r, error);
    if (status == WM_OK)
        status = check_version(r, error);
    if (status == WM_OK)
        *out = r;
    else
        tree_saved_close(r);
    return status;
}

wm_status tree_saved_adopt(sqlite3 *db, const char *path, saved_state **out, wm_error *error)
{
    *out = NULL;
    saved_state *r = calloc(1, sizeof *r);
    wm_buffer name = {0};
    wm_buffer_add_str(&name, path);
    if (r) {
        r->db = db;
        r->path = wm_buffer_detach(&name, NULL);
    } else {
        sqlite3_close(db);
    }
    wm_buffer_free(&name);
    wm_status status = r && r->path ? check_version(r, error) : wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", path);
    if (status == WM_OK)
        *out = r;
    else
        tree_saved_close(r);
    return status;
}

wm_status tree_saved_rename(saved_state *r, const char *path, wm_error *error)
{
    wm_buffer name = {0};
    wm_buffer_add_format(&name, "%s/" STATE, path);
    char *shown = wm_buffer_detach(&name, NULL);
    wm_buffer_free(&name);
    if (!shown)
        return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", path);
    free(r->path);
    r->path = shown;
    return WM_OK;
}

void tree_saved_close(saved_state *r)
{
    if (!r)
        return;
    sqlite3_finalize(r->names);
    sqlite3_finalize(r->pages);
    sqlite3_finalize(r->find);
    sqlite3_finalize(r->written);
    sqlite3_finalize(r->directory);
    sqlite3_close(r->db);
    tree_saved_page_free(&r->ahead);
    wm_arena_free(&r->arena);
    wm_buffer_free(&r->journal);
    free(r->path);
    free(r);
}

int64_t tree_saved_time(const saved_state *r)
{
    return r->time;
}

/* ---- the export ------------------------------------------------------------ */

static wm_slice *place_of(wm_changes_info *info, wm_slice key)
{
    const struct {
        const char *key;
        wm_slice *place;
    } places[] = {{"options", &info->options}, {"site_name", &info->site_name}, {"site_base", &info->site_base},
                  {"site_lang", &info->site_lang}, {"site_dbname", &info->site_dbname}, {"site", &info->site_json},
                  {"update", &info->update}};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        if (wm_equal(key, wm_str(places[i].key)))
            return places[i].place;
    return NULL;
}

static const char *kept(saved_state *r, wm_slice text)
{
    const char *copy = wm_arena_string(&r->arena, text);
    return copy ? copy : "";
}

/* What a push or an update from a wiki left lies beside the state. */
static const char *beside_state(saved_state *r, wm_slice path)
{
    wm_buffer whole = {0};
    wm_buffer_add(&whole, r->path, strlen(r->path) - strlen(STATE));
    wm_buffer_add_slice(&whole, path);
    const char *found = kept(r, wm_buffer_slice(&whole));
    r->arena.failed = r->arena.failed || whole.failed;
    wm_buffer_free(&whole);
    return found;
}

/* A relative path is meant from where the export was started, if it is not there from here. */
static const char *find_dump(saved_state *r, wm_slice path)
{
    struct stat st;
    const char *given = kept(r, path);
    if (wm_starts_with(path, WM_LIT(TREE_BESIDE)) && wm_ends_with(wm_str(r->path), WM_LIT(STATE)))
        return beside_state(r, path);
    if (!path.size || path.data[0] == '/' || !r->from.size || wm_equal(path, WM_LIT("-")) || stat(given, &st) == 0)
        return given;
    wm_buffer whole = {0};
    wm_buffer_add_slice(&whole, r->from);
    wm_buffer_add_char(&whole, '/');
    wm_buffer_add_slice(&whole, path);
    const char *found = wm_buffer_cstr(&whole) && stat(whole.data, &st) == 0 ? kept(r, wm_buffer_slice(&whole)) : given;
    r->arena.failed = r->arena.failed || whole.failed;
    wm_buffer_free(&whole);
    return found;
}

static wm_status read_dumps(saved_state *r, wm_changes_info *info, wm_error *error)
{
    sqlite3_stmt *st = NULL;
    size_t count = 0, n = 0;
    int code = SQLITE_ERROR;
    if (prepare(r, "SELECT path, size, sha256 FROM dumps ORDER BY position", &st))
        while ((code = sqlite3_step(st)) == SQLITE_ROW)
            count++;
    const char **paths = wm_arena_zalloc(&r->arena, (count + 1) * sizeof *paths);
    const char **hashes = wm_arena_zalloc(&r->arena, (count + 1) * sizeof *hashes);
    uint64_t *sizes = wm_arena_zalloc(&r->arena, (count + 1) * sizeof *sizes);
    if (code == SQLITE_DONE && paths && hashes && sizes) {
        sqlite3_reset(st);
        for (; n < count && (code = sqlite3_step(st)) == SQLITE_ROW; n++) {
            paths[n] = find_dump(r, column(st, 0));
            sizes[n] = (uint64_t)sqlite3_column_int64(st, 1);
            hashes[n] = kept(r, column(st, 2));
        }
    }
    bool ok = code == SQLITE_DONE || code == SQLITE_ROW;
    wm_status status = r->arena.failed ? wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", r->path) : ok ? WM_OK : failed(r, error);
    sqlite3_finalize(st);
    info->dump_paths = paths;
    info->dump_sizes = sizes;
    info->dump_sha256 = hashes;
    info->dump_count = n;
    return status;
}

wm_status tree_saved_info(saved_state *r, wm_changes_info *info, wm_error *error)
{
    sqlite3_stmt *st = NULL;
    int code = SQLITE_ERROR;
    if (prepare(r, "SELECT key, value FROM meta", &st)) {
        while ((code = sqlite3_step(st)) == SQLITE_ROW) {
            wm_slice key = column(st, 0), *place = place_of(info, key);
            if (wm_equal(key, WM_LIT("directory")))
                r->from = wm_arena_copy(&r->arena, column(st, 1));
            else if (place)
                *place = wm_arena_copy(&r->arena, column(st, 1));
            else if (wm_equal(key, WM_LIT("complete")))
                info->complete = wm_equal(column(st, 1), WM_LIT("1"));
        }
    }
    wm_status status = code == SQLITE_DONE ? WM_OK : failed(r, error);
    sqlite3_finalize(st);
    return status == WM_OK ? read_dumps(r, info, error) : status;
}

/* ---- pages ----------------------------------------------------------------- */

void tree_saved_page_free(saved_page *page)
{
    wm_buffer_free(&page->file);
    wm_buffer_free(&page->title);
    wm_buffer_free(&page->sha1);
}

bool tree_saved_directory(saved_state *r, wm_slice directory, bool *failed)
{
    wm_buffer from = {0}, to = {0};
    wm_buffer_add_slice(&from, directory);
    wm_buffer_add_char(&from, '/');
    wm_buffer_add_slice(&to, directory);
    wm_buffer_add_char(&to, '/' + 1);
    bool found = false;
    const char *sql = r->log ? "SELECT 1 FROM pages WHERE file > ?1 AND file < ?2 UNION ALL SELECT 1 FROM log WHERE file > ?1 AND file < ?2 LIMIT 1"
                             : "SELECT 1 FROM pages WHERE file > ?1 AND file < ?2 LIMIT 1";
    if (prepare(r, sql, &r->directory) && !from.failed && !to.failed) {
        sqlite3_reset(r->directory);
        sqlite3_bind_text(r->directory, 1, from.data, (int)from.size, SQLITE_STATIC);
        sqlite3_bind_text(r->directory, 2, to.data, (int)to.size, SQLITE_STATIC);
        found = sqlite3_step(r->directory) == SQLITE_ROW;
        sqlite3_reset(r->directory);
        sqlite3_clear_bindings(r->directory);
    }
    *failed = from.failed || to.failed;
    wm_buffer_free(&from);
    wm_buffer_free(&to);
    return found;
}

wm_status tree_saved_names_begin(saved_state *r, wm_error *error)
{
    const char *sql = r->log ? "SELECT file FROM pages UNION ALL SELECT file FROM log ORDER BY file"
                             : "SELECT file FROM pages WHERE file IS NOT NULL ORDER BY file";
    if (!prepare(r, sql, &r->names))
        return failed(r, error);
    sqlite3_reset(r->names);
    return WM_OK;
}

wm_status tree_saved_names_next(saved_state *r, wm_slice *file, wm_error *error)
{
    int code = sqlite3_step(r->names);
    *file = code == SQLITE_ROW ? column(r->names, 0) : wm_slice_of(NULL, 0);
    return code == SQLITE_ROW || code == SQLITE_DONE ? WM_OK : failed(r, error);
}

#define COLUMNS "file, ns, title, sha256, size, mtime, ordinal, page, revision, time, sha1, run FROM "

static void fill(wm_buffer *out, wm_slice text)
{
    wm_buffer_clear(out);
    wm_buffer_add_slice(out, text);
}

static wm_status take_page(saved_state *r, sqlite3_stmt *st, int code, saved_page *page, wm_error *error)
{
    page->valid = code == SQLITE_ROW;
    if (!page->valid)
        return code == SQLITE_DONE ? WM_OK : failed(r, error);
    fill(&page->file, column(st, 0));
    page->ns = sqlite3_column_int(st, 1);
    fill(&page->title, column(st, 2));
    wm_slice hash = column(st, 3);
    memset(&page->mark, 0, sizeof page->mark);
    if (hash.size == 64)
        memcpy(page->mark.sha256, hash.data, 64);
    page->mark.size = sqlite3_column_int64(st, 4);
    page->mark.mtime = sqlite3_column_int64(st, 5);
    page->ordinal = (uint64_t)sqlite3_column_int64(st, 6);
    page->page = sqlite3_column_int64(st, 7);
    page->revision = sqlite3_column_int64(st, 8);
    page->time = sqlite3_column_type(st, 9) == SQLITE_NULL ? INT64_MIN : sqlite3_column_int64(st, 9);
    fill(&page->sha1, column(st, 10));
    page->run = sqlite3_column_int64(st, 11);
    if (page->file.failed || page->title.failed || page->sha1.failed)
        return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", r->path);
    return WM_OK;
}

wm_status tree_saved_pages_begin(saved_state *r, wm_error *error)
{
    const char *sql = r->log ? "SELECT " COLUMNS "pages UNION ALL SELECT " COLUMNS "log ORDER BY 1"
                             : "SELECT " COLUMNS "pages WHERE file IS NOT NULL ORDER BY file";
    if (!prepare(r, sql, &r->pages))
        return failed(r, error);
    sqlite3_reset(r->pages);
    return take_page(r, r->pages, sqlite3_step(r->pages), &r->ahead, error);
}

static void swap(saved_page *a, saved_page *b)
{
    saved_page c = *a;
    *a = *b;
    *b = c;
}

/* Of several pages that had the file in different runs the last counts. */
wm_status tree_saved_pages_next(saved_state *r, saved_page *page, wm_error *error)
{
    swap(page, &r->ahead);
    if (!page->valid)
        return WM_OK;
    wm_status status = take_page(r, r->pages, sqlite3_step(r->pages), &r->ahead, error);
    while (status == WM_OK && r->ahead.valid && wm_equal(wm_buffer_slice(&r->ahead.file), wm_buffer_slice(&page->file))) {
        if (r->ahead.run > page->run)
            swap(page, &r->ahead);
        status = take_page(r, r->pages, sqlite3_step(r->pages), &r->ahead, error);
    }
    return status;
}

wm_status tree_saved_find(saved_state *r, wm_slice file, saved_page *page, wm_error *error)
{
    const char *sql = r->log ? "SELECT " COLUMNS "pages WHERE file = ?1 UNION ALL SELECT " COLUMNS "log WHERE file = ?1 ORDER BY 12 DESC LIMIT 1"
                             : "SELECT " COLUMNS "pages WHERE file = ?1 ORDER BY run DESC LIMIT 1";
    if (!prepare(r, sql, &r->find))
        return failed(r, error);
    sqlite3_reset(r->find);
    sqlite3_bind_text(r->find, 1, file.data, (int)file.size, SQLITE_STATIC);
    wm_status status = take_page(r, r->find, sqlite3_step(r->find), page, error);
    sqlite3_reset(r->find);
    sqlite3_clear_bindings(r->find);
    return status;
}

/* A journal is no longer than a batch of pages. */
static bool in_journal(const saved_state *r, wm_slice file, const char *sha256)
{
    wm_slice journal = wm_buffer_slice(&r->journal);
    for (size_t at = 0; (at = wm_find(journal, file, at)) != WM_NONE; at++) {
        if (at >= 65 && at + file.size < journal.size && journal.data[at + file.size] == '\n' && journal.data[at - 1] == ' ' &&
            memcmp(journal.data + at - 65, sha256, 64) == 0 && (at == 65 || journal.data[at - 66] == '\n'))
            return true;
    }
    return false;
}

wm_status tree_saved_written(saved_state *r, wm_slice file, const char *sha256, bool *found, wm_error *error)
{
    const char *sql = r->version == 1 ? "SELECT 1 FROM stale WHERE file = ?1 AND sha256 = ?2"
        : "SELECT 1 FROM written WHERE file = ?1 AND sha256 = ?2";
    *found = in_journal(r, file, sha256);
    if (*found)
        return WM_OK;
    if (!prepare(r, sql, &r->written))
        return failed(r, error);
    sqlite3_bind_text(r->written, 1, file.data, (int)file.size, SQLITE_STATIC);
    sqlite3_bind_text(r->written, 2, sha256, -1, SQLITE_STATIC);
    int code = sqlite3_step(r->written);
    *found = code == SQLITE_ROW;
    wm_status status = code == SQLITE_ROW || code == SQLITE_DONE ? WM_OK : failed(r, error);
    sqlite3_reset(r->written);
    sqlite3_clear_bindings(r->written);
    return status;
}
