/* expand_late.h - texts that are read from a dump when they are asked for.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_EXPAND_LATE_H
#define WM_EXPAND_LATE_H

#include "expand/expand_fill.h"
#include "expand/expand_map.h"

/* Pages and their texts, packed by LZ4. All zero is empty. */
typedef struct expand_texts {
    wm_arena arena; /* pages, titles, packed texts */
    expand_map map;
    wm_buffer packed;
} expand_texts;

/* The page as it is kept, or NULL when memory runs out. It must not be there yet. */
const wm_expand_page *expand_texts_put(expand_texts *texts, const wm_expand_page *page, wm_slice text, bool keep_text);
void expand_texts_free(expand_texts *texts);

/* The pages of a dump whose titles are in a file. Any number of threads may ask. */
typedef struct expand_late expand_late;
/* What it is made with is borrowed. NULL when memory runs out. */
expand_late *expand_late_new(const wm_site *site, const wm_title_file *titles, const char *const *paths, size_t count, const wm_dump_options *options);
void expand_late_free(expand_late *late);
bool expand_late_has(const expand_late *late, int ns, wm_slice title);
/* NULL when the dump has no such page, or when it cannot be read. */
const wm_expand_page *expand_late_find(expand_late *late, int ns, wm_slice title);
/* What the file of titles says of a page of the main namespace: without revision, user and text. False: not enough. */
bool expand_late_brief(const expand_late *late, int ns, wm_slice title, wm_expand_page *out);
/* What could not be read; WM_OK: everything was. */
wm_status expand_late_check(expand_late *late, wm_error *error);

#endif
