/* conversion.c - the second reading of a dump: pages become files.
 *
 * SPDX-License-Identifier: MIT
 *
 * The reader copies pages into batches, workers convert them, and the writer
 * puts them into the tree and tells of their warnings, both in the dump's order,
 * so that files, ledger and report are the same for any number of threads.
 */
#include <inttypes.h>
#include <stdlib.h>

#include "cli/bag.h"
#include "cli/export.h"
#include "cli/pipeline.h"
#include "cli/signals.h"
#include "lens/lens.h"

/* Pages travel in batches of about this many bytes. */
enum { BATCH_BYTES = 256 * 1024, BATCH_ITEMS = 1024, BUFFER_KEPT = 1024 * 1024 };

typedef struct range {
    size_t start, end; /* in the batch's text or output */
} range;

typedef enum item_kind { ITEM_PAGE, ITEM_NOTE, ITEM_WARNING } item_kind;

typedef struct item {
    item_kind kind;
    int ns;
    int64_t page_id, revision_id, time;
    uint64_t ordinal, offset;
    size_t file;               /* of the dump */
    range title, full_title, redirect, text, sha1;
    range warning, message;    /* ITEM_WARNING */
    /* what the worker found */
    range markdown, ledger;
    wm_status status;
    wm_write_counts counts;
    char own_sha1[32];
    bool unbalanced;
} item;

typedef struct batch {
    wm_buffer text;            /* all that the items' ranges before conversion refer to */
    wm_buffer markdown, ledger_lines;
    wm_ledger ledger;          /* the sum over the batch */
    item *items;
    size_t count, capacity;
} batch;

typedef struct worker {
    wm_parser *parser;
    wm_writer *writer;
    wm_doc doc;
    wm_ledger ledger;
} worker;

typedef struct conversion {
    wm_export *x;
    wm_dump *dump;
    wm_bagging *bagging;       /* NULL: the tree is no bag */
    wm_pipeline *pipeline;
    batch *filling;
    wm_arena arena;            /* the reader's */
    wm_buffer file, line;      /* the writer's */
    bool resuming;             /* pages of an interrupted run may be passed over */
    wm_error write_error;
    wm_status stopped;         /* the reader, by what it was handed to */
} conversion;

/* ---- batches --------------------------------------------------------------- */

static void *batch_new(void *user)
{
    (void)user;
    batch *b = calloc(1, sizeof *b);
    if (b)
        b->ledger.name_limit = 0;
    return b;
}

static void batch_free(void *user, void *pointer)
{
    (void)user;
    batch *b = pointer;
    wm_buffer_free(&b->text);
    wm_buffer_free(&b->markdown);
    wm_buffer_free(&b->ledger_lines);
    wm_ledger_free(&b->ledger);
    free(b->items);
    free(b);
}

static void empty_buffer(wm_buffer *buffer)
{
    if (buffer->capacity > BUFFER_KEPT)
        wm_buffer_free(buffer);
    else
        wm_buffer_clear(buffer);
}

static void batch_empty(batch *b)
{
    empty_buffer(&b->text);
    empty_buffer(&b->markdown);
    empty_buffer(&b->ledger_lines);
    if (b->ledger.source)
        wm_ledger_clear(&b->ledger);
    b->count = 0;
}

static range keep(wm_buffer *buffer, wm_slice s)
{
    range r = {buffer->size, buffer->size + s.size};
    wm_buffer_add_slice(buffer, s);
    return r;
}

static wm_slice get(const wm_buffer *buffer, range r)
{
    return r.end > r.start ? wm_slice_of(buffer->data + r.start, r.end - r.start) : wm_slice_of("", 0);
}

