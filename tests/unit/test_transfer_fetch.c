/* test_transfer_fetch.c - a wiki's answers become a dump: parts of answers, what is hidden or gone, runs that were cut.
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

#include "base/base.h"
#include "http_help.h"

static char directory[] = "/tmp/wikimd-fetch.XXXXXX";

static int set_up(void **state)
{
    (void)state;
    return mkdtemp(directory) && chdir(directory) == 0 ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    return chdir("/") == 0 && rmdir(directory) == 0 ? 0 : -1;
}

#define SITE                                                                                                                     \
    "{\"query\":{\"general\":{\"sitename\":\"Teawiki\",\"dbname\":\"teawiki\",\"lang\":\"en\",\"case\":\"first-letter\","          \
    "\"base\":\"https://tea.example/wiki/Main_Page\",\"server\":\"https://tea.example\",\"articlepath\":\"/wiki/$1\"},"             \
    "\"namespaces\":{\"0\":{\"id\":0,\"name\":\"\",\"case\":\"first-letter\"},"                                                    \
    "\"14\":{\"id\":14,\"name\":\"Category\",\"canonical\":\"Category\",\"case\":\"first-letter\"}}}}"

typedef struct fixture {
    server server;
    wm_buffer api, messages;
    wm_fetch_options options;
} fixture;

static void note(void *user, wm_message_kind kind, wm_slice text)
{
    fixture *f = user;
    (void)kind;
    wm_buffer_add_slice(&f->messages, text);
    wm_buffer_add_char(&f->messages, '\n');
}

static void start(fixture *f, const reply *replies, size_t count)
{
    memset(f, 0, sizeof *f);
    wm_fetch_options_init(&f->options);
    assert_true(server_start(&f->server, replies, count));
    wm_buffer_add_format(&f->api, "http://127.0.0.1:%d/api.php", f->server.port);
    f->options.wiki.api = wm_buffer_cstr(&f->api);
    f->options.output = "dump.xml";
    f->options.jobs = 1;
}

#define START(f, replies) start(f, replies, sizeof(replies) / sizeof *(replies))

static wm_status run(fixture *f)
{
    wm_monitor monitor = WM_MONITOR_INIT;
    monitor.message = note;
    monitor.user = f;
    wm_buffer_clear(&f->messages);
    return wm_run_fetch(&f->options, &monitor, NULL);
}

static void assert_done(fixture *f)
{
    wm_status status = run(f);
    if (status != WM_OK)
        fail_msg("%d\n%.*s", (int)status, WM_ARG(wm_buffer_slice(&f->messages)));
}

/* Each of the replies was asked for. */
static void end(fixture *f)
{
    server_stop(&f->server);
    if (f->server.wrong.size)
        fail_msg("%s", wm_buffer_cstr(&f->server.wrong));
    if (f->server.served != f->server.count)
        fail_msg("%zu requests of %zu\n%s", f->server.served, f->server.count, wm_buffer_cstr(&f->messages));
    server_free(&f->server);
    wm_buffer_free(&f->api);
    wm_buffer_free(&f->messages);
}

static void assert_told(const fixture *t, const char *words)
{
    if (wm_find(wm_buffer_slice(&t->messages), wm_str(words), 0) == WM_NONE)
        fail_msg("'%s' is not told in\n%.*s", words, WM_ARG(wm_buffer_slice(&t->messages)));
}

/* What stands between <page> and </mediawiki> of the dump, which is then removed. */
static void assert_pages(const char *expected)
{
    wm_buffer dump = {0};
    char piece[4096];
    FILE *file = fopen("dump.xml", "rb");
    assert_non_null(file);
    for (size_t got; (got = fread(piece, 1, sizeof piece, file)) > 0;)
        wm_buffer_add(&dump, piece, got);
    fclose(file);
    wm_slice all = wm_buffer_slice(&dump);
    size_t start = wm_find(all, WM_LIT("  </siteinfo>\n"), 0);
    assert_true(start != WM_NONE && wm_ends_with(all, WM_LIT("</mediawiki>\n")));
    wm_slice pages = wm_sub(all, start + 14, all.size - 13);
    if (!wm_equal(pages, wm_str(expected)))
        fail_msg("%.*s", WM_ARG(pages));
    wm_buffer_free(&dump);
    assert_int_equal(unlink("dump.xml"), 0);
    assert_int_equal(access("dump.xml.fetch", F_OK), -1);
}

