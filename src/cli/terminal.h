/* terminal.h - the owner of standard output and standard error.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_CLI_TERMINAL_H
#define WM_CLI_TERMINAL_H

#include <pthread.h>

#include "base/base.h"

typedef enum cli_verbosity { CLI_BE_QUIET, CLI_BE_NORMAL, CLI_BE_VERBOSE } cli_verbosity;
/* In the order of the words of --progress. */
typedef enum cli_bar_mode { CLI_BAR_AUTO, CLI_BAR_ALWAYS, CLI_BAR_NEVER } cli_bar_mode;

/* Any thread may send a message; each is one line and ends any progress bar
 * that stands on the terminal. Control characters in a message, which may come
 * from a dump, do not reach the terminal. */
typedef struct cli_terminal {
    pthread_mutex_t lock;
    cli_verbosity verbosity;
    cli_bar_mode bar_mode;
    bool bar;          /* a progress bar stands on the last line */
    size_t bar_length;
    bool told;         /* an error was told, not only warnings */
    bool confined;     /* the sandbox may be why a file cannot be written */
    bool refused;      /* a message says that one cannot */
} cli_terminal;

void cli_terminal_init(cli_terminal *t);
void cli_terminal_end(cli_terminal *t);

/* Always shown, after "wikimd: ". */
void cli_error(cli_terminal *t, const char *format, ...) WM_PRINTF(2, 3);
/* The message of a failure, or words for its status when it has none. */
void cli_failure(cli_terminal *t, const wm_error *error);
/* As cli_error, but not with --quiet. */
void cli_warning(cli_terminal *t, const char *format, ...) WM_PRINTF(2, 3);
/* A line as it is; not with --quiet. */
void cli_note(cli_terminal *t, const char *format, ...) WM_PRINTF(2, 3);
/* A line as it is; only with --verbose. */
void cli_detail(cli_terminal *t, const char *format, ...) WM_PRINTF(2, 3);

/* What a run tells goes here, and the signals stop it from now on. */
wm_monitor cli_monitor(cli_terminal *t);

#endif
