/* index.c - wikimd index: the pages of a dump, a line each.
 *
 * SPDX-License-Identifier: MIT
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "cli/command.h"
#include "cli/selection.h"

enum { OPT_HELP = 1, OPT_MEMORY };

static const wm_option options[] = {
    {OPT_MEMORY, 0, "memory", "SIZE", "the most that decompressing may take, such as 512M or 4G; all\nthat there is when not given"},
    {OPT_HELP, 'h', "help", NULL, "this help"},
    {0, 0, NULL, NULL, NULL},
};

typedef struct listing {
    wm_messages *messages;
    const char **paths;
    size_t count;
    uint64_t memory;
    wm_site *site;
    bool ready;
    wm_selection everything;
    wm_arena arena;
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

static wm_status print_page(void *user, const wm_page *page)
{
    listing *l = user;
    if (!l->ready && wm_site_complete(l->site) != WM_OK)
        return WM_NO_MEMORY;
    l->ready = true;
    wm_judged judged;
    wm_arena_reset(&l->arena);
    wm_status status = wm_selection_judge(&l->everything, l->site, &l->arena, page, &judged);
    if (status != WM_OK)
        return status;
    wm_buffer_clear(&l->line);
    wm_buffer_add_format(&l->line, "%" PRIu64 "\t%" PRId64 "\t%d", page->offset, page->id, judged.ns);
    add_column(&l->line, page->title);
    add_column(&l->line, judged.redirect.size ? judged.redirect : page->redirect);
    if (l->count > 1)
        add_column(&l->line, wm_str(l->paths[page->file]));
    wm_buffer_add_char(&l->line, '\n');
    if (l->line.failed)
        return WM_NO_MEMORY;
    return fwrite(l->line.data, 1, l->line.size, stdout) == l->line.size ? WM_OK : WM_SYSTEM;
}

static wm_status list(listing *l, wm_error *error)
{
    wm_dump_options dump_options = {.text_limit = WM_TEXT_START, .memory = l->memory};
    wm_dump *dump = NULL;
    l->site = wm_site_new();
    l->everything.all_namespaces = true;
    if (!l->site)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    wm_status status = wm_dump_open(l->paths, l->count, &dump_options, &dump, error);
    if (status == WM_OK) {
        printf("offset\tid\tns\ttitle\tredirect%s\n", l->count > 1 ? "\tfile" : "");
        status = wm_dump_read(dump, l->site, print_page, l, error);
    }
    wm_dump_close(dump);
    if (status == WM_NO_MEMORY)
        wm_fail(error, status, "out of memory");
    return status;
}

static wm_status read_options(listing *l, const wm_command *self, int argc, char *const *argv, wm_error *error)
{
    wm_options o;
    int id;
    const char *value;
    wm_status status;
    l->paths = calloc((size_t)argc + 1, sizeof *l->paths);
    if (!l->paths)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    wm_options_start(&o, options, "wikimd index", argc, argv);
    while ((status = wm_options_next(&o, &id, &value, error)) == WM_OK) {
        if (id == OPT_HELP) {
            wm_help_command(self);
            return WM_END;
        }
        if (id == OPT_MEMORY) {
            status = wm_option_size("memory", value, &l->memory, error);
            if (status != WM_OK)
                return status;
            continue;
        }
        l->paths[l->count++] = value;
    }
    if (status == WM_END && l->count == 0)
        return wm_fail(error, WM_USAGE, "no dump is given; see wikimd index --help");
    return status == WM_END ? WM_OK : status;
}

static wm_status run(const wm_command *self, wm_messages *messages, int argc, char *const *argv)
{
    wm_error error = WM_ERROR_INIT;
    listing l = {.messages = messages};
    wm_status status = read_options(&l, self, argc, argv, &error);
    if (status == WM_OK)
        status = list(&l, &error);
    wm_site_free(l.site);
    wm_arena_free(&l.arena);
    wm_buffer_free(&l.line);
    free(l.paths);
    if (status == WM_OK || status == WM_END)
        return WM_OK;
    /* That standard output failed is told when it is closed. */
    return error.message ? wm_command_fail(messages, &error) : status;
}

const wm_command wm_command_index = {
    .name = "index",
    .usage = "wikimd index DUMP...",
    .summary = "list the pages of a dump",
    .help = "Lists the pages of a dump on standard output, one a line in columns between tabs:\n"
            "the byte of <page> in the decompressed file, page id, namespace, title, and the\n"
            "target of a redirect; with several files, which of them. The first line names\n"
            "the columns.",
    .options = options,
    .run = run,
};
