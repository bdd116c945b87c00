/* test_wiki_client.c - what becomes of a request: answers of all kinds, waiting, logins, and what is told.
 *
 * SPDX-License-Identifier: MIT
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <cmocka.h>
#include <jansson.h>

#include "wiki/wiki.h"
#include "http_help.h"

static char directory[] = "/tmp/wikimd-wiki.XXXXXX";

static int set_up(void **state)
{
    (void)state;
    return mkdtemp(directory) ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    return rmdir(directory);
}

/* A file of the directory with that mode. */
static void write_file(wm_buffer *path, const char *name, const char *text, mode_t mode)
{
    wm_buffer_clear(path);
    wm_buffer_add_format(path, "%s/%s", directory, name);
    FILE *file = fopen(wm_buffer_cstr(path), "wb");
    assert_non_null(file);
    fputs(text, file);
    fclose(file);
    assert_int_equal(chmod(path->data, mode), 0);
}

/* ---- a client whose time is made up ------------------------------------------------------------ */

typedef struct fixture {
    server server;
    wm_wiki *wiki;
    wm_wiki_options options;
    wm_error error;
    double now, slept;
    wm_buffer address, secret, told;
    json_t *answer;
} fixture;

static double tell_time(void *user)
{
    return ((fixture *)user)->now;
}

static bool skip_time(void *user, double seconds)
{
    fixture *f = user;
    f->now += seconds;
    f->slept += seconds;
    return true;
}

static void note(void *user, const char *line)
{
    wm_buffer_add_str(user, line);
    wm_buffer_add_char(user, '\n');
}

/* options may have credentials. */
static void start(fixture *f, const reply *replies, size_t count)
{
    assert_true(server_start(&f->server, replies, count));
    wm_buffer_clear(&f->address);
    wm_buffer_add_format(&f->address, "http://127.0.0.1:%d/w/api.php", f->server.port);
    f->options.api = wm_buffer_cstr(&f->address);
    f->options.clock = (wm_wiki_clock){f, tell_time, skip_time};
    f->options.told = note;
    f->options.told_user = &f->told;
    assert_int_equal(wm_wiki_open(&f->options, &f->wiki, &f->error), WM_OK);
}

/* Each reply was asked for, with what it wants. */
static void end(fixture *f)
{
    wm_wiki_close(f->wiki);
    server_stop(&f->server);
    if (f->server.wrong.size)
        fail_msg("%s", wm_buffer_cstr(&f->server.wrong));
    assert_int_equal(f->server.served, f->server.count);
    server_free(&f->server);
    if (f->secret.size) {
        assert_int_equal(unlink(wm_buffer_cstr(&f->secret)), 0);
        /* Neither what is told nor a message has it. */
        assert_true(wm_find(wm_buffer_slice(&f->told), WM_LIT("hush-hush"), 0) == WM_NONE);
        assert_true(!f->error.message || wm_find(wm_str(f->error.message), WM_LIT("hush-hush"), 0) == WM_NONE);
    }
    json_decref(f->answer);
    wm_buffer_free(&f->address);
    wm_buffer_free(&f->secret);
    wm_buffer_free(&f->told);
    wm_error_clear(&f->error);
}

static wm_status ask(fixture *f)
{
    wm_wiki_request request = {.page = WM_LIT("Tea")};
    wm_wiki_set_str(&request, "action", "query");
    wm_status status = wm_wiki_send(f->wiki, &request, &f->answer, &f->error);
    wm_wiki_request_free(&request);
    return status;
}

static wm_status change(fixture *f)
{
    wm_wiki_request request = {.page = WM_LIT("Tea"), .changes = true, .edit = true};
    wm_wiki_set_str(&request, "action", "edit");
    wm_wiki_set_str(&request, "text", "A & B|\xe8\x8c\xb6");
    wm_status status = wm_wiki_send(f->wiki, &request, &f->answer, &f->error);
    wm_wiki_request_free(&request);
    return status;
}

