/* import_work.c - files become wikitext, wikitext becomes revisions.
 *
 * SPDX-License-Identifier: MIT
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "markdown/style.h"
#include "transfer/import_work.h"
#include "transfer/page_limits.h"

enum { ARTICLE_MAX = 2048 * 1024 };

typedef struct worker {
    wm_budget budget;
    wm_lens *lens;
    wm_expander *expander; /* of a tree that was made with --expand */
    wm_buffer markdown, text;
    wm_buffer base, ours, told; /* of a merge */
    wm_buffer shelved;          /* a record of what a shard put */
    wm_headline headline;
    wm_arena arena;
    wm_work_batch *batch; /* the notes go there */
} worker;

/* ---- batches --------------------------------------------------------------- */

void *wm_work_batch_new(void *user)
{
    (void)user;
    return calloc(1, sizeof(wm_work_batch));
}

void wm_work_batch_free(void *user, void *pointer)
{
    (void)user;
    wm_work_batch *b = pointer;
    wm_batch_free(&b->batch);
    wm_buffer_free(&b->output);
    wm_buffer_free(&b->notes_text);
    free(b->works);
    free(b->notes);
    free(b);
}

void wm_work_batch_empty(wm_work_batch *b)
{
    wm_batch_clear(&b->batch);
    wm_batch_clear_buffer(&b->output);
    wm_batch_clear_buffer(&b->notes_text);
    b->note_count = 0;
    memset(&b->put, 0, sizeof b->put);
}

wm_work *wm_work_add(wm_work_batch *b, wm_item_kind kind)
{
    if (!WM_GROW(b->works, b->capacity, b->batch.count + 1) || !wm_batch_add(&b->batch, kind))
        return NULL;
    wm_work *i = &b->works[b->batch.count - 1];
    memset(i, 0, sizeof *i);
    return i;
}

/* ---- workers --------------------------------------------------------------- */

static void add_note(worker *w, size_t line, bool failure, const char *message)
{
    wm_work_batch *b = w->batch;
    if (!b)
        return;
    if (!WM_GROW(b->notes, b->note_capacity, b->note_count + 1)) {
        b->notes_text.failed = true;
        return;
    }
    b->notes[b->note_count++] = (wm_work_note){line, failure, wm_range_keep(&b->notes_text, wm_str(message))};
}

static void on_lens_warning(void *user, size_t line, const char *message)
{
    add_note(user, line, false, message);
}

void wm_work_worker_free(void *user, void *pointer)
{
    (void)user;
    worker *w = pointer;
    wm_lens_free(w->lens);
    wm_expander_free(w->expander);
    wm_buffer_free(&w->markdown);
    wm_buffer_free(&w->text);
    wm_buffer_free(&w->base);
    wm_buffer_free(&w->ours);
    wm_buffer_free(&w->told);
    wm_buffer_free(&w->shelved);
    wm_headline_close(&w->headline);
    wm_arena_free(&w->arena);
    free(w);
}

void *wm_work_worker_new(void *user)
{
    const wm_import *x = ((wm_work_run *)user)->x;
    wm_write_options options = {.style = x->how.style, .portable_names = x->how.portable_names,
                                .shown = x->how.shown, .no_header = x->how.no_header};
    worker *w = calloc(1, sizeof *w);
    if (!w)
        return NULL;
    w->lens = wm_lens_new(x->site, x->set, &options);
    if (!w->lens || !wm_headline_open(&w->headline, x)) {
        wm_work_worker_free(user, w);
        return NULL;
    }
    wm_lens_set_warning(w->lens, on_lens_warning, w);
    wm_lens_set_rewrite(w->lens, x->settings->rewrite);
    wm_limits_budget(&x->settings->limits, x->messages->stop, &w->budget);
    wm_lens_set_budget(w->lens, &w->budget);
    if (!x->templates)
        return w;
    w->expander = wm_expanding_expander(&x->how.expanding, x->site, x->templates, &w->budget);
    if (!w->expander) {
        wm_work_worker_free(user, w);
        return NULL;
    }
    wm_lens_set_expander(w->lens, w->expander, x->templates);
    return w;
}

static wm_status refuse(worker *w, wm_work *i, const char *message)
{
    add_note(w, 0, true, message);
    i->result = WM_WORK_FAILED;
    return WM_OK;
}

