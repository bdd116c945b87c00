/* export_convert.c - pages that were read become files.
 *
 * SPDX-License-Identifier: MIT
 *
 * Batches come from the spool, workers convert them, and the writer puts them into
 * the tree and tells of their warnings, both in the dump's order, so that files,
 * ledger and report are the same for any number of threads.
 */
#include <inttypes.h>

#include "expand/expand_fill.h"
#include "transfer/export_work.h"
#include "transfer/update.h"

/* ---- the writer ------------------------------------------------------------ */

static void add_counts(wm_write_counts *sum, const wm_write_counts *counts)
{
    sum->links_inside += counts->links_inside;
    sum->links_outside += counts->links_outside;
    sum->external_links += counts->external_links;
    sum->images += counts->images;
    sum->footnotes += counts->footnotes;
    sum->categories += counts->categories;
    sum->invalid_bytes += counts->invalid_bytes;
    sum->html_raw += counts->html_raw;
    sum->spans_flattened += counts->spans_flattened;
    sum->not_converted += counts->not_converted;
    sum->dropped_sections += counts->dropped_sections;
}

static const char *file_name(const wm_export *x, const wm_item *i)
{
    const char *name = x->inputs.names[i->file < x->inputs.count ? i->file : 0];
    return strcmp(name, "-") == 0 ? "standard input" : name;
}

static void warn(wm_conversion *c, const wm_export_work *b, const wm_item *i, const char *kind, const char *message)
{
    wm_report_warning(&c->x->report, kind, file_name(c->x, i), wm_export_work_get(b, i->full_title), i->offset,
                      message);
}

static void warn_of_page(wm_conversion *c, const wm_export_work *b, const wm_item *i, const wm_outcome *o)
{
    if (!c->x->watch.revision && o->sha1 == WM_SHA1_OTHER)
        warn(c, b, i, "sha1", "<sha1> is not that of the text");
    if (!c->x->watch.revision && o->sha1 == WM_SHA1_LINE_ENDS)
        warn(c, b, i, "line-ends", "<sha1> is that of the text with other line ends (CR): the text is whole");
    if (o->unbalanced)
        warn(c, b, i, "ledger", "the ledger does not account for every byte; please report this page");
}

/* What the expansion of a page tells, by the byte of the page's text. */
static void tell_notes(wm_conversion *c, const wm_export_work *b, const wm_item *i, const wm_outcome *o)
{
    for (size_t n = o->first_note; n < o->first_note + o->note_count; n++) {
        const wm_outcome_note *told = &b->notes[n];
        wm_buffer message = {0};
        wm_slice text = wm_range_of(&b->notes_text, told->message);
        const char *before = strcmp(told->kind, "missing") == 0   ? "there is no page "
                             : strcmp(told->kind, "unknown") == 0 ? "no function has the name "
                             : strcmp(told->kind, "data") == 0    ? "a dump has no data for "
                                                                  : "";
        wm_buffer_add_format(&message, "byte %" PRIu32 " of its text: %s%.*s", told->where, before, WM_ARG(text));
        const char *words = wm_buffer_cstr(&message);
        warn(c, b, i, told->kind, words ? words : "");
        wm_buffer_free(&message);
    }
}

static void fill_tree_page(wm_conversion *c, const wm_export_work *b, const wm_item *i, const wm_outcome *o, wm_tree_page *page)
{
    memset(page, 0, sizeof *page);
    page->ns = i->ns;
    page->title = wm_export_work_get(b, i->title);
    page->page_id = i->page_id;
    page->revision_id = i->revision_id;
    page->time = i->time;
    page->ordinal = i->ordinal;
    page->sha1 = wm_str(o->own_sha1);
    page->redirect = wm_export_work_get(b, i->redirect);
    if (i->kind != WM_ITEM_PAGE && !o->stub)
        return;
    wm_buffer_clear(&c->file);
    wm_file_name(c->x->site, i->ns, page->title, c->x->settings->portable_names, &c->file);
    page->file = wm_buffer_slice(&c->file);
}

static wm_status put_page(wm_conversion *c, const wm_export_work *b, const wm_item *i, const wm_outcome *o, wm_tree_result *result)
{
    wm_tree_page page;
    fill_tree_page(c, b, i, o, &page);
    if (c->file.failed)
        return wm_fail(&c->write_error, WM_NO_MEMORY, "out of memory");
    if (i->kind == WM_ITEM_NOTE && !o->stub)
        return wm_tree_note(c->x->tree, &page, &c->write_error);
    wm_slice markdown = wm_range_of(&b->markdown, o->markdown);
    if (c->x->update)
        return wm_update_put(c->x->update, c->x, &page, wm_export_work_get(b, i->text), markdown, result, &c->write_error);
    return wm_tree_put(c->x->tree, &page, markdown, result, &c->write_error);
}

