/* input.c - compressed bytes from a descriptor or from memory.
 *
 * SPDX-License-Identifier: MIT
 */
#include <errno.h>
#include <unistd.h>

#include "base/descriptor.h"
#include "io/codec.h"

/* More of the borrowed bytes come into the window; nothing is copied. */
static void gather_memory(wm_source *source, size_t wanted)
{
    size_t rest = source->memory.size - (size_t)source->consumed;
    size_t size = source->limit && source->limit > wanted ? source->limit : source->limit ? wanted : rest;
    source->window = wm_slice_of(rest ? source->memory.data + source->consumed : NULL, size < rest ? size : rest);
    source->input_ended = source->window.size == rest;
}

static wm_status call_function(wm_source *source, size_t room, wm_error *error)
{
    size_t have = source->window.size, n = 0;
    wm_status status = source->read(source->read_user, source->buffer + have, room, &n);
    if (status == WM_END)
        status = WM_OK, n = 0;
    if (status != WM_OK || n > room)
        return wm_fail(error, status != WM_OK ? status : WM_USAGE, "%s: %s after byte %llu", source->name,
                       status != WM_OK ? "the function that reads it failed" : "more was read than there was room for",
                       (unsigned long long)(source->consumed + have));
    source->window.size = have + n;
    source->input_ended = n == 0;
    return WM_OK;
}

static wm_status read_some(wm_source *source, wm_error *error)
{
    size_t have = source->window.size, room = WM_PIECE - have;
    if (source->limit && source->limit < room)
        room = source->limit;
    if (source->read)
        return call_function(source, room, error);
    ssize_t n = wm_read(source->fd, source->buffer + have, room);
    if (n < 0)
        return wm_fail_errno(error, errno, "%s: cannot read after byte %llu", source->name,
                             (unsigned long long)(source->consumed + have));
    source->window.size = have + (size_t)n;
    source->input_ended = n == 0;
    return WM_OK;
}

wm_status wm_input_gather(wm_source *source, size_t wanted, wm_error *error)
{
    if (source->window.size >= wanted || source->input_ended)
        return WM_OK;
    if (source->fd < 0 && !source->read) {
        gather_memory(source, wanted);
        return WM_OK;
    }
    if (source->window.size)
        memmove(source->buffer, source->window.data, source->window.size);
    source->window.data = source->buffer;
    while (source->window.size < wanted && !source->input_ended) {
        wm_status status = read_some(source, error);
        if (status != WM_OK)
            return status;
    }
    return WM_OK;
}

void wm_input_use(wm_source *source, size_t n)
{
    if (n)
        source->window = wm_sub(source->window, n, source->window.size);
    source->consumed += n;
    atomic_store_explicit(&source->position, source->consumed, memory_order_relaxed);
}

bool wm_input_can_seek(const wm_source *source)
{
    if (source->read)
        return false;
    return source->fd < 0 || (!source->is_standard_input && lseek(source->fd, 0, SEEK_CUR) >= 0);
}

bool wm_input_seek(wm_source *source, uint64_t place)
{
    if (source->read)
        return false;
    if (source->fd < 0 ? place > source->memory.size : lseek(source->fd, (off_t)place, SEEK_SET) < 0)
        return false;
    source->window = wm_slice_of(NULL, 0);
    source->input_ended = false;
    source->consumed = place;
    atomic_store_explicit(&source->position, place, memory_order_relaxed);
    return true;
}
