/* status.c - wikimd status: what was edited in a tree.
 *
 * SPDX-License-Identifier: MIT
 */
#include <inttypes.h>
#include <stdio.h>
#include <unistd.h>

#include "cli/command.h"
#include "cli/treename.h"
#include "tree/changes.h"

enum { OPT_PORCELAIN = 1, OPT_NUL, OPT_JSON, OPT_EXIT_CODE, OPT_QUIET, OPT_VERBOSE, OPT_HELP };

static const wm_option options[] = {
    {OPT_PORCELAIN, 0, "porcelain", NULL, "a form for scripts that stays as it is: that of git"},
    {OPT_NUL, 'z', "null", NULL, "--porcelain with names as they are, each ended by a NUL;\nof a renamed file the old name comes second"},
    {OPT_JSON, 0, "json", NULL, "an object of JSON a line"},
    {OPT_EXIT_CODE, 0, "exit-code", NULL, "exit with 1 when something changed"},
    {OPT_QUIET, 'q', "quiet", NULL, "no summary and no warnings"},
    {OPT_VERBOSE, 'v', "verbose", NULL, "name the files that are passed over, too"},
    {OPT_HELP, 'h', "help", NULL, "this help"},
    {0, 0, NULL, NULL, NULL},
};

typedef enum form { FORM_PEOPLE, FORM_PORCELAIN, FORM_NUL, FORM_JSON } form;

typedef struct status_run {
    wm_messages *messages;
    const char *given;
    form form;
    bool exit_code;
    wm_buffer tree, line, full;
    wm_changes *changes;
    uint64_t counts[5]; /* by wm_change_kind */
    uint64_t skipped;
} status_run;

static const char letters[] = " MADR";

static void on_skipped(void *user, wm_slice file, const char *why)
{
    status_run *r = user;
    r->skipped++;
    wm_message_detail(r->messages, "passed over: %.*s, %s", WM_ARG(file), why);
}

static void add_text(wm_buffer *line, const char *name, wm_slice value)
{
    wm_buffer_add_format(line, ", \"%s\": ", name);
    wm_json_add_string(line, value);
}

static void add_json(status_run *r, const wm_change *change)
{
    wm_buffer *line = &r->line;
    wm_buffer_add_format(line, "{\"status\": \"%c\"", letters[change->kind]);
    add_text(line, "file", change->file);
    if (change->kind == WM_RENAMED)
        add_text(line, "old_file", change->old_file);
    if (change->named) {
        wm_buffer_add_format(line, ", \"ns\": %d", change->ns);
        wm_buffer_clear(&r->full);
        wm_changes_full_title(r->changes, change->ns, change->title, &r->full);
        add_text(line, "title", wm_buffer_slice(&r->full));
    }
    if (change->kind == WM_RENAMED)
        add_text(line, "old_title", change->old_title);
    if (change->known)
        wm_buffer_add_format(line, ", \"page\": %" PRId64 ", \"revision\": %" PRId64, change->page_id, change->revision_id);
    wm_buffer_add_str(line, "}\n");
}

static void add_names(status_run *r, const wm_change *change)
{
    wm_buffer *line = &r->line;
    bool renamed = change->kind == WM_RENAMED;
    wm_buffer_add_format(line, "%c  ", letters[change->kind]);
    if (r->form == FORM_NUL) {
        wm_buffer_add_slice(line, change->file);
        wm_buffer_add_char(line, '\0');
        if (!renamed)
            return;
        wm_buffer_add_slice(line, change->old_file);
        wm_buffer_add_char(line, '\0');
        return;
    }
    if (renamed) {
        wm_quote_name(change->old_file, true, line);
        wm_buffer_add_str(line, " -> ");
    }
    wm_quote_name(change->file, true, line);
    wm_buffer_add_char(line, '\n');
}

static wm_status print(status_run *r, const wm_change *change, wm_error *error)
{
    wm_buffer_clear(&r->line);
    if (r->form == FORM_JSON)
        add_json(r, change);
    else
        add_names(r, change);
    if (r->line.failed || r->full.failed)
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
    add_count(&line, r->counts[WM_MODIFIED], "modified");
    add_count(&line, r->counts[WM_ADDED], "added");
    add_count(&line, r->counts[WM_DELETED], "deleted");
    add_count(&line, r->counts[WM_RENAMED], "renamed");
    if (!changed)
        wm_buffer_add_str(&line, "nothing changed");
    add_count(&line, r->counts[WM_UNCHANGED], "unchanged");
    add_count(&line, r->skipped, r->messages->verbosity == WM_VERBOSE ? "passed over" : "passed over (--verbose names them)");
    if (wm_buffer_cstr(&line))
        wm_message_note(r->messages, "%s", line.data);
    wm_buffer_free(&line);
}

