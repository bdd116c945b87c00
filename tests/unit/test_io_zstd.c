/* test_io_zstd.c - zstd frames with windows of any size.
 *
 * SPDX-License-Identifier: MIT
 *
 * The frames are put together here: blocks that are not compressed say all that is to be
 * said, and no test has to compress gigabytes.
 */
#include "io_help.h"

#include <stdio.h>

enum { BLOCK = 128 * 1024 };

/* window: exponent and eighths, as the format has them; 21 << 3 are 2 GiB. */
static void add_frame(wm_buffer *out, unsigned char window, wm_slice text)
{
    wm_buffer_add(out, "\x28\xb5\x2f\xfd\0", 5);
    wm_buffer_add_char(out, (char)window);
    for (size_t at = 0, size; at < text.size || at == 0; at += size) {
        size = text.size - at < BLOCK ? text.size - at : BLOCK;
        bool last = at + size == text.size;
        size_t head = size << 3 | last;
        for (int i = 0; i < 3; i++)
            wm_buffer_add_char(out, (char)(head >> (8 * i) & 0xff));
        wm_buffer_add_slice(out, wm_sub(text, at, at + size));
        if (last)
            break;
    }
}

static void large_windows(void **unused)
{
    (void)unused;
    static const unsigned char windows[] = {0, 17 << 3, (17 << 3) + 1, 20 << 3, 21 << 3};
    wm_buffer text = {0}, data = {0};
    add_text(&text, 300000);
    for (size_t i = 0; i < sizeof windows; i++) {
        wm_buffer_clear(&data);
        add_frame(&data, windows[i], wm_slice_of(text.data, windows[i] ? text.size : 700));
        assert_reads(wm_buffer_slice(&data), 0, wm_slice_of(text.data, windows[i] ? text.size : 700), false);
    }
    wm_buffer_free(&text);
    wm_buffer_free(&data);
}

/* What the message must name. */
static void assert_refused(wm_slice data, uint64_t memory, const char *window, const char *advice)
{
    wm_source *source = NULL;
    wm_error error = WM_ERROR_INIT;
    wm_slice got;
    assert_int_equal(wm_source_open_memory(data, "dump.xml.zst", &source, &error), WM_OK);
    wm_source_set_memory(source, memory);
    assert_int_equal(wm_source_read(source, &got, &error), WM_BAD_INPUT);
    assert_non_null(strstr(error.message, window));
    assert_non_null(strstr(error.message, advice));
    wm_error_clear(&error);
    wm_source_close(source);
}

static void windows_over_the_memory(void **unused)
{
    (void)unused;
    wm_buffer data = {0};
    add_frame(&data, 21 << 3, WM_LIT("text"));
    assert_refused(wm_buffer_slice(&data), 1 << 30, "a window of 2 GiB", "--memory allows 1 GiB; give --memory 2048M");
    wm_buffer_clear(&data);
    add_frame(&data, (20 << 3) + 4, WM_LIT("text"));
    assert_refused(wm_buffer_slice(&data), 1 << 30, "a window of 1536 MiB", "give --memory 1536M");
    wm_buffer_clear(&data);
    add_frame(&data, 31 << 3, WM_LIT("text"));
    assert_refused(wm_buffer_slice(&data), 0, "a window of 2048 GiB", "libzstd has at most 2 GiB");
    wm_buffer_free(&data);
}

/* Frames one after the other, and such as are passed over, also the first. */
static void frames(void **unused)
{
    (void)unused;
    static const size_t limits[] = {0, 1, 2, 7};
    wm_buffer data = {0}, all = {0};
    wm_buffer_add(&data, "\x5a\x2a\x4d\x18\3\0\0\0abc", 11);
    for (size_t i = 0; i < 5; i++) {
        wm_buffer text = {0};
        add_text(&text, i * 1111);
        add_frame(&data, 8 << 3, wm_buffer_slice(&text));
        wm_buffer_add_slice(&all, wm_buffer_slice(&text));
        wm_buffer_add(&data, "\x50\x2a\x4d\x18\0\0\0\0", 8);
        wm_buffer_free(&text);
    }
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++)
        assert_reads(wm_buffer_slice(&data), limits[i], wm_buffer_slice(&all), false);
    size_t whole = data.size;
    wm_buffer_add_str(&data, "garbage");
    assert_reads(wm_buffer_slice(&data), 0, wm_buffer_slice(&all), true);
    /* Cut off anywhere but between two frames it is truncated. */
    wm_slice got;
    for (size_t cut = 12; cut < 40; cut++) {
        wm_source *source = NULL;
        wm_error error = WM_ERROR_INIT;
        wm_status status = wm_source_open_memory(wm_slice_of(data.data, whole - cut), "x", &source, &error);
        while (status == WM_OK)
            status = wm_source_read(source, &got, &error);
        assert_int_equal(status, WM_BAD_INPUT);
        wm_error_clear(&error);
        wm_source_close(source);
    }
    wm_buffer_free(&data);
    wm_buffer_free(&all);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(large_windows), cmocka_unit_test(windows_over_the_memory),
                                       cmocka_unit_test(frames)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
