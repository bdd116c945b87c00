/* lua_engine.c - a Lua for each expander, and the libraries in it.
 *
 * SPDX-License-Identifier: MIT
 *
 * One state is kept from page to page with the compiled modules. There is no way to files, other
 * programs or bytecode.
 */
#include "expand/lua/lua_host.h"

#include <stdarg.h>
#include <math.h>
#include <stdlib.h>

enum { OTHER_PAGES_MEMORY = 64 * 1024 * 1024 };

/* ---- small things ---- */

expand_lua *expand_lua_host(lua_State *L)
{
    void *user;
    (void)lua_getallocf(L, &user);
    return user;
}

wm_slice expand_lua_slice(lua_State *L, int i)
{
    size_t size;
    const char *s = luaL_checklstring(L, i, &size);
    expand_lua_count_work(expand_lua_host(L), size);
    return wm_slice_of(s, size);
}

wm_slice expand_lua_opt_slice(lua_State *L, int i)
{
    return lua_isnoneornil(L, i) ? WM_LIT("") : expand_lua_slice(L, i);
}

void expand_lua_put(lua_State *L, wm_slice s)
{
    lua_pushlstring(L, s.size ? s.data : "", s.size);
}

wm_slice expand_lua_keep(lua_State *L, int i)
{
    wm_slice kept = expand_copy(expand_lua_host(L)->x, expand_lua_slice(L, i));
    expand_lua_check(L);
    return kept;
}

int expand_lua_fail(lua_State *L, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    lua_pushvfstring(L, format, args);
    va_end(args);
    return lua_error(L);
}

_Noreturn void expand_lua_no_memory(lua_State *L)
{
    luaL_error(L, "not enough memory");
    abort(); /* luaL_error does not return */
}

void expand_lua_check(lua_State *L)
{
    expand_lua *lua = expand_lua_host(L);
    if (lua->x->failed || lua->x->arena.used > lua->x->options.memory_limit)
        expand_lua_no_memory(L);
}

void expand_lua_add_functions(lua_State *L, const luaL_Reg *functions)
{
    for (; functions->name; functions++) {
        lua_pushcfunction(L, functions->func);
        lua_setfield(L, -2, functions->name);
    }
}

/* ---- a state ---- */

static int now(lua_State *L)
{
    expand_lua *lua = expand_lua_host(L);
    lua->page_seen = true;
    if (lua_gettop(L) == 0 || lua_isnil(L, 1)) {
        lua_pushnumber(L, (lua_Number)lua->x->options.now);
        return 1;
    }
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_call(L, lua_gettop(L) - 1, 1);
    return 1;
}

/* A number from 0 to 1. It goes by the page's title, so that a page is the same every time. */
static double draw(wm_expander *x)
{
    x->looked = true;
    x->random ^= x->random << 13;
    x->random ^= x->random >> 7;
    x->random ^= x->random << 17;
    return (double)(x->random >> 11) / 9007199254740992.0;
}

/* math.random([from,] to) */
static int random_number(lua_State *L)
{
    double r = draw(expand_lua_host(L)->x), low = 1, high;
    if (lua_gettop(L) == 0) {
        lua_pushnumber(L, r);
        return 1;
    }
    high = luaL_checknumber(L, lua_gettop(L) > 1 ? 2 : 1);
    if (lua_gettop(L) > 1)
        low = luaL_checknumber(L, 1);
    luaL_argcheck(L, low <= high, lua_gettop(L) > 1 ? 2 : 1, "interval is empty");
    lua_pushnumber(L, floor(r * (floor(high) - floor(low) + 1)) + floor(low));
    return 1;
}

/* Modules seed by the time, which stands still: nothing to do but not to be kept. */
static int seed_random(lua_State *L)
{
    expand_lua_host(L)->x->looked = true;
    return 0;
}

/* The processor's time would make every page another: it stands still as well. */
static int clock_time(lua_State *L)
{
    lua_pushnumber(L, 0);
    return 1;
}

/* What was looked at before on this page is looked at again. */
static int look(lua_State *L)
{
    expand_lua *lua = expand_lua_host(L);
    lua->page_seen = lua->x->looked = true;
    return 0;
}

static int date(lua_State *L)
{
    expand_lua *lua = expand_lua_host(L);
    lua->page_seen = true;
    if (lua_gettop(L) == 0)
        lua_pushliteral(L, "%c");
    if (lua_gettop(L) < 2 || lua_isnil(L, 2)) {
        lua_settop(L, 1);
        lua_pushnumber(L, (lua_Number)lua->x->options.now);
    }
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_call(L, lua_gettop(L) - 1, 1);
    return 1;
}

