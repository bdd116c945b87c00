/* io_help.h - compressing in memory, and reading all of a source.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef IO_HELP_H
#define IO_HELP_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include <archive.h>
#include <archive_entry.h>
#include <bzlib.h>
#include <zlib.h>

#include "io/source.h"

/* Text that compresses neither very well nor very badly. */
static inline void add_text(wm_buffer *b, size_t size)
{
    uint32_t state = (uint32_t)size;
    while (b->size < size) {
        state = state * 1664525 + 1013904223;
        wm_buffer_add_format(b, "<title>\xe9\xa0\x81 %x</title>\n", (unsigned)(state >> 20));
    }
    b->size = size;
}

static inline void add_gzip(wm_buffer *b, wm_slice text)
{
    z_stream z = {0};
    assert_int_equal(deflateInit2(&z, 6, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY), Z_OK);
    size_t bound = deflateBound(&z, text.size);
    assert_true(wm_buffer_reserve(b, bound));
    z.next_in = wm_lent(text.data);
    z.avail_in = (uInt)text.size;
    z.next_out = (Bytef *)b->data + b->size;
    z.avail_out = (uInt)bound;
    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    b->size += bound - z.avail_out;
    deflateEnd(&z);
}

/* Blocks of 100,000 bytes, so that a short text has several. */
static inline void add_bzip2(wm_buffer *b, wm_slice text)
{
    unsigned room = (unsigned)(text.size + text.size / 100 + 600);
    assert_true(wm_buffer_reserve(b, room));
    char nothing = 0;
    assert_int_equal(BZ2_bzBuffToBuffCompress(b->data + b->size, &room,
                                              text.size ? wm_lent(text.data) : &nothing,
                                              (unsigned)text.size, 1, 0, 0),
                     BZ_OK);
    b->size += room;
}

static inline la_ssize_t add_archive_bytes(struct archive *a, void *user, const void *bytes, size_t size)
{
    (void)a;
    wm_buffer_add(user, bytes, size);
    return (la_ssize_t)size;
}

static inline struct archive *begin_archive(wm_buffer *b, int format, int filter)
{
    struct archive *a = archive_write_new();
    assert_non_null(a);
    assert_int_equal(archive_write_set_format(a, format), ARCHIVE_OK);
    if (filter != ARCHIVE_FILTER_NONE && archive_write_add_filter(a, filter) != ARCHIVE_OK) {
        archive_write_free(a);
        return NULL; /* this libarchive would run a program */
    }
    archive_write_set_bytes_per_block(a, 0);
    assert_int_equal(archive_write_open(a, b, NULL, add_archive_bytes, NULL), ARCHIVE_OK);
    return a;
}

static inline void add_member(struct archive *a, const char *name, unsigned type, wm_slice text)
{
    struct archive_entry *entry = archive_entry_new();
    archive_entry_set_pathname(entry, name);
    archive_entry_set_filetype(entry, type);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_size(entry, (la_int64_t)text.size);
    assert_int_equal(archive_write_header(a, entry), ARCHIVE_OK);
    if (text.size)
        assert_int_equal(archive_write_data(a, text.data, text.size), (la_ssize_t)text.size);
    archive_entry_free(entry);
}

static inline void end_archive(struct archive *a)
{
    assert_int_equal(archive_write_close(a), ARCHIVE_OK);
    archive_write_free(a);
}

/* One of xz, zstd, lz4, ...; false when libarchive was built without it. */
static inline bool add_filtered(wm_buffer *b, int filter, wm_slice text)
{
    struct archive *a = begin_archive(b, ARCHIVE_FORMAT_RAW, filter);
    if (!a)
        return false;
    add_member(a, "x", AE_IFREG, text);
    end_archive(a);
    return true;
}

static inline void add_7z(wm_buffer *b, wm_slice text)
{
    struct archive *a = begin_archive(b, ARCHIVE_FORMAT_7ZIP, ARCHIVE_FILTER_NONE);
    add_member(a, "folder", AE_IFDIR, wm_slice_of(NULL, 0));
    add_member(a, "folder/dump.xml", AE_IFREG, text);
    end_archive(a);
}

/* What reading data to its end gave. */
typedef struct outcome {
    wm_buffer text;
    wm_status status; /* WM_END or a failure */
    char format[16];
    bool warned;
} outcome;

static inline void read_rest(wm_source *source, size_t limit, outcome *o, wm_error *error)
{
    wm_slice piece;
    while ((o->status = wm_source_read(source, &piece, error)) == WM_OK) {
        assert_true(piece.size > 0);
        assert_true(!limit || piece.size <= limit);
        wm_buffer_add_slice(&o->text, piece);
    }
    assert_true(o->status == WM_END || error->message != NULL);
    o->warned = wm_source_warning(source) != NULL;
    assert_int_equal(wm_source_produced(source), o->text.size);
}

static inline outcome read_memory_in(unsigned jobs, wm_slice data, size_t limit)
{
    outcome o = {.format = ""};
    wm_error error = WM_ERROR_INIT;
    wm_source *source;
    o.status = wm_source_open_memory(data, "test", &source, &error);
    if (o.status == WM_OK) {
        wm_source_set_limit(source, limit);
        wm_source_set_jobs(source, jobs);
        size_t n = strlen(wm_source_format(source));
        assert_true(n < sizeof o.format);
        memcpy(o.format, wm_source_format(source), n + 1);
        assert_int_equal(wm_source_length(source), data.size);
        read_rest(source, limit, &o, &error);
        if (o.status == WM_END && !o.warned)
            assert_int_equal(wm_source_position(source), data.size);
        assert_true(wm_source_position(source) <= data.size);
        wm_source_close(source);
    } else {
        assert_null(source);
        assert_non_null(error.message);
    }
    wm_error_clear(&error);
    return o;
}

/* Several threads must give the very same as one, damaged or not. */
static inline outcome read_memory(wm_slice data, size_t limit)
{
    outcome o = read_memory_in(1, data, limit);
    if (strcmp(o.format, "bzip2") == 0) {
        outcome p = read_memory_in(3, data, limit);
        assert_int_equal(p.status, o.status);
        assert_true(wm_equal(wm_buffer_slice(&p.text), wm_buffer_slice(&o.text)));
        assert_int_equal(p.warned, o.warned);
        wm_buffer_free(&p.text);
    }
    return o;
}

static inline void assert_reads(wm_slice data, size_t limit, wm_slice text, bool warned)
{
    outcome o = read_memory(data, limit);
    assert_int_equal(o.status, WM_END);
    assert_true(wm_equal(wm_buffer_slice(&o.text), text));
    assert_int_equal(o.warned, warned);
    wm_buffer_free(&o.text);
}

#endif
