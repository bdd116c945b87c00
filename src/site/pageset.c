/* pageset.c - a set of titles in little memory.
 *
 * SPDX-License-Identifier: MIT
 *
 * Titles lie one after another in chunks of 4 MiB; tables with open addressing
 * hold for each its place (40 bits) and a part of its hash (24 bits), so that a
 * title that is not in the set is told so without touching a chunk. There are
 * many tables, each for its share of the hashes: while one grows, only its old
 * and its new slots are there twice.
 *
 * Redirects are titles, too. Each names the record of the title that it leads to, which
 * begins a chain of all that lead there: no target is there twice.
 */
#include <fcntl.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "site/pageset_private.h"

/* A record: the length of the title, then its namespace and what it is, both in variable length; the title; of
 * one that others lead to the place of the last of them; of a redirect the places of its target and of the one
 * before it, the length of the section and the section. No record spans two chunks. A place is that of a record + 1;
 * 0 is none. */
enum { IS_PAGE = 1, IS_TARGET = 2, IS_REDIRECT = 4, KIND_BITS = 3 };
enum { PLACE_BYTES = 5, RECORD_HEAD = 15, RECORD_REST = 3 * PLACE_BYTES + 5 };

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
    free(set->redirects);
    free(set);
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

static wm_slice get_record(const unsigned char *p, uint64_t *kind)
{
    uint64_t size;
    p = get_number(p, &size);
    p = get_number(p, kind);
    return wm_slice_of((const char *)p, (size_t)size);
}

static unsigned char *record_of(const wm_pageset *set, uint64_t slot)
{
    uint64_t place = (slot & PLACE_MASK) - 1;
    return set->chunks[place >> CHUNK_BITS] + (place & (CHUNK_SIZE - 1));
}

/* ---- records of redirects ---- */

typedef struct record {
    int ns;
    unsigned kind;
    wm_slice text;
    unsigned char *head;      /* IS_TARGET: the place of the last one that leads here */
    uint64_t target, before;  /* IS_REDIRECT */
    wm_slice section;
} record;

static uint64_t get_place(const unsigned char *p)
{
    uint64_t place = 0;
    for (unsigned i = PLACE_BYTES; i-- > 0;)
        place = place << 8 | p[i];
    return place;
}

static void put_place(unsigned char *p, uint64_t place)
{
    for (unsigned i = 0; i < PLACE_BYTES; i++, place >>= 8)
        p[i] = (unsigned char)place;
}

