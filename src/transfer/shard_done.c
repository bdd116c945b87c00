/* shard_done.c - what a shard that is made leaves in its room.
 *
 * SPDX-License-Identifier: MIT
 */
#include <errno.h>
#include <jansson.h>
#include <unistd.h>

#include "transfer/shard_done.h"

void wm_shard_name(size_t number, size_t of, wm_buffer *out)
{
    wm_buffer_add_format(out, "%zu-of-%zu", number, of);
}

char *wm_shard_path(const char *place, size_t number, size_t of, const char *file)
{
    wm_buffer path = {0};
    wm_buffer_add_format(&path, "%s/", place);
    wm_shard_name(number, of, &path);
    if (*file)
        wm_buffer_add_format(&path, "/%s", file);
    char *text = wm_buffer_detach(&path, NULL);
    wm_buffer_free(&path);
    return text;
}

void wm_shard_add_member(wm_buffer *out, const char *name, wm_slice value)
{
    wm_buffer_add_format(out, ",\n  \"%s\": ", name);
    wm_json_add_string(out, value);
}

void wm_shard_add_strings(wm_buffer *out, const char *name, const char *const *items, size_t count)
{
    wm_buffer_add_format(out, ",\n  \"%s\": [", name);
    for (size_t i = 0; i < count; i++) {
        wm_buffer_add_str(out, i ? ", " : "");
        wm_json_add_string(out, wm_str(items[i]));
    }
    wm_buffer_add_char(out, ']');
}

void wm_shard_add_same(wm_buffer *out, const wm_shard_same *same)
{
    wm_shard_add_member(out, "version", same->version);
    wm_shard_add_member(out, "page_set", same->page_set);
    wm_shard_add_member(out, "dump", same->dump);
    wm_shard_add_member(out, "format", same->format);
    wm_shard_add_member(out, "options", same->options);
}

const char *wm_shard_differs(const wm_shard_same *a, const wm_shard_same *b)
{
    return !wm_equal(a->version, b->version)     ? "by another version of wikimd"
           : !wm_equal(a->dump, b->dump)         ? "of another dump"
           : !wm_equal(a->page_set, b->page_set) ? "with another page set"
           : !wm_equal(a->format, b->format)     ? "in another format"
           : !wm_equal(a->options, b->options)   ? "with other options"
                                                 : NULL;
}

static wm_slice string(const json_t *object, const char *name)
{
    const json_t *item = json_object_get(object, name);
    return json_is_string(item) ? wm_slice_of(json_string_value(item), json_string_length(item)) : WM_LIT("");
}

wm_status wm_shard_done_read(const char *path, wm_shard_done *done, wm_error *error)
{
    memset(done, 0, sizeof *done);
    if (access(path, F_OK) != 0 && (errno == ENOENT || errno == ENOTDIR))
        return WM_OK;
    json_t *json = done->json = json_load_file(path, 0, NULL);
    done->same = (wm_shard_same){string(json, "version"), string(json, "page_set"), string(json, "dump"), string(json, "format"),
                                 string(json, "options")};
    done->sum = json_string_value(json_object_get(json, "sum"));
    done->listed = (uint64_t)json_integer_value(json_object_get(json, "listed"));
    done->found = (uint64_t)json_integer_value(json_object_get(json, "found"));
    done->failed = (uint64_t)json_integer_value(json_object_get(json, "failed"));
    if (done->sum && done->same.page_set.size == 64)
        return WM_OK;
    wm_shard_done_free(done);
    return wm_fail(error, WM_BAD_INPUT, "%s cannot be read; remove it and make the shard again", path);
}

void wm_shard_done_free(wm_shard_done *done)
{
    json_decref(done->json);
    memset(done, 0, sizeof *done);
}

wm_status wm_shard_done_write(const char *path, const wm_buffer *text, wm_error *error)
{
    wm_outfile out = {0};
    wm_status status = text->failed ? wm_fail(error, WM_NO_MEMORY, "out of memory") : wm_outfile_open(&out, path, error);
    if (status == WM_OK) {
        wm_outfile_write(&out, wm_buffer_slice(text));
        status = wm_outfile_keep(&out, error);
    }
    wm_outfile_drop(&out);
    return status;
}
