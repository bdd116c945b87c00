/* tree.c - a tree that is being written: what goes where, and what stays.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "tree/tree_shard.h"

/* Where pages go, as functions; one that is NULL has nothing to do. */
typedef struct destination {
    wm_status (*open)(wm_tree *t, const char *dest, const char *format, wm_error *error);
    wm_status (*begin)(wm_tree *t, const wm_tree_dump *dump, wm_error *error);
    wm_status (*put)(wm_tree *t, const wm_tree_page *page, wm_slice markdown, wm_tree_result *result, wm_error *error);
    wm_status (*note)(wm_tree *t, const wm_tree_page *page, wm_error *error);
    wm_status (*keep)(wm_tree *t, wm_slice file, bool *stays, wm_error *error);
    wm_status (*finish)(wm_tree *t, const char *const *sha256, wm_error *error);
} destination;

const char *wm_tree_format(const char *dest, const char *given)
{
    static const char *const formats[] = {"tar", "tar.gz", "tar.bz2", "zip"};
    const char *bag = wm_bag_format(dest, given), *lines = tree_jsonl_format(dest, given);
    if (given || bag || lines)
        return bag ? bag : lines ? lines : given;
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        size_t size = strlen(dest), n = strlen(formats[i]);
        if (size > n + 1 && dest[size - n - 1] == '.' && strcmp(dest + size - n, formats[i]) == 0)
            return formats[i];
    }
    return "dir";
}

bool wm_tree_takes_records(const char *dest, const char *given)
{
    return tree_jsonl_format(dest, given) != NULL;
}

/* ---- a directory ----------------------------------------------------------- */

static wm_status directory_open(wm_tree *t, const char *dest, const char *format, wm_error *error)
{
    const tree_directory_options options = {.force = t->options.force, .shard = t->options.shard};
    wm_status status = tree_directory_open(dest, &options, &t->directory, error);
    (void)format;
    if (status == WM_OK && t->options.shard) /* whether the tree is merged already is to be seen first */
        return WM_OK;
    if (status == WM_OK && !t->options.merging)
        status = tree_shard_refuse(t, error);
    return status == WM_OK ? tree_state_open(tree_directory_fd(t->directory), dest, &t->state, error) : status;
}

/* The names are wanted again at the end. */
static bool keep_paths(wm_tree *t, const wm_tree_dump *dump)
{
    t->paths = calloc(dump->count + 1, sizeof *t->paths);
    t->sizes = calloc(dump->count + 1, sizeof *t->sizes);
    if (!t->paths || !t->sizes)
        return false;
    for (; t->path_count < dump->count; t->path_count++) {
        size_t size = strlen(dump->paths[t->path_count]) + 1;
        char *copy = malloc(size);
        if (!copy)
            return false;
        memcpy(copy, dump->paths[t->path_count], size);
        t->paths[t->path_count] = copy;
        t->sizes[t->path_count] = dump->sizes ? dump->sizes[t->path_count] : 0;
    }
    return true;
}

static wm_status directory_begin(wm_tree *t, const wm_tree_dump *dump, wm_error *error)
{
    t->damaged = dump->damaged;
    wm_status status = t->options.shard ? tree_shard_look(t, dump, error) : WM_OK;
    if (status == WM_OK && t->options.shard && !t->whole)
        status = tree_shard_open(t, "dir", error);
    if (status != WM_OK || t->whole)
        return status;
    if (!keep_paths(t, dump))
        return wm_fail(error, WM_NO_MEMORY, "memory ran out when the tree was begun");
    wm_tree_dump kept = *dump;
    kept.paths = (const char *const *)t->paths;
    kept.sizes = t->sizes;
    return tree_state_begin(t->state, &kept, t->options.version, &t->summary.resumed_at, error);
}

/* Whether the file on disk is what a run of ours wrote. A touched file is read. */
static wm_status is_as_written(wm_tree *t, wm_slice file, const file_mark *written, file_mark *now, bool *same, wm_error *error)
{
    *same = written->sha256[0] && written->size == now->size && written->mtime == now->mtime;
    if (*same) {
        memcpy(now->sha256, written->sha256, sizeof now->sha256);
        return WM_OK;
    }
    wm_status status = tree_directory_hash(t->directory, file, now->sha256, error);
    *same = status == WM_OK && ((written->sha256[0] && strcmp(written->sha256, now->sha256) == 0) ||
                                tree_state_wrote(t->state, file, now->sha256));
    return status;
}

