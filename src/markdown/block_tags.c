/* block_tags.c - the tags that are blocks of their own.
 *
 * SPDX-License-Identifier: MIT
 */
#include "markdown/tags.h"

bool md_is_block_tag(wm_slice name)
{
    static const char *const names[] = {"center", "div", "p", "table", "tr", "td", "th", "ul", "ol", "li", "dl", "dt", "dd",
                                        "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "caption", NULL};
    for (size_t i = 0; names[i]; i++)
        if (wm_equal(name, wm_str(names[i])))
            return true;
    return false;
}
