/* pageset.c - a set of titles in little memory.
 *
 * SPDX-License-Identifier: MIT
 *
 * Titles lie one after another in chunks of 4 MiB; a table with open addressing
 * holds for each its place (40 bits) and a part of its hash (24 bits), so that
 * a title that is not in the set is told so without touching a chunk.
 */
#include "site/inside.h"

#include <stdlib.h>

#define CHUNK_BITS 22
#define CHUNK_SIZE ((size_t)1 << CHUNK_BITS)
#define PLACE_BITS 40
#define PLACE_MASK (((uint64_t)1 << PLACE_BITS) - 1)
#define FIRST_CAPACITY 1024

struct wm_pageset {
    uint64_t *slots; /* hash << 40 | place + 1; 0 is empty */
    size_t capacity; /* a power of two */
    size_t count;
    unsigned char **chunks;
    size_t chunk_count, chunk_capacity;
    size_t used; /* bytes in the last chunk */
};

/* A record: the length of the title plus one and the namespace, both in variable
 * length, then the title. No record spans two chunks; a 0 byte in the place of
 * the length ends a chunk. */
#define RECORD_HEAD 15

wm_pageset *wm_pageset_new(void)
{
    return calloc(1, sizeof(wm_pageset));
}

void wm_pageset_free(wm_pageset *set)
{
    if (!set)
        return;
    for (size_t i = 0; i < set->chunk_count; i++)
        free(set->chunks[i]);
    free(set->chunks);
    free(set->slots);
    free(set);
}

static uint64_t hash_of(int ns, wm_slice text)
{
    uint64_t h = wm_hash(text) + (uint64_t)(int64_t)ns * UINT64_C(0x9E3779B97F4A7C15);
    /* The table uses the low bits and the record's tag the high ones. */
    h ^= h >> 32;
    h *= UINT64_C(0xD6E8FEB86659FD93);
    return h ^ h >> 32;
}

static size_t put_number(unsigned char *out, uint64_t n)
{
    size_t size = 0;
    for (; n >= 0x80; n >>= 7)
        out[size++] = (unsigned char)(n | 0x80);
    out[size++] = (unsigned char)n;
    return size;
}

static const unsigned char *get_number(const unsigned char *p, uint64_t *n)
{
    unsigned shift = 0;
    for (*n = 0; *p & 0x80; p++, shift += 7)
        *n |= (uint64_t)(*p & 0x7F) << shift;
    *n |= (uint64_t)*p << shift;
    return p + 1;
}

static uint64_t zigzag(int ns)
{
    return ns < 0 ? ((uint64_t)(-(int64_t)ns) << 1) - 1 : (uint64_t)ns << 1;
}

/* Takes a record apart and returns what follows it; NULL at a chunk's end. */
static const unsigned char *get_record(const unsigned char *p, uint64_t *ns, wm_slice *text)
{
    uint64_t size;
    p = get_number(p, &size);
    if (!size)
        return NULL;
    p = get_number(p, ns);
    text->data = (const char *)p;
    text->size = (size_t)size - 1;
    return p + text->size;
}

static const unsigned char *record_at(const wm_pageset *set, uint64_t place)
{
    return set->chunks[place >> CHUNK_BITS] + (place & (CHUNK_SIZE - 1));
}

/* The slot of a title, or the empty one where it would go. */
static uint64_t *find_slot(const wm_pageset *set, uint64_t hash, int ns, wm_slice text)
{
    size_t mask = set->capacity - 1, i = (size_t)hash & mask;
    uint64_t tag = hash & ~PLACE_MASK, n = 0;
    for (; set->slots[i]; i = (i + 1) & mask) {
        wm_slice there = {NULL, 0};
        if ((set->slots[i] & ~PLACE_MASK) != tag)
            continue;
        get_record(record_at(set, (set->slots[i] & PLACE_MASK) - 1), &n, &there);
        if (n == zigzag(ns) && wm_equal(there, text))
            break;
    }
    return &set->slots[i];
}

static int unzigzag(uint64_t n)
{
    return (int)(n & 1 ? -(int64_t)((n + 1) >> 1) : (int64_t)(n >> 1));
}

/* The table's lines are fetched before they are needed: a large table is read
 * at random, and waiting for each line would take most of the time. */
#if defined(__GNUC__)
#define PREFETCH(address) __builtin_prefetch(address)
#else
#define PREFETCH(address) ((void)0)
#endif
#define AHEAD 32

typedef struct pending {
    uint64_t slot;
    size_t index;
} pending;

