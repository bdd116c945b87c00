/* revisions.h - what the writers of revisions share.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_DUMP_WRITE_REVISIONS_H
#define WM_DUMP_WRITE_REVISIONS_H

#include "dump/dump_writer.h"

/* Appends <revision>...</revision>. slots are whole <content> elements of other slots than main. */
void wm_write_revision(const wm_layout *layout, const wm_new_revision *revision, const wm_slice *slots,
                       size_t slot_count, wm_buffer *out);
/* The sha1 of a revision with that text in its main slot. False when memory runs out. */
bool wm_revision_sha1(wm_slice text, const wm_slice *slots, size_t slot_count, char out[32]);

#endif
