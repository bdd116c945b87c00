/* readback.c - what is printed reads back as meant, on every page of real dumps.
 *
 * SPDX-License-Identifier: MIT
 *
 * For each page of a dump: the tree's spans tile the source, and CommonMark (with
 * GFM's tables and strikethrough) reads in the Markdown what the tree says:
 * headings, lists, items, links, code, tables, emphasis, text. See shape.h.
 *
 * Without arguments the samples are read, and the dumps under WIKIMD_CORPORA (by
 * default ../shared/corpora beside the sources) when there are any: of each only
 * the first pages, all with WIKIMD_ALL=1. Output is TAP, a test a file.
 */
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>

#include "dump/dump.h"
#include "markdown/writer.h"
#include "shape.h"
#include "wikitext/parser.h"

enum { PAGES_A_FILE = 60, SHOWN_A_FILE = 3 };

typedef struct run {
    size_t most; /* pages a file, 0: all */
    size_t shown_most;
    size_t tests, failures;
    /* of the file at hand */
    wm_site *site;
    wm_pageset *set;
    wm_parser *parser;
    wm_writer *writer;
    wm_arena arena;
    wm_doc doc;
    wm_buffer markdown;
    shape meant, read;
    size_t pages, differing, unsound, wide;
} run;

static void out_of_memory(void)
{
    fputs("Bail out! out of memory\n", stdout);
    exit(99);
}

/* ---- comparing -------------------------------------------------------------- */

/* Numbers in brackets and brackets around formulas are the same on both sides. */
static void level_numbers(wm_buffer *b)
{
    size_t to = 0;
    for (size_t i = 0; i < b->size;) {
        size_t end = i + 1;
        if (b->data[i] == '[')
            while (end < b->size && b->data[end] >= '0' && b->data[end] <= '9')
                end++;
        if (end > i + 1 && end < b->size && b->data[end] == ']') {
            memcpy(b->data + to, "[0]", 3);
            to += 3;
            i = end + 1;
        } else if (b->size - i >= 3 && memcmp(b->data + i, "[M]", 3) == 0) {
            memcpy(b->data + to, "(M)", 3);
            to += 3;
            i += 3;
        } else {
            b->data[to++] = b->data[i++];
        }
    }
    b->size = to;
}

static bool next_line(wm_slice *rest, wm_slice *line)
{
    if (!rest->size)
        return false;
    const char *end = memchr(rest->data, '\n', rest->size);
    size_t size = end ? (size_t)(end - rest->data) : rest->size;
    *line = wm_sub(*rest, 0, size);
    *rest = wm_sub(*rest, end ? size + 1 : size, rest->size);
    return true;
}

/* Prints s without control characters, at most so many bytes around at. */
static void show(const char *what, wm_slice s, size_t at)
{
    size_t from = at > 60 ? at - 60 : 0, to = s.size - from > 160 ? from + 160 : s.size;
    while (from && ((unsigned char)s.data[from] & 0xc0) == 0x80)
        from--;
    printf("#     %s %s%.*s%s\n", what, from ? "..." : "", (int)(to - from), s.data + from, to < s.size ? "..." : "");
}

/* Where two shapes part: the lines there (data NULL: none left) and those before. */
typedef struct parting {
    wm_slice meant, read, before[3];
} parting;

static bool find_parting(const run *r, parting *p)
{
    wm_slice meant = wm_buffer_slice(&r->meant.out), read = wm_buffer_slice(&r->read.out);
    memset(p, 0, sizeof *p);
    for (;;) {
        wm_slice a = {0}, b = {0};
        bool more_a = next_line(&meant, &a), more_b = next_line(&read, &b);
        p->meant = a;
        p->read = b;
        if (!more_a && !more_b)
            return false;
        if (!more_a || !more_b || !wm_equal(a, b))
            return true;
        p->before[0] = p->before[1];
        p->before[1] = p->before[2];
        p->before[2] = a;
    }
}

/* A pipe table whose padding would be out of all proportion is HTML. */
static bool is_wide_table(const parting *p)
{
    return wm_starts_with(p->meant, WM_LIT("table(")) && wm_equal(p->read, WM_LIT("TABLE"));
}