#define START(f, replies) start(f, replies, sizeof(replies) / sizeof *(replies))
static const char good[] = "{\"query\": {\"n\": 7, \"yes\": true, \"title\": \"Tea\", \"list\": [{}, {\"a\": \"b\"}]}}";

static void assert_says(const fixture *f, const char *words)
{
    if (!f->error.message || !strstr(f->error.message, words))
        fail_msg("'%s' does not say '%s'", f->error.message ? f->error.message : "", words);
}

/* ---- answers --------------------------------------------------------------------------------------- */

static void reads(void **state)
{
    (void)state;
    fixture f = {0};
    static const reply replies[] = {{.wants = "GET /w/api.php?action=query&format=json&formatversion=2&errorformat=plaintext HTTP",
                                     .text = good}};
    START(&f, replies);
    assert_int_equal(ask(&f), WM_OK);
    const json_t *query = wm_wiki_member(f.answer, "query");
    assert_int_equal(wm_wiki_number(query, "n"), 7);
    assert_true(wm_wiki_flag(query, "yes"));
    assert_false(wm_wiki_flag(query, "no"));
    assert_true(wm_equal(wm_wiki_text(query, "title"), WM_LIT("Tea")));
    assert_int_equal(wm_wiki_count(wm_wiki_member(query, "list")), 2);
    assert_true(wm_equal(wm_wiki_text(wm_wiki_element(wm_wiki_member(query, "list"), 1), "a"), WM_LIT("b")));
    assert_true(wm_find(wm_buffer_slice(&f.server.seen), WM_LIT("User-Agent: wikimd/" WM_VERSION_STRING " libcurl/"), 0) != WM_NONE);
    end(&f);
}

