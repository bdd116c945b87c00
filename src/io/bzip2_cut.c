/* bzip2_cut.c - cuts bzip2 streams into blocks that decode by themselves.
 *
 * SPDX-License-Identifier: MIT
 *
 * A block begins with 48 bits of a number, at any bit; so does the trailer of a
 * stream, with another number. Both may stand inside a block by chance, once in
 * some hundred terabytes.
 */
#include "io/bzip2.h"

#define BLOCK_MAGIC UINT64_C(0x314159265359)
#define TRAILER_MAGIC UINT64_C(0x177245385090)
#define MAGIC_MASK UINT64_C(0xffffffffffff)

/* No block is longer: 900,000 symbols of at most 20 bits, and its tables. */
enum { MAGIC_BITS = 48, HEADER = 4, LONGEST_BLOCK = 4 * 1024 * 1024 };

/* ---- bits, the highest of a byte first ---- */

static uint64_t get_bits(const wm_buffer *b, uint64_t at, unsigned n)
{
    uint64_t value = 0;
    for (; n; n--, at++) {
        unsigned byte = at / 8 < b->size ? (unsigned char)b->data[at / 8] : 0;
        value = value << 1 | (byte >> (7 - at % 8) & 1);
    }
    return value;
}

/* bits is how many follow the header in b so far. */
static void put_bits(wm_buffer *b, uint64_t *bits, uint64_t value, unsigned n)
{
    while (n--) {
        if (*bits % 8 == 0)
            wm_buffer_add_char(b, 0);
        if (b->failed)
            return;
        if (value >> n & 1)
            b->data[b->size - 1] = (char)((unsigned char)b->data[b->size - 1] | 0x80U >> *bits % 8);
        ++*bits;
    }
}

/* n bits of from, from bit at of its first byte, to a whole byte of b. */
static void copy_bits(wm_buffer *b, uint64_t *bits, const wm_buffer *from, unsigned at, uint64_t n)
{
    size_t whole = (size_t)(n / 8);
    if (!wm_buffer_reserve(b, whole + 16))
        return;
    const unsigned char *p = (const unsigned char *)from->data;
    char *to = b->data + b->size;
    if (at == 0 && whole)
        memcpy(to, p, whole);
    else
        for (size_t i = 0; i < whole; i++)
            to[i] = (char)(p[i] << at | p[i + 1] >> (8 - at));
    b->size += whole;
    *bits += (uint64_t)whole * 8;
    unsigned rest = (unsigned)(n % 8);
    put_bits(b, bits, get_bits(from, at + (uint64_t)whole * 8, rest), rest);
}

void wm_bzip2_cut_close(wm_bzip2_cut *cut)
{
    uint64_t bits = cut->bits;
    put_bits(&cut->in, &bits, TRAILER_MAGIC, MAGIC_BITS);
    put_bits(&cut->in, &bits, cut->crc, 32); /* of a stream of one block */
}

void wm_bzip2_cut_join(wm_bzip2_cut *cut, const wm_bzip2_cut *next)
{
    cut->in.size = HEADER + (size_t)((cut->bits + 7) / 8);
    if (cut->bits % 8) { /* what the trailer left in the last byte */
        unsigned char *end = (unsigned char *)cut->in.data + cut->in.size - 1;
        *end = (unsigned char)(*end & 0xff00U >> cut->bits % 8);
    }
    for (uint64_t i = 0; i < next->bits; i += 8) {
        unsigned n = next->bits - i < 8 ? (unsigned)(next->bits - i) : 8;
        unsigned char byte = (unsigned char)next->in.data[HEADER + i / 8];
        put_bits(&cut->in, &cut->bits, (uint64_t)byte >> (8 - n), n);
    }
    cut->open = next->open;
    cut->last = next->last;
    cut->combined_crc = next->combined_crc;
}

/* ---- cutting ---- */

