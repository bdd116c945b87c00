/* wiki_edit.c - pages of a wiki, changed.
 *
 * SPDX-License-Identifier: MIT
 */
#include "wiki/wiki_edit.h"
#include "wiki/wiki_private.h"

/* The API wants | between tags. */
static void set_tags(wm_wiki_request *request, wm_slice tags)
{
    wm_buffer list = {0};
    for (size_t i = 0; i < tags.size; i++)
        wm_buffer_add_char(&list, tags.data[i] == ',' ? '|' : tags.data[i]);
    if (tags.size)
        wm_wiki_set(request, "tags", wm_buffer_slice(&list));
    request->form.failed = request->form.failed || list.failed;
    wm_buffer_free(&list);
}

static void begin(wm_wiki_request *request, const char *action, wm_slice page)
{
    memset(request, 0, sizeof *request);
    request->changes = request->edit = true;
    request->page = page;
    wm_wiki_set_str(request, "action", action);
}

static void fill_edit(wm_wiki_request *request, const wm_wiki_edit *edit)
{
    char md5[33];
    begin(request, "edit", edit->title);
    request->fresh = edit->fresh;
    wm_wiki_set(request, "title", edit->title);
    if (edit->base) {
        wm_wiki_set_number(request, "baserevid", edit->base);
        wm_wiki_set_str(request, "nocreate", "1");
    } else {
        wm_wiki_set_str(request, "createonly", "1");
    }
    if (edit->started.size)
        wm_wiki_set(request, "starttimestamp", edit->started);
    wm_wiki_set(request, "summary", edit->comment);
    wm_wiki_set_str(request, edit->minor ? "minor" : "notminor", "1");
    if (edit->bot)
        wm_wiki_set_str(request, "bot", "1");
    set_tags(request, edit->tags);
    wm_wiki_set_str(request, "watchlist", "nochange");
    if (wm_md5_hex(edit->text, md5))
        wm_wiki_set_str(request, "md5", md5);
    wm_wiki_set(request, "text", edit->text);
}

/* "Failure" is told by extensions, each in its own way. */
static wm_status fail_edit(wm_wiki *wiki, wm_slice page, const json_t *edit, wm_error *error)
{
    wm_slice code = wm_wiki_text(edit, "code"), said = wm_wiki_text(edit, "info");
    wm_wiki_refusal refusal = wiki_refusal_of(code);
    if (wm_wiki_member(edit, "captcha"))
        refusal = WM_WIKI_CAPTCHA;
    else if (wm_wiki_member(edit, "spamblacklist"))
        refusal = WM_WIKI_BLACKLISTED;
    if (!said.size)
        said = wm_wiki_text(edit, "warning");
    if (!said.size)
        said = wm_wiki_text(wm_wiki_member(edit, "message"), "text");
    if (!said.size)
        said = refusal == WM_WIKI_BLACKLISTED ? wm_wiki_text(edit, "spamblacklist") : code;
    return wiki_refuse(wiki, page, refusal, said, error);
}

static wm_status read_edited(wm_wiki *wiki, wm_slice page, const json_t *answer, wm_wiki_edited *out, wm_error *error)
{
    const json_t *edit = wm_wiki_member(answer, "edit");
    if (!wm_equal(wm_wiki_text(edit, "result"), WM_LIT("Success")))
        return fail_edit(wiki, page, edit, error);
    out->no_change = wm_wiki_flag(edit, "nochange");
    out->page_id = wm_wiki_number(edit, "pageid");
    out->old_revision = wm_wiki_number(edit, "oldrevid");
    out->revision = wm_wiki_number(edit, "newrevid");
    return WM_OK;
}

wm_status wm_wiki_edit_page(wm_wiki *wiki, const wm_wiki_edit *edit, wm_wiki_edited *out, wm_error *error)
{
    wm_wiki_request request;
    wm_status status = WM_OK;
    fill_edit(&request, edit);
    /* After a warning the same edit is sent once more, which confirms it. */
    for (int n = 0; n < 2; n++) {
        json_t *answer = NULL;
        wm_error own = WM_ERROR_INIT;
        memset(out, 0, sizeof *out);
        status = wm_wiki_send(wiki, &request, &answer, &own);
        if (status == WM_OK)
            status = read_edited(wiki, edit->title, answer, out, &own);
        json_decref(answer);
        request.fresh = false;
        bool again = !n && edit->accept_warnings && status != WM_OK && wiki->refusal == WM_WIKI_FILTER_WARNS;
        if (!again && status != WM_OK)
            wm_fail(error, status, "%s", own.message ? own.message : "out of memory");
        wm_error_clear(&own);
        if (!again)
            break;
    }
    wm_wiki_request_free(&request);
    return status;
}

static wm_status send(wm_wiki *wiki, wm_wiki_request *request, wm_slice comment, wm_slice tags, wm_error *error)
{
    json_t *answer = NULL;
    wm_wiki_set(request, "reason", comment);
    set_tags(request, tags);
    wm_wiki_set_str(request, "watchlist", "nochange");
    wm_status status = wm_wiki_send(wiki, request, &answer, error);
    json_decref(answer);
    wm_wiki_request_free(request);
    return status;
}

wm_status wm_wiki_move_page(wm_wiki *wiki, wm_slice from, wm_slice to, wm_slice comment, wm_slice tags, wm_error *error)
{
    wm_wiki_request request;
    begin(&request, "move", from);
    wm_wiki_set(&request, "from", from);
    wm_wiki_set(&request, "to", to);
    return send(wiki, &request, comment, tags, error);
}

wm_status wm_wiki_delete_page(wm_wiki *wiki, wm_slice title, wm_slice comment, wm_slice tags, wm_error *error)
{
    wm_wiki_request request;
    begin(&request, "delete", title);
    wm_wiki_set(&request, "title", title);
    return send(wiki, &request, comment, tags, error);
}
