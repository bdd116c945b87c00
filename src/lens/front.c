/* front.c - the head of an edited file: front matter, and the heading that repeats the title.
 *
 * SPDX-License-Identifier: MIT
 *
 * Both say what the wiki knows of a page. Only the categories are the editor's. So the edited file is read with the head
 * that the base has, and the categories of its own; what else was changed there is told, and not obeyed.
 */
#include "lens/put_private.h"
#include "markdown/style.h"

typedef struct head {
    wm_slice front;      /* the lines between the marks; data NULL: there is none */
    wm_slice categories; /* of these lines, those of the categories */
    wm_slice title;      /* the line of the heading; data NULL: the first thing is none */
    size_t body;         /* where the text begins, behind the heading and empty lines */
    size_t after;        /* where what is behind the front matter begins */
} head;

/* Takes a line off the front of *rest, without its end and the white space there. */
static bool next_line(wm_slice *rest, wm_slice *line)
{
    if (!rest->size)
        return false;
    const char *newline = memchr(rest->data, '\n', rest->size);
    size_t size = newline ? (size_t)(newline - rest->data) : rest->size;
    *line = wm_sub(*rest, 0, size);
    while (line->size && (line->data[line->size - 1] == ' ' || line->data[line->size - 1] == '\r' || line->data[line->size - 1] == '\t'))
        line->size--;
    *rest = wm_sub(*rest, size + (newline != NULL), rest->size);
    return true;
}

static wm_slice key_of(wm_slice line)
{
    size_t i = 0;
    while (i < line.size && line.data[i] != ':' && line.data[i] != ' ')
        i++;
    return i && i < line.size && line.data[i] == ':' ? wm_sub(line, 0, i) : WM_LIT("");
}

static head find_head(const md_style *style, wm_slice s)
{
    head h = {.front = {NULL, 0}, .title = {NULL, 0}};
    wm_slice rest = s, line, inside;
    if (wm_starts_with(rest, WM_LIT("\xef\xbb\xbf")))
        rest = wm_sub(rest, 3, rest.size);
    wm_slice whole = rest;
    if (next_line(&rest, &line) && wm_equal(line, WM_LIT("---"))) {
        const char *begin = rest.data, *from = NULL;
        bool in_categories = false;
        for (;;) {
            const char *at = rest.data;
            bool more = next_line(&rest, &line), end = more && wm_equal(line, WM_LIT("---"));
            bool key = more && !end && line.size && line.data[0] != ' ' && line.data[0] != '-' && line.data[0] != '\t';
            if (in_categories && (!more || end || key)) {
                h.categories = wm_slice_of(from, (size_t)(at - from));
                in_categories = false;
            }
            if (end)
                h.front = wm_slice_of(begin, (size_t)(at - begin));
            if (!more || end)
                break;
            if (key && wm_equal(key_of(line), wm_str(md_categories_key(style)))) {
                from = at;
                in_categories = true;
            }
        }
    }
    if (!h.front.data) {
        h.categories = wm_slice_of(NULL, 0);
        rest = whole;
    }
    h.after = s.size - rest.size;
    for (inside = rest; next_line(&inside, &line) && !line.size;)
        rest = inside;
    h.body = s.size - rest.size;
    if (!style->flavor.no_title && wm_starts_with(rest, WM_LIT("# "))) {
        next_line(&rest, &h.title);
        for (inside = rest; next_line(&inside, &line) && !line.size;)
            rest = inside;
        h.body = s.size - rest.size;
    }
    return h;
}

static bool is_key(wm_slice line)
{
    return line.size && line.data[0] != ' ' && line.data[0] != '-' && line.data[0] != '\t' && key_of(line).size;
}

/* The line of a key among lines, and those of its list, without what is behind the last; data NULL when there is none. */
static wm_slice lines_of(wm_slice lines, wm_slice key)
{
    wm_slice line, found = {NULL, 0};
    while (next_line(&lines, &line)) {
        if (found.data && (is_key(line) || !line.size))
            break;
        if (!found.data && is_key(line) && wm_equal(key_of(line), key))
            found = line;
        else if (found.data)
            found.size = (size_t)(line.data - found.data) + line.size;
    }
    return found;
}

