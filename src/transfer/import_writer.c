/* import_writer.c - the last stage of an import: batches are written and what they tell is told.
 *
 * SPDX-License-Identifier: MIT
 */
#include "transfer/import_work.h"

static void put_bytes(wm_work_run *run, wm_status *status, wm_slice bytes)
{
    if (*status == WM_OK)
        *status = wm_import_put(run->x, bytes, &run->error);
}

static void tell(wm_work_run *run, const wm_work_batch *b, wm_slice file, size_t line, bool failure, wm_range text,
                 const char *kind)
{
    wm_buffer message = {0};
    wm_buffer_add_slice(&message, wm_range_of(&b->notes_text, text));
    const char *words = wm_buffer_cstr(&message);
    wm_report_line(&run->x->report, kind, failure, file, line, words ? words : "out of memory");
    wm_buffer_free(&message);
}

static void tell_warning(wm_work_run *run, const wm_batch *b, const wm_item *i)
{
    wm_buffer kind = {0}, message = {0};
    const char *name = run->x->inputs.names[i->file];
    wm_buffer_add_slice(&kind, wm_range_of(&b->text, i->warning));
    wm_buffer_add_slice(&message, wm_range_of(&b->text, i->message));
    const char *tag = wm_buffer_cstr(&kind), *words = wm_buffer_cstr(&message);
    wm_report_warning(&run->x->report, tag ? tag : "memory", strcmp(name, "-") == 0 ? "standard input" : name,
                      wm_range_of(&b->text, i->full_title), i->offset, words ? words : "out of memory");
    wm_buffer_free(&kind);
    wm_buffer_free(&message);
}

static void tell_refused(wm_work_run *run, const wm_batch *b, const wm_item *i, wm_import_page *of)
{
    wm_buffer message = {0};
    wm_buffer_add_slice(&message, wm_range_of(&b->text, i->message));
    const char *words = wm_buffer_cstr(&message);
    wm_import_refuse(run->x, of, "%s", words ? words : "out of memory");
    wm_buffer_free(&message);
}

/* What is written of a page, which may go on over several files. */
static wm_slice without_joints(const wm_work *i, wm_slice page)
{
    return wm_sub(page, i->skip_front, page.size - i->skip_back);
}

void wm_work_tell(wm_work_run *run, const wm_work_batch *b, const wm_work *i)
{
    wm_import_totals *totals = &run->x->totals;
    for (size_t n = 0; n < i->note_count; n++) {
        const wm_work_note *note = &b->notes[i->first_note + n];
        tell(run, b, i->of->file, note->line, note->failure, note->message, note->failure ? "refused" : "lens");
    }
    if (i->conflict.end > i->conflict.start) {
        wm_buffer lines = {0};
        wm_buffer_add_slice(&lines, wm_range_of(&b->notes_text, i->conflict));
        const char *text = wm_buffer_cstr(&lines);
        wm_import_tell_conflict(run->x, i->of->file, text ? text : "out of memory");
        wm_buffer_free(&lines);
    }
    run->x->part.made += i->put.now;
    totals->merged += i->merged && i->result == WM_WORK_WRITTEN;
    totals->partly += i->partly;
    totals->inexact += i->inexact && i->result == WM_WORK_WRITTEN;
    totals->same += i->result == WM_WORK_SAME;
    totals->left += i->result == WM_WORK_LEFT;
    totals->failed += i->result == WM_WORK_FAILED;
}

static wm_status write_page(wm_work_run *run, const wm_work_batch *b, const wm_work *i)
{
    wm_import_totals *totals = &run->x->totals;
    wm_item_kind kind = wm_work_item(b, i)->kind;
    wm_status status = WM_OK;
    wm_work_tell(run, b, i);
    if (i->result == WM_WORK_WRITTEN) {
        totals->modified += kind == WM_ITEM_PAGE;
        totals->added += kind == WM_ITEM_NEW;
        put_bytes(run, &status, wm_range_of(&b->batch.text, i->before));
        put_bytes(run, &status, without_joints(i, wm_range_of(&b->output, i->out)));
        return status;
    }
    if (kind == WM_ITEM_PAGE && run->whole)
        put_bytes(run, &status, without_joints(i, wm_range_of(&b->batch.text, i->raw)));
    return status;
}

void wm_work_add_counts(wm_work_run *run, const wm_work_batch *b)
{
    wm_put_counts *sum = &run->x->totals.put;
    const wm_put_counts *counts = &b->put;
    sum->pages += counts->pages;
    sum->unchanged += counts->unchanged;
    sum->merged += counts->merged;
    sum->anew += counts->anew;
    sum->left += counts->left;
    sum->gets += counts->gets;
}

wm_status wm_work_write(void *user, void *batch_pointer)
{
    wm_work_run *run = user;
    wm_work_batch *b = batch_pointer;
    wm_status status = WM_OK;
    for (size_t n = 0; n < b->batch.count && status == WM_OK; n++) {
        const wm_item *i = &b->batch.items[n];
        switch (i->kind) {
        case WM_ITEM_BYTES: put_bytes(run, &status, wm_range_of(&b->batch.text, i->text)); break;
        case WM_ITEM_PAGE: case WM_ITEM_NEW: status = write_page(run, b, &b->works[n]); break;
        case WM_ITEM_WARNING: tell_warning(run, &b->batch, i); break;
        case WM_ITEM_REFUSED: tell_refused(run, &b->batch, i, b->works[n].of); break;
        case WM_ITEM_NOTE: break; /* an export's */
        }
    }
    wm_work_add_counts(run, b);
    wm_work_batch_empty(b);
    return status;
}
