/* outfile.h - a file that appears complete or not at all.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_IO_OUTFILE_H
#define WM_IO_OUTFILE_H

#include <stdio.h>

#include "base/base.h"

/* Written beside its place, as NAME.wikimd-tmp, and renamed when it is kept; "-", devices and pipes
 * are written directly. What a run that was killed has left there goes when the next one begins. All zero is no file: writing does nothing. */
typedef struct wm_outfile {
    FILE *stream;
    char *path;      /* owned */
    char *temporary; /* owned; NULL when written directly */
} wm_outfile;

wm_status wm_outfile_open(wm_outfile *file, const char *path, wm_error *error);
static inline bool wm_outfile_is_open(const wm_outfile *file)
{
    return file->stream != NULL;
}
/* A failure to write is told by wm_outfile_keep. */
void wm_outfile_write(wm_outfile *file, wm_slice bytes);
/* Makes the file appear; closes it. */
wm_status wm_outfile_keep(wm_outfile *file, wm_error *error);
/* Leaves no trace; closes it. */
void wm_outfile_drop(wm_outfile *file);

#endif
