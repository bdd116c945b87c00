/* lua_match.c - the matcher of Lua's patterns, over bytes and over characters, in bounded time.
 *
 * SPDX-License-Identifier: MIT
 *
 * One matcher serves the string library and mw.ustring; the latter goes from character to character. Lua's own matcher can
 * neither be stopped nor does it bound its stack.
 */
#include "expand/lua/lua_match.h"

enum { DEPTH = 3000, STEPS_OF_A_LOOK = 50000 };

/* ---- characters ---- */

bool expand_lua_is_ascii(wm_slice s)
{
    size_t i = 0;
    uint64_t eight, any = 0;
    for (; i + sizeof eight <= s.size; i += sizeof eight) {
        memcpy(&eight, s.data + i, sizeof eight);
        any |= eight;
    }
    for (; i < s.size; i++)
        any |= (unsigned char)s.data[i];
    return !(any & 0x8080808080808080);
}

size_t expand_lua_width(const expand_lua_matcher *m, const char *at)
{
    if (!m->chars || (unsigned char)*at < 0x80)
        return 1;
    size_t length;
    wm_utf8_decode(wm_slice_of(at, (size_t)(m->end - at)), &length);
    return length;
}

static uint32_t char_at(const expand_lua_matcher *m, const char *at, size_t *length)
{
    if (!m->chars || (unsigned char)*at < 0x80) {
        *length = 1;
        return (unsigned char)*at;
    }
    return wm_utf8_decode(wm_slice_of(at, (size_t)(m->end - at)), length);
}

/* The place of the character before s. */
static const char *before(const expand_lua_matcher *m, const char *s, const char *least)
{
    s--;
    while (m->chars && s > least && ((unsigned char)*s & 0xC0) == 0x80)
        s--;
    return s;
}

static bool is_member(const expand_lua_item *item, uint32_t c)
{
    if (c < 0x80)
        return item->bytes[c / 64] >> (c % 64) & 1;
    switch (item->wide) {
    case EXPAND_LUA_WIDE_ANY: return true;
    case EXPAND_LUA_WIDE_SAME: return c == item->c;
    case EXPAND_LUA_WIDE_CLASS: return expand_lua_in_class(c, (int)item->c);
    case EXPAND_LUA_WIDE_SET: return expand_lua_in_set(c, item->p, item->end);
    case EXPAND_LUA_WIDE_NONE: break;
    }
    return false;
}

/* Whether the character at s matches; *taken is its length. */
static inline bool matches_one(const expand_lua_matcher *m, const expand_lua_item *item, const char *s, size_t *taken)
{
    if (s >= m->end)
        return false;
    unsigned char byte = (unsigned char)*s;
    if (byte < 0x80 || !m->chars) {
        *taken = 1;
        return item->bytes[byte / 64] >> (byte % 64) & 1;
    }
    return is_member(item, char_at(m, s, taken));
}

void expand_lua_count_steps(expand_lua *lua, size_t steps)
{
    lua->steps += steps;
    if (lua->steps < STEPS_OF_A_LOOK)
        return;
    lua->steps = 0;
    expand_lua_count_time(lua->state);
}

/* ---- items ---- */

static const char *match_items(expand_lua_matcher *m, const char *s, const expand_lua_item *item);

static const char *match_deeper(expand_lua_matcher *m, const char *s, const expand_lua_item *item)
{
    if (++m->depth > DEPTH)
        luaL_error(m->L, "recursion depth limit exceeded");
    const char *found = match_items(m, s, item);
    m->depth--;
    return found;
}

static const char *match_balance(expand_lua_matcher *m, const char *s, const expand_lua_item *item)
{
    size_t length;
    const char *from = s;
    if (s >= m->end || char_at(m, s, &length) != item->c)
        return NULL;
    size_t depth = 1;
    for (s += length; s < m->end; s += length) {
        uint32_t c = char_at(m, s, &length);
        if (c == item->close) {
            if (--depth == 0)
                break;
        } else if (c == item->c) {
            depth++;
        }
    }
    expand_lua_count_steps(m->lua, (size_t)(s - from));
    return s < m->end ? s + length : NULL;
}

/* Whether what follows the repeated item can match at s: the end, or another character. What is no character can. */
static inline bool may_follow(const expand_lua_matcher *m, const expand_lua_item *next, const char *s)
{
    size_t taken;
    if (next->kind == EXPAND_LUA_END)
        return s == m->end;
    if (next->kind != EXPAND_LUA_ONE || (next->repeat && next->repeat != '+'))
        return true;
    return matches_one(m, next, s, &taken);
}

/* As many as can be, but no less than there are before at; then fewer. */
static const char *match_most(expand_lua_matcher *m, const char *at, const expand_lua_item *item)
{
    const char *least = at;
    size_t taken;
    while (matches_one(m, item, at, &taken))
        at += taken;
    expand_lua_count_steps(m->lua, (size_t)(at - least) + 1);
    for (;;) {
        if (may_follow(m, item + 1, at)) {
            const char *found = match_deeper(m, at, item + 1);
            if (found)
                return found;
        }
        if (at == least)
            return NULL;
        at = before(m, at, least);
    }
}

