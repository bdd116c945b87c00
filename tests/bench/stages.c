/* stages.c - what each step of an export and an import costs by itself.
 *
 * SPDX-License-Identifier: MIT
 *
 *     stages DUMP DIRECTORY
 *
 * Reads the pages of DUMP and does with them, one step after the other in one
 * thread, what export and import do. A line for each step: its name, bytes, wall
 * seconds, CPU seconds, separated by tabs, of the fastest of a few passes. Bytes
 * are those the step reads: compressed files count as what is in them. DIRECTORY
 * is for the trees that are written; it must not exist.
 */
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include "dump/dump.h"
#include "lens/lens.h"
#include "markdown/reader.h"
#include "markdown/writer.h"
#include "tree/tree.h"
#include "wikitext/parser.h"

typedef struct item {
    int ns;
    wm_slice title, source, markdown, edited;
} item;

typedef struct bench {
    const char *path, *directory;
    wm_site *site;
    wm_pageset *set;
    wm_arena arena;
    item *items;
    size_t count, capacity;
    bool ready;
    uint64_t source_bytes, markdown_bytes, edited_bytes, dump_bytes;
    wm_buffer xml, out;
    wm_parser *parser;
    wm_writer *writer;
    wm_lens *lens;
    wm_markdown_reader *reader;
    wm_doc doc;
    void *md4c;
} bench;

typedef struct moment {
    double wall, cpu;
} moment;

static moment now(void)
{
    struct timespec w, c;
    clock_gettime(CLOCK_MONOTONIC, &w);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &c);
    return (moment){(double)w.tv_sec + (double)w.tv_nsec / 1e9, (double)c.tv_sec + (double)c.tv_nsec / 1e9};
}

typedef bool (*step)(bench *b);

/* Passes until a second is used, five at most; the one with the least CPU time counts. */
static void measure(bench *b, const char *name, uint64_t bytes, int passes, step run)
{
    moment best = {0, 0};
    double used = 0;
    for (int i = 0; i < passes && used < 1; i++) {
        moment start = now();
        if (!run(b)) {
            printf("%s\tfailed\n", name);
            return;
        }
        moment end = now(), took = {end.wall - start.wall, end.cpu - start.cpu};
        used += took.cpu;
        if (i == 0 || took.cpu < best.cpu)
            best = took;
    }
    printf("%s\t%llu\t%.6f\t%.6f\n", name, (unsigned long long)bytes, best.wall, best.cpu);
    fflush(stdout);
}

/* ---- the pages ------------------------------------------------------------- */

static wm_status keep(void *user, const wm_page *page)
{
    bench *b = user;
    item i = {0};
    wm_title target;
    if (!b->ready && wm_site_complete(b->site) != WM_OK)
        return WM_NO_MEMORY;
    b->ready = true;
    if (!page->has_revision || !page->revision.has_text || !wm_equal(page->revision.model, WM_LIT("wikitext")) ||
        !wm_title_split(b->site, &b->arena, page->title, page->has_ns, page->ns, &i.ns, &i.title) ||
        wm_redirect_target(b->site, &b->arena, page->revision.text, &target))
        return WM_OK;
    if (b->count == b->capacity) {
        size_t capacity = b->capacity ? b->capacity * 2 : 1024;
        item *items = realloc(b->items, capacity * sizeof *items);
        if (!items)
            return WM_NO_MEMORY;
        b->items = items;
        b->capacity = capacity;
    }
    i.title = wm_arena_copy(&b->arena, i.title);
    i.source = wm_arena_copy(&b->arena, page->revision.text);
    b->source_bytes += i.source.size;
    b->items[b->count++] = i;
    return b->arena.failed ? WM_NO_MEMORY : WM_OK;
}

static wm_status drop(void *user, const wm_page *page)
{
    (void)user, (void)page;
    return WM_OK;
}

static bool read_dump(bench *b, wm_site *site, wm_page_handler handler)
{
    wm_dump_options options = {0};
    wm_error error = WM_ERROR_INIT;
    wm_dump *dump;
    wm_status status = wm_dump_open_memory(wm_buffer_slice(&b->xml), b->path, &options, &dump, &error);
    if (status == WM_OK)
        status = wm_dump_read(dump, site, handler, b, &error);
    wm_dump_close(dump);
    if (status != WM_OK)
        fprintf(stderr, "stages: %s\n", error.message ? error.message : "out of memory");
    wm_error_clear(&error);
    return status == WM_OK;
}

