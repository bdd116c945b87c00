/* trials.h - edits of a page's Markdown, made up for tests.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_CLI_TRIALS_H
#define WM_CLI_TRIALS_H

#include "base/base.h"

typedef enum wm_trial_kind {
    WM_TRIAL_WORD, WM_TRIAL_DELETE_WORD, WM_TRIAL_INSERT_WORD, WM_TRIAL_MARKUP_WORD, WM_TRIAL_DELETE_BLOCK, WM_TRIAL_INSERT_BLOCK,
    WM_TRIAL_SWAP_BLOCKS, WM_TRIAL_SPLIT_BLOCK, WM_TRIAL_MERGE_BLOCKS, WM_TRIAL_APPEND, WM_TRIAL_DELETE_ITEM,
    WM_TRIAL_INSERT_ITEM, WM_TRIAL_HEADING_LEVEL, WM_TRIAL_INSERT_HEADING, WM_TRIAL_BOLD, WM_TRIAL_LINK, WM_TRIAL_DELETE_CATEGORY, WM_TRIAL_INSERT_CATEGORY,
    WM_TRIAL_NEW_NOTE, WM_TRIAL_CELL, WM_TRIAL_KINDS
} wm_trial_kind;

const char *wm_trial_name(wm_trial_kind kind);
/* Whether the edit takes words away, and with them what stands between them. */
bool wm_trial_deletes(wm_trial_kind kind);

/* Scratch memory; all zero is empty. */
typedef struct wm_trials {
    uint64_t seed;
    size_t *blocks;      /* where blocks at the margin begin */
    size_t count, capacity;
} wm_trials;
void wm_trials_free(wm_trials *edits);

/* Appends to out an edited form of markdown, in the printed form again, chosen by edits->seed, which moves on. base is the address of the wiki's
 * pages. False when the page has no place for the edit that was chosen. */
bool wm_trials_make(wm_trials *edits, wm_slice markdown, wm_slice base, wm_buffer *out, wm_trial_kind *kind);

#endif
