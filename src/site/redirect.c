/* redirect.c - finds the target of a redirect.
 *
 * SPDX-License-Identifier: MIT
 */
#include "site/site_private.h"

#include "base/entities.h"

/* The bytes at the start of text that are word without case (word is lower case
 * already); 0 when it does not start with it. */
static size_t match_lower(wm_slice text, wm_slice word)
{
    size_t t = 0, w = 0;
    while (w < word.size) {
        size_t text_length, word_length;
        if (t == text.size)
            return 0;
        uint32_t a = wm_utf8_decode(wm_sub(text, t, text.size), &text_length);
        uint32_t b = wm_utf8_decode(wm_sub(word, w, word.size), &word_length);
        if (a != b && wm_to_lower(a) != b)
            return 0;
        t += text_length;
        w += word_length;
    }
    return t;
}

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static wm_slice skip_blanks(wm_slice s)
{
    size_t i = 0;
    while (i < s.size && is_blank(s.data[i]))
        i++;
    return wm_sub(s, i, s.size);
}

/* What stands in [[ ]] at the start of s, up to the first |, on one line. */
static bool first_link(wm_slice s, wm_slice *target)
{
    if (!wm_starts_with(s, WM_LIT("[[")))
        return false;
    size_t close = wm_find(s, WM_LIT("]]"), 2), end = 2;
    if (close == WM_NONE || memchr(s.data, '\n', close))
        return false;
    while (end < close && s.data[end] != '|')
        end++;
    *target = wm_sub(s, 2, end);
    return true;
}

bool wm_redirect_target(const wm_site *site, wm_arena *arena, wm_slice wikitext, wm_title *target)
{
    wm_slice link;
    if (!wikitext.size)
        return false;
    size_t longest = 0, start = 0;
    while (start < wikitext.size && (is_blank(wikitext.data[start]) || wikitext.data[start] == '\0'))
        start++;
    wm_slice s = wm_sub(wikitext, start, wikitext.size);
    for (size_t i = 0; i < site->words.redirects.count; i++) {
        size_t matched = match_lower(s, site->words.redirects.items[i]);
        longest = matched > longest ? matched : longest;
    }
    if (!longest)
        return false;
    s = skip_blanks(wm_sub(s, longest, s.size));
    if (s.size && s.data[0] == ':')
        s = skip_blanks(wm_sub(s, 1, s.size));
    if (!first_link(s, &link) || !link.size)
        return false;
    return wm_title_parse(site, arena, wm_decode_entities(arena, link), WM_NS_MAIN, target) &&
           (target->text.size || target->interwiki.size);
}
