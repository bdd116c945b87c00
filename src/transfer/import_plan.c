/* import_plan.c - which files of a tree are which pages.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>
#include <stdlib.h>

#include "base/hex.h"
#include "transfer/import.h"
#include "tree/describe.h"

static wm_status out_of_memory(wm_import *x)
{
    return wm_fail(&x->error, WM_NO_MEMORY, "out of memory");
}

/* ---- the export's options -------------------------------------------------- */

/* The dumps of templates may lie elsewhere by now. */
static wm_status recall_expanding(wm_import *x, const wm_tree_settings *told)
{
    const wm_import_settings *s = x->settings;
    wm_expanding_settings *e = &x->how.expanding;
    if (s->template_count && !told->expand)
        return wm_fail(&x->error, WM_USAGE, "--templates is for a tree that was made with --expand; %s was not", s->tree);
    wm_status status = wm_expanding_recall(told, &x->arena, e, &x->error);
    if (s->template_count) {
        e->given.templates = s->templates;
        e->given.template_count = s->template_count;
    }
    return status;
}

wm_status wm_import_read_options(wm_import *x)
{
    wm_tree_settings told = {0};
    wm_import_export *how = &x->how;
    wm_status status = wm_tree_recall_settings(x->info->options, &x->arena, &told);
    if (status == WM_OK)
        status = wm_style_parse(told.style, told.flavor, &how->style, &x->error);
    if (status == WM_OK)
        status = wm_style_check_way_back(how->style, x->settings->tree, &x->error);
    if (status == WM_OK && told.revision)
        status = wm_revision_parse(told.revision, &how->choice, &x->error);
    how->revision = told.revision;
    how->shown = told.shown;
    how->no_header = told.no_header;
    how->portable_names = told.portable_names;
    how->shard_dirs = told.shard_dirs;
    how->namespaces = told.pages && !told.namespaces ? "all" : told.namespaces;
    how->siteinfo_hash = wm_str(told.siteinfo ? told.siteinfo : "");
    how->base_url = x->settings->base_url ? x->settings->base_url : told.base_url;
    how->lang = x->settings->lang ? x->settings->lang : told.lang;
    if (status == WM_OK)
        status = recall_expanding(x, &told);
    return status == WM_NO_MEMORY ? out_of_memory(x) : status;
}

/* ---- pages ----------------------------------------------------------------- */

static int compare_titles(int ns, wm_slice title, const wm_import_page *page)
{
    return ns != page->ns ? (ns < page->ns ? -1 : 1) : wm_compare(title, page->title);
}

static int compare_pages(const void *a, const void *b)
{
    const wm_import_page *p = a, *q = b;
    int order = compare_titles(p->ns, p->title, q);
    return order ? order : wm_compare(p->file, q->file);
}

wm_import_page *wm_import_find(const wm_import *x, int ns, wm_slice title)
{
    size_t i;
    WM_SEARCH(i, 0, x->page_count, compare_titles(ns, title, &x->pages[i]) > 0);
    return i < x->page_count && compare_titles(ns, title, &x->pages[i]) == 0 ? &x->pages[i] : NULL;
}

static wm_import_page *add_page(wm_import *x, const wm_change *change, int ns, wm_slice title)
{
    if (!WM_GROW(x->pages, x->page_capacity, x->page_count + 1))
        return NULL;
    wm_import_page *page = &x->pages[x->page_count];
    memset(page, 0, sizeof *page);
    page->ns = ns;
    page->title = wm_arena_copy(&x->arena, title);
    page->file = wm_arena_copy(&x->arena, change->file);
    page->known = change->kind == WM_CHANGE_MODIFIED || change->kind == WM_CHANGE_NONE;
    page->made_from = page->known ? change->revision_id : 0;
    page->time = page->latest_time = INT64_MIN;
    if (x->arena.failed)
        return NULL;
    x->page_count++;
    return page;
}

static void tell_refusal_list(wm_import *x, wm_slice file, const char *format, va_list args) WM_PRINTF(3, 0);
static void tell_refusal_list(wm_import *x, wm_slice file, const char *format, va_list args)
{
    wm_buffer message = {0};
    wm_buffer_add_format_list(&message, format, args);
    const char *text = wm_buffer_cstr(&message);
    wm_report_line(&x->report, "refused", true, file, 0, text ? text : "the page is not written");
    wm_buffer_free(&message);
    x->totals.failed++;
}

