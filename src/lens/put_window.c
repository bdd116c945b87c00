/* put_window.c - an edit of a few blocks, put as if they were the page.
 *
 * SPDX-License-Identifier: MIT
 *
 * Aligning a page costs much more than printing it. Most edits lie in a block or two,
 * whose wikitext and Markdown are known: get tells where it wrote each block. Words that
 * both have in the same letters are changed there; otherwise these blocks
 * are put as a page of their own, and the page with the outcome in it is printed. Only
 * if that is the edited Markdown to the byte does it stand; otherwise, and when the blocks
 * alone do not print what they print in the page, the page is put as a whole.
 */
#include <stdlib.h>

#include "lens/put.h"

/* before[from, to) became markdown[now, now_end). */
typedef struct change {
    size_t from, to, now, now_end;
} change;

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static size_t digits_at(wm_slice s, size_t at)
{
    size_t end = at;
    while (end < s.size && is_digit(s.data[end]))
        end++;
    return end - at;
}

/* ---- what changed ------------------------------------------------------------ */

static bool add_change(put *p, change c)
{
    if (!put_grow(p, &p->changes, &p->change_capacity, p->change_count + 1, sizeof *p->changes))
        return false;
    p->changes[p->change_count++] = c;
    return true;
}

static size_t hash_lines(put *p, wm_slice s, size_t from, size_t to, uint64_t **keys, size_t *capacity)
{
    size_t count = 0;
    for (size_t at = from; at < to; count++) {
        size_t end = wm_find(wm_sub(s, 0, to), WM_LIT("\n"), at);
        end = end == WM_NONE ? to : end + 1;
        if (!put_grow(p, keys, capacity, count + 1, sizeof **keys))
            return 0;
        (*keys)[count] = wm_hash(wm_sub(s, at, end));
        at = end;
    }
    return count;
}

static size_t line_end(wm_slice s, size_t at, size_t lines)
{
    for (; lines && at < s.size; lines--) {
        size_t end = wm_find(s, WM_LIT("\n"), at);
        at = end == WM_NONE ? s.size : end + 1;
    }
    return at;
}

/* Changes that are lines for lines, none of which came from elsewhere: what moves has to
 * be seen with the place that it left. */
static bool split_change(put *p, wm_slice before, wm_slice now, change whole)
{
    size_t n = hash_lines(p, before, whole.from, whole.to, &p->keys_a, &p->keys_a_capacity);
    size_t m = hash_lines(p, now, whole.now, whole.now_end, &p->keys_b, &p->keys_b_capacity);
    if (p->failed || n < 2 || m < 2 || !put_diff(p, p->keys_a, n, p->keys_b, m) || p->runs.count < 2)
        return false;
    size_t count = 0;
    for (size_t r = 0; r < p->runs.count; r++)
        count += p->runs.items[r].a_end - p->runs.items[r].a;
    if (!put_grow(p, &p->keyed, &p->keyed_capacity, count + 1, sizeof *p->keyed))
        return false;
    count = 0;
    for (size_t r = 0; r < p->runs.count; r++)
        for (size_t i = p->runs.items[r].a; i < p->runs.items[r].a_end; i++)
            p->keyed[count++] = (keyed){p->keys_a[i], i};
    qsort(p->keyed, count, sizeof *p->keyed, compare_keyed);
    for (size_t r = 0; r < p->runs.count; r++) {
        const wm_diff_run *run = &p->runs.items[r];
        if (run->a_end - run->a != run->b_end - run->b)
            return false;
        for (size_t i = run->b; i < run->b_end; i++)
            if (find_keyed(p->keyed, count, p->keys_b[i]) != WM_NONE)
                return false;
    }
    size_t a = 0, b = 0, from = whole.from, at = whole.now;
    for (size_t r = 0; r < p->runs.count; r++) {
        const wm_diff_run *run = &p->runs.items[r];
        change c = {.from = line_end(before, from, run->a - a), .now = line_end(now, at, run->b - b)};
        from = c.to = line_end(before, c.from, run->a_end - run->a);
        at = c.now_end = line_end(now, c.now, run->b_end - run->b);
        a = run->a_end;
        b = run->b_end;
        if (c.to > c.from && before.data[c.to - 1] == '\n' && now.data[c.now_end - 1] == '\n') {
            c.to--;
            c.now_end--;
        }
        if (!add_change(p, c))
            return false;
    }
    return true;
}

