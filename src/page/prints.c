/* prints.c - what of the tree prints: nodes, lists, the text of links.
 *
 * SPDX-License-Identifier: MIT
 */
#include "page/prints.h"

bool wm_node_is_silent(wm_node_type type)
{
    return type == WM_NODE_COMMENT || type == WM_NODE_TEMPLATE || type == WM_NODE_PARAMETER || type == WM_NODE_CATEGORY ||
           type == WM_NODE_SWITCH || type == WM_NODE_INCLUDE_TAG || type == WM_NODE_EXTENSION || type == WM_NODE_HIDDEN;
}

static bool is_silent(const wm_node *n)
{
    return wm_node_is_silent((wm_node_type)n->type);
}

const wm_node *wm_first_loud(const wm_node *node)
{
    const wm_node *n = node->first;
    while (n && is_silent(n))
        n = n->next;
    return n;
}

const wm_node *wm_next_loud(const wm_node *node)
{
    const wm_node *n = node->next;
    while (n && is_silent(n))
        n = n->next;
    return n;
}

static const wm_node *prev_loud(const wm_node *node)
{
    const wm_node *n = node->prev;
    while (n && is_silent(n))
        n = n->prev;
    return n;
}

bool wm_tag_is_block(wm_slice name)
{
    static const char *const names[] = {"center", "div", "p", "table", "tr", "td", "th", "ul", "ol", "li", "dl", "dt", "dd",
                                        "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "caption", NULL};
    return wm_is_one_of(name, names);
}

/* ---- inlines ---- */

static bool is_space_only(wm_slice s)
{
    return wm_trim(s).size == 0;
}

bool wm_ref_has_number(const wm_node *ref)
{
    return (ref->u.ref.name.size && !ref->u.ref.follow.size) || ref->u.ref.has_content;
}

/* Whether a node prints by itself, its children apart. */
static bool leaf_prints(const wm_node *n)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_TEXT:
    case WM_NODE_ENTITY:
    case WM_NODE_NOWIKI:
    case WM_NODE_SIGNATURE:
        return !is_space_only(n->u.text);
    case WM_NODE_WIKILINK:
    case WM_NODE_IMAGE:
        return n->u.link.kind != WM_LINK_UNKNOWN;
    case WM_NODE_REF:
        return wm_ref_has_number(n);
    case WM_NODE_EXTERNAL_LINK:
    case WM_NODE_AUTOLINK:
    case WM_NODE_MAGIC_LINK:
    case WM_NODE_HTML_TAG:
    case WM_NODE_MATH:
    case WM_NODE_INVALID:
        return true;
    default:
        return false;
    }
}

/* What code does not flatten to nothing. */
static bool prints_in_code(const wm_node *n)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_WIKILINK:
        return !n->u.link.has_label;
    case WM_NODE_REF:
    case WM_NODE_IMAGE:
    case WM_NODE_EXTERNAL_LINK:
    case WM_NODE_HTML_TAG:
        return false;
    default:
        return true;
    }
}

static bool is_in_code(const wm_node *node, const wm_node *n)
{
    while (n && n != node && n->type != WM_NODE_CODE_SPAN)
        n = n->parent;
    return n && n->type == WM_NODE_CODE_SPAN;
}

bool wm_inlines_print(const wm_node *node)
{
    bool line = node->type == WM_NODE_PRE_LINE; /* of code, which holds no tags */
    for (const wm_node *n = node->first; n;) {
        bool lost = line && n->type == WM_NODE_HTML_TAG;
        if (leaf_prints(n) && !lost && (prints_in_code(n) || !is_in_code(node, n)))
            return true;
        n = n->type == WM_NODE_REF ? wm_node_skip(node, n) : wm_node_step(node, n);
    }
    return false;
}

