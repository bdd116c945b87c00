/* read_origins.c - blocks that Markdown writes alike and wikitext does not.
 *
 * SPDX-License-Identifier: MIT
 *
 * ":x" and <blockquote> are "> x"; <pre> and lines that start with a space are a fence; a term is a bullet in bold. Where
 * the page is known, its writer told what was what. A block is found there by its first line. One that is not there is
 * new or edited: it is taken for what stands next on the page.
 */
#include <stdlib.h>

#include "markdown/read/read_private.h"

void wm_markdown_reader_set_origins(reader *r, const wm_origins *origins)
{
    memset(&r->origins, 0, sizeof r->origins);
    r->origins.base = origins;
}

/* A part of a page begins where it began when it was read before it was edited. */
void read_begin_origins(reader *r)
{
    read_origins *o = &r->origins;
    bool edited = r->prepared.before.size && !wm_equal(r->source, r->prepared.before);
    for (size_t i = 0; i < WM_ORIGIN_KINDS; i++) {
        o->next[i] = edited ? o->start[i] : 0;
        o->begun[i] = edited;
    }
}

static wm_slice first_line(wm_slice s)
{
    const char *end = s.size ? memchr(s.data, '\n', s.size) : NULL;
    return wm_trim(end ? wm_sub(s, 0, (size_t)(end - s.data)) : s);
}

/* Whether a block may be that one, changed. Lists are as many, one in the other. */
static bool is_like(const wm_origin *o, wm_origin_kind kind, uint64_t hash)
{
    return o->kind == kind && (kind != WM_ORIGIN_LIST || ((o->hash ^ hash) & MD_LIST_DEPTH) == 0);
}

/* The next place from at on of one of the kind, no further than looks ahead; the count when there is none. */
static size_t next_of(const wm_origins *all, size_t at, wm_origin_kind kind, uint64_t hash)
{
    while (at < all->count && !is_like(&all->items[at], kind, hash))
        at++;
    return at;
}

/* What a block was. known, or NULL: gets whether the block was on the page. */
static bool was_other(reader *r, wm_origin_kind kind, uint64_t hash, bool absent, bool *known)
{
    enum { MOST_LOOKS = 400 };
    read_origins *o = &r->origins;
    const wm_origins *all = o->base;
    if (!all || !all->count)
        return absent;
    size_t from = o->next[kind], stop = all->count - from > MOST_LOOKS && o->begun[kind] ? from + MOST_LOOKS : all->count;
    for (int round = 0; round < 2; round++) {
        for (size_t i = from; i < stop; i++) {
            if (all->items[i].kind != kind || all->items[i].hash != hash)
                continue;
            if (!o->begun[kind])
                o->start[kind] = i;
            o->begun[kind] = true;
            o->next[kind] = i + 1;
            if (known)
                *known = true;
            return all->items[i].other;
        }
        stop = o->next[kind];
        from = stop > MOST_LOOKS ? stop - MOST_LOOKS : 0;
    }
    size_t here = next_of(all, o->next[kind], kind, hash);
    if (here == all->count)
        for (here = o->next[kind]; here && !is_like(&all->items[here - 1], kind, hash);)
            here--;
    else
        o->next[kind] = here + 1;
    if (here < all->count && is_like(&all->items[here], kind, hash))
        return all->items[here].other;
    return here && is_like(&all->items[here - 1], kind, hash) ? all->items[here - 1].other : absent;
}

bool read_was_other(reader *r, wm_origin_kind kind, wm_slice text, bool absent)
{
    return was_other(r, kind, wm_hash(first_line(text)), absent, NULL);
}

/* Where the Markdown of the words begins that a list begins with, and how many lists begin before them, one in the other. */
static const wm_node *first_words(const wm_node *list, size_t *lists)
{
    const wm_node *n = list;
    *lists = 0;
    while (n->type == WM_NODE_LIST) {
        ++*lists;
        if (!n->first || !n->first->first)
            return n->first ? n->first : n;
        n = n->first->first;
    }
    return n;
}

