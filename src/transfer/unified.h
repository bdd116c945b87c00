/* unified.h - two texts as a unified diff.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TRANSFER_UNIFIED_H
#define WM_TRANSFER_UNIFIED_H

#include "base/diff.h"

typedef struct wm_unified_options {
    size_t context;  /* lines around a change */
    bool colour;
    bool terminal;   /* control characters are shown, not sent */
} wm_unified_options;

/* What is kept from one comparison to the next; all zero is empty. */
typedef struct wm_unified {
    wm_slice *lines[2];
    uint64_t *hashes[2];
    size_t capacity[2], hash_capacity[2], count[2];
    wm_diff_runs runs;
} wm_unified;

void wm_unified_free(wm_unified *u);
/* Appends the changes from a to b, nothing when there are none. The names stand behind --- and +++; NULL
 * is /dev/null. Behind a hunk's @@ stands the wikitext's heading above it. */
wm_status wm_unified_add(wm_unified *u, const wm_unified_options *options, const char *a_name, wm_slice a,
                         const char *b_name, wm_slice b, wm_buffer *out);
/* Appends a line for people, in the colour of a header. */
void wm_unified_note(const wm_unified_options *options, wm_slice text, wm_buffer *out);

#endif
