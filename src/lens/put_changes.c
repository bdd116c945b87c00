/* put_changes.c - where two texts differ.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lens/put_private.h"

/* A blank line or one of a tag alone, `<tr class="odd">`: it stands in many places. */
static bool is_common(wm_slice line)
{
    return !line.size || (line.data[0] == '<' && line.size < 24);
}

/* The hashes of the lines of two texts; those of the second begin at first. The last bits say what such a line is. */
enum { COMMON_LINE = 1, HEADING_LINE = 2, LINE_BITS = 3 };
typedef struct line_keys {
    uint64_t *items;
    size_t count, capacity, first;
} line_keys;

static bool add_lines(line_keys *k, wm_slice s, bool trim)
{
    bool failed = false;
    while (s.size && lens_grow(&failed, &k->items, &k->capacity, k->count + 1, sizeof *k->items)) {
        size_t nl = wm_find(s, WM_LIT("\n"), 0), size = nl == WM_NONE ? s.size : nl;
        wm_slice line = wm_sub(s, 0, size);
        line = trim ? wm_trim(line) : line;
        bool heading = line.size && line.data[0] == '#';
        k->items[k->count++] = (wm_hash(line) & ~(uint64_t)LINE_BITS) | (is_common(line) ? COMMON_LINE : 0) | (heading ? HEADING_LINE : 0);
        s = wm_sub(s, nl == WM_NONE ? size : size + 1, s.size);
    }
    return !failed;
}

static wm_status diff_keys(line_keys *k, wm_slice a, wm_slice b, bool trim, wm_diff_runs *runs)
{
    runs->count = 0;
    bool good = add_lines(k, a, trim);
    k->first = k->count;
    if (!good || !add_lines(k, b, trim))
        return WM_NO_MEMORY;
    return k->count ? wm_diff(k->items, k->first, k->items + k->first, k->count - k->first, runs) : WM_OK;
}

wm_status lens_diff_lines(wm_slice a, wm_slice b, bool trim, wm_diff_runs *runs)
{
    line_keys keys = {0};
    wm_status status = diff_keys(&keys, a, b, trim, runs);
    free(keys.items);
    return status;
}

/* A line that went, and the run it went with. */
typedef struct gone_line {
    uint64_t key;
    size_t run;
} gone_line;

static int by_key(const void *a, const void *b)
{
    const gone_line *x = a, *y = b;
    return x->key < y->key ? -1 : x->key > y->key;
}

/* Makes one of all runs from the first to the last in which a line went that came in another of them, or came; but
 * common lines. What moved is then put as one change, with what it moved over. sections: headings moved. */
static wm_status join_moves(const line_keys *k, wm_diff_runs *runs, bool *sections)
{
    const uint64_t *old = k->items, *new = k->items + k->first;
    gone_line *gone = malloc((k->first + 1) * sizeof *gone);
    size_t count = 0, first = runs->count, last = 0;
    if (!gone)
        return WM_NO_MEMORY;
    for (size_t r = 0; r < runs->count; r++)
        for (size_t i = runs->items[r].a; i < runs->items[r].a_end; i++)
            gone[count++] = (gone_line){old[i], r};
    qsort(gone, count, sizeof *gone, by_key);
    for (size_t r = 0; r < runs->count; r++) {
        for (size_t i = runs->items[r].b; i < runs->items[r].b_end; i++) {
            const gone_line *from = new[i] & COMMON_LINE ? NULL : bsearch(&(gone_line){new[i], 0}, gone, count, sizeof *gone, by_key);
            *sections |= from && (new[i] & HEADING_LINE);
            if (!from || from->run == r)
                continue;
            size_t low = from->run < r ? from->run : r, high = from->run < r ? r : from->run;
            first = low < first ? low : first;
            last = high > last ? high : last;
        }
    }
    if (first < last) {
        wm_diff_run *to = &runs->items[first], *from = &runs->items[last];
        to->a_end = from->a_end;
        to->b_end = from->b_end;
        memmove(to + 1, from + 1, (runs->count - last - 1) * sizeof *to);
        runs->count -= last - first;
    }
    free(gone);
    return WM_OK;
}

lens_change_span lens_find_change(wm_slice old, wm_slice now)
{
    size_t prefix = 0, suffix = 0, most = old.size < now.size ? old.size : now.size;
    while (prefix < most && old.data[prefix] == now.data[prefix])
        prefix++;
    while (suffix < most - prefix && old.data[old.size - 1 - suffix] == now.data[now.size - 1 - suffix])
        suffix++;
    return (lens_change_span){prefix, old.size - suffix, prefix, now.size - suffix};
}

