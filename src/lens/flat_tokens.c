/* flat_tokens.c - the order of tokens, and text as words and spaces.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "lens/maker.h"

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

token *maker_emit(maker *m, const token *t)
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

void maker_flush(maker *m, bool at_end)
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
        maker_emit(m, &sorted[i]);
    }
}

void maker_wait(maker *m, const token *t)
{
    if (m->pending_count == MAX_PENDING)
        maker_flush(m, false);
    m->pending[m->pending_count++] = *t;
}

bool maker_cancel(maker *m, const wm_node *node, wm_span end)
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

void maker_close_run(maker *m, uint32_t at)
{
    if (!m->in_run)
        return;
    m->in_run = false;
    token t = {.kind = TOKEN_CLOSE, .key = mix(TOKEN_CLOSE, WM_NODE_CODE_SPAN), .span = {at, at}, .node = m->pre_node, .unit = 0};
    maker_wait(m, &t);
}

static void maker_open_run(maker *m, uint32_t at)
{
    if (!m->pre || m->in_run)
        return;
    m->in_run = true;
    token t = {.kind = TOKEN_OPEN, .key = mix(TOKEN_OPEN, WM_NODE_CODE_SPAN), .span = {at, at}, .node = m->pre_node};
    maker_wait(m, &t);
}

void maker_space(maker *m, wm_span span, size_t width)
{
    if (m->pending_count && m->pending[m->pending_count - 1].kind == TOKEN_SPACE) {
        token *last = &m->pending[m->pending_count - 1];
        last->span.end = span.end > last->span.end ? span.end : last->span.end;
        last->key += width;
        return;
    }
    const flat *f = m->f;
    if (!m->pending_count && !m->code && f->token_count > m->first && f->tokens[f->token_count - 1].kind == TOKEN_BREAK)
        return; /* the beginning of a line prints without it */
    /* verbatim tells, while it waits, that its width counts: in code. */
    token t = {.kind = TOKEN_SPACE, .span = span, .key = width, .unit = m->unit, .verbatim = m->code};
    maker_wait(m, &t);
}

/* One character of a word, or one that is a word by itself. */
static void add_character(maker *m, wm_slice bytes, uint32_t c, wm_span span, bool verbatim)
{
    flat *f = m->f;
    maker_open_run(m, span.start);
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
    maker_flush(m, false);
    /* note tells, while the line is being made, that the word goes on. */
    token t = {.kind = TOKEN_WORD, .verbatim = verbatim, .unit = m->unit, .note = wordy, .text = f->text.size,
               .text_size = (uint32_t)bytes.size, .span = span, .node = m->nowiki};
    wm_buffer_add_slice(&f->text, bytes);
    maker_emit(m, &t);
}

void maker_text(maker *m, wm_slice s, wm_span span, bool verbatim)
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
            maker_space(m, here, n);
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

void maker_slice(maker *m, wm_slice s, wm_span span)
{
    const flat *f = m->f;
    if (!s.size)
        return;
    if (f->wikitext && (uintptr_t)s.data >= (uintptr_t)f->source.data &&
        (uintptr_t)(s.data + s.size) <= (uintptr_t)(f->source.data + f->source.size)) {
        uint32_t at = (uint32_t)(s.data - f->source.data);
        maker_text(m, s, (wm_span){at, at + (uint32_t)s.size}, true);
        return;
    }
    bool own = f->wikitext && !m->unit;
    if (own)
        m->unit = ++m->f->unit;
    maker_text(m, s, span, false);
    if (own)
        m->unit = 0;
}
