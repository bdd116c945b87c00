/* gzip.c - gzip input: any number of members, by zlib.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>
#define ZLIB_CONST /* its input is const */
#include <zlib.h>

#include "io/codec.h"

enum { GZIP_ONLY = 16, LARGEST_INPUT = 1 << 30 };

typedef struct gzip_state {
    z_stream stream;
    bool is_open, member_ended;
} gzip_state;

static wm_status gzip_open(wm_source *source, wm_error *error)
{
    gzip_state *state = calloc(1, sizeof *state);
    source->state = state;
    if (!state || inflateInit2(&state->stream, MAX_WBITS + GZIP_ONLY) != Z_OK)
        return wm_source_no_memory(source, error);
    state->is_open = true;
    return wm_source_need_out(source, error);
}

/* One call of inflate; WM_END when the input ended and nothing more came out. */
static wm_status inflate_some(wm_source *source, gzip_state *state, wm_error *error)
{
    z_stream *z = &state->stream;
    wm_status status = wm_input_gather(source, 1, error);
    if (status != WM_OK)
        return status;
    size_t given = source->window.size < LARGEST_INPUT ? source->window.size : LARGEST_INPUT;
    z->next_in = (const Bytef *)source->window.data;
    z->avail_in = (uInt)given;
    int result = inflate(z, Z_NO_FLUSH);
    wm_input_use(source, given - z->avail_in);
    switch (result) {
    case Z_OK:
        return WM_OK;
    case Z_STREAM_END:
        state->member_ended = true;
        return WM_OK;
    case Z_BUF_ERROR: /* no progress: with input left, the output is full */
        return given ? WM_OK : wm_source_truncated(source, error);
    case Z_MEM_ERROR:
        return wm_source_no_memory(source, error);
    default:
        return wm_source_damaged(source, z->msg, error);
    }
}

static void tell_member(wm_source *source, const gzip_state *state)
{
    if (source->blocks.tell)
        source->blocks.tell(source->blocks.user, source->consumed * 8, source->blocks.decoded + WM_PIECE - state->stream.avail_out);
}

static wm_status gzip_read(wm_source *source, wm_slice *data, wm_error *error)
{
    gzip_state *state = source->state;
    wm_status status = WM_OK;
    state->stream.next_out = (Bytef *)source->out;
    state->stream.avail_out = WM_PIECE;
    if (!source->blocks.decoded && !source->consumed)
        tell_member(source, state);
    while (status == WM_OK && state->stream.avail_out > 0) {
        if (state->member_ended) {
            status = wm_source_next_member(source, error);
            if (status != WM_OK)
                break;
            tell_member(source, state);
            inflateReset(&state->stream);
            state->member_ended = false;
        }
        status = inflate_some(source, state, error);
    }
    *data = wm_slice_of(source->out, WM_PIECE - state->stream.avail_out);
    source->blocks.decoded += data->size;
    return status;
}

static void gzip_close(wm_source *source)
{
    gzip_state *state = source->state;
    if (state && state->is_open)
        inflateEnd(&state->stream);
    free(state);
}

const wm_codec wm_codec_gzip = {"gzip", "\x1f\x8b\x08", 3, NULL, gzip_open, gzip_read, gzip_close, false, false};
