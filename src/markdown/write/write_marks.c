/* write_marks.c - where links, images, headings, tables and notes stand in a page's Markdown.
 *
 * SPDX-License-Identifier: MIT
 *
 * A text is written into a buffer of its own first and then put into its place line by line, with prefixes. So the ends of
 * a link are points in that buffer until it is put: "[a](b)" at 0 and 6 of a line, and at 4 and 10 of the page below "  - ".
 */
#include "markdown/write/write_private.h"

size_t write_mark_add(wm_writer *w, wm_mark_kind kind, const wm_normal_item *item)
{
    wm_marks *m = w->marks.out;
    if (!m || !write_grow(w, &m->items, &m->capacity, m->count + 1, sizeof *m->items))
        return WM_NONE;
    m->items[m->count] = (wm_mark){.kind = (uint8_t)kind, .inside = item->flags & WM_NORMAL_INSIDE, .number = item->number,
                                   .node = item->node, .words = WM_LIT("")};
    return m->count++;
}

void write_mark_place(wm_writer *w, size_t mark, size_t start, size_t end)
{
    if (mark == WM_NONE)
        return;
    w->marks.out->items[mark].start = start;
    w->marks.out->items[mark].end = end;
}

static void add_point(wm_writer *w, size_t mark, bool end, size_t at)
{
    write_marks_state *s = &w->marks;
    if (mark != WM_NONE && write_grow(w, &s->points, &s->capacity, s->count + 1, sizeof *s->points))
        s->points[s->count++] = (write_point){.at = at, .mark = (uint32_t)mark, .end = end};
}

/* Appends what an item says. Blocks are set apart by a space. */
static void add_words(const wm_normal_item *item, wm_buffer *out)
{
    bool block = item->kind != WM_NORMAL_LEAF && wm_node_is_block(item->type);
    bool space = block || item->type == WM_NODE_NEWLINE || item->type == WM_NODE_HARD_BREAK;
    if (space && out->size && out->data[out->size - 1] != ' ')
        wm_buffer_add_char(out, ' ');
    else if (item->kind == WM_NORMAL_LEAF && !space && item->type != WM_NODE_REF && item->type != WM_NODE_HTML_TAG)
        wm_buffer_add_slice(out, item->text);
}

void write_mark_words(wm_writer *w, size_t mark, size_t open)
{
    const wm_normal *n = &w->normal;
    if (mark == WM_NONE || n->items[open].kind != WM_NORMAL_OPEN)
        return;
    wm_buffer *words = &w->marks.words;
    wm_buffer_begin(words, &w->failed);
    for (size_t i = open + 1; i < n->items[open].other; i++)
        if (!wm_normal_is_silent(&n->items[i]))
            add_words(&n->items[i], words);
    w->marks.out->items[mark].words = wm_arena_copy(&w->normal.arena, wm_trim(wm_buffer_slice(words)));
    w->failed |= words->failed || w->normal.arena.failed;
}

void write_mark_begin(wm_writer *w, wm_mark_kind kind, const wm_normal_item *item, const wm_buffer *text)
{
    write_marks_state *s = &w->marks;
    if (!s->out)
        return;
    if (text == w->line.out)
        write_line_before(w, '['); /* emphasis that waits stands before it */
    size_t mark = write_mark_add(w, kind, item);
    add_point(w, mark, false, text->size);
    if (mark != WM_NONE && write_grow(w, &s->open, &s->open_capacity, s->open_count + 1, sizeof *s->open))
        s->open[s->open_count++] = (uint32_t)mark;
}

void write_mark_end(wm_writer *w, const wm_normal_item *open, const wm_buffer *text)
{
    write_marks_state *s = &w->marks;
    if (!s->out || !s->open_count || s->out->items[s->open[s->open_count - 1]].node != open->node)
        return;
    size_t mark = s->open[--s->open_count];
    if (open->kind == WM_NORMAL_OPEN)
        write_mark_words(w, mark, (size_t)(open - w->normal.items));
    else
        s->out->items[mark].words = open->text;
    add_point(w, mark, true, text->size);
}

