/* print_links.c - links in their shortest form, files, addresses.
 *
 * SPDX-License-Identifier: MIT
 */
#include "page/prints.h"
#include "wikitext/print/print_private.h"

/* ---- wiki links ---- */

static bool is_inside(const wm_printer *p, const wm_node *n)
{
    const wm_title *t = &n->u.link.title;
    return n->u.link.kind == WM_LINK_PAGE && p->set && wm_pageset_has(p->set, t->ns, t->text);
}

/* Characters that a target cannot hold as they are. */
static void add_target(wm_slice s, wm_buffer *out)
{
    for (size_t i = 0; i < s.size; i++) {
        char bytes[8];
        size_t n;
        if (s.data[i] == '&' && wm_decode_entity(wm_sub(s, i, s.size), bytes, &n))
            wm_buffer_add_str(out, "&amp;");
        else if (s.data[i] == '|')
            wm_buffer_add_str(out, "&#124;"); /* of a section: the label would begin */
        else if (s.data[i] == '[' || s.data[i] == ']' || s.data[i] == '<' || s.data[i] == '>')
            wm_buffer_add_format(out, "%%%02X", (unsigned char)s.data[i]); /* only in a section */
        else
            wm_buffer_add_char(out, s.data[i] == '\n' ? ' ' : s.data[i]);
    }
}

/* Whether a target needs its colon to be a link and nothing else. */
static bool needs_colon(const wm_node *n)
{
    const wm_title *t = &n->u.link.title;
    wm_slice typed = n->u.link.typed;
    if ((typed.size && typed.data[0] == ':') || n->u.link.kind != WM_LINK_PAGE || (typed.size && typed.data[0] == '#'))
        return false;
    return t->ns == WM_NS_FILE || t->ns == WM_NS_CATEGORY;
}

/* The target of a link as it stands between [[ and | or ]]. */
static void add_link_target(const wm_node *n, wm_buffer *out)
{
    if (needs_colon(n))
        wm_buffer_add_char(out, ':');
    else if (wt_match_protocol(n->u.link.typed, 0, true))
        wm_buffer_add_char(out, ' '); /* or it would be an address in brackets */
    add_target(n->u.link.typed, out);
}

/* The label when it is nothing but text. */
static bool plain_label(wm_printer *p, const wm_node *n)
{
    bool plain = true;
    wm_buffer_begin(&p->label, &p->failed);
    for (const wm_node *c = n->first; c && plain; c = c->next) {
        if (c->type == WM_NODE_TEXT)
            wm_buffer_add_slice(&p->label, c->u.text);
        else if (c->type == WM_NODE_NEWLINE)
            wm_buffer_add_char(&p->label, ' ');
        else
            plain = false;
    }
    p->failed |= p->label.failed;
    return plain;
}

/* As a title: _ is a space. */
static bool reads_alike(wm_slice a, wm_slice b)
{
    if (a.size != b.size)
        return false;
    for (size_t i = 0; i < a.size; i++) {
        char x = a.data[i] == '_' ? ' ' : a.data[i], y = b.data[i] == '_' ? ' ' : b.data[i];
        if (x != y)
            return false;
    }
    return true;
}

/* How many bytes of s are letters, from its beginning. */
static size_t letters(wm_slice s)
{
    size_t size = 0, length;
    while (size < s.size && wm_is_letter(wm_utf8_decode(wm_sub(s, size, s.size), &length)))
        size += length;
    return size;
}

/* How many bytes of s, right behind a link, get would draw into its label. A link of one word without a label of its own takes none where
 * all letters may join, if its page is in the dump. */
static size_t joining(const wm_printer *p, const wm_node *n, bool labelled, wm_slice s)
{
    wm_slice t = n->u.link.title.text;
    if (p->wiki_trails)
        return wm_site_link_trail(p->site, s);
    return !is_inside(p, n) || labelled || (t.size && memchr(t.data, ' ', t.size)) ? letters(s) : 0;
}

