/* flat_inline.c - inlines as tokens.
 *
 * SPDX-License-Identifier: MIT
 *
 * Spaces at a line's ends are dropped, runs of them are one, those just inside an emphasis
 * move out, an emphasis around nothing is none: as the printed form has it. Where that moves
 * a token past another, all of them become a unit.
 */
#include <stdlib.h>

#include "lens/flat.h"

/* What is between the last visible token and the next. */
enum { MAX_PENDING = 64 };

typedef struct maker {
    flat *f;
    size_t first;              /* token of the line */
    token pending[MAX_PENDING];
    size_t pending_count;
    uint32_t unit;             /* the one that is open, or 0 */
    bool words_only;           /* in code */
    unsigned links;            /* open ones: what is inside one prints without its brackets */
    const wm_node *words_root; /* where that began */
    bool code;                 /* spaces count */
    bool pre, in_run;          /* a line that starts with a space: runs of code */
    const wm_node *pre_node;
    const wm_node *trail_node; /* TEXT whose first bytes belong to a link */
    size_t trail_size;
} maker;

bool flat_grow(flat *f, void **array, size_t *capacity, size_t count, size_t element)
{
    if (count <= *capacity && *capacity)
        return true;
    size_t room = *capacity ? *capacity : 64;
    while (room < count)
        room *= 2;
    void *bigger = room > SIZE_MAX / element ? NULL : realloc(*array, room * element);
    if (!bigger) {
        f->failed = true;
        return false;
    }
    *array = bigger;
    *capacity = room;
    return true;
}

static token *emit(maker *m, const token *t)
{
    flat *f = m->f;
    if (!flat_grow(f, (void **)&f->tokens, &f->token_capacity, f->token_count + 1, sizeof *f->tokens))
        return NULL;
    f->tokens[f->token_count] = *t;
    return &f->tokens[f->token_count++];
}

/* ---- what waits ------------------------------------------------------------ */

static int rank(const token *t)
{
    switch (t->node ? t->node->type : 0) {
    case WM_NODE_BOLD:
        return 1;
    case WM_NODE_ITALIC:
        return 2;
    case WM_NODE_STRIKE:
        return 3;
    default:
        return 0;
    }
}

/* Neighbouring ends, or beginnings, of emphasis in one order. */
static bool sort_run(token *t, size_t n)
{
    bool moved = false;
    for (size_t i = 1; i < n; i++)
        for (size_t j = i; j && rank(&t[j - 1]) && rank(&t[j]) && rank(&t[j - 1]) > rank(&t[j]); j--) {
            token swap = t[j];
            t[j] = t[j - 1];
            t[j - 1] = swap;
            moved = true;
        }
    return moved;
}

static void flush(maker *m, bool at_end)
{
    size_t n = m->pending_count;
    if (!n)
        return;
    m->pending_count = 0;
    token sorted[MAX_PENDING];
    size_t count = 0, closes, spaces = 0;
    bool moved = false, seen_space = false, seen_open = false;
    wm_span all = {m->pending[0].span.start, m->pending[0].span.end};
    for (size_t i = 0; i < n; i++) {
        const token *t = &m->pending[i];
        all.start = t->span.start < all.start ? t->span.start : all.start;
        all.end = t->span.end > all.end ? t->span.end : all.end;
        if (t->kind == TOKEN_CLOSE) {
            moved |= seen_space || seen_open;
            sorted[count++] = *t;
        } else if (t->kind == TOKEN_SPACE) {
            moved |= seen_open;
            seen_space = true;
        } else {
            seen_open = true;
        }
    }
    moved |= sort_run(sorted, count);
    closes = count;
    bool visible = m->f->token_count > m->first || closes;
    token space = {.kind = TOKEN_SPACE};
    uint64_t width = 0;
    for (size_t i = 0; i < n; i++) {
        const token *t = &m->pending[i];
        if (t->kind != TOKEN_SPACE)
            continue;
        const wm_node *ends = space.node ? space.node : t->node;
        if (!spaces++)
            space = *t;
        space.node = ends;
        if (spaces > 1)
            space.span.end = t->span.end > space.span.end ? t->span.end : space.span.end;
        width += t->key;
    }
    if (spaces && visible && !at_end) {
        space.key = space.verbatim && !space.node ? mix(TOKEN_SPACE, width) : TOKEN_SPACE;
        space.verbatim = false;
        sorted[count++] = space;
    }
    size_t opens = count;
    for (size_t i = 0; i < n; i++)
        if (m->pending[i].kind == TOKEN_OPEN)
            sorted[count++] = m->pending[i];
    moved |= sort_run(sorted + opens, count - opens);
    uint32_t unit = moved && count > 1 ? ++m->f->unit : 0;
    for (size_t i = 0; i < count; i++) {
        if (moved)
            sorted[i].span = all;
        if (unit)
            sorted[i].unit = unit;
        emit(m, &sorted[i]);
    }
}

