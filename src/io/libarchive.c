/* libarchive.c - input that libarchive decodes: xz and others, and 7z and zip.
 *
 * SPDX-License-Identifier: MIT
 *
 * libarchive decodes in pieces of its own and drops the one in which it meets
 * damage, so the last bytes before a damage may be missing here.
 */
#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "io/member.h"

typedef struct archive_state {
    struct archive *archive;
    wm_error input_error; /* a failure of the system below libarchive */
    size_t lent;          /* bytes of the window that libarchive looks at */
    wm_member *member;    /* of a 7z or zip */
    bool is_empty, opened;
} archive_state;

/* ---- what libarchive calls ---- */

static la_ssize_t give(struct archive *archive, void *user, const void **bytes)
{
    wm_source *source = user;
    archive_state *state = source->state;
    (void)archive;
    wm_input_use(source, state->lent);
    state->lent = 0;
    if (wm_input_gather(source, 1, &state->input_error) != WM_OK)
        return ARCHIVE_FATAL;
    *bytes = source->window.data;
    state->lent = source->window.size;
    return (la_ssize_t)state->lent;
}

static la_int64_t seek(struct archive *archive, void *user, la_int64_t offset, int whence)
{
    wm_source *source = user;
    archive_state *state = source->state;
    (void)archive;
    wm_input_use(source, state->lent);
    state->lent = 0;
    int64_t from = whence == SEEK_SET   ? 0
                   : whence == SEEK_CUR ? (int64_t)source->consumed
                                        : (int64_t)wm_source_length(source);
    if (offset < 0 ? from < -offset : offset > INT64_MAX - from)
        return ARCHIVE_FATAL;
    return wm_input_seek(source, (uint64_t)(from + offset)) ? (la_int64_t)(from + offset) : ARCHIVE_FATAL;
}

/* ---- opening ---- */

static wm_status failed(wm_source *source, wm_error *error)
{
    archive_state *state = source->state;
    if (state->input_error.status != WM_OK)
        return wm_fail(error, state->input_error.status, "%s",
                       state->input_error.message ? state->input_error.message : "cannot read");
    if (archive_errno(state->archive) == ENOMEM)
        return wm_source_no_memory(source, error);
    return wm_source_damaged(source, archive_error_string(state->archive), error);
}

static wm_status make(wm_source *source, wm_error *error)
{
    archive_state *state = calloc(1, sizeof *state);
    source->state = state;
    if (!state || !(state->archive = archive_read_new()))
        return wm_source_no_memory(source, error);
    archive_read_set_read_callback(state->archive, give);
    archive_read_set_callback_data(state->archive, source);
    return WM_OK;
}

/* One compressed stream. Of its filters, libarchive can run programs for some; those are refused. */
static wm_status open_filter(wm_source *source, int filter, wm_error *error)
{
    wm_status status = make(source, error);
    if (status != WM_OK)
        return status;
    archive_state *state = source->state;
    if (archive_read_support_filter_by_code(state->archive, filter) != ARCHIVE_OK)
        return wm_fail(error, WM_BAD_INPUT, "%s: this libarchive cannot read %s; decompress the file first",
                       source->name, source->codec->name);
    archive_read_support_format_raw(state->archive);
    archive_read_support_format_empty(state->archive);
    struct archive_entry *entry;
    int result = archive_read_open1(state->archive);
    if (result == ARCHIVE_OK)
        result = archive_read_next_header(state->archive, &entry);
    if (result != ARCHIVE_OK && result != ARCHIVE_EOF)
        return failed(source, error);
    /* libarchive looks at more than the magic. When it does not recognise the format it would hand out the
     * bytes as they are, so ask. */
    if (archive_filter_code(state->archive, 0) != filter)
        return wm_source_damaged(source, "its first bytes are wrong or too few", error);
    state->is_empty = result == ARCHIVE_EOF;
    return WM_OK;
}

/* 7z and zip: archives of files, of which one is read. It is looked for at the first reading. */
static wm_status open_files(wm_source *source, wm_error *error)
{
    wm_status status = make(source, error);
    if (status != WM_OK)
        return status;
    archive_state *state = source->state;
    archive_read_set_seek_callback(state->archive, seek);
    state->member = wm_member_new(source, state->archive, source->codec->name);
    return state->member ? WM_OK : wm_source_no_memory(source, error);
}

