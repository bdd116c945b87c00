/* lib_write.c - new dumps as the library's callers write them.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>
#include <time.h>

#include "lib/lib_write.h"

static wm_status out_of_memory(wm_error *error)
{
    return wm_fail(error, WM_NO_MEMORY, "out of memory");
}

/* ---- opening ---- */

static wm_dump_writer *make(const char *name, const wm_site *site, wm_error *error)
{
    wm_dump_writer *w = calloc(1, sizeof *w);
    if (w) {
        wm_buffer_add_str(&w->name, name);
        wm_buffer_add_str(&w->user, "wikimd");
        w->site = site;
        w->time = (int64_t)time(NULL);
    }
    if (!w || !wm_buffer_cstr(&w->name) || w->user.failed) {
        wm_dump_writer_close(w);
        out_of_memory(error);
        return NULL;
    }
    return w;
}

wm_status wm_dump_writer_open(const char *path, const wm_site *site, wm_dump_writer **out, wm_error *error)
{
    *out = NULL;
    wm_dump_writer *w = make(path, site, error);
    if (!w)
        return WM_NO_MEMORY;
    wm_status status = wm_outfile_open(&w->file, path, error);
    if (status == WM_OK)
        status = wm_sink_open(w->file.stream, w->name.data, wm_sink_format_of(path), 1, &w->sink, error);
    if (status != WM_OK) {
        wm_dump_writer_close(w);
        return status;
    }
    *out = w;
    return WM_OK;
}

wm_status wm_dump_writer_open_function(wm_write_function write, void *user, const char *name, const wm_site *site,
                                       wm_dump_writer **out, wm_error *error)
{
    *out = make(name ? name : "function", site, error);
    if (!*out)
        return WM_NO_MEMORY;
    (*out)->write = write;
    (*out)->write_user = user;
    return WM_OK;
}

void wm_dump_writer_close(wm_dump_writer *writer)
{
    if (!writer)
        return;
    wm_sink_close(writer->sink);
    wm_outfile_drop(&writer->file);
    wm_arena_free(&writer->arena);
    wm_buffer_free(&writer->name);
    wm_buffer_free(&writer->user);
    wm_buffer_free(&writer->comment);
    wm_buffer_free(&writer->out);
    free(writer);
}

/* ---- settings ---- */

static wm_status keep(wm_buffer *field, wm_slice value)
{
    wm_buffer copy = {0};
    wm_buffer_add_slice(&copy, value);
    if (copy.failed) {
        wm_buffer_free(&copy);
        return WM_NO_MEMORY;
    }
    wm_buffer_free(field);
    *field = copy;
    return WM_OK;
}

wm_status wm_dump_writer_set_user(wm_dump_writer *writer, wm_slice user)
{
    return keep(&writer->user, user);
}

wm_status wm_dump_writer_set_comment(wm_dump_writer *writer, wm_slice comment)
{
    return keep(&writer->comment, comment);
}

void wm_dump_writer_set_minor(wm_dump_writer *writer, bool minor)
{
    writer->minor = minor;
}

void wm_dump_writer_set_time(wm_dump_writer *writer, int64_t seconds)
{
    writer->time = seconds;
}

/* ---- what all that is written goes through ---- */

wm_status lib_emit(wm_dump_writer *w, wm_slice bytes, wm_error *error)
{
    if (w->failed)
        return wm_fail(error, WM_USAGE, "%s: an earlier failure ended it", w->name.data);
    if (!bytes.size)
        return WM_OK;
    wm_status status;
    if (w->write) {
        status = w->write(w->write_user, bytes.data, bytes.size);
        if (status != WM_OK)
            wm_fail(error, status, "%s: the function that writes it failed", w->name.data);
    } else {
        status = wm_sink_write(w->sink, bytes, error);
    }
    w->failed = status != WM_OK;
    return status;
}

