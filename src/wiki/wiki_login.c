/* wiki_login.c - who we are to a wiki: a bot password or an OAuth 2 token; and the tokens that edits need.
 *
 * SPDX-License-Identifier: MIT
 */
#include "wiki/wiki_private.h"

void wiki_log_out(wm_wiki *wiki)
{
    wm_buffer_clear(&wiki->account);
    wm_buffer_clear(&wiki->token);
    wiki_http_forget(wiki->http);
}

static wm_status no_memory(const wm_buffer *b, wm_error *error)
{
    return b->failed ? wm_fail(error, WM_NO_MEMORY, "out of memory") : WM_OK;
}

/* The token of a type: "csrf", "login". */
static wm_status ask_token(wm_wiki *wiki, const char *type, const char *member, wm_buffer *out, wm_error *error)
{
    wm_wiki_request request = {0};
    json_t *answer = NULL;
    wm_wiki_set_str(&request, "action", "query");
    wm_wiki_set_str(&request, "meta", "tokens");
    wm_wiki_set_str(&request, "type", type);
    wm_status status = wiki_send_plain(wiki, &request, &answer, error);
    wm_slice token = wm_wiki_text(wm_wiki_member(wm_wiki_member(answer, "query"), "tokens"), member);
    wm_buffer_clear(out);
    wm_buffer_add_slice(out, token);
    if (status == WM_OK && !token.size)
        status = wiki_refuse(wiki, wm_str(NULL), WM_WIKI_LOGIN, WM_LIT("it gives no token"), error);
    json_decref(answer);
    wm_wiki_request_free(&request);
    return status == WM_OK ? no_memory(out, error) : status;
}

/* Notes the account that answers to a password or token. */
static wm_status note_account(wm_wiki *wiki, wm_slice name, wm_error *error)
{
    wiki->counts.logins++;
    wm_buffer_clear(&wiki->account);
    wm_buffer_add_slice(&wiki->account, name);
    return no_memory(&wiki->account, error);
}

/* ---- a bot password -------------------------------------------------------------------------- */

/* Why: words, or an object with words. */
static wm_slice reason_of(const json_t *login)
{
    wm_slice reason = wm_wiki_text(login, "reason");
    if (!reason.size)
        reason = wm_wiki_text(wm_wiki_member(login, "reason"), "text");
    return reason.size ? reason : wm_wiki_text(login, "result");
}

/* The session that the login's token was of is gone: nothing is said of the password. */
static bool is_session_lost(const json_t *login)
{
    static const char *const codes[] = {"sessionfailure", "session-failure", "badtoken", NULL};
    static const char *const results[] = {"NeedToken", "WrongToken", NULL};
    return wm_is_one_of(wm_wiki_text(wm_wiki_member(login, "reason"), "code"), codes) || wm_is_one_of(wm_wiki_text(login, "result"), results);
}

/* WM_END: it is worth another try. */
static wm_status try_password(wm_wiki *wiki, bool last, wm_error *error)
{
    wm_buffer token = {0};
    wm_wiki_request request = {.post = true};
    json_t *answer = NULL;
    wm_status status = ask_token(wiki, "login", "logintoken", &token, error);
    wm_wiki_set_str(&request, "action", "login");
    wm_wiki_set(&request, "lgname", wm_buffer_slice(&wiki->user));
    wm_wiki_set(&request, "lgpassword", wm_buffer_slice(&wiki->password));
    wm_wiki_set(&request, "lgtoken", wm_buffer_slice(&token));
    if (status == WM_OK)
        status = no_memory(&request.form, error);
    if (status == WM_OK)
        status = wiki_send_plain(wiki, &request, &answer, error);
    wiki_secret_free(&request.form);
    wiki_secret_free(&token);
    const json_t *login = wm_wiki_member(answer, "login");
    if (status == WM_OK && wm_equal(wm_wiki_text(login, "result"), WM_LIT("Success")) && wm_wiki_text(login, "lgusername").size)
        status = note_account(wiki, wm_wiki_text(login, "lgusername"), error);
    else if (status == WM_OK && !last && is_session_lost(login))
        status = WM_END;
    else if (status == WM_OK)
        status = wiki_refuse(wiki, wm_buffer_slice(&wiki->user), WM_WIKI_LOGIN, reason_of(login), error);
    json_decref(answer);
    return status;
}

