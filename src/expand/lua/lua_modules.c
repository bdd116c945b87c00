/* lua_modules.c - modules of the wiki, each in an environment of its own.
 *
 * SPDX-License-Identifier: MIT
 *
 * An environment is a copy of the libraries, so that no module sees what another did to them.
 */
#include "expand/lua/lua_host.h"

/* ---- environments ---- */

/* What copies the libraries is a function of Lua, written once for the entries that there are: a constructor of tables
 * takes a fourth of the time that the same takes through the functions of Lua's C interface.
 *
 *     local s0 = ...
 *     return function()
 *     local t0 = {["type"]=s0["type"], ["string"]=false, ["_G"]=false}
 *     do local s1 = s0["string"] local t1 = {["find"]=s1["find"]} t0["string"] = t1 end
 *     return t0 end
 */
enum { COPIED_LEVELS = 3 };

/* The key at i in brackets. */
static void add_key(lua_State *L, wm_buffer *out, int i)
{
    if (lua_type(L, i) == LUA_TNUMBER) {
        wm_buffer_add_format(out, "[%.14g]", lua_tonumber(L, i));
        return;
    }
    if (lua_type(L, i) != LUA_TSTRING)
        luaL_error(L, "a library has a key that is no text");
    wm_slice key = expand_lua_slice(L, i);
    wm_buffer_add_format(out, "[\"%.*s\"]", WM_ARG(key));
}

/* Writes what copies the table at the top, tables in it too, some levels deep. It has room for more keys. */
static void write_copy(lua_State *L, wm_buffer *out, int level, const char *const *more)
{
    static const char *const none[] = {NULL};
    int table = lua_gettop(L);
    luaL_checkstack(L, 8, "environment");
    wm_buffer_add_format(out, "local t%d={", level);
    for (lua_pushnil(L); lua_next(L, table); lua_pop(L, 1)) {
        add_key(L, out, table + 1);
        wm_buffer_add_format(out, lua_istable(L, -1) && level < COPIED_LEVELS ? "=false," : "=s%d", level);
        if (!lua_istable(L, -1) || level == COPIED_LEVELS) {
            add_key(L, out, table + 1);
            wm_buffer_add_char(out, ',');
        }
    }
    for (; *more; more++)
        wm_buffer_add_format(out, "[\"%s\"]=false,", *more);
    wm_buffer_add_str(out, "}\n");
    for (lua_pushnil(L); lua_next(L, table) && level < COPIED_LEVELS; lua_pop(L, 1)) {
        if (!lua_istable(L, -1))
            continue;
        wm_buffer_add_format(out, "do local s%d=s%d", level + 1, level);
        add_key(L, out, table + 1);
        wm_buffer_add_char(out, ' ');
        write_copy(L, out, level + 1, none);
        wm_buffer_add_format(out, "t%d", level);
        add_key(L, out, table + 1);
        wm_buffer_add_format(out, "=t%d end\n", level + 1);
    }
    lua_settop(L, table);
}

/* Takes the globals at the top. */
void expand_lua_open_environments(lua_State *L)
{
    static const char *const more[] = {"_G", "package", "require", NULL};
    wm_expander *x = expand_lua_host(L)->x;
    wm_buffer *out = expand_scratch(x);
    if (!out)
        expand_lua_no_memory(L);
    wm_buffer_add_str(out, "local s0=...\nreturn function()\n");
    write_copy(L, out, 0, more);
    wm_buffer_add_str(out, "return t0 end");
    if (out->failed)
        expand_lua_no_memory(L);
    if (luaL_loadbuffer(L, out->data, out->size, "=environment") != 0)
        lua_error(L);
    expand_scratch_done(x);
    lua_insert(L, -2);
    lua_call(L, 1, 1);
    lua_setfield(L, LUA_REGISTRYINDEX, "wm.environment");
}

/* ---- mw.site ---- */

/* The names of all namespaces, in tables that lead to each other, are much, and few modules ask for them: mw.site is an empty
 * table until something of it is wanted, and has none of its tables until one is. Till then its metatable is "wm.site", whose
 * functions have as an upvalue what it will be. */

