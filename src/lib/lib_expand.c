/* lib_expand.c - templates, and pages with them expanded, as the library offers them.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "expand/expand_fill.h"
#include "lib/lib_private.h"
#include "transfer/selection.h"

struct wm_templates {
    wm_site *site;
    wm_expand_store *store;
    bool filled;
};

struct wm_preprocessor {
    const wm_templates *templates;
    wm_expand_options options;
    wm_expander *expander; /* made when it is first used */
    wm_preprocessor_warning warning;
    void *user;
    wm_arena arena;
    wm_expansion expansion;
    wm_string keep, drop;
};

wm_templates *wm_templates_new(wm_site *site)
{
    wm_templates *t = calloc(1, sizeof *t);
    if (t)
        t->store = wm_expand_store_new(site);
    if (t && t->store) {
        t->site = site;
        t->filled = wm_site_lang(site).size > 0;
        return t;
    }
    free(t);
    return NULL;
}

void wm_templates_free(wm_templates *templates)
{
    if (!templates)
        return;
    wm_expand_store_free(templates->store);
    free(templates);
}

wm_status wm_templates_read(wm_templates *templates, const char *const *paths, size_t count, const char *revision, wm_error *error)
{
    wm_dump_options options = {0};
    wm_status status = revision ? wm_revision_parse(revision, &options.choice, error) : WM_OK;
    if (status == WM_OK)
        status = wm_expand_store_fill(templates->store, templates->site, !templates->filled, paths, count, &options, error);
    templates->filled = true;
    return status;
}

size_t wm_templates_count(const wm_templates *templates)
{
    return (size_t)wm_expand_store_totals(templates->store).pages;
}

wm_preprocessor *wm_preprocessor_new(const wm_templates *templates)
{
    wm_preprocessor *p = calloc(1, sizeof *p);
    if (p) {
        p->templates = templates;
        p->options.now = INT64_MIN;
        p->options.expand_tags = p->options.drop_classes = true;
    }
    return p;
}

void wm_preprocessor_free(wm_preprocessor *preprocessor)
{
    if (!preprocessor)
        return;
    wm_expander_free(preprocessor->expander);
    wm_string_free(&preprocessor->keep);
    wm_string_free(&preprocessor->drop);
    wm_arena_free(&preprocessor->arena);
    wm_expansion_free(&preprocessor->expansion);
    free(preprocessor);
}

wm_status wm_preprocessor_set_now(wm_preprocessor *preprocessor, const char *time, wm_error *error)
{
    wm_revision_choice choice;
    wm_status status = wm_revision_parse(time, &choice, error);
    if (status == WM_OK && choice.by != WM_REVISION_TIME)
        return wm_fail(error, WM_USAGE, "'%s' is no time (2020-01-31T12:00:00Z, 2020-01-31)", time);
    if (status == WM_OK)
        preprocessor->options.now = choice.value;
    return status;
}

wm_status wm_preprocessor_set_classes(wm_preprocessor *preprocessor, const char *keep, const char *drop, wm_error *error)
{
    wm_string_free(&preprocessor->keep);
    wm_string_free(&preprocessor->drop);
    wm_buffer kept = {0}, dropped = {0};
    wm_buffer_add_str(&kept, keep ? keep : "");
    wm_buffer_add_str(&dropped, drop ? drop : "");
    wm_status status = lib_hand_over(&kept, &preprocessor->keep, error);
    if (status == WM_OK)
        status = lib_hand_over(&dropped, &preprocessor->drop, error);
    wm_buffer_free(&dropped);
    preprocessor->options.keep = keep ? preprocessor->keep.data : NULL;
    preprocessor->options.drop = drop ? preprocessor->drop.data : NULL;
    return status;
}

static void tell(void *user, const char *kind, uint32_t where, wm_slice message)
{
    wm_preprocessor *p = user;
    if (p->warning)
        p->warning(p->user, kind, where, message);
}

