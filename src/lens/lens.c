/* lens.c - the three directions together.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "lens/expanded.h"
#include "markdown/style.h"

wm_lens *wm_lens_new(const wm_site *site, const wm_pageset *set, const wm_write_options *options)
{
    wm_lens *lens = calloc(1, sizeof *lens);
    if (!lens)
        return NULL;
    lens->site = site;
    lens->set = set;
    if (options)
        lens->options = *options;
    lens->parser = wm_parser_new(site);
    lens->writer = wm_writer_new(site, set, options);
    wm_read_options reading = {.style = lens->options.style, .portable_names = lens->options.portable_names, .header = lens->options.shown.header, .image_html = lens->options.shown.image_html,
                               .keep_header = lens->options.no_header};
    lens->reader = wm_markdown_reader_new(site, &reading);
    lens->printer = wm_printer_new(site);
    if (lens->printer)
        wm_printer_set_pages(lens->printer, set);
    if (!lens->parser || !lens->writer || !lens->reader || !lens->printer) {
        wm_lens_free(lens);
        return NULL;
    }
    wm_hiding hiding = wm_style_hides(&lens->options);
    wm_parser_set_hiding(lens->parser, hiding);
    wm_printer_set_hiding(lens->printer, hiding);
    wm_printer_set_wiki_trails(lens->printer, md_style_of(lens->options.style)->wiki_trails);
    return lens;
}

void wm_lens_free(wm_lens *lens)
{
    if (!lens)
        return;
    wm_parser_free(lens->parser);
    wm_writer_free(lens->writer);
    wm_markdown_reader_free(lens->reader);
    wm_printer_free(lens->printer);
    lens_put_free(lens->put);
    lens_expanded_free(lens->expanded);
    wm_doc_free(&lens->doc);
    wm_doc_free(&lens->read);
    wm_buffer_free(&lens->got);
    wm_buffer_free(&lens->stub.text);
    wm_buffer_free(&lens->stub.target);
    free(lens);
}

void wm_lens_set_budget(wm_lens *lens, wm_budget *budget)
{
    lens->budget = budget;
    wm_markdown_reader_set_budget(lens->reader, budget);
    lens_put_free(lens->put); /* the next has it */
    lens->put = NULL;
    wm_doc_free(&lens->doc);
    wm_doc_free(&lens->read);
    lens->doc.arena.budget = lens->read.arena.budget = budget;
}

void wm_lens_set_warning(wm_lens *lens, wm_lens_warning warning, void *user)
{
    lens->warning = warning;
    lens->warning_user = user;
}

void wm_lens_set_rewrite(wm_lens *lens, bool rewrite)
{
    lens->rewrite = rewrite;
}

void wm_lens_set_facts(wm_lens *lens, const wm_page_facts *facts)
{
    lens->facts = facts;
    wm_writer_set_facts(lens->writer, facts);
}

void wm_lens_set_expander(wm_lens *lens, wm_expander *expander, const wm_expand_store *store)
{
    lens->expander = expander;
    lens->store = store;
}