/* The failures of one page. */
static wm_status page_failed(worker *w, wm_work *i, wm_status status, wm_error *error)
{
    if (status == WM_NO_MEMORY || status == WM_INTERRUPTED) {
        wm_error_clear(error);
        return status;
    }
    refuse(w, i, error->message ? error->message : "the page cannot be converted");
    wm_error_clear(error);
    return WM_OK;
}

/* Parsed, a title has the first letter that the wiki's rule asks for; that of a dump need not. */
static bool same_but_first(wm_slice parsed, wm_slice title)
{
    size_t a, b;
    if (!parsed.size || !title.size)
        return parsed.size == title.size;
    uint32_t first = wm_utf8_decode(parsed, &a), other = wm_utf8_decode(title, &b);
    return (first == other || first == wm_to_upper(other)) &&
           wm_equal(wm_sub(parsed, a, parsed.size), wm_sub(title, b, title.size));
}

/* Whether the first line of a file names another page than the one it was written for. */
static wm_status check_headline(const wm_import *x, worker *w, const wm_work *i, bool *other)
{
    wm_title title;
    *other = false;
    /* In front matter the title is one of the facts that the lens tells of when they were changed. */
    if (!i->of->known || md_style_of(x->how.style)->front)
        return WM_OK;
    wm_status status = wm_headline_read(&w->headline, wm_buffer_slice(&w->markdown));
    if (status != WM_OK || !w->headline.title.size)
        return status;
    wm_arena_reset(&w->arena);
    *other = !wm_title_parse(x->site, &w->arena, w->headline.title, WM_NS_MAIN, &title) || title.interwiki.size ||
             title.ns != i->of->ns || !same_but_first(title.text, i->of->title);
    return w->arena.failed ? WM_NO_MEMORY : WM_OK;
}

static wm_status refuse_other(const wm_import *x, worker *w, wm_work *i)
{
    wm_buffer message = {0}, full = {0};
    wm_title_full(x->site, i->of->ns, i->of->title, &full);
    wm_buffer_add_format(&message, "its first line names the page '%.*s', but it was written for '%.*s'; to rename a page, "
                         "move the file and change the line; nothing is written for it",
                         WM_ARG(w->headline.title), WM_ARG(wm_buffer_slice(&full)));
    const char *text = wm_buffer_cstr(&message);
    wm_status status = text ? refuse(w, i, text) : WM_NO_MEMORY;
    wm_buffer_free(&message);
    wm_buffer_free(&full);
    return status;
}

/* What XML cannot hold; true when the page is refused for it. */
static bool holds_forbidden(const wm_import *x, worker *w, wm_work *i)
{
    size_t at = wm_xml_forbidden(wm_buffer_slice(&w->text));
    char message[200];
    /* Bytes that the base itself has are not made worse by staying. */
    if (at == WM_NONE || (wm_work_item(w->batch, i)->invalid && !x->settings->changed && strcmp(i->page.encoding, "UTF-8") == 0))
        return false;
    size_t in_file = wm_xml_forbidden(wm_buffer_slice(&w->markdown));
    if (in_file != WM_NONE)
        snprintf(message, sizeof message, "byte %zu: a character that XML cannot hold (0x%02x); take it out", in_file,
                 (unsigned)(unsigned char)w->markdown.data[in_file]);
    else
        snprintf(message, sizeof message, "byte %zu of its wikitext is a character that XML cannot hold (0x%02x)", at,
                 (unsigned)(unsigned char)w->text.data[at]);
    refuse(w, i, message);
    return true;
}

static void fill_revision(const wm_import *x, const wm_work_batch *b, const worker *w, const wm_work *i,
                          wm_new_revision *v)
{
    const wm_item *item = wm_work_item(b, i);
    memset(v, 0, sizeof *v);
    v->id = item->revision_id;
    v->parent_id = i->parent_id;
    v->time = item->time;
    v->user = wm_str(x->settings->user);
    v->comment = wm_str(x->settings->comment ? x->settings->comment : "");
    v->minor = x->settings->minor;
    v->model = wm_range_of(&b->batch.text, i->model);
    v->format = wm_range_of(&b->batch.text, i->format);
    v->text = wm_buffer_slice(&w->text);
}