void wm_preprocessor_set_warning(wm_preprocessor *preprocessor, wm_preprocessor_warning warning, void *user)
{
    preprocessor->warning = warning;
    preprocessor->user = user;
}

static bool make_expander(wm_preprocessor *p)
{
    if (!p->expander) {
        p->expander = wm_expander_new(p->templates->site, p->templates->store, &p->options);
        if (p->expander)
            wm_expander_set_warning(p->expander, tell, p);
    }
    return p->expander != NULL;
}

wm_expander *lib_preprocessor_expander(wm_preprocessor *preprocessor, const wm_expand_store **store)
{
    *store = preprocessor->templates->store;
    return make_expander(preprocessor) ? preprocessor->expander : NULL;
}

wm_status lib_preprocess(wm_preprocessor *preprocessor, int ns, wm_slice title, wm_slice wikitext, wm_slice *out)
{
    wm_expand_page made = {.ns = ns, .title = title, .time = INT64_MIN};
    const wm_expand_page *page = wm_expand_store_find(preprocessor->templates->store, ns, title);
    if (!make_expander(preprocessor))
        return WM_NO_MEMORY;
    wm_status status = wm_expand_mapped(preprocessor->expander, page ? page : &made, wikitext, &preprocessor->expansion);
    *out = wm_buffer_slice(&preprocessor->expansion.text);
    return status;
}

/* The page of the store; what is not there is made up. */
static wm_status find_page(wm_preprocessor *p, wm_slice title, wm_expand_page *made, const wm_expand_page **page, wm_error *error)
{
    wm_title t;
    if (!make_expander(p))
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    wm_arena_reset(&p->arena);
    bool parsed = wm_title_parse(p->templates->site, &p->arena, title, WM_NS_MAIN, &t);
    if (p->arena.failed)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    if (!parsed || t.interwiki.size || !t.text.size)
        return wm_fail(error, WM_USAGE, "'%.*s' is not a valid title", WM_ARG(title));
    memset(made, 0, sizeof *made);
    made->ns = t.ns;
    made->title = t.text;
    made->time = INT64_MIN;
    *page = wm_expand_store_find(p->templates->store, t.ns, t.text);
    return WM_OK;
}

static wm_status expand(wm_preprocessor *p, const wm_expand_page *page, wm_slice wikitext, wm_string *out, wm_error *error)
{
    wm_buffer result = {0};
    wm_status status = wm_expand(p->expander, page, wikitext, &result);
    if (status == WM_OK)
        return lib_hand_over(&result, out, error);
    wm_buffer_free(&result);
    return status == WM_BAD_INPUT ? wm_fail(error, status, "the page is too large: %zu bytes", wikitext.size)
                                  : wm_fail(error, WM_NO_MEMORY, "out of memory");
}

wm_status wm_preprocessor_expand(wm_preprocessor *preprocessor, wm_slice title, wm_slice wikitext, wm_string *out, wm_error *error)
{
    wm_expand_page made;
    const wm_expand_page *page = NULL;
    *out = (wm_string)WM_STRING_INIT;
    wm_status status = find_page(preprocessor, title, &made, &page, error);
    return status == WM_OK ? expand(preprocessor, page ? page : &made, wikitext, out, error) : status;
}

wm_status wm_preprocessor_expand_page(wm_preprocessor *preprocessor, wm_slice title, wm_string *out, wm_error *error)
{
    wm_expand_page made;
    const wm_expand_page *page = NULL;
    wm_buffer text = {0};
    *out = (wm_string)WM_STRING_INIT;
    wm_status status = find_page(preprocessor, title, &made, &page, error);
    if (status == WM_OK && !page)
        return wm_fail(error, WM_BAD_INPUT, "the dump has no page '%.*s'", WM_ARG(title));
    if (status == WM_OK && !wm_expand_store_text(preprocessor->templates->store, page, &text))
        status = wm_fail(error, WM_NO_MEMORY, "out of memory");
    if (status == WM_OK)
        status = expand(preprocessor, page, wm_buffer_slice(&text), out, error);
    wm_buffer_free(&text);
    return status;
}
