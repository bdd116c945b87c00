/* bzip2_walk.h - from the last column of the sorted rotations back to the block.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_BZIP2_BZIP2_WALK_H
#define WM_BZIP2_BZIP2_WALK_H

#include "base/base.h"

typedef struct wm_bzip2_chain {
    uint32_t *steps; /* for each place of the first column: mark, next place, byte */
    uint32_t size;
    unsigned char *pool; /* pieces of what is found */
} wm_bzip2_chain;

/* False when memory runs out; to be freed then, too. */
bool wm_bzip2_chain_init(wm_bzip2_chain *chain);
void wm_bzip2_chain_free(wm_bzip2_chain *chain);
/* Makes the chain of a column of 1 to WM_BZIP2_LARGEST bytes, of which there are
 * counts each. */
void wm_bzip2_link(wm_bzip2_chain *chain, const unsigned char *column, uint32_t size, const uint32_t *counts);
/* Writes the size bytes of the block that is row origin of the rotations. */
void wm_bzip2_walk(wm_bzip2_chain *chain, uint32_t origin, unsigned char *block);

#endif
