/* read_header.c - the line at the top of a file that names the page.
 *
 * SPDX-License-Identifier: MIT
 */
#include "markdown/read/read_private.h"

static bool is_mark(char c)
{
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

/* Takes what was escaped off the front of *rest, up to an unescaped stop (left there; the end if it is empty). */
static bool take_escaped(wm_slice *rest, wm_slice stop, wm_buffer *out)
{
    size_t i = 0;
    for (; i < rest->size; i++) {
        char c = rest->data[i];
        if (c == '\\' && i + 1 < rest->size && is_mark(rest->data[i + 1]))
            c = rest->data[++i];
        else if (stop.size && wm_starts_with(wm_sub(*rest, i, rest->size), stop))
            break;
        wm_buffer_add_char(out, c);
    }
    bool found = i < rest->size || !stop.size;
    *rest = wm_sub(*rest, i, rest->size);
    return found && out->size;
}

static bool take(wm_slice *rest, wm_slice what)
{
    if (!wm_starts_with(*rest, what))
        return false;
    *rest = wm_sub(*rest, what.size, rest->size);
    return true;
}

/* "[title](url)" and what must follow to the end. */
static bool take_link(reader *r, wm_slice rest, wm_slice behind)
{
    wm_buffer_begin(&r->scratch, &r->failed);
    wm_buffer_begin(&r->url, &r->failed);
    if (!take(&rest, WM_LIT("[")) || !take_escaped(&rest, WM_LIT("]("), &r->scratch) || !take(&rest, WM_LIT("](")))
        return false;
    bool pointed = take(&rest, WM_LIT("<")); /* as formatters write an address with brackets */
    wm_slice end = pointed ? WM_LIT(">)") : WM_LIT(")");
    return take_escaped(&rest, end, &r->url) && take(&rest, end) && wm_equal(rest, behind);
}

static bool match_sentence(reader *r, wm_slice line)
{
    wm_slice rest = line;
    if (take(&rest, WM_LIT("> 本文内容由")) && take_link(r, rest, WM_LIT("转换而来。")))
        return true;
    rest = line;
    if (take(&rest, WM_LIT("> この記事は")) && take_link(r, rest, WM_LIT("から翻訳されています。")))
        return true;
    rest = line;
    if (!take(&rest, WM_LIT("> This article is converted from ")))
        return false;
    size_t at = WM_NONE; /* the site's name may hold anything, the title no bare bracket */
    for (size_t next = 0; (next = wm_find(rest, WM_LIT(": ["), next)) != WM_NONE; next++)
        at = next;
    return at != WM_NONE && take_link(r, wm_sub(rest, at + 2, rest.size), WM_LIT("."));
}

/* The words of a template up to its next place or its first line's end; *place is t, u or NUL. */
static const char *template_words(const char *template, wm_buffer *words, char *place)
{
    const char *p = template;
    wm_buffer_clear(words);
    *place = '\0';
    while (*p && *p != '\n') {
        char c = *p++;
        if (c == '%' && (*p == 't' || *p == 'u')) {
            *place = *p++;
            break;
        }
        p += c == '%' && *p == '%';
        wm_buffer_add_char(words, c);
    }
    return p;
}

static bool match_template(reader *r, const char *template, wm_slice line)
{
    wm_slice rest = line;
    char place, next;
    wm_buffer_begin(&r->scratch, &r->failed);
    wm_buffer_begin(&r->url, &r->failed);
    template = template_words(template, &r->number, &place);
    if (!take(&rest, wm_buffer_slice(&r->number)))
        return false;
    for (; place; place = next) {
        wm_buffer *out = place == 't' ? &r->scratch : &r->url;
        template = template_words(template, &r->number, &next);
        wm_buffer_begin(out, &r->failed);
        if (!take_escaped(&rest, wm_buffer_slice(&r->number), out) || !take(&rest, wm_buffer_slice(&r->number)))
            return false;
    }
    return !rest.size;
}

size_t read_header(reader *r, wm_slice s)
{
    if (r->options.keep_header || !s.size)
        return 0;
    const char *newline = memchr(s.data, '\n', s.size);
    size_t size = newline ? (size_t)(newline - s.data) : s.size;
    wm_slice line = wm_sub(s, 0, size);
    while (line.size && md_is_in(" \t\r", line.data[line.size - 1]))
        line.size--;
    bool found = r->options.header ? *r->options.header && match_template(r, r->options.header, line) : match_sentence(r, line);
    if (!found)
        return 0;
    r->info.has_header = true;
    r->info.title = read_keep(r, wm_buffer_slice(&r->scratch));
    r->info.url = read_keep(r, wm_buffer_slice(&r->url));
    return size + (newline != NULL);
}
