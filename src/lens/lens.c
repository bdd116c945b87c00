/* lens.c - the three directions together.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "lens/inside.h"

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
    wm_read_options reading = {.portable_names = lens->options.portable_names, .header = lens->options.header,
                               .keep_header = lens->options.no_header};
    lens->reader = wm_markdown_reader_new(site, &reading);
    lens->printer = wm_printer_new(site);
    if (lens->printer)
        wm_printer_set_pages(lens->printer, set);
    if (!lens->parser || !lens->writer || !lens->reader || !lens->printer) {
        wm_lens_free(lens);
        return NULL;
    }
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
    wm_doc_free(&lens->doc);
    wm_doc_free(&lens->read);
    wm_buffer_free(&lens->got);
    free(lens);
}

void wm_lens_set_warning(wm_lens *lens, wm_lens_warning warning, void *user)
{
    lens->warning = warning;
    lens->warning_user = user;
}

wm_status wm_lens_get(wm_lens *lens, wm_slice source, int ns, wm_slice title, wm_buffer *out, wm_write_counts *counts)
{
    return wm_get(lens->parser, lens->writer, &lens->doc, source, ns, title, out, counts);
}

wm_status wm_lens_put(wm_lens *lens, wm_slice markdown, wm_slice source, int ns, wm_slice title, wm_buffer *out,
                      wm_put_counts *counts)
{
    wm_buffer_clear(&lens->got);
    wm_status status = wm_lens_get(lens, source, ns, title, &lens->got, NULL);
    if (status != WM_OK)
        return status;
    if (counts) {
        counts->pages++;
        counts->gets++;
    }
    if (wm_equal(wm_buffer_slice(&lens->got), markdown)) {
        if (counts)
            counts->unchanged++;
        wm_buffer_add_slice(out, source);
        return out->failed ? WM_NO_MEMORY : WM_OK;
    }
    if (counts)
        counts->by_page++;
    return wm_lens_create(lens, markdown, ns, title, out);
}
