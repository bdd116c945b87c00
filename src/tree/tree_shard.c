/* tree_shard.c - the room of a shard, and the tree that it is a part of.
 *
 * SPDX-License-Identifier: MIT
 */
#include <fcntl.h>
#include <stdlib.h>

#include "tree/state.h"
#include "tree/tree_shard.h"

#define SHARDS ".wikimd/shards"

void wm_tree_shards_place(const char *dest, const char *format, wm_buffer *out)
{
    wm_slice trimmed = wm_str(dest);
    while (trimmed.size > 1 && trimmed.data[trimmed.size - 1] == '/')
        trimmed.size--;
    wm_buffer_add_slice(out, trimmed);
    wm_buffer_add_str(out, strcmp(wm_tree_format(dest, format), "dir") == 0 ? "/" SHARDS : ".shards");
}

/* Neither of them may be a link that leads out of the tree. */
static wm_status check_links(const wm_tree *t, wm_error *error)
{
    wm_buffer name = {0};
    wm_status status = WM_OK;
    for (int i = 0; i < 2 && status == WM_OK; i++) {
        struct stat st;
        wm_buffer_add_str(&name, i ? "/" : SHARDS);
        if (i)
            wm_buffer_add_str(&name, t->options.shard);
        if (!wm_buffer_cstr(&name))
            status = wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", t->path);
        else if (fstatat(tree_directory_fd(t->directory), name.data, &st, AT_SYMLINK_NOFOLLOW) == 0 && !S_ISDIR(st.st_mode))
            status = wm_fail(error, WM_BAD_INPUT, "%s/%s: it is no directory; remove it", t->path, name.data);
    }
    wm_buffer_free(&name);
    return status;
}

wm_status tree_shard_open(wm_tree *t, const char *format, wm_error *error)
{
    wm_buffer room = {0};
    const tree_directory_options options = {.room = true};
    bool directory = strcmp(format, "dir") == 0;
    wm_status status = directory ? check_links(t, error) : WM_OK;
    wm_tree_shards_place(t->path, format, &room);
    wm_buffer_add_format(&room, "/%s", t->options.shard);
    const char *path = wm_buffer_cstr(&room);
    if (status == WM_OK && !path)
        status = wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", t->path);
    if (status == WM_OK)
        status = tree_directory_open(path, &options, &t->room, error);
    if (status == WM_OK && directory)
        status = tree_state_open(tree_directory_fd(t->room), path, &t->state, error);
    else if (status == WM_OK)
        status = tree_part_open(path, &t->part, error);
    wm_buffer_free(&room);
    return status;
}

wm_status tree_shard_refuse(const wm_tree *t, wm_error *error)
{
    struct stat st;
    if (fstatat(tree_directory_fd(t->directory), SHARDS, &st, AT_SYMLINK_NOFOLLOW) != 0)
        return WM_OK;
    return wm_fail(error, WM_USAGE, "%s: shards of an export are there: wikimd merge %s makes a tree of them; or remove %s/" SHARDS " and export anew",
                   t->path, t->path, t->path);
}

/* ---- the state of the whole ------------------------------------------------ */

/* What the state of the tree has under a key; nothing when it cannot be read. */
static void read_meta(sqlite3 *db, const char *key, wm_buffer *out)
{
    sqlite3_stmt *st = NULL;
    if (sqlite3_prepare_v2(db, "SELECT value FROM meta WHERE key = ?1", -1, &st, NULL) == SQLITE_OK) {
        sqlite3_bind_text(st, 1, key, -1, SQLITE_STATIC);
        if (sqlite3_step(st) == SQLITE_ROW && sqlite3_column_text(st, 0))
            wm_buffer_add(out, (const char *)sqlite3_column_text(st, 0), (size_t)sqlite3_column_bytes(st, 0));
    }
    sqlite3_finalize(st);
}

wm_status tree_shard_look(wm_tree *t, const wm_tree_dump *dump, wm_error *error)
{
    struct stat st;
    sqlite3 *db = NULL;
    wm_buffer path = {0}, print = {0}, old = {0}, complete = {0};
    wm_tree_dump all = *dump;
    if (fstatat(tree_directory_fd(t->directory), ".wikimd/state.sqlite", &st, AT_SYMLINK_NOFOLLOW) != 0)
        return WM_OK;
    wm_buffer_add_format(&path, "%s/.wikimd/state.sqlite", t->path);
    all.shard = wm_slice_of(NULL, 0);
    tree_state_fingerprint(&all, t->options.version, &print);
    wm_status status = wm_buffer_cstr(&path) && !print.failed ? WM_OK : wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", t->path);
    if (status == WM_OK && S_ISREG(st.st_mode) && sqlite3_open_v2(path.data, &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL) == SQLITE_OK) {
        sqlite3_busy_timeout(db, 10000);
        read_meta(db, "fingerprint", &old);
        read_meta(db, "complete", &complete);
    }
    sqlite3_close(db);
    bool same = wm_equal(wm_buffer_slice(&print), wm_buffer_slice(&old)), is_complete = wm_equal(wm_buffer_slice(&complete), WM_LIT("1"));
    t->whole = same && is_complete;
    /* One of this export that is not complete is of a merge that was interrupted. */
    if (status == WM_OK && old.size && !same)
        status = wm_fail(error, WM_USAGE, "%s: a tree of another export is there, and shards make a new one; give another place, or remove it",
                         t->path);
    wm_buffer_free(&path);
    wm_buffer_free(&print);
    wm_buffer_free(&old);
    wm_buffer_free(&complete);
    return status;
}

bool wm_tree_is_merged(const wm_tree *t)
{
    return t->whole;
}

wm_status wm_tree_look(wm_tree *t, const wm_tree_dump *dump, bool *merged, wm_error *error)
{
    wm_status status = t->directory ? tree_shard_look(t, dump, error) : WM_OK;
    *merged = t->whole;
    return status;
}

wm_status wm_tree_shard_sum(wm_tree *t, char hex[65], wm_error *error)
{
    if (t->state)
        return tree_state_sum(t->state, "main", hex, error);
    return tree_part_sum(t->part, hex) ? WM_OK : wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", t->path);
}
