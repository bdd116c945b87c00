/* create.c - what is created from Markdown alone says what the Markdown says.
 *
 * SPDX-License-Identifier: MIT
 *
 * For each page of a dump: its Markdown v, wikitext created from v, and that page's
 * Markdown again, which must be v or read as v does (reads.h).
 *
 * Without arguments the samples and the corpora are read (dumps.h). At most one page in two hundred may differ.
 * Output is TAP, a test a file.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dumps.h"
#include "lens/lens.h"
#include "reads.h"

enum { PAGES_A_FILE = 60, SHOWN_A_FILE = 3, KINDS = 40 };

typedef struct kind {
    char name[24];
    size_t count;
} kind;

typedef struct run {
    size_t shown_most;
    size_t tests, failures;
    /* of the file at hand */
    wm_lens *lens;
    wm_buffer markdown, created, again, meant, read;
    size_t identical, differing;
    kind kinds[KINDS];
    const char *wanted; /* show only this kind */
} run;

/* ---- a page ------------------------------------------------------------------ */

static void show(const char *what, wm_slice s, size_t at)
{
    size_t from = at > 80 ? at - 80 : 0, to = s.size - from > 240 ? from + 240 : s.size;
    printf("#     %s %s%.*s\n", what, from ? "..." : "", (int)(to - from), s.size ? s.data + from : "");
}

static void count_kind(run *r, const char *name)
{
    for (size_t i = 0; i < KINDS; i++) {
        if (r->kinds[i].count && strcmp(r->kinds[i].name, name) != 0)
            continue;
        snprintf(r->kinds[i].name, sizeof r->kinds[i].name, "%s", name);
        r->kinds[i].count++;
        return;
    }
}

/* By the first word of each side. */
static void name_kind(wm_slice a, wm_slice b, char name[24])
{
    size_t na = 0, nb = 0;
    while (na < a.size && na < 10 && a.data[na] != ' ')
        na++;
    while (nb < b.size && nb < 10 && b.data[nb] != ' ')
        nb++;
    snprintf(name, 24, "%.*s/%.*s", (int)na, na ? a.data : "", (int)nb, nb ? b.data : "");
}

static void check_page(void *user, wm_slice full_title, wm_slice source, int ns, wm_slice title)
{
    run *r = user;
    wm_buffer_clear(&r->markdown);
    wm_buffer_clear(&r->created);
    wm_buffer_clear(&r->again);
    wm_buffer_clear(&r->meant);
    wm_buffer_clear(&r->read);
    wm_slice v, line_v = {0}, line_again = {0};
    if (wm_lens_get(r->lens, source, ns, title, &r->markdown, NULL) != WM_OK)
        dumps_out_of_memory();
    v = wm_buffer_slice(&r->markdown);
    if (wm_lens_create(r->lens, v, ns, title, &r->created) == WM_NO_MEMORY)
        dumps_out_of_memory();
    if (wm_lens_get(r->lens, wm_buffer_slice(&r->created), ns, title, &r->again, NULL) != WM_OK)
        dumps_out_of_memory();
    if (wm_equal(v, wm_buffer_slice(&r->again))) {
        r->identical++;
        return;
    }
    if (!reads(v, &r->meant) || !reads(wm_buffer_slice(&r->again), &r->read))
        dumps_out_of_memory();
    if (!reads_apart(wm_buffer_slice(&r->meant), wm_buffer_slice(&r->read), &line_v, &line_again))
        return;
    char name[24];
    name_kind(line_v, line_again, name);
    count_kind(r, name);
    if ((r->wanted && strcmp(r->wanted, name) != 0) || r->differing++ >= r->shown_most) {
        r->differing += r->wanted != NULL && strcmp(r->wanted, name) != 0;
        return;
    }
    printf("#   %.*s (%zu bytes): %s\n", WM_ARG(full_title), source.size, name);
    size_t at = 0;
    while (at < line_v.size && at < line_again.size && line_v.data[at] == line_again.data[at])
        at++;
    show("v     ", line_v, at);
    show("again ", line_again, at);
}

/* ---- files -------------------------------------------------------------------- */

static void begin_file(void *user, const wm_site *site, const wm_pageset *set)
{
    run *r = user;
    wm_write_options options = {.style = WM_STYLE_CLASSIC, .no_header = true};
    r->lens = wm_lens_new(site, set, &options);
    if (!r->lens)
        dumps_out_of_memory();
}

static void end_file(void *user, const char *name, size_t pages, bool read)
{
    run *r = user;
    bool good = read && r->differing * 200 <= pages;
    r->tests++;
    r->failures += !good;
    if (r->differing > r->shown_most)
        printf("#   and %zu more\n", r->differing - r->shown_most);
    printf("%sok %zu - %s: %zu pages, %zu identical, %zu reading alike, %zu reading otherwise\n", good ? "" : "not ", r->tests,
           name, pages, r->identical, pages - r->identical - r->differing, r->differing);
    for (size_t i = 0; i < KINDS && r->kinds[i].count; i++)
        printf("#   %s: %zu\n", r->kinds[i].name, r->kinds[i].count);
    wm_lens_free(r->lens);
    r->lens = NULL;
    r->differing = r->identical = 0;
    memset(r->kinds, 0, sizeof r->kinds);
}

int main(int argc, char **argv)
{
    run r = {.shown_most = dumps_shown(SHOWN_A_FILE), .wanted = getenv("WIKIMD_KIND")};
    dumps_walk walk = {.most = dumps_most(PAGES_A_FILE), .user = &r, .begin = begin_file, .page = check_page, .end = end_file};
    dumps_walk_all(&walk, argc, argv, &r.tests, &r.failures);
    wm_buffer *buffers[] = {&r.markdown, &r.created, &r.again, &r.meant, &r.read};
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++)
        wm_buffer_free(buffers[i]);
    printf("1..%zu\n", r.tests);
    return r.failures ? 1 : 0;
}
