/* write_paths.c - links as [[Page/T|label]], for tools that know a page by its path.
 *
 * SPDX-License-Identifier: MIT
 *
 * Nothing is escaped between the brackets. What they cannot hold, as a label with markup, is written as any other link.
 */
#include "markdown/foreign.h"
#include "markdown/write/write_private.h"

/* Whether the text can stand in [[ ]] as it is. */
static bool is_plain(wm_slice s)
{
    for (size_t i = 0; i < s.size; i++)
        if (md_is_in("[]|`<>{}\\&\n\r\t", s.data[i]) || (unsigned char)s.data[i] < ' ')
            return false;
    return wm_find(s, WM_LIT("%%"), 0) == WM_NONE;
}

/* White space prints as one space, and at a label's beginning as none. */
static void add_words(wm_slice s, size_t start, wm_buffer *out)
{
    for (size_t i = 0; i < s.size; i++) {
        char c = s.data[i];
        bool space = c == ' ' || (c >= '\t' && c <= '\r');
        if (!space)
            wm_buffer_add_char(out, c);
        else if (out->size > start && out->data[out->size - 1] != ' ')
            wm_buffer_add_char(out, ' ');
    }
}

/* The label of the link that opens at at, if it is plain text. */
static bool add_label(const wm_writer *w, size_t at, wm_buffer *out)
{
    size_t start = out->size;
    for (size_t i = at + 1; i < w->normal.items[at].other; i++) {
        const wm_normal_item *item = &w->normal.items[i];
        if (wm_normal_is_silent(item))
            continue;
        if (item->kind != WM_NORMAL_LEAF || (item->type != WM_NODE_TEXT && item->type != WM_NODE_NEWLINE))
            return false;
        add_words(item->type == WM_NODE_NEWLINE ? WM_LIT(" ") : item->text, start, out);
    }
    wm_slice label = wm_sub(wm_buffer_slice(out), start, out->size);
    return label.size && label.data[label.size - 1] != ' ' && is_plain(label);
}

/* "Page/T#section", or "#section". */
static bool add_target(wm_writer *w, const wm_node *n, bool inside, wm_buffer *out)
{
    wm_title to = n->u.link.title;
    wm_slice typed = n->u.link.typed, section;
    size_t start = out->size;
    if (typed.size && typed.data[0] == '#') {
        section = wm_sub(typed, 1, typed.size);
    } else if (inside) {
        wm_pageset_follow(w->set, &to);
        section = to.fragment;
        wm_file_name(w->site, to.ns, to.text, w->options.portable_names, out);
        out->size -= out->size > start ? 3 : 0; /* .md */
    } else {
        return false;
    }
    if (wm_find(wm_sub(wm_buffer_slice(out), start, out->size), WM_LIT("^"), 0) != WM_NONE)
        return false;
    if (section.data) {
        wm_buffer_begin(&w->url, &w->failed);
        md_linked_section(section, &w->url);
        wm_buffer_add_char(out, '#');
        size_t name = out->size;
        md_anchor(w->style->flavor.anchors, wm_buffer_slice(&w->url), out);
        if (out->size == name)
            return false;
    }
    return is_plain(wm_sub(wm_buffer_slice(out), start, out->size));
}

bool write_path_link(wm_writer *w, size_t at)
{
    const wm_normal_item *item = &w->normal.items[at];
    line *l = &w->line;
    if (!w->style->flavor.paths || item->type != WM_NODE_WIKILINK || l->code || l->in_link)
        return false;
    wm_buffer_begin(&w->scratch, &w->failed);
    bool good = add_target(w, item->node, item->flags & WM_NORMAL_INSIDE, &w->scratch);
    size_t end = w->scratch.size;
    if (!good || !add_label(w, at, &w->scratch))
        return false;
    wm_slice all = wm_buffer_slice(&w->scratch);
    write_line_raw(w, WM_LIT("[["));
    write_line_raw(w, wm_sub(all, 0, end));
    write_line_raw(w, l->in_cell ? WM_LIT("\\|") : WM_LIT("|"));
    write_line_raw(w, wm_sub(all, end, all.size));
    write_line_raw(w, WM_LIT("]]"));
    w->counts.links_inside++;
    return true;
}