static void tell_refusal(wm_import *x, wm_slice file, const char *format, ...) WM_PRINTF(3, 4);
static void tell_refusal(wm_import *x, wm_slice file, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    tell_refusal_list(x, file, format, args);
    va_end(args);
}

void wm_import_refuse(wm_import *x, wm_import_page *page, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    page->refused = true;
    tell_refusal_list(x, page->file, format, args);
    va_end(args);
}

/* Links may lead to it. The sum tells sets apart, whichever way they were made. */
static wm_status add_title(wm_import *x, int ns, wm_slice title)
{
    bool added = false;
    if (wm_pageset_add(x->set, ns, title, &added) != WM_OK)
        return out_of_memory(x);
    if (added)
        x->part.titles += wm_hash(title) * 2 + (uint64_t)ns;
    return WM_OK;
}

/* ---- the title of a new file ----------------------------------------------- */

/* Appends the title that a file's name says, read leniently: spaces may be spaces. */
static bool lenient_name(const wm_site *site, wm_slice file, wm_arena *arena, int *ns, wm_buffer *out)
{
    wm_slice ignored;
    size_t slash = wm_find(file, WM_LIT("/"), 0);
    if (slash == WM_NONE || !wm_file_name_parse(site, wm_sub(file, 0, slash), WM_LIT("X.md"), arena, ns, &ignored))
        return false;
    size_t deep = wm_find(file, WM_LIT("/"), slash + 1);
    if (deep != WM_NONE && !wm_is_shard(wm_sub(file, slash + 1, deep)))
        return false;
    wm_slice name = wm_sub(file, (deep == WM_NONE ? slash : deep) + 1, file.size - 3);
    for (size_t i = 0; i < name.size; i++) {
        int byte = wm_percent_byte(name, i);
        wm_buffer_add_char(out, byte < 0 ? name.data[i] : (char)byte);
        i += byte < 0 ? 0 : 2;
    }
    return true;
}

/* Whether a title may be a page's; normalised into *title. A dump may have titles whose first letter
 * is not that of its wiki's rule: only a state tells which, so without one it stays as it is. */
static bool valid_title(wm_import *x, wm_slice full, int default_ns, wm_title *title)
{
    full = wm_arena_copy(&x->arena, full); /* the title's parts may lie in it */
    if (!wm_title_parse(x->site, &x->arena, full, default_ns, title) || title->interwiki.size || !title->text.size ||
        title->fragment.data || title->ns < 0)
        return false;
    int ns = title->ns;
    wm_slice text;
    if (!x->info->has_state && x->base_count &&
        wm_title_split(x->site, &x->arena, full, true, ns, &ns, &text) && ns == title->ns && text.size == title->text.size)
        title->text = text;
    return true;
}

static bool title_by_name(wm_import *x, const wm_change *change, wm_title *title)
{
    wm_buffer full = {0};
    int ns = 0;
    bool good;
    if (change->named) {
        wm_title_full(x->site, change->ns, change->title, &full);
        good = valid_title(x, wm_buffer_slice(&full), WM_NS_MAIN, title) && title->ns == change->ns;
    } else {
        good = lenient_name(x->site, change->file, &x->arena, &ns, &full) &&
               valid_title(x, wm_buffer_slice(&full), ns, title) && title->ns == ns;
    }
    x->arena.failed |= full.failed;
    wm_buffer_free(&full);
    return good;
}

/* Directories may fan out or not: the namespace's and the name itself count. */
static bool is_name(wm_slice file, wm_slice name)
{
    size_t directory = 0, at = file.size, from = name.size;
    while (directory < file.size && directory < name.size && file.data[directory] == name.data[directory] && file.data[directory] != '/')
        directory++;
    while (at && file.data[at - 1] != '/')
        at--;
    while (from && name.data[from - 1] != '/')
        from--;
    return at > directory && from > directory && file.data[directory] == '/' && name.data[directory] == '/' &&
           wm_equal(wm_sub(file, at, file.size), wm_sub(name, from, name.size));
}

static bool is_its_name(wm_import *x, wm_slice file, const wm_title *title)
{
    wm_buffer name = {0};
    bool is = false;
    for (int portable = 0; portable < 2 && !is; portable++) {
        wm_buffer_clear(&name);
        wm_file_name(x->site, title->ns, title->text, portable, &name);
        is = is_name(file, wm_buffer_slice(&name));
        x->arena.failed |= name.failed;
    }
    wm_buffer_free(&name);
    return is;
}

