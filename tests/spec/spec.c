/* spec.c - runs the specification: wikitext and the Markdown it gives, side by side.
 *
 * SPDX-License-Identifier: MIT
 *
 * A topic is a Markdown file for readers: headings, prose, and examples. An
 * example is a fenced block whose info string begins with "wikitext", followed
 * by one that begins with "markdown". Words after "wikitext" set the scene:
 *
 *     title=T           the page's title (_ for spaces); T when left out
 *     pages=A,B_C,D|A   the page set, and what redirects to its pages; the one below when left out
 *     lang=en           the wiki's language; zh when left out
 *     style=clean       the style; classic when left out
 *     flavor=hugo       a flavour of clean
 *     header            the header line is printed
 *
 * The wikitext created from the Markdown alone must read as the Markdown does
 * when it is printed again (../laws/reads.h). A third block, "wikitext created",
 * says what that wikitext is, byte for byte; with it, an example may begin with its
 * Markdown, and then the words that set the scene stand there. The word one-way, on the
 * Markdown's block, says that the way back is not to be tried.
 *
 * Newlines at the end of all blocks are not significant. Without arguments all
 * topics beside this file are run, then the pairs and the page of a seed
 * directory when it is there (WIKIMD_SEED, or ../shared/seed beside the project).
 * Output is TAP.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "lens/lens.h"
#include "../laws/reads.h"
#include "../topics.h"

static const char default_pages[] = "A\nB_C\n甲\n乙_(丙)\n乙\nA/b\n";

/* One example, or the scene of one. Slices are borrowed from the file. */
typedef struct example {
    wm_slice name;  /* the nearest heading */
    size_t line;
    wm_slice wikitext, markdown;
    wm_slice title, pages, lang;
    char separator; /* between pages */
    wm_style style;
    char variant[24], media[24], drop[48]; /* "": none */
    bool image_html;
    bool header;
    bool exact;     /* the end of the output is significant too */
    bool one_way;   /* the Markdown says what no wikitext prints */
} example;

typedef struct tally {
    size_t tests, failures;
} tally;

static wm_slice without_final_newlines(wm_slice s)
{
    while (s.size && s.data[s.size - 1] == '\n')
        s.size--;
    return s;
}

/* ---- telling -------------------------------------------------------------- */

static void tell_text(const char *what, wm_slice text)
{
    printf("#   %s:\n", what);
    wm_slice line;
    while (topic_next_line(&text, &line))
        printf("#     |%.*s|\n", WM_ARG(line));
}

static void tell(tally *t, bool good, const char *path, const example *e)
{
    const char *base = strrchr(path, '/');
    t->tests++;
    if (!good)
        t->failures++;
    printf("%sok %zu - %s:%zu", good ? "" : "not ", t->tests, base ? base + 1 : path, e->line);
    /* A '#' in a description would begin a directive. */
    putchar(' ');
    for (size_t i = 0; i < e->name.size; i++)
        putchar(e->name.data[i] == '#' ? '*' : e->name.data[i]);
    putchar('\n');
}

/* ---- running one example --------------------------------------------------- */

static wm_site *make_site(wm_slice lang)
{
    wm_buffer base = {0};
    wm_buffer_add_str(&base, "https://");
    wm_buffer_add_slice(&base, lang);
    wm_buffer_add_str(&base, ".wikipedia.org/wiki/Main_Page");
    wm_site *site = wm_site_new();
    if (!site || base.failed || wm_site_set_name(site, WM_LIT("Wikipedia")) != WM_OK ||
        wm_site_set_base(site, wm_buffer_slice(&base)) != WM_OK || wm_site_set_lang(site, lang) != WM_OK ||
        wm_site_set_case(site, true) != WM_OK || wm_site_complete(site) != WM_OK)
        topic_out_of_memory();
    wm_buffer_free(&base);
    return site;
}

static wm_shown_options shown_of(const example *e)
{
    return (wm_shown_options){.variant = *e->variant ? e->variant : NULL, .media = *e->media ? e->media : NULL,
                              .drop_sections = *e->drop ? e->drop : NULL, .image_html = e->image_html};
}

