/* command_convert.c - wikimd convert: one page from standard input to standard output.
 *
 * SPDX-License-Identifier: MIT
 */
#include <inttypes.h>
#include <stdio.h>
#include <unistd.h>

#include "cli/command.h"

typedef struct conversion {
    cli_line *line;
    cli_terminal *terminal;
    wm_site *site;
    wm_pageset *set;
    wm_converter *converter;
    wm_templates *templates;
    wm_preprocessor *preprocessor;
    wm_string title, source, base, result;
} conversion;

static wm_status check(const cli_line *line, wm_error *error)
{
    const char *base = cli_text(line, CLI_BASE);
    for (size_t i = 0; i < line->count; i++) {
        /* The page comes from standard input, which - may name. */
        if (line->items[i].id == CLI_OPERAND && strcmp(line->items[i].value, "-") != 0)
            return wm_fail(error, WM_USAGE, "convert reads standard input: wikimd convert < '%s'", line->items[i].value);
    }
    const char *dump = cli_text(line, CLI_DUMP);
    if (dump && (!cli_has(line, CLI_TITLE) || strcmp(dump, "-") == 0 || base))
        return wm_fail(error, WM_USAGE, base ? "--dump and --base exclude each other"
                                             : "--dump takes a file, and --title says which of its pages");
    if (cli_has(line, CLI_INDEX_FILE) && !dump)
        return wm_fail(error, WM_USAGE, "--index is for --dump");
    if (cli_has(line, CLI_HEADER) && cli_has(line, CLI_NO_HEADER))
        return wm_fail(error, WM_USAGE, "--header and --no-header exclude each other");
    if (cli_has(line, CLI_DO_EXPAND) && cli_number(line, CLI_FROM, 0) && !base && !dump)
        return wm_fail(error, WM_USAGE, "--expand is for wikitext, or for Markdown with a base: --from markdown --base FILE");
    if (base && !cli_number(line, CLI_FROM, 0))
        return wm_fail(error, WM_USAGE, "--base is for --from markdown");
    if (cli_has(line, CLI_REWRITE) && !base && !(dump && cli_number(line, CLI_FROM, 0)))
        return wm_fail(error, WM_USAGE, "--rewrite is for Markdown with a base: --from markdown --base FILE");
    if (base && strcmp(base, "-") == 0)
        return wm_fail(error, WM_USAGE, "--base cannot be standard input: that is the page");
    return WM_OK;
}

static wm_status read_pages(conversion *c, wm_error *error)
{
    const char *pages = cli_text(c->line, CLI_PAGES);
    uint64_t invalid = 0;
    if (!pages)
        return WM_OK;
    if (strcmp(pages, "-") == 0)
        return wm_fail(error, WM_USAGE, "--pages cannot be standard input: that is the page");
    wm_status status = wm_pageset_read_file(c->set, c->site, pages, &invalid, error);
    if (invalid)
        cli_warning(c->terminal, "%s: %" PRIu64 " lines are no titles of pages", pages, invalid);
    return status;
}

/* The dumps of --templates; the first one tells of the wiki, where --site does not. */
static wm_status read_templates(conversion *c, wm_error *error)
{
    size_t count;
    const char *const *dumps = cli_values(c->line, CLI_TEMPLATES, &count);
    const char *now = cli_text(c->line, CLI_NOW), *keep = cli_text(c->line, CLI_KEEP_CLASS), *drop = cli_text(c->line, CLI_DROP_CLASS);
    const char *option = count ? "--templates" : now ? "--now" : keep ? "--keep-class" : drop ? "--drop-class" : NULL;
    if (!cli_has(c->line, CLI_DO_EXPAND))
        return option ? wm_fail(error, WM_USAGE, "%s is for --expand", option) : WM_OK;
    if (!count)
        return wm_fail(error, WM_USAGE, "--expand wants the dump that has the templates: --templates DUMP");
    c->templates = wm_templates_new(c->site);
    wm_status status = c->templates ? wm_templates_read(c->templates, dumps, count, NULL, error)
                                    : wm_fail(error, WM_NO_MEMORY, "out of memory");
    if (status == WM_OK && !(c->preprocessor = wm_preprocessor_new(c->templates)))
        status = wm_fail(error, WM_NO_MEMORY, "out of memory");
    if (status == WM_OK && now)
        status = wm_preprocessor_set_now(c->preprocessor, now, error);
    if (status == WM_OK)
        status = wm_preprocessor_set_classes(c->preprocessor, keep, drop, error);
    return status;
}