static void wait_for(maker *m, const token *t)
{
    if (m->pending_count == MAX_PENDING)
        flush(m, false);
    m->pending[m->pending_count++] = *t;
}

/* Drops the beginning that waits together with its end; false when something
 * visible stands between. */
static bool cancel(maker *m, const wm_node *node, wm_span end)
{
    for (size_t i = m->pending_count; i--;) {
        token *t = &m->pending[i];
        if (t->kind == TOKEN_OPEN && t->node == node) {
            /* What printed nothing is like white space of no width. */
            size_t spaces = 0;
            for (size_t j = i + 1; j < m->pending_count; j++)
                spaces += m->pending[j].kind == TOKEN_SPACE;
            wm_span span = {t->span.start, end.end};
            if (spaces) {
                t->kind = TOKEN_SPACE;
                t->span = span;
                t->key = spaces;
                m->pending_count = i + 1;
            } else {
                m->pending_count = i;
            }
            return true;
        }
        if (t->kind != TOKEN_SPACE)
            return false;
    }
    return false;
}

/* ---- text -------------------------------------------------------------------- */

static bool is_wordy(uint32_t c)
{
    if (c < 0x80)
        return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
    return c < 0x2e80 && !wm_is_punctuation(c) && !wm_is_space(c) && c >= 0xaa;
}

static void close_run(maker *m, uint32_t at)
{
    if (!m->in_run)
        return;
    m->in_run = false;
    token t = {.kind = TOKEN_CLOSE, .key = mix(TOKEN_CLOSE, WM_NODE_CODE_SPAN), .span = {at, at}, .node = m->pre_node, .unit = 0};
    wait_for(m, &t);
}

static void open_run(maker *m, uint32_t at)
{
    if (!m->pre || m->in_run)
        return;
    m->in_run = true;
    token t = {.kind = TOKEN_OPEN, .key = mix(TOKEN_OPEN, WM_NODE_CODE_SPAN), .span = {at, at}, .node = m->pre_node};
    wait_for(m, &t);
}

static void add_space(maker *m, wm_span span, size_t width)
{
    if (m->pending_count && m->pending[m->pending_count - 1].kind == TOKEN_SPACE) {
        token *last = &m->pending[m->pending_count - 1];
        last->span.end = span.end > last->span.end ? span.end : last->span.end;
        last->key += width;
        return;
    }
    /* verbatim tells, while it waits, that its width counts: in code. */
    token t = {.kind = TOKEN_SPACE, .span = span, .key = width, .unit = m->unit, .verbatim = m->code};
    wait_for(m, &t);
}

