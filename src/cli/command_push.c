/* command_push.c - wikimd push: the edits of a tree go into a wiki.
 *
 * SPDX-License-Identifier: MIT
 */
#include <unistd.h>

#include "cli/command.h"

static wm_status run(cli_line *line, cli_terminal *terminal, wm_error *error)
{
    wm_push_options o;
    size_t count;
    wm_push_options_init(&o);
    const char *const *trees = cli_values(line, CLI_OPERAND, &count);
    if (count != 1)
        return wm_fail(error, WM_USAGE, count ? "one tree is pushed at a time" : "no tree is given; see wikimd push --help");
    o.tree = trees[0];
    o.wiki = cli_api(line);
    o.bases = cli_values(line, CLI_BASE, &o.base_count);
    o.templates = cli_values(line, CLI_TEMPLATES, &o.template_count);
    o.comment = cli_text(line, CLI_COMMENT);
    o.tags = cli_text(line, CLI_TAGS);
    o.conflict = cli_text(line, CLI_CONFLICT);
    o.siteinfo = cli_text(line, CLI_SITEINFO);
    o.report = cli_text(line, CLI_REPORT);
    o.memory = cli_size(line, CLI_MEMORY);
    o.limits = cli_limits(line);
    o.rate = (unsigned)cli_number(line, CLI_RATE, (long)o.rate);
    o.context = (unsigned)cli_number(line, CLI_UNIFIED, (long)o.context);
    o.minor = cli_has(line, CLI_MINOR);
    o.bot = cli_has(line, CLI_BOT);
    o.rewrite = cli_has(line, CLI_REWRITE);
    o.incomplete = cli_has(line, CLI_INCOMPLETE);
    o.dry_run = cli_has(line, CLI_DRY_RUN);
    o.move_pages = cli_has(line, CLI_MOVE_PAGES);
    o.delete_pages = cli_has(line, CLI_DELETE_PAGES);
    o.accept_warnings = cli_has(line, CLI_ACCEPT_WARNINGS);
    o.terminal = isatty(STDOUT_FILENO) != 0;
    o.colour = cli_wants_colour(line, o.terminal);
    wm_monitor monitor = cli_monitor(terminal);
    return wm_run_push(&o, cli_print_diff, NULL, &monitor, NULL);
}

const cli_command cli_command_push = {
    .name = "push",
    .usage = "wikimd push [OPTION]... --api URL TREE",
    .summary = "send the edits of a tree to a wiki",
    .help = "Sends the edits of the directory TREE to its wiki, over the network. Each page is read\n"
            "first: an edit that somebody made there since is merged with ours, never overwritten. The\n"
            "files then are what the wiki stored, and status is clean. Interrupted, the same command\n"
            "goes on; no edit is lost, none is made twice.",
    .bit = CLI_PUSH,
    .notes = "Where both sides edited the same words, the page is not sent but printed (C  FILE), as is one\n"
             "that is gone or moved there; the exit code is then 1. Pages that the wiki refuses are named, and\n"
             "the exit code is 3; it is 4 when the wiki cannot be reached or takes no edits.",
    .run = run,
};
