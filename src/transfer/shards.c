/* shards.c - one part of a dump, as wikimd index --shards put it down.
 *
 * SPDX-License-Identifier: MIT
 */
#include <errno.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

#include "transfer/run.h"
#include "transfer/shards.h"

bool wm_shards_path(const char *page_set, wm_buffer *path)
{
    wm_buffer_add_format(path, "%s.shards", page_set);
    return wm_buffer_cstr(path) != NULL;
}

static const char *take_number(const char *text, size_t *number)
{
    *number = 0;
    for (int digits = 0; *text >= '0' && *text <= '9' && digits < 6; digits++)
        *number = *number * 10 + (size_t)(*text++ - '0');
    return text;
}

/* "17/64" where "/" is between the numbers. */
static bool take_pair(const char *text, const char *between, wm_shard *shard)
{
    size_t size = strlen(between);
    const char *at = take_number(text, &shard->number);
    if (strncmp(at, between, size) != 0)
        return false;
    at = take_number(at + size, &shard->of);
    return !*at && shard->number && shard->number <= shard->of && shard->of <= WM_SHARDS_MOST;
}

wm_status wm_shard_parse(const char *text, wm_shard *shard, wm_error *error)
{
    return take_pair(text, "/", shard) ? WM_OK : wm_fail(error, WM_USAGE, "'%s' is no shard; the 17th of 64 is --shard 17/64", text);
}

size_t wm_shard_count(const char *name)
{
    wm_shard shard = {0};
    return take_pair(name, "-of-", &shard) ? shard.of : 0;
}

/* ---- the file's lines ------------------------------------------------------ */

static bool number(const json_t *object, const char *name, uint64_t *value)
{
    const json_t *item = json_object_get(object, name);
    *value = json_is_integer(item) && json_integer_value(item) >= 0 ? (uint64_t)json_integer_value(item) : 0;
    return item != NULL;
}

static wm_slice string(const json_t *object, const char *name)
{
    const json_t *item = json_object_get(object, name);
    return json_is_string(item) ? wm_slice_of(json_string_value(item), json_string_length(item)) : WM_LIT("");
}

static bool digest(const json_t *object, const char *name, char hex[65])
{
    wm_slice s = string(object, name);
    if (s.size != 64)
        return false;
    memcpy(hex, s.data, 64);
    hex[64] = '\0';
    return true;
}

static wm_status take_head(wm_shard *s, const json_t *head, const char *path, wm_error *error)
{
    uint64_t form, count;
    const json_t *files = json_object_get(head, "files");
    number(head, "wikimd shards", &form);
    number(head, "shards", &count);
    s->file_count = json_array_size(files);
    if (form != 1 || !digest(head, "page_set", s->page_set) || !digest(head, "dump", s->dump) || !s->file_count)
        return wm_fail(error, WM_BAD_INPUT, "%s was not made by wikimd index --shards of this version; make it again", path);
    if (count != s->of)
        return wm_fail(error, WM_USAGE, "%s has %llu shards, and --shard %zu/%zu is one of %zu; make others with wikimd index --shards %zu",
                       path, (unsigned long long)count, s->number, s->of, s->of, s->of);
    s->sha256 = calloc(s->file_count, sizeof *s->sha256);
    if (!s->sha256)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    for (size_t i = 0; i < s->file_count; i++)
        digest(json_array_get(files, i), "sha256", s->sha256[i]);
    return WM_OK;
}

static wm_status take_shard(wm_shard *s, const json_t *head, const json_t *line, const char *path, wm_error *error)
{
    static const char *const words[] = {"file", "byte", "block", "stream"};
    static const wm_restart ways[] = {WM_RESTART_NONE, WM_RESTART_BYTE, WM_RESTART_BLOCK, WM_RESTART_STREAM};
    uint64_t shard, file = 0, end_file = 0;
    wm_dump_part *p = &s->part;
    bool good = number(line, "shard", &shard) && shard == s->number && number(line, "pages", &s->pages);
    if (good && !s->pages)
        return WM_OK;
    good = good && number(line, "file", &file) && number(line, "place", &p->place) && number(line, "place_byte", &p->at) &&
           number(line, "first_byte", &p->first) && number(line, "end_file", &end_file) && number(line, "ordinal", &p->ordinal) &&
           number(line, "compressed", &p->compressed) && file <= end_file && end_file < s->file_count && p->at <= p->first;
    if (good && !number(line, "end_byte", &p->end))
        p->end = UINT64_MAX;
    p->file = (size_t)file;
    p->end_file = (size_t)end_file;
    size_t way = 0;
    while (way < 4 && !wm_equal(string(line, "start"), wm_str(words[way])))
        way++;
    if (!good || way == 4)
        return wm_fail(error, WM_BAD_INPUT, "%s is damaged in its line %zu; make it again with wikimd index --shards", path, s->number + 1);
    p->restart = ways[way];
    wm_slice root = string(json_array_get(json_object_get(head, "files"), p->file), "root");
    s->root = wm_slice_string(root);
    if (!s->root)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    p->root = wm_slice_of(s->root, root.size);
    return WM_OK;
}

/* The line, or NULL at the end. */
static json_t *next_line(FILE *in, char **line, size_t *room)
{
    ssize_t n = getline(line, room, in);
    return n < 0 ? NULL : json_loadb(*line, (size_t)n, 0, NULL);
}

static wm_status read_lines(wm_shard *shard, FILE *in, const char *path, wm_error *error)
{
    char *text = NULL;
    size_t room = 0;
    json_t *head = next_line(in, &text, &room), *line = NULL;
    wm_status status = take_head(shard, head, path, error);
    for (size_t i = 1; i < shard->number && status == WM_OK && getline(&text, &room, in) >= 0; i++)
        ;
    if (status == WM_OK) {
        line = next_line(in, &text, &room);
        status = take_shard(shard, head, line, path, error);
    }
    json_decref(head);
    json_decref(line);
    free(text);
    return status;
}

static wm_status read_file(wm_shard *shard, const char *page_set, wm_error *error)
{
    wm_buffer path = {0};
    if (!wm_shards_path(page_set, &path)) {
        wm_buffer_free(&path);
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    }
    wm_status status;
    FILE *in = fopen(path.data, "re");
    if (in) {
        status = read_lines(shard, in, path.data, error);
        fclose(in);
    } else if (errno == ENOENT) {
        status = wm_fail(error, WM_BAD_INPUT, "there is no %s; make it with wikimd index --pages %s --shards %zu", path.data, page_set, shard->of);
    } else {
        status = wm_fail_errno(error, errno, "cannot open %s", path.data);
    }
    wm_buffer_free(&path);
    return status;
}

wm_status wm_shard_read(wm_shard *shard, const char *page_set, const char *sum, size_t files, wm_error *error)
{
    wm_status status = read_file(shard, page_set, error);
    if (status == WM_OK && (strcmp(shard->page_set, sum) != 0 || shard->file_count != files))
        return wm_fail(error, WM_BAD_INPUT, "%s.shards is of another page set; make both again with wikimd index --pages %s --shards %zu",
                       page_set, page_set, shard->of);
    return status;
}

void wm_shard_free(wm_shard *shard)
{
    free(shard->sha256);
    free(shard->root);
    memset(shard, 0, sizeof *shard);
}