/* One character of a word, or one that is a word by itself. */
static void add_character(maker *m, wm_slice bytes, uint32_t c, wm_span span, bool verbatim)
{
    flat *f = m->f;
    open_run(m, span.start);
    bool wordy = is_wordy(c);
    if (!m->pending_count && f->token_count > m->first && wordy) {
        token *last = &f->tokens[f->token_count - 1];
        if (last->kind == TOKEN_WORD && last->text + last->text_size == f->text.size && last->note) {
            last->verbatim = last->verbatim && verbatim && last->span.end == span.start;
            last->span.end = span.end > last->span.end ? span.end : last->span.end;
            if (m->unit)
                last->unit = m->unit;
            last->text_size += (uint32_t)bytes.size;
            wm_buffer_add_slice(&f->text, bytes);
            return;
        }
    }
    flush(m, false);
    /* note tells, while the line is being made, that the word goes on. */
    token t = {.kind = TOKEN_WORD, .verbatim = verbatim, .unit = m->unit, .note = wordy, .text = f->text.size,
               .text_size = (uint32_t)bytes.size, .span = span};
    wm_buffer_add_slice(&f->text, bytes);
    emit(m, &t);
}

/* Text that stands at source bytes of its own (verbatim), or all of it at span. */
static void add_text(maker *m, wm_slice s, wm_span span, bool verbatim)
{
    for (size_t i = 0; i < s.size;) {
        size_t n = 1;
        unsigned char c = (unsigned char)s.data[i];
        wm_span here = span;
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            while (i + n < s.size && (s.data[i + n] == ' ' || s.data[i + n] == '\t' || s.data[i + n] == '\n' || s.data[i + n] == '\r'))
                n++;
            if (verbatim)
                here = (wm_span){span.start + (uint32_t)i, span.start + (uint32_t)(i + n)};
            add_space(m, here, n);
            i += n;
            continue;
        }
        uint32_t point = c < 0x80 ? c : wm_utf8_decode(wm_sub(s, i, s.size), &n);
        if (verbatim)
            here = (wm_span){span.start + (uint32_t)i, span.start + (uint32_t)(i + n)};
        add_character(m, wm_sub(s, i, i + n), point, here, verbatim);
        i += n;
    }
}

/* A slice of the source knows where it stands; other text is a unit at span. */
static void add_slice(maker *m, wm_slice s, wm_span span)
{
    const flat *f = m->f;
    if (!s.size)
        return;
    if (f->wikitext && (uintptr_t)s.data >= (uintptr_t)f->source.data &&
        (uintptr_t)(s.data + s.size) <= (uintptr_t)(f->source.data + f->source.size)) {
        uint32_t at = (uint32_t)(s.data - f->source.data);
        add_text(m, s, (wm_span){at, at + (uint32_t)s.size}, true);
        return;
    }
    bool own = f->wikitext && !m->unit;
    if (own)
        m->unit = ++m->f->unit;
    add_text(m, s, span, false);
    if (own)
        m->unit = 0;
}

/* ---- nodes ------------------------------------------------------------------- */

static uint64_t slice_key(wm_slice s)
{
    return wm_hash(s);
}

static wm_slice shown_target(const wm_node *n)
{
    wm_slice s = n->u.link.typed;
    return s.size && s.data[0] == ':' ? wm_trim(wm_sub(s, 1, s.size)) : s;
}

static uint64_t title_key(const wm_node *n)
{
    const wm_title *t = &n->u.link.title;
    if (n->u.link.kind != WM_LINK_PAGE)
        return mix(7, slice_key(n->u.link.title.language ? shown_target(n) : wm_trim(n->u.link.typed)));
    uint64_t key = mix((uint64_t)(int64_t)t->ns, slice_key(t->text));
    return t->fragment.data ? mix(key, slice_key(t->fragment)) : key;
}

static uint64_t container_key(const wm_node *n)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_WIKILINK:
    case WM_NODE_IMAGE:
        return mix(n->type, title_key(n));
    case WM_NODE_EXTERNAL_LINK:
        return mix(n->type, slice_key(n->u.external.url));
    default:
        return n->type;
    }
}

