/* push_settle.c - the tree is brought up to what the wiki stored.
 *
 * SPDX-License-Identifier: MIT
 *
 * What the wiki stores may be another text than what was sent: it expands signatures, takes white space from the end, and may
 * have merged somebody's edit. So it is read again, and the files follow that.
 */
#include <stdlib.h>

#include "transfer/push.h"

/* A change whose revision is to be read. Slices are in the arena. */
typedef struct wanted {
    wm_slice file, full;
    int64_t revision;
    bool found;
    bool odd;   /* no dump can hold what the wiki stored */
} wanted;

typedef struct settling {
    wm_push_run *r;
    wm_arena arena, row;  /* of the run; of one change */
    wanted *items;
    size_t count, capacity;
    size_t from, to;      /* the items that are being read */
    wm_buffer markdown, file, merged;
} settling;

static wm_status out_of_memory(wm_push_run *r)
{
    return wm_fail(&r->import.error, WM_NO_MEMORY, "out of memory");
}

/* ---- what is only intended ---------------------------------------------------------------- */

static wm_status find_out(void *user, const wm_push *push, wm_error *error)
{
    settling *s = user;
    bool found = false;
    if (push->stage != WM_PUSH_INTENDED)
        return WM_OK;
    wm_status status = wm_push_find_out(s->r, push, &found);
    s->r->counts.resumed += found;
    if (status == WM_OK && !found)
        status = wm_pushes_drop(s->r->pushes, push->file, error);
    return status;
}

/* ---- what the wiki stored ------------------------------------------------------------------- */

static wm_status want(void *user, const wm_push *push, wm_error *error)
{
    settling *s = user;
    if (push->stage != WM_PUSH_ANSWERED || push->kind == WM_PUSH_DELETE)
        return WM_OK;
    wm_buffer full = {0};
    wm_title_full(s->r->import.site, push->ns, push->title, &full);
    bool good = WM_GROW(s->items, s->capacity, s->count + 1);
    if (good)
        s->items[s->count++] = (wanted){.file = wm_arena_copy(&s->arena, push->file), .full = wm_arena_copy(&s->arena, wm_buffer_slice(&full)),
                                        .revision = push->revision};
    good = good && !full.failed && !s->arena.failed;
    wm_buffer_free(&full);
    return good ? WM_OK : wm_fail(error, WM_NO_MEMORY, "out of memory");
}

static wm_status take_stored(void *user, const wm_wiki_page *page, const wm_wiki_revision *v, wm_error *error)
{
    settling *s = user;
    const wm_wiki_slot *slot = v ? &v->slots[0] : NULL;
    for (size_t i = s->from; slot && slot->has_text && i < s->to; i++) {
        wanted *w = &s->items[i];
        bool is = w->revision ? w->revision == v->id : wm_equal(w->full, page->title);
        if (w->found || !is)
            continue;
        wm_push push = {.file = w->file, .page_id = page->id, .revision = v->id, .parent_id = v->parent_id, .time = v->time,
                        .text = slot->text, .user = v->user, .summary = v->comment, .model = slot->model, .minor = v->minor};
        w->odd = !wm_push_can_keep(&push);
        w->found = !w->odd;
        return w->odd ? WM_OK : wm_pushes_stored(s->r->pushes, &push, error);
    }
    return WM_OK;
}

static int by_kind(const void *a, const void *b)
{
    const wanted *p = a, *q = b;
    return (p->revision == 0) - (q->revision == 0);
}

/* Reads those of the items that have numbers by these, the others by title; they are sorted so. */
static wm_status read_stored(settling *s)
{
    wm_push_run *r = s->r;
    wm_status status = WM_OK;
    if (s->count)
        qsort(s->items, s->count, sizeof *s->items, by_kind);
    for (s->from = 0; s->from < s->count && status == WM_OK; s->from = s->to) {
        int64_t ids[WM_WIKI_BATCH];
        wm_slice titles[WM_WIKI_BATCH];
        bool by_number = s->items[s->from].revision != 0;
        size_t n = 0;
        for (s->to = s->from; s->to < s->count && n < WM_WIKI_BATCH && (s->items[s->to].revision != 0) == by_number; s->to++, n++) {
            ids[n] = s->items[s->to].revision;
            titles[n] = s->items[s->to].full;
        }
        status = by_number ? wm_wiki_read_revisions(r->wiki, ids, n, take_stored, s, &r->import.error)
                           : wm_wiki_read_titles(r->wiki, titles, n, NULL, take_stored, s, &r->import.error);
    }
    for (size_t i = 0; i < s->count && status == WM_OK; i++) {
        if (s->items[i].found)
            continue;
        wm_report_line(&r->import.report, "vanished", false, s->items[i].file, 0, s->items[i].odd ?
                       "it was sent, but the wiki stored a character with it that XML cannot hold; the file stays as it is" :
                       "it was sent, but the wiki does not show it any more; the file stays as it is");
        status = wm_pushes_drop(r->pushes, s->items[i].file, &r->import.error);
    }
    return status;
}

