/* expanded_marks.c - marks around what calls gave, and what they tell when the text was edited.
 *
 * SPDX-License-Identifier: MIT
 *
 * A mark is a call again, which shows nothing here: `{{~7(}}` opens what call 7 gave, ")" for "(" closes it, and "." stands for
 * one that gave nothing. In front of a list or a table such a mark would end it there; <includeonly>, which a page itself never
 * shows, does not: `<includeonly>~7(</includeonly>`.
 */
#include <stdio.h>

#include "lens/expanded.h"

enum { MOST_MARKINGS = 60 };

static const struct {
    const char *start, *end;
} forms[] = {[LENS_CALL_MARK] = {"{{", "}}"}, [LENS_TAG_MARK] = {"<includeonly>", "</includeonly>"}};

enum { FORMS = sizeof forms / sizeof *forms };

/* ---- marking ---- */

static void add_mark(const lens_expanded *x, size_t call, char side, wm_buffer *out)
{
    lens_mark_form form = x->calls[call].marked;
    wm_buffer_add_format(out, "%s%c%zu%c%s", forms[form].start, x->sign, call, side, forms[form].end);
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
            wm_buffer_add_slice(&x->marked, lens_call_text(x, c));
        } else if (c->start == c->end) {
            add_mark(x, i, '.', &x->marked);
        } else {
            add_mark(x, i, '(', &x->marked);
            wm_buffer_add_slice(&x->marked, lens_call_text(x, c));
            add_mark(x, i, ')', &x->marked);
        }
    }
    wm_buffer_add_slice(&x->marked, wm_sub(shown, at, shown.size));
    x->failed |= x->marked.failed;
}

/* Whether what a call gave begins a block of its line, which a mark that shows would end there. */
static bool begins_block(const lens_expanded *x, const lens_call *c)
{
    wm_slice shown = wm_buffer_slice(&x->shown.text);
    bool line = !c->start || shown.data[c->start - 1] == '\n';
    return line && c->start < c->end && strchr("*#:;{|!=<- \n", shown.data[c->start]);
}

/* Whether the expansion with its marks prints as without. */
static wm_status marks_hide(lens_expanded *x, bool *good)
{
    wm_lens *lens = x->lens;
    write_marked(x);
    wm_buffer_clear(&x->got);
    wm_status status = x->failed ? WM_NO_MEMORY
                                 : wm_get(lens->parser, lens->writer, &lens->doc, wm_buffer_slice(&x->marked), x->ns, x->title, &x->got, NULL);
    *good = status == WM_OK && wm_equal(wm_buffer_slice(&x->got), wm_buffer_slice(&x->before));
    return status;
}

/* The same with these calls marked in the form that is tried, and others as they are. */
static wm_status marks_in_hide(void *user, const uint8_t *in, bool *good)
{
    lens_expanded *x = user;
    for (size_t i = 0; i < x->call_count; i++) {
        lens_call *c = &x->calls[i];
        bool other = c->marked != LENS_NO_MARK && c->marked != x->form;
        if (!other)
            c->marked = in[i] && (x->form == LENS_TAG_MARK || !begins_block(x, c)) ? x->form : LENS_NO_MARK;
    }
    return marks_hide(x, good);
}

/* A sign that nothing of the page which looks like a mark begins with. */
static bool choose_sign(lens_expanded *x)
{
    static const char signs[] = "~^+%$";
    for (const char *s = signs; *s; s++) {
        bool used = false;
        for (size_t form = LENS_CALL_MARK; form < FORMS && !used; form++) {
            char start[32];
            snprintf(start, sizeof start, "%s%c", forms[form].start, *s);
            used = wm_find(wm_buffer_slice(&x->shown.text), wm_str(start), 0) != WM_NONE;
        }
        x->sign = *s;
        if (!used)
            return true;
    }
    return false;
}

