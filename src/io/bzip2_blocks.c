/* bzip2_blocks.c - decodes the blocks of bzip2 streams, in many threads or none.
 *
 * SPDX-License-Identifier: MIT
 *
 * The caller's thread cuts the input and hands out what is decoded, in order;
 * the threads take what is cut, a block each. Without threads the caller's decodes,
 * too.
 */
#include <bzlib.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>

#include "bzip2/bzip2_decode.h"
#include "io/bzip2.h"

typedef struct block {
    wm_bzip2_cut cut;
    wm_buffer out;
    wm_status result; /* WM_END: complete; WM_OK: wants more input */
    bool done;
} block;

struct wm_bzip2_blocks {
    wm_source *source;
    wm_bzip2_cutter cutter;
    wm_status cut_status; /* not WM_OK: nothing more is cut, and why */
    wm_error cut_error;
    uint32_t combined_crc;
    bool handed_out; /* the oldest block was, and is to be dropped */

    block *ring;
    size_t places, oldest, count; /* the caller's alone */

    pthread_mutex_t lock; /* of what follows, and of every block's done */
    pthread_cond_t to_do, done;
    size_t next, waiting; /* cut, and not taken by a thread */
    bool stopping;

    pthread_t *threads;
    unsigned jobs;
    wm_bzip2_decoder *decoder; /* the caller's, when there are no threads */
};

/* By libbz2, for a block that may be damaged: what there is of it. */
static wm_status decode_strictly(const wm_buffer *in, wm_buffer *out)
{
    bz_stream bz = {0};
    if (in->failed || in->size > UINT32_MAX || BZ2_bzDecompressInit(&bz, 0, 0) != BZ_OK)
        return WM_NO_MEMORY;
    bz.next_in = in->data;
    bz.avail_in = (unsigned)in->size;
    wm_status status = WM_OK;
    unsigned made;
    do {
        if (!wm_buffer_reserve(out, WM_PIECE)) {
            status = WM_NO_MEMORY;
            break;
        }
        size_t room = out->capacity - out->size;
        unsigned given = room < UINT32_MAX ? (unsigned)room : UINT32_MAX;
        bz.next_out = out->data + out->size;
        bz.avail_out = given;
        int result = BZ2_bzDecompress(&bz);
        made = given - bz.avail_out;
        out->size += made;
        status = result == BZ_OK           ? WM_OK
                 : result == BZ_STREAM_END ? WM_END
                 : result == BZ_MEM_ERROR  ? WM_NO_MEMORY
                                           : WM_BAD_INPUT;
    } while (status == WM_OK && (made > 0 || bz.avail_in > 0));
    BZ2_bzDecompressEnd(&bz);
    /* Left-over bytes: the block ended before its end. */
    return status == WM_END && bz.avail_in > 0 ? WM_BAD_INPUT : status;
}

static void decode(block *k, wm_bzip2_decoder *decoder)
{
    bool whole = decoder && !k->cut.open && !k->cut.in.failed;
    if (whole && wm_bzip2_decode(decoder, &k->cut.in, &k->out))
        k->result = WM_END;
    else if (k->cut.in.failed || k->out.failed)
        k->result = WM_NO_MEMORY;
    else
        k->result = decode_strictly(&k->cut.in, &k->out);
}

static void *work(void *user)
{
    wm_bzip2_blocks *b = user;
    wm_bzip2_decoder *decoder = wm_bzip2_decoder_new();
    pthread_mutex_lock(&b->lock);
    for (;;) {
        while (!b->waiting && !b->stopping)
            pthread_cond_wait(&b->to_do, &b->lock);
        if (b->stopping)
            break;
        block *taken = &b->ring[b->next];
        b->next = (b->next + 1) % b->places;
        b->waiting--;
        pthread_mutex_unlock(&b->lock);
        decode(taken, decoder);
        pthread_mutex_lock(&b->lock);
        taken->done = true;
        pthread_cond_signal(&b->done);
    }
    pthread_mutex_unlock(&b->lock);
    wm_bzip2_decoder_free(decoder);
    return NULL;
}

void wm_bzip2_blocks_free(wm_bzip2_blocks *b)
{
    if (!b)
        return;
    pthread_mutex_lock(&b->lock);
    b->stopping = true;
    pthread_cond_broadcast(&b->to_do);
    pthread_mutex_unlock(&b->lock);
    for (unsigned i = 0; i < b->jobs; i++)
        pthread_join(b->threads[i], NULL);
    for (size_t i = 0; b->ring && i < b->places; i++) {
        wm_buffer_free(&b->ring[i].cut.in);
        wm_buffer_free(&b->ring[i].out);
    }
    wm_bzip2_decoder_free(b->decoder);
    pthread_cond_destroy(&b->done);
    pthread_cond_destroy(&b->to_do);
    pthread_mutex_destroy(&b->lock);
    wm_buffer_free(&b->cutter.held);
    wm_error_clear(&b->cut_error);
    free(b->ring);
    free(b->threads);
    free(b);
}

/* Signals are for the threads that the program knows. */
static void start_threads(wm_bzip2_blocks *b, unsigned jobs)
{
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, &before);
    while (b->jobs < jobs && pthread_create(&b->threads[b->jobs], NULL, work, b) == 0)
        b->jobs++;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
}

