/* command_update.c - wikimd update: a tree is brought up to a newer dump.
 *
 * SPDX-License-Identifier: MIT
 */
#include "cli/command.h"

static wm_status run(cli_line *line, cli_terminal *terminal, wm_error *error)
{
    wm_update_options o;
    size_t count;
    wm_update_options_init(&o);
    const char *const *names = cli_values(line, CLI_OPERAND, &count);
    bool from_wiki = cli_has(line, CLI_API);
    if (!count || (count > 1) == from_wiki)
        return wm_fail(error, WM_USAGE, "a tree, and the newer dump or --api, are to be given; see wikimd update --help");
    o.tree = names[0];
    o.dumps = names + 1;
    o.dump_count = count - 1;
    o.bases = cli_values(line, CLI_BASE, &o.base_count);
    o.revision = cli_text(line, CLI_REVISION);
    o.pages = cli_text(line, CLI_PAGES);
    o.siteinfo = cli_text(line, CLI_SITEINFO);
    o.templates = cli_values(line, CLI_TEMPLATES, &o.template_count);
    o.report = cli_text(line, CLI_REPORT);
    o.spool = cli_text(line, CLI_SPOOL);
    o.memory = cli_size(line, CLI_MEMORY);
    o.limits = cli_limits(line);
    o.jobs = (unsigned)cli_number(line, CLI_JOBS, 0);
    o.incomplete = cli_has(line, CLI_INCOMPLETE);
    if (from_wiki)
        o.wiki = cli_api(line);
    wm_monitor monitor = cli_monitor(terminal);
    return wm_run_update(&o, &monitor, NULL);
}

const cli_command cli_command_update = {
    .name = "update",
    .usage = "wikimd update [OPTION]... TREE [DUMP...]",
    .summary = "bring a tree and its edits up to a newer dump",
    .help = "Brings the directory TREE up to DUMP, a newer dump of its wiki, or with --api up to\n"
            "the wiki itself, of which only what changed is fetched. Pages that changed\n"
            "there are written anew. Files that were edited here keep their edits: what was\n"
            "edited on both sides is merged. Interrupted, the same command goes on.",
    .bit = CLI_UPDATE,
    .notes = "Where both sides edited the same words, the file has both versions between the lines\n"
             "<<<<<<< ours, ======= and >>>>>>> theirs, and is printed (C  FILE). So is a page that is gone\n"
             "or moved on one side and edited on the other. The exit code is then 1.",
    .run = run,
};