/* tostring. Modules ask it of small numbers, which Lua's own prints by way of "%.14g". Of what has no text only the type is
 * told, for an address would be another in each run. */
static int to_string(lua_State *L)
{
    luaL_checkany(L, 1);
    lua_settop(L, 1);
    if (lua_type(L, 1) == LUA_TSTRING)
        return 1;
    if (lua_type(L, 1) > LUA_TSTRING && !luaL_callmeta(L, 1, "__tostring"))
        lua_pushstring(L, luaL_typename(L, 1));
    if (lua_type(L, 1) > LUA_TSTRING)
        return 1;
    double n = lua_type(L, 1) == LUA_TNUMBER ? lua_tonumber(L, 1) : 0;
    if (n >= 1 && n < 1000000 && n == (double)(int)n) {
        char digits[8], *at = digits + sizeof digits;
        for (int left = (int)n; left; left /= 10)
            *--at = (char)('0' + left % 10);
        lua_pushlstring(L, at, (size_t)(digits + sizeof digits - at));
        return 1;
    }
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_call(L, 1, 1);
    return 1;
}

/* Leaves only the named functions in the global table. */
static void keep(lua_State *L, const char *table, const char *const *names)
{
    lua_getglobal(L, table);
    lua_newtable(L);
    for (; *names; names++) {
        lua_getfield(L, -2, *names);
        lua_setfield(L, -2, *names);
    }
    lua_setglobal(L, table);
    lua_pop(L, 1);
}

static void open_libraries(lua_State *L)
{
    static const struct {
        const char *name;
        lua_CFunction open;
    } libraries[] = {{"", luaopen_base}, {"string", luaopen_string}, {"table", luaopen_table}, {"math", luaopen_math},
                     {"os", luaopen_os}, {"debug", luaopen_debug}};
    for (size_t i = 0; i < sizeof libraries / sizeof *libraries; i++) {
        lua_pushcfunction(L, libraries[i].open);
        lua_pushstring(L, libraries[i].name);
        lua_call(L, 1, 0);
    }
    static const char *const os[] = {"clock", "date", "difftime", "time", NULL};
    static const char *const debug[] = {"traceback", NULL};
    keep(L, "os", os);
    keep(L, "debug", debug);
    static const char *const gone[] = {"dofile", "loadfile", "load", "loadstring", "collectgarbage", "print", "newproxy",
                                       "gcinfo", "coroutine", NULL};
    for (size_t i = 0; gone[i]; i++) {
        lua_pushnil(L);
        lua_setglobal(L, gone[i]);
    }
    lua_getglobal(L, "string");
    lua_pushnil(L);
    lua_setfield(L, -2, "dump");
    expand_lua_open_patterns(L);
    lua_pop(L, 1);
    lua_getglobal(L, "os");
    lua_getfield(L, -1, "time");
    lua_pushcclosure(L, now, 1);
    lua_setfield(L, -2, "time");
    lua_getfield(L, -1, "date");
    lua_pushcclosure(L, date, 1);
    lua_setfield(L, -2, "date");
    lua_pushcfunction(L, clock_time);
    lua_setfield(L, -2, "clock");
    lua_pop(L, 1);
    lua_getglobal(L, "tostring");
    lua_pushcclosure(L, to_string, 1);
    lua_setglobal(L, "tostring");
    lua_getglobal(L, "math");
    lua_pushcfunction(L, random_number);
    lua_setfield(L, -2, "random");
    lua_pushcfunction(L, seed_random);
    lua_setfield(L, -2, "randomseed");
    lua_pop(L, 1);
    lua_pushliteral(L, ""); /* strings have methods, but nobody may change them */
    lua_getmetatable(L, -1);
    lua_pushboolean(L, false);
    lua_setfield(L, -2, "__metatable");
    lua_pop(L, 2);
}

