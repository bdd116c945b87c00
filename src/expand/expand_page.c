/* expand_page.c - the expander, and the page that it expands.
 *
 * SPDX-License-Identifier: MIT
 */
#include "expand/expand_private.h"
#include "wikitext/markup.h"

#include <stdlib.h>

enum { DEFAULT_INCLUDE = 2 * 1024 * 1024, DEFAULT_MEMORY = 256 * 1024 * 1024, LUA_MEMORY = 50 * 1024 * 1024 };

/* ---- an expander ---- */

static void set_options(wm_expander *x, const wm_expand_options *given)
{
    wm_expand_options *o = &x->options;
    if (given)
        *o = *given;
    else
        o->now = INT64_MIN;
    if (o->now == INT64_MIN)
        o->now = wm_expand_store_latest(x->store);
    if (o->now == INT64_MIN)
        o->now = 0;
    if (!o->include_limit)
        o->include_limit = DEFAULT_INCLUDE;
    if (!o->memory_limit)
        o->memory_limit = DEFAULT_MEMORY;
    if (!o->lua_memory)
        o->lua_memory = LUA_MEMORY;
    if (!o->lua_seconds)
        o->lua_seconds = 10;
}

wm_expander *wm_expander_new(const wm_site *site, const wm_expand_store *store, const wm_expand_options *options)
{
    wm_expander *x = calloc(1, sizeof *x);
    if (!x)
        return NULL;
    x->site = site;
    x->store = store;
    set_options(x, options);
    x->cache = expand_cache_new();
    x->names = expand_names_new(site, !x->options.no_string_functions);
    x->classes = expand_classes_new(x->options.keep, x->options.drop);
    if (!x->cache || !x->names || !x->classes) {
        wm_expander_free(x);
        return NULL;
    }
    return x;
}

void wm_expander_free(wm_expander *x)
{
    if (!x)
        return;
    expand_lua_free(x->lua);
    expand_cache_free(x->cache);
    expand_names_free(x->names);
    free(x->classes);
    wm_arena_free(&x->arena);
    for (size_t i = 0; i < x->scratch.count; i++) {
        wm_buffer_free(x->scratch.items[i]);
        free(x->scratch.items[i]);
    }
    free(x->scratch.items);
    free(x->strips.items);
    free(x->course.visits.items);
    free(x);
}

wm_expand_counts wm_expander_counts(const wm_expander *x)
{
    return x->counts;
}

void wm_expand_counts_add(wm_expand_counts *to, const wm_expand_counts *from)
{
    to->pages += from->pages;
    to->calls += from->calls;
    to->functions += from->functions;
    to->modules += from->modules;
    to->asked += from->asked;
    to->kept += from->kept;
    to->inner_kept += from->inner_kept;
    to->missing += from->missing;
    to->unknown += from->unknown;
    to->errors += from->errors;
    to->limits += from->limits;
    to->dropped += from->dropped;
}

void wm_expander_take_counts(wm_expander *x, wm_expand_counts *to)
{
    wm_expand_counts_add(to, &x->counts);
    memset(&x->counts, 0, sizeof x->counts);
}

void wm_expander_set_warning(wm_expander *x, wm_expand_warning warning, void *user)
{
    x->warning = warning;
    x->warning_user = user;
}

void expand_warn(wm_expander *x, const char *kind, wm_slice message)
{
    if (x->course.again) /* it will come again */
        return;
    x->warned = true;
    /* Errors that are left out are told of when they are: many are caught before a reader would see them. */
    if (strcmp(kind, "error") == 0 && x->options.drop_classes)
        return;
    expand_tell(x, kind, message);
}

void expand_tell(wm_expander *x, const char *kind, wm_slice message)
{
    x->counts.errors += strcmp(kind, "error") == 0;
    x->counts.missing += strcmp(kind, "missing") == 0;
    x->counts.unknown += strcmp(kind, "unknown") == 0;
    if (x->warning && ++x->course.told > x->course.untold)
        x->warning(x->warning_user, kind, x->where, message);
}

/* ---- texts of the page ---- */

wm_buffer *expand_scratch(wm_expander *x)
{
    if (x->scratch.used == x->scratch.count) {
        wm_buffer *b = WM_GROW(x->scratch.items, x->scratch.capacity, x->scratch.count + 1) ? calloc(1, sizeof *b) : NULL;
        if (!b) {
            x->failed = true;
            return NULL;
        }
        x->scratch.items[x->scratch.count++] = b;
    }
    wm_buffer *b = x->scratch.items[x->scratch.used++];
    wm_buffer_clear(b);
    return b;
}

