/* lens.h - a page's wikitext and its Markdown, seen as one thing.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_LENS_H
#define WM_LENS_H

#include "markdown/markdown.h"
#include "wikitext/wikitext.h"

/* Appends to out the Markdown of the page (ns, title) whose wikitext is source.
 * doc holds the page's tree afterwards and borrows source. counts may be NULL
 * and is added to. Fails as wm_parse and wm_write_markdown do; out is then as it
 * was before. */
wm_status wm_get(wm_parser *parser, wm_writer *writer, wm_doc *doc, wm_slice source, int ns,
                 wm_slice title, wm_buffer *out, wm_write_counts *counts);

#endif
