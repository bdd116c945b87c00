/* lib_reader.c - dumps as the library's callers read them.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "lib/lib_private.h"

/* ---- opening ---- */

static wm_dump_reader *make(wm_error *error)
{
    wm_dump_reader *r = calloc(1, sizeof *r);
    if (!r) {
        wm_fail(error, WM_NO_MEMORY, "out of memory");
        return NULL;
    }
    r->options.stop = &r->stop;
    return r;
}

/* The names are wanted again by a tree that is written from the dump. */
static wm_status keep_paths(wm_dump_reader *r, const char *const *paths, size_t count, wm_error *error)
{
    r->paths = calloc(count ? count : 1, sizeof *r->paths);
    if (!r->paths)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    size_t standard = 0;
    for (size_t i = 0; i < count; i++) {
        if (!paths[i])
            return wm_fail(error, WM_USAGE, "one of the dump's files has no name");
        size_t size = strlen(paths[i]) + 1;
        char *copy = malloc(size);
        if (!copy)
            return wm_fail(error, WM_NO_MEMORY, "out of memory");
        memcpy(copy, paths[i], size);
        r->paths[r->path_count++] = copy;
        standard += strcmp(copy, "-") == 0;
    }
    r->once = standard > 0;
    if (standard > 1)
        return wm_fail(error, WM_USAGE, "standard input (-) is given %zu times", standard);
    return WM_OK;
}

static wm_status done(wm_dump_reader *r, wm_status status, wm_dump_reader **out)
{
    if (status != WM_OK) {
        wm_dump_reader_close(r);
        return status;
    }
    *out = r;
    return WM_OK;
}

wm_status wm_dump_reader_open(const char *const *paths, size_t count, wm_dump_reader **out, wm_error *error)
{
    *out = NULL;
    wm_dump_reader *r = make(error);
    if (!r)
        return WM_NO_MEMORY;
    wm_status status = keep_paths(r, paths, count, error);
    if (status == WM_OK)
        status = wm_dump_open(paths, count, &r->options, &r->dump, error);
    return done(r, status, out);
}

wm_status wm_dump_reader_open_memory(wm_slice data, const char *name, wm_dump_reader **out, wm_error *error)
{
    *out = NULL;
    wm_dump_reader *r = make(error);
    if (!r)
        return WM_NO_MEMORY;
    return done(r, wm_dump_open_memory(data, name ? name : "memory", &r->options, &r->dump, error), out);
}

wm_status wm_dump_reader_open_function(wm_read_function read, void *user, const char *name, wm_dump_reader **out,
                                       wm_error *error)
{
    *out = NULL;
    wm_dump_reader *r = make(error);
    if (!r)
        return WM_NO_MEMORY;
    r->once = true;
    return done(r, wm_dump_open_function(read, user, name ? name : "function", &r->options, &r->dump, error), out);
}

void wm_dump_reader_close(wm_dump_reader *reader)
{
    if (!reader)
        return;
    wm_dump_close(reader->dump);
    for (size_t i = 0; i < reader->path_count; i++)
        free(reader->paths[i]);
    free(reader->paths);
    free(reader);
}

/* ---- settings ---- */

void wm_dump_reader_select_current(wm_dump_reader *reader)
{
    reader->options.choice = (wm_revision_choice){.by = WM_REVISION_CURRENT};
}

void wm_dump_reader_select_id(wm_dump_reader *reader, int64_t id)
{
    reader->options.choice = (wm_revision_choice){.by = WM_REVISION_ID, .value = id};
}

void wm_dump_reader_select_time(wm_dump_reader *reader, int64_t seconds)
{
    reader->options.choice = (wm_revision_choice){.by = WM_REVISION_TIME, .value = seconds};
}

void wm_dump_reader_limit_text(wm_dump_reader *reader, size_t bytes)
{
    reader->options.no_text = bytes == 0;
    reader->options.text_limit = bytes == SIZE_MAX ? 0 : bytes;
}

void wm_dump_reader_set_jobs(wm_dump_reader *reader, unsigned jobs)
{
    wm_dump_set_jobs(reader->dump, jobs ? jobs : 1);
}

void wm_dump_reader_set_warning(wm_dump_reader *reader, wm_dump_reader_warning warning, void *user)
{
    reader->warning = warning;
    reader->warning_user = user;
}

/* ---- reading ---- */

static wm_status begin(wm_dump_reader *r, wm_error *error)
{
    if (r->once && r->used)
        return wm_fail(error, WM_USAGE, "%s can be read only once; keep it in a file",
                       r->paths ? "standard input" : "a dump that a function gives");
    r->used = true;
    wm_dump_set_options(r->dump, &r->options);
    wm_dump_set_warning(r->dump, r->warning, r->warning_user);
    return WM_OK;
}

wm_status wm_dump_reader_read(wm_dump_reader *reader, wm_site *site, wm_page_handler handler, void *user,
                              wm_error *error)
{
    wm_status status = begin(reader, error);
    return status == WM_OK ? wm_dump_read(reader->dump, site, handler, user, error) : status;
}

static wm_status stop_at_page(void *user, const wm_page *page)
{
    (void)page;
    *(bool *)user = true;
    return WM_END;
}

wm_status wm_dump_reader_read_site(wm_dump_reader *reader, wm_site *site, wm_error *error)
{
    bool reached = false;
    wm_status status = begin(reader, error);
    if (status != WM_OK)
        return status;
    wm_dump_options options = reader->options;
    options.no_text = true;
    wm_dump_set_options(reader->dump, &options);
    status = wm_dump_read(reader->dump, site, stop_at_page, &reached, error);
    return status == WM_END && reached ? WM_OK : status;
}

void wm_dump_reader_stop(wm_dump_reader *reader)
{
    reader->stop = 1;
}

/* ---- how far it is ---- */

static wm_dump_progress progress_of(const wm_dump_reader *reader)
{
    wm_dump_progress progress;
    wm_dump_get_progress(reader->dump, &progress);
    return progress;
}

uint64_t wm_dump_reader_position(const wm_dump_reader *reader)
{
    return progress_of(reader).compressed_position;
}

uint64_t wm_dump_reader_length(const wm_dump_reader *reader)
{
    return progress_of(reader).compressed_length;
}

uint64_t wm_dump_reader_produced(const wm_dump_reader *reader)
{
    return progress_of(reader).produced;
}

uint64_t wm_dump_reader_pages(const wm_dump_reader *reader)
{
    return progress_of(reader).pages;
}

uint64_t wm_dump_reader_revisions(const wm_dump_reader *reader)
{
    return progress_of(reader).revisions;
}

wm_slice wm_dump_reader_schema(const wm_dump_reader *reader)
{
    return wm_dump_schema(reader->dump);
}