/* Whether both say the same, white space at their lines' ends apart. */
static bool same_lines(wm_slice a, wm_slice b)
{
    wm_slice x = WM_LIT(""), y = WM_LIT("");
    bool more = true;
    while (more && wm_equal(x, y)) {
        bool has_a = next_line(&a, &x), has_b = next_line(&b, &y);
        if (has_a != has_b)
            return false;
        more = has_a;
    }
    return !more;
}

static void tell_key(const lens_put *p, size_t line, wm_slice key, bool known)
{
    wm_buffer message = {0};
    if (known)
        wm_buffer_add_format(&message, "\"%.*s\" says what the wiki knows of the page: a changed one is not obeyed", WM_ARG(key));
    else
        wm_buffer_add_format(&message, "of the front matter only categories are kept, not \"%.*s\"", WM_ARG(key));
    const char *text = wm_buffer_cstr(&message);
    if (text)
        p->lens->warning(p->lens->warning_user, line, text);
    wm_buffer_free(&message);
}

/* Keys of the edited file that say something else than those of the base. */
static void tell_keys(const lens_put *p, const head *was, const head *now)
{
    const md_style *style = md_style_of(p->lens->options.style);
    wm_slice rest = now->front, line;
    bool redirects = p->lens->set && wm_pageset_redirects(p->lens->set);
    for (size_t n = 2; p->lens->warning && next_line(&rest, &line); n++) {
        wm_slice key = key_of(line);
        if (!is_key(line) || wm_equal(key, wm_str(md_categories_key(style))))
            continue;
        bool known = md_is_fact(style, key), aliases = wm_equal(key, WM_LIT("aliases"));
        wm_slice old = lines_of(was->front, key);
        if (!known || (old.data ? !same_lines(old, lines_of(now->front, key)) : aliases && redirects))
            tell_key(p, n, key, known);
    }
    if (p->lens->warning && now->front.data && lines_of(was->front, WM_LIT("aliases")).data && !lines_of(now->front, WM_LIT("aliases")).data)
        tell_key(p, 1, WM_LIT("aliases"), true);
}

/* The categories' lines, each without white space at its end. */
static void add_lines(wm_buffer *out, wm_slice lines)
{
    wm_slice line;
    while (next_line(&lines, &line))
        if (line.size) {
            wm_buffer_add_slice(out, line);
            wm_buffer_add_char(out, '\n');
        }
}

/* Whether a heading at the top of the edited file is none of the text. */
static bool is_title(const lens_put *p, wm_slice before, const head *was, wm_slice markdown, const head *now)
{
    if (!now->title.data)
        return false;
    if (wm_equal(was->title, now->title))
        return true;
    wm_slice rest = wm_sub(before, was->body, before.size), line = WM_LIT("");
    next_line(&rest, &line);
    bool own = wm_equal(line, now->title); /* the page begins with it */
    if (!own && p->lens->warning)
        p->lens->warning(p->lens->warning_user, 1 + lens_newlines(wm_sub(markdown, 0, (size_t)(now->title.data - markdown.data))),
                         "the heading at the top names the page: a changed one is not obeyed");
    return !own;
}

wm_slice lens_take_front(lens_put *p, wm_slice markdown)
{
    wm_slice before = wm_buffer_slice(&p->before);
    const md_style *style = md_style_of(p->lens->options.style);
    head was = find_head(style, before), now = find_head(style, markdown);
    p->lines = 0;
    if (!was.front.data || wm_equal(before, markdown))
        return markdown;
    wm_buffer *out = &p->head;
    wm_buffer_clear(out);
    wm_slice categories = now.front.data ? now.categories : was.categories;
    const char *place = was.categories.data ? was.categories.data : was.front.data + was.front.size;
    size_t at = (size_t)(place - before.data);
    wm_buffer_add_slice(out, wm_sub(before, 0, at));
    add_lines(out, categories);
    wm_buffer_add_slice(out, wm_sub(before, at + was.categories.size, was.body));
    tell_keys(p, &was, &now);
    bool title = is_title(p, before, &was, markdown, &now);
    size_t body = now.body;
    if (now.title.data && !title)
        body = (size_t)(now.title.data - markdown.data);
    p->lines = (ptrdiff_t)lens_newlines(wm_sub(markdown, 0, body)) - (ptrdiff_t)lens_newlines(wm_buffer_slice(out));
    wm_buffer_add_slice(out, wm_sub(markdown, body, markdown.size));
    if (out->size && out->data[out->size - 1] != '\n')
        wm_buffer_add_char(out, '\n');
    return wm_buffer_slice(out);
}
