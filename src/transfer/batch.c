/* batch.c - pages on their way from the dump's reader to the converters.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "transfer/batch.h"

enum { BUFFER_KEPT = 1024 * 1024 };

void wm_batch_free(wm_batch *b)
{
    wm_buffer_free(&b->text);
    free(b->items);
    *b = (wm_batch){0};
}

void wm_batch_clear_buffer(wm_buffer *buffer)
{
    if (buffer->capacity > BUFFER_KEPT)
        wm_buffer_free(buffer);
    else
        wm_buffer_clear(buffer);
}

void wm_batch_clear(wm_batch *b)
{
    wm_batch_clear_buffer(&b->text);
    b->bytes = WM_LIT("");
    b->count = 0;
}

bool wm_batch_is_full(const wm_batch *b)
{
    return b->text.size >= WM_BATCH_BYTES || b->count >= WM_BATCH_ITEMS;
}

/* All bytes are set, those between the fields too: they are packed. */
wm_item *wm_batch_add(wm_batch *b, wm_item_kind kind)
{
    if (!WM_GROW(b->items, b->capacity, b->count + 1)) {
        b->text.failed = true;
        return NULL;
    }
    wm_item *i = &b->items[b->count++];
    memset(i, 0, sizeof *i);
    i->kind = kind;
    return i;
}

void wm_batch_add_page(wm_batch *b, const wm_page *page, const wm_judged *judged)
{
    wm_item *i = wm_batch_add(b, judged->verdict == WM_CONVERT ? WM_ITEM_PAGE : WM_ITEM_NOTE);
    if (!i)
        return;
    const wm_revision *revision = &page->revision;
    i->verdict = judged->verdict;
    i->ns = judged->ns;
    i->page_id = page->id;
    i->time = INT64_MIN;
    i->ordinal = page->ordinal;
    i->offset = page->offset;
    i->file = page->file;
    i->title = wm_range_keep(&b->text, judged->title);
    i->full_title = wm_range_keep(&b->text, page->title);
    i->redirect = wm_range_keep(&b->text, judged->redirect);
    i->has_revision = page->has_revision;
    if (!page->has_revision)
        return;
    i->revision_id = revision->id;
    i->time = revision->time;
    i->text = wm_range_keep(&b->text, revision->text);
    i->invalid = revision->invalid;
    if (i->kind != WM_ITEM_PAGE)
        return;
    i->sha1 = wm_range_keep(&b->text, revision->sha1);
    i->user = wm_range_keep(&b->text, revision->user);
    i->model = wm_range_keep(&b->text, wm_equal(revision->model, WM_LIT("wikitext")) ? WM_LIT("") : revision->model);
}

void wm_batch_add_item(wm_batch *b, const wm_batch *from, const wm_item *item)
{
    wm_item *i = wm_batch_add(b, item->kind);
    if (!i)
        return;
    *i = *item;
    i->title = wm_range_keep(&b->text, wm_batch_get(from, item->title));
    i->full_title = wm_range_keep(&b->text, wm_batch_get(from, item->full_title));
    i->text = wm_range_keep(&b->text, wm_batch_get(from, item->text));
    i->redirect = i->sha1 = i->user = i->model = i->warning = i->message = (wm_range){0, 0};
}

void wm_batch_add_warning(wm_batch *b, size_t file, uint64_t offset, wm_slice page, const char *kind,
                          const char *message)
{
    wm_item *i = wm_batch_add(b, WM_ITEM_WARNING);
    if (!i)
        return;
    i->file = file;
    i->offset = offset;
    i->full_title = wm_range_keep(&b->text, page);
    i->warning = wm_range_keep(&b->text, wm_str(kind));
    i->message = wm_range_keep(&b->text, wm_str(message));
}

const wm_buffer *wm_batch_pack(wm_batch *b)
{
    wm_buffer_add(&b->text, (const char *)b->items, b->count * sizeof *b->items);
    wm_buffer_add(&b->text, (const char *)&b->count, sizeof b->count);
    return b->text.failed ? NULL : &b->text;
}

wm_status wm_batch_unpack(wm_batch *b, wm_slice block)
{
    size_t count;
    memcpy(&count, block.data + block.size - sizeof count, sizeof count);
    if (!WM_GROW(b->items, b->capacity, count))
        return WM_NO_MEMORY;
    b->bytes = wm_sub(block, 0, block.size - sizeof count - count * sizeof *b->items);
    if (count)
        memcpy(b->items, block.data + b->bytes.size, count * sizeof *b->items);
    b->count = count;
    return WM_OK;
}
