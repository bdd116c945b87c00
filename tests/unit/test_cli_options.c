/* test_cli_options.c - the option table: parsing, messages, help.
 *
 * SPDX-License-Identifier: MIT
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>

#include "cli/bar.h"
#include "cli/options.h"

enum { FLAG = 1, NAME, MAYBE, COUNT, CHOICE, HERE = 1, THERE = 2 };

static const char *const choices[] = {"one", "two", "three", NULL};

static const cli_option table[] = {
    {(cli_id)NAME, THERE, 'n', "name", NULL, "of another command", NULL, 0, 0},
    {(cli_id)FLAG, HERE, 'f', "flag", NULL, "a flag", NULL, 0, 0},
    {(cli_id)NAME, HERE, 'n', "name", "NAME", "takes a value\nand says so on two lines", NULL, 0, 0},
    {(cli_id)MAYBE, HERE, 0, "maybe", "[=WHEN]", "may have a value", NULL, 0, 0},
    {(cli_id)COUNT, HERE, 0, "jobs", "N", "a number", NULL, 1, 256},
    {(cli_id)CHOICE, HERE, 'x', "x", "WORD", "a word", choices, 0, 0},
    {CLI_OPERAND, 0, 0, NULL, NULL, NULL, NULL, 0, 0},
};

/* The words as main gets them, which can be written to. */
static int as_argv(const char *const *words, char text[16][64], char *argv[17])
{
    int argc = 1;
    argv[0] = text[0];
    for (; words[argc - 1]; argc++) {
        snprintf(text[argc], 64, "%s", words[argc - 1]);
        argv[argc] = text[argc];
    }
    return argc;
}

/* Parses words and writes what came out: "f" "n=x" "m" "m=x" "x" for an operand,
 * then "!" with the message of a failure. */
static void parse(const char *const *words, wm_buffer *out)
{
    static const char *const names[] = {"", "f", "n", "m", "j", "x"};
    char text[16][64] = {"wikimd"}, *argv[17];
    cli_line line;
    wm_error error = WM_ERROR_INIT;
    wm_status status = cli_read(&line, table, HERE, "wikimd test", as_argv(words, text, argv), argv, &error);
    for (size_t i = 0; i < line.count - (status != WM_OK && line.count && error.message && strstr(error.message, " takes ")); i++) {
        const cli_given *g = &line.items[i];
        wm_buffer_add_format(out, "%s%s%s;", names[g->id], g->id && g->value ? "=" : "", g->value ? g->value : "");
    }
    if (status != WM_OK) {
        assert_int_equal(status, WM_USAGE);
        wm_buffer_add_format(out, "!%s", error.message);
    }
    wm_error_clear(&error);
    cli_line_free(&line);
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
    PARSES("f;!unknown option -y; see wikimd test --help", "-fy");
    PARSES("!--flag takes no value; see wikimd test --help", "--flag=1");
    PARSES("!--name needs a value: --name NAME; see wikimd test --help", "--name");
    PARSES("f;!-n needs a value: -n NAME; see wikimd test --help", "-fn");
}

static void numbers(void **state)
{
    (void)state;
    PARSES("j=1;", "--jobs=1");
    PARSES("j=256;", "--jobs=256");
    static const char *const bad[] = {"0", "257", "", "1x", " 1", "x", "99999999999999999999", NULL};
    for (int i = 0; bad[i]; i++) {
        const char *const words[] = {"--jobs", bad[i], NULL};
        wm_buffer out = {0};
        parse(words, &out);
        assert_non_null(strstr(wm_buffer_cstr(&out), "!--jobs takes a number from 1 to 256, not '"));
        wm_buffer_free(&out);
    }
}

static void words(void **state)
{
    (void)state;
    PARSES("x=two;", "--x", "two");
    PARSES("!--x takes one, two or three, not 'tw'", "-xtw");
}

/* The last value counts; all of them are there, too. */
static void values(void **state)
{
    (void)state;
    static const char *const given[] = {"-na", "x", "--jobs=7", "-nb", "-x", "three", "--maybe", "y", NULL};
    char text[16][64] = {"wikimd"}, *argv[17];
    cli_line line;
    size_t count;
    assert_int_equal(cli_read(&line, table, HERE, "wikimd test", as_argv(given, text, argv), argv, NULL), WM_OK);
    assert_string_equal(cli_text(&line, (cli_id)NAME), "b");
    const char *const *names = cli_values(&line, (cli_id)NAME, &count);
    assert_int_equal(count, 2);
    const char *const *operands = cli_values(&line, CLI_OPERAND, &count);
    assert_int_equal(count, 2);
    assert_string_equal(names[0], "a");
    assert_string_equal(names[1], "b");
    assert_string_equal(operands[1], "y");
    assert_int_equal(cli_number(&line, (cli_id)COUNT, 1), 7);
    assert_int_equal(cli_number(&line, (cli_id)CHOICE, 0), 2);
    assert_int_equal(cli_number(&line, (cli_id)MAYBE, 5), 5);
    assert_true(cli_has(&line, (cli_id)MAYBE));
    assert_false(cli_has(&line, (cli_id)FLAG));
    assert_null(cli_text(&line, (cli_id)FLAG));
    cli_line_free(&line);
}

static void help(void **state)
{
    (void)state;
    wm_buffer out = {0};
    cli_options_help(table, HERE, &out);
    assert_string_equal(wm_buffer_cstr(&out),
                        "  -f, --flag                a flag\n"
                        "  -n, --name NAME           takes a value\n"
                        "                            and says so on two lines\n"
                        "      --maybe[=WHEN]        may have a value\n"
                        "      --jobs N              a number\n"
                        "  -x, --x WORD              a word\n");
    wm_buffer_free(&out);
}

static void progress_line(void **state)
{
    (void)state;
    wm_buffer line = {0};
    wm_run_progress at = {"pages", 10, 25, 100, true, 42, 5000000};
    cli_bar_line(&at, &line);
    assert_string_equal(wm_buffer_cstr(&line), "pages [####............]  25% 42 pages 5.0 MB 0.5 MB/s 0:30 left");
    wm_buffer_clear(&line);
    at.all = 0; /* a length that nobody knows */
    cli_bar_line(&at, &line);
    assert_string_equal(wm_buffer_cstr(&line), "pages 42 pages 5.0 MB 0.5 MB/s");
    wm_buffer_clear(&line);
    at.all = UINT64_MAX;
    at.done = 1;
    at.pages = at.bytes = UINT64_MAX;
    at.seconds = 1e9;
    cli_bar_line(&at, &line);
    assert_true(line.size <= 79);
    wm_buffer_free(&line);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(forms), cmocka_unit_test(failures), cmocka_unit_test(numbers),
        cmocka_unit_test(words), cmocka_unit_test(values), cmocka_unit_test(help), cmocka_unit_test(progress_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
