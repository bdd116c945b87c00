/* tree_name.h - trees and their files as people name them.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_CLI_TREE_NAME_H
#define WM_CLI_TREE_NAME_H

#include "base/base.h"

/* Appends the tree's directory: what was given, else the current directory or the first above it that
 * holds a tree's state, as ".", "..", "../.."; "." when none does. */
void cli_tree_find(const char *given, wm_buffer *out);

/* Whether the first operand of a command that may do without a tree is one: unless the current directory
 * is in a tree and the operand is none. */
bool cli_tree_is_named(const char *operand);
/* Appends a file's or directory's name in the tree. path is its place on the disk, which need not exist, or that
 * name already. */
void cli_tree_file(const char *tree, const char *operand, wm_buffer *out);

#endif
