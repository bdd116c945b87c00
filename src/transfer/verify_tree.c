/* verify_tree.c - wikimd verify of a tree that is no bag.
 *
 * SPDX-License-Identifier: MIT
 *
 * What the state remembers of each file is its SHA-256; what each page gives, the dump tells that the tree was
 * made from, as long as it is where it was.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "transfer/verify_package.h"

typedef struct tree_run {
    const wm_package_settings *settings;
    wm_messages *messages;
    wm_error error;
    wm_report report;
    wm_arena arena;
    wm_changes *changes, *reading; /* the second is read from while the first is gone through */
    const wm_changes_info *info;
    wm_export x;
    wm_export_settings s;
    wm_tree_settings how;
    char **changed;                /* files that are told of, by name */
    size_t changed_count, changed_capacity;
    wm_buffer text, name;
    uint64_t files, whole, pages, matching;
    wm_revision_sums sums;         /* of the dump */
    size_t problems;
    bool compared;
} tree_run;

static wm_status no_memory(tree_run *r)
{
    return wm_fail(&r->error, WM_NO_MEMORY, "out of memory");
}

static void tell(tree_run *r, wm_slice file, const char *kind, const char *message)
{
    wm_buffer_clear(&r->name);
    wm_quote_name(file, false, &r->name);
    wm_message_result(r->messages, "%.*s: %s", WM_ARG(wm_buffer_slice(&r->name)), message);
    wm_report_element(&r->report);
    wm_report_string(&r->report, "file", file);
    wm_report_string(&r->report, "kind", wm_str(kind));
    wm_report_string(&r->report, "message", wm_str(message));
    wm_report_close(&r->report, '}');
    r->problems++;
}

/* ---- the files against the state ---- */

