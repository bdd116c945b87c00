/* dump.c - the files of a dump, one after the other.
 *
 * SPDX-License-Identifier: MIT
 */
#include <errno.h>
#include <inttypes.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "dump/read/xml_reader.h"

struct wm_dump {
    char **paths;
    size_t count;
    wm_slice memory; /* used when paths is NULL */
    wm_read_function read; /* used when paths and memory are not */
    void *read_user;
    char *name;
    wm_dump_options options;
    wm_dump_warning warning;
    void *warning_user;
    wm_dump_tee tee;
    void *tee_user;
    wm_dump_revision revision;
    void *revision_user;
    wm_on_block on_block;
    void *block_user;
    size_t limit;
    unsigned jobs;
    wm_dump_part part;       /* with in_part */
    bool in_part;
    wm_restart restart;      /* of the file being read */
    const wm_reader *reader; /* while a file is read */
    char schema[16];
    size_t schema_size;
    _Atomic uint64_t compressed_position, compressed_length, produced, pages, revisions;
};

/* ---- opening ---- */

static char *copy_string(const char *s)
{
    size_t size = strlen(s) + 1;
    char *copy = malloc(size);
    if (copy)
        memcpy(copy, s, size);
    return copy;
}

static wm_dump *make(const wm_dump_options *options)
{
    wm_dump *d = calloc(1, sizeof *d);
    xmlInitParser();
    if (d && options)
        d->options = *options;
    return d;
}

/* Adds the file's size. Fails early for what cannot be read at all; anything but
 * a regular file is not opened before its time. */
static wm_status look_at(wm_dump *d, const char *path, wm_error *error)
{
    struct stat about;
    if (strcmp(path, "-") == 0)
        return WM_OK;
    if (stat(path, &about) != 0)
        return wm_fail_errno(error, errno, "cannot open %s", path);
    if (S_ISDIR(about.st_mode))
        return wm_fail(error, WM_USAGE, "%s is a directory, not a dump", path);
    if (S_ISREG(about.st_mode))
        d->compressed_length += (uint64_t)about.st_size;
    return WM_OK;
}

wm_status wm_dump_open(const char *const *paths, size_t count, const wm_dump_options *options, wm_dump **out,
                       wm_error *error)
{
    *out = NULL;
    if (!count)
        return wm_fail(error, WM_USAGE, "no dump is given");
    wm_dump *d = make(options);
    if (d)
        d->paths = calloc(count, sizeof *d->paths);
    wm_status status = d && d->paths ? WM_OK : WM_NO_MEMORY;
    for (size_t i = 0; i < count && status == WM_OK; i++) {
        d->paths[i] = copy_string(paths[i]);
        d->count++;
        status = d->paths[i] ? look_at(d, paths[i], error) : WM_NO_MEMORY;
    }
    if (status != WM_OK) {
        wm_dump_close(d);
        return status == WM_NO_MEMORY ? wm_fail(error, status, "out of memory") : status;
    }
    *out = d;
    return WM_OK;
}

wm_status wm_dump_open_memory(wm_slice data, const char *name, const wm_dump_options *options, wm_dump **out,
                              wm_error *error)
{
    *out = NULL;
    wm_dump *d = make(options);
    if (d)
        d->name = copy_string(name);
    if (!d || !d->name) {
        wm_dump_close(d);
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    }
    d->memory = data;
    d->count = 1;
    d->compressed_length = data.size;
    *out = d;
    return WM_OK;
}

wm_status wm_dump_open_function(wm_read_function read, void *user, const char *name, const wm_dump_options *options,
                                wm_dump **out, wm_error *error)
{
    wm_status status = wm_dump_open_memory(WM_LIT(""), name, options, out, error);
    if (status == WM_OK) {
        (*out)->read = read;
        (*out)->read_user = user;
    }
    return status;
}

void wm_dump_set_options(wm_dump *dump, const wm_dump_options *options)
{
    dump->options = *options;
}

void wm_dump_set_warning(wm_dump *dump, wm_dump_warning warning, void *user)
{
    dump->warning = warning;
    dump->warning_user = user;
}

