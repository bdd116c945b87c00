/* test_dump_schemas.c - what the elements of each export schema mean.
 *
 * SPDX-License-Identifier: MIT
 */
#include "dump_help.h"

static void expect(const char *xml, const char *pages, const char *warnings)
{
    reading x = {0};
    read_bytes(&x, wm_str(xml));
    if (x.status != WM_OK)
        fail_msg("%s", x.error.message);
    assert_string_equal(x.pages.data, pages);
    assert_string_equal(x.warnings.data, warnings);
    release(&x);
}

static void schema_0_3(void **state)
{
    (void)state;
    expect("<mediawiki xmlns=\"http://www.mediawiki.org/xml/export-0.3/\" version=\"0.3\" xml:lang=\"en\">"
           "<page><title>A &amp; B</title><id>7</id><restrictions>sysop</restrictions><redirect/>"
           "<revision><id>70</id><timestamp>2005-07-09T18:41:10Z</timestamp>"
           "<contributor><ip>192.0.2.1</ip></contributor><minor/><comment>c</comment>"
           "<text xml:space=\"preserve\">x\n</text></revision></page>"
           "<page><title>S</title><id>8</id><revision><id>71</id><timestamp>2005-07-09T18:41:10Z</timestamp>"
           "<contributor><username>U</username><id>5</id></contributor><text id=\"71\" /></revision></page></mediawiki>",
           "A & B id=7 ns=none redirect=[] file=0 n=0 revisions=1 rev=70 parent=0 "
           "time=[2005-07-09T18:41:10Z] user=[192.0.2.1] uid=0 comment=[c] model=wikitext format= sha1= bytes=-1 minor "
           "2:x\n\n"
           "S id=8 ns=none file=0 n=1 revisions=1 rev=71 parent=0 time=[2005-07-09T18:41:10Z] user=[U] "
           "uid=5 comment=[] model=wikitext format= sha1= bytes=-1 no-text 0:\n",
           "");
}

static void schema_0_10(void **state)
{
    (void)state;
    expect("<mediawiki xmlns='http://www.mediawiki.org/xml/export-0.10/' version='0.10'>"
           "<page><title>T</title><ns>4</ns><id>1</id><redirect title='AT&amp;T &#x4e2d;' />"
           "<upload><timestamp>2001-01-01T00:00:00Z</timestamp><contributor><username>no</username><id>9</id>"
           "</contributor><comment>no</comment><filename>f</filename></upload>"
           "<discussionthreadinginfo><ThreadSubject>no</ThreadSubject></discussionthreadinginfo>"
           "<revision><id>3</id><parentid>2</parentid><timestamp>2020-01-01T00:00:00Z</timestamp>"
           "<contributor deleted='deleted' /><comment deleted='deleted' /><model>css</model><format>text/css</format>"
           "<text deleted='deleted' /><sha1>s</sha1></revision></page>"
           "<page><title>E</title><ns>0</ns><id>2</id><revision><id>4</id><timestamp>2020-01-01T00:00:00Z</timestamp>"
           "<sha1>before</sha1><text bytes='0' /></revision></page></mediawiki>",
           "T id=1 ns=4 redirect=[AT&T \xe4\xb8\xad] file=0 n=0 revisions=1 rev=3 parent=2 "
           "time=[2020-01-01T00:00:00Z] user=[] uid=0 comment=[] model=css format=text/css sha1=s bytes=-1 user-deleted "
           "comment-deleted text-deleted no-text 0:\n"
           "E id=2 ns=0 file=0 n=1 revisions=1 rev=4 parent=0 time=[2020-01-01T00:00:00Z] user=[] uid=0 "
           "comment=[] model=wikitext format= sha1=before bytes=0 0:\n",
           "");
}

#define START_0_11 "<mediawiki xmlns='http://www.mediawiki.org/xml/export-0.11/'><page><title>T</title><ns>0</ns><id>1</id>" \
                   "<revision><id>4</id><timestamp>2020-01-01T00:00:00Z</timestamp>"
#define LINE_0_11 "T id=1 ns=0 file=0 n=0 revisions=1 rev=4 parent=0 time=[2020-01-01T00:00:00Z] user=[] uid=0 " \
                  "comment=[] "

