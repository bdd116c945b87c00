/* test_transfer_report.c - the JSON report, what a monitor is told, side files.
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

#include "transfer/report.h"

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
    wm_messages_init(&messages, NULL);
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
    wm_messages_init(&messages, NULL);
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

/* What a run that was killed has left goes; what a run that goes on has stays, also of this process. */
static void left_behind(void **state)
{
    (void)state;
    wm_outfile file, second;
    wm_error error = WM_ERROR_INIT;
    wm_buffer path = {0}, left = {0};
    in_directory(&path, "again");
    in_directory(&left, "again.wikimd-tmp");
    assert_non_null(wm_buffer_cstr(&path));
    FILE *killed = fopen(wm_buffer_cstr(&left), "w");
    fputs("half of what was longer", killed);
    fclose(killed);
    assert_int_equal(wm_outfile_open(&file, path.data, &error), WM_OK);
    wm_outfile_write(&file, WM_LIT("whole"));
    assert_int_equal(wm_outfile_open(&second, path.data, &error), WM_SYSTEM);
    assert_non_null(strstr(error.message, "another run writes this file"));
    wm_error_clear(&error);
    assert_int_equal(wm_outfile_keep(&file, &error), WM_OK);
    assert_int_not_equal(access(left.data, F_OK), 0);
    char *text = read_file(path.data);
    assert_string_equal(text, "whole");
    free(text);
    unlink(path.data);
    wm_buffer_free(&left);
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

/* ---- the monitor ---- */

static void on_message(void *user, wm_message_kind kind, wm_slice text)
{
    wm_buffer_add_format(user, "%d %.*s\n", (int)kind, WM_ARG(text));
}

static void on_count(void *user, const char *name, uint64_t value)
{
    wm_buffer_add_format(user, "%s=%llu\n", name, (unsigned long long)value);
}

static void kinds_of_messages(void **state)
{
    (void)state;
    wm_buffer told = {0};
    wm_monitor monitor = WM_MONITOR_INIT;
    wm_messages messages;
    monitor.user = &told;
    monitor.message = on_message;
    wm_messages_init(&messages, &monitor);
    wm_message_result(&messages, "%s", "result");
    wm_message_note(&messages, "note %d", 1);
    wm_message_detail(&messages, "detail");
    wm_message_warning(&messages, "warning");
    wm_message_error(&messages, "error");
    assert_false(*messages.stop);
    wm_messages_end(&messages);
    monitor.verbose = true;
    wm_messages_init(&messages, &monitor);
    wm_message_detail(&messages, "detail");
    wm_messages_end(&messages);
    monitor.quiet = true;
    wm_messages_init(&messages, &monitor);
    wm_message_note(&messages, "not told");
    wm_message_warning(&messages, "not told");
    wm_message_error(&messages, "error");
    wm_messages_end(&messages);
    assert_string_equal(wm_buffer_cstr(&told), "0 result\n1 note 1\n3 warning\n4 error\n2 detail\n4 error\n");
    wm_buffer_free(&told);
}

/* A monitor of an older header is shorter; what it lacks is not called. */
static void shorter_monitor(void **state)
{
    (void)state;
    static const volatile int stopped = 1;
    wm_buffer told = {0};
    wm_monitor monitor = WM_MONITOR_INIT;
    wm_messages messages;
    monitor.size = offsetof(wm_monitor, stop);
    monitor.user = &told;
    monitor.message = on_message;
    monitor.stop = &stopped;
    wm_messages_init(&messages, &monitor);
    assert_false(*messages.stop);
    wm_message_error(&messages, "x");
    wm_messages_end(&messages);
    assert_string_equal(wm_buffer_cstr(&told), "4 x\n");
    wm_buffer_free(&told);
}

/* Numbers are told by their place in the report, without a report, too. */
static void counts(void **state)
{
    (void)state;
    wm_buffer told = {0};
    wm_monitor monitor = WM_MONITOR_INIT;
    wm_messages messages;
    wm_report r;
    wm_error error = WM_ERROR_INIT;
    monitor.user = &told;
    monitor.count = on_count;
    wm_messages_init(&messages, &monitor);
    assert_int_equal(wm_report_open(&r, NULL, &messages, "test", &error), WM_OK);
    wm_report_warning(&r, "odd", "a.xml", WM_LIT("A"), 12, "is odd");
    wm_report_kinds(&r, "kinds");
    wm_report_object(&r, "pages");
    wm_report_integer(&r, "read", 7);
    wm_report_object(&r, "skipped");
    wm_report_integer(&r, "redirect", 2);
    wm_report_close(&r, '}');
    wm_report_integer(&r, "failed", 0);
    wm_report_close(&r, '}');
    wm_report_list(&r, "names");
    wm_report_element(&r);
    wm_report_integer(&r, "count", 3);
    wm_report_close(&r, '}');
    wm_report_close(&r, ']');
    wm_report_integer(&r, "exit", 0);
    assert_int_equal(wm_report_keep(&r, &error), WM_OK);
    wm_report_free(&r);
    wm_messages_end(&messages);
    assert_string_equal(wm_buffer_cstr(&told), "kinds.odd=1\npages.read=7\npages.skipped.redirect=2\npages.failed=0\nexit=0\n");
    wm_buffer_free(&told);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(json), cmocka_unit_test(nothing_to_say), cmocka_unit_test(dropped),
        cmocka_unit_test(full_disk),
        cmocka_unit_test(left_behind), cmocka_unit_test(kinds_of_messages),
        cmocka_unit_test(shorter_monitor), cmocka_unit_test(counts),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
