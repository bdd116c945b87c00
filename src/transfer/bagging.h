/* bagging.h - the dump that goes into a bag while it is exported.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TRANSFER_BAGGING_H
#define WM_TRANSFER_BAGGING_H

#include "dump/dump.h"
#include "transfer/inputs.h"
#include "tree/bag.h"

/* --checksum: "sha256,sha512". */
wm_status wm_bag_take_checksums(const char *value, wm_bag_options *options, wm_error *error);
/* --bag-info: "Contact-Name=Edna Janssen". */
wm_status wm_bag_take_info(const char *value, wm_bag_info *info, wm_error *error);

/* What the dump's reader reads is packed into the tree, which is a bag: its bytes, and which pages they are. */
typedef struct wm_bagging wm_bagging;
/* Takes the dump's tee. inputs and tree are borrowed; jobs: threads that compress. */
wm_status wm_bagging_start(const wm_inputs *inputs, wm_tree *tree, wm_dump *dump, unsigned jobs, wm_bagging **out,
                           wm_error *error);
/* To be called with each page as it is handed out; a failure is told by wm_bagging_end. */
wm_status wm_bagging_page(wm_bagging *b, const wm_page *page);
/* After the dump was read. */
wm_status wm_bagging_end(wm_bagging *b, wm_error *error);
void wm_bagging_free(wm_bagging *b);

#endif
