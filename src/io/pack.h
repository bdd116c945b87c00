/* pack.h - bytes into gzip or bzip2 streams, in many threads.
 *
 * SPDX-License-Identifier: MIT
 *
 * What is added is compressed in pieces, each by one thread, and the pieces are
 * joined: blocks of bzip2 at any bit, runs of deflate with the bytes before them as
 * their dictionary. So a stream may be of any length, and what is given does not
 * depend on how many threads there are or in which portions bytes were added.
 */
#ifndef WM_IO_PACK_H
#define WM_IO_PACK_H

#include "base/base.h"

typedef enum wm_pack_format { WM_PACK_GZIP, WM_PACK_BZIP2 } wm_pack_format;

/* Takes compressed bytes as they come, in the thread that adds. */
typedef wm_status (*wm_bytes_function)(void *user, wm_slice bytes, wm_error *error);
/* Told where a stream begins before its first bytes are given. */
typedef wm_status (*wm_stream_function)(void *user, uint64_t offset, wm_error *error);

typedef struct wm_packer wm_packer;
/* With jobs 0 or 1 the caller's thread compresses. NULL when memory runs out. */
wm_packer *wm_packer_new(wm_pack_format format, unsigned jobs, wm_bytes_function give, void *user);
void wm_packer_tell_streams(wm_packer *packer, wm_stream_function begun, void *user);
/* After a failure all further calls fail, too. */
wm_status wm_packer_add(wm_packer *packer, wm_slice bytes, wm_error *error);
/* Ends the stream, if anything is in it; what comes next is in another one. */
wm_status wm_packer_cut(wm_packer *packer, wm_error *error);
/* Ends all; there is one stream at least. */
wm_status wm_packer_end(wm_packer *packer, wm_error *error);
uint64_t wm_packer_given(const wm_packer *packer);   /* compressed bytes so far */
uint64_t wm_packer_streams(const wm_packer *packer); /* ended by the caller; their bytes may be on the way */
void wm_packer_free(wm_packer *packer);

#endif
