/* import_shard.c - the files of one part of a dump are put, and what comes of it is kept for a merge.
 *
 * SPDX-License-Identifier: MIT
 *
 * Revisions are numbered through the whole dump, so that no part of it can be written alone. What takes long, however, is to
 * make wikitext of edited files, and that can be done in parts: wikimd merge is then an import that finds most of it done.
 * Pages that the dump has belong to the shard that they stand in; new ones are dealt out in turn.
 */
#include <inttypes.h>
#include <stdlib.h>

#include "expand/expand_fill.h"
#include "markdown/style.h"
#include "transfer/import_work.h"
#include "transfer/pipeline.h"

typedef struct putting {
    wm_import *x;
    wm_work_run run;
    wm_pipeline *pipeline;
    wm_work_batch *filling;
    wm_dump *dump;
    wm_arena arena;
    wm_status stopped;   /* the reader, by what it was handed to */
} putting;

static wm_status out_of_memory(wm_import *x)
{
    return wm_fail(&x->error, WM_NO_MEMORY, "out of memory");
}

/* ---- the options ----------------------------------------------------------- */

wm_status wm_import_shard_check(const wm_import_options *o, wm_error *error)
{
    const wm_shard_options *p = &o->parts;
    if (p->page_set && !p->shard)
        return wm_fail(error, WM_USAGE, "--page-set goes with --shard K/N");
    if (!p->shard)
        return WM_OK;
    if (!p->page_set)
        return wm_fail(error, WM_USAGE, "--shard goes with --page-set FILE: wikimd index --pages FILE --shards N cuts the dump");
    if (o->no_base)
        return wm_fail(error, WM_USAGE, "--shard and --no-base exclude each other: the shards are those of the base");
    if (o->output && strcmp(o->output, "-") == 0)
        return wm_fail(error, WM_USAGE, "a shard of import goes with -o FILE, the same for all: wikimd merge FILE writes it");
    if (o->report || o->deletions || o->moves)
        return wm_fail(error, WM_USAGE, "%s FILE is for wikimd merge, which writes it with the dump",
                       o->report ? "--report" : o->deletions ? "--deletions" : "--moves");
    if (o->siteinfo || o->lang)
        return wm_fail(error, WM_USAGE, "--page-set holds what the dump itself says: it does not go with --siteinfo or --lang");
    return WM_OK;
}

static void add_string(wm_buffer *out, const char *name, const char *value)
{
    if (!value)
        return;
    wm_buffer_add_format(out, ", \"%s\": ", name);
    wm_json_add_string(out, wm_str(value));
}

static void add_list(wm_buffer *out, const char *name, const char *const *items, size_t count)
{
    wm_buffer_add_format(out, ", \"%s\": [", name);
    for (size_t i = 0; i < count; i++) {
        wm_buffer_add_str(out, i ? ", " : "");
        wm_json_add_string(out, wm_str(items[i]));
    }
    wm_buffer_add_char(out, ']');
}

/* A line with the options, then how the tree was exported. */
void wm_import_describe(const wm_import *x, wm_buffer *out)
{
    const wm_import_options *o = x->settings->given;
    const wm_page_limits *l = &o->limits;
    wm_buffer_add_format(out, "{\"limits\": [%" PRIu64 ", %" PRIu64 ", %" PRIu64 "], \"changed\": %d, \"in_place\": %d, \"rewrite\": %d, \"minor\": %d, \"incomplete\": %d",
                         l->size, l->memory, l->seconds, o->changed, o->in_place, o->rewrite, o->minor, o->incomplete);
    add_string(out, "tree", o->tree);
    add_string(out, "user", o->user);
    add_string(out, "comment", o->comment);
    add_string(out, "timestamp", o->timestamp);
    add_string(out, "base_url", o->base_url);
    add_string(out, "conflict", o->conflict);
    add_list(out, "bases", o->bases, o->base_count);
    add_list(out, "onto", o->onto, o->onto_count);
    add_list(out, "templates", o->templates, o->template_count);
    wm_buffer_add_str(out, "}\n");
    wm_buffer_add_slice(out, x->info->options);
}

/* ---- the part -------------------------------------------------------------- */