/* Whether the text behind a link would join its label. */
static bool is_joined(const wm_printer *p, const wm_node *n, bool labelled)
{
    const wm_node *next = n->next;
    while (next && next->type == WM_NODE_COMMENT)
        next = next->next;
    return next && next->type == WM_NODE_TEXT && joining(p, n, labelled, next->u.text);
}

/* Whether the label, written as a target, leads where the link does. */
static bool label_leads(wm_printer *p, const wm_node *n, wm_slice label)
{
    wm_title t;
    const wm_title *own = &n->u.link.title;
    wm_arena_reset(&p->arena);
    if (!label.size || label.data[0] == ':' || label.data[0] == '#')
        return false;
    bool parsed = wm_title_parse(p->site, &p->arena, label, WM_NS_MAIN, &t);
    p->failed |= p->arena.failed;
    if (!parsed)
        return false;
    bool same_section = (t.fragment.data != NULL) == (own->fragment.data != NULL) && wm_equal(t.fragment, own->fragment);
    return !t.interwiki.size && t.ns == own->ns && wm_equal(t.text, own->text) && same_section &&
        label.data[0] != ' ' && label.data[0] != '/' && !wm_starts_with(label, WM_LIT("../"));
}

/* [[T]] and [[T]]rail; false when the label must be given. */
static bool short_link(wm_printer *p, const wm_node *n, wm_buffer *out)
{
    if (!plain_label(p, n) || p->failed)
        return false;
    wm_slice label = wm_buffer_slice(&p->label), shown = n->u.link.typed;
    if (shown.size && shown.data[0] == ':')
        shown = wm_trim(wm_sub(shown, 1, shown.size));
    bool leads = reads_alike(label, shown), other = !leads && is_inside(p, n) && label_leads(p, n, label);
    wm_buffer_begin(&p->target, &p->failed);
    if (shown.data != n->u.link.typed.data || needs_colon(n)) /* however the label spells the page's name */
        wm_buffer_add_char(&p->target, ':');
    else if (wt_match_protocol(n->u.link.typed, 0, true))
        wm_buffer_add_char(&p->target, ' ');
    if (leads || other || !label.size) {
        add_target(label.size ? label : shown, &p->target);
    } else {
        size_t trail = shown.size < label.size ? label.size - shown.size : 0;
        wm_slice rest = wm_sub(label, label.size - trail, label.size);
        if (!trail || !wm_starts_with(label, shown) || joining(p, n, false, rest) != trail || wm_site_link_trail(p->site, rest) != trail)
            return false;
        add_target(shown, &p->target);
    }
    if (!label.size)
        print_warn(p, n, "a link without a text shows its target");
    p->failed |= p->target.failed;
    wm_buffer_add_str(out, "[[");
    wm_buffer_add_slice(out, wm_buffer_slice(&p->target));
    wm_buffer_add_str(out, "]]");
    if (!leads && !other && label.size)
        wm_buffer_add_slice(out, wm_sub(label, shown.size, label.size));
    if (is_joined(p, n, false))
        wm_buffer_add_str(out, "<nowiki/>");
    return true;
}

static void begin_label(wm_printer *p)
{
    if (p->links++)
        return;
    p->emphasis.outer_bold = p->emphasis.bold;
    p->emphasis.outer_italic = p->emphasis.italic;
    p->emphasis.bold = p->emphasis.italic = 0;
}

static void end_label(wm_printer *p)
{
    p->emphasis.bold = p->emphasis.outer_bold;
    p->emphasis.italic = p->emphasis.outer_italic;
}

static bool open_wikilink(wm_printer *p, const wm_node *n, wm_buffer *out)
{
    if (p->links == 0 && short_link(p, n, out))
        return false;
    if (p->links == 0) {
        wm_buffer_add_str(out, "[[");
        add_link_target(n, out);
        wm_buffer_add_char(out, '|');
    }
    begin_label(p);
    return true;
}

/* ---- files ---- */

