/* verify.c - the laws of the lens, on every page of a dump.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>
#include <sys/stat.h>

#include "archive/unpack.h"
#include "lens/laws.h"
#include "transfer/batch.h"
#include "transfer/export.h"
#include "transfer/page_limits.h"
#include "transfer/pipeline.h"
#include "transfer/verify_package.h"
#include "transfer/shard_verify.h"
#include "tree/describe.h"

typedef struct settings {
    wm_export_settings dump;
    unsigned edits, seed;
    wm_edit_kinds kinds;
    const char *recover;
    bool bag; /* the one dump is a bag */
} settings;

typedef struct failed {
    size_t item;        /* of the pages */
    wm_range message;
    wm_law law;
    bool left_out;      /* the laws could not be tried on it */
} failed;

/* Pages on their way through the pipeline, and what was found in them. */
typedef struct work {
    wm_batch pages;
    wm_buffer messages;
    failed *failures;
    size_t failure_count, failure_capacity;
    wm_law_counts counts;
    size_t current;
    bool out_of_memory;
} work;

typedef struct trier {
    wm_laws *laws;
    wm_expander *expander;  /* with --expand */
    wm_budget budget;
} trier;

typedef struct run_state {
    const settings *s;
    wm_export x;
    wm_verified found;
    wm_pipeline *pipeline;
    work *filling;
    wm_verify_room room;   /* of a shard */
    wm_buffer described;   /* its options */
    bool over;             /* it was made before */
} run_state;

/* ---- batches ----------------------------------------------------------------------- */

static void *work_new(void *user)
{
    (void)user;
    return calloc(1, sizeof(work));
}

static void work_free(void *user, void *pointer)
{
    (void)user;
    work *w = pointer;
    wm_batch_free(&w->pages);
    wm_buffer_free(&w->messages);
    free(w->failures);
    free(w);
}

static void *worker_new(void *user)
{
    run_state *r = user;
    trier *w = calloc(1, sizeof *w);
    wm_write_options options = {.style = r->x.settings->style, .shown = r->x.settings->shown};
    if (!w || !(w->laws = wm_laws_new(r->x.site, r->x.set, &options))) {
        free(w);
        return NULL;
    }
    wm_limits_budget(&r->x.settings->limits, r->x.messages->stop, &w->budget);
    wm_laws_set_budget(w->laws, &w->budget);
    if (!r->x.templates)
        return w;
    w->expander = wm_expanding_expander(&r->x.settings->expanding, r->x.site, r->x.templates, &w->budget);
    if (w->expander) {
        wm_laws_set_expander(w->laws, w->expander, r->x.templates);
        return w;
    }
    wm_laws_free(w->laws);
    free(w);
    return NULL;
}

static void worker_free(void *user, void *pointer)
{
    (void)user;
    trier *w = pointer;
    wm_laws_free(w->laws);
    wm_expander_free(w->expander);
    free(w);
}

static failed *add_failed(work *w)
{
    if (!WM_GROW(w->failures, w->failure_capacity, w->failure_count + 1)) {
        w->out_of_memory = true;
        return NULL;
    }
    failed *f = &w->failures[w->failure_count++];
    *f = (failed){.item = w->current, .message.start = w->messages.size};
    return f;
}

static void note_failure(void *user, wm_law law, const char *kind, size_t line, const char *message)
{
    work *w = user;
    failed *f = add_failed(w);
    if (!f)
        return;
    f->law = law;
    wm_buffer_add_format(&w->messages, "%s%s%s, line %zu: %s", wm_law_name(law), *kind ? ", " : "", kind, line, message);
    f->message.end = w->messages.size;
}

/* A page that is too large, or takes too much, is told of and left out. */
static void leave_out(work *w, const char *why)
{
    failed *f = add_failed(w);
    if (!f)
        return;
    f->left_out = true;
    wm_buffer_add_str(&w->messages, why);
    f->message.end = w->messages.size;
}

static wm_status try_page(const run_state *r, trier *t, work *w, const wm_item *i)
{
    wm_slice text = wm_range_of(&w->pages.text, i->text);
    const char *why = wm_limits_refuse(&r->x.settings->limits, text.size);
    wm_status status = WM_OK;
    if (!why)
        status = wm_laws_try(t->laws, text, i->ns, wm_range_of(&w->pages.text, i->title), r->s->edits, r->s->kinds, r->s->seed);
    if (t->budget.over == WM_STOPPED)
        return WM_INTERRUPTED;
    if (status == WM_NO_MEMORY) {
        why = wm_budget_message(&t->budget);
        wm_laws_set_budget(t->laws, &t->budget); /* lets go of what it held */
    } else if (status != WM_OK) {
        return status;
    }
    if (why)
        leave_out(w, why);
    return WM_OK;
}

