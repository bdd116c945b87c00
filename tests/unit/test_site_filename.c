/* test_site_filename.c - files of pages: safe, distinct, and back again.
 *
 * SPDX-License-Identifier: MIT
 */
#include "site_help.h"

#include <stdio.h>

static wm_site *site;

static int setup(void **state)
{
    (void)state;
    site = make_site("zh", "zhwiki", NULL);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    wm_site_free(site);
    return 0;
}

static void assert_file(int ns, wm_slice text, bool portable, const char *expected)
{
    wm_buffer b = {0};
    wm_file_name(site, ns, text, portable, &b);
    assert_false(b.failed);
    assert_slice(wm_buffer_slice(&b), expected);
    wm_buffer_free(&b);
}

static void test_plain(void **state)
{
    (void)state;
    assert_file(0, WM_LIT("美国"), false, "Page/美国.md");
    assert_file(0, WM_LIT("A/B c"), false, "Page/A%2FB_c.md");
    assert_file(14, WM_LIT("A/B"), false, "Category/A%2FB.md");
    assert_file(4, WM_LIT("x"), false, "Project/x.md");
    assert_file(5, WM_LIT("x"), false, "Project_talk/x.md");
    assert_file(100, WM_LIT("甲"), false, "Portal/甲.md");
    assert_file(0, WM_LIT(".NET"), false, "Page/%2ENET.md");
    assert_file(0, WM_LIT("..."), false, "Page/%2E...md");
    assert_file(0, WM_LIT("100%"), false, "Page/100%.md");
    assert_file(0, WM_LIT("C:\\x*?\"<>|"), false, "Page/C:\\x*?\"<>|.md");
    assert_file(0, WM_LIT("CON"), false, "Page/CON.md");
    assert_file(4711, WM_LIT("x"), false, "Namespace_4711/x.md");
}

static void test_portable(void **state)
{
    (void)state;
    assert_file(0, WM_LIT("美国"), true, "Page/美国.md");
    assert_file(0, WM_LIT("Nuclear weapon"), true, "Page/Nuclear_weapon.md");
    assert_file(0, WM_LIT("A: b*?\\\"|"), true, "Page/A%3A_b%2A%3F%5C%22%7C.md");
    assert_file(0, WM_LIT("A."), true, "Page/A%2E.md");
    assert_file(0, WM_LIT("A.."), true, "Page/A.%2E.md");
    assert_file(0, WM_LIT("Con"), true, "Page/%43on.md");
    assert_file(0, WM_LIT("Nul.x"), true, "Page/%4Eul.x.md");
    assert_file(0, WM_LIT("Com1"), true, "Page/%43om1.md");
    assert_file(0, WM_LIT("Com10"), true, "Page/Com10.md");
    assert_file(0, WM_LIT("Console"), true, "Page/Console.md");
    char hex[65], expected[100];
    assert_true(wm_sha256_hex(WM_LIT("NASA"), hex));
    snprintf(expected, sizeof expected, "Page/NASA~%.8s.md", hex);
    assert_file(0, WM_LIT("NASA"), true, expected);
}

/* What must hold of every name. */
static void check(wm_arena *arena, int ns, wm_slice text, bool portable)
{
    wm_buffer b = {0};
    wm_file_name(site, ns, text, portable, &b);
    assert_false(b.failed);
    wm_slice name = wm_buffer_slice(&b);
    const char *slash = memchr(name.data, '/', name.size);
    assert_non_null(slash);
    size_t at = (size_t)(slash - name.data);
    wm_slice directory = wm_sub(name, 0, at), file = wm_sub(name, at + 1, name.size), back;
    assert_true(directory.size > 0 && directory.data[0] != '.');
    assert_true(file.size > 3 && file.size <= 255 && file.data[0] != '.');
    assert_null(memchr(file.data, '/', file.size));
    assert_null(memchr(file.data, '\0', file.size));
    assert_null(memchr(file.data, '\n', file.size));
    assert_true(wm_utf8_valid_prefix(file) == file.size);
    for (size_t i = 0; portable && i < file.size; i++)
        assert_null(strchr("\\:*?\"<>|", file.data[i]));
    int back_ns = -99;
    bool cut = file.size > 240 && file.data[file.size - 20] == '~';
    bool parsed = wm_file_name_parse(site, directory, file, arena, &back_ns, &back);
    if (parsed == cut)
        fail_msg("\"%.*s\" is %sread back", WM_ARG(name), parsed ? "" : "not ");
    if (parsed) {
        assert_int_equal(back_ns, ns);
        if (!wm_equal(back, text))
            fail_msg("\"%.*s\" gives \"%.*s\"", WM_ARG(text), WM_ARG(back));
    }
    wm_buffer_free(&b);
}

