/* lua_patterns.c - find, match, gmatch and gsub of the string library and of mw.ustring.
 *
 * SPDX-License-Identifier: MIT
 *
 * The two differ in what they call wrong, and when: mw.ustring reads the whole pattern before it matches.
 */
#include "expand/lua/lua_match.h"

enum { PATTERN_BYTES = 10000 };

/* ---- arguments ---- */

/* The name is that of a function of mw.ustring, or NULL. Modules call these functions some thousand times a page, mostly
 * with strings. */
static inline wm_slice text_argument(expand_lua *lua, int i, const char *name)
{
    size_t size;
    const char *s = lua_tolstring(lua->state, i, &size);
    if (!s)
        return name ? expand_lua_text(lua->state, i, name) : expand_lua_slice(lua->state, i);
    expand_lua_count_work(lua, size);
    return wm_slice_of(s, size);
}

static lua_Integer number_argument(lua_State *L, int i, const char *name, lua_Integer otherwise)
{
    return name ? expand_lua_number(L, i, name, otherwise) : luaL_optinteger(L, i, otherwise);
}

/* The text is argument 1, the pattern 2. The name is that of a function of mw.ustring, NULL of the string library. */
static inline wm_slice set_up(lua_State *L, expand_lua_matcher *m, const char *name)
{
    m->L = L;
    m->lua = expand_lua_host(L);
    wm_slice text = text_argument(m->lua, 1, name);
    m->s = text.data;
    m->end = text.data + text.size;
    m->ustring = name != NULL;
    m->chars = m->ustring && !expand_lua_is_ascii(text);
    m->not_empty = false;
    m->level = m->depth = 0;
    if (m->chars && wm_utf8_valid_prefix(text) != text.size)
        expand_lua_fail(L, "bad argument #1 to '%s' (string is not UTF-8)", name);
    return text;
}

/* Takes argument 2 apart, which is m->wanted; what is not kept stays on the stack, so that it lasts. */
static inline void set_pattern(lua_State *L, expand_lua_matcher *m, const char *name)
{
    wm_slice p = m->wanted;
    if (name && p.size > PATTERN_BYTES)
        expand_lua_fail(L, "bad argument #2 to '%s' (pattern is longer than %d bytes)", name, PATTERN_BYTES);
    if (name && !expand_lua_is_ascii(p) && wm_utf8_valid_prefix(p) != p.size)
        expand_lua_fail(L, "bad argument #2 to '%s' (string is not UTF-8)", name);
    m->pattern = expand_lua_pattern_of(m->lua, 2, p, m->ustring);
}

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

/* ---- find, match ---- */

/* Where the search begins that argument 3 asks for; past the end it is the end. */
static const char *initial(lua_State *L, const expand_lua_matcher *m, wm_slice text, const char *name)
{
    lua_Integer init = number_argument(L, 3, name, 1);
    if (init < 0) {
        init += (lua_Integer)(m->chars ? wm_utf8_count(text) : text.size) + 1;
        init = init > 0 ? init : 1;
    }
    size_t skipped = init > 0 ? (size_t)init - 1 : 0;
    if (skipped > text.size)
        return m->end;
    return m->s + (m->chars && skipped ? expand_chars(text, skipped) : skipped);
}

/* The next place from s on where the pattern matches, and the end of the match; NULL: there is none. */
static const char *next_match(expand_lua_matcher *m, const char *s, const char **end)
{
    if (m->pattern->plain && m->wanted.size == 1) {
        const char *found = memchr(s, m->wanted.data[0], (size_t)(m->end - s));
        *end = found ? found + 1 : NULL;
        return found;
    }
    if (m->pattern->plain) {
        wm_slice text = wm_slice_of(m->s, (size_t)(m->end - m->s));
        size_t from = (size_t)(s - m->s), at = m->wanted.size ? wm_find(text, m->wanted, from) : from;
        *end = at == WM_NONE ? NULL : m->s + at + m->wanted.size;
        return at == WM_NONE ? NULL : m->s + at;
    }
    if (m->pattern->needed >= 0 && !memchr(s, m->pattern->needed, (size_t)(m->end - s))) {
        *end = NULL;
        expand_lua_count_steps(m->lua, (size_t)(m->end - s) / 16 + 1);
        return NULL;
    }
    for (;;) {
        s = expand_lua_next_start(m, s);
        *end = expand_lua_match(m, s);
        if (*end)
            return s;
        if (s >= m->end || m->pattern->anchored)
            return NULL;
        s += expand_lua_width(m, s);
    }
}

