/* sink.c - bytes into a stream, compressed or not.
 *
 * SPDX-License-Identifier: MIT
 */
#include <bzlib.h>
#include <errno.h>
#include <stdlib.h>
#include <zlib.h>

#include "io/sink.h"

enum { PIECE = 256 * 1024 };

struct wm_sink {
    FILE *stream;
    char *name;
    wm_sink_format format;
    z_stream gzip;
    bz_stream bzip2;
    bool compressing; /* gzip or bzip2 is to be ended */
    char *out;        /* PIECE bytes */
    uint64_t taken, given;
    wm_status status;
};

wm_sink_format wm_sink_format_of(const char *name)
{
    wm_slice s = wm_str(name);
    return wm_ends_with(s, WM_LIT(".gz")) ? WM_SINK_GZIP : wm_ends_with(s, WM_LIT(".bz2")) ? WM_SINK_BZIP2 : WM_SINK_PLAIN;
}

/* 15 + 16: the largest window, and a gzip header, whose time is 0. */
static bool begin(wm_sink *s)
{
    switch (s->format) {
    case WM_SINK_GZIP:
        s->compressing = deflateInit2(&s->gzip, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) == Z_OK;
        return s->compressing;
    case WM_SINK_BZIP2:
        s->compressing = BZ2_bzCompressInit(&s->bzip2, 9, 0, 0) == BZ_OK;
        return s->compressing;
    case WM_SINK_PLAIN: break;
    }
    return true;
}

wm_status wm_sink_open(FILE *stream, const char *name, wm_sink_format format, wm_sink **out, wm_error *error)
{
    wm_sink *s = *out = calloc(1, sizeof *s);
    size_t size = strlen(name) + 1;
    if (s) {
        s->stream = stream;
        s->format = format;
        s->name = malloc(size);
        s->out = format == WM_SINK_PLAIN ? NULL : malloc(PIECE);
    }
    if (!s || !s->name || (format != WM_SINK_PLAIN && !s->out) || !begin(s)) {
        wm_sink_close(s);
        *out = NULL;
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    }
    memcpy(s->name, name, size);
    return WM_OK;
}

static wm_status give(wm_sink *s, const char *data, size_t size, wm_error *error)
{
    errno = 0;
    if (size && fwrite(data, 1, size, s->stream) != size) {
        s->status = WM_SYSTEM;
        return errno ? wm_fail_errno(error, errno, "cannot write %s", s->name)
                     : wm_fail(error, WM_SYSTEM, "cannot write %s", s->name);
    }
    s->given += size;
    return WM_OK;
}

static wm_status compress_gzip(wm_sink *s, wm_slice bytes, bool last, wm_error *error)
{
    int result = Z_OK;
    /* zlib's input is not const, though it is only read. */
    s->gzip.next_in = (Bytef *)(uintptr_t)bytes.data;
    s->gzip.avail_in = (uInt)bytes.size;
    do {
        s->gzip.next_out = (Bytef *)s->out;
        s->gzip.avail_out = PIECE;
        result = deflate(&s->gzip, last ? Z_FINISH : Z_NO_FLUSH);
        if (result == Z_STREAM_ERROR)
            return s->status = wm_fail(error, WM_SYSTEM, "cannot compress %s", s->name);
        wm_status status = give(s, s->out, PIECE - s->gzip.avail_out, error);
        if (status != WM_OK)
            return status;
    } while (last ? result != Z_STREAM_END : s->gzip.avail_out == 0);
    return WM_OK;
}

static wm_status compress_bzip2(wm_sink *s, wm_slice bytes, bool last, wm_error *error)
{
    int result = BZ_RUN_OK;
    s->bzip2.next_in = (char *)(uintptr_t)bytes.data;
    s->bzip2.avail_in = (unsigned)bytes.size;
    while (last ? result != BZ_STREAM_END : s->bzip2.avail_in > 0) {
        s->bzip2.next_out = s->out;
        s->bzip2.avail_out = PIECE;
        result = BZ2_bzCompress(&s->bzip2, last ? BZ_FINISH : BZ_RUN);
        if (result < 0)
            return s->status = wm_fail(error, WM_SYSTEM, "cannot compress %s", s->name);
        wm_status status = give(s, s->out, PIECE - s->bzip2.avail_out, error);
        if (status != WM_OK)
            return status;
    }
    return WM_OK;
}

wm_status wm_sink_write(wm_sink *s, wm_slice bytes, wm_error *error)
{
    wm_status status = s->status;
    s->taken += bytes.size;
    if (s->format == WM_SINK_PLAIN)
        return status == WM_OK ? give(s, bytes.data, bytes.size, error) : status;
    /* The libraries count in unsigned int. */
    for (size_t at = 0; at < bytes.size && status == WM_OK; at += PIECE) {
        wm_slice piece = wm_sub(bytes, at, bytes.size - at < PIECE ? bytes.size : at + PIECE);
        status = s->format == WM_SINK_GZIP ? compress_gzip(s, piece, false, error) : compress_bzip2(s, piece, false, error);
    }
    return status;
}

wm_status wm_sink_finish(wm_sink *s, wm_error *error)
{
    if (s->status != WM_OK || s->format == WM_SINK_PLAIN)
        return s->status;
    return s->format == WM_SINK_GZIP ? compress_gzip(s, WM_LIT(""), true, error)
                                     : compress_bzip2(s, WM_LIT(""), true, error);
}

uint64_t wm_sink_taken(const wm_sink *s)
{
    return s->taken;
}

uint64_t wm_sink_given(const wm_sink *s)
{
    return s->given;
}

void wm_sink_close(wm_sink *s)
{
    if (!s)
        return;
    if (s->compressing && s->format == WM_SINK_GZIP)
        deflateEnd(&s->gzip);
    else if (s->compressing)
        BZ2_bzCompressEnd(&s->bzip2);
    free(s->name);
    free(s->out);
    free(s);
}
