/* import_puts.c - what put makes of a file: how it is known again, kept and taken.
 *
 * SPDX-License-Identifier: MIT
 */
#include <inttypes.h>
#include <stdlib.h>

#include "markdown/style.h"
#include "transfer/import_work.h"

enum { COUNTS = sizeof(wm_put_counts) / sizeof(uint64_t) };

/* ---- the key --------------------------------------------------------------- */

static void add_field(wm_sha256 *hash, wm_slice field)
{
    uint64_t size = field.size;
    unsigned char bytes[8];
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (unsigned char)(size >> (8 * i));
    wm_sha256_add(hash, bytes, sizeof bytes);
    if (field.size)
        wm_sha256_add(hash, field.data, field.size);
}

bool wm_puts_key(const wm_import *x, const wm_work *work, bool create, wm_slice markdown, wm_slice base, const wm_page_facts *facts, char key[WM_SHELF_KEY + 1])
{
    bool told = !create && md_style_of(x->how.style)->front; /* the files tell of them */
    wm_sha256 *hash = wm_sha256_new();
    wm_buffer head = {0};
    if (!hash)
        return false;
    wm_buffer_add_format(&head, "%s %d %" PRId64 " %" PRId64, create ? "new" : "put", work->of->ns, told ? facts->page_id : 0, told ? facts->revision : 0);
    bool good = !head.failed;
    add_field(hash, wm_buffer_slice(&head));
    add_field(hash, work->of->title);
    add_field(hash, markdown);
    add_field(hash, create ? WM_LIT("") : base);
    wm_buffer_free(&head);
    return wm_sha256_end(hash, key) && good;
}

/* ---- notes ----------------------------------------------------------------- */

/* "LINE FAILURE SIZE\n", then the message. */
static wm_range pack_notes(wm_work_batch *b, size_t first)
{
    wm_range all = {b->notes_text.size, b->notes_text.size};
    for (size_t n = first; n < b->note_count; n++) {
        wm_work_note note = b->notes[n];
        wm_buffer message = {0};
        wm_buffer_add_slice(&message, wm_range_of(&b->notes_text, note.message));
        wm_buffer_add_format(&b->notes_text, "%zu %d %zu\n", note.line, note.failure, message.size);
        wm_buffer_add_slice(&b->notes_text, wm_buffer_slice(&message));
        b->notes_text.failed |= message.failed;
        wm_buffer_free(&message);
    }
    all.end = b->notes_text.size;
    return all;
}

static size_t take_number(wm_slice s, size_t *at, char end)
{
    size_t value = 0;
    while (*at < s.size && s.data[*at] >= '0' && s.data[*at] <= '9')
        value = value * 10 + (size_t)(s.data[(*at)++] - '0');
    *at += *at < s.size && s.data[*at] == end;
    return value;
}

static void unpack_notes(wm_work_batch *b, wm_slice notes)
{
    for (size_t at = 0, start = 1; at < notes.size && at != start;) {
        start = at;
        size_t line = take_number(notes, &at, ' ');
        bool failure = take_number(notes, &at, ' ') != 0;
        size_t size = take_number(notes, &at, '\n');
        if (size > notes.size - at) /* it is none of ours */
            return;
        if (!WM_GROW(b->notes, b->note_capacity, b->note_count + 1)) {
            b->notes_text.failed = true;
            return;
        }
        b->notes[b->note_count++] = (wm_work_note){line, failure, wm_range_keep(&b->notes_text, wm_sub(notes, at, at + size))};
        at += size;
    }
}

/* ---- what is kept ---------------------------------------------------------- */

void wm_puts_keep(wm_work_batch *b, wm_work *i, const wm_shelved *record, size_t notes, const wm_put_counts *before)
{
    uint64_t then[COUNTS], now[COUNTS];
    memcpy(then, before, sizeof then);
    memcpy(now, &b->put, sizeof now);
    for (size_t n = 0; n < COUNTS; n++)
        now[n] -= then[n];
    i->put.record = *record;
    memcpy(&i->put.record.counts, now, sizeof now);
    i->put.text = wm_range_keep(&b->output, record->text);
    i->put.notes = pack_notes(b, notes);
    i->put.is = true;
}

void wm_puts_take(wm_work_batch *b, const wm_shelved *record)
{
    uint64_t sum[COUNTS], more[COUNTS];
    memcpy(sum, &b->put, sizeof sum);
    memcpy(more, &record->counts, sizeof more);
    for (size_t n = 0; n < COUNTS; n++)
        sum[n] += more[n];
    memcpy(&b->put, sum, sizeof sum);
    unpack_notes(b, record->notes);
}

wm_status wm_puts_write(void *user, void *batch_pointer)
{
    wm_work_run *run = user;
    wm_work_batch *b = batch_pointer;
    wm_status status = WM_OK;
    for (size_t n = 0; n < b->batch.count && status == WM_OK; n++) {
        wm_work_put *put = &b->works[n].put;
        if (!put->is)
            continue;
        put->record.notes = wm_range_of(&b->notes_text, put->notes);
        put->record.text = wm_range_of(&b->output, put->text);
        status = wm_shelf_add(run->x->part.shelf, &put->record, &run->error);
        run->x->part.made++;
    }
    wm_work_add_counts(run, b);
    wm_work_batch_empty(b);
    return status;
}
