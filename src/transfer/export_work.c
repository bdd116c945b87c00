/* export_work.c - pages that were read become Markdown, by many threads.
 *
 * SPDX-License-Identifier: MIT
 */
#include <inttypes.h>
#include <stdlib.h>

#include "expand/expand_fill.h"
#include "lens/lens.h"
#include "lens/record.h"
#include "transfer/export_work.h"
#include "transfer/page_limits.h"
#include "transfer/update.h"

typedef struct worker {
    wm_budget budget;
    wm_parser *parser;
    wm_writer *writer;
    wm_doc doc;
    wm_ledger ledger;
    wm_record *record;     /* of lines of JSON */
    wm_buffer text;        /* of the page, for its line */
    wm_buffer stub, target;/* of a redirect: what its file says, and where it leads */
    wm_expander *expander; /* with --expand */
    wm_expansion expansion;
} worker;

/* ---- batches --------------------------------------------------------------- */

void *wm_export_work_new(void *user)
{
    (void)user;
    return calloc(1, sizeof(wm_export_work));
}

void wm_export_work_free(void *user, void *pointer)
{
    (void)user;
    wm_export_work *b = pointer;
    wm_buffer_free(&b->room);
    wm_batch_free(&b->batch);
    wm_buffer_free(&b->markdown);
    wm_buffer_free(&b->ledger_lines);
    wm_buffer_free(&b->media);
    wm_ledger_free(&b->ledger);
    wm_buffer_free(&b->notes_text);
    free(b->notes);
    free(b->outcomes);
    free(b);
}

void wm_export_work_empty(wm_export_work *b)
{
    wm_batch_clear_buffer(&b->room);
    wm_batch_clear(&b->batch);
    wm_batch_clear_buffer(&b->markdown);
    wm_batch_clear_buffer(&b->ledger_lines);
    wm_batch_clear_buffer(&b->media);
    wm_batch_clear_buffer(&b->notes_text);
    b->note_count = 0;
    memset(&b->expanded, 0, sizeof b->expanded);
    if (b->ledger.source)
        wm_ledger_clear(&b->ledger);
}

static wm_status unpack(wm_export_work *b)
{
    wm_slice block;
    wm_status status = wm_spool_unpack(b->packed, &b->batch.text, &block);
    if (status == WM_OK)
        status = wm_batch_unpack(&b->batch, block);
    if (status == WM_OK && b->capacity < b->batch.count) {
        free(b->outcomes);
        b->capacity = b->batch.capacity;
        b->outcomes = malloc(b->capacity * sizeof *b->outcomes);
        b->capacity = b->outcomes ? b->capacity : 0;
    }
    if (status != WM_OK || b->capacity < b->batch.count)
        return status == WM_OK ? WM_NO_MEMORY : status;
    memset(b->outcomes, 0, b->batch.count * sizeof *b->outcomes);
    return WM_OK;
}

/* ---- the workers ----------------------------------------------------------- */

void wm_export_worker_free(void *user, void *pointer)
{
    (void)user;
    worker *w = pointer;
    wm_parser_free(w->parser);
    wm_writer_free(w->writer);
    wm_doc_free(&w->doc);
    wm_ledger_free(&w->ledger);
    wm_record_free(w->record);
    wm_buffer_free(&w->text);
    wm_buffer_free(&w->stub);
    wm_buffer_free(&w->target);
    wm_expander_free(w->expander);
    wm_expansion_free(&w->expansion);
    free(w);
}