static bool find_changes(put *p, wm_slice before, wm_slice now)
{
    size_t least = before.size < now.size ? before.size : now.size, same = 0, tail = 0;
    while (same < least && before.data[same] == now.data[same])
        same++;
    while (tail < least - same && before.data[before.size - 1 - tail] == now.data[now.size - 1 - tail])
        tail++;
    change whole = {same, before.size - tail, same, now.size - tail};
    p->change_count = 0;
    /* Whole lines, for their hashes. */
    change lines = whole;
    while (lines.from && before.data[lines.from - 1] != '\n')
        lines.from--, lines.now--;
    while (lines.to < before.size && before.data[lines.to] != '\n')
        lines.to++, lines.now_end++;
    if (split_change(p, before, now, lines))
        return true;
    p->change_count = 0;
    return !p->failed && add_change(p, whole);
}

/* ---- the blocks around -------------------------------------------------------- */

/* Blocks [first, last] of p->places. */
typedef struct window {
    size_t first, last;
    size_t from, to;     /* of before */
    uint32_t start, end; /* of the source */
} window;

static size_t text_start(wm_slice before, const wm_block_place *b)
{
    size_t at = b->start;
    while (at < b->end && before.data[at] == '\n')
        at++;
    return at;
}

/* A note's mark, which the blocks alone number otherwise. */
static bool has_mark(wm_slice s)
{
    for (size_t i = 0; i + 1 < s.size; i++)
        if (s.data[i] == '[' && (is_digit(s.data[i + 1]) || s.data[i + 1] == '^'))
            return true;
    return false;
}

static bool find_window(const put *p, wm_slice before, wm_slice now, const change *c, window *w)
{
    const wm_block_place *places = p->places.items;
    size_t low = 0, high = p->places.count;
    while (low < high) { /* the first that ends at the change or behind it */
        size_t middle = low + (high - low) / 2;
        if (places[middle].end < c->from)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == p->places.count)
        return false;
    w->first = w->last = low;
    while (w->last + 1 < p->places.count && places[w->last + 1].start <= c->to)
        w->last++;
    while (w->first < w->last && text_start(before, &places[w->first]) == places[w->first].end)
        w->first++; /* prints nothing */
    while (w->first < w->last && text_start(before, &places[w->last]) == places[w->last].end)
        w->last--;
    wm_slice gone = wm_sub(before, c->from, c->to), came = wm_sub(now, c->now, c->now_end);
    if (has_mark(gone) || has_mark(came) || c->to > places[w->last].end)
        return false;
    bool inside = w->first == w->last && c->from > text_start(before, &places[w->first]) && c->to < places[w->last].end;
    if (!inside || wm_find(gone, WM_LIT("\n"), 0) != WM_NONE || wm_find(came, WM_LIT("\n"), 0) != WM_NONE) {
        w->first -= w->first > 0;
        w->last += w->last + 1 < p->places.count;
    }
    w->from = text_start(before, &places[w->first]);
    w->to = places[w->last].end;
    return c->from >= w->from && c->to <= w->to;
}

/* The lines of the source that the blocks are on. */
static bool find_source(const put *p, window *w)
{
    wm_slice source = p->source_tree.source;
    uint32_t from = UINT32_MAX, to = 0;
    for (size_t i = w->first; i <= w->last; i++) {
        from = p->places.items[i].span.start < from ? p->places.items[i].span.start : from;
        to = p->places.items[i].span.end > to ? p->places.items[i].span.end : to;
    }
    if (from >= to || to > source.size)
        return false;
    while (from && source.data[from - 1] != '\n')
        from--;
    while (source.data[to - 1] == '\n' && to - 1 > from)
        to--;
    while (to < source.size && source.data[to] != '\n')
        to++;
    w->start = from;
    w->end = to;
    return true;
}

/* ---- words --------------------------------------------------------------------- */

/* Bytes of text on both sides of an edit that are looked for; the first that are found count. */
static const size_t contexts[] = {48, 16, 6};

/* What stands in wikitext and Markdown alike and begins nothing in either, where it is
 * inside a line. The printed page tells whether it was so. */
static bool is_plain(char c)
{
    unsigned char u = (unsigned char)c;
    return u >= 0x80 || u == ' ' || is_digit(c) || (u | 32U) - 'a' < 26 || strchr(".,;:!?()/%\"$@+-", c);
}

static bool all_plain(wm_slice s)
{
    for (size_t i = 0; i < s.size; i++)
        if (!is_plain(s.data[i]) || !s.data[i])
            return false;
    return true;
}

