/* pipeline.h - batches of pages converted by many threads, written in order.
 *
 * SPDX-License-Identifier: MIT
 *
 * The caller's thread fills batches, workers convert them and write them in the
 * order in which they were filled. With one job all is done in the caller's
 * thread. What waits is bounded in bytes, so that memory follows the largest
 * page and not the dump.
 */
#ifndef WM_TRANSFER_PIPELINE_H
#define WM_TRANSFER_PIPELINE_H

#include "base/base.h"

typedef struct wm_pipeline wm_pipeline;

/* What is done with a batch, and how batches come to be. A batch is a pointer
 * that only these functions look into. */
typedef struct wm_pipeline_stages {
    void *user;
    /* A batch, empty; called once for each of the few that circulate. */
    void *(*batch_new)(void *user);
    void (*batch_free)(void *user, void *batch);
    /* Scratch memory of one worker. */
    void *(*worker_new)(void *user);
    void (*worker_free)(void *user, void *worker);
    /* In any of the workers' threads; the first failure ends the run. */
    wm_status (*convert)(void *user, void *worker, void *batch);
    /* One after the other, in order, in any of the workers' threads; then the batch is
     * to be empty again. */
    wm_status (*write)(void *user, void *batch);
} wm_pipeline_stages;

/* limit: bytes that may wait, not counting one batch that is larger by itself. */
wm_status wm_pipeline_start(const wm_pipeline_stages *stages, unsigned jobs, size_t limit,
                            wm_pipeline **out, wm_error *error);
/* A batch to fill. Waits for one; NULL when a stage failed. */
void *wm_pipeline_take(wm_pipeline *p);
/* Gives the batch taken on its way; size is what it counts for. Waits until it
 * fits. Returns the failure of a stage, if one failed. */
wm_status wm_pipeline_give(wm_pipeline *p, void *batch, size_t size);
/* Waits until all that was given is written, and frees. A batch that was taken
 * and not given is lost. Returns the first failure of a stage. */
wm_status wm_pipeline_end(wm_pipeline *p);

#endif
