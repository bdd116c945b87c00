/* lib_text.c - text that belongs to the caller, and titles in one piece.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "lib/lib_private.h"

void wm_string_free(wm_string *string)
{
    if (!string)
        return;
    free(string->data);
    string->data = NULL;
    string->size = 0;
}

wm_status wm_string_copy(wm_string *string, wm_slice text)
{
    wm_buffer copy = {0};
    *string = (wm_string)WM_STRING_INIT;
    wm_buffer_add_slice(&copy, text);
    return lib_hand_over(&copy, string, NULL);
}

wm_status lib_hand_over(wm_buffer *buffer, wm_string *out, wm_error *error)
{
    size_t size = 0;
    char *data = wm_buffer_detach(buffer, &size);
    if (!data) {
        wm_buffer_free(buffer);
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    }
    out->data = data;
    out->size = size;
    return WM_OK;
}

bool lib_split(const wm_site *site, wm_arena *arena, wm_slice title, int *ns, wm_slice *text)
{
    wm_arena_reset(arena);
    return title.size && wm_title_split(site, arena, title, false, WM_NS_MAIN, ns, text);
}

/* What a person writes: the first letter is raised, too. */
static wm_status take_apart(const wm_site *site, wm_arena *arena, wm_slice title, int *ns, wm_slice *text)
{
    wm_title parsed;
    bool good = title.size && wm_title_parse(site, arena, title, WM_NS_MAIN, &parsed) && parsed.text.size &&
                !parsed.interwiki.size;
    if (!good)
        return arena->failed ? WM_NO_MEMORY : WM_BAD_INPUT;
    *ns = parsed.ns;
    *text = parsed.text;
    return WM_OK;
}

wm_status wm_pageset_add_title(wm_pageset *set, const wm_site *site, wm_slice title)
{
    wm_arena arena = {0};
    int ns = 0;
    wm_slice text = {NULL, 0};
    wm_status status = take_apart(site, &arena, title, &ns, &text);
    if (status == WM_OK)
        status = wm_pageset_add(set, ns, text, NULL);
    wm_arena_free(&arena);
    return status;
}

wm_status wm_pageset_add_redirect_title(wm_pageset *set, const wm_site *site, wm_slice title, wm_slice target)
{
    wm_arena arena = {0};
    wm_buffer full = {0};
    wm_title to;
    int ns = 0;
    wm_slice text = {NULL, 0};
    wm_status status = take_apart(site, &arena, title, &ns, &text);
    bool good = wm_title_parse(site, &arena, target, WM_NS_MAIN, &to) && to.text.size && !to.interwiki.size;
    if (status == WM_OK && !good)
        status = arena.failed ? WM_NO_MEMORY : WM_BAD_INPUT;
    if (status == WM_OK) {
        wm_title_full(site, to.ns, to.text, &full);
        if (to.fragment.size)
            wm_buffer_add_char(&full, '#');
        wm_buffer_add_slice(&full, to.fragment);
        status = full.failed ? WM_NO_MEMORY : wm_pageset_add_redirect(set, site, ns, text, wm_buffer_slice(&full));
    }
    wm_buffer_free(&full);
    wm_arena_free(&arena);
    return status;
}

bool wm_pageset_has_title(const wm_pageset *set, const wm_site *site, wm_slice title)
{
    wm_arena arena = {0};
    int ns = 0;
    wm_slice text = {NULL, 0};
    bool has = take_apart(site, &arena, title, &ns, &text) == WM_OK && wm_pageset_has(set, ns, text);
    wm_arena_free(&arena);
    return has;
}

wm_status wm_site_title(const wm_site *site, wm_slice typed, wm_string *title)
{
    wm_arena arena = {0};
    wm_buffer full = {0};
    int ns = 0;
    wm_slice text = {NULL, 0};
    *title = (wm_string)WM_STRING_INIT;
    wm_status status = take_apart(site, &arena, typed, &ns, &text);
    if (status == WM_OK) {
        wm_title_full(site, ns, text, &full);
        status = lib_hand_over(&full, title, NULL);
    }
    wm_arena_free(&arena);
    return status;
}
