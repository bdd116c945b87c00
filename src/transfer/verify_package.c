/* verify_package.c - wikimd verify of a bag: is it as it was packed?
 *
 * SPDX-License-Identifier: MIT
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "transfer/verify_package.h"

static wm_status no_memory(wm_package_run *r)
{
    return wm_fail(&r->error, WM_NO_MEMORY, "out of memory");
}

wm_status wm_package_problem(wm_package_run *r, wm_slice file, const char *kind, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    bool good = wm_bag_check_add_problem_list(r->check, file, kind, format, values);
    va_end(values);
    return good ? WM_OK : no_memory(r);
}

/* ---- what the bag says of its export ---- */

static wm_status read_export(wm_package_run *r)
{
    size_t at = wm_bag_check_find(r->check, WM_LIT(WM_BAG_EXPORT));
    if (at == WM_NONE || !wm_bag_check_is_found(r->check, at))
        return WM_OK;
    wm_buffer text = {0};
    wm_error own = WM_ERROR_INIT;
    wm_status status = wm_bag_check_read(r->check, at, &text, &own);
    if (status == WM_OK)
        status = wm_bag_export_read(wm_buffer_slice(&text), WM_BAG_EXPORT, &r->told, &own);
    r->has_told = status == WM_OK;
    wm_buffer_free(&text);
    if (status != WM_OK && status != WM_NO_MEMORY)
        status = wm_package_problem(r, WM_LIT(WM_BAG_EXPORT), "form", "%s", own.message ? own.message : "cannot be read");
    wm_error_clear(&own);
    return status == WM_NO_MEMORY ? no_memory(r) : status;
}

/* ---- recovering a tree ---- */

