/* import_base.c - the dump that a tree was made from.
 *
 * SPDX-License-Identifier: MIT
 */
#include <sys/stat.h>

#include "markdown/style.h"
#include "transfer/import.h"

static wm_status out_of_memory(wm_import *x)
{
    return wm_fail(&x->error, WM_NO_MEMORY, "out of memory");
}

wm_status wm_import_take_damage(wm_import *x, wm_status status, wm_error *error)
{
    bool had = x->damage.status != WM_OK;
    status = wm_inputs_take_failure(&x->inputs, status, error, "the base cannot be read", &x->damage, &x->error);
    if (!had && x->damage.status != WM_OK)
        wm_message_failure(x->messages, &x->damage);
    return status;
}

/* ---- opening --------------------------------------------------------------- */

/* Where a dump of the state is now: where it was, seen from here, or beside the tree. NULL when it is
 * in neither place or memory ran out. */
static const char *place_of(wm_import *x, const char *path)
{
    struct stat about;
    if (stat(path, &about) == 0)
        return path;
    if (path[0] == '/')
        return NULL;
    wm_buffer beside = {0};
    wm_buffer_add_format(&beside, "%s/../%s", x->settings->tree, path);
    wm_buffer_add_char(&beside, '\0');
    wm_slice kept = wm_arena_copy(&x->arena, wm_buffer_slice(&beside));
    wm_buffer_free(&beside);
    return kept.size && stat(kept.data, &about) == 0 ? kept.data : NULL;
}

/* The base as it is named, and what pushes stored, which lies in the tree and goes with it. */
static wm_status take_named_base(wm_import *x)
{
    const wm_import_settings *s = x->settings;
    const wm_changes_info *info = x->info;
    const char *last = info->dump_count ? info->dump_paths[info->dump_count - 1] : "";
    x->bases = s->bases;
    x->base_count = s->base_count;
    if (!info->has_state || info->dump_count != s->base_count + 1 || !strstr(last, "/.wikimd/pushed-"))
        return WM_OK;
    const char **bases = wm_arena_alloc(&x->arena, info->dump_count * sizeof *bases);
    if (!bases)
        return out_of_memory(x);
    for (size_t i = 0; i < s->base_count; i++)
        bases[i] = s->bases[i];
    bases[s->base_count] = last;
    x->bases = bases;
    x->base_count = info->dump_count;
    return WM_OK;
}

/* Which dumps are the base. */
static wm_status find_base(wm_import *x)
{
    const wm_import_settings *s = x->settings;
    const wm_changes_info *info = x->info;
    if (s->no_base)
        return WM_OK;
    if (s->base_count)
        return take_named_base(x);
    if (!info->has_state)
        return WM_OK;
    const char **places = wm_arena_alloc(&x->arena, (info->dump_count + 1) * sizeof *places);
    if (!places)
        return out_of_memory(x);
    for (size_t i = 0; i < info->dump_count; i++) {
        const char *path = info->dump_paths[i];
        if (strcmp(path, "-") == 0)
            return wm_fail(&x->error, WM_USAGE, "%s was made from standard input; name the dump with --base, or give "
                           "--no-base to make all pages anew", s->tree);
        places[i] = place_of(x, path);
        if (!places[i] && s->onto_count)
            return wm_fail(&x->error, WM_USAGE, "%s, the dump that %s was made from, is not there; name it with --base", path, s->tree);
        if (!places[i])
            return wm_fail(&x->error, WM_USAGE, "%s, the dump that %s was made from, is not there; name it with --base, "
                           "or give --no-base to make all pages anew", path, s->tree);
    }
    x->bases = places;
    x->base_count = info->dump_count;
    return WM_OK;
}

/* The output must not be one of the files that are read. */
wm_status wm_import_check_output(wm_import *x)
{
    const char *name = wm_buffer_cstr(&x->out.name);
    struct stat out, in;
    if (!name)
        return out_of_memory(x);
    if (strcmp(name, "-") == 0 || stat(name, &out) != 0)
        return WM_OK;
    for (size_t i = 0; i < x->base_count; i++) {
        if (stat(x->bases[i], &in) == 0 && in.st_dev == out.st_dev && in.st_ino == out.st_ino)
            return wm_fail(&x->error, WM_USAGE, "%s is the base itself; give another name with -o", name);
    }
    return WM_OK;
}

static wm_status stop_at_page(void *user, const wm_page *page)
{
    (void)user;
    (void)page;
    return WM_END;
}

