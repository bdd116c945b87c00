/* test_site_names.c - namespaces, their aliases, languages and prefixes.
 *
 * SPDX-License-Identifier: MIT
 */
#include "site_help.h"

static void test_chinese(void **state)
{
    (void)state;
    wm_site *site =
        make_site("zh", "zhwiki", "https://zh.wikipedia.org/wiki/Wikipedia:%E9%A6%96%E9%A1%B5");
    const char *const files[] = {"File", "file", "FILE", "Image", "image",
                                 "文件", "檔案", "档案", "图像",  "圖像"};
    const char *const categories[] = {"Category", "category",   "分类", "分類",
                                      "CATEGORY", " Category_", "CAT"};
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        assert_namespace(site, files[i], WM_NS_FILE);
    for (size_t i = 0; i < sizeof categories / sizeof *categories; i++)
        assert_namespace(site, categories[i], WM_NS_CATEGORY);
    assert_namespace(site, "Image talk", 7);
    assert_namespace(site, "image_TALK", 7);
    assert_namespace(site, "Wikipedia", 4);
    assert_namespace(site, "WP", 4);
    assert_namespace(site, "维基百科", 4);
    assert_namespace(site, "Project", 4);
    assert_namespace(site, "Project talk", 5);
    assert_namespace(site, "模板", 10);
    assert_namespace(site, "樣板", 10);
    assert_namespace(site, "T", 10);
    assert_namespace(site, "媒體", -2);
    assert_namespace(site, "特殊", -1);
    assert_namespace(site, "用戶", 2);
    assert_namespace(site, "使用者", 2);
    assert_namespace(site, "Module", 828);
    assert_namespace(site, "模組", 828);
    assert_namespace(site, "模块", 828);
    assert_namespace(site, "", 0);
    assert_no_namespace(site, "Datei");
    assert_no_namespace(site, "分");
    assert_true(wm_site_has_variants(site));
    assert_slice(wm_site_page_base(site), "https://zh.wikipedia.org/wiki/");
    wm_site_free(site);
}

/* By hand, from the languages' Wikipedias. */
static void test_languages(void **state)
{
    (void)state;
    const struct {
        const char *lang, *name;
        int ns;
    } facts[] = {{"de", "Datei", 6},
                 {"de", "Bild", 6},
                 {"de", "Kategorie", 14},
                 {"de", "Vorlage", 10},
                 {"de", "Benutzerin", 2},
                 {"de", "Hilfe", 12},
                 {"fr", "Fichier", 6},
                 {"fr", "Catégorie", 14},
                 {"fr", "CATÉGORIE", 14},
                 {"fr", "Modèle", 10},
                 {"fr", "Discussion utilisateur", 3},
                 {"es", "Archivo", 6},
                 {"es", "Imagen", 6},
                 {"es", "Categoría", 14},
                 {"es", "Usuaria", 2},
                 {"it", "File", 6},
                 {"it", "Immagine", 6},
                 {"it", "Categoria", 14},
                 {"pt", "Ficheiro", 6},
                 {"pt", "Imagem", 6},
                 {"pt", "Predefinição", 10},
                 {"pt-br", "Arquivo", 6},
                 {"ru", "Файл", 6},
                 {"ru", "Изображение", 6},
                 {"ru", "категория", 14},
                 {"ru", "КАТЕГОРИЯ", 14},
                 {"ru", "Участница", 2},
                 {"uk", "Категорія", 14},
                 {"uk", "Файл", 6},
                 {"pl", "Plik", 6},
                 {"pl", "Kategoria", 14},
                 {"pl", "Grafika", 6},
                 {"nl", "Bestand", 6},
                 {"nl", "Afbeelding", 6},
                 {"nl", "Categorie", 14},
                 {"sv", "Fil", 6},
                 {"sv", "Kategori", 14},
                 {"sv", "Mall", 10},
                 {"no", "Fil", 6},
                 {"no", "Bilde", 6},
                 {"da", "Billede", 6},
                 {"fi", "Tiedosto", 6},
                 {"fi", "Luokka", 14},
                 {"cs", "Soubor", 6},
                 {"cs", "Kategorie", 14},
                 {"hu", "Fájl", 6},
                 {"hu", "Kép", 6},
                 {"ro", "Fișier", 6},
                 {"tr", "Dosya", 6},
                 {"tr", "Kategori", 14},
                 {"el", "Αρχείο", 6},
                 {"el", "Κατηγορία", 14},
                 {"he", "קובץ", 6},
                 {"he", "תמונה", 6},
                 {"he", "קטגוריה", 14},
                 {"ar", "ملف", 6},
                 {"ar", "صورة", 6},
                 {"ar", "تصنيف", 14},
                 {"fa", "پرونده", 6},
                 {"fa", "رده", 14},
                 {"ja", "ファイル", 6},
                 {"ja", "画像", 6},
                 {"ja", "利用者", 2},
                 {"ko", "파일", 6},
                 {"ko", "그림", 6},
                 {"ko", "분류", 14},
                 {"vi", "Tập tin", 6},
                 {"vi", "Hình", 6},
                 {"vi", "Thể loại", 14},
                 {"th", "ไฟล์", 6},
                 {"th", "หมวดหมู่", 14},
                 {"hi", "चित्र", 6},
                 {"hi", "श्रेणी", 14},
                 {"id", "Berkas", 6},
                 {"id", "Kategori", 14},
                 {"ca", "Fitxer", 6},
                 {"eu", "Fitxategi", 6},
                 {"eo", "Dosiero", 6},
                 {"sr", "Датотека", 6},
                 {"sr", "Kategorija", 14},
                 {"bg", "Файл", 6},
                 {"bg", "Картинка", 6},
                 {"hr", "Datoteka", 6},
                 {"sk", "Súbor", 6},
                 {"gan", "分類", 14},
                 {"gan", "文檔", 6},
                 {"wuu", "分类", 14},
                 {"zh-classical", "File", 6},
                 {"zh-yue", "File", 6},
                 {"zh-hant", "檔案", 6},
                 {"zh-hant", "文件", 6},
                 {"zh-tw", "分类", 14}};
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++) {
        wm_site *site = make_site(facts[i].lang, NULL, NULL);
        assert_namespace(site, facts[i].name, facts[i].ns);
        assert_namespace(site, "Image", 6);
        assert_namespace(site, "Category", 14);
        wm_site_free(site);
    }
}

