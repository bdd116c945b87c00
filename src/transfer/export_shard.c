/* export_shard.c - an export of one part of a dump.
 *
 * SPDX-License-Identifier: MIT
 *
 * It is an export like others, but for what it reads, and for what it leaves to wikimd merge: the copy of the dump in a
 * bag, pages that are gone, the sums of all. A page that cannot be converted is told, and is the merge's exit code; the
 * shard is done with it, since another run would give the same.
 */
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "transfer/shard_done.h"

static wm_status out_of_memory(wm_export *x)
{
    return wm_fail(&x->error, WM_NO_MEMORY, "out of memory");
}

static char *room_file(const wm_export *x, const char *file)
{
    wm_buffer place = {0};
    const char *destination = x->destination.data;
    wm_tree_shards_place(destination, x->settings->format, &place);
    char *path = wm_buffer_cstr(&place) ? wm_shard_path(place.data, x->part.shard.number, x->part.shard.of, file) : NULL;
    wm_buffer_free(&place);
    return path;
}

static wm_shard_same same_of(const wm_export *x)
{
    return (wm_shard_same){wm_str(wm_version()), wm_str(x->part.shard.page_set), wm_str(x->part.shard.dump),
                           wm_str(wm_tree_format(x->destination.data, x->settings->format)), wm_buffer_slice(&x->part.described)};
}

/* ---- before ---------------------------------------------------------------- */

/* A shard that left pages out is made again: memory may have been short. */
static wm_status check_done(wm_export *x, bool *over)
{
    wm_shard_done done;
    char *path = room_file(x, WM_SHARD_DONE);
    if (!path)
        return out_of_memory(x);
    wm_shard_same same = same_of(x);
    wm_status status = wm_shard_done_read(path, &done, &x->error);
    const char *why = status == WM_OK && done.json ? wm_shard_differs(&same, &done.same) : NULL;
    if (why)
        status = wm_fail(&x->error, WM_USAGE, "%s: the shard was made %s; give another place with -o, or remove the directory of that file", path,
                         why);
    *over = status == WM_OK && done.json && !done.failed;
    if (*over)
        wm_message_note(x->messages, "shard %zu/%zu is done already", x->part.shard.number, x->part.shard.of);
    wm_shard_done_free(&done);
    free(path);
    return status;
}

wm_status wm_export_shard_begin(wm_export *x, bool *over)
{
    *over = wm_tree_is_merged(x->tree);
    if (*over) {
        wm_message_note(x->messages, "shard %zu/%zu is merged already", x->part.shard.number, x->part.shard.of);
        return WM_OK;
    }
    wm_status status = check_done(x, over);
    if (status != WM_OK || *over)
        return status;
    char *report = room_file(x, WM_SHARD_REPORT), *ledger = room_file(x, WM_SHARD_LEDGER);
    if (!report || !ledger)
        status = out_of_memory(x);
    if (status == WM_OK)
        status = wm_report_open(&x->report, report, x->messages, "export", &x->error);
    if (status == WM_OK && x->settings->ledger)
        status = wm_outfile_open(&x->ledger_file, ledger, &x->error);
    free(report);
    free(ledger);
    return status;
}

/* ---- after ----------------------------------------------------------------- */

wm_status wm_export_shard_finish(wm_export *x)
{
    wm_status status = wm_tree_shard_sum(x->tree, x->part.sum, &x->error);
    if (x->listed) { /* others have those that this one lacks */
        x->part.listed_found = wm_pageset_count(x->listed) - x->totals.missing_titles;
        x->totals.missing_titles = 0;
    }
    x->part.finished = status == WM_OK;
    return status;
}

static void add_directory(wm_buffer *out)
{
    char *directory = getcwd(NULL, 0);
    if (directory)
        wm_shard_add_member(out, "directory", wm_str(directory));
    free(directory);
}

