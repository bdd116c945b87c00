/* command_diff.c - wikimd diff: what an import would change in the wikitext.
 *
 * SPDX-License-Identifier: MIT
 *
 * The parts of an import find out which files are which pages and make their
 * wikitext; here it is compared instead of written. The base is read in its own
 * order, so what it gives waits until it can be printed in the order of the files.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "cli/import_work.h"
#include "cli/pipeline.h"
#include "cli/signals.h"
#include "cli/treename.h"
#include "cli/unified.h"

enum {
    OPT_UNIFIED = 1, OPT_COLOUR, OPT_BASE, OPT_NO_BASE, OPT_SITEINFO, OPT_BASE_URL, OPT_LANG, OPT_JOBS, OPT_EXIT_CODE,
    OPT_PROGRESS, OPT_QUIET, OPT_VERBOSE, OPT_HELP
};

enum { BATCH_BYTES = 256 * 1024, CONTEXT = 3 };

static const wm_option options[] = {
    {OPT_UNIFIED, 'U', "unified", "N", "lines of wikitext around a change; 3 when not given"},
    {OPT_COLOUR, 0, "color", "[=WHEN]",
     "auto (the default), always or never; auto is no colour when\nNO_COLOR is set"},
    {OPT_BASE, 0, "base", "DUMP",
     "the dump that the tree was made from, when it is not where\n"
     "it was; given again for each part, in order"},
    {OPT_NO_BASE, 0, "no-base", NULL, "without the dump: all pages are new"},
    {OPT_SITEINFO, 0, "siteinfo", "FILE",
     "JSON of api.php?action=query&meta=siteinfo, as it was given\nto the export"},
    {OPT_BASE_URL, 0, "base-url", "URL", "the address that titles are appended to"},
    {OPT_LANG, 0, "lang", "CODE", "the language of the wiki"},
    {OPT_JOBS, 'j', "jobs", "N", "threads that convert; as many as there are processors when\nnot given"},
    {OPT_EXIT_CODE, 0, "exit-code", NULL, "exit with 1 when an import would change something"},
    {OPT_PROGRESS, 0, "progress", "[=WHEN]",
     "auto (the default), always or never: a progress bar on\nstandard error"},
    {OPT_QUIET, 'q', "quiet", NULL, "nothing but the differences, and failures"},
    {OPT_VERBOSE, 'v', "verbose", NULL, "every warning, and edits that change no wikitext"},
    {OPT_HELP, 'h', "help", NULL, "this help"},
    {0, 0, NULL, NULL, NULL},
};

static const char *const when_words[] = {"auto", "always", "never", NULL};

typedef struct diff_settings {
    wm_import_settings import;
    const char **operands;
    size_t operand_count;
    long context;
    int colour;             /* of when_words */
    bool exit_code;
} diff_settings;

/* A file that changed. Slices are in the arena. */
typedef struct entry {
    wm_change_kind kind;
    wm_slice file, old_title, title;
    const wm_import_page *page; /* whose wikitext may change; NULL when there is none */
    wm_buffer text;             /* the differences */
} entry;

typedef struct diff_run {
    diff_settings *settings;
    wm_import x;
    wm_work_run work;
    wm_unified_options look;
    wm_unified unified;
    wm_buffer tree;
    wm_arena arena;
    wm_slice *wanted;       /* files and directories that were named; none: all */
    size_t wanted_count;
    entry *entries;         /* by file */
    size_t count, capacity;
    size_t missing;         /* pages of the base that are still to be read */
    wm_dump *dump;
    wm_pipeline *pipeline;
    wm_work_batch *filling;
    wm_arena titles;
    wm_status stopped;
    uint64_t differing, same;
} diff_run;

static wm_status out_of_memory(diff_run *d)
{
    return wm_fail(&d->x.error, WM_NO_MEMORY, "out of memory");
}

/* ---- which files ----------------------------------------------------------- */