static void test_local_names_without_siteinfo(void **state)
{
    (void)state;
    wm_site *site = make_site("zh-hans", NULL, NULL);
    assert_slice(wm_site_namespace_name(site, 14), "分类");
    assert_slice(wm_site_namespace_canonical(site, 14), "Category");
    assert_slice(wm_site_namespace_directory(site, 14), "Category");
    assert_slice(wm_site_namespace_name(site, 5), "Wikipedia讨论");
    assert_slice(wm_site_namespace_canonical(site, 5), "Project talk");
    assert_slice(wm_site_namespace_directory(site, 5), "Project_talk");
    assert_slice(wm_site_namespace_name(site, 4), "Wikipedia");
    assert_slice(wm_site_namespace_directory(site, 0), "Page");
    assert_slice(wm_site_namespace_name(site, 0), "");
    assert_slice(wm_site_name(site), "Wikipedia");
    assert_null(wm_site_namespace_name(site, 4711).data);
    wm_site_free(site);

    site = make_site(NULL, NULL, NULL);
    assert_slice(wm_site_lang(site), "en");
    assert_slice(wm_site_page_base(site), "");
    assert_slice(wm_site_namespace_name(site, 3), "User talk");
    assert_slice(wm_site_namespace_name(site, 100), "Portal");
    wm_site_free(site);
}

static void test_siteinfo_wins(void **state)
{
    (void)state;
    wm_site *site = wm_site_new();
    wm_site_set_name(site, WM_LIT("Wikisource"));
    wm_site_set_dbname(site, WM_LIT("dewikisource"));
    wm_site_add_namespace(site, 0, WM_LIT(""), true);
    wm_site_add_namespace(site, 4, WM_LIT("Wikisource"), true);
    wm_site_add_namespace(site, 14, WM_LIT("Kategorie"), true);
    wm_site_add_namespace(site, 100, WM_LIT("Appendix"), false);
    wm_site_add_namespace(site, 102, WM_LIT("Page"), true);
    wm_site_add_namespace(site, 104, WM_LIT("A/../B"), true);
    wm_site_add_namespace(site, 106, WM_LIT(".wikimd"), true);
    for (int round = 0; round < 2; round++) {
        assert_int_equal(wm_site_complete(site), WM_OK);
        assert_slice(wm_site_lang(site), "de");
        assert_slice(wm_site_namespace_name(site, 14), "Kategorie");
        assert_slice(wm_site_namespace_name(site, 15), "Kategorie Diskussion");
        assert_slice(wm_site_namespace_name(site, 5), "Wikisource Diskussion");
        assert_slice(wm_site_namespace_directory(site, 4), "Project");
        /* 100 is a portal on Wikipedias only. */
        assert_slice(wm_site_namespace_directory(site, 100), "Appendix");
        /* No namespace gets the directory of the main one, or leaves the tree. */
        assert_slice(wm_site_namespace_directory(site, 102), "%50age");
        assert_slice(wm_site_namespace_directory(site, 104), "A%2F..%2FB");
        assert_slice(wm_site_namespace_directory(site, 106), "%2Ewikimd");
        assert_false(wm_site_first_letter(site, 100));
        assert_true(wm_site_first_letter(site, 0));
        assert_namespace(site, "Wikisource", 4);
        assert_namespace(site, "WS", 4);
        assert_no_namespace(site, "WP");
        assert_no_namespace(site, "Module");
    }
    int ns, last = -3;
    size_t count = 0;
    for (; wm_site_namespace_at(site, count, &ns); count++) {
        assert_true(ns > last);
        last = ns;
    }
    assert_int_equal(count, 18 + 4);
    wm_site_free(site);
}