static void test_hostile(void **state)
{
    (void)state;
    static const wm_slice titles[] = {
        {"../x", 4},
        {"..", 2},
        {".", 1},
        {"/etc", 4},
        {"/", 1},
        {"a\0b", 3},
        {"a\nb", 3},
        {"%2F", 3},
        {"%2e%2e", 6},
        {"%", 1},
        {"%%2F", 4},
        {"%/", 2},
        {"%2/", 3},
        {"\xFF", 1},
        {"a\xE7\x94", 3},
        {"_", 1},
        {"a_b", 3},
        {"~", 1},
        {".md", 3},
        {"a.md", 4},
        {"A~0123456789abcdef", 18},
        {"A~01234567", 10},
        {"~0123456789abcdef", 17},
        {"A~0123456789ABCDEF", 18},
        {"con", 3},
        {"AUX.txt", 7},
        {"\x7F", 1},
        {"\xE2\x80\xAE", 3},
        {" ", 1},
        {"  a", 3},
    };
    wm_arena arena = {0};
    for (size_t i = 0; i < sizeof titles / sizeof *titles; i++)
        for (int portable = 0; portable <= 1; portable++) {
            check(&arena, 0, titles[i], portable != 0);
            check(&arena, 14, titles[i], portable != 0);
            check(&arena, -5, titles[i], portable != 0);
        }
    wm_arena_free(&arena);
}

static void test_lengths(void **state)
{
    (void)state;
    static const char *const pieces[] = {"a", "甲", "/", "é", "\xF0\xA0\x80\x80", "Z", "."};
    wm_arena arena = {0};
    for (size_t p = 0; p < sizeof pieces / sizeof *pieces; p++) {
        wm_buffer text = {0};
        while (text.size < 400) {
            wm_buffer_add_str(&text, pieces[p]);
            check(&arena, 0, wm_buffer_slice(&text), false);
            check(&arena, 0, wm_buffer_slice(&text), true);
            wm_arena_reset(&arena);
        }
        wm_buffer_free(&text);
    }
    wm_arena_free(&arena);
}

static void test_random(void **state)
{
    (void)state;
    static const char *const pieces[] = {"a",
                                         "B",
                                         " ",
                                         "/",
                                         ".",
                                         "%",
                                         "2",
                                         "F",
                                         "~",
                                         "0123456789abcdef",
                                         "01234567",
                                         "甲",
                                         "é",
                                         "É",
                                         "ß",
                                         "_",
                                         ":",
                                         "K",
                                         "\xE2\x84\xAA",
                                         "ς",
                                         "Σ",
                                         "con",
                                         "\x01",
                                         "\xFF",
                                         "?",
                                         "İ",
                                         "i"};
    const size_t count = sizeof pieces / sizeof *pieces;
    wm_arena arena = {0};
    uint32_t random = 7;
    for (int round = 0; round < 60000; round++) {
        wm_buffer text = {0};
        random = random * 1664525u + 1013904223u;
        for (uint32_t i = 0, n = 1 + (random >> 16) % 9; i < n; i++) {
            random = random * 1664525u + 1013904223u;
            wm_buffer_add_str(&text, pieces[(random >> 16) % count]);
        }
        check(&arena, round & 14, wm_buffer_slice(&text), (round & 1) != 0);
        wm_buffer_free(&text);
        wm_arena_reset(&arena);
    }
    wm_arena_free(&arena);
}

