/* test_site_json.c - the JSON of siteinfo, in both format versions.
 *
 * SPDX-License-Identifier: MIT
 */
#include "site_help.h"

static const char version1[] =
    "{\"batchcomplete\":\"\",\"query\":{\"general\":{\"mainpage\":\"Start\",\"base\":\"http://"
    "a.example/w/index.php/Start\","
    "\"sitename\":\"Probe\",\"generator\":\"MediaWiki "
    "1.40\",\"wikiid\":\"probe\",\"lang\":\"de\",\"case\":\"case-sensitive\","
    "\"linktrail\":\"/^([a-z\\u00e4\\\\x{100}-\\\\x{103}]+)(.*)$/sDu\"},"
    "\"namespaces\":{\"0\":{\"id\":0,\"case\":\"case-sensitive\",\"content\":\"\",\"*\":\"\"},"
    "\"2\":{\"id\":2,\"case\":\"first-letter\",\"canonical\":\"User\",\"*\":\"Benutzer\"},"
    "\"14\":{\"id\":14,\"case\":\"case-sensitive\",\"canonical\":\"Category\",\"*\":\"Kategorie\"},"
    "\"300\":{\"id\":300,\"case\":\"first-letter\",\"canonical\":\"Recipe\",\"*\":\"Rezept\"}},"
    "\"namespacealiases\":[{\"id\":300,\"*\":\"Kochbuch\"}],"
    "\"interwikimap\":[{\"prefix\":\"foo\",\"url\":\"http://f/"
    "$1\"},{\"prefix\":\"en\",\"language\":\"English\",\"url\":\"h\"},"
    "{\"prefix\":\"de\",\"language\":\"Deutsch\",\"localinterwiki\":\"\",\"url\":\"h\"}],"
    "\"magicwords\":[{\"name\":\"redirect\",\"aliases\":[\"#HIER\",\"#REDIRECT\"]},"
    "{\"name\":\"notoc\",\"aliases\":[\"__OHNE__\"]},"
    "{\"name\":\"hiddencat\",\"aliases\":[\"__VERSTECKT__\"],\"case-sensitive\":\"\"},"
    "{\"name\":\"img_thumbnail\",\"aliases\":[\"winzig\"],\"case-sensitive\":\"\"},"
    "{\"name\":\"img_width\",\"aliases\":[\"$1 Punkte\"],\"case-sensitive\":\"\"},"
    "{\"name\":\"img_alt\",\"aliases\":[\"statt=$1\"],\"case-sensitive\":\"\"},"
    "{\"name\":\"pagename\",\"aliases\":[\"SEITE\"]}]}}";

static const char version2[] =
    "{\"batchcomplete\":true,\"query\":{\"general\":{\"mainpage\":\"Start\",\"base\":\"http://"
    "a.example/w/index.php/Start\","
    "\"sitename\":\"Probe\",\"generator\":\"MediaWiki "
    "1.40\",\"wikiid\":\"probe\",\"lang\":\"de\",\"case\":\"case-sensitive\","
    "\"linktrail\":\"/^([a-z\\u00e4\\\\x{100}-\\\\x{103}]+)(.*)$/sDu\"},"
    "\"namespaces\":{\"0\":{\"id\":0,\"case\":\"case-sensitive\",\"content\":true,\"name\":\"\"},"
    "\"2\":{\"id\":2,\"case\":\"first-letter\",\"canonical\":\"User\",\"name\":\"Benutzer\"},"
    "\"14\":{\"id\":14,\"case\":\"case-sensitive\",\"canonical\":\"Category\",\"name\":\"Kategorie\"},"
    "\"300\":{\"id\":300,\"case\":\"first-letter\",\"canonical\":\"Recipe\",\"name\":\"Rezept\"}},"
    "\"namespacealiases\":[{\"id\":300,\"alias\":\"Kochbuch\"}],"
    "\"interwikimap\":[{\"prefix\":\"foo\",\"local\":false,\"url\":\"http://f/$1\"},"
    "{\"prefix\":\"en\",\"language\":\"English\",\"url\":\"h\"},"
    "{\"prefix\":\"de\",\"language\":\"Deutsch\",\"localinterwiki\":true,\"url\":\"h\"}],"
    "\"magicwords\":[{\"name\":\"redirect\",\"aliases\":[\"#HIER\",\"#REDIRECT\"],\"case-sensitive\":"
    "false},"
    "{\"name\":\"notoc\",\"aliases\":[\"__OHNE__\"],\"case-sensitive\":false},"
    "{\"name\":\"hiddencat\",\"aliases\":[\"__VERSTECKT__\"],\"case-sensitive\":true},"
    "{\"name\":\"img_thumbnail\",\"aliases\":[\"winzig\"],\"case-sensitive\":true},"
    "{\"name\":\"img_width\",\"aliases\":[\"$1 Punkte\"],\"case-sensitive\":true},"
    "{\"name\":\"img_alt\",\"aliases\":[\"statt=$1\"],\"case-sensitive\":true},"
    "{\"name\":\"pagename\",\"aliases\":[\"SEITE\"],\"case-sensitive\":true}]}}";