static wm_status try_pages_of(void *user, void *worker, void *pointer)
{
    run_state *r = user;
    trier *t = worker;
    wm_laws *laws = t->laws;
    work *w = pointer;
    wm_laws_set_failure(laws, note_failure, w);
    wm_laws_set_counts(laws, &w->counts);
    for (w->current = 0; w->current < w->pages.count; w->current++) {
        wm_status status = try_page(r, t, w, &w->pages.items[w->current]);
        if (status != WM_OK)
            return status;
    }
    return w->out_of_memory || w->messages.failed ? WM_NO_MEMORY : WM_OK;
}

static wm_status tell_work(void *user, void *pointer)
{
    run_state *r = user;
    work *w = pointer;
    for (size_t n = 0; n < w->failure_count; n++) {
        const failed *f = &w->failures[n];
        const wm_item *i = &w->pages.items[f->item];
        wm_buffer message = {0};
        wm_buffer_add_slice(&message, wm_range_of(&w->messages, f->message));
        const char *text = wm_buffer_cstr(&message);
        r->found.left_out += f->left_out;
        wm_report_warning(&r->x.report, f->left_out ? "page" : wm_law_name(f->law), r->x.inputs.names[i->file],
                          wm_range_of(&w->pages.text, i->full_title), i->offset, text ? text : "");
        wm_buffer_free(&message);
    }
    wm_law_counts_add(&r->found.counts, &w->counts);
    r->found.pages += w->pages.count;
    memset(&w->counts, 0, sizeof w->counts);
    wm_batch_clear(&w->pages);
    wm_batch_clear_buffer(&w->messages);
    w->failure_count = 0;
    return WM_OK;
}

/* ---- reading -------------------------------------------------------------------------- */

static wm_status give(run_state *r)
{
    work *w = r->filling;
    r->filling = NULL;
    return w->pages.text.failed ? WM_NO_MEMORY : wm_pipeline_give(r->pipeline, w, w->pages.text.size);
}

