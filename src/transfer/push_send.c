/* push_send.c - one change is sent, and what became of it is found out.
 *
 * SPDX-License-Identifier: MIT
 *
 * A change is saved in the tree's state before it is sent. When its answer is lost, the page's latest revisions tell
 * whether it was made; only when it was not is it sent again.
 */
#include <stdlib.h>

#include "transfer/push.h"

enum { MOST_SENDINGS = 6, LOOKS = 4 };

static wm_slice full_title(wm_push_run *r, int ns, wm_slice title, wm_buffer *out)
{
    wm_buffer_clear(out);
    wm_title_full(r->import.site, ns, title, out);
    return wm_buffer_slice(out);
}

wm_status wm_push_refused(wm_push_run *r, wm_slice file, wm_status status, wm_error *error)
{
    bool all = status == WM_NO_MEMORY || status == WM_INTERRUPTED || wm_wiki_is_of_all(wm_wiki_last_refusal(r->wiki)) ||
               wm_wiki_last_refusal(r->wiki) == WM_WIKI_NOTHING;
    if (all) {
        wm_fail(&r->import.error, status, "%s", error->message ? error->message : "out of memory");
    } else {
        wm_report_line(&r->import.report, wm_wiki_refusal_name(wm_wiki_last_refusal(r->wiki)), true, file, 0,
                       error->message ? error->message : "out of memory");
        r->import.totals.failed++;
        status = WM_OK;
    }
    wm_error_clear(error);
    return status;
}

/* ---- is it there? ------------------------------------------------------------------------- */

typedef struct search {
    const wm_push *push;
    wm_slice account;
    bool found;
    int64_t revision, page_id;
} search;

/* Without the white space that the wiki takes from a text's end. */
static wm_slice without_end(wm_slice text)
{
    while (text.size && strchr(" \n\r\t", text.data[text.size - 1]))
        text.size--;
    return text;
}

static bool has_sha1(wm_slice said, wm_slice text)
{
    return said.size && (wm_sha1_compare(said, text) == WM_SHA1_SAME || wm_sha1_compare(said, without_end(text)) == WM_SHA1_SAME);
}

/* A text that the wiki changed when it was saved, such as one with a signature, is known by its place. */
static bool is_ours(const search *s, const wm_wiki_revision *v)
{
    const wm_push *push = s->push;
    if (has_sha1(v->sha1, push->sent))
        return true;
    return s->account.size && wm_equal(v->user, s->account) && v->parent_id == push->base && v->time >= push->started &&
           wm_equal(wm_trim(v->comment), wm_trim(push->comment));
}

static wm_status look_at(void *user, const wm_wiki_page *page, const wm_wiki_revision *revision, wm_error *error)
{
    search *s = user;
    (void)error;
    if (!revision || revision->id <= s->push->base)
        return WM_END;
    if (!is_ours(s, revision))
        return WM_OK;
    s->found = true;
    s->revision = revision->id;
    s->page_id = page->id;
    return WM_END;
}

/* A move or a deletion is told by what stands under the titles. */
static wm_status look_at_place(void *user, const wm_wiki_page *page, const wm_wiki_revision *revision, wm_error *error)
{
    search *s = user;
    (void)error;
    s->found = s->push->kind == WM_PUSH_DELETE ? !revision : revision && page->id == s->push->page_id;
    return WM_OK;
}

wm_status wm_push_find_out(wm_push_run *r, const wm_push *push, bool *found)
{
    wm_buffer full = {0};
    wm_error error = WM_ERROR_INIT;
    search s = {.push = push, .account = wm_wiki_account(r->wiki)};
    wm_slice title = full_title(r, push->ns, push->title, &full);
    wm_status status = full.failed ? wm_fail(&error, WM_NO_MEMORY, "out of memory")
                       : push->kind == WM_PUSH_EDIT ? wm_wiki_read_latest(r->wiki, title, look_at, &s, &error)
                                                    : wm_wiki_read_titles(r->wiki, &title, 1, NULL, look_at_place, &s, &error);
    wm_buffer_free(&full);
    *found = status == WM_OK && s.found;
    if (status != WM_OK) {
        wm_fail(&r->import.error, status, "%s", error.message ? error.message : "out of memory");
    } else if (s.found) {
        wm_push answered = *push;
        answered.stage = WM_PUSH_ANSWERED;
        answered.revision = s.revision;
        answered.page_id = s.page_id ? s.page_id : push->page_id;
        status = wm_pushes_save(r->pushes, &answered, &r->import.error);
    }
    wm_error_clear(&error);
    return status;
}

