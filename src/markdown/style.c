/* style.c - the table of styles.
 *
 * SPDX-License-Identifier: MIT
 */
#include "markdown/style.h"

static const md_style styles[] = {
    [WM_STYLE_CLASSIC] = {.name = "classic"},
    [WM_STYLE_CLEAN] = {.name = "clean",
                        .front = true,
                        .plain_links = true,
                        .redirects = true,
                        .wiki_trails = true,
                        .labelled_notes = true,
                        .own_markers = true,
                        .few_escapes = true,
                        .dollars = true,
                        .narrow_tables = true,
                        .no_references = true,
                        .whole_brackets = true,
                        .quotes = true},
};

const md_style *md_style_of(wm_style style)
{
    return &styles[style == WM_STYLE_CLEAN ? style : WM_STYLE_CLASSIC];
}

wm_hiding wm_style_hides(wm_style style)
{
    return (wm_hiding){.brackets = md_style_of(style)->whole_brackets};
}

wm_normal_options md_style_rules(const md_style *style, const wm_site *site, const wm_pageset *set)
{
    return (wm_normal_options){.set = set, .trails = style->wiki_trails ? site : NULL, .breaks_in_cells = style->narrow_tables,
                               .redirects = style->redirects, .named_sections = style->plain_links, .pictures = style->plain_links,
                               .no_references = style->no_references};
}
