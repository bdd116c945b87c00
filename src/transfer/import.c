/* import.c - a tree of Markdown becomes a dump again.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>
#include <time.h>

#include "transfer/import.h"
#include "transfer/page_limits.h"

/* ---- the options ------------------------------------------------------------ */

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
    if (s->onto_count && s->no_base)
        return wm_fail(error, WM_USAGE, "--onto and --no-base exclude each other: a merge needs what the tree was made from");
    if (s->onto_count && s->in_place)
        return wm_fail(error, WM_USAGE, "--onto and --in-place exclude each other: what merges is a revision of its own");
    if (s->conflict != WM_MERGE_NOTHING && !s->onto_count)
        return wm_fail(error, WM_USAGE, "--conflict says what is written with --onto, which is not given");
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

static wm_status take_options(wm_import_settings *s, const wm_import_options *o, wm_error *error)
{
    *s = (wm_import_settings){.tree = o->tree, .output = o->output, .no_base = o->no_base, .changed = o->changed,
                              .in_place = o->in_place, .minor = o->minor, .rewrite = o->rewrite, .user = o->user ? o->user : "wikimd",
                              .comment = o->comment, .deletions = o->deletions, .moves = o->moves,
                              .siteinfo = o->siteinfo, .base_url = o->base_url, .lang = o->lang, .report = o->report,
                              .jobs = wm_run_jobs(o->jobs), .memory = o->memory, .incomplete = o->incomplete, .limits = o->limits};
    s->given = o;
    s->onto = o->onto;
    s->onto_count = o->onto_count;
    s->bases = calloc(o->base_count + 1, sizeof *s->bases);
    if (!s->bases)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    for (size_t i = 0; i < o->base_count; i++)
        s->bases[s->base_count++] = o->bases[i];
    if (o->conflict) {
        static const char *const words[] = {"ours", "theirs", "markers", NULL};
        int word = 0;
        wm_status status = wm_option_word("--conflict", o->conflict, words, &word, error);
        if (status != WM_OK)
            return status;
        s->conflict = (wm_merge_choice)(WM_MERGE_OURS + word);
    }
    s->templates = o->templates;
    s->template_count = o->template_count;
    s->time_given = o->timestamp != NULL;
    if (o->timestamp && !wm_time_parse(wm_str(o->timestamp), &s->time))
        return wm_fail(error, WM_USAGE, "--timestamp takes a time such as 2020-01-31T12:00:00Z, not '%s'", o->timestamp);
    wm_status status = check_settings(s, error);
    return status == WM_OK ? wm_import_shard_check(o, error) : status;
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
        wm_buffer_add_str(&x->out.name, s->output);
        return;
    }
    wm_slice tree = wm_str(s->tree);
    while (tree.size > 1 && tree.data[tree.size - 1] == '/')
        tree.size--;
    wm_buffer_add_slice(&x->out.name, tree);
    wm_buffer_add_str(&x->out.name, s->changed ? "-changed.xml" : "-import.xml");
}

/* ---- the output ------------------------------------------------------------ */

static wm_status give_packed(void *user, wm_slice bytes, wm_error *error)
{
    return wm_sink_write(((wm_import *)user)->out.sink, bytes, error);
}

/* A failure is told when the file is kept. */
static wm_status give_index(void *user, wm_slice bytes, wm_error *error)
{
    (void)error;
    wm_outfile_write(&((wm_import *)user)->out.index, bytes);
    return WM_OK;
}

/* Beside NAME.xml.bz2 comes NAME-index.txt.bz2; a pipe or device has nothing beside it. */
static wm_status open_index(wm_import *x, const char *name)
{
    wm_slice stem = wm_str(name);
    wm_buffer path = {0};
    wm_status status = WM_OK;
    if (!x->out.dump.temporary)
        return WM_OK;
    stem.size -= strlen(".bz2");
    if (wm_ends_with(stem, WM_LIT(".xml")))
        stem.size -= strlen(".xml");
    wm_buffer_add_slice(&path, stem);
    wm_buffer_add_str(&path, "-index.txt.bz2");
    const char *text = wm_buffer_cstr(&path);
    status = text ? wm_outfile_open(&x->out.index, text, &x->error) : wm_fail(&x->error, WM_NO_MEMORY, "out of memory");
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
    x->out.streams = wm_multistream_new(WM_MULTISTREAM_PAGES, jobs, give_packed, x, give_index, x);
    return x->out.streams ? WM_OK : wm_fail(&x->error, WM_NO_MEMORY, "out of memory");
}

