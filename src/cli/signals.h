/* signals.h - signals as flags.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_CLI_SIGNALS_H
#define WM_CLI_SIGNALS_H

#include <stdbool.h>

/* A closed pipe and a file that reaches a limit (ulimit -f) are then errors of write(), told as any other. */
void cli_signals_ignore_writes(void);
/* From now on the first SIGINT, SIGTERM or SIGHUP only sets the stop flag; a
 * second one ends the program as usual. */
void cli_signals_catch_stop(void);
/* Non-zero once a signal asked to stop. */
const volatile int *cli_signals_stop(void);

#endif
