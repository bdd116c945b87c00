/* shard_joined.h - the reports and ledgers of shards, joined as if one run had written them.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TRANSFER_SHARD_JOINED_H
#define WM_TRANSFER_SHARD_JOINED_H

#include "transfer/export.h"

/* Adds a shard's report to the totals, the ledger's sum and the warnings of x, which are told. WM_BAD_INPUT when it cannot be
 * understood. To be called in the order of the shards. */
wm_status wm_joined_report(wm_export *x, const char *path, wm_error *error);
/* Tells the warnings of a report alone. */
wm_status wm_joined_warnings(wm_export *x, const char *path, wm_error *error);
/* Appends a shard's ledger to that of x. */
wm_status wm_joined_ledger(wm_export *x, const char *path, wm_error *error);

#endif
