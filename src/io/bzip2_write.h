/* bzip2_write.h - bytes into bzip2 streams that end where the caller says.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_IO_BZIP2_WRITE_H
#define WM_IO_BZIP2_WRITE_H

#include "base/base.h"

/* Takes compressed bytes as they come. */
typedef wm_status (*wm_bytes_function)(void *user, wm_slice bytes, wm_error *error);

/* The same bytes, cut at the same places, give the same bytes. */
typedef struct wm_bzip2_writer wm_bzip2_writer;
/* NULL when memory runs out. */
wm_bzip2_writer *wm_bzip2_writer_new(wm_bytes_function give, void *user);
/* After a failure all further calls fail, too. */
wm_status wm_bzip2_writer_add(wm_bzip2_writer *w, wm_slice bytes, wm_error *error);
/* Ends the stream, if anything is in it; what comes next is in another one. */
wm_status wm_bzip2_writer_cut(wm_bzip2_writer *w, wm_error *error);
/* Ends it also when nothing is in it. */
wm_status wm_bzip2_writer_end(wm_bzip2_writer *w, wm_error *error);
/* Compressed bytes that were given: behind a cut, where the next stream begins. */
uint64_t wm_bzip2_writer_given(const wm_bzip2_writer *w);
uint64_t wm_bzip2_writer_streams(const wm_bzip2_writer *w); /* ended */
void wm_bzip2_writer_free(wm_bzip2_writer *w);

#endif
