/* command_index.c - wikimd index: the pages of a dump, a line each.
 *
 * SPDX-License-Identifier: MIT
 */
#include <inttypes.h>
#include <stdio.h>

#include "cli/command.h"

typedef struct listing {
    size_t files;
    bool blocks;
    wm_buffer line;
} listing;

/* A column of its own whatever the title holds. */
static void add_column(wm_buffer *line, wm_slice value)
{
    size_t at = line->size;
    wm_buffer_add_char(line, '\t');
    wm_buffer_add_slice(line, value);
    for (size_t i = at + 1; i < line->size; i++) {
        if ((unsigned char)line->data[i] < 0x20)
            line->data[i] = ' ';
    }
}

static wm_status print_page(void *user, const wm_index_entry *entry)
{
    listing *l = user;
    wm_buffer_clear(&l->line);
    wm_buffer_add_format(&l->line, "%" PRIu64 "\t%" PRId64 "\t%d", entry->offset, entry->id, entry->ns);
    add_column(&l->line, entry->title);
    add_column(&l->line, entry->redirect);
    if (l->files > 1)
        add_column(&l->line, wm_str(entry->path));
    if (l->blocks && entry->has_block)
        wm_buffer_add_format(&l->line, "\t%" PRIu64 "\t%" PRIu64, entry->block, entry->within);
    else if (l->blocks)
        wm_buffer_add_str(&l->line, "\t\t");
    wm_buffer_add_char(&l->line, '\n');
    if (l->line.failed)
        return WM_NO_MEMORY;
    return fwrite(l->line.data, 1, l->line.size, stdout) == l->line.size ? WM_OK : WM_SYSTEM;
}

static wm_status make_titles(cli_line *line, cli_terminal *terminal)
{
    wm_pages_options o;
    wm_pages_options_init(&o);
    o.dumps = cli_values(line, CLI_OPERAND, &o.dump_count);
    o.output = cli_text(line, CLI_TITLES_FILE);
    o.memory = cli_size(line, CLI_MEMORY);
    o.jobs = (unsigned)cli_number(line, CLI_JOBS, 0);
    o.incomplete = cli_has(line, CLI_INCOMPLETE);
    o.shards = (unsigned)cli_number(line, CLI_SHARDS, 0);
    o.shard_size = cli_size(line, CLI_SHARD_SIZE);
    wm_monitor monitor = cli_monitor(terminal);
    return wm_run_index_pages(&o, &monitor, NULL);
}

static wm_status run(cli_line *line, cli_terminal *terminal, wm_error *error)
{
    listing l = {0};
    size_t count;
    if (cli_has(line, CLI_TITLES_FILE) && cli_has(line, CLI_BLOCKS))
        return wm_fail(error, WM_USAGE, "--pages and --blocks exclude each other");
    if (cli_has(line, CLI_TITLES_FILE))
        return make_titles(line, terminal);
    if (cli_has(line, CLI_SHARDS) || cli_has(line, CLI_SHARD_SIZE))
        return wm_fail(error, WM_USAGE, "--shards and --shard-size go with --pages FILE");
    const char *const *paths = cli_values(line, CLI_OPERAND, &count);
    if (!count)
        return wm_fail(error, WM_USAGE, "no dump is given; see wikimd index --help");
    wm_index *index;
    wm_status status = wm_index_open(paths, count, cli_has(line, CLI_INCOMPLETE), cli_size(line, CLI_MEMORY), &index, error);
    if (status == WM_OK) {
        l.files = wm_index_files(index);
        l.blocks = cli_has(line, CLI_BLOCKS);
        printf("offset\tid\tns\ttitle\tredirect%s%s\n", l.files > 1 ? "\tfile" : "", l.blocks ? "\tblock\twithin" : "");
        status = wm_index_read(index, print_page, &l, error);
    }
    wm_index_close(index);
    wm_buffer_free(&l.line);
    return status == WM_END ? WM_OK : status;
}

const cli_command cli_command_index = {
    .name = "index",
    .usage = "wikimd index [OPTION]... DUMP...",
    .summary = "list the pages of a dump",
    .help = "Lists the pages of a dump on standard output, one a line in columns between tabs:\n"
            "the byte of <page> in the decompressed file, page id, namespace, title, and the\n"
            "target of a redirect; with several files, which of them. The first line names\n"
            "the columns.",
    .bit = CLI_INDEX,
    .run = run,
};
