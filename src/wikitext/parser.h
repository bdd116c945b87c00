/* parser.h - wikitext to tree.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_WIKITEXT_PARSER_H
#define WM_WIKITEXT_PARSER_H

#include "page/doc.h"
#include "site/site.h"

/* A parser: scratch memory kept from page to page. One thread at a time. */
typedef struct wm_parser wm_parser;
wm_parser *wm_parser_new(const wm_site *site);
void wm_parser_free(wm_parser *parser);

/* Whether the sources that follow are known to be UTF-8 without control characters
 * (tab, line feed and carriage return are none), as the dump reader finds out. By
 * default each is looked at. */
void wm_parser_trust(wm_parser *parser, bool valid);

/* What of the pages that follow is HIDDEN; nothing until then. */
void wm_parser_set_hiding(wm_parser *parser, wm_hiding hiding);

/* Parses the wikitext of a page into doc (reset first). source is borrowed by
 * doc and must be shorter than 4 GiB. title is the page's own title (namespace
 * number and text), for links relative to it. Any bytes are accepted; the only
 * failure is memory (WM_NO_MEMORY) or a source of 4 GiB and more (WM_BAD_INPUT).
 * Time is linear in the source, also for hostile nests. */
wm_status wm_parse(wm_parser *parser, wm_doc *doc, wm_slice source, int ns, wm_slice title);

#endif
