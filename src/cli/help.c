/* help.c - what the program says about itself.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>

#include "cli/command.h"

void cli_help(void)
{
    fputs("wikimd turns MediaWiki dumps into a tree of link-rewritten Markdown.\n\n"
          "Usage:\n", stdout);
    for (size_t i = 0; cli_commands[i]; i++)
        printf("  %-38s %s\n", cli_commands[i]->usage, cli_commands[i]->summary);
    fputs("\nOptions:\n"
          "  -h, --help                this help; after a command, the command's\n"
          "      --version             the version; with --verbose those of the libraries\n"
          "\n"
          "Exit codes: 0 done, 1 a difference was found, 2 wrong usage, 3 bad input,\n"
          "4 the system failed, 130 interrupted.\n", stdout);
}

void cli_help_command(const cli_command *command)
{
    wm_buffer table = {0};
    cli_options_help(cli_options, command->bit, &table);
    const char *text = wm_buffer_cstr(&table);
    printf("Usage: %s\n\n%s\n\nOptions:\n%s", command->usage, command->help, text ? text : "");
    if (command->notes)
        printf("\n%s\n", command->notes);
    wm_buffer_free(&table);
}

wm_status cli_print_version(bool verbose, wm_error *error)
{
    wm_string libraries = WM_STRING_INIT;
    printf("wikimd %s\n", wm_version());
    wm_status status = verbose ? wm_version_libraries(&libraries, error) : WM_OK;
    if (libraries.size)
        fwrite(libraries.data, 1, libraries.size, stdout);
    wm_string_free(&libraries);
    return status;
}
