/* help.c - what the program says about itself.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>

#include "cli/command.h"

void wm_help(void)
{
    fputs("wikimd turns MediaWiki dumps into a tree of link-rewritten Markdown.\n\n"
          "Usage:\n", stdout);
    for (size_t i = 0; wm_commands[i]; i++)
        printf("  %-38s %s\n", wm_commands[i]->usage, wm_commands[i]->summary);
    fputs("\nOptions:\n"
          "  -h, --help                this help; after a command, the command's\n"
          "      --version             the version; with --verbose those of the libraries\n"
          "\n"
          "Exit codes: 0 done, 1 a difference was found, 2 wrong usage, 3 bad input,\n"
          "4 the system failed, 130 interrupted.\n", stdout);
}

void wm_help_command(const wm_command *command)
{
    wm_buffer table = {0};
    wm_options_help(command->options, &table);
    const char *text = wm_buffer_cstr(&table);
    printf("Usage: %s\n\n%s\n\nOptions:\n%s", command->usage, command->help, text ? text : "");
    if (command->notes)
        printf("\n%s\n", command->notes);
    wm_buffer_free(&table);
}

void wm_print_version(bool verbose)
{
    printf("wikimd %s\n", wm_version());
    if (!verbose)
        return;
    wm_buffer libraries = {0};
    wm_base_versions(&libraries);
    wm_io_versions(&libraries);
    fwrite(libraries.data, 1, libraries.size, stdout);
    wm_buffer_free(&libraries);
}
