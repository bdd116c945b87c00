/* spool.c - what was read of a dump, kept until its links can be resolved.
 *
 * SPDX-License-Identifier: MIT
 */
#include <errno.h>
#include <lz4.h>
#include <stdlib.h>
#include <unistd.h>

#include "io/spool.h"
#include "io/temporary.h"

/* In memory as they are, and in memory before a file is made. */
enum { KEPT_WHOLE = 48 * 1024 * 1024, KEPT_IN_MEMORY = 64 * 1024 * 1024 };

/* LZ4's acceleration: half the time of its default, and a fifth more bytes. */
enum { HASTE = 8 };

/* Before each block; one that LZ4 cannot make smaller stands as it is. */
typedef struct head {
    uint64_t packed, whole;
} head;

struct wm_spool {
    wm_buffer memory;   /* the first blocks */
    wm_buffer scratch;
    int fd;             /* the others, or -1 */
    uint64_t file_size;
    uint64_t position;  /* in memory, then in the file */
};

wm_spool *wm_spool_new(void)
{
    wm_spool *s = calloc(1, sizeof *s);
    if (s)
        s->fd = -1;
    return s;
}

void wm_spool_free(wm_spool *s)
{
    if (!s)
        return;
    if (s->fd >= 0)
        close(s->fd);
    wm_buffer_free(&s->memory);
    wm_buffer_free(&s->scratch);
    free(s);
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

/* The first blocks; most dumps have no others. */
static bool keep_whole(wm_spool *s, wm_slice block)
{
    head h = {block.size, block.size};
    wm_buffer_add(&s->memory, (const char *)&h, sizeof h);
    wm_buffer_add_slice(&s->memory, block);
    return !s->memory.failed;
}

wm_status wm_spool_add(wm_spool *s, wm_slice block, wm_error *error)
{
    if (s->fd < 0 && s->memory.size + block.size <= KEPT_WHOLE)
        return keep_whole(s, block) ? WM_OK : wm_fail(error, WM_NO_MEMORY, "out of memory");
    if (!pack(s, block))
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    if (s->fd < 0 && s->memory.size + s->scratch.size <= KEPT_IN_MEMORY) {
        wm_buffer_add_slice(&s->memory, wm_buffer_slice(&s->scratch));
        return s->memory.failed ? wm_fail(error, WM_NO_MEMORY, "out of memory") : WM_OK;
    }
    if (s->fd < 0)
        s->fd = wm_temporary_file(error);
    if (s->fd < 0)
        return WM_SYSTEM;
    s->file_size += s->scratch.size;
    return wm_temporary_write(s->fd, s->scratch.data, s->scratch.size, "what was read of the dump", error);
}

void wm_spool_rewind(wm_spool *s)
{
    wm_buffer_free(&s->scratch);
    s->position = 0;
}

static wm_status read_at(int fd, char *to, size_t size, uint64_t at, wm_error *error)
{
    while (size) {
        ssize_t got = pread(fd, to, size, (off_t)at);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0) {
            wm_fail_errno(error, got ? errno : EIO, "cannot read what was kept of the dump in a temporary file");
            return WM_SYSTEM;
        }
        to += got;
        at += (uint64_t)got;
        size -= (size_t)got;
    }
    return WM_OK;
}

/* size bytes from the present position on, which do not go from memory to file. */
static wm_status get(wm_spool *s, char *to, size_t size, wm_error *error)
{
    wm_status status = WM_OK;
    if (s->position < s->memory.size)
        memcpy(to, s->memory.data + s->position, size);
    else
        status = read_at(s->fd, to, size, s->position - s->memory.size, error);
    s->position += size;
    return status;
}

wm_status wm_spool_next(wm_spool *s, wm_buffer *packed, wm_error *error)
{
    head h;
    wm_buffer_clear(packed);
    if (s->position == wm_spool_size(s))
        return WM_END;
    wm_status status = get(s, (char *)&h, sizeof h, error);
    if (status != WM_OK)
        return status;
    wm_buffer_add(packed, (const char *)&h, sizeof h);
    if (!wm_buffer_reserve(packed, (size_t)h.packed))
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    status = get(s, packed->data + packed->size, (size_t)h.packed, error);
    packed->size += (size_t)h.packed;
    return status;
}

wm_status wm_spool_unpack(const wm_buffer *packed, wm_buffer *out)
{
    head h;
    memcpy(&h, packed->data, sizeof h);
    const char *data = packed->data + sizeof h;
    if (!wm_buffer_reserve(out, (size_t)h.whole))
        return WM_NO_MEMORY;
    if (h.packed == h.whole)
        memcpy(out->data + out->size, data, (size_t)h.whole);
    else if (LZ4_decompress_safe(data, out->data + out->size, (int)h.packed, (int)h.whole) != (int)h.whole)
        return WM_SYSTEM;
    out->size += (size_t)h.whole;
    return WM_OK;
}

uint64_t wm_spool_size(const wm_spool *s)
{
    return s->memory.size + s->file_size;
}

uint64_t wm_spool_position(const wm_spool *s)
{
    return s->position;
}