/* What an export before made of the page stays: it is not gone from the dump. */
static wm_status keep_file(wm_conversion *c, const wm_export_work *b, const wm_item *i, const wm_outcome *o, bool *stays)
{
    wm_tree_page page;
    fill_tree_page(c, b, i, o, &page);
    if (c->file.failed)
        return wm_fail(&c->write_error, WM_NO_MEMORY, "out of memory");
    return wm_tree_keep(c->x->tree, &page, stays, &c->write_error);
}

/* A page that cannot be written for its own sake is told of and left out. */
static wm_status page_failed(wm_conversion *c, const wm_export_work *b, const wm_item *i, const wm_outcome *o, wm_status status)
{
    if (status != WM_BAD_INPUT)
        return status;
    wm_buffer message = {0};
    bool stays = false;
    const char *why = c->write_error.message ? c->write_error.message : o->why;
    wm_buffer_add_str(&message, why ? why : "the page cannot be converted");
    wm_error_clear(&c->write_error);
    status = keep_file(c, b, i, o, &stays);
    if (stays)
        wm_buffer_add_format(&message, "; %.*s stays as it is", WM_ARG(wm_buffer_slice(&c->file)));
    const char *text = wm_buffer_cstr(&message);
    warn(c, b, i, "page", text ? text : "the page cannot be converted");
    wm_buffer_free(&message);
    c->x->totals.failed++;
    return status;
}

static wm_status write_page(wm_conversion *c, const wm_export_work *b, const wm_item *i, const wm_outcome *o)
{
    wm_export_totals *totals = &c->x->totals;
    wm_tree_result result = WM_TREE_WRITTEN;
    wm_status status = o->status;
    if (status == WM_OK)
        status = put_page(c, b, i, o, &result);
    if (status != WM_OK)
        return page_failed(c, b, i, o, status);
    warn_of_page(c, b, i, o);
    tell_notes(c, b, i, o);
    if (result == WM_TREE_WRITTEN)
        totals->written++;
    else if (result == WM_TREE_UNCHANGED)
        totals->unchanged++;
    else
        totals->edited++;
    if (result == WM_TREE_EDITED)
        wm_message_warning(c->x->messages, "%.*s was edited or removed since it was written and is left as it "
                           "is; wikimd update merges, --force writes it anew", WM_ARG(wm_buffer_slice(&c->file)));
    totals->wikitext_bytes += i->text.end - i->text.start;
    totals->markdown_bytes += o->text_size;
    add_counts(&totals->counts, &o->counts);
    if (o->ledger.end > o->ledger.start)
        wm_outfile_write(&c->x->ledger_file, wm_range_of(&b->ledger_lines, o->ledger));
    if (o->unbalanced)
        c->x->ledger_balances = false;
    return wm_media_list_add(&c->x->totals.media, wm_range_of(&b->media, o->media));
}

static void write_warning(wm_conversion *c, const wm_export_work *b, const wm_item *i)
{
    wm_buffer kind = {0}, message = {0};
    wm_buffer_add_slice(&kind, wm_export_work_get(b, i->warning));
    wm_buffer_add_slice(&message, wm_export_work_get(b, i->message));
    const char *key = wm_buffer_cstr(&kind), *words = wm_buffer_cstr(&message);
    warn(c, b, i, key ? key : "?", words ? words : "");
    wm_buffer_free(&kind);
    wm_buffer_free(&message);
}

static wm_status write_item(wm_conversion *c, const wm_export_work *b, const wm_item *i, const wm_outcome *o)
{
    wm_export_totals *totals = &c->x->totals;
    wm_tree_result none;
    bool stays;
    if (i->kind == WM_ITEM_WARNING) {
        write_warning(c, b, i);
    } else if (o->superseded) {
        if (o->contradicts)
            warn(c, b, i, "revision", "another <page> element of this title has the same revision with another text, and is "
                 "written; fetch the page again to know which is right");
        totals->verdicts[i->verdict]--;
        totals->verdicts[WM_SKIP_SUPERSEDED]++;
    } else if (o->unchosen) {
        totals->verdicts[i->verdict]--;
        totals->verdicts[WM_SKIP_UNCHOSEN]++;
    } else if (o->done) {
        totals->resumed++;
        if (c->x->update)
            wm_update_note_done(c->x->update, i->ns, wm_export_work_get(b, i->title));
    } else if (o->old) {
        totals->verdicts[WM_SKIP_OLD]++;
        return keep_file(c, b, i, o, &stays);
    } else if (i->kind == WM_ITEM_PAGE || o->stub) {
        totals->verdicts[i->verdict] -= o->stub;
        return write_page(c, b, i, o);
    } else {
        return page_failed(c, b, i, o, put_page(c, b, i, o, &none));
    }
    return WM_OK;
}

