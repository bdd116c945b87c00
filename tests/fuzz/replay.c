/* replay.c - runs a fuzz program over its seeds where libFuzzer is not linked.
 *
 * SPDX-License-Identifier: MIT
 *
 * Each seed is run whole, cut after every byte, and changed in a fixed number of
 * ways that depend on nothing but the seed. With arguments, runs those files:
 * that is how an input that libFuzzer found is looked at.
 */
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"

enum { CHANGED_COPIES = 200, LONGEST_CUT = 4096 };

static uint8_t *read_file(const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    if (!file)
        return NULL;
    uint8_t *data = NULL;
    size_t capacity = 0, got;
    *size = 0;
    do {
        if (capacity - *size < 4096) {
            capacity = capacity * 2 + 8192;
            uint8_t *larger = realloc(data, capacity);
            if (!larger)
                exit(99);
            data = larger;
        }
        got = fread(data + *size, 1, capacity - *size, file);
        *size += got;
    } while (got > 0);
    fclose(file);
    return data;
}

/* Runs a copy of exactly size bytes, so that a read past the end is seen. */
static void run(const uint8_t *data, size_t size)
{
    uint8_t *copy = malloc(size ? size : 1);
    if (!copy)
        exit(99);
    if (size)
        memcpy(copy, data, size);
    LLVMFuzzerTestOneInput(copy, size);
    free(copy);
}

static uint32_t next_random(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 8;
}

/* A byte replaced, a run removed or a run put twice: places by the generator. */
static void run_changed(const uint8_t *data, size_t size)
{
    static const char marks[] = "[]{}<>|'=*#:;-~&!\n \"/\xff\x80";
    uint32_t state = (uint32_t)size + 1;
    uint8_t *changed = malloc(2 * size + 1);
    if (!changed)
        exit(99);
    for (int i = 0; size > 1 && i < CHANGED_COPIES; i++) {
        size_t at = next_random(&state) % size;
        size_t run_size = next_random(&state) % (size - at);
        size_t new_size = size;
        memcpy(changed, data, size);
        switch (i % 3) {
        case 0:
            changed[at] = (uint8_t)marks[next_random(&state) % (sizeof marks - 1)];
            break;
        case 1:
            memmove(changed + at, changed + at + run_size, size - at - run_size);
            new_size = size - run_size;
            break;
        default:
            memcpy(changed + at + run_size, data + at, size - at);
            new_size = size + run_size;
            break;
        }
        run(changed, new_size);
    }
    free(changed);
}

int main(int argc, char **argv)
{
    char pattern[4096];
    const char *srcdir = getenv("srcdir");
    glob_t seeds;
    int tests = 0;
    memset(&seeds, 0, sizeof seeds);
    int length = snprintf(pattern, sizeof pattern, "%s/tests/fuzz/seeds/%s/*", srcdir ? srcdir : ".", fuzz_seeds);
    if (argc == 1 && (length < 0 || (size_t)length >= sizeof pattern || glob(pattern, 0, NULL, &seeds) != 0)) {
        printf("Bail out! no seeds: %s\n", pattern);
        return 99;
    }
    char **paths = argc > 1 ? argv + 1 : seeds.gl_pathv;
    size_t count = argc > 1 ? (size_t)argc - 1 : seeds.gl_pathc;
    for (size_t i = 0; i < count; i++) {
        size_t size;
        uint8_t *data = read_file(paths[i], &size);
        if (!data) {
            printf("not ok %d - %s cannot be read\n", ++tests, paths[i]);
            continue;
        }
        const char *name = strrchr(paths[i], '/');
        run(data, size);
        for (size_t cut = 0; argc == 1 && cut < size && cut < LONGEST_CUT; cut++)
            run(data, cut);
        if (argc == 1)
            run_changed(data, size);
        printf("ok %d - %s whole, cut and changed\n", ++tests, name ? name + 1 : paths[i]);
        fflush(stdout);
        free(data);
    }
    printf("1..%d\n", tests);
    if (argc == 1)
        globfree(&seeds);
    return 0;
}
