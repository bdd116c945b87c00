/* pipeline.c - batches of pages converted by many threads, written in order.
 *
 * SPDX-License-Identifier: MIT
 *
 * The batches stand in a ring: [written, converting) are with the workers or
 * done, [converting, given) wait for a worker. The numbers only grow; a slot is
 * its number modulo the ring's size. Whoever finds the next one done while nobody
 * writes is the writer for as long as there are such: what was converted is still
 * near its processor, and no thread is woken for it.
 */
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>

#include "transfer/pipeline.h"

typedef struct slot {
    void *batch;
    size_t size;
    bool done;
} slot;

struct wm_pipeline {
    wm_pipeline_stages stages;
    unsigned jobs;
    size_t limit, waiting;     /* bytes */
    slot *slots;
    size_t ring;
    uint64_t given, converting, written;
    pthread_mutex_t lock;
    pthread_cond_t filled;     /* for workers: a batch, or the end */
    pthread_cond_t emptied;    /* for who fills: a batch is written, or a stage failed */
    bool writing;              /* a worker does */
    bool ended;
    wm_status status;          /* the first failure */
    pthread_t *threads;
    size_t started;
    void *worker;              /* with one job */
};

static void fail(wm_pipeline *p, wm_status status)
{
    if (status == WM_OK || p->status != WM_OK)
        return;
    p->status = status;
    if (p->jobs > 1) {
        pthread_cond_broadcast(&p->filled);
        pthread_cond_signal(&p->emptied);
    }
}

/* Writes all that is next in order and done. The lock is held before and after. */
static void write_in_order(wm_pipeline *p)
{
    p->writing = true;
    while (p->status == WM_OK && p->written < p->converting && p->slots[p->written % p->ring].done) {
        slot *next = &p->slots[p->written % p->ring];
        pthread_mutex_unlock(&p->lock);
        wm_status status = p->stages.write(p->stages.user, next->batch);
        pthread_mutex_lock(&p->lock);
        fail(p, status);
        next->done = false;
        p->waiting -= next->size;
        p->written++;
        pthread_cond_signal(&p->emptied);
    }
    p->writing = false;
}

static void *work(void *argument)
{
    wm_pipeline *p = argument;
    void *worker = p->stages.worker_new(p->stages.user);
    pthread_mutex_lock(&p->lock);
    if (!worker)
        fail(p, WM_NO_MEMORY);
    for (;;) {
        while (p->converting == p->given && !p->ended && p->status == WM_OK)
            pthread_cond_wait(&p->filled, &p->lock);
        if (p->converting == p->given || p->status != WM_OK)
            break;
        slot *mine = &p->slots[p->converting++ % p->ring];
        pthread_mutex_unlock(&p->lock);
        wm_status status = p->stages.convert(p->stages.user, worker, mine->batch);
        pthread_mutex_lock(&p->lock);
        fail(p, status);
        mine->done = true;
        if (!p->writing)
            write_in_order(p);
    }
    pthread_mutex_unlock(&p->lock);
    if (worker)
        p->stages.worker_free(p->stages.user, worker);
    return NULL;
}

static void release(wm_pipeline *p)
{
    for (size_t i = 0; p->slots && i < p->ring; i++) {
        if (p->slots[i].batch)
            p->stages.batch_free(p->stages.user, p->slots[i].batch);
    }
    if (p->worker)
        p->stages.worker_free(p->stages.user, p->worker);
    free(p->slots);
    free(p->threads);
    pthread_cond_destroy(&p->filled);
    pthread_cond_destroy(&p->emptied);
    pthread_mutex_destroy(&p->lock);
    free(p);
}

static bool allocate(wm_pipeline *p)
{
    p->slots = calloc(p->ring, sizeof *p->slots);
    p->threads = calloc(p->jobs, sizeof *p->threads);
    if (!p->slots || !p->threads)
        return false;
    for (size_t i = 0; i < p->ring; i++) {
        p->slots[i].batch = p->stages.batch_new(p->stages.user);
        if (!p->slots[i].batch)
            return false;
    }
    if (p->jobs == 1)
        p->worker = p->stages.worker_new(p->stages.user);
    return p->jobs > 1 || p->worker;
}

wm_status wm_pipeline_start(const wm_pipeline_stages *stages, unsigned jobs, size_t limit,
                            wm_pipeline **out, wm_error *error)
{
    *out = NULL;
    wm_pipeline *p = calloc(1, sizeof *p);
    if (!p)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    p->stages = *stages;
    p->jobs = jobs ? jobs : 1;
    p->limit = limit;
    p->ring = p->jobs == 1 ? 1 : 2 * (size_t)p->jobs + 2;
    pthread_mutex_init(&p->lock, NULL);
    pthread_cond_init(&p->filled, NULL);
    pthread_cond_init(&p->emptied, NULL);
    if (!allocate(p)) {
        release(p);
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    }
    for (; p->jobs > 1 && p->started < p->jobs; p->started++) {
        int failed = pthread_create(&p->threads[p->started], NULL, work, p);
        if (failed) {
            pthread_mutex_lock(&p->lock);
            fail(p, WM_SYSTEM);
            pthread_mutex_unlock(&p->lock);
            wm_pipeline_end(p);
            wm_fail_errno(error, failed, "cannot start %u threads; try a smaller --jobs", jobs);
            return WM_SYSTEM;
        }
    }
    *out = p;
    return WM_OK;
}

void *wm_pipeline_take(wm_pipeline *p)
{
    pthread_mutex_lock(&p->lock);
    while (p->given - p->written >= p->ring && p->status == WM_OK)
        pthread_cond_wait(&p->emptied, &p->lock);
    void *batch = p->status == WM_OK ? p->slots[p->given % p->ring].batch : NULL;
    pthread_mutex_unlock(&p->lock);
    return batch;
}

wm_status wm_pipeline_give(wm_pipeline *p, void *batch, size_t size)
{
    if (p->jobs == 1) {
        fail(p, p->stages.convert(p->stages.user, p->worker, batch));
        if (p->status == WM_OK)
            fail(p, p->stages.write(p->stages.user, batch));
        return p->status;
    }
    pthread_mutex_lock(&p->lock);
    while (p->waiting && p->waiting + size > p->limit && p->status == WM_OK)
        pthread_cond_wait(&p->emptied, &p->lock);
    p->slots[p->given % p->ring].size = size;
    p->waiting += size;
    p->given++;
    pthread_cond_signal(&p->filled);
    wm_status status = p->status;
    pthread_mutex_unlock(&p->lock);
    return status;
}

wm_status wm_pipeline_end(wm_pipeline *p)
{
    if (!p)
        return WM_OK;
    pthread_mutex_lock(&p->lock);
    p->ended = true;
    pthread_cond_broadcast(&p->filled);
    pthread_mutex_unlock(&p->lock);
    for (size_t i = 0; i < p->started; i++)
        pthread_join(p->threads[i], NULL);
    wm_status status = p->status;
    release(p);
    return status;
}
