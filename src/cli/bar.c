/* bar.c - how far a long command is, as a line.
 *
 * SPDX-License-Identifier: MIT
 */
#include <inttypes.h>

#include "cli/bar.h"

static void add_time(wm_buffer *out, double seconds)
{
    uint64_t s = seconds < 0 ? 0 : seconds > 1e9 ? (uint64_t)1e9 : (uint64_t)(seconds + 0.5);
    if (s >= 3600)
        wm_buffer_add_format(out, "%" PRIu64 ":%02" PRIu64 ":%02" PRIu64, s / 3600, s / 60 % 60, s % 60);
    else
        wm_buffer_add_format(out, "%" PRIu64 ":%02" PRIu64, s / 60, s % 60);
}

/* Nothing when it is not known how much there is. */
static void add_bar(uint64_t done, uint64_t all, wm_buffer *out)
{
    enum { WIDTH = 16 };
    double part = all ? (double)done / (double)all : 0;
    if (!all)
        return;
    if (part > 1)
        part = 1;
    int full = (int)(part * WIDTH);
    wm_buffer_add_char(out, '[');
    for (int i = 0; i < WIDTH; i++)
        wm_buffer_add_char(out, i < full ? '#' : '.');
    wm_buffer_add_format(out, "] %3d%% ", (int)(part * 100));
}

static void add_time_left(uint64_t done, uint64_t all, double seconds, wm_buffer *out)
{
    if (!all || !done || seconds <= 1)
        return;
    wm_buffer_add_char(out, ' ');
    add_time(out, seconds * ((double)all / (double)done - 1));
    wm_buffer_add_str(out, " left");
}

static void add_reading(const wm_run_progress *at, wm_buffer *out)
{
    double megabytes = (double)at->bytes / 1e6;
    double rate = at->seconds > 0 ? megabytes / at->seconds : 0;
    wm_buffer_add_format(out, "%" PRIu64 " pages %.1f MB %.1f MB/s", at->pages, megabytes, rate);
}

void cli_bar_line(const wm_run_progress *at, wm_buffer *out)
{
    wm_buffer_add_format(out, "%s ", at->phase);
    add_bar(at->done, at->all, out);
    if (at->reading)
        add_reading(at, out);
    add_time_left(at->done, at->all, at->seconds, out);
    if (out->size > 79)
        out->size = 79;
}
