/* test_site_title.c - titles taken apart as MediaWiki does it.
 *
 * SPDX-License-Identifier: MIT
 */
#include "site_help.h"

static wm_site *zh;

static int setup(void **state)
{
    (void)state;
    zh = make_site("zh", "zhwiki", "https://zh.wikipedia.org/wiki/X");
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    wm_site_free(zh);
    return 0;
}

static void test_valid(void **state)
{
    (void)state;
    const struct {
        const char *raw;
        int ns;
        const char *text;
    } facts[] = {
        {"甲", 0, "甲"},
        {"foo", 0, "Foo"},
        {"émile", 0, "Émile"},
        {"ßx", 0, "ßx"},
        {"  a__b  ", 0, "A b"},
        {"_a", 0, "A"},
        {"a\xC2\xA0\xE3\x80\x80"
         "b",
         0, "A b"},
        {"\xE2\x80\x8E"
         "a\xE2\x80\x8F"
         "b\xE2\x80\xAE",
         0, "Ab"},
        {"\xE2\x80\x89"
         "a\xE2\x80\xA8"
         "b",
         0, "A b"},
        {"Image:x", 6, "X"},
        {"image : x y", 6, "X y"},
        {"檔案:甲.jpg", 6, "甲.jpg"},
        {"分类:甲", 14, "甲"},
        {"CATEGORY:_甲_", 14, "甲"},
        {"User talk:x", 3, "X"},
        {"user__talk:x", 3, "X"},
        {":Category:甲", 14, "甲"},
        {": foo", 0, "Foo"},
        {"Foo:bar", 0, "Foo:bar"},
        {"Foo :bar", 0, "Foo :bar"},
        {"Foo: bar: baz", 0, "Foo: bar: baz"},
        {"Talk:foo", 1, "Foo"},
        {"Talk:foo:bar", 1, "Foo:bar"},
        {"File:a:b", 6, "A:b"},
        {"a/b", 0, "A/b"},
        {"a/...", 0, "A/..."},
        {"...", 0, "..."},
        {".a", 0, ".a"},
        {"a.", 0, "A."},
        {"a/.b", 0, "A/.b"},
        {"100%", 0, "100%"},
        {"100% b", 0, "100% b"},
        {"a%zz", 0, "A%zz"},
        {"%E7%94%B2", 0, "甲"},
        {"a%20b", 0, "A b"},
        {"a%5Fb", 0, "A b"},
        {"Category%3Ax", 14, "X"},
        {"100%25", 0, "100%"},
        {"a~~b", 0, "A~~b"},
        {"R&D", 0, "R&D"},
        {"a&b c;", 0, "A&b c;"},
        {"a&;", 0, "A&;"},
        {"A\"B'C!$()*,-;=?@\\^`+", 0, "A\"B'C!$()*,-;=?@\\^`+"},
        {"zh:foo", 0, "Foo"},
        {"zh:Category:foo", 14, "Foo"},
        {"ZH:zh:foo", 0, "Foo"},
    };
    wm_arena arena = {0};
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++) {
        wm_title t;
        if (!wm_title_parse(zh, &arena, wm_str(facts[i].raw), 0, &t))
            fail_msg("\"%s\" is no title", facts[i].raw);
        if (t.ns != facts[i].ns)
            fail_msg("\"%s\" is in %d", facts[i].raw, t.ns);
        assert_slice(t.text, facts[i].text);
        assert_int_equal(t.interwiki.size, 0);
        assert_int_equal(t.colon, facts[i].raw[0] == ':');
        assert_null(t.fragment.data);
    }
    wm_arena_free(&arena);
}