static wm_status add_page(run_state *r, const wm_batch *read, const wm_item *i)
{
    if (!r->filling && !(r->filling = wm_pipeline_take(r->pipeline)))
        return WM_SYSTEM;
    wm_batch_add_item(&r->filling->pages, read, i);
    return wm_batch_is_full(&r->filling->pages) ? give(r) : WM_OK;
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

typedef struct block_reading {
    run_state *r;
    wm_batch read;
    wm_buffer room;
} block_reading;

static wm_buffer *block_room(void *user)
{
    return &((block_reading *)user)->room;
}

static wm_status take_block(void *user, wm_slice packed)
{
    block_reading *b = user;
    wm_slice block;
    wm_batch_clear(&b->read);
    wm_status status = wm_spool_unpack(packed, &b->read.text, &block);
    if (status == WM_OK)
        status = wm_batch_unpack(&b->read, block);
    return status == WM_OK ? add_pages(b->r, &b->read) : status;
}

static wm_status try_pages(run_state *r)
{
    block_reading b = {.r = r};
    wm_block_taker taker = {block_room, take_block, &b};
    wm_status status = wm_export_blocks(&r->x, &taker);
    if (status == WM_OK && r->filling)
        status = give(r);
    wm_batch_free(&b.read);
    wm_buffer_free(&b.room);
    return status;
}

/* Two shards belong together when these are the same. */
static void describe(const settings *s, const wm_export *x, wm_buffer *out)
{
    const wm_export_settings *d = &s->dump;
    const wm_tree_settings same = {.namespaces = d->namespaces, .style = wm_style_word(d->style), .flavor = wm_flavor_word(d->style),
                                   .expand = d->expanding.given.on, .now = d->expanding.given.now, .keep = d->expanding.given.keep_class,
                                   .drop = d->expanding.given.drop_class, .base_url = d->base_url, .pages = x->pages_hash};
    wm_buffer_add_format(out, "laws: %u edits, seed %u, kinds %llx; ", s->edits, s->seed, (unsigned long long)s->kinds);
    wm_tree_describe_settings(&same, out);
}

/* The report of a shard lies in its room, which is still to be made. */
static wm_status open_report(run_state *r)
{
    wm_export *x = &r->x;
    const char *shard = x->settings->parts.shard;
    wm_status status = wm_report_open(&x->report, shard ? NULL : x->settings->report, x->messages, "verify", &x->error);
    return status == WM_OK && shard ? wm_shard_parse(shard, &x->part.shard, &x->error) : status;
}

static wm_status verify_all(run_state *r)
{
    wm_export *x = &r->x;
    wm_status status = wm_inputs_open(&x->inputs, x->settings->dumps, x->settings->dump_count, x->settings->incomplete,
                                      NULL, x->messages->stop, &x->error);
    if (status == WM_OK)
        status = wm_export_read(x);
    if (status == WM_OK && x->part.shard.of) {
        describe(r->s, x, &r->described);
        status = wm_verify_shard_begin(&r->room, x, &r->described, &r->over);
        if (status != WM_OK || r->over)
            return status;
    }
    if (status == WM_OK && x->settings->expanding.given.on)
        status = wm_export_fill_templates(x);
    if (status != WM_OK)
        return status;
    wm_pipeline_stages stages = {r, work_new, work_free, worker_new, worker_free, try_pages_of, tell_work};
    wm_progress_phase(&x->progress, "laws");
    unsigned jobs = (unsigned)x->settings->jobs;
    status = wm_pipeline_start(&stages, jobs, (size_t)jobs * 2 * WM_BATCH_BYTES, &r->pipeline, &x->error);
    if (status != WM_OK)
        return status;
    status = try_pages(r);
    wm_status ended = wm_pipeline_end(r->pipeline);
    status = ended != WM_OK ? ended : status;
    if (status != WM_OK && status != WM_INTERRUPTED && x->error.status == WM_OK)
        wm_fail(&x->error, status, "%s", status == WM_NO_MEMORY ? "out of memory" : "the laws could not be tried");
    return status;
}

/* Counts are told, and decide how the run ends. */
static wm_status tell(run_state *r, wm_status status)
{
    wm_export *x = &r->x;
    if (*x->messages->stop && status != WM_OK)
        status = WM_INTERRUPTED;
    if (x->error.status != WM_OK && status != WM_INTERRUPTED)
        wm_message_failure(x->messages, &x->error);
    if (status == WM_OK || status == WM_INTERRUPTED)
        wm_verified_tell(&r->found, x->messages);
    if (status == WM_OK)
        status = x->damage.status != WM_OK ? WM_BAD_INPUT : wm_verified_grade(&r->found);
    wm_verified_report(&r->found, &x->report);
    wm_error own = WM_ERROR_INIT;
    if (wm_report_keep(&x->report, &own) != WM_OK)
        status = wm_messages_fail(x->messages, &own);
    return status;
}

static wm_status run_settings(const settings *s, wm_messages *messages, wm_error *error)
{
    run_state r = {.s = s, .x = {.settings = &s->dump, .messages = messages}, .room.room.lock = -1};
    wm_export *x = &r.x;
    wm_progress_init(&x->progress, messages);
    r.found.expanded = s->dump.expanding.given.on;
    wm_status status = open_report(&r);
    if (status == WM_OK)
        status = verify_all(&r);
    bool damaged = x->part.shard.of && status == WM_OK && x->damage.status != WM_OK; /* it was whole when it was cut */
    if (!r.over || status != WM_OK)
        status = tell(&r, status);
    if (x->part.shard.of && !r.over && !damaged)
        status = wm_verify_shard_end(&r.room, x, &r.found, wm_buffer_slice(&r.described), status);
    wm_verify_shard_release(&r.room);
    wm_buffer_free(&r.described);
    *error = x->error;
    x->error = (wm_error)WM_ERROR_INIT;
    wm_export_free(x);
    return status;
}

/* ---- the options --------------------------------------------------------------------------- */

static wm_status take_options(settings *s, const wm_verify_options *o, wm_error *error)
{
    *s = (settings){.edits = o->edits, .seed = o->seed, .recover = o->recover,
                    .dump = {.namespaces = o->namespaces, .pages = o->pages, .revision_text = o->revision,
                             .siteinfo = o->siteinfo, .base_url = o->base_url, .lang = o->lang, .report = o->report,
                             .expanding = {.given = o->expansion},
                             .jobs = wm_run_jobs(o->jobs), .memory = o->memory, .limits = o->limits, .incomplete = o->incomplete, .parts = o->parts}};
    s->dump.dumps = calloc(o->path_count + 1, sizeof *s->dump.dumps);
    if (!s->dump.dumps)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    for (size_t i = 0; i < o->path_count; i++)
        s->dump.dumps[s->dump.dump_count++] = o->paths[i];
    if (s->dump.dump_count == 0)
        return wm_fail(error, WM_USAGE, "no dump, tree or bag is given; see wikimd verify --help");
    s->kinds = o->kinds ? wm_edit_kinds_named(wm_str(o->kinds)) : WM_EDIT_ANY;
    if (!s->kinds)
        return wm_fail(error, WM_USAGE, "--kinds %s: no kind of edit has that in its name", o->kinds);
    wm_status status = wm_verify_shard_check(o, error);
    if (status == WM_OK)
        status = wm_expanding_check(&s->dump.expanding, error);
    if (status == WM_OK)
        status = wm_style_parse(o->style, NULL, &s->dump.style, error);
    if (status == WM_OK)
        status = wm_style_check_way_back(s->dump.style, "what --style asks for", error);
    s->dump.shown = (wm_shown_options){.drop_sections = o->shown.drop_sections, .image_html = o->shown.image_html};
    return status == WM_OK && o->revision ? wm_revision_parse(o->revision, &s->dump.revision, error) : status;
}

static wm_status run_package(const settings *s, wm_messages *messages, wm_error *error)
{
    const wm_export_settings *d = &s->dump;
    wm_package_settings package = {.path = d->dumps[0], .recover = s->recover, .siteinfo = d->siteinfo, .report = d->report,
                                   .jobs = d->jobs};
    return s->bag ? wm_package_verify(&package, messages, error) : wm_tree_verify(&package, messages, error);
}

/* A directory of dumps is no tree. */
static bool is_dump_directory(const char *path)
{
    wm_folder folder;
    wm_error error = WM_ERROR_INIT;
    bool is = wm_folder_open(path, true, &folder, &error) == WM_OK;
    if (is)
        wm_folder_close(&folder);
    wm_error_clear(&error);
    return is;
}

/* What an entry's name tells of the archive: a tree and a bag have pages and a state, a dump is XML. */
static int kind_of_entry(wm_slice name)
{
    static const char *const tree[] = {".md", "/bagit.txt", "/state.sqlite", NULL};
    static const char *const dump[] = {".xml", ".xml.bz2", ".xml.gz", ".xml.xz", ".xml.zst", ".xml.7z", NULL};
    if (wm_equal(name, WM_LIT("bagit.txt")) || wm_starts_with(name, WM_LIT(".wikimd")))
        return -1;
    for (size_t i = 0; tree[i]; i++)
        if (wm_ends_with(name, wm_str(tree[i])))
            return -1;
    for (size_t i = 0; dump[i]; i++)
        if (wm_ends_with(name, wm_str(dump[i])))
            return 1;
    return 0;
}

/* A zip or tar around a dump is no tree: the first entry whose name tells decides. */
static bool is_dump_archive(const char *path)
{
    wm_unpack_limits limits;
    wm_unpack *u = NULL;
    wm_unpack_entry found;
    wm_error error = WM_ERROR_INIT;
    int kind = 0;
    wm_status status = wm_unpack_is_archive(path) ? wm_unpack_limits_read(&limits, &error) : WM_END;
    if (status == WM_OK)
        status = wm_unpack_open(path, &limits, NULL, &u, &error);
    while (status == WM_OK && !kind && (status = wm_unpack_next(u, &found, &error)) == WM_OK)
        kind = kind_of_entry(found.name);
    wm_unpack_close(u);
    wm_error_clear(&error);
    return kind > 0;
}

/* A tree or a bag, and no dump. */
static bool is_package(const char *path)
{
    struct stat about;
    return stat(path, &about) == 0 && !(S_ISDIR(about.st_mode) && is_dump_directory(path)) && !is_dump_archive(path) &&
           (S_ISDIR(about.st_mode) || wm_unpack_is_archive(path) || (S_ISREG(about.st_mode) && wm_unpack_is_named(path)));
}

/* --recover takes one bag. An archive in which none is found may be a damaged one. */
static wm_status refuse_other(const settings *s, bool package, wm_error *error)
{
    const char *path = package ? s->dump.dumps[0] : NULL;
    if (s->bag)
        return WM_OK;
    if (path && wm_unpack_is_archive(path))
        return wm_fail(error, WM_BAD_INPUT, "%s: no bag is found in it: it holds none, or its beginning is damaged; nothing can be recovered from it", path);
    if (path && wm_unpack_is_named(path))
        return wm_fail(error, WM_BAD_INPUT, "%s: damaged or cut off: it begins as no archive does, and nothing can be recovered from it", path);
    return wm_fail(error, WM_USAGE, "--recover takes one bag, and nothing else is given");
}

wm_status wm_run_verify(const wm_verify_options *options, const wm_monitor *monitor, wm_error *error)
{
    wm_verify_options known;
    settings s;
    wm_messages messages;
    wm_error own = WM_ERROR_INIT;
    wm_run_options_take(&known, sizeof known, options);
    wm_messages_init(&messages, monitor);
    wm_status status = take_options(&s, &known, &own);
    bool package = status == WM_OK && s.dump.dump_count == 1 && is_package(s.dump.dumps[0]);
    if (package)
        status = wm_bag_check_is_bag(s.dump.dumps[0], &s.bag, &own);
    if (status == WM_OK && s.recover)
        status = refuse_other(&s, package, &own);
    if (status != WM_OK)
        wm_message_failure(&messages, &own);
    else if (package)
        status = run_package(&s, &messages, &own);
    else
        status = run_settings(&s, &messages, &own);
    free(s.dump.dumps);
    return wm_run_end(&messages, status, &own, error);
}
