/* lua_json.c - JSON to tables and back.
 *
 * SPDX-License-Identifier: MIT
 */
#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "expand/lua/lua_host.h"

enum { JSON_LEVELS = 100, PRESERVE_KEYS = 1, TRY_FIXING = 2, PRETTY = 4 };

/* ---- reading ---- */

static void push_value(lua_State *L, const json_t *v, bool preserve, int level);

static void push_key(lua_State *L, const char *key, bool preserve)
{
    char *end;
    double n = strtod(key, &end);
    bool number = !preserve && *key && !*end && n == floor(n) && fabs(n) < 1e15 && (*key != '0' || !key[1]) && *key != '+';
    if (number)
        lua_pushnumber(L, n);
    else
        lua_pushstring(L, key);
}

static void push_value(lua_State *L, const json_t *v, bool preserve, int level)
{
    luaL_checkstack(L, 4, "JSON is too deep");
    if (level > JSON_LEVELS)
        luaL_error(L, "JSON is too deep");
    switch (json_typeof(v)) {
    case JSON_OBJECT: {
        const char *key;
        json_t *member;
        lua_newtable(L);
        json_object_foreach(wm_lent(v), key, member) {
            push_key(L, key, preserve);
            push_value(L, member, preserve, level + 1);
            lua_rawset(L, -3);
        }
        break;
    }
    case JSON_ARRAY:
        lua_newtable(L);
        for (size_t i = 0; i < json_array_size(v); i++) {
            push_value(L, json_array_get(v, i), preserve, level + 1);
            lua_rawseti(L, -2, (int)i + (preserve ? 0 : 1));
        }
        break;
    case JSON_STRING: lua_pushlstring(L, json_string_value(v), json_string_length(v)); break;
    case JSON_INTEGER: lua_pushnumber(L, (double)json_integer_value(v)); break;
    case JSON_REAL: lua_pushnumber(L, json_real_value(v)); break;
    case JSON_TRUE: lua_pushboolean(L, true); break;
    case JSON_FALSE: lua_pushboolean(L, false); break;
    case JSON_NULL: lua_pushnil(L); break;
    }
}

static int free_json(lua_State *L)
{
    json_t **v = lua_touserdata(L, 1);
    json_decref(*v);
    *v = NULL;
    return 0;
}

/* host.json_decode(text, flags) */
static int decode(lua_State *L)
{
    wm_slice s = expand_lua_slice(L, 1);
    json_error_t error;
    bool preserve = (luaL_optinteger(L, 2, 0) & PRESERVE_KEYS) != 0;
    json_t **v = lua_newuserdata(L, sizeof *v); /* freed also when an error ends this */
    *v = NULL;
    lua_newtable(L);
    lua_pushcfunction(L, free_json);
    lua_setfield(L, -2, "__gc");
    lua_setmetatable(L, -2);
    *v = json_loadb(s.data, s.size, JSON_DECODE_ANY | JSON_ALLOW_NUL, &error);
    if (!*v)
        return expand_lua_fail(L, "mw.text.jsonDecode: Syntax error");
    push_value(L, *v, preserve, 0);
    return 1;
}

/* ---- writing ---- */

typedef struct writing {
    lua_State *L;
    wm_buffer *out;
    int flags;
} writing;

static void write_value(writing *w, int level);

/* A table whose keys are 1 to n, or 0 to n - 1, is an array; with keys preserved only the latter is. */
static bool is_array(writing *w, size_t *count, int *first)
{
    lua_State *L = w->L;
    double n = 0, least = 1e9, most = -1;
    bool numbers = true;
    for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
        double key = lua_type(L, -2) == LUA_TNUMBER ? lua_tonumber(L, -2) : -1;
        numbers &= key >= 0 && key == floor(key);
        least = fmin(least, key);
        most = fmax(most, key);
        n++;
    }
    *count = (size_t)n;
    *first = least < 1 ? 0 : 1;
    return n == 0 || (numbers && most - least + 1 == n && (least == 0 || (least == 1 && !(w->flags & PRESERVE_KEYS))));
}

static void write_break(writing *w, int level)
{
    if (!(w->flags & PRETTY))
        return;
    wm_buffer_add_char(w->out, '\n');
    for (int i = 0; i < level; i++)
        wm_buffer_add_str(w->out, "    ");
}

static void write_array(writing *w, size_t count, int first, int level)
{
    wm_buffer_add_char(w->out, '[');
    for (size_t i = 0; i < count; i++) {
        if (i)
            wm_buffer_add_char(w->out, ',');
        write_break(w, level + 1);
        lua_rawgeti(w->L, -1, (int)i + first);
        write_value(w, level + 1);
        lua_pop(w->L, 1);
    }
    if (count)
        write_break(w, level);
    wm_buffer_add_char(w->out, ']');
}

