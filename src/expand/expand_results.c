/* expand_results.c - results of calls, kept from page to page.
 *
 * SPDX-License-Identifier: MIT
 *
 * A call of a page that looked at nothing of the page gives the same on every other. What it took of the page's limits is
 * kept as well and counted each time, so that a page is the same whichever pages were expanded before it.
 */
#include "expand/expand_private.h"

enum { RESULTS_BYTES = 32 * 1024 * 1024, MOST_BYTES = 64 * 1024 };

void expand_results_free(expand_results *results)
{
    expand_map_free(&results->by_call);
    wm_arena_free(&results->arena);
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
}

const expand_known *expand_result_use(wm_expander *x, wm_slice call, bool line_start)
{
    const expand_known *r = expand_map_find(&expand_cache_results(x->cache)->by_call, line_start, call);
    if (!r || x->nodes + r->nodes > EXPAND_NODES || x->expensive + r->expensive > EXPAND_EXPENSIVE ||
        x->included + r->included > x->options.include_limit || x->arguments + r->arguments > x->options.include_limit)
        return NULL;
    x->nodes += r->nodes;
    x->expensive += r->expensive;
    x->included += r->included;
    x->arguments += r->arguments;
    add_counts(&x->counts, &r->counts, 1);
    x->counts.kept++;
    return r;
}

expand_known expand_result_begin(wm_expander *x)
{
    x->looked = x->warned = false;
    return (expand_known){WM_LIT(""), x->nodes, x->expensive, x->included, x->arguments, x->counts};
}

void expand_result_end(wm_expander *x, const expand_known *before, wm_slice call, bool line_start, wm_slice text)
{
    expand_results *results = expand_cache_results(x->cache);
    if (x->looked || x->warned || x->limited || x->failed || call.size + text.size > MOST_BYTES)
        return;
    expand_known *r = wm_arena_alloc(&results->arena, sizeof *r);
    wm_slice key = wm_arena_copy(&results->arena, call);
    if (!r)
        return;
    *r = (expand_known){wm_arena_copy(&results->arena, text), x->nodes - before->nodes, x->expensive - before->expensive,
                         x->included - before->included, x->arguments - before->arguments, x->counts};
    add_counts(&r->counts, &before->counts, -1);
    if (!results->arena.failed)
        expand_map_put(&results->by_call, line_start, key, r);
}
