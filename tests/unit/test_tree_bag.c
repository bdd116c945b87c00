/* test_tree_bag.c - manifests, the table of pages and export.json, read.
 *
 * SPDX-License-Identifier: MIT
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "tree/bag.h"

static void test_names(void **state)
{
    (void)state;
    bool tags;
    wm_digest_kind kind;
    assert_true(wm_bag_manifest_name(WM_LIT("manifest-sha512.txt"), &tags, &kind) && !tags && kind == WM_SHA512);
    assert_true(wm_bag_manifest_name(WM_LIT("tagmanifest-md5.txt"), &tags, &kind) && tags && kind == WM_MD5);
    assert_true(wm_bag_manifest_name(WM_LIT("manifest-SHA-256.txt"), &tags, &kind) && kind == WM_SHA256);
    static const char *const wrong[] = {"", "manifest-.txt", "manifest-sha512", "manifest-crc32.txt", "xmanifest-md5.txt", "tag", "manifest.txt"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_false(wm_bag_manifest_name(wm_str(wrong[i]), &tags, &kind));

    static const struct {
        const char *destination, *format, *wanted;
    } formats[] = {{"a.bag", NULL, "bag"},         {"a.bag/", NULL, "bag"},       {"x/a.bag.tar.gz", NULL, "bag.tar.gz"},
                   {"a.bag.zip", NULL, "bag.zip"}, {"-", "bag.tar", "bag.tar"},   {"a.bag", "zip", NULL},
                   {".bag", NULL, NULL},           {"x/.bag", NULL, NULL},        {"abag", NULL, NULL},
                   {"a.tar", NULL, NULL},          {"a.bag.tgz", NULL, NULL},     {"a", "bag.tar.bz2", "bag.tar.bz2"}};
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        const char *got = wm_bag_format(formats[i].destination, formats[i].format);
        assert_true(formats[i].wanted ? got && strcmp(got, formats[i].wanted) == 0 : !got);
    }
}

/* "line:digest:path" of each line, or "line!" where it is refused. */
static void log_manifest(wm_slice text, wm_buffer *out)
{
    size_t line = 0;
    wm_slice digest;
    wm_buffer path = {0};
    wm_status status;
    wm_buffer_clear(out);
    while ((status = wm_bag_manifest_next(&text, &line, "m", &digest, &path, NULL)) != WM_END) {
        assert_true(status == WM_OK || status == WM_BAD_INPUT);
        if (status == WM_OK)
            wm_buffer_add_format(out, "%zu:%.*s:%.*s|", line, WM_ARG(digest), WM_ARG(wm_buffer_slice(&path)));
        else
            wm_buffer_add_format(out, "%zu!|", line);
    }
    wm_buffer_free(&path);
}

static void test_manifest(void **state)
{
    (void)state;
    wm_buffer out = {0};
    log_manifest(WM_LIT("aB12  data/a b\r\n\n0  ./data/%25%0a%0D%41%2\n1\t*data/x"), &out);
    assert_string_equal(wm_buffer_cstr(&out), "1:aB12:data/a b|3:0:data/%\n\r%41%2|4:1:data/x|");
    log_manifest(WM_LIT("0  ../x\n0  /etc\n0  a/../../b\n0  a//b\n0  a/\nxyz data/a\n12\n  data/a\n0  ."), &out);
    assert_string_equal(wm_buffer_cstr(&out), "1!|2!|3!|4!|5!|6!|7!|8!|9!|");
    log_manifest(wm_slice_of("0  a\0b\n", 7), &out);
    assert_string_equal(wm_buffer_cstr(&out), "1!|");
    wm_buffer_clear(&out);
    wm_bag_encode_path(WM_LIT("a%2F\r\n b"), &out);
    assert_string_equal(wm_buffer_cstr(&out), "a%252F%0D%0A b");
    wm_buffer_free(&out);
}