void expand_scratch_done(wm_expander *x)
{
    wm_buffer *b = x->scratch.items[--x->scratch.used];
    x->failed |= b->failed;
    if (b->capacity > 1024 * 1024)
        wm_buffer_free(b);
}

wm_slice expand_copy(wm_expander *x, wm_slice s)
{
    if (!s.size)
        return WM_LIT("");
    wm_slice copy = wm_arena_copy(&x->arena, s);
    x->failed |= x->arena.failed;
    return copy;
}

wm_slice expand_scratch_text(wm_expander *x, wm_buffer *b)
{
    wm_slice text = expand_copy(x, wm_buffer_slice(b));
    expand_scratch_done(x);
    return text;
}

static wm_slice format_in(wm_expander *x, const char *before, const char *after, const char *format, va_list list)
    WM_PRINTF(4, 0);
static wm_slice format_in(wm_expander *x, const char *before, const char *after, const char *format, va_list list)
{
    wm_buffer *b = expand_scratch(x);
    if (!b)
        return WM_LIT("");
    wm_buffer_add_str(b, before);
    wm_buffer_add_format_list(b, format, list);
    wm_buffer_add_str(b, after);
    return expand_scratch_text(x, b);
}

wm_slice expand_format(wm_expander *x, const char *format, ...)
{
    va_list list;
    va_start(list, format);
    wm_slice text = format_in(x, "", "", format, list);
    va_end(list);
    return text;
}

wm_slice expand_error(wm_expander *x, const char *format, ...)
{
    va_list list;
    va_start(list, format);
    wm_slice text = format_in(x, "<span class=\"error\">", "</span>", format, list);
    va_end(list);
    expand_warn(x, "error", text);
    return text;
}

wm_slice expand_decode_entities(wm_expander *x, wm_slice text)
{
    wm_slice decoded = wm_decode_entities(&x->arena, text);
    x->failed |= x->arena.failed;
    return decoded;
}

bool expand_is_tag_name(const void *site, wm_slice lower_name)
{
    (void)site;
    return wt_extension_lookup(lower_name) != EXT_NONE;
}

bool expand_holds_wikitext(wm_slice name)
{
    static const char *const names[] = {"ref", "references", "poem", "gallery", "indicator", "section", NULL};
    char lower[16];
    if (!name.size || name.size > sizeof lower)
        return false;
    for (size_t i = 0; i < name.size; i++)
        lower[i] = (char)(name.data[i] >= 'A' && name.data[i] <= 'Z' ? name.data[i] + 32 : name.data[i]);
    return wm_is_one_of(wm_slice_of(lower, name.size), names);
}

/* ---- a page ---- */

static uint64_t seed(wm_slice title)
{
    uint64_t h = UINT64_C(0xcbf29ce484222325);
    for (size_t i = 0; i < title.size; i++)
        h = (h ^ (unsigned char)title.data[i]) * UINT64_C(0x100000001b3);
    return h;
}

static bool start(wm_expander *x, const wm_expand_page *page, wm_slice source)
{
    wm_arena_reset(&x->arena);
    expand_cache_page(x);
    x->page = page;
    x->source = source;
    x->page_number++;
    x->counts.pages++;
    x->strips.count = 0;
    x->scratch.used = 0;
    x->depth = 1;
    x->nodes = 0;
    x->expensive = 0;
    x->included = x->arguments = 0;
    x->where = 0;
    x->failed = x->limited = x->inside_tags = false;
    x->course.visits.count = 0;
    x->course.reach = x->course.deepest = x->course.frames = 0;
    x->course.oldest = SIZE_MAX;
    x->course.used = x->course.again = false;
    x->course.told = 0;
    x->random = seed(page->title) | 1;
    x->root = wm_arena_zalloc(&x->arena, sizeof *x->root);
    if (!x->root)
        return false;
    x->root->page = true;
    x->root->ns = page->ns;
    x->root->title = page->title;
    x->root->source = source;
    expand_lua_page(x);
    return true;
}

