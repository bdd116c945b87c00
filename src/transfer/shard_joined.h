/* shard_joined.h - the reports, ledgers and lists of files of shards, joined as if one run had written them.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TRANSFER_SHARD_JOINED_H
#define WM_TRANSFER_SHARD_JOINED_H

#include "transfer/shard_done.h"

/* Adds a shard's report to the totals, the ledger's sum and the warnings of x, which are told. WM_BAD_INPUT when it cannot be
 * understood. To be called in the order of the shards. */
wm_status wm_joined_report(wm_export *x, const char *path, wm_error *error);
/* Tells the warnings of a report alone. */
wm_status wm_joined_warnings(wm_export *x, const char *path, wm_error *error);
/* Appends a shard's ledger to that of x. */
wm_status wm_joined_ledger(wm_export *x, const char *path, wm_error *error);
/* Writes the list of --media-list from those of the shards, where these made any. What is merged is whole without it: that
 * one of them is gone is told, and fails nothing. */
void wm_joined_media(wm_export *x, const wm_shard_done *done, size_t of);

#endif
