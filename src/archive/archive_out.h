/* archive_out.h - files as entries of a tar or zip archive.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_ARCHIVE_ARCHIVE_OUT_H
#define WM_ARCHIVE_ARCHIVE_OUT_H

#include <locale.h>

#include "base/base.h"

/* Any locale whose characters are UTF-8: libarchive names entries by it. (locale_t)0 where there is none. */
locale_t wm_archive_utf8_locale(void);

typedef struct wm_archive_out wm_archive_out;
wm_status wm_archive_out_open(const char *path, const char *format, wm_archive_out **out, wm_error *error);
wm_status wm_archive_out_put(wm_archive_out *a, wm_slice file, int64_t time, wm_slice bytes, wm_error *error);
/* As wm_archive_out_put, with the first size bytes of a file, from its start. */
wm_status wm_archive_out_put_file(wm_archive_out *a, wm_slice file, int64_t time, int fd, uint64_t size, wm_error *error);
wm_status wm_archive_out_finish(wm_archive_out *a, wm_error *error);
void wm_archive_out_close(wm_archive_out *a); /* without finish nothing is left */

#endif
