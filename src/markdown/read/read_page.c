/* read_page.c - what a page's last paragraphs of links mean.
 *
 * SPDX-License-Identifier: MIT
 */
#include "markdown/read/read_private.h"

/* Whether a paragraph holds nothing but links that may be categories, or languages, of the page. */
static bool is_page_link_paragraph(const wm_node *p, bool category)
{
    bool any = false;
    if (p->type != WM_NODE_PARAGRAPH)
        return false;
    for (const wm_node *n = p->first; n; n = n->next) {
        if (n->type == WM_NODE_NEWLINE || (n->type == WM_NODE_TEXT && !wm_trim(n->u.text).size))
            continue;
        if (n->type != WM_NODE_WIKILINK || n->level != READ_LINK_OF_PAGE ||
            (n->u.link.kind == WM_LINK_INTERWIKI) == category)
            return false;
        any = true;
    }
    return any;
}

static wm_slice without_colon(wm_slice s)
{
    return s.size && s.data[0] == ':' ? wm_sub(s, 1, s.size) : s;
}

/* A link becomes a category, which stands at the end of the page. */
static void make_category(reader *r, wm_node *n)
{
    wm_node_unlink(n);
    n->type = WM_NODE_CATEGORY;
    n->first = n->last = NULL;
    n->u.link.typed = without_colon(n->u.link.typed);
    n->u.link.title.colon = false;
    n->u.link.has_label = false;
    wm_node_append(r->doc->root, n);
}

static void make_categories(reader *r, wm_node *paragraph)
{
    wm_node *next;
    for (wm_node *n = paragraph->first; n; n = next) {
        next = n->next;
        if (n->type == WM_NODE_WIKILINK)
            make_category(r, n);
    }
    wm_node_unlink(paragraph);
}

/* ---- categories that an edit ran into ------------------------------------------------ */

static bool is_blank_text(const wm_node *n)
{
    return n->type == WM_NODE_TEXT && !wm_trim(n->u.text).size;
}

static bool is_category_link(const wm_node *n)
{
    return n->type == WM_NODE_WIKILINK && n->u.link.kind == WM_LINK_PAGE && n->u.link.title.ns == WM_NS_CATEGORY;
}

/* The node behind the categories that n begins: links to categories, at least half of them under their names, as far as the line
 * goes; words may follow them on it where run is set. n: none. */
static wm_node *past_categories(wm_node *n, bool run)
{
    size_t named = 0, others = 0;
    wm_node *at = n, *end = n;
    for (; at && at->type != WM_NODE_NEWLINE; at = at->next) {
        if (is_blank_text(at))
            continue;
        if (!is_category_link(at))
            break;
        named += at->level == READ_LINK_OF_PAGE;
        others += at->level != READ_LINK_OF_PAGE;
        end = at->next;
    }
    bool whole = !at || at->type == WM_NODE_NEWLINE;
    return named && named >= others && (whole || run) ? (whole ? at : end) : n;
}

/* Lines of categories in a paragraph of words: words were typed on the line above them, or behind them at the end of a
 * file without a newline. take: they are made categories. Returns how many lines there are. */
static size_t part_categories(reader *r, wm_node *paragraph, bool last, bool take)
{
    size_t lines = 0;
    wm_node *next;
    if (paragraph->type != WM_NODE_PARAGRAPH)
        return 0;
    for (wm_node *n = paragraph->first; n; n = next) {
        wm_node *end = past_categories(n, last && n == paragraph->first);
        bool any = end != n;
        lines += any;
        for (next = n; any && take && next != end;) {
            wm_node *link = next;
            next = next->next;
            if (link->type == WM_NODE_WIKILINK)
                make_category(r, link);
            else
                wm_node_unlink(link);
        }
        wm_node *before = any && take ? (end ? end->prev : paragraph->last) : NULL;
        if (before && before->type == WM_NODE_NEWLINE)
            wm_node_unlink(before);
        if (any && take && end && end->type == WM_NODE_TEXT) /* words that followed them begin the line now */
            while (end->u.text.size && end->u.text.data[0] == ' ')
                end->u.text = wm_sub(end->u.text, 1, end->u.text.size);
        for (next = any ? end : n; next && next->type != WM_NODE_NEWLINE;)
            next = next->next;
        if (next) {
            wm_node *newline = next;
            next = next->next;
            if (take && any && newline == paragraph->first)
                wm_node_unlink(newline);
        }
    }
    if (take && lines && !paragraph->first)
        wm_node_unlink(paragraph);
    return lines;
}

void read_finish_page(reader *r)
{
    wm_node *root = r->doc->root, *last = r->notes.part ? NULL : root->last;
    for (wm_node *n = root->first; n && r->page_links.count; n = n->next)
        if (is_page_link_paragraph(n, false))
            for (wm_node *link = n->first; link; link = link->next)
                if (link->type == WM_NODE_WIKILINK) {
                    link->u.link.typed = without_colon(link->u.link.typed);
                    link->u.link.title.colon = false;
                    link->u.link.language = true;
                }
    while (last && (last->type == WM_NODE_COMMENT || last == r->notes.list || is_page_link_paragraph(last, false)))
        last = last->prev;
    wm_node *next;
    for (wm_node *n = root->first; n; n = next) {
        next = n->next;
        if (!r->page_links.count)
            break;
        if (!is_page_link_paragraph(n, true))
            r->info.category_paragraphs += part_categories(r, n, n == last, r->grown);
        else if (n == last || r->grown)
            make_categories(r, n);
        else
            r->info.category_paragraphs++;
    }
    for (size_t i = 0; i < r->page_links.count; i++)
        r->page_links.items[i]->level = 0;
}