static wm_status take_operands(diff_run *d)
{
    const diff_settings *s = d->settings;
    size_t first = s->operand_count && wm_tree_is_named(s->operands[0]) ? 1 : 0;
    wm_tree_find(first ? s->operands[0] : NULL, &d->tree);
    if (!wm_buffer_cstr(&d->tree))
        return out_of_memory(d);
    d->wanted = wm_arena_alloc(&d->arena, (s->operand_count + 1) * sizeof *d->wanted);
    wm_buffer name = {0};
    for (size_t i = first; i < s->operand_count && d->wanted; i++) {
        wm_buffer_clear(&name);
        wm_tree_file(d->tree.data, s->operands[i], &name);
        d->arena.failed = d->arena.failed || name.failed;
        d->wanted[d->wanted_count++] = wm_arena_copy(&d->arena, wm_buffer_slice(&name));
    }
    wm_buffer_free(&name);
    return d->arena.failed ? out_of_memory(d) : WM_OK;
}

static bool is_or_holds(wm_slice place, wm_slice file)
{
    return wm_equal(file, place) || (file.size > place.size && wm_starts_with(file, place) && file.data[place.size] == '/');
}

static bool is_wanted(const diff_run *d, wm_slice file)
{
    for (size_t i = 0; i < d->wanted_count; i++) {
        if (is_or_holds(d->wanted[i], file))
            return true;
    }
    return !d->wanted_count;
}

/* What was named must be there, or have been. */
static wm_status check_wanted(diff_run *d)
{
    for (size_t i = 0; i < d->wanted_count; i++) {
        wm_slice w = d->wanted[i];
        bool found = false;
        for (size_t k = 0; k < d->count && !found; k++)
            found = is_or_holds(w, d->entries[k].file);
        if (!found && !wm_changes_has(d->x.changes, w))
            return wm_fail(&d->x.error, WM_USAGE, "%.*s: no file of the tree %s", WM_ARG(w), d->tree.data);
    }
    return WM_OK;
}

/* ---- what changed ---------------------------------------------------------- */

static wm_slice full_title(diff_run *d, int ns, wm_slice title)
{
    wm_buffer full = {0};
    wm_title_full(d->x.site, ns, title, &full);
    wm_slice copy = wm_arena_copy(&d->arena, wm_buffer_slice(&full));
    d->arena.failed = d->arena.failed || full.failed;
    wm_buffer_free(&full);
    return copy;
}

static wm_status add_entry(diff_run *d, wm_change_kind kind, wm_slice file, wm_slice title, wm_slice old_title,
                           const wm_import_page *page)
{
    if (d->count == d->capacity) {
        size_t capacity = d->capacity ? d->capacity * 2 : 64;
        entry *bigger = realloc(d->entries, capacity * sizeof *bigger);
        if (!bigger)
            return out_of_memory(d);
        d->entries = bigger;
        d->capacity = capacity;
    }
    d->entries[d->count++] = (entry){.kind = kind, .file = wm_arena_copy(&d->arena, file), .title = title,
                                     .old_title = wm_arena_copy(&d->arena, old_title), .page = page};
    return d->arena.failed ? out_of_memory(d) : WM_OK;
}

static int by_file(const void *a, const void *b)
{
    return wm_compare(((const entry *)a)->file, ((const entry *)b)->file);
}

/* What the plan of an import does not tell: what is gone or has another name. */
static wm_status list_gone(diff_run *d)
{
    wm_import *x = &d->x;
    wm_changes *changes = NULL;
    wm_change change;
    wm_status status = wm_changes_reopen(x->changes, &changes, &x->error);
    if (status != WM_OK)
        return status;
    wm_changes_set_site(changes, x->site, x->how.portable_names);
    while ((status = wm_changes_next(changes, false, &change, &x->error)) == WM_OK) {
        bool gone = change.kind == WM_DELETED && x->info->complete;
        if ((gone || change.kind == WM_RENAMED) && is_wanted(d, change.file))
            status = add_entry(d, change.kind, change.file, change.named ? full_title(d, change.ns, change.title) : WM_LIT("?"),
                               change.old_title, NULL);
        if (status != WM_OK)
            break;
    }
    wm_changes_close(changes);
    return status == WM_END ? WM_OK : status;
}

