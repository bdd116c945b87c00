/* printer.h - tree to wikitext, in the house style.
 *
 * SPDX-License-Identifier: MIT
 *
 * The tree is one that Markdown gave (markdown/reader.h). Wikitext is written as a careful editor
 * writes it: == Heading ==, * item, one blank line between blocks, links in their
 * shortest form. Text that would be markup is protected with <nowiki> or
 * entities, and only then.
 */
#ifndef WM_WIKITEXT_PRINTER_H
#define WM_WIKITEXT_PRINTER_H

#include "page/doc.h"
#include "site/site.h"

typedef struct wm_printer wm_printer;
/* site is borrowed. One thread at a time. */
wm_printer *wm_printer_new(const wm_site *site);
void wm_printer_free(wm_printer *printer);
/* The pages that links lead to as files: what get prints for a link depends on it. NULL (the
 * default) is none. Borrowed. */
void wm_printer_set_pages(wm_printer *printer, const wm_pageset *set);

/* How what is printed will be read; what the parser is told. */
void wm_printer_set_hiding(wm_printer *printer, wm_hiding hiding);
/* Whether letters behind a link join its label by the wiki's own rule; if not (the default), all letters do. What is to stand
 * outside of a label that it would join is parted by <nowiki/>. */
void wm_printer_set_wiki_trails(wm_printer *printer, bool wiki_trails);

/* Told of what wikitext cannot say; span of the node in the Markdown. */
typedef void (*wm_printer_warning)(void *user, wm_span span, const char *message);
void wm_printer_set_warning(wm_printer *printer, wm_printer_warning warning, void *user);

/* Appends the page whose tree is doc; no newline at the end. Fails with WM_NO_MEMORY only. */
wm_status wm_print_wikitext(wm_printer *printer, const wm_doc *doc, int ns, wm_slice title, wm_buffer *out);

/* Where text stands. */
enum {
    WM_PRINT_CELL = 1,   /* inside a table's cell: | and newlines mean more */
    WM_PRINT_LINK = 2,   /* inside a link's label */
    WM_PRINT_HEADING = 4,/* on one line */
    WM_PRINT_LINE = 8,   /* at the start of a line */
    WM_PRINT_ITEM = 16   /* on one line, in the item of a list */
};
/* Text that reads as itself after what out ends with and before next (at least the following character, or empty). */
void wm_print_text(wm_printer *printer, wm_slice text, wm_slice next, unsigned context, wm_buffer *out);

/* An option's value of a file: text that is no markup and ends no option. */
void wm_print_option(wm_slice text, wm_buffer *out);

#endif
