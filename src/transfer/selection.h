/* selection.h - which pages of a dump are written, and why others are not.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TRANSFER_SELECTION_H
#define WM_TRANSFER_SELECTION_H

#include "dump/dump.h"
#include "site/site.h"

typedef enum wm_verdict {
    WM_CONVERT,
    WM_SKIP_NAMESPACE,   /* not asked for */
    WM_SKIP_UNLISTED,    /* not in --pages */
    WM_SKIP_UNCHOSEN,    /* not in a category that was asked for, or of no link */
    WM_SKIP_TITLE,       /* no valid title */
    WM_SKIP_NO_REVISION, /* none at all, or none that --revision takes */
    WM_SKIP_MODEL,       /* not wikitext */
    WM_SKIP_DELETED,     /* the text was deleted */
    WM_SKIP_NO_TEXT,     /* a stub */
    WM_SKIP_REDIRECT,
    WM_SKIP_OLD,         /* not changed since --since */
    WM_SKIP_SUPERSEDED,  /* another element of the same page has the later revision */
    WM_VERDICTS
} wm_verdict;

/* A word for the report, words for people. */
const char *wm_verdict_key(wm_verdict verdict);
const char *wm_verdict_text(wm_verdict verdict);

/* Whether a text is a redirect is decided by this many first bytes. A run that keeps only these of each text
 * therefore judges as a run does that keeps the whole. */
enum { WM_TEXT_START = 1024 };

typedef struct wm_selection {
    bool all_namespaces;
    int *namespaces; /* owned, in ascending order */
    size_t capacity;
    size_t count;
    const wm_pageset *listed; /* --pages; NULL: all */
    struct wm_choice *choice; /* transfer/choice.h: what is left out once all is read; or NULL */
    bool redirects; /* of a page that is not listed it is judged, too, where it redirects */
} wm_selection;

/* list as --namespaces takes it: numbers and names between commas, or "all". NULL:
 * the default. */
wm_status wm_selection_set_namespaces(wm_selection *selection, const wm_site *site, const char *list,
                                      wm_error *error);
void wm_selection_free(wm_selection *selection);
bool wm_selection_wants(const wm_selection *selection, int ns);

/* A page as the selection sees it. Slices lie in the arena or in the page. */
typedef struct wm_judged {
    wm_verdict verdict;
    int ns;
    wm_slice title;    /* without namespace; empty when not valid */
    wm_slice redirect; /* full title of the target, empty when there is none */
} wm_judged;
wm_status wm_selection_judge(const wm_selection *selection, const wm_site *site, wm_arena *arena,
                             const wm_page *page, wm_judged *out);

/* What --revision takes: current, a revision's number, or a time
 * (2020-01-31T12:00:00Z, 2020-01-31, 20200131120000). */
wm_status wm_revision_parse(const char *value, wm_revision_choice *out, wm_error *error);

/* Reads titles, one a line, into set; with redirects a line may be Title|Target. invalid counts lines that are none; hex,
 * unless NULL, gets the SHA-256 of what was read. The file is read once, so it
 * may be a pipe. */
wm_status wm_pages_read(const char *path, const wm_site *site, wm_pageset *set, bool redirects, uint64_t *invalid,
                        char hex[65], wm_error *error);

#endif
