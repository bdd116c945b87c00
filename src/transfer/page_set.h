/* page_set.h - the file of titles that belongs to a dump.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TRANSFER_PAGE_SET_H
#define WM_TRANSFER_PAGE_SET_H

#include "site/title_file.h"
#include "transfer/inputs.h"

/* What the files of a dump are known by: SHA-256 of the size, the first and the last 64 KiB of each. The name does not
 * count: a dump may lie elsewhere on another machine. */
wm_status wm_page_set_identify(const wm_inputs *inputs, char hex[65], wm_error *error);

/* A file that is mapped; all zero is none. */
typedef struct wm_page_set {
    void *bytes;
    size_t size;
    bool unread; /* the dump is still to be read, and counted */
    wm_title_file file;
} wm_page_set;

/* Maps the file and checks all of it: WM_BAD_INPUT when it is damaged, or of another dump or program. */
wm_status wm_page_set_open(wm_page_set *set, const char *path, const wm_inputs *inputs, wm_error *error);
void wm_page_set_close(wm_page_set *set);

#endif