void wm_dump_set_limit(wm_dump *dump, size_t limit)
{
    dump->limit = limit;
}

void wm_dump_set_tee(wm_dump *dump, wm_dump_tee tee, void *user)
{
    dump->tee = tee;
    dump->tee_user = user;
}

void wm_dump_set_revision(wm_dump *dump, wm_dump_revision revision, void *user)
{
    dump->revision = revision;
    dump->revision_user = user;
}

void wm_dump_set_blocks(wm_dump *dump, wm_on_block on_block, void *user)
{
    dump->on_block = on_block;
    dump->block_user = user;
}

void wm_dump_set_part(wm_dump *dump, const wm_dump_part *part)
{
    dump->part = *part;
    dump->in_part = true;
    dump->compressed_length = part->compressed;
}

wm_restart wm_dump_restart(const wm_dump *dump)
{
    return dump->restart;
}

wm_slice wm_dump_root(const wm_dump *dump)
{
    return dump->reader ? wm_buffer_slice(&dump->reader->tree.root_tag) : wm_slice_of(NULL, 0);
}

void wm_dump_set_jobs(wm_dump *dump, unsigned jobs)
{
    dump->jobs = jobs;
}

void wm_dump_close(wm_dump *dump)
{
    if (!dump)
        return;
    for (size_t i = 0; dump->paths && i < dump->count; i++)
        free(dump->paths[i]);
    free(dump->paths);
    free(dump->name);
    free(dump);
}

void wm_dump_get_progress(const wm_dump *dump, wm_dump_progress *progress)
{
    progress->compressed_position = dump->compressed_position;
    progress->compressed_length = dump->compressed_length;
    progress->produced = dump->produced;
    progress->pages = dump->pages;
    progress->revisions = dump->revisions;
}

wm_slice wm_dump_schema(const wm_dump *dump)
{
    if (!dump->schema_size && dump->reader)
        return dump->reader->schema;
    return wm_slice_of(dump->schema, dump->schema_size);
}

const char *wm_dump_encoding(const wm_dump *dump)
{
    const wm_decoder *decoder = dump->reader ? &dump->reader->decoder : NULL;
    switch (decoder ? (int)decoder->mode : WM_DECODE_NONE) {
    case WM_DECODE_UTF16LE: return "UTF-16LE";
    case WM_DECODE_UTF16BE: return "UTF-16BE";
    case WM_DECODE_ICONV: return decoder->name;
    default: return "UTF-8";
    }
}

/* ---- reading ---- */

/* What is known before this file. */
typedef struct totals {
    uint64_t position, produced;
} totals;

static void tell_progress(wm_dump *d, const wm_reader *r, const wm_source *source, const totals *before)
{
    d->compressed_position = before->position + wm_source_position(source);
    d->produced = before->produced + wm_source_produced(source);
    d->pages = r->pages;
    d->revisions = r->revisions;
    if (r->schema.size && !d->schema_size) {
        memcpy(d->schema, r->schema_text, r->schema.size);
        d->schema_size = r->schema.size;
    }
}

static bool should_stop(const wm_dump *d)
{
    return d->options.stop && *d->options.stop;
}

/* The source's failure, with where in the dump it was. */
static void fail_source(wm_reader *r, wm_status status, const wm_error *error)
{
    wm_slice page = r->page.open ? wm_buffer_slice(&r->page.title) : WM_LIT("");
    if (r->status != WM_OK)
        return;
    r->status = status;
    r->scan.at = r->scan.window_at + r->scan.carry.size;
    if (r->damaged && status == WM_BAD_INPUT) {
        wm_reader_warn(r, "damage", "%s", error->message ? error->message : "it cannot be read");
        return;
    }
    wm_fail(r->error, status, "%s (%s%.*s%sbyte %" PRIu64 " of the XML)",
            error->message ? error->message : r->name, page.size ? "page " : "", WM_ARG(page),
            page.size ? ", " : "", wm_reader_offset(r, r->scan.at));
}

enum { PIECE = 256 * 1024 }; /* between two looks at the stop flag */