static void add_container(maker *m, const wm_node *n, bool open)
{
    flat *f = m->f;
    token t = {.kind = open ? TOKEN_OPEN : TOKEN_CLOSE, .node = n, .unit = m->unit};
    /* An end is equal to any other of its kind: only the beginning says where to. */
    t.key = open ? mix(TOKEN_OPEN, container_key(n)) : mix(TOKEN_CLOSE, n->type);
    t.span = n->span;
    if (f->wikitext && !m->unit) {
        if (open)
            t.span.end = n->first ? n->first->span.start : n->span.end;
        else
            t.span.start = n->last ? n->last->span.end : n->span.end;
        if (n->type == WM_NODE_IMAGE && !n->first) { /* a caption would stand before its ]] */
            if (open)
                t.span.end -= 2;
            else
                t.span.start -= 2;
        }
    }
    bool visible = n->type == WM_NODE_WIKILINK || n->type == WM_NODE_EXTERNAL_LINK || n->type == WM_NODE_IMAGE;
    if (!open && !visible && cancel(m, n, t.span))
        return;
    if (n->type == WM_NODE_IMAGE) {
        flush(m, false);
        emit(m, &t);
        return;
    }
    if (!open && visible)
        for (size_t i = m->pending_count; i--;)
            if (m->pending[i].kind == TOKEN_OPEN && m->pending[i].node == n) {
                flush(m, false); /* a link without a label */
                break;
            }
    wait_for(m, &t);
}

static void add_atom(maker *m, const wm_node *n, uint64_t key)
{
    close_run(m, n->span.start);
    token t = {.kind = TOKEN_ATOM, .key = mix(mix(TOKEN_ATOM, n->type), key), .span = n->span, .node = n, .unit = m->unit};
    if (n->type == WM_NODE_AUTOLINK && m->f->wikitext) { /* a template that follows an address is in the node, not in the address */
        wm_slice url = n->u.external.url, written = wm_sub(m->f->source, n->span.start, n->span.end);
        if (wm_starts_with(written, url))
            t.span.end = n->span.start + (uint32_t)url.size;
    }
    flush(m, false);
    emit(m, &t);
}

static bool is_container(const wm_node *n)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_BOLD:
    case WM_NODE_ITALIC:
    case WM_NODE_STRIKE:
    case WM_NODE_WIKILINK:
    case WM_NODE_IMAGE:
    case WM_NODE_CODE_SPAN:
        return true;
    case WM_NODE_EXTERNAL_LINK:
        return !n->u.external.numbered;
    default:
        return false;
    }
}

/* How much of the text that follows a link joins its label: as the writer has it. */
static size_t link_trail(maker *m, const wm_node *n, const wm_node **text)
{
    if (m->pre || m->words_only || m->links)
        return 0;
    const wm_node *next = n->next;
    while (next && next->type == WM_NODE_COMMENT)
        next = next->next;
    if (!next || next->type != WM_NODE_TEXT)
        return 0;
    *text = next;
    wm_slice s = next->u.text;
    const wm_title *t = &n->u.link.title;
    bool inside = n->u.link.kind == WM_LINK_PAGE && m->f->set && wm_pageset_has(m->f->set, t->ns, t->text);
    if (inside && !n->u.link.has_label && !memchr(t->text.size ? t->text.data : "", ' ', t->text.size))
        return 0;
    size_t size = 0, length;
    while (size < s.size && wm_is_letter(wm_utf8_decode(wm_sub(s, size, s.size), &length)))
        size += length;
    return size;
}

/* Whether a label is of templates and the like alone. */
static bool is_silent_label(const wm_node *n)
{
    const wm_node *c = n->first;
    while (c && (c->type == WM_NODE_TEMPLATE || c->type == WM_NODE_COMMENT || c->type == WM_NODE_PARAMETER))
        c = c->next;
    return !c;
}

static bool is_plain_link(const flat *f, const wm_node *n)
{
    return f->wikitext && n->type == WM_NODE_WIKILINK && (!n->u.link.has_label || is_silent_label(n));
}

