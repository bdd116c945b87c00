/* foreign.c - bare addresses and $TeX$, as GFM and GitHub find them.
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/skip.h"
#include "markdown/foreign.h"

static bool is_word_byte(char c)
{
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

static bool is_word_before(wm_slice s, size_t at)
{
    size_t n;
    if (!at)
        return false;
    uint32_t point = wm_utf8_decode_last(wm_sub(s, 0, at), &n);
    return wm_is_letter(point) || (point >= '0' && point <= '9') || point == '_';
}

/* What GFM leaves out at an address's end: punctuation, a bracket that none opens. */
static size_t trimmed(const char *s, size_t at, size_t end)
{
    size_t open = 0, close = 0;
    for (size_t i = at; i < end; i++) {
        open += s[i] == '(';
        close += s[i] == ')';
    }
    for (; end > at; end--) {
        char c = s[end - 1];
        if (c == ')') {
            if (close <= open)
                break;
            close--;
        } else if (!md_is_in("?!.,:;*_~'\"", c)) {
            break;
        }
    }
    return end;
}

size_t md_bare_address(wm_slice s, size_t at)
{
    size_t rest = s.size - at;
    size_t scheme = rest > 8 && wm_equal_nocase(wm_sub(s, at, at + 8), WM_LIT("https://"))  ? 8
                    : rest > 7 && wm_equal_nocase(wm_sub(s, at, at + 7), WM_LIT("http://")) ? 7
                                                                                            : 0;
    if (!scheme || is_word_before(s, at))
        return at;
    size_t end = at + scheme, host = end;
    while (end < s.size && (unsigned char)s.data[end] > ' ' && s.data[end] != 0x7f && !md_is_in("<>\"[]`|\\", s.data[end]))
        end++;
    end = trimmed(s.data, host, end);
    return end > host ? end : at;
}

bool md_has_command(wm_slice s)
{
    for (size_t i = 0; i + 1 < s.size; i++) {
        if (s.data[i] != '\\')
            continue;
        if (!md_is_in("*[]#<>\\`~!&-+=.)|_(:$", s.data[i + 1]))
            return true;
        i++;
    }
    return false;
}

/* Whether what stands between dollar signs is TeX without a command: x, a_1, x^2. */
static bool is_plain_tex(wm_slice s)
{
    bool sign = s.size == 1 && (s.data[0] | 0x20) >= 'a' && (s.data[0] | 0x20) <= 'z';
    for (size_t i = 0; i < s.size; i++) {
        if (md_is_in("<>[]*\"&|\\#%@", s.data[i]))
            return false;
        sign |= s.data[i] == '^' || s.data[i] == '_' || s.data[i] == '{';
    }
    return sign;
}

size_t md_dollar_math(wm_slice s, size_t at, bool own)
{
    size_t marks = at + 1 < s.size && s.data[at + 1] == '$' ? 2 : 1, start = at + marks, end = start;
    if (is_word_before(s, at) || (at && (s.data[at - 1] == '$' || s.data[at - 1] == '\\')))
        return at;
    for (; end < s.size && s.data[end] != '$'; end++) {
        if (s.data[end] == '\n' || s.data[end] == '`')
            return at;
        end += s.data[end] == '\\' && end + 1 < s.size;
    }
    if (end + marks > s.size || end == start || (marks == 2 && s.data[end + 1] != '$'))
        return at;
    wm_slice tex = wm_sub(s, start, end);
    bool spaced = tex.data[0] == ' ' || tex.data[tex.size - 1] == ' ';
    /* ${a}, $b of a shell, and money */
    bool goes_on = end + marks < s.size && (is_word_byte(s.data[end + marks]) || s.data[end + marks] == '{');
    if ((marks == 1 && (spaced || goes_on)) || wm_find(tex, WM_LIT("://"), 0) != WM_NONE)
        return at;
    return own || md_has_command(tex) || is_plain_tex(wm_trim(tex)) ? end + marks : at;
}

size_t md_next_foreign(wm_slice text, size_t from, bool own)
{
    const char *s = text.data;
    for (size_t at = from; at < text.size; at++) {
        WM_SKIP(s, at, text.size, wm_sixteen_equal(v, '$') | wm_sixteen_equal(v, ':'))
        while (at < text.size && s[at] != '$' && s[at] != ':')
            at++;
        if (at >= text.size)
            break;
        size_t scheme = at;
        while (s[at] == ':' && scheme > from && at - scheme < 5 && (s[scheme - 1] | 0x20) >= 'a' && (s[scheme - 1] | 0x20) <= 'z')
            scheme--;
        if (s[at] == '$' ? (own || md_dollar_math(text, at, false) > at) : at > scheme && md_bare_address(text, scheme) > scheme)
            return at;
    }
    return text.size;
}

wm_slice md_picture_address(wm_slice line)
{
    size_t at = line.size, tag = wm_find(line, WM_LIT("<img src=\""), 0);
    if (tag != WM_NONE)
        return wm_sub(line, tag + 10, wm_find(line, WM_LIT("\""), tag + 10));
    while (at > 1 && !(line.data[at - 1] == '(' && line.data[at - 2] == ']'))
        at--;
    return at > 1 ? wm_sub(line, at, line.size) : line;
}
