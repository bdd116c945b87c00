/* test_io_memory.c - reading when the i-th allocation fails, for every i.
 *
 * SPDX-License-Identifier: MIT
 */
#include "io_help.h"
#include "failing_memory.h"

/* No buffer here: only the source's own allocations count. */
static wm_status read_with(long allocations, wm_slice data, wm_slice text, bool garbage)
{
    wm_error error = WM_ERROR_INIT;
    wm_source *source;
    size_t at = 0;
    has_failed = false;
    countdown = allocations;
    wm_status status = wm_source_open_memory(data, "test", &source, &error);
    if (status == WM_OK) {
        wm_slice piece;
        while ((status = wm_source_read(source, &piece, &error)) == WM_OK) {
            assert_true(piece.size <= text.size - at && memcmp(piece.data, text.data + at, piece.size) == 0);
            at += piece.size;
        }
        if (!has_failed)
            assert_int_equal(wm_source_warning(source) != NULL, garbage);
        wm_source_close(source);
    }
    countdown = -1;
    assert_true(status != WM_END || at == text.size);
    assert_true(status == WM_END || error.status == status);
    wm_error_clear(&error);
    return status;
}

static void check(wm_slice data, wm_slice text, bool garbage)
{
    for (long i = 0;; i++) {
        wm_status status = read_with(i, data, text, garbage);
        if (!has_failed) {
            assert_int_equal(status, WM_END);
            break;
        }
        /* Only the text of a warning may be lost without a failure. */
        assert_true(status == WM_NO_MEMORY || (status == WM_END && garbage));
        assert_true(i < 1000);
    }
}

static void every_allocation(void **unused)
{
    (void)unused;
    wm_buffer text = {0}, data = {0};
    add_text(&text, 300000);
    check(wm_buffer_slice(&text), wm_buffer_slice(&text), false);
    for (int garbage = 0; garbage < 2; garbage++) {
        wm_buffer_clear(&data);
        add_gzip(&data, wm_buffer_slice(&text));
        wm_buffer_add_str(&data, garbage ? "garbage" : "");
        check(wm_buffer_slice(&data), wm_buffer_slice(&text), garbage);
        wm_buffer_clear(&data);
        add_bzip2(&data, wm_buffer_slice(&text));
        wm_buffer_add_str(&data, garbage ? "garbage" : "");
        check(wm_buffer_slice(&data), wm_buffer_slice(&text), garbage);
    }
    wm_buffer_free(&text);
    wm_buffer_free(&data);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_allocation)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
