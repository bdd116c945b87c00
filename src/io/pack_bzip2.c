/* pack_bzip2.c - one block of bzip2 for each piece, joined at any bit.
 *
 * SPDX-License-Identifier: MIT
 */
#include <bzlib.h>

#include "io/pack_piece.h"

/* How many bytes a block holds, once a run of 4 to 255 equal bytes has become five. libbz2 ends a block 19
 * bytes before 900,000, and our last step may add two. */
enum { LEVEL = 9, BLOCK = 900000 - 19 - 2, HEADER = 4, MAGIC_BITS = 48, CRC_BITS = 32 };

#define TRAILER_MAGIC UINT64_C(0x177245385090)

/* A piece is exactly one block, so its checksum is that of the block. */
static size_t fit(wm_pack_fill *f, const wm_buffer *in, wm_slice bytes)
{
    size_t i = 0;
    if (!in->size)
        *f = (wm_pack_fill){.byte = -1};
    for (; i < bytes.size && f->used < BLOCK; i++) {
        int byte = (unsigned char)bytes.data[i];
        f->run = byte == f->byte && f->run < 255 ? f->run + 1 : 1;
        f->byte = byte;
        f->used += f->run < 4 ? 1 : f->run == 4 ? 2 : 0;
    }
    return i;
}

static uint64_t bits_at(const wm_buffer *b, uint64_t at, unsigned n)
{
    uint64_t value = 0;
    for (; n; n--, at++)
        value = value << 1 | ((unsigned char)b->data[at / 8] >> (7 - at % 8) & 1);
    return value;
}

/* The bits of the trailer are followed by up to seven more, to fill the byte. */
static bool find_trailer(const wm_buffer *out, uint64_t *at)
{
    for (unsigned fill = 0; fill < 8; fill++) {
        *at = (uint64_t)out->size * 8 - fill - CRC_BITS - MAGIC_BITS;
        if (bits_at(out, *at, MAGIC_BITS) == TRAILER_MAGIC)
            return true;
    }
    return false;
}

static wm_status compress_piece(wm_pack_piece *p)
{
    size_t room = p->in.size + p->in.size / 100 + 600;
    unsigned size = (unsigned)room;
    uint64_t end;
    if (!wm_buffer_reserve(&p->out, room))
        return WM_NO_MEMORY;
    char nothing = 0;
    int result = BZ2_bzBuffToBuffCompress(p->out.data, &size, p->in.size ? p->in.data : &nothing,
                                          (unsigned)p->in.size, LEVEL, 0, 0);
    if (result != BZ_OK)
        return result == BZ_MEM_ERROR ? WM_NO_MEMORY : WM_SYSTEM;
    p->out.size = size;
    if (!find_trailer(&p->out, &end))
        return WM_SYSTEM;
    p->crc = (uint32_t)bits_at(&p->out, end + MAGIC_BITS, CRC_BITS);
    return WM_OK;
}

static void put_bits(wm_pack_joint *j, uint64_t value, unsigned n, wm_buffer *out)
{
    while (n) {
        unsigned take = 8 - j->bits < n ? 8 - j->bits : n;
        unsigned part = (unsigned)(value >> (n - take)) & ((1U << take) - 1);
        j->rest = (unsigned char)(j->rest | part << (8 - j->bits - take));
        j->bits += take;
        n -= take;
        if (j->bits == 8) {
            wm_buffer_add_char(out, (char)j->rest);
            j->bits = j->rest = 0;
        }
    }
}

static void put_block(wm_pack_joint *j, const wm_pack_piece *p, uint64_t end, wm_buffer *out)
{
    const unsigned char *from = (const unsigned char *)p->out.data + HEADER;
    size_t whole = (size_t)(end / 8) - HEADER;
    if (!wm_buffer_reserve(out, whole))
        return;
    unsigned char *to = (unsigned char *)out->data + out->size;
    unsigned rest = j->rest, shift = j->bits;
    for (size_t i = 0; i < whole; i++) {
        to[i] = (unsigned char)(rest | from[i] >> shift);
        rest = (unsigned)from[i] << (8 - shift) & 0xff;
    }
    out->size += whole;
    j->rest = (unsigned char)rest;
    put_bits(j, bits_at(&p->out, end / 8 * 8, (unsigned)(end % 8)), (unsigned)(end % 8), out);
}

static bool join(wm_pack_joint *j, const wm_pack_piece *p, wm_buffer *out)
{
    uint64_t end;
    if (p->first) {
        *j = (wm_pack_joint){0};
        wm_buffer_add(out, p->out.data, HEADER);
    }
    if (p->in.size && find_trailer(&p->out, &end)) {
        put_block(j, p, end, out);
        j->crc = (j->crc << 1 | j->crc >> 31) ^ p->crc;
    }
    if (p->last) {
        put_bits(j, TRAILER_MAGIC, MAGIC_BITS, out);
        put_bits(j, j->crc, CRC_BITS, out);
        if (j->bits)
            put_bits(j, 0, 8 - j->bits, out);
    }
    return !out->failed;
}

const wm_packing wm_packing_bzip2 = {fit, 0, compress_piece, join};
