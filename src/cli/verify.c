/* verify.c - wikimd verify: the laws of the lens, on every page of a dump.
 *
 * SPDX-License-Identifier: MIT
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "archive/unpack.h"
#include "cli/batch.h"
#include "cli/export.h"
#include "cli/pipeline.h"
#include "cli/signals.h"
#include "cli/verify_package.h"
#include "lens/laws.h"

enum {
    OPT_EDITS = 1, OPT_KINDS, OPT_SEED, OPT_NAMESPACES, OPT_PAGES, OPT_REVISION, OPT_SITEINFO, OPT_BASE_URL,
    OPT_LANG, OPT_RECOVER, OPT_JOBS, OPT_MEMORY, OPT_REPORT, OPT_PROGRESS, OPT_QUIET, OPT_VERBOSE, OPT_HELP
};

static const wm_option options[] = {
    {OPT_EDITS, 0, "edits", "N", "edits to make up for each page; 3 when not given"},
    {OPT_KINDS, 0, "kinds", "TEXT", "only edits with TEXT in the names of their kinds: hole, row"},
    {OPT_SEED, 0, "seed", "S", "a number that chooses them; 1 when not given"},
    {OPT_NAMESPACES, 0, "namespaces", "LIST",
     "numbers or names between commas, or all; the default is\nmain, Project, Help, Category and Portal"},
    {OPT_PAGES, 0, "pages", "FILE", "only the pages whose titles are in FILE, one a line"},
    {OPT_REVISION, 0, "revision", "WHICH", "current (the default), the number of a revision, or a time"},
    {OPT_SITEINFO, 0, "siteinfo", "FILE",
     "JSON of api.php?action=query&meta=siteinfo, which goes over\nwhat the dump says"},
    {OPT_BASE_URL, 0, "base-url", "URL", "the address that titles are appended to"},
    {OPT_LANG, 0, "lang", "CODE", "the language of the wiki"},
    {OPT_RECOVER, 0, "recover", "DEST",
     "of a bag: write all of it that is whole, as a tree or, when\n"
     "DEST ends in .xml, .xml.gz or .xml.bz2, as a dump"},
    {OPT_JOBS, 'j', "jobs", "N", "threads; as many as there are processors when not given"},
    {OPT_MEMORY, 0, "memory", "SIZE", "the most that decompressing may take, such as 512M or 4G; all\nthat there is when not given"},
    {OPT_REPORT, 0, "report", "FILE", "counts, seconds and every failure as JSON"},
    {OPT_PROGRESS, 0, "progress", "[=WHEN]",
     "auto (the default), always or never: a progress bar on\nstandard error"},
    {OPT_QUIET, 'q', "quiet", NULL, "nothing but failures"},
    {OPT_VERBOSE, 'v', "verbose", NULL, "every failure"},
    {OPT_HELP, 'h', "help", NULL, "this help"},
    {0, 0, NULL, NULL, NULL},
};

static const char *const progress_words[] = {"auto", "always", "never", NULL};

enum { BATCH_BYTES = 128 * 1024 };

typedef struct settings {
    wm_export_settings dump;
    long edits, seed;
    wm_edit_kinds kinds;
    const char *recover;
} settings;

typedef struct entry {
    size_t title, title_size, full, full_size, text, text_size, file;
    int ns;
    uint64_t ordinal, offset;
} entry;

typedef struct failed {
    size_t entry, message, size;
    wm_law law;
} failed;

typedef struct batch {
    wm_buffer text, messages;
    entry *entries;
    size_t count, capacity;
    failed *failures;
    size_t failure_count, failure_capacity;
    wm_law_counts counts;
    size_t current;
    bool out_of_memory;
} batch;

typedef struct run_state {
    const settings *s;
    wm_export x;
    wm_law_counts counts;
    uint64_t pages;
    wm_pipeline *pipeline;
    batch *filling;
} run_state;

/* ---- batches ----------------------------------------------------------------------- */

static void *batch_new(void *user)
{
    (void)user;
    return calloc(1, sizeof(batch));
}

static void batch_free(void *user, void *pointer)
{
    (void)user;
    batch *b = pointer;
    wm_buffer_free(&b->text);
    wm_buffer_free(&b->messages);
    free(b->entries);
    free(b->failures);
    free(b);
}

static void *worker_new(void *user)
{
    run_state *r = user;
    return wm_laws_new(r->x.site, r->x.set, NULL);
}

