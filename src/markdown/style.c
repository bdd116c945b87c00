/* style.c - the table of styles.
 *
 * SPDX-License-Identifier: MIT
 */
#include "markdown/foreign.h"
#include "markdown/style.h"

/* What all flavours have. */
#define CLEAN \
    .front = true, \
    .plain_links = true, \
    .redirects = true, \
    .wiki_trails = true, \
    .labelled_notes = true, \
    .own_markers = true, \
    .few_escapes = true, \
    .dollars = true, \
    .narrow_tables = true, \
    .no_references = true, \
    .whole_brackets = true, \
    .one_variant = true, \
    .quotes = true

static const md_style styles[WM_STYLES + 1] = {
    [WM_STYLE_CLASSIC] = {.name = "classic"},
    [WM_STYLE_CLEAN] = {.name = "clean", CLEAN, .flavor = {.second_names = true}},
    [WM_STYLE_OBSIDIAN] = {.name = "obsidian", CLEAN,
                           .flavor = {.paths = true, .anchors = MD_ANCHORS_OBSIDIAN, .table_notes = MD_NOTES_TEXT, .categories = "tags"}},
    /* there "url" is where the page itself is to be */
    [WM_STYLE_HUGO] = {.name = "hugo", CLEAN,
                       .flavor = {.no_title = true, .slugs = true, .anchors = MD_ANCHORS_HUGO, .braces = MD_BRACES_SHORTCODES, .hrefs = MD_HREFS_RELREF, .tags_round_notes = true, .heading_ids = true, .url = "source",
                                  .timestamp = "lastmod"}},
    [WM_STYLE_MKDOCS] = {.name = "mkdocs", CLEAN, .flavor = {.anchors = MD_ANCHORS_MKDOCS, .hrefs = MD_HREFS_DIRECTORIES, .table_notes = MD_NOTES_LINKS, .second_names = true, .python = true}},
    [WM_STYLE_VITEPRESS] = {.name = "vitepress", CLEAN, .flavor = {.anchors = MD_ANCHORS_VITEPRESS, .braces = MD_BRACES_VUE, .hrefs = MD_HREFS_PAGES}},
    /* without the line it would be MDX, in which < and { are JavaScript */
    [WM_STYLE_DOCUSAURUS] = {.name = "docusaurus", CLEAN, .flavor = {.slugs = true, .hrefs = MD_HREFS_MARKDOWN, .checks_urls = true, .second_names = true, .categories = "tags", .line = "mdx: {format: md}"}},
    [WM_STYLE_TEXT] = {.name = "text", .plain = true, .plain_links = true, .redirects = true, .wiki_trails = true, .no_references = true},
};

const md_style *md_style_of(wm_style style)
{
    return &styles[(unsigned)style <= WM_STYLE_TEXT ? style : WM_STYLE_CLASSIC];
}

wm_hiding wm_style_hides(const wm_write_options *options)
{
    const md_style *style = md_style_of(options->style);
    return (wm_hiding){.brackets = style->whole_brackets, .variants = style->one_variant, .variant = wm_str(options->shown.variant),
                       .sections = wm_str(options->shown.drop_sections)};
}

wm_normal_options md_style_rules(const md_style *style, const wm_site *site, const wm_pageset *set)
{
    return (wm_normal_options){.set = set, .trails = style->wiki_trails ? site : NULL, .breaks_in_cells = style->narrow_tables,
                               .captions_first = style->narrow_tables,
                               .redirects = style->redirects, .anchors = (int)style->flavor.anchors, .named_sections = style->plain_links, .pictures = style->plain_links,
                               .no_references = style->no_references};
}

uint64_t md_list_key(size_t lists, wm_slice blocks)
{
    size_t at = 0, end;
    while (at < blocks.size && md_is_in(" \t\n-", blocks.data[at]))
        at++;
    end = wm_find(blocks, WM_LIT("\n"), at);
    uint64_t line = wm_hash(wm_trim(wm_sub(blocks, at, end == WM_NONE ? blocks.size : end)));
    return (line & ~(uint64_t)MD_LIST_DEPTH) | (lists < MD_LIST_DEPTH ? lists : MD_LIST_DEPTH);
}

bool md_is_fact(const md_style *style, wm_slice key)
{
    static const char *const facts[] = {"title", "namespace", "wiki", "page_id", "revision", "timestamp", "url", "language",
                                        "aliases", "redirect", "license", NULL};
    const char *line = style->flavor.line;
    return wm_is_one_of(key, facts) || (style->flavor.slugs && wm_equal(key, WM_LIT("slug"))) || wm_equal(key, wm_str(md_url_key(style))) || wm_equal(key, wm_str(md_timestamp_key(style))) ||
           (line && wm_starts_with(wm_str(line), key) && line[key.size] == ':');
}
