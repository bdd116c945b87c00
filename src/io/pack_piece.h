/* pack_piece.h - what the two ways to compress a piece share.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_IO_PACK_PIECE_H
#define WM_IO_PACK_PIECE_H

#include "io/pack.h"

typedef struct wm_pack_piece {
    wm_buffer before;   /* what deflate may refer to */
    wm_buffer in, out;
    uint32_t crc;       /* of in, as the format has it */
    bool first, last;   /* of its stream */
    wm_status status;
    bool done;
} wm_pack_piece;

/* The stream being joined. */
typedef struct wm_pack_joint {
    uint32_t crc;
    uint64_t size;      /* before compression */
    unsigned bits;      /* fewer than 8, in the high bits of rest */
    unsigned char rest;
} wm_pack_joint;

/* How a piece is filled: how many of the bytes fit. */
typedef struct wm_pack_fill {
    unsigned run;       /* bytes that are equal, at the end */
    int byte;
    size_t used;        /* of what a bzip2 block can hold */
} wm_pack_fill;

typedef struct wm_packing {
    size_t (*fit)(wm_pack_fill *fill, const wm_buffer *in, wm_slice bytes);
    size_t before;      /* how many bytes deflate looks back */
    wm_status (*compress)(wm_pack_piece *piece);                               /* in any thread */
    bool (*join)(wm_pack_joint *joint, const wm_pack_piece *piece, wm_buffer *out); /* in order */
} wm_packing;

extern const wm_packing wm_packing_gzip, wm_packing_bzip2;

#endif