static void run_example(tally *t, const char *path, const example *e)
{
    wm_arena arena = {0};
    wm_doc doc = {0};
    wm_buffer got = {0};
    wm_error error = WM_ERROR_INIT;
    wm_site *site = make_site(e->lang);
    wm_pageset *set = topic_pages(site, &arena, e->pages, e->separator);
    wm_write_options options = {.style = e->style, .no_header = !e->header, .shown = shown_of(e)};
    wm_parser *parser = wm_parser_new(site);
    wm_writer *writer = wm_writer_new(site, set, &options);
    if (!parser || !writer)
        topic_out_of_memory();
    wm_parser_set_hiding(parser, wm_style_hides(&options));

    wm_title title;
    wm_slice expected = e->exact ? e->markdown : without_final_newlines(e->markdown);
    if (!wm_title_parse(site, &arena, e->title, WM_NS_MAIN, &title)) {
        tell(t, false, path, e);
        printf("#   the title %.*s is not valid\n", WM_ARG(e->title));
    } else if (wm_get(parser, writer, &doc, e->wikitext, title.ns, title.text, &got, NULL) != WM_OK) {
        topic_out_of_memory();
    } else if (wm_doc_check(&doc, &error) != WM_OK) {
        tell(t, false, path, e);
        printf("#   the tree is not sound: %s\n", error.message ? error.message : "?");
    } else {
        wm_slice have = wm_buffer_slice(&got);
        if (!e->exact)
            have = without_final_newlines(have);
        bool good = wm_equal(have, expected);
        tell(t, good, path, e);
        if (!good) {
            tell_text("wikitext", e->wikitext);
            tell_text("expected", expected);
            tell_text("got", have);
        }
    }

    wm_error_clear(&error);
    wm_writer_free(writer);
    wm_parser_free(parser);
    wm_pageset_free(set);
    wm_site_free(site);
    wm_doc_free(&doc);
    wm_buffer_free(&got);
    wm_arena_free(&arena);
}

/* created: the wikitext that must come of the Markdown; data NULL for any that reads as the Markdown does. */
static void run_back(tally *t, const char *path, const example *e, wm_slice created)
{
    wm_arena arena = {0};
    wm_buffer back = {0}, again = {0}, meant = {0}, read = {0};
    wm_site *site = make_site(e->lang);
    wm_pageset *set = topic_pages(site, &arena, e->pages, e->separator);
    wm_write_options options = {.style = e->style, .no_header = !e->header, .shown = shown_of(e)};
    wm_lens *lens = wm_lens_new(site, set, &options);
    wm_title title = {0};
    if (!lens || !wm_title_parse(site, &arena, e->title, WM_NS_MAIN, &title) ||
        wm_lens_create(lens, e->markdown, title.ns, title.text, &back) == WM_NO_MEMORY ||
        wm_lens_get(lens, wm_buffer_slice(&back), title.ns, title.text, &again, NULL) != WM_OK)
        topic_out_of_memory();
    wm_slice have = wm_buffer_slice(&back), line_meant = {0}, line_read = {0};
    if (created.data) {
        bool good = wm_equal(have, without_final_newlines(created));
        tell(t, good, path, e);
        if (!good) {
            tell_text("markdown", e->markdown);
            tell_text("expected", created);
            tell_text("created", have);
        }
    }
    if (!e->one_way) {
        if (!reads(e->markdown, &meant) || !reads(wm_buffer_slice(&again), &read))
            topic_out_of_memory();
        bool good = !reads_apart(wm_buffer_slice(&meant), wm_buffer_slice(&read), &line_meant, &line_read);
        tell(t, good, path, e);
        if (!good) {
            tell_text("markdown", e->markdown);
            tell_text("created", have);
            tell_text("printed again", wm_buffer_slice(&again));
            tell_text("said", line_meant);
            tell_text("says", line_read);
        }
    }
    wm_buffer *buffers[] = {&back, &again, &meant, &read};
    for (size_t k = 0; k < sizeof buffers / sizeof *buffers; k++)
        wm_buffer_free(buffers[k]);
    wm_lens_free(lens);
    wm_pageset_free(set);
    wm_site_free(site);
    wm_arena_free(&arena);
}

static example default_example(void)
{
    example e = {.title = WM_LIT("T"), .pages = wm_str(default_pages), .lang = WM_LIT("zh"),
                 .separator = '\n', .style = WM_STYLE_CLASSIC};
    return e;
}

/* ---- topics ------------------------------------------------------------------ */

/* The length of the fence that line begins with (0: none); *info gets the rest. */
static size_t fence_of(wm_slice line, wm_slice *info)
{
    size_t n = 0;
    while (n < line.size && line.data[n] == '`')
        n++;
    if (n < 3)
        return 0;
    *info = wm_trim(wm_sub(line, n, line.size));
    return memchr(info->data, '`', info->size) ? 0 : n;
}