/* Whether the page is to be expanded once more; then the counts are what they were before it. */
static bool is_again(wm_expander *x, const wm_expand_counts *before)
{
    if (!x->course.again || x->course.unkept)
        return false;
    x->course.unkept = true;
    x->course.untold = x->course.told;
    x->counts = *before;
    return true;
}

static wm_status finish(wm_expander *x)
{
    x->course.unkept = false;
    x->course.untold = 0;
    x->counts.limits += x->limited;
    x->page = NULL;
    return x->failed || x->arena.failed ? WM_NO_MEMORY : WM_OK;
}

static bool parse_page(wm_expander *x, expand_node **nodes)
{
    const expand_rules rules = {expand_is_tag_name, x->site, false};
    return expand_parse(&rules, &x->arena, x->source, nodes);
}

/* Calls that stay, as those of functions that are not known, are text to a reader, and would be calls again to a parser:
 * {{ becomes its references. {{{x}}} stays, and prints nothing. */
static void write_as_text(wm_slice text, wm_buffer *out)
{
    size_t done = 0;
    for (size_t at = 0; (at = wm_find(text, WM_LIT("{{"), at)) != WM_NONE;) {
        size_t end = at + 2;
        while (end < text.size && text.data[end] == '{')
            end++;
        if (end - at == 2) {
            wm_buffer_add_slice(out, wm_sub(text, done, at));
            wm_buffer_add_str(out, "&#123;&#123;");
            done = end;
        }
        at = end;
    }
    wm_buffer_add_slice(out, wm_sub(text, done, text.size));
}

/* What a node of the page gives, markers replaced. Its siblings are not looked at. */
static void expand_one(wm_expander *x, expand_frame *frame, const expand_node *n, wm_buffer *out)
{
    wm_slice call = wm_sub(frame->source, n->start, n->end);
    x->counts.asked++;
    const expand_known *known = n->kind == EXPAND_CALL ? expand_result_use(x, call, n->line_start) : NULL;
    if (known) {
        wm_buffer_add_slice(out, known->text);
        return;
    }
    expand_known before = expand_result_begin(x);
    size_t mark = out->size;
    expand_node alone = *n;
    alone.next = NULL;
    wm_buffer *b = expand_scratch(x), *whole = b ? expand_scratch(x) : NULL;
    if (!whole)
        return;
    expand_nodes(x, frame, &alone, 0, b);
    write_as_text(wm_buffer_slice(b), whole);
    wm_buffer_begin(b, &x->failed);
    expand_unstrip(x, wm_buffer_slice(whole), x->options.drop_classes ? b : out);
    if (x->options.drop_classes) {
        wm_buffer_begin(whole, &x->failed);
        expand_filter(x, wm_buffer_slice(b), whole);
        if (wm_find(wm_buffer_slice(whole), WM_LIT("infobox"), 0) == WM_NONE)
            wm_buffer_add_slice(out, wm_buffer_slice(whole));
        else
            expand_boxes(wm_buffer_slice(whole), out);
    }
    expand_scratch_done(x);
    expand_scratch_done(x);
    if (n->kind == EXPAND_CALL && !out->failed)
        expand_result_end(x, &before, call, n->line_start, wm_sub(wm_buffer_slice(out), mark, out->size));
}

wm_status wm_expand(wm_expander *x, const wm_expand_page *page, wm_slice source, wm_buffer *out)
{
    expand_node *nodes;
    size_t mark = out->size;
    wm_expand_counts before = x->counts;
    if (source.size >= UINT32_MAX)
        return WM_BAD_INPUT;
    do {
        out->size = mark;
        wm_buffer *b = start(x, page, source) && parse_page(x, &nodes) ? expand_scratch(x) : NULL;
        if (!b)
            return WM_NO_MEMORY;
        x->depth = 0;
        expand_nodes(x, x->root, nodes, 0, b);
        expand_unstrip(x, wm_buffer_slice(b), out);
        expand_scratch_done(x);
    } while (is_again(x, &before));
    return finish(x);
}

/* ---- with a map ---- */

void wm_expansion_free(wm_expansion *e)
{
    wm_buffer_free(&e->text);
    free(e->runs);
    memset(e, 0, sizeof *e);
}