static wm_status log_in_with_password(wm_wiki *wiki, wm_error *error)
{
    enum { MOST = 3 };
    wm_status status = WM_END;
    for (int n = 0; n < MOST && status == WM_END; n++) {
        wiki_log_out(wiki);
        status = try_password(wiki, n + 1 == MOST, error);
    }
    return status;
}

/* ---- a token ------------------------------------------------------------------------------------- */

static wm_status log_in_with_token(wm_wiki *wiki, wm_error *error)
{
    wm_wiki_request request = {0};
    json_t *answer = NULL;
    wm_wiki_set_str(&request, "action", "query");
    wm_wiki_set_str(&request, "meta", "userinfo");
    wm_status status = wiki_send_plain(wiki, &request, &answer, error);
    const json_t *who = wm_wiki_member(wm_wiki_member(answer, "query"), "userinfo");
    if (status == WM_OK && (wm_wiki_flag(who, "anon") || !wm_wiki_text(who, "name").size))
        status = wiki_refuse(wiki, wm_str(NULL), WM_WIKI_LOGIN, WM_LIT("it does not know the token"), error);
    else if (status == WM_OK)
        status = note_account(wiki, wm_wiki_text(who, "name"), error);
    json_decref(answer);
    wm_wiki_request_free(&request);
    return status;
}

wm_status wm_wiki_log_in(wm_wiki *wiki, wm_error *error)
{
    if (wiki->account.size)
        return WM_OK;
    if (!wm_wiki_can_log_in(wiki))
        return wm_fail(error, WM_USAGE, "%s: edits need a login: give --user with --password-file (of a bot password, from "
                       "Special:BotPasswords), or --token-file (of an OAuth 2 token for you only)", wm_wiki_api(wiki));
    wiki_log_out(wiki);
    return wiki->bearer.size ? log_in_with_token(wiki, error) : log_in_with_password(wiki, error);
}

wm_status wiki_get_token(wm_wiki *wiki, wm_error *error)
{
    wm_status status = wm_wiki_log_in(wiki, error);
    if (status != WM_OK || wiki->token.size)
        return status;
    status = ask_token(wiki, "csrf", "csrftoken", &wiki->token, error);
    /* Whoever is not logged in gets this one. */
    if (status == WM_OK && wm_equal(wm_buffer_slice(&wiki->token), WM_LIT("+\\")))
        status = wiki_refuse(wiki, wm_str(NULL), WM_WIKI_LOGIN, WM_LIT("the session is not kept"), error);
    return status;
}

/* ---- the wiki ------------------------------------------------------------------------------------- */

wm_status wm_wiki_siteinfo(wm_wiki *wiki, wm_buffer *out, wm_error *error)
{
    wm_wiki_request request = {0};
    json_t *answer = NULL;
    wm_wiki_set_str(&request, "action", "query");
    wm_wiki_set_str(&request, "meta", "siteinfo");
    wm_wiki_set_str(&request, "siprop", "general|namespaces|namespacealiases|interwikimap|magicwords");
    wm_status status = wm_wiki_send(wiki, &request, &answer, error);
    char *text = status == WM_OK ? json_dumps(answer, JSON_COMPACT) : NULL;
    if (text)
        wm_buffer_add_str(out, text);
    if (status == WM_OK && (!text || out->failed))
        status = wm_fail(error, WM_NO_MEMORY, "out of memory");
    (free)(text);
    json_decref(answer);
    wm_wiki_request_free(&request);
    return status;
}
