/* three_way.c - two edits of one page of wikitext become one.
 *
 * SPDX-License-Identifier: MIT
 *
 * The result follows the lines of the base. Behind each stand those that a side put there, or moved there, and behind
 * what moved what stood behind it on the other side. Between two lines stand the newlines that a side has between them.
 */
#include <stdlib.h>

#define OURS_MARKER "<<<<<<< ours"
#define THEIRS_MARKER ">>>>>>> theirs"

#include "lens/three_way_private.h"

enum { OURS, THEIRS, SIDES };
enum { MOVED_BY_OURS = 1, MOVED_BY_THEIRS = 2 };

/* A line of the result: where it is in the base and in each side, or WM_NONE. */
typedef struct line {
    size_t base, side[SIDES];
} line;

typedef struct merge {
    lens_version base, sides[SIDES];
    lens_body_merge body;
    wm_conflicts *conflicts;
    wm_conflicts own;       /* stand in for conflicts */
    wm_merge_choice choice;
    int prefer;
    uint8_t *movers;        /* of each chunk of the base: whose move is followed */
    bool *written;
    size_t *stack;          /* chunks of the base that are to be written */
    size_t depth, capacity;
    line last;              /* the last line written */
    bool any;               /* one was, or the page has begun */
    wm_buffer *out;
    wm_buffer text, other;
    bool failed;
} merge;

void wm_conflicts_free(wm_conflicts *conflicts)
{
    free(conflicts->items);
    memset(conflicts, 0, sizeof *conflicts);
}

const char *wm_conflict_name(wm_conflict_kind kind)
{
    static const char *const names[] = {"edited", "deleted", "inserted", "moved"};
    return names[kind];
}

static void add_conflict(merge *m, wm_conflict c)
{
    wm_conflicts *l = m->conflicts;
    if (WM_GROW(l->items, l->capacity, l->count + 1))
        l->items[l->count++] = c;
    else
        m->failed = true;
}

/* Chunks [from, to) of a text, without the newlines behind them. */
static void chunk_range(const lens_version *v, size_t from, size_t to, size_t *start, size_t *end)
{
    *start = from < v->count ? v->chunks[from].start : v->text.size;
    *end = from < to ? v->chunks[to - 1].end : *start;
}

/* A conflict about chunk b of the base; WM_NONE stands for a chunk that is not there. */
static void conflict_at(merge *m, wm_conflict_kind kind, size_t b)
{
    wm_conflict c = {.kind = kind};
    size_t o = m->sides[OURS].at[b], t = m->sides[THEIRS].at[b];
    chunk_range(&m->base, b, b + 1, &c.base, &c.base_end);
    if (o != WM_NONE)
        chunk_range(&m->sides[OURS], o, o + 1, &c.ours, &c.ours_end);
    if (t != WM_NONE)
        chunk_range(&m->sides[THEIRS], t, t + 1, &c.theirs, &c.theirs_end);
    add_conflict(m, c);
}

/* ---- newlines ------------------------------------------------------------------------ */

static wm_slice longer(wm_slice a, wm_slice b)
{
    if (a.size != b.size)
        return a.size > b.size ? a : b;
    return wm_compare(a, b) >= 0 ? a : b;
}

/* What three texts have in one place. Two that changed it in different ways: the more. */
static wm_slice three_gaps(wm_slice base, wm_slice ours, wm_slice theirs)
{
    if (wm_equal(ours, theirs) || wm_equal(base, theirs))
        return ours;
    return wm_equal(base, ours) ? theirs : longer(ours, theirs);
}

static bool follows(size_t chunk, size_t next)
{
    return chunk != WM_NONE && next != WM_NONE && chunk + 1 == next;
}

/* The longest newlines that stand behind one of the lines or before the other. */
static wm_slice widest_gap(const merge *m, const line *a, const line *b)
{
    wm_slice gap = {NULL, 0};
    for (int s = 0; s < SIDES; s++) {
        const lens_version *v = &m->sides[s];
        if (a->side[s] != WM_NONE)
            gap = longer(gap, lens_chunk_gap(v, a->side[s]));
        if (b->side[s] != WM_NONE && b->side[s] > 0 && b->side[s] < v->count)
            gap = longer(gap, lens_chunk_gap(v, b->side[s] - 1));
    }
    return memchr(gap.size ? gap.data : "", '\n', gap.size) ? gap : WM_LIT("\n");
}

