/* shard_verify.h - the laws on a part of a dump, and what the parts gave put together.
 *
 * SPDX-License-Identifier: MIT
 *
 * A shard of wikimd verify is known by the report: REPORT.shards/17-of-64 is its room, with its own report and what was
 * counted. wikimd merge REPORT makes the report of all.
 */
#ifndef WM_TRANSFER_SHARD_VERIFY_H
#define WM_TRANSFER_SHARD_VERIFY_H

#include "lens/laws.h"
#include "transfer/shard_room.h"

/* ---- verify_told.c ---- */

typedef struct wm_verified {
    uint64_t pages, left_out;
    wm_law_counts counts;
    bool expanded;
} wm_verified;

void wm_verified_tell(const wm_verified *v, wm_messages *messages);
void wm_verified_report(const wm_verified *v, wm_report *report);
/* WM_DIFFERS: a law failed; WM_BAD_INPUT: a page was left out. */
wm_status wm_verified_grade(const wm_verified *v);

/* ---- shard_verify.c ---- */

typedef struct wm_verify_room {
    wm_shard_room room;
    char *report;      /* in the room */
} wm_verify_room;

/* That a shard goes with a page set and a report. */
wm_status wm_verify_shard_check(const wm_verify_options *options, wm_error *error);
/* Takes the room, so that no other process makes the shard; *over: it is made already. Opens its report. */
wm_status wm_verify_shard_begin(wm_verify_room *room, wm_export *x, const wm_buffer *described, bool *over);
/* Its report is kept: says that the shard is done. Returns how the run ends. */
wm_status wm_verify_shard_end(wm_verify_room *room, wm_export *x, const wm_verified *v, wm_slice described, wm_status status);
void wm_verify_shard_release(wm_verify_room *room);

/* Whether the shards are of wikimd verify. */
bool wm_verify_is_shard(const wm_shard_done *done);
/* Puts all of them together: tells warnings and counts, and writes the report, whose name is x->destination. */
wm_status wm_verify_join(wm_export *x, const char *place, const wm_shard_done *done, size_t of);

#endif