/* [![i](a.png)](T): wikitext says where an image leads with the image. */
static bool is_linked_image(const wm_node *n)
{
    return n->first && !n->first->next && n->first->type == WM_NODE_IMAGE;
}

static void add_url(wm_slice url, unsigned context, wm_buffer *out);

static void add_image_link(wm_printer *p, const wm_node *link, wm_buffer *out)
{
    wm_buffer_add_str(out, "|link=");
    if (link->type == WM_NODE_EXTERNAL_LINK)
        add_url(link->u.external.url, PRINT_CAPTION, out);
    else
        add_target(wm_link_shows(link), out);
    print_warn(p, link, "where an image leads is kept in wikitext, and not printed again");
}

/* Whether links in its caption are links: they do not nest, but a caption that shows is not the image's own. */
static bool has_links(const wm_printer *p, const wm_node *image)
{
    return image->u.link.framed && !p->links;
}

void wm_print_option(wm_slice text, wm_buffer *out)
{
    for (size_t i = 0; i < text.size; i++) {
        unsigned char c = (unsigned char)text.data[i];
        if (c < 0x20)
            wm_buffer_add_char(out, ' ');
        else if (strchr("[]{}<>|&~", c) || (c == '\'' && i && text.data[i - 1] == '\''))
            wm_buffer_add_format(out, "&#%u;", (unsigned)c);
        else
            wm_buffer_add_char(out, (char)c);
    }
}

static void add_look(const wm_image_look *look, wm_buffer *out)
{
    if (look->width || look->height)
        wm_buffer_add_char(out, '|');
    if (look->width)
        wm_buffer_add_format(out, "%u", (unsigned)look->width);
    if (look->height)
        wm_buffer_add_format(out, "x%u", (unsigned)look->height);
    if (look->width || look->height)
        wm_buffer_add_str(out, "px");
    if (look->target.size) {
        wm_buffer_add_str(out, "|link=");
        wm_print_option(look->target, out);
    }
}

static bool open_image(wm_printer *p, const wm_node *n, wm_buffer *out)
{
    wm_buffer_add_str(out, "[[File:");
    add_target(n->u.link.title.text, out);
    if (is_linked_image(n->parent) && (n->parent->type == WM_NODE_WIKILINK || n->parent->type == WM_NODE_EXTERNAL_LINK))
        add_image_link(p, n->parent, out);
    if (n->u.link.framed)
        wm_buffer_add_str(out, "|thumb");
    if (n->u.link.look)
        add_look(n->u.link.look, out);
    if (n->u.link.alt.size) {
        wm_buffer_add_str(out, "|alt=");
        wm_print_option(n->u.link.alt, out);
    }
    if (!n->first) {
        wm_buffer_add_str(out, "]]");
        return false;
    }
    wm_buffer_add_char(out, '|');
    if (plain_label(p, n) && wm_site_image_option(p->site, wm_trim(wm_buffer_slice(&p->label))) != WM_IMAGE_CAPTION)
        wm_buffer_add_str(out, "<nowiki/>"); /* or the caption would be an option */
    if (has_links(p, n))
        p->emphasis.captions++;
    else
        begin_label(p);
    return true;
}

void print_category(wm_printer *p, const wm_node *n, wm_buffer *out)
{
    (void)p;
    wm_buffer_add_str(out, "[[Category:");
    add_target(n->u.link.title.text, out);
    if (n->u.link.sort_key.data) {
        wm_buffer_add_char(out, '|');
        wm_buffer_add_slice(out, n->u.link.sort_key);
    }
    wm_buffer_add_str(out, "]]");
}

/* ---- addresses ---- */

