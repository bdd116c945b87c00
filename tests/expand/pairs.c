/* pairs.c - pages with templates, and what becomes of them.
 *
 * SPDX-License-Identifier: MIT
 *
 * The cases are Markdown files for readers. A fenced block whose info string is "template NAME",
 * "module NAME" or "page NAME" is a page of the wiki, for all of its file; one that is
 * "wikitext" or "wikitext TITLE" is the text of a page, and "expanded" behind it is what it gives. The newline
 * before a block's end is not part of it. The clock stands at 2024-02-29 15:04:05. Every page is also expanded
 * with its map, whose runs must tile both texts and be verbatim where they say so. Output is TAP.
 */
#include <stdio.h>
#include <stdlib.h>

#include "expand/expand.h"

typedef struct block {
    wm_slice info, text;
    size_t line;
} block;

typedef struct tally {
    size_t tests, failures;
} tally;

static bool read_file(const char *path, wm_buffer *out)
{
    FILE *file = fopen(path, "rb");
    char piece[4096];
    size_t size;
    if (!file)
        return false;
    while ((size = fread(piece, 1, sizeof piece, file)) > 0)
        wm_buffer_add(out, piece, size);
    fclose(file);
    return !out->failed;
}

static wm_slice next_line(wm_slice *rest)
{
    const char *end = memchr(rest->data, '\n', rest->size);
    size_t size = end ? (size_t)(end - rest->data) : rest->size;
    wm_slice line = wm_sub(*rest, 0, size);
    *rest = wm_sub(*rest, end ? size + 1 : size, rest->size);
    return line;
}

/* The next fenced block; false at the end. */
static bool next_block(wm_slice *rest, size_t *line, block *b)
{
    while (rest->size) {
        wm_slice l = next_line(rest);
        ++*line;
        size_t fence = 0;
        while (fence < l.size && l.data[fence] == '`')
            fence++;
        if (fence < 3)
            continue;
        b->info = wm_trim(wm_sub(l, fence, l.size));
        b->line = *line;
        const char *start = rest->data;
        size_t size = 0;
        while (rest->size) {
            wm_slice inner = next_line(rest);
            ++*line;
            if (inner.size == fence && memcmp(inner.data, l.data, fence) == 0)
                break;
            size = (size_t)(rest->data - start);
        }
        b->text = wm_slice_of(start, size ? size - 1 : 0);
        return true;
    }
    return false;
}

static bool takes(wm_slice info, const char *word, wm_slice *name)
{
    wm_slice w = wm_str(word);
    if (!wm_starts_with(info, w) || (info.size > w.size && info.data[w.size] != ' '))
        return false;
    *name = wm_trim(wm_sub(info, w.size, info.size));
    return true;
}

static bool parse_title(const wm_site *site, wm_arena *arena, wm_slice name, int ns, wm_expand_page *page)
{
    wm_title t;
    if (!wm_title_parse(site, arena, name, ns, &t))
        return false;
    memset(page, 0, sizeof *page);
    page->ns = t.ns;
    page->title = t.text;
    page->time = 1709219045;
    page->id = 7;
    page->revision = 70;
    page->user = WM_LIT("Keeper");
    return true;
}

static wm_expand_store *fill(const wm_site *site, wm_arena *arena, wm_slice file)
{
    wm_expand_store *store = wm_expand_store_new(site);
    size_t line = 0;
    block b;
    while (store && next_block(&file, &line, &b)) {
        wm_slice name;
        wm_title target;
        wm_expand_page page;
        int ns = takes(b.info, "template", &name) ? WM_NS_TEMPLATE
                 : takes(b.info, "module", &name) ? WM_NS_MODULE
                 : takes(b.info, "page", &name)   ? WM_NS_MAIN
                                                  : -1;
        if (ns < 0 || !parse_title(site, arena, name, ns, &page))
            continue;
        if (page.ns == WM_NS_MODULE)
            page.model = WM_LIT("Scribunto");
        page.redirect = wm_redirect_target(site, arena, b.text, &target);
        wm_expand_store_add(store, &page, b.text, true);
    }
    return store;
}

static const char *check_map(const wm_expansion *e, wm_slice source)
{
    uint32_t at = 0, from = 0;
    for (size_t i = 0; i < e->run_count; i++) {
        const wm_expand_run *r = &e->runs[i];
        if (r->start != at || r->source_start != from)
            return "the runs do not tile the texts";
        at = r->end;
        from = r->source_end;
        if (!r->call && !wm_equal(wm_sub(wm_buffer_slice(&e->text), r->start, r->end),
                                  wm_sub(source, r->source_start, r->source_end)))
            return "a run is not verbatim";
    }
    return at == e->text.size && from == source.size ? NULL : "the runs do not reach the ends";
}

