/* wiki_pages.h - pages and revisions of a wiki, read.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_WIKI_PAGES_H
#define WM_WIKI_PAGES_H

#include "wiki/wiki.h"

/* A page with one of its revisions. Slices live during the call. */
typedef struct wm_wiki_content {
    wm_slice title;        /* full, as the wiki has it */
    int ns;
    int64_t page_id;       /* 0: there is none */
    bool invalid;          /* no page can have the title */
    int64_t revision, parent_id;
    int64_t time;          /* INT64_MIN: not told */
    wm_slice user, comment, model, format;
    wm_slice sha1;         /* of the text, 40 hexadecimal digits; empty when hidden */
    wm_slice text;
    bool minor, has_text;  /* no text: it is hidden, or was not asked for */
} wm_wiki_content;
typedef wm_status (*wm_wiki_content_taker)(void *user, const wm_wiki_content *page, wm_error *error);

enum { WM_WIKI_BATCH = 50 }; /* titles or ids of a request, for accounts without more rights than others */

/* Hands out the present revision of each page, in the wiki's order; one that is not there has no revision. count is at
 * most WM_WIKI_BATCH. started gets the wiki's time, for wm_wiki_edit; NULL: nobody asks. */
wm_status wm_wiki_read_titles(wm_wiki *wiki, const wm_slice *titles, size_t count, wm_buffer *started,
                              wm_wiki_content_taker taker, void *user, wm_error *error);
/* The same by the pages' ids. */
wm_status wm_wiki_read_pages(wm_wiki *wiki, const int64_t *ids, size_t count, wm_wiki_content_taker taker, void *user,
                             wm_error *error);
/* Hands out these revisions, each with its page. */
wm_status wm_wiki_read_revisions(wm_wiki *wiki, const int64_t *ids, size_t count, wm_wiki_content_taker taker, void *user,
                                 wm_error *error);
/* Hands out the latest revisions of a page without their texts, the newest first, up to WM_WIKI_BATCH of them. A taker
 * that returns WM_END has seen enough. */
wm_status wm_wiki_read_history(wm_wiki *wiki, wm_slice title, wm_wiki_content_taker taker, void *user, wm_error *error);

#endif