static void schema_0_11(void **state)
{
    (void)state;
    /* Another slot's model, format and text are not the page's. */
    expect(START_0_11 "<origin>4</origin><model>wikitext</model><format>text/x-wiki</format>"
           "<text bytes='5' sha1='m' xml:space='preserve'>Hello</text>"
           "<content><role>mediainfo</role><origin>4</origin><model>json</model><format>f</format>"
           "<text bytes='2' sha1='q'>{}</text></content><sha1>both</sha1></revision></page></mediawiki>",
           LINE_0_11 "model=wikitext format=text/x-wiki sha1=both bytes=5 5:Hello\n", "");
    expect(START_0_11 "<content><role>x</role><model>json</model><text>{}</text></content>"
           "<content><role>main</role><model>css</model><format>f</format><text bytes='1' sha1='m'>a</text></content>"
           "</revision></page></mediawiki>",
           LINE_0_11 "model=css format=f sha1=m bytes=1 1:a\n", "");
    expect(START_0_11 "<content role='main'><text>b</text></content><content role='aux'><text>c</text></content>"
           "</revision></page></mediawiki>",
           LINE_0_11 "model=wikitext format= sha1= bytes=-1 1:b\n", "");
    /* A stub's text is elsewhere. */
    expect(START_0_11 "<text bytes='5' location='tt:1' id='1' /></revision></page></mediawiki>",
           LINE_0_11 "model=wikitext format= sha1= bytes=5 no-text 0:\n", "");
}

static void what_is_missing(void **state)
{
    (void)state;
    expect("<mediawiki><page/><page><title>A</title></page></mediawiki>",
           " id=0 ns=none file=0 n=0 revisions=0\nA id=0 ns=none file=0 n=1 revisions=0\n", "title[]\n");
    expect("<mediawiki><page><title>A</title><ns>x</ns><id></id><revision><id>1</id><timestamp>yesterday</timestamp>"
           "<text bytes='many'>t</text></revision><revision/></page></mediawiki>",
           "A id=0 ns=none file=0 n=0 revisions=2 rev=1 parent=0 time=[yesterday] user=[] uid=0 comment=[] "
           "model=wikitext format= sha1= bytes=-1 1:t\n",
           "number[A]\nnumber[A]\ntimestamp[A]\nnumber[A]\ntimestamp[A]\n");
    expect("<mediawiki><page><title>A</title><revision><id>1</id><timestamp>2020-01-01T00:00:00Z</timestamp></revision>"
           "</page></mediawiki>",
           "A id=0 ns=none file=0 n=0 revisions=1 rev=1 parent=0 time=[2020-01-01T00:00:00Z] user=[] uid=0 "
           "comment=[] model=wikitext format= sha1= bytes=-1 no-text 0:\n",
           "");
}

static void log_items(void **state)
{
    (void)state;
    expect("<mediawiki><logitem><id>1</id><params>x</params></logitem><logitem/></mediawiki>\n", "", "log[]\n");
}

/* Elements of another namespace and unknown ones are passed over with all in them. */
static void strangers(void **state)
{
    (void)state;
    expect("<mediawiki xmlns='http://www.mediawiki.org/xml/export-0.10/' xmlns:o='http://example.org/'><o:page/>"
           "<extra><page><title>no</title></page></extra>"
           "<page><title>A<b>no</b>B</title><o:title>no</o:title></page></mediawiki>",
           "AB id=0 ns=none file=0 n=0 revisions=0\n", "");
}

/* Where another namespace is the default one, only what has the dump's prefix counts. */
static void prefixes(void **state)
{
    (void)state;
    reading x = {0};
    read_encoded(&x, WM_LIT("<m:mediawiki xmlns:m='http://www.mediawiki.org/xml/export-0.10/' xmlns='http://example.org/'>"
                            "<page><title>no</title></page><m:page><title>no</title><m:title>A</m:title>"
                            "<id>7</id><m:id>8</m:id></m:page></m:mediawiki>"));
    assert_int_equal(x.status, WM_OK);
    assert_string_equal(x.pages.data, "A id=8 ns=none file=0 n=0 revisions=0\n");
    release(&x);
    expect("<mediawiki xmlns='http://www.mediawiki.org/xml/export-0.10/'><page><title>A</title>"
           "<m:ns xmlns='http://example.org/' xmlns:m='http://www.mediawiki.org/xml/export-0.10/'>4<b>no</b></m:ns>"
           "<revision xmlns='http://example.org/'><id>5</id></revision><id>6</id></page></mediawiki>",
           "A id=6 ns=4 file=0 n=0 revisions=0\n", "");
}