static wm_status prepare(conversion *c, wm_error *error)
{
    const char *dump = cli_text(c->line, CLI_DUMP), *site = cli_has(c->line, CLI_SITE) ? cli_text(c->line, CLI_SITE) : dump;
    const char *title = cli_text(c->line, CLI_TITLE);
    wm_status status = WM_OK;
    c->site = wm_site_new();
    c->set = wm_pageset_new();
    if (!c->site || !c->set)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    if (site)
        status = wm_site_read_file(c->site, site, error);
    else if (cli_number(c->line, CLI_FROM, 0) && !cli_has(c->line, CLI_NO_HEADER) && !cli_text(c->line, CLI_HEADER))
        status = wm_site_read_header(c->site, wm_string_slice(&c->source)); /* as import does */
    if (status == WM_END || status == WM_BAD_INPUT) /* no such line, or no address: nothing is known of the wiki then */
        status = WM_OK;
    if (status == WM_OK)
        status = read_templates(c, error);
    if (status == WM_OK)
        status = wm_site_override(c->site, cli_text(c->line, CLI_BASE_URL), cli_text(c->line, CLI_LANG), error);
    if (status == WM_OK && wm_site_complete(c->site) != WM_OK)
        status = wm_fail(error, WM_NO_MEMORY, "out of memory");
    if (status == WM_OK)
        status = read_pages(c, error);
    title = title ? title : "Title";
    if (status == WM_OK && (status = wm_site_title(c->site, wm_str(title), &c->title)) != WM_OK)
        status = wm_fail(error, status == WM_NO_MEMORY ? status : WM_USAGE,
                         status == WM_NO_MEMORY ? "out of memory" : "--title: '%s' is not a valid title", title);
    return status;
}

/* The index that lies beside the dump, when none is named. */
static wm_status find_page(conversion *c, wm_string *out, wm_error *error)
{
    const char *dump = cli_text(c->line, CLI_DUMP), *index = cli_text(c->line, CLI_INDEX_FILE);
    wm_buffer beside = {0};
    wm_buffer_add_format(&beside, "%s.blocks", dump);
    const char *name = wm_buffer_cstr(&beside);
    if (!index && name && access(name, R_OK) == 0)
        index = name;
    wm_status status = wm_dump_find_page(dump, index, c->site, wm_string_slice(&c->title), out, error);
    wm_buffer_free(&beside);
    return status;
}

static void tell(void *user, size_t line, const char *message)
{
    cli_terminal *terminal = user;
    if (line)
        cli_warning(terminal, "line %zu: %s", line, message);
    else
        cli_warning(terminal, "%s", message);
}

static wm_status make_converter(conversion *c, wm_error *error)
{
    const char *header = cli_has(c->line, CLI_NO_HEADER) ? "" : cli_text(c->line, CLI_HEADER);
    const char *style = NULL;
    wm_status status = cli_style(c->line, &style, error);
    if (status != WM_OK)
        return status;
    c->converter = wm_converter_new(c->site, c->set);
    if (!c->converter || wm_converter_set_header(c->converter, header) != WM_OK)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    wm_converter_set_warning(c->converter, tell, c->terminal);
    wm_converter_set_rewrite(c->converter, cli_has(c->line, CLI_REWRITE));
    wm_converter_set_preprocessor(c->converter, c->preprocessor);
    const char *variant = cli_text(c->line, CLI_VARIANT);
    if (style)
        status = wm_converter_set_style(c->converter, style, error);
    if (status == WM_OK && variant)
        status = wm_converter_set_variant(c->converter, variant, error);
    wm_converter_set_image_html(c->converter, cli_has(c->line, CLI_IMAGE_HTML));
    if (status == WM_OK && wm_converter_set_drop_sections(c->converter, cli_text(c->line, CLI_DROP_SECTIONS)) != WM_OK)
        status = wm_fail(error, WM_NO_MEMORY, "out of memory");
    return status;
}

