/* expanded_marks.c - marks around what calls gave, and what they tell when the text was edited.
 *
 * SPDX-License-Identifier: MIT
 *
 * A mark is <includeonly>, which a page itself never shows: `<includeonly>~7(</includeonly>` opens what call 7 gave, ")"
 * for "(" closes it, and "." stands for one that gave nothing.
 */
#include <stdio.h>

#include "lens/expanded.h"

enum { MOST_MARKINGS = 60 };

static const char mark_start[] = "<includeonly>", mark_end[] = "</includeonly>";

static wm_slice call_text(const lens_expanded *x, const lens_call *c)
{
    return wm_sub(wm_buffer_slice(&x->shown.text), c->start, c->end);
}

/* ---- marking ---- */

static void add_mark(lens_expanded *x, size_t call, char side)
{
    wm_buffer_add_format(&x->marked, "%s%c%zu%c%s", mark_start, x->sign, call, side, mark_end);
}

static void write_marked(lens_expanded *x)
{
    wm_slice shown = wm_buffer_slice(&x->shown.text);
    uint32_t at = 0;
    wm_buffer_clear(&x->marked);
    for (size_t i = 0; i < x->call_count; i++) {
        const lens_call *c = &x->calls[i];
        wm_buffer_add_slice(&x->marked, wm_sub(shown, at, c->start));
        at = c->end;
        if (!c->marked) {
            wm_buffer_add_slice(&x->marked, call_text(x, c));
        } else if (c->start == c->end) {
            add_mark(x, i, '.');
        } else {
            add_mark(x, i, '(');
            wm_buffer_add_slice(&x->marked, call_text(x, c));
            add_mark(x, i, ')');
        }
    }
    wm_buffer_add_slice(&x->marked, wm_sub(shown, at, shown.size));
    x->failed |= x->marked.failed;
}

/* Whether the expansion with these calls marked prints as without marks. */
static wm_status prints_same(void *user, const uint8_t *in, bool *good)
{
    lens_expanded *x = user;
    wm_lens *lens = x->lens;
    for (size_t i = 0; i < x->call_count; i++)
        x->calls[i].marked = in[i] != 0;
    write_marked(x);
    wm_buffer_clear(&x->got);
    wm_status status = x->failed ? WM_NO_MEMORY
                                 : wm_get(lens->parser, lens->writer, &lens->doc, wm_buffer_slice(&x->marked), x->ns, x->title, &x->got, NULL);
    *good = status == WM_OK && wm_equal(wm_buffer_slice(&x->got), wm_buffer_slice(&x->before));
    return status;
}

/* A sign that no <includeonly> of the page begins with. */
static bool choose_sign(lens_expanded *x)
{
    static const char signs[] = "~^+%$";
    for (const char *s = signs; *s; s++) {
        char start[sizeof mark_start + 1];
        snprintf(start, sizeof start, "%s%c", mark_start, *s);
        if (wm_find(wm_buffer_slice(&x->shown.text), wm_str(start), 0) == WM_NONE) {
            x->sign = *s;
            return true;
        }
    }
    return false;
}

wm_status lens_mark_calls(lens_expanded *x)
{
    bool good = false;
    uint8_t *in = calloc(x->call_count + 1, 1);
    wm_status status = in ? WM_OK : WM_NO_MEMORY;
    if (in && choose_sign(x))
        status = lens_take_most(x->call_count, NULL, in, prints_same, x, MOST_MARKINGS);
    if (status == WM_OK)
        status = prints_same(x, in, &good);
    free(in);
    return status;
}

/* ---- what became of the calls ---- */

/* A mark at the start of s: its bytes, 0 when none stands there. */
static size_t read_mark(const lens_expanded *x, wm_slice s, size_t *call, char *side)
{
    size_t at = sizeof mark_start - 1, number = 0;
    if (!wm_starts_with(s, WM_LIT("<includeonly>")) || s.size < at + 3 || s.data[at++] != x->sign)
        return 0;
    for (; at < s.size && s.data[at] >= '0' && s.data[at] <= '9' && number < x->call_count; at++)
        number = number * 10 + (size_t)(s.data[at] - '0');
    if (number >= x->call_count || at == s.size)
        return 0;
    *side = s.data[at++];
    *call = number;
    return wm_starts_with(wm_sub(s, at, s.size), WM_LIT("</includeonly>")) ? at + sizeof mark_end - 1 : 0;
}

/* The next mark at or after at: its place; the end of the text when there is none. */
static size_t next_mark(const lens_expanded *x, wm_slice s, size_t at, size_t *size, size_t *call, char *side)
{
    while ((at = wm_find(s, WM_LIT("<includeonly>"), at)) != WM_NONE) {
        *size = read_mark(x, wm_sub(s, at, s.size), call, side);
        if (*size)
            return at;
        at++;
    }
    *size = 0;
    return s.size;
}

/* A text without marks. */
static void strip_marks(lens_expanded *x, wm_slice s, wm_buffer *out)
{
    size_t size, call;
    char side;
    wm_buffer_clear(out);
    for (size_t at = 0; at < s.size;) {
        size_t to = next_mark(x, s, at, &size, &call, &side);
        wm_buffer_add_slice(out, wm_sub(s, at, to));
        at = to + size;
    }
    x->failed |= out->failed;
}

/* What stands between the marks of a call. */
static bool write_call(lens_expanded *x, lens_call *c, wm_slice now)
{
    wm_slice old = call_text(x, c), source = wm_sub(x->source, c->source_start, c->source_end);
    if (wm_equal(old, now)) {
        wm_buffer_add_slice(&x->result, source);
        c->kept = true;
        return true;
    }
    if (!wm_trim(now).size && wm_trim(old).size) {
        wm_buffer_add_slice(&x->result, now);
        return true;
    }
    c->kept = true;
    return lens_change_call(x, c, now, &x->result);
}

