/* lua_languages.c - what modules ask of languages: case, numbers, dates, names.
 *
 * SPDX-License-Identifier: MIT
 */
#include "expand/lua/lua_host.h"

static int finish(lua_State *L, wm_slice text)
{
    expand_lua_check(L);
    expand_lua_put(L, text);
    return 1;
}

static int lower(lua_State *L)
{
    if (lua_type(L, 1) != LUA_TSTRING)
        expand_lua_fail(L, "bad argument #1 to 'lc' (string expected, got %s)", lua_type(L, 1) < 0 ? "nil" : luaL_typename(L, 1));
    wm_slice s = expand_lua_slice(L, 1);
    wm_buffer *b = expand_scratch(expand_lua_host(L)->x);
    if (!b)
        expand_lua_no_memory(L);
    expand_add_lower(b, s);
    return finish(L, expand_scratch_text(expand_lua_host(L)->x, b));
}

static int upper(lua_State *L)
{
    if (lua_type(L, 1) != LUA_TSTRING)
        expand_lua_fail(L, "bad argument #1 to 'uc' (string expected, got %s)", lua_type(L, 1) < 0 ? "nil" : luaL_typename(L, 1));
    wm_slice s = expand_lua_slice(L, 1);
    wm_buffer *b = expand_scratch(expand_lua_host(L)->x);
    if (!b)
        expand_lua_no_memory(L);
    expand_add_upper(b, s);
    return finish(L, expand_scratch_text(expand_lua_host(L)->x, b));
}

/* host.first(language, text, upper) */
static int first(lua_State *L)
{
    return finish(L, expand_first(expand_lua_host(L)->x, expand_lua_slice(L, 1), expand_lua_slice(L, 2), lua_toboolean(L, 3)));
}

/* host.right_to_left(language) */
static int right_to_left(lua_State *L)
{
    lua_pushboolean(L, expand_right_to_left(expand_lua_slice(L, 1)));
    return 1;
}

/* host.is_supported(language): whether MediaWiki 1.39 has messages in it */
static int is_supported(lua_State *L)
{
    /* Names that it knows without messages: closed wikis, old codes of wikis, scripts that others write in. */
    static const char *const silent[] = {"aa", "cho", "ho", "hz", "kj", "mh", "mus", "ng", "shi-latn", "shi-tfng", "tly-cyrl",
                                         "uz-cyrl", "uz-latn", NULL};
    wm_slice code = expand_lua_slice(L, 1);
    wm_slice language = wm_language_of_code(code);
    lua_pushboolean(L, !wm_is_one_of(code, silent) && wm_equal(language, code) &&
                           expand_name_language(expand_lua_host(L)->x, code, WM_LIT("")).size > 0);
    return 1;
}

/* host.format_number(language, number, separators) */
static int format_number(lua_State *L)
{
    wm_expander *x = expand_lua_host(L)->x;
    wm_slice lang = expand_lua_keep(L, 1);
    wm_slice number = lua_type(L, 2) == LUA_TNUMBER ? expand_number_text(x, lua_tonumber(L, 2)) : expand_lua_keep(L, 2);
    return finish(L, expand_format_number(x, lang, number, lua_toboolean(L, 3)));
}

static int parse_number(lua_State *L)
{
    return finish(L, expand_parse_number(expand_lua_host(L)->x, expand_lua_keep(L, 1), expand_lua_keep(L, 2)));
}

/* host.format_date(language, format, date) */
static int format_date(lua_State *L)
{
    bool error;
    wm_slice date = lua_isnoneornil(L, 3) ? WM_LIT("") : expand_lua_keep(L, 3);
    expand_lua_host(L)->page_seen = true;
    wm_slice text = expand_time(expand_lua_host(L)->x, expand_lua_keep(L, 2), date, expand_lua_keep(L, 1), &error);
    if (error)
        return lua_pushliteral(L, "bad argument #2 to 'formatDate' (not a valid timestamp)"), lua_error(L);
    return finish(L, text);
}

/* host.plural(language, number, forms) */
static int plural(lua_State *L)
{
    wm_expander *x = expand_lua_host(L)->x;
    wm_slice forms[16];
    size_t n = 0;
    wm_slice number = lua_type(L, 2) == LUA_TNUMBER ? expand_number_text(x, lua_tonumber(L, 2)) : expand_lua_keep(L, 2);
    luaL_checktype(L, 3, LUA_TTABLE);
    for (int i = 1; n < 16; i++) {
        lua_rawgeti(L, 3, i);
        if (lua_isnil(L, -1))
            break;
        forms[n++] = expand_lua_keep(L, -1);
        lua_pop(L, 1);
    }
    return finish(L, expand_plural_form(x, expand_lua_keep(L, 1), number, forms, n));
}

/* host.grammar(language, case, word) */
static int grammar(lua_State *L)
{
    return finish(L, expand_grammar_form(expand_lua_host(L)->x, expand_lua_keep(L, 1), expand_lua_keep(L, 2), expand_lua_keep(L, 3)));
}

static int language_name(lua_State *L)
{
    expand_lua_put(L, expand_name_language(expand_lua_host(L)->x, expand_lua_slice(L, 1), expand_lua_opt_slice(L, 2)));
    return 1;
}

/* host.language_names() -> code -> name */
static int language_names(lua_State *L)
{
    lua_createtable(L, 0, (int)expand_language_names_count);
    for (size_t i = 0; i < expand_language_names_count; i++) {
        lua_pushstring(L, expand_language_names[i].name);
        lua_setfield(L, -2, expand_language_names[i].code);
    }
    return 1;
}

/* host.fallbacks(code) -> list, English last; empty of what is no code */
static int fallbacks(lua_State *L)
{
    int n = 0;
    wm_slice code = expand_lua_slice(L, 1);
    bool valid = code.size > 1;
    for (size_t i = 0; i < code.size; i++)
        valid = valid && ((code.data[i] >= '0' && code.data[i] <= '9') || code.data[i] == '-' || (code.data[i] >= 'a' && code.data[i] <= 'z'));
    lua_newtable(L);
    if (!valid)
        return 1;
    bool own = wm_equal(wm_language_of_code(code), code); /* of another code for a language nothing is told */
    const expand_language_words *words = own ? expand_words_find(code) : NULL;
    for (wm_slice rest = wm_str(words ? words->fallback : ""), one; expand_words_next(&rest, &one);) {
        expand_lua_put(L, one);
        lua_rawseti(L, -2, ++n);
    }
    if (!wm_equal(code, WM_LIT("en"))) {
        lua_pushliteral(L, "en");
        lua_rawseti(L, -2, ++n);
    }
    return 1;
}

/* host.expression(text) -> text; an error of Lua where it is none */
static int expression(lua_State *L)
{
    bool error;
    wm_slice text = expand_expression(expand_lua_host(L)->x, expand_lua_keep(L, 1), &error);
    expand_lua_check(L);
    expand_lua_put(L, text);
    return error ? lua_error(L) : 1;
}

void expand_lua_open_languages(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"lower", lower}, {"upper", upper}, {"first", first}, {"right_to_left", right_to_left},
        {"is_supported", is_supported}, {"format_number", format_number},
        {"parse_number", parse_number}, {"format_date", format_date}, {"plural", plural}, {"grammar", grammar},
        {"language_name", language_name}, {"language_names", language_names}, {"fallbacks", fallbacks},
        {"expression", expression}, {NULL, NULL}};
    expand_lua_add_functions(L, functions);
}
