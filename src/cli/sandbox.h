/* sandbox.h - what the process gives up before it reads anything.
 *
 * SPDX-License-Identifier: MIT
 *
 * A library does not confine its caller's process, so this is the program's matter. On Linux, where the
 * kernel has them: Landlock allows writing beneath a few directories only, and seccomp refuses the system calls
 * that wikimd never makes: those that start programs, open sockets, or reach other processes or the machine.
 */
#ifndef WM_CLI_SANDBOX_H
#define WM_CLI_SANDBOX_H

#include "cli/options.h"

/* Where a command may write. */
typedef struct cli_sandbox {
    wm_buffer *places; /* directories, and files that are no regular ones */
    size_t count, capacity;
    bool network;      /* sockets stay allowed */
    bool failed;       /* memory ran out */
} cli_sandbox; /* all zero: nowhere */

enum { CLI_SANDBOX_PATHS = 1, CLI_SANDBOX_CALLS = 2 };

/* The directories of what the command line says is written, and those for temporary files. */
void cli_sandbox_plan(cli_sandbox *sandbox, const cli_line *line, unsigned command);
/* A place by itself. A directory that is not there yet stands for the one that it is made in. */
void cli_sandbox_allow(cli_sandbox *sandbox, const char *place);
void cli_sandbox_free(cli_sandbox *sandbox);

/* For this process, for good; to be called before there are threads. Bits for what is in force, 0 where the kernel
 * has nothing of it. */
unsigned cli_sandbox_enter(const cli_sandbox *sandbox);

#endif
