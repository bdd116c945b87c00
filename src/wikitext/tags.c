/* tags.c - HTML tags in wikitext: which pass, and what they mean.
 *
 * SPDX-License-Identifier: MIT
 *
 * The list is MediaWiki's Sanitizer's; any other <name> is text.
 */
#include "wikitext/markup.h"

typedef struct tag_name {
    char name[12];
    uint8_t cls, opening, closing; /* tag_class; what BlockLevelPass does with such a line */
} tag_name;

static const tag_name names[] = { /* in byte order */
    {"abbr", TAG_INLINE, 0, 0}, {"b", TAG_INLINE, 0, 0}, {"bdi", TAG_INLINE, 0, 0}, {"bdo", TAG_INLINE, 0, 0},
    {"big", TAG_INLINE, 0, 0}, {"blockquote", TAG_BLOCKQUOTE, LINE_CLOSES, LINE_CLOSES}, {"br", TAG_BREAK, 0, 0},
    {"caption", TAG_BLOCK, LINE_OPENS, LINE_OPENS}, {"center", TAG_BLOCK, LINE_CLOSES, LINE_CLOSES},
    {"cite", TAG_INLINE, 0, 0}, {"code", TAG_CODE, 0, 0}, {"data", TAG_INLINE, 0, 0},
    {"dd", TAG_BLOCK, LINE_OPENS, LINE_OPENS}, {"del", TAG_STRIKE, 0, 0}, {"dfn", TAG_INLINE, 0, 0},
    {"div", TAG_BLOCK, LINE_CLOSES, LINE_CLOSES}, {"dl", TAG_BLOCK, LINE_OPENS, LINE_CLOSES},
    {"dt", TAG_BLOCK, LINE_OPENS, LINE_OPENS}, {"em", TAG_INLINE, 0, 0}, {"font", TAG_INLINE, 0, 0},
    {"h1", TAG_BLOCK, LINE_OPENS, LINE_CLOSES}, {"h2", TAG_BLOCK, LINE_OPENS, LINE_CLOSES},
    {"h3", TAG_BLOCK, LINE_OPENS, LINE_CLOSES}, {"h4", TAG_BLOCK, LINE_OPENS, LINE_CLOSES},
    {"h5", TAG_BLOCK, LINE_OPENS, LINE_CLOSES}, {"h6", TAG_BLOCK, LINE_OPENS, LINE_CLOSES},
    {"hr", TAG_RULE, LINE_CLOSES, LINE_CLOSES}, {"i", TAG_INLINE, 0, 0}, {"ins", TAG_INLINE, 0, 0},
    {"kbd", TAG_INLINE, 0, 0}, {"li", TAG_ITEM, LINE_OPENS, LINE_OPENS}, {"link", TAG_INLINE, 0, 0},
    {"mark", TAG_INLINE, 0, 0}, {"meta", TAG_INLINE, 0, 0}, {"ol", TAG_LIST, LINE_OPENS, LINE_CLOSES},
    {"p", TAG_PARAGRAPH, LINE_OPENS, LINE_CLOSES}, {"pre", TAG_BLOCK, LINE_OPENS, LINE_CLOSES},
    {"q", TAG_INLINE, 0, 0}, {"rb", TAG_INLINE, 0, 0}, {"rp", TAG_INLINE, 0, 0}, {"rt", TAG_INLINE, 0, 0},
    {"rtc", TAG_INLINE, 0, 0}, {"ruby", TAG_INLINE, 0, 0}, {"s", TAG_INLINE, 0, 0}, {"samp", TAG_INLINE, 0, 0},
    {"small", TAG_INLINE, 0, 0}, {"span", TAG_INLINE, 0, 0}, {"strike", TAG_STRIKE, 0, 0},
    {"strong", TAG_INLINE, 0, 0}, {"sub", TAG_INLINE, 0, 0}, {"sup", TAG_INLINE, 0, 0},
    {"table", TAG_BLOCK, LINE_OPENS, LINE_CLOSES}, {"td", TAG_BLOCK, LINE_CLOSES, LINE_OPENS},
    {"th", TAG_BLOCK, LINE_CLOSES, LINE_OPENS}, {"time", TAG_INLINE, 0, 0}, {"tr", TAG_BLOCK, LINE_OPENS, LINE_OPENS},
    {"tt", TAG_CODE, 0, 0}, {"u", TAG_INLINE, 0, 0}, {"ul", TAG_LIST, LINE_OPENS, LINE_CLOSES},
    {"var", TAG_INLINE, 0, 0}, {"wbr", TAG_INLINE, 0, 0},
};

