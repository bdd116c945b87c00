/* media_list.h - the files that pages show, by name.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TRANSFER_MEDIA_LIST_H
#define WM_TRANSFER_MEDIA_LIST_H

#include "io/outfile.h"
#include "page/doc.h"

/* Each name once. All zero is empty. */
typedef struct wm_media_list {
    wm_slice *names;    /* in the order in which they came */
    size_t count, capacity;
    uint32_t *slots;    /* a hash table of places in names, from 1 */
    size_t slot_count;
    wm_arena arena;
    wm_outfile file;
} wm_media_list;

/* Appends the names of the files that a page shows, each ended by a newline. */
void wm_media_names(const wm_doc *doc, wm_buffer *out);

/* path may be NULL: no list is made. */
wm_status wm_media_list_open(wm_media_list *list, const char *path, wm_error *error);
/* Whether one is made. */
static inline bool wm_media_list_is_open(const wm_media_list *list)
{
    return wm_outfile_is_open(&list->file);
}
/* Names, each ended by a newline. Fails with WM_NO_MEMORY only. */
wm_status wm_media_list_add(wm_media_list *list, wm_slice lines);
/* Writes the names, in the order of their bytes; the file appears. whole: the run came to its end; else it leaves no trace. */
wm_status wm_media_list_end(wm_media_list *list, bool whole, wm_error *error);
void wm_media_list_free(wm_media_list *list);

#endif