static wm_status take_added(wm_import *x, const wm_change *change, wm_headline *headline, wm_buffer *text)
{
    wm_title named, headed;
    wm_buffer_clear(text);
    wm_error own = WM_ERROR_INIT;
    wm_status status = wm_changes_read(x->changes, change->file, text, &own);
    if (status != WM_OK && status != WM_NO_MEMORY && status != WM_INTERRUPTED) { /* one file stops no run */
        tell_refusal(x, change->file, "%s", own.message ? own.message : "it cannot be read");
        wm_error_clear(&own);
        return WM_OK;
    }
    wm_error_clear(&own);
    if (status == WM_INTERRUPTED)
        return status;
    if (status != WM_OK || text->failed)
        return out_of_memory(x);
    bool has_name = title_by_name(x, change, &named);
    status = wm_headline_read(headline, wm_buffer_slice(text));
    if (status == WM_NO_MEMORY)
        return out_of_memory(x);
    bool has_header = headline->title.size > 0;
    const wm_title *title = &named;
    if (has_header && !valid_title(x, headline->title, WM_NS_MAIN, &headed)) {
        tell_refusal(x, change->file, "its first line names '%.*s', which is no title of a page", WM_ARG(headline->title));
        return WM_OK;
    }
    if (has_header && !(has_name && headed.ns == named.ns && wm_equal(headed.text, named.text))) {
        if (has_name && !is_its_name(x, change->file, &headed)) {
            wm_buffer full = {0};
            wm_title_full(x->site, named.ns, named.text, &full);
            tell_refusal(x, change->file, "its first line names the page '%.*s', its file name '%.*s'; change one of them",
                         WM_ARG(headline->title), WM_ARG(wm_buffer_slice(&full)));
            wm_buffer_free(&full);
            return WM_OK;
        }
        title = &headed;
    }
    if (!has_header && !has_name) {
        tell_refusal(x, change->file, "its name is no title of a page; rename it, or give it a first line that names the page");
        return WM_OK;
    }
    if (!x->info->has_state && add_title(x, title->ns, title->text) != WM_OK)
        return WM_NO_MEMORY;
    return add_page(x, change, title->ns, title->text) ? WM_OK : out_of_memory(x);
}

/* ---- the tree -------------------------------------------------------------- */

static void write_title(wm_import *x, wm_outfile *file, int ns, wm_slice title, char end)
{
    wm_buffer line = {0};
    wm_title_full(x->site, ns, title, &line);
    wm_buffer_add_char(&line, end);
    wm_outfile_write(file, wm_buffer_slice(&line));
    x->arena.failed |= line.failed;
    wm_buffer_free(&line);
}

static wm_status take_renamed(wm_import *x, const wm_change *change)
{
    wm_title old, now;
    bool named = title_by_name(x, change, &now);
    bool known = valid_title(x, change->old_title, WM_NS_MAIN, &old);
    x->totals.renamed++;
    wm_message_detail(x->messages, "%.*s: was %.*s", WM_ARG(change->file), WM_ARG(change->old_file));
    if (known && add_title(x, old.ns, old.text) != WM_OK)
        return WM_NO_MEMORY;
    if (!named) {
        tell_refusal(x, change->file, "its new name is no title of a page; rename it");
        return WM_OK;
    }
    if (known && wm_outfile_is_open(&x->out.moves)) {
        write_title(x, &x->out.moves, old.ns, old.text, '|');
        write_title(x, &x->out.moves, now.ns, now.text, '\n');
    }
    return WM_OK;
}

/* Whether its page may be deleted is only known when the newer dump was read. */
static wm_status add_gone(wm_import *x, const wm_change *change)
{
    wm_import_page *page = add_page(x, change, change->ns, change->title);
    if (!page)
        return out_of_memory(x);
    page->gone = page->refused = true;
    x->onto.gone++;
    return WM_OK;
}

void wm_import_list_deletion(wm_import *x, const wm_import_page *page)
{
    x->totals.deleted++;
    write_title(x, &x->out.deletions, page->ns, page->title, '\n');
}

