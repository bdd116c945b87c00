/* test_cli_options.c - the option table: parsing, messages, help.
 *
 * SPDX-License-Identifier: MIT
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "cli/options.h"

enum { FLAG = 1, NAME, MAYBE };

static const wm_option table[] = {
    {FLAG, 'f', "flag", NULL, "a flag"},
    {NAME, 'n', "name", "NAME", "takes a value\nand says so on two lines"},
    {MAYBE, 0, "maybe", "[=WHEN]", "may have a value"},
    {0, 0, NULL, NULL, NULL},
};

static void *literal(const char *s)
{
    return (void *)(uintptr_t)s;
}

/* Parses words and writes what came out: "f" "n=x" "m" "m=x" "x" for an operand,
 * then "!" with the message of a failure. */
static void parse(const char *const *words, wm_buffer *out)
{
    char *argv[16] = {literal("wikimd")};
    int argc = 1;
    for (; words[argc - 1]; argc++)
        argv[argc] = literal(words[argc - 1]);
    wm_options o;
    wm_error error = WM_ERROR_INIT;
    int id;
    const char *value;
    wm_status status;
    wm_options_start(&o, table, "wikimd test", argc, argv);
    while ((status = wm_options_next(&o, &id, &value, &error)) == WM_OK) {
        static const char *const names[] = {"", "f", "n", "m"};
        wm_buffer_add_format(out, "%s%s%s%s;", names[id], id && value ? "=" : "", value ? value : "", "");
    }
    if (status != WM_END) {
        assert_int_equal(status, WM_USAGE);
        wm_buffer_add_format(out, "!%s", error.message);
    }
    wm_error_clear(&error);
}

#define PARSES(expected, ...)                                                                                        \
    do {                                                                                                             \
        static const char *const words[] = {__VA_ARGS__, NULL};                                                      \
        wm_buffer out = {0};                                                                                         \
        parse(words, &out);                                                                                          \
        assert_string_equal(wm_buffer_cstr(&out), expected);                                                         \
        wm_buffer_free(&out);                                                                                        \
    } while (0)

static void forms(void **state)
{
    (void)state;
    PARSES("f;n=a;a;", "--flag", "--name", "a", "a");
    PARSES("n=a=b;n=;", "--name=a=b", "--name=");
    PARSES("f;f;n=x;", "-ffnx");
    PARSES("n=-f;", "-n", "-f");
    PARSES("n=--flag;", "--name", "--flag");
    PARSES("m;always;m=always;", "--maybe", "always", "--maybe=always");
    PARSES("a;f;b;", "a", "-f", "b");
    PARSES("-;f;", "-", "-f");
    PARSES("f;--flag;-f;--;", "-f", "--", "--flag", "-f", "--");
    PARSES("f;", "-f", "--");
}

static void failures(void **state)
{
    (void)state;
    PARSES("!unknown option --flags; see wikimd test --help", "--flags");
    PARSES("!unknown option --fla; see wikimd test --help", "--fla=1");
    PARSES("f;!unknown option -x; see wikimd test --help", "-fx");
    PARSES("!--flag takes no value; see wikimd test --help", "--flag=1");
    PARSES("!--name needs a value: --name NAME; see wikimd test --help", "--name");
    PARSES("f;!-n needs a value: -n NAME; see wikimd test --help", "-fn");
}

static void numbers(void **state)
{
    (void)state;
    wm_error error = WM_ERROR_INIT;
    long value = 0;
    assert_int_equal(wm_option_number("jobs", "12", 1, 256, &value, &error), WM_OK);
    assert_int_equal(value, 12);
    static const char *const bad[] = {"", "0", "257", "x", "1x", " 1", "-1", "99999999999999999999", NULL};
    for (int i = 0; bad[i]; i++) {
        assert_int_equal(wm_option_number("jobs", bad[i], 1, 256, &value, &error), WM_USAGE);
        assert_non_null(strstr(error.message, "from 1 to 256"));
        wm_error_clear(&error);
    }
    assert_int_equal(value, 12);
}

static void words(void **state)
{
    (void)state;
    static const char *const choices[] = {"one", "two", "three", NULL};
    wm_error error = WM_ERROR_INIT;
    int value = -1;
    assert_int_equal(wm_option_word("x", "two", choices, &value, &error), WM_OK);
    assert_int_equal(value, 1);
    assert_int_equal(wm_option_word("x", "tw", choices, &value, &error), WM_USAGE);
    assert_string_equal(error.message, "--x takes one, two or three, not 'tw'");
    wm_error_clear(&error);
}

static void help(void **state)
{
    (void)state;
    wm_buffer out = {0};
    wm_options_help(table, &out);
    assert_string_equal(wm_buffer_cstr(&out),
                        "  -f, --flag                a flag\n"
                        "  -n, --name NAME           takes a value\n"
                        "                            and says so on two lines\n"
                        "      --maybe[=WHEN]        may have a value\n");
    wm_buffer_free(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(forms), cmocka_unit_test(failures), cmocka_unit_test(numbers),
        cmocka_unit_test(words), cmocka_unit_test(help),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
