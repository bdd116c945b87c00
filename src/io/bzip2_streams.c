/* bzip2_streams.c - the streams of a multistream file, each for itself.
 *
 * SPDX-License-Identifier: MIT
 */
#include <pthread.h>
#include <stdlib.h>

#include "bzip2/bzip2_decode.h"
#include "io/bzip2.h"
#include "io/bzip2_streams.h"

/* ---- finding ---- */

/* A stream begins on a byte with "BZh", its block size, and the mark of a block or of its end. */
static bool begins_at(wm_slice file, size_t at)
{
    if (file.size - at < 10)
        return false;
    const char *p = file.data + at;
    return memcmp(p, "BZh", 3) == 0 && p[3] >= '1' && p[3] <= '9' &&
           (memcmp(p + 4, "1AY&SY", 6) == 0 || memcmp(p + 4, "\x17\x72\x45\x38\x50\x90", 6) == 0);
}

static bool add(wm_bzip2_streams *s, uint64_t start)
{
    if (s->count && s->items[s->count - 1].start == start)
        return true;
    if (!WM_GROW(s->items, s->capacity, s->count + 1))
        return false;
    if (s->count)
        s->items[s->count - 1].end = start;
    s->items[s->count++] = (wm_bzip2_stream){.start = start, .end = s->file.size};
    return true;
}

wm_status wm_bzip2_streams_find(wm_slice file, const uint64_t *places, size_t count, wm_bzip2_streams *out)
{
    size_t next = 0;
    memset(out, 0, sizeof *out);
    out->file = file;
    if (!file.size)
        return WM_OK;
    bool good = add(out, 0);
    for (size_t at = 0; at < file.size && good;) {
        const char *b = memchr(file.data + at, 'B', file.size - at);
        size_t found = b ? (size_t)(b - file.data) : file.size;
        for (; next < count && places[next] <= found && places[next] < file.size && good; next++)
            if (places[next] >= out->items[out->count - 1].start)
                good = add(out, places[next]);
        if (found < file.size && good && begins_at(file, found))
            good = add(out, found);
        at = found + 1;
    }
    return good ? WM_OK : WM_NO_MEMORY;
}

/* ---- checking ---- */

typedef wm_status (*taker)(void *user, wm_slice bytes, wm_error *error);

static wm_status nowhere(void *user, wm_slice bytes, wm_error *error)
{
    (void)user;
    (void)bytes;
    (void)error;
    return WM_OK;
}

/* WM_BAD_INPUT when it is not whole: then some of its bytes may have been given. */
static wm_status decode(wm_slice stream, taker give, void *user, uint64_t *bytes, wm_error *error)
{
    wm_source *source = NULL;
    wm_slice data;
    *bytes = 0;
    wm_status status = wm_source_open_memory(stream, "a stream", &source, error);
    if (status == WM_OK && strcmp(wm_source_format(source), "bzip2") != 0)
        status = wm_fail(error, WM_BAD_INPUT, "no bzip2 stream");
    while (status == WM_OK) {
        status = wm_source_read(source, &data, error);
        if (status != WM_OK)
            break;
        *bytes += data.size;
        status = give(user, data, error);
    }
    if (status == WM_END)
        status = wm_source_warning(source) ? wm_fail(error, WM_BAD_INPUT, "something else follows") : WM_OK;
    wm_source_close(source);
    return status;
}

typedef struct work {
    wm_bzip2_streams *streams;
    const volatile int *stop;
    pthread_mutex_t lock;
    size_t next;
    wm_status status;
} work;

static void *check_some(void *argument)
{
    work *w = argument;
    for (;;) {
        pthread_mutex_lock(&w->lock);
        if (w->stop && *w->stop)
            w->status = WM_INTERRUPTED;
        size_t i = w->status == WM_OK ? w->next++ : w->streams->count;
        pthread_mutex_unlock(&w->lock);
        if (i >= w->streams->count)
            return NULL;
        wm_bzip2_stream *s = &w->streams->items[i];
        wm_error own = WM_ERROR_INIT;
        wm_status status = decode(wm_bzip2_stream_slice(w->streams, i), nowhere, NULL, &s->bytes, &own);
        wm_error_clear(&own);
        s->whole = status == WM_OK;
        if (status == WM_NO_MEMORY || status == WM_SYSTEM) {
            pthread_mutex_lock(&w->lock);
            w->status = status;
            pthread_mutex_unlock(&w->lock);
        }
    }
}

