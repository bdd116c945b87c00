/* export_read.c - the one reading of a dump: its site, its page set, and its pages.
 *
 * SPDX-License-Identifier: MIT
 *
 * Links need the titles of all pages that are written, so what is to be converted
 * is kept in the spool until the dump is read to its end. Where the spool has no room,
 * only the titles are kept, and the dump is read once more.
 *
 * The index file that lies beside a multistream dump would give titles before that,
 * but it knows no redirects, content models or deleted texts: pages would be in the
 * set that are not written, and links to them would lead nowhere.
 */
#include "markdown/style.h"
#include "transfer/bagging.h"
#include "transfer/batch.h"
#include "transfer/choice.h"
#include "transfer/export.h"
#include "transfer/page_limits.h"
#include "transfer/update.h"

typedef struct reading {
    wm_export *x;
    wm_dump *dump;
    wm_pageset *others; /* titles that are not converted */
    wm_batch batch;
    wm_arena arena;
    wm_status stopped;  /* what the reader was stopped with, which is no failure of its own */
    const wm_block_taker *taker; /* of a reading whose pages are converted at once, else NULL */
    bool counts;        /* this reading counts pages; the titles are known before it */
    uint64_t kept;      /* pages that are of the namespaces and of the list */
} reading;

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
    wm_status status = wm_pages_read(x->settings->pages, x->site, x->listed, false, &invalid, x->pages_hash, &x->error);
    if (status == WM_OK && invalid)
        wm_message_warning(x->messages, "%s: %llu lines are no titles of pages", x->settings->pages,
                           (unsigned long long)invalid);
    x->selection.listed = wm_choice_adds(x->selection.choice) ? NULL : x->listed;
    return status;
}

/* What is chosen by what the dump says; of the laws' export nothing is given. */
static wm_status choose(wm_export *x)
{
    const wm_export_options *given = x->settings->given;
    wm_status status = given ? wm_choice_new(&given->choice, &x->selection.choice, &x->error) : WM_OK;
    if (status == WM_OK && x->selection.choice)
        status = wm_choice_begin(x->selection.choice, x->site, &x->error);
    x->selection.redirects |= given && given->choice.linked_from; /* links lead by them */
    return status;
}

/* Now it is known what the dump says of its wiki. First the command line overrides that; only then can the
 * names of namespaces and titles be read. */
static wm_status prepare_site(wm_export *x)
{
    const wm_export_settings *settings = x->settings;
    wm_status status = WM_OK;
    x->site_ready = true;
    x->selection.redirects = md_style_of(settings->style)->redirects;
    wm_site_set_shard_dirs(x->site, x->settings->shard_dirs);
    if (settings->siteinfo)
        status = wm_site_load(x->site, settings->siteinfo, x->siteinfo_hash, &x->error);
    if (status == WM_OK)
        status = wm_site_override(x->site, settings->base_url, settings->lang, &x->error);
    if (status == WM_OK && wm_site_complete(x->site) != WM_OK)
        status = out_of_memory(x);
    if (status == WM_OK)
        status = choose(x);
    if (status != WM_OK)
        return status;
    /* A list of titles alone means these titles, wherever they are. */
    if (settings->pages && !settings->namespaces && !wm_choice_adds(x->selection.choice))
        x->selection.all_namespaces = true;
    else
        status = wm_selection_set_namespaces(&x->selection, x->site, settings->namespaces, &x->error);
    return status == WM_OK ? read_listed(x) : status;
}

/* A redirect is of use where a page of the set is at its end; with a list it is known which these are. */
static wm_status add_redirect(const wm_export *x, int ns, wm_slice title, wm_slice redirect)
{
    if (!x->selection.redirects || !redirect.size)
        return WM_OK;
    wm_title to = wm_pageset_target(x->site, redirect);
    if (x->selection.listed && !wm_pageset_has(x->selection.listed, to.ns, to.text))
        return WM_OK;
    return wm_pageset_add_redirect(x->set, x->site, ns, title, redirect);
}