static void worker_free(void *user, void *pointer)
{
    (void)user;
    wm_laws_free(pointer);
}

static void note_failure(void *user, wm_law law, const char *kind, size_t line, const char *message)
{
    batch *b = user;
    if (b->failure_count == b->failure_capacity) {
        size_t capacity = b->failure_capacity ? b->failure_capacity * 2 : 16;
        failed *bigger = realloc(b->failures, capacity * sizeof *bigger);
        if (!bigger) {
            b->out_of_memory = true;
            return;
        }
        b->failures = bigger;
        b->failure_capacity = capacity;
    }
    failed *f = &b->failures[b->failure_count++];
    *f = (failed){.entry = b->current, .law = law, .message = b->messages.size};
    wm_buffer_add_format(&b->messages, "%s%s%s, line %zu: %s", wm_law_name(law), *kind ? ", " : "", kind, line, message);
    f->size = b->messages.size - f->message;
}

static wm_slice part_of(const wm_buffer *b, size_t at, size_t size)
{
    return size ? wm_slice_of(b->data + at, size) : wm_slice_of("", 0);
}

static wm_status try_batch(void *user, void *worker, void *pointer)
{
    run_state *r = user;
    wm_laws *laws = worker;
    batch *b = pointer;
    wm_laws_set_failure(laws, note_failure, b);
    wm_laws_set_counts(laws, &b->counts);
    for (b->current = 0; b->current < b->count; b->current++) {
        const entry *e = &b->entries[b->current];
        wm_status status = wm_laws_try(laws, part_of(&b->text, e->text, e->text_size), e->ns,
                                       part_of(&b->text, e->title, e->title_size), (uint64_t)r->s->edits, r->s->kinds,
                                       (uint64_t)r->s->seed);
        if (status != WM_OK)
            return status;
    }
    return b->out_of_memory || b->messages.failed ? WM_NO_MEMORY : WM_OK;
}

static wm_status tell_batch(void *user, void *pointer)
{
    run_state *r = user;
    batch *b = pointer;
    for (size_t i = 0; i < b->failure_count; i++) {
        const failed *f = &b->failures[i];
        const entry *e = &b->entries[f->entry];
        wm_buffer message = {0};
        wm_buffer_add_slice(&message, part_of(&b->messages, f->message, f->size));
        const char *text = wm_buffer_cstr(&message);
        wm_report_warning(&r->x.report, wm_law_name(f->law), r->x.inputs.names[e->file], part_of(&b->text, e->full, e->full_size),
                          e->offset, text ? text : "");
        wm_buffer_free(&message);
    }
    wm_law_counts_add(&r->counts, &b->counts);
    r->pages += b->count;
    memset(&b->counts, 0, sizeof b->counts);
    wm_buffer_clear(&b->text);
    wm_buffer_clear(&b->messages);
    b->count = b->failure_count = 0;
    return WM_OK;
}

/* ---- reading -------------------------------------------------------------------------- */

static wm_status give(run_state *r)
{
    batch *b = r->filling;
    r->filling = NULL;
    return b->text.failed ? WM_NO_MEMORY : wm_pipeline_give(r->pipeline, b, b->text.size);
}

static size_t keep(wm_buffer *b, wm_slice s)
{
    size_t at = b->size;
    wm_buffer_add_slice(b, s);
    return at;
}

static wm_status add_page(run_state *r, const wm_batch *read, const wm_item *i)
{
    if (!r->filling && !(r->filling = wm_pipeline_take(r->pipeline)))
        return WM_SYSTEM;
    batch *b = r->filling;
    if (b->count == b->capacity) {
        size_t capacity = b->capacity ? b->capacity * 2 : 64;
        entry *bigger = realloc(b->entries, capacity * sizeof *bigger);
        if (!bigger)
            return WM_NO_MEMORY;
        b->entries = bigger;
        b->capacity = capacity;
    }
    entry *e = &b->entries[b->count++];
    wm_slice title = wm_batch_get(read, i->title), full = wm_batch_get(read, i->full_title);
    wm_slice text = wm_batch_get(read, i->text);
    *e = (entry){.ns = i->ns, .ordinal = i->ordinal, .offset = i->offset, .file = i->file};
    e->title = keep(&b->text, title);
    e->title_size = title.size;
    e->full = keep(&b->text, full);
    e->full_size = full.size;
    e->text = keep(&b->text, text);
    e->text_size = text.size;
    return b->text.size >= BATCH_BYTES ? give(r) : WM_OK;
}

