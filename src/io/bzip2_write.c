/* bzip2_write.c - bytes into bzip2 streams that end where the caller says.
 *
 * SPDX-License-Identifier: MIT
 */
#include <bzlib.h>
#include <stdlib.h>

#include "io/bzip2_write.h"

enum { PIECE = 64 * 1024, LEVEL = 9 };

struct wm_bzip2_writer {
    wm_bytes_function give;
    void *user;
    bz_stream bzip2;
    bool open;      /* in a stream */
    uint64_t given, streams;
    wm_status status;
    char out[PIECE];
};

wm_bzip2_writer *wm_bzip2_writer_new(wm_bytes_function give, void *user)
{
    wm_bzip2_writer *w = calloc(1, sizeof *w);
    if (w) {
        w->give = give;
        w->user = user;
    }
    return w;
}

static wm_status compress_some(wm_bzip2_writer *w, wm_slice bytes, bool last, wm_error *error)
{
    int result = BZ_RUN_OK;
    w->bzip2.next_in = (char *)(uintptr_t)bytes.data;
    w->bzip2.avail_in = (unsigned)bytes.size;
    while (last ? result != BZ_STREAM_END : w->bzip2.avail_in > 0) {
        w->bzip2.next_out = w->out;
        w->bzip2.avail_out = PIECE;
        result = BZ2_bzCompress(&w->bzip2, last ? BZ_FINISH : BZ_RUN);
        if (result < 0)
            return w->status = wm_fail(error, WM_SYSTEM, "libbz2 cannot compress (%d)", result);
        size_t size = PIECE - w->bzip2.avail_out;
        w->given += size;
        if (size)
            w->status = w->give(w->user, wm_slice_of(w->out, size), error);
        if (w->status != WM_OK)
            return w->status;
    }
    return WM_OK;
}

static wm_status begin(wm_bzip2_writer *w, wm_error *error)
{
    memset(&w->bzip2, 0, sizeof w->bzip2);
    if (BZ2_bzCompressInit(&w->bzip2, LEVEL, 0, 0) != BZ_OK)
        return w->status = wm_fail(error, WM_NO_MEMORY, "out of memory");
    w->open = true;
    return WM_OK;
}

wm_status wm_bzip2_writer_add(wm_bzip2_writer *w, wm_slice bytes, wm_error *error)
{
    if (w->status == WM_OK && bytes.size && !w->open)
        begin(w, error);
    /* The library counts in unsigned int. */
    for (size_t at = 0, end; at < bytes.size && w->status == WM_OK; at = end) {
        end = bytes.size - at < 1 << 30 ? bytes.size : at + (1 << 30);
        compress_some(w, wm_sub(bytes, at, end), false, error);
    }
    return w->status;
}

wm_status wm_bzip2_writer_cut(wm_bzip2_writer *w, wm_error *error)
{
    if (w->status != WM_OK || !w->open)
        return w->status;
    compress_some(w, WM_LIT(""), true, error);
    BZ2_bzCompressEnd(&w->bzip2);
    w->open = false;
    w->streams++;
    return w->status;
}

wm_status wm_bzip2_writer_end(wm_bzip2_writer *w, wm_error *error)
{
    if (w->status == WM_OK && !w->open && !w->streams)
        begin(w, error);
    return wm_bzip2_writer_cut(w, error);
}

uint64_t wm_bzip2_writer_given(const wm_bzip2_writer *w)
{
    return w->given;
}

uint64_t wm_bzip2_writer_streams(const wm_bzip2_writer *w)
{
    return w->streams;
}

void wm_bzip2_writer_free(wm_bzip2_writer *w)
{
    if (!w)
        return;
    if (w->open)
        BZ2_bzCompressEnd(&w->bzip2);
    free(w);
}