static void test_invalid(void **state)
{
    (void)state;
    const char *const facts[] = {
        "",
        " ",
        "_",
        ":",
        "::",
        ": :",
        "a<b",
        "a>b",
        "a[b",
        "a]b",
        "a{b",
        "a}b",
        "a|b",
        "a\nb",
        "a\tb",
        "a\x7F",
        "a\x01",
        ".",
        "..",
        "./a",
        "../a",
        "a/./b",
        "a/../b",
        "a/.",
        "a/..",
        "..%2Fa",
        "%2E%2E/a",
        "a~~~b",
        "~~~",
        "a%2525b",
        "%25%32%35",
        "a&amp;b",
        "&eacute;",
        "&甲;",
        "Category:",
        "Category: ",
        "File:#a",
        "Category::a",
        "Talk:File:x",
        "Talk:en:x",
        "Talk:Image:x",
        "::a",
        "a%00b",
        "a%0Ab",
        "a%5Bb",
        "\xEF\xBF\xBD",
        "a\xEF\xBF\xBD",
        "\xFF",
        "a\xC0\x80",
        "\xED\xA0\x80",
        "\xE7\x94",
        "a%FF",
        "a%E7%94",
        "zh:",
        "\xE2\x80\x8E",
        "User:..",
    };
    wm_arena arena = {0};
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++) {
        wm_title t;
        if (wm_title_parse(zh, &arena, wm_str(facts[i]), 0, &t))
            fail_msg("\"%s\" is taken for \"%.*s\"", facts[i], WM_ARG(t.text));
    }
    wm_title t;
    assert_true(wm_title_parse(zh, &arena, WM_LIT("%"), 0, &t));
    assert_false(wm_title_parse(zh, &arena, wm_slice_of("a\0b", 3), 0, &t));
    wm_arena_free(&arena);
}

static void test_length(void **state)
{
    (void)state;
    char raw[1200];
    wm_arena arena = {0};
    wm_title t;
    memset(raw, 'A', sizeof raw);
    assert_true(wm_title_parse(zh, &arena, wm_slice_of(raw, 255), 0, &t));
    assert_false(wm_title_parse(zh, &arena, wm_slice_of(raw, 256), 0, &t));
    memcpy(raw, "Special:", 8);
    assert_true(wm_title_parse(zh, &arena, wm_slice_of(raw, 8 + 512), 0, &t));
    assert_false(wm_title_parse(zh, &arena, wm_slice_of(raw, 8 + 513), 0, &t));
    memcpy(raw, "Category", 8);
    raw[8] = ':';
    assert_true(wm_title_parse(zh, &arena, wm_slice_of(raw, 9 + 255), 0, &t));
    /* 85 characters of three bytes do, 86 do not. */
    for (size_t i = 0; i < 100; i++)
        memcpy(raw + 3 * i, "甲", 3);
    assert_true(wm_title_parse(zh, &arena, wm_slice_of(raw, 255), 0, &t));
    assert_false(wm_title_parse(zh, &arena, wm_slice_of(raw, 258), 0, &t));
    wm_arena_free(&arena);
}

static void test_parts(void **state)
{
    (void)state;
    wm_arena arena = {0};
    wm_title t;
    assert_true(wm_title_parse(zh, &arena, WM_LIT("foo_#b_c  d"), 0, &t));
    assert_slice(t.text, "Foo");
    assert_slice(t.fragment, "b c d");
    assert_true(wm_title_parse(zh, &arena, WM_LIT("#甲"), 0, &t));
    assert_slice(t.text, "");
    assert_slice(t.fragment, "甲");
    assert_true(wm_title_parse(zh, &arena, WM_LIT("甲#"), 0, &t));
    assert_slice(t.fragment, "");
    assert_non_null(t.fragment.data);
    assert_true(wm_title_parse(zh, &arena, WM_LIT("甲#a[b]|{"), 0, &t));
    assert_slice(t.fragment, "a[b]|{");
    assert_true(wm_title_parse(zh, &arena, WM_LIT("a%23b"), 0, &t));
    assert_slice(t.fragment, "b");

    assert_true(wm_title_parse(zh, &arena, WM_LIT("EN: foo bar#x"), 0, &t));
    assert_slice(t.interwiki, "en");
    assert_slice(t.text, "foo bar");
    assert_slice(t.fragment, "x");
    assert_int_equal(t.ns, 0);
    assert_true(wm_title_parse(zh, &arena, WM_LIT("w:en:Category:x"), 0, &t));
    assert_slice(t.interwiki, "w");
    assert_slice(t.text, "en:Category:x");
    assert_true(wm_title_parse(zh, &arena, WM_LIT("zh:en:x"), 0, &t));
    assert_slice(t.interwiki, "en");
    assert_true(wm_title_parse(zh, &arena, WM_LIT("en:"), 0, &t));
    assert_slice(t.text, "");
    assert_true(wm_title_parse(zh, &arena, WM_LIT(":en:x"), 0, &t));
    assert_true(t.colon);

    assert_true(wm_title_parse(zh, &arena, WM_LIT("x"), 10, &t));
    assert_int_equal(t.ns, 10);
    assert_true(wm_title_parse(zh, &arena, WM_LIT(":x"), 10, &t));
    assert_int_equal(t.ns, 0);
    wm_arena_free(&arena);
}