/* What is to be done with the file of a page. */
static wm_status decide(wm_tree *t, wm_slice file, const state_row *row, const char *hash, file_mark *now,
                        wm_tree_result *result, wm_error *error)
{
    file_kind kind;
    *result = WM_TREE_WRITTEN;
    wm_status status = tree_directory_look(t->directory, file, &kind, now, error);
    if (status != WM_OK)
        return status;
    if (kind == FILE_ABSENT) { /* of ours and gone: someone deleted it, which is an edit */
        if (row->found && row->mark.sha256[0])
            *result = WM_TREE_EDITED;
        return WM_OK;
    }
    if (kind == FILE_OTHER) {
        *result = WM_TREE_EDITED;
        return WM_OK;
    }
    bool ours = false;
    status = is_as_written(t, file, &row->mark, now, &ours, error);
    if (status != WM_OK)
        return status;
    if (strcmp(now->sha256, hash) == 0)
        *result = WM_TREE_UNCHANGED;
    else if (!ours)
        *result = WM_TREE_EDITED;
    return WM_OK;
}

/* What the state has of the file. Fails where another page of this run has it. */
static wm_status find_row(wm_tree *t, const wm_tree_page *page, state_row *row, wm_error *error)
{
    wm_status status = tree_state_find(t->state, page->file, row, error);
    if (status != WM_OK)
        return status;
    if (row->found && row->this_run && !(row->ns == page->ns && wm_equal(row->title, page->title)))
        return wm_fail(error, WM_BAD_INPUT, "%.*s: the file of two pages, \"%.*s\" and \"%.*s\"; the second is left out",
                       WM_ARG(page->file), WM_ARG(row->title), WM_ARG(page->title));
    return WM_OK;
}

/* The file stays, and what we wrote is still what it is compared with. */
static wm_status keep_edited(wm_tree *t, const wm_tree_page *page, const state_row *row, wm_tree_result *result, wm_error *error)
{
    *result = WM_TREE_EDITED;
    /* An edit of another revision stays an edit of that one: put into this one, it would take back what came between. */
    if (row->found && row->revision_id != page->revision_id)
        return tree_state_keep(t->state, page->file, error);
    file_mark written = row->mark;
    return tree_state_put(t->state, page, &written, error);
}

static wm_status directory_put(wm_tree *t, const wm_tree_page *page, wm_slice markdown, wm_tree_result *result, wm_error *error)
{
    state_row row;
    file_mark mark;
    char hash[65];
    memset(&mark, 0, sizeof mark);
    wm_status status = find_row(t, page, &row, error);
    if (status != WM_OK)
        return status;
    if (!wm_sha256_hex(markdown, hash))
        return wm_fail(error, WM_NO_MEMORY, "%.*s: memory ran out", WM_ARG(page->file));
    status = decide(t, page->file, &row, hash, &mark, result, error);
    if (status != WM_OK)
        return status;
    const file_mark seen = mark;
    if (*result == WM_TREE_EDITED && t->options.force)
        *result = WM_TREE_WRITTEN;
    if (*result == WM_TREE_EDITED)
        return keep_edited(t, page, &row, result, error);
    if (*result == WM_TREE_WRITTEN) {
        status = tree_state_intend(t->state, page->file, hash, error);
        if (status == WM_OK)
            status = tree_directory_write(t->directory, page->file, markdown, t->options.force ? NULL : &seen, &mark, error);
        if (status == WM_DIFFERS)
            return keep_edited(t, page, &row, result, error);
        if (status != WM_OK)
            return status;
    }
    memcpy(mark.sha256, hash, sizeof hash);
    return tree_state_put(t->state, page, &mark, error);
}

/* The file that is to become merged, unless it is that already. */
static wm_status write_merged(wm_tree *t, wm_slice file, wm_slice edited, wm_slice merged, wm_tree_result *result, wm_error *error)
{
    file_kind kind;
    file_mark now;
    char before[65], after[65];
    *result = WM_TREE_EDITED;
    if (!wm_sha256_hex(edited, before) || !wm_sha256_hex(merged, after))
        return wm_fail(error, WM_NO_MEMORY, "%.*s: memory ran out", WM_ARG(file));
    wm_status status = tree_directory_look(t->directory, file, &kind, &now, error);
    if (status != WM_OK || kind != FILE_REGULAR)
        return status;
    status = tree_directory_hash(t->directory, file, now.sha256, error);
    if (status != WM_OK)
        return status;
    if (strcmp(now.sha256, after) == 0)
        *result = WM_TREE_UNCHANGED;
    else if (strcmp(now.sha256, before) == 0)
        *result = WM_TREE_WRITTEN;
    if (*result != WM_TREE_WRITTEN)
        return WM_OK;
    const file_mark seen = now;
    status = tree_directory_write(t->directory, file, merged, &seen, &now, error);
    if (status == WM_DIFFERS)
        *result = WM_TREE_EDITED;
    return status == WM_DIFFERS ? WM_OK : status;
}

