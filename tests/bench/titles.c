/* titles.c - a page set of as many titles as the largest wiki has.
 *
 * SPDX-License-Identifier: MIT
 *
 *     titles [COUNT [SEED]]        20000000 and 1 when not given
 *
 * The titles are made up, with lengths as real wikis have them: in Chinese two to
 * twenty characters, 19 bytes on average, in Latin script words of two to eleven letters, 21
 * bytes on average; a tenth is in other namespaces. The same seed gives the same titles.
 * Prints what adding costs, and looking up in random order, half of it titles
 * that are in the set and half of it others; both in CPU time, without making the
 * titles. Fails when a title that was added is not found.
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "site/site.h"

#define BATCH 4096
#define LOOKUPS ((uint64_t)1 << 24)
#define TITLE_MAX 256
#define OTHERS (UINT64_C(1) << 40) /* from here on titles are not added */

typedef struct batch {
    char text[BATCH][TITLE_MAX];
    uint16_t size[BATCH];
    int ns[BATCH];
    uint64_t index[BATCH];
} batch;

static double cpu(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static uint64_t next(uint64_t *state)
{
    uint64_t x = *state += UINT64_C(0x9E3779B97F4A7C15);
    x = (x ^ x >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    x = (x ^ x >> 27) * UINT64_C(0x94D049BB133111EB);
    return x ^ x >> 31;
}

/* How many of 64 titles have 2, 3, ... characters, as those of zh.wikipedia do. */
static size_t chinese_length(uint64_t random)
{
    static const unsigned char share[] = {4, 9, 10, 8, 7, 6, 5, 4, 3, 2, 2, 1, 1, 1, 1};
    unsigned at = random & 63, i = 0;
    while (i < sizeof share - 1 && at >= share[i])
        at -= share[i++];
    return i + 2;
}

static size_t chinese(char *out, uint64_t *state)
{
    size_t size = 0;
    for (size_t n = chinese_length(next(state)); n; n--) {
        /* Ideographs from U+4E00 on; the first ones are the most common, as any are. */
        uint64_t r = next(state);
        unsigned c = 0x4E00 + (unsigned)((r & 0xffff) % (1 + ((r >> 16) & 0xffff) % 8000));
        out[size++] = (char)(0xE0 | c >> 12);
        out[size++] = (char)(0x80 | (c >> 6 & 0x3F));
        out[size++] = (char)(0x80 | (c & 0x3F));
    }
    return size;
}

static size_t latin(char *out, uint64_t *state)
{
    static const char letters[] = "eeeetttaaaooiinnsshrrdllcumwfgypbvk";
    size_t size = 0;
    for (uint64_t r = next(state), words = 1 + r % 5, k = 0; k < words; k++) {
        if (k)
            out[size++] = ' ';
        uint64_t n = 2 + next(state) % 10;
        for (uint64_t bits = next(state), i = 0; i < n; i++, bits >>= 6)
            out[size++] = letters[(bits & 63) % (sizeof letters - 1)];
        if (!k)
            out[0] = (char)(out[0] - 'a' + 'A');
    }
    return size;
}

static void make(batch *b, size_t at, uint64_t seed, uint64_t index)
{
    static const int others[] = {14, 14, 14, 10, 10, 6, 4, 100, 828, 12};
    uint64_t state = seed * UINT64_C(0xD6E8FEB86659FD93) + index * UINT64_C(0xA0761D6478BD642F);
    uint64_t r = next(&state);
    b->index[at] = index;
    b->ns[at] = r % 10 ? 0 : others[(r >> 8) % 10];
    b->size[at] = (uint16_t)(r >> 32 & 1 ? chinese(b->text[at], &state) : latin(b->text[at], &state));
}

static wm_slice title_at(const batch *b, size_t i)
{
    return wm_slice_of(b->text[i], b->size[i]);
}

/* Adds titles until there are count; returns how many were made, 0 on failure. */
static uint64_t fill(wm_pageset *set, batch *b, uint64_t count, uint64_t seed)
{
    uint64_t made = 0, bytes = 0;
    double seconds = 0;
    while (wm_pageset_count(set) < count) {
        for (size_t i = 0; i < BATCH; i++)
            make(b, i, seed, made + i);
        double start = cpu();
        for (size_t i = 0; i < BATCH && wm_pageset_count(set) < count; i++, made++) {
            bool added;
            if (wm_pageset_add(set, b->ns[i], title_at(b, i), &added) != WM_OK)
                return 0;
            bytes += added ? b->size[i] : 0;
        }
        seconds += cpu() - start;
    }
    printf("titles %zu\nbytes_a_title %.2f\nadded_a_second %.0f\nset_bytes %zu\nset_bytes_a_title %.2f\n",
           wm_pageset_count(set), (double)bytes / (double)count, (double)made / seconds, wm_pageset_memory(set),
           (double)wm_pageset_memory(set) / (double)count);
    return made;
}

/* Looks a batch up, one by one or all at once; returns the CPU time. */
static double look_up_batch(const wm_pageset *set, const batch *b, bool at_once, bool *found)
{
    static wm_page_name names[BATCH];
    for (size_t i = 0; i < BATCH; i++)
        names[i] = (wm_page_name){b->ns[i], title_at(b, i)};
    double start = cpu();
    if (at_once)
        wm_pageset_has_many(set, names, BATCH, found);
    for (size_t i = 0; !at_once && i < BATCH; i++)
        found[i] = wm_pageset_has(set, names[i].ns, names[i].text);
    return cpu() - start;
}

/* False when a title that was added is not there. */
static bool look_up(const wm_pageset *set, batch *b, uint64_t made, uint64_t seed)
{
    uint64_t state = ~seed, wrong = 0;
    double seconds[2] = {0, 0};
    for (uint64_t done = 0; done < LOOKUPS; done += BATCH) {
        static bool found[BATCH];
        for (size_t i = 0; i < BATCH; i++) {
            uint64_t r = next(&state), index = (r >> 1) % made;
            make(b, i, seed, r & 1 ? index : index + OTHERS);
        }
        bool at_once = done / BATCH % 2;
        seconds[at_once] += look_up_batch(set, b, at_once, found);
        for (size_t i = 0; i < BATCH; i++) {
            bool other = b->index[i] >= OTHERS;
            wrong += other && found[i]; /* made up twice */
            if (!other && !found[i]) {
                fprintf(stderr, "titles: %.*s is not found\n", (int)b->size[i], b->text[i]);
                return false;
            }
        }
    }
    printf("looked_up_a_second %.0f\nlooked_up_at_once_a_second %.0f\nothers_found %.4f\n",
           (double)LOOKUPS / 2 / seconds[0], (double)LOOKUPS / 2 / seconds[1], (double)wrong / (double)LOOKUPS);
    return true;
}

int main(int argc, char **argv)
{
    uint64_t count = argc > 1 ? strtoull(argv[1], NULL, 10) : 20000000;
    uint64_t seed = argc > 2 ? strtoull(argv[2], NULL, 10) : 1;
    wm_pageset *set = wm_pageset_new();
    batch *b = malloc(sizeof *b);
    uint64_t made = set && b ? fill(set, b, count, seed) : 0;
    bool good = made && look_up(set, b, made, seed);
    if (!made)
        fputs("titles: out of memory, or no titles asked for\n", stderr);
    free(b);
    wm_pageset_free(set);
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    printf("peak_bytes %ld\n", usage.ru_maxrss * 1024L);
    return good ? 0 : 1;
}
