/* push_dump.c - the dump of what pushes stored, beside the state of a tree.
 *
 * SPDX-License-Identifier: MIT
 *
 * The tree was made from its dump and, where pages were pushed, from these revisions: the state names this dump behind the other,
 * and the later revision of a page counts. There is one such dump. A push writes it anew, under the next number, with its own
 * revisions in it.
 */
#include <inttypes.h>
#include <stdlib.h>

#include "io/outfile.h"
#include "transfer/push.h"

typedef struct writing {
    wm_push_run *r;
    wm_layout layout;
    wm_outfile file;
    wm_sha256 *hash;
    uint64_t size, pages;
    int64_t *ids;          /* of pages that the push changed, in order */
    size_t count, capacity;
    wm_arena arena;
    wm_buffer text;
} writing;

static wm_status put(writing *w, wm_slice bytes, wm_error *error)
{
    if (w->text.failed)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    wm_outfile_write(&w->file, bytes);
    wm_sha256_add(w->hash, bytes.data, bytes.size);
    w->size += bytes.size;
    return WM_OK;
}

static wm_status put_page(writing *w, const wm_new_page *page, const wm_new_revision *revision, wm_error *error)
{
    wm_buffer_clear(&w->text);
    wm_buffer_add(&w->text, w->layout.page.data, w->layout.page.size);
    wm_status status = wm_write_page(&w->layout, "UTF-8", page, revision, &w->text, error);
    w->pages++;
    return status == WM_OK ? put(w, wm_buffer_slice(&w->text), error) : status;
}

bool wm_push_can_keep(const wm_push *push)
{
    const wm_slice parts[] = {push->text, push->user, push->summary, push->model};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (wm_xml_forbidden(parts[i]) != WM_NONE)
            return false;
    return true;
}

/* ---- which pages ------------------------------------------------------------------------- */

static wm_status note_id(void *user, const wm_push *push, wm_error *error)
{
    writing *w = user;
    if (!WM_GROW(w->ids, w->capacity, w->count + 1))
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    w->ids[w->count++] = push->page_id;
    return WM_OK;
}

static int by_number(const void *a, const void *b)
{
    int64_t p = *(const int64_t *)a, q = *(const int64_t *)b;
    return (p > q) - (p < q);
}

static wm_status put_old(void *user, const wm_page *page)
{
    writing *w = user;
    const wm_revision *v = &page->revision;
    if (!page->has_revision || (w->count && bsearch(&page->id, w->ids, w->count, sizeof *w->ids, by_number)))
        return WM_OK;
    wm_new_page as = {.title = page->title, .ns = page->ns, .id = page->id};
    wm_new_revision revision = {.id = v->id, .parent_id = v->parent_id, .time = v->time, .user = v->user, .comment = v->comment,
                                .minor = v->minor, .model = v->model, .format = v->format, .text = v->text};
    return put_page(w, &as, &revision, &w->r->import.error);
}

static wm_status put_new(void *user, const wm_push *push, wm_error *error)
{
    writing *w = user;
    wm_buffer full = {0};
    if (push->kind == WM_PUSH_DELETE)
        return WM_OK;
    wm_title_full(w->r->import.site, push->ns, push->title, &full);
    wm_new_page as = {.title = wm_buffer_slice(&full), .ns = push->ns, .id = push->page_id};
    wm_new_revision revision = {.id = push->revision, .parent_id = push->parent_id, .time = push->time, .user = push->user,
                                .comment = push->summary, .minor = push->minor, .model = push->model, .text = push->text};
    wm_status status = full.failed ? wm_fail(error, WM_NO_MEMORY, "out of memory") : put_page(w, &as, &revision, error);
    wm_buffer_free(&full);
    return status;
}

/* ---- the file -------------------------------------------------------------------------------- */

static void path_of(const wm_push_run *r, const wm_buffer *name, wm_buffer *path)
{
    wm_buffer_add_format(path, "%s/", r->options->tree);
    wm_buffer_add_slice(path, wm_buffer_slice(name));
}

static wm_status copy_old(writing *w, const wm_buffer *name)
{
    wm_buffer path = {0};
    wm_dump *dump = NULL;
    wm_dump_options options = {.stop = w->r->messages->stop};
    wm_error *error = &w->r->import.error;
    if (!name->size)
        return WM_OK;
    path_of(w->r, name, &path);
    const char *text = wm_buffer_cstr(&path);
    wm_status status = text ? wm_dump_open(&text, 1, &options, &dump, error) : wm_fail(error, WM_NO_MEMORY, "out of memory");
    if (status == WM_OK)
        status = wm_dump_read(dump, NULL, put_old, w, error);
    wm_dump_close(dump);
    wm_buffer_free(&path);
    return status;
}

static wm_status write_all(writing *w, const wm_buffer *old, const char *path)
{
    wm_push_run *r = w->r;
    wm_error *error = &r->import.error;
    w->hash = wm_sha256_new();
    wm_status status = w->hash ? wm_outfile_open(&w->file, path, error) : wm_fail(error, WM_NO_MEMORY, "out of memory");
    wm_layout_begin(&w->layout, WM_LIT("0.11"));
    wm_write_head(r->import.site, &w->text);
    if (status == WM_OK)
        status = put(w, wm_buffer_slice(&w->text), error);
    if (status == WM_OK)
        status = copy_old(w, old);
    if (status == WM_OK)
        status = wm_pushes_each(r->pushes, &w->arena, put_new, w, error);
    return status == WM_OK ? put(w, WM_LIT("\n</mediawiki>\n"), error) : status;
}

wm_status wm_push_write_dump(wm_push_run *r)
{
    writing w = {.r = r};
    wm_buffer old = {0}, next = {0}, path = {0};
    wm_error *error = &r->import.error;
    char sha256[65] = "";
    wm_pushes_dump(r->pushes, &old, &next);
    path_of(r, &next, &path);
    bool named = wm_buffer_cstr(&next) && wm_buffer_cstr(&path) && !old.failed;
    wm_status status = named ? wm_pushes_each(r->pushes, &w.arena, note_id, &w, error) : wm_fail(error, WM_NO_MEMORY, "out of memory");
    if (w.count)
        qsort(w.ids, w.count, sizeof *w.ids, by_number);
    bool any = w.count > 0;
    if (status == WM_OK && any)
        status = write_all(&w, &old, path.data);
    if (w.hash && !wm_sha256_end(w.hash, sha256) && status == WM_OK)
        status = wm_fail(error, WM_NO_MEMORY, "out of memory");
    if (status == WM_OK && any)
        status = wm_outfile_keep(&w.file, error);
    wm_outfile_drop(&w.file);
    if (status == WM_OK)
        status = wm_pushes_end(r->pushes, any ? next.data : NULL, w.size, sha256, error);
    wm_buffer_free(&old);
    wm_buffer_free(&next);
    wm_buffer_free(&path);
    wm_buffer_free(&w.text);
    wm_arena_free(&w.arena);
    free(w.ids);
    return status;
}
