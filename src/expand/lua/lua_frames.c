/* lua_frames.c - what modules ask of frames: arguments, preprocessing, templates, functions.
 *
 * SPDX-License-Identifier: MIT
 *
 * A frame is a number to Lua. Numbers are given out anew on each page, so that one that was kept
 * leads nowhere.
 */
#include "expand/lua/lua_host.h"

#include <math.h>
#include <stdlib.h>

int expand_lua_frame_number(expand_lua *lua, expand_frame *frame, int parent)
{
    if (frame->lua && (size_t)frame->lua <= lua->frame_count && lua->frames[frame->lua - 1].frame == frame)
        return frame->lua;
    if (!WM_GROW(lua->frames, lua->frame_capacity, lua->frame_count + 1)) {
        lua->x->failed = true;
        return 0;
    }
    lua->frames[lua->frame_count].frame = frame;
    lua->frames[lua->frame_count++].parent = parent;
    return frame->lua = (int)lua->frame_count;
}

static int number_at(lua_State *L, int i)
{
    expand_lua *lua = expand_lua_host(L);
    int n = (int)luaL_checkinteger(L, i);
    if (n < 1 || (size_t)n > lua->frame_count)
        return luaL_error(L, "the frame is of another page");
    lua->page_seen = true;
    return n;
}

static expand_frame *expand_lua_frame_at(lua_State *L, int i)
{
    expand_lua *lua = expand_lua_host(L);
    expand_frame *frame = lua->frames[number_at(L, i) - 1].frame;
    expand_reach(lua->x, frame);
    return frame;
}

/* A key as arguments have it: 1 and "1" are the same. */
static wm_slice key_at(lua_State *L, int i, char text[32])
{
    if (lua_type(L, i) == LUA_TNUMBER) {
        double n = lua_tonumber(L, i);
        if (n == floor(n) && fabs(n) < 1e15)
            return wm_slice_of(text, (size_t)snprintf(text, 32, "%.0f", n));
    }
    return lua_isstring(L, i) ? expand_lua_slice(L, i) : WM_LIT("");
}

/* Pushes the key as Lua has it: a number where it looks like one. */
static void push_key(lua_State *L, wm_slice name)
{
    bool number = name.size > 0 && name.size < 10 && (name.data[0] != '0' || name.size == 1);
    int64_t n = 0;
    for (size_t i = 0; i < name.size && number; i++) {
        number = name.data[i] >= '0' && name.data[i] <= '9';
        n = n * 10 + (name.data[i] - '0');
    }
    if (number)
        lua_pushnumber(L, (lua_Number)n);
    else
        expand_lua_put(L, name);
}

/* host.argument(frame, key) -> text or nil */
static int argument(lua_State *L)
{
    char text[32];
    expand_frame *f = expand_lua_frame_at(L, 1);
    wm_slice value;
    if (lua_type(L, 2) != LUA_TNUMBER && lua_type(L, 2) != LUA_TSTRING)
        return 0;
    bool there = expand_frame_get(expand_lua_host(L)->x, f, key_at(L, 2, text), &value);
    expand_lua_check(L);
    if (!there)
        return 0;
    expand_lua_put(L, value);
    return 1;
}

/* host.arguments(frame) -> a table of all, numbered ones first */
static int arguments(lua_State *L)
{
    wm_expander *x = expand_lua_host(L)->x;
    expand_frame *f = expand_lua_frame_at(L, 1);
    lua_createtable(L, 0, (int)(f->count < 1000 ? f->count : 1000));
    for (int numbered = 1; numbered >= 0; numbered--) {
        for (size_t i = 0; i < f->count; i++) {
            if (f->arguments[i].numbered != (numbered == 1))
                continue;
            wm_slice value = expand_frame_value(x, f, i);
            expand_lua_check(L);
            push_key(L, f->arguments[i].name);
            expand_lua_put(L, value);
            lua_rawset(L, -3);
        }
    }
    return 1;
}

static int parent(lua_State *L)
{
    int n = expand_lua_host(L)->frames[number_at(L, 1) - 1].parent;
    if (!n)
        return 0;
    lua_pushinteger(L, n);
    return 1;
}

static int title(lua_State *L)
{
    wm_expander *x = expand_lua_host(L)->x;
    expand_frame *f = expand_lua_frame_at(L, 1);
    x->looked |= f->page;
    expand_lua_put(L, expand_full_title(x, f->ns, f->title));
    return 1;
}

static int current(lua_State *L)
{
    expand_lua *lua = expand_lua_host(L);
    if (!lua->current)
        return 0;
    lua_pushinteger(L, lua->current);
    return 1;
}

/* The arguments in the table at i into the frame. */
static void fill_frame(lua_State *L, expand_frame *f, int i)
{
    wm_expander *x = expand_lua_host(L)->x;
    size_t count = 0;
    if (lua_istable(L, i)) {
        for (lua_pushnil(L); lua_next(L, i); lua_pop(L, 1))
            count++;
    }
    if (!expand_frame_reserve(x, f, count) || !count)
        return;
    for (lua_pushnil(L); lua_next(L, i); lua_pop(L, 1)) {
        char text[32];
        if (!lua_isstring(L, -2) || (!lua_isstring(L, -1) && !lua_isboolean(L, -1)))
            luaL_error(L, "invalid type in args: a key or value is no string or number");
        bool numbered = lua_type(L, -2) == LUA_TNUMBER;
        lua_pushvalue(L, -2);
        wm_slice name = expand_copy(x, key_at(L, -1, text));
        lua_pop(L, 1);
        wm_slice value = lua_isboolean(L, -1) ? (lua_toboolean(L, -1) ? WM_LIT("1") : WM_LIT("")) : expand_lua_keep(L, -1);
        expand_frame_add(x, f, name, numbered, numbered ? value : wm_trim(value));
    }
    expand_lua_check(L);
}

