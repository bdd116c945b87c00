/* anchor.c - the name that GitHub and most others give to a heading.
 *
 * SPDX-License-Identifier: MIT
 */
#include "markdown/foreign.h"

/* github-slugger: what is no letter, digit, space, - or _ goes. */
void md_anchor(wm_slice words, wm_buffer *out)
{
    for (size_t i = 0, n; i < words.size; i += n) {
        uint32_t point = wm_utf8_decode(wm_sub(words, i, words.size), &n);
        if (point == ' ')
            wm_buffer_add_char(out, '-');
        else if (point == '-' || point == '_' || (point >= '0' && point <= '9') ||
                 (point >= 0x80 && !wm_is_punctuation(point)) || wm_is_letter(point))
            wm_buffer_add_utf8(out, wm_to_lower(point));
    }
}