#define REVISION(id, parent, more, text)                                                                                           \
    "{\"revid\":" id ",\"parentid\":" parent ",\"user\":\"Edna\",\"userid\":7,\"timestamp\":\"2026-01-02T03:04:05Z\","             \
    "\"comment\":\"\"" more ",\"slots\":{\"main\":{\"contentmodel\":\"wikitext\",\"contentformat\":\"text/x-wiki\"," text "}}}"
#define PAGE(id, title, revisions) "{\"pageid\":" id ",\"ns\":0,\"title\":\"" title "\",\"revisions\":[" revisions "]}"
#define XML_PAGE(id, title, more) "  <page>\n    <title>" title "</title>\n    <ns>0</ns>\n    <id>" id "</id>\n" more

static const char one_page[] = "{\"query\":{\"pages\":[{\"pageid\":5,\"ns\":0,\"title\":\"Tea\",\"lastrevid\":9}]}}";
static const char none[] = "{\"batchcomplete\":true}";

/* Pages come by id whatever the wiki's order, one of them in a second part of the answer, one not at all. */
static void current_pages(void **state)
{
    (void)state;
    fixture f;
    static const reply replies[] = {
        {.wants = "meta=siteinfo", .text = SITE},
        {.wants = "gapnamespace=0", .text = "{\"continue\":{\"gapcontinue\":\"X\",\"continue\":\"-\"},\"query\":{\"pages\":["
                                            "{\"pageid\":9,\"ns\":0,\"title\":\"A\"},{\"pageid\":5,\"ns\":0,\"title\":\"Tea\"}]}}"},
        {.wants = "gapcontinue=X", .text = "{\"query\":{\"pages\":[{\"pageid\":6,\"ns\":0,\"title\":\"Gone\"}]}}"},
        {.wants = "gapnamespace=14", .text = none},
        {.wants = "pageids=5%7C6%7C9",
         .text = "{\"continue\":{\"rvcontinue\":\"5|1\",\"continue\":\"||\"},\"query\":{\"pages\":[{\"pageid\":6,\"missing\":true},"
                 "{\"pageid\":5,\"ns\":0,\"title\":\"Tea\"}," PAGE("9", "A", REVISION("12", "11", ",\"minor\":true", "\"content\":\"#REDIRECT [[tea#Cups]]\"")) "]}}"},
        {.wants = "rvcontinue=5%7C1", .text = "{\"query\":{\"pages\":[" PAGE("5", "Tea", REVISION("8", "0", "", "\"content\":\"a <b> \\\"c\\\"\"")) "]}}"},
    };
    START(&f, replies);
    assert_done(&f);
    assert_told(&f, "page id 6: was deleted since it was listed");
    assert_pages(
        XML_PAGE("5", "Tea", "") "    <revision>\n      <id>8</id>\n      <timestamp>2026-01-02T03:04:05Z</timestamp>\n      <contributor>\n"
        "        <username>Edna</username>\n        <id>7</id>\n      </contributor>\n      <origin>8</origin>\n      <model>wikitext</model>\n"
        "      <format>text/x-wiki</format>\n      <text bytes=\"9\" sha1=\"juk6cm49qc874stf1deevrnffun4eiz\" xml:space=\"preserve\">a &lt;b&gt; \"c\"</text>\n"
        "      <sha1>juk6cm49qc874stf1deevrnffun4eiz</sha1>\n    </revision>\n  </page>\n"
        XML_PAGE("9", "A", "    <redirect title=\"Tea\" />\n") "    <revision>\n      <id>12</id>\n      <parentid>11</parentid>\n"
        "      <timestamp>2026-01-02T03:04:05Z</timestamp>\n      <contributor>\n        <username>Edna</username>\n        <id>7</id>\n"
        "      </contributor>\n      <minor />\n      <origin>12</origin>\n      <model>wikitext</model>\n      <format>text/x-wiki</format>\n"
        "      <text bytes=\"22\" sha1=\"2n10qigfjn8zqhr1110dtkwmqs4uwkx\" xml:space=\"preserve\">#REDIRECT [[tea#Cups]]</text>\n"
        "      <sha1>2n10qigfjn8zqhr1110dtkwmqs4uwkx</sha1>\n    </revision>\n  </page>\n");
    end(&f);
}

