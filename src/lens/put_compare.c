/* put_compare.c - which tokens of a line changed.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lens/put.h"

/* ---- what changed --------------------------------------------------------------------- */

/* How well tokens that came or went stand for a thing of its own: whole links and
 * emphasis, a space in front. */
static int token_fit(const token *t, size_t n, bool came)
{
    int depth = 0, fit = 0;
    for (size_t i = 0; i < n && depth >= 0; i++)
        depth += t[i].kind == TOKEN_OPEN ? 1 : t[i].kind == TOKEN_CLOSE ? -1 : 0;
    fit += depth == 0 ? 8 : 0;
    /* What touches a word and does not print stays with it: new words come behind the space, and old ones
     * go with the space before. */
    fit += t[0].kind == TOKEN_SPACE ? (came ? 1 : 2) : 0;
    fit += t[n - 1].kind == TOKEN_SPACE ? (came ? 2 : 1) : 0;
    return fit;
}

enum { MOST_SLIDES = 48 };

/* Moves the range [*from, *to) of a line's tokens, of which the keys are given, where it fits best. */
static ptrdiff_t slide_tokens(const token *t, const uint64_t *keys, size_t low, size_t high, bool came, size_t *from, size_t *to)
{
    size_t at = *from, end = *to, best = *from, size = *to - *from;
    if (size > 4096)
        return 0;
    while (at > low && keys[at - 1] == keys[end - 1] && *from - at < MOST_SLIDES)
        at--, end--;
    int fit = -1;
    for (;; at++, end++) {
        int here = token_fit(t + at, size, came) * 2 + (at == *from);
        if (here > fit) {
            fit = here;
            best = at;
        }
        if (end >= high || keys[at] != keys[end] || (at > *from && at - *from >= MOST_SLIDES))
            break;
    }
    ptrdiff_t moved = (ptrdiff_t)best - (ptrdiff_t)*from;
    *from = best;
    *to = best + size;
    return moved;
}

static void slide_runs(put *p, const line *o, const line *n)
{
    for (size_t r = 0; r < p->runs.count; r++) {
        wm_diff_run *change = &p->runs.items[r];
        const wm_diff_run *before = r ? change - 1 : NULL, *after = r + 1 < p->runs.count ? change + 1 : NULL;
        if (change->b == change->b_end)
            change->b = change->b_end = (size_t)((ptrdiff_t)change->b + slide_tokens(p->old.tokens + o->first, p->keys_a, before ? before->a_end : 0,
                                                                          after ? after->a : o->count, false, &change->a, &change->a_end));
        else if (change->a == change->a_end)
            change->a = change->a_end = (size_t)((ptrdiff_t)change->a + slide_tokens(p->now.tokens + n->first, p->keys_b, before ? before->b_end : 0,
                                                                          after ? after->b : n->count, true, &change->b, &change->b_end));
    }
}

/* Compares the tokens of a line of old and one of now: changed_a, changed_b, partner. */
bool compare_tokens(put *p, const line *o, const line *n)
{
    if (!put_grow(p, &p->keys_a, &p->keys_a_capacity, o->count, sizeof *p->keys_a) ||
        !put_grow(p, &p->keys_b, &p->keys_b_capacity, n->count, sizeof *p->keys_b) ||
        !put_grow(p, &p->changed_a, &p->changed_a_capacity, o->count + 1, 1) ||
        !put_grow(p, &p->changed_b, &p->changed_b_capacity, n->count + 1, 1) ||
        !put_grow(p, &p->partner, &p->partner_capacity, o->count + 1, sizeof *p->partner))
        return false;
    for (size_t i = 0; i < o->count; i++)
        p->keys_a[i] = token_key(p, &p->old, &p->old.tokens[o->first + i]);
    for (size_t i = 0; i < n->count; i++)
        p->keys_b[i] = token_key(p, &p->now, &p->now.tokens[n->first + i]);
    if (!put_diff(p, p->keys_a, o->count, p->keys_b, n->count))
        return false;
    slide_runs(p, o, n);
    memset(p->changed_a, 0, o->count + 1);
    memset(p->changed_b, 0, n->count + 1);
    size_t i = 0, j = 0;
    for (size_t r = 0; r <= p->runs.count; r++) {
        bool last = r == p->runs.count;
        wm_diff_run change = last ? (wm_diff_run){o->count, o->count, n->count, n->count} : p->runs.items[r];
        for (; i < change.a; i++, j++)
            p->partner[i] = j;
        for (; i < change.a_end; i++) {
            p->changed_a[i] = 1;
            p->partner[i] = WM_NONE;
        }
        for (; j < change.b_end; j++)
            p->changed_b[j] = 1;
    }
    return true;
}

const token *source_token(const put *p, const line *o, size_t i)
{
    size_t at = p->token_of[o->first + i];
    return at == WM_NONE ? NULL : &p->source.tokens[at];
}

/* Tokens that share their source change together. */
void close_units(put *p, const line *o)
{
    for (size_t i = 0; i < o->count;) {
        const token *s = source_token(p, o, i);
        size_t end = i + 1;
        if (!s || !s->unit) {
            i = end;
            continue;
        }
        bool changed = p->changed_a[i];
        for (; end < o->count; end++) {
            const token *t = source_token(p, o, end);
            if (!t || t->unit != s->unit)
                break;
            changed |= p->changed_a[end] || p->partner[end - 1] == WM_NONE || p->partner[end] != p->partner[end - 1] + 1;
        }
        for (; i < end; i++) {
            if (!changed)
                continue;
            p->changed_a[i] = 1;
            if (p->partner[i] != WM_NONE)
                p->changed_b[p->partner[i]] = 1;
            p->partner[i] = WM_NONE;
        }
    }
}