static void put_pending(uint64_t *slots, size_t mask, const pending *p)
{
    size_t i = p->index;
    while (slots[i])
        i = (i + 1) & mask;
    slots[i] = p->slot;
}

/* Fills an empty table with all titles, in their order in memory. */
static void fill(const wm_pageset *set, uint64_t *slots, size_t mask)
{
    pending queue[AHEAD];
    size_t queued = 0;
    for (size_t c = 0; c < set->chunk_count; c++) {
        const unsigned char *start = set->chunks[c], *p = start, *next;
        const unsigned char *end = start + (c + 1 == set->chunk_count ? set->used : CHUNK_SIZE);
        uint64_t n;
        wm_slice text;
        for (; p < end && (next = get_record(p, &n, &text)) != NULL; p = next) {
            uint64_t hash = hash_of(unzigzag(n), text);
            pending *q = &queue[queued % AHEAD];
            if (queued >= AHEAD)
                put_pending(slots, mask, q);
            q->slot =
                (hash & ~PLACE_MASK) | ((((uint64_t)c << CHUNK_BITS) | (uint64_t)(p - start)) + 1);
            q->index = (size_t)hash & mask;
            PREFETCH(&slots[q->index]);
            queued++;
        }
    }
    for (size_t i = queued < AHEAD ? 0 : queued - AHEAD; i < queued; i++)
        put_pending(slots, mask, &queue[i % AHEAD]);
}

static bool grow(wm_pageset *set)
{
    size_t capacity = set->capacity ? set->capacity * 2 : FIRST_CAPACITY;
    uint64_t *slots = calloc(capacity, sizeof *slots);
    if (!slots)
        return false;
    fill(set, slots, capacity - 1);
    free(set->slots);
    set->slots = slots;
    set->capacity = capacity;
    return true;
}

static bool add_chunk(wm_pageset *set)
{
    if (set->chunk_count == set->chunk_capacity) {
        size_t capacity = set->chunk_capacity ? set->chunk_capacity * 2 : 16;
        unsigned char **chunks = realloc(set->chunks, capacity * sizeof *chunks);
        if (!chunks)
            return false;
        set->chunks = chunks;
        set->chunk_capacity = capacity;
    }
    unsigned char *chunk = malloc(CHUNK_SIZE);
    if (!chunk)
        return false;
    /* The end mark of the chunk before. */
    if (set->chunk_count && set->used < CHUNK_SIZE)
        set->chunks[set->chunk_count - 1][set->used] = 0;
    set->chunks[set->chunk_count++] = chunk;
    set->used = 0;
    return true;
}

wm_status wm_pageset_add(wm_pageset *set, int ns, wm_slice text, bool *added)
{
    if (added)
        *added = false;
    if (text.size > CHUNK_SIZE - RECORD_HEAD)
        return WM_BAD_INPUT; /* no title is longer than 512 bytes */
    if (set->count >= set->capacity / 4 * 3 && !grow(set))
        return WM_NO_MEMORY;
    uint64_t hash = hash_of(ns, text), *slot = find_slot(set, hash, ns, text);
    if (*slot)
        return WM_OK;
    if ((!set->chunk_count || CHUNK_SIZE - set->used < text.size + RECORD_HEAD) && !add_chunk(set))
        return WM_NO_MEMORY;
    uint64_t place = (uint64_t)(set->chunk_count - 1) << CHUNK_BITS | set->used;
    if (place >= PLACE_MASK)
        return WM_NO_MEMORY;
    unsigned char *p = set->chunks[set->chunk_count - 1] + set->used;
    p += put_number(p, text.size + 1);
    p += put_number(p, zigzag(ns));
    if (text.size)
        memcpy(p, text.data, text.size);
    set->used = (size_t)(p - set->chunks[set->chunk_count - 1]) + text.size;
    *slot = (hash & ~PLACE_MASK) | (place + 1);
    set->count++;
    if (added)
        *added = true;
    return WM_OK;
}

bool wm_pageset_has(const wm_pageset *set, int ns, wm_slice text)
{
    return set->count && *find_slot(set, hash_of(ns, text), ns, text);
}

size_t wm_pageset_count(const wm_pageset *set)
{
    return set->count;
}

size_t wm_pageset_memory(const wm_pageset *set)
{
    return sizeof *set + set->capacity * sizeof *set->slots + set->chunk_count * CHUNK_SIZE +
           set->chunk_capacity * sizeof *set->chunks;
}
