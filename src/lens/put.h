/* put.h - edited Markdown back into the wikitext it came from.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_LENS_PUT_H
#define WM_LENS_PUT_H

#include "lens/merge.h"

/* What put needs, kept from page to page. */
typedef struct lens_put lens_put;
lens_put *lens_put_new(wm_lens *lens);
void lens_put_free(lens_put *p);
/* As wm_lens_put, whose page is read as it is. */
wm_status lens_put_page(wm_lens *lens, wm_slice markdown, wm_slice source, int ns, wm_slice title, wm_buffer *out,
                        wm_put_counts *counts);

#endif
