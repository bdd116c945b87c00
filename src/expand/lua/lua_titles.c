/* lua_titles.c - what modules ask of titles and the wiki.
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/entities.h"
#include "expand/lua/lua_host.h"

static void set_string(lua_State *L, const char *name, wm_slice value)
{
    expand_lua_put(L, value);
    lua_setfield(L, -2, name);
}

static void set_number(lua_State *L, const char *name, double value)
{
    lua_pushnumber(L, value);
    lua_setfield(L, -2, name);
}

static void set_bool(lua_State *L, const char *name, bool value)
{
    lua_pushboolean(L, value);
    lua_setfield(L, -2, name);
}

/* Pushes { namespace, text, fragment, interwiki, nsText, prefixedText } */
static void push_title(lua_State *L, const wm_title *t)
{
    wm_expander *x = expand_lua_host(L)->x;
    wm_slice full = expand_full_title(x, t->ns, t->text);
    lua_createtable(L, 0, 8);
    set_number(L, "namespace", t->ns);
    set_string(L, "text", t->text);
    set_string(L, "fragment", t->fragment);
    set_string(L, "interwiki", t->interwiki);
    set_string(L, "nsText", wm_site_namespace_name(x->site, t->ns));
    if (t->interwiki.size)
        full = expand_format(x, "%.*s:%.*s", WM_ARG(t->interwiki), WM_ARG(full));
    set_string(L, "prefixedText", full);
}

static bool namespace_at(lua_State *L, int i, int *ns)
{
    wm_expander *x = expand_lua_host(L)->x;
    *ns = WM_NS_MAIN;
    if (lua_isnoneornil(L, i))
        return true;
    if (lua_type(L, i) == LUA_TNUMBER) {
        *ns = (int)lua_tointeger(L, i);
        return *ns == WM_NS_MAIN || wm_site_namespace_name(x->site, *ns).size > 0;
    }
    return wm_site_find_namespace(x->site, expand_lua_slice(L, i), ns);
}

/* host.title(text, namespace) -> table or nil */
static int new_title(lua_State *L)
{
    wm_title t;
    int ns;
    if (!namespace_at(L, 2, &ns))
        return lua_pushfstring(L, "bad argument #2 to 'title.new' (unrecognized namespace name '%s')", lua_tostring(L, 2)),
               lua_error(L);
    if (!expand_title(expand_lua_host(L)->x, expand_lua_keep(L, 1), ns, &t))
        return 0;
    push_title(L, &t);
    return 1;
}

static bool holds_reference(wm_slice s)
{
    char bytes[8];
    size_t n;
    for (const char *p = s.data, *end = s.data + s.size; p < end && (p = memchr(p, '&', (size_t)(end - p))); p++)
        if (wm_decode_entity(wm_slice_of(p, (size_t)(end - p)), bytes, &n))
            return true;
    return false;
}

/* host.make_title(namespace, text, fragment, interwiki) -> table or nil: the namespace holds whatever text says, but for the main
 * one, whose titles are read as they stand. */
static int make_title(lua_State *L)
{
    wm_expander *x = expand_lua_host(L)->x;
    wm_title t;
    int ns;
    bool number = lua_type(L, 1) == LUA_TNUMBER;
    if (!namespace_at(L, 1, &ns))
        return expand_lua_fail(L, "bad argument #1 to '%s' (unrecognized namespace %s '%s')",
                               number ? "makeTitle" : "title.makeTitle", number ? "number" : "name", lua_tostring(L, 1));
    wm_slice text = expand_lua_keep(L, 2), fragment = expand_lua_opt_slice(L, 3), interwiki = expand_lua_opt_slice(L, 4);
    if (fragment.size) /* behind one that the text has */
        text = expand_format(x, "%.*s#%.*s", WM_ARG(text), WM_ARG(fragment));
    if (holds_reference(text)) /* which is none here */
        return 0;
    wm_slice full = ns == WM_NS_MAIN ? text : expand_format(x, "%.*s:%.*s", WM_ARG(wm_site_namespace_name(x->site, ns)), WM_ARG(text));
    if (interwiki.size)
        full = expand_format(x, "%.*s:%.*s", WM_ARG(interwiki), WM_ARG(full));
    if (!expand_title(x, full, WM_NS_MAIN, &t) || (ns != WM_NS_MAIN && t.ns != ns))
        return 0;
    push_title(L, &t);
    return 1;
}

