/* options.c - the command line: parsing, help and messages.
 *
 * SPDX-License-Identifier: MIT
 */
#include <errno.h>
#include <stdlib.h>

#include "cli/options.h"

/* Where the reading of a command line is. */
typedef struct cursor {
    const cli_option *table;
    unsigned command;
    const char *name;     /* for messages: "wikimd export" */
    char *const *argv;
    int argc, at;
    const char *letters;  /* what is left of a group of short options */
    bool operands_only;   /* after -- */
} cursor;

static const cli_option *by_name(const cursor *c, wm_slice name)
{
    for (const cli_option *option = c->table; option->id; option++) {
        if ((option->commands & c->command) && wm_equal(name, wm_str(option->name)))
            return option;
    }
    return NULL;
}

static const cli_option *by_letter(const cursor *c, char letter)
{
    for (const cli_option *option = c->table; option->id; option++) {
        if ((option->commands & c->command) && option->letter == letter)
            return option;
    }
    return NULL;
}

static bool argument_optional(const cli_option *option)
{
    return option->argument && option->argument[0] == '[';
}

static wm_status long_option(cursor *c, const char *text, const cli_option **found, const char **value, wm_error *error)
{
    const char *equals = strchr(text, '=');
    wm_slice name = wm_slice_of(text, equals ? (size_t)(equals - text) : strlen(text));
    const cli_option *option = by_name(c, name);
    if (!option)
        return wm_fail(error, WM_USAGE, "unknown option --%.*s; see %s --help", WM_ARG(name), c->name);
    *found = option;
    *value = equals ? equals + 1 : NULL;
    if (!option->argument && equals)
        return wm_fail(error, WM_USAGE, "--%s takes no value; see %s --help", option->name, c->name);
    if (option->argument && !equals && !argument_optional(option)) {
        if (c->at >= c->argc)
            return wm_fail(error, WM_USAGE, "--%s needs a value: --%s %s; see %s --help", option->name, option->name,
                           option->argument, c->name);
        *value = c->argv[c->at++];
    }
    return WM_OK;
}

static wm_status short_option(cursor *c, const cli_option **found, const char **value, wm_error *error)
{
    char letter = *c->letters++;
    const cli_option *option = by_letter(c, letter);
    if (!option)
        return wm_fail(error, WM_USAGE, "unknown option -%c; see %s --help", letter, c->name);
    *found = option;
    *value = NULL;
    if (option->argument && !argument_optional(option)) {
        if (*c->letters)
            *value = c->letters;
        else if (c->at < c->argc)
            *value = c->argv[c->at++];
        else
            return wm_fail(error, WM_USAGE, "-%c needs a value: -%c %s; see %s --help", letter, letter, option->argument,
                           c->name);
        c->letters = NULL;
    }
    return WM_OK;
}

/* The next option, or operand: then *found is NULL. WM_END after the last. */
static wm_status next(cursor *c, const cli_option **found, const char **value, wm_error *error)
{
    *found = NULL;
    if (c->letters && *c->letters)
        return short_option(c, found, value, error);
    c->letters = NULL;
    if (c->at >= c->argc)
        return WM_END;
    const char *word = c->argv[c->at++];
    if (!c->operands_only && strcmp(word, "--") == 0) {
        c->operands_only = true;
        if (c->at >= c->argc)
            return WM_END;
        word = c->argv[c->at++];
    }
    if (c->operands_only || word[0] != '-' || word[1] == 0) {
        *value = word;
        return WM_OK;
    }
    if (word[1] == '-')
        return long_option(c, word + 2, found, value, error);
    c->letters = word + 1;
    return short_option(c, found, value, error);
}

/* ---- values ---------------------------------------------------------------- */

static wm_status read_number(const cli_option *option, const char *value, long *out, wm_error *error)
{
    char *end;
    errno = 0;
    long number = strtol(value, &end, 10);
    if (errno || end == value || *end || value[0] == ' ' || number < option->low || number > option->high)
        return wm_fail(error, WM_USAGE, "--%s takes a number from %ld to %ld, not '%s'", option->name, option->low,
                       option->high, value);
    *out = number;
    return WM_OK;
}

static wm_status read_size(const cli_option *option, const char *value, uint64_t *out, wm_error *error)
{
    static const char units[] = "KMGT";
    char *end;
    errno = 0;
    unsigned long long number = strtoull(value, &end, 10);
    const char *unit = *end ? strchr(units, *end >= 'a' ? *end - 'a' + 'A' : *end) : NULL;
    unsigned shift = unit ? 10 * (unsigned)(unit - units + 1) : 0;
    bool good = !errno && end != value && value[0] >= '0' && value[0] <= '9' && number && (unit ? !end[1] : !*end);
    if (!good || number > UINT64_MAX >> shift)
        return wm_fail(error, WM_USAGE, "--%s takes a number of bytes, also with K, M, G or T, such as 512M, not '%s'",
                       option->name, value);
    *out = (uint64_t)number << shift;
    return WM_OK;
}

