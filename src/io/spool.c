/* spool.c - what was read of a dump, kept until its links can be resolved.
 *
 * SPDX-License-Identifier: MIT
 */
#include <errno.h>
#include <lz4.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/descriptor.h"
#include "io/spool.h"
#include "io/temporary.h"

/* In memory as they are, and in memory before a file is made. */
enum { KEPT_WHOLE = 48 * 1024 * 1024, KEPT_IN_MEMORY = 64 * 1024 * 1024 };

/* Memory comes in chunks of large pages, mostly: the kernel hands those out in a tenth of the time. */
enum { FIRST_CHUNK = 256 * 1024, CHUNK = 4 * 1024 * 1024 };

/* LZ4's acceleration: half the time of its default, and a fifth more bytes. */
enum { HASTE = 8 };

/* Before each block; one that LZ4 cannot make smaller stands as it is. */
typedef struct head {
    uint64_t packed, whole;
} head;

typedef struct chunk {
    char *data;
    size_t used, size;
} chunk;

struct wm_spool {
    const char *directory;
    uint64_t kept_whole, kept_in_memory;
    chunk *chunks;      /* the first blocks, none in two of them */
    size_t count, capacity;
    uint64_t memory;    /* bytes used of all chunks */
    wm_buffer scratch;
    int fd;             /* the others, or -1 */
    uint64_t file_size;
    uint64_t position;  /* in memory, then in the file */
    size_t at, offset;  /* the same place, while it is in memory: a chunk, and in it */
};

wm_spool *wm_spool_new(const char *directory, uint64_t memory)
{
    wm_spool *s = calloc(1, sizeof *s);
    if (!s)
        return NULL;
    s->fd = -1;
    s->directory = directory;
    s->kept_whole = memory && memory < KEPT_WHOLE ? memory : KEPT_WHOLE;
    s->kept_in_memory = memory && memory < KEPT_IN_MEMORY ? memory : KEPT_IN_MEMORY;
    return s;
}

void wm_spool_free(wm_spool *s)
{
    if (!s)
        return;
    if (s->fd >= 0)
        close(s->fd);
    for (size_t i = 0; i < s->count; i++)
        free(s->chunks[i].data);
    free(s->chunks);
    wm_buffer_free(&s->scratch);
    free(s);
}

/* ---- adding ---- */

static chunk *add_chunk(wm_spool *s, size_t least)
{
    if (!WM_GROW(s->chunks, s->capacity, s->count + 1))
        return NULL;
    size_t size = s->memory < FIRST_CHUNK ? FIRST_CHUNK : CHUNK;
    size = size < least ? least : size;
    char *data = wm_huge_alloc(size);
    if (!data)
        return NULL;
    s->chunks[s->count] = (chunk){data, 0, size};
    return &s->chunks[s->count++];
}

/* Copies a block's two parts into memory. */
static bool keep(wm_spool *s, wm_slice first, wm_slice second)
{
    size_t size = first.size + second.size;
    chunk *c = s->count ? &s->chunks[s->count - 1] : NULL;
    if (!c || c->size - c->used < size)
        c = add_chunk(s, size);
    if (!c)
        return false;
    memcpy(c->data + c->used, first.data, first.size);
    if (second.size)
        memcpy(c->data + c->used + first.size, second.data, second.size);
    c->used += size;
    s->memory += size;
    return true;
}

/* Leaves head and packed block in the scratch buffer. */
static bool pack(wm_spool *s, wm_slice block)
{
    head h = {.whole = block.size};
    wm_buffer_clear(&s->scratch);
    if (block.size <= LZ4_MAX_INPUT_SIZE && block.size) {
        int bound = LZ4_compressBound((int)block.size);
        if (!wm_buffer_reserve(&s->scratch, sizeof h + (size_t)bound))
            return false;
        int made = LZ4_compress_fast(block.data, s->scratch.data + sizeof h, (int)block.size, bound, HASTE);
        h.packed = made > 0 ? (uint64_t)made : 0;
    }
    if (h.packed && h.packed < h.whole) {
        memcpy(s->scratch.data, &h, sizeof h);
        s->scratch.size = sizeof h + (size_t)h.packed;
        return true;
    }
    h.packed = h.whole;
    wm_buffer_add(&s->scratch, (const char *)&h, sizeof h);
    wm_buffer_add_slice(&s->scratch, block);
    return !s->scratch.failed;
}

