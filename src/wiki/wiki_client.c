/* wiki_client.c - requests: sent, waited for, sent again where that is safe.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>
#include <time.h>

#include "wiki/wiki_private.h"

enum { TRIES = 8, CONNECT_SECONDS = 30, IDLE_SECONDS = 120, LONGEST_WAIT = 600 };
static const uint64_t usual_most = 64u << 20;

/* ---- time ------------------------------------------------------------------------------------ */

static double system_now(void *user)
{
    (void)user;
    return wm_seconds();
}

/* In short pieces: whoever wants to stop does not wait. */
static bool system_sleep(void *user, double seconds)
{
    const wm_wiki *wiki = user;
    for (double end = wm_seconds() + seconds; wm_seconds() < end;) {
        struct timespec piece = {0, 50000000};
        double left = end - wm_seconds();
        if (wiki->options.stop && *wiki->options.stop)
            return false;
        if (left < .05)
            piece.tv_nsec = left > 0 ? (long)(left * 1e9) : 0;
        nanosleep(&piece, NULL);
    }
    return !(wiki->options.stop && *wiki->options.stop);
}

wm_status wm_wiki_wait(wm_wiki *wiki, double seconds, wm_error *error)
{
    if (seconds <= 0)
        return WM_OK;
    wiki->counts.waited += seconds;
    if (wiki->options.clock.sleep(wiki->options.clock.user, seconds))
        return WM_OK;
    return wm_fail(error, WM_INTERRUPTED, "interrupted");
}

void wiki_tell(const wm_wiki *wiki, const char *format, ...)
{
    if (!wiki->options.told)
        return;
    wm_buffer line = {0};
    va_list args;
    va_start(args, format);
    wm_buffer_add_format_list(&line, format, args);
    va_end(args);
    const char *text = wm_buffer_cstr(&line);
    wiki->options.told(wiki->options.told_user, text ? text : "out of memory");
    wm_buffer_free(&line);
}

/* ---- opening ------------------------------------------------------------------------------------ */

static void set_defaults(wm_wiki *wiki, const wm_wiki_options *options)
{
    wm_wiki_options *o = &wiki->options;
    *o = *options;
    o->tries = o->tries ? o->tries : TRIES;
    o->most = o->most ? o->most : usual_most;
    o->connect_seconds = o->connect_seconds > 0 ? o->connect_seconds : CONNECT_SECONDS;
    o->idle_seconds = o->idle_seconds > 0 ? o->idle_seconds : IDLE_SECONDS;
    if (!o->clock.now)
        o->clock.now = system_now;
    if (!o->clock.sleep) {
        o->clock.sleep = system_sleep;
        o->clock.user = wiki;
    }
}

static wm_status read_credentials(wm_wiki *wiki, wm_error *error)
{
    const wm_wiki_options *o = &wiki->options;
    if (o->token_file && (o->user || o->password_file))
        return wm_fail(error, WM_USAGE, "--token-file takes the place of --user and --password-file");
    if (!o->user != !o->password_file)
        return wm_fail(error, WM_USAGE, "--user and --password-file are given together");
    if (o->token_file)
        return wiki_secret_read(o->token_file, "token", &wiki->bearer, error);
    if (!o->user)
        return WM_OK;
    wm_buffer_add_str(&wiki->user, o->user);
    return wiki_secret_read(o->password_file, "password", &wiki->password, error);
}

/* Who asks: what operators of wikis want to know when something goes wrong. */
static void make_agent(wm_wiki *wiki)
{
    wm_buffer library = {0};
    wm_wiki_versions(&library);
    wm_buffer_clear(&wiki->agent);
    wm_buffer_add_str(&wiki->agent, "wikimd/" WM_VERSION_STRING);
    wm_slice name = wiki->account.size ? wm_buffer_slice(&wiki->account) : wm_buffer_slice(&wiki->user);
    if (name.size) {
        wm_buffer_add_str(&wiki->agent, " (User:");
        for (size_t i = 0; i < name.size && name.data[i] != '@'; i++)
            wm_buffer_add_char(&wiki->agent, (unsigned char)name.data[i] < 0x20 || name.data[i] == 0x7f ? '?' : name.data[i]);
        wm_buffer_add_char(&wiki->agent, ')');
    }
    wm_slice version = wm_trim(wm_buffer_slice(&library));
    if (version.size) {
        wm_buffer_add_char(&wiki->agent, ' ');
        for (size_t i = 0; i < version.size; i++)
            wm_buffer_add_char(&wiki->agent, version.data[i] == ' ' ? '/' : version.data[i]);
    }
    wm_buffer_free(&library);
}

