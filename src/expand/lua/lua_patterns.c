/* lua_patterns.c - find, match, gmatch and gsub of the string library and of mw.ustring.
 *
 * SPDX-License-Identifier: MIT
 */
#include <ctype.h>

#include "expand/lua/lua_match.h"

enum { PATTERN_BYTES = 10000 };

/* ---- results ---- */

static size_t position_of(const expand_lua_matcher *m, const char *at)
{
    wm_slice before = wm_slice_of(m->s, (size_t)(at - m->s));
    return (m->chars ? wm_utf8_count(before) : before.size) + 1;
}

static void push_capture(expand_lua_matcher *m, int i, const char *s, const char *e)
{
    if (i >= m->level) {
        if (i != 0)
            luaL_error(m->L, "invalid capture index");
        lua_pushlstring(m->L, s, (size_t)(e - s));
        return;
    }
    const expand_lua_capture *c = &m->captures[i];
    if (c->size == EXPAND_LUA_UNCLOSED)
        luaL_error(m->L, "unfinished capture");
    if (c->size == EXPAND_LUA_POSITION)
        lua_pushinteger(m->L, (lua_Integer)position_of(m, c->start));
    else
        lua_pushlstring(m->L, c->start, (size_t)c->size);
}

static int push_captures(expand_lua_matcher *m, const char *s, const char *e)
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
static wm_slice set_up(lua_State *L, expand_lua_matcher *m, wm_slice *text)
{
    *text = expand_lua_slice(L, 1);
    wm_slice p = expand_lua_slice(L, 2);
    if (p.size > PATTERN_BYTES)
        luaL_error(L, "pattern too long (%d bytes is the most)", PATTERN_BYTES);
    memset(m, 0, offsetof(expand_lua_matcher, captures));
    m->L = L;
    m->s = text->data;
    m->end = text->data + text->size;
    m->pattern_end = p.data + p.size;
    m->chars = m->ustring = lua_toboolean(L, lua_upvalueindex(1));
    if (m->chars && !has_punctuation_class(p) && is_ascii(p) && is_ascii(*text))
        m->chars = false; /* the same, faster */
    return p;
}

/* The byte of the character that argument i, an init of find, means; 0 when it is past the end. */
static const char *initial(lua_State *L, const expand_lua_matcher *m, int i, bool *past)
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
    expand_lua_matcher m;
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
        expand_lua_find_first(&m, pattern);
    for (;;) {
        s = expand_lua_next_start(&m, s);
        m.level = m.depth = 0;
        const char *e = expand_lua_match(&m, s, pattern);
        if (e && find) {
            lua_pushinteger(L, (lua_Integer)position_of(&m, s));
            lua_pushinteger(L, (lua_Integer)position_of(&m, e) - 1);
            return 2 + push_captures(&m, NULL, NULL);
        }
        if (e)
            return push_captures(&m, s, e);
        if (s >= m.end || anchored)
            break;
        s += expand_lua_width(&m, s, m.end);
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
    expand_lua_matcher m;
    wm_slice text;
    lua_settop(L, 0);
    lua_pushvalue(L, lua_upvalueindex(2));
    lua_pushvalue(L, lua_upvalueindex(3));
    wm_slice p = set_up(L, &m, &text);
    size_t from = (size_t)lua_tointeger(L, lua_upvalueindex(4));
    expand_lua_find_first(&m, p.data);
    for (const char *s = m.s + from; from <= text.size && s <= m.end;) {
        s = expand_lua_next_start(&m, s);
        m.level = m.depth = 0;
        const char *e = expand_lua_match(&m, s, p.data);
        if (e) {
            size_t next = (size_t)(e - m.s);
            if (e == s)
                next += s < m.end ? expand_lua_width(&m, s, m.end) : 1;
            lua_pushinteger(L, (lua_Integer)next);
            lua_replace(L, lua_upvalueindex(4));
            return push_captures(&m, s, e);
        }
        if (s == m.end)
            break;
        s += expand_lua_width(&m, s, m.end);
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

static void add_string(expand_lua_matcher *m, luaL_Buffer *b, const char *s, const char *e, wm_slice with)
{
    for (size_t i = 0; i < with.size; i++) {
        if (with.data[i] != '%' || i + 1 == with.size) { /* of a last % string.gsub makes a NUL */
            luaL_addchar(b, with.data[i] == '%' && !m->ustring ? '\0' : with.data[i]);
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
static void add_value(expand_lua_matcher *m, luaL_Buffer *b, const char *s, const char *e)
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
    if (lua_isboolean(L, -1) && m->ustring) /* mw.ustring does not take false for "as it was" */
        expand_lua_fail(L, "invalid replacement value (a boolean)");
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
    expand_lua_matcher m;
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
        expand_lua_find_first(&m, p.data);
    while (n < most) {
        const char *next = expand_lua_next_start(&m, s);
        luaL_addlstring(&b, s, (size_t)(next - s));
        s = next;
        m.level = m.depth = 0;
        const char *e = expand_lua_match(&m, s, p.data + anchored);
        if (e) {
            n++;
            add_value(&m, &b, s, e);
        }
        if (e && e > s) {
            s = e;
        } else if (s < m.end) {
            size_t size = expand_lua_width(&m, s, m.end);
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
