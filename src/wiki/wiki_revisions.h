/* wiki_revisions.h - revisions of a wiki's pages, read.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_WIKI_REVISIONS_H
#define WM_WIKI_REVISIONS_H

#include "wiki/wiki_pages.h"

typedef struct wm_wiki_slot {
    wm_slice role, model, format, text;
    bool has_text;      /* no text: it is hidden, lost, or was not asked for */
    bool hidden;        /* somebody hid the text */
    bool lost;          /* the wiki has it no more */
} wm_wiki_slot;

typedef struct wm_wiki_revision {
    int64_t id, parent_id;
    int64_t time;       /* seconds since 1970, INT64_MIN when it is not told */
    wm_slice user;
    int64_t user_id;
    wm_slice comment, sha1; /* sha1: 40 hexadecimal digits, of all slots; empty when hidden */
    int64_t size;       /* bytes of all slots */
    bool minor, user_hidden, comment_hidden;
    const wm_wiki_slot *slots; /* the main one first; there is at least that */
    size_t slot_count;
} wm_wiki_revision;
/* revision is NULL when the page is not there. Slices live during the call. Any status but WM_OK ends the query and is
 * returned; WM_END, for who has seen enough, as WM_OK. */
typedef wm_status (*wm_wiki_revision_taker)(void *user, const wm_wiki_page *page, const wm_wiki_revision *revision, wm_error *error);

/* Hands out the current revision of each page, in the wiki's order. count is at most WM_WIKI_BATCH. started gets the wiki's
 * time, for wm_wiki_edit; NULL: nobody asks. */
wm_status wm_wiki_read_titles(wm_wiki *wiki, const wm_slice *titles, size_t count, wm_buffer *started,
                              wm_wiki_revision_taker taker, void *user, wm_error *error);
/* The same by the pages' ids. */
wm_status wm_wiki_read_pages(wm_wiki *wiki, const int64_t *ids, size_t count, wm_wiki_revision_taker taker, void *user,
                             wm_error *error);
/* Hands out these revisions, each with its page. */
wm_status wm_wiki_read_revisions(wm_wiki *wiki, const int64_t *ids, size_t count, wm_wiki_revision_taker taker, void *user,
                                 wm_error *error);
/* Hands out all revisions of a page, the oldest first. */
wm_status wm_wiki_read_history(wm_wiki *wiki, int64_t id, wm_wiki_revision_taker taker, void *user, wm_error *error);
/* Hands out the latest revisions of a page without their texts, the newest first, up to WM_WIKI_BATCH of them. */
wm_status wm_wiki_read_latest(wm_wiki *wiki, wm_slice title, wm_wiki_revision_taker taker, void *user, wm_error *error);

#endif
