/* terminal.c - the owner of standard output and standard error.
 *
 * SPDX-License-Identifier: MIT
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/bar.h"
#include "cli/signals.h"
#include "cli/terminal.h"

/* Draws text over the progress bar that stands; leave_bar leaves it. */
static void draw_bar(cli_terminal *t, const char *text)
{
    size_t size = strlen(text);
    pthread_mutex_lock(&t->lock);
    fprintf(stderr, "\r%s", text);
    for (size_t i = size; t->bar && i < t->bar_length; i++)
        fputc(' ', stderr);
    t->bar = true;
    t->bar_length = size;
    fflush(stderr);
    pthread_mutex_unlock(&t->lock);
}

static void leave_bar(cli_terminal *t)
{
    pthread_mutex_lock(&t->lock);
    if (t->bar)
        fputc('\n', stderr);
    t->bar = false;
    pthread_mutex_unlock(&t->lock);
}

void cli_terminal_init(cli_terminal *t)
{
    pthread_mutex_init(&t->lock, NULL);
    t->verbosity = CLI_BE_NORMAL;
    t->bar_mode = CLI_BAR_AUTO;
    t->bar = false;
    t->bar_length = 0;
    t->confined = t->refused = t->told = false;
}

void cli_terminal_end(cli_terminal *t)
{
    leave_bar(t);
    pthread_mutex_destroy(&t->lock);
}

/* A title in a message could otherwise drive the terminal: C0, DEL, and C1 in
 * its UTF-8 form become question marks. */
static void disarm(wm_buffer *line)
{
    for (size_t i = 0; i < line->size; i++) {
        unsigned char c = (unsigned char)line->data[i];
        if (c < 0x20 || c == 0x7f) {
            line->data[i] = '?';
        } else if (c == 0xc2 && i + 1 < line->size) {
            unsigned char d = (unsigned char)line->data[i + 1];
            if (d >= 0x80 && d < 0xa0) {
                line->data[i] = '?';
                line->data[i + 1] = '?';
            }
        }
    }
}

/* A title may have any length, a line that somebody reads may not: its beginning and its end are kept. */
static void add_text(wm_buffer *line, wm_slice text)
{
    enum { MOST = 4000, LAST = 600 };
    size_t first = text.size, last = text.size;
    if (text.size > MOST) {
        first = wm_utf8_valid_prefix(wm_sub(text, 0, MOST - LAST));
        for (last = text.size - LAST; last < text.size && ((unsigned char)text.data[last] & 0xc0) == 0x80;)
            last++;
    }
    wm_buffer_add_slice(line, wm_sub(text, 0, first));
    if (last > first)
        wm_buffer_add_format(line, " [%zu bytes] ", last - first);
    wm_buffer_add_slice(line, wm_sub(text, last, text.size));
}

static void put(cli_terminal *t, const char *prefix, wm_slice text)
{
    wm_buffer line = {0};
    wm_buffer_add_str(&line, prefix);
    add_text(&line, text);
    disarm(&line);
    wm_buffer_add_char(&line, '\n');
    pthread_mutex_lock(&t->lock);
    t->refused |= !line.failed && wm_find(wm_buffer_slice(&line), wm_str(strerror(EACCES)), 0) != WM_NONE;
    if (t->bar)
        fputc('\n', stderr);
    t->bar = false;
    if (line.failed)
        fputs("wikimd: out of memory\n", stderr);
    else
        fwrite(line.data, 1, line.size, stderr);
    pthread_mutex_unlock(&t->lock);
    wm_buffer_free(&line);
}

WM_PRINTF(3, 0)
static void emit(cli_terminal *t, const char *prefix, const char *format, va_list arguments)
{
    wm_buffer line = {0};
    wm_buffer_add_format_list(&line, format, arguments);
    put(t, prefix, line.failed ? WM_LIT("out of memory") : wm_buffer_slice(&line));
    wm_buffer_free(&line);
}

void cli_error(cli_terminal *t, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    emit(t, "wikimd: ", format, arguments);
    va_end(arguments);
}

void cli_warning(cli_terminal *t, const char *format, ...)
{
    if (t->verbosity == CLI_BE_QUIET)
        return;
    va_list arguments;
    va_start(arguments, format);
    emit(t, "wikimd: ", format, arguments);
    va_end(arguments);
}

void cli_note(cli_terminal *t, const char *format, ...)
{
    if (t->verbosity == CLI_BE_QUIET)
        return;
    va_list arguments;
    va_start(arguments, format);
    emit(t, "", format, arguments);
    va_end(arguments);
}

void cli_detail(cli_terminal *t, const char *format, ...)
{
    if (t->verbosity != CLI_BE_VERBOSE)
        return;
    va_list arguments;
    va_start(arguments, format);
    emit(t, "", format, arguments);
    va_end(arguments);
}

void cli_failure(cli_terminal *t, const wm_error *error)
{
    const char *text = wm_error_text(error);
    if (text)
        cli_error(t, "%s", text);
}

/* ---- runs ------------------------------------------------------------------ */

static void on_message(void *user, wm_message_kind kind, wm_slice text)
{
    cli_terminal *t = user;
    switch (kind) {
    case WM_MESSAGE_RESULT:
        /* Why standard output failed is told when it is closed. */
        fwrite(text.data, 1, text.size, stdout);
        fputc('\n', stdout);
        break;
    case WM_MESSAGE_NOTE:
    case WM_MESSAGE_DETAIL:
        put(t, "", text);
        break;
    case WM_MESSAGE_ERROR:
        t->told = true;
        put(t, "wikimd: ", text);
        break;
    case WM_MESSAGE_WARNING:
        put(t, "wikimd: ", text);
        break;
    }
}

static void on_progress(void *user, const wm_run_progress *progress)
{
    wm_buffer line = {0};
    cli_bar_line(progress, &line);
    const char *text = wm_buffer_cstr(&line);
    if (text)
        draw_bar(user, text);
    wm_buffer_free(&line);
}

wm_monitor cli_monitor(cli_terminal *t)
{
    wm_monitor monitor = WM_MONITOR_INIT;
    bool shown = t->bar_mode == CLI_BAR_ALWAYS ||
                 (t->bar_mode == CLI_BAR_AUTO && t->verbosity != CLI_BE_QUIET && isatty(STDERR_FILENO));
    monitor.user = t;
    monitor.message = on_message;
    monitor.progress = shown ? on_progress : NULL;
    monitor.stop = cli_signals_stop();
    monitor.verbose = t->verbosity == CLI_BE_VERBOSE;
    monitor.quiet = t->verbosity == CLI_BE_QUIET;
    cli_signals_catch_stop();
    return monitor;
}