static item *batch_add(batch *b, item_kind kind)
{
    if (b->count == b->capacity) {
        size_t capacity = b->capacity ? b->capacity * 2 : 64;
        item *bigger = realloc(b->items, capacity * sizeof *bigger);
        if (!bigger)
            return NULL;
        b->items = bigger;
        b->capacity = capacity;
    }
    item *i = &b->items[b->count++];
    memset(i, 0, sizeof *i);
    i->kind = kind;
    return i;
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
    free(w);
}

static void *worker_new(void *user)
{
    const wm_export *x = ((conversion *)user)->x;
    wm_write_options options = {.style = x->settings->style, .portable_names = x->settings->portable_names,
                                .no_header = x->settings->no_header, .header = x->settings->header};
    worker *w = calloc(1, sizeof *w);
    if (!w)
        return NULL;
    w->parser = wm_parser_new(x->site);
    w->writer = wm_writer_new(x->site, x->set, &options);
    if (w->parser && w->writer)
        return w;
    worker_free(user, w);
    return NULL;
}

static void add_ledger_line(const wm_export *x, worker *w, batch *b, item *i)
{
    wm_buffer *out = &b->ledger_lines;
    wm_ledger_clear(&w->ledger);
    wm_ledger_add_doc(&w->ledger, &w->doc);
    i->unbalanced = !wm_ledger_balances(&w->ledger);
    i->ledger.start = out->size;
    wm_buffer_add_str(out, "{\"title\": ");
    wm_json_add_string(out, get(&b->text, i->full_title));
    wm_buffer_add_format(out, ", \"page\": %" PRId64 ", \"revision\": %" PRId64 ", \"file\": ",
                         i->page_id, i->revision_id);
    wm_buffer file = {0};
    wm_file_name(x->site, i->ns, get(&b->text, i->title), x->settings->portable_names, &file);
    wm_json_add_string(out, wm_buffer_slice(&file));
    wm_buffer_free(&file);
    wm_buffer_add_str(out, ", ");
    wm_ledger_json(&w->ledger, out);
    wm_buffer_add_str(out, "}\n");
    i->ledger.end = out->size;
    wm_ledger_add(&b->ledger, &w->ledger);
}

static wm_status convert_batch(void *user, void *worker_pointer, void *batch_pointer)
{
    const wm_export *x = ((conversion *)user)->x;
    worker *w = worker_pointer;
    batch *b = batch_pointer;
    for (size_t n = 0; n < b->count; n++) {
        item *i = &b->items[n];
        if (i->kind == ITEM_WARNING)
            continue;
        wm_slice text = get(&b->text, i->text);
        if (text.size || i->kind == ITEM_PAGE)
            wm_sha1_base36(text, i->own_sha1);
        if (i->kind != ITEM_PAGE)
            continue;
        i->markdown.start = b->markdown.size;
        i->status = wm_get(w->parser, w->writer, &w->doc, text, i->ns, get(&b->text, i->title), &b->markdown,
                           &i->counts);
        i->markdown.end = b->markdown.size;
        if (i->status == WM_OK && x->settings->ledger)
            add_ledger_line(x, w, b, i);
        if (i->status == WM_NO_MEMORY || b->markdown.failed || b->ledger_lines.failed || b->ledger.failed)
            return WM_NO_MEMORY;
    }
    wm_doc_reset(&w->doc);
    return WM_OK;
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
}

static const char *file_name(const wm_export *x, const item *i)
{
    const char *name = x->inputs.names[i->file < x->inputs.count ? i->file : 0];
    return strcmp(name, "-") == 0 ? "standard input" : name;
}

static void warn(conversion *c, const batch *b, const item *i, const char *kind, const char *message)
{
    wm_report_warning(&c->x->report, kind, file_name(c->x, i), get(&b->text, i->full_title), i->offset,
                      message);
}

static void warn_of_page(conversion *c, const batch *b, const item *i)
{
    if (i->sha1.end > i->sha1.start && !wm_equal(get(&b->text, i->sha1), wm_str(i->own_sha1)))
        warn(c, b, i, "sha1", "<sha1> is not that of the text");
    if (i->unbalanced)
        warn(c, b, i, "ledger", "the ledger does not account for every byte; please report this page");
}