wm_bzip2_blocks *wm_bzip2_blocks_new(wm_source *source, unsigned jobs)
{
    wm_bzip2_blocks *b = calloc(1, sizeof *b);
    if (!b)
        return NULL;
    b->source = source;
    wm_bzip2_cutter_init(&b->cutter, source);
    b->places = jobs > 1 ? 2 * (size_t)jobs + 1 : 2;
    b->ring = calloc(b->places, sizeof *b->ring);
    if (jobs > 1)
        b->threads = calloc(jobs, sizeof *b->threads);
    pthread_mutex_init(&b->lock, NULL);
    pthread_cond_init(&b->to_do, NULL);
    pthread_cond_init(&b->done, NULL);
    if (b->ring && b->threads)
        start_threads(b, jobs);
    if (b->ring && !b->jobs)
        b->decoder = wm_bzip2_decoder_new();
    if (b->jobs || b->decoder)
        return b;
    wm_bzip2_blocks_free(b);
    return NULL;
}

/* ---- the caller's thread ---- */

static void empty(block *k)
{
    wm_buffer in = k->cut.in, out = k->out;
    memset(k, 0, sizeof *k);
    wm_buffer_clear(&in);
    wm_buffer_clear(&out);
    k->cut.in = in;
    k->out = out;
}

static void drop_oldest(wm_bzip2_blocks *b)
{
    empty(&b->ring[b->oldest]);
    b->oldest = (b->oldest + 1) % b->places;
    b->count--;
}

/* Cuts one more block, if there is one, for the threads. */
static void cut_one(wm_bzip2_blocks *b)
{
    block *k = &b->ring[(b->oldest + b->count) % b->places];
    b->cut_status = wm_bzip2_cut_next(&b->cutter, &k->cut, &b->cut_error);
    if (k->cut.in.size == 0 && !k->cut.in.failed)
        return;
    if (!k->cut.open)
        wm_bzip2_cut_close(&k->cut);
    b->count++;
    pthread_mutex_lock(&b->lock);
    b->waiting++;
    if (b->jobs)
        pthread_cond_signal(&b->to_do);
    pthread_mutex_unlock(&b->lock);
}

static void wait_for(wm_bzip2_blocks *b, block *k)
{
    if (!b->jobs && !k->done) {
        decode(k, b->decoder);
        k->done = true;
    }
    pthread_mutex_lock(&b->lock);
    while (!k->done)
        pthread_cond_wait(&b->done, &b->lock);
    pthread_mutex_unlock(&b->lock);
}

/* The data of a block can hold the bytes that begin a block. It is then cut in two, and its first part is
 * wrong. */
static void try_joined(wm_bzip2_blocks *b, block *k)
{
    if (k->cut.last || k->cut.open)
        return;
    if (b->count < 2 && b->cut_status == WM_OK)
        cut_one(b);
    if (b->count < 2)
        return;
    block *next = &b->ring[(b->oldest + 1) % b->places], joined = {0};
    wait_for(b, next);
    if (next->result == WM_END || next->cut.in.failed)
        return;
    joined.cut = k->cut;
    joined.cut.in = (wm_buffer){0};
    wm_buffer_add_slice(&joined.cut.in, wm_buffer_slice(&k->cut.in));
    if (!joined.cut.in.failed) {
        wm_bzip2_cut_join(&joined.cut, &next->cut);
        if (!joined.cut.open)
            wm_bzip2_cut_close(&joined.cut);
        joined.result = decode_strictly(&joined.cut.in, &joined.out);
    }
    if (joined.cut.in.failed || joined.result == WM_NO_MEMORY)
        k->result = WM_NO_MEMORY;
    if (joined.result == WM_END) {
        wm_buffer_free(&k->cut.in);
        wm_buffer_free(&k->out);
        joined.done = true;
        *next = (block){.cut.in = next->cut.in, .out = next->out};
        drop_oldest(b);
        wm_buffer_free(&b->ring[b->oldest].cut.in);
        wm_buffer_free(&b->ring[b->oldest].out);
        b->ring[b->oldest] = joined;
        return;
    }
    wm_buffer_free(&joined.cut.in);
    wm_buffer_free(&joined.out);
}

/* What the oldest block's end says of the input: WM_OK to go on. */
static wm_status judge(wm_bzip2_blocks *b, const block *k, wm_error *error)
{
    if (k->result == WM_NO_MEMORY)
        return wm_source_no_memory(b->source, error);
    if (k->result == WM_BAD_INPUT || (k->result == WM_OK && !k->cut.open))
        return wm_source_damaged(b->source, NULL, error);
    if (k->cut.first)
        b->combined_crc = 0;
    b->combined_crc = (b->combined_crc << 1 | b->combined_crc >> 31) ^ k->cut.crc;
    if (k->cut.last && b->combined_crc != k->cut.combined_crc)
        return wm_source_damaged(b->source, NULL, error);
    return WM_OK;
}

wm_status wm_bzip2_blocks_read(wm_bzip2_blocks *b, wm_slice *data, wm_error *error)
{
    if (b->handed_out)
        drop_oldest(b);
    b->handed_out = false;
    while (b->cut_status == WM_OK && b->count < (b->jobs ? b->places : 1))
        cut_one(b);
    if (b->count == 0) {
        if (b->cut_status == WM_END)
            return WM_END;
        return wm_fail(error, b->cut_status, "%s",
                       b->cut_error.message ? b->cut_error.message : "out of memory");
    }
    wait_for(b, &b->ring[b->oldest]);
    if (b->ring[b->oldest].result == WM_BAD_INPUT)
        try_joined(b, &b->ring[b->oldest]);
    const block *k = &b->ring[b->oldest];
    *data = wm_buffer_slice(&k->out);
    if (b->source->blocks.tell)
        b->source->blocks.tell(b->source->blocks.user, k->cut.at, b->source->blocks.decoded);
    b->source->blocks.decoded += data->size;
    b->handed_out = true;
    return judge(b, k, error);
}
