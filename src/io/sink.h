/* sink.h - bytes into a stream, compressed or not.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_IO_SINK_H
#define WM_IO_SINK_H

#include <stdio.h>

#include "base/base.h"

typedef enum wm_sink_format { WM_SINK_PLAIN, WM_SINK_GZIP, WM_SINK_BZIP2 } wm_sink_format;

/* By the name's end: .gz, .bz2, anything else is plain. */
wm_sink_format wm_sink_format_of(const char *name);

/* The same bytes give the same bytes: no times, no names. */
typedef struct wm_sink wm_sink;
/* stream is borrowed; name is for messages. jobs: threads that compress; the bytes do
 * not depend on it. */
wm_status wm_sink_open(FILE *stream, const char *name, wm_sink_format format, unsigned jobs, wm_sink **out,
                       wm_error *error);
/* After a failure all further calls fail, too. */
wm_status wm_sink_write(wm_sink *sink, wm_slice bytes, wm_error *error);
/* Writes what is left; the stream is not flushed. */
wm_status wm_sink_finish(wm_sink *sink, wm_error *error);
uint64_t wm_sink_taken(const wm_sink *sink); /* bytes before compression */
uint64_t wm_sink_given(const wm_sink *sink); /* and behind it */
void wm_sink_close(wm_sink *sink);

#endif
