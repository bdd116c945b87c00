/* title_file_form.h - numbers, places and hashes of a file of titles.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_SITE_TITLE_FILE_FORM_H
#define WM_SITE_TITLE_FILE_FORM_H

#include "site/siphash.h"
#include "site/title_file.h"

/* Where the fields of the header are; numbers are of 8 bytes, the lowest first. */
enum {
    FIELD_MAGIC = 0,    /* 16 bytes */
    FIELD_SIZE = 16,    /* of the file */
    FIELD_TITLES = 24,
    FIELD_REPEATS = WM_TITLES_REPEATS, /* titles that several <page> elements share */
    FIELD_SHEETS = 40,
    FIELD_SLOTS = 48,
    FIELD_PROBES = 56,  /* the most that a search looks at */
    FIELD_KEY = 64,     /* 16 bytes */
    FIELD_ABOUT = 80,   /* bytes of it */
    FIELD_SLOT = 88,    /* bytes of a slot, 5 or 6 */
    FIELD_PLACES = 96,  /* where decoding can begin: how many */
    FIELD_LATEST = 104, /* of the totals, and the next four */
    FIELD_STORED = 112,
    FIELD_ARTICLES = 120,
    FIELD_UPLOADS = 128,
    FIELD_FARTHEST = 136,
    FIELD_VERSION = 144, /* 24 bytes, NUL behind it */
    FIELD_DUMP = 168,   /* 64 hexadecimal digits, as those below */
    FIELD_BODY = 232,   /* SHA-256 of all behind the header */
    FIELD_HEAD = WM_TITLES_SUM,  /* and of the header before this field */
    FIELDS_END = 360
};
#define TITLES_MAGIC "wikimd pages 2\n"
enum { SHEET_HEAD = 20, DIGITS = 64, VERSION_ROOM = 24 }; /* of a sheet: first id, first offset, file, bytes used */
/* Of a place where decoding can begin: file and way in two bytes each, place and offset in eight. */
enum { PLACE_SIZE = 20, PLACE_WAY = 2, PLACE_AT = 4, PLACE_OFFSET = 12 };

/* A slot: the lowest byte of the hash, and before it the record's place + 1 in units of a byte; 0 is empty. */
enum { SLOT_LEAST = 5, SLOT_MOST = 6, PLACE_IN_FILE = 36 }; /* bits that a record's place has at most */
static inline uint64_t titles_slot_place(unsigned slot_size)
{
    return (UINT64_C(1) << 8 * (slot_size - 1)) - 1;
}
#define SLOT_TAG(hash) ((hash) & 0xff)

static inline uint64_t titles_number(const unsigned char *p, unsigned size)
{
    uint64_t n = 0;
    for (unsigned i = size; i-- > 0;)
        n = n << 8 | p[i];
    return n;
}

static inline void titles_put_number(unsigned char *p, uint64_t n, unsigned size)
{
    for (unsigned i = 0; i < size; i++, n >>= 8)
        p[i] = (unsigned char)n;
}

static inline uint64_t titles_hash(const uint64_t key[2], int ns, wm_slice text)
{
    wm_sip_key sip = {{key[0], key[1]}};
    return wm_sip_hash(&sip, (uint32_t)ns, text, 1, 3);
}

/* The slot that a search begins at: the upper half of hash * slots. */
static inline uint64_t titles_slot(uint64_t hash, uint64_t slots)
{
    uint64_t high = hash >> 32, low = hash & 0xffffffff, s_high = slots >> 32, s_low = slots & 0xffffffff;
    uint64_t middle = high * s_low + (low * s_low >> 32), other = low * s_high + (middle & 0xffffffff);
    return high * s_high + (middle >> 32) + (other >> 32);
}

static inline uint64_t titles_zigzag(int64_t n)
{
    return n < 0 ? (~(uint64_t)n << 1) | 1 : (uint64_t)n << 1;
}

static inline int64_t titles_unzigzag(uint64_t n)
{
    return n & 1 ? (int64_t)~(n >> 1) : (int64_t)(n >> 1);
}

#endif
