/* expanding.c - templates of the dump and others, for an export with --expand.
 *
 * SPDX-License-Identifier: MIT
 */
#include "transfer/expanding.h"

#include "expand/expand_fill.h"

wm_status wm_expanding_fill(wm_export *x)
{
    const wm_export_settings *s = x->settings;
    wm_dump_options options = {.choice = s->revision, .memory = s->memory, .stop = x->messages->stop};
    wm_error error = WM_ERROR_INIT;
    x->templates = wm_expand_store_new(x->site);
    if (!x->templates)
        return wm_fail(&x->error, WM_NO_MEMORY, "out of memory");
    wm_inputs_rewind(&x->inputs);
    wm_status status = wm_expand_store_fill(x->templates, x->site, false, x->inputs.paths, x->inputs.count, &options, &error);
    if (status == WM_BAD_INPUT) { /* it was told of when the pages were read */
        wm_error_clear(&error);
        status = WM_OK;
    }
    for (size_t i = 0; i < s->template_count && status == WM_OK; i++)
        status = wm_expand_store_fill(x->templates, x->site, false, &s->templates[i], 1, &options, &error);
    if (status != WM_OK)
        wm_fail(&x->error, status, "%s", error.message ? error.message : "the templates cannot be read");
    wm_error_clear(&error);
    return status;
}

wm_status wm_expanding_recall(const char *names, wm_arena *arena, wm_export_settings *s)
{
    wm_slice rest = wm_str(names);
    size_t count = 0;
    for (size_t i = 0; i < rest.size; i++)
        count += rest.data[i] == '\n';
    const char **list = wm_arena_alloc(arena, (count + 1) * sizeof *list);
    char *copy = wm_arena_alloc(arena, rest.size + 1);
    if (!list || !copy)
        return WM_NO_MEMORY;
    memcpy(copy, rest.data ? rest.data : "", rest.size);
    copy[rest.size] = '\0';
    for (size_t i = 0; i < count; i++) {
        list[i] = copy;
        copy = strchr(copy, '\n');
        *copy++ = '\0';
    }
    s->templates = list;
    s->template_count = count;
    return WM_OK;
}

wm_status wm_expanding_open(const wm_export *x, wm_expanding *e)
{
    wm_expand_options options = {.now = INT64_MIN, .expand_tags = true, .drop_classes = true};
    e->expander = wm_expander_new(x->site, x->templates, &options);
    return e->expander ? WM_OK : WM_NO_MEMORY;
}

void wm_expanding_close(wm_expanding *e)
{
    wm_expander_free(e->expander);
    wm_expansion_free(&e->expansion);
}

wm_status wm_expanding_page(const wm_export *x, wm_expanding *e, int ns, wm_slice title, wm_slice *text)
{
    wm_expand_page made = {.ns = ns, .title = title, .time = INT64_MIN};
    const wm_expand_page *page = wm_expand_store_find(x->templates, ns, title);
    wm_status status = wm_expand_mapped(e->expander, page ? page : &made, *text, &e->expansion);
    if (status == WM_OK)
        *text = wm_buffer_slice(&e->expansion.text);
    return status;
}
