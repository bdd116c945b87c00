/* test_io_decode.c - our decoder of bzip2 blocks against libbz2's compressor.
 *
 * SPDX-License-Identifier: MIT
 *
 * What a damaged block holds is libbz2's to say; here it matters that ours takes
 * every whole block, and takes none for whole that is not.
 */
#include <bzlib.h>

#include "bzip2/bzip2_decode.h"
#include "io_help.h"

/* One stream; small texts are one block of it. */
static void make_block(wm_slice text, int level, wm_buffer *out)
{
    unsigned size = (unsigned)(text.size + text.size / 50 + 700);
    assert_true(wm_buffer_reserve(out, size));
    assert_int_equal(BZ2_bzBuffToBuffCompress(out->data, &size, wm_lent(text.data), (unsigned)text.size,
                                              level, 0, 0),
                     BZ_OK);
    out->size = size;
}

static void check(wm_bzip2_decoder *decoder, wm_slice text, int level)
{
    wm_buffer in = {0}, out = {0};
    make_block(text, level, &in);
    assert_true(wm_bzip2_decode(decoder, &in, &out));
    assert_int_equal(out.size, text.size);
    assert_memory_equal(out.data, text.data, text.size);
    wm_buffer_free(&in);
    wm_buffer_free(&out);
}

static uint32_t next_random(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 8;
}

/* Runs are cut at 4 and at 255 bytes, and may end with the block. */
static void runs(void **decoder)
{
    wm_buffer text = {0};
    for (unsigned before = 0; before < 3; before++) {
        for (unsigned n = 1; n < 530; n++) {
            wm_buffer_clear(&text);
            for (unsigned i = 0; i < before; i++)
                wm_buffer_add_char(&text, (char)('x' + i));
            for (unsigned i = 0; i < n; i++)
                wm_buffer_add_char(&text, 'a');
            check(*decoder, wm_buffer_slice(&text), 9);
            wm_buffer_add_str(&text, "ab");
            check(*decoder, wm_buffer_slice(&text), 1);
        }
    }
    wm_buffer_free(&text);
}

/* The rotations of a text that repeats itself are not all different. */
static void repetitions(void **decoder)
{
    wm_buffer text = {0};
    for (unsigned period = 1; period < 12; period++) {
        for (unsigned n = period; n < 60000; n = n * 3 + period) {
            wm_buffer_clear(&text);
            for (unsigned i = 0; i < n / period * period; i++)
                wm_buffer_add_char(&text, (char)('a' + i % period));
            check(*decoder, wm_buffer_slice(&text), 9);
        }
    }
    wm_buffer_free(&text);
}

/* From few values, of which some are far likelier, to all of them; from one byte
 * to the most that a block holds. */
static void noise(void **decoder)
{
    wm_buffer text = {0};
    uint32_t state = 1;
    const size_t sizes[] = {1, 2, 3, 4, 5, 100, 4095, 4096, 4097, 70000, 600000};
    for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++) {
        for (unsigned values = 2; values <= 256; values *= 2) {
            wm_buffer_clear(&text);
            for (size_t i = 0; i < sizes[s]; i++) {
                uint32_t r = next_random(&state);
                wm_buffer_add_char(&text, (char)(r % 5 ? r % 97 % values % 7 : (r >> 4) % values));
            }
            check(*decoder, wm_buffer_slice(&text), 9);
            if (sizes[s] <= 90000)
                check(*decoder, wm_buffer_slice(&text), 1);
        }
    }
    wm_buffer_free(&text);
}

/* A few symbols so rare that their codes are the longest there are. */
static void long_codes(void **decoder)
{
    wm_buffer text = {0};
    size_t many = 1;
    for (unsigned value = 0; value < 17; value++, many = many * 7 / 4 + 1) {
        for (size_t i = 0; i < many && text.size < 800000; i++) {
            wm_buffer_add_char(&text, (char)value);
            wm_buffer_add_char(&text, (char)(100 + value * 7 % 17));
        }
    }
    check(*decoder, wm_buffer_slice(&text), 9);
    wm_buffer_free(&text);
}

/* Whatever bit is wrong: what is taken for whole is what it was. */
static void flipped_bits(void **decoder)
{
    wm_slice text = WM_LIT("What is taken for whole is what it was, aaaaaaaaaaaaaaaaaaaaaaaaaaaand so on.");
    wm_buffer whole = {0}, in = {0}, out = {0};
    make_block(text, 9, &whole);
    size_t refused = 0;
    for (size_t bit = 32; bit < whole.size * 8; bit++) {
        wm_buffer_clear(&in);
        wm_buffer_clear(&out);
        wm_buffer_add_slice(&in, wm_buffer_slice(&whole));
        in.data[bit / 8] = (char)(in.data[bit / 8] ^ 1 << bit % 8);
        if (wm_bzip2_decode(*decoder, &in, &out)) {
            assert_int_equal(out.size, text.size);
            assert_memory_equal(out.data, text.data, text.size);
        } else {
            assert_int_equal(out.size, 0);
            refused++;
        }
    }
    /* The magic and the trailer are not looked at: 48, and 80 and up to 7 to fill the byte. */
    assert_true(refused >= whole.size * 8 - 32 - 48 - 87 - 40);
    wm_buffer_free(&whole);
    wm_buffer_free(&in);
    wm_buffer_free(&out);
}

static void cut_off(void **decoder)
{
    wm_slice text = WM_LIT("cut off, at any byte before its trailer, a block is not whole");
    wm_buffer whole = {0}, in = {0}, out = {0};
    make_block(text, 9, &whole);
    for (size_t size = 0; size < whole.size - 11; size++) {
        wm_buffer_clear(&in);
        wm_buffer_add(&in, whole.data, size);
        assert_false(wm_bzip2_decode(*decoder, &in, &out));
    }
    wm_buffer_free(&whole);
    wm_buffer_free(&in);
    wm_buffer_free(&out);
}

/* Behind a header that is right anything may come. */
static void garbage(void **decoder)
{
    uint32_t state = 7;
    wm_slice text = WM_LIT("a header, tables and codes that begin well");
    wm_buffer in = {0}, out = {0};
    for (unsigned round = 0; round < 3000; round++) {
        wm_buffer_clear(&in);
        wm_buffer_clear(&out);
        make_block(text, 9, &in);
        size_t good = 10 + next_random(&state) % 60;
        in.size = good < in.size ? good : in.size;
        for (unsigned i = 0; i < 2000; i++)
            wm_buffer_add_char(&in, (char)next_random(&state));
        if (wm_bzip2_decode(*decoder, &in, &out)) {
            assert_int_equal(out.size, text.size);
            assert_memory_equal(out.data, text.data, text.size);
        }
    }
    wm_buffer_free(&in);
    wm_buffer_free(&out);
}

static int set_up(void **state)
{
    *state = wm_bzip2_decoder_new();
    return *state ? 0 : -1;
}

static int tear_down(void **state)
{
    wm_bzip2_decoder_free(*state);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(runs),         cmocka_unit_test(repetitions), cmocka_unit_test(noise),
        cmocka_unit_test(long_codes),   cmocka_unit_test(flipped_bits), cmocka_unit_test(cut_off),
        cmocka_unit_test(garbage),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
