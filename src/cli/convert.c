/* convert.c - wikimd convert: one page from standard input to standard output.
 *
 * SPDX-License-Identifier: MIT
 */
#include <inttypes.h>
#include <stdio.h>

#include "cli/command.h"
#include "cli/selection.h"
#include "lens/lens.h"

enum {
    OPT_TITLE = 1, OPT_SITE, OPT_PAGES, OPT_STYLE, OPT_HEADER, OPT_NO_HEADER, OPT_BASE_URL, OPT_LANG, OPT_HELP
};

static const wm_option options[] = {
    {OPT_TITLE, 't', "title", "TITLE", "the page's title; 'Title' when not given"},
    {OPT_SITE, 0, "site", "FILE",
     "the wiki: a dump, of which only the site information is\n"
     "read, or JSON of api.php?action=query&meta=siteinfo"},
    {OPT_PAGES, 0, "pages", "FILE", "titles of the pages that links lead to as files, one a line"},
    {OPT_STYLE, 0, "style", "STYLE", "the form of the Markdown: classic"},
    {OPT_HEADER, 0, "header", "TEMPLATE",
     "the first line: %t is the title, %u the address of the\npage, %% a percent sign"},
    {OPT_NO_HEADER, 0, "no-header", NULL, "no first line"},
    {OPT_BASE_URL, 0, "base-url", "URL", "the address that titles are appended to"},
    {OPT_LANG, 0, "lang", "CODE", "the language of the wiki"},
    {OPT_HELP, 'h', "help", NULL, "this help"},
    {0, 0, NULL, NULL, NULL},
};

typedef struct settings {
    const char *title, *site, *pages, *base_url, *lang;
    wm_write_options write;
} settings;

typedef struct conversion {
    const settings *settings;
    wm_messages *messages;
    wm_site *site;
    wm_pageset *set;
    wm_arena arena;
    wm_title title;
    wm_parser *parser;
    wm_writer *writer;
    wm_doc doc;
    wm_buffer source, markdown;
} conversion;

static wm_status read_options(settings *s, const wm_command *self, int argc, char *const *argv,
                              wm_error *error)
{
    wm_options o;
    int id, word = 0;
    const char *value;
    wm_status status;
    memset(s, 0, sizeof *s);
    s->title = "Title";
    wm_options_start(&o, options, "wikimd convert", argc, argv);
    while ((status = wm_options_next(&o, &id, &value, error)) == WM_OK) {
        switch (id) {
        case OPT_TITLE: s->title = value; break;
        case OPT_SITE: s->site = value; break;
        case OPT_PAGES: s->pages = value; break;
        case OPT_HEADER: s->write.header = value; break;
        case OPT_NO_HEADER: s->write.no_header = true; break;
        case OPT_BASE_URL: s->base_url = value; break;
        case OPT_LANG: s->lang = value; break;
        case OPT_STYLE:
            status = wm_option_word("style", value, wm_style_words, &word, error);
            s->write.style = (wm_style)word;
            break;
        case OPT_HELP: wm_help_command(self); return WM_END;
        default:
            /* The page comes from standard input, which - may name. */
            if (strcmp(value, "-") != 0)
                status = wm_fail(error, WM_USAGE, "convert reads standard input: wikimd convert < '%s'", value);
        }
        if (status != WM_OK)
            return status;
    }
    if (status == WM_END && s->write.header && s->write.no_header)
        return wm_fail(error, WM_USAGE, "--header and --no-header exclude each other");
    return status == WM_END ? WM_OK : status;
}

static wm_status prepare(conversion *c, wm_error *error)
{
    const settings *s = c->settings;
    wm_status status = WM_OK;
    c->site = wm_site_new();
    c->set = wm_pageset_new();
    if (!c->site || !c->set)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    if (s->site)
        status = wm_site_load(c->site, s->site, NULL, error);
    if (status == WM_OK)
        status = wm_site_override(c->site, s->base_url, s->lang, error);
    if (status == WM_OK && wm_site_complete(c->site) != WM_OK)
        status = wm_fail(error, WM_NO_MEMORY, "out of memory");
    if (status == WM_OK && s->pages) {
        uint64_t invalid = 0;
        if (strcmp(s->pages, "-") == 0)
            return wm_fail(error, WM_USAGE, "--pages cannot be standard input: that is the page");
        status = wm_pages_read(s->pages, c->site, c->set, &invalid, NULL, error);
        if (invalid)
            wm_message_warning(c->messages, "%s: %" PRIu64 " lines are no titles of pages", s->pages, invalid);
    }
    if (status == WM_OK && (!wm_title_parse(c->site, &c->arena, wm_str(s->title), WM_NS_MAIN, &c->title) ||
                            c->title.interwiki.size || c->title.text.size == 0))
        status = wm_fail(error, WM_USAGE, "--title: '%s' is not a valid title", s->title);
    return status;
}

static wm_status convert(conversion *c, wm_error *error)
{
    wm_write_counts counts = {0};
    c->parser = wm_parser_new(c->site);
    c->writer = wm_writer_new(c->site, c->set, &c->settings->write);
    wm_status status = WM_NO_MEMORY;
    if (c->parser && c->writer)
        status = wm_get(c->parser, c->writer, &c->doc, wm_buffer_slice(&c->source), c->title.ns, c->title.text,
                        &c->markdown, &counts);
    if (status == WM_BAD_INPUT)
        return wm_fail(error, status, "the page has 4 GiB or more");
    if (status != WM_OK || c->markdown.failed)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    if (counts.invalid_bytes)
        wm_message_warning(c->messages, "%" PRIu64 " bytes are no UTF-8 and are printed as U+FFFD",
                           counts.invalid_bytes);
    fwrite(c->markdown.data, 1, c->markdown.size, stdout);
    return WM_OK;
}

static wm_status run(const wm_command *self, wm_messages *messages, int argc, char *const *argv)
{
    settings s;
    wm_error error = WM_ERROR_INIT;
    conversion c = {.settings = &s, .messages = messages};
    wm_status status = read_options(&s, self, argc, argv, &error);
    if (status == WM_END)
        return WM_OK;
    if (status == WM_OK)
        status = prepare(&c, &error);
    if (status == WM_OK)
        status = wm_read_all("-", &c.source, &error);
    if (status == WM_OK)
        status = convert(&c, &error);
    wm_parser_free(c.parser);
    wm_writer_free(c.writer);
    wm_doc_free(&c.doc);
    wm_arena_free(&c.arena);
    wm_pageset_free(c.set);
    wm_site_free(c.site);
    wm_buffer_free(&c.source);
    wm_buffer_free(&c.markdown);
    return status == WM_OK ? WM_OK : wm_command_fail(messages, &error);
}

const wm_command wm_command_convert = {
    .name = "convert",
    .usage = "wikimd convert [OPTION]...",
    .summary = "turn one page on standard input into Markdown",
    .help = "Turns the wikitext of one page on standard input into Markdown on standard output.",
    .options = options,
    .run = run,
};
