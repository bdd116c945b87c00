/* shape.c - making the lines of a shape.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>
#include <stdlib.h>

#include "shape.h"

enum { STYLE_BOLD = 1, STYLE_ITALIC = 2, STYLE_STRIKE = 4 };

void shape_clear(shape *s)
{
    wm_buffer out = s->out;
    memset(s, 0, sizeof *s);
    s->out = out;
    wm_buffer_clear(&s->out);
}

static bool is_white(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static void end_text(shape *s)
{
    if (s->in_text)
        wm_buffer_add_char(&s->out, '\n');
    s->in_text = false;
}

void shape_line(shape *s, const char *format, ...)
{
    char line[128];
    va_list args;
    end_text(s);
    va_start(args, format);
    int size = vsnprintf(line, sizeof line, format, args);
    va_end(args);
    if (size < 0)
        return;
    wm_buffer_add_str(&s->out, line);
    wm_buffer_add_char(&s->out, '\n');
}

static void add_visible(shape *s, wm_slice text)
{
    for (size_t i = 0; i < text.size; i++)
        if (!is_white(text.data[i]))
            wm_buffer_add_char(&s->out, text.data[i]);
}

void shape_code(shape *s, const char *name, wm_slice text)
{
    if (!wm_trim(text).size)
        return;
    end_text(s);
    wm_buffer_add_str(&s->out, name);
    wm_buffer_add_char(&s->out, '{');
    add_visible(s, text);
    wm_buffer_add_str(&s->out, "}\n");
}

void shape_text(shape *s, wm_slice text)
{
    if (!wm_trim(text).size)
        return;
    unsigned style = (s->bold > 0 ? STYLE_BOLD : 0u) | (s->italic > 0 ? STYLE_ITALIC : 0u) |
                     (s->strike > 0 ? STYLE_STRIKE : 0u);
    if (!s->in_text || style != s->style) {
        end_text(s);
        wm_buffer_add_format(&s->out, "t%s%s%s ", style & STYLE_BOLD ? "b" : "", style & STYLE_ITALIC ? "i" : "",
                             style & STYLE_STRIKE ? "s" : "");
        s->in_text = true;
        s->style = style;
    }
    add_visible(s, text);
}

void shape_tag(shape *s, wm_slice name, bool closing)
{
    int *style = NULL;
    if (wm_equal_nocase(name, WM_LIT("br")))
        return; /* white space */
    if (wm_equal_nocase(name, WM_LIT("strong")))
        style = &s->bold;
    else if (wm_equal_nocase(name, WM_LIT("em")))
        style = &s->italic;
    else if (wm_equal_nocase(name, WM_LIT("del")) || wm_equal_nocase(name, WM_LIT("strike")))
        style = &s->strike;
    if (!style) {
        char lower[32];
        size_t size = name.size < sizeof lower ? name.size : sizeof lower - 1;
        for (size_t i = 0; i < size; i++)
            lower[i] = name.data[i] >= 'A' && name.data[i] <= 'Z' ? (char)(name.data[i] | 0x20) : name.data[i];
        lower[size] = '\0';
        shape_line(s, "<%s%s", closing ? "/" : "", lower);
    } else {
        *style += closing ? (*style > 0 ? -1 : 0) : 1;
    }
}

void shape_drop_number(shape *s, size_t at)
{
    wm_buffer *b = &s->out;
    if (!s->in_text || b->size < at + 3 || b->data[at] != 't')
        return;
    size_t i = at + 1;
    while (i < b->size && b->data[i] != ' ')
        i++;
    if (++i >= b->size)
        return;
    for (; i < b->size; i++)
        if (b->data[i] < '0' || b->data[i] > '9')
            return;
    b->size = at;
    s->in_text = false;
}
