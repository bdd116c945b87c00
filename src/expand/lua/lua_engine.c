/* lua_engine.c - a Lua for each expander: memory, time, environments, {{#invoke:}}.
 *
 * SPDX-License-Identifier: MIT
 *
 * One state is kept from page to page with the compiled modules. Every {{#invoke:}} runs in an
 * environment of its own, a copy of the libraries, so that modules cannot meet. There is no way
 * to files, other programs or bytecode. Memory is counted in the allocator, time by a hook.
 */
#include "expand/lua/lua_host.h"

#include <stdlib.h>
#include <time.h>

enum { HOOK_EVERY = 10000, MODULE_DEPTH = 40 };
enum { OTHER_PAGES_MEMORY = 64 * 1024 * 1024 };

/* ---- memory and time ---- */

static void *allocate(void *user, void *old, size_t old_size, size_t size)
{
    expand_lua *lua = user;
    if (!size) {
        free(old);
        lua->used -= old ? old_size : 0;
        return NULL;
    }
    size_t grown = old ? (size > old_size ? size - old_size : 0) : size;
    if (lua->limit && grown && lua->used + grown > lua->limit)
        return NULL;
    void *p = realloc(old, size);
    if (!p)
        return old && size <= old_size ? old : NULL;
    lua->used = lua->used - (old ? old_size : 0) + size;
    return p;
}

