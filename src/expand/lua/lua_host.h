/* lua_host.h - what the files around Lua share.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_LUA_HOST_H
#define WM_LUA_HOST_H

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>

#include "expand/expand_functions.h"

/* A frame as modules see it, by its number on this page. */
typedef struct lua_frame {
    expand_frame *frame;
    int parent; /* 0: none */
} lua_frame;

/* Small blocks of memory, by their size in units, so that most of what Lua asks for costs a few instructions. */
enum { EXPAND_LUA_UNIT = 16, EXPAND_LUA_SIZES = 33 };
typedef struct expand_lua_pool {
    void *unused[EXPAND_LUA_SIZES]; /* lists */
    void *chunks;                   /* a list */
    char *at, *end;                 /* of the newest what was never used */
    size_t size;                    /* of all chunks */
} expand_lua_pool;

/* Where a pattern that is kept lies, by the address of its text: Lua has each text once. */
enum { EXPAND_LUA_SLOTS = 256 };
typedef struct expand_lua_slot {
    const char *text;
    const struct expand_lua_pattern *pattern;
} expand_lua_slot;

typedef struct expand_lua_watch expand_lua_watch;

struct expand_lua {
    wm_expander *x;
    lua_State *state;
    expand_lua_watch *watch;   /* NULL: none could be had */
    expand_lua_pool pool;
    size_t used, limit;        /* bytes; 0: no limit */
    int64_t deadline;          /* of the thread's processor time, nanoseconds */
    int64_t spent;             /* on this page */
    int64_t looks;             /* at the clock */
    size_t steps;              /* of patterns, since the last look */
    size_t pattern_bytes;      /* of patterns that are kept */
    expand_lua_slot slots[2][EXPAND_LUA_SLOTS]; /* of the string library and of mw.ustring */
    size_t unseen;             /* bytes that functions went through since then */
    bool expired;
    unsigned depth;            /* of modules in modules */
    lua_frame *frames;
    size_t frame_count, frame_capacity;
    int current;               /* the frame of the module that runs */
    unsigned errors;           /* of the page: their ids */
    bool page_seen;            /* a function looked at the page, since this was cleared */
    bool broken;               /* the state cannot be used any more */
};

expand_lua *expand_lua_host(lua_State *L);
/* The text at i, which must be a string or number. */
wm_slice expand_lua_slice(lua_State *L, int i);
wm_slice expand_lua_opt_slice(lua_State *L, int i);
void expand_lua_put(lua_State *L, wm_slice s);
/* A text that outlives the value at i. */
wm_slice expand_lua_keep(lua_State *L, int i);
/* A number for a frame; 0 and an error of Lua when memory runs out. */
int expand_lua_frame_number(expand_lua *lua, expand_frame *frame, int parent);
/* An error of the host's own: its message has no place in a module before it. */
int expand_lua_fail(lua_State *L, const char *format, ...) WM_PRINTF(2, 3);
_Noreturn void expand_lua_no_memory(lua_State *L);
/* Raises the error that there is no memory when the expander ran out of it. */
void expand_lua_check(lua_State *L);

/* The expander's, which it is given with the first call; NULL when memory runs out. */
expand_lua *expand_lua_get(wm_expander *x);

/* ---- lua_pool.c ---- */
/* Lua's allocator, which is given the expand_lua: within its limit. */
void *expand_lua_allocate(void *user, void *old, size_t old_size, size_t size);
void expand_lua_pool_free(expand_lua_pool *pool);

/* ---- lua_watch.c ---- */
/* Sets the hook some time after a run began, and again and again till it ends. NULL: there is no thread for it. */
expand_lua_watch *expand_lua_watch_new(lua_State *L, lua_Hook hook);
/* Before the state is closed. */
void expand_lua_watch_free(expand_lua_watch *w);
void expand_lua_watch_run(expand_lua_watch *w);
void expand_lua_watch_end(expand_lua_watch *w);

/* ---- lua_invoke.c ---- */
/* Calls expand_lua_count_time. */
void expand_lua_hook(lua_State *L, lua_Debug *ar);

/* ---- lua_modules.c ---- */
/* Takes mw.site, which is at the top: each environment gets its own when it asks for it. */
void expand_lua_open_site(lua_State *L);
/* Takes the globals at the top, of which each environment gets a copy. */
void expand_lua_open_environments(lua_State *L);
/* Pushes a fresh environment. */
void expand_lua_push_environment(lua_State *L);
/* Pushes the main function of a module's text, compiled once; false and a message. */
bool expand_lua_load_module(expand_lua *lua, const expand_template *t);
/* Runs the chunk below the environment at the top; its result is left. A module that is required is
 * given its name, which is the value at name; 0: none. */
void expand_lua_run_chunk(lua_State *L, int name);
int expand_lua_run_module(lua_State *L);

/* Each adds its functions to the table on the top. */
void expand_lua_open_frames(lua_State *L);
void expand_lua_open_titles(lua_State *L);
void expand_lua_open_texts(lua_State *L);
void expand_lua_open_languages(lua_State *L);
void expand_lua_open_ustring(lua_State *L);
void expand_lua_open_json(lua_State *L);
void expand_lua_open_views(lua_State *L);
/* pairs and ipairs that ask the metatable. */
void expand_lua_open_walks(lua_State *L);
/* string.find and its kin, with limits, over those of the table on the top. */
void expand_lua_open_patterns(lua_State *L);
void expand_lua_open_char_patterns(lua_State *L);
/* Forgets all patterns. Not while a module runs, which may use them. */
enum { EXPAND_LUA_KEPT_PATTERNS = 1024 * 1024 }; /* bytes; then no more are kept on the page */
void expand_lua_forget_patterns(expand_lua *lua);
/* Functions of C may take long between two instructions: once they went through enough bytes, the next instruction looks
 * at the clock. */
void expand_lua_work(expand_lua *lua);
enum { EXPAND_LUA_MUCH_WORK = 1 << 18 }; /* bytes */
static inline void expand_lua_count_work(expand_lua *lua, size_t bytes)
{
    if ((lua->unseen += bytes) >= EXPAND_LUA_MUCH_WORK)
        expand_lua_work(lua);
}
/* An error of Lua when the page's time is over. */
void expand_lua_count_time(lua_State *L);
void expand_lua_add_functions(lua_State *L, const luaL_Reg *functions);

extern const char expand_lua_prelude[];
extern const size_t expand_lua_prelude_size;

#endif
