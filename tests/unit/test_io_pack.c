/* test_io_pack.c - streams joined from pieces, against the libraries' decoders.
 *
 * SPDX-License-Identifier: MIT
 */
#include "io/pack.h"
#include "io_help.h"

typedef struct taken {
    wm_buffer bytes;
    uint64_t begun[64]; /* where streams began */
    size_t streams;
    size_t fail_after;  /* bytes; 0: never */
} taken;

static wm_status take(void *user, wm_slice bytes, wm_error *error)
{
    taken *t = user;
    wm_buffer_add_slice(&t->bytes, bytes);
    if (t->fail_after && t->bytes.size >= t->fail_after)
        return wm_fail(error, WM_SYSTEM, "the disk is full");
    return WM_OK;
}

static wm_status begun(void *user, uint64_t offset, wm_error *error)
{
    taken *t = user;
    (void)error;
    assert_true(t->streams < 64);
    assert_int_equal(offset, t->bytes.size);
    t->begun[t->streams++] = offset;
    return WM_OK;
}

/* Adds text in portions, with a cut behind each of the places. */
static void pack(wm_pack_format format, unsigned jobs, wm_slice text, size_t portion, const size_t *cuts, size_t count,
                 taken *out)
{
    wm_packer *p = wm_packer_new(format, jobs, take, out);
    size_t cut = 0, at = 0;
    assert_non_null(p);
    wm_packer_tell_streams(p, begun, out);
    while (at < text.size) {
        size_t end = cut < count ? cuts[cut] : text.size;
        size_t n = end - at < portion ? end - at : portion;
        assert_int_equal(wm_packer_add(p, wm_sub(text, at, at + n), NULL), WM_OK);
        at += n;
        if (cut < count && at == cuts[cut]) {
            assert_int_equal(wm_packer_cut(p, NULL), WM_OK);
            cut++;
        }
    }
    assert_int_equal(wm_packer_end(p, NULL), WM_OK);
    assert_int_equal(wm_packer_given(p), out->bytes.size);
    assert_int_equal(wm_packer_streams(p), out->streams);
    wm_packer_free(p);
}

/* One gzip member or bzip2 stream, by the library; returns how many bytes it takes. */
static size_t decode_one(wm_pack_format format, wm_slice packed, wm_buffer *out, size_t most)
{
    assert_true(wm_buffer_reserve(out, most + 1));
    char *to = out->data + out->size;
    if (format == WM_PACK_BZIP2) {
        bz_stream bz = {0};
        assert_int_equal(BZ2_bzDecompressInit(&bz, 0, 0), BZ_OK);
        bz.next_in = wm_lent(packed.data);
        bz.avail_in = (unsigned)packed.size;
        bz.next_out = to;
        bz.avail_out = (unsigned)most + 1;
        assert_int_equal(BZ2_bzDecompress(&bz), BZ_STREAM_END);
        out->size += most + 1 - bz.avail_out;
        BZ2_bzDecompressEnd(&bz);
        return packed.size - bz.avail_in;
    }
    z_stream z = {0};
    assert_int_equal(inflateInit2(&z, 31), Z_OK);
    z.next_in = wm_lent(packed.data);
    z.avail_in = (uInt)packed.size;
    z.next_out = (Bytef *)to;
    z.avail_out = (uInt)most + 1;
    assert_int_equal(inflate(&z, Z_FINISH), Z_STREAM_END);
    out->size += most + 1 - z.avail_out;
    inflateEnd(&z);
    return packed.size - z.avail_in;
}

static void check(wm_pack_format format, wm_slice text, const size_t *cuts, size_t count)
{
    taken one = {0};
    pack(format, 1, text, text.size ? text.size : 1, cuts, count, &one);
    wm_buffer out = {0};
    size_t at = 0;
    for (size_t s = 0; s < one.streams; s++) {
        size_t end = s < count ? cuts[s] : text.size;
        assert_int_equal(at, one.begun[s]);
        at += decode_one(format, wm_sub(wm_buffer_slice(&one.bytes), at, one.bytes.size), &out, end - out.size);
        assert_int_equal(out.size, end);
    }
    assert_int_equal(at, one.bytes.size);
    if (text.size)
        assert_memory_equal(out.data, text.data, text.size);
    for (unsigned jobs = 0; jobs < 6; jobs += 3) {
        taken other = {0};
        pack(format, jobs, text, 70001, cuts, count, &other);
        assert_int_equal(other.bytes.size, one.bytes.size);
        assert_memory_equal(other.bytes.data, one.bytes.data, one.bytes.size);
        wm_buffer_free(&other.bytes);
    }
    wm_buffer_free(&one.bytes);
    wm_buffer_free(&out);
}

static void both(wm_slice text, const size_t *cuts, size_t count)
{
    check(WM_PACK_GZIP, text, cuts, count);
    check(WM_PACK_BZIP2, text, cuts, count);
}

static void sizes(void **unused)
{
    (void)unused;
    wm_buffer text = {0};
    static const size_t of[] = {0, 1, 2, 262143, 262144, 262145, 899978, 899979, 899980, 1000000};
    for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
        wm_buffer_clear(&text);
        add_text(&text, of[i]);
        both(wm_buffer_slice(&text), NULL, 0);
    }
    wm_buffer_free(&text);
}

static void cuts(void **unused)
{
    (void)unused;
    wm_buffer text = {0};
    static const size_t at[] = {1, 2, 262146, 262147, 524291, 1162147};
    add_text(&text, 1300000);
    both(wm_buffer_slice(&text), at, sizeof at / sizeof *at);
    /* Nothing is behind the last cut. */
    both(wm_sub(wm_buffer_slice(&text), 0, at[4]), at, 5);
    wm_buffer_free(&text);
}

/* Runs of four take a fifth more in a block, long ones nearly nothing. */
static void runs(void **unused)
{
    (void)unused;
    wm_buffer text = {0};
    static const unsigned lengths[] = {4, 5, 255, 256, 100000};
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
        wm_buffer_clear(&text);
        for (unsigned n = 0; text.size < 720100; n++)
            for (unsigned k = 0; k < lengths[i]; k++)
                wm_buffer_add_char(&text, (char)n);
        both(wm_buffer_slice(&text), NULL, 0);
    }
    wm_buffer_clear(&text);
    for (unsigned i = 0; i < 5 * 1000 * 1000; i++)
        wm_buffer_add_char(&text, 'a');
    check(WM_PACK_BZIP2, wm_buffer_slice(&text), NULL, 0);
    wm_buffer_free(&text);
}

/* What takes the bytes may fail at any of them. */
static void full_disk(void **unused)
{
    (void)unused;
    wm_buffer text = {0};
    add_text(&text, 3000000);
    for (unsigned jobs = 1; jobs < 4; jobs++) {
        taken t = {.fail_after = 1000};
        wm_error error = WM_ERROR_INIT;
        wm_packer *p = wm_packer_new(WM_PACK_BZIP2, jobs, take, &t);
        wm_status status = wm_packer_add(p, wm_buffer_slice(&text), &error);
        if (status == WM_OK)
            status = wm_packer_end(p, &error);
        assert_int_equal(status, WM_SYSTEM);
        assert_string_equal(error.message, "the disk is full");
        assert_int_equal(wm_packer_end(p, NULL), WM_SYSTEM);
        wm_packer_free(p);
        wm_buffer_free(&t.bytes);
        wm_error_clear(&error);
    }
    wm_buffer_free(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sizes),
        cmocka_unit_test(cuts),
        cmocka_unit_test(runs),
        cmocka_unit_test(full_disk),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