bool read_was_bullets(reader *r, const wm_node *list)
{
    size_t lists;
    const wm_node *n = list->first;
    while (n && !(n->first && n->first->type == WM_NODE_LIST))
        n = n->next;
    if (!n)
        return false;
    n = first_words(list, &lists);
    return was_other(r, WM_ORIGIN_LIST, md_list_key(lists, wm_sub(r->source, n->span.start, list->span.end)), false, NULL);
}

bool read_was_description(reader *r, const wm_node *item)
{
    const wm_node *n = item->first;
    return n && was_other(r, WM_ORIGIN_ENTRY, md_list_key(0, wm_sub(r->source, n->span.start, item->span.end)), false, NULL);
}

/* ---- quotations ---- */

/* The text behind the mark of the quotation on its first line. */
static wm_slice quote_text(const reader *r, const wm_node *quote)
{
    wm_slice line = first_line(wm_sub(r->source, quote->span.start, quote->span.end));
    size_t marks = quote->level, at = 0;
    while (at < line.size && (marks || line.data[at] != '>')) {
        marks -= line.data[at] == '>' && marks;
        at++;
    }
    return at < line.size ? wm_sub(line, at + 1, line.size) : line;
}

/* The end of a line of text in a tag that begins with n: ":<h5>Text</h5>". NULL: there is none. */
static wm_node *tagged_line_end(const wm_node *n)
{
    wm_node *text = n->next, *end = text ? text->next : NULL;
    bool opens = n->type == WM_NODE_HTML_BLOCK && !n->u.tag.closing && !n->u.tag.empty;
    bool closed = opens && end && text->type == WM_NODE_PARAGRAPH && end->type == WM_NODE_HTML_BLOCK && end->u.tag.closing;
    return closed && wm_equal(n->u.tag.name, end->u.tag.name) ? end : NULL;
}

/* Colons stand before lines of text, also in a tag, and before a table alone: ":{|". */
static bool has_colon_form(const wm_node *quote)
{
    if (quote->first && quote->first == quote->last && quote->first->type == WM_NODE_TABLE)
        return true;
    for (const wm_node *n = quote->first; n; n = n->next) {
        const wm_node *end = tagged_line_end(n);
        n = end ? end : n;
        if (!end && n->type != WM_NODE_PARAGRAPH && n->type != WM_NODE_LIST)
            return false;
    }
    return quote->first;
}

/* Whether a colon cannot hold one of the blocks, whatever it was. */
static bool is_beyond_colons(const wm_node *quote)
{
    for (const wm_node *n = quote->first; n; n = n->next)
        if (n->type == WM_NODE_HEADING || n->type == WM_NODE_RULE || n->type == WM_NODE_BLOCKQUOTE || n->type == WM_NODE_TABLE)
            return true;
    return !quote->first;
}

void read_finish_quote(reader *r, wm_node *quote)
{
    wm_slice text = quote_text(r, quote);
    quote->level = 0;
    bool known = false; /* then it is what it was, as ":<pre>" is */
    if (was_other(r, WM_ORIGIN_QUOTE, wm_hash(first_line(text)), false, &known) || !(has_colon_form(quote) || (known && !is_beyond_colons(quote))) ||
        quote->parent->type == WM_NODE_CELL)
        return;
    wm_node *n = quote->first;
    quote->type = WM_NODE_LIST;
    quote->first = quote->last = NULL;
    quote->u.list.kind = WM_LIST_DEFINITION;
    wm_node *tagged = NULL; /* the line that is being taken ends with it */
    for (wm_node *next; n && !r->failed; n = next) {
        next = n->next;
        wm_node *entry = quote->last;
        if (!entry || (!tagged && n->type != WM_NODE_LIST)) {
            tagged = tagged_line_end(n);
            entry = wm_node_new(r->doc, WM_NODE_DESCRIPTION, n->span.start, n->span.end);
            if (!entry) {
                r->failed = true;
                return;
            }
            wm_node_append(quote, entry);
        }
        tagged = n == tagged ? NULL : tagged;
        n->parent = n->next = n->prev = NULL;
        wm_node_append(entry, n);
    }
}