static bool decompress_into(bench *b, wm_buffer *out)
{
    wm_error error = WM_ERROR_INIT;
    wm_source *source;
    wm_slice data;
    wm_status status = wm_source_open(b->path, &source, &error);
    b->dump_bytes = 0;
    while (status == WM_OK && (status = wm_source_read(source, &data, &error)) == WM_OK && data.size) {
        b->dump_bytes += data.size;
        if (out)
            wm_buffer_add(out, data.data, data.size);
    }
    wm_source_close(source);
    wm_error_clear(&error);
    return (status == WM_OK || status == WM_END) && !(out && out->failed);
}

static bool is_letter(wm_slice m, size_t at)
{
    unsigned char c = at < m.size ? (unsigned char)m.data[at] : 0;
    return (c | 32U) - 'a' < 26 || (c >= 0xE4 && c < 0xEA);
}

/* Between two letters of a line's text that are in no address, tag or label. */
static size_t place_in_line(wm_slice m, size_t at)
{
    int depth = 0;
    if (at < m.size && (m.data[at] == '[' || m.data[at] == '<' || m.data[at] == '|' || m.data[at] == '>'))
        return 0;
    for (; at + 1 < m.size && m.data[at] != '\n'; at++) {
        char c = m.data[at];
        if (c == '\\')
            at++;
        else if (c == '[' || c == '(' || c == '<')
            depth++;
        else if ((c == ']' || c == ')' || c == '>') && depth)
            depth--;
        else if (!depth && is_letter(m, at) && is_letter(m, at + (c & 0x80 ? 3 : 1)))
            return at + (c & 0x80 ? 3 : 1);
    }
    return 0;
}

/* One more letter in the text of a page, as near behind its middle as there is some. Empty when it has none. */
static wm_slice edit(bench *b, wm_slice m)
{
    wm_buffer made = {0};
    size_t at = 0;
    for (size_t half = 2; half && !at; half--)
        for (size_t line = wm_find(m, WM_LIT("\n"), half == 2 ? m.size / 2 : 0); line != WM_NONE && !at;
             line = wm_find(m, WM_LIT("\n"), line + 1))
            at = place_in_line(m, line + 1);
    if (!at)
        return (wm_slice){NULL, 0};
    wm_buffer_add(&made, m.data, at);
    wm_buffer_add(&made, "x", 1);
    wm_buffer_add(&made, m.data + at, m.size - at);
    wm_slice edited = wm_arena_copy(&b->arena, wm_buffer_slice(&made));
    wm_buffer_free(&made);
    return edited;
}

/* ---- the steps ------------------------------------------------------------- */

static bool do_decompress(bench *b) { return decompress_into(b, NULL); }
static bool do_read(bench *b) { return read_dump(b, NULL, drop); }

static wm_pageset *titles_of(const bench *b)
{
    wm_pageset *set = wm_pageset_new();
    for (size_t i = 0; set && i < b->count; i++)
        if (wm_pageset_add(set, b->items[i].ns, b->items[i].title, NULL) != WM_OK) {
            wm_pageset_free(set);
            return NULL;
        }
    return set;
}

static bool do_titles(bench *b)
{
    wm_pageset *set = titles_of(b);
    wm_pageset_free(set);
    return set != NULL;
}

#define EACH(b, i) for (item *i = (b)->items, *end_ = i + (b)->count; i < end_; i++)

static bool do_copy(bench *b)
{
    wm_buffer_clear(&b->out);
    EACH(b, i) wm_buffer_add(&b->out, i->source.data, i->source.size);
    return !b->out.failed;
}

static bool do_sha1(bench *b)
{
    char digits[32];
    EACH(b, i) if (!wm_sha1_base36(i->source, digits)) return false;
    return true;
}

static bool do_sha256(bench *b)
{
    char hex[65];
    EACH(b, i) if (!wm_sha256_hex(i->markdown, hex)) return false;
    return true;
}

