/* test_base_text.c - slices, failures, hashes, times and JSON strings.
 *
 * SPDX-License-Identifier: MIT
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>
#include <errno.h>

#include "base/base.h"

/* ---- slices and failures ---- */

static void slices(void **unused)
{
    (void)unused;
    wm_slice none = {NULL, 0};
    assert_true(wm_equal(none, WM_LIT("")));
    assert_true(wm_ends_with(WM_LIT("page.md"), WM_LIT(".md")));
    assert_false(wm_ends_with(WM_LIT("md"), WM_LIT(".md")));
    assert_true(wm_ends_with(none, none));
    assert_true(wm_equal_nocase(WM_LIT("NoWiki"), WM_LIT("nowIKI")));
    assert_false(wm_equal_nocase(WM_LIT("["), WM_LIT("{"))); /* 32 apart, no letters */
    assert_false(wm_equal_nocase(WM_LIT("\xc3\x89"), WM_LIT("\xc3\xa9")));
    assert_true(wm_compare(WM_LIT("a"), WM_LIT("ab")) < 0);
    assert_true(wm_compare(WM_LIT("\xff"), WM_LIT("a")) > 0); /* bytes have no sign */
    assert_int_equal(wm_compare(none, none), 0);
    assert_true(wm_equal(wm_trim(WM_LIT(" \t\r\n\v\fa b\n ")), WM_LIT("a b")));
    assert_int_equal(wm_trim(WM_LIT(" \n ")).size, 0);
    assert_int_equal(wm_trim(none).size, 0);
}

static void finding(void **unused)
{
    (void)unused;
    wm_slice s = WM_LIT("a--b-->-->");
    assert_int_equal(wm_find(s, WM_LIT("-->"), 0), 4);
    assert_int_equal(wm_find(s, WM_LIT("-->"), 4), 4);
    assert_int_equal(wm_find(s, WM_LIT("-->"), 5), 7);
    assert_true(wm_find(s, WM_LIT("-->"), 8) == WM_NONE);
    assert_true(wm_find(s, WM_LIT("-->"), 1000) == WM_NONE);
    assert_int_equal(wm_find(s, WM_LIT(""), 10), 10);
    assert_true(wm_find(s, WM_LIT(""), 11) == WM_NONE);
    assert_true(wm_find(WM_LIT("--"), WM_LIT("-->"), 0) == WM_NONE);
    assert_true(wm_find(wm_slice_of(NULL, 0), WM_LIT("x"), 0) == WM_NONE);
}

static void first_failure_stays(void **unused)
{
    (void)unused;
    wm_error error = WM_ERROR_INIT;
    assert_int_equal(wm_fail(&error, WM_BAD_INPUT, "%s: byte %d", "dump.xml", 7), WM_BAD_INPUT);
    assert_int_equal(wm_fail(&error, WM_SYSTEM, "second"), WM_SYSTEM);
    assert_int_equal(error.status, WM_BAD_INPUT);
    assert_string_equal(error.message, "dump.xml: byte 7");
    wm_error_clear(&error);
    assert_int_equal(error.status, WM_OK);
    assert_null(error.message);
    assert_int_equal(wm_fail_errno(&error, ENOSPC, "%s", "out"), WM_SYSTEM);
    assert_int_equal(strncmp(error.message, "out: ", 5), 0);
    assert_true(strlen(error.message) > 5);
    wm_error_clear(&error);
    assert_int_equal(wm_fail_errno(&error, ENOMEM, "x"), WM_NO_MEMORY);
    wm_error_clear(&error);
    assert_int_equal(wm_fail(NULL, WM_USAGE, "x"), WM_USAGE);
    assert_int_equal(wm_fail_errno(NULL, EIO, "x"), WM_SYSTEM);
    wm_error_clear(NULL);
}

/* ---- hashes ---- */

static void sha1(void **unused)
{
    (void)unused;
    char out[32];
    /* The published digests, brought to base 36 by another program. */
    static const char *const known[][2] = {
        {"", "phoiac9h4m842xq45sp7s6u21eteeq1"},
        {"abc", "jt72fo5t4yobf0qugwuczbwj07max7h"},
        {"The quick brown fox jumps over the lazy dog", "5l538vehydhyhvhdqqto838i5g6045u"},
    };
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        assert_true(wm_sha1_base36(wm_str(known[i][0]), out));
        assert_string_equal(out, known[i][1]);
    }
}