wm_status wm_spool_add(wm_spool *s, wm_slice block, wm_error *error)
{
    bool kept = false;
    if (s->fd < 0 && s->memory + block.size <= s->kept_whole) {
        head h = {block.size, block.size};
        kept = keep(s, wm_slice_of((const char *)&h, sizeof h), block);
        return kept ? WM_OK : wm_fail(error, WM_NO_MEMORY, "out of memory");
    }
    if (!pack(s, block))
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    if (s->fd < 0 && s->memory + s->scratch.size <= s->kept_in_memory) {
        kept = keep(s, wm_buffer_slice(&s->scratch), WM_LIT(""));
        return kept ? WM_OK : wm_fail(error, WM_NO_MEMORY, "out of memory");
    }
    if (s->fd < 0)
        s->fd = wm_temporary_file(s->directory, error);
    if (s->fd < 0)
        return WM_SYSTEM;
    s->file_size += s->scratch.size;
    return wm_temporary_write(s->fd, s->scratch.data, s->scratch.size, "what was read of the dump", error);
}

/* ---- reading ---- */

void wm_spool_rewind(wm_spool *s)
{
    wm_buffer_free(&s->scratch);
    s->position = 0;
    s->at = s->offset = 0;
}

static wm_status read_at(int fd, char *to, size_t size, uint64_t at, wm_error *error)
{
    int err = wm_read_all_at(fd, to, size, at);
    if (!err)
        return WM_OK;
    wm_fail_errno(error, err, "cannot read what was kept of the dump in a temporary file");
    return WM_SYSTEM;
}

static wm_slice next_in_memory(wm_spool *s)
{
    head h;
    if (s->offset == s->chunks[s->at].used) {
        s->at++;
        s->offset = 0;
    }
    const char *data = s->chunks[s->at].data + s->offset;
    memcpy(&h, data, sizeof h);
    size_t size = sizeof h + (size_t)h.packed;
    s->offset += size;
    s->position += size;
    return wm_slice_of(data, size);
}

static wm_status next_in_file(wm_spool *s, wm_buffer *room, wm_slice *packed, wm_error *error)
{
    head h;
    uint64_t at = s->position - s->memory;
    wm_status status = read_at(s->fd, (char *)&h, sizeof h, at, error);
    if (status != WM_OK)
        return status;
    size_t size = sizeof h + (size_t)h.packed;
    wm_buffer_clear(room);
    if (!wm_buffer_reserve(room, size))
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    status = read_at(s->fd, room->data, size, at, error);
    room->size = size;
    s->position += size;
    *packed = wm_buffer_slice(room);
    return status;
}

wm_status wm_spool_next(wm_spool *s, wm_buffer *room, wm_slice *packed, wm_error *error)
{
    *packed = WM_LIT("");
    if (s->position == wm_spool_size(s))
        return WM_END;
    if (s->position >= s->memory)
        return next_in_file(s, room, packed, error);
    *packed = next_in_memory(s);
    return WM_OK;
}

bool wm_spool_pack(wm_slice block, wm_buffer *room, wm_slice *packed)
{
    head h = {block.size, block.size};
    wm_buffer_clear(room);
    wm_buffer_add(room, (const char *)&h, sizeof h);
    wm_buffer_add_slice(room, block);
    *packed = wm_buffer_slice(room);
    return !room->failed;
}

wm_status wm_spool_unpack(wm_slice packed, wm_buffer *out, wm_slice *block)
{
    head h;
    memcpy(&h, packed.data, sizeof h);
    *block = wm_sub(packed, sizeof h, packed.size);
    if (h.packed == h.whole)
        return WM_OK;
    wm_buffer_clear(out);
    if (!wm_buffer_reserve(out, (size_t)h.whole))
        return WM_NO_MEMORY;
    if (LZ4_decompress_safe(block->data, out->data, (int)h.packed, (int)h.whole) != (int)h.whole)
        return WM_SYSTEM;
    out->size = (size_t)h.whole;
    *block = wm_buffer_slice(out);
    return WM_OK;
}

uint64_t wm_spool_size(const wm_spool *s)
{
    return s->memory + s->file_size;
}

uint64_t wm_spool_file_size(const wm_spool *s)
{
    return s->file_size;
}

uint64_t wm_spool_position(const wm_spool *s)
{
    return s->position;
}
