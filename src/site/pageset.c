/* pageset.c - a set of titles in little memory.
 *
 * SPDX-License-Identifier: MIT
 *
 * Titles lie one after another in chunks of 4 MiB; tables with open addressing
 * hold for each its place (40 bits) and a part of its hash (24 bits), so that a
 * title that is not in the set is told so without touching a chunk. There are
 * many tables, each for its share of the hashes: while one grows, only its old
 * and its new slots are there twice.
 */
#include <fcntl.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "site/siphash.h"
#include "site/site_private.h"
#include "site/title_file.h"

#define CHUNK_BITS 22
#define CHUNK_SIZE ((size_t)1 << CHUNK_BITS)
#define PLACE_BITS 40
#define PLACE_MASK (((uint64_t)1 << PLACE_BITS) - 1)

/* A hash: the tag that stands in the slot, the table, the place in the table. */
#define SHARD_BITS 6
#define SHARDS (1 << SHARD_BITS)
#define SHARD_SHIFT (PLACE_BITS - SHARD_BITS)
#define FIRST_CAPACITY 16

typedef struct shard {
    uint64_t *slots; /* tag | place + 1; 0 is empty */
    size_t capacity; /* a power of two, or 0 */
    size_t count;
} shard;

struct wm_pageset {
    wm_sip_key key;
    shard shards[SHARDS];
    size_t count;
    unsigned char **chunks;
    size_t chunk_count, chunk_capacity;
    size_t used; /* bytes in the last chunk */
    const wm_title_file *file; /* of a set that is looked up there; else NULL */
    wm_title_choice choice;
};

/* A record: the length of the title and the namespace, both in variable length,
 * then the title. No record spans two chunks. */
#define RECORD_HEAD 15

/* A key that a wiki's editors cannot know, so that they cannot make titles collide. No output depends on the
 * order of the tables, so it is the same with any key. */
static void choose_key(wm_pageset *set)
{
    int fd = open("/dev/urandom", O_RDONLY | O_CLOEXEC);
    ssize_t got = fd < 0 ? -1 : read(fd, &set->key, sizeof set->key);
    if (fd >= 0)
        close(fd);
    if (got == (ssize_t)sizeof set->key)
        return;
    /* Where there are no devices: the time, and where memory happened to be. */
    struct timespec now = {0, 0};
    clock_gettime(CLOCK_MONOTONIC, &now);
    set->key.words[0] = (uint64_t)now.tv_nsec * UINT64_C(0x9E3779B97F4A7C15) ^ (uint64_t)now.tv_sec;
    set->key.words[1] = (uint64_t)(uintptr_t)set * UINT64_C(0xD6E8FEB86659FD93) ^ (uint64_t)getpid();
}

wm_pageset *wm_pageset_new(void)
{
    wm_pageset *set = calloc(1, sizeof *set);
    if (set)
        choose_key(set);
    return set;
}

void wm_pageset_free(wm_pageset *set)
{
    if (!set)
        return;
    for (size_t i = 0; i < set->chunk_count; i++)
        free(set->chunks[i]);
    for (size_t i = 0; i < SHARDS; i++)
        free(set->shards[i].slots);
    free(set->chunks);
    free(set);
}

wm_pageset *wm_title_file_pageset(const wm_title_file *file, const wm_title_choice *choice)
{
    wm_pageset *set = calloc(1, sizeof *set);
    if (!set)
        return NULL;
    set->file = file;
    set->choice = *choice;
    set->count = wm_title_file_count(file, choice);
    return set;
}

static uint64_t hash_of(const wm_pageset *set, int ns, wm_slice text)
{
    return wm_sip_hash(&set->key, (uint32_t)ns, text, 1, 3);
}

/* ---- records --------------------------------------------------------------- */

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

static int unzigzag(uint64_t n)
{
    return (int)(n & 1 ? -(int64_t)((n + 1) >> 1) : (int64_t)(n >> 1));
}

static wm_slice get_record(const unsigned char *p, uint64_t *ns)
{
    uint64_t size;
    p = get_number(p, &size);
    p = get_number(p, ns);
    return wm_slice_of((const char *)p, (size_t)size);
}

static const unsigned char *record_of(const wm_pageset *set, uint64_t slot)
{
    uint64_t place = (slot & PLACE_MASK) - 1;
    return set->chunks[place >> CHUNK_BITS] + (place & (CHUNK_SIZE - 1));
}

/* ---- tables ---------------------------------------------------------------- */

static size_t shard_of(uint64_t hash)
{
    return (size_t)(hash >> SHARD_SHIFT) & (SHARDS - 1);
}

/* The slot of a title, or the empty one where it would go. */
static uint64_t *find_slot(const wm_pageset *set, const shard *s, uint64_t hash, int ns, wm_slice text)
{
    size_t mask = s->capacity - 1, i = (size_t)hash & mask;
    uint64_t tag = hash & ~PLACE_MASK, n = 0;
    for (; s->slots[i]; i = (i + 1) & mask) {
        if ((s->slots[i] & ~PLACE_MASK) != tag)
            continue;
        wm_slice there = get_record(record_of(set, s->slots[i]), &n);
        if (n == zigzag(ns) && wm_equal(there, text))
            break;
    }
    return &s->slots[i];
}

/* Records are fetched before they are needed: they lie all over the memory, and
 * waiting for each would take most of the time. */
#if defined(__GNUC__)
#define PREFETCH(address) __builtin_prefetch(address)
#else
#define PREFETCH(address) ((void)0)
#endif
#define AHEAD 32