static void give_tee(wm_dump *d, wm_reader *r, wm_slice bytes)
{
    wm_dump_file file = {
        .file = r->file, .encoding = wm_dump_encoding(d), .exact = r->decoder.mode != WM_DECODE_ICONV,
        .root_end = r->tree.root_end, .first_page = r->tree.first_page, .close = r->tree.root_close,
        .end = r->tree.root_close_end, .in_page = r->page.open};
    if (!d->tee || r->stopped)
        return;
    if (r->page.open && r->page.given.first_revision) {
        r->page.given.title = wm_buffer_slice(&r->page.title);
        file.page = &r->page.given;
    }
    wm_status status = d->tee(d->tee_user, &file, bytes);
    if (status != WM_OK) {
        r->status = status;
        r->stopped = true;
    }
}

/* Bytes behind the place where the XML is damaged go to the tee alone. */
static bool wants_more(const wm_dump *d, const wm_reader *r)
{
    return r->status == WM_OK || (d->tee && r->status == WM_BAD_INPUT && !r->stopped);
}

/* What of a file is read. */
typedef struct reach {
    uint64_t skip, left; /* bytes that are passed over, and those that are then read; UINT64_MAX: to the end */
} reach;

static reach reach_of(const wm_dump *d, const wm_reader *r)
{
    const wm_dump_part *p = &d->part;
    reach whole = {0, UINT64_MAX};
    if (!d->in_part)
        return whole;
    uint64_t from = r->in_part ? p->first : 0;
    whole.skip = r->in_part ? p->first - p->at : 0;
    if (r->file == p->end_file && p->end != UINT64_MAX)
        whole.left = p->end > from ? p->end - from : 0;
    return whole;
}

static wm_slice within_reach(reach *rest, wm_slice data)
{
    size_t pass = rest->skip < data.size ? (size_t)rest->skip : data.size;
    rest->skip -= pass;
    data = wm_sub(data, pass, data.size);
    if (rest->left == UINT64_MAX)
        return data;
    data.size = rest->left < data.size ? (size_t)rest->left : data.size;
    rest->left -= data.size;
    return data;
}

/* Another page begins here, which is no longer of the part. */
static void end_part(wm_reader *r)
{
    wm_reader_push(r, WM_LIT(""), WM_LIT(""), true);
    if (r->status == WM_OK && (r->page.open || r->tree.depth != 1 || r->scan.state != WM_IN_CONTENT || r->scan.carry.size))
        wm_reader_fail(r, WM_BAD_INPUT, "no page ends where the part of the dump should; make its parts again");
    else if (r->status == WM_OK && r->damaged)
        r->status = WM_BAD_INPUT;
}

static void read_source(wm_dump *d, wm_reader *r, wm_source *source, const totals *before)
{
    wm_status status = WM_OK;
    wm_error error = WM_ERROR_INIT;
    reach rest = reach_of(d, r);
    while (wants_more(d, r) && rest.left) {
        wm_slice data = {NULL, 0};
        status = wm_source_read(source, &data, &error);
        if (status != WM_OK)
            break;
        d->restart = wm_source_restart(source);
        data = within_reach(&rest, data);
        for (size_t at = 0; at < data.size && wants_more(d, r); at += PIECE) {
            wm_slice piece = wm_sub(data, at, data.size - at < PIECE ? data.size : at + PIECE);
            if (should_stop(d)) {
                r->status = WM_OK;
                wm_reader_fail(r, WM_INTERRUPTED, "interrupted");
                r->stopped = true;
            }
            give_tee(d, r, piece);
            if (r->status == WM_OK)
                wm_reader_push(r, piece, wm_source_text(source, piece), false);
            tell_progress(d, r, source, before);
        }
    }
    if (!rest.left && r->status == WM_OK) {
        end_part(r);
    } else if (status == WM_END && r->status == WM_OK) {
        wm_reader_push(r, WM_LIT(""), WM_LIT(""), true);
        wm_reader_end(r);
    } else if (status != WM_OK && status != WM_END) {
        fail_source(r, status, &error);
    }
    if (wants_more(d, r) || r->status == WM_SYSTEM)
        give_tee(d, r, WM_LIT(""));
    tell_progress(d, r, source, before);
    wm_error_clear(&error);
    if (wm_source_warning(source)) {
        r->page.open = false;
        wm_reader_warn(r, "archive", "%s", wm_source_warning(source));
    }
}

