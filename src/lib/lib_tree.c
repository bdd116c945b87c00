/* lib_tree.c - trees as the library's callers write them.
 *
 * SPDX-License-Identifier: MIT
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/descriptor.h"
#include "lib/lib_private.h"
#include "tree/bag.h"
#include "transfer/run.h"
#include "tree/describe.h"
#include "tree/tree.h"

struct wm_tree_writer {
    wm_tree *tree;
    const wm_converter *converter;
    const wm_dump_reader *reader; /* may be NULL */
    uint64_t pages;               /* numbers for those that no dump numbers */
    wm_arena arena;
    wm_buffer file;
};

/* ---- opening ---- */

/* A pipe or standard input has no size that a later look could be compared with. */
static uint64_t size_of(const char *path)
{
    struct stat about;
    return stat(path, &about) == 0 && S_ISREG(about.st_mode) ? (uint64_t)about.st_size : 0;
}

static wm_status begin(wm_tree_writer *w, wm_error *error)
{
    const wm_converter *c = w->converter;
    size_t count = w->reader ? w->reader->path_count : 0;
    wm_tree_settings settings = {.style = wm_style_word(c->options.style), .flavor = wm_flavor_word(c->options.style), .shown = c->options.shown, .no_header = c->options.no_header,
                                 .portable_names = c->options.portable_names, .shard_dirs = wm_site_shard_dirs(c->site)};
    wm_buffer described = {0}, site = {0};
    uint64_t *sizes = calloc(count + 1, sizeof *sizes);
    wm_tree_describe_settings(&settings, &described);
    wm_tree_describe_site(c->site, &site);
    wm_status status = WM_OK;
    if (!sizes || described.failed || site.failed)
        status = wm_fail(error, WM_NO_MEMORY, "out of memory");
    for (size_t i = 0; i < count && status == WM_OK; i++)
        sizes[i] = size_of(w->reader->paths[i]);
    if (status == WM_OK) {
        wm_tree_dump dump = {
            .paths = count ? (const char *const *)w->reader->paths : NULL, .sizes = sizes, .count = count,
            .options = wm_buffer_slice(&described), .site_name = wm_site_name(c->site),
            .site_base = wm_site_page_base(c->site), .site_lang = wm_site_lang(c->site),
            .site_dbname = wm_site_dbname(c->site), .site_json = wm_buffer_slice(&site)};
        status = wm_tree_begin(w->tree, &dump, error);
    }
    free(sizes);
    wm_buffer_free(&described);
    wm_buffer_free(&site);
    return status;
}

wm_status wm_tree_writer_open(const char *dest, const char *format, unsigned flags, const wm_converter *converter,
                              const wm_dump_reader *reader, wm_tree_writer **out, wm_error *error)
{
    static const char *const formats[] = {"dir", "tar", "tar.gz", "tar.bz2", "zip"};
    *out = NULL;
    bool known = !format;
    for (size_t i = 0; i < sizeof formats / sizeof *formats && !known; i++)
        known = strcmp(formats[i], format) == 0;
    if (!known && !wm_bag_format("", format))
        return wm_fail(error, WM_USAGE, "'%s' is no form of a tree: dir, tar, tar.gz, tar.bz2, zip, bag, bag.tar, bag.tar.gz, bag.tar.bz2 or "
                       "bag.zip", format);
    if (strcmp(dest, "-") == 0 && (!format || strcmp(format, "dir") == 0 || strcmp(format, "bag") == 0))
        return wm_fail(error, WM_USAGE, "a tree cannot go to standard output; say which archive");
    wm_tree_writer *w = calloc(1, sizeof *w);
    if (!w)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    w->converter = converter;
    w->reader = reader;
    wm_tree_options options = {.force = (flags & WM_TREE_FORCE) != 0, .portable_names = converter->options.portable_names,
                               .version = wm_version(), .format = format};
    wm_status status = wm_tree_open(dest, &options, &w->tree, error);
    if (status == WM_OK)
        status = begin(w, error);
    if (status != WM_OK) {
        wm_tree_writer_close(w);
        return status;
    }
    *out = w;
    return WM_OK;
}

