/* wiki_http.c - one form sent to a server, and what comes back; with libcurl.
 *
 * SPDX-License-Identifier: MIT
 */
#include <curl/curl.h>
#include <pthread.h>

#include "wiki/wiki_private.h"

struct wiki_http {
    CURL *curl;
    uint64_t most;
    const volatile int *stop;
    bool huge, no_memory;
    char reason[CURL_ERROR_SIZE];
};

/* ---- addresses ------------------------------------------------------------------------- */

/* Nobody else can listen to what goes to this machine itself. */
static bool is_loopback(const char *host)
{
    return strcmp(host, "localhost") == 0 || strcmp(host, "[::1]") == 0 ||
           (strncmp(host, "127.", 4) == 0 && host[strspn(host, "0123456789.")] == 0);
}

static bool has_part(CURLU *url, CURLUPart part)
{
    char *text = NULL;
    bool has = curl_url_get(url, part, &text, 0) == CURLUE_OK;
    curl_free(text);
    return has;
}

static wm_status check_parts(CURLU *url, const char *address, const char *scheme, const char *host, wm_error *error)
{
    if (has_part(url, CURLUPART_USER) || has_part(url, CURLUPART_PASSWORD))
        return wm_fail(error, WM_USAGE, "an address must hold no name and no password; use --user with --password-file, or "
                       "--token-file");
    if (has_part(url, CURLUPART_QUERY) || has_part(url, CURLUPART_FRAGMENT))
        return wm_fail(error, WM_USAGE, "%s: the address of api.php ends with its name", address);
    if (strcmp(scheme, "https") == 0 || (strcmp(scheme, "http") == 0 && is_loopback(host)))
        return WM_OK;
    return wm_fail(error, WM_USAGE, "%s: the address must begin with https://: over %s everybody on the way can read and change "
                   "what is sent", address, scheme);
}

wm_status wiki_http_check(const char *address, wm_buffer *out, wm_error *error)
{
    CURLU *url = curl_url();
    char *scheme = NULL, *host = NULL, *port = NULL;
    wm_status status = url ? WM_OK : wm_fail(error, WM_NO_MEMORY, "out of memory");
    if (status == WM_OK && (curl_url_set(url, CURLUPART_URL, address, 0) != CURLUE_OK ||
                            curl_url_get(url, CURLUPART_SCHEME, &scheme, 0) != CURLUE_OK ||
                            curl_url_get(url, CURLUPART_HOST, &host, 0) != CURLUE_OK ||
                            curl_url_get(url, CURLUPART_PORT, &port, CURLU_DEFAULT_PORT) != CURLUE_OK))
        status = wm_fail(error, WM_USAGE, "%s is no address; that of a wiki's api.php is like https://example.org/w/api.php",
                         address);
    if (status == WM_OK)
        status = check_parts(url, address, scheme, host, error);
    if (status == WM_OK) {
        wm_buffer_clear(out);
        wm_buffer_add_format(out, "%s://%s:%s", scheme, host, port);
        for (size_t i = 0; i < out->size; i++)
            if (out->data[i] >= 'A' && out->data[i] <= 'Z')
                out->data[i] = (char)(out->data[i] + 'a' - 'A');
        status = out->failed ? wm_fail(error, WM_NO_MEMORY, "out of memory") : WM_OK;
    }
    curl_free(scheme);
    curl_free(host);
    curl_free(port);
    curl_url_cleanup(url);
    return status;
}

/* ---- a connection ------------------------------------------------------------------------ */

static void start_curl(void)
{
    curl_global_init(CURL_GLOBAL_DEFAULT);
}

static int on_progress(void *user, curl_off_t all, curl_off_t now, curl_off_t up_all, curl_off_t up)
{
    const wiki_http *http = user;
    (void)all;
    (void)now;
    (void)up_all;
    (void)up;
    return http->stop && *http->stop;
}

/* The options that all transfers share. */
static bool set_up(wiki_http *http, const wm_wiki_options *options)
{
    CURL *c = http->curl;
    bool good = curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L) == CURLE_OK;
#if LIBCURL_VERSION_NUM >= 0x075500
    good = good && curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, "http,https") == CURLE_OK;
