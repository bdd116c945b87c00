/* update.c - a tree is brought up to a newer dump, and its edits go with it.
 *
 * SPDX-License-Identifier: MIT
 *
 * The tree is looked through for edits first. The texts that they were made from are looked up in the tree's own dump.
 * The state keeps these texts: as soon as the export begins it names the newer dump, and no more the older one. Then the newer dump is exported over the
 * tree; the writer hands each page to wm_update_put.
 */
#include <stdlib.h>
#include <sys/stat.h>

#include "transfer/page_limits.h"
#include "transfer/update.h"
#include "tree/describe.h"

static wm_status out_of_memory(wm_update *u)
{
    return wm_fail(&u->import.error, WM_NO_MEMORY, "out of memory");
}

/* ---- the edits ----------------------------------------------------------------------- */

static int compare(int ns, wm_slice title, const wm_update_file *file)
{
    int other = file->edit.ns;
    return ns != other ? (ns < other ? -1 : 1) : wm_compare(title, file->edit.title);
}

static int by_title(const void *a, const void *b)
{
    const wm_update_file *f = a;
    return compare(f->edit.ns, f->edit.title, b);
}

static wm_update_file *find(const wm_update *u, int ns, wm_slice title)
{
    size_t i;
    WM_SEARCH(i, 0, u->count, compare(ns, title, &u->files[i]) > 0);
    return i < u->count && compare(ns, title, &u->files[i]) == 0 ? &u->files[i] : NULL;
}

static int by_page_id(const void *a, const void *b)
{
    const wm_update_file *f = *(wm_update_file *const *)a, *g = *(wm_update_file *const *)b;
    return f->edit.page_id < g->edit.page_id ? -1 : f->edit.page_id > g->edit.page_id;
}

/* Once all are known. */
static bool sort_files(wm_update *u)
{
    u->by_id = malloc((u->count + 1) * sizeof *u->by_id);
    if (!u->by_id)
        return false;
    if (u->count)
        qsort(u->files, u->count, sizeof *u->files, by_title);
    for (size_t i = 0; i < u->count; i++)
        if (u->files[i].edit.kind == WM_TREE_EDIT_CHANGED && u->files[i].edit.page_id > 0)
            u->by_id[u->id_count++] = &u->files[i];
    if (u->id_count)
        qsort(u->by_id, u->id_count, sizeof *u->by_id, by_page_id);
    return true;
}

/* An edited page of another title has the id: it was moved. False: memory ran out. */
static bool note_move(wm_update *u, const wm_export *x, const wm_tree_page *page)
{
    wm_update_file key = {.edit = {.page_id = page->page_id}}, *pointer = &key;
    wm_update_file **found = u->id_count ? bsearch(&pointer, u->by_id, u->id_count, sizeof *u->by_id, by_page_id) : NULL;
    if (!found || compare(page->ns, page->title, *found) == 0)
        return true;
    wm_buffer full = {0};
    wm_title_full(x->site, page->ns, page->title, &full);
    (*found)->elsewhere = wm_arena_copy(&u->arena, wm_buffer_slice(&full));
    u->arena.failed |= full.failed;
    wm_buffer_free(&full);
    return !u->arena.failed;
}

static wm_update_file *add_file(wm_update *u)
{
    if (!WM_GROW(u->files, u->capacity, u->count + 1))
        return NULL;
    wm_update_file *file = &u->files[u->count++];
    memset(file, 0, sizeof *file);
    return file;
}

static wm_status take_change(wm_update *u, const wm_change *change)
{
    static const wm_tree_edit_kind kinds[] = {[WM_CHANGE_MODIFIED] = WM_TREE_EDIT_CHANGED, [WM_CHANGE_ADDED] = WM_TREE_EDIT_ADDED,
                                              [WM_CHANGE_DELETED] = WM_TREE_EDIT_GONE, [WM_CHANGE_RENAMED] = WM_TREE_EDIT_GONE};
    bool renamed = change->kind == WM_CHANGE_RENAMED;
    if (change->kind == WM_CHANGE_NONE || (change->kind == WM_CHANGE_ADDED && !change->named))
        return WM_OK;
    wm_update_file *file = add_file(u);
    if (!file)
        return out_of_memory(u);
    int ns = change->ns;
    wm_slice title = change->title;
    if (renamed && !wm_title_split(u->import.site, &u->arena, change->old_title, false, 0, &ns, &title))
        title = WM_LIT("");
    file->edit = (wm_tree_edit){.kind = kinds[change->kind], .ns = ns, .title = wm_arena_copy(&u->arena, title),
                                .file = wm_arena_copy(&u->arena, renamed ? change->old_file : change->file),
                                .page_id = change->page_id, .revision_id = change->known ? change->revision_id : 0};
    file->moved_to = renamed ? wm_arena_copy(&u->arena, change->file) : WM_LIT("");
    return u->arena.failed ? out_of_memory(u) : WM_OK;
}

