/* capitals.c - the capitals of letters that have several.
 *
 * SPDX-License-Identifier: MIT
 */
#include <utf8proc.h>

#include "base/capitals.h"

/* They are the capitals of what the letter folds to. Dotted I and capital sharp s fold to several letters too, but are
 * capitals themselves. */
void wm_add_capitals(wm_buffer *out, uint32_t letter)
{
    utf8proc_int32_t folded[4];
    int boundary = 0;
    utf8proc_ssize_t n = utf8proc_decompose_char((utf8proc_int32_t)letter, folded, 4, UTF8PROC_CASEFOLD, &boundary);
    if (n < 2 || n > 4 || letter == 0x130 || letter == 0x1E9E) {
        wm_buffer_add_utf8(out, wm_to_upper(letter));
        return;
    }
    for (utf8proc_ssize_t i = 0; i < n; i++)
        wm_buffer_add_utf8(out, wm_to_upper((uint32_t)folded[i]));
}