/* Copies the entries of the table at from to that at to. The table at seen knows the copies that there are. */
static void copy_graph(lua_State *L, int from, int to, int seen)
{
    luaL_checkstack(L, 8, "mw.site");
    for (lua_pushnil(L); lua_next(L, from);) {
        lua_pushvalue(L, -2);
        lua_insert(L, -2); /* key, key, value */
        if (lua_istable(L, -1)) {
            lua_pushvalue(L, -1);
            lua_rawget(L, seen);
            if (lua_isnil(L, -1)) {
                lua_pop(L, 1);
                lua_newtable(L);
                if (lua_getmetatable(L, -2))
                    lua_setmetatable(L, -2);
                lua_pushvalue(L, -2);
                lua_pushvalue(L, -2);
                lua_rawset(L, seen);
                copy_graph(L, lua_gettop(L) - 1, lua_gettop(L), seen);
            }
            lua_remove(L, -2);
        }
        lua_rawset(L, to);
    }
}

/* Makes of the table at t, whose metatable that was, what it stands for. */
static void fill_site(lua_State *L, int t)
{
    lua_pushnil(L);
    lua_setmetatable(L, t);
    lua_newtable(L);
    lua_pushvalue(L, lua_upvalueindex(1));
    copy_graph(L, lua_gettop(L), t, lua_gettop(L) - 1);
    lua_pop(L, 2);
}

/* Copies what is no table. */
static void fill_plain(lua_State *L, int t)
{
    for (lua_pushnil(L); lua_next(L, lua_upvalueindex(1));) {
        lua_pushvalue(L, -2);
        lua_insert(L, -2);
        if (lua_istable(L, -1))
            lua_pop(L, 2);
        else
            lua_rawset(L, t);
    }
}

static int site_index(lua_State *L)
{
    lua_settop(L, 2);
    lua_pushnil(L);
    if (!lua_next(L, 1))
        fill_plain(L, 1);
    lua_settop(L, 2);
    lua_pushvalue(L, 2);
    lua_rawget(L, 1);
    if (!lua_isnil(L, -1))
        return 1;
    lua_pop(L, 1);
    fill_site(L, 1);
    lua_gettable(L, 1);
    return 1;
}

static int site_newindex(lua_State *L)
{
    lua_settop(L, 3);
    fill_site(L, 1);
    lua_settable(L, 1);
    return 0;
}

static int site_pairs(lua_State *L)
{
    lua_settop(L, 1);
    fill_site(L, 1);
    lua_getglobal(L, "next");
    lua_insert(L, 1);
    return 2;
}

/* The site at the top moves into the metatable. */
void expand_lua_open_site(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"__index", site_index}, {"__newindex", site_newindex}, {"__pairs", site_pairs}, {NULL, NULL}};
    lua_newtable(L);
    for (const luaL_Reg *f = functions; f->name; f++) {
        lua_pushvalue(L, -2);
        lua_pushcclosure(L, f->func, 1);
        lua_setfield(L, -2, f->name);
    }
    lua_pushboolean(L, false); /* no module sees it, but pairs does */
    lua_setfield(L, -2, "__metatable");
    lua_pushboolean(L, true);
    lua_rawseti(L, -2, 1);
    lua_setfield(L, LUA_REGISTRYINDEX, "wm.site");
    lua_pop(L, 1);
}

static void add_site(lua_State *L)
{
    lua_getfield(L, -1, "mw");
    lua_newtable(L);
    lua_getfield(L, LUA_REGISTRYINDEX, "wm.site");
    lua_setmetatable(L, -2);
    lua_setfield(L, -2, "site");
    lua_pop(L, 1);
}

