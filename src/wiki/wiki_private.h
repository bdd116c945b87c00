/* wiki_private.h - what the files of src/wiki share.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_WIKI_PRIVATE_H
#define WM_WIKI_PRIVATE_H

#include <jansson.h>

#include "wiki/wiki.h"

/* ---- wiki_http.c, or wiki_none.c where there is no libcurl ---- */

typedef struct wiki_http wiki_http;

/* How a transfer ended. */
typedef enum wiki_http_end {
    WIKI_HTTP_DONE,        /* with an answer, of any code */
    WIKI_HTTP_UNREACHED,   /* nobody was there to be sent anything */
    WIKI_HTTP_CUT,         /* on the way; it may have arrived */
    WIKI_HTTP_CERTIFICATE,
    WIKI_HTTP_HUGE,
    WIKI_HTTP_STOPPED,
    WIKI_HTTP_NO_MEMORY
} wiki_http_end;

typedef struct wiki_http_answer {
    wiki_http_end end;
    long code;             /* 200 */
    double retry_after;    /* seconds; negative: not said */
    wm_buffer body;
    wm_buffer redirect;    /* an absolute address, of a code 3xx */
    wm_buffer why;         /* words for what went wrong on the way */
} wiki_http_answer;
void wiki_http_answer_free(wiki_http_answer *answer);

/* Whether the address is one that may be used; *host gets scheme, host and port in one form, to be compared. */
wm_status wiki_http_check(const char *address, wm_buffer *host, wm_error *error);
wm_status wiki_http_open(const wm_wiki_options *options, wiki_http **out, wm_error *error);
void wiki_http_close(wiki_http *http);
/* Sends form to address. post: in the body. once: over a connection of its own, as libcurl sends by itself again what was
 * sent over an old one that turns out to be dead. bearer may be empty. The answer's buffers are cleared first. */
void wiki_http_send(wiki_http *http, const char *address, wm_slice agent, wm_slice bearer, wm_slice form, bool post, bool once,
                    wiki_http_answer *answer);
/* Forgets all cookies. */
void wiki_http_forget(wiki_http *http);

/* ---- wiki_secret.c ---- */

/* Reads a password or a token from a file that nobody else can read, without the newline at its end. */
wm_status wiki_secret_read(const char *path, const char *what, wm_buffer *out, wm_error *error);
/* Overwrites it, and frees it. */
void wiki_secret_free(wm_buffer *secret);
/* Appends what a server says: one line without control characters, of at most some hundred bytes, and with *** for each
 * of the secrets. */
void wiki_say(const wm_wiki *wiki, wm_slice said, wm_buffer *out);

/* ---- wiki_refusal.c ---- */

/* What an error's code means. */
wm_wiki_refusal wiki_refusal_of(wm_slice code);
/* Codes that say: not now, or not with this token or session. */
typedef enum wiki_again { WIKI_NEVER, WIKI_LATER, WIKI_WITH_TOKEN, WIKI_LOGGED_IN } wiki_again;
wiki_again wiki_again_of(wm_slice code);
/* Fails with words for the refusal and what the wiki said (may be empty), and notes it. */
wm_status wiki_refuse(wm_wiki *wiki, wm_slice page, wm_wiki_refusal refusal, wm_slice said, wm_error *error);

/* ---- wiki_client.c ---- */

struct wm_wiki {
    wm_wiki_options options;
    wm_buffer api, host, agent;
    wiki_http *http;
    wm_buffer user;           /* Name@app */
    wm_buffer password, bearer;
    wm_buffer account, token; /* empty: not logged in; none was got */
    wm_wiki_counts counts;
    double next_edit;         /* not before this time */
    bool answered;            /* the server answered once */
    wm_wiki_refusal refusal;
    bool doubt;
};

/* Sends the form of a request, as it is: no token, no account. logging_in: nothing about a lost login is done. */
wm_status wiki_send_plain(wm_wiki *wiki, const wm_wiki_request *request, json_t **answer, wm_error *error);
void wiki_tell(const wm_wiki *wiki, const char *format, ...) WM_PRINTF(2, 3);

/* ---- wiki_pages.c ---- */

/* A page as an answer tells of it, whatever the question was. */
struct wm_wiki_page wiki_page_of(const json_t *object);

/* ---- wiki_login.c ---- */

wm_status wiki_get_token(wm_wiki *wiki, wm_error *error);
/* Forgets session, account and token. */
void wiki_log_out(wm_wiki *wiki);

#endif