wm_status lens_mark_calls(lens_expanded *x)
{
    bool good = false, signs = choose_sign(x);
    for (size_t i = 0; i < x->call_count; i++)
        x->calls[i].marked = !signs ? LENS_NO_MARK : begins_block(x, &x->calls[i]) ? LENS_TAG_MARK : LENS_CALL_MARK;
    wm_status status = marks_hide(x, &good);
    if (status != WM_OK || good || !signs)
        return status;
    uint8_t *in = calloc(x->call_count + 1, 1);
    if (!in)
        return WM_NO_MEMORY;
    for (size_t i = 0; i < x->call_count; i++)
        x->calls[i].marked = LENS_NO_MARK;
    for (size_t form = LENS_CALL_MARK; form < FORMS && status == WM_OK; form++) {
        x->form = (lens_mark_form)form;
        memset(in, 0, x->call_count);
        status = lens_take_most(x->call_count, NULL, in, marks_in_hide, x, MOST_MARKINGS);
        if (status == WM_OK)
            status = marks_in_hide(x, in, &good);
    }
    free(in);
    return status;
}

/* ---- what became of the calls ---- */

/* A mark at the start of s: its bytes, 0 when none stands there. */
static size_t read_mark(const lens_expanded *x, wm_slice s, size_t *call, char *side)
{
    wm_slice start = wm_str(forms[s.size && s.data[0] == '{' ? LENS_CALL_MARK : LENS_TAG_MARK].start);
    wm_slice end = wm_str(forms[s.size && s.data[0] == '{' ? LENS_CALL_MARK : LENS_TAG_MARK].end);
    size_t at = start.size, number = 0;
    if (!wm_starts_with(s, start) || s.size < at + 3 || s.data[at++] != x->sign)
        return 0;
    for (; at < s.size && s.data[at] >= '0' && s.data[at] <= '9' && number < x->call_count; at++)
        number = number * 10 + (size_t)(s.data[at] - '0');
    if (number >= x->call_count || at == s.size)
        return 0;
    *side = s.data[at++];
    *call = number;
    return wm_starts_with(wm_sub(s, at, s.size), end) ? at + end.size : 0;
}

