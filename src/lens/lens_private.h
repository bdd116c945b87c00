/* lens_private.h - what the files of the lens room share.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_LENS_LENS_PRIVATE_H
#define WM_LENS_LENS_PRIVATE_H

#include "lens/lens.h"
#include "markdown/reader.h"
#include "wikitext/printer.h"

struct wm_lens {
    wm_parser *parser;
    wm_writer *writer;
    wm_markdown_reader *reader;
    wm_printer *printer;
    struct lens_put *put; /* scratch of put; made when first wanted */
    wm_expander *expander; /* pages are read with their calls expanded; or NULL */
    const wm_expand_store *store;
    struct lens_expanded *expanded; /* scratch of put then */
    bool rewrite;        /* a page that put cannot express is written anew */
    bool whole;          /* put merges whole pages; for tests */
    const wm_site *site;
    const wm_pageset *set;
    wm_write_options options;
    wm_doc doc;
    wm_doc read; /* create's tree */
    wm_buffer got;
    struct {
        wm_buffer text, target;
    } stub;              /* of the last redirect: what its file says, as wikitext, and where it leads */
    const wm_page_facts *facts; /* of the pages that follow, or NULL */
    wm_budget *budget;   /* or NULL */
    wm_lens_warning warning;
    void *warning_user;
};

/* ---- create.c ---- */
/* Wikitext for Markdown, which is not looked at again. lens->read is its tree. */
wm_status lens_print_created(wm_lens *lens, wm_slice markdown, int ns, wm_slice title, wm_buffer *out);
/* ---- put.c ---- */
/* Whether that wikitext prints as the Markdown reads; WM_DIFFERS, and a warning, when not. */
wm_status lens_check_created(wm_lens *lens, wm_slice markdown, wm_slice created, int ns, wm_slice title);
/* As wm_lens_put, without an expander. */
wm_status lens_put_page(wm_lens *lens, wm_slice markdown, wm_slice source, int ns, wm_slice title, wm_buffer *out,
                        wm_put_counts *counts);
/* ---- stub.c ---- */
/* Whether the page is a redirect that has a file. Then, for that page: */
bool lens_is_stub(wm_lens *lens, wm_slice source);
wm_status lens_get_stub(wm_lens *lens, int ns, wm_slice title, wm_buffer *out, wm_write_counts *counts);
wm_status lens_put_stub(wm_lens *lens, wm_slice markdown, wm_slice source, int ns, wm_slice title, wm_buffer *out,
                        wm_put_counts *counts);
/* What was created of the file, behind from, becomes a redirect if the file is one of a redirect. */
void lens_create_stub(const wm_lens *lens, wm_slice markdown, size_t from, wm_buffer *out);

static inline unsigned lens_newlines(wm_slice s)
{
    unsigned n = 0;
    for (size_t i = 0; i < s.size; i++)
        n += s.data[i] == '\n';
    return n;
}

#endif