static wm_status load_site(wm_import *x)
{
    wm_dump_options options = {.no_text = true, .memory = x->settings->memory, .stop = x->messages->stop};
    wm_error error = WM_ERROR_INIT;
    wm_dump *dump = NULL;
    wm_inputs_rewind(&x->inputs);
    wm_status status = wm_dump_open(x->inputs.paths, x->inputs.count, &options, &dump, &error);
    if (status == WM_OK)
        status = wm_dump_read(dump, x->site, stop_at_page, NULL, &error);
    wm_dump_close(dump);
    /* What is damaged is told when the base is read as a whole. */
    if (status == WM_BAD_INPUT) {
        wm_error_clear(&error);
        status = WM_OK;
    }
    return wm_import_take_damage(x, status, &error);
}

static wm_status override_site(wm_import *x)
{
    char hash[65] = "";
    wm_status status = WM_OK;
    if (x->settings->siteinfo)
        status = wm_site_load(x->site, x->settings->siteinfo, hash, &x->error);
    else if (x->how.siteinfo_hash.size)
        return wm_fail(&x->error, WM_USAGE, "the tree was exported with --siteinfo; give that file again");
    if (status == WM_OK && x->how.siteinfo_hash.size && !wm_equal(x->how.siteinfo_hash, wm_str(hash)))
        return wm_fail(&x->error, WM_BAD_INPUT, "%s is not the file that the tree was exported with: its SHA-256 is %s, "
                       "that of the export's was %.*s", x->settings->siteinfo, hash, WM_ARG(x->how.siteinfo_hash));
    if (status == WM_OK)
        status = wm_site_override(x->site, x->how.base_url, x->how.lang, &x->error);
    if (status == WM_OK && wm_site_complete(x->site) != WM_OK)
        status = out_of_memory(x);
    return status;
}

/* Whether the base is the dump of a bag. */
static bool is_packed(const wm_import *x)
{
    return x->info->dump_names && !x->settings->base_count;
}

wm_status wm_import_open_base(wm_import *x)
{
    wm_status status = find_base(x);
    if (status == WM_OK)
        status = wm_import_check_output(x);
    x->site = wm_site_new();
    if (status == WM_OK && !x->site)
        status = out_of_memory(x);
    if (status == WM_OK && x->base_count) {
        status = wm_inputs_open(&x->inputs, x->bases, x->base_count, x->settings->incomplete, NULL, x->messages->stop, &x->error);
        for (size_t i = 0; i < x->base_count && status == WM_OK && is_packed(x); i++)
            status = wm_inputs_call(&x->inputs, i, x->info->dump_names[i], &x->error);
        if (status == WM_OK && x->inputs.count != x->base_count) { /* a directory is the files in it */
            x->bases = x->inputs.names;
            x->base_count = x->inputs.count;
            status = wm_import_check_output(x);
        }
        if (status == WM_OK && !x->part.shard.of)
            wm_inputs_hash_start(&x->inputs);
        if (status == WM_OK)
            status = load_site(x);
    } else if (status == WM_OK) {
        status = wm_import_make_site(x);
    }
    if (x->site)
        wm_site_set_shard_dirs(x->site, x->how.shard_dirs);
    return status == WM_OK ? override_site(x) : status;
}

wm_status wm_import_check_base(wm_import *x)
{
    const wm_changes_info *info = x->info;
    if (!x->base_count)
        return WM_OK;
    wm_status status = wm_inputs_hash_wait(&x->inputs, &x->error);
    wm_error error = WM_ERROR_INIT;
    if (status == WM_OK)
        status = wm_import_take_damage(x, wm_inputs_check(&x->inputs, &error), &error);
    if (status != WM_OK || !info->has_state || x->onto.turned)
        return status;
    if (x->base_count != info->dump_count)
        return wm_fail(&x->error, WM_BAD_INPUT, "%s was made from %zu files, and %zu are given as its base", x->settings->tree,
                       info->dump_count, x->base_count);
    for (size_t i = 0; i < info->dump_count; i++) {
        /* Besides the dump of a bag the one that it was packed from will do. */
        if (info->dump_source_sha256 && !is_packed(x) && strcmp(info->dump_source_sha256[i], x->inputs.hashes[i]) == 0)
            continue;
        if (is_packed(x) && info->dump_sha256[i][0] && strcmp(info->dump_sha256[i], x->inputs.hashes[i]) != 0)
            return wm_fail(&x->error, WM_BAD_INPUT, "%s is damaged: its SHA-256 is %s, and was %s when it was packed; nothing is written; "
                           "fetch it again, or name the dump with --base", x->inputs.names[i], x->inputs.hashes[i], info->dump_sha256[i]);
        if (info->dump_sha256[i][0] && strcmp(info->dump_sha256[i], x->inputs.hashes[i]) != 0)
            return wm_fail(&x->error, WM_BAD_INPUT, "%s is not the dump that %s was made from, which was %s: its SHA-256 is %s, "
                           "that of the other was %s; nothing is written", x->bases[i], x->settings->tree,
                           info->dump_paths[i], x->inputs.hashes[i], info->dump_sha256[i]);
    }
    return WM_OK;
}