static void show_difference(const parting *p, wm_slice title, wm_slice source)
{
    wm_slice a = p->meant, b = p->read;
    size_t at = 0;
    while (at < a.size && at < b.size && a.data[at] == b.data[at])
        at++;
    printf("#   %.*s (%zu bytes):\n", WM_ARG(title), source.size);
    for (size_t i = 0; i < 3; i++)
        if (p->before[i].size)
            show("     ", p->before[i], p->before[i].size);
    show("meant", a.data ? a : WM_LIT("(nothing)"), at);
    show("reads", b.data ? b : WM_LIT("(nothing)"), at);
}

/* ---- a page ------------------------------------------------------------------ */

static void check_page(run *r, wm_slice full_title, wm_slice source, int ns, wm_slice title)
{
    wm_error error = WM_ERROR_INIT;
    wm_buffer_clear(&r->markdown);
    if (wm_parse(r->parser, &r->doc, source, ns, title) != WM_OK)
        out_of_memory();
    if (wm_doc_check(&r->doc, &error) != WM_OK) {
        if (r->unsound++ < r->shown_most)
            printf("#   %.*s: the tree is not sound: %s\n", WM_ARG(full_title), error.message ? error.message : "?");
        wm_error_clear(&error);
        return;
    }
    shape_blank_math(&r->doc);
    if (wm_write_markdown(r->writer, &r->doc, ns, title, &r->markdown, NULL) != WM_OK)
        out_of_memory();
    shape_of_tree(&r->meant, &r->doc);
    if (r->meant.out.failed || !shape_of_markdown(&r->read, wm_buffer_slice(&r->markdown)))
        out_of_memory();
    level_numbers(&r->meant.out);
    level_numbers(&r->read.out);
    parting p;
    if (!find_parting(r, &p))
        return;
    if (is_wide_table(&p))
        r->wide++;
    else if (r->differing++ < r->shown_most)
        show_difference(&p, full_title, source);
}

/* The writer and the parser of a file are made at its first page, when its site is known. */
static void prepare(run *r)
{
    wm_write_options options = {.style = WM_STYLE_CLASSIC, .no_header = true};
    if (wm_site_complete(r->site) != WM_OK)
        out_of_memory();
    r->parser = wm_parser_new(r->site);
    r->writer = wm_writer_new(r->site, r->set, &options);
    if (!r->parser || !r->writer)
        out_of_memory();
}

static wm_status take_page(void *user, const wm_page *page)
{
    run *r = user;
    int ns;
    wm_slice text;
    if (!r->parser)
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
    r->pages = r->differing = r->unsound = r->wide = 0;
    r->site = wm_site_new();
    r->set = wm_pageset_new();
    if (!r->site || !r->set)
        out_of_memory();
    wm_status status = wm_dump_open(&path, 1, &options, &dump, &error);
    if (status == WM_OK)
        status = wm_dump_read(dump, r->site, take_page, r, &error);
    bool good = (status == WM_OK || status == WM_INTERRUPTED) && !r->differing && !r->unsound && r->wide * 100 <= r->pages;
    const char *base = strrchr(path, '/');
    r->tests++;
    if (!good)
        r->failures++;
    if (status != WM_OK && status != WM_INTERRUPTED)
        printf("#   %s\n", error.message ? error.message : "?");
    if (r->differing > r->shown_most)
        printf("#   and %zu more\n", r->differing - r->shown_most);
    printf("%sok %zu - %s: %zu pages, %zu read otherwise, %zu unsound, %zu with a table too wide\n", good ? "" : "not ", r->tests,
           base ? base + 1 : path, r->pages, r->differing, r->unsound, r->wide);
    fflush(stdout);
    wm_dump_close(dump);
    wm_error_clear(&error);
    wm_parser_free(r->parser);
    wm_writer_free(r->writer);
    r->parser = NULL;
    r->writer = NULL;
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
    const char *all = getenv("WIKIMD_ALL"), *shown = getenv("WIKIMD_SHOW");
    run r = {.most = all && *all ? 0 : PAGES_A_FILE, .shown_most = SHOWN_A_FILE};
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
    wm_buffer_free(&r.markdown);
    wm_buffer_free(&r.meant.out);
    wm_buffer_free(&r.read.out);
    wm_arena_free(&r.arena);
    wm_doc_free(&r.doc);
    printf("1..%zu\n", r.tests);
    return r.failures ? 1 : 0;
}