static void check(const char *json)
{
    wm_site *site = wm_site_new();
    wm_error error = WM_ERROR_INIT;
    wm_arena arena = {0};
    wm_title t;
    bool language;
    /* What the dump said is overridden. */
    wm_site_set_name(site, WM_LIT("Old"));
    wm_site_add_namespace(site, 14, WM_LIT("Alt"), true);
    assert_int_equal(wm_site_read_json(site, wm_str(json), &error), WM_OK);
    assert_int_equal(wm_site_complete(site), WM_OK);
    assert_slice(wm_site_name(site), "Probe");
    assert_slice(wm_site_dbname(site), "probe");
    assert_slice(wm_site_lang(site), "de");
    assert_slice(wm_site_page_base(site), "http://a.example/w/index.php/");
    assert_slice(wm_site_namespace_name(site, 14), "Kategorie");
    assert_slice(wm_site_namespace_name(site, 300), "Rezept");
    assert_slice(wm_site_namespace_canonical(site, 300), "Recipe");
    assert_slice(wm_site_namespace_directory(site, 300), "Recipe");
    assert_false(wm_site_first_letter(site, 0));
    assert_false(wm_site_first_letter(site, 14));
    assert_true(wm_site_first_letter(site, 2));
    assert_namespace(site, "kochbuch", 300);
    assert_namespace(site, "recipe", 300);
    assert_namespace(site, "Rezept", 300);
    assert_namespace(site, "Image", 6);
    assert_true(wm_site_is_interwiki(site, WM_LIT("foo"), &language) && !language);
    assert_true(wm_site_is_interwiki(site, WM_LIT("en"), &language) && language);
    /* The map is the whole truth. */
    assert_false(wm_site_is_interwiki(site, WM_LIT("fr"), &language));
    assert_true(wm_title_parse(site, &arena, WM_LIT("de:kategorie:x"), 0, &t));
    assert_int_equal(t.ns, 14);
    assert_slice(t.text, "x");
    assert_true(wm_redirect_target(site, &arena, WM_LIT("#hier [[x]]"), &t));
    assert_true(wm_site_is_switch(site, WM_LIT("__ohne__")));
    assert_true(wm_site_is_switch(site, WM_LIT("__VERSTECKT__")));
    assert_false(wm_site_is_switch(site, WM_LIT("__versteckt__")));
    assert_int_equal(wm_site_image_option(site, WM_LIT("winzig")), WM_IMAGE_FLAG);
    assert_int_equal(wm_site_image_option(site, WM_LIT("20 Punkte")), WM_IMAGE_SIZE);
    assert_int_equal(wm_site_image_option(site, WM_LIT("statt=x")), WM_IMAGE_VALUE);
    assert_int_equal(wm_site_image_option(site, WM_LIT("thumb")), WM_IMAGE_FLAG);
    assert_int_equal(wm_site_link_trail(site, WM_LIT("zä\xC4\x82 ")), 5);
    assert_int_equal(wm_site_link_trail(site, WM_LIT("ö")), 0);
    assert_false(wm_site_has_variants(site));
    wm_arena_free(&arena);
    wm_error_clear(&error);
    wm_site_free(site);
}

