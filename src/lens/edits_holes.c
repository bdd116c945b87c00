/* edits_holes.c - edits of the words around what does not print.
 *
 * SPDX-License-Identifier: MIT
 */
#include <ctype.h>

#include "lens/edits_make.h"

/* Two words with nothing that prints between them, but a template or the like. */
typedef struct hole {
    wm_edit_word before, behind;
} hole;

/* The last word of a text, when nothing but spaces and a full stop is behind it. */
static bool last_word(const wm_edits *e, const wm_node *n, wm_edit_word *word)
{
    wm_edit_word w = {.node = n};
    size_t words = 0;
    for (size_t at = n->span.start; wm_edit_next_word(e->s, &at, n->span.end, &w); words++)
        *word = w;
    if (!words)
        return false;
    for (size_t i = word->b; i < n->span.end; i++)
        if (e->s.data[i] != ' ' && e->s.data[i] != '.')
            return false;
    return word->a > n->span.start && (e->s.data[word->a - 1] == ' ' || word->single);
}

static bool first_word(const wm_edits *e, const wm_node *n, wm_edit_word *word)
{
    size_t at = n->span.start;
    *word = (wm_edit_word){.node = n};
    if (!wm_edit_next_word(e->s, &at, n->span.end, word))
        return false;
    for (size_t i = n->span.start; i < word->a; i++)
        if (e->s.data[i] != ' ')
            return false;
    wm_slice rest = wm_sub(e->s, word->b, n->span.end);
    return rest.size ? rest.data[0] == ' ' || rest.data[0] == ',' || rest.data[0] == '.' || word->single
                     : !n->next || n->next->type == WM_NODE_NEWLINE;
}

static bool is_hole(const wm_edits *e, const wm_node *n, hole *h)
{
    const wm_node *next = n->next;
    if (n->type != WM_NODE_TEXT || !next || !wm_edit_is_silent(next))
        return false;
    while (next && wm_edit_is_silent(next))
        next = next->next;
    if (!next || next->type != WM_NODE_TEXT || !last_word(e, n, &h->before) || !first_word(e, next, &h->behind) ||
        wm_edit_is_in_trail(e, &h->before))
        return false;
    /* wo{{x}}rd is one word; a newline is not here to be moved. */
    bool spaced = h->before.b < n->span.end || h->behind.a > next->span.start;
    wm_slice between = wm_sub(e->s, h->before.b, h->behind.a);
    return (spaced || h->before.single || h->behind.single) && !memchr(between.data, '\n', between.size) &&
           !wm_equal(wm_sub(e->s, h->before.a, h->before.b), wm_sub(e->s, h->behind.a, h->behind.b));
}

static bool pick_hole(wm_edits *e, hole *chosen)
{
    size_t seen = 0;
    hole h = {0};
    for (const wm_node *n = e->doc.root; n; n = wm_node_step(e->doc.root, n))
        if (is_hole(e, n, &h) && wm_edit_chance(e, ++seen) == 0)
            *chosen = h;
    return seen > 0;
}

static size_t words_in(const wm_edits *e, const wm_node *n)
{
    wm_edit_word w;
    size_t words = 0;
    for (size_t at = n->span.start; wm_edit_next_word(e->s, &at, n->span.end, &w);)
        words++;
    return words;
}

/* Adds what does not print in a hole, with its own spaces inside. */
static void add_silent(wm_edits *e, const hole *h, wm_buffer *text)
{
    wm_buffer_add_slice(text, wm_sub(e->s, h->before.node->span.end, h->behind.node->span.start));
}

/* A neighbour of the hole that says the same as its other neighbour. */
static bool is_repeated(const wm_edits *e, const hole *h)
{
    wm_edit_word w, last = {0};
    wm_slice first = wm_sub(e->s, h->before.a, h->before.b), second = wm_sub(e->s, h->behind.a, h->behind.b);
    for (size_t at = h->before.node->span.start; wm_edit_next_word(e->s, &at, h->before.a, &w);)
        last = w;
    size_t at = h->behind.b;
    if (last.b && (wm_equal(wm_sub(e->s, last.a, last.b), first) || wm_equal(wm_sub(e->s, last.a, last.b), second)))
        return true;
    if (!wm_edit_next_word(e->s, &at, h->behind.node->span.end, &w))
        return false;
    return wm_equal(wm_sub(e->s, w.a, w.b), second) || wm_equal(wm_sub(e->s, w.a, w.b), first);
}

/* Both words go. What stood between them was inside and may go along. */
static bool delete_both(wm_edits *e, const hole *h)
{
    size_t b = h->behind.b;
    if (words_in(e, h->before.node) < 3 || words_in(e, h->behind.node) < 3 || is_repeated(e, h) || h->before.single ||
        e->s.data[b] != ' ')
        return false;
    while (b < h->behind.node->span.end && e->s.data[b] == ' ')
        b++;
    size_t a = wm_edit_back_blank(e->s, h->before.a);
    wm_edit_add(e, a, b, WM_HUNK_GONE, WM_LIT(" "));
    wm_edit_hold_silent(e, a, b, WM_PIECE_MAY);
    return a > h->before.node->span.start;
}

