/* import_shelf.h - what put made of files, kept in the rooms of shards until a merge asks for it.
 *
 * SPDX-License-Identifier: MIT
 *
 * A record is found by all that put is given: the file, the wikitext it is edited from, the title. A record of a file that
 * was edited since is therefore not found, and the file is put once more.
 */
#ifndef WM_TRANSFER_IMPORT_SHELF_H
#define WM_TRANSFER_IMPORT_SHELF_H

#include "lens/lens.h"

#define WM_SHELF_FILE "puts"

enum { WM_SHELF_KEY = 64 }; /* digits */

typedef struct wm_shelved {
    char key[WM_SHELF_KEY + 1];
    wm_status status;       /* of put: WM_OK, WM_DIFFERS; WM_END: the page is refused */
    bool partly, inexact;
    bool same;              /* the wikitext is what it was edited from; text is empty */
    wm_put_counts counts;
    wm_slice notes, text;
} wm_shelved;

typedef struct wm_shelf wm_shelf;
wm_shelf *wm_shelf_new(void); /* NULL when memory runs out */
void wm_shelf_free(wm_shelf *shelf);

/* Opens a file for more. What is in it already is found; what a run left that was killed while it wrote goes. */
wm_status wm_shelf_open(wm_shelf *shelf, const char *path, wm_error *error);
wm_status wm_shelf_add(wm_shelf *shelf, const wm_shelved *record, wm_error *error);
/* All of it is on the disk; hex gets its SHA-256. Nothing can be added any more. */
wm_status wm_shelf_close(wm_shelf *shelf, char hex[65], wm_error *error);

/* Adds a file that is whole and has that SHA-256, else WM_BAD_INPUT. */
wm_status wm_shelf_read(wm_shelf *shelf, const char *path, const char *hex, wm_error *error);
/* After the last of them and before the first search. */
void wm_shelf_sort(wm_shelf *shelf);

size_t wm_shelf_count(const wm_shelf *shelf);
/* Whether there is a record. Its slices lie in room, which is cleared. Any thread. */
bool wm_shelf_find(const wm_shelf *shelf, const char *key, wm_buffer *room, wm_shelved *record);

#endif
