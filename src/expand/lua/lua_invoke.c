/* lua_invoke.c - {{#invoke:}}: a function of a module, within the limits.
 *
 * SPDX-License-Identifier: MIT
 *
 * A hook of Lua looks at the time. It is set by a thread that watches, where there is none for every so many instructions, and
 * sooner where functions of C took long.
 */
#include <stdlib.h>
#include <time.h>
#include <utf8proc.h>

#include "expand/lua/lua_host.h"

enum { UNWATCHED_EVERY = 500, MODULE_DEPTH = 40 };

/* ---- time ---- */

/* For a fuzzer a look at the clock is a step of it: what an input reaches must not depend on the machine. */
static int64_t thread_time(expand_lua *lua)
{
#ifdef FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION
    return lua->looks++ * 500000;
#else
    struct timespec t = {0, 0};
    (void)lua;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
#endif
}

/* Once the time is over every instruction fails, so that no pcall goes on. The page's own time, which is shorter when much
 * was done before, fails the page; that of its modules is an error in it. */
void expand_lua_count_time(lua_State *L)
{
    expand_lua *lua = expand_lua_host(L);
    wm_budget *budget = lua->x->options.budget;
    bool goes_on = !budget || wm_budget_take(budget, 0);
    lua->x->failed |= !goes_on;
    if (!lua->expired && goes_on && thread_time(lua) < lua->deadline)
        return;
    if (!lua->expired)
        lua_sethook(L, expand_lua_hook, LUA_MASKCOUNT, 1);
    lua->expired = true;
    luaL_error(L, "The time allocated for running scripts has expired.");
}

/* What is between two looks at the clock. */
static void set_hook(expand_lua *lua)
{
    if (lua->watch)
        lua_sethook(lua->state, NULL, 0, 0);
    else
        lua_sethook(lua->state, expand_lua_hook, LUA_MASKCOUNT, UNWATCHED_EVERY);
}

void expand_lua_hook(lua_State *L, lua_Debug *ar)
{
    expand_lua *lua = expand_lua_host(L);
    (void)ar;
    lua->unseen = 0;
    if (!lua->expired)
        set_hook(lua);
    expand_lua_count_time(L);
}

void expand_lua_work(expand_lua *lua)
{
    if (!lua->depth)
        return;
    lua->unseen = 0;
    lua_sethook(lua->state, expand_lua_hook, LUA_MASKCOUNT, 1);
}

/* ---- {{#invoke:}} ---- */

static wm_slice script_error(expand_call *c, wm_slice message)
{
    expand_lua *lua = c->x->lua;
    expand_warn(c->x, "error", message);
    return expand_format(c->x, "<strong class=\"error\"><span class=\"scribunto-error\" id=\"mw-scribunto-error-%u\">%.*s"
                               "</span></strong>", lua ? lua->errors++ : 0, WM_ARG(message));
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
            wm_slice why = expand_escape_message(x, wm_sub(raw, end + 2, raw.size));
            return expand_format(x, "Lua error in %.*s at line %.*s: %.*s.", WM_ARG(wm_sub(raw, 0, i)),
                                 WM_ARG(wm_sub(raw, i + 1, end)), WM_ARG(why));
        }
    }
    wm_slice why = expand_escape_message(x, raw);
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
    expand_lua_push_environment(L);
    expand_lua_run_chunk(L, 0);
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
        before = thread_time(lua);
        lua->deadline = before + (int64_t)lua->x->options.lua_seconds * 1000000000 - lua->spent;
        lua->limit = lua->used + lua->x->options.lua_memory;
        set_hook(lua);
        if (lua->expired)
            lua_sethook(L, expand_lua_hook, LUA_MASKCOUNT, 1);
        if (lua->watch)
            expand_lua_watch_run(lua->watch);
    }
    int failed = lua_checkstack(L, 20) ? lua_cpcall(L, protected_call, in) : LUA_ERRMEM;
    if (failed)
        *message = expand_copy(lua->x, lua_isstring(L, -1) ? expand_lua_slice(L, -1) : WM_LIT("unknown error"));
    lua_settop(L, top);
    if (outermost) {
        lua->spent += thread_time(lua) - before;
        lua->limit = 0;
        if (lua->watch)
            expand_lua_watch_end(lua->watch);
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

/* Whether the character is composed and never composes with the one before it: such a text need not be gone through again.
 * These are blocks all of whose characters are so: Greek and Cyrillic, more of Latin, punctuation and signs, kana, Han,
 * syllables of Hangul. */
static bool is_composed(uint32_t c)
{
    static const struct {
        uint32_t first, last;
    } blocks[] = {{0, 0x2FF},        {0x388, 0x482},   {0x48A, 0x52F},   {0x1E00, 0x1F70},  {0x2002, 0x20BF},
                  {0x212C, 0x2328},  {0x232B, 0x2ADB}, {0x3030, 0x3098}, {0x309B, 0x9FFF}, {0xAC00, 0xD7A3}};
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks && c >= blocks[i].first; i++)
        if (c <= blocks[i].last)
            return true;
    return false;
}

