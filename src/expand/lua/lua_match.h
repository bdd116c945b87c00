/* lua_match.h - Lua's patterns: taken apart once, then matched.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_LUA_MATCH_H
#define WM_LUA_MATCH_H

#include "expand/lua/lua_host.h"

enum { EXPAND_LUA_CAPTURES = 32, EXPAND_LUA_MOST_CAPTURES = 100 };
enum { EXPAND_LUA_UNCLOSED = -1, EXPAND_LUA_POSITION = -2 };

typedef enum expand_lua_kind {
    EXPAND_LUA_DONE, /* the pattern's end */
    EXPAND_LUA_ONE,  /* a character, of which there may be several or none */
    EXPAND_LUA_OPEN,
    EXPAND_LUA_PLACE, /* () */
    EXPAND_LUA_CLOSE,
    EXPAND_LUA_END,     /* $ */
    EXPAND_LUA_BALANCE, /* %bxy */
    EXPAND_LUA_FRONTIER,
    EXPAND_LUA_AGAIN, /* %1 */
    EXPAND_LUA_WRONG  /* from here on it is no pattern: an error when a match comes to it */
} expand_lua_kind;

/* How a character beyond ASCII is compared. */
typedef enum expand_lua_wide {
    EXPAND_LUA_WIDE_NONE,
    EXPAND_LUA_WIDE_ANY,
    EXPAND_LUA_WIDE_SAME,  /* with c */
    EXPAND_LUA_WIDE_CLASS, /* with the class c */
    EXPAND_LUA_WIDE_SET    /* with what is written from p on */
} expand_lua_wide;

typedef struct expand_lua_item {
    expand_lua_kind kind;
    expand_lua_wide wide;
    char repeat;         /* one of ?*+-; or NUL */
    uint32_t c, close;   /* a character; of %1 the digit; of %b the opening and the closing one */
    uint64_t bytes[4];   /* a bit for each byte that matches; of characters those of ASCII */
    const char *p, *end; /* the set, with its brackets */
    const char *message; /* of what is wrong */
} expand_lua_item;

/* A pattern taken apart. Its places point into the pattern's text, which must stay. */
typedef struct expand_lua_pattern {
    bool anchored;
    bool plain;                   /* without signs, so that its text can be looked for: there are no items */
    const expand_lua_item *first; /* the one character that each match begins with; NULL: not known */
    int needed;                   /* a byte that each match has, so that a text without it needs no trying; or -1 */
    size_t size;                  /* of all this, in bytes */
    expand_lua_item items[];
} expand_lua_pattern;

typedef struct expand_lua_capture {
    const char *start;
    ptrdiff_t size; /* or EXPAND_LUA_UNCLOSED, EXPAND_LUA_POSITION */
} expand_lua_capture;

typedef struct expand_lua_matcher {
    lua_State *L;
    expand_lua *lua;
    const expand_lua_pattern *pattern;
    wm_slice wanted;             /* the pattern's text */
    const char *s, *end, *start; /* the text; where the match that is tried begins */
    bool chars;                  /* else bytes */
    bool ustring;                /* called as mw.ustring's, whatever is compared */
    bool not_empty;              /* an empty match is none */
    int level, depth;
    expand_lua_capture captures[EXPAND_LUA_MOST_CAPTURES];
} expand_lua_matcher;

/* ---- lua_compile.c ---- */

static inline expand_lua_slot *expand_lua_slot_of(expand_lua *lua, const char *text, bool ustring)
{
    return &lua->slots[ustring][(uintptr_t)text / 16 % EXPAND_LUA_SLOTS];
}

/* The pattern that is the text at i on the stack, for bytes or for mw.ustring. One that is not kept is left on the stack. */
const expand_lua_pattern *expand_lua_push_pattern(expand_lua *lua, int i, wm_slice text, bool ustring);
static inline const expand_lua_pattern *expand_lua_pattern_of(expand_lua *lua, int i, wm_slice text, bool ustring)
{
    const expand_lua_slot *slot = expand_lua_slot_of(lua, text.data, ustring);
    return slot->text == text.data ? slot->pattern : expand_lua_push_pattern(lua, i, text, ustring);
}
/* Whether a character beyond ASCII is in the class (a letter), and in the set from p to its ]. */
bool expand_lua_in_class(uint32_t c, int class);
bool expand_lua_in_set(uint32_t c, const char *p, const char *end);

/* An error of Lua: what is wrong from the item on. */
void expand_lua_raise_pattern(lua_State *L, const expand_lua_item *item, bool ustring);

/* ---- lua_ustring.c ---- */

/* An argument of a function of mw.ustring: a text or number, a number. */
wm_slice expand_lua_text(lua_State *L, int i, const char *name);
lua_Integer expand_lua_number(lua_State *L, int i, const char *name, lua_Integer otherwise);

/* ---- lua_match.c ---- */

bool expand_lua_is_ascii(wm_slice s);

/* Bytes of the character at a place: one, or as many as its UTF-8 has. */
size_t expand_lua_width(const expand_lua_matcher *m, const char *at);
/* Matches the pattern at s. Where the match ends, or NULL. */
const char *expand_lua_match(expand_lua_matcher *m, const char *s);
/* The next place from s on where a match can begin; the end of the text is always one. */
const char *expand_lua_next_start(expand_lua_matcher *m, const char *s);
/* Counts steps of a pattern. An error of Lua when the page's time is over. */
void expand_lua_count_steps(expand_lua *lua, size_t steps);

#endif
