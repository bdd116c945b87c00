/* wiki_pages.c - pages and revisions of a wiki, read.
 *
 * SPDX-License-Identifier: MIT
 */
#include "wiki/wiki_pages.h"
#include "wiki/wiki_private.h"

typedef struct reading {
    wm_wiki_content_taker taker;
    void *user;
    wm_buffer *started;
} reading;

static void fill_page(const json_t *page, wm_wiki_content *out)
{
    memset(out, 0, sizeof *out);
    out->title = wm_wiki_text(page, "title");
    out->ns = (int)wm_wiki_number(page, "ns");
    out->page_id = wm_wiki_number(page, "pageid");
    out->invalid = wm_wiki_flag(page, "invalid");
    out->time = INT64_MIN;
}

/* What a revision says of its text stands in its main slot, and in wikis before 1.32 in the revision itself. */
static void fill_text(const json_t *revision, wm_wiki_content *out)
{
    const json_t *slot = wm_wiki_member(wm_wiki_member(revision, "slots"), "main");
    slot = slot ? slot : revision;
    const json_t *content = wm_wiki_member(slot, "content");
    out->text = wm_wiki_text(slot, "content");
    out->model = wm_wiki_text(slot, "contentmodel");
    out->format = wm_wiki_text(slot, "contentformat");
    out->has_text = json_is_string(content);
}

static void fill_revision(const json_t *revision, wm_wiki_content *out)
{
    out->revision = wm_wiki_number(revision, "revid");
    out->parent_id = wm_wiki_number(revision, "parentid");
    if (!wm_time_parse(wm_wiki_text(revision, "timestamp"), &out->time))
        out->time = INT64_MIN;
    out->user = wm_wiki_text(revision, "user");
    out->comment = wm_wiki_text(revision, "comment");
    out->sha1 = wm_wiki_text(revision, "sha1");
    out->minor = wm_wiki_flag(revision, "minor");
    fill_text(revision, out);
}

/* A page whose revisions come in a later answer has none in this one. */
static wm_status take_page(const reading *r, const json_t *page, wm_error *error)
{
    wm_wiki_content out;
    fill_page(page, &out);
    const json_t *revisions = wm_wiki_member(page, "revisions");
    if (wm_wiki_flag(page, "missing") || out.invalid || wm_wiki_flag(page, "special")) {
        out.page_id = 0;
        return r->taker(r->user, &out, error);
    }
    wm_status status = WM_OK;
    for (size_t i = 0; i < wm_wiki_count(revisions) && status == WM_OK; i++) {
        fill_revision(wm_wiki_element(revisions, i), &out);
        status = r->taker(r->user, &out, error);
    }
    return status;
}

static wm_status take_answer(void *user, const json_t *answer, wm_error *error)
{
    const reading *r = user;
    const json_t *pages = wm_wiki_member(wm_wiki_member(answer, "query"), "pages");
    wm_status status = WM_OK;
    if (r->started && !r->started->size)
        wm_buffer_add_slice(r->started, wm_wiki_text(answer, "curtimestamp"));
    for (size_t i = 0; i < wm_wiki_count(pages) && status == WM_OK; i++)
        status = take_page(r, wm_wiki_element(pages, i), error);
    return status;
}

static void begin(wm_wiki_request *request, const char *properties)
{
    memset(request, 0, sizeof *request);
    request->post = true; /* fifty titles are too long for an address */
    wm_wiki_set_str(request, "action", "query");
    wm_wiki_set_str(request, "prop", "revisions");
    wm_wiki_set_str(request, "rvprop", properties);
    wm_wiki_set_str(request, "rvslots", "main");
}

static const char whole[] = "ids|timestamp|user|comment|flags|sha1|contentmodel|content";

wm_status wm_wiki_read_titles(wm_wiki *wiki, const wm_slice *titles, size_t count, wm_buffer *started,
                              wm_wiki_content_taker taker, void *user, wm_error *error)
{
    wm_wiki_request request;
    reading r = {taker, user, started};
    if (!count)
        return WM_OK;
    begin(&request, whole);
    wm_wiki_set_list(&request, "titles", titles, count);
    if (started) {
        wm_wiki_set_str(&request, "curtimestamp", "1");
        wm_buffer_clear(started);
    }
    wm_status status = wm_wiki_query(wiki, &request, take_answer, &r, error);
    wm_wiki_request_free(&request);
    return status;
}

static wm_status read_ids(wm_wiki *wiki, const char *name, const int64_t *ids, size_t count, wm_wiki_content_taker taker, void *user,
                          wm_error *error)
{
    wm_wiki_request request;
    wm_buffer list = {0};
    reading r = {taker, user, NULL};
    if (!count)
        return WM_OK;
    begin(&request, whole);
    for (size_t i = 0; i < count; i++)
        wm_buffer_add_format(&list, "%s%lld", i ? "|" : "", (long long)ids[i]);
    wm_wiki_set(&request, name, wm_buffer_slice(&list));
    wm_status status = list.failed ? wm_fail(error, WM_NO_MEMORY, "out of memory")
                                   : wm_wiki_query(wiki, &request, take_answer, &r, error);
    wm_buffer_free(&list);
    wm_wiki_request_free(&request);
    return status;
}

wm_status wm_wiki_read_pages(wm_wiki *wiki, const int64_t *ids, size_t count, wm_wiki_content_taker taker, void *user, wm_error *error)
{
    return read_ids(wiki, "pageids", ids, count, taker, user, error);
}

wm_status wm_wiki_read_revisions(wm_wiki *wiki, const int64_t *ids, size_t count, wm_wiki_content_taker taker, void *user,
                                 wm_error *error)
{
    return read_ids(wiki, "revids", ids, count, taker, user, error);
}

/* The answer's continuation, older revisions, is left alone. */
static wm_status take_first(void *user, const json_t *answer, wm_error *error)
{
    wm_status status = take_answer(user, answer, error);
    return status == WM_OK ? WM_END : status;
}

wm_status wm_wiki_read_history(wm_wiki *wiki, wm_slice title, wm_wiki_content_taker taker, void *user, wm_error *error)
{
    wm_wiki_request request;
    reading r = {taker, user, NULL};
    begin(&request, "ids|timestamp|user|comment|sha1");
    request.page = title;
    wm_wiki_set_list(&request, "titles", &title, 1);
    wm_wiki_set_number(&request, "rvlimit", WM_WIKI_BATCH);
    wm_status status = wm_wiki_query(wiki, &request, take_first, &r, error);
    wm_wiki_request_free(&request);
    return status;
}
