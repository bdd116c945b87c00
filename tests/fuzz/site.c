/* site.c - any bytes are a wiki's settings and a title: they read, or are refused, and a title's file leads back to it.
 *
 * SPDX-License-Identifier: MIT
 *
 * Up to the first newline the input is a title, the rest the JSON.
 */
#include <stdio.h>
#include <stdlib.h>

#include "fuzz.h"
#include "site/site.h"

const char fuzz_seeds[] = "site";

/* The file's name has no part that leads out, and says the title. */
static void check_file(const wm_site *site, wm_arena *arena, const wm_title *title, bool portable)
{
    wm_buffer name = {0};
    int ns = 0;
    wm_slice back;
    wm_file_name(site, title->ns, title->text, portable, &name);
    wm_slice file = wm_buffer_slice(&name);
    size_t slash = wm_find(file, WM_LIT("/"), 0);
    must(slash != WM_NONE && slash > 0 && file.data[0] != '/' && file.data[0] != '.', "a file lies in a directory of its namespace");
    must(wm_find(file, WM_LIT("/../"), 0) == WM_NONE && !memchr(file.data, '\0', file.size), "nothing leads out");
    size_t last = file.size;
    while (last && file.data[last - 1] != '/')
        last--;
    if (last - 1 == slash) {
        must(wm_file_name_parse(site, wm_sub(file, 0, slash), wm_sub(file, last, file.size), arena, &ns, &back), "a file's name is one");
        must(ns == title->ns && wm_equal(back, title->text), "a file's name says its title");
    }
    wm_buffer_free(&name);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    wm_slice input = wm_slice_of((const char *)data, size);
    size_t line = wm_find(input, WM_LIT("\n"), 0);
    wm_slice full = wm_sub(input, 0, line == WM_NONE ? size : line), json = wm_sub(input, line == WM_NONE ? size : line + 1, size);
    wm_site *site = wm_site_new();
    wm_arena arena = {0};
    wm_title title;
    wm_error error = WM_ERROR_INIT;
    must(site != NULL, "there is memory");
    wm_status status = wm_site_read_json(site, json, &error);
    must(status == WM_OK || status == WM_BAD_INPUT, "JSON is good or bad input");
    must((status == WM_OK) == (error.message == NULL), "a failure, and only a failure, has a message");
    wm_error_clear(&error);
    must(wm_site_complete(site) == WM_OK, "a site can be completed");
    bool good = wm_utf8_valid_prefix(full) == full.size && !wm_title_parse(site, &arena, full, WM_NS_MAIN, &title);
    if (good && !title.interwiki.size && title.text.size && title.ns >= 0) {
        check_file(site, &arena, &title, false);
        check_file(site, &arena, &title, true);
    }
    wm_arena_free(&arena);
    wm_site_free(site);
    return 0;
}