static void fill_tree_page(conversion *c, const batch *b, const item *i, wm_tree_page *page)
{
    memset(page, 0, sizeof *page);
    page->ns = i->ns;
    page->title = get(&b->text, i->title);
    page->page_id = i->page_id;
    page->revision_id = i->revision_id;
    page->time = i->time;
    page->ordinal = i->ordinal;
    page->sha1 = wm_str(i->own_sha1);
    page->redirect = get(&b->text, i->redirect);
    if (i->kind != ITEM_PAGE)
        return;
    wm_buffer_clear(&c->file);
    wm_file_name(c->x->site, i->ns, page->title, c->x->settings->portable_names, &c->file);
    page->file = wm_buffer_slice(&c->file);
}

static wm_status put_page(conversion *c, const batch *b, const item *i, wm_put_result *result)
{
    wm_tree_page page;
    fill_tree_page(c, b, i, &page);
    if (c->file.failed)
        return wm_fail(&c->write_error, WM_NO_MEMORY, "out of memory");
    if (i->kind == ITEM_NOTE)
        return wm_tree_note(c->x->tree, &page, &c->write_error);
    return wm_tree_put(c->x->tree, &page, get(&b->markdown, i->markdown), result, &c->write_error);
}

/* A page that cannot be written for its own sake is told of and left out. */
static wm_status page_failed(conversion *c, const batch *b, const item *i, wm_status status)
{
    if (status != WM_BAD_INPUT)
        return status;
    warn(c, b, i, "page", c->write_error.message ? c->write_error.message : "the page cannot be converted");
    wm_error_clear(&c->write_error);
    c->x->totals.failed++;
    return WM_OK;
}

static wm_status write_page(conversion *c, const batch *b, const item *i)
{
    wm_export_totals *totals = &c->x->totals;
    wm_put_result result = WM_PUT_WRITTEN;
    wm_status status = i->status;
    if (status == WM_OK)
        status = put_page(c, b, i, &result);
    if (status != WM_OK)
        return page_failed(c, b, i, status);
    warn_of_page(c, b, i);
    if (result == WM_PUT_WRITTEN)
        totals->written++;
    else if (result == WM_PUT_UNCHANGED)
        totals->unchanged++;
    else
        totals->edited++;
    if (result == WM_PUT_EDITED)
        wm_message_warning(c->x->messages, "%.*s was edited or removed since it was written and is left as it "
                           "is; --force writes it anew", WM_ARG(wm_buffer_slice(&c->file)));
    totals->wikitext_bytes += i->text.end - i->text.start;
    totals->markdown_bytes += i->markdown.end - i->markdown.start;
    add_counts(&totals->counts, &i->counts);
    if (i->ledger.end > i->ledger.start)
        wm_outfile_write(&c->x->ledger_file, get(&b->ledger_lines, i->ledger));
    if (i->unbalanced)
        c->x->ledger_balances = false;
    return WM_OK;
}

static wm_status write_batch(void *user, void *batch_pointer)
{
    conversion *c = user;
    batch *b = batch_pointer;
    wm_status status = WM_OK;
    for (size_t n = 0; n < b->count && status == WM_OK; n++) {
        const item *i = &b->items[n];
        if (i->kind == ITEM_PAGE) {
            status = write_page(c, b, i);
        } else if (i->kind == ITEM_NOTE) {
            wm_put_result none;
            status = page_failed(c, b, i, put_page(c, b, i, &none));
        } else {
            wm_buffer text = {0};
            wm_buffer_add_slice(&text, get(&b->text, i->warning));
            const char *kind = wm_buffer_cstr(&text);
            wm_buffer message = {0};
            wm_buffer_add_slice(&message, get(&b->text, i->message));
            const char *words = wm_buffer_cstr(&message);
            warn(c, b, i, kind ? kind : "?", words ? words : "");
            wm_buffer_free(&text);
            wm_buffer_free(&message);
        }
    }
    if (b->ledger.source)
        wm_ledger_add(&c->x->ledger, &b->ledger);
    batch_empty(b);
    return status;
}

