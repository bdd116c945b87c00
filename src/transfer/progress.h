/* progress.h - how far a run is.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TRANSFER_PROGRESS_H
#define WM_TRANSFER_PROGRESS_H

#include "dump/dump.h"
#include "transfer/messages.h"

typedef struct wm_progress {
    const wm_messages *messages;
    const char *phase;
    double start;  /* of the phase */
    double told;   /* when the monitor was told last */
} wm_progress;

void wm_progress_init(wm_progress *p, const wm_messages *messages);
/* What is done from now on: a word. */
void wm_progress_phase(wm_progress *p, const char *phase);
/* To be called often; tells about once a second. */
void wm_progress_update(wm_progress *p, const wm_dump *dump);
/* The same for what is no reading of a dump. */
void wm_progress_part(wm_progress *p, uint64_t done, uint64_t all);

#endif
