/* import_pages.c - the base is read again and the dump is written.
 *
 * SPDX-License-Identifier: MIT
 *
 * The base's bytes pass through as they are: they wait in a window until it is
 * known that no page in them is edited, then travel in batches to the writer. A page
 * that is edited travels by itself, with the text it is edited from, through a
 * worker. Both keep their order.
 *
 * A page whose revisions are split over files becomes one again: of all files but the last
 * its </page> is left out, of all but the first what stands before its revisions.
 */
#include <inttypes.h>
#include <stdlib.h>

#include "transfer/import_work.h"
#include "transfer/pipeline.h"

enum {
    WINDOW = 1024 * 1024, /* more than that does not wait when it need not */
    TAG_ROOM = 32 * 1024  /* a tag that has not been read as a whole is no longer */
};

typedef struct writing {
    wm_import *x;
    wm_work_run run;
    wm_dump *dump;
    wm_pipeline *pipeline;
    wm_work_batch *filling;
    wm_arena arena;
    const char *encoding;  /* of the file being read */
    wm_buffer window;      /* bytes of the file that have not gone on */
    size_t used;           /* of the window */
    uint64_t window_at;    /* where in the file the rest of the window begins */
    size_t file;
    bool body;             /* what stands before the file's first page has been dealt with */
    wm_buffer joint;       /* </page> of a page that goes on in the next file, until that is seen */
    wm_buffer split_title; /* its title */
    uint64_t cut;          /* where it stands in the file, UINT64_MAX when there is none */
    bool learnt;
    bool first_head;       /* the head of the first file went on */
    wm_status stopped;     /* the reader, by what it was handed to */
    wm_error error;        /* of the reader's thread */
} writing;

/* ---- batches --------------------------------------------------------------- */

static wm_status give(writing *w)
{
    wm_work_batch *b = w->filling;
    w->filling = NULL;
    if (!b)
        return WM_OK;
    if (b->batch.text.failed)
        return WM_NO_MEMORY;
    return wm_pipeline_give(w->pipeline, b, b->batch.text.size);
}

static wm_work_batch *current(writing *w)
{
    if (!w->filling)
        w->filling = wm_pipeline_take(w->pipeline);
    return w->filling;
}

static wm_status give_if_full(writing *w)
{
    wm_work_batch *b = w->filling;
    return b && wm_batch_is_full(&b->batch) ? give(w) : WM_OK;
}

static wm_work *add(writing *w, wm_item_kind kind)
{
    wm_work_batch *b = current(w);
    wm_work *i = b ? wm_work_add(b, kind) : NULL;
    if (!i && b)
        w->stopped = WM_NO_MEMORY;
    return i;
}

static wm_status no_item(const writing *w)
{
    return w->stopped != WM_OK ? w->stopped : WM_SYSTEM; /* the pipeline tells what it was */
}

/* Bytes that go out as they are. */
static wm_status add_bytes(writing *w, wm_slice bytes)
{
    if (!bytes.size)
        return WM_OK;
    wm_work_batch *b = current(w);
    if (!b)
        return no_item(w);
    wm_batch *batch = &b->batch;
    wm_item *last = batch->count ? &batch->items[batch->count - 1] : NULL;
    if (!last || last->kind != WM_ITEM_BYTES || last->text.end != batch->text.size) {
        if (!wm_work_add(b, WM_ITEM_BYTES))
            return WM_NO_MEMORY;
        last = &batch->items[batch->count - 1];
        last->text.start = batch->text.size;
    }
    last->text.end = wm_range_keep(&batch->text, bytes).end;
    return give_if_full(w);
}

/* ---- the window ------------------------------------------------------------ */

static size_t window_size(const writing *w)
{
    return w->window.size - w->used;
}

/* The bytes between two places of the file, as far as the window has them. */
static wm_slice in_window(const writing *w, uint64_t from, uint64_t to)
{
    uint64_t end = w->window_at + window_size(w);
    from = from < w->window_at ? w->window_at : from > end ? end : from;
    to = to < from ? from : to > end ? end : to;
    if (to == from)
        return WM_LIT("");
    return wm_slice_of(w->window.data + w->used + (size_t)(from - w->window_at), (size_t)(to - from));
}

