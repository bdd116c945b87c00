/* export_convert.c - pages that were read become files.
 *
 * SPDX-License-Identifier: MIT
 *
 * Batches come from the spool, workers convert them, and the writer puts them into
 * the tree and tells of their warnings, both in the dump's order, so that files,
 * ledger and report are the same for any number of threads.
 */
#include <inttypes.h>
#include <stdlib.h>

#include "expand/expand_fill.h"
#include "lens/lens.h"
#include "lens/record.h"
#include "transfer/batch.h"
#include "transfer/page_limits.h"
#include "transfer/pipeline.h"
#include "transfer/update.h"

/* What a worker makes of an item. */
typedef struct outcome {
    wm_range markdown, ledger, media;
    size_t text_size;    /* of the Markdown alone, where markdown is a line of JSON */
    wm_status status;
    const char *why;     /* the page failed */
    wm_write_counts counts;
    size_t first_note, note_count; /* of its expansion */
    char own_sha1[32];
    wm_sha1_match sha1; /* that of the text, compared with what the dump says */
    bool unbalanced;
    bool stub;       /* a redirect that has a file */
    bool done;       /* written by the run before; nothing is to be done */
    bool old;        /* not changed since --since */
    bool unchosen;   /* not of the pages that were chosen */
    bool superseded; /* another element of the page has its latest revision */
    bool contradicts;/* with the same number, and another text */
} outcome;

/* What the expansion of a page tells. */
typedef struct note {
    const char *kind;
    uint32_t where;      /* byte of the page's text */
    wm_range message;    /* in notes_text */
} note;

typedef struct work {
    wm_buffer room;      /* for what comes from the spool's file */
    wm_slice packed;
    wm_batch batch;
    outcome *outcomes;   /* of the batch's items */
    size_t capacity;
    wm_buffer markdown, ledger_lines, media;
    wm_ledger ledger;    /* the sum over the batch */
    note *notes;
    size_t note_count, note_capacity;
    wm_buffer notes_text;
    wm_expand_counts expanded;
    bool no_memory;      /* for a note */
} work;

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

typedef struct conversion {
    wm_export *x;
    wm_pipeline *pipeline;
    work *filling;             /* what the next block goes into */
    wm_buffer file;            /* the writer's */
    bool resuming;             /* pages of an interrupted run may be passed over */
    wm_error write_error;
} conversion;

/* ---- batches --------------------------------------------------------------- */

static void *work_new(void *user)
{
    (void)user;
    return calloc(1, sizeof(work));
}