static void add_url(wm_slice url, unsigned context, wm_buffer *out)
{
    static const char hex[] = "0123456789ABCDEF";
    size_t host = wt_match_protocol(url, 0, true), host_end = wt_skip_ipv6(url, host, url.size);
    for (size_t i = 0; i < url.size; i++) {
        unsigned char c = (unsigned char)url.data[i];
        char bytes[8];
        size_t n;
        char next = i + 1 < url.size ? url.data[i + 1] : '\0', before = i ? url.data[i - 1] : '\0';
        bool pair = (c == '\'' || c == '{' || c == '~') && (next == (char)c || before == (char)c);
        bool encode = c <= 0x20 || c == 0x7f || c == '[' || c == ']' || c == '<' || c == '>' || c == '"';
        encode &= i < host || i >= host_end; /* the brackets of http://[::1]/ stay */
        if (c == '|' && context & (WM_PRINT_CELL | PRINT_CAPTION)) {
            wm_buffer_add_str(out, "&#124;");
        } else if (c == '&' && wm_decode_entity(wm_sub(url, i, url.size), bytes, &n)) {
            wm_buffer_add_str(out, "&amp;");
        } else if (pair) { /* would be markup */
            wm_buffer_add_format(out, "&#%u;", (unsigned)c);
        } else if (c >= 0xc2 && (c == 0xc2 || (c >= 0xe1 && c <= 0xef))) { /* spaces beyond ASCII end an address */
            uint32_t point = wm_utf8_decode(wm_sub(url, i, url.size), &n);
            bool space = wm_is_space(point) || point == 0xfffd;
            for (size_t k = 0; k < n; k++, i += k < n) {
                unsigned char byte = (unsigned char)url.data[i];
                if (space)
                    wm_buffer_add_format(out, "%%%02X", byte);
                else
                    wm_buffer_add_char(out, (char)byte);
            }
        } else if (encode) {
            wm_buffer_add_char(out, '%');
            wm_buffer_add_char(out, hex[c >> 4]);
            wm_buffer_add_char(out, hex[c & 15]);
        } else {
            wm_buffer_add_char(out, (char)c);
        }
    }
}

/* Whether MediaWiki makes a link of the address in brackets. */
static bool is_linkable(wm_slice url)
{
    size_t n = wt_match_protocol(url, 0, true);
    return n && url.size > n;
}

/* [url] that shows the next number, as v says. */
static bool is_next_number(wm_printer *p, const wm_node *n)
{
    if (p->in_note || !plain_label(p, n))
        return false;
    char number[24];
    size_t at = sizeof number, value = p->numbered + 1;
    for (; value; value /= 10)
        number[--at] = (char)('0' + value % 10);
    return wm_equal(wm_buffer_slice(&p->label), wm_slice_of(number + at, sizeof number - at));
}

static bool open_external(wm_printer *p, const wm_node *n, unsigned context, wm_buffer *out)
{
    wm_slice url = n->u.external.url;
    if (p->links++ || !is_linkable(url))
        return true;
    wm_buffer_add_char(out, '[');
    add_url(url, context, out);
    if (!n->first && !n->u.external.numbered) {
        p->links--;
        wm_buffer_add_str(out, " <nowiki/>]"); /* nothing shows */
        return false;
    }
    if (n->u.external.numbered || is_next_number(p, n)) {
        if (!p->in_note)
            p->numbered++;
        p->links--;
        wm_buffer_add_char(out, ']');
        return false;
    }
    wm_buffer_add_char(out, ' ');
    if (n->first->type == WM_NODE_TEXT && n->first->u.text.size > 1) { /* a space beyond ASCII would go */
        size_t length;
        uint32_t point = wm_utf8_decode(n->first->u.text, &length);
        if (point >= 0x80 && wm_is_space(point))
            wm_buffer_add_str(out, "<nowiki/>");
    }
    return true;
}

bool print_open_link(wm_printer *p, const wm_node *n, unsigned context, wm_buffer *out)
{
    if (n->type != WM_NODE_IMAGE && is_linked_image(n) && (n->type == WM_NODE_WIKILINK || is_linkable(n->u.external.url)))
        return true;
    /* what the labels around do not let through */
    unsigned inner = n->type == WM_NODE_WIKILINK ? PRINT_LABEL : n->type == WM_NODE_IMAGE ? PRINT_CAPTION : WM_PRINT_LINK;
    p->link_context = p->links ? p->link_context | inner : inner;
    if (n->type == WM_NODE_EXTERNAL_LINK)
        return open_external(p, n, context, out);
    if (n->type == WM_NODE_IMAGE)
        return open_image(p, n, out);
    return open_wikilink(p, n, out);
}