#else
    good = good && curl_easy_setopt(c, CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS)) == CURLE_OK;
#endif
    good = good && curl_easy_setopt(c, CURLOPT_FOLLOWLOCATION, 0L) == CURLE_OK;
    good = good && curl_easy_setopt(c, CURLOPT_SSL_VERIFYPEER, 1L) == CURLE_OK;
    good = good && curl_easy_setopt(c, CURLOPT_SSL_VERIFYHOST, 2L) == CURLE_OK;
    good = good && curl_easy_setopt(c, CURLOPT_COOKIEFILE, "") == CURLE_OK; /* they are kept in memory */
    good = good && curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT, options->connect_seconds) == CURLE_OK;
    good = good && curl_easy_setopt(c, CURLOPT_LOW_SPEED_LIMIT, 1L) == CURLE_OK;
    good = good && curl_easy_setopt(c, CURLOPT_LOW_SPEED_TIME, options->idle_seconds) == CURLE_OK;
    good = good && curl_easy_setopt(c, CURLOPT_XFERINFOFUNCTION, on_progress) == CURLE_OK;
    good = good && curl_easy_setopt(c, CURLOPT_XFERINFODATA, http) == CURLE_OK;
    good = good && curl_easy_setopt(c, CURLOPT_NOPROGRESS, 0L) == CURLE_OK;
    good = good && curl_easy_setopt(c, CURLOPT_ERRORBUFFER, http->reason) == CURLE_OK;
    /* A library that cannot unpack answers is none to fail for. */
    curl_easy_setopt(c, CURLOPT_ACCEPT_ENCODING, "");
    return good;
}

wm_status wiki_http_open(const wm_wiki_options *options, wiki_http **out, wm_error *error)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, start_curl);
    *out = NULL;
    wiki_http *http = calloc(1, sizeof *http);
    if (!http)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    http->most = options->most;
    http->stop = options->stop;
    http->curl = curl_easy_init();
    if (!http->curl || !set_up(http, options)) {
        wiki_http_close(http);
        return wm_fail(error, WM_SYSTEM, "libcurl cannot be used");
    }
    *out = http;
    return WM_OK;
}

void wiki_http_close(wiki_http *http)
{
    if (!http)
        return;
    curl_easy_cleanup(http->curl);
    free(http);
}

void wiki_http_forget(wiki_http *http)
{
    curl_easy_setopt(http->curl, CURLOPT_COOKIELIST, "ALL");
}

void wiki_http_answer_free(wiki_http_answer *answer)
{
    wm_buffer_free(&answer->body);
    wm_buffer_free(&answer->redirect);
    wm_buffer_free(&answer->why);
}

/* ---- a transfer ---------------------------------------------------------------------------- */

typedef struct sink {
    wiki_http *http;
    wm_buffer *body;
} sink;

static size_t take(char *data, size_t size, size_t count, void *user)
{
    sink *s = user;
    size_t bytes = size * count;
    if (s->body->size + bytes > s->http->most) {
        s->http->huge = true;
        return 0;
    }
    wm_buffer_add(s->body, data, bytes);
    s->http->no_memory = s->body->failed;
    return s->body->failed ? 0 : bytes;
}

static wiki_http_end end_of(const wiki_http *http, CURLcode code)
{
    if (http->huge)
        return WIKI_HTTP_HUGE;
    if (http->no_memory)
        return WIKI_HTTP_NO_MEMORY;
    switch (code) {
    case CURLE_OK: return WIKI_HTTP_DONE;
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_CONNECT: return WIKI_HTTP_UNREACHED;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR: return WIKI_HTTP_CERTIFICATE;
    case CURLE_ABORTED_BY_CALLBACK: return WIKI_HTTP_STOPPED;
    case CURLE_OUT_OF_MEMORY: return WIKI_HTTP_NO_MEMORY;
    default: return WIKI_HTTP_CUT;
    }
}

