/* test_io_source.c - every format is read back, in pieces of any size.
 *
 * SPDX-License-Identifier: MIT
 */
#include "io_help.h"

#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static const size_t limits[] = {0, 1, 2, 3, 7, 4096};
enum { LIMITS = sizeof limits / sizeof *limits };

static void assert_format(wm_slice data, const char *format, wm_slice text)
{
    outcome o = read_memory(data, 0);
    assert_string_equal(o.format, format);
    wm_buffer_free(&o.text);
    for (size_t i = 0; i < LIMITS; i++)
        if (limits[i] == 0 || limits[i] > text.size / 100000)
            assert_reads(data, limits[i], text, false);
}

static void formats(void **unused)
{
    (void)unused;
    static const size_t sizes[] = {0, 1, 5, 70000, 300000, 1200000};
    static const struct {
        int filter;
        const char *name;
    } filters[] = {{ARCHIVE_FILTER_XZ, "xz"},     {ARCHIVE_FILTER_ZSTD, "zstd"},         {ARCHIVE_FILTER_LZ4, "lz4"},
                   {ARCHIVE_FILTER_LZIP, "lzip"}, {ARCHIVE_FILTER_COMPRESS, "compress"}, {ARCHIVE_FILTER_NONE, NULL}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        wm_buffer text = {0}, data = {0};
        add_text(&text, sizes[i]);
        wm_slice t = wm_buffer_slice(&text);
        assert_format(t, "plain", t);
        add_gzip(&data, t);
        assert_format(wm_buffer_slice(&data), "gzip", t);
        wm_buffer_clear(&data);
        add_bzip2(&data, t);
        assert_format(wm_buffer_slice(&data), "bzip2", t);
        wm_buffer_clear(&data);
        add_7z(&data, t);
        assert_format(wm_buffer_slice(&data), "7z", t);
        for (size_t k = 0; filters[k].name; k++) {
            wm_buffer_clear(&data);
            if (sizes[i] && add_filtered(&data, filters[k].filter, t))
                assert_format(wm_buffer_slice(&data), filters[k].name, t);
        }
        wm_buffer_free(&text);
        wm_buffer_free(&data);
    }
}

/* Nothing, compressed, is nothing. */
static void empty_streams(void **unused)
{
    (void)unused;
    static const char xz[] = "\xfd" "7zXZ\0\0\4\xe6\xd6\xb4\x46\0\0\0\0\x1c\xdf\x44\x21\x1f\xb6\xf3\x7d\1\0\0\0\0\4YZ";
    static const char zstd[] = "\x28\xb5\x2f\xfd\x24\0\1\0\0\x99\xe9\xd8\x51";
    assert_format(wm_slice_of(xz, sizeof xz - 1), "xz", wm_slice_of(NULL, 0));
    assert_format(wm_slice_of(zstd, sizeof zstd - 1), "zstd", wm_slice_of(NULL, 0));
}

static void add_either(wm_buffer *b, bool gzip, wm_slice text)
{
    if (gzip)
        add_gzip(b, text);
    else
        add_bzip2(b, text);
}

static void concatenated(void **unused)
{
    (void)unused;
    for (int gzip = 0; gzip < 2; gzip++) {
        wm_buffer text = {0}, data = {0}, all = {0};
        for (size_t i = 0; i < 12; i++) {
            wm_buffer_clear(&text);
            add_text(&text, i % 4 == 2 ? 0 : i * i * i * 150);
            add_either(&data, gzip, wm_buffer_slice(&text));
            wm_buffer_add_slice(&all, wm_buffer_slice(&text));
        }
        for (size_t i = 0; i < LIMITS; i++)
            assert_reads(wm_buffer_slice(&data), limits[i], wm_buffer_slice(&all), false);
        wm_buffer_free(&text);
        wm_buffer_free(&data);
        wm_buffer_free(&all);
    }
}

