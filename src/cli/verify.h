/* verify.h - the parts of wikimd verify.
 *
 * SPDX-License-Identifier: MIT
 *
 * verify.c reads the options, reads the dump and tells; laws.c tries the laws on one
 * page.
 */
#ifndef WM_CLI_VERIFY_H
#define WM_CLI_VERIFY_H

#include "cli/trials.h"
#include "lens/lens.h"

typedef enum wm_law { WM_LAW_GETPUT, WM_LAW_HABITS, WM_LAW_PUTGET, WM_LAW_LOCALITY, WM_LAW_CREATEGET, WM_LAWS } wm_law;

const char *wm_law_name(wm_law law);

/* How a law fared. */
typedef struct wm_law_count {
    uint64_t tried, failed;
} wm_law_count;

typedef struct wm_law_counts {
    wm_law_count laws[WM_LAWS];
    uint64_t edits;                       /* made */
    wm_law_count kinds[WM_TRIAL_KINDS];   /* PutGet and Locality by kind of edit */
    uint64_t identical;                   /* created pages that print byte for byte */
    wm_put_counts put;
    uint64_t bytes;                       /* of wikitext that put was given */
    uint64_t markdown;                    /* that create was given */
    double put_seconds, create_seconds;   /* of this thread's processor time */
} wm_law_counts;

/* One that failed, told in full. */
typedef void (*wm_law_failure)(void *user, wm_law law, const char *kind, const char *message);

/* What one thread tries the laws with. */
typedef struct wm_laws {
    wm_lens *lens;
    wm_slice base;        /* address of the wiki's pages */
    uint64_t edits, seed;
    wm_trials trials;
    wm_buffer markdown, edited, result, again, read_a, read_b;
    wm_law_failure failure;
    void *user;
    wm_law_counts *counts;
} wm_laws;

/* The page (ns, title) whose wikitext is text. WM_NO_MEMORY is the only failure. */
wm_status wm_laws_try(wm_laws *laws, wm_slice text, int ns, wm_slice title, uint64_t ordinal);
void wm_laws_free(wm_laws *laws);
void wm_law_counts_add(wm_law_counts *to, const wm_law_counts *from);

#endif