/* Pages whose files were not named are left out. */
static void narrow(diff_run *d)
{
    wm_import *x = &d->x;
    x->wants_pages = false;
    for (size_t i = 0; i < x->page_count; i++) {
        if (!is_wanted(d, x->pages[i].file))
            x->pages[i].refused = true;
        x->wants_pages = x->wants_pages || !x->pages[i].refused;
    }
}

static wm_status list_pages(diff_run *d)
{
    wm_import *x = &d->x;
    wm_status status = WM_OK;
    for (size_t i = 0; i < x->page_count && status == WM_OK; i++) {
        wm_import_page *p = &x->pages[i];
        if (p->refused)
            continue;
        d->missing += p->exists;
        status = add_entry(d, p->exists ? WM_MODIFIED : WM_ADDED, p->file, full_title(d, p->ns, p->title), WM_LIT(""), p);
    }
    if (d->count)
        qsort(d->entries, d->count, sizeof *d->entries, by_file);
    return status;
}

/* ---- wikitext -------------------------------------------------------------- */

static wm_status give(diff_run *d)
{
    wm_work_batch *b = d->filling;
    d->filling = NULL;
    if (!b)
        return WM_OK;
    if (b->input.failed)
        return WM_NO_MEMORY;
    return wm_pipeline_give(d->pipeline, b, b->input.size);
}

static wm_status add_work(diff_run *d, wm_import_page *p, wm_work_kind kind, const wm_revision *base)
{
    if (!d->filling)
        d->filling = wm_pipeline_take(d->pipeline);
    if (!d->filling)
        return WM_SYSTEM; /* the pipeline knows what it was */
    wm_work *i = wm_work_add(d->filling, kind);
    if (!i)
        return WM_NO_MEMORY;
    i->of = p;
    i->page.encoding = "UTF-8";
    if (base) {
        i->base = wm_work_keep(&d->filling->input, base->text);
        i->invalid = base->invalid;
    }
    p->done = true;
    return d->filling->input.size >= BATCH_BYTES || d->filling->count >= 256 ? give(d) : WM_OK;
}

static wm_status take_page(diff_run *d, const wm_page *page)
{
    wm_import *x = &d->x;
    int ns;
    wm_slice title;
    wm_progress_update(&x->progress, d->dump);
    wm_arena_reset(&d->titles);
    if (!wm_title_split(x->site, &d->titles, page->title, page->has_ns, page->ns, &ns, &title))
        return WM_OK;
    wm_import_page *p = wm_import_find(x, ns, title);
    if (!p || !p->exists || p->refused || p->done || p->ordinal != page->ordinal)
        return WM_OK;
    wm_status status = add_work(d, p, WM_WORK_CHANGED, &page->revision);
    return status == WM_OK && --d->missing == 0 ? WM_END : status;
}

/* What the dump's reader is stopped with is told apart from its own failures. */
static wm_status on_page(void *user, const wm_page *page)
{
    diff_run *d = user;
    d->stopped = take_page(d, page);
    return d->stopped;
}

static wm_status read_base(diff_run *d)
{
    wm_import *x = &d->x;
    wm_dump_options dump_options = {.choice = x->how.choice, .stop = wm_signals_stop()};
    wm_error error = WM_ERROR_INIT;
    wm_progress_phase(&x->progress, "pages");
    wm_inputs_rewind(&x->inputs);
    wm_status status = wm_dump_open(x->inputs.paths, x->inputs.count, &dump_options, &d->dump, &error);
    if (status == WM_OK)
        status = wm_dump_read(d->dump, NULL, on_page, d, &error);
    wm_dump_close(d->dump);
    if (d->stopped == WM_OK || d->stopped == WM_END)
        return wm_import_take_damage(x, status, &error);
    wm_error_clear(&error);
    return d->stopped;
}

