/* command_export.c - wikimd export: a dump becomes a tree of Markdown.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "cli/command.h"

/* The values of an option, a line each. */
static const char *lines_of(cli_line *line, cli_id id, wm_buffer *out)
{
    size_t count;
    const char *const *values = cli_values(line, id, &count);
    for (size_t i = 0; i < count; i++)
        wm_buffer_add_format(out, "%s\n", values[i]);
    return count ? wm_buffer_cstr(out) : NULL;
}

static wm_status run(cli_line *line, cli_terminal *terminal, wm_error *error)
{
    wm_export_options o;
    wm_export_options_init(&o);
    o.dumps = cli_values(line, CLI_OPERAND, &o.dump_count);
    if (!o.dump_count)
        return wm_fail(error, WM_USAGE, "no dump is given; see wikimd export --help");
    o.destination = cli_text(line, CLI_OUTPUT);
    o.format = cli_text(line, CLI_FORMAT);
    o.namespaces = cli_text(line, CLI_NAMESPACES);
    o.pages = cli_text(line, CLI_PAGES);
    o.revision = cli_text(line, CLI_REVISION);
    o.since = cli_text(line, CLI_SINCE);
    wm_status status = cli_style(line, &o.style, error);
    if (status != WM_OK)
        return status;
    o.shown.variant = cli_text(line, CLI_VARIANT);
    o.shown.media = cli_text(line, CLI_MEDIA);
    o.shown.drop_sections = cli_text(line, CLI_DROP_SECTIONS);
    o.shown.image_html = cli_has(line, CLI_IMAGE_HTML);
    o.shown.stubs = cli_number(line, CLI_REDIRECTS, 0) == 1;
    o.shown.media_list = cli_text(line, CLI_MEDIA_LIST);
    o.shown.header = cli_text(line, CLI_HEADER);
    o.siteinfo = cli_text(line, CLI_SITEINFO);
    o.base_url = cli_text(line, CLI_BASE_URL);
    o.lang = cli_text(line, CLI_LANG);
    o.bag.checksums = cli_text(line, CLI_CHECKSUM);
    o.bag.info = cli_values(line, CLI_BAG_INFO, &o.bag.info_count);
    o.report = cli_text(line, CLI_REPORT);
    o.ledger = cli_text(line, CLI_LEDGER);
    o.memory = cli_size(line, CLI_MEMORY);
    o.spool = cli_text(line, CLI_SPOOL);
    o.parts.page_set = cli_text(line, CLI_PAGE_SET);
    o.parts.shard = cli_text(line, CLI_PART);
    const char **words = o.parts.shard ? cli_words(line, &o.parts.word_count) : NULL;
    o.parts.words = words;
    o.incomplete = cli_has(line, CLI_INCOMPLETE);
    o.limits = cli_limits(line);
    o.jobs = (unsigned)cli_number(line, CLI_JOBS, 0);
    o.lines_per_file = (uint64_t)cli_number(line, CLI_LINES_PER_FILE, 0);
    o.no_header = cli_has(line, CLI_NO_HEADER);
    o.portable_names = cli_has(line, CLI_PORTABLE);
    o.shard_dirs = cli_has(line, CLI_SHARD);
    o.expansion.on = cli_has(line, CLI_DO_EXPAND);
    o.force = cli_has(line, CLI_FORCE);
    o.expansion.templates = cli_values(line, CLI_TEMPLATES, &o.expansion.template_count);
    o.expansion.now = cli_text(line, CLI_NOW);
    o.expansion.keep_class = cli_text(line, CLI_KEEP_CLASS);
    o.expansion.drop_class = cli_text(line, CLI_DROP_CLASS);
    wm_monitor monitor = cli_monitor(terminal);
    wm_buffer categories = {0}, linked_from = {0};
    o.choice.categories = lines_of(line, CLI_CATEGORY, &categories);
    o.choice.linked_from = lines_of(line, CLI_LINKED_FROM, &linked_from);
    o.choice.no_disambiguation = cli_has(line, CLI_NO_DISAMBIGUATION);
    status = categories.failed || linked_from.failed ? wm_fail(error, WM_NO_MEMORY, "out of memory") : wm_run_export(&o, &monitor, NULL);
    wm_buffer_free(&categories);
    wm_buffer_free(&linked_from);
    free(words);
    return status;
}

const cli_command cli_command_export = {
    .name = "export",
    .usage = "wikimd export [OPTION]... DUMP...",
    .summary = "turn a dump into a tree of Markdown files",
    .help = "Turns a MediaWiki XML dump, plain or compressed, into a tree of Markdown files.\n"
            "Several files are one dump; - is standard input.",
    .bit = CLI_EXPORT,
    .notes = "Exporting again writes only what differs. A file that was edited since is left as\n"
             "it is, named, and makes the exit code 1. An interrupted export goes on where it\n"
             "stopped when it is run again.",
    .run = run,
};