static wm_status add_pages(run_state *r, const wm_batch *read)
{
    wm_status status = WM_OK;
    for (size_t n = 0; n < read->count && status == WM_OK; n++) {
        const wm_item *i = &read->items[n];
        if (i->kind != WM_ITEM_PAGE)
            continue;
        const wm_repeat *repeat = wm_repeats_find(&r->x.repeats, i->ns, wm_batch_get(read, i->title));
        if (!repeat || !repeat->has_revision || repeat->ordinal == i->ordinal)
            status = add_page(r, read, i);
    }
    return status;
}

static wm_status try_pages(run_state *r)
{
    wm_export *x = &r->x;
    wm_buffer room = {0};
    wm_slice packed, block;
    wm_batch read = {0};
    wm_status status = WM_OK;
    wm_spool_rewind(x->spool);
    while (status == WM_OK && (status = wm_spool_next(x->spool, &room, &packed, &x->error)) == WM_OK) {
        wm_batch_clear(&read);
        status = *wm_signals_stop() ? WM_INTERRUPTED : wm_spool_unpack(packed, &read.text, &block);
        if (status == WM_OK)
            status = wm_batch_unpack(&read, block);
        if (status == WM_OK)
            status = add_pages(r, &read);
        wm_progress_part(&x->progress, wm_spool_position(x->spool), wm_spool_size(x->spool));
    }
    if (status == WM_END)
        status = r->filling ? give(r) : WM_OK;
    wm_batch_free(&read);
    wm_buffer_free(&room);
    return status;
}

static wm_status verify_all(run_state *r)
{
    wm_export *x = &r->x;
    wm_status status = wm_report_open(&x->report, x->settings->report, x->messages, "verify", &x->error);
    if (status == WM_OK)
        status = wm_inputs_open(&x->inputs, x->settings->dumps, x->settings->dump_count, wm_signals_stop(), &x->error);
    if (status == WM_OK)
        status = wm_export_read(x);
    if (status != WM_OK)
        return status;
    wm_pipeline_stages stages = {r, batch_new, batch_free, worker_new, worker_free, try_batch, tell_batch};
    wm_progress_phase(&x->progress, "laws");
    unsigned jobs = (unsigned)x->settings->jobs;
    status = wm_pipeline_start(&stages, jobs, (size_t)jobs * 2 * BATCH_BYTES, &r->pipeline, &x->error);
    if (status != WM_OK)
        return status;
    status = try_pages(r);
    wm_status ended = wm_pipeline_end(r->pipeline);
    status = ended != WM_OK ? ended : status;
    if (status != WM_OK && status != WM_INTERRUPTED && x->error.status == WM_OK)
        wm_fail(&x->error, status, "%s", status == WM_NO_MEMORY ? "out of memory" : "the laws could not be tried");
    return status;
}

/* ---- telling ---------------------------------------------------------------------------- */

static double rate(uint64_t bytes, double seconds)
{
    return seconds > 0 ? (double)bytes / seconds / 1e6 : 0;
}

static bool print_counts(const run_state *r)
{
    const wm_law_counts *c = &r->counts;
    bool holds = true;
    printf("pages      %" PRIu64 "\n", r->pages);
    for (int i = 0; i < WM_LAWS; i++) {
        const wm_law_count *n = &c->laws[i];
        holds &= n->failed == 0;
        printf("%-10s %" PRIu64 " tried, %" PRIu64 " failed, %.3f %%\n", wm_law_name((wm_law)i), n->tried, n->failed,
               n->tried ? 100.0 * (double)(n->tried - n->failed) / (double)n->tried : 100.0);
    }
    printf("edits      %" PRIu64 "\n", c->edits);
    for (int i = 0; i < WM_EDIT_KINDS; i++)
        if (c->kinds[i].tried)
            printf("  %-34s %" PRIu64 " tried, failed: PutGet %" PRIu64 ", Locality %" PRIu64 "\n", wm_edit_name((wm_edit_kind)i),
                   c->kinds[i].tried, c->kinds[i].putget, c->kinds[i].locality);
    uint64_t changed = c->put.by_token + c->put.by_block + c->put.by_page;
    printf("put        %" PRIu64 " by token, %" PRIu64 " by block, %" PRIu64 " by page; %.2f gets each; %.1f MB/s\n", c->put.by_token,
           c->put.by_block, c->put.by_page, changed ? (double)c->put.gets / (double)c->put.pages : 1.0, rate(c->bytes, c->put_seconds));
    printf("create     %" PRIu64 " identical; %.1f MB/s\n", c->identical, rate(c->markdown, c->create_seconds));
    return holds;
}