static wm_status add_new_pages(diff_run *d)
{
    wm_status status = WM_OK;
    for (size_t i = 0; i < d->x.page_count && status == WM_OK; i++) {
        wm_import_page *p = &d->x.pages[i];
        if (!p->exists && !p->refused)
            status = add_work(d, p, WM_WORK_NEW, NULL);
    }
    return status;
}

static void tell(diff_run *d, const wm_work_batch *b, const wm_work *i)
{
    for (size_t n = i->first_note; n < i->first_note + i->note_count; n++) {
        const wm_work_note *note = &b->notes[n];
        wm_buffer message = {0};
        wm_buffer_add_slice(&message, wm_work_get(&b->notes_text, note->message));
        wm_report_line(&d->x.report, note->failure ? "page" : "wikitext", note->failure, i->of->file, note->line,
                       wm_buffer_cstr(&message) ? message.data : "out of memory");
        wm_buffer_free(&message);
    }
}

static entry *entry_of(diff_run *d, wm_slice file)
{
    entry key = {.file = file};
    entry *found = d->count ? bsearch(&key, d->entries, d->count, sizeof key, by_file) : NULL;
    if (!found)
        return NULL;
    /* A renamed file that is made anew stands there twice. */
    while (found > d->entries && wm_equal(found[-1].file, file))
        found--;
    while (!found->page && found + 1 < d->entries + d->count && wm_equal(found[1].file, file))
        found++;
    return found;
}

static wm_status compare(diff_run *d, const wm_work_batch *b, const wm_work *i)
{
    entry *e = entry_of(d, i->of->file);
    tell(d, b, i);
    d->x.totals.failed += i->result == WM_WORK_FAILED;
    d->x.totals.inexact += i->inexact;
    d->same += i->result == WM_WORK_SAME;
    if (i->result == WM_WORK_SAME)
        wm_message_detail(d->x.messages, "%.*s: edited, but its wikitext stays as it is", WM_ARG(i->of->file));
    if (!e || i->result != WM_WORK_WRITTEN)
        return WM_OK;
    wm_buffer title = {0};
    wm_buffer_add_slice(&title, e->title);
    const char *name = wm_buffer_cstr(&title);
    wm_status status = !name ? WM_NO_MEMORY
                             : wm_unified_add(&d->unified, &d->look, i->kind == WM_WORK_NEW ? NULL : name, wm_work_get(&b->input, i->base),
                                              name, wm_work_get(&b->output, i->out), &e->text);
    wm_buffer_free(&title);
    return status;
}

static wm_status write_batch(void *user, void *pointer)
{
    diff_run *d = ((wm_work_run *)user)->user;
    wm_work_batch *b = pointer;
    wm_status status = WM_OK;
    for (size_t n = 0; n < b->count && status == WM_OK; n++)
        status = compare(d, b, &b->items[n]);
    wm_work_batch_empty(b);
    return status;
}

static wm_status make_wikitext(diff_run *d)
{
    wm_import *x = &d->x;
    wm_pipeline_stages stages = {&d->work, wm_work_batch_new, wm_work_batch_free, wm_work_worker_new, wm_work_worker_free,
                                 wm_work_convert, write_batch};
    unsigned jobs = (unsigned)x->settings->jobs;
    d->work.x = x;
    d->work.text_only = true;
    d->work.user = d;
    wm_status status = wm_pipeline_start(&stages, jobs, (size_t)jobs * 2 * BATCH_BYTES, &d->pipeline, &x->error);
    if (status != WM_OK)
        return status;
    if (x->base_count && d->missing)
        status = read_base(d);
    if (status == WM_OK)
        status = add_new_pages(d);
    if (status == WM_OK)
        status = give(d);
    wm_status failed = wm_pipeline_end(d->pipeline);
    status = failed != WM_OK ? failed : status;
    if (status != WM_OK && status != WM_INTERRUPTED && x->error.status == WM_OK)
        wm_fail(&x->error, status, "%s", status == WM_NO_MEMORY ? "out of memory" : "the differences cannot be made");
    return status;
}

/* ---- the sequence ---------------------------------------------------------- */

static bool write_text(const wm_buffer *text)
{
    return !text->size || fwrite(text->data, 1, text->size, stdout) == text->size;
}

