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
    OPT_FROM = 1, OPT_BASE, OPT_TITLE, OPT_SITE, OPT_PAGES, OPT_STYLE, OPT_HEADER, OPT_NO_HEADER, OPT_BASE_URL, OPT_LANG, OPT_HELP
};

static const wm_option options[] = {
    {OPT_FROM, 'f', "from", "FORM", "what standard input holds: wikitext (the default) or\nmarkdown, which becomes wikitext"},
    {OPT_BASE, 0, "base", "FILE",
     "the page's wikitext before its Markdown was edited: what\n"
     "the edit did not touch stays as it is"},
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

static const char *const form_words[] = {"wikitext", "markdown", NULL};

typedef struct settings {
    const char *title, *site, *pages, *base_url, *lang, *base;
    bool from_markdown;
    wm_write_options write;
} settings;

typedef struct conversion {
    const settings *settings;
    wm_messages *messages;
    wm_site *site;
    wm_pageset *set;
    wm_arena arena;
    wm_title title;
    wm_lens *lens;
    wm_buffer source, base, result;
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
        case OPT_FROM:
            status = wm_option_word("from", value, form_words, &word, error);
            s->from_markdown = word == 1;
            break;
        case OPT_BASE: s->base = value; break;
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
    if (status == WM_END && s->base && !s->from_markdown)
        return wm_fail(error, WM_USAGE, "--base is for --from markdown");
    if (status == WM_END && s->base && strcmp(s->base, "-") == 0)
        return wm_fail(error, WM_USAGE, "--base cannot be standard input: that is the page");
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

static void tell(void *user, size_t line, const char *message)
{
    wm_messages *messages = user;
    if (line)
        wm_message_warning(messages, "line %zu: %s", line, message);
    else
        wm_message_warning(messages, "%s", message);
}

static wm_status from_wikitext(conversion *c)
{
    wm_write_counts counts = {0};
    wm_status status = wm_lens_get(c->lens, wm_buffer_slice(&c->source), c->title.ns, c->title.text, &c->result, &counts);
    if (status == WM_OK && counts.invalid_bytes)
        wm_message_warning(c->messages, "%" PRIu64 " bytes are no UTF-8 and are printed as U+FFFD",
                           counts.invalid_bytes);
    return status;
}

static wm_status from_markdown(conversion *c, wm_error *error)
{
    const wm_title *t = &c->title;
    wm_slice markdown = wm_buffer_slice(&c->source);
    if (!c->settings->base)
        return wm_lens_create(c->lens, markdown, t->ns, t->text, &c->result);
    wm_status status = wm_read_all(c->settings->base, &c->base, error);
    if (status == WM_OK)
        status = wm_lens_put(c->lens, markdown, wm_buffer_slice(&c->base), t->ns, t->text, &c->result, NULL);
    return status;
}

/* What wikitext cannot say is told of, and the rest is written. */
static wm_status convert(conversion *c, wm_error *error)
{
    c->lens = wm_lens_new(c->site, c->set, &c->settings->write);
    if (!c->lens)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    wm_lens_set_warning(c->lens, tell, c->messages);
    wm_status status = c->settings->from_markdown ? from_markdown(c, error) : from_wikitext(c);
    if (error->status != WM_OK)
        return status;
    if (status == WM_BAD_INPUT)
        return wm_fail(error, status, "the page is too large: %zu bytes", c->source.size);
    if ((status != WM_OK && status != WM_DIFFERS) || c->result.failed)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    fwrite(c->result.data, 1, c->result.size, stdout);
    if (status == WM_DIFFERS)
        return wm_fail(error, WM_BAD_INPUT, "the wikitext does not say all that the Markdown says");
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
    wm_lens_free(c.lens);
    wm_arena_free(&c.arena);
    wm_pageset_free(c.set);
    wm_site_free(c.site);
    wm_buffer_free(&c.source);
    wm_buffer_free(&c.base);
    wm_buffer_free(&c.result);
    return status == WM_OK ? WM_OK : wm_command_fail(messages, &error);
}

const wm_command wm_command_convert = {
    .name = "convert",
    .usage = "wikimd convert [OPTION]...",
    .summary = "turn one page on standard input into Markdown, or back",
    .help = "Turns the wikitext of one page on standard input into Markdown on standard output,\n"
            "or, with --from markdown, Markdown into wikitext.",
    .options = options,
    .run = run,
};
