/* test_dump_multistream.c - a dump packed anew as streams that stand for themselves.
 *
 * SPDX-License-Identifier: MIT
 */
#include "dump_help.h"

#include "dump/multistream.h"
#include "io/bzip2_streams.h"
#include "io/source.h"

typedef struct packing {
    wm_multistream *m;
    wm_buffer dump, index;
    wm_error error;
} packing;

static wm_status append(void *user, wm_slice bytes, wm_error *error)
{
    (void)error;
    wm_buffer_add_slice(user, bytes);
    return WM_OK;
}

static wm_status on_bytes(void *user, const wm_dump_file *file, wm_slice bytes)
{
    packing *p = user;
    return wm_multistream_tee(p->m, file, bytes, &p->error);
}

static wm_status on_page(void *user, const wm_page *page)
{
    packing *p = user;
    return wm_multistream_page(p->m, page, &p->error);
}

static void pack(packing *p, wm_slice xml, unsigned pages, size_t piece)
{
    wm_dump *dump;
    memset(p, 0, sizeof *p);
    p->m = wm_multistream_new(pages, 1, append, &p->dump, append, &p->index);
    assert_non_null(p->m);
    assert_int_equal(wm_dump_open_memory(xml, "a dump", NULL, &dump, NULL), WM_OK);
    wm_dump_set_limit(dump, piece);
    wm_dump_set_tee(dump, on_bytes, p);
    wm_dump_read(dump, NULL, on_page, p, NULL);
    wm_dump_close(dump);
    assert_int_equal(wm_multistream_end(p->m, &p->error), WM_OK);
}

static void unpack(wm_slice packed, wm_buffer *out)
{
    wm_source *source;
    wm_slice data;
    wm_buffer_clear(out);
    assert_int_equal(wm_source_open_memory(packed, "packed", &source, NULL), WM_OK);
    while (wm_source_read(source, &data, NULL) == WM_OK)
        wm_buffer_add_slice(out, data);
    assert_null(wm_source_warning(source));
    wm_source_close(source);
}

static void drop(packing *p)
{
    wm_multistream_free(p->m);
    wm_buffer_free(&p->dump);
    wm_buffer_free(&p->index);
    wm_error_clear(&p->error);
}

static void make_xml(unsigned pages, const char *end, wm_buffer *out)
{
    wm_buffer_add_format(out, "<mediawiki version=\"0.11\" xml:lang=\"en\">%s  <siteinfo><sitename>T</sitename></siteinfo>%s", end, end);
    for (unsigned i = 1; i <= pages; i++)
        wm_buffer_add_format(out, "  <page>%s    <title>Page &amp; %u</title>%s    <ns>0</ns><id>%u</id>%s    <revision><id>%u</id>"
                                  "<timestamp>2020-01-01T00:00:00Z</timestamp><text>text %u %0*d</text></revision>%s  </page>%s",
                             end, i, end, i + 100, end, i + 1000, i, (int)(i * 37 % 400) + 1, 0, end, end);
    wm_buffer_add_str(out, "</mediawiki>");
    wm_buffer_add_str(out, end);
}

/* The bytes are the same, whatever the pieces; every stream of pages holds whole pages. */
static void check_streams(const packing *p, unsigned pages, unsigned in_stream)
{
    wm_bzip2_streams streams;
    wm_buffer text = {0};
    assert_int_equal(wm_bzip2_streams_find(wm_buffer_slice(&p->dump), NULL, 0, &streams), WM_OK);
    assert_int_equal(wm_bzip2_streams_check(&streams, 2, NULL, NULL), WM_OK);
    assert_int_equal(streams.count, pages ? (pages + in_stream - 1) / in_stream + 2 : 1);
    assert_int_equal(streams.whole, streams.count);
    assert_int_equal(wm_multistream_streams(p->m), streams.count);
    for (size_t i = 0; i < streams.count && pages; i++) {
        unpack(wm_bzip2_stream_slice(&streams, i), &text);
        wm_slice s = wm_trim(wm_buffer_slice(&text));
        wm_slice start = i == 0 ? WM_LIT("<mediawiki") : i + 1 == streams.count ? WM_LIT("</mediawiki>") : WM_LIT("<page>");
        assert_true(wm_starts_with(s, start));
        assert_true(i == 0 || i + 1 == streams.count || wm_ends_with(s, WM_LIT("</page>")));
        /* Lines are whole. */
        assert_true(i == 0 || text.data[0] == ' ' || i + 1 == streams.count);
    }
    wm_bzip2_streams_free(&streams);
    wm_buffer_free(&text);
}

