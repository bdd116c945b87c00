/* import.c - wikimd import: a tree of Markdown becomes a dump again.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "cli/export.h"
#include "cli/import.h"
#include "cli/signals.h"

enum {
    OPT_OUTPUT = 1, OPT_BASE, OPT_NO_BASE, OPT_CHANGED, OPT_IN_PLACE, OPT_USER, OPT_COMMENT, OPT_MINOR, OPT_TIMESTAMP,
    OPT_DELETIONS, OPT_MOVES, OPT_SITEINFO, OPT_BASE_URL, OPT_LANG, OPT_JOBS, OPT_MEMORY, OPT_REPORT, OPT_PROGRESS, OPT_QUIET,
    OPT_VERBOSE, OPT_HELP
};

static const wm_option options[] = {
    {OPT_OUTPUT, 'o', "output", "DUMP",
     "the dump to write, compressed when the name ends in .gz or\n"
     ".bz2, as multistream then, with NAME-index.txt.bz2 beside\n"
     "it; - is standard output. TREE-import.xml, or with\n"
     "--changed TREE-changed.xml, when this is not given"},
    {OPT_BASE, 0, "base", "DUMP",
     "the dump that the tree was made from, when it is not where\n"
     "it was; given again for each part, in order"},
    {OPT_NO_BASE, 0, "no-base", NULL, "without the dump: all pages are made anew"},
    {OPT_CHANGED, 0, "changed", NULL,
     "only changed and new pages, each with its new revision\n"
     "alone, as importDump.php wants them"},
    {OPT_IN_PLACE, 0, "in-place", NULL,
     "replace the text of a changed page's revision instead of\n"
     "adding a revision"},
    {OPT_USER, 0, "user", "NAME", "who made the new revisions: a name or an IP address; wikimd\nwhen not given"},
    {OPT_COMMENT, 0, "comment", "TEXT", "the summary of the new revisions"},
    {OPT_MINOR, 0, "minor", NULL, "mark the new revisions as minor"},
    {OPT_TIMESTAMP, 0, "timestamp", "TIME",
     "of the new revisions, such as 2020-01-31T12:00:00Z; now,\n"
     "or SOURCE_DATE_EPOCH, when not given"},
    {OPT_DELETIONS, 0, "deletions", "FILE", "write the titles of pages whose files are gone, one a line"},
    {OPT_MOVES, 0, "moves", "FILE",
     "write the moves that renamed files ask for, one a line, as\n"
     "moveBatch.php reads them: OLD|NEW"},
    {OPT_SITEINFO, 0, "siteinfo", "FILE",
     "JSON of api.php?action=query&meta=siteinfo, as it was given\nto the export"},
    {OPT_BASE_URL, 0, "base-url", "URL", "the address that titles are appended to"},
    {OPT_LANG, 0, "lang", "CODE", "the language of the wiki"},
    {OPT_JOBS, 'j', "jobs", "N", "threads that convert; as many as there are processors when\nnot given"},
    {OPT_MEMORY, 0, "memory", "SIZE", "the most that decompressing may take, such as 512M or 4G; all\nthat there is when not given"},
    {OPT_REPORT, 0, "report", "FILE", "counts, bytes, seconds and every warning as JSON"},
    {OPT_PROGRESS, 0, "progress", "[=WHEN]",
     "auto (the default), always or never: a progress bar on\nstandard error"},
    {OPT_QUIET, 'q', "quiet", NULL, "nothing but failures"},
    {OPT_VERBOSE, 'v', "verbose", NULL, "every warning"},
    {OPT_HELP, 'h', "help", NULL, "this help"},
    {0, 0, NULL, NULL, NULL},
};

static const char *const progress_words[] = {"auto", "always", "never", NULL};

/* ---- the command line ------------------------------------------------------ */

static wm_status take_operand(wm_import_settings *s, const char *value, wm_error *error)
{
    if (s->tree)
        return wm_fail(error, WM_USAGE, "more than one tree is given: %s and %s", s->tree, value);
    s->tree = value;
    return WM_OK;
}

static wm_status take_time(wm_import_settings *s, const char *value, wm_error *error)
{
    s->time_given = true;
    if (wm_time_parse(wm_str(value), &s->time))
        return WM_OK;
    return wm_fail(error, WM_USAGE, "--timestamp takes a time such as 2020-01-31T12:00:00Z, not '%s'", value);
}