static wm_status compare(status_run *r, wm_error *error)
{
    wm_change change;
    wm_status status;
    const wm_changes_info *info = wm_changes_get_info(r->changes);
    if (info->has_state && !info->complete)
        wm_message_warning(r->messages, "%s: the export of this tree did not end; pages that it would have written are not told of",
                           r->tree.data);
    while ((status = wm_changes_next(r->changes, true, &change, error)) == WM_OK) {
        r->counts[change.kind]++;
        if (change.kind == WM_UNCHANGED)
            continue;
        status = print(r, &change, error);
        if (status != WM_OK)
            break;
    }
    if (status != WM_END)
        return status;
    uint64_t changed = r->counts[WM_MODIFIED] + r->counts[WM_ADDED] + r->counts[WM_DELETED] + r->counts[WM_RENAMED];
    if (!info->has_state && !changed)
        return wm_fail(error, WM_USAGE, "%s: no tree of wikimd; name one, or go into one", r->tree.data);
    if (!info->has_state)
        wm_message_warning(r->messages, "%s: the tree has no state (.wikimd/state.sqlite), so that every file counts as new", r->tree.data);
    if (r->form == FORM_PEOPLE && isatty(STDERR_FILENO))
        summarise(r, changed > 0);
    return r->exit_code && changed ? WM_DIFFERS : WM_OK;
}

static wm_status take_option(status_run *r, int id, const char *value, wm_error *error)
{
    switch (id) {
    case OPT_PORCELAIN: r->form = r->form == FORM_NUL ? FORM_NUL : FORM_PORCELAIN; break;
    case OPT_NUL: r->form = FORM_NUL; break;
    case OPT_JSON: r->form = FORM_JSON; break;
    case OPT_EXIT_CODE: r->exit_code = true; break;
    case OPT_QUIET: r->messages->verbosity = WM_QUIET; break;
    case OPT_VERBOSE: r->messages->verbosity = WM_VERBOSE; break;
    default:
        if (r->given)
            return wm_fail(error, WM_USAGE, "one tree at a time: %s or %s", r->given, value);
        r->given = value;
    }
    return WM_OK;
}

static wm_status read_options(status_run *r, const wm_command *self, int argc, char *const *argv, wm_error *error)
{
    wm_options o;
    int id;
    const char *value;
    wm_status status;
    bool json = false, porcelain = false;
    wm_options_start(&o, options, "wikimd status", argc, argv);
    while ((status = wm_options_next(&o, &id, &value, error)) == WM_OK) {
        if (id == OPT_HELP) {
            wm_help_command(self);
            return WM_END;
        }
        json = json || id == OPT_JSON;
        porcelain = porcelain || id == OPT_PORCELAIN || id == OPT_NUL;
        status = take_option(r, id, value, error);
        if (status != WM_OK)
            return status;
    }
    if (status == WM_END && json && porcelain)
        return wm_fail(error, WM_USAGE, "--json excludes --porcelain and -z");
    return status == WM_END ? WM_OK : status;
}

static wm_status run(const wm_command *self, wm_messages *messages, int argc, char *const *argv)
{
    wm_error error = WM_ERROR_INIT;
    status_run r = {.messages = messages};
    const wm_changes_options how = {.names = true};
    wm_status status = read_options(&r, self, argc, argv, &error);
    if (status == WM_OK) {
        wm_tree_find(r.given, &r.tree);
        const char *tree = wm_buffer_cstr(&r.tree);
        status = tree ? wm_changes_open_with(tree, &how, &r.changes, &error) : wm_fail(&error, WM_NO_MEMORY, "out of memory");
        if (status == WM_OK) {
            wm_changes_set_skipped(r.changes, on_skipped, &r);
            status = compare(&r, &error);
        }
    }
    wm_changes_close(r.changes);
    wm_buffer_free(&r.tree);
    wm_buffer_free(&r.line);
    wm_buffer_free(&r.full);
    if (status == WM_END)
        return WM_OK;
    return error.message ? wm_command_fail(messages, &error) : status;
}

const wm_command wm_command_status = {
    .name = "status",
    .usage = "wikimd status [OPTION]... [TREE]",
    .summary = "tell which files of a tree were edited",
    .help = "Compares a tree with what the export wrote, a file a line: M it was edited, A it is\n"
            "new, D it is gone, R it has another name. Without TREE it is the one that the\n"
            "current directory is in. Files whose size and time are as they were are not read.\n"
            "TREE may be a directory, a bag, or an archive of one: a tar, also compressed, or a zip.",
    .options = options,
    .run = run,
};