/* What somebody hid, an address for a name, two slots, and a text that is not the one of its SHA-1. */
static void hidden_and_slots(void **state)
{
    (void)state;
    fixture f;
    static const char *const category[] = {"tea"};
    static const reply replies[] = {
        {.wants = "meta=siteinfo", .text = SITE},
        {.wants = "cmtitle=Category%3ATea", .text = "{\"query\":{\"categorymembers\":[{\"pageid\":5,\"ns\":0,\"title\":\"Tea\"},"
                                                    "{\"pageid\":4,\"ns\":14,\"title\":\"Category:Cups\"}]}}"},
        {.wants = "pageids=5&rvlimit=max&rvdir=newer",
         .text = "{\"query\":{\"pages\":[{\"pageid\":5,\"ns\":0,\"title\":\"Tea\",\"revisions\":["
                 "{\"revid\":1,\"parentid\":0,\"userhidden\":true,\"timestamp\":\"2026-01-02T03:04:05Z\",\"commenthidden\":true,\"size\":44,"
                 "\"sha1hidden\":true,\"slots\":{\"main\":{\"contentmodel\":\"wikitext\",\"contentformat\":\"text/x-wiki\",\"texthidden\":true}}},"
                 "{\"revid\":2,\"parentid\":1,\"user\":\"192.0.2.1\",\"userid\":0,\"anon\":true,\"timestamp\":\"2026-01-02T03:04:06Z\",\"comment\":\"x\","
                 "\"sha1\":\"0000000000000000000000000000000000000000\",\"slots\":{\"main\":{\"contentmodel\":\"wikitext\",\"contentformat\":\"text/x-wiki\",\"content\":\"\"}}}]}]}}"},
    };
    START(&f, replies);
    f.options.categories = category;
    f.options.category_count = 1;
    f.options.namespaces = "0";
    f.options.history = true;
    assert_done(&f);
    assert_told(&f, "the text that came is not the one that the wiki has the SHA-1 of");
    assert_told(&f, "1 texts hidden");
    assert_pages(XML_PAGE("5", "Tea", "") "    <revision>\n      <id>1</id>\n      <timestamp>2026-01-02T03:04:05Z</timestamp>\n"
                 "      <contributor deleted=\"deleted\" />\n      <comment deleted=\"deleted\" />\n      <origin>1</origin>\n"
                 "      <model>wikitext</model>\n      <format>text/x-wiki</format>\n      <text bytes=\"44\" deleted=\"deleted\" />\n"
                 "      <sha1 />\n    </revision>\n    <revision>\n      <id>2</id>\n      <parentid>1</parentid>\n"
                 "      <timestamp>2026-01-02T03:04:06Z</timestamp>\n      <contributor>\n        <ip>192.0.2.1</ip>\n      </contributor>\n"
                 "      <comment>x</comment>\n      <origin>2</origin>\n      <model>wikitext</model>\n      <format>text/x-wiki</format>\n"
                 "      <text bytes=\"0\" sha1=\"phoiac9h4m842xq45sp7s6u21eteeq1\" xml:space=\"preserve\"></text>\n"
                 "      <sha1>phoiac9h4m842xq45sp7s6u21eteeq1</sha1>\n    </revision>\n  </page>\n");
    end(&f);
}