static const char *match_least(expand_lua_matcher *m, const char *s, const expand_lua_item *item)
{
    size_t taken, steps = 0;
    for (;;) {
        if (may_follow(m, item + 1, s)) {
            const char *found = match_deeper(m, s, item + 1);
            if (found)
                return found;
        }
        if (!matches_one(m, item, s, &taken))
            break;
        s += taken;
        steps++;
    }
    expand_lua_count_steps(m->lua, steps);
    return NULL;
}

static const char *start_capture(expand_lua_matcher *m, const char *s, const expand_lua_item *item)
{
    if (m->level >= (m->ustring ? EXPAND_LUA_MOST_CAPTURES : EXPAND_LUA_CAPTURES))
        luaL_error(m->L, "too many captures");
    m->captures[m->level++] =
        (expand_lua_capture){s, item->kind == EXPAND_LUA_PLACE ? EXPAND_LUA_POSITION : EXPAND_LUA_UNCLOSED};
    const char *found = match_deeper(m, s, item + 1);
    if (!found)
        m->level--;
    return found;
}

static const char *end_capture(expand_lua_matcher *m, const char *s, const expand_lua_item *item)
{
    int i = m->level - 1;
    while (i >= 0 && m->captures[i].size != EXPAND_LUA_UNCLOSED)
        i--;
    if (i < 0) {
        luaL_error(m->L, "invalid pattern capture");
        return NULL;
    }
    m->captures[i].size = s - m->captures[i].start;
    const char *found = match_deeper(m, s, item + 1);
    if (!found)
        m->captures[i].size = EXPAND_LUA_UNCLOSED;
    return found;
}

/* What a capture has, once more. Of one that is a place nothing does, but for mw.ustring. */
static const char *match_capture(expand_lua_matcher *m, const char *s, const expand_lua_item *item)
{
    int i = (int)item->c - '1';
    if (i < 0 || i >= m->level || m->captures[i].size == EXPAND_LUA_UNCLOSED) {
        luaL_error(m->L, "invalid capture index");
        return NULL;
    }
    if (m->captures[i].size < 0)
        return m->ustring ? s : NULL;
    size_t size = (size_t)m->captures[i].size;
    if ((size_t)(m->end - s) < size || memcmp(m->captures[i].start, s, size) != 0)
        return NULL;
    return s + size;
}

static bool at_frontier(const expand_lua_matcher *m, const char *s, const expand_lua_item *item)
{
    size_t length;
    uint32_t previous = s == m->s ? 0 : char_at(m, before(m, s, m->s), &length);
    uint32_t next = s < m->end ? char_at(m, s, &length) : 0;
    if (!m->chars && !m->ustring) {
        return !(item->bytes[previous / 64] >> (previous % 64) & 1) && (item->bytes[next / 64] >> (next % 64) & 1);
    }
    return !is_member(item, previous) && is_member(item, next);
}

/* Items that match in one way take no stack. */
static const char *match_items(expand_lua_matcher *m, const char *s, const expand_lua_item *item)
{
    expand_lua_count_steps(m->lua, 1);
    for (;; item++) {
        size_t taken = 0;
        const char *found;
        switch (item->kind) {
        case EXPAND_LUA_DONE: return m->not_empty && s == m->start ? NULL : s;
        case EXPAND_LUA_OPEN:
        case EXPAND_LUA_PLACE: return start_capture(m, s, item);
        case EXPAND_LUA_CLOSE: return end_capture(m, s, item);
        case EXPAND_LUA_WRONG: expand_lua_raise_pattern(m->L, item, m->ustring); return NULL;
        case EXPAND_LUA_END:
            if (s != m->end)
                return NULL;
            continue;
        case EXPAND_LUA_BALANCE:
            if (!(s = match_balance(m, s, item)))
                return NULL;
            continue;
        case EXPAND_LUA_AGAIN:
            if (!(s = match_capture(m, s, item)))
                return NULL;
            continue;
        case EXPAND_LUA_FRONTIER:
            if (!at_frontier(m, s, item))
                return NULL;
            continue;
        case EXPAND_LUA_ONE: break;
        }
        switch (item->repeat) {
        case '?':
            if (matches_one(m, item, s, &taken) && (found = match_deeper(m, s + taken, item + 1)) != NULL)
                return found;
            continue;
        case '*': return match_most(m, s, item);
        case '+': return matches_one(m, item, s, &taken) ? match_most(m, s + taken, item) : NULL;
        case '-': return match_least(m, s, item);
        default:
            if (!matches_one(m, item, s, &taken))
                return NULL;
            s += taken;
        }
    }
}

const char *expand_lua_match(expand_lua_matcher *m, const char *s)
{
    m->level = m->depth = 0;
    m->start = s;
    return match_items(m, s, m->pattern->items);
}

/* ---- where a match can begin ---- */

const char *expand_lua_next_start(expand_lua_matcher *m, const char *s)
{
    const expand_lua_item *first = m->pattern->first;
    const char *from = s;
    size_t taken;
    if (!first || s >= m->end)
        return s;
    if (first->wide == EXPAND_LUA_WIDE_SAME && (first->c < 0x80 || !m->ustring)) {
        const char *found = memchr(s, (int)first->c, (size_t)(m->end - s));
        s = found ? found : m->end;
    } else {
        while (s < m->end && !matches_one(m, first, s, &taken))
            s += taken;
    }
    expand_lua_count_steps(m->lua, (size_t)(s - from) / 16);
    return s;
}
