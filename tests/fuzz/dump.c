/* dump.c - any bytes are a dump: they read, or fail with a message.
 *
 * SPDX-License-Identifier: MIT
 *
 * The input is read whole and in pieces of three bytes; both must give the same
 * pages and the same end.
 */
#include <stdio.h>
#include <stdlib.h>

#include "dump/dump.h"
#include "fuzz.h"
#include "site/site.h"

const char fuzz_seeds[] = "dump";

typedef struct outcome {
    wm_status status;
    uint64_t pages, hash;
} outcome;

static wm_status take(void *user, const wm_page *page)
{
    outcome *o = user;
    o->pages++;
    o->hash = o->hash * 31 + wm_hash(page->title);
    if (page->has_revision)
        o->hash = o->hash * 31 + wm_hash(page->revision.text);
    return WM_OK;
}

static void warned(void *user, const char *kind, const char *file, wm_slice page, uint64_t offset, const char *message)
{
    (void)user;
    (void)page;
    (void)offset;
    must(kind && file && message, "a warning says what, where and why");
}

static outcome read_dump(wm_slice data, size_t limit)
{
    outcome o = {0};
    wm_dump_options options = {0};
    wm_error error = WM_ERROR_INIT;
    wm_dump *dump = NULL;
    wm_site *site = wm_site_new();
    must(site != NULL, "there is memory");
    o.status = wm_dump_open_memory(data, "seed", &options, &dump, &error);
    if (o.status == WM_OK) {
        wm_dump_set_warning(dump, warned, NULL);
        wm_dump_set_limit(dump, limit);
        o.status = wm_dump_read(dump, site, take, &o, &error);
        wm_dump_close(dump);
    }
    must((o.status == WM_OK) == (error.message == NULL), "a failure, and only a failure, has a message");
    must(o.status == WM_OK || o.status == WM_BAD_INPUT, "bytes in memory are good or bad input");
    wm_error_clear(&error);
    wm_site_free(site);
    return o;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    wm_slice input = wm_slice_of((const char *)data, size);
    outcome whole = read_dump(input, 0), pieces = read_dump(input, 3);
    must(whole.status == pieces.status, "pieces end as the whole does");
    must(whole.pages == pieces.pages && whole.hash == pieces.hash, "pieces give the same pages");
    return 0;
}
