/* progress.c - how far a run is.
 *
 * SPDX-License-Identifier: MIT
 */
#include "transfer/progress.h"

void wm_progress_init(wm_progress *p, const wm_messages *messages)
{
    p->messages = messages;
    p->phase = "";
    p->start = p->told = messages->monitor.progress ? wm_seconds() : 0;
}

void wm_progress_phase(wm_progress *p, const char *phase)
{
    p->phase = phase;
    p->start = p->messages->monitor.progress ? wm_seconds() : 0;
}

/* Whether a second went by since the monitor was told. */
static bool is_due(wm_progress *p, wm_run_progress *at)
{
    if (!p->messages->monitor.progress)
        return false;
    double now = wm_seconds();
    if (now - p->told < 1)
        return false;
    p->told = now;
    at->phase = p->phase;
    at->seconds = now - p->start;
    return true;
}

void wm_progress_update(wm_progress *p, const wm_dump *dump)
{
    wm_run_progress run = {0};
    wm_dump_progress at;
    if (!is_due(p, &run))
        return;
    wm_dump_get_progress(dump, &at);
    run.done = at.compressed_position;
    run.all = at.compressed_length;
    run.reading = true;
    run.pages = at.pages;
    run.bytes = at.produced;
    p->messages->monitor.progress(p->messages->monitor.user, &run);
}

void wm_progress_part(wm_progress *p, uint64_t done, uint64_t all)
{
    wm_run_progress run = {0};
    if (!is_due(p, &run))
        return;
    run.done = done;
    run.all = all;
    p->messages->monitor.progress(p->messages->monitor.user, &run);
}