static bool is_link(const wm_node *n)
{
    return n->type == WM_NODE_WIKILINK || n->type == WM_NODE_IMAGE || n->type == WM_NODE_EXTERNAL_LINK;
}

static void enter(maker *m, const wm_node *n)
{
    bool unknown = n->type == WM_NODE_WIKILINK && n->u.link.kind == WM_LINK_UNKNOWN;
    if (m->words_only) {
        if (is_plain_link(m->f, n))
            add_slice(m, shown_target(n), n->span);
        return;
    }
    if (m->pre && n->type == WM_NODE_CODE_SPAN)
        return;
    close_run(m, n->span.start);
    bool link = is_link(n);
    if (link && m->links++) {
        if (is_plain_link(m->f, n))
            add_slice(m, shown_target(n), n->span);
        return;
    }
    if (is_plain_link(m->f, n))
        m->unit = ++m->f->unit;
    if (!unknown)
        add_container(m, n, true);
    if (is_plain_link(m->f, n))
        add_text(m, shown_target(n), n->span, false);
    if (n->type == WM_NODE_CODE_SPAN)
        m->words_only = m->code = true, m->words_root = n;
}

static void leave(maker *m, const wm_node *n)
{
    if (m->words_only && m->words_root != n)
        return;
    if (m->words_root == n) {
        m->words_only = false;
        m->words_root = NULL;
    }
    if (m->pre && n->type == WM_NODE_CODE_SPAN)
        return;
    close_run(m, n->last ? n->last->span.end : n->span.end);
    if (is_link(n) && --m->links)
        return;
    bool unknown = n->type == WM_NODE_WIKILINK && n->u.link.kind == WM_LINK_UNKNOWN;
    if (m->f->wikitext && n->type == WM_NODE_WIKILINK && !unknown) {
        const wm_node *text = NULL;
        size_t size = link_trail(m, n, &text);
        if (size) {
            m->trail_node = text;
            m->trail_size = size;
            if (!m->unit)
                m->unit = ++m->f->unit;
            add_slice(m, wm_sub(text->u.text, 0, size), text->span);
        }
    }
    if (n->type == WM_NODE_CODE_SPAN) /* spaces at its end are its own */
        m->code = false;
    if (!unknown)
        add_container(m, n, false);
    m->unit = 0;
}

static void add_leaf(maker *m, const wm_node *n)
{
    flat *f = m->f;
    switch ((wm_node_type)n->type) {
    case WM_NODE_TEXT: {
        wm_slice s = n->u.text;
        if (m->trail_node == n)
            s = wm_sub(s, m->trail_size < s.size ? m->trail_size : s.size, s.size);
        add_slice(m, s, n->span);
        break;
    }
    case WM_NODE_SIGNATURE:
        add_slice(m, n->u.text, n->span);
        break;
    case WM_NODE_MAGIC_LINK:
        add_slice(m, n->u.magic.text, n->span);
        break;
    case WM_NODE_NEWLINE:
        add_space(m, n->span, 1);
        break;
    case WM_NODE_ENTITY:
        if (n->u.text.size && f->wikitext)
            add_text(m, n->u.text, n->span, false);
        else
            add_slice(m, n->u.text, n->span);
        break;
    case WM_NODE_NOWIKI:
        if (f->wikitext && !m->unit) {
            m->unit = ++f->unit;
            add_text(m, n->u.text, n->span, false);
            m->unit = 0;
        } else {
            add_text(m, n->u.text, n->span, false);
        }
        break;
    case WM_NODE_INVALID:
        add_text(m, WM_LIT("\xef\xbf\xbd"), n->span, false);
        break;
    case WM_NODE_HARD_BREAK:
        if (m->words_only) {
            add_space(m, n->span, 1);
        } else {
            token t = {.kind = TOKEN_BREAK, .key = TOKEN_BREAK, .span = n->span, .node = n};
            close_run(m, n->span.start);
            flush(m, true);
            emit(m, &t);
        }
        break;
    case WM_NODE_AUTOLINK:
        if (m->words_only || m->links)
            add_slice(m, n->u.external.url, n->span);
        else
            add_atom(m, n, slice_key(n->u.external.url));
        break;
    case WM_NODE_EXTERNAL_LINK:
        if (!m->words_only)
            add_atom(m, n, slice_key(n->u.external.url));
        break;
    case WM_NODE_HTML_TAG:
        if (!m->words_only)
            add_atom(m, n, slice_key(n->u.tag.raw));
        break;
    case WM_NODE_MATH:
        if (m->words_only)
            add_slice(m, n->u.math.text, n->span);
        else
            add_atom(m, n, slice_key(wm_trim(n->u.math.text)));
        break;
    case WM_NODE_REF: {
        uint32_t number = m->words_only ? 0 : flat_note_number(f, n);
        if (!number)
            break;
        token t = {.kind = TOKEN_NOTE, .note = number, .key = mix(TOKEN_NOTE, number), .span = n->span, .node = n};
        close_run(m, n->span.start);
        flush(m, false);
        emit(m, &t);
        break;
    }
    default: /* prints nothing */
        break;
    }
}

