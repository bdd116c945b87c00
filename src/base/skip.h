/* skip.h - the next byte of a small set, sixteen at a time.
 *
 * SPDX-License-Identifier: MIT
 *
 * Most bytes of a text mean nothing to a parser, and passing over them is much of
 * what it does. The sets are constants, so that each search is compiled for its own;
 * gcc's vectors, which clang has too, become whatever the machine offers.
 */
#ifndef WM_BASE_SKIP_H
#define WM_BASE_SKIP_H

#include "base/base.h"

typedef unsigned char wm_sixteen __attribute__((vector_size(16)));

static inline wm_sixteen wm_sixteen_load(const char *s)
{
    wm_sixteen v;
    memcpy(&v, s, sizeof v);
    return v;
}

/* All bits set where a byte is c. */
static inline wm_sixteen wm_sixteen_equal(wm_sixteen v, unsigned char c)
{
    return (wm_sixteen)(v == (wm_sixteen){c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c});
}

/* All bits set where a byte is c or more. */
static inline wm_sixteen wm_sixteen_from(wm_sixteen v, unsigned char c)
{
    return (wm_sixteen)(v >= (wm_sixteen){c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c});
}

/* All bits set where a byte is least to most. */
static inline wm_sixteen wm_sixteen_within(wm_sixteen v, unsigned char least, unsigned char most)
{
    const unsigned char n = (unsigned char)(most - least);
    v -= (wm_sixteen){least, least, least, least, least, least, least, least,
                      least, least, least, least, least, least, least, least};
    return (wm_sixteen)(v <= (wm_sixteen){n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n});
}

/* The place of the first byte of which a bit is set; 16 when none is. */
static inline unsigned wm_sixteen_first(wm_sixteen v)
{
    uint64_t half[2];
    memcpy(half, &v, sizeof half);
#if defined __BYTE_ORDER__ && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    if (half[0])
        return (unsigned)__builtin_ctzll(half[0]) / 8;
    return half[1] ? 8 + (unsigned)__builtin_ctzll(half[1]) / 8 : 16;
#else
    unsigned i = 0;
    while (i < 16 && !v[i])
        i++;
    return half[0] | half[1] ? i : 16;
#endif
}

/* Moves at on to the first place before end where MATCH, an expression of the
 * sixteen bytes v, has bits set, or to less than sixteen before end. */
#define WM_SKIP(s, at, end, MATCH) \
    while ((end) - (at) >= 16) { \
        const wm_sixteen v = wm_sixteen_load((s) + (at)); \
        const unsigned found_ = wm_sixteen_first(MATCH); \
        (at) += found_; \
        if (found_ < 16) \
            break; \
    }

#endif