/* ---- fences ---- */

void read_finish_fence(reader *r, wm_node *code)
{
    wm_slice s = code->u.code.text;
    if (code->u.code.lang.size || !read_was_other(r, WM_ORIGIN_FENCE, s, false))
        return;
    memset(&code->u, 0, sizeof code->u);
    code->type = WM_NODE_INDENT_PRE;
    for (size_t from = 0, i = 0; i <= s.size && !r->failed; i++) {
        if (i < s.size && s.data[i] != '\n')
            continue;
        wm_node *line = wm_node_new(r->doc, WM_NODE_PRE_LINE, code->span.start, code->span.end);
        wm_node *text = wm_node_new(r->doc, WM_NODE_TEXT, code->span.start, code->span.end);
        if (!line || !text) {
            r->failed = true;
            return;
        }
        size_t end = i;
        while (end > from && md_is_in(" \t\r", s.data[end - 1]))
            end--;
        text->u.text = wm_sub(s, from, end);
        wm_node_append(code, line);
        if (wm_trim(text->u.text).size)
            wm_node_append(line, text);
        from = i + 1;
    }
}

/* ---- terms ---- */

/* The bold that a paragraph begins with. */
static wm_node *leading_bold(const wm_node *paragraph)
{
    wm_node *n = paragraph && paragraph->type == WM_NODE_PARAGRAPH ? paragraph->first : NULL;
    return n && n->type == WM_NODE_BOLD ? n : NULL;
}

/* The line of an item from its bold text on. */
static wm_slice bold_line(const reader *r, const wm_node *paragraph)
{
    wm_slice line = first_line(wm_sub(r->source, paragraph->span.start, paragraph->span.end));
    size_t stars = wm_find(line, WM_LIT("**"), 0), strong = wm_find(line, WM_LIT("<strong>"), 0);
    size_t at = strong < stars ? strong : stars;
    return at == WM_NONE ? line : wm_sub(line, at, line.size);
}

static const wm_node *bold_of(const wm_node *item)
{
    return item->level == READ_ITEM_BARE ? NULL : leading_bold(item->first);
}

/* A term with text below it makes terms of the bold items beside it: bullets would have other marks. */
void read_mark_terms(reader *r, wm_node *list)
{
    bool any = false;
    for (wm_node *n = list->first; n; n = n->next) {
        const wm_node *bold = bold_of(n);
        if (!bold || !bold->next || bold->next->type != WM_NODE_NEWLINE)
            continue;
        n->level = READ_ITEM_TERM;
        any = true;
    }
    for (wm_node *n = list->first; n; n = n->next) {
        const wm_node *bold = bold_of(n);
        if (bold && !bold->next && read_was_other(r, WM_ORIGIN_TERM, bold_line(r, n->first), any))
            n->level = READ_ITEM_TERM;
    }
}

void read_unbold_term(wm_node *term)
{
    wm_node *bold = leading_bold(term->first);
    if (!bold || bold->next)
        return;
    while (bold->first) {
        wm_node *n = bold->first;
        wm_node_unlink(n);
        wm_node_insert_before(bold, n);
    }
    wm_node_unlink(bold);
}

/* ---- pictures ---- */

/* An image that is all of a paragraph, without markup in its words. */
static wm_node *lone_image(const wm_node *paragraph)
{
    wm_node *n = paragraph->type == WM_NODE_PARAGRAPH ? paragraph->first : NULL;
    bool words = n && (!n->first || (n->first->type == WM_NODE_TEXT && !n->first->next));
    return n && n->type == WM_NODE_IMAGE && !n->next && words ? n : NULL;
}

/* The words of a picture stand for it where it is not seen. */
static void take_alt(wm_node *image)
{
    wm_node *text = image->first;
    if (!text)
        return;
    image->u.link.alt = text->u.text;
    image->u.link.has_label = false;
    wm_node_unlink(text);
}