static wm_status print(diff_run *d)
{
    wm_buffer line = {0}, note = {0};
    wm_status status = WM_OK;
    for (size_t i = 0; i < d->count && status == WM_OK; i++) {
        const entry *e = &d->entries[i];
        wm_buffer_clear(&line);
        wm_buffer_clear(&note);
        if (e->page)
            ;
        else if (e->kind == WM_RENAMED)
            wm_buffer_add_format(&line, "Moved: %.*s -> %.*s (%.*s)", WM_ARG(e->old_title), WM_ARG(e->title), WM_ARG(e->file));
        else
            wm_buffer_add_format(&line, "Deleted: %.*s (%.*s)", WM_ARG(e->title), WM_ARG(e->file));
        if (line.size)
            wm_unified_note(&d->look, wm_buffer_slice(&line), &note);
        d->differing += line.size || e->text.size;
        if (line.failed || note.failed)
            status = out_of_memory(d);
        else if (!write_text(&note) || !write_text(&e->text))
            status = WM_SYSTEM; /* why is told when standard output is closed */
    }
    wm_buffer_free(&line);
    wm_buffer_free(&note);
    return status;
}

static wm_status compare_all(diff_run *d)
{
    wm_import *x = &d->x;
    wm_changes_options how = {.dump = !x->settings->no_base && !x->settings->base_count, .stop = wm_signals_stop()};
    wm_status status = take_operands(d);
    if (status != WM_OK)
        return status;
    d->settings->import.tree = d->tree.data;
    status = wm_report_open(&x->report, NULL, x->messages, "diff", &x->error);
    if (status == WM_OK)
        status = wm_changes_open_with(d->tree.data, &how, &x->changes, &x->error);
    if (status != WM_OK)
        return status;
    x->info = wm_changes_get_info(x->changes);
    status = wm_import_read_options(x);
    if (status == WM_OK)
        status = wm_import_open_base(x);
    if (status == WM_OK)
        status = wm_import_plan(x);
    if (status != WM_OK)
        return status;
    narrow(d);
    status = x->wants_pages ? wm_import_check_base(x) : WM_OK;
    if (status == WM_OK && x->base_count && x->wants_pages)
        status = wm_import_search_base(x);
    if (status == WM_OK)
        status = list_gone(d);
    if (status == WM_OK)
        status = list_pages(d);
    if (status == WM_OK)
        status = check_wanted(d);
    if (status == WM_OK)
        status = make_wikitext(d);
    return status == WM_OK ? print(d) : status;
}