static void test_table(void **state)
{
    (void)state;
    wm_bag_columns columns;
    wm_bag_page page;
    wm_error error = WM_ERROR_INIT;
    /* In another order, with one that nobody knows. */
    assert_int_equal(wm_bag_columns_read(WM_LIT("title\tcolour\tfile\tnamespace\tsize\ttimestamp\tordinal\r"), &columns, &error), WM_OK);
    assert_int_equal(wm_bag_page_read(&columns, WM_LIT("A b\tred\tPage/A_b.md\t-2\t12\t2020-01-02T03:04:05Z\t7\r"), &page, &error), WM_OK);
    assert_int_equal(page.ns, -2);
    assert_true(wm_equal(page.title, WM_LIT("A b")) && wm_equal(page.file, WM_LIT("Page/A_b.md")));
    assert_int_equal(page.size, 12);
    assert_int_equal(page.ordinal, 7);
    assert_int_equal(page.time, 1577934245);
    assert_int_equal(page.page_id, 0);
    assert_int_equal(page.sha1.size, 0);
    static const char *const wrong[] = {"", "a", "A\tred\tf\t0\t1\t\t7\tmore", "A\tred\tf\tx\t1\t\t7", "A\tred\tf\t0\t-1\t\t7",
                                        "A\tred\t../f\t0\t1\t\t7", "A\tred\t/f\t0\t1\t\t7", "A\tred\tf\t0\t1\tnow\t7",
                                        "A\tred\tf\t99999999999\t1\t\t7", "A\tred\tf\t0\t99999999999999999999\t\t7", "A\tred\tf\t-\t1\t\t7"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_int_equal(wm_bag_page_read(&columns, wm_str(wrong[i]), &page, NULL), WM_BAD_INPUT);
    assert_int_equal(wm_bag_columns_read(WM_LIT("title\tfile"), &columns, NULL), WM_BAD_INPUT);
    assert_int_equal(wm_bag_columns_read(WM_LIT(""), &columns, NULL), WM_BAD_INPUT);
    wm_error_clear(&error);
}

static void test_export(void **state)
{
    (void)state;
    wm_bag_export e;
    wm_error error = WM_ERROR_INIT;
    wm_slice text = WM_LIT("{\"wikimd\": \"9\", \"complete\": true, \"options\": \"style=\\\"x\\\"\\n\", \"new\": [1],"
                           " \"wiki\": {\"name\": \"N\", \"lang\": \"en\"}, \"siteinfo\": {\"query\": {}},"
                           " \"dumps\": [{\"file\": \"data/dump/a.xml.bz2\", \"size\": 5, \"streams\": 3}]}");
    assert_int_equal(wm_bag_export_read(text, "e", &e, &error), WM_OK);
    assert_true(e.complete && e.dump_count == 1 && e.dumps[0].size == 5 && e.dumps[0].streams == 3 && !e.dumps[0].index.size);
    assert_true(wm_equal(e.options, WM_LIT("style=\"x\"\n")) && wm_equal(e.site_name, WM_LIT("N")));
    assert_true(wm_equal(e.site_json, WM_LIT("{\"query\":{}}")));
    wm_bag_export_free(&e);
    /* Cut off anywhere it is refused. */
    for (size_t i = 0; i + 1 < text.size; i++) {
        assert_int_equal(wm_bag_export_read(wm_sub(text, 0, i), "e", &e, NULL), WM_BAD_INPUT);
        wm_bag_export_free(&e);
    }
    static const char *const wrong[] = {"[]", "{}", "{\"wikimd\": 1}", "{\"wikimd\": \"1\", \"dumps\": [{}]}",
                                        "{\"wikimd\": \"1\", \"dumps\": [{\"file\": \"/etc/passwd\"}]}",
                                        "{\"wikimd\": \"1\", \"dumps\": [{\"file\": \"data/dump/../../x\"}]}",
                                        "{\"wikimd\": \"1\", \"dumps\": [{\"file\": \"data/dump/x\", \"index\": \"../x\"}]}"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        assert_int_equal(wm_bag_export_read(wm_str(wrong[i]), "e", &e, NULL), WM_BAD_INPUT);
        wm_bag_export_free(&e);
    }
    wm_error_clear(&error);
}

static void test_digests(void **state)
{
    (void)state;
    /* Of "abc", as the standards have them. */
    static const char *const wanted[] = {
        [WM_MD5] = "900150983cd24fb0d6963f7d28e17f72", [WM_SHA1] = "a9993e364706816aba3e25717850c26c9cd0d89d",
        [WM_SHA224] = "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7",
        [WM_SHA256] = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        [WM_SHA384] = "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7",
        [WM_SHA512] = ("ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                      "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f")};
    char hex[WM_DIGEST_HEX];
    for (unsigned k = 0; k < WM_DIGESTS; k++) {
        wm_digest *d = wm_digest_new((wm_digest_kind)k);
        wm_digest_kind found;
        assert_non_null(d);
        for (int turn = 0; turn < 2; turn++) {
            wm_digest_add(d, "a", 1);
            wm_digest_add(d, "bc", 2);
            assert_true(wm_digest_end(d, hex));
            assert_string_equal(hex, wanted[k]);
        }
        assert_int_equal(strlen(hex), wm_digest_digits((wm_digest_kind)k));
        assert_true(wm_digest_find(wm_str(wm_digest_name((wm_digest_kind)k)), &found) && found == k);
        wm_digest_free(d);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_names), cmocka_unit_test(test_manifest), cmocka_unit_test(test_table),
                                       cmocka_unit_test(test_export), cmocka_unit_test(test_digests)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