static wm_status open_source(const wm_dump *d, const wm_reader *r, wm_source **out, wm_error *error)
{
    if (d->paths && r->in_part)
        return wm_source_open_part(r->name, d->part.restart, d->part.place, out, error);
    if (d->paths)
        return wm_source_open(r->name, out, error);
    return d->read ? wm_source_open_function(d->read, d->read_user, r->name, out, error)
                   : wm_source_open_memory(d->memory, r->name, out, error);
}

static wm_status read_file(wm_dump *d, wm_reader *r, const totals *before)
{
    wm_source *source = NULL;
    wm_status status = open_source(d, r, &source, r->error);
    if (status != WM_OK)
        return status;
    d->restart = wm_source_restart(source);
    wm_source_set_limit(source, d->limit);
    if (!r->in_part)
        wm_source_set_wanted(source, wm_dump_begins);
    wm_source_set_memory(source, d->options.memory);
    wm_source_set_blocks(source, d->on_block, d->block_user);
    if (d->jobs > 1)
        wm_source_set_jobs(source, d->jobs);
    wm_source_look_for_text(source);
    status = wm_reader_init(r);
    if (status == WM_OK && r->in_part) {
        r->shift = d->part.first - d->part.root.size;
        wm_reader_push(r, d->part.root, WM_LIT(""), false);
    }
    if (status == WM_OK)
        read_source(d, r, source, before);
    else
        r->status = wm_fail(r->error, status, "out of memory");
    wm_source_close(source);
    return r->status;
}

/* True when the other files are to be read after that. */
static bool goes_on(wm_status status, const wm_reader *r)
{
    return status == WM_OK || (!r->stopped && (status == WM_BAD_INPUT || status == WM_SYSTEM));
}

wm_status wm_dump_read(wm_dump *dump, wm_site *site, wm_page_handler handler, void *user, wm_error *error)
{
    wm_status result = WM_OK;
    totals before = {0, 0};
    uint64_t pages = 0, revisions = 0;
    bool site_done = false, go_on = true;
    dump->schema_size = 0;
    wm_reader *r = malloc(sizeof *r);
    if (!r)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    size_t last = dump->in_part && dump->part.end_file < dump->count ? dump->part.end_file + 1 : dump->count;
    if (dump->in_part) {
        pages = dump->part.ordinal;
        before.position = 0 - dump->part.place / (dump->part.restart == WM_RESTART_BLOCK ? 8 : 1); /* it counts from there */
    }
    for (size_t i = dump->in_part ? dump->part.file : 0; i < last && go_on; i++) {
        wm_error own = WM_ERROR_INIT;
        memset(r, 0, sizeof *r);
        r->name = dump->paths ? dump->paths[i] : dump->name;
        r->options = &dump->options;
        r->to.site = site;
        r->info.done = site_done;
        r->to.handler = handler;
        r->to.handler_user = user;
        r->to.warning = dump->warning;
        r->to.warning_user = dump->warning_user;
        r->to.each = dump->revision;
        r->to.each_user = dump->revision_user;
        r->error = &own;
        r->file = i;
        r->in_part = dump->in_part && i == dump->part.file && dump->part.restart != WM_RESTART_NONE;
        r->pages = pages;
        r->revisions = revisions;
        dump->reader = r;
        wm_status status = read_file(dump, r, &before);
        dump->reader = NULL;
        go_on = goes_on(status, r);
        pages = r->pages;
        revisions = r->revisions;
        site_done = r->info.done;
        before.position = dump->compressed_position;
        before.produced = dump->produced;
        if (status != WM_OK && (result == WM_OK || !go_on)) {
            result = status;
            if (own.message)
                wm_fail(error, status, "%s", own.message);
        } else if (status != WM_OK) {
            r->page.open = false;
            wm_reader_warn(r, "damage", "%s", own.message ? own.message : "cannot be read");
        }
        wm_error_clear(&own);
        wm_reader_free(r);
    }
    free(r);
    return result;
}
