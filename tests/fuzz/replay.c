/* replay.c - runs a fuzz program over its seeds where libFuzzer is not linked.
 *
 * SPDX-License-Identifier: MIT
 *
 * Each seed is run whole, cut after every byte, and changed in a fixed number of
 * ways that depend on nothing but the seed; what was found once (findings/) is
 * run as it is. With arguments, runs those files: that is how an input that
 * libFuzzer found is looked at.
 */
#include <glob.h>
#include <stdbool.h>
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

/* The next test: a file, or with all also what becomes of it when it is cut and changed. */
static void run_file(const char *path, bool all, int number)
{
    size_t size;
    uint8_t *data = read_file(path, &size);
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
    if (!data) {
        printf("not ok %d - %s cannot be read\n", number, path);
        return;
    }
    run(data, size);
    for (size_t cut = 0; all && cut < size && cut < LONGEST_CUT; cut++)
        run(data, cut);
    if (all)
        run_changed(data, size);
    printf("ok %d - %s %s\n", number, name, all ? "whole, cut and changed" : "whole");
    fflush(stdout);
    free(data);
}

/* The files of a directory beside this one; returns how many. */
static int run_directory(const char *directory, bool all, int number)
{
    char pattern[4096];
    const char *srcdir = getenv("srcdir");
    glob_t files;
    memset(&files, 0, sizeof files);
    int length = snprintf(pattern, sizeof pattern, "%s/tests/fuzz/%s/%s/*", srcdir ? srcdir : ".", directory, fuzz_seeds);
    if (length < 0 || (size_t)length >= sizeof pattern || glob(pattern, 0, NULL, &files) != 0)
        return 0;
    int count = (int)files.gl_pathc;
    for (int i = 0; i < count; i++)
        run_file(files.gl_pathv[i], all, number + i);
    globfree(&files);
    return count;
}

int main(int argc, char **argv)
{
    int tests = argc - 1;
    for (int i = 1; i < argc; i++)
        run_file(argv[i], false, i);
    if (argc == 1 && (tests = run_directory("seeds", true, 1)) == 0) {
        printf("Bail out! no seeds: %s\n", fuzz_seeds);
        return 99;
    }
    if (argc == 1)
        tests += run_directory("findings", false, tests + 1);
    printf("1..%d\n", tests);
    return 0;
}
