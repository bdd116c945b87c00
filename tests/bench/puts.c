/* puts.c - what put costs beside get, on long pages, by what was edited.
 *
 * SPDX-License-Identifier: MIT
 *
 *     puts [-w] [-l] DUMP [BYTES [PAGES]]
 *
 * Takes the pages of DUMP that have so many bytes of wikitext (10,000), at most so many of them (200). For each kind of
 * edit a line: its name, edits, how many of them were put into a part of their page, runs of get in a put, seconds of
 * CPU time in get, in put, how many gets that are; then how many gets the median and the worst put of a page cost, and
 * the title of the worst; separated by tabs. Of each time the least of three runs counts: others use the machine, too.
 * -w: the whole page is merged whatever was edited. -l: a line for each edit before that: kind, gets, bytes, title.
 */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "dumps.h"
#include "lens/edits.h"
#include "lens/lens_private.h"
#include "lens/pieces.h"

static const wm_edit_kind KINDS[] = {WM_EDIT_WORD, WM_EDIT_HEADING_LEVEL, WM_EDIT_CELL, WM_EDIT_INSERT_ITEM, WM_EDIT_INSERT_BLOCK,
                                     WM_EDIT_DELETE_BLOCK, WM_EDIT_NEW_NOTE, WM_EDIT_SEVERAL};
enum { KIND_COUNT = sizeof KINDS / sizeof *KINDS };

enum { RUNS = 3 };

/* A put, in gets of its page. */
typedef struct cost {
    double gets;
    char *title;
} cost;

typedef struct tally {
    uint64_t edits, parts, gets;
    double get, put;         /* seconds */
    cost *costs;             /* of each edit */
    size_t capacity;
} tally;

typedef struct bench {
    size_t least, most, pages;
    bool whole, lines;
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

/* The CPU seconds of a run of get, of the source, and of put, of the Markdown; the outcome of the last of them is in out. */
static double run_get(bench *b, wm_slice source, int ns, wm_slice title)
{
    wm_buffer_clear(&b->out);
    double start = now();
    wm_lens_get(b->lens, source, ns, title, &b->out, NULL);
    return now() - start;
}

static double run_put(bench *b, wm_slice source, int ns, wm_slice title, wm_put_counts *counts)
{
    *counts = (wm_put_counts){0};
    wm_buffer_clear(&b->out);
    double start = now();
    wm_lens_put(b->lens, wm_buffer_slice(&b->markdown), source, ns, title, &b->out, counts);
    return now() - start;
}

static void add_cost(bench *b, size_t kind, double gets, wm_slice source, wm_slice title)
{
    tally *t = &b->tallies[kind];
    bool failed = false;
    if (!lens_grow(&failed, &t->costs, &t->capacity, t->edits + 1, sizeof *t->costs))
        dumps_out_of_memory();
    char *name = strndup(title.data, title.size);
    if (!name)
        dumps_out_of_memory();
    t->costs[t->edits++] = (cost){gets, name};
    if (b->lines)
        printf("- %s\t%.2f\t%zu\t%s\n", wm_edit_name(KINDS[kind]), gets, source.size, name);
}

static void try_edit(bench *b, wm_slice source, int ns, wm_slice title, size_t kind)
{
    tally *t = &b->tallies[kind];
    if (!wm_edits_make(b->edits, KINDS[kind], b->pages, &b->edit))
        return;
    wm_buffer_clear(&b->markdown);
    if (wm_lens_get(b->lens, wm_buffer_slice(&b->edit.edited), ns, title, &b->markdown, NULL) != WM_OK)
        return;
    double get = run_get(b, source, ns, title);
    if (wm_equal(wm_buffer_slice(&b->out), wm_buffer_slice(&b->markdown)))
        return;
    wm_put_counts counts;
    double put = run_put(b, source, ns, title, &counts);
    for (int run = 1; run < RUNS; run++) {
        double again = run_get(b, source, ns, title);
        get = again < get ? again : get;
        again = run_put(b, source, ns, title, &counts);
        put = again < put ? again : put;
    }
    t->gets += counts.gets;
    t->parts += counts.parts;
    t->get += get;
    t->put += put;
    add_cost(b, kind, get > 0 ? put / get : 0, source, title);
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

static int by_gets(const void *a, const void *b)
{
    const cost *x = a, *y = b;
    return x->gets < y->gets ? -1 : x->gets > y->gets;
}

static void print_tally(const char *name, const tally *t)
{
    qsort(t->costs, t->edits, sizeof *t->costs, by_gets);
    const cost *worst = &t->costs[t->edits - 1];
    printf("%s\t%llu\t%llu\t%.2f\t%.4f\t%.4f\t%.2f\t%.2f\t%.2f\t%s\n", name, (unsigned long long)t->edits,
           (unsigned long long)t->parts, (double)t->gets / (double)t->edits, t->get, t->put, t->put / t->get,
           t->costs[t->edits / 2].gets, worst->gets, worst->title);
}

int main(int argc, char **argv)
{
    bench b = {.least = 10000, .most = 200};
    int at = 1;
    for (; at < argc && argv[at][0] == '-'; at++) {
        b.whole |= strcmp(argv[at], "-w") == 0;
        b.lines |= strcmp(argv[at], "-l") == 0;
    }
    if (at >= argc) {
        fputs("usage: puts [-w] [-l] DUMP [BYTES [PAGES]]\n", stderr);
        return 2;
    }
    b.least = at + 1 < argc ? strtoul(argv[at + 1], NULL, 10) : b.least;
    b.most = at + 2 < argc ? strtoul(argv[at + 2], NULL, 10) : b.most;
    dumps_walk walk = {.user = &b, .begin = begin, .page = take_page, .end = end};
    dumps_walk_file(&walk, argv[at]);
    for (size_t kind = 0; kind < KIND_COUNT; kind++) {
        tally *t = &b.tallies[kind];
        if (t->edits && t->get > 0)
            print_tally(wm_edit_name(KINDS[kind]), t);
        for (size_t i = 0; i < t->edits; i++)
            free(t->costs[i].title);
        free(t->costs);
    }
    return 0;
}