/* The text from a mark on: *at moves behind what belongs to it. */
static bool take_mark(lens_expanded *x, wm_slice s, size_t *at, size_t size, size_t call, char side)
{
    size_t end_size, end_call;
    char end_side;
    lens_call *c = &x->calls[call];
    if (side == '.') {
        wm_buffer_add_slice(&x->result, wm_sub(x->source, c->source_start, c->source_end));
        c->kept = true;
        *at += size;
        return true;
    }
    size_t from = *at + size, to = next_mark(x, s, from, &end_size, &end_call, &end_side);
    if (side != '(' || !end_size || end_call != call || end_side != ')')
        return false;
    *at = to + end_size;
    if (!write_call(x, c, wm_sub(s, from, to)))
        return false;
    /* Of the spaces on both sides of what is gone one is enough. */
    if (!c->kept && from == to && x->result.size && x->result.data[x->result.size - 1] == ' ' && *at < s.size && s.data[*at] == ' ')
        x->result.size--;
    return true;
}

/* ---- calls that are gone, and those without marks ---- */

static size_t count_words(wm_slice s, size_t from, size_t to)
{
    size_t count = 0;
    for (size_t at = from; at < to; at = lens_token_end(s, at))
        count += lens_is_word_byte(s.data[at]);
    return count;
}

/* How many words of a range of the expansion are gone; *alone: words came in their place, and in the place of no others. */
static size_t gone_words(const lens_expanded *x, uint32_t start, uint32_t end, bool *alone)
{
    wm_slice shown = wm_buffer_slice(&x->shown.text), plain = wm_buffer_slice(&x->plain);
    size_t gone = 0;
    *alone = false;
    for (size_t i = 0; i < x->runs.count; i++) {
        const wm_diff_run *r = &x->runs.items[i];
        size_t from = r->a > start ? r->a : start, to = r->a_end < end ? r->a_end : end;
        if (from >= to)
            continue;
        size_t words = count_words(shown, from, to);
        gone += words;
        *alone |= words && count_words(plain, r->b, r->b_end) && count_words(shown, r->a, r->a_end) == words;
    }
    return gone;
}

/* Whether a call that is not in the result was deleted: most of its words are gone, and no others stand there. */
static bool is_deleted(const lens_expanded *x, const lens_call *c)
{
    bool alone;
    size_t words = count_words(wm_buffer_slice(&x->shown.text), c->start, c->end);
    size_t gone = gone_words(x, c->start, c->end, &alone);
    return !alone && 2 * gone >= words;
}

/* Where a byte of the expansion, which stands in nothing that changed, is in x->plain. */
static bool place_in_plain(const lens_expanded *x, uint32_t start, uint32_t end, size_t *at)
{
    ptrdiff_t shift = 0;
    for (size_t i = 0; i < x->runs.count; i++) {
        const wm_diff_run *r = &x->runs.items[i];
        if (r->a < end && r->a_end > start)
            return false;
        if (r->a == r->a_end && r->a > start && r->a < end)
            return false;
        if (r->a_end <= start)
            shift = (ptrdiff_t)r->b_end - (ptrdiff_t)r->a_end;
    }
    *at = (size_t)((ptrdiff_t)start + shift);
    return true;
}

/* Copies text of the result in which calls without marks may stand; plain_at is its place in x->plain. */
static void copy_text(lens_expanded *x, wm_slice s, size_t plain_at)
{
    size_t done = 0;
    for (size_t i = 0; i < x->call_count; i++) {
        lens_call *c = &x->calls[i];
        size_t at, size = c->end - c->start;
        if (c->marked || c->kept || !place_in_plain(x, c->start, c->end, &at) || at < plain_at + done || at + size > plain_at + s.size)
            continue;
        wm_buffer_add_slice(&x->result, wm_sub(s, done, at - plain_at));
        wm_buffer_add_slice(&x->result, wm_sub(x->source, c->source_start, c->source_end));
        done = at - plain_at + size;
        c->kept = true;
    }
    wm_buffer_add_slice(&x->result, wm_sub(s, done, s.size));
}

static bool all_known(const lens_expanded *x)
{
    for (size_t i = 0; i < x->call_count; i++) {
        const lens_call *c = &x->calls[i];
        bool silent = !wm_trim(call_text(x, c)).size;
        if (!c->kept && (c->marked ? !silent && !is_deleted(x, c) : silent || !is_deleted(x, c)))
            return false;
    }
    return true;
}

bool lens_unmark(lens_expanded *x)
{
    wm_slice s = wm_buffer_slice(&x->put);
    size_t size, call, plain_at = 0;
    char side;
    bool good = true;
    wm_buffer_clear(&x->result);
    strip_marks(x, s, &x->plain);
    for (size_t i = 0; i < x->call_count; i++)
        x->calls[i].kept = false;
    if (x->failed || !lens_diff_words(x, wm_buffer_slice(&x->shown.text), wm_buffer_slice(&x->plain)))
        return false;
    for (size_t at = 0; at < s.size && good;) {
        size_t to = next_mark(x, s, at, &size, &call, &side), before;
        copy_text(x, wm_sub(s, at, to), plain_at);
        plain_at += to - at;
        at = before = to;
        if (size)
            good = take_mark(x, s, &at, size, call, side);
        if (good && size && side == '(')
            plain_at += at - before - 2 * size;
    }
    x->failed |= x->result.failed;
    return good && !x->failed && all_known(x);
}
