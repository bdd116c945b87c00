/* command_merge.c - wikimd merge: the shards of an export become one.
 *
 * SPDX-License-Identifier: MIT
 */
#include "cli/command.h"

static wm_status run(cli_line *line, cli_terminal *terminal, wm_error *error)
{
    wm_merge_options o;
    size_t count;
    wm_merge_options_init(&o);
    const char *const *names = cli_values(line, CLI_OPERAND, &count);
    if (!count)
        return wm_fail(error, WM_USAGE, "no destination of shards is given; see wikimd merge --help");
    o.destination = names[0];
    o.dumps = names + 1;
    o.dump_count = count - 1;
    o.report = cli_text(line, CLI_REPORT);
    o.ledger = cli_text(line, CLI_LEDGER);
    o.deletions = cli_text(line, CLI_DELETIONS);
    o.moves = cli_text(line, CLI_MOVES);
    o.memory = cli_size(line, CLI_MEMORY);
    o.jobs = (unsigned)cli_number(line, CLI_JOBS, 0);
    wm_monitor monitor = cli_monitor(terminal);
    return wm_run_merge(&o, &monitor, NULL);
}

const cli_command cli_command_merge = {
    .name = "merge",
    .usage = "wikimd merge [OPTION]... DEST [DUMP...]",
    .summary = "make one of the shards of an export, import or verify",
    .help = "Makes of the shards of an export, which are in DEST, what one export gives; the\n"
            "same of an import, whose dump is DEST, and of a verify, whose report it is.\n"
            "All must be there, of one dump, page set and version, and made with the same\n"
            "options; what is missing is named with the command that makes it. A bag has the\n"
            "dump in it, and an import reads it: DUMP says where that is when it is not where\n"
            "it was.",
    .bit = CLI_MERGE,
    .notes = "Warnings of the shards are told again, and the exit code is that of one run.",
    .run = run,
};