static wm_status find_edits(wm_update *u, bool *texts)
{
    wm_import *x = &u->import;
    wm_changes *changes = NULL;
    wm_change change;
    wm_status status = wm_import_reopen(x, &changes);
    if (status != WM_OK)
        return status;
    while ((status = wm_changes_next(changes, false, &change, &x->error)) == WM_OK) {
        *texts = *texts || change.kind == WM_CHANGE_MODIFIED;
        if ((status = take_change(u, &change)) != WM_OK)
            break;
    }
    wm_changes_close(changes);
    return status == WM_END ? WM_OK : status;
}

static wm_status take_saved(void *user, const wm_tree_edit *edit, wm_error *error)
{
    wm_update *u = user;
    wm_update_file *file = add_file(u);
    if (!file)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    file->edit = *edit;
    return WM_OK;
}

/* ---- the base --------------------------------------------------------------------------- */

/* The names of the newer dump's files, which tell it apart from others. */
static bool name_dump(wm_update *u, const wm_update_options *o)
{
    if (u->from_wiki)
        wm_buffer_add_format(&u->name, "%.*s\n", WM_ARG(wm_buffer_slice(&u->wiki.name)));
    for (size_t i = 0; i < o->dump_count; i++)
        wm_buffer_add_format(&u->name, "%s\n", o->dumps[i]);
    return !u->name.failed;
}

static wm_status check_tree(wm_update *u)
{
    const wm_changes_info *info = u->import.info;
    const char *tree = u->settings.tree;
    struct stat about;
    if (stat(tree, &about) == 0 && (!S_ISDIR(about.st_mode) || info->dump_names))
        return wm_fail(&u->import.error, WM_USAGE, "%s is packed; only the directory that an export wrote can be updated", tree);
    if (!info->has_state)
        return wm_fail(&u->import.error, WM_USAGE, "%s has no state (.wikimd): nobody knows which dump it was made from; export the "
                       "newer dump into a new directory", tree);
    u->resumes = info->update.size && wm_equal(info->update, wm_buffer_slice(&u->name));
    if (u->resumes || info->complete)
        return WM_OK;
    if (!info->update.size)
        return wm_fail(&u->import.error, WM_USAGE, "%s: its export was interrupted; run that again first", tree);
    return wm_fail(&u->import.error, WM_USAGE, "%s: an update to %.*s was interrupted; run that one again first", tree,
                   WM_ARG(wm_trim(info->update)));
}

/* Finds the edited pages in the dump that the tree was made from. */
static wm_status read_base(wm_update *u)
{
    wm_import *x = &u->import;
    wm_status status = wm_import_plan(x);
    /* One that is named may be older: an export that left edited files alone made the tree one of another dump. */
    if (status == WM_OK && !u->settings.base_count)
        status = wm_import_check_base(x);
    return status == WM_OK && x->base_count ? wm_import_search_base(x) : status;
}

/* The pages that changed become a dump. */
static wm_status ask_wiki(wm_update *u, const wm_update_options *o)
{
    wm_import *x = &u->import;
    wm_tree_settings was;
    const wm_changes_info *info = x->info;
    struct stat about;
    if (stat(o->tree, &about) != 0 || !S_ISDIR(about.st_mode) || !info->has_state)
        return WM_OK; /* check_tree tells why not */
    if (wm_tree_recall_settings(info->options, &u->arena, &was) != WM_OK)
        return out_of_memory(u);
    wm_status status = wm_update_wiki_read(&u->wiki, &o->wiki, o->tree, info, &was, x->messages, &x->report, &u->same, &x->error);
    u->settings.onto = u->wiki.dumps;
    u->settings.onto_count = u->wiki.dump_count;
    return status;
}