/* Where text begins the nth time, or WM_NONE; *count is how often it is there. */
static size_t find_nth(wm_slice s, wm_slice text, size_t n, size_t *count)
{
    size_t found = WM_NONE;
    *count = 0;
    for (size_t at = wm_find(s, text, 0); at != WM_NONE; at = wm_find(s, text, at + 1))
        if (++*count == n)
            found = at;
    return found;
}

/* The text around a change, for as long as it is plain. */
static wm_slice text_around(const window *w, const change *c, wm_slice before, size_t context, size_t *from)
{
    size_t to = c->to;
    *from = c->from;
    while (*from > w->from && c->from - *from < context && is_plain(before.data[*from - 1]))
        --*from;
    bool begins = *from == w->from || before.data[*from - 1] == '\n';
    while (*from < c->from && strchr(begins ? " -.0123456789" : " ", before.data[*from]))
        ++*from; /* an item's marker is Markdown's own */
    while (to < w->to && to - c->to < context && is_plain(before.data[to]))
        to++;
    return wm_sub(before, *from, to);
}

/* The place in the source of the change's first byte, if the text around it is found in the
 * blocks' source as often as in their Markdown. */
static size_t find_words(const put *p, const window *w, const change *c, wm_slice before)
{
    wm_slice source = wm_sub(p->source_tree.source, w->start, w->end);
    for (size_t i = 0; i < sizeof contexts / sizeof *contexts; i++) {
        size_t from, times, count, found;
        wm_slice text = text_around(w, c, before, contexts[i], &from);
        if (text.size < 4 + (c->to - c->from))
            return WM_NONE;
        find_nth(wm_sub(before, w->from, from + text.size), text, 0, &times);
        size_t place = find_nth(source, text, times, &found);
        if (!found)
            continue;
        find_nth(wm_sub(before, w->from, w->to), text, 0, &count);
        return place != WM_NONE && found == count ? w->start + place + (c->from - from) : WM_NONE;
    }
    return WM_NONE;
}

/* The change as a splice of the source's own words; at is where the source is copied from. */
static bool change_words(put *p, const window *w, const change *c, wm_slice before, wm_slice now, uint32_t *at)
{
    wm_slice came = wm_sub(now, c->now, c->now_end);
    if (!all_plain(wm_sub(before, c->from, c->to)) || !all_plain(came))
        return false;
    size_t place = find_words(p, w, c, before), to = place + (c->to - c->from);
    if (place == WM_NONE || place < *at)
        return false;
    /* What is put in may belong before or behind what does not print. */
    wm_slice source = p->source_tree.source;
    char next = c->to < before.size ? before.data[c->to] : '\n', written = to < source.size ? source.data[to] : '\n';
    if (c->from == c->to && next != written)
        return false;
    wm_buffer_add_slice(&p->result, wm_sub(p->source_tree.source, *at, place));
    wm_buffer_add_slice(&p->result, came);
    *at = (uint32_t)(place + (c->to - c->from));
    return true;
}

/* ---- as a page of its own ------------------------------------------------------ */

/* Walks through the blocks as the page has them and as they are alone, which is the same but for
 * the numbers of notes and items: the place in alone of each of two places of the page. */
static bool map_places(wm_slice page, wm_slice alone, size_t at, const size_t of[2], size_t found[2])
{
    size_t next = 0, i = 0, k = at;
    for (;;) {
        while (next < 2 && of[next] == i)
            found[next++] = k;
        if (i == page.size)
            return next == 2 && (k == alone.size || alone.data[k] == '\n');
        size_t run = digits_at(page, i), other = digits_at(alone, k);
        if (run && other && !wm_equal(wm_sub(page, i, i + run), wm_sub(alone, k, k + other))) {
            if (next < 2 && of[next] < i + run)
                return false;
            i += run;
            k += other;
        } else if (k < alone.size && page.data[i] == alone.data[k]) {
            i++;
            k++;
        } else {
            return false;
        }
    }
}