wm_status wm_tree_put_merged(wm_tree *t, const wm_tree_page *page, wm_slice markdown, wm_slice edited, wm_slice merged,
                             wm_tree_result *result, wm_error *error)
{
    state_row row;
    wm_status status = find_row(t, page, &row, error);
    if (status == WM_OK)
        status = write_merged(t, page->file, edited, merged, result, error);
    if (status != WM_OK)
        return status;
    if (*result == WM_TREE_EDITED)
        return tree_state_keep(t->state, page->file, error);
    /* No time: the file is not what the export would have written, and has to be looked at. */
    file_mark mark = {.size = (int64_t)markdown.size};
    if (!wm_sha256_hex(markdown, mark.sha256))
        return wm_fail(error, WM_NO_MEMORY, "%.*s: memory ran out", WM_ARG(page->file));
    t->summary.written += *result == WM_TREE_WRITTEN;
    t->summary.bytes += *result == WM_TREE_WRITTEN ? merged.size : 0;
    return tree_state_put(t->state, page, &mark, error);
}

wm_status wm_tree_save_edit(wm_tree *t, const wm_tree_edit *edit, wm_error *error)
{
    return tree_state_save_edit(t->state, edit, error);
}

wm_status wm_tree_edits_saved(wm_tree *t, wm_slice update, wm_error *error)
{
    return tree_state_edits_saved(t->state, update, error);
}

wm_status wm_tree_edits(wm_tree *t, bool texts, wm_arena *arena, wm_tree_edit_taker taker, void *user, wm_error *error)
{
    return tree_state_edits(t->state, texts, arena, taker, user, error);
}

wm_status wm_tree_mark_conflict(wm_tree *t, wm_slice file, wm_error *error)
{
    return tree_state_mark_conflict(t->state, file, error);
}

wm_status wm_tree_find_edit(wm_tree *t, wm_slice file, wm_arena *arena, wm_tree_edit *edit, wm_error *error)
{
    return tree_state_edit(t->state, file, arena, edit, error);
}

static wm_status directory_note(wm_tree *t, const wm_tree_page *page, wm_error *error)
{
    return tree_state_note(t->state, page, error);
}

static wm_status directory_keep(wm_tree *t, wm_slice file, bool *stays, wm_error *error)
{
    file_kind kind;
    file_mark mark;
    *stays = tree_directory_look(t->directory, file, &kind, &mark, NULL) == WM_OK && kind != FILE_ABSENT;
    return tree_state_keep(t->state, file, error);
}

static wm_status remove_gone(void *user, wm_slice file, const file_mark *written, wm_error *error)
{
    wm_tree *t = user;
    file_kind kind;
    file_mark now;
    memset(&now, 0, sizeof now);
    wm_status status = tree_directory_look(t->directory, file, &kind, &now, error);
    if (status != WM_OK || kind == FILE_ABSENT)
        return status;
    bool ours = false;
    if (kind == FILE_REGULAR)
        status = is_as_written(t, file, written, &now, &ours, error);
    if (status == WM_OK && (ours || (t->options.force && kind == FILE_REGULAR))) {
        status = tree_directory_remove(t->directory, file, error);
        t->summary.removed++;
        if (t->event)
            t->event(t->event_user, "removed", file);
    } else if (status == WM_OK) {
        t->summary.kept_edited++;
        if (t->event)
            t->event(t->event_user, "kept", file);
    }
    return status;
}

static wm_status directory_finish(wm_tree *t, const char *const *sha256, wm_error *error)
{
    wm_tree_dump dump = {.paths = (const char *const *)t->paths, .sizes = t->sizes, .count = t->path_count,
                         .damaged = t->damaged};
    wm_status status = t->damaged ? WM_OK : tree_state_each_gone(t->state, remove_gone, t, error);
    /* The state must not call complete what a power cut could still take away. */
    if (status == WM_OK && (t->summary.written || t->summary.removed))
        status = tree_directory_sync(t->directory, error);
    return status == WM_OK ? tree_state_finish(t->state, &dump, sha256, error) : status;
}

