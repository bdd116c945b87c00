/* record.c - the members of a page's line of JSON.
 *
 * SPDX-License-Identifier: MIT
 *
 * Readers of tables (DuckDB, datasets, Parquet) take the types of a column from all its rows. So each member is there on each
 * line; a list is a list of objects with the same keys, and names that differ from page to page are values, not keys.
 */
#include <inttypes.h>
#include <stdlib.h>

#include "lens/record_private.h"

wm_record *wm_record_new(const wm_site *site, const wm_pageset *set)
{
    wm_record *r = calloc(1, sizeof *r);
    if (r)
        *r = (wm_record){.site = site, .set = set};
    return r;
}

void wm_record_free(wm_record *r)
{
    if (!r)
        return;
    free(r->marks.items);
    free(r->places.sums);
    free(r->uses);
    wm_ledger_free(&r->ledger);
    wm_buffer_free(&r->words);
    free(r);
}

wm_marks *wm_record_marks(wm_record *r)
{
    return &r->marks;
}

static void add_string(wm_buffer *out, const char *key, wm_slice value)
{
    wm_buffer_add_format(out, ",\"%s\":", key);
    wm_json_add_string(out, value);
}

/* A fact that may not be known. */
static void add_known(wm_buffer *out, const char *key, wm_slice value)
{
    if (value.size)
        add_string(out, key, value);
    else
        wm_buffer_add_format(out, ",\"%s\":null", key);
}

static void add_number(wm_buffer *out, const char *key, int64_t value)
{
    if (value)
        wm_buffer_add_format(out, ",\"%s\":%" PRId64, key, value);
    else
        wm_buffer_add_format(out, ",\"%s\":null", key);
}

/* enwiki/123; without the name of the wiki 123. */
static void add_id(const wm_record *r, const wm_record_page *page, wm_buffer *out)
{
    wm_slice wiki = wm_site_dbname(r->site);
    wm_buffer id = {0};
    if (wiki.size)
        wm_buffer_add_format(&id, "%.*s/", WM_ARG(wiki));
    wm_buffer_add_format(&id, "%" PRId64, page->page_id);
    add_string(out, "id", wm_buffer_slice(&id));
    out->failed |= id.failed;
    wm_buffer_free(&id);
    add_known(out, "wikiname", wiki);
}

static void add_redirects(wm_writer *writer, const wm_record_page *page, wm_buffer *out)
{
    const wm_slice *names;
    size_t count = wm_write_aliases(writer, page->ns, page->title, &names);
    wm_buffer_add_str(out, ",\"redirects\":[");
    for (size_t i = 0; i < count; i++) {
        if (i)
            wm_buffer_add_char(out, ',');
        wm_json_add_string(out, names[i]);
    }
    wm_buffer_add_char(out, ']');
}

/* In order: of the tree, since they stand anywhere in it. */
static void add_categories(const wm_doc *doc, wm_buffer *out)
{
    bool first = true;
    wm_buffer_add_str(out, ",\"categories\":[");
    for (const wm_node *n = doc->root; n; n = wm_node_step(doc->root, n)) {
        if (!wm_node_is_category(n))
            continue;
        if (!first)
            wm_buffer_add_char(out, ',');
        first = false;
        wm_json_add_string(out, n->u.link.title.text);
    }
    wm_buffer_add_char(out, ']');
}

static void add_facts(wm_record *r, wm_writer *writer, const wm_record_page *page, wm_buffer *out)
{
    add_id(r, page, out);
    add_number(out, "page_id", page->page_id);
    wm_buffer_begin(&r->words, &r->failed);
    wm_title_full(r->site, page->ns, page->title, &r->words);
    add_string(out, "title", wm_buffer_slice(&r->words));
    wm_buffer_begin(&r->words, &r->failed);
    wm_write_page_url(writer, page->ns, page->title, &r->words);
    add_string(out, "url", wm_buffer_slice(&r->words));
    add_known(out, "date_modified", page->timestamp);
    add_known(out, "in_language", wm_site_lang(r->site));
    add_number(out, "version", page->revision);
    wm_buffer_add_format(out, ",\"has_math\":%s,\"namespace\":%d", r->marks.math ? "true" : "false", page->ns);
}

bool wm_record_add(wm_record *r, wm_writer *writer, const wm_record_page *page, wm_buffer *out)
{
    r->failed = false;
    lens_record_count(&r->places, page->text);
    wm_buffer_add_str(out, "{\"text\":");
    wm_json_add_string(out, page->text);
    add_facts(r, writer, page, out);
    add_redirects(writer, page, out);
    add_categories(page->doc, out);
    lens_record_links(r, out);
    lens_record_citations(r, page->doc->source, out);
    lens_record_images(r, out);
    lens_record_tables(r, out);
    lens_record_sections(r, out);
    lens_record_infoboxes(r, page->doc->source, out);
    lens_record_loss(r, page->doc, out);
    wm_buffer_add_str(out, "}\n");
    return !out->failed && !r->failed && !r->places.failed && !r->words.failed && !r->ledger.failed;
}
