/* put_lines.c - lines that went; what becomes of a hunk.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "lens/put.h"

const line *source_line(const put *p, size_t a)
{
    return a < p->old.line_count && p->line_of[a] != WM_NONE ? &p->source.lines[p->line_of[a]] : NULL;
}

/* As source_line, of one that has its place. */
const line *placed_line(const put *p, size_t a)
{
    return &p->source.lines[p->line_of[a]];
}

const wm_node *top_of(const wm_node *n)
{
    while (n->parent && n->parent->type != WM_NODE_DOCUMENT)
        n = n->parent;
    return n;
}

size_t newlines_needed(const line *a, const line *b)
{
    return a->kind == LINE_TEXT && b->kind == LINE_TEXT ? 2 : 1;
}

size_t count_newlines(wm_slice source, uint32_t from, uint32_t to)
{
    size_t n = 0;
    while (from < to && (source.data[from] == '\n' || source.data[from] == ' ' || source.data[from] == '\t' || source.data[from] == '\r'))
        n += source.data[from++] == '\n';
    return n;
}

uint32_t behind_spaces(wm_slice source, uint32_t at)
{
    uint32_t end = at;
    while (end < source.size && (source.data[end] == ' ' || source.data[end] == '\t'))
        end++;
    return end == source.size || source.data[end] == '\n' ? end : at;
}

/* ---- what went --------------------------------------------------------------------- */

bool has_silent(put *p, uint32_t from, uint32_t to)
{
    size_t before = p->scratch.size;
    copy_silent(p, from, to, true, &p->scratch);
    bool any = p->scratch.size > before;
    p->scratch.size = before;
    return any;
}

bool is_one_list(const put *p, size_t b)
{
    if (!b || b >= p->now.body_lines)
        return false;
    const line *x = &p->now.lines[b - 1], *y = &p->now.lines[b];
    return x->kind == LINE_ITEM && y->kind == LINE_ITEM && top_of(x->node) == top_of(y->node);
}

/* Whether two lines that are neighbours now would be one, or of one list, with a single newline between. */
static bool would_join(const put *p, size_t b)
{
    if (!b || b >= p->now.body_lines)
        return false;
    const line *x = &p->now.lines[b - 1], *y = &p->now.lines[b];
    return newlines_needed(x, y) == 2 || (x->kind == LINE_ITEM && y->kind == LINE_ITEM && y->begins_list && top_of(x->node) != top_of(y->node));
}