/* Reads the words after "wikitext"; false and a line of output at one that means nothing. */
static bool set_scene(example *e, wm_slice words)
{
    for (wm_slice word = topic_next_word(&words); word.size; word = topic_next_word(&words)) {
        if (wm_starts_with(word, WM_LIT("title="))) {
            e->title = wm_sub(word, 6, word.size);
        } else if (wm_starts_with(word, WM_LIT("pages="))) {
            e->pages = wm_sub(word, 6, word.size);
            e->separator = ',';
        } else if (wm_starts_with(word, WM_LIT("lang="))) {
            e->lang = wm_sub(word, 5, word.size);
        } else if (wm_equal(word, WM_LIT("style=classic"))) {
            e->style = WM_STYLE_CLASSIC;
        } else if (wm_equal(word, WM_LIT("style=clean"))) {
            e->style = WM_STYLE_CLEAN;
        } else if (wm_starts_with(word, WM_LIT("flavor="))) {
            if (!topic_flavor(wm_sub(word, 7, word.size), &e->style))
                return false;
        } else if (wm_starts_with(word, WM_LIT("variant="))) {
            snprintf(e->variant, sizeof e->variant, "%.*s", WM_ARG(wm_sub(word, 8, word.size)));
        } else if (wm_starts_with(word, WM_LIT("media="))) {
            snprintf(e->media, sizeof e->media, "%.*s", WM_ARG(wm_sub(word, 6, word.size)));
        } else if (wm_starts_with(word, WM_LIT("drop="))) {
            snprintf(e->drop, sizeof e->drop, "%.*s", WM_ARG(wm_sub(word, 5, word.size)));
        } else if (wm_equal(word, WM_LIT("image-html"))) {
            e->image_html = true;
        } else if (wm_equal(word, WM_LIT("one-way"))) {
            e->one_way = true;
        } else if (wm_equal(word, WM_LIT("header"))) {
            e->header = true;
        } else {
            printf("#   unknown word: %.*s\n", WM_ARG(word));
            return false;
        }
    }
    return true;
}

/* The content of the block whose opening fence of n backticks was just read. */
static bool read_block(wm_slice *rest, size_t n, size_t *line_number, wm_slice *content)
{
    const char *start = rest->data;
    wm_slice line, info;
    while (topic_next_line(rest, &line)) {
        ++*line_number;
        if (fence_of(line, &info) >= n && info.size == 0) {
            *content = wm_slice_of(start, (size_t)(line.data - start));
            return true;
        }
    }
    return false;
}

typedef enum progress { NOTHING, HAS_WIKITEXT, HAS_MARKDOWN } progress;

/* Before the next example: the one at hand is whole, and its way back has been tried. */
static bool finish(tally *t, const char *path, const example *e, progress state)
{
    if (state == HAS_MARKDOWN)
        run_back(t, path, e, wm_slice_of(NULL, 0));
    return state == NOTHING || (state == HAS_MARKDOWN && e->wikitext.data);
}

static void run_topic(void *user, const char *path)
{
    tally *t = user;
    wm_buffer file = {0};
    example e = default_example();
    if (!topic_read_file(path, &file)) {
        tell(t, false, path, &e);
        printf("#   cannot be read: %s\n", strerror(errno));
        wm_buffer_free(&file);
        return;
    }
    wm_slice rest = wm_buffer_slice(&file), line, info, heading = {0};
    size_t line_number = 0;
    progress state = NOTHING;
    bool good = true;
    while (good && topic_next_line(&rest, &line)) {
        line_number++;
        size_t n = fence_of(line, &info);
        if (n == 0) {
            if (wm_starts_with(line, WM_LIT("#"))) {
                size_t level = 0;
                while (level < line.size && line.data[level] == '#')
                    level++;
                heading = wm_trim(wm_sub(line, level, line.size));
            }
            continue;
        }
        size_t opened_at = line_number;
        wm_slice content, kind = topic_next_word(&info);
        bool created = wm_equal(kind, WM_LIT("wikitext")) && wm_equal(info, WM_LIT(" created"));
        good = read_block(&rest, n, &line_number, &content);
        if (!good) {
            e.line = opened_at;
        } else if (created) {
            good = state == HAS_MARKDOWN;
            if (good)
                run_back(t, path, &e, content);
            state = NOTHING;
        } else if (wm_equal(kind, WM_LIT("wikitext"))) {
            good = finish(t, path, &e, state);
            e = default_example();
            e.name = heading;
            e.line = opened_at;
            e.wikitext = content.size ? wm_sub(content, 0, content.size - 1) : content;
            good = good && set_scene(&e, info);
            state = HAS_WIKITEXT;
        } else if (wm_equal(kind, WM_LIT("markdown"))) {
            if (state == HAS_MARKDOWN)
                good = finish(t, path, &e, state);
            bool first = state != HAS_WIKITEXT;
            if (first) {
                e = default_example();
                e.name = heading;
                e.line = opened_at;
                e.wikitext.data = NULL;
            }
            e.markdown = content;
            good = good && set_scene(&e, info);
            if (!first && good)
                run_example(t, path, &e);
            state = HAS_MARKDOWN;
        }
    }
    good = good && finish(t, path, &e, state);
    if (!good) {
        e.name = WM_LIT("every wikitext block is followed by its markdown block, and every block ends; Markdown by itself by what is created");
        tell(t, false, path, &e);
    }
    wm_buffer_free(&file);
}