static bool insert_between(wm_edits *e, const hole *h, wm_slice word)
{
    wm_buffer text = {0};
    if (h->before.single || h->behind.single)
        return false;
    bool spaced = h->before.b < h->before.node->span.end;
    wm_buffer_add_str(&text, " ");
    wm_buffer_add_slice(&text, word);
    wm_buffer_add_slice(&text, wm_sub(e->s, h->before.b, h->behind.a));
    wm_edit_add(e, h->before.b, h->behind.a, WM_HUNK_WORDS, wm_buffer_slice(&text));
    wm_edit_hold_silent(e, h->before.b, h->behind.a, WM_PIECE_HELD);
    e->edit->no_memory |= text.failed;
    wm_buffer_free(&text);
    return spaced || h->behind.a > h->behind.node->span.start;
}

static bool replace_one(wm_edits *e, const hole *h)
{
    const wm_edit_word *w = wm_edit_chance(e, 2) ? &h->before : &h->behind;
    /* The letters of the other are the trap. */
    wm_slice first = wm_sub(e->s, h->before.a, h->before.b), second = wm_sub(e->s, h->behind.a, h->behind.b);
    wm_edit_add(e, w->a, w->b, WM_HUNK_WORDS, w == &h->before ? wm_edit_new_word(e, first, second) : wm_edit_new_word(e, second, first));
    return true;
}

/* Both words become one, or two others: what stands between them stays, before or behind or between. */
static bool replace_both(wm_edits *e, const hole *h, bool one)
{
    wm_slice first = wm_sub(e->s, h->before.a, h->before.b), second = wm_sub(e->s, h->behind.a, h->behind.b);
    wm_buffer text = {0};
    wm_buffer_add_slice(&text, wm_edit_new_word(e, first, second));
    bool before = h->before.node->span.end > h->before.b && e->s.data[h->before.node->span.end - 1] == ' ';
    if (before)
        wm_buffer_add_str(&text, " ");
    add_silent(e, h, &text);
    if (!one) {
        if (!before || h->behind.a > h->behind.node->span.start)
            wm_buffer_add_str(&text, " ");
        wm_buffer_add_slice(&text, wm_edit_new_word(e, second, first));
    }
    wm_edit_add(e, h->before.a, h->behind.b, WM_HUNK_WORDS, wm_buffer_slice(&text));
    wm_edit_hold_silent(e, h->before.a, h->behind.b, WM_PIECE_HELD);
    e->edit->no_memory |= text.failed;
    wm_buffer_free(&text);
    return true;
}

bool wm_edit_holes(wm_edits *e, wm_edit_kind kind)
{
    hole h = {0};
    size_t hunks = e->edit->hunk_count, pieces = e->edit->piece_count;
    for (int tries = 0; tries < 4; tries++) {
        bool made = false;
        if (!pick_hole(e, &h))
            return false;
        switch (kind) {
        case WM_EDIT_HOLE_DELETE:
            made = delete_both(e, &h);
            break;
        case WM_EDIT_HOLE_INSERT:
            made = insert_between(e, &h, WM_LIT("harbourless"));
            break;
        case WM_EDIT_HOLE_SIDE:
            made = replace_one(e, &h);
            break;
        default:
            made = replace_both(e, &h, kind == WM_EDIT_HOLE_ONE);
            break;
        }
        if (made)
            return true;
        wm_edit_undo(e, hunks, pieces);
    }
    return false;
}

/* ---- arguments ---- */

/* Where the values of a call's arguments begin: behind its name. */
static size_t values_start(const wm_edits *e, const wm_node *n)
{
    size_t at = n->span.start + 2;
    while (at < n->span.end && e->s.data[at] != '|' && e->s.data[at] != ':' && e->s.data[at] != '}')
        at++;
    return at;
}

/* Whether the word stands among the words of a value, in no name, link or address. */
static bool is_in_value(const wm_edits *e, size_t start, const wm_edit_word *w)
{
    size_t links = 0, end = w->b, at = w->a;
    for (size_t i = start; i + 1 < w->a; i++) {
        links += e->s.data[i] == '[' && e->s.data[i + 1] == '[';
        links -= links && e->s.data[i] == ']' && e->s.data[i + 1] == ']';
    }
    while (end < e->s.size && !strchr("|=}{[]\n", e->s.data[end]))
        end++;
    while (at > start && !strchr("|={}[]\n", e->s.data[at - 1]))
        at--;
    return !links && e->s.data[end] != '=' && strchr("|=\n", e->s.data[at - 1]) && strchr(" |=\n'(", e->s.data[w->a - 1]) &&
           strchr(" |}\n',.)", e->s.data[w->b]);
}

bool wm_edit_argument(wm_edits *e)
{
    wm_edit_word chosen = {0};
    size_t seen = 0;
    for (const wm_node *n = e->doc.root; n; n = wm_node_step(e->doc.root, n)) {
        if (n->type != WM_NODE_TEMPLATE || n->span.end < n->span.start + 4)
            continue;
        size_t start = values_start(e, n);
        wm_edit_word w = {.node = n};
        for (size_t at = start; wm_edit_next_word(e->s, &at, n->span.end, &w);)
            if (w.b - w.a > 2 && !isdigit((unsigned char)e->s.data[w.a]) && is_in_value(e, start, &w) && wm_edit_chance(e, ++seen) == 0)
                chosen = w;
    }
    if (!seen)
        return false;
    wm_slice word = wm_sub(e->s, chosen.a, chosen.b);
    wm_edit_add(e, chosen.a, chosen.b, WM_HUNK_WORDS, wm_edit_new_word(e, word, word));
    return true;
}
