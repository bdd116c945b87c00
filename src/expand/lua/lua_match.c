/* lua_match.c - the matcher of Lua's patterns, over bytes and over characters, in bounded time.
 *
 * SPDX-License-Identifier: MIT
 *
 * The rules are those of the Lua 5.1 reference manual, section 5.4.1. One matcher serves the
 * string library and mw.ustring; the latter goes from character to character, and its classes
 * are those of Unicode. Lua's own matcher can neither be stopped nor does it bound its stack.
 */
#include <ctype.h>
#include <utf8proc.h>

#include "expand/lua/lua_match.h"

enum { DEPTH = 200 };

/* ---- characters ---- */

size_t expand_lua_width(const expand_lua_matcher *m, const char *at, const char *end)
{
    if (!m->chars || (unsigned char)*at < 0x80)
        return 1;
    size_t length;
    wm_utf8_decode(wm_slice_of(at, (size_t)(end - at)), &length);
    return length;
}

static uint32_t char_at(const expand_lua_matcher *m, const char *at, const char *end, size_t *length)
{
    if (!m->chars || (unsigned char)*at < 0x80) {
        *length = 1;
        return (unsigned char)*at;
    }
    return wm_utf8_decode(wm_slice_of(at, (size_t)(end - at)), length);
}

static bool in_wide_class(uint32_t c, int class)
{
    utf8proc_category_t k = utf8proc_category((utf8proc_int32_t)c);
    switch (class) {
    case 'a': return k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_LO;
    case 'c': return k == UTF8PROC_CATEGORY_CC;
    case 'd': return k == UTF8PROC_CATEGORY_ND;
    case 'l': return k == UTF8PROC_CATEGORY_LL;
    case 'p': return k >= UTF8PROC_CATEGORY_PC && k <= UTF8PROC_CATEGORY_PO;
    case 's': return (k >= UTF8PROC_CATEGORY_ZS && k <= UTF8PROC_CATEGORY_ZP) || c == 0x85;
    case 'u': return k == UTF8PROC_CATEGORY_LU;
    case 'w': return (k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_LO) || k == UTF8PROC_CATEGORY_ND;
    case 'x': return (c >= 0xFF10 && c <= 0xFF19) || (c >= 0xFF21 && c <= 0xFF26) || (c >= 0xFF41 && c <= 0xFF46);
    default: return false;
    }
}

/* Punctuation of Unicode is less than C's: signs like $ and + are symbols. */
static bool is_punctuation(const expand_lua_matcher *m, int c)
{
    return ispunct(c) && (!m->chars || !strchr("$+<=>^`|~", c));
}

static bool in_class(const expand_lua_matcher *m, uint32_t c, int class)
{
    int lower = tolower(class), n = (int)c;
    bool is = false;
    if (c >= 0x80) {
        if (m->chars)
            is = in_wide_class(c, lower);
    } else {
        switch (lower) {
        case 'a': is = isalpha(n); break;
        case 'c': is = iscntrl(n); break;
        case 'd': is = isdigit(n); break;
        case 'l': is = islower(n); break;
        case 'p': is = is_punctuation(m, n); break;
        case 's': is = isspace(n); break;
        case 'u': is = isupper(n); break;
        case 'w': is = isalnum(n); break;
        case 'x': is = isxdigit(n); break;
        case 'z': is = n == 0; break;
        default: return (uint32_t)class == c;
        }
    }
    if (!strchr("acdlpsuwxz", lower))
        return (uint32_t)class == c;
    return isupper(class) ? !is : is;
}

/* ---- patterns ---- */

/* mw.ustring tells of its errors without a place, as what is not written in Lua does there. */
static const char *pattern_error(expand_lua_matcher *m, const char *message)
{
    if (m->ustring)
        expand_lua_fail(m->L, "%s", message);
    luaL_error(m->L, "%s", message);
    return NULL;
}

/* Where the single item at p ends. */
static const char *item_end(expand_lua_matcher *m, const char *p)
{
    if (p == m->pattern_end)
        return pattern_error(m, "malformed pattern (ends with '%')");
    if (*p == '%') {
        if (++p == m->pattern_end)
            return pattern_error(m, "malformed pattern (ends with '%')");
        return p + expand_lua_width(m, p, m->pattern_end);
    }
    if (*p != '[')
        return p + expand_lua_width(m, p, m->pattern_end);
    p++;
    if (p < m->pattern_end && *p == '^')
        p++;
    do {
        if (p == m->pattern_end)
            luaL_error(m->L, "malformed pattern (missing ']')");
        if (*p == '%' && p + 1 < m->pattern_end)
            p++;
        p += expand_lua_width(m, p, m->pattern_end);
    } while (p == m->pattern_end || *p != ']');
    return p + 1;
}

