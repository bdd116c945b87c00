/* revision.c - which revision of a page is kept, and the page handed out.
 *
 * SPDX-License-Identifier: MIT
 */
#include "dump/read/xml_reader.h"

static void out_of_memory(wm_reader *r)
{
    wm_reader_fail(r, WM_NO_MEMORY, "out of memory");
}

void wm_candidate_free(wm_candidate *c)
{
    wm_buffer *all[] = {&c->text, &c->timestamp, &c->user, &c->comment, &c->model, &c->format, &c->sha1, &c->text_sha1};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        wm_buffer_free(all[i]);
}

void wm_revision_begin(wm_reader *r)
{
    wm_candidate *c = r->page.current;
    wm_buffer *all[] = {&c->text, &c->timestamp, &c->user, &c->comment, &c->model, &c->format, &c->sha1, &c->text_sha1};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        wm_buffer_clear(all[i]);
    memset(&c->r, 0, sizeof c->r);
    c->r.time = INT64_MIN;
    c->r.bytes = -1;
    c->r.offset = wm_reader_offset(r, r->scan.at);
    if (!r->page.given.first_revision)
        r->page.given.first_revision = c->r.offset;
    c->text_size = 0;
    c->is_stub = c->has_text_element = false;
    r->page.main_slot = true;
}

/* Whether the revision being read takes the place of the best one so far. */
static bool is_better(const wm_reader *r)
{
    const wm_revision *a = &r->page.current->r, *b = r->page.best ? &r->page.best->r : NULL;
    const wm_revision_choice *choice = &r->options->choice;
    if (choice->by == WM_REVISION_ID)
        return a->id == choice->value;
    if (choice->by == WM_REVISION_TIME && (a->time == INT64_MIN || a->time > choice->value))
        return false;
    return !b || a->time > b->time || (a->time == b->time && a->id >= b->id);
}

/* Until the element that decides has been read, any revision may be the one. */
static bool may_be_better(const wm_reader *r)
{
    const wm_candidate *c = r->page.current;
    if (!c->r.id || (r->options->choice.by != WM_REVISION_ID && !c->timestamp.size))
        return true;
    return is_better(r);
}

/* ---- text ---- */

static bool number(wm_slice s, int64_t *value)
{
    int64_t n = 0;
    for (size_t i = 0; i < s.size; i++) {
        if (s.data[i] < '0' || s.data[i] > '9' || n > (INT64_MAX - 9) / 10)
            return false;
        n = n * 10 + (s.data[i] - '0');
    }
    *value = n;
    return s.size > 0;
}

void wm_text_begin(wm_reader *r, bool address, wm_slice bytes, wm_slice sha1, bool deleted)
{
    wm_candidate *c = r->page.current;
    c->has_text_element = true;
    c->r.text_deleted = deleted;
    c->text_size = 0;
    wm_buffer_clear(&c->text);
    wm_buffer_clear(&c->text_sha1);
    wm_buffer_add_slice(&c->text_sha1, sha1);
    c->r.bytes = -1;
    if (bytes.data && !wm_equal(bytes, WM_LIT("-1")) && !number(wm_trim(bytes), &c->r.bytes)) {
        c->r.bytes = -1;
        wm_reader_warn(r, "number", "the bytes of a text are no number; they are taken as missing");
    }
    c->is_stub = c->r.bytes > 0 || (c->r.bytes < 0 && address);
    bool keep = !r->options->no_text && (r->to.each || may_be_better(r));
    size_t limit = r->options->text_limit;
    r->leaf.sink = r->leaf.own = keep ? &c->text : NULL;
    r->leaf.counter = r->leaf.own_counter = &c->text_size;
    /* A mapped byte takes four. */
    r->leaf.limit = !limit || limit > (SIZE_MAX - 4) / 4 ? SIZE_MAX : limit * 4 + 4;
}

/* Without a character that is cut in two. */
static size_t cut_at(wm_slice text, size_t limit)
{
    size_t n = limit;
    while (n && limit - n < 3 && ((unsigned char)text.data[n] & 0xc0) == 0x80)
        n--;
    return n;
}

void wm_text_end(wm_reader *r)
{
    wm_candidate *c = r->page.current;
    size_t limit = r->options->text_limit;
    if (c->text.failed || c->text_sha1.failed) {
        out_of_memory(r);
        return;
    }
    r->leaf.limit = SIZE_MAX;
    c->r.text_cut = r->leaf.own && c->text_size > c->text.size;
    if (r->mapped && r->leaf.own && wm_unmap(&c->text))
        c->r.invalid = !wm_is_clean(wm_buffer_slice(&c->text));
    if (r->leaf.own && limit && c->text.size > limit) {
        c->text.size = cut_at(wm_buffer_slice(&c->text), limit);
        c->r.text_cut = true;
    }
}