/* ---- searching ------------------------------------------------------------- */

typedef struct search {
    wm_import *x;
    wm_dump *dump;
    wm_arena arena;
} search;

/* Of several elements with one title the one counts that has the latest revision, as in an export. */
static void consider(wm_import_page *p, const wm_page *page, wm_verdict verdict)
{
    int64_t time = page->has_revision ? page->revision.time : INT64_MIN;
    int64_t id = page->has_revision ? page->revision.id : 0;
    bool later = !p->exists || (page->has_revision && (!p->has_revision || time > p->time ||
                                                       (time == p->time && id >= p->revision)));
    p->exists = true;
    if (page->revisions && (!p->latest_id || page->latest_time > p->latest_time ||
                            (page->latest_time == p->latest_time && page->latest_id >= p->latest_id))) {
        p->latest_time = page->latest_time;
        p->latest_id = page->latest_id;
    }
    if (!later)
        return;
    p->has_revision = page->has_revision;
    p->verdict = verdict;
    p->ordinal = page->ordinal;
    p->time = time;
    p->revision = id;
}

/* A file whose name begins with a small letter, and a page that begins with a large one. */
static wm_status note_other_case(wm_import *x, wm_arena *arena, const wm_judged *judged)
{
    char *copy = wm_arena_alloc(arena, judged->title.size);
    if (!copy)
        return out_of_memory(x);
    memcpy(copy, judged->title.data, judged->title.size);
    copy[0] = (char)(copy[0] + ('a' - 'A'));
    wm_import_page *p = wm_import_find(x, judged->ns, wm_slice_of(copy, judged->title.size));
    if (p && wm_site_first_letter(x->site, judged->ns))
        p->other_case = true;
    return WM_OK;
}

/* A redirect to a page of the tree is of use. */
wm_status wm_import_take_redirect(wm_import *x, int ns, wm_slice title, wm_slice redirect, bool skipped)
{
    if (x->how.shown.stubs && skipped && !x->onto.turned)
        wm_pageset_remove(x->set, ns, title); /* it has a file, but links lead on */
    if (x->onto.turned || !redirect.size || !wm_selection_wants(&x->how.followed, ns))
        return WM_OK;
    wm_title to = wm_pageset_target(x->site, redirect);
    if (!wm_pageset_has(x->set, to.ns, to.text))
        return WM_OK;
    wm_status status = wm_pageset_add_redirect(x->set, x->site, ns, title, redirect);
    return status == WM_NO_MEMORY ? out_of_memory(x) : WM_OK;
}

wm_status wm_import_look_at(wm_import *x, wm_arena *arena, const wm_page *page, wm_import_page **of)
{
    const wm_selection all = {.all_namespaces = true};
    wm_judged judged;
    *of = NULL;
    wm_arena_reset(arena);
    wm_status status = wm_selection_judge(&all, x->site, arena, page, &judged);
    if (status != WM_OK)
        return out_of_memory(x);
    if (judged.verdict == WM_SKIP_TITLE)
        return WM_OK;
    status = wm_import_take_redirect(x, judged.ns, judged.title, judged.redirect, judged.verdict == WM_SKIP_REDIRECT);
    if (status != WM_OK)
        return status;
    wm_import_page *p = *of = wm_import_find(x, judged.ns, judged.title);
    if (x->onto.turned)
        wm_import_note_id(x, page, judged.ns, judged.title);
    if (p)
        consider(p, page, judged.verdict);
    if (p && p->ordinal == page->ordinal && x->settings->onto_count && !x->onto.turned)
        return wm_import_keep_text(x, p, page);
    else if (judged.title.size && judged.title.data[0] >= 'A' && judged.title.data[0] <= 'Z')
        return note_other_case(x, arena, &judged);
    return WM_OK;
}