void *wm_export_worker_new(void *user)
{
    const wm_export *x = ((wm_conversion *)user)->x;
    wm_write_options options = {.style = x->settings->style, .portable_names = x->settings->portable_names,
                                .shown = x->settings->shown, .no_header = x->settings->no_header, .body_only = wm_export_takes_records(x->settings)};
    worker *w = calloc(1, sizeof *w);
    if (!w)
        return NULL;
    w->parser = wm_parser_new(x->site);
    w->writer = wm_writer_new(x->site, x->set, &options);
    wm_limits_budget(&x->settings->limits, x->messages->stop, &w->budget);
    w->doc.arena.budget = &w->budget;
    if (x->settings->expanding.given.on)
        w->expander = wm_expanding_expander(&x->settings->expanding, x->site, x->templates, &w->budget);
    if (w->parser)
        wm_parser_set_hiding(w->parser, wm_style_hides(&options));
    if (options.body_only)
        w->record = wm_record_new(x->site, x->set);
    if (w->record && w->writer)
        wm_writer_set_marks(w->writer, wm_record_marks(w->record));
    if (w->parser && w->writer && (w->record || !options.body_only) && (w->expander || !x->settings->expanding.given.on))
        return w;
    wm_export_worker_free(user, w);
    return NULL;
}

/* What the modules of the page asked for and no dump holds, once each. */
static void add_asked(const wm_export_work *b, const wm_outcome *o, wm_buffer *out)
{
    const char *before = "\"asked\": [";
    for (size_t n = o->first_note; n < o->first_note + o->note_count; n++) {
        if (strcmp(b->notes[n].kind, "data") != 0)
            continue;
        wm_buffer_add_str(out, before);
        wm_json_add_string(out, wm_range_of(&b->notes_text, b->notes[n].message));
        before = ", ";
    }
    if (before[0] == ',')
        wm_buffer_add_str(out, "], ");
}

static void add_ledger_line(const wm_export *x, worker *w, wm_export_work *b, const wm_item *i, wm_outcome *o)
{
    wm_buffer *out = &b->ledger_lines;
    wm_ledger_clear(&w->ledger);
    wm_ledger_add_doc(&w->ledger, &w->doc);
    o->unbalanced = !wm_ledger_balances(&w->ledger);
    o->ledger.start = out->size;
    wm_buffer_add_str(out, "{\"title\": ");
    wm_json_add_string(out, wm_export_work_get(b, i->full_title));
    wm_buffer_add_format(out, ", \"page\": %" PRId64 ", \"revision\": %" PRId64 ", \"file\": ",
                         i->page_id, i->revision_id);
    wm_buffer file = {0};
    wm_file_name(x->site, i->ns, wm_export_work_get(b, i->title), x->settings->portable_names, &file);
    wm_json_add_string(out, wm_buffer_slice(&file));
    out->failed |= file.failed;
    wm_buffer_free(&file);
    wm_buffer_add_str(out, ", ");
    add_asked(b, o, out);
    wm_ledger_json(&w->ledger, out);
    wm_buffer_add_str(out, "}\n");
    o->ledger.end = out->size;
    wm_ledger_add(&b->ledger, &w->ledger);
}

/* Another element of the page has its latest revision. */
static bool is_superseded(const wm_export *x, const wm_export_work *b, const wm_item *i, wm_outcome *o)
{
    const wm_repeat *repeat = wm_repeats_find(&x->repeats, i->ns, wm_export_work_get(b, i->title));
    o->superseded = repeat && repeat->has_revision && repeat->ordinal != i->ordinal;
    o->contradicts = o->superseded && i->has_revision && wm_repeat_contradicts(repeat, i->revision_id, wm_export_work_get(b, i->text));
    return o->superseded;
}

static void take_note(void *user, const char *kind, uint32_t where, wm_slice message)
{
    wm_export_work *b = user;
    if (WM_GROW(b->notes, b->note_capacity, b->note_count + 1))
        b->notes[b->note_count++] = (wm_outcome_note){kind, where, wm_range_keep(&b->notes_text, message)};
    else
        b->no_memory = true;
}