wm_status wm_import_put(wm_import *x, wm_slice bytes, wm_error *error)
{
    return x->out.streams ? wm_multistream_add(x->out.streams, bytes, error) : wm_sink_write(x->out.sink, bytes, error);
}

uint64_t wm_import_size(const wm_import *x)
{
    return x->out.streams ? wm_multistream_bytes(x->out.streams) : x->out.sink ? wm_sink_taken(x->out.sink) : 0;
}

static wm_status finish_output(wm_import *x)
{
    wm_status status = x->out.streams ? wm_multistream_end(x->out.streams, &x->error) : WM_OK;
    return status == WM_OK ? wm_sink_finish(x->out.sink, &x->error) : status;
}

static wm_status keep_output(wm_import *x)
{
    wm_status status = wm_outfile_keep(&x->out.dump, &x->error);
    return status == WM_OK ? wm_outfile_keep(&x->out.index, &x->error) : status;
}

static wm_status open_output(wm_import *x)
{
    const char *name = wm_buffer_cstr(&x->out.name);
    if (!name)
        return wm_fail(&x->error, WM_NO_MEMORY, "out of memory");
    wm_status status = wm_outfile_open(&x->out.dump, name, &x->error);
    if (status != WM_OK)
        return status;
    const char *shown = strcmp(name, "-") == 0 ? "standard output" : name;
    wm_sink_format format = wm_sink_format_of(name);
    bool streams = format == WM_SINK_BZIP2;
    status = wm_sink_open(x->out.dump.stream, shown, streams ? WM_SINK_PLAIN : format, (unsigned)x->settings->jobs,
                          &x->out.sink, &x->error);
    return status == WM_OK && streams ? open_streams(x, name) : status;
}

wm_status wm_import_open(wm_import *x)
{
    const wm_import_settings *s = x->settings;
    wm_changes_options how = {.dump = !s->no_base && !s->base_count, .most = wm_limits_page(&x->settings->limits),
                              .stop = x->messages->stop};
    name_output(x);
    wm_status status = wm_import_open_tree(x, s->report, "import", &how);
    if (status != WM_OK)
        return status;
    if (x->info->has_state && !x->info->complete)
        wm_message_warning(x->messages, "%s: its export was interrupted; pages that it lacks are not taken for deleted", s->tree);
    status = wm_import_read_options(x);
    if (status == WM_OK)
        status = wm_import_tell_style(x);
    return status == WM_OK ? wm_import_open_base(x) : status;
}

static wm_status open_all(wm_import *x)
{
    const wm_import_settings *s = x->settings;
    wm_status status = wm_import_open(x);
    if (status == WM_OK && s->deletions && !x->info->has_state)
        status = wm_fail(&x->error, WM_USAGE, "%s has no state (.wikimd), so nobody knows which pages are gone; leave "
                         "--deletions out", s->tree);
    if (status == WM_OK && s->deletions)
        status = wm_outfile_open(&x->out.deletions, s->deletions, &x->error);
    if (status == WM_OK && s->moves)
        status = wm_outfile_open(&x->out.moves, s->moves, &x->error);
    return status;
}

static wm_status import_all(wm_import *x)
{
    wm_status status = open_all(x);
    if (status == WM_OK)
        status = wm_import_plan(x);
    if (status == WM_OK && x->part.rooms)
        status = wm_import_take_puts(x);
    /* What goes to standard output cannot be taken back. */
    if (status == WM_OK && (x->wants_pages || strcmp(wm_buffer_cstr(&x->out.name), "-") == 0))
        status = wm_import_check_base(x);
    if (status == WM_OK && x->base_count && (x->wants_pages || x->onto.gone))
        status = wm_import_search_base(x);
    if (status == WM_OK && x->settings->onto_count)
        status = wm_import_turn(x);
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
    if (x->damage.status != WM_OK || x->totals.failed || x->totals.left || x->totals.partly)
        return WM_BAD_INPUT;
    return x->totals.inexact || x->totals.conflicts ? WM_DIFFERS : WM_OK;
}