static wm_status open_import(wm_update *u, const wm_update_options *o)
{
    wm_import *x = &u->import;
    wm_changes_options how = {.most = wm_limits_page(&u->settings.limits), .stop = x->messages->stop};
    bool texts = false;
    wm_status status = wm_import_open_tree(x, NULL, "update", &how);
    if (status != WM_OK)
        return status;
    if (u->from_wiki)
        status = ask_wiki(u, o);
    if (status == WM_OK && !u->same)
        status = name_dump(u, o) ? check_tree(u) : out_of_memory(u);
    if (u->same)
        return status;
    if (status == WM_OK)
        status = wm_import_read_options(x);
    x->site = status == WM_OK ? wm_site_new() : NULL;
    if (status != WM_OK || u->resumes)
        return status;
    status = x->site ? wm_tree_recall_site(x->info, x->site, &x->error) : out_of_memory(u);
    if (status == WM_OK)
        status = find_edits(u, &texts);
    if (status != WM_OK || !texts)
        return status;
    wm_site_free(x->site);
    x->site = NULL;
    status = wm_import_open_base(x);
    return status == WM_OK ? read_base(u) : status;
}

/* ---- what an export asks ------------------------------------------------------------------ */

/* The texts of an edit. *found is false when the base has none: the file is then left as it is. */
static wm_status fill_edit(wm_update *u, wm_tree_edit *edit, wm_buffer *markdown, wm_buffer *base, bool *found, wm_error *error)
{
    wm_import *x = &u->import;
    wm_buffer_clear(markdown);
    wm_buffer_clear(base);
    *found = true;
    if (edit->kind == WM_TREE_EDIT_GONE)
        return WM_OK;
    wm_status status = wm_changes_read(x->changes, edit->file, markdown, error);
    if (status == WM_OK && edit->kind == WM_TREE_EDIT_CHANGED) {
        const wm_import_page *p = wm_import_find(x, edit->ns, edit->title);
        *found = p && p->exists && !p->refused;
        status = *found ? wm_import_kept_text(x, p, base, error) : WM_OK;
    }
    edit->markdown = wm_buffer_slice(markdown);
    edit->base = wm_buffer_slice(base);
    return status == WM_OK && (markdown->failed || base->failed) ? wm_fail(error, WM_NO_MEMORY, "out of memory") : status;
}

wm_status wm_update_save(wm_update *u, wm_export *x)
{
    wm_buffer markdown = {0}, base = {0};
    wm_status status = WM_OK;
    for (size_t i = 0; i < u->count && status == WM_OK && !u->resumes; i++) {
        bool found;
        wm_tree_edit edit = u->files[i].edit;
        status = fill_edit(u, &edit, &markdown, &base, &found, &x->error);
        if (status == WM_OK && found)
            status = wm_tree_save_edit(x->tree, &edit, &x->error);
    }
    wm_buffer_free(&markdown);
    wm_buffer_free(&base);
    if (status == WM_OK && !u->resumes)
        status = wm_tree_edits_saved(x->tree, wm_buffer_slice(&u->name), &x->error);
    if (status == WM_OK && u->resumes)
        status = wm_tree_edits(x->tree, false, &u->arena, take_saved, u, &x->error);
    if (status == WM_OK && !sort_files(u))
        status = wm_fail(&x->error, WM_NO_MEMORY, "out of memory");
    wm_changes_close(u->import.changes);
    u->import.changes = NULL;
    return status;
}

static void tell(wm_update *u, wm_slice file, const char *lines)
{
    wm_import_tell_conflict(&u->import, file, lines ? lines : "   out of memory");
    u->conflicts++;
}

/* A file that is not there: nothing is written. */
static wm_status put_gone(wm_update *u, wm_export *x, const wm_update_file *f, const wm_tree_page *page, wm_slice markdown,
                          wm_tree_result *result, wm_error *error)
{
    bool in_conflict = f->edit.revision_id != page->revision_id;
    if (in_conflict) {
        wm_buffer line = {0};
        wm_buffer_add_str(&line, f->moved_to.size ? "   moved here to " : "   deleted here");
        wm_buffer_add_slice(&line, f->moved_to);
        wm_buffer_add_format(&line, ", edited there: revision %lld became %lld", (long long)f->edit.revision_id,
                             (long long)page->revision_id);
        tell(u, f->edit.file, wm_buffer_cstr(&line));
        wm_buffer_free(&line);
    }
    wm_status status = in_conflict ? wm_tree_mark_conflict(x->tree, f->edit.file, error) : WM_OK;
    if (status == WM_OK)
        status = wm_tree_put(x->tree, page, markdown, result, error);
    *result = WM_TREE_UNCHANGED;
    return status;
}

