/* messages.h - the owner of standard error.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_CLI_MESSAGES_H
#define WM_CLI_MESSAGES_H

#include <pthread.h>

#include "base/base.h"

typedef enum wm_verbosity { WM_QUIET, WM_NORMAL, WM_VERBOSE } wm_verbosity;

/* Any thread may send a message; each is one line and ends any progress bar
 * that stands on the terminal. Control characters in a message, which may come
 * from a dump, do not reach the terminal. */
typedef struct wm_messages {
    pthread_mutex_t lock;
    wm_verbosity verbosity;
    bool bar;          /* a progress bar stands on the last line */
    size_t bar_length;
} wm_messages;

void wm_messages_init(wm_messages *m);
void wm_messages_end(wm_messages *m);

/* Always shown, after "wikimd: ". */
void wm_message_error(wm_messages *m, const char *format, ...) WM_PRINTF(2, 3);
/* The message of a failure, or words for its status when it has none. */
void wm_message_failure(wm_messages *m, const wm_error *error);
/* As wm_message_error, but not with --quiet. */
void wm_message_warning(wm_messages *m, const char *format, ...) WM_PRINTF(2, 3);
/* A line as it is; not with --quiet. */
void wm_message_note(wm_messages *m, const char *format, ...) WM_PRINTF(2, 3);
/* A line as it is; only with --verbose. */
void wm_message_detail(wm_messages *m, const char *format, ...) WM_PRINTF(2, 3);

/* Draws text over the progress bar that stands; wm_message_bar_end leaves it. */
void wm_message_bar(wm_messages *m, const char *text);
void wm_message_bar_end(wm_messages *m);

#endif
