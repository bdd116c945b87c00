/* readback.c - what is printed reads back as meant, on every page of real dumps.
 *
 * SPDX-License-Identifier: MIT
 *
 * For each page of a dump: the tree's spans tile the source, and CommonMark (with
 * GFM's tables and strikethrough) reads in the Markdown what the tree says:
 * headings, lists, items, links, code, tables, emphasis, text. See shape.h.
 *
 * Without arguments the samples and the corpora are read (dumps.h). Output is TAP, a test a file.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dumps.h"
#include "markdown/writer.h"
#include "shape.h"
#include "wikitext/parser.h"

enum { PAGES_A_FILE = 60, SHOWN_A_FILE = 3 };

typedef struct run {
    size_t shown_most;
    size_t tests, failures;
    /* of the file at hand */
    wm_parser *parser;
    wm_writer *writer;
    wm_doc doc;
    wm_buffer markdown;
    shape meant, read;
    size_t differing, unsound, wide;
} run;

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

static void check_page(void *user, wm_slice full_title, wm_slice source, int ns, wm_slice title)
{
    run *r = user;
    wm_error error = WM_ERROR_INIT;
    wm_buffer_clear(&r->markdown);
    if (wm_parse(r->parser, &r->doc, source, ns, title) != WM_OK)
        dumps_out_of_memory();
    if (wm_doc_check(&r->doc, &error) != WM_OK) {
        if (r->unsound++ < r->shown_most)
            printf("#   %.*s: the tree is not sound: %s\n", WM_ARG(full_title), error.message ? error.message : "?");
        wm_error_clear(&error);
        return;
    }
    shape_blank_math(&r->doc);
    if (wm_write_markdown(r->writer, &r->doc, ns, title, &r->markdown, NULL) != WM_OK)
        dumps_out_of_memory();
    shape_of_tree(&r->meant, &r->doc);
    if (r->meant.out.failed || !shape_of_markdown(&r->read, wm_buffer_slice(&r->markdown)))
        dumps_out_of_memory();
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

/* ---- files -------------------------------------------------------------------- */

static void begin_file(void *user, const wm_site *site, const wm_pageset *set)
{
    run *r = user;
    wm_write_options options = {.style = WM_STYLE_CLASSIC, .no_header = true};
    r->parser = wm_parser_new(site);
    r->writer = wm_writer_new(site, set, &options);
    if (!r->parser || !r->writer)
        dumps_out_of_memory();
}

static void end_file(void *user, const char *name, size_t pages, bool read)
{
    run *r = user;
    bool good = read && !r->differing && !r->unsound && r->wide * 100 <= pages;
    r->tests++;
    r->failures += !good;
    if (r->differing > r->shown_most)
        printf("#   and %zu more\n", r->differing - r->shown_most);
    printf("%sok %zu - %s: %zu pages, %zu read otherwise, %zu unsound, %zu with a table too wide\n", good ? "" : "not ", r->tests,
           name, pages, r->differing, r->unsound, r->wide);
    wm_parser_free(r->parser);
    wm_writer_free(r->writer);
    r->parser = NULL;
    r->writer = NULL;
    r->differing = r->unsound = r->wide = 0;
}

int main(int argc, char **argv)
{
    run r = {.shown_most = dumps_shown(SHOWN_A_FILE)};
    dumps_walk walk = {.most = dumps_most(PAGES_A_FILE), .user = &r, .begin = begin_file, .page = check_page, .end = end_file};
    dumps_walk_all(&walk, argc, argv, &r.tests, &r.failures);
    wm_buffer_free(&r.markdown);
    wm_buffer_free(&r.meant.out);
    wm_buffer_free(&r.read.out);
    wm_doc_free(&r.doc);
    printf("1..%zu\n", r.tests);
    return r.failures ? 1 : 0;
}
