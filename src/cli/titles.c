/* titles.c - the first reading of a dump: its site and its page set.
 *
 * SPDX-License-Identifier: MIT
 *
 * The index file that lies beside a multistream dump is not used here: it knows
 * no redirects, content models or deleted texts, so it would put pages into the
 * set that are not written, and links to them would lead nowhere.
 */
#include "cli/export.h"
#include "cli/signals.h"

typedef struct titles {
    wm_export *x;
    wm_dump *dump;
    wm_pageset *others; /* titles that are not converted; NULL once repeats are known */
    wm_arena arena;
} titles;

static wm_status out_of_memory(wm_export *x)
{
    return wm_fail(&x->error, WM_NO_MEMORY, "out of memory");
}

static wm_status read_listed(wm_export *x)
{
    if (!x->settings->pages)
        return WM_OK;
    uint64_t invalid = 0;
    x->listed = wm_pageset_new();
    if (!x->listed)
        return out_of_memory(x);
    wm_status status = wm_pages_read(x->settings->pages, x->site, x->listed, &invalid, x->pages_hash, &x->error);
    if (status == WM_OK && invalid)
        wm_message_warning(x->messages, "%s: %llu lines are no titles of pages", x->settings->pages,
                           (unsigned long long)invalid);
    x->selection.listed = x->listed;
    return status;
}

/* What the dump says of its wiki is known now: what the command line says goes
 * over it, and only then namespaces and titles mean something. */
static wm_status prepare_site(wm_export *x)
{
    const wm_export_settings *settings = x->settings;
    wm_status status = WM_OK;
    x->site_ready = true;
    if (settings->siteinfo)
        status = wm_site_load(x->site, settings->siteinfo, x->siteinfo_hash, &x->error);
    if (status == WM_OK)
        status = wm_site_override(x->site, settings->base_url, settings->lang, &x->error);
    if (status == WM_OK && wm_site_complete(x->site) != WM_OK)
        status = out_of_memory(x);
    if (status != WM_OK)
        return status;
    /* A list of titles alone means these titles, wherever they are. */
    if (settings->pages && !settings->namespaces)
        x->selection.all_namespaces = true;
    else
        status = wm_selection_set_namespaces(&x->selection, x->site, settings->namespaces, &x->error);
    return status == WM_OK ? read_listed(x) : status;
}

static wm_status add_title(titles *t, const wm_page *page, const wm_judged *judged)
{
    wm_export *x = t->x;
    bool convert = judged->verdict == WM_CONVERT;
    wm_repeat *repeat = wm_repeats_find(&x->repeats, judged->ns, judged->title);
    if (repeat) {
        if (page->has_revision)
            wm_repeat_consider(repeat, page->revision.time, page->revision.id, page->ordinal, convert);
        return WM_OK;
    }
    if (!t->others)
        return convert ? wm_pageset_add(x->set, judged->ns, judged->title, NULL) : WM_OK;
    if (wm_pageset_has(convert ? t->others : x->set, judged->ns, judged->title))
        return wm_repeats_add(&x->repeats, judged->ns, judged->title) ? WM_OK : WM_NO_MEMORY;
    bool added;
    wm_status status = wm_pageset_add(convert ? x->set : t->others, judged->ns, judged->title, &added);
    if (status == WM_OK && !added && !wm_repeats_add(&x->repeats, judged->ns, judged->title))
        status = WM_NO_MEMORY;
    return status;
}

static wm_status take_page(void *user, const wm_page *page)
{
    titles *t = user;
    wm_export *x = t->x;
    wm_status status = WM_OK;
    x->any_page = true;
    if (!x->site_ready)
        status = prepare_site(x);
    if (status != WM_OK)
        return status;
    wm_progress_update(&x->progress, t->dump);
    wm_arena_reset(&t->arena);
    wm_judged judged;
    status = wm_selection_judge(&x->selection, x->site, &t->arena, page, &judged);
    if (status == WM_OK && judged.verdict != WM_SKIP_NAMESPACE && judged.verdict != WM_SKIP_UNLISTED &&
        judged.verdict != WM_SKIP_TITLE)
        status = add_title(t, page, &judged);
    return status == WM_NO_MEMORY ? out_of_memory(x) : status;
}

static wm_status read_once(titles *t)
{
    wm_export *x = t->x;
    wm_dump_options options = {.choice = x->settings->revision, .text_limit = WM_TEXT_START,
                               .stop = wm_signals_stop()};
    wm_inputs_rewind(&x->inputs);
    wm_error error = WM_ERROR_INIT;
    wm_status status = wm_dump_open(x->inputs.paths, x->inputs.count, &options, &t->dump, &error);
    if (status == WM_OK)
        status = wm_dump_read(t->dump, x->site_ready ? NULL : x->site, take_page, t, &error);
    wm_dump_close(t->dump);
    t->dump = NULL;
    if (x->error.status != WM_OK) {
        wm_error_clear(&error);
        return x->error.status;
    }
    return wm_export_take_damage(x, status, &error);
}

/* Puts those repeated titles into the set whose latest revision is converted. */
static wm_status add_repeats(wm_export *x)
{
    wm_status status = WM_OK;
    for (size_t i = 0; i < x->repeats.capacity && status == WM_OK; i++) {
        const wm_repeat *repeat = x->repeats.slots[i];
        if (repeat && repeat->written)
            status = wm_pageset_add(x->set, repeat->ns, repeat->title, NULL);
    }
    return status;
}

wm_status wm_export_titles(wm_export *x)
{
    double start = wm_seconds();
    titles t = {.x = x};
    wm_progress_phase(&x->progress, "titles");
    x->site = wm_site_new();
    x->set = wm_pageset_new();
    t.others = wm_pageset_new();
    wm_status status = x->site && x->set && t.others ? WM_OK : out_of_memory(x);
    if (status == WM_OK)
        status = read_once(&t);
    if (status == WM_OK && !x->site_ready)
        status = prepare_site(x);
    /* A title of the list that was found is in one of the two sets. */
    if (status == WM_OK && x->listed)
        x->totals.missing_titles =
            wm_pageset_count(x->listed) - wm_pageset_count(x->set) - wm_pageset_count(t.others);
    wm_pageset_free(t.others);
    t.others = NULL;
    if (status == WM_OK && x->repeats.count) {
        wm_message_detail(x->messages, "%zu pages are spread over several <page> elements; reading the "
                          "titles again", x->repeats.count);
        wm_progress_phase(&x->progress, "titles");
        wm_pageset_free(x->set);
        x->set = wm_pageset_new();
        status = x->set ? read_once(&t) : out_of_memory(x);
        if (status == WM_OK && add_repeats(x) != WM_OK)
            status = out_of_memory(x);
    }
    wm_arena_free(&t.arena);
    x->totals.titles_seconds = wm_seconds() - start;
    return status;
}
