/* bag_read.c - what a bag says of itself: manifests, the table of pages, export.json.
 *
 * SPDX-License-Identifier: MIT
 */
#include <jansson.h>
#include <stdlib.h>

#include "base/hex.h"
#include "tree/bag.h"

/* ---- manifests ---- */

bool wm_bag_manifest_name(wm_slice file, bool *tags, wm_digest_kind *kind)
{
    wm_slice start = WM_LIT("manifest-"), end = WM_LIT(".txt");
    *tags = wm_starts_with(file, WM_LIT("tag"));
    if (*tags)
        file = wm_sub(file, 3, file.size);
    if (!wm_starts_with(file, start) || !wm_ends_with(file, end) || file.size <= start.size + end.size)
        return false;
    return wm_digest_find(wm_sub(file, start.size, file.size - end.size), kind);
}

/* Only these three are encoded; any other % stands for itself, as older bags have it. */
static void decode_path(wm_slice path, wm_buffer *out)
{
    for (size_t i = 0; i < path.size; i++) {
        int byte = wm_percent_byte(path, i);
        bool encoded = byte == '\n' || byte == '\r' || byte == '%';
        wm_buffer_add_char(out, encoded ? (char)byte : path.data[i]);
        i += encoded ? 2 : 0;
    }
}

void wm_bag_encode_path(wm_slice path, wm_buffer *out)
{
    for (size_t i = 0; i < path.size; i++) {
        switch (path.data[i]) {
        case '\n': wm_buffer_add_str(out, "%0A"); break;
        case '\r': wm_buffer_add_str(out, "%0D"); break;
        case '%': wm_buffer_add_str(out, "%25"); break;
        default: wm_buffer_add_char(out, path.data[i]);
        }
    }
}

/* Whether a file of that name is below where it is counted from, and has no other name. */
static bool is_below(wm_slice path)
{
    if (!path.size || memchr(path.data, '\0', path.size))
        return false;
    for (size_t at = 0; at <= path.size;) {
        const char *slash = at < path.size ? memchr(path.data + at, '/', path.size - at) : NULL;
        size_t end = slash ? (size_t)(slash - path.data) : path.size;
        wm_slice part = wm_sub(path, at, end);
        if (!part.size || wm_equal(part, WM_LIT(".")) || wm_equal(part, WM_LIT("..")))
            return false;
        at = end + 1;
    }
    return true;
}

static wm_slice next_line(wm_slice *rest)
{
    const char *end = memchr(rest->data, '\n', rest->size);
    wm_slice line = wm_sub(*rest, 0, end ? (size_t)(end - rest->data) : rest->size);
    *rest = wm_sub(*rest, end ? line.size + 1 : line.size, rest->size);
    if (line.size && line.data[line.size - 1] == '\r')
        line.size--;
    return line;
}

wm_status wm_bag_manifest_next(wm_slice *rest, size_t *line, const char *name, wm_slice *digest, wm_buffer *path,
                               wm_error *error)
{
    wm_slice text = WM_LIT("");
    size_t at = 0;
    wm_buffer_clear(path);
    while (rest->size && !text.size) {
        text = next_line(rest);
        ++*line;
    }
    if (!text.size)
        return WM_END;
    while (at < text.size && wm_hex_digit(text.data[at]) >= 0)
        at++;
    *digest = wm_sub(text, 0, at);
    size_t start = at;
    while (start < text.size && (text.data[start] == ' ' || text.data[start] == '\t'))
        start++;
    /* The mark of md5sum's binary mode. */
    if (start < text.size && text.data[start] == '*')
        start++;
    if (!at || start == at)
        return wm_fail(error, WM_BAD_INPUT, "%s, line %zu: no checksum and name of a file", name, *line);
    wm_slice encoded = wm_sub(text, start, text.size);
    if (wm_starts_with(encoded, WM_LIT("./")))
        encoded = wm_sub(encoded, 2, encoded.size);
    decode_path(encoded, path);
    if (path->failed)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    if (!is_below(wm_buffer_slice(path)))
        return wm_fail(error, WM_BAD_INPUT, "%s, line %zu: \"%.*s\" leads out of the bag", name, *line, WM_ARG(encoded));
    return WM_OK;
}

/* ---- pages.tsv ---- */

enum { C_NS, C_TITLE, C_PAGE, C_REVISION, C_TIME, C_SHA1, C_FILE, C_SIZE, C_SHA256, C_REDIRECT, C_ORDINAL };