static void write_gap(merge *m, const line *next, bool page_ends)
{
    const line *last = &m->last;
    const lens_version *o = &m->sides[OURS], *t = &m->sides[THEIRS];
    bool in_ours = follows(last->side[OURS], next->side[OURS]);
    bool in_theirs = follows(last->side[THEIRS], next->side[THEIRS]);
    bool page_begins = last->base == 0;
    wm_slice gap;
    if (in_ours && in_theirs) {
        wm_slice a = lens_chunk_gap(o, last->side[OURS]), b = lens_chunk_gap(t, last->side[THEIRS]);
        gap = follows(last->base, next->base) ? three_gaps(lens_chunk_gap(&m->base, last->base), a, b) : longer(a, b);
    } else if (in_ours || in_theirs) {
        int s = in_ours ? OURS : THEIRS;
        gap = lens_chunk_gap(&m->sides[s], last->side[s]);
    } else if (page_begins) {
        gap = three_gaps(lens_chunk_gap(&m->base, 0), lens_chunk_gap(o, 0), lens_chunk_gap(t, 0));
    } else if (page_ends) {
        gap = three_gaps(lens_chunk_gap(&m->base, m->base.count - 1), lens_chunk_gap(o, o->count - 1),
                         lens_chunk_gap(t, t->count - 1));
    } else {
        gap = widest_gap(m, last, next);
    }
    wm_buffer_add_slice(m->out, gap);
}

static void write_line(merge *m, size_t base, size_t ours, size_t theirs, wm_slice text)
{
    line l = {base, {ours, theirs}};
    if (m->any)
        write_gap(m, &l, false);
    wm_buffer_add_slice(m->out, text);
    m->last = l;
    m->any = true;
}

static void add_markers(wm_buffer *out, wm_slice ours, wm_slice theirs)
{
    wm_buffer_add_str(out, OURS_MARKER "\n");
    wm_buffer_add_slice(out, ours);
    wm_buffer_add_str(out, ours.size ? "\n=======\n" : "=======\n");
    wm_buffer_add_slice(out, theirs);
    wm_buffer_add_str(out, theirs.size ? "\n" THEIRS_MARKER : THEIRS_MARKER);
}

/* ---- one line of the base ------------------------------------------------------------- */

static void write_edited(merge *m, size_t b, size_t o, size_t t)
{
    wm_slice base = lens_chunk_body(&m->base, b), ours = lens_chunk_body(&m->sides[OURS], o),
             theirs = lens_chunk_body(&m->sides[THEIRS], t);
    if (wm_equal(base, theirs) || wm_equal(ours, theirs)) {
        write_line(m, b, o, t, ours);
        return;
    }
    if (wm_equal(base, ours)) {
        write_line(m, b, o, t, theirs);
        return;
    }
    wm_buffer_clear(&m->text);
    lens_merge_body(&m->body, base, ours, theirs, m->prefer, &m->text);
    for (size_t i = 0; i < m->body.count; i++) {
        wm_conflict c = m->body.items[i];
        size_t ob = m->sides[OURS].chunks[o].start, tb = m->sides[THEIRS].chunks[t].start, bb = m->base.chunks[b].start;
        add_conflict(m, (wm_conflict){c.kind, c.base + bb, c.base_end + bb, c.ours + ob, c.ours_end + ob, c.theirs + tb,
                                      c.theirs_end + tb});
    }
    if (m->body.count && m->choice == WM_MERGE_MARKERS) {
        wm_buffer both = {0};
        wm_buffer_clear(&m->other);
        lens_merge_body(&m->body, base, ours, theirs, THEIRS, &m->other);
        add_markers(&both, wm_buffer_slice(&m->text), wm_buffer_slice(&m->other));
        m->failed |= both.failed;
        write_line(m, b, o, t, wm_buffer_slice(&both));
        wm_buffer_free(&both);
    } else {
        write_line(m, b, o, t, wm_buffer_slice(&m->text));
    }
    m->failed |= m->text.failed || m->other.failed;
}

/* A line that one side, s, still has. */
static void write_deleted(merge *m, size_t b, int s)
{
    size_t x = m->sides[s].at[b], o = s == OURS ? x : WM_NONE, t = s == THEIRS ? x : WM_NONE;
    wm_slice text = lens_chunk_body(&m->sides[s], x);
    if (wm_equal(text, lens_chunk_body(&m->base, b)))
        return;
    conflict_at(m, WM_CONFLICT_DELETED, b);
    if (m->choice == WM_MERGE_MARKERS) {
        wm_buffer both = {0};
        wm_slice none = {NULL, 0};
        add_markers(&both, s == OURS ? text : none, s == THEIRS ? text : none);
        m->failed |= both.failed;
        write_line(m, b, o, t, wm_buffer_slice(&both));
        wm_buffer_free(&both);
    } else if (m->prefer == s) {
        write_line(m, b, o, t, text);
    }
}

