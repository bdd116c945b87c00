/* shard_joined.c - the reports, ledgers and lists of files of shards, joined as if one run had written them.
 *
 * SPDX-License-Identifier: MIT
 *
 * Counts and seconds are summed up, so that seconds are those of all processors; of memory and threads the most counts.
 */
#include <errno.h>
#include <jansson.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include "transfer/shard_joined.h"

/* Where a number of the report belongs. */
typedef struct field {
    const char *object, *name; /* object NULL: the report itself */
    size_t offset;             /* in wm_export_totals */
} field;

#define FIELD(object, name, member) {object, name, offsetof(wm_export_totals, member)}

static const field sums[] = {
    FIELD("pages", "read", pages), FIELD("pages", "revisions", revisions), FIELD("pages", "written", written),
    FIELD("pages", "unchanged", unchanged), FIELD("pages", "resumed", resumed), FIELD("pages", "edited", edited),
    FIELD("pages", "removed", tree.removed), FIELD("pages", "kept_edited", tree.kept_edited), FIELD("pages", "failed", failed),
    FIELD("counts", "links_inside", counts.links_inside), FIELD("counts", "links_outside", counts.links_outside),
    FIELD("counts", "external_links", counts.external_links), FIELD("counts", "images", counts.images),
    FIELD("counts", "footnotes", counts.footnotes), FIELD("counts", "categories", counts.categories),
    FIELD("counts", "invalid_bytes", counts.invalid_bytes), FIELD("counts", "html_raw", counts.html_raw),
    FIELD("counts", "spans_flattened", counts.spans_flattened), FIELD("counts", "not_converted", counts.not_converted),
    FIELD("bytes", "compressed", compressed_bytes), FIELD("bytes", "read", read_bytes), FIELD("bytes", "wikitext", wikitext_bytes),
    FIELD("bytes", "markdown", markdown_bytes),
    FIELD("expansion", "pages", expanded.pages), FIELD("expansion", "templates", expanded.calls),
    FIELD("expansion", "functions", expanded.functions), FIELD("expansion", "modules", expanded.modules),
    FIELD("expansion", "page_calls", expanded.asked), FIELD("expansion", "known_results", expanded.kept),
    FIELD("expansion", "known_inner_results", expanded.inner_kept), FIELD("expansion", "missing", expanded.missing),
    FIELD("expansion", "unknown", expanded.unknown), FIELD("expansion", "errors", expanded.errors),
    FIELD("expansion", "limits", expanded.limits), FIELD("expansion", "left_out", expanded.dropped),
};

static uint64_t number(const json_t *object, const char *name)
{
    json_int_t n = json_integer_value(json_object_get(object, name));
    return n > 0 ? (uint64_t)n : 0;
}

static wm_slice string(const json_t *object, const char *name)
{
    const json_t *item = json_object_get(object, name);
    return json_is_string(item) ? wm_slice_of(json_string_value(item), json_string_length(item)) : WM_LIT("");
}

static const char *words(const json_t *object, const char *name)
{
    const char *text = json_string_value(json_object_get(object, name));
    return text ? text : "";
}

static void add_totals(wm_export_totals *t, const json_t *report)
{
    for (size_t i = 0; i < sizeof sums / sizeof *sums; i++)
        *(uint64_t *)(void *)((char *)t + sums[i].offset) += number(json_object_get(report, sums[i].object), sums[i].name);
    const json_t *skipped = json_object_get(json_object_get(report, "pages"), "skipped");
    for (int v = WM_CONVERT + 1; v < WM_VERDICTS; v++)
        t->verdicts[v] += number(skipped, wm_verdict_key((wm_verdict)v));
    const json_t *seconds = json_object_get(report, "seconds"), *memory = json_object_get(report, "memory");
    t->reading_seconds += json_number_value(json_object_get(seconds, "reading"));
    t->conversion_seconds += json_number_value(json_object_get(seconds, "conversion"));
    t->seconds += json_number_value(json_object_get(seconds, "total"));
    size_t titles = (size_t)number(memory, "titles");
    t->titles_memory = titles > t->titles_memory ? titles : t->titles_memory;
}

static void add_warnings(wm_export *x, const json_t *list)
{
    size_t i;
    json_t *item;
    json_array_foreach(list, i, item) {
        const json_t *line = json_object_get(item, "line");
        if (line)
            wm_report_line(&x->report, words(item, "kind"), false, string(item, "file"), (size_t)json_integer_value(line), words(item, "message"));
        else
            wm_report_warning(&x->report, words(item, "kind"), words(item, "file"), string(item, "page"), number(item, "offset"),
                              words(item, "message"));
    }
}

static bool ledger_kind(wm_slice name, wm_ledger_kind *kind)
{
    for (int k = 0; k < WM_LEDGER_KINDS; k++) {
        *kind = (wm_ledger_kind)k;
        if (wm_equal(name, wm_str(wm_ledger_name(*kind))))
            return true;
    }
    return false;
}