static wm_status take_option(wm_import_settings *s, int id, const char *value, wm_error *error)
{
    int word = 0;
    wm_status status = WM_OK;
    switch (id) {
    case WM_OPERAND: return take_operand(s, value, error);
    case OPT_OUTPUT: s->output = value; break;
    case OPT_BASE: s->bases[s->base_count++] = value; break;
    case OPT_NO_BASE: s->no_base = true; break;
    case OPT_CHANGED: s->changed = true; break;
    case OPT_IN_PLACE: s->in_place = true; break;
    case OPT_USER: s->user = value; break;
    case OPT_COMMENT: s->comment = value; break;
    case OPT_MINOR: s->minor = true; break;
    case OPT_TIMESTAMP: return take_time(s, value, error);
    case OPT_DELETIONS: s->deletions = value; break;
    case OPT_MOVES: s->moves = value; break;
    case OPT_SITEINFO: s->siteinfo = value; break;
    case OPT_BASE_URL: s->base_url = value; break;
    case OPT_LANG: s->lang = value; break;
    case OPT_JOBS: return wm_option_number("jobs", value, 1, 256, &s->jobs, error);
    case OPT_MEMORY: return wm_option_size("memory", value, &s->memory, error);
    case OPT_REPORT: s->report = value; break;
    case OPT_PROGRESS:
        s->progress = WM_PROGRESS_ALWAYS;
        if (!value)
            break;
        status = wm_option_word("progress", value, progress_words, &word, error);
        s->progress = (wm_progress_mode)word;
        break;
    case OPT_QUIET: s->verbosity = WM_QUIET; break;
    case OPT_VERBOSE: s->verbosity = WM_VERBOSE; break;
    default: break;
    }
    return status;
}

static wm_status check_text(const char *option, const char *value, wm_error *error)
{
    if (!value || wm_xml_forbidden(wm_str(value)) == WM_NONE)
        return WM_OK;
    return wm_fail(error, WM_USAGE, "%s holds a character that XML cannot hold", option);
}

static wm_status check_settings(const wm_import_settings *s, wm_error *error)
{
    static const char *const others[] = {".xz", ".7z", ".zst", ".zip", ".lz4"};
    if (!s->tree)
        return wm_fail(error, WM_USAGE, "no tree is given; see wikimd import --help");
    if (s->no_base && s->base_count)
        return wm_fail(error, WM_USAGE, "--base and --no-base exclude each other");
    if (s->in_place && s->changed)
        return wm_fail(error, WM_USAGE, "--in-place and --changed exclude each other: a wiki takes no revision it has already");
    if (!s->user[0])
        return wm_fail(error, WM_USAGE, "--user needs a name");
    for (size_t i = 0; s->output && i < sizeof others / sizeof *others; i++) {
        if (wm_ends_with(wm_str(s->output), wm_str(others[i])))
            return wm_fail(error, WM_USAGE, "%s: dumps are written plain, or as .gz or .bz2", s->output);
    }
    wm_status status = check_text("--user", s->user, error);
    return status == WM_OK ? check_text("--comment", s->comment, error) : status;
}

/* WM_END when only help was asked for. */
static wm_status read_options(wm_import_settings *s, const wm_command *self, int argc, char *const *argv,
                              wm_error *error)
{
    memset(s, 0, sizeof *s);
    s->verbosity = WM_NORMAL;
    s->user = "wikimd";
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    s->jobs = processors < 1 ? 1 : processors > 256 ? 256 : processors;
    s->bases = calloc((size_t)argc + 1, sizeof *s->bases);
    if (!s->bases)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    wm_options o;
    int id;
    const char *value;
    wm_status status;
    wm_options_start(&o, options, "wikimd import", argc, argv);
    while ((status = wm_options_next(&o, &id, &value, error)) == WM_OK) {
        if (id == OPT_HELP) {
            wm_help_command(self);
            return WM_END;
        }
        status = take_option(s, id, value, error);
        if (status != WM_OK)
            return status;
    }
    return status == WM_END ? check_settings(s, error) : status;
}

/* ---- the sequence ---------------------------------------------------------- */

/* SOURCE_DATE_EPOCH stands for now. */
static int64_t present(void)
{
    const char *epoch = getenv("SOURCE_DATE_EPOCH");
    char *end = NULL;
    long long seconds = epoch && *epoch ? strtoll(epoch, &end, 10) : -1;
    return seconds >= 0 && end && !*end ? (int64_t)seconds : (int64_t)time(NULL);
}

static void name_output(wm_import *x)
{
    const wm_import_settings *s = x->settings;
    if (s->output) {
        wm_buffer_add_str(&x->output_name, s->output);
        return;
    }
    wm_slice tree = wm_str(s->tree);
    while (tree.size > 1 && tree.data[tree.size - 1] == '/')
        tree.size--;
    wm_buffer_add_slice(&x->output_name, tree);
    wm_buffer_add_str(&x->output_name, s->changed ? "-changed.xml" : "-import.xml");
}

/* ---- the output ------------------------------------------------------------ */

