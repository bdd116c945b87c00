/* wiki_fetch.c - the pages of a wiki and their revisions, as its API tells them.
 *
 * SPDX-License-Identifier: MIT
 */
#include "wiki/wiki_fetch.h"
#include "wiki/wiki_private.h"

/* ---- pages ----------------------------------------------------------------------------------------- */

typedef struct listing {
    const char *list;         /* the member of "query" that holds the pages */
    wm_wiki_page_taker taker;
    void *user;
} listing;

static wm_wiki_page page_of(const json_t *object)
{
    return (wm_wiki_page){.id = wm_wiki_number(object, "pageid"), .ns = (int)wm_wiki_number(object, "ns"),
                          .title = wm_wiki_text(object, "title"), .latest = wm_wiki_number(object, "lastrevid")};
}

static wm_status take_listed(void *user, const json_t *answer, wm_error *error)
{
    const listing *l = user;
    const json_t *pages = wm_wiki_member(wm_wiki_member(answer, "query"), l->list);
    wm_status status = WM_OK;
    for (size_t i = 0; i < wm_wiki_count(pages) && status == WM_OK; i++) {
        wm_wiki_page page = page_of(wm_wiki_element(pages, i));
        if (page.id > 0)
            status = l->taker(l->user, &page, error);
    }
    return status;
}

/* A generator tells of each page its current revision, which a list does not. */
wm_status wm_wiki_list_namespace(wm_wiki *wiki, int ns, wm_wiki_page_taker taker, void *user, wm_error *error)
{
    wm_wiki_request request = {0};
    listing l = {"pages", taker, user};
    wm_wiki_set_str(&request, "action", "query");
    wm_wiki_set_str(&request, "generator", "allpages");
    wm_wiki_set_number(&request, "gapnamespace", ns);
    wm_wiki_set_str(&request, "gaplimit", "max");
    wm_wiki_set_str(&request, "prop", "info");
    wm_status status = wm_wiki_query(wiki, &request, take_listed, &l, error);
    wm_wiki_request_free(&request);
    return status;
}

wm_status wm_wiki_list_category(wm_wiki *wiki, wm_slice title, wm_wiki_page_taker taker, void *user, wm_error *error)
{
    wm_wiki_request request = {.page = title};
    listing l = {"categorymembers", taker, user};
    wm_wiki_set_str(&request, "action", "query");
    wm_wiki_set_str(&request, "list", "categorymembers");
    wm_wiki_set(&request, "cmtitle", title);
    wm_wiki_set_str(&request, "cmprop", "ids|title");
    wm_wiki_set_str(&request, "cmlimit", "max");
    wm_status status = wm_wiki_query(wiki, &request, take_listed, &l, error);
    wm_wiki_request_free(&request);
    return status;
}

/* ---- titles ----------------------------------------------------------------------------------------- */

typedef struct finding {
    const wm_slice *titles;
    size_t count;
    wm_wiki_page_taker taker;
    void *user;
} finding;

/* What the wiki made of a title: "main page" is "Main page". */
static wm_slice normalized(const json_t *query, wm_slice title)
{
    const json_t *pairs = wm_wiki_member(query, "normalized");
    for (size_t i = 0; i < wm_wiki_count(pairs); i++)
        if (wm_equal(wm_wiki_text(wm_wiki_element(pairs, i), "from"), title))
            return wm_wiki_text(wm_wiki_element(pairs, i), "to");
    return title;
}

/* The titles come back in another order, and two that mean one page come once. */
static wm_status take_found(void *user, const json_t *answer, wm_error *error)
{
    const finding *f = user;
    const json_t *query = wm_wiki_member(answer, "query"), *pages = wm_wiki_member(query, "pages");
    wm_status status = WM_OK;
    for (size_t t = 0; t < f->count && status == WM_OK; t++) {
        wm_slice title = normalized(query, f->titles[t]);
        wm_wiki_page page = {.title = title};
        for (size_t i = 0; i < wm_wiki_count(pages); i++)
            if (wm_equal(wm_wiki_text(wm_wiki_element(pages, i), "title"), title))
                page = page_of(wm_wiki_element(pages, i));
        page.asked = f->titles[t];
        status = f->taker(f->user, &page, error);
    }
    return status;
}

