/* run.c - what the runs have in common: options, files of all kinds, exit codes.
 *
 * SPDX-License-Identifier: MIT
 */
#include <sys/resource.h>
#include <unistd.h>

#include "transfer/run.h"

static const char *const style_words[] = {"classic", "clean", "text", NULL};
/* in the order of wm_style, from clean on */
static const char *const flavor_words[] = {"github", "obsidian", "hugo", "mkdocs", "vitepress", "docusaurus", NULL};

wm_status wm_style_parse(const char *style, const char *flavor, wm_style *out, wm_error *error)
{
    int word = WM_STYLE_CLASSIC, row = 0;
    if (style && !flavor && wm_is_one_of(wm_str(style), flavor_words)) {
        flavor = style;
        style = NULL;
    }
    if (flavor && !style)
        word = WM_STYLE_CLEAN;
    wm_status status = style ? wm_option_word("style", style, style_words, &word, error) : WM_OK;
    if (status == WM_OK && flavor)
        status = wm_option_word("flavor", flavor, flavor_words, &row, error);
    if (status == WM_OK && flavor && word != WM_STYLE_CLEAN)
        return wm_fail(error, WM_USAGE, "--flavor is one of --style clean; the %s style has none", style_words[word]);
    if (status == WM_OK)
        *out = word == 2 ? WM_STYLE_TEXT : (wm_style)(word + row);
    return status;
}

wm_status wm_style_check_way_back(wm_style style, const char *what, wm_error *error)
{
    if (style != WM_STYLE_TEXT)
        return WM_OK;
    return wm_fail(error, WM_USAGE, "%s is in style text, in which nothing tells links, headings and tables any more: there is no way back to "
                   "wikitext; export it in style clean or classic", what);
}

const char *wm_style_word(wm_style style)
{
    return style_words[style == WM_STYLE_TEXT ? 2 : style != WM_STYLE_CLASSIC];
}

const char *wm_flavor_word(wm_style style)
{
    return style > WM_STYLE_CLEAN && style != WM_STYLE_TEXT ? flavor_words[style - WM_STYLE_CLEAN] : NULL;
}

void wm_run_options_take(void *to, size_t size, const void *from)
{
    size_t given;
    memcpy(&given, from, sizeof given);
    memset(to, 0, size);
    memcpy(to, from, given < size ? given : size);
}

long wm_run_jobs(unsigned jobs)
{
    long processors = jobs ? (long)jobs : sysconf(_SC_NPROCESSORS_ONLN);
    return processors < 1 ? 1 : processors > 256 ? 256 : processors;
}

wm_status wm_run_end(wm_messages *messages, wm_status status, wm_error *from, wm_error *to)
{
    if (from->status != WM_OK && to && to->status == WM_OK) {
        to->status = from->status;
        to->message = from->message;
        from->message = NULL;
    } else if (to && to->status == WM_OK && status == WM_INTERRUPTED) {
        to->status = status;
    }
    wm_error_clear(from);
    wm_messages_end(messages);
    return status;
}

int wm_status_exit_code(wm_status status)
{
    switch (status) {
    case WM_OK:
    case WM_END: return 0;
    case WM_DIFFERS: return 1;
    case WM_USAGE: return 2;
    case WM_BAD_INPUT: return 3;
    case WM_SYSTEM:
    case WM_NO_MEMORY: return 4;
    case WM_INTERRUPTED: return 130;
    }
    return 4;
}

uint64_t wm_peak_memory(void)
{
    struct rusage usage;
    if (getrusage(RUSAGE_SELF, &usage) != 0)
        return 0;
#ifdef __APPLE__
    return (uint64_t)usage.ru_maxrss;
#else
    return (uint64_t)usage.ru_maxrss * 1024;
#endif
}

/* Appends what is left of the source; closes it. */
static wm_status read_rest(wm_source *source, const char *path, wm_buffer *out, wm_error *error)
{
    wm_slice piece;
    wm_status status;
    while ((status = wm_source_read(source, &piece, error)) == WM_OK && !out->failed)
        wm_buffer_add_slice(out, piece);
    wm_source_close(source);
    if (out->failed)
        return wm_fail(error, WM_NO_MEMORY, "out of memory reading %s", path);
    return status == WM_END ? WM_OK : status;
}

wm_status wm_read_all(const char *path, wm_buffer *out, wm_error *error)
{
    wm_source *source;
    wm_status status = wm_source_open(path, &source, error);
    return status == WM_OK ? read_rest(source, path, out, error) : status;
}

/* The siteinfo stands before the first page, so that is where reading stops. */
static wm_status stop_at_page(void *user, const wm_page *page)
{
    (void)user;
    (void)page;
    return WM_END;
}

static wm_status load_dump(wm_site *site, const char *path, wm_error *error)
{
    wm_dump_options options = {.no_text = true};
    wm_dump *dump;
    wm_status status = wm_dump_open(&path, 1, &options, &dump, error);
    if (status != WM_OK)
        return status;
    status = wm_dump_read(dump, site, stop_at_page, NULL, error);
    wm_dump_close(dump);
    return status == WM_END ? WM_OK : status;
}

static wm_status load_json(wm_site *site, wm_slice json, char hex[65], wm_error *error)
{
    if (hex && !wm_sha256_hex(json, hex))
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    return wm_site_read_json(site, json, error);
}

wm_status wm_site_load(wm_site *site, const char *path, char hex[65], wm_error *error)
{
    wm_source *source;
    wm_slice piece;
    wm_buffer text = {0};
    if (hex)
        hex[0] = 0;
    if (strcmp(path, "-") == 0)
        return wm_fail(error, WM_USAGE, "the site cannot be read from standard input; give a file");
    wm_status status = wm_source_open(path, &source, error);
    if (status != WM_OK)
        return status;
    /* JSON begins with a brace, XML does not; a UTF-16 dump begins with neither. */
    while ((status = wm_source_read(source, &piece, error)) == WM_OK) {
        wm_buffer_add_slice(&text, piece);
        if (wm_trim(wm_buffer_slice(&text)).size || text.failed)
            break;
    }
    wm_slice start = wm_trim(wm_buffer_slice(&text));
    if (start.size && start.data[0] == '{') {
        status = read_rest(source, path, &text, error);
        if (status == WM_OK)
            status = load_json(site, wm_buffer_slice(&text), hex, error);
    } else {
        wm_source_close(source);
        if (status == WM_OK || status == WM_END)
            status = load_dump(site, path, error);
    }
    wm_buffer_free(&text);
    return status;
}

wm_status wm_site_override(wm_site *site, const char *base_url, const char *lang, wm_error *error)
{
    wm_status status = WM_OK;
    if (base_url) {
        /* The site cuts an address at its last "/": what was given is to stay. */
        wm_buffer base = {0};
        wm_slice given = wm_str(base_url);
        wm_buffer_add_slice(&base, given);
        if (given.size && wm_find(given, WM_LIT("/wiki/"), 0) == WM_NONE && !wm_ends_with(given, WM_LIT("/")) &&
            wm_site_title_in_query(given) == WM_NONE)
            wm_buffer_add_char(&base, '/');
        status = base.failed ? WM_NO_MEMORY : wm_site_set_base(site, wm_buffer_slice(&base));
        wm_buffer_free(&base);
    }
    if (status == WM_OK && lang)
        status = wm_site_set_lang(site, wm_str(lang));
    if (status == WM_NO_MEMORY)
        wm_fail(error, status, "out of memory");
    else if (status != WM_OK)
        wm_fail(error, status, "--base-url or --lang cannot be used as given");
    return status;
}
