/* same_reading.h - whether two Markdown files read the same.
 *
 * SPDX-License-Identifier: MIT
 *
 * The judge of the lens's laws: it knows cmark-gfm and nothing of our own reader.
 */
#ifndef WM_MARKDOWN_SAME_READING_H
#define WM_MARKDOWN_SAME_READING_H

#include "base/base.h"

/* Appends to out what CommonMark, with GFM's tables and struck text, reads in
 * markdown: a line for every start and end of a node. Where lines are broken, what
 * marks emphasis, lists and code, how many spaces stand in a row, the numbers of items and whether
 * a list is loose are not in it; in HTML a sign outside of tags is what its reference is. False when memory
 * runs out. */
bool wm_markdown_reading(wm_slice markdown, wm_buffer *out);

#endif
