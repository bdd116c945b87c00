/* siphash.h - SipHash: a table hash that nobody without its key can make collide.
 *
 * SPDX-License-Identifier: MIT
 *
 * Whoever edits a wiki chooses titles, so a table over titles with a hash that
 * is known could be made as slow as a list. After Aumasson and Bernstein,
 * "SipHash: a fast short-input PRF"; a table needs one round a word and three
 * at the end, their own proposal for short keys has two and four.
 */
#ifndef WM_SITE_SIPHASH_H
#define WM_SITE_SIPHASH_H

#include "base/base.h"

typedef struct wm_sip_key {
    uint64_t words[2];
} wm_sip_key;

static inline uint64_t wm_sip_turn(uint64_t x, int bits)
{
    return x << bits | x >> (64 - bits);
}

static inline void wm_sip_rounds(uint64_t v[4], int rounds)
{
    for (int i = 0; i < rounds; i++) {
        v[0] += v[1];
        v[2] += v[3];
        v[1] = wm_sip_turn(v[1], 13) ^ v[0];
        v[3] = wm_sip_turn(v[3], 16) ^ v[2];
        v[0] = wm_sip_turn(v[0], 32);
        v[2] += v[1];
        v[0] += v[3];
        v[1] = wm_sip_turn(v[1], 17) ^ v[2];
        v[3] = wm_sip_turn(v[3], 21) ^ v[0];
        v[2] = wm_sip_turn(v[2], 32);
    }
}

static inline void wm_sip_word(uint64_t v[4], uint64_t word, int rounds)
{
    v[3] ^= word;
    wm_sip_rounds(v, rounds);
    v[0] ^= word;
}

/* The bytes of a word in the order that all machines agree on. */
static inline uint64_t wm_sip_load(const char *p, size_t size)
{
    uint64_t word = 0;
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    if (size == 8) {
        memcpy(&word, p, 8);
        return word;
    }
    if (size >= 4) { /* the two halves overlap */
        uint32_t low, high;
        memcpy(&low, p, 4);
        memcpy(&high, p + size - 4, 4);
        return low | (uint64_t)high << (8 * (size - 4));
    }
#endif
    for (size_t i = 0; i < size; i++)
        word |= (uint64_t)(unsigned char)p[i] << (8 * i);
    return word;
}

/* Of the eight bytes of first, the lowest first, and those of rest behind them. */
static inline uint64_t wm_sip_hash(const wm_sip_key *key, uint64_t first, wm_slice rest, int rounds, int last)
{
    uint64_t v[4] = {
        key->words[0] ^ UINT64_C(0x736f6d6570736575), key->words[1] ^ UINT64_C(0x646f72616e646f6d),
        key->words[0] ^ UINT64_C(0x6c7967656e657261), key->words[1] ^ UINT64_C(0x7465646279746573)};
    const char *p = rest.data;
    size_t left = rest.size;
    wm_sip_word(v, first, rounds);
    for (; left >= 8; left -= 8, p += 8)
        wm_sip_word(v, wm_sip_load(p, 8), rounds);
    wm_sip_word(v, wm_sip_load(p, left) | (uint64_t)(rest.size + 8) << 56, rounds);
    v[2] ^= 0xff;
    wm_sip_rounds(v, last);
    return v[0] ^ v[1] ^ v[2] ^ v[3];
}

#endif