static int current_title(lua_State *L)
{
    expand_lua *lua = expand_lua_host(L);
    wm_title t = {.ns = lua->x->page->ns, .text = lua->x->page->title};
    lua->page_seen = lua->x->looked = true;
    push_title(L, &t);
    return 1;
}

static const wm_expand_page *page_at(lua_State *L)
{
    wm_expander *x = expand_lua_host(L)->x;
    int ns = (int)luaL_checkinteger(L, 1);
    wm_slice text = expand_lua_slice(L, 2);
    if (x->page->ns == ns && wm_equal(x->page->title, text) && x->page->id)
        return x->page;
    return wm_expand_store_find(x->store, ns, text);
}

/* host.page(namespace, text) -> { id, exists, redirect, model } */
static int page(lua_State *L)
{
    wm_expand_page brief;
    const wm_expand_store *store = expand_lua_host(L)->x->store;
    bool known = wm_expand_store_brief(store, (int)luaL_checkinteger(L, 1), expand_lua_slice(L, 2), &brief);
    const wm_expand_page *p = known ? &brief : page_at(L);
    lua_createtable(L, 0, 4);
    set_number(L, "id", p ? (double)p->id : 0);
    set_bool(L, "exists", p != NULL);
    set_bool(L, "isRedirect", p && p->redirect);
    set_string(L, "contentModel", p && p->model.size ? p->model : WM_LIT("wikitext"));
    return 1;
}

/* host.content(namespace, text) -> text or nil */
static int content(lua_State *L)
{
    wm_expander *x = expand_lua_host(L)->x;
    const wm_expand_page *p = page_at(L);
    if (!p)
        return 0;
    if (p == x->page) {
        expand_lua_host(L)->page_seen = x->looked = true;
        expand_lua_put(L, x->source);
        return 1;
    }
    wm_buffer *b = expand_scratch(x);
    if (!b || !wm_expand_store_text(x->store, p, b))
        expand_lua_no_memory(L);
    expand_lua_put(L, wm_buffer_slice(b));
    expand_scratch_done(x);
    return 1;
}

/* host.redirect(namespace, text) -> table or nil */
static int redirect(lua_State *L)
{
    wm_expander *x = expand_lua_host(L)->x;
    const wm_expand_page *p = page_at(L);
    wm_title target;
    if (!p || !p->redirect)
        return 0;
    wm_buffer *b = expand_scratch(x);
    if (!b || !wm_expand_store_text(x->store, p, b))
        expand_lua_no_memory(L);
    wm_slice text = expand_scratch_text(x, b);
    if (!wm_redirect_target(x->site, &x->arena, text, &target))
        return 0;
    push_title(L, &target);
    return 1;
}

/* host.url(kind, title, query) */
static int url(lua_State *L)
{
    wm_expander *x = expand_lua_host(L)->x;
    expand_value query = {.text = lua_isnoneornil(L, 3) ? WM_LIT("") : expand_lua_keep(L, 3)};
    expand_call c = {.x = x, .frame = x->root, .colon = true, .values = &query, .count = query.text.size ? 1 : 0};
    c.first = expand_lua_keep(L, 2);
    if (!expand_call_function(&c, expand_lua_slice(L, 1)) || c.missing)
        return 0;
    expand_lua_check(L);
    expand_lua_put(L, c.text);
    return 1;
}