/* What a page tells of all its revisions, whichever is selected. */
static void note_revision(wm_page *page, const wm_revision *v)
{
    if (page->revisions == 1 || v->time > page->latest_time ||
        (v->time == page->latest_time && v->id >= page->latest_id)) {
        page->latest_id = v->id;
        page->latest_time = v->time;
    }
    if (page->revisions == 1 || v->id < page->lowest_id)
        page->lowest_id = v->id;
    if (v->id > page->highest_id)
        page->highest_id = v->id;
    page->last_revision = v->offset;
    page->last_revision_end = v->end;
}

static void tell_revision(wm_reader *r, wm_candidate *c)
{
    wm_revision v = c->r;
    v.sha1 = wm_trim(wm_buffer_slice(c->text_sha1.size ? &c->text_sha1 : &c->sha1));
    v.text = wm_buffer_slice(&c->text);
    if (!c->text.failed)
        r->to.each(r->to.each_user, r->file, wm_buffer_slice(&r->page.title), &v);
}

/* A crawler that went on after a failure may have written a revision twice. */
static void compare_twins(wm_reader *r, const wm_candidate *c)
{
    const wm_candidate *best = r->page.best;
    bool twins = best && best != c && c->r.id && best->r.id == c->r.id && best->r.has_text && c->r.has_text;
    if (twins && !wm_equal(wm_buffer_slice(&best->text), wm_buffer_slice(&c->text)))
        wm_reader_warn(r, "revision", "revision %lld stands in this page twice, with different texts; the latter is taken",
                       (long long)c->r.id);
}

void wm_revision_end(wm_reader *r)
{
    wm_candidate *c = r->page.current;
    r->page.given.revisions++;
    r->revisions++;
    c->r.end = wm_reader_tag_end(r);
    note_revision(&r->page.given, &c->r);
    c->r.has_text = c->has_text_element && !c->r.text_deleted && (c->text_size || !c->is_stub);
    if (!c->timestamp.size)
        wm_reader_warn(r, "timestamp", "revision %lld has no timestamp; it counts as the oldest", (long long)c->r.id);
    if (r->to.each && c->r.has_text)
        tell_revision(r, c);
    compare_twins(r, c);
    if (!is_better(r))
        return;
    r->page.best = c;
    r->page.current = c == &r->page.candidates[0] ? &r->page.candidates[1] : &r->page.candidates[0];
}

/* ---- pages ---- */

void wm_page_begin(wm_reader *r)
{
    memset(&r->page.given, 0, sizeof r->page.given);
    memset(r->page.warned, 0, sizeof r->page.warned);
    wm_buffer_clear(&r->page.title);
    r->page.given.offset = wm_reader_offset(r, r->scan.at);
    if (!r->tree.first_page)
        r->tree.first_page = r->page.given.offset;
    r->page.given.file_first = r->tree.first_page;
    r->page.given.file = r->file;
    r->page.given.ordinal = r->pages;
    r->page.best = NULL;
    r->page.open = true;
}

static bool any_failed(const wm_candidate *c)
{
    return c->text.failed || c->timestamp.failed || c->user.failed || c->comment.failed || c->model.failed ||
           c->format.failed || c->sha1.failed || c->text_sha1.failed;
}

static void fill_revision(wm_reader *r, wm_candidate *c)
{
    wm_revision *v = &c->r;
    v->timestamp = wm_trim(wm_buffer_slice(&c->timestamp));
    v->user = wm_buffer_slice(&c->user);
    v->comment = wm_buffer_slice(&c->comment);
    /* Content file exports write error-no-model for what they do not know; no wiki imports that. */
    bool no_model = wm_equal(wm_buffer_slice(&c->model), WM_LIT("error-no-model"));
    bool no_format = wm_equal(wm_buffer_slice(&c->format), WM_LIT("error-no-format"));
    v->model = c->model.size && !no_model ? wm_buffer_slice(&c->model) : WM_LIT("wikitext");
    v->format = no_format ? WM_LIT("text/x-wiki") : wm_buffer_slice(&c->format);
    v->sha1 = c->sha1.size ? wm_buffer_slice(&c->sha1) : wm_buffer_slice(&c->text_sha1);
    v->text = v->has_text ? wm_buffer_slice(&c->text) : wm_slice_of(NULL, 0);
    r->page.given.has_revision = true;
    r->page.given.revision = *v;
    if (any_failed(c))
        out_of_memory(r);
    else if (v->invalid)
        wm_reader_warn(r, "invalid", "the text holds bytes that are no UTF-8 or that XML forbids; they are kept");
}

void wm_page_end(wm_reader *r)
{
    wm_page *page = &r->page.given;
    r->pages++;
    r->info.done = true;
    page->close = wm_reader_offset(r, r->scan.at);
    page->end = wm_reader_tag_end(r);
    page->title = wm_buffer_slice(&r->page.title);
    if (!page->title.size)
        wm_reader_warn(r, "title", "the page has no title");
    if (r->page.best)
        fill_revision(r, r->page.best);
    if (r->status != WM_OK)
        return;
    wm_status status = r->to.handler ? r->to.handler(r->to.handler_user, page) : WM_OK;
    r->page.open = false;
    if (status != WM_OK) {
        r->status = status;
        r->stopped = true;
    }
}
