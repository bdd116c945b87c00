/* put_blocks.c - blocks that became two or one, blocks as a whole.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lens/put.h"

/* ---- a paragraph that became two, two that became one ------------------------------------ */

/* What does not print and stands on lines of its own between two paragraphs stays on them, without the empty lines
 * that parted these. */
static bool copy_lines_between(put *p, uint32_t at, uint32_t end)
{
    wm_slice source = p->source.source;
    size_t from = p->text.size;
    bool newline = false, any = false;
    if (at >= end || source.data[at] != '\n')
        return false;
    while (at < end) {
        uint32_t behind = skip_silent(p, at, end);
        char c = source.data[at];
        if (behind > at) {
            wm_buffer_add_slice(&p->text, wm_sub(source, at, behind));
            newline = false;
            any = true;
            at = behind;
        } else if (c == '\n') {
            if (!newline)
                wm_buffer_add_char(&p->text, '\n');
            newline = true;
            at++;
        } else {
            break;
        }
    }
    if (any && at == end)
        return true;
    p->text.size = from;
    return false;
}

/* Tries lines [a, a_end) and [b, b_end) of which one side is one paragraph: the
 * words are those of the others in a row. */
bool put_joined(put *p, size_t a, size_t a_end, size_t b, size_t b_end)
{
    size_t n = 0, m = 0;
    if (a_end - a > 8 || b_end - b > 8 || (a_end - a > 1) == (b_end - b > 1))
        return false;
    for (size_t i = a; i < a_end; i++) {
        const line *l = &p->old.lines[i];
        if (!source_line(p, i) || (l->kind != LINE_TEXT && l->kind != LINE_ITEM) || l->marker != p->old.lines[a].marker)
            return false;
        n += l->count;
    }
    for (size_t i = b; i < b_end; i++) {
        const line *l = &p->now.lines[i];
        if (l->kind != p->old.lines[a].kind || l->marker != p->old.lines[a].marker)
            return false;
        m += l->count;
    }
    /* The same tokens but for spaces at the seams. */
    const token *x = p->old.tokens + p->old.lines[a].first, *y = p->now.tokens + p->now.lines[b].first;
    size_t i = 0, j = 0;
    size_t line_a = a, line_b = b;
    uint32_t cuts_at[16], cuts_end[16];
    size_t cuts = 0;
    bool split = b_end - b > 1;
    while (i < n || j < m) {
        bool seam_a = line_a + 1 < a_end && i == (size_t)(p->old.lines[line_a + 1].first - p->old.lines[a].first);
        bool seam_b = line_b + 1 < b_end && j == (size_t)(p->now.lines[line_b + 1].first - p->now.lines[b].first);
        if (seam_b && split) {
            size_t t = p->old.lines[a].first + i;
            uint32_t at;
            if (i == 0 || p->token_of[t - 1] == WM_NONE)
                return false;
            at = p->source.tokens[p->token_of[t - 1]].span.end;
            uint32_t end = at;
            if (i < n && x[i].kind == TOKEN_SPACE) {
                if (p->token_of[t] == WM_NONE || p->source.tokens[p->token_of[t]].unit)
                    return false;
                at = p->source.tokens[p->token_of[t]].span.start;
                end = p->source.tokens[p->token_of[t]].span.end;
                i++;
            } else {
                at = end = skip_silent(p, at, placed_line(p, a)->outer.end);
            }
            cuts_at[cuts] = at;
            cuts_end[cuts++] = end;
            line_b++;
            continue;
        }
        if (seam_a && !split) {
            const line *u = placed_line(p, line_a), *v = placed_line(p, line_a + 1);
            if (v->inner.start < u->inner.end)
                return false;
            cuts_at[cuts] = u->inner.end;
            cuts_end[cuts++] = v->inner.start;
            line_a++;
            if (j < m && y[j].kind == TOKEN_SPACE)
                j++;
            else
                return false;
            continue;
        }
        if (i >= n || j >= m || token_key(p, &p->old, &x[i]) != token_key(p, &p->now, &y[j]))
            return false;
        i++;
        j++;
    }
    for (size_t k = 0; k < cuts; k++) {
        size_t from = p->text.size;
        if (split) {
            const line *l = placed_line(p, a);
            copy_silent(p, cuts_at[k], cuts_end[k], true, &p->text);
            if (l->kind == LINE_ITEM) {
                wm_buffer_add_char(&p->text, '\n');
                wm_buffer_add_slice(&p->text, wm_sub(p->source.source, l->outer.start, l->inner.start));
            } else {
                wm_buffer_add_str(&p->text, "\n\n");
            }
        } else if (!copy_lines_between(p, cuts_at[k], cuts_end[k])) {
            copy_silent(p, cuts_at[k], cuts_end[k], true, &p->text);
            wm_buffer_add_char(&p->text, ' ');
        }
        add_splice(p, cuts_at[k], cuts_end[k], from);
    }
    return true;
}