static wm_status keep_side_files(wm_import *x, wm_status status)
{
    wm_error error = WM_ERROR_INIT;
    wm_outfile *files[] = {&x->out.deletions, &x->out.moves};
    bool whole = status == WM_OK || status == WM_DIFFERS || (status == WM_BAD_INPUT && x->error.status == WM_OK);
    for (size_t i = 0; i < 2; i++) {
        if (!whole)
            wm_outfile_drop(files[i]);
        else if (wm_outfile_keep(files[i], &error) != WM_OK)
            status = wm_messages_fail(x->messages, &error);
    }
    wm_import_report(x, status);
    if (wm_report_keep(&x->report, &error) != WM_OK)
        status = wm_messages_fail(x->messages, &error);
    return status;
}

void wm_import_begin(wm_import *x, const wm_import_settings *settings, wm_messages *messages)
{
    memset(x, 0, sizeof *x);
    x->settings = settings;
    x->messages = messages;
    x->onto.texts = -1;
}

wm_status wm_import_open_tree(wm_import *x, const char *report, const char *command, const wm_changes_options *how)
{
    wm_status status = wm_report_open(&x->report, report, x->messages, command, &x->error);
    if (status == WM_OK)
        status = wm_changes_open_with(x->settings->tree, how, &x->changes, &x->error);
    if (status == WM_OK)
        x->info = wm_changes_get_info(x->changes);
    return status;
}

void wm_import_release(wm_import *x)
{
    wm_multistream_free(x->out.streams);
    wm_sink_close(x->out.sink);
    wm_outfile_drop(&x->out.dump);
    wm_outfile_drop(&x->out.index);
    wm_changes_close(x->changes);
    wm_inputs_close(&x->inputs);
    wm_import_onto_release(x);
    wm_pageset_free(x->set);
    wm_selection_free(&x->how.followed);
    wm_expand_store_free(x->templates);
    wm_site_free(x->site);
    wm_shelf_free(x->part.shelf);
    wm_page_set_close(&x->part.page_set);
    wm_shard_free(&x->part.shard);
    wm_report_free(&x->report);
    wm_arena_free(&x->arena);
    wm_buffer_free(&x->out.name);
    free(x->pages);
    wm_error_clear(&x->damage);
}

static wm_status run_settings(wm_import *x)
{
    wm_messages *messages = x->messages;
    double start = wm_seconds();
    x->now = present();
    x->time = x->settings->time_given ? x->settings->time : x->now;
    if (x->time > x->now)
        wm_message_warning(messages, "--timestamp is in the future: edits that the wiki gets before then go behind it");
    wm_progress_init(&x->progress, messages);
    wm_status status = grade(x, import_all(x));
    x->seconds = wm_seconds() - start;
    if (*messages->stop && status != WM_OK)
        status = WM_INTERRUPTED;
    if (status == WM_INTERRUPTED)
        wm_message_warning(messages, "interrupted; nothing is written");
    else if (x->error.status != WM_OK)
        wm_message_failure(messages, &x->error);
    else
        wm_import_summary(x);
    return keep_side_files(x, status);
}

wm_status wm_import_run(const wm_import_options *options, const wm_import_rooms *rooms, wm_messages *messages, bool *written, wm_error *error)
{
    wm_import_settings settings;
    wm_import x;
    wm_import_begin(&x, &settings, messages);
    x.part.rooms = rooms;
    wm_status status = take_options(&settings, options, &x.error);
    if (status == WM_OK && options->parts.shard)
        status = wm_import_shard(&x);
    else if (status == WM_OK)
        status = run_settings(&x);
    else
        wm_message_failure(messages, &x.error);
    *written = x.error.status == WM_OK && status != WM_INTERRUPTED;
    *error = x.error;
    wm_import_release(&x);
    free(settings.bases);
    return status;
}

wm_status wm_run_import(const wm_import_options *options, const wm_monitor *monitor, wm_error *error)
{
    wm_import_options known;
    wm_messages messages;
    wm_error own = WM_ERROR_INIT;
    bool written;
    wm_run_options_take(&known, sizeof known, options);
    wm_messages_init(&messages, monitor);
    wm_status status = wm_import_run(&known, NULL, &messages, &written, &own);
    return wm_run_end(&messages, status, &own, error);
}