/* Portable names of titles that differ by case alone differ without case. */
static void test_distinct_without_case(void **state)
{
    (void)state;
    static const char *const groups[][8] = {
        {"Ab cd", "AB CD", "Ab Cd", "AB cd", "ab cd", "aB Cd"},
        {"Éa", "ÉA", "éa", "éA"},
        {"Σας", "Σασ", "ΣΑΣ", "ΣΑς"},
        {"Straße", "Strasse", "STRASSE", "STRAßE", "STRAẞE"},
        {"Kelvin",
         "\xE2\x84\xAA"
         "elvin",
         "KELVIN"},
        {"Con", "CON", "cON", "con"},
        {"Пётр", "ПЁТР", "пЁтр"},
    };
    wm_site *sensitive = wm_site_new();
    wm_site_set_case(sensitive, false);
    wm_site_complete(sensitive);
    for (size_t g = 0; g < sizeof groups / sizeof *groups; g++)
        for (size_t i = 0; i < 8 && groups[g][i]; i++)
            for (size_t k = 0; k < i; k++) {
                wm_site *const sites[] = {site, sensitive};
                for (size_t s = 0; s < 2; s++) {
                    wm_buffer a = {0}, b = {0}, x = {0}, y = {0};
                    wm_file_name(sites[s], 0, wm_str(groups[g][i]), true, &a);
                    wm_file_name(sites[s], 0, wm_str(groups[g][k]), true, &b);
                    for (size_t at = 0, n; at < a.size; at += n)
                        wm_buffer_add_utf8(&x, wm_to_lower(wm_to_upper(wm_utf8_decode(
                                                   wm_sub(wm_buffer_slice(&a), at, a.size), &n))));
                    for (size_t at = 0, n; at < b.size; at += n)
                        wm_buffer_add_utf8(&y, wm_to_lower(wm_to_upper(wm_utf8_decode(
                                                   wm_sub(wm_buffer_slice(&b), at, b.size), &n))));
                    if (wm_equal(wm_buffer_slice(&x), wm_buffer_slice(&y)))
                        fail_msg("%.*s and %.*s", WM_ARG(wm_buffer_slice(&a)),
                                 WM_ARG(wm_buffer_slice(&b)));
                    wm_buffer_free(&a);
                    wm_buffer_free(&b);
                    wm_buffer_free(&x);
                    wm_buffer_free(&y);
                }
            }
    wm_site_free(sensitive);
}

static void test_foreign_names(void **state)
{
    (void)state;
    const struct {
        const char *directory, *file;
    } bad[] = {{"Page", "x"},           {"Page", ".md"},
               {"Page", "x.MD"},        {"Page", "a b.md"},
               {"Page", ".x.md"},       {"Page", "a/b.md"},
               {"Page", "a%2fb.md"},    {"Page", "a%41.md"},
               {"Page", "..md"},        {"Page", "README.txt"},
               {"page", "x.md"},        {"", "x.md"},
               {"..", "x.md"},          {".wikimd", "x.md"},
               {"Nothing", "x.md"},     {"Namespace_14", "x.md"},
               {"Namespace_0", "x.md"}, {"Namespace_x", "x.md"},
               {"Namespace_", "x.md"},  {"Namespace_007", "x.md"},
               {"分类", "x.md"},        {"Page", "x~0123456789abcdef.md"}};
    wm_arena arena = {0};
    wm_slice text;
    int ns;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        if (wm_file_name_parse(site, wm_str(bad[i].directory), wm_str(bad[i].file), &arena, &ns, &text))
            fail_msg("%s/%s is \"%.*s\"", bad[i].directory, bad[i].file, WM_ARG(text));
    assert_true(wm_file_name_parse(site, WM_LIT("Namespace_4711"), WM_LIT("x.md"), &arena, &ns, &text));
    assert_int_equal(ns, 4711);
    assert_true(
        wm_file_name_parse(site, WM_LIT("User_talk"), WM_LIT("a_b%2Fc.md"), &arena, &ns, &text));
    assert_int_equal(ns, 3);
    assert_slice(text, "a b/c");
    wm_arena_free(&arena);
}

