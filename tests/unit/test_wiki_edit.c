/* test_wiki_edit.c - pages that are read and edited: what is sent, and what the answers mean.
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

#include "wiki/wiki_edit.h"
#include "wiki/wiki_revisions.h"
#include "http_help.h"

typedef struct fixture {
    server server;
    wm_wiki *wiki;
    wm_error error;
    wm_buffer address, seen;
} fixture;

static bool no_sleep(void *user, double seconds)
{
    (void)user;
    (void)seconds;
    return true;
}

static double no_time(void *user)
{
    (void)user;
    return 0;
}

static void start(fixture *f, const reply *replies, size_t count)
{
    char path[] = "/tmp/wikimd-token.XXXXXX";
    int file = mkstemp(path);
    assert_true(file >= 0);
    assert_int_equal(write(file, "hush-hush", 9), 9);
    close(file);
    assert_true(server_start(&f->server, replies, count));
    wm_buffer_add_format(&f->address, "http://127.0.0.1:%d/api.php", f->server.port);
    wm_wiki_options options = {.api = wm_buffer_cstr(&f->address), .token_file = path, .clock = {NULL, no_time, no_sleep}};
    assert_int_equal(wm_wiki_open(&options, &f->wiki, &f->error), WM_OK);
    assert_int_equal(unlink(path), 0);
}
#define START(f, replies) start(f, replies, sizeof(replies) / sizeof *(replies))

static void end(fixture *f)
{
    wm_wiki_close(f->wiki);
    server_stop(&f->server);
    if (f->server.wrong.size)
        fail_msg("%s", wm_buffer_cstr(&f->server.wrong));
    assert_int_equal(f->server.served, f->server.count);
    server_free(&f->server);
    wm_buffer_free(&f->address);
    wm_buffer_free(&f->seen);
    wm_error_clear(&f->error);
}

#define WHO {.wants = "meta=userinfo", .text = "{\"query\": {\"userinfo\": {\"name\": \"Ann\"}}}"}
#define TOKEN {.wants = "meta=tokens&type=csrf", .text = "{\"query\": {\"tokens\": {\"csrftoken\": \"T+\\\\\"}}}"}

/* ---- edits ------------------------------------------------------------------------------------- */

static wm_status edit_page(fixture *f, const wm_wiki_edit *more, wm_wiki_edited *out)
{
    wm_wiki_edit edit = *more;
    edit.title = WM_LIT("Tea & co");
    edit.text = WM_LIT("abc");
    edit.comment = WM_LIT("why?");
    return wm_wiki_edit_page(f->wiki, &edit, out, &f->error);
}

/* That nobody's revision is overwritten depends on each of these. */
static void sends(void **state)
{
    (void)state;
    fixture f = {0};
    wm_wiki_edited out;
    static const reply replies[] = {
        WHO, TOKEN,
        {.wants = "action=edit&title=Tea%20%26%20co&baserevid=7&nocreate=1&starttimestamp=2026-01-01T00%3A00%3A00Z&summary=why%3F&minor=1&bot=1&"
                  "tags=a%7Cb&watchlist=nochange&md5=900150983cd24fb0d6963f7d28e17f72&text=abc&format=json",
         .text = "{\"edit\": {\"result\": \"Success\", \"pageid\": 3, \"oldrevid\": 7, \"newrevid\": 9}}"},
        {.wants = "title=Tea%20%26%20co&createonly=1&summary=why%3F&notminor=1&watchlist=nochange&md5=", .text = "{\"edit\": {\"result\": \"Success\", \"nochange\": true}}"}};
    START(&f, replies);
    const wm_wiki_edit change = {.base = 7, .started = WM_LIT("2026-01-01T00:00:00Z"), .tags = WM_LIT("a,b"), .minor = true, .bot = true};
    assert_int_equal(edit_page(&f, &change, &out), WM_OK);
    assert_false(out.no_change);
    assert_int_equal(out.page_id, 3);
    assert_int_equal(out.old_revision, 7);
    assert_int_equal(out.revision, 9);
    const wm_wiki_edit new_page = {.base = 0};
    assert_int_equal(edit_page(&f, &new_page, &out), WM_OK);
    assert_true(out.no_change);
    assert_true(wm_find(wm_buffer_slice(&f.server.seen), WM_LIT("basetimestamp"), 0) == WM_NONE);
    end(&f);
}