static const destination to_directory = {directory_open, directory_begin, directory_put, directory_note, directory_keep, directory_finish};

/* ---- an archive ------------------------------------------------------------ */

static wm_status archive_open(wm_tree *t, const char *dest, const char *format, wm_error *error)
{
    return wm_archive_out_open(dest, format, &t->archive, error);
}

static wm_status archive_put(wm_tree *t, const wm_tree_page *page, wm_slice markdown, wm_tree_result *result, wm_error *error)
{
    (void)result;
    return wm_archive_out_put(t->archive, page->file, page->time, markdown, error);
}

static wm_status archive_finish(wm_tree *t, const char *const *sha256, wm_error *error)
{
    (void)sha256;
    return wm_archive_out_finish(t->archive, error);
}

static const destination to_archive = {archive_open, NULL, archive_put, NULL, NULL, archive_finish};

/* ---- lines of JSON --------------------------------------------------------- */

static wm_status lines_open(wm_tree *t, const char *dest, const char *format, wm_error *error)
{
    const wm_tree_options *o = &t->options;
    return tree_jsonl_open(dest, format, o->lines_per_file, o->jobs, o->force, &t->lines, error);
}

static wm_status lines_put(wm_tree *t, const wm_tree_page *page, wm_slice markdown, wm_tree_result *result, wm_error *error)
{
    (void)page;
    (void)result;
    return tree_jsonl_put(t->lines, markdown, error);
}

static wm_status lines_finish(wm_tree *t, const char *const *sha256, wm_error *error)
{
    (void)sha256;
    return tree_jsonl_finish(t->lines, error);
}

static const destination to_lines = {lines_open, NULL, lines_put, NULL, NULL, lines_finish};

/* ---- a bag ----------------------------------------------------------------- */

static wm_status bag_open(wm_tree *t, const char *dest, const char *format, wm_error *error)
{
    return tree_bag_open(dest, format, &t->options, &t->bag, error);
}

static wm_status bag_begin(wm_tree *t, const wm_tree_dump *dump, wm_error *error)
{
    return tree_bag_begin(t->bag, dump, error);
}

static wm_status bag_put(wm_tree *t, const wm_tree_page *page, wm_slice markdown, wm_tree_result *result, wm_error *error)
{
    (void)result;
    return tree_bag_put(t->bag, page, markdown, error);
}

static wm_status bag_note(wm_tree *t, const wm_tree_page *page, wm_error *error)
{
    return tree_bag_note(t->bag, page, error);
}

static wm_status bag_finish(wm_tree *t, const char *const *sha256, wm_error *error)
{
    return tree_bag_finish(t->bag, sha256, error);
}

static const destination to_bag = {bag_open, bag_begin, bag_put, bag_note, NULL, bag_finish};

/* ---- a shard of an archive or bag ------------------------------------------ */

static wm_status part_open(wm_tree *t, const char *dest, const char *format, wm_error *error)
{
    (void)dest;
    return tree_shard_open(t, format, error);
}

static wm_status part_put(wm_tree *t, const wm_tree_page *page, wm_slice markdown, wm_tree_result *result, wm_error *error)
{
    (void)result;
    return tree_part_put(t->part, page, &markdown, error);
}

static wm_status part_note(wm_tree *t, const wm_tree_page *page, wm_error *error)
{
    return tree_part_put(t->part, page, NULL, error);
}

static wm_status part_finish(wm_tree *t, const char *const *sha256, wm_error *error)
{
    (void)sha256;
    return tree_part_finish(t->part, error);
}

static const destination to_part = {part_open, NULL, part_put, part_note, NULL, part_finish};

/* ---- a function of the caller's -------------------------------------------- */

static wm_status taker_put(wm_tree *t, const wm_tree_page *page, wm_slice markdown, wm_tree_result *result, wm_error *error)
{
    (void)result;
    return t->options.taker(t->options.taker_user, page, &markdown, error);
}

static wm_status taker_note(wm_tree *t, const wm_tree_page *page, wm_error *error)
{
    return t->options.taker(t->options.taker_user, page, NULL, error);
}

static const destination to_taker = {NULL, NULL, taker_put, taker_note, NULL, NULL};

