/* range.h - a part of a buffer.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TRANSFER_RANGE_H
#define WM_TRANSFER_RANGE_H

#include "base/base.h"

/* By places and not by a pointer: what it is part of may move. */
typedef struct wm_range {
    size_t start, end;
} wm_range;

/* Its bytes; those of an empty one are not NULL. */
static inline wm_slice wm_range_of(const wm_buffer *buffer, wm_range range)
{
    return range.end > range.start ? wm_slice_of(buffer->data + range.start, range.end - range.start) : wm_slice_of("", 0);
}
/* Appends bytes. */
static inline wm_range wm_range_keep(wm_buffer *buffer, wm_slice s)
{
    wm_range range = {buffer->size, buffer->size};
    wm_buffer_add_slice(buffer, s);
    range.end = buffer->size;
    return range;
}

#endif
