/* jsonl.h - lines of JSON, a page each, in a file or in numbered ones.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TREE_JSONL_H
#define WM_TREE_JSONL_H

#include "base/base.h"

typedef struct tree_jsonl tree_jsonl;

/* "jsonl" or "jsonl.gz" if given or dest's name is one of them, else NULL. */
const char *tree_jsonl_format(const char *dest, const char *given);

/* dest may be "-". lines: how many a file may have, 0: all; then the files are NAME-00001.jsonl and so on, each renamed when
 * it is whole. Where such files stand, they are replaced with force only. jobs: threads that compress. */
wm_status tree_jsonl_open(const char *dest, const char *format, uint64_t lines, unsigned jobs, bool force, tree_jsonl **out, wm_error *error);
/* line ends in a newline. */
wm_status tree_jsonl_put(tree_jsonl *j, wm_slice line, wm_error *error);
wm_status tree_jsonl_finish(tree_jsonl *j, wm_error *error);
/* Without tree_jsonl_finish: nothing is left of the file that was being written. */
void tree_jsonl_close(tree_jsonl *j);

#endif
