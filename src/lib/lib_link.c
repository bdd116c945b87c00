/* lib_link.c - what [[target]] means.
 *
 * SPDX-License-Identifier: MIT
 *
 * The target is parsed as the link of a page that holds nothing else, so that it
 * means here what it means there.
 */
#include <stdlib.h>

#include "lib/lib_private.h"
#include "markdown/writer.h"

struct wm_link {
    const wm_site *site;
    const wm_pageset *set;
    wm_parser *parser;
    wm_writer *writers[2]; /* by portable; made when they are first needed */
    wm_arena arena;        /* of the page's title */
    wm_doc doc;            /* borrows source */
    wm_buffer source, title, address, destination, file;
    const wm_node *node;   /* NULL: nothing is resolved */
    bool has_page;         /* the page that it stands in is known */
};

wm_link *wm_link_new(const wm_site *site, const wm_pageset *set)
{
    wm_link *link = calloc(1, sizeof *link);
    if (!link)
        return NULL;
    link->site = site;
    link->set = set;
    link->parser = wm_parser_new(site);
    if (!link->parser) {
        free(link);
        return NULL;
    }
    return link;
}

void wm_link_free(wm_link *link)
{
    if (!link)
        return;
    wm_parser_free(link->parser);
    wm_writer_free(link->writers[0]);
    wm_writer_free(link->writers[1]);
    wm_arena_free(&link->arena);
    wm_doc_free(&link->doc);
    wm_buffer_free(&link->source);
    wm_buffer_free(&link->title);
    wm_buffer_free(&link->address);
    wm_buffer_free(&link->destination);
    wm_buffer_free(&link->file);
    free(link);
}

/* ---- addresses ---- */

/* RFC 3986: what a path's segment or a fragment holds as it is, and /. */
static bool is_plain(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c && strchr("-._~!$&'()*+,;=:@/", c));
}

static void encode(wm_buffer *out, wm_slice s)
{
    static const char hex[] = "0123456789ABCDEF";
    for (size_t i = 0; i < s.size; i++) {
        unsigned char c = (unsigned char)s.data[i];
        if (c == ' ') {
            wm_buffer_add_char(out, '_');
        } else if (is_plain(c)) {
            wm_buffer_add_char(out, (char)c);
        } else {
            wm_buffer_add_char(out, '%');
            wm_buffer_add_char(out, hex[c >> 4]);
            wm_buffer_add_char(out, hex[c & 15]);
        }
    }
}

static void write_title(wm_link *link)
{
    const wm_title *t = &link->node->u.link.title;
    wm_buffer_clear(&link->title);
    wm_buffer_clear(&link->address);
    if (t->interwiki.size) {
        wm_buffer_add_slice(&link->title, t->interwiki);
        wm_buffer_add_char(&link->title, ':');
        wm_buffer_add_slice(&link->title, t->text);
    } else if (t->text.size) {
        wm_title_full(link->site, t->ns, t->text, &link->title);
    }
    if (link->title.size) {
        wm_buffer_add_slice(&link->address, wm_site_page_base(link->site));
        encode(&link->address, wm_buffer_slice(&link->title));
    }
    if (t->fragment.data) {
        wm_buffer_add_char(&link->address, '#');
        encode(&link->address, t->fragment);
    }
}

/* ---- resolving ---- */

/* The node that is all of the source, if it is a link. */
static const wm_node *find_link(const wm_doc *doc, size_t size)
{
    for (const wm_node *n = doc->root; n; n = wm_node_step(doc->root, n)) {
        if (n->type != WM_NODE_WIKILINK && n->type != WM_NODE_IMAGE && n->type != WM_NODE_CATEGORY)
            continue;
        return n->span.start == 0 && n->span.end == size && !n->u.link.has_label ? n : NULL;
    }
    return NULL;
}

wm_status wm_link_resolve(wm_link *link, wm_slice target, wm_slice page, wm_error *error)
{
    int ns = WM_NS_MAIN;
    wm_slice text = {"", 0};
    link->node = NULL;
    link->has_page = page.size > 0;
    if (link->has_page && !lib_split(link->site, &link->arena, page, &ns, &text)) {
        if (link->arena.failed)
            return wm_fail(error, WM_NO_MEMORY, "out of memory");
        return wm_fail(error, WM_USAGE, "'%.*s' is not the title of a page", WM_ARG(page));
    }
    wm_buffer_clear(&link->source);
    wm_buffer_add_str(&link->source, "[[");
    wm_buffer_add_slice(&link->source, target);
    wm_buffer_add_str(&link->source, "]]");
    wm_status status = link->source.failed ? WM_NO_MEMORY : WM_OK;
    if (status == WM_OK)
        status = wm_parse(link->parser, &link->doc, wm_buffer_slice(&link->source), ns, text);
    if (status == WM_NO_MEMORY)
        return wm_fail(error, status, "out of memory");
    const wm_node *node = status == WM_OK ? find_link(&link->doc, link->source.size) : NULL;
    if (!node)
        return wm_fail(error, WM_BAD_INPUT, "[[%.*s]] is no link", WM_ARG(target));
    if (node->u.link.kind == WM_LINK_UNKNOWN)
        return wm_fail(error, WM_BAD_INPUT, "[[%.*s]] leads to where a template says", WM_ARG(target));
    link->node = node;
    write_title(link);
    if (link->title.failed || link->address.failed) {
        link->node = NULL;
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    }
    return WM_OK;
}

