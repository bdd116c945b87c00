/* member.c - the one file of an archive that is wanted.
 *
 * SPDX-License-Identifier: MIT
 */
#include <archive_entry.h>
#include <errno.h>
#include <stdlib.h>

#include "io/member.h"

enum { LOOK = 4096, NAMES = 3 };

struct wm_member {
    wm_source *source; /* of the archive */
    struct archive *archive;
    const char *kind;
    wm_source *file;   /* the one that is read */
    wm_buffer name;    /* its */
    wm_buffer first;   /* what was read to look at it */
    wm_status after;   /* what follows that */
    bool found, first_given;
    const char *rest;  /* of a block that libarchive gave, and that did not fit */
    size_t rest_size;
    wm_error archive_error;
    size_t count;      /* files that are not it */
    wm_buffer others;  /* the names of some of them */
};

wm_member *wm_member_new(wm_source *source, struct archive *archive, const char *kind)
{
    wm_member *m = calloc(1, sizeof *m);
    if (m)
        *m = (wm_member){.source = source, .archive = archive, .kind = kind};
    return m;
}

static void close_file(wm_member *m)
{
    wm_source_close(m->file);
    m->file = NULL;
    m->rest_size = 0;
    wm_buffer_clear(&m->first);
    m->first_given = false;
}

void wm_member_free(wm_member *m)
{
    if (!m)
        return;
    close_file(m);
    wm_buffer_free(&m->name);
    wm_buffer_free(&m->first);
    wm_buffer_free(&m->others);
    wm_error_clear(&m->archive_error);
    free(m);
}

/* ---- the archive ----------------------------------------------------------- */

static wm_status archive_failed(wm_member *m, wm_error *error)
{
    if (archive_errno(m->archive) == ENOMEM)
        return wm_source_no_memory(m->source, error);
    const char *detail = archive_error_string(m->archive), *name = wm_buffer_cstr(&m->name);
    wm_buffer text = {0};
    if (name && *name)
        wm_buffer_add_format(&text, "%s in it: ", name);
    wm_buffer_add_str(&text, detail ? detail : "unknown error");
    wm_status status = wm_source_damaged(m->source, wm_buffer_cstr(&text), error);
    wm_buffer_free(&text);
    return status;
}

/* The next regular file: WM_OK, WM_END or a failure. Names that the locale cannot write are none. */
static wm_status next_file(wm_member *m, wm_error *error)
{
    struct archive_entry *entry;
    int result;
    do
        result = archive_read_next_header(m->archive, &entry);
    while ((result == ARCHIVE_OK || result == ARCHIVE_WARN) && archive_entry_filetype(entry) != AE_IFREG);
    if (result == ARCHIVE_EOF)
        return WM_END;
    if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
        return archive_failed(m, error);
    const char *name = archive_entry_pathname_utf8(entry);
    wm_buffer_clear(&m->name);
    wm_buffer_add_str(&m->name, name ? name : "a file");
    return m->name.failed ? wm_source_no_memory(m->source, error) : WM_OK;
}

/* Bytes of the present file, for a source of its own. */
static wm_status read_file(void *user, char *buffer, size_t size, size_t *got)
{
    wm_member *m = user;
    while (!m->rest_size) {
        const void *bytes = NULL;
        la_int64_t offset = 0;
        int result = archive_read_data_block(m->archive, &bytes, &m->rest_size, &offset);
        m->rest = bytes;
        if (result == ARCHIVE_EOF)
            return WM_END;
        if (result != ARCHIVE_OK) { /* a warning is a wrong checksum */
            m->rest_size = 0;
            return archive_failed(m, &m->archive_error);
        }
    }
    *got = m->rest_size < size ? m->rest_size : size;
    memcpy(buffer, m->rest, *got);
    m->rest += *got;
    m->rest_size -= *got;
    return WM_OK;
}

/* A failure of the archive is told as such, not as one of the file. */
static wm_status file_failed(wm_member *m, wm_status status, const wm_error *own, wm_error *error)
{
    const wm_error *e = m->archive_error.message ? &m->archive_error : own;
    return wm_fail(error, e->message ? e->status : status, "%s", e->message ? e->message : "cannot be read");
}

/* ---- looking --------------------------------------------------------------- */

