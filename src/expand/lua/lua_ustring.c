/* lua_ustring.c - strings of characters: what mw.ustring is made of.
 *
 * SPDX-License-Identifier: MIT
 */
#include <math.h>
#include <stdlib.h>
#include <utf8proc.h>

#include "expand/lua/lua_match.h"

/* The text at i for a function of mw.ustring, which tells of errors without a place. */
wm_slice expand_lua_text(lua_State *L, int i, const char *name)
{
    size_t size;
    int type = lua_type(L, i);
    if (type != LUA_TSTRING && type != LUA_TNUMBER)
        expand_lua_fail(L, "bad argument #%d to '%s' (string expected, got %s)", i, name, type < 0 ? "nil" : luaL_typename(L, i));
    const char *s = lua_tolstring(L, i, &size);
    return wm_slice_of(s, size);
}

lua_Integer expand_lua_number(lua_State *L, int i, const char *name, lua_Integer otherwise)
{
    int type = lua_type(L, i);
    if (type <= LUA_TNIL)
        return otherwise;
    if (type != LUA_TNUMBER)
        expand_lua_fail(L, "bad argument #%d to '%s' (number expected, got %s)", i, name, luaL_typename(L, i));
    return lua_tointeger(L, i);
}

/* A number that may have a fraction. */
static double real_number(lua_State *L, int i, const char *name, double otherwise)
{
    if (lua_type(L, i) <= LUA_TNIL)
        return otherwise;
    expand_lua_number(L, i, name, 0);
    return lua_tonumber(L, i);
}

static wm_slice utf8_text(lua_State *L, const char *name)
{
    wm_slice s = expand_lua_text(L, 1, name);
    if (!expand_lua_is_ascii(s) && wm_utf8_valid_prefix(s) != s.size)
        expand_lua_fail(L, "bad argument #1 to '%s' (string is not UTF-8)", name);
    return s;
}

/* A position from 1, which one from the end is when it is negative; it may be before the text. */
static double place(double i, double count)
{
    return i < 0 ? i + count + 1 : i;
}

/* The bytes between the characters i and j. Whether the end is before the beginning is asked first; then what is before
 * the text is its first character, and fractions are left out. */
static wm_slice range(wm_slice s, double i, double j)
{
    bool ascii = expand_lua_is_ascii(s);
    double count = (double)(ascii ? s.size : wm_utf8_count(s));
    i = place(i, count);
    j = place(j, count);
    if (j > count)
        j = count;
    if (!(i <= j) || !s.size)
        return WM_LIT("");
    size_t first = i < 1 ? 1 : (size_t)i, last = j < 1 ? 1 : (size_t)j;
    if (ascii)
        return wm_sub(s, first - 1, last);
    size_t from = expand_chars(s, first - 1);
    return wm_sub(s, from, from + expand_chars(wm_sub(s, from, s.size), last - first + 1));
}

static int do_len(lua_State *L)
{
    wm_slice s = expand_lua_text(L, 1, "len");
    if (wm_utf8_valid_prefix(s) != s.size)
        return lua_pushnil(L), 1;
    lua_pushinteger(L, (lua_Integer)wm_utf8_count(s));
    return 1;
}

static int do_sub(lua_State *L)
{
    wm_slice s = utf8_text(L, "sub");
    double i = real_number(L, 2, "sub", 1);
    expand_lua_put(L, range(s, i, real_number(L, 3, "sub", -1)));
    return 1;
}

static int do_codepoint(lua_State *L)
{
    wm_slice s = utf8_text(L, "codepoint");
    double i = real_number(L, 2, "codepoint", 1), j = real_number(L, 3, "codepoint", i);
    int n = 0;
    if (i > 0 && j > i) { /* as many as lie between them */
        j = floor(i) + floor(j - i);
        i = floor(i);
    }
    s = range(s, i, j);
    for (size_t at = 0; at < s.size; n++) {
        size_t length;
        luaL_checkstack(L, 1, "string slice too long");
        lua_pushinteger(L, (lua_Integer)wm_utf8_decode(wm_sub(s, at, s.size), &length));
        at += length;
    }
    return n;
}

static int do_char(lua_State *L)
{
    luaL_Buffer b;
    int n = lua_gettop(L);
    luaL_buffinit(L, &b);
    for (int i = 1; i <= n; i++) {
        char text[4];
        if (lua_type(L, i) != LUA_TNUMBER && !lua_isnumber(L, i))
            expand_lua_fail(L, "bad argument #%d to 'char' (number expected, got %s)", i, luaL_typename(L, i));
        lua_Integer c = lua_tointeger(L, i);
        size_t size = c >= 0 ? wm_utf8_encode((uint32_t)c, text) : 0;
        if (!size)
            expand_lua_fail(L, "bad argument #%d to 'char' (value out of range)", i);
        luaL_addlstring(&b, text, size);
    }
    luaL_pushresult(&b);
    return 1;
}

