/* puts.c - what put costs beside get, on long pages, by what was edited.
 *
 * SPDX-License-Identifier: MIT
 *
 *     puts [-w] DUMP [BYTES [PAGES]]
 *
 * Takes the pages of DUMP that have so many bytes of wikitext (10,000), at most so many of them (200). For each kind of
 * edit a line: its name, edits, how many of them were put into a part of their page, runs of get in a put, seconds of
 * CPU time in get, in put, how many gets that are; separated by tabs. -w: the whole page is merged whatever was edited.
 */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "dumps.h"
#include "lens/edits.h"
#include "lens/lens_private.h"

static const wm_edit_kind KINDS[] = {WM_EDIT_WORD, WM_EDIT_HEADING_LEVEL, WM_EDIT_CELL, WM_EDIT_INSERT_ITEM, WM_EDIT_INSERT_BLOCK,
                                     WM_EDIT_DELETE_BLOCK, WM_EDIT_NEW_NOTE, WM_EDIT_SEVERAL};
enum { KIND_COUNT = sizeof KINDS / sizeof *KINDS };

typedef struct tally {
    uint64_t edits, parts, gets;
    double get, put;         /* seconds */
} tally;

typedef struct bench {
    size_t least, most, pages;
    bool whole;
    wm_lens *lens;
    wm_edits *edits;
    wm_edit edit;
    wm_buffer markdown, out;
    tally tallies[KIND_COUNT];
} bench;

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void begin(void *user, const wm_site *site, const wm_pageset *set)
{
    static const wm_write_options options = {0};
    bench *b = user;
    b->lens = wm_lens_new(site, set, &options);
    b->edits = wm_edits_new(site);
    if (!b->lens || !b->edits)
        dumps_out_of_memory();
    b->lens->whole = b->whole;
}

static void try_edit(bench *b, wm_slice source, int ns, wm_slice title, size_t kind)
{
    tally *t = &b->tallies[kind];
    if (!wm_edits_make(b->edits, KINDS[kind], b->pages, &b->edit))
        return;
    wm_buffer_clear(&b->markdown);
    if (wm_lens_get(b->lens, wm_buffer_slice(&b->edit.edited), ns, title, &b->markdown, NULL) != WM_OK)
        return;
    wm_put_counts counts = {0};
    wm_buffer_clear(&b->out);
    double start = now();
    wm_lens_get(b->lens, source, ns, title, &b->out, NULL);
    double between = now();
    bool same = wm_equal(wm_buffer_slice(&b->out), wm_buffer_slice(&b->markdown));
    wm_buffer_clear(&b->out);
    double again = now();
    wm_lens_put(b->lens, wm_buffer_slice(&b->markdown), source, ns, title, &b->out, &counts);
    double end = now();
    if (same)
        return;
    t->edits++;
    t->gets += counts.gets;
    t->parts += counts.parts;
    t->get += between - start;
    t->put += end - again;
}

static void take_page(void *user, wm_slice full_title, wm_slice source, int ns, wm_slice title)
{
    bench *b = user;
    (void)full_title;
    if (source.size < b->least || b->pages >= b->most || wm_edits_set_page(b->edits, source, ns, title) != WM_OK)
        return;
    b->pages++;
    for (size_t kind = 0; kind < KIND_COUNT; kind++)
        try_edit(b, source, ns, title, kind);
}

static void end(void *user, const char *name, size_t pages, bool read)
{
    bench *b = user;
    (void)name, (void)pages, (void)read;
    wm_lens_free(b->lens);
    wm_edits_free(b->edits);
    wm_edit_free(&b->edit);
    wm_buffer_free(&b->markdown);
    wm_buffer_free(&b->out);
}

int main(int argc, char **argv)
{
    bool whole = argc > 1 && strcmp(argv[1], "-w") == 0;
    argc -= whole;
    argv += whole;
    if (argc < 2) {
        fputs("usage: puts [-w] DUMP [BYTES [PAGES]]\n", stderr);
        return 2;
    }
    bench b = {.whole = whole, .least = argc > 2 ? strtoul(argv[2], NULL, 10) : 10000, .most = argc > 3 ? strtoul(argv[3], NULL, 10) : 200};
    dumps_walk walk = {.user = &b, .begin = begin, .page = take_page, .end = end};
    dumps_walk_file(&walk, argv[1]);
    for (size_t kind = 0; kind < KIND_COUNT; kind++) {
        const tally *t = &b.tallies[kind];
        if (!t->edits || t->get <= 0)
            continue;
        printf("%s\t%llu\t%llu\t%.2f\t%.4f\t%.4f\t%.2f\n", wm_edit_name(KINDS[kind]), (unsigned long long)t->edits,
               (unsigned long long)t->parts, (double)t->gets / (double)t->edits, t->get, t->put, t->put / t->get);
    }
    return 0;
}