static wm_status open_7z(wm_source *source, wm_error *error)
{
    if (!wm_input_can_seek(source))
        return wm_fail(error, WM_BAD_INPUT,
                       "%s: 7z cannot be read from a pipe; name the file, or send it through \"7z x -so\"",
                       source->name);
    wm_status status = open_files(source, error);
    if (status == WM_OK)
        archive_read_support_format_7zip(((archive_state *)source->state)->archive);
    return status;
}

/* From a pipe a zip is read entry by entry, else by the directory at its end. */
static wm_status open_zip(wm_source *source, wm_error *error)
{
    bool can_seek = wm_input_can_seek(source);
    wm_status status = open_files(source, error);
    if (status != WM_OK)
        return status;
    archive_state *state = source->state;
    if (can_seek)
        archive_read_support_format_zip_seekable(state->archive);
    else
        archive_read_support_format_zip_streamable(state->archive);
    return WM_OK;
}

/* ---- reading ---- */

static wm_status read_data(wm_source *source, wm_slice *data, wm_error *error)
{
    archive_state *state = source->state;
    const void *bytes = NULL;
    size_t size = 0;
    la_int64_t offset = 0;
    if (state->is_empty)
        return WM_END;
    int result = archive_read_data_block(state->archive, &bytes, &size, &offset);
    if (result == ARCHIVE_OK || result == ARCHIVE_WARN)
        *data = wm_slice_of(bytes, bytes ? size : 0);
    if (result == ARCHIVE_OK)
        return WM_OK;
    return result == ARCHIVE_EOF ? WM_END : failed(source, error); /* a warning is a wrong checksum */
}

static wm_status read_files(wm_source *source, wm_slice *data, wm_error *error)
{
    archive_state *state = source->state;
    wm_status status = WM_OK;
    if (!state->opened && archive_read_open1(state->archive) != ARCHIVE_OK)
        status = failed(source, error);
    state->opened = true;
    if (status == WM_OK)
        status = wm_member_read(state->member, data, error);
    if (status != WM_OK && status != WM_END && state->input_error.message)
        return failed(source, error);
    /* A 7z is read from its end and in leaps; for who watches, it is through now. */
    if (status == WM_END && wm_source_length(source))
        atomic_store(&source->position, wm_source_length(source));
    return status;
}

static void end(wm_source *source)
{
    archive_state *state = source->state;
    if (!state)
        return;
    wm_member_free(state->member);
    archive_read_free(state->archive);
    wm_error_clear(&state->input_error);
    free(state);
}

/* ---- the table ---- */

#define FILTER(name, code)                                                      \
    static wm_status open_##name(wm_source *source, wm_error *error)            \
    {                                                                           \
        return open_filter(source, code, error);                                \
    }
FILTER(xz, ARCHIVE_FILTER_XZ)
FILTER(lz4, ARCHIVE_FILTER_LZ4)
FILTER(lzip, ARCHIVE_FILTER_LZIP)
FILTER(compress, ARCHIVE_FILTER_COMPRESS)

static const wm_codec codec_7z = {"7z", "7z\xbc\xaf\x27\x1c", 6, NULL, open_7z, read_files, end, false, true},
                      codec_zip = {"zip", "PK\3\4", 4, NULL, open_zip, read_files, end, false, true},
                      codec_xz = {"xz", "\xfd" "7zXZ\0", 6, NULL, open_xz, read_data, end, false, false},
                      codec_lz4 = {"lz4", "\x04\x22\x4d\x18", 4, NULL, open_lz4, read_data, end, false, false},
                      codec_lzip = {"lzip", "LZIP\1", 5, NULL, open_lzip, read_data, end, false, false},
                      codec_compress = {"compress", "\x1f\x9d", 2, NULL, open_compress, read_data, end, false, false};

const wm_codec *const wm_codecs_archive[] = {&codec_7z,  &codec_zip,  &codec_xz, &codec_lz4,
                                             &codec_lzip, &codec_compress, NULL};
