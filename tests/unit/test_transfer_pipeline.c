/* test_transfer_pipeline.c - batches come out in order, whatever the threads do.
 *
 * SPDX-License-Identifier: MIT
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <time.h>
#include <cmocka.h>

#include "transfer/pipeline.h"

typedef struct box {
    unsigned number;   /* 0: empty */
    unsigned converted;
} box;

typedef struct run {
    unsigned written, out_of_order, unconverted;
    unsigned fail_convert, fail_write; /* the number at which a stage fails, 0 never */
    unsigned boxes;
} run;

static void *box_new(void *user)
{
    ((run *)user)->boxes++;
    return calloc(1, sizeof(box));
}

static void box_free(void *user, void *b)
{
    ((run *)user)->boxes--;
    free(b);
}

static void *worker_new(void *user)
{
    (void)user;
    return calloc(1, 1);
}

static void worker_free(void *user, void *worker)
{
    (void)user;
    free(worker);
}

static wm_status convert(void *user, void *worker, void *batch)
{
    const run *r = user;
    box *b = batch;
    (void)worker;
    /* Every seventh dawdles, so that later ones overtake it. */
    if (b->number % 7 == 0) {
        struct timespec nap = {0, 2000000};
        nanosleep(&nap, NULL);
    }
    b->converted = b->number;
    return r->fail_convert && b->number == r->fail_convert ? WM_NO_MEMORY : WM_OK;
}

static wm_status put(void *user, void *batch)
{
    run *r = user;
    box *b = batch;
    if (b->number != r->written + 1)
        r->out_of_order++;
    if (b->converted != b->number)
        r->unconverted++;
    r->written++;
    unsigned number = b->number;
    b->number = b->converted = 0;
    return r->fail_write && number == r->fail_write ? WM_SYSTEM : WM_OK;
}

static const wm_pipeline_stages template = {NULL, box_new, box_free, worker_new, worker_free, convert, put};

/* Sends count boxes; *sent is how many were given before a stage failed. */
static wm_status send_boxes(run *r, unsigned jobs, unsigned count, unsigned *sent)
{
    wm_pipeline_stages stages = template;
    wm_pipeline *p;
    wm_error error = WM_ERROR_INIT;
    stages.user = r;
    assert_int_equal(wm_pipeline_start(&stages, jobs, 1000, &p, &error), WM_OK);
    for (*sent = 0; *sent < count; ++*sent) {
        box *b = wm_pipeline_take(p);
        if (!b)
            break;
        assert_int_equal(b->number, 0);
        b->number = *sent + 1;
        /* Some are larger than the limit by themselves. */
        if (wm_pipeline_give(p, b, b->number % 11 == 0 ? 5000 : 300) != WM_OK)
            break;
    }
    return wm_pipeline_end(p);
}

static void order(void **state)
{
    (void)state;
    static const unsigned jobs[] = {1, 2, 3, 8};
    for (size_t i = 0; i < sizeof jobs / sizeof jobs[0]; i++) {
        run r = {0};
        unsigned sent;
        assert_int_equal(send_boxes(&r, jobs[i], 300, &sent), WM_OK);
        assert_int_equal(sent, 300);
        assert_int_equal(r.written, 300);
        assert_int_equal(r.out_of_order, 0);
        assert_int_equal(r.unconverted, 0);
        assert_int_equal(r.boxes, 0);
    }
}

static void empty(void **state)
{
    (void)state;
    for (unsigned jobs = 1; jobs <= 4; jobs++) {
        run r = {0};
        unsigned sent;
        assert_int_equal(send_boxes(&r, jobs, 0, &sent), WM_OK);
        assert_int_equal(r.written, 0);
        assert_int_equal(r.boxes, 0);
    }
}

static void stage_fails(void **state)
{
    (void)state;
    for (unsigned jobs = 1; jobs <= 3; jobs++) {
        unsigned sent;
        run converting = {.fail_convert = 50};
        assert_int_equal(send_boxes(&converting, jobs, 300, &sent), WM_NO_MEMORY);
        assert_true(sent < 300);
        assert_true(converting.written < 50);
        assert_int_equal(converting.boxes, 0);
        run writing = {.fail_write = 50};
        assert_int_equal(send_boxes(&writing, jobs, 300, &sent), WM_SYSTEM);
        assert_true(sent < 300);
        assert_int_equal(writing.written, 50);
        assert_int_equal(writing.out_of_order, 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(order), cmocka_unit_test(empty), cmocka_unit_test(stage_fails),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