/* ---- the files -------------------------------------------------------------------------------- */

/* What the file is to be: what the wiki stored, unless it was edited once more since it was sent. WM_DIFFERS: that happened
 * while this was found out. */
static wm_status follow_once(settling *s, const wm_push *push)
{
    wm_push_run *r = s->r;
    bool exists;
    wm_buffer_clear(&s->file);
    wm_buffer_clear(&s->merged);
    wm_status status = wm_pushes_read(r->pushes, push->file, &s->file, &exists, &r->import.error);
    if (status != WM_OK)
        return status;
    wm_slice markdown = wm_buffer_slice(&s->markdown), file = wm_buffer_slice(&s->file), merged = markdown;
    if (exists && !wm_equal(file, push->markdown) && !wm_equal(file, markdown)) {
        status = wm_merge_wikitext(push->markdown, file, markdown, WM_MERGE_MARKERS, &s->merged, NULL);
        if (status == WM_DIFFERS)
            wm_import_tell_conflict(&r->import, push->file, "   edited once more while it was sent, in the same words");
        if (status != WM_OK && status != WM_DIFFERS)
            return out_of_memory(r);
        merged = wm_buffer_slice(&s->merged);
    }
    return wm_pushes_place(r->pushes, push, markdown, exists ? &merged : NULL, file, &r->import.error);
}

static wm_status follow(settling *s, const wm_push *push)
{
    enum { MOST = 5 };
    wm_status status = WM_DIFFERS;
    for (int n = 0; n < MOST && status == WM_DIFFERS; n++)
        status = follow_once(s, push);
    return status == WM_DIFFERS ? wm_fail(&s->r->import.error, WM_SYSTEM, "%.*s is written again and again by somebody else; push once more",
                                          WM_ARG(push->file)) : status;
}

static wm_status place(void *user, const wm_push *push, wm_error *error)
{
    settling *s = user;
    (void)error;
    if (push->kind == WM_PUSH_DELETE)
        return wm_pushes_forget(s->r->pushes, push, &s->r->import.error);
    wm_buffer_clear(&s->markdown);
    wm_status status = wm_work_get(s->r->worker, push->text, push->ns, push->title, &s->markdown, &s->r->import.error);
    return status == WM_OK ? follow(s, push) : status;
}

/* Links to a page that has a file from now on lead to that. */
static wm_status add_title(void *user, const wm_push *push, wm_error *error)
{
    settling *s = user;
    if (push->kind == WM_PUSH_DELETE || wm_pageset_add(s->r->import.set, push->ns, push->title, NULL) == WM_OK)
        return WM_OK;
    return wm_fail(error, WM_NO_MEMORY, "out of memory");
}

wm_status wm_push_settle(wm_push_run *r)
{
    settling s = {.r = r};
    wm_error *error = &r->import.error;
    wm_status status = wm_pushes_count(r->pushes) ? wm_pushes_each(r->pushes, &s.row, find_out, &s, error) : WM_OK;
    if (status == WM_OK)
        status = wm_pushes_each(r->pushes, &s.row, want, &s, error);
    if (status == WM_OK)
        status = read_stored(&s);
    if (status == WM_OK)
        status = wm_pushes_each(r->pushes, &s.row, add_title, &s, error);
    if (status == WM_OK)
        status = wm_pushes_each(r->pushes, &s.row, place, &s, error);
    if (status == WM_OK)
        status = wm_push_write_dump(r);
    free(s.items);
    wm_buffer_free(&s.markdown);
    wm_buffer_free(&s.file);
    wm_buffer_free(&s.merged);
    wm_arena_free(&s.arena);
    wm_arena_free(&s.row);
    return status;
}