/* wikimd index took the checksums of the dump, and so did the export: the dump need not be read for them. */
static wm_status check_dump(wm_import *x)
{
    const wm_changes_info *info = x->info;
    const wm_shard *shard = &x->part.shard;
    if (!info->has_state)
        return WM_OK;
    for (size_t i = 0; i < info->dump_count; i++) {
        const char *was = info->dump_sha256[i], *packed = info->dump_source_sha256 ? info->dump_source_sha256[i] : "";
        bool same = info->dump_count == shard->file_count && (strcmp(was, shard->sha256[i]) == 0 || strcmp(packed, shard->sha256[i]) == 0);
        if (!same && was[0])
            return wm_fail(&x->error, WM_BAD_INPUT, "%s is of another dump than the one that %s was made from, which was %s", x->settings->given->parts.page_set,
                           x->settings->tree, info->dump_paths[i]);
    }
    return WM_OK;
}

static wm_status open_part(wm_import *x)
{
    const char *page_set = x->settings->given->parts.page_set;
    wm_status status = wm_import_open(x);
    if (status != WM_OK)
        return status;
    if (!x->base_count)
        return wm_fail(&x->error, WM_USAGE, "%s does not tell which dump it was made from; name it with --base", x->settings->tree);
    if (x->how.revision || x->how.siteinfo_hash.size || x->how.lang)
        return wm_fail(&x->error, WM_USAGE, "%s was exported with --siteinfo, --lang or --revision, which no page set knows of: import it without --shard",
                       x->settings->tree);
    status = wm_page_set_open(&x->part.page_set, page_set, &x->inputs, &x->error);
    if (status == WM_OK)
        status = wm_shard_read(&x->part.shard, page_set, x->part.page_set.file.sum, x->inputs.count, &x->error);
    if (status == WM_OK)
        status = check_dump(x);
    if (status == WM_OK && x->part.shard.pages)
        wm_changes_set_pages(x->changes, x->part.shard.part.ordinal, x->part.shard.part.ordinal + x->part.shard.pages);
    else if (status == WM_OK)
        wm_changes_set_pages(x->changes, UINT64_MAX, UINT64_MAX); /* none */
    return status;
}

/* Whether a page of the plan may be one of the part. */
static bool reads(const wm_import *x)
{
    bool any = false;
    for (size_t i = 0; i < x->page_count && x->part.shard.pages && !any; i++)
        any = !x->pages[i].refused && (x->pages[i].known || !x->info->has_state);
    return any;
}

/* What the redirects of the whole dump are is in the page set. */
static wm_status take_redirects(wm_import *x)
{
    wm_title_cursor cursor = {0};
    wm_title_record record;
    wm_status status = wm_import_follow(x);
    if (!md_style_of(x->how.style)->redirects && !x->how.shown.stubs)
        return status;
    while (status == WM_OK && wm_title_file_next(&x->part.page_set.file, &cursor, &record))
        if (record.redirect.size)
            status = wm_import_take_redirect(x, record.ns, record.text, record.redirect, true);
    return status;
}

/* Where several elements have one title, only all of the dump tells which of them counts. */
static wm_status look_around(wm_import *x)
{
    if (!x->part.page_set.file.repeats || !reads(x))
        return take_redirects(x);
    wm_message_note(x->messages, "several <page> elements of the dump have one title (%" PRIu64 " times): all of it is read before files are put",
                    x->part.page_set.file.repeats);
    wm_status status = wm_import_follow(x);
    if (status == WM_OK)
        status = wm_import_search(x, &x->how.choice, NULL);
    return status;
}

static wm_status fill_templates(wm_import *x)
{
    const wm_title_file *titles = &x->part.page_set.file;
    if (!x->how.expanding.given.on || !x->wants_pages)
        return WM_OK;
    return wm_import_fill_templates(x, wm_expand_store_can_follow(titles) ? titles : NULL);
}

/* ---- pages ----------------------------------------------------------------- */

static wm_status give(putting *p)
{
    wm_work_batch *b = p->filling;
    p->filling = NULL;
    if (!b)
        return WM_OK;
    return b->batch.text.failed ? WM_NO_MEMORY : wm_pipeline_give(p->pipeline, b, b->batch.text.size);
}

