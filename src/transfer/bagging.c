/* bagging.c - the dump that goes into a bag while it is exported.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "dump/multistream.h"
#include "transfer/bagging.h"

struct wm_bagging {
    const wm_inputs *inputs;
    wm_tree *tree;
    unsigned jobs;
    wm_multistream *stream; /* of the file that is read; NULL between files */
    wm_sha256 *hash;        /* of its XML */
    wm_bag_dump_told told;  /* of it */
    wm_bag_file *file, *index;
    char **names;           /* of the files so far, without their ends */
    size_t name_count;
    wm_error error;
};

/* ---- options ---- */

wm_status wm_bag_take_checksums(const char *value, wm_bag_options *options, wm_error *error)
{
    wm_slice rest = wm_str(value);
    options->digest_count = 0;
    for (;;) {
        size_t comma = wm_find(rest, WM_LIT(","), 0);
        wm_slice name = wm_trim(wm_sub(rest, 0, comma == WM_NONE ? rest.size : comma));
        wm_digest_kind kind;
        if (!wm_digest_find(name, &kind))
            return wm_fail(error, WM_USAGE, "--checksum takes md5, sha1, sha224, sha256, sha384 and sha512 between commas, not '%.*s'",
                           WM_ARG(name));
        bool there = false;
        for (size_t i = 0; i < options->digest_count; i++)
            there = there || options->digests[i] == kind;
        if (!there)
            options->digests[options->digest_count++] = kind;
        if (comma == WM_NONE)
            return WM_OK;
        rest = wm_sub(rest, comma + 1, rest.size);
    }
}

wm_status wm_bag_take_info(const char *value, wm_bag_info *info, wm_error *error)
{
    const char *equals = strchr(value, '=');
    wm_slice key = equals ? wm_slice_of(value, (size_t)(equals - value)) : WM_LIT("");
    bool good = key.size && wm_equal(wm_trim(key), key);
    for (size_t i = 0; i < key.size; i++)
        good = good && (unsigned char)key.data[i] >= ' ' && key.data[i] != ':' && key.data[i] != 0x7f;
    if (!good)
        return wm_fail(error, WM_USAGE, "--bag-info takes KEY=VALUE, such as \"Contact-Name=Edna Janssen\", not '%s'", value);
    if (wm_equal_nocase(key, WM_LIT("Payload-Oxum")))
        return wm_fail(error, WM_USAGE, "Payload-Oxum is counted and cannot be given with --bag-info");
    info->key = key;
    info->value = wm_trim(wm_str(equals + 1));
    return WM_OK;
}

/* ---- files ---- */

/* Appends the dump's name without its directory and what tells its form. */
static void add_name(const char *path, wm_buffer *out)
{
    static const char *const endings[] = {".bz2", ".gz", ".xz", ".zst", ".lz4", ".lz", ".Z", ".7z", ".xml"};
    const char *slash = strrchr(path, '/');
    wm_slice name = wm_str(slash ? slash + 1 : path);
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        wm_slice ending = wm_str(endings[i]);
        if (name.size > ending.size && wm_ends_with(name, ending))
            name.size -= ending.size;
    }
    while (name.size && (name.data[0] == '.' || name.data[0] == '-'))
        name = wm_sub(name, 1, name.size);
    if (!name.size)
        wm_buffer_add_str(out, "dump");
    for (size_t i = 0, length; i < name.size && i < 160; i += length) {
        uint32_t c = wm_utf8_decode(wm_sub(name, i, name.size), &length);
        if (c < ' ' || c == 0x7f || strchr("\\/:*?\"<>|", c < 0x80 ? (int)c : 'a') || (c == 0xfffd && length == 1))
            wm_buffer_add_char(out, '_');
        else
            wm_buffer_add(out, name.data + i, length);
    }
}

static bool is_taken(const wm_bagging *b, const char *name)
{
    for (size_t i = 0; i < b->name_count; i++)
        if (wm_equal_nocase(wm_str(b->names[i]), wm_str(name)))
            return true;
    return false;
}

/* A name that no file before has; b->names owns it. NULL when memory runs out. */
static const char *choose_name(wm_bagging *b, const char *path)
{
    wm_buffer name = {0};
    for (unsigned n = 1;; n++) {
        wm_buffer_clear(&name);
        add_name(path, &name);
        if (n > 1)
            wm_buffer_add_format(&name, "-%u", n);
        const char *text = wm_buffer_cstr(&name);
        if (!text || !is_taken(b, text))
            break;
    }
    char *made = wm_buffer_detach(&name, NULL);
    wm_buffer_free(&name);
    if (made)
        b->names[b->name_count++] = made;
    return made;
}

static wm_status give(void *user, wm_slice bytes, wm_error *error)
{
    return wm_bag_file_write(user, bytes, error);
}

