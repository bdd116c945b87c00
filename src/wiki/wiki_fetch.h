/* wiki_fetch.h - the pages of a wiki and their revisions, as its API tells them.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_WIKI_FETCH_H
#define WM_WIKI_FETCH_H

#include "wiki/wiki.h"

/* Slices live during the call of a taker. */
typedef struct wm_wiki_page {
    int64_t id;         /* 0: there is none of that title */
    int ns;
    wm_slice title;     /* full */
    wm_slice asked;     /* the title as it was asked for; of wm_wiki_find_pages */
    int64_t latest;     /* id of its current revision; of wm_wiki_list_namespace and wm_wiki_find_pages */
} wm_wiki_page;
/* Any status but WM_OK ends the query and is returned. */
typedef wm_status (*wm_wiki_page_taker)(void *user, const wm_wiki_page *page, wm_error *error);

/* All pages of a namespace, by title. */
wm_status wm_wiki_list_namespace(wm_wiki *wiki, int ns, wm_wiki_page_taker taker, void *user, wm_error *error);
/* The pages of a category, whose full title it is; not those of categories in it. */
wm_status wm_wiki_list_category(wm_wiki *wiki, wm_slice title, wm_wiki_page_taker taker, void *user, wm_error *error);
/* The pages of up to WM_WIKI_MANY titles. One that is no title, or that no page has, is told with id 0. */
enum { WM_WIKI_MANY = 50 };
wm_status wm_wiki_find_pages(wm_wiki *wiki, const wm_slice *titles, size_t count, wm_wiki_page_taker taker, void *user,
                             wm_error *error);

typedef struct wm_wiki_slot {
    wm_slice role, model, format, text;
    bool hidden;        /* somebody hid the text */
    bool lost;          /* the wiki has it no more */
} wm_wiki_slot;

typedef struct wm_wiki_revision {
    int64_t id, parent_id;
    int64_t time;       /* seconds since 1970, INT64_MIN when it is not told */
    wm_slice user;
    int64_t user_id;
    wm_slice comment, sha1; /* sha1: 40 hexadecimal digits, of all slots */
    int64_t size;       /* bytes of all slots */
    bool minor, user_hidden, comment_hidden;
    const wm_wiki_slot *slots; /* the main one first */
    size_t slot_count;
} wm_wiki_revision;
/* revision is NULL when the page is there no more. */
typedef wm_status (*wm_wiki_revision_taker)(void *user, const wm_wiki_page *page, const wm_wiki_revision *revision, wm_error *error);

/* The current revisions of up to WM_WIKI_MANY pages, in any order. */
wm_status wm_wiki_current(wm_wiki *wiki, const int64_t *ids, size_t count, wm_wiki_revision_taker taker, void *user,
                          wm_error *error);
/* All revisions of a page, the oldest first. */
wm_status wm_wiki_history(wm_wiki *wiki, int64_t id, wm_wiki_revision_taker taker, void *user, wm_error *error);

#endif
