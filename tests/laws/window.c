/* window.c - put gives the same wikitext whether it merges the part of a page that changed or the page.
 *
 * SPDX-License-Identifier: MIT
 *
 * Edits are made up on the pages of dumps (dumps.h), one of each kind a page: of the wikitext (lens/edits.h) and of the
 * Markdown (typed.h). With arguments those dumps are read.
 */
#include <stdio.h>
#include <stdlib.h>

#include "dumps.h"
#include "lens/edits.h"
#include "lens/lens_private.h"
#include "typed.h"

enum { LONGEST_PAGE = 100000 };

typedef struct law {
    wm_lens *part, *whole;
    wm_edits *edits;
    wm_edit edit;
    typed_page typed;
    typed_edit typed_edit;
    wm_block_places places;
    wm_buffer markdown, a, b;
    size_t tried, parts, wrong, shown, files;
    bool failed;
} law;

static void begin(void *user, const wm_site *site, const wm_pageset *set)
{
    static const wm_write_options options = {0};
    law *l = user;
    l->part = wm_lens_new(site, set, &options);
    l->whole = wm_lens_new(site, set, &options);
    l->edits = wm_edits_new(site);
    if (!l->part || !l->whole || !l->edits)
        dumps_out_of_memory();
    l->whole->whole = true;
}

static wm_slice line_at(wm_slice s, size_t at)
{
    size_t start = at < s.size ? at : s.size, end = start;
    while (start && s.data[start - 1] != '\n')
        start--;
    while (end < s.size && s.data[end] != '\n' && end - start < 400)
        end++;
    return wm_sub(s, start, end);
}

static void compare(law *l, wm_slice full_title, const char *kind)
{
    wm_slice a = wm_buffer_slice(&l->a), b = wm_buffer_slice(&l->b);
    size_t at = 0;
    if (wm_equal(a, b))
        return;
    l->wrong++;
    if (l->shown++ >= dumps_shown(5))
        return;
    while (at < a.size && at < b.size && a.data[at] == b.data[at])
        at++;
    wm_slice x = line_at(a, at), y = line_at(b, at);
    printf("#   %.*s, %s: the part gives |%.*s|, the page |%.*s|\n", WM_ARG(full_title), kind, WM_ARG(x), WM_ARG(y));
}

typedef struct page {
    wm_slice full_title, source, title;
    int ns;
} page;

/* Puts an edited file in both ways, when the first takes a part. */
static void try_put(law *l, const page *p, wm_slice markdown, const char *kind)
{
    wm_put_counts counts = {0};
    wm_buffer_clear(&l->a);
    wm_buffer_clear(&l->b);
    l->tried++;
    wm_status status = wm_lens_put(l->part, markdown, p->source, p->ns, p->title, &l->a, &counts);
    if (status == WM_OK && counts.parts) {
        status = wm_lens_put(l->whole, markdown, p->source, p->ns, p->title, &l->b, NULL);
        l->parts++;
        compare(l, p->full_title, kind);
    }
    if (status == WM_NO_MEMORY)
        dumps_out_of_memory();
}

static void try_typed(law *l, const page *p)
{
    wm_buffer_clear(&l->markdown);
    wm_writer_set_places(l->part->writer, &l->places);
    wm_status status = wm_lens_get(l->part, p->source, p->ns, p->title, &l->markdown, NULL);
    wm_writer_set_places(l->part->writer, NULL);
    l->typed.edits = l->edits;
    if (status != WM_OK || !typed_set_page(&l->typed, wm_buffer_slice(&l->markdown), &l->places))
        return;
    for (size_t kind = 0; kind < typed_kinds(); kind++)
        if (typed_make(&l->typed, kind, p->source.size, &l->typed_edit))
            try_put(l, p, wm_buffer_slice(&l->typed_edit.edited), typed_name(kind));
}

static void take_page(void *user, wm_slice full_title, wm_slice source, int ns, wm_slice title)
{
    law *l = user;
    page p = {full_title, source, title, ns};
    if (source.size > LONGEST_PAGE || wm_edits_set_page(l->edits, source, ns, title) != WM_OK)
        return;
    for (int kind = 0; kind < WM_EDIT_KINDS; kind++) {
        wm_buffer_clear(&l->markdown);
        if (wm_edits_make(l->edits, (wm_edit_kind)kind, source.size, &l->edit) &&
            wm_lens_get(l->part, wm_buffer_slice(&l->edit.edited), ns, title, &l->markdown, NULL) == WM_OK)
            try_put(l, &p, wm_buffer_slice(&l->markdown), wm_edit_name((wm_edit_kind)kind));
    }
    try_typed(l, &p);
}

static void end(void *user, const char *name, size_t pages, bool read)
{
    law *l = user;
    printf("%s %zu - %s: %zu pages, %zu edits, %zu of them in a part, %zu of these otherwise than in the page\n",
           read && !l->wrong ? "ok" : "not ok", ++l->files, name, pages, l->tried, l->parts, l->wrong);
    l->failed |= !read || l->wrong;
    wm_lens_free(l->part);
    wm_lens_free(l->whole);
    wm_edits_free(l->edits);
    l->part = l->whole = NULL;
    l->edits = NULL;
    l->tried = l->parts = l->wrong = l->shown = 0;
}

int main(int argc, char **argv)
{
    law l = {0};
    dumps_walk walk = {.most = dumps_most(10), .user = &l, .begin = begin, .page = take_page, .end = end};
    for (int i = 1; i < argc; i++)
        dumps_walk_file(&walk, argv[i]);
    if (argc < 2) {
        dumps_walk_samples(&walk);
        dumps_walk_corpora(&walk);
    }
    printf("1..%zu\n", l.files);
    wm_edit_free(&l.edit);
    typed_edit_free(&l.typed_edit);
    typed_page_free(&l.typed);
    free(l.places.items);
    wm_buffer_free(&l.markdown);
    wm_buffer_free(&l.a);
    wm_buffer_free(&l.b);
    return l.failed;
}
