/* expand_run.c - nodes to text: the heart of the expander.
 *
 * SPDX-License-Identifier: MIT
 *
 * Nodes that stand in for others (an argument's default, a call that stays as it is) are put
 * on a list of what is left to do, so that nests of them take no stack. Arguments and
 * templates call expand_nodes again, at most EXPAND_DEPTH times in itself.
 */
#include "expand/expand_private.h"

#include <stdlib.h>

/* ---- what is left to do ---- */

typedef struct todo {
    const expand_node *node; /* and those after it; NULL: text */
    wm_slice text;
} todo;

enum { FEW_TODOS = 24 };

typedef struct work {
    wm_expander *x;
    expand_frame *frame;
    unsigned flags;
    wm_buffer *out;
    todo few[FEW_TODOS], *more; /* the first are on the stack, where most texts have room */
    size_t count, capacity;     /* count of both, capacity of more */
} work;

static todo *todo_at(work *w, size_t i)
{
    return i < FEW_TODOS ? &w->few[i] : &w->more[i - FEW_TODOS];
}

static void push(work *w, const expand_node *node, wm_slice text)
{
    if (!node && !text.size)
        return;
    if (w->count >= FEW_TODOS && !WM_GROW(w->more, w->capacity, w->count - FEW_TODOS + 1)) {
        w->x->failed = true;
        return;
    }
    todo *t = todo_at(w, w->count++);
    t->node = node;
    t->text = text;
}

static wm_slice source_of(const work *w, uint32_t start, uint32_t end)
{
    return wm_sub(w->frame->source, start, end);
}

/* What comes first is pushed last. */
static void push_part(work *w, const expand_part *p)
{
    push(w, p->value, WM_LIT(""));
    if (!p->index)
        push(w, NULL, WM_LIT("="));
    push(w, p->name, WM_LIT(""));
}

/* A call that stays as it is, but for what stands in it. */
static void push_as_is(work *w, const expand_node *n, wm_slice name)
{
    bool argument = n->kind == EXPAND_ARGUMENT;
    const expand_part *few[16], **parts = few;
    uint32_t count = n->u.list.count, i = 0;
    if (count > 16) {
        parts = wm_arena_alloc(&w->x->arena, count * sizeof *parts);
        if (!parts) {
            w->x->failed = true;
            return;
        }
    }
    for (const expand_part *p = n->u.list.parts; p; p = p->next)
        parts[i++] = p;
    push(w, NULL, argument ? WM_LIT("}}}") : WM_LIT("}}"));
    while (i--) {
        push_part(w, parts[i]);
        push(w, NULL, WM_LIT("|"));
    }
    push(w, NULL, name);
    push(w, NULL, argument ? WM_LIT("{{{") : WM_LIT("{{"));
}

/* ---- arguments ---- */

static void argument(work *w, const expand_node *n)
{
    wm_expander *x = w->x;
    wm_slice written = expand_text(x, w->frame, n->u.list.first, 0), value;
    if (!w->frame->page && expand_frame_get(x, w->frame, wm_trim(written), &value)) {
        x->arguments += value.size;
        if (x->arguments > x->options.include_limit) {
            if (expand_is_over(x))
                return;
            x->limited = true;
            wm_buffer_add_str(w->out, "<!-- WARNING: argument omitted, expansion size too large -->");
            return;
        }
        wm_buffer_add_slice(w->out, value);
        return;
    }
    if (n->u.list.parts)
        push_part(w, n->u.list.parts);
    else
        push_as_is(w, n, written);
}

/* ---- calls ---- */

static bool needs_newline(wm_slice s)
{
    if (!s.size)
        return false;
    switch (s.data[0]) {
    case ':':
    case ';':
    case '#':
    case '*': return true;
    case '{': return s.size > 1 && s.data[1] == '|';
    default: return false;
    }
}

/* What a call gave is in out from mark on: a table or a list begins a line, and too much is too much. */
static void settle(work *w, const expand_node *n, wm_slice name, size_t mark)
{
    wm_expander *x = w->x;
    wm_buffer *out = w->out;
    if (out->failed)
        return;
    if (!n->line_start && needs_newline(wm_sub(wm_buffer_slice(out), mark, out->size))) {
        wm_buffer_add_char(out, '\n');
        if (out->failed)
            return;
        memmove(out->data + mark + 1, out->data + mark, out->size - mark - 1);
        out->data[mark] = '\n';
    }
    x->included += out->size - mark;
    if (x->included <= x->options.include_limit)
        return;
    if (expand_is_over(x))
        return;
    x->included -= out->size - mark;
    out->size = mark;
    if (!x->limited)
        expand_warn(x, "limit", WM_LIT("templates give more than the limit"));
    x->limited = true;
    wm_buffer_add_str(out, "[[");
    wm_buffer_add_slice(out, name);
    wm_buffer_add_str(out, "]]<!-- WARNING: template omitted, post-expand include size too large -->");
}