static wm_status write_changed(const wm_work_run *run, worker *w, wm_work_batch *b, wm_work *i)
{
    const wm_import *x = run->x;
    wm_error error = WM_ERROR_INIT;
    wm_new_revision v;
    wm_splice splice = x->settings->in_place  ? WM_SPLICE_REPLACE
                       : x->settings->changed ? WM_SPLICE_ALONE
                                              : WM_SPLICE_APPEND;
    fill_revision(x, b, w, i, &v);
    i->page.bytes = wm_range_of(&b->batch.text, i->raw);
    i->out.start = b->output.size;
    wm_status status = wm_write_changed(&i->page, splice, &run->layout, &v, &b->output, &error);
    if (status != WM_OK)
        b->output.size = i->out.start;
    i->out.end = b->output.size;
    i->result = WM_WORK_WRITTEN;
    return status == WM_OK ? WM_OK : page_failed(w, i, status, &error);
}

static wm_status write_new(const wm_work_run *run, worker *w, wm_work_batch *b, wm_work *i)
{
    const wm_import *x = run->x;
    wm_error error = WM_ERROR_INIT;
    wm_buffer title = {0};
    wm_new_revision v;
    fill_revision(x, b, w, i, &v);
    wm_title_full(x->site, i->of->ns, i->of->title, &title);
    wm_new_page page = {.title = wm_buffer_slice(&title), .ns = i->of->ns, .id = wm_work_item(b, i)->page_id};
    i->out.start = b->output.size;
    wm_status status = title.failed ? WM_NO_MEMORY
                                    : wm_write_page(&run->layout, i->page.encoding, &page, &v, &b->output, &error);
    if (status != WM_OK)
        b->output.size = i->out.start;
    i->out.end = b->output.size;
    i->result = WM_WORK_WRITTEN;
    wm_buffer_free(&title);
    return status == WM_OK ? WM_OK : page_failed(w, i, status, &error);
}

/* The text of the newer dump with the edit, in place of the edited base. */
static wm_status merge_page(const wm_import *x, worker *w, wm_work_batch *b, wm_work *i, wm_slice base)
{
    wm_slice theirs = wm_range_of(&b->batch.text, wm_work_item(b, i)->text);
    wm_buffer ours = w->text;
    w->text = w->ours;
    w->ours = ours;
    wm_buffer_clear(&w->text);
    wm_buffer_clear(&w->told);
    i->merged = !wm_equal(base, theirs);
    wm_status status = wm_import_merge(w->lens, i->of, wm_buffer_slice(&w->markdown), base, wm_buffer_slice(&w->ours), theirs,
                                       x->settings->conflict, &w->text, &w->told);
    if (status == WM_NO_MEMORY || w->told.failed)
        return WM_NO_MEMORY;
    bool decided = x->settings->conflict == WM_MERGE_OURS || x->settings->conflict == WM_MERGE_THEIRS;
    if (status == WM_DIFFERS && !(decided && i->of->old.exists))
        i->conflict = wm_range_keep(&b->notes_text, wm_buffer_slice(&w->told));
    if (status == WM_DIFFERS && (x->settings->conflict == WM_MERGE_NOTHING || !i->of->old.exists))
        i->result = WM_WORK_CONFLICT;
    else if (wm_equal(wm_buffer_slice(&w->text), theirs))
        i->result = WM_WORK_SAME;
    else
        i->result = WM_WORK_WRITTEN;
    return WM_OK;
}

static bool is_created(const wm_import *x, const wm_work_batch *b, const wm_work *i)
{
    return wm_work_item(b, i)->kind == WM_ITEM_NEW || (x->onto.turned && !i->of->old.exists);
}