/* Lines [a, a_end) of old are no more; they stood before line b of now. */
bool delete_lines(put *p, size_t a, size_t a_end, size_t b, bool whole)
{
    wm_slice source = p->source.source;
    const line *first = source_line(p, a), *last = source_line(p, a_end - 1);
    bool note = p->old.lines[a].note > 0;
    size_t low = note ? a : 0, high = note ? a_end : p->old.body_lines;
    const line *before = a > low ? source_line(p, a - 1) : NULL;
    const line *after = a_end < high ? source_line(p, a_end) : NULL;
    if (!first || !last)
        return false;
    uint32_t start = first->outer.start, end = last->outer.end;
    for (size_t i = a; i < a_end; i++) { /* not all stand in order: captions print behind their tables */
        const line *x = source_line(p, i);
        if (!x)
            return false;
        start = x->outer.start < start ? x->outer.start : start;
        end = x->outer.end > end ? x->outer.end : end;
    }
    if ((before && before->outer.end > start) || (after && after->outer.start < end))
        return false;
    if (whole && !note) { /* with tags that print nothing */
        uint32_t low_end = before ? before->outer.end : 0, high_start = after ? after->outer.start : (uint32_t)source.size;
        uint32_t from_line = start, to_line = end;
        while (from_line > low_end && source.data[from_line - 1] != '\n')
            from_line--;
        while (to_line < high_start && source.data[to_line] != '\n')
            to_line++;
        if ((!from_line || source.data[from_line - 1] == '\n') && (to_line == source.size || source.data[to_line] == '\n')) {
            start = from_line;
            end = to_line;
        }
    }
    uint32_t blank = behind_spaces(source, end);
    if (!note && (!after || blank <= after->outer.start))
        end = blank;
    bool silent_after = after && has_silent(p, end, after->outer.start);
    bool silent_before = before && has_silent(p, before->outer.end, start);
    size_t from = p->text.size;
    /* What does not print went with the lines around it; members are printed elsewhere. */
    copy_silent(p, start, end, false, &p->text);
    if (p->text.size > from)
        wm_buffer_add_char(&p->text, '\n');
    size_t newlines_before = before ? count_newlines(source, before->outer.end, start) : 0;
    size_t newlines_after = after ? count_newlines(source, end, after->outer.start) : 0;
    if (before && after && !silent_before && !silent_after && would_join(p, b) && newlines_before < 2 && newlines_after < 2) {
        start = before->outer.end;
        end = after->outer.start;
        p->text.size = from;
        wm_buffer_add_str(&p->text, "\n\n");
    } else if (before && after && !silent_before && !silent_after && p->text.size == from && is_one_list(p, b) && newlines_before != 1 &&
        newlines_after != 1) {
        start = before->outer.end;
        end = after->outer.start;
        wm_buffer_add_char(&p->text, '\n');
    } else if (before && !silent_before && p->text.size == from && is_one_list(p, b) && newlines_after == 1) {
        start = before->outer.end;
    } else if (after && !silent_after && (!before || silent_before || newlines_before >= newlines_after))
        end = after->outer.start;
    else if (before && !silent_before && p->text.size == from)
        start = before->outer.end;
    else
        while (end < source.size && source.data[end] == '\n')
            end++;
    add_splice(p, start, end, from);
    return true;
}

void scan_gone(put *p)
{
    p->gone_count = 0;
    for (size_t h = 0; h < p->hunk_count; h++) {
        const hunk *k = &p->hunks[h];
        size_t pair = k->pairs;
        for (size_t a = k->a; a < k->a_end && k->level <= BY_LINE && a < p->old.body_lines; a++) {
            while (pair < k->pairs + k->pair_count && p->pairs[pair].a < a)
                pair++;
            bool paired = pair < k->pairs + k->pair_count && p->pairs[pair].a == a;
            if (paired || !source_line(p, a))
                continue;
            if (!put_grow(p, &p->gone, &p->gone_capacity, p->gone_count + 1, sizeof *p->gone))
                return;
            p->gone[p->gone_count++] = (keyed){p->old_keys[a], a};
        }
    }
    if (p->gone_count)
        qsort(p->gone, p->gone_count, sizeof *p->gone, compare_keyed);
}

/* ---- a hunk -------------------------------------------------------------------------------- */

/* Paragraphs are parted by empty lines, items are not. Lines a - 1 and a of old are b - 1 and b now, one of them of
 * another kind: the white space between them becomes what they need. */
static void fit_gap(put *p, size_t a, size_t b)
{
    const line *before = a && b ? source_line(p, a - 1) : NULL, *l = source_line(p, a);
    if (!before || !l || a >= p->old.body_lines || b >= p->now.body_lines || before->outer.end > l->outer.start)
        return;
    wm_slice gap = wm_sub(p->source.source, before->outer.end, l->outer.start);
    if (wm_trim(gap).size)
        return;
    const line *x = &p->now.lines[b - 1], *y = &p->now.lines[b];
    size_t have = count_newlines(p->source.source, before->outer.end, l->outer.start), need = newlines_needed(x, y);
    bool one_list = is_one_list(p, b) && !y->begins_list;
    if (have >= need && !(one_list && have > 1))
        return;
    size_t from = p->text.size;
    for (size_t i = 0; i < need; i++)
        wm_buffer_add_char(&p->text, '\n');
    add_splice(p, before->outer.end, l->outer.start, from);
}

