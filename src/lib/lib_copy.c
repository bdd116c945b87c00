/* lib_copy.c - a dump that is there, with some of its pages edited.
 *
 * SPDX-License-Identifier: MIT
 *
 * The reader hands out its bytes beside its pages. They wait in a window until the
 * page that they belong to is known, and go on as they are unless it is edited.
 */
#include "lib/lib_write.h"

typedef struct copying {
    wm_dump_writer *writer;
    wm_dump *dump;
    wm_edit_mode mode;
    wm_edit_handler handler;
    void *user;
    wm_buffer window;     /* bytes that have not gone on */
    size_t used;          /* of the window: gone on */
    uint64_t at;          /* where in the file the rest begins */
    const char *encoding;
    bool learnt;
    wm_error error;       /* the writer's, not the reader's */
} copying;

enum { KEPT = 256 * 1024 };

static size_t waiting(const copying *c)
{
    return c->window.size - c->used;
}

static wm_slice rest(const copying *c)
{
    return wm_sub(wm_buffer_slice(&c->window), c->used, c->window.size);
}

static void drop(copying *c, size_t size)
{
    c->used += size;
    c->at += size;
    if (c->used == c->window.size) {
        c->used = 0;
        wm_buffer_clear(&c->window);
    } else if (c->used >= KEPT && c->used >= c->window.size / 2) {
        memmove(c->window.data, c->window.data + c->used, waiting(c));
        c->window.size -= c->used;
        c->used = 0;
    }
}

/* Everything up to a place goes on as it is. */
static wm_status pass_to(copying *c, uint64_t place)
{
    size_t size = place < c->at ? 0 : place - c->at < waiting(c) ? (size_t)(place - c->at) : waiting(c);
    wm_status status = lib_emit(c->writer, wm_sub(rest(c), 0, size), &c->error);
    drop(c, size);
    return status;
}

static wm_status take_bytes(void *user, const wm_dump_file *file, wm_slice bytes)
{
    copying *c = user;
    c->encoding = file->encoding;
    if (!file->exact)
        return wm_fail(&c->error, WM_BAD_INPUT, "%s: a dump in %s cannot be edited; convert it to UTF-8",
                       c->writer->name.data, file->encoding);
    if (!bytes.size)
        return pass_to(c, UINT64_MAX);
    /* White space and the like between pages: nothing waits for it. */
    if (!file->in_page && waiting(c) > KEPT) {
        wm_status status = pass_to(c, c->at + waiting(c) - KEPT / 2);
        if (status != WM_OK)
            return status;
    }
    wm_buffer_add_slice(&c->window, bytes);
    return c->window.failed ? wm_fail(&c->error, WM_NO_MEMORY, "out of memory") : WM_OK;
}

static wm_status write_edited(copying *c, const wm_page *page, wm_slice wikitext)
{
    wm_dump_writer *w = c->writer;
    wm_new_revision revision;
    if (!page->has_revision)
        return wm_fail(&c->error, WM_USAGE, "%.*s: it has no revision that could be edited", WM_ARG(page->title));
    wm_status status = lib_revision(w, page->title, page, wikitext, &revision, &c->error);
    if (status == WM_OK)
        status = pass_to(c, page->offset);
    size_t size = (size_t)(page->end - page->offset);
    if (status == WM_OK && (page->offset != c->at || size > waiting(c)))
        status = wm_fail(&c->error, WM_BAD_INPUT, "%.*s: its place in the dump is not known", WM_ARG(page->title));
    if (status != WM_OK)
        return status;
    wm_raw_page raw = {.bytes = wm_sub(rest(c), 0, size), .encoding = c->encoding};
    wm_raw_page_set_positions(&raw, page);
    if (!c->learnt) {
        c->learnt = true;
        wm_layout_begin(&w->layout, wm_dump_schema(c->dump));
        if (wm_layout_learn_page(&w->layout, &raw) != WM_OK)
            return wm_fail(&c->error, WM_NO_MEMORY, "out of memory");
    }
    wm_buffer_clear(&w->out);
    status = wm_write_changed(&raw, c->mode == WM_EDIT_IN_PLACE ? WM_SPLICE_REPLACE : WM_SPLICE_APPEND, &w->layout,
                              &revision, &w->out, &c->error);
    if (status == WM_OK && w->out.failed)
        status = wm_fail(&c->error, WM_NO_MEMORY, "out of memory");
    if (status == WM_OK)
        status = lib_emit(w, wm_buffer_slice(&w->out), &c->error);
    w->highest_revision = revision.id;
    drop(c, size);
    return status;
}

static wm_status take_page(void *user, const wm_page *page)
{
    copying *c = user;
    wm_string wikitext = WM_STRING_INIT;
    wm_status status = c->handler(c->user, page, &wikitext);
    if (status == WM_OK && wikitext.data && !(page->has_revision && page->revision.has_text &&
                                              wm_equal(wm_string_slice(&wikitext), page->revision.text)))
        status = write_edited(c, page, wm_string_slice(&wikitext));
    else if (status == WM_OK)
        status = pass_to(c, page->end);
    wm_string_free(&wikitext);
    return status;
}

wm_status wm_dump_writer_copy(wm_dump_writer *writer, wm_dump_reader *reader, wm_edit_mode mode,
                              wm_edit_handler handler, void *user, wm_error *error)
{
    copying c = {.writer = writer, .dump = reader->dump, .mode = mode, .handler = handler, .user = user, .encoding = "UTF-8"};
    wm_error own = WM_ERROR_INIT;
    if (writer->begun || writer->copied || writer->failed)
        return wm_fail(error, WM_USAGE, "%s: a dump is copied into a writer that has written nothing", writer->name.data);
    if (reader->path_count > 1)
        return wm_fail(error, WM_USAGE, "%s: a dump of several files is copied file by file", writer->name.data);
    writer->copied = true;
    wm_dump_set_tee(reader->dump, take_bytes, &c);
    wm_status status = wm_dump_reader_read(reader, NULL, take_page, &c, &own);
    wm_dump_set_tee(reader->dump, NULL, NULL);
    const wm_error *told = c.error.status != WM_OK ? &c.error : &own;
    if (status != WM_OK) {
        writer->failed = true; /* half a dump must not be finished */
        wm_fail(error, status, "%s", told->message ? told->message : "the copy was ended by its caller");
    }
    wm_error_clear(&own);
    wm_error_clear(&c.error);
    wm_buffer_free(&c.window);
    return status;
}
