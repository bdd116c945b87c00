/* lua_views.c - tables that cannot be written through, and pairs and ipairs that know of them.
 *
 * SPDX-License-Identifier: MIT
 *
 * What mw.loadData gives is a view: an empty table, whose metatable asks these functions. They are given the data, the
 * views that there are by their data, a function that makes another, and the front: a table of what was asked for before,
 * which Lua looks into by itself, before it asks. What goes through a view is kept in its metatable, under keys that modules
 * do not have.
 */
#include "expand/lua/lua_host.h"

enum { DATA = 1, VIEWS, MAKE, FRONT };

/* In the registry: the keys of what goes through a view. */
static const char *const walk_keys[] = {"wm.pairs", "wm.ipairs"};

/* The table at the top becomes its view. */
static void push_view(lua_State *L)
{
    lua_pushvalue(L, -1);
    lua_rawget(L, lua_upvalueindex(VIEWS));
    if (!lua_isnil(L, -1)) {
        lua_remove(L, -2);
        return;
    }
    lua_pop(L, 1);
    lua_pushvalue(L, lua_upvalueindex(MAKE));
    lua_insert(L, -2);
    lua_pushvalue(L, lua_upvalueindex(VIEWS));
    lua_call(L, 2, 1);
}

/* view[key], the first time */
static int get(lua_State *L)
{
    lua_settop(L, 2);
    lua_pushvalue(L, 2);
    lua_rawget(L, lua_upvalueindex(DATA));
    if (lua_isnil(L, -1))
        return 1;
    if (lua_istable(L, -1))
        push_view(L);
    lua_pushvalue(L, 2);
    lua_pushvalue(L, -2);
    lua_rawset(L, lua_upvalueindex(FRONT));
    return 1;
}

/* The next key and value, in the data's order. */
static int next_pair(lua_State *L)
{
    lua_settop(L, 2);
    if (!lua_next(L, lua_upvalueindex(DATA)))
        return lua_pushnil(L), 1;
    if (lua_istable(L, -1))
        push_view(L);
    return 2;
}

static int next_item(lua_State *L)
{
    lua_Integer i = luaL_checkinteger(L, 2) + 1;
    lua_pushinteger(L, i);
    lua_rawgeti(L, lua_upvalueindex(DATA), (int)i);
    int type = lua_type(L, -1);
    if (type == LUA_TTABLE)
        push_view(L);
    return type == LUA_TNIL ? 0 : 2;
}

static void push_with_upvalues(lua_State *L, lua_CFunction f)
{
    for (int i = DATA; i <= FRONT; i++)
        lua_pushvalue(L, i);
    lua_pushcclosure(L, f, FRONT);
}

/* view(data, views, make, front) -> functions for reading, pairs and ipairs */
static int functions_of_view(lua_State *L)
{
    lua_settop(L, FRONT);
    push_with_upvalues(L, get);
    push_with_upvalues(L, next_pair);
    push_with_upvalues(L, next_item);
    return 3;
}

/* set_walks(metatable, next_pair, next_item) */
static int set_walks(lua_State *L)
{
    for (int i = 0; i < 2; i++) {
        lua_getfield(L, LUA_REGISTRYINDEX, walk_keys[i]);
        lua_pushvalue(L, 2 + i);
        lua_rawset(L, 1);
    }
    return 0;
}

/* ---- pairs and ipairs ---- */

enum { FIELD = 1, ITERATOR, IS_IPAIRS, KEY };

/* With the iterator at the top. */
static int walk_with(lua_State *L)
{
    lua_pushvalue(L, 1);
    if (lua_toboolean(L, lua_upvalueindex(IS_IPAIRS)))
        lua_pushinteger(L, 0);
    else
        lua_pushnil(L);
    return 3;
}

/* MediaWiki's words for what is no table. */
static void check_walked(lua_State *L)
{
    if (lua_istable(L, 1))
        return;
    bool items = lua_toboolean(L, lua_upvalueindex(IS_IPAIRS));
    lua_pushfstring(L, "mwInit.lua:%d: bad argument #1 to 'old_%s' (table expected, got %s)", items ? 23 : 17,
                    items ? "ipairs" : "pairs", luaL_typename(L, 1));
    lua_error(L);
}

/* pairs(t), ipairs(t): what the metatable's field gives. Without one it is Lua's own iterator, with the table and a beginning. */
static int walk(lua_State *L)
{
    bool own = lua_gettop(L) > 0 && lua_getmetatable(L, 1);
    if (own) {
        lua_pushvalue(L, lua_upvalueindex(KEY));
        lua_rawget(L, -2);
        if (lua_toboolean(L, -1))
            return walk_with(L);
        lua_pop(L, 1);
        /* of a metatable that is hidden what is shown counts */
        lua_pushliteral(L, "__metatable");
        lua_rawget(L, -2);
        if (lua_isboolean(L, -1)) { /* the library's own may be asked */
            lua_pop(L, 1);
            lua_rawgeti(L, -1, 1);
            own = lua_toboolean(L, -1);
            lua_pop(L, 1);
        } else {
            if (lua_isnil(L, -1))
                lua_pop(L, 1);
            own = lua_istable(L, -1);
        }
    }
    if (own) {
        lua_pushvalue(L, lua_upvalueindex(FIELD));
        lua_gettable(L, -2);
        own = lua_toboolean(L, -1);
    }
    if (own) {
        lua_pushvalue(L, 1);
        lua_call(L, 1, 3);
        return 3;
    }
    check_walked(L);
    lua_pushvalue(L, lua_upvalueindex(ITERATOR));
    return walk_with(L);
}

static void replace(lua_State *L, const char *name, const char *field, const char *key)
{
    lua_pushstring(L, field);
    lua_getglobal(L, name);
    lua_newtable(L);
    lua_call(L, 1, 1); /* the iterator */
    lua_pushboolean(L, strcmp(name, "ipairs") == 0);
    lua_newuserdata(L, 1);
    lua_pushvalue(L, -1);
    lua_setfield(L, LUA_REGISTRYINDEX, key);
    lua_pushcclosure(L, walk, KEY);
    lua_setglobal(L, name);
}

void expand_lua_open_walks(lua_State *L)
{
    replace(L, "pairs", "__pairs", walk_keys[0]);
    replace(L, "ipairs", "__ipairs", walk_keys[1]);
}

void expand_lua_open_views(lua_State *L)
{
    lua_pushcfunction(L, functions_of_view);
    lua_setfield(L, -2, "view");
    lua_pushcfunction(L, set_walks);
    lua_setfield(L, -2, "set_walks");
}