static void test_version1(void **state)
{
    (void)state;
    check(version1);
}

static void test_version2(void **state)
{
    (void)state;
    check(version2);
}

/* Without the query around it, and only parts. */
static void test_parts(void **state)
{
    (void)state;
    wm_site *site = wm_site_new();
    assert_int_equal(
        wm_site_read_json(site,
                          WM_LIT("{\"general\":{\"lang\":\"zh\",\"linktrail\":\"/^()(.*)$/sD\","
                                 "\"variants\":[{\"code\":\"zh\"},{\"code\":\"zh-hans\"}]}}"),
                          NULL),
        WM_OK);
    assert_true(wm_site_has_variants(site));
    assert_int_equal(wm_site_complete(site), WM_OK);
    assert_true(wm_site_has_variants(site));
    assert_int_equal(wm_site_link_trail(site, WM_LIT("a")), 0);
    assert_namespace(site, "分类", 14);
    wm_site_free(site);
}

/* Wrong types are passed over, broken text is told. */
static void test_hostile(void **state)
{
    (void)state;
    const char *const bad[] = {"",
                               "{",
                               "[]",
                               "{}",
                               "null",
                               "{\"query\":5}",
                               "{\"query\":{\"pages\":{}}}",
                               "{\"query\":{\"general\":1}}",
                               "\xFF"};
    const char *const odd[] = {"{\"general\":{\"lang\":5,\"case\":[],\"base\":null,\"linktrail\":{}}}",
                               "{\"namespaces\":{\"x\":5,\"y\":{\"id\":\"6\"},\"z\":{\"id\":"
                               "99999999999999,\"*\":\"a\"},\"w\":{\"id\":7}}}",
                               "{\"namespacealiases\":[5,{},{\"id\":3},{\"id\":3,\"*\":7}]}",
                               "{\"interwikimap\":[5,{},{\"prefix\":7},{\"prefix\":\"\"}]}",
                               "{\"magicwords\":[5,{},{\"name\":\"redirect\"},{\"name\":\"redirect\","
                               "\"aliases\":[5,\"\"]},{\"aliases\":[\"x\"]}]}",
                               "{\"general\":{\"linktrail\":\"/^([a-\"}}",
                               "{\"general\":{\"linktrail\":\"/^([\\\\x{ffffffffff}z-a-]+)(.*)$/\"}}",
                               "{\"languages\":[5,{\"code\":5},{\"code\":\"xx\"}]}"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        wm_site *site = wm_site_new();
        wm_error error = WM_ERROR_INIT;
        assert_int_equal(wm_site_read_json(site, wm_str(bad[i]), &error), WM_BAD_INPUT);
        wm_error_clear(&error);
        wm_site_free(site);
    }
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
        wm_site *site = wm_site_new();
        assert_int_equal(wm_site_read_json(site, wm_str(odd[i]), NULL), WM_OK);
        assert_int_equal(wm_site_complete(site), WM_OK);
        wm_site_free(site);
    }
    for (size_t size = 0; size < sizeof version2 - 1; size++) {
        wm_site *site = wm_site_new();
        assert_int_equal(wm_site_read_json(site, wm_slice_of(version2, size), NULL), WM_BAD_INPUT);
        wm_site_free(site);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_version1), cmocka_unit_test(test_version2),
                                       cmocka_unit_test(test_parts), cmocka_unit_test(test_hostile)};
    return cmocka_run_group_tests_name("site json", tests, NULL, NULL);
}
