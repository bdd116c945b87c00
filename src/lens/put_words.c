/* put_words.c - an edit that is plain words in the place of plain words.
 *
 * SPDX-License-Identifier: MIT
 *
 * Where a word is corrected, wikitext mostly has the words around it as Markdown has them: "in teh city" stands in both.
 * When it stands once in the block, the word is corrected there, and nothing is merged. A template or a comment between
 * these words, a line's end or markup make the two differ; then this does not apply.
 */
#include "lens/put_private.h"

enum { CONTEXT = 40, LONGEST = 400 };

bool lens_is_letter(char c)
{
    return (unsigned char)c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool lens_is_plain(char c)
{
    return lens_is_letter(c) || (c && strchr(" ,.;()?!%", c));
}

/* Is printed as it is wherever it is new. */
static bool all_words(wm_slice s)
{
    for (size_t i = 0; i < s.size; i++)
        if (!lens_is_letter(s.data[i]) && s.data[i] != ' ' && s.data[i] != ',' && s.data[i] != '.')
            return false;
    return true;
}

static bool has_letter(wm_slice s)
{
    for (size_t i = 0; i < s.size; i++)
        if (lens_is_letter(s.data[i]))
            return true;
    return false;
}

bool lens_find_around(const lens_block *b, wm_slice source, wm_slice old, const lens_change_span *x, size_t most, lens_stretch *found)
{
    size_t from = x->start, to = x->end;
    while (from > b->text && x->start - from < most && lens_is_plain(old.data[from - 1]))
        from--;
    while (to < b->end && to - x->end < most && lens_is_plain(old.data[to]))
        to++;
    wm_slice block = wm_sub(source, b->span.start, b->span.end), words = wm_sub(old, from, to);
    size_t at = x->end - x->start > LONGEST ? WM_NONE : wm_find(block, words, 0);
    *found = (lens_stretch){from, to, b->span.start + at};
    return at != WM_NONE && wm_find(block, words, at + 1) == WM_NONE;
}

/* Where the words that changed stand in the base. False: that is not known. */
static bool find_words(const lens_window *w, wm_slice source, wm_slice old, wm_slice now, const lens_change_span *x, wm_span *found)
{
    wm_slice was = wm_sub(old, x->start, x->end), is = wm_sub(now, x->now, x->now_end);
    size_t i = lens_blocks_to(w, x->end);
    lens_stretch s;
    if (i == w->count || w->blocks[i].text >= x->start || !all_words(was) || !all_words(is) ||
        !lens_find_around(&w->blocks[i], source, old, x, CONTEXT, &s))
        return false;
    found->start = (uint32_t)(s.at + (x->start - s.start));
    found->end = found->start + (uint32_t)was.size;
    return has_letter(wm_sub(old, s.start, x->start)) && has_letter(wm_sub(old, x->end, s.end));
}

wm_status lens_put_words(lens_put *p, const lens_window *w, const lens_change_spans *changes, wm_slice source, bool *good)
{
    wm_slice old = wm_buffer_slice(&p->before);
    size_t done = 0;
    *good = false;
    wm_buffer_clear(&p->result);
    for (size_t i = 0; i < changes->count; i++) {
        const lens_change_span *x = &changes->items[i];
        wm_span found;
        if (!find_words(w, source, old, p->markdown, x, &found) || found.start < done)
            return WM_OK;
        wm_buffer_add_slice(&p->result, wm_sub(source, done, found.start));
        wm_buffer_add_slice(&p->result, wm_sub(p->markdown, x->now, x->now_end));
        done = found.end;
    }
    wm_buffer_add_slice(&p->result, wm_sub(source, done, source.size));
    return lens_prints_edited(p, NULL, good);
}
