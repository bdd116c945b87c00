/* bzip2.c - bzip2 input: any number of streams, block by block.
 *
 * SPDX-License-Identifier: MIT
 */
#include "io/bzip2.h"

/* The magic is followed by the block size, 1 to 9. */
static bool bzip2_matches(wm_slice first)
{
    return first.size < 4 || (first.data[3] >= '1' && first.data[3] <= '9');
}

static wm_status bzip2_read(wm_source *source, wm_slice *data, wm_error *error)
{
    /* Not before the first read: how many threads shall decode is said till then. */
    if (!source->state)
        source->state = wm_bzip2_blocks_new(source, source->jobs);
    if (!source->state)
        return wm_source_no_memory(source, error);
    return wm_bzip2_blocks_read(source->state, data, error);
}

static void bzip2_close(wm_source *source)
{
    wm_bzip2_blocks_free(source->state);
}

const wm_codec wm_codec_bzip2 = {"bzip2", "BZh", 3, bzip2_matches, NULL, bzip2_read, bzip2_close, true, false};
