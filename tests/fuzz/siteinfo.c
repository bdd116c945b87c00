/* siteinfo.c - any bytes are what <siteinfo> of a dump says: they read, or fail with a message, and the site can be used.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>
#include <stdlib.h>

#include "dump/dump.h"
#include "fuzz.h"
#include "site/site.h"

const char fuzz_seeds[] = "siteinfo";

static wm_status take(void *user, const wm_page *page)
{
    (void)page;
    ++*(size_t *)user;
    return WM_OK;
}

static wm_status read_site(wm_slice dump, size_t limit, wm_site *site)
{
    wm_dump_options options = {0};
    wm_error error = WM_ERROR_INIT;
    wm_dump *reader = NULL;
    size_t pages = 0;
    wm_status status = wm_dump_open_memory(dump, "seed", &options, &reader, &error);
    if (status == WM_OK) {
        wm_dump_set_limit(reader, limit);
        status = wm_dump_read(reader, site, take, &pages, &error);
        wm_dump_close(reader);
    }
    must(status == WM_OK || status == WM_BAD_INPUT, "bytes in memory are good or bad input");
    must((status == WM_OK) == (error.message == NULL), "a failure, and only a failure, has a message");
    wm_error_clear(&error);
    must(wm_site_complete(site) == WM_OK, "a site can be completed");
    return status;
}

/* Each namespace has a directory, which leads nowhere else and back to it. */
static void check_namespaces(const wm_site *site)
{
    int ns, before = 0;
    for (size_t i = 0; wm_site_namespace_at(site, i, &ns); i++) {
        must(i == 0 || ns > before, "namespaces ascend");
        before = ns;
        wm_slice name = wm_site_namespace_directory(site, ns);
        int back = 0;
        must(name.size && name.data[0] != '.' && !memchr(name.data, '/', name.size) && !memchr(name.data, '\0', name.size),
             "a directory's name is one");
        must(wm_site_find_namespace(site, wm_site_namespace_canonical(site, ns), &back) || ns == 0, "canonical names are known");
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    wm_buffer dump = {0};
    wm_buffer_add_str(&dump, "<mediawiki xml:lang=\"en\"><siteinfo>");
    wm_buffer_add(&dump, (const char *)data, size);
    wm_buffer_add_str(&dump, "</siteinfo><page><title>A:B</title><ns>0</ns><id>1</id></page></mediawiki>");
    must(!dump.failed, "there is memory");
    wm_site *whole = wm_site_new(), *pieces = wm_site_new();
    must(whole && pieces, "there is memory");
    wm_status status = read_site(wm_buffer_slice(&dump), 0, whole);
    must(read_site(wm_buffer_slice(&dump), 3, pieces) == status, "pieces end as the whole does");
    check_namespaces(whole);
    int a, b;
    for (size_t i = 0; wm_site_namespace_at(whole, i, &a); i++)
        must(wm_site_namespace_at(pieces, i, &b) && a == b &&
                 wm_equal(wm_site_namespace_name(whole, a), wm_site_namespace_name(pieces, b)),
             "pieces give the same namespaces");
    wm_site_free(whole);
    wm_site_free(pieces);
    wm_buffer_free(&dump);
    return 0;
}