/* What page addresses begin with, by the address of the main page. */
static void test_page_base(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"https://w.example/wiki/Main_Page", "https://w.example/wiki/"},
        {"https://w.example/w/index.php?title=Main_Page", "https://w.example/w/index.php?title="},
        {"https://w.example/wiki/index.php?uselang=en&title=Main_Page&x=1", "https://w.example/wiki/index.php?uselang=en&title="},
        {"https://w.example/index.php/Main_Page", "https://w.example/index.php/"},
        {"https://w.example/index.php?subtitle=Main_Page", "https://w.example/"},
        {"https://w.example", "https://w.example/"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        wm_site *site = wm_site_new();
        assert_int_equal(wm_site_set_base(site, wm_str(cases[i][0])), WM_OK);
        assert_slice(wm_site_page_base(site), cases[i][1]);
        wm_site_free(site);
    }
}

/* As some dumps have it: <namespaces> with the main one and nothing else. */
static void test_poor_siteinfo(void **state)
{
    (void)state;
    wm_site *site = wm_site_new();
    wm_site_set_name(site, WM_LIT("gan.wikipedia.org"));
    wm_site_set_base(site, WM_LIT("https://gan.wikipedia.org/wiki/X"));
    wm_site_add_namespace(site, 0, WM_LIT(""), true);
    assert_int_equal(wm_site_complete(site), WM_OK);
    assert_slice(wm_site_namespace_name(site, 14), "分類");
    assert_slice(wm_site_namespace_name(site, 4), "Wikipedia");
    assert_slice(wm_site_name(site), "gan.wikipedia.org");
    assert_namespace(site, "Module", 828);
    assert_namespace(site, "Portal", 100);
    wm_site_free(site);
}

/* The aliases that single wikis have, by dbname or by address. */
static void test_wiki_aliases(void **state)
{
    (void)state;
    wm_site *site = make_site(NULL, "ruwiki", NULL);
    assert_namespace(site, "ВП", 4);
    assert_namespace(site, "вп", 4);
    assert_namespace(site, "ОУ", 3);
    assert_namespace(site, "Обсуждение участницы", 3);
    wm_site_free(site);
    site = make_site(NULL, NULL, "https://zh-yue.wikipedia.org/wiki/X");
    assert_namespace(site, "分類傾偈", 15);
    assert_namespace(site, "Wikipedia 傾偈", 5);
    assert_namespace(site, "WP", 4);
    wm_site_free(site);
    site = make_site(NULL, NULL, "https://de.wiktionary.org/wiki/X");
    assert_namespace(site, "BD", 3);
    assert_namespace(site, "WT", 4);
    assert_no_namespace(site, "WP");
    wm_site_free(site);
    site = make_site(NULL, NULL, "https://ru.example.org/wiki/X");
    assert_no_namespace(site, "ВП");
    wm_site_free(site);
}

static void test_which_language(void **state)
{
    (void)state;
    const struct {
        const char *dbname, *base, *lang;
    } facts[] = {{"zhwiki", NULL, "zh"},
                 {"zh_min_nanwiki", NULL, "zh-min-nan"},
                 {"be_x_oldwiki", NULL, "be-x-old"},
                 {"enwiktionary", NULL, "en"},
                 {"commonswiki", NULL, "en"},
                 {"simplewiki", NULL, "simple"},
                 {"roa_rupwiktionary", NULL, "roa-rup"},
                 {"my_own_wiki", NULL, "en"},
                 {"wiki", NULL, "en"},
                 {NULL, "https://nds-nl.wikipedia.org/wiki/X", "nds-nl"},
                 {NULL, "https://ja.wikipedia.org/wiki/", "ja"},
                 {NULL, "https://commons.wikimedia.org/wiki/Main_Page", "en"},
                 {NULL, "https://de.example.org/wiki/Hauptseite", "en"}};
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++) {
        wm_site *site = make_site(NULL, facts[i].dbname, facts[i].base);
        assert_slice(wm_site_lang(site), facts[i].lang);
        wm_site_free(site);
    }
    wm_site *site = make_site("zh_Hant", "enwiki", NULL);
    assert_slice(wm_site_lang(site), "zh-hant");
    wm_site_free(site);
}

