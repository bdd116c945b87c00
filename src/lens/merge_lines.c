/* merge_lines.c - a leaf of several sentences, or lines: what stands between two breaks.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "lens/merge_leaf.h"

/* A sentence or line: tokens [from, to) without the space before it and the break behind it, which is at next - 1 when breaks is true. */
typedef struct line {
    size_t from, to, next;
    bool breaks;
} line;

/* The line that begins at a token of a row. A full stop ends a sentence before a space, and in scripts without spaces anywhere. */
static line next_line(const lens_pieces *p, const lens_row *r, size_t at)
{
    line n = {.from = at};
    while (n.from < r->count && lens_is_space_at(p, r, n.from))
        n.from++;
    for (n.to = n.from; n.to < r->count && !lens_is_break(p, r, n.to); n.to++) {
        const lens_token *t = lens_token_at(p, r, n.to);
        bool wide = t->end - t->start > 1;
        if (!lens_is_full_stop(p, t) || (!wide && n.to + 1 < r->count && !lens_is_space_at(p, r, n.to + 1)))
            continue;
        n.next = ++n.to;
        return n;
    }
    n.breaks = n.to < r->count;
    n.next = n.to + n.breaks;
    return n;
}

/* Adds a key for each line of a row. Returns how many there are. */
static size_t add_lines(lens_leaf *l, const lens_pieces *p, const lens_row *r, size_t at)
{
    lens_merge *m = l->m;
    size_t count = 0;
    for (line n = {0}; n.next < r->count;) {
        uint64_t key = 0;
        n = next_line(p, r, n.next);
        for (size_t i = n.from; i < n.to; i++)
            key = lens_mix(key, lens_token_at(p, r, i)->key);
        if (lens_grow(&m->failed, &m->keys, &m->key_capacity, at + count + 1, sizeof *m->keys))
            m->keys[at + count++] = key;
    }
    return count;
}

static bool has_lines(const lens_pieces *p, const lens_row *r)
{
    return next_line(p, r, 0).next < r->count;
}

/* Gives the tokens of a line, and with ended the break behind it, a number. */
static void number_line(const line *n, bool ended, uint32_t number, uint32_t *lines)
{
    for (size_t i = n->from; i < (ended ? n->next : n->to); i++)
        lines[i] = number;
}

void lens_number_lines(lens_leaf *l)
{
    lens_merge *m = l->m;
    const lens_pieces *b = m->printed, *c = m->edited;
    if (!has_lines(b, &l->b) || !has_lines(c, &l->c))
        return;
    size_t n = add_lines(l, b, &l->b, 0), k = add_lines(l, c, &l->c, n), i = 0, j = 0;
    l->lines = calloc(l->b.count + l->c.count + 1, sizeof *l->lines);
    if (!l->lines || m->failed || wm_diff(m->keys, n, m->keys + n, k, &m->runs) != WM_OK) {
        m->failed = true;
        return;
    }
    line x = {0}, y = {0};
    uint32_t number = 0;
    for (size_t r = 0; r <= m->runs.count; r++) {
        wm_diff_run run = r < m->runs.count ? m->runs.items[r] : (wm_diff_run){n, n, k, k};
        for (; i < run.a && j < run.b; i++, j++) {
            x = next_line(b, &l->b, x.next);
            y = next_line(c, &l->c, y.next);
            bool ended = x.breaks && y.breaks;
            number_line(&x, ended, ++number, l->lines);
            number_line(&y, ended, number, l->lines + l->b.count);
        }
        for (; i < run.a_end; i++)
            x = next_line(b, &l->b, x.next);
        for (; j < run.b_end; j++)
            y = next_line(c, &l->c, y.next);
    }
}

/* ---- breaks ---- */

/* Whether a newline stands right behind token i of the base. */
static bool ends_line(const lens_pieces *p, uint32_t i, uint32_t to)
{
    return i + 1 < to && p->source.data[p->tokens[i + 1].start] == '\n';
}

void lens_write_break(lens_leaf *l, const lens_change *x, const lens_token *token)
{
    const lens_pieces *p = l->m->source;
    wm_buffer *out = l->m->out;
    uint32_t found = LENS_NO_UNIT, at = x ? x->a : l->source->from;
    bool newline = false;
    for (uint32_t i = l->source->from; i < l->source->to; i++)
        if (p->tokens[i].kind == LENS_BREAK && p->source.data[p->tokens[i].start] == '<' && (i < at || found == LENS_NO_UNIT))
            found = i;
    if (found != LENS_NO_UNIT) {
        lens_copy_bytes(l->m, p->tokens[found].start, p->tokens[found].end);
        newline = ends_line(p, found, l->source->to);
    } else {
        wm_buffer_add_slice(out, lens_bytes(l->m->edited, token->start, token->end));
        for (uint32_t i = at; x && i < x->a_end; i++)
            newline |= p->source.data[p->tokens[i].start] == '\n';
    }
    if (newline && !l->one_line)
        wm_buffer_add_char(out, '\n');
}

void lens_place_break(lens_leaf *l, lens_change *x)
{
    const lens_pieces *a = l->m->source;
    uint32_t last = x->a_end ? x->a_end - 1 : 0;
    bool breaks = x->b < x->b_end && lens_is_break(l->m->printed, &l->b, x->b_end - 1) && x->a < x->a_end && a->tokens[last].kind == LENS_BREAK;
    if (!breaks || !ends_line(a, last, l->source->to))
        return;
    if (x->c == x->c_end)
        x->a_end++; /* the newline goes with the break */
    else if (x->c + 1 == x->c_end && x->b + 1 == x->b_end && lens_is_space_at(l->m->edited, &l->c, x->c))
        x->c_end = x->c; /* the newline prints as the space now */
}
