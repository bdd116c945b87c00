/* expand_results.c - results of calls, kept from page to page.
 *
 * SPDX-License-Identifier: MIT
 *
 * A call of a page that looked at nothing of the page gives the same on every other. What it took of the page's limits is
 * kept as well and counted each time, so that a page is the same whichever pages were expanded before it. So does a call in
 * a template that asked nothing of the frame around it, {{{x}}} or what a module asks of its parent. It is kept when it comes
 * for the second time, and does not count where a template that it goes through is being expanded: that would be a loop.
 */
#include "expand/expand_private.h"

#include <limits.h>

enum { RESULTS_BYTES = 32 * 1024 * 1024, MOST_BYTES = 64 * 1024, MOST_VISITS = 32 };

void expand_results_free(expand_results *results)
{
    expand_map_free(&results->by_call);
    wm_arena_free(&results->arena);
    memset(results->seen, 0, sizeof results->seen);
}

void expand_results_page(expand_results *results)
{
    if (results->arena.used >= RESULTS_BYTES || results->arena.failed)
        expand_results_free(results);
}

/* to += from, or -= with sign -1. */
static void add_counts(wm_expand_counts *to, const wm_expand_counts *from, int sign)
{
    uint64_t n = sign < 0 ? UINT64_MAX : 1;
    to->calls += n * from->calls;
    to->functions += n * from->functions;
    to->modules += n * from->modules;
    to->dropped += n * from->dropped;
    to->inner_kept += n * from->inner_kept;
}

/* Whether a page may take what a result took; then it has. */
static bool take(wm_expander *x, const expand_known *r)
{
    if (x->course.unkept || x->nodes + r->nodes > EXPAND_NODES || x->expensive + r->expensive > EXPAND_EXPENSIVE ||
        x->included + r->included > x->options.include_limit || x->arguments + r->arguments > x->options.include_limit)
        return false;
    x->course.used = true;
    x->nodes += r->nodes;
    x->expensive += r->expensive;
    x->included += r->included;
    x->arguments += r->arguments;
    add_counts(&x->counts, &r->counts, 1);
    return true;
}

bool expand_is_over(wm_expander *x)
{
    x->course.again |= x->course.used;
    x->failed |= x->course.again;
    return x->course.again;
}

const expand_known *expand_result_use(wm_expander *x, wm_slice call, bool line_start)
{
    const expand_known *r = expand_map_find(&expand_cache_results(x->cache)->by_call, line_start, call);
    if (!r || !take(x, r))
        return NULL;
    x->counts.kept++;
    return r;
}

expand_known expand_result_begin(wm_expander *x)
{
    x->looked = x->warned = false;
    x->course.oldest = SIZE_MAX;
    return (expand_known){.visit = x->course.visits.count, .nodes = x->nodes, .expensive = x->expensive, .included = x->included, .arguments = x->arguments,
                          .counts = x->counts};
}

/* Keeps what a call gave, and what the page took more than before. NULL: it may not be kept. What used a text that an
 * earlier call left took less than it will elsewhere. */
static expand_known *keep(wm_expander *x, const expand_known *before, wm_slice call, int64_t number, wm_slice text)
{
    expand_results *results = expand_cache_results(x->cache);
    if (x->looked || x->warned || x->limited || x->failed || x->course.oldest < before->visit || call.size + text.size > MOST_BYTES)
        return NULL;
    expand_known *r = wm_arena_zalloc(&results->arena, sizeof *r);
    wm_slice key = wm_arena_copy(&results->arena, call);
    if (!r)
        return NULL;
    *r = (expand_known){.text = wm_arena_copy(&results->arena, text), .nodes = x->nodes - before->nodes,
                        .expensive = x->expensive - before->expensive, .included = x->included - before->included,
                        .arguments = x->arguments - before->arguments, .counts = x->counts};
    add_counts(&r->counts, &before->counts, -1);
    if (results->arena.failed || !expand_map_put(&results->by_call, number, key, r))
        return NULL;
    return r;
}

void expand_result_end(wm_expander *x, const expand_known *before, wm_slice call, bool line_start, wm_slice text)
{
    keep(x, before, call, line_start, text);
}

/* ---- calls in templates ---- */

void expand_reach(wm_expander *x, const expand_frame *frame)
{
    if (frame->depth < x->course.reach)
        x->course.reach = frame->depth;
}