/* What the page tells of itself: as the store has it, unless that would have to read it once more. */
static wm_expand_page page_of(const wm_export *x, const wm_export_work *b, const wm_item *i, wm_slice text)
{
    wm_slice title = wm_export_work_get(b, i->title);
    const wm_expand_page *page = wm_expand_store_is_late(x->templates) ? NULL : wm_expand_store_find(x->templates, i->ns, title);
    if (page)
        return *page;
    if (!wm_expand_store_is_late(x->templates))
        return (wm_expand_page){.ns = i->ns, .title = title, .time = INT64_MIN};
    return (wm_expand_page){.ns = i->ns, .title = title, .id = i->page_id, .revision = i->revision_id, .time = i->time, .user = wm_export_work_get(b, i->user),
                            .model = wm_export_work_get(b, i->model), .size = text.size};
}

/* *text becomes the page's text with its calls expanded, which lives until the next one. */
static wm_status expand_page(const wm_export *x, worker *w, const wm_export_work *b, const wm_item *i, wm_slice *text)
{
    const wm_expand_page page = page_of(x, b, i, *text);
    wm_status status = wm_expand_mapped(w->expander, &page, *text, &w->expansion);
    if (status == WM_OK)
        *text = wm_buffer_slice(&w->expansion.text);
    return status;
}

/* The page's Markdown, or the line of JSON that holds it, behind what is in b->markdown. */
static wm_status get_page(worker *w, wm_export_work *b, const wm_item *i, wm_slice text, wm_outcome *o)
{
    char time[32] = "";
    if (i->time != INT64_MIN)
        wm_time_format(i->time, time);
    const wm_page_facts facts = {.page_id = i->page_id, .revision = i->revision_id, .timestamp = wm_str(time),
                                 .redirect = o->stub ? wm_buffer_slice(&w->target) : WM_LIT("")};
    wm_slice title = wm_export_work_get(b, i->title);
    wm_buffer *out = w->record ? &w->text : &b->markdown;
    wm_buffer_clear(&w->text);
    wm_writer_set_facts(w->writer, &facts);
    wm_status status = wm_get(w->parser, w->writer, &w->doc, text, i->ns, title, out, &o->counts);
    wm_writer_set_facts(w->writer, NULL);
    o->text_size = out->size - (w->record ? 0 : o->markdown.start);
    if (status != WM_OK || !w->record)
        return status;
    const wm_record_page page = {.ns = i->ns, .title = title, .page_id = i->page_id, .revision = i->revision_id,
                                 .timestamp = facts.timestamp, .doc = &w->doc, .text = wm_buffer_slice(&w->text)};
    return wm_record_add(w->record, w->writer, &page, &b->markdown) ? WM_OK : WM_NO_MEMORY;
}

/* A page that takes too much stops no run, nor does one for which the system has no memory. But an update ends there, and is taken
 * up again: once it is done, an edit of a page that it left out can no longer be merged. */
static bool may_be_left_out(const wm_export *x, const wm_budget *budget)
{
    return !x->update || budget->over != WM_WITHIN;
}