static wm_status add(cli_line *line, const cli_option *option, const char *value, wm_error *error)
{
    cli_given *given = &line->items[line->count++];
    int word = 0;
    *given = (cli_given){option ? option->id : CLI_OPERAND, value, 0, 0};
    if (!option || !value)
        return WM_OK;
    if (option->high == CLI_SIZE)
        return read_size(option, value, &given->size, error);
    if (option->low || option->high)
        return read_number(option, value, &given->number, error);
    wm_status status = option->words ? wm_option_word(option->name, value, option->words, &word, error) : WM_OK;
    given->number = word;
    return status;
}

wm_status cli_read(cli_line *line, const cli_option *table, unsigned command, const char *name, int argc,
                   char *const *argv, wm_error *error)
{
    cursor c = {.table = table, .command = command, .name = name, .argv = argv, .argc = argc, .at = 1};
    size_t most = 0;
    *line = (cli_line){0};
    for (int i = 1; i < argc; i++)
        most += strlen(argv[i]) + 1; /* each letter may be an option */
    line->items = calloc(most + 1, sizeof *line->items);
    /* Each option's values are handed out once at most. */
    line->values = calloc(2 * ((size_t)argc + CLI_HELP) + 2, sizeof *line->values);
    if (!line->items || !line->values)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    const cli_option *option = NULL;
    const char *value = NULL;
    wm_status status;
    while ((status = next(&c, &option, &value, error)) == WM_OK) {
        status = add(line, option, value, error);
        if (status != WM_OK || (option && option->id == CLI_HELP))
            return status;
    }
    return status == WM_END ? WM_OK : status;
}

void cli_line_free(cli_line *line)
{
    free(line->items);
    free(line->values);
    *line = (cli_line){0};
}

static const cli_given *last(const cli_line *line, cli_id id)
{
    for (size_t i = line->count; i-- > 0;) {
        if (line->items[i].id == id)
            return &line->items[i];
    }
    return NULL;
}

bool cli_has(const cli_line *line, cli_id id)
{
    return last(line, id) != NULL;
}

const char *cli_text(const cli_line *line, cli_id id)
{
    const cli_given *given = last(line, id);
    return given ? given->value : NULL;
}

wm_status cli_style(const cli_line *line, const char **style, wm_error *error)
{
    const char *flavor = cli_text(line, CLI_FLAVOR);
    *style = cli_text(line, CLI_STYLE);
    if (!flavor)
        return WM_OK;
    if (*style && strcmp(*style, "clean") != 0)
        return wm_fail(error, WM_USAGE, "--flavor is one of --style clean, not of --style %s", *style);
    *style = flavor;
    return WM_OK;
}

long cli_number(const cli_line *line, cli_id id, long otherwise)
{
    const cli_given *given = last(line, id);
    return given && given->value ? given->number : otherwise;
}

uint64_t cli_size(const cli_line *line, cli_id id)
{
    const cli_given *given = last(line, id);
    return given ? given->size : 0;
}

wm_page_limits cli_limits(const cli_line *line)
{
    wm_page_limits limits = {.size = cli_size(line, CLI_MAX_PAGE), .memory = cli_size(line, CLI_PAGE_MEMORY),
                             .seconds = (uint64_t)cli_number(line, CLI_PAGE_SECONDS, 0)};
    return limits;
}

wm_api_options cli_api(const cli_line *line)
{
    enum { MAXLAG = 5 };
    wm_api_options api = {.api = cli_text(line, CLI_API), .user = cli_text(line, CLI_USER),
                          .password_file = cli_text(line, CLI_PASSWORD_FILE), .token_file = cli_text(line, CLI_TOKEN_FILE),
                          .maxlag = (unsigned)cli_number(line, CLI_MAXLAG, MAXLAG)};
    return api;
}

const char *const *cli_values(cli_line *line, cli_id id, size_t *count)
{
    const char **values = line->values + line->value_count;
    *count = 0;
    for (size_t i = 0; i < line->count; i++) {
        if (line->items[i].id == id)
            values[(*count)++] = line->items[i].value;
    }
    line->value_count += *count + 1;
    return values;
}

/* ---- help ------------------------------------------------------------------ */

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

void cli_options_help(const cli_option *table, unsigned command, wm_buffer *out)
{
    for (const cli_option *option = table; option->id; option++) {
        size_t start = out->size;
        if (!(option->commands & command))
            continue;
        if (option->letter)
            wm_buffer_add_format(out, "  -%c, --%s", option->letter, option->name);
        else
            wm_buffer_add_format(out, "      --%s", option->name);
        if (option->argument)
            wm_buffer_add_format(out, "%s%s", argument_optional(option) ? "" : " ", option->argument);
        help_text(out, option->help, out->size - start);
    }
}

const char **cli_words(const cli_line *line, size_t *count)
{
    const char **words = calloc(line->word_count + 2, sizeof *words);
    *count = 0;
    if (!words)
        return NULL;
    words[(*count)++] = "wikimd";
    for (size_t i = 0; i < line->word_count; i++)
        words[(*count)++] = line->words[i];
    return words;
}