static void show(const char *what, wm_slice text)
{
    printf("#   %s:\n", what);
    while (text.size) {
        wm_slice line = next_line(&text);
        printf("#     |%.*s|\n", WM_ARG(line));
    }
}

static void tell(tally *t, bool good, const char *path, size_t line, const char *what)
{
    t->tests++;
    t->failures += !good;
    printf("%sok %zu - %s:%zu %s\n", good ? "" : "not ", t->tests, strrchr(path, '/') ? strrchr(path, '/') + 1 : path, line, what);
}

static void run_pair(tally *t, const char *path, wm_expander *x, const wm_expand_page *page, const block *in, const block *out)
{
    wm_buffer result = {0};
    wm_expansion map = {0};
    wm_status status = wm_expand(x, page, in->text, &result);
    bool good = status == WM_OK && wm_equal(wm_buffer_slice(&result), out->text);
    tell(t, good, path, in->line, "expanded");
    if (!good) {
        show("expected", out->text);
        show("got", wm_buffer_slice(&result));
    }
    status = wm_expand_mapped(x, page, in->text, &map);
    const char *problem = status == WM_OK ? check_map(&map, in->text) : "it failed";
    tell(t, !problem, path, in->line, problem ? problem : "mapped");
    wm_buffer_free(&result);
    wm_expansion_free(&map);
}

/* The wiki's address: a block "base" says another one. */
static wm_slice base_of(wm_slice file)
{
    size_t line = 0;
    block b;
    while (next_block(&file, &line, &b))
        if (wm_equal(b.info, WM_LIT("base")))
            return wm_trim(b.text);
    return WM_LIT("https://wiki.example/wiki/Main_Page");
}

static void run_file(tally *t, const char *path)
{
    wm_buffer text = {0};
    wm_arena arena = {0};
    wm_expand_options options = {.now = 1709219045};
    wm_site *site = wm_site_new();
    if (!read_file(path, &text) || !site) {
        printf("Bail out! %s cannot be read\n", path);
        exit(99);
    }
    wm_site_set_lang(site, WM_LIT("en"));
    wm_site_set_name(site, WM_LIT("Spec"));
    wm_site_set_base(site, base_of(wm_buffer_slice(&text)));
    wm_site_complete(site);
    wm_expand_store *store = fill(site, &arena, wm_buffer_slice(&text));
    wm_expander *x = wm_expander_new(site, store, &options);
    wm_slice rest = wm_buffer_slice(&text), name;
    size_t line = 0;
    block in, out;
    wm_expand_page page;
    while (x && next_block(&rest, &line, &in)) {
        if (!takes(in.info, "wikitext", &name))
            continue;
        if (!next_block(&rest, &line, &out) || !wm_equal(out.info, WM_LIT("expanded")) ||
            !parse_title(site, &arena, name.size ? name : WM_LIT("Page"), WM_NS_MAIN, &page)) {
            tell(t, false, path, in.line, "no expanded block follows, or a bad title");
            continue;
        }
        run_pair(t, path, x, &page, &in, &out);
    }
    wm_expander_free(x);
    wm_expand_store_free(store);
    wm_site_free(site);
    wm_arena_free(&arena);
    wm_buffer_free(&text);
}

int main(int argc, char **argv)
{
    tally t = {0, 0};
    static const char *const topics[] = {"templates", "functions",
#ifdef WM_HAVE_LUA
                                         "modules", "wikimedia",
#endif
                                         NULL};
    for (int i = 1; i < argc; i++)
        run_file(&t, argv[i]);
    for (size_t i = 0; argc == 1 && topics[i]; i++) {
        char path[4096];
        const char *srcdir = getenv("srcdir");
        snprintf(path, sizeof path, "%s/tests/expand/%s.md", srcdir ? srcdir : ".", topics[i]);
        run_file(&t, path);
    }
#ifndef WM_HAVE_LUA
    if (argc == 1)
        printf("ok %zu - modules.md # SKIP wikimd was built without Lua\n", ++t.tests);
#endif
    printf("1..%zu\n", t.tests);
    return t.failures ? 1 : 0;
}
