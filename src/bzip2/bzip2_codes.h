/* bzip2_codes.h - the codes of one bzip2 block become the column they stand for.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_BZIP2_BZIP2_CODES_H
#define WM_BZIP2_BZIP2_CODES_H

#include "base/base.h"

/* The most bytes in a block, before runs are expanded. */
#define WM_BZIP2_LARGEST 900000

typedef struct wm_bzip2_codes {
    uint32_t crc;         /* of the bytes, runs expanded */
    uint32_t origin;      /* the row of the sorted rotations that is the block itself */
    uint32_t size;        /* of the column */
    uint32_t counts[256]; /* of each byte in it */
} wm_bzip2_codes;

/* Reads "BZh", the level and one block from its 48 bits of magic on; what follows
 * is not looked at. column has WM_BZIP2_LARGEST bytes. False for a block that is
 * no good, or is of the randomised kind. in gets room behind its end. */
bool wm_bzip2_read_codes(wm_bzip2_codes *codes, wm_buffer *in, unsigned char *column);

#endif
