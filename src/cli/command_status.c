/* command_status.c - wikimd status: what was edited in a tree.
 *
 * SPDX-License-Identifier: MIT
 */
#include <inttypes.h>
#include <stdio.h>
#include <unistd.h>

#include "cli/command.h"
#include "cli/tree_name.h"

typedef enum form { FORM_PEOPLE, FORM_PORCELAIN, FORM_NUL, FORM_JSON } form;

typedef struct status_run {
    cli_terminal *terminal;
    const char *tree;
    form form;
    wm_buffer line;
    wm_tree_reader *reader;
    uint64_t counts[5]; /* by wm_tree_change */
    uint64_t skipped;
} status_run;

static const char letters[] = " MADR";

static void on_skipped(void *user, wm_slice file, const char *why)
{
    status_run *r = user;
    r->skipped++;
    cli_detail(r->terminal, "passed over: %.*s, %s", WM_ARG(file), why);
}

static void add_text(wm_buffer *line, const char *name, wm_slice value)
{
    wm_buffer_add_format(line, ", \"%s\": ", name);
    wm_json_add_string(line, value);
}

static void add_json(status_run *r, wm_tree_change change)
{
    wm_buffer *line = &r->line;
    int ns;
    wm_buffer_add_format(line, "{\"status\": \"%c\"", letters[change]);
    add_text(line, "file", wm_tree_reader_file(r->reader));
    if (change == WM_CHANGE_RENAMED)
        add_text(line, "old_file", wm_tree_reader_old_file(r->reader));
    if (wm_tree_reader_namespace(r->reader, &ns)) {
        wm_buffer_add_format(line, ", \"ns\": %d", ns);
        add_text(line, "title", wm_tree_reader_title(r->reader));
    }
    if (change == WM_CHANGE_RENAMED)
        add_text(line, "old_title", wm_tree_reader_old_title(r->reader));
    if (wm_tree_reader_is_known(r->reader))
        wm_buffer_add_format(line, ", \"page\": %" PRId64 ", \"revision\": %" PRId64, wm_tree_reader_page_id(r->reader),
                             wm_tree_reader_revision_id(r->reader));
    wm_buffer_add_str(line, "}\n");
}

static void add_names(status_run *r, wm_tree_change change)
{
    wm_buffer *line = &r->line;
    wm_slice file = wm_tree_reader_file(r->reader), old_file = wm_tree_reader_old_file(r->reader);
    bool renamed = change == WM_CHANGE_RENAMED;
    wm_buffer_add_format(line, "%c  ", letters[change]);
    if (r->form == FORM_NUL) {
        wm_buffer_add_slice(line, file);
        wm_buffer_add_char(line, '\0');
        if (!renamed)
            return;
        wm_buffer_add_slice(line, old_file);
        wm_buffer_add_char(line, '\0');
        return;
    }
    if (renamed) {
        wm_quote_name(old_file, true, line);
        wm_buffer_add_str(line, " -> ");
    }
    wm_quote_name(file, true, line);
    wm_buffer_add_char(line, '\n');
}

static wm_status print(status_run *r, wm_tree_change change, wm_error *error)
{
    wm_buffer_clear(&r->line);
    if (r->form == FORM_JSON)
        add_json(r, change);
    else
        add_names(r, change);
    if (r->line.failed)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    /* Why standard output failed is told when it is closed. */
    return fwrite(r->line.data, 1, r->line.size, stdout) == r->line.size ? WM_OK : WM_SYSTEM;
}

static void add_count(wm_buffer *line, uint64_t count, const char *what)
{
    if (count)
        wm_buffer_add_format(line, "%s%" PRIu64 " %s", line->size ? ", " : "", count, what);
}

static void summarise(status_run *r, bool changed)
{
    wm_buffer line = {0};
    add_count(&line, r->counts[WM_CHANGE_MODIFIED], "modified");
    add_count(&line, r->counts[WM_CHANGE_ADDED], "added");
    add_count(&line, r->counts[WM_CHANGE_DELETED], "deleted");
    add_count(&line, r->counts[WM_CHANGE_RENAMED], "renamed");
    if (!changed)
        wm_buffer_add_str(&line, "nothing changed");
    add_count(&line, r->counts[WM_CHANGE_NONE], "unchanged");
    add_count(&line, r->skipped, r->terminal->verbosity == CLI_BE_VERBOSE ? "passed over" : "passed over (--verbose names them)");
    if (wm_buffer_cstr(&line))
        cli_note(r->terminal, "%s", line.data);
    wm_buffer_free(&line);
}