/* Whether a result is to be cleaned: characters that may have to be composed, bytes that are no text. */
static bool is_unclean(wm_slice s)
{
    size_t n = 1;
    for (size_t i = 0; i < s.size; i += n) {
        unsigned char b = (unsigned char)s.data[i];
        n = 1;
        if (b < ' ' && b != '\n' && b != '\t' && b != '\r')
            return true;
        if (b >= 0xcc && !is_composed(wm_utf8_decode(wm_sub(s, i, s.size), &n)))
            return true;
    }
    return wm_utf8_valid_prefix(s) != s.size;
}

/* Bytes at the start of s that are no character: one that begins like a longer character goes with what continues it. */
static size_t broken_at(wm_slice s)
{
    unsigned char head = (unsigned char)s.data[0];
    size_t wanted = head < 0xC0 ? 1 : head < 0xE0 ? 2 : head < 0xF0 ? 3 : head < 0xF8 ? 4 : 1, n = 1;
    while (n < wanted && n < s.size && ((unsigned char)s.data[n] & 0xC0) == 0x80)
        n++;
    return n;
}

/* What a module gives is composed (NFC) and holds no bytes but text: others are U+FFFD. */
static wm_slice clean_result(wm_expander *x, wm_slice s)
{
    if (!is_unclean(s))
        return s;
    wm_buffer *text = expand_scratch(x);
    utf8proc_uint8_t *out = NULL;
    for (size_t i = 0, n; text && i < s.size; i += n) {
        uint32_t c = wm_utf8_decode(wm_sub(s, i, s.size), &n);
        if (c == 0xfffd && n == 1)
            n = broken_at(wm_sub(s, i, s.size));
        bool bad = c == 0xfffd || c == 0xfffe || c == 0xffff || (c < ' ' && c != '\n' && c != '\t' && c != '\r');
        wm_buffer_add_slice(text, bad ? WM_LIT("\xef\xbf\xbd") : wm_sub(s, i, i + n));
    }
    if (!text)
        return s;
    wm_slice whole = expand_scratch_text(x, text);
    utf8proc_ssize_t size = utf8proc_map((const utf8proc_uint8_t *)whole.data, (utf8proc_ssize_t)whole.size, &out, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    if (size >= 0)
        whole = expand_copy(x, wm_slice_of((const char *)out, (size_t)size));
    free(out);
    return whole;
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
    expand_lua *lua = expand_lua_get(x);
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
    size_t scratch = x->scratch.used;
    unsigned depth = x->depth;
    bool done = in.frame && run_limited(&in, &message);
    x->scratch.used = scratch; /* an error leaves what was in use */
    x->depth = depth;
    wm_slice text = expand_scratch_text(x, in.out);
    if (!done && lua->expired)
        c->text = script_error(c, WM_LIT("The time allocated for running scripts has expired."));
    else if (!done)
        c->text = script_error(c, lua_message(x, message));
    else if (in.no_function)
        c->text = script_error(c, expand_format(x, "Script error: The function &quot;%.*s&quot; does not exist.", WM_ARG(function)));
    else
        c->text = clean_result(x, text);
}