const wm_node *wm_only_math(const wm_node *paragraph)
{
    const wm_node *math = NULL;
    for (const wm_node *n = paragraph->first; n; n = n->next) {
        if (n->type == WM_NODE_MATH && !math)
            math = n;
        else if (n->type != WM_NODE_NEWLINE && !is_silent(n) && !(n->type == WM_NODE_TEXT && is_space_only(n->u.text)))
            return NULL;
    }
    return math;
}

static bool is_framed(const wm_node *n)
{
    return n->type == WM_NODE_IMAGE && n->u.link.framed && n->u.link.kind != WM_LINK_UNKNOWN;
}

bool wm_is_picture(const wm_node *image)
{
    enum { MOST_LOOKS = 64 };
    const wm_node *p = image->parent;
    size_t looks = 0;
    if (!is_framed(image) || !p || p->type != WM_NODE_PARAGRAPH || !p->parent || p->parent->type != WM_NODE_DOCUMENT)
        return false;
    for (const wm_node *n = image->prev; n; n = n->prev) {
        bool blank = n->type == WM_NODE_NEWLINE || is_silent(n) || (n->type == WM_NODE_TEXT && is_space_only(n->u.text));
        if (looks++ == MOST_LOOKS || (!blank && !is_framed(n)))
            return false;
    }
    return true;
}

wm_slice wm_picture_alt(const wm_node *image)
{
    wm_slice alt = image->u.link.alt;
    bool shows = alt.size && !wm_equal(alt, image->u.link.title.text) && wm_is_picture(image);
    return shows ? alt : WM_LIT("");
}

/* ---- blocks ---- */

static bool is_printing_block(const wm_node *n)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_PARAGRAPH:
    case WM_NODE_PRE_LINE:
        return wm_inlines_print(n);
    case WM_NODE_HEADING:
    case WM_NODE_RULE:
    case WM_NODE_HTML_BLOCK:
    case WM_NODE_REFERENCES:
    case WM_NODE_ITEM:
    case WM_NODE_TERM:
    case WM_NODE_DESCRIPTION:
    case WM_NODE_IMAGE:
    case WM_NODE_CELL:
        return true;
    case WM_NODE_CODE_BLOCK:
        return n->u.code.text.size > 0;
    default:
        return false;
    }
}

bool wm_block_prints(const wm_node *node)
{
    if (node->type != WM_NODE_ITEM && node->type != WM_NODE_TERM && node->type != WM_NODE_DESCRIPTION &&
        node->type != WM_NODE_CELL && is_printing_block(node))
        return true;
    if (!wm_node_is_block((wm_node_type)node->type) || node->type == WM_NODE_PARAGRAPH)
        return false;
    for (const wm_node *n = node->first; n;) {
        bool leaf = n->type == WM_NODE_PARAGRAPH || n->type == WM_NODE_PRE_LINE || !wm_node_is_block((wm_node_type)n->type);
        if (is_printing_block(n))
            return true;
        n = leaf ? wm_node_skip(node, n) : wm_node_step(node, n);
    }
    return false;
}

/* ---- lists ---- */

bool wm_begins_with_block(const wm_node *container)
{
    const wm_node *n = wm_first_loud(container);
    while (n && n->type == WM_NODE_POEM)
        n = wm_first_loud(n);
    if (!n)
        return false;
    if (n->type != WM_NODE_PARAGRAPH)
        return n->type != WM_NODE_INDENT_PRE;
    for (const wm_node *i = n->first; i; i = i->next) {
        if (i->type == WM_NODE_TEMPLATE || i->type == WM_NODE_PARAMETER)
            return true;
        bool blank = i->type == WM_NODE_COMMENT || i->type == WM_NODE_NEWLINE || i->type == WM_NODE_CATEGORY ||
                     (i->type == WM_NODE_TEXT && is_space_only(i->u.text));
        if (!blank)
            return false;
    }
    return false;
}

bool wm_list_is_loose(const wm_node *list)
{
    for (const wm_node *n = list->first; n; n = n->next)
        if (!is_silent(n) && wm_begins_with_block(n) && wm_block_prints(n))
            return true;
    return false;
}