static wm_status write_batch(void *user, void *work_pointer)
{
    wm_conversion *c = user;
    wm_export_work *b = work_pointer;
    wm_status status = WM_OK;
    for (size_t n = 0; n < b->batch.count && status == WM_OK; n++)
        status = write_item(c, b, &b->batch.items[n], &b->outcomes[n]);
    if (b->ledger.source)
        wm_ledger_add(&c->x->ledger, &b->ledger);
    wm_expand_counts_add(&c->x->totals.expanded, &b->expanded);
    wm_export_work_empty(b);
    return status;
}

/* ---- all of them ----------------------------------------------------------- */

static wm_buffer *batch_room(void *user)
{
    wm_conversion *c = user;
    c->filling = wm_pipeline_take(c->pipeline);
    return c->filling ? &c->filling->room : NULL;
}

static wm_status take_block(void *user, wm_slice packed)
{
    wm_conversion *c = user;
    c->filling->packed = packed;
    return wm_pipeline_give(c->pipeline, c->filling, WM_BATCH_BYTES + packed.size);
}

wm_status wm_export_fill_templates(wm_export *x)
{
    const wm_export_settings *s = x->settings;
    const wm_title_file *titles = x->part.page_set.unread ? &x->part.page_set.file : NULL;
    wm_dump_options options = {.choice = s->revision, .memory = s->memory, .stop = x->messages->stop};
    if (titles && !wm_expand_store_can_follow(titles)) {
        wm_message_detail(x->messages, "%-10s read from all of the dump, which cannot be entered where they are", "templates");
        titles = NULL;
    }
    wm_inputs_rewind(&x->inputs);
    return wm_expanding_fill(&s->expanding, x->site, titles, x->inputs.paths, x->inputs.count, &options, &x->templates, &x->error);
}

static wm_status check_variant(wm_export *x)
{
    const char *variant = x->settings->shown.variant;
    if (!variant || wm_site_is_variant(x->site, wm_str(variant)))
        return WM_OK;
    return wm_fail(&x->error, WM_USAGE, "--variant %s: the wiki's language has no such variant", variant);
}

wm_status wm_export_convert(wm_export *x)
{
    if (check_variant(x) != WM_OK)
        return x->error.status;
    double start = wm_seconds();
    wm_conversion c = {.x = x, .resuming = !x->settings->ledger && !wm_media_list_is_open(&x->totals.media)};
    wm_pipeline_stages stages = {&c, wm_export_work_new, wm_export_work_free, wm_export_worker_new, wm_export_worker_free, wm_export_work_convert, write_batch};
    if (x->settings->expanding.given.on && wm_export_fill_templates(x) != WM_OK)
        return x->error.status;
    wm_progress_phase(&x->progress, "pages");
    x->ledger.name_limit = 100000;
    unsigned jobs = (unsigned)x->settings->jobs;
    wm_status status = wm_pipeline_start(&stages, jobs, (size_t)jobs * 4 * WM_BATCH_BYTES, &c.pipeline, &x->error);
    if (status == WM_OK) {
        wm_block_taker taker = {batch_room, take_block, &c};
        status = wm_export_blocks(x, &taker);
        wm_status failed = wm_pipeline_end(c.pipeline);
        /* The feeder only knows that the writer failed; the writer knows why. */
        if (failed != WM_OK) {
            status = failed;
            if (c.write_error.message)
                wm_fail(&x->error, failed, "%s", c.write_error.message);
        }
    }
    if (status == WM_SYSTEM && x->error.status == WM_OK && wm_expand_store_check(x->templates, &x->error) != WM_OK)
        status = x->error.status;
    if (status != WM_OK && status != WM_INTERRUPTED && x->error.status == WM_OK)
        wm_fail(&x->error, status, "%s", status == WM_NO_MEMORY ? "out of memory" : "the export failed");
    wm_error_clear(&c.write_error);
    wm_buffer_free(&c.file);
    x->totals.conversion_seconds = wm_seconds() - start;
    return status;
}