static bool add_ledger(wm_export *x, const json_t *from)
{
    const json_t *names = json_object_get(from, "names");
    size_t count = json_array_size(names), used = 0;
    wm_ledger page = {.source = number(from, "source"), .printed = number(from, "printed"), .markup = number(from, "markup")};
    page.entries = calloc(count ? count : 1, sizeof *page.entries);
    if (!page.entries)
        return false;
    for (int k = 0; k < WM_LEDGER_KINDS; k++) {
        const json_t *kind = json_object_get(from, wm_ledger_name((wm_ledger_kind)k));
        page.kinds[k] = (wm_tally){number(kind, "count"), number(kind, "bytes")};
    }
    for (size_t i = 0; i < count; i++) {
        const json_t *name = json_array_get(names, i);
        wm_ledger_entry *entry = &page.entries[used];
        entry->name = string(name, "name");
        entry->tally = (wm_tally){number(name, "count"), number(name, "bytes")};
        used += ledger_kind(string(name, "kind"), &entry->kind);
    }
    page.count = used;
    wm_ledger_add(&x->ledger, &page);
    x->ledger_balances = x->ledger_balances && number(from, "balances");
    free(page.entries);
    return true;
}

static json_t *load(const char *path, wm_error *error)
{
    json_t *report = json_load_file(path, 0, NULL);
    if (!report)
        wm_fail(error, WM_BAD_INPUT, "%s cannot be read; remove its directory and make the shard again", path);
    return report;
}

wm_status wm_joined_warnings(wm_export *x, const char *path, wm_error *error)
{
    json_t *report = load(path, error);
    if (!report)
        return WM_BAD_INPUT;
    add_warnings(x, json_object_get(report, "warnings"));
    json_decref(report);
    return WM_OK;
}

wm_status wm_joined_report(wm_export *x, const char *path, wm_error *error)
{
    json_t *report = load(path, error);
    if (!report)
        return WM_BAD_INPUT;
    add_totals(&x->totals, report);
    add_warnings(x, json_object_get(report, "warnings"));
    const json_t *ledger = json_object_get(report, "ledger");
    bool good = !ledger || add_ledger(x, ledger);
    json_decref(report);
    return good && !x->ledger.failed ? WM_OK : wm_fail(error, WM_NO_MEMORY, "out of memory");
}

wm_status wm_joined_ledger(wm_export *x, const char *path, wm_error *error)
{
    char piece[65536];
    size_t n;
    FILE *in = fopen(path, "re");
    if (!in)
        return wm_fail_errno(error, errno, "cannot open %s", path);
    while ((n = fread(piece, 1, sizeof piece, in)) > 0)
        wm_outfile_write(&x->ledger_file, wm_slice_of(piece, n));
    bool failed = ferror(in) != 0;
    fclose(in);
    return failed ? wm_fail_errno(error, errno, "cannot read %s", path) : WM_OK;
}

static wm_status add_media(wm_media_list *list, const char *path, wm_error *error)
{
    char *line = NULL;
    size_t capacity = 0;
    ssize_t n = 0;
    FILE *in = fopen(path, "re");
    if (!in)
        return wm_fail_errno(error, errno, "cannot open %s", path);
    wm_status status = WM_OK;
    while (status == WM_OK && (n = getline(&line, &capacity, in)) > 0)
        status = wm_media_list_add(list, wm_slice_of(line, (size_t)n));
    if (status != WM_OK || !feof(in))
        status = status != WM_OK ? wm_fail(error, status, "out of memory") : wm_fail_errno(error, errno, "cannot read %s", path);
    free(line);
    fclose(in);
    return status;
}

/* The list of files of a shard, FILE.17-of-64, or the one they are to be, FILE, where of is 0. NULL: it made none. */
static char *media_path(const wm_shard_done *done, size_t k, size_t of)
{
    const json_t *json = done[k - 1].json;
    const char *file = json_string_value(json_object_get(json, "media_list")), *directory = json_string_value(json_object_get(json, "directory"));
    wm_buffer path = {0};
    if (!file)
        return NULL;
    if (*file != '/' && directory)
        wm_buffer_add_format(&path, "%s/", directory);
    wm_buffer_add_str(&path, file);
    if (of) {
        wm_buffer_add_char(&path, '.');
        wm_shard_name(k, of, &path);
    }
    return wm_buffer_cstr(&path) ? wm_buffer_detach(&path, NULL) : NULL;
}

void wm_joined_media(wm_export *x, const wm_shard_done *done, size_t of)
{
    wm_media_list *list = &x->totals.media;
    wm_error error = WM_ERROR_INIT;
    char *file = media_path(done, 1, 0);
    wm_status status = file ? wm_media_list_open(list, file, &error) : WM_OK;
    for (size_t k = 1; file && k <= of && status == WM_OK; k++) {
        char *part = media_path(done, k, of);
        status = part ? add_media(list, part, &error) : wm_fail(&error, WM_BAD_INPUT, "shard %zu/%zu has no --media-list", k, of);
        free(part);
    }
    if (status == WM_OK)
        status = wm_media_list_end(list, true, &error);
    if (status != WM_OK)
        wm_message_warning(x->messages, "%s is not made of the lists of the shards, as LC_ALL=C sort -u can: %s", file,
                           error.message ? error.message : "out of memory");
    wm_media_list_free(list);
    wm_error_clear(&error);
    free(file);
}
