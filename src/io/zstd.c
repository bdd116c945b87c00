/* zstd.c - Zstandard input, with windows of any size that the memory allows.
 *
 * SPDX-License-Identifier: MIT
 *
 * By libzstd itself: libarchive refuses windows of more than 128 MB, and "zstd --long=31"
 * makes them of 2 GB, which crawlers use for every dump.
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <zstd.h>
#include <zstd_errors.h>

#include "io/codec.h"

enum { MAGIC = 4, LONGEST_HEADER = 18 };

#define GIB (UINT64_C(1) << 30)

typedef struct zstd_state {
    ZSTD_DCtx *context;
    bool began, in_frame;
} zstd_state;

/* ---- what a frame says of itself ---- */

static bool is_frame(const char *p)
{
    return memcmp(p, "\x28\xb5\x2f\xfd", MAGIC) == 0;
}

/* One that decoders pass over: pzstd and the seekable form have them. */
static bool is_skipped(const char *p)
{
    return (p[0] & 0xf0) == 0x50 && memcmp(p + 1, "\x2a\x4d\x18", MAGIC - 1) == 0;
}

/* The size of the window that a frame asks for; false when its header is not all there.
 * head begins with the magic. */
static bool window_of(wm_slice head, uint64_t *window)
{
    static const unsigned char dictionary_sizes[] = {0, 1, 2, 4}, content_sizes[] = {0, 2, 4, 8};
    const unsigned char *p = (const unsigned char *)head.data;
    if (head.size < MAGIC + 2)
        return false;
    unsigned about = p[MAGIC];
    if (!(about & 0x20)) { /* not of a single segment: a byte for the window, exponent and eighths */
        uint64_t base = UINT64_C(1) << (10 + (p[MAGIC + 1] >> 3));
        *window = base + base / 8 * (p[MAGIC + 1] & 7);
        return true;
    }
    /* The window is all of the contents, whose size follows. */
    size_t at = MAGIC + 1 + dictionary_sizes[about & 3], size = content_sizes[about >> 6];
    size = size ? size : 1;
    if (head.size < at + size)
        return false;
    *window = size == 2 ? 256 : 0;
    for (size_t i = 0; i < size; i++)
        *window += (uint64_t)p[at + i] << (8 * i);
    return true;
}

/* ---- memory ---- */

/* "2 GiB": for people; whole ones only, so that what is said can be given back. */
static const char *size_text(uint64_t bytes, char out[32])
{
    static const char *const units[] = {"bytes", "KiB", "MiB", "GiB"};
    unsigned unit = 0;
    while (unit < 3 && bytes >= 1024 && bytes % 1024 == 0) {
        bytes /= 1024;
        unit++;
    }
    snprintf(out, 32, "%llu %s", (unsigned long long)bytes, units[unit]);
    return out;
}

/* All of the machine's, when nothing is said. */
static uint64_t most_memory(const wm_source *source)
{
    long pages = sysconf(_SC_PHYS_PAGES), size = sysconf(_SC_PAGESIZE);
    if (source->most_memory)
        return source->most_memory;
    return pages > 0 && size > 0 ? (uint64_t)pages * (uint64_t)size : 2 * GIB;
}

static wm_status check_window(wm_source *source, wm_error *error)
{
    uint64_t window, most = most_memory(source);
    ZSTD_bounds bounds = ZSTD_dParam_getBounds(ZSTD_d_windowLogMax);
    uint64_t largest = ZSTD_isError(bounds.error) ? 0 : UINT64_C(1) << bounds.upperBound;
    char wanted[32], allowed[32];
    if (!window_of(source->window, &window))
        return WM_OK; /* cut off, as will be seen */
    if (window > largest)
        return wm_fail(error, WM_BAD_INPUT, "%s: the zstd data asks for a window of %s, and libzstd has at most %s; it is damaged, "
                       "or is to be compressed anew", source->name, size_text(window, wanted), size_text(largest, allowed));
    if (window > most)
        return wm_fail(error, WM_BAD_INPUT, "%s: the zstd data asks for a window of %s, and --memory allows %s; give --memory %lluM",
                       source->name, size_text(window, wanted), size_text(most, allowed),
                       (unsigned long long)((window + 1024 * 1024 - 1) / (1024 * 1024)));
    return WM_OK;
}