static const char *const column_names[WM_BAG_COLUMNS] = {"namespace", "title", "page_id",  "revision_id", "timestamp", "sha1",
                                                         "file",      "size",  "file_sha256", "redirect",    "ordinal"};

/* The cell at *at, which moves behind its tab; false behind the last. */
static bool next_cell(wm_slice line, size_t *at, wm_slice *cell)
{
    if (*at > line.size)
        return false;
    const char *tab = *at < line.size ? memchr(line.data + *at, '\t', line.size - *at) : NULL;
    size_t end = tab ? (size_t)(tab - line.data) : line.size;
    *cell = wm_sub(line, *at, end);
    *at = end + 1;
    return true;
}

static wm_slice without_return(wm_slice line)
{
    if (line.size && line.data[line.size - 1] == '\r')
        line.size--;
    return line;
}

wm_status wm_bag_columns_read(wm_slice line, wm_bag_columns *columns, wm_error *error)
{
    size_t at = 0;
    wm_slice cell;
    line = without_return(line);
    columns->count = 0;
    for (size_t i = 0; i < WM_BAG_COLUMNS; i++)
        columns->at[i] = WM_NONE;
    for (; next_cell(line, &at, &cell); columns->count++) {
        for (size_t i = 0; i < WM_BAG_COLUMNS; i++)
            if (columns->at[i] == WM_NONE && wm_equal(cell, wm_str(column_names[i])))
                columns->at[i] = columns->count;
    }
    static const int needed[] = {C_NS, C_TITLE, C_FILE};
    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++)
        if (columns->at[needed[i]] == WM_NONE)
            return wm_fail(error, WM_BAD_INPUT, "its first line names no column \"%s\"", column_names[needed[i]]);
    return WM_OK;
}

static bool read_number(wm_slice s, int64_t *value)
{
    bool minus = s.size && s.data[0] == '-';
    int64_t n = 0;
    *value = 0;
    for (size_t i = minus; i < s.size; i++) {
        if (s.data[i] < '0' || s.data[i] > '9' || n > (INT64_MAX - 9) / 10)
            return false;
        n = n * 10 + (s.data[i] - '0');
    }
    *value = minus ? -n : n;
    return s.size > (size_t)minus || !s.size;
}

wm_status wm_bag_page_read(const wm_bag_columns *columns, wm_slice line, wm_bag_page *page, wm_error *error)
{
    wm_slice cells[WM_BAG_COLUMNS], cell;
    size_t at = 0, count = 0;
    int64_t numbers[WM_BAG_COLUMNS] = {0};
    line = without_return(line);
    memset(page, 0, sizeof *page);
    for (size_t i = 0; i < WM_BAG_COLUMNS; i++)
        cells[i] = WM_LIT("");
    for (; next_cell(line, &at, &cell); count++)
        for (size_t i = 0; i < WM_BAG_COLUMNS; i++)
            if (columns->at[i] == count)
                cells[i] = cell;
    if (count != columns->count)
        return wm_fail(error, WM_BAD_INPUT, "%zu columns where the first line has %zu", count, columns->count);
    static const int numeric[] = {C_NS, C_PAGE, C_REVISION, C_SIZE, C_ORDINAL};
    for (size_t i = 0; i < sizeof numeric / sizeof *numeric; i++)
        if (!read_number(cells[numeric[i]], &numbers[numeric[i]]))
            return wm_fail(error, WM_BAD_INPUT, "\"%.*s\" is no number", WM_ARG(cells[numeric[i]]));
    if (numbers[C_NS] < -1000000 || numbers[C_NS] > 1000000 || numbers[C_SIZE] < 0 || numbers[C_ORDINAL] < 0)
        return wm_fail(error, WM_BAD_INPUT, "a number that cannot be");
    page->time = INT64_MIN;
    if (cells[C_TIME].size && !wm_time_parse(cells[C_TIME], &page->time))
        return wm_fail(error, WM_BAD_INPUT, "\"%.*s\" is no time", WM_ARG(cells[C_TIME]));
    if (cells[C_FILE].size && !is_below(cells[C_FILE]))
        return wm_fail(error, WM_BAD_INPUT, "\"%.*s\" leads out of the tree", WM_ARG(cells[C_FILE]));
    page->ns = (int)numbers[C_NS];
    page->title = cells[C_TITLE];
    page->page_id = numbers[C_PAGE];
    page->revision_id = numbers[C_REVISION];
    page->sha1 = cells[C_SHA1];
    page->file = cells[C_FILE];
    page->size = (uint64_t)numbers[C_SIZE];
    page->sha256 = cells[C_SHA256];
    page->redirect = cells[C_REDIRECT];
    page->ordinal = (uint64_t)numbers[C_ORDINAL];
    return WM_OK;
}

