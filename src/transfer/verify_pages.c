/* verify_pages.c - the dump of a bag against its tree, its table and itself.
 *
 * SPDX-License-Identifier: MIT
 *
 * The dump is converted as it was for the export; what each page gives is compared with the file that lies in
 * the tree by its checksum in the manifest, so that no file is read again.
 */
#include <stdlib.h>

#include "transfer/export.h"
#include "transfer/verify_package.h"

static wm_status no_memory(wm_package_run *r)
{
    return wm_fail(&r->error, WM_NO_MEMORY, "out of memory");
}

/* ---- the table of pages ---- */

static wm_slice line_at(const wm_package_table *t, size_t row)
{
    wm_slice text = wm_buffer_slice(&t->text);
    size_t start = (size_t)t->rows[row], end = wm_find(text, WM_LIT("\n"), start);
    return wm_sub(text, start, end == WM_NONE ? text.size : end);
}

static uint64_t hash_of(int ns, wm_slice title)
{
    return wm_hash(title) ^ (uint64_t)(int64_t)ns * UINT64_C(0x9e3779b97f4a7c15);
}

/* The slot of a page: its own, or a free one. */
static size_t slot_of(const wm_package_table *t, int ns, wm_slice title, wm_bag_page *row)
{
    size_t at = (size_t)hash_of(ns, title) & (t->index_size - 1);
    for (; t->index[at]; at = (at + 1) & (t->index_size - 1)) {
        if (wm_bag_page_read(&t->columns, line_at(t, t->index[at] - 1), row, NULL) == WM_OK && row->ns == ns &&
            wm_equal(row->title, title))
            break;
    }
    return at;
}

size_t wm_package_row(wm_package_run *r, int ns, wm_slice title, wm_bag_page *row)
{
    const wm_package_table *t = &r->table;
    if (!t->known || !t->index_size)
        return WM_NONE;
    uint32_t found = t->index[slot_of(t, ns, title, row)];
    return found ? found - 1 : WM_NONE;
}

bool wm_package_row_at(const wm_package_run *r, size_t n, wm_bag_page *row)
{
    return wm_bag_page_read(&r->table.columns, line_at(&r->table, n), row, NULL) == WM_OK;
}

static bool add_row(wm_package_table *t, size_t start)
{
    if (!WM_GROW(t->rows, t->capacity, t->count + 1))
        return false;
    t->rows[t->count++] = start;
    return true;
}

static wm_status index_rows(wm_package_run *r)
{
    wm_package_table *t = &r->table;
    t->index_size = 1024;
    while (t->index_size < t->count * 2)
        t->index_size *= 2;
    t->index = calloc(t->index_size, sizeof *t->index);
    t->seen = calloc(t->count + 1, 1);
    if (!t->index || !t->seen)
        return no_memory(r);
    for (size_t i = 0; i < t->count; i++) {
        wm_bag_page row, other;
        wm_error own = WM_ERROR_INIT;
        wm_status status = WM_OK;
        if (wm_bag_page_read(&t->columns, line_at(t, i), &row, &own) != WM_OK) {
            t->seen[i] = 1;
            status = wm_package_problem(r, WM_LIT(WM_BAG_PAGES), "form", "line %zu: %s", i + 2, own.message ? own.message : "");
        } else {
            size_t slot = slot_of(t, row.ns, row.title, &other);
            if (t->index[slot])
                status = wm_package_problem(r, WM_LIT(WM_BAG_PAGES), "form", "line %zu: the page is in line %u, too", i + 2,
                                            (unsigned)t->index[slot] + 1);
            else
                t->index[slot] = (uint32_t)i + 1;
        }
        wm_error_clear(&own);
        if (status != WM_OK)
            return status;
    }
    return WM_OK;
}

wm_status wm_package_read_table(wm_package_run *r)
{
    wm_package_table *t = &r->table;
    size_t at = wm_bag_check_find(r->check, WM_LIT(WM_BAG_PAGES));
    if (at == WM_NONE || !wm_bag_check_is_found(r->check, at))
        return WM_OK;
    wm_error own = WM_ERROR_INIT;
    wm_status status = wm_bag_check_read(r->check, at, &t->text, &own);
    wm_slice text = wm_buffer_slice(&t->text);
    size_t end = status == WM_OK ? wm_find(text, WM_LIT("\n"), 0) : 0;
    if (status == WM_OK)
        status = wm_bag_columns_read(wm_sub(text, 0, end == WM_NONE ? text.size : end), &t->columns, &own);
    if (status == WM_NO_MEMORY) {
        wm_error_clear(&own);
        return no_memory(r);
    }
    if (status != WM_OK) {
        status = wm_package_problem(r, WM_LIT(WM_BAG_PAGES), "form", "%s", own.message ? own.message : "cannot be read");
        wm_error_clear(&own);
        return status;
    }
    t->known = true;
    for (size_t start = end == WM_NONE ? text.size : end + 1; start < text.size;) {
        if (t->count >= UINT32_MAX - 1 || !add_row(t, start))
            return no_memory(r);
        end = wm_find(text, WM_LIT("\n"), start);
        start = end == WM_NONE ? text.size : end + 1;
    }
    return index_rows(r);
}