/* A run that was refused half way has the list. The next one goes on with it, unless it asks for something else. */
static void goes_on(void **state)
{
    (void)state;
    fixture f;
    static const reply replies[] = {
        {.wants = "meta=siteinfo", .text = SITE},
        {.wants = "gapnamespace=0", .text = one_page},
        {.wants = "gapnamespace=14", .text = none},
        {.wants = "pageids=5", .text = "{\"errors\":[{\"code\":\"readapidenied\",\"text\":\"You need read permission.\"}]}"},
        {.wants = "pageids=5", .text = "{\"query\":{\"pages\":[" PAGE("5", "Tea", REVISION("8", "0", "", "\"content\":\"\"")) "]}}"},
    };
    START(&f, replies);
    assert_int_not_equal(run(&f), WM_OK);
    assert_told(&f, "You need read permission.");
    assert_int_equal(access("dump.xml", F_OK), -1);
    assert_int_equal(access("dump.xml.fetch/pages", F_OK), 0);

    f.options.history = true;
    assert_int_equal(run(&f), WM_USAGE);
    assert_told(&f, "dump.xml.fetch is what another fetch left");

    f.options.history = false;
    assert_done(&f);
    assert_told(&f, "goes on    at page 0 of 1");
    assert_pages(XML_PAGE("5", "Tea", "") "    <revision>\n      <id>8</id>\n      <timestamp>2026-01-02T03:04:05Z</timestamp>\n"
                 "      <contributor>\n        <username>Edna</username>\n        <id>7</id>\n      </contributor>\n      <origin>8</origin>\n"
                 "      <model>wikitext</model>\n      <format>text/x-wiki</format>\n"
                 "      <text bytes=\"0\" sha1=\"phoiac9h4m842xq45sp7s6u21eteeq1\" xml:space=\"preserve\"></text>\n"
                 "      <sha1>phoiac9h4m842xq45sp7s6u21eteeq1</sha1>\n    </revision>\n  </page>\n");
    end(&f);
}

/* A journal that somebody shortened is told of, and nothing is made of it. */
static void damaged_journal(void **state)
{
    (void)state;
    static const struct {
        const char *file, *text, *told;
    } cases[] = {{"dump.xml.fetch/pages", "5x\n", "dump.xml.fetch/pages is damaged"},
                 {"dump.xml.fetch/done", "2 0 0\n", "dump.xml.fetch/done is damaged"},
                 {"dump.xml.fetch/done", "1 99 1\n", "dump.xml.fetch/xml is shorter than what was fetched"}};
    static const reply replies[] = {
        {.wants = "meta=siteinfo", .text = SITE},
        {.wants = "gapnamespace=0", .text = one_page},
        {.wants = "gapnamespace=14", .text = none},
        {.text = "{\"errors\":[{\"code\":\"readapidenied\",\"text\":\"No.\"}]}"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        fixture f;
        START(&f, replies);
        assert_int_not_equal(run(&f), WM_OK);
        FILE *file = fopen(cases[i].file, "wb");
        assert_non_null(file);
        fputs(cases[i].text, file);
        fclose(file);
        assert_int_equal(run(&f), WM_BAD_INPUT);
        assert_told(&f, cases[i].told);
        end(&f);
        assert_int_equal(system("rm -r dump.xml.fetch"), 0);
    }
    assert_int_equal(access("dump.xml", F_OK), -1);
}

/* Titles of a list, more than a request holds, some of them none. */
static void listed_titles(void **state)
{
    (void)state;
    fixture f;
    static const reply replies[] = {
        {.wants = "meta=siteinfo", .text = SITE},
        {.wants = "titles=T0%7CT1%7C", .text = "{\"query\":{\"pages\":[{\"ns\":0,\"title\":\"T0\",\"missing\":true},{\"pageid\":5,\"ns\":0,\"title\":\"T1\"}]}}"},
        {.wants = "titles=tea&prop=info", .text = "{\"query\":{\"normalized\":[{\"from\":\"tea\",\"to\":\"Tea\"}],\"pages\":[{\"pageid\":5,\"ns\":0,\"title\":\"Tea\"}]}}"},
        {.wants = "pageids=5&", .text = "{\"query\":{\"pages\":[" PAGE("5", "Tea", REVISION("8", "0", "", "\"content\":\"\"")) "]}}"},
    };
    FILE *list = fopen("titles", "wb");
    assert_non_null(list);
    for (int i = 0; i < 50; i++)
        fprintf(list, "T%d\r\n\n", i);
    fputs("tea", list);
    fclose(list);
    START(&f, replies);
    f.options.pages = "titles";
    assert_done(&f);
    assert_told(&f, "T0: the wiki has no such page");
    assert_told(&f, "49 of the list, 0 gone");
    assert_told(&f, "pages      1 in dump.xml");
    end(&f);
    assert_int_equal(unlink("titles"), 0);
    assert_int_equal(unlink("dump.xml"), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(current_pages), cmocka_unit_test(hidden_and_slots), cmocka_unit_test(goes_on),
        cmocka_unit_test(damaged_journal), cmocka_unit_test(listed_titles),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