/* ---- export.json ---- */

static wm_slice text_of(wm_bag_export *e, const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);
    if (!json_is_string(value))
        return WM_LIT("");
    return wm_arena_copy(&e->arena, wm_slice_of(json_string_value(value), json_string_length(value)));
}

static uint64_t number_of(const json_t *object, const char *key)
{
    json_int_t value = json_integer_value(json_object_get(object, key));
    return value > 0 ? (uint64_t)value : 0;
}

static bool read_dump(wm_bag_export *e, const json_t *entry, wm_bag_dump *dump)
{
    dump->file = text_of(e, entry, "file");
    dump->index = text_of(e, entry, "index");
    dump->sha256 = text_of(e, entry, "sha256");
    dump->size = number_of(entry, "size");
    dump->source = text_of(e, entry, "source");
    dump->source_sha256 = text_of(e, entry, "source_sha256");
    dump->source_size = number_of(entry, "source_size");
    dump->bytes = number_of(entry, "xml_size");
    dump->xml_sha256 = text_of(e, entry, "xml_sha256");
    dump->streams = number_of(entry, "streams");
    dump->pages = number_of(entry, "pages");
    return is_below(dump->file) && wm_starts_with(dump->file, WM_LIT(WM_BAG_DUMP)) && (!dump->index.size || is_below(dump->index));
}

static wm_status read_dumps(wm_bag_export *e, const json_t *dumps, const char *name, wm_error *error)
{
    size_t i;
    json_t *entry;
    e->dumps = calloc(json_array_size(dumps) + 1, sizeof *e->dumps);
    if (!e->dumps)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    json_array_foreach(dumps, i, entry)
    {
        bool good = read_dump(e, entry, &e->dumps[e->dump_count++]);
        if (e->arena.failed)
            return wm_fail(error, WM_NO_MEMORY, "out of memory");
        if (!good)
            return wm_fail(error, WM_BAD_INPUT, "%s: its dump number %zu is no file of " WM_BAG_DUMP, name, i + 1);
    }
    return WM_OK;
}

static void read_wiki(wm_bag_export *e, const json_t *root)
{
    const json_t *wiki = json_object_get(root, "wiki"), *siteinfo = json_object_get(root, "siteinfo");
    e->site_name = text_of(e, wiki, "name");
    e->site_base = text_of(e, wiki, "base");
    e->site_lang = text_of(e, wiki, "lang");
    e->site_dbname = text_of(e, wiki, "dbname");
    char *text = siteinfo ? json_dumps(siteinfo, JSON_COMPACT) : NULL;
    if (siteinfo && !text)
        e->arena.failed = true;
    e->site_json = wm_arena_copy(&e->arena, wm_str(text));
    (free)(text); /* jansson's */
}

wm_status wm_bag_export_read(wm_slice text, const char *name, wm_bag_export *out, wm_error *error)
{
    json_error_t wrong;
    memset(out, 0, sizeof *out);
    json_t *root = json_loadb(text.size ? text.data : "", text.size, JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &wrong);
    if (!root)
        return wm_fail(error, WM_BAD_INPUT, "%s, line %d: %s", name, wrong.line, wrong.text);
    wm_status status = WM_OK;
    if (!json_is_object(root) || !json_is_string(json_object_get(root, "wikimd")))
        status = wm_fail(error, WM_BAD_INPUT, "%s does not tell of an export by wikimd", name);
    if (status == WM_OK) {
        out->version = text_of(out, root, "wikimd");
        out->options = text_of(out, root, "options");
        out->complete = json_is_true(json_object_get(root, "complete"));
        read_wiki(out, root);
        status = read_dumps(out, json_object_get(root, "dumps"), name, error);
    }
    json_decref(root);
    if (status == WM_OK && out->arena.failed)
        status = wm_fail(error, WM_NO_MEMORY, "out of memory");
    return status;
}

void wm_bag_export_free(wm_bag_export *e)
{
    wm_arena_free(&e->arena);
    free(e->dumps);
    memset(e, 0, sizeof *e);
}
