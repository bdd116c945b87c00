/* sums.h - the lists of checksums that lie beside files that were fetched.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_IO_SUMS_H
#define WM_IO_SUMS_H

#include "base/digest.h"

/* A line of a list. */
typedef struct wm_sum {
    wm_slice file; /* without a directory */
    wm_digest_kind kind;
    wm_slice hex;  /* as written */
    wm_slice list; /* the name of the list */
} wm_sum;

typedef struct wm_sums {
    wm_sum *items; /* by file, the longest checksum of each first */
    size_t count, capacity;
    wm_arena arena;
} wm_sums; /* all zero is no list */

/* Reads the lists of a directory: SHA256SUMS and its like, and those that end in
 * sha1sums.txt or md5sums.txt. That there is none is no failure; a line that is none of
 * sha256sum's is passed over. */
wm_status wm_sums_read(const char *directory, wm_sums *out, wm_error *error);
void wm_sums_free(wm_sums *sums);
/* What is said of a file, or NULL. */
const wm_sum *wm_sums_find(const wm_sums *sums, wm_slice file);
/* Whether a name is that of a list. */
bool wm_sums_is_list(wm_slice name);

#endif