static wm_status add_title(reading *r, const wm_judged *judged)
{
    wm_export *x = r->x;
    bool convert = judged->verdict == WM_CONVERT, added;
    if (wm_pageset_has(convert ? r->others : x->set, judged->ns, judged->title))
        return wm_repeats_add(&x->repeats, judged->ns, judged->title) ? WM_OK : WM_NO_MEMORY;
    wm_status status = wm_pageset_add(convert ? x->set : r->others, judged->ns, judged->title, &added);
    if (status == WM_OK && !added && !wm_repeats_add(&x->repeats, judged->ns, judged->title))
        status = WM_NO_MEMORY;
    return status == WM_OK ? add_redirect(x, judged->ns, judged->title, judged->redirect) : status;
}

/* ---- the spool ------------------------------------------------------------- */

static void drop_spool(wm_export *x)
{
    wm_spool_free(x->spool);
    x->spool = NULL;
}

/* A full disk ends no export: all inputs can be read again. */
static wm_status keep_block(wm_export *x, wm_slice block)
{
    wm_error error = WM_ERROR_INIT;
    wm_status status = x->spool ? wm_spool_add(x->spool, block, &error) : WM_OK;
    if (status == WM_SYSTEM) {
        wm_message_warning(x->messages, "%s; the dump is read a second time instead", error.message ? error.message : "no room");
        drop_spool(x);
        status = WM_OK;
    } else if (status != WM_OK) {
        wm_fail(&x->error, status, "%s", error.message ? error.message : "out of memory");
    }
    wm_error_clear(&error);
    return status;
}

static wm_status no_room(const wm_export *x)
{
    return *x->messages->stop ? WM_INTERRUPTED : WM_SYSTEM; /* who has none tells why */
}

static wm_status hand_over(reading *r, wm_slice block)
{
    wm_slice packed;
    wm_buffer *room = r->taker->room(r->taker->user);
    if (!room)
        return no_room(r->x);
    return wm_spool_pack(block, room, &packed) ? r->taker->take(r->taker->user, packed) : out_of_memory(r->x);
}

static wm_status give(reading *r)
{
    if (!r->batch.count)
        return WM_OK;
    const wm_buffer *block = wm_batch_pack(&r->batch);
    if (!block)
        return out_of_memory(r->x);
    wm_status status = r->taker ? hand_over(r, wm_buffer_slice(block)) : keep_block(r->x, wm_buffer_slice(block));
    wm_batch_clear(&r->batch);
    return status;
}

static void take_warning(void *user, const char *kind, const char *file, wm_slice page, uint64_t offset,
                         const char *message)
{
    reading *r = user;
    size_t i = 0;
    while (i + 1 < r->x->inputs.count && strcmp(file, r->x->inputs.paths[i]) != 0)
        i++;
    wm_batch_add_warning(&r->batch, i, offset, page, kind, message);
}

/* ---- pages ----------------------------------------------------------------- */

static wm_status keep_page(reading *r, const wm_page *page, const wm_judged *judged)
{
    switch (judged->verdict) {
    case WM_SKIP_TITLE:
        take_warning(r, "title", r->x->inputs.paths[page->file], page->title, page->offset,
                     "not a valid title; the page is skipped");
        return WM_OK;
    case WM_SKIP_NAMESPACE: return WM_OK;
    case WM_SKIP_UNLISTED: return r->taker ? WM_OK : add_redirect(r->x, judged->ns, judged->title, judged->redirect);
    default:
        r->kept++;
        wm_batch_add_page(&r->batch, page, judged);
        return r->taker ? WM_OK : add_title(r, judged);
    }
}

