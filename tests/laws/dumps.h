/* dumps.h - a walk over the pages of dumps, on which laws are tried.
 *
 * SPDX-License-Identifier: MIT
 *
 * Dumps are the samples and those under WIKIMD_CORPORA (by default ../shared/corpora beside the
 * sources), when there are any: of each only the first pages, all of them with WIKIMD_ALL=1.
 */
#ifndef WM_TEST_LAWS_DUMPS_H
#define WM_TEST_LAWS_DUMPS_H

#include "dump/dump.h"

typedef struct dumps_walk {
    size_t most;   /* pages of a file, 0: all */
    void *user;
    /* At a file's first page, when its site is known and complete. */
    void (*begin)(void *user, const wm_site *site, const wm_pageset *set);
    void (*page)(void *user, wm_slice full_title, wm_slice source, int ns, wm_slice title);
    /* At its end: what begin made is to be freed, also when begin was not called. read: without a failure. */
    void (*end)(void *user, const char *name, size_t pages, bool read);
    /* the walk's own */
    wm_site *site;
    wm_pageset *set;
    wm_arena arena;
    size_t pages;
    bool begun;
} dumps_walk;

/* most, or 0 when WIKIMD_ALL asks for all pages. */
size_t dumps_most(size_t most);
/* How many differences of a file are shown: as WIKIMD_SHOW says, or few. */
size_t dumps_shown(size_t few);
void dumps_walk_file(dumps_walk *walk, const char *path);
/* How many files there were. */
size_t dumps_walk_samples(dumps_walk *walk);
size_t dumps_walk_corpora(dumps_walk *walk);
/* The dumps that a program's arguments name; without any, the samples and the corpora. Prints a line of TAP where there are
 * none: samples that are missing are a failure, corpora are skipped. */
void dumps_walk_all(dumps_walk *walk, int argc, char **argv, size_t *tests, size_t *failures);

/* A directory of the sources: "tests/spec". */
void dumps_source_directory(const char *name, wm_buffer *out);
/* Calls for each file of the directory that is like the pattern; how many those are. */
size_t dumps_glob(wm_slice directory, const char *pattern, void (*call)(void *user, const char *path), void *user);
/* Ends the test. */
void dumps_out_of_memory(void);

#endif
