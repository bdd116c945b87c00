/* wiki_edit.h - pages of a wiki, changed.
 *
 * SPDX-License-Identifier: MIT
 *
 * Each function sends its change once. When it fails and wm_wiki_is_in_doubt, the change may be in the wiki all the same.
 */
#ifndef WM_WIKI_EDIT_H
#define WM_WIKI_EDIT_H

#include "wiki/wiki.h"

typedef struct wm_wiki_edit {
    wm_slice title;        /* full */
    wm_slice text;
    int64_t base;          /* the revision that the text was made from; 0: the page must not be there */
    wm_slice started;      /* the wiki's time when that was read; a page that was deleted since is not made again */
    wm_slice comment, tags; /* tags between commas */
    bool minor, bot;
    bool accept_warnings;  /* of abuse filters: the edit is sent again after one */
    bool fresh;            /* in another session than before, which remembers no warning */
} wm_wiki_edit;

typedef struct wm_wiki_edited {
    bool no_change;        /* the page has this text already; the rest is 0 */
    int64_t page_id;
    int64_t old_revision;  /* that the new one stands on: another than base when the wiki merged the edit by itself */
    int64_t revision;
} wm_wiki_edited;

wm_status wm_wiki_edit_page(wm_wiki *wiki, const wm_wiki_edit *edit, wm_wiki_edited *out, wm_error *error);
/* A redirect stays at the old title. */
wm_status wm_wiki_move_page(wm_wiki *wiki, wm_slice from, wm_slice to, wm_slice comment, wm_slice tags, wm_error *error);
wm_status wm_wiki_delete_page(wm_wiki *wiki, wm_slice title, wm_slice comment, wm_slice tags, wm_error *error);

#endif