/* A page whose wikitext is text, NULL for one that is new. */
static wm_status add(putting *p, wm_import_page *of, const wm_page *page)
{
    if (!p->filling && !(p->filling = wm_pipeline_take(p->pipeline)))
        return WM_SYSTEM; /* the pipeline tells what it was */
    wm_work_batch *b = p->filling;
    wm_work *i = wm_work_add(b, page ? WM_ITEM_PAGE : WM_ITEM_NEW);
    if (!i)
        return WM_NO_MEMORY;
    wm_item *item = wm_work_item(b, i);
    i->of = of;
    i->page.encoding = "UTF-8";
    if (page) {
        item->text = wm_range_keep(&b->batch.text, page->revision.text);
        item->invalid = page->revision.invalid;
        i->parent_id = of->latest_id;
    }
    of->done = true;
    return wm_batch_is_full(&b->batch) ? give(p) : WM_OK;
}

static wm_status take_page(putting *p, const wm_page *page)
{
    wm_import *x = p->x;
    wm_import_page *of;
    wm_progress_update(&x->progress, p->dump);
    wm_status status = wm_import_look_at(x, &p->arena, page, &of);
    if (status != WM_OK || !of || of->ordinal != page->ordinal || of->done)
        return status;
    wm_import_settle_base(x, of);
    return of->refused ? WM_OK : add(p, of, page);
}

static wm_status on_page(void *user, const wm_page *page)
{
    putting *p = user;
    p->stopped = take_page(p, page);
    return p->stopped;
}

static wm_status read_part(putting *p)
{
    wm_import *x = p->x;
    wm_dump_options options = {.choice = x->how.choice, .memory = x->settings->memory, .stop = x->messages->stop};
    wm_error error = WM_ERROR_INIT;
    wm_inputs_rewind(&x->inputs);
    wm_status status = wm_dump_open(x->inputs.paths, x->inputs.count, &options, &p->dump, &error);
    if (status == WM_OK) {
        wm_dump_set_part(p->dump, &x->part.shard.part);
        wm_dump_set_jobs(p->dump, (unsigned)x->settings->jobs);
        status = wm_dump_read(p->dump, NULL, on_page, p, &error);
    }
    status = p->stopped != WM_OK ? p->stopped : wm_import_take_damage(x, status, &error);
    wm_dump_close(p->dump);
    wm_error_clear(&error);
    return status;
}

static wm_status add_new(putting *p)
{
    wm_import *x = p->x;
    wm_title_record found;
    wm_status status = WM_OK;
    size_t turn = 0;
    for (size_t i = 0; i < x->page_count && status == WM_OK; i++) {
        wm_import_page *page = &x->pages[i];
        if (page->refused || page->known || page->exists || wm_title_file_find(&x->part.page_set.file, page->ns, page->title, &found))
            continue;
        if (turn++ % x->part.shard.of == x->part.shard.number - 1)
            status = add(p, page, NULL);
    }
    return status;
}

static wm_status put_pages(wm_import *x)
{
    putting p = {.x = x, .run = {.x = x, .keeps = true}};
    wm_pipeline_stages stages = {&p.run, wm_work_batch_new, wm_work_batch_free, wm_work_worker_new,
                                 wm_work_worker_free, wm_work_convert, wm_puts_write};
    unsigned jobs = (unsigned)x->settings->jobs;
    wm_progress_phase(&x->progress, "pages");
    wm_status status = wm_pipeline_start(&stages, jobs, (size_t)jobs * 4 * WM_BATCH_BYTES, &p.pipeline, &x->error);
    if (status != WM_OK)
        return status;
    if (reads(x))
        status = read_part(&p);
    if (status == WM_OK)
        status = add_new(&p);
    if (status == WM_OK)
        status = give(&p);
    wm_status failed = wm_pipeline_end(p.pipeline);
    if (failed != WM_OK) { /* the reader only knows that a stage failed; that knows why */
        status = failed;
        if (p.run.error.message)
            wm_fail(&x->error, failed, "%s", p.run.error.message);
    }
    if (status != WM_OK && status != WM_INTERRUPTED && x->error.status == WM_OK)
        wm_fail(&x->error, status, "%s", status == WM_NO_MEMORY ? "out of memory" : "the files could not be put");
    wm_error_clear(&p.run.error);
    wm_arena_free(&p.arena);
    return status;
}

/* ---- the sequence ---------------------------------------------------------- */