_Static_assert(sizeof names / sizeof *names < WT_TAG_NAMES, "a number for each name");

static size_t find_name(wm_slice lower_name)
{
    const size_t count = sizeof names / sizeof *names;
    size_t i;
    WM_SEARCH(i, 0, count, wm_compare(wm_str(names[i].name), lower_name) < 0);
    return i < count && wm_equal(wm_str(names[i].name), lower_name) ? i : WM_NONE;
}

tag_class wt_tag_lookup(wm_slice lower_name, uint8_t *opening_line, uint8_t *closing_line)
{
    size_t i = find_name(lower_name);
    if (i == WM_NONE)
        return TAG_UNKNOWN;
    *opening_line = names[i].opening;
    *closing_line = names[i].closing;
    return (tag_class)names[i].cls;
}

uint8_t wt_tag_number(wm_slice lower_name)
{
    size_t i = find_name(lower_name);
    return (uint8_t)(i == WM_NONE ? WT_TAG_NAMES - 1 : i);
}

/* The name after < or </ in lower case; 0 when no known name can stand there. */
static size_t tag_name_at(wm_slice text, size_t at, char lower[12])
{
    size_t n = 0;
    while (at + n < text.size) {
        char c = text.data[at + n];
        if (c == '>' || c == '/' || c == ' ' || c == '\t' || c == '\n' || c == '\v')
            break;
        if (c >= 'A' && c <= 'Z')
            c = (char)(c + 32);
        if (n == 11 || !((c >= 'a' && c <= 'z') || (n && c >= '0' && c <= '9')))
            return 0;
        lower[n++] = c;
    }
    return n;
}

size_t wt_match_tag(wm_slice text, size_t from, tag *out)
{
    char lower[12];
    size_t at = from + 1;
    bool closing = at < text.size && text.data[at] == '/';
    at += closing;
    size_t n = tag_name_at(text, at, lower);
    if (!n)
        return 0;
    size_t name = find_name(wm_slice_of(lower, n));
    if (name == WM_NONE)
        return 0;
    size_t end = at + n;
    while (end < text.size && text.data[end] != '>' && text.data[end] != '<')
        end++;
    if (end >= text.size || text.data[end] != '>')
        return 0;
    wm_slice rest = wm_sub(text, at + n, end);
    if (n == 4 && (memcmp(lower, "meta", 4) == 0 || memcmp(lower, "link", 4) == 0) &&
        wm_find(rest, WM_LIT("itemprop"), 0) == WM_NONE)
        return 0;
    out->start = (uint32_t)from;
    out->end = (uint32_t)end + 1;
    out->cls = names[name].cls;
    out->name = (uint8_t)name;
    out->stray = false;
    out->name_size = (uint8_t)n;
    out->closing = closing;
    out->empty = text.data[end - 1] == '/' && end - 1 >= at + n;
    out->line = closing ? names[name].closing : names[name].opening;
    return out->end;
}

uint32_t wt_find_closing_tag(wm_slice text, uint32_t from, wm_slice name, uint32_t *end)
{
    const char *limit = text.data + text.size;
    for (const char *p = text.data + from; p < limit; p++) {
        p = memchr(p, '<', (size_t)(limit - p));
        if (!p)
            break;
        if ((size_t)(limit - p) < name.size + 3 || p[1] != '/' || !wm_equal_nocase(wm_slice_of(p + 2, name.size), name))
            continue;
        const char *q = p + 2 + name.size;
        while (q < limit && (*q == ' ' || (*q >= '\t' && *q <= '\r')))
            q++;
        if (q < limit && *q == '>') {
            *end = (uint32_t)(q + 1 - text.data);
            return (uint32_t)(p - text.data);
        }
    }
    return UINT32_MAX;
}
