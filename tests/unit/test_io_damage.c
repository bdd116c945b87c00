/* test_io_damage.c - input that is cut off or damaged.
 *
 * SPDX-License-Identifier: MIT
 */
#include "io_help.h"

enum { MEMBERS = 3 };

typedef struct members {
    wm_buffer text, data;
    size_t text_ends[MEMBERS], data_ends[MEMBERS];
} members;

static void make_members(members *m, bool gzip, size_t size)
{
    memset(m, 0, sizeof *m);
    for (size_t i = 0; i < MEMBERS; i++) {
        wm_buffer text = {0};
        add_text(&text, size * (i + 1));
        if (gzip)
            add_gzip(&m->data, wm_buffer_slice(&text));
        else
            add_bzip2(&m->data, wm_buffer_slice(&text));
        wm_buffer_add_slice(&m->text, wm_buffer_slice(&text));
        wm_buffer_free(&text);
        m->text_ends[i] = m->text.size;
        m->data_ends[i] = m->data.size;
    }
}

static void free_members(members *m)
{
    wm_buffer_free(&m->text);
    wm_buffer_free(&m->data);
}

static void assert_prefix(const outcome *o, wm_slice text)
{
    assert_true(o->text.size <= text.size);
    assert_true(wm_equal(wm_buffer_slice(&o->text), wm_sub(text, 0, o->text.size)));
}

/* What is complete is handed out; the end of a member is no truncation, every
 * other place is one. The buffer is of exact size for the address sanitizer. */
static void check_cut(const members *m, size_t cut, size_t limit, size_t *so_far)
{
    char *copy = malloc(cut);
    assert_non_null(copy);
    memcpy(copy, m->data.data, cut);
    outcome o = read_memory(wm_slice_of(copy, cut), limit);
    free(copy);
    size_t complete = 0;
    bool at_end = false;
    for (size_t i = 0; i < MEMBERS; i++) {
        if (m->data_ends[i] <= cut)
            complete = m->text_ends[i];
        at_end = at_end || m->data_ends[i] == cut;
    }
    assert_prefix(&o, wm_buffer_slice(&m->text));
    assert_true(o.text.size >= complete && o.text.size >= *so_far);
    *so_far = o.text.size;
    if (o.status != (at_end ? WM_END : WM_BAD_INPUT))
        fail_msg("cut at %zu: status %d", cut, (int)o.status);
    assert_false(o.warned);
    if (at_end)
        assert_int_equal(o.text.size, complete);
    wm_buffer_free(&o.text);
}

static void every_cut(void **unused)
{
    (void)unused;
    static const size_t limits[] = {0, 1, 7};
    for (int gzip = 0; gzip < 2; gzip++) {
        members m;
        make_members(&m, gzip, 300);
        for (size_t k = 0; k < sizeof limits / sizeof *limits; k++) {
            size_t so_far = 0;
            for (size_t cut = 3; cut <= m.data.size; cut++)
                check_cut(&m, cut, limits[k], &so_far);
        }
        free_members(&m);
    }
}

/* Texts of several blocks: those that are complete come out. */
static void cut_between_blocks(void **unused)
{
    (void)unused;
    for (int gzip = 0; gzip < 2; gzip++) {
        members m;
        make_members(&m, gzip, 250000);
        size_t so_far = 0, seen = 0;
        for (size_t cut = 3; cut <= m.data.size; cut += m.data.size / 40) {
            size_t before = so_far;
            check_cut(&m, cut, 0, &so_far);
            seen += so_far != before;
        }
        assert_true(seen > 10);
        free_members(&m);
    }
}

/* For the formats that libarchive reads the last piece may be missing. */
static void check_archive_cuts(const wm_buffer *data, wm_slice text)
{
    size_t step = data->size / 150 + 1;
    for (size_t cut = 6; cut < data->size; cut += step) {
        outcome o = read_memory(wm_slice_of(data->data, cut), cut % 2 ? 0 : 100);
        assert_prefix(&o, text);
        if (o.status != WM_BAD_INPUT)
            fail_msg("%s cut at %zu of %zu: status %d", o.format, cut, data->size, (int)o.status);
        wm_buffer_free(&o.text);
    }
}

static void archive_cuts(void **unused)
{
    (void)unused;
    static const int filters[] = {ARCHIVE_FILTER_XZ, ARCHIVE_FILTER_ZSTD, ARCHIVE_FILTER_LZ4, ARCHIVE_FILTER_LZIP};
    static const size_t sizes[] = {50, 3000, 400000};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        wm_buffer text = {0}, data = {0};
        add_text(&text, sizes[i]);
        for (size_t k = 0; k < sizeof filters / sizeof *filters; k++) {
            wm_buffer_clear(&data);
            if (add_filtered(&data, filters[k], wm_buffer_slice(&text)))
                check_archive_cuts(&data, wm_buffer_slice(&text));
        }
        wm_buffer_clear(&data);
        add_7z(&data, wm_buffer_slice(&text));
        check_archive_cuts(&data, wm_buffer_slice(&text));
        wm_buffer_free(&text);
        wm_buffer_free(&data);
    }
}

