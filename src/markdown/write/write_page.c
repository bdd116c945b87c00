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
    w->style = md_style_of(w->options.style);
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
    free(w->page.labels);
    free(w->page.anchors.items);
    free(w->marks.points);
    wm_buffer_free(&w->marks.words);
    free(w->marks.open);
    free(w);
}

static void reset(wm_writer *w)
{
    w->level_count = 0;
    w->places.block = NULL;
    w->places.open = w->places.done = false;
    w->last = BLOCK_NONE;
    w->line_open = w->page.in_term = w->page.anchors.made = false;
    memset(&w->counts, 0, sizeof w->counts);
    wm_buffer *buffers[] = {&w->line_text, &w->scratch, &w->url, &w->cells, &w->prefix, &w->html, &w->address, &w->code};
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++)
        wm_buffer_clear(buffers[i]);
    w->failed = false;
    if (w->places.out)
        w->places.out->count = 0;
    if (w->places.origins)
        w->places.origins->count = 0;
    w->marks.count = w->marks.open_count = 0;
    if (w->marks.out)
        w->marks.out->count = 0;
}

void wm_writer_set_facts(wm_writer *w, const wm_page_facts *facts)
{
    w->page.facts = facts;
}

void wm_writer_set_origins(wm_writer *w, wm_origins *origins)
{
    w->places.origins = origins;
}

void wm_writer_set_marks(wm_writer *w, wm_marks *marks)
{
    w->marks.out = marks;
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
    to->dropped_sections += from->dropped_sections;
}

wm_status wm_write_markdown(wm_writer *w, const wm_doc *doc, int ns, wm_slice title, wm_buffer *out,
                            wm_write_counts *counts)
{
    reset(w);
    w->out = out;
    w->ns = ns;
    w->root = doc->root;
    w->title = title;
    wm_normal_options options = md_style_rules(w->style, w->site, w->set);
    if (wm_normalise(&w->normal, doc, &options) != WM_OK)
        return WM_NO_MEMORY; /* what is open in it has no end, and cannot be walked */
    if (w->style->labelled_notes)
        write_label_notes(w);
    if (!w->options.body_only && w->style->front)
        write_front(w);
    else if (!w->options.body_only && !w->style->plain)
        write_header(w);
    if (w->style->plain)
        write_plain(w);
    else
        write_blocks(w);
    write_begin_place(w, NULL);
    write_marks_finish(w);
    w->counts.dropped_sections = doc->dropped;
    w->counts.not_converted = w->normal.not_converted;
    w->counts.invalid_bytes = w->normal.invalid_bytes;
    w->counts.spans_flattened += w->normal.flattened;
    while (out->size && out->data[out->size - 1] == '\n')
        out->size--;
    if ((w->style->front || w->style->plain) && !w->options.body_only)
        wm_buffer_add_char(out, '\n');
    if (counts)
        add_counts(counts, &w->counts);
    bool failed = w->failed || out->failed || w->line_text.failed || w->scratch.failed || w->url.failed ||
                  w->cells.failed || w->prefix.failed || w->html.failed || w->address.failed || w->code.failed;
    return failed ? WM_NO_MEMORY : WM_OK;
}