/* p is at [, end at its ]. */
static bool in_set(const expand_lua_matcher *m, uint32_t c, const char *p, const char *end)
{
    bool wanted = true;
    p++;
    if (*p == '^') {
        wanted = false;
        p++;
    }
    while (p < end) {
        size_t length;
        uint32_t low, high;
        if (*p == '%' && p + 1 < end) {
            low = char_at(m, p + 1, end, &length);
            p += 1 + length;
            if (low < 0x80 ? in_class(m, c, (int)low) : low == c)
                return wanted;
            continue;
        }
        low = high = char_at(m, p, end, &length);
        p += length;
        if (p + 1 < end && *p == '-') {
            high = char_at(m, p + 1, end, &length);
            p += 1 + length;
        }
        if (low <= c && c <= high)
            return wanted;
    }
    return !wanted;
}

static bool matches_one(const expand_lua_matcher *m, const char *s, const char *p, const char *end, size_t *taken)
{
    if (s >= m->end)
        return false;
    uint32_t c = char_at(m, s, m->end, taken), other;
    size_t length;
    switch (*p) {
    case '.': return true;
    case '%':
        other = char_at(m, p + 1, end, &length);
        return other < 0x80 ? in_class(m, c, (int)other) : other == c;
    case '[': return in_set(m, c, p, end - 1);
    default: return char_at(m, p, end, &length) == c;
    }
}

static void count_step(expand_lua_matcher *m)
{
    if (++m->steps < 50000)
        return;
    m->steps = 0;
    expand_lua_count_time(m->L);
}

const char *expand_lua_match(expand_lua_matcher *m, const char *s, const char *p);

static const char *match_balance(expand_lua_matcher *m, const char *s, const char *p)
{
    size_t length, other;
    if (p >= m->pattern_end)
        luaL_error(m->L, "unbalanced pattern");
    uint32_t open = char_at(m, p, m->pattern_end, &length);
    p += length;
    if (p >= m->pattern_end)
        luaL_error(m->L, "unbalanced pattern");
    uint32_t close = char_at(m, p, m->pattern_end, &length);
    if (s >= m->end || char_at(m, s, m->end, &other) != open)
        return NULL;
    int depth = 1;
    for (s += other; s < m->end; s += other) {
        uint32_t c = char_at(m, s, m->end, &other);
        if (c == close) {
            if (--depth == 0)
                return s + other;
        } else if (c == open) {
            depth++;
        }
    }
    return NULL;
}

/* As many as can be, then fewer. */
static const char *match_most(expand_lua_matcher *m, const char *s, const char *p, const char *end)
{
    const char *at = s;
    size_t taken;
    while (matches_one(m, at, p, end, &taken)) {
        at += taken;
        count_step(m);
    }
    for (;;) {
        const char *found = expand_lua_match(m, at, end + 1);
        if (found)
            return found;
        if (at == s)
            return NULL;
        at--;
        while (m->chars && at > s && ((unsigned char)*at & 0xC0) == 0x80)
            at--;
    }
}

static const char *match_least(expand_lua_matcher *m, const char *s, const char *p, const char *end)
{
    size_t taken;
    for (;;) {
        const char *found = expand_lua_match(m, s, end + 1);
        if (found)
            return found;
        if (!matches_one(m, s, p, end, &taken))
            return NULL;
        s += taken;
    }
}

static const char *start_capture(expand_lua_matcher *m, const char *s, const char *p, ptrdiff_t kind)
{
    if (m->level >= EXPAND_LUA_CAPTURES)
        luaL_error(m->L, "too many captures");
    m->captures[m->level++] = (expand_lua_capture){s, kind};
    const char *found = expand_lua_match(m, s, p);
    if (!found)
        m->level--;
    return found;
}

static const char *end_capture(expand_lua_matcher *m, const char *s, const char *p)
{
    int i = m->level - 1;
    while (i >= 0 && m->captures[i].size != EXPAND_LUA_UNCLOSED)
        i--;
    if (i < 0)
        luaL_error(m->L, "invalid pattern capture");
    m->captures[i].size = s - m->captures[i].start;
    const char *found = expand_lua_match(m, s, p);
    if (!found)
        m->captures[i].size = EXPAND_LUA_UNCLOSED;
    return found;
}

static const char *match_capture(expand_lua_matcher *m, const char *s, char digit)
{
    int i = digit - '1';
    if (i < 0 || i >= m->level || m->captures[i].size == EXPAND_LUA_UNCLOSED)
        luaL_error(m->L, "invalid capture index");
    size_t size = m->captures[i].size < 0 ? 0 : (size_t)m->captures[i].size;
    if ((size_t)(m->end - s) < size || memcmp(m->captures[i].start, s, size) != 0)
        return NULL;
    return s + size;
}

