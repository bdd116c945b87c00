/* normal_html.c - what stands in a table that no grid can carry: blocks in cells, with text as it is.
 *
 * SPDX-License-Identifier: MIT
 */
#include "page/normal_private.h"

static void add_silent(wm_normal *n, const wm_node *node)
{
    page_push(n, WM_NORMAL_LEAF, (wm_node_type)node->type, node, node->span)->flags = WM_NORMAL_SILENT;
}

static void add_leaf(wm_normal *n, wm_node_type type, const wm_node *node, wm_slice text)
{
    wm_span span = type == WM_NODE_TEXT ? page_span(n, text, node) : node->span;
    page_push(n, WM_NORMAL_LEAF, type, node, span)->text = text;
}

static void add_text(wm_normal *n, const wm_node *node, wm_slice text)
{
    if (text.size)
        add_leaf(n, WM_NODE_TEXT, node, text);
    else if (node->type == WM_NODE_NOWIKI)
        add_silent(n, node);
}

/* ---- inlines ---- */

static bool is_unknown(const wm_node *link)
{
    return link->type != WM_NODE_EXTERNAL_LINK && link->u.link.kind == WM_LINK_UNKNOWN;
}

static void open_link(wm_normal *n, const wm_node *node)
{
    struct normal_scratch *s = n->scratch;
    if (is_unknown(node) || s->line.links++)
        return;
    wm_title title;
    s->inside = node->type == WM_NODE_WIKILINK && wm_link_leads_inside(node, s->rules.set, s->rules.redirects, &title);
    page_open(n, (wm_node_type)node->type, node)->flags = s->inside ? WM_NORMAL_INSIDE : 0;
    s->label_items = (uint32_t)n->count;
}

static bool is_empty_label(const wm_normal *n)
{
    return wm_normal_loud(n, n->scratch->label_items, n->count) == n->count;
}

static void add_shown(wm_normal *n, const wm_node *node, wm_slice text)
{
    add_leaf(n, WM_NODE_TEXT, node, text);
    if (!n->failed)
        n->items[n->count - 1].flags = WM_NORMAL_SHOWN;
}

static void add_trail(wm_normal *n, const wm_node *link)
{
    struct normal_scratch *s = n->scratch;
    const wm_node *text = NULL;
    size_t size = s->rules.no_trails ? 0 : wm_link_trail(link, s->inside, s->rules.trails, &text);
    if (!size)
        return;
    s->trail_node = text;
    s->trail_size = size;
    add_leaf(n, WM_NODE_TEXT, text, wm_sub(text->u.text, 0, size));
    if (!n->failed)
        n->items[n->count - 1].flags = WM_NORMAL_TRAIL;
}

static void close_link(wm_normal *n, const wm_node *node)
{
    struct normal_scratch *s = n->scratch;
    if (is_unknown(node))
        return;
    bool outer = s->line.links == 1, empty = outer && is_empty_label(n);
    if (node->type == WM_NODE_WIKILINK && (!node->u.link.has_label || empty))
        add_shown(n, node, wm_link_shows(node));
    else if (node->type == WM_NODE_IMAGE && empty)
        add_shown(n, node, wm_image_shows(node, s->rules.pictures));
    else if (node->type == WM_NODE_EXTERNAL_LINK && outer && (node->u.external.numbered || (empty && !page_is_blank_label(n, node))))
        add_shown(n, node, page_digits(n, ++s->numbered));
    s->line.links--;
    if (!outer)
        return;
    if (node->type == WM_NODE_WIKILINK)
        add_trail(n, node);
    page_close(n);
}

static void add_note(wm_normal *n, const wm_node *ref)
{
    uint32_t number = wm_notes_number(&n->notes, ref);
    wm_normal_item *item = page_push(n, WM_NORMAL_LEAF, WM_NODE_REF, ref, ref->span);
    item->number = number;
    item->flags = number ? 0 : WM_NORMAL_SILENT;
}

/* A block has no place in a link: its tag parts words and no more. */
static void add_tag(wm_normal *n, const wm_node *tag)
{
    if (!n->scratch->line.links || !wm_tag_is_block(tag->u.tag.name)) {
        add_leaf(n, WM_NODE_HTML_TAG, tag, WM_LIT(""));
        return;
    }
    if (!is_empty_label(n) && tag->next)
        add_leaf(n, WM_NODE_NEWLINE, tag, WM_LIT(""));
    n->flattened++;
}