static wm_status take_page(reading *r, const wm_page *page)
{
    wm_export *x = r->x;
    wm_status status = WM_OK;
    if (x->update && !wm_update_takes(x->update, page->file, page->id))
        return WM_OK; /* the wiki has it no more, or another revision of it */
    x->any_page = true;
    if (!x->site_ready)
        status = prepare_site(x);
    if (status != WM_OK)
        return status;
    wm_progress_update(&x->progress, r->dump);
    wm_arena_reset(&r->arena);
    wm_judged judged;
    status = wm_selection_judge(&x->selection, x->site, &r->arena, page, &judged);
    if (status == WM_OK && r->counts && !r->taker && x->selection.choice)
        status = wm_choice_look(x->selection.choice, x->site, page);
    if (status == WM_OK && !r->counts) {
        status = keep_page(r, page, &judged);
    } else if (status == WM_OK) {
        x->totals.pages++;
        x->totals.revisions += page->revisions;
        x->totals.verdicts[judged.verdict]++;
        status = keep_page(r, page, &judged);
    }
    if (status == WM_NO_MEMORY)
        return out_of_memory(x);
    return status == WM_OK && wm_batch_is_full(&r->batch) ? give(r) : status;
}

static wm_status on_page(void *user, const wm_page *page)
{
    reading *r = user;
    r->stopped = take_page(r, page);
    return r->stopped;
}

static wm_status read_all(reading *r)
{
    wm_export *x = r->x;
    /* What is larger is left out: no more of it is kept than shows that. */
    wm_dump_options options = {.choice = x->settings->revision, .memory = x->settings->memory,
                               .text_limit = wm_limits_text(&x->settings->limits), .stop = x->messages->stop};
    wm_error error = WM_ERROR_INIT;
    wm_dump_progress at;
    wm_status status = wm_dump_open(x->inputs.paths, x->inputs.count, &options, &r->dump, &error);
    if (status == WM_OK) {
        wm_dump_set_jobs(r->dump, (unsigned)x->settings->jobs);
        wm_dump_set_warning(r->dump, take_warning, r);
        if (x->watch.tee)
            wm_dump_set_tee(r->dump, x->watch.tee, x->watch.user);
        wm_dump_set_revision(r->dump, x->watch.revision, x->watch.user);
        status = wm_dump_read(r->dump, x->site, on_page, r, &error);
        wm_dump_get_progress(r->dump, &at);
        x->totals.read_bytes = at.produced;
        x->totals.compressed_bytes = at.compressed_position;
    }
    wm_dump_close(r->dump);
    r->dump = NULL;
    status = r->stopped != WM_OK ? r->stopped : wm_export_take_damage(x, status, &error);
    wm_error_clear(&error);
    return status == WM_OK ? give(r) : status;
}

/* ---- what was read, once more ---------------------------------------------- */

static wm_status read_again(wm_export *x, const wm_block_taker *taker)
{
    reading r = {.x = x, .taker = taker, .counts = x->part.page_set.unread};
    wm_dump_options options = {.choice = x->settings->revision, .memory = x->settings->memory,
                               .text_limit = wm_limits_text(&x->settings->limits), .stop = x->messages->stop};
    wm_error error = WM_ERROR_INIT;
    wm_dump_progress at;
    wm_inputs_rewind(&x->inputs);
    wm_status status = wm_dump_open(x->inputs.paths, x->inputs.count, &options, &r.dump, &error);
    if (status == WM_OK) {
        if (x->part.shard.of)
            wm_dump_set_part(r.dump, &x->part.shard.part);
        wm_dump_set_jobs(r.dump, (unsigned)x->settings->jobs);
        wm_dump_set_warning(r.dump, take_warning, &r);
        if (r.counts && x->watch.tee)
            wm_dump_set_tee(r.dump, x->watch.tee, x->watch.user);
        if (r.counts)
            wm_dump_set_revision(r.dump, x->watch.revision, x->watch.user);
        status = wm_dump_read(r.dump, NULL, on_page, &r, &error);
        wm_dump_get_progress(r.dump, &at);
        x->totals.read_bytes = at.produced;
        x->totals.compressed_bytes = at.compressed_position;
    }
    x->part.page_set.unread = false;
    wm_dump_close(r.dump);
    status = r.stopped != WM_OK ? r.stopped : wm_export_take_damage(x, status, &error);
    wm_error_clear(&error);
    if (status == WM_OK)
        status = give(&r);
    if (r.counts && x->selection.listed)
        x->totals.missing_titles = wm_pageset_count(x->listed) - r.kept;
    wm_batch_free(&r.batch);
    wm_arena_free(&r.arena);
    return status;
}