static void test_plain_titles_are_slices(void **state)
{
    (void)state;
    const wm_slice raws[] = {WM_LIT("核保护伞"), WM_LIT("United States"), WM_LIT("Category:A/B (c)"),
                             WM_LIT("ひらがな")};
    wm_arena arena = {0};
    for (size_t i = 0; i < sizeof raws / sizeof *raws; i++) {
        wm_title t;
        assert_true(wm_title_parse(zh, &arena, raws[i], 0, &t));
        assert_true(t.text.data >= raws[i].data && t.text.data < raws[i].data + raws[i].size);
    }
    assert_int_equal(arena.used, 0);
    wm_arena_free(&arena);
}

static void test_capitals(void **state)
{
    (void)state;
    const struct {
        const char *lang, *raw, *text;
    } facts[] = {{"tr", "istanbul", "İstanbul"}, {"az", "ilk", "İlk"},
                 {"en", "istanbul", "Istanbul"}, {"ru", "яблоко", "Яблоко"},
                 {"el", "άλφα", "Άλφα"},         {"ka", "საქართველო", "საქართველო"},
                 {"hy", "երևան", "Երևան"},       {"en", "ǆ", "Ǆ"},
                 {"de", "über", "Über"},         {"en", "1a", "1a"}};
    wm_arena arena = {0};
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++) {
        wm_site *site = make_site(facts[i].lang, NULL, NULL);
        wm_title t;
        assert_true(wm_title_parse(site, &arena, wm_str(facts[i].raw), 0, &t));
        assert_slice(t.text, facts[i].text);
        wm_site_free(site);
    }
    wm_site *site = wm_site_new();
    wm_title t;
    wm_site_set_case(site, false);
    wm_site_complete(site);
    assert_true(wm_title_parse(site, &arena, WM_LIT("foo"), 0, &t));
    assert_slice(t.text, "foo");
    assert_true(wm_title_parse(site, &arena, WM_LIT("user:foo"), 0, &t));
    assert_slice(t.text, "Foo");
    wm_site_free(site);
    wm_arena_free(&arena);
}

/* What comes out goes in again unchanged. */
static void test_idempotent(void **state)
{
    (void)state;
    static const char *const pieces[] = {"a",
                                         " ",
                                         "_",
                                         ":",
                                         "甲",
                                         "\xC2\xA0",
                                         "é",
                                         ".",
                                         "/",
                                         "%",
                                         "4",
                                         "1",
                                         "~",
                                         "&",
                                         ";",
                                         "File",
                                         "en",
                                         "Talk",
                                         "#",
                                         "\xE2\x80\x8E",
                                         "\xE3\x80\x80",
                                         "x",
                                         "\xFF",
                                         "ß"};
    const size_t count = sizeof pieces / sizeof *pieces;
    wm_arena arena = {0};
    wm_buffer raw = {0}, again = {0};
    uint32_t random = 1, taken = 0;
    for (int round = 0; round < 200000; round++) {
        wm_title t, u;
        wm_buffer_clear(&raw);
        wm_buffer_clear(&again);
        for (int i = 0; i < 7; i++) {
            random = random * 1664525u + 1013904223u;
            wm_buffer_add_str(&raw, pieces[(random >> 16) % count]);
        }
        if (!wm_title_parse(zh, &arena, wm_buffer_slice(&raw), 0, &t) || t.interwiki.size ||
            !t.text.size)
            continue;
        taken++;
        /* Not through %XX and home prefixes, which go once a round. */
        wm_title_full(zh, t.ns, t.text, &again);
        if (memchr(again.data, '%', again.size))
            continue;
        if (t.ns == 0 && memchr(t.text.data, ':', t.text.size))
            continue;
        assert_true(wm_title_parse(zh, &arena, wm_buffer_slice(&again), 0, &u));
        assert_int_equal(u.ns, t.ns);
        assert_true(wm_equal(u.text, t.text));
        assert_true(wm_utf8_valid_prefix(t.text) == t.text.size);
        wm_arena_reset(&arena);
    }
    assert_true(taken > 5000);
    wm_buffer_free(&raw);
    wm_buffer_free(&again);
    wm_arena_free(&arena);
}

