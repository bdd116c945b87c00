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
    wm_notes_free(&w->notes);
    wm_grid_free(&w->grid);
    free(w->categories);
    free(w->columns);
    free(w->cell_texts);
    free(w->table_rows);
    free(w);
}

/* What is printed elsewhere than where it stands. */
static void collect(wm_writer *w, const wm_node *root)
{
    for (const wm_node *n = root; n; n = wm_node_step(root, n)) {
        if (wm_node_is_membership(n)) {
            if (write_grow(w, (void **)(uintptr_t)&w->categories, &w->category_capacity, w->category_count + 1,
                            sizeof *w->categories))
                w->categories[w->category_count++] = n;
        } else if (n->type == WM_NODE_REF) {
            wm_notes_define(&w->notes, n);
        } else if (n->type == WM_NODE_EXTENSION) {
            w->counts.not_converted++;
        } else if (n->type == WM_NODE_INVALID) {
            w->counts.invalid_bytes += n->span.end - n->span.start;
        }
    }
}

static void write_categories(wm_writer *w)
{
    if (!w->category_count)
        return;
    clear(w, &w->line_text);
    write_line_begin(w, &w->line_text);
    for (size_t i = 0; i < w->category_count; i++) {
        const wm_title *t = &w->categories[i]->u.link.title;
        if (i)
            write_line_space(w);
        write_line_raw(w, WM_LIT("[Category:"));
        write_line_text(w, t->text);
        write_line_raw(w, WM_LIT("]("));
        if (w->set && wm_pageset_has(w->set, t->ns, t->text)) {
            write_line_raw(w, wm_site_shard_dirs(w->site) ? WM_LIT("../../") : WM_LIT("../"));
            clear(w, &w->url);
            wm_file_name(w->site, t->ns, t->text, w->options.portable_names, &w->url);
            write_url_escaped(w->line.out, wm_buffer_slice(&w->url), true, true);
        } else {
            write_line_raw(w, wm_site_page_base(w->site));
            write_line_raw(w, WM_LIT("Category:"));
            write_page_address(w, t->text, w->line.out);
        }
        write_line_raw(w, WM_LIT(" \"wikilink\")"));
        w->counts.categories++;
    }
    write_line_end(w);
    write_begin_block(w, BLOCK_TEXT, false);
    write_put_lines(w, wm_buffer_slice(&w->line_text));
}

static void reset(wm_writer *w)
{
    w->level_count = 0;
    wm_notes_clear(&w->notes);
    w->category_count = 0;
    w->asked = NULL;
    w->numbered = 0;
    w->trail_node = NULL;
    w->last = BLOCK_NONE;
    w->line_open = false;
    memset(&w->counts, 0, sizeof w->counts);
    wm_buffer *buffers[] = {&w->line_text, &w->scratch, &w->url, &w->cells, &w->prefix, &w->html, &w->address, &w->code};
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++)
        wm_buffer_clear(buffers[i]);
    w->failed = false;
    if (w->places)
        w->places->count = 0;
}

void wm_writer_set_places(wm_writer *w, wm_block_places *places)
{
    w->places = places;
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
    w->title = title;
    write_header(w);
    collect(w, doc->root);
    write_blocks(w, doc->root);
    write_categories(w);
    write_notes(w);
    while (out->size && out->data[out->size - 1] == '\n')
        out->size--;
    if (counts)
        add_counts(counts, &w->counts);
    bool failed = w->failed || w->notes.failed || out->failed || w->line_text.failed || w->scratch.failed || w->url.failed ||
                  w->cells.failed || w->prefix.failed || w->html.failed || w->address.failed || w->code.failed;
    return failed ? WM_NO_MEMORY : WM_OK;
}
