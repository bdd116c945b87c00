/* signals.h - signals as flags.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_CLI_SIGNALS_H
#define WM_CLI_SIGNALS_H

#include <stdbool.h>

/* A closed pipe is then an error of write(), told as any other. */
void cli_signals_ignore_pipe(void);
/* From now on the first SIGINT, SIGTERM or SIGHUP only sets the stop flag; a
 * second one ends the program as usual. */
void cli_signals_catch_stop(void);
/* Non-zero once a signal asked to stop. */
const volatile int *cli_signals_stop(void);
/* Starts a tick a second; cli_signals_tick is true once after each. */
void cli_signals_start_ticks(void);
void cli_signals_stop_ticks(void);
bool cli_signals_tick(void);

#endif
