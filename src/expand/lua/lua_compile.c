/* lua_compile.c - takes Lua's patterns apart.
 *
 * SPDX-License-Identifier: MIT
 *
 * The rules are those of the Lua 5.1 reference manual, section 5.4.1, and for mw.ustring those of Scribunto's, where
 * classes are those of Unicode. A class or set of bytes becomes a table of bits. Modules use the same few hundred patterns
 * over and over, so that short ones are kept.
 */
#include <utf8proc.h>

#include "expand/lua/lua_match.h"

enum { KEPT_PATTERN = 16 * 1024 }; /* bytes of one that is kept */

/* ---- classes ---- */

static const char *class_ranges(int class)
{
    switch (class) {
    case 'a': return "AZaz";
    case 'c': return "\001\037\177\177";
    case 'd': return "09";
    case 'l': return "az";
    case 'p': return "!/:@[`{~";
    case 's': return "\t\r  ";
    case 'u': return "AZ";
    case 'w': return "09AZaz";
    case 'x': return "09AFaf";
    default: return NULL;
    }
}

static bool is_class(int c)
{
    return c < 0x80 && c > 0 && strchr("acdlpsuwxzACDLPSUWXZ", c);
}

static int lower(int c)
{
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
}

static bool in_wide_class(uint32_t c, int class)
{
    utf8proc_category_t k = utf8proc_category((utf8proc_int32_t)c);
    switch (class) {
    case 'a': return k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_LO;
    case 'c': return k == UTF8PROC_CATEGORY_CC;
    case 'd': return k == UTF8PROC_CATEGORY_ND;
    case 'l': return k == UTF8PROC_CATEGORY_LL;
    case 'p': return k >= UTF8PROC_CATEGORY_PC && k <= UTF8PROC_CATEGORY_PO;
    case 's': return (k >= UTF8PROC_CATEGORY_ZS && k <= UTF8PROC_CATEGORY_ZP) || c == 0x85;
    case 'u': return k == UTF8PROC_CATEGORY_LU;
    case 'w': return (k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_LO) || k == UTF8PROC_CATEGORY_ND;
    case 'x': return (c >= 0xFF10 && c <= 0xFF19) || (c >= 0xFF21 && c <= 0xFF26) || (c >= 0xFF41 && c <= 0xFF46);
    default: return false;
    }
}

bool expand_lua_in_class(uint32_t c, int class)
{
    return in_wide_class(c, lower(class)) != (class < 'a');
}

/* ---- tables of bits ---- */

static void set_bit(uint64_t bytes[4], unsigned c)
{
    bytes[c / 64] |= (uint64_t)1 << (c % 64);
}

static void set_range(uint64_t bytes[4], unsigned low, unsigned high)
{
    for (unsigned c = low; c <= high; c++)
        set_bit(bytes, c);
}

/* Adds the bytes of a class; an upper-case letter is all others. Punctuation of Unicode is less than C's: signs like $ and +
 * are symbols there. */
static void set_class(uint64_t bytes[4], int class, bool ustring)
{
    uint64_t own[4] = {0};
    const char *ranges = class_ranges(lower(class));
    for (; ranges && *ranges; ranges += 2)
        set_range(own, (unsigned char)ranges[0], (unsigned char)ranges[1]);
    if (lower(class) == 'z' || lower(class) == 'c')
        set_bit(own, 0);
    if (ustring && lower(class) == 'p') {
        for (const char *sign = "$+<=>^`|~"; *sign; sign++)
            own[*sign / 64] &= ~((uint64_t)1 << (*sign % 64));
    }
    for (int i = 0; i < 4; i++)
        bytes[i] |= class < 'a' ? ~own[i] : own[i];
}

/* ---- characters ---- */

typedef struct compiler {
    const char *start, *p, *end;
    bool ustring;
    expand_lua_item *out; /* NULL: only counted */
    expand_lua_item unkept;
    size_t count;
} compiler;