static bool do_parse(bench *b)
{
    EACH(b, i) if (wm_parse(b->parser, &b->doc, i->source, i->ns, i->title) != WM_OK) return false;
    return true;
}

static bool do_get(bench *b)
{
    EACH(b, i)
    {
        wm_buffer_clear(&b->out);
        if (wm_get(b->parser, b->writer, &b->doc, i->source, i->ns, i->title, &b->out, NULL) != WM_OK)
            return false;
        if (!i->markdown.data) {
            i->markdown = wm_arena_copy(&b->arena, wm_buffer_slice(&b->out));
            i->edited = edit(b, i->markdown);
            b->edited_bytes += i->edited.size;
            b->markdown_bytes += i->markdown.size;
        }
    }
    return !b->arena.failed;
}

static bool do_reader(bench *b)
{
    EACH(b, i) if (wm_read_markdown(b->reader, &b->doc, i->markdown, i->ns, i->title, NULL) != WM_OK) return false;
    return true;
}

static bool do_create(bench *b)
{
    EACH(b, i)
    {
        wm_buffer_clear(&b->out);
        if (wm_lens_create(b->lens, i->markdown, i->ns, i->title, &b->out) == WM_NO_MEMORY)
            return false;
    }
    return true;
}

static bool put_all(bench *b, bool edited)
{
    EACH(b, i)
    {
        wm_buffer_clear(&b->out);
        wm_slice m = edited ? i->edited : i->markdown;
        if (edited && !m.size)
            continue;
        if (wm_lens_put(b->lens, m, i->source, i->ns, i->title, &b->out, NULL) == WM_NO_MEMORY)
            return false;
    }
    return true;
}

static bool do_get_edited(bench *b)
{
    EACH(b, i)
    {
        wm_buffer_clear(&b->out);
        if (i->edited.size && wm_get(b->parser, b->writer, &b->doc, i->source, i->ns, i->title, &b->out, NULL) != WM_OK)
            return false;
    }
    return true;
}

static bool do_put(bench *b) { return put_all(b, true); }
static bool do_put_unchanged(bench *b) { return put_all(b, false); }

static bool write_tree(bench *b, const char *to, const char *format)
{
    wm_tree_options options = {.force = true, .version = "bench", .format = format};
    wm_tree_dump dump = {.options = WM_LIT("bench")};
    wm_error error = WM_ERROR_INIT;
    wm_tree *tree = NULL;
    wm_status status = wm_tree_open(to, &options, &tree, &error);
    if (status == WM_OK)
        status = wm_tree_begin(tree, &dump, &error);
    for (size_t n = 0; n < b->count && status == WM_OK; n++) {
        wm_tree_page page = {.ns = b->items[n].ns, .title = b->items[n].title, .ordinal = n,
                             .page_id = (int64_t)n + 1, .time = INT64_MIN};
        wm_tree_result result;
        wm_buffer_clear(&b->out);
        wm_file_name(b->site, page.ns, page.title, false, &b->out);
        page.file = wm_buffer_slice(&b->out);
        status = wm_tree_put(tree, &page, b->items[n].markdown, &result, &error);
        if (status == WM_BAD_INPUT) /* two pages with one file */
            status = WM_OK;
    }
    if (status == WM_OK)
        status = wm_tree_finish(tree, NULL, NULL, NULL, &(wm_tree_summary){0}, &error);
    wm_tree_close(tree);
    if (error.message)
        fprintf(stderr, "stages: %s\n", error.message);
    wm_error_clear(&error);
    return status == WM_OK;
}

static bool do_tar(bench *b) { return write_tree(b, "/dev/null", "tar"); }
static bool do_directory(bench *b) { return write_tree(b, b->directory, "dir"); }

/* ---- other people's -------------------------------------------------------- */

static bool do_cmark(bench *b)
{
    EACH(b, i)
    {
        cmark_parser *p = cmark_parser_new(CMARK_OPT_UNSAFE);
        cmark_parser_attach_syntax_extension(p, cmark_find_syntax_extension("table"));
        cmark_parser_attach_syntax_extension(p, cmark_find_syntax_extension("strikethrough"));
        cmark_parser_feed(p, i->markdown.data, i->markdown.size);
        cmark_node *root = cmark_parser_finish(p);
        free(cmark_render_html(root, CMARK_OPT_UNSAFE, cmark_parser_get_syntax_extensions(p)));
        cmark_node_free(root);
        cmark_parser_free(p);
    }
    return true;
}