/* What extensions say in place of an error. */
static void failures(void **state)
{
    (void)state;
    static const struct {
        const char *answer;
        wm_wiki_refusal refusal;
        const char *says;
    } cases[] = {
        {"{\"edit\": {\"result\": \"Failure\", \"captcha\": {\"type\": \"math\", \"id\": 5}}}", WM_WIKI_CAPTCHA, "'Tea & co': the wiki wants a captcha solved"},
        {"{\"edit\": {\"result\": \"Failure\", \"spamblacklist\": \"bad.example\"}}", WM_WIKI_BLACKLISTED, "what the wiki forbids: bad.example"},
        {"{\"edit\": {\"result\": \"Failure\", \"code\": \"abusefilter-disallowed\", \"info\": \"No.\"}}", WM_WIKI_FILTERED, "refuses the edit: No."},
        {"{\"edit\": {\"result\": \"Failure\", \"code\": \"abusefilter-warning\", \"warning\": \"Sure?\"}}", WM_WIKI_FILTER_WARNS, "change the edit: Sure?"},
        {"{\"edit\": {\"result\": \"Failure\"}}", WM_WIKI_OTHER, "the wiki refuses"},
        {"{}", WM_WIKI_OTHER, "the wiki refuses"},
        {"{\"errors\": [{\"code\": \"blocked\", \"text\": \"x\", \"data\": {\"blockinfo\": {\"blockpartial\": true}}}]}", WM_WIKI_PERMISSION,
         "the account may not do this"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        fixture f = {0};
        wm_wiki_edited out;
        const reply replies[] = {WHO, TOKEN, {.text = cases[i].answer}};
        const wm_wiki_edit change = {.base = 7};
        START(&f, replies);
        assert_int_not_equal(edit_page(&f, &change, &out), WM_OK);
        assert_int_equal(wm_wiki_last_refusal(f.wiki), cases[i].refusal);
        assert_false(wm_wiki_is_in_doubt(f.wiki));
        if (!strstr(f.error.message, cases[i].says))
            fail_msg("%s", f.error.message);
        end(&f);
    }
}

#define WARNING {.wants = "action=edit", .text = "{\"errors\": [{\"code\": \"abusefilter-warning\", \"text\": \"Sure?\"}]}"}

/* Sending an edit again confirms a filter's warning: only where that was asked for, and once. */
static void warnings(void **state)
{
    (void)state;
    const wm_wiki_edit yes = {.base = 7, .accept_warnings = true}, no = {.base = 7};
    static const reply passed[] = {WHO, TOKEN, WARNING, {.wants = "action=edit", .text = "{\"edit\": {\"result\": \"Success\", \"newrevid\": 8}}"}};
    static const reply again[] = {WHO, TOKEN, WARNING, WARNING};
    static const reply once[] = {WHO, TOKEN, WARNING};
    wm_wiki_edited out;
    fixture f = {0};
    START(&f, passed);
    assert_int_equal(edit_page(&f, &yes, &out), WM_OK);
    end(&f);
    f = (fixture){0};
    START(&f, again);
    assert_int_equal(edit_page(&f, &yes, &out), WM_BAD_INPUT);
    end(&f);
    f = (fixture){0};
    START(&f, once);
    assert_int_equal(edit_page(&f, &no, &out), WM_BAD_INPUT);
    end(&f);
}

/* When an answer was lost it may have been a warning: the next sending is of another session. */
static void fresh(void **state)
{
    (void)state;
    fixture f = {0};
    wm_wiki_edited out;
    static const reply replies[] = {WHO, TOKEN, {.raw = true, .text = "", .wants = "action=edit"}, WHO, TOKEN,
                                    {.wants = "action=edit", .text = "{\"edit\": {\"result\": \"Success\", \"newrevid\": 8}}"}};
    wm_wiki_edit change = {.base = 7};
    START(&f, replies);
    assert_int_not_equal(edit_page(&f, &change, &out), WM_OK);
    assert_true(wm_wiki_is_in_doubt(f.wiki));
    change.fresh = true;
    wm_error_clear(&f.error);
    assert_int_equal(edit_page(&f, &change, &out), WM_OK);
    end(&f);
}

/* ---- reading -------------------------------------------------------------------------------------- */

static wm_status note(void *user, const wm_wiki_page *page, const wm_wiki_revision *revision, wm_error *error)
{
    fixture *f = user;
    wm_slice text = revision ? revision->slots[0].text : WM_LIT("");
    (void)error;
    wm_buffer_add_format(&f->seen, "%.*s %lld/%lld %s[%.*s]\n", WM_ARG(page->title), (long long)page->id, revision ? (long long)revision->id : 0,
                         page->invalid ? "invalid " : !revision ? "missing " : revision->slots[0].has_text ? "" : "no text ", WM_ARG(text));
    return WM_OK;
}

/* Long texts come in several answers; some are hidden; old wikis know no slots. */
static void reads(void **state)
{
    (void)state;
    fixture f = {0};
    wm_buffer started = {0};
    static const wm_slice titles[] = {{"A", 1}, {"B", 1}, {"C", 1}, {"D", 1}, {"<", 1}};
    static const reply replies[] = {
        {.wants = "titles=A%7CB%7CC%7CD%7C%3C&curtimestamp=1&",
         .text = "{\"curtimestamp\": \"2026-01-01T00:00:00Z\", \"continue\": {\"rvcontinue\": \"2|4\", \"continue\": \"||\"}, \"query\": {\"pages\": ["
                 "{\"pageid\": 1, \"title\": \"A\", \"revisions\": [{\"revid\": 3, \"slots\": {\"main\": {\"content\": \"a\"}}}]},"
                 "{\"pageid\": 2, \"title\": \"B\"}, {\"title\": \"C\", \"missing\": true}, {\"title\": \"<\", \"invalid\": true},"
                 "{\"pageid\": 4, \"title\": \"D\", \"revisions\": [{\"revid\": 6, \"slots\": {\"main\": {\"texthidden\": true}}}]}]}}"},
        {.wants = "rvcontinue=2%7C4", .text = "{\"query\": {\"pages\": [{\"pageid\": 2, \"title\": \"B\", \"revisions\": [{\"revid\": 4, \"content\": \"b\"}]}]}}"}};
    START(&f, replies);
    assert_int_equal(wm_wiki_read_titles(f.wiki, titles, 5, &started, note, &f, &f.error), WM_OK);
    assert_string_equal(wm_buffer_cstr(&f.seen), "A 1/3 [a]\nC 0/0 missing []\n< 0/0 invalid []\nD 4/6 no text []\nB 2/4 [b]\n");
    assert_string_equal(wm_buffer_cstr(&started), "2026-01-01T00:00:00Z");
    wm_buffer_free(&started);
    end(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sends), cmocka_unit_test(failures), cmocka_unit_test(warnings), cmocka_unit_test(fresh), cmocka_unit_test(reads),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