static uint32_t char_at(const compiler *c, const char *at, const char *end, size_t *length)
{
    *length = 1;
    if (!c->ustring || (unsigned char)*at < 0x80)
        return (unsigned char)*at;
    return wm_utf8_decode(wm_slice_of(at, (size_t)(end - at)), length);
}

/* ---- sets ---- */

/* The next of a set: a class, or the characters from low to high. */
typedef struct set_part {
    int class; /* or 0 */
    uint32_t low, high;
} set_part;

static const char *next_part(const compiler *c, const char *p, const char *end, set_part *part)
{
    size_t length;
    part->class = 0;
    if (*p == '%' && p + 1 < end) {
        part->low = part->high = char_at(c, p + 1, end, &length);
        if (is_class((int)part->low))
            part->class = (int)part->low;
        return p + 1 + length;
    }
    part->low = part->high = char_at(c, p, end, &length);
    p += length;
    if (p + 1 < end && *p == '-') {
        part->high = char_at(c, p + 1, end, &length);
        p += 1 + length;
    }
    return p;
}

/* p is at [, end at its ]. */
bool expand_lua_in_set(uint32_t c, const char *p, const char *end)
{
    const compiler chars = {.ustring = true};
    bool wanted = p[1] != '^';
    p += wanted ? 1 : 2;
    while (p < end) {
        set_part part;
        p = next_part(&chars, p, end, &part);
        if (part.class ? expand_lua_in_class(c, part.class) : part.low <= c && c <= part.high)
            return wanted;
    }
    return !wanted;
}

static void add_set(const compiler *c, expand_lua_item *item)
{
    const char *p = item->p, *end = item->end;
    bool negative = p[1] == '^';
    uint32_t most = c->ustring ? 0x7F : 0xFF;
    p += negative ? 2 : 1;
    while (p < end) {
        set_part part;
        p = next_part(c, p, end, &part);
        if (part.class)
            set_class(item->bytes, part.class, c->ustring);
        else if (part.low <= most && part.low <= part.high)
            set_range(item->bytes, part.low, part.high < most ? part.high : most);
    }
    for (int i = 0; i < 4 && negative; i++)
        item->bytes[i] = ~item->bytes[i];
}

/* Where the set at p ends: at its ]. NULL: nowhere. The first character is never its end. */
static const char *set_end(const compiler *c, const char *p)
{
    p++;
    if (p < c->end && *p == '^')
        p++;
    do {
        size_t length;
        if (p == c->end)
            return NULL;
        if (*p == '%' && p + 1 < c->end)
            p++;
        char_at(c, p, c->end, &length);
        p += length;
    } while (p == c->end || *p != ']');
    return p;
}

/* ---- items ---- */

static expand_lua_item *add_item(compiler *c, expand_lua_kind kind)
{
    expand_lua_item *item = c->out ? &c->out[c->count] : &c->unkept;
    c->count++;
    memset(item, 0, sizeof *item);
    item->kind = kind;
    return item;
}

static expand_lua_item *last_item(compiler *c)
{
    return c->out ? &c->out[c->count - 1] : &c->unkept;
}

static void add_error(compiler *c, const char *message, const char *place)
{
    expand_lua_item *item = add_item(c, EXPAND_LUA_WRONG);
    item->message = message;
    item->c = (uint32_t)wm_utf8_count(wm_slice_of(c->start, (size_t)(place - c->start))) + 1;
    c->p = c->end;
}

static void add_set_item(compiler *c, expand_lua_kind kind)
{
    const char *end = set_end(c, c->p);
    if (!end) {
        add_error(c, c->ustring ? "Missing close-bracket for character set beginning at pattern character %d"
                                : "malformed pattern (missing ']')", c->p);
        return;
    }
    expand_lua_item *item = add_item(c, kind);
    item->p = c->p;
    item->end = end;
    item->wide = EXPAND_LUA_WIDE_SET;
    add_set(c, item);
    c->p = end + 1;
}

