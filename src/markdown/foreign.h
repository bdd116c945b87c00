/* foreign.h - what Markdown means elsewhere and CommonMark does not know: bare addresses, $TeX$.
 *
 * SPDX-License-Identifier: MIT
 *
 * The reader takes such things for what their authors mean, so the writer hides text that would be taken so.
 * Both ask here.
 */
#ifndef WM_MARKDOWN_FOREIGN_H
#define WM_MARKDOWN_FOREIGN_H

#include "base/base.h"

/* Whether c is one of the characters of set. A NUL, which is a character as others in a hostile file, is in none: for
 * strchr it is in each. */
static inline bool md_is_in(const char *set, char c)
{
    return c && strchr(set, c);
}

/* The end of the address http://... or https://... that stands bare at at, as GFM finds it; at: there is none. */
size_t md_bare_address(wm_slice s, size_t at);
/* The end of the formula $x$ or $$x$$ that begins at at, with its signs; at: there is none. "$5 and $6" is none. own: our
 * own files, in which a $ that begins none is escaped, so that all may be TeX. */
size_t md_dollar_math(wm_slice s, size_t at, bool own);
/* Whether the TeX holds a command as our own text could not print it: there a backslash is doubled. */
bool md_has_command(wm_slice tex);
/* The first $ or : from at on that must be escaped, or the size. */
size_t md_next_foreign(wm_slice text, size_t at, bool own);

/* The part of a line with an image alone that no edit of its words changes: from its address on. */
wm_slice md_picture_address(wm_slice line);

#endif