static void add_run(wm_expander *x, wm_expansion *e, size_t start_at, uint32_t from, uint32_t to, bool is_call)
{
    wm_expand_run *last = e->run_count ? &e->runs[e->run_count - 1] : NULL;
    if (last && !last->call && !is_call) {
        last->end = (uint32_t)e->text.size;
        last->source_end = to;
        return;
    }
    if (!WM_GROW(e->runs, e->run_capacity, e->run_count + 1)) {
        x->failed = true;
        return;
    }
    e->runs[e->run_count++] = (wm_expand_run){(uint32_t)start_at, (uint32_t)e->text.size, from, to, is_call};
}

static void copy_verbatim(wm_expander *x, wm_expansion *e, uint32_t from, uint32_t to)
{
    size_t at = e->text.size;
    if (from == to)
        return;
    wm_buffer_add_slice(&e->text, wm_sub(x->source, from, to));
    add_run(x, e, at, from, to, false);
}

/* A walk over a piece of the page: its nodes' positions begin at base. */
typedef struct mapping {
    wm_expander *x;
    wm_expansion *e;
    expand_frame *frame;
    uint32_t base, done;
} mapping;

static void map_call(mapping *m, const expand_node *n)
{
    wm_expander *x = m->x;
    uint32_t start = m->base + n->start, end = m->base + n->end;
    copy_verbatim(x, m->e, m->done, start);
    size_t at = m->e->text.size;
    x->where = start;
    expand_one(x, m->frame, n, &m->e->text);
    m->done = end;
    bool same = wm_equal(wm_sub(wm_buffer_slice(&m->e->text), at, m->e->text.size), wm_sub(x->source, start, end));
    add_run(x, m->e, at, start, end, !same);
}

enum { MAP_DEPTH = 8 };

static void map_nodes(mapping *m, const expand_node *nodes, unsigned depth);

/* What a tag holds is taken apart by itself, as when MediaWiki comes to the tag. */
static void map_tag(mapping *m, const expand_node *n, unsigned depth)
{
    wm_expander *x = m->x;
    const expand_rules rules = {expand_is_tag_name, x->site, false};
    wm_slice inner = wm_sub(m->frame->source, n->u.tag.inner, n->u.tag.inner_end);
    expand_node *nodes;
    if (depth >= MAP_DEPTH || wm_find(inner, WM_LIT("{{"), 0) == WM_NONE)
        return;
    expand_frame *frame = wm_arena_alloc(&x->arena, sizeof *frame);
    if (!frame || !expand_parse(&rules, &x->arena, inner, &nodes)) {
        x->failed = true;
        return;
    }
    *frame = *m->frame;
    frame->source = inner;
    mapping inside = {x, m->e, frame, m->base + n->u.tag.inner, m->done};
    map_nodes(&inside, nodes, depth + 1);
    m->done = inside.done;
}

/* Calls of the page's own text, those in headings included, in order. */
static void map_nodes(mapping *m, const expand_node *nodes, unsigned depth)
{
    const expand_node *after = NULL; /* what follows the heading that is being walked */
    for (const expand_node *n = nodes; (n || after) && !m->x->failed; n = n ? n->next : NULL) {
        if (!n) {
            n = after;
            after = NULL;
        }
        if (n->kind == EXPAND_HEADING && n->u.list.first) {
            after = n->next;
            n = n->u.list.first;
        }
        if (n->kind == EXPAND_CALL || n->kind == EXPAND_ARGUMENT)
            map_call(m, n);
        else if (n->kind == EXPAND_TAG && n->has_inner && m->x->inside_tags &&
                 expand_holds_wikitext(wm_sub(m->frame->source, n->start + 1, n->u.tag.name_end)))
            map_tag(m, n, depth);
    }
}

wm_status wm_expand_mapped(wm_expander *x, const wm_expand_page *page, wm_slice source, wm_expansion *out)
{
    expand_node *nodes;
    wm_expand_counts before = x->counts;
    if (source.size >= UINT32_MAX)
        return WM_BAD_INPUT;
    do {
        wm_buffer_clear(&out->text);
        out->run_count = 0;
        if (!start(x, page, source) || !parse_page(x, &nodes))
            return WM_NO_MEMORY;
        x->inside_tags = x->options.expand_tags;
        mapping m = {x, out, x->root, 0, 0};
        map_nodes(&m, nodes, 0);
        copy_verbatim(x, out, m.done, (uint32_t)source.size);
    } while (!out->text.failed && is_again(x, &before));
    if (out->text.size >= UINT32_MAX)
        return WM_BAD_INPUT;
    x->failed |= out->text.failed;
    return finish(x);
}
