/* law_locality.c - Locality: an edit changes its own bytes, and what does not print stays.
 *
 * SPDX-License-Identifier: MIT
 *
 * A page is fixed bytes and hunks by turns. In a result, the fixed bytes must all be
 * there, in order; what lies between them stands where the hunks stood and is judged
 * by the hunk's rule and pieces.
 */
#include <stdlib.h>

#include "lens/edits_make.h"
#include "lens/laws.h"

/* Stand for pieces that were found. */
enum { MOVED = 1, HELD = 2, MOST_TRIES = 4000 };

typedef struct judge {
    wm_slice page, result;
    const wm_edit *edit;
    wm_buffer *why;
    wm_buffer rest, hand, scratch;
} judge;

static bool wrong(judge *j, const char *what, wm_slice piece)
{
    if (j->why) {
        wm_buffer_clear(j->why);
        wm_slice shown = piece.size > 80 ? wm_sub(piece, 0, 80) : piece;
        wm_buffer_add_format(j->why, "%s%s%.*s", what, piece.size ? ": " : "", WM_ARG(shown));
    }
    return false;
}

/* ---- pieces ------------------------------------------------------------------------ */

/* Replaces the first occurrence of piece at or after *at by mark; *at moves behind it. */
static bool take(judge *j, wm_buffer *text, wm_slice piece, size_t *at, char mark)
{
    size_t found = wm_find(wm_buffer_slice(text), piece, *at);
    if (found == WM_NONE)
        return false;
    wm_buffer_clear(&j->scratch);
    wm_buffer_add_slice(&j->scratch, wm_sub(wm_buffer_slice(text), 0, found));
    wm_buffer_add_char(&j->scratch, mark);
    wm_buffer_add_slice(&j->scratch, wm_sub(wm_buffer_slice(text), found + piece.size, text->size));
    wm_buffer swapped = *text;
    *text = j->scratch;
    j->scratch = swapped;
    *at = found + 1;
    return true;
}

static bool is_mark(char c)
{
    return c == MOVED || c == HELD;
}

/* Whether a letter stands before or behind at, over pieces. */
static bool is_letter_at(wm_slice s, size_t at, bool behind)
{
    size_t length;
    uint32_t c = 0;
    while (behind && at < s.size && is_mark(s.data[at]))
        at++;
    while (!behind && at && is_mark(s.data[at - 1]))
        at--;
    if (behind && at < s.size)
        c = wm_utf8_decode(wm_sub(s, at, s.size), &length);
    else if (!behind && at)
        c = wm_utf8_decode_last(wm_sub(s, 0, at), &length);
    return c < 0x2e80 && wm_is_letter(c);
}

static bool is_inside_word(wm_slice s, size_t a, size_t b)
{
    return is_letter_at(s, a, false) && is_letter_at(s, b, true);
}

/* Leaves in text what is no piece. False: one is missing, or stands inside a word. */
static bool reduce(judge *j, const wm_edit_hunk *h, wm_slice bytes, wm_buffer *text)
{
    static const wm_piece_kind rounds[] = {WM_PIECE_MOVED, WM_PIECE_HELD};
    wm_buffer_clear(text);
    wm_buffer_add_slice(text, bytes);
    for (size_t round = 0; round < 2; round++) {
        size_t at = 0;
        for (size_t i = 0; i < j->edit->piece_count; i++) {
            const wm_edit_piece *p = &j->edit->pieces[i];
            if (p->hunk != h->id || (p->kind == WM_PIECE_MOVED) != (rounds[round] == WM_PIECE_MOVED))
                continue;
            wm_slice piece = wm_sub(j->page, p->a, p->b);
            bool found = take(j, text, piece, &at, p->kind == WM_PIECE_MOVED ? MOVED : HELD);
            if (!found && p->kind != WM_PIECE_MAY)
                return wrong(j, p->kind == WM_PIECE_MOVED ? "moved bytes are not as they were" : "lost or out of order", piece);
            if (found && p->silent && p->kind == WM_PIECE_HELD && is_inside_word(wm_buffer_slice(text), at - 1, at) &&
                !is_inside_word(j->page, p->a, p->b))
                return wrong(j, "stands inside a word", piece);
        }
    }
    return true;
}

/* ---- rules -------------------------------------------------------------------------- */

static bool is_one_of(char c, const char *characters)
{
    return c && strchr(characters, c);
}

static const char white[] = " \t\r\n\x01\x02";

static bool holds_only(judge *j, wm_slice s, const char *also)
{
    for (size_t i = 0; i < s.size; i++)
        if (!is_one_of(s.data[i], white) && !is_one_of(s.data[i], also))
            return wrong(j, "bytes that were not there", wm_trim(wm_sub(s, i, s.size)));
    return true;
}

/* Whether a and b are the same but for white space and the places of pieces. */
static bool same_text(judge *j, wm_slice a, wm_slice b)
{
    size_t i = 0, k = 0;
    for (;;) {
        while (i < a.size && is_one_of(a.data[i], white))
            i++;
        while (k < b.size && is_one_of(b.data[k], white))
            k++;
        if (i == a.size || k == b.size)
            break;
        if (a.data[i++] != b.data[k++])
            return wrong(j, "the words are others", a);
    }
    return (i == a.size && k == b.size) || wrong(j, "the words are others", a);
}

