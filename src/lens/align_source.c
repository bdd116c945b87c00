/* align_source.c - which line and token of the source each of its Markdown is.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "lens/put.h"

/* What a line says, without how it is marked. */
static uint64_t place_key(const line *l, bool exact)
{
    uint64_t key = l->count ? l->content : mix(l->kind, l->kind == LINE_HTML ? wm_hash(l->node->u.tag.name) : 0);
    key = mix(key, l->note);
    if (exact && l->kind == LINE_CELL)
        key = mix(key, mix(l->row, l->column));
    return key;
}

static void pair_tokens(put *p, size_t a, size_t s)
{
    const line *o = &p->old.lines[a], *l = &p->source.lines[s];
    const token *to = p->old.tokens + o->first, *ts = p->source.tokens + l->first;
    size_t *of = p->token_of + o->first;
    bool same = o->count == l->count;
    for (size_t i = 0; same && i < o->count; i++)
        same = to[i].key == ts[i].key;
    if (same) {
        for (size_t i = 0; i < o->count; i++)
            of[i] = l->first + i;
        return;
    }
    if (!put_make_keys(p, o->count, l->count))
        return;
    for (size_t i = 0; i < o->count; i++)
        p->keys_a[i] = to[i].key;
    for (size_t i = 0; i < l->count; i++)
        p->keys_b[i] = ts[i].key;
    if (!put_diff(p, p->keys_a, o->count, p->keys_b, l->count))
        return;
    size_t i = 0, j = 0;
    for (size_t r = 0; r <= p->runs.count; r++) {
        size_t end = r < p->runs.count ? p->runs.items[r].a : o->count;
        for (; i < end; i++, j++)
            of[i] = l->first + j;
        if (r < p->runs.count) {
            i = p->runs.items[r].a_end;
            j = p->runs.items[r].b_end;
        }
    }
}

static void pair_lines(put *p, size_t a, size_t s)
{
    p->line_of[a] = s;
    pair_tokens(p, a, s);
}

/* Lines that print differently in their words: in order where as many stand on
 * both sides, of one kind. */
static void pair_rest(put *p, size_t a, size_t a_end, size_t s, size_t s_end, unsigned char *taken)
{
    if (a_end - a != s_end - s)
        return;
    for (; a < a_end; a++, s++)
        if (p->old.lines[a].kind == p->source.lines[s].kind && p->line_of[a] == WM_NONE && !taken[s]) {
            p->line_of[a] = s;
            taken[s] = 1;
        }
}

/* What prints elsewhere than where it stands: captions, text between a table's rows. */
static void pair_displaced(put *p, size_t n, size_t m, unsigned char *taken)
{
    size_t count = 0;
    if (!put_grow(p, &p->keyed, &p->keyed_capacity, m + 1, sizeof *p->keyed))
        return;
    for (size_t i = 0; i < m; i++)
        if (!taken[i] && p->source.lines[i].count)
            p->keyed[count++] = (keyed){place_key(&p->source.lines[i], false), i};
    qsort(p->keyed, count, sizeof *p->keyed, compare_keyed);
    for (size_t i = 0; i < n && count; i++) {
        if (p->line_of[i] != WM_NONE || !p->old.lines[i].count)
            continue;
        uint64_t key = place_key(&p->old.lines[i], false);
        for (size_t at = find_keyed(p->keyed, count, key); at < count && p->keyed[at].key == key; at++)
            if (!taken[p->keyed[at].at]) {
                p->line_of[i] = p->keyed[at].at;
                taken[p->keyed[at].at] = 1;
                break;
            }
    }
}

/* The first look sees the cells' places; where that finds nothing, a second one looks at words alone. False: nothing
 * is left to be found. */
static bool look(put *p, bool exact, unsigned char *taken)
{
    size_t n = p->old.line_count, m = p->source.line_count;
    if (!put_make_keys(p, n, m))
        return false;
    for (size_t i = 0; i < n; i++)
        p->keys_a[i] = place_key(&p->old.lines[i], exact);
    for (size_t i = 0; i < m; i++)
        p->keys_b[i] = place_key(&p->source.lines[i], exact);
    if (!put_diff(p, p->keys_a, n, p->keys_b, m))
        return false;
    size_t i = 0, j = 0;
    for (size_t r = 0; r <= p->runs.count; r++) {
        bool last = r == p->runs.count;
        size_t end = last ? n : p->runs.items[r].a;
        for (; i < end; i++, j++)
            if (p->line_of[i] == WM_NONE && !taken[j]) {
                p->line_of[i] = j;
                taken[j] = 1;
            }
        if (last)
            break;
        if (!exact)
            pair_rest(p, p->runs.items[r].a, p->runs.items[r].a_end, p->runs.items[r].b, p->runs.items[r].b_end, taken);
        i = p->runs.items[r].a_end;
        j = p->runs.items[r].b_end;
    }
    return p->runs.count > 0;
}

void align_source(put *p)
{
    size_t n = p->old.line_count, m = p->source.line_count;
    if (!put_grow(p, &p->line_of, &p->line_of_capacity, n, sizeof *p->line_of) ||
        !put_grow(p, &p->token_of, &p->token_of_capacity, p->old.token_count, sizeof *p->token_of))
        return;
    for (size_t i = 0; i < n; i++)
        p->line_of[i] = WM_NONE;
    for (size_t i = 0; i < p->old.token_count; i++)
        p->token_of[i] = WM_NONE;
    unsigned char *taken = calloc(m + 1, 1);
    p->failed |= !taken;
    if (taken) {
        if (look(p, true, taken))
            look(p, false, taken);
        pair_displaced(p, n, m, taken);
    }
    free(taken);
    for (size_t i = 0; i < n && !p->failed; i++)
        if (p->line_of[i] != WM_NONE)
            pair_lines(p, i, p->line_of[i]);
}
