/* expand_frame.c - a template's arguments: named and numbered, expanded when they are asked for.
 *
 * SPDX-License-Identifier: MIT
 */
#include "expand/expand_private.h"

enum { FEW = 12 };

expand_frame *expand_frame_new(wm_expander *x, expand_frame *caller, const expand_template *t)
{
    expand_frame *f = wm_arena_zalloc(&x->arena, sizeof *f);
    if (!f) {
        x->failed = true;
        return NULL;
    }
    f->caller = caller;
    f->depth = caller ? caller->depth + 1 : 0;
    if (t) {
        f->template = t;
        f->ns = t->ns;
        f->title = t->title;
        f->source = t->source;
    }
    return f;
}

static uint32_t hash_of(wm_slice name)
{
    return (uint32_t)wm_hash(name) | 1;
}

static size_t place(const expand_frame *f, uint32_t hash, wm_slice name)
{
    for (size_t i = hash & (f->index_size - 1);; i = (i + 1) & (f->index_size - 1)) {
        uint32_t n = f->index[i];
        if (!n || (f->arguments[n - 1].hash == hash && wm_equal(f->arguments[n - 1].name, name)))
            return i;
    }
}

static expand_argument *find(const expand_frame *f, wm_slice name)
{
    uint32_t hash = hash_of(name);
    if (f->index) {
        uint32_t n = f->index[place(f, hash, name)];
        return n ? &f->arguments[n - 1] : NULL;
    }
    for (size_t i = 0; i < f->count; i++)
        if (f->arguments[i].hash == hash && wm_equal(f->arguments[i].name, name))
            return &f->arguments[i];
    return NULL;
}

/* The last of several arguments of one name counts; it keeps the first one's place. */
static void put(expand_frame *f, const expand_argument *a)
{
    expand_argument *there = find(f, a->name);
    if (there) {
        *there = *a;
        return;
    }
    f->arguments[f->count++] = *a;
    if (f->index)
        f->index[place(f, a->hash, a->name)] = (uint32_t)f->count;
}

static bool make_room(wm_expander *x, expand_frame *f, size_t count)
{
    f->arguments = wm_arena_alloc(&x->arena, (count ? count : 1) * sizeof *f->arguments);
    if (count > FEW) {
        for (f->index_size = 32; f->index_size < count * 2;)
            f->index_size *= 2;
        f->index = wm_arena_zalloc(&x->arena, f->index_size * sizeof *f->index);
    }
    x->failed |= x->arena.failed;
    return !x->failed;
}

bool expand_frame_reserve(wm_expander *x, expand_frame *f, size_t count)
{
    return make_room(x, f, count);
}

/* 1 to 9 need no memory. */
static wm_slice number_name(wm_expander *x, uint32_t n)
{
    static const char digits[] = "123456789";
    return n && n < 10 ? wm_slice_of(digits + n - 1, 1) : expand_format(x, "%u", (unsigned)n);
}

/* offset: how many numbered parts come before these and do not count. */
static bool take(wm_expander *x, expand_frame *f, const expand_part *parts, size_t count, uint32_t offset)
{
    if (!make_room(x, f, count))
        return false;
    for (const expand_part *p = parts; p && !x->failed; p = p->next) {
        expand_argument a = {.numbered = p->index > offset, .nodes = p->value};
        a.name = a.numbered ? number_name(x, p->index - offset)
                            : wm_trim(expand_text(x, f->caller, p->name, EXPAND_STRIP_COMMENTS));
        a.hash = hash_of(a.name);
        put(f, &a);
    }
    return !x->failed;
}

bool expand_frame_take(wm_expander *x, expand_frame *f, const expand_part *parts, size_t count)
{
    return take(x, f, parts, count, 0);
}

bool expand_frame_take_after(wm_expander *x, expand_frame *f, const expand_part *parts, size_t count)
{
    return take(x, f, parts, count, 1);
}

bool expand_frame_add(wm_expander *x, expand_frame *f, wm_slice name, bool numbered, wm_slice text)
{
    expand_argument a = {.numbered = numbered, .done = true, .name = name, .text = text};
    a.hash = hash_of(name);
    put(f, &a);
    return !x->failed;
}

wm_slice expand_frame_value(wm_expander *x, expand_frame *f, size_t i)
{
    expand_argument *a = &f->arguments[i];
    expand_reach(x, f);
    if (!a->done) {
        wm_slice text = expand_text(x, f->caller, a->nodes, EXPAND_STRIP_COMMENTS);
        a->text = a->numbered ? text : wm_trim(text);
        a->done = true;
    }
    return a->text;
}

bool expand_frame_get(wm_expander *x, expand_frame *f, wm_slice name, wm_slice *text)
{
    const expand_argument *a = f->count ? find(f, name) : NULL;
    expand_reach(x, f);
    if (!a)
        return false;
    *text = expand_frame_value(x, f, (size_t)(a - f->arguments));
    return true;
}

bool expand_is_loop(const expand_frame *frame, int ns, wm_slice title)
{
    for (; frame; frame = frame->caller)
        if (!frame->page && frame->ns == ns && wm_equal(frame->title, title))
            return true;
    return false;
}
