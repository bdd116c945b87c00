/* batch.h - pages on their way from the dump's reader to the workers of an export, an import or the laws.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TRANSFER_BATCH_H
#define WM_TRANSFER_BATCH_H

#include "transfer/range.h"
#include "transfer/selection.h"

/* Pages travel in batches of about so many bytes, or so many items. */
enum { WM_BATCH_BYTES = 256 * 1024, WM_BATCH_ITEMS = 1024 };

typedef enum wm_item_kind {
    WM_ITEM_PAGE,    /* to be converted; of an import: a page of the base that a file tells of */
    WM_ITEM_NOTE,    /* a page that is not, of which the tree takes note */
    WM_ITEM_NEW,     /* a page that an import's base has not */
    WM_ITEM_REFUSED, /* a page that an import does not write; message */
    WM_ITEM_BYTES,   /* bytes of an import's base that go out as they are: text */
    WM_ITEM_WARNING
} wm_item_kind;

typedef struct wm_item {
    wm_item_kind kind;
    wm_verdict verdict;
    int ns;
    bool has_revision;
    bool invalid;            /* text holds bytes that are no characters */
    int64_t page_id, revision_id, time;
    uint64_t ordinal, offset;
    size_t file;             /* of the dump */
    wm_range title, full_title, redirect, text, sha1, user, model;
    wm_range warning, message; /* of a warning */
} wm_item;

/* All zero is an empty batch. */
typedef struct wm_batch {
    wm_buffer text;          /* what the items' ranges are in, while it is filled */
    wm_slice bytes;          /* the same, once it is unpacked */
    wm_item *items;
    size_t count, capacity;
} wm_batch;

void wm_batch_free(wm_batch *batch);
/* Keeps memory, but not that of an uncommonly large page. */
void wm_batch_clear(wm_batch *batch);
bool wm_batch_is_full(const wm_batch *batch);
/* A new item at the end, all zero. NULL when memory ran out, which text.failed and wm_batch_pack tell, too. */
wm_item *wm_batch_add(wm_batch *batch, wm_item_kind kind);
void wm_batch_add_page(wm_batch *batch, const wm_page *page, const wm_judged *judged);
/* A page of another batch, which was unpacked, as far as the laws ask for it: without what it redirects to and its SHA-1. */
void wm_batch_add_item(wm_batch *batch, const wm_batch *from, const wm_item *item);
void wm_batch_add_warning(wm_batch *batch, size_t file, uint64_t offset, wm_slice page, const char *kind,
                          const char *message);

/* Packs the batch into one block of bytes. The block belongs to the batch, which holds nothing else from
 * then on until it is cleared. NULL when memory ran out, now or while the batch was filled. */
const wm_buffer *wm_batch_pack(wm_batch *batch);
/* Makes an empty batch that batch again; the block has to stay where it is. */
wm_status wm_batch_unpack(wm_batch *batch, wm_slice block);

/* The bytes of a range, of a batch that was unpacked or of a buffer; empty ones are not
 * NULL. */
static inline wm_slice wm_batch_get(const wm_batch *batch, wm_range range)
{
    return range.end > range.start ? wm_sub(batch->bytes, range.start, range.end) : wm_slice_of("", 0);
}
/* Empties a buffer, and frees it when it is uncommonly large. */
void wm_batch_clear_buffer(wm_buffer *buffer);

#endif