static wm_status take_change(wm_import *x, const wm_change *change, wm_headline *headline, wm_buffer *text)
{
    bool in_set = change->kind == WM_CHANGE_NONE || change->kind == WM_CHANGE_MODIFIED || change->kind == WM_CHANGE_DELETED;
    if (in_set && add_title(x, change->ns, change->title) != WM_OK)
        return WM_NO_MEMORY;
    x->totals.files += change->kind != WM_CHANGE_DELETED;
    switch (change->kind) {
    case WM_CHANGE_NONE:
        x->totals.unchanged_files++;
        if (x->base_count)
            return WM_OK;
        return add_page(x, change, change->ns, change->title) ? WM_OK : out_of_memory(x);
    case WM_CHANGE_MODIFIED:
        return add_page(x, change, change->ns, change->title) ? WM_OK : out_of_memory(x);
    case WM_CHANGE_DELETED:
        if (x->settings->onto_count)
            return add_gone(x, change);
        x->totals.deleted++;
        write_title(x, &x->out.deletions, change->ns, change->title, '\n');
        return WM_OK;
    case WM_CHANGE_RENAMED:
        if (x->base_count)
            return take_renamed(x, change);
        break;
    case WM_CHANGE_ADDED:
        break;
    }
    return take_added(x, change, headline, text);
}

/* Two files for one title. */
static void refuse_twins(wm_import *x)
{
    for (size_t i = 0; i < x->page_count; i++) {
        wm_import_page *page = &x->pages[i];
        for (size_t k = i + 1; k < x->page_count && compare_titles(page->ns, page->title, &x->pages[k]) == 0; k++) {
            if (page->gone || x->pages[k].gone)
                continue;
            if (!page->refused)
                wm_import_refuse(x, page, "it is the page of %.*s, too; nothing is written for either", WM_ARG(x->pages[k].file));
            wm_import_refuse(x, &x->pages[k], "it is the page of %.*s, too; nothing is written for either", WM_ARG(page->file));
        }
        /* A file that the state does not know, with the title of one that it does. */
        if (x->info->has_state && !page->known && !page->refused && wm_pageset_has(x->set, page->ns, page->title)) {
            wm_buffer name = {0};
            wm_file_name(x->site, page->ns, page->title, x->how.portable_names, &name);
            wm_import_refuse(x, page, "it is the page of %.*s, too", WM_ARG(wm_buffer_slice(&name)));
            wm_buffer_free(&name);
        }
    }
}

static void on_skipped(void *user, wm_slice file, const char *why)
{
    wm_import *x = user;
    wm_report_line(&x->report, "skipped", false, file, 0, why);
}

wm_status wm_import_reopen(wm_import *x, wm_changes **out)
{
    wm_status status = wm_changes_reopen(x->changes, out, &x->error);
    if (status == WM_OK)
        wm_changes_set_site(*out, x->site, x->how.portable_names);
    return status;
}

wm_status wm_import_plan(wm_import *x)
{
    wm_headline headline;
    wm_buffer text = {0};
    wm_change change;
    wm_status status;
    x->set = wm_pageset_new();
    if (!x->set || !wm_headline_open(&headline, x))
        return out_of_memory(x);
    wm_changes_set_site(x->changes, x->site, x->how.portable_names);
    wm_changes_set_skipped(x->changes, on_skipped, x);
    while ((status = wm_changes_next(x->changes, true, &change, &x->error)) == WM_OK) {
        /* Without a state the files tell whether links lead to directories that fan out. */
        size_t slash = x->info->has_state ? WM_NONE : wm_find(change.file, WM_LIT("/"), 0);
        if (slash != WM_NONE && wm_find(change.file, WM_LIT("/"), slash + 1) != WM_NONE)
            wm_site_set_shard_dirs(x->site, true);
        status = take_change(x, &change, &headline, &text);
        if (status == WM_OK && x->arena.failed) /* what it was told of a file may be wrong */
            status = out_of_memory(x);
        if (status != WM_OK)
            break;
    }
    wm_headline_close(&headline);
    wm_buffer_free(&text);
    if (status != WM_END)
        return status;
    if (x->page_count)
        qsort(x->pages, x->page_count, sizeof *x->pages, compare_pages);
    refuse_twins(x);
    for (size_t i = 0; i < x->page_count; i++)
        x->wants_pages = x->wants_pages || !x->pages[i].refused;
    return WM_OK;
}
