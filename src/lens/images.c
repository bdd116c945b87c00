/* images.c - tells of edits of images that are not carried out.
 *
 * SPDX-License-Identifier: MIT
 *
 * Where images are <img>, their sizes, alternative texts and where they lead are shown, but an edit of these is none of the page.
 */
#include <stdlib.h>

#include "lens/put_private.h"

/* Of an <img>: its address, and all of it but the words that can be edited. */
typedef struct picture {
    uint64_t address, look;
} picture;

static wm_slice value_of(wm_slice tag, const char *name, size_t *start, size_t *end)
{
    *start = wm_find(tag, wm_str(name), 0);
    *end = *start == WM_NONE ? WM_NONE : wm_find(tag, WM_LIT("\""), *start + strlen(name));
    if (*end == WM_NONE) {
        *start = *end = tag.size;
        return WM_LIT("");
    }
    return wm_sub(tag, *start + strlen(name), *end);
}

/* The next tag from *at on, with where it leads; *at is then behind it. */
static bool next_picture(wm_slice s, size_t *at, picture *out)
{
    size_t from = wm_find(s, WM_LIT("<img "), *at), start, end, title, title_end;
    if (from == WM_NONE)
        return false;
    size_t to = wm_find(s, WM_LIT(">"), from);
    to = to == WM_NONE ? s.size : to + 1;
    size_t line = wm_find(s, WM_LIT("\n"), to);
    if (to + 1 < s.size && s.data[to] == ']' && s.data[to + 1] == '(') {
        size_t close = wm_find(s, WM_LIT(")"), to);
        to = close == WM_NONE || (line != WM_NONE && close > line) ? to : close + 1;
    }
    wm_slice tag = wm_sub(s, from, to);
    *at = to;
    out->address = wm_hash(value_of(tag, " src=\"", &start, &end));
    bool both = value_of(tag, " title=\"", &title, &title_end).size;
    if (!both) /* then alt= is the caption */
        value_of(tag, " alt=\"", &title, &title_end);
    out->look = wm_hash(wm_sub(tag, 0, title)) * 31 + wm_hash(wm_sub(tag, title_end, tag.size));
    return true;
}

static int by_both(const void *a, const void *b)
{
    const picture *x = a, *y = b;
    if (x->address != y->address)
        return x->address < y->address ? -1 : 1;
    return x->look < y->look ? -1 : x->look > y->look;
}

static int by_address(const void *a, const void *b)
{
    const picture *x = a, *y = b;
    return x->address < y->address ? -1 : x->address > y->address;
}

void lens_tell_images(const lens_put *p, wm_slice before, wm_slice now)
{
    picture *known = NULL, one;
    size_t count = 0, capacity = 0, line = 1, told = 0;
    if (!p->lens->options.shown.image_html || !p->lens->warning)
        return;
    for (size_t at = 0; next_picture(before, &at, &one) && WM_GROW(known, capacity, count + 1);)
        known[count++] = one;
    if (count)
        qsort(known, count, sizeof *known, by_both);
    for (size_t at = 0; count && next_picture(now, &at, &one);) {
        if (bsearch(&one, known, count, sizeof *known, by_both) || !bsearch(&one, known, count, sizeof *known, by_address))
            continue;
        for (; told < at; told++)
            line += now.data[told] == '\n';
        ptrdiff_t there = (ptrdiff_t)line + p->lines;
        p->lens->warning(p->lens->warning_user, there > 0 ? (size_t)there : 0,
                         "an image's size, where it leads and what stands for it are the wiki's: a changed one is not obeyed");
    }
    free(known);
}