/* The wiki is asked again after each, and each wait is as long as it should be. */
static void asks_again(void **state)
{
    (void)state;
    static const struct {
        reply first;
        double wait;
        const char *told;
    } cases[] = {
        {{.code = 500, .text = "<html>oh"}, 1, "server: code 500, an HTML page: <html>oh; waiting 1 s\n"},
        {{.code = 503, .text = "", .headers = "Retry-After: 17\r\n"}, 17, "server: code 503; waiting 17 s\n"},
        {{.code = 429, .text = "slow", .headers = "Retry-After: 9\r\n"}, 9, "rate: code 429, not JSON: slow; waiting 9 s\n"},
        {{.text = "{\"query\": {\"n\""}, 1, "server: code 200, not JSON: {\"query\": {\"n\"; waiting 1 s\n"},
        {{.text = ""}, 1, "server: code 200; waiting 1 s\n"},
        {{.raw = true, .text = ""}, 1, NULL},
        {{.raw = true, .text = "HTTP/1.1 200 x\r\nContent-Length: 99\r\n\r\n{\"query\":"}, 1, NULL},
        {{.raw = true, .text = "HTTP/1.1 200 x\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{\"query\":"}, 1, NULL},
        {{.text = "{\"errors\": [{\"code\": \"maxlag\", \"text\": \"Waiting: 6 s\"}]}", .headers = "Retry-After: 5\r\n"}, 5,
         "lag: Waiting: 6 s (maxlag); waiting 5 s\n"},
        {{.text = "{\"errors\": [{\"code\": \"ratelimited\", \"text\": \"Too fast.\"}]}"}, 5,
         "rate: Too fast. (ratelimited); waiting 5 s\n"},
        {{.text = "{\"errors\": [{\"code\": \"readonly\", \"text\": \"Back soon.\"}]}"}, 5, "read-only: Back soon. (readonly); waiting 5 s\n"},
        {{.code = 500, .text = "{\"errors\": [{\"code\": \"internal_api_error_DBQueryError\", \"text\": \"x\"}]}"}, 1, NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        fixture f = {0};
        reply replies[] = {cases[i].first, {.text = good}};
        START(&f, replies);
        assert_int_equal(ask(&f), WM_OK);
        assert_true(f.slept > cases[i].wait - .01 && f.slept < cases[i].wait + .01);
        if (cases[i].told)
            assert_string_equal(wm_buffer_cstr(&f.told), cases[i].told);
        assert_int_equal(wm_wiki_get_counts(f.wiki).requests, 2);
        assert_int_equal(wm_wiki_get_counts(f.wiki).repeated, 1);
        end(&f);
    }
}

static void gives_up(void **state)
{
    (void)state;
    fixture f = {.options = {.tries = 4}};
    static const reply replies[] = {{.code = 500, .text = ""}, {.code = 502, .text = ""}, {.raw = true, .text = ""}, {.code = 500, .text = "<p>no"}};
    START(&f, replies);
    assert_int_equal(ask(&f), WM_SYSTEM);
    assert_int_equal(wm_wiki_last_refusal(f.wiki), WM_WIKI_SERVER);
    assert_true(f.slept > 6.99 && f.slept < 7.01); /* 1 + 2 + 4 */
    assert_says(&f, "api.php: 'Tea': the server fails; run this again later: code 500, an HTML page: <p>no");
    end(&f);
}

/* A server could ask us to wait for a year. */
static void waits_only_so_long(void **state)
{
    (void)state;
    fixture f = {0};
    static const reply replies[] = {{.code = 503, .text = "", .headers = "Retry-After: 31536000\r\n"}};
    START(&f, replies);
    assert_int_equal(ask(&f), WM_SYSTEM);
    assert_true(f.slept < .01);
    assert_says(&f, "it asks to be left alone for 31536000 s");
    end(&f);
}

/* Each its own message, which names the page, and not asked again. */
static void refuses(void **state)
{
    (void)state;
    static const struct {
        reply reply;
        wm_wiki_refusal refusal;
        const char *says;
    } cases[] = {
#define ERROR(code_, text_) {.text = "{\"errors\": [{\"code\": \"" code_ "\", \"text\": \"" text_ "\"}]}"}
        {ERROR("protectedpage", "Only sysops."), WM_WIKI_PROTECTED, "'Tea': the page is protected"},
        {ERROR("cascadeprotected", "x"), WM_WIKI_PROTECTED, "'Tea': the page is protected"},
        {ERROR("blocked", "You may not."), WM_WIKI_BLOCKED, "'Tea': the account or this computer's address is blocked: You may not. (blocked)"},
        {ERROR("permissiondenied", "x"), WM_WIKI_PERMISSION, "'Tea': the account may not do this"},
        {ERROR("captcha", "x"), WM_WIKI_CAPTCHA, "'Tea': the wiki wants a captcha solved"},
        {ERROR("abusefilter-warning", "No shouting!"), WM_WIKI_FILTER_WARNS, "--accept-warnings, or change the edit: No shouting! (abuse"},
        {ERROR("abusefilter-disallowed", "x"), WM_WIKI_FILTERED, "'Tea': an abuse filter refuses the edit"},
        {ERROR("spamblacklist", "bad.example"), WM_WIKI_BLACKLISTED, "list of what the wiki forbids: bad.example"},
        {ERROR("titleblacklist-forbidden", "x"), WM_WIKI_BLACKLISTED, "'Tea': the text or the title"},
        {ERROR("contenttoobig", "x"), WM_WIKI_TOO_BIG, "'Tea': the page is larger"},
        {ERROR("editconflict", "x"), WM_WIKI_CONFLICT, "'Tea': somebody edited the same words"},
        {ERROR("articleexists", "x"), WM_WIKI_EXISTS, "'Tea': the wiki has a page of this title already"},
        {ERROR("missingtitle", "x"), WM_WIKI_MISSING, "'Tea': the wiki has no such page"},
        {ERROR("invalidtitle", "x"), WM_WIKI_TITLE, "'Tea': the wiki can have no page"},
        {ERROR("something-new", "Said so."), WM_WIKI_OTHER, "'Tea': the wiki refuses: Said so. (something-new)"},
        {ERROR("x", "a\\u001b[31m\\nb\\u202ec"), WM_WIKI_OTHER, "the wiki refuses: a [31m b c (x)"},
        {{.text = "{\"error\": {\"code\": \"protectedpage\", \"info\": \"Old form.\"}}"}, WM_WIKI_PROTECTED, ": Old form. (protectedpage)"},
        {{.text = "<!DOCTYPE html><title>Sign in</title>"}, WM_WIKI_NO_JSON, "what answers is no api.php; look at the address: code 200, an HTML page"},
        {{.code = 404, .text = "<h1>Not Found"}, WM_WIKI_NO_JSON, "no api.php; look at the address: code 404, an HTML page: <h1>Not Found"},
        {{.code = 403, .text = "no"}, WM_WIKI_NO_JSON, "code 403, not JSON: no"},
        {{.code = 401, .text = ""}, WM_WIKI_LOGIN, "does not accept the login"},
        {{.text = "{", .more = 70000}, WM_WIKI_HUGE, "the answer is larger than an answer may be"},
        {{.code = 302, .headers = "Location: https://example.org/\r\n", .text = ""}, WM_WIKI_REDIRECT, "sends us to another address"},
        {{.code = 302, .headers = "Location: file:///etc/passwd\r\n", .text = ""}, WM_WIKI_REDIRECT, "sends us to another address"},
        {{.code = 302, .headers = "Location: http://127.0.0.1:1/w/api.php\r\n", .text = ""}, WM_WIKI_REDIRECT, "sends us to another address"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        fixture f = {.options = {.most = 65536}};
        start(&f, &cases[i].reply, 1);
        assert_int_not_equal(ask(&f), WM_OK);
        assert_null(f.answer);
        assert_int_equal(wm_wiki_last_refusal(f.wiki), cases[i].refusal);
        assert_int_equal(wm_wiki_is_in_doubt(f.wiki), false);
        assert_says(&f, cases[i].says);
        assert_true(f.slept < .01);
        end(&f);
    }
}

static void follows_within_the_host(void **state)
{
    (void)state;
    fixture f = {0};
    wm_buffer to = {0};
    reply replies[] = {{.code = 301, .text = ""}, {.wants = "GET /other/api.php?action=query&", .text = good},
                       {.wants = "GET /other/api.php?action=query&", .text = good}};
    START(&f, replies);
    wm_buffer_add_format(&to, "Location: http://127.0.0.1:%d/other/api.php?x\r\n", f.server.port);
    replies[0].headers = wm_buffer_cstr(&to);
    assert_int_equal(ask(&f), WM_OK);
    json_decref(f.answer);
    assert_int_equal(ask(&f), WM_OK);
    end(&f);
    wm_buffer_free(&to);
}

static void nobody_there(void **state)
{
    (void)state;
    fixture f = {0};
    assert_true(server_start(&f.server, NULL, 0));
    int port = f.server.port;
    server_stop(&f.server);
    wm_buffer_add_format(&f.address, "http://127.0.0.1:%d/api.php", port);
    f.options.api = wm_buffer_cstr(&f.address);
    f.options.clock = (wm_wiki_clock){&f, tell_time, skip_time};
    assert_int_equal(wm_wiki_open(&f.options, &f.wiki, &f.error), WM_OK);
    assert_int_equal(ask(&f), WM_SYSTEM);
    assert_int_equal(wm_wiki_last_refusal(f.wiki), WM_WIKI_NO_SERVER);
    assert_says(&f, "nobody answers");
    wm_wiki_close(f.wiki);
    server_free(&f.server);
    wm_buffer_free(&f.address);
    wm_error_clear(&f.error);
}

/* ---- what continues ------------------------------------------------------------------------------- */

static wm_status count_answers(void *user, const json_t *answer, wm_error *error)
{
    (void)error;
    assert_int_equal(wm_wiki_number(wm_wiki_member(answer, "query"), "n"), *(int *)user);
    ++*(int *)user;
    return WM_OK;
}

static void continues(void **state)
{
    (void)state;
    fixture f = {0};
    int n = 0;
    static const reply replies[] = {
        {.wants = "?list=allpages&format", .text = "{\"query\": {\"n\": 0}, \"continue\": {\"apcontinue\": \"B c\", \"continue\": \"-||\"}}"},
        {.wants = "?list=allpages&apcontinue=B%20c&continue=-%7C%7C&", .text = "{\"query\": {\"n\": 1}, \"continue\": {\"rvcontinue\": 5}}"},
        {.wants = "?list=allpages&rvcontinue=5&", .text = "{\"query\": {\"n\": 2}}"}};
    wm_wiki_request request = {0};
    START(&f, replies);
    wm_wiki_set_str(&request, "list", "allpages");
    assert_int_equal(wm_wiki_query(f.wiki, &request, count_answers, &n, &f.error), WM_OK);
    assert_int_equal(n, 3);
    wm_wiki_request_free(&request);
    end(&f);
}

static void continues_not_in_circles(void **state)
{
    (void)state;
    fixture f = {0};
    int n = 0;
    static const reply replies[] = {{.text = "{\"query\": {\"n\": 0}, \"continue\": {\"a\": \"b\"}}"},
                                    {.text = "{\"query\": {\"n\": 1}, \"continue\": {\"a\": \"b\"}}"}};
    wm_wiki_request request = {0};
    START(&f, replies);
    assert_int_equal(wm_wiki_query(f.wiki, &request, count_answers, &n, &f.error), WM_SYSTEM);
    wm_wiki_request_free(&request);
    end(&f);
}

/* ---- logins ---------------------------------------------------------------------------------------- */

#define LOGIN_TOKEN {.wants = "meta=tokens&type=login", .text = "{\"query\": {\"tokens\": {\"logintoken\": \"L+\\\\\"}}}"}
#define LOGGED_IN {.wants = "action=login&lgname=Ann%40md&lgpassword=hush-hush%20%26&lgtoken=L%2B%5C", \
                   .text = "{\"login\": {\"result\": \"Success\", \"lgusername\": \"Ann\"}}", .headers = "Set-Cookie: s=1\r\n"}
#define TOKEN {.wants = "meta=tokens&type=csrf", .text = "{\"query\": {\"tokens\": {\"csrftoken\": \"T+\\\\\"}}}"}
#define EDITED {.wants = "&assertuser=Ann&token=T%2B%5C", .text = "{\"edit\": {\"result\": \"Success\"}}"}

static void with_password(fixture *f, const reply *replies, size_t count)
{
    write_file(&f->secret, "password", "hush-hush &\n", 0600);
    f->options.user = "Ann@md";
    f->options.password_file = wm_buffer_cstr(&f->secret);
    start(f, replies, count);
}
#define WITH_PASSWORD(f, replies) with_password(f, replies, sizeof(replies) / sizeof *(replies))

static void logs_in(void **state)
{
    (void)state;
    fixture f = {.options = {.maxlag = 5}};
    static const reply replies[] = {LOGIN_TOKEN, LOGGED_IN, TOKEN,
                                    {.wants = "action=edit&text=A%20%26%20B%7C%E8%8C%B6&format=json&formatversion=2&errorformat=plaintext&"
                                              "maxlag=5&assertuser=Ann&token=T%2B%5C", .text = "{\"edit\": {}}"}};
    WITH_PASSWORD(&f, replies);
    assert_int_equal(change(&f), WM_OK);
    assert_true(wm_equal(wm_wiki_account(f.wiki), WM_LIT("Ann")));
    assert_true(wm_find(wm_buffer_slice(&f.server.seen), WM_LIT("Cookie: s=1\r\n"), 0) != WM_NONE);
    assert_true(wm_find(wm_buffer_slice(&f.server.seen), WM_LIT("(User:Ann)"), 0) != WM_NONE);
    /* Only in the body of a POST. */
    assert_true(wm_find(wm_buffer_slice(&f.server.seen), WM_LIT("GET /w/api.php?action=login"), 0) == WM_NONE);
    end(&f);
}

static void wrong_password(void **state)
{
    (void)state;
    fixture f = {0};
    static const reply replies[] = {LOGIN_TOKEN, {.text = "{\"login\": {\"result\": \"Failed\", \"reason\": {\"code\": \"wrongpassword\", "
                                                          "\"text\": \"hush-hush & is wrong.\"}}}"}};
    WITH_PASSWORD(&f, replies);
    assert_int_equal(change(&f), WM_SYSTEM);
    assert_int_equal(wm_wiki_last_refusal(f.wiki), WM_WIKI_LOGIN);
    assert_says(&f, "'Ann@md': the wiki does not accept the login; look at the name, and make a new password or token if need be: *** is wrong.");
    end(&f);
}

/* Of the password nothing is said then. */
static void session_lost_in_a_login(void **state)
{
    (void)state;
    fixture f = {0};
    static const reply replies[] = {LOGIN_TOKEN, {.text = "{\"login\": {\"result\": \"Failed\", \"reason\": {\"code\": \"sessionfailure\", "
                                                          "\"text\": \"Your session most likely timed out.\"}}}"},
                                    LOGIN_TOKEN, LOGGED_IN, TOKEN, EDITED};
    WITH_PASSWORD(&f, replies);
    assert_int_equal(change(&f), WM_OK);
    end(&f);
}

static void lost_login(void **state)
{
    (void)state;
    fixture f = {0};
    static const reply replies[] = {LOGIN_TOKEN, LOGGED_IN, TOKEN,
                                    {.text = "{\"errors\": [{\"code\": \"assertnameduserfailed\", \"text\": \"x\"}]}"},
                                    LOGIN_TOKEN, LOGGED_IN, TOKEN, EDITED};
    WITH_PASSWORD(&f, replies);
    assert_int_equal(change(&f), WM_OK);
    assert_int_equal(wm_wiki_get_counts(f.wiki).logins, 2);
    assert_string_equal(wm_buffer_cstr(&f.told), "the login was lost; logging in again\n");
    end(&f);
}

/* It is renewed once, not for ever. */
static void login_lost_for_good(void **state)
{
    (void)state;
    fixture f = {0};
    static const reply lost = {.text = "{\"errors\": [{\"code\": \"assertuserfailed\", \"text\": \"x\"}]}"};
    const reply replies[] = {LOGIN_TOKEN, LOGGED_IN, TOKEN, lost, LOGIN_TOKEN, LOGGED_IN, TOKEN, lost};
    WITH_PASSWORD(&f, replies);
    assert_int_equal(change(&f), WM_SYSTEM);
    assert_int_equal(wm_wiki_last_refusal(f.wiki), WM_WIKI_LOGIN);
    end(&f);
}

static void old_token(void **state)
{
    (void)state;
    fixture f = {0};
    static const reply replies[] = {LOGIN_TOKEN, LOGGED_IN, TOKEN, {.text = "{\"errors\": [{\"code\": \"badtoken\", \"text\": \"x\"}]}"},
                                    TOKEN, EDITED};
    WITH_PASSWORD(&f, replies);
    assert_int_equal(change(&f), WM_OK);
    end(&f);
}

/* A wiki that shows itself to members only. */
static void login_to_read(void **state)
{
    (void)state;
    fixture f = {0};
    static const reply replies[] = {{.text = "{\"errors\": [{\"code\": \"readapidenied\", \"text\": \"x\"}]}"}, LOGIN_TOKEN, LOGGED_IN,
                                    {.wants = "assertuser=Ann", .text = good}};
    WITH_PASSWORD(&f, replies);
    assert_int_equal(ask(&f), WM_OK);
    end(&f);
}

static void no_login_inside_a_login(void **state)
{
    (void)state;
    fixture f = {0};
    static const reply replies[] = {{.text = "{\"errors\": [{\"code\": \"readapidenied\", \"text\": \"x\"}]}"}};
    WITH_PASSWORD(&f, replies);
    assert_int_equal(change(&f), WM_BAD_INPUT);
    end(&f);
}

static void edits_need_credentials(void **state)
{
    (void)state;
    fixture f = {0};
    start(&f, NULL, 0);
    assert_int_equal(change(&f), WM_USAGE);
    assert_says(&f, "edits need a login");
    end(&f);
}

static void bearer(void **state)
{
    (void)state;
    fixture f = {0};
    static const reply replies[] = {{.wants = "meta=userinfo", .text = "{\"query\": {\"userinfo\": {\"name\": \"Ann\"}}}"}, TOKEN, EDITED};
    write_file(&f.secret, "token", "hush-hush", 0400);
    f.options.token_file = wm_buffer_cstr(&f.secret);
    START(&f, replies);
    assert_int_equal(change(&f), WM_OK);
    assert_true(wm_find(wm_buffer_slice(&f.server.seen), WM_LIT("Authorization: Bearer hush-hush\r\n"), 0) != WM_NONE);
    end(&f);
}

static void wrong_bearer(void **state)
{
    (void)state;
    static const reply replies[][1] = {{{.text = "{\"query\": {\"userinfo\": {\"name\": \"127.0.0.1\", \"anon\": true}}}"}},
                                       {{.text = "{\"errors\": [{\"code\": \"mwoauth-invalid-authorization\", \"text\": \"hush-hush is bad\"}]}"}}};
    for (size_t i = 0; i < 2; i++) {
        fixture f = {0};
        write_file(&f.secret, "token", "hush-hush", 0400);
        f.options.token_file = wm_buffer_cstr(&f.secret);
        START(&f, replies[i]);
        assert_int_equal(change(&f), WM_SYSTEM);
        assert_int_equal(wm_wiki_last_refusal(f.wiki), WM_WIKI_LOGIN);
        end(&f);
    }
}

/* ---- changes ---------------------------------------------------------------------------------------- */

/* Nobody knows whether the edit was made: it is not sent again. */
static void in_doubt(void **state)
{
    (void)state;
    static const reply last[] = {{.code = 500, .text = ""}, {.raw = true, .text = ""}, {.text = "{\"edi"}, {.code = 504, .text = "<html>"},
                                 {.text = "<html>"}, {.text = "{", .more = 70000}};
    for (size_t i = 0; i < sizeof last / sizeof *last; i++) {
        fixture f = {.options = {.most = 65536}};
        const reply replies[] = {LOGIN_TOKEN, LOGGED_IN, TOKEN, last[i]};
        WITH_PASSWORD(&f, replies);
        assert_int_not_equal(change(&f), WM_OK);
        assert_true(wm_wiki_is_in_doubt(f.wiki));
        end(&f);
    }
}

/* These were refused before anything was done. */
static void changes_again(void **state)
{
    (void)state;
    fixture f = {0};
    static const reply replies[] = {LOGIN_TOKEN, LOGGED_IN, TOKEN, {.text = "{\"errors\": [{\"code\": \"maxlag\", \"text\": \"x\"}]}"},
                                    {.code = 429, .text = ""}, {.text = "{\"errors\": [{\"code\": \"readonly\", \"text\": \"x\"}]}"}, EDITED};
    WITH_PASSWORD(&f, replies);
    assert_int_equal(change(&f), WM_OK);
    end(&f);
}

static void keeps_the_rate(void **state)
{
    (void)state;
    fixture f = {.options = {.rate = 10}};
    static const reply replies[] = {LOGIN_TOKEN, LOGGED_IN, TOKEN, EDITED, EDITED, EDITED};
    WITH_PASSWORD(&f, replies);
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(change(&f), WM_OK);
        json_decref(f.answer);
        f.answer = NULL;
        f.now += 2; /* that something else took */
    }
    assert_true(f.slept > 7.99 && f.slept < 8.01);
    end(&f);
}