static void check_index(const packing *p, unsigned pages)
{
    wm_buffer lines = {0}, text = {0};
    unsigned n = 0;
    unpack(wm_buffer_slice(&p->index), &lines);
    for (char *line = lines.size ? strtok(wm_lent(wm_buffer_cstr(&lines)), "\n") : NULL; line; line = strtok(NULL, "\n")) {
        char wanted[64], *rest;
        unsigned long offset = strtoul(line, &rest, 10);
        n++;
        snprintf(wanted, sizeof wanted, ":%u:Page & %u", n + 100, n);
        assert_string_equal(rest, wanted);
        unpack(wm_sub(wm_buffer_slice(&p->dump), offset, p->dump.size), &text);
        snprintf(wanted, sizeof wanted, "<title>Page &amp; %u</title>", n);
        assert_true(wm_find(wm_buffer_slice(&text), wm_str(wanted), 0) != WM_NONE);
    }
    assert_int_equal(n, pages);
    wm_buffer_free(&lines);
    wm_buffer_free(&text);
}

static void test_pieces(void **state)
{
    (void)state;
    static const unsigned counts[] = {0, 1, 2, 3, 4, 7, 9};
    static const size_t pieces[] = {1, 2, 3, 7, 64, 4096, 0};
    static const char *const ends[] = {"\n", "\r\n", ""};
    for (size_t e = 0; e < 3; e++) {
        for (size_t c = 0; c < sizeof counts / sizeof *counts; c++) {
            wm_buffer xml = {0}, back = {0}, first = {0};
            make_xml(counts[c], ends[e], &xml);
            for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
                packing p;
                pack(&p, wm_buffer_slice(&xml), 3, pieces[i]);
                unpack(wm_buffer_slice(&p.dump), &back);
                assert_true(wm_equal(wm_buffer_slice(&back), wm_buffer_slice(&xml)));
                assert_int_equal(wm_multistream_bytes(p.m), xml.size);
                assert_int_equal(wm_multistream_pages(p.m), counts[c]);
                if (e < 2)
                    check_streams(&p, counts[c], 3);
                if (i == 0)
                    wm_buffer_add_slice(&first, wm_buffer_slice(&p.dump));
                assert_true(wm_equal(wm_buffer_slice(&first), wm_buffer_slice(&p.dump)));
                if (e == 0)
                    check_index(&p, counts[c]);
                drop(&p);
            }
            wm_buffer_free(&xml);
            wm_buffer_free(&back);
            wm_buffer_free(&first);
        }
    }
}

static void test_utf16(void **state)
{
    (void)state;
    wm_buffer xml = {0}, wide = {0}, back = {0};
    make_xml(7, "\r\n", &xml);
    wm_buffer_add(&wide, "\xff\xfe", 2);
    for (size_t i = 0; i < xml.size; i++) {
        wm_buffer_add_char(&wide, xml.data[i]);
        wm_buffer_add_char(&wide, '\0');
    }
    for (size_t piece = 1; piece < 200; piece += 33) {
        packing p;
        pack(&p, wm_buffer_slice(&wide), 3, piece);
        unpack(wm_buffer_slice(&p.dump), &back);
        assert_true(wm_equal(wm_buffer_slice(&back), wm_buffer_slice(&wide)));
        assert_int_equal(wm_multistream_streams(p.m), 5);
        drop(&p);
    }
    wm_buffer_free(&xml);
    wm_buffer_free(&wide);
    wm_buffer_free(&back);
}

/* A dump that is cut off anywhere is packed to its last byte. */
static void test_truncated(void **state)
{
    (void)state;
    wm_buffer xml = {0}, back = {0};
    make_xml(4, "\n", &xml);
    for (size_t size = 1; size < xml.size; size += 11) {
        packing p;
        wm_slice cut = wm_sub(wm_buffer_slice(&xml), 0, size);
        pack(&p, cut, 2, 5);
        unpack(wm_buffer_slice(&p.dump), &back);
        assert_true(wm_equal(wm_buffer_slice(&back), cut));
        drop(&p);
    }
    wm_buffer_free(&xml);
    wm_buffer_free(&back);
}

