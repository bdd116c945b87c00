/* command_expand.c - wikimd expand: the wikitext of a page with its templates expanded.
 *
 * SPDX-License-Identifier: MIT
 */
#include <inttypes.h>
#include <stdio.h>

#include "cli/command.h"

typedef struct expansion {
    cli_line *line;
    cli_terminal *terminal;
    wm_site *site;
    wm_templates *templates;
    wm_preprocessor *preprocessor;
    wm_string text, result;
} expansion;

static wm_status check(cli_line *line, wm_error *error)
{
    size_t count;
    const char *text = cli_text(line, CLI_TEXT);
    const char *const *dumps = cli_values(line, CLI_OPERAND, &count);
    if (!count)
        return wm_fail(error, WM_USAGE, "no dump is given; see wikimd expand --help");
    if (!cli_text(line, CLI_TITLE))
        return wm_fail(error, WM_USAGE, "no page is given: --title TITLE");
    for (size_t i = 0; i < count; i++)
        if (text && strcmp(text, "-") == 0 && strcmp(dumps[i], "-") == 0)
            return wm_fail(error, WM_USAGE, "the text and the dump cannot both be standard input");
    return WM_OK;
}

static wm_status fill(expansion *e, wm_error *error)
{
    size_t count, more;
    const char *revision = cli_text(e->line, CLI_REVISION);
    const char *base_url = cli_text(e->line, CLI_BASE_URL), *lang = cli_text(e->line, CLI_LANG);
    e->site = wm_site_new();
    e->templates = e->site ? wm_templates_new(e->site) : NULL;
    if (!e->templates)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    const char *const *dumps = cli_values(e->line, CLI_OPERAND, &count);
    wm_status status = wm_templates_read(e->templates, dumps, count, revision, error);
    if (status == WM_OK)
        status = wm_site_override(e->site, base_url, lang, error);
    if (status == WM_OK && wm_site_complete(e->site) != WM_OK)
        status = wm_fail(error, WM_NO_MEMORY, "out of memory");
    dumps = cli_values(e->line, CLI_TEMPLATES, &more);
    if (status == WM_OK && more)
        status = wm_templates_read(e->templates, dumps, more, revision, error);
    return status;
}

static void tell(void *user, const char *kind, size_t byte, wm_slice message)
{
    cli_terminal *terminal = user;
    if (strcmp(kind, "missing") == 0)
        cli_warning(terminal, "byte %zu: there is no page %.*s", byte, (int)message.size, message.data);
    else if (strcmp(kind, "data") == 0)
        cli_warning(terminal, "byte %zu: a dump has no data for %.*s", byte, (int)message.size, message.data);
    else
        cli_warning(terminal, "byte %zu: %.*s", byte, (int)message.size, message.data);
}

static wm_status expand(expansion *e, wm_error *error)
{
    const char *title = cli_text(e->line, CLI_TITLE), *text = cli_text(e->line, CLI_TEXT), *now = cli_text(e->line, CLI_NOW);
    wm_status status = text ? wm_read_file(text, &e->text, error) : WM_OK;
    if (status != WM_OK)
        return status;
    e->preprocessor = wm_preprocessor_new(e->templates);
    if (!e->preprocessor)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    wm_preprocessor_set_warning(e->preprocessor, tell, e->terminal);
    if (now)
        status = wm_preprocessor_set_now(e->preprocessor, now, error);
    if (status == WM_OK && text)
        status = wm_preprocessor_expand(e->preprocessor, wm_str(title), wm_string_slice(&e->text), &e->result, error);
    else if (status == WM_OK)
        status = wm_preprocessor_expand_page(e->preprocessor, wm_str(title), &e->result, error);
    if (status == WM_OK)
        fwrite(e->result.data, 1, e->result.size, stdout);
    return status;
}

static wm_status run(cli_line *line, cli_terminal *terminal, wm_error *error)
{
    expansion e = {.line = line, .terminal = terminal};
    wm_status status = check(line, error);
    if (status == WM_OK)
        status = fill(&e, error);
    if (status == WM_OK)
        status = expand(&e, error);
    wm_preprocessor_free(e.preprocessor);
    wm_templates_free(e.templates);
    wm_site_free(e.site);
    wm_string_free(&e.text);
    wm_string_free(&e.result);
    return status;
}

const cli_command cli_command_expand = {
    .name = "expand",
    .usage = "wikimd expand [OPTION]... --title TITLE DUMP...",
    .summary = "print a page with its templates expanded",
    .help = "Prints the wikitext of a page of the dump with its templates, parser functions and\n"
            "modules expanded, as MediaWiki's preprocessor does. Templates come from the dump.",
    .bit = CLI_EXPAND,
    .run = run,
};