/* ---- what was put behind it --------------------------------------------------------------- */

/* The lines that a side put behind chunk b of the base: [*from, *to); *moved: the one that it moved there behind them. */
static void find_added(const merge *m, int s, size_t b, size_t *from, size_t *to, size_t *moved)
{
    const lens_version *v = &m->sides[s];
    *from = *to = 0;
    *moved = WM_NONE;
    if (v->at[b] == WM_NONE)
        return;
    *from = *to = v->at[b] + 1;
    while (*to < v->count && v->to[*to] == WM_NONE)
        ++*to;
    if (*to < v->count && v->moved[v->to[*to]])
        *moved = v->to[*to];
}

static bool equal_lines(const merge *m, const size_t from[2], const size_t to[2])
{
    if (to[0] - from[0] != to[1] - from[1])
        return false;
    for (size_t i = 0; i < to[0] - from[0]; i++)
        if (!wm_equal(lens_chunk_body(&m->sides[0], from[0] + i), lens_chunk_body(&m->sides[1], from[1] + i)))
            return false;
    return true;
}

static wm_slice lines_of(const merge *m, int s, size_t from, size_t to)
{
    size_t start, end;
    chunk_range(&m->sides[s], from, to, &start, &end);
    return wm_sub(m->sides[s].text, start, end);
}

static void write_added(merge *m, int s, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        write_line(m, WM_NONE, s == OURS ? i : WM_NONE, s == THEIRS ? i : WM_NONE, lens_chunk_body(&m->sides[s], i));
}

/* Writes both, or one of them, with a conflict. Lines that are not there are empty. */
static void write_choice(merge *m, wm_conflict_kind kind, size_t b, const size_t from[2], const size_t to[2])
{
    wm_conflict c = {.kind = kind};
    c.base = c.base_end = m->base.chunks[b].end;
    chunk_range(&m->sides[OURS], from[OURS], to[OURS], &c.ours, &c.ours_end);
    chunk_range(&m->sides[THEIRS], from[THEIRS], to[THEIRS], &c.theirs, &c.theirs_end);
    add_conflict(m, c);
    if (m->choice != WM_MERGE_MARKERS) {
        write_added(m, m->prefer, from[m->prefer], to[m->prefer]);
        return;
    }
    wm_buffer both = {0};
    add_markers(&both, lines_of(m, OURS, from[OURS], to[OURS]), lines_of(m, THEIRS, from[THEIRS], to[THEIRS]));
    m->failed |= both.failed;
    /* Newlines before and behind it are those of the lines it holds. */
    write_line(m, WM_NONE, from[OURS] < to[OURS] ? from[OURS] : WM_NONE, from[THEIRS] < to[THEIRS] ? from[THEIRS] : WM_NONE,
               wm_buffer_slice(&both));
    if (from[OURS] < to[OURS])
        m->last.side[OURS] = to[OURS] - 1;
    if (from[THEIRS] < to[THEIRS])
        m->last.side[THEIRS] = to[THEIRS] - 1;
    wm_buffer_free(&both);
}

/* Whether a side took out the lines before and behind what the other one put behind chunk b. */
static bool deleted_around(const merge *m, int s, size_t b)
{
    const lens_version *v = &m->sides[s];
    return v->at[b] == WM_NONE && b + 1 < m->base.count && v->at[b + 1] == WM_NONE;
}

static void push(merge *m, size_t b)
{
    if (WM_GROW(m->stack, m->capacity, m->depth + 1))
        m->stack[m->depth++] = b;
    else
        m->failed = true;
}

/* "Category" of a line that is [[Category:X]] and nothing else; empty for any other line. Of a wiki in another language it
 * is that language's word. */
static wm_slice link_prefix(wm_slice s)
{
    size_t colon = wm_find(s, WM_LIT(":"), 0);
    bool whole = wm_starts_with(s, WM_LIT("[[")) && s.size > 5 && wm_find(s, WM_LIT("]]"), 0) == s.size - 2;
    return whole && colon != WM_NONE && colon > 2 ? wm_sub(s, 2, colon) : WM_LIT("");
}

/* Whether both sides put nothing but links of one prefix beside a line of base that is such a link: two categories. */
static bool are_categories(const merge *m, size_t b, const size_t from[2], const size_t to[2])
{
    wm_slice prefix = link_prefix(lens_chunk_body(&m->base, b));
    if (!prefix.size && b + 1 < m->base.count)
        prefix = link_prefix(lens_chunk_body(&m->base, b + 1));
    for (int s = 0; s < SIDES; s++)
        for (size_t i = from[s]; i < to[s] && prefix.size; i++)
            if (!wm_equal(link_prefix(lens_chunk_body(&m->sides[s], i)), prefix))
                prefix.size = 0;
    return prefix.size > 0;
}

