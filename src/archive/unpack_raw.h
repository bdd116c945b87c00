/* unpack_raw.h - names of an archive that libarchive would cut at a NUL.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_ARCHIVE_UNPACK_RAW_H
#define WM_ARCHIVE_UNPACK_RAW_H

#include "base/base.h"

/* Follows the bytes of a tar from header to header. All zero but path before the first. */
typedef struct wm_tar_watch {
    const char *path;     /* of the archive, for messages */
    unsigned char header[512];
    size_t have;          /* of header */
    uint64_t at;          /* bytes that went by */
    uint64_t place;       /* of the header */
    uint64_t left;        /* of the contents behind it, with what fills the block */
    uint64_t used;        /* of those, without */
    uint64_t given_size;  /* by a pax header, of the entry that comes */
    uint64_t ended;       /* where the end mark is, 0: not there yet or at the start */
    bool has_given, extended, lost, at_end;
    bool more;            /* something other than zeros stands behind the end mark */
    wm_buffer text;       /* of a pax header or a long name */
} wm_tar_watch;

/* The next bytes. WM_BAD_INPUT for a name with a NUL in it. */
wm_status wm_tar_watch_add(wm_tar_watch *w, wm_slice bytes, wm_error *error);
void wm_tar_watch_free(wm_tar_watch *w);

/* Reads the directory of a zip for names with a NUL and, when it is strict, for such as the entries' own heads have not. What is
 * no directory is left to libarchive. */
wm_status wm_zip_check_names(int fd, uint64_t length, const char *path, bool strict, wm_error *error);

#endif
