/* lib_convert.c - the lens as the library's callers use it.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "lib/lib_private.h"
#include "markdown/reader.h"
#include "transfer/import.h"
#include "transfer/run.h"

wm_status wm_site_read_header(wm_site *site, wm_slice markdown)
{
    wm_read_options options = {.style = wm_markdown_style(markdown)};
    wm_headline line = {.reader = wm_markdown_reader_new(site, &options)};
    wm_status status = line.reader ? wm_headline_read(&line, markdown) : WM_NO_MEMORY;
    if (status == WM_OK)
        status = line.url.size ? wm_headline_site(&line, site) : WM_END;
    wm_headline_close(&line);
    return status;
}

wm_converter *wm_converter_new(const wm_site *site, const wm_pageset *pages)
{
    wm_converter *c = calloc(1, sizeof *c);
    if (!c)
        return NULL;
    c->site = site;
    c->pages = pages;
    return c;
}

void wm_converter_free(wm_converter *converter)
{
    if (!converter)
        return;
    wm_lens_free(converter->lens);
    wm_arena_free(&converter->arena);
    free(converter->header);
    free(converter->variant);
    free(converter->drop_sections);
    free(converter);
}

/* ---- settings ---- */

static void forget_lens(wm_converter *c)
{
    wm_lens_free(c->lens);
    c->lens = NULL;
}

wm_status wm_converter_set_header(wm_converter *converter, const char *header)
{
    char *copy = NULL;
    if (header && *header) {
        size_t size = strlen(header) + 1;
        copy = malloc(size);
        if (!copy)
            return WM_NO_MEMORY;
        memcpy(copy, header, size);
    }
    forget_lens(converter);
    free(converter->header);
    converter->header = copy;
    converter->options.shown.header = copy;
    converter->options.no_header = header && !*header;
    return WM_OK;
}

wm_status wm_converter_set_style(wm_converter *converter, const char *style, wm_error *error)
{
    wm_style is = WM_STYLE_CLASSIC;
    wm_status status = wm_style_parse(style, NULL, &is, error);
    if (status == WM_OK)
        status = wm_style_check_way_back(is, "what is converted", error);
    if (status == WM_OK) {
        forget_lens(converter);
        converter->options.style = is;
        converter->styled = true;
    }
    return status;
}

/* Takes a copy over; what was there before goes. NULL: nothing. */
static bool take_copy(wm_converter *converter, char **place, const char *text)
{
    char *copy = text ? wm_slice_string(wm_str(text)) : NULL;
    if (text && !copy)
        return false;
    forget_lens(converter);
    free(*place);
    *place = copy;
    return true;
}

wm_status wm_converter_set_variant(wm_converter *converter, const char *variant, wm_error *error)
{
    if (variant && !wm_site_is_variant(converter->site, wm_str(variant)))
        return wm_fail(error, WM_USAGE, "the wiki's language has no variant \"%s\"", variant);
    if (!take_copy(converter, &converter->variant, variant))
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    converter->options.shown.variant = converter->variant;
    return WM_OK;
}

wm_status wm_converter_set_drop_sections(wm_converter *converter, const char *names)
{
    if (!take_copy(converter, &converter->drop_sections, names))
        return WM_NO_MEMORY;
    converter->options.shown.drop_sections = converter->drop_sections;
    return WM_OK;
}

void wm_converter_set_image_html(wm_converter *converter, bool html)
{
    forget_lens(converter);
    converter->options.shown.image_html = html;
}

void wm_converter_set_portable_names(wm_converter *converter, bool portable)
{
    forget_lens(converter);
    converter->options.portable_names = portable;
}

void wm_converter_set_warning(wm_converter *converter, wm_converter_warning warning, void *user)
{
    converter->warning = warning;
    converter->warning_user = user;
    if (converter->lens)
        wm_lens_set_warning(converter->lens, warning, user);
}

void wm_converter_set_rewrite(wm_converter *converter, bool rewrite)
{
    converter->rewrite = rewrite;
    if (converter->lens)
        wm_lens_set_rewrite(converter->lens, rewrite);
}

void wm_converter_set_preprocessor(wm_converter *converter, wm_preprocessor *preprocessor)
{
    converter->preprocessor = preprocessor;
}

/* ---- the three directions ---- */

/* What a conversion is made with. */
typedef struct job {
    int ns;
    wm_slice title; /* without namespace */
    wm_buffer out;
} job;

static wm_status begin(wm_converter *c, job *j, wm_slice title, wm_string *out, wm_error *error)
{
    static const wm_string none = WM_STRING_INIT;
    *out = none;
    memset(j, 0, sizeof *j);
    if (!lib_split(c->site, &c->arena, title, &j->ns, &j->title)) {
        if (c->arena.failed)
            return wm_fail(error, WM_NO_MEMORY, "out of memory");
        return wm_fail(error, WM_USAGE, "'%.*s' is not the title of a page", WM_ARG(title));
    }
    if (!c->lens) {
        c->lens = wm_lens_new(c->site, c->pages, &c->options);
        if (!c->lens)
            return wm_fail(error, WM_NO_MEMORY, "out of memory");
        wm_lens_set_warning(c->lens, c->warning, c->warning_user);
        wm_lens_set_rewrite(c->lens, c->rewrite);
        wm_lens_set_budget(c->lens, &c->budget);
    }
    return WM_OK;
}