/* ---- a hunk -------------------------------------------------------------------------------- */

/* The hunk with all of the top-level blocks that its lines are in, and around more blocks on each side. */
static void widen(put *p, const hunk *h, size_t *a, size_t *a_end, size_t *b, size_t *b_end, size_t around)
{
    *a = h->a;
    *a_end = h->a_end;
    *b = h->b;
    *b_end = h->b_end;
    const flat *o = &p->old, *n = &p->now;
    for (;;) {
        bool inside_a = *a > 0 && *a < o->body_lines && top_of(o->lines[*a - 1].node) == top_of(o->lines[*a].node);
        bool inside_b = *b > 0 && *b < n->body_lines && top_of(n->lines[*b - 1].node) == top_of(n->lines[*b].node);
        bool begins = *a > 0 && *b > 0;
        if (!inside_a && !inside_b) {
            if (!around || !begins)
                break;
            around--;
        }
        bool moved = false;
        for (size_t i = 0; i < p->hunk_count; i++) { /* lines of another hunk come along */
            const hunk *k = &p->hunks[i];
            if (k->a_end == *a && k->b_end == *b && (k->a < *a || k->b < *b)) {
                *a = k->a;
                *b = k->b;
                moved = true;
            }
        }
        if (moved)
            continue;
        if (!begins)
            break;
        --*a;
        --*b;
    }
}

static void widen_end(put *p, size_t *a_end, size_t *b_end, size_t around)
{
    const flat *o = &p->old, *n = &p->now;
    for (;;) {
        bool inside_a = *a_end > 0 && *a_end < o->body_lines && top_of(o->lines[*a_end - 1].node) == top_of(o->lines[*a_end].node);
        bool inside_b = *b_end > 0 && *b_end < n->body_lines && top_of(n->lines[*b_end - 1].node) == top_of(n->lines[*b_end].node);
        bool more = *a_end < o->body_lines && *b_end < n->body_lines;
        if (!inside_a && !inside_b) {
            if (!around || !more)
                break;
            around--;
        }
        bool moved = false;
        for (size_t i = 0; i < p->hunk_count; i++) {
            const hunk *k = &p->hunks[i];
            if (k->a == *a_end && k->b == *b_end && (k->a_end > *a_end || k->b_end > *b_end) && k->b_end <= n->body_lines &&
                k->a_end <= o->body_lines) {
                *a_end = k->a_end;
                *b_end = k->b_end;
                moved = true;
            }
        }
        if (moved)
            continue;
        if (!more)
            break;
        ++*a_end;
        ++*b_end;
    }
}

/* The newlines that are wanting between what is written anew up to at, or from at on, and line a of
 * old behind it, or the one before that. */
static size_t seam(const put *p, size_t a, uint32_t at, size_t b, bool behind)
{
    if (!a || !b || a >= p->old.body_lines || b >= p->now.body_lines)
        return 0;
    const line *l = source_line(p, behind ? a : a - 1);
    if (!l || (behind ? l->outer.start < at : l->outer.end > at))
        return 0;
    size_t have = behind ? count_newlines(p->source.source, at, l->outer.start) : count_newlines(p->source.source, l->outer.end, at);
    size_t need = newlines_needed(&p->now.lines[b - 1], &p->now.lines[b]);
    return have < need && p->now.lines[b - 1].kind == LINE_TEXT && p->now.lines[b].kind == LINE_TEXT ? need - have : 0;
}

/* A line that shared its own with a tag, and so was a block, needs an empty one behind it now that others
 * are put in between. */
static bool part_next(put *p, size_t a, size_t b)
{
    const line *l = source_line(p, a);
    size_t lines = l ? seam(p, a + 1, l->outer.end, b + 1, true) : 0, from = p->text.size;
    if (!lines)
        return true;
    while (lines--)
        wm_buffer_add_char(&p->text, '\n');
    add_splice(p, l->outer.end, l->outer.end, from);
    return true;
}

