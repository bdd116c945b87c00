/* laws.h - what must hold of get, put and create, tried on a page.
 *
 * SPDX-License-Identifier: MIT
 *
 *     GetPut     the Markdown that nobody edited gives the page back, byte for byte
 *     Habits     also with the line ends and white space that editors leave
 *     PutGet     an edited page's wikitext prints as the edited Markdown
 *     Locality   an edit changes its own bytes, and what does not print stays; what put leaves out stays whole
 *     CreateGet  Markdown alone becomes wikitext that reads as it does
 *
 * Edits are made up (edits.h). Nothing here asks put whether it is right.
 */
#ifndef WM_LENS_LAWS_H
#define WM_LENS_LAWS_H

#include "lens/edits.h"
#include "lens/lens.h"

typedef enum wm_law { WM_LAW_GETPUT, WM_LAW_HABITS, WM_LAW_PUTGET, WM_LAW_LOCALITY, WM_LAW_CREATEGET, WM_LAWS } wm_law;

const char *wm_law_name(wm_law law);

/* Whether result, which an edit of page became, changes nothing outside the edit's hunks and
 * holds all their pieces. If not, why says what is wrong (why may be NULL). Sets why->failed
 * when memory runs out. */
bool wm_law_is_local(wm_slice page, const wm_edit *edit, wm_slice result, wm_buffer *why);

/* Whether a page that put made of a file, with some of its edits left out, has each edit whole or not at all, as far as words
 * tell. old, edited and made are Markdown: before the edits, with them, and of the page that was made. As above of why. */
bool wm_law_is_left(wm_slice old, wm_slice edited, wm_slice made, wm_buffer *why);

/* How a law fared. */
typedef struct wm_law_count {
    uint64_t tried, failed;
} wm_law_count;

/* How a kind of edit fared. */
typedef struct wm_edit_tally {
    uint64_t tried, putget, locality; /* failed */
} wm_edit_tally;

typedef struct wm_law_counts {
    wm_law_count laws[WM_LAWS];
    wm_edit_tally kinds[WM_EDIT_KINDS];
    uint64_t edits;                     /* made */
    uint64_t refused;                   /* besides, with an expander: some of what they change, a template says */
    uint64_t unmeant;                   /* besides: in the page's bytes they make something else of the Markdown than they say */
    uint64_t identical;                 /* created pages that print byte for byte */
    wm_put_counts put;
    uint64_t bytes;                     /* of wikitext that put was given */
    uint64_t markdown;                  /* that create was given */
    double put_seconds, create_seconds; /* of this thread's processor time */
} wm_law_counts;
void wm_law_counts_add(wm_law_counts *to, const wm_law_counts *from);

/* One that failed, told in full: kind is that of the edit, or what differs, line the first of the
 * page that is wrong (0: of no one). */
typedef void (*wm_law_failure)(void *user, wm_law law, const char *kind, size_t line, const char *message);

/* What one thread tries the laws with. */
typedef struct wm_laws wm_laws;
/* All is borrowed. set may be NULL. */
wm_laws *wm_laws_new(const wm_site *site, const wm_pageset *set, const wm_write_options *options);
void wm_laws_free(wm_laws *laws);
/* As wm_lens_set_expander; put before the first page. An edit of words that a call gives may be left out: refused counts these, and
 * Locality asks that all else is as it was. */
void wm_laws_set_expander(wm_laws *laws, wm_expander *expander, const wm_expand_store *store);
/* Who is told of failures, and what counts are added to. */
void wm_laws_set_failure(wm_laws *laws, wm_law_failure failure, void *user);
void wm_laws_set_counts(wm_laws *laws, wm_law_counts *counts);
/* What all that is tried on one page takes; NULL: no matter. */
void wm_laws_set_budget(wm_laws *laws, wm_budget *budget);
/* Tries every law on the page (ns, title), Locality and PutGet on so many edits of these kinds.
 * WM_NO_MEMORY is the only failure. */
wm_status wm_laws_try(wm_laws *laws, wm_slice page, int ns, wm_slice title, uint64_t edits, wm_edit_kinds kinds,
                      uint64_t seed);

#endif
