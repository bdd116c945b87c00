/* lua_patterns.c - Lua's patterns over bytes and over characters, in bounded time.
 *
 * SPDX-License-Identifier: MIT
 *
 * The rules are those of the Lua 5.1 reference manual, section 5.4.1. One matcher serves the
 * string library and mw.ustring; the latter goes from character to character, and its classes
 * are those of Unicode. Lua's own matcher can neither be stopped nor does it bound its stack.
 */
#include <ctype.h>
#include <utf8proc.h>

#include "expand/lua/lua_host.h"

enum { CAPTURES = 32, DEPTH = 200, PATTERN_BYTES = 10000 };
enum { UNCLOSED = -1, POSITION = -2 };

typedef struct capture {
    const char *start;
    ptrdiff_t size; /* or one of the above */
} capture;

typedef struct matcher {
    lua_State *L;
    const char *s, *end, *pattern_end;
    bool chars;      /* else bytes */
    int level, depth;
    unsigned steps;
    const char *first, *first_end; /* the character that a match begins with; NULL: not known */
    capture captures[CAPTURES];
} matcher;

/* ---- characters ---- */

static size_t width(const matcher *m, const char *at, const char *end)
{
    if (!m->chars || (unsigned char)*at < 0x80)
        return 1;
    size_t length;
    wm_utf8_decode(wm_slice_of(at, (size_t)(end - at)), &length);
    return length;
}

static uint32_t char_at(const matcher *m, const char *at, const char *end, size_t *length)
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
static bool is_punctuation(const matcher *m, int c)
{
    return ispunct(c) && (!m->chars || !strchr("$+<=>^`|~", c));
}

static bool in_class(const matcher *m, uint32_t c, int class)
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

/* Where the single item at p ends. */
static const char *item_end(matcher *m, const char *p)
{
    if (p == m->pattern_end)
        luaL_error(m->L, "malformed pattern (ends with '%%')");
    if (*p == '%') {
        if (++p == m->pattern_end)
            luaL_error(m->L, "malformed pattern (ends with '%%')");
        return p + width(m, p, m->pattern_end);
    }
    if (*p != '[')
        return p + width(m, p, m->pattern_end);
    p++;
    if (p < m->pattern_end && *p == '^')
        p++;
    do {
        if (p == m->pattern_end)
            luaL_error(m->L, "malformed pattern (missing ']')");
        if (*p == '%' && p + 1 < m->pattern_end)
            p++;
        p += width(m, p, m->pattern_end);
    } while (p == m->pattern_end || *p != ']');
    return p + 1;
}

/* p is at [, end at its ]. */
static bool in_set(const matcher *m, uint32_t c, const char *p, const char *end)
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

static bool matches_one(const matcher *m, const char *s, const char *p, const char *end, size_t *taken)
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

static void count_step(matcher *m)
{
    if (++m->steps < 50000)
        return;
    m->steps = 0;
    expand_lua_count_time(m->L);
}

static const char *match(matcher *m, const char *s, const char *p);

static const char *match_balance(matcher *m, const char *s, const char *p)
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
static const char *match_most(matcher *m, const char *s, const char *p, const char *end)
{
    const char *at = s;
    size_t taken;
    while (matches_one(m, at, p, end, &taken)) {
        at += taken;
        count_step(m);
    }
    for (;;) {
        const char *found = match(m, at, end + 1);
        if (found)
            return found;
        if (at == s)
            return NULL;
        at--;
        while (m->chars && at > s && ((unsigned char)*at & 0xC0) == 0x80)
            at--;
    }
}

static const char *match_least(matcher *m, const char *s, const char *p, const char *end)
{
    size_t taken;
    for (;;) {
        const char *found = match(m, s, end + 1);
        if (found)
            return found;
        if (!matches_one(m, s, p, end, &taken))
            return NULL;
        s += taken;
    }
}

static const char *start_capture(matcher *m, const char *s, const char *p, ptrdiff_t kind)
{
    if (m->level >= CAPTURES)
        luaL_error(m->L, "too many captures");
    m->captures[m->level++] = (capture){s, kind};
    const char *found = match(m, s, p);
    if (!found)
        m->level--;
    return found;
}

