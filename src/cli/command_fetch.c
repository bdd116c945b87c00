/* command_fetch.c - wikimd fetch: pages of a wiki that answers over the network become a dump.
 *
 * SPDX-License-Identifier: MIT
 */
#include "cli/command.h"

static wm_status run(cli_line *line, cli_terminal *terminal, wm_error *error)
{
    wm_fetch_options o;
    size_t count;
    wm_fetch_options_init(&o);
    cli_values(line, CLI_OPERAND, &count);
    if (count || !cli_has(line, CLI_API) || !cli_has(line, CLI_OUTPUT))
        return wm_fail(error, WM_USAGE, "--api and -o are to be given, and no operands; see wikimd fetch --help");
    o.wiki = cli_api(line);
    o.output = cli_text(line, CLI_OUTPUT);
    o.pages = cli_text(line, CLI_PAGES);
    o.categories = cli_values(line, CLI_CATEGORY, &o.category_count);
    o.namespaces = cli_text(line, CLI_NAMESPACES);
    o.report = cli_text(line, CLI_REPORT);
    o.history = cli_has(line, CLI_HISTORY);
    o.jobs = (unsigned)cli_number(line, CLI_JOBS, 0);
    wm_monitor monitor = cli_monitor(terminal);
    return wm_run_fetch(&o, &monitor, NULL);
}

const cli_command cli_command_fetch = {
    .name = "fetch",
    .usage = "wikimd fetch [OPTION]... --api URL -o DUMP",
    .summary = "make a dump of a wiki that answers over the network",
    .help = "Asks the wiki's API for pages and writes them as a dump that wikimd export and\n"
            "MediaWiki read: those of a list or of categories, or all. Interrupted, the same\n"
            "command goes on.",
    .bit = CLI_FETCH,
    .run = run,
};