static record whole_record(const wm_pageset *set, uint64_t place)
{
    uint64_t kind = 0, size = 0;
    record r = {.text = get_record(record_of(set, place), &kind)};
    unsigned char *p = record_of(set, place);
    p += (size_t)((const unsigned char *)r.text.data - p) + r.text.size;
    r.ns = unzigzag(kind >> KIND_BITS);
    r.kind = (unsigned)kind & (IS_PAGE | IS_TARGET | IS_REDIRECT);
    if (r.kind & IS_TARGET) {
        r.head = p;
        p += PLACE_BYTES;
    }
    if (r.kind & IS_REDIRECT) {
        r.target = get_place(p);
        r.before = get_place(p + PLACE_BYTES);
        const unsigned char *section = get_number(p + 2 * PLACE_BYTES, &size);
        r.section = wm_slice_of((const char *)section, (size_t)size);
    }
    return r;
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
        if (n >> KIND_BITS == zigzag(ns) && wm_equal(there, text))
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
        size_t to = (size_t)hash_of(set, unzigzag(n >> KIND_BITS), text) & mask;
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

/* Writes a record behind the others. Its place, or 0 when there is no room. */
static uint64_t put_record(wm_pageset *set, const record *r)
{
    size_t size = r->text.size + r->section.size + RECORD_HEAD + RECORD_REST;
    if ((!set->chunk_count || CHUNK_SIZE - set->used < size) && !add_chunk(set))
        return 0;
    uint64_t place = (uint64_t)(set->chunk_count - 1) << CHUNK_BITS | set->used;
    if (place >= PLACE_MASK)
        return 0;
    unsigned char *p = set->chunks[set->chunk_count - 1] + set->used;
    p += put_number(p, r->text.size);
    p += put_number(p, zigzag(r->ns) << KIND_BITS | r->kind);
    if (r->text.size)
        memcpy(p, r->text.data, r->text.size);
    p += r->text.size;
    if (r->kind & IS_TARGET) {
        put_place(p, r->head ? get_place(r->head) : 0);
        p += PLACE_BYTES;
    }
    if (r->kind & IS_REDIRECT) {
        put_place(p, r->target);
        put_place(p + PLACE_BYTES, r->before);
        p += 2 * PLACE_BYTES;
        p += put_number(p, r->section.size);
        if (r->section.size)
            memcpy(p, r->section.data, r->section.size);
        p += r->section.size;
    }
    set->used = (size_t)(p - set->chunks[set->chunk_count - 1]);
    return place + 1;
}

/* The slot of the title, with a record that is (also) of this kind: the one that is there, or a new one. NULL when
 * there is no room. what: of a redirect, its target and section. *fresh: it was none before. */
static uint64_t *put_title(wm_pageset *set, int ns, wm_slice text, unsigned kind, const record *what, bool *fresh)
{
    uint64_t hash = hash_of(set, ns, text);
    shard *s = &set->shards[shard_of(hash)];
    if (s->count >= s->capacity / 4 * 3 && !grow(set, s))
        return NULL;
    uint64_t *slot = find_slot(set, s, hash, ns, text);
    record r = {.ns = ns, .text = text};
    if (*slot)
        r = whole_record(set, *slot);
    *fresh = !(r.kind & kind);
    if (!*fresh)
        return slot;
    bool another = !*slot;
    if (kind == IS_PAGE && *slot) { /* that takes no room: it is the lowest bit of a number */
        uint64_t size;
        unsigned char *p = record_of(set, *slot);
        p[get_number(p, &size) - p] |= IS_PAGE;
        return slot;
    }
    if (kind == IS_REDIRECT) {
        r.target = what->target;
        r.before = what->before;
        r.section = what->section;
    }
    r.kind |= kind;
    uint64_t place = put_record(set, &r);
    if (!place)
        return NULL;
    *slot = (hash & ~PLACE_MASK) | place;
    s->count += another;
    return slot;
}

wm_status wm_pageset_add(wm_pageset *set, int ns, wm_slice text, bool *added)
{
    bool fresh = false;
    if (added)
        *added = false;
    if (set->file || text.size > CHUNK_SIZE / 4)
        return WM_BAD_INPUT; /* no title is longer than 512 bytes */
    if (!put_title(set, ns, text, IS_PAGE, NULL, &fresh))
        return WM_NO_MEMORY;
    set->count += fresh;
    if (added)
        *added = fresh;
    return WM_OK;
}

static bool is_page(const wm_pageset *set, uint64_t slot)
{
    uint64_t kind;
    get_record(record_of(set, slot), &kind);
    return kind & IS_PAGE;
}

bool wm_pageset_has(const wm_pageset *set, int ns, wm_slice text)
{
    if (set->file)
        return wm_title_file_has(set->file, &set->choice, ns, text);
    uint64_t hash = hash_of(set, ns, text);
    const shard *s = &set->shards[shard_of(hash)];
    uint64_t slot = s->count ? *find_slot(set, s, hash, ns, text) : 0;
    return slot && is_page(set, slot);
}

void wm_pageset_remove(wm_pageset *set, int ns, wm_slice text)
{
    uint64_t hash = hash_of(set, ns, text), size;
    const shard *s = &set->shards[shard_of(hash)];
    uint64_t slot = s->count ? *find_slot(set, s, hash, ns, text) : 0;
    if (!slot || !is_page(set, slot))
        return;
    unsigned char *p = record_of(set, slot);
    p += get_number(p, &size) - p;
    *p = (unsigned char)(*p & ~IS_PAGE);
    set->count--;
}

/* ---- redirects -------------------------------------------------------------- */

wm_title wm_pageset_target(const wm_site *site, wm_slice full)
{
    wm_title t = {.text = full};
    size_t hash = wm_find(full, WM_LIT("#"), 0);
    if (hash != WM_NONE) {
        t.fragment = wm_sub(full, hash + 1, full.size);
        t.text = full = wm_sub(full, 0, hash);
    }
    size_t colon = wm_find(full, WM_LIT(":"), 0);
    int ns;
    if (colon != WM_NONE && colon && wm_site_find_namespace(site, wm_sub(full, 0, colon), &ns) && ns != WM_NS_MAIN) {
        t.ns = ns;
        t.text = wm_sub(full, colon + 1, full.size);
    }
    return t;
}

static wm_status add_redirect(wm_pageset *set, int ns, wm_slice text, const wm_title *to)
{
    bool fresh = false;
    const uint64_t *slot = put_title(set, to->ns, to->text, IS_TARGET, NULL, &fresh);
    if (!slot)
        return WM_NO_MEMORY;
    record end = whole_record(set, *slot);
    record what = {.target = *slot & PLACE_MASK, .before = get_place(end.head), .section = to->fragment};
    slot = put_title(set, ns, text, IS_REDIRECT, &what, &fresh);
    if (!slot)
        return WM_NO_MEMORY;
    if (fresh)
        put_place(end.head, *slot & PLACE_MASK);
    set->redirect_count += fresh;
    return WM_OK;
}

wm_status wm_pageset_add_redirect(wm_pageset *set, const wm_site *site, int ns, wm_slice text, wm_slice target)
{
    wm_title to = wm_pageset_target(site, target);
    if (set->file || text.size + target.size > CHUNK_SIZE / 4)
        return WM_BAD_INPUT;
    if (!to.text.size || (to.ns == ns && wm_equal(to.text, text)))
        return WM_OK;
    return add_redirect(set, ns, text, &to);
}

wm_status wm_pageset_add_redirects(wm_pageset *set, const wm_pageset *from, const wm_pageset *but)
{
    wm_status status = WM_OK;
    for (size_t i = 0; i < SHARDS; i++)
        for (size_t k = 0; k < from->shards[i].capacity && status == WM_OK; k++) {
            uint64_t slot = from->shards[i].slots[k];
            record r = {.kind = 0};
            if (slot)
                r = whole_record(from, slot);
            if (!(r.kind & IS_REDIRECT) || wm_pageset_has(but, r.ns, r.text))
                continue;
            record end = whole_record(from, r.target);
            wm_title to = {.ns = end.ns, .text = end.text, .fragment = r.section};
            status = add_redirect(set, r.ns, r.text, &to);
        }
    return status;
}

/* Where a redirect of the set in memory leads. */
static bool target_of(const wm_pageset *set, const wm_title *title, wm_title *to)
{
    uint64_t hash = hash_of(set, title->ns, title->text);
    const shard *s = &set->shards[shard_of(hash)];
    uint64_t slot = s->count ? *find_slot(set, s, hash, title->ns, title->text) : 0;
    record r = {.kind = 0};
    if (slot)
        r = whole_record(set, slot);
    if (!(r.kind & IS_REDIRECT))
        return false;
    record end = whole_record(set, r.target);
    *to = (wm_title){.ns = end.ns, .text = end.text, .fragment = r.section};
    return wm_pageset_has(set, to->ns, to->text);
}

bool wm_pageset_follow(const wm_pageset *set, wm_title *title)
{
    wm_title to;
    if (wm_pageset_has(set, title->ns, title->text))
        return true;
    if (!(set->file ? wm_pageset_file_target(set, title, &to) : target_of(set, title, &to)))
        return false;
    title->ns = to.ns;
    title->text = to.text;
    if (!title->fragment.size && to.fragment.size)
        title->fragment = to.fragment;
    return true;
}

bool wm_pageset_next_alias(const wm_pageset *set, int ns, wm_slice text, uint64_t *place, wm_page_name *alias)
{
    if (set->file)
        return wm_pageset_file_next_alias(set, ns, text, place, alias);
    uint64_t at = *place;
    if (!at) {
        uint64_t hash = hash_of(set, ns, text);
        const shard *s = &set->shards[shard_of(hash)];
        uint64_t slot = s->count ? *find_slot(set, s, hash, ns, text) : 0;
        record r = {.kind = 0};
        if (slot)
            r = whole_record(set, slot);
        at = r.head ? get_place(r.head) : 0;
    } else {
        at = whole_record(set, at).before;
    }
    for (; at; at = whole_record(set, at).before) {
        record r = whole_record(set, at);
        *place = at;
        *alias = (wm_page_name){r.ns, r.text};
        if (!wm_pageset_has(set, r.ns, r.text))
            return true;
    }
    return false;
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
        if (found[i]) {
            uint64_t slot = *find_slot(set, &set->shards[shard_of(hashes[i])], hashes[i], names[i].ns, names[i].text);
            found[i] = slot && is_page(set, slot);
        }
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

size_t wm_pageset_redirects(const wm_pageset *set)
{
    return set->redirect_count;
}

size_t wm_pageset_memory(const wm_pageset *set)
{
    size_t slots = 0;
    if (set->file)
        return set->file->bytes.size + set->redirect_count * sizeof *set->redirects;
    for (size_t i = 0; i < SHARDS; i++)
        slots += set->shards[i].capacity;
    return sizeof *set + slots * sizeof(uint64_t) + set->chunk_count * CHUNK_SIZE +
           set->chunk_capacity * sizeof *set->chunks;
}
