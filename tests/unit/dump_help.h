/* dump_help.h - what the tests of src/dump share.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TEST_DUMP_HELP_H
#define WM_TEST_DUMP_HELP_H

#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "dump/dump.h"

/* A reading and all that came of it. */
typedef struct reading {
    wm_status status;
    wm_error error;
    wm_buffer pages;    /* a line a page, see log_page */
    wm_buffer texts;    /* the texts one after the other, each ended by a | */
    wm_buffer warnings; /* kind[page] lines */
    wm_slice source;    /* what was read, when it is known and one byte is one byte */
    uint64_t page_count, revision_count;
    char schema[32];
    wm_site *site;
    uint64_t stop_after; /* the handler returns WM_DIFFERS for this page, 0: never */
    wm_dump_options options;
    size_t limit;
    unsigned jobs;
} reading;

static inline void assert_at(const reading *x, uint64_t offset, wm_slice tag)
{
    if (x->source.size && !wm_starts_with(wm_sub(x->source, offset, x->source.size), tag))
        fail_msg("there is no %s at byte %" PRIu64, tag.data, offset);
}

static inline wm_status log_page(void *user, const wm_page *p)
{
    reading *x = user;
    const wm_revision *r = &p->revision;
    wm_buffer *b = &x->pages;
    x->page_count++;
    wm_buffer_add_format(b, "%.*s id=%" PRId64 " ns=", WM_ARG(p->title), p->id);
    if (p->has_ns)
        wm_buffer_add_format(b, "%d", p->ns);
    else
        wm_buffer_add_str(b, "none");
    if (p->redirect.data)
        wm_buffer_add_format(b, " redirect=[%.*s]", WM_ARG(p->redirect));
    wm_buffer_add_format(b, " file=%zu n=%" PRIu64 " revisions=%" PRIu64, p->file, p->ordinal, p->revisions);
    assert_at(x, p->offset, WM_LIT("<page"));
    if (p->has_revision) {
        wm_buffer_add_format(b, " rev=%" PRId64 " parent=%" PRId64 " time=[%.*s] user=[%.*s] uid=%" PRId64
                             " comment=[%.*s] model=%.*s format=%.*s sha1=%.*s bytes=%" PRId64,
                             r->id, r->parent_id, WM_ARG(r->timestamp), WM_ARG(r->user), r->user_id, WM_ARG(r->comment), WM_ARG(r->model), WM_ARG(r->format), WM_ARG(r->sha1), r->bytes);
        assert_at(x, r->offset, WM_LIT("<revision"));
        const char *flags[] = {r->minor ? " minor" : "", r->user_deleted ? " user-deleted" : "",
                               r->comment_deleted ? " comment-deleted" : "", r->text_deleted ? " text-deleted" : "",
                               r->has_text ? "" : " no-text", r->text_cut ? " cut" : "", r->invalid ? " invalid" : ""};
        for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
            wm_buffer_add_str(b, flags[i]);
        wm_buffer_add_format(b, " %zu:", r->text.size);
        wm_buffer_add_slice(b, r->text);
        wm_buffer_add_slice(&x->texts, r->text);
    }
    wm_buffer_add_str(&x->texts, "|");
    wm_buffer_add_str(b, "\n");
    return x->stop_after == x->page_count ? WM_DIFFERS : WM_OK;
}

static inline void log_warning(void *user, const char *kind, const char *file, wm_slice page, uint64_t offset,
                               const char *message)
{
    reading *x = user;
    assert_non_null(file);
    assert_true(strlen(message) > 5);
    assert_true(!x->source.size || offset <= x->source.size);
    wm_buffer_add_format(&x->warnings, "%s[%.*s]\n", kind, WM_ARG(page));
}