/* ---- directories that fan out ---- */

static void test_shards(void **state)
{
    (void)state;
    wm_site_set_shard_dirs(site, true);
    assert_true(wm_site_shard_dirs(site));
    assert_file(0, WM_LIT("美国"), false, "Page/美/美国.md");
    assert_file(0, WM_LIT("A"), false, "Page/A/A.md");
    assert_file(0, WM_LIT("A/B c"), false, "Page/A/A%2FB_c.md");
    assert_file(14, WM_LIT("/x"), false, "Category/%2F/%2Fx.md");
    assert_file(0, WM_LIT(".NET"), false, "Page/%2E/%2ENET.md");
    assert_file(0, WM_LIT("..."), false, "Page/%2E/%2E...md");
    assert_file(0, WM_LIT("%"), false, "Page/%/%.md");
    assert_file(0, WM_LIT("\xFFx"), false, "Page/%FF/%FF%78.md");
    assert_file(4, WM_LIT("x"), false, "Project/X/x.md");
    assert_file(4, WM_LIT("\"x"), true, "Project/%22/%22x.md");
    assert_file(0, WM_LIT("Con"), true, "Page/C/%43on.md");
    /* A file system without case must not have two directories for one. */
    assert_file(0, WM_LIT("iPod"), false, "Page/I/iPod.md");
    assert_file(0, WM_LIT("éa"), false, "Page/É/éa.md");
    char hex[65], expected[100];
    assert_true(wm_sha256_hex(WM_LIT("iPod"), hex));
    snprintf(expected, sizeof expected, "Page/I/iPod~%.8s.md", hex);
    assert_file(0, WM_LIT("iPod"), true, expected);
    assert_true(wm_sha256_hex(WM_LIT("éa"), hex));
    snprintf(expected, sizeof expected, "Page/É/éa~%.8s.md", hex);
    assert_file(0, WM_LIT("éa"), true, expected);
    wm_site_set_shard_dirs(site, false);
}

static void test_shards_back(void **state)
{
    (void)state;
    static const char *const titles[] = {"美国", "A", ".", "..", "~", "_", "/", "%41", "\xFF", "é", "ﬁx", "\xF0\x9F\x98\x80"};
    static const char *const wrong[] = {"Page/B", "Page/", "Page/.", "Page/..", "Page/AA", "Page/A/A", "Page//A", "/A", "A/Page"};
    wm_arena arena = {0};
    wm_slice text;
    int ns;
    for (size_t i = 0; i < sizeof titles / sizeof *titles * 2; i++) {
        wm_buffer b = {0};
        wm_site_set_shard_dirs(site, true);
        wm_file_name(site, 0, wm_str(titles[i / 2]), i % 2, &b);
        size_t at = b.size;
        while (b.data[at - 1] != '/')
            at--;
        wm_slice directory = wm_sub(wm_buffer_slice(&b), 0, at - 1), file = wm_sub(wm_buffer_slice(&b), at, b.size);
        assert_true(wm_is_shard(wm_sub(directory, 5, directory.size)));
        for (int told = 0; told < 2; told++) { /* either way */
            wm_site_set_shard_dirs(site, told);
            assert_true(wm_file_name_parse(site, directory, file, &arena, &ns, &text));
            assert_int_equal(ns, 0);
            assert_slice(text, titles[i / 2]);
        }
        wm_buffer_free(&b);
    }
    wm_site_set_shard_dirs(site, false);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        if (wm_file_name_parse(site, wm_str(wrong[i]), WM_LIT("A.md"), &arena, &ns, &text))
            fail_msg("%s/A.md is a page", wrong[i]);
    wm_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_plain),         cmocka_unit_test(test_portable),
        cmocka_unit_test(test_hostile),       cmocka_unit_test(test_lengths),
        cmocka_unit_test(test_random),        cmocka_unit_test(test_distinct_without_case),
        cmocka_unit_test(test_foreign_names), cmocka_unit_test(test_shards),
        cmocka_unit_test(test_shards_back),
    };
    return cmocka_run_group_tests_name("site file names", tests, setup, teardown);
}