static void garbage_is_told(void **unused)
{
    (void)unused;
    static const char zeros[40] = "";
    const wm_slice garbage[] = {WM_LIT("x"), WM_LIT("\n"), wm_slice_of(zeros, 40), WM_LIT("BZx"), WM_LIT("BZh0123456789"),
                                WM_LIT("\x1f\x8c"), WM_LIT("garbage that is longer than a magic")};
    wm_buffer text = {0}, data = {0};
    add_text(&text, 5000);
    for (int gzip = 0; gzip < 2; gzip++) {
        for (size_t g = 0; g < sizeof garbage / sizeof *garbage; g++) {
            wm_buffer_clear(&data);
            add_either(&data, gzip, wm_buffer_slice(&text));
            wm_buffer_add_slice(&data, garbage[g]);
            for (size_t i = 0; i < LIMITS; i++)
                assert_reads(wm_buffer_slice(&data), limits[i], wm_buffer_slice(&text), true);
        }
    }
    wm_buffer_free(&text);
    wm_buffer_free(&data);
}

/* Text that begins like a magic is text. */
static void nearly_a_magic(void **unused)
{
    (void)unused;
    const wm_slice texts[] = {WM_LIT("B"), WM_LIT("BZ"), WM_LIT("BZhello"), WM_LIT("7z"), WM_LIT("LZIPX"), WM_LIT("\x1f"),
                              WM_LIT("\xef\xbb\xbf<mediawiki>")};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_format(texts[i], "plain", texts[i]);
}

/* ---- files ---- */

static char directory[] = "/tmp/wikimd-test-XXXXXX";

static int make_directory(void **unused)
{
    (void)unused;
    return mkdtemp(directory) ? 0 : -1;
}

static int remove_directory(void **unused)
{
    (void)unused;
    return rmdir(directory);
}

static wm_status open_named(const char *name, wm_source **source, char **message)
{
    wm_buffer path = {0};
    wm_error error = WM_ERROR_INIT;
    wm_buffer_add_format(&path, "%s%s", directory, name);
    wm_status status = wm_source_open(wm_buffer_cstr(&path), source, &error);
    assert_true(status == WM_OK || strstr(error.message, wm_buffer_cstr(&path)));
    wm_buffer_free(&path);
    if (message)
        *message = error.message;
    else
        wm_error_clear(&error);
    return status;
}

