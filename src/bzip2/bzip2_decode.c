/* bzip2_decode.c - whole blocks of bzip2 into the bytes that they hold.
 *
 * SPDX-License-Identifier: MIT
 *
 * A block goes through four steps: its codes become the last column of the sorted
 * rotations (bzip2_codes.c), the column becomes a chain of places, the chain is
 * walked (bzip2_walk.c), and runs of four and more equal bytes are written out.
 */
#include <stdlib.h>

#include "bzip2/bzip2_codes.h"
#include "bzip2/bzip2_decode.h"
#include "bzip2/bzip2_walk.h"

struct wm_bzip2_decoder {
    uint32_t crc[8][256]; /* for eight bytes at a time */
    wm_bzip2_codes codes;
    unsigned char *bytes; /* the column, then what the walk found */
    wm_bzip2_chain chain;
};

/* ---- the checksum: CRC-32 from the highest bit on ---- */

static void make_crc_tables(uint32_t (*table)[256])
{
    for (uint32_t i = 0; i < 256; i++) {
        uint32_t crc = i << 24;
        for (int bit = 0; bit < 8; bit++)
            crc = crc << 1 ^ (crc >> 31 ? UINT32_C(0x04c11db7) : 0);
        table[0][i] = crc;
    }
    for (int t = 1; t < 8; t++) {
        for (uint32_t i = 0; i < 256; i++)
            table[t][i] = table[t - 1][i] << 8 ^ table[0][table[t - 1][i] >> 24];
    }
}

static uint32_t big_endian(const unsigned char *p)
{
    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static uint32_t checksum(const uint32_t (*t)[256], const unsigned char *p, size_t n)
{
    uint32_t crc = UINT32_MAX;
    for (; n >= 8; n -= 8, p += 8) {
        uint32_t a = crc ^ big_endian(p), b = big_endian(p + 4);
        crc = t[7][a >> 24] ^ t[6][a >> 16 & 255] ^ t[5][a >> 8 & 255] ^ t[4][a & 255] ^ t[3][b >> 24] ^
              t[2][b >> 16 & 255] ^ t[1][b >> 8 & 255] ^ t[0][b & 255];
    }
    for (; n; n--, p++)
        crc = crc << 8 ^ t[0][crc >> 24 ^ *p];
    return ~crc;
}

/* ---- the runs ---- */

/* Where four equal bytes begin, from at on; size when nowhere. It is enough to compare each byte at an odd place
 * with the next: four bytes in a row hold at least one such pair. */
static size_t find_run(const unsigned char *s, size_t at, size_t size)
{
    for (size_t i = at + 1; i + 2 < size; i += 2) {
        if (s[i] != s[i + 1])
            continue;
        /* The pair is the first two, the middle or the last two of a run; or the
         * second and third, when the one before is the same. */
        size_t begin = s[i - 1] == s[i] ? i - 1 : i;
        if (begin + 3 < size && s[begin + 2] == s[begin] && s[begin + 3] == s[begin])
            return begin;
    }
    return size;
}

/* Four equal bytes are followed by how many more there are. */
static bool expand_runs(const unsigned char *s, size_t size, wm_buffer *out)
{
    for (size_t at = 0; at < size;) {
        size_t run = find_run(s, at, size);
        size_t plain = run < size ? run + 4 : size;
        size_t more = plain < size ? s[plain] : 0;
        if (!wm_buffer_reserve(out, plain - at + more))
            return false;
        memcpy(out->data + out->size, s + at, plain - at);
        out->size += plain - at;
        if (more)
            memset(out->data + out->size, s[run], more);
        out->size += more;
        at = run < size ? plain + 1 : size;
    }
    return true;
}

/* ---- all of it ---- */

wm_bzip2_decoder *wm_bzip2_decoder_new(void)
{
    wm_bzip2_decoder *d = calloc(1, sizeof *d);
    if (!d)
        return NULL;
    make_crc_tables(d->crc);
    d->bytes = malloc(WM_BZIP2_LARGEST);
    if (d->bytes && wm_bzip2_chain_init(&d->chain))
        return d;
    wm_bzip2_decoder_free(d);
    return NULL;
}

void wm_bzip2_decoder_free(wm_bzip2_decoder *d)
{
    if (d) {
        wm_bzip2_chain_free(&d->chain);
        free(d->bytes);
    }
    free(d);
}

bool wm_bzip2_decode(wm_bzip2_decoder *d, wm_buffer *in, wm_buffer *out)
{
    wm_bzip2_codes *codes = &d->codes;
    if (!wm_bzip2_read_codes(codes, in, d->bytes))
        return false;
    wm_bzip2_link(&d->chain, d->bytes, codes->size, codes->counts);
    wm_bzip2_walk(&d->chain, codes->origin, d->bytes);
    if (expand_runs(d->bytes, codes->size, out) &&
        checksum((const uint32_t(*)[256])d->crc, (const unsigned char *)out->data, out->size) == codes->crc)
        return true;
    out->size = 0;
    return false;
}