/* Runs the library that is written in Lua: it is given the host's functions. */
static int open_all(lua_State *L)
{
    open_libraries(L);
    expand_lua_forget_patterns(expand_lua_host(L));
    lua_newtable(L);
    lua_setfield(L, LUA_REGISTRYINDEX, "wm.chunks");
    lua_pushvalue(L, LUA_GLOBALSINDEX);
    lua_setfield(L, LUA_REGISTRYINDEX, "wm.base");
    if (luaL_loadbuffer(L, expand_lua_prelude, expand_lua_prelude_size, "=mw") != 0)
        return lua_error(L);
    lua_newtable(L);
    lua_pushcfunction(L, expand_lua_run_module);
    lua_setfield(L, -2, "run");
    lua_pushcfunction(L, look);
    lua_setfield(L, -2, "look");
    expand_lua_open_frames(L);
    expand_lua_open_titles(L);
    expand_lua_open_texts(L);
    expand_lua_open_languages(L);
    expand_lua_open_ustring(L);
    expand_lua_open_json(L);
    expand_lua_open_views(L);
    lua_call(L, 1, 3); /* libraries by name, functions for the start of a page and for a frame */
    lua_setfield(L, LUA_REGISTRYINDEX, "wm.frame");
    lua_setfield(L, LUA_REGISTRYINDEX, "wm.page");
    lua_setfield(L, LUA_REGISTRYINDEX, "wm.libraries");
    expand_lua_open_walks(L);
    lua_getglobal(L, "mw");
    lua_getfield(L, -1, "site");
    expand_lua_open_site(L);
    lua_pushnil(L);
    lua_setfield(L, -2, "site");
    lua_pop(L, 1);
    /* What modules get: the globals without what only the prelude needs. */
    lua_pushvalue(L, LUA_GLOBALSINDEX);
    lua_newtable(L);
    lua_pushnil(L);
    while (lua_next(L, -3)) {
        lua_pushvalue(L, -2);
        lua_insert(L, -2);
        lua_rawset(L, -4);
    }
    lua_pushnil(L);
    lua_setfield(L, -2, "_G");
    lua_pushnil(L);
    lua_setfield(L, -2, "package");
    expand_lua_open_environments(L);
    return 0;
}

static void stop(expand_lua *lua)
{
    expand_lua_watch_free(lua->watch);
    lua->watch = NULL;
    if (lua->state)
        lua_close(lua->state);
    lua->state = NULL;
    lua->used = 0;
    expand_lua_forget_patterns(lua);
    expand_lua_pool_free(&lua->pool);
}

static bool begin(expand_lua *lua)
{
    size_t scratch = lua->x->scratch.used;
    lua->limit = 0;
    lua->state = lua_newstate(expand_lua_allocate, lua);
    if (!lua->state)
        return false;
    lua_pushcfunction(lua->state, open_all);
    if (lua_pcall(lua->state, 0, 0, 0) != 0) {
        lua->x->scratch.used = scratch;
        expand_warn(lua->x, "error", wm_str(lua_tostring(lua->state, -1)));
        stop(lua);
        return false;
    }
#ifndef FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION /* for a fuzzer steps are time */
    lua->watch = expand_lua_watch_new(lua->state, expand_lua_hook);
#endif
    return true;
}

void expand_lua_free(expand_lua *lua)
{
    if (!lua)
        return;
    stop(lua);
    free(lua->frames);
    free(lua);
}

void expand_lua_page(wm_expander *x)
{
    expand_lua *lua = x->lua;
    if (!lua || !lua->state)
        return;
    /* What other pages left is their loaded data and compiled modules: too much of it, and all begins anew. */
    lua->limit = 0;
    if (lua->broken || lua->pool.size > OTHER_PAGES_MEMORY) {
        stop(lua);
    } else if (lua->used > OTHER_PAGES_MEMORY) {
        lua_gc(lua->state, LUA_GCCOLLECT, 0);
        if (lua->used > OTHER_PAGES_MEMORY)
            stop(lua);
    }
    lua->broken = false;
    lua->frame_count = 0;
    lua->current = 0;
    lua->errors = 0;
    lua->spent = 0;
    lua->expired = false;
    lua->depth = 0;
    if (!lua->state)
        return;
    if (lua->pattern_bytes >= EXPAND_LUA_KEPT_PATTERNS)
        expand_lua_forget_patterns(lua);
    lua_getfield(lua->state, LUA_REGISTRYINDEX, "wm.page");
    if (lua_pcall(lua->state, 0, 0, 0) != 0)
        stop(lua);
}

expand_lua *expand_lua_get(wm_expander *x)
{
    if (!x->lua) {
        x->lua = calloc(1, sizeof *x->lua);
        if (!x->lua)
            return NULL;
        x->lua->x = x;
    }
    return x->lua->state || begin(x->lua) ? x->lua : NULL;
}
