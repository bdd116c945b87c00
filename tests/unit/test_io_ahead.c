/* test_io_ahead.c - a thread that reads on changes nothing.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>
#include <unistd.h>

#include "dump_help.h"
#include "io_help.h"

enum { SIZE = 1400000, PIECE = 256 * 1024 };

static char path[] = "/tmp/wikimd-ahead-XXXXXX";

static int make_file(void **unused)
{
    (void)unused;
    int fd = mkstemp(path);
    return fd < 0 ? -1 : close(fd);
}

static int remove_file(void **unused)
{
    (void)unused;
    return unlink(path);
}

static void write_file(wm_slice data)
{
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(data.data, 1, data.size, f), data.size);
    assert_int_equal(fclose(f), 0);
}

/* Two letters, which no compression brings to less than a piece. */
static void add_noise(wm_buffer *b, size_t size)
{
    uint32_t state = 7;
    while (b->size < size) {
        state = state * 1664525 + 1013904223;
        wm_buffer_add_utf8(b, state >> 31 ? 0x4e00 + (state >> 17 & 0x1fff) : 0x21 + (state >> 20 & 0x3f));
    }
}

static outcome read_path(unsigned jobs, size_t limit, char *message, size_t room)
{
    outcome o = {.format = ""};
    wm_error error = WM_ERROR_INIT;
    wm_source *source;
    o.status = wm_source_open(path, &source, &error);
    if (o.status == WM_OK) {
        wm_source_set_limit(source, limit);
        wm_source_set_jobs(source, jobs);
        read_rest(source, limit, &o, &error);
    }
    snprintf(message, room, "%s", error.message ? error.message : "");
    wm_source_close(source);
    wm_error_clear(&error);
    return o;
}

/* The same bytes, the same end, and the same words about it. */
static void assert_same(wm_slice data)
{
    static const size_t limits[] = {0, 1000, 65536};
    char one[500], two[500];
    write_file(data);
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
        outcome o = read_path(1, limits[i], one, sizeof one);
        outcome p = read_path(2, limits[i], two, sizeof two);
        assert_int_equal(p.status, o.status);
        assert_int_equal(p.warned, o.warned);
        assert_string_equal(two, one);
        assert_true(wm_equal(wm_buffer_slice(&p.text), wm_buffer_slice(&o.text)));
        wm_buffer_free(&p.text);
        wm_buffer_free(&o.text);
    }
}

static void formats(void **unused)
{
    (void)unused;
    wm_buffer text = {0}, data = {0};
    add_noise(&text, SIZE);
    wm_slice t = wm_buffer_slice(&text);
    assert_same(t);
    assert_same(wm_sub(t, 0, 5 * PIECE));
    for (int format = 0; format < 4; format++) {
        wm_buffer_clear(&data);
        if (format == 0)
            add_gzip(&data, t);
        else if (format == 1)
            add_7z(&data, t);
        else if (!add_filtered(&data, format == 2 ? ARCHIVE_FILTER_XZ : ARCHIVE_FILTER_ZSTD, t))
            continue;
        wm_slice d = wm_buffer_slice(&data);
        assert_true(d.size > PIECE);
        assert_same(d);
        assert_same(wm_sub(d, 0, d.size - 100));
        data.data[d.size / 2] ^= 0x10;
        assert_same(d);
        data.data[d.size / 2] ^= 0x10;
        wm_buffer_add_str(&data, "garbage");
        assert_same(wm_buffer_slice(&data));
    }
    wm_buffer_free(&text);
    wm_buffer_free(&data);
}

/* Whoever wants no more does not wait for the end of the file. */
static void closed_early(void **unused)
{
    (void)unused;
    wm_buffer text = {0};
    add_noise(&text, 8 * SIZE);
    write_file(wm_buffer_slice(&text));
    for (unsigned reads = 0; reads < 9; reads++) {
        wm_error error = WM_ERROR_INIT;
        wm_source *source;
        wm_slice piece;
        assert_int_equal(wm_source_open(path, &source, &error), WM_OK);
        wm_source_set_jobs(source, 2);
        for (unsigned i = 0; i < reads; i++) {
            assert_int_equal(wm_source_read(source, &piece, &error), WM_OK);
            assert_int_equal(wm_source_text(source, piece).size, 0); /* nobody asked for it */
            assert_true(wm_equal(piece, wm_sub(wm_buffer_slice(&text), i * PIECE, (i + 1) * PIECE)));
        }
        assert_true(wm_source_position(source) <= (uint64_t)(reads + 6) * PIECE);
        wm_source_close(source);
    }
    wm_buffer_free(&text);
}