static int find_or_match(lua_State *L, bool find, const char *name)
{
    static const expand_lua_pattern plain = {.plain = true};
    expand_lua_matcher m;
    int arguments = lua_gettop(L);
    wm_slice text = set_up(L, &m, name);
    m.wanted = text_argument(m.lua, 2, name);
    const char *e, *s = arguments > 2 ? initial(L, &m, text, name) : m.s;
    if (find && arguments > 3 && lua_toboolean(L, 4))
        m.pattern = &plain;
    else
        set_pattern(L, &m, name);
    s = next_match(&m, s, &e);
    if (!s) {
        lua_pushnil(L);
        return 1;
    }
    if (!find && m.pattern->plain) {
        lua_pushvalue(L, 2);
        return 1;
    }
    if (!find)
        return push_captures(&m, s, e);
    lua_pushinteger(L, (lua_Integer)position_of(&m, s));
    lua_pushinteger(L, (lua_Integer)position_of(&m, e) - 1);
    return 2 + push_captures(&m, NULL, NULL);
}

static int string_find(lua_State *L)
{
    return find_or_match(L, true, NULL);
}

static int string_match(lua_State *L)
{
    return find_or_match(L, false, NULL);
}

static int ustring_find(lua_State *L)
{
    return find_or_match(L, true, "find");
}

static int ustring_match(lua_State *L)
{
    return find_or_match(L, false, "match");
}

/* ---- gmatch ---- */

enum { TEXT = 1, PATTERN, FROM }; /* upvalues of what gmatch gives */

static int next_of_all(lua_State *L, const char *name)
{
    expand_lua_matcher m;
    lua_settop(L, 0);
    lua_pushvalue(L, lua_upvalueindex(TEXT));
    lua_pushvalue(L, lua_upvalueindex(PATTERN));
    const char *e;
    wm_slice text = set_up(L, &m, name);
    m.wanted = text_argument(m.lua, 2, name);
    set_pattern(L, &m, name);
    size_t from = (size_t)lua_tointeger(L, lua_upvalueindex(FROM));
    const char *s = from <= text.size ? next_match(&m, m.s + from, &e) : NULL;
    if (!s)
        return 0;
    size_t next = (size_t)(e - m.s);
    if (e == s)
        next += s < m.end ? expand_lua_width(&m, s) : 1;
    lua_pushinteger(L, (lua_Integer)next);
    lua_replace(L, lua_upvalueindex(FROM));
    return push_captures(&m, s, e);
}

static int next_of_string(lua_State *L)
{
    return next_of_all(L, NULL);
}

static int next_of_ustring(lua_State *L)
{
    return next_of_all(L, "gmatch");
}

static int match_all(lua_State *L, const char *name)
{
    expand_lua_matcher m;
    set_up(L, &m, name);
    m.wanted = text_argument(m.lua, 2, name);
    if (name)
        set_pattern(L, &m, name);
    lua_settop(L, 2);
    lua_pushvalue(L, 1);
    if (*lua_tostring(L, 2) == '^') { /* it is no sign here */
        lua_pushliteral(L, "%");
        lua_pushvalue(L, 2);
        lua_concat(L, 2);
    } else {
        lua_pushvalue(L, 2);
    }
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, name ? next_of_ustring : next_of_string, FROM);
    return 1;
}

static int string_gmatch(lua_State *L)
{
    return match_all(L, NULL);
}

static int ustring_gmatch(lua_State *L)
{
    return match_all(L, "gmatch");
}

/* ---- gsub ---- */

/* luaL_addlstring goes from byte to byte. */
static void add_bytes(luaL_Buffer *b, const char *s, size_t size)
{
    if ((size_t)(b->buffer + LUAL_BUFFERSIZE - b->p) < size) {
        luaL_addlstring(b, s, size);
        return;
    }
    memcpy(b->p, s, size);
    luaL_addsize(b, size);
}

static void add_capture(expand_lua_matcher *m, luaL_Buffer *b, const char *s, const char *e, int i)
{
    if (m->ustring && i > 0 && i >= m->level)
        expand_lua_fail(m->L, "invalid capture index %%%d in replacement string", i + 1);
    if (i < m->level && m->captures[i].size >= 0) {
        add_bytes(b, m->captures[i].start, (size_t)m->captures[i].size);
        return;
    }
    push_capture(m, i, s, e);
    luaL_addvalue(b);
}

