/* dumps.c - a walk over the pages of dumps, on which laws are tried.
 *
 * SPDX-License-Identifier: MIT
 */
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>

#include "dumps.h"

void dumps_out_of_memory(void)
{
    fputs("Bail out! out of memory\n", stdout);
    exit(99);
}

size_t dumps_most(size_t most)
{
    const char *all = getenv("WIKIMD_ALL");
    return all && *all ? 0 : most;
}

size_t dumps_shown(size_t few)
{
    const char *shown = getenv("WIKIMD_SHOW");
    return shown ? strtoul(shown, NULL, 10) : few;
}

static wm_status take_page(void *user, const wm_page *page)
{
    dumps_walk *w = user;
    int ns;
    wm_slice text;
    if (!w->begun) {
        if (wm_site_complete(w->site) != WM_OK)
            dumps_out_of_memory();
        w->begin(w->user, w->site, w->set);
        w->begun = true;
    }
    if (!page->has_revision || !page->revision.has_text || page->redirect.data ||
        !wm_equal(page->revision.model, WM_LIT("wikitext")))
        return WM_OK;
    wm_arena_reset(&w->arena);
    if (!wm_title_split(w->site, &w->arena, page->title, page->has_ns, page->ns, &ns, &text))
        return WM_OK;
    /* The set grows as the file is read: links lead both inside and outside of it. */
    if (wm_pageset_add(w->set, ns, text, NULL) != WM_OK)
        dumps_out_of_memory();
    w->page(w->user, page->title, page->revision.text, ns, text);
    return ++w->pages == w->most ? WM_INTERRUPTED : WM_OK;
}

void dumps_walk_file(dumps_walk *w, const char *path)
{
    wm_error error = WM_ERROR_INIT;
    wm_dump_options options = {.choice = {.by = WM_REVISION_CURRENT}};
    wm_dump *dump = NULL;
    const char *base = strrchr(path, '/');
    w->pages = 0;
    w->begun = false;
    w->site = wm_site_new();
    w->set = wm_pageset_new();
    if (!w->site || !w->set)
        dumps_out_of_memory();
    wm_status status = wm_dump_open(&path, 1, &options, &dump, &error);
    if (status == WM_OK)
        status = wm_dump_read(dump, w->site, take_page, w, &error);
    bool read = status == WM_OK || status == WM_INTERRUPTED;
    if (!read)
        printf("#   %s: %s\n", path, error.message ? error.message : "?");
    w->end(w->user, base ? base + 1 : path, w->pages, read);
    fflush(stdout);
    wm_dump_close(dump);
    wm_error_clear(&error);
    wm_pageset_free(w->set);
    wm_site_free(w->site);
    wm_arena_free(&w->arena);
    w->arena = (wm_arena){0};
}

size_t dumps_glob(wm_slice directory, const char *pattern, void (*call)(void *user, const char *path), void *user)
{
    wm_buffer path = {0};
    wm_buffer_add_format(&path, "%.*s/%s", WM_ARG(directory), pattern);
    const char *text = wm_buffer_cstr(&path);
    glob_t found;
    if (!text || glob(text, 0, NULL, &found) == GLOB_NOSPACE)
        dumps_out_of_memory();
    size_t count = found.gl_pathc;
    for (size_t i = 0; i < count; i++)
        call(user, found.gl_pathv[i]);
    globfree(&found);
    wm_buffer_free(&path);
    return count;
}

void dumps_source_directory(const char *name, wm_buffer *out)
{
    const char *srcdir = getenv("srcdir");
    wm_buffer_add_format(out, "%s/%s", srcdir ? srcdir : ".", name);
    if (out->failed)
        dumps_out_of_memory();
}

static void walk_file(void *user, const char *path)
{
    dumps_walk_file(user, path);
}

size_t dumps_walk_samples(dumps_walk *w)
{
    wm_buffer samples = {0};
    dumps_source_directory("samples", &samples);
    size_t count = dumps_glob(wm_buffer_slice(&samples), "*.xml", walk_file, w);
    wm_buffer_free(&samples);
    return count;
}

size_t dumps_walk_corpora(dumps_walk *w)
{
    static const char *const patterns[] = {"*.xml.*z*", "dbpedia/*", "freecadwiki/*"};
    const char *corpora = getenv("WIKIMD_CORPORA");
    wm_buffer beside = {0};
    size_t count = 0;
    dumps_source_directory("../shared/corpora", &beside);
    for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++)
        count += dumps_glob(corpora ? wm_str(corpora) : wm_buffer_slice(&beside), patterns[i], walk_file, w);
    wm_buffer_free(&beside);
    return count;
}

void dumps_walk_all(dumps_walk *w, int argc, char **argv, size_t *tests, size_t *failures)
{
    for (int i = 1; i < argc; i++)
        dumps_walk_file(w, argv[i]);
    if (argc > 1)
        return;
    if (!dumps_walk_samples(w))
        printf("not ok %zu - there are samples\n", (++*failures, ++*tests));
    if (!dumps_walk_corpora(w))
        printf("ok %zu # SKIP no dumps under WIKIMD_CORPORA\n", ++*tests);
}