static wm_status open_file(wm_member *m, wm_error *error)
{
    wm_buffer name = {0};
    wm_buffer_add_format(&name, "%s: %.*s", wm_source_name(m->source), WM_ARG(wm_buffer_slice(&m->name)));
    wm_status status = wm_buffer_cstr(&name) ? wm_source_open_function(read_file, m, name.data, &m->file, error) : WM_NO_MEMORY;
    wm_buffer_free(&name);
    if (status == WM_OK)
        wm_source_set_memory(m->file, m->source->most_memory);
    return status;
}

/* Reads the start of the present file. What cannot be read of it is no reason not to look at others. */
static wm_status look(wm_member *m, bool *wanted, wm_error *error)
{
    wm_error own = WM_ERROR_INIT;
    wm_status status = open_file(m, &own);
    while (status == WM_OK && m->first.size < LOOK) {
        wm_slice data;
        status = wm_source_read(m->file, &data, &own);
        if (status == WM_OK)
            wm_buffer_add_slice(&m->first, data);
    }
    m->after = status;
    if (m->first.failed || status == WM_NO_MEMORY)
        status = wm_source_no_memory(m->source, error);
    else if (m->archive_error.message || (status != WM_OK && status != WM_END && status != WM_BAD_INPUT))
        status = file_failed(m, status, &own, error);
    else
        status = WM_OK;
    if (status == WM_OK)
        *wanted = !m->source->member.wanted || m->source->member.wanted(wm_buffer_slice(&m->first));
    if (status == WM_OK && *wanted && m->after != WM_OK && m->after != WM_END)
        status = file_failed(m, m->after, &own, error);
    wm_error_clear(&own);
    return status;
}

static wm_status none_found(const wm_member *m, wm_error *error)
{
    if (!m->count)
        return wm_fail(error, WM_BAD_INPUT, "%s: there is no file in this %s", wm_source_name(m->source), m->kind);
    return wm_fail(error, WM_BAD_INPUT, "%s: there is no MediaWiki XML dump in this %s; it holds %.*s%s",
                   wm_source_name(m->source), m->kind,
                   WM_ARG(wm_buffer_slice(&m->others)), m->count > NAMES ? " and others" : "");
}

static wm_status find(wm_member *m, wm_error *error)
{
    wm_status status;
    bool wanted = false;
    while ((status = next_file(m, error)) == WM_OK) {
        status = look(m, &wanted, error);
        if (status != WM_OK || wanted)
            return status;
        close_file(m);
        if (m->count++ < NAMES) {
            wm_buffer_add_str(&m->others, m->count > 1 ? ", " : "");
            wm_buffer_add_slice(&m->others, wm_buffer_slice(&m->name));
        }
    }
    return status == WM_END ? none_found(m, error) : status;
}

/* ---- reading --------------------------------------------------------------- */

static bool is_dump_name(wm_slice name)
{
    size_t at = wm_find(name, WM_LIT(".xml"), 0);
    return at != WM_NONE && wm_find(wm_sub(name, at, name.size), WM_LIT("/"), 0) == WM_NONE;
}

/* What else there is may be damaged: the file that was wanted is whole. */
static void warn_of_others(wm_member *m)
{
    wm_buffer read = {0};
    wm_error ignored = WM_ERROR_INIT;
    wm_buffer_add_slice(&read, wm_buffer_slice(&m->name));
    while (next_file(m, &ignored) == WM_OK) {
        if (m->source->member.wanted && !is_dump_name(wm_buffer_slice(&m->name)))
            continue;
        wm_source_warn(m->source, "%s: only %.*s is read; this %s holds %.*s, too: unpack it to read that",
                       wm_source_name(m->source), WM_ARG(wm_buffer_slice(&read)), m->kind, WM_ARG(wm_buffer_slice(&m->name)));
        break;
    }
    wm_error_clear(&ignored);
    wm_buffer_free(&read);
}

wm_status wm_member_read(wm_member *m, wm_slice *data, wm_error *error)
{
    wm_error own = WM_ERROR_INIT;
    wm_status status = m->found ? WM_OK : find(m, error);
    if (status != WM_OK)
        return status;
    m->found = true;
    if (!m->first_given) {
        m->first_given = true;
        *data = wm_buffer_slice(&m->first);
        return WM_OK;
    }
    status = m->after == WM_OK ? wm_source_read(m->file, data, &own) : m->after;
    if (status == WM_END && wm_source_warning(m->file))
        wm_source_warn(m->source, "%s", wm_source_warning(m->file));
    if (status == WM_END)
        warn_of_others(m);
    else if (status != WM_OK)
        file_failed(m, status, &own, error);
    wm_error_clear(&own);
    return status;
}