/* The order of categories says nothing: both sides' are written, each once. The side whose first comes first in the alphabet
 * goes first, whichever it is. */
static void write_categories(merge *m, const size_t from[2], const size_t to[2])
{
    int first = wm_compare(lens_chunk_body(&m->sides[OURS], from[OURS]), lens_chunk_body(&m->sides[THEIRS], from[THEIRS])) <= 0 ? OURS : THEIRS;
    size_t count = to[first] - from[first];
    uint64_t *hashes = malloc(count * sizeof *hashes);
    if (!hashes) {
        m->failed = true;
        return;
    }
    for (size_t i = 0; i < count; i++)
        hashes[i] = m->sides[first].chunks[from[first] + i].hash;
    qsort(hashes, count, sizeof *hashes, wm_diff_by_value);
    write_added(m, first, from[first], to[first]);
    for (size_t i = from[!first]; i < to[!first]; i++) {
        if (bsearch(&m->sides[!first].chunks[i].hash, hashes, count, sizeof *hashes, wm_diff_by_value))
            continue;
        wm_buffer_add_char(m->out, '\n');
        wm_buffer_add_slice(m->out, lens_chunk_body(&m->sides[!first], i));
        m->last = (line){WM_NONE, {first == OURS ? WM_NONE : i, first == OURS ? i : WM_NONE}};
    }
    free(hashes);
}

static void write_behind(merge *m, size_t b)
{
    size_t from[SIDES], to[SIDES], moved[SIDES];
    for (int s = 0; s < SIDES; s++) {
        find_added(m, s, b, &from[s], &to[s], &moved[s]);
        if (moved[s] != WM_NONE && !(m->movers[moved[s]] & (s == OURS ? MOVED_BY_OURS : MOVED_BY_THEIRS)))
            moved[s] = WM_NONE;
    }
    bool ours = from[OURS] < to[OURS], theirs = from[THEIRS] < to[THEIRS];
    if (ours && theirs && equal_lines(m, from, to)) {
        for (size_t i = 0; i < to[0] - from[0]; i++)
            write_line(m, WM_NONE, from[0] + i, from[1] + i, lens_chunk_body(&m->sides[0], from[0] + i));
    } else if (ours && theirs && are_categories(m, b, from, to)) {
        write_categories(m, from, to);
    } else if (ours && theirs) {
        write_choice(m, WM_CONFLICT_INSERTED, b, from, to);
    } else if (ours || theirs) {
        int s = ours ? OURS : THEIRS;
        if (deleted_around(m, !s, b))
            write_choice(m, WM_CONFLICT_DELETED, b, from, to);
        else
            write_added(m, s, from[s], to[s]);
    }
    /* The stack gives back last what came first. */
    size_t first = moved[OURS], second = moved[THEIRS];
    if (first == second)
        second = WM_NONE;
    if (first != WM_NONE && second != WM_NONE && first > second) {
        first = moved[THEIRS];
        second = moved[OURS];
    }
    if (second != WM_NONE)
        push(m, second);
    if (first != WM_NONE)
        push(m, first);
}

static void write_chunk(merge *m, size_t b)
{
    size_t o = m->sides[OURS].at[b], t = m->sides[THEIRS].at[b];
    m->written[b] = true;
    if (b == 0) {
        m->last = (line){0, {0, 0}};
        m->any = true;
    } else if (o != WM_NONE && t != WM_NONE) {
        write_edited(m, b, o, t);
    } else if (o != WM_NONE || t != WM_NONE) {
        write_deleted(m, b, o != WM_NONE ? OURS : THEIRS);
    }
    write_behind(m, b);
}

/* ---- moves ------------------------------------------------------------------------------------ */

/* The chunk of the base that a side has chunk b behind. */
static size_t stands_behind(const lens_version *v, size_t b)
{
    size_t x = v->at[b];
    while (x > 0 && v->to[x - 1] == WM_NONE)
        x--;
    return x ? v->to[x - 1] : WM_NONE;
}

static void choose_moves(merge *m)
{
    for (size_t b = 1; b < m->base.count; b++) {
        bool ours = m->sides[OURS].moved[b], theirs = m->sides[THEIRS].moved[b];
        m->movers[b] = (uint8_t)((ours ? MOVED_BY_OURS : 0) | (theirs ? MOVED_BY_THEIRS : 0));
        if (ours && theirs && stands_behind(&m->sides[OURS], b) != stands_behind(&m->sides[THEIRS], b)) {
            conflict_at(m, WM_CONFLICT_MOVED, b);
            m->movers[b] = m->prefer == OURS ? MOVED_BY_OURS : MOVED_BY_THEIRS;
        }
    }
}

