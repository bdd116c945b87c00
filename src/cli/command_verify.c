/* command_verify.c - wikimd verify: is a bag or a tree whole, do the laws hold on a dump.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "cli/command.h"

static wm_status run(cli_line *line, cli_terminal *terminal, wm_error *error)
{
    wm_verify_options o;
    wm_verify_options_init(&o);
    o.paths = cli_values(line, CLI_OPERAND, &o.path_count);
    if (!o.path_count)
        return wm_fail(error, WM_USAGE, "no dump, tree or bag is given; see wikimd verify --help");
    o.recover = cli_text(line, CLI_RECOVER);
    o.namespaces = cli_text(line, CLI_NAMESPACES);
    o.pages = cli_text(line, CLI_PAGES);
    o.revision = cli_text(line, CLI_REVISION);
    o.siteinfo = cli_text(line, CLI_SITEINFO);
    o.base_url = cli_text(line, CLI_BASE_URL);
    o.lang = cli_text(line, CLI_LANG);
    o.report = cli_text(line, CLI_REPORT);
    o.kinds = cli_text(line, CLI_KINDS);
    wm_status status = cli_style(line, &o.style, error);
    if (status != WM_OK)
        return status;
    o.shown.drop_sections = cli_text(line, CLI_DROP_SECTIONS);
    o.shown.image_html = cli_has(line, CLI_IMAGE_HTML);
    o.edits = (unsigned)cli_number(line, CLI_EDITS, o.edits);
    o.seed = (unsigned)cli_number(line, CLI_SEED, o.seed);
    o.expansion.on = cli_has(line, CLI_DO_EXPAND);
    o.expansion.templates = cli_values(line, CLI_TEMPLATES, &o.expansion.template_count);
    o.expansion.now = cli_text(line, CLI_NOW);
    o.expansion.keep_class = cli_text(line, CLI_KEEP_CLASS);
    o.expansion.drop_class = cli_text(line, CLI_DROP_CLASS);
    o.parts.page_set = cli_text(line, CLI_PAGE_SET);
    o.parts.shard = cli_text(line, CLI_PART);
    const char **words = o.parts.shard ? cli_words(line, &o.parts.word_count) : NULL;
    o.parts.words = words;
    o.memory = cli_size(line, CLI_MEMORY);
    o.limits = cli_limits(line);
    o.incomplete = cli_has(line, CLI_INCOMPLETE);
    o.jobs = (unsigned)cli_number(line, CLI_JOBS, 0);
    wm_monitor monitor = cli_monitor(terminal);
    status = wm_run_verify(&o, &monitor, NULL);
    free(words);
    return status;
}

const cli_command cli_command_verify = {
    .name = "verify",
    .usage = "wikimd verify [OPTION]... PATH...",
    .summary = "check a bag or tree; of a dump, try the laws",
    .help = "Converts every page of a dump, edits it in ways that are made up, brings it back, and\n"
            "counts where a law does not hold.",
    .bit = CLI_VERIFY,
    .notes = "GetPut: unedited Markdown gives the page's own wikitext. Habits: so does a file with\n"
             "CR LF, white space at line ends and a byte order mark. PutGet: wikitext made of edited\n"
             "Markdown prints as that reads. Locality: it is as before outside of the edit.\n"
             "CreateGet: so does wikitext made without the page's own. The exit code is 1 when a law\n"
             "failed.\n"
             "\n"
             "Given a bag, a directory or an archive of one, it checks that: every file against the\n"
             "manifests, the dump against the tree, each revision against its checksum. Given a tree, it\n"
             "checks its files against its state and the dump it came from. What is damaged is named, and\n"
             "the exit code is then 1.",
    .run = run,
};
