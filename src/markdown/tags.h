/* tags.h - what the writer and the reader of Markdown know of HTML tags alike.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_MARKDOWN_TAGS_H
#define WM_MARKDOWN_TAGS_H

#include "base/base.h"

/* Block tags have no place in a label. */
bool md_is_block_tag(wm_slice name);

#endif
