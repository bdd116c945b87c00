/* test_cli_report.c - the JSON report, side files, the progress line.
 *
 * SPDX-License-Identifier: MIT
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>
#include <cmocka.h>

#include "cli/progress.h"
#include "cli/report.h"

static char directory[] = "/tmp/wikimd-report.XXXXXX";

static int set_up(void **state)
{
    (void)state;
    return mkdtemp(directory) ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    return rmdir(directory); /* fails when a temporary file was left behind */
}

static char *read_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    wm_buffer b = {0};
    int c;
    if (!file)
        return NULL;
    while ((c = getc(file)) != EOF)
        wm_buffer_add_char(&b, (char)c);
    fclose(file);
    return wm_buffer_detach(&b, NULL);
}

static void in_directory(wm_buffer *path, const char *name)
{
    wm_buffer_clear(path);
    wm_buffer_add_format(path, "%s/%s", directory, name);
    assert_non_null(wm_buffer_cstr(path));
}

static void json(void **state)
{
    (void)state;
    wm_messages messages;
    wm_report r;
    wm_error error = WM_ERROR_INIT;
    wm_buffer path = {0};
    in_directory(&path, "report.json");
    wm_messages_init(&messages);
    messages.verbosity = WM_QUIET;
    assert_int_equal(wm_report_open(&r, path.data, &messages, "test", &error), WM_OK);
    wm_report_warning(&r, "odd", "a.xml", WM_LIT("A \"b\"\xff"), 12, "is odd");
    wm_report_warning(&r, "other", "a.xml", WM_LIT(""), 13, "x");
    wm_report_warning(&r, "odd", "a.xml", WM_LIT("C"), 14, "is odd");
    assert_int_equal(wm_report_count(&r, "odd"), 2);
    assert_int_equal(wm_report_count(&r, "none"), 0);
    wm_report_kinds(&r, "kinds");
    wm_report_list(&r, "list");
    wm_report_element(&r);
    wm_report_close(&r, '}');
    wm_report_element(&r);
    wm_report_integer(&r, "n", 18446744073709551615u);
    wm_report_close(&r, '}');
    wm_report_close(&r, ']');
    wm_report_number(&r, "seconds", 0.5);
    assert_null(read_file(path.data)); /* not before it is whole */
    assert_int_equal(wm_report_keep(&r, &error), WM_OK);
    char *text = read_file(path.data);
    assert_non_null(text);
    const char *expected = "  \"command\": \"test\",\n"
                           "  \"warnings\": [\n"
                           "    {\"kind\": \"odd\", \"file\": \"a.xml\", \"page\": \"A \\\"b\\\"\xef\xbf\xbd\", \"offset\": 12, "
                           "\"message\": \"is odd\"},\n"
                           "    {\"kind\": \"other\", \"file\": \"a.xml\", \"page\": \"\", \"offset\": 13, \"message\": \"x\"},\n"
                           "    {\"kind\": \"odd\", \"file\": \"a.xml\", \"page\": \"C\", \"offset\": 14, \"message\": \"is odd\"}\n"
                           "  ],\n"
                           "  \"kinds\": {\n"
                           "    \"odd\": 2,\n"
                           "    \"other\": 1\n"
                           "  },\n"
                           "  \"list\": [\n"
                           "    {},\n"
                           "    {\n"
                           "      \"n\": 18446744073709551615\n"
                           "    }\n"
                           "  ],\n"
                           "  \"seconds\": 0.500000\n"
                           "}\n";
    assert_string_equal(strstr(text, "  \"command\""), expected);
    free(text);
    unlink(path.data);
    wm_report_free(&r);
    wm_messages_end(&messages);
    wm_buffer_free(&path);
}

static void nothing_to_say(void **state)
{
    (void)state;
    wm_messages messages;
    wm_report r;
    wm_error error = WM_ERROR_INIT;
    wm_buffer path = {0};
    in_directory(&path, "report.json");
    wm_messages_init(&messages);
    assert_int_equal(wm_report_open(&r, path.data, &messages, "test", &error), WM_OK);
    assert_int_equal(wm_report_keep(&r, &error), WM_OK);
    char *text = read_file(path.data);
    assert_non_null(strstr(text, "\"warnings\": []\n}\n"));
    free(text);
    unlink(path.data);
    wm_report_free(&r);
    wm_messages_end(&messages);
    wm_buffer_free(&path);
}

static void dropped(void **state)
{
    (void)state;
    wm_outfile file;
    wm_error error = WM_ERROR_INIT;
    wm_buffer path = {0};
    in_directory(&path, "side");
    assert_int_equal(wm_outfile_open(&file, path.data, &error), WM_OK);
    wm_outfile_write(&file, WM_LIT("half"));
    wm_outfile_drop(&file);
    assert_null(read_file(path.data));
    assert_int_equal(wm_outfile_keep(&file, &error), WM_OK); /* no file: nothing to do */
    assert_int_equal(wm_outfile_open(&file, "/nowhere/at/all", &error), WM_SYSTEM);
    assert_non_null(strstr(error.message, "/nowhere/at/all"));
    wm_error_clear(&error);
    wm_buffer_free(&path);
}

static void full_disk(void **state)
{
    (void)state;
    wm_outfile file;
    wm_error error = WM_ERROR_INIT;
    if (access("/dev/full", W_OK) != 0)
        skip();
    assert_int_equal(wm_outfile_open(&file, "/dev/full", &error), WM_OK);
    wm_outfile_write(&file, WM_LIT("x"));
    assert_int_equal(wm_outfile_keep(&file, &error), WM_SYSTEM);
    assert_non_null(strstr(error.message, "/dev/full"));
    wm_error_clear(&error);
}

static void progress_line(void **state)
{
    (void)state;
    wm_buffer line = {0};
    wm_dump_progress at = {.compressed_position = 25, .compressed_length = 100, .produced = 5000000, .pages = 42};
    wm_progress_line("pages", &at, 10, &line);
    assert_string_equal(wm_buffer_cstr(&line), "pages [####............]  25% 42 pages 5.0 MB 0.5 MB/s 0:30 left");
    wm_buffer_clear(&line);
    at.compressed_length = 0; /* a length that nobody knows */
    wm_progress_line("pages", &at, 10, &line);
    assert_string_equal(wm_buffer_cstr(&line), "pages 42 pages 5.0 MB 0.5 MB/s");
    wm_buffer_clear(&line);
    at.compressed_length = UINT64_MAX;
    at.compressed_position = 1;
    at.pages = at.produced = UINT64_MAX;
    wm_progress_line("pages", &at, 1e9, &line);
    assert_true(line.size <= 79);
    wm_buffer_free(&line);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(json), cmocka_unit_test(nothing_to_say), cmocka_unit_test(dropped),
        cmocka_unit_test(full_disk), cmocka_unit_test(progress_line),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