static void work_free(void *user, void *pointer)
{
    (void)user;
    work *b = pointer;
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

static void work_empty(work *b)
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

static wm_slice get(const work *b, wm_range range)
{
    return wm_batch_get(&b->batch, range);
}

static wm_status unpack(work *b)
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

static void worker_free(void *user, void *pointer)
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

static void *worker_new(void *user)
{
    const wm_export *x = ((conversion *)user)->x;
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
    if (w->record)
        wm_writer_set_marks(w->writer, wm_record_marks(w->record));
    if (w->parser && w->writer && (w->record || !options.body_only) && (w->expander || !x->settings->expanding.given.on))
        return w;
    worker_free(user, w);
    return NULL;
}

/* What the modules of the page asked for and no dump holds, once each. */
static void add_asked(const work *b, const outcome *o, wm_buffer *out)
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

static void add_ledger_line(const wm_export *x, worker *w, work *b, const wm_item *i, outcome *o)
{
    wm_buffer *out = &b->ledger_lines;
    wm_ledger_clear(&w->ledger);
    wm_ledger_add_doc(&w->ledger, &w->doc);
    o->unbalanced = !wm_ledger_balances(&w->ledger);
    o->ledger.start = out->size;
    wm_buffer_add_str(out, "{\"title\": ");
    wm_json_add_string(out, get(b, i->full_title));
    wm_buffer_add_format(out, ", \"page\": %" PRId64 ", \"revision\": %" PRId64 ", \"file\": ",
                         i->page_id, i->revision_id);
    wm_buffer file = {0};
    wm_file_name(x->site, i->ns, get(b, i->title), x->settings->portable_names, &file);
    wm_json_add_string(out, wm_buffer_slice(&file));
    wm_buffer_free(&file);
    wm_buffer_add_str(out, ", ");
    add_asked(b, o, out);
    wm_ledger_json(&w->ledger, out);
    wm_buffer_add_str(out, "}\n");
    o->ledger.end = out->size;
    wm_ledger_add(&b->ledger, &w->ledger);
}

/* Another element of the page has its latest revision. */
static bool is_superseded(const wm_export *x, const work *b, const wm_item *i, outcome *o)
{
    const wm_repeat *repeat = wm_repeats_find(&x->repeats, i->ns, get(b, i->title));
    o->superseded = repeat && repeat->has_revision && repeat->ordinal != i->ordinal;
    o->contradicts = o->superseded && i->has_revision && wm_repeat_contradicts(repeat, i->revision_id, get(b, i->text));
    return o->superseded;
}

static void take_note(void *user, const char *kind, uint32_t where, wm_slice message)
{
    work *b = user;
    if (WM_GROW(b->notes, b->note_capacity, b->note_count + 1))
        b->notes[b->note_count++] = (note){kind, where, wm_range_keep(&b->notes_text, message)};
    else
        b->no_memory = true;
}

/* What the page tells of itself: as the store has it, unless that would have to read it once more. */
static wm_expand_page page_of(const wm_export *x, const work *b, const wm_item *i, wm_slice text)
{
    wm_slice title = get(b, i->title);
    const wm_expand_page *page = wm_expand_store_is_late(x->templates) ? NULL : wm_expand_store_find(x->templates, i->ns, title);
    if (page)
        return *page;
    if (!wm_expand_store_is_late(x->templates))
        return (wm_expand_page){.ns = i->ns, .title = title, .time = INT64_MIN};
    return (wm_expand_page){.ns = i->ns, .title = title, .id = i->page_id, .revision = i->revision_id, .time = i->time, .user = get(b, i->user),
                            .model = get(b, i->model), .size = text.size};
}

/* *text becomes the page's text with its calls expanded, which lives until the next one. */
static wm_status expand_page(const wm_export *x, worker *w, const work *b, const wm_item *i, wm_slice *text)
{
    const wm_expand_page page = page_of(x, b, i, *text);
    wm_status status = wm_expand_mapped(w->expander, &page, *text, &w->expansion);
    if (status == WM_OK)
        *text = wm_buffer_slice(&w->expansion.text);
    return status;
}

/* The page's Markdown, or the line of JSON that holds it, behind what is in b->markdown. */
static wm_status get_page(worker *w, work *b, const wm_item *i, wm_slice text, outcome *o)
{
    char time[32] = "";
    if (i->time != INT64_MIN)
        wm_time_format(i->time, time);
    const wm_page_facts facts = {.page_id = i->page_id, .revision = i->revision_id, .timestamp = wm_str(time),
                                 .redirect = o->stub ? wm_buffer_slice(&w->target) : WM_LIT("")};
    wm_slice title = get(b, i->title);
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

static wm_status convert_page(const wm_export *x, worker *w, work *b, const wm_item *i, outcome *o)
{
    wm_slice text = get(b, i->text);
    if (text.size || i->kind == WM_ITEM_PAGE)
        wm_sha1_base36(text, o->own_sha1);
    if (o->own_sha1[0] && i->sha1.end > i->sha1.start && !wm_equal(get(b, i->sha1), wm_str(o->own_sha1)))
        o->sha1 = wm_sha1_compare(get(b, i->sha1), text);
    o->stub = i->verdict == WM_SKIP_REDIRECT && i->kind == WM_ITEM_NOTE && x->settings->shown.stubs &&
              wm_stub_text(x->site, text, &w->stub, &w->target);
    if (i->kind != WM_ITEM_PAGE && !o->stub)
        return WM_OK;
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
    if (o->status == WM_NO_MEMORY && !b->markdown.failed) { /* this page stops no run */
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
static bool is_unchosen(const wm_export *x, const work *b, const wm_item *i)
{
    if (!x->selection.choice)
        return false;
    if (i->kind == WM_ITEM_PAGE)
        return !wm_pageset_has(x->set, i->ns, get(b, i->title));
    wm_title to = wm_pageset_target(x->site, get(b, i->redirect));
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

static wm_status convert_batch(void *user, void *worker_pointer, void *work_pointer)
{
    const conversion *c = user;
    worker *w = worker_pointer;
    work *b = work_pointer;
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

/* ---- the writer ------------------------------------------------------------ */

static void add_counts(wm_write_counts *sum, const wm_write_counts *counts)
{
    sum->links_inside += counts->links_inside;
    sum->links_outside += counts->links_outside;
    sum->external_links += counts->external_links;
    sum->images += counts->images;
    sum->footnotes += counts->footnotes;
    sum->categories += counts->categories;
    sum->invalid_bytes += counts->invalid_bytes;
    sum->html_raw += counts->html_raw;
    sum->spans_flattened += counts->spans_flattened;
    sum->not_converted += counts->not_converted;
    sum->dropped_sections += counts->dropped_sections;
}

static const char *file_name(const wm_export *x, const wm_item *i)
{
    const char *name = x->inputs.names[i->file < x->inputs.count ? i->file : 0];
    return strcmp(name, "-") == 0 ? "standard input" : name;
}

static void warn(conversion *c, const work *b, const wm_item *i, const char *kind, const char *message)
{
    wm_report_warning(&c->x->report, kind, file_name(c->x, i), get(b, i->full_title), i->offset,
                      message);
}

static void warn_of_page(conversion *c, const work *b, const wm_item *i, const outcome *o)
{
    if (!c->x->watch.revision && o->sha1 == WM_SHA1_OTHER)
        warn(c, b, i, "sha1", "<sha1> is not that of the text");
    if (!c->x->watch.revision && o->sha1 == WM_SHA1_LINE_ENDS)
        warn(c, b, i, "line-ends", "<sha1> is that of the text with other line ends (CR): the text is whole");
    if (o->unbalanced)
        warn(c, b, i, "ledger", "the ledger does not account for every byte; please report this page");
}

/* What the expansion of a page tells, by the byte of the page's text. */
static void tell_notes(conversion *c, const work *b, const wm_item *i, const outcome *o)
{
    for (size_t n = o->first_note; n < o->first_note + o->note_count; n++) {
        const note *told = &b->notes[n];
        wm_buffer message = {0};
        wm_slice text = wm_range_of(&b->notes_text, told->message);
        const char *before = strcmp(told->kind, "missing") == 0   ? "there is no page "
                             : strcmp(told->kind, "unknown") == 0 ? "no function has the name "
                             : strcmp(told->kind, "data") == 0    ? "a dump has no data for "
                                                                  : "";
        wm_buffer_add_format(&message, "byte %" PRIu32 " of its text: %s%.*s", told->where, before, WM_ARG(text));
        const char *words = wm_buffer_cstr(&message);
        warn(c, b, i, told->kind, words ? words : "");
        wm_buffer_free(&message);
    }
}

static void fill_tree_page(conversion *c, const work *b, const wm_item *i, const outcome *o, wm_tree_page *page)
{
    memset(page, 0, sizeof *page);
    page->ns = i->ns;
    page->title = get(b, i->title);
    page->page_id = i->page_id;
    page->revision_id = i->revision_id;
    page->time = i->time;
    page->ordinal = i->ordinal;
    page->sha1 = wm_str(o->own_sha1);
    page->redirect = get(b, i->redirect);
    if (i->kind != WM_ITEM_PAGE && !o->stub)
        return;
    wm_buffer_clear(&c->file);
    wm_file_name(c->x->site, i->ns, page->title, c->x->settings->portable_names, &c->file);
    page->file = wm_buffer_slice(&c->file);
}

static wm_status put_page(conversion *c, const work *b, const wm_item *i, const outcome *o, wm_tree_result *result)
{
    wm_tree_page page;
    fill_tree_page(c, b, i, o, &page);
    if (c->file.failed)
        return wm_fail(&c->write_error, WM_NO_MEMORY, "out of memory");
    if (i->kind == WM_ITEM_NOTE && !o->stub)
        return wm_tree_note(c->x->tree, &page, &c->write_error);
    wm_slice markdown = wm_range_of(&b->markdown, o->markdown);
    if (c->x->update)
        return wm_update_put(c->x->update, c->x, &page, get(b, i->text), markdown, result, &c->write_error);
    return wm_tree_put(c->x->tree, &page, markdown, result, &c->write_error);
}

/* What an export before made of the page stays: it is not gone from the dump. */
static wm_status keep_file(conversion *c, const work *b, const wm_item *i, const outcome *o, bool *stays)
{
    wm_tree_page page;
    fill_tree_page(c, b, i, o, &page);
    if (c->file.failed)
        return wm_fail(&c->write_error, WM_NO_MEMORY, "out of memory");
    return wm_tree_keep(c->x->tree, &page, stays, &c->write_error);
}

/* A page that cannot be written for its own sake is told of and left out. */
static wm_status page_failed(conversion *c, const work *b, const wm_item *i, const outcome *o, wm_status status)
{
    if (status != WM_BAD_INPUT)
        return status;
    wm_buffer message = {0};
    bool stays = false;
    const char *why = c->write_error.message ? c->write_error.message : o->why;
    wm_buffer_add_str(&message, why ? why : "the page cannot be converted");
    wm_error_clear(&c->write_error);
    status = keep_file(c, b, i, o, &stays);
    if (stays)
        wm_buffer_add_format(&message, "; %.*s stays as it is", WM_ARG(wm_buffer_slice(&c->file)));
    const char *text = wm_buffer_cstr(&message);
    warn(c, b, i, "page", text ? text : "the page cannot be converted");
    wm_buffer_free(&message);
    c->x->totals.failed++;
    return status;
}

static wm_status write_page(conversion *c, const work *b, const wm_item *i, const outcome *o)
{
    wm_export_totals *totals = &c->x->totals;
    wm_tree_result result = WM_TREE_WRITTEN;
    wm_status status = o->status;
    if (status == WM_OK)
        status = put_page(c, b, i, o, &result);
    if (status != WM_OK)
        return page_failed(c, b, i, o, status);
    warn_of_page(c, b, i, o);
    tell_notes(c, b, i, o);
    if (result == WM_TREE_WRITTEN)
        totals->written++;
    else if (result == WM_TREE_UNCHANGED)
        totals->unchanged++;
    else
        totals->edited++;
    if (result == WM_TREE_EDITED)
        wm_message_warning(c->x->messages, "%.*s was edited or removed since it was written and is left as it "
                           "is; wikimd update merges, --force writes it anew", WM_ARG(wm_buffer_slice(&c->file)));
    totals->wikitext_bytes += i->text.end - i->text.start;
    totals->markdown_bytes += o->text_size;
    add_counts(&totals->counts, &o->counts);
    if (o->ledger.end > o->ledger.start)
        wm_outfile_write(&c->x->ledger_file, wm_range_of(&b->ledger_lines, o->ledger));
    if (o->unbalanced)
        c->x->ledger_balances = false;
    return wm_media_list_add(&c->x->totals.media, wm_range_of(&b->media, o->media));
}

static void write_warning(conversion *c, const work *b, const wm_item *i)
{
    wm_buffer kind = {0}, message = {0};
    wm_buffer_add_slice(&kind, get(b, i->warning));
    wm_buffer_add_slice(&message, get(b, i->message));
    const char *key = wm_buffer_cstr(&kind), *words = wm_buffer_cstr(&message);
    warn(c, b, i, key ? key : "?", words ? words : "");
    wm_buffer_free(&kind);
    wm_buffer_free(&message);
}

static wm_status write_item(conversion *c, const work *b, const wm_item *i, const outcome *o)
{
    wm_export_totals *totals = &c->x->totals;
    wm_tree_result none;
    bool stays;
    if (i->kind == WM_ITEM_WARNING) {
        write_warning(c, b, i);
    } else if (o->superseded) {
        if (o->contradicts)
            warn(c, b, i, "revision", "another <page> element of this title has the same revision with another text, and is "
                 "written; fetch the page again to know which is right");
        totals->verdicts[i->verdict]--;
        totals->verdicts[WM_SKIP_SUPERSEDED]++;
    } else if (o->unchosen) {
        totals->verdicts[i->verdict]--;
        totals->verdicts[WM_SKIP_UNCHOSEN]++;
    } else if (o->done) {
        totals->resumed++;
        if (c->x->update)
            wm_update_note_done(c->x->update, i->ns, get(b, i->title));
    } else if (o->old) {
        totals->verdicts[WM_SKIP_OLD]++;
        return keep_file(c, b, i, o, &stays);
    } else if (i->kind == WM_ITEM_PAGE || o->stub) {
        totals->verdicts[i->verdict] -= o->stub;
        return write_page(c, b, i, o);
    } else {
        return page_failed(c, b, i, o, put_page(c, b, i, o, &none));
    }
    return WM_OK;
}

static wm_status write_batch(void *user, void *work_pointer)
{
    conversion *c = user;
    work *b = work_pointer;
    wm_status status = WM_OK;
    for (size_t n = 0; n < b->batch.count && status == WM_OK; n++)
        status = write_item(c, b, &b->batch.items[n], &b->outcomes[n]);
    if (b->ledger.source)
        wm_ledger_add(&c->x->ledger, &b->ledger);
    wm_expand_counts_add(&c->x->totals.expanded, &b->expanded);
    work_empty(b);
    return status;
}

/* ---- all of them ----------------------------------------------------------- */

static wm_buffer *batch_room(void *user)
{
    conversion *c = user;
    c->filling = wm_pipeline_take(c->pipeline);
    return c->filling ? &c->filling->room : NULL;
}

static wm_status take_block(void *user, wm_slice packed)
{
    conversion *c = user;
    c->filling->packed = packed;
    return wm_pipeline_give(c->pipeline, c->filling, WM_BATCH_BYTES + packed.size);
}

wm_status wm_export_fill_templates(wm_export *x)
{
    const wm_export_settings *s = x->settings;
    const wm_title_file *titles = x->part.page_set.unread ? &x->part.page_set.file : NULL;
    wm_dump_options options = {.choice = s->revision, .memory = s->memory, .stop = x->messages->stop};
    if (titles && !wm_expand_store_can_follow(titles)) {
        wm_message_detail(x->messages, "%-10s read from all of the dump, which cannot be entered where they are", "templates");
        titles = NULL;
    }
    wm_inputs_rewind(&x->inputs);
    return wm_expanding_fill(&s->expanding, x->site, titles, x->inputs.paths, x->inputs.count, &options, &x->templates, &x->error);
}

static wm_status check_variant(wm_export *x)
{
    const char *variant = x->settings->shown.variant;
    if (!variant || wm_site_is_variant(x->site, wm_str(variant)))
        return WM_OK;
    return wm_fail(&x->error, WM_USAGE, "--variant %s: the wiki's language has no such variant", variant);
}

wm_status wm_export_convert(wm_export *x)
{
    if (check_variant(x) != WM_OK)
        return x->error.status;
    double start = wm_seconds();
    conversion c = {.x = x, .resuming = !x->settings->ledger && !wm_media_list_is_open(&x->totals.media)};
    wm_pipeline_stages stages = {&c, work_new, work_free, worker_new, worker_free, convert_batch, write_batch};
    if (x->settings->expanding.given.on && wm_export_fill_templates(x) != WM_OK)
        return x->error.status;
    wm_progress_phase(&x->progress, "pages");
    x->ledger.name_limit = 100000;
    unsigned jobs = (unsigned)x->settings->jobs;
    wm_status status = wm_pipeline_start(&stages, jobs, (size_t)jobs * 4 * WM_BATCH_BYTES, &c.pipeline, &x->error);
    if (status == WM_OK) {
        wm_block_taker taker = {batch_room, take_block, &c};
        status = wm_export_blocks(x, &taker);
        wm_status failed = wm_pipeline_end(c.pipeline);
        /* The feeder only knows that the writer failed; the writer knows why. */
        if (failed != WM_OK) {
            status = failed;
            if (c.write_error.message)
                wm_fail(&x->error, failed, "%s", c.write_error.message);
        }
    }
    if (status == WM_SYSTEM && x->error.status == WM_OK && wm_expand_store_check(x->templates, &x->error) != WM_OK)
        status = x->error.status;
    if (status != WM_OK && status != WM_INTERRUPTED && x->error.status == WM_OK)
        wm_fail(&x->error, status, "%s", status == WM_NO_MEMORY ? "out of memory" : "the export failed");
    wm_error_clear(&c.write_error);
    wm_buffer_free(&c.file);
    x->totals.conversion_seconds = wm_seconds() - start;
    return status;
}