static void drop_to(writing *w, uint64_t place)
{
    wm_slice s = in_window(w, w->window_at, place);
    w->used += s.size;
    w->window_at += s.size;
}

static wm_status pass_to(writing *w, uint64_t place)
{
    wm_status status = add_bytes(w, in_window(w, w->window_at, place));
    drop_to(w, place);
    return status;
}

/* On or away. */
static wm_status move_to(writing *w, uint64_t place)
{
    if (w->run.whole)
        return pass_to(w, place);
    drop_to(w, place);
    return WM_OK;
}

/* Where the white space before a place begins. */
static uint64_t blank_before(const writing *w, uint64_t place)
{
    size_t unit = strncmp(w->encoding, "UTF-16", 6) == 0 ? 2 : 1;
    wm_slice s = in_window(w, w->window_at, place);
    size_t at = s.size;
    while (at >= unit) {
        const char *p = s.data + at - unit;
        char c = unit == 1 || w->encoding[6] == 'L' ? p[0] : p[1];
        char other = unit == 1 ? 0 : w->encoding[6] == 'L' ? p[1] : p[0];
        if (other || (c != ' ' && c != '\n' && c != '\t' && c != '\r'))
            break;
        at -= unit;
    }
    return place - (s.size - at);
}

/* Whether the page goes on in the next file. */
static bool goes_on(const writing *w, const wm_page *page)
{
    return w->run.whole && w->x->inputs.goes_on[page->file];
}

/* Whether the page is what the last file's goes on with. */
static bool is_continued(const writing *w, const wm_page *page)
{
    return w->joint.size && page->offset == page->file_first && page->first_revision &&
           wm_equal(page->title, wm_buffer_slice(&w->split_title));
}

/* The page that went on in this file does not, or is taken up whole: what was held back of it goes out. */
static wm_status end_joint(writing *w)
{
    wm_status status = add_bytes(w, wm_buffer_slice(&w->joint));
    wm_buffer_clear(&w->joint);
    return status;
}

/* Deals with what stands before the first page of a file: that of the first file is written, that of the
 * others is left out. page is the file's first page, when it is known and is written as it is. */
static wm_status begin_body(writing *w, uint64_t first_page, const wm_page *page)
{
    if (w->body)
        return WM_OK;
    w->body = true;
    if (page && is_continued(w, page)) {
        wm_buffer_clear(&w->joint);
        drop_to(w, blank_before(w, page->first_revision));
        return WM_OK;
    }
    wm_status status = end_joint(w);
    uint64_t head = blank_before(w, first_page);
    if (w->first_head && status == WM_OK) {
        drop_to(w, head);
        return WM_OK;
    }
    w->first_head = true;
    return status == WM_OK ? pass_to(w, head) : status;
}

/* A page of a file whose last one goes on: what ends it is held back. */
static void hold_end(writing *w, const wm_page *page)
{
    w->cut = blank_before(w, page->close);
    wm_buffer_clear(&w->joint);
    wm_buffer_add_slice(&w->joint, in_window(w, w->cut, page->end));
    wm_buffer_clear(&w->split_title);
    wm_buffer_add_slice(&w->split_title, page->title);
}

/* The encoding of a file is certain only when its first page is read. Workers look at the name at any time,
 * so it is one of ours and not the dump's. */
static void note_encoding(writing *w)
{
    static const char *const known[] = {"UTF-8", "UTF-16LE", "UTF-16BE"};
    const char *name = wm_dump_encoding(w->dump);
    w->encoding = "another encoding than UTF-8";
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (strcmp(name, known[i]) == 0)
            w->encoding = known[i];
    }
}

/* ---- pages ----------------------------------------------------------------- */

static wm_import_page *page_of(writing *w, const wm_page *page)
{
    int ns;
    wm_slice title;
    wm_arena_reset(&w->arena);
    if (!w->x->page_count || !wm_title_split(w->x->site, &w->arena, page->title, page->has_ns, page->ns, &ns, &title))
        return NULL;
    wm_import_page *p = wm_import_find(w->x, ns, title);
    return p && p->exists && !p->refused && p->ordinal == page->ordinal ? p : NULL;
}