/* Of %x the string library writes x, and mw.ustring both; of a last % the former makes a NUL. */
static void add_string(expand_lua_matcher *m, luaL_Buffer *b, const char *s, const char *e, wm_slice with)
{
    for (size_t i = 0; i < with.size; i++) {
        const char *sign = memchr(with.data + i, '%', with.size - i);
        size_t plain = sign ? (size_t)(sign - with.data) : with.size;
        add_bytes(b, with.data + i, plain - i);
        i = plain;
        if (!sign)
            return;
        if (++i == with.size) {
            luaL_addchar(b, m->ustring ? '%' : '\0');
            return;
        }
        char c = with.data[i];
        if (c >= '0' && c <= '9') {
            if (c == '0')
                add_bytes(b, s, (size_t)(e - s));
            else
                add_capture(m, b, s, e, c - '1');
            continue;
        }
        if (m->ustring && c != '%')
            luaL_addchar(b, '%');
        luaL_addchar(b, c);
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
    /* mw.ustring does not take false for "as it was" */
    if (m->ustring && !lua_isnil(L, -1) && !lua_isstring(L, -1))
        expand_lua_fail(L, "invalid replacement value (a %s)", luaL_typename(L, -1));
    if (!lua_toboolean(L, -1)) {
        lua_pop(L, 1);
        lua_pushlstring(L, s, (size_t)(e - s));
    } else if (!lua_isstring(L, -1)) {
        luaL_error(L, "invalid replacement value (a %s)", luaL_typename(L, -1));
    }
    luaL_addvalue(b);
}

static void check_replacement(lua_State *L, const char *name)
{
    int type = lua_type(L, 3);
    bool good = type == LUA_TSTRING || type == LUA_TNUMBER || type == LUA_TFUNCTION || type == LUA_TTABLE;
    if (good)
        return;
    if (name)
        expand_lua_fail(L, "bad argument #3 to 'gsub' (function or table or string expected, got %s)",
                        type < 0 ? "nil" : luaL_typename(L, 3));
    luaL_argerror(L, 3, "string/function/table expected");
}

/* The end of a match at s that is not empty; NULL: there is none. */
static const char *match_more(expand_lua_matcher *m, const char *s)
{
    if (m->pattern->plain)
        return NULL;
    m->not_empty = true;
    const char *e = expand_lua_match(m, s);
    m->not_empty = false;
    return e;
}

/* From the first match on, which is from s to e. After a match that is empty mw.ustring looks for one at the same place
 * that is not. */
static int replace_all(lua_State *L, expand_lua_matcher *m, const char *s, const char *e, lua_Integer most)
{
    lua_Integer n = 0;
    const char *done = m->s;
    luaL_Buffer b;
    luaL_buffinit(L, &b);
    do {
        add_bytes(&b, done, (size_t)(s - done));
        add_value(m, &b, s, e);
        n++;
        done = e;
        if (e == s && m->ustring && n < most && (e = match_more(m, s)) != NULL) {
            add_value(m, &b, s, e);
            n++;
            done = e;
        } else if (done == s) {
            if (s >= m->end)
                break;
            size_t size = expand_lua_width(m, s);
            add_bytes(&b, s, size);
            done = s + size;
        }
    } while (n < most && !m->pattern->anchored && (s = next_match(m, done, &e)) != NULL);
    add_bytes(&b, done, (size_t)(m->end - done));
    luaL_pushresult(&b);
    lua_pushinteger(L, n);
    return 2;
}

static int replace(lua_State *L, const char *name)
{
    expand_lua_matcher m;
    int arguments = lua_gettop(L);
    set_up(L, &m, name);
    m.wanted = text_argument(m.lua, 2, name);
    lua_Integer most = arguments > 3 ? number_argument(L, 4, name, PTRDIFF_MAX) : PTRDIFF_MAX;
    check_replacement(L, name);
    if (most > 0) {
        const char *e, *s;
        set_pattern(L, &m, name);
        s = next_match(&m, m.s, &e);
        if (s)
            return replace_all(L, &m, s, e, most);
    }
    lua_pushvalue(L, 1); /* as it was: most calls find nothing */
    lua_pushinteger(L, 0);
    return 2;
}

static int string_gsub(lua_State *L)
{
    return replace(L, NULL);
}

static int ustring_gsub(lua_State *L)
{
    return replace(L, "gsub");
}

void expand_lua_open_patterns(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"find", string_find}, {"match", string_match}, {"gmatch", string_gmatch}, {"gsub", string_gsub}, {NULL, NULL}};
    expand_lua_add_functions(L, functions);
}

void expand_lua_open_char_patterns(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"find", ustring_find}, {"match", ustring_match}, {"gmatch", ustring_gmatch}, {"gsub", ustring_gsub}, {NULL, NULL}};
    expand_lua_add_functions(L, functions);
}