wm_status wm_wiki_open(const wm_wiki_options *options, wm_wiki **out, wm_error *error)
{
    *out = NULL;
    wm_wiki *wiki = calloc(1, sizeof *wiki);
    if (!wiki)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    set_defaults(wiki, options);
    wm_buffer_add_str(&wiki->api, options->api ? options->api : "");
    wm_status status = wiki_http_check(wm_buffer_cstr(&wiki->api) ? wiki->api.data : "", &wiki->host, error);
    if (status == WM_OK)
        status = read_credentials(wiki, error);
    if (status == WM_OK)
        status = wiki_http_open(&wiki->options, &wiki->http, error);
    make_agent(wiki);
    if (status == WM_OK && (wiki->agent.failed || wiki->user.failed))
        status = wm_fail(error, WM_NO_MEMORY, "out of memory");
    if (status == WM_OK)
        *out = wiki;
    else
        wm_wiki_close(wiki);
    return status;
}

void wm_wiki_close(wm_wiki *wiki)
{
    if (!wiki)
        return;
    wiki_http_close(wiki->http);
    wiki_secret_free(&wiki->password);
    wiki_secret_free(&wiki->bearer);
    wiki_secret_free(&wiki->token);
    wm_buffer_free(&wiki->api);
    wm_buffer_free(&wiki->host);
    wm_buffer_free(&wiki->agent);
    wm_buffer_free(&wiki->user);
    wm_buffer_free(&wiki->account);
    free(wiki);
}

wm_wiki_counts wm_wiki_get_counts(const wm_wiki *wiki)
{
    return wiki->counts;
}

const char *wm_wiki_api(const wm_wiki *wiki)
{
    return wiki->api.data ? wiki->api.data : "";
}

wm_slice wm_wiki_account(const wm_wiki *wiki)
{
    return wm_buffer_slice(&wiki->account);
}

bool wm_wiki_can_log_in(const wm_wiki *wiki)
{
    return wiki->user.size || wiki->bearer.size;
}

wm_wiki_refusal wm_wiki_last_refusal(const wm_wiki *wiki)
{
    return wiki->refusal;
}

bool wm_wiki_is_in_doubt(const wm_wiki *wiki)
{
    return wiki->doubt;
}

/* ---- one request ------------------------------------------------------------------------------------ */

/* What became of one sending. */
typedef enum fate { CAME, AGAIN, TOKEN_IS_OLD, LOGIN_IS_LOST, MOVED, REFUSED, ENDED } fate;
typedef struct outcome {
    fate what;
    wm_wiki_refusal refusal;
    bool doubt;          /* nobody knows whether the server did it */
    double wait;         /* that the server asks for; negative: none */
    wm_buffer said;      /* words of the server, or of libcurl */
    json_t *json;
} outcome;

static void set(outcome *o, fate what, wm_wiki_refusal refusal, bool doubt)
{
    o->what = what;
    o->refusal = refusal;
    o->doubt = doubt;
}

/* The first error's code and text, of errorformat=plaintext or of the older form. */
static wm_slice read_error(const json_t *json, wm_buffer *said)
{
    const json_t *first = wm_wiki_element(wm_wiki_member(json, "errors"), 0);
    first = first ? first : wm_wiki_member(json, "error");
    wm_slice code = wm_wiki_text(first, "code"), text = wm_wiki_text(first, "text");
    if (!text.size)
        text = wm_wiki_text(first, "info");
    if (!first)
        return code;
    wm_buffer_add_slice(said, text);
    wm_buffer_add_str(said, text.size ? " (" : "(");
    wm_buffer_add_slice(said, code);
    wm_buffer_add_char(said, ')');
    return code.size ? code : WM_LIT("unknown");
}

