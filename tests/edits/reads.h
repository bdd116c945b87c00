/* reads.h - whether two Markdown files read the same.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_EDITS_READS_H
#define WM_EDITS_READS_H

#include "base/base.h"

/* Appends to out what CommonMark, with GFM's tables and struck text, reads in
 * markdown: a line for every start and end of a node. Where lines are broken, what
 * marks emphasis, lists and code, the numbers of items and whether a list is loose
 * are not in it. False when memory runs out. */
bool reads_as(wm_slice markdown, wm_buffer *out);

#endif
