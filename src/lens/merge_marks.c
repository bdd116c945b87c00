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

/* Has the options of a file say what the edited one says: `|alt=old|` is `|alt=new|`. opens: they are those before the
 * caption, where one goes that the file had not. */
static void merge_alt(wm_slice mark, const lens_token *own, const lens_token *edited, bool opens, wm_buffer *out)
{
    wm_slice was = wm_picture_alt(own->node), is = wm_picture_alt(edited->node);
    size_t start = 0, end = 0, bar = wm_find(mark, WM_LIT("|"), 0);
    bool here = lens_find_alt(mark, &start, &end);
    wm_slice part = wm_sub(mark, start, end);
    if (here && (memchr(part.data, '<', part.size) || memchr(part.data, '{', part.size))) {
        wm_buffer_add_slice(out, mark); /* what does not print stands in it */
        return;
    }
    if (wm_equal(was, is) || (!here && (was.size || !opens || bar == WM_NONE))) {
        wm_buffer_add_slice(out, mark);
        return;
    }
    if (!here)
        start = end = bar;
    wm_buffer_add_slice(out, wm_sub(mark, 0, here && !is.size ? start - 1 : start));
    if (is.size) {
        wm_buffer_add_str(out, here ? "alt=" : "|alt=");
        wm_print_option(is, out);
    }
    wm_buffer_add_slice(out, wm_sub(mark, end, mark.size));
}

/* A picture that becomes one with a caption below it, which is a thumb: that is said behind its file's name. */
static void merge_frame(const lens_token *own, const lens_token *edited, wm_buffer *mark)
{
    if (own->node->u.link.framed || !edited->node->u.link.framed || !edited->node->first)
        return;
    wm_buffer out = {0};
    wm_slice s = wm_buffer_slice(mark);
    size_t bar = wm_find(s, WM_LIT("|"), 0);
    bar = bar == WM_NONE ? s.size : bar;
    wm_buffer_add_slice(&out, wm_sub(s, 0, bar));
    wm_buffer_add_str(&out, "|thumb");
    wm_buffer_add_slice(&out, wm_sub(s, bar, s.size));
    out.failed |= mark->failed;
    wm_buffer_free(mark);
    *mark = out;
}

static bool ends_value(wm_slice tag, size_t i)
{
    char c = i < tag.size ? tag.data[i] : ' ';
    return c == ' ' || c == '\n' || c == '\t' || c == '>' || c == '|' || (c == '/' && i + 1 < tag.size && tag.data[i + 1] == '>');
}

static bool is_name_byte(char c)
{
    return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') || c == '-' || c == '_' || c == ':';
}

bool lens_find_attribute(wm_slice tag, const char *name, size_t *start, size_t *end)
{
    size_t size = strlen(name);
    for (size_t at = 1; at + size < tag.size; at++) {
        if (is_name_byte(tag.data[at - 1]) || !wm_equal_nocase(wm_sub(tag, at, at + size), wm_slice_of(name, size)))
            continue;
        size_t i = at + size, sign = i;
        while (sign < tag.size && tag.data[sign] == ' ')
            sign++;
        bool valued = sign < tag.size && tag.data[sign] == '=';
        if (!valued && !ends_value(tag, i))
            continue;
        for (i = valued ? sign + 1 : i; valued && i < tag.size && tag.data[i] == ' ';)
            i++;
        char quote = valued && i < tag.size ? tag.data[i] : ' ';
        if (quote == '"' || quote == '\'') {
            for (i++; i < tag.size && tag.data[i] != quote;)
                i++;
            i = i < tag.size ? i + 1 : i;
        }
        while (!ends_value(tag, i))
            i++;
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
    bool has = lens_find_attribute(wm_buffer_slice(tag), name, &start, &end), wants = lens_find_attribute(edited, name, &from, &to);
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
    out.failed |= tag->failed;
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
    out->failed |= tag.failed;
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

lens_mark_class lens_class_of(const lens_token *t)
{
    if (!t->node)
        return LENS_NO_CLASS;
    if (t->kind == LENS_ATOM)
        return t->node->type == WM_NODE_MATH ? LENS_FORMULA : LENS_NO_CLASS;
    if (t->kind == LENS_MARK && t->node->type == WM_NODE_IMAGE)
        return opens(t) ? LENS_IMAGE_OPENS : LENS_IMAGE_CLOSES;
    if (t->kind == LENS_MARK && t->node->type == WM_NODE_CODE_BLOCK)
        return t->node->u.code.pre ? (opens(t) ? LENS_PRE_OPENS : LENS_PRE_CLOSES) : opens(t) ? LENS_CODE_OPENS : LENS_CODE_CLOSES;
    return LENS_NO_CLASS;
}

void lens_merge_mark(lens_merge *m, lens_mark_class class, const lens_token *own, const lens_token *edited)
{
    wm_slice a = lens_bytes(m->source, own->start, own->end), c = lens_bytes(m->edited, edited->start, edited->end);
    if (class == LENS_IMAGE_OPENS) {
        wm_buffer mark = {0};
        const wm_title *was = &own->node->u.link.title, *is = &edited->node->u.link.title;
        if (was->ns == is->ns && wm_equal(was->text, is->text))
            wm_buffer_add_slice(&mark, a);
        else
            merge_image(a, c, &mark);
        merge_frame(own, edited, &mark);
        merge_alt(wm_buffer_slice(&mark), own, edited, true, m->out);
        m->out->failed |= mark.failed;
        wm_buffer_free(&mark);
    } else if (class == LENS_IMAGE_CLOSES) {
        merge_alt(a, own, edited, false, m->out);
    } else if (class == LENS_CODE_OPENS || class == LENS_PRE_OPENS) {
        merge_code(a, c, m->out);
    } else if (class == LENS_FORMULA) {
        merge_math(a, c, m->out);
    } else {
        wm_buffer_add_slice(m->out, a);
    }
}