/* The file's Markdown, and its wikitext into w->text. WM_DIFFERS: the wikitext cannot say it; WM_END: the page is refused. */
static wm_status put_page(const wm_work_run *run, worker *w, wm_work_batch *b, wm_work *i, wm_slice base)
{
    const wm_import *x = run->x;
    wm_slice markdown = wm_buffer_slice(&w->markdown);
    bool create = is_created(x, b, i);
    const wm_page_facts facts = {.page_id = wm_work_item(b, i)->page_id, .revision = i->parent_id};
    wm_budget_begin(&w->budget, markdown.size + base.size);
    wm_lens_set_facts(w->lens, create ? NULL : &facts);
    wm_status status = create ? wm_lens_create(w->lens, markdown, i->of->ns, i->of->title, &w->text)
                              : wm_lens_put(w->lens, markdown, base, i->of->ns, i->of->title, &w->text, &b->put);
    wm_lens_set_facts(w->lens, NULL);
    i->partly = status == WM_DIFFERS && w->expander && !create;
    i->inexact = status == WM_DIFFERS && !i->partly;
    if (w->budget.over == WM_STOPPED)
        return WM_INTERRUPTED;
    if (status == WM_NO_MEMORY && !w->text.failed) { /* this page stops no run */
        wm_lens_set_budget(w->lens, &w->budget);
        refuse(w, i, wm_budget_message(&w->budget));
        return WM_END;
    }
    if (w->text.failed)
        return WM_NO_MEMORY;
    if (wm_limits_is_grown(markdown.size + base.size, w->text.size)) {
        refuse(w, i, "its wikitext is more than 20 times as long; it is left out");
        return WM_END;
    }
    return status;
}

/* A shard put the page. */
static wm_status take_put(worker *w, wm_work_batch *b, wm_work *i, const wm_shelved *known, wm_slice base)
{
    wm_puts_take(b, known);
    wm_buffer_add_slice(&w->text, known->same ? base : known->text);
    i->partly = known->partly;
    i->inexact = known->inexact;
    if (known->status == WM_END)
        i->result = WM_WORK_FAILED;
    return w->text.failed ? WM_NO_MEMORY : known->status;
}

/* As put_page; but what a shard put is not put again. */
static wm_status put_or_take(const wm_work_run *run, worker *w, wm_work_batch *b, wm_work *i, wm_slice base)
{
    const wm_import *x = run->x;
    if (!x->part.shelf)
        return put_page(run, w, b, i, base);
    bool create = is_created(x, b, i);
    size_t notes = b->note_count;
    const wm_put_counts before = b->put;
    const wm_page_facts facts = {.page_id = wm_work_item(b, i)->page_id, .revision = i->parent_id};
    wm_shelved record = {.status = WM_OK}, known;
    if (!wm_puts_key(x, i, create, wm_buffer_slice(&w->markdown), base, &facts, record.key))
        return WM_NO_MEMORY;
    if (wm_shelf_find(x->part.shelf, record.key, &w->shelved, &known))
        return take_put(w, b, i, &known, base);
    wm_status status = put_page(run, w, b, i, base);
    i->put.now = true;
    if (!run->keeps || (status != WM_OK && status != WM_DIFFERS && status != WM_END))
        return status;
    record.status = status;
    record.partly = i->partly;
    record.inexact = i->inexact;
    record.same = !create && wm_equal(wm_buffer_slice(&w->text), base);
    record.text = record.same ? WM_LIT("") : wm_buffer_slice(&w->text);
    wm_puts_keep(b, i, &record, notes, &before);
    return status;
}

/* Reads the file. WM_END: the page is refused. */
static wm_status read_page(const wm_import *x, worker *w, wm_work *i, wm_error *error)
{
    wm_status status = wm_changes_read(x->changes, i->of->file, &w->markdown, error);
    if (status == WM_OK && w->markdown.failed)
        status = WM_NO_MEMORY;
    if (status != WM_OK)
        return status;
    const char *why = wm_limits_refuse(&x->settings->limits, w->markdown.size);
    if (why) {
        refuse(w, i, why);
        return WM_END;
    }
    /* A page that is about conflicts may hold such lines. */
    size_t line = wm_merge_conflict_line(wm_buffer_slice(&w->markdown));
    if (line && !wm_merge_conflict_line(wm_range_of(&w->batch->batch.text, wm_work_item(w->batch, i)->text))) {
        add_note(w, line, true, "a conflict that nobody settled: choose between the two versions and take the markers out");
        i->result = WM_WORK_FAILED;
        return WM_END;
    }
    bool other;
    status = check_headline(x, w, i, &other);
    if (status != WM_OK || !other)
        return status;
    status = refuse_other(x, w, i);
    return status == WM_OK ? WM_END : status;
}