/* The emphasis that is all of a paragraph: a caption. */
static wm_node *lone_italic(const wm_node *paragraph)
{
    wm_node *n = paragraph && paragraph->type == WM_NODE_PARAGRAPH ? paragraph->first : NULL;
    return n && n->type == WM_NODE_ITALIC && !n->next ? n : NULL;
}

/* The paragraph below goes on with the image's line. */
static void join_paragraph(reader *r, wm_node *picture, wm_node *paragraph)
{
    wm_node *newline = paragraph && paragraph->type == WM_NODE_PARAGRAPH && paragraph->first
                           ? wm_node_new(r->doc, WM_NODE_NEWLINE, picture->span.start, picture->span.end) : NULL;
    if (!newline)
        return;
    wm_node *image = picture->first;
    wm_node_unlink(image);
    wm_node_insert_before(paragraph->first, image);
    wm_node_insert_after(image, newline);
    wm_node_unlink(picture);
}

/* Whether the page had such a block; only the first ones are looked through. */
static bool is_known(const reader *r, wm_origin_kind kind, wm_slice line)
{
    enum { MOST_LOOKS = 400 };
    const wm_origins *all = r->origins.base;
    uint64_t hash = wm_hash(line);
    for (size_t i = 0; all && i < all->count && i < MOST_LOOKS; i++)
        if (all->items[i].kind == kind && all->items[i].hash == hash)
            return true;
    return false;
}

bool read_is_of_picture(reader *r, const wm_node *caption)
{
    const wm_node *n = caption->prev;
    if (!n || n->parent->type != WM_NODE_DOCUMENT || !lone_image(n))
        return false;
    wm_slice line = md_picture_address(first_line(wm_sub(r->source, n->span.start, n->span.end)));
    /* that of a new one is its own, whatever stands next on the page */
    return !is_known(r, WM_ORIGIN_CAPTION, line) || !read_was_other(r, WM_ORIGIN_CAPTION, line, false);
}

/* From the last to the first, for several may be joined to one paragraph. */
void read_finish_pictures(reader *r)
{
    size_t count = 0, capacity = 0;
    wm_node **pictures = NULL;
    for (wm_node *n = r->style->quotes ? r->doc->root->first : NULL; n && !r->failed; n = n->next)
        if (lone_image(n) && read_grow(r, &pictures, &capacity, count + 1, sizeof *pictures))
            pictures[count++] = n;
    for (size_t i = 0; i < count; i++) {
        wm_slice line = md_picture_address(first_line(wm_sub(r->source, pictures[i]->span.start, pictures[i]->span.end)));
        bool words = pictures[i]->first->first != NULL; /* of a new one by itself: its caption */
        pictures[i]->first->u.link.framed = !read_was_other(r, WM_ORIGIN_PICTURE, line, words);
        pictures[i]->level = read_was_other(r, WM_ORIGIN_JOINED, line, false);
        /* a new one with a caption is a thumb, whatever stands next on the page */
        if (lone_italic(pictures[i]->next) && !is_known(r, WM_ORIGIN_PICTURE, line)) {
            pictures[i]->first->u.link.framed = true;
            pictures[i]->level = 0;
        }
    }
    while (count-- && !r->failed) {
        wm_node *n = pictures[count], *image = n->first, *caption = n->next, *italic = lone_italic(caption);
        bool joined = n->level;
        n->level = 0;
        if (image->u.link.framed)
            take_alt(image);
        if (image->u.link.framed && italic) {
            image->u.link.has_label = italic->first != NULL;
            while (italic->first) {
                wm_node *child = italic->first;
                wm_node_unlink(child);
                wm_node_append(image, child);
            }
            n->span.end = caption->span.end;
            wm_node_unlink(caption);
        }
        if (joined)
            join_paragraph(r, n, n->next);
    }
    free(pictures);
}
