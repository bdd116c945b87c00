/* merge_marks.c - marks with parts of their own: what the editor changed of them goes into those of the base.
 *
 * SPDX-License-Identifier: MIT
 *
 * Markdown shows the file of an image and the language of code; the base has options and attributes besides.
 */
#include <stdlib.h>

#include "lens/merge.h"

/* `[[Image:Old.jpg|thumb|` and `[[File:New.jpg|` give `[[Image:New.jpg|thumb|`. */
static void merge_image(wm_slice own, wm_slice edited, wm_buffer *out)
{
    size_t colon = wm_find(own, WM_LIT(":"), 0), bar = wm_find(own, WM_LIT("|"), 0);
    size_t from = wm_find(edited, WM_LIT(":"), 0), to = wm_find(edited, WM_LIT("|"), 0);
    bar = bar == WM_NONE ? own.size : bar;
    to = to == WM_NONE ? edited.size : to;
    if (colon == WM_NONE || colon > bar || from == WM_NONE || from > to) {
        wm_buffer_add_slice(out, edited);
        return;
    }
    wm_buffer_add_slice(out, wm_sub(own, 0, colon));
    wm_buffer_add_slice(out, wm_sub(edited, from, to));
    wm_buffer_add_slice(out, wm_sub(own, bar, own.size));
}

/* The value of an attribute with what encloses it: [start, end) of `lang="c"`. False when there is none. */
static bool find_attribute(wm_slice tag, const char *name, size_t *start, size_t *end)
{
    size_t size = strlen(name);
    for (size_t at = 0; at + size < tag.size; at++) {
        if (at == 0 || (tag.data[at - 1] != ' ' && tag.data[at - 1] != '\n' && tag.data[at - 1] != '\t') ||
            !wm_equal_nocase(wm_sub(tag, at, at + size), wm_slice_of(name, size)))
            continue;
        size_t i = at + size;
        char next = tag.data[i];
        if (next != '=' && next != ' ' && next != '>' && next != '/')
            continue;
        if (next == '=') {
            i++;
            char quote = i < tag.size ? tag.data[i] : ' ';
            if (quote == '"' || quote == '\'') {
                i++;
                while (i < tag.size && tag.data[i] != quote)
                    i++;
                i = i < tag.size ? i + 1 : i;
            } else {
                while (i < tag.size && tag.data[i] != ' ' && tag.data[i] != '>' && tag.data[i] != '/')
                    i++;
            }
        }
        *start = at;
        *end = i;
        return true;
    }
    return false;
}

/* Takes the attribute over from edited: its value, that it is there, that it is not. */
static void merge_attribute(wm_buffer *tag, wm_slice edited, const char *name)
{
    size_t start, end, from, to;
    bool has = find_attribute(wm_buffer_slice(tag), name, &start, &end), wants = find_attribute(edited, name, &from, &to);
    if (!has && !wants)
        return;
    wm_buffer out = {0};
    wm_slice own = wm_buffer_slice(tag);
    if (!has) {
        start = own.size;
        while (start && own.data[start - 1] != '>')
            start--;
        start = end = start ? start - 1 : own.size;
    } else if (!wants && start) {
        start--;
    }
    wm_buffer_add_slice(&out, wm_sub(own, 0, start));
    if (wants && !has)
        wm_buffer_add_char(&out, ' ');
    if (wants)
        wm_buffer_add_slice(&out, wm_sub(edited, from, to));
    wm_buffer_add_slice(&out, wm_sub(own, end, own.size));
    wm_buffer_free(tag);
    *tag = out;
}

static void merge_code(wm_slice own, wm_slice edited, wm_buffer *out)
{
    wm_buffer tag = {0};
    wm_buffer_add_slice(&tag, own);
    merge_attribute(&tag, edited, "lang");
    merge_attribute(&tag, edited, "line");
    wm_buffer_add_slice(out, wm_buffer_slice(&tag));
    wm_buffer_free(&tag);
}

/* `<math display="inline">x^2</math>` and `<math>x^3</math>`: the tags of the one, the formula of the other. */
static void merge_math(wm_slice own, wm_slice edited, wm_buffer *out)
{
    size_t open = wm_find(own, WM_LIT(">"), 0), from = wm_find(edited, WM_LIT(">"), 0), close = own.size, to = edited.size;
    while (close && own.data[close - 1] != '<')
        close--;
    while (to && edited.data[to - 1] != '<')
        to--;
    if (open == WM_NONE || from == WM_NONE || close <= open || to <= from) {
        wm_buffer_add_slice(out, edited);
        return;
    }
    wm_buffer_add_slice(out, wm_sub(own, 0, open + 1));
    wm_buffer_add_slice(out, wm_sub(edited, from + 1, to - 1));
    wm_buffer_add_slice(out, wm_sub(own, close - 1, own.size));
}

static bool opens(const lens_token *t)
{
    return t->node && t->start == t->node->span.start;
}

