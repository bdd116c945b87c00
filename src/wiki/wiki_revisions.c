/* wiki_revisions.c - revisions of a wiki's pages, read.
 *
 * SPDX-License-Identifier: MIT
 */
#include "wiki/wiki_private.h"
#include "wiki/wiki_revisions.h"

enum { SLOTS = 16 };

typedef struct reading {
    wm_wiki_revision_taker taker;
    void *user;
    wm_buffer *started; /* gets the wiki's time, or NULL */
    wm_wiki_slot slots[SLOTS];
} reading;

static wm_wiki_slot slot_of(const char *role, const json_t *object)
{
    return (wm_wiki_slot){.role = wm_str(role), .model = wm_wiki_text(object, "contentmodel"),
                          .format = wm_wiki_text(object, "contentformat"), .text = wm_wiki_text(object, "content"),
                          .has_text = json_is_string(wm_wiki_member(object, "content")),
                          .hidden = wm_wiki_flag(object, "texthidden"),
                          .lost = wm_wiki_flag(object, "textmissing") || wm_wiki_flag(object, "missing")};
}

/* Wikis older than 1.32 have one text and no slots. WM_BAD_INPUT: more slots than any wiki has. */
static wm_status read_slots(reading *r, const json_t *revision, size_t *count, wm_error *error)
{
    const json_t *slots = wm_wiki_member(revision, "slots"), *main_slot = wm_wiki_member(slots, "main");
    r->slots[0] = slot_of("main", main_slot ? main_slot : revision);
    *count = 1;
    for (void *at = json_object_iter(wm_lent(slots)); at; at = json_object_iter_next(wm_lent(slots), at)) {
        if (strcmp(json_object_iter_key(at), "main") == 0)
            continue;
        if (*count == SLOTS)
            return wm_fail(error, WM_BAD_INPUT, "revision %lld has more than %d slots", (long long)wm_wiki_number(revision, "revid"), SLOTS);
        r->slots[(*count)++] = slot_of(json_object_iter_key(at), json_object_iter_value(at));
    }
    return WM_OK;
}

static wm_status give_revision(reading *r, const wm_wiki_page *page, const json_t *object, wm_error *error)
{
    wm_wiki_revision v = {
        .id = wm_wiki_number(object, "revid"), .parent_id = wm_wiki_number(object, "parentid"),
        .user = wm_wiki_text(object, "user"), .user_id = wm_wiki_number(object, "userid"),
        .comment = wm_wiki_text(object, "comment"), .sha1 = wm_wiki_text(object, "sha1"),
        .size = wm_wiki_number(object, "size"), .minor = wm_wiki_flag(object, "minor"),
        .user_hidden = wm_wiki_flag(object, "userhidden"), .comment_hidden = wm_wiki_flag(object, "commenthidden"), .slots = r->slots};
    if (!wm_time_parse(wm_wiki_text(object, "timestamp"), &v.time))
        v.time = INT64_MIN;
    wm_status status = read_slots(r, object, &v.slot_count, error);
    return status == WM_OK ? r->taker(r->user, page, &v, error) : status;
}

/* A page without "revisions" is one whose revisions come in another part of the answer, unless it is missing. */
static wm_status take_page(reading *r, const json_t *object, wm_error *error)
{
    const json_t *revisions = wm_wiki_member(object, "revisions");
    wm_wiki_page page = wiki_page_of(object);
    if (page.invalid || wm_wiki_flag(object, "missing") || wm_wiki_flag(object, "special"))
        return r->taker(r->user, &page, NULL, error);
    wm_status status = WM_OK;
    for (size_t i = 0; i < wm_wiki_count(revisions) && status == WM_OK; i++)
        status = give_revision(r, &page, wm_wiki_element(revisions, i), error);
    return status;
}

static wm_status take_answer(void *user, const json_t *answer, wm_error *error)
{
    reading *r = user;
    const json_t *pages = wm_wiki_member(wm_wiki_member(answer, "query"), "pages");
    wm_status status = WM_OK;
    if (r->started && !r->started->size)
        wm_buffer_add_slice(r->started, wm_wiki_text(answer, "curtimestamp"));
    for (size_t i = 0; i < wm_wiki_count(pages) && status == WM_OK; i++)
        status = take_page(r, wm_wiki_element(pages, i), error);
    return status;
}