/* host.child(frame, title or nil, arguments) -> the number of a new frame */
static int child(lua_State *L)
{
    wm_expander *x = expand_lua_host(L)->x;
    int n = number_at(L, 1);
    expand_frame *of = expand_lua_host(L)->frames[n - 1].frame, *f = expand_frame_new(x, of, NULL);
    expand_lua_check(L);
    wm_title t;
    f->ns = of->ns;
    f->title = of->title;
    if (!lua_isnoneornil(L, 2)) {
        if (!expand_title(x, expand_lua_keep(L, 2), WM_NS_MAIN, &t))
            return luaL_error(L, "frame:newChild: invalid title");
        f->ns = t.ns;
        f->title = t.text;
    }
    fill_frame(L, f, 3);
    lua_pushinteger(L, expand_lua_frame_number(expand_lua_host(L), f, n));
    expand_lua_check(L);
    return 1;
}

/* host.preprocess(frame, text) -> text */
static int preprocess(lua_State *L)
{
    wm_expander *x = expand_lua_host(L)->x;
    expand_frame *f = expand_lua_frame_at(L, 1);
    wm_slice text = expand_wikitext(x, f, expand_lua_keep(L, 2));
    expand_lua_check(L);
    expand_lua_put(L, text);
    return 1;
}

/* host.template(frame, title, arguments) -> text */
static int template(lua_State *L)
{
    wm_expander *x = expand_lua_host(L)->x;
    expand_frame *of = expand_lua_frame_at(L, 1);
    wm_title t;
    if (!expand_title(x, expand_lua_keep(L, 2), WM_NS_TEMPLATE, &t) || t.interwiki.size || !t.text.size)
        return expand_lua_fail(L, "expandTemplate: invalid title \"%s\"", lua_tostring(L, 2));
    if (of->depth >= EXPAND_TEMPLATE_DEPTH)
        return expand_lua_fail(L, "expandTemplate: template depth limit exceeded");
    const expand_template *found = expand_template_get(x, t.ns, t.text);
    expand_lua_check(L);
    if (!found || !found->exists)
        return expand_lua_fail(L, "expandTemplate: template \"%s\" does not exist", lua_tostring(L, 2));
    if (expand_is_loop(of, found->ns, found->title))
        return expand_lua_fail(L, "expandTemplate: template loop detected");
    expand_frame *f = expand_frame_new(x, of, found);
    expand_lua_check(L);
    fill_frame(L, f, 3);
    x->counts.calls++;
    wm_slice text = expand_template_in(x, found, f);
    expand_lua_check(L);
    expand_lua_put(L, text);
    return 1;
}

/* The values of a function's call in the table at i: 1, 2, ... and then names. */
static const expand_value *take_values(lua_State *L, int i, expand_call *c)
{
    wm_expander *x = expand_lua_host(L)->x;
    size_t count = lua_objlen(L, i), all = 0, n = 0;
    for (lua_pushnil(L); lua_next(L, i); lua_pop(L, 1))
        all++;
    expand_value *values = wm_arena_zalloc(&x->arena, (all + 1) * sizeof *values);
    expand_lua_check(L);
    if (!values)
        expand_lua_no_memory(L);
    for (size_t k = 1; k <= count; k++) {
        lua_rawgeti(L, i, (int)k);
        wm_slice text = expand_lua_keep(L, -1);
        lua_pop(L, 1);
        if (k == 1)
            c->first = wm_trim(text);
        else
            values[n++].text = text;
    }
    for (lua_pushnil(L); lua_next(L, i); lua_pop(L, 1)) {
        if (lua_type(L, -2) != LUA_TSTRING || n >= all)
            continue;
        values[n].named = true;
        values[n].name = expand_lua_keep(L, -2);
        values[n++].text = lua_isboolean(L, -1) ? WM_LIT("") : expand_lua_keep(L, -1);
    }
    c->count = n;
    return values;
}

/* host.call(frame, name, arguments) -> text */
static int call(lua_State *L)
{
    wm_expander *x = expand_lua_host(L)->x;
    expand_call c = {.x = x, .frame = expand_lua_frame_at(L, 1), .colon = true};
    c.name = expand_lua_keep(L, 2);
    luaL_checktype(L, 3, LUA_TTABLE);
    c.values = take_values(L, 3, &c);
    if (x->depth > EXPAND_DEPTH)
        return expand_lua_fail(L, "callParserFunction: expansion depth limit exceeded");
    if (!expand_call_function(&c, c.name)) {
        if (c.first.size || c.count || !expand_call_variable(&c, c.name))
            return expand_lua_fail(L, "callParserFunction: function \"%s\" was not found", lua_tostring(L, 2));
    }
    expand_lua_check(L);
    if (c.missing)
        return expand_lua_fail(L, "callParserFunction: function \"%s\" was not found", lua_tostring(L, 2));
    wm_slice text = c.wikitext ? expand_wikitext(x, c.frame, c.text) : c.text;
    expand_lua_check(L);
    expand_lua_put(L, text);
    return 1;
}

static int expensive(lua_State *L)
{
    wm_expander *x = expand_lua_host(L)->x;
    if (++x->expensive > EXPAND_EXPENSIVE)
        return luaL_error(L, "too many expensive function calls");
    return 0;
}

void expand_lua_open_frames(lua_State *L)
{
    static const luaL_Reg functions[] = {{"argument", argument}, {"arguments", arguments}, {"parent", parent},
                                         {"frame_title", title}, {"current", current},     {"child", child},
                                         {"preprocess", preprocess}, {"template", template}, {"call", call},
                                         {"expensive", expensive}, {NULL, NULL}};
    expand_lua_add_functions(L, functions);
}
