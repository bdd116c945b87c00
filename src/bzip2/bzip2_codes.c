/* bzip2_codes.c - the codes of one bzip2 block become the column they stand for.
 *
 * SPDX-License-Identifier: MIT
 *
 * The last column of the sorted rotations is stored as places in a list of bytes
 * from which each that is used moves to the front; runs of the first place are
 * counted in digits 1 and 2; both are in prefix codes, of which there are two to
 * six, and the code changes every 50 symbols.
 */
#include "bzip2/bzip2_codes.h"

enum {
    HEADER_BITS = 32 + 48,          /* "BZh9" and the block's magic */
    LONGEST_CODE = 20, LOOKUP_BITS = 10, SYMBOLS = 258, TABLES = 6, GROUP = 50, SELECTORS = 32768,
    RUN_A = 0, RUN_B = 1,
    SLACK = 256                     /* more than a group of longest codes, readable behind the end */
};

typedef struct bits {
    const unsigned char *next, *end; /* the end of the block; SLACK bytes more can be read */
    uint64_t held;                   /* the next bits, from the highest on */
    unsigned count;                  /* at least so many of them are good */
} bits;

typedef struct code {
    uint16_t lookup[1 << LOOKUP_BITS]; /* symbol << 5 | length; 0: longer than that, or no code */
    uint32_t limit[LONGEST_CODE + 2];  /* codes of a length are below this, in 20 bits */
    uint32_t first[LONGEST_CODE + 1];  /* the first code of a length, in that many bits */
    uint16_t index[LONGEST_CODE + 1];  /* of that code's symbol in sorted */
    uint16_t sorted[SYMBOLS];          /* symbols by length */
} code;

typedef struct reader {
    bits in;
    code codes[TABLES];
    unsigned char selectors[SELECTORS];
    unsigned code_count, selector_count, symbol_count;
    unsigned char list[256 + 8]; /* bytes, the last used in front; eight are moved at a time */
} reader;

/* ---- bits ---- */

/* At least 56 bits are held then. */
static inline void refill(bits *b)
{
    const unsigned char *p = b->next;
    uint64_t more = (uint64_t)p[0] << 56 | (uint64_t)p[1] << 48 | (uint64_t)p[2] << 40 | (uint64_t)p[3] << 32 |
                    (uint64_t)p[4] << 24 | (uint64_t)p[5] << 16 | (uint64_t)p[6] << 8 | p[7];
    b->held |= more >> b->count;
    b->next += (63 - b->count) >> 3;
    b->count |= 56;
}

static inline void drop(bits *b, unsigned n)
{
    b->held <<= n;
    b->count -= n;
}

/* n is 1 to 32. */
static uint32_t take(bits *b, unsigned n)
{
    refill(b);
    uint32_t value = (uint32_t)(b->held >> (64 - n));
    drop(b, n);
    return value;
}

static bool overrun(const bits *b)
{
    return b->next > b->end + sizeof b->held;
}

/* ---- tables ---- */

static bool read_list(reader *r)
{
    uint32_t sixteens = take(&r->in, 16);
    unsigned count = 0;
    for (unsigned i = 0; i < 16; i++) {
        uint32_t ones = sixteens >> (15 - i) & 1 ? take(&r->in, 16) : 0;
        for (unsigned j = 0; j < 16; j++) {
            if (ones >> (15 - j) & 1)
                r->list[count++] = (unsigned char)(i * 16 + j);
        }
    }
    r->symbol_count = count + 2;
    return count > 0;
}

static bool read_selectors(reader *r)
{
    unsigned char order[TABLES] = {0, 1, 2, 3, 4, 5};
    r->code_count = take(&r->in, 3);
    r->selector_count = take(&r->in, 15);
    if (r->code_count < 2 || r->code_count > TABLES || !r->selector_count)
        return false;
    for (unsigned i = 0; i < r->selector_count; i++) {
        unsigned place = 0;
        while (take(&r->in, 1))
            if (++place >= r->code_count)
                return false;
        unsigned char chosen = order[place];
        memmove(order + 1, order, place);
        order[0] = chosen;
        r->selectors[i] = chosen;
        if (overrun(&r->in))
            return false;
    }
    return true;
}

static bool read_lengths(reader *r, unsigned char *lengths)
{
    uint32_t length = take(&r->in, 5);
    for (unsigned i = 0; i < r->symbol_count; i++) {
        for (;;) {
            if (length < 1 || length > LONGEST_CODE)
                return false;
            if (!take(&r->in, 1))
                break;
            length = take(&r->in, 1) ? length - 1 : length + 1;
        }
        lengths[i] = (unsigned char)length;
    }
    return !overrun(&r->in);
}

static void fill_lookup(code *c, uint32_t value, unsigned length, unsigned symbol)
{
    unsigned free_bits = LOOKUP_BITS - length;
    uint16_t entry = (uint16_t)(symbol << 5 | length);
    for (uint32_t i = 0; i < UINT32_C(1) << free_bits; i++)
        c->lookup[(value << free_bits) + i] = entry;
}

/* Codes are numbered by length, then by symbol. False when there are more than
 * their lengths allow. */
