/* expanded_edits.c - which edits of a file can be carried out, when not all of them can.
 *
 * SPDX-License-Identifier: MIT
 *
 * Each run of lines that changed is an edit; where lines became as many others, each line is, and where words alone
 * changed in a line, each of its words is, or all that changed in a sentence. Words that go with one edit and come with another moved: such edits are tied,
 * and are carried out together or not at all. Edits are tried together, then by halves, so that few that cannot be carried
 * out are found in few trials.
 */
#include "lens/expanded.h"

#include <ctype.h>

enum { MOST_FILES = 48, MOST_EDITS = 5000, MOST_MOVES = 64 };

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
    size_t *tied;   /* of each edit: which of the ties it belongs to */
    size_t *lasts;  /* of each tie: its last edit */
    size_t ties;
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

/* Behind the stop of the first sentence that ends at or behind at; the text's end when none does. */
static size_t sentence_end(wm_slice s, size_t at)
{
    static const char *const stops[] = {". ", "! ", "? ", "\u3002", "\uff01", "\uff1f", NULL};
    for (; at < s.size; at++)
        for (size_t i = 0; stops[i]; i++)
            if (wm_starts_with(wm_sub(s, at, s.size), wm_str(stops[i])))
                return at + strlen(stops[i]);
    return s.size;
}

/* A line of which words alone changed: each is an edit, but in a sentence that lost half its words all of them are one, for no
 * sentence is to be mixed of two. */
static void add_words_of_line(edits *e, size_t a, wm_slice old, size_t b)
{
    const wm_diff_run *runs = e->x->own.items;
    size_t count = e->x->own.count, start = 0;
    for (size_t i = 0, next; i < count; i = next) {
        size_t end = sentence_end(old, runs[i].a), gone = 0;
        for (next = i; next < count && (next == i || runs[next].a < end); next++) {
            gone += lens_count_words(old, runs[next].a, runs[next].a_end);
            end = runs[next].a_end > end ? sentence_end(old, runs[next].a_end) : end;
        }
        for (size_t s; (s = sentence_end(old, start)) <= runs[i].a && s < old.size;)
            start = s;
        bool whole = 2 * gone >= lens_count_words(old, start, end);
        for (size_t k = i; k < next; k = whole ? next : k + 1)
            add_edit(e, a + runs[k].a, a + runs[whole ? next - 1 : k].a_end, b + runs[k].b, b + runs[whole ? next - 1 : k].b_end);
    }
}