static void test_base(void **state)
{
    (void)state;
    const struct {
        const char *base, *pages;
    } facts[] = {{"https://zh.wikipedia.org/wiki/%E9%A6%96", "https://zh.wikipedia.org/wiki/"},
                 {"http://a.b/wiki/wiki/X", "http://a.b/wiki/"},
                 {"http://a.b/index.php/Main_Page", "http://a.b/index.php/"},
                 {"http://a.b/Main", "http://a.b/"},
                 {"http://a.b", "http://a.b/"},
                 {"", ""}};
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++) {
        wm_site *site = make_site(NULL, NULL, facts[i].base);
        assert_slice(wm_site_page_base(site), facts[i].pages);
        wm_site_free(site);
    }
}

static void test_case_rule(void **state)
{
    (void)state;
    wm_site *site = wm_site_new();
    wm_site_set_case(site, false);
    wm_site_complete(site);
    assert_false(wm_site_first_letter(site, 0));
    assert_false(wm_site_first_letter(site, 14));
    assert_true(wm_site_first_letter(site, 2));
    assert_true(wm_site_first_letter(site, 3));
    assert_true(wm_site_first_letter(site, 8));
    assert_true(wm_site_first_letter(site, -1));
    wm_site_free(site);
}

static void test_prefixes(void **state)
{
    (void)state;
    wm_site *site = make_site("zh", "zhwiki", NULL);
    const char *const languages[] = {"en",     "EN",     "zh-min-nan", "be-x-old",
                                     "simple", "nds-nl", "cbk-zam",    "fiu-vro"};
    const char *const others[] = {
        "w",   "wikt", "b",        "n",         "q",        "s",         "v",  "voy",
        "d",   "c",    "commons",  "Commons",   "m",        "meta",      "mw", "species",
        "wmf", "phab", "bugzilla", "toolforge", "wikidata", "wiktionary"};
    bool language;
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++)
        assert_true(wm_site_is_interwiki(site, wm_str(languages[i]), &language) && language);
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        assert_true(wm_site_is_interwiki(site, wm_str(others[i]), &language) && !language);
    assert_false(wm_site_is_interwiki(site, WM_LIT("xx"), &language));
    assert_false(wm_site_is_interwiki(site, WM_LIT(""), &language));
    assert_false(wm_site_is_interwiki(site, WM_LIT("zh-hant"), &language));
    wm_site_add_interwiki(site, WM_LIT("Foo"), true);
    assert_true(wm_site_is_interwiki(site, WM_LIT("fOO"), &language) && language);
    wm_site_free(site);
}

/* Names that no title can hold do not get in, however padded do. */
static void test_long_names(void **state)
{
    (void)state;
    wm_site *site = make_site("en", NULL, NULL);
    char name[5000];
    int ns;
    memset(name, 'x', sizeof name);
    assert_int_equal(wm_site_add_alias(site, 6, wm_slice_of(name, sizeof name)), WM_OK);
    assert_false(wm_site_find_namespace(site, wm_slice_of(name, sizeof name), &ns));
    /* Padding is no part of a name. */
    memset(name, '_', sizeof name);
    memcpy(name + 4000, "file", 4);
    assert_true(wm_site_find_namespace(site, wm_slice_of(name, sizeof name), &ns));
    assert_int_equal(ns, 6);
    wm_site_free(site);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_chinese),
        cmocka_unit_test(test_languages),
        cmocka_unit_test(test_local_names_without_siteinfo),
        cmocka_unit_test(test_siteinfo_wins),
        cmocka_unit_test(test_which_language),
        cmocka_unit_test(test_base),
        cmocka_unit_test(test_case_rule),
        cmocka_unit_test(test_prefixes),
        cmocka_unit_test(test_long_names),
        cmocka_unit_test(test_page_base), cmocka_unit_test(test_poor_siteinfo),
        cmocka_unit_test(test_wiki_aliases),
    };
    return cmocka_run_group_tests_name("site names", tests, NULL, NULL);
}
