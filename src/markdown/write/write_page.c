/* write_page.c - a page: header, body, categories, footnotes.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "markdown/write/write_private.h"

wm_writer *wm_writer_new(const wm_site *site, const wm_pageset *set, const wm_write_options *options)
{
    wm_writer *w = calloc(1, sizeof *w);
    if (!w)
        return NULL;
    w->site = site;
    w->set = set;
    if (options)
        w->options = *options;
    return w;
}

void wm_writer_free(wm_writer *w)
{
    if (!w)
        return;
    wm_buffer *buffers[] = {&w->line_text, &w->scratch, &w->url, &w->cells, &w->prefix, &w->html, &w->address, &w->code};
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++)
        wm_buffer_free(buffers[i]);
    free(w->levels);
    wm_normal_free(&w->normal);
    free(w->tables.columns);
    free(w->tables.cells);
    free(w->tables.rows);
    free(w);
}

static void reset(wm_writer *w)
{
    w->level_count = 0;
    w->places.block = NULL;
    w->places.open = w->places.done = false;
    w->last = BLOCK_NONE;
    w->line_open = false;
    memset(&w->counts, 0, sizeof w->counts);
    wm_buffer *buffers[] = {&w->line_text, &w->scratch, &w->url, &w->cells, &w->prefix, &w->html, &w->address, &w->code};
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++)
        wm_buffer_clear(buffers[i]);
    w->failed = false;
    if (w->places.out)
        w->places.out->count = 0;
}

void wm_writer_set_places(wm_writer *w, wm_block_places *places)
{
    w->places.out = places;
}

static void add_counts(wm_write_counts *to, const wm_write_counts *from)
{
    to->links_inside += from->links_inside;
    to->links_outside += from->links_outside;
    to->external_links += from->external_links;
    to->images += from->images;
    to->footnotes += from->footnotes;
    to->categories += from->categories;
    to->invalid_bytes += from->invalid_bytes;
    to->html_raw += from->html_raw;
    to->spans_flattened += from->spans_flattened;
    to->not_converted += from->not_converted;
}

wm_status wm_write_markdown(wm_writer *w, const wm_doc *doc, int ns, wm_slice title, wm_buffer *out,
                            wm_write_counts *counts)
{
    reset(w);
    w->out = out;
    w->ns = ns;
    w->root = doc->root;
    w->title = title;
    write_header(w);
    wm_normal_options options = {.set = w->set};
    w->failed |= wm_normalise(&w->normal, doc, &options) != WM_OK;
    write_blocks(w);
    write_begin_place(w, NULL);
    w->counts.not_converted = w->normal.not_converted;
    w->counts.invalid_bytes = w->normal.invalid_bytes;
    w->counts.spans_flattened += w->normal.flattened;
    while (out->size && out->data[out->size - 1] == '\n')
        out->size--;
    if (counts)
        add_counts(counts, &w->counts);
    bool failed = w->failed || out->failed || w->line_text.failed || w->scratch.failed || w->url.failed ||
                  w->cells.failed || w->prefix.failed || w->html.failed || w->address.failed || w->code.failed;
    return failed ? WM_NO_MEMORY : WM_OK;
}
