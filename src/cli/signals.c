/* signals.c - signals as flags.
 *
 * SPDX-License-Identifier: MIT
 *
 * The flag is the program's only changing global: a handler can reach nothing else.
 */
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "cli/signals.h"

static volatile sig_atomic_t stop_flag;

static void on_stop(int number)
{
    (void)number;
    stop_flag = 1;
}

static void set(int number, void (*handler)(int), int flags)
{
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, NULL);
}

void cli_signals_ignore_writes(void)
{
    set(SIGPIPE, SIG_IGN, 0);
    set(SIGXFSZ, SIG_IGN, 0);
}

void cli_signals_catch_stop(void)
{
    static const int numbers[] = {SIGINT, SIGTERM, SIGHUP};
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        struct sigaction old;
        /* What the parent ignores, as nohup does, stays ignored. */
        if (sigaction(numbers[i], NULL, &old) == 0 && old.sa_handler == SIG_IGN)
            continue;
        set(numbers[i], on_stop, (int)SA_RESETHAND);
    }
}

const volatile int *cli_signals_stop(void)
{
    return &stop_flag;
}