static wm_status put_edited(wm_update *u, wm_export *x, const wm_tree_edit *edit, const wm_tree_page *page, wm_slice text,
                            wm_slice markdown, wm_tree_result *result, wm_error *error)
{
    bool stays;
    wm_status status;
    if (x->settings->expanding.given.on && !wm_equal(edit->base, text)) {
        tell(u, edit->file, "   edited here and there; a tree with templates expanded cannot be merged: the file stays as it is");
        status = wm_tree_mark_conflict(x->tree, edit->file, error);
        return status == WM_OK ? wm_tree_keep(x->tree, page, &stays, error) : status;
    }
    status = wm_update_merge(u, x, edit, text, markdown, error);
    if (status == WM_OK && u->told.size)
        status = wm_tree_mark_conflict(x->tree, edit->file, error);
    if (status == WM_OK)
        status = wm_tree_put_merged(x->tree, page, markdown, edit->markdown, wm_buffer_slice(&u->markdown), result, error);
    if (status != WM_OK)
        return status;
    if (*result == WM_TREE_EDITED) {
        tell(u, edit->file, "   edited once more while the update ran: it stays as it is");
        status = wm_tree_mark_conflict(x->tree, edit->file, error);
    } else if (u->told.size)
        tell(u, edit->file, wm_buffer_cstr(&u->told));
    else
        u->merged += *result == WM_TREE_WRITTEN;
    *result = *result == WM_TREE_EDITED ? WM_TREE_UNCHANGED : *result;
    return status;
}

wm_status wm_update_put(wm_update *u, wm_export *x, const wm_tree_page *page, wm_slice text, wm_slice markdown,
                        wm_tree_result *result, wm_error *error)
{
    wm_update_file *f = find(u, page->ns, page->title);
    wm_tree_edit edit;
    if (!note_move(u, x, page))
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    if (!f)
        return wm_tree_put(x->tree, page, markdown, result, error);
    f->met = true;
    if (f->edit.kind == WM_TREE_EDIT_GONE)
        return put_gone(u, x, f, page, markdown, result, error);
    wm_arena_reset(&u->texts);
    wm_status status = wm_tree_find_edit(x->tree, f->edit.file, &u->texts, &edit, error);
    if (status != WM_OK || !edit.file.size || !wm_equal(edit.file, page->file))
        return status == WM_OK ? wm_tree_put(x->tree, page, markdown, result, error) : status;
    if (edit.kind == WM_TREE_EDIT_ADDED && wm_equal(edit.markdown, markdown))
        return wm_tree_put(x->tree, page, markdown, result, error);
    return put_edited(u, x, &edit, page, text, markdown, result, error);
}

const char *wm_update_name(const wm_update *u, size_t i)
{
    return u->from_wiki && i < u->wiki.dump_count ? wm_update_wiki_name(&u->wiki, i) : NULL;
}

bool wm_update_takes(const wm_update *u, size_t file, int64_t page_id)
{
    return !u->from_wiki || wm_update_wiki_counts(&u->wiki, file, page_id);
}

void wm_update_note_done(wm_update *u, int ns, wm_slice title)
{
    wm_update_file *f = find(u, ns, title);
    if (f && f->edit.in_conflict)
        tell(u, f->edit.file, "   in conflict, as the interrupted run before has told");
    if (f)
        f->met = true;
}

void wm_update_settle(wm_update *u)
{
    for (size_t i = 0; i < u->count; i++) {
        const wm_update_file *f = &u->files[i];
        wm_buffer line = {0};
        if (f->met || f->edit.kind != WM_TREE_EDIT_CHANGED)
            continue;
        wm_buffer_add_str(&line, f->elsewhere.size ? "   edited here, moved there to " : "   edited here, there no page with text any more");
        wm_buffer_add_slice(&line, f->elsewhere);
        wm_buffer_add_str(&line, ": the file stays as it is");
        tell(u, f->edit.file, wm_buffer_cstr(&line));
        wm_buffer_free(&line);
    }
}

/* ---- the run --------------------------------------------------------------------------------- */

static wm_status fill_export(wm_update *u, const wm_update_options *o, const wm_tree_settings *was, wm_export_options *e)
{
    wm_export_options_init(e);
    if (was->pages && !o->pages)
        return wm_fail(&u->import.error, WM_USAGE, "%s was exported with --pages; give a list again", o->tree);
    if (was->siteinfo && !o->siteinfo)
        return wm_fail(&u->import.error, WM_USAGE, "%s was exported with --siteinfo; give a file again", o->tree);
    e->dumps = u->from_wiki ? u->wiki.dumps : o->dumps;
    e->dump_count = u->from_wiki ? u->wiki.dump_count : o->dump_count;
    e->destination = o->tree;
    e->format = "dir";
    e->namespaces = was->namespaces;
    e->pages = o->pages;
    e->choice = (wm_page_choice){was->categories, was->linked_from, was->no_disambiguation};
    e->revision = o->revision;
    e->style = was->flavor ? was->flavor : was->style;
    e->shown = was->shown;
    e->siteinfo = o->siteinfo;
    e->base_url = was->base_url;
    e->lang = was->lang;
    e->report = o->report;
    e->memory = o->memory;
    e->limits = o->limits;
    e->jobs = o->jobs;
    e->no_header = was->no_header;
    e->portable_names = was->portable_names;
    e->shard_dirs = was->shard_dirs;
    e->incomplete = o->incomplete;
    e->spool = o->spool;
    e->expansion.on = was->expand;
    e->expansion.templates = o->templates;
    e->expansion.template_count = o->template_count;
    e->expansion.now = was->now;
    e->expansion.keep_class = was->keep;
    e->expansion.drop_class = was->drop;
    return WM_OK;
}