/* Names what of a revision XML cannot hold. */
static wm_status check(wm_slice title, const char *what, wm_slice text, wm_error *error)
{
    size_t at = wm_xml_forbidden(text);
    if (at == WM_NONE)
        return WM_OK;
    return wm_fail(error, WM_BAD_INPUT, "%.*s: byte %zu of its %s is a character that XML cannot hold (0x%02x)",
                   WM_ARG(title), at, what, (unsigned)(unsigned char)text.data[at]);
}

wm_status lib_revision(wm_dump_writer *w, wm_slice title, const wm_page *base, wm_slice wikitext,
                       wm_new_revision *out, wm_error *error)
{
    memset(out, 0, sizeof *out);
    out->time = w->time;
    out->user = wm_buffer_slice(&w->user);
    out->comment = wm_buffer_slice(&w->comment);
    out->minor = w->minor;
    out->text = wikitext;
    if (base) {
        out->parent_id = base->latest_id;
        if (base->latest_time != INT64_MIN && base->latest_time >= out->time)
            out->time = base->latest_time + 1;
        out->model = base->revision.model;
        out->format = base->revision.format;
        if (base->highest_id > w->highest_revision)
            w->highest_revision = base->highest_id;
    }
    out->id = w->highest_revision + 1;
    wm_status status = check(title, "wikitext", wikitext, error);
    if (status == WM_OK)
        status = check(title, "comment", out->comment, error);
    if (status == WM_OK)
        status = check(title, "user", out->user, error);
    return status;
}

/* ---- pages ---- */

/* What stands before the first page. */
static wm_status begin(wm_dump_writer *w, wm_error *error)
{
    if (w->copied)
        return wm_fail(error, WM_USAGE, "%s: it is a copy of another dump, which no page can be added to", w->name.data);
    if (!w->site)
        return wm_fail(error, WM_USAGE, "%s: it was opened without a site, which a new dump needs", w->name.data);
    if (w->begun)
        return WM_OK;
    wm_buffer_clear(&w->out);
    wm_write_head(w->site, &w->out);
    wm_layout_begin(&w->layout, WM_LIT("0.11"));
    if (w->out.failed)
        return out_of_memory(error);
    w->begun = true;
    return lib_emit(w, wm_buffer_slice(&w->out), error);
}

wm_status wm_dump_writer_put(wm_dump_writer *writer, wm_slice title, const wm_page *base, wm_slice wikitext,
                             wm_error *error)
{
    wm_dump_writer *w = writer;
    wm_slice text = {NULL, 0};
    wm_new_revision revision;
    wm_new_page page = {.title = title.size || !base ? title : base->title};
    wm_status status = begin(w, error);
    if (status != WM_OK)
        return status;
    if (!lib_split(w->site, &w->arena, page.title, &page.ns, &text)) {
        if (w->arena.failed)
            return out_of_memory(error);
        return wm_fail(error, WM_BAD_INPUT, "'%.*s' is not the title of a page", WM_ARG(page.title));
    }
    status = lib_revision(w, page.title, base, wikitext, &revision, error);
    page.id = base && base->id ? base->id : w->highest_page + 1;
    wm_buffer_clear(&w->out);
    wm_buffer_add(&w->out, w->layout.page.data, w->layout.page.size);
    if (status == WM_OK)
        status = wm_write_page(&w->layout, "UTF-8", &page, &revision, &w->out, error);
    if (status == WM_OK && w->out.failed)
        status = out_of_memory(error);
    if (status != WM_OK)
        return status;
    w->highest_page = page.id > w->highest_page ? page.id : w->highest_page;
    w->highest_revision = revision.id;
    return lib_emit(w, wm_buffer_slice(&w->out), error);
}

wm_status wm_dump_writer_finish(wm_dump_writer *writer, wm_error *error)
{
    wm_dump_writer *w = writer;
    wm_status status = w->copied ? WM_OK : begin(w, error);
    if (status == WM_OK)
        status = lib_emit(w, w->copied ? WM_LIT("") : WM_LIT("\n</mediawiki>\n"), error);
    if (status == WM_OK && w->sink)
        status = wm_sink_finish(w->sink, error);
    if (status == WM_OK)
        status = wm_outfile_keep(&w->file, error);
    w->failed = true; /* nothing can follow */
    return status;
}