static wm_status search_page(void *user, const wm_page *page)
{
    search *s = user;
    wm_import *x = s->x;
    wm_import_page *of;
    wm_progress_update(&x->progress, s->dump);
    if (page->id > x->highest_page)
        x->highest_page = page->id;
    if (page->highest_id > x->highest_revision)
        x->highest_revision = page->highest_id;
    return wm_import_look_at(x, &s->arena, page, &of);
}

/* Why a page of the base is none that a file can be of. */
const char *wm_import_why_not(wm_verdict verdict)
{
    switch (verdict) {
    case WM_SKIP_REDIRECT: return "a redirect";
    case WM_SKIP_MODEL: return "of another content model than wikitext";
    case WM_SKIP_DELETED: return "with a deleted text";
    case WM_SKIP_NO_TEXT: return "without its text";
    default: return "without a revision to edit";
    }
}

void wm_import_settle_base(wm_import *x, wm_import_page *p)
{
    if (p->refused)
        return;
    if (!p->exists && p->other_case)
        wm_import_refuse(x, p, "the base has the page with a capital letter; name the file so");
    else if (p->known && !p->exists)
        wm_import_refuse(x, p, "its page is not in the base");
    else if (p->exists && p->verdict != WM_CONVERT && !(p->verdict == WM_SKIP_REDIRECT && (p->known || !x->info->has_state) && x->how.shown.stubs))
        wm_import_refuse(x, p, "the base has a page of that title, %s; nothing is written for the file",
                         wm_import_why_not(p->verdict));
    else if (x->info->has_state && p->exists && !p->known)
        wm_import_refuse(x, p, "the base has a page of that title, which was not exported; export it to edit it");
    else if (p->made_from && p->revision && p->made_from != p->revision) /* the export of a later one failed */
        wm_import_refuse(x, p, "it was made from revision %lld, and the base has revision %lld: what was written since would be lost; "
                         "nothing is written for it",
                         (long long)p->made_from, (long long)p->revision);
}

wm_status wm_import_search(wm_import *x, const wm_revision_choice *choice, wm_site *site)
{
    search s = {.x = x};
    bool texts = x->settings->onto_count && !x->onto.turned;
    wm_dump_options options = {.choice = *choice, .text_limit = texts ? 0 : WM_TEXT_START, .memory = x->settings->memory,
                               .stop = x->messages->stop};
    wm_error error = WM_ERROR_INIT;
    wm_progress_phase(&x->progress, "titles");
    wm_inputs_rewind(&x->inputs);
    wm_status status = wm_dump_open(x->inputs.paths, x->inputs.count, &options, &s.dump, &error);
    if (status == WM_OK)
        status = wm_dump_read(s.dump, site, search_page, &s, &error);
    wm_dump_close(s.dump);
    wm_arena_free(&s.arena);
    if (x->error.status != WM_OK) {
        wm_error_clear(&error);
        return x->error.status;
    }
    return wm_import_take_damage(x, status, &error);
}

wm_status wm_import_follow(wm_import *x)
{
    if (!md_style_of(x->how.style)->redirects || x->how.followed.count)
        return WM_OK;
    return wm_selection_set_namespaces(&x->how.followed, x->site, x->how.namespaces, &x->error);
}

wm_status wm_import_fill_templates(wm_import *x, const wm_title_file *titles)
{
    wm_dump_options options = {.choice = x->how.choice, .memory = x->settings->memory, .stop = x->messages->stop};
    wm_inputs_rewind(&x->inputs);
    wm_error error = WM_ERROR_INIT;
    wm_status status = wm_expanding_fill(&x->how.expanding, x->site, titles, x->inputs.paths, x->inputs.count, &options, &x->templates, &error);
    if (status == WM_SYSTEM && x->how.expanding.given.template_count)
        wm_fail(&x->error, status, "%s; --templates says where the templates of the export are now", error.message);
    else if (status != WM_OK)
        wm_fail(&x->error, status, "%s", error.message ? error.message : "the templates cannot be read");
    wm_error_clear(&error);
    return status;
}

wm_status wm_import_search_base(wm_import *x)
{
    wm_status status = wm_import_follow(x);
    if (status == WM_OK)
        status = wm_import_search(x, &x->how.choice, NULL);
    for (size_t i = 0; i < x->page_count && status == WM_OK; i++)
        wm_import_settle_base(x, &x->pages[i]);
    if (status != WM_OK || !x->how.expanding.given.on || !x->wants_pages)
        return status;
    return wm_import_fill_templates(x, NULL);
}