/* What a dump says, beside the text that it says it of. */
static void sha1_of_a_text(void **unused)
{
    (void)unused;
    static const struct {
        const char *said;
        wm_sha1_match match;
    } cases[] = {
        {"fcd127ffa1016069006ad91f3f361248f9bdf272", WM_SHA1_SAME},
        {"FCD127FFA1016069006AD91F3F361248F9BDF272", WM_SHA1_SAME},
        {"tj59vw97dk9s892ixnjgup24ipsbiia", WM_SHA1_SAME},
        {"rm7oftpebzoqwkeuyd6poayeea7oku3", WM_SHA1_LINE_ENDS},
        {"ed3973e792c8d57d20a2a5f32dcc1901ef1ace9a", WM_SHA1_LINE_ENDS},
        {"fcgdr8gqbzs0us2fnhol2uklshj5rdu", WM_SHA1_OTHER},
        {"x", WM_SHA1_OTHER},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(wm_sha1_compare(wm_str(cases[i].said), WM_LIT("a\nb")), cases[i].match);
    /* Numbers need not have their zeros. */
    assert_int_equal(wm_sha1_compare(WM_LIT("mmwx4pzph8ahzp90ksgtu43zcpkik"), WM_LIT("351")), WM_SHA1_SAME);
}

static void sha256(void **unused)
{
    (void)unused;
    /* Examples of FIPS 180. */
    static const char empty[] = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    static const char abc[] = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    char hex[65];
    assert_true(wm_sha256_hex(wm_slice_of(NULL, 0), hex));
    assert_string_equal(hex, empty);
    assert_true(wm_sha256_hex(WM_LIT("abc"), hex));
    assert_string_equal(hex, abc);
    wm_sha256 *h = wm_sha256_new();
    assert_non_null(h);
    wm_sha256_add(h, "a", 1);
    wm_sha256_add(h, NULL, 0);
    wm_sha256_add(h, "bc", 2);
    assert_true(wm_sha256_end(h, hex));
    assert_string_equal(hex, abc);
    h = wm_sha256_new();
    assert_non_null(h);
    assert_true(wm_sha256_end(h, hex));
    assert_string_equal(hex, empty);
}

static int by_value(const void *a, const void *b)
{
    uint64_t x, y;
    memcpy(&x, a, sizeof x);
    memcpy(&y, b, sizeof y);
    return (x > y) - (x < y);
}

/* Lengths, and every bit of every place in a text, count. The low and the high
 * half must each tell texts apart, since tables use either. */
static void table_hash(void **unused)
{
    (void)unused;
    enum { LONGEST = 40 };
    static uint64_t seen[1 + LONGEST + LONGEST * LONGEST * 8];
    size_t count = 0;
    char text[LONGEST] = {0};
    for (size_t n = 0; n <= LONGEST; n++) {
        seen[count++] = wm_hash(wm_slice_of(text, n));
        for (size_t bit = 0; bit < n * 8 && n < LONGEST; bit++) {
            text[bit / 8] = (char)(1U << bit % 8);
            seen[count++] = wm_hash(wm_slice_of(text, n));
            text[bit / 8] = 0;
        }
    }
    qsort(seen, count, sizeof *seen, by_value);
    for (size_t i = 1; i < count; i++)
        assert_true(seen[i] != seen[i - 1]);
    /* 10,000 numbered titles in 1,024 places: about 10 in each, in none 40. */
    unsigned low[1024] = {0}, high[1024] = {0};
    for (unsigned i = 0; i < 10000; i++) {
        wm_buffer title = {0};
        wm_buffer_add_format(&title, "Category:Births in %u", i);
        uint64_t h = wm_hash(wm_buffer_slice(&title));
        wm_buffer_free(&title);
        assert_true(++low[h & 1023] < 40);
        assert_true(++high[h >> 54] < 40);
    }
    char shifted[17] = "xCategory:Births";
    assert_true(wm_hash(wm_slice_of(shifted + 1, 15)) == wm_hash(WM_LIT("Category:Births")));
    assert_true(wm_hash(wm_slice_of(NULL, 0)) == wm_hash(WM_LIT("")));
}

/* ---- times ---- */

static void known_times(void **unused)
{
    (void)unused;
    static const struct {
        const char *text;
        int64_t seconds;
    } known[] = {
        {"1970-01-01T00:00:00Z", 0},           {"1969-12-31T23:59:59Z", -1},
        {"2001-01-15T14:56:00Z", 979570560},   {"2000-02-29T00:00:00Z", 951782400},
        {"2038-01-19T03:14:08Z", 2147483648},  {"0000-01-01T00:00:00Z", -62167219200},
        {"9999-12-31T23:59:59Z", 253402300799},
    };
    char out[32];
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        int64_t seconds = 12345;
        assert_true(wm_time_parse(wm_str(known[i].text), &seconds));
        assert_true(seconds == known[i].seconds);
        wm_time_format(seconds, out);
        assert_string_equal(out, known[i].text);
    }
}

