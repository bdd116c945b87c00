/* wiki_pages.h - which pages a wiki has.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_WIKI_PAGES_H
#define WM_WIKI_PAGES_H

#include "wiki/wiki.h"

enum { WM_WIKI_BATCH = 50 }; /* titles or ids of a request, for accounts without more rights than others */

/* Slices live during the call of a taker. */
typedef struct wm_wiki_page {
    int64_t id;         /* 0: there is none of that title */
    int ns;
    wm_slice title;     /* full, as the wiki has it */
    wm_slice asked;     /* the title as it was asked for; of wm_wiki_find_pages */
    int64_t latest;     /* id of its current revision; of wm_wiki_list_namespace and wm_wiki_find_pages */
    bool invalid;       /* no page can have the title */
} wm_wiki_page;
/* Any status but WM_OK ends the query and is returned. */
typedef wm_status (*wm_wiki_page_taker)(void *user, const wm_wiki_page *page, wm_error *error);

/* All pages of a namespace, by title. */
wm_status wm_wiki_list_namespace(wm_wiki *wiki, int ns, wm_wiki_page_taker taker, void *user, wm_error *error);
/* The pages of a category, whose full title it is; not those of categories in it. */
wm_status wm_wiki_list_category(wm_wiki *wiki, wm_slice title, wm_wiki_page_taker taker, void *user, wm_error *error);
/* The pages of up to WM_WIKI_BATCH titles. One that is no title, or that no page has, is told with id 0. */
wm_status wm_wiki_find_pages(wm_wiki *wiki, const wm_slice *titles, size_t count, wm_wiki_page_taker taker, void *user,
                             wm_error *error);

#endif