/* The gaps beside a pair of lines of two kinds; that behind it only where no other pair follows. */
static void fit_gaps(put *p, const hunk *h, size_t i)
{
    line_pair pair = p->pairs[h->pairs + i];
    const line *o = &p->old.lines[pair.a], *n = &p->now.lines[pair.b];
    const line_pair *before = i ? &p->pairs[h->pairs + i - 1] : NULL;
    bool turned = o->kind != n->kind && (n->kind == LINE_TEXT || n->kind == LINE_ITEM);
    bool joined = before ? before->a + 1 == pair.a && before->b + 1 == pair.b : pair.a == h->a && pair.b == h->b;
    bool turned_before = before && joined && p->old.lines[before->a].kind != p->now.lines[before->b].kind;
    if (joined && (turned || turned_before))
        fit_gap(p, pair.a, pair.b);
    if (turned && i + 1 == h->pair_count && pair.a + 1 == h->a_end && pair.b + 1 == h->b_end)
        fit_gap(p, h->a_end, h->b_end);
}

/* Paragraphs that became a quotation as they are: tags around them. */
static bool put_quoted(put *p, const hunk *h)
{
    size_t n = h->a_end - h->a;
    const line *open = &p->now.lines[h->b], *close = &p->now.lines[h->b_end - 1];
    if (h->b_end - h->b != n + 2 || open->kind != LINE_QUOTE || open->path_size || close->kind != LINE_QUOTE_END ||
        close->node != open->node)
        return false;
    for (size_t i = 0; i < n; i++) {
        const line *o = &p->old.lines[h->a + i], *now = &p->now.lines[h->b + 1 + i], *l = source_line(p, h->a + i);
        if (o->kind != LINE_TEXT || o->path_size || now->kind != LINE_TEXT || now->path_size != 1 || o->content != now->content ||
            !l || l->kind != LINE_TEXT || (i && l->outer.start < placed_line(p, h->a + i - 1)->outer.end))
            return false;
    }
    uint32_t start = placed_line(p, h->a)->inner.start;
    uint32_t end = skip_silent(p, placed_line(p, h->a_end - 1)->inner.end, (uint32_t)p->source.source.size);
    size_t from = p->text.size;
    wm_buffer_add_str(&p->text, n > 1 ? "<blockquote>\n" : "<blockquote>");
    add_splice(p, start, start, from);
    from = p->text.size;
    wm_buffer_add_str(&p->text, n > 1 ? "\n</blockquote>" : "</blockquote>");
    add_splice(p, end, end, from);
    return true;
}

bool put_hunk(put *p, hunk *h)
{
    bool note = (h->a < h->a_end && h->a >= p->old.body_lines) || (h->b < h->b_end && h->b >= p->now.body_lines);
    if (note && (h->level > BY_LINE || h->pair_count != h->a_end - h->a || h->pair_count != h->b_end - h->b))
        return put_note(p, h);
    if (h->level >= BY_BLOCK)
        return put_blocks(p, h);
    if (h->level == BY_TOKEN && h->a < h->a_end && h->b < h->b_end && h->pair_count < (h->a_end - h->a) + (h->b_end - h->b) - 1 &&
        put_joined(p, h->a, h->a_end, h->b, h->b_end))
        return true;
    if (h->level == BY_TOKEN && h->a < h->a_end && h->b + 2 < h->b_end && put_quoted(p, h))
        return true;
    size_t a = h->a, b = h->b;
    for (size_t i = 0; i <= h->pair_count; i++) {
        bool last = i == h->pair_count;
        line_pair pair = last ? (line_pair){h->a_end, h->b_end} : p->pairs[h->pairs + i];
        if (b < pair.b && !insert_lines(p, h, a, b, pair.b))
            return false;
        if (a < pair.a && !delete_lines(p, a, pair.a, pair.b, h->level >= BY_LINE))
            return false;
        p->headed = b < pair.b || (!last && a < pair.a && !(pair.b && p->now.lines[pair.b - 1].kind == LINE_ITEM));
        if (!last && !put_line(p, pair.a, pair.b, h->level))
            return false;
        if (!last)
            fit_gaps(p, h, i);
        a = pair.a + 1;
        b = pair.b + 1;
    }
    return true;
}