/* ---- the shared seed ----------------------------------------------------------- */

static bool read_beside(const char *directory, const char *name, wm_buffer *out)
{
    wm_buffer path = {0};
    wm_buffer_add_format(&path, "%s/%s", directory, name);
    const char *text = wm_buffer_cstr(&path);
    if (!text)
        topic_out_of_memory();
    bool good = topic_read_file(text, out);
    wm_buffer_free(&path);
    return good;
}

static void skip(tally *t, const char *what, const char *directory)
{
    t->tests++;
    printf("ok %zu # SKIP %s: not found in %s\n", t->tests, what, directory);
}

/* Pairs between lines "#### IN" and "---- OUT". */
static void run_vectors(tally *t, const char *directory)
{
    wm_buffer file = {0}, pages = {0};
    if (!read_beside(directory, "vectors.txt", &file) || !read_beside(directory, "vectors-pages.txt", &pages)) {
        skip(t, "vectors.txt", directory);
    } else {
        wm_slice rest = wm_buffer_slice(&file), line;
        size_t line_number = 0;
        example e = default_example();
        e.pages = wm_buffer_slice(&pages);
        const char *start = NULL;
        bool in_output = false;
        for (;;) {
            bool more = topic_next_line(&rest, &line);
            line_number++;
            if (!more)
                line = wm_slice_of(file.data + file.size, 0);
            if (!more || wm_equal(line, WM_LIT("#### IN"))) {
                if (in_output) {
                    e.markdown = wm_slice_of(start, (size_t)(line.data - start));
                    run_example(t, "vectors.txt", &e);
                    run_back(t, "vectors.txt", &e, wm_slice_of(NULL, 0));
                }
                if (!more)
                    break;
                start = line.data + line.size + 1;
                e.line = line_number;
                in_output = false;
            } else if (wm_equal(line, WM_LIT("---- OUT"))) {
                e.wikitext = without_final_newlines(wm_slice_of(start, (size_t)(line.data - start)));
                start = line.data + line.size + 1;
                in_output = true;
            }
        }
    }
    wm_buffer_free(&file);
    wm_buffer_free(&pages);
}

static void run_seed_page(tally *t, const char *directory)
{
    wm_buffer wikitext = {0}, markdown = {0}, pages = {0};
    if (!read_beside(directory, "核保护伞.wikitext", &wikitext) ||
        !read_beside(directory, "核保护伞.md", &markdown) || !read_beside(directory, "pages.txt", &pages)) {
        skip(t, "核保护伞", directory);
    } else {
        example e = default_example();
        e.name = WM_LIT("byte for byte");
        e.line = 1;
        e.title = WM_LIT("核保护伞");
        e.pages = wm_buffer_slice(&pages);
        e.wikitext = wm_buffer_slice(&wikitext);
        e.markdown = wm_buffer_slice(&markdown);
        e.header = true;
        e.exact = true;
        run_example(t, "核保护伞.md", &e);
        run_back(t, "核保护伞.md", &e, wm_slice_of(NULL, 0));
    }
    wm_buffer_free(&wikitext);
    wm_buffer_free(&markdown);
    wm_buffer_free(&pages);
}

static void run_seed(tally *t)
{
    wm_buffer path = {0};
    const char *seed = getenv("WIKIMD_SEED");
    if (!seed) {
        wm_buffer_add_format(&path, "%s/../shared/seed", topic_srcdir());
        seed = wm_buffer_cstr(&path);
    }
    if (!seed)
        topic_out_of_memory();
    run_vectors(t, seed);
    run_seed_page(t, seed);
    wm_buffer_free(&path);
}

int main(int argc, char **argv)
{
    tally t = {0};
    topic_run(argc, argv, "tests/spec", run_topic, &t);
    if (argc < 2)
        run_seed(&t);
    printf("1..%zu\n", t.tests);
    return t.failures ? 1 : 0;
}