static bool enter_inline(wm_normal *n, const wm_node *node)
{
    const struct normal_scratch *s = n->scratch;
    switch ((wm_node_type)node->type) {
    case WM_NODE_TEXT:
        add_text(n, node, node == s->trail_node ? wm_sub(node->u.text, s->trail_size, node->u.text.size) : node->u.text);
        return false;
    case WM_NODE_ENTITY:
    case WM_NODE_NOWIKI:
    case WM_NODE_SIGNATURE:
        add_text(n, node, node->u.text);
        return false;
    case WM_NODE_MAGIC_LINK:
        add_text(n, node, node->u.magic.text);
        return false;
    case WM_NODE_INVALID:
        add_leaf(n, WM_NODE_TEXT, node, WM_LIT("\xef\xbf\xbd"));
        return false;
    case WM_NODE_HTML_TAG:
        add_tag(n, node);
        return false;
    case WM_NODE_NEWLINE:
    case WM_NODE_HARD_BREAK:
        add_leaf(n, (wm_node_type)node->type, node, WM_LIT(""));
        return false;
    case WM_NODE_BOLD:
    case WM_NODE_ITALIC:
    case WM_NODE_STRIKE:
    case WM_NODE_CODE_SPAN:
        page_open(n, (wm_node_type)node->type, node);
        return true;
    case WM_NODE_WIKILINK:
    case WM_NODE_IMAGE:
    case WM_NODE_EXTERNAL_LINK:
        open_link(n, node);
        return true;
    case WM_NODE_AUTOLINK:
        add_leaf(n, s->line.links ? WM_NODE_TEXT : WM_NODE_AUTOLINK, node, node->u.external.url);
        return false;
    case WM_NODE_REF:
        add_note(n, node);
        return false;
    case WM_NODE_MATH:
        add_leaf(n, WM_NODE_MATH, node, node->u.math.text);
        if (node->u.math.block && !n->failed)
            n->items[n->count - 1].flags = WM_NORMAL_BLOCK;
        return false;
    default:
        page_silents(n, node);
        return false;
    }
}

static void leave_inline(wm_normal *n, const wm_node *node)
{
    if (node->type == WM_NODE_WIKILINK || node->type == WM_NODE_IMAGE || node->type == WM_NODE_EXTERNAL_LINK)
        close_link(n, node);
    else
        page_close(n);
}

/* ---- blocks ---- */

static bool is_first_block(const wm_node *node)
{
    for (const wm_node *i = node->prev; i; i = i->prev)
        if (!wm_node_is_silent((wm_node_type)i->type) && wm_block_prints(i))
            return false;
    return true;
}

static bool open_paragraph(wm_normal *n, const wm_node *node)
{
    wm_node_type in = (wm_node_type)node->parent->type;
    if (!wm_inlines_print(node)) {
        page_silents(n, node);
        return false;
    }
    bool item = in == WM_NODE_ITEM || in == WM_NODE_TERM || in == WM_NODE_DESCRIPTION || in == WM_NODE_CAPTION;
    wm_normal_item *open = page_open(n, WM_NODE_PARAGRAPH, node);
    open->flags = item && is_first_block(node) ? WM_NORMAL_PLAIN : 0;
    return true;
}

static bool open_table(wm_normal *n, const wm_node *table)
{
    struct normal_scratch *s = n->scratch;
    size_t had = s->grid_capacity;
    if (!page_grow(n, &s->grids, &s->grid_capacity, s->tables + 1, sizeof *s->grids))
        return false;
    memset(s->grids + had, 0, (s->grid_capacity - had) * sizeof *s->grids);
    wm_grid_begin(&s->grids[s->tables++]);
    s->line.links = 0;
    page_open(n, WM_NODE_TABLE, table);
    return true;
}

static bool open_row(wm_normal *n, const wm_node *row)
{
    if (!wm_row_first_cell(row))
        return false;
    page_open(n, WM_NODE_ROW, row);
    return true;
}