/* ---- the page ------------------------------------------------------------------------------------ */

static void write_page(merge *m)
{
    for (size_t b = 0; b < m->base.count && !m->failed; b++) {
        if (m->movers[b])
            continue;
        push(m, b);
        while (m->depth && !m->failed)
            write_chunk(m, m->stack[--m->depth]);
    }
    line end = {m->base.count, {m->sides[OURS].count, m->sides[THEIRS].count}};
    write_gap(m, &end, true);
}

/* Moves that lead in a circle: what one side put behind a line the other put before it. */
static bool is_complete(const merge *m)
{
    for (size_t b = 0; b < m->base.count; b++)
        if (!m->written[b])
            return false;
    return true;
}

static void write_whole(merge *m)
{
    wm_slice ours = m->sides[OURS].text, theirs = m->sides[THEIRS].text;
    m->conflicts->count = 0;
    add_conflict(m, (wm_conflict){WM_CONFLICT_MOVED, 0, m->base.text.size, 0, ours.size, 0, theirs.size});
    if (m->choice == WM_MERGE_MARKERS)
        add_markers(m->out, ours, theirs);
    else
        wm_buffer_add_slice(m->out, m->prefer ? theirs : ours);
}

static wm_status run_merge(merge *m, wm_slice base, wm_slice ours, wm_slice theirs)
{
    size_t before = m->out->size;
    if (lens_cut(&m->base, base) != WM_OK || lens_cut(&m->sides[OURS], ours) != WM_OK ||
        lens_cut(&m->sides[THEIRS], theirs) != WM_OK || lens_match_versions(&m->base, &m->sides[OURS]) != WM_OK ||
        lens_match_versions(&m->base, &m->sides[THEIRS]) != WM_OK)
        return WM_NO_MEMORY;
    m->movers = calloc(m->base.count, sizeof *m->movers);
    m->written = calloc(m->base.count, sizeof *m->written);
    if (!m->movers || !m->written)
        return WM_NO_MEMORY;
    choose_moves(m);
    write_page(m);
    if (!m->failed && !is_complete(m)) {
        m->out->size = before;
        write_whole(m);
    }
    if (m->failed || m->body.failed || m->out->failed)
        return WM_NO_MEMORY;
    if (m->conflicts->count == 0)
        return WM_OK;
    if (m->choice == WM_MERGE_NOTHING)
        m->out->size = before;
    return WM_DIFFERS;
}

wm_status wm_merge_wikitext(wm_slice base, wm_slice ours, wm_slice theirs, wm_merge_choice choice, wm_buffer *out,
                            wm_conflicts *conflicts)
{
    if (conflicts)
        conflicts->count = 0;
    merge m = {.choice = choice, .prefer = choice == WM_MERGE_THEIRS ? THEIRS : OURS, .out = out};
    m.conflicts = conflicts ? conflicts : &m.own;
    wm_status status = run_merge(&m, base, ours, theirs);
    lens_version_free(&m.base);
    lens_version_free(&m.sides[OURS]);
    lens_version_free(&m.sides[THEIRS]);
    lens_body_merge_free(&m.body);
    wm_conflicts_free(&m.own);
    wm_buffer_free(&m.text);
    wm_buffer_free(&m.other);
    free(m.movers);
    free(m.written);
    free(m.stack);
    return status;
}

static bool has_line(wm_slice text, size_t at, wm_slice marker)
{
    return wm_starts_with(wm_sub(text, at, text.size), marker) && (!at || text.data[at - 1] == '\n') &&
           (at + marker.size == text.size || text.data[at + marker.size] == '\n' || text.data[at + marker.size] == '\r');
}

size_t wm_merge_conflict_line(wm_slice text)
{
    const wm_slice ours = WM_LIT(OURS_MARKER), theirs = WM_LIT(THEIRS_MARKER);
    size_t begin = wm_find(text, ours, 0), number = 1;
    while (begin != WM_NONE && !has_line(text, begin, ours))
        begin = wm_find(text, ours, begin + 1);
    size_t end = begin == WM_NONE ? WM_NONE : wm_find(text, theirs, begin);
    while (end != WM_NONE && !has_line(text, end, theirs))
        end = wm_find(text, theirs, end + 1);
    for (size_t i = 0; end != WM_NONE && i < begin; i++)
        number += text.data[i] == '\n';
    return end == WM_NONE ? 0 : number;
}
