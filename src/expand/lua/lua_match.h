/* lua_match.h - the matcher of Lua's patterns.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_LUA_MATCH_H
#define WM_LUA_MATCH_H

#include "expand/lua/lua_host.h"

enum { EXPAND_LUA_CAPTURES = 32 };
enum { EXPAND_LUA_UNCLOSED = -1, EXPAND_LUA_POSITION = -2 };

typedef struct expand_lua_capture {
    const char *start;
    ptrdiff_t size; /* or one of the above */
} expand_lua_capture;

typedef struct expand_lua_matcher {
    lua_State *L;
    const char *s, *end, *pattern_end;
    bool chars;      /* else bytes */
    bool ustring;    /* called as mw.ustring's, whatever is compared */
    int level, depth;
    unsigned steps;
    const char *first, *first_end; /* the character that a match begins with; NULL: not known */
    expand_lua_capture captures[EXPAND_LUA_CAPTURES];
} expand_lua_matcher;

/* Bytes of the character at a place: one, or as many as its UTF-8 has. */
size_t expand_lua_width(const expand_lua_matcher *m, const char *at, const char *end);
/* Matches the pattern from p on at s. Where the match ends, or NULL. An error of Lua where the pattern is none. */
const char *expand_lua_match(expand_lua_matcher *m, const char *s, const char *p);
/* Finds the character that each match of the pattern must begin with, if there is one. */
void expand_lua_find_first(expand_lua_matcher *m, const char *p);
/* The next place from s on where a match can begin. */
const char *expand_lua_next_start(expand_lua_matcher *m, const char *s);

#endif