static wm_bag_file *open_file(wm_bagging *b, const char *name, const char *ending)
{
    wm_buffer full = {0};
    wm_buffer_add_format(&full, "%s%s", name, ending);
    wm_bag_file *file = NULL;
    if (full.failed)
        wm_fail(&b->error, WM_NO_MEMORY, "out of memory");
    else
        file = wm_tree_bag_file(b->tree, wm_buffer_slice(&full), &b->error);
    wm_buffer_free(&full);
    return file;
}

static wm_status begin_file(wm_bagging *b, size_t at)
{
    const char *name = choose_name(b, b->inputs->names[at]);
    memset(&b->told, 0, sizeof b->told);
    b->told.source = at;
    b->told.last_time = INT64_MIN;
    if (!name)
        return wm_fail(&b->error, WM_NO_MEMORY, "out of memory");
    b->file = open_file(b, name, ".xml.bz2");
    b->index = b->file ? open_file(b, name, "-index.txt.bz2") : NULL;
    if (!b->index)
        return b->error.status;
    b->hash = wm_sha256_new();
    b->stream = wm_multistream_new(WM_MULTISTREAM_PAGES, b->jobs, give, b->file, give, b->index);
    return b->hash && b->stream ? WM_OK : wm_fail(&b->error, WM_NO_MEMORY, "out of memory");
}

static wm_status end_file(wm_bagging *b)
{
    if (!b->stream)
        return WM_OK;
    wm_status status = wm_multistream_end(b->stream, &b->error);
    wm_sha256 *hash = b->hash;
    b->hash = NULL;
    if (!wm_sha256_end(hash, b->told.xml_sha256) && status == WM_OK)
        status = wm_fail(&b->error, WM_SYSTEM, "a checksum cannot be computed");
    b->told.file = b->file;
    b->told.index = b->index;
    b->told.bytes = wm_multistream_bytes(b->stream);
    b->told.streams = wm_multistream_streams(b->stream);
    b->told.pages = wm_multistream_pages(b->stream);
    wm_multistream_free(b->stream);
    b->stream = NULL;
    return status == WM_OK ? wm_tree_bag_dump(b->tree, &b->told, &b->error) : status;
}

/* ---- reading ---- */

static wm_status take_bytes(void *user, const wm_dump_file *file, wm_slice bytes)
{
    wm_bagging *b = user;
    wm_status status = WM_OK;
    if (b->stream && file->file != b->told.source)
        status = end_file(b);
    if (status == WM_OK && !b->stream && bytes.size)
        status = begin_file(b, file->file);
    if (status != WM_OK || !b->stream)
        return status;
    if (!bytes.size)
        return end_file(b);
    wm_sha256_add(b->hash, bytes.data, bytes.size);
    return wm_multistream_tee(b->stream, file, bytes, &b->error);
}

wm_status wm_bagging_page(wm_bagging *b, const wm_page *page)
{
    wm_bag_dump_told *t = &b->told;
    t->revisions += page->revisions;
    if (page->revisions) {
        if (page->lowest_id > 0 && (!t->first_revision || page->lowest_id < t->first_revision))
            t->first_revision = page->lowest_id;
        if (page->highest_id > t->last_revision)
            t->last_revision = page->highest_id;
        if (page->latest_time > t->last_time)
            t->last_time = page->latest_time;
    }
    return b->stream ? wm_multistream_page(b->stream, page, &b->error) : WM_OK;
}

wm_status wm_bagging_start(const wm_inputs *inputs, wm_tree *tree, wm_dump *dump, unsigned jobs, wm_bagging **out,
                           wm_error *error)
{
    wm_bagging *b = *out = calloc(1, sizeof *b);
    if (b)
        b->names = calloc(inputs->count + 1, sizeof *b->names);
    if (!b || !b->names) {
        wm_bagging_free(b);
        *out = NULL;
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    }
    b->inputs = inputs;
    b->tree = tree;
    b->jobs = jobs;
    wm_dump_set_tee(dump, take_bytes, b);
    return WM_OK;
}

wm_status wm_bagging_end(wm_bagging *b, wm_error *error)
{
    wm_status status = b->error.status;
    if (status == WM_OK)
        status = end_file(b);
    if (status != WM_OK)
        wm_fail(error, status, "%s", b->error.message ? b->error.message : "the dump cannot be packed");
    return status;
}

void wm_bagging_free(wm_bagging *b)
{
    if (!b)
        return;
    wm_multistream_free(b->stream);
    if (b->hash)
        wm_sha256_end(b->hash, b->told.xml_sha256);
    for (size_t i = 0; i < b->name_count; i++)
        free(b->names[i]);
    free(b->names);
    wm_error_clear(&b->error);
    free(b);
}
