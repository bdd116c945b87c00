/* test_site_words.c - image options, switches, link trails, redirects.
 *
 * SPDX-License-Identifier: MIT
 */
#include "site_help.h"

static void test_image_options(void **state)
{
    (void)state;
    const struct {
        const char *lang, *part;
        wm_image_option option;
    } facts[] = {
        {"en", "thumb", WM_IMAGE_FLAG},
        {"en", " thumbnail ", WM_IMAGE_FLAG},
        {"en", "Thumb", WM_IMAGE_CAPTION},
        {"en", "right", WM_IMAGE_FLAG},
        {"en", "centre", WM_IMAGE_FLAG},
        {"en", "enframed", WM_IMAGE_FLAG},
        {"en", "text-top", WM_IMAGE_FLAG},
        {"en", "super", WM_IMAGE_FLAG},
        {"en", "upright", WM_IMAGE_FLAG},
        {"en", "upright=1.2", WM_IMAGE_SIZE},
        {"en", "upright 0.7", WM_IMAGE_SIZE},
        {"en", "upright=.5", WM_IMAGE_SIZE},
        {"en", "upright=big", WM_IMAGE_CAPTION},
        {"en", "100px", WM_IMAGE_SIZE},
        {"en", "100 px", WM_IMAGE_SIZE},
        {"en", "100x50px", WM_IMAGE_SIZE},
        {"en", "x50px", WM_IMAGE_SIZE},
        {"en", "100xpx", WM_IMAGE_SIZE},
        {"en", "100pxpx", WM_IMAGE_SIZE},
        {"en", "px", WM_IMAGE_CAPTION},
        {"en", "0px", WM_IMAGE_CAPTION},
        {"en", "100", WM_IMAGE_CAPTION},
        {"en", "a100px", WM_IMAGE_CAPTION},
        {"en", "100PX", WM_IMAGE_CAPTION},
        {"en", "alt=x", WM_IMAGE_VALUE},
        {"en", "alt=", WM_IMAGE_VALUE},
        {"en", "link=http://a.b|", WM_IMAGE_VALUE},
        {"en", "page=3", WM_IMAGE_VALUE},
        {"en", "class=x", WM_IMAGE_VALUE},
        {"en", "lang=de", WM_IMAGE_VALUE},
        {"en", "thumb=x.png", WM_IMAGE_VALUE},
        {"en", "Alt=x", WM_IMAGE_CAPTION},
        {"en", "A caption", WM_IMAGE_CAPTION},
        {"en", "", WM_IMAGE_CAPTION},
        {"en", "缩略图", WM_IMAGE_CAPTION},
        {"zh", "缩略图", WM_IMAGE_FLAG},
        {"zh", "縮圖", WM_IMAGE_FLAG},
        {"zh", "thumb", WM_IMAGE_FLAG},
        {"zh", "右", WM_IMAGE_FLAG},
        {"zh", "200像素", WM_IMAGE_SIZE},
        {"zh", "替代=甲", WM_IMAGE_VALUE},
        {"zh", "連結=甲", WM_IMAGE_VALUE},
        {"de", "mini", WM_IMAGE_FLAG},
        {"de", "hochkant", WM_IMAGE_FLAG},
        {"de", "hochkant=1.5", WM_IMAGE_SIZE},
        {"de", "rechts", WM_IMAGE_FLAG},
        {"de", "gerahmt", WM_IMAGE_FLAG},
        {"fr", "vignette", WM_IMAGE_FLAG},
        {"fr", "redresse=1.1", WM_IMAGE_SIZE},
        {"fr", "gauche", WM_IMAGE_FLAG},
        {"ru", "мини", WM_IMAGE_FLAG},
        {"ru", "справа", WM_IMAGE_FLAG},
        {"ru", "200пкс", WM_IMAGE_SIZE},
        {"ru", "альт=x", WM_IMAGE_VALUE},
        {"ja", "サムネイル", WM_IMAGE_FLAG},
        {"ko", "섬네일", WM_IMAGE_FLAG},
        {"es", "miniaturadeimagen", WM_IMAGE_FLAG},
        {"it", "miniatura", WM_IMAGE_FLAG},
        {"ar", "تصغير", WM_IMAGE_FLAG},
        {"he", "ממוזער", WM_IMAGE_FLAG},
        {"be-x-old", "значак", WM_IMAGE_FLAG},
        {"tt", "200пкс", WM_IMAGE_SIZE},
    };
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++) {
        wm_site *site = make_site(facts[i].lang, NULL, NULL);
        wm_image_option got = wm_site_image_option(site, wm_str(facts[i].part));
        if (got != facts[i].option)
            fail_msg("%s: \"%s\" is %d, not %d", facts[i].lang, facts[i].part, got, facts[i].option);
        wm_site_free(site);
    }
}