static bool same_number(judge *j, wm_slice s, wm_slice hand)
{
    wm_edit_word a = {0}, b = {0};
    for (size_t at = 0; wm_edit_next_word(s, &at, s.size, &a);)
        ;
    for (size_t at = 0; wm_edit_next_word(hand, &at, hand.size, &b);)
        ;
    wm_slice number = wm_sub(hand, b.a, b.b);
    wm_slice rest = wm_trim(s); /* without its last attribute a cell needs no second bar */
    if (wm_equal(number, WM_LIT("1")) && (!rest.size || wm_equal(rest, WM_LIT("|"))))
        return true;
    return wm_equal(wm_sub(s, a.a, a.b), number) || wrong(j, "the number is another", s);
}

static bool check_hunk(judge *j, const wm_edit_hunk *h, wm_slice bytes)
{
    wm_slice hand = wm_sub(wm_buffer_slice(&j->edit->texts), h->text, h->text + h->text_size);
    if (wm_equal(bytes, hand))
        return true;
    if (!reduce(j, h, bytes, &j->rest))
        return false;
    wm_slice rest = wm_buffer_slice(&j->rest);
    switch (h->rule) {
    case WM_HUNK_GONE:
        return holds_only(j, rest, "");
    case WM_HUNK_CELLS:
        return holds_only(j, rest, "|!-");
    case WM_HUNK_MARKS:
        return holds_only(j, rest, "=");
    case WM_HUNK_NUMBER:
        return same_number(j, bytes, hand);
    case WM_HUNK_WORDS:
        return reduce(j, h, hand, &j->hand) && same_text(j, rest, wm_buffer_slice(&j->hand));
    default: /* what is new is PutGet's business */
        return true;
    }
}

/* ---- fixed bytes ---------------------------------------------------------------------- */

/* The fixed bytes before hunk i; behind the last for i = hunk_count. */
static wm_slice fixed(const judge *j, size_t i)
{
    const wm_edit *edit = j->edit;
    return wm_sub(j->page, i ? edit->hunks[i - 1].b : 0, i < edit->hunk_count ? edit->hunks[i].a : j->page.size);
}

static size_t common(wm_slice a, wm_slice b)
{
    size_t i = 0;
    while (i < a.size && i < b.size && a.data[i] == b.data[i])
        i++;
    return i;
}

/* The next place of fixed bytes i at or after at, with a hunk before it that is right. */
static bool place(judge *j, size_t *places, size_t i, size_t at, size_t limit, size_t *tries)
{
    wm_slice bytes = fixed(j, i);
    size_t from = places[i - 1] + fixed(j, i - 1).size;
    bool last = i == j->edit->hunk_count;
    if (last && at <= limit)
        at = limit;
    for (; at <= limit && ++*tries < MOST_TRIES; at++) {
        if (!last && (at = wm_find(wm_sub(j->result, 0, limit), bytes, at)) == WM_NONE)
            return wrong(j, "bytes outside the edit are not there", wm_trim(bytes));
        if (check_hunk(j, &j->edit->hunks[i - 1], wm_sub(j->result, from, at))) {
            places[i] = at;
            return true;
        }
    }
    return false;
}

/* Tries every way to find the fixed bytes one after another. */
static bool place_all(judge *j, size_t *places)
{
    size_t count = j->edit->hunk_count, i = 1, at, tries = 0, tail = fixed(j, count).size;
    places[0] = 0;
    at = fixed(j, 0).size;
    while (i && i <= count) {
        if (place(j, places, i, at, j->result.size - tail, &tries)) {
            at = places[i] + fixed(j, i).size;
            i++;
        } else if (--i) {
            at = places[i] + 1;
        }
    }
    return i > count;
}

bool wm_law_is_local(wm_slice page, const wm_edit *edit, wm_slice result, wm_buffer *why)
{
    judge j = {.page = page, .result = result, .edit = edit, .why = why};
    wm_slice head = fixed(&j, 0), tail = fixed(&j, edit->hunk_count);
    if (wm_equal(result, wm_buffer_slice(&edit->edited)))
        return true;
    if (!wm_starts_with(result, head)) {
        size_t at = common(result, head);
        return wrong(&j, "bytes before the edit changed", wm_sub(head, at, head.size));
    }
    if (result.size < head.size + tail.size || !wm_ends_with(result, tail)) {
        wm_slice body = wm_sub(result, head.size, result.size);
        size_t i = 0;
        while (i < tail.size && i < body.size && tail.data[tail.size - 1 - i] == body.data[body.size - 1 - i])
            i++;
        size_t line = tail.size - i;
        return wrong(&j, "bytes behind the edit changed", wm_sub(tail, wm_edit_line_start(tail, line), tail.size));
    }
    size_t *places = malloc((edit->hunk_count + 1) * sizeof *places);
    bool good = places && place_all(&j, places);
    if (!places && why)
        why->failed = true;
    free(places);
    if (why)
        why->failed |= j.rest.failed || j.hand.failed || j.scratch.failed;
    wm_buffer_free(&j.rest);
    wm_buffer_free(&j.hand);
    wm_buffer_free(&j.scratch);
    return good;
}
