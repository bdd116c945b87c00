/* command.h - what the commands have in common.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_CLI_COMMAND_H
#define WM_CLI_COMMAND_H

#include "cli/options.h"
#include "cli/terminal.h"

typedef struct cli_command {
    const char *name;
    const char *usage;   /* "wikimd export [OPTION]... DUMP..." */
    const char *summary; /* a line for wikimd --help */
    const char *help;    /* what --help says above and ... */
    unsigned bit;        /* in cli_options */
    const char *notes;   /* ... below the options; NULL if nothing */
    /* error: what is to be told; what a run told already leaves it empty. */
    wm_status (*run)(cli_line *line, cli_terminal *terminal, wm_error *error);
} cli_command;

/* All commands, in the order of wikimd --help; ends with NULL. */
extern const cli_command *const cli_commands[];
extern const cli_command cli_command_export, cli_command_import, cli_command_convert, cli_command_index,
    cli_command_status, cli_command_diff, cli_command_verify, cli_command_expand, cli_command_update,
    cli_command_fetch, cli_command_push, cli_command_merge;

/* Differences go to standard output; whether in colour says --color. */
wm_status cli_print_diff(void *user, wm_tree_change change, wm_slice file, wm_slice text);
bool cli_wants_colour(const cli_line *line, bool terminal);

/* By name; NULL when there is none. */
const cli_command *cli_command_find(const char *name);
/* Reads the command's options and runs it. */
wm_status cli_command_run(const cli_command *command, cli_terminal *terminal, int argc, char *const *argv);

/* On standard output. */
void cli_help(void);
void cli_help_command(const cli_command *command);
wm_status cli_print_version(bool verbose, wm_error *error);

#endif