static wm_status end(wm_over over, job *j, wm_status status, wm_slice title, const char *what, wm_string *out, wm_error *error)
{
    if (j->out.failed)
        status = WM_NO_MEMORY;
    if (status == WM_OK || status == WM_DIFFERS) {
        wm_status handed = lib_hand_over(&j->out, out, error);
        return handed == WM_OK ? status : handed;
    }
    wm_buffer_free(&j->out);
    if (status == WM_NO_MEMORY && over != WM_WITHIN)
        return wm_fail(error, WM_BAD_INPUT, "%.*s: it takes more %s than a page may", WM_ARG(title),
                       over == WM_OVER_TIME ? "time" : "memory");
    if (status == WM_NO_MEMORY)
        return wm_fail(error, status, "%.*s: out of memory", WM_ARG(title));
    return wm_fail(error, status, "%.*s: the %s is too long to be converted", WM_ARG(title), what);
}

/* Where no style was set, a file tells it. */
static void take_style(wm_converter *c, wm_slice markdown)
{
    wm_style style = c->styled ? c->options.style : wm_markdown_style(markdown);
    if (style == c->options.style)
        return;
    forget_lens(c);
    c->options.style = style;
}

wm_status wm_converter_get(wm_converter *converter, wm_slice title, wm_slice wikitext, wm_string *out, wm_error *error)
{
    job j;
    take_style(converter, WM_LIT(""));
    wm_status status = begin(converter, &j, title, out, error);
    if (status != WM_OK)
        return status;
    if (converter->preprocessor)
        status = lib_preprocess(converter->preprocessor, j.ns, j.title, wikitext, &wikitext);
    wm_budget_begin(&converter->budget, wikitext.size);
    if (status == WM_OK)
        status = wm_lens_get(converter->lens, wikitext, j.ns, j.title, &j.out, &converter->written);
    status = end(converter->budget.over, &j, status, title, "wikitext", out, error);
    converter->gets += status == WM_OK;
    return status;
}

wm_status wm_converter_put(wm_converter *converter, wm_slice title, wm_slice markdown, wm_slice base, wm_string *out,
                           wm_error *error)
{
    job j;
    take_style(converter, markdown);
    wm_status status = begin(converter, &j, title, out, error);
    if (status != WM_OK)
        return status;
    const wm_expand_store *store = NULL;
    wm_expander *expander = converter->preprocessor ? lib_preprocessor_expander(converter->preprocessor, &store) : NULL;
    if (converter->preprocessor && !expander)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    wm_lens_set_expander(converter->lens, expander, store);
    wm_budget_begin(&converter->budget, markdown.size + base.size);
    status = wm_lens_put(converter->lens, markdown, base, j.ns, j.title, &j.out, &converter->put);
    wm_lens_set_expander(converter->lens, NULL, NULL);
    status = end(converter->budget.over, &j, status, title, "Markdown or its base", out, error);
    converter->puts += status == WM_OK || status == WM_DIFFERS;
    converter->puts_failed += status == WM_DIFFERS;
    return status;
}

wm_status wm_converter_create(wm_converter *converter, wm_slice title, wm_slice markdown, wm_string *out,
                              wm_error *error)
{
    job j;
    take_style(converter, markdown);
    wm_status status = begin(converter, &j, title, out, error);
    if (status != WM_OK)
        return status;
    wm_budget_begin(&converter->budget, markdown.size);
    status = wm_lens_create(converter->lens, markdown, j.ns, j.title, &j.out);
    status = end(converter->budget.over, &j, status, title, "Markdown", out, error);
    converter->creates += status == WM_OK || status == WM_DIFFERS;
    return status;
}

uint64_t wm_converter_count(const wm_converter *converter, wm_count which)
{
    const wm_write_counts *w = &converter->written;
    switch (which) {
    case WM_COUNT_GETS: return converter->gets;
    case WM_COUNT_LINKS_INSIDE: return w->links_inside;
    case WM_COUNT_LINKS_OUTSIDE: return w->links_outside;
    case WM_COUNT_EXTERNAL_LINKS: return w->external_links;
    case WM_COUNT_IMAGES: return w->images;
    case WM_COUNT_FOOTNOTES: return w->footnotes;
    case WM_COUNT_CATEGORIES: return w->categories;
    case WM_COUNT_INVALID_BYTES: return w->invalid_bytes;
    case WM_COUNT_HTML: return w->html_raw;
    case WM_COUNT_FLATTENED: return w->spans_flattened;
    case WM_COUNT_NOT_CONVERTED: return w->not_converted;
    case WM_COUNT_PUTS: return converter->puts;
    case WM_COUNT_PUTS_UNCHANGED: return converter->put.unchanged;
    case WM_COUNT_PUTS_FAILED: return converter->puts_failed;
    case WM_COUNT_CREATES: return converter->creates;
    }
    return 0;
}