static wm_status give_packed(void *user, wm_slice bytes, wm_error *error)
{
    return wm_sink_write(((wm_import *)user)->sink, bytes, error);
}

/* A failure is told when the file is kept. */
static wm_status give_index(void *user, wm_slice bytes, wm_error *error)
{
    (void)error;
    wm_outfile_write(&((wm_import *)user)->index, bytes);
    return WM_OK;
}

/* Beside NAME.xml.bz2 comes NAME-index.txt.bz2; a pipe or device has nothing beside it. */
static wm_status open_index(wm_import *x, const char *name)
{
    wm_slice stem = wm_str(name);
    wm_buffer path = {0};
    wm_status status = WM_OK;
    if (!x->output.temporary)
        return WM_OK;
    stem.size -= strlen(".bz2");
    if (wm_ends_with(stem, WM_LIT(".xml")))
        stem.size -= strlen(".xml");
    wm_buffer_add_slice(&path, stem);
    wm_buffer_add_str(&path, "-index.txt.bz2");
    const char *text = wm_buffer_cstr(&path);
    status = text ? wm_outfile_open(&x->index, text, &x->error) : wm_fail(&x->error, WM_NO_MEMORY, "out of memory");
    wm_buffer_free(&path);
    return status;
}

/* bzip2 is written as Wikimedia does: a hundred pages a stream, and an index. */
static wm_status open_streams(wm_import *x, const char *name)
{
    unsigned jobs = (unsigned)x->settings->jobs;
    wm_status status = open_index(x, name);
    if (status != WM_OK)
        return status;
    x->streams = wm_multistream_new(WM_MULTISTREAM_PAGES, jobs, give_packed, x, give_index, x);
    return x->streams ? WM_OK : wm_fail(&x->error, WM_NO_MEMORY, "out of memory");
}

wm_status wm_import_put(wm_import *x, wm_slice bytes, wm_error *error)
{
    return x->streams ? wm_multistream_add(x->streams, bytes, error) : wm_sink_write(x->sink, bytes, error);
}

uint64_t wm_import_size(const wm_import *x)
{
    return x->streams ? wm_multistream_bytes(x->streams) : x->sink ? wm_sink_taken(x->sink) : 0;
}

static wm_status finish_output(wm_import *x)
{
    wm_status status = x->streams ? wm_multistream_end(x->streams, &x->error) : WM_OK;
    return status == WM_OK ? wm_sink_finish(x->sink, &x->error) : status;
}

static wm_status keep_output(wm_import *x)
{
    wm_status status = wm_outfile_keep(&x->output, &x->error);
    return status == WM_OK ? wm_outfile_keep(&x->index, &x->error) : status;
}

static wm_status open_output(wm_import *x)
{
    const char *name = wm_buffer_cstr(&x->output_name);
    if (!name)
        return wm_fail(&x->error, WM_NO_MEMORY, "out of memory");
    wm_status status = wm_outfile_open(&x->output, name, &x->error);
    if (status != WM_OK)
        return status;
    const char *shown = strcmp(name, "-") == 0 ? "standard output" : name;
    wm_sink_format format = wm_sink_format_of(name);
    bool streams = format == WM_SINK_BZIP2;
    status = wm_sink_open(x->output.stream, shown, streams ? WM_SINK_PLAIN : format, (unsigned)x->settings->jobs,
                          &x->sink, &x->error);
    return status == WM_OK && streams ? open_streams(x, name) : status;
}

static wm_status open_all(wm_import *x)
{
    const wm_import_settings *s = x->settings;
    wm_changes_options how = {.dump = !s->no_base && !s->base_count, .stop = wm_signals_stop()};
    name_output(x);
    wm_status status = wm_report_open(&x->report, s->report, x->messages, "import", &x->error);
    if (status == WM_OK)
        status = wm_changes_open_with(s->tree, &how, &x->changes, &x->error);
    if (status != WM_OK)
        return status;
    x->info = wm_changes_get_info(x->changes);
    if (x->info->has_state && !x->info->complete)
        wm_message_warning(x->messages, "%s: its export was interrupted; pages that it lacks are not taken for deleted", s->tree);
    status = wm_import_read_options(x);
    if (status == WM_OK)
        status = wm_import_open_base(x);
    if (status == WM_OK && s->deletions && !x->info->has_state)
        status = wm_fail(&x->error, WM_USAGE, "%s has no state (.wikimd), so nobody knows which pages are gone; leave "
                         "--deletions out", s->tree);
    if (status == WM_OK && s->deletions)
        status = wm_outfile_open(&x->deletions, s->deletions, &x->error);
    if (status == WM_OK && s->moves)
        status = wm_outfile_open(&x->moves, s->moves, &x->error);
    return status;
}

