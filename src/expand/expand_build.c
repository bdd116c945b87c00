/* expand_build.c - the nodes of a text, and what is open of them, while the text is taken apart.
 *
 * SPDX-License-Identifier: MIT
 */
#include "expand/expand_scan.h"

expand_node *expand_add(expand_scan *st, expand_kind kind, uint32_t start, uint32_t end)
{
    expand_node *n = wm_arena_zalloc(st->arena, sizeof *n);
    if (!n) {
        st->failed = true;
        return NULL;
    }
    n->kind = (uint8_t)kind;
    n->start = start;
    n->end = end;
    if (st->out->last)
        st->out->last->next = n;
    else
        st->out->first = n;
    st->out->last = n;
    return n;
}

void expand_add_text(expand_scan *st, uint32_t start, uint32_t end)
{
    expand_node *last = st->out->last;
    if (start == end)
        return;
    if (last && last->kind == EXPAND_TEXT && last->end == start)
        last->end = end;
    else
        expand_add(st, EXPAND_TEXT, start, end);
}

/* Moves the nodes of from to where nodes go now. */
void expand_add_list(expand_scan *st, expand_list from)
{
    if (from.first && from.first->kind == EXPAND_TEXT) {
        expand_add_text(st, from.first->start, from.first->end);
        if (from.first == from.last)
            return;
        from.first = from.first->next;
    }
    if (!from.first)
        return;
    if (st->out->last)
        st->out->last->next = from.first;
    else
        st->out->first = from.first;
    st->out->last = from.last;
}

/* The innermost open piece, or NULL. */
expand_piece *expand_top(const expand_scan *st)
{
    return st->depth ? &st->stack[st->depth - 1] : NULL;
}

/* The same, for callers that know of one. */
expand_piece *expand_open_piece(const expand_scan *st)
{
    return &st->stack[st->depth - 1];
}

void expand_set_out(expand_scan *st)
{
    expand_piece *p = expand_top(st);
    st->out = p ? &p->last->out : &st->root;
}

void expand_add_part(expand_scan *st, expand_piece *p, uint32_t start)
{
    expand_open_part *n = wm_arena_zalloc(st->arena, sizeof *n);
    if (!n) {
        st->failed = true;
        return;
    }
    n->start = start;
    if (p->last)
        p->last->next = n;
    else
        p->first = n;
    p->last = n;
    p->part_count++;
}

expand_piece *expand_push(expand_scan *st, const expand_piece *from, uint32_t inside)
{
    if (!WM_GROW(st->stack, st->capacity, st->depth + 1)) {
        st->failed = true;
        return NULL;
    }
    expand_piece *p = &st->stack[st->depth];
    *p = *from;
    p->first = p->last = NULL;
    p->part_count = 0;
    expand_add_part(st, p, inside);
    if (st->failed)
        return NULL;
    st->depth++;
    expand_set_out(st);
    return p;
}

/* The parts of a piece as text, with what was found in them. */
void expand_add_parts(expand_scan *st, const expand_piece *p)
{
    for (expand_open_part *n = p->first; n; n = n->next) {
        if (n != p->first)
            expand_add_text(st, n->start - 1, n->start);
        expand_add_list(st, n->name);
        if (n->named)
            expand_add_text(st, n->equals, n->equals + 1);
        expand_add_list(st, n->out);
    }
}

/* The last piece becomes text: its opening characters and its parts. */
void expand_break_top(expand_scan *st)
{
    expand_piece p = *expand_open_piece(st);
    st->depth--;
    expand_set_out(st);
    if (p.open != '\n')
        expand_add_text(st, p.dash ? p.start - 1 : p.start, p.start + p.count);
    expand_add_parts(st, &p);
}