/* The server may still be at it. */
static wm_status find_soon(wm_push_run *r, const wm_push *push, bool *found)
{
    wm_status status = WM_OK;
    *found = false;
    for (unsigned n = 0; n < LOOKS && status == WM_OK && !*found; n++) {
        status = wm_wiki_wait(r->wiki, n ? (double)(1u << n) : .5, &r->import.error);
        if (status == WM_OK)
            status = wm_push_find_out(r, push, found);
    }
    return status;
}

/* ---- a change ------------------------------------------------------------------------------- */

typedef wm_status (*sender)(wm_push_run *r, const wm_push *push, bool fresh, wm_wiki_edited *out, wm_error *error);

/* Saves it, sends it, and saves the answer. *done: it is in the wiki. *error holds a refusal; the status is that of
 * everything else. */
static wm_status carry_out(wm_push_run *r, wm_push *push, sender send, wm_wiki_edited *edited, bool *done, wm_error *error)
{
    *done = false;
    for (unsigned n = 0;; n++) {
        wm_error_clear(error);
        push->stage = WM_PUSH_INTENDED;
        wm_status status = wm_pushes_save(r->pushes, push, &r->import.error);
        if (status != WM_OK)
            return status;
        status = send(r, push, n > 0, edited, error);
        if (status == WM_OK) {
            push->stage = WM_PUSH_ANSWERED;
            push->revision = edited->revision;
            push->page_id = edited->page_id ? edited->page_id : push->page_id;
            *done = true;
            return wm_pushes_save(r->pushes, push, &r->import.error);
        }
        if (status == WM_INTERRUPTED || status == WM_NO_MEMORY)
            return wm_fail(&r->import.error, status, "%s", error->message ? error->message : "out of memory");
        if (!wm_wiki_is_in_doubt(r->wiki))
            return wm_pushes_drop(r->pushes, push->file, &r->import.error);
        wm_wiki_refusal refusal = wm_wiki_last_refusal(r->wiki);
        wm_message_detail(r->messages, "%.*s: the answer was lost; looking for the edit", WM_ARG(push->file));
        status = find_soon(r, push, done);
        if (status != WM_OK || *done)
            return status;
        if (n + 1 >= MOST_SENDINGS || refusal == WM_WIKI_NO_JSON) {
            wm_pushes_drop(r->pushes, push->file, &r->import.error);
            return wm_fail(&r->import.error, WM_SYSTEM, "%s", error->message ? error->message : "out of memory");
        }
    }
}

static wm_status send_edit(wm_push_run *r, const wm_push *push, bool fresh, wm_wiki_edited *out, wm_error *error)
{
    const wm_push_options *o = r->options;
    wm_buffer full = {0};
    wm_wiki_edit edit = {.title = full_title(r, push->ns, push->title, &full), .text = push->sent, .base = push->base,
                         .started = wm_buffer_slice(&r->started), .comment = push->comment, .tags = wm_str(o->tags), .minor = o->minor,
                         .bot = o->bot, .accept_warnings = o->accept_warnings, .fresh = fresh};
    wm_status status = full.failed ? wm_fail(error, WM_NO_MEMORY, "out of memory") : wm_wiki_edit_page(r->wiki, &edit, out, error);
    wm_buffer_free(&full);
    return status;
}

static wm_status send_delete(wm_push_run *r, const wm_push *push, bool fresh, wm_wiki_edited *out, wm_error *error)
{
    wm_buffer full = {0};
    (void)fresh;
    memset(out, 0, sizeof *out);
    wm_slice title = full_title(r, push->ns, push->title, &full);
    wm_status status = full.failed ? wm_fail(error, WM_NO_MEMORY, "out of memory")
                                   : wm_wiki_delete_page(r->wiki, title, push->comment, wm_str(r->options->tags), error);
    wm_buffer_free(&full);
    return status;
}

