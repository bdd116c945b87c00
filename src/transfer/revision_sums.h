/* revision_sums.h - whether the revisions of a dump have the SHA-1 that the dump says they have.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TRANSFER_REVISION_SUMS_H
#define WM_TRANSFER_REVISION_SUMS_H

#include "dump/dump.h"
#include "transfer/messages.h"
#include "transfer/report.h"

/* All zero: none was met. */
typedef struct wm_revision_sums {
    uint64_t revisions, wrong, missing; /* wrong: <sha1> is that of another text; missing: there is none */
} wm_revision_sums;

/* Takes a revision of the page with that title; a wrong sum is told in detail. */
void wm_revision_sums_take(wm_revision_sums *sums, wm_messages *messages, wm_slice title, const wm_revision *revision);
/* One line of result. */
void wm_revision_sums_tell(const wm_revision_sums *sums, wm_messages *messages);
void wm_revision_sums_report(const wm_revision_sums *sums, wm_report *report);

#endif
