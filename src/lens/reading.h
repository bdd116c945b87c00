/* reading.h - what a tree says, as text to compare.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_LENS_READING_H
#define WM_LENS_READING_H

#include "page/doc.h"

/* Appends to out what a tree that Markdown gave says: a line for every start and end of a node, with the words between.
 * Two files say the same when their readings are equal. redirects: links say where they lead by these; NULL: as they are
 * written. */
void lens_read_tree(const wm_doc *doc, const wm_pageset *redirects, wm_buffer *out);

#endif