static wm_status import_all(wm_import *x)
{
    wm_status status = open_all(x);
    if (status == WM_OK)
        status = wm_import_plan(x);
    /* What goes to standard output cannot be taken back. */
    if (status == WM_OK && (x->wants_pages || strcmp(wm_buffer_cstr(&x->output_name), "-") == 0))
        status = wm_import_check_base(x);
    if (status == WM_OK && x->base_count && x->wants_pages)
        status = wm_import_search_base(x);
    if (status == WM_OK)
        status = open_output(x);
    if (status != WM_OK)
        return status;
    if (x->base_count == 1 && !x->wants_pages && !x->settings->changed)
        status = wm_import_copy(x);
    else
        status = wm_import_write(x);
    if (status == WM_OK)
        status = finish_output(x);
    if (status == WM_OK)
        status = wm_import_check_base(x);
    if (status == WM_OK)
        status = keep_output(x);
    return status;
}

/* A run that went through may still have something to tell by its exit code. */
static wm_status grade(const wm_import *x, wm_status status)
{
    if (status != WM_OK)
        return status;
    if (x->damage.status != WM_OK || x->totals.failed)
        return WM_BAD_INPUT;
    return x->totals.inexact ? WM_DIFFERS : WM_OK;
}

static wm_status keep_side_files(wm_import *x, wm_status status)
{
    wm_error error = WM_ERROR_INIT;
    wm_outfile *files[] = {&x->deletions, &x->moves};
    bool whole = status == WM_OK || status == WM_DIFFERS || (status == WM_BAD_INPUT && x->error.status == WM_OK);
    for (size_t i = 0; i < 2; i++) {
        if (!whole)
            wm_outfile_drop(files[i]);
        else if (wm_outfile_keep(files[i], &error) != WM_OK)
            status = wm_command_fail(x->messages, &error);
    }
    wm_import_report(x, status);
    if (wm_report_keep(&x->report, &error) != WM_OK)
        status = wm_command_fail(x->messages, &error);
    return status;
}

static void release(wm_import *x)
{
    wm_multistream_free(x->streams);
    wm_sink_close(x->sink);
    wm_outfile_drop(&x->output);
    wm_outfile_drop(&x->index);
    wm_changes_close(x->changes);
    wm_inputs_close(&x->inputs);
    wm_pageset_free(x->set);
    wm_site_free(x->site);
    wm_report_free(&x->report);
    wm_arena_free(&x->arena);
    wm_buffer_free(&x->output_name);
    free(x->pages);
    wm_error_clear(&x->error);
    wm_error_clear(&x->damage);
}

static wm_status run_settings(const wm_import_settings *settings, wm_messages *messages)
{
    wm_import x = {.settings = settings, .messages = messages};
    double start = wm_seconds();
    messages->verbosity = settings->verbosity;
    x.now = present();
    x.time = settings->time_given ? settings->time : x.now;
    if (x.time > x.now)
        wm_message_warning(messages, "--timestamp is in the future: edits that the wiki gets before then go behind it");
    wm_signals_catch_stop();
    wm_progress_init(&x.progress, settings->progress, messages);
    wm_status status = grade(&x, import_all(&x));
    wm_progress_end(&x.progress);
    x.seconds = wm_seconds() - start;
    if (*wm_signals_stop() && status != WM_OK)
        status = WM_INTERRUPTED;
    if (status == WM_INTERRUPTED)
        wm_message_warning(messages, "interrupted; nothing is written");
    else if (x.error.status != WM_OK)
        wm_message_failure(messages, &x.error);
    else
        wm_import_summary(&x);
    status = keep_side_files(&x, status);
    release(&x);
    return status;
}

static wm_status run(const wm_command *self, wm_messages *messages, int argc, char *const *argv)
{
    wm_import_settings settings;
    wm_error error = WM_ERROR_INIT;
    wm_status status = read_options(&settings, self, argc, argv, &error);
    if (status == WM_OK)
        status = run_settings(&settings, messages);
    else if (status == WM_END)
        status = WM_OK;
    else
        status = wm_command_fail(messages, &error);
    free(settings.bases);
    return status;
}

const wm_command wm_command_import = {
    .name = "import",
    .usage = "wikimd import [OPTION]... TREE",
    .summary = "turn a tree of Markdown files into a dump",
    .help = "Turns a tree of Markdown files into a MediaWiki XML dump. What was edited becomes\n"
            "wikitext again; everything else is taken from the dump that the tree was made\n"
            "from, byte for byte. TREE is a directory, a bag, or an archive of one: a tar, also\n"
            "compressed, or a zip.",
    .options = options,
    .notes = "A page that cannot be written is named and stays as it was, and the exit code is\n"
             "3. It is 1 when a page was written but does not read back as its file does.",
    .run = run,
};
