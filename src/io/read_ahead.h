/* read_ahead.h - reading on in a thread while what was read is looked at.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_IO_READ_AHEAD_H
#define WM_IO_READ_AHEAD_H

#include "io/codec.h"

typedef struct wm_ahead wm_ahead;

/* From now on a thread calls source's codec. NULL when there is none to be had; then nothing has changed. */
wm_ahead *wm_ahead_start(wm_source *source);
/* As the codec's read; *data stays until the next call. *text is the part of it that was found to be
 * text, as wm_utf8_text_prefix knows it. A failure is in source->failure. */
wm_status wm_ahead_read(wm_ahead *ahead, wm_slice *data, wm_slice *text);
/* Waits for the thread, which reads no more than a piece to its end. */
void wm_ahead_stop(wm_ahead *ahead);

#endif