wm_status wm_export_blocks(wm_export *x, const wm_block_taker *taker)
{
    wm_status status = WM_OK;
    wm_slice packed;
    if (x->part.shard.of && !x->part.shard.pages)
        return WM_OK;
    if (!x->spool)
        return read_again(x, taker);
    wm_spool_rewind(x->spool);
    while (status == WM_OK) {
        wm_buffer *room = *x->messages->stop ? NULL : taker->room(taker->user);
        if (!room)
            return no_room(x);
        status = wm_spool_next(x->spool, room, &packed, &x->error);
        if (status == WM_OK)
            status = taker->take(taker->user, packed);
        wm_progress_part(&x->progress, wm_spool_position(x->spool), wm_spool_size(x->spool));
    }
    return status == WM_END ? WM_OK : status;
}

/* ---- pages that are spread over several elements --------------------------- */

typedef struct sorting {
    wm_export *x;
    wm_batch batch;
    wm_buffer room;
} sorting;

/* Of a title's elements, the one with the latest revision counts. */
static wm_status sort_out(wm_export *x, const wm_batch *batch)
{
    wm_status status = WM_OK;
    for (size_t n = 0; n < batch->count && status == WM_OK; n++) {
        const wm_item *i = &batch->items[n];
        if (i->kind == WM_ITEM_WARNING)
            continue;
        bool convert = i->kind == WM_ITEM_PAGE;
        wm_slice title = wm_batch_get(batch, i->title);
        wm_repeat *repeat = wm_repeats_find(&x->repeats, i->ns, title);
        if (repeat && i->has_revision) {
            wm_repeat_consider(repeat, i->time, i->revision_id, wm_batch_get(batch, i->text), i->ordinal, convert);
            if (repeat->ordinal == i->ordinal && x->selection.redirects)
                repeat->redirect = wm_arena_copy(&x->repeats.arena, wm_batch_get(batch, i->redirect));
            status = x->repeats.arena.failed ? WM_NO_MEMORY : WM_OK;
        }
        if (!repeat && convert)
            status = wm_pageset_add(x->set, i->ns, title, NULL);
        else if (!repeat)
            status = add_redirect(x, i->ns, title, wm_batch_get(batch, i->redirect));
    }
    return status;
}

static wm_status add_repeats(wm_export *x)
{
    wm_status status = WM_OK;
    for (size_t i = 0; i < x->repeats.capacity && status == WM_OK; i++) {
        const wm_repeat *repeat = x->repeats.slots[i];
        if (repeat && repeat->written)
            status = wm_pageset_add(x->set, repeat->ns, repeat->title, NULL);
        else if (repeat)
            status = add_redirect(x, repeat->ns, repeat->title, repeat->redirect);
    }
    return status;
}

static wm_buffer *sorting_room(void *user)
{
    return &((sorting *)user)->room;
}

static wm_status sort_out_block(void *user, wm_slice packed)
{
    sorting *s = user;
    wm_slice block;
    wm_batch_clear(&s->batch);
    wm_status status = wm_spool_unpack(packed, &s->batch.text, &block);
    if (status == WM_OK)
        status = wm_batch_unpack(&s->batch, block);
    return status == WM_OK ? sort_out(s->x, &s->batch) : status;
}