/* Puts the text that came of it into a revision. */
static wm_status write_text(const wm_work_run *run, worker *w, wm_work_batch *b, wm_work *i)
{
    if (holds_forbidden(run->x, w, i))
        return WM_OK;
    if (w->text.size > ARTICLE_MAX)
        add_note(w, 0, false, "its wikitext has more than 2 MB, at which MediaWiki stops an import unless $wgMaxArticleSize "
                 "is larger");
    if (run->text_only) {
        i->out = wm_range_keep(&b->output, wm_buffer_slice(&w->text));
        i->result = WM_WORK_WRITTEN;
        return WM_OK;
    }
    if (i->late)
        add_note(w, 0, false, "the revision it was made from is later than the time of this run; the new one is "
                 "dated a second after it");
    return wm_work_item(b, i)->kind == WM_ITEM_PAGE ? write_changed(run, w, b, i) : write_new(run, w, b, i);
}

static wm_status convert_page(const wm_work_run *run, worker *w, wm_work_batch *b, wm_work *i)
{
    const wm_import *x = run->x;
    wm_error error = WM_ERROR_INIT;
    bool merges = x->onto.turned && wm_work_item(b, i)->kind == WM_ITEM_PAGE;
    wm_buffer_clear(&w->markdown);
    wm_buffer_clear(&w->text);
    wm_buffer_clear(&w->base);
    wm_status status = read_page(x, w, i, &error);
    if (status == WM_OK && merges)
        status = wm_import_kept_text(x, i->of, &w->base, &error);
    if (status != WM_OK)
        return status == WM_END ? WM_OK : page_failed(w, i, status, &error);
    wm_slice base = merges ? wm_buffer_slice(&w->base) : wm_range_of(&b->batch.text, wm_work_item(b, i)->text);
    status = put_or_take(run, w, b, i, base);
    if (status == WM_END)
        return WM_OK;
    if (status == WM_NO_MEMORY || status == WM_INTERRUPTED)
        return status;
    if (status != WM_OK && status != WM_DIFFERS)
        return page_failed(w, i, status, &error);
    if (run->keeps)
        return WM_OK;
    if (wm_work_item(b, i)->kind == WM_ITEM_PAGE && (!merges || i->of->old.exists) && wm_equal(wm_buffer_slice(&w->text), base)) {
        i->result = status == WM_DIFFERS && !i->partly ? WM_WORK_LEFT : WM_WORK_SAME;
        return WM_OK;
    }
    if (merges) {
        status = merge_page(x, w, b, i, base);
        if (status != WM_OK || i->result != WM_WORK_WRITTEN)
            return status;
    }
    return write_text(run, w, b, i);
}

wm_status wm_work_get(void *worker_pointer, wm_slice text, int ns, wm_slice title, wm_buffer *out, wm_error *error)
{
    worker *w = worker_pointer;
    wm_budget_begin(&w->budget, text.size);
    wm_status status = wm_lens_get(w->lens, text, ns, title, out, NULL);
    if (w->budget.over == WM_STOPPED)
        return wm_fail(error, WM_INTERRUPTED, "interrupted");
    if (status == WM_NO_MEMORY && !out->failed)
        return wm_fail(error, WM_BAD_INPUT, "%.*s: %s", WM_ARG(title), wm_budget_message(&w->budget));
    return status == WM_OK ? WM_OK : wm_fail(error, status, "%.*s: it cannot be converted", WM_ARG(title));
}

wm_slice wm_work_markdown(const void *worker_pointer)
{
    return wm_buffer_slice(&((const worker *)worker_pointer)->markdown);
}

wm_status wm_work_convert(void *user, void *worker_pointer, void *batch_pointer)
{
    const wm_work_run *run = user;
    worker *w = worker_pointer;
    wm_work_batch *b = batch_pointer;
    w->batch = b;
    for (size_t n = 0; n < b->batch.count; n++) {
        wm_work *i = &b->works[n];
        wm_item_kind kind = b->batch.items[n].kind;
        if (kind != WM_ITEM_PAGE && kind != WM_ITEM_NEW)
            continue;
        i->first_note = b->note_count;
        wm_status status = convert_page(run, w, b, i);
        i->note_count = b->note_count - i->first_note;
        if (status != WM_OK || b->output.failed || b->notes_text.failed)
            return status == WM_OK ? WM_NO_MEMORY : status;
    }
    return WM_OK;
}