/* Whether a line ends in s, and something stands there. */
static bool has_line(wm_slice s)
{
    return s.size && memchr(s.data, '\n', s.size) && wm_trim(s).size;
}

/* Where lines came or went that may as well have done so before or behind: of `-`, `-`, `-` any two may have gone, and with them
 * the end of a list. x is made all of that, so that blocks are compared there, not lines. Of old it stays in [low, high). */
static void take_equal_lines(wm_slice old, wm_slice now, size_t low, size_t high, lens_change_span *x)
{
    bool came = x->start == x->end, went = x->now == x->now_end;
    wm_slice s = came ? now : old;
    size_t from = came ? x->now : x->start, to = came ? x->now_end : x->end, back = 0, on = 0;
    if (came == went)
        return;
    while (x->start - back > low && s.data[from - back - 1] == s.data[to - back - 1])
        back++;
    while (x->end + on < high && x->now_end + on < now.size && s.data[from + on] == s.data[to + on])
        on++;
    if (has_line(wm_sub(s, from - back, from)))
        x->start -= back, x->now -= back;
    if (has_line(wm_sub(s, from, from + on)))
        x->end += on, x->now_end += on;
}

static bool begins_line(wm_slice s, size_t at)
{
    return !at || s.data[at - 1] == '\n';
}

static size_t skip_lines(wm_slice s, size_t at, size_t lines)
{
    for (; lines && at < s.size; lines--) {
        size_t nl = wm_find(s, WM_LIT("\n"), at);
        at = nl == WM_NONE ? s.size : nl + 1;
    }
    return at;
}

/* Moves x to the lines of old that became lines of now, from behind those of the last run. */
static void take_run(wm_slice old, wm_slice now, const wm_diff_run *run, const wm_diff_run *last, lens_change_span *x)
{
    size_t start = skip_lines(old, x->end, run->a - last->a_end), begin = skip_lines(now, x->now_end, run->b - last->b_end);
    /* What stayed is the same bytes: but a line at the end of one text has no newline. */
    size_t stayed = start - x->end < begin - x->now_end ? start - x->end : begin - x->now_end;
    x->start = x->end + stayed;
    x->now = x->now_end + stayed;
    x->end = skip_lines(old, start, run->a_end - run->a);
    x->now_end = skip_lines(now, begin, run->b_end - run->b);
}

wm_status lens_find_change_spans(wm_slice old, wm_slice now, size_t most, lens_change_spans *out)
{
    lens_change_span all = lens_find_change(old, now);
    out->count = 0;
    out->sections = false;
    if (all.start == all.end && all.now == all.now_end)
        return WM_OK;
    size_t start = all.start, end = all.end, now_end = all.now_end;
    while (!begins_line(old, start))
        start--;
    for (; end < old.size && !(begins_line(old, end) && begins_line(now, now_end)); end++)
        now_end++;
    wm_slice a = wm_sub(old, 0, end), b = wm_sub(now, 0, now_end);
    wm_diff_runs runs = {0};
    line_keys keys = {0};
    bool failed = false;
    wm_status status = diff_keys(&keys, wm_sub(a, start, a.size), wm_sub(b, start, b.size), false, &runs);
    if (status == WM_OK)
        status = join_moves(&keys, &runs, &out->sections);
    bool several = status == WM_OK && runs.count > 1 && runs.count <= most;
    size_t count = several ? runs.count : 1;
    lens_change_span x = {start, start, start, start};
    for (size_t i = 0; i < count && lens_grow(&failed, &out->items, &out->capacity, count, sizeof x); i++) {
        out->items[out->count++] = all;
        if (!several)
            continue;
        take_run(a, b, &runs.items[i], i ? &runs.items[i - 1] : &(wm_diff_run){0}, &x);
        lens_change_span in = lens_find_change(wm_sub(a, x.start, x.end), wm_sub(b, x.now, x.now_end));
        out->items[i] = (lens_change_span){x.start + in.start, x.start + in.end, x.now + in.now, x.now + in.now_end};
    }
    for (size_t i = 0; i < out->count; i++)
        take_equal_lines(old, now, i ? out->items[i - 1].end : 0, i + 1 < out->count ? out->items[i + 1].start : old.size, &out->items[i]);
    free(keys.items);
    wm_diff_runs_free(&runs);
    return failed ? WM_NO_MEMORY : status;
}