/* ---- pages ---- */

static wm_status describe_page(wm_tree_writer *w, wm_slice title, const wm_page *page, wm_tree_page *out, wm_error *error)
{
    const wm_site *site = w->converter->site;
    memset(out, 0, sizeof *out);
    if (!title.size && page)
        title = page->title;
    if (!lib_split(site, &w->arena, title, &out->ns, &out->title)) {
        if (w->arena.failed)
            return wm_fail(error, WM_NO_MEMORY, "out of memory");
        return wm_fail(error, WM_BAD_INPUT, "'%.*s' is not the title of a page", WM_ARG(title));
    }
    out->time = INT64_MIN;
    out->ordinal = w->pages;
    if (page) {
        out->page_id = page->id;
        out->ordinal = page->ordinal;
        out->redirect = page->redirect;
    }
    if (page && page->has_revision) {
        out->revision_id = page->revision.id;
        out->time = page->revision.time;
        out->sha1 = page->revision.sha1;
    }
    w->pages = out->ordinal + 1;
    return WM_OK;
}

wm_status wm_tree_writer_put(wm_tree_writer *writer, wm_slice title, const wm_page *page, wm_slice markdown,
                             wm_tree_result *result, wm_error *error)
{
    wm_tree_page described;
    wm_tree_result done;
    enum { HEX_DIGITS = 40 }; /* as the API has it: the state is asked for base 36 */
    char own_sha1[32];
    wm_status status = describe_page(writer, title, page, &described, error);
    if (status != WM_OK)
        return status;
    /* The state is asked later whether a text is the one that was exported. */
    if (page && page->has_revision && page->revision.has_text && (!described.sha1.size || described.sha1.size == HEX_DIGITS) &&
        wm_sha1_base36(page->revision.text, own_sha1))
        described.sha1 = wm_str(own_sha1);
    wm_buffer_clear(&writer->file);
    wm_file_name(writer->converter->site, described.ns, described.title, writer->converter->options.portable_names,
                 &writer->file);
    if (writer->file.failed)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    described.file = wm_buffer_slice(&writer->file);
    status = wm_tree_put(writer->tree, &described, markdown, &done, error);
    if (status == WM_OK && result)
        *result = done;
    return status;
}

wm_status wm_tree_writer_note(wm_tree_writer *writer, const wm_page *page, wm_error *error)
{
    wm_tree_page described;
    wm_status status = describe_page(writer, wm_slice_of(NULL, 0), page, &described, error);
    return status == WM_OK ? wm_tree_note(writer->tree, &described, error) : status;
}

/* ---- the end ---- */

static wm_status hash_file(const char *path, char hex[65], wm_error *error)
{
    hex[0] = 0;
    if (!size_of(path))
        return WM_OK;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    int failure = fd < 0 ? errno : wm_sha256_rest(fd, hex);
    if (fd >= 0)
        close(fd);
    if (failure == ENOMEM)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    return failure ? wm_fail_errno(error, failure, "%s: cannot read it again for its checksum", path) : WM_OK;
}

wm_status wm_tree_writer_finish(wm_tree_writer *writer, wm_error *error)
{
    size_t count = writer->reader ? writer->reader->path_count : 0;
    char(*hex)[65] = calloc(count + 1, sizeof *hex);
    const char **hashes = calloc(count + 1, sizeof *hashes);
    wm_status status = hex && hashes ? WM_OK : wm_fail(error, WM_NO_MEMORY, "out of memory");
    for (size_t i = 0; i < count && status == WM_OK; i++) {
        hashes[i] = hex[i];
        status = hash_file(writer->reader->paths[i], hex[i], error);
    }
    if (status == WM_OK)
        status = wm_tree_finish(writer->tree, hashes, NULL, NULL, NULL, error);
    free(hashes);
    free(hex);
    return status;
}

void wm_tree_writer_close(wm_tree_writer *writer)
{
    if (!writer)
        return;
    wm_tree_close(writer->tree);
    wm_arena_free(&writer->arena);
    wm_buffer_free(&writer->file);
    free(writer);
}
