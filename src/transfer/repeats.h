/* repeats.h - titles that several <page> elements of a dump share.
 *
 * SPDX-License-Identifier: MIT
 *
 * In some dumps several <page> elements hold the history of one page, and any of them may have
 * its current revision. The spool holds all of these elements. Once the dump is read, this
 * table says for each such page which element has the revision that is converted.
 */
#ifndef WM_TRANSFER_REPEATS_H
#define WM_TRANSFER_REPEATS_H

#include "base/base.h"

typedef struct wm_repeat {
    int ns;
    wm_slice title;
    bool has_revision;      /* the fields below are set */
    int64_t time, revision;
    uint64_t text;          /* the hash of its text */
    uint64_t ordinal;       /* of the element whose revision wins */
    bool written;           /* that revision is converted, not skipped */
    wm_slice redirect;      /* or it is a redirect to there */
} wm_repeat;

typedef struct wm_repeats {
    wm_repeat **slots;
    size_t count, capacity;
    wm_arena arena;
} wm_repeats; /* all zero is empty */

void wm_repeats_free(wm_repeats *r);
wm_repeat *wm_repeats_find(const wm_repeats *r, int ns, wm_slice title);
/* The entry, new and empty when it is not there; NULL when memory runs out. */
wm_repeat *wm_repeats_add(wm_repeats *r, int ns, wm_slice title);
/* Takes the revision into account: the latest wins, ties go to the later id,
 * then to the later element. */
void wm_repeat_consider(wm_repeat *repeat, int64_t time, int64_t revision, wm_slice text, uint64_t ordinal,
                        bool written);
/* Whether the revision has the number of the one that wins, but another text. */
bool wm_repeat_contradicts(const wm_repeat *repeat, int64_t revision, wm_slice text);

#endif