/* What is told to be text is text from one whole character to the end of another, or to
 * the piece's end; and in text that is nothing else it is nearly all. */
static void text_is_text(void **unused)
{
    (void)unused;
    wm_buffer text = {0};
    for (int damaged = 0; damaged < 2; damaged++) {
        wm_buffer_clear(&text);
        wm_buffer_add_str(&text, "ab"); /* so that pieces part characters */
        add_noise(&text, SIZE);
        for (size_t at = PIECE / 2; damaged && at < text.size; at += PIECE + 1)
            text.data[at] = '\xff';
        write_file(wm_buffer_slice(&text));
        wm_error error = WM_ERROR_INIT;
        wm_source *source;
        wm_slice piece;
        size_t known = 0;
        assert_int_equal(wm_source_open(path, &source, &error), WM_OK);
        wm_source_set_jobs(source, 2);
        wm_source_look_for_text(source);
        while (wm_source_read(source, &piece, &error) == WM_OK) {
            wm_slice found = wm_source_text(source, piece);
            assert_true(found.size == 0 || (found.data >= piece.data && found.data + found.size <= piece.data + piece.size));
            assert_true(wm_utf8_is_text(found));
            known += found.size;
            size_t half = piece.size / 2; /* a part of it knows its part */
            size_t end = found.size ? (size_t)(found.data - piece.data) + found.size : 0;
            wm_slice rest = wm_source_text(source, wm_sub(piece, half, piece.size));
            assert_int_equal(rest.size, end > half ? end - half : 0);
        }
        assert_true(damaged ? known > SIZE / 3 && known < SIZE * 2 / 3 : known > SIZE - 7 * 20);
        wm_source_close(source);
    }
    wm_buffer_free(&text);
}

/* A wrong byte, or a private character, at every place near where pieces meet. */
static void pages_are_the_same(void **unused)
{
    (void)unused;
    static const char *const wrong[] = {"\xff", "\xe4\xb8", "\x01", "\xf4\x8f\xbf\xbd", "\xef\xbf\xbf", "\xf0\x9f\x98\x80"};
    wm_buffer text = {0}, xml = {0};
    const char *const paths[] = {path};
    for (size_t shift = 0; shift < 3; shift++) {
        for (size_t w = 0; w < sizeof wrong / sizeof *wrong; w++) {
            wm_buffer_clear(&text);
            for (size_t i = 0; i < shift; i++)
                wm_buffer_add_char(&text, 'x');
            while (text.size < 2 * PIECE + 5000) {
                wm_buffer_add_str(&text, "\xe4\xb8\xad");
                size_t behind = (text.size + 140) % 65536;
                if (behind < 40 || behind > 65536 - 40)
                    wm_buffer_add_str(&text, wrong[w]);
            }
            dump_of_text(&xml, wm_buffer_slice(&text));
            write_file(wm_buffer_slice(&xml));
            reading one = {.jobs = 1}, two = {.jobs = 2};
            read_files(&one, paths, 1);
            read_files(&two, paths, 1);
            assert_int_equal(one.status, WM_OK);
            assert_int_equal(one.texts.size, text.size + 1);
            assert_memory_equal(one.texts.data, text.data, text.size);
            assert_int_equal(two.status, WM_OK);
            assert_true(wm_equal(wm_buffer_slice(&two.pages), wm_buffer_slice(&one.pages)));
            assert_string_equal(two.warnings.data, one.warnings.data);
            release(&one);
            release(&two);
        }
    }
    wm_buffer_free(&text);
    wm_buffer_free(&xml);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(formats), cmocka_unit_test(closed_early), cmocka_unit_test(text_is_text),
        cmocka_unit_test(pages_are_the_same),
    };
    return cmocka_run_group_tests_name("io: reading ahead", tests, make_file, remove_file);
}