static void read_end(wiki_http *http, CURLcode code, wiki_http_answer *answer)
{
    char *redirect = NULL;
    curl_off_t wait = 0;
    answer->end = end_of(http, code);
    curl_easy_getinfo(http->curl, CURLINFO_RESPONSE_CODE, &answer->code);
    if (curl_easy_getinfo(http->curl, CURLINFO_REDIRECT_URL, &redirect) == CURLE_OK && redirect)
        wm_buffer_add_str(&answer->redirect, redirect);
    if (curl_easy_getinfo(http->curl, CURLINFO_RETRY_AFTER, &wait) == CURLE_OK && wait > 0)
        answer->retry_after = (double)wait;
    if (code != CURLE_OK)
        wm_buffer_add_str(&answer->why, http->reason[0] ? http->reason : curl_easy_strerror(code));
}

/* Appends "NAME: VALUE" to the headers; false when memory ran out. */
static bool add_header(struct curl_slist **headers, const char *name, wm_slice value)
{
    wm_buffer line = {0};
    wm_buffer_add_format(&line, "%s: ", name);
    wm_buffer_add_slice(&line, value);
    const char *text = wm_buffer_cstr(&line);
    struct curl_slist *longer = text ? curl_slist_append(*headers, text) : NULL;
    if (longer)
        *headers = longer;
    wm_buffer_free(&line);
    return longer != NULL;
}

static bool aim(wiki_http *http, const char *address, wm_slice form, bool post, bool once)
{
    CURL *c = http->curl;
    wm_buffer url = {0};
    wm_buffer_add_str(&url, address);
    if (!post) {
        wm_buffer_add_char(&url, '?');
        wm_buffer_add_slice(&url, form);
    }
    const char *text = wm_buffer_cstr(&url);
    bool good = text && curl_easy_setopt(c, CURLOPT_URL, text) == CURLE_OK;
    if (good && post)
        good = curl_easy_setopt(c, CURLOPT_POST, 1L) == CURLE_OK &&
               curl_easy_setopt(c, CURLOPT_POSTFIELDS, form.size ? form.data : "") == CURLE_OK &&
               curl_easy_setopt(c, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)form.size) == CURLE_OK;
    else if (good)
        good = curl_easy_setopt(c, CURLOPT_HTTPGET, 1L) == CURLE_OK;
    curl_easy_setopt(c, CURLOPT_FRESH_CONNECT, once ? 1L : 0L);
    wm_buffer_free(&url);
    return good;
}

void wiki_http_send(wiki_http *http, const char *address, wm_slice agent, wm_slice bearer, wm_slice form, bool post, bool once,
                    wiki_http_answer *answer)
{
    struct curl_slist *headers = NULL;
    sink body = {http, &answer->body};
    wm_buffer_clear(&answer->body);
    wm_buffer_clear(&answer->redirect);
    wm_buffer_clear(&answer->why);
    answer->code = 0;
    answer->retry_after = -1;
    http->huge = http->no_memory = false;
    http->reason[0] = 0;
    /* An empty Expect: the text is sent at once, without asking first whether it may be. */
    bool good = aim(http, address, form, post, once) && add_header(&headers, "User-Agent", agent) &&
                add_header(&headers, "Expect", WM_LIT(""));
    if (good && bearer.size) {
        wm_buffer value = {0};
        wm_buffer_add_str(&value, "Bearer ");
        wm_buffer_add_slice(&value, bearer);
        good = !value.failed && add_header(&headers, "Authorization", wm_buffer_slice(&value));
        wiki_secret_free(&value);
    }
    good = good && curl_easy_setopt(http->curl, CURLOPT_HTTPHEADER, headers) == CURLE_OK &&
           curl_easy_setopt(http->curl, CURLOPT_WRITEFUNCTION, take) == CURLE_OK &&
           curl_easy_setopt(http->curl, CURLOPT_WRITEDATA, &body) == CURLE_OK;
    if (good)
        read_end(http, curl_easy_perform(http->curl), answer);
    else
        answer->end = WIKI_HTTP_NO_MEMORY;
    curl_easy_setopt(http->curl, CURLOPT_HTTPHEADER, NULL);
    curl_easy_setopt(http->curl, CURLOPT_POSTFIELDS, NULL);
    curl_slist_free_all(headers);
}

void wm_wiki_versions(wm_buffer *out)
{
    wm_buffer_add_format(out, "libcurl %s\n", curl_version_info(CURLVERSION_NOW)->version);
}