/* What a merge has to know: it reads neither the dump nor the page set. */
static void describe_run(const wm_export *x, wm_buffer *out)
{
    wm_buffer site = {0};
    const wm_export_settings *s = x->settings;
    wm_tree_describe_site(x->site, &site);
    wm_shard_add_member(out, "site_name", wm_site_name(x->site));
    wm_shard_add_member(out, "site_base", wm_site_page_base(x->site));
    wm_shard_add_member(out, "site_lang", wm_site_lang(x->site));
    wm_shard_add_member(out, "site_dbname", wm_site_dbname(x->site));
    wm_shard_add_member(out, "site", wm_buffer_slice(&site));
    add_directory(out);
    wm_buffer_add_str(out, ",\n  \"dumps\": [");
    for (size_t i = 0; i < x->inputs.count; i++) {
        wm_buffer_add_str(out, i ? ", {\"path\": " : "{\"path\": ");
        wm_json_add_string(out, wm_str(x->inputs.names[i]));
        wm_buffer_add_format(out, ", \"bytes\": %llu, \"sha256\": \"%s\"}", (unsigned long long)x->inputs.sizes[i], x->part.shard.sha256[i]);
    }
    wm_buffer_add_str(out, "]");
    if (s->given->bag.checksums)
        wm_shard_add_member(out, "checksums", wm_str(s->given->bag.checksums));
    if (s->shown.media_list)
        wm_shard_add_member(out, "media_list", wm_str(s->shown.media_list));
    wm_shard_add_strings(out, "bag_info", s->given->bag.info, s->given->bag.info_count);
    wm_shard_add_strings(out, "words", s->parts.words, s->parts.word_count);
    out->failed |= site.failed;
    wm_buffer_free(&site);
}

static void describe(const wm_export *x, wm_buffer *out)
{
    wm_shard_same same = same_of(x);
    const wm_export_settings *s = x->settings;
    wm_buffer_add_format(out, "{\n  \"wikimd shard\": 1,\n  \"shard\": %zu,\n  \"of\": %zu,\n  \"pages\": %llu,\n  \"files\": %llu", x->part.shard.number,
                         x->part.shard.of, (unsigned long long)x->part.shard.pages,
                         (unsigned long long)(x->totals.written + x->totals.unchanged + x->totals.edited + x->totals.resumed));
    wm_buffer_add_format(out, ",\n  \"failed\": %llu,\n  \"listed\": %zu,\n  \"found\": %zu,\n  \"portable_names\": %s,\n  \"expand\": %s,\n  \"ledger\": %s,\n  \"lines_per_file\": %llu",
                         (unsigned long long)x->totals.failed, x->listed ? wm_pageset_count(x->listed) : 0, x->part.listed_found,
                         s->portable_names ? "true" : "false", s->expanding.given.on ? "true" : "false", s->ledger ? "true" : "false",
                         (unsigned long long)s->given->lines_per_file);
    wm_shard_add_member(out, "sum", wm_str(x->part.sum));
    wm_shard_add_same(out, &same);
    describe_run(x, out);
    wm_buffer_add_str(out, "\n}\n");
}

/* The user's own copy of a file that the room has. */
static wm_status copy_out(wm_export *x, const char *file, const char *to)
{
    wm_buffer text = {0};
    wm_outfile out = {0};
    char *from = to ? room_file(x, file) : NULL;
    if (!to)
        return WM_OK;
    wm_status status = from ? wm_read_all(from, &text, &x->error) : out_of_memory(x);
    if (status == WM_OK)
        status = wm_outfile_open(&out, to, &x->error);
    if (status == WM_OK) {
        wm_outfile_write(&out, wm_buffer_slice(&text));
        status = wm_outfile_keep(&out, &x->error);
    }
    wm_outfile_drop(&out);
    wm_buffer_free(&text);
    free(from);
    return status;
}

static wm_status write_done(wm_export *x)
{
    wm_buffer text = {0};
    char *path = room_file(x, WM_SHARD_DONE);
    describe(x, &text);
    wm_status status = path ? wm_shard_done_write(path, &text, &x->error) : out_of_memory(x);
    wm_buffer_free(&text);
    free(path);
    return status;
}

wm_status wm_export_shard_end(wm_export *x, wm_status status)
{
    bool graded = status == WM_OK || status == WM_DIFFERS || status == WM_BAD_INPUT;
    if (!x->part.finished || !graded)
        return status;
    status = copy_out(x, WM_SHARD_REPORT, x->settings->report);
    if (status == WM_OK)
        status = copy_out(x, WM_SHARD_LEDGER, x->settings->ledger);
    if (status == WM_OK)
        status = write_done(x);
    if (status != WM_OK)
        wm_message_failure(x->messages, &x->error);
    wm_tree_close(x->tree); /* its lock was held up to here */
    x->tree = NULL;
    return status;
}
