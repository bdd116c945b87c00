/* progress.c - how far a long command is.
 *
 * SPDX-License-Identifier: MIT
 */
#include <inttypes.h>
#include <time.h>
#include <unistd.h>

#include "cli/progress.h"
#include "cli/signals.h"

double wm_seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

void wm_progress_init(wm_progress *p, wm_progress_mode mode, wm_messages *messages)
{
    p->messages = messages;
    p->phase = "";
    p->start = wm_seconds();
    p->shown = mode == WM_PROGRESS_ALWAYS ||
               (mode == WM_PROGRESS_AUTO && messages->verbosity != WM_QUIET && isatty(STDERR_FILENO));
    if (p->shown)
        wm_signals_start_ticks();
}

void wm_progress_phase(wm_progress *p, const char *phase)
{
    p->phase = phase;
    p->start = wm_seconds();
}

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

void wm_progress_line(const char *phase, const wm_dump_progress *at, double seconds, wm_buffer *out)
{
    double megabytes = (double)at->produced / 1e6;
    double rate = seconds > 0 ? megabytes / seconds : 0;
    wm_buffer_add_format(out, "%s ", phase);
    add_bar(at->compressed_position, at->compressed_length, out);
    wm_buffer_add_format(out, "%" PRIu64 " pages %.1f MB %.1f MB/s", at->pages, megabytes, rate);
    add_time_left(at->compressed_position, at->compressed_length, seconds, out);
    if (out->size > 79)
        out->size = 79;
}

static void draw(wm_progress *p, wm_buffer *line)
{
    const char *text = wm_buffer_cstr(line);
    if (text)
        wm_message_bar(p->messages, text);
    wm_buffer_free(line);
}

void wm_progress_update(wm_progress *p, const wm_dump *dump)
{
    if (!p->shown || !wm_signals_tick())
        return;
    wm_dump_progress at;
    wm_dump_get_progress(dump, &at);
    wm_buffer line = {0};
    wm_progress_line(p->phase, &at, wm_seconds() - p->start, &line);
    draw(p, &line);
}

void wm_progress_part(wm_progress *p, uint64_t done, uint64_t all)
{
    if (!p->shown || !wm_signals_tick())
        return;
    wm_buffer line = {0};
    wm_buffer_add_format(&line, "%s ", p->phase);
    add_bar(done, all, &line);
    add_time_left(done, all, wm_seconds() - p->start, &line);
    draw(p, &line);
}

void wm_progress_end(wm_progress *p)
{
    if (!p->shown)
        return;
    wm_signals_stop_ticks();
    wm_message_bar_end(p->messages);
    p->shown = false;
}