/* A block may be of some pages only. */
static bool is_partial_block(const json_t *json)
{
    const json_t *first = wm_wiki_element(wm_wiki_member(json, "errors"), 0);
    return wm_wiki_flag(wm_wiki_member(wm_wiki_member(first, "data"), "blockinfo"), "blockpartial");
}

static void judge_json(outcome *o, const wiki_http_answer *answer)
{
    wm_slice code = read_error(o->json, &o->said);
    wm_wiki_refusal refusal = wiki_refusal_of(code);
    if (refusal == WM_WIKI_BLOCKED && is_partial_block(o->json))
        refusal = WM_WIKI_PERMISSION;
    if (!code.size) {
        set(o, CAME, WM_WIKI_NOTHING, false);
        return;
    }
    o->wait = answer->retry_after;
    switch (wiki_again_of(code)) {
    case WIKI_LATER: set(o, AGAIN, refusal, false); break;
    case WIKI_WITH_TOKEN: set(o, TOKEN_IS_OLD, refusal, false); break;
    case WIKI_LOGGED_IN: set(o, LOGIN_IS_LOST, refusal, false); break;
    case WIKI_NEVER:
        /* An exception inside MediaWiki may come after the page was saved. */
        if (refusal == WM_WIKI_SERVER)
            set(o, AGAIN, refusal, true);
        else
            set(o, REFUSED, refusal, false);
        break;
    }
}

/* The start of what came instead of JSON. */
static void quote(outcome *o, const wiki_http_answer *answer)
{
    enum { SOME = 120 };
    wm_slice body = wm_trim(wm_buffer_slice(&answer->body));
    wm_buffer_add_format(&o->said, "code %ld", answer->code);
    if (!body.size)
        return;
    wm_buffer_add_str(&o->said, body.data[0] == '<' ? ", an HTML page: " : ", not JSON: ");
    wm_buffer_add_slice(&o->said, wm_sub(body, 0, body.size < SOME ? body.size : SOME));
}

/* There is no JSON: the code says most. */
static void judge_code(outcome *o, const wiki_http_answer *answer)
{
    long code = answer->code;
    o->wait = answer->retry_after;
    if (code >= 300 && code < 400 && answer->redirect.size) {
        wm_buffer_add_slice(&o->said, wm_buffer_slice(&answer->redirect));
        set(o, MOVED, WM_WIKI_REDIRECT, false);
        return;
    }
    wm_slice body = wm_trim(wm_buffer_slice(&answer->body));
    bool json = body.size && (body.data[0] == '{' || body.data[0] == '[');
    quote(o, answer);
    if (code == 429)
        set(o, AGAIN, WM_WIKI_RATE, false);
    else if (code >= 500)
        set(o, AGAIN, WM_WIKI_SERVER, true);
    else if (code == 200 && (json || !body.size)) /* a part of an answer */
        set(o, AGAIN, WM_WIKI_SERVER, true);
    else if (code == 401)
        set(o, REFUSED, WM_WIKI_LOGIN, false);
    else if (code == 413)
        set(o, REFUSED, WM_WIKI_TOO_BIG, false);
    else
        set(o, REFUSED, WM_WIKI_NO_JSON, code == 200);
}

static void judge(outcome *o, const wm_wiki *wiki, const wiki_http_answer *answer)
{
    if (answer->end != WIKI_HTTP_DONE)
        wm_buffer_add_slice(&o->said, wm_buffer_slice(&answer->why));
    switch (answer->end) {
    case WIKI_HTTP_DONE: break;
    case WIKI_HTTP_UNREACHED: set(o, wiki->answered ? AGAIN : REFUSED, WM_WIKI_NO_SERVER, false); return;
    case WIKI_HTTP_CUT: set(o, AGAIN, WM_WIKI_NO_SERVER, true); return;
    case WIKI_HTTP_CERTIFICATE: set(o, REFUSED, WM_WIKI_CERTIFICATE, false); return;
    case WIKI_HTTP_HUGE: set(o, REFUSED, WM_WIKI_HUGE, true); return;
    case WIKI_HTTP_STOPPED:
    case WIKI_HTTP_NO_MEMORY: set(o, ENDED, WM_WIKI_NOTHING, true); return;
    }
    o->json = answer->body.size ? json_loadb(answer->body.data, answer->body.size, 0, NULL) : NULL;
    if (json_is_object(o->json))
        judge_json(o, answer);
    else
        judge_code(o, answer);
}

