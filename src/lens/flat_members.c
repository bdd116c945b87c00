/* flat_members.c - what is printed elsewhere than where it stands: categories and links to languages.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lens/flat.h"

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static void add_member(flat *f, const wm_node *n, bool language)
{
    if (!flat_grow(f, (void **)&f->members, &f->member_capacity, f->member_count + 1, sizeof *f->members))
        return;
    membership *m = &f->members[f->member_count++];
    const wm_title *t = &n->u.link.title;
    m->key = mix(language, language ? wm_hash(wm_trim(n->u.link.typed)) : wm_hash(t->text));
    m->language = language;
    m->renamed = language && !f->wikitext && n->first && !n->first->next && n->first->type == WM_NODE_TEXT &&
                 !wm_equal(wm_trim(n->first->u.text), wm_trim(n->u.link.typed));
    m->span = n->span;
    /* White space around a category goes with it when it is printed, but is not it. */
    while (f->wikitext && m->span.start < m->span.end && is_blank(f->source.data[m->span.start]))
        m->span.start++;
    while (f->wikitext && m->span.end > m->span.start && is_blank(f->source.data[m->span.end - 1]))
        m->span.end--;
    m->node = n;
}

static bool is_languages_alone(const wm_node *paragraph)
{
    if (paragraph->type != WM_NODE_PARAGRAPH || !paragraph->parent || paragraph->parent->type != WM_NODE_DOCUMENT)
        return false;
    for (const wm_node *n = paragraph->first; n; n = n->next) {
        bool text = n->type == WM_NODE_TEXT && wm_trim(n->u.text).size;
        bool link = n->type == WM_NODE_WIKILINK && !n->u.link.language;
        bool silent = n->type == WM_NODE_COMMENT || n->type == WM_NODE_TEMPLATE || n->type == WM_NODE_CATEGORY;
        if (text || link || (!silent && n->type != WM_NODE_TEXT && n->type != WM_NODE_WIKILINK && n->type != WM_NODE_NEWLINE))
            return false;
    }
    return true;
}

bool flat_is_language_member(flat *f, const wm_node *n)
{
    if (n->type != WM_NODE_WIKILINK || !n->u.link.language)
        return false;
    if (!n->parent || n->parent->type != WM_NODE_PARAGRAPH)
        return false;
    if (f->judged != n->parent) {
        f->judged = n->parent;
        f->languages_alone = is_languages_alone(n->parent);
    }
    return f->languages_alone;
}

void flat_collect_members(flat *f, const wm_node *root)
{
    for (int language = 0; language < 2; language++)
        for (const wm_node *n = root; n; n = wm_node_step(root, n)) {
            bool category = wm_node_is_membership(n);
            bool link = language && flat_is_language_member(f, n);
            if (language ? link : category)
                add_member(f, n, language);
        }
}
