/* push_pages.c - the wiki's present pages are read, fifty at a time, and the edits merged into them.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "transfer/push.h"

enum { MOST_TRIES = 3 }; /* of a page that somebody else edits at the same time */

/* Pages of one request, as places in import.pages. */
typedef struct group {
    size_t at[WM_WIKI_BATCH];
    size_t count;
} group;

static wm_status out_of_memory(wm_push_run *r)
{
    return wm_fail(&r->import.error, WM_NO_MEMORY, "out of memory");
}

static wm_push_page *theirs_of(const wm_push_run *r, const wm_import_page *p)
{
    return &r->pages[p - r->import.pages];
}

/* ---- reading ----------------------------------------------------------------------------- */

/* As a page of a dump with one revision. */
static wm_page as_dumped(const wm_wiki_page *page, const wm_wiki_revision *v)
{
    const wm_wiki_slot *slot = &v->slots[0];
    wm_page out = {.title = page->title, .id = page->id, .ns = page->ns, .has_ns = true, .revisions = 1,
                   .latest_id = v->id, .latest_time = v->time, .lowest_id = v->id, .highest_id = v->id, .has_revision = true};
    out.revision = (wm_revision){.id = v->id, .parent_id = v->parent_id, .time = v->time, .user = v->user,
                                 .comment = v->comment, .model = slot->model.size ? slot->model : WM_LIT("wikitext"),
                                 .sha1 = v->sha1, .text = slot->text, .bytes = -1, .minor = v->minor,
                                 .text_deleted = !slot->has_text, .has_text = slot->has_text};
    return out;
}

static void keep_theirs(wm_push_run *r, wm_push_page *t, const wm_wiki_page *page, const wm_wiki_revision *v)
{
    t->page_id = page->id;
    t->revision = v->id;
    t->parent_id = v->parent_id;
    t->time = v->time;
    t->minor = v->minor;
    t->text = wm_range_keep(&r->theirs, v->slots[0].text);
    t->user = wm_range_keep(&r->theirs, v->user);
    t->comment = wm_range_keep(&r->theirs, v->comment);
    t->model = wm_range_keep(&r->theirs, v->slots[0].model);
}

/* The page of ours that has the title, as the wiki writes it. */
static wm_import_page *find_page(wm_push_run *r, const wm_wiki_page *page)
{
    int ns;
    wm_slice title;
    wm_arena_reset(&r->scratch);
    if (!wm_title_split(r->import.site, &r->scratch, page->title, true, page->ns, &ns, &title))
        return NULL;
    return wm_import_find(&r->import, ns, title);
}

static wm_status on_page(void *user, const wm_wiki_page *page, const wm_wiki_revision *revision, wm_error *error)
{
    wm_push_run *r = user;
    wm_import_page *p = find_page(r, page);
    if (r->scratch.failed)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    if (p)
        theirs_of(r, p)->answered = true;
    if (!revision)
        return WM_OK;
    wm_page dumped = as_dumped(page, revision);
    wm_status status = wm_import_look_at(&r->import, &r->scratch, &dumped, &p);
    if (status == WM_OK && p)
        keep_theirs(r, theirs_of(r, p), page, revision);
    if (r->theirs.failed)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    return status;
}

/* Pages that are not where they were may be under another title. */
static wm_status read_moved(wm_push_run *r, const group *g)
{
    int64_t ids[WM_WIKI_BATCH];
    size_t count = 0;
    for (size_t i = 0; i < g->count; i++) {
        const wm_import_page *p = &r->import.pages[g->at[i]];
        if (p->old.exists && p->old.page_id > 0 && (!p->exists || theirs_of(r, p)->page_id != p->old.page_id))
            ids[count++] = p->old.page_id;
    }
    return wm_wiki_read_pages(r->wiki, ids, count, on_page, r, &r->import.error);
}

static wm_slice full_title(wm_push_run *r, const wm_import_page *p)
{
    wm_buffer full = {0};
    wm_title_full(r->import.site, p->ns, p->title, &full);
    wm_slice copy = wm_arena_copy(&r->arena, wm_buffer_slice(&full));
    r->arena.failed = r->arena.failed || full.failed;
    wm_buffer_free(&full);
    return copy;
}

static wm_status read_group(wm_push_run *r, const group *g)
{
    wm_slice titles[WM_WIKI_BATCH];
    wm_buffer_clear(&r->theirs);
    for (size_t i = 0; i < g->count; i++) {
        wm_import_page *p = &r->import.pages[g->at[i]];
        wm_push_page *t = theirs_of(r, p);
        wm_import_forget_found(p);
        *t = (wm_push_page){.tries = t->tries + 1, .wanted = true};
        titles[i] = full_title(r, p);
    }
    if (r->arena.failed)
        return out_of_memory(r);
    wm_status status = wm_wiki_read_titles(r->wiki, titles, g->count, &r->started, on_page, r, &r->import.error);
    return status == WM_OK ? read_moved(r, g) : status;
}

/* ---- one page -------------------------------------------------------------------------------- */

/* What would be sent. */
static wm_status show(wm_push_run *r, const wm_import_page *p, wm_slice before, wm_slice after)
{
    wm_buffer name = {0}, text = {0};
    wm_title_full(r->import.site, p->ns, p->title, &name);
    const char *title = wm_buffer_cstr(&name);
    wm_status status = title ? wm_unified_add(&r->unified, &r->look, p->exists ? title : NULL, before, title, after, &text) : WM_NO_MEMORY;
    if (status == WM_OK && r->handler)
        status = r->handler(r->user, p->exists ? WM_CHANGE_MODIFIED : WM_CHANGE_ADDED, p->file, wm_buffer_slice(&text));
    r->counts.changed += p->exists;
    r->counts.added += !p->exists;
    wm_buffer_free(&name);
    wm_buffer_free(&text);
    return status == WM_NO_MEMORY ? out_of_memory(r) : status;
}