/* ---- the codec ---- */

static wm_status zstd_open(wm_source *source, wm_error *error)
{
    zstd_state *z = calloc(1, sizeof *z);
    ZSTD_bounds bounds = ZSTD_dParam_getBounds(ZSTD_d_windowLogMax);
    source->state = z;
    if (z)
        z->context = ZSTD_createDCtx();
    if (!z || !z->context || ZSTD_isError(bounds.error) ||
        ZSTD_isError(ZSTD_DCtx_setParameter(z->context, ZSTD_d_windowLogMax, bounds.upperBound)))
        return wm_source_no_memory(source, error);
    return wm_source_need_out(source, error);
}

static void zstd_close(wm_source *source)
{
    zstd_state *z = source->state;
    if (z)
        ZSTD_freeDCtx(z->context);
    free(z);
}

/* Where no frame is open: WM_OK when one follows, WM_END when none does. */
static wm_status next_frame(wm_source *source, wm_error *error)
{
    zstd_state *z = source->state;
    wm_status status = wm_input_gather(source, LONGEST_HEADER, error);
    wm_slice window = source->window;
    if (status != WM_OK || (z->began && !window.size))
        return status == WM_OK ? WM_END : status;
    if (window.size < MAGIC) {
        wm_input_use(source, window.size);
        return wm_source_truncated(source, error);
    }
    bool frame = is_frame(window.data);
    if (!frame && !is_skipped(window.data)) {
        wm_source_warn_garbage(source);
        return WM_END;
    }
    if (source->blocks.tell)
        source->blocks.tell(source->blocks.user, source->consumed * 8, source->blocks.decoded);
    z->began = z->in_frame = true;
    return frame ? check_window(source, error) : WM_OK;
}

static wm_status decode_some(wm_source *source, wm_slice *data, wm_error *error)
{
    zstd_state *z = source->state;
    wm_status status = wm_input_gather(source, 1, error);
    if (status != WM_OK)
        return status;
    ZSTD_inBuffer in = {source->window.data, source->window.size, 0};
    ZSTD_outBuffer out = {source->out, WM_PIECE, 0};
    size_t left = ZSTD_decompressStream(z->context, &out, &in);
    wm_input_use(source, in.pos);
    *data = wm_slice_of(source->out, out.pos);
    source->blocks.decoded += out.pos;
    z->in_frame = left != 0;
    if (ZSTD_isError(left) && ZSTD_getErrorCode(left) == ZSTD_error_memory_allocation)
        return wm_source_no_memory(source, error);
    if (ZSTD_isError(left))
        return wm_source_damaged(source, ZSTD_getErrorName(left), error);
    return !in.size && !out.pos && left ? wm_source_truncated(source, error) : WM_OK;
}

static wm_status zstd_read(wm_source *source, wm_slice *data, wm_error *error)
{
    zstd_state *z = source->state;
    wm_status status = z->in_frame ? WM_OK : next_frame(source, error);
    return status == WM_OK ? decode_some(source, data, error) : status;
}

/* A file may begin with a frame that is passed over. */
static bool zstd_matches(wm_slice first)
{
    return first.size >= MAGIC && is_skipped(first.data);
}

const wm_codec wm_codec_zstd = {"zstd", "\x28\xb5\x2f\xfd", MAGIC, NULL, zstd_open, zstd_read, zstd_close, false, false},
               wm_codec_zstd_skipped = {"zstd", "", 0, zstd_matches, zstd_open, zstd_read, zstd_close, false, false};