/* A flipped bit is in one stream only, wherever it is, when the places are known. */
static void test_damage(void **state)
{
    (void)state;
    wm_buffer xml = {0};
    packing p;
    wm_bzip2_streams whole, streams;
    make_xml(9, "\n", &xml);
    pack(&p, wm_buffer_slice(&xml), 3, 0);
    assert_int_equal(wm_bzip2_streams_find(wm_buffer_slice(&p.dump), NULL, 0, &whole), WM_OK);
    uint64_t places[8];
    assert_int_equal(whole.count, 5);
    for (size_t i = 0; i < whole.count; i++)
        places[i] = whole.items[i].start;
    for (size_t byte = 0; byte < p.dump.size; byte++) {
        p.dump.data[byte] = (char)(p.dump.data[byte] ^ 0x10);
        assert_int_equal(wm_bzip2_streams_find(wm_buffer_slice(&p.dump), places, 5, &streams), WM_OK);
        assert_int_equal(wm_bzip2_streams_check(&streams, 1, NULL, NULL), WM_OK);
        assert_int_equal(streams.count, 5);
        /* The last bits of a stream mean nothing. */
        assert_true(streams.whole >= 4);
        for (size_t i = 0; i < 5; i++)
            assert_true(streams.items[i].whole || (byte >= places[i] && byte < streams.items[i].end));
        wm_bzip2_streams_free(&streams);
        p.dump.data[byte] = (char)(p.dump.data[byte] ^ 0x10);
    }
    /* Bytes that are lost shift what follows; the streams are found all the same. */
    size_t gap = (size_t)places[2] + 20;
    memmove(p.dump.data + gap, p.dump.data + gap + 5, p.dump.size - gap - 5);
    assert_int_equal(wm_bzip2_streams_find(wm_sub(wm_buffer_slice(&p.dump), 0, p.dump.size - 5), NULL, 0, &streams), WM_OK);
    assert_int_equal(wm_bzip2_streams_check(&streams, 1, NULL, NULL), WM_OK);
    assert_int_equal(streams.count, 5);
    assert_int_equal(streams.whole, 4);
    assert_false(streams.items[2].whole);
    wm_bzip2_streams_free(&streams);
    wm_bzip2_streams_free(&whole);
    wm_buffer_free(&xml);
    drop(&p);
}

typedef struct salvaged {
    wm_slice xml;
    size_t at, bytes;
    unsigned blocks, gaps;
} salvaged;

/* Each block stands in the XML behind the one before, at once or behind a gap. */
static wm_status take_block(void *user, wm_slice bytes, bool gap, wm_error *error)
{
    (void)error;
    salvaged *s = user;
    if (gap)
        s->at = wm_find(s->xml, wm_sub(bytes, 0, 100), s->at);
    assert_true(s->at != WM_NONE && wm_equal(wm_sub(s->xml, s->at, s->at + bytes.size), bytes));
    s->at += bytes.size;
    s->bytes += bytes.size;
    s->blocks++;
    s->gaps += gap;
    return WM_OK;
}

/* Of a stream of several blocks, only the damaged one is lost. */
static void test_blocks(void **state)
{
    (void)state;
    wm_buffer xml = {0};
    packing p;
    wm_bzip2_streams streams;
    uint32_t random = 1;
    wm_buffer_add_str(&xml, "<mediawiki version=\"0.11\"><page><title>A</title><id>1</id><revision><id>1</id><text>");
    for (size_t i = 0; i < 2000000; i++, random = random * 1664525 + 1013904223)
        wm_buffer_add_char(&xml, "abcdefghijklmnop"[random >> 28]);
    wm_buffer_add_str(&xml, "</text></revision></page></mediawiki>");
    pack(&p, wm_buffer_slice(&xml), 3, 0);
    size_t page = wm_find(wm_buffer_slice(&xml), WM_LIT("<page>"), 0);
    unsigned gaps = 0;
    for (size_t byte = 100; byte < p.dump.size - 1000; byte += 39983) {
        salvaged s = {.xml = wm_buffer_slice(&xml), .at = page};
        p.dump.data[byte] = (char)(p.dump.data[byte] ^ 0x20);
        assert_int_equal(wm_bzip2_streams_find(wm_buffer_slice(&p.dump), NULL, 0, &streams), WM_OK);
        assert_int_equal(streams.count, 3);
        assert_int_equal(wm_bzip2_stream_salvage(&streams, 1, take_block, &s, NULL), WM_OK);
        assert_int_equal(s.blocks, 2);
        assert_true(s.bytes >= 1000000 && s.bytes < xml.size);
        gaps += s.gaps;
        wm_bzip2_streams_free(&streams);
        p.dump.data[byte] = (char)(p.dump.data[byte] ^ 0x20);
    }
    assert_true(gaps > 10);
    wm_buffer_free(&xml);
    drop(&p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_pieces), cmocka_unit_test(test_utf16),
                                       cmocka_unit_test(test_truncated), cmocka_unit_test(test_damage),
                                       cmocka_unit_test(test_blocks)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