static wm_status send_move(wm_push_run *r, const wm_push *push, bool fresh, wm_wiki_edited *out, wm_error *error)
{
    wm_buffer full = {0};
    (void)fresh;
    memset(out, 0, sizeof *out);
    wm_slice title = full_title(r, push->ns, push->title, &full), from = push->sent;
    wm_status status = full.failed ? wm_fail(error, WM_NO_MEMORY, "out of memory")
                                   : wm_wiki_move_page(r->wiki, from, title, push->comment, wm_str(r->options->tags), error);
    wm_buffer_free(&full);
    return status;
}

/* ---- an edit ----------------------------------------------------------------------------------- */

typedef struct two_texts {
    int64_t ids[2];
    wm_buffer texts[2];
    bool found[2];
} two_texts;

static wm_status take_text(void *user, const wm_wiki_page *page, const wm_wiki_revision *revision, wm_error *error)
{
    (void)page;
    two_texts *t = user;
    for (size_t i = 0; i < 2; i++) {
        if (!revision || revision->id != t->ids[i] || !revision->slots[0].has_text || t->found[i])
            continue;
        t->found[i] = true;
        wm_buffer_add_slice(&t->texts[i], revision->slots[0].text);
        if (t->texts[i].failed)
            return wm_fail(error, WM_NO_MEMORY, "out of memory");
    }
    return WM_OK;
}

/* Somebody's edit came between, and the wiki merged both without a word, line by line. */
static wm_status tell_merged(wm_push_run *r, const wm_push *push, wm_slice base, const wm_wiki_edited *edited)
{
    two_texts t = {.ids = {edited->old_revision, edited->revision}};
    wm_buffer merged = {0}, line = {0};
    wm_status status = wm_wiki_read_revisions(r->wiki, t.ids, 2, take_text, &t, &r->import.error);
    wm_status same = status;
    if (status == WM_OK)
        same = wm_merge_wikitext(base, push->sent, wm_buffer_slice(&t.texts[0]), WM_MERGE_NOTHING, &merged, NULL);
    bool as_here = same == WM_OK && t.found[0] && t.found[1] &&
                   wm_equal(without_end(wm_buffer_slice(&merged)), without_end(wm_buffer_slice(&t.texts[1])));
    if (status == WM_OK && as_here) {
        wm_buffer_add_format(&line, "merged by the wiki with revision %lld, which came meanwhile", (long long)edited->old_revision);
        wm_report_line(&r->import.report, "merged", false, push->file, 0, wm_buffer_cstr(&line) ? line.data : "out of memory");
    } else if (status == WM_OK) {
        wm_buffer_add_format(&line, "   merged by the wiki with revision %lld, otherwise than wikimd does: look at revision %lld",
                             (long long)edited->old_revision, (long long)edited->revision);
        wm_import_tell_conflict(&r->import, push->file, wm_buffer_cstr(&line) ? line.data : "out of memory");
    }
    wm_buffer_free(&t.texts[0]);
    wm_buffer_free(&t.texts[1]);
    wm_buffer_free(&merged);
    wm_buffer_free(&line);
    return status;
}

static int64_t started_at(const wm_push_run *r)
{
    int64_t time;
    return wm_time_parse(wm_buffer_slice(&r->started), &time) ? time : 0;
}

wm_status wm_push_send(wm_push_run *r, const wm_import_page *p, const wm_push_page *theirs, wm_slice markdown, wm_slice text,
                       bool *again)
{
    wm_push push = {.kind = WM_PUSH_EDIT, .file = p->file, .ns = p->ns, .title = p->title, .markdown = markdown, .sent = text,
                    .comment = wm_str(r->options->comment), .base = p->exists ? theirs->revision : 0,
                    .page_id = p->exists ? theirs->page_id : 0, .started = started_at(r)};
    wm_wiki_edited edited = {0};
    wm_error error = WM_ERROR_INIT;
    bool done;
    wm_status status = carry_out(r, &push, send_edit, &edited, &done, &error);
    wm_wiki_refusal refusal = wm_wiki_last_refusal(r->wiki);
    if (status == WM_OK && done) {
        r->counts.changed += p->exists;
        r->counts.added += !p->exists;
        wm_message_detail(r->messages, "%.*s: sent, revision %lld", WM_ARG(p->file), (long long)push.revision);
        if (edited.revision && push.base && edited.old_revision != push.base)
            status = tell_merged(r, &push, wm_range_of(&r->theirs, theirs->text), &edited);
    } else if (status == WM_OK && (refusal == WM_WIKI_CONFLICT || refusal == WM_WIKI_EXISTS || refusal == WM_WIKI_MISSING)) {
        *again = true;
    } else if (status == WM_OK) {
        status = wm_push_refused(r, p->file, error.status, &error);
    }
    wm_error_clear(&error);
    return status;
}

