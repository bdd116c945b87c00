/* wiki_pages.c - which pages a wiki has.
 *
 * SPDX-License-Identifier: MIT
 */
#include "wiki/wiki_pages.h"
#include "wiki/wiki_private.h"

typedef struct listing {
    const char *list;         /* the member of "query" that holds the pages */
    wm_wiki_page_taker taker;
    void *user;
} listing;

wm_wiki_page wiki_page_of(const json_t *object)
{
    return (wm_wiki_page){.id = wm_wiki_number(object, "pageid"), .ns = (int)wm_wiki_number(object, "ns"),
                          .title = wm_wiki_text(object, "title"), .latest = wm_wiki_number(object, "lastrevid"),
                          .invalid = wm_wiki_flag(object, "invalid")};
}

static wm_status take_listed(void *user, const json_t *answer, wm_error *error)
{
    const listing *l = user;
    const json_t *pages = wm_wiki_member(wm_wiki_member(answer, "query"), l->list);
    wm_status status = WM_OK;
    for (size_t i = 0; i < wm_wiki_count(pages) && status == WM_OK; i++) {
        wm_wiki_page page = wiki_page_of(wm_wiki_element(pages, i));
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
                page = wiki_page_of(wm_wiki_element(pages, i));
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
