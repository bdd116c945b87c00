/* messages.h - what a run tells its monitor.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TRANSFER_MESSAGES_H
#define WM_TRANSFER_MESSAGES_H

#include <pthread.h>

#include "base/base.h"

/* Any thread may send a message. */
typedef struct wm_messages {
    wm_monitor monitor;      /* a copy */
    const volatile int *stop; /* the monitor's, or one that is never set */
    pthread_mutex_t lock;
} wm_messages;

/* monitor may be NULL: nobody is told. */
void wm_messages_init(wm_messages *m, const wm_monitor *monitor);
void wm_messages_end(wm_messages *m);

void wm_message_result(wm_messages *m, const char *format, ...) WM_PRINTF(2, 3);
void wm_message_note(wm_messages *m, const char *format, ...) WM_PRINTF(2, 3);
void wm_message_detail(wm_messages *m, const char *format, ...) WM_PRINTF(2, 3);
void wm_message_warning(wm_messages *m, const char *format, ...) WM_PRINTF(2, 3);
void wm_message_error(wm_messages *m, const char *format, ...) WM_PRINTF(2, 3);
/* The message of a failure, or words for its status. */
void wm_message_failure(wm_messages *m, const wm_error *error);
/* The same; then the error is as new. Returns its status. */
wm_status wm_messages_fail(wm_messages *m, wm_error *error);

#endif
