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
#include "cli/signals.h"

/* When the caller closed a standard stream, the next file that is opened would get its number, and messages
 * would be written into that file. So the number is taken by /dev/null, opened for the opposite direction:
 * using it fails. */
static void hold_standard_streams(void)
{
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++) {
        if (fcntl(fd, F_GETFD) < 0 && errno == EBADF)
            (void)open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

static wm_status wrong_command(cli_terminal *terminal, const char *word)
{
    if (!word)
        cli_error(terminal, "no command is given; see wikimd --help");
    else if (word[0] == '-')
        cli_error(terminal, "unknown option %s; see wikimd --help", word);
    else
        cli_error(terminal, "unknown command %s; see wikimd --help", word);
    return WM_USAGE;
}

static wm_status dispatch(cli_terminal *terminal, int argc, char *const *argv)
{
    const char *word = argc > 1 ? argv[1] : NULL;
    if (word && strcmp(word, "--version") == 0) {
        wm_error error = WM_ERROR_INIT;
        wm_status status = cli_print_version(argc > 2 && strcmp(argv[2], "--verbose") == 0, &error);
        if (status != WM_OK)
            cli_failure(terminal, &error);
        wm_error_clear(&error);
        return status;
    }
    if (word && (strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0)) {
        cli_help();
        return WM_OK;
    }
    const cli_command *command = word ? cli_command_find(word) : NULL;
    if (!command)
        return wrong_command(terminal, word);
    return cli_command_run(command, terminal, argc - 1, argv + 1);
}

/* Results that were not written are a failure, even when that shows only on closing. */
static wm_status close_output(cli_terminal *terminal, wm_status status)
{
    errno = 0;
    bool failed = ferror(stdout) != 0;
    if (fflush(stdout) != 0 || fclose(stdout) != 0)
        failed = true;
    if (!failed)
        return status;
    if (errno)
        cli_error(terminal, "cannot write to standard output: %s", strerror(errno));
    else
        cli_error(terminal, "cannot write to standard output");
    return status == WM_INTERRUPTED ? status : WM_SYSTEM;
}

int main(int argc, char **argv)
{
    cli_terminal terminal;
    hold_standard_streams();
    /* A zip archive holds local times, and the same dump is to give the same bytes everywhere. */
    setenv("TZ", "UTC0", 1);
    cli_terminal_init(&terminal);
    cli_signals_ignore_writes();
    wm_status status = dispatch(&terminal, argc, argv);
    status = close_output(&terminal, status);
    cli_terminal_end(&terminal);
    return wm_status_exit_code(status);
}