/* What is neither a line nor silent, tags and marks of tables that are none, belongs to the lines beside it. */
static void take_marks(put *p, size_t a, size_t a_end, uint32_t *start, uint32_t *end)
{
    wm_slice source = p->source.source;
    const line *before = a ? source_line(p, a - 1) : NULL, *behind = a_end < p->old.body_lines ? source_line(p, a_end) : NULL;
    uint32_t from = before ? before->outer.end : a ? *start : 0;
    uint32_t to = behind ? behind->outer.start : a_end < p->old.body_lines ? *end : (uint32_t)source.size;
    for (uint32_t at = from; at < *start; at++) {
        at = skip_silent(p, at, *start);
        if (at < *start && !strchr(" \t\r\n", source.data[at]))
            *start = at;
    }
    for (uint32_t at = *end; at < to; at++) {
        at = skip_silent(p, at, to);
        if (at < to && !strchr(" \t\r\n", source.data[at]))
            *end = at + 1;
    }
}

/* Lines that shared the first of theirs with a tag are a paragraph now, which the tag behind them, on the last
 * one, would part. */
static void part_tag(put *p, size_t a)
{
    const line *l = a < p->old.body_lines ? source_line(p, a) : NULL;
    wm_slice source = p->source.source;
    if (!l || wm_find(wm_sub(source, l->inner.start, l->inner.end), WM_LIT("\n"), 0) == WM_NONE ||
        !wm_starts_with(wm_sub(source, l->inner.end, source.size), WM_LIT("</")))
        return;
    size_t from = p->text.size;
    wm_buffer_add_char(&p->text, '\n');
    add_splice(p, l->inner.end, l->inner.end, from);
}

bool put_blocks(put *p, const hunk *h)
{
    size_t a, a_end, b, b_end, around = hunk_reach(h->level);
    widen(p, h, &a, &a_end, &b, &b_end, around - h->less_before);
    widen_end(p, &a_end, &b_end, around - h->less_behind);
    for (size_t i = 0; i < p->hunk_count; i++) /* those that came along have been seen to */
        if (&p->hunks[i] != h && p->hunks[i].a >= a && p->hunks[i].a_end <= a_end && p->hunks[i].b >= b &&
            p->hunks[i].b_end <= b_end && p->hunks[i].a < p->old.body_lines && p->hunks[i].b < p->now.body_lines) {
            if (p->hunks[i].level >= BY_BLOCK && i < (size_t)(h - p->hunks))
                return true; /* by an earlier one */
        }
    if (b == b_end)
        return delete_lines(p, a, a_end, b, true);
    uint32_t start = UINT32_MAX, end = 0;
    for (size_t i = a; i < a_end; i++) {
        const line *l = source_line(p, i);
        if (!l)
            continue;
        start = l->outer.start < start ? l->outer.start : start;
        end = l->outer.end > end ? l->outer.end : end;
    }
    if (start > end) {
        if (a != a_end || around || !insert_lines(p, h, a, b, b_end) || !part_next(p, a, b_end))
            return false;
        part_tag(p, a);
        return true;
    }
    if (h->level >= BY_STRETCH)
        take_marks(p, a, a_end, &start, &end);
    size_t from = p->text.size;
    const wm_node *first = top_of(p->now.lines[b].node), *last = top_of(p->now.lines[b_end - 1].node);
    size_t lead = seam(p, a, start, b, false);
    while (lead--)
        wm_buffer_add_char(&p->text, '\n');
    wm_print_blocks(p->lens->printer, first, last->next, WM_LIT(""), WM_PRINT_LINE, &p->text);
    size_t kept = p->text.size;
    copy_silent(p, start, end, true, &p->text);
    p->displaced |= p->text.size > kept;
    if (p->text.size > kept && kept > from) { /* on lines of their own */
        wm_buffer copy = {0};
        wm_buffer_add_slice(&copy, wm_sub(wm_buffer_slice(&p->text), kept, p->text.size));
        p->text.size = kept;
        wm_buffer_add_char(&p->text, '\n');
        wm_buffer_add_slice(&p->text, wm_buffer_slice(&copy));
        wm_buffer_free(&copy);
    }
    for (size_t tail = seam(p, a_end, end, b_end, true); tail; tail--)
        wm_buffer_add_char(&p->text, '\n');
    add_splice(p, start, end, from);
    return true;
}