static void add_report(run_state *r)
{
    wm_report *report = &r->x.report;
    const wm_law_counts *c = &r->counts;
    wm_report_integer(report, "pages", r->pages);
    wm_report_object(report, "laws");
    for (int i = 0; i < WM_LAWS; i++) {
        wm_report_object(report, wm_law_name((wm_law)i));
        wm_report_integer(report, "tried", c->laws[i].tried);
        wm_report_integer(report, "failed", c->laws[i].failed);
        wm_report_close(report, '}');
    }
    wm_report_close(report, '}');
    wm_report_integer(report, "edits", c->edits);
    wm_report_object(report, "kinds");
    for (int i = 0; i < WM_EDIT_KINDS; i++) {
        if (!c->kinds[i].tried)
            continue;
        wm_report_object(report, wm_edit_name((wm_edit_kind)i));
        wm_report_integer(report, "tried", c->kinds[i].tried);
        wm_report_integer(report, "putget_failed", c->kinds[i].putget);
        wm_report_integer(report, "locality_failed", c->kinds[i].locality);
        wm_report_close(report, '}');
    }
    wm_report_close(report, '}');
    wm_report_integer(report, "identical", c->identical);
    wm_report_integer(report, "by_token", c->put.by_token);
    wm_report_integer(report, "by_block", c->put.by_block);
    wm_report_integer(report, "by_page", c->put.by_page);
    wm_report_number(report, "put_rate", rate(c->bytes, c->put_seconds));
    wm_report_number(report, "create_rate", rate(c->markdown, c->create_seconds));
}

static wm_status run_settings(const settings *s, wm_messages *messages)
{
    run_state r = {.s = s, .x = {.settings = &s->dump, .messages = messages}};
    wm_export *x = &r.x;
    messages->verbosity = s->dump.verbosity;
    wm_signals_catch_stop();
    wm_progress_init(&x->progress, s->dump.progress, messages);
    wm_status status = verify_all(&r);
    wm_progress_end(&x->progress);
    if (*wm_signals_stop() && status != WM_OK)
        status = WM_INTERRUPTED;
    if (x->error.status != WM_OK && status != WM_INTERRUPTED)
        wm_message_failure(messages, &x->error);
    if ((status == WM_OK || status == WM_INTERRUPTED) && !print_counts(&r) && status == WM_OK)
        status = WM_DIFFERS;
    if (status == WM_OK && x->damage.status != WM_OK)
        status = WM_BAD_INPUT;
    add_report(&r);
    wm_error error = WM_ERROR_INIT;
    if (wm_report_keep(&x->report, &error) != WM_OK)
        status = wm_command_fail(messages, &error);
    wm_inputs_close(&x->inputs);
    wm_spool_free(x->spool);
    wm_pageset_free(x->set);
    wm_pageset_free(x->listed);
    wm_site_free(x->site);
    wm_selection_free(&x->selection);
    wm_repeats_free(&x->repeats);
    wm_report_free(&x->report);
    wm_error_clear(&x->error);
    wm_error_clear(&x->damage);
    return status;
}

/* ---- the command line --------------------------------------------------------------------- */

static wm_status take_option(settings *s, int id, const char *value, wm_error *error)
{
    wm_export_settings *d = &s->dump;
    int word = 0;
    wm_status status = WM_OK;
    switch (id) {
    case WM_OPERAND: d->dumps[d->dump_count++] = value; break;
    case OPT_EDITS: return wm_option_number("edits", value, 0, 1000000, &s->edits, error);
    case OPT_KINDS:
        s->kinds = wm_edit_kinds_named(wm_str(value));
        return s->kinds ? WM_OK : wm_fail(error, WM_USAGE, "--kinds %s: no kind of edit has that in its name", value);
    case OPT_SEED: return wm_option_number("seed", value, 0, 2000000000, &s->seed, error);
    case OPT_NAMESPACES: d->namespaces = value; break;
    case OPT_PAGES: d->pages = value; break;
    case OPT_REVISION: d->revision_text = value; return wm_revision_parse(value, &d->revision, error);
    case OPT_SITEINFO: d->siteinfo = value; break;
    case OPT_BASE_URL: d->base_url = value; break;
    case OPT_LANG: d->lang = value; break;
    case OPT_RECOVER: s->recover = value; break;
    case OPT_JOBS: return wm_option_number("jobs", value, 1, 256, &d->jobs, error);
    case OPT_MEMORY: return wm_option_size("memory", value, &d->memory, error);
    case OPT_REPORT: d->report = value; break;
    case OPT_PROGRESS:
        d->progress = WM_PROGRESS_ALWAYS;
        if (!value)
            break;
        status = wm_option_word("progress", value, progress_words, &word, error);
        d->progress = (wm_progress_mode)word;
        break;
    case OPT_QUIET: d->verbosity = WM_QUIET; break;
    case OPT_VERBOSE: d->verbosity = WM_VERBOSE; break;
    default: break;
    }
    return status;
}

