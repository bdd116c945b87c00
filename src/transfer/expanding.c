/* expanding.c - templates of the dump and others, for runs with --expand.
 *
 * SPDX-License-Identifier: MIT
 */
#include "transfer/expanding.h"

#include "expand/expand_fill.h"
#include "transfer/selection.h"

static wm_status read_now(wm_expanding_settings *s, wm_error *error)
{
    wm_revision_choice choice;
    s->now = INT64_MIN;
    if (!s->given.now)
        return WM_OK;
    if (wm_revision_parse(s->given.now, &choice, NULL) != WM_OK || choice.by != WM_REVISION_TIME)
        return wm_fail(error, WM_USAGE, "--now: '%s' is no time (2020-01-31T12:00:00Z, 2020-01-31)", s->given.now);
    s->now = choice.value;
    return WM_OK;
}

wm_status wm_expanding_check(wm_expanding_settings *s, wm_error *error)
{
    if (s->given.on)
        return read_now(s, error);
    const char *option = s->given.template_count ? "--templates" : s->given.now ? "--now" : s->given.keep_class ? "--keep-class" : s->given.drop_class ? "--drop-class" : NULL;
    return option ? wm_fail(error, WM_USAGE, "%s is for --expand", option) : WM_OK;
}

/* A list of names, each ended by a newline. */
static wm_status recall_templates(const char *names, wm_arena *arena, wm_expanding_settings *s)
{
    wm_slice rest = wm_str(names ? names : "");
    size_t count = 0;
    for (size_t i = 0; i < rest.size; i++)
        count += rest.data[i] == '\n';
    const char **list = wm_arena_alloc(arena, (count + 1) * sizeof *list);
    char *copy = wm_arena_string(arena, rest);
    if (!list || !copy)
        return WM_NO_MEMORY;
    for (size_t i = 0; i < count; i++) {
        list[i] = copy;
        copy = strchr(copy, '\n');
        *copy++ = '\0';
    }
    s->given.templates = list;
    s->given.template_count = count;
    return WM_OK;
}

wm_status wm_expanding_recall(const wm_tree_settings *old, wm_arena *arena, wm_expanding_settings *s, wm_error *error)
{
    s->given.on = old->expand;
    s->given.now = old->now;
    s->given.keep_class = old->keep;
    s->given.drop_class = old->drop;
    if (recall_templates(old->templates, arena, s) != WM_OK)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    return read_now(s, error);
}

wm_status wm_expanding_fill(const wm_expanding_settings *s, wm_site *site, const wm_title_file *titles, const char *const *paths, size_t count,
                            const wm_dump_options *options, wm_expand_store **store, wm_error *error)
{
    wm_error own = WM_ERROR_INIT;
    if (!*store && !(*store = wm_expand_store_new(site)))
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    wm_status status = titles ? wm_expand_store_follow(*store, titles, paths, count, options, &own)
                              : wm_expand_store_fill(*store, site, false, paths, count, options, &own);
    if (status == WM_BAD_INPUT) { /* it is told of when the pages are read */
        wm_error_clear(&own);
        status = WM_OK;
    }
    for (size_t i = 0; i < s->given.template_count && status == WM_OK; i++)
        status = wm_expand_store_fill(*store, site, false, &s->given.templates[i], 1, options, &own);
    if (status != WM_OK)
        wm_fail(error, status, "%s", own.message ? own.message : "the templates cannot be read");
    wm_error_clear(&own);
    return status;
}

wm_expander *wm_expanding_expander(const wm_expanding_settings *s, const wm_site *site, const wm_expand_store *store, wm_budget *budget)
{
    wm_expand_options options = {.now = s->now, .expand_tags = true, .drop_classes = true, .budget = budget,
                                 .keep = s->given.keep_class, .drop = s->given.drop_class};
    return wm_expander_new(site, store, &options);
}
