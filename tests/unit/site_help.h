/* site_help.h - what the tests of src/site share.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TEST_SITE_HELP_H
#define WM_TEST_SITE_HELP_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "site/site.h"

/* A wiki that knows nothing but these; NULL leaves out. */
static inline wm_site *make_site(const char *lang, const char *dbname, const char *base)
{
    wm_site *site = wm_site_new();
    assert_non_null(site);
    if (lang)
        assert_int_equal(wm_site_set_lang(site, wm_str(lang)), WM_OK);
    if (dbname)
        assert_int_equal(wm_site_set_dbname(site, wm_str(dbname)), WM_OK);
    if (base)
        assert_int_equal(wm_site_set_base(site, wm_str(base)), WM_OK);
    assert_int_equal(wm_site_complete(site), WM_OK);
    return site;
}

static inline void assert_slice(wm_slice s, const char *expected)
{
    if (s.size != strlen(expected) || (s.size && memcmp(s.data, expected, s.size) != 0))
        fail_msg("\"%.*s\" is not \"%s\"", WM_ARG(s), expected);
}

static inline void assert_namespace(const wm_site *site, const char *name, int expected)
{
    int ns = -99;
    if (!wm_site_find_namespace(site, wm_str(name), &ns) || ns != expected)
        fail_msg("namespace \"%s\" of \"%.*s\" is %d, not %d", name, WM_ARG(wm_site_lang(site)), ns, expected);
}

static inline void assert_no_namespace(const wm_site *site, const char *name)
{
    int ns = -99;
    if (wm_site_find_namespace(site, wm_str(name), &ns))
        fail_msg("\"%s\" of \"%.*s\" is namespace %d", name, WM_ARG(wm_site_lang(site)), ns);
}

#endif
