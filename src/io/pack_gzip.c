/* pack_gzip.c - a run of deflate blocks for each piece, one member for each stream.
 *
 * SPDX-License-Identifier: MIT
 */
#include <zlib.h>

#include "io/pack_piece.h"

enum { PIECE = 256 * 1024, WINDOW = 32 * 1024, WINDOW_BITS = 15, MEMORY = 8 };

static size_t fit(wm_pack_fill *f, const wm_buffer *in, wm_slice bytes)
{
    (void)f;
    return bytes.size < PIECE - in->size ? bytes.size : PIECE - in->size;
}

/* A run that is not the last ends with an empty block, which fills the byte. */
static wm_status compress_piece(wm_pack_piece *p)
{
    z_stream z = {0};
    int result = Z_OK;
    p->crc = (uint32_t)crc32_z(crc32_z(0, NULL, 0), (const Bytef *)p->in.data, p->in.size);
    if (deflateInit2(&z, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -WINDOW_BITS, MEMORY, Z_DEFAULT_STRATEGY) != Z_OK)
        return WM_NO_MEMORY;
    if (p->before.size)
        result = deflateSetDictionary(&z, (const Bytef *)p->before.data, (uInt)p->before.size);
    /* Room for the worst, and for the empty block. */
    uInt room = (uInt)deflateBound(&z, (uLong)p->in.size) + 64;
    if (result == Z_OK && wm_buffer_reserve(&p->out, room)) {
        z.next_in = (Bytef *)p->in.data;
        z.avail_in = (uInt)p->in.size;
        z.next_out = (Bytef *)p->out.data;
        z.avail_out = room;
        result = deflate(&z, p->last ? Z_FINISH : Z_SYNC_FLUSH);
        p->out.size = room - z.avail_out;
    }
    deflateEnd(&z);
    if (p->out.failed)
        return WM_NO_MEMORY;
    return result == (p->last ? Z_STREAM_END : Z_OK) ? WM_OK : WM_SYSTEM;
}

static void put_number(wm_buffer *out, uint32_t n)
{
    for (int i = 0; i < 4; i++)
        wm_buffer_add_char(out, (char)(unsigned char)(n >> (8 * i)));
}

static bool join(wm_pack_joint *j, const wm_pack_piece *p, wm_buffer *out)
{
    /* Deflate, no flags, no time, no hint at the level, Unix. */
    static const char header[10] = {'\x1f', '\x8b', 8, 0, 0, 0, 0, 0, 0, 3};
    if (p->first) {
        *j = (wm_pack_joint){0};
        wm_buffer_add(out, header, sizeof header);
    }
    wm_buffer_add_slice(out, wm_buffer_slice(&p->out));
    j->crc = j->size ? (uint32_t)crc32_combine(j->crc, p->crc, (z_off_t)p->in.size) : p->crc;
    j->size += p->in.size;
    if (p->last) {
        put_number(out, j->crc);
        put_number(out, (uint32_t)j->size);
    }
    return !out->failed;
}

const wm_packing wm_packing_gzip = {fit, WINDOW, compress_piece, join};
