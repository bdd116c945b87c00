/* package_state.c - what a package remembers of its export.
 *
 * SPDX-License-Identifier: MIT
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/descriptor.h"
#include "tree/package_private.h"

/* ---- the database of an archive -------------------------------------------- */

static int copy_out(int from, uint64_t start, uint64_t size, int to)
{
    char piece[65536];
    int err = 0;
    for (uint64_t done = 0; done < size && !err;) {
        size_t wanted = size - done < sizeof piece ? (size_t)(size - done) : sizeof piece;
        err = wm_read_all_at(from, piece, wanted, start + done);
        if (!err)
            err = wm_write_all(to, wm_slice_of(piece, wanted));
        done += wanted;
    }
    return err;
}

static const char *const state_files[] = {".wikimd/state.sqlite", ".wikimd/state.sqlite-wal", ".wikimd/journal"};
enum { STATE_FILES = sizeof state_files / sizeof *state_files };

static wm_status copy_state(const wm_package *p, int root, bool *found, wm_error *error)
{
    wm_status status = WM_OK;
    *found = false;
    for (size_t i = 0; i < STATE_FILES && status == WM_OK; i++) {
        int fd;
        uint64_t start, size;
        status = tree_package_open_file(p, state_files[i], &fd, &start, &size, error);
        if (status != WM_OK || fd < 0)
            continue;
        int to = openat(root, state_files[i], O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
        int err = to < 0 ? errno : copy_out(fd, start, size, to);
        if (to >= 0 && close(to) != 0 && !err)
            err = errno;
        close(fd);
        if (err)
            status = wm_fail_errno(error, err, "%s: its state cannot be copied to be read; set TMPDIR to a directory with more space", p->path);
        *found = *found || i == 0;
    }
    return status;
}

/* A failure's message names the copy, which nobody knows. */
static wm_status tell(const wm_package *p, const char *directory, wm_status status, const wm_error *from, wm_error *error)
{
    wm_slice text = wm_str(from->message ? from->message : "the state cannot be read"), place = wm_str(directory);
    size_t at = wm_find(text, place, 0);
    if (at == WM_NONE)
        return wm_fail(error, status, "%s: %.*s", p->path, WM_ARG(text));
    wm_slice before = wm_sub(text, 0, at), after = wm_sub(text, at + place.size, text.size);
    return wm_fail(error, status, "%.*s%s%.*s", WM_ARG(before), p->path, WM_ARG(after));
}

/* SQLite opens by name. The copy loses its name as soon as it is open. */
static wm_status open_copied(wm_package *p, char *directory, saved_state **out, wm_error *error)
{
    int root = open(directory, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    bool found = false;
    wm_status status = root < 0 || mkdirat(root, ".wikimd", 0700) != 0
                           ? wm_fail_errno(error, errno, "%s: no directory for a copy of its state can be made", p->path)
                           : copy_state(p, root, &found, error);
    if (status == WM_OK && found) {
        wm_error own = WM_ERROR_INIT;
        status = tree_saved_open(root, directory, out, &own);
        if (status != WM_OK)
            tell(p, directory, status, &own, error);
        wm_error_clear(&own);
    }
    if (status == WM_OK && *out)
        status = tree_saved_rename(*out, p->path, error);
    for (size_t i = 0; root >= 0 && i < STATE_FILES; i++)
        unlinkat(root, state_files[i], 0);
    if (root >= 0) {
        unlinkat(root, ".wikimd/state.sqlite-shm", 0);
        unlinkat(root, ".wikimd", AT_REMOVEDIR);
        close(root);
    }
    rmdir(directory);
    return status;
}

static wm_status open_database(wm_package *p, saved_state **out, wm_error *error)
{
    const char *place = getenv("TMPDIR");
    wm_buffer directory = {0};
    int fd;
    uint64_t start, size;
    wm_status status = tree_package_open_file(p, state_files[0], &fd, &start, &size, error);
    if (status != WM_OK || fd < 0)
        return status;
    close(fd);
    wm_buffer_add_format(&directory, "%s/wikimd-XXXXXX", place && *place ? place : "/tmp");
    if (!wm_buffer_cstr(&directory))
        status = tree_package_no_memory(p, error);
    else if (!mkdtemp(directory.data))
        status = wm_fail_errno(error, errno, "%s: no directory for a copy of its state can be made; set TMPDIR", p->path);
    else
        status = open_copied(p, directory.data, out, error);
    wm_buffer_free(&directory);
    return status;
}

/* ---- the text of a bag ----------------------------------------------------- */

static wm_status open_text(wm_package *p, saved_state **out, wm_error *error)
{
    sqlite3 *db = NULL;
    if (sqlite3_open_v2("", &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK) {
        wm_status status = wm_fail(error, WM_SYSTEM, "%s: no temporary database can be made: %s", p->path, db
                                   ? sqlite3_errmsg(db) : "memory ran out");
        sqlite3_close(db);
        return status;
    }
    wm_status status = tree_package_read_pages(p, db, error);
    if (status == WM_OK)
        return tree_saved_adopt(db, p->path, out, error);
    sqlite3_close(db);
    return status == WM_END ? WM_OK : status; /* no table of pages */
}

wm_status tree_package_state(wm_package *p, saved_state **out, wm_error *error)
{
    *out = NULL;
    wm_status status = p->is_bag ? open_text(p, out, error) : open_database(p, out, error);
    if (status != WM_OK) {
        tree_saved_close(*out);
        *out = NULL;
    }
    return status;
}

/* ---- dumps ----------------------------------------------------------------- */

static const packed_dump *find_dump(const wm_package *p, const char *name)
{
    for (size_t i = 0; i < p->dump_count; i++)
        if (strlen(p->dumps[i].name) > p->top && strcmp(p->dumps[i].name + p->top, name) == 0)
            return &p->dumps[i];
    return NULL;
}

static const char *terminated(wm_package *p, wm_slice text)
{
    const char *copy = wm_arena_string(&p->said.arena, text);
    return copy ? copy : "";
}

wm_status tree_package_set_dumps(wm_package *p, wm_changes_info *info, wm_error *error)
{
    if (!p->is_bag || !info->has_state)
        return WM_OK;
    size_t count = info->dump_count;
    if (!p->told)
        p->told = calloc(3 * count + 1, sizeof *p->told);
    if (!p->told)
        return tree_package_no_memory(p, error);
    for (size_t i = 0; i < count; i++) {
        const packed_dump *here = find_dump(p, info->dump_paths[i]);
        wm_buffer whole = {0};
        wm_buffer_add_format(&whole, "%s/%s", p->path, info->dump_paths[i]);
        p->told[2 * count + i] = terminated(p, wm_buffer_slice(&whole));
        p->told[i] = here ? here->path : p->told[2 * count + i];
        p->told[count + i] = i < p->said.dump_count ? terminated(p, p->said.dumps[i].source_sha256) : "";
        p->said.arena.failed = p->said.arena.failed || whole.failed;
        wm_buffer_free(&whole);
    }
    if (p->said.arena.failed)
        return tree_package_no_memory(p, error);
    info->dump_paths = p->told;
    info->dump_source_sha256 = p->told + count;
    info->dump_names = p->told + 2 * count;
    return WM_OK;
}