/* Whether a source token is the letters that the printed form takes into the label of the
 * link before them. */
static bool is_trail(const put *p, const line *o, size_t i)
{
    const token *s = source_token(p, o, i);
    if (!s || !s->unit || s->kind != TOKEN_WORD || !s->verbatim)
        return false;
    for (size_t k = i + 1; k < o->count; k++) {
        const token *t = source_token(p, o, k);
        if (!t || t->unit != s->unit)
            return false;
        if (t->kind == TOKEN_CLOSE)
            return t->node->type == WM_NODE_WIKILINK && s->own.start >= t->own.end;
    }
    return false;
}

static bool is_letters(wm_slice s)
{
    size_t n;
    for (size_t at = 0; at < s.size; at += n)
        if (!wm_is_letter(wm_utf8_decode(wm_sub(s, at, s.size), &n)))
            return false;
    return true;
}

/* Letters of a trail in the place of others: the link itself stays. */
void keep_trails(put *p, const line *o, const line *n)
{
    size_t i = 0, j = 0;
    while (i < o->count || j < n->count) {
        size_t i_from = i, j_from = j;
        while (i < o->count && p->changed_a[i])
            i++;
        while (j < n->count && p->changed_b[j])
            j++;
        if (i == i_from && j == j_from) {
            i++, j++;
            continue;
        }
        bool trail = i - i_from == j - j_from && i > i_from;
        for (size_t k = 0; trail && k < i - i_from; k++) {
            const token *t = &p->now.tokens[n->first + j_from + k];
            trail = is_trail(p, o, i_from + k) && t->kind == TOKEN_WORD && is_letters(token_text(&p->now, t));
        }
        for (size_t k = 0; trail && k < i - i_from; k++) {
            const token *s = source_token(p, o, i_from + k);
            size_t from = p->text.size;
            wm_buffer_add_slice(&p->text, token_text(&p->now, &p->now.tokens[n->first + j_from + k]));
            add_splice(p, s->own.start, s->own.end, from);
            p->changed_a[i_from + k] = p->changed_b[j_from + k] = 0;
            p->partner[i_from + k] = j_from + k;
        }
    }
}

/* Where a token of now stands in old, by its partner; the table is made once a line. */
static void drop_partner(put *p, size_t i)
{
    p->changed_a[i] = 1;
    if (p->partner[i] != WM_NONE)
        p->changed_b[p->partner[i]] = 1;
    p->partner[i] = WM_NONE;
}

/* Links change as a whole where their beginning changed and nothing of the label stays, and
 * where both ends are new. */
void close_links(put *p, const line *o, const line *n)
{
    const flat *f = &p->old;
    for (size_t i = 0; i < o->count; i++) {
        const token *t = &f->tokens[o->first + i];
        if (t->kind != TOKEN_OPEN || !p->changed_a[i] || !is_whole(t))
            continue;
        size_t close = find_close(f, o->first + i, o->first + o->count);
        if (!close)
            continue;
        close -= o->first;
        bool kept = false;
        for (size_t k = i + 1; k < close && !kept; k++)
            kept = !p->changed_a[k];
        if (!kept)
            drop_partner(p, close);
    }
    f = &p->now;
    size_t i = 0;
    for (size_t j = 0; j < n->count; j++) {
        const token *t = &f->tokens[n->first + j];
        if (t->kind != TOKEN_OPEN || !p->changed_b[j] || !is_whole(t))
            continue;
        size_t close = find_close(f, n->first + j, n->first + n->count);
        if (!close)
            continue;
        close -= n->first;
        bool kept = false;
        for (size_t k = j + 1; k < close && !kept; k++)
            kept = !p->changed_b[k];
        if (!p->changed_b[close] && kept)
            continue; /* only the target changed */
        /* Partners grow with their tokens. */
        while (i < o->count && (p->partner[i] == WM_NONE || p->partner[i] <= j))
            i++;
        for (; i < o->count && (p->partner[i] == WM_NONE || p->partner[i] <= close); i++)
            if (p->partner[i] != WM_NONE)
                drop_partner(p, i);
    }
}

/* Another file in the place of one: its options stay. */
void keep_images(put *p, const line *o, const line *n)
{
    size_t i = 0, j = 0;
    while (i < o->count || j < n->count) {
        size_t i_from = i, j_from = j;
        while (i < o->count && p->changed_a[i])
            i++;
        while (j < n->count && p->changed_b[j])
            j++;
        if (i == i_from && j == j_from) {
            i++, j++;
            continue;
        }
        size_t a = i_from, b = j_from;
        const token *old = p->old.tokens + o->first, *now = p->now.tokens + n->first;
        while (a < i && !(old[a].kind == TOKEN_OPEN && old[a].node->type == WM_NODE_IMAGE))
            a++;
        while (b < j && !(now[b].kind == TOKEN_OPEN && now[b].node->type == WM_NODE_IMAGE))
            b++;
        const token *s = a < i ? source_token(p, o, a) : NULL;
        if (!s || s->unit || b >= j || a != i_from || b != j_from)
            continue;
        wm_slice open = wm_sub(p->source.source, s->span.start, s->span.end);
        const char *colon = memchr(open.data, ':', open.size), *bar = memchr(open.data, '|', open.size);
        if (!colon || (bar && bar < colon))
            continue;
        uint32_t at = s->span.start + (uint32_t)(colon - open.data) + 1;
        uint32_t end = bar ? s->span.start + (uint32_t)(bar - open.data) : s->span.end;
        size_t from = p->text.size;
        wm_buffer_add_slice(&p->text, now[b].node->u.link.title.text);
        add_splice(p, at, end, from);
        p->changed_a[a] = p->changed_b[b] = 0;
        p->partner[a] = b;
        i = a + 1;
        j = b + 1;
    }
}
