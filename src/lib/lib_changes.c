/* lib_changes.c - trees as the library's callers read them.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "lib/lib_private.h"
#include "transfer/shards.h"
#include "tree/describe.h"

struct wm_tree_reader {
    wm_changes *changes;
    wm_change change;
    bool here;            /* change is one */
    wm_buffer title;
};

static wm_status open_reader(const char *path, const wm_changes_options *how, wm_tree_reader **out, wm_error *error)
{
    *out = NULL;
    wm_tree_reader *r = calloc(1, sizeof *r);
    if (!r)
        return wm_fail(error, WM_NO_MEMORY, "%s: out of memory", path);
    wm_status status = wm_changes_open_with(path, how, &r->changes, error);
    if (status != WM_OK) {
        wm_tree_reader_close(r);
        return status;
    }
    *out = r;
    return WM_OK;
}

wm_status wm_tree_reader_open(const char *path, wm_tree_reader **out, wm_error *error)
{
    return open_reader(path, NULL, out, error);
}

wm_status wm_tree_reader_open_names(const char *path, wm_tree_reader **out, wm_error *error)
{
    const wm_changes_options how = {.names = true};
    return open_reader(path, &how, out, error);
}

void wm_tree_reader_close(wm_tree_reader *reader)
{
    if (!reader)
        return;
    wm_changes_close(reader->changes);
    wm_buffer_free(&reader->title);
    free(reader);
}

void wm_tree_reader_set_site(wm_tree_reader *reader, const wm_site *site)
{
    wm_changes_set_site(reader->changes, site, false);
}

void wm_tree_reader_set_skipped(wm_tree_reader *reader, wm_tree_reader_skipped skipped, void *user)
{
    wm_changes_set_skipped(reader->changes, skipped, user);
}

wm_status wm_tree_reader_set_shard(wm_tree_reader *reader, const char *shard, wm_error *error)
{
    wm_shard of = {.number = 0};
    wm_status status = wm_shard_parse(shard, &of, error);
    if (status == WM_OK)
        wm_changes_set_part(reader->changes, of.number, of.of);
    return status;
}

/* ---- the wiki and the dump ---- */

wm_status wm_tree_reader_read_site(const wm_tree_reader *reader, wm_site *site, wm_error *error)
{
    return wm_tree_recall_site(wm_changes_get_info(reader->changes), site, error);
}

bool wm_tree_reader_has_state(const wm_tree_reader *reader)
{
    return wm_changes_get_info(reader->changes)->has_state;
}

bool wm_tree_reader_is_complete(const wm_tree_reader *reader)
{
    return wm_changes_get_info(reader->changes)->complete;
}

const char *wm_tree_reader_dump(const wm_tree_reader *reader, size_t i)
{
    const wm_changes_info *info = wm_changes_get_info(reader->changes);
    return i < info->dump_count ? info->dump_paths[i] : NULL;
}

const char *wm_tree_reader_dump_sha256(const wm_tree_reader *reader, size_t i)
{
    const wm_changes_info *info = wm_changes_get_info(reader->changes);
    return i < info->dump_count ? info->dump_sha256[i] : NULL;
}

/* ---- changes ---- */

wm_status wm_tree_reader_next(wm_tree_reader *reader, bool all, wm_error *error)
{
    wm_tree_reader *r = reader;
    r->here = false;
    wm_buffer_clear(&r->title);
    wm_status status = wm_changes_next(r->changes, all, &r->change, error);
    if (status != WM_OK)
        return status;
    if (r->change.named)
        wm_changes_full_title(r->changes, r->change.ns, r->change.title, &r->title);
    if (r->title.failed)
        return wm_fail(error, WM_NO_MEMORY, "%.*s: out of memory", WM_ARG(r->change.file));
    r->here = true;
    return WM_OK;
}

wm_tree_change wm_tree_reader_change(const wm_tree_reader *reader)
{
    return reader->here ? reader->change.kind : WM_CHANGE_NONE;
}

static wm_slice told(const wm_tree_reader *r, bool when, wm_slice s)
{
    return r->here && when ? s : wm_slice_of(NULL, 0);
}

wm_slice wm_tree_reader_file(const wm_tree_reader *reader)
{
    return told(reader, true, reader->change.file);
}

wm_slice wm_tree_reader_old_file(const wm_tree_reader *reader)
{
    return told(reader, reader->change.kind == WM_CHANGE_RENAMED, reader->change.old_file);
}

wm_slice wm_tree_reader_title(const wm_tree_reader *reader)
{
    return told(reader, true, wm_buffer_slice(&reader->title));
}

wm_slice wm_tree_reader_old_title(const wm_tree_reader *reader)
{
    return told(reader, reader->change.kind == WM_CHANGE_RENAMED, reader->change.old_title);
}

bool wm_tree_reader_namespace(const wm_tree_reader *reader, int *ns)
{
    bool named = reader->here && reader->change.named;
    if (named)
        *ns = reader->change.ns;
    return named;
}

bool wm_tree_reader_is_known(const wm_tree_reader *reader)
{
    return reader->here && reader->change.known;
}

int64_t wm_tree_reader_page_id(const wm_tree_reader *reader)
{
    return reader->here && reader->change.known ? reader->change.page_id : 0;
}

int64_t wm_tree_reader_revision_id(const wm_tree_reader *reader)
{
    return reader->here && reader->change.known ? reader->change.revision_id : 0;
}

int64_t wm_tree_reader_time(const wm_tree_reader *reader)
{
    return reader->here && reader->change.known ? reader->change.time : INT64_MIN;
}

wm_slice wm_tree_reader_sha1(const wm_tree_reader *reader)
{
    return told(reader, reader->change.known, reader->change.sha1);
}

wm_status wm_tree_reader_read(wm_tree_reader *reader, wm_slice file, wm_string *out, wm_error *error)
{
    static const wm_string none = WM_STRING_INIT;
    wm_buffer text = {0};
    *out = none;
    wm_status status = wm_changes_read(reader->changes, file, &text, error);
    if (status == WM_OK)
        return lib_hand_over(&text, out, error);
    wm_buffer_free(&text);
    return status;
}