static void add_literal(compiler *c, const char *at)
{
    size_t length;
    expand_lua_item *item = add_item(c, EXPAND_LUA_ONE);
    item->c = char_at(c, at, c->end, &length);
    item->wide = EXPAND_LUA_WIDE_SAME;
    if (item->c < 0x80 || !c->ustring)
        set_bit(item->bytes, item->c);
    c->p = at + length;
}

static void add_class(compiler *c, int class)
{
    expand_lua_item *item = add_item(c, EXPAND_LUA_ONE);
    item->c = (uint32_t)class;
    item->wide = EXPAND_LUA_WIDE_CLASS;
    set_class(item->bytes, class, c->ustring);
    c->p += 2;
}

static void add_balance(compiler *c)
{
    size_t length, other;
    const char *p = c->p + 2;
    const char *message = c->ustring ? "malformed pattern (missing arguments to \\'%%b\\')" : "unbalanced pattern";
    if (p == c->end) {
        add_error(c, message, c->p);
        return;
    }
    uint32_t open = char_at(c, p, c->end, &length);
    if (p + length == c->end) {
        add_error(c, message, c->p);
        return;
    }
    expand_lua_item *item = add_item(c, EXPAND_LUA_BALANCE);
    item->c = open;
    item->close = char_at(c, p + length, c->end, &other);
    c->p = p + length + other;
}

static void add_sign(compiler *c)
{
    const char *p = c->p + 1;
    if (p == c->end) {
        add_error(c, "malformed pattern (ends with '%%')", c->p);
    } else if (*p == 'b') {
        add_balance(c);
    } else if (*p == 'f') {
        if (p + 1 == c->end || p[1] != '[') {
            add_error(c, c->ustring ? "missing '[' after %%f in pattern at pattern character %d"
                                    : "missing '[' after '%%f' in pattern", c->p);
            return;
        }
        c->p = p + 1;
        add_set_item(c, EXPAND_LUA_FRONTIER);
    } else if (*p >= '0' && *p <= '9') {
        expand_lua_item *item = add_item(c, EXPAND_LUA_AGAIN);
        item->c = (uint32_t)(unsigned char)*p;
        c->p = p + 1;
    } else if (is_class((unsigned char)*p)) {
        add_class(c, *p);
    } else {
        add_literal(c, p);
    }
}

/* One item; a character is followed by how often it may come. */
static void compile_item(compiler *c)
{
    expand_lua_item *item = c->out ? &c->out[c->count] : &c->unkept;
    switch (*c->p) {
    case '(':
        if (c->p + 1 < c->end && c->p[1] == ')') {
            add_item(c, EXPAND_LUA_PLACE);
            c->p += 2;
        } else {
            add_item(c, EXPAND_LUA_OPEN);
            c->p++;
        }
        return;
    case ')':
        add_item(c, EXPAND_LUA_CLOSE);
        c->p++;
        return;
    case '%': add_sign(c); break;
    case '[': add_set_item(c, EXPAND_LUA_ONE); break;
    case '.':
        add_item(c, EXPAND_LUA_ONE)->wide = EXPAND_LUA_WIDE_ANY;
        memset(item->bytes, 0xFF, sizeof item->bytes);
        c->p++;
        break;
    case '$':
        if (c->p + 1 == c->end) {
            add_item(c, EXPAND_LUA_END);
            c->p++;
            return;
        }
        add_literal(c, c->p);
        break;
    default: add_literal(c, c->p);
    }
    if (item->kind == EXPAND_LUA_ONE && c->p < c->end && *c->p && strchr("?*+-", *c->p))
        item->repeat = *c->p++;
}

/* What is wrong with the captures of a pattern of mw.ustring, where that is told before anything is matched. Of an inner
 * capture that is asked for the number counts, and it must be closed. */