static bool wants_dump(const char *name)
{
    static const char *const endings[] = {".xml", ".xml.gz", ".xml.bz2"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (wm_ends_with(wm_str(name), wm_str(endings[i])))
            return true;
    return false;
}

static wm_status open_recovered(wm_package_run *r)
{
    const wm_package_settings *s = r->settings;
    if (!s->recover || wants_dump(s->recover))
        return WM_OK;
    wm_tree_options options = {.version = wm_version()};
    const char **paths = wm_arena_zalloc(&r->arena, (r->dump_count + 1) * sizeof *paths);
    uint64_t *sizes = wm_arena_zalloc(&r->arena, (r->dump_count + 1) * sizeof *sizes);
    if (!paths || !sizes)
        return no_memory(r);
    wm_status status = wm_tree_open(s->recover, &options, &r->recovered, &r->error);
    wm_tree_dump dump = {.paths = paths, .sizes = sizes, .options = r->told.options, .site_name = r->told.site_name,
                         .site_base = r->told.site_base, .site_lang = r->told.site_lang, .site_dbname = r->told.site_dbname,
                         .site_json = r->told.site_json, .damaged = true};
    for (size_t i = 0; i < r->dump_count; i++) {
        if (r->dumps[i].missing || r->dumps[i].damaged)
            continue;
        paths[dump.count] = r->dumps[i].path;
        sizes[dump.count++] = r->dumps[i].told ? r->dumps[i].told->size : 0;
    }
    /* A dump inside an archive cannot be named, and a damaged one is no base. */
    if (dump.count != r->dump_count || (dump.count && wm_starts_with(wm_str(paths[0]), WM_LIT("/dev/fd/"))))
        dump.count = 0;
    return status == WM_OK ? wm_tree_begin(r->recovered, &dump, &r->error) : status;
}

static wm_status copy_file(wm_package_run *r, size_t file, const wm_tree_page *page)
{
    wm_buffer text = {0};
    wm_tree_result result;
    wm_status status = wm_bag_check_read(r->check, file, &text, &r->error);
    if (status == WM_OK)
        status = wm_tree_put(r->recovered, page, wm_buffer_slice(&text), &result, &r->error);
    r->recovered_pages += status == WM_OK;
    wm_buffer_free(&text);
    return status;
}

/* Whether a file of the tree is to be taken as it lies there. */
static bool is_good(const wm_package_run *r, size_t file)
{
    wm_digest_kind kind;
    if (!wm_bag_check_is_found(r->check, file) || r->given[file])
        return false;
    return wm_bag_check_is_whole(r->check, file) || !wm_bag_check_kind(r->check, &kind);
}

/* The page of a file that the table does not tell of. */
static bool page_of_name(const wm_package_run *r, const wm_site *site, wm_arena *arena, wm_slice name, wm_tree_page *page)
{
    const wm_slice tree = WM_LIT(WM_BAG_TREE);
    (void)r;
    memset(page, 0, sizeof *page);
    page->time = INT64_MIN;
    page->file = wm_sub(name, tree.size, name.size);
    size_t at = wm_find(page->file, WM_LIT("/"), 0);
    if (at == WM_NONE)
        return false;
    size_t deep = wm_find(page->file, WM_LIT("/"), at + 1);
    if (deep != WM_NONE && wm_is_shard(wm_sub(page->file, at + 1, deep)))
        at = deep;
    wm_slice file = wm_sub(page->file, at + 1, page->file.size);
    if (!wm_file_name_parse(site, wm_sub(page->file, 0, at), file, arena, &page->ns, &page->title))
        page->title = file;
    return !memchr(file.data, '/', file.size);
}

static wm_status fill_site(wm_package_run *r, wm_site *site)
{
    wm_changes_info info = {.site_name = r->told.site_name, .site_base = r->told.site_base, .site_lang = r->told.site_lang,
                            .site_dbname = r->told.site_dbname, .site_json = r->told.site_json};
    wm_error own = WM_ERROR_INIT;
    wm_status status = wm_tree_recall_site(&info, site, &own);
    wm_error_clear(&own);
    if (status != WM_NO_MEMORY)
        status = wm_site_complete(site);
    return status == WM_OK ? WM_OK : no_memory(r);
}

/* The files whose pages the dump does not give any more. */
static wm_status recover_rest(wm_package_run *r)
{
    wm_site *site = wm_site_new();
    wm_arena arena = {0};
    wm_status status = site ? fill_site(r, site) : no_memory(r);
    for (size_t i = 0, count = wm_bag_check_count(r->check); i < count && status == WM_OK; i++) {
        wm_slice name = wm_bag_check_name(r->check, i);
        wm_tree_page page;
        wm_bag_page row;
        if (!wm_starts_with(name, WM_LIT(WM_BAG_TREE)) || !is_good(r, i))
            continue;
        wm_arena_reset(&arena);
        bool is_page = page_of_name(r, site, &arena, name, &page);
        if (arena.failed)
            status = no_memory(r);
        if (!is_page || status != WM_OK)
            continue;
        if (wm_package_row(r, page.ns, page.title, &row) != WM_NONE) {
            page.page_id = row.page_id;
            page.revision_id = row.revision_id;
            page.time = row.time;
            page.sha1 = row.sha1;
            page.ordinal = row.ordinal;
        }
        status = copy_file(r, i, &page);
        if (status == WM_OK && !wm_bag_check_is_whole(r->check, i)) {
            r->unvouched_pages++;
            status = wm_package_problem(r, name, "unvouched",
                                        "no manifest is there to vouch for it: it is recovered as it lies there, and may be damaged");
        }
    }
    wm_arena_free(&arena);
    wm_site_free(site);
    return status;
}

static wm_status finish_recovered(wm_package_run *r)
{
    if (!r->settings->recover)
        return WM_OK;
    if (wants_dump(r->settings->recover))
        return wm_package_recover_dump(r);
    wm_status status = recover_rest(r);
    const char **hashes = wm_arena_zalloc(&r->arena, (r->dump_count + 1) * sizeof *hashes);
    if (status == WM_OK && !hashes)
        status = no_memory(r);
    for (size_t i = 0; i < r->dump_count && hashes; i++)
        hashes[i] = "";
    if (status == WM_OK)
        status = wm_tree_finish(r->recovered, hashes, NULL, NULL, NULL, &r->error);
    return status == WM_DIFFERS ? WM_OK : status;
}

/* ---- the whole ---- */

static wm_status verify(wm_package_run *r)
{
    const wm_package_settings *s = r->settings;
    wm_digest_kind kind;
    if (s->recover && (wm_bag_format(s->recover, NULL) || strcmp(s->recover, "-") == 0))
        return wm_fail(&r->error, WM_USAGE, "%s: --recover writes a tree or a dump into a place with a name; export what it writes for a bag",
                       s->recover);
    wm_status status = wm_bag_check_open(s->path, r->messages->stop, &r->check, &r->error);
    if (status == WM_OK)
        status = wm_bag_check_run(r->check, (unsigned)s->jobs, &r->error);
    if (status == WM_OK)
        status = read_export(r);
    if (status == WM_OK)
        status = wm_package_read_table(r);
    if (status == WM_OK)
        status = wm_package_open_dumps(r);
    if (status == WM_OK)
        status = open_recovered(r);
    if (status != WM_OK)
        return status;
    r->given = calloc(wm_bag_check_count(r->check) + 1, 1);
    if (wm_bag_check_kind(r->check, &kind))
        r->digest = wm_digest_new(kind);
    if (!r->given)
        return no_memory(r);
    status = wm_package_compare(r);
    return status == WM_OK ? finish_recovered(r) : status;
}

/* ---- telling ---- */

/* Returns how many there are. */
static size_t print_problems(wm_package_run *r)
{
    wm_buffer name = {0};
    const wm_bag_problem *p;
    size_t n = 0;
    for (; (p = wm_bag_check_problem(r->check, n)) != NULL; n++) {
        wm_buffer_clear(&name);
        wm_quote_name(wm_str(p->file), false, &name);
        wm_message_result(r->messages, "%.*s: %s", WM_ARG(wm_buffer_slice(&name)), p->message);
    }
    wm_buffer_free(&name);
    return n;
}

static void print_summary(const wm_package_run *r, size_t problems)
{
    wm_bag_check_counts c;
    wm_bag_check_get_counts(r->check, &c);
    double megabytes = (double)c.bytes / 1e6;
    wm_message_result(r->messages, "files      %" PRIu64 " of %" PRIu64 " whole, %.1f MB", c.whole, c.files, megabytes);
    wm_message_detail(r->messages, "%-10s %.1f MB in %.2f s, %.0f MB/s", "checksums", (double)c.hashed / 1e6, c.seconds,
                      c.seconds > 0 ? (double)c.hashed / 1e6 / c.seconds : 0);
    if (c.unvouched)
        wm_message_result(r->messages, "beside     %" PRIu64 " files that no manifest lists", c.unvouched);
    if (r->compared)
        wm_message_result(r->messages, "pages      %" PRIu64 " of %" PRIu64 " Markdown files are what the dump's pages give", r->matching, r->pages);
    else
        wm_message_result(r->messages, "pages      not compared with the dump");
    if (r->compared)
        wm_revision_sums_tell(&r->sums, r->messages);
    if (r->recovered && r->unvouched_pages)
        wm_message_result(r->messages, "recovered  %" PRIu64 " pages, in %s; nothing vouches for %" PRIu64 " of them", r->recovered_pages,
                          r->settings->recover, r->unvouched_pages);
    else if (r->recovered)
        wm_message_result(r->messages, "recovered  %" PRIu64 " pages, in %s", r->recovered_pages, r->settings->recover);
    else if (r->settings->recover)
        wm_message_result(r->messages, "recovered  what is whole of the dump, in %s", r->settings->recover);
    wm_message_result(r->messages, "%s", problems ? "damaged" : "whole");
}

static wm_status write_report(wm_package_run *r)
{
    wm_report report;
    wm_error own = WM_ERROR_INIT;
    wm_bag_check_counts c;
    if (!r->check)
        return WM_OK;
    wm_status status = wm_report_open(&report, r->settings->report, r->messages, "verify", &own);
    if (status != WM_OK)
        return wm_messages_fail(r->messages, &own);
    wm_bag_check_get_counts(r->check, &c);
    wm_report_list(&report, "problems");
    const wm_bag_problem *p;
    for (size_t i = 0; (p = wm_bag_check_problem(r->check, i)) != NULL; i++) {
        wm_report_element(&report);
        wm_report_string(&report, "file", wm_str(p->file));
        wm_report_string(&report, "kind", wm_str(p->kind));
        wm_report_string(&report, "message", wm_str(p->message));
        wm_report_close(&report, '}');
    }
    wm_report_close(&report, ']');
    wm_report_integer(&report, "files", c.files);
    wm_report_integer(&report, "whole", c.whole);
    wm_report_integer(&report, "bytes", c.bytes);
    wm_report_number(&report, "checksum_rate", c.seconds > 0 ? (double)c.hashed / 1e6 / c.seconds : 0);
    wm_report_integer(&report, "pages", r->pages);
    wm_report_integer(&report, "matching", r->matching);
    wm_revision_sums_report(&r->sums, &report);
    wm_report_integer(&report, "recovered", r->recovered_pages);
    wm_report_integer(&report, "unvouched", r->unvouched_pages);
    status = wm_report_keep(&report, &own);
    wm_report_free(&report);
    return status == WM_OK ? WM_OK : wm_messages_fail(r->messages, &own);
}

wm_status wm_package_verify(const wm_package_settings *settings, wm_messages *messages, wm_error *error)
{
    wm_package_run r = {.settings = settings, .messages = messages};
    wm_status status = verify(&r);
    if (*messages->stop && status != WM_OK)
        status = WM_INTERRUPTED;
    if (status != WM_OK && status != WM_INTERRUPTED && r.error.status != WM_OK)
        wm_message_failure(messages, &r.error);
    else if (status != WM_OK && status != WM_INTERRUPTED)
        wm_message_error(messages, "%s could not be verified", settings->path);
    size_t problems = r.check ? print_problems(&r) : 0;
    if (status == WM_OK) {
        print_summary(&r, problems);
        status = problems ? WM_DIFFERS : WM_OK;
    }
    wm_status written = write_report(&r);
    wm_tree_close(r.recovered);
    wm_package_close_dumps(&r);
    wm_package_free_table(&r.table);
    wm_bag_export_free(&r.told);
    wm_bag_check_close(r.check);
    wm_digest_free(r.digest);
    wm_arena_free(&r.arena);
    wm_buffer_free(&r.name);
    *error = r.error;
    free(r.given);
    return written == WM_OK ? status : written;
}