void wm_package_free_table(wm_package_table *t)
{
    wm_buffer_free(&t->text);
    free(t->rows);
    free(t->index);
    free(t->seen);
    memset(t, 0, sizeof *t);
}

/* ---- a page ---- */

static bool any_lost(const wm_package_run *r)
{
    for (size_t i = 0; i < r->dump_count; i++)
        if (r->dumps[i].damaged || r->dumps[i].missing)
            return true;
    return false;
}

static wm_status compare_row(wm_package_run *r, const wm_tree_page *page, const wm_slice *markdown)
{
    wm_bag_page row;
    size_t at = wm_package_row(r, page->ns, page->title, &row);
    if (!r->table.known)
        return WM_OK;
    if (at == WM_NONE)
        return wm_package_problem(r, WM_LIT(WM_BAG_PAGES), "page", "page %d:\"%.*s\" of the dump is not in it",
                                  page->ns, WM_ARG(page->title));
    r->table.seen[at] = 1;
    const char *wrong = row.page_id != page->page_id                                     ? "page_id"
                        : row.revision_id != page->revision_id                           ? "revision_id"
                        : row.time != page->time                                         ? "timestamp"
                        : row.sha1.size && !wm_equal(row.sha1, page->sha1)               ? "sha1"
                        : !wm_equal(row.redirect, page->redirect)                        ? "redirect"
                        : !wm_equal(row.file, markdown ? page->file : WM_LIT(""))        ? "file"
                        : markdown && row.sha256.size && row.size != markdown->size      ? "size"
                                                                                         : NULL;
    if (!wrong)
        return WM_OK;
    return wm_package_problem(r, WM_LIT(WM_BAG_PAGES), "page", "line %zu, page \"%.*s\": its %s is not that of the dump", at + 2,
                              WM_ARG(page->title), wrong);
}

/* Whether the file that lies there is what its page gives. */
static wm_status compare_file(wm_package_run *r, size_t file, wm_slice markdown, bool *same)
{
    char hex[WM_DIGEST_HEX];
    *same = false;
    if (r->digest && !wm_bag_check_is_disputed(r->check, file)) {
        wm_digest_add(r->digest, markdown.data, markdown.size);
        if (!wm_digest_end(r->digest, hex))
            return wm_fail(&r->error, WM_SYSTEM, "a checksum cannot be computed");
        *same = wm_bag_check_matches(r->check, file, hex);
        return WM_OK;
    }
    wm_buffer text = {0};
    wm_error own = WM_ERROR_INIT;
    wm_status status = wm_bag_check_read(r->check, file, &text, &own);
    *same = status == WM_OK && wm_equal(wm_buffer_slice(&text), markdown);
    wm_error_clear(&own);
    wm_buffer_free(&text);
    return status == WM_NO_MEMORY ? no_memory(r) : WM_OK;
}

static wm_status recover_page(wm_package_run *r, const wm_tree_page *page, wm_slice markdown)
{
    wm_tree_result result;
    if (!r->recovered)
        return WM_OK;
    r->recovered_pages++;
    return wm_tree_put(r->recovered, page, markdown, &result, &r->error);
}

static wm_status take_markdown(wm_package_run *r, const wm_tree_page *page, wm_slice markdown)
{
    wm_buffer_clear(&r->name);
    wm_buffer_add_str(&r->name, WM_BAG_TREE);
    wm_buffer_add_slice(&r->name, page->file);
    if (r->name.failed)
        return no_memory(r);
    wm_slice name = wm_buffer_slice(&r->name);
    size_t file = wm_bag_check_find(r->check, name);
    bool same = false, there = file != WM_NONE && wm_bag_check_is_found(r->check, file);
    wm_status status = WM_OK;
    r->pages++;
    if (there)
        status = compare_file(r, file, markdown, &same);
    r->matching += same;
    if (status == WM_OK && file == WM_NONE)
        status = wm_package_problem(r, name, "missing", "the dump has its page, \"%.*s\", but no manifest lists it", WM_ARG(page->title));
    bool whole = there && (wm_bag_check_is_whole(r->check, file) || !r->digest);
    /* Without table and manifest it is not known which links led to pages that are lost. */
    if (status == WM_OK && there && !same && (r->table.known || !any_lost(r)))
        status = wm_package_problem(r, name, "differs", "%s is not what its page, \"%.*s\", gives", whole ? "it" : "what was packed",
                                    WM_ARG(page->title));
    /* A file that is whole is what was packed, whatever the page gives. */
    if (status == WM_OK && (same || !whole)) {
        if (file != WM_NONE)
            r->given[file] = 1;
        status = recover_page(r, page, markdown);
    }
    return status;
}

