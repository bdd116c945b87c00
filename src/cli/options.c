/* options.c - one table an option list: parsing, help and error messages.
 *
 * SPDX-License-Identifier: MIT
 */
#include <errno.h>
#include <stdlib.h>

#include "cli/options.h"

void wm_options_start(wm_options *o, const wm_option *table, const char *command, int argc,
                      char *const *argv)
{
    o->table = table;
    o->command = command;
    o->argv = argv;
    o->argc = argc;
    o->at = 1;
    o->letters = NULL;
    o->operands_only = false;
}

static const wm_option *by_name(const wm_option *table, wm_slice name)
{
    for (const wm_option *option = table; option->id; option++) {
        if (wm_equal(name, wm_str(option->name)))
            return option;
    }
    return NULL;
}

static const wm_option *by_letter(const wm_option *table, char letter)
{
    for (const wm_option *option = table; option->id; option++) {
        if (option->letter == letter)
            return option;
    }
    return NULL;
}

static bool argument_optional(const wm_option *option)
{
    return option->argument && option->argument[0] == '[';
}

static wm_status long_option(wm_options *o, const char *text, int *id, const char **value,
                             wm_error *error)
{
    const char *equals = strchr(text, '=');
    wm_slice name = wm_slice_of(text, equals ? (size_t)(equals - text) : strlen(text));
    const wm_option *option = by_name(o->table, name);
    if (!option)
        return wm_fail(error, WM_USAGE, "unknown option --%.*s; see %s --help", WM_ARG(name),
                       o->command);
    *id = option->id;
    *value = equals ? equals + 1 : NULL;
    if (!option->argument && equals)
        return wm_fail(error, WM_USAGE, "--%s takes no value; see %s --help", option->name,
                       o->command);
    if (option->argument && !equals && !argument_optional(option)) {
        if (o->at >= o->argc)
            return wm_fail(error, WM_USAGE, "--%s needs a value: --%s %s; see %s --help",
                           option->name, option->name, option->argument, o->command);
        *value = o->argv[o->at++];
    }
    return WM_OK;
}

static wm_status short_option(wm_options *o, int *id, const char **value, wm_error *error)
{
    char letter = *o->letters++;
    const wm_option *option = by_letter(o->table, letter);
    if (!option)
        return wm_fail(error, WM_USAGE, "unknown option -%c; see %s --help", letter, o->command);
    *id = option->id;
    *value = NULL;
    if (option->argument && !argument_optional(option)) {
        if (*o->letters)
            *value = o->letters;
        else if (o->at < o->argc)
            *value = o->argv[o->at++];
        else
            return wm_fail(error, WM_USAGE, "-%c needs a value: -%c %s; see %s --help", letter,
                           letter, option->argument, o->command);
        o->letters = NULL;
    }
    return WM_OK;
}

wm_status wm_options_next(wm_options *o, int *id, const char **value, wm_error *error)
{
    if (o->letters && *o->letters)
        return short_option(o, id, value, error);
    o->letters = NULL;
    if (o->at >= o->argc)
        return WM_END;
    const char *word = o->argv[o->at++];
    if (!o->operands_only && strcmp(word, "--") == 0) {
        o->operands_only = true;
        if (o->at >= o->argc)
            return WM_END;
        word = o->argv[o->at++];
    }
    if (o->operands_only || word[0] != '-' || word[1] == 0) {
        *id = WM_OPERAND;
        *value = word;
        return WM_OK;
    }
    if (word[1] == '-')
        return long_option(o, word + 2, id, value, error);
    o->letters = word + 1;
    return short_option(o, id, value, error);
}

enum { HELP_COLUMN = 28 };

static void help_text(wm_buffer *out, const char *help, size_t column)
{
    if (column + 2 > HELP_COLUMN) {
        wm_buffer_add_char(out, '\n');
        column = 0;
    }
    for (;;) {
        for (; column < HELP_COLUMN; column++)
            wm_buffer_add_char(out, ' ');
        const char *end = strchr(help, '\n');
        wm_buffer_add(out, help, end ? (size_t)(end - help) : strlen(help));
        wm_buffer_add_char(out, '\n');
        if (!end)
            return;
        help = end + 1;
        column = 0;
    }
}

void wm_options_help(const wm_option *table, wm_buffer *out)
{
    for (const wm_option *option = table; option->id; option++) {
        size_t start = out->size;
        if (option->letter)
            wm_buffer_add_format(out, "  -%c, --%s", option->letter, option->name);
        else
            wm_buffer_add_format(out, "      --%s", option->name);
        if (option->argument)
            wm_buffer_add_format(out, "%s%s", argument_optional(option) ? "" : " ",
                                 option->argument);
        help_text(out, option->help, out->size - start);
    }
}

wm_status wm_option_number(const char *name, const char *value, long low, long high, long *out,
                           wm_error *error)
{
    char *end;
    errno = 0;
    long number = strtol(value, &end, 10);
    if (errno || end == value || *end || value[0] == ' ' || number < low || number > high)
        return wm_fail(error, WM_USAGE, "--%s takes a number from %ld to %ld, not '%s'", name, low,
                       high, value);
    *out = number;
    return WM_OK;
}

wm_status wm_option_size(const char *name, const char *value, uint64_t *out, wm_error *error)
{
    static const char units[] = "KMGT";
    char *end;
    errno = 0;
    unsigned long long number = strtoull(value, &end, 10);
    const char *unit = *end ? strchr(units, *end >= 'a' ? *end - 'a' + 'A' : *end) : NULL;
    unsigned shift = unit ? 10 * (unsigned)(unit - units + 1) : 0;
    bool good = !errno && end != value && value[0] >= '0' && value[0] <= '9' && number && (unit ? !end[1] : !*end);
    if (!good || number > UINT64_MAX >> shift)
        return wm_fail(error, WM_USAGE, "--%s takes a number of bytes, also with K, M, G or T, such as 512M, not '%s'", name, value);
    *out = (uint64_t)number << shift;
    return WM_OK;
}

wm_status wm_option_word(const char *name, const char *value, const char *const *words, int *out,
                         wm_error *error)
{
    wm_buffer list = {0};
    for (int i = 0; words[i]; i++) {
        if (strcmp(words[i], value) == 0) {
            wm_buffer_free(&list);
            *out = i;
            return WM_OK;
        }
        if (i)
            wm_buffer_add_str(&list, words[i + 1] ? ", " : " or ");
        wm_buffer_add_str(&list, words[i]);
    }
    const char *choices = wm_buffer_cstr(&list);
    wm_status status = wm_fail(error, WM_USAGE, "--%s takes %s, not '%s'", name,
                               choices ? choices : "another word", value);
    wm_buffer_free(&list);
    return status;
}
