/* create.c - what is created from Markdown alone says what the Markdown says.
 *
 * SPDX-License-Identifier: MIT
 *
 * For each page of a dump: its Markdown v, wikitext created from v, and that page's
 * Markdown again, which must be v or read as v does (reads.h).
 *
 * Without arguments the samples are read, and the dumps under WIKIMD_CORPORA (by
 * default ../shared/corpora beside the sources) when there are any: of each only
 * the first pages, all with WIKIMD_ALL=1. At most one page in two hundred may differ.
 * Output is TAP, a test a file.
 */
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>

#include "dump/dump.h"
#include "lens/lens.h"
#include "reads.h"

enum { PAGES_A_FILE = 60, SHOWN_A_FILE = 3, KINDS = 40 };

typedef struct kind {
    char name[24];
    size_t count;
} kind;

typedef struct run {
    size_t most; /* pages a file, 0: all */
    size_t shown_most;
    size_t tests, failures;
    /* of the file at hand */
    wm_site *site;
    wm_pageset *set;
    wm_lens *lens;
    wm_arena arena;
    wm_buffer markdown, created, again, meant, read;
    size_t pages, identical, differing;
    kind kinds[KINDS];
    const char *wanted; /* show only this kind */
} run;

static void out_of_memory(void)
{
    fputs("Bail out! out of memory\n", stdout);
    exit(99);
}

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

