/* expand_templates.c - templates by title, parsed once and kept from page to page.
 *
 * SPDX-License-Identifier: MIT
 */
#include "expand/expand_private.h"
#include "expand/expand_map.h"

#include <stdlib.h>

#include "base/hex.h"

/* When so much is kept, the cache is emptied before the next page. */
enum { CACHE_BYTES = 128 * 1024 * 1024 };

struct expand_cache {
    wm_arena arena;
    expand_map by_title;
    expand_map modules;
    expand_map by_name; /* as written in a call, template namespace */
    expand_results results;
};

expand_results *expand_cache_results(expand_cache *cache)
{
    return &cache->results;
}

expand_cache *expand_cache_new(void)
{
    return calloc(1, sizeof(expand_cache));
}

void expand_cache_free(expand_cache *cache)
{
    if (!cache)
        return;
    expand_map_free(&cache->by_title);
    expand_map_free(&cache->modules);
    expand_map_free(&cache->by_name);
    wm_arena_free(&cache->arena);
    expand_results_free(&cache->results);
    free(cache);
}

void expand_cache_page(wm_expander *x)
{
    expand_cache *cache = x->cache;
    expand_results_page(&cache->results);
    if (cache->arena.used < CACHE_BYTES && !cache->arena.failed)
        return;
    expand_results_free(&cache->results); /* they name templates */
    expand_map_free(&cache->by_title);
    expand_map_free(&cache->modules);
    expand_map_free(&cache->by_name);
    wm_arena_free(&cache->arena);
}

/* ---- titles ---- */

/* %41 in a title is an error where it is no link. */
static bool has_escape(wm_slice s)
{
    for (size_t i = 0; i + 2 < s.size; i++)
        if (wm_percent_byte(s, i) >= 0)
            return true;
    return false;
}

bool expand_title(wm_expander *x, wm_slice name, int default_ns, wm_title *title)
{
    if (has_escape(name))
        return false;
    if (memchr(name.data ? name.data : "", '&', name.size))
        name = expand_decode_entities(x, name);
    return wm_title_parse(x->site, &x->arena, name, default_ns, title);
}

wm_slice expand_full_title(wm_expander *x, int ns, wm_slice text)
{
    wm_buffer *b = expand_scratch(x);
    if (!b)
        return WM_LIT("");
    wm_title_full(x->site, ns, text, b);
    return expand_scratch_text(x, b);
}

/* ---- templates ---- */

static wm_slice text_of(wm_expander *x, const wm_expand_page *page)
{
    wm_buffer *b = expand_scratch(x);
    if (!b)
        return WM_LIT("");
    if (!wm_expand_store_text(x->store, page, b))
        x->failed |= b->failed;
    wm_slice text = wm_arena_copy(&x->cache->arena, wm_buffer_slice(b));
    expand_scratch_done(x);
    return text;
}

/* The page whose text a template's title gives: redirects are followed twice, as MediaWiki does, but
 * not to where nothing is. */
static const wm_expand_page *find_page(wm_expander *x, int ns, wm_slice title, bool follow, wm_slice *text)
{
    wm_title target;
    const wm_expand_page *page = wm_expand_store_find(x->store, ns, title);
    if (!page)
        return NULL;
    *text = text_of(x, page);
    for (int i = 0; i < 2 && follow && page->redirect; i++) {
        if (!wm_redirect_target(x->site, &x->arena, *text, &target) || target.interwiki.size)
            break;
        const wm_expand_page *next = wm_expand_store_find(x->store, target.ns, target.text);
        if (!next)
            break;
        page = next;
        *text = text_of(x, page);
    }
    return page;
}

static expand_template *load(wm_expander *x, int ns, wm_slice title, bool module)
{
    wm_arena *arena = &x->cache->arena;
    expand_template *t = wm_arena_zalloc(arena, sizeof *t);
    expand_bare *bare = wm_arena_zalloc(arena, sizeof *bare);
    if (!t || !bare)
        return NULL;
    t->bare = bare;
    t->ns = ns;
    t->title = wm_arena_copy(arena, title);
    wm_slice key = t->title;
    const wm_expand_page *page = find_page(x, ns, title, !module, &t->source);
    if (page && t->source.size < UINT32_MAX) {
        const expand_rules rules = {expand_is_tag_name, x->site, true};
        t->exists = true;
        t->ns = page->ns;
        t->title = wm_arena_copy(arena, page->title);
        if (!module && !expand_parse(&rules, arena, t->source, &t->nodes))
            return NULL;
    }
    if (arena->failed || !expand_map_put(module ? &x->cache->modules : &x->cache->by_title, ns, key, t))
        return NULL;
    return t;
}

const expand_template *expand_template_get(wm_expander *x, int ns, wm_slice title)
{
    const expand_template *t = expand_map_find(&x->cache->by_title, ns, title);
    if (!t)
        t = load(x, ns, title, false);
    if (!t)
        x->failed = true;
    return t;
}

const expand_template *expand_module_get(wm_expander *x, int ns, wm_slice title)
{
    const expand_template *t = expand_map_find(&x->cache->modules, ns, title);
    if (!t)
        t = load(x, ns, title, true);
    if (!t)
        x->failed = true;
    return t;
}

const expand_template *expand_template_by_name(wm_expander *x, wm_slice name)
{
    return expand_map_find(&x->cache->by_name, 0, name);
}

void expand_template_name(wm_expander *x, wm_slice name, const expand_template *t)
{
    wm_slice kept = wm_arena_copy(&x->cache->arena, name);
    if (x->cache->arena.failed || !expand_map_put(&x->cache->by_name, 0, kept, t))
        x->failed = true;
}
