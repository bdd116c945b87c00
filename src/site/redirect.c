/* redirect.c - finds the target of a redirect.
 *
 * SPDX-License-Identifier: MIT
 */
#include "site/site_private.h"

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

/* The character of an entity "&...;" at the start of s, 0 when it is none that
 * a title needs. *size gets its bytes. */
static uint32_t entity(wm_slice s, size_t *size)
{
    static const struct {
        const char *name;
        uint32_t c;
    } named[] = {{"amp", '&'},      {"quot", '"'}, {"apos", '\''}, {"nbsp", 0xA0},   {"ndash", 0x2013},
                 {"mdash", 0x2014}, {"lt", '<'},   {"gt", '>'},    {"middot", 0xB7}, {"eacute", 0xE9}};
    const char *end = memchr(s.data, ';', s.size < 16 ? s.size : 16);
    if (!end)
        return 0;
    wm_slice name = wm_sub(s, 1, (size_t)(end - s.data));
    *size = name.size + 2;
    for (size_t i = 0; i < sizeof named / sizeof *named; i++)
        if (wm_equal(name, wm_str(named[i].name)))
            return named[i].c;
    if (name.size < 2 || name.data[0] != '#')
        return 0;
    bool hex = (name.data[1] | 0x20) == 'x';
    uint32_t c = 0;
    for (size_t i = hex ? 2 : 1; i < name.size; i++) {
        char d = name.data[i];
        if (d >= '0' && d <= '9')
            c = c * (hex ? 16 : 10) + (uint32_t)(d - '0');
        else if (hex && (d | 0x20) >= 'a' && (d | 0x20) <= 'f')
            c = c * 16 + (uint32_t)((d | 0x20) - 'a' + 10);
        else
            return 0;
        if (c > 0x10FFFF)
            return 0;
    }
    return c;
}

static wm_slice decode_entities(wm_arena *arena, wm_slice s)
{
    if (!memchr(s.data, '&', s.size))
        return s;
    char *out = wm_arena_alloc(arena, s.size);
    size_t size = 0;
    if (!out)
        return WM_LIT("");
    for (size_t i = 0; i < s.size;) {
        size_t length;
        uint32_t c = s.data[i] == '&' ? entity(wm_sub(s, i, s.size), &length) : 0;
        /* The shortest entity of a character is longer than its UTF-8. */
        if (c && (size_t)4 <= length) {
            size += wm_utf8_encode(c, out + size);
            i += length;
        } else {
            out[size++] = s.data[i++];
        }
    }
    return wm_slice_of(out, size);
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
    return wm_title_parse(site, arena, decode_entities(arena, link), WM_NS_MAIN, target) &&
           (target->text.size || target->interwiki.size);
}
