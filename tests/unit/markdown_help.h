/* markdown_help.h - what the tests of src/markdown share.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TEST_MARKDOWN_HELP_H
#define WM_TEST_MARKDOWN_HELP_H

#include "wikitext_help.h"

#include "markdown/writer.h"

/* The page T of the wiki as Markdown; added to out. */
static inline void convert(const wm_site *site, const wm_pageset *set, const wm_write_options *options, wm_slice source,
                           wm_buffer *out, wm_write_counts *counts)
{
    wm_parser *parser = wm_parser_new(site);
    wm_writer *writer = wm_writer_new(site, set, options);
    wm_doc doc = {0};
    assert_non_null(parser);
    assert_non_null(writer);
    parse(parser, &doc, source);
    assert_int_equal(wm_write_markdown(writer, &doc, 0, WM_LIT("T"), out, counts), WM_OK);
    wm_doc_free(&doc);
    wm_writer_free(writer);
    wm_parser_free(parser);
}

/* Without a header; no line ends in white space. */
static inline void check_markdown(const wm_site *site, const char *source, const char *expected, int line)
{
    static const wm_write_options options = {.no_header = true};
    wm_buffer out = {0};
    convert(site, NULL, &options, wm_str(source), &out, NULL);
    if (!wm_equal(wm_buffer_slice(&out), wm_str(expected)))
        fail_msg("line %d: %s\nis\n%.*s\nnot\n%s", line, source, WM_ARG(wm_buffer_slice(&out)), expected);
    for (size_t i = 0; i < out.size; i++)
        if ((out.data[i] == ' ' || out.data[i] == '\t') && (i + 1 == out.size || out.data[i + 1] == '\n'))
            fail_msg("line %d: %s\na line ends in white space:\n%.*s", line, source, WM_ARG(wm_buffer_slice(&out)));
    wm_buffer_free(&out);
}

#endif