/* The blocks' wikitext with the change in p->window's result. */
static wm_status put_alone(put *p, const window *w, const change *c, wm_slice before, wm_slice now, bool *good)
{
    put *q = p->window;
    wm_lens *lens = p->lens;
    q->failed = false;
    q->ns = p->ns;
    q->title = p->title;
    q->gets = q->hunk_count = 0;
    q->source_doc = &q->source_tree;
    q->now_doc = &q->now_tree;
    *good = false;
    wm_buffer_clear(&q->before);
    wm_status status = wm_get(lens->parser, lens->writer, &q->source_tree, wm_sub(p->source_tree.source, w->start, w->end),
                              p->ns, p->title, &q->before, NULL);
    if (status != WM_OK)
        return status;
    /* Both begin with the header, which has no blocks. */
    wm_slice alone = wm_buffer_slice(&q->before);
    size_t header = p->places.items[0].start, blocks = header, found[2];
    while (blocks < alone.size && alone.data[blocks] == '\n')
        blocks++;
    const size_t of[2] = {c->from - w->from, c->to - w->from};
    if (alone.size < header || memcmp(alone.data, before.data, header) != 0 ||
        !map_places(wm_sub(before, w->from, w->to), alone, blocks, of, found))
        return WM_OK;
    wm_buffer_clear(&p->edited);
    wm_buffer_add(&p->edited, alone.data, found[0]);
    wm_buffer_add_slice(&p->edited, wm_sub(now, c->now, c->now_end));
    wm_buffer_add_slice(&p->edited, wm_sub(alone, found[1], alone.size));
    if (p->edited.failed)
        return WM_NO_MEMORY;
    wm_put_counts counts = {0};
    wm_lens_warning warning = lens->warning;
    lens->warning = NULL; /* said when the page is put as a whole */
    status = put_edited(q, wm_buffer_slice(&p->edited), &counts);
    lens->warning = warning;
    *good = status == WM_OK && counts.by_token && !q->failed;
    return status == WM_DIFFERS ? WM_OK : status;
}

static bool is_worth_it(const put *p, wm_slice before)
{
    size_t all = 0;
    for (size_t i = 0; i < p->change_count; i++)
        all += p->changes[i].to - p->changes[i].from;
    return p->change_count && all <= before.size / 4;
}

/* The whole source with every change in it, in p->result. words: by words where they do; whether any
 * did is told. */
static wm_status splice_changes(put *p, wm_slice before, wm_slice now, bool *words, bool *good)
{
    uint32_t at = 0;
    bool by_words = *words;
    wm_slice source = p->source_tree.source;
    wm_buffer_clear(&p->result);
    *words = false;
    for (size_t i = 0; i < p->change_count; i++) {
        window w;
        const change *c = &p->changes[i];
        *good = find_window(p, before, now, c, &w) && find_source(p, &w);
        if (!*good) /* in a note, perhaps */
            w = (window){.to = before.size, .end = (uint32_t)source.size};
        if (by_words && change_words(p, &w, c, before, now, &at)) {
            *words = true;
            continue;
        }
        *good = *good && w.start >= at && w.to - w.from <= before.size / 2;
        wm_status status = *good ? put_alone(p, &w, c, before, now, good) : WM_OK;
        if (status != WM_OK || !*good)
            return status;
        wm_buffer_add_slice(&p->result, wm_sub(source, at, w.start));
        wm_buffer_add_slice(&p->result, wm_buffer_slice(&p->window->result));
        at = w.end;
    }
    wm_buffer_add_slice(&p->result, wm_sub(source, at, source.size));
    return p->result.failed ? WM_NO_MEMORY : WM_OK;
}

static wm_status try_changes(put *p, wm_slice before, wm_slice markdown, bool *words, bool *good)
{
    wm_status status = splice_changes(p, before, markdown, words, good);
    if (status != WM_OK || !*good)
        return status;
    wm_buffer_clear(&p->printed);
    p->gets++;
    status = wm_get(p->lens->parser, p->lens->writer, &p->again_tree, wm_buffer_slice(&p->result), p->ns, p->title,
                    &p->printed, NULL);
    *good = status == WM_OK && wm_equal(wm_buffer_slice(&p->printed), markdown);
    return status;
}

wm_status put_windows(put *p, wm_slice markdown, bool *good)
{
    wm_slice before = wm_buffer_slice(&p->before);
    *good = false;
    while (markdown.size && markdown.data[markdown.size - 1] == '\n')
        markdown.size--; /* editors end a file so */
    if (!p->places.count || !find_changes(p, before, markdown) || !is_worth_it(p, before))
        return p->failed ? WM_NO_MEMORY : WM_OK;
    if (!p->window && !(p->window = put_new(p->lens)))
        return WM_NO_MEMORY;
    bool words = true;
    wm_status status = try_changes(p, before, markdown, &words, good);
    if (status == WM_OK && !*good && words) {
        words = false;
        status = try_changes(p, before, markdown, &words, good);
    }
    return status;
}