typedef int (*md_html_function)(const char *, unsigned, void (*)(const char *, unsigned, void *), void *, unsigned,
                                unsigned);

static void take_html(const char *text, unsigned size, void *user)
{
    wm_buffer_add(user, text, size);
}

static bool do_md4c(bench *b)
{
    md_html_function md_html;
    void *symbol = dlsym(b->md4c, "md_html");
    if (!symbol)
        return false;
    memcpy(&md_html, &symbol, sizeof md_html);
    EACH(b, i)
    {
        wm_buffer_clear(&b->out);
        /* 0x0100 and 0x0200: tables and strikethrough. */
        if (md_html(i->markdown.data, (unsigned)i->markdown.size, take_html, &b->out, 0x0300, 0) != 0)
            return false;
    }
    return true;
}

static bool prepare(bench *b)
{
    static const wm_write_options write = {0};
    static const wm_read_options read = {0};
    cmark_gfm_core_extensions_ensure_registered();
    b->site = wm_site_new();
    if (!b->site || !decompress_into(b, &b->xml) || !read_dump(b, b->site, keep))
        return false;
    if (!b->ready && wm_site_complete(b->site) != WM_OK)
        return false;
    b->set = titles_of(b);
    if (!b->set)
        return false;
    b->parser = wm_parser_new(b->site);
    b->writer = wm_writer_new(b->site, b->set, &write);
    b->lens = wm_lens_new(b->site, b->set, &write);
    b->reader = wm_markdown_reader_new(b->site, &read);
    /* Optional, and not worth a question of configure. */
    b->md4c = dlopen("libmd4c-html.so.0", RTLD_NOW);
    return b->parser && b->writer && b->lens && b->reader && do_get(b);
}

static void run_all(bench *b)
{
    uint64_t xml = b->dump_bytes, source = b->source_bytes, markdown = b->markdown_bytes;
    measure(b, "decompression", xml, 3, do_decompress);
    measure(b, "XML reading", xml, 5, do_read);
    measure(b, "titles (of so much wikitext)", source, 5, do_titles);
    measure(b, "copying", source, 5, do_copy);
    measure(b, "sha1 of wikitext", source, 5, do_sha1);
    measure(b, "sha256 of Markdown", markdown, 5, do_sha256);
    measure(b, "parse", source, 5, do_parse);
    measure(b, "get (parse, write)", source, 5, do_get);
    measure(b, "tar writing", markdown, 5, do_tar);
    measure(b, "tree writing", markdown, 1, do_directory);
    measure(b, "reader", markdown, 3, do_reader);
    measure(b, "create", markdown, 3, do_create);
    measure(b, "put, nothing edited", markdown, 3, do_put_unchanged);
    measure(b, "get of pages with text", b->edited_bytes, 3, do_get_edited);
    measure(b, "put of these, each edited", b->edited_bytes, 3, do_put);
    measure(b, "cmark-gfm (library)", markdown, 3, do_cmark);
    if (b->md4c)
        measure(b, "md4c (library)", markdown, 3, do_md4c);
    else
        puts("md4c (library)\tnot installed");
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fputs("usage: stages DUMP DIRECTORY\n", stderr);
        return 2;
    }
    bench b = {.path = argv[1], .directory = argv[2]};
    bool good = prepare(&b);
    if (good)
        run_all(&b);
    wm_markdown_reader_free(b.reader);
    wm_lens_free(b.lens);
    wm_writer_free(b.writer);
    wm_parser_free(b.parser);
    wm_doc_free(&b.doc);
    wm_pageset_free(b.set);
    wm_site_free(b.site);
    wm_arena_free(&b.arena);
    wm_buffer_free(&b.xml);
    wm_buffer_free(&b.out);
    free(b.items);
    if (b.md4c)
        dlclose(b.md4c);
    return good ? 0 : 1;
}