static void test_switches(void **state)
{
    (void)state;
    const struct {
        const char *lang, *word;
        bool is;
    } facts[] = {{"en", "__NOTOC__", true},
                 {"en", "__notoc__", true},
                 {"en", "__NoToC__", true},
                 {"en", "__TOC__", true},
                 {"en", "__FORCETOC__", true},
                 {"en", "__NOEDITSECTION__", true},
                 {"en", "__HIDDENCAT__", true},
                 {"en", "__hiddencat__", false},
                 {"en", "__INDEX__", true},
                 {"en", "__NOINDEX__", true},
                 {"en", "__index__", false},
                 {"en", "__STATICREDIRECT__", true},
                 {"en", "__NEWSECTIONLINK__", true},
                 {"en", "__NOTC__", true},
                 {"en", "__nocc__", true},
                 {"en", "__DISAMBIG__", true},
                 {"en", "__NOGALLERY__", true},
                 {"en", "__EXPECTUNUSEDCATEGORY__", true},
                 {"en", "__INIT__", false},
                 {"en", "____", false},
                 {"en", "NOTOC", false},
                 {"en", "__无目录__", false},
                 {"zh", "__无目录__", true},
                 {"zh", "__無目錄__", true},
                 {"zh", "__NOTOC__", true},
                 {"de", "__KEIN_INHALTSVERZEICHNIS__", true},
                 {"ru", "__БЕЗ_ОГЛАВЛЕНИЯ__", true},
                 {"ru", "__без_оглавления__", true},
                 {"fr", "__AUCUNSOMMAIRE__", true}};
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++) {
        wm_site *site = make_site(facts[i].lang, NULL, NULL);
        if (wm_site_is_switch(site, wm_str(facts[i].word)) != facts[i].is)
            fail_msg("%s: %s", facts[i].lang, facts[i].word);
        wm_site_free(site);
    }
}

static void test_trails(void **state)
{
    (void)state;
    const struct {
        const char *lang, *text;
        size_t size;
    } facts[] = {{"en", "s are", 1},
                 {"en", "ing", 3},
                 {"en", "S", 0},
                 {"en", "é", 0},
                 {"en", "", 0},
                 {"en", "a\xFF", 1},
                 {"de", "ähnlich ", 8},
                 {"de", "ß", 2},
                 {"de", "é", 0},
                 {"zh", "s", 0},
                 {"zh", "甲", 0},
                 {"zh-tw", "s", 0},
                 {"zh-classical", "s", 0},
                 {"gan", "s", 0},
                 {"ja", "s甲", 1},
                 {"fr", "était", 6},
                 {"fr", "É", 2},
                 {"fr", "ñ", 0},
                 {"ru", "ами,", 6},
                 {"ru", "ёж", 4},
                 {"ru", "А", 0},
                 {"ru", "abc", 3},
                 {"ca", "l'aigua", 7},
                 {"ca", "l''x", 1},
                 {"ca", "'", 1},
                 {"ca", "''", 0},
                 {"br", "c'hoar", 6},
                 {"br", "c'a", 1},
                 {"br", "C\xE2\x80\x99Hz", 6},
                 {"br", "c'H", 1},
                 {"se", ":i", 2},
                 {"se", ": i", 0},
                 {"se", ":", 0},
                 {"he", "ים", 4},
                 {"ar", "ها", 4},
                 {"ko", "a", 1},
                 {"ko", "가", 0},
                 {"pl", "ów.", 3},
                 {"is", "ð", 2},
                 {"be-x-old", "ў", 2},
                 {"no", "ø", 2},
                 {"hi", "में", 9},
                 {"tt", "лар", 6},
                 {"bs", "čć", 4}};
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++) {
        wm_site *site = make_site(facts[i].lang, NULL, NULL);
        size_t got = wm_site_link_trail(site, wm_str(facts[i].text));
        if (got != facts[i].size)
            fail_msg("%s: the trail of \"%s\" is %zu", facts[i].lang, facts[i].text, got);
        wm_site_free(site);
    }
}

