/* progress.h - how far a long command is.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_CLI_PROGRESS_H
#define WM_CLI_PROGRESS_H

#include "cli/messages.h"
#include "dump/dump.h"

typedef enum wm_progress_mode { WM_PROGRESS_AUTO, WM_PROGRESS_ALWAYS, WM_PROGRESS_NEVER } wm_progress_mode;

typedef struct wm_progress {
    wm_messages *messages;
    const char *phase;
    double start;  /* of the phase */
    bool shown;
} wm_progress;

/* auto: shown when standard error is a terminal. */
void wm_progress_init(wm_progress *p, wm_progress_mode mode, wm_messages *messages);
void wm_progress_phase(wm_progress *p, const char *phase);
/* Call often; draws at most once a second. */
void wm_progress_update(wm_progress *p, const wm_dump *dump);
/* The same, for work of which so much is done. */
void wm_progress_part(wm_progress *p, uint64_t done, uint64_t all);
void wm_progress_end(wm_progress *p);

/* Appends the bar's line, at most 79 columns. */
void wm_progress_line(const char *phase, const wm_dump_progress *at, double seconds, wm_buffer *out);

/* Seconds of a clock that only goes forward. */
double wm_seconds(void);

#endif