static int get_environment(lua_State *L)
{
    lua_settop(L, 1);
    if (lua_isnoneornil(L, 1) || lua_isnumber(L, 1)) {
        lua_Debug ar;
        int level = (int)luaL_optinteger(L, 1, 1);
        if (level == 0) {
            lua_pushvalue(L, lua_upvalueindex(1));
            return 1;
        }
        if (level < 0 || !lua_getstack(L, level, &ar))
            return luaL_error(L, "bad argument #1 to 'getfenv' (invalid level)");
        lua_getinfo(L, "f", &ar);
    } else {
        luaL_checktype(L, 1, LUA_TFUNCTION);
        lua_pushvalue(L, 1);
    }
    if (lua_iscfunction(L, -1)) {
        lua_pushnil(L);
        return 1;
    }
    lua_getfenv(L, -1);
    if (!lua_rawequal(L, -1, lua_upvalueindex(1))) { /* a table of the module's own may be seen */
        lua_getfield(L, LUA_REGISTRYINDEX, "wm.base");
        if (lua_rawequal(L, -1, -2)) {
            lua_pushnil(L);
            return 1;
        }
        lua_pop(L, 1);
    }
    return 1;
}

static int set_environment(lua_State *L)
{
    luaL_checktype(L, 2, LUA_TTABLE);
    lua_settop(L, 2);
    if (lua_isnumber(L, 1)) {
        lua_Debug ar;
        int level = (int)lua_tointeger(L, 1);
        if (level < 1 || !lua_getstack(L, level, &ar))
            return luaL_error(L, "'setfenv' cannot set the requested environment, it is protected");
        lua_getinfo(L, "f", &ar);
    } else {
        luaL_checktype(L, 1, LUA_TFUNCTION);
        lua_pushvalue(L, 1);
    }
    if (lua_iscfunction(L, -1))
        return luaL_error(L, "'setfenv' cannot set the requested environment, it is protected");
    lua_getfenv(L, -1);
    lua_getfield(L, LUA_REGISTRYINDEX, "wm.base");
    if (lua_rawequal(L, -1, -2))
        return luaL_error(L, "'setfenv' cannot set the requested environment, it is protected");
    lua_pop(L, 2);
    lua_pushvalue(L, 2);
    lua_setfenv(L, -2);
    return 1;
}

static int require(lua_State *L);

void expand_lua_push_environment(lua_State *L)
{
    lua_getfield(L, LUA_REGISTRYINDEX, "wm.environment");
    lua_call(L, 0, 1);
    add_site(L);
    lua_pushvalue(L, -1);
    lua_setfield(L, -2, "_G");
    lua_newtable(L); /* package */
    lua_newtable(L);
    static const char *const loaded[] = {"string", "table", "math", "os", "debug", "mw", NULL};
    for (size_t i = 0; loaded[i]; i++) {
        lua_getfield(L, -3, loaded[i]);
        lua_setfield(L, -2, loaded[i]);
    }
    lua_pushvalue(L, -3);
    lua_setfield(L, -2, "_G");
    lua_setfield(L, -2, "loaded");
    lua_newtable(L);
    lua_setfield(L, -2, "preload");
    lua_newtable(L);
    lua_setfield(L, -2, "loaders");
    lua_setfield(L, -2, "package");
    static const luaL_Reg own[] = {{"getfenv", get_environment}, {"setfenv", set_environment}, {"require", require}, {NULL, NULL}};
    for (size_t i = 0; own[i].name; i++) {
        lua_pushvalue(L, -1);
        lua_pushcclosure(L, own[i].func, 1);
        lua_setfield(L, -2, own[i].name);
    }
}

/* ---- modules ---- */

/* The chunk that a title's text compiles to, kept by the text's address: templates stay where they
 * are as long as the cache does. */
bool expand_lua_load_module(expand_lua *lua, const expand_template *t)
{
    lua_State *L = lua->state;
    lua_getfield(L, LUA_REGISTRYINDEX, "wm.chunks");
    wm_slice name = expand_full_title(lua->x, t->ns, t->title);
    expand_lua_put(L, name);
    lua_rawget(L, -2);
    if (lua_isfunction(L, -1)) {
        lua_remove(L, -2);
        return true;
    }
    lua_pop(L, 1);
    wm_buffer *chunk = expand_scratch(lua->x);
    if (!chunk) {
        lua_pop(L, 1);
        lua_pushliteral(L, "not enough memory");
        return false;
    }
    wm_buffer_add_char(chunk, '=');
    wm_buffer_add_slice(chunk, name);
    const char *text = t->source.size ? t->source.data : "";
    int failed = t->source.size && text[0] == '\033' ? LUA_ERRSYNTAX
                                                     : luaL_loadbuffer(L, text, t->source.size, wm_buffer_cstr(chunk));
    expand_scratch_done(lua->x);
    if (failed) {
        if (t->source.size && text[0] == '\033')
            lua_pushliteral(L, "attempt to load bytecode");
        lua_remove(L, -2);
        return false;
    }
    expand_lua_put(L, name);
    lua_pushvalue(L, -2);
    lua_rawset(L, -4);
    lua_remove(L, -2);
    return true;
}