/* ---- the reader ------------------------------------------------------------ */

static wm_status give(conversion *c)
{
    batch *b = c->filling;
    c->filling = NULL;
    if (b->text.failed)
        return WM_NO_MEMORY;
    return wm_pipeline_give(c->pipeline, b, b->text.size);
}

/* The batch being filled, a new one when there is none; NULL when a stage failed. */
static batch *current(conversion *c)
{
    if (!c->filling)
        c->filling = wm_pipeline_take(c->pipeline);
    return c->filling;
}

static void take_warning(void *user, const char *kind, const char *file, wm_slice page, uint64_t offset,
                         const char *message)
{
    conversion *c = user;
    batch *b = current(c);
    item *i = b ? batch_add(b, ITEM_WARNING) : NULL;
    if (!i)
        return;
    for (i->file = 0; i->file + 1 < c->x->inputs.count; i->file++) {
        if (strcmp(file, c->x->inputs.paths[i->file]) == 0)
            break;
    }
    i->offset = offset;
    i->full_title = keep(&b->text, page);
    i->warning = keep(&b->text, wm_str(kind));
    i->message = keep(&b->text, wm_str(message));
}

static wm_status add_page(conversion *c, const wm_page *page, const wm_judged *judged, item_kind kind)
{
    batch *b = current(c);
    item *i = b ? batch_add(b, kind) : NULL;
    if (!i)
        return b ? WM_NO_MEMORY : WM_SYSTEM;
    const wm_revision *revision = &page->revision;
    i->ns = judged->ns;
    i->page_id = page->id;
    i->time = INT64_MIN;
    i->ordinal = page->ordinal;
    i->offset = page->offset;
    i->file = page->file;
    i->title = keep(&b->text, judged->title);
    i->full_title = keep(&b->text, page->title);
    i->redirect = keep(&b->text, judged->redirect);
    if (page->has_revision) {
        i->revision_id = revision->id;
        i->time = revision->time;
        i->text = keep(&b->text, revision->text);
        if (kind == ITEM_PAGE)
            i->sha1 = keep(&b->text, revision->sha1);
    }
    return b->text.failed ? WM_NO_MEMORY : WM_OK;
}

static wm_verdict verdict_of(const wm_export *x, const wm_page *page, const wm_judged *judged)
{
    if (judged->verdict == WM_SKIP_NAMESPACE || judged->verdict == WM_SKIP_UNLISTED ||
        judged->verdict == WM_SKIP_TITLE)
        return judged->verdict;
    const wm_repeat *repeat = wm_repeats_find(&x->repeats, judged->ns, judged->title);
    if (repeat && repeat->has_revision && repeat->ordinal != page->ordinal)
        return WM_SKIP_SUPERSEDED;
    return judged->verdict;
}

static wm_status take_page(conversion *c, const wm_page *page)
{
    wm_export *x = c->x;
    wm_judged judged;
    wm_progress_update(&x->progress, c->dump);
    wm_arena_reset(&c->arena);
    wm_status status = wm_selection_judge(&x->selection, x->site, &c->arena, page, &judged);
    if (status != WM_OK)
        return status;
    wm_verdict verdict = verdict_of(x, page, &judged);
    x->totals.pages++;
    x->totals.revisions += page->revisions;
    x->totals.verdicts[verdict]++;
    switch (verdict) {
    case WM_CONVERT:
        if (c->resuming && wm_tree_is_done(x->tree, page->ordinal))
            x->totals.resumed++;
        else
            status = add_page(c, page, &judged, ITEM_PAGE);
        break;
    case WM_SKIP_TITLE:
        take_warning(c, "title", x->inputs.paths[page->file], page->title, page->offset,
                     "not a valid title; the page is skipped");
        break;
    case WM_SKIP_NAMESPACE:
    case WM_SKIP_UNLISTED:
    case WM_SKIP_SUPERSEDED:
        break;
    default:
        status = add_page(c, page, &judged, ITEM_NOTE);
    }
    if (status == WM_OK && c->filling &&
        (c->filling->text.size >= BATCH_BYTES || c->filling->count >= BATCH_ITEMS))
        status = give(c);
    return status;
}