static const char *end_capture(matcher *m, const char *s, const char *p)
{
    int i = m->level - 1;
    while (i >= 0 && m->captures[i].size != UNCLOSED)
        i--;
    if (i < 0)
        luaL_error(m->L, "invalid pattern capture");
    m->captures[i].size = s - m->captures[i].start;
    const char *found = match(m, s, p);
    if (!found)
        m->captures[i].size = UNCLOSED;
    return found;
}

static const char *match_capture(matcher *m, const char *s, char digit)
{
    int i = digit - '1';
    if (i < 0 || i >= m->level || m->captures[i].size == UNCLOSED)
        luaL_error(m->L, "invalid capture index");
    size_t size = m->captures[i].size < 0 ? 0 : (size_t)m->captures[i].size;
    if ((size_t)(m->end - s) < size || memcmp(m->captures[i].start, s, size) != 0)
        return NULL;
    return s + size;
}

static bool at_frontier(matcher *m, const char *s, const char *p, const char *end)
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
static const char *match_special(matcher *m, const char *s, const char *p, bool *special)
{
    *special = true;
    if (*p == '(') {
        bool position = p + 1 < m->pattern_end && p[1] == ')';
        return start_capture(m, s, position ? p + 2 : p + 1, position ? POSITION : UNCLOSED);
    }
    if (*p == ')')
        return end_capture(m, s, p + 1);
    if (*p == '$' && p + 1 == m->pattern_end)
        return s == m->end ? s : NULL;
    if (*p == '%' && p + 1 < m->pattern_end) {
        if (p[1] == 'b') {
            size_t first = p + 2 < m->pattern_end ? width(m, p + 2, m->pattern_end) : 0;
            s = match_balance(m, s, p + 2);
            p += 2 + first;
            return s ? match(m, s, p + width(m, p, m->pattern_end)) : NULL;
        }
        if (p[1] == 'f') {
            p += 2;
            if (p >= m->pattern_end || *p != '[')
                luaL_error(m->L, "missing '[' after '%%f' in pattern");
            const char *end = item_end(m, p);
            return at_frontier(m, s, p, end) ? match(m, s, end) : NULL;
        }
        if (isdigit((unsigned char)p[1])) {
            s = match_capture(m, s, p[1]);
            return s ? match(m, s, p + 2) : NULL;
        }
    }
    *special = false;
    return NULL;
}

/* Items that match in one way take no stack. */
static const char *match_items(matcher *m, const char *s, const char *p)
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
            if (matches_one(m, s, p, end, &taken) && (found = match(m, s + taken, end + 1)) != NULL)
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

static const char *match(matcher *m, const char *s, const char *p)
{
    if (++m->depth > DEPTH)
        luaL_error(m->L, "pattern too complex");
    const char *found = match_items(m, s, p);
    m->depth--;
    return found;
}

/* ---- where a match can begin ---- */

/* Finds the item of one character that every match of the pattern begins with. */
static void find_first(matcher *m, const char *p)
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
static const char *next_start(matcher *m, const char *s)
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

/* ---- results ---- */

static size_t position_of(const matcher *m, const char *at)
{
    wm_slice before = wm_slice_of(m->s, (size_t)(at - m->s));
    return (m->chars ? wm_utf8_count(before) : before.size) + 1;
}

static void push_capture(matcher *m, int i, const char *s, const char *e)
{
    if (i >= m->level) {
        if (i != 0)
            luaL_error(m->L, "invalid capture index");
        lua_pushlstring(m->L, s, (size_t)(e - s));
        return;
    }
    const capture *c = &m->captures[i];
    if (c->size == UNCLOSED)
        luaL_error(m->L, "unfinished capture");
    if (c->size == POSITION)
        lua_pushinteger(m->L, (lua_Integer)position_of(m, c->start));
    else
        lua_pushlstring(m->L, c->start, (size_t)c->size);
}

static int push_captures(matcher *m, const char *s, const char *e)
{
    int n = m->level == 0 && s ? 1 : m->level;
    luaL_checkstack(m->L, n, "too many captures");
    for (int i = 0; i < n; i++)
        push_capture(m, i, s, e);
    return n;
}

static bool is_ascii(wm_slice s)
{
    for (size_t i = 0; i < s.size; i++)
        if ((unsigned char)s.data[i] >= 0x80)
            return false;
    return true;
}

static bool has_punctuation_class(wm_slice p)
{
    return wm_find(p, WM_LIT("%p"), 0) != WM_NONE || wm_find(p, WM_LIT("%P"), 0) != WM_NONE;
}

