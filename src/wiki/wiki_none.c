/* wiki_none.c - what there is of the network in a program that was built without libcurl.
 *
 * SPDX-License-Identifier: MIT
 */
#include "wiki/wiki_private.h"

void wiki_http_answer_free(wiki_http_answer *answer)
{
    (void)answer;
}

wm_status wiki_http_check(const char *address, wm_buffer *host, wm_error *error)
{
    (void)address;
    (void)host;
    return wm_fail(error, WM_USAGE, "this wikimd was built without libcurl (--without-curl) and cannot speak to a wiki");
}

wm_status wiki_http_open(const wm_wiki_options *options, wiki_http **out, wm_error *error)
{
    (void)options;
    *out = NULL;
    return wiki_http_check("", NULL, error);
}

void wiki_http_close(wiki_http *http)
{
    (void)http;
}

void wiki_http_forget(wiki_http *http)
{
    (void)http;
}

void wiki_http_send(wiki_http *http, const char *address, wm_slice agent, wm_slice bearer, wm_slice form, bool post, bool once,
                    wiki_http_answer *answer)
{
    (void)http;
    (void)address;
    (void)agent;
    (void)bearer;
    (void)form;
    (void)post;
    (void)once;
    answer->end = WIKI_HTTP_UNREACHED;
}

void wm_wiki_versions(wm_buffer *out)
{
    (void)out;
}