static wm_status keep_changed(tree_run *r, wm_slice file)
{
    if (!WM_GROW(r->changed, r->changed_capacity, r->changed_count + 1))
        return no_memory(r);
    char *copy = malloc(file.size + 1);
    if (!copy)
        return no_memory(r);
    memcpy(copy, file.data, file.size);
    copy[file.size] = '\0';
    r->changed[r->changed_count++] = copy;
    return WM_OK;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool is_changed(const tree_run *r, const char *file)
{
    return r->changed_count && bsearch(&file, r->changed, r->changed_count, sizeof *r->changed, by_name);
}

static wm_status take_change(tree_run *r, const wm_change *change)
{
    static const char *const words[] = {
        [WM_CHANGE_MODIFIED] = "it was changed since it was written", [WM_CHANGE_ADDED] = "it was added since the tree was written",
        [WM_CHANGE_DELETED] = "it is gone", [WM_CHANGE_RENAMED] = "it had another name when it was written"};
    static const char *const kinds[] = {[WM_CHANGE_MODIFIED] = "changed", [WM_CHANGE_ADDED] = "extra",
                                        [WM_CHANGE_DELETED] = "missing", [WM_CHANGE_RENAMED] = "name"};
    r->files += change->kind != WM_CHANGE_DELETED;
    r->whole += change->kind == WM_CHANGE_NONE;
    if (change->kind == WM_CHANGE_NONE || !r->info->has_state)
        return WM_OK;
    tell(r, change->file, kinds[change->kind], words[change->kind]);
    wm_status status = keep_changed(r, change->file);
    return status == WM_OK && change->old_file.size ? keep_changed(r, change->old_file) : status;
}

static wm_status check_files(tree_run *r)
{
    wm_change change;
    wm_status status;
    while ((status = wm_changes_next(r->changes, true, &change, &r->error)) == WM_OK) {
        status = *r->messages->stop ? WM_INTERRUPTED : take_change(r, &change);
        if (status == WM_OK && r->x.listed && change.known && wm_pageset_add(r->x.listed, change.ns, change.title, NULL) != WM_OK)
            status = no_memory(r);
        if (status != WM_OK)
            return status;
    }
    if (r->changed_count)
        qsort(r->changed, r->changed_count, sizeof *r->changed, by_name);
    return status == WM_END ? WM_OK : status;
}

/* ---- the files against the dump ---- */

static wm_status take_page(void *user, const wm_tree_page *page, const wm_slice *markdown, wm_error *error)
{
    tree_run *r = user;
    if (!markdown)
        return WM_OK;
    r->pages++;
    wm_buffer_clear(&r->name);
    wm_buffer_add_slice(&r->name, page->file);
    const char *name = wm_buffer_cstr(&r->name);
    if (!name)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    if (is_changed(r, name))
        return WM_OK;
    if (!wm_changes_has(r->reading, page->file)) {
        tell(r, page->file, "missing", "the dump has its page, but it is not there");
        return WM_OK;
    }
    wm_buffer_clear(&r->text);
    wm_status status = wm_changes_read(r->reading, page->file, &r->text, error);
    if (status != WM_OK)
        return status;
    if (wm_equal(wm_buffer_slice(&r->text), *markdown))
        r->matching++;
    else
        tell(r, page->file, "differs", "it is not what its page gives");
    return WM_OK;
}

static void take_revision(void *user, size_t file, wm_slice title, const wm_revision *revision)
{
    tree_run *r = user;
    (void)file;
    wm_revision_sums_take(&r->sums, r->messages, title, revision);
}

/* Where a dump of the state is now: where it was, or beside the tree. NULL when it is in neither place. */
static const char *place_of(tree_run *r, const char *path)
{
    struct stat about;
    if (stat(path, &about) == 0)
        return path;
    if (path[0] == '/' || strcmp(path, "-") == 0)
        return NULL;
    wm_buffer beside = {0};
    wm_buffer_add_format(&beside, "%s/../%s", r->settings->path, path);
    wm_buffer_add_char(&beside, '\0');
    wm_slice kept = wm_arena_copy(&r->arena, wm_buffer_slice(&beside));
    wm_buffer_free(&beside);
    return kept.size && stat(kept.data, &about) == 0 ? kept.data : NULL;
}

/* False when there is none that could be read. */
static bool find_dumps(tree_run *r)
{
    const wm_changes_info *info = r->info;
    r->s.dumps = calloc(info->dump_count + 1, sizeof *r->s.dumps);
    for (size_t i = 0; r->s.dumps && i < info->dump_count; i++) {
        const char *place = place_of(r, info->dump_paths[i]);
        if (!place) {
            wm_message_warning(r->messages, "%s, the dump that the tree was made from, is not there; the tree is not compared with it",
                               info->dump_paths[i]);
            return false;
        }
        r->s.dumps[r->s.dump_count++] = place;
    }
    if (r->how.siteinfo && !r->settings->siteinfo) {
        wm_message_warning(r->messages, "the tree was exported with --siteinfo; give that file again to compare it with the dump");
        return false;
    }
    return r->s.dump_count > 0;
}

static wm_status recall_settings(tree_run *r)
{
    wm_export_settings *s = &r->s;
    wm_status status = WM_OK;
    if (wm_tree_recall_settings(r->info->options, &r->arena, &r->how) != WM_OK)
        return no_memory(r);
    status = wm_style_parse(r->how.style, r->how.flavor, &s->style, &r->error);
    if (status == WM_OK && r->how.revision)
        status = wm_revision_parse(r->how.revision, &s->revision, &r->error);
    s->namespaces = r->how.pages && !r->how.namespaces ? "all" : r->how.namespaces;
    s->shown = r->how.shown;
    s->no_header = r->how.no_header;
    s->portable_names = r->how.portable_names;
    s->shard_dirs = r->how.shard_dirs;
    if (status == WM_OK)
        status = wm_expanding_recall(&r->how, &r->arena, &s->expanding, &r->error);
    s->base_url = r->how.base_url;
    s->lang = r->how.lang;
    s->siteinfo = r->settings->siteinfo;
    s->jobs = r->settings->jobs;
    if (status == WM_OK && r->how.pages && !(r->x.listed = wm_pageset_new()))
        status = no_memory(r);
    return status;
}

static wm_status compare_dumps(tree_run *r)
{
    wm_export *x = &r->x;
    wm_tree_options options = {.taker = take_page, .taker_user = r};
    wm_status status = wm_report_open(&x->report, NULL, r->messages, "verify", &r->error);
    if (status == WM_OK)
        status = wm_inputs_open(&x->inputs, r->s.dumps, r->s.dump_count, false, NULL, r->messages->stop, &x->error);
    if (status == WM_OK) {
        wm_inputs_hash_start(&x->inputs);
        x->selection.listed = x->listed;
        wm_buffer_add_str(&x->destination, "verify");
        status = wm_export_read(x);
    }
    if (status == WM_OK)
        status = wm_inputs_hash_wait(&x->inputs, &x->error);
    bool other = false;
    for (size_t i = 0; i < x->inputs.count && status == WM_OK; i++) {
        const char *was = r->info->dump_sha256[i];
        if (!*was || strcmp(was, x->inputs.hashes[i]) == 0)
            continue;
        other = true;
        tell(r, wm_str(r->info->dump_names ? r->info->dump_names[i] : x->inputs.names[i]), "changed",
             "it is not the dump that the tree was made from");
    }
    if (status != WM_OK || other)
        return status;
    status = wm_tree_open("verify", &options, &x->tree, &x->error);
    if (status == WM_OK)
        status = wm_export_convert(x);
    r->compared = status == WM_OK;
    if (status == WM_OK && x->damage.status != WM_OK)
        r->problems++; /* told already */
    return status;
}

/* ---- the whole ---- */

static wm_status verify(tree_run *r)
{
    const wm_package_settings *s = r->settings;
    wm_changes_options how = {.thorough = true, .dump = true, .stop = r->messages->stop};
    wm_status status = wm_changes_open_with(s->path, &how, &r->changes, &r->error);
    if (status != WM_OK)
        return status;
    r->info = wm_changes_get_info(r->changes);
    status = wm_changes_reopen(r->changes, &r->reading, &r->error);
    if (status == WM_OK)
        status = recall_settings(r);
    if (status == WM_OK)
        status = check_files(r);
    if (status != WM_OK)
        return status;
    /* What the second handle has is known only when it is gone through. */
    wm_change change;
    if (r->info->has_state && find_dumps(r)) {
        status = wm_changes_next(r->reading, true, &change, &r->error);
        if (status == WM_OK || status == WM_END)
            status = compare_dumps(r);
    }
    return status;
}

static void print_summary(const tree_run *r)
{
    if (!r->info->has_state) {
        wm_message_result(r->messages, "files      %" PRIu64 " read; the tree has no state, so nothing tells what they were", r->files);
        return;
    }
    wm_message_result(r->messages, "files      %" PRIu64 " of %" PRIu64 " as they were written", r->whole, r->files);
    if (r->compared)
        wm_message_result(r->messages, "pages      %" PRIu64 " of %" PRIu64 " Markdown files are what the dump's pages give", r->matching, r->pages);
    else
        wm_message_result(r->messages, "pages      not compared with the dump");
    if (r->compared)
        wm_revision_sums_tell(&r->sums, r->messages);
    wm_message_result(r->messages, "%s", r->problems ? "changed" : "whole");
}

static void release(tree_run *r)
{
    wm_export_free(&r->x);
    wm_changes_close(r->reading);
    wm_changes_close(r->changes);
    wm_report_free(&r->report);
    for (size_t i = 0; i < r->changed_count; i++)
        free(r->changed[i]);
    free(r->changed);
    free(r->s.dumps);
    wm_buffer_free(&r->text);
    wm_buffer_free(&r->name);
    wm_arena_free(&r->arena);
    wm_error_clear(&r->error);
}

wm_status wm_tree_verify(const wm_package_settings *settings, wm_messages *messages, wm_error *error)
{
    tree_run r = {.settings = settings, .messages = messages};
    r.x = (wm_export){.settings = &r.s, .messages = messages, .ledger_balances = true, .watch = {NULL, take_revision, &r}};
    wm_progress_init(&r.x.progress, messages);
    wm_status status = wm_report_open(&r.report, settings->report, messages, "verify", &r.error);
    wm_report_list(&r.report, "problems");
    if (status == WM_OK)
        status = verify(&r);
    if (*messages->stop && status != WM_OK)
        status = WM_INTERRUPTED;
    wm_error *failure = r.error.status != WM_OK ? &r.error : &r.x.error;
    if (status != WM_OK && status != WM_INTERRUPTED)
        wm_message_failure(messages, failure);
    if (status == WM_OK) {
        print_summary(&r);
        status = r.problems ? WM_DIFFERS : WM_OK;
    }
    wm_report_close(&r.report, ']');
    wm_report_integer(&r.report, "files", r.files);
    wm_report_integer(&r.report, "whole", r.whole);
    wm_report_integer(&r.report, "pages", r.pages);
    wm_report_integer(&r.report, "matching", r.matching);
    wm_revision_sums_report(&r.sums, &r.report);
    wm_error own = WM_ERROR_INIT;
    if (wm_report_keep(&r.report, &own) != WM_OK)
        status = wm_messages_fail(messages, &own);
    *error = *failure;
    *failure = (wm_error)WM_ERROR_INIT;
    release(&r);
    return status;
}
