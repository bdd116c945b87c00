/* wiki.h - a wiki that answers over the network: MediaWiki's api.php.
 *
 * SPDX-License-Identifier: MIT
 *
 * A wm_wiki sends one request at a time and gives its answer as JSON. It waits and asks again where that is safe, logs in
 * when something asks for it, and says in words why a wiki refuses. What needs no JSON is in wiki_pages.h,
 * wiki_revisions.h and wiki_edit.h.
 *
 * The server is not trusted: an answer has a limit of size, a redirect may lead to the same host only, and what the server
 * says in messages has no control characters and never holds a password, even if the server repeats it.
 */
#ifndef WM_WIKI_H
#define WM_WIKI_H

#include "base/base.h"

struct json_t; /* jansson.h */

/* Why a request came to nothing: of a page, or of everything that is sent. */
typedef enum wm_wiki_refusal {
    WM_WIKI_NOTHING = 0,   /* it was not refused */
    /* of the page that was to be changed */
    WM_WIKI_PROTECTED,
    WM_WIKI_PERMISSION,    /* the account may not do it */
    WM_WIKI_CAPTCHA,
    WM_WIKI_FILTER_WARNS,  /* an abuse filter; sent again, the edit would pass */
    WM_WIKI_FILTERED,      /* an abuse filter refuses */
    WM_WIKI_BLACKLISTED,   /* a list of forbidden links or titles, or a filter of spam */
    WM_WIKI_TOO_BIG,
    WM_WIKI_CONFLICT,      /* somebody edited the same words */
    WM_WIKI_EXISTS,        /* a page that was to be made is there */
    WM_WIKI_MISSING,       /* a page that was to be changed is not there, or was deleted meanwhile */
    WM_WIKI_TITLE,         /* no page can have the title */
    WM_WIKI_OTHER,         /* told in the wiki's words */
    /* of everything: no use to go on */
    WM_WIKI_BLOCKED,
    WM_WIKI_READ_ONLY,
    WM_WIKI_RATE,          /* too many edits, and waiting did not help */
    WM_WIKI_LAG,
    WM_WIKI_LOGIN,         /* password or token refused, or the login was lost again and again */
    WM_WIKI_NO_SERVER,     /* nobody answers, or the connection is cut again and again */
    WM_WIKI_CERTIFICATE,
    WM_WIKI_SERVER,        /* it fails: 500 and the like */
    WM_WIKI_NO_JSON,       /* what answers is no api.php */
    WM_WIKI_HUGE,          /* the answer is larger than it may be */
    WM_WIKI_REDIRECT       /* to another host */
} wm_wiki_refusal;
/* Whether nothing else can be sent, either. */
static inline bool wm_wiki_is_of_all(wm_wiki_refusal refusal)
{
    return refusal >= WM_WIKI_BLOCKED;
}
/* A word for reports: "protected", "captcha", ... */
const char *wm_wiki_refusal_name(wm_wiki_refusal refusal);

/* Time, which tests make up. */
typedef struct wm_wiki_clock {
    void *user;
    double (*now)(void *user);                  /* seconds of a clock that only goes on */
    bool (*sleep)(void *user, double seconds);  /* false: the run is to end */
} wm_wiki_clock;

typedef struct wm_wiki_options {
    const char *api;           /* "https://example.org/w/api.php"; http only to this machine itself */
    const char *user;          /* "Name@app", of a bot password */
    const char *password_file; /* of user */
    const char *token_file;    /* of an OAuth 2 access token, in place of the two */
    unsigned rate;             /* edits a minute; 0: as fast as answers come */
    unsigned maxlag;           /* seconds; 0: the wiki is not asked to refuse when it is behind */
    unsigned tries;            /* of one request; 0: 8 */
    uint64_t most;             /* bytes of an answer, decompressed; 0: 64 MiB */
    long connect_seconds, idle_seconds; /* to connect; without a byte; 0: 30, 120 */
    const volatile int *stop;  /* ends everything with WM_INTERRUPTED; or NULL */
    wm_wiki_clock clock;       /* all zero: that of the system */
    void (*told)(void *user, const char *line); /* of waiting and asking again; or NULL */
    void *told_user;
} wm_wiki_options;

typedef struct wm_wiki wm_wiki;

