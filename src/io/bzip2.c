/* bzip2.c - bzip2 input: any number of streams, by libbz2.
 *
 * SPDX-License-Identifier: MIT
 */
#include <bzlib.h>
#include <stdlib.h>

#include "io/bzip2.h"

enum { LARGEST_INPUT = 1 << 30 };

typedef struct bzip2_state {
    bz_stream stream;
    bool is_open; /* between the start and the end of a stream */
    bool stream_ended, began;
    wm_bzip2_blocks *blocks; /* when several threads decode */
} bzip2_state;

/* The magic is followed by the block size, 1 to 9. */
static bool bzip2_matches(wm_slice first)
{
    return first.size < 4 || (first.data[3] >= '1' && first.data[3] <= '9');
}

static wm_status begin_stream(wm_source *source, bzip2_state *state, wm_error *error)
{
    if (state->is_open)
        BZ2_bzDecompressEnd(&state->stream);
    bz_stream *bz = &state->stream;
    char *next_out = bz->next_out;
    unsigned avail_out = bz->avail_out;
    memset(bz, 0, sizeof *bz);
    bz->next_out = next_out;
    bz->avail_out = avail_out;
    state->is_open = BZ2_bzDecompressInit(bz, 0, 0) == BZ_OK;
    state->stream_ended = false;
    return state->is_open ? WM_OK : wm_source_no_memory(source, error);
}

static wm_status bzip2_open(wm_source *source, wm_error *error)
{
    bzip2_state *state = calloc(1, sizeof *state);
    source->state = state;
    if (!state)
        return wm_source_no_memory(source, error);
    wm_status status = begin_stream(source, state, error);
    return status == WM_OK ? wm_source_need_out(source, error) : status;
}

static wm_status decompress_some(wm_source *source, bzip2_state *state, wm_error *error)
{
    bz_stream *bz = &state->stream;
    wm_status status = wm_input_gather(source, 1, error);
    if (status != WM_OK)
        return status;
    size_t given = source->window.size < LARGEST_INPUT ? source->window.size : LARGEST_INPUT;
    unsigned room = bz->avail_out;
    bz->next_in = (char *)(uintptr_t)source->window.data;
    bz->avail_in = (unsigned)given;
    int result = BZ2_bzDecompress(bz);
    wm_input_use(source, given - bz->avail_in);
    switch (result) {
    case BZ_OK:
        return given || bz->avail_out < room ? WM_OK : wm_source_truncated(source, error);
    case BZ_STREAM_END:
        state->stream_ended = true;
        return WM_OK;
    case BZ_MEM_ERROR:
        return wm_source_no_memory(source, error);
    default:
        return wm_source_damaged(source, NULL, error);
    }
}

static wm_status bzip2_read(wm_source *source, wm_slice *data, wm_error *error)
{
    bzip2_state *state = source->state;
    wm_status status = WM_OK;
    if (!state->began && source->jobs > 1)
        state->blocks = wm_bzip2_blocks_new(source, source->jobs);
    state->began = true;
    if (state->blocks)
        return wm_bzip2_blocks_read(state->blocks, data, error);
    state->stream.next_out = source->out;
    state->stream.avail_out = WM_PIECE;
    while (status == WM_OK && state->stream.avail_out > 0) {
        if (state->stream_ended) {
            status = wm_source_next_member(source, error);
            if (status == WM_OK)
                status = begin_stream(source, state, error);
        }
        if (status == WM_OK)
            status = decompress_some(source, state, error);
    }
    *data = wm_slice_of(source->out, WM_PIECE - state->stream.avail_out);
    return status;
}

static void bzip2_close(wm_source *source)
{
    bzip2_state *state = source->state;
    if (state && state->is_open)
        BZ2_bzDecompressEnd(&state->stream);
    if (state)
        wm_bzip2_blocks_free(state->blocks);
    free(state);
}

const wm_codec wm_codec_bzip2 = {"bzip2", "BZh", 3, bzip2_matches, bzip2_open, bzip2_read, bzip2_close};