static inline void finish(reading *x, wm_dump *dump)
{
    if (x->status == WM_OK) {
        wm_dump_progress progress;
        wm_dump_set_warning(dump, log_warning, x);
        if (x->limit)
            wm_dump_set_limit(dump, x->limit);
        if (x->jobs)
            wm_dump_set_jobs(dump, x->jobs);
        x->status = wm_dump_read(dump, x->site, log_page, x, &x->error);
        wm_dump_get_progress(dump, &progress);
        x->revision_count = progress.revisions;
        assert_int_equal(progress.pages, x->page_count);
        wm_slice schema = wm_dump_schema(dump);
        assert_true(schema.size < sizeof x->schema);
        if (schema.size)
            memcpy(x->schema, schema.data, schema.size);
        wm_dump_close(dump);
    }
    if (x->status != WM_OK && x->status != WM_DIFFERS)
        assert_non_null(x->error.message);
    else
        assert_null(x->error.message);
    assert_non_null(wm_buffer_cstr(&x->pages));
    assert_non_null(wm_buffer_cstr(&x->texts));
    assert_non_null(wm_buffer_cstr(&x->warnings));
}

/* x holds the options and the limit. */
static inline void read_encoded(reading *x, wm_slice data)
{
    wm_dump *dump = NULL;
    x->status = wm_dump_open_memory(data, "test.xml", &x->options, &dump, &x->error);
    finish(x, dump);
}

static inline void read_bytes(reading *x, wm_slice data)
{
    x->source = data;
    read_encoded(x, data);
}

static inline void read_files(reading *x, const char *const *paths, size_t count)
{
    wm_dump *dump = NULL;
    x->status = wm_dump_open(paths, count, &x->options, &dump, &x->error);
    finish(x, dump);
}

static inline void release(reading *x)
{
    wm_error_clear(&x->error);
    wm_buffer_free(&x->pages);
    wm_buffer_free(&x->texts);
    wm_buffer_free(&x->warnings);
    wm_site_free(x->site);
    memset(x, 0, sizeof *x);
}

/* One page T in a dump of its own, its revision's text being text (XML). */
static inline wm_slice dump_of_text(wm_buffer *b, wm_slice text)
{
    wm_buffer_clear(b);
    wm_buffer_add_str(b, "<mediawiki version='0.10'><page><title>T</title><ns>0</ns><id>1</id><revision><id>2</id>"
                         "<timestamp>2020-01-01T00:00:00Z</timestamp><text>");
    wm_buffer_add_slice(b, text);
    wm_buffer_add_str(b, "</text></revision></page></mediawiki>\n");
    assert_non_null(wm_buffer_cstr(b));
    return wm_buffer_slice(b);
}

static inline void assert_bytes(const wm_buffer *b, wm_slice expected)
{
    if (!wm_equal(wm_buffer_slice(b), expected))
        fail_msg("\"%.*s\" (%zu bytes) is not \"%.*s\" (%zu bytes)", WM_ARG(wm_buffer_slice(b)), b->size,
                 WM_ARG(expected), expected.size);
}

/* Reads text as the text of a revision and expects these bytes. */
static inline void assert_text(wm_slice xml, wm_slice expected)
{
    wm_buffer b = {0}, want = {0};
    wm_slice whole = dump_of_text(&b, xml);
    static const size_t limits[] = {0, 1, 2, 3, 7};
    wm_buffer_add_slice(&want, expected);
    wm_buffer_add_char(&want, '|');
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
        reading x = {.limit = limits[i]};
        read_bytes(&x, whole);
        if (x.status != WM_OK)
            fail_msg("%s", x.error.message);
        assert_bytes(&x.texts, wm_buffer_slice(&want));
        release(&x);
    }
    wm_buffer_free(&b);
    wm_buffer_free(&want);
}

/* Reads data, expects WM_BAD_INPUT, that many pages, and part in the message. */
static inline void assert_refused(wm_slice data, uint64_t pages, const char *part)
{
    static const size_t limits[] = {0, 1, 3};
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
        reading x = {.limit = limits[i]};
        read_bytes(&x, data);
        if (x.status != WM_BAD_INPUT)
            fail_msg("status %d for \"%.*s\"", x.status, WM_ARG(data));
        assert_int_equal(x.page_count, pages);
        if (!strstr(x.error.message, part) || !strstr(x.error.message, "test.xml"))
            fail_msg("\"%s\" says neither \"test.xml\" nor \"%s\"", x.error.message, part);
        release(&x);
    }
}

#endif