/* Looks at the address and reads the credentials; sends nothing. WM_USAGE: the options are impossible, the address is not
 * https, or others can read a file of credentials. Also when the program was built without libcurl. */
wm_status wm_wiki_open(const wm_wiki_options *options, wm_wiki **out, wm_error *error);
void wm_wiki_close(wm_wiki *wiki);

/* What was done so far. */
typedef struct wm_wiki_counts {
    uint64_t requests;  /* sent, those that failed included */
    uint64_t repeated;  /* of them: once more */
    uint64_t logins;
    double waited;      /* seconds, for the server's sake or the rate's */
} wm_wiki_counts;
wm_wiki_counts wm_wiki_get_counts(const wm_wiki *wiki);
/* The address of api.php. */
const char *wm_wiki_api(const wm_wiki *wiki);
/* The account that is logged in; empty before. */
wm_slice wm_wiki_account(const wm_wiki *wiki);
/* Whether there are credentials. */
bool wm_wiki_can_log_in(const wm_wiki *wiki);
/* Of the last request that did not return WM_OK: why; and whether it may nevertheless have come through, because the
 * answer was lost. */
wm_wiki_refusal wm_wiki_last_refusal(const wm_wiki *wiki);
bool wm_wiki_is_in_doubt(const wm_wiki *wiki);

/* ---- requests ---- */

/* All zero is a request without parameters, which only reads. */
typedef struct wm_wiki_request {
    wm_buffer form;    /* the parameters, as a form's */
    wm_slice page;     /* full title, for messages; or empty. Borrowed */
    bool post;         /* send it as POST: for long ones */
    bool changes;      /* it changes the wiki: logs in, adds a token, and is not sent again when nobody knows whether it came
                          through */
    bool edit;         /* and it is one of those that rate is of */
    bool fresh;        /* log in before it anew: the session may remember what is better forgotten */
} wm_wiki_request;
/* A second one of a name takes the place of the first for the wiki. */
void wm_wiki_set(wm_wiki_request *request, const char *name, wm_slice value);
void wm_wiki_set_str(wm_wiki_request *request, const char *name, const char *value);
void wm_wiki_set_number(wm_wiki_request *request, const char *name, int64_t value);
/* Values with a | between them, or with U+001F where one holds a |. */
void wm_wiki_set_list(wm_wiki_request *request, const char *name, const wm_slice *values, size_t count);
void wm_wiki_request_free(wm_wiki_request *request);

/* Sends it with format, formatversion, errorformat, maxlag, assertuser and, if it changes the wiki, a token. *answer is an
 * object, to be released with json_decref. A failure is told by error, with the page's title. */
wm_status wm_wiki_send(wm_wiki *wiki, const wm_wiki_request *request, struct json_t **answer, wm_error *error);

/* Sends a query and what continues it, until there is no more. The taker gets each answer; any status but WM_OK ends it
 * and is returned, WM_END as WM_OK. */
typedef wm_status (*wm_wiki_taker)(void *user, const struct json_t *answer, wm_error *error);
wm_status wm_wiki_query(wm_wiki *wiki, const wm_wiki_request *request, wm_wiki_taker taker, void *user, wm_error *error);

/* Waits, and counts it. WM_INTERRUPTED: the run is to end. */
wm_status wm_wiki_wait(wm_wiki *wiki, double seconds, wm_error *error);

/* Logs in if that was not done. Requests do so by themselves when they need it. */
wm_status wm_wiki_log_in(wm_wiki *wiki, wm_error *error);

/* What wm_site_read_json takes: siteinfo with general, namespaces, namespacealiases, interwikimap, magicwords. */
wm_status wm_wiki_siteinfo(wm_wiki *wiki, wm_buffer *json, wm_error *error);

/* Members of an object, for takers: what is not there or of another kind is NULL, empty, 0 or false. */
const struct json_t *wm_wiki_member(const struct json_t *object, const char *name);
wm_slice wm_wiki_text(const struct json_t *object, const char *name);
int64_t wm_wiki_number(const struct json_t *object, const char *name);
bool wm_wiki_flag(const struct json_t *object, const char *name);
/* Elements of an array: 0 for what is none. */
size_t wm_wiki_count(const struct json_t *array);
const struct json_t *wm_wiki_element(const struct json_t *array, size_t i);

/* Appends the name and version of the library below. */
void wm_wiki_versions(wm_buffer *out);

#endif
