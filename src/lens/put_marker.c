/* put_marker.c - what marks a line: list markers, signs of headings, alignment.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lens/put.h"

/* ---- markers ----------------------------------------------------------------------------------- */

void marker_text(wm_slice path, wm_buffer *out)
{
    for (size_t i = 0; i < path.size; i++) {
        char c = path.data[i];
        if (c == 'b' || c == 'o' || c == 't' || c == 'd')
            wm_buffer_add_char(out, c == 'b' ? '*' : c == 'o' ? '#' : c == 't' ? ';' : ':');
    }
}

static bool is_list_marker(wm_slice s)
{
    size_t i = 0;
    while (i < s.size && strchr("*#:;", s.data[i]))
        i++;
    size_t chars = i;
    while (i < s.size && s.data[i] == ' ')
        i++;
    return chars && i == s.size;
}

/* A list that is two now, or two that are one. */
bool put_list_gap(put *p, size_t a, const line *l, const line *n)
{
    if (!a || p->line_of[a - 1] == WM_NONE)
        return false;
    const line *before = &p->source.lines[p->line_of[a - 1]];
    wm_slice gap = before->outer.end <= l->outer.start ? wm_sub(p->source.source, before->outer.end, l->outer.start) : WM_LIT("x");
    if (wm_trim(gap).size || (!n->begins_list && !gap.size))
        return false;
    size_t from = p->text.size;
    wm_buffer_add_str(&p->text, n->begins_list ? "\n\n" : "\n");
    add_splice(p, before->outer.end, l->outer.start, from);
    return true;
}

/* Behind the marker of a heading or item and the spaces after it; what does not print there is no part of it. */
static uint32_t marker_end(wm_slice source, const line *l)
{
    uint32_t at = l->outer.start;
    if (l->kind == LINE_HEADING)
        for (unsigned i = 0; i < l->level && at < l->inner.start && source.data[at] == '='; i++)
            at++;
    else
        while (at < l->inner.start && strchr("*#:;", source.data[at]))
            at++;
    if (at > l->outer.start)
        while (at < l->inner.start && source.data[at] == ' ')
            at++;
    return at;
}

/* The markers in front of and behind a line, in its new kind. */
bool put_marker(put *p, const line *l, const line *o, const line *n)
{
    wm_slice source = p->source.source;
    bool textual = (n->kind == LINE_TEXT || n->kind == LINE_ITEM || n->kind == LINE_HEADING) &&
                   (o->kind == LINE_TEXT || o->kind == LINE_ITEM || o->kind == LINE_HEADING);
    if (!textual || (l->kind != LINE_TEXT && l->kind != LINE_ITEM && l->kind != LINE_HEADING))
        return false;
    wm_slice path = line_path(&p->now, n);
    if (n->kind != LINE_ITEM && path.size)
        return false;
    uint32_t lead = l->outer.start, lead_end = l->kind == LINE_TEXT ? lead : marker_end(source, l);
    wm_slice old = wm_sub(source, lead, lead_end);
    if (l->kind == LINE_ITEM && !is_list_marker(old))
        return false;
    if (l->kind == LINE_HEADING && (!old.size || old.data[0] != '='))
        return false;
    bool spaced = !old.size || old.data[old.size - 1] == ' ';
    size_t from = p->text.size;
    if (n->kind == LINE_HEADING)
        for (unsigned i = 0; i < n->level; i++)
            wm_buffer_add_char(&p->text, '=');
    else if (n->kind == LINE_ITEM)
        marker_text(path, &p->text);
    if (n->kind != LINE_TEXT && spaced)
        wm_buffer_add_char(&p->text, ' ');
    add_splice(p, lead, lead_end, from);
    if (l->kind != LINE_HEADING && n->kind != LINE_HEADING)
        return true;
    uint32_t tail = l->inner.end, tail_end = l->inner.end;
    if (l->kind == LINE_HEADING) {
        while (tail < l->outer.end && source.data[tail] != '=') {
            uint32_t behind = skip_silent(p, tail, l->outer.end);
            tail = behind > tail ? behind : tail + 1;
        }
        tail_end = tail;
        while (tail_end < l->outer.end && source.data[tail_end] == '=')
            tail_end++;
        while (n->kind != LINE_HEADING && tail > l->inner.end && source.data[tail - 1] == ' ')
            tail--;
    } else { /* a heading ends with its signs, whatever does not print before them */
        tail = tail_end = skip_silent(p, tail, (uint32_t)source.size);
    }
    from = p->text.size;
    if (n->kind == LINE_HEADING) {
        if (l->kind != LINE_HEADING)
            wm_buffer_add_char(&p->text, ' ');
        for (unsigned i = 0; i < n->level; i++)
            wm_buffer_add_char(&p->text, '=');
    }
    add_splice(p, tail, tail_end, from);
    return true;
}

/* A cell of which nothing but the alignment changed. */
bool put_alignment(put *p, const line *l, const line *o, const line *n)
{
    static const char *const words[] = {"", "left", "center", "right"};
    const wm_node *old = o->node, *now = n->node, *cell = l->node;
    wm_slice source = p->source.source;
    if (l->kind != LINE_CELL || o->kind != LINE_CELL || n->kind != LINE_CELL || old->u.cell.header != now->u.cell.header ||
        old->u.cell.colspan != now->u.cell.colspan || old->u.cell.rowspan != now->u.cell.rowspan ||
        cell->u.cell.attributes.size || now->u.cell.align == WM_ALIGN_NONE)
        return false;
    uint32_t at = l->outer.start;
    while (at < l->outer.end && strchr("|!", source.data[at]) && at - l->outer.start < 2)
        at++;
    size_t from = p->text.size;
    wm_buffer_add_format(&p->text, " align=\"%s\" |", words[now->u.cell.align]);
    if (at < source.size && source.data[at] != ' ')
        wm_buffer_add_char(&p->text, ' ');
    add_splice(p, at, at, from);
    return true;
}
