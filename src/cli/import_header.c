/* import_header.c - which page the first line of a file names.
 *
 * SPDX-License-Identifier: MIT
 */
#include "cli/import.h"

/* Appends s without the backslashes that escape. */
static void add_unescaped(wm_slice s, wm_buffer *out)
{
    for (size_t i = 0; i < s.size; i++) {
        char c = s.data[i];
        if (c == '\\' && i + 1 < s.size && s.data[i + 1] > ' ' && s.data[i + 1] < 0x7f &&
            !((s.data[i + 1] | 32) >= 'a' && (s.data[i + 1] | 32) <= 'z') &&
            !(s.data[i + 1] >= '0' && s.data[i + 1] <= '9'))
            c = s.data[++i];
        wm_buffer_add_char(out, c);
    }
}

/* Where literal stands in s at or after from, not escaped. */
static size_t find_literal(wm_slice s, wm_slice literal, size_t from)
{
    for (;;) {
        size_t at = wm_find(s, literal, from);
        if (at == WM_NONE)
            return WM_NONE;
        size_t slashes = 0;
        while (slashes < at && s.data[at - 1 - slashes] == '\\')
            slashes++;
        if (slashes % 2 == 0)
            return at;
        from = at + 1;
    }
}

/* %t, %u: title and address; %n: anything. */
static bool match(const char *template, wm_slice line, wm_slice *title, wm_slice *url, wm_slice *name)
{
    size_t at = 0;
    const char *p = template;
    while (*p) {
        if (p[0] != '%' || !p[1] || !strchr("tun%", p[1])) {
            if (at >= line.size || line.data[at] != *p)
                return false;
            at++;
            p++;
            continue;
        }
        char what = p[1];
        p += 2;
        if (what == '%') {
            if (at >= line.size || line.data[at] != '%')
                return false;
            at++;
            continue;
        }
        size_t length = 0;
        while (p[length] && p[length] != '%')
            length++;
        size_t end = length ? find_literal(line, wm_slice_of(p, length), at) : line.size;
        /* The last of the literals stands at the end of the line. */
        if (length && !p[length] && wm_ends_with(line, wm_slice_of(p, length)) && line.size - length >= at)
            end = line.size - length;
        if (end == WM_NONE)
            return false;
        if (what == 't')
            *title = wm_sub(line, at, end);
        else if (what == 'u')
            *url = wm_sub(line, at, end);
        else
            *name = wm_sub(line, at, end);
        at = end;
    }
    return at == line.size;
}

void wm_headline_free(wm_headline *h)
{
    wm_buffer_free(&h->title);
    wm_buffer_free(&h->url);
    wm_buffer_free(&h->site);
}

bool wm_import_header(const char *template, wm_slice markdown, wm_headline *out)
{
    static const struct {
        const char *template, *lang;
    } ours[] = {{"> 本文内容由[%t](%u)转换而来。", "zh"}, {"> この記事は[%t](%u)から翻訳されています。", "ja"},
                {"> This article is converted from %n: [%t](%u).", NULL}};
    wm_slice title = WM_LIT(""), url = WM_LIT(""), site = WM_LIT("");
    bool found = false;
    wm_buffer_clear(&out->title);
    wm_buffer_clear(&out->url);
    wm_buffer_clear(&out->site);
    out->lang = NULL;
    if (wm_starts_with(markdown, WM_LIT("\xef\xbb\xbf")))
        markdown = wm_sub(markdown, 3, markdown.size);
    const char *newline = markdown.size ? memchr(markdown.data, '\n', markdown.size) : NULL;
    wm_slice line = wm_trim(newline ? wm_sub(markdown, 0, (size_t)(newline - markdown.data)) : markdown);
    if (template) {
        wm_buffer copy = {0};
        wm_buffer_add_slice(&copy, wm_trim(wm_str(template)));
        const char *text = wm_buffer_cstr(&copy);
        found = text && match(text, line, &title, &url, &site);
        wm_buffer_free(&copy);
    }
    for (size_t i = 0; !template && !found && i < sizeof ours / sizeof *ours; i++) {
        found = match(ours[i].template, line, &title, &url, &site);
        out->lang = ours[i].lang;
    }
    if (!found || !title.size)
        return false;
    add_unescaped(title, &out->title);
    add_unescaped(url, &out->url);
    add_unescaped(site, &out->site);
    return true;
}
