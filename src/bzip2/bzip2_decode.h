/* bzip2_decode.h - whole blocks of bzip2 into the bytes that they hold.
 *
 * SPDX-License-Identifier: MIT
 *
 * Decompression is most of what an export costs, so this is written to be fast:
 * codes are looked up ten bits at a time, and the walk through a block, in which
 * each step waits for memory, goes on at many places of the block at once.
 */
#ifndef WM_BZIP2_BZIP2_DECODE_H
#define WM_BZIP2_BZIP2_DECODE_H

#include "base/base.h"

/* Memory for the block being decoded; one thread uses it at a time. */
typedef struct wm_bzip2_decoder wm_bzip2_decoder;
wm_bzip2_decoder *wm_bzip2_decoder_new(void);
void wm_bzip2_decoder_free(wm_bzip2_decoder *decoder);

/* Decodes "BZh", the level, and one block from its magic on; what follows the
 * block is not looked at, and in gets room behind its end. True when the block is
 * complete and its checksum right. Of a block that is damaged, or randomised as
 * bzip2 before 0.9.5 did, out is left empty: libbz2 shall say what it thinks of it.
 * When memory ran out, in or out has failed. */
bool wm_bzip2_decode(wm_bzip2_decoder *decoder, wm_buffer *in, wm_buffer *out);

#endif
