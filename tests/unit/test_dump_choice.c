/* test_dump_choice.c - which revision of a page is handed out.
 *
 * SPDX-License-Identifier: MIT
 */
#include "dump_help.h"

#define REVISION(id, time, text) \
    "<revision><id>" id "</id><timestamp>" time "</timestamp><text>" text "</text></revision>"

static void expect(const char *revisions, wm_revision_choice choice, const char *texts)
{
    wm_buffer b = {0};
    wm_buffer_add_str(&b, "<mediawiki><page><title>T</title>");
    wm_buffer_add_str(&b, revisions);
    wm_buffer_add_str(&b, "</page></mediawiki>");
    reading x = {.options = {.choice = choice}};
    read_bytes(&x, wm_buffer_slice(&b));
    assert_int_equal(x.status, WM_OK);
    assert_string_equal(x.texts.data, texts);
    release(&x);
    wm_buffer_free(&b);
}

static const wm_revision_choice current = {WM_REVISION_CURRENT, 0};

static void latest_time_wins(void **state)
{
    (void)state;
    expect(REVISION("9", "2020-01-03T00:00:00Z", "new") REVISION("10", "2020-01-02T00:00:00Z", "old"), current, "new|");
    expect(REVISION("1", "2020-01-01T00:00:00Z", "a") REVISION("2", "2020-01-02T00:00:00Z", "b")
           REVISION("3", "2020-01-01T12:00:00Z", "c"), current, "b|");
}

static void ties_go_to_the_later_id(void **state)
{
    (void)state;
    expect(REVISION("8", "2020-01-01T00:00:00Z", "x") REVISION("7", "2020-01-01T00:00:00Z", "y"), current, "x|");
    expect(REVISION("7", "2020-01-01T00:00:00Z", "y") REVISION("8", "2020-01-01T00:00:00Z", "x"), current, "x|");
    /* The same id twice: the later element. */
    expect(REVISION("7", "2020-01-01T00:00:00Z", "y") REVISION("7", "2020-01-01T00:00:00Z", "x"), current, "x|");
}

static void bad_times_are_oldest(void **state)
{
    (void)state;
    expect(REVISION("1", "2020-01-01T00:00:00Z", "a") REVISION("2", "2020-13-01T00:00:00Z", "b"), current, "a|");
    expect("<revision><id>1</id><text>a</text></revision><revision><id>2</id><text>b</text></revision>", current, "b|");
    /* The time stands after the text. */
    expect(REVISION("1", "2020-01-01T00:00:00Z", "a")
           "<revision><text>b</text><id>2</id><timestamp>2021-01-01T00:00:00Z</timestamp></revision>", current, "b|");
}

static void by_id(void **state)
{
    (void)state;
    static const char three[] = REVISION("1", "2020-01-01T00:00:00Z", "a") REVISION("2", "2020-01-02T00:00:00Z", "b")
        REVISION("3", "2020-01-03T00:00:00Z", "c");
    expect(three, (wm_revision_choice){WM_REVISION_ID, 2}, "b|");
    expect(three, (wm_revision_choice){WM_REVISION_ID, 4}, "|");
}

static void by_time(void **state)
{
    (void)state;
    static const char three[] = REVISION("1", "2020-01-01T00:00:00Z", "a") REVISION("2", "2020-01-02T00:00:00Z", "b")
        REVISION("3", "2020-01-03T00:00:00Z", "c");
    int64_t second = 0;
    assert_true(wm_time_parse(WM_LIT("2020-01-02T00:00:00Z"), &second));
    expect(three, (wm_revision_choice){WM_REVISION_TIME, second}, "b|");
    expect(three, (wm_revision_choice){WM_REVISION_TIME, second - 1}, "a|");
    expect(three, (wm_revision_choice){WM_REVISION_TIME, second - 86401}, "|");
}

/* Nothing of a revision stays in the next, whichever buffer it used. */
static void no_leftovers(void **state)
{
    (void)state;
    reading x = {0};
    read_bytes(&x, WM_LIT("<mediawiki><page><title>LONG</title><redirect title='R'/><ns>3</ns><id>1</id><revision><id>1</id>"
                          "<parentid>5</parentid><timestamp>2020-01-01T00:00:00Z</timestamp><contributor><username>U"
                          "</username><id>4</id></contributor><minor/><comment>c</comment><model>m</model><format>f"
                          "</format><text bytes='1' sha1='s'>t</text></revision></page><page><title>T</title><revision>"
                          "<id>2</id><timestamp>2020-01-01T00:00:00Z</timestamp></revision></page></mediawiki>"));
    assert_int_equal(x.status, WM_OK);
    assert_non_null(strstr(x.pages.data, "\nT id=0 ns=none file=0 n=1 revisions=1 rev=2 parent=0 "
                           "time=[2020-01-01T00:00:00Z] user=[] uid=0 comment=[] model=wikitext format= sha1= bytes=-1 "
                           "no-text 0:\n"));
    release(&x);
}

static void text_limit(void **state)
{
    (void)state;
    static const struct {
        const char *text, *expected;
        size_t limit;
        bool cut;
    } cases[] = {
        {"abcdef", "abc|", 3, true}, {"abc", "abc|", 3, false}, {"", "|", 3, false},
        {"ab\xe4\xb8\xad", "ab|", 3, true}, {"ab\xe4\xb8\xad", "ab|", 4, true}, {"ab\xe4\xb8\xad", "ab\xe4\xb8\xad|", 5, false},
        {"\xff\xff\xff\xff", "\xff\xff\xff|", 3, true}, {"\xff\xff\xff", "\xff\xff\xff|", 3, false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        for (size_t limit = 0; limit < 4; limit++) {
            wm_buffer b = {0};
            reading x = {.options = {.text_limit = cases[i].limit}, .limit = limit};
            read_bytes(&x, dump_of_text(&b, wm_str(cases[i].text)));
            assert_int_equal(x.status, WM_OK);
            assert_string_equal(x.texts.data, cases[i].expected);
            assert_int_equal(strstr(x.pages.data, " cut ") != NULL, cases[i].cut);
            release(&x);
            wm_buffer_free(&b);
        }
    }
    wm_buffer b = {0};
    reading x = {.options = {.no_text = true}};
    read_bytes(&x, dump_of_text(&b, WM_LIT("abc")));
    assert_string_equal(x.texts.data, "|");
    assert_null(strstr(x.pages.data, "no-text"));
    release(&x);
    wm_buffer_free(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(latest_time_wins), cmocka_unit_test(ties_go_to_the_later_id),
        cmocka_unit_test(bad_times_are_oldest), cmocka_unit_test(by_id), cmocka_unit_test(by_time),
        cmocka_unit_test(no_leftovers), cmocka_unit_test(text_limit),
    };
    return cmocka_run_group_tests_name("dump: choice of revisions", tests, NULL, NULL);
}
