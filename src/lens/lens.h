/* lens.h - a page's wikitext and its Markdown, seen as one thing.
 *
 * SPDX-License-Identifier: MIT
 *
 *     get(s) -> v        put(v, s) -> s'        create(v) -> s'
 *
 * GetPut: put(get(s), s) is s. PutGet: get(put(v, s)) reads as v does. Locality: put
 * changes nothing of s outside what changed in v. CreateGet: get(create(v)) reads
 * as v does.
 */
#ifndef WM_LENS_H
#define WM_LENS_H

#include "expand/expand.h"
#include "markdown/writer.h"
#include "wikitext/parser.h"

/* Appends to out the Markdown of the page (ns, title) whose wikitext is source.
 * doc holds the page's tree afterwards and borrows source. counts may be NULL
 * and is added to. Fails as wm_parse and wm_write_markdown do; out is then as it
 * was before. */
wm_status wm_get(wm_parser *parser, wm_writer *writer, wm_doc *doc, wm_slice source, int ns,
                 wm_slice title, wm_buffer *out, wm_write_counts *counts);

/* Where redirects have files: whether the page is one. Then text is what its file says, as wikitext, and target the full title of
 * where it leads; both are emptied first. */
bool wm_stub_text(const wm_site *site, wm_slice source, wm_buffer *text, wm_buffer *target);

/* All that the three directions need, with scratch memory kept from page to page.
 * One thread at a time. What it is made with is borrowed. set may be NULL. */
typedef struct wm_lens wm_lens;
wm_lens *wm_lens_new(const wm_site *site, const wm_pageset *set, const wm_write_options *options);
void wm_lens_free(wm_lens *lens);

/* What a page may take; the caller begins it with each page. When it is used up, the directions fail with
 * WM_NO_MEMORY. Must outlive the lens. */
void wm_lens_set_budget(wm_lens *lens, wm_budget *budget);

/* Told of what wikitext could not say as the Markdown does: line is the Markdown's, from 1; 0 for
 * the page as a whole. */
typedef void (*wm_lens_warning)(void *user, size_t line, const char *message);
void wm_lens_set_warning(wm_lens *lens, wm_lens_warning warning, void *user);

/* What put does with a page whose wikitext cannot say what the Markdown says: by default it is left as it was; with
 * rewrite it is written anew, without the templates and comments that it had. */
void wm_lens_set_rewrite(wm_lens *lens, bool rewrite);

/* As wm_writer_set_facts. put tells of edits of them. */
void wm_lens_set_facts(wm_lens *lens, const wm_page_facts *facts);

/* From now on pages are read with their calls expanded. get prints the expansion. put takes edits back to the page: what
 * the reader changed of words that an argument of a call says goes into the argument; a call whose words were deleted
 * goes; edits of other words that a call gave are left out, each with a warning, and the others are carried out. What is
 * new is wikitext without calls. Borrowed; store has the pages that the expander knows. NULL: pages are read as they are. */
void wm_lens_set_expander(wm_lens *lens, wm_expander *expander, const wm_expand_store *store);

/* What put did, added up over a run. */
typedef struct wm_put_counts {
    uint64_t pages, unchanged;   /* unchanged: the Markdown reads as the base's does */
    uint64_t merged;             /* only what was edited is another */
    uint64_t parts;              /* of these: the part of the page around the edit was merged */
    uint64_t anew;               /* a block around the edit was printed anew, with what does not print in it */
    uint64_t left;               /* wikitext cannot say it: left as it was, or rewritten */
    uint64_t gets;               /* runs of get, the base's own included */
} wm_put_counts;

/* As wm_get. */
wm_status wm_lens_get(wm_lens *lens, wm_slice source, int ns, wm_slice title, wm_buffer *out, wm_write_counts *counts);
/* Appends to out the wikitext of the page whose base is source and whose Markdown is now markdown. WM_DIFFERS: wikitext
 * cannot say it so that what does not print stays; out gets source as it was (or see wm_lens_set_rewrite), and a warning
 * names the line. counts may be NULL. */
wm_status wm_lens_put(wm_lens *lens, wm_slice markdown, wm_slice source, int ns, wm_slice title, wm_buffer *out,
                      wm_put_counts *counts);
/* Appends to out wikitext for Markdown that has no base. WM_DIFFERS: as with put. */
wm_status wm_lens_create(wm_lens *lens, wm_slice markdown, int ns, wm_slice title, wm_buffer *out);

#endif
