/* create.c - wikitext for Markdown that has no base.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lens/inside.h"

wm_status wm_lens_create(wm_lens *lens, wm_slice markdown, int ns, wm_slice title, wm_buffer *out)
{
    (void)ns;
    (void)title;
    if (lens->warning)
        lens->warning(lens->warning_user, 0, "Markdown alone cannot be converted");
    wm_buffer_add_slice(out, markdown);
    return WM_DIFFERS;
}