static bool make_code(code *c, const unsigned char *lengths, unsigned symbols)
{
    unsigned counts[LONGEST_CODE + 1] = {0}, next[LONGEST_CODE + 1];
    uint32_t value = 0;
    unsigned index = 0;
    memset(c->lookup, 0, sizeof c->lookup);
    for (unsigned i = 0; i < symbols; i++)
        counts[lengths[i]]++;
    for (unsigned n = 1; n <= LONGEST_CODE; n++) {
        c->first[n] = value;
        c->index[n] = (uint16_t)index;
        next[n] = index;
        index += counts[n];
        value += counts[n];
        if (value > UINT32_C(1) << n)
            return false;
        c->limit[n] = value << (LONGEST_CODE - n);
        value <<= 1;
    }
    for (unsigned i = 0; i < symbols; i++) {
        unsigned n = lengths[i], place = next[n]++;
        c->sorted[place] = (uint16_t)i;
        if (n <= LOOKUP_BITS)
            fill_lookup(c, c->first[n] + place - c->index[n], n, i);
    }
    return true;
}

static bool read_tables(reader *r)
{
    unsigned char lengths[SYMBOLS];
    if (!read_list(r) || !read_selectors(r))
        return false;
    for (unsigned i = 0; i < r->code_count; i++) {
        if (!read_lengths(r, lengths) || !make_code(&r->codes[i], lengths, r->symbol_count))
            return false;
    }
    return true;
}

/* ---- symbols ---- */

/* symbol << 5 | length of a code that is longer than the table; 0 for none. */
static unsigned long_code(const code *c, uint64_t held)
{
    uint32_t value = (uint32_t)(held >> (64 - LONGEST_CODE));
    for (unsigned n = LOOKUP_BITS + 1; n <= LONGEST_CODE; n++) {
        if (value < c->limit[n]) {
            uint32_t own = (value >> (LONGEST_CODE - n)) - c->first[n];
            return (unsigned)c->sorted[c->index[n] + own] << 5 | n;
        }
    }
    return 0;
}

/* The byte at a place comes to the front. */
static inline unsigned char move_to_front(unsigned char *list, unsigned place)
{
    unsigned char chosen = list[place];
    if (place < 8) {
        /* The bytes up to that place move by one, all at once. */
        uint64_t eight = 0;
        for (unsigned i = 0; i < 8; i++)
            eight |= (uint64_t)list[i] << (8 * i);
        uint64_t mask = UINT64_MAX >> (56 - 8 * place);
        eight = (eight & ~mask) | ((eight << 8 | chosen) & mask);
        for (unsigned i = 0; i < 8; i++)
            list[i] = (unsigned char)(eight >> (8 * i));
    } else {
        memmove(list + 1, list, place);
        list[0] = chosen;
    }
    return chosen;
}

typedef struct column {
    unsigned char *bytes;
    uint32_t size, limit, *counts;
    uint32_t run, digit; /* of the first in the list; digit is 1, 2, 4, ... while a run goes on */
} column;

static inline bool end_run(column *c, unsigned char byte)
{
    if (c->run > c->limit - c->size)
        return false;
    memset(c->bytes + c->size, byte, c->run);
    c->counts[byte] += c->run;
    c->size += c->run;
    c->run = 0;
    c->digit = 1;
    return true;
}

typedef enum outcome { GOING_ON, ENDED, BROKEN } outcome;

static outcome read_group(reader *r, const code *now, column *c)
{
    unsigned last = r->symbol_count - 1;
    bits in = r->in;
    for (unsigned i = 0; i < GROUP; i++) {
        refill(&in);
        unsigned entry = now->lookup[in.held >> (64 - LOOKUP_BITS)];
        if (!entry && !(entry = long_code(now, in.held)))
            return BROKEN;
        drop(&in, entry & 31);
        unsigned symbol = entry >> 5;
        if (symbol <= RUN_B) {
            if (c->digit > c->limit)
                return BROKEN;
            c->run += c->digit << symbol;
            c->digit <<= 1;
            continue;
        }
        if (c->run && !end_run(c, r->list[0]))
            return BROKEN;
        if (symbol == last) {
            r->in = in;
            return ENDED;
        }
        if (c->size == c->limit)
            return BROKEN;
        unsigned char byte = move_to_front(r->list, symbol - 1);
        c->bytes[c->size++] = byte;
        c->counts[byte]++;
    }
    r->in = in;
    return overrun(&in) ? BROKEN : GOING_ON;
}

static bool read_column(reader *r, column *c)
{
    for (unsigned i = 0; i < r->selector_count; i++) {
        outcome how = read_group(r, &r->codes[r->selectors[i]], c);
        if (how != GOING_ON)
            return how == ENDED && !overrun(&r->in);
    }
    return false;
}

bool wm_bzip2_read_codes(wm_bzip2_codes *codes, wm_buffer *in, unsigned char *bytes)
{
    reader r;
    if (in->size < (HEADER_BITS + 32) / 8 || in->data[3] < '1' || in->data[3] > '9' || !wm_buffer_reserve(in, SLACK))
        return false;
    memset(in->data + in->size, 0, SLACK);
    const unsigned char *data = (const unsigned char *)in->data;
    memset(r.list, 0, sizeof r.list);
    r.in = (bits){.next = data + HEADER_BITS / 8, .end = data + in->size};
    codes->crc = take(&r.in, 32);
    bool randomised = take(&r.in, 1);
    codes->origin = take(&r.in, 24);
    memset(codes->counts, 0, sizeof codes->counts);
    column c = {.bytes = bytes, .limit = (uint32_t)(data[3] - '0') * 100000, .counts = codes->counts, .digit = 1};
    bool good = !randomised && read_tables(&r) && read_column(&r, &c);
    codes->size = c.size;
    return good && codes->origin < c.size;
}