wm_status wm_wiki_find_pages(wm_wiki *wiki, const wm_slice *titles, size_t count, wm_wiki_page_taker taker, void *user,
                             wm_error *error)
{
    wm_wiki_request request = {.post = true};
    finding f = {titles, count, taker, user};
    wm_wiki_set_str(&request, "action", "query");
    wm_wiki_set_list(&request, "titles", titles, count);
    wm_wiki_set_str(&request, "prop", "info");
    wm_status status = wm_wiki_query(wiki, &request, take_found, &f, error);
    wm_wiki_request_free(&request);
    return status;
}

/* ---- revisions ---------------------------------------------------------------------------------------- */

enum { SLOTS = 16 };

typedef struct reading {
    wm_wiki_revision_taker taker;
    void *user;
    wm_wiki_slot slots[SLOTS];
} reading;

static wm_wiki_slot slot_of(const char *role, const json_t *object)
{
    return (wm_wiki_slot){.role = wm_str(role), .model = wm_wiki_text(object, "contentmodel"),
                          .format = wm_wiki_text(object, "contentformat"), .text = wm_wiki_text(object, "content"),
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
static wm_status take_revisions(void *user, const json_t *answer, wm_error *error)
{
    reading *r = user;
    const json_t *pages = wm_wiki_member(wm_wiki_member(answer, "query"), "pages");
    wm_status status = WM_OK;
    for (size_t i = 0; i < wm_wiki_count(pages) && status == WM_OK; i++) {
        const json_t *object = wm_wiki_element(pages, i), *revisions = wm_wiki_member(object, "revisions");
        wm_wiki_page page = page_of(object);
        if (wm_wiki_flag(object, "missing") || wm_wiki_flag(object, "invalid"))
            status = r->taker(r->user, &page, NULL, error);
        for (size_t n = 0; n < wm_wiki_count(revisions) && status == WM_OK; n++)
            status = give_revision(r, &page, wm_wiki_element(revisions, n), error);
    }
    return status;
}

static void ask_revisions(wm_wiki_request *request)
{
    wm_wiki_set_str(request, "action", "query");
    wm_wiki_set_str(request, "prop", "revisions");
    wm_wiki_set_str(request, "rvslots", "*");
    wm_wiki_set_str(request, "rvprop", "ids|flags|timestamp|user|userid|comment|size|sha1|contentmodel|content");
}

wm_status wm_wiki_current(wm_wiki *wiki, const int64_t *ids, size_t count, wm_wiki_revision_taker taker, void *user,
                          wm_error *error)
{
    wm_wiki_request request = {.post = true};
    reading r = {.taker = taker, .user = user};
    wm_buffer list = {0};
    for (size_t i = 0; i < count; i++)
        wm_buffer_add_format(&list, i ? "|%lld" : "%lld", (long long)ids[i]);
    ask_revisions(&request);
    wm_wiki_set(&request, "pageids", wm_buffer_slice(&list));
    request.form.failed = request.form.failed || list.failed;
    wm_status status = wm_wiki_query(wiki, &request, take_revisions, &r, error);
    wm_wiki_request_free(&request);
    wm_buffer_free(&list);
    return status;
}

wm_status wm_wiki_history(wm_wiki *wiki, int64_t id, wm_wiki_revision_taker taker, void *user, wm_error *error)
{
    wm_wiki_request request = {0};
    reading r = {.taker = taker, .user = user};
    ask_revisions(&request);
    wm_wiki_set_number(&request, "pageids", id);
    wm_wiki_set_str(&request, "rvlimit", "max");
    wm_wiki_set_str(&request, "rvdir", "newer");
    wm_status status = wm_wiki_query(wiki, &request, take_revisions, &r, error);
    wm_wiki_request_free(&request);
    return status;
}
