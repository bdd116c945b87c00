/* command_import.c - wikimd import: a tree of Markdown becomes a dump again.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "cli/command.h"

static wm_status run(cli_line *line, cli_terminal *terminal, wm_error *error)
{
    wm_import_options o;
    size_t count;
    wm_import_options_init(&o);
    const char *const *trees = cli_values(line, CLI_OPERAND, &count);
    if (!count)
        return wm_fail(error, WM_USAGE, "no tree is given; see wikimd import --help");
    if (count > 1)
        return wm_fail(error, WM_USAGE, "more than one tree is given: %s and %s", trees[0], trees[1]);
    o.tree = trees[0];
    o.output = cli_text(line, CLI_OUTPUT);
    o.bases = cli_values(line, CLI_BASE, &o.base_count);
    o.onto = cli_values(line, CLI_ONTO, &o.onto_count);
    o.conflict = cli_text(line, CLI_CONFLICT);
    o.templates = cli_values(line, CLI_TEMPLATES, &o.template_count);
    o.user = cli_text(line, CLI_USER);
    o.comment = cli_text(line, CLI_COMMENT);
    o.timestamp = cli_text(line, CLI_TIMESTAMP);
    o.deletions = cli_text(line, CLI_DELETIONS);
    o.moves = cli_text(line, CLI_MOVES);
    o.report = cli_text(line, CLI_REPORT);
    o.siteinfo = cli_text(line, CLI_SITEINFO);
    o.base_url = cli_text(line, CLI_BASE_URL);
    o.lang = cli_text(line, CLI_LANG);
    o.memory = cli_size(line, CLI_MEMORY);
    o.incomplete = cli_has(line, CLI_INCOMPLETE);
    o.limits = cli_limits(line);
    o.jobs = (unsigned)cli_number(line, CLI_JOBS, 0);
    o.no_base = cli_has(line, CLI_NO_BASE);
    o.changed = cli_has(line, CLI_CHANGED);
    o.in_place = cli_has(line, CLI_IN_PLACE);
    o.rewrite = cli_has(line, CLI_REWRITE);
    o.minor = cli_has(line, CLI_MINOR);
    o.parts.page_set = cli_text(line, CLI_PAGE_SET);
    o.parts.shard = cli_text(line, CLI_PART);
    const char **words = o.parts.shard ? cli_words(line, &o.parts.word_count) : NULL;
    o.parts.words = words;
    wm_monitor monitor = cli_monitor(terminal);
    wm_status status = wm_run_import(&o, &monitor, NULL);
    free(words);
    return status;
}

const cli_command cli_command_import = {
    .name = "import",
    .usage = "wikimd import [OPTION]... TREE",
    .summary = "turn a tree of Markdown files into a dump",
    .help = "Turns a tree of Markdown files into a MediaWiki XML dump. What was edited becomes\n"
            "wikitext again; everything else is taken from the dump that the tree was made\n"
            "from, byte for byte. TREE is a directory, a bag, or an archive of one: a tar, also\n"
            "compressed, or a zip.",
    .bit = CLI_IMPORT,
    .notes = "A page that cannot be written, or whose edit wikitext cannot say, is named and stays\n"
             "as it was, and the exit code is 3. It is 1 when a page was written but does not read back as its file does.\n"
             "With --onto, a page that was edited in DUMP so that the two edits exclude each other is\n"
             "printed (C  FILE, the line, < ours, > theirs) and stays as it was, and the exit code is 1.",
    .run = run,
};
