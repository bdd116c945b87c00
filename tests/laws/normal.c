/* normal.c - reading what is written gives the normal form that was written.
 *
 * SPDX-License-Identifier: MIT
 *
 * For each page: its normal form N is written as Markdown, that is read, and its normal form must say
 * what N says (wm_normal_say). The same for the wikitext that is printed from the Markdown's tree.
 * Pages are the examples of ../spec, the samples, and the dumps under WIKIMD_CORPORA (by default
 * ../shared/corpora beside the sources) when there are any: of each only the first pages, all with WIKIMD_ALL=1.
 * How many may differ is said below. Output is TAP, a test a room and a kind of pages.
 */
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>

#include "dump/dump.h"
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
    size_t most, shown_most;
    bool spoil; /* try the check itself: a word is taken out of what was written */
    wm_site *site;
    wm_pageset *set;
    wm_parser *parser;
    wm_writer *writer;
    wm_markdown_reader *reader;
    wm_printer *printer;
    wm_doc doc, read, again;
    wm_normal back;
    wm_arena arena;
    wm_buffer markdown, wikitext, meant, says;
    law markdown_law, wikitext_law;
    size_t pages_of_file;
} run;

static void out_of_memory(void)
{
    fputs("Bail out! out of memory\n", stdout);
    exit(99);
}