enum { JOBS_MOST = 64 };

wm_status wm_bzip2_streams_check(wm_bzip2_streams *streams, unsigned jobs, const volatile int *stop, wm_error *error)
{
    work w = {.streams = streams, .stop = stop};
    pthread_t threads[JOBS_MOST];
    size_t started = 0;
    pthread_mutex_init(&w.lock, NULL);
    /* This thread is one of them, and enough when there are no others. */
    while (started + 1 < jobs && started < JOBS_MOST && pthread_create(&threads[started], NULL, check_some, &w) == 0)
        started++;
    check_some(&w);
    while (started)
        pthread_join(threads[--started], NULL);
    pthread_mutex_destroy(&w.lock);
    streams->whole = 0;
    for (size_t i = 0; i < streams->count; i++)
        streams->whole += streams->items[i].whole;
    if (w.status == WM_OK || w.status == WM_INTERRUPTED)
        return w.status;
    return wm_fail(error, w.status, "the streams of a dump cannot be read: memory ran out");
}

wm_status wm_bzip2_stream_read(const wm_bzip2_streams *streams, size_t i, taker give, void *user, wm_error *error)
{
    uint64_t bytes;
    return decode(wm_bzip2_stream_slice(streams, i), give, user, &bytes, error);
}

/* ---- blocks ---- */

typedef wm_status (*block_taker)(void *user, wm_slice bytes, bool gap, wm_error *error);

static wm_status salvage(wm_source *source, block_taker give, void *user, wm_error *error)
{
    wm_bzip2_decoder *decoder = wm_bzip2_decoder_new();
    wm_bzip2_cutter cutter;
    wm_bzip2_cut cut = {0};
    wm_buffer out = {0};
    wm_error own = WM_ERROR_INIT;
    wm_status found = WM_OK, status = decoder ? WM_OK : WM_NO_MEMORY;
    bool gap = false;
    wm_bzip2_cutter_init(&cutter, source);
    while (found == WM_OK && status == WM_OK) {
        wm_buffer_free(&cut.in);
        memset(&cut, 0, sizeof cut);
        wm_buffer_clear(&out);
        found = wm_bzip2_cut_next(&cutter, &cut, &own);
        if (!cut.in.size && !cut.in.failed)
            break;
        if (!cut.open)
            wm_bzip2_cut_close(&cut);
        bool whole = !cut.open && !cut.in.failed && wm_bzip2_decode(decoder, &cut.in, &out);
        status = cut.in.failed || out.failed ? WM_NO_MEMORY : whole ? give(user, wm_buffer_slice(&out), gap, error) : WM_OK;
        gap = !whole;
    }
    wm_buffer_free(&cut.in);
    wm_buffer_free(&cutter.held);
    wm_buffer_free(&out);
    wm_bzip2_decoder_free(decoder);
    wm_error_clear(&own);
    return status == WM_NO_MEMORY ? wm_fail(error, status, "out of memory") : status;
}

wm_status wm_bzip2_stream_salvage(const wm_bzip2_streams *streams, size_t i, block_taker give, void *user, wm_error *error)
{
    wm_slice stream = wm_bzip2_stream_slice(streams, i);
    wm_source *source = NULL;
    wm_buffer copy = {0};
    if (stream.size < 10)
        return WM_OK;
    /* The first bytes may be what is damaged. */
    wm_buffer_add_str(&copy, "BZh9");
    wm_buffer_add_slice(&copy, wm_sub(stream, 4, stream.size));
    wm_status status = copy.failed ? wm_fail(error, WM_NO_MEMORY, "out of memory")
                                   : wm_source_open_memory(wm_buffer_slice(&copy), "a stream", &source, error);
    if (status == WM_OK)
        status = salvage(source, give, user, error);
    wm_source_close(source);
    wm_buffer_free(&copy);
    return status;
}

void wm_bzip2_streams_free(wm_bzip2_streams *streams)
{
    free(streams->items);
    memset(streams, 0, sizeof *streams);
}