static bool grow(const wm_pageset *set, shard *s)
{
    size_t capacity = s->capacity ? s->capacity * 2 : FIRST_CAPACITY, mask = capacity - 1;
    uint64_t *slots = wm_huge_alloc(capacity * sizeof *slots);
    if (!slots)
        return false;
    memset(slots, 0, capacity * sizeof *slots);
    for (size_t i = 0; i < s->capacity; i++) {
        size_t later = i + AHEAD;
        if (later < s->capacity && s->slots[later])
            PREFETCH(record_of(set, s->slots[later]));
        if (!s->slots[i])
            continue;
        uint64_t n = 0;
        wm_slice text = get_record(record_of(set, s->slots[i]), &n);
        size_t to = (size_t)hash_of(set, unzigzag(n), text) & mask;
        while (slots[to])
            to = (to + 1) & mask;
        slots[to] = s->slots[i];
    }
    free(s->slots);
    s->slots = slots;
    s->capacity = capacity;
    return true;
}

static bool add_chunk(wm_pageset *set)
{
    if (!WM_GROW(set->chunks, set->chunk_capacity, set->chunk_count + 1))
        return false;
    /* In a small set most of the first chunk is never touched: with huge pages that would be memory for
     * nothing. */
    unsigned char *chunk = set->chunk_count ? wm_huge_alloc(CHUNK_SIZE) : malloc(CHUNK_SIZE);
    if (!chunk)
        return false;
    set->chunks[set->chunk_count++] = chunk;
    set->used = 0;
    return true;
}

/* ---- the set --------------------------------------------------------------- */

wm_status wm_pageset_add(wm_pageset *set, int ns, wm_slice text, bool *added)
{
    if (added)
        *added = false;
    if (set->file || text.size > CHUNK_SIZE - RECORD_HEAD)
        return WM_BAD_INPUT; /* no title is longer than 512 bytes */
    uint64_t hash = hash_of(set, ns, text);
    shard *s = &set->shards[shard_of(hash)];
    if (s->count >= s->capacity / 4 * 3 && !grow(set, s))
        return WM_NO_MEMORY;
    uint64_t *slot = find_slot(set, s, hash, ns, text);
    if (*slot)
        return WM_OK;
    if ((!set->chunk_count || CHUNK_SIZE - set->used < text.size + RECORD_HEAD) && !add_chunk(set))
        return WM_NO_MEMORY;
    uint64_t place = (uint64_t)(set->chunk_count - 1) << CHUNK_BITS | set->used;
    if (place >= PLACE_MASK)
        return WM_NO_MEMORY;
    unsigned char *p = set->chunks[set->chunk_count - 1] + set->used;
    p += put_number(p, text.size);
    p += put_number(p, zigzag(ns));
    if (text.size)
        memcpy(p, text.data, text.size);
    set->used = (size_t)(p - set->chunks[set->chunk_count - 1]) + text.size;
    *slot = (hash & ~PLACE_MASK) | (place + 1);
    s->count++;
    set->count++;
    if (added)
        *added = true;
    return WM_OK;
}

bool wm_pageset_has(const wm_pageset *set, int ns, wm_slice text)
{
    if (set->file)
        return wm_title_file_has(set->file, &set->choice, ns, text);
    uint64_t hash = hash_of(set, ns, text);
    const shard *s = &set->shards[shard_of(hash)];
    return s->count && *find_slot(set, s, hash, ns, text);
}

/* Makes one step for all titles of a block, then the next step. While the other titles are looked at, what a
 * title needs next is on its way to the cache. */
static void has_block(const wm_pageset *set, const wm_page_name *names, size_t count, bool *found)
{
    uint64_t hashes[AHEAD];
    for (size_t i = 0; i < count; i++) {
        hashes[i] = hash_of(set, names[i].ns, names[i].text);
        const shard *s = &set->shards[shard_of(hashes[i])];
        if (s->capacity)
            PREFETCH(&s->slots[(size_t)hashes[i] & (s->capacity - 1)]);
    }
    for (size_t i = 0; i < count; i++) {
        const shard *s = &set->shards[shard_of(hashes[i])];
        size_t mask = s->capacity - 1, at = (size_t)hashes[i] & mask;
        while (s->count && s->slots[at] && ((s->slots[at] ^ hashes[i]) & ~PLACE_MASK))
            at = (at + 1) & mask;
        found[i] = s->count && s->slots[at];
        if (found[i])
            PREFETCH(record_of(set, s->slots[at]));
    }
    for (size_t i = 0; i < count; i++)
        if (found[i])
            found[i] = *find_slot(set, &set->shards[shard_of(hashes[i])], hashes[i], names[i].ns, names[i].text);
}

void wm_pageset_has_many(const wm_pageset *set, const wm_page_name *names, size_t count, bool *found)
{
    for (size_t i = 0; set->file && i < count; i++)
        found[i] = wm_title_file_has(set->file, &set->choice, names[i].ns, names[i].text);
    for (size_t i = 0; !set->file && i < count; i += AHEAD)
        has_block(set, names + i, count - i < AHEAD ? count - i : AHEAD, found + i);
}

size_t wm_pageset_count(const wm_pageset *set)
{
    return set->count;
}

size_t wm_pageset_memory(const wm_pageset *set)
{
    size_t slots = 0;
    if (set->file)
        return set->file->bytes.size;
    for (size_t i = 0; i < SHARDS; i++)
        slots += set->shards[i].capacity;
    return sizeof *set + slots * sizeof(uint64_t) + set->chunk_count * CHUNK_SIZE +
           set->chunk_capacity * sizeof *set->chunks;
}