static void check_page(run *r, wm_slice full_title, wm_slice source, int ns, wm_slice title)
{
    wm_buffer_clear(&r->markdown);
    wm_buffer_clear(&r->created);
    wm_buffer_clear(&r->again);
    wm_buffer_clear(&r->meant);
    wm_buffer_clear(&r->read);
    wm_slice v, line_v = {0}, line_again = {0};
    if (wm_lens_get(r->lens, source, ns, title, &r->markdown, NULL) != WM_OK)
        out_of_memory();
    v = wm_buffer_slice(&r->markdown);
    if (wm_lens_create(r->lens, v, ns, title, &r->created) == WM_NO_MEMORY)
        out_of_memory();
    if (wm_lens_get(r->lens, wm_buffer_slice(&r->created), ns, title, &r->again, NULL) != WM_OK)
        out_of_memory();
    if (wm_equal(v, wm_buffer_slice(&r->again))) {
        r->identical++;
        return;
    }
    if (!reads(v, &r->meant) || !reads(wm_buffer_slice(&r->again), &r->read))
        out_of_memory();
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

/* The lens of a file is made at its first page, when its site is known. */
static void prepare(run *r)
{
    wm_write_options options = {.style = WM_STYLE_CLASSIC, .no_header = true};
    if (wm_site_complete(r->site) != WM_OK)
        out_of_memory();
    r->lens = wm_lens_new(r->site, r->set, &options);
    if (!r->lens)
        out_of_memory();
}

static wm_status take_page(void *user, const wm_page *page)
{
    run *r = user;
    int ns;
    wm_slice text;
    if (!r->lens)
        prepare(r);
    if (!page->has_revision || !page->revision.has_text || page->redirect.data ||
        !wm_equal(page->revision.model, WM_LIT("wikitext")))
        return WM_OK;
    wm_arena_reset(&r->arena);
    if (!wm_title_split(r->site, &r->arena, page->title, page->has_ns, page->ns, &ns, &text))
        return WM_OK;
    /* the set grows as the file is read: links both inside and outside of it */
    if (wm_pageset_add(r->set, ns, text, NULL) != WM_OK)
        out_of_memory();
    check_page(r, page->title, page->revision.text, ns, text);
    r->pages++;
    return r->most && r->pages >= r->most ? WM_INTERRUPTED : WM_OK;
}

/* ---- files -------------------------------------------------------------------- */

static void check_file(run *r, const char *path)
{
    wm_error error = WM_ERROR_INIT;
    wm_dump_options options = {.choice = {.by = WM_REVISION_CURRENT}};
    wm_dump *dump = NULL;
    r->pages = r->differing = r->identical = 0;
    memset(r->kinds, 0, sizeof r->kinds);
    r->site = wm_site_new();
    r->set = wm_pageset_new();
    if (!r->site || !r->set)
        out_of_memory();
    wm_status status = wm_dump_open(&path, 1, &options, &dump, &error);
    if (status == WM_OK)
        status = wm_dump_read(dump, r->site, take_page, r, &error);
    bool good = (status == WM_OK || status == WM_INTERRUPTED) && r->differing * 200 <= r->pages;
    const char *base = strrchr(path, '/');
    r->tests++;
    if (!good)
        r->failures++;
    if (status != WM_OK && status != WM_INTERRUPTED)
        printf("#   %s\n", error.message ? error.message : "?");
    if (r->differing > r->shown_most)
        printf("#   and %zu more\n", r->differing - r->shown_most);
    printf("%sok %zu - %s: %zu pages, %zu identical, %zu reading alike, %zu reading otherwise\n", good ? "" : "not ", r->tests,
           base ? base + 1 : path, r->pages, r->identical, r->pages - r->identical - r->differing, r->differing);
    for (size_t i = 0; i < KINDS && r->kinds[i].count; i++)
        printf("#   %s: %zu\n", r->kinds[i].name, r->kinds[i].count);
    fflush(stdout);
    wm_dump_close(dump);
    wm_error_clear(&error);
    wm_lens_free(r->lens);
    r->lens = NULL;
    wm_pageset_free(r->set);
    wm_site_free(r->site);
}

static size_t check_glob(run *r, const char *directory, const char *pattern)
{
    wm_buffer path = {0};
    wm_buffer_add_format(&path, "%s/%s", directory, pattern);
    const char *text = wm_buffer_cstr(&path);
    glob_t found;
    if (!text || glob(text, 0, NULL, &found) == GLOB_NOSPACE)
        out_of_memory();
    size_t count = found.gl_pathc;
    for (size_t i = 0; i < count; i++)
        check_file(r, found.gl_pathv[i]);
    globfree(&found);
    wm_buffer_free(&path);
    return count;
}

int main(int argc, char **argv)
{
    const char *all = getenv("WIKIMD_ALL"), *shown = getenv("WIKIMD_SHOW"); /* so many a file */
    run r = {.most = all && *all ? 0 : PAGES_A_FILE, .shown_most = SHOWN_A_FILE, .wanted = getenv("WIKIMD_KIND")};
    if (shown)
        r.shown_most = strtoul(shown, NULL, 10);
    for (int i = 1; i < argc; i++)
        check_file(&r, argv[i]);
    if (argc == 1) {
        const char *srcdir = getenv("srcdir"), *corpora = getenv("WIKIMD_CORPORA");
        wm_buffer samples = {0}, beside = {0};
        wm_buffer_add_format(&samples, "%s/samples", srcdir ? srcdir : ".");
        wm_buffer_add_format(&beside, "%s/../shared/corpora", srcdir ? srcdir : ".");
        const char *own = wm_buffer_cstr(&samples), *theirs = corpora ? corpora : wm_buffer_cstr(&beside);
        if (!own || !theirs)
            out_of_memory();
        if (!check_glob(&r, own, "*.xml"))
            printf("not ok %zu - no samples in %s\n", (r.failures++, ++r.tests), own);
        if (check_glob(&r, theirs, "*.xml.*z*") + check_glob(&r, theirs, "dbpedia/*") + check_glob(&r, theirs, "freecadwiki/*") == 0)
            printf("ok %zu # SKIP no dumps in %s\n", ++r.tests, theirs);
        wm_buffer_free(&samples);
        wm_buffer_free(&beside);
    }
    wm_buffer *buffers[] = {&r.markdown, &r.created, &r.again, &r.meant, &r.read};
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++)
        wm_buffer_free(buffers[i]);
    wm_arena_free(&r.arena);
    printf("1..%zu\n", r.tests);
    return r.failures ? 1 : 0;
}
