/* temporary.h - files without a name, and locks that others hold.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_IO_TEMPORARY_H
#define WM_IO_TEMPORARY_H

#include "base/base.h"

/* A file in a directory that has no name any more: nothing can be left behind. NULL: in TMPDIR, or /tmp.
 * Its descriptor, or -1. */
int wm_temporary_file(const char *directory, wm_error *error);
/* what is for the message: "a temporary copy of the dump". */
wm_status wm_temporary_write(int fd, const char *data, size_t size, const char *what, wm_error *error);
/* Whether another process holds a lock of the file (fcntl). False when there is none of that name. */
bool wm_file_is_locked(const char *path);

#endif