static wm_status read_options(settings *s, const wm_command *self, int argc, char *const *argv, wm_error *error)
{
    memset(s, 0, sizeof *s);
    s->edits = 3;
    s->seed = 1;
    s->kinds = WM_EDIT_ANY;
    s->dump.verbosity = WM_NORMAL;
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    s->dump.jobs = processors < 1 ? 1 : processors > 256 ? 256 : processors;
    s->dump.dumps = calloc((size_t)argc + 1, sizeof *s->dump.dumps);
    if (!s->dump.dumps)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    wm_options o;
    int id;
    const char *value;
    wm_status status;
    wm_options_start(&o, options, "wikimd verify", argc, argv);
    while ((status = wm_options_next(&o, &id, &value, error)) == WM_OK) {
        if (id == OPT_HELP) {
            wm_help_command(self);
            return WM_END;
        }
        status = take_option(s, id, value, error);
        if (status != WM_OK)
            return status;
    }
    if (status == WM_END && s->dump.dump_count == 0)
        return wm_fail(error, WM_USAGE, "no dump, tree or bag is given; see wikimd verify --help");
    return status == WM_END ? WM_OK : status;
}

static wm_status run_package(const settings *s, wm_messages *messages)
{
    const wm_export_settings *d = &s->dump;
    wm_package_settings package = {.path = d->dumps[0], .recover = s->recover, .siteinfo = d->siteinfo, .report = d->report,
                                   .jobs = d->jobs, .progress = d->progress, .verbosity = d->verbosity};
    return wm_bag_check_is_bag(package.path) ? wm_package_verify(&package, messages) : wm_tree_verify(&package, messages);
}

/* A tree or a bag, and no dump. */
static bool is_package(const char *path)
{
    struct stat about;
    return stat(path, &about) == 0 && (S_ISDIR(about.st_mode) || wm_unpack_is_archive(path) || (S_ISREG(about.st_mode) && wm_unpack_is_named(path)));
}

static wm_status run(const wm_command *self, wm_messages *messages, int argc, char *const *argv)
{
    settings s;
    wm_error error = WM_ERROR_INIT;
    wm_status status = read_options(&s, self, argc, argv, &error);
    bool package = status == WM_OK && s.dump.dump_count == 1 && is_package(s.dump.dumps[0]);
    if (status == WM_OK && s.recover && package && wm_unpack_is_named(s.dump.dumps[0]) && !wm_unpack_is_archive(s.dump.dumps[0]))
        status = wm_fail(&error, WM_BAD_INPUT, "%s: damaged or cut off: it begins as no archive does, and nothing can be recovered from it", s.dump.dumps[0]);
    else if (status == WM_OK && s.recover && (!package || !wm_bag_check_is_bag(s.dump.dumps[0])))
        status = wm_fail(&error, WM_USAGE, "--recover takes one bag, and nothing else is given");
    if (status == WM_OK && package)
        status = run_package(&s, messages);
    else if (status == WM_OK)
        status = run_settings(&s, messages);
    else if (status == WM_END)
        status = WM_OK;
    else
        status = wm_command_fail(messages, &error);
    free(s.dump.dumps);
    return status;
}

const wm_command wm_command_verify = {
    .name = "verify",
    .usage = "wikimd verify [OPTION]... PATH...",
    .summary = "check a bag or tree; of a dump, try the laws",
    .help = "Converts every page of a dump, edits it in ways that are made up, brings it back, and\n"
            "counts where a law does not hold.",
    .options = options,
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
