/* expanded.c - put for pages that are read with their calls expanded.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lens/expanded.h"

lens_expanded *lens_expanded_new(wm_lens *lens)
{
    lens_expanded *x = calloc(1, sizeof *x);
    if (x)
        x->lens = lens;
    return x;
}

void lens_expanded_free(lens_expanded *x)
{
    if (!x)
        return;
    wm_expansion_free(&x->shown);
    wm_expansion_free(&x->trial);
    wm_diff_runs_free(&x->runs);
    wm_diff_runs_free(&x->own);
    wm_buffer *buffers[] = {&x->marked, &x->before, &x->wish, &x->put, &x->whole, &x->plain, &x->result, &x->got, &x->call, &x->text};
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++)
        wm_buffer_free(buffers[i]);
    free(x->calls);
    free(x->keys);
    free(x);
}

/* ---- what goes together ---- */

typedef struct half {
    size_t from, to;
} half;

enum { MOST_HALVES = 64 }; /* each halves the last: more than any count asks for */

/* The middle of a range; a place near it where another group begins, if there is one. */
static size_t middle_of(half h, const size_t *groups)
{
    size_t middle = h.from + (h.to - h.from) / 2;
    for (size_t d = 0; groups && d <= h.to - h.from; d++) {
        if (middle + d < h.to && groups[middle + d] != groups[middle + d - 1])
            return middle + d;
        if (middle > h.from + d && groups[middle - d] != groups[middle - d - 1])
            return middle - d;
    }
    return middle;
}

wm_status lens_take_most(size_t count, const size_t *groups, uint8_t *in, lens_together together, void *user, unsigned most)
{
    half stack[MOST_HALVES] = {{0, count}};
    size_t depth = count ? 1 : 0;
    wm_status status = WM_OK;
    while (depth && most-- && status == WM_OK) {
        half h = stack[--depth];
        bool good = false;
        memset(in + h.from, 1, h.to - h.from);
        status = together(user, in, &good);
        if (good || status != WM_OK)
            continue;
        memset(in + h.from, 0, h.to - h.from);
        size_t middle = middle_of(h, h.to - h.from > 1 ? groups : NULL);
        if (h.to - h.from > 1 && depth + 2 <= MOST_HALVES) {
            stack[depth++] = (half){middle, h.to};
            stack[depth++] = (half){h.from, middle};
        }
    }
    return status;
}

/* ---- expanding ---- */

static wm_status expand(lens_expanded *x, wm_slice text, wm_expansion *out)
{
    const wm_lens *lens = x->lens;
    wm_expand_page made = {.ns = x->ns, .title = x->title, .time = INT64_MIN};
    const wm_expand_page *page = wm_expand_store_find(lens->store, x->ns, x->title);
    x->trials++;
    return wm_expand_mapped(lens->expander, page ? page : &made, text, out);
}

bool lens_expand_trial(lens_expanded *x, wm_slice text)
{
    wm_status status = expand(x, text, &x->trial);
    x->failed |= status == WM_NO_MEMORY;
    return status == WM_OK;
}

static void list_calls(lens_expanded *x)
{
    x->call_count = 0;
    for (size_t i = 0; i < x->shown.run_count; i++) {
        const wm_expand_run *r = &x->shown.runs[i];
        if (r->call && lens_grow(&x->failed, &x->calls, &x->call_capacity, x->call_count + 1, sizeof *x->calls))
            x->calls[x->call_count++] = (lens_call){.start = r->start, .end = r->end, .source_start = r->source_start, .source_end = r->source_end};
    }
}

wm_status wm_lens_get(wm_lens *lens, wm_slice source, int ns, wm_slice title, wm_buffer *out, wm_write_counts *counts)
{
    if (lens_is_stub(lens, source))
        return lens_get_stub(lens, ns, title, out, counts);
    if (!lens->expander)
        return wm_get(lens->parser, lens->writer, &lens->doc, source, ns, title, out, counts);
    if (!lens->expanded && !(lens->expanded = lens_expanded_new(lens)))
        return WM_NO_MEMORY;
    lens_expanded *x = lens->expanded;
    x->ns = ns;
    x->title = title;
    wm_status status = expand(x, source, &x->shown);
    return status == WM_OK ? wm_get(lens->parser, lens->writer, &lens->doc, wm_buffer_slice(&x->shown.text), ns, title, out, counts) : status;
}

/* ---- putting ---- */

/* Whether two texts are the same, of spaces between words any number. */
static bool is_same_but_spaces(wm_slice a, wm_slice b)
{
    size_t i = 0, k = 0;
    for (; i < a.size && k < b.size && a.data[i] == b.data[k]; i++, k++) {
        while (a.data[i] == ' ' && i + 1 < a.size && a.data[i + 1] == ' ')
            i++;
        while (b.data[k] == ' ' && k + 1 < b.size && b.data[k + 1] == ' ')
            k++;
    }
    return i == a.size && k == b.size;
}

