/* flat_inline.c - inlines as tokens.
 *
 * SPDX-License-Identifier: MIT
 *
 * Spaces at a line's ends are dropped, runs of them are one, those just inside an emphasis
 * move out, an emphasis around nothing is none: as the printed form has it. Where that moves
 * a token past another, all of them become a unit.
 */
#include "lens/maker.h"

/* ---- nodes ------------------------------------------------------------------- */

static uint64_t slice_key(wm_slice s)
{
    return wm_hash(s);
}

static uint64_t title_key(const wm_node *n)
{
    const wm_title *t = &n->u.link.title;
    if (n->u.link.kind != WM_LINK_PAGE)
        return mix(7, slice_key(n->u.link.title.language ? wm_link_shows(n) : wm_trim(n->u.link.typed)));
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
    if (!open && !visible && maker_cancel(m, n, t.span))
        return;
    if (n->type == WM_NODE_IMAGE) {
        maker_flush(m, false);
        maker_emit(m, &t);
        return;
    }
    if (!open && visible)
        for (size_t i = m->pending_count; i--;)
            if (m->pending[i].kind == TOKEN_OPEN && m->pending[i].node == n) {
                maker_flush(m, false); /* a link without a label */
                break;
            }
    maker_wait(m, &t);
}

static void add_atom(maker *m, const wm_node *n, uint64_t key)
{
    maker_close_run(m, n->span.start);
    token t = {.kind = TOKEN_ATOM, .key = mix(mix(TOKEN_ATOM, n->type), key), .span = n->span, .node = n, .unit = m->unit};
    if (n->type == WM_NODE_AUTOLINK && m->f->wikitext) { /* a template that follows an address is in the node, not in the address */
        wm_slice url = n->u.external.url, written = wm_sub(m->f->source, n->span.start, n->span.end);
        if (wm_starts_with(written, url))
            t.span.end = n->span.start + (uint32_t)url.size;
    }
    maker_flush(m, false);
    maker_emit(m, &t);
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
            maker_slice(m, wm_link_shows(n), n->span);
        return;
    }
    if (m->pre && n->type == WM_NODE_CODE_SPAN)
        return;
    maker_close_run(m, n->span.start);
    bool link = is_link(n);
    if (link && m->links++) {
        if (is_plain_link(m->f, n))
            maker_slice(m, wm_link_shows(n), n->span);
        return;
    }
    if (is_plain_link(m->f, n))
        m->unit = ++m->f->unit;
    if (!unknown)
        add_container(m, n, true);
    if (is_plain_link(m->f, n))
        maker_text(m, wm_link_shows(n), n->span, false);
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
    maker_close_run(m, n->last ? n->last->span.end : n->span.end);
    if (is_link(n) && --m->links)
        return;
    bool unknown = n->type == WM_NODE_WIKILINK && n->u.link.kind == WM_LINK_UNKNOWN;
    if (m->f->wikitext && n->type == WM_NODE_WIKILINK && !unknown) {
        const wm_node *text = NULL;
        bool none = m->pre || m->words_only || m->links;
        size_t size = none ? 0 : wm_link_trail(n, wm_link_leads_inside(n, m->f->set), &text);
        if (size) {
            m->trail_node = text;
            m->trail_size = size;
            if (!m->unit)
                m->unit = ++m->f->unit;
            maker_slice(m, wm_sub(text->u.text, 0, size), text->span);
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
        maker_slice(m, s, n->span);
        break;
    }
    case WM_NODE_SIGNATURE:
        maker_slice(m, n->u.text, n->span);
        break;
    case WM_NODE_MAGIC_LINK:
        maker_slice(m, n->u.magic.text, n->span);
        break;
    case WM_NODE_NEWLINE:
        maker_space(m, n->span, 1);
        break;
    case WM_NODE_ENTITY:
        if (n->u.text.size && f->wikitext)
            maker_text(m, n->u.text, n->span, false);
        else
            maker_slice(m, n->u.text, n->span);
        break;
    case WM_NODE_NOWIKI:
        if (f->wikitext && !m->unit) {
            m->unit = ++f->unit;
            m->nowiki = n;
            maker_slice(m, n->u.text, n->span);
            m->nowiki = NULL;
            m->unit = 0;
        } else {
            maker_text(m, n->u.text, n->span, false);
        }
        break;
    case WM_NODE_INVALID:
        maker_text(m, WM_LIT("\xef\xbf\xbd"), n->span, false);
        break;
    case WM_NODE_HARD_BREAK:
        if (m->words_only) {
            maker_space(m, n->span, 1);
        } else {
            token t = {.kind = TOKEN_BREAK, .key = TOKEN_BREAK, .span = n->span, .node = n};
            maker_close_run(m, n->span.start);
            maker_flush(m, true);
            maker_emit(m, &t);
        }
        break;
    case WM_NODE_AUTOLINK:
        if (m->words_only || m->links)
            maker_slice(m, n->u.external.url, n->span);
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
            maker_slice(m, n->u.math.text, n->span);
        else
            add_atom(m, n, slice_key(wm_trim(n->u.math.text)));
        break;
    case WM_NODE_REF: {
        uint32_t number = m->words_only ? 0 : wm_notes_number(&f->notes, n);
        if (!number)
            break;
        token t = {.kind = TOKEN_NOTE, .note = number, .key = mix(TOKEN_NOTE, number), .span = n->span, .node = n};
        maker_close_run(m, n->span.start);
        maker_flush(m, false);
        maker_emit(m, &t);
        break;
    }
    default: /* prints nothing */
        break;
    }
}

/* ---- a line -------------------------------------------------------------------- */

/* The <nowiki> that tokens of a unit stand in. */
static const wm_node *nowiki_of(const token *t, size_t n)
{
    for (size_t i = 0; i < n && t->unit; i++)
        if (t[i].kind == TOKEN_WORD && t[i].node)
            return t[i].node;
    return NULL;
}

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
        const wm_node *nowiki = f->wikitext ? nowiki_of(&f->tokens[i], end - i) : NULL;
        if (nowiki) {
            all.start = nowiki->span.start < all.start ? nowiki->span.start : all.start;
            all.end = nowiki->span.end > all.end ? nowiki->span.end : all.end;
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
                maker_space(&m, (wm_span){m.pre_node->span.end, n->span.start}, 1);
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
                maker_close_run(&m, n->span.end);
        }
        n = n ? n->next : NULL;
    }
    if (container->type == WM_NODE_IMAGE)
        add_container(&m, container, false);
    maker_flush(&m, true);
    finish(&m);
}