static void test_redirects(void **state)
{
    (void)state;
    const struct {
        const char *lang, *text;
        int ns;
        const char *target;
    } facts[] = {{"en", "#REDIRECT [[Foo]]", 0, "Foo"},
                 {"en", "#redirect[[foo]]", 0, "Foo"},
                 {"en", "  \n#Redirect: [[foo#bar|baz]]\nmore", 0, "Foo"},
                 {"en", "#REDIRECT\n\n :  [[:Category:x]]", 14, "X"},
                 {"en", "#REDIRECT [[a%20b]]", 0, "A b"},
                 {"en", "#REDIRECT [[a&amp;b]]", 0, "A&b"},
                 {"en", "#REDIRECT [[a&#8211;b]]", 0, "A–b"},
                 {"en", "#REDIRECT [[M&uuml;ller &szlig;]]", 0, "Müller ß"},
                 {"en", "#REDIRECT [[User talk:x]] {{R}}", 3, "X"},
                 {"zh", "#重定向 [[甲]]", 0, "甲"},
                 {"zh", "#重定向[[甲]]", 0, "甲"},
                 {"zh", "#重新導向 [[甲]]", 0, "甲"},
                 {"zh", "#REDIRECT:[[分类:甲]]", 14, "甲"},
                 {"de", "#WEITERLEITUNG [[Köln]]", 0, "Köln"},
                 {"de", "#weiterleitung [[köln]]", 0, "Köln"},
                 {"ru", "#перенаправление [[Москва]]", 0, "Москва"},
                 {"ru", "#ПЕРЕНАПРАВЛЕНИЕ [[Москва]]", 0, "Москва"},
                 {"ja", "#転送 [[甲]]", 0, "甲"},
                 {"fr", "#REDIRECTION [[x]]", 0, "X"},
                 {"ar", "#تحويل [[مصر]]", 0, "مصر"}};
    wm_arena arena = {0};
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++) {
        wm_site *site = make_site(facts[i].lang, NULL, NULL);
        wm_title t;
        if (!wm_redirect_target(site, &arena, wm_str(facts[i].text), &t))
            fail_msg("%s: no redirect: %s", facts[i].lang, facts[i].text);
        assert_int_equal(t.ns, facts[i].ns);
        assert_slice(t.text, facts[i].target);
        wm_site_free(site);
    }
    wm_arena_free(&arena);
}

static void test_no_redirects(void **state)
{
    (void)state;
    const struct {
        const char *lang, *text;
    } facts[] = {{"en", ""},
                 {"en", "#"},
                 {"en", "#REDIRECT"},
                 {"en", "#REDIRECT Foo"},
                 {"en", "#REDIRECT [Foo]"},
                 {"en", "#REDIRECT [[Foo"},
                 {"en", "#REDIRECT [[Foo]"},
                 {"en", "#REDIRECT [[]]"},
                 {"en", "#REDIRECT [[a\nb]]"},
                 {"en", "#REDIRECT [[a|b\n]]"},
                 {"en", "#REDIRECT [[a{b]]"},
                 {"en", "#REDIRECT [[#x]]"},
                 {"en", "#REDIRECT to [[Foo]]"},
                 {"en", "#REDIRECT :: [[Foo]]"},
                 {"en", "x #REDIRECT [[Foo]]"},
                 {"en", "# REDIRECT [[Foo]]"},
                 {"en", "REDIRECT [[Foo]]"},
                 {"en", "#重定向 [[甲]]"},
                 {"en", "<!-- -->#REDIRECT [[Foo]]"},
                 {"zh", "#重定 [[甲]]"}};
    wm_arena arena = {0};
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++) {
        wm_site *site = make_site(facts[i].lang, NULL, NULL);
        wm_title t;
        if (wm_redirect_target(site, &arena, wm_str(facts[i].text), &t))
            fail_msg("%s: a redirect: %s", facts[i].lang, facts[i].text);
        wm_site_free(site);
    }
    wm_arena_free(&arena);
}

/* Cut at every byte: no read past the end, and nothing but the whole is one. */
static void test_truncated(void **state)
{
    (void)state;
    static const char text[] = "#重定向 : [[分类:甲&#8211;%E7%94%B2#x|y]]";
    wm_site *site = make_site("zh", NULL, NULL);
    wm_arena arena = {0};
    for (size_t size = 0; size < sizeof text; size++) {
        char *copy = malloc(size ? size : 1);
        wm_title t;
        memcpy(copy, text, size);
        assert_int_equal(wm_redirect_target(site, &arena, wm_slice_of(copy, size), &t),
                         size == sizeof text - 1);
        wm_site_link_trail(site, wm_slice_of(copy, size));
        wm_site_image_option(site, wm_slice_of(copy, size));
        wm_site_is_switch(site, wm_slice_of(copy, size));
        free(copy);
        wm_arena_reset(&arena);
        if (size == sizeof text - 1)
            break;
    }
    wm_arena_free(&arena);
    wm_site_free(site);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_image_options), cmocka_unit_test(test_switches),
        cmocka_unit_test(test_trails),        cmocka_unit_test(test_redirects),
        cmocka_unit_test(test_no_redirects),  cmocka_unit_test(test_truncated),
    };
    return cmocka_run_group_tests_name("site words", tests, NULL, NULL);
}