static bool at_frontier(expand_lua_matcher *m, const char *s, const char *p, const char *end)
{
    size_t length;
    const char *before = s;
    if (before > m->s) {
        before--;
        while (m->chars && before > m->s && ((unsigned char)*before & 0xC0) == 0x80)
            before--;
    }
    uint32_t previous = s == m->s ? 0 : char_at(m, before, m->end, &length);
    uint32_t next = s < m->end ? char_at(m, s, m->end, &length) : 0;
    return !in_set(m, previous, p, end - 1) && in_set(m, next, p, end - 1);
}

/* The items that are no single character; *found tells whether there was one. */
static const char *match_special(expand_lua_matcher *m, const char *s, const char *p, bool *special)
{
    *special = true;
    if (*p == '(') {
        bool position = p + 1 < m->pattern_end && p[1] == ')';
        return start_capture(m, s, position ? p + 2 : p + 1, position ? EXPAND_LUA_POSITION : EXPAND_LUA_UNCLOSED);
    }
    if (*p == ')')
        return end_capture(m, s, p + 1);
    if (*p == '$' && p + 1 == m->pattern_end)
        return s == m->end ? s : NULL;
    if (*p == '%' && p + 1 < m->pattern_end) {
        if (p[1] == 'b') {
            size_t first = p + 2 < m->pattern_end ? expand_lua_width(m, p + 2, m->pattern_end) : 0;
            s = match_balance(m, s, p + 2);
            p += 2 + first;
            return s ? expand_lua_match(m, s, p + expand_lua_width(m, p, m->pattern_end)) : NULL;
        }
        if (p[1] == 'f') {
            p += 2;
            if (p >= m->pattern_end || *p != '[')
                luaL_error(m->L, "missing '[' after '%%f' in pattern");
            const char *end = item_end(m, p);
            return at_frontier(m, s, p, end) ? expand_lua_match(m, s, end) : NULL;
        }
        if (isdigit((unsigned char)p[1])) {
            s = match_capture(m, s, p[1]);
            return s ? expand_lua_match(m, s, p + 2) : NULL;
        }
    }
    *special = false;
    return NULL;
}

/* Items that match in one way take no stack. */
static const char *match_items(expand_lua_matcher *m, const char *s, const char *p)
{
    while (p < m->pattern_end) {
        bool special;
        count_step(m);
        const char *found = match_special(m, s, p, &special);
        if (special)
            return found;
        const char *end = item_end(m, p);
        char repeat = end < m->pattern_end ? *end : '\0';
        size_t taken = 0;
        switch (repeat) {
        case '?':
            if (matches_one(m, s, p, end, &taken) && (found = expand_lua_match(m, s + taken, end + 1)) != NULL)
                return found;
            p = end + 1;
            continue;
        case '*': return match_most(m, s, p, end);
        case '+': return matches_one(m, s, p, end, &taken) ? match_most(m, s + taken, p, end) : NULL;
        case '-': return match_least(m, s, p, end);
        default:
            if (!matches_one(m, s, p, end, &taken))
                return NULL;
            s += taken;
            p = end;
        }
    }
    return s;
}

const char *expand_lua_match(expand_lua_matcher *m, const char *s, const char *p)
{
    if (++m->depth > DEPTH)
        luaL_error(m->L, "pattern too complex");
    const char *found = match_items(m, s, p);
    m->depth--;
    return found;
}

/* ---- where a match can begin ---- */

/* Finds the item of one character that every match of the pattern begins with. */
void expand_lua_find_first(expand_lua_matcher *m, const char *p)
{
    m->first = NULL;
    while (p < m->pattern_end && *p == '(')
        p += p + 1 < m->pattern_end && p[1] == ')' ? 2 : 1;
    bool sign = p + 1 < m->pattern_end && *p == '%' && (strchr("bf", p[1]) || isdigit((unsigned char)p[1]));
    if (p >= m->pattern_end || *p == ')' || sign || (*p == '$' && p + 1 == m->pattern_end))
        return;
    m->first_end = item_end(m, p);
    if (m->first_end == m->pattern_end || !strchr("*?-", *m->first_end))
        m->first = p;
}

/* The next place from s on where a match can begin; the end of the text is always one. */
const char *expand_lua_next_start(expand_lua_matcher *m, const char *s)
{
    size_t taken;
    if (!m->first || s >= m->end)
        return s;
    if ((unsigned char)*m->first < 0x80 && !strchr(".%[", *m->first)) {
        const char *found = memchr(s, *m->first, (size_t)(m->end - s));
        return found ? found : m->end;
    }
    while (s < m->end && !matches_one(m, s, m->first, m->first_end, &taken)) {
        s += taken;
        count_step(m);
    }
    return s;
}