bool wm_item_continues(const wm_node *item)
{
    return item->type == WM_NODE_DESCRIPTION && prev_loud(item) != NULL;
}

bool wm_item_goes_on(const wm_node *item)
{
    if (item->type != WM_NODE_TERM && item->type != WM_NODE_DESCRIPTION)
        return false;
    const wm_node *next = wm_next_loud(item);
    return next && next->type == WM_NODE_DESCRIPTION;
}

/* ---- text ---- */

static wm_slice without_spaces_before(wm_slice s)
{
    while (s.size && s.data[0] == ' ')
        s = wm_sub(s, 1, s.size);
    return s;
}

wm_slice wm_image_shows(const wm_node *image, bool pictures)
{
    return pictures && image->u.link.alt.size ? image->u.link.alt : image->u.link.title.text;
}

wm_slice wm_link_shows(const wm_node *link)
{
    wm_slice s = link->u.link.shown.size ? link->u.link.shown : link->u.link.typed;
    return s.size && s.data[0] == ':' ? without_spaces_before(wm_sub(s, 1, s.size)) : s;
}

bool wm_link_leads_inside(const wm_node *link, const wm_pageset *set, bool redirects, wm_title *title)
{
    *title = link->u.link.title;
    if (link->u.link.kind != WM_LINK_PAGE || !set)
        return false;
    return redirects ? wm_pageset_follow(set, title) : wm_pageset_has(set, title->ns, title->text);
}

size_t wm_link_trail(const wm_node *link, bool inside, const wm_site *rule, const wm_node **text)
{
    const wm_node *next = link->next;
    while (next && next->type == WM_NODE_COMMENT)
        next = next->next;
    if (!next || next->type != WM_NODE_TEXT)
        return 0;
    wm_slice s = next->u.text, title = link->u.link.title.text;
    *text = next;
    if (rule)
        return wm_site_link_trail(rule, s);
    bool one_word = !title.size || !memchr(title.data, ' ', title.size);
    if (inside && one_word && !link->u.link.has_label)
        return 0;
    size_t size = 0, length;
    while (size < s.size && wm_is_letter(wm_utf8_decode(wm_sub(s, size, s.size), &length)))
        size += length;
    return size;
}

void wm_node_words(const wm_node *node, wm_buffer *out, uint64_t *flattened)
{
    for (const wm_node *n = node->first; n; n = n->type == WM_NODE_REF ? wm_node_skip(node, n) : wm_node_step(node, n)) {
        switch ((wm_node_type)n->type) {
        case WM_NODE_TEXT:
        case WM_NODE_ENTITY:
        case WM_NODE_NOWIKI:
        case WM_NODE_SIGNATURE:
            wm_buffer_add_slice(out, n->u.text);
            break;
        case WM_NODE_MATH:
            wm_buffer_add_slice(out, n->u.math.text);
            break;
        case WM_NODE_MAGIC_LINK:
            wm_buffer_add_slice(out, n->u.magic.text);
            break;
        case WM_NODE_AUTOLINK:
            wm_buffer_add_slice(out, n->u.external.url);
            break;
        case WM_NODE_NEWLINE:
        case WM_NODE_HARD_BREAK:
            wm_buffer_add_char(out, ' ');
            break;
        case WM_NODE_WIKILINK:
            if (!n->u.link.has_label)
                wm_buffer_add_slice(out, wm_link_shows(n));
            ++*flattened;
            break;
        case WM_NODE_INVALID:
            wm_buffer_add_str(out, "\xef\xbf\xbd");
            break;
        case WM_NODE_BOLD:
        case WM_NODE_ITALIC:
        case WM_NODE_STRIKE:
        case WM_NODE_EXTERNAL_LINK:
            ++*flattened;
            break;
        case WM_NODE_HTML_TAG:
            if (wm_tag_is_block(n->u.tag.name))
                wm_buffer_add_char(out, ' ');
            ++*flattened;
            break;
        default:
            break;
        }
    }
}