/* byteoffset(s, l, i): the byte of the l-th character from byte i on; l = 0 is the one i is in. */
static int do_byte_offset(lua_State *L)
{
    wm_slice s = expand_lua_text(L, 1, "byteoffset");
    lua_Integer l = luaL_optinteger(L, 2, 1), i = luaL_optinteger(L, 3, 1);
    if (i < 0)
        i += (lua_Integer)s.size + 1;
    if (i < 1 || i > (lua_Integer)s.size)
        return lua_pushnil(L), 1;
    size_t at = (size_t)i - 1;
    bool inside = ((unsigned char)s.data[at] & 0xC0) == 0x80;
    while (at && ((unsigned char)s.data[at] & 0xC0) == 0x80)
        at--;
    if (l > 0 && !inside)
        l--;
    for (; l > 0 && at < s.size; l--) {
        at++;
        while (at < s.size && ((unsigned char)s.data[at] & 0xC0) == 0x80)
            at++;
    }
    for (; l < 0 && at; l++) {
        at--;
        while (at && ((unsigned char)s.data[at] & 0xC0) == 0x80)
            at--;
    }
    if (l != 0 || at >= s.size)
        return lua_pushnil(L), 1;
    lua_pushinteger(L, (lua_Integer)at + 1);
    return 1;
}

static int do_is_utf8(lua_State *L)
{
    wm_slice s = expand_lua_text(L, 1, "isutf8");
    lua_pushboolean(L, wm_utf8_valid_prefix(s) == s.size);
    return 1;
}

static int normalise(lua_State *L, const char *name, utf8proc_option_t options)
{
    wm_slice s = expand_lua_text(L, 1, name);
    utf8proc_uint8_t *out = NULL;
    if (wm_utf8_valid_prefix(s) != s.size)
        return lua_pushnil(L), 1;
    utf8proc_ssize_t size = utf8proc_map((const utf8proc_uint8_t *)s.data, (utf8proc_ssize_t)s.size, &out, options);
    if (size < 0)
        expand_lua_no_memory(L);
    /* Lua may fail to copy it; then it is lost with the process's patience, not the other way. */
    wm_expander *x = expand_lua_host(L)->x;
    wm_slice kept = expand_copy(x, wm_slice_of((const char *)out, (size_t)size));
    free(out);
    expand_lua_check(L);
    expand_lua_put(L, kept);
    return 1;
}

static int do_nfc(lua_State *L)
{
    return normalise(L, "toNFC", UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

static int do_nfd(lua_State *L)
{
    return normalise(L, "toNFD", UTF8PROC_STABLE | UTF8PROC_DECOMPOSE);
}

static int do_nfkc(lua_State *L)
{
    return normalise(L, "toNFKC", UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT);
}

static int do_nfkd(lua_State *L)
{
    return normalise(L, "toNFKD", UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT);
}

/* Upvalues: text, byte to go on from. */
static int next_code_point(lua_State *L)
{
    size_t size, length, at = (size_t)lua_tointeger(L, lua_upvalueindex(2));
    const char *s = lua_tolstring(L, lua_upvalueindex(1), &size);
    if (at >= size)
        return 0;
    lua_pushinteger(L, (lua_Integer)wm_utf8_decode(wm_slice_of(s + at, size - at), &length));
    lua_pushinteger(L, (lua_Integer)(at + length));
    lua_replace(L, lua_upvalueindex(2));
    return 1;
}

static int do_gcodepoint(lua_State *L)
{
    expand_lua_text(L, 1, "gcodepoint");
    wm_slice s = utf8_text(L, "codepoint");
    double i = real_number(L, 2, "gcodepoint", 1);
    expand_lua_put(L, range(s, i, real_number(L, 3, "gcodepoint", -1)));
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, next_code_point, 2);
    return 1;
}

/* host.ustring: a table */
void expand_lua_open_ustring(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"len", do_len}, {"sub", do_sub}, {"codepoint", do_codepoint}, {"char", do_char},
        {"byteoffset", do_byte_offset}, {"isutf8", do_is_utf8}, {"toNFC", do_nfc}, {"toNFD", do_nfd},
        {"toNFKC", do_nfkc}, {"toNFKD", do_nfkd}, {"gcodepoint", do_gcodepoint}, {NULL, NULL}};
    lua_newtable(L);
    expand_lua_add_functions(L, functions);
    expand_lua_open_char_patterns(L);
    lua_setfield(L, -2, "ustring");
}