/* What the dump's reader is stopped with is told apart from its own failures. */
static wm_status on_page(void *user, const wm_page *page)
{
    conversion *c = user;
    if (c->bagging && wm_bagging_page(c->bagging, page) != WM_OK)
        return WM_SYSTEM;
    c->stopped = take_page(c, page);
    return c->stopped;
}

static wm_status read_all(conversion *c)
{
    wm_export *x = c->x;
    wm_dump_options options = {.choice = x->settings->revision, .stop = wm_signals_stop()};
    wm_error error = WM_ERROR_INIT;
    wm_inputs_rewind(&x->inputs);
    wm_status status = wm_dump_open(x->inputs.paths, x->inputs.count, &options, &c->dump, &error);
    if (status == WM_OK && wm_bag_format(wm_buffer_cstr(&x->destination), x->settings->format))
        status = c->stopped = wm_bagging_start(&x->inputs, x->tree, c->dump, &c->bagging, &x->error);
    if (status == WM_OK) {
        wm_dump_progress at;
        wm_dump_set_warning(c->dump, take_warning, c);
        status = wm_dump_read(c->dump, NULL, on_page, c, &error);
        wm_dump_get_progress(c->dump, &at);
        x->totals.read_bytes = at.produced;
        x->totals.compressed_bytes = at.compressed_position;
    }
    wm_dump_close(c->dump);
    c->dump = NULL;
    if (c->stopped == WM_OK && c->bagging)
        c->stopped = wm_bagging_end(c->bagging, &x->error);
    status = c->stopped != WM_OK ? c->stopped : wm_export_take_damage(x, status, &error);
    /* What was read is written, also when the reading was interrupted. */
    if (c->filling && (status == WM_OK || status == WM_INTERRUPTED)) {
        wm_status given = give(c);
        status = given == WM_OK ? status : given;
    }
    wm_error_clear(&error);
    return status;
}

wm_status wm_export_convert(wm_export *x)
{
    double start = wm_seconds();
    conversion c = {.x = x, .resuming = !x->settings->ledger};
    wm_pipeline_stages stages = {&c, batch_new, batch_free, worker_new, worker_free, convert_batch, write_batch};
    wm_progress_phase(&x->progress, "pages");
    x->ledger.name_limit = 100000;
    unsigned jobs = (unsigned)x->settings->jobs;
    wm_status status = wm_pipeline_start(&stages, jobs, (size_t)jobs * 2 * BATCH_BYTES, &c.pipeline, &x->error);
    if (status == WM_OK) {
        status = read_all(&c);
        wm_status failed = wm_pipeline_end(c.pipeline);
        /* The reader only knows that the writer failed; the writer knows why. */
        if (failed != WM_OK) {
            status = failed;
            if (c.write_error.message)
                wm_fail(&x->error, failed, "%s", c.write_error.message);
        }
    }
    if (status != WM_OK && status != WM_INTERRUPTED && x->error.status == WM_OK)
        wm_fail(&x->error, status, "%s", status == WM_NO_MEMORY ? "out of memory" : "the export failed");
    wm_bagging_free(c.bagging);
    wm_error_clear(&c.write_error);
    wm_arena_free(&c.arena);
    wm_buffer_free(&c.file);
    wm_buffer_free(&c.line);
    x->totals.conversion_seconds = wm_seconds() - start;
    return status;
}
