/* treename.h - trees and their files as people name them.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_CLI_TREENAME_H
#define WM_CLI_TREENAME_H

#include "base/base.h"

/* Appends the tree's directory: what was given, else the current directory or the first above it that
 * holds a tree's state, as ".", "..", "../.."; "." when none does. */
void wm_tree_find(const char *given, wm_buffer *out);

/* Whether the first operand of a command that may do without a tree is one: unless the current directory
 * is in a tree and the operand is none. */
bool wm_tree_is_named(const char *operand);
/* Appends the name in the tree of a file or directory that is given by its place, there or not, or by that
 * name already. */
void wm_tree_file(const char *tree, const char *operand, wm_buffer *out);

/* Appends a file's name as git does: in quotes, with backslashes, when something in it would be mistaken for the
 * end of the name or would not show. spaces: those are to be mistaken, too. */
void wm_quote_name(wm_slice name, bool spaces, wm_buffer *out);

#endif
