/* command_diff.c - wikimd diff: what an import would change in the wikitext.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "cli/command.h"
#include "cli/tree_name.h"

enum { WHEN_AUTO, WHEN_ALWAYS };

wm_status cli_print_diff(void *user, wm_tree_change change, wm_slice file, wm_slice text)
{
    (void)user;
    (void)change;
    (void)file;
    /* Why is told when standard output is closed. */
    return fwrite(text.data, 1, text.size, stdout) == text.size ? WM_OK : WM_SYSTEM;
}

bool cli_wants_colour(const cli_line *line, bool terminal)
{
    const char *no = getenv("NO_COLOR"), *name = getenv("TERM");
    bool capable = name && *name && strcmp(name, "dumb") != 0 && !(no && *no);
    long when = cli_has(line, CLI_COLOR) ? cli_number(line, CLI_COLOR, WHEN_ALWAYS) : WHEN_AUTO;
    return when == WHEN_ALWAYS || (when == WHEN_AUTO && terminal && capable);
}

/* The names in the tree of the files that were named; NULL when memory runs out. */
static char **name_files(const char *tree, const char *const *operands, size_t count)
{
    char **files = calloc(count + 1, sizeof *files);
    for (size_t i = 0; i < count && files; i++) {
        wm_buffer name = {0};
        cli_tree_file(tree, operands[i], &name);
        files[i] = wm_buffer_detach(&name, NULL);
        wm_buffer_free(&name);
        if (files[i])
            continue;
        while (i > 0)
            free(files[--i]);
        free(files);
        return NULL;
    }
    return files;
}

static wm_status compare(cli_line *line, cli_terminal *terminal, wm_diff_options *o)
{
    o->bases = cli_values(line, CLI_BASE, &o->base_count);
    o->templates = cli_values(line, CLI_TEMPLATES, &o->template_count);
    o->siteinfo = cli_text(line, CLI_SITEINFO);
    o->base_url = cli_text(line, CLI_BASE_URL);
    o->lang = cli_text(line, CLI_LANG);
    o->jobs = (unsigned)cli_number(line, CLI_JOBS, 0);
    o->context = (unsigned)cli_number(line, CLI_UNIFIED, o->context);
    o->no_base = cli_has(line, CLI_NO_BASE);
    o->terminal = isatty(STDOUT_FILENO) != 0;
    o->colour = cli_wants_colour(line, o->terminal);
    wm_monitor monitor = cli_monitor(terminal);
    wm_status status = wm_run_diff(o, cli_print_diff, NULL, &monitor, NULL);
    return status == WM_DIFFERS && !cli_has(line, CLI_EXIT_CODE) ? WM_OK : status;
}

static wm_status run(cli_line *line, cli_terminal *terminal, wm_error *error)
{
    wm_diff_options o;
    wm_buffer tree = {0};
    size_t count, first = 0;
    wm_diff_options_init(&o);
    const char *const *operands = cli_values(line, CLI_OPERAND, &count);
    if (count && cli_tree_is_named(operands[0]))
        first = 1;
    cli_tree_find(first ? operands[0] : NULL, &tree);
    o.tree = wm_buffer_cstr(&tree);
    o.file_count = count - first;
    char **files = o.tree ? name_files(o.tree, operands + first, o.file_count) : NULL;
    o.files = (const char *const *)files;
    wm_status status = files ? compare(line, terminal, &o) : wm_fail(error, WM_NO_MEMORY, "out of memory");
    for (size_t i = 0; i < o.file_count && files; i++)
        free(files[i]);
    free(files);
    wm_buffer_free(&tree);
    return status;
}

const cli_command cli_command_diff = {
    .name = "diff",
    .usage = "wikimd diff [OPTION]... [TREE] [FILE]...",
    .summary = "show what an import would change in the wikitext",
    .help = "Shows what the edits of a tree's files change in the wikitext of their pages, as a\n"
            "unified diff for each. Without TREE it is the tree that the current directory is\n"
            "in; with FILEs, files or directories of the tree, only what is told of them. TREE\n"
            "may be a bag or an archive.",
    .bit = CLI_DIFF,
    .run = run,
};
