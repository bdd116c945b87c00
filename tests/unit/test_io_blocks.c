/* test_io_blocks.c - a bzip2 block whose data looks like the beginning of one.
 *
 * SPDX-License-Identifier: MIT
 *
 * Where threads decode, streams are cut at the 48 bits that begin a block. They
 * may stand inside a block too. Here they are put there: in the bit map of the
 * byte values that occur, in rows of values that the text does not use.
 */
#include "io_help.h"

typedef struct bits {
    wm_buffer b;
    uint64_t at;
} bits;

static unsigned get(bits *r, unsigned n)
{
    unsigned value = 0;
    for (; n; n--, r->at++) {
        unsigned byte = (unsigned char)r->b.data[r->at / 8];
        value = value << 1 | (byte >> (7 - r->at % 8) & 1);
    }
    return value;
}

static void put(bits *w, unsigned value, unsigned n)
{
    while (n--) {
        if (w->at % 8 == 0)
            wm_buffer_add_char(&w->b, 0);
        if (value >> n & 1)
            w->b.data[w->b.size - 1] = (char)((unsigned char)w->b.data[w->b.size - 1] | 0x80U >> w->at % 8);
        w->at++;
    }
}

static unsigned copy(bits *r, bits *w, unsigned n)
{
    unsigned value = get(r, n);
    put(w, value, n);
    return value;
}

static unsigned ones(unsigned value)
{
    unsigned n = 0;
    for (; value; value &= value - 1)
        n++;
    return n;
}

/* Code lengths are written as steps up (10) and down (11) and a stop (0). */
static void put_length(bits *w, unsigned *now, unsigned wanted)
{
    while (*now != wanted) {
        put(w, *now < wanted ? 2 : 3, 2);
        *now = *now < wanted ? *now + 1 : *now - 1;
    }
    put(w, 0, 1);
}

static unsigned get_length(bits *r, unsigned *now)
{
    while (get(r, 1))
        *now = get(r, 1) ? *now - 1 : *now + 1;
    return *now;
}

/* Copies one table of code lengths; symbols that never occur get the longest
 * codes, before the last symbol, which is the end of the block. */
static void copy_table(bits *r, bits *w, unsigned symbols, unsigned added)
{
    unsigned from = copy(r, w, 5), to = from;
    for (unsigned i = 0; i + 1 < symbols; i++)
        put_length(w, &to, get_length(r, &from));
    unsigned last = get_length(r, &from);
    for (unsigned i = 0; i < added; i++)
        put_length(w, &to, 20);
    put_length(w, &to, last);
}

/* Where a stream ends within its last byte: 80 bits after its trailer begins. */
static uint64_t end_of_stream(bits *r)
{
    for (uint64_t end = (uint64_t)r->b.size * 8; end > (uint64_t)r->b.size * 8 - 8; end--) {
        r->at = end - 80;
        if (get(r, 24) == 0x177245 && get(r, 24) == 0x385090)
            return end;
    }
    fail_msg("no trailer");
    return 0;
}

/* A stream of one block of ASCII, rewritten. */
static void disguise(bits *r, bits *w)
{
    static const unsigned magic[] = {0x3141, 0x5926, 0x5359};
    uint64_t end = end_of_stream(r);
    r->at = 0;
    for (unsigned i = 0; i < 4 + 6 + 4; i++)
        copy(r, w, 8); /* header, magic, checksum */
    copy(r, w, 25);    /* not randomised; the origin */
    unsigned rows = get(r, 16), symbols = 2, added = 0;
    assert_int_equal(rows & 0xff, 0); /* the rows of 0x80 and above */
    put(w, rows | 0x70, 16);
    for (unsigned n = ones(rows); n; n--)
        symbols += ones(copy(r, w, 16));
    for (size_t i = 0; i < 3; i++) {
        put(w, magic[i], 16);
        added += ones(magic[i]);
    }
    unsigned tables = copy(r, w, 3), selectors = copy(r, w, 15);
    while (selectors--)
        while (copy(r, w, 1)) {
        }
    while (tables--)
        copy_table(r, w, symbols, added);
    while (r->at < end)
        copy(r, w, 1);
}

static void add_words(wm_buffer *b, size_t size)
{
    uint32_t state = 5;
    while (b->size < size) {
        state = state * 1664525 + 1013904223;
        wm_buffer_add_format(b, "word%x ", (unsigned)(state >> 20));
    }
    b->size = size;
}

static void block_that_looks_like_two(void **unused)
{
    (void)unused;
    bits plain = {{0}, 0}, disguised = {{0}, 0};
    wm_buffer text = {0}, data = {0}, all = {0};
    add_words(&text, 90000);
    add_bzip2(&plain.b, wm_buffer_slice(&text));
    disguise(&plain, &disguised);
    outcome alone = read_memory_in(1, wm_buffer_slice(&disguised.b), 0);
    assert_true(wm_equal(wm_buffer_slice(&alone.text), wm_buffer_slice(&text)));
    wm_buffer_free(&alone.text);
    for (size_t i = 0; i < 5; i++) {
        wm_buffer_add_slice(&data, wm_buffer_slice(i % 2 ? &plain.b : &disguised.b));
        wm_buffer_add_slice(&all, wm_buffer_slice(&text));
        outcome o = read_memory(wm_buffer_slice(&data), 0);
        assert_int_equal(o.status, WM_END);
        assert_true(wm_equal(wm_buffer_slice(&o.text), wm_buffer_slice(&all)));
        wm_buffer_free(&o.text);
    }
    wm_buffer_free(&plain.b);
    wm_buffer_free(&disguised.b);
    wm_buffer_free(&text);
    wm_buffer_free(&data);
    wm_buffer_free(&all);
}

/* As many blocks as threads, more, fewer; closing before the end. */
static void any_number_of_threads(void **unused)
{
    (void)unused;
    wm_buffer text = {0}, data = {0};
    add_text(&text, 1500000);
    add_bzip2(&data, wm_buffer_slice(&text));
    for (unsigned jobs = 0; jobs < 20; jobs += 1 + jobs / 4) {
        outcome o = read_memory_in(jobs, wm_buffer_slice(&data), 0);
        assert_int_equal(o.status, WM_END);
        assert_true(wm_equal(wm_buffer_slice(&o.text), wm_buffer_slice(&text)));
        wm_buffer_free(&o.text);
        wm_error error = WM_ERROR_INIT;
        wm_source *source;
        wm_slice piece;
        assert_int_equal(wm_source_open_memory(wm_buffer_slice(&data), "test", &source, &error), WM_OK);
        wm_source_set_jobs(source, jobs);
        assert_int_equal(wm_source_read(source, &piece, &error), WM_OK);
        wm_source_close(source);
    }
    wm_buffer_free(&text);
    wm_buffer_free(&data);
}

/* Each block of a long repetition is tiny and becomes large. */
static void small_blocks_of_much(void **unused)
{
    (void)unused;
    wm_buffer text = {0}, data = {0};
    assert_true(wm_buffer_reserve(&text, 20000000));
    memset(text.data, 'a', 20000000);
    text.size = 20000000;
    add_bzip2(&data, wm_buffer_slice(&text));
    assert_true(data.size < 1000);
    assert_reads(wm_buffer_slice(&data), 0, wm_buffer_slice(&text), false);
    wm_buffer_free(&text);
    wm_buffer_free(&data);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(block_that_looks_like_two),
        cmocka_unit_test(any_number_of_threads),
        cmocka_unit_test(small_blocks_of_much),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
