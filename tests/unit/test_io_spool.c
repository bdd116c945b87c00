/* test_io_spool.c - blocks come back as they were kept.
 *
 * SPDX-License-Identifier: MIT
 */
#include <fcntl.h>
#include <unistd.h>

#include "io/spool.h"
#include "io_help.h"

/* The i-th block: of any size, and of any kind from empty to noise. */
static void make_block(unsigned i, wm_buffer *block)
{
    uint32_t state = i * 2654435761u + 1;
    size_t size = i % 7 == 0 ? i % 2 : (size_t)1 << i % 21;
    wm_buffer_clear(block);
    while (block->size < size) {
        state = state * 1664525u + 1013904223u;
        wm_buffer_add_char(block, i % 3 ? (char)(state >> 30) : (char)(state >> 24));
    }
}

static void check_blocks(wm_spool *spool, unsigned count)
{
    wm_buffer room = {0}, out = {0}, expected = {0};
    wm_slice packed, block;
    wm_error error = WM_ERROR_INIT;
    for (unsigned i = 0; i < count; i++) {
        make_block(i, &expected);
        assert_int_equal(wm_spool_next(spool, &room, &packed, &error), WM_OK);
        assert_int_equal(wm_spool_unpack(packed, &out, &block), WM_OK);
        assert_int_equal(block.size, expected.size);
        if (expected.size)
            assert_memory_equal(block.data, expected.data, expected.size);
    }
    assert_int_equal(wm_spool_next(spool, &room, &packed, &error), WM_END);
    assert_int_equal(wm_spool_position(spool), wm_spool_size(spool));
    wm_buffer_free(&room);
    wm_buffer_free(&out);
    wm_buffer_free(&expected);
}

static wm_spool *fill(unsigned count)
{
    wm_spool *spool = wm_spool_new(NULL, 0);
    wm_buffer block = {0};
    wm_error error = WM_ERROR_INIT;
    assert_non_null(spool);
    for (unsigned i = 0; i < count; i++) {
        make_block(i, &block);
        assert_int_equal(wm_spool_add(spool, wm_buffer_slice(&block), &error), WM_OK);
    }
    wm_buffer_free(&block);
    return spool;
}

static void few_blocks(void **unused)
{
    (void)unused;
    wm_spool *spool = fill(22);
    wm_spool_rewind(spool);
    check_blocks(spool, 22);
    wm_spool_rewind(spool);
    check_blocks(spool, 22);
    wm_spool_free(spool);
}

/* More than stays in memory: whole blocks, packed ones and those of the file. */
static void many_blocks(void **unused)
{
    (void)unused;
    wm_spool *spool = fill(1400);
    assert_true(wm_spool_size(spool) > 70 * 1024 * 1024);
    wm_spool_rewind(spool);
    check_blocks(spool, 1400);
    wm_spool_rewind(spool);
    check_blocks(spool, 1400);
    wm_spool_free(spool);
}

/* Runs of one byte take a hundredth of their size, once there is much. */
static void packed_is_small(void **unused)
{
    (void)unused;
    wm_spool *spool = wm_spool_new(NULL, 0);
    wm_buffer block = {0};
    wm_error error = WM_ERROR_INIT;
    for (int i = 0; i < 1 << 20; i++)
        wm_buffer_add_char(&block, 'a');
    for (int i = 0; i < 100; i++)
        assert_int_equal(wm_spool_add(spool, wm_buffer_slice(&block), &error), WM_OK);
    assert_true(wm_spool_size(spool) > 47 << 20);
    assert_true(wm_spool_size(spool) < 49 << 20);
    wm_buffer_free(&block);
    wm_spool_free(spool);
}

static void nowhere_to_put_it(void **unused)
{
    (void)unused;
    const char *was = getenv("TMPDIR");
    char *kept = was ? strdup(was) : NULL;
    wm_spool *spool = wm_spool_new(NULL, 0);
    wm_buffer block = {0};
    wm_error error = WM_ERROR_INIT;
    wm_status status = WM_OK;
    setenv("TMPDIR", "/nonexistent/directory", 1);
    make_block(20 * 3, &block);
    while (status == WM_OK && wm_spool_size(spool) < (uint64_t)1 << 30)
        status = wm_spool_add(spool, WM_LIT("small"), &error) == WM_OK
                     ? wm_spool_add(spool, wm_buffer_slice(&block), &error)
                     : WM_SYSTEM;
    assert_int_equal(status, WM_SYSTEM);
    assert_non_null(strstr(error.message, "/nonexistent/directory"));
    assert_non_null(strstr(error.message, "TMPDIR"));
    if (kept)
        setenv("TMPDIR", kept, 1);
    else
        unsetenv("TMPDIR");
    free(kept);
    wm_error_clear(&error);
    wm_buffer_free(&block);
    wm_spool_free(spool);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(few_blocks),
        cmocka_unit_test(many_blocks),
        cmocka_unit_test(packed_is_small),
        cmocka_unit_test(nowhere_to_put_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
