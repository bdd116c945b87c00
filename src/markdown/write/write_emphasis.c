/* write_emphasis.c - ** * ~~ where CommonMark reads them as meant, tags elsewhere.
 *
 * SPDX-License-Identifier: MIT
 *
 * Whether ** opens or closes depends on the characters on both its sides (CommonMark 6.2, flanking). So an
 * opening delimiter waits until the first character inside is known. A closing one is written at once; when
 * the character behind it comes and it would not close there, both become tags.
 */
#include "markdown/write/write_private.h"

typedef struct delimiter {
    const char *mark, *open_tag, *close_tag;
} delimiter;

enum { STRONG, EM, STRIKE };
static const delimiter delimiters[] = {
    [STRONG] = {"**", "<strong>", "</strong>"}, [EM] = {"*", "<em>", "</em>"}, [STRIKE] = {"~~", "<del>", "</del>"}};

static uint8_t kind_of(const wm_node *node)
{
    return node->type == WM_NODE_BOLD ? STRONG : node->type == WM_NODE_ITALIC ? EM : STRIKE;
}

static uint32_t char_before(const line *l, size_t at)
{
    size_t n;
    if (at <= l->start)
        return ' ';
    return wm_utf8_decode_last(wm_sub(wm_buffer_slice(l->out), l->start, at), &n);
}

void write_emphasis_open(wm_writer *w, const wm_node *node, bool tag)
{
    line *l = &w->line;
    if (l->open_count == MAX_EMPHASIS)
        return;
    emphasis *e = &l->open[l->open_count++];
    memset(e, 0, sizeof *e);
    e->node = node;
    e->at = WM_NONE;
    e->kind = kind_of(node);
    e->tag = tag;
}

/* Replaces size bytes at at. */
static void replace(wm_writer *w, size_t at, size_t size, const char *text)
{
    wm_buffer *b = w->line.out;
    size_t n = strlen(text);
    if (n > size && !wm_buffer_reserve(b, n - size))
        return;
    memmove(b->data + at + n, b->data + at + size, b->size - at - size);
    memcpy(b->data + at, text, n);
    b->size = b->size - size + n;
    write_marks_shift(w, at + size, n - size);
}

/* The closing delimiters at the end of the line cannot close: tags instead. */
static void rewrite_closers(wm_writer *w)
{
    const line *l = &w->line;
    /* from the last closing one to the first opening one, so that the positions
     * not yet handled stay right: inner pairs close first and open last */
    for (size_t i = l->closer_count; i--;) {
        const delimiter *d = &delimiters[l->closers[i].kind];
        replace(w, l->closers[i].close_at, strlen(d->mark), d->close_tag);
    }
    for (size_t i = 0; i < l->closer_count; i++) {
        const delimiter *d = &delimiters[l->closers[i].kind];
        replace(w, l->closers[i].open_at, strlen(d->mark), d->open_tag);
    }
}

static void settle_closers(wm_writer *w, uint32_t next)
{
    line *l = &w->line;
    if (!l->closer_count)
        return;
    uint32_t prev = char_before(l, l->closers[0].close_at);
    bool right = !wm_is_space(prev) && (!wm_is_punctuation(prev) || wm_is_space(next) || wm_is_punctuation(next));
    if (!right)
        rewrite_closers(w);
    l->closer_count = 0;
}

/* Whether a run of delimiters that could close would close one of the first
 * emphases that are open, by CommonMark's rule of three (6.2, rules 9 and 10). */
static bool would_close(const line *l, size_t count, uint8_t run)
{
    for (size_t i = 0; i < count; i++) {
        const emphasis *e = &l->open[i];
        if (!e->html && e->kind != STRIKE && ((e->run + run) % 3 != 0 || run % 3 == 0))
            return true;
    }
    return false;
}

void write_emphasis_before(wm_writer *w, uint32_t next)
{
    line *l = &w->line;
    size_t first = l->open_count;
    while (first && l->open[first - 1].at == WM_NONE)
        first--;
    bool opens = first < l->open_count;
    bool touches = l->closer_count && l->closers_end == l->out->size;
    settle_closers(w, opens && touches ? '<' : next);
    if (!opens)
        return;
    uint32_t prev = char_before(l, l->out->size);
    bool left = !wm_is_space(next) && (!wm_is_punctuation(next) || wm_is_space(prev) || wm_is_punctuation(prev));
    bool closes = !wm_is_space(prev) && (!wm_is_punctuation(prev) || wm_is_punctuation(next));
    bool tag = false;
    uint8_t run = 0;
    for (size_t i = first; i < l->open_count; i++) {
        tag |= l->open[i].tag;
        run = (uint8_t)(run + strlen(delimiters[l->open[i].kind].mark));
    }
    bool html = tag || !left || touches || prev == '*' || prev == '~' || (closes && would_close(l, first, run));
    for (size_t i = first; i < l->open_count; i++) {
        emphasis *e = &l->open[i];
        e->at = l->out->size;
        e->html = html;
        e->run = run;
        wm_buffer_add_str(l->out, html ? delimiters[e->kind].open_tag : delimiters[e->kind].mark);
        l->spaced = l->begin = false;
    }
}

void write_emphasis_close(wm_writer *w, const wm_node *node)
{
    line *l = &w->line;
    if (!l->open_count || l->open[l->open_count - 1].node != node)
        return;
    emphasis e = l->open[--l->open_count];
    if (e.at == WM_NONE)
        return; /* nothing inside: nothing written */
    const delimiter *d = &delimiters[e.kind];
    /* spaces in a line of code: elsewhere none are left here */
    size_t spaces = 0;
    while (l->out->size - spaces > l->start && l->out->data[l->out->size - spaces - 1] == ' ')
        spaces++;
    if (spaces) {
        settle_closers(w, ' ');
        l->out->size -= spaces;
    }
    if (e.html) {
        settle_closers(w, '<');
        wm_buffer_add_str(l->out, d->close_tag);
    } else {
        if (l->closer_count && l->closers_end != l->out->size)
            settle_closers(w, ' ');
        if (l->closer_count == MAX_EMPHASIS)
            settle_closers(w, ' ');
        l->closers[l->closer_count++] = (closer){.open_at = e.at, .close_at = l->out->size, .kind = e.kind};
        wm_buffer_add_str(l->out, d->mark);
        l->closers_end = l->out->size;
    }
    l->spaced = false;
    if (spaces) {
        settle_closers(w, ' ');
        for (size_t i = 0; i < spaces; i++)
            wm_buffer_add_char(l->out, ' ');
        l->spaced = true;
    }
}

void write_emphasis_end(wm_writer *w)
{
    settle_closers(w, ' ');
}