static wm_status learn(writing *w, const wm_page *page)
{
    wm_raw_page raw = {.encoding = w->encoding};
    if (w->learnt || !page->revisions)
        return WM_OK;
    w->learnt = true;
    wm_layout_begin(&w->run.layout, wm_dump_schema(w->dump));
    if (page->offset < w->window_at)
        return WM_OK;
    raw.bytes = in_window(w, page->offset, page->end);
    wm_raw_page_set_positions(&raw, page);
    return wm_layout_learn_page(&w->run.layout, &raw);
}

/* continued: the first of its revisions stand in the file before. */
static wm_status add_changed(writing *w, const wm_page *page, wm_import_page *p, bool continued)
{
    wm_import *x = w->x;
    uint64_t head = blank_before(w, page->offset);
    wm_slice before = in_window(w, head, page->offset);
    if (continued)
        drop_to(w, page->offset);
    wm_status status = move_to(w, w->run.whole ? page->offset : head);
    wm_work *i = status == WM_OK ? add(w, WM_ITEM_PAGE) : NULL;
    if (!i)
        return status == WM_OK ? no_item(w) : status;
    wm_buffer *text = &w->filling->batch.text;
    wm_item *item = wm_work_item(w->filling, i);
    const wm_revision *v = &page->revision;
    if (!w->run.whole)
        i->before = wm_range_keep(text, before);
    i->raw = wm_range_keep(text, in_window(w, page->offset, page->end));
    if (continued)
        i->skip_front = (size_t)(blank_before(w, page->first_revision) - page->offset);
    if (goes_on(w, page))
        i->skip_back = (size_t)(page->end - blank_before(w, page->close));
    item->text = wm_range_keep(text, v->text);
    i->model = wm_range_keep(text, v->model);
    i->format = wm_range_keep(text, v->format);
    i->page.encoding = w->encoding;
    wm_raw_page_set_positions(&i->page, page);
    i->of = p;
    item->invalid = v->invalid;
    i->parent_id = p->latest_id;
    item->revision_id = ++x->highest_revision;
    i->late = p->latest_time != INT64_MIN && p->latest_time >= x->time && !x->settings->in_place;
    item->time = i->late ? p->latest_time + 1 : x->time;
    p->done = true;
    drop_to(w, page->end);
    return give_if_full(w);
}

static wm_status take_page(writing *w, const wm_page *page)
{
    wm_import *x = w->x;
    wm_progress_update(&x->progress, w->dump);
    note_encoding(w);
    x->totals.pages++;
    x->totals.revisions += page->revisions;
    wm_import_page *p = page_of(w, page);
    if (w->arena.failed)
        return WM_NO_MEMORY;
    bool continued = is_continued(w, page);
    if (continued && p)
        wm_buffer_clear(&w->joint);
    wm_status status = begin_body(w, page->file_first, p ? NULL : page);
    if (status == WM_OK)
        status = learn(w, page);
    if (status == WM_OK && goes_on(w, page))
        hold_end(w, page);
    if (w->joint.failed || w->split_title.failed)
        return WM_NO_MEMORY;
    if (status == WM_OK && p)
        return add_changed(w, page, p, continued);
    if (status == WM_OK && goes_on(w, page))
        status = move_to(w, w->cut);
    else if (status == WM_OK && (!w->run.whole || window_size(w) >= WM_BATCH_BYTES))
        status = move_to(w, page->end);
    return status;
}

/* What the dump's reader is stopped with is told apart from its own failures. */
static wm_status on_page(void *user, const wm_page *page)
{
    writing *w = user;
    w->stopped = take_page(w, page);
    return w->stopped;
}

static wm_status add_new(writing *w, wm_import_page *p)
{
    wm_import *x = w->x;
    wm_work *i = add(w, WM_ITEM_NEW);
    if (!i)
        return no_item(w);
    wm_buffer blank = {0};
    wm_write_encoded(w->encoding, wm_slice_of(w->run.layout.page.data, w->run.layout.page.size), &blank);
    i->before = wm_range_keep(&w->filling->batch.text, wm_buffer_slice(&blank));
    w->filling->batch.text.failed |= blank.failed;
    wm_buffer_free(&blank);
    i->of = p;
    i->page.encoding = w->encoding;
    wm_item *item = wm_work_item(w->filling, i);
    item->page_id = ++x->highest_page;
    item->revision_id = ++x->highest_revision;
    item->time = x->time;
    p->done = true;
    return give_if_full(w);
}