static const expand_value *values_of(wm_expander *x, const expand_node *n)
{
    uint32_t i = 0;
    expand_value *values = wm_arena_zalloc(&x->arena, (n->u.list.count + 1) * sizeof *values);
    if (!values) {
        x->failed = true;
        return NULL;
    }
    for (const expand_part *p = n->u.list.parts; p; p = p->next)
        values[i++].part = p;
    return values;
}

/* Text that a function gives as wikitext, in a frame with the call's arguments. */
static void expand_result(work *w, const expand_node *n, const expand_template *of, wm_slice wikitext)
{
    expand_frame *f = expand_frame_new(w->x, w->frame, NULL);
    if (!f || !expand_frame_take(w->x, f, n->u.list.parts, n->u.list.count))
        return;
    if (of) { /* a part of the page is the page, as to loops */
        f->ns = of->ns;
        f->title = of->title;
    }
    wm_buffer_add_slice(w->out, expand_wikitext(w->x, f, wikitext));
}

static bool variable(work *w, const expand_node *n, wm_slice name)
{
    expand_call c = {.x = w->x, .frame = w->frame, .name = name};
    if (n->u.list.parts || !expand_call_variable(&c, name))
        return false;
    wm_buffer_add_slice(w->out, c.text);
    return true;
}

/* False when no function has the name that stands before the colon. */
static bool function(work *w, const expand_node *n, wm_slice name)
{
    const char *colon = name.size ? memchr(name.data, ':', name.size) : NULL;
    if (!colon)
        return false;
    size_t at = (size_t)(colon - name.data);
    expand_call c = {.x = w->x, .frame = w->frame, .name = wm_sub(name, 0, at), .colon = true};
    if (!expand_is_function(w->x, c.name))
        return false;
    c.first = wm_trim(wm_sub(name, at + 1, name.size));
    c.count = n->u.list.count;
    if (c.count && !(c.values = values_of(w->x, n)))
        return true;
    if (!expand_call_function(&c, c.name) || c.missing)
        return false;
    if (c.wikitext)
        expand_result(w, n, c.of, c.text);
    else
        wm_buffer_add_slice(w->out, c.text);
    return true;
}

/* The template that a call means; false when it is no title of this wiki. *shown gets the
 * title that messages tell. */
static bool find_template(wm_expander *x, wm_slice name, const expand_template **t, wm_slice *shown)
{
    wm_title title;
    if ((*t = expand_template_by_name(x, name)) != NULL) {
        *shown = WM_LIT("");
        return true;
    }
    wm_slice relative = expand_subpage_link(x, name);
    bool plain = relative.data == name.data && relative.size == name.size;
    if (!expand_title(x, relative, plain ? WM_NS_TEMPLATE : x->page->ns, &title) || title.interwiki.size ||
        !title.text.size)
        return false;
    *t = expand_template_get(x, title.ns, title.text);
    *shown = expand_full_title(x, title.ns, title.text);
    if (*t && (*t)->exists && plain)
        expand_template_name(x, name, *t);
    return *t != NULL;
}

static void missing(work *w, wm_slice shown, bool nowiki)
{
    expand_warn(w->x, "missing", shown);
    wm_slice link = expand_format(w->x, "[[:%.*s]]", WM_ARG(shown));
    wm_buffer_add_slice(w->out, nowiki ? expand_escape_wikitext(w->x, link) : link);
}

wm_slice expand_template_in(wm_expander *x, const expand_template *t, expand_frame *frame)
{
    return expand_text(x, frame, t->nodes, 0);
}

/* What a template gave on this page before, without arguments. False: it is to be expanded. */
static bool give_bare(work *w, const expand_template *t)
{
    wm_expander *x = w->x;
    const expand_bare *b = t->bare;
    if (b->page != x->page_number || ((!b->visits || b->warned) && b->frame != w->frame) ||
        expand_would_loop(b->visits, b->visit_count, w->frame))
        return false;
    wm_buffer_add_slice(w->out, b->text);
    for (size_t i = 0; i < b->visit_count; i++)
        expand_visit(x, b->visits[i]);
    x->course.oldest = b->visit < x->course.oldest ? b->visit : x->course.oldest;
    x->looked |= b->looked;
    x->warned |= b->warned;
    return true;
}