static wm_status convert_page(const wm_export *x, worker *w, wm_export_work *b, const wm_item *i, wm_outcome *o)
{
    wm_slice text = wm_export_work_get(b, i->text);
    if (text.size || i->kind == WM_ITEM_PAGE)
        wm_sha1_base36(text, o->own_sha1);
    if (o->own_sha1[0] && i->sha1.end > i->sha1.start && !wm_equal(wm_export_work_get(b, i->sha1), wm_str(o->own_sha1)))
        o->sha1 = wm_sha1_compare(wm_export_work_get(b, i->sha1), text);
    o->stub = i->verdict == WM_SKIP_REDIRECT && i->kind == WM_ITEM_NOTE && x->settings->shown.stubs &&
              wm_stub_text(x->site, text, &w->stub, &w->target);
    if (i->kind != WM_ITEM_PAGE && !o->stub)
        return WM_OK;
    if (o->stub && (w->stub.failed || w->target.failed))
        return WM_NO_MEMORY;
    if (o->stub)
        text = wm_buffer_slice(&w->stub);
    o->markdown.start = b->markdown.size;
    o->first_note = b->note_count;
    o->why = wm_limits_refuse(&x->settings->limits, text.size);
    wm_budget_begin(&w->budget, text.size);
    o->status = o->why ? WM_BAD_INPUT : WM_OK;
    if (o->status == WM_OK && x->settings->expanding.given.on && !o->stub)
        o->status = expand_page(x, w, b, i, &text);
    o->note_count = b->note_count - o->first_note;
    wm_parser_trust(w->parser, !i->invalid && !x->settings->expanding.given.on);
    if (o->status == WM_OK)
        o->status = get_page(w, b, i, text, o);
    if (w->budget.over == WM_STOPPED)
        return WM_INTERRUPTED;
    if (wm_expand_store_check(x->templates, NULL) != WM_OK) /* what it asked for may be missing in it */
        return WM_SYSTEM;
    if (o->status == WM_NO_MEMORY && !b->markdown.failed && may_be_left_out(x, &w->budget)) {
        o->status = WM_BAD_INPUT;
        o->why = wm_budget_message(&w->budget);
        wm_doc_free(&w->doc);
    }
    if (o->status == WM_OK && wm_limits_is_grown(text.size, o->text_size)) {
        b->markdown.size = o->markdown.start;
        o->status = WM_BAD_INPUT;
        o->why = "its Markdown is more than 20 times as long; it is left out";
    }
    o->markdown.end = b->markdown.size;
    if (o->status == WM_OK && x->settings->ledger && !o->stub)
        add_ledger_line(x, w, b, i, o);
    o->media.start = b->media.size;
    if (o->status == WM_OK && wm_media_list_is_open(&x->totals.media))
        wm_media_names(&w->doc, &b->media);
    o->media.end = b->media.size;
    bool failed = w->stub.failed || w->target.failed || b->media.failed || b->no_memory || b->notes_text.failed || b->markdown.failed || b->ledger_lines.failed || b->ledger.failed;
    return o->status == WM_NO_MEMORY || failed ? WM_NO_MEMORY : WM_OK;
}

/* Of redirects those count that lead to a page that is chosen. */
static bool is_unchosen(const wm_export *x, const wm_export_work *b, const wm_item *i)
{
    if (!x->selection.choice)
        return false;
    if (i->kind == WM_ITEM_PAGE)
        return !wm_pageset_has(x->set, i->ns, wm_export_work_get(b, i->title));
    wm_title to = wm_pageset_target(x->site, wm_export_work_get(b, i->redirect));
    return !to.text.size || !wm_pageset_has(x->set, to.ns, to.text);
}

static bool is_old(const wm_export_settings *s, const wm_item *i)
{
    if (i->kind != WM_ITEM_PAGE)
        return false;
    return s->since.choice.by == WM_REVISION_ID     ? i->revision_id <= s->since.choice.value
           : s->since.choice.by == WM_REVISION_TIME ? i->time <= s->since.choice.value
                                             : false;
}

wm_status wm_export_work_convert(void *user, void *worker_pointer, void *work_pointer)
{
    const wm_conversion *c = user;
    worker *w = worker_pointer;
    wm_export_work *b = work_pointer;
    wm_status status = unpack(b);
    if (w->expander)
        wm_expander_set_warning(w->expander, take_note, b);
    for (size_t n = 0; n < b->batch.count && status == WM_OK; n++) {
        const wm_item *i = &b->batch.items[n];
        if (i->kind == WM_ITEM_WARNING)
            continue;
        if (is_superseded(c->x, b, i, &b->outcomes[n]))
            continue;
        if (is_unchosen(c->x, b, i)) {
            b->outcomes[n].unchosen = true;
            continue;
        }
        if (c->resuming && i->kind == WM_ITEM_PAGE && wm_tree_is_done(c->x->tree, i->ordinal)) {
            b->outcomes[n].done = true;
        } else if (is_old(c->x->settings, i)) {
            b->outcomes[n].old = true;
        } else {
            status = convert_page(c->x, w, b, i, &b->outcomes[n]);
        }
    }
    if (w->expander)
        wm_expander_take_counts(w->expander, &b->expanded);
    wm_doc_reset(&w->doc);
    return status;
}