static wm_status run(wm_update *u, const wm_update_options *o, wm_messages *messages)
{
    wm_tree_settings was;
    wm_export_options e;
    wm_import *x = &u->import;
    wm_progress_init(&x->progress, messages);
    wm_status status = open_import(u, o);
    if (status == WM_OK && u->same)
        wm_message_note(messages, "%-10s nothing, the wiki has no newer pages", "changed");
    if (status == WM_OK && u->same)
        return WM_OK;
    if (status == WM_OK && wm_tree_recall_settings(x->info->options, &u->arena, &was) != WM_OK)
        status = out_of_memory(u);
    if (status == WM_OK)
        status = fill_export(u, o, &was, &e);
    if (status == WM_OK && was.templates && !o->template_count)
        status = wm_fail(&x->error, WM_USAGE, "%s was exported with --templates; give them again", o->tree);
    if (*messages->stop && status != WM_OK)
        return WM_INTERRUPTED;
    if (status != WM_OK) {
        wm_message_failure(messages, &x->error);
        return status;
    }
    status = wm_export_run(&e, messages, u, &x->error);
    if (u->merged || u->conflicts)
        wm_message_note(messages, "%-10s %llu merged, %llu in conflict", "edits", (unsigned long long)u->merged,
                        (unsigned long long)u->conflicts);
    if (u->from_wiki && (status == WM_OK || status == WM_DIFFERS || status == WM_BAD_INPUT))
        wm_update_wiki_done(&u->wiki);
    return status == WM_OK && (u->conflicts || x->totals.failed) ? WM_DIFFERS : status;
}

static void release(wm_update *u)
{
    wm_buffer *buffers[] = {&u->name, &u->ours, &u->text, &u->markdown, &u->base, &u->told};
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++)
        wm_buffer_free(buffers[i]);
    wm_update_wiki_free(&u->wiki);
    wm_lens_free(u->lens);
    wm_import_release(&u->import);
    wm_arena_free(&u->arena);
    wm_arena_free(&u->texts);
    free(u->by_id);
    free(u->files);
    free(u->settings.bases);
}

static wm_status take_options(wm_update *u, const wm_update_options *o, wm_error *error)
{
    wm_import_settings *s = &u->settings;
    *s = (wm_import_settings){.tree = o->tree, .user = "wikimd", .onto = o->dumps, .onto_count = o->dump_count, .incomplete = o->incomplete,
                              .siteinfo = o->siteinfo, .templates = o->templates, .template_count = o->template_count,
                              .jobs = wm_run_jobs(o->jobs), .memory = o->memory, .limits = o->limits};
    s->bases = calloc(o->base_count + 1, sizeof *s->bases);
    if (!s->bases)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    for (size_t i = 0; i < o->base_count; i++)
        s->bases[s->base_count++] = o->bases[i];
    u->from_wiki = o->wiki.api != NULL;
    if (!o->tree || (!o->dump_count && !u->from_wiki) || (o->dump_count && u->from_wiki))
        return wm_fail(error, WM_USAGE, "a tree and the newer dump or --api are to be given; see wikimd update --help");
    return WM_OK;
}

wm_status wm_run_update(const wm_update_options *options, const wm_monitor *monitor, wm_error *error)
{
    wm_update_options known;
    wm_messages messages;
    wm_update u = {.resumes = false};
    wm_import_begin(&u.import, &u.settings, &messages);
    wm_run_options_take(&known, sizeof known, options);
    wm_messages_init(&messages, monitor);
    wm_status status = take_options(&u, &known, &u.import.error);
    if (status == WM_OK)
        status = run(&u, &known, &messages);
    else
        wm_message_failure(&messages, &u.import.error);
    status = wm_run_end(&messages, status, &u.import.error, error);
    release(&u);
    wm_error_clear(&u.import.error);
    return status;
}