/* Text is argument 1, the pattern 2; the mode is the function's upvalue. */
static wm_slice set_up(lua_State *L, matcher *m, wm_slice *text)
{
    *text = expand_lua_slice(L, 1);
    wm_slice p = expand_lua_slice(L, 2);
    if (p.size > PATTERN_BYTES)
        luaL_error(L, "pattern too long (%d bytes is the most)", PATTERN_BYTES);
    memset(m, 0, offsetof(matcher, captures));
    m->L = L;
    m->s = text->data;
    m->end = text->data + text->size;
    m->pattern_end = p.data + p.size;
    m->chars = lua_toboolean(L, lua_upvalueindex(1));
    if (m->chars && !has_punctuation_class(p) && is_ascii(p) && is_ascii(*text))
        m->chars = false; /* the same, faster */
    return p;
}

/* The byte of the character that argument i, an init of find, means; 0 when it is past the end. */
static const char *initial(lua_State *L, const matcher *m, int i, bool *past)
{
    lua_Integer init = luaL_optinteger(L, i, 1);
    wm_slice text = wm_slice_of(m->s, (size_t)(m->end - m->s));
    lua_Integer count = (lua_Integer)(m->chars ? wm_utf8_count(text) : text.size);
    if (init < 0)
        init = init + count + 1 > 0 ? init + count + 1 : 1;
    if (init == 0)
        init = 1;
    *past = init > count + 1;
    if (*past)
        return m->end;
    return m->s + (m->chars ? expand_chars(text, (size_t)init - 1) : (size_t)init - 1);
}

static int find_or_match(lua_State *L, bool find)
{
    matcher m;
    wm_slice text, p = set_up(L, &m, &text);
    bool past;
    const char *s = initial(L, &m, 3, &past);
    if (past) {
        if (find && !m.chars)
            s = m.end;
        else
            return lua_pushnil(L), 1;
    }
    bool plain = find && lua_toboolean(L, 4);
    for (size_t i = 0; find && !plain && i <= p.size; i++) {
        if (i == p.size)
            plain = true;
        else if (strchr("^$*+?.([%-", p.data[i]) && p.data[i])
            break;
    }
    if (plain) {
        size_t at = wm_find(text, p, (size_t)(s - m.s));
        if (!p.size)
            at = (size_t)(s - m.s);
        if (at == WM_NONE)
            return lua_pushnil(L), 1;
        lua_Integer start = (lua_Integer)position_of(&m, m.s + at);
        lua_pushinteger(L, start);
        lua_pushinteger(L, start + (lua_Integer)(m.chars ? wm_utf8_count(p) : p.size) - 1);
        return 2;
    }
    bool anchored = p.size && p.data[0] == '^';
    const char *pattern = p.data + anchored;
    if (!anchored)
        find_first(&m, pattern);
    for (;;) {
        s = next_start(&m, s);
        m.level = m.depth = 0;
        const char *e = match(&m, s, pattern);
        if (e && find) {
            lua_pushinteger(L, (lua_Integer)position_of(&m, s));
            lua_pushinteger(L, (lua_Integer)position_of(&m, e) - 1);
            return 2 + push_captures(&m, NULL, NULL);
        }
        if (e)
            return push_captures(&m, s, e);
        if (s >= m.end || anchored)
            break;
        s += width(&m, s, m.end);
    }
    lua_pushnil(L);
    return 1;
}

static int do_find(lua_State *L)
{
    return find_or_match(L, true);
}

static int do_match(lua_State *L)
{
    return find_or_match(L, false);
}

/* Upvalues: mode, text, pattern, the byte to go on from. */
static int next_match(lua_State *L)
{
    matcher m;
    wm_slice text;
    lua_settop(L, 0);
    lua_pushvalue(L, lua_upvalueindex(2));
    lua_pushvalue(L, lua_upvalueindex(3));
    wm_slice p = set_up(L, &m, &text);
    size_t from = (size_t)lua_tointeger(L, lua_upvalueindex(4));
    find_first(&m, p.data);
    for (const char *s = m.s + from; from <= text.size && s <= m.end;) {
        s = next_start(&m, s);
        m.level = m.depth = 0;
        const char *e = match(&m, s, p.data);
        if (e) {
            size_t next = (size_t)(e - m.s);
            if (e == s)
                next += s < m.end ? width(&m, s, m.end) : 1;
            lua_pushinteger(L, (lua_Integer)next);
            lua_replace(L, lua_upvalueindex(4));
            return push_captures(&m, s, e);
        }
        if (s == m.end)
            break;
        s += width(&m, s, m.end);
    }
    return 0;
}

