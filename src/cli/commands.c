/* commands.c - the commands, and how one is run.
 *
 * SPDX-License-Identifier: MIT
 */
#include "cli/command.h"
#include "cli/sandbox.h"

const cli_command *const cli_commands[] = {
    &cli_command_export, &cli_command_merge, &cli_command_import, &cli_command_convert, &cli_command_index, &cli_command_status, &cli_command_diff,
    &cli_command_verify, &cli_command_expand, &cli_command_update, &cli_command_fetch, &cli_command_push,
    NULL,
};

const cli_command *cli_command_find(const char *name)
{
    for (size_t i = 0; cli_commands[i]; i++) {
        if (strcmp(cli_commands[i]->name, name) == 0)
            return cli_commands[i];
    }
    return NULL;
}

/* The last of --quiet and --verbose counts. */
static cli_verbosity verbosity(const cli_line *line)
{
    for (size_t i = line->count; i-- > 0;) {
        if (line->items[i].id == CLI_QUIET)
            return CLI_BE_QUIET;
        if (line->items[i].id == CLI_VERBOSE)
            return CLI_BE_VERBOSE;
    }
    return CLI_BE_NORMAL;
}

/* What the kernel does not have is done without. Sanitizers look into their own process when it ends, which the sandbox
 * refuses. */
static void give_up_rights(const cli_command *command, const cli_line *line, cli_terminal *terminal)
{
#ifdef WM_CHECKED
    bool wanted = false;
#else
    bool wanted = !cli_has(line, CLI_NO_SANDBOX);
#endif
    cli_sandbox sandbox = {.network = cli_has(line, CLI_API)};
    if (!wanted)
        return;
    cli_sandbox_plan(&sandbox, line, command->bit);
    unsigned held = cli_sandbox_enter(&sandbox);
    terminal->confined = held & CLI_SANDBOX_PATHS;
    cli_sandbox_free(&sandbox);
}

wm_status cli_command_run(const cli_command *command, cli_terminal *terminal, int argc, char *const *argv)
{
    cli_line line;
    wm_error error = WM_ERROR_INIT;
    wm_buffer name = {0};
    wm_buffer_add_format(&name, "wikimd %s", command->name);
    wm_status status = cli_read(&line, cli_options, command->bit, wm_buffer_cstr(&name) ? name.data : "wikimd", argc, argv, &error);
    line.words = argv;
    line.word_count = argc > 0 ? (size_t)argc : 0;
    if (status == WM_OK && cli_has(&line, CLI_HELP)) {
        cli_help_command(command);
    } else if (status == WM_OK) {
        terminal->verbosity = verbosity(&line);
        terminal->bar_mode = cli_has(&line, CLI_PROGRESS) ? (cli_bar_mode)cli_number(&line, CLI_PROGRESS, CLI_BAR_ALWAYS) : CLI_BAR_AUTO;
        give_up_rights(command, &line, terminal);
        status = command->run(&line, terminal, &error);
    }
    if (status == WM_NO_MEMORY && !terminal->told)
        wm_fail(&error, status, "out of memory"); /* who failed had no place for a message */
    if (error.status != WM_OK)
        cli_failure(terminal, &error);
    if (terminal->confined && terminal->refused)
        cli_error(terminal, "where its own rights allow it: wikimd writes beneath the directories of what it was told to make and of "
                  "temporary files, and nowhere else; --no-sandbox lifts that");
    wm_error_clear(&error);
    cli_line_free(&line);
    wm_buffer_free(&name);
    return status;
}
