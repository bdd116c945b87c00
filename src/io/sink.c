/* sink.c - bytes into a stream, compressed or not.
 *
 * SPDX-License-Identifier: MIT
 */
#include <errno.h>
#include <stdlib.h>

#include "io/pack.h"
#include "io/sink.h"

struct wm_sink {
    FILE *stream;
    char *name;
    wm_packer *packer; /* NULL for plain bytes */
    uint64_t taken, given;
    wm_status status;
};

wm_sink_format wm_sink_format_of(const char *name)
{
    wm_slice s = wm_str(name);
    return wm_ends_with(s, WM_LIT(".gz")) ? WM_SINK_GZIP : wm_ends_with(s, WM_LIT(".bz2")) ? WM_SINK_BZIP2 : WM_SINK_PLAIN;
}

static wm_status give(void *user, wm_slice bytes, wm_error *error)
{
    wm_sink *s = user;
    errno = 0;
    if (bytes.size && fwrite(bytes.data, 1, bytes.size, s->stream) != bytes.size) {
        s->status = WM_SYSTEM;
        return errno ? wm_fail_errno(error, errno, "cannot write %s", s->name)
                     : wm_fail(error, WM_SYSTEM, "cannot write %s", s->name);
    }
    s->given += bytes.size;
    return WM_OK;
}

wm_status wm_sink_open(FILE *stream, const char *name, wm_sink_format format, unsigned jobs, wm_sink **out,
                       wm_error *error)
{
    wm_sink *s = *out = calloc(1, sizeof *s);
    size_t size = strlen(name) + 1;
    if (s) {
        s->stream = stream;
        s->name = malloc(size);
        if (format != WM_SINK_PLAIN)
            s->packer = wm_packer_new(format == WM_SINK_GZIP ? WM_PACK_GZIP : WM_PACK_BZIP2, jobs, give, s);
    }
    if (!s || !s->name || (format != WM_SINK_PLAIN && !s->packer)) {
        wm_sink_close(s);
        *out = NULL;
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    }
    memcpy(s->name, name, size);
    return WM_OK;
}

wm_status wm_sink_write(wm_sink *s, wm_slice bytes, wm_error *error)
{
    s->taken += bytes.size;
    if (s->status == WM_OK)
        s->status = s->packer ? wm_packer_add(s->packer, bytes, error) : give(s, bytes, error);
    return s->status;
}

wm_status wm_sink_finish(wm_sink *s, wm_error *error)
{
    if (s->status == WM_OK && s->packer)
        s->status = wm_packer_end(s->packer, error);
    return s->status;
}

uint64_t wm_sink_taken(const wm_sink *s)
{
    return s->taken;
}

uint64_t wm_sink_given(const wm_sink *s)
{
    return s->given;
}

void wm_sink_close(wm_sink *s)
{
    if (!s)
        return;
    wm_packer_free(s->packer);
    free(s->name);
    free(s);
}