static wm_status compare(status_run *r, wm_error *error)
{
    wm_status status;
    bool has_state = wm_tree_reader_has_state(r->reader);
    if (has_state && !wm_tree_reader_is_complete(r->reader))
        cli_warning(r->terminal, "%s: the export of this tree did not end; pages that it would have written are not told of",
                    r->tree);
    while ((status = wm_tree_reader_next(r->reader, true, error)) == WM_OK) {
        wm_tree_change change = wm_tree_reader_change(r->reader);
        r->counts[change]++;
        if (change == WM_CHANGE_NONE)
            continue;
        status = print(r, change, error);
        if (status != WM_OK)
            break;
    }
    if (status != WM_END)
        return status;
    uint64_t changed = r->counts[WM_CHANGE_MODIFIED] + r->counts[WM_CHANGE_ADDED] + r->counts[WM_CHANGE_DELETED] +
                       r->counts[WM_CHANGE_RENAMED];
    if (!has_state && !changed)
        return wm_fail(error, WM_USAGE, "%s: no tree of wikimd; name one, or go into one", r->tree);
    if (!has_state)
        cli_warning(r->terminal, "%s: the tree has no state (.wikimd/state.sqlite), so that every file counts as new", r->tree);
    if (r->form == FORM_PEOPLE && isatty(STDERR_FILENO))
        summarise(r, changed > 0);
    return changed ? WM_DIFFERS : WM_OK;
}

static wm_status run(cli_line *line, cli_terminal *terminal, wm_error *error)
{
    status_run r = {.terminal = terminal};
    wm_buffer tree = {0};
    size_t count;
    const char *const *trees = cli_values(line, CLI_OPERAND, &count);
    if (count > 1)
        return wm_fail(error, WM_USAGE, "one tree at a time: %s or %s", trees[0], trees[1]);
    bool porcelain = cli_has(line, CLI_PORCELAIN) || cli_has(line, CLI_NULL);
    if (cli_has(line, CLI_JSON) && porcelain)
        return wm_fail(error, WM_USAGE, "--json excludes --porcelain and -z");
    r.form = cli_has(line, CLI_JSON) ? FORM_JSON : cli_has(line, CLI_NULL) ? FORM_NUL : porcelain ? FORM_PORCELAIN : FORM_PEOPLE;
    cli_tree_find(count ? trees[0] : NULL, &tree);
    r.tree = wm_buffer_cstr(&tree);
    wm_status status = r.tree ? wm_tree_reader_open_names(r.tree, &r.reader, error) : wm_fail(error, WM_NO_MEMORY, "out of memory");
    if (status == WM_OK && cli_text(line, CLI_PART))
        status = wm_tree_reader_set_shard(r.reader, cli_text(line, CLI_PART), error);
    if (status == WM_OK) {
        wm_tree_reader_set_skipped(r.reader, on_skipped, &r);
        status = compare(&r, error);
    }
    wm_tree_reader_close(r.reader);
    wm_buffer_free(&tree);
    wm_buffer_free(&r.line);
    return status == WM_DIFFERS && !cli_has(line, CLI_EXIT_CODE) ? WM_OK : status;
}

const cli_command cli_command_status = {
    .name = "status",
    .usage = "wikimd status [OPTION]... [TREE]",
    .summary = "tell which files of a tree were edited",
    .help = "Compares a tree with what the export wrote, a file a line: M it was edited, A it is\n"
            "new, D it is gone, R it has another name. Without TREE it is the one that the\n"
            "current directory is in. Files whose size and time are as they were are not read.\n"
            "TREE may be a directory, a bag, or an archive of one: a tar, also compressed, or a zip.",
    .bit = CLI_STATUS,
    .run = run,
};