void print_close_link(wm_printer *p, const wm_node *n, wm_buffer *out)
{
    if (n->type != WM_NODE_WIKILINK && n->type != WM_NODE_IMAGE && n->type != WM_NODE_EXTERNAL_LINK)
        return;
    if (n->type != WM_NODE_IMAGE && is_linked_image(n) && (n->type == WM_NODE_WIKILINK || is_linkable(n->u.external.url)))
        return;
    if (n->type == WM_NODE_IMAGE && has_links(p, n)) {
        p->emphasis.captions--;
        wm_buffer_add_str(out, "]]");
        return;
    }
    bool outermost = --p->links == 0;
    if (outermost && n->type != WM_NODE_EXTERNAL_LINK)
        end_label(p);
    if (n->type == WM_NODE_IMAGE) {
        wm_buffer_add_str(out, "]]");
    } else if (n->type == WM_NODE_WIKILINK && outermost) {
        wm_buffer_add_str(out, "]]");
        if (is_joined(p, n, true))
            wm_buffer_add_str(out, "<nowiki/>");
    } else if (n->type == WM_NODE_EXTERNAL_LINK && outermost) {
        if (is_linkable(n->u.external.url)) {
            wm_buffer_add_char(out, ']');
            return;
        }
        print_warn(p, n, "MediaWiki makes no link of this address; it is shown as text");
        wm_buffer_add_str(out, " (<nowiki>");
        print_nowiki(n->u.external.url, out);
        wm_buffer_add_str(out, "</nowiki>)");
    }
}

/* Whether the address can be printed bare, without brackets: nothing in it is encoded, MediaWiki finds the
 * same end, and no word joins it. */
static bool stands_bare(wm_printer *p, const wm_node *n, wm_slice url, const wm_buffer *out)
{
    wm_slice next = print_next(n);
    size_t start, colon = 0, add = next.size < 16 ? next.size : 16;
    while (colon < url.size && url.data[colon] != ':')
        colon++;
    if (colon == url.size)
        return false;
    if (wt_follows_word(wm_buffer_slice(out), out->size))
        return false;
    if (wm_starts_with(next, WM_LIT("''")))
        add = 0; /* emphasis ends an address, one apostrophe does not */
    wm_buffer_begin(&p->scratch, &p->failed);
    wm_buffer_add_slice(&p->scratch, url);
    wm_buffer_add(&p->scratch, next.data, add);
    wm_slice all = wm_buffer_slice(&p->scratch);
    p->failed |= p->scratch.failed;
    if (p->failed)
        return false;
    return wt_match_bare_url(all, 0, colon, all.size, &start) == url.size && start == 0;
}

void print_autolink(wm_printer *p, const wm_node *n, unsigned context, wm_buffer *out)
{
    wm_slice url = n->u.external.url;
    if (p->links && !(context & PRINT_CAPTION)) {
        print_text(p, url, print_next(n), context, out);
        return;
    }
    size_t start = out->size;
    if (!is_linkable(url)) {
        print_text(p, url, print_next(n), context, out);
        print_warn(p, n, "MediaWiki makes no link of this address; it is shown as text");
        return;
    }
    bool bare = stands_bare(p, n, url, out);
    add_url(url, context, out);
    if (bare && wm_equal(wm_sub(wm_buffer_slice(out), start, out->size), url))
        return;
    out->size = start;
    wm_buffer_add_char(out, '[');
    add_url(url, context, out);
    wm_buffer_add_char(out, ' ');
    print_text(p, url, WM_LIT("]"), context | WM_PRINT_LINK, out);
    wm_buffer_add_char(out, ']');
}
