/* topics.c - files of cases for readers: what the programs that run them share.
 *
 * SPDX-License-Identifier: MIT
 */
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>

#include "topics.h"

void topic_out_of_memory(void)
{
    fputs("Bail out! out of memory\n", stdout);
    exit(99);
}

bool topic_flavor(wm_slice name, wm_style *style)
{
    static const char *const names[WM_STYLES] = {
        [WM_STYLE_CLEAN] = "github", [WM_STYLE_OBSIDIAN] = "obsidian", [WM_STYLE_HUGO] = "hugo",
        [WM_STYLE_MKDOCS] = "mkdocs", [WM_STYLE_VITEPRESS] = "vitepress", [WM_STYLE_DOCUSAURUS] = "docusaurus"};
    for (int i = 0; i < WM_STYLES; i++)
        if (names[i] && wm_equal(name, wm_str(names[i]))) {
            *style = (wm_style)i;
            return true;
        }
    return false;
}

wm_pageset *topic_pages(const wm_site *site, wm_arena *arena, wm_slice pages, char separator)
{
    wm_pageset *set = wm_pageset_new();
    if (!set)
        topic_out_of_memory();
    while (pages.size) {
        const char *end = memchr(pages.data, separator, pages.size);
        size_t size = end ? (size_t)(end - pages.data) : pages.size;
        wm_slice raw = wm_trim(wm_sub(pages, 0, size));
        size_t bar = wm_find(raw, WM_LIT("|"), 0);
        wm_status status = WM_OK;
        wm_title title;
        if (bar != WM_NONE)
            status = wm_pageset_add_redirect_title(set, site, wm_sub(raw, 0, bar), wm_sub(raw, bar + 1, raw.size));
        else if (raw.size && wm_title_parse(site, arena, raw, WM_NS_MAIN, &title))
            status = wm_pageset_add(set, title.ns, title.text, NULL);
        if (status != WM_OK)
            topic_out_of_memory();
        pages = wm_sub(pages, end ? size + 1 : size, pages.size);
    }
    return set;
}

bool topic_read_file(const char *path, wm_buffer *out)
{
    FILE *file = fopen(path, "rb");
    if (!file)
        return false;
    char piece[8192];
    size_t size;
    while ((size = fread(piece, 1, sizeof piece, file)) > 0)
        wm_buffer_add(out, piece, size);
    bool good = !ferror(file);
    fclose(file);
    if (out->failed)
        topic_out_of_memory();
    return good;
}

bool topic_next_line(wm_slice *rest, wm_slice *line)
{
    if (rest->size == 0)
        return false;
    const char *end = memchr(rest->data, '\n', rest->size);
    size_t size = end ? (size_t)(end - rest->data) : rest->size;
    *line = wm_sub(*rest, 0, size);
    *rest = wm_sub(*rest, end ? size + 1 : size, rest->size);
    return true;
}

wm_slice topic_next_word(wm_slice *rest)
{
    *rest = wm_trim(*rest);
    size_t n = 0;
    while (n < rest->size && rest->data[n] != ' ' && rest->data[n] != '\t')
        n++;
    wm_slice word = wm_sub(*rest, 0, n);
    *rest = wm_sub(*rest, n, rest->size);
    return word;
}

const char *topic_srcdir(void)
{
    const char *srcdir = getenv("srcdir");
    return srcdir ? srcdir : ".";
}

static void run_directory(const char *directory, topic_runner run, void *user)
{
    wm_buffer path = {0};
    wm_buffer_add_format(&path, "%s/%s/*.md", topic_srcdir(), directory);
    const char *pattern = wm_buffer_cstr(&path);
    glob_t topics;
    if (!pattern || glob(pattern, 0, NULL, &topics) == GLOB_NOSPACE)
        topic_out_of_memory();
    for (size_t i = 0; i < topics.gl_pathc; i++)
        run(user, topics.gl_pathv[i]);
    if (topics.gl_pathc == 0) {
        printf("Bail out! no topics: %s\n", pattern);
        exit(99);
    }
    globfree(&topics);
    wm_buffer_free(&path);
}

void topic_run(int argc, char **argv, const char *directory, topic_runner run, void *user)
{
    for (int i = 1; i < argc; i++)
        run(user, argv[i]);
    if (argc < 2)
        run_directory(directory, run, user);
}