static const expand_template *find_module(wm_expander *x, wm_slice name)
{
    wm_title title;
    if (!expand_title(x, name, WM_NS_MAIN, &title) || title.interwiki.size || title.ns != WM_NS_MODULE)
        return NULL;
    const expand_template *t = expand_module_get(x, title.ns, title.text);
    return t && t->exists ? t : NULL;
}

void expand_lua_run_chunk(lua_State *L, int name)
{
    int chunk = lua_gettop(L) - 1;
    lua_getfenv(L, chunk); /* another run of it may be under way */
    lua_insert(L, -2);
    lua_setfenv(L, chunk);
    lua_insert(L, chunk); /* before, chunk */
    lua_pushvalue(L, -1);
    if (name)
        lua_pushvalue(L, name);
    lua_call(L, name ? 1 : 0, 1);
    lua_pushvalue(L, chunk);
    lua_setfenv(L, -3);
    lua_remove(L, -2);
    lua_remove(L, -2);
}

static int require(lua_State *L)
{
    expand_lua *lua = expand_lua_host(L);
    wm_slice name = expand_lua_slice(L, 1);
    lua_settop(L, 1);
    lua_getfield(L, lua_upvalueindex(1), "package");
    if (!lua_istable(L, -1))
        return luaL_error(L, "package is no table");
    lua_getfield(L, -1, "loaded");
    if (!lua_istable(L, -1))
        return luaL_error(L, "package.loaded is no table");
    lua_remove(L, -2);
    lua_pushvalue(L, 1);
    lua_rawget(L, 2);
    if (lua_toboolean(L, -1))
        return 1;
    lua_pop(L, 1);
    lua_getfield(L, LUA_REGISTRYINDEX, "wm.libraries");
    lua_pushvalue(L, 1);
    lua_rawget(L, -2);
    if (lua_isfunction(L, -1)) { /* a library that is made for each environment */
        lua_pushvalue(L, lua_upvalueindex(1));
        lua_call(L, 1, 1);
    } else {
        lua_pop(L, 2);
        const expand_template *t = find_module(lua->x, name);
        if (!t)
            return lua_pushfstring(L, "package.lua:80: module '%s' not found", lua_tostring(L, 1)), lua_error(L);
        if (!expand_lua_load_module(lua, t))
            return lua_error(L);
        lua_pushvalue(L, lua_upvalueindex(1));
        expand_lua_run_chunk(L, 1);
    }
    if (lua_isnil(L, -1)) {
        lua_pop(L, 1);
        lua_pushvalue(L, 1);
        lua_rawget(L, 2);
        if (lua_isnil(L, -1)) {
            lua_pop(L, 1);
            lua_pushboolean(L, true);
        }
    }
    lua_pushvalue(L, 1);
    lua_pushvalue(L, -2);
    lua_rawset(L, 2);
    return 1;
}

/* host.run(name): the value that a module gives in an environment of its own; nil when there is no
 * such module. Second: whether it looked at the page. */
int expand_lua_run_module(lua_State *L)
{
    expand_lua *lua = expand_lua_host(L);
    const expand_template *t = find_module(lua->x, expand_lua_slice(L, 1));
    if (!t)
        return 0;
    bool seen = lua->page_seen;
    lua->page_seen = false;
    if (!expand_lua_load_module(lua, t))
        return lua_error(L);
    expand_lua_push_environment(L);
    expand_lua_run_chunk(L, 0);
    lua_pushboolean(L, lua->page_seen);
    lua->page_seen |= seen;
    return 2;
}