/* Makes the page set anew, now that the repeated titles are known. */
static wm_status sort_out_all(wm_export *x)
{
    sorting s = {.x = x};
    wm_block_taker taker = {sorting_room, sort_out_block, &s};
    wm_message_detail(x->messages, "%zu pages are spread over several <page> elements", x->repeats.count);
    wm_pageset *first = x->set;
    x->set = wm_pageset_new();
    wm_status status = x->set ? WM_OK : WM_NO_MEMORY;
    if (status == WM_OK)
        status = wm_export_blocks(x, &taker);
    if (status == WM_OK)
        status = add_repeats(x);
    if (status == WM_OK && x->selection.listed) /* redirects that are not listed wait nowhere */
        status = wm_pageset_add_redirects(x->set, first, x->listed);
    wm_pageset_free(first);
    wm_batch_free(&s.batch);
    wm_buffer_free(&s.room);
    return status == WM_NO_MEMORY ? out_of_memory(x) : status;
}

/* ---- the titles are known -------------------------------------------------- */

static wm_status on_first_page(void *user, const wm_page *page)
{
    reading *r = user;
    (void)page;
    r->x->any_page = true;
    r->stopped = prepare_site(r->x);
    return r->stopped == WM_OK ? WM_END : r->stopped;
}

/* What the dump says of its wiki, up to its first page. */
static wm_status read_site(reading *r)
{
    wm_export *x = r->x;
    wm_dump_options options = {.text_limit = WM_TEXT_START, .memory = x->settings->memory, .stop = x->messages->stop};
    wm_error error = WM_ERROR_INIT;
    wm_status status = wm_dump_open(x->inputs.paths, x->inputs.count, &options, &r->dump, &error);
    if (status == WM_OK)
        status = wm_dump_read(r->dump, x->site, on_first_page, r, &error);
    wm_dump_close(r->dump);
    r->dump = NULL;
    if (r->stopped != WM_OK)
        status = r->stopped;
    else if (!x->site_ready) /* else the reading ended at the first page, as it should */
        status = wm_export_take_damage(x, status, &error);
    else
        status = WM_OK;
    wm_error_clear(&error);
    return status == WM_OK && !x->site_ready ? prepare_site(x) : status;
}

/* Whether pages are chosen by what others say. */
static bool is_choosing(const wm_export *x)
{
    const wm_export_options *given = x->settings->given;
    return given && (given->choice.categories || given->choice.linked_from || given->choice.no_disambiguation);
}

/* All of the dump was read for the choice. A shard forgets the pages, and what was counted: it reads its own part. */
static void leave_to_part(wm_export *x)
{
    wm_export_totals *t = &x->totals;
    drop_spool(x);
    t->pages = t->revisions = t->missing_titles = 0;
    memset(t->verdicts, 0, sizeof t->verdicts);
    x->part.page_set.unread = true;
}

/* *known: the file says which titles there are, and pages can be converted as they are read. */
static wm_status use_page_set(reading *r, bool *known)
{
    wm_export *x = r->x;
    wm_page_set *set = &x->part.page_set;
    wm_status status = wm_page_set_open(set, x->settings->parts.page_set, &x->inputs, &x->error);
    if (status == WM_OK && x->part.shard.of)
        status = wm_shard_read(&x->part.shard, x->settings->parts.page_set, x->part.page_set.file.sum, x->inputs.count, &x->error);
    if (status == WM_OK && set->file.repeats && (!x->part.shard.of || x->part.shard.pages)) {
        wm_message_note(x->messages, "several <page> elements of the dump have one title (%llu times): it is read before pages are written",
                        (unsigned long long)set->file.repeats);
        return WM_OK;
    }
    if (status == WM_OK && is_choosing(x) && (!x->part.shard.of || x->part.shard.pages)) {
        wm_message_detail(x->messages, "which pages are chosen is only known when all are read: the dump is read before pages are written");
        return WM_OK;
    }
    if (status == WM_OK)
        status = read_site(r);
    if (status != WM_OK)
        return status;
    wm_title_choice choice = {x->selection.all_namespaces, x->selection.namespaces, x->selection.count, x->listed,
                              x->selection.redirects ? x->site : NULL};
    x->set = wm_title_file_pageset(&set->file, &choice);
    *known = set->unread = true;
    if (x->part.shard.of && !x->part.shard.pages && x->listed)
        x->totals.missing_titles = wm_pageset_count(x->listed);
    return x->set ? WM_OK : out_of_memory(x);
}

