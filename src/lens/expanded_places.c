/* expanded_places.c - where calls stand whose marks tell nothing.
 *
 * SPDX-License-Identifier: MIT
 *
 * What such a call gave is sought in the text: where it was, when nothing around it changed; elsewhere, when it moved. A call that
 * gave nothing, and one whose paragraph was copied, is found by its line.
 */
#include "lens/expanded.h"

enum { MOST_STEPS = 50000000 };

wm_slice lens_call_text(const lens_expanded *x, const lens_call *c)
{
    return wm_sub(wm_buffer_slice(&x->shown.text), c->start, c->end);
}

void lens_place_calls(lens_expanded *x)
{
    ptrdiff_t shift = 0;
    size_t r = 0;
    for (size_t i = 0; i < x->call_count; i++) {
        lens_call *c = &x->calls[i];
        const wm_diff_run *runs = x->runs.items;
        for (; r < x->runs.count && runs[r].a_end <= c->start; r++)
            shift = (ptrdiff_t)runs[r].b_end - (ptrdiff_t)runs[r].a_end;
        bool changed = r < x->runs.count && runs[r].a < c->end;
        c->place = c->marked || changed ? WM_NONE : (size_t)((ptrdiff_t)c->start + shift);
    }
    x->copying.cursor = 0;
    x->copying.steps = 0;
}

/* Whether something changed within [from, to) of x->plain, or between its bytes. */
static bool has_change(const lens_expanded *x, size_t from, size_t to)
{
    size_t i;
    WM_SEARCH(i, 0, x->runs.count, x->runs.items[i].b_end <= from);
    return i < x->runs.count && x->runs.items[i].b < to;
}

/* Where in text of the result, from a place on, stands what a call gave that is not where it was: it moved. WM_NONE: nowhere. */
static size_t find_moved(const lens_expanded *x, const lens_call *c, wm_slice s, size_t from, size_t plain_at)
{
    wm_slice text = lens_call_text(x, c);
    bool words = lens_count_words(text, 0, text.size) > 0;
    for (size_t at = from; words && (at = wm_find(s, text, at)) != WM_NONE; at++) {
        size_t end = at + text.size;
        bool begun = at && lens_is_word_byte(s.data[at - 1]) && lens_is_word_byte(text.data[0]);
        bool goes_on = end < s.size && lens_is_word_byte(s.data[end]) && lens_is_word_byte(text.data[text.size - 1]);
        if (!begun && !goes_on && has_change(x, plain_at + at, plain_at + end))
            return at;
    }
    return WM_NONE;
}

/* The next call without marks that stands where it was, if text of the result from a place on has it: its place there; else the text's
 * end. */
static size_t next_in_place(lens_expanded *x, wm_slice s, size_t from, size_t plain_at)
{
    const lens_call *calls = x->calls;
    while (x->copying.cursor < x->call_count && (calls[x->copying.cursor].place == WM_NONE || calls[x->copying.cursor].kept || calls[x->copying.cursor].place < plain_at + from))
        x->copying.cursor++;
    const lens_call *c = &calls[x->copying.cursor];
    bool here = x->copying.cursor < x->call_count && c->place + (c->end - c->start) <= plain_at + s.size;
    return here ? c->place - plain_at : s.size;
}

/* The line of the expansion that a call stands in; the call begins at *offset of it. */
static wm_slice line_of(const lens_expanded *x, const lens_call *c, size_t *offset)
{
    wm_slice shown = wm_buffer_slice(&x->shown.text);
    size_t from = c->start, to = c->end;
    while (from && shown.data[from - 1] != '\n')
        from--;
    while (to < shown.size && shown.data[to] != '\n')
        to++;
    *offset = c->start - from;
    return wm_sub(shown, from, to);
}

/* The next place of a whole line in a text, from a place on; WM_NONE: none. */
static size_t find_line(wm_slice s, wm_slice line, size_t from)
{
    for (size_t at = from; (at = wm_find(s, line, at)) != WM_NONE; at++)
        if ((!at || s.data[at - 1] == '\n') && (at + line.size == s.size || s.data[at + line.size] == '\n'))
            return at;
    return WM_NONE;
}

/* Where in text of the result a call stands in its line, which moved or is a copy: a copied paragraph has its calls. The line must have
 * stood once, so that no words of the page's own are taken for it. WM_NONE: nowhere. */
static size_t find_in_line(const lens_expanded *x, const lens_call *c, wm_slice s, size_t from, size_t plain_at)
{
    size_t offset;
    wm_slice line = line_of(x, c, &offset), shown = wm_buffer_slice(&x->shown.text), plain = wm_buffer_slice(&x->plain);
    if (!lens_count_words(line, 0, line.size) || wm_find(s, line, 0) == WM_NONE)
        return WM_NONE;
    size_t once = find_line(shown, line, 0), at = find_line(plain, line, plain_at + (from > offset ? from - offset : 0));
    return once != WM_NONE && find_line(shown, line, once + 1) == WM_NONE && at != WM_NONE && at + line.size <= plain_at + s.size ? at + offset - plain_at : WM_NONE;
}

/* As above of the calls that are not where they were, and of those that stand in copies of their lines. */
static size_t next_moved(lens_expanded *x, wm_slice s, size_t from, size_t plain_at, size_t *call)
{
    size_t best = s.size;
    for (size_t i = 0; i < x->call_count && x->copying.steps < MOST_STEPS; i++) {
        const lens_call *c = &x->calls[i];
        bool there = c->kept || c->closed || c->place != WM_NONE, silent = !wm_trim(lens_call_text(x, c)).size;
        size_t at = there && silent ? WM_NONE : there || silent ? find_in_line(x, c, s, from, plain_at) : find_moved(x, c, s, from, plain_at);
        x->copying.steps += s.size - from + 1;
        if (at < best) {
            best = at;
            *call = i;
        }
    }
    return best;
}

void lens_copy_text(lens_expanded *x, wm_slice s, size_t plain_at)
{
    bool inserted = has_change(x, plain_at, plain_at + s.size);
    for (size_t done = 0; done < s.size;) {
        size_t at = next_in_place(x, s, done, plain_at), call = x->copying.cursor, other = call;
        size_t moved = inserted ? next_moved(x, s, done, plain_at, &other) : s.size;
        if (moved < at) {
            at = moved;
            call = other;
        }
        wm_buffer_add_slice(&x->result, wm_sub(s, done, at));
        done = at;
        if (at == s.size)
            break;
        lens_call *c = &x->calls[call];
        wm_buffer_add_slice(&x->result, wm_sub(x->source, c->source_start, c->source_end));
        done += c->end - c->start;
        c->kept = true;
    }
}
