/* expanded_edits.c - which edits of a file can be carried out, when not all of them can.
 *
 * SPDX-License-Identifier: MIT
 *
 * Each run of lines that changed is an edit; where lines became as many others, each line is, and where words alone
 * changed in a line, each of its words is. Edits are tried together, then by halves, so that few that cannot be
 * carried out are found in few trials.
 */
#include "lens/expanded.h"

enum { MOST_FILES = 48, MOST_EDITS = 5000 };

/* old[a, a_end) became now[b, b_end): bytes of the two files. */
typedef struct edit {
    size_t a, a_end, b, b_end;
} edit;

typedef struct edits {
    lens_expanded *x;
    wm_slice old, now;
    edit *items;
    size_t *lines;  /* of each edit: those of one line are tried together before they are tried alone */
    size_t count, capacity, line_capacity, line;
} edits;

static void add_edit(edits *e, size_t a, size_t a_end, size_t b, size_t b_end)
{
    bool *failed = &e->x->failed;
    if (!lens_grow(failed, &e->items, &e->capacity, e->count + 1, sizeof *e->items) ||
        !lens_grow(failed, &e->lines, &e->line_capacity, e->count + 1, sizeof *e->lines))
        return;
    e->lines[e->count] = e->line;
    e->items[e->count++] = (edit){a, a_end, b, b_end};
}

static size_t line_end(wm_slice s, size_t at)
{
    const char *newline = at < s.size ? memchr(s.data + at, '\n', s.size - at) : NULL;
    return newline ? (size_t)(newline - s.data) + 1 : s.size;
}

/* Letters, digits, spaces and stops: what no markup is made of. */
static bool is_prose(wm_slice s, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        if (!lens_is_word_byte(s.data[i]) && s.data[i] != ' ' && s.data[i] != ',' && s.data[i] != '.')
            return false;
    return true;
}

/* A line that became another: its words, or all of it. */
static void add_line(edits *e, size_t a, size_t a_end, size_t b, size_t b_end)
{
    lens_expanded *x = e->x;
    if (!lens_diff_words(x, wm_sub(e->old, a, a_end), wm_sub(e->now, b, b_end)))
        return;
    bool words = true;
    for (size_t i = 0; i < x->runs.count && words; i++) {
        const wm_diff_run *r = &x->runs.items[i];
        words = is_prose(e->old, a + r->a, a + r->a_end) && is_prose(e->now, b + r->b, b + r->b_end);
    }
    if (!words) {
        add_edit(e, a, a_end, b, b_end);
        return;
    }
    for (size_t i = 0; i < x->runs.count; i++) {
        const wm_diff_run *r = &x->runs.items[i];
        add_edit(e, a + r->a, a + r->a_end, b + r->b, b + r->b_end);
    }
}

/* The lines of a text as hashes, without the white space around each, behind those that are there. */
static size_t add_lines(edits *e, wm_slice s, size_t from)
{
    lens_expanded *x = e->x;
    size_t count = from;
    for (size_t at = 0; at < s.size; at = line_end(s, at)) {
        if (!lens_grow(&x->failed, &x->keys, &x->key_capacity, count + 1, sizeof *x->keys))
            return 0;
        x->keys[count++] = wm_hash(wm_trim(wm_sub(s, at, line_end(s, at))));
    }
    return count - from;
}

/* Moves *at, the start of line *line, on to another line. */
static size_t to_line(wm_slice s, size_t *at, size_t *line, size_t to)
{
    for (; *line < to; ++*line)
        *at = line_end(s, *at);
    return *at;
}

static void add_run(edits *e, const wm_diff_run *r, size_t *a, size_t *a_line, size_t *b, size_t *b_line)
{
    e->line++;
    if (r->a_end - r->a != r->b_end - r->b) {
        size_t from = to_line(e->old, a, a_line, r->a), start = to_line(e->now, b, b_line, r->b);
        add_edit(e, from, to_line(e->old, a, a_line, r->a_end), start, to_line(e->now, b, b_line, r->b_end));
        return;
    }
    for (size_t i = 0; i < r->a_end - r->a; i++, e->line++) {
        size_t from = to_line(e->old, a, a_line, r->a + i), start = to_line(e->now, b, b_line, r->b + i);
        add_line(e, from, line_end(e->old, from), start, line_end(e->now, start));
    }
}

static void find_edits(edits *e)
{
    lens_expanded *x = e->x;
    size_t n = add_lines(e, e->old, 0), m = add_lines(e, e->now, n), a = 0, b = 0, a_line = 0, b_line = 0;
    wm_diff_runs runs = {0};
    if (!x->failed && x->keys && wm_diff(x->keys, n, x->keys + n, m, &runs) != WM_OK)
        x->failed = true;
    for (size_t i = 0; i < runs.count && !x->failed; i++)
        add_run(e, &runs.items[i], &a, &a_line, &b, &b_line);
    wm_diff_runs_free(&runs);
}

/* Writes the file with these edits. */
static wm_status try_edits(void *user, const uint8_t *in, bool *good)
{
    edits *e = user;
    lens_expanded *x = e->x;
    size_t at = 0;
    wm_buffer_clear(&x->wish);
    for (size_t i = 0; i < e->count; i++) {
        const edit *d = &e->items[i];
        wm_buffer_add_slice(&x->wish, wm_sub(e->old, at, d->a));
        wm_buffer_add_slice(&x->wish, in[i] ? wm_sub(e->now, d->b, d->b_end) : wm_sub(e->old, d->a, d->a_end));
        at = d->a_end;
    }
    wm_buffer_add_slice(&x->wish, wm_sub(e->old, at, e->old.size));
    return x->wish.failed ? WM_NO_MEMORY : lens_try_file(x, wm_buffer_slice(&x->wish), good);
}

static void tell(const edits *e, const uint8_t *in)
{
    const wm_lens *lens = e->x->lens;
    size_t line = 1, at = 0, last = 0;
    for (size_t i = 0; i < e->count && lens->warning; i++) {
        for (; at < e->items[i].b; at++)
            line += e->now.data[at] == '\n';
        if (!in[i] && line != last)
            lens->warning(lens->warning_user, line, "a template gives these words, and no argument of it has them: the edit is left out; "
                          "make it in the template, or in the page's wikitext");
        last = in[i] ? last : line;
    }
}

wm_status lens_put_some(lens_expanded *x)
{
    edits e = {.x = x, .old = wm_buffer_slice(&x->before), .now = x->markdown};
    find_edits(&e);
    uint8_t *in = x->failed ? NULL : calloc(e.count + 1, 1);
    wm_status status = in ? WM_OK : WM_NO_MEMORY;
    bool good = false;
    if (in && e.count <= MOST_EDITS)
        status = lens_take_most(e.count, e.lines, in, try_edits, &e, MOST_FILES);
    if (status == WM_OK)
        status = try_edits(&e, in, &good);
    if (status == WM_OK && !good) { /* not even what was found to go together */
        memset(in, 0, e.count);
        wm_buffer_clear(&x->result);
        wm_buffer_add_slice(&x->result, x->source);
    }
    if (status == WM_OK)
        tell(&e, in);
    free(in);
    free(e.items);
    free(e.lines);
    return status == WM_OK ? WM_DIFFERS : status;
}
