/* folder.h - a directory that is a dump.
 *
 * SPDX-License-Identifier: MIT
 *
 * Large dumps come in files of which each holds a range of pages, such as
 *
 *     WIKI-DATE-p1p4200.xml.bz2          the pages 1 to 4200
 *     WIKI-DATE-p4213r17r90311.xml.bz2   of page 4213 the revisions 17 to 90311
 *     WIKI-DATE-pages-articles1.xml-p1p41242.bz2
 *
 * The first and last numbers are those of pages that are there: numbers of deleted pages
 * may be missing between two files.
 */
#ifndef WM_DUMP_FOLDER_H
#define WM_DUMP_FOLDER_H

#include "io/sums.h"

typedef struct wm_folder_file {
    const char *path;    /* in the folder's arena, as what follows */
    wm_slice name;       /* without the directory */
    int64_t page, to;    /* the first page and the last */
    int64_t revision;    /* the first of a file that holds revisions of one page, else 0 */
    bool single;         /* such a file */
} wm_folder_file;

typedef struct wm_folder {
    wm_folder_file *files; /* in page order */
    size_t count, capacity;
    wm_slice name;         /* what all their names begin with: "simplewiki-2026-11-01" */
    wm_sums sums;
    wm_arena arena;
} wm_folder; /* all zero is an empty one */

/* WM_BAD_INPUT for a directory that holds no dump, or several. Also when files are missing, or the mark of a
 * whole export (_SUCCESS), unless incomplete says that the caller knows. */
wm_status wm_folder_open(const char *directory, bool incomplete, wm_folder *out, wm_error *error);
void wm_folder_close(wm_folder *folder);
/* Whether a file holds more revisions of the one page that the file before it holds, by their names. */
bool wm_folder_goes_on(const char *path, const char *next);

#endif