static void need(wm_status status)
{
    if (status == WM_NO_MEMORY)
        out_of_memory();
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
        out_of_memory();
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
        out_of_memory();
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

static void open_rooms(run *r)
{
    wm_write_options options = {.style = WM_STYLE_CLASSIC, .no_header = true};
    if (wm_site_complete(r->site) != WM_OK)
        out_of_memory();
    r->parser = wm_parser_new(r->site);
    r->writer = wm_writer_new(r->site, r->set, &options);
    r->reader = wm_markdown_reader_new(r->site, NULL);
    r->printer = wm_printer_new(r->site);
    if (!r->parser || !r->writer || !r->reader || !r->printer)
        out_of_memory();
    wm_printer_set_pages(r->printer, r->set);
}

static void close_rooms(run *r)
{
    wm_parser_free(r->parser);
    wm_writer_free(r->writer);
    wm_markdown_reader_free(r->reader);
    wm_printer_free(r->printer);
    wm_pageset_free(r->set);
    wm_site_free(r->site);
    r->parser = NULL;
    r->writer = NULL;
    r->reader = NULL;
    r->printer = NULL;
}

static void open_site(run *r)
{
    r->site = wm_site_new();
    r->set = wm_pageset_new();
    if (!r->site || !r->set)
        out_of_memory();
}

static wm_status take_page(void *user, const wm_page *page)
{
    run *r = user;
    int ns;
    wm_slice text;
    if (!r->parser)
        open_rooms(r);
    if (!page->has_revision || !page->revision.has_text || page->redirect.data ||
        !wm_equal(page->revision.model, WM_LIT("wikitext")))
        return WM_OK;
    wm_arena_reset(&r->arena);
    if (!wm_title_split(r->site, &r->arena, page->title, page->has_ns, page->ns, &ns, &text))
        return WM_OK;
    if (wm_pageset_add(r->set, ns, text, NULL) != WM_OK)
        out_of_memory();
    check_page(r, page->title, page->revision.text, ns, text);
    return r->most && ++r->pages_of_file >= r->most ? WM_INTERRUPTED : WM_OK;
}

static void check_dump(run *r, const char *path)
{
    wm_error error = WM_ERROR_INIT;
    wm_dump_options options = {.choice = {.by = WM_REVISION_CURRENT}};
    wm_dump *dump = NULL;
    r->pages_of_file = 0;
    open_site(r);
    wm_status status = wm_dump_open(&path, 1, &options, &dump, &error);
    if (status == WM_OK)
        status = wm_dump_read(dump, r->site, take_page, r, &error);
    if (status != WM_OK && status != WM_INTERRUPTED)
        printf("#   %s: %s\n", path, error.message ? error.message : "?");
    wm_dump_close(dump);
    wm_error_clear(&error);
    close_rooms(r);
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
static void check_topic(run *r, const char *path)
{
    wm_buffer file = {0};
    if (!read_file(path, &file))
        out_of_memory();
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

static size_t check_glob(run *r, const char *directory, const char *pattern, void (*check)(run *, const char *))
{
    wm_buffer path = {0};
    wm_buffer_add_format(&path, "%s/%s", directory, pattern);
    const char *text = wm_buffer_cstr(&path);
    glob_t found;
    if (!text || glob(text, 0, NULL, &found) == GLOB_NOSPACE)
        out_of_memory();
    size_t count = found.gl_pathc;
    for (size_t i = 0; i < count; i++)
        check(r, found.gl_pathv[i]);
    globfree(&found);
    wm_buffer_free(&path);
    return count;
}

static void check_spec(run *r, const char *directory)
{
    static const char *const pages[] = {"A", "B C", "甲", "乙 (丙)", "乙", "A/b", NULL};
    open_site(r);
    if (wm_site_set_base(r->site, WM_LIT("https://zh.wikipedia.org/wiki/Main_Page")) != WM_OK ||
        wm_site_set_lang(r->site, WM_LIT("zh")) != WM_OK || wm_site_set_case(r->site, true) != WM_OK)
        out_of_memory();
    for (const char *const *page = pages; *page; page++)
        if (wm_pageset_add(r->set, WM_NS_MAIN, wm_str(*page), NULL) != WM_OK)
            out_of_memory();
    open_rooms(r);
    check_glob(r, directory, "*.md", check_topic);
    close_rooms(r);
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
    const char *all = getenv("WIKIMD_ALL"), *shown = getenv("WIKIMD_SHOW"), *srcdir = getenv("srcdir"), *corpora = getenv("WIKIMD_CORPORA");
    run r = {.most = all && *all ? 0 : PAGES_A_FILE, .shown_most = shown ? strtoul(shown, NULL, 10) : 0};
    wm_buffer spec = {0}, samples = {0}, beside = {0};
    wm_buffer_add_format(&spec, "%s/tests/spec", srcdir ? srcdir : ".");
    wm_buffer_add_format(&samples, "%s/samples", srcdir ? srcdir : ".");
    wm_buffer_add_format(&beside, "%s/../shared/corpora", srcdir ? srcdir : ".");
    const char *topics = wm_buffer_cstr(&spec), *own = wm_buffer_cstr(&samples), *theirs = corpora ? corpora : wm_buffer_cstr(&beside);
    if (!topics || !own || !theirs)
        out_of_memory();
    unsigned number = 0;
    bool good = true;
    if (argc == 1) {
        check_spec(&r, topics);
        good &= tell(&r, &number, &r.markdown_law, "read(write(N)) on the specification", SPEC_MARKDOWN);
        good &= tell(&r, &number, &r.wikitext_law, "parse(print(N)) on the specification", SPEC_WIKITEXT);
        r.spoil = true;
        check_spec(&r, topics);
        good &= tell(&r, &number, &r.markdown_law, "a letter that is changed in between is seen", 0);
        r.spoil = false;
        memset(&r.wikitext_law, 0, sizeof r.wikitext_law);
        check_glob(&r, own, "*.xml", check_dump);
        check_glob(&r, theirs, "*.xml.*z*", check_dump);
    }
    for (int i = 1; i < argc; i++)
        check_dump(&r, argv[i]);
    good &= tell(&r, &number, &r.markdown_law, "read(write(N)) on dumps", DUMP_MARKDOWN);
    good &= tell(&r, &number, &r.wikitext_law, "parse(print(N)) on dumps", DUMP_WIKITEXT);
    printf("1..%u\n", number);
    wm_buffer *buffers[] = {&spec, &samples, &beside, &r.markdown, &r.wikitext, &r.meant, &r.says};
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++)
        wm_buffer_free(buffers[i]);
    wm_doc_free(&r.doc);
    wm_doc_free(&r.read);
    wm_doc_free(&r.again);
    wm_normal_free(&r.back);
    wm_arena_free(&r.arena);
    return good ? 0 : 1;
}