/* The wiki has the edit: what it has becomes what the file was made from. */
static wm_status adopt(wm_push_run *r, const wm_import_page *p, const wm_push_page *t, wm_slice markdown)
{
    wm_push push = {.kind = WM_PUSH_EDIT, .file = p->file, .ns = p->ns, .title = p->title, .markdown = markdown,
                    .sent = wm_range_of(&r->theirs, t->text), .base = t->revision, .page_id = t->page_id, .stage = WM_PUSH_STORED,
                    .revision = t->revision, .parent_id = t->parent_id, .time = t->time, .text = wm_range_of(&r->theirs, t->text),
                    .user = wm_range_of(&r->theirs, t->user), .summary = wm_range_of(&r->theirs, t->comment),
                    .model = wm_range_of(&r->theirs, t->model), .minor = t->minor};
    r->counts.same++;
    return r->options->dry_run || !wm_push_can_keep(&push) ? WM_OK : wm_pushes_save(r->pushes, &push, &r->import.error);
}

static wm_work *make_work(wm_push_run *r, wm_import_page *p, const wm_push_page *t)
{
    wm_work_batch_empty(r->batch);
    wm_work *i = wm_work_add(r->batch, p->exists ? WM_ITEM_PAGE : WM_ITEM_NEW);
    if (!i)
        return NULL;
    i->of = p;
    i->page.encoding = "UTF-8";
    if (p->exists)
        wm_work_item(r->batch, i)->text = wm_range_keep(&r->batch->batch.text, wm_range_of(&r->theirs, t->text));
    return r->batch->batch.text.failed ? NULL : i;
}

/* Converts one page alone: the bytes that were read of its file are those that are sent. */
static wm_status merge_and_send(wm_push_run *r, wm_import_page *p)
{
    wm_push_page *t = theirs_of(r, p);
    const wm_work *i = make_work(r, p, t);
    wm_status status = i ? wm_work_convert(&r->work, r->worker, r->batch) : WM_NO_MEMORY;
    if (status == WM_NO_MEMORY)
        return out_of_memory(r);
    if (status != WM_OK)
        return status;
    wm_work_tell(&r->work, r->batch, i);
    wm_work_add_counts(&r->work, r->batch);
    if (i->result == WM_WORK_SAME && i->merged)
        return adopt(r, p, t, wm_work_markdown(r->worker));
    if (i->result == WM_WORK_SAME || i->result == WM_WORK_LEFT)
        wm_message_detail(r->messages, "%.*s: edited, but its wikitext stays as it is", WM_ARG(p->file));
    if (i->result != WM_WORK_WRITTEN)
        return WM_OK;
    wm_slice text = wm_range_of(&r->batch->output, i->out);
    if (r->options->dry_run)
        return show(r, p, wm_range_of(&r->theirs, t->text), text);
    return wm_push_send(r, p, t, wm_work_markdown(r->worker), text, &t->again);
}

static wm_status delete_page(wm_push_run *r, const wm_import_page *p)
{
    if (!r->options->dry_run)
        return wm_push_delete(r, p, theirs_of(r, p));
    wm_buffer line = {0}, note = {0};
    wm_buffer_add_str(&line, "Deleted: ");
    wm_title_full(r->import.site, p->ns, p->title, &line);
    wm_unified_note(&r->look, wm_buffer_slice(&line), &note);
    wm_status status = line.failed || note.failed ? out_of_memory(r) : WM_OK;
    if (status == WM_OK && r->handler)
        status = r->handler(r->user, WM_CHANGE_DELETED, p->file, wm_buffer_slice(&note));
    r->counts.deleted++;
    wm_buffer_free(&line);
    wm_buffer_free(&note);
    return status;
}

static wm_status take(wm_push_run *r, wm_import_page *p)
{
    if (!theirs_of(r, p)->answered) {
        wm_import_refuse(&r->import, p, "the wiki says nothing of a page of its title");
        return WM_OK;
    }
    wm_import_settle(&r->import, p);
    if (p->gone)
        return p->may_go ? delete_page(r, p) : WM_OK;
    return p->refused ? WM_OK : merge_and_send(r, p);
}

/* A page that the wiki changed between our reading and our sending. */
static void try_again(wm_push_run *r, wm_import_page *p)
{
    wm_push_page *t = theirs_of(r, p);
    if (!t->again)
        return;
    t->wanted = t->tries < MOST_TRIES;
    if (!t->wanted)
        wm_import_tell_conflict(&r->import, p->file, "   edited there again and again while it was sent; push it once more");
}

static wm_status take_group(wm_push_run *r, const group *g)
{
    wm_status status = read_group(r, g);
    for (size_t i = 0; i < g->count && status == WM_OK; i++) {
        wm_import_page *p = &r->import.pages[g->at[i]];
        theirs_of(r, p)->wanted = false;
        status = *r->messages->stop ? wm_fail(&r->import.error, WM_INTERRUPTED, "interrupted") : take(r, p);
        if (status == WM_OK)
            try_again(r, p);
    }
    wm_arena_reset(&r->arena);
    return status;
}

wm_status wm_push_pages(wm_push_run *r)
{
    wm_status status = WM_OK;
    for (unsigned round = 0; round < MOST_TRIES && status == WM_OK; round++) {
        group g = {.count = 0};
        for (size_t i = 0; i < r->import.page_count && status == WM_OK; i++) {
            if (r->pages[i].wanted)
                g.at[g.count++] = i;
            if (g.count == WM_WIKI_BATCH || (g.count && i + 1 == r->import.page_count)) {
                status = take_group(r, &g);
                g.count = 0;
            }
        }
    }
    return status;
}