static void outcome_free(outcome *o)
{
    wm_buffer_free(&o->said);
    json_decref(o->json);
    o->json = NULL;
}

/* The server has moved api.php to another place on the same host: this is where requests go from now on. */
static wm_status follow(wm_wiki *wiki, const wm_wiki_request *request, outcome *o, wm_error *error)
{
    wm_buffer host = {0};
    size_t query = wm_find(wm_buffer_slice(&o->said), WM_LIT("?"), 0);
    if (query != WM_NONE)
        o->said.size = query;
    const char *address = wm_buffer_cstr(&o->said);
    wm_error why = WM_ERROR_INIT;
    bool same = address && wiki_http_check(address, &host, &why) == WM_OK && wm_equal(wm_buffer_slice(&host), wm_buffer_slice(&wiki->host));
    wm_error_clear(&why);
    wm_buffer_free(&host);
    if (!same)
        return wiki_refuse(wiki, request->page, WM_WIKI_REDIRECT, wm_buffer_slice(&o->said), error);
    wm_buffer_clear(&wiki->api);
    wm_buffer_add_slice(&wiki->api, wm_buffer_slice(&o->said));
    return wm_buffer_cstr(&wiki->api) ? WM_OK : wm_fail(error, WM_NO_MEMORY, "out of memory");
}

/* Waits before the n-th try: as long as the server asks, else 1, 2, 4 ... seconds. */
static wm_status wait_for(wm_wiki *wiki, const outcome *o, unsigned n, wm_error *error)
{
    double seconds = o->wait >= 0 ? o->wait : (double)(1u << (n < 6 ? n : 6));
    if (o->wait < 0 && (o->refusal == WM_WIKI_LAG || o->refusal == WM_WIKI_READ_ONLY || o->refusal == WM_WIKI_RATE))
        seconds = seconds < 5 ? 5 : seconds;
    wm_buffer said = {0};
    wiki_say(wiki, wm_buffer_slice(&o->said), &said);
    wiki_tell(wiki, "%s: %s; waiting %.0f s", wm_wiki_refusal_name(o->refusal), wm_buffer_cstr(&said) ? said.data : "", seconds);
    wm_buffer_free(&said);
    return wm_wiki_wait(wiki, seconds, error);
}

static void send_once(wm_wiki *wiki, const wm_wiki_request *request, wm_slice form, outcome *o)
{
    wiki_http_answer answer = {.retry_after = -1};
    wiki->counts.requests++;
    wiki_http_send(wiki->http, wm_wiki_api(wiki), wm_buffer_slice(&wiki->agent), wm_buffer_slice(&wiki->bearer), form,
                   request->post || request->changes, request->changes, &answer);
    wiki->answered = wiki->answered || answer.end == WIKI_HTTP_DONE;
    memset(o, 0, sizeof *o);
    o->wait = -1;
    judge(o, wiki, &answer);
    wiki_http_answer_free(&answer);
}

/* The form with what every request has. */
static void complete_form(const wm_wiki *wiki, const wm_wiki_request *request, bool plain, wm_wiki_request *out)
{
    wm_buffer_clear(&out->form);
    wm_buffer_add_slice(&out->form, wm_buffer_slice(&request->form));
    wm_wiki_set_str(out, "format", "json");
    wm_wiki_set_number(out, "formatversion", 2);
    wm_wiki_set_str(out, "errorformat", "plaintext");
    if (plain)
        return;
    if (wiki->options.maxlag)
        wm_wiki_set_number(out, "maxlag", wiki->options.maxlag);
    if (wiki->account.size)
        wm_wiki_set(out, "assertuser", wm_buffer_slice(&wiki->account));
    if (request->changes)
        wm_wiki_set(out, "token", wm_buffer_slice(&wiki->token)); /* last: a form that is cut has none, and is refused */
}

/* One request, until it comes through. */
typedef struct course {
    const wm_wiki_request *request;
    bool plain;        /* it is part of a login: no other begins inside it */
    unsigned n;        /* tries before this one */
    unsigned renewals; /* of token or login */
} course;

