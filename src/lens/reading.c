/* reading.c - what a tree says, as text to compare.
 *
 * SPDX-License-Identifier: MIT
 *
 * Two files say the same when their readings are equal. Not in a reading: where lines are broken, how many spaces stand
 * in a row, whether a list is loose, the names of footnotes, comments.
 */
#include "lens/reading.h"

typedef struct reading {
    wm_buffer *out;
    const wm_pageset *redirects;
    bool space;              /* comes before the next word */
} reading;

static void add_name(reading *r, const wm_node *n, char sign)
{
    wm_buffer_add_char(r->out, '\n');
    wm_buffer_add_char(r->out, sign);
    wm_buffer_add_str(r->out, wm_node_name((wm_node_type)n->type));
}

static void add_value(reading *r, wm_slice s)
{
    wm_buffer_add_char(r->out, ' ');
    wm_buffer_add_slice(r->out, s);
}

static void add_number(reading *r, uint32_t n)
{
    wm_buffer_add_format(r->out, " %u", (unsigned)n);
}

static void add_words(reading *r, wm_slice s)
{
    for (size_t i = 0; i < s.size; i++) {
        char c = s.data[i];
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            r->space = true;
            continue;
        }
        if (r->space)
            wm_buffer_add_char(r->out, ' ');
        r->space = false;
        wm_buffer_add_char(r->out, c);
    }
}

/* Code keeps its spaces but for those at the ends of lines. */
static void add_code(reading *r, wm_slice s)
{
    size_t end = r->out->size;
    for (size_t i = 0; i < s.size; i++) {
        if (s.data[i] == '\n')
            r->out->size = end < r->out->size ? end : r->out->size;
        wm_buffer_add_char(r->out, s.data[i]);
        if (s.data[i] != ' ' && s.data[i] != '\t')
            end = r->out->size;
    }
    if (!r->out->failed)
        r->out->size = end;
}

static void add_link(reading *r, const wm_node *n)
{
    wm_title to = n->u.link.title, *t = &to;
    if (n->u.link.kind != WM_LINK_PAGE) {
        add_value(r, n->u.link.typed);
        return;
    }
    if (r->redirects && n->type == WM_NODE_WIKILINK)
        wm_pageset_follow(r->redirects, t);
    add_number(r, (uint32_t)t->ns);
    add_value(r, t->text);
    wm_buffer_add_char(r->out, '#');
    wm_buffer_add_slice(r->out, t->fragment);
}

static void add_details(reading *r, const wm_node *n)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_HEADING:
        add_number(r, n->level);
        break;
    case WM_NODE_LIST:
        add_number(r, n->u.list.kind);
        break;
    case WM_NODE_CELL:
        add_number(r, n->u.cell.header);
        add_number(r, n->u.cell.align);
        add_number(r, n->u.cell.colspan);
        add_number(r, n->u.cell.rowspan);
        break;
    case WM_NODE_WIKILINK:
    case WM_NODE_CATEGORY:
        add_link(r, n);
        break;
    case WM_NODE_IMAGE:
        add_link(r, n);
        if (n->u.link.alt.size)
            add_value(r, n->u.link.alt);
        break;
    case WM_NODE_EXTERNAL_LINK:
    case WM_NODE_AUTOLINK:
        add_value(r, n->u.external.url);
        break;
    case WM_NODE_MATH:
        add_value(r, wm_trim(n->u.math.text));
        break;
    case WM_NODE_HTML_TAG:
    case WM_NODE_HTML_BLOCK:
    case WM_NODE_REFERENCES:
        add_value(r, n->u.tag.raw);
        break;
    case WM_NODE_CODE_BLOCK:
        add_value(r, n->u.code.lang);
        add_number(r, n->u.code.line);
        wm_buffer_add_char(r->out, '\n');
        add_code(r, n->u.code.text);
        break;
    default:
        break;
    }
}

static void enter(reading *r, const wm_node *n)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_COMMENT:
        break;
    case WM_NODE_TEXT:
        add_words(r, n->u.text);
        break;
    case WM_NODE_NEWLINE:
        r->space = true;
        break;
    default:
        r->space = r->space && !wm_node_is_block((wm_node_type)n->type);
        if (r->space)
            wm_buffer_add_char(r->out, ' ');
        r->space = false;
        add_name(r, n, '+');
        add_details(r, n);
        wm_buffer_add_char(r->out, '\n');
    }
}

static void leave(reading *r, const wm_node *n)
{
    if (n->type == WM_NODE_COMMENT || n->type == WM_NODE_TEXT || n->type == WM_NODE_NEWLINE)
        return;
    if (wm_node_is_block((wm_node_type)n->type))
        r->space = false;
    add_name(r, n, '-');
    wm_buffer_add_char(r->out, '\n');
}

void lens_read_tree(const wm_doc *doc, const wm_pageset *redirects, wm_buffer *out)
{
    reading r = {.out = out, .redirects = redirects};
    const wm_node *n = doc->root;
    while (n) {
        enter(&r, n);
        if (n->first) {
            n = n->first;
            continue;
        }
        leave(&r, n);
        while (n && !n->next) {
            n = n->parent;
            if (n)
                leave(&r, n);
        }
        n = n ? n->next : NULL;
    }
}