static wm_status take_page(void *user, const wm_tree_page *page, const wm_slice *markdown, wm_error *error)
{
    wm_package_run *r = user;
    wm_status status = compare_row(r, page, markdown);
    if (status == WM_OK && markdown)
        status = take_markdown(r, page, *markdown);
    else if (status == WM_OK && r->recovered)
        status = wm_tree_note(r->recovered, page, &r->error);
    if (status != WM_OK)
        wm_fail(error, status, "%s", r->error.message ? r->error.message : "out of memory");
    return status;
}

/* ---- the dump itself ---- */

/* Which of the bag's dumps is the n-th that is read. */
static wm_package_dump *dump_of(wm_package_run *r, size_t n)
{
    for (size_t i = 0; i < r->dump_count; i++)
        if (r->dumps[i].path && !n--)
            return &r->dumps[i];
    return NULL;
}

static wm_status take_bytes(void *user, const wm_dump_file *file, wm_slice bytes)
{
    wm_package_run *r = user;
    wm_package_dump *d = dump_of(r, file->file);
    if (d && !d->hash && bytes.size && !d->damaged && !(d->hash = wm_sha256_new()))
        return no_memory(r);
    if (d && d->hash && bytes.size)
        wm_sha256_add(d->hash, bytes.data, bytes.size);
    return WM_OK;
}

static void take_revision(void *user, size_t file, wm_slice title, const wm_revision *revision)
{
    wm_package_run *r = user;
    (void)file;
    wm_revision_sums_take(&r->sums, r->messages, title, revision);
}

static wm_status compare_xml(wm_package_run *r)
{
    wm_status status = WM_OK;
    for (size_t i = 0; i < r->dump_count && status == WM_OK; i++) {
        wm_package_dump *d = &r->dumps[i];
        char hex[65] = "";
        wm_sha256 *hash = d->hash;
        d->hash = NULL;
        if (hash && wm_sha256_end(hash, hex) && d->told && d->told->xml_sha256.size && !wm_equal(d->told->xml_sha256, wm_str(hex)))
            status = wm_package_problem(r, wm_str(d->name), "changed", "its XML is not what was packed: the SHA-256 of it is %s", hex);
    }
    return status;
}

/* ---- the reading ---- */

static wm_status add_listed(wm_package_run *r, wm_export *x)
{
    x->listed = wm_pageset_new();
    wm_status status = x->listed ? WM_OK : no_memory(r);
    for (size_t i = 0; i < r->table.count && status == WM_OK; i++) {
        wm_bag_page row;
        if (wm_package_row_at(r, i, &row) && wm_pageset_add(x->listed, row.ns, row.title, NULL) != WM_OK)
            status = no_memory(r);
    }
    x->selection.listed = x->listed;
    return status;
}

/* The settings of the export, as export.json has them. */
static wm_status recall_settings(wm_package_run *r, wm_export_settings *s, bool *listed, bool *siteinfo)
{
    wm_tree_settings old;
    wm_status status = WM_OK;
    if (wm_tree_recall_settings(r->has_told ? r->told.options : WM_LIT(""), &r->arena, &old) != WM_OK)
        return no_memory(r);
    status = wm_style_parse(old.style, old.flavor, &s->style, &r->error);
    if (status == WM_OK && old.revision)
        status = wm_revision_parse(old.revision, &s->revision, &r->error);
    s->namespaces = old.namespaces;
    if (status == WM_OK && (old.categories || old.linked_from || old.no_disambiguation)) {
        wm_export_options *given = wm_arena_alloc(&r->arena, sizeof *given);
        if (!given)
            return no_memory(r);
        wm_export_options_init(given);
        given->choice = (wm_page_choice){old.categories, old.linked_from, old.no_disambiguation};
        s->given = given;
    }
    s->shown = old.shown;
    s->no_header = old.no_header;
    s->portable_names = old.portable_names;
    s->shard_dirs = old.shard_dirs;
    if (status == WM_OK)
        status = wm_expanding_recall(&old, &r->arena, &s->expanding, &r->error);
    s->base_url = old.base_url;
    s->lang = old.lang;
    s->siteinfo = r->settings->siteinfo;
    *listed = old.pages != NULL;
    if (*listed && !s->namespaces)
        s->namespaces = "all";
    *siteinfo = old.siteinfo != NULL;
    return status;
}