static int compare_numbers(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void write_key(writing *w, wm_slice key, bool first, int level)
{
    if (!first)
        wm_buffer_add_char(w->out, ',');
    write_break(w, level + 1);
    wm_json_add_string(w->out, key);
    wm_buffer_add_str(w->out, w->flags & PRETTY ? ": " : ":");
}

/* As MediaWiki has them: first the keys that are texts, in Lua's order, which is the same every time, then numbers by size. */
static void write_object(writing *w, size_t count, int level)
{
    lua_State *L = w->L;
    wm_expander *x = expand_lua_host(L)->x;
    double *numbers = wm_arena_alloc(&x->arena, (count + 1) * sizeof *numbers);
    size_t n = 0;
    bool first = true;
    expand_lua_check(L);
    if (!numbers)
        expand_lua_no_memory(L);
    wm_buffer_add_char(w->out, '{');
    for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
        if (lua_type(L, -2) == LUA_TNUMBER) {
            numbers[n++] = lua_tonumber(L, -2);
            continue;
        }
        if (lua_type(L, -2) != LUA_TSTRING)
            expand_lua_fail(L, "mw.text.jsonEncode: Cannot use type '%s' as a table key", luaL_typename(L, -2));
        write_key(w, expand_lua_slice(L, -2), first, level);
        write_value(w, level + 1);
        first = false;
    }
    qsort(numbers, n, sizeof *numbers, compare_numbers);
    for (size_t i = 0; i < n; i++) {
        lua_pushnumber(L, numbers[i]);
        lua_pushvalue(L, -1);
        write_key(w, expand_lua_slice(L, -1), first, level);
        lua_pop(L, 1);
        lua_rawget(L, -2);
        write_value(w, level + 1);
        lua_pop(L, 1);
        first = false;
    }
    if (!first)
        write_break(w, level);
    wm_buffer_add_char(w->out, '}');
}

/* The fewest digits that read as the same number. */
static void add_shortest(wm_buffer *out, double n)
{
    char text[40];
    int precision = 15;
    do
        snprintf(text, sizeof text, "%.*g", precision, n);
    while (strtod(text, NULL) != n && ++precision <= 17);
    wm_buffer_add_str(out, text);
}

/* As PHP writes them: 1.0e+100. */
static void write_number(writing *w, double n)
{
    if (!isfinite(n))
        expand_lua_fail(w->L, "mw.text.jsonEncode: Cannot encode non-finite numbers");
    size_t from = w->out->size;
    if (n == floor(n) && fabs(n) < 1e15)
        wm_buffer_add_format(w->out, "%.0f", n == 0 ? 0 : n);
    else
        add_shortest(w->out, n);
    const char *e = memchr(w->out->data + from, 'e', w->out->size - from);
    size_t digits = e ? (size_t)(e - w->out->data) - from : 0;
    if (e && !memchr(w->out->data + from, '.', digits)) {
        char exponent[16];
        snprintf(exponent, sizeof exponent, "%.*s", (int)(w->out->size - from - digits), e);
        w->out->size = from + digits;
        wm_buffer_add_format(w->out, ".0%s", exponent);
    }
}

/* U+2028 and U+2029, which end a line in JavaScript, are escaped. */
static void write_text(writing *w, wm_slice text)
{
    size_t from = w->out->size, at = 0, next;
    wm_json_add_string(w->out, text);
    if (wm_find(text, WM_LIT("\xE2\x80\xA8"), 0) == WM_NONE && wm_find(text, WM_LIT("\xE2\x80\xA9"), 0) == WM_NONE)
        return;
    wm_slice written = expand_copy(expand_lua_host(w->L)->x, wm_sub(wm_buffer_slice(w->out), from, w->out->size));
    expand_lua_check(w->L);
    w->out->size = from;
    while ((next = wm_find(written, WM_LIT("\xE2\x80"), at)) != WM_NONE) {
        char last = next + 2 < written.size ? written.data[next + 2] : '\0';
        bool line = last == '\xA8' || last == '\xA9';
        wm_buffer_add_slice(w->out, wm_sub(written, at, next + (line ? 0 : 2)));
        if (line)
            wm_buffer_add_str(w->out, last == '\xA8' ? "\\u2028" : "\\u2029");
        at = next + (line ? 3 : 2);
    }
    wm_buffer_add_slice(w->out, wm_sub(written, at, written.size));
}

static void write_value(writing *w, int level)
{
    lua_State *L = w->L;
    size_t count;
    int first;
    luaL_checkstack(L, 8, "the table is too deep");
    if (level > JSON_LEVELS)
        expand_lua_fail(L, "mw.text.jsonEncode: recursion limit exceeded");
    switch (lua_type(L, -1)) {
    case LUA_TNIL: wm_buffer_add_str(w->out, "null"); break;
    case LUA_TBOOLEAN: wm_buffer_add_str(w->out, lua_toboolean(L, -1) ? "true" : "false"); break;
    case LUA_TNUMBER: write_number(w, lua_tonumber(L, -1)); break;
    case LUA_TSTRING: write_text(w, expand_lua_slice(L, -1)); break;
    case LUA_TTABLE:
        if (is_array(w, &count, &first))
            write_array(w, count, first, level);
        else
            write_object(w, count, level);
        break;
    default: expand_lua_fail(L, "mw.text.jsonEncode: Cannot encode type '%s'", luaL_typename(L, -1));
    }
}

/* host.json_encode(value, flags) */
static int encode(lua_State *L)
{
    wm_expander *x = expand_lua_host(L)->x;
    writing w = {.L = L, .flags = (int)luaL_optinteger(L, 2, 0)};
    luaL_checkany(L, 1);
    lua_pushvalue(L, 1);
    w.out = expand_scratch(x);
    if (!w.out)
        expand_lua_no_memory(L);
    write_value(&w, 0);
    wm_slice text = expand_scratch_text(x, w.out);
    expand_lua_check(L);
    expand_lua_put(L, text);
    return 1;
}

void expand_lua_open_json(lua_State *L)
{
    static const luaL_Reg functions[] = {{"json_decode", decode}, {"json_encode", encode}, {NULL, NULL}};
    expand_lua_add_functions(L, functions);
}