typedef struct open_captures {
    size_t places[EXPAND_LUA_MOST_CAPTURES]; /* of those that are not closed: characters of the pattern */
    int numbers[EXPAND_LUA_MOST_CAPTURES];
    bool closed[EXPAND_LUA_MOST_CAPTURES + 1];
    int open, count;
} open_captures;

static void check_captures(compiler *c, open_captures *captures, const char *place)
{
    const expand_lua_item *item = last_item(c);
    size_t at = wm_utf8_count(wm_slice_of(c->start, (size_t)(place - c->start))) + 1;
    switch (item->kind) {
    case EXPAND_LUA_OPEN:
    case EXPAND_LUA_PLACE:
        if (captures->count == EXPAND_LUA_MOST_CAPTURES) {
            add_error(c, "too many captures", place);
        } else if (item->kind == EXPAND_LUA_PLACE) {
            captures->closed[++captures->count] = true;
        } else if (c->p == c->end) {
            add_error(c, "Unmatched open-paren at pattern character %d", place);
        } else {
            captures->places[captures->open] = at;
            captures->numbers[captures->open++] = ++captures->count;
        }
        break;
    case EXPAND_LUA_CLOSE:
        if (captures->open)
            captures->closed[captures->numbers[--captures->open]] = true;
        else
            add_error(c, "Unmatched close-paren at pattern character %d", place);
        break;
    case EXPAND_LUA_AGAIN:
        if (item->c == '0' || !captures->closed[item->c - '0']) {
            uint32_t digit = item->c;
            add_error(c, "invalid capture index %%%c at pattern character %d", place);
            last_item(c)->close = digit;
        }
        break;
    default: break;
    }
}

static void compile(compiler *c)
{
    open_captures captures = {.open = 0};
    while (c->p < c->end) {
        const char *place = c->p;
        compile_item(c);
        if (c->ustring)
            check_captures(c, &captures, place);
    }
    if (captures.open && last_item(c)->kind != EXPAND_LUA_WRONG) {
        add_error(c, "Unclosed capture beginning at pattern character %d", c->start);
        last_item(c)->c = (uint32_t)captures.places[0];
    }
    add_item(c, EXPAND_LUA_DONE);
}

/* ---- patterns ---- */

static bool is_sign(uint32_t c)
{
    return c > ' ' && c < 0x80 && !(c >= '0' && c <= '9') && !(lower((int)c) >= 'a' && lower((int)c) <= 'z');
}

/* The item of one character that every match of the pattern begins with. */
static const expand_lua_item *find_first(const expand_lua_item *item)
{
    while (item->kind == EXPAND_LUA_OPEN || item->kind == EXPAND_LUA_PLACE)
        item++;
    return item->kind == EXPAND_LUA_ONE && (!item->repeat || item->repeat == '+') ? item : NULL;
}

/* A byte that each match has: a sign if there is one, for letters are in most texts. None of a pattern that may be found wrong
 * while it is matched, for then it must be tried. */
static int find_needed(const expand_lua_item *item)
{
    int needed = -1, open = 0, captures = 0;
    for (; item->kind != EXPAND_LUA_DONE; item++) {
        open += (item->kind == EXPAND_LUA_OPEN) - (item->kind == EXPAND_LUA_CLOSE);
        captures += item->kind == EXPAND_LUA_OPEN || item->kind == EXPAND_LUA_PLACE;
        if (item->kind == EXPAND_LUA_AGAIN || item->kind == EXPAND_LUA_WRONG || open < 0 || captures > EXPAND_LUA_CAPTURES)
            return -1;
        bool one = item->kind == EXPAND_LUA_ONE && item->wide == EXPAND_LUA_WIDE_SAME && (!item->repeat || item->repeat == '+');
        bool byte = (one || item->kind == EXPAND_LUA_BALANCE) && item->c < 0x80;
        if (byte && (needed < 0 || is_sign(item->c)))
            needed = (int)item->c;
    }
    return open ? -1 : needed;
}