static int64_t thread_time(void)
{
    struct timespec t = {0, 0};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

/* Once the time is over every instruction fails, so that no pcall goes on. */
static void check_time(lua_State *L, lua_Debug *ar)
{
    expand_lua *lua = expand_lua_host(L);
    (void)ar;
    if (!lua->expired && thread_time() < lua->deadline)
        return;
    if (!lua->expired)
        lua_sethook(L, check_time, LUA_MASKCOUNT, 1);
    lua->expired = true;
    luaL_error(L, "The time allocated for running scripts has expired.");
}

void expand_lua_count_time(lua_State *L)
{
    check_time(L, NULL);
}

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

void expand_lua_check(lua_State *L)
{
    expand_lua *lua = expand_lua_host(L);
    if (lua->x->failed || lua->x->arena.used > lua->x->options.memory_limit)
        luaL_error(L, "not enough memory");
}

void expand_lua_add_functions(lua_State *L, const luaL_Reg *functions)
{
    for (; functions->name; functions++) {
        lua_pushcfunction(L, functions->func);
        lua_setfield(L, -2, functions->name);
    }
}

/* ---- environments ---- */

/* Pushes a copy of the table at the top, tables in it copied too, some levels deep. */
static void copy_table(lua_State *L, int levels)
{
    luaL_checkstack(L, 6, "environment");
    lua_newtable(L);
    lua_pushnil(L);
    while (lua_next(L, -3)) {
        lua_pushvalue(L, -2);
        lua_insert(L, -2);
        if (levels && lua_istable(L, -1)) {
            bool plain = !lua_getmetatable(L, -1);
            if (plain) {
                copy_table(L, levels - 1);
                lua_remove(L, -2);
            } else {
                lua_pop(L, 1);
            }
        }
        lua_rawset(L, -4);
    }
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

/* Pushes a fresh environment. */
static void push_environment(lua_State *L)
{
    lua_getfield(L, LUA_REGISTRYINDEX, "wm.globals");
    copy_table(L, 3);
    lua_remove(L, -2);
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
static bool expand_lua_load_module(expand_lua *lua, const expand_template *t)
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

/* Runs the chunk below the environment at the top; its result is left. A module that is required is
 * given its name. */
static void run_chunk(lua_State *L, int name)
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
        run_chunk(L, 1);
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
static int run_module(lua_State *L)
{
    expand_lua *lua = expand_lua_host(L);
    const expand_template *t = find_module(lua->x, expand_lua_slice(L, 1));
    if (!t)
        return 0;
    bool seen = lua->page_seen;
    lua->page_seen = false;
    if (!expand_lua_load_module(lua, t))
        return lua_error(L);
    push_environment(L);
    run_chunk(L, 0);
    lua_pushboolean(L, lua->page_seen);
    lua->page_seen |= seen;
    return 2;
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
    lua_newtable(L);
    lua_setfield(L, LUA_REGISTRYINDEX, "wm.chunks");
    lua_pushvalue(L, LUA_GLOBALSINDEX);
    lua_setfield(L, LUA_REGISTRYINDEX, "wm.base");
    if (luaL_loadbuffer(L, expand_lua_prelude, expand_lua_prelude_size, "=mw") != 0)
        return lua_error(L);
    lua_newtable(L);
    lua_pushcfunction(L, run_module);
    lua_setfield(L, -2, "run");
    expand_lua_open_frames(L);
    expand_lua_open_titles(L);
    expand_lua_open_texts(L);
    expand_lua_open_languages(L);
    expand_lua_open_ustring(L);
    expand_lua_open_json(L);
    lua_call(L, 1, 3); /* libraries by name, functions for the start of a page and for a frame */
    lua_setfield(L, LUA_REGISTRYINDEX, "wm.frame");
    lua_setfield(L, LUA_REGISTRYINDEX, "wm.page");
    lua_setfield(L, LUA_REGISTRYINDEX, "wm.libraries");
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
    lua_setfield(L, LUA_REGISTRYINDEX, "wm.globals");
    return 0;
}

static void stop(expand_lua *lua)
{
    if (lua->state)
        lua_close(lua->state);
    lua->state = NULL;
    lua->used = 0;
}

static bool begin(expand_lua *lua)
{
    lua->limit = 0;
    lua->state = lua_newstate(allocate, lua);
    if (!lua->state)
        return false;
    lua_pushcfunction(lua->state, open_all);
    if (lua_pcall(lua->state, 0, 0, 0) != 0) {
        expand_warn(lua->x, "error", wm_str(lua_tostring(lua->state, -1)));
        stop(lua);
        return false;
    }
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
    if (lua->broken || lua->used > OTHER_PAGES_MEMORY) {
        lua_gc(lua->state, LUA_GCCOLLECT, 0);
        if (lua->broken || lua->used > OTHER_PAGES_MEMORY)
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
    lua_getfield(lua->state, LUA_REGISTRYINDEX, "wm.page");
    if (lua_pcall(lua->state, 0, 0, 0) != 0)
        stop(lua);
}

static expand_lua *get_lua(wm_expander *x)
{
    if (!x->lua) {
        x->lua = calloc(1, sizeof *x->lua);
        if (!x->lua)
            return NULL;
        x->lua->x = x;
    }
    return x->lua->state || begin(x->lua) ? x->lua : NULL;
}

/* ---- {{#invoke:}} ---- */

static wm_slice script_error(expand_call *c, wm_slice message)
{
    expand_lua *lua = c->x->lua;
    c->x->counts.errors++;
    expand_warn(c->x, "error", message);
    return expand_format(c->x, "<strong class=\"error\"><span class=\"scribunto-error\" id=\"mw-scribunto-error-%u\">%.*s"
                               "</span></strong>", lua ? lua->errors++ : 0, WM_ARG(message));
}

static wm_slice escape_message(wm_expander *x, wm_slice s)
{
    wm_slice escaped = expand_escape_html(x, s);
    wm_buffer *b = expand_scratch(x);
    if (!b)
        return WM_LIT("");
    for (size_t i = 0; i < escaped.size; i++) {
        if (escaped.data[i] == '\'')
            wm_buffer_add_str(b, "&#039;");
        else
            wm_buffer_add_char(b, escaped.data[i]);
    }
    return expand_scratch_text(x, b);
}

/* "Module:A:12: why" -> "Lua error in Module:A at line 12: why." */
static wm_slice lua_message(wm_expander *x, wm_slice raw)
{
    for (size_t i = 0; i + 2 < raw.size; i++) {
        size_t end = i + 1;
        if (raw.data[i] != ':')
            continue;
        while (end < raw.size && raw.data[end] >= '0' && raw.data[end] <= '9')
            end++;
        if (end > i + 1 && end + 1 < raw.size && raw.data[end] == ':' && raw.data[end + 1] == ' ') {
            wm_slice why = escape_message(x, wm_sub(raw, end + 2, raw.size));
            return expand_format(x, "Lua error in %.*s at line %.*s: %.*s.", WM_ARG(wm_sub(raw, 0, i)),
                                 WM_ARG(wm_sub(raw, i + 1, end)), WM_ARG(why));
        }
    }
    wm_slice why = escape_message(x, raw);
    return expand_format(x, "Lua error: %.*s.", WM_ARG(why));
}

typedef struct invocation {
    expand_lua *lua;
    const expand_template *module;
    wm_slice function;
    int frame;
    bool no_function;
    wm_buffer *out;
} invocation;

/* The call in protected mode: lightuserdata of the invocation -> nothing; the text is in out. */
static int protected_call(lua_State *L)
{
    invocation *in = lua_touserdata(L, 1);
    if (!expand_lua_load_module(in->lua, in->module))
        return lua_error(L);
    push_environment(L);
    run_chunk(L, 0);
    if (!lua_istable(L, -1))
        return luaL_error(L, "the module returned a %s value. It is supposed to return an export table", luaL_typename(L, -1));
    expand_lua_put(L, in->function);
    lua_gettable(L, -2);
    if (lua_isnil(L, -1)) {
        in->no_function = true;
        return 0;
    }
    lua_getfield(L, LUA_REGISTRYINDEX, "wm.frame");
    lua_pushinteger(L, in->frame);
    lua_call(L, 1, 1);
    int base = lua_gettop(L) - 2;
    lua_call(L, 1, LUA_MULTRET);
    for (int i = base + 1; i <= lua_gettop(L); i++) {
        if (lua_isnil(L, i))
            continue;
        if (lua_type(L, i) != LUA_TSTRING) {
            lua_getglobal(L, "tostring");
            lua_pushvalue(L, i);
            lua_call(L, 1, 1);
            if (!lua_isstring(L, -1))
                return luaL_error(L, "'tostring' must return a string");
            lua_replace(L, i);
        }
        wm_buffer_add_slice(in->out, expand_lua_slice(L, i));
    }
    return 0;
}

static bool run_limited(invocation *in, wm_slice *message)
{
    expand_lua *lua = in->lua;
    lua_State *L = lua->state;
    int64_t before = 0;
    int current = lua->current, top = lua_gettop(L);
    bool outermost = lua->depth++ == 0;
    lua->current = in->frame;
    if (outermost) {
        before = thread_time();
        lua->deadline = before + (int64_t)lua->x->options.lua_seconds * 1000000000 - lua->spent;
        lua->limit = lua->used + lua->x->options.lua_memory;
        lua_sethook(L, check_time, LUA_MASKCOUNT, lua->expired ? 1 : HOOK_EVERY);
    }
    int failed = lua_checkstack(L, 20) ? lua_cpcall(L, protected_call, in) : LUA_ERRMEM;
    if (failed)
        *message = expand_copy(lua->x, lua_isstring(L, -1) ? expand_lua_slice(L, -1) : WM_LIT("unknown error"));
    lua_settop(L, top);
    if (outermost) {
        lua->spent += thread_time() - before;
        lua->limit = 0;
        lua_sethook(L, NULL, 0, 0);
        if (failed)
            lua_gc(L, LUA_GCCOLLECT, 0);
    }
    lua->current = current;
    lua->depth--;
    return !failed;
}

/* The frame of the call: its arguments but for the function's name. */
static expand_frame *call_frame(expand_call *c, const expand_template *t)
{
    expand_frame *f = expand_frame_new(c->x, c->frame, NULL);
    if (!f)
        return NULL;
    f->ns = t->ns;
    f->title = t->title;
    bool texts = c->count > 1 && !c->values[1].part;
    if (c->count < 2)
        return expand_frame_take(c->x, f, NULL, 0) ? f : NULL;
    if (!texts)
        return expand_frame_take_after(c->x, f, c->values[1].part, c->count - 1) ? f : NULL;
    if (!expand_frame_reserve(c->x, f, c->count))
        return NULL;
    for (size_t i = 1; i < c->count; i++) {
        const expand_value *v = &c->values[i];
        wm_slice name = v->named ? v->name : expand_format(c->x, "%zu", i);
        expand_frame_add(c->x, f, name, !v->named, v->text);
    }
    return f;
}

void expand_invoke(expand_call *c)
{
    wm_expander *x = c->x;
    wm_slice name = expand_arg(c, 0), function = expand_arg(c, 1), message = WM_LIT("");
    c->text = WM_LIT("");
    if (!c->count) {
        c->text = script_error(c, WM_LIT("Script error: You must specify a function to call."));
        return;
    }
    wm_title title;
    const expand_template *t = NULL;
    if (expand_title(x, name, WM_NS_MODULE, &title) && !title.interwiki.size && title.ns == WM_NS_MODULE)
        t = expand_module_get(x, title.ns, title.text);
    if (!t || !t->exists) {
        c->text = script_error(c, expand_format(x, "Script error: No such module &quot;%.*s&quot;.", WM_ARG(name)));
        return;
    }
    expand_lua *lua = get_lua(x);
    if (!lua || lua->depth >= MODULE_DEPTH) {
        c->text = script_error(c, lua ? WM_LIT("Lua error: stack overflow.") : WM_LIT("Lua error: not enough memory."));
        return;
    }
    expand_frame *frame = call_frame(c, t);
    invocation in = {.lua = lua, .module = t, .function = function, .out = expand_scratch(x)};
    if (!frame || !in.out)
        return;
    int parent = expand_lua_frame_number(lua, c->frame, 0);
    in.frame = parent ? expand_lua_frame_number(lua, frame, parent) : 0;
    size_t scratch = x->scratch_used;
    unsigned depth = x->depth;
    bool done = in.frame && run_limited(&in, &message);
    x->scratch_used = scratch; /* an error leaves what was in use */
    x->depth = depth;
    wm_slice text = expand_scratch_text(x, in.out);
    if (!done)
        c->text = script_error(c, lua_message(x, message));
    else if (in.no_function)
        c->text = script_error(c, expand_format(x, "Script error: The function &quot;%.*s&quot; does not exist.", WM_ARG(function)));
    else
        c->text = text;
}
