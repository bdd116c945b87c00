/* messages.c - what a run tells its monitor.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>

#include "transfer/messages.h"

static const volatile int never;

void wm_messages_init(wm_messages *m, const wm_monitor *monitor)
{
    static const wm_monitor nobody = WM_MONITOR_INIT;
    m->monitor = nobody;
    if (monitor)
        memcpy(&m->monitor, monitor, monitor->size < sizeof m->monitor ? monitor->size : sizeof m->monitor);
    m->stop = m->monitor.stop ? m->monitor.stop : &never;
    pthread_mutex_init(&m->lock, NULL);
}

void wm_messages_end(wm_messages *m)
{
    pthread_mutex_destroy(&m->lock);
}

WM_PRINTF(3, 0)
static void emit(wm_messages *m, wm_message_kind kind, const char *format, va_list arguments)
{
    wm_buffer line = {0};
    wm_buffer_add_format_list(&line, format, arguments);
    pthread_mutex_lock(&m->lock);
    m->monitor.message(m->monitor.user, kind, line.failed ? WM_LIT("out of memory") : wm_buffer_slice(&line));
    pthread_mutex_unlock(&m->lock);
    wm_buffer_free(&line);
}

void wm_message_result(wm_messages *m, const char *format, ...)
{
    if (!m->monitor.message)
        return;
    va_list arguments;
    va_start(arguments, format);
    emit(m, WM_MESSAGE_RESULT, format, arguments);
    va_end(arguments);
}

void wm_message_note(wm_messages *m, const char *format, ...)
{
    if (!m->monitor.message || m->monitor.quiet)
        return;
    va_list arguments;
    va_start(arguments, format);
    emit(m, WM_MESSAGE_NOTE, format, arguments);
    va_end(arguments);
}

void wm_message_detail(wm_messages *m, const char *format, ...)
{
    if (!m->monitor.message || !m->monitor.verbose || m->monitor.quiet)
        return;
    va_list arguments;
    va_start(arguments, format);
    emit(m, WM_MESSAGE_DETAIL, format, arguments);
    va_end(arguments);
}

void wm_message_warning(wm_messages *m, const char *format, ...)
{
    if (!m->monitor.message || m->monitor.quiet)
        return;
    va_list arguments;
    va_start(arguments, format);
    emit(m, WM_MESSAGE_WARNING, format, arguments);
    va_end(arguments);
}

void wm_message_error(wm_messages *m, const char *format, ...)
{
    if (!m->monitor.message)
        return;
    va_list arguments;
    va_start(arguments, format);
    emit(m, WM_MESSAGE_ERROR, format, arguments);
    va_end(arguments);
}

void wm_message_failure(wm_messages *m, const wm_error *error)
{
    const char *text = wm_error_text(error);
    if (text)
        wm_message_error(m, "%s", text);
}

wm_status wm_messages_fail(wm_messages *m, wm_error *error)
{
    wm_status status = error->status;
    wm_message_failure(m, error);
    wm_error_clear(error);
    return status;
}