static wm_status convert(conversion *c, wm_error *error)
{
    wm_slice title = wm_string_slice(&c->title), source = wm_string_slice(&c->source);
    const char *base = cli_text(c->line, CLI_BASE);
    wm_status status;
    if (!cli_number(c->line, CLI_FROM, 0)) {
        status = wm_converter_get(c->converter, title, source, &c->result, error);
        uint64_t invalid = wm_converter_count(c->converter, WM_COUNT_INVALID_BYTES);
        if (status == WM_OK && invalid)
            cli_warning(c->terminal, "%" PRIu64 " bytes are no UTF-8 and are printed as U+FFFD", invalid);
        return status;
    }
    if (cli_has(c->line, CLI_DUMP)) {
        status = find_page(c, &c->base, error);
        return status == WM_OK ? wm_converter_put(c->converter, title, source, wm_string_slice(&c->base), &c->result, error) : status;
    }
    if (!base)
        return wm_converter_create(c->converter, title, source, &c->result, error);
    status = wm_read_file(base, &c->base, error);
    return status == WM_OK ? wm_converter_put(c->converter, title, source, wm_string_slice(&c->base), &c->result, error) : status;
}

/* What wikitext cannot say is told of, and the rest is written; a page with a base is written as that is. */
static wm_status print(conversion *c, wm_status status, wm_error *error)
{
    if (status == WM_OK || status == WM_DIFFERS)
        fwrite(c->result.data, 1, c->result.size, stdout);
    if (status == WM_DIFFERS && c->base.data && !cli_has(c->line, CLI_REWRITE))
        return wm_fail(error, WM_BAD_INPUT, "the page is left as it was, as wikitext cannot say its edit");
    if (status == WM_DIFFERS)
        return wm_fail(error, WM_DIFFERS, "the wikitext does not say all that the Markdown says");
    return status;
}

static wm_status run(cli_line *line, cli_terminal *terminal, wm_error *error)
{
    conversion c = {.line = line, .terminal = terminal};
    wm_status status = check(line, error);
    if (status == WM_OK && (!cli_has(line, CLI_DUMP) || cli_number(line, CLI_FROM, 0)))
        status = wm_read_file("-", &c.source, error);
    if (status == WM_OK)
        status = prepare(&c, error);
    if (status == WM_OK && cli_has(line, CLI_DUMP) && !cli_number(line, CLI_FROM, 0))
        status = find_page(&c, &c.source, error);
    if (status == WM_OK)
        status = make_converter(&c, error);
    if (status == WM_OK)
        status = print(&c, convert(&c, error), error);
    wm_converter_free(c.converter);
    wm_preprocessor_free(c.preprocessor);
    wm_templates_free(c.templates);
    wm_pageset_free(c.set);
    wm_site_free(c.site);
    wm_string_free(&c.title);
    wm_string_free(&c.source);
    wm_string_free(&c.base);
    wm_string_free(&c.result);
    return status;
}

const cli_command cli_command_convert = {
    .name = "convert",
    .usage = "wikimd convert [OPTION]...",
    .summary = "turn one page on standard input into Markdown, or back",
    .help = "Turns the wikitext of one page on standard input into Markdown on standard output,\n"
            "or, with --from markdown, Markdown into wikitext. With --dump the page comes from a\n"
            "dump.",
    .bit = CLI_CONVERT,
    .run = run,
};