/* XML lets white space stand before the end of a tag, and elements be written empty. */
static void tags(void **state)
{
    (void)state;
    expect("<mediawiki ><page\n><title >A</title\t\n><ns>0</ns ><id\r\n>1</id><origin>9</origin><revision >"
           "<id>2</id><timestamp>2020-01-01T00:00:00Z</timestamp><minor/><minor></minor ><origin>3</origin><comment/><text/><sha1\t/></revision\n></page ></mediawiki >",
           "A id=1 ns=0 file=0 n=0 revisions=1 rev=2 parent=0 time=[2020-01-01T00:00:00Z] "
           "user=[] uid=0 comment=[] model=wikitext format= sha1= bytes=-1 minor 0:\n",
           "");
}

static void versions(void **state)
{
    (void)state;
    static const char *const known[] = {"0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "0.10", "0.11"};
    char xml[256];
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        reading x = {0};
        snprintf(xml, sizeof xml, "<mediawiki xmlns='http://www.mediawiki.org/xml/export-%s/'/>", known[i]);
        read_bytes(&x, wm_str(xml));
        assert_int_equal(x.status, WM_OK);
        assert_string_equal(x.schema, known[i]);
        assert_string_equal(x.warnings.data, "");
        release(&x);
    }
    reading x = {0};
    read_bytes(&x, WM_LIT("<mediawiki version='0.12'/>"));
    assert_int_equal(x.status, WM_OK);
    assert_string_equal(x.schema, "0.12");
    assert_string_equal(x.warnings.data, "schema[]\n");
    release(&x);
}

static wm_status site_is_ready(void *user, const wm_page *page)
{
    wm_site *site = user;
    assert_string_equal(page->title.size ? "page" : "", "page");
    assert_true(wm_equal(wm_site_name(site), WM_LIT("Wiki & Co")));
    assert_true(wm_equal(wm_site_dbname(site), WM_LIT("testwiki")));
    assert_true(wm_equal(wm_site_lang(site), WM_LIT("zh")));
    assert_true(wm_equal(wm_site_page_base(site), WM_LIT("https://test.example/wiki/")));
    int ns = 0;
    assert_true(wm_site_find_namespace(site, wm_str("\xe5\x88\x86\xe7\xb1\xbb"), &ns));
    assert_int_equal(ns, 14);
    assert_true(wm_site_find_namespace(site, wm_str("Gadget"), &ns));
    assert_int_equal(ns, 2300);
    assert_false(wm_site_first_letter(site, 0));
    assert_true(wm_site_first_letter(site, 2300));
    return WM_OK;
}

static void site_information(void **state)
{
    (void)state;
    static const char xml[] =
        "<mediawiki xml:lang='zh'><siteinfo><sitename>Wiki &amp; Co</sitename><dbname>testwiki</dbname>"
        "<base>https://test.example/wiki/Main</base><generator>g</generator><case>case-sensitive</case><namespaces>"
        "<namespace key='0' /><namespace key='14' case='case-sensitive'>\xe5\x88\x86\xe7\xb1\xbb</namespace>"
        "<namespace key='2300' case='first-letter'>Gadget</namespace><namespace key='x'>bad</namespace></namespaces>"
        "</siteinfo><page><title>T</title></page></mediawiki>";
    wm_site *site = wm_site_new();
    wm_dump *dump = NULL;
    wm_error error = WM_ERROR_INIT;
    assert_int_equal(wm_dump_open_memory(wm_str(xml), "x", NULL, &dump, &error), WM_OK);
    assert_int_equal(wm_dump_read(dump, site, site_is_ready, site, &error), WM_OK);
    wm_dump_close(dump);
    wm_site_free(site);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(schema_0_3), cmocka_unit_test(schema_0_10), cmocka_unit_test(schema_0_11),
        cmocka_unit_test(what_is_missing), cmocka_unit_test(log_items), cmocka_unit_test(strangers),
        cmocka_unit_test(prefixes), cmocka_unit_test(tags),
        cmocka_unit_test(versions), cmocka_unit_test(site_information),
    };
    return cmocka_run_group_tests_name("dump: schemas", tests, NULL, NULL);
}