/* ---- requests --------------------------------------------------------------------------------------- */

static void ask(wm_wiki_request *request, const char *properties)
{
    wm_wiki_set_str(request, "action", "query");
    wm_wiki_set_str(request, "prop", "revisions");
    wm_wiki_set_str(request, "rvslots", "*");
    wm_wiki_set_str(request, "rvprop", properties);
}

static const char whole[] = "ids|flags|timestamp|user|userid|comment|size|sha1|contentmodel|content";

wm_status wm_wiki_read_titles(wm_wiki *wiki, const wm_slice *titles, size_t count, wm_buffer *started,
                              wm_wiki_revision_taker taker, void *user, wm_error *error)
{
    wm_wiki_request request = {.post = true}; /* fifty titles are too long for an address */
    reading r = {.taker = taker, .user = user, .started = started};
    if (!count)
        return WM_OK;
    ask(&request, whole);
    wm_wiki_set_list(&request, "titles", titles, count);
    if (started) {
        wm_wiki_set_str(&request, "curtimestamp", "1");
        wm_buffer_clear(started);
    }
    wm_status status = wm_wiki_query(wiki, &request, take_answer, &r, error);
    wm_wiki_request_free(&request);
    return status;
}

static wm_status read_ids(wm_wiki *wiki, const char *name, const int64_t *ids, size_t count, wm_wiki_revision_taker taker, void *user,
                          wm_error *error)
{
    wm_wiki_request request = {.post = true};
    wm_buffer list = {0};
    reading r = {.taker = taker, .user = user};
    if (!count)
        return WM_OK;
    ask(&request, whole);
    for (size_t i = 0; i < count; i++)
        wm_buffer_add_format(&list, "%s%lld", i ? "|" : "", (long long)ids[i]);
    wm_wiki_set(&request, name, wm_buffer_slice(&list));
    request.form.failed = request.form.failed || list.failed;
    wm_status status = wm_wiki_query(wiki, &request, take_answer, &r, error);
    wm_buffer_free(&list);
    wm_wiki_request_free(&request);
    return status;
}

wm_status wm_wiki_read_pages(wm_wiki *wiki, const int64_t *ids, size_t count, wm_wiki_revision_taker taker, void *user, wm_error *error)
{
    return read_ids(wiki, "pageids", ids, count, taker, user, error);
}

wm_status wm_wiki_read_revisions(wm_wiki *wiki, const int64_t *ids, size_t count, wm_wiki_revision_taker taker, void *user,
                                 wm_error *error)
{
    return read_ids(wiki, "revids", ids, count, taker, user, error);
}

wm_status wm_wiki_read_history(wm_wiki *wiki, int64_t id, wm_wiki_revision_taker taker, void *user, wm_error *error)
{
    wm_wiki_request request = {0};
    reading r = {.taker = taker, .user = user};
    ask(&request, whole);
    wm_wiki_set_number(&request, "pageids", id);
    wm_wiki_set_str(&request, "rvlimit", "max");
    wm_wiki_set_str(&request, "rvdir", "newer");
    wm_status status = wm_wiki_query(wiki, &request, take_answer, &r, error);
    wm_wiki_request_free(&request);
    return status;
}

/* The answer's continuation, older revisions, is left alone. */
static wm_status take_first(void *user, const json_t *answer, wm_error *error)
{
    wm_status status = take_answer(user, answer, error);
    return status == WM_OK ? WM_END : status;
}

wm_status wm_wiki_read_latest(wm_wiki *wiki, wm_slice title, wm_wiki_revision_taker taker, void *user, wm_error *error)
{
    wm_wiki_request request = {.post = true, .page = title};
    reading r = {.taker = taker, .user = user};
    ask(&request, "ids|timestamp|user|comment|sha1");
    wm_wiki_set_list(&request, "titles", &title, 1);
    wm_wiki_set_number(&request, "rvlimit", WM_WIKI_BATCH);
    wm_status status = wm_wiki_query(wiki, &request, take_first, &r, error);
    wm_wiki_request_free(&request);
    return status;
}