static wm_status refuse(writing *w, wm_import_page *p, const char *message)
{
    wm_work *i = add(w, WM_ITEM_REFUSED);
    if (!i)
        return no_item(w);
    i->of = p;
    wm_work_item(w->filling, i)->message = wm_range_keep(&w->filling->batch.text, wm_str(message));
    p->done = true;
    return give_if_full(w);
}

/* Pages that the base has not; without a place for them they are refused. */
static wm_status add_new_pages(writing *w, bool place)
{
    wm_import *x = w->x;
    wm_status status = WM_OK;
    for (size_t n = 0; n < x->page_count && status == WM_OK; n++) {
        wm_import_page *p = &x->pages[n];
        if (p->exists || p->refused || p->done)
            continue;
        status = place ? add_new(w, p) : refuse(w, p, "the base ends too early for a new page");
    }
    return status;
}

/* ---- the files ------------------------------------------------------------- */

static wm_status end_of_file(writing *w, const wm_dump_file *file)
{
    bool last = file->file + 1 == w->x->inputs.count;
    wm_status status;
    if (!file->close || !file->exact) {
        status = w->body ? move_to(w, UINT64_MAX) : pass_to(w, UINT64_MAX);
        if (status == WM_OK && last)
            status = add_new_pages(w, false);
        if (status == WM_OK && last && !w->run.whole)
            status = add_bytes(w, WM_LIT("\n</mediawiki>\n"));
        return status;
    }
    status = begin_body(w, file->first_page ? file->first_page : file->close, NULL);
    if (status == WM_OK && w->cut != UINT64_MAX)
        drop_to(w, UINT64_MAX);
    else if (status == WM_OK)
        status = move_to(w, blank_before(w, file->close));
    if (status != WM_OK || !last) {
        drop_to(w, UINT64_MAX);
        return status;
    }
    if (!w->learnt)
        wm_layout_begin(&w->run.layout, wm_dump_schema(w->dump));
    w->learnt = true;
    status = add_new_pages(w, true);
    return status == WM_OK ? pass_to(w, UINT64_MAX) : status;
}

/* Lets go of what need not wait before more bytes come. */
static wm_status relieve(writing *w, const wm_dump_file *file)
{
    if (window_size(w) < WINDOW)
        return WM_OK;
    if (file->in_page && file->page && !page_of(w, file->page)) {
        if (w->arena.failed)
            return WM_NO_MEMORY;
        wm_status status = begin_body(w, file->first_page, file->page);
        return status == WM_OK ? move_to(w, UINT64_MAX) : status;
    }
    if (!file->in_page && !file->close && !w->body && file->first_page) { /* it is damaged */
        wm_status status = begin_body(w, file->first_page, NULL);
        if (status != WM_OK)
            return status;
    }
    if (!file->in_page && !file->close && w->body)
        return move_to(w, w->window_at + window_size(w) - TAG_ROOM);
    return WM_OK;
}

static wm_status take_bytes(writing *w, const wm_dump_file *file, wm_slice bytes)
{
    wm_status status = WM_OK;
    if (file->file != w->file) {
        w->file = file->file;
        w->window_at = 0;
        w->used = w->window.size = 0;
        w->body = false;
        w->cut = UINT64_MAX;
    }
    note_encoding(w);
    w->x->totals.raw_bytes += bytes.size;
    if (!bytes.size)
        return end_of_file(w, file);
    status = relieve(w, file);
    if (w->used) {
        memmove(w->window.data, w->window.data + w->used, window_size(w));
        w->window.size -= w->used;
        w->used = 0;
    }
    wm_buffer_add_slice(&w->window, bytes);
    return w->window.failed ? WM_NO_MEMORY : status;
}

static wm_status on_bytes(void *user, const wm_dump_file *file, wm_slice bytes)
{
    writing *w = user;
    w->stopped = take_bytes(w, file, bytes);
    return w->stopped;
}

