/* convert.c - a dump's pages as Markdown, and one edit put back.
 *
 * SPDX-License-Identifier: MIT
 *
 *     convert DUMP                  prints every page as Markdown
 *     convert DUMP TITLE OLD NEW    prints the wikitext of TITLE with OLD, as it
 *                                   stands in its Markdown, replaced by NEW
 *
 * A program of one's own needs nothing but wikimd.h and the library:
 *
 *     cc convert.c $(pkg-config --cflags --libs libwikimd) -o convert
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <wikimd.h>

/* What the handlers of the readings share. */
typedef struct app {
    wm_site *site;
    wm_pageset *pages;       /* links to these lead to files */
    wm_link *link;           /* tells redirects, and the files' names */
    wm_converter *converter;
    const char *title, *old_text, *new_text; /* NULL: all pages are printed */
    bool found;
    wm_error error;
} app;

/* Articles, categories and the like: wikitext that is neither talk nor a redirect. */
static bool is_wanted(app *a, const wm_page *page)
{
    static const char model[] = "wikitext";
    wm_slice of_page = wm_page_model(page);
    int ns;
    wm_page_namespace(page, &ns);
    return (wm_page_flags(page) & WM_PAGE_HAS_TEXT) && ns >= 0 && ns % 2 == 0 &&
           of_page.size == strlen(model) && memcmp(of_page.data, model, of_page.size) == 0 &&
           !wm_link_redirect(a->link, wm_page_text(page));
}

/* The first reading: links need to know which pages there are. */
static wm_status collect(void *user, const wm_page *page)
{
    app *a = user;
    if (!is_wanted(a, page))
        return WM_OK;
    wm_status status = wm_pageset_add_title(a->pages, a->site, wm_page_title(page));
    return status == WM_BAD_INPUT ? WM_OK : status; /* a title that the wiki could not have */
}

/* Prints text, and ends its last line. */
static void print(wm_slice text)
{
    fwrite(text.data, 1, text.size, stdout);
    putchar('\n');
}

/* A copy of text with the first old in it replaced; empty when it is not there. */
static wm_string replace(const wm_string *text, const char *old_text, const char *new_text)
{
    wm_string edited = WM_STRING_INIT;
    const char *at = strstr(text->data, old_text); /* a NUL follows a wm_string's text */
    if (!at)
        return edited;
    size_t before = (size_t)(at - text->data), skipped = strlen(old_text), put = strlen(new_text);
    size_t after = text->size - before - skipped;
    char *data = malloc(before + put + after + 1);
    if (!data)
        return edited;
    memcpy(data, text->data, before);
    memcpy(data + before, new_text, put);
    memcpy(data + before + put, at + skipped, after);
    data[before + put + after] = '\0';
    edited.data = data;
    edited.size = before + put + after;
    return edited;
}

/* The edit: Markdown is changed, and only that change comes back as wikitext. */
static wm_status put_back(app *a, const wm_page *page, const wm_string *markdown)
{
    wm_string edited = replace(markdown, a->old_text, a->new_text), wikitext = WM_STRING_INIT;
    if (!edited.data) {
        fprintf(stderr, "convert: '%s' does not stand in %s\n", a->old_text, a->title);
        return WM_USAGE;
    }
    wm_status status = wm_converter_put(a->converter, wm_page_title(page), wm_string_slice(&edited),
                                        wm_page_text(page), &wikitext, &a->error);
    if (status == WM_OK)
        print(wm_string_slice(&wikitext));
    else if (status == WM_DIFFERS)
        fprintf(stderr, "convert: wikitext cannot say '%s' there\n", a->new_text);
    wm_string_free(&wikitext);
    wm_string_free(&edited); /* from malloc, as the library's are */
    return status;
}

/* The second reading. */
static wm_status convert(void *user, const wm_page *page)
{
    app *a = user;
    wm_slice title = wm_page_title(page);
    wm_string markdown = WM_STRING_INIT;
    if (!is_wanted(a, page))
        return WM_OK;
    if (a->title && (title.size != strlen(a->title) || memcmp(title.data, a->title, title.size) != 0))
        return WM_OK;
    wm_status status = wm_converter_get(a->converter, title, wm_page_text(page), &markdown, &a->error);
    if (status != WM_OK)
        return status;
    if (a->title) {
        a->found = true;
        status = put_back(a, page, &markdown);
        status = status == WM_OK ? WM_END : status; /* the rest need not be read */
    } else if (wm_link_resolve(a->link, title, wm_str(""), NULL) == WM_OK) {
        wm_slice file = wm_link_file(a->link, false);
        printf("==> %.*s <==\n", (int)file.size, file.data);
        print(wm_string_slice(&markdown));
    }
    wm_string_free(&markdown);
    return status;
}

static wm_status run(app *a, const char *dump)
{
    wm_dump_reader *reader = NULL;
    wm_status status = wm_dump_reader_open(&dump, 1, &reader, &a->error);
    if (status == WM_OK)
        status = wm_dump_reader_read_site(reader, a->site, &a->error);
    if (status == WM_OK)
        status = wm_site_complete(a->site); /* after it the site is only read */
    if (status == WM_OK) {
        a->link = wm_link_new(a->site, a->pages);
        a->converter = wm_converter_new(a->site, a->pages);
        status = a->link && a->converter ? WM_OK : WM_NO_MEMORY;
    }
    if (status == WM_OK)
        status = wm_dump_reader_read(reader, NULL, collect, a, &a->error);
    if (status == WM_OK)
        status = wm_dump_reader_read(reader, NULL, convert, a, &a->error);
    wm_dump_reader_close(reader);
    if (status == WM_END)
        status = WM_OK;
    if (status == WM_OK && a->title && !a->found) {
        fprintf(stderr, "convert: %s is not in the dump\n", a->title);
        status = WM_USAGE;
    }
    return status;
}

int main(int argc, char **argv)
{
    app a = {.error = WM_ERROR_INIT};
    if (argc != 2 && argc != 5) {
        fprintf(stderr, "usage: convert DUMP [TITLE OLD NEW]\n");
        return 2;
    }
    if (argc == 5) {
        a.title = argv[2];
        a.old_text = argv[3];
        a.new_text = argv[4];
    }
    a.site = wm_site_new();
    a.pages = wm_pageset_new();
    wm_status status = a.site && a.pages ? run(&a, argv[1]) : WM_NO_MEMORY;
    if (a.error.message)
        fprintf(stderr, "convert: %s\n", a.error.message);
    else if (status == WM_NO_MEMORY)
        fprintf(stderr, "convert: out of memory\n");
    wm_error_clear(&a.error);
    wm_converter_free(a.converter);
    wm_link_free(a.link);
    wm_pageset_free(a.pages);
    wm_site_free(a.site);
    return status == WM_OK ? 0 : 1;
}