void wm_bzip2_cutter_init(wm_bzip2_cutter *c, wm_source *source)
{
    memset(c, 0, sizeof *c);
    c->source = source;
    if (source->blocks.from_one) {
        c->in_stream = c->began = c->partial = true;
        c->start_bit = source->blocks.start_bit;
        c->level = '9'; /* the most that any stream asks for */
    }
    for (unsigned k = 0; k < 8; k++) {
        c->maybe[BLOCK_MAGIC << k >> 8 & 0xff] |= (unsigned char)(1U << k);
        c->maybe[TRAILER_MAGIC << k >> 8 & 0xff] |= (unsigned char)(1U << k);
    }
}

static uint32_t block_crc(const wm_bzip2_cutter *c)
{
    return (uint32_t)get_bits(&c->held, c->first_bit + MAGIC_BITS, 32);
}

/* The checksum of the stream's blocks, the present one among them. */
static uint32_t combined_crc(const wm_bzip2_cutter *c)
{
    return c->in_block ? (c->combined_crc << 1 | c->combined_crc >> 31) ^ block_crc(c) : c->combined_crc;
}

/* The block in held, up to bit end, becomes the cut. */
static void finish_block(wm_bzip2_cutter *c, wm_bzip2_cut *cut, uint64_t end)
{
    const char header[HEADER] = {'B', 'Z', 'h', c->level};
    uint64_t bits = 0;
    wm_buffer_add(&cut->in, header, HEADER);
    copy_bits(&cut->in, &bits, &c->held, c->first_bit, end - c->first_bit);
    cut->bits = bits;
    cut->at = c->block_at;
    cut->crc = block_crc(c);
    cut->first = c->first;
    c->first = false;
    c->combined_crc = combined_crc(c);
    c->in_block = false;
}

static wm_status begin_stream(wm_bzip2_cutter *c, wm_error *error)
{
    wm_status status = c->began ? wm_source_next_member(c->source, error) : WM_OK;
    if (status == WM_OK)
        status = wm_input_gather(c->source, HEADER, error);
    if (status != WM_OK)
        return status;
    if (c->source->window.size < HEADER) {
        wm_input_use(c->source, c->source->window.size);
        return wm_source_truncated(c->source, error);
    }
    c->level = c->source->window.data[HEADER - 1];
    wm_input_use(c->source, HEADER);
    wm_buffer_clear(&c->held);
    c->recent = 0;
    c->combined_crc = 0;
    c->in_stream = c->began = c->first = true;
    c->partial = false;
    return WM_OK;
}

/* Bytes go from the window to held until a magic ends in the last of them; *below
 * is how many bits of that byte are behind the magic. Returns the magic; 0 when
 * the input ended, or when there is none where one must be. */
static uint64_t find_magic(wm_bzip2_cutter *c, unsigned *below, wm_status *status, wm_error *error)
{
    size_t most = c->in_block ? LONGEST_BLOCK : (c->start_bit + MAGIC_BITS + 7) / 8;
    while (c->held.size < most) {
        *status = wm_input_gather(c->source, 1, error);
        wm_slice window = c->source->window;
        if (*status != WM_OK || window.size == 0)
            return 0;
        size_t n = window.size < most - c->held.size ? window.size : most - c->held.size;
        uint64_t recent = c->recent;
        for (size_t i = 0; i < n; i++) {
            unsigned maybe = c->maybe[recent & 0xff];
            recent = recent << 8 | (unsigned char)window.data[i];
            for (unsigned k = 0; maybe; k++, maybe >>= 1) {
                uint64_t bits = recent >> k & MAGIC_MASK;
                if (bits != BLOCK_MAGIC && bits != TRAILER_MAGIC)
                    continue;
                c->recent = recent;
                *below = k;
                wm_buffer_add(&c->held, window.data, i + 1);
                wm_input_use(c->source, i + 1);
                if (!c->held.failed)
                    return bits;
                *status = wm_source_no_memory(c->source, error);
                return 0;
            }
        }
        c->recent = recent;
        wm_buffer_add(&c->held, window.data, n);
        wm_input_use(c->source, n);
        if (c->held.failed) {
            *status = wm_source_no_memory(c->source, error);
            return 0;
        }
    }
    return 0;
}

