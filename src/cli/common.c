/* common.c - what the commands have in common.
 *
 * SPDX-License-Identifier: MIT
 */
#include "cli/command.h"

const char *const wm_style_words[] = {"classic", NULL};

const wm_command *const wm_commands[] = {
    &wm_command_export, &wm_command_import, &wm_command_convert, &wm_command_index, &wm_command_status, &wm_command_diff,
    &wm_command_verify,
    NULL,
};

const wm_command *wm_command_find(const char *name)
{
    for (size_t i = 0; wm_commands[i]; i++) {
        if (strcmp(wm_commands[i]->name, name) == 0)
            return wm_commands[i];
    }
    return NULL;
}

wm_status wm_command_fail(wm_messages *messages, wm_error *error)
{
    wm_status status = error->status;
    wm_message_failure(messages, error);
    wm_error_clear(error);
    return status;
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
