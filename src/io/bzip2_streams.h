/* bzip2_streams.h - the streams of a multistream file, each for itself.
 *
 * SPDX-License-Identifier: MIT
 *
 * Damage in one of them takes nothing from the others.
 */
#ifndef WM_IO_BZIP2_STREAMS_H
#define WM_IO_BZIP2_STREAMS_H

#include "base/base.h"

typedef struct wm_bzip2_stream {
    uint64_t start, end; /* in the file */
    uint64_t bytes;      /* decompressed */
    bool whole;
} wm_bzip2_stream;

typedef struct wm_bzip2_streams {
    wm_slice file;       /* borrowed */
    wm_bzip2_stream *items;
    size_t count, capacity, whole;
} wm_bzip2_streams;

/* Where streams seem to begin, and at places (ascending) where they are said to; nothing is read of them.
 * WM_NO_MEMORY is the only failure. */
wm_status wm_bzip2_streams_find(wm_slice file, const uint64_t *places, size_t count, wm_bzip2_streams *out);
/* Decompresses each, in so many threads; stop may be NULL. */
wm_status wm_bzip2_streams_check(wm_bzip2_streams *streams, unsigned jobs, const volatile int *stop, wm_error *error);
static inline wm_slice wm_bzip2_stream_slice(const wm_bzip2_streams *streams, size_t i)
{
    return wm_sub(streams->file, (size_t)streams->items[i].start, (size_t)streams->items[i].end);
}
/* Gives the decompressed bytes of one that is whole. */
wm_status wm_bzip2_stream_read(const wm_bzip2_streams *streams, size_t i,
                               wm_status (*give)(void *user, wm_slice bytes, wm_error *error), void *user, wm_error *error);
/* Gives the blocks of one that are whole; gap: something is lost before these bytes. */
wm_status wm_bzip2_stream_salvage(const wm_bzip2_streams *streams, size_t i,
                                  wm_status (*give)(void *user, wm_slice bytes, bool gap, wm_error *error), void *user,
                                  wm_error *error);
void wm_bzip2_streams_free(wm_bzip2_streams *streams);

#endif
