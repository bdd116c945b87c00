/* lib_help.h - what the tests of wikimd.h share. They see no other header of ours.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TEST_LIB_HELP_H
#define WM_TEST_LIB_HELP_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "wikimd.h"

static inline void assert_slice(wm_slice s, const char *expected)
{
    if (s.size != strlen(expected) || (s.size && memcmp(s.data, expected, s.size) != 0))
        fail_msg("\"%.*s\" is not \"%s\"", (int)s.size, s.size ? s.data : "", expected);
}

static inline void assert_string(const wm_string *s, const char *expected)
{
    assert_non_null(s->data);
    assert_slice(wm_string_slice(s), expected);
    assert_int_equal(s->data[s->size], '\0');
}

/* The failure's status, and that its message names what it should; clears it. */
static inline void assert_error(wm_error *error, wm_status status, const char *words)
{
    assert_int_equal(error->status, status);
    assert_non_null(error->message);
    if (!strstr(error->message, words))
        fail_msg("\"%s\" does not tell of \"%s\"", error->message, words);
    wm_error_clear(error);
    assert_int_equal(error->status, WM_OK);
    assert_null(error->message);
}

/* A complete wiki; NULL is English. */
static inline wm_site *make_site(const char *lang)
{
    wm_site *site = wm_site_new();
    assert_non_null(site);
    assert_int_equal(wm_site_set_name(site, wm_str("Tea")), WM_OK);
    assert_int_equal(wm_site_set_lang(site, wm_str(lang ? lang : "en")), WM_OK);
    assert_int_equal(wm_site_set_base(site, wm_str("https://tea.example/wiki/Main_Page")), WM_OK);
    assert_int_equal(wm_site_complete(site), WM_OK);
    return site;
}

/* A small dump of three pages: a history, a redirect, a deleted text. */
static const char small_dump[] =
    "<mediawiki xmlns=\"http://www.mediawiki.org/xml/export-0.11/\" version=\"0.11\" xml:lang=\"en\">\n"
    "<siteinfo><sitename>Tea</sitename><dbname>teawiki</dbname><base>https://tea.example/wiki/Main_Page</base>"
    "<case>first-letter</case><namespaces><namespace key=\"0\" case=\"first-letter\"/>"
    "<namespace key=\"1\" case=\"first-letter\">Talk</namespace>"
    "<namespace key=\"14\" case=\"first-letter\">Category</namespace></namespaces></siteinfo>\n"
    "<page><title>Tea</title><ns>0</ns><id>7</id>"
    "<revision><id>20</id><parentid>10</parentid><timestamp>2021-01-01T00:00:00Z</timestamp>"
    "<contributor><username>Ann</username><id>3</id></contributor><minor/><comment>new &amp; short</comment>"
    "<model>wikitext</model><format>text/x-wiki</format>"
    "<text bytes=\"32\" xml:space=\"preserve\">'''Tea''' is a [[drink]].{{cn}}!</text>"
    "<sha1>abc</sha1></revision>"
    "<revision><id>10</id><timestamp>2020-01-01T00:00:00Z</timestamp>"
    "<contributor><ip>192.0.2.1</ip></contributor>"
    "<text>First.</text></revision></page>\n"
    "<page><title>Char</title><ns>0</ns><id>8</id><redirect title=\"Tea\"/>"
    "<revision><id>30</id><timestamp>2020-05-01T00:00:00Z</timestamp>"
    "<contributor deleted=\"deleted\"/><text>#REDIRECT [[Tea]]</text></revision></page>\n"
    "<page><title>Category:Drinks</title><ns>14</ns><id>9</id>"
    "<revision><id>40</id><timestamp>2020-06-01T00:00:00Z</timestamp>"
    "<contributor><username>Bob</username><id>4</id></contributor><comment deleted=\"deleted\"/>"
    "<text deleted=\"deleted\"/></revision></page>\n"
    "</mediawiki>\n";

#endif
