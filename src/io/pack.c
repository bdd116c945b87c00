/* pack.c - bytes into gzip or bzip2 streams, in many threads.
 *
 * SPDX-License-Identifier: MIT
 *
 * The caller's thread fills pieces and joins them in order; threads compress them.
 * Two pieces a thread are on their way at most.
 */
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>

#include "io/pack_piece.h"

struct wm_packer {
    const wm_packing *packing;
    wm_bytes_function give;
    void *give_user;
    wm_stream_function begun;
    void *begun_user;
    wm_pack_fill fill;
    wm_pack_joint joint;
    wm_buffer out;
    bool in_stream;       /* something was added since the last cut */
    uint64_t given, streams;
    wm_status status;

    wm_pack_piece *ring;  /* the one behind the newest is being filled */
    size_t places, oldest, count;

    pthread_mutex_t lock; /* of what follows, and of every piece's done */
    pthread_cond_t to_do, done;
    size_t next, waiting; /* handed over, and not taken by a thread */
    bool stopping;

    pthread_t *threads;
    unsigned jobs;        /* threads that run */
};

/* ---- the threads ---- */

static void *work(void *user)
{
    wm_packer *p = user;
    pthread_mutex_lock(&p->lock);
    for (;;) {
        while (!p->waiting && !p->stopping)
            pthread_cond_wait(&p->to_do, &p->lock);
        if (p->stopping)
            break;
        wm_pack_piece *taken = &p->ring[p->next];
        p->next = (p->next + 1) % p->places;
        p->waiting--;
        pthread_mutex_unlock(&p->lock);
        taken->status = p->packing->compress(taken);
        pthread_mutex_lock(&p->lock);
        taken->done = true;
        pthread_cond_signal(&p->done);
    }
    pthread_mutex_unlock(&p->lock);
    return NULL;
}

/* Signals are for the threads that the program knows. */
static void start_threads(wm_packer *p, unsigned jobs)
{
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, &before);
    while (p->jobs < jobs && pthread_create(&p->threads[p->jobs], NULL, work, p) == 0)
        p->jobs++;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
}

wm_packer *wm_packer_new(wm_pack_format format, unsigned jobs, wm_bytes_function give, void *user)
{
    wm_packer *p = calloc(1, sizeof *p);
    if (!p)
        return NULL;
    p->packing = format == WM_PACK_GZIP ? &wm_packing_gzip : &wm_packing_bzip2;
    p->give = give;
    p->give_user = user;
    p->places = jobs > 1 ? 2 * (size_t)jobs + 1 : 2;
    p->ring = calloc(p->places, sizeof *p->ring);
    if (jobs > 1)
        p->threads = calloc(jobs, sizeof *p->threads);
    pthread_mutex_init(&p->lock, NULL);
    pthread_cond_init(&p->to_do, NULL);
    pthread_cond_init(&p->done, NULL);
    if (p->ring && p->threads)
        start_threads(p, jobs);
    if (p->ring)
        return p;
    wm_packer_free(p);
    return NULL;
}

void wm_packer_free(wm_packer *p)
{
    if (!p)
        return;
    pthread_mutex_lock(&p->lock);
    p->stopping = true;
    pthread_cond_broadcast(&p->to_do);
    pthread_mutex_unlock(&p->lock);
    for (unsigned i = 0; i < p->jobs; i++)
        pthread_join(p->threads[i], NULL);
    for (size_t i = 0; p->ring && i < p->places; i++) {
        wm_buffer_free(&p->ring[i].before);
        wm_buffer_free(&p->ring[i].in);
        wm_buffer_free(&p->ring[i].out);
    }
    pthread_cond_destroy(&p->done);
    pthread_cond_destroy(&p->to_do);
    pthread_mutex_destroy(&p->lock);
    wm_buffer_free(&p->out);
    free(p->ring);
    free(p->threads);
    free(p);
}

void wm_packer_tell_streams(wm_packer *p, wm_stream_function begun, void *user)
{
    p->begun = begun;
    p->begun_user = user;
}

/* ---- in order ---- */