/* Whether two texts print the same; spaces: but for the number of spaces between words. */
static wm_status print_same(lens_expanded *x, wm_slice a, wm_slice b, bool spaces, bool *good)
{
    wm_lens *lens = x->lens;
    wm_buffer_clear(&x->got);
    wm_buffer_clear(&x->text);
    wm_status status = wm_get(lens->parser, lens->writer, &lens->doc, a, x->ns, x->title, &x->got, NULL);
    if (status == WM_OK)
        status = wm_get(lens->parser, lens->writer, &lens->doc, b, x->ns, x->title, &x->text, NULL);
    wm_slice p = wm_buffer_slice(&x->got), q = wm_buffer_slice(&x->text);
    *good = status == WM_OK && (spaces ? is_same_but_spaces(wm_trim(p), wm_trim(q)) : wm_equal(p, q));
    return status;
}

/* Whether the page in x->result, expanded, prints as x->plain does, and that as it does with its marks. */
static wm_status prints_as_put(lens_expanded *x, bool *good)
{
    wm_slice plain = wm_buffer_slice(&x->plain);
    wm_status status = WM_OK;
    *good = true;
    if (x->dropped)
        status = print_same(x, wm_buffer_slice(&x->whole), plain, true, good);
    if (status != WM_OK || !*good)
        return status;
    *good = lens_expand_trial(x, wm_buffer_slice(&x->result));
    if (!*good || wm_equal(wm_buffer_slice(&x->trial.text), plain))
        return x->failed ? WM_NO_MEMORY : WM_OK;
    return print_same(x, wm_buffer_slice(&x->trial.text), plain, false, good);
}

wm_status lens_try_file(lens_expanded *x, wm_slice markdown, bool *good)
{
    wm_lens *lens = x->lens;
    wm_lens_warning warning = lens->warning;
    bool rewrite = lens->rewrite;
    *good = false;
    wm_buffer_clear(&x->put);
    lens->warning = NULL;
    lens->rewrite = false;
    wm_status status = lens_put_page(lens, markdown, wm_buffer_slice(&x->marked), x->ns, x->title, &x->put, NULL);
    lens->warning = warning;
    lens->rewrite = rewrite;
    if (status != WM_OK)
        return status == WM_DIFFERS ? WM_OK : status;
    if (!lens_unmark(x))
        return x->failed ? WM_NO_MEMORY : WM_OK;
    return prints_as_put(x, good);
}

static wm_status put_marked(lens_expanded *x, wm_put_counts *counts)
{
    bool good = false;
    wm_status status = lens_mark_calls(x);
    if (status == WM_OK)
        status = lens_try_file(x, x->markdown, &good);
    /* Items and rows that a call gave whole move, and go, without the marks between them. */
    if (status == WM_OK && !good && lens_drop_marks(x, LENS_TAG_MARK)) {
        status = lens_try_file(x, x->markdown, &good);
        if (status == WM_OK && !good)
            status = lens_mark_calls(x);
    }
    if (status != WM_OK)
        return status;
    counts->merged += good;
    counts->left += !good;
    return good ? WM_OK : lens_put_some(x);
}

wm_status lens_put_expanded(lens_expanded *x, wm_slice markdown, wm_slice source, int ns, wm_slice title, wm_buffer *out,
                            wm_put_counts *counts)
{
    wm_put_counts own = {0};
    counts = counts ? counts : &own;
    x->source = source;
    x->markdown = markdown;
    x->ns = ns;
    x->title = title;
    x->failed = false;
    x->trials = 0;
    wm_status status = expand(x, source, &x->shown);
    if (status == WM_OK)
        list_calls(x);
    if (x->failed)
        return WM_NO_MEMORY;
    if (status != WM_OK || !x->call_count)
        return status == WM_OK ? lens_put_page(x->lens, markdown, source, ns, title, out, counts) : status;
    wm_buffer_clear(&x->before);
    wm_lens *lens = x->lens;
    status = wm_get(lens->parser, lens->writer, &lens->doc, wm_buffer_slice(&x->shown.text), ns, title, &x->before, NULL);
    if (status != WM_OK)
        return status;
    counts->pages++;
    counts->gets++;
    if (wm_equal(wm_buffer_slice(&x->before), markdown)) {
        counts->unchanged++;
        wm_buffer_add_slice(out, source);
        return WM_OK;
    }
    status = put_marked(x, counts);
    if (status == WM_OK || status == WM_DIFFERS)
        wm_buffer_add_slice(out, wm_buffer_slice(&x->result));
    return out->failed ? WM_NO_MEMORY : status;
}
