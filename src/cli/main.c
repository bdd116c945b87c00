/* main.c - the program.
 *
 * SPDX-License-Identifier: MIT
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "cli/command.h"
#include "cli/export.h"
#include "cli/signals.h"

int wm_exit_code(wm_status status)
{
    switch (status) {
    case WM_OK:
    case WM_END: return 0;
    case WM_DIFFERS: return 1;
    case WM_USAGE: return 2;
    case WM_BAD_INPUT: return 3;
    case WM_SYSTEM:
    case WM_NO_MEMORY: return 4;
    case WM_INTERRUPTED: return 130;
    }
    return 4;
}

/* A standard stream that came closed would give its number to the first file
 * that is opened, and what is printed would end up in it. Its number is taken by
 * a descriptor that can only do the opposite, so that using it fails. */
static void hold_standard_streams(void)
{
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++) {
        if (fcntl(fd, F_GETFD) < 0 && errno == EBADF)
            (void)open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

static wm_status wrong_command(wm_messages *messages, const char *word)
{
    if (!word)
        wm_message_error(messages, "no command is given; see wikimd --help");
    else if (word[0] == '-')
        wm_message_error(messages, "unknown option %s; see wikimd --help", word);
    else
        wm_message_error(messages, "unknown command %s; see wikimd --help", word);
    return WM_USAGE;
}

static wm_status dispatch(wm_messages *messages, int argc, char *const *argv)
{
    const char *word = argc > 1 ? argv[1] : NULL;
    if (word && strcmp(word, "--version") == 0) {
        wm_print_version(argc > 2 && strcmp(argv[2], "--verbose") == 0);
        return WM_OK;
    }
    if (word && (strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0)) {
        wm_help();
        return WM_OK;
    }
    const wm_command *command = word ? wm_command_find(word) : NULL;
    if (!command)
        return wrong_command(messages, word);
    return command->run(command, messages, argc - 1, argv + 1);
}

/* Results that do not arrive are a failure, even when the last of them only
 * fails on closing. */
static wm_status close_output(wm_messages *messages, wm_status status)
{
    errno = 0;
    bool failed = ferror(stdout) != 0;
    if (fflush(stdout) != 0 || fclose(stdout) != 0)
        failed = true;
    if (!failed)
        return status;
    if (errno)
        wm_message_error(messages, "cannot write to standard output: %s", strerror(errno));
    else
        wm_message_error(messages, "cannot write to standard output");
    return status == WM_INTERRUPTED ? status : WM_SYSTEM;
}

int main(int argc, char **argv)
{
    wm_messages messages;
    hold_standard_streams();
    /* A zip archive holds local times, and the same dump is to give the same bytes everywhere. */
    setenv("TZ", "UTC0", 1);
    wm_messages_init(&messages);
    wm_signals_ignore_pipe();
    wm_status status = dispatch(&messages, argc, argv);
    status = close_output(&messages, status);
    wm_messages_end(&messages);
    return wm_exit_code(status);
}