void write_mark_open(wm_writer *w, wm_mark_kind kind, const wm_normal_item *item)
{
    write_marks_state *s = &w->marks;
    size_t mark = write_mark_add(w, kind, item);
    write_mark_place(w, mark, w->out->size, w->out->size);
    if (mark != WM_NONE && write_grow(w, &s->open, &s->open_capacity, s->open_count + 1, sizeof *s->open))
        s->open[s->open_count++] = (uint32_t)mark;
}

void write_mark_close(wm_writer *w, const wm_normal_item *open)
{
    write_marks_state *s = &w->marks;
    if (!s->out || !s->open_count || s->out->items[s->open[s->open_count - 1]].node != open->node)
        return;
    size_t mark = s->open[--s->open_count];
    s->out->items[mark].end = w->out->size;
    if (open->kind == WM_NORMAL_OPEN && open->type != WM_NODE_TABLE)
        write_mark_words(w, mark, (size_t)(open - w->normal.items));
    else
        s->out->items[mark].words = open->text;
}

void write_mark_call(wm_writer *w, const wm_normal_item *item, const wm_buffer *text)
{
    if (!w->marks.out || item->type != WM_NODE_TEMPLATE)
        return;
    size_t mark = write_mark_add(w, WM_MARK_CALL, item);
    write_mark_place(w, mark, w->out->size, w->out->size);
    if (!text)
        return;
    add_point(w, mark, false, text->size);
    add_point(w, mark, true, text->size);
}

void write_mark_note(wm_writer *w, size_t item, bool end)
{
    const wm_normal_item *note = &w->normal.items[item];
    wm_marks *m = w->marks.out;
    if (!m || note->type != WM_NODE_ITEM || !note->number)
        return;
    if (!end) {
        size_t mark = write_mark_add(w, WM_MARK_NOTE, note);
        write_mark_place(w, mark, w->out->size, w->out->size);
        write_mark_words(w, mark, item);
        return;
    }
    for (size_t i = m->count; i--;)
        if (m->items[i].kind == WM_MARK_NOTE && m->items[i].number == note->number) {
            m->items[i].end = w->out->size;
            return;
        }
}

/* ---- points that move ---- */

void write_marks_shift(wm_writer *w, size_t at, size_t by)
{
    write_marks_state *s = &w->marks;
    for (size_t i = s->count; i && s->points[i - 1].at >= at; i--)
        s->points[i - 1].at += by;
}

size_t write_marks_copy(wm_writer *w, size_t from, size_t limit, size_t start, size_t to)
{
    write_point *points = w->marks.points;
    for (; from < limit && from < w->marks.count; from++)
        points[from].at = points[from].at > start ? points[from].at - start + to : to;
    return from;
}

static void settle(wm_writer *w, const write_point *p, size_t at)
{
    wm_mark *mark = &w->marks.out->items[p->mark];
    if (p->end)
        mark->end = at;
    else
        mark->start = mark->end = at;
}

void write_marks_line(wm_writer *w, size_t *point, size_t at, size_t kept, size_t end)
{
    const write_marks_state *s = &w->marks;
    for (; *point < s->count && s->points[*point].at <= end; ++*point) {
        size_t place = s->points[*point].at;
        place = place < at ? at : place > kept ? kept : place;
        settle(w, &s->points[*point], w->out->size + (place - at));
    }
    /* those of the text are in their places with its last line */
    if (*point == s->count)
        w->marks.count = *point = 0;
}

void write_marks_settle(wm_writer *w)
{
    for (size_t i = 0; i < w->marks.count; i++)
        settle(w, &w->marks.points[i], w->out->size);
    w->marks.count = 0;
}

void write_marks_cut(wm_writer *w, size_t marks, size_t points)
{
    if (!w->marks.out)
        return;
    w->marks.count = points;
    if (marks < w->marks.out->count)
        w->marks.out->count = marks;
    w->marks.open_count = 0;
}

void write_marks_finish(wm_writer *w)
{
    wm_marks *m = w->marks.out;
    if (!m)
        return;
    write_marks_settle(w);
    m->math = false;
    for (size_t i = 0; i < w->normal.count && !m->math; i++)
        m->math = w->normal.items[i].type == WM_NODE_MATH && !wm_normal_is_silent(&w->normal.items[i]);
}