/* What is only there when something in it prints. */
static bool open_printing(wm_normal *n, const wm_node *node, bool prints)
{
    if (prints)
        page_open(n, node->type == WM_NODE_GALLERY ? WM_NODE_LIST : (wm_node_type)node->type, node);
    else
        page_silents(n, node);
    return prints;
}

static bool enter_block(wm_normal *n, const wm_node *node)
{
    if (n->scratch->tables == 1 && wm_is_outside_cells(node)) /* it was before the outermost table */
        return false;
    switch ((wm_node_type)node->type) {
    case WM_NODE_PARAGRAPH:
        return open_paragraph(n, node);
    case WM_NODE_LIST:
        page_open(n, WM_NODE_LIST, node)->number = node->u.list.kind;
        return true;
    case WM_NODE_HEADING:
    case WM_NODE_ITEM:
    case WM_NODE_TERM:
    case WM_NODE_DESCRIPTION:
    case WM_NODE_BLOCKQUOTE:
    case WM_NODE_CAPTION:
        page_open(n, (wm_node_type)node->type, node);
        return true;
    case WM_NODE_CELL:
        page_open(n, WM_NODE_CELL, node)->number = wm_grid_place(&n->scratch->grids[n->scratch->tables - 1], node);
        return true;
    case WM_NODE_GALLERY:
    case WM_NODE_INDENT_PRE:
        return open_printing(n, node, wm_block_prints(node));
    case WM_NODE_PRE_LINE:
        return open_printing(n, node, wm_inlines_print(node));
    case WM_NODE_RULE:
    case WM_NODE_HTML_BLOCK:
        add_leaf(n, (wm_node_type)node->type, node, WM_LIT(""));
        return false;
    case WM_NODE_REFERENCES:
        add_leaf(n, WM_NODE_REFERENCES, node, WM_LIT(""));
        if (n->scratch->rules.no_references && !n->failed)
            n->items[n->count - 1].flags = WM_NORMAL_SILENT;
        return false;
    case WM_NODE_CODE_BLOCK:
        if (node->u.code.text.size)
            add_leaf(n, WM_NODE_CODE_BLOCK, node, node->u.code.text);
        return false;
    case WM_NODE_TABLE:
        return open_table(n, node);
    case WM_NODE_ROW:
        return open_row(n, node);
    case WM_NODE_POEM:
        return true;
    default:
        page_silents(n, node);
        return false;
    }
}

static bool in_gallery(const wm_node *node)
{
    return node->type == WM_NODE_IMAGE && node->parent && node->parent->type == WM_NODE_GALLERY;
}

static bool is_gallery_caption(const wm_node *node)
{
    return node->type == WM_NODE_PARAGRAPH && node->parent && node->parent->type == WM_NODE_GALLERY;
}

bool page_html_enter(wm_normal *n, const wm_node *node)
{
    if (wm_node_is_silent((wm_node_type)node->type)) {
        add_silent(n, node);
        return false;
    }
    if (is_gallery_caption(node)) {
        if (!wm_inlines_print(node)) {
            page_silents(n, node);
            return false;
        }
        page_open(n, WM_NODE_ITEM, node);
        page_open(n, WM_NODE_PARAGRAPH, node)->flags = WM_NORMAL_PLAIN;
        return true;
    }
    if (wm_node_is_block((wm_node_type)node->type))
        return enter_block(n, node);
    if (in_gallery(node)) {
        page_open(n, WM_NODE_ITEM, node);
        page_open(n, WM_NODE_PARAGRAPH, node)->flags = WM_NORMAL_PLAIN;
    }
    return enter_inline(n, node);
}

void page_html_leave(wm_normal *n, const wm_node *node)
{
    if (!wm_node_is_block((wm_node_type)node->type)) {
        leave_inline(n, node);
        if (in_gallery(node)) {
            page_close(n);
            page_close(n);
        }
        return;
    }
    if (is_gallery_caption(node))
        page_close(n);
    struct normal_scratch *s = n->scratch;
    if (node->type == WM_NODE_TABLE)
        n->failed |= s->grids[--s->tables].failed;
    else if (node->type == WM_NODE_ROW)
        wm_grid_end_row(&s->grids[s->tables - 1]);
    if (node->type != WM_NODE_POEM)
        page_close(n);
}