/* The next mark at or after at: its place; the end of the text when there is none. */
static size_t next_mark(const lens_expanded *x, wm_slice s, size_t at, size_t *size, size_t *call, char *side)
{
    for (*size = 0; at < s.size; at++) {
        if (s.data[at] != '{' && s.data[at] != '<')
            continue;
        *size = read_mark(x, wm_sub(s, at, s.size), call, side);
        if (*size)
            return at;
    }
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

/* The first change that ends behind a byte of the expansion. */
static size_t first_run(const lens_expanded *x, size_t at)
{
    size_t i;
    WM_SEARCH(i, 0, x->runs.count, x->runs.items[i].a_end <= at);
    return i;
}

/* How many words of a range of the expansion are gone; *alone: words came in their place, and in the place of no others. */
static size_t gone_words(const lens_expanded *x, uint32_t start, uint32_t end, bool *alone)
{
    wm_slice shown = wm_buffer_slice(&x->shown.text), plain = wm_buffer_slice(&x->plain);
    size_t gone = 0;
    *alone = false;
    for (size_t i = first_run(x, start); i < x->runs.count && x->runs.items[i].a < end; i++) {
        const wm_diff_run *r = &x->runs.items[i];
        size_t from = r->a > start ? r->a : start, to = r->a_end < end ? r->a_end : end;
        if (from >= to)
            continue;
        size_t words = lens_count_words(shown, from, to);
        gone += words;
        *alone |= words && lens_count_words(plain, r->b, r->b_end) && lens_count_words(shown, r->a, r->a_end) == words;
    }
    return gone;
}

/* Whether what went may as well have been a range of the expansion: `b]] [[` of `[[a]] [[b]] [[c]]` is as good as `[[b]] `. */
static bool slides_over(const lens_expanded *x, size_t start, size_t end)
{
    size_t i = first_run(x, start);
    if (i == x->runs.count)
        return false;
    const wm_diff_run *r = &x->runs.items[i];
    wm_slice s = wm_buffer_slice(&x->shown.text);
    if (r->b < r->b_end || r->a_end - r->a < end - start)
        return false;
    size_t left = r->a > start ? r->a - start : 0, right = end > r->a_end ? end - r->a_end : 0;
    if (left && !right && end + left <= r->a_end)
        return wm_equal(wm_sub(s, start, r->a), wm_sub(s, r->a_end - left, r->a_end));
    return right && !left && r->a + right <= start && wm_equal(wm_sub(s, r->a, r->a + right), wm_sub(s, r->a_end, end));
}

/* Whether a call that is not in the result was deleted: its words are gone, or most where no mark tells, and no others stand there. */
static bool is_deleted(const lens_expanded *x, const lens_call *c)
{
    bool alone;
    size_t words = lens_count_words(wm_buffer_slice(&x->shown.text), c->start, c->end);
    size_t gone = gone_words(x, c->start, c->end, &alone);
    return !alone && (c->marked && !c->closed ? gone == words || slides_over(x, c->start, c->end) : 2 * gone >= words);
}

/* Whether a byte of the expansion stands in what changed. */
static bool is_changed(const lens_expanded *x, size_t at)
{
    size_t i = first_run(x, at);
    return i < x->runs.count && x->runs.items[i].a <= at;
}

/* Whether no word of a call is left, nor the words on its line before and behind it: the sentence was written anew without it. */
static bool was_rewritten(const lens_expanded *x, const lens_call *c)
{
    wm_slice shown = wm_buffer_slice(&x->shown.text);
    bool ignored;
    size_t words = lens_count_words(shown, c->start, c->end), before = c->start, behind = c->end;
    while (before && !lens_is_word_byte(shown.data[before - 1]) && shown.data[before - 1] != '\n')
        before--;
    while (behind < shown.size && !lens_is_word_byte(shown.data[behind]) && shown.data[behind] != '\n')
        behind++;
    bool has_before = before && shown.data[before - 1] != '\n', has_behind = behind < shown.size && shown.data[behind] != '\n';
    return words && gone_words(x, c->start, c->end, &ignored) == words && (has_before || has_behind) &&
           (!has_before || is_changed(x, before - 1)) && (!has_behind || is_changed(x, behind));
}

/* What stands between the marks of a call. */
static bool write_call(lens_expanded *x, lens_call *c, wm_slice now)
{
    wm_slice old = lens_call_text(x, c), source = wm_sub(x->source, c->source_start, c->source_end);
    if (wm_equal(old, now)) {
        wm_buffer_add_slice(&x->result, source);
        c->kept = true;
        return true;
    }
    c->kept = lens_change_call(x, c, now, &x->result);
    if (c->kept || !was_rewritten(x, c))
        return c->kept;
    wm_buffer_add_slice(&x->result, now);
    c->rewritten = true;
    return true;
}

/* The text from a mark on: *at moves behind what belongs to it, and *shown is how much of that shows. */
static bool take_mark(lens_expanded *x, wm_slice s, size_t *at, size_t size, size_t call, char side, size_t *shown)
{
    lens_call *c = &x->calls[call];
    size_t from = *at + size, to = c->closed ? c->close : from;
    *at = from;
    *shown = 0;
    if (side == '.') {
        wm_buffer_add_slice(&x->result, wm_sub(x->source, c->source_start, c->source_end));
        c->kept = true;
    }
    if (side != '(' || !c->closed)
        return true;
    *at = to + size;
    *shown = to - from;
    return write_call(x, c, wm_sub(s, from, to));
}

/* Finds the calls that have both of their marks, the second right behind what stands in the first. */
static void find_closed(lens_expanded *x, wm_slice s)
{
    size_t size, call, open = WM_NONE;
    char side;
    for (size_t i = 0; i < x->call_count; i++)
        x->calls[i].kept = x->calls[i].closed = x->calls[i].rewritten = false;
    for (size_t at = 0; (at = next_mark(x, s, at, &size, &call, &side)) < s.size; at += size) {
        if (side == ')' && call == open) {
            x->calls[call].closed = true;
            x->calls[call].close = at;
        }
        open = side == '(' ? call : WM_NONE;
    }
}

/* Behind the white space at at that nothing needs where a call went from the end of out: a line begins with no space, of the spaces on
 * both sides one is enough, and a line that held nothing else goes, with the empty lines that it parted. */
static size_t skip_left_over(wm_slice out, wm_slice s, size_t at)
{
    bool line = !out.size || wm_ends_with(out, WM_LIT("\n")), empty = !out.size || wm_ends_with(out, WM_LIT("\n\n"));
    while (at < s.size && s.data[at] == ' ' && (line || wm_ends_with(out, WM_LIT(" "))))
        at++;
    if (line && at < s.size && s.data[at] == '\n')
        at++;
    while (empty && at < s.size && s.data[at] == '\n')
        at++;
    return at;
}

/* Takes out the marks of calls that went: of those that have one of their marks alone, or no words between the two. What was is in
 * x->whole. */
static void drop_marks_of_gone(lens_expanded *x)
{
    wm_buffer swap = x->whole;
    x->whole = x->put;
    x->put = swap;
    wm_slice s = wm_buffer_slice(&x->whole);
    size_t size, call;
    char side;
    wm_buffer_begin(&x->put, &x->failed);
    for (size_t at = 0, to; at < s.size; at = to) {
        size_t mark = next_mark(x, s, at, &size, &call, &side);
        to = mark + size;
        lens_call *c = size && side != '.' ? &x->calls[call] : NULL;
        bool emptied = c && c->closed && side == '(' && !wm_trim(wm_sub(s, to, c->close)).size && wm_trim(lens_call_text(x, c)).size;
        bool gone = c && (!c->closed || emptied);
        to = emptied ? c->close + size : to;
        wm_buffer_add_slice(&x->put, wm_sub(s, at, gone ? mark : to));
        to = gone ? skip_left_over(wm_buffer_slice(&x->put), s, to) : to;
        x->dropped |= gone;
    }
    x->failed |= x->put.failed;
}

/* ---- marks that strayed ---- */

/* Where in x->plain a range of the expansion stands, whose ends did not change. False: it is nowhere. */
static bool map_range(const lens_expanded *x, size_t start, size_t end, size_t *from, size_t *to)
{
    const wm_diff_run *runs = x->runs.items;
    size_t i = first_run(x, start), k = first_run(x, end), count = x->runs.count;
    if ((i < count && runs[i].a < start) || (k < count && runs[k].a < end))
        return false;
    while (k && runs[k - 1].a >= end) /* what came right behind it is not its own */
        k--;
    *from = i ? start - runs[i - 1].a_end + runs[i - 1].b_end : start;
    *to = k ? end - runs[k - 1].a_end + runs[k - 1].b_end : end;
    return *from < *to;
}

/* A mark of a call that strayed: its place in x->plain. */
typedef struct stray {
    size_t at, call;
    char side;
} stray;

/* Lists two marks for each call that was not deleted and has lost a mark, or has it elsewhere; in order. How many they are. */
static size_t find_strays(const lens_expanded *x, stray *strays)
{
    size_t count = 0, from, to;
    for (size_t i = 0; i < x->call_count; i++) {
        const lens_call *c = &x->calls[i];
        if (!c->marked || c->closed || !wm_trim(lens_call_text(x, c)).size || is_deleted(x, c) || !map_range(x, c->start, c->end, &from, &to))
            continue;
        strays[count++] = (stray){from, i, '('};
        strays[count++] = (stray){to, i, ')'};
    }
    return count;
}

/* Appends text of x->put that stands at plain_at of x->plain, with the strays that belong there. */
static void add_with_strays(const lens_expanded *x, wm_slice s, size_t plain_at, const stray **next, const stray *end, wm_buffer *out)
{
    size_t done = 0, behind = plain_at + s.size;
    for (const stray *m = *next; m < end && m->at <= behind && !(m->side == '(' && m->at == behind); m = ++*next) {
        wm_buffer_add_slice(out, wm_sub(s, done, m->at - plain_at));
        done = m->at - plain_at;
        add_mark(x, m->call, m->side, out);
    }
    wm_buffer_add_slice(out, wm_sub(s, done, s.size));
}

/* The merge knows nothing of calls: where sentences change places, or what a call gave as two paragraphs, marks end up at other words
 * than their own. They are set anew around what now stands between what stood before and behind the call. */
static void set_strays(lens_expanded *x)
{
    stray *strays = malloc((2 * x->call_count + 1) * sizeof *strays);
    size_t size, call, plain_at = 0, count = strays ? find_strays(x, strays) : 0;
    char side;
    x->failed |= !strays;
    if (count) {
        const stray *next = strays;
        wm_buffer swap = x->got;
        x->got = x->put;
        x->put = swap;
        wm_slice s = wm_buffer_slice(&x->got);
        wm_buffer_begin(&x->put, &x->failed);
        for (size_t at = 0, to; at < s.size; at = to + size) {
            to = next_mark(x, s, at, &size, &call, &side);
            add_with_strays(x, wm_sub(s, at, to), plain_at, &next, strays + count, &x->put);
            plain_at += to - at;
            wm_buffer_add_slice(&x->put, wm_sub(s, to, to + size));
        }
        x->failed |= x->put.failed;
        find_closed(x, wm_buffer_slice(&x->put));
    }
    free(strays);
}

/* Takes the marks of one form away. False: there are none. */
bool lens_drop_marks(lens_expanded *x, lens_mark_form form)
{
    bool found = false;
    for (size_t i = 0; i < x->call_count; i++) {
        found |= x->calls[i].marked == form;
        x->calls[i].marked = x->calls[i].marked == form ? LENS_NO_MARK : x->calls[i].marked;
    }
    write_marked(x);
    return found;
}

static bool all_known(const lens_expanded *x)
{
    for (size_t i = 0; i < x->call_count; i++) {
        const lens_call *c = &x->calls[i];
        bool silent = !wm_trim(lens_call_text(x, c)).size;
        if (!c->kept && !c->rewritten && (c->marked ? !silent && !is_deleted(x, c) : silent || !is_deleted(x, c)))
            return false;
    }
    return true;
}

bool lens_unmark(lens_expanded *x)
{
    size_t size, call, plain_at = 0;
    char side;
    bool good = true;
    x->dropped = false;
    find_closed(x, wm_buffer_slice(&x->put));
    drop_marks_of_gone(x);
    wm_slice s = wm_buffer_slice(&x->put);
    find_closed(x, s);
    wm_buffer_clear(&x->result);
    strip_marks(x, s, &x->plain);
    if (x->failed || !lens_diff_words(x, wm_buffer_slice(&x->shown.text), wm_buffer_slice(&x->plain), &x->runs))
        return false;
    set_strays(x);
    s = wm_buffer_slice(&x->put);
    lens_place_calls(x);
    for (size_t at = 0; at < s.size && good;) {
        size_t to = next_mark(x, s, at, &size, &call, &side), shown = 0;
        lens_copy_text(x, wm_sub(s, at, to), plain_at);
        plain_at += to - at;
        at = to;
        if (size)
            good = take_mark(x, s, &at, size, call, side, &shown);
        plain_at += shown;
    }
    x->failed |= x->result.failed;
    return good && !x->failed && all_known(x);
}