/* The text of a template into out. */
static void transclude(work *w, const expand_node *n, const expand_template *t, bool nowiki)
{
    wm_expander *x = w->x;
    x->counts.calls++;
    if (nowiki) {
        wm_buffer_add_slice(w->out, expand_escape_wikitext(x, t->source));
        return;
    }
    expand_visit(x, t);
    if (!n->u.list.parts && give_bare(w, t))
        return;
    bool looked = x->looked, warned = x->warned;
    expand_frame *f = expand_frame_new(x, w->frame, t);
    if (!f || !expand_frame_take(x, f, n->u.list.parts, n->u.list.count))
        return;
    size_t mark = w->out->size, visit = x->course.visits.count;
    x->looked = x->warned = false;
    x->course.frames = x->course.frames > f->depth ? x->course.frames : f->depth;
    expand_nodes(x, f, t->nodes, 0, w->out);
    expand_bare now = {.page = x->page_number, .looked = x->looked, .warned = x->warned, .visit = visit, .frame = w->frame};
    x->looked |= looked;
    x->warned |= warned;
    if (n->u.list.parts || x->failed)
        return;
    now.visits = expand_list_visits(x, visit, &x->arena, &now.visit_count);
    *t->bare = now;
    t->bare->text = expand_copy(x, wm_sub(wm_buffer_slice(w->out), mark, w->out->size));
}

/* False when the call stays as it is. */
static bool template(work *w, const expand_node *n, wm_slice name, bool nowiki)
{
    wm_expander *x = w->x;
    const expand_template *t;
    wm_slice shown;
    if (!find_template(x, name, &t, &shown))
        return false;
    if (w->frame->depth >= EXPAND_TEMPLATE_DEPTH) {
        wm_buffer_add_slice(w->out, expand_error(x, "Template recursion depth limit exceeded (%d)", EXPAND_TEMPLATE_DEPTH));
        return true;
    }
    if (!t->exists) {
        missing(w, shown, nowiki);
        return true;
    }
    if (expand_is_loop(w->frame, t->ns, t->title)) {
        if (!shown.size)
            shown = expand_full_title(x, t->ns, t->title);
        wm_buffer_add_slice(w->out, expand_error(x, "Template loop detected: [[%.*s]]", WM_ARG(shown)));
        return true;
    }
    transclude(w, n, t, nowiki);
    return true;
}

static void call_anew(work *w, const expand_node *n)
{
    wm_expander *x = w->x;
    wm_slice written = expand_text(x, w->frame, n->u.list.first, 0), name = wm_trim(written), whole = name;
    size_t mark = w->out->size;
    expand_modifier modifier = expand_take_modifier(x, &name, true);
    if (modifier == EXPAND_MOD_SUBST) {
        push_as_is(w, n, written);
        return;
    }
    bool found = variable(w, n, name);
    if (!found) {
        modifier = expand_take_modifier(x, &name, false);
        found = function(w, n, name) || template(w, n, name, modifier == EXPAND_MOD_MSGNW);
    }
    if (found || x->failed) {
        settle(w, n, whole, mark);
        return;
    }
    if (name.size > 1 && name.data[0] == '#' && memchr(name.data, ':', name.size))
        expand_warn(x, "unknown", wm_sub(name, 0, wm_find(name, WM_LIT(":"), 0)));
    push_as_is(w, n, written);
}

/* Whether what a call in a template gives may be worth keeping: a template, or a module's function. */
static bool is_worth_keeping(const work *w, wm_slice source)
{
    enum { FEW_BYTES = 8 };
    return !w->frame->page && !(w->flags & EXPAND_NO_ARGUMENTS) && source.size >= FEW_BYTES &&
           (source.data[2] != '#' || wm_starts_with(source, WM_LIT("{{#invoke:")));
}

static void call(work *w, const expand_node *n)
{
    wm_slice source = source_of(w, n->start, n->end);
    if (!is_worth_keeping(w, source)) {
        call_anew(w, n);
        return;
    }
    const expand_known *known = expand_inner_use(w->x, w->frame, source, n->line_start);
    if (known) {
        wm_buffer_add_slice(w->out, known->text);
        return;
    }
    expand_keeping k;
    size_t mark = w->out->size;
    expand_inner_begin(w->x, &k);
    call_anew(w, n);
    expand_inner_end(w->x, &k, w->frame, source, n->line_start, wm_sub(wm_buffer_slice(w->out), mark, w->out->size));
}

/* ---- nodes ---- */

static void tag(work *w, const expand_node *n)
{
    wm_slice close = source_of(w, n->u.tag.inner_end, n->end);
    expand_tag(w->x, source_of(w, n->start + 1, n->u.tag.name_end),
               source_of(w, n->u.tag.name_end, n->u.tag.attributes_end), n->has_inner,
               source_of(w, n->u.tag.inner, n->u.tag.inner_end), close, w->out);
}