bool wm_link_redirect(wm_link *link, wm_slice wikitext)
{
    wm_title title;
    wm_buffer target = {0};
    link->node = NULL;
    wm_arena_reset(&link->arena);
    if (!wm_redirect_target(link->site, &link->arena, wikitext, &title))
        return false;
    wm_buffer_add_char(&target, ':');
    if (title.interwiki.size) {
        wm_buffer_add_slice(&target, title.interwiki);
        wm_buffer_add_char(&target, ':');
        wm_buffer_add_slice(&target, title.text);
    } else {
        wm_title_full(link->site, title.ns, title.text, &target);
    }
    if (title.fragment.data) {
        wm_buffer_add_char(&target, '#');
        wm_buffer_add_slice(&target, title.fragment);
    }
    bool good = !target.failed &&
                wm_link_resolve(link, wm_buffer_slice(&target), wm_slice_of(NULL, 0), NULL) == WM_OK;
    wm_buffer_free(&target);
    return good;
}

/* ---- what it is ---- */

wm_link_role wm_link_get_role(const wm_link *link)
{
    const wm_node *n = link->node;
    if (!n)
        return WM_ROLE_LINK;
    if (n->type == WM_NODE_IMAGE)
        return WM_ROLE_IMAGE;
    if (n->type == WM_NODE_CATEGORY)
        return WM_ROLE_CATEGORY;
    return n->u.link.language ? WM_ROLE_LANGUAGE : WM_ROLE_LINK;
}

int wm_link_namespace(const wm_link *link)
{
    return link->node && !link->node->u.link.title.interwiki.size ? link->node->u.link.title.ns : WM_NS_MAIN;
}

wm_slice wm_link_text(const wm_link *link)
{
    return link->node ? link->node->u.link.title.text : wm_slice_of(NULL, 0);
}

wm_slice wm_link_fragment(const wm_link *link)
{
    return link->node ? link->node->u.link.title.fragment : wm_slice_of(NULL, 0);
}

wm_slice wm_link_interwiki(const wm_link *link)
{
    return link->node ? link->node->u.link.title.interwiki : wm_slice_of(NULL, 0);
}

wm_slice wm_link_title(const wm_link *link)
{
    return link->node ? wm_buffer_slice(&link->title) : wm_slice_of(NULL, 0);
}

wm_slice wm_link_address(const wm_link *link)
{
    return link->node ? wm_buffer_slice(&link->address) : wm_slice_of(NULL, 0);
}

/* The title of a page of this wiki, or NULL. */
static const wm_title *own_page(const wm_link *link)
{
    const wm_title *t = link->node ? &link->node->u.link.title : NULL;
    return t && !t->interwiki.size && t->text.size && t->ns >= 0 ? t : NULL;
}

bool wm_link_is_inside(const wm_link *link)
{
    const wm_title *t = own_page(link);
    return t && link->set && wm_pageset_has(link->set, t->ns, t->text);
}

wm_slice wm_link_file(wm_link *link, bool portable)
{
    const wm_title *t = own_page(link);
    wm_buffer_clear(&link->file);
    if (!t)
        return wm_slice_of(NULL, 0);
    wm_file_name(link->site, t->ns, t->text, portable, &link->file);
    return link->file.failed ? wm_slice_of(NULL, 0) : wm_buffer_slice(&link->file);
}

static wm_writer *writer_for(wm_link *link, bool portable)
{
    if (!link->writers[portable]) {
        wm_write_options options = {.portable_names = portable};
        link->writers[portable] = wm_writer_new(link->site, link->set, &options);
    }
    return link->writers[portable];
}

wm_slice wm_link_destination(wm_link *link, bool portable)
{
    wm_buffer_clear(&link->destination);
    wm_writer *writer = link->node ? writer_for(link, portable) : NULL;
    if (!writer)
        return wm_slice_of(NULL, 0);
    wm_write_destination(writer, link->node, &link->destination);
    return link->destination.failed ? wm_slice_of(NULL, 0) : wm_buffer_slice(&link->destination);
}
