/* spool.h - what was read of a dump, kept until its links can be resolved.
 *
 * SPDX-License-Identifier: MIT
 *
 * A dump is decompressed and parsed once, but no page can be converted before all
 * titles are known. What is to be converted waits here. A small dump stays in
 * memory as it is; what is over 48 MB is compressed by LZ4, which costs a tenth
 * of reading the XML again and a hundredth of decompressing bzip2, and a file without
 * a name holds what is over 64 MB then.
 */
#ifndef WM_IO_SPOOL_H
#define WM_IO_SPOOL_H

#include "base/base.h"

typedef struct wm_spool wm_spool;

/* directory: where the file is made when one is needed, borrowed; NULL: in TMPDIR, or /tmp. memory: the
 * most to keep there, 0 for the usual. NULL when memory runs out. */
wm_spool *wm_spool_new(const char *directory, uint64_t memory);
void wm_spool_free(wm_spool *spool);
/* Adds a block. */
wm_status wm_spool_add(wm_spool *spool, wm_slice block, wm_error *error);
/* Goes to the first block, which can be done more than once. Nothing is added then. */
void wm_spool_rewind(wm_spool *spool);
/* The next block, still packed: bytes of the spool, or of room where it comes from
 * the file. WM_END behind the last one. */
wm_status wm_spool_next(wm_spool *spool, wm_buffer *room, wm_slice *packed, wm_error *error);
/* Packs a block that did not go through a spool into room. */
bool wm_spool_pack(wm_slice block, wm_buffer *room, wm_slice *packed);
/* What a packed block holds: its own bytes, or out's where LZ4 made it smaller. In
 * any thread. */
wm_status wm_spool_unpack(wm_slice packed, wm_buffer *out, wm_slice *block);
/* Bytes of all packed blocks, and of those that were handed out since the start. */
uint64_t wm_spool_size(const wm_spool *spool);
uint64_t wm_spool_file_size(const wm_spool *spool); /* of those in the file */
uint64_t wm_spool_position(const wm_spool *spool);

#endif