static void times_round_trip(void **unused)
{
    (void)unused;
    char out[32], last[32] = "";
    /* Every day of 400 years, in which the calendar comes round, and some of all. */
    for (int64_t day = -719528; day <= 2932896; day += day >= 0 && day < 146097 ? 1 : 11) {
        int64_t seconds = day * 86400 + (day & 0xffff), back;
        wm_time_format(seconds, out);
        assert_true(wm_time_parse(wm_str(out), &back) && back == seconds);
        assert_true(strcmp(last, out) < 0);
        memcpy(last, out, sizeof last);
    }
    wm_time_format(INT64_MIN, out);
    assert_string_equal(out, "0000-01-01T00:00:00Z");
    wm_time_format(INT64_MAX, out);
    assert_string_equal(out, "9999-12-31T23:59:59Z");
}

static void malformed_times(void **unused)
{
    (void)unused;
    static const char *const wrong[] = {
        "", "2001-01-15", "2001-01-15T14:56:00", "2001-01-15T14:56:00z", "2001-01-15 14:56:00Z",
        "2001-01-15T14:56:00Z ", " 2001-01-15T14:56:00Z", "2001-01-15T14:56:00+00:00", "2001-13-15T14:56:00Z",
        "2001-00-15T14:56:00Z", "2001-01-00T14:56:00Z", "2001-02-29T14:56:00Z", "1900-02-29T14:56:00Z",
        "2001-04-31T14:56:00Z", "2001-01-15T24:00:00Z", "2001-01-15T14:60:00Z", "2001-01-15T14:56:60Z",
        "+001-01-15T14:56:00Z", "2001-1 -15T14:56:00Z", "2001-01-15T14:56:0\xd9Z",
    };
    int64_t seconds;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_false(wm_time_parse(wm_str(wrong[i]), &seconds));
    assert_false(wm_time_parse(wm_slice_of("2001-01-15T14:56:00\0", 20), &seconds));
}

/* ---- JSON ---- */

static void assert_json(wm_slice text, const char *expected)
{
    wm_buffer b = {0};
    wm_json_add_string(&b, text);
    assert_string_equal(wm_buffer_cstr(&b), expected);
    wm_buffer_free(&b);
}

static void json_strings(void **unused)
{
    (void)unused;
    assert_json(wm_slice_of(NULL, 0), "\"\"");
    assert_json(WM_LIT("a\"b\\c/"), "\"a\\\"b\\\\c/\"");
    assert_json(wm_slice_of("\0\1\b\t\n\v\f\r\x1f\x7f", 10), "\"\\u0000\\u0001\\b\\t\\n\\u000b\\f\\r\\u001f\x7f\"");
    assert_json(WM_LIT("\xe7\xbe\x8e\xe5\x9b\xbd\xf0\xa0\x80\x80"), "\"\xe7\xbe\x8e\xe5\x9b\xbd\xf0\xa0\x80\x80\"");
    assert_json(WM_LIT("a\xff\xe7\xbe\n"), "\"a\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\\n\"");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(slices),          cmocka_unit_test(finding),       cmocka_unit_test(first_failure_stays),
        cmocka_unit_test(sha1),            cmocka_unit_test(sha1_of_a_text),
                    cmocka_unit_test(sha256),        cmocka_unit_test(table_hash),
        cmocka_unit_test(known_times),     cmocka_unit_test(times_round_trip),
        cmocka_unit_test(malformed_times), cmocka_unit_test(json_strings),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