wm_status wm_push_delete(wm_push_run *r, const wm_import_page *p, const wm_push_page *theirs)
{
    wm_push push = {.kind = WM_PUSH_DELETE, .file = p->file, .ns = p->ns, .title = p->title, .comment = wm_str(r->options->comment),
                    .base = theirs->revision, .page_id = theirs->page_id, .started = started_at(r)};
    wm_wiki_edited edited = {0};
    wm_error error = WM_ERROR_INIT;
    bool done;
    wm_status status = carry_out(r, &push, send_delete, &edited, &done, &error);
    if (status == WM_OK && !done)
        status = wm_push_refused(r, p->file, error.status, &error);
    r->counts.deleted += done;
    wm_error_clear(&error);
    return status;
}

/* ---- moves ------------------------------------------------------------------------------------- */

typedef struct places {
    const wm_push_move *move;
    bool there, taken; /* the page is under its old title; another one has the new title */
} places;

static wm_status take_place(void *user, const wm_wiki_page *page, const wm_wiki_revision *revision, wm_error *error)
{
    places *p = user;
    (void)error;
    if (wm_equal(page->title, p->move->full))
        p->taken = revision != NULL;
    else
        p->there = revision && page->id == p->move->page_id;
    return WM_OK;
}

static wm_status move_page(wm_push_run *r, const wm_push_move *m)
{
    wm_slice titles[2] = {m->old_full, m->full};
    places p = {.move = m};
    wm_wiki_edited edited = {0};
    wm_error error = WM_ERROR_INIT;
    wm_buffer markdown = {0};
    bool done = false;
    wm_status status = wm_wiki_read_titles(r->wiki, titles, 2, &r->started, take_place, &p, &r->import.error);
    if (status == WM_OK && (!p.there || p.taken))
        wm_import_tell_conflict(&r->import, m->file, p.taken ? "   moved here, there is a page of that title already" :
                                "   moved here, moved or deleted there");
    if (status != WM_OK || !p.there || p.taken)
        return status;
    if (r->options->dry_run) {
        r->counts.moved++;
        return WM_OK;
    }
    status = wm_changes_read(r->import.changes, m->file, &markdown, &r->import.error);
    wm_push push = {.kind = WM_PUSH_MOVE, .file = m->file, .ns = m->ns, .title = m->title, .old_file = m->old_file,
                    .markdown = wm_buffer_slice(&markdown), .sent = m->old_full, .comment = wm_str(r->options->comment),
                    .page_id = m->page_id, .started = started_at(r)};
    if (status == WM_OK)
        status = carry_out(r, &push, send_move, &edited, &done, &error);
    if (status == WM_OK && !done)
        status = wm_push_refused(r, m->file, error.status, &error);
    r->counts.moved += done;
    wm_error_clear(&error);
    wm_buffer_free(&markdown);
    return status;
}

static wm_status show_move(wm_push_run *r, const wm_push_move *m)
{
    wm_buffer line = {0}, note = {0};
    wm_buffer_add_format(&line, "Moved: %.*s -> %.*s (%.*s)", WM_ARG(m->old_full), WM_ARG(m->full), WM_ARG(m->file));
    wm_unified_note(&r->look, wm_buffer_slice(&line), &note);
    wm_status status = line.failed || note.failed ? wm_fail(&r->import.error, WM_NO_MEMORY, "out of memory")
                       : r->handler ? r->handler(r->user, WM_CHANGE_RENAMED, m->file, wm_buffer_slice(&note)) : WM_OK;
    wm_buffer_free(&line);
    wm_buffer_free(&note);
    return status;
}

wm_status wm_push_moves(wm_push_run *r)
{
    wm_status status = WM_OK;
    for (size_t i = 0; i < r->move_count && status == WM_OK; i++) {
        uint64_t before = r->counts.moved;
        status = move_page(r, &r->moves[i]);
        if (status == WM_OK && r->options->dry_run && r->counts.moved > before)
            status = show_move(r, &r->moves[i]);
    }
    return status;
}