static wm_status name_dumps(wm_package_run *r, wm_export_settings *s)
{
    s->dumps = calloc(r->dump_count + 1, sizeof *s->dumps);
    if (!s->dumps)
        return no_memory(r);
    for (size_t i = 0; i < r->dump_count; i++)
        if (r->dumps[i].path)
            s->dumps[s->dump_count++] = r->dumps[i].path;
    return WM_OK;
}

/* Links led to pages that the dump has lost, too. */
static wm_status add_lost(wm_package_run *r, wm_export *x)
{
    wm_status status = WM_OK;
    for (size_t i = 0; i < r->table.count && status == WM_OK && any_lost(r); i++) {
        wm_bag_page row;
        if (!wm_package_row_at(r, i, &row))
            continue;
        if (row.file.size && wm_pageset_add(x->set, row.ns, row.title, NULL) != WM_OK)
            status = no_memory(r);
        if (x->selection.redirects && row.redirect.size &&
            wm_pageset_add_redirect(x->set, x->site, row.ns, row.title, row.redirect) == WM_NO_MEMORY)
            status = no_memory(r);
    }
    return status;
}

static wm_status read_dumps(wm_package_run *r, wm_export *x, bool listed)
{
    wm_tree_options options = {.taker = take_page, .taker_user = r};
    wm_status status = wm_report_open(&x->report, NULL, r->messages, "verify", &x->error);
    if (status == WM_OK)
        status = wm_inputs_open(&x->inputs, x->settings->dumps, x->settings->dump_count, x->settings->incomplete,
                                NULL, r->messages->stop, &x->error);
    for (size_t i = 0; i < x->inputs.count; i++) /* a temporary file goes by the name of what is in it */
        if (dump_of(r, i))
            x->inputs.names[i] = dump_of(r, i)->name;
    wm_buffer_add_str(&x->destination, "verify");
    if (status == WM_OK && listed)
        status = add_listed(r, x);
    if (status == WM_OK)
        status = wm_export_read(x);
    if (status == WM_OK)
        status = add_lost(r, x);
    if (status == WM_OK)
        status = wm_tree_open("verify", &options, &x->tree, &x->error);
    if (status == WM_OK)
        status = wm_export_convert(x);
    return status;
}

/* Pages of the table, and files of the tree, that no page of the dump is. */
static wm_status tell_rest(wm_package_run *r)
{
    bool damaged = any_lost(r);
    wm_status status = WM_OK;
    for (size_t i = 0; i < r->table.count && status == WM_OK; i++) {
        wm_bag_page row;
        if (r->table.seen[i] || !wm_package_row_at(r, i, &row))
            continue;
        r->recovered_lost++;
        if (!damaged)
            status = wm_package_problem(r, WM_LIT(WM_BAG_PAGES), "page", "line %zu: the dump has no page \"%.*s\"",
                                        i + 2, WM_ARG(row.title));
    }
    return status;
}

wm_status wm_package_compare(wm_package_run *r)
{
    wm_export_settings s = {.jobs = r->settings->jobs};
    bool listed = false, siteinfo = false;
    wm_status status = recall_settings(r, &s, &listed, &siteinfo);
    if (status == WM_USAGE) { /* words that no export took */
        status = wm_package_problem(r, WM_LIT(WM_BAG_EXPORT), "form", "the settings of the export cannot be read, and the dump is not compared with the tree: %s",
                                    r->error.message ? r->error.message : "they are damaged");
        if (status == WM_OK)
            wm_error_clear(&r->error);
        return status;
    }
    if (status == WM_OK)
        status = name_dumps(r, &s);
    if (status == WM_OK && siteinfo && !r->settings->siteinfo) {
        wm_message_warning(r->messages, "the bag was made with --siteinfo; give that file again to check the dump against the tree");
    } else if (status == WM_OK && s.dump_count) {
        wm_export x = {.settings = &s, .messages = r->messages, .ledger_balances = true,
                       .watch = {take_bytes, take_revision, r}};
        wm_progress_init(&x.progress, r->messages);
        status = read_dumps(r, &x, listed && r->table.known);
        r->compared = status == WM_OK;
        if (status == WM_OK && x.damage.status != WM_OK)
            status = wm_package_problem(r, WM_LIT(WM_BAG_DUMP), "form", "%s", x.damage.message ? x.damage.message : "damaged");
        if (status != WM_OK && x.error.message && r->error.status == WM_OK)
            wm_fail(&r->error, status, "%s", x.error.message);
        wm_export_free(&x);
        if (status == WM_OK)
            status = compare_xml(r);
        if (status == WM_OK)
            status = tell_rest(r);
    }
    free(s.dumps);
    return status;
}