/* The input ended, or went astray, in a block: what there is of it may decode. */
static wm_status lost(wm_bzip2_cutter *c, wm_bzip2_cut *cut, wm_error *error)
{
    wm_status status = wm_input_gather(c->source, 1, error);
    bool ended = c->source->window.size == 0;
    if (status != WM_OK)
        return status;
    if (c->in_block) {
        cut->open = true;
        finish_block(c, cut, (uint64_t)c->held.size * 8);
    }
    return ended ? wm_source_truncated(c->source, error) : wm_source_damaged(c->source, NULL, error);
}

/* Reads what follows the trailer's magic: the checksum of the stream and the rest of its last byte.
 * *is_trailer is false when it only looks like a trailer: the checksum is wrong, and neither another stream
 * nor the end of the input follows. */
static wm_status read_trailer(wm_bzip2_cutter *c, unsigned below, uint32_t *crc, bool *is_trailer, wm_error *error)
{
    const size_t more = 4; /* whatever is below the magic in its last byte */
    wm_status status = wm_input_gather(c->source, more + HEADER, error);
    wm_slice window = c->source->window;
    *is_trailer = true;
    if (status != WM_OK)
        return status;
    if (window.size < more) {
        wm_input_use(c->source, window.size);
        return wm_source_truncated(c->source, error);
    }
    uint64_t bits = c->recent & ((1U << below) - 1);
    for (size_t i = 0; i < more; i++)
        bits = bits << 8 | (unsigned char)window.data[i];
    *crc = (uint32_t)(bits >> below);
    size_t after = window.size - more;
    if (after && (after < HEADER || memcmp(window.data + more, "BZh", 3) != 0) && *crc != combined_crc(c))
        *is_trailer = false;
    else
        wm_input_use(c->source, more);
    return WM_OK;
}

/* What is held from bit at on begins a block. */
static void begin_block(wm_bzip2_cutter *c, uint64_t at)
{
    size_t whole = (size_t)(at / 8);
    c->held.size -= whole;
    memmove(c->held.data, c->held.data + whole, c->held.size);
    c->first_bit = (unsigned)(at % 8);
    c->block_at = (c->source->consumed - c->held.size) * 8 + c->first_bit;
    c->start_bit = 0;
    c->in_block = true;
}

wm_status wm_bzip2_cut_next(wm_bzip2_cutter *c, wm_bzip2_cut *cut, wm_error *error)
{
    for (;;) {
        wm_status status = c->in_stream ? WM_OK : begin_stream(c, error);
        if (status != WM_OK)
            return status;
        unsigned below = 0;
        uint64_t magic = find_magic(c, &below, &status, error);
        if (status != WM_OK)
            return status;
        if (!magic)
            return lost(c, cut, error);
        uint64_t end = (uint64_t)c->held.size * 8 - below;
        bool had_block = c->in_block;
        if (end < MAGIC_BITS || (!had_block && end != MAGIC_BITS + c->start_bit))
            return wm_source_damaged(c->source, NULL, error);
        end -= MAGIC_BITS;
        if (magic == TRAILER_MAGIC) {
            bool is_trailer;
            uint32_t crc = 0;
            status = read_trailer(c, below, &crc, &is_trailer, error);
            if (!is_trailer && had_block)
                continue;
            c->in_stream = false;
            if (had_block) {
                cut->last = status == WM_OK && !c->partial;
                cut->combined_crc = crc;
                finish_block(c, cut, end);
                return status;
            }
            if (status != WM_OK)
                return status;
            if (crc != 0)
                return wm_source_damaged(c->source, NULL, error);
            continue;
        }
        if (had_block)
            finish_block(c, cut, end);
        begin_block(c, end);
        if (had_block)
            return WM_OK;
    }
}