static void on_warning(void *user, const char *kind, const char *file, wm_slice page, uint64_t offset,
                       const char *message)
{
    writing *w = user;
    size_t number = 0;
    while (number + 1 < w->x->inputs.count && strcmp(file, w->x->inputs.paths[number]) != 0)
        number++;
    wm_work *i = add(w, WM_ITEM_WARNING);
    if (!i)
        return;
    wm_buffer *text = &w->filling->batch.text;
    wm_item *item = wm_work_item(w->filling, i);
    item->file = number;
    item->offset = offset;
    item->full_title = wm_range_keep(text, page);
    item->warning = wm_range_keep(text, wm_str(kind));
    item->message = wm_range_keep(text, wm_str(message));
}

/* ---- the run --------------------------------------------------------------- */

static wm_status read_base(writing *w)
{
    wm_import *x = w->x;
    wm_revision_choice newest = {.by = WM_REVISION_CURRENT};
    wm_dump_options options = {.choice = x->onto.turned ? newest : x->how.choice, .no_text = !x->wants_pages, .memory = x->settings->memory,
                               .stop = x->messages->stop};
    wm_error error = WM_ERROR_INIT;
    wm_inputs_rewind(&x->inputs);
    wm_status status = wm_dump_open(x->inputs.paths, x->inputs.count, &options, &w->dump, &error);
    if (status == WM_OK) {
        wm_dump_set_warning(w->dump, on_warning, w);
        wm_dump_set_tee(w->dump, on_bytes, w);
        wm_dump_set_jobs(w->dump, (unsigned)x->settings->jobs);
        status = wm_dump_read(w->dump, NULL, on_page, w, &error);
    }
    status = w->stopped != WM_OK ? w->stopped : wm_import_take_damage(x, status, &error);
    wm_dump_close(w->dump);
    w->dump = NULL;
    wm_error_clear(&error);
    return status;
}

/* A dump of new pages alone. */
static wm_status write_without_base(writing *w)
{
    wm_buffer head = {0};
    wm_write_head(w->x->site, &head);
    wm_layout_begin(&w->run.layout, WM_LIT("0.11"));
    w->encoding = "UTF-8";
    wm_status status = head.failed ? WM_NO_MEMORY : add_bytes(w, wm_buffer_slice(&head));
    wm_buffer_free(&head);
    if (status == WM_OK)
        status = add_new_pages(w, true);
    return status == WM_OK ? add_bytes(w, WM_LIT("\n</mediawiki>\n")) : status;
}

wm_status wm_import_write(wm_import *x)
{
    writing w = {.x = x, .cut = UINT64_MAX, .encoding = "UTF-8", .run = {.x = x, .whole = !x->settings->changed}};
    wm_pipeline_stages stages = {&w.run, wm_work_batch_new, wm_work_batch_free, wm_work_worker_new,
                                 wm_work_worker_free, wm_work_convert, wm_work_write};
    unsigned jobs = (unsigned)x->settings->jobs;
    wm_progress_phase(&x->progress, "pages");
    wm_status status = wm_pipeline_start(&stages, jobs, (size_t)jobs * 4 * WM_BATCH_BYTES, &w.pipeline, &x->error);
    if (status == WM_OK) {
        status = x->base_count ? read_base(&w) : write_without_base(&w);
        if (status == WM_OK)
            status = give(&w);
        wm_status failed = wm_pipeline_end(w.pipeline);
        /* The reader only knows that the writer failed; the writer knows why. */
        if (failed != WM_OK) {
            status = failed;
            if (w.run.error.message)
                wm_fail(&x->error, failed, "%s", w.run.error.message);
        }
    }
    if (status != WM_OK && status != WM_INTERRUPTED && x->error.status == WM_OK)
        wm_fail(&x->error, status, "%s", status == WM_NO_MEMORY ? "out of memory" : "the import failed");
    wm_error_clear(&w.run.error);
    wm_arena_free(&w.arena);
    wm_buffer_free(&w.window);
    wm_buffer_free(&w.joint);
    wm_buffer_free(&w.split_title);
    return status;
}