static wm_status open_shelf(wm_import *x)
{
    char *path = wm_shard_room_file(&x->part.room, WM_SHELF_FILE);
    x->part.shelf = wm_shelf_new();
    wm_status status = path && x->part.shelf ? wm_shelf_open(x->part.shelf, path, &x->error) : out_of_memory(x);
    free(path);
    return status;
}

static wm_status write_done(wm_import *x, const wm_shard_same *same)
{
    const wm_shard_options *parts = &x->settings->given->parts;
    wm_buffer text = {0};
    char sum[65], titles[24];
    char *path = wm_shard_room_file(&x->part.room, WM_SHARD_DONE);
    wm_status status = path ? wm_shelf_close(x->part.shelf, sum, &x->error) : out_of_memory(x);
    if (status == WM_OK) {
        wm_buffer_add_format(&text, "{\n  \"wikimd shard\": 1,\n  \"command\": \"import\",\n  \"shard\": %zu,\n  \"of\": %zu,\n  \"puts\": %" PRIu64,
                             x->part.shard.number, x->part.shard.of, wm_shelf_count(x->part.shelf) + x->part.made);
        snprintf(titles, sizeof titles, "%016" PRIx64, x->part.titles);
        wm_shard_add_member(&text, "titles", wm_str(titles));
        wm_shard_add_member(&text, "sum", wm_str(sum));
        wm_shard_add_same(&text, same);
        wm_shard_add_strings(&text, "words", parts->words, parts->word_count);
        wm_buffer_add_str(&text, "\n}\n");
        status = wm_shard_done_write(path, &text, &x->error);
    }
    wm_buffer_free(&text);
    free(path);
    return status;
}

static void tell(const wm_import *x)
{
    size_t before = wm_shelf_count(x->part.shelf);
    wm_message_note(x->messages, "shard %zu/%zu: %" PRIu64 " files are put", x->part.shard.number, x->part.shard.of, x->part.made + before);
    if (before)
        wm_message_detail(x->messages, "%zu of them were put by a run before", before);
}

static wm_status make_shard(wm_import *x, wm_buffer *described)
{
    bool over = false;
    wm_status status = wm_shard_parse(x->settings->given->parts.shard, &x->part.shard, &x->error);
    if (status == WM_OK)
        status = open_part(x);
    if (status != WM_OK)
        return status;
    wm_import_describe(x, described);
    wm_shard_same same = {wm_str(wm_version()), wm_str(x->part.shard.page_set), wm_str(x->part.shard.dump), WM_LIT("import"), wm_buffer_slice(described)};
    x->part.room = (wm_shard_room){wm_buffer_cstr(&x->out.name), &x->part.shard, -1};
    status = described->failed || x->out.name.failed ? out_of_memory(x) : wm_shard_room_take(&x->part.room, &x->error);
    if (status == WM_OK)
        status = wm_shard_room_look(&x->part.room, &same, "-o", x->messages, &over, &x->error);
    if (status != WM_OK || over)
        return status;
    status = wm_import_plan(x);
    if (status == WM_OK)
        status = look_around(x);
    if (status == WM_OK)
        status = fill_templates(x);
    if (status == WM_OK)
        status = open_shelf(x);
    if (status == WM_OK)
        status = put_pages(x);
    if (status == WM_OK && x->damage.status != WM_OK)
        return WM_BAD_INPUT; /* told already; the part was whole when it was cut */
    if (status == WM_OK)
        status = write_done(x, &same);
    if (status == WM_OK)
        tell(x);
    return status;
}

wm_status wm_import_shard(wm_import *x)
{
    const wm_import_settings *settings = x->settings;
    wm_import_settings own = *settings;
    wm_buffer described = {0};
    own.onto_count = 0; /* the newer dump is the merge's */
    x->settings = &own;
    x->part.room.lock = -1;
    wm_progress_init(&x->progress, x->messages);
    wm_status status = make_shard(x, &described);
    x->settings = settings;
    if (*x->messages->stop && status != WM_OK)
        status = WM_INTERRUPTED;
    if (status == WM_INTERRUPTED)
        wm_message_warning(x->messages, "interrupted; run the same command again to go on");
    else if (x->error.status != WM_OK)
        wm_message_failure(x->messages, &x->error);
    wm_shard_room_release(&x->part.room);
    wm_buffer_free(&described);
    return status;
}
