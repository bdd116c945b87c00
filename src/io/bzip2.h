/* bzip2.h - bzip2 input, cut into blocks that are decoded one by one.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_IO_BZIP2_H
#define WM_IO_BZIP2_H

#include "io/codec.h"

/* Decodes from the source's present place, which must be that of a stream, in
 * jobs threads, or in the caller's when jobs is 0 or 1. NULL when memory runs out. */
typedef struct wm_bzip2_blocks wm_bzip2_blocks;
wm_bzip2_blocks *wm_bzip2_blocks_new(wm_source *source, unsigned jobs);
wm_status wm_bzip2_blocks_read(wm_bzip2_blocks *blocks, wm_slice *data, wm_error *error); /* as a codec's */
void wm_bzip2_blocks_free(wm_bzip2_blocks *blocks);

/* ---- cutting a stream into its blocks ---- */

/* One block as a stream of its own: header, block and, unless open, trailer. */
typedef struct wm_bzip2_cut {
    wm_buffer in;
    uint64_t bits;         /* of the block; it begins at in.data + 4 */
    uint64_t at;           /* the bit of the file where it begins */
    uint32_t crc;          /* the block's */
    bool open;             /* the input ended or ran astray inside it */
    bool last;             /* of its stream */
    bool first;            /* of its stream */
    uint32_t combined_crc; /* the stream's; with last */
} wm_bzip2_cut;

typedef struct wm_bzip2_cutter {
    wm_source *source;
    wm_buffer held;     /* bytes of the present block */
    unsigned first_bit; /* where it begins in held[0] */
    uint64_t recent;    /* the last 64 bits read */
    uint32_t combined_crc;
    char level;
    bool in_stream, in_block, first, began;
    bool partial;       /* the stream was entered at one of its blocks: its checksum is not known */
    unsigned start_bit; /* of that block in the first byte, till it is found */
    uint64_t block_at;  /* the bit of the file where the present block begins */
    /* For a byte inside a magic, the last but the one it ends in: the bits that may
     * be below the magic's end, as a set. */
    unsigned char maybe[256];
} wm_bzip2_cutter;

void wm_bzip2_cutter_init(wm_bzip2_cutter *cutter, wm_source *source);

/* Fills an empty cut. WM_OK with cut->bits; else WM_END or a failure, which may
 * come with a last cut too. A stream without blocks gives no cut. */
wm_status wm_bzip2_cut_next(wm_bzip2_cutter *cutter, wm_bzip2_cut *cut, wm_error *error);
/* Writes the trailer of a cut that is not open. */
void wm_bzip2_cut_close(wm_bzip2_cut *cut);
/* Appends the block of next to that of cut, which has no trailer then. */
void wm_bzip2_cut_join(wm_bzip2_cut *cut, const wm_bzip2_cut *next);

#endif
