/* test_io_sink.c - what goes into a stream comes out of it again.
 *
 * SPDX-License-Identifier: MIT
 */
#include "io_help.h"

#include <stdio.h>

#include "io/sink.h"

static const wm_sink_format formats[] = {WM_SINK_PLAIN, WM_SINK_GZIP, WM_SINK_BZIP2};
static const char *const names[] = {"plain", "gzip", "bzip2"};

/* The file's bytes after text was written in pieces. */
static void write_text(wm_sink_format format, unsigned jobs, wm_slice text, size_t piece, wm_buffer *out)
{
    FILE *stream = tmpfile();
    wm_sink *sink;
    assert_non_null(stream);
    assert_int_equal(wm_sink_open(stream, "x", format, jobs, &sink, NULL), WM_OK);
    for (size_t at = 0; at < text.size; at += piece)
        assert_int_equal(wm_sink_write(sink, wm_sub(text, at, text.size - at < piece ? text.size : at + piece), NULL), WM_OK);
    assert_int_equal(wm_sink_finish(sink, NULL), WM_OK);
    assert_int_equal(wm_sink_taken(sink), text.size);
    assert_int_equal(fflush(stream), 0);
    assert_int_equal(wm_sink_given(sink), (uint64_t)ftell(stream));
    wm_sink_close(sink);
    rewind(stream);
    for (int c; (c = getc(stream)) != EOF;)
        wm_buffer_add_char(out, (char)c);
    fclose(stream);
}

static void round_trip(void **unused)
{
    (void)unused;
    static const size_t sizes[] = {0, 1, 5000, 1200000};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        wm_buffer text = {0};
        add_text(&text, sizes[i]);
        for (size_t f = 0; f < 3; f++) {
            wm_buffer whole = {0}, pieces = {0};
            write_text(formats[f], 1, wm_buffer_slice(&text), 1 << 20, &whole);
            write_text(formats[f], 3, wm_buffer_slice(&text), sizes[i] > 10000 ? 4099 : 7, &pieces);
            outcome o = read_memory(wm_buffer_slice(&whole), 0);
            assert_true(wm_equal(wm_buffer_slice(&o.text), wm_buffer_slice(&text)));
            if (text.size)
                assert_string_equal(o.format, names[f]);
            /* The same however it was handed over, in however many threads. */
            assert_true(wm_equal(wm_buffer_slice(&whole), wm_buffer_slice(&pieces)));
            wm_buffer_free(&o.text);
            wm_buffer_free(&whole);
            wm_buffer_free(&pieces);
        }
        wm_buffer_free(&text);
    }
}

/* A device that is full fails in finish at the latest, and the message names the file. */
static void full_device(void **unused)
{
    (void)unused;
    wm_buffer text = {0};
    add_text(&text, 3000000);
    for (size_t f = 0; f < 3; f++) {
        FILE *stream = fopen("/dev/full", "wb");
        wm_sink *sink;
        wm_error error = WM_ERROR_INIT;
        if (!stream)
            skip();
        setvbuf(stream, NULL, _IONBF, 0);
        assert_int_equal(wm_sink_open(stream, "the/file", formats[f], (unsigned)f + 1, &sink, &error), WM_OK);
        wm_status status = wm_sink_write(sink, wm_buffer_slice(&text), &error);
        if (status == WM_OK)
            status = wm_sink_finish(sink, &error);
        assert_int_equal(status, WM_SYSTEM);
        assert_non_null(strstr(error.message, "the/file"));
        assert_int_equal(wm_sink_write(sink, WM_LIT("more"), NULL), WM_SYSTEM);
        assert_int_equal(wm_sink_finish(sink, NULL), WM_SYSTEM);
        wm_error_clear(&error);
        wm_sink_close(sink);
        fclose(stream);
    }
    wm_buffer_free(&text);
}

static void names_tell(void **unused)
{
    (void)unused;
    assert_int_equal(wm_sink_format_of("a.xml"), WM_SINK_PLAIN);
    assert_int_equal(wm_sink_format_of("a.xml.gz"), WM_SINK_GZIP);
    assert_int_equal(wm_sink_format_of("a.gz/b.xml.bz2"), WM_SINK_BZIP2);
    assert_int_equal(wm_sink_format_of("bz2"), WM_SINK_PLAIN);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(round_trip), cmocka_unit_test(full_device),
                                       cmocka_unit_test(names_tell)};
    return cmocka_run_group_tests_name("io_sink", tests, NULL, NULL);
}
