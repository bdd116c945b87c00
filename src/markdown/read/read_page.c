/* read_page.c - what a page's last paragraphs of links mean.
 *
 * SPDX-License-Identifier: MIT
 */
#include "markdown/read/read_private.h"

/* Whether a paragraph is nothing but links that may be memberships, all of one kind. */
static bool is_member_paragraph(const wm_node *p, bool category)
{
    bool any = false;
    if (p->type != WM_NODE_PARAGRAPH)
        return false;
    for (const wm_node *n = p->first; n; n = n->next) {
        if (n->type == WM_NODE_NEWLINE || (n->type == WM_NODE_TEXT && !wm_trim(n->u.text).size))
            continue;
        if (n->type != WM_NODE_WIKILINK || n->level != READ_LINK_MEMBER ||
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

/* The links of a paragraph become categories, which stand at the end of the page. */
static void make_categories(reader *r, wm_node *paragraph)
{
    wm_node *next;
    for (wm_node *n = paragraph->first; n; n = next) {
        next = n->next;
        if (n->type != WM_NODE_WIKILINK)
            continue;
        wm_node_unlink(n);
        n->type = WM_NODE_CATEGORY;
        n->first = n->last = NULL;
        n->u.link.typed = without_colon(n->u.link.typed);
        n->u.link.title.colon = false;
        n->u.link.has_label = false;
        wm_node_append(r->doc->root, n);
    }
    wm_node_unlink(paragraph);
}

void read_finish_page(reader *r)
{
    wm_node *root = r->doc->root, *last = root->last;
    for (wm_node *n = root->first; n && r->member_count; n = n->next)
        if (is_member_paragraph(n, false))
            for (wm_node *link = n->first; link; link = link->next)
                if (link->type == WM_NODE_WIKILINK) {
                    link->u.link.typed = without_colon(link->u.link.typed);
                    link->u.link.title.colon = false;
                    link->u.link.language = true;
                }
    while (last && (last->type == WM_NODE_COMMENT || last == r->notes.list || is_member_paragraph(last, false)))
        last = last->prev;
    wm_node *next;
    for (wm_node *n = root->first; n; n = next) {
        next = n->next;
        if (!r->member_count || !is_member_paragraph(n, true))
            continue;
        if (n == last || r->grown)
            make_categories(r, n);
        else
            r->info.category_paragraphs++;
    }
    for (size_t i = 0; i < r->member_count; i++)
        r->members[i]->level = 0;
}