static void test_split(void **state)
{
    (void)state;
    wm_arena arena = {0};
    wm_slice text;
    int ns;
    assert_true(wm_title_split(zh, &arena, WM_LIT("分类:甲"), true, 14, &ns, &text));
    assert_int_equal(ns, 14);
    assert_slice(text, "甲");
    assert_true(wm_title_split(zh, &arena, WM_LIT("分类:甲"), false, 0, &ns, &text));
    assert_int_equal(ns, 14);
    /* A dump that names no namespaces may have put all pages in main. */
    assert_true(wm_title_split(zh, &arena, WM_LIT("Category:甲"), true, 0, &ns, &text));
    assert_int_equal(ns, 14);
    assert_slice(text, "甲");
    assert_true(wm_title_split(zh, &arena, WM_LIT("Is:a"), true, 0, &ns, &text));
    assert_int_equal(ns, 0);
    assert_slice(text, "Is:a");
    /* Else <ns> is trusted: the prefix of a page in main is no prefix. */
    wm_site *told = wm_site_new();
    wm_site_add_namespace(told, 4, WM_LIT("Probe"), true);
    wm_site_complete(told);
    assert_true(wm_title_split(told, &arena, WM_LIT("Category:甲"), true, 0, &ns, &text));
    assert_int_equal(ns, 0);
    assert_slice(text, "Category:甲");
    /* What the dump says of a title's case is so. */
    assert_true(wm_title_split(told, &arena, WM_LIT("Probe:foo"), true, 4, &ns, &text));
    assert_slice(text, "foo");
    wm_site_free(told);
    /* A namespace that nobody has told of. */
    assert_true(wm_title_split(zh, &arena, WM_LIT("Foo:bar:baz"), true, 3000, &ns, &text));
    assert_int_equal(ns, 3000);
    assert_slice(text, "bar:baz");
    assert_true(wm_title_split(zh, &arena, WM_LIT("a_b"), false, 0, &ns, &text));
    assert_slice(text, "a b");
    const char *const bad[] = {
        "", "a|b", "../x", "..", "Category:", "a\nb", "a%2Fb", "[x]", "a#b", "\xFF"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_false(wm_title_split(zh, &arena, wm_str(bad[i]), false, 0, &ns, &text));
    wm_arena_free(&arena);
}

static void test_full(void **state)
{
    (void)state;
    wm_buffer b = {0};
    wm_title_full(zh, 0, WM_LIT("甲 乙"), &b);
    assert_slice(wm_buffer_slice(&b), "甲 乙");
    wm_buffer_clear(&b);
    wm_title_full(zh, 4, WM_LIT("甲"), &b);
    assert_slice(wm_buffer_slice(&b), "Wikipedia:甲");
    wm_buffer_free(&b);
}

/* Prefix after prefix must not take quadratic time or the stack. */
static void test_many_prefixes(void **state)
{
    (void)state;
    wm_buffer b = {0};
    wm_arena arena = {0};
    wm_title t;
    for (int i = 0; i < 100000; i++)
        wm_buffer_add_str(&b, "zh:");
    wm_buffer_add_str(&b, "甲");
    assert_true(wm_title_parse(zh, &arena, wm_buffer_slice(&b), 0, &t));
    assert_slice(t.text, "甲");
    wm_buffer_free(&b);
    wm_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_valid),
        cmocka_unit_test(test_invalid),
        cmocka_unit_test(test_length),
        cmocka_unit_test(test_parts),
        cmocka_unit_test(test_plain_titles_are_slices),
        cmocka_unit_test(test_capitals),
        cmocka_unit_test(test_idempotent),
        cmocka_unit_test(test_split),
        cmocka_unit_test(test_full),
        cmocka_unit_test(test_many_prefixes),
    };
    return cmocka_run_group_tests_name("site titles", tests, setup, teardown);
}
