/* reads.h - what CommonMark reads, so that two texts can be compared.
 *
 * SPDX-License-Identifier: MIT
 *
 * Of GFM's extensions tables and strikethrough. One thing a line: blocks with what is in
 * them, and runs of text with their styles. A list's tightness, a newline in a
 * paragraph, comments, and the order in which emphases nest do not count.
 */
#ifndef WM_LAWS_READS_H
#define WM_LAWS_READS_H

#include "base/base.h"

/* Appends to out; false when memory runs out. */
bool reads(wm_slice markdown, wm_buffer *out);
/* The first line in which a and b differ (data NULL: none is left); false when they are alike. */
bool reads_apart(wm_slice a, wm_slice b, wm_slice *line_a, wm_slice *line_b);

#endif