static void write_file(const char *name, wm_slice data)
{
    wm_buffer path = {0};
    wm_buffer_add_format(&path, "%s%s", directory, name);
    FILE *f = fopen(wm_buffer_cstr(&path), "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(data.data, 1, data.size, f), data.size);
    assert_int_equal(fclose(f), 0);
    wm_buffer_free(&path);
}

static void remove_file(const char *name)
{
    wm_buffer path = {0};
    wm_buffer_add_format(&path, "%s%s", directory, name);
    assert_int_equal(remove(wm_buffer_cstr(&path)), 0);
    wm_buffer_free(&path);
}

static void no_file(void **unused)
{
    (void)unused;
    wm_source *source;
    char *message;
    assert_int_equal(open_named("/missing.xml", &source, &message), WM_BAD_INPUT);
    assert_non_null(strstr(message, "no such file"));
    free(message);
    assert_int_equal(open_named("", &source, &message), WM_BAD_INPUT);
    assert_non_null(strstr(message, "directory"));
    free(message);
    wm_source_close(NULL);
}

static void files(void **unused)
{
    (void)unused;
    wm_buffer text = {0}, data[4] = {{0}};
    add_text(&text, 700000);
    wm_slice t = wm_buffer_slice(&text);
    wm_buffer_add_slice(&data[0], t);
    add_gzip(&data[1], t);
    add_bzip2(&data[2], t);
    add_7z(&data[3], t);
    for (size_t i = 0; i < 4; i++) {
        write_file("/dump", wm_buffer_slice(&data[i]));
        for (size_t k = 0; k < LIMITS; k++) {
            wm_source *source;
            wm_error error = WM_ERROR_INIT;
            outcome o = {.format = ""};
            assert_int_equal(open_named("/dump", &source, NULL), WM_OK);
            wm_source_set_limit(source, limits[k]);
            assert_int_equal(wm_source_length(source), data[i].size);
            read_rest(source, limits[k], &o, &error);
            assert_int_equal(o.status, WM_END);
            assert_int_equal(wm_source_position(source), data[i].size);
            assert_true(wm_equal(wm_buffer_slice(&o.text), t));
            wm_slice more;
            assert_int_equal(wm_source_read(source, &more, &error), WM_END);
            wm_source_close(source);
            wm_buffer_free(&o.text);
        }
        wm_buffer_free(&data[i]);
    }
    remove_file("/dump");
    wm_buffer_free(&text);
}

/* A pipe hands out what was written to it so far, has no length and cannot go
 * back; also as standard input. */
static void pipes(void **unused)
{
    (void)unused;
    wm_buffer text = {0}, data = {0};
    add_text(&text, 20000);
    for (int format = 0; format < 3; format++) {
        wm_buffer_clear(&data);
        if (format == 2)
            add_7z(&data, wm_buffer_slice(&text));
        else
            add_either(&data, format == 0, wm_buffer_slice(&text));
        int ends[2], saved = dup(STDIN_FILENO);
        assert_int_equal(pipe(ends), 0);
        assert_int_equal(write(ends[1], data.data, data.size), (ssize_t)data.size);
        close(ends[1]);
        assert_int_equal(dup2(ends[0], STDIN_FILENO), STDIN_FILENO);
        close(ends[0]);
        wm_source *source;
        wm_error error = WM_ERROR_INIT;
        wm_status status = wm_source_open("-", &source, &error);
        if (format == 2) {
            assert_int_equal(status, WM_BAD_INPUT);
            assert_non_null(strstr(error.message, "pipe"));
        } else {
            outcome o = {.format = ""};
            assert_int_equal(status, WM_OK);
            assert_string_equal(wm_source_name(source), "standard input");
            assert_int_equal(wm_source_length(source), 0);
            read_rest(source, 0, &o, &error);
            assert_int_equal(o.status, WM_END);
            assert_true(wm_equal(wm_buffer_slice(&o.text), wm_buffer_slice(&text)));
            wm_buffer_free(&o.text);
            wm_source_close(source);
        }
        wm_error_clear(&error);
        assert_true(lseek(STDIN_FILENO, 0, SEEK_CUR) < 0 && errno == ESPIPE); /* still open */
        if (saved >= 0) {
            dup2(saved, STDIN_FILENO);
            close(saved);
        }
    }
    wm_buffer_free(&text);
    wm_buffer_free(&data);
}

static void several_files_in_a_7z(void **unused)
{
    (void)unused;
    wm_buffer data = {0};
    struct archive *a = begin_archive(&data, ARCHIVE_FORMAT_7ZIP, ARCHIVE_FILTER_NONE);
    add_member(a, "first.xml", AE_IFREG, WM_LIT("<mediawiki/>"));
    add_member(a, "second.xml", AE_IFREG, WM_LIT("<other/>"));
    end_archive(a);
    assert_reads(wm_buffer_slice(&data), 0, WM_LIT("<mediawiki/>"), true);
    wm_buffer_clear(&data);
    a = begin_archive(&data, ARCHIVE_FORMAT_7ZIP, ARCHIVE_FILTER_NONE);
    add_member(a, "folder", AE_IFDIR, wm_slice_of(NULL, 0));
    end_archive(a);
    outcome o = read_memory(wm_buffer_slice(&data), 0);
    assert_int_equal(o.status, WM_BAD_INPUT);
    wm_buffer_free(&o.text);
    wm_buffer_free(&data);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(formats),        cmocka_unit_test(empty_streams),  cmocka_unit_test(concatenated),
        cmocka_unit_test(garbage_is_told), cmocka_unit_test(nearly_a_magic), cmocka_unit_test(no_file),
        cmocka_unit_test(files),          cmocka_unit_test(pipes),          cmocka_unit_test(several_files_in_a_7z),
    };
    return cmocka_run_group_tests(tests, make_directory, remove_directory);
}