/* ---- a line -------------------------------------------------------------------- */

/* All tokens of a unit know all its bytes; words get their keys. */
static void finish(maker *m)
{
    flat *f = m->f;
    for (size_t i = m->first; i < f->token_count;) {
        size_t end = i + 1;
        wm_span all = f->tokens[i].span;
        while (f->tokens[i].unit && end < f->token_count && f->tokens[end].unit == f->tokens[i].unit) {
            const wm_span *s = &f->tokens[end].span;
            all.start = s->start < all.start ? s->start : all.start;
            all.end = s->end > all.end ? s->end : all.end;
            end++;
        }
        for (; i < end; i++) {
            token *t = &f->tokens[i];
            t->own = t->span;
            t->span = all;
            if (t->kind == TOKEN_WORD) {
                t->note = 0;
                t->key = f->text.failed ? 0 : mix(TOKEN_WORD, wm_hash(token_text(f, t)));
            }
        }
    }
}

void flat_inlines(flat *f, const wm_node *container)
{
    flat_inline_run(f, container, container->first, NULL);
}

void flat_inline_run(flat *f, const wm_node *container, const wm_node *from, const wm_node *stop)
{
    maker m;
    memset(&m, 0, sizeof m);
    m.f = f;
    m.first = f->token_count;
    if (container->type == WM_NODE_IMAGE) {
        add_container(&m, container, true);
        m.links = 1;
    }
    const wm_node *n = from;
    while (n && n != stop) {
        if (n->type == WM_NODE_PRE_LINE) {
            if (m.pre) {
                add_space(&m, (wm_span){m.pre_node->span.end, n->span.start}, 1);
                if (m.pending_count)
                    m.pending[m.pending_count - 1].node = n; /* tells the ends of lines from other spaces */
            }
            m.pre = m.code = true;
            m.pre_node = n;
        }
        bool inside = is_container(n) && !flat_is_language_member(f, n);
        if (inside)
            enter(&m, n);
        else if (n->type != WM_NODE_PRE_LINE && !(n->type == WM_NODE_WIKILINK))
            add_leaf(&m, n);
        if ((inside || n->type == WM_NODE_PRE_LINE) && n->first) {
            n = n->first;
            continue;
        }
        if (inside)
            leave(&m, n);
        while (n && !n->next) {
            n = n->parent;
            if (n == container) {
                n = NULL;
                break;
            }
            if (n && is_container(n))
                leave(&m, n);
            else if (n && n->type == WM_NODE_PRE_LINE)
                close_run(&m, n->span.end);
        }
        n = n ? n->next : NULL;
    }
    if (container->type == WM_NODE_IMAGE)
        add_container(&m, container, false);
    flush(&m, true);
    finish(&m);
}