static int do_gmatch(lua_State *L)
{
    luaL_checkstring(L, 1);
    luaL_checkstring(L, 2);
    lua_settop(L, 2);
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, next_match, 4);
    return 1;
}

static void add_string(matcher *m, luaL_Buffer *b, const char *s, const char *e, wm_slice with)
{
    for (size_t i = 0; i < with.size; i++) {
        if (with.data[i] != '%' || i + 1 == with.size) {
            luaL_addchar(b, with.data[i]);
            continue;
        }
        char c = with.data[++i];
        if (!isdigit((unsigned char)c)) {
            luaL_addchar(b, c);
        } else if (c == '0') {
            luaL_addlstring(b, s, (size_t)(e - s));
        } else {
            push_capture(m, c - '1', s, e);
            luaL_addvalue(b);
        }
    }
}

/* What comes in the place of a match: argument 3 is a string, table or function. */
static void add_value(matcher *m, luaL_Buffer *b, const char *s, const char *e)
{
    lua_State *L = m->L;
    switch (lua_type(L, 3)) {
    case LUA_TFUNCTION: {
        lua_pushvalue(L, 3);
        int n = push_captures(m, s, e);
        lua_call(L, n, 1);
        break;
    }
    case LUA_TTABLE:
        push_capture(m, 0, s, e);
        lua_gettable(L, 3);
        break;
    default: {
        size_t size;
        const char *with = lua_tolstring(L, 3, &size);
        add_string(m, b, s, e, wm_slice_of(with, size));
        return;
    }
    }
    if (!lua_toboolean(L, -1)) {
        lua_pop(L, 1);
        lua_pushlstring(L, s, (size_t)(e - s));
    } else if (!lua_isstring(L, -1)) {
        luaL_error(L, "invalid replacement value (a %s)", luaL_typename(L, -1));
    }
    luaL_addvalue(b);
}

static int do_gsub(lua_State *L)
{
    matcher m;
    wm_slice text, p = set_up(L, &m, &text);
    int type = lua_type(L, 3);
    lua_Integer most = luaL_optinteger(L, 4, (lua_Integer)text.size + 1), n = 0;
    luaL_argcheck(L, type == LUA_TNUMBER || type == LUA_TSTRING || type == LUA_TFUNCTION || type == LUA_TTABLE, 3,
                  "string/function/table expected");
    bool anchored = p.size && p.data[0] == '^';
    luaL_Buffer b;
    luaL_buffinit(L, &b);
    const char *s = m.s;
    if (!anchored)
        find_first(&m, p.data);
    while (n < most) {
        const char *next = next_start(&m, s);
        luaL_addlstring(&b, s, (size_t)(next - s));
        s = next;
        m.level = m.depth = 0;
        const char *e = match(&m, s, p.data + anchored);
        if (e) {
            n++;
            add_value(&m, &b, s, e);
        }
        if (e && e > s) {
            s = e;
        } else if (s < m.end) {
            size_t size = width(&m, s, m.end);
            luaL_addlstring(&b, s, size);
            s += size;
        } else {
            break;
        }
        if (anchored)
            break;
    }
    luaL_addlstring(&b, s, (size_t)(m.end - s));
    luaL_pushresult(&b);
    lua_pushinteger(L, n);
    return 2;
}

static void open_patterns(lua_State *L, bool chars)
{
    static const luaL_Reg functions[] = {
        {"find", do_find}, {"match", do_match}, {"gmatch", do_gmatch}, {"gsub", do_gsub}, {NULL, NULL}};
    for (const luaL_Reg *f = functions; f->name; f++) {
        lua_pushboolean(L, chars);
        lua_pushcclosure(L, f->func, 1);
        lua_setfield(L, -2, f->name);
    }
}

void expand_lua_open_patterns(lua_State *L)
{
    open_patterns(L, false);
}

void expand_lua_open_char_patterns(lua_State *L)
{
    open_patterns(L, true);
}