bool lens_merge_mark(lens_merge *m, const lens_token *own, const lens_token *edited)
{
    wm_slice a = lens_bytes(m->source, own->start, own->end), c = lens_bytes(m->edited, edited->start, edited->end);
    if (own->kind != edited->kind || !own->node || !edited->node || own->node->type != edited->node->type ||
        opens(own) != opens(edited))
        return false;
    bool mark = own->kind == LENS_MARK;
    if (mark && own->node->type == WM_NODE_IMAGE && opens(own))
        merge_image(a, c, m->out);
    else if (mark && own->node->type == WM_NODE_IMAGE)
        wm_buffer_add_slice(m->out, a);
    else if (mark && own->node->type == WM_NODE_CODE_BLOCK && opens(own) && own->node->u.code.pre == edited->node->u.code.pre)
        merge_code(a, c, m->out);
    else if (mark && own->node->type == WM_NODE_CODE_BLOCK && own->node->u.code.pre == edited->node->u.code.pre)
        wm_buffer_add_slice(m->out, a);
    else if (own->kind == LENS_ATOM && own->node->type == WM_NODE_MATH)
        merge_math(a, c, m->out);
    else
        return false;
    return true;
}

/* ---- cells ---- */

/* The signs that open a cell: `||`, `!`. */
static size_t cell_signs(wm_slice open)
{
    size_t n = 0;
    while (n < open.size && n < 2 && (open.data[n] == '|' || open.data[n] == '!'))
        n++;
    return n;
}

static void remove_attribute(wm_buffer *tag, const char *name)
{
    size_t start, end;
    wm_buffer out = {0};
    wm_slice own = wm_buffer_slice(tag);
    if (!find_attribute(own, name, &start, &end))
        return;
    wm_buffer_add_slice(&out, wm_sub(own, 0, start));
    while (end < own.size && own.data[end] == ' ')
        end++;
    wm_buffer_add_slice(&out, wm_sub(own, end, own.size));
    wm_buffer_free(tag);
    *tag = out;
}

/* Sets the number of an attribute, which keeps its quotes; adds the attribute where there is none. */
static void set_number(wm_buffer *tag, const char *name, uint32_t number)
{
    size_t start, end;
    wm_buffer out = {0};
    wm_slice own = wm_buffer_slice(tag);
    bool has = find_attribute(own, name, &start, &end);
    if (has) {
        while (start < end && (own.data[start] < '0' || own.data[start] > '9'))
            start++;
        size_t stop = start;
        while (stop < end && own.data[stop] >= '0' && own.data[stop] <= '9')
            stop++;
        wm_buffer_add_slice(&out, wm_sub(own, 0, start));
        wm_buffer_add_format(&out, "%u", (unsigned)number);
        wm_buffer_add_slice(&out, wm_sub(own, stop, own.size));
    } else {
        size_t signs = cell_signs(own);
        bool bar = wm_find(wm_sub(own, signs, own.size), WM_LIT("|"), 0) != WM_NONE;
        wm_buffer_add_slice(&out, wm_sub(own, 0, signs));
        wm_buffer_add_format(&out, " %s=\"%u\"", name, (unsigned)number);
        wm_buffer_add_str(&out, bar ? "" : " |");
        wm_buffer_add_slice(&out, wm_sub(own, signs, own.size));
    }
    wm_buffer_free(tag);
    *tag = out;
}

void lens_merge_cell(lens_merge *m, wm_slice own, const wm_node *printed, const wm_node *edited, bool first)
{
    static const char *const names[] = {"", "left", "center", "right"};
    wm_buffer tag = {0};
    size_t signs = cell_signs(own);
    char sign = edited->u.cell.header != printed->u.cell.header ? (edited->u.cell.header ? '!' : '|') : signs ? own.data[0] : '|';
    bool pair = signs == 2 && !first;
    if (signs) {
        wm_buffer_add_char(&tag, sign);
        if (pair)
            wm_buffer_add_char(&tag, sign);
    }
    wm_buffer_add_slice(&tag, wm_sub(own, signs, own.size));
    if (edited->u.cell.align != printed->u.cell.align) {
        remove_attribute(&tag, "align");
        if (edited->u.cell.align != WM_ALIGN_NONE) {
            wm_buffer out = {0};
            size_t at = pair ? 2 : signs ? 1 : 0;
            bool has = wm_find(wm_sub(wm_buffer_slice(&tag), at, tag.size), WM_LIT("|"), 0) != WM_NONE;
            wm_buffer_add(&out, tag.data, at);
            wm_buffer_add_format(&out, " align=\"%s\"", names[edited->u.cell.align]);
            if (!has)
                wm_buffer_add_str(&out, " |");
            wm_buffer_add_slice(&out, wm_sub(wm_buffer_slice(&tag), at, tag.size));
            wm_buffer_free(&tag);
            tag = out;
        }
    }
    if (edited->u.cell.colspan != printed->u.cell.colspan)
        set_number(&tag, "colspan", edited->u.cell.colspan);
    if (edited->u.cell.rowspan != printed->u.cell.rowspan)
        set_number(&tag, "rowspan", edited->u.cell.rowspan);
    m->failed |= tag.failed;
    wm_buffer_add_slice(m->out, wm_buffer_slice(&tag));
    wm_buffer_free(&tag);
}
