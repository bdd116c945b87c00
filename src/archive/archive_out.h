/* archive_out.h - files as entries of a tar or zip archive.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_ARCHIVE_ARCHIVE_OUT_H
#define WM_ARCHIVE_ARCHIVE_OUT_H

#include "base/base.h"

typedef struct tree_archive tree_archive;
wm_status archive_open(const char *path, const char *format, tree_archive **out, wm_error *error);
wm_status archive_put(tree_archive *a, wm_slice file, int64_t time, wm_slice bytes, wm_error *error);
/* As archive_put, with the first size bytes of a file, from its start. */
wm_status archive_put_file(tree_archive *a, wm_slice file, int64_t time, int fd, uint64_t size, wm_error *error);
wm_status archive_finish(tree_archive *a, wm_error *error);
void archive_close(tree_archive *a); /* without finish nothing is left */

#endif