static bool is_plain(wm_slice text)
{
    for (size_t i = 0; i < text.size; i++) {
        if (text.data[i] && strchr("^$*+?.([%-", text.data[i]))
            return false;
    }
    return true;
}

static void take_apart(wm_slice text, bool ustring, compiler *c)
{
    size_t from = text.size && text.data[0] == '^';
    *c = (compiler){.start = text.data, .p = text.data + from, .end = text.data + text.size, .ustring = ustring, .out = c->out};
    compile(c);
}

/* Raises what is wrong. mw.ustring tells of its errors without a place, as what is not written in Lua does there. */
void expand_lua_raise_pattern(lua_State *L, const expand_lua_item *item, bool ustring)
{
    if (!ustring)
        luaL_where(L, 1);
    if (item->close)
        lua_pushfstring(L, item->message, (int)item->close, (int)item->c);
    else
        lua_pushfstring(L, item->message, (int)item->c);
    if (!ustring)
        lua_concat(L, 2);
    lua_error(L);
}

static const expand_lua_pattern *push_new(lua_State *L, wm_slice text, bool ustring)
{
    compiler c = {.out = NULL};
    /* Of a ) without ( the reader of mw.ustring says that it is none. */
    bool plain = is_plain(text) && !(ustring && wm_find(text, WM_LIT(")"), 0) != WM_NONE);
    if (!plain)
        take_apart(text, ustring, &c);
    size_t size = sizeof(expand_lua_pattern) + c.count * sizeof(expand_lua_item);
    expand_lua_pattern *pattern = lua_newuserdata(L, size);
    memset(pattern, 0, sizeof *pattern);
    pattern->plain = plain;
    pattern->size = size;
    if (plain)
        return pattern;
    pattern->anchored = text.size && text.data[0] == '^';
    c.out = pattern->items;
    take_apart(text, ustring, &c);
    pattern->first = pattern->anchored ? NULL : find_first(pattern->items);
    pattern->needed = find_needed(pattern->items);
    if (ustring && c.count > 1 && c.out[c.count - 2].kind == EXPAND_LUA_WRONG)
        expand_lua_raise_pattern(L, &c.out[c.count - 2], true);
    return pattern;
}

static const char *table_of(bool ustring)
{
    return ustring ? "wm.ustring.patterns" : "wm.patterns";
}

void expand_lua_forget_patterns(expand_lua *lua)
{
    lua->pattern_bytes = 0;
    memset(lua->slots, 0, sizeof lua->slots);
    for (int ustring = 0; lua->state && ustring < 2; ustring++) {
        lua_newtable(lua->state);
        lua_setfield(lua->state, LUA_REGISTRYINDEX, table_of(ustring));
    }
}

/* What is on the stack at i taken apart; it is left at the top, and kept when there is room. */
const expand_lua_pattern *expand_lua_push_pattern(expand_lua *lua, int i, wm_slice text, bool ustring)
{
    lua_State *L = lua->state;
    lua_getfield(L, LUA_REGISTRYINDEX, table_of(ustring));
    lua_pushvalue(L, i);
    lua_rawget(L, -2);
    const expand_lua_pattern *pattern = lua_touserdata(L, -1);
    if (!pattern) {
        lua_pop(L, 1);
        expand_lua_count_steps(lua, text.size);
        pattern = push_new(L, text, ustring);
        if (pattern->size + text.size > KEPT_PATTERN || lua->pattern_bytes >= EXPAND_LUA_KEPT_PATTERNS)
            return pattern;
        lua->pattern_bytes += pattern->size + text.size;
        lua_pushvalue(L, i);
        lua_pushvalue(L, -2);
        lua_rawset(L, -4);
    }
    expand_lua_slot *slot = expand_lua_slot_of(lua, text.data, ustring);
    slot->text = text.data;
    slot->pattern = pattern;
    return pattern;
}