/* A flipped bit is found by the checksum, or stands where nothing depends on
 * it; bytes that come out wrong are always followed by a failure. */
static void check_flips(const wm_buffer *data, wm_slice text, size_t first)
{
    wm_buffer copy = {0};
    wm_buffer_add_slice(&copy, wm_buffer_slice(data));
    assert_false(copy.failed);
    for (size_t i = first; i < copy.size; i++) {
        copy.data[i] ^= (char)(1U << i % 8);
        outcome o = read_memory(wm_buffer_slice(&copy), i % 3 ? 0 : 5);
        copy.data[i] ^= (char)(1U << i % 8);
        assert_true(o.status == WM_END || o.status == WM_BAD_INPUT);
        if (o.status == WM_END && !o.warned && !wm_equal(wm_buffer_slice(&o.text), text))
            fail_msg("%s: wrong bytes pass with byte %zu changed", o.format, i);
        wm_buffer_free(&o.text);
    }
    wm_buffer_free(&copy);
}

static void flipped_bits(void **unused)
{
    (void)unused;
    for (int gzip = 0; gzip < 2; gzip++) {
        members m;
        make_members(&m, gzip, 300);
        check_flips(&m.data, wm_buffer_slice(&m.text), 4);
        free_members(&m);
    }
    wm_buffer text = {0}, data = {0};
    add_text(&text, 2000);
    if (add_filtered(&data, ARCHIVE_FILTER_XZ, wm_buffer_slice(&text)))
        check_flips(&data, wm_buffer_slice(&text), 6);
    wm_buffer_clear(&data);
    add_7z(&data, wm_buffer_slice(&text));
    check_flips(&data, wm_buffer_slice(&text), 6);
    wm_buffer_free(&text);
    wm_buffer_free(&data);
}

/* Any bytes after a magic: whatever happens, it ends. */
static void noise(void **unused)
{
    (void)unused;
    static const char *const magics[] = {"BZh9", "BZh11AY&SY", "\x1f\x8b\x08", ("\xfd" "7zXZ"), "\x28\xb5\x2f\xfd",
                                         "\x04\x22\x4d\x18", "LZIP\1", "\x1f\x9d\x90", "7z\xbc\xaf\x27\x1c"};
    uint32_t state = 3;
    for (size_t i = 0; i < 900; i++) {
        wm_buffer data = {0};
        wm_buffer_add_str(&data, magics[i % 9]);
        for (size_t k = 0; k < i; k++) {
            state = state * 1664525 + 1013904223;
            wm_buffer_add_char(&data, (char)(state >> 24));
        }
        outcome o = read_memory(wm_buffer_slice(&data), i % 11);
        assert_true(o.status == WM_END || o.status == WM_BAD_INPUT);
        wm_buffer_free(&o.text);
        wm_buffer_free(&data);
    }
}

/* A failure stays: reading again does not go on behind the damage. */
static void failure_repeats(void **unused)
{
    (void)unused;
    wm_buffer text = {0}, data = {0};
    add_text(&text, 500000);
    add_bzip2(&data, wm_buffer_slice(&text));
    data.data[data.size / 2] ^= 1;
    wm_source *source;
    wm_error error = WM_ERROR_INIT;
    assert_int_equal(wm_source_open_memory(wm_buffer_slice(&data), "damaged.bz2", &source, &error), WM_OK);
    outcome o = {.format = ""};
    read_rest(source, 0, &o, &error);
    assert_int_equal(o.status, WM_BAD_INPUT);
    assert_true(o.text.size >= 100000);
    assert_int_equal(strncmp(error.message, "damaged.bz2: ", 13), 0);
    for (int i = 0; i < 2; i++) {
        wm_error again = WM_ERROR_INIT;
        wm_slice piece;
        assert_int_equal(wm_source_read(source, &piece, &again), WM_BAD_INPUT);
        assert_int_equal(piece.size, 0);
        assert_string_equal(again.message, error.message);
        wm_error_clear(&again);
    }
    wm_source_close(source);
    wm_error_clear(&error);
    wm_buffer_free(&o.text);
    wm_buffer_free(&text);
    wm_buffer_free(&data);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_cut), cmocka_unit_test(cut_between_blocks), cmocka_unit_test(archive_cuts),
        cmocka_unit_test(flipped_bits), cmocka_unit_test(noise), cmocka_unit_test(failure_repeats),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