static wm_status read_and_keep(reading *r)
{
    wm_export *x = r->x;
    x->set = wm_pageset_new();
    bool none = x->settings->spool && strcmp(x->settings->spool, "-") == 0;
    uint64_t most = x->settings->memory / 4; /* the rest is for decompressing and converting */
    if (!none)
        x->spool = wm_spool_new(x->spool_place.size ? wm_buffer_cstr(&x->spool_place) : NULL, most);
    r->others = wm_pageset_new();
    r->counts = true;
    wm_status status = x->set && (x->spool || none) && r->others ? WM_OK : out_of_memory(x);
    if (status == WM_OK)
        status = read_all(r);
    if (status == WM_OK && !x->site_ready)
        status = prepare_site(x);
    /* A title of the list that was found is in one of the two sets. */
    if (status == WM_OK && x->selection.listed)
        x->totals.missing_titles =
            wm_pageset_count(x->listed) - wm_pageset_count(x->set) - wm_pageset_count(r->others);
    wm_pageset_free(r->others);
    if (status == WM_OK && x->repeats.count)
        status = sort_out_all(x);
    if (status == WM_OK && x->selection.choice)
        status = wm_choice_make(x->selection.choice, x);
    if (x->spool)
        x->totals.spool_bytes = wm_spool_file_size(x->spool);
    if (status == WM_OK && x->part.shard.of && x->selection.choice && !x->repeats.count)
        leave_to_part(x);
    return status;
}

wm_status wm_export_read(wm_export *x)
{
    double start = wm_seconds();
    reading r = {.x = x};
    bool known = false;
    wm_progress_phase(&x->progress, "reading");
    x->site = wm_site_new();
    wm_status status = x->site ? WM_OK : out_of_memory(x);
    if (status == WM_OK && x->settings->parts.page_set)
        status = use_page_set(&r, &known);
    if (status == WM_OK && !known)
        status = read_and_keep(&r);
    wm_batch_free(&r.batch);
    wm_arena_free(&r.arena);
    x->totals.reading_seconds = wm_seconds() - start;
    return status;
}

/* ---- a bag has the dump in it ---------------------------------------------- */

static wm_status pack_page(void *user, const wm_page *page)
{
    return wm_bagging_page(user, page) == WM_OK ? WM_OK : WM_SYSTEM;
}

wm_status wm_export_pack(wm_export *x)
{
    wm_dump_options options = {.text_limit = WM_TEXT_START, .memory = x->settings->memory, .stop = x->messages->stop};
    wm_error error = WM_ERROR_INIT;
    wm_bagging *bagging = NULL;
    wm_dump *dump;
    wm_progress_phase(&x->progress, "packing");
    wm_inputs_rewind(&x->inputs);
    wm_status packed = WM_OK, status = wm_dump_open(x->inputs.paths, x->inputs.count, &options, &dump, &error);
    if (status == WM_OK) {
        wm_dump_set_jobs(dump, (unsigned)x->settings->jobs);
        packed = wm_bagging_start(&x->inputs, x->tree, dump, (unsigned)x->settings->jobs, &bagging, &x->error);
        if (packed == WM_OK) {
            status = wm_dump_read(dump, NULL, pack_page, bagging, &error);
            packed = wm_bagging_end(bagging, &x->error);
        }
    }
    wm_dump_close(dump);
    wm_bagging_free(bagging);
    status = packed != WM_OK ? packed : wm_export_take_damage(x, status, &error);
    wm_error_clear(&error);
    return status;
}