static void push_namespace(lua_State *L, int ns)
{
    wm_expander *x = expand_lua_host(L)->x;
    bool subpages = ns >= 100 || (ns > 0 && ns != WM_NS_FILE && ns != WM_NS_CATEGORY);
    lua_createtable(L, 0, 16);
    set_number(L, "id", ns);
    set_string(L, "name", wm_site_namespace_name(x->site, ns));
    set_string(L, "canonicalName", wm_site_namespace_canonical(x->site, ns));
    set_bool(L, "hasSubpages", subpages);
    set_bool(L, "hasGenderDistinction", ns == WM_NS_USER || ns == WM_NS_USER + 1);
    set_bool(L, "isCapitalized", wm_site_first_letter(x->site, ns));
    set_bool(L, "isContent", ns == WM_NS_MAIN);
    set_bool(L, "isIncludable", true);
    set_bool(L, "isMovable", ns >= 0);
    set_bool(L, "isSubject", ns < 0 || ns % 2 == 0);
    set_bool(L, "isTalk", wm_ns_is_talk(ns));
    set_string(L, "defaultContentModel", ns == WM_NS_MODULE ? WM_LIT("Scribunto") : WM_LIT("wikitext"));
    lua_newtable(L);
    if (ns == WM_NS_FILE || ns == WM_NS_FILE + 1) { /* as every wiki has them; further ones are not told of */
        lua_pushstring(L, ns == WM_NS_FILE ? "Image" : "Image_talk");
        lua_rawseti(L, -2, 1);
    }
    lua_setfield(L, -2, "aliases");
}

/* host.site() -> siteName, has_repository, server, scriptPath, namespaces by number */
static int site(lua_State *L)
{
    wm_expander *x = expand_lua_host(L)->x;
    wm_expand_totals totals = wm_expand_store_totals(x->store);
    int ns;
    lua_newtable(L);
    set_string(L, "siteName", wm_site_name(x->site));
    set_string(L, "dbname", wm_site_dbname(x->site));
    set_bool(L, "has_repository", wm_site_is_wikimedia(x->site));
    set_string(L, "language", wm_site_lang(x->site).size ? wm_site_lang(x->site) : WM_LIT("en"));
    set_string(L, "base", wm_site_page_base(x->site));
    set_number(L, "pages", (double)totals.pages);
    set_number(L, "articles", (double)totals.articles);
    set_number(L, "files", (double)totals.files);
    lua_newtable(L);
    for (size_t i = 0; wm_site_namespace_at(x->site, i, &ns); i++) {
        push_namespace(L, ns);
        lua_rawseti(L, -2, ns);
    }
    lua_setfield(L, -2, "namespaces");
    return 1;
}

/* host.find_namespace(name) -> number or nil */
static int find_namespace(lua_State *L)
{
    int ns;
    if (!wm_site_find_namespace(expand_lua_host(L)->x->site, expand_lua_slice(L, 1), &ns))
        return 0;
    lua_pushinteger(L, ns);
    return 1;
}

/* host.message(name, language) -> text or nil */
static int message(lua_State *L)
{
    bool exists;
    wm_expander *x = expand_lua_host(L)->x;
    wm_slice lang = lua_isnoneornil(L, 2) ? wm_site_lang(x->site) : expand_lua_keep(L, 2);
    wm_slice text = expand_message(x, lang, expand_lua_keep(L, 1), &exists);
    if (!exists)
        return 0;
    expand_lua_put(L, text);
    return 1;
}

static int warn(lua_State *L)
{
    expand_warn(expand_lua_host(L)->x, "module", expand_lua_slice(L, 1));
    return 0;
}

/* host.asked(name): a function that has no data to answer with */
static int asked(lua_State *L)
{
    expand_warn(expand_lua_host(L)->x, "data", expand_lua_slice(L, 1));
    return 0;
}

static int interwiki(lua_State *L)
{
    bool language = false, known = wm_site_is_interwiki(expand_lua_host(L)->x->site, expand_lua_slice(L, 1), &language);
    lua_pushboolean(L, known);
    lua_pushboolean(L, language);
    return 2;
}

void expand_lua_open_titles(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"title", new_title}, {"make_title", make_title}, {"current_title", current_title}, {"page", page},
        {"content", content}, {"redirect", redirect}, {"url", url}, {"site", site},
        {"find_namespace", find_namespace}, {"message", message}, {"warn", warn}, {"asked", asked}, {"interwiki", interwiki},
        {NULL, NULL}};
    expand_lua_add_functions(L, functions);
}