/* Whether a lost login is worth another: there are credentials, and this is the first time for the request. */
static bool renew(wm_wiki *wiki, course *c)
{
    if (!wm_wiki_can_log_in(wiki) || c->renewals || c->plain)
        return false;
    c->renewals++;
    wiki_tell(wiki, wiki->account.size ? "the login was lost; logging in again" : "the wiki wants a login");
    wiki_log_out(wiki);
    return true;
}

/* What is to be done about a sending that did not come through. WM_OK: send it again. */
static wm_status handle(wm_wiki *wiki, course *c, outcome *o, wm_error *error)
{
    const wm_wiki_request *request = c->request;
    bool last = c->n + 1 >= wiki->options.tries;
    wiki->doubt = o->doubt && request->changes;
    switch (o->what) {
    case MOVED:
        if (!last)
            return follow(wiki, request, o, error);
        break;
    case TOKEN_IS_OLD:
        wm_buffer_clear(&wiki->token);
        if (!last && c->renewals++ < 2)
            return WM_OK;
        break;
    case LOGIN_IS_LOST:
        if (!last && renew(wiki, c))
            return wm_wiki_log_in(wiki, error);
        break;
    case AGAIN:
        if (!last && !wiki->doubt && o->wait <= LONGEST_WAIT)
            return wait_for(wiki, o, c->n, error);
        if (o->wait > LONGEST_WAIT)
            wm_buffer_add_format(&o->said, "; it asks to be left alone for %.0f s", o->wait);
        break;
    case CAME:
    case REFUSED:
    case ENDED: break;
    }
    if (o->what == ENDED)
        return wiki->options.stop && *wiki->options.stop ? wm_fail(error, WM_INTERRUPTED, "interrupted") :
               wm_fail(error, WM_NO_MEMORY, "out of memory");
    return wiki_refuse(wiki, request->page, o->refusal, wm_buffer_slice(&o->said), error);
}

static wm_status send_until_done(wm_wiki *wiki, const wm_wiki_request *request, bool plain, json_t **answer, wm_error *error)
{
    wm_wiki_request whole = {0};
    wm_status status = WM_OK;
    course c = {.request = request, .plain = plain};
    *answer = NULL;
    wiki->refusal = WM_WIKI_NOTHING;
    wiki->doubt = false;
    for (; status == WM_OK && !*answer; c.n++) {
        outcome o;
        if (request->changes)
            status = wiki_get_token(wiki, error);
        if (status != WM_OK)
            break;
        complete_form(wiki, request, plain, &whole);
        if (whole.form.failed) {
            status = wm_fail(error, WM_NO_MEMORY, "out of memory");
            break;
        }
        wiki->counts.repeated += c.n > 0;
        send_once(wiki, request, wm_buffer_slice(&whole.form), &o);
        if (o.what == CAME)
            *answer = json_incref(o.json);
        else
            status = handle(wiki, &c, &o, error);
        outcome_free(&o);
    }
    wiki_secret_free(&whole.form);
    return status;
}

wm_status wiki_send_plain(wm_wiki *wiki, const wm_wiki_request *request, json_t **answer, wm_error *error)
{
    return send_until_done(wiki, request, true, answer, error);
}

/* Edits are not sent oftener than the rate says. */
static wm_status keep_pace(wm_wiki *wiki, wm_error *error)
{
    if (!wiki->options.rate)
        return WM_OK;
    const wm_wiki_clock *clock = &wiki->options.clock;
    wm_status status = wm_wiki_wait(wiki, wiki->next_edit - clock->now(clock->user), error);
    wiki->next_edit = clock->now(clock->user) + 60.0 / wiki->options.rate;
    return status;
}

wm_status wm_wiki_send(wm_wiki *wiki, const wm_wiki_request *request, json_t **answer, wm_error *error)
{
    *answer = NULL;
    wm_status status = WM_OK;
    if (request->form.failed)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    if (request->edit)
        status = keep_pace(wiki, error);
    if (request->fresh)
        wiki_log_out(wiki);
    return status == WM_OK ? send_until_done(wiki, request, false, answer, error) : status;
}