/* A line that became another: its words, or all of it. */
static void add_line(edits *e, size_t a, size_t a_end, size_t b, size_t b_end)
{
    lens_expanded *x = e->x;
    wm_slice old = wm_sub(e->old, a, a_end), now = wm_sub(e->now, b, b_end);
    if (!lens_diff_words(x, old, now, &x->own))
        return;
    bool words = true;
    for (size_t i = 0; i < x->own.count && words; i++) {
        const wm_diff_run *r = &x->own.items[i];
        words = is_prose(old, r->a, r->a_end) && is_prose(now, r->b, r->b_end);
    }
    if (words)
        add_words_of_line(e, a, old, b);
    else
        add_edit(e, a, a_end, b, b_end);
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

/* ---- what goes together ---- */

/* A word that goes or comes with an edit. */
typedef struct said {
    uint64_t word;
    size_t edit;
    bool comes;
} said;

/* Words that go with one edit and come with another: one entry for each. */
typedef struct move {
    size_t from, to;
} move;

typedef struct moves {
    said *words;
    size_t word_count, word_capacity;
    move *items;
    size_t count, capacity;
    size_t *gone, *came; /* how many words of each edit go and come */
    said *labels;        /* of notes */
    size_t label_count, label_capacity;
} moves;

static int by_word(const void *a, const void *b)
{
    const said *x = a, *y = b;
    if (x->word != y->word)
        return x->word < y->word ? -1 : 1;
    return x->comes != y->comes ? x->comes - y->comes : x->edit < y->edit ? -1 : x->edit > y->edit;
}

static int by_edits(const void *a, const void *b)
{
    const move *x = a, *y = b;
    if (x->from != y->from)
        return x->from < y->from ? -1 : 1;
    return x->to < y->to ? -1 : x->to > y->to;
}

static void add_words(edits *e, moves *m, wm_slice s, size_t i, bool comes)
{
    for (size_t at = 0, end; at < s.size; at = end) {
        end = lens_token_end(s, at);
        if (!lens_is_word_byte(s.data[at]) || !lens_grow(&e->x->failed, &m->words, &m->word_capacity, m->word_count + 1, sizeof *m->words))
            continue;
        m->words[m->word_count++] = (said){wm_hash(wm_sub(s, at, end)), i, comes};
        (comes ? m->came : m->gone)[i]++;
    }
}

/* The moves of the words [from, to), which are one word. What many edits say tells nothing of them. */
static void add_moves(edits *e, moves *m, size_t from, size_t to)
{
    size_t came = from;
    while (came < to && !m->words[came].comes)
        came++;
    if (to - from > MOST_MOVES)
        return;
    for (size_t i = from; i < came; i++)
        for (size_t k = came; k < to; k++)
            if (m->words[i].edit != m->words[k].edit && lens_grow(&e->x->failed, &m->items, &m->capacity, m->count + 1, sizeof *m->items))
                m->items[m->count++] = (move){m->words[i].edit, m->words[k].edit};
}

static size_t root_of(size_t *tied, size_t i)
{
    for (; tied[i] != i; i = tied[i])
        tied[i] = tied[tied[i]];
    return i;
}

/* Labels of notes. That of `[^a]` is a hash. One note that comes or goes changes the numbers of all behind it: `\[1\]` and `\[2\]`
 * are one label. A line that begins with a number says a note where such are used, else it is an item. */
enum { NO_LABEL, NUMBER_USED, NUMBER_SAID, LABEL_BIT = 4 };

static uint64_t label_at(wm_slice s, size_t at)
{
    enum { LONGEST = 512 };
    wm_slice rest = wm_sub(s, at, s.size);
    bool line = !at || s.data[at - 1] == '\n';
    size_t end = wm_starts_with(rest, WM_LIT("[^")) ? wm_find(wm_sub(rest, 0, rest.size < LONGEST ? rest.size : LONGEST), WM_LIT("]"), 0) : WM_NONE;
    if (end != WM_NONE)
        return wm_hash(wm_sub(rest, 0, end)) | LABEL_BIT;
    size_t from = wm_starts_with(rest, WM_LIT("\\[")) ? 2 : 0, digits = 0;
    while ((from || line) && from + digits < rest.size && isdigit((unsigned char)rest.data[from + digits]))
        digits++;
    wm_slice behind = wm_sub(rest, from + digits, rest.size);
    if (digits && from && wm_starts_with(behind, WM_LIT("\\]")))
        return NUMBER_USED;
    return digits && !from && wm_starts_with(behind, WM_LIT(".")) ? NUMBER_SAID : NO_LABEL;
}

/* Adds the labels of notes that a range of a file says, or a part of. */
static void add_labels(edits *e, moves *m, wm_slice s, size_t from, size_t to, size_t i)
{
    enum { BEFORE = 8 };
    for (size_t at = from > BEFORE ? from - BEFORE : 0; at < to; at++) {
        uint64_t label = label_at(s, at);
        if (label && lens_grow(&e->x->failed, &m->labels, &m->label_capacity, m->label_count + 1, sizeof *m->labels))
            m->labels[m->label_count++] = (said){label, i, false};
    }
}

/* Ties edits in which the same note is used or said. */
static void tie_notes(edits *e, moves *m)
{
    if (m->label_count)
        qsort(m->labels, m->label_count, sizeof *m->labels, by_word);
    bool used = m->label_count && m->labels[0].word == NUMBER_USED;
    for (size_t i = 1; i < m->label_count; i++)
        if (m->labels[i].word < LABEL_BIT ? used : m->labels[i].word == m->labels[i - 1].word)
            e->tied[root_of(e->tied, m->labels[i].edit)] = root_of(e->tied, m->labels[i - 1].edit);
}

/* Whether so many words that go with one edit and come with another tell that they moved: they are some, or change places on their
 * line, or one of the edits does nothing else. */
static bool may_move(const edits *e, const moves *m, const move *x, size_t words)
{
    enum { SOME = 3 };
    return words >= SOME || e->lines[x->from] == e->lines[x->to] || !m->came[x->from] || !m->gone[x->to];
}

/* Ties edits of which half the words of one went and came with the other. */
static void tie(edits *e, moves *m)
{
    for (size_t i = 0, end; i < m->word_count; i = end) {
        for (end = i; end < m->word_count && m->words[end].word == m->words[i].word;)
            end++;
        add_moves(e, m, i, end);
    }
    if (m->count)
        qsort(m->items, m->count, sizeof *m->items, by_edits);
    for (size_t i = 0, end; i < m->count; i = end) {
        for (end = i; end < m->count && by_edits(&m->items[end], &m->items[i]) == 0;)
            end++;
        size_t gone = m->gone[m->items[i].from], came = m->came[m->items[i].to];
        if (2 * (end - i) >= (gone < came ? gone : came) && may_move(e, m, &m->items[i], end - i))
            e->tied[root_of(e->tied, m->items[i].from)] = root_of(e->tied, m->items[i].to);
    }
}

/* Numbers the ties by the edits that come first in them. */
static void number_ties(edits *e, size_t *number)
{
    for (size_t i = 0; i < e->count; i++)
        number[i] = WM_NONE;
    for (size_t i = 0; i < e->count; i++) {
        size_t root = root_of(e->tied, i);
        if (number[root] == WM_NONE) {
            number[root] = e->ties;
            e->lines[e->ties++] = e->lines[i];
        }
    }
    for (size_t i = 0; i < e->count; i++)
        e->tied[i] = root_of(e->tied, i);
    for (size_t i = 0; i < e->count; i++) {
        e->tied[i] = number[e->tied[i]];
        e->lasts[e->tied[i]] = i;
    }
}

static void find_ties(edits *e)
{
    moves m = {.gone = calloc(e->count + 1, sizeof *m.gone), .came = calloc(e->count + 1, sizeof *m.came)};
    e->tied = malloc((e->count + 1) * sizeof *e->tied);
    e->lasts = malloc((e->count + 1) * sizeof *e->lasts);
    e->x->failed |= !m.gone || !m.came || !e->tied || !e->lasts;
    for (size_t i = 0; i < e->count && !e->x->failed; i++) {
        e->tied[i] = i;
        add_words(e, &m, wm_sub(e->old, e->items[i].a, e->items[i].a_end), i, false);
        add_words(e, &m, wm_sub(e->now, e->items[i].b, e->items[i].b_end), i, true);
        add_labels(e, &m, e->old, e->items[i].a, e->items[i].a_end, i);
        add_labels(e, &m, e->now, e->items[i].b, e->items[i].b_end, i);
    }
    if (m.word_count && !e->x->failed)
        qsort(m.words, m.word_count, sizeof *m.words, by_word);
    if (!e->x->failed) {
        tie(e, &m);
        tie_notes(e, &m);
    }
    if (!e->x->failed)
        number_ties(e, m.gone);
    free(m.words);
    free(m.labels);
    free(m.items);
    free(m.gone);
    free(m.came);
}

/* ---- the files ---- */

/* Writes the file with the edits of these ties. */
static wm_status try_edits(void *user, const uint8_t *in, bool *good)
{
    edits *e = user;
    lens_expanded *x = e->x;
    size_t at = 0;
    wm_buffer_clear(&x->wish);
    for (size_t i = 0; i < e->count; i++) {
        const edit *d = &e->items[i];
        wm_buffer_add_slice(&x->wish, wm_sub(e->old, at, d->a));
        wm_buffer_add_slice(&x->wish, in[e->tied[i]] ? wm_sub(e->now, d->b, d->b_end) : wm_sub(e->old, d->a, d->a_end));
        at = d->a_end;
    }
    wm_buffer_add_slice(&x->wish, wm_sub(e->old, at, e->old.size));
    return x->wish.failed ? WM_NO_MEMORY : lens_try_file(x, wm_buffer_slice(&x->wish), good);
}

/* Why edit i is left out: with is the line of an edit that it goes together with, or 0. */
static void write_reason(const edits *e, size_t i, size_t with, wm_buffer *out)
{
    size_t from = e->items[i].b, to = e->items[e->lasts[e->tied[i]]].b;
    bool others = to > from && memchr(e->now.data + from, '\n', to - from);
    wm_buffer_clear(out);
    if (with)
        wm_buffer_add_format(out, "this goes together with the edit of line %zu, and is left out with it", with);
    else
        wm_buffer_add_format(out, "a template gives these words%s, and no argument of it has them: the edit is left out; make it in the template, "
                             "or in the page's wikitext", others ? ", or others that go together with them" : "");
}

/* Names the lines of the edits that are left out. Of those that go together the first says why, and the others lead to it. */
static void tell(const edits *e, const uint8_t *in)
{
    const wm_lens *lens = e->x->lens;
    size_t line = 1, at = 0, last = 0, *first = calloc(e->ties + 1, sizeof *first);
    wm_buffer reason = {0};
    for (size_t i = 0; i < e->count && lens->warning; i++) {
        for (; at < e->items[i].b; at++)
            line += e->now.data[at] == '\n';
        bool done = in[e->tied[i]];
        size_t with = first ? first[e->tied[i]] : 0;
        write_reason(e, i, with == line ? 0 : with, &reason);
        if (!done && line != last)
            lens->warning(lens->warning_user, line, wm_buffer_cstr(&reason) ? reason.data : "memory ran out");
        if (first && !with)
            first[e->tied[i]] = line;
        last = done ? last : line;
    }
    wm_buffer_free(&reason);
    free(first);
}

/* A file whose last line has an end, so that lines can be put behind it. */
static wm_slice with_line_end(lens_expanded *x, wm_slice file, wm_buffer *copy)
{
    if (!file.size || file.data[file.size - 1] == '\n')
        return file;
    wm_buffer_add_slice(copy, file);
    wm_buffer_add_char(copy, '\n');
    x->failed |= copy->failed;
    return wm_buffer_slice(copy);
}

wm_status lens_put_some(lens_expanded *x)
{
    wm_buffer old = {0}, now = {0};
    edits e = {.x = x, .old = with_line_end(x, wm_buffer_slice(&x->before), &old), .now = with_line_end(x, x->markdown, &now)};
    if (!x->failed)
        find_edits(&e);
    if (!x->failed)
        find_ties(&e);
    uint8_t *in = x->failed ? NULL : calloc(e.ties + 1, 1);
    wm_status status = in ? WM_OK : WM_NO_MEMORY;
    bool good = false;
    if (in && e.count <= MOST_EDITS)
        status = lens_take_most(e.ties, e.lines, in, try_edits, &e, MOST_FILES);
    if (status == WM_OK)
        status = try_edits(&e, in, &good);
    if (status == WM_OK && !good) { /* not even what was found to go together */
        memset(in, 0, e.ties);
        wm_buffer_clear(&x->result);
        wm_buffer_add_slice(&x->result, x->source);
    }
    if (status == WM_OK)
        tell(&e, in);
    free(in);
    free(e.items);
    free(e.lines);
    free(e.tied);
    free(e.lasts);
    wm_buffer_free(&old);
    wm_buffer_free(&now);
    return status == WM_OK ? WM_DIFFERS : status;
}
