/* normal.c - reading what is written gives the normal form that was written.
 *
 * SPDX-License-Identifier: MIT
 *
 * For each page: its normal form N is written as Markdown, that is read, and its normal form must say
 * what N says (wm_normal_say). The same for the wikitext that is printed from the Markdown's tree.
 * Pages are the examples of ../spec, and those of the samples and the corpora (dumps.h).
 * How many may differ is said below. Output is TAP, a test a room and a kind of pages.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dumps.h"
#include "markdown/reader.h"
#include "markdown/writer.h"
#include "page/normal.h"
#include "wikitext/parser.h"
#include "wikitext/printer.h"

enum { PAGES_A_FILE = 40 };

/* Pages in a thousand that may differ, and one in any case. What is known to: tags of emphasis that are not balanced in their block; [1]
 * that is text beside a table in HTML; a line of code that shows a link's target, among others; a link to a
 * language in a term; and the caption of a table that is HTML for nothing but what templates are in it, which Markdown does
 * not hold: what is read is a grid, whose caption stands behind it. */
enum { SPEC_MARKDOWN = 5, SPEC_WIKITEXT = 5, DUMP_MARKDOWN = 25, DUMP_WIKITEXT = 10 };

typedef struct law {
    size_t pages, differing, shown;
} law;

typedef struct run {
    size_t shown_most;
    bool spoil; /* try the check itself: a word is taken out of what was written */
    const wm_pageset *set;
    wm_parser *parser;
    wm_writer *writer;
    wm_markdown_reader *reader;
    wm_printer *printer;
    wm_doc doc, read, again;
    wm_normal back;
    wm_buffer markdown, wikitext, meant, says;
    law markdown_law, wikitext_law;
} run;

static void need(wm_status status)
{
    if (status == WM_NO_MEMORY)
        dumps_out_of_memory();
}

/* ---- one page -------------------------------------------------------------------- */

static wm_slice line_at(wm_slice s, size_t at)
{
    size_t from = at < s.size ? at : s.size, to = from;
    while (from && s.data[from - 1] != '\n')
        from--;
    while (to < s.size && s.data[to] != '\n')
        to++;
    return wm_sub(s, from, to - from > 200 ? from + 200 : to);
}

static void compare(run *r, law *l, const char *what, wm_slice name)
{
    wm_slice a = wm_buffer_slice(&r->meant), b = wm_buffer_slice(&r->says);
    if (r->meant.failed || r->says.failed)
        dumps_out_of_memory();
    l->pages++;
    if (wm_equal(a, b))
        return;
    l->differing++;
    if (l->shown++ >= r->shown_most)
        return;
    size_t at = 0;
    while (at < a.size && at < b.size && a.data[at] == b.data[at])
        at++;
    wm_slice x = line_at(a, at), y = line_at(b, at);
    printf("#   %s, %.*s:\n#     meant %.*s\n#     says  %.*s\n", what, WM_ARG(name), WM_ARG(x), WM_ARG(y));
}

static void say(run *r, const wm_doc *doc, bool markdown, wm_buffer *out)
{
    wm_normal_options options = {.set = r->set, .no_trails = markdown};
    need(wm_normalise(&r->back, doc, &options));
    wm_buffer_clear(out);
    wm_normal_say(&r->back, out);
}

/* Changes a letter of the first word of three; false when there is none. */
static bool spoil(wm_buffer *b)
{
    size_t letters = 0;
    for (size_t i = 0; i < b->size; i++) {
        char c = (char)(b->data[i] | 0x20);
        letters = c >= 'a' && c <= 'z' ? letters + 1 : 0;
        if (letters == 3) {
            b->data[i] = b->data[i] == 'q' ? 'x' : 'q';
            return true;
        }
    }
    return false;
}

static void check_page(run *r, wm_slice name, wm_slice source, int ns, wm_slice title)
{
    wm_buffer_clear(&r->markdown);
    wm_buffer_clear(&r->wikitext);
    need(wm_parse(r->parser, &r->doc, source, ns, title));
    need(wm_write_markdown(r->writer, &r->doc, ns, title, &r->markdown, NULL));
    if (r->spoil && !spoil(&r->markdown))
        return;
    say(r, &r->doc, false, &r->meant);
    if (wm_read_markdown(r->reader, &r->read, wm_buffer_slice(&r->markdown), ns, title, NULL) != WM_OK)
        dumps_out_of_memory();
    say(r, &r->read, true, &r->says);
    compare(r, &r->markdown_law, "markdown", name);
    /* What the Markdown's tree says is meant now. */
    need(wm_print_wikitext(r->printer, &r->read, ns, title, &r->wikitext));
    wm_buffer keep = r->meant;
    r->meant = r->says;
    r->says = keep;
    need(wm_parse(r->parser, &r->again, wm_buffer_slice(&r->wikitext), ns, title));
    say(r, &r->again, false, &r->says);
    compare(r, &r->wikitext_law, "wikitext", name);
}

/* ---- where pages come from --------------------------------------------------------- */

static void open_rooms(void *user, const wm_site *site, const wm_pageset *set)
{
    run *r = user;
    wm_write_options options = {.style = WM_STYLE_CLASSIC, .no_header = true};
    r->set = set;
    r->parser = wm_parser_new(site);
    r->writer = wm_writer_new(site, set, &options);
    r->reader = wm_markdown_reader_new(site, NULL);
    r->printer = wm_printer_new(site);
    if (!r->parser || !r->writer || !r->reader || !r->printer)
        dumps_out_of_memory();
    wm_printer_set_pages(r->printer, set);
}