static void release(diff_run *d)
{
    wm_import *x = &d->x;
    for (size_t i = 0; i < d->count; i++)
        wm_buffer_free(&d->entries[i].text);
    free(d->entries);
    wm_unified_free(&d->unified);
    wm_arena_free(&d->arena);
    wm_arena_free(&d->titles);
    wm_buffer_free(&d->tree);
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

static void set_look(diff_run *d)
{
    const char *no = getenv("NO_COLOR"), *terminal = getenv("TERM");
    bool capable = terminal && *terminal && strcmp(terminal, "dumb") != 0 && !(no && *no);
    d->look.context = (size_t)d->settings->context;
    d->look.terminal = isatty(STDOUT_FILENO) != 0;
    d->look.colour = d->settings->colour == 1 || (d->settings->colour == 0 && d->look.terminal && capable);
}

static wm_status run_settings(diff_settings *settings, wm_messages *messages)
{
    diff_run d = {.settings = settings};
    d.x.settings = &settings->import;
    d.x.messages = messages;
    messages->verbosity = settings->import.verbosity;
    set_look(&d);
    wm_signals_catch_stop();
    wm_progress_init(&d.x.progress, settings->import.progress, messages);
    wm_status status = compare_all(&d);
    wm_progress_end(&d.x.progress);
    if (*wm_signals_stop() && status != WM_OK)
        status = WM_INTERRUPTED;
    else if (d.x.error.status != WM_OK)
        wm_message_failure(messages, &d.x.error);
    else if (status == WM_OK && (d.x.totals.failed || d.x.damage.status != WM_OK))
        status = WM_BAD_INPUT;
    else if (status == WM_OK && settings->exit_code && d.differing)
        status = WM_DIFFERS;
    release(&d);
    return status;
}

/* ---- the command line ------------------------------------------------------ */

static wm_status take_when(const char *option, const char *value, int *when, wm_error *error)
{
    *when = 1;
    return value ? wm_option_word(option, value, when_words, when, error) : WM_OK;
}

static wm_status take_option(diff_settings *s, int id, const char *value, wm_error *error)
{
    int when = 0;
    wm_status status = WM_OK;
    switch (id) {
    case WM_OPERAND: s->operands[s->operand_count++] = value; break;
    case OPT_UNIFIED: return wm_option_number("unified", value, 0, 1000000, &s->context, error);
    case OPT_COLOUR: return take_when("color", value, &s->colour, error);
    case OPT_BASE: s->import.bases[s->import.base_count++] = value; break;
    case OPT_NO_BASE: s->import.no_base = true; break;
    case OPT_SITEINFO: s->import.siteinfo = value; break;
    case OPT_BASE_URL: s->import.base_url = value; break;
    case OPT_LANG: s->import.lang = value; break;
    case OPT_JOBS: return wm_option_number("jobs", value, 1, 256, &s->import.jobs, error);
    case OPT_EXIT_CODE: s->exit_code = true; break;
    case OPT_PROGRESS:
        status = take_when("progress", value, &when, error);
        s->import.progress = (wm_progress_mode)when;
        break;
    case OPT_QUIET: s->import.verbosity = WM_QUIET; break;
    case OPT_VERBOSE: s->import.verbosity = WM_VERBOSE; break;
    default: break;
    }
    return status;
}

static wm_status read_options(diff_settings *s, const wm_command *self, int argc, char *const *argv, wm_error *error)
{
    memset(s, 0, sizeof *s);
    s->context = CONTEXT;
    s->import.verbosity = WM_NORMAL;
    s->import.user = "wikimd";
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    s->import.jobs = processors < 1 ? 1 : processors > 256 ? 256 : processors;
    s->operands = calloc((size_t)argc + 1, sizeof *s->operands);
    s->import.bases = calloc((size_t)argc + 1, sizeof *s->import.bases);
    if (!s->operands || !s->import.bases)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    wm_options o;
    int id;
    const char *value;
    wm_status status;
    wm_options_start(&o, options, "wikimd diff", argc, argv);
    while ((status = wm_options_next(&o, &id, &value, error)) == WM_OK) {
        if (id == OPT_HELP) {
            wm_help_command(self);
            return WM_END;
        }
        status = take_option(s, id, value, error);
        if (status != WM_OK)
            return status;
    }
    if (status == WM_END && s->import.no_base && s->import.base_count)
        return wm_fail(error, WM_USAGE, "--base and --no-base exclude each other");
    return status == WM_END ? WM_OK : status;
}

static wm_status run(const wm_command *self, wm_messages *messages, int argc, char *const *argv)
{
    diff_settings settings;
    wm_error error = WM_ERROR_INIT;
    wm_status status = read_options(&settings, self, argc, argv, &error);
    if (status == WM_OK)
        status = run_settings(&settings, messages);
    else if (status == WM_END)
        status = WM_OK;
    else
        status = wm_command_fail(messages, &error);
    free(settings.operands);
    free(settings.import.bases);
    return status;
}

const wm_command wm_command_diff = {
    .name = "diff",
    .usage = "wikimd diff [OPTION]... TREE [FILE]...",
    .summary = "show what an import would change in the wikitext",
    .help = "Shows what the edits of a tree's files change in the wikitext of their pages, as a\n"
            "unified diff for each. Without TREE it is the tree that the current directory is\n"
            "in; with FILEs, files or directories of the tree, only what is told of them. TREE\n"
            "may be a bag or an archive.",
    .options = options,
    .run = run,
};