static wm_status give(wm_packer *p, const wm_pack_piece *piece, wm_error *error)
{
    if (piece->status != WM_OK)
        return wm_fail(error, piece->status, "%s", piece->status == WM_NO_MEMORY ? "out of memory" : "cannot compress");
    wm_buffer_clear(&p->out);
    wm_status status = piece->first && p->begun ? p->begun(p->begun_user, p->given, error) : WM_OK;
    if (status != WM_OK)
        return status;
    if (!p->packing->join(&p->joint, piece, &p->out))
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    p->given += p->out.size;
    return p->out.size ? p->give(p->give_user, wm_buffer_slice(&p->out), error) : WM_OK;
}

static void empty(wm_pack_piece *piece)
{
    wm_buffer_clear(&piece->before);
    wm_buffer_clear(&piece->in);
    wm_buffer_clear(&piece->out);
    piece->first = piece->last = piece->done = false;
    piece->status = WM_OK;
}

/* Joins the oldest piece, for which it waits. */
static wm_status take_oldest(wm_packer *p, wm_error *error)
{
    wm_pack_piece *piece = &p->ring[p->oldest];
    if (p->jobs) {
        pthread_mutex_lock(&p->lock);
        while (!piece->done)
            pthread_cond_wait(&p->done, &p->lock);
        pthread_mutex_unlock(&p->lock);
    } else {
        piece->status = p->packing->compress(piece);
    }
    if (p->status == WM_OK)
        p->status = give(p, piece, error);
    empty(piece);
    p->oldest = (p->oldest + 1) % p->places;
    p->count--;
    return p->status;
}

static wm_pack_piece *present(wm_packer *p)
{
    return &p->ring[(p->oldest + p->count) % p->places];
}

/* ---- filling ---- */

static void look_back(const wm_packer *p, const wm_pack_piece *full, wm_pack_piece *next)
{
    size_t n = full->in.size < p->packing->before ? full->in.size : p->packing->before;
    wm_slice in = wm_buffer_slice(&full->in);
    if (n && !full->last)
        wm_buffer_add_slice(&next->before, wm_sub(in, in.size - n, in.size));
}

/* The present piece is complete. */
static wm_status hand_over(wm_packer *p, bool last, wm_error *error)
{
    wm_pack_piece *full = present(p);
    full->last = last;
    if (p->count + 1 == p->places && take_oldest(p, error) != WM_OK)
        return p->status;
    p->count++;
    wm_pack_piece *next = present(p);
    look_back(p, full, next);
    next->first = last;
    if (next->before.failed)
        return p->status = wm_fail(error, WM_NO_MEMORY, "out of memory");
    if (!p->jobs)
        return take_oldest(p, error);
    pthread_mutex_lock(&p->lock);
    p->waiting++;
    pthread_cond_signal(&p->to_do);
    pthread_mutex_unlock(&p->lock);
    return p->status;
}

wm_status wm_packer_add(wm_packer *p, wm_slice bytes, wm_error *error)
{
    while (bytes.size && p->status == WM_OK) {
        wm_pack_piece *piece = present(p);
        if (!p->in_stream)
            piece->first = true;
        p->in_stream = true;
        size_t n = p->packing->fit(&p->fill, &piece->in, bytes);
        wm_buffer_add_slice(&piece->in, wm_sub(bytes, 0, n));
        if (piece->in.failed)
            p->status = wm_fail(error, WM_NO_MEMORY, "out of memory");
        else if (n < bytes.size)
            hand_over(p, false, error);
        bytes = wm_sub(bytes, n, bytes.size);
    }
    return p->status;
}

wm_status wm_packer_cut(wm_packer *p, wm_error *error)
{
    if (p->status != WM_OK || !p->in_stream)
        return p->status;
    p->in_stream = false;
    p->streams++;
    return hand_over(p, true, error);
}

wm_status wm_packer_end(wm_packer *p, wm_error *error)
{
    if (!p->streams && !p->in_stream)
        p->in_stream = present(p)->first = true;
    wm_packer_cut(p, error);
    while (p->count && p->status == WM_OK)
        take_oldest(p, error);
    return p->status;
}

uint64_t wm_packer_given(const wm_packer *p)
{
    return p->given;
}

uint64_t wm_packer_streams(const wm_packer *p)
{
    return p->streams;
}
