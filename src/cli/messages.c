/* messages.c - the owner of standard error.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>

#include "cli/messages.h"

void wm_messages_init(wm_messages *m)
{
    pthread_mutex_init(&m->lock, NULL);
    m->verbosity = WM_NORMAL;
    m->bar = false;
    m->bar_length = 0;
}

void wm_messages_end(wm_messages *m)
{
    wm_message_bar_end(m);
    pthread_mutex_destroy(&m->lock);
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

WM_PRINTF(3, 0)
static void emit(wm_messages *m, const char *prefix, const char *format, va_list arguments)
{
    wm_buffer line = {0};
    va_list again;
    va_copy(again, arguments);
    int size = vsnprintf(NULL, 0, format, again);
    va_end(again);
    wm_buffer_add_str(&line, prefix);
    if (size > 0 && wm_buffer_reserve(&line, (size_t)size + 1)) {
        vsnprintf(line.data + line.size, (size_t)size + 1, format, arguments);
        line.size += (size_t)size;
    }
    disarm(&line);
    wm_buffer_add_char(&line, '\n');
    pthread_mutex_lock(&m->lock);
    if (m->bar)
        fputc('\n', stderr);
    m->bar = false;
    if (line.failed)
        fputs("wikimd: out of memory\n", stderr);
    else
        fwrite(line.data, 1, line.size, stderr);
    pthread_mutex_unlock(&m->lock);
    wm_buffer_free(&line);
}

void wm_message_error(wm_messages *m, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    emit(m, "wikimd: ", format, arguments);
    va_end(arguments);
}

void wm_message_warning(wm_messages *m, const char *format, ...)
{
    if (m->verbosity == WM_QUIET)
        return;
    va_list arguments;
    va_start(arguments, format);
    emit(m, "wikimd: ", format, arguments);
    va_end(arguments);
}

void wm_message_note(wm_messages *m, const char *format, ...)
{
    if (m->verbosity == WM_QUIET)
        return;
    va_list arguments;
    va_start(arguments, format);
    emit(m, "", format, arguments);
    va_end(arguments);
}

void wm_message_detail(wm_messages *m, const char *format, ...)
{
    if (m->verbosity != WM_VERBOSE)
        return;
    va_list arguments;
    va_start(arguments, format);
    emit(m, "", format, arguments);
    va_end(arguments);
}

void wm_message_failure(wm_messages *m, const wm_error *error)
{
    if (error->message)
        wm_message_error(m, "%s", error->message);
    else if (error->status == WM_NO_MEMORY)
        wm_message_error(m, "out of memory");
    else if (error->status == WM_SYSTEM)
        wm_message_error(m, "the system failed");
    else if (error->status == WM_BAD_INPUT)
        wm_message_error(m, "the input is damaged");
}

void wm_message_bar(wm_messages *m, const char *text)
{
    size_t size = strlen(text);
    pthread_mutex_lock(&m->lock);
    fprintf(stderr, "\r%s", text);
    for (size_t i = size; m->bar && i < m->bar_length; i++)
        fputc(' ', stderr);
    m->bar = true;
    m->bar_length = size;
    fflush(stderr);
    pthread_mutex_unlock(&m->lock);
}

void wm_message_bar_end(wm_messages *m)
{
    pthread_mutex_lock(&m->lock);
    if (m->bar)
        fputc('\n', stderr);
    m->bar = false;
    pthread_mutex_unlock(&m->lock);
}
