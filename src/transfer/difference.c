/* difference.c - what an import would change in the wikitext.
 *
 * SPDX-License-Identifier: MIT
 *
 * The parts of an import find out which files are which pages and make their
 * wikitext; here it is compared instead of written. The base is read in its own
 * order, so what it gives waits until it can be printed in the order of the files.
 */
#include <inttypes.h>
#include <stdlib.h>

#include "transfer/import_work.h"
#include "transfer/page_limits.h"
#include "transfer/pipeline.h"
#include "transfer/unified.h"


/* A file that changed. Slices are in the arena. */
typedef struct entry {
    wm_tree_change kind;
    wm_slice file, old_title, title;
    const wm_import_page *page; /* whose wikitext may change; NULL when there is none */
    wm_buffer text;             /* the differences */
} entry;

typedef struct diff_run {
    const wm_diff_options *options;
    wm_diff_handler handler;
    void *user;
    wm_import x;
    wm_work_run work;
    wm_unified_options look;
    wm_unified unified;
    wm_arena arena;
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

static bool is_or_holds(wm_slice place, wm_slice file)
{
    return wm_equal(file, place) || (file.size > place.size && wm_starts_with(file, place) && file.data[place.size] == '/');
}

static bool is_wanted(const diff_run *d, wm_slice file)
{
    const wm_diff_options *o = d->options;
    for (size_t i = 0; i < o->file_count; i++) {
        if (is_or_holds(wm_str(o->files[i]), file))
            return true;
    }
    return !o->file_count;
}

/* What was named must be there, or have been. */
static wm_status check_wanted(diff_run *d)
{
    for (size_t i = 0; i < d->options->file_count; i++) {
        wm_slice w = wm_str(d->options->files[i]);
        bool found = false;
        for (size_t k = 0; k < d->count && !found; k++)
            found = is_or_holds(w, d->entries[k].file);
        if (!found && !wm_changes_has(d->x.changes, w))
            return wm_fail(&d->x.error, WM_USAGE, "%.*s: no file of the tree %s", WM_ARG(w), d->options->tree);
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

static wm_status add_entry(diff_run *d, wm_tree_change kind, wm_slice file, wm_slice title, wm_slice old_title,
                           const wm_import_page *page)
{
    if (!WM_GROW(d->entries, d->capacity, d->count + 1))
        return out_of_memory(d);
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
    wm_status status = wm_import_reopen(x, &changes);
    if (status != WM_OK)
        return status;
    while ((status = wm_changes_next(changes, false, &change, &x->error)) == WM_OK) {
        bool gone = change.kind == WM_CHANGE_DELETED && x->info->complete;
        if ((gone || change.kind == WM_CHANGE_RENAMED) && is_wanted(d, change.file))
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
        status = add_entry(d, p->exists ? WM_CHANGE_MODIFIED : WM_CHANGE_ADDED, p->file, full_title(d, p->ns, p->title), WM_LIT(""), p);
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
    if (b->batch.text.failed)
        return WM_NO_MEMORY;
    return wm_pipeline_give(d->pipeline, b, b->batch.text.size);
}

static wm_status add_work(diff_run *d, wm_import_page *p, wm_item_kind kind, const wm_revision *base)
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
        wm_item *item = wm_work_item(d->filling, i);
        item->text = wm_range_keep(&d->filling->batch.text, base->text);
        item->invalid = base->invalid;
    }
    p->done = true;
    return wm_batch_is_full(&d->filling->batch) ? give(d) : WM_OK;
}

static wm_status take_page(diff_run *d, const wm_page *page)
{
    wm_import *x = &d->x;
    int ns;
    wm_slice title;
    wm_progress_update(&x->progress, d->dump);
    wm_arena_reset(&d->titles);
    if (!wm_title_split(x->site, &d->titles, page->title, page->has_ns, page->ns, &ns, &title))
        return d->titles.failed ? WM_NO_MEMORY : WM_OK;
    wm_import_page *p = wm_import_find(x, ns, title);
    if (!p || !p->exists || p->refused || p->done || p->ordinal != page->ordinal)
        return WM_OK;
    wm_status status = add_work(d, p, WM_ITEM_PAGE, &page->revision);
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
    wm_dump_options dump_options = {.choice = x->how.choice, .memory = x->settings->memory, .stop = x->messages->stop};
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
            status = add_work(d, p, WM_ITEM_NEW, NULL);
    }
    return status;
}

static void tell(diff_run *d, const wm_work_batch *b, const wm_work *i)
{
    for (size_t n = i->first_note; n < i->first_note + i->note_count; n++) {
        const wm_work_note *note = &b->notes[n];
        wm_buffer message = {0};
        wm_buffer_add_slice(&message, wm_range_of(&b->notes_text, note->message));
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
    const wm_item *item = wm_work_item(b, i);
    tell(d, b, i);
    d->x.totals.failed += i->result == WM_WORK_FAILED;
    d->x.totals.inexact += i->inexact;
    d->x.totals.partly += i->partly;
    d->same += i->result == WM_WORK_SAME;
    if (i->result == WM_WORK_SAME || i->result == WM_WORK_LEFT)
        wm_message_detail(d->x.messages, "%.*s: edited, but its wikitext stays as it is", WM_ARG(i->of->file));
    if (!e || i->result != WM_WORK_WRITTEN)
        return WM_OK;
    wm_buffer title = {0};
    wm_buffer_add_slice(&title, e->title);
    const char *name = wm_buffer_cstr(&title);
    wm_status status = !name ? WM_NO_MEMORY
                             : wm_unified_add(&d->unified, &d->look, item->kind == WM_ITEM_NEW ? NULL : name, wm_range_of(&b->batch.text, item->text),
                                              name, wm_range_of(&b->output, i->out), &e->text);
    wm_buffer_free(&title);
    return status;
}

static wm_status write_batch(void *user, void *pointer)
{
    diff_run *d = ((wm_work_run *)user)->user;
    wm_work_batch *b = pointer;
    wm_status status = WM_OK;
    for (size_t n = 0; n < b->batch.count && status == WM_OK; n++)
        status = compare(d, b, &b->works[n]);
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
    wm_status status = wm_pipeline_start(&stages, jobs, (size_t)jobs * 2 * WM_BATCH_BYTES, &d->pipeline, &x->error);
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

static wm_status give_text(diff_run *d, const entry *e, const wm_buffer *text)
{
    return text->size ? d->handler(d->user, e->kind, e->file, wm_buffer_slice(text)) : WM_OK;
}

static wm_status give_all(diff_run *d)
{
    wm_buffer line = {0}, note = {0};
    wm_status status = WM_OK;
    for (size_t i = 0; i < d->count && status == WM_OK; i++) {
        const entry *e = &d->entries[i];
        wm_buffer_clear(&line);
        wm_buffer_clear(&note);
        if (e->page)
            ;
        else if (e->kind == WM_CHANGE_RENAMED)
            wm_buffer_add_format(&line, "Moved: %.*s -> %.*s (%.*s)", WM_ARG(e->old_title), WM_ARG(e->title), WM_ARG(e->file));
        else
            wm_buffer_add_format(&line, "Deleted: %.*s (%.*s)", WM_ARG(e->title), WM_ARG(e->file));
        if (line.size)
            wm_unified_note(&d->look, wm_buffer_slice(&line), &note);
        d->differing += line.size || e->text.size;
        if (line.failed || note.failed)
            status = out_of_memory(d);
        if (status == WM_OK)
            status = give_text(d, e, &note);
        if (status == WM_OK)
            status = give_text(d, e, &e->text);
    }
    wm_buffer_free(&line);
    wm_buffer_free(&note);
    return status;
}

static wm_status compare_all(diff_run *d)
{
    wm_import *x = &d->x;
    wm_changes_options how = {.dump = !x->settings->no_base && !x->settings->base_count,
                              .most = wm_limits_page(&x->settings->limits), .stop = x->messages->stop};
    wm_status status = wm_import_open_tree(x, NULL, "diff", &how);
    if (status == WM_OK)
        status = wm_import_read_options(x);
    if (status == WM_OK)
        status = wm_import_tell_style(x);
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
    return status == WM_OK ? give_all(d) : status;
}

static void release(diff_run *d)
{
    for (size_t i = 0; i < d->count; i++)
        wm_buffer_free(&d->entries[i].text);
    free(d->entries);
    wm_unified_free(&d->unified);
    wm_arena_free(&d->arena);
    wm_arena_free(&d->titles);
    wm_import_release(&d->x);
}

static wm_status run(diff_run *d)
{
    wm_import *x = &d->x;
    wm_progress_init(&x->progress, x->messages);
    wm_status status = compare_all(d);
    if (*x->messages->stop && status != WM_OK)
        return WM_INTERRUPTED;
    if (x->error.status != WM_OK)
        wm_message_failure(x->messages, &x->error);
    else if (status == WM_OK && (x->totals.failed || x->totals.partly || x->damage.status != WM_OK))
        status = WM_BAD_INPUT;
    else if (status == WM_OK && d->differing)
        status = WM_DIFFERS;
    return status;
}

static wm_status take_options(wm_import_settings *s, const wm_diff_options *o, wm_error *error)
{
    *s = (wm_import_settings){.tree = o->tree, .user = "wikimd", .no_base = o->no_base, .siteinfo = o->siteinfo,
                              .base_url = o->base_url, .lang = o->lang, .jobs = wm_run_jobs(o->jobs),
                              .templates = o->templates, .template_count = o->template_count, .memory = o->memory, .limits = o->limits};
    s->bases = calloc(o->base_count + 1, sizeof *s->bases);
    if (!s->bases)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    for (size_t i = 0; i < o->base_count; i++)
        s->bases[s->base_count++] = o->bases[i];
    if (!o->tree)
        return wm_fail(error, WM_USAGE, "no tree is given");
    if (s->no_base && s->base_count)
        return wm_fail(error, WM_USAGE, "--base and --no-base exclude each other");
    return WM_OK;
}

wm_status wm_run_diff(const wm_diff_options *options, wm_diff_handler handler, void *user, const wm_monitor *monitor,
                      wm_error *error)
{
    wm_diff_options known;
    wm_import_settings settings;
    wm_messages messages;
    diff_run d = {.options = &known, .handler = handler, .user = user};
    wm_run_options_take(&known, sizeof known, options);
    wm_messages_init(&messages, monitor);
    wm_import_begin(&d.x, &settings, &messages);
    d.look = (wm_unified_options){.context = known.context, .colour = known.colour, .terminal = known.terminal};
    wm_status status = take_options(&settings, &known, &d.x.error);
    if (status == WM_OK)
        status = run(&d);
    else
        wm_message_failure(&messages, &d.x.error);
    status = wm_run_end(&messages, status, &d.x.error, error);
    release(&d);
    free(settings.bases);
    return status;
}