/* ---- options ----------------------------------------------------------------------------------------- */

static void addresses(void **state)
{
    (void)state;
    static const struct {
        const char *api, *says;
    } cases[] = {
        {"https://example.org/w/api.php", NULL}, {"http://localhost/api.php", NULL}, {"http://127.1.2.3:8080/api.php", NULL},
        {"http://[::1]/api.php", NULL}, {"http://example.org/w/api.php", "must begin with https://"},
        {"http://127.0.0.1.example.org/api.php", "must begin with https://"}, {"http://localhost.example.org/api.php", "must begin with"},
        {"ftp://example.org/api.php", "must begin with https://"}, {"file:///etc/passwd", ""},
        {"https://ann:hush-hush@example.org/api.php", "must hold no name and no password"},
        {"https://example.org/api.php?action=query", "ends with its name"}, {"", "is no address"}, {"https://", "is no address"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        wm_wiki *wiki;
        wm_error error = WM_ERROR_INIT;
        wm_wiki_options options = {.api = cases[i].api};
        wm_status status = wm_wiki_open(&options, &wiki, &error);
        assert_int_equal(status, cases[i].says ? WM_USAGE : WM_OK);
        assert_true(!cases[i].says || strstr(error.message, cases[i].says));
        assert_true(!cases[i].says || !strstr(error.message, "hush"));
        wm_wiki_close(wiki);
        wm_error_clear(&error);
    }
}

static void secrets(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        mode_t mode;
        const char *says;
    } cases[] = {
        {"hush-hush\n", 0600, NULL}, {"hush-hush\r\n", 0400, NULL}, {"hush-hush\n", 0640, "others can read"}, {"hush-hush\n", 0604, "others can read"},
        {"hush-hush\n", 0602, "others can read or write"}, {"", 0600, "is empty"}, {"\n", 0600, "is empty"},
        {"one\ntwo\n", 0600, "alone, on one line"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        wm_wiki *wiki;
        wm_buffer path = {0};
        wm_error error = WM_ERROR_INIT;
        write_file(&path, "secret", cases[i].text, cases[i].mode);
        wm_wiki_options options = {.api = "https://example.org/w/api.php", .token_file = wm_buffer_cstr(&path)};
        assert_int_equal(wm_wiki_open(&options, &wiki, &error), cases[i].says ? WM_USAGE : WM_OK);
        assert_true(!cases[i].says || strstr(error.message, cases[i].says));
        assert_true(!error.message || !strstr(error.message, "hush"));
        wm_wiki_close(wiki);
        wm_error_clear(&error);
        unlink(path.data);
        wm_buffer_free(&path);
    }
}

static void credentials_go_together(void **state)
{
    (void)state;
    static const wm_wiki_options cases[] = {{.user = "Ann"}, {.password_file = "x"}, {.user = "Ann", .password_file = "x", .token_file = "y"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        wm_wiki *wiki;
        wm_wiki_options options = cases[i];
        options.api = "https://example.org/w/api.php";
        assert_int_equal(wm_wiki_open(&options, &wiki, NULL), WM_USAGE);
        assert_null(wiki);
    }
}

/* Ctrl-C while the wiki makes us wait. */
static bool stop_sleeping(void *user, double seconds)
{
    (void)user;
    (void)seconds;
    return false;
}

static void interrupted(void **state)
{
    (void)state;
    fixture f = {0};
    static const reply replies[] = {{.code = 503, .text = ""}};
    START(&f, replies);
    wm_wiki_close(f.wiki);
    f.options.clock.sleep = stop_sleeping;
    assert_int_equal(wm_wiki_open(&f.options, &f.wiki, &f.error), WM_OK);
    assert_int_equal(ask(&f), WM_INTERRUPTED);
    end(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads), cmocka_unit_test(asks_again), cmocka_unit_test(gives_up), cmocka_unit_test(waits_only_so_long),
        cmocka_unit_test(refuses), cmocka_unit_test(follows_within_the_host), cmocka_unit_test(nobody_there),
        cmocka_unit_test(continues), cmocka_unit_test(continues_not_in_circles), cmocka_unit_test(logs_in),
        cmocka_unit_test(wrong_password), cmocka_unit_test(lost_login), cmocka_unit_test(session_lost_in_a_login), cmocka_unit_test(login_lost_for_good),
        cmocka_unit_test(old_token), cmocka_unit_test(login_to_read), cmocka_unit_test(no_login_inside_a_login),
        cmocka_unit_test(edits_need_credentials), cmocka_unit_test(bearer), cmocka_unit_test(wrong_bearer), cmocka_unit_test(in_doubt),
        cmocka_unit_test(changes_again), cmocka_unit_test(keeps_the_rate), cmocka_unit_test(addresses), cmocka_unit_test(secrets),
        cmocka_unit_test(credentials_go_together), cmocka_unit_test(interrupted),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