void expand_visit(wm_expander *x, const expand_template *t)
{
    if (WM_GROW(x->course.visits.items, x->course.visits.capacity, x->course.visits.count + 1))
        x->course.visits.items[x->course.visits.count++] = t;
    else
        x->failed = true;
}

bool expand_would_loop(const expand_template *const *visits, size_t count, const expand_frame *frame)
{
    for (; frame; frame = frame->caller)
        for (size_t i = 0; i < count && !frame->page; i++)
            if (frame->ns == visits[i]->ns && wm_equal(frame->title, visits[i]->title))
                return true;
    return false;
}

const expand_template **expand_list_visits(wm_expander *x, size_t from, wm_arena *arena, size_t *count)
{
    const expand_template *list[MOST_VISITS];
    size_t n = 0;
    for (size_t i = from; i < x->course.visits.count; i++) {
        size_t k = 0;
        while (k < n && list[k] != x->course.visits.items[i])
            k++;
        if (k == MOST_VISITS)
            return NULL;
        if (k == n)
            list[n++] = x->course.visits.items[i];
    }
    const expand_template **kept = wm_arena_alloc(arena, (n + 1) * sizeof *kept);
    *count = kept ? n : 0;
    for (size_t i = 0; kept && i < n; i++)
        kept[i] = list[i];
    return kept;
}

const expand_known *expand_inner_use(wm_expander *x, const expand_frame *frame, wm_slice call, bool line_start)
{
    const expand_known *r = expand_map_find(&expand_cache_results(x->cache)->by_call, line_start + 2, call);
    if (!r || x->depth + r->depth > EXPAND_DEPTH || frame->depth + r->frames >= EXPAND_TEMPLATE_DEPTH || expand_would_loop(r->visits, r->visit_count, frame) ||
        !take(x, r))
        return NULL;
    for (size_t i = 0; i < r->visit_count; i++)
        expand_visit(x, r->visits[i]);
    if (x->course.deepest < x->depth + r->depth)
        x->course.deepest = x->depth + r->depth;
    if (x->course.frames < frame->depth + r->frames)
        x->course.frames = frame->depth + r->frames;
    x->counts.inner_kept++;
    return r;
}

void expand_inner_begin(wm_expander *x, expand_keeping *k)
{
    k->looked = x->looked;
    k->warned = x->warned;
    k->oldest = x->course.oldest;
    k->before = expand_result_begin(x);
    k->reach = x->course.reach;
    k->deepest = x->course.deepest;
    k->frames = x->course.frames;
    k->visit = x->course.visits.count;
    x->course.reach = UINT_MAX;
    x->course.deepest = x->depth;
    x->course.frames = 0;
}

/* Whether a call is here for the second time: what comes once is not worth its room. */
static bool came_before(expand_results *results, wm_slice call, bool line_start)
{
    uint64_t hash = wm_hash(call) + line_start;
    uint32_t *place = &results->seen[hash % EXPAND_SEEN], mark = (uint32_t)(hash >> 32) | 1;
    bool before = *place == mark;
    *place = mark;
    return before;
}

/* What stands for a tag is of this page alone. */
static bool has_mark(wm_slice s)
{
    return s.size && memchr(s.data, '\x7f', s.size);
}

void expand_inner_end(wm_expander *x, const expand_keeping *k, const expand_frame *frame, wm_slice call, bool line_start, wm_slice text)
{
    expand_results *results = expand_cache_results(x->cache);
    size_t count = 0;
    bool own = x->course.reach <= frame->depth || x->looked || x->warned || has_mark(call) || has_mark(text);
    const expand_template **visits = !own && came_before(results, call, line_start)
                                         ? expand_list_visits(x, k->visit, &results->arena, &count)
                                         : NULL;
    expand_known *r = visits ? keep(x, &k->before, call, line_start + 2, text) : NULL;
    if (r) {
        r->visits = visits;
        r->visit_count = count;
        r->depth = x->course.deepest - x->depth;
        r->frames = x->course.frames > frame->depth ? x->course.frames - frame->depth : 0;
    }
    x->looked |= k->looked;
    x->warned |= k->warned;
    x->course.oldest = x->course.oldest < k->oldest ? x->course.oldest : k->oldest;
    x->course.reach = x->course.reach < k->reach ? x->course.reach : k->reach;
    x->course.deepest = x->course.deepest > k->deepest ? x->course.deepest : k->deepest;
    x->course.frames = x->course.frames > k->frames ? x->course.frames : k->frames;
}