/* ---- any of them ----------------------------------------------------------- */

wm_status wm_tree_open(const char *dest, const wm_tree_options *options, wm_tree **out, wm_error *error)
{
    *out = NULL;
    if (!*dest)
        return wm_fail(error, WM_USAGE, "the destination has no name");
    wm_tree *t = calloc(1, sizeof *t);
    if (!t)
        return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", dest);
    if (options)
        t->options = *options;
    const char *format = wm_tree_format(dest, t->options.format);
    t->to = t->options.taker              ? &to_taker
            : strcmp(format, "dir") == 0  ? &to_directory
            : t->options.shard            ? &to_part
            : wm_bag_format(dest, format) ? &to_bag
            : tree_jsonl_format(dest, format) ? &to_lines
                                          : &to_archive;
    wm_buffer path = {0};
    wm_buffer_add_str(&path, dest);
    t->path = wm_buffer_detach(&path, NULL);
    wm_buffer_free(&path);
    if (!t->path) {
        wm_tree_close(t);
        return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", dest);
    }
    wm_status status = t->to->open ? t->to->open(t, dest, format, error) : WM_OK;
    if (status == WM_OK)
        *out = t;
    else
        wm_tree_close(t);
    return status;
}

wm_status wm_tree_begin(wm_tree *t, const wm_tree_dump *dump, wm_error *error)
{
    return t->to->begin ? t->to->begin(t, dump, error) : WM_OK;
}

bool wm_tree_is_done(wm_tree *t, uint64_t ordinal)
{
    return t->state && tree_state_is_done(t->state, ordinal);
}

wm_status wm_tree_put(wm_tree *t, const wm_tree_page *page, wm_slice markdown, wm_tree_result *result, wm_error *error)
{
    *result = WM_TREE_WRITTEN;
    wm_status status = t->to->put(t, page, markdown, result, error);
    if (status != WM_OK)
        return status;
    t->summary.written += *result == WM_TREE_WRITTEN;
    t->summary.unchanged += *result == WM_TREE_UNCHANGED;
    t->summary.edited += *result == WM_TREE_EDITED;
    t->summary.bytes += *result == WM_TREE_WRITTEN ? markdown.size : 0;
    return WM_OK;
}

wm_status wm_tree_note(wm_tree *t, const wm_tree_page *page, wm_error *error)
{
    return t->to->note ? t->to->note(t, page, error) : WM_OK;
}

wm_status wm_tree_keep(wm_tree *t, const wm_tree_page *page, bool *stays, wm_error *error)
{
    *stays = false;
    return t->to->keep && page->file.size ? t->to->keep(t, page->file, stays, error) : WM_OK;
}

void wm_tree_set_damaged(wm_tree *t)
{
    t->damaged = true;
}

wm_status wm_tree_finish(wm_tree *t, const char *const *sha256, wm_tree_event event, void *user, wm_tree_summary *summary, wm_error *error)
{
    t->event = event;
    t->event_user = user;
    wm_status status = t->to->finish ? t->to->finish(t, sha256, error) : WM_OK;
    if (summary)
        *summary = t->summary;
    if (status == WM_OK && (t->summary.edited || t->summary.kept_edited))
        return WM_DIFFERS;
    return status;
}

void wm_tree_close_state(wm_tree *t)
{
    tree_state_close(t->state);
    t->state = NULL;
}

void wm_tree_close(wm_tree *t)
{
    if (!t)
        return;
    tree_state_close(t->state);
    tree_part_close(t->part);
    tree_directory_close(t->room);
    tree_directory_close(t->directory);
    wm_archive_out_close(t->archive);
    tree_bag_close(t->bag);
    tree_jsonl_close(t->lines);
    for (size_t i = 0; i < t->path_count; i++)
        free(t->paths[i]);
    free(t->path);
    free(t->paths);
    free(t->sizes);
    free(t);
}

wm_bag_file *wm_tree_bag_file(wm_tree *tree, wm_slice name, wm_error *error)
{
    if (tree->bag)
        return tree_bag_file(tree->bag, name, error);
    wm_fail(error, WM_USAGE, "%.*s: only a bag has files beside its pages", WM_ARG(name));
    return NULL;
}

wm_status wm_tree_bag_dump(wm_tree *tree, const wm_bag_dump_told *told, wm_error *error)
{
    return tree->bag ? tree_bag_tell_dump(tree->bag, told, error) : WM_OK;
}