static void close_rooms(run *r)
{
    wm_parser_free(r->parser);
    wm_writer_free(r->writer);
    wm_markdown_reader_free(r->reader);
    wm_printer_free(r->printer);
    r->parser = NULL;
    r->writer = NULL;
    r->reader = NULL;
    r->printer = NULL;
}

static void end_dump(void *user, const char *name, size_t pages, bool read)
{
    (void)name;
    (void)pages;
    (void)read;
    close_rooms(user);
}

static void take_page(void *user, wm_slice full_title, wm_slice source, int ns, wm_slice title)
{
    check_page(user, full_title, source, ns, title);
}

static bool read_file(const char *path, wm_buffer *out)
{
    FILE *file = fopen(path, "rb");
    char piece[8192];
    size_t size;
    if (!file)
        return false;
    while ((size = fread(piece, 1, sizeof piece, file)) > 0)
        wm_buffer_add(out, piece, size);
    fclose(file);
    return !out->failed;
}

/* The blocks of a topic that are wikitext, each a page. */
static void check_topic(void *user, const char *path)
{
    run *r = user;
    wm_buffer file = {0};
    if (!read_file(path, &file))
        dumps_out_of_memory();
    wm_slice s = wm_buffer_slice(&file);
    const char *base = strrchr(path, '/');
    size_t at = 0;
    unsigned number = 0;
    while ((at = wm_find(s, WM_LIT("```wikitext"), at)) != WM_NONE) {
        size_t fence = at, ticks = 3;
        while (fence && s.data[fence - 1] == '`')
            fence--, ticks++;
        size_t from = wm_find(s, WM_LIT("\n"), at), end = from;
        wm_slice close = wm_sub(s, fence, fence + ticks);
        while (end != WM_NONE && !wm_starts_with(wm_sub(s, end + 1, s.size), close))
            end = wm_find(s, WM_LIT("\n"), end + 1);
        if (from == WM_NONE || end == WM_NONE)
            break;
        wm_buffer name = {0};
        wm_buffer_add_format(&name, "%s, block %u", base ? base + 1 : path, ++number);
        check_page(r, wm_buffer_slice(&name), end > from ? wm_sub(s, from + 1, end + 1) : WM_LIT(""), WM_NS_MAIN, WM_LIT("T"));
        wm_buffer_free(&name);
        at = end + 1;
    }
    wm_buffer_free(&file);
}

static void check_spec(run *r)
{
    static const char *const pages[] = {"A", "B C", "甲", "乙 (丙)", "乙", "A/b", NULL};
    wm_site *site = wm_site_new();
    wm_pageset *set = wm_pageset_new();
    wm_buffer directory = {0};
    if (!site || !set || wm_site_set_base(site, WM_LIT("https://zh.wikipedia.org/wiki/Main_Page")) != WM_OK ||
        wm_site_set_lang(site, WM_LIT("zh")) != WM_OK || wm_site_set_case(site, true) != WM_OK || wm_site_complete(site) != WM_OK)
        dumps_out_of_memory();
    for (const char *const *page = pages; *page; page++)
        if (wm_pageset_add(set, WM_NS_MAIN, wm_str(*page), NULL) != WM_OK)
            dumps_out_of_memory();
    dumps_source_directory("tests/spec", &directory);
    open_rooms(r, site, set);
    dumps_glob(wm_buffer_slice(&directory), "*.md", check_topic, r);
    close_rooms(r);
    wm_buffer_free(&directory);
    wm_pageset_free(set);
    wm_site_free(site);
}

/* ---- verdicts ---------------------------------------------------------------------- */

static bool tell(run *r, unsigned *number, law *l, const char *what, size_t most)
{
    /* Where every page was spoiled all must differ but those of which a comment or the directory in an address was;
     * otherwise few may. */
    bool good = r->spoil ? l->differing * 10 > l->pages * 9 : l->pages && (l->differing <= 1 || l->differing * 1000 <= l->pages * most);
    printf("%sok %u - %s: %zu pages, %zu say something else\n", good ? "" : "not ", ++*number, what, l->pages, l->differing);
    fflush(stdout);
    memset(l, 0, sizeof *l);
    return good;
}

int main(int argc, char **argv)
{
    run r = {.shown_most = dumps_shown(0)};
    dumps_walk walk = {.most = dumps_most(PAGES_A_FILE), .user = &r, .begin = open_rooms, .page = take_page, .end = end_dump};
    unsigned number = 0;
    bool good = true;
    if (argc == 1) {
        check_spec(&r);
        good &= tell(&r, &number, &r.markdown_law, "read(write(N)) on the specification", SPEC_MARKDOWN);
        good &= tell(&r, &number, &r.wikitext_law, "parse(print(N)) on the specification", SPEC_WIKITEXT);
        r.spoil = true;
        check_spec(&r);
        good &= tell(&r, &number, &r.markdown_law, "a letter that is changed in between is seen", 0);
        r.spoil = false;
        memset(&r.wikitext_law, 0, sizeof r.wikitext_law);
        dumps_walk_samples(&walk);
        dumps_walk_corpora(&walk);
    }
    for (int i = 1; i < argc; i++)
        dumps_walk_file(&walk, argv[i]);
    good &= tell(&r, &number, &r.markdown_law, "read(write(N)) on dumps", DUMP_MARKDOWN);
    good &= tell(&r, &number, &r.wikitext_law, "parse(print(N)) on dumps", DUMP_WIKITEXT);
    printf("1..%u\n", number);
    wm_buffer *buffers[] = {&r.markdown, &r.wikitext, &r.meant, &r.says};
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++)
        wm_buffer_free(buffers[i]);
    wm_doc_free(&r.doc);
    wm_doc_free(&r.read);
    wm_doc_free(&r.again);
    wm_normal_free(&r.back);
    return good ? 0 : 1;
}