static void one(work *w, const expand_node *n)
{
    switch ((expand_kind)n->kind) {
    case EXPAND_TEXT: wm_buffer_add_slice(w->out, source_of(w, n->start, n->end)); return;
    case EXPAND_CALL:
        if (w->flags & EXPAND_NO_CALLS)
            push_as_is(w, n, expand_text(w->x, w->frame, n->u.list.first, w->flags));
        else
            call(w, n);
        return;
    case EXPAND_ARGUMENT:
        if (w->flags & EXPAND_NO_ARGUMENTS)
            push_as_is(w, n, expand_text(w->x, w->frame, n->u.list.first, w->flags));
        else
            argument(w, n);
        return;
    case EXPAND_COMMENT:
        if (w->flags & EXPAND_KEEP_COMMENTS)
            wm_buffer_add_slice(w->out, source_of(w, n->start, n->end));
        return;
    case EXPAND_IGNORED:
        if (w->flags & EXPAND_NO_IGNORE)
            wm_buffer_add_slice(w->out, source_of(w, n->start, n->end));
        return;
    case EXPAND_TAG: tag(w, n); return;
    case EXPAND_HEADING: push(w, n->u.list.first, WM_LIT("")); return;
    }
}

static bool enter(wm_expander *x, wm_buffer *out)
{
    x->course.deepest = x->depth > x->course.deepest ? x->depth : x->course.deepest;
    if (++x->nodes > EXPAND_NODES) {
        if (expand_is_over(x))
            return false;
        x->limited = true;
        wm_buffer_add_slice(out, expand_error(x, "Node-count limit exceeded"));
        return false;
    }
    if (x->depth > EXPAND_DEPTH) {
        x->limited = true;
        wm_buffer_add_slice(out, expand_error(x, "Expansion depth limit exceeded"));
        return false;
    }
    x->failed |= !wm_budget_tick(x->options.budget, 1);
    if (x->arena.used > x->options.memory_limit) {
        if (!x->limited)
            expand_warn(x, "limit", WM_LIT("the page takes more memory than the limit"));
        x->limited = true;
        return false;
    }
    return !x->failed;
}

void expand_nodes(wm_expander *x, expand_frame *frame, const expand_node *nodes, unsigned flags, wm_buffer *out)
{
    work w = {.x = x, .frame = frame, .flags = flags, .out = out};
    if (!nodes)
        return;
    if (nodes->kind == EXPAND_TEXT && !nodes->next) {
        wm_buffer_add_slice(out, source_of(&w, nodes->start, nodes->end));
        return;
    }
    if (!enter(x, out))
        return;
    x->depth++;
    push(&w, nodes, WM_LIT(""));
    while (w.count && !x->failed) {
        todo *t = todo_at(&w, w.count - 1);
        const expand_node *n = t->node;
        if (!n) {
            w.count--;
            wm_buffer_add_slice(out, t->text);
            continue;
        }
        if (n->next)
            t->node = n->next;
        else
            w.count--;
        one(&w, n);
    }
    x->depth--;
    x->failed |= out->failed;
    free(w.more);
}

wm_slice expand_text(wm_expander *x, expand_frame *frame, const expand_node *nodes, unsigned flags)
{
    if (!nodes)
        return WM_LIT("");
    if (nodes->kind == EXPAND_TEXT && !nodes->next)
        return wm_sub(frame->source, nodes->start, nodes->end);
    wm_buffer *b = expand_scratch(x);
    if (!b)
        return WM_LIT("");
    expand_nodes(x, frame, nodes, flags, b);
    return expand_scratch_text(x, b);
}

wm_slice expand_part_text(wm_expander *x, expand_frame *frame, const expand_part *p, unsigned flags)
{
    if (p->index)
        return expand_text(x, frame, p->value, flags);
    wm_slice name = expand_text(x, frame, p->name, flags), value = expand_text(x, frame, p->value, flags);
    wm_buffer *b = expand_scratch(x);
    if (!b)
        return WM_LIT("");
    wm_buffer_add_slice(b, name);
    wm_buffer_add_char(b, '=');
    wm_buffer_add_slice(b, value);
    return expand_scratch_text(x, b);
}

wm_slice expand_wikitext(wm_expander *x, expand_frame *frame, wm_slice wikitext)
{
    const expand_rules rules = {expand_is_tag_name, x->site, !frame->page};
    expand_node *nodes;
    if (wikitext.size >= UINT32_MAX || !expand_parse(&rules, &x->arena, wikitext, &nodes)) {
        x->failed = true;
        return WM_LIT("");
    }
    expand_frame *inner = wm_arena_alloc(&x->arena, sizeof *inner);
    if (!inner) {
        x->failed = true;
        return WM_LIT("");
    }
    *inner = *frame;
    inner->source = wikitext;
    return expand_text(x, inner, nodes, 0);
}
